import { FEEDBACK } from '../../hub/feedback.ts'
import type { Need, VerbOption } from '../verb/verb.ts'

export const EXERCISE: VerbOption = {
  name: 'exercise',
  value: 'id',
  description: 'The exercise, such as `linear-regression`.',
}
export const ROLE: VerbOption = {
  name: 'role',
  value: 'id',
  description: 'The role whose competency weights count, such as `ml-engineer`.',
}
export const EXERCISES: VerbOption = {
  name: 'exercises',
  value: 'folder',
  description: 'A folder with your own `templates/`, `rubrics/` and `graders/`.',
}
export const PYTHON: VerbOption = {
  name: 'python',
  value: 'path',
  description:
    'A Python of at least 3.11 with NumPy and pytest. Without it, takehome looks for one, and prefers the versions that count.',
}
export const NO_SANDBOX: VerbOption = {
  name: 'unsafe-no-sandbox',
  value: null,
  description: 'Run code without a sandbox. Only for your own code; refused in CI.',
  only: 'cli',
}
export const FEEDBACK_KIND: VerbOption = {
  name: 'feedback',
  value: 'kind',
  description: 'How much a candidate sees of the hidden tests.',
  default: 'bands',
  choices: FEEDBACK,
}
export const ASSIGNMENT: VerbOption = {
  name: 'assignment',
  value: 'id',
  description: "The assignment, which is the name of the candidate's repository.",
}
export const REASON: VerbOption = {
  name: 'reason',
  value: 'text',
  description: 'Why. It stays on the ledger.',
}
export const SUBMISSIONS: VerbOption = {
  name: 'submissions',
  value: 'names',
  description: 'Which commits, as `<assignment>@<sha>`, separated by blanks.',
}
export const LEDGER: VerbOption = {
  name: 'ledger',
  value: 'folder',
  description: 'A checkout of the branch `ledger`, read instead of the API.',
}

/** The inputs of an Action that give a verb what it needs of a hub. */
export const INPUTS_OF_NEED: Readonly<Record<Need, readonly VerbOption[]>> = {
  hub: [
    {
      name: 'hub',
      value: 'folder',
      description: 'The folder that holds `takehome.yml`.',
      default: '.',
    },
  ],
  token: [
    {
      name: 'token',
      value: 'token',
      description: 'A token that can write to the hub.',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's.
      default: '${{ github.token }}',
    },
  ],
  app: [
    {
      name: 'app-id',
      value: 'id',
      description: "The App that works in candidates' repositories. Without one, `token` is used.",
    },
    { name: 'app-key', value: 'pem', description: "The App's private key, as PEM." },
  ],
  key: [
    {
      name: 'key',
      value: 'secret',
      description: "The team's secret key, from which seeds and pseudonyms are made.",
    },
  ],
  notify: [
    {
      name: 'notify-secret',
      value: 'secret',
      description: 'The secret that signs webhooks to the hiring system.',
    },
  ],
  // It is in no workflow, so variables are all it needs.
  relay: [],
}
