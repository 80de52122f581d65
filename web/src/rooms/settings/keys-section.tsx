import { Button, Switch } from '@mantine/core'
import { useState } from 'react'
import { useSettings } from '../../settings.ts'
import { words } from '../../words.ts'
import { ChangeKeys } from './change-keys.tsx'
import { Section } from './section.tsx'
import { Told } from '../../parts/told.tsx'
import { useKeeping } from '../../parts/use-keeping.ts'

const said = words.settings

/** Whether letters are keys, and which. */
export function KeysSection() {
  const { singleKeys } = useSettings()
  const { told, set } = useKeeping()
  const [open, setOpen] = useState(false)
  return (
    <Section title={said.keys}>
      <div className="one-of">
        <Switch
          checked={singleKeys}
          onChange={({ currentTarget }) => void set({ singleKeys: currentTarget.checked })}
          label={words.keyPage.singles}
          description={words.keyPage.singlesHint}
        />
        <Told told={told} />
      </div>
      <Button variant="default" onClick={() => setOpen(true)}>
        {said.changeKeys}
      </Button>
      {open ? <ChangeKeys close={() => setOpen(false)} /> : null}
    </Section>
  )
}
