import type { Verb } from '../verb/verb.ts'
import { ASSIGNMENT, EXERCISE } from './shared-options.ts'

export const MAIL_VERBS: readonly Verb[] = [
  {
    name: 'questions',
    group: 'Run a round',
    summary: "Open candidates' questions as issues, and send the team's answers to everybody.",
    options: [
      {
        name: 'event',
        value: 'file',
        description:
          "GitHub's event about a comment of the hub (`github.event_path`). Without it, all candidates and all open questions are looked at.",
      },
    ],
    needs: ['hub', 'token', 'app', 'key'],
    action: 'questions',
    examples: ['questions'],
  },
  {
    name: 'letter',
    group: 'Run a round',
    summary: 'Tell candidates what reviewers saw in their work, once levels are open.',
    argument: {
      name: 'assignment',
      description: 'The assignment. Without one, `--exercise` names a round.',
      many: false,
      required: false,
    },
    options: [
      { ...ASSIGNMENT, only: 'action' },
      {
        ...EXERCISE,
        description: 'All letters of this exercise that are still to be sent.',
      },
      {
        name: 'note',
        value: 'ids',
        description:
          'Reasons of reviewers to include whole, by the names that the preview shows, such as `W1.2`.',
      },
      {
        name: 'out',
        value: 'folder',
        description: 'Also write each letter into a file in this folder.',
      },
      {
        name: 'send',
        value: 'digest',
        description:
          'Send exactly what the preview showed under this digest. Without it, nothing is sent.',
      },
    ],
    needs: ['hub', 'token', 'app', 'key'],
    action: 'letter',
    examples: [
      'letter linear-regression-octocat',
      'letter linear-regression-octocat --note "W1.2 W3.1" --send 3f2a91c07be4d518',
      'letter --exercise linear-regression --out letters',
    ],
  },
]
