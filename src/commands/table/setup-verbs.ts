import { SCAFFOLD_KINDS } from '../../exercise/scaffold.ts'
import type { Verb } from '../verb/verb.ts'
import { EXERCISES, NO_SANDBOX, PYTHON } from './shared-options.ts'

export const SETUP_VERBS: readonly Verb[] = [
  {
    name: 'init',
    group: 'Set up',
    summary: 'Write a hub, and set it up on GitHub with --apply.',
    argument: { name: 'folder', description: 'Where to write it.', many: false, required: false },
    options: [
      {
        name: 'hub',
        value: 'owner/name',
        description: 'The private repository that it will be.',
        only: 'cli',
      },
      {
        name: 'organisation',
        value: 'name',
        description: "The organisation that holds candidates' repositories.",
        only: 'cli',
      },
      {
        name: 'action',
        value: 'owner/takehome@commit',
        description: 'The copy of takehome that the workflows use.',
        only: 'cli',
      },
      {
        name: 'contact',
        value: 'text',
        description: 'Whom candidates ask: a name and a mail address.',
        only: 'cli',
      },
      {
        name: 'privacy',
        value: 'text',
        description: 'Who sees the work and what for, and the address of your privacy notice.',
        only: 'cli',
      },
      {
        name: 'retention',
        value: 'days',
        description: 'Days from the deadline until you erase everything about a candidate.',
        only: 'cli',
      },
      { name: 'force', value: null, description: 'Overwrite files that differ.', only: 'cli' },
      {
        name: 'apply',
        value: null,
        description:
          'Set everything up on GitHub too: the repository, settings, secrets, two Apps. Goes on where it was stopped.',
        only: 'cli',
      },
      {
        name: 'dry-run',
        value: null,
        description: 'Print what `--apply` would do, and change nothing.',
        only: 'cli',
      },
      {
        name: 'port',
        value: 'number',
        description:
          'The port of the page that `--apply` shows on this machine; 0 for any free one.',
        default: '0',
        only: 'cli',
      },
    ],
    needs: ['token', 'key'],
    action: null,
    examples: [
      'init ../hub --hub acme/hub --organisation acme-candidates --action acme/takehome@<commit>',
      'init ../hub --hub acme/hub --organisation acme-candidates --action acme/takehome@<commit> --apply',
    ],
  },
  {
    name: 'doctor',
    group: 'Set up',
    summary: 'Say what a hub is missing and how to fix it.',
    options: [
      {
        name: 'live',
        value: null,
        description:
          'Try on throw-away repositories what only the real GitHub can tell, and delete them. Without it, nothing is changed.',
        only: 'cli',
      },
      {
        name: 'out',
        value: 'file',
        description:
          'Where `--live` writes what GitHub answered. Without it, `live.json` beside `takehome.yml`.',
        only: 'cli',
      },
    ],
    needs: ['hub', 'token', 'app', 'key'],
    action: 'doctor',
    examples: ['doctor --hub ../hub', 'doctor --hub ../hub --live'],
  },
  {
    name: 'relay',
    group: 'Set up',
    summary: 'Wake the hub as soon as a candidate pushes. Receives webhooks until it is stopped.',
    options: [
      {
        name: 'host',
        value: 'address',
        description: 'The address to listen on.',
        default: '127.0.0.1',
        only: 'cli',
      },
      {
        name: 'port',
        value: 'number',
        description: 'The port to listen on; 0 for any free one.',
        default: '8080',
        only: 'cli',
      },
    ],
    needs: ['hub', 'relay'],
    action: null,
    examples: ['relay --hub ../hub --port 8080', 'relay --host 0.0.0.0'],
  },
  {
    name: 'new',
    group: 'Write exercises',
    summary: 'Write a small exercise that verify accepts, as a start for your own.',
    argument: {
      name: 'id',
      description: 'Its id: lower-case letters, digits and dashes.',
      many: false,
      required: true,
    },
    options: [
      {
        name: 'kind',
        value: 'kind',
        description:
          '`code`: functions to write, and a write-up; `review`: a module with flaws to test.',
        default: 'code',
        choices: SCAFFOLD_KINDS,
        only: 'cli',
      },
      { ...EXERCISES, default: '.', only: 'cli' },
    ],
    needs: [],
    action: null,
    examples: ['new my-exercise --exercises ../exercises', 'new my-review --kind review'],
  },
  {
    name: 'vary',
    group: 'Write exercises',
    summary: 'Draw a variant of an exercise from the team’s key, and write it.',
    argument: { name: 'exercise', description: 'The exercise.', many: false, required: true },
    options: [
      {
        name: 'assignment',
        value: 'id',
        description: 'Draw the variant of this assignment, and not that of the team.',
        only: 'cli',
      },
      {
        name: 'choose',
        value: 'options',
        description:
          'Choose options instead of drawing them: `<convention>=<option>`, separated by blanks. Others stay as shipped.',
        only: 'cli',
      },
      {
        name: 'out',
        value: 'folder',
        description: 'Where to write it, as an exercise for `--exercises`. It holds the solution.',
        only: 'cli',
      },
      { ...EXERCISES, only: 'cli' },
    ],
    needs: ['key'],
    action: null,
    examples: [
      'vary linear-regression --out ../variant',
      'vary my-exercise --exercises ../exercises --choose "side=above"',
    ],
  },
  {
    name: 'verify',
    group: 'Write exercises',
    summary: 'Test the hidden tests with the reference, flawed solutions and generated mutants.',
    argument: {
      name: 'exercise',
      description: 'The exercises. Without one, all of them.',
      many: true,
      required: false,
    },
    options: [
      {
        name: 'quick',
        value: null,
        description: 'Leave out generated mutants, and run the reference only once for each seed.',
        only: 'cli',
      },
      {
        name: 'seeds',
        value: 'n',
        description: 'Seeds under which every flawed solution is tried.',
        default: '3',
        only: 'cli',
      },
      {
        name: 'repeats',
        value: 'n',
        description: 'Runs of the reference, each under another seed.',
        default: '20',
        only: 'cli',
      },
      {
        name: 'variants',
        value: 'n',
        description: 'How many variants to try, as well as each convention alone. 0 skips both.',
        default: '2',
        only: 'cli',
      },
      {
        name: 'resume',
        value: 'file',
        description: 'A file that remembers what was tried, so that a stopped run can go on.',
        only: 'cli',
      },
      {
        name: 'modules',
        value: 'folder',
        description:
          'Only write the modules of a code review to this folder, so that you can run tests on one.',
        only: 'cli',
      },
      EXERCISES,
      PYTHON,
      NO_SANDBOX,
    ],
    needs: [],
    action: null,
    examples: ['verify linear-regression --quick', 'verify my-exercise --exercises ../exercises'],
  },
]
