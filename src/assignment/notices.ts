/** What a candidate is told by a comment of its own, as GitHub tells nobody of a text that was changed. */
export const NOTICES = ['started', 'ending', 'not-started'] as const
export type Notice = (typeof NOTICES)[number]
