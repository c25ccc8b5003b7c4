import type { ReviewedRecord, ReviewRecord } from './ledger-record.ts'

/** How far each reviewer is: their last step that they did not take back, by login. */
export function lastSteps(records: readonly ReviewRecord[]): ReadonlyMap<string, ReviewedRecord> {
  const steps = new Map<string, readonly ReviewedRecord[]>()
  for (const record of records) {
    const before = steps.get(record.by) ?? []
    if (record.kind === 'reviewed') steps.set(record.by, [...before, record])
    if (record.kind === 'undone') steps.set(record.by, before.slice(0, -1))
  }
  const last = [...steps].flatMap(([login, all]) => {
    const step = all.at(-1)
    return step === undefined ? [] : [[login, step] as const]
  })
  return new Map(last)
}

/** Logins of those who are done, sorted. */
export function doneAmong(steps: ReadonlyMap<string, ReviewedRecord>): readonly string[] {
  return [...steps].flatMap(([login, { done }]) => (done ? [login] : [])).sort()
}

/** Whether the log says already that these, who are done, are apart. */
export function isKnownApart(records: readonly ReviewRecord[], done: readonly string[]): boolean {
  const known = records.findLast((record) => record.kind === 'apart')?.reviewers.toSorted()
  return known !== undefined && JSON.stringify(known) === JSON.stringify(done.toSorted())
}
