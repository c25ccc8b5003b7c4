import { CLOSINGS } from '../../assignment/closings.ts'
import type { Verb } from '../verb/verb.ts'
import { REGRADE } from './regrade-verb.ts'
import { ASSIGNMENT, EXERCISE, REASON, ROLE, SUBMISSIONS } from './shared-options.ts'

export const ROUND_VERBS: readonly Verb[] = [
  {
    name: 'invite',
    group: 'Run a round',
    summary: "Create candidates' repositories and invite the candidates.",
    options: [
      { name: 'candidate', value: 'login', description: "The candidate's GitHub login." },
      {
        ...EXERCISE,
        description:
          'The exercise, such as `linear-regression`. Without it, the whole loop of the role.',
      },
      ROLE,
      {
        name: 'deadline',
        value: 'moment',
        description:
          'A day, a time and an offset, such as `2026-12-01T18:00+01:00`. With `clock: start`, the latest moment to start.',
      },
      {
        name: 'time',
        value: 'percent',
        description: 'Extra time for this person, such as `+25%`. No page shows it to reviewers.',
      },
      {
        name: 'zone',
        value: 'name',
        description: "The candidate's time zone, such as `America/New_York`.",
      },
      {
        name: 'csv',
        value: 'file',
        description:
          'A list of candidates. Columns: `candidate`; `exercise` or `role` or both; if you like, `deadline`, `time`, `zone`, `reference`.',
      },
      {
        name: 'outside-loop',
        value: 'reason',
        description:
          'Why somebody gets an exercise outside of the loop of their role, or only a part of the loop. The ledger keeps the reason, and the report shows it.',
      },
      {
        name: 'reference',
        value: 'id',
        description:
          'What your hiring system calls the candidate or the application. Reviewers never see it.',
      },
      { name: 'dry-run', value: null, description: 'Print the plan and change nothing.' },
    ],
    needs: ['hub', 'token', 'app', 'key'],
    action: 'invite',
    examples: [
      'invite --candidate octocat --role ml-engineer --dry-run',
      'invite --candidate octocat --role ml-engineer',
      'invite --csv candidates.csv',
    ],
  },
  {
    name: 'watch',
    group: 'Run a round',
    summary: 'Find new commits and hand them out to be graded.',
    options: [
      {
        name: 'audit',
        value: null,
        description:
          "Check every repository's settings and comment now. Without it, they are checked once the last check is 20 hours old.",
      },
      {
        name: 'again',
        value: 'id',
        description:
          'Hand out every submission of this exercise once more, such as after gradings that brought no result. After a change of tests, use `regrade`.',
      },
      {
        name: 'follow',
        value: null,
        description: 'Look for pushes until the process is stopped. Only connects outwards.',
        only: 'cli',
      },
      {
        name: 'grade',
        value: null,
        description:
          'With `--follow`: fetch, grade and publish on this machine, without a workflow.',
        only: 'cli',
      },
      {
        name: 'every',
        value: 'seconds',
        description:
          'With `--follow`: the time between two looks. By default 30, or 10 with `--grade`.',
        only: 'cli',
      },
    ],
    needs: ['hub', 'token', 'app'],
    outputs: {
      matrix:
        'What is to be graded: a matrix of at most 256 jobs, each with `submissions`; `[]` for nothing.',
      submissions: 'The submissions of the only job; empty where there are more jobs, or none.',
      reviews: 'How many submissions have reviewers to ask or remind now.',
    },
    action: 'watch',
    examples: ['watch', 'watch --audit', 'watch --hub ../hub --follow'],
  },
  {
    name: 'fetch',
    group: 'Run a round',
    summary: 'Read submissions through the API, as data, and write jobs for grade-jobs.',
    options: [
      SUBMISSIONS,
      { name: 'out', value: 'folder', description: 'Where the jobs go.', default: 'job' },
    ],
    needs: ['hub', 'token', 'app', 'key'],
    action: 'fetch',
    examples: ['fetch --submissions "linear-regression-octocat@<sha>" --out job'],
  },
  {
    name: 'publish',
    group: 'Run a round',
    summary: 'Check results and publish them: ledger, comment, check run and review.',
    options: [
      SUBMISSIONS,
      {
        name: 'results',
        value: 'folder',
        description: 'The folder that `grade-jobs` wrote.',
        default: 'results',
      },
    ],
    needs: ['hub', 'token', 'app', 'key'],
    action: 'publish',
    examples: ['publish --submissions "linear-regression-octocat@<sha>" --results results'],
  },
  REGRADE,
  {
    name: 'extend',
    group: 'Run a round',
    summary:
      'Give more time: a later deadline, a later moment to start, or more time from the start.',
    options: [
      ASSIGNMENT,
      {
        name: 'deadline',
        value: 'moment',
        description:
          'The new deadline with its offset, such as `2026-12-01T18:00+01:00`. For whoever has the task.',
      },
      {
        name: 'start-by',
        value: 'moment',
        description:
          'With `clock: start`, the new latest moment to start. For whoever has not started.',
      },
      {
        name: 'time',
        value: 'percent',
        description:
          'With `clock: start`, the extra time in all, such as `+25%`. For whoever has not started.',
        only: 'cli',
      },
      REASON,
    ],
    needs: ['hub', 'token', 'app'],
    action: 'extend',
    examples: [
      'extend --assignment linear-regression-octocat --deadline 2026-12-08T18:00+01:00 --reason "ill"',
      'extend --assignment linear-regression-octocat --start-by 2026-12-08T18:00+01:00 --reason "ill"',
      'extend --assignment linear-regression-octocat --time +25% --reason "an accommodation"',
    ],
  },
  {
    name: 'close',
    group: 'Run a round',
    summary: 'Withdraw, archive or erase an assignment.',
    options: [
      ASSIGNMENT,
      { name: 'how', value: 'kind', description: 'How it ends.', choices: CLOSINGS },
      REASON,
      {
        name: 'anyway',
        value: null,
        description:
          'Withdraw or archive it although something is unfinished: a grading, a review, or an appeal that the candidate has made or was offered.',
      },
    ],
    needs: ['hub', 'token', 'app', 'key'],
    action: 'close',
    examples: ['close --assignment linear-regression-octocat --how archive --reason "round over"'],
  },
]
