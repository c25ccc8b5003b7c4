/** What tests of a submission may be, in all. Candidates are told these numbers in the exercise's rules. */
export const SUITE_LIMITS = { files: 20, bytes: 200_000, tests: 200 } as const

/** Why tests cannot be run at all, as their author can see without us. */
export const UNFIT = ['no-test-files', 'too-many-files', 'too-large', 'not-text'] as const
export type Unfit = (typeof UNFIT)[number]

/** Names of tests that are shown; more say nothing new. */
export const MOST_NAMED = 50
export const LONGEST_NAME = 300
