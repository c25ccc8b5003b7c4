import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import { hubFiles } from '../../src/commands/setup/init.ts'
import { ROOT } from '../folders.ts'

const files = await hubFiles(
  { hub: 'acme/hub', organisation: 'acme-candidates', action: `acme/takehome@${'1'.repeat(40)}` },
  ROOT,
)
const workflows = [...files].filter(([path]) => path.startsWith('.github/workflows'))

// Names of jobs stand on the pages of runs, which stay when their logs have expired.
test.each(workflows)('%s shows no value of a matrix in the name of a job', (_, text) => {
  const jobs = Object.values(Object(load(text)).jobs as Record<string, unknown>)
  for (const job of jobs.map((one) => Object(one))) {
    if (job.strategy?.matrix === undefined) continue
    expect(job.name).toMatch(/./)
    expect(job.name).not.toMatch(/matrix/)
  }
})
