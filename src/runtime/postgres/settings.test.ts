import { expect, test } from 'vitest'
import { memoryFor } from './settings.ts'

const GB = 1024 ** 3

test.each([
  [0.5, '64MB', '512MB'],
  [1, '64MB', '512MB'],
  [4, '256MB', '1365MB'],
  [64, '512MB', '16384MB'],
])('%d GB of memory', (size, buffers, cache) => {
  expect(memoryFor(size * GB)).toEqual({ shared_buffers: buffers, effective_cache_size: cache })
})
