/** How much of a name stands in `Answer Dana Okafor`, in graphemes. */
export const NAME_IN_PHRASE = 18
