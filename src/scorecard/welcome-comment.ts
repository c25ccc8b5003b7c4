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
  return `Push your work to \`${WORK_BRANCH}\`. This pull request compares it with what you started from (\`${STARTER_BRANCH}\`). One comment here says what the automatic checks saw. Due **${due}**.

Do not merge or close this pull request. The task is in \`README.md\`.
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

- Due **${due}**. What GitHub has received by then counts. The commits' own dates do not matter.
- At most ${pushes === 1 ? 'one push is' : `${pushes} pushes are`} graded in 24 hours. The last commit before the deadline is always graded.
- Checks are one part of the picture. People read your code and your write-up.
`
}
