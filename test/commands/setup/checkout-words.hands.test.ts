import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkoutWords } from '../../../src/commands/setup/checkout-words.ts'
import { temporaryFolder } from '../../folders.ts'

const URL = 'https://github.com/acme/hub'

test.each([
  ['../a-hub', `mv ../a-hub ../a-hub-before && git clone ${URL} ../a-hub`],
  ['../a-hub/', `mv ../a-hub ../a-hub-before && git clone ${URL} ../a-hub`],
  ["it's", `mv 'it'\\''s' 'it'\\''s-before' && git clone ${URL} 'it'\\''s'`],
  ['..', `git clone ${URL}`],
])('how %s becomes a checkout, without a loss', async (folder, command) => {
  const [words = ''] = await checkoutWords(folder, URL)
  expect(words.slice(words.indexOf(': ') + 2)).toBe(command)
})

test('a checkout is one already', async () => {
  await using folder = await temporaryFolder()
  await mkdir(join(folder.path, '.git'))
  expect(await checkoutWords(folder.path, URL)).toEqual([])
})
