import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { CasePage } from '../../../../../../src/contract/case-page.ts'
import { endsBefore, tooSoon } from '../../../../../../src/domain/case/snooze.ts'
import { useNow } from '../../../../clock.ts'
import { marked } from '../../../../parts/form-problems.tsx'
import { nineOn, ofField } from '../local-time.ts'
import { Dialog } from './dialog.tsx'
import type { Deeds } from './use-deeds.ts'
import { momentWords } from '../../../../moments.ts'
import { words } from '../../../../words.ts'

const HOURS = 3 * 60 * 60_000

interface Props {
  /** What is still owed: a promise that ends before is said. */
  readonly owed: CasePage['owed']
  readonly put: (until: number | null) => void
  readonly deeds: Pick<Deeds, 'error' | 'isPending'>
  readonly close: () => void
}

/** Until when a case is out of sight. A promise that ends before is said, and wakes it. */
export function SnoozeDialog({ owed, put, deeds, close }: Props) {
  const now = useNow()
  const [missing, setMissing] = useState(false)
  const [chosen, setChosen] = useState('')
  const breaks = tooSoon(owed, now)
  const choose = () => {
    const at = ofField(chosen)
    setMissing(!(at > now))
    if (at > now) put(at)
  }
  if (breaks) {
    return (
      <Dialog title={words.snoozing.title} close={close} asked={deeds}>
        <p>
          {breaks.due > now
            ? words.snoozing.ends(...atWords(breaks.due, now))
            : words.snoozing.ended(...atWords(breaks.due, now))}{' '}
          {words.snoozing.soon}
        </p>
      </Dialog>
    )
  }
  const inHours = Math.ceil((now + HOURS) / 60_000) * 60_000
  return (
    <Dialog title={words.snoozing.title} close={close} asked={deeds} does={words.snoozing.does} submit={choose}>
      <div className="choices">
        <Choice words={words.snoozing.theyAnswer} until={null} owed={owed} put={put} first />
        <Choice words={words.snoozing.inHours(momentWords(inHours, now))} until={inHours} owed={owed} put={put} />
        <Choice words={words.snoozing.tomorrow} until={nineOn(now, 1)} owed={owed} put={put} />
      </div>
      <TextInput
        type="datetime-local"
        label={words.snoozing.choose}
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value)}
        error={missing ? marked(words.snoozing.missing) : undefined}
      />
      <Ends owed={owed} until={Number.isNaN(ofField(chosen)) ? now : ofField(chosen)} />
    </Dialog>
  )
}

interface ChoiceProps {
  readonly words: string
  readonly until: number | null
  readonly owed: CasePage['owed']
  readonly put: (until: number | null) => void
  readonly first?: boolean
}

function Choice({ words: label, until, owed, put, first }: ChoiceProps) {
  return (
    <div>
      <Button variant="default" onClick={() => put(until)} data-autofocus={first || undefined}>
        {label}
      </Button>
      <Ends owed={owed} until={until} />
    </div>
  )
}

/** `The promise ends at 14:44, before 15:00.` */
function Ends({ owed, until }: { owed: CasePage['owed']; until: number | null }) {
  const now = useNow()
  const first = endsBefore(owed, until)
  if (!first) return null
  const ends =
    until === null
      ? words.snoozing.ends(...atWords(first.due, now))
      : words.snoozing.endsBefore(...atWords(first.due, now), momentWords(until, now))
  return (
    <p className="dim small">
      {ends} {words.snoozing.back}
    </p>
  )
}

/** `14:44` alone, or with its day; and which of the two. */
function atWords(moment: number, now: number): [moment: string, isTime: boolean] {
  const said = momentWords(moment, now)
  return [said, !said.includes(' ')]
}
