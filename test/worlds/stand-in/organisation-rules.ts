import type { Repository } from './emulator-store.ts'
import { type Answer, type Call, field, parameter, refusal } from './exchange.ts'
import type { SeededOrganisation } from './github-seed.ts'
import { directLevel, ownerOf, type World } from './world.ts'

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
  if (operation === 'repos/add-collaborator') {
    return refuseInvitation(organisation, world, call, repository)
  }
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
 * Owners can keep this for themselves: docs.github.com, Setting permissions for adding outside collaborators. The words
 * are made up. That an App does not count as a member is an inference; see UNKNOWN.
 */
function refuseInvitation(
  organisation: SeededOrganisation,
  world: World,
  call: Call,
  repository: Repository,
): Answer | undefined {
  if (organisation.membersCanInviteOutsideCollaborators !== false) return undefined
  const login = parameter(call, 'username')
  const { admins, members = [] } = organisation
  const isInsider = [...admins, ...members].includes(login)
  const isIn = isInsider || directLevel(world, repository, login) !== 'none'
  if (isIn || !isPlainMember(organisation, call)) return undefined
  return refusal(403, 'Only organization owners can invite outside collaborators.')
}

/**
 * Owners can keep this for themselves: docs.github.com, Restricting repository creation in your organization. In these
 * words: https://github.com/pulumi/pulumi-github/issues/116. That an App does not count as a member is an inference;
 * see UNKNOWN.
 */
export function refuseCreation({ seed }: World, call: Call, operation: string): Answer | undefined {
  const organisation = seed.organisations[parameter(call, 'org')]
  if (operation !== 'repos/create-in-org' || organisation === undefined) return undefined
  const mayCreate = organisation.membersCanCreateRepositories !== false
  if (mayCreate || !isPlainMember(organisation, call)) return undefined
  return refusal(403, 'You need admin access to the organization before adding a repository to it.')
}

function isPlainMember({ admins }: SeededOrganisation, { caller }: Call): boolean {
  return caller.kind === 'user' && !admins.includes(caller.login)
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
