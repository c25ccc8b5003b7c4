// `npm run seals`: seals a million times and looks for a key that came twice, and changes each byte of a block.

import { splitBlock } from '../../src/sealing/block-form.ts'
import { printBlock, readBlocks } from '../../src/sealing/block-text.ts'
import { openBlock } from '../../src/sealing/open-block.ts'
import type { ReviewKeyPair } from '../../src/sealing/review-key.ts'
import { sealAnswers } from '../../src/sealing/seal-answers.ts'
import { hubReviewKey } from '../../src/session/hub-review-key.ts'
import { ANSWERS, labelOf } from './a-review.ts'

/** The points of the keys that were made for so many seals of the same answers. */
export async function pointsOf(seals: number): Promise<ReadonlySet<string>> {
  const { key } = await hubReviewKey('k'.repeat(32))
  const points = new Set<string>()
  for (let seal = 0; seal < seals; seal += 1) {
    const [bytes] = readBlocks(await sealAnswers(ANSWERS, key))
    const parts = splitBlock(bytes ?? new Uint8Array())
    points.add(Buffer.from(parts?.point ?? []).toString('base64'))
  }
  return points
}

/** Places at which a byte may be changed and the block still opens; `every` so many of the sealed bytes is tried. */
export async function openedWithAFlip(
  block: string,
  pair: ReviewKeyPair,
  every: number,
): Promise<readonly number[]> {
  const [bytes] = readBlocks(block)
  const parts = splitBlock(bytes ?? new Uint8Array())
  if (parts === null || !bytes) throw new Error('this block is not whole')
  const sealed = parts.head.length + parts.point.length
  const opened: number[] = []
  for (const at of bytes.keys()) {
    const isTried = at < sealed || at >= bytes.length - 16 || (at - sealed) % every === 0
    if (!isTried) continue
    const changed = Uint8Array.from(bytes)
    changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8))
    const { ok } = await openBlock(printBlock(changed), pair, labelOf(ANSWERS))
    if (ok) opened.push(at)
  }
  return opened
}

if (import.meta.main) {
  const seals = Number(process.argv[2] ?? 1_000_000)
  const { size } = await pointsOf(seals)
  const pair = await hubReviewKey('k'.repeat(32))
  const opened = await openedWithAFlip(await sealAnswers(ANSWERS, pair.key), pair, 1)
  console.log(`${seals} seals, ${size} keys; with one byte changed ${opened.length} blocks opened`)
  if (size !== seals || opened.length > 0) process.exitCode = 1
}
