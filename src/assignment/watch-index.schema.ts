import Type from 'typebox'
import {
  byName,
  choice,
  closed,
  constant,
  define,
  nullable,
  orNull,
  outside,
  type Source,
} from '../input/schema.ts'
import * as ledger from './ledger.schema.ts'
import { NOTICES } from './notices.ts'

const definitions = {}
const object = outside('ledger', ledger.object)
const moment = outside('ledger', ledger.moment)
const digest = outside('ledger', ledger.digest)
const starter = outside('ledger', ledger.starter)

/** The first 12 digits of a tree's name. */
const tree = define(definitions, 'tree', Type.String({ pattern: '^[0-9a-f]{12}$' }))

/** A submission that is being graded; the claim of the watch that handed it out. */
export const handOut = closed({
  sha: object,
  tree,
  at: moment,
  // Graded by the very machine that claimed it, which says itself when all of it is published: no run of a
  // workflow shows that it broke off.
  here: Type.Optional(Type.Literal(true)),
})

const talk = Object.assign(
  closed({
    done: Type.Array(Type.String()),
    // The criteria that they answered, and the id of the key of that time: by others their levels count no more.
    by: Type.Optional(
      closed({ criteria: digest, key: Type.Optional(Type.String({ pattern: '^[0-9a-f]{16}$' })) }),
    ),
  }),
  { description: 'Who is done with the talk about it, while the levels of that are sealed.' },
)

/** How far the people are who review a submission, as far as the log alone tells it. */
const review = closed({
  done: Type.Array(Type.String()),
  requests: Type.Array(
    closed({
      at: moment,
      reviewers: Type.Array(Type.String()),
      due: moment,
      isAsked: Type.Boolean(),
      isReminded: Type.Boolean(),
    }),
  ),
  // How many open all levels after an appeal; the hub's settings say that otherwise.
  needed: Type.Optional(Type.Integer({ minimum: 1 })),
  mayAppeal: Type.Optional(
    Object.assign(Type.Literal(true), {
      description: 'Levels of it were open before, and the candidate has not appealed.',
    }),
  ),
  isApart: Type.Optional(
    Object.assign(Type.Literal(true), {
      description: 'It is known that those who are done are apart.',
    }),
  ),
})

/** A clock that starts with the candidate. */
const start = closed({
  minutes: Type.Integer({ minimum: 1 }),
  // On its way, or there.
  task: orNull(closed({ starter, since: moment })),
  at: orNull(moment),
  lapsed: Type.Boolean(),
  // When asking for the task was too late, although it is before the present moment to start by.
  late: Type.Optional(Type.Array(closed({ from: moment, until: moment }))),
})

const told = { what: choice(NOTICES), deadline: moment }
const notice = closed(told)
export const noticing = closed({ ...told, at: moment })

/** What watch has to know of an assignment without reading its log again. */
export const entry = define(
  definitions,
  'entry',
  closed({
    log: Object.assign(outside('ledger', ledger.object), {
      description: 'The blob of the log that this was made of.',
    }),
    assignment: outside('ledger', ledger.assignment),
    deadline: moment,
    status: choice(['open', 'submitted', 'closed']),
    submission: orNull(object),
    graded: Type.Array(closed({ tree, at: moment }), {
      description: 'Every tree that was graded, and when for the first time.',
    }),
    handedOut: Type.Array(handOut, { description: 'What is being graded.' }),
    again: Type.Optional(
      Object.assign(Type.Literal(true), {
        description: 'Handed out once more, whatever was graded, by the first look that has room.',
      }),
    ),
    lost: Type.Optional(
      Type.Array(closed({ tree, at: moment, times: Type.Integer({ minimum: 1 }) }), {
        description: 'What was handed out and brought no result: when last, and how often.',
      }),
    ),
    // The latest push that was looked at once GitHub had it in all its lists.
    pushedAt: orNull(moment),
    waiting: Type.Boolean({ description: 'Whether to look again although nothing was pushed.' }),
    // The tree whose scorecard people see now.
    shown: nullable(Type.String()),
    late: Type.Optional(
      Object.assign(Type.Literal(true), {
        description: 'Somebody pushed after the deadline, and that scorecard does not say so yet.',
      }),
    ),
    invitation: closed({
      at: Object.assign(outside('ledger', ledger.moment), {
        description: 'When the candidate was invited last.',
      }),
      accepted: Type.Boolean(),
    }),
    review: Type.Optional(
      Object.assign(review, {
        description: 'Where the deadline has passed and levels are sealed.',
      }),
    ),
    talk: Type.Optional(talk),
    told: Type.Optional(
      Object.assign(closed({ log: object, at: moment }), {
        description: 'The log for which reviewers were to be told something last, and when.',
      }),
    ),
    // Left out where the clock starts with the invitation.
    start: Type.Optional(start),
    // When the present deadline was given, where that was not with the first invitation; and what the candidate
    // was told of which.
    deadlineSince: Type.Optional(moment),
    givenBack: Type.Optional(
      Object.assign(outside('ledger', ledger.moment), {
        description: 'The `deadlineSince` for which a look has given access back.',
      }),
    ),
    noticed: Type.Optional(Type.Array(notice)),
    noticing: Type.Optional(
      Object.assign(noticing, {
        description: 'What the candidate is being told; the claim of the watch that tells it.',
      }),
    ),
    begun: Type.Boolean({ description: 'Whether the first push is on the ledger.' }),
    sent: Type.Optional(
      Type.Array(Type.String(), { description: 'The names of all messages that were sent.' }),
    ),
    unsent: Type.Optional(
      Type.Array(Type.String(), {
        description: 'The names of messages for what the candidate asked that were not sent yet.',
      }),
    ),
  }),
)

const watchIndex = closed(
  {
    schemaVersion: constant(1),
    // The watch that wrote it: two that decide the same at the same second must not both have claimed.
    writer: Type.String({ maxLength: 100 }),
    cursor: Object.assign(orNull(moment), { description: 'The latest push that was dealt with.' }),
    looks: Type.Optional(
      Type.Array(closed({ at: moment, handedOut: Type.Integer({ minimum: 1 }) }), {
        description: 'The looks of the last hour that handed out something, and how much.',
      }),
    ),
    assignments: byName('^[a-z0-9][a-z0-9_-]{0,99}$', entry),
  },
  { title: "The table that watch keeps beside the ledger's logs, made of them", definitions },
)

export const SOURCE = {
  published: watchIndex,
  known: { ledger: ledger.SOURCE.published },
  checks: { isWatchIndex: watchIndex },
} as const satisfies Source
