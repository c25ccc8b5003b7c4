import { describe, expect, test } from 'vitest'
import { CallerError } from '../../../src/input/bad-news.ts'
import type { Failure } from '../../worlds/stand-in/faults.ts'
import { useFollowing } from './follow.fixture.ts'

const following = useFollowing()
const { world, clock, push, run, gradeHere, graded } = following

/** Every request fails so between these two moments; a push in the middle of it is graded all the same. */
async function through(failure: Failure) {
  const time = clock(2_000)
  const tries: number[] = []
  time.at(200, async () => {
    world().failWith(() => {
      if (tries.at(-1) !== time.now) tries.push(time.now)
      return failure
    })
  })
  time.at(500, async () => {
    const restore = world().pauseFaults()
    await push('ada', 'first = 1\n')
    restore()
  })
  time.at(1_400, async () => world().failWith(undefined))
  const { said } = await run(time, gradeHere)
  return { said, tries, notes: graded('ada') }
}

const JSON_TYPE = { 'content-type': 'application/json' }

const TROUBLE = /^(A request to GitHub failed|Could not reach GitHub)/

describe('what comes back of itself', () => {
  test.for<readonly [string, Failure]>([
    ['a network that is gone', { drop: 'before' }],
    ['a network that loses answers', { drop: 'after' }],
    ['an outage', { status: 502, body: 'Bad gateway' }],
    ['a token that is refused for a while', { status: 401, body: { message: 'Bad credentials' } }],
    ['a spent hour', { status: 403, headers: { 'x-ratelimit-remaining': '0' } }],
    [
      'a log-in page in GitHub’s place',
      { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' },
    ],
    ['JSON of somebody else', { status: 200, headers: JSON_TYPE, body: { message: 'hello' } }],
    ['a list of something else', { status: 200, headers: JSON_TYPE, body: [null, 7, 'x'] }],
    ['an answer without content', { status: 204 }],
  ])('%s is said once, and the push is graded afterwards', async ([, failure]) => {
    const { said, tries, notes } = await through(failure)
    expect(notes).toHaveLength(1)
    expect(said.filter((line) => line === 'All is well again.')).toHaveLength(1)
    expect(said.filter((line) => TROUBLE.test(line))).toHaveLength(1)
    expect(said.join('\n')).not.toContain('bug of takehome')
    // Every thirty seconds it would be forty.
    expect(tries.length).toBeLessThan(9)
    expect(Math.max(...tries.map((at, index) => at - (tries[index - 1] ?? at)))).toBeLessThan(301)
  })

  test('a stranger who answers all but the first question', async () => {
    const time = clock(600)
    await push('ada', 'first = 1\n')
    const page = { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' }
    world().failWith((_, __, path) => (path.startsWith('/orgs/') ? undefined : page))
    time.at(200, async () => world().failWith(undefined))
    const { said } = await run(time, gradeHere)
    expect(said.filter((line) => TROUBLE.test(line))).toHaveLength(1)
    expect(said[0]).toContain("something answered in GitHub's place, with text/html")
    expect(graded('ada')).toHaveLength(1)
  })

  test('a network that is not there yet when it begins', async () => {
    const time = clock(600)
    await push('ada', 'first = 1\n')
    world().failWith(() => ({ drop: 'before' }))
    time.at(200, async () => world().failWith(undefined))
    const { said } = await run(time, gradeHere)
    expect(said[0]).toContain('Could not reach GitHub')
    expect(graded('ada')).toHaveLength(1)
  })
})

test('a spare grading machine that breaks keeps the claim and tries again', async () => {
  const time = clock(600)
  await push('ada', 'first = 1\n')
  let broken = 2
  const { said } = await run(time, async (name) => {
    broken -= 1
    return broken >= 0 ? 'again' : await gradeHere(name)
  })
  expect(graded('ada')).toHaveLength(1)
  expect(said.filter((line) => line.includes('tried again'))).toHaveLength(2)
})

test('what only a person can mend ends it', async () => {
  const time = clock(600)
  const open = async () => {
    throw new CallerError([])
  }
  await expect(run(time, null, { open })).rejects.toThrow(CallerError)
})
