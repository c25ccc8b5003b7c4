import type { Verb } from '../verb/verb.ts'
import { EXERCISE, LEDGER, PYTHON } from './shared-options.ts'

export const REGRADE: Verb = {
  name: 'regrade',
  group: 'Run a round',
  summary:
    'Show who gains and who loses after tests or a rubric changed, then apply exactly that plan.',
  argument: {
    name: 'exercise',
    description: 'The exercise, such as `linear-regression`.',
    many: false,
    required: true,
  },
  options: [
    { ...EXERCISE, only: 'action' },
    {
      name: 'dry-run',
      value: null,
      description: 'Show the plan and its digest, and change nothing.',
    },
    {
      name: 'apply',
      value: 'digest',
      description: 'Apply the plan with this digest. Any other plan is refused.',
    },
    {
      name: 'tell',
      value: null,
      description:
        'Tell candidates whose score changes, by one new comment. Without it, they get no message and keep seeing their earlier result.',
    },
    {
      name: 'results',
      value: 'folder',
      description: 'The folder that `grade-jobs` wrote. The plan goes there too, as `plan.json`.',
      default: 'regrade',
    },
    {
      name: 'grade',
      value: null,
      description:
        'With `--dry-run`: fetch and grade on this machine what has no result yet. It goes on where it was stopped.',
      only: 'cli',
    },
    LEDGER,
    { name: 'names', value: null, description: 'Show logins instead of pseudonyms.' },
    { ...PYTHON, only: 'cli' },
  ],
  needs: ['hub', 'token', 'app', 'key'],
  outputs: {
    matrix:
      'What has no result by the present tests: a matrix of at most 256 jobs, each with `submissions`.',
    digest: 'The digest of the plan.',
    changes: 'How many submissions the plan would write something for.',
  },
  action: 'regrade',
  examples: [
    'regrade linear-regression --dry-run --grade',
    'regrade linear-regression --apply <digest>',
  ],
}
