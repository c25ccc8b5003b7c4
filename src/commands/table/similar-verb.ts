import type { Verb } from '../verb/verb.ts'
import { EXERCISES, LEDGER, PYTHON } from './shared-options.ts'

export const SIMILAR: Verb = {
  name: 'similar',
  group: 'Review',
  summary: 'Show which submissions have code in common, line beside line. A note, no score.',
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
        'A folder with one folder a submission, in place of the submissions of the hub whose deadline has passed.',
    },
    {
      name: 'earlier',
      value: 'folder',
      description: 'The same of earlier rounds. They are not compared among themselves.',
    },
    {
      name: 'leaked',
      value: 'folder',
      description: 'Solutions that are found in public: a folder or a `.py` file each.',
    },
    {
      name: 'out',
      value: 'folder',
      description: 'Where `similar.html` and `similar.json` go.',
      default: 'similar',
    },
    LEDGER,
    { name: 'names', value: null, description: 'Show logins. Without it, all are pseudonyms.' },
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
