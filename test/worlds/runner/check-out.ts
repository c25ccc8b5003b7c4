import { access, cp, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { runGit } from '../stand-in/run-git.ts'
import type { JobMachine } from './job-machine.ts'

interface Wanted {
  /** As `owner/name`. */
  readonly repository: string
  /** A branch, or a commit by its sha. */
  readonly ref: string
  readonly token: string
  /** How many commits of history; 0 for all. */
  readonly depth: string
}

/** The address for git, which tells who asks. */
export function gitAddress({ github }: JobMachine, { repository, token }: Wanted): string {
  return `${github.url.replace('http://', `http://x:${token}@`)}/${repository}.git`
}

/**
 * Fills a folder by git and with the token, so that a job without `contents: read` gets nothing. A commit that
 * an earlier job had is copied: git takes half a second of two cores. Whether the token may read is asked each time.
 */
export async function checkOut(machine: JobMachine, wanted: Wanted, folder: string): Promise<void> {
  const { repository, ref, depth } = wanted
  if (!/^[0-9a-f]{40}$/.test(ref)) return await fetchByGit(machine, wanted, folder)
  const copy = join(machine.checkouts, repository, `${ref}-${depth}`)
  const isThere = await access(copy).then(
    () => true,
    () => false,
  )
  const how = { recursive: true, verbatimSymlinks: true }
  if (isThere) {
    await askWhetherMayRead(machine, wanted)
    await cp(copy, folder, how)
  } else {
    await fetchByGit(machine, wanted, folder)
    await cp(folder, copy, how)
  }
}

async function fetchByGit(machine: JobMachine, wanted: Wanted, folder: string): Promise<void> {
  const depth = wanted.depth === '0' ? [] : [`--depth=${wanted.depth}`]
  const address = gitAddress(machine, wanted)
  await mkdir(folder, { recursive: true })
  await runGit({ folder, arguments: ['init', '--quiet'] })
  await runGit({ folder, arguments: ['fetch', '--quiet', ...depth, address, wanted.ref] })
  await runGit({ folder, arguments: ['checkout', '--quiet', '--detach', 'FETCH_HEAD'] })
}

/** The question with which git begins. */
async function askWhetherMayRead(
  { github }: JobMachine,
  { repository, token }: Wanted,
): Promise<void> {
  const address = `${github.url}/${repository}.git/info/refs?service=git-upload-pack`
  const authorization = `basic ${Buffer.from(`x:${token}`).toString('base64')}`
  const answer = await fetch(address, { headers: { authorization } })
  await answer.arrayBuffer()
  if (!answer.ok) throw new Error(`git was refused: HTTP ${answer.status}`)
}
