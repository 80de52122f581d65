/** A hand-over made of facts, as a colleague reads it. */
export const summary = {
  nothingSent: 'Nothing was sent yet.',
  sent: (moment: string, by: string | null, text: string): string => `Sent ${moment}${by ? `, ${by}` : ''}: “${text}”`,
  notOut: (by: string, text: string): string => `Not out yet, ${by}: “${text}”`,
  keptOne: (what: string, moment: string, by: string | null): string => `${what} ${moment}${by ? ` by ${by}` : ''}`,
  kept: (all: string): string => `Kept: ${all}.`,
  owedOne: (what: string, moment: string): string => `${what} by ${moment}`,
  owed: (all: string): string => `Still owed: ${all}.`,
  nothingOwed: 'Nothing is owed.',
  note: (moment: string, by: string, text: string): string => `Note ${moment}, ${by}: ${text}`,
}
