import type { Exercise } from '../../exercise/exercise.ts'
import { ownApp } from '../../github/client/own-app.ts'
import { worldError } from '../../github/client/reasons.ts'
import { lookAtApp, lookAtToken } from '../../github/health/look-credentials.ts'
import {
  MEND_START,
  refusedWriter,
  WHY_START,
  workflowsAmong,
} from '../../hub/template-workflows.ts'
import { type ConfigIssue, problem } from '../../input/config-issue.ts'
import type { HubSession } from '../../session/hub-session.ts'

/**
 * Templates whose workflows GitHub would refuse: halfway through an invitation, or only when a candidate has asked for
 * the task. GitHub is asked who we are only where there are any.
 */
export async function workflowIssues(
  session: HubSession,
  exercises: readonly Pick<Exercise, 'rubric' | 'template'>[],
): Promise<readonly ConfigIssue[]> {
  const issues: ConfigIssue[] = []
  for (const { rubric, template } of exercises) {
    const files = workflowsAmong(template.keys())
    if (files.length === 0) continue
    const starts = session.config.exercises.get(rubric.id)?.start !== undefined
    const refused = starts
      ? { why: WHY_START, mend: MEND_START }
      : refusedWriter(await lookAtWriter(session))
    if (refused === null) continue
    const message = `holds ${files.join(', ')}, and cannot be given out: ${refused.why}`
    issues.push(problem(`templates/${rubric.id}`, message, refused.mend))
  }
  return issues
}

/** What the installed App may do, or the scopes of a classic token; null of anything else, which GitHub will judge. */
async function lookAtWriter({ candidates, config: { organisation } }: HubSession) {
  try {
    if ((await ownApp(candidates)) !== null) {
      const { slug, permissions } = await lookAtApp(candidates, organisation)
      return { app: slug, permissions }
    }
    const token = await lookAtToken(candidates)
    return token.kind === 'personal' ? token.scopes : null
  } catch (error) {
    throw worldError('GitHub was not asked whether workflows may be written', error)
  }
}
