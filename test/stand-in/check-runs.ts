import { type Answer, type Call, field, jsonAnswer, parameter, parseJson } from './exchange.ts'
import { type Handlers, idOf, inRepository, repositoryPath, type World } from './world.ts'

const OPTIONAL = { start_column: null, end_column: null, title: null, raw_details: null }

/** GitHub adds the annotations of an update to the earlier ones; the emulator replaces them. */
export function checkRuns(world: World): Handlers {
  const annotations = new Map<string, readonly object[]>()

  const keepAnnotations = async (call: Call): Promise<Answer> => {
    const answer = await world.emulator.forward(call)
    const sent = field(field(call.body, 'output'), 'annotations')
    if (answer.status >= 300 || !Array.isArray(sent)) return answer
    const run = `${repositoryPath(call)}/check-runs/${idOf(parseJson(answer.bytes))}`
    const added = sent.map((each) => ({ ...OPTIONAL, ...each, blob_href: world.url }))
    annotations.set(run, [...(annotations.get(run) ?? []), ...added])
    return answer
  }

  return {
    'checks/create': keepAnnotations,
    'checks/update': keepAnnotations,
    'checks/list-annotations': inRepository(world, 'read', async (call) => {
      const run = `${repositoryPath(call)}/check-runs/${parameter(call, 'check_run_id')}`
      return page(call, world.url, annotations.get(run) ?? [])
    }),
  }
}

function page(call: Call, url: string, all: readonly object[]): Answer {
  const size = Number(call.query.get('per_page') ?? 30)
  const number = Number(call.query.get('page') ?? 1)
  const shown = all.slice((number - 1) * size, number * size)
  if (number * size >= all.length) return jsonAnswer(200, shown)
  const query = new URLSearchParams(call.query)
  query.set('page', String(number + 1))
  return jsonAnswer(200, shown, { link: `<${url}${call.pathname}?${query}>; rel="next"` })
}
