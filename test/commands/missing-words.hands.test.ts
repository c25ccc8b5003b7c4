import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runClose } from '../../src/commands/close.ts'
import { runExtend } from '../../src/commands/extend.ts'
import { runFetch } from '../../src/commands/fetch.ts'
import { runHold } from '../../src/commands/hold.ts'
import { runNotify } from '../../src/commands/notify/run-notify.ts'
import { runPublish } from '../../src/commands/publish/run-publish.ts'
import { runRegrade } from '../../src/commands/publish/run-regrade.ts'
import { runRetrospective } from '../../src/commands/report/run-retrospective.ts'
import { runCalibrate } from '../../src/commands/review/run-calibrate.ts'
import { type RunVerb, wordsOf } from '../../src/commands/verb/verb.ts'
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
    ['hold', runHold, ['assignment', '--why', 'GITHUB_TOKEN']],
    ['retrospective', runRetrospective, ['outcomes', 'GITHUB_TOKEN']],
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

  test.each<readonly [string, RunVerb, Readonly<Record<string, string>>, readonly string[]]>([
    ['fetch', runFetch, {}, ['submissions names no commit']],
    ['publish', runPublish, { submissions: 'ada@1' }, ['submissions "ada@1" names no commit']],
    ['regrade', runRegrade, {}, ['exercise is missing', 'regrade nothing says what to do']],
    ['regrade', runRegrade, { exercise: 'x', apply: 'y' }, ['--apply "y" is not a digest']],
    ['notify', runNotify, { since: 'monday' }, ['--since "monday" is not a moment']],
  ])('%s: words that are wrong are told with it', async (_, run, given, wrong) => {
    await using hub = await aHub()
    const around = anAround({ access: { folder: hub.path } })
    const thrown = await run(wordsOf(given), around).catch((error: unknown) => error)
    const { issues } = thrown as CallerError
    expect(issues.map(({ file, message }) => `${file} ${message}`)).toEqual([
      ...wrong,
      'GITHUB_TOKEN is missing',
    ])
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
