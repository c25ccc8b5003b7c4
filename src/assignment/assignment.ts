import type { Of } from '../input/schema.ts'
import type * as schema from './ledger.schema.ts'

/** One candidate, one exercise, one deadline; its repository and its pull request. */
export type Assignment = Of<typeof schema.assignment>
/** A candidate's account. The login may be given up and taken by somebody else; the number may not. */
export type Candidate = Assignment['candidate']

/** The branch that candidates work on, and the frozen one that their work is compared with. */
export const WORK_BRANCH = 'main'
export const STARTER_BRANCH = 'starter'

/** https://github.blog/changelog/2020-02-05-self-expiring-repository-and-organization-invitations/ */
export const INVITATION_DAYS = 7

/** The name of a commit or a tree; nothing else is ever put into a request in its place. */
export const OBJECT_NAME = /^[0-9a-f]{40}$/
