import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { hasBlock, printBlock, readBlocks } from '../../src/sealing/block-text.ts'
import { openBlock } from '../../src/sealing/open-block.ts'
import { openReply, sealReply } from '../../src/sealing/reply.ts'
import type { CriterionAnswer, ReviewAnswers } from '../../src/sealing/review-answers.ts'
import { deriveReviewKey, openReviewKey, type ReviewKeyPair } from '../../src/sealing/review-key.ts'
import { sealAnswers, sealForReply } from '../../src/sealing/seal-answers.ts'
import type { Verdict } from '../../src/sealing/verdict.ts'
import { hubReviewKey } from '../../src/session/hub-review-key.ts'
import { ANSWERS, labelOf } from './a-review.ts'
import { openedWithAFlip, pointsOf, repeated } from './seal-many.ts'

const HUB_KEY = 'golden'.repeat(8)
const label = labelOf(ANSWERS)

let pair: ReviewKeyPair
let block: string
beforeAll(async () => {
  pair = await hubReviewKey(HUB_KEY)
  block = await sealAnswers(ANSWERS, pair.key)
})

const noted = (note: string | null, level: 1 | 4 = 1): ReviewAnswers => {
  const answers = ['W1', 'W2', 'W3', 'W4'].map(
    (criterion): CriterionAnswer => ({
      criterion,
      level,
      ticks: level === 1 ? [] : [0, 1, 2],
      note,
    }),
  )
  return { ...ANSWERS, answers }
}

test('what was sealed opens as it was', async () => {
  expect(await openBlock(block, pair, label)).toMatchObject({ ok: true, answers: ANSWERS })
})

test('key and block of an earlier version are read as they were made', async () => {
  expect(pair.key).toEqual({
    version: 1,
    id: 'b9fd15c4794f2412',
    x: 'tiv89kXlm0CH5cW_x4DhNK3QF-ZALZxwL8G6M_7WvHQ',
    y: 'PM521g8y7vRWHX_np2OyIo5DiJlylsdWaZZeXxNZkdQ',
  })
  const golden = await readFile(join(import.meta.dirname, 'golden-block.txt'), 'utf8')
  expect(await openBlock(golden, pair, label)).toMatchObject({ ok: true, answers: ANSWERS })
})

test('keys are derived as RFC 9180 shows in its appendix A.3.1', async () => {
  const ikm = '668b37171f1072f3cf12ea8a236a45df23fc13b82af3609ad1e354f6ef817550'
  const { x, y } = (await deriveReviewKey(Uint8Array.from(Buffer.from(ikm, 'hex')))).key
  const point = [x, y].map((half) => Buffer.from(half, 'base64url').toString('hex'))
  expect(point).toEqual([
    'fe8c19ce0905191ebc298a9245792531f26f0cece2460639e8bc39cb7f706a82',
    '6a779b4cf969b8a0e539c7f62fb3d30ad6aa8f80e30f1d128aafd68a2ce72ea0',
  ])
})

test('a block with any byte changed does not open', async () => {
  // All of what is around the sealed text, and some of that: all of it is tried by seal-many.ts.
  expect(await openedWithAFlip(block, pair, 61)).toEqual([])
})

test('no bit of the Base64 is idle', () => {
  expect(block).not.toContain('=')
})

describe('a block for something else is told by what', () => {
  test.each([
    ['other-reviewer', { reviewer: 'sam' }],
    ['other-review', { pseudonym: 'blue-crane-0000' }],
    ['other-submission', { tree: 'c3'.repeat(20) }],
    ['other-criteria', { criteria: 'd4'.repeat(32) }],
  ] as const)('%s', async (fault, other) => {
    expect(await openBlock(block, pair, { ...label, ...other })).toEqual({ ok: false, fault })
  })

  test('a label that was written over does not help', async () => {
    const [bytes] = readBlocks(block)
    const text = Buffer.from(bytes ?? [])
      .toString('latin1')
      .replace('\nrae', '\nsam')
    const forged = printBlock(Uint8Array.from(Buffer.from(text, 'latin1')))
    const result = await openBlock(forged, pair, { ...label, reviewer: 'sam' })
    expect(result).toEqual({ ok: false, fault: 'broken' })
  })

  test('other-key', async () => {
    const rotated = await hubReviewKey('rotated'.repeat(8))
    expect(await openBlock(block, rotated, label)).toEqual({ ok: false, fault: 'other-key' })
  })
})

describe('on the way through GitHub', () => {
  test.each([
    ['line ends', () => block.replaceAll('\n', '\r\n')],
    ['words around it', () => `Here it is:\n\n${block}\nThanks!`],
    ['quoting', () => block.replaceAll(/^/gm, '> ')],
    ['no fence', () => block.replaceAll('```\n', '')],
    ['an indent and blank lines', () => block.replaceAll('\n', ' \n\n   ')],
    ['the same twice', () => `${block}\n${block}`],
  ])('it survives %s', async (_, through) => {
    expect(await openBlock(through(), pair, label)).toMatchObject({ ok: true, answers: ANSWERS })
  })

  test.each([
    ['none', () => 'I begin tomorrow.'],
    ['broken', () => block.slice(0, 5000)],
    ['broken', () => block.slice(5000)],
    ['broken', () => block.replace(/^.{76}\n/m, '')],
    ['broken', () => block.replace('BEGIN TAKEHOME REVIEW-----\n', '$&!')],
    ['several', () => `${block.slice(0, 5000)}\n${block}`],
  ])('it is refused as %s', async (fault, through) => {
    expect(await openBlock(through(), pair, label)).toEqual({ ok: false, fault })
  })

  test('two different ones are refused', async () => {
    const other = await sealAnswers(ANSWERS, pair.key)
    const result = await openBlock(block + other, pair, label)
    expect(result).toEqual({ ok: false, fault: 'several' })
  })
})

describe('the length of a block', () => {
  const lengthOf = async (answers: ReviewAnswers) => (await sealAnswers(answers, pair.key)).length

  test('is the same whatever was answered, and by whom', async () => {
    const long = {
      ...noted('why '.repeat(250), 4),
      reviewer: 'a-login-of-thirty-nine-characters-00000',
    }
    const few = { ...noted(null), answers: noted(null).answers.slice(0, 1) }
    const lengths = await Promise.all([noted(null), noted('so'), few, long].map(lengthOf))
    expect(new Set(lengths).size).toBe(1)
  })

  test('grows in steps beyond, and a comment on GitHub has room for the longest', async () => {
    const answers = [
      'W1',
      'W2',
      'W3',
      'W4',
      'W5',
      'W6',
      'W7',
      'W8',
      'W9',
      'W10',
      'W11',
      'W12',
      'W13',
    ]
    const long = {
      ...ANSWERS,
      answers: answers.map((criterion) => ({
        criterion,
        level: 1 as const,
        ticks: [],
        note: '道'.repeat(1000),
      })),
    }
    const length = await lengthOf(long)
    expect(length).toBeGreaterThan(45_000)
    expect(length).toBeLessThan(65_536)
    const more = {
      ...long,
      answers: [
        ...long.answers,
        ...long.answers.map((one) => ({ ...one, criterion: `${one.criterion}9` })),
      ],
    }
    await expect(sealAnswers(more, pair.key)).rejects.toThrow('too long together')
  })
})

test('each seal has a key of its own', async () => {
  const points = await pointsOf(100)
  expect(new Set(points).size).toBe(100)
  expect(repeated(points)).toBe(0)
  expect(repeated(BigUint64Array.from([3n, 1n, 3n, 2n, 3n]))).toBe(2)
})

test.each([
  ['no array', {}],
  ['no answer', []],
  ['level 5', [{ criterion: 'W1', level: 5, ticks: [], note: null }]],
  ['an endless reason', [{ criterion: 'W1', level: 1, ticks: [], note: 'x'.repeat(1001) }]],
  ['a tick that is no place', [{ criterion: 'W1', level: 1, ticks: [-1], note: null }]],
  ['a tick twice', [{ criterion: 'W1', level: 1, ticks: [1, 1], note: null }]],
  ['a criterion twice', [ANSWERS.answers[0], ANSWERS.answers[0]]],
  ['a criterion that is none', [{ criterion: '__proto__', level: 1, ticks: [], note: null }]],
])('what a stranger sealed is refused: %s', async (_, answers) => {
  const forged = await sealAnswers({ ...ANSWERS, answers: answers as never }, pair.key)
  expect(await openBlock(forged, pair, label)).toEqual({ ok: false, fault: 'broken' })
})

test('a key that is none, or goes by the id of another, seals nothing', async () => {
  const other = (await hubReviewKey('other'.repeat(8))).key
  expect(await openReviewKey({ ...pair.key, id: other.id })).toBeNull()
  expect(await openReviewKey({ ...pair.key, x: other.x })).toBeNull()
  expect(await openReviewKey({ ...pair.key, x: '!' })).toBeNull()
  await expect(sealAnswers(ANSWERS, { ...pair.key, y: other.y })).rejects.toThrow('no review key')
})

describe("the hub's answer to a block", () => {
  const verdict = (why: string): Verdict => {
    const [levels, reasons] = [[{ criterion: 'P1-W1', given: 2, key: 3, why }], ['not yet']]
    const figures = { ratings: 20, kappa: 0.5, meanDifference: 0.6 }
    return { version: 1, passed: false, ...figures, reasons, levels }
  }

  test('opens for who sealed that block, and for nobody else', async () => {
    const [mine, other] = [
      await sealForReply(ANSWERS, pair.key),
      await sealForReply(ANSWERS, pair.key),
    ]
    const opened = await openBlock(mine.block, pair, label)
    const reply = await sealReply(verdict('seen'), opened.ok ? opened.replyKey : new Uint8Array())
    expect(await openReply(`> ${reply}`, mine.replyKey)).toEqual(verdict('seen'))
    expect(await openReply(reply, other.replyKey)).toBeNull()
    expect(await openReply(reply.slice(0, 900), mine.replyKey)).toBeNull()
    expect(await openReply(mine.block, mine.replyKey)).toBeNull()
  })

  test('is the same text for the same verdict, of one length, and no block of a reviewer', async () => {
    const { replyKey } = await sealForReply(ANSWERS, pair.key)
    const reply = await sealReply(verdict('seen'), replyKey)
    expect(await sealReply(verdict('seen'), replyKey)).toBe(reply)
    const longer = await sealReply(verdict('seen'.repeat(900)), replyKey)
    expect(longer).toHaveLength(reply.length)
    expect(longer.slice(0, 100)).not.toBe(reply.slice(0, 100))
    expect(hasBlock(reply)).toBe(false)
  })
})
