import type { MySettings } from '../../src/domain/team/my-settings.ts'
import type { Language } from '../../src/words/words.ts'
import { ask } from './api.ts'
import { asks, client, noteError } from './queries.ts'
import { hold, onSettings, settings } from './settings.ts'
import { chooseLanguage, language } from './words.ts'

let saving = 0

/** Holds at once, and is put back where the desk does not take it. */
export async function keep(change: Partial<MySettings>): Promise<void> {
  const before = settings()
  saving += 1
  hold({ ...before, ...change })
  try {
    const kept = await ask<MySettings>('PUT', '/me/settings', change)
    if (saving === 1) hold(kept)
    client.setQueryData(asks.me.queryKey, (me) => me && { ...me, settings: kept })
  } catch (error) {
    const back = Object.fromEntries(Object.keys(change).map((name) => [name, before[name as keyof MySettings]]))
    hold({ ...settings(), ...back })
    throw error
  } finally {
    saving -= 1
  }
}

/** What the desk knows holds; what is on its way there is newer. */
export function heardSettings(theirs: MySettings): void {
  if (saving > 0) return
  hold(theirs)
  speak()
}

/** Everywhere, and here even where the desk cannot be reached. */
export function keepLanguage(chosen: Language): void {
  void keep({ language: chosen })
    .catch(noteError)
    .finally(() => chooseLanguage(chosen))
}

function speak(): void {
  const chosen = settings().language
  if (saving === 0 && chosen !== null && chosen !== language) chooseLanguage(chosen)
}

// A tab speaks the language that was chosen in another.
onSettings(speak)
