import { TextInput, type TextInputProps } from '@mantine/core'
import { useState } from 'react'
import { words } from '../words.ts'

/** A password that can be looked at while it is typed, with the word for it. */
export function Password(props: TextInputProps) {
  const [seen, setSeen] = useState(false)
  return (
    <TextInput
      {...props}
      type={seen ? 'text' : 'password'}
      autoCapitalize="off"
      spellCheck={false}
      rightSectionWidth={64}
      rightSection={
        <button
          type="button"
          className="inside"
          aria-pressed={seen}
          aria-label={words.parts.showPassword}
          onClick={() => setSeen(!seen)}
        >
          {seen ? words.parts.hide : words.parts.show}
        </button>
      }
    />
  )
}
