import Type, { type TSchema } from 'typebox'
import { closed } from '../input/schema.ts'
import { MOST_EXTRA } from './extra-time.ts'

/** Fields of a ledger's records that are plain texts and numbers. */
export const name = Type.String({ minLength: 1, maxLength: 100 })
export const number = Type.Integer({ minimum: 1 })
/** The number of the account that wrote something, where GitHub gave it: a login may be another's later. */
export const user = Type.Optional(number)
export const extra = Type.Integer({ minimum: 1, maximum: MOST_EXTRA })
export const reason = Type.String({ maxLength: 500 })

/** What a hiring system calls a candidate or an application: no blanks and no @, so no mail address either. */
export const reference = Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}$' })

/** K is for the talk about a submission. */
export const criterion = Type.String({ pattern: '^[KW][0-9]{1,3}$' })

/** What a candidate wrote to the team, as plain lines. */
export const said = Type.String({ minLength: 1, maxLength: 2000 })

/** Such as answer-3: a message has one name, and is sent once. */
export const message = Type.String({ minLength: 1, maxLength: 60 })

/** The moves of the branch before a deadline, as GitHub's servers noted them. */
export function pushes<Moment extends TSchema, Sha extends TSchema>(moment: Moment, sha: Sha) {
  return closed({
    last: Type.Array(closed({ at: moment, sha, forced: Type.Boolean() })),
    earlier: Type.Integer({ minimum: 0 }),
    // When the first of the earlier ones was made.
    first: Type.Optional(moment),
  })
}
