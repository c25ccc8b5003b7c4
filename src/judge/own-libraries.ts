import { readdirSync, readFileSync, realpathSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'

/**
 * The environment that an interpreter needs to start: where its own library lies, if beside it.
 *
 * In a prefix that was moved, such as a tool cache or a copied folder, the interpreter finds its
 * libpython by LD_LIBRARY_PATH alone. Nobody else's is passed on: it would decide what the judge runs.
 */
export function ownLibraries(python: string, path = ''): Readonly<Record<string, string>> {
  const folder = join(dirname(binOf(whereIs(python, path))), 'lib')
  return hasLibpython(folder) ? { LD_LIBRARY_PATH: folder } : {}
}

/** The folder of the interpreter; of a copy in a virtual environment, the folder of the one it was copied from. */
function binOf(python: string): string {
  const bin = dirname(python)
  try {
    const settings = readFileSync(join(dirname(bin), 'pyvenv.cfg'), 'utf8')
    return /^home\s*=\s*(.+)$/m.exec(settings)?.[1]?.trim() ?? bin
  } catch {
    return bin
  }
}

function whereIs(python: string, path: string): string {
  const places = python.includes('/') ? [''] : path.split(delimiter)
  for (const place of places) {
    try {
      return realpathSync(join(place, python))
    } catch {
      // not in this one
    }
  }
  return python
}

function hasLibpython(folder: string): boolean {
  try {
    return readdirSync(folder).some((name) => /^libpython3.*\.so/.test(name))
  } catch {
    return false
  }
}
