import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import { words } from '../../words.ts'

interface Props {
  readonly perHour: number | null
  readonly back: () => void
  readonly save: () => void
}

/** A query that would hear a flood is asked about, with what it would hear. */
export function FloodDialog({ perHour, back, save }: Props) {
  // While it fades away it still says what it said.
  const [last, setLast] = useState(perHour)
  if (perHour !== null && perHour !== last) setLast(perHour)
  const many = words.readers.count(last ?? 0)
  return (
    <Modal
      opened={perHour !== null}
      onClose={back}
      title={words.queries.flood(many)}
      closeButtonProps={{ 'aria-label': words.parts.close }}
    >
      <div className="ways">
        <Button onClick={back} data-autofocus>
          {words.queries.backToQuery}
        </Button>
        <Button variant="default" onClick={save}>
          {words.queries.saveFlood(many)}
        </Button>
      </div>
    </Modal>
  )
}
