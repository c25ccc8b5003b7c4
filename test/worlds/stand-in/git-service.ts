import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Repository } from './emulator-store.ts'
import type { Answer, Call } from './exchange.ts'
import { whoseFormerName } from './former-names.ts'
import { refuseGit } from './git-access.ts'
import { createCopy, exportTo, type GitCopy, importFrom, readRefs } from './git-copy.ts'
import { putBackRefs, refusedByWorkflows, reportRefused } from './git-workflow-files.ts'
import { repositoryCalled } from './present-names.ts'
import { runGit } from './run-git.ts'
import { type Session, takeTurn } from './session.ts'
import { loginOf } from './world.ts'

export interface GitService {
  readonly serves: (call: Call) => boolean
  readonly answer: (call: Call) => Promise<Answer>
  /** Throws the copies of the repositories away. */
  readonly forget: () => void
  readonly stop: () => Promise<void>
}

const ADDRESS = /^\/([^/]+\/[^/]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/

/** Clone, fetch and push, as git does them over HTTP. */
export function createGitService(session: Session): GitService {
  const { world, moves } = session
  const copies = new Map<number, GitCopy>()
  let root: Promise<string> | undefined

  const copyOf = async ({ id }: Repository): Promise<GitCopy> => {
    root ??= mkdtemp(join(tmpdir(), 'stand-in-git-'))
    const copy = copies.get(id) ?? (await createCopy(join(await root, `${id}-${Date.now()}.git`)))
    copies.set(id, copy)
    return copy
  }
  const prepare = async (repository: Repository): Promise<GitCopy> => {
    const copy = await copyOf(repository)
    await exportTo(copy, world.store, repository, moves.refsOf(repository.id))
    return copy
  }
  const push = async (call: Call, repository: Repository): Promise<Answer> => {
    const copy = await prepare(repository)
    const before = moves.refsOf(repository.id)
    const answer = await askBackend(copy, call, 'git-receive-pack')
    const after = await readRefs(copy)
    const refused = await refusedByWorkflows(world, call, repository, { copy, before, after })
    await putBackRefs(copy, before, refused)
    await importFrom(copy, world.store, repository, before)
    moves.record(repository, before, loginOf(call))
    return refused.size === 0 ? answer : reportRefused(call, refused, after)
  }
  const answer = async (call: Call): Promise<Answer> => {
    const [, name = '', service = ''] = ADDRESS.exec(call.pathname) ?? []
    // "All git clone, git fetch, or git push operations targeting the previous location will continue to function":
    // docs.github.com, Renaming a repository. No clone of ours has been seen to need the redirect that GitHub answers.
    const found =
      repositoryCalled(world.store, name) ??
      whoseFormerName(world, session.overlay.memory.formerNames, name)
    const refused = refuseGit(world, call, found, service)
    if (refused !== undefined) return refused
    if (found === undefined) throw new Error(`nobody refused ${call.pathname}`)
    if (service === 'git-receive-pack') return await takeTurn(session, () => push(call, found))
    return await askBackend(await takeTurn(session, () => prepare(found)), call, service)
  }
  return {
    serves: ({ pathname }) => ADDRESS.test(pathname),
    answer,
    forget: () => copies.clear(),
    stop: async () => {
      if (root !== undefined) await rm(await root, { recursive: true, force: true })
    },
  }
}

async function askBackend({ folder }: GitCopy, call: Call, service: string): Promise<Answer> {
  const header = (name: string) => String(call.headers[name] ?? '')
  const output = await runGit({
    arguments: ['http-backend'],
    folder,
    input: call.bytes,
    environment: {
      GIT_PROJECT_ROOT: folder,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: `/${service}`,
      REQUEST_METHOD: call.method,
      QUERY_STRING: call.query.toString(),
      CONTENT_TYPE: header('content-type'),
      CONTENT_LENGTH: String(call.bytes.length),
      HTTP_CONTENT_ENCODING: header('content-encoding'),
      GIT_PROTOCOL: header('git-protocol'),
      REMOTE_USER: loginOf(call) ?? '',
    },
  })
  return readCgi(output)
}

/** The answer of a program behind a web server: headers, an empty line, the body. */
function readCgi(output: Buffer): Answer {
  const end = output.indexOf('\r\n\r\n')
  const lines = output.toString('utf8', 0, end).split('\r\n')
  const headers = Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
    }),
  )
  const { status = '200', ...rest } = headers
  const bytes = output.subarray(end + 4)
  return { origin: 'stand-in', status: Number.parseInt(status, 10), headers: rest, bytes }
}
