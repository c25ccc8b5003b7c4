import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { WorldError } from '../input/bad-news.ts'

const run = promisify(execFile)

// The system's interpreter first: it is the one that `apt-get install python3-numpy` serves.
const CANDIDATES = ['/usr/bin/python3', 'python3', 'python']
const PROBE = `
import importlib.util, sys
missing = [name for name in ("numpy", "pytest") if importlib.util.find_spec(name) is None]
print("too old" if sys.version_info < (3, 11) else "no " + " and no ".join(missing) if missing else "ok")
`

/** An interpreter of at least 3.11 with NumPy and pytest; the named one, or the first that will do. */
export async function findPython(named: string | null, path: string): Promise<string> {
  const found: string[] = []
  for (const python of named === null ? CANDIDATES : [named]) {
    const answer = await probe(python, path)
    if (answer === 'ok') return python
    found.push(`${python}: ${answer}`)
  }
  throw new WorldError(found.join('; '), { code: 'no-python' })
}

async function probe(python: string, path: string): Promise<string> {
  try {
    const { stdout } = await run(python, ['-I', '-c', PROBE], { env: { PATH: path } })
    return stdout.trim()
  } catch {
    return 'does not run'
  }
}
