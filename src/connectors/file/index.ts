import type { About } from '../../domain/about.ts'
import type { Connector } from '../../domain/connector.ts'
import { parse } from './parse.ts'

const about: About = {
  network: 'file',
  name: 'a file',
  abilities: { listen: false, reply: false, find: false, private: false },
  privateReaders: null,
  connect: [],
  limit: null,
}

/** Posts that came from a file. There is nobody to listen to and nowhere to answer. */
export const file: Connector = { about, parse }
