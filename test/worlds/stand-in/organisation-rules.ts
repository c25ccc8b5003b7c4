import type { Repository } from './emulator-store.ts'
import { type Answer, type Call, field, refusal } from './exchange.ts'
import type { SeededOrganisation } from './github-seed.ts'
import { ownerOf, type World } from './world.ts'

/** What an organisation has decided for all of its repositories, and answers in their place. */
export function refuseByOrganisation(
  world: World,
  call: Call,
  repository: Repository,
  operation: string,
): Answer | undefined {
  const organisation = world.seed.organisations[ownerOf(repository.full_name)]
  if (organisation === undefined) return undefined
  if (operation === 'repos/update') return refuseForking(organisation, call, repository)
  return operation === 'repos/delete' ? refuseDeletion(organisation, call) : undefined
}

/**
 * The mere word is refused, whatever its value: https://github.com/cli/cli/issues/10000 and
 * https://github.com/integrations/terraform-provider-github/issues/3173 show the request and this answer.
 * "By default, new organizations are configured to disallow the forking of private and internal
 * repositories": docs.github.com, Managing the forking policy for your organization.
 */
function refuseForking(
  organisation: SeededOrganisation,
  { body }: Call,
  repository: Repository,
): Answer | undefined {
  const isPrivate = field(body, 'private') ?? repository.private
  if (field(body, 'allow_forking') === undefined || isPrivate !== true) return undefined
  if (organisation.membersCanForkPrivateRepositories === true) return undefined
  return refusal(422, 'This organization does not allow private repository forking')
}

/**
 * "If an organization owner has configured the organization to prevent members from deleting
 * organization-owned repositories, you will get a `403 Forbidden` response": docs.github.com, REST,
 * Delete a repository. Owners still may; that an App counts as a member is an inference.
 */
function refuseDeletion(organisation: SeededOrganisation, { caller }: Call): Answer | undefined {
  const isOwner = caller.kind === 'user' && organisation.admins.includes(caller.login)
  if (organisation.membersCanDeleteRepositories !== false || isOwner) return undefined
  return refusal(403, 'Organization members cannot delete repositories.')
}
