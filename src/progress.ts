/** Told before each step: how many are done, of how many, and what comes now. */
export type Progress = (done: number, total: number, what: string) => void
