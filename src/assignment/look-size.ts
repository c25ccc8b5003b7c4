// What one grading asks of the hub, measured on a first one: its dispatch, the fetch, eleven to publish,
// two for the first push; a lost race or two on top.
const REQUESTS_A_GRADING = 18
// For this look itself, and for reviewers, whose comments spend from the same hour.
const RESERVED = 120
// A first publication is seven writes to the hub, GitHub takes 500 an hour and a workflow's token 1,000
// requests, and looks are half an hour apart: more would leave nothing to anybody else.
const MOST_AT_ONCE = 24

/** How many submissions one look may hand out; `left` is null where there is no limit on requests. */
export function mostAtOnce(left: number | null): number {
  if (left === null) return MOST_AT_ONCE
  const affordable = Math.floor((left - RESERVED) / REQUESTS_A_GRADING)
  return Math.max(0, Math.min(MOST_AT_ONCE, affordable))
}
