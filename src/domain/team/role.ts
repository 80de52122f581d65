/** What somebody is on the desk. Owner: everything. Lead: playbook, approvals. Agent: answers. Trainee: writes, and does not send. */
export const roles = ['owner', 'lead', 'agent', 'trainee'] as const
export type Role = (typeof roles)[number]

/** Who may do something: anyone at all, whoever is signed in (a trainee too), or a role and those above it. */
export type Who = 'anyone' | 'member' | 'agent' | 'lead' | 'owner'

/** The lowest role that will do. */
const LOWEST = { member: 'trainee', agent: 'agent', lead: 'lead', owner: 'owner' } as const

export const mayAs = (role: Role, who: Exclude<Who, 'anyone'>): boolean =>
  roles.indexOf(role) <= roles.indexOf(LOWEST[who])

/**
 * What stays in the desk and can be taken back, a trainee may do; what goes out to people, and what gives up a promise,
 * asks for an agent. The company's choices ask for a lead, the team itself for an owner.
 */
export const mayOf = (role: Role): { send: boolean; change: boolean; own: boolean } => ({
  send: mayAs(role, 'agent'),
  change: mayAs(role, 'lead'),
  own: mayAs(role, 'owner'),
})

/** Whom somebody may let in, and help when they cannot get in: never anybody above themselves, and only an owner a lead. */
export const mayLetIn = (role: Role, other: Role): boolean =>
  role === 'owner' || (role === 'lead' && (other === 'agent' || other === 'trainee'))

/** The word by which a colleague is called. */
export const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? name
