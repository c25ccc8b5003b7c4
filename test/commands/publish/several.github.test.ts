import { expect, test } from 'vitest'
import { publish } from '../../../src/commands/publish/publish.ts'
import { ID, usePublishing } from './publish.fixture.ts'

const { world, push, grade } = usePublishing()

const UNKNOWN = 'f'.repeat(40)

test.each([
  ['before', (sha: string) => [UNKNOWN, sha]],
  ['after', (sha: string) => [sha, UNKNOWN]],
] as const)(
  'a refused result is explained, and decides, %s one that GitHub fails',
  async (_, of) => {
    const sha = await push('first = 1\n')
    const results = await grade(sha, (result) => {
      result.tree = 'e'.repeat(40)
    })
    const log: string[] = []
    const session = { ...(await world().session()), log: (text: string) => log.push(text) }
    const submissions = of(sha).map((one) => ({ assignment: ID, sha: one }))
    await expect(publish(session, { submissions, results })).rejects.toMatchObject({
      code: 'result-refused',
    })
    expect(log.filter((line) => line.includes('it is for other files'))).toHaveLength(1)
    expect(log.filter((line) => line.includes(UNKNOWN.slice(0, 12)))).toHaveLength(1)
  },
)

test('what was published is told where another one fails', async () => {
  const sha = await push('first = 1\n')
  const results = await grade(sha)
  const log: string[] = []
  const session = { ...(await world().session()), log: (text: string) => log.push(text) }
  const submissions = [sha, UNKNOWN].map((one) => ({ assignment: ID, sha: one }))
  await expect(publish(session, { submissions, results })).rejects.toMatchObject({ code: 'github' })
  expect(log).toContain(`${ID}: published`)
})
