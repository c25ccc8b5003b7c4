import { STARTER_BRANCH, WORK_BRANCH } from '../assignment/assignment.ts'
import { showMoment } from '../assignment/deadline.ts'
import type { HubConfig } from '../hub/hub-config.ts'
import { markerText } from './safe-markdown.ts'

/** What the feedback pull request says; it never changes. */
export function welcomePull(title: string, deadline: string, timeZone: string) {
  const due = showMoment(deadline, timeZone)
  return { title: `Your work on: ${title}`, body: pullBody(due) }
}

function pullBody(due: string): string {
  return `Push your work to \`${WORK_BRANCH}\`; this pull request shows it beside what you started from (\`${STARTER_BRANCH}\`) and keeps one comment with what the automatic checks saw. Due **${due}**.

There is nothing to merge or to close here. The task is in \`README.md\`.
`
}

/** The comment before anything was graded. The deadline is the first one, whatever came later. */
export function welcomeText(
  title: string,
  deadline: string,
  config: Pick<HubConfig, 'gradedPushesPerDay' | 'timeZone'>,
): string {
  const pushes = config.gradedPushesPerDay
  const due = showMoment(deadline, config.timeZone)
  return `${markerText('candidate')}
# Your work on: ${title}

Nothing has been graded yet. Push to \`${WORK_BRANCH}\` and this comment will say what the automatic checks saw.

- Due **${due}**. What GitHub had received by then counts, whatever the commits' own dates say.
- ${pushes === 1 ? 'One push is' : `${pushes} pushes are`} graded within 24 hours. The last commit before the deadline is graded in any case.
- Checks are one part of the picture. People read your code and your write-up.
`
}
