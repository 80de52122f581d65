import type { HeadPage } from '../../../../src/contract/judge.ts'
import { answersOf, type Head } from '../../../../src/domain/learn/heads.ts'
import { Figure } from './figure.tsx'
import { words } from '../../words.ts'

/** What is taken for what: a row for each thing that the team decided, a column for each that the judge said. */
export function Confusion({ head, page }: { head: Head; page: HeadPage }) {
  const { by, confusion } = page
  const answers: readonly string[] = answersOf[head].filter((answer) =>
    confusion.some(({ decided, said }) => decided === answer || said === answer),
  )
  const count = (decided: string, said: string) =>
    confusion.find((one) => one.decided === decided && one.said === said)?.count ?? 0
  const all = (decided: string) => answers.reduce((sum, said) => sum + count(decided, said), 0)
  const caption = words.judge.caption(head, by)
  return (
    // Wider than a phone: it scrolls in its own frame, which must be reachable without a pointer.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="confusion" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.judge.youDecided}</th>
            <th scope="col">{words.judge.inAll}</th>
            {answers.map((answer) => (
              <th key={answer} scope="col">
                <span className="dim">{words.judge.said}</span> {words.judge.answer(head, answer)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answers.map((decided) => (
            <tr key={decided}>
              <th scope="row">{words.judge.answer(head, decided)}</th>
              <td>
                <Figure count={all(decided)} query={{ head, by, decided }} />
              </td>
              {answers.map((said) => (
                <td key={said} data-agrees={said === decided || undefined}>
                  <Figure count={count(decided, said)} query={{ head, by, decided, said }} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
