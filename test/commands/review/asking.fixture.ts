import { type AskReport, askReviewers } from '../../../src/commands/review/ask-reviewers.ts'
import { type ReviewRules, toReviews } from '../../../src/hub/review-rules.ts'
import { blockOf } from '../../sealing/a-block.ts'
import { ID } from '../publish/publish.fixture.ts'
import { adasReview, answersOf } from './a-block.ts'
import { type ReviewFixture, type Said, useReviews } from './review.fixture.ts'

const DAY = 86_400_000

export interface AskingFixture extends ReviewFixture {
  /** Ada's deadline has passed, and what was graded counts. */
  readonly submit: () => Promise<void>
  /** Moves GitHub's clock to so many days after the deadline. */
  readonly daysAfter: (days: number) => Promise<void>
  readonly ask: (rules?: Partial<ReviewRules>, page?: string) => Promise<AskReport>
  /** A reviewer sends a sealed block, and the hub's workflow takes it in. */
  readonly send: (login: string, levels: string, rules?: Partial<ReviewRules>) => Promise<Said>
  /** Who is requested on the review's pull request. */
  readonly requested: () => readonly string[]
  /** Comments of one kind, oldest first. */
  readonly mentions: (kind: 'request' | 'reminder') => Promise<readonly string[]>
}

/** Rae, Sam and Tim are asked, two for each submission. */
export const RULES = {
  ...toReviews({ reviewers: ['rae', 'sam', 'tim'], calibration: false }),
} satisfies ReviewRules

/** On a plan on which GitHub shows a request to each of several people, where no other is named. */
export function useAsking(plan: 'free' | 'team' = 'team'): AskingFixture {
  const fixture = useReviews({ blind: true, plan })
  const { world, session, state, say, comments } = fixture
  const daysAfter = async (days: number) => {
    const { deadline } = await state()
    world().github.setNow(new Date(Date.parse(deadline) + days * DAY))
  }
  return {
    ...fixture,
    daysAfter,
    submit: async () => {
      const { ledger } = await session()
      const { deadline, graded } = await state()
      const { sha = null, tree = null } = graded.at(-1) ?? {}
      await ledger.append(ID, () => {
        return { kind: 'submitted', at: deadline, by: 'takehome', sha, tree, deadline }
      })
      await daysAfter(0.02)
    },
    ask: async (rules = {}, page) => {
      const asking = await session({ ...RULES, ...rules })
      const { pseudonym } = await adasReview(asking)
      const links = new Map(page === undefined ? [] : [[pseudonym, page] as const])
      return await askReviewers(asking, { ledger: '', links })
    },
    send: async (login, levels, rules) => {
      const block = await blockOf(await adasReview(await session()), login, answersOf(levels))
      return await say(login, block, rules)
    },
    requested: () => {
      const [pull] = world().snapshot()['acme/hub']?.pulls ?? []
      return Object(pull).requested
    },
    mentions: async (kind) => {
      const all = await comments()
      return all.map(({ body }) => body).filter((body) => body.startsWith(`<!-- takehome:${kind}-`))
    },
  }
}
