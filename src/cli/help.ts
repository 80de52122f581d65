import type { Run } from './parts/command.ts'

const TEXT = `Amends, a desk for complaints made in public

  npm start                              the desk, in the browser
  npm start -- --demo "Northwind Air"    a make-believe day, no form

  ./amends init --company NAME --names "a, b" --email E < password
                                         what the first-run page does; the password comes on standard input
  ./amends agent --name NAME --email E < password
                                         a colleague who signs in; the password comes on standard input
  ./amends import FILE.jsonl [--network NAME] [--as-if-live]
                                         posts from a file; lines are {id, text, created_at, author, …}
  ./amends export posts|cases|obligations|replies
                                         JSON lines on standard output

Data goes to standard output, everything else to standard error.`

export const run: Run = async ({ say }) => say(TEXT)
