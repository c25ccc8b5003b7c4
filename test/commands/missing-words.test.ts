import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runClose } from '../../src/commands/close.ts'
import { runExtend } from '../../src/commands/extend.ts'
import { runCalibrate } from '../../src/commands/review/run-calibrate.ts'
import { wordsOf } from '../../src/commands/verb/verb.ts'
import { loadExercise } from '../../src/exercise/load-exercise.ts'
import { CallerError } from '../../src/input/bad-news.ts'
import { loadHubExercise } from '../../src/session/hub-exercise.ts'
import { ROOT, temporaryFolder } from '../folders.ts'
import { aHubConfig } from '../hub/a-hub-config.ts'
import { anAround } from './an-around.ts'

const HUB = 'hub: acme/hub\norganisation: acme\nexercises: { linear-regression: {} }\n'

async function aHub() {
  const folder = await temporaryFolder()
  await writeFile(join(folder.path, 'takehome.yml'), HUB)
  return folder
}

describe('what a command cannot do without', () => {
  test.each([
    ['extend', runExtend, ['assignment', 'deadline', 'GITHUB_TOKEN']],
    ['close', runClose, ['assignment', 'how', 'GITHUB_TOKEN']],
  ])('%s: is listed at once, and GitHub is not asked', async (_, run, names) => {
    await using hub = await aHub()
    const around = anAround({ access: { folder: hub.path } })
    const thrown = await run(wordsOf({}), around).catch((error: unknown) => error)
    expect(thrown).toBeInstanceOf(CallerError)
    const { issues } = thrown as CallerError
    expect(issues.map(({ file, message }) => `${file} ${message}`)).toEqual(
      names.map((name) => `${name} is missing`),
    )
  })

  test('an exercise that is not named is missing, and not an exercise without a name', async () => {
    const missing = [{ file: 'exercise', message: 'is missing' }]
    expect(await loadExercise(ROOT, '')).toMatchObject({ ok: false, error: missing })
    const config = aHubConfig({ exercises: new Map([['linear-regression', { role: null }]]) })
    const folders = { config, folder: '/no/where', home: ROOT }
    expect(await loadHubExercise(folders, '')).toMatchObject({ ok: false, error: missing })
  })
})

test('papers to rate are written without a token: nothing of GitHub is in them', async () => {
  await using hub = await aHub()
  const out = join(hub.path, 'papers')
  await mkdir(out)
  const words = wordsOf({ exercise: 'linear-regression', out })
  const outcome = await runCalibrate(words, anAround({ access: { folder: hub.path } }))
  expect(outcome.text).toEqual([`5 papers in ${out}; fill in ratings.csv`])
})
