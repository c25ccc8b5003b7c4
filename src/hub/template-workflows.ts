import type { AppKind, Permissions } from './app-needs.ts'
import { lackingFor } from './app-needs.ts'
import { error, ok, type Verdict, warning } from './finding.ts'
import type { Observations } from './observations.ts'

const FOLDER = '.github/workflows/'

/** The workflow files among the paths of a template, which GitHub does not let everybody write. */
export function workflowsAmong(paths: Iterable<string>): readonly string[] {
  return [...paths].filter((path) => path.startsWith(FOLDER)).toSorted()
}

/** Whether an App may write them. `workflows` is no permission that our Apps have by themselves. */
export function mayWriteWorkflows(granted: Permissions): boolean {
  return granted['workflows'] === 'write'
}

const TAKE_OUT =
  "Take .github/workflows out of the template: Actions are off in candidates' repositories, so that no workflow runs there"
const MEND_APP = `${TAKE_OUT}. Or give the App that invites the permission Workflows: Read and write in its settings, and let an owner of the organisation accept that.`
const MEND_TOKEN = `${TAKE_OUT}. Or use a token with the scope workflow as well.`
export const MEND_START = `${TAKE_OUT}. Or hand the task out with the invitation, without start.`

/** Why this App, or this token, cannot give the template out, and the mend; null where it can. */
export function refusedWriter(
  writer: { readonly app: string; readonly permissions: Permissions } | readonly string[] | null,
): { readonly why: string; readonly mend: string } | null {
  if (writer === null) return null
  if ('app' in writer) {
    if (mayWriteWorkflows(writer.permissions)) return null
    const why = `GitHub lets no App write a workflow without the permission workflows: write, and ${writer.app} lacks it`
    return { why, mend: MEND_APP }
  }
  if (writer.includes('workflow')) return null
  const why = 'GitHub lets no classic token write a workflow without the scope workflow'
  return { why, mend: MEND_TOKEN }
}

export const WHY_START =
  'candidates start the clock, so that the App grader brings the task, and only then GitHub would refuse the workflow'

/** What a template that holds workflows means for who gives it out. */
export function verdictOnWorkflows(
  files: readonly string[],
  starts: boolean,
  { app, token }: Pick<Observations, 'app' | 'token'>,
): Verdict {
  const seen = `its template has ${files.join(', ')}`
  if (starts) return error(`${seen}; ${WHY_START}`, MEND_START)
  const writer = writerOf({ app, token })
  if (writer === 'unknown') {
    const why = 'whoever invites needs the permission workflows: write, or the scope workflow'
    return warning(`${seen}; ${why}, without which GitHub refuses it`, MEND_APP)
  }
  const refused = refusedWriter(writer)
  return refused === null
    ? ok(`${seen}, which GitHub lets this credential write`)
    : error(`${seen}; ${refused.why}, so that nobody can be invited`, refused.mend)
}

const INVITES: AppKind = 'provisioner'

/** Of an App that cannot invite nothing follows for the one that can. */
function writerOf({ app, token }: Pick<Observations, 'app' | 'token'>) {
  if (app !== null) {
    if (app === 'unasked' || app.kind === 'hidden') return 'unknown'
    const { slug, permissions } = app.value
    const invites = lackingFor(INVITES, permissions).length === 0
    return invites ? { app: slug, permissions } : 'unknown'
  }
  return token.kind === 'personal' && token.scopes !== null ? token.scopes : 'unknown'
}
