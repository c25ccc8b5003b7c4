import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What a step has written into the files that a runner gives it. */
export interface Written {
  readonly outputs: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  readonly paths: readonly string[]
  readonly summary: string
}

/**
 * "$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k": GitHub drops the whole summary of the
 * step, as https://github.com/prefix-dev/rattler-build/issues/2738 shows. Here it ends the run, so that a test sees it.
 */
const MOST_SUMMARY_BYTES = 1024 * 1024

const FILES = ['output', 'env', 'path', 'step_summary', 'state'] as const

/** Makes the files and names them in the environment of a step, as `GITHUB_OUTPUT` and so on. */
export async function makeStepFiles(folder: string): Promise<Readonly<Record<string, string>>> {
  await mkdir(folder, { recursive: true })
  for (const name of FILES) await writeFile(join(folder, name), '')
  return Object.fromEntries(
    FILES.map((name) => [`GITHUB_${name.toUpperCase()}`, join(folder, name)]),
  )
}

export async function readStepFiles(folder: string): Promise<Written> {
  const [output = '', env = '', path = '', summary = ''] = await Promise.all(
    FILES.map((name) => readFile(join(folder, name), 'utf8')),
  )
  const bytes = Buffer.byteLength(summary)
  if (bytes > MOST_SUMMARY_BYTES) throw new Error(`a step wrote a summary of ${bytes} bytes`)
  const paths = path.split('\n').filter(Boolean)
  return { outputs: parseAssignments(output), env: parseAssignments(env), paths, summary }
}

/** `name=value` and `name<<end`, lines, `end`. Throws at anything else, as a runner does. */
export function parseAssignments(text: string): Readonly<Record<string, string>> {
  const found: [string, string][] = []
  const lines = text.replaceAll('\r\n', '\n').split('\n')
  while (lines.length > 0) {
    const line = lines.shift() ?? ''
    if (line === '') continue
    const [, name = '', how, rest = ''] = /^([^=<]*?)(=|<<)(.*)$/.exec(line) ?? []
    if (name === '') throw new Error(`Invalid format '${line}'`)
    found.push([name, how === '=' ? rest : takeUntil(lines, rest)])
  }
  return Object.fromEntries(found)
}

function takeUntil(lines: string[], end: string): string {
  const at = lines.indexOf(end)
  if (at < 0) throw new Error(`Matching delimiter not found '${end}'`)
  const value = lines.splice(0, at)
  lines.shift()
  return value.join('\n')
}
