import { lookup } from 'node:dns'
import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'
import { Agent, buildConnector, setGlobalDispatcher } from 'undici'

/** A request that the guard did not let out. Nothing was sent. */
export class OutboundRefusedError extends Error {
  override readonly name = 'OutboundRefusedError'
}

/** Only addresses of the open internet; an IPv4 address dressed as IPv6 is judged by what it is. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  return ipaddr.process(address).range() === 'unicast'
}

/**
 * One guard for everything that leaves this machine: every `fetch` of ours and of every library goes through it. It
 * judges the literal host, each address that the name has, and the address that was really connected to, so that a name
 * that changes its mind in between gains nothing. Redirects are followed only by who asks for them, and judged again.
 *
 * `allow` lists `host:port` of the operator's own that may be reached all the same.
 */
export function guardOutbound(allow: readonly string[]): void {
  const allowed = new Set(allow)
  const guarded = buildConnector({ lookup: publicLookup, timeout: 10_000 })
  const plain = buildConnector({ timeout: 10_000 })
  const dispatcher = new Agent({
    headersTimeout: 60_000,
    bodyTimeout: 60_000,
    connect(options, callback) {
      const port = options.port || (options.protocol === 'https:' ? '443' : '80')
      if (allowed.has(`${options.hostname}:${port}`)) return plain(options, callback)
      const literal = options.hostname.replace(/^\[|\]$/g, '')
      if (isIP(literal) && !isPublic(literal))
        return callback(new OutboundRefusedError(`${options.hostname} is not an address of the open internet`), null)
      guarded(options, (error, socket) => {
        if (error) return callback(error, null)
        const address = socket.remoteAddress ?? ''
        if (isPublic(address)) return callback(null, socket)
        socket.destroy()
        callback(
          new OutboundRefusedError(`${options.hostname} leads to ${address}, which is not on the open internet`),
          null,
        )
      })
    },
  })
  setGlobalDispatcher(dispatcher)
}

const publicLookup: typeof lookup = ((
  host: string,
  options: object,
  callback: (error: Error | null, address?: unknown, family?: number) => void,
) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error)
    const hidden = addresses.find(({ address }) => !isPublic(address))
    if (hidden)
      return callback(new OutboundRefusedError(`${host} leads to ${hidden.address}, which is not on the open internet`))
    if ((options as { all?: boolean }).all) return callback(null, addresses)
    callback(null, addresses[0]!.address, addresses[0]!.family)
  })
}) as typeof lookup
