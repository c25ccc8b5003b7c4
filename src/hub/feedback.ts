/** How much a candidate sees of the hidden tests; each answer teaches them something about the tests. */
export const FEEDBACK = ['none', 'bands', 'criteria'] as const
export type Feedback = (typeof FEEDBACK)[number]

/** Which page a workflow shows on the pull request that it grades. */
export const AUDIENCES = ['candidate', 'reviewer', 'none'] as const
export type Audience = (typeof AUDIENCES)[number]
