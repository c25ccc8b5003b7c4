import { execFile } from 'node:child_process'
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const MODULES = join(ROOT, 'node_modules')

/** An import, or a file, that a linter refused. `to` is empty where a file alone is refused. */
export interface Refusal {
  readonly rule: string
  readonly from: string
  readonly to: string
}

export interface House {
  readonly folder: string
  /** Writes a file; what stands there already grows by the text. */
  plant(file: string, text: string): Promise<void>
  remove(): Promise<void>
}

/** A copy of `src/` and of the linters' settings outside the repository, to plant violations in. */
export async function copyHouse(): Promise<House> {
  const folder = await mkdtemp(join(tmpdir(), 'takehome-walls-'))
  await cp(join(ROOT, 'src'), join(folder, 'src'), { recursive: true })
  for (const file of ['package.json', 'biome.jsonc']) await cp(join(ROOT, file), join(folder, file))
  await symlink(MODULES, join(folder, 'node_modules'))
  return {
    folder,
    plant: async (file, text) => {
      await mkdir(dirname(join(folder, file)), { recursive: true })
      await appendFile(join(folder, file), text)
    },
    remove: async () => await rm(folder, { recursive: true, force: true }),
  }
}

/** What dependency-cruiser refuses, with the settings that `npm run lint` gives it. */
export async function refusedImports(folder: string): Promise<readonly Refusal[]> {
  const program = join(MODULES, 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs')
  const config = join(ROOT, 'dependency-cruiser.config.ts')
  const out = await reportFile()
  await run(program, ['--config', config, '-T', 'json', '-f', out, 'src'], folder)
  const { summary } = JSON.parse(await readFile(out, 'utf8')) as CruiserReport
  await rm(dirname(out), { recursive: true })
  return summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }))
}

/** What biome refuses among the files, by the rules that are named. */
export async function refusedFiles(
  folder: string,
  rules: readonly string[],
  files: readonly string[],
): Promise<readonly Refusal[]> {
  const program = join(MODULES, '@biomejs', 'biome', 'bin', 'biome')
  const only = rules.map((rule) => `--only=${rule}`)
  const how = ['--vcs-enabled=false', '--max-diagnostics=none', '--reporter=json']
  const out = await reportFile()
  await run(program, ['lint', ...only, ...how, `--reporter-file=${out}`, ...files], folder)
  const { diagnostics } = JSON.parse(await readFile(out, 'utf8')) as BiomeReport
  await rm(dirname(out), { recursive: true })
  return diagnostics.map(({ category, location }) => ({
    rule: category.split('/').at(-1) ?? '',
    from: location.path,
    to: '',
  }))
}

interface CruiserReport {
  readonly summary: {
    readonly violations: readonly {
      readonly rule: { readonly name: string }
      readonly from: string
      readonly to: string
    }[]
  }
}

interface BiomeReport {
  readonly diagnostics: readonly {
    readonly category: string
    readonly location: { readonly path: string }
  }[]
}

async function reportFile(): Promise<string> {
  return join(await mkdtemp(join(tmpdir(), 'takehome-lint-')), 'report.json')
}

/** Either ending is fine: what a linter found is in its report, and without one reading it fails. */
async function run(program: string, words: readonly string[], cwd: string): Promise<void> {
  await new Promise<void>((resolve) => {
    execFile(process.execPath, [program, ...words], { cwd }, () => resolve())
  })
}
