import { TextInput } from '@mantine/core'
import type { CopiedLink } from '../../../../src/contract/team.ts'
import { now } from '../../clock.ts'
import { spanWords } from '../../moments.ts'
import { CopyButton } from '../../parts/copy-button.tsx'
import { words } from '../../words.ts'
import { Question } from '../../parts/question.tsx'

const HOUR = 3_600_000

/** A link, shown this once, to be sent by hand. */
export function LinkDialog({ made, who, close }: { made: CopiedLink; who: string; close: () => void }) {
  const hours = Math.round((made.endsAt - now()) / HOUR)
  return (
    <Question title={words.team.linkTitle} close={close} leave={words.team.done}>
      <p>{words.team.linkFor(who, hours > 24 ? `${hours} h` : spanWords(hours * HOUR))}</p>
      <TextInput
        label={words.team.link}
        value={made.link}
        readOnly
        data-autofocus
        onFocus={(event) => event.currentTarget.select()}
      />
      <CopyButton text={made.link} label={words.team.copy} />
    </Question>
  )
}
