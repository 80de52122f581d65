/** `@danaokafor`, also where the network gives it without its sign. */
export const atHandle = (handle: string): string => (handle.includes('@') ? handle : `@${handle}`)
