/** Who gets a variant of their own of an exercise that has some. */
export const VARIANTS = ['none', 'team', 'candidate'] as const
export type Variants = (typeof VARIANTS)[number]
