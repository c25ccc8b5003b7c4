import sodium from 'libsodium-wrappers'
import { ENVIRONMENT } from '../../hub/plan-set-up.ts'
import type { Repository } from '../../hub/repository.ts'
import type { Octokit } from '../client/client.ts'

/** Writes a secret of the hub. */
export type PutSecret = (name: string, value: string) => Promise<void>

/**
 * Secrets are sealed here with the public key of the repository or its environment, so that GitHub
 * alone can open them: docs.github.com, Encrypting secrets for the REST API. The key is asked for at once,
 * so that nobody gets a value that cannot be had again and then finds no place for it.
 */
export async function openSecrets(
  octokit: Octokit,
  hub: Repository,
  where: 'repository' | 'environment',
): Promise<PutSecret> {
  await sodium.ready
  const { actions } = octokit.rest
  const place = { ...hub, environment_name: ENVIRONMENT }
  const { data } =
    where === 'repository'
      ? await actions.getRepoPublicKey({ ...hub })
      : await actions.getEnvironmentPublicKey(place)
  return async (secret_name, value) => {
    const sealed = sodium.crypto_box_seal(Buffer.from(value), Buffer.from(data.key, 'base64'))
    const secret = {
      secret_name,
      encrypted_value: Buffer.from(sealed).toString('base64'),
      key_id: data.key_id,
    }
    if (where === 'repository') await actions.createOrUpdateRepoSecret({ ...hub, ...secret })
    else await actions.createOrUpdateEnvironmentSecret({ ...place, ...secret })
  }
}
