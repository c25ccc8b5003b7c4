import type { Verb } from '../verb/verb.ts'
import { ASSIGNMENT } from './shared-options.ts'

export const KEEP_VERBS: readonly Verb[] = [
  {
    name: 'hold',
    group: 'Run a round',
    summary: 'Keep an assignment from being erased until you release it.',
    argument: {
      name: 'assignment',
      description: "The assignment, which is the name of the candidate's repository.",
      many: false,
      required: true,
    },
    options: [
      { ...ASSIGNMENT, only: 'action' },
      {
        name: 'why',
        value: 'text',
        description: 'Why it has to be kept. It stays on the ledger.',
      },
      { name: 'release', value: null, description: 'End the hold.' },
    ],
    needs: ['hub', 'token', 'app'],
    action: 'hold',
    examples: [
      'hold linear-regression-octocat --why "a legal claim"',
      'hold linear-regression-octocat --release --why "settled"',
    ],
  },
  {
    name: 'retain',
    group: 'Run a round',
    summary: 'Tell candidates, and later erase what was kept for long enough.',
    options: [
      {
        name: 'preview',
        value: null,
        description: 'Show what would be done, with its digest, and change nothing: the default.',
      },
      { name: 'apply', value: 'digest', description: 'Do exactly what the preview showed.' },
      {
        name: 'outcomes',
        value: 'file',
        description: 'How applications ended, as `docs/outcomes.md` describes it.',
      },
    ],
    needs: ['hub', 'token', 'app', 'key'],
    action: 'retain',
    examples: [
      'retain --preview --outcomes outcomes.csv',
      'retain --apply <digest> --outcomes outcomes.csv',
    ],
  },
  {
    name: 'notify',
    group: 'Run a round',
    summary: 'Tell the hiring system what happened, by signed webhooks.',
    options: [
      {
        name: 'since',
        value: 'moment',
        description: 'Only what happened since then: a day, or a moment with its offset.',
      },
      {
        name: 'replay',
        value: null,
        description: 'Send what was delivered before once more, under the same ids.',
      },
      { name: 'dry-run', value: null, description: 'Print the events and send nothing.' },
    ],
    needs: ['hub', 'token', 'key', 'notify'],
    action: 'notify',
    examples: ['notify --dry-run', 'notify', 'notify --replay --since 2026-12-01'],
  },
]
