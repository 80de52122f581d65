import './people.css'
import { useParams } from '@tanstack/react-router'
import { words } from '../../words.ts'
import { Room } from '../desk/room.tsx'
import { PeopleList } from './people-list.tsx'
import { PersonSheet } from './person-sheet.tsx'

/** Everybody who was heard, and who they are. */
export function PeopleRoom() {
  const { personId } = useParams({ strict: false })
  return (
    <Room id="people" skip={words.person.skip} title={words.person.people}>
      {personId === undefined ? <PeopleList /> : <PersonSheet key={personId} personId={personId} />}
    </Room>
  )
}
