import { describe, expect, test } from 'vitest'
import { gradeWaiting } from '../../../src/commands/publish/grade-waiting.ts'
import { gradeHere } from '../../../src/commands/watch/grade-here.ts'
import { EXIT, explain } from '../../../src/input/bad-news.ts'
import { anAround } from '../an-around.ts'

const NAME = { assignment: 'linear-regression-ada', sha: 'a'.repeat(40) }

/** A machine on which a verb ends with this code, and all others go well. */
function around(verb: string, code: number | null) {
  const log: string[] = []
  const startVerb = async (name: string) => (name === verb ? code : EXIT.done)
  return { ...anAround(), startVerb, log: (text: string) => log.push(text) }
}

const grade = async (verb: string, code: number | null) => {
  const place = { results: 'regrade', python: '' }
  return await gradeWaiting([NAME], place, around(verb, code)).catch((error: unknown) => {
    return explain(error).exitCode
  })
}

describe.each(['fetch', 'grade-jobs'])('a regrade whose %s', (verb) => {
  test.each([
    ['goes well', EXIT.done, 'done'],
    ['is stopped by what the caller gave', EXIT.caller, EXIT.caller],
    ['is stopped by a bug', EXIT.bug, EXIT.bug],
    ['ends in a way that no verb has', 9, EXIT.bug],
    ['is stopped by the world', EXIT.world, verb === 'fetch' ? EXIT.world : 'world'],
    ['is killed', null, verb === 'fetch' ? EXIT.world : 'world'],
  ])('%s tells the same kind of news', async (_, code, expected) => {
    expect(await grade(verb, code)).toBe(expected)
  })
})

describe('a follower whose step', () => {
  test.each(['fetch', 'grade-jobs', 'publish'])('%s fails reads the codes alike', async (verb) => {
    const here = async (code: number | null) => await gradeHere(around(verb, code))(NAME)
    expect(await here(EXIT.done)).toBe('done')
    for (const code of [EXIT.world, null]) expect(await here(code)).toBe('again')
    for (const code of [EXIT.caller, EXIT.bug, 9]) expect(await here(code)).toBe('given-up')
  })
})
