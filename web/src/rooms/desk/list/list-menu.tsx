import { Menu } from '@mantine/core'
import type { ReactNode } from 'react'
import { Key } from '../../../parts/key.tsx'
import { words } from '../../../words.ts'
import { setDensity, useDensity } from './density.ts'

interface Props {
  readonly filter: () => void
  readonly pick: () => void
  /** What only this list can do. */
  readonly children?: ReactNode
}

/** What can be done with a list as a whole; each word with its key. */
export function ListMenu({ filter, pick, children }: Props) {
  const density = useDensity()
  const other = density === 'tight' ? 'roomy' : 'tight'
  return (
    <Menu
      position="bottom-end"
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      transitionProps={{ duration: 0 }}
    >
      <Menu.Target>
        <button type="button" className="word list-more" aria-label={words.savedViews.moreAbout}>
          {words.savedViews.more}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={filter} rightSection={<Key of="filter" />}>
          {words.savedViews.filter}
        </Menu.Item>
        <Menu.Item onClick={pick} rightSection={<Key of="select" />}>
          {words.savedViews.pick}
        </Menu.Item>
        <Menu.Item onClick={() => setDensity(other)}>{words.savedViews[other]}</Menu.Item>
        {children}
      </Menu.Dropdown>
    </Menu>
  )
}
