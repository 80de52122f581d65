import './palette.css'
import { Modal } from '@mantine/core'
import { useNavigate, useRouter } from '@tanstack/react-router'
import { act } from '../../../keys.ts'
import { say } from '../../../parts/say.tsx'
import { useScreen } from '../../../screen.ts'
import { words } from '../../../words.ts'
import type { Choice } from './choices.ts'
import type { Opened } from './palette-open.ts'
import { TypeAndChoose } from './type-and-choose.tsx'

interface Props {
  readonly opened: Opened
  readonly close: () => void
}

/** All that can be done here, all places, and what was open lately. Escape gives the focus back. */
export function Palette({ opened, close }: Props) {
  const { history } = useRouter()
  const navigate = useNavigate()
  const one = useScreen() === 'one'
  const giveBack = (then: () => void = () => {}) => {
    close()
    // Once the palette has let go of the focus: what is done next may hang on where it is.
    requestAnimationFrame(() => {
      if (opened.from?.isConnected) opened.from.focus()
      then()
    })
  }
  const choose = ({ label, whyNot, goes }: Choice) => {
    if (whyNot !== null) return say(`${label}: ${whyNot}`)
    return giveBack(() => {
      if ('to' in goes) history.push(goes.to)
      else if ('search' in goes) void navigate({ to: '/search', search: { q: goes.search } })
      else act(goes.does)
    })
  }
  return (
    <Modal
      opened
      onClose={() => giveBack()}
      title={words.palette.title}
      withCloseButton={one}
      closeButtonProps={{ 'aria-label': words.parts.close }}
      returnFocus={false}
      fullScreen={one}
      transitionProps={{ duration: 0 }}
      yOffset="12dvh"
      padding="md"
      classNames={{ content: 'palette', title: one ? '' : 'unseen', header: 'palette-header' }}
    >
      <TypeAndChoose offers={opened.offers} choose={choose} leave={() => giveBack()} />
    </Modal>
  )
}
