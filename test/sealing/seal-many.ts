// `npm run seals [-- 100000]`: seals a million times and looks for a key that came twice, and changes each byte of
// a block. One thread a core; 8 bytes of each seal are kept.

import { availableParallelism } from 'node:os'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { splitBlock } from '../../src/sealing/block-form.ts'
import { printBlock, readBlocks } from '../../src/sealing/block-text.ts'
import { openBlock } from '../../src/sealing/open-block.ts'
import type { ReviewKeyPair } from '../../src/sealing/review-key.ts'
import { sealAnswers, startSeal } from '../../src/sealing/seal-answers.ts'
import { hubReviewKey } from '../../src/session/hub-review-key.ts'
import { ANSWERS, labelOf } from './a-review.ts'

// At the same time, so that a thread has something to do while one waits for the cryptography.
const AT_ONCE = 8
const TOLD_EVERY = 1_000
// Padding, encrypting and printing take most of the time of a seal, and none of them makes a key.
const WHOLE_EVERY = 100

/**
 * 8 bytes of the point of the key that was made for each of so many seals; each hundredth is a whole block. Key and nonce of
 * a seal follow from that point and the hub's secret: with each point once, no key and nonce serve twice. Two
 * points of a million agree in 8 bytes by chance once in 30 million runs.
 */
export async function pointsOf(
  seals: number,
  told: (sealed: number) => void = () => {},
): Promise<BigUint64Array> {
  const { key } = await hubReviewKey('k'.repeat(32))
  const points = new BigUint64Array(seals)
  let next = 0
  const sealOn = async () => {
    while (next < seals) {
      const at = next++
      points[at] = await pointOf(key, at % WHOLE_EVERY === 0)
      if ((at + 1) % TOLD_EVERY === 0) told(TOLD_EVERY)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, sealOn))
  return points
}

/** Of a block, or of what every seal begins with. */
async function pointOf(key: ReviewKeyPair['key'], isWhole: boolean): Promise<bigint> {
  if (isWhole) return pointIn(await sealAnswers(ANSWERS, key))
  return Buffer.from((await startSeal(key)).enc).readBigUInt64BE(1)
}

// Fence and first line; then 243 bytes of label, and the point, whose first byte says which form it has.
const LINES_BEFORE = 2
const POINT = 243 + 1

function pointIn(block: string): bigint {
  const [line = ''] = block.split('\n', LINES_BEFORE + 1).slice(LINES_BEFORE)
  const from = block.indexOf(line)
  const base64 = block.slice(from, from + 400).replaceAll('\n', '')
  return Buffer.from(base64, 'base64').readBigUInt64BE(POINT)
}

/** How many came before. */
export function repeated(points: BigUint64Array): number {
  const sorted = points.toSorted()
  return sorted.reduce((sum, point, at) => sum + Number(at > 0 && point === sorted[at - 1]), 0)
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

async function pointsOfThreads(seals: number): Promise<BigUint64Array> {
  const threads = availableParallelism()
  const shares = Array.from({ length: threads }, (_, at) => Math.floor((seals + at) / threads))
  let sealed = 0
  const parts = await Promise.all(
    shares.map(
      (share) =>
        new Promise<BigUint64Array>((resolve, reject) => {
          const thread = new Worker(new URL(import.meta.url), { workerData: share })
          thread.on('error', reject)
          thread.on('message', (message: number | BigUint64Array) => {
            if (typeof message !== 'number') return resolve(message)
            sealed += message
            if (sealed % Math.max(TOLD_EVERY, seals / 20) < TOLD_EVERY) {
              process.stderr.write(`${sealed} of ${seals}\n`)
            }
          })
        }),
    ),
  )
  const all = new BigUint64Array(seals)
  parts.reduce((at, part) => {
    all.set(part, at)
    return at + part.length
  }, 0)
  return all
}

if (!isMainThread && typeof workerData === 'number') {
  parentPort?.postMessage(await pointsOf(workerData, (sealed) => parentPort?.postMessage(sealed)))
} else if (import.meta.main) {
  const seals = Number(process.argv[2] ?? 1_000_000)
  const again = repeated(await pointsOfThreads(seals))
  const pair = await hubReviewKey('k'.repeat(32))
  const opened = await openedWithAFlip(await sealAnswers(ANSWERS, pair.key), pair, 1)
  console.log(
    `${seals} seals, ${again} keys twice; with one byte changed ${opened.length} blocks opened`,
  )
  if (again > 0 || opened.length > 0) process.exitCode = 1
}
