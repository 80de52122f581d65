import { useMutation } from '@tanstack/react-query'
import { api } from '../../../../api.ts'
import { say } from '../../../../parts/say.tsx'
import { client } from '../../../../queries.ts'
import { words } from '../../../../words.ts'

export type PersonDeed =
  | { readonly do: 'join' | 'apart'; readonly other: string }
  | { readonly do: 'part'; readonly joinId: string }

const SAID = { join: words.person.joined, apart: words.person.apart, part: words.person.parted }

/** Joining people is never optimistic: the page says what is true once it is. */
export const usePeopleDeeds = (personId: string) =>
  useMutation({
    mutationFn: async (deed: PersonDeed) => {
      if (deed.do === 'part') await api.partPeople(deed.joinId)
      else if (deed.do === 'join') await api.joinPerson(personId, deed.other)
      else await api.tellApart(personId, deed.other)
    },
    onSuccess: (_, deed) => say(SAID[deed.do]),
    onError: (error) => say(error.message, true),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['person'] }),
        client.invalidateQueries({ queryKey: ['people'] }),
        client.invalidateQueries({ queryKey: ['case'] }),
      ]),
  })
