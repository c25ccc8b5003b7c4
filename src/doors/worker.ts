/** The relay's door on Cloudflare Workers and Deno: a module whose default export has `fetch`. */
import { openRelay } from '../commands/setup/open-relay.ts'
import { findServer } from '../hub/github-server.ts'
import type { Handle } from '../relay/handle.ts'
import type { RelayVariables } from '../relay/relay-settings.ts'
import { notReady } from '../relay/replies.ts'

declare const Deno: { readonly env: { readonly toObject: () => RelayVariables } } | undefined

let opened: Handle | null = null

function log(text: string): void {
  // biome-ignore lint/suspicious/noConsole: a Worker has no other way to log
  console.log(text)
}

// biome-ignore lint/style/noDefaultExport: the runtimes ask for it
export default {
  /** `env` has the variables and secrets on Workers; `deno serve` passes something else there. */
  fetch: async (request: Request, env: RelayVariables): Promise<Response> => {
    if (opened === null) {
      const variables = typeof Deno === 'undefined' ? env : Deno.env.toObject()
      const handle = openRelay(variables, { defaultApi: findServer('', '').apiUrl, log })
      if (!handle.ok) return notReady(handle.error)
      opened = handle.value
    }
    return await opened(request)
  },
}
