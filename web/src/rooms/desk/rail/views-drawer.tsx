import { Button, Drawer } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { asks } from '../../../queries.ts'
import { openHelp } from '../help-open.ts'
import { Rail } from './rail.tsx'
import { words } from '../../../words.ts'

/** The views, folded away where there is no room for them. */
export function ViewsDrawer({ label = words.desk.views }: { label?: string }) {
  const [open, setOpen] = useState(false)
  const counts = useQuery(asks.counts)
  const close = () => setOpen(false)
  const showKeys = () => {
    close()
    openHelp()
  }
  return (
    <>
      <Button variant="default" className="views-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Drawer
        opened={open}
        onClose={close}
        size={280}
        title={words.desk.views}
        closeButtonProps={{ 'aria-label': words.parts.close }}
        classNames={{ body: 'drawer-body' }}
      >
        <Rail counts={counts.data} showKeys={showKeys} onGo={close} />
      </Drawer>
    </>
  )
}
