import { INVITATION_DAYS, STARTER_BRANCH, WORK_BRANCH } from '../assignment/assignment.ts'
import { showMoment } from '../assignment/deadline.ts'
import { QUESTIONS } from '../assignment/may-ask.ts'
import { durationWords } from '../hub/duration.ts'
import type { HubConfig } from '../hub/hub-config.ts'
import { ENDINGS, type Ending, hasPeriods } from '../hub/retain-rules.ts'
import { AI_SENTENCES, type AiPolicy } from '../rubric/ai-policy.ts'
import { code, count, linked, ours, type Phrasing, strong, words } from './phrasing.ts'
import { type Block, heading, list, marker, paragraph, render } from './safe-markdown.ts'

/** What the feedback pull request says; it stays when the comment below it changes. */
export interface Welcome {
  /** The exercise's. */
  readonly title: string
  /** In UTC, as ISO 8601. */
  readonly deadline: string
  /** The candidate's own time zone; null where nobody named it. */
  readonly zone?: string | null
  /** What is said about AI assistants; null where the exercise itself says it. */
  readonly ai: AiPolicy | null
  readonly config: Pick<HubConfig, 'timeZone' | 'notice' | 'retain'>
  /** Where GitHub's pages are: https://github.com, or a server of one's own. */
  readonly serverUrl: string
}

export function welcomePull(welcome: Welcome) {
  const { title, deadline, zone = null, ai, config } = welcome
  const due = ours(showMoment(deadline, config.timeZone, zone))
  const blocks = [
    paragraph(
      words`Push your work to ${code(WORK_BRANCH)}. This pull request compares it with what you started from (${code(STARTER_BRANCH)}). One comment here says what the automatic checks saw. Due ${strong(due)}.`,
    ),
    paragraph(words`Do not merge or close this pull request. The task is in ${code('README.md')}.`),
    ...(ai === null
      ? []
      : [heading(3, words`What you may use`), paragraph(ours(AI_SENTENCES[ai]))]),
    ...whatElseToKnow(welcome),
  ]
  return { title: `Your work on: ${title}`, body: render(blocks) }
}

/** What holds before the task is there as well as after. */
export function whatElseToKnow({
  config,
  serverUrl,
}: Pick<Welcome, 'config' | 'serverUrl'>): readonly Block[] {
  return [...howToPush(serverUrl), ...whomToAsk(config), ...whatIsStored(config)]
}

/** Fine-grained tokens do not reach the repositories of outside collaborators: github/roadmap#601. */
function howToPush(serverUrl: string): readonly Block[] {
  const host = new URL(serverUrl).host
  const login = host === 'github.com' ? 'gh auth login' : `gh auth login --hostname ${host}`
  return [
    heading(3, words`How to push`),
    list([
      words`Clone with SSH, or run ${code(login)} and clone with HTTPS. A fine-grained token does not work: GitHub accepts none from people outside the organisation.`,
      words`The organisation may require two-factor authentication. If GitHub shows you no repository after you accepted the invitation, switch it on for your account.`,
    ]),
  ]
}

function whomToAsk({ notice }: Welcome['config']): readonly Block[] {
  const whom =
    notice.contact === null
      ? words`Ask whoever invited you.`
      : words`Your contact: ${linked(notice.contact)}`
  return [
    heading(3, words`Questions and more time`),
    list([
      words`To ask what the task means, write ${code('/ask')} and your question in a comment here. The team sees it under a pseudonym, and everybody who does the exercise gets the answer. Leave your name out of it. You can ask ${QUESTIONS.aDay} questions a day, and ${QUESTIONS.inAll} in all.`,
      whom,
      words`If you need more time, ask before the deadline. Only the hiring team can move it.`,
      words`An invitation expires after ${INVITATION_DAYS} days. If yours has expired, you get a new one, or ask for it.`,
    ]),
  ]
}

function whatIsStored(config: Welcome['config']): readonly Block[] {
  const { notice } = config
  const lines: readonly (Phrasing | null)[] = [
    words`We store your GitHub login, what you push and when, what you ask, the results of the checks, and what reviewers say about your work. Reviewers know you by a pseudonym.`,
    notice.privacy === null ? null : linked(notice.privacy),
    howLong(config),
  ]
  return [
    heading(3, words`What is stored, and who sees it`),
    list(lines.filter((line) => line !== null)),
  ]
}

const COPIES = words`Copies that GitHub keeps can outlast that, until GitHub removes them on request.`

function howLong({ notice: { retention }, retain }: Welcome['config']): Phrasing | null {
  if (hasPeriods(retain)) return words`${byEnding(retain, retention)} ${COPIES}`
  if (retention === null) return null
  return words`All of it is erased ${count(retention, 'day', 'days')} after the deadline. ${COPIES}`
}

const WHEN: Readonly<Record<Ending, string>> = {
  rejected: 'if you are not hired',
  hired: 'if you are hired',
  withdrawn: 'if you withdraw',
}

function byEnding(retain: HubConfig['retain'], retention: number | null): Phrasing {
  const known = ENDINGS.flatMap((ending) => {
    const period = retain.periods[ending]
    return period === null ? [] : [`${durationWords(period)} ${WHEN[ending]}`]
  })
  const other = retention === null ? words`the longest of these` : count(retention, 'day', 'days')
  const kept = retain.residue
    ? words` Points by criterion are kept without anything that names you.`
    : words``
  return words`All of it is erased some time after the deadline: ${ours(known.join(', '))}, and ${other} in every other case. A comment here tells you at least ${count(retain.noticeDays, 'day', 'days')} before. A legal duty to keep it can delay that.${kept}`
}

/** The comment before anything was graded. The deadline is the first one, whatever came later. */
export function welcomeText(
  title: string,
  deadline: string,
  config: Pick<HubConfig, 'gradedPushesPerDay' | 'timeZone'>,
  zone: string | null = null,
): string {
  const pushes = config.gradedPushesPerDay
  const due = ours(showMoment(deadline, config.timeZone, zone))
  const allowed = pushes === 1 ? words`one push is` : words`${pushes} pushes are`
  return render([
    marker('candidate'),
    heading(1, words`Your work on: ${ours(title)}`),
    paragraph(
      words`Nothing has been graded yet. Push to ${code(WORK_BRANCH)} and this comment will say what the automatic checks saw.`,
    ),
    list([
      words`Due ${strong(due)}. What GitHub has received by then counts. The commits' own dates do not matter.`,
      words`At most ${allowed} graded in 24 hours. The last commit before the deadline is always graded.`,
      words`Checks are one part of the picture. People read your work.`,
      words`How to push, whom to ask and what is stored: see the description of this pull request, at the top.`,
    ]),
  ])
}
