import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { runDue } from '../../../src/commands/report/run-due.ts'
import { runReport } from '../../../src/commands/report/run-report.ts'
import { wordsOf } from '../../../src/commands/verb/verb.ts'
import { anAround } from '../an-around.ts'
import { usePublishing } from '../publish/publish.fixture.ts'

const { world, pushAndPublish, pseudonym, hub } = usePublishing()

test('a checkout of the ledger is read without a token, and without a request', async () => {
  await pushAndPublish('first = 1\n')
  const ledger = await world().folder()
  for (const [path, text] of Object.entries(hub().files['ledger'] ?? {})) {
    await mkdir(dirname(join(ledger, path)), { recursive: true })
    await writeFile(join(ledger, path), text)
  }
  const folder = await world().folder()
  const config = 'hub: acme/hub\norganisation: acme\nexercises: { linear-regression: {} }\n'
  await writeFile(join(folder, 'takehome.yml'), config)
  const { key } = await world().session()
  // Nothing answers at this address.
  const access = { folder, key, apiUrl: 'http://127.0.0.1:9' }
  const around = anAround({ access })
  const reported = await runReport(wordsOf({ ledger }), around)
  expect(JSON.stringify(reported.json)).toContain(await pseudonym())
  expect((await runDue(wordsOf({ ledger }), around)).json).toEqual({ due: expect.any(Array) })
  await expect(runReport(wordsOf({}), around)).rejects.toMatchObject({
    issues: [{ file: 'GITHUB_TOKEN' }],
  })
})
