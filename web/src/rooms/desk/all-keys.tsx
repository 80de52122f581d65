import { Modal, Switch } from '@mantine/core'
import { keymap, keyName, switchSingleKeys, useSingleKeys, type Action } from '../../keys.ts'
import { closeHelp, useHelpOpen } from './help-open.ts'
import { words } from '../../words.ts'

/** Nine keys that do the same are one line. */
const isListed = (action: Action): boolean => !/^saved[2-9]$/.test(action)

/** Every key, and the switch for those who speak to their machine. */
export function AllKeys() {
  const singles = useSingleKeys()
  return (
    <Modal
      opened={useHelpOpen()}
      onClose={closeHelp}
      title={words.keyPage.title}
      size="md"
      closeButtonProps={{ 'aria-label': words.parts.close }}
    >
      <dl className="keys">
        {(Object.keys(keymap) as Action[]).filter(isListed).map((action) => (
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
        onChange={(event) => switchSingleKeys(event.currentTarget.checked)}
        label={words.keyPage.singles}
        description={words.keyPage.singlesHint}
      />
    </Modal>
  )
}
