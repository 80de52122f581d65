import { Button, Modal } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import type { BrandQuery } from '../../../../src/contract/queries.ts'
import { api } from '../../api.ts'
import { say } from '../../parts/say.tsx'
import { asks, client } from '../../queries.ts'
import { words } from '../../words.ts'
import type { Edit } from './use-edit.ts'

/** Takes a query away, after it was said what follows; the last one cannot be, and has no button for it. */
export function RemoveQuery({ stored, edit }: { stored: BrandQuery; edit: Edit }) {
  const all = useQuery(asks.queries)
  const router = useRouter()
  const [asked, ask] = useState(false)
  const removing = useMutation({
    mutationFn: () => api.removeQuery(stored.id, stored.version),
    onSuccess: async () => {
      edit.drop()
      router.history.replace('/queries')
      say(words.judging.done(stored.name))
      await client.invalidateQueries({ queryKey: asks.queries.queryKey })
    },
    onError: () => void client.invalidateQueries({ queryKey: asks.queries.queryKey }),
  })
  if ((all.data?.queries.length ?? 0) < 2 && !asked) return null
  return (
    <>
      <Button variant="default" onClick={() => ask(true)}>
        {words.judging.remove}
      </Button>
      <Modal
        opened={asked}
        onClose={() => ask(false)}
        onExitTransitionEnd={() => removing.reset()}
        title={words.judging.title(stored.name)}
        closeButtonProps={{ 'aria-label': words.parts.close }}
      >
        <p className="query-consequence">{words.judging.consequence}</p>
        {removing.error ? <p role="alert">▲ {removing.error.message}</p> : null}
        <div className="ways">
          <Button variant="default" onClick={() => ask(false)} data-autofocus>
            {words.judging.back}
          </Button>
          <Button onClick={() => removing.mutate()} loading={removing.isPending}>
            {words.judging.does}
          </Button>
        </div>
      </Modal>
    </>
  )
}
