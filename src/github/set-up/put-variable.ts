import type { Repository } from '../../hub/repository.ts'
import type { Octokit } from '../client/client.ts'
import { lookOrMake } from '../client/look-or-make.ts'
import { statusOf } from '../client/reasons.ts'

/** Makes or changes a variable of the hub. */
export async function putVariable(
  octokit: Octokit,
  hub: Repository,
  name: string,
  value: string,
): Promise<void> {
  const { actions } = octokit.rest
  const look = async () => {
    try {
      return (await actions.getRepoVariable({ ...hub, name })).data.value
    } catch (error) {
      if (statusOf(error) === 404) return null
      throw error
    }
  }
  const found = await lookOrMake(look, async () => {
    await actions.createRepoVariable({ ...hub, name, value })
    return value
  })
  if (found !== value) await actions.updateRepoVariable({ ...hub, name, value })
}
