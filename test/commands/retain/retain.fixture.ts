import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { completePath, scorecardPath } from '../../../src/assignment/ledger-record.ts'
import { useHubKey } from '../../../src/session/hub-key.ts'
import type { HubSession } from '../../../src/session/hub-session.ts'
import { BOB, type Platform } from '../../attacks/platform/platform.fixture.ts'
import { ID } from '../publish/publish.fixture.ts'

export const DAYS_29 = '2026-04-06T18:00:00Z'
export const DAYS_60 = '2026-05-08T18:00:00Z'

export interface Retaining {
  readonly session: (residue?: boolean) => Promise<HubSession>
  /** The path of outcomes.csv: Ada is rejected and kept for a month, Bob is hired. */
  readonly outcomes: () => Promise<string>
  /** Reviewers are done: a scorecard in which nothing is pending. */
  readonly completeHer: () => Promise<void>
  /** An erasure that dies just before it writes the ledger anew. */
  readonly dieAtTheLedger: (erase: () => Promise<unknown>) => Promise<void>
}

export function useRetaining(platform: Platform): Retaining {
  const { world } = platform
  const session = async (residue = true) => {
    const open = await world().session()
    const periods = { rejected: 'P1M', hired: 'P4Y', withdrawn: 'P7D' }
    const retain = { periods, noticeDays: 14, residue }
    return { ...open, config: { ...open.config, retain } }
  }
  const outcomes = async () => {
    const { key, ledger } = await session()
    const ids = [ID, BOB].map(async (id) => {
      const [invited] = await ledger.readLog(id)
      const userId = invited?.kind === 'invited' ? invited.assignment.candidate.userId : 0
      return useHubKey(key).candidate(userId)
    })
    const [ada, bob] = await Promise.all(ids)
    const file = join(await world().folder(), 'outcomes.csv')
    await writeFile(
      file,
      `candidate_id,outcome\n${ada},rejected\n${bob},hired\ncandidate-0,hired\n`,
    )
    return file
  }
  const completeHer = async () => {
    const { ledger } = await session()
    const { graded } = await platform.state()
    const { tree = '', rubric = '' } = graded.at(-1) ?? {}
    const file = await ledger.readFile(scorecardPath(ID, tree, rubric))
    const scorecard = JSON.parse(file?.text ?? '')
    for (const criterion of scorecard.criteria) criterion.earned ??= 0
    const text = JSON.stringify(scorecard)
    await ledger.rewrite(completePath(ID, tree, rubric), () => ({ text, subject: 'complete' }))
  }
  const dieAtTheLedger = async (erase: () => Promise<unknown>) => {
    world().failWith((_, method, path) =>
      method === 'POST' && path.endsWith('/graphql') ? { drop: 'before' } : undefined,
    )
    await expect(erase()).rejects.toThrow()
    world().failWith(undefined)
  }
  return { session, outcomes, completeHer, dieAtTheLedger }
}
