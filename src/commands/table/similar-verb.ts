import type { Verb } from '../verb/verb.ts'
import { EXERCISES, LEDGER, PYTHON } from './shared-options.ts'

export const SIMILAR: Verb = {
  name: 'similar',
  group: 'Review',
  summary: 'Show which submissions have code in common, side by side. It changes no score.',
  argument: {
    name: 'exercise',
    description: 'The exercise, such as `linear-regression`.',
    many: false,
    required: true,
  },
  options: [
    {
      name: 'submissions',
      value: 'folder',
      description:
        'A folder that holds a folder for each submission, to compare these instead of the submissions of the hub whose deadline has passed.',
    },
    {
      name: 'earlier',
      value: 'folder',
      description:
        'A folder like this with submissions of earlier rounds. These are not compared with each other.',
    },
    {
      name: 'leaked',
      value: 'folder',
      description: 'A folder with solutions found in public: a folder or a `.py` file each.',
    },
    {
      name: 'out',
      value: 'folder',
      description: 'Where `similar.html` and `similar.json` go.',
      default: 'similar',
    },
    LEDGER,
    { name: 'names', value: null, description: 'Show logins instead of pseudonyms.' },
    EXERCISES,
    PYTHON,
  ],
  needs: ['hub', 'token', 'app', 'key'],
  action: null,
  examples: [
    'similar linear-regression --hub ../hub --leaked found',
    'similar linear-regression --submissions round --earlier last-year',
  ],
}
