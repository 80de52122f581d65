import { Modal, Switch } from '@mantine/core'
import { came, keymap, keyName, useKeys, useSingleKeys, type Action } from '../../keys.ts'
import { Told } from '../../parts/told.tsx'
import { useKeeping } from '../../parts/use-keeping.ts'
import { closeHelp, useHelpOpen } from './help-open.ts'
import { SAVED } from './saved-keys.tsx'
import { words } from '../../words.ts'

type Keys = Readonly<Record<Action, string>>

/** Nine keys that do the same are one line, as long as all are as they came. */
const areNine = (keys: Keys): boolean => SAVED.every((action) => keys[action] === came[action])

/** What lost its key has none to list. */
const isListed = (action: Action, keys: Keys): boolean =>
  keys[action] !== '' && !(areNine(keys) && /^saved[2-9]$/.test(action))

function doesOf(action: Action, keys: Keys): string {
  const place = SAVED.findIndex((one) => one === action)
  return place === -1 || areNine(keys) ? keymap[action].does : words.changeKeys.savedView(place + 1)
}

/** Every key, and the switch for those who speak to their machine. */
export function AllKeys() {
  const singles = useSingleKeys()
  const keys = useKeys()
  const { told, set } = useKeeping()
  return (
    <Modal
      opened={useHelpOpen()}
      onClose={closeHelp}
      title={words.keyPage.title}
      size="md"
      closeButtonProps={{ 'aria-label': words.parts.close }}
    >
      <dl className="keys">
        {(Object.keys(keymap) as Action[])
          .filter((one) => isListed(one, keys))
          .map((action) => (
            <div key={action}>
              <dt>
                <kbd>{keyName(action)}</kbd>
              </dt>
              <dd>{doesOf(action, keys)}</dd>
            </div>
          ))}
      </dl>
      <Switch
        checked={singles}
        onChange={(event) => void set({ singleKeys: event.currentTarget.checked })}
        label={words.keyPage.singles}
        description={words.keyPage.singlesHint}
      />
      <Told told={told} />
    </Modal>
  )
}
