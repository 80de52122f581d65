/** The floors of the house, for the test that proves them. */
export declare const floors: Record<string, string[]>
