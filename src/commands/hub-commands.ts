import { calibrate, calibrationText, writePapers } from './calibrate.ts'
import { close } from './close.ts'
import { extend } from './extend.ts'
import { fetchSubmissions } from './fetch.ts'
import type { HubDesk } from './hub-desk.ts'
import { invitationsText, plansJson, plansText, watchText } from './hub-texts.ts'
import { inviteAll, type Progress, planInvitations } from './invite-all.ts'
import { publish } from './publish.ts'
import { printReport, report } from './report.ts'
import { review } from './review.ts'
import { submissionsOf } from './submissions-of.ts'
import { watch } from './watch.ts'

/** One word of a command: an option on the command line, an input of the Action. */
export interface HubOption {
  readonly name: string
  /** What stands for its value in help; null for a switch. */
  readonly value: string | null
  readonly description: string
}

/** What a caller typed, by option; an empty text where nothing was given, `true` for a switch. */
export type Words = Readonly<Record<string, string>>

export interface Outcome {
  /** The one document that `--json` prints. */
  readonly json: unknown
  readonly text: string
  /** What a workflow reads. */
  readonly outputs?: Readonly<Record<string, string>>
  /** Something that was asked for was not met: exit code 1. */
  readonly unmet?: boolean
}

/** A command that works on the hub; both doors offer every one of them. */
export interface HubCommand {
  readonly name: string
  readonly description: string
  readonly options: readonly HubOption[]
  readonly run: (desk: HubDesk, words: Words, progress: Progress) => Promise<Outcome>
}

const word = (words: Words, name: string): string => words[name] ?? ''

const SUBMISSIONS: HubOption = {
  name: 'submissions',
  value: 'names',
  description: 'which commits of which assignments, as <assignment>@<sha>, separated by blanks',
}
const ASSIGNMENT: HubOption = {
  name: 'assignment',
  value: 'id',
  description: "the assignment, named as the candidate's repository",
}
const REASON: HubOption = {
  name: 'reason',
  value: 'text',
  description: 'why; it stays on the ledger',
}

export const HUB_COMMANDS: readonly HubCommand[] = [
  {
    name: 'invite',
    description: "create candidates' repositories and invite them",
    options: [
      { name: 'candidate', value: 'login', description: "the candidate's GitHub login" },
      { name: 'exercise', value: 'id', description: 'the exercise' },
      { name: 'role', value: 'id', description: 'whose weights count, if not as in takehome.yml' },
      {
        name: 'deadline',
        value: 'moment',
        description: 'the deadline with its offset, as 2026-12-01T18:00+01:00',
      },
      {
        name: 'csv',
        value: 'file',
        description: 'a list instead: candidate,exercise and, if wanted, role,deadline',
      },
      { name: 'dry-run', value: null, description: 'print the plan and change nothing' },
    ],
    run: async (desk, words, progress) => {
      const request = {
        candidate: word(words, 'candidate'),
        exercise: word(words, 'exercise'),
        role: word(words, 'role'),
        deadline: word(words, 'deadline'),
        csv: word(words, 'csv'),
      }
      if (word(words, 'dry-run') === 'true') {
        const plans = await planInvitations(desk, request)
        return { json: plansJson(plans), text: plansText(plans, desk.config.timeZone) }
      }
      const invited = await inviteAll(desk, request, progress)
      return { json: invited, text: invitationsText(invited, desk) }
    },
  },
  {
    name: 'watch',
    description: 'find new commits and hand them out to be graded',
    options: [
      { name: 'audit', value: null, description: "look at every repository's settings too" },
      { name: 'regrade', value: 'id', description: 'every submission of an exercise once more' },
    ],
    run: async (desk, words) => {
      const regrade = word(words, 'regrade')
      const found = await watch(desk, {
        audit: word(words, 'audit') === 'true',
        dispatch: regrade === '',
        regrade: regrade === '' ? null : regrade,
      })
      const outputs = { matrix: JSON.stringify(found.matrix) }
      return { json: found, text: watchText(found), outputs }
    },
  },
  {
    name: 'fetch',
    description: 'read submissions by the API, as data, into jobs for grade --job',
    options: [SUBMISSIONS, { name: 'out', value: 'folder', description: 'where the jobs go' }],
    run: async (desk, words) => {
      const submissions = submissionsOf(word(words, 'submissions'))
      const out = word(words, 'out') || 'job'
      await fetchSubmissions(desk, { submissions, out })
      return { json: { submissions, out }, text: `${submissions.length} fetched into ${out}` }
    },
  },
  {
    name: 'publish',
    description: 'check results and put them on ledger, comment, check run and review',
    options: [
      SUBMISSIONS,
      { name: 'results', value: 'folder', description: 'what grade --job wrote' },
    ],
    run: async (desk, words) => {
      const submissions = submissionsOf(word(words, 'submissions'))
      const results = word(words, 'results') || 'results'
      const published = await publish(desk, { submissions, results })
      const lines = published.map(({ assignment, how }) => `${assignment}: ${how}`)
      return { json: published, text: lines.join('\n') }
    },
  },
  {
    name: 'extend',
    description: 'move a deadline',
    options: [
      ASSIGNMENT,
      { name: 'deadline', value: 'moment', description: 'the new deadline, with its offset' },
      REASON,
    ],
    run: async (desk, words) => {
      const state = await extend(desk, {
        assignment: word(words, 'assignment'),
        deadline: word(words, 'deadline'),
        reason: word(words, 'reason'),
      })
      return { json: state, text: `${state.assignment.id} is due ${state.deadline}` }
    },
  },
  {
    name: 'close',
    description: 'withdraw, archive or erase an assignment',
    options: [
      ASSIGNMENT,
      { name: 'how', value: 'kind', description: 'withdraw, archive or erase' },
      REASON,
    ],
    run: async (desk, words) => {
      const receipt = await close(desk, {
        assignment: word(words, 'assignment'),
        how: word(words, 'how'),
        reason: word(words, 'reason'),
      })
      return { json: receipt, text: receipt.done.join('\n') }
    },
  },
  {
    name: 'review',
    description: 'take in what reviewers wrote, blind until all are done',
    options: [
      {
        name: 'event',
        value: 'file',
        description: "GitHub's event about a comment; without it all open reviews are looked at",
      },
    ],
    run: async (desk, words) => {
      const reviewed = await review(desk, word(words, 'event'))
      const lines = reviewed.map(
        ({ pseudonym, taken, unsealed }) =>
          `${pseudonym}: ${taken} taken in, ${unsealed ? 'unsealed' : 'sealed'}`,
      )
      return { json: reviewed, text: lines.join('\n') }
    },
  },
  {
    name: 'calibrate',
    description: 'let reviewers rate papers with known levels before their first review',
    options: [
      { name: 'exercise', value: 'id', description: 'the exercise' },
      { name: 'out', value: 'folder', description: 'write the papers and an empty table here' },
      { name: 'ratings', value: 'file', description: 'the table, filled in' },
    ],
    run: async (desk, words) => {
      const [exercise, ratings] = [word(words, 'exercise'), word(words, 'ratings')]
      if (ratings === '') {
        const out = word(words, 'out') || 'papers'
        const papers = await writePapers(desk, exercise, out)
        return {
          json: { papers, out },
          text: `${papers.length} papers in ${out}; fill in ratings.csv`,
        }
      }
      const calibrations = await calibrate(desk, exercise, ratings)
      const unmet = calibrations.some(({ gate }) => !gate.passed)
      return { json: calibrations, text: calibrationText(calibrations), unmet }
    },
  },
  {
    name: 'report',
    description: 'the cohort as a table',
    options: [{ name: 'exercise', value: 'id', description: 'only this exercise' }],
    run: async (desk, words) => {
      const rows = await report(desk, word(words, 'exercise') || null)
      return { json: rows, text: printReport(rows) }
    },
  },
]
