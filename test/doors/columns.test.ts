import fc from 'fast-check'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { renderTable } from '../../src/doors/columns.ts'

const TABLE = {
  head: ['candidate', 'repository'],
  rows: [['ada', 'acme-candidates/linear-regression-ada']],
}

test('columns are as wide as they need', () => {
  expect(renderTable(TABLE, null)).toBe(
    'candidate  repository\nada        acme-candidates/linear-regression-ada',
  )
})

test('on a narrow terminal the widest column is cut, and says so', () => {
  const lines = renderTable(TABLE, 30).split('\n')
  expect(lines[1]).toBe('ada        acme-candidates/li…')
})

test('wide characters take the cells they take', () => {
  const table = {
    head: ['name', 'x'],
    rows: [
      ['李明', '1'],
      ['ada', '2'],
    ],
  }
  expect(renderTable(table, null)).toBe('name  x\n李明  1\nada   2')
})

test('a table without titles has no head', () => {
  expect(renderTable({ head: [], rows: [['ok', 'Node']] }, null)).toBe('ok  Node')
})

test('no line is wider than the terminal, where its columns can be cut at all', () => {
  const cell = fc
    .string({ unit: 'grapheme', maxLength: 40 })
    .map((text) => text.replace(/\s/g, ' '))
  const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 })
  fc.assert(
    fc.property(rows, fc.integer({ min: 28, max: 120 }), (cells, width) => {
      const text = renderTable({ head: ['a', 'b', 'c'], rows: cells }, width)
      for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width)
    }),
  )
})
