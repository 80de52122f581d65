import { parseArgs, type ParseArgsConfig } from 'node:util'
import { PersonError } from '../../runtime/person-error.ts'

/** `parseArgs` of Node, with a sentence for what it does not know. */
export function readOptions<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
  usage: string,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new PersonError(`${(error as Error).message.split('. ')[0]}. Nothing was changed. Use: ./amends ${usage}`)
  }
}
