import { words } from '../../words.ts'

/** A link that leads nowhere any more, and what to do. */
export function ClosedDoor({ title, why }: { title: string; why: string }) {
  return (
    <main className="paper">
      <h1>{title}</h1>
      <p>▲ {why}</p>
      <p>
        <a href="/sign-in">{words.access.toSignIn}</a>
      </p>
    </main>
  )
}
