/** A line that breaks a rule, in a file that is planted in a copy of `src/`. */
export interface Plant {
  readonly rule: string
  readonly file: string
  readonly text: string
}

/** Values in, values out: `pure-rooms-touch-nothing` names the same. */
export const PURE_ROOMS = [
  'rubric',
  'assignment',
  'scorecard',
  'statistics',
  'review',
  'mail',
  'review-page',
  'report',
  'regrade',
  'hub',
  'kit',
  'similarity',
  'events',
]

/** What breaks each sentence about imports; the first of a rule is its plainest case. */
export const PLANTED_IMPORTS: readonly Plant[] = [
  ...PURE_ROOMS.map((room) => ({
    rule: 'pure-rooms-touch-nothing',
    file: `src/${room}/planted-pure.ts`,
    text: importing('node:fs'),
  })),
  {
    rule: 'pure-rooms-touch-nothing',
    file: 'src/scorecard/planted-linter.ts',
    text: "import type { Linter } from '../checks/lint/linter.ts'\nexport type Planted = Linter\n",
  },
  {
    rule: 'pure-rooms-touch-nothing',
    file: 'src/rubric/planted-through-a-room.ts',
    text: importing('../input/planted-reader.ts'),
  },
  {
    rule: 'pure-rooms-touch-nothing',
    file: 'src/report/planted-later.ts',
    text: "export async function planted() {\n  return await import('node:child_process')\n}\n",
  },
  {
    rule: 'pure-rooms-touch-nothing',
    file: 'src/review/planted-client.ts',
    text: importing('@octokit/rest'),
  },
  {
    rule: 'sealing-runs-in-browsers',
    file: 'src/page-script/planted-node.ts',
    text: importing('node:crypto'),
  },
  {
    rule: 'sealing-runs-in-browsers',
    file: 'src/sealing/planted-node.ts',
    text: importing('node:crypto'),
  },
  {
    rule: 'nothing-imports-a-door',
    file: 'src/session/planted-door.ts',
    text: importing('../doors/columns.ts'),
  },
  {
    rule: 'nothing-imports-a-door',
    file: 'src/commands/planted-door.ts',
    text: importing('../doors/columns.ts'),
  },
  {
    rule: 'only-doors-import-commands',
    file: 'src/verify/planted-command.ts',
    text: importing('../commands/close.ts'),
  },
  {
    rule: 'only-doors-import-commands',
    file: 'src/session/planted-command.ts',
    text: importing('../commands/invite/invite-all.ts'),
  },
  {
    rule: 'chapters-stand-alone',
    file: 'src/commands/publish/planted-chapter.ts',
    text: importing('../review/show-review.ts'),
  },
  {
    rule: 'chapters-stand-alone',
    file: 'src/commands/watch/planted-table.ts',
    text: importing('../runners.ts'),
  },
  {
    rule: 'only-doors-face-the-caller',
    file: 'src/commands/planted-commander.ts',
    text: importing('commander'),
  },
  {
    rule: 'only-doors-face-the-caller',
    file: 'src/session/planted-action.ts',
    text: importing('@actions/core'),
  },
  {
    rule: 'only-doors-face-the-caller',
    file: 'src/judge/planted-process.ts',
    text: importing('node:process'),
  },
  {
    rule: 'only-github-imports-octokit',
    file: 'src/commands/planted-client.ts',
    text: importing('@octokit/rest'),
  },
  {
    rule: 'only-github-imports-octokit',
    file: 'src/relay/planted-client.ts',
    text: importing('@octokit/rest'),
  },
  {
    rule: 'only-relay-hears-github',
    file: 'src/github/planted-signature.ts',
    text: importing('@octokit/webhooks-methods'),
  },
  {
    rule: 'only-relay-hears-github',
    file: 'src/session/planted-socket.ts',
    text: importing('node:https'),
  },
  {
    rule: 'few-files-start-a-process',
    file: 'src/checks/planted-process.ts',
    text: importing('node:child_process'),
  },
  {
    rule: 'few-files-start-a-process',
    file: 'src/grading/planted-process.ts',
    text: importing('node:worker_threads'),
  },
  {
    rule: 'every-room-has-a-row',
    file: 'src/unheard-of/planted.ts',
    text: importing('../progress.ts'),
  },
  { rule: 'every-room-has-a-row', file: 'src/planted.ts', text: importing('./progress.ts') },
  {
    rule: 'row-scorecard-types',
    file: 'src/scorecard/planted-check.ts',
    text: importing('../checks/loops.ts'),
  },
  {
    rule: 'row-scorecard-types',
    file: 'src/scorecard/planted-check-beside-type.ts',
    text: "import { type Planted, planted } from '../checks/loops.ts'\nexport const found: Planted = planted\n",
  },
  {
    rule: 'row-checks-types',
    file: 'src/checks/planted-judge.ts',
    text: importing('../judge/judge.ts'),
  },
  {
    rule: 'row-exercise-types',
    file: 'src/exercise/planted-judge.ts',
    text: importing('../judge/judge.ts'),
  },
]

/** A room through which a pure one would reach the disk. */
export const PLANTED_READER = {
  file: 'src/input/planted-reader.ts',
  text: importing('node:fs/promises'),
}

/** What breaks the sentences that biome keeps: about globals and about circles. */
export const PLANTED_GLOBALS: readonly Plant[] = [
  {
    rule: 'noProcessEnv',
    file: 'src/session/planted-environment.ts',
    text: "export const planted = process.env['HOME']\n",
  },
  {
    rule: 'noConsole',
    file: 'src/commands/planted-console.ts',
    text: "console.log('planted')\n",
  },
  ...[
    ['src/commands/planted-stdout.ts', "process.stdout.write('planted')"],
    ['src/github/planted-stdout.ts', "process.stdout.write('planted')"],
    ['src/session/planted-fetch.ts', "export const planted = fetch('https://api.github.com')"],
    ['src/doors/planted-fetch.ts', "export const planted = fetch('https://api.github.com')"],
    ...PURE_ROOMS.flatMap((room) => [
      [`src/${room}/planted-clock.ts`, 'export const planted = Date.now()'],
      [`src/${room}/planted-timer.ts`, 'setTimeout(() => undefined, 1)'],
    ]),
    ['src/hub/planted-process.ts', 'export const planted = process.cwd()'],
    ['src/sealing/planted-buffer.ts', "export const planted = Buffer.from('a')"],
    ['src/review/planted-global.ts', 'export const planted = globalThis.performance.now()'],
  ].map(([file = '', line = '']) => ({ rule: 'noRestrictedGlobals', file, text: `${line}\n` })),
  ...[
    ['src/grading/planted-write.ts', "import { writeFile } from 'node:fs/promises'"],
    ['src/doors/planted-write.ts', "import { writeFileSync } from 'node:fs'"],
    ['src/session/planted-copy.ts', "import { readFile, cp as copy } from 'node:fs/promises'"],
    ['src/verify/planted-all.ts', "import * as files from 'node:fs/promises'"],
    ['src/exercise/planted-default.ts', "import files from 'node:fs'"],
    ['src/submission/planted-promises.ts', "import { promises } from 'node:fs'"],
    ['src/judge/planted-bare.ts', "import { readFile } from 'fs/promises'"],
    ['src/commands/planted-folder.ts', "export { mkdtemp } from 'node:fs/promises'"],
    ['src/github/planted-later.ts', "export const planted = import('node:fs/promises')"],
  ].map(([file = '', line = '']) => ({ rule: 'noRestrictedImports', file, text: `${line}\n` })),
  {
    rule: 'noImportCycles',
    file: 'src/input/planted-one.ts',
    text: importing('./planted-two.ts'),
  },
  {
    rule: 'noImportCycles',
    file: 'src/input/planted-two.ts',
    text: importing('./planted-one.ts'),
  },
]

export function importing(what: string): string {
  return `import '${what}'\n`
}
