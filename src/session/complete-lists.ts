import type { Octokit } from '../github/client/client.ts'
import { statusOf } from '../github/client/reasons.ts'
import { seesEveryRepository } from '../github/health/sees-every-repository.ts'
import { listNumbers } from '../github/repository/list-numbers.ts'
import type { Repository } from '../hub/repository.ts'

type Numbers = ReadonlyMap<number, Repository>

/** What is known of the organisations where candidates' repositories were made. */
export interface CompleteLists {
  /**
   * All repositories of an organisation by their numbers; null where this credential may not be shown all of them.
   * Asked once, and again with `afresh`: a list that lacks a number goes on to tell that the repository is gone, and
   * one that has it may be out of date.
   */
  readonly of: (organisation: string, afresh: boolean) => Promise<Numbers | null>
  /** What an organisation is called now: `present` where nothing is called `recorded` any more. */
  readonly nameOf: (recorded: string, present: string) => Promise<string>
}

/** For one run. */
export function completeLists(octokit: Octokit): CompleteLists {
  const lists = new Map<string, Numbers | null>()
  const names = new Map<string, string>()
  const listOf = async (organisation: string) =>
    (await seesEveryRepository(octokit, organisation))
      ? await listNumbers(octokit, organisation)
      : null
  return {
    of: async (organisation, afresh) => {
      const key = organisation.toLowerCase()
      const known = afresh ? undefined : lists.get(key)
      const list = known === undefined ? await listOf(organisation) : known
      lists.set(key, list)
      return list
    },
    nameOf: async (recorded, present) => {
      const known = names.get(recorded)
      const name = known ?? ((await isThere(octokit, recorded)) ? recorded : present)
      names.set(recorded, name)
      return name
    },
  }
}

/** A renamed organisation answers 404 under its old name: docs.github.com, Renaming an organization. */
async function isThere(octokit: Octokit, org: string): Promise<boolean> {
  try {
    await octokit.rest.orgs.get({ org })
    return true
  } catch (error) {
    if (statusOf(error) === 404) return false
    throw error
  }
}
