import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assignmentId } from '../../src/assignment/invitation.ts'
import type { InvitationWords } from '../../src/assignment/invitation-list.ts'
import { expandLoops, type LoopInvitation, loopDeviations } from '../../src/assignment/role-loop.ts'
import { aHubConfig } from '../hub/a-hub-config.ts'

const LOOP = ['sums', 'words', 'review'] as const
const HUB = aHubConfig({
  exercises: new Map([
    ['sums', { role: 'engineer' }],
    ['words', { role: 'engineer' }],
    ['review', { role: null }],
    ['other', { role: 'artist' }],
  ]),
  loops: new Map([['engineer', LOOP]]),
})
const words = (candidate: string, exercise: string, role = ''): InvitationWords => {
  return {
    candidate,
    exercise,
    role,
    deadline: '',
    reference: '',
    where: { file: 'list.csv', line: 2 },
  }
}
const given = (candidate: string, exercise: string, role: string | null = 'engineer') => {
  return { words: words(candidate, exercise), role } satisfies LoopInvitation
}
const knownAs = (all: readonly string[], withdrawn: readonly string[] = []) => {
  return { all: new Set(all), withdrawn: new Set(withdrawn) }
}
const whatOf = (
  list: readonly LoopInvitation[],
  known: readonly string[] = [],
  withdrawn: readonly string[] = [],
) => loopDeviations(list, knownAs(known, withdrawn), HUB).map(({ what }) => what)

describe('a role without an exercise', () => {
  test('gives all of its loop, and one without a loop all that gives the role out', () => {
    const list = [words('ada', '', 'engineer'), words('bob', '', 'artist')]
    const expanded = expandLoops({ words: list, issues: [] }, HUB)
    expect(expanded.words.map(({ candidate, exercise }) => `${candidate} ${exercise}`)).toEqual([
      'ada sums',
      'ada words',
      'ada review',
      'bob other',
    ])
  })

  test.each([
    ['', 'names no exercise and no role'],
    ['poet', 'takehome.yml names no loop for "poet"'],
  ])('as "%s" is told with its line', (role, message) => {
    const list = expandLoops({ words: [words('ada', '', role)], issues: [] }, HUB)
    expect(list.issues).toMatchObject([{ line: 2, message }])
  })
})

describe('a deviation from the loop', () => {
  test('is what was withdrawn, whether or not it is on the list again', () => {
    const [first, ...others] = LOOP
    const known = LOOP.map((id) => assignmentId(id, 'ada')).slice(0, 2)
    const withdrawn = [assignmentId(first, 'ada')]
    const rest = [given('ada', 'review')]
    expect(whatOf(rest, known)).toEqual([])
    const without = [`the loop of engineer is given without ${first}`]
    expect(whatOf(rest, known, withdrawn)).toEqual(without)
    expect(whatOf([given('ada', first), ...rest], known, withdrawn)).toEqual(without)
    expect(
      whatOf(
        others.map((id) => given('ada', id)),
        known,
        [],
      ),
    ).toEqual([])
  })

  test('is an exercise that is not in it', () => {
    const list = [...LOOP.map((id) => given('ada', id)), given('ada', 'other')]
    expect(whatOf(list)).toEqual(['other is not in the loop of engineer'])
    expect(whatOf([...LOOP.map((id) => given('ada', id)), given('ada', 'other', null)])).toEqual([
      'other is not in the loop of engineer',
    ])
  })

  test('is a part of it, which what the ledger has may complete', () => {
    expect(whatOf([given('ada', 'sums')])).toEqual([
      'the loop of engineer is given without words, review',
    ])
    expect(whatOf([given('ada', 'sums')], ['words-ada', 'review-ada'])).toEqual([])
  })

  test('is nothing in a role that names no loop, and nothing that the ledger has', () => {
    expect(whatOf([given('ada', 'other', 'artist')])).toEqual([])
    expect(whatOf([given('Ada', 'sums')], ['sums-ada'])).toEqual([])
  })

  test('is never seen where everybody gets the whole loop, and always where somebody lacks one', () => {
    const people = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 6 })
    const drawn = fc.record({
      people,
      left: fc.nat(),
      onLedger: fc.array(fc.nat(), { maxLength: 9 }),
    })
    fc.assert(
      fc.property(drawn, ({ people: all, left, onLedger }) => {
        const whole = all.flatMap((login) => LOOP.map((id) => given(login, id)))
        const known = onLedger.flatMap((at) => {
          const one = whole[at % whole.length]
          return one === undefined ? [] : [assignmentId(one.words.exercise, one.words.candidate)]
        })
        expect(whatOf(whole, known)).toEqual([])
        const without = whole.filter((_, index) => index !== left % whole.length)
        const lacks = whole[left % whole.length]
        const isKnown =
          lacks && known.includes(assignmentId(lacks.words.exercise, lacks.words.candidate))
        const fresh = without.filter(
          ({ words: { candidate, exercise } }) =>
            candidate === lacks?.words.candidate &&
            !known.includes(assignmentId(exercise, candidate)),
        )
        expect(whatOf(without, known)).toHaveLength(isKnown ? 0 : fresh.length)
      }),
    )
  })
})
