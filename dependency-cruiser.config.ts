// The walls of the house: every rule about imports that ARCHITECTURE.md states, under its name there.
// `npm run lint` checks them with dependency-cruiser; test/house/walls.hands.test.ts breaks each and sees it refused.
import { builtinModules } from 'node:module'
import type { IConfiguration, IForbiddenRuleType } from 'dependency-cruiser'

/**
 * What each room may import: its own files, and these. The rooms stand from the top of the house
 * to the bottom, and a row names only rooms below it. `types:` means types and no values. `commands`
 * and `github` alone are the files that stand directly in the folder; `/*` is everything in it.
 * Doors are the top floor: they may import any room, and have no row.
 */
export const ROWS: Readonly<Record<string, string>> = {
  commands:
    'commands/* session verify grading github/* exercise submission assignment hub input progress.ts',
  'commands/grade':
    'commands/verb grading github/client github/pages scorecard exercise hub rubric input profile.ts',
  'commands/invite':
    'commands/verb session github/* scorecard exercise submission assignment hub input progress.ts',
  'commands/watch': 'commands/verb session github/* assignment hub input',
  'commands/publish':
    'commands/verb session grading github/* regrade scorecard checks exercise submission assignment hub judge/stated-python.ts rubric input progress.ts',
  'commands/retain': 'commands/verb session github/* report scorecard assignment hub input',
  'commands/notify':
    'commands/verb session github/ledger delivery events scorecard assignment hub input',
  'commands/review':
    'commands/verb session github/* review review-page sealing scorecard checks/write-up.ts exercise submission assignment rubric statistics input',
  'commands/mail':
    'commands/verb session github/client github/pages github/ledger github/repository mail review scorecard exercise assignment rubric input',
  'commands/kit':
    'commands/verb session verify kit grading github/client github/pages github/repository review review-page scorecard exercise submission assignment rubric input',
  'commands/similar':
    'commands/verb session verify similarity github/client github/repository exercise submission assignment input',
  'commands/report': 'commands/verb session report review scorecard assignment input',
  'commands/setup':
    'commands/verb session github/* relay registration exercise sealing assignment hub judge input',
  'commands/table': 'commands/verb exercise/scaffold.ts assignment hub',
  'commands/verb': 'session grading assignment judge input progress.ts',
  session:
    'github/* report/residue.ts mail review sealing scorecard exercise assignment hub rubric input',
  verify:
    'grading kit similarity scorecard checks exercise submission judge rubric statistics input progress.ts',
  grading: 'scorecard checks exercise submission assignment hub judge rubric input profile.ts',
  github: 'github/client assignment hub input',
  'github/live':
    'github/set-up github/health github/ledger github/pages github/repository github/client scorecard/graded-note.ts assignment hub input',
  'github/set-up': 'github/health github/repository github/client hub input',
  'github/health': 'github/ledger github/repository github/client assignment hub',
  'github/ledger': 'github/repository github/client assignment hub input',
  'github/pages': 'github/repository github/client review scorecard submission hub',
  'github/repository': 'github/client submission assignment hub input',
  'github/client': 'hub input install.ts',
  delivery: '',
  events: 'scorecard assignment input',
  relay: 'scorecard assignment/start.ts input',
  registration: 'report/html.ts hub input',
  kit: 'types:judge checks/visible-lines.ts checks/hours-line.ts checks/read-sections.ts checks/definitions.ts checks/python-statements.ts checks/place-of-test.ts report/html.ts scorecard rubric',
  similarity: 'report/html.ts report/page.ts review-page/numbered-lines.ts',
  'review-page': 'types:checks page-script report/html.ts scorecard rubric',
  regrade: 'report scorecard input',
  report: 'scorecard assignment hub rubric statistics input',
  mail: 'review scorecard assignment hub rubric input',
  review: 'sealing scorecard assignment rubric input',
  scorecard:
    'types:checks checks/evidence.schema.ts checks/suite-words.ts judge/packs.ts judge/stated-python.ts sealing/review-answers.ts assignment hub rubric input',
  // One schema of evidence serves the ledger and the scorecard.
  assignment: 'checks/evidence.schema.ts hub rubric input',
  checks:
    'exercise submission types:judge judge/judge-message.ts judge/review-run.ts judge/packs.ts judge/stated-python.ts judge/huge-pages.ts rubric input profile.ts',
  exercise: 'types:judge judge/packs.ts rubric input',
  submission: 'input',
  hub: 'judge/packs.ts judge/stated-python.ts rubric input',
  rubric: 'judge/packs.ts input',
  judge: 'input profile.ts',
  statistics: 'input',
  // What runs in a reviewer's browser.
  'page-script': 'sealing',
  sealing: '',
  input: '',
  'install.ts': '',
  'profile.ts': '',
  'progress.ts': '',
}

const PURE =
  '^src/(rubric|assignment|scorecard|statistics|review|mail|review-page|report|regrade|hub|kit|similarity|events)/'
const NODE = node(...builtinModules)
const FILE = /[.](ts|js|json)$/

const SENTENCES: readonly IForbiddenRuleType[] = [
  {
    name: 'pure-rooms-touch-nothing',
    comment:
      'This room is pure, and reaches the world through what it imports. Take the value as an argument, and let a verb fetch it.',
    from: { path: PURE },
    to: {
      path: [NODE, npm('@octokit'), npm('@actions'), npm('@astral-sh'), '^src/(github|relay)/'],
      reachable: true,
    },
  },
  {
    name: 'sealing-runs-in-browsers',
    comment:
      'This room is part of the review page. Use what browsers have too: crypto.subtle, TextEncoder, btoa.',
    from: { path: '^src/(sealing|page-script)/' },
    to: { path: NODE },
  },
  {
    name: 'nothing-imports-a-door',
    comment: 'A door is where a run begins. Move what you need down to the room that it is about.',
    from: { pathNot: '^src/doors/' },
    to: { path: '^src/doors/' },
  },
  {
    name: 'only-doors-import-commands',
    comment:
      'A room is used by verbs and uses none. Move what you need from the verb down to the room that it is about.',
    from: { pathNot: '^src/(doors|commands)/' },
    to: { path: '^src/commands/' },
  },
  {
    name: 'chapters-stand-alone',
    comment:
      'A chapter knows no other chapter and no verb that runs it. Move what two of them share to src/session, or a decision to the room that it is about.',
    from: { path: '^src/commands/([^/]+)/' },
    to: { path: '^src/commands/', pathNot: '^src/commands/($1|verb)/' },
  },
  {
    name: 'only-doors-face-the-caller',
    comment:
      'Only a door knows the command line, the action and the process. Take what you need as an argument, and return what is to be shown.',
    from: { pathNot: '^src/doors/' },
    to: { path: [npm('commander'), npm('@actions'), node('process')] },
  },
  {
    name: 'only-github-imports-octokit',
    comment: 'Only src/github speaks to GitHub. Add a small file there for what you want of it.',
    from: { pathNot: '^src/github/' },
    to: { path: npm('@octokit'), pathNot: npm('@octokit/webhooks-methods') },
  },
  {
    name: 'only-relay-hears-github',
    comment:
      'Only src/relay listens, src/registration to one browser of this machine, and one file checks signatures. Work on what they hand on.',
    from: { pathNot: '^src/(relay|registration)/' },
    to: {
      path: [
        npm('@octokit/webhooks-methods'),
        node('dgram', 'dns', 'dns/promises', 'http', 'http2', 'https', 'net', 'tls'),
      ],
    },
  },
  {
    name: 'few-files-start-a-process',
    comment:
      'Only src/judge, the starter of the linter, the maker of flawed solutions and the starter of our own verbs start a process. Ask one of them.',
    from: {
      pathNot: [
        '^src/judge/',
        '^src/checks/lint/linter[.]ts$',
        '^src/verify/generate-solutions[.]ts$',
        '^src/doors/own-process[.]ts$',
      ],
    },
    to: { path: node('child_process', 'cluster', 'worker_threads') },
  },
  {
    name: 'every-room-has-a-row',
    comment:
      'This file stands in no room that dependency-cruiser.config.ts lists. Give its room a row.',
    from: { path: '^src/', pathNot: ['^src/doors/', ...Object.keys(ROWS).map(files)] },
    to: {},
  },
]

export default {
  forbidden: [...SENTENCES, ...Object.entries(ROWS).flatMap(rowRules)].map((rule) => ({
    ...rule,
    severity: 'error' as const,
  })),
  options: {
    // TypeScript 7 has no compiler interface that dependency-cruiser could read with.
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    skipAnalysisNotInRules: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['main', 'types'],
    },
  },
} satisfies IConfiguration

function rowRules([room, row]: [string, string]): readonly IForbiddenRuleType[] {
  const words = row.split(' ').filter((word) => word !== '')
  const types = words.filter((word) => word.startsWith('types:')).map(withoutMark)
  const name = `row-${room.replace('/', '-')}`
  const from = { path: files(room) }
  const comment = `${room} may import: ${row || 'nothing'}. Move what you need to one of these, or take it as an argument.`
  const all: IForbiddenRuleType = {
    name,
    comment,
    from,
    to: { path: '^(src|test|scripts)/', pathNot: [room, ...words.map(withoutMark)].map(files) },
  }
  if (types.length === 0) return [all]
  return [
    all,
    {
      name: `${name}-types`,
      comment: `${room} may import types from ${types.join(' and ')}, but no values. Take the value as an argument.`,
      from,
      to: {
        path: types.map(files),
        pathNot: words.filter((word) => FILE.test(word)).map(files),
        dependencyTypesNot: ['type-only'],
      },
    },
  ]
}

function withoutMark(word: string): string {
  return word.replace('types:', '')
}

/** The files of a room: of a folder, directly in `commands` or `github`, or a single one. */
function files(room: string): string {
  if (FILE.test(room)) return `^src/${room}$`
  if (room === 'commands' || room === 'github') return `^src/${room}/[^/]+$`
  return `^src/${room.replace('/*', '')}/`
}

function node(...modules: readonly string[]): string {
  return `^(node:)?(${modules.join('|')})$`
}

/** A package, or all of a scope. */
function npm(name: string): string {
  return `(^|/)${name}/`
}
