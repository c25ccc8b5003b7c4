/** How an assignment can be closed. */
export const CLOSINGS = ['withdraw', 'archive', 'erase'] as const
export type Closing = (typeof CLOSINGS)[number]
