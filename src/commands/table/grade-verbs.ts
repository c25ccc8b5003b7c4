import { AUDIENCES } from '../../hub/feedback.ts'
import type { Verb } from '../verb/verb.ts'
import { EXERCISE, EXERCISES, FEEDBACK_KIND, NO_SANDBOX, PYTHON, ROLE } from './shared-options.ts'

export const GRADE_VERBS: readonly Verb[] = [
  {
    name: 'grade',
    group: 'Grade',
    summary: 'Grade candidates’ folders of one exercise.',
    argument: {
      name: 'folder',
      description: "The candidate's folder. Name several to grade a cohort.",
      many: true,
      required: false,
    },
    options: [
      EXERCISE,
      {
        name: 'folder',
        value: 'folder',
        description:
          "The candidate's folder. It is read as data and never run outside the sandbox.",
        default: '.',
        only: 'action',
      },
      ROLE,
      {
        name: 'seed',
        value: 'text',
        description:
          'The seed that hidden inputs are drawn from. Without one, everybody gets the same inputs.',
      },
      FEEDBACK_KIND,
      {
        name: 'fail-below',
        value: 'percent',
        description: 'Fail (exit code 1) if less than this share of the measured points is earned.',
      },
      {
        name: 'out',
        value: 'folder',
        description: 'Where `scorecard.json`, `scorecard.md` and `candidate.md` go.',
      },
      {
        name: 'job',
        value: 'folder',
        description: 'The same as `grade-jobs <folder>`.',
        only: 'cli',
      },
      EXERCISES,
      PYTHON,
      NO_SANDBOX,
      {
        name: 'comment',
        value: 'page',
        description: 'Which scorecard goes on the pull request and into the job’s summary.',
        default: 'candidate',
        choices: AUDIENCES,
        only: 'action',
      },
      {
        name: 'pull-request',
        value: 'number',
        description: "The pull request's number. Without it, the event's.",
        only: 'action',
      },
      {
        name: 'comment-author',
        value: 'login',
        description: 'The login that `token` writes as. Without it, GitHub is asked.',
        only: 'action',
      },
      {
        name: 'token',
        value: 'token',
        description: 'A token that can write the comment (`pull-requests: write`).',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's.
        default: '${{ github.token }}',
        only: 'action',
      },
    ],
    needs: [],
    outputs: {
      'measured-earned': 'Measured points earned.',
      'measured-possible': 'Measured points that could be earned.',
      'reviewed-pending': 'Points that wait for reviewers.',
      flags: 'How many flags there are in all.',
      'flags-serious': 'How many of them a reviewer has to decide about.',
      'flags-look': 'How many of them a reviewer should look at.',
      'flags-note': 'How many of them are no more than notes.',
      scorecard: 'The path of `scorecard.json`.',
      'reviewer-markdown': "The path of `scorecard.md`, the reviewer's page.",
      'candidate-markdown': 'The path of `candidate.md`, all that a candidate may see.',
      'comment-url': 'The address of the comment, if one was written.',
    },
    action: '.',
    examples: [
      'grade submission --exercise linear-regression',
      'grade cohort/* --exercise linear-regression --role ml-engineer --out results',
    ],
  },
  {
    name: 'grade-jobs',
    group: 'Grade',
    summary: 'Grade the jobs that fetch wrote. Needs no credential.',
    argument: {
      name: 'folder',
      description: 'The folder that `fetch` wrote.',
      many: false,
      required: true,
    },
    options: [
      {
        name: 'job',
        value: 'folder',
        description: 'The folder that `fetch` wrote.',
        default: 'job',
        only: 'action',
      },
      {
        name: 'out',
        value: 'folder',
        description: 'Where the results go.',
        default: 'results',
      },
      {
        name: 'resume',
        value: null,
        description:
          'Keep results that are there already, if they are of the same files, seed, role and exercise.',
        only: 'cli',
      },
      PYTHON,
      NO_SANDBOX,
    ],
    needs: [],
    action: 'grade-jobs',
    examples: ['grade-jobs job --out results', 'grade-jobs job --out results --resume'],
  },
]
