import { execFile } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { WorldError } from '../input/bad-news.ts'
import { partDone } from '../profile.ts'
import { ownLibraries } from './own-libraries.ts'
import { PACK_NAMES, type PackName, packOf } from './packs.ts'
import { isStated, type Runtime } from './stated-python.ts'

const run = promisify(execFile)

// The system's interpreter first: it is the one that `apt-get install python3-numpy` serves.
const SYSTEM = '/usr/bin/python3'
const BY_NAME = 'python3'
// Where both names are, they are the same interpreter: this one is asked only where no other will do.
const LAST_NAME = 'python'
// What is found by name may be a shim, a link or a script: what runs in the end says where it is.
// NumPy's version is read off its folder where it can be: Python's own way loads half of its mail package.
const PROBE = `
import importlib.util, json, os, sys, time
missing = [name for name in ("numpy", "pytest") if importlib.util.find_spec(name) is None]
def version():
    packages = os.path.dirname(os.path.dirname(importlib.util.find_spec("numpy").origin))
    for name in os.listdir(packages):
        if name.startswith("numpy-") and name.endswith((".dist-info", ".egg-info")):
            return name.split("-")[1].removesuffix(".dist").removesuffix(".egg")
    from importlib.metadata import version
    return version("numpy")
try:
    numpy = version()
except Exception:
    numpy = None
packs = [name for name, module in json.loads(sys.argv[1]) if importlib.util.find_spec(module)]
print(json.dumps({"executable": sys.executable, "prefix": sys.prefix, "numpy": numpy, "missing": missing, "packs": packs,
                  "version": list(sys.version_info[:3]), "cpu": time.process_time()}))
`
const PACKS = JSON.stringify(PACK_NAMES.map((name) => [name, packOf(name).module]))

interface Probed {
  readonly executable: string
  readonly prefix: string
  readonly version: readonly [major: number, minor: number, micro: number]
  readonly numpy: string | null
  readonly missing: readonly string[]
  readonly packs: readonly PackName[]
  /** Processor seconds it took to say so. */
  readonly cpu: number
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
  const tried: Tried[] = []
  for (const names of named === null ? [usualNames(path), [LAST_NAME]] : [[named]]) {
    tried.push(...(await Promise.all(names.map((python) => tryPython(python, path)))))
    const best = bestOf(tried)
    if (best !== null) return best
  }
  const lacking = tried.map(({ python, lacks }) => `${python}: ${lacks}`)
  throw new WorldError(lacking.join('; '), { code: 'no-python' })
}

/** Each interpreter once: to start one costs as much as a small criterion. */
function usualNames(path: string): readonly string[] {
  return isSystem(BY_NAME, path) ? [SYSTEM] : [SYSTEM, BY_NAME]
}

/** The folder's links are followed, the file's are not: that of a virtual environment has other packages. */
function isSystem(name: string, path: string): boolean {
  const place = path.split(delimiter).find((folder) => existsSync(join(folder, name)))
  return place !== undefined && join(realpathSync(place), name) === SYSTEM
}

interface Tried {
  readonly python: string
  readonly answer: Probed | null
  readonly lacks: string | null
}

async function tryPython(python: string, path: string): Promise<Tried> {
  const answer = await probe(python, path)
  if (typeof answer === 'string') return { python, answer: null, lacks: answer }
  partDone(`${python} asked`, answer.cpu)
  return { python, answer, lacks: whatItLacks(answer) }
}

function bestOf(tried: readonly Tried[]): FoundPython | null {
  const fit = tried.flatMap(({ answer, lacks }) =>
    answer === null || lacks !== null ? [] : [answer],
  )
  const [best] = [...fit.filter(runsStated), ...fit]
  if (best === undefined) return null
  const { executable, version, numpy, packs } = best
  return { executable, python: version.join('.'), numpy: numpy ?? '', has: packs }
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
