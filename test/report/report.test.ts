import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import schema from '../../src/report/cohort.schema.json' with { type: 'json' }
import { exportCsv } from '../../src/report/export-csv.ts'
import { useRounds } from './a-report.ts'

const round = useRounds()

test('a loop of two exercises has an overall that follows from its competencies and the weights', async () => {
  const { report } = await round({ candidates: 8 })
  const [loop] = report.loops
  expect(loop?.rows).toHaveLength(8)
  for (const { competencies, overall } of loop?.rows ?? []) {
    const { weights } = loop ?? { weights: competencies }
    const sum = Object.entries(competencies).reduce(
      (all, [id, percent]) => all + (percent ?? 0) * (weights[id as keyof typeof weights] ?? 0),
      0,
    )
    expect(overall).toBeCloseTo(sum, 1)
  }
  const ranks = loop?.rows.map(({ rank }) => rank ?? 0) ?? []
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
})

test('one exercise alone has no overall where the role weighs more, and says why', async () => {
  const { report } = await round({ candidates: 4, exercises: ['class-imbalance'] })
  const row = report.loops[0]?.rows[0]
  expect(row).toMatchObject({ overall: null, rank: null })
  expect(row?.reason).toBe('System design: no exercise has points for it')
})

test('what waits for reviewers is never a zero and never an overall', async () => {
  const { report, out } = await round({ candidates: 6, pendingEvery: 3 })
  const cells = report.cohorts[0]?.rows.map(({ total }) => total) ?? []
  const waiting = cells.filter(({ reviewed }) => reviewed.pending > 0)
  expect(waiting).toHaveLength(2)
  expect(waiting.every(({ percent }) => percent === null)).toBe(true)
  expect(report.loops[0]?.rows.filter(({ overall }) => overall === null)).toHaveLength(2)
  const page = await readFile(join(out, 'report.html'), 'utf8')
  expect(page).toContain('>waiting</td>')
})

test('who was graded under another rubric is set apart and not counted in', async () => {
  const { report, out } = await round({ candidates: 9, deviatingEvery: 9 })
  const own = report.cohorts.filter(({ exercise }) => exercise === 'class-imbalance')
  expect(own.map(({ deviating, rows }) => [deviating, rows.length])).toEqual([
    [false, 8],
    [true, 1],
  ])
  expect(report.loops.map(({ rows }) => rows.length)).toEqual([8, 1])
  expect(await readFile(join(out, 'report.html'), 'utf8')).toContain(
    'under another rubric than most',
  )
})

test('a planted severe reviewer is named, and no other', async () => {
  const { report } = await round({ candidates: 40, harder: 1 })
  for (const { severities } of report.cohorts) {
    expect(severities.filter(({ flag }) => flag === 'severe')).toHaveLength(1)
  }
})

test('a reviewer’s severity is told by quarter once there are two', async () => {
  const { report } = await round({ candidates: 12, laterFrom: 6 })
  expect(report.cohorts[0]?.drift.map(({ quarter }) => quarter)).toEqual(['2026 Q1', '2026 Q2'])
  expect((await round({ candidates: 12 })).report.cohorts[0]?.drift).toEqual([])
})

test('fewer than ten shared units have no coefficient', async () => {
  const { report } = await round({ candidates: 9 })
  const [cohort] = report.cohorts
  expect(cohort?.agreement.criteria.every(({ alpha }) => !alpha.ok)).toBe(true)
  expect(cohort?.agreement.intraclass).toMatch(/and 10 are needed/)
  expect(cohort?.items.every(({ itemRest }) => itemRest === null)).toBe(true)
})

test('pseudonyms are all there is, unless names are asked for', async () => {
  const plain = await round({ candidates: 3 })
  const named = await round({ candidates: 3 }, true)
  const all = async (folder: string) => {
    const files = await readdir(folder)
    return (await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))).join('\n')
  }
  expect(await all(plain.out)).not.toMatch(/\bc[012]\b|\brae\b/)
  expect(await all(named.out)).toMatch(/\bc2\b/)
  // Another name for each exercise, and one for all of a candidate's.
  const rows = plain.report.cohorts.flatMap((cohort) => cohort.rows)
  expect(new Set(rows.map(({ pseudonym }) => pseudonym)).size).toBe(6)
  expect(new Set(rows.map(({ candidate }) => candidate)).size).toBe(3)
})

test('exports keep to their schema and say the same in both forms', async () => {
  const { report, out } = await round({ candidates: 12, pendingEvery: 5 })
  const validate = new Ajv({ allErrors: true, strict: false }).compile(schema)
  for (const cohort of report.cohorts) {
    const name = `${cohort.exercise}-${cohort.rubric.digest.slice(0, 8)}`
    const json = JSON.parse(await readFile(join(out, `${name}.json`), 'utf8'))
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true)
    const lines = parse(await readFile(join(out, `${name}.csv`)), { columns: true }) as Record<
      string,
      string
    >[]
    expect(lines).toHaveLength(cohort.rows.length)
    for (const [index, { total }] of cohort.rows.entries()) {
      expect(lines[index]?.['total_reviewed_pending']).toBe(String(total.reviewed.pending))
      expect(lines[index]?.['total_percent'] === '').toBe(total.percent === null)
    }
  }
})

test('a text that a spreadsheet would run as a formula is defused', async () => {
  const { report } = await round({ candidates: 2 })
  const [cohort] = report.cohorts
  const [row] = cohort?.rows ?? []
  if (cohort === undefined || row === undefined) throw new Error('there is a cohort')
  const csv = exportCsv({ ...cohort, rows: [{ ...row, login: '=HYPERLINK("http://x")' }] })
  expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`)
})

test('the same ledger gives the same bytes', async () => {
  const [one, two] = [await round({ candidates: 12 }), await round({ candidates: 12 })]
  for (const file of await readdir(one.out)) {
    expect(await readFile(join(two.out, file), 'utf8')).toBe(
      await readFile(join(one.out, file), 'utf8'),
    )
  }
})
