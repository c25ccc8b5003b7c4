import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import schema from '../../assignment/takehome.schema.json' with { type: 'json' }
import { fillNotice, type NoticeWords, noticeIssues, withNotice } from '../../hub/fill-notice.ts'
import { MANAGED_USERS, type ServerKind } from '../../hub/github-server.ts'
import { parseHubConfig } from '../../hub/hub-config.ts'
import { REVIEW_KEY_FILE } from '../../hub/plan-review-key.ts'
import { withoutEnvironment } from '../../hub/without-environment.ts'
import { CallerError } from '../../input/bad-news.ts'
import type { ConfigIssue } from '../../input/config-issue.ts'
import { problem } from '../../input/config-issue.ts'
import { writeOut } from '../../input/write-out.ts'
import type { ReviewKey } from '../../sealing/review-key.ts'
import { printReviewKey } from '../../session/hub-review-key.ts'
import { HUB_FILE } from '../../session/hub-session.ts'

export interface InitRequest {
  readonly folder: string
  /** As `owner/name`. */
  readonly hub: string
  readonly organisation: string
  /** As `owner/takehome@<commit>`. */
  readonly action: string
  /** Overwrite files that differ. */
  readonly force: boolean
  /** Leave files that differ as they are, in place of refusing to write anything. */
  readonly keepChanged?: boolean
  /** The hub's plan has no environments: no job names one. */
  readonly noEnvironments?: boolean
  /** What candidates are told about people and data; placeholders where it is left out. */
  readonly notice?: NoticeWords
  /** A GitHub Enterprise Server runs none of the workflows; github.com when left out. */
  readonly server?: ServerKind
  /** What reviewers seal with; left out where TAKEHOME_KEY is not known. */
  readonly reviewKey?: ReviewKey | undefined
}

export type HubNames = Pick<
  InitRequest,
  'hub' | 'organisation' | 'action' | 'noEnvironments' | 'notice' | 'reviewKey'
>

export interface Initialised {
  readonly written: readonly string[]
  /** Were there already, with the same text or one that was to be kept. */
  readonly kept: readonly string[]
}

// What the files in hub/ say where a team's own names belong. An Action's verb stands before the commit.
const PLACEHOLDERS =
  /your-organisation\/your-hub|your-candidates|your-organisation\/takehome(?<verb>\/[a-z-]+)?@0{40}/g
const ACTION = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/[A-Za-z0-9._-]+@[0-9a-f]{40}$/
const SCHEMA_FILE = 'takehome.schema.json'

/**
 * Writes a hub:
 * 1. put the team's names into the files of hub/, and check the takehome.yml that comes out;
 * 2. compare with what the folder holds: a file that differs stops everything, unless forced;
 * 3. write what is missing.
 */
export async function initialise(request: InitRequest, home: string): Promise<Initialised> {
  if (request.server === 'ghe.com') throw new CallerError([noCandidates()])
  const files = [...(await hubFiles(request, home))].filter(
    ([path]) => request.server !== 'server' || !path.startsWith('.github'),
  )
  const keepsChanged = request.keepChanged === true && !request.force
  const found = await Promise.all(
    files.map(async ([path, text]) => {
      const before = await readFile(join(request.folder, path), 'utf8').catch(() => null)
      // Nobody writes the key by hand: another one is of a TAKEHOME_KEY that is gone.
      const isKept = keepsChanged && before !== null && path !== REVIEW_KEY_FILE
      return { path, text: isKept ? keptText(path, before, request) : text, before }
    }),
  )
  const differing = found.filter(({ before, text, path }) => {
    return before !== null && before !== text && path !== REVIEW_KEY_FILE
  })
  if (differing.length > 0 && !request.force && !keepsChanged) {
    throw new CallerError(differing.map(({ path }) => changedIssue(join(request.folder, path))))
  }
  const isWanted = ({ before, text }: (typeof found)[number]) => before !== text
  const wanted = found.filter(isWanted)
  await writeOut(
    request.folder,
    wanted.map(({ path, text }) => [path, text] as const),
  )
  const kept = found.filter((file) => !isWanted(file))
  return { written: wanted.map(({ path }) => path), kept: kept.map(({ path }) => path) }
}

/** A file that is kept says what the caller says now about people and data, and is the team's own otherwise. */
function keptText(path: string, before: string, { notice = {} }: InitRequest): string {
  return path === HUB_FILE ? (withNotice(before, notice) ?? before) : before
}

/** What init writes, by path. Throws CallerError with all that is wrong with the request. */
export async function hubFiles(
  request: HubNames,
  home: string,
): Promise<ReadonlyMap<string, string>> {
  const root = join(home, 'hub')
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')))
  const files = new Map(
    paths.map((path, index) => [relative(root, path), fill(texts[index] ?? '', request)]),
  )
  const { notice = {} } = request
  files.set(HUB_FILE, fillNotice(files.get(HUB_FILE) ?? '', notice))
  const config = parseHubConfig(files.get(HUB_FILE) ?? '', HUB_FILE)
  const told = noticeIssues(notice, config)
  const issues = [
    ...actionIssue(request.action),
    ...told.map((issue) => typedIssue(issue, request)),
  ]
  if (issues.length > 0) throw new CallerError(issues)
  if (request.reviewKey !== undefined) {
    files.set(REVIEW_KEY_FILE, printReviewKey(request.reviewKey))
  }
  return files.set(SCHEMA_FILE, `${JSON.stringify(schema, null, 2)}\n`)
}

/** In one go: a name that somebody gave is never taken for a placeholder. */
function fill(text: string, request: HubNames): string {
  const kept = request.noEnvironments === true ? withoutEnvironment(text) : text
  return kept.replace(PLACEHOLDERS, (placeholder, verb = '') => {
    if (placeholder.endsWith('/your-hub')) return request.hub
    if (placeholder === 'your-candidates') return request.organisation
    return request.action.replace('@', () => `${verb}@`)
  })
}

function noCandidates(): ConfigIssue {
  return problem('GITHUB_API_URL', MANAGED_USERS, 'Use an organisation on github.com.')
}

/** There is no takehome.yml yet: what is wrong with a name is said of the option that it came from. */
function typedIssue(issue: ConfigIssue, request: HubNames): ConfigIssue {
  if (issue.path !== 'hub' && issue.path !== 'organisation') return issue
  const typed = request[issue.path]
  const message = typed === '' ? 'is missing' : `"${typed}" ${issue.message}`
  return problem(`--${issue.path}`, message, issue.hint)
}

function actionIssue(action: string): readonly ConfigIssue[] {
  if (ACTION.test(action)) return []
  const message = action === '' ? 'is missing' : `"${action}" names no commit`
  const hint =
    'Give owner/takehome@ and the full sha of a commit. A tag can be moved to other code; a commit cannot. To find one: git rev-parse HEAD in a checkout that is pushed, or git ls-remote https://github.com/<owner>/takehome'
  return [problem('--action', message, hint)]
}

function changedIssue(file: string): ConfigIssue {
  const message = 'differs from what init writes; nothing was written'
  const hint =
    'Name an empty folder, and copy from it what you need. --force overwrites this file, with your own changes in it.'
  return problem(file, message, hint)
}
