import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../folders.ts'
import { useLive } from './live.fixture.ts'
import { machinesFor } from './live-machines.fixture.ts'

const { github, live, repositories } = useLive()

async function erase() {
  await using folder = await temporaryFolder()
  const wait = machinesFor(github(), join(folder.path, 'machines'))
  const { checks } = await live({ only: ['erase'], wait })
  return checks.find(({ id }) => id === 'erase')
}

test('an assignment is erased by the command itself, and what GitHub still shows of it is noted', async () => {
  expect(await erase()).toMatchObject({
    outcome: 'passed',
    why: null,
    facts: {
      reviewCommitIsReadable: true,
      reviewRefIsReadable: true,
      reviewKeepsItsTitle: true,
      formerLedgerIsReadable: true,
      runsAreListed: true,
    },
  })
  expect(await repositories()).toEqual(['hub'])
})

test.each([
  ['DELETE', /^\/repos\/acme\/takehome-live-[0-9a-f]{8}-ada$/, 'GitHub says 200 to the repository'],
  ['PATCH', /-hub\/pulls\/\d+$/, 'the review keeps its text'],
])('what is left although GitHub takes its %s has failed', async (method, path, why) => {
  let isDone = false
  github().onRequest((index, asked, pathname) => {
    const isWorkflow = github().requests[index]?.app === 'github-actions'
    if (isDone || isWorkflow || asked !== method || !path.test(pathname)) return undefined
    // Only once, so that the clean-up is not held up.
    isDone = true
    return method === 'DELETE' ? { status: 204 } : { status: 200, body: {} }
  })
  expect(await erase()).toMatchObject({ outcome: 'failed', why })
  expect(await repositories()).toEqual(['hub'])
})
