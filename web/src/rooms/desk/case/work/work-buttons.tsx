import { Button, Menu } from '@mantine/core'
import { Key } from '../../../../parts/key.tsx'
import type { Work } from './use-work.ts'

/** Resolve, and what else can be done with the case as a whole; each word with its key. */
export function WorkButtons({ work, note }: { work: Work; note: () => void }) {
  return (
    <>
      {work.resolved ? null : (
        <Button variant="default" onClick={() => void work.resolve()}>
          Resolve <Key of="resolve" />
        </Button>
      )}
      <Menu
        position="bottom-end"
        withinPortal={false}
        withInitialFocusPlaceholder={false}
        transitionProps={{ duration: 0 }}
      >
        <Menu.Target>
          <Button variant="default" className="more-of-case">
            More
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => work.ask('snooze')} rightSection={<Key of="snooze" />}>
            Snooze…
          </Menu.Item>
          <Menu.Item onClick={() => work.ask('hand-over')} rightSection={<Key of="assign" />}>
            Assign…
          </Menu.Item>
          <Menu.Item onClick={note} rightSection={<Key of="note" />}>
            Note
          </Menu.Item>
          <Menu.Item onClick={() => work.ask('split')}>Split off…</Menu.Item>
          <Menu.Item onClick={() => work.ask('merge')}>Put together with…</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  )
}
