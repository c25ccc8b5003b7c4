import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseRubric } from '../../src/rubric/parse-rubric.ts'
import { canonicalText } from '../../src/rubric/rubric-digest.ts'
import { ROOT } from '../folders.ts'

const FILE = join(ROOT, 'rubrics', 'linear-regression.yml')

test('questions for a talk change no digest, so nobody is graded again for them', async () => {
  const text = await readFile(FILE, 'utf8')
  const without = text.replace(/^talk:\n(?: .*\n)+/m, '')
  const digests = [text, without, text.replace(/^( {2}ask: >-\n).*$/m, '$1    Anything else?')].map(
    (one) => {
      const rubric = parseRubric(one, FILE)
      return rubric.ok ? canonicalText(rubric.value) : rubric.error
    },
  )
  expect(without).not.toContain('talk:')
  expect(digests[1]).toEqual(digests[0])
  expect(digests[2]).toEqual(digests[0])
})

test('a question without what makes an answer great is named', async () => {
  const text = (await readFile(FILE, 'utf8')).replace(/^ {2}great: >-\n(?: {4}.*\n)+/m, '')
  expect(parseRubric(text, FILE)).toMatchObject({ ok: false, error: [{ path: 'talk.great' }] })
})
