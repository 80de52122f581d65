import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { CasePage } from '../../../../../../src/contract/case-page.ts'
import { endsBefore, tooSoon } from '../../../../../../src/domain/case/snooze.ts'
import { useNow } from '../../../../clock.ts'
import { marked } from '../../../../parts/form-problems.tsx'
import { Dialog } from './dialog.tsx'
import type { Deeds } from './use-deeds.ts'
import { momentWords } from '../../../../moments.ts'

const HOURS = 3 * 60 * 60_000
const texts = {
  back: 'It comes back 15 min before that.',
  soon: 'That is too soon to put this away. Keep it first; then it can wait.',
  missing: 'Choose a moment that is still to come.',
}

interface Props {
  readonly kase: CasePage
  readonly deeds: Deeds
  readonly close: () => void
}

/** Until when a case is out of sight. A promise that ends before is said, and wakes it. */
export function SnoozeDialog({ kase, deeds, close }: Props) {
  const now = useNow()
  const [missing, setMissing] = useState(false)
  const [chosen, setChosen] = useState('')
  const owed = kase.owed.filter(({ keptAt }) => keptAt === null)
  const breaks = tooSoon(owed, now)
  const put = (until: number | null) => {
    deeds.mutate({ do: 'snooze', until })
    close()
  }
  const choose = () => {
    const at = new Date(chosen).getTime()
    setMissing(!(at > now))
    if (at > now) put(at)
  }
  if (breaks) {
    return (
      <Dialog title="Put it away until…" close={close} deeds={deeds}>
        <p>
          The promise {breaks.due > now ? 'ends' : 'ended'} {atWords(breaks.due, now)}. {texts.soon}
        </p>
      </Dialog>
    )
  }
  const inHours = Math.ceil((now + HOURS) / 60_000) * 60_000
  return (
    <Dialog title="Put it away until…" close={close} deeds={deeds} does="Until then" submit={choose}>
      <div className="choices">
        <Choice words="They answer" until={null} owed={owed} put={put} first />
        <Choice words={`In 3 hours, ${momentWords(inHours, now)}`} until={inHours} owed={owed} put={put} />
        <Choice words="Tomorrow 09:00" until={tomorrowAtNine(now)} owed={owed} put={put} />
      </div>
      <TextInput
        type="datetime-local"
        label="Or choose"
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value)}
        error={missing ? marked(texts.missing) : undefined}
      />
      <Ends owed={owed} until={Number.isNaN(Date.parse(chosen)) ? now : Date.parse(chosen)} />
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
  const before = until === null ? '' : `, before ${momentWords(until, now)}`
  return (
    <p className="dim small">
      The promise ends {atWords(first.due, now)}
      {before}. {texts.back}
    </p>
  )
}

/** `at 14:44`, `Thu 14:44`. */
function atWords(moment: number, now: number): string {
  const said = momentWords(moment, now)
  return said.includes(' ') ? said : `at ${said}`
}

/** In the reader's own zone, over a change of clocks too. */
function tomorrowAtNine(now: number): number {
  const day = new Date(now)
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1, 9).getTime()
}
