import type {
  AcceptInvitation,
  Doors,
  InvitationPage,
  ResetPage,
  ResetPassword,
} from '../../../../src/contract/sign-in.ts'
import type { SignInNext } from '../../../../src/contract/session.ts'
import { ask } from '../../api.ts'

export const signInApi = {
  doors: () => ask<Doors>('GET', '/doors'),
  code: (code: string) => ask<void>('POST', '/sign-in/code', { code }),
  invitation: (token: string) => ask<InvitationPage>('GET', `/invitations/${encodeURIComponent(token)}`),
  accept: (form: AcceptInvitation) => ask<void>('POST', '/invitations', form),
  resetPage: (token: string) => ask<ResetPage>('GET', `/resets/${encodeURIComponent(token)}`),
  reset: (form: ResetPassword) => ask<SignInNext>('POST', '/resets', form),
}
