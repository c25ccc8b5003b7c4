/** What a grading run calls a candidate, and the folder of a job. */
export const PSEUDONYM = /^[a-z]+-[a-z]+-[0-9a-f]{4}$/
