import { queryOptions } from '@tanstack/react-query'
import type { CopiedLink, Invite, ProviderPage, SetProvider, TeamPage } from '../../../../src/contract/team.ts'
import type { Role } from '../../../../src/domain/team/role.ts'
import { ask } from '../../api.ts'

const of = (id: string): string => `/team/${encodeURIComponent(id)}`
const invitation = (id: string): string => `/team/invitations/${encodeURIComponent(id)}`

export const teamApi = {
  team: () => ask<TeamPage>('GET', '/team'),
  invite: (form: Invite) => ask<CopiedLink>('POST', '/team/invitations', form),
  inviteAgain: (id: string) => ask<CopiedLink>('POST', `${invitation(id)}/again`),
  withdraw: (id: string) => ask<void>('POST', `${invitation(id)}/withdraw`),
  setRole: (id: string, role: Role) => ask<void>('PUT', `${of(id)}/role`, { role }),
  remove: (id: string, to: string | null) => ask<{ cases: number }>('POST', `${of(id)}/remove`, { to }),
  reset: (id: string) => ask<CopiedLink>('POST', `${of(id)}/reset`),
  factorOff: (id: string) => ask<void>('POST', `${of(id)}/second-factor/off`),
  provider: () => ask<ProviderPage>('GET', '/team/provider'),
  setProvider: (form: SetProvider) => ask<void>('PUT', '/team/provider', form),
  dropProvider: () => ask<void>('POST', '/team/provider/off'),
}

export const asksTeam = {
  team: queryOptions({ queryKey: ['team'], queryFn: teamApi.team, refetchInterval: 60_000 }),
  provider: queryOptions({ queryKey: ['team', 'provider'], queryFn: teamApi.provider }),
}
