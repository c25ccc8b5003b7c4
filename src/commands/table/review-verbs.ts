import type { Verb } from '../verb/verb.ts'
import { EXERCISE, EXERCISES, LEDGER, NO_SANDBOX, PYTHON, ROLE } from './shared-options.ts'
import { SIMILAR } from './similar-verb.ts'

export const REVIEW_VERBS: readonly Verb[] = [
  {
    name: 'review',
    group: 'Review',
    summary: 'Take in reviews. Levels stay sealed until enough reviewers are done.',
    options: [
      {
        name: 'event',
        value: 'file',
        description:
          "GitHub's event about a comment (`github.event_path`). Without it, all open reviews are checked.",
      },
      {
        name: 'page',
        value: null,
        description: 'Write the pages on which reviewers give levels, and take no review in.',
      },
      {
        name: 'pull',
        value: 'number',
        description: 'With `--page`: only the review on this pull request.',
      },
      {
        name: 'out',
        value: 'folder',
        description: 'With `--page`: where the pages go.',
        default: 'pages',
      },
      {
        name: 'ask',
        value: null,
        description:
          'Ask the reviewers of submissions that are handed in, and remind them once. Open levels that a run has left sealed. With `--page`: write only the pages of these reviews.',
      },
      LEDGER,
      {
        name: 'links',
        value: 'text',
        description:
          'With `--ask`: a line for each page that was uploaded, with the pseudonym of its review and its address.',
        only: 'action',
      },
      {
        name: 'send',
        value: 'file',
        description:
          'Send the sealed block in this file (`-` for standard input) as a comment on its review. It needs no TAKEHOME_KEY.',
        only: 'cli',
      },
    ],
    needs: ['hub', 'token', 'key'],
    outputs: {
      pages: 'With `--page`: the files that were written, as a JSON list.',
      reviews: 'With `--page`: the pseudonyms of their reviews, in the same order, as a JSON list.',
    },
    action: 'review',
    examples: ['review', 'review --page --pull 12', 'review --ask', 'review --send block.txt'],
  },
  {
    name: 'calibrate',
    group: 'Review',
    summary: 'Let reviewers rate papers with known levels before their first review.',
    options: [
      {
        ...EXERCISE,
        description:
          'The exercise, such as `linear-regression`. With `--page` and without an exercise, all that have papers.',
      },
      {
        name: 'page',
        value: null,
        description:
          'Write the pages on which reviewers rate papers, and open the issue for their blocks if there is none.',
      },
      {
        name: 'send',
        value: 'file',
        description:
          'Send the sealed block in this file (`-` for standard input) as a comment on that issue. It needs no TAKEHOME_KEY.',
        only: 'cli',
      },
      {
        name: 'out',
        value: 'folder',
        description: 'Where the pages go, or the papers and an empty table of ratings.',
        default: 'papers',
      },
      { name: 'ratings', value: 'file', description: 'The table of ratings, filled in.' },
    ],
    needs: ['hub', 'token', 'key'],
    action: 'calibrate',
    examples: [
      'calibrate --page --out pages',
      'calibrate --send block.txt',
      'calibrate --exercise linear-regression --ratings papers/ratings.csv',
    ],
  },
  {
    name: 'due',
    group: 'Review',
    summary: 'List the reviews that wait, for whom and until when.',
    options: [LEDGER],
    needs: ['hub', 'token', 'key'],
    action: null,
    examples: ['due', 'due --ledger ../ledger'],
  },
  {
    name: 'kit',
    group: 'Review',
    summary: "Make an interview sheet from a candidate's own code and write-up.",
    argument: {
      name: 'assignment',
      description: 'The assignment of the hub, once its levels are open.',
      many: false,
      required: false,
    },
    options: [
      {
        name: 'submission',
        value: 'folder',
        description: "A candidate's folder in place of an assignment. Needs `--exercise`.",
        only: 'cli',
      },
      EXERCISE,
      {
        ...ROLE,
        description: 'Alone: the questions for this role as a blank scorecard.',
      },
      {
        name: 'out',
        value: 'folder',
        description:
          'Where `kit.*`, `screen.*` (no answers) and, for an assignment, `levels.html` go; with `--role` alone, `scorecard.*`.',
        default: 'kit',
      },
      EXERCISES,
      PYTHON,
      NO_SANDBOX,
    ],
    needs: ['hub', 'token', 'app', 'key'],
    action: null,
    examples: [
      'kit linear-regression-octocat --hub ../hub',
      'kit --submission my-solution --exercise linear-regression',
      'kit --role ml-engineer',
    ],
  },
  SIMILAR,
  {
    name: 'report',
    group: 'Report',
    summary: 'Compare the candidates of a round: a table, a page and exports.',
    options: [
      { ...EXERCISE, description: 'Only this exercise.' },
      {
        name: 'out',
        value: 'folder',
        description: 'Where `report.html`, `sheets.html`, `report.json` and the CSV files go.',
      },
      LEDGER,
      { name: 'names', value: null, description: 'Show logins instead of pseudonyms.' },
    ],
    needs: ['hub', 'token', 'key'],
    action: 'report',
    examples: ['report', 'report --out report --ledger ../ledger'],
  },
  {
    name: 'retrospective',
    group: 'Report',
    summary: 'Compare scores with performance on the job, months later.',
    options: [
      {
        name: 'outcomes',
        value: 'file',
        description: 'The performance of hires, as `docs/outcomes.md` describes it.',
      },
      {
        name: 'groups',
        value: 'file',
        description: 'Counts for selection rates, if you collect them.',
      },
      LEDGER,
      {
        name: 'out',
        value: 'folder',
        description: 'Where the page, JSON and record go.',
        default: 'retrospective',
      },
      {
        name: 'range-correction',
        value: null,
        description: 'Declare that hires were chosen by this score, and correct for it.',
      },
      {
        name: 'p-values',
        value: null,
        description: 'Add permutation p-values, adjusted for the number of comparisons.',
      },
    ],
    needs: ['hub', 'token', 'key'],
    action: 'retrospective',
    examples: ['retrospective --outcomes outcomes.csv --out retrospective'],
  },
]
