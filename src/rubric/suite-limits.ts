/** What tests of a submission may be, in all. Candidates are told these numbers in the exercise's rules. */
export const SUITE_LIMITS = { files: 20, bytes: 200_000, tests: 200 } as const
