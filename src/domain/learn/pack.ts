import type { Model } from './model.ts'
import { places } from './vector.ts'

const FINEST = 32_767
const HEAD = 4

/** The weights as bytes: two a place, with one scale an answer. Places that were never moved are nought, and pack away. */
export function pack({ weights }: Model): Uint8Array {
  const size = HEAD + places * 2
  const bytes = new Uint8Array(weights.length * size)
  const view = new DataView(bytes.buffer)
  weights.forEach((own, one) => {
    const most = own.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0) || 1
    view.setFloat32(one * size, most, true)
    own.forEach((weight, place) =>
      view.setInt16(one * size + HEAD + place * 2, Math.round((weight / most) * FINEST), true),
    )
  })
  return bytes
}

/** The model of these bytes; null where they are of another version of the vectors. */
export function unpack(bytes: Uint8Array, answers: readonly string[]): Model | null {
  const size = HEAD + places * 2
  if (bytes.byteLength !== answers.length * size) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const weights = answers.map((_, one) => {
    const most = view.getFloat32(one * size, true)
    return Float32Array.from(
      { length: places },
      (_none, place) => (view.getInt16(one * size + HEAD + place * 2, true) / FINEST) * most,
    )
  })
  return { answers, weights }
}
