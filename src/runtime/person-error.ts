/**
 * A mistake that the person at the terminal can mend. The message is all that they read, so it says what happened,
 * what was kept, and what to do next. Printed without a stack; anything else that is thrown is a fault of ours.
 */
export class PersonError extends Error {
  override readonly name = 'PersonError'
}
