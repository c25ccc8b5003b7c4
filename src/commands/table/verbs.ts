import type { Verb, VerbOption } from '../verb/verb.ts'
import { GRADE_VERBS } from './grade-verbs.ts'
import { KEEP_VERBS } from './keep-verbs.ts'
import { MAIL_VERBS } from './mail-verbs.ts'
import { REVIEW_VERBS } from './review-verbs.ts'
import { ROUND_VERBS } from './round-verbs.ts'
import { SETUP_VERBS } from './setup-verbs.ts'
import { INPUTS_OF_NEED } from './shared-options.ts'

/** Everything that takehome does. */
export const VERBS: readonly Verb[] = [
  ...GRADE_VERBS,
  ...ROUND_VERBS,
  ...KEEP_VERBS,
  ...MAIL_VERBS,
  ...REVIEW_VERBS,
  ...SETUP_VERBS,
]

/** The inputs of a verb's Action: its options, and what it needs of a hub. */
export function inputsOf({ options, needs }: Verb): readonly VerbOption[] {
  return [
    ...options.filter(({ only }) => only !== 'cli'),
    ...needs.flatMap((need) => INPUTS_OF_NEED[need]),
  ]
}

/** Its options on the command line; credentials come from the environment there. */
export function flagsOf({ options, needs }: Verb): readonly VerbOption[] {
  return [
    ...options.filter(({ only }) => only !== 'action'),
    ...(needs.includes('hub') ? INPUTS_OF_NEED.hub : []),
  ]
}

/** What the command line reads from the environment. */
export const ENVIRONMENT: readonly (readonly [string, string])[] = [
  ['GITHUB_TOKEN', 'Reads and writes the hub.'],
  [
    'TAKEHOME_APP_ID, TAKEHOME_APP_KEY',
    "The App that works in candidates' repositories. Without it, GITHUB_TOKEN is used.",
  ],
  ['TAKEHOME_KEY', "The team's secret key, from which seeds and pseudonyms are made."],
  [
    'TAKEHOME_NOTIFY_SECRET',
    'For notify: the secret that signs webhooks to the hiring system, as `whsec_<base64>`.',
  ],
  [
    'TAKEHOME_WEBHOOK_SECRET, TAKEHOME_RELAY_APP_ID, TAKEHOME_RELAY_APP_KEY',
    "For relay: what GitHub signs webhooks with, and the App that may start the hub's workflows.",
  ],
  [
    'TAKEHOME_HUB, TAKEHOME_ORGANISATION',
    'For relay where there is no takehome.yml: `<owner>/<repository>`, and the organisation of candidates.',
  ],
  [
    'TAKEHOME_PROVISIONER_ID, TAKEHOME_PROVISIONER_KEY, TAKEHOME_SECOND_TOKEN',
    'The other App and a second account, for `doctor --live`.',
  ],
  [
    'GITHUB_API_URL, GITHUB_SERVER_URL',
    'A GitHub Enterprise Server, as https://ghe.example/api/v3 and https://ghe.example; one follows from the other. Without them, github.com.',
  ],
  ['NO_COLOR', 'Set it to anything for output without colour.'],
]
