import { spawnSync } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT, temporaryFolder } from '../folders.ts'

/** Stands for Docker, which no test has: it notes what is asked and says what it is told to. */
const DOCKER = `#!/usr/bin/env bash
echo "$*" >> "$NOTES"
case "$*" in
  run*) echo container-1 ;;
  *Health*) echo "$HEALTH" ;;
  exec*) echo "$USER_ID" ;;
  *ExitCode*) echo "$EXIT_CODE" ;;
  build*) exit "$BUILD" ;;
esac
`

const WELL = { BUILD: '0', HEALTH: 'healthy', USER_ID: '1000', EXIT_CODE: '0' }

async function runImage(said: Partial<typeof WELL>) {
  await using folder = await temporaryFolder()
  const bin = join(folder.path, 'bin')
  await mkdir(bin)
  await writeFile(join(bin, 'docker'), DOCKER, { mode: 0o755 })
  const notes = join(folder.path, 'notes')
  const env = { ...WELL, ...said, NOTES: notes, PATH: `${bin}:${process.env['PATH']}` }
  const { status, stderr } = spawnSync(join(ROOT, '.ci/image'), { env, encoding: 'utf8' })
  return { status, stderr, asked: (await readFile(notes, 'utf8')).trim().split('\n') }
}

test('an image that is well is built, started and ended, and leaves nothing', async () => {
  const { status, stderr, asked } = await runImage({})
  expect([status, stderr]).toEqual([0, ''])
  expect(asked[0]).toBe('build --tag takehome-relay:ci .')
  expect(asked.at(-1)).toBe('rm --force container-1')
})

test.each([
  [{ HEALTH: 'unhealthy' }, 'The container is unhealthy.'],
  [{ USER_ID: '0' }, 'It runs as root.'],
  [{ EXIT_CODE: '137' }, 'Asked to end, it ended with 137.'],
])('one of which Docker says %j is refused, and gone', async (said, why) => {
  const { status, stderr, asked } = await runImage(said)
  expect(status).toBe(1)
  expect(stderr).toContain(why)
  expect(asked.at(-1)).toBe('rm --force container-1')
})

test('one that cannot be built is started by nobody', async () => {
  const { status, asked } = await runImage({ BUILD: '1' })
  expect(status).toBe(1)
  expect(asked).toHaveLength(1)
})
