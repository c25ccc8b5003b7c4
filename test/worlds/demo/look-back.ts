import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Report } from '../../../src/report/report.ts'
import type { Round } from './round.ts'
import { EXERCISE } from './start-clocks.ts'

type Rows = Report['loops'][number]['rows']

/** The cohort in a report, and compared with what became of it. The pages, for people to look at. */
export async function lookBack({ hub, story, viewer, out }: Round): Promise<readonly string[]> {
  const folder = join(out, 'report')
  const words = ['report', '--exercise', EXERCISE, '--out', folder]
  story.say(`\n${await hub.cli(words)}`)
  const report: Report = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8'))
  const [loop] = report.loops
  const [cohort] = report.cohorts
  const { alpha } = cohort?.agreement.all ?? {}
  const sheets = join(folder, 'sheets.html')
  story.step('takehome report', {
    pages: await readdir(folder),
    overalls: loop?.rows.filter(({ overall }) => overall !== null).length,
    alpha: alpha?.ok ? Math.round(alpha.value.value * 100) / 100 : alpha?.error,
    severity: cohort?.severities.map(({ rater, flag }) => `${rater}: ${flag ?? 'not flagged'}`),
    sheetsOfPaperForTheDebrief: await viewer.printed(sheets),
  })
  const outcomes = await makeUpPerformance(loop?.rows ?? [], out)
  const target = join(out, 'retrospective')
  const said = await hub.cli(['retrospective', '--outcomes', outcomes, '--out', target])
  story.step('takehome retrospective, with performance that is made up', {
    said: said.trim().split('\n'),
  })
  return [join(folder, 'report.html'), sheets, join(target, 'retrospective.html')]
}

async function makeUpPerformance(loop: Rows, out: string): Promise<string> {
  const rows = loop.map(({ candidate, overall }, index) => {
    const rating = Math.max(1, Math.min(5, Math.round((overall ?? 0) / 20) + ((index * 2) % 3) - 1))
    return `${candidate},1,2027-01-04,${rating},manager,2027-04-06,1`
  })
  const outcomes = join(out, 'outcomes.csv')
  const head = 'candidate_id,hired,start_date,perf_overall,rater_id,rated_on,blind'
  await writeFile(outcomes, [head, ...rows, ''].join('\n'))
  return outcomes
}
