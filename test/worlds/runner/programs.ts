import { access, chmod, mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What hosted machines have and a script may really run here. */
const REAL = [
  'awk',
  'basename',
  'bash',
  'cat',
  'chmod',
  'cp',
  'cut',
  'date',
  'dirname',
  'env',
  'find',
  'git',
  'grep',
  'head',
  'jq',
  'ln',
  'ls',
  'mkdir',
  'mktemp',
  'mv',
  'rm',
  'sed',
  'sha256sum',
  'sh',
  'sleep',
  'sort',
  'tail',
  'tar',
  'tee',
  'touch',
  'tr',
  'uniq',
  'wc',
  'xargs',
]

interface Sudo {
  /** As the patterns of `case`, of all words after `sudo`. */
  readonly pattern: string
  readonly seconds: number
}

/** What needs root or the network, and does nothing here; with the seconds that it may take on a hosted machine. */
const SUDO: readonly Sudo[] = [
  { pattern: '"apt-get update"', seconds: 10 },
  { pattern: '"apt-get install --yes "*', seconds: 5 },
  { pattern: '"sysctl -w "*', seconds: 0 },
]

/**
 * The only programs of scripts, in one folder: real ones, and stand-ins for `sudo` and `gh`. A script that
 * wants another one leaves its name in the file `$RUNNER_UNKNOWN`.
 */
export async function makePrograms(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  for (const name of REAL) {
    const found = await findProgram(name)
    if (found !== undefined) await symlink(found, join(folder, name))
  }
  await symlink(process.execPath, join(folder, 'node'))
  const gh = join(import.meta.dirname, 'gh-program.ts')
  await writeProgram(join(folder, 'gh'), `exec '${process.execPath}' '${gh}' "$@"`)
  await writeProgram(join(folder, 'sudo'), sudo())
  return folder
}

/** As an exported function of bash, which asks it for whatever it does not find. */
export const UNKNOWN_PROGRAM = {
  'BASH_FUNC_command_not_found_handle%%': '() { echo "$1" >> "$RUNNER_UNKNOWN"; return 127; }',
}

function sudo(): string {
  const known = SUDO.map(
    ({ pattern, seconds }) => `  ${pattern}) echo ${seconds} >> "$RUNNER_SECONDS" ;;`,
  )
  const unknown = '  *) echo "sudo $*" >> "$RUNNER_UNKNOWN"; exit 127 ;;'
  return ['case "$*" in', ...known, unknown, 'esac', 'echo "not here: sudo $*"'].join('\n')
}

async function writeProgram(file: string, script: string): Promise<void> {
  await writeFile(file, `#!/bin/bash\n${script}\n`)
  await chmod(file, 0o755)
}

async function findProgram(name: string): Promise<string | undefined> {
  for (const folder of ['/usr/bin', '/bin', '/usr/local/bin']) {
    const file = join(folder, name)
    const isThere = await access(file).then(
      () => true,
      () => false,
    )
    if (isThere) return file
  }
  return undefined
}
