import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import config, { ROWS } from '../../dependency-cruiser.config.ts'
import {
  copyHouse,
  type House,
  type Refusal,
  ROOT,
  refusedFiles,
  refusedImports,
} from './planted-house.ts'
import {
  importing,
  PLANTED_GLOBALS,
  PLANTED_IMPORTS,
  PLANTED_READER,
  PURE_ROOMS,
} from './planted-imports.ts'

const ROOMS = Object.keys(ROWS)
const BIOME_RULES = [
  'style/noRestrictedImports',
  'style/noProcessEnv',
  'style/noRestrictedGlobals',
  'suspicious/noConsole',
  'suspicious/noImportCycles',
]

describe('the house as it stands', () => {
  it('breaks no rule', async () => {
    expect(await refusedImports(ROOT)).toEqual([])
  })

  it('has rows that name only rooms further down', () => {
    const climbs = ROOMS.flatMap((room, floor) =>
      wordsOf(room)
        .filter((word) => !ROOMS.some((other, at) => at > floor && stands(word, other)))
        .map((word) => `${room} imports ${word}`),
    )
    expect(climbs).toEqual([])
  })

  it('has each rule under its name in ARCHITECTURE.md', async () => {
    const text = await readFile(join(ROOT, 'ARCHITECTURE.md'), 'utf8')
    const names = [...sentenceNames(), ...BIOME_RULES.map((rule) => rule.split('/')[1] ?? '')]
    expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([])
  })
})

describe('a violation of each rule', () => {
  let house: House
  let refused: readonly Refusal[]

  beforeAll(async () => {
    house = await copyHouse()
    for (const { file, text } of [...PLANTED_IMPORTS, PLANTED_READER]) await house.plant(file, text)
    refused = await refusedImports(house.folder)
  })
  afterAll(async () => await house.remove())

  it.each(PLANTED_IMPORTS)('is refused: $rule in $file', ({ rule, file }) => {
    expect(rulesAgainst(refused, file)).toContain(rule)
  })

  it('is planted for each sentence', () => {
    const planted = new Set(PLANTED_IMPORTS.map(({ rule }) => rule))
    expect(sentenceNames().filter((name) => !planted.has(name))).toEqual([])
  })

  it('is planted in each pure room', () => {
    const rule = config.forbidden.find(({ name }) => name === 'pure-rooms-touch-nothing')
    expect(rule?.from).toEqual({ path: `^src/(${PURE_ROOMS.join('|')})/` })
  })

  it('is refused in no file without one', () => {
    const planted = new Set([...PLANTED_IMPORTS, PLANTED_READER].map(({ file }) => file))
    expect(refused.filter(({ from }) => !planted.has(from))).toEqual([])
  })
})

describe('each room that imports every other', () => {
  let house: House
  let refused: readonly Refusal[]

  beforeAll(async () => {
    house = await copyHouse()
    const everyRoom = [...ROOMS, 'doors']
    for (const room of everyRoom) await house.plant(fileOf(room), 'export const planted = 1\n')
    for (const room of ROOMS) {
      const others = everyRoom.filter((other) => other !== room)
      await house.plant(fileOf(room), others.map((other) => importOf(room, other)).join(''))
    }
    refused = await refusedImports(house.folder)
  })
  afterAll(async () => await house.remove())

  it.each(ROOMS)('is refused all but its row: %s', (room) => {
    const row = `row-${room.replace('/', '-')}`
    const against = refused.filter(({ rule, from }) => rule === row && from === fileOf(room))
    const walled = [...ROOMS, 'doors'].filter((other) => other !== room && !mayImport(room, other))
    expect(against.map(({ to }) => to).toSorted()).toEqual(walled.map(fileOf).toSorted())
  })
})

describe('a violation of each rule that biome keeps', () => {
  let house: House
  let refused: readonly Refusal[]

  beforeAll(async () => {
    house = await copyHouse()
    for (const { file, text } of PLANTED_GLOBALS) await house.plant(file, text)
    const files = PLANTED_GLOBALS.map(({ file }) => file)
    refused = await refusedFiles(house.folder, BIOME_RULES, files)
  })
  afterAll(async () => await house.remove())

  it.each(PLANTED_GLOBALS)('is refused: $rule in $file', ({ rule, file }) => {
    expect(rulesAgainst(refused, file)).toContain(rule)
  })
})

/** The rules that have a sentence of their own; the rows share one. */
function sentenceNames(): readonly string[] {
  return config.forbidden.map(({ name }) => name ?? '').filter((name) => !name.startsWith('row-'))
}

function rulesAgainst(refused: readonly Refusal[], file: string): readonly string[] {
  return refused.filter(({ from }) => from === file).map(({ rule }) => rule)
}

/** Whether a row names a room: by itself, for its types, or as one of all in a folder. */
function mayImport(room: string, other: string): boolean {
  const words = (ROWS[room] ?? '').split(' ')
  return [other, `types:${other}`, `${other.split('/')[0]}/*`].some((word) => words.includes(word))
}

function wordsOf(room: string): readonly string[] {
  const words = (ROWS[room] ?? '').split(' ').filter((word) => word !== '')
  return words.map((word) => word.replace('types:', ''))
}

/** Whether a word of a row is a room, all rooms of a folder, or a file of it. */
function stands(word: string, room: string): boolean {
  if (word.endsWith('/*')) return room.startsWith(word.slice(0, -1))
  return word === room || word.startsWith(`${room}/`)
}

/** The file that is planted in a room; a room that is one file grows instead. */
function fileOf(room: string): string {
  return room.endsWith('.ts') ? `src/${room}` : `src/${room}/planted.ts`
}

function importOf(room: string, other: string): string {
  const up = '../'.repeat(fileOf(room).split('/').length - 2) || './'
  return importing(`${up}${fileOf(other).replace('src/', '')}`)
}
