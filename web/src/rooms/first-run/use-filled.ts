import { useState, type ChangeEvent } from 'react'
import { proposals } from '../../../../src/domain/match/proposals.ts'
import { marked, type FieldProblems } from '../../parts/form-problems.tsx'
import { check, type Filled } from './check.ts'

const EMPTY: Filled = { company: '', names: [], email: '', password: '' }

/** The form of the first run. What people call the company fills itself until a hand changes it. */
export function useFilled() {
  const [filled, setFilled] = useState(EMPTY)
  const [byHand, setByHand] = useState(false)
  const [fields, setFields] = useState<FieldProblems>({})
  const set = (part: Partial<Filled>) => setFilled((before) => ({ ...before, ...part }))
  const typed = (field: 'company' | 'email' | 'password', text: string) => {
    const proposed = field === 'company' && !byHand ? { names: proposals(text.trim()) } : {}
    set({ [field]: text, ...proposed })
  }
  return {
    filled,
    fields,
    setFields,
    setNames: (names: string[]) => {
      setByHand(true)
      set({ names })
    },
    text: (field: 'company' | 'email' | 'password') => ({
      id: field,
      value: filled[field],
      onChange: (event: ChangeEvent<HTMLInputElement>) => typed(field, event.currentTarget.value),
      error: marked(fields[field]),
    }),
    /** The names of the fields that are not right yet. */
    check: (): string[] => {
      const wrong = check(filled)
      setFields(wrong)
      return Object.keys(wrong)
    },
  }
}
