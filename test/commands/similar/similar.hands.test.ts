import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { runSimilar } from '../../../src/commands/similar/run-similar.ts'
import { wordsOf } from '../../../src/commands/verb/verb.ts'
import { ROOT, temporaryFolder } from '../../folders.ts'
import { PYTHON } from '../../judge/run-python.ts'
import { launchBrowser } from '../../launch-browser.ts'
import { anAround } from '../an-around.ts'

const ID = 'linear-regression'
const FILE = 'linear_regression.py'
const OWN = join(ROOT, 'test', 'similarity', 'independent', ID)
const REFERENCE = join(ROOT, 'graders', ID, 'reference.py')
const TEMPLATE = join(ROOT, 'templates', ID, FILE)

async function submit(folder: string, modules: Readonly<Record<string, string>>) {
  for (const [name, file] of Object.entries(modules)) {
    await mkdir(dirname(join(folder, name, FILE)), { recursive: true })
    await cp(file, join(folder, name, FILE))
  }
  return folder
}

const similar = async (typed: Readonly<Record<string, string>>, id = ID) =>
  await runSimilar(wordsOf({ python: PYTHON, ...typed }, [id]), anAround())

test('a round is compared with itself and with solutions found elsewhere; a page shows the lines', async () => {
  await using place = await temporaryFolder()
  const round = await submit(join(place.path, 'round'), {
    ada: join(OWN, 'stranger.py'),
    bob: REFERENCE,
    cy: join(OWN, 'bias_column.py'),
    dee: join(OWN, 'stranger.py'),
    eve: TEMPLATE,
  })
  await mkdir(join(round, 'fred'))
  await writeFile(join(round, 'fred', FILE), 'def fit(:\n')
  await mkdir(join(round, 'gus'))
  const leaked = join(place.path, 'leaked')
  await mkdir(leaked)
  await cp(REFERENCE, join(leaked, 'found.py'))
  const out = join(place.path, 'out')
  const { json, text } = await similar({ submissions: round, leaked, out })
  expect(json).toMatchObject({
    compared: 10,
    pairs: [
      { left: { name: 'ada' }, right: { name: 'dee' }, share: 1 },
      { left: { name: 'bob' }, right: { name: 'found.py', origin: 'leaked' }, share: 1 },
    ],
    notCompared: [
      { name: 'eve', why: 'too-little' },
      { name: 'fred', why: 'unreadable' },
      { name: 'gus', why: 'missing' },
    ],
  })
  expect(text.join(' ')).toContain('2 of 10 pairs')
  expect(JSON.parse(await readFile(join(out, 'similar.json'), 'utf8'))).toEqual(json)
  const browser = await launchBrowser()
  try {
    for (const width of [390, 1280]) {
      const page = await browser.newPage({ viewport: { width, height: 844 } })
      await page.goto(pathToFileURL(join(out, 'similar.html')).href)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      expect(await page.locator('.pair').first().textContent()).toContain('max_iter')
      await page.close()
    }
  } finally {
    await browser.close()
  }
})

const refusal = (message: string) => ({
  issues: [{ message: expect.stringContaining(message) }],
})

test('what cannot be asked is said', async () => {
  await using place = await temporaryFolder()
  const submissions = place.path
  await expect(similar({ submissions })).rejects.toMatchObject(refusal('holds no folder'))
  await expect(similar({ submissions: join(place.path, 'none') })).rejects.toMatchObject(
    refusal('there is no such folder'),
  )
  await expect(similar({ submissions }, 'end-to-end-project')).rejects.toMatchObject(
    refusal('has no Python module'),
  )
})
