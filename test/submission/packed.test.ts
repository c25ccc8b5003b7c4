import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packSubmission, unpackSubmission } from '../../src/submission/packed.ts'
import { SUBMISSION_LIMITS } from '../../src/submission/read-submission.ts'
import {
  ODDITY_KINDS,
  type Submission,
  type SubmittedFile,
  submissionDigest,
} from '../../src/submission/submission.ts'

function submission(
  files: readonly SubmittedFile[],
  changes: Partial<Submission> = {},
): Submission {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const listing = sorted.map(({ path }) => path)
  return { files: sorted, listing, oddities: [], digest: submissionDigest(sorted), ...changes }
}

function file(path: string, text = 'x = 1\n'): SubmittedFile {
  return { path, bytes: new Uint8Array(Buffer.from(text)) }
}

const hostileText = fc.string({ unit: 'binary', maxLength: 40 })
const anySubmission: fc.Arbitrary<Submission> = fc
  .record({
    files: fc.uniqueArray(
      fc.record({ path: hostileText, bytes: fc.uint8Array({ maxLength: 200 }) }),
      { selector: ({ path }) => path },
    ),
    others: fc.array(hostileText),
    oddities: fc.array(fc.record({ kind: fc.constantFrom(...ODDITY_KINDS), path: hostileText })),
  })
  .map(({ files, others, oddities }) => {
    const listing = [...files.map(({ path }) => path), ...others].sort()
    return submission(files, { listing, oddities: oddities.map((oddity) => ({ ...oddity })) })
  })

describe('what was packed', () => {
  test('comes out as it went in, whatever its names and bytes are', () => {
    fc.assert(
      fc.property(anySubmission, (given) => {
        expect(unpackSubmission(packSubmission(given))).toEqual({ ok: true, value: given })
      }),
    )
  })

  test('survives as UTF-8, which half a surrogate pair does not', () => {
    const given = submission([file('a\ud800.py')])
    const text = Buffer.from(packSubmission(given)).toString()
    expect(unpackSubmission(text)).toEqual({ ok: true, value: given })
  })

  test('may be as large as a submission may be', () => {
    const { totalBytes, pictureBytes } = SUBMISSION_LIMITS
    const count = totalBytes / pictureBytes
    const pictures = Array.from({ length: count }, (_, index) =>
      file(`${index}.png`, 'p'.repeat(pictureBytes)),
    )
    expect(unpackSubmission(packSubmission(submission(pictures))).ok).toBe(true)
    expect(unpackSubmission(packSubmission(submission([...pictures, file('a.py')])))).toEqual({
      ok: false,
      error: 'the files are larger than a submission may be',
    })
  })
})

const GIVEN = submission([file('a.py'), file('b.py', 'y')])
const TEXT = packSubmission(GIVEN)
const replaced = (from: string, to: string): string => {
  expect(TEXT).toContain(from)
  return TEXT.replace(from, to)
}
const twin = file('a.py', 'z')

describe('what was not packed so is refused', () => {
  test.for<readonly [string, () => string, string]>([
    ['no JSON', () => TEXT.slice(1), 'not a packed submission'],
    ['no object', () => '[]', 'not a packed submission'],
    ['another version', () => replaced('"version":1', '"version":2'), 'not a packed submission'],
    ['a missing field', () => replaced(',"oddities":[]', ''), 'not a packed submission'],
    [
      'a field too many',
      () => replaced('"version":1', '"version":1,"score":100'),
      'not a packed submission',
    ],
    [
      'a prototype',
      () => replaced('"version":1', '"version":1,"__proto__":{}'),
      'not a packed submission',
    ],
    [
      'an unknown oddity',
      () => replaced('"oddities":[', '"oddities":[{"kind":"fine","path":""}'),
      'not a packed submission',
    ],
    ['a changed byte', () => replaced('"eQ=="', '"eg=="'), 'the digest is not that of the files'],
    [
      'another digest',
      () => replaced(GIVEN.digest, '0'.repeat(64)),
      'the digest is not that of the files',
    ],
    [
      'base64 with bits that nothing reads',
      () => replaced('"eQ=="', '"eR=="'),
      'not written as a submission is packed',
    ],
    [
      'base64 with a space',
      () => replaced('"eQ=="', '"eQ= ="'),
      'not written as a submission is packed',
    ],
    [
      'a field given twice',
      () => replaced('"version":1', '"digest":"0","version":1'),
      'not written as a submission is packed',
    ],
    ['white space', () => `${TEXT}\n`, 'not written as a submission is packed'],
    [
      'files in another order',
      () =>
        packSubmission({
          ...submission(GIVEN.files.toReversed()),
          files: GIVEN.files.toReversed(),
          digest: submissionDigest(GIVEN.files.toReversed()),
        }),
      'the files are not sorted, or one stands there twice',
    ],
    [
      'a path that stands there twice',
      () => packSubmission(submission([file('a.py'), twin])),
      'the files are not sorted, or one stands there twice',
    ],
    [
      'a listing in another order',
      () => packSubmission({ ...GIVEN, listing: GIVEN.listing.toReversed() }),
      'the listing is not sorted',
    ],
    [
      'a file that was not listed',
      () => packSubmission({ ...GIVEN, listing: ['a.py'] }),
      'a file is not in the listing',
    ],
    [
      'a file above its cap',
      () => packSubmission(submission([file('a.py', '#'.repeat(256 * 1024 + 1))])),
      'the files are larger than a submission may be',
    ],
    [
      'too many files',
      () => packSubmission(submission(Array.from({ length: 101 }, (_, i) => file(`${i}.py`)))),
      'not a packed submission',
    ],
    [
      'too long a listing',
      () => packSubmission({ ...submission([]), listing: Array<string>(2_001).fill('a') }),
      'not a packed submission',
    ],
    ['a flood', () => ' '.repeat(64 * 1024 * 1024 + 1), 'longer than any submission'],
  ])('%s', ([, text, error]) => {
    expect(unpackSubmission(text())).toEqual({ ok: false, error })
  })

  test('and what the unchanged text holds is not', () => {
    expect(unpackSubmission(TEXT)).toEqual({ ok: true, value: GIVEN })
  })
})
