/** How much a flag asks of a reviewer: to decide, to look, to know. The first weighs most. */
export const SEVERITIES = ['serious', 'look', 'note'] as const
