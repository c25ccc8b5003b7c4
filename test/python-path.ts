import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'

/**
 * PATH with the interpreter's own folder before that of a version manager's `python3`: such a shim is a
 * shell script that takes longer to start than Python does, and the tests start it hundreds of times.
 */
export function withoutShim(path: string): string {
  const folders = path.split(delimiter)
  const shims = folders.findIndex((folder) => existsSync(join(folder, 'python3')))
  const own = shims === -1 ? null : ownFolder()
  if (own === null || own === folders[shims]) return path
  return folders.toSpliced(shims, 0, own).join(delimiter)
}

function ownFolder(): string | null {
  try {
    const said = execFileSync('python3', ['-I', '-c', 'import sys; print(sys.executable)'])
    return dirname(String(said).trim())
  } catch {
    return null
  }
}
