import type { RunReport } from '../runner/runner.ts'
import { HUB, OWNER } from './demo-github.ts'
import type { DemoHub } from './demo-hub.ts'

/** The lead fills in the form of the hub. The label comes a moment after the issue, as it may on GitHub. */
export async function inviteByForm(
  hub: DemoHub,
  candidate: string,
  exercise: string,
  reason: string,
): Promise<readonly RunReport[]> {
  const answers = {
    Candidate: candidate,
    Exercise: exercise,
    Role: '',
    Deadline: '',
    Reason: reason,
  }
  const body = Object.entries(answers)
    .map(([label, answer]) => `### ${label}\n\n${answer || '_No response_'}`)
    .join('\n\n')
  const { issues } = hub.as('the-lead').rest
  const place = { owner: OWNER, repo: HUB }
  const { data } = await issues.create({ ...place, title: 'Invitation', body })
  await issues.addLabels({ ...place, issue_number: data.number, labels: ['invitation'] })
  return await hub.runs()
}
