import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { CasePage } from '../../../../../../src/contract/case-page.ts'
import { needs, type Need } from '../../../../../../src/domain/case/private-leg.ts'
import { Key } from '../../../../parts/key.tsx'
import { marked } from '../../../../parts/form-problems.tsx'
import { words } from '../../../../words.ts'
import { callOf, useServersRead } from '../../composer/audiences.ts'
import { useNetworkName } from '../../here.ts'
import { Dialog } from './dialog.tsx'
import type { Deeds } from './use-deeds.ts'

interface Props {
  readonly kase: CasePage
  readonly deeds: Deeds
  readonly close: () => void
  /** Opens the composer for this one person. */
  readonly begin: () => void
  /** Opens it for everybody; null where nobody can answer in public. */
  readonly instead: (() => void) | null
}

/** Why in private, or why not: the playbook and the network decide (C29). */
export function PrivateDialog(props: Props) {
  const { why } = props.kase.inPrivate
  return why === null || why === 'not opened' ? <WhyPrivate {...props} /> : <NotPrivate {...props} why={why} />
}

type Refused = Exclude<CasePage['inPrivate']['why'], 'not opened' | null>

function NotPrivate({ kase, deeds, close, instead, why }: Props & { why: Refused }) {
  const network = useNetworkName(kase.network)
  return (
    <Dialog title={words.inPrivate.refusedTitle} close={close} asked={deeds}>
      <p>{words.inPrivate.refused(why, network)}</p>
      <p>{words.inPrivate.refusedWay(why)}</p>
      {instead ? (
        <Button variant="default" onClick={instead} data-autofocus>
          {words.inPrivate.answerInPublic} <Key of="reply" />
        </Button>
      ) : null}
    </Dialog>
  )
}

/** The need is stated, and the way back to public is owed (C26). */
function WhyPrivate({ kase, deeds, close, begin }: Props) {
  const [need, setNeed] = useState<Need>('bag_tag')
  const [what, setWhat] = useState('')
  const [missing, setMissing] = useState(false)
  const network = useNetworkName(kase.network)
  const servers = useServersRead(kase.network)
  const name = callOf(kase)
  const { where } = kase.inPrivate
  const submit = () => {
    const unsaid = need === 'other' && what.trim() === ''
    setMissing(unsaid)
    if (!unsaid)
      deeds.mutate({ do: 'private', need: { need, words: need === 'other' ? what.trim() : '' } }, { onSuccess: begin })
  }
  return (
    <Dialog
      title={words.inPrivate.whyTitle}
      close={close}
      asked={deeds}
      does={words.inPrivate.writeOnly(name)}
      submit={submit}
    >
      <fieldset className="choice-list">
        <legend>{words.inPrivate.whyNeed(name)}</legend>
        {needs.map((one, place) => (
          <label key={one}>
            <input
              type="radio"
              name="need"
              checked={need === one}
              onChange={() => setNeed(one)}
              data-autofocus={place === 0 || undefined}
            />{' '}
            {words.inPrivate.need[one]}
          </label>
        ))}
      </fieldset>
      {need === 'other' ? (
        <TextInput
          label={words.inPrivate.whyWords}
          value={what}
          maxLength={120}
          onChange={(event) => setWhat(event.currentTarget.value)}
          error={missing ? marked(words.inPrivate.whyMissing) : undefined}
        />
      ) : null}
      <p className="dim">{words.inPrivate.whyOwed}</p>
      {where === 'offline_too' ? <p className="dim">{words.inPrivate.whyCall(name)}</p> : null}
      {servers ? <p>▲ {words.inPrivate.whyServers(network)}</p> : null}
    </Dialog>
  )
}
