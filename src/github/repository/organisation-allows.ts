import { WorldError } from '../../input/bad-news.ts'
import { isAboutLimits, statusOf } from '../client/reasons.ts'

/** What an organisation may keep for its owners, with the setting under Member privileges. */
const KEPT = {
  create: { what: 'no repository was made', setting: 'Repository creation' },
  invite: { what: 'the candidate was not invited', setting: 'Outside collaborators' },
} as const

const MOST_SAID = 200

/**
 * Does what an organisation may keep for its owners. In which words GitHub refuses that is not documented, so every 403
 * is shown with the setting; whoever has too few permissions reads the same and sees GitHub's own words. Throws
 * WorldError then: what one assignment is refused keeps nothing from the others.
 */
export async function unlessKept<T>(
  organisation: string,
  kept: keyof typeof KEPT,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (statusOf(error) !== 403 || !(error instanceof Error) || isAboutLimits(error)) throw error
    const { what, setting } = KEPT[kept]
    const said = error.message.replace(/\s+/g, ' ').slice(0, MOST_SAID)
    const where = `Settings of ${organisation}, Member privileges, ${setting}`
    const message = `${what}: HTTP 403, ${said} (${where})`
    throw new WorldError(message, { code: 'organisation-forbids', cause: error })
  }
}
