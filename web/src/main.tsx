import { fetchWords } from './words.ts'

await fetchWords()
const { draw } = await import('./app.tsx')
draw()
