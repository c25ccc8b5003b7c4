import type { Refs } from './branch-moves.ts'
import { NO_COMMIT } from './branch-moves.ts'
import type { Repository } from './emulator-store.ts'
import { type Answer, type Call, type Caller, jsonAnswer } from './exchange.ts'
import type { GitCopy } from './git-copy.ts'
import { runGit } from './run-git.ts'
import { knownFiles, mayWriteWorkflows } from './workflow-files.ts'
import type { World } from './world.ts'

/** Each ref of a push that GitHub leaves as it is, and why. */
export type RefusedRefs = ReadonlyMap<string, string>

/**
 * The refs that would lead to workflow files which this credential may not write; in the words that people report:
 * https://github.com/stefanzweifel/git-auto-commit-action/issues/322 of Apps and workflows, and
 * https://github.com/angular/angular/pull/41989 of classic tokens. A key for SSH has no scopes, and is refused nothing.
 */
export async function refusedByWorkflows(
  world: World,
  call: Call,
  repository: Repository,
  { copy, before, after }: { readonly copy: GitCopy; readonly before: Refs; readonly after: Refs },
): Promise<RefusedRefs> {
  const refused = new Map<string, string>()
  if (mayWriteWorkflows(world, call)) return refused
  const known = knownFiles(world, call, repository)
  for (const [ref, sha] of after) {
    if (before.get(ref) === sha) continue
    const files = await workflowsAt(copy, sha)
    const fresh = files.find(([path, blob]) => !known.some((one) => one.get(path) === blob))
    if (fresh !== undefined) refused.set(ref, reasonFor(call.caller, fresh[0]))
  }
  return refused
}

async function workflowsAt({ folder }: GitCopy, sha: string) {
  const list = ['ls-tree', '-r', '-z', sha, '--', '.github/workflows/']
  const listed = (await runGit({ arguments: list, folder })).toString('utf8')
  return listed.split('\0').flatMap((line): (readonly [path: string, blob: string])[] => {
    const [, blob = '', path = ''] = /^\d+ \w+ ([0-9a-f]{40})\t(.*)$/s.exec(line) ?? []
    return path === '' ? [] : [[path, blob]]
  })
}

function reasonFor({ kind }: Caller, path: string): string {
  const [who, what] =
    kind === 'installation'
      ? ['a GitHub App', '`workflows` permission']
      : ['a Personal Access Token', '`workflow` scope']
  return `refusing to allow ${who} to create or update workflow \`${path}\` without ${what}`
}

/** Puts refused refs back where they were. */
export async function putBackRefs(
  { folder }: GitCopy,
  before: Refs,
  refused: RefusedRefs,
): Promise<void> {
  for (const ref of refused.keys()) {
    const was = before.get(ref)
    const words = was === undefined ? ['-d', ref] : [ref, was]
    await runGit({ arguments: ['update-ref', ...words], folder })
  }
}

/** What git is told of each ref that it wanted to move: git-scm.com, pack-protocol, "Report Status". */
export function reportRefused(call: Call, refused: RefusedRefs, after: Refs): Answer {
  const { commands, hasSideBand } = readCommands(call.bytes)
  const lines = commands.map(({ ref, to }) => {
    const reason = refused.get(ref)
    if (reason !== undefined) return `ng ${ref} ${reason}\n`
    return (after.get(ref) ?? NO_COMMIT) === to ? `ok ${ref}\n` : `ng ${ref} rejected\n`
  })
  const report = `${['unpack ok\n', ...lines].map(packetLine).join('')}0000`
  const bytes = Buffer.from(hasSideBand ? `${packetLine(`\u0001${report}`)}0000` : report)
  const headers = { 'content-type': 'application/x-git-receive-pack-result' }
  return { ...jsonAnswer(200, null), headers, bytes }
}

/** A push begins with a line for each ref: from, to and its name; the first has what git can do behind a NUL. */
function readCommands(bytes: Buffer) {
  const commands: { readonly ref: string; readonly to: string }[] = []
  let hasSideBand = false
  for (let at = 0; at + 4 <= bytes.length; ) {
    const length = Number.parseInt(bytes.toString('latin1', at, at + 4), 16)
    if (!(length > 4)) break
    const [line = '', abilities = ''] = bytes.toString('utf8', at + 4, at + length).split('\0')
    const [, to = '', ref = ''] = line.trim().split(' ')
    commands.push({ ref, to })
    hasSideBand ||= abilities.includes('side-band-64k')
    at += length
  }
  return { commands, hasSideBand }
}

function packetLine(text: string): string {
  return (Buffer.byteLength(text) + 4).toString(16).padStart(4, '0') + text
}
