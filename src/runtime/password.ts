import argon2 from 'argon2'

/** OWASP's second recommendation for argon2id: 19 MiB, two passes, one lane. */
const HASHING = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** At most 1 kB is hashed: callers refuse more before any work is done. */
export const hashPassword = (password: string): Promise<string> => argon2.hash(password, HASHING)

/** False for every wrong password; throws only where `hash` is no hash of ours. */
export const isPassword = (hash: string, password: string): Promise<boolean> => argon2.verify(hash, password)
