import type { Finding } from '../../hub/finding.ts'
import type { RunVerb, Table } from '../verb/verb.ts'
import { examine } from './doctor.ts'

export const runDoctor: RunVerb = async (_, { access, home, machine, log }) => {
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
