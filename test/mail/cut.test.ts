import { describe, expect, test } from 'vitest'
import { answeredIn, tooLong } from '../../src/mail/answered.ts'
import { readWords } from '../../src/review/comment-words.ts'
import { talkBlocks } from '../../src/review/render-talk.ts'
import { plainCharacters, plainLines } from '../../src/scorecard/plain-characters.ts'
import { render } from '../../src/scorecard/safe-markdown.ts'
import { LONGEST_NOTE } from '../../src/sealing/review-answers.ts'

/** Letters of one UTF-16 unit and of two. */
const LETTERS = ['x', '😀']

describe.each(LETTERS)('of texts of %s', (letter) => {
  test.each([
    ['question', 2_000],
    ['answer', 20_000],
  ])('a %s has so many characters at most, and is never cut', (name, longest) => {
    const commentOf = (length: number) => {
      const texts = { question: 'May I?', answer: 'Yes.', [name]: letter.repeat(length) }
      return answeredIn(`/question ${texts.question}\n/answer ${texts.answer}`)
    }
    const [fits, over] = [commentOf(longest), commentOf(longest + 1)]
    if (fits === null || over === null) throw new Error('both are answers')
    expect(tooLong(fits)).toBeNull()
    expect(tooLong(over)).toContain(`the ${name} has more than ${longest} characters`)
    expect(JSON.stringify(over)).toContain(letter.repeat(longest + 1))
  })

  test('plain ones end with … exactly where something is missing', () => {
    for (const plain of [plainCharacters, plainLines]) {
      expect(plain(letter.repeat(2_000), 2_000)).toBe(letter.repeat(2_000))
      expect(plain(letter.repeat(2_001), 2_000)).toBe(`${letter.repeat(1_999)}…`)
    }
    const lines = `${letter.repeat(999)}\n${letter.repeat(1_000)}`
    expect(plainLines(lines, 2_000)).toBe(lines)
    expect(plainLines(`${lines}${letter}`, 2_000)).toBe(`${lines.slice(0, -letter.length)}…`)
  })

  test('a reason in a comment ends with … where something is missing', () => {
    const noteOf = (reason: string) => {
      const [word] = readWords(`/score W2 3 ${reason}`)
      return word?.say === 'score' ? (word.note ?? '') : ''
    }
    const fits = letter.repeat(LONGEST_NOTE / letter.length)
    expect(noteOf(fits)).toBe(fits)
    const cut = noteOf(`${fits}${letter}`)
    expect([cut.length <= LONGEST_NOTE, cut.at(-1), cut.isWellFormed()]).toEqual([true, '…', true])
  })
})

test('all of a reason that may be sealed is shown of a talk', () => {
  const note = 'x'.repeat(LONGEST_NOTE)
  const asked = [{ id: 'T1', title: 'Says why' }] as unknown as Parameters<
    typeof talkBlocks
  >[0]['asked']
  const levels = [{ criterion: 'T1', level: 3, note, ticks: [] }] as const
  const opened = [{ by: 'rae', levels }] as unknown as Parameters<typeof talkBlocks>[0]['opened']
  expect(render(talkBlocks({ asked, needed: 1, done: ['rae'], opened }))).toContain(note)
})
