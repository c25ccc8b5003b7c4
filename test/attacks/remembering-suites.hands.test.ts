import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { OwnReview } from '../judge/own-review.ts'
import { runPython } from '../judge/run-python.ts'

const NOTHING_COUNTED = ['test_counters[[]]', 'test_pages[None]', 'test_names[None]']
const COLD_FILE = join(import.meta.dirname, 'cold_file.py')
const RUNS = 7

const review = new OwnReview(
  ['score'],
  { a: 'def score(x): return x', b: 'def score(y): return y', c: 'def score(z): return z' },
  { wrong: 'def score(x): return -x' },
)
afterAll(() => review.judge.close())

const run = (text: string) => review.run(text)
const attack = (name: string) =>
  readFileSync(join(import.meta.dirname, 'suites', `${name}.py`), 'utf8')

test('what the kernel keeps counts no runs', async () => {
  const [found] = await runPython<{ folder: string; file: string }>(COLD_FILE)
  const { folder, file } = found ?? { folder: '', file: '' }
  const counting = attack('count-runs')
    .replace('"FILE"', JSON.stringify(file))
    .replaceAll('FOLDER', folder)
    .replaceAll('SALT', randomBytes(8).toString('hex'))
  const runs = await run(counting)
  const counts = runs.map(({ tests }) => tests.map(({ name }) => name.replace(/.*::/, '')))
  expect(counts).toEqual(runs.map(() => NOTHING_COUNTED))
})

test('what a run took is in no memory that the next one can read', async () => {
  // Other numbers of this size lie about by chance, and what a run took would be there each time.
  const differing = async () => {
    const runs = await run(attack('read-the-zygote'))
    expect(runs.map(({ ended }) => ended)).toEqual(Array(RUNS).fill(null))
    return new Set(runs.map(({ tests }) => tests.map(({ name }) => name).join())).size
  }
  const often = [await differing(), await differing(), await differing()]
  expect(Math.min(...often)).toBe(1)
})
