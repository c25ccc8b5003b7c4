import type { ConfigIssue, Result } from '../input/config-issue.ts'
import { pointer, readYaml } from '../input/read-yaml.ts'
import type { Of } from '../input/schema.ts'
import { readablePath, shapeIssues } from '../input/shape-issues.ts'
import { isRoles } from './roles.generated.js'
import type * as schema from './roles.schema.ts'
import { COMPETENCIES } from './rubric.ts'

/** Whom a team hires, said as weights of the competencies that sum to 1. */
export type Role = Of<typeof schema.role>

// Decimal weights such as 0.15 are not exact in binary.
const TOLERANCE = 1e-9

export function parseRoles(
  text: string,
  file: string,
): Result<readonly Role[], readonly ConfigIssue[]> {
  const document = readYaml(text, file)
  if (!document.ok) return document
  const { value, lineOf } = document.value
  if (!isRoles(value)) {
    return { ok: false, error: shapeIssues(isRoles.errors ?? [], document.value, file) }
  }
  const issues = value.roles.flatMap((role, index) => roleIssues(role, index, value.roles))
  if (issues.length === 0) return { ok: true, value: value.roles }
  const placed = issues.map(({ at, ...issue }) => {
    return { file, line: lineOf(at), path: readablePath(at), ...issue }
  })
  return { ok: false, error: placed }
}

function roleIssues(role: Role, index: number, roles: readonly Role[]) {
  const total = COMPETENCIES.reduce((sum, competency) => sum + role.weights[competency], 0)
  const issues: { readonly at: string; readonly message: string; readonly hint: string }[] = []
  if (Math.abs(total - 1) > TOLERANCE) {
    const message = `the weights of ${role.id} sum to ${Number(total.toFixed(9))}, not 1`
    issues.push({
      at: pointer('roles', index, 'weights'),
      message,
      hint: 'Change weights until they sum to 1.',
    })
  }
  if (roles.findIndex(({ id }) => id === role.id) !== index) {
    const message = `there are two roles "${role.id}"`
    issues.push({ at: pointer('roles', index, 'id'), message, hint: 'Give each role its own id.' })
  }
  return issues
}
