import { type Answer, type Call, field, jsonAnswer, parameter, textField } from './exchange.ts'
import {
  fetchCallerAccount,
  fetchJson,
  fetchRepository,
  type Handlers,
  inRepository,
  type World,
} from './world.ts'

const NO_COMMIT = '0'.repeat(40)

interface Branch {
  readonly repository: string
  /** Without `refs/`: `heads/main`. */
  readonly ref: string
}

interface Activity {
  readonly id: number
  readonly repository: string
  readonly ref: string
  readonly activity_type: string
  readonly actor: unknown
  readonly before: string
  readonly after: string
  readonly timestamp: string
}

/** GitHub's record of who moved which branch and when: looks before and after each write. */
export function activity(world: World): Handlers {
  const log: Activity[] = []

  const watch =
    (branchOf: (call: Call) => Promise<Branch>) =>
    async (call: Call): Promise<Answer> => {
      const branch = await branchOf(call)
      const before = await fetchHead(world, call, branch)
      const answer = await world.emulator.forward(call)
      const after = await fetchHead(world, call, branch)
      if (before === after) return answer
      log.unshift({
        id: log.length + 1,
        repository: branch.repository,
        ref: `refs/${branch.ref}`,
        activity_type: await describeMove(world, call, branch, before, after),
        actor: (await fetchCallerAccount(world, call)) ?? null,
        before,
        after,
        timestamp: world.now().toISOString(),
      })
      return answer
    }

  const contents = watch(async (call) => {
    const named = textField(call.body, 'branch')
    const base = named ?? textField(await fetchRepository(world, call), 'default_branch')
    return { repository: repositoryOf(call), ref: `heads/${base}` }
  })
  const namedRef = watch(async (call) => ({
    repository: repositoryOf(call),
    ref: parameter(call, 'ref'),
  }))
  return {
    'repos/create-or-update-file-contents': contents,
    'repos/delete-file': contents,
    'git/update-ref': namedRef,
    'git/delete-ref': namedRef,
    'git/create-ref': watch(async (call) => ({
      repository: repositoryOf(call),
      ref: (textField(call.body, 'ref') ?? '').replace(/^refs\//, ''),
    })),
    'repos/create-in-org': watch(async (call) => ({
      repository: `${parameter(call, 'org')}/${textField(call.body, 'name')}`,
      ref: 'heads/main',
    })),
    'repos/list-activities': inRepository(world, 'read', async (call) =>
      page(
        call,
        world.url,
        log.filter((entry) => isAskedFor(entry, call)),
      ),
    ),
  }
}

function repositoryOf(call: Call): string {
  return `${parameter(call, 'owner')}/${parameter(call, 'repo')}`
}

async function fetchHead(world: World, call: Call, branch: Branch): Promise<string> {
  const found = await fetchJson(world, call, `/repos/${branch.repository}/git/ref/${branch.ref}`)
  return textField(field(found, 'object'), 'sha') ?? NO_COMMIT
}

async function describeMove(
  world: World,
  call: Call,
  branch: Branch,
  before: string,
  after: string,
): Promise<string> {
  if (before === NO_COMMIT) return 'branch_creation'
  if (after === NO_COMMIT) return 'branch_deletion'
  const path = `/repos/${branch.repository}/compare/${before}...${after}`
  const forward = textField(await fetchJson(world, call, path), 'status') === 'ahead'
  return forward ? 'push' : 'force_push'
}

function isAskedFor(entry: Activity, call: Call): boolean {
  const { query } = call
  const wanted = (name: string, ...values: readonly unknown[]) =>
    !query.has(name) || values.includes(query.get(name))
  return (
    entry.repository === repositoryOf(call) &&
    wanted('ref', entry.ref, entry.ref.replace('refs/heads/', '')) &&
    wanted('activity_type', entry.activity_type) &&
    wanted('actor', field(entry.actor, 'login'))
  )
}

/** This list is paged by the id of the last entry seen, not by page numbers. */
function page(call: Call, url: string, newestFirst: readonly Activity[]): Answer {
  const ordered = call.query.get('direction') === 'asc' ? newestFirst.toReversed() : newestFirst
  const start = ordered.findIndex((entry) => String(entry.id) === call.query.get('after')) + 1
  const size = Number(call.query.get('per_page') ?? 30)
  const shown = ordered.slice(start, start + size)
  const last = shown.at(-1)
  const more = last !== undefined && start + size < ordered.length
  const body = shown.map(({ repository: _, ...entry }) => ({ ...entry, node_id: `A_${entry.id}` }))
  return jsonAnswer(200, body, more ? { link: nextLink(call, url, last.id) } : {})
}

function nextLink(call: Call, url: string, after: number): string {
  const query = new URLSearchParams(call.query)
  query.set('after', String(after))
  return `<${url}${call.pathname}?${query}>; rel="next"`
}
