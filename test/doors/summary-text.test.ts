import { expect, test } from 'vitest'
import { summaryText } from '../../src/doors/summary-text.ts'

const MEBIBYTE = 1024 * 1024
const DIGEST = 'Nothing was sent. To send exactly this, run it again with --send 0123456789abcdef'
const bytes = (text: string) => Buffer.byteLength(text)

test('what a summary takes is shown as it is', () => {
  const said = ['one', 'two', DIGEST].join('\n')
  expect(summaryText(said)).toBe(said)
})

test.each(['x', 'é', '語', '🙂'])(
  'of too many lines of %s the first and the last are shown, with a word on the others',
  (character) => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `${index} ${character.repeat(90)}`)
    const shown = summaryText([...lines, DIGEST].join('\n'))
    expect(bytes(shown)).toBeLessThan(MEBIBYTE - 65_536 * 3)
    expect(bytes(shown)).toBeGreaterThan(700 * 1024)
    const kept = shown.split('\n')
    expect(kept.at(-1)).toBe(DIGEST)
    expect(kept[0]).toBe(lines[0])
    const known = new Set([...lines, DIGEST])
    const [note, ...notes] = kept.filter((line) => !known.has(line))
    expect(note).toContain('in the log of this step')
    expect(notes).toEqual([])
  },
)

test('a line that is too long by itself is left to the log', () => {
  const shown = summaryText(['first', 'x'.repeat(2 * MEBIBYTE), DIGEST].join('\n'))
  expect(shown.split('\n')).toEqual(['first', expect.stringContaining('log'), DIGEST])
  expect(summaryText('x'.repeat(2 * MEBIBYTE))).toMatch(/^\.\.\. More lines are in the log/)
})

test('it never gets longer than it may, wherever the limit is', () => {
  const said = Array.from({ length: 60 }, (_, index) => 'é'.repeat(index)).join('\n')
  for (let most = 200; most < 400; most += 1) {
    expect(bytes(summaryText(said, most, 100))).toBeLessThanOrEqual(most)
  }
})
