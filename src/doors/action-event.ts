import { readFile } from 'node:fs/promises'
import type { Repository } from '../hub/repository.ts'

/** What a runner says about the event that started it. */
export interface ActionEvent {
  readonly repository: Repository | null
  readonly sha: string | null
  readonly pull: { readonly number: number; readonly head: string | null } | null
}

interface Payload {
  readonly pull_request?: { readonly number: number; readonly head?: { readonly sha?: string } }
}

export async function readEvent(): Promise<ActionEvent> {
  const { GITHUB_REPOSITORY, GITHUB_SHA, GITHUB_EVENT_PATH } = process.env
  const [owner, repo] = GITHUB_REPOSITORY?.split('/') ?? []
  // A runner writes this file itself; without one there was no event.
  const text = GITHUB_EVENT_PATH ? await readFile(GITHUB_EVENT_PATH, 'utf8') : '{}'
  const { pull_request: pull }: Payload = JSON.parse(text)
  return {
    repository: owner && repo ? { owner, repo } : null,
    sha: GITHUB_SHA || null,
    pull: pull === undefined ? null : { number: pull.number, head: pull.head?.sha ?? null },
  }
}
