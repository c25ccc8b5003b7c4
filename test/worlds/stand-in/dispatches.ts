import { field, jsonAnswer, parameter, textField } from './exchange.ts'
import { type Handlers, inRepository, type World } from './world.ts'

/** A `repository_dispatch` event that somebody asked for. Nothing runs because of it. */
export interface Dispatch {
  readonly owner: string
  readonly repo: string
  readonly eventType: string
  readonly payload: unknown
}

export function dispatches(world: World, recorded: Dispatch[]): Handlers {
  return {
    'repos/create-dispatch-event': inRepository(world, async (call) => {
      recorded.push({
        owner: parameter(call, 'owner'),
        repo: parameter(call, 'repo'),
        eventType: textField(call.body, 'event_type') ?? '',
        payload: field(call.body, 'client_payload') ?? {},
      })
      return jsonAnswer(204)
    }),
  }
}
