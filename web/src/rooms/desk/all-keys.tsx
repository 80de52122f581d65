import { Modal, Switch } from '@mantine/core'
import { came, keymap, keyName, useKeys, useSingleKeys, type Action } from '../../keys.ts'
import { Told } from '../../parts/told.tsx'
import { useKeeping } from '../../parts/use-keeping.ts'
import { closeHelp, useHelpOpen } from './help-open.ts'
import { words } from '../../words.ts'

/** Nine keys that do the same are one line, as long as they are as they came; what lost its key has none to list. */
const isListed = (action: Action, keys: Readonly<Record<Action, string>>): boolean =>
  keys[action] !== '' && (keys[action] !== came[action] || !/^saved[2-9]$/.test(action))

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
              <dd>{keymap[action].does}</dd>
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
