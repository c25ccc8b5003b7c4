import { HONEST } from './arena.ts'

/** A source that is hard on parsers, and whether it is a working module all the same. */
export interface Bomb {
  readonly name: string
  readonly source: string
  readonly loads: boolean
}

const nested = Array.from({ length: 3000 }, (_, depth) => `${' '.repeat(depth)}if x:\n`).join('')

export const BOMBS: readonly Bomb[] = [
  { name: 'parentheses', source: `${HONEST}\nx = ${'('.repeat(100_000)}`, loads: false },
  { name: 'a sum', source: `${HONEST}\nx = 1${'+1'.repeat(200_000)}`, loads: false },
  { name: 'minus signs', source: `${HONEST}\nx = ${'-'.repeat(300_000)}1`, loads: false },
  { name: 'nested ifs', source: `x = 0\n${nested.slice(0, 500_000)}`, loads: false },
  { name: 'a NUL', source: `${HONEST}\n\0`, loads: false },
  { name: 'control characters', source: `${HONEST}\n# ${'\x7f'.repeat(250_000)}`, loads: false },
  { name: 'half a character', source: `${HONEST}\n# \ud800`, loads: false },
  { name: 'two megabytes', source: `${HONEST}\n# ${'x'.repeat(2 << 20)}`, loads: false },
  { name: 'another encoding', source: `# -*- coding: utf-7 -*-\n${HONEST}`, loads: true },
  {
    name: 'mixed line ends',
    source: HONEST.replace(/\n/g, '\r\n').replace('\r\n', '\r'),
    loads: true,
  },
  { name: 'astral comments', source: `${HONEST}\n# ${'\u{1f40d}'.repeat(60_000)}`, loads: true },
]
