import Type, { type Static, type TObject, type TProperties } from 'typebox'
import { LEDGER_FLAG_CODES } from '../checks/evidence.schema.ts'
import {
  byName,
  choice,
  closed,
  constant,
  define,
  EXERCISE_ID,
  nullable,
  oneOf,
  orNull,
  type Source,
} from '../input/schema.ts'
import { AI_POLICIES } from '../rubric/ai-policy.ts'
import { LEVELS } from '../rubric/rubric.ts'
import { CLOSINGS } from './closings.ts'
import {
  criterion,
  extra,
  message,
  name,
  number,
  pushes,
  reason,
  reference,
  said,
  user,
} from './ledger-fields.ts'
import { NOTICES } from './notices.ts'

const definitions = {}

/** In UTC, as ISO 8601. */
export const moment = define(
  definitions,
  'moment',
  Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$' }),
)

/** The name of a commit, a tree or a blob. */
export const object = define(definitions, 'object', Type.String({ pattern: '^[0-9a-f]{40}$' }))

/** SHA-256. */
export const digest = define(definitions, 'digest', Type.String({ pattern: '^[0-9a-f]{64}$' }))

/** The options of a variant, by convention. */
export const variant = define(
  definitions,
  'variant',
  byName(EXERCISE_ID, Type.String({ pattern: EXERCISE_ID })),
)

/** The commit that a candidate starts from, and its files. */
export const starter = define(definitions, 'starter', closed({ sha: object, tree: object }))

export const assignment = define(
  definitions,
  'assignment',
  closed({
    // Also the name of the candidate's repository.
    id: Type.String({ pattern: '^[a-z0-9][a-z0-9_-]{0,99}$' }),
    exercise: Type.String({ pattern: EXERCISE_ID }),
    // The option of each convention; left out where the exercise was handed out as shipped.
    variant: Type.Optional(variant),
    // What the candidate was told about AI assistants; left out where the exercise itself said it.
    ai: Type.Optional(choice(AI_POLICIES)),
    // Null where no role was given: no weights, no overall.
    role: nullable(Type.String({ maxLength: 100 })),
    // The login may be given up and taken by somebody else; the number may not.
    candidate: closed({ login: name, userId: number }),
    // The hiring system's own id. Reviewers never see it.
    reference: Type.Optional(reference),
    repository: closed({ owner: name, name, id: number }),
    // The feedback pull request, from `main` to `starter`.
    pull: number,
    // The candidate's sticky comment on it.
    comment: number,
    // What the candidate started from. Under a clock that starts with them, the page to start from until they have.
    starter,
    // The ledger's later records may move it.
    deadline: moment,
  }),
)

/** A comment whose commands were taken in, so that they are taken in once. */
export const taken = define(definitions, 'taken', closed({ id: number, digest }))

const openLevel = closed({
  criterion,
  level: choice(LEVELS),
  note: nullable(Type.String({ maxLength: 2000 })),
  // Places of the ticked items in the checklist, from 0.
  ticks: Type.Array(Type.Integer({ minimum: 0, maximum: 100 })),
})

/** One reviewer's levels; `reviewer` is how the scorecard names this person. */
export const openReview = closed({ by: name, user, reviewer: name, levels: Type.Array(openLevel) })

// Which text people reviewed, and by which criteria: a review stands for this and nothing else. The digest
// is of the criteria that people review, so that mended tests cost nobody a review.
// Levels of the talk about it go the same way, and nothing that asks for a review counts them.
const subject = { tree: object, criteria: digest, about: Type.Optional(constant('talk')) }

/** One kind of record, without what every record says. */
function form<K extends string, P extends TProperties>(kind: K, properties: P) {
  const { required } = Type.Object(properties)
  return Type.Unsafe<{ kind: K } & Static<TObject<P>>>({
    required,
    properties: { kind: constant(kind), ...properties },
  })
}

// `comment` is the SHA-256 of a text of the candidate's comment, or what was taken in.
const forms = oneOf([
  form('invited', {
    assignment,
    comment: digest,
    // An IANA name; left out where nobody named one.
    zone: Type.Optional(Type.String({ maxLength: 100 })),
    // Percent of time that this person has beyond the others'.
    extra: Type.Optional(extra),
    // The clock starts with the candidate. The assignment's deadline is the one to start by.
    start: Type.Optional(closed({ minutes: Type.Integer({ minimum: 1 }) })),
    // Why this is not as the loop of the role says, where it is not.
    outsideLoop: Type.Optional(reason),
    // What reports call this person, by the TAKEHOME_KEY of that time; left out where none was given.
    person: Type.Optional(Type.String({ pattern: '^candidate-[0-9a-f]{8}$' })),
  }),
  // The candidate has asked for the task: this very one is delivered, whatever the exercise becomes.
  form('starting', { starter }),
  // The task is there. The time runs since GitHub received the comment that says so.
  form('started', { deadline: moment, comment: digest }),
  // Nobody asked for the task by then. The candidate was told something, by a comment of its own.
  form('lapsed', { deadline: moment }),
  form('told', { what: choice(NOTICES), deadline: moment }),
  form('graded', {
    sha: object,
    tree: object,
    rubric: digest,
    // The candidate had moved on: nobody was shown this scorecard as the current one.
    stale: Type.Boolean(),
    // How many lines the candidate's files have beyond the starter's.
    lines: Type.Optional(Type.Integer({ minimum: 0 })),
    // Null when the comment was left alone.
    comment: orNull(digest),
    // The digest of the plan that graded the same files again. With no comment the candidate was not told.
    regrade: Type.Optional(digest),
    // What people judge is another since: somebody is asked anew, and only reviews by `criteria` count.
    asksAgain: Type.Optional(Type.Literal(true)),
    criteria: Type.Optional(digest),
    // Where it is the first by this name: the digest of the name of its review.
    review: Type.Optional(digest),
  }),
  // The same grade under the weights that its role has now, by a plan of a regrade: its overall score is another.
  form('weighed', { tree: object, rubric: digest, regrade: digest }),
  // Its review is shown under another name from now on: TAKEHOME_KEY has changed.
  form('named', { review: digest }),
  // The candidate was seen to have accepted; or the invitation had expired and was made again.
  form('accepted', {}),
  form('reinvited', {}),
  // The first work that was seen, at the moment that GitHub's servers noted.
  form('pushed', { sha: object }),
  form('extended', {
    deadline: moment,
    reason,
    // Extra time that was given before the start, with all that the candidate has by then.
    time: Type.Optional(closed({ extra, minutes: number })),
  }),
  // Null when nothing had been pushed. Older logs say with a flag that somebody pushed late.
  form('submitted', {
    sha: orNull(object),
    // Its files: the scorecard of another tree is not the one that counts.
    tree: Type.Optional(orNull(object)),
    deadline: moment,
    late: Type.Optional(Type.Literal(true)),
    pushes: Type.Optional(pushes(moment, object)),
  }),
  // The candidate's comment was deleted and written anew.
  form('comment', { id: number }),
  form('flagged', { code: choice(LEDGER_FLAG_CODES), what: reason }),
  form('reviewed', {
    ...subject,
    user,
    comment: taken,
    // Criteria that have a level.
    given: Type.Array(criterion),
    done: Type.Boolean(),
    // A draft, encrypted with the hub's key.
    sealed: Type.String({ pattern: '^[A-Za-z0-9+/=]+$', maxLength: 60_000 }),
    // The id of the review key of that time: what was sealed with another secret cannot be opened any more.
    key: Type.Optional(Type.String({ pattern: '^[0-9a-f]{16}$' })),
  }),
  // Somebody wrote levels where colleagues, and mails to them, show them. The comment was removed.
  form('exposed', { ...subject, user, comment: taken }),
  // Levels in a comment were edited or deleted before they were taken in.
  form('changed', { ...subject, user, comment: taken }),
  form('undone', { ...subject, user, comment: taken }),
  // Enough people are done, and they are apart on something. Everybody may know that from now on, so what these
  // people gave is final, however many are needed later.
  form('apart', { ...subject, reviewers: Type.Array(name, { minItems: 1 }) }),
  form('unsealed', {
    ...subject,
    rubric: digest,
    why: reason,
    reviews: Type.Array(openReview),
  }),
  // These people are to review it until then; `asked` once GitHub has told them, and `reminded` once more. Both
  // name the request by its place among all of this log, from 1.
  form('requested', { tree: object, reviewers: Type.Array(name, { minItems: 1 }), due: moment }),
  form('asked', { request: number }),
  form('reminded', { request: number }),
  // `plan` is the digest of the plan of an erasure by `retain`.
  form('closed', { how: choice(CLOSINGS), reason, plan: Type.Optional(digest) }),
  // Nothing of it is erased from the one to the other.
  form('held', { reason }),
  form('released', { reason }),
  // It is erased no earlier than `until`, and the candidate is told so; then whether that reached them.
  form('notice', { until: moment, plan: digest }),
  form('noticed', { reached: Type.Boolean() }),
  // The hiring system's id, given later or anew.
  form('referenced', { reference }),
  // An event that a hiring system has taken, by its id.
  form('notified', { event: Type.String({ pattern: '^evt_[0-9a-f]{32}$' }) }),
  // The candidate asked the team something, or for one more review of what was opened.
  form('question', { comment: taken, text: said }),
  form('appealed', { ...subject, comment: taken, text: said }),
  // A message to the candidate or about them. Whoever writes `sending` sends it, and `run` tells two apart;
  // `number` is that of the comment or the issue.
  form('sending', { message, run: Type.String({ maxLength: 60 }) }),
  form('sent', { message, number }),
])

// Every record says when, by GitHub's clock, and by whose hand: a login, or `takehome` for a workflow.
const stamp = Type.Object({ at: moment, by: name })

const record = Type.Unsafe<Static<typeof stamp> & Static<typeof forms>>({
  title: "One record of an assignment's log",
  ...stamp,
  required: ['kind', ...stamp.required],
  ...forms,
  definitions,
})

export const SOURCE = { published: record, checks: { isRecord: record } } as const satisfies Source
