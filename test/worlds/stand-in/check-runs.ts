import { timestamp } from './clock.ts'
import { type Call, field, pageAnswer, parameter, parseJson } from './exchange.ts'
import { findApp } from './known-apps.ts'
import { ownerAccount } from './organisations.ts'
import { type Handler, type Handlers, idOf, inRepository, mended, type World } from './world.ts'

const OPTIONAL = { start_column: null, end_column: null, title: null, raw_details: null }

/** A check run belongs to an App, and an update adds to its annotations; the emulator forgets both. */
export function checkRuns(world: World): Handlers {
  const annotations = new Map<number, readonly object[]>()

  const keep = async (call: Call) => {
    const answer = await world.emulator.forward(call)
    if (answer.status >= 300) return answer
    const id = idOf(parseJson(answer.bytes))
    const { caller } = call
    if (caller.kind === 'installation') world.store.checkRuns.update(id, { app_id: caller.app.id })
    const sent = field(field(call.body, 'output'), 'annotations')
    const added = Array.isArray(sent) ? sent : []
    const all = added.map((each) => ({ ...OPTIONAL, ...each, blob_href: world.url }))
    // Ids begin anew where GitHub does.
    const isNew = call.match?.operation.id === 'checks/create'
    annotations.set(id, [...(isNew ? [] : (annotations.get(id) ?? [])), ...all])
    return answer
  }

  /** Tells whose a check run is, and how many annotations it has by now. */
  const withApp =
    (handle: Handler): Handler =>
    async (call) => {
      const answer = await handle(call)
      const show = async (run: unknown) => {
        const app = await describeApp(world, world.store.checkRuns.get(idOf(run))?.app_id)
        const annotations_count = annotations.get(idOf(run))?.length ?? 0
        const output = { ...Object(field(run, 'output')), annotations_count }
        return { ...Object(run), app, output }
      }
      const json = parseJson(answer.bytes)
      const runs = field(json, 'check_runs')
      if (!Array.isArray(runs)) {
        const shown = await show(json)
        return mended(answer, () => shown)
      }
      const check_runs = await Promise.all(runs.map(show))
      return mended(answer, () => ({ ...Object(json), check_runs }))
    }

  const forward: Handler = async (call) => await world.emulator.forward(call)
  return {
    'checks/create': withApp(keep),
    'checks/update': withApp(keep),
    'checks/get': withApp(forward),
    'checks/list-for-ref': withApp(forward),
    'checks/list-annotations': inRepository(world, async (call) =>
      pageAnswer(call, world.url, annotations.get(Number(parameter(call, 'check_run_id'))) ?? []),
    ),
  }
}

/** An App as GitHub shows it beside what it made. */
async function describeApp(world: World, id: number | null | undefined): Promise<object | null> {
  const app = findApp(world.store, id)
  if (app === undefined) return null
  const { slug, permissions, organisation } = app
  const now = timestamp(world.now())
  return {
    id: app.id,
    slug,
    node_id: `APP_${app.id}`,
    owner: await ownerAccount(world, organisation),
    name: slug,
    description: '',
    external_url: `${world.url}/apps/${slug}`,
    html_url: `${world.url}/apps/${slug}`,
    created_at: now,
    updated_at: now,
    permissions,
    events: [],
  }
}
