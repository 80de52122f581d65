import { Modal, Switch } from '@mantine/core'
import { keymap, keyName, switchSingleKeys, useSingleKeys, type Action } from '../../keys.ts'
import { closeHelp, useHelpOpen } from './help-open.ts'

/** Every key, and the switch for those who speak to their machine. */
export function AllKeys() {
  const singles = useSingleKeys()
  return (
    <Modal
      opened={useHelpOpen()}
      onClose={closeHelp}
      title="All keys"
      size="md"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <dl className="keys">
        {(Object.keys(keymap) as Action[]).map((action) => (
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
        label="Single letters are keys"
        description="Off, they do nothing: good for those who speak to their machine."
      />
    </Modal>
  )
}
