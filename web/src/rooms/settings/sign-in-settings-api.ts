import { queryOptions } from '@tanstack/react-query'
import type {
  ChangePassword,
  FactorSetup,
  MySignIn,
  RecoveryCodes,
  Sessions,
} from '../../../../src/contract/sign-in.ts'
import { ask } from '../../api.ts'

export const mySignInApi = {
  sessions: () => ask<Sessions>('GET', '/me/sessions'),
  end: (id: string) => ask<void>('POST', `/me/sessions/${encodeURIComponent(id)}/end`),
  endOthers: () => ask<void>('POST', '/me/sessions/end-others'),
  changePassword: (form: ChangePassword) => ask<void>('PUT', '/me/password', form),
  mine: () => ask<MySignIn>('GET', '/me/sign-in'),
  begin: () => ask<FactorSetup>('POST', '/me/second-factor/begin'),
  confirm: (code: string) => ask<RecoveryCodes>('POST', '/me/second-factor/confirm', { code }),
  newCodes: (code: string) => ask<RecoveryCodes>('POST', '/me/second-factor/codes', { code }),
  switchOff: (code: string) => ask<void>('POST', '/me/second-factor/off', { code }),
}

export const asksMine = {
  sessions: queryOptions({ queryKey: ['mine', 'sessions'], queryFn: mySignInApi.sessions, staleTime: 0 }),
  signIn: queryOptions({ queryKey: ['mine', 'sign-in'], queryFn: mySignInApi.mine }),
}
