import { afterAll, expect, test } from 'vitest'
import { endings, OwnSuite } from '../judge/own-suite.ts'

/** What one criterion takes, and exits with, is counted in the next one's copy of process 1. */
const source = (pages: number, status: number) => `import ctypes, errno, gc, os
import numpy as np

def waste():
    np.zeros(int('${pages}') << 12, np.uint8)[::4096] = 1
    os._exit(int('${status}'))

def is_there(page):
    ctypes.set_errno(0)
    libc.access(ctypes.c_void_p(page << 12), 0)
    return ctypes.get_errno() != errno.EFAULT

def found():
    global libc
    libc = ctypes.CDLL(None, use_errno=True)
    gc.unfreeze()
    known = sorted({id(one) >> 12 for one in gc.get_objects()})
    pages = {page for one, other in zip(known, known[1:]) if other - one < 40 for page in range(one, other)}
    head = id(int).to_bytes(8, "little") + (1).to_bytes(8, "little")
    numbers = set()
    for page in sorted(filter(is_there, pages)):
        text = ctypes.string_at(page << 12, 4096)
        at = text.find(head)
        while at >= 0:
            numbers.add(int.from_bytes(text[at + 16 : at + 20], "little"))
            at = text.find(head, at + 1)
    # Not before: these are numbers in memory, too. As many as there are of each kind, in a list's length.
    kinds = [sum(int(low) < one < int(low) + 3000 for one in numbers) for low in ("61000", "83000")]
    kinds += [int(status) << 8 in numbers for status in ("217", "219")]
    return [0] * sum(count * 40**place for place, count in enumerate(kinds))
`
const BODIES = {
  waste: 'same(submission.waste(), None)',
  found: 'same(submission.found(), [])',
}
const suite = new OwnSuite(BODIES, source(1, 0), { parallel: 1 })
afterAll(() => suite.close())

test('what a worker took, and how it ended, is in no memory that the next one can read', async () => {
  const said = []
  for (const [pages, status] of [
    [61_000, 217],
    [83_000, 219],
  ] as const)
    said.push(endings(await suite.grade(source(pages, status)))['found'])
  expect(said[0]).toBe(said[1])
})
