/** Why tests cannot be run at all, as their author can see without us. */
export const UNFIT = ['no-test-files', 'too-many-files', 'too-large', 'not-text'] as const
export type Unfit = (typeof UNFIT)[number]

/** Names of tests that are shown; more say nothing new. */
export const MOST_NAMED = 50
export const LONGEST_NAME = 300
