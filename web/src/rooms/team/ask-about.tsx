import { useMutation } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Teammate } from '../../../../src/contract/team.ts'
import { firstName } from '../../../../src/domain/team/role.ts'
import { client } from '../../queries.ts'
import { words } from '../../words.ts'
import { LinkDialog } from './link-dialog.tsx'
import type { Asked } from './person-row.tsx'
import { Question } from '../../parts/question.tsx'
import { RemoveDialog } from './remove-dialog.tsx'
import { teamApi } from './team-api.ts'

interface Props {
  readonly what: Asked
  readonly one: Teammate
  readonly others: readonly Teammate[]
  readonly close: () => void
  readonly said: (what: string) => void
}

/** The question that an owner or a lead asked for about somebody. */
export function AskAbout({ what, ...rest }: Props) {
  if (what === 'remove') return <RemoveDialog {...rest} />
  if (what === 'reset') return <ResetLink one={rest.one} close={rest.close} />
  return <FactorOff {...rest} />
}

function ResetLink({ one, close }: { one: Teammate; close: () => void }) {
  const { mutate, data, error } = useMutation({
    mutationFn: () => teamApi.reset(one.id),
    onSuccess: () => client.invalidateQueries({ queryKey: ['team'] }),
  })
  useEffect(() => mutate(), [mutate])
  if (data) return <LinkDialog made={data} who={one.name} close={close} />
  if (!error) return null
  return (
    <Question title={words.team.linkTitle} close={close} leave={words.team.done} asked={{ error, isPending: false }} />
  )
}

function FactorOff({ one, close, said }: Omit<Props, 'what'>) {
  const name = firstName(one.name)
  const off = useMutation({
    mutationFn: () => teamApi.factorOff(one.id),
    onSuccess: () => {
      said(words.team.factorIsOff(one.name))
      close()
      return client.invalidateQueries({ queryKey: ['team'] })
    },
  })
  return (
    <Question
      title={words.team.factorOff.replace('…', '')}
      close={close}
      does={words.team.factorOffGo(name)}
      submit={() => off.mutate()}
      asked={off}
      ready
    >
      <p>{words.team.factorOffAsk(name)}</p>
    </Question>
  )
}
