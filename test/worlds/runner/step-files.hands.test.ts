import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../folders.ts'
import { makeStepFiles, readStepFiles } from './step-files.ts'

test('a summary may have a mebibyte and not one byte more', async () => {
  await using folder = await temporaryFolder()
  const steps = join(folder.path, 'step')
  const { GITHUB_STEP_SUMMARY = '' } = await makeStepFiles(steps)
  await writeFile(GITHUB_STEP_SUMMARY, 'x'.repeat(1024 * 1024))
  expect((await readStepFiles(steps)).summary).toHaveLength(1024 * 1024)
  await writeFile(GITHUB_STEP_SUMMARY, `é${'x'.repeat(1024 * 1024 - 1)}`)
  await expect(readStepFiles(steps)).rejects.toThrow('1048577 bytes')
})
