import { describe, expect, test } from 'vitest'
import { judge } from './judge.ts'

function languageOf(text: string, language: string | null = null): string {
  return judge({ text, language, audience: null, addressed: true }).language
}

describe('language', () => {
  test.each([
    ['Where is the bag that you promised to bring to my hotel?', 'en'],
    ['Awful!', 'en'],
    ['Wo ist der Koffer, den ihr mir heute bringen wolltet?', 'de'],
    ['Frechheit, nie wieder!', 'de'],
    ['Où est la valise que vous deviez me livrer hier ?', 'fr'],
    ['¿Dónde está la maleta que me prometieron? No llega', 'es'],
    ['Onde está a minha mala? Ainda não chegou, não tenho nada', 'pt'],
    ['Dove è la mia valigia? Non è ancora arrivata, grazie', 'it'],
    ['Waar is mijn koffer? Ik wacht al drie dagen en niemand belt', 'nl'],
    ['أين حقيبتي؟ انتظر منذ ثلاثة أيام', 'ar'],
    ['איפה המזוודה שלי?', 'he'],
    ['荷物がまだ届きません', 'ja'],
    ['我的行李在哪里', 'zh'],
    ['제 가방은 어디에 있나요', 'ko'],
    ['Где мой чемодан?', 'ru'],
    ['กระเป๋าของฉันอยู่ที่ไหน', 'th'],
    ['xyzzy plugh qwert zxcvb asdfg hjkl', 'und'],
    ['🔥🔥', 'und'],
  ])('%s → %s', (text, language) => {
    expect(languageOf(text)).toBe(language)
  })

  test('the word of the network decides where the text does not', () => {
    expect(languageOf('qwert zxcvb asdfg hjkl xyzzy', 'fi')).toBe('fi')
    expect(languageOf('The bag that you promised is not here', 'fi')).toBe('en')
    expect(languageOf('qwert zxcvb asdfg hjkl xyzzy', 'no language')).toBe('und')
    expect(languageOf('Der Koffer ist noch nicht da', 'de-AT')).toBe('de')
  })
})
