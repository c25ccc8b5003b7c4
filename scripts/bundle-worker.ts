import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))

export interface WorkerBundle {
  /** One module that imports nothing. */
  readonly text: string
  /** What it is made of, as absolute paths. */
  readonly files: readonly string[]
}

/** The relay for Cloudflare Workers and Deno. Fails for anything that would need Node. */
export async function bundleWorker(): Promise<WorkerBundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(ROOT, 'src/doors/worker.ts')],
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2024',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['workerd', 'worker', 'browser'],
    legalComments: 'inline',
  })
  const text = outputFiles.map((file) => file.text).join('')
  return { text, files: Object.keys(metafile.inputs).map((path) => join(ROOT, path)) }
}
