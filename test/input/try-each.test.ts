import { describe, expect, test } from 'vitest'
import { CallerError, callerError, explain, WorldError } from '../../src/input/bad-news.ts'
import { tryEach } from '../../src/input/try-each.ts'

const REFUSED = new WorldError('cy: it is for other files', { code: 'result-refused' })
const WORLD = new WorldError('ada: HTTP 502', { code: 'github' })
const CALLER = callerError('roles.yml', 'has no role x', 'Add it.')
const BUG = new TypeError('x is not iterable')
const ALL: readonly Error[] = [WORLD, CALLER, BUG, REFUSED]
const WORDS = [
  'ada: HTTP 502',
  'has no role x. Add it.',
  'TypeError: x is not iterable',
  'other files',
]

/** Whatever the order, what decides is worst. */
const WORST = [REFUSED, BUG, CALLER, WORLD]

async function run(errors: readonly Error[], done: readonly string[] = []) {
  const log: string[] = []
  const attempts = tryEach((text) => log.push(text))
  for (const [index, error] of errors.entries()) {
    await attempts.run(`number ${index} was not done`, async () => {
      throw error
    })
  }
  let thrown: unknown = null
  try {
    attempts.end(done)
  } catch (error) {
    thrown = error
  }
  return { log, thrown }
}

function orders<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length === 0) return [[]]
  return items.flatMap((first, at) =>
    orders(items.toSpliced(at, 1)).map((rest) => [first, ...rest]),
  )
}

describe('of several that fail', () => {
  const SUBSETS = ALL.flatMap((_, size) => orders(ALL).map((order) => order.slice(0, size + 1)))

  test('each is logged with its reason, whatever the order', async () => {
    for (const errors of SUBSETS) {
      const { log } = await run(errors)
      expect(log).toHaveLength(errors.length)
      for (const [index, error] of errors.entries()) {
        expect(log[index]).toContain(`number ${index} was not done`)
        expect(log[index]).toContain(WORDS[ALL.indexOf(error)])
      }
    }
  })

  test('the worst decides, whatever the order', async () => {
    for (const errors of SUBSETS) {
      const worst = WORST.find((one) => errors.includes(one))
      expect(explain((await run(errors)).thrown)).toEqual(explain(worst))
    }
  })

  test('all that the team has to mend is listed', async () => {
    const other = callerError('takehome.yml', 'has no hub', 'Name it.')
    const { thrown } = await run([CALLER, WORLD, other])
    expect(thrown).toBeInstanceOf(CallerError)
    expect(Object(thrown).issues).toEqual([...CALLER.issues, ...other.issues])
  })

  test('a bug is logged with its stack', async () => {
    const { log } = await run([WORLD, BUG, REFUSED])
    expect(log[1]).toContain(BUG.stack)
  })

  test('what was done is told, too', async () => {
    expect((await run([WORLD], ['bob: published'])).log).toContain('bob: published')
  })
})

test('nothing is told and nothing thrown where nothing fails', async () => {
  expect(await run([], ['bob: published'])).toEqual({ log: [], thrown: null })
})
