import { describe, expect, test } from 'vitest'
import { scorecardPath } from '../../../src/assignment/ledger-record.ts'
import { eventsOf } from '../../../src/commands/notify/due-events.ts'
import { gatherRegrade } from '../../../src/commands/publish/gather-regrade.ts'
import { findDueReviews } from '../../../src/commands/report/run-due.ts'
import { ledgerSource } from '../../../src/session/ledger-source.ts'
import { restoreComment } from '../../../src/session/update-candidate-comment.ts'
import { HUB, ID } from '../publish/publish.fixture.ts'
import { useAsking } from './asking.fixture.ts'

const { ask, submit, sweep, session, state, world } = useAsking()

const READERS = {
  'review --ask': async () => await ask(),
  due: async () => await findDueReviews(await session(), ledgerSource(await session(), '')),
  review: async () => await sweep(),
  notify: async () => {
    const { ledger } = await session()
    return await eventsOf(await session(), await ledger.readLog(ID), false)
  },
  'regrade --dry-run': async () => {
    const wanted = { exercise: 'linear-regression', tell: false, results: '' }
    return await gatherRegrade(await session(), ledgerSource(await session(), ''), wanted)
  },
  audit: async () => await restoreComment(await session(), ID, { owner: 'acme', repo: ID }),
}

const DAMAGES = {
  'was cut': async (path: string) => {
    const { ledger } = await session()
    await ledger.rewrite(path, (text) => ({ text: (text ?? '').slice(0, 100), subject: 'cut' }))
  },
  'is not there': async (path: string) => {
    const { rest } = world().as('lead')
    const place = { ...HUB, path, ref: 'ledger' }
    const { sha } = Object((await rest.repos.getContent(place)).data)
    await rest.repos.deleteFile({ ...HUB, path, sha, message: 'gone', branch: 'ledger' })
  },
}

describe.each(Object.entries(DAMAGES))('a scorecard that %s', (_, damage) => {
  test.each(Object.entries(READERS))(
    'is told as the fault of the ledger by %s',
    async (__, read) => {
      await submit()
      const [graded] = (await state()).graded
      const path = scorecardPath(ID, graded?.tree ?? '', graded?.rubric ?? '')
      await damage(path)
      await expect(read()).rejects.toMatchObject({
        code: 'ledger',
        message: expect.stringContaining(path),
      })
    },
  )
})
