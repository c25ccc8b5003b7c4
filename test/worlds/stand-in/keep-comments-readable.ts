import type { EmulatorStore } from './emulator-store.ts'

/**
 * Where issues are switched off the emulator also hides the comments of pull requests, which
 * GitHub keeps. So the emulator never hears of the switch and we remember it beside.
 */
export function keepCommentsReadable({ repos }: EmulatorStore): void {
  const { insert, update } = repos
  Object.assign(repos, {
    insert: (row: object) => insert.call(repos, switched(row) as never),
    update: (id: number, change: object) => update.call(repos, id, switched(change)),
  })
}

function switched(row: object): object {
  if (!('has_issues' in row)) return row
  return { ...row, has_issues: true, issues_are_off: row.has_issues === false }
}
