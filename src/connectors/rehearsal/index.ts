import type { About } from '../../domain/about.ts'
import type { Connector } from '../../domain/connector.ts'
import { check, find, listen, send } from './client.ts'
import limits from './limits.json' with { type: 'json' }
import { parse } from './parse.ts'

const about: About = {
  network: 'rehearsal',
  name: 'Rehearsal',
  abilities: { listen: true, reply: true, find: true, private: true },
  privateReaders: 'only them',
  connect: ['handle', 'name', 'secret'],
  limit: { max: limits.graphemes, unit: 'graphemes' },
}

/** The make-believe network at `base`: `http://127.0.0.1:4280/rehearsal`. */
export function rehearsal(base: string): Connector {
  const api = `${base.replace(/\/+$/, '')}/api`
  return {
    about,
    parse,
    listen: (account, from, signal) => listen(api, account, from, signal),
    check: (account) => check(api, account),
    send: (account, reply, once) => send(api, account, reply, once),
    find: (account, _reply, once) => find(api, account, once),
  }
}
