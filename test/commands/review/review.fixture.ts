import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Reviewed, review } from '../../../src/commands/review/review.ts'
import type { ReviewRules } from '../../../src/hub/review-rules.ts'
import type { HubSession } from '../../../src/session/hub-session.ts'
import { REVIEWERS } from '../../worlds/faults/fault-world.ts'
import { HUB, type PublishFixture, usePublishing } from '../publish/publish.fixture.ts'

export interface Said {
  readonly id: number
  readonly reviewed: readonly Reviewed[]
}

export interface ReviewFixture extends PublishFixture {
  /** A reviewer writes a comment, and the hub's workflow runs on it. */
  readonly say: (login: string, body: string, rules?: Partial<ReviewRules>) => Promise<Said>
  /** Somebody can write to the hub from now on. */
  readonly giveAccess: (username: string) => Promise<void>
  /** Writes a comment on which nothing runs. */
  readonly write: (login: string, body: string) => Promise<number>
  /** Edits as one and tells the workflow of another, where the two differ. */
  readonly edit: (
    login: string,
    id: number,
    from: string,
    body: string,
    sender?: string,
  ) => Promise<void>
  /** Deletes a comment, and the workflow runs on that. */
  readonly remove: (login: string, id: number) => Promise<void>
  /** The run of the comment itself, however late. */
  readonly runLate: (login: string, id: number, body: string) => Promise<void>
  /** All open reviews, as a run by hand. */
  readonly sweep: (rules?: Partial<ReviewRules>) => Promise<readonly Reviewed[]>
  /** What the runs' logs say, as far as commands write there. */
  readonly logged: string[]
  readonly session: (rules?: Partial<ReviewRules>) => Promise<HubSession>
  readonly comments: () => Promise<
    readonly { id: number; by: string; user: Person; body: string }[]
  >
  /** The page that tells how far everybody is, and the scorecard. */
  readonly page: (name: 'progress' | 'reviewer') => Promise<string>
}

// The first pull request of a hub of its own.
const number = 1

/** Ada has handed in, her work is graded, and three reviewers can write to the hub; in comments, unless blind. */
export function useReviews({
  blind = false,
  plan = 'free' as 'free' | 'team',
} = {}): ReviewFixture {
  const fixture = usePublishing({ plan })
  const { world } = fixture
  fixture.beginAfter(async () => {
    await pushAndPublish('def fit(X, y):\n    return {}\n')
    for (const username of REVIEWERS) await giveAccess(username)
  })
  // By the same rules as reviews are taken in: the scorecard shows boxes or none by them.
  const pushAndPublish = async (text: string) => {
    const sha = await fixture.push(text)
    await fixture.publish(sha, await fixture.grade(sha), await session())
    return sha
  }
  const giveAccess = async (username: string) => {
    await world()
      .as('lead')
      .rest.repos.addCollaborator({ ...HUB, username, permission: 'push' })
    const { rest } = world().as(username)
    const { data: open } = await rest.repos.listInvitationsForAuthenticatedUser()
    for (const { id: invitation_id } of open) {
      await rest.repos.acceptInvitationForAuthenticatedUser({ invitation_id })
    }
  }
  const logged: string[] = []
  const session = async (rules: Partial<ReviewRules> = {}): Promise<HubSession> => {
    const plain = await world().session()
    const reviews = {
      ...plain.config.reviews,
      calibration: false,
      blind,
      ...rules,
    }
    const log = (text: string) => logged.push(text)
    return { ...plain, log, config: { ...plain.config, reviews } }
  }
  const run = async (event: object, rules?: Partial<ReviewRules>) => {
    const file = join(await world().folder(), 'event.json')
    await writeFile(file, JSON.stringify(event))
    return await review(await session(rules), file)
  }
  const post = async (login: string, body: string) => {
    const { rest } = world().as(login)
    const { data } = await rest.issues.createComment({ ...HUB, issue_number: number, body })
    return { id: data.id, user: personOf(data.user), body }
  }
  const comments = async () => {
    const { rest } = world().as('rae')
    const { data } = await rest.issues.listComments({ ...HUB, issue_number: number })
    return data.map(({ id, user, body = '' }) => {
      return { id, by: user?.login ?? '', user: personOf(user), body }
    })
  }
  return {
    ...fixture,
    pushAndPublish,
    giveAccess,
    logged,
    session,
    write: async (login, body) => (await post(login, body)).id,
    comments,
    say: async (login, body, rules) => {
      const comment = await post(login, body)
      const event = eventOf('created', comment.user, comment)
      return { id: comment.id, reviewed: await run(event, rules) }
    },
    edit: async (login, id, from, body, sender = login) => {
      const { rest } = world().as(login)
      await rest.issues.updateComment({ ...HUB, comment_id: id, body })
      const { data } = await world().as(sender).rest.users.getAuthenticated()
      const user = (await comments()).find((one) => one.id === id)?.user ?? personOf(data)
      const changes = { body: { from } }
      await run({ ...eventOf('edited', personOf(data), { id, user, body }), changes })
    },
    remove: async (login, id) => {
      const comment = (await comments()).find((one) => one.id === id)
      const { rest } = world().as(login)
      const { data } = await rest.users.getAuthenticated()
      await rest.issues.deleteComment({ ...HUB, comment_id: id })
      if (comment !== undefined) await run(eventOf('deleted', personOf(data), comment))
    },
    runLate: async (login, id, body) => {
      const { data } = await world().as(login).rest.users.getAuthenticated()
      const user = personOf(data)
      await run(eventOf('created', user, { id, user, body }))
    },
    sweep: async (rules) => await review(await session(rules), ''),
    page: async (name) => {
      const found = (await comments()).find(({ body }) => body.includes(`takehome:${name} `))
      if (found === undefined) throw new Error(`there is no page ${name}`)
      return found.body
    },
  }
}

export function eventOf(
  action: string,
  sender: Person,
  comment: { readonly id: number; readonly user: Person; readonly body: string },
): object {
  return { action, issue: { number, pull_request: {} }, comment, sender }
}

interface Person {
  readonly login: string
  readonly id?: number
}

function personOf(account: Person | null): Person {
  return { login: account?.login ?? '', ...(account?.id === undefined ? {} : { id: account.id }) }
}

/** Levels for W1 to W4 with a reason each, all boxes left as they are. */
export function levels(text: string, why = 'as written'): string {
  return [...text].map((level, index) => `/score W${index + 1} ${level} ${why}`).join('\n')
}
