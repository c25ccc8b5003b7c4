import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { WorldError } from '../input/bad-news.ts'
import { ownLibraries } from './own-libraries.ts'
import { PACK_NAMES, type PackName, packOf } from './packs.ts'
import { isStated, type Runtime } from './stated-python.ts'

const run = promisify(execFile)

// The system's interpreter first: it is the one that `apt-get install python3-numpy` serves.
const CANDIDATES = ['/usr/bin/python3', 'python3', 'python']
// What is found by name may be a shim, a link or a script: what runs in the end says where it is.
const PROBE = `
import importlib.util, json, sys
missing = [name for name in ("numpy", "pytest") if importlib.util.find_spec(name) is None]
try:
    from importlib.metadata import version
    numpy = version("numpy")
except Exception:
    numpy = None
packs = [name for name, module in json.loads(sys.argv[1]) if importlib.util.find_spec(module)]
print(json.dumps({"executable": sys.executable, "prefix": sys.prefix, "numpy": numpy, "missing": missing, "packs": packs,
                  "version": list(sys.version_info[:3])}))
`
const PACKS = JSON.stringify(PACK_NAMES.map((name) => [name, packOf(name).module]))

interface Probed {
  readonly executable: string
  readonly prefix: string
  readonly version: readonly [major: number, minor: number, micro: number]
  readonly numpy: string | null
  readonly missing: readonly string[]
  readonly packs: readonly PackName[]
}

/**
 * An interpreter of at least 3.11 with NumPy and pytest: the named one, the stated one where it is found
 * by name, or the first that will do. Returns the file that ran when it was tried. Raises WorldError with
 * what each lacks.
 */
export async function findPython(named: string | null, path: string): Promise<string> {
  return (await lookForPython(named, path)).executable
}

/** An interpreter, with the versions it has, and which of the packs. */
export interface FoundPython extends Pick<Runtime, 'python' | 'numpy'> {
  readonly executable: string
  readonly has: readonly PackName[]
}

/** As `findPython`, with the versions that were found. */
export async function lookForPython(named: string | null, path: string): Promise<FoundPython> {
  const found = await Promise.all(
    (named === null ? CANDIDATES : [named]).map(async (python) => {
      const answer = await probe(python, path)
      const lacks = typeof answer === 'string' ? answer : whatItLacks(answer)
      return { python, answer, lacks }
    }),
  )
  const fit = found
    .filter(({ lacks }) => lacks === null)
    .flatMap(({ answer }) => (typeof answer === 'string' ? [] : [answer]))
  const [best] = [...fit.filter(runsStated), ...fit]
  if (best !== undefined) {
    const { executable, version, numpy, packs } = best
    return { executable, python: version.join('.'), numpy: numpy ?? '', has: packs }
  }
  const lacking = found.map(({ python, lacks }) => `${python}: ${lacks}`)
  throw new WorldError(lacking.join('; '), { code: 'no-python' })
}

function runsStated({ version, numpy }: Probed): boolean {
  return numpy !== null && isStated({ python: version.join('.'), numpy })
}

function whatItLacks({ executable, prefix, version, missing }: Probed): string | null {
  const [major, minor] = version
  const which = `(Python ${version.join('.')} in ${prefix})`
  if (executable === '') return `does not say where it is ${which}`
  if (major < 3 || (major === 3 && minor < 11)) return `too old ${which}`
  return missing.length > 0 ? `no ${missing.join(' and no ')} ${which}` : null
}

async function probe(python: string, path: string): Promise<Probed | string> {
  const env = { PATH: path, ...ownLibraries(python, path) }
  try {
    const { stdout } = await run(python, ['-I', '-c', PROBE, PACKS], { env })
    return JSON.parse(stdout)
  } catch (cause) {
    return whyNot(cause)
  }
}

function whyNot(cause: unknown): string {
  const { code, stderr } = cause as { readonly code?: unknown; readonly stderr?: unknown }
  if (code === 'ENOENT') return 'is not there'
  if (code === 'EACCES') return 'may not be run by this user'
  const library = /error while loading shared libraries: ([\w.+-]+)/.exec(String(stderr))?.[1]
  if (library === undefined) return 'does not run'
  return `does not find ${library} (LD_LIBRARY_PATH is not passed on: only what lies beside the interpreter is loaded)`
}
