import type { Run } from './parts/command.ts'

const TEXT = `Amends, a desk for complaints made in public

  npm start                              the desk, in the browser
  npm start -- --demo "Northwind Air"    a make-believe day, no form

  ./amends init --company NAME --names "a, b" --email E < password
                                         what the first-run page does; the password comes on standard input
  ./amends agent --name NAME --email E [--role ROLE] < password
                                         a colleague who signs in; the password comes on standard input
  ./amends import FILE [--network NAME] [--brand NAME] [--as-if-live [--speed N]] [--map text=COLUMN,…]
                                         posts from JSON lines or a table (docs/import.md); stopped at any
                                         moment, the same command goes on
  ./amends export posts|cases|obligations|replies|notes|hand-overs|corrections
                                         JSON lines on standard output
  ./amends judge < posts.jsonl           what the rules make of posts {id, text, brand?, parent?, …};
                                         needs no desk
  ./amends match 'northwind AND NOT weather' < posts.jsonl
                                         lines {id, text, …} that a query matches, with the words

Data goes to standard output, everything else to standard error.`

export const run: Run = async ({ say }) => say(TEXT)
