import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { client } from '../../queries.ts'
import { words } from '../../words.ts'
import { ProviderForm } from './provider-form.tsx'
import { Question } from '../../parts/question.tsx'
import { asksTeam, teamApi } from './team-api.ts'

/** The company's own sign-in, for an owner. */
export function ProviderSection({ said }: { said: (what: string) => void }) {
  const page = useQuery(asksTeam.provider)
  const [open, setOpen] = useState(false)
  const [dropping, setDropping] = useState(false)
  const drop = useMutation({
    mutationFn: teamApi.dropProvider,
    onSuccess: () => {
      setDropping(false)
      said(words.team.provider.isOff)
      return client.invalidateQueries({ queryKey: ['team'] })
    },
  })
  if (!page.data) return null
  const { provider, back } = page.data
  const saved = () => {
    setOpen(false)
    said(words.team.provider.kept)
    void client.invalidateQueries({ queryKey: ['team'] })
  }
  return (
    <section aria-label={words.team.provider.title} className="team-part">
      <h2>{words.team.provider.title}</h2>
      <p>
        {provider
          ? words.team.provider.on(new URL(provider.issuer).host, provider.domains.join(', '))
          : words.team.provider.off}
      </p>
      {open ? (
        <ProviderForm provider={provider} back={back} saved={saved} close={() => setOpen(false)} />
      ) : (
        <div className="ways">
          <Button variant="default" onClick={() => setOpen(true)}>
            {provider ? words.team.provider.change : words.team.provider.setUp}
          </Button>
          {provider ? (
            <Button variant="default" onClick={() => setDropping(true)}>
              {words.team.provider.switchOff}…
            </Button>
          ) : null}
        </div>
      )}
      {dropping ? (
        <Question
          title={words.team.provider.title}
          close={() => setDropping(false)}
          does={words.team.provider.switchOff}
          submit={() => drop.mutate()}
          asked={drop}
          ready
        >
          <p>{words.team.provider.switchOffAsk}</p>
        </Question>
      ) : null}
    </section>
  )
}
