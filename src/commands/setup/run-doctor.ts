import { join } from 'node:path'
import type { Finding } from '../../hub/finding.ts'
import type { RunVerb, Table } from '../verb/verb.ts'
import { checkLive, LIVE_FILE } from './check-live.ts'
import { examine } from './doctor.ts'

export const runDoctor: RunVerb = async ({ isOn, text }, around) => {
  if (isOn('live'))
    return await checkLive(around, {
      out: text('out') || join(around.access.folder, LIVE_FILE),
    })
  const { access, home, machine, log } = around
  const { findings, trouble } = await examine(access, { home, path: machine.path }, log)
  const hasError = findings.some(({ severity }) => severity === 'error')
  return {
    json: { findings },
    text: findingsText(findings),
    unmet: hasError ? 'Fix every error before you invite anybody.' : null,
    trouble,
  }
}

/** What is well first, then what to mend. */
export function findingsText(findings: readonly Finding[]): readonly (string | Table)[] {
  const well = findings.filter(({ severity }) => severity === 'ok')
  const unwell = findings.filter(({ severity }) => severity !== 'ok')
  const rows = well.map(({ severity, about, seen }) => [severity, about, seen])
  const lines = unwell.map(({ severity, about, seen, mend, page }) => {
    return [`${severity}: ${about}: ${seen}`, ...[mend, page].flatMap((one) => one ?? [])].join(
      '\n  ',
    )
  })
  return [...(rows.length === 0 ? [] : [{ head: [], rows }]), ...lines]
}
