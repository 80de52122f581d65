import { Button, TextInput } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { BrandQuery } from '../../../../src/contract/queries.ts'
import { Refused } from '../../api.ts'
import { useKey } from '../../keys.ts'
import { marked } from '../../parts/form-problems.tsx'
import { Go } from '../../parts/go.tsx'
import { Key } from '../../parts/key.tsx'
import { Sentence } from '../../parts/sentence.tsx'
import { useScreen } from '../../screen.ts'
import { ViewsDrawer } from '../desk/rail/views-drawer.tsx'
import { ChangedBy } from './changed-by.tsx'
import { Editor } from './editor.tsx'
import { FloodDialog } from './flood-dialog.tsx'
import { Preview } from './preview.tsx'
import { Proposals } from './proposals.tsx'
import { RemoveQuery } from './remove-query.tsx'
import { Standing } from './standing.tsx'
import { useEdit, type Edit } from './use-edit.ts'
import { useProposing } from './use-proposing.ts'
import { usePreview } from './use-preview.ts'
import { useSaving, type Saving } from './use-saving.ts'
import { words } from '../../words.ts'

/** One brand query: the text, and what it would do. */
export function QueryPage({ stored }: { stored: BrandQuery | null }) {
  const edit = useEdit(stored)
  const previewing = usePreview(stored?.id ?? null, edit.text)
  const saving = useSaving(stored, edit, previewing.now)
  const proposing = useProposing(edit, previewing.now)
  const router = useRouter()
  const { preview, failed, fault } = previewing
  useKey('save', () => saving.save())
  useKey('send', () => previewing.now(edit.text))
  useKey('back', () => router.history.push('/queries'))
  useEffect(() => {
    document.title = words.parts.title(stored?.name ?? words.queries.newTitle)
  }, [stored?.name])
  const write = (text: string) => {
    saving.hush()
    edit.write({ text })
  }
  return (
    <main className="queries" id="queries" data-pane tabIndex={-1}>
      <Head stored={stored} edit={edit} saving={saving} />
      <Editor
        text={edit.text}
        fault={fault}
        isNew={stored === null}
        write={write}
        mend={(text) => {
          write(text)
          previewing.now(text)
        }}
      />
      {stored === null ? (
        <Proposals text={edit.text} add={(term) => write(edit.text.trim() === '' ? term : `${edit.text} OR ${term}`)} />
      ) : null}
      <Standing stored={stored} edit={edit} said={saving.said} proposed={proposing} />
      {failed ? <Sentence text={failed instanceof Refused ? failed.message : words.queries.uncounted} /> : null}
      {preview ? (
        <Preview
          preview={preview}
          kept={fault !== null || edit.text.trim() === ''}
          isNew={stored === null}
          propose={proposing.propose}
          again={() => previewing.now(edit.text)}
        />
      ) : null}
      <FloodDialog perHour={saving.flood} back={saving.back} save={() => saving.save(true)} />
    </main>
  )
}

function Head({ stored, edit, saving }: { stored: BrandQuery | null; edit: Edit; saving: Saving }) {
  const screen = useScreen()
  return (
    <div className="query-head">
      {screen === 'two' ? <ViewsDrawer /> : null}
      <h1 className="unseen">{stored ? words.queries.heading(stored.name) : words.queries.newTitle}</h1>
      <Go href="/queries" className="small">
        {words.queries.all}
      </Go>
      <TextInput
        className="query-name"
        aria-label={words.queries.name}
        placeholder={words.queries.nameHint}
        value={edit.name}
        maxLength={120}
        onChange={(event) => edit.write({ name: event.currentTarget.value })}
        error={marked(saving.nameless ?? undefined)}
      />
      {stored ? (
        <p className="small dim">
          <ChangedBy query={stored} />
        </p>
      ) : null}
      {stored ? <RemoveQuery stored={stored} edit={edit} /> : null}
      <Button onClick={() => saving.save()}>
        {words.queries.save} <Key of="save" />
      </Button>
    </div>
  )
}
