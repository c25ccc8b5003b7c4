import { accountOf } from './account.ts'
import { timestamp } from './clock.ts'
import type { Repository } from './emulator-store.ts'
import {
  type Answer,
  type Call,
  field,
  jsonAnswer,
  notFound,
  pageLinks,
  pageOf,
  parameter,
  parseJson,
  textField,
} from './exchange.ts'
import {
  adminAuthorization,
  callerLevel,
  canSee,
  fetchAsAdmin,
  type Handlers,
  idOf,
  inRepository,
  type Level,
  mended,
  ownerOf,
  type World,
} from './world.ts'

/** Repositories as their callers may see them, with a truthful `pushed_at`. */
export function repositories(world: World): Handlers {
  return {
    'repos/get': inRepository(world, async (call, repository) =>
      jsonAnswer(200, await show(world, call, repository)),
    ),
    'repos/update': inRepository(
      world,
      async (call, repository) =>
        await shown(world, call, await world.emulator.forward(call, adminOf(repository))),
    ),
    'repos/delete': inRepository(
      world,
      async (call, repository) => await world.emulator.forward(call, adminOf(repository)),
    ),
    'repos/create-in-org': async (call) => {
      const organisation = parameter(call, 'org')
      const initialise = field(call.body, 'auto_init') === true
      const bytes = Buffer.from(JSON.stringify({ ...Object(call.body), auto_init: false }))
      const authorization =
        call.caller.kind === 'installation' ? adminAuthorization(organisation) : undefined
      const created = await world.emulator.forward({ ...call, bytes }, authorization)
      const made = world.store.repos.get(idOf(parseJson(created.bytes)))
      if (made === undefined) return created
      const first = keepToPolicy(world, organisation, made)
      if (initialise) await commitReadme(world, first)
      return await shown(world, call, created)
    },
    'repos/list-for-org': async (call) => await list(world, call),
  }
}

/**
 * The organisation says how the first branch is called: docs.github.com, Managing the default branch name
 * for repositories in your organization; `default_repository_branch` of `GET /orgs/{org}`.
 */
function keepToPolicy({ seed, store }: World, organisation: string, made: Repository): Repository {
  const policy = seed.organisations[organisation]
  const default_branch = policy?.defaultRepositoryBranch ?? 'main'
  const allow_forking = !made.private || policy?.membersCanForkPrivateRepositories === true
  return store.repos.update(made.id, { default_branch, allow_forking }) ?? made
}

const PERSON = 'noreply@github.com'

/** The first commit of `auto_init`, at the time of our clock, so that its SHA can be foretold. */
async function commitReadme(world: World, { full_name, name, default_branch }: Repository) {
  const date = timestamp(world.now())
  const ask = async (what: string, body: object) => {
    const path = `/repos/${full_name}/git/${what}`
    const authorization = adminAuthorization(ownerOf(full_name))
    const { status, json } = await world.emulator.ask({ method: 'POST', path, authorization, body })
    if (status !== 201) throw new Error(`the emulator answered ${status} to POST ${path}`)
    return textField(json, 'sha')
  }
  const file = { path: 'README.md', mode: '100644', type: 'blob', content: `# ${name}\n` }
  const tree = await ask('trees', { tree: [file] })
  const author = { name: 'GitHub', email: PERSON, date }
  const commit = { message: 'Initial commit', tree, parents: [], author }
  const sha = await ask('commits', commit)
  await ask('refs', { ref: `refs/heads/${default_branch}`, sha })
}

function adminOf({ full_name }: Repository): string {
  return adminAuthorization(ownerOf(full_name))
}

async function shown(world: World, call: Call, answer: Answer): Promise<Answer> {
  const repository = world.store.repos.get(idOf(parseJson(answer.bytes)))
  if (answer.status >= 300 || repository === undefined) return answer
  const full = await show(world, call, repository)
  return mended(answer, () => full)
}

export async function show(world: World, call: Call, repository: Repository): Promise<object> {
  const owner = ownerOf(repository.full_name)
  const found = await fetchAsAdmin(world, owner, `/repos/${repository.full_name}`)
  const owned = { owner: accountOf(field(found, 'owner')), network_count: 0, subscribers_count: 0 }
  return {
    ...Object(found),
    ...owned,
    ...lastPush(repository),
    has_issues: repository.issues_are_off !== true,
    permissions: permissionsAt(callerLevel(world, call, repository)),
  }
}

/** GitHub gives a repository that nobody pushed to the time of its creation. */
function lastPush({ pushed_at, created_at }: Repository) {
  return { pushed_at: pushed_at ?? created_at }
}

export function permissionsAt(level: Level): object {
  const words = ['read', 'triage', 'write', 'maintain', 'admin']
  const rank = words.indexOf(level)
  const [pull, triage, push, maintain, admin] = words.map((_, index) => index <= rank)
  return { admin, maintain, push, triage, pull }
}

const MOMENT: Readonly<Record<string, (repository: Repository) => string>> = {
  created: ({ created_at }) => created_at,
  updated: ({ updated_at }) => updated_at,
  pushed: (repository) => lastPush(repository).pushed_at,
  full_name: ({ full_name }) => full_name,
}

async function list(world: World, call: Call): Promise<Answer> {
  const organisation = parameter(call, 'org')
  if (world.store.orgs.findOneBy('login', organisation) === undefined) return notFound()
  const sort = call.query.get('sort') ?? 'created'
  const key = MOMENT[sort] ?? lastPush
  const ascending =
    (call.query.get('direction') ?? (sort === 'full_name' ? 'asc' : 'desc')) === 'asc'
  const here = world.store.repos
    .all()
    .filter(
      (each) =>
        ownerOf(each.full_name) === organisation &&
        canSee(world, call, each) &&
        isOfType(call, each),
    )
    .toSorted((a, b) => compare(String(key(a)), String(key(b))) || a.id - b.id)
  const ordered = ascending ? here : here.toReversed()
  const body = await Promise.all(pageOf(call, ordered).map((each) => showShort(world, call, each)))
  return jsonAnswer(200, body, pageLinks(call, world.url, ordered.length))
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function isOfType({ query }: Call, repository: Repository): boolean {
  const type = query.get('type')
  if (type === 'public' || type === 'private') return repository.private === (type === 'private')
  return type !== 'forks' && type !== 'internal'
}

/** A list does not say how pull requests are merged. */
async function showShort(world: World, call: Call, repository: Repository): Promise<object> {
  const { allow_forking, ...rest } = Object(await show(world, call, repository))
  return { ...rest, allow_forking }
}
