import { Button, Modal } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { PlaybookPage } from '../../../../src/contract/playbook.ts'
import { Moment } from '../../parts/moment.tsx'
import { asks } from '../../queries.ts'
import { words } from '../../words.ts'
import { useMe } from '../desk/here.ts'

/** Who chose what and when, each version against the one before it. */
export function History({ page, close }: { page: PlaybookPage; close: () => void }) {
  const said = words.changes
  const { networks } = useMe()
  const history = useInfiniteQuery(asks.history)
  const versions = history.data?.pages.flatMap((one) => one.versions) ?? []
  const agent = (id: string) => page.team.find((one) => one.id === id)?.name ?? said.gone
  const network = (id: string) => networks.find((known) => known.network === id)?.name ?? id
  return (
    <Modal opened onClose={close} title={said.title} size="lg" closeButtonProps={{ 'aria-label': said.hide }}>
      <ol className="versions">
        {versions.map(({ version, by, at, changes }) => (
          <li key={version}>
            <h3>
              <Moment at={at} /> <bdi>{said.version(by)}</bdi>
            </h3>
            {version === 1 ? <p className="dim">{said.first}</p> : null}
            {changes.length === 0 ? <p>{said.same}</p> : null}
            <ul>
              {changes.map((change) => (
                <li key={JSON.stringify(change)}>{said.says(change, agent, network)}.</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {history.error ? <p role="alert">▲ {history.error.message}</p> : null}
      {history.hasNextPage ? (
        <Button variant="default" loading={history.isFetching} onClick={() => void history.fetchNextPage()}>
          {said.older}
        </Button>
      ) : null}
    </Modal>
  )
}
