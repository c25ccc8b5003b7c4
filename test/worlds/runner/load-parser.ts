import { registerHooks } from 'node:module'

/**
 * GitHub's own parser of workflows. It imports JSON in a way that bundlers accept and Node does not, so
 * that Node is told here what such a file is.
 */
export async function loadParser(): Promise<typeof import('@actions/workflow-parser')> {
  const hooks = registerHooks({
    resolve: (specifier, context, next) => {
      const found = next(specifier, context)
      return found.url.endsWith('.json') ? { ...found, importAttributes: { type: 'json' } } : found
    },
  })
  try {
    return await import('@actions/workflow-parser')
  } finally {
    hooks.deregister()
  }
}
