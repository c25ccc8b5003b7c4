import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findPointers } from '../../src/checks/pointers.ts'

const item = (...lookFor: string[]) => ({ text: 'An item', must: false, lookFor })
const LINES = ['# Heading', 'We regularise the model.', 'The learning', 'rate was 0.1.', 'Nothing.']
const found = (terms: string[], range = { from: 1, to: LINES.length }) =>
  findPointers([item(...terms)], LINES, range).flatMap(({ lines }) => lines)

describe('pointers', () => {
  test('find a term at the start of a word, in any case', () => {
    expect(found(['Regulari'])).toEqual([2])
    expect(found(['egulari'])).toEqual([])
  })

  test('find a term that is broken in two by the end of a line', () => {
    expect(found(['learning rate'])).toEqual([3])
  })

  test('look into their own section alone, and say when nothing is found', () => {
    expect(found(['regulari'], { from: 3, to: 5 })).toEqual([])
    expect(findPointers([item('ridge')], LINES, { from: 1, to: 5 })).toEqual([
      { item: 0, lines: [] },
    ])
  })

  test('leave out items without terms, and name the others by their place', () => {
    const checklist = [item(), item('nothing'), item()]
    expect(findPointers(checklist, LINES, { from: 1, to: 5 })).toEqual([{ item: 1, lines: [5] }])
  })

  test('name at most the first five lines', () => {
    const lines = Array<string>(9).fill('bias')
    expect(findPointers([item('bias')], lines, { from: 1, to: 9 })).toEqual([
      { item: 0, lines: [1, 2, 3, 4, 5] },
    ])
  })

  test('are lines of the section, ascending, whatever was written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary' }), { maxLength: 20 }),
        fc.array(fc.string({ minLength: 1 }), { maxLength: 4 }),
        fc.nat(19),
        fc.nat(19),
        (lines, terms, one, other) => {
          const range = { from: 1 + Math.min(one, other), to: 1 + Math.max(one, other) }
          for (const pointer of findPointers([item(...terms)], lines, range)) {
            expect(pointer.lines).toEqual([...new Set(pointer.lines)].sort((a, b) => a - b))
            expect(pointer.lines.every((line) => line >= range.from && line <= range.to)).toBe(true)
          }
        },
      ),
    )
  })

  test('take no longer for a hostile text', () => {
    const lines = Array<string>(5_000).fill('a'.repeat(200))
    expect(findPointers([item('aaaaaaaaab', 'b')], lines, { from: 1, to: 5_000 })).toHaveLength(1)
  })
})
