import { cutName, shownName } from '../../../src/domain/person/name.ts'

/** A person's name as they write it, whichever way it runs. */
export function Name({ name, handle, most }: { name: string; handle: string; most?: number }) {
  const whole = shownName(name, handle)
  return <bdi dir="auto">{most === undefined ? whole : cutName(whole, most)}</bdi>
}
