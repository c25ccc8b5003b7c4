/** What a hiring system can be told. */
export const EVENT_TYPES = ['invited', 'handed-in', 'reviewed', 'scored'] as const
export type EventType = (typeof EVENT_TYPES)[number]
