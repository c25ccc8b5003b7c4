import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { retrospective } from '../../src/commands/report/make-retrospective.ts'
import { compareGroups } from '../../src/report/selection.ts'
import { type MadeReport, useRounds, writeTable } from './a-report.ts'

const round = useRounds()
const HEAD = 'candidate_id,hired,start_date,perf_overall,perf_F,rater_id,rated_on,blind'

/** Outcomes that follow the overall score as closely as the line says. */
function outcomesOf(
  { report }: MadeReport,
  change: (index: number, line: string[]) => string[],
): readonly string[] {
  const rows = report.loops[0]?.rows.filter(({ overall }) => overall !== null) ?? []
  return rows.map(({ candidate, overall }, index) => {
    const rating = String(
      Math.max(1, Math.min(5, Math.round((overall ?? 0) / 20) + (index % 3) - 1)),
    )
    return change(index, [
      candidate,
      '1',
      '2026-04-01',
      rating,
      rating,
      'boss',
      '2026-06-30',
      '1',
    ]).join()
  })
}

const ASKED = { rangeCorrection: false, pValues: false, groups: '' }
const run = async (
  made: MadeReport,
  lines: readonly string[],
  asked: Partial<typeof ASKED> = {},
) => {
  const outcomes = await writeTable(made.out, 'outcomes.csv', [HEAD, ...lines])
  const { ledger, session, out } = made
  return await retrospective(session, { ...ASKED, ...asked, outcomes, ledger, out })
}

test('hires are set beside performance, with an interval and a word of caution', async () => {
  const made = await round({ candidates: 16 })
  const { validity } = await run(
    made,
    outcomesOf(made, (_, line) => line),
  )
  const [blind] = validity
  expect(blind).toMatchObject({ blind: true, hires: 16, range: null })
  const rho = blind?.looks[0]?.rho
  expect(rho).toMatchObject({ ok: true, value: { n: 16, precision: 'exploratory' } })
  expect(
    rho?.ok &&
      rho.value.interval.low < rho.value.value &&
      rho.value.value < rho.value.interval.high,
  ).toBe(true)
  const page = await readFile(join(made.out, 'retrospective.html'), 'utf8')
  expect(page).toContain('Chance alone gives 50 %')
  expect(page).toContain('exploratory: take ideas from it, no decisions')
  expect(page).not.toContain('p (Holm)')
  expect(await readFile(join(made.out, 'retrospective.md'), 'utf8')).toContain(
    '| Action | Owner | Version |',
  )
})

test('nine hires have no coefficient', async () => {
  const made = await round({ candidates: 9 })
  const { validity } = await run(
    made,
    outcomesOf(made, (_, line) => line),
  )
  expect(validity[0]?.looks[0]?.rho).toEqual({
    ok: false,
    error: 'not computed: n = 9, and 10 are needed',
  })
  expect(validity[0]?.ranking.ok).toBe(false)
})

test('what is left out is counted, and ratings that knew the score stand apart', async () => {
  const made = await round({ candidates: 16 })
  const lines = outcomesOf(made, (index, line) => {
    if (index === 0) line[1] = '0'
    if (index === 1) line[6] = '2026-05-01'
    if (index === 2) line[3] = ''
    if (index > 13) line[7] = '0'
    return line
  })
  const stranger = 'candidate-00000000,1,2026-04-01,4,,boss,2026-06-30,1'
  const { excluded, validity } = await run(made, [...lines, stranger])
  expect(excluded).toEqual({ notHired: 1, noScore: 1, wrongTime: 1, notRated: 1 })
  expect(validity.map(({ blind, hires }) => [blind, hires])).toEqual([
    [true, 11],
    [false, 2],
  ])
})

test('p-values come only when asked for, and are raised for several looks', async () => {
  const made = await round({ candidates: 14 })
  const { validity } = await run(
    made,
    outcomesOf(made, (_, line) => line),
    { pValues: true },
  )
  const looks = validity[0]?.looks.filter(({ rho }) => rho.ok) ?? []
  expect(looks.length).toBeGreaterThan(3)
  expect(looks.every(({ p }) => p !== null && p > 0 && p <= 1)).toBe(true)
})

test('the correction for range is refused for few hires', async () => {
  const made = await round({ candidates: 12 })
  const { validity } = await run(
    made,
    outcomesOf(made, (_, line) => line),
    { rangeCorrection: true },
  )
  expect(validity[0]?.range).toMatchObject({ ok: false, error: '12 hires, and 30 are needed' })
})

test('every fault of the table is listed with its line', async () => {
  const made = await round({ candidates: 2 })
  const faults = run(made, [
    'candidate-1,yes,2026-04-01,3,,boss,2026-06-30,1',
    'candidate-1,1,April,7,,boss,2026-06-30,1',
  ])
  await expect(faults).rejects.toMatchObject({
    issues: [
      { line: 2, message: expect.stringContaining('hired must be 0 or 1, not "yes"') },
      {
        line: 3,
        message: expect.stringContaining(
          'start_date must be a date such as 2026-03-01, not "April"',
        ),
      },
      { line: 3, message: expect.stringContaining('perf_overall must be from 1 to 5, not "7"') },
      { line: 3, message: 'candidate-1 is on line 2 too' },
    ],
  })
})

test('groups are compared only with counts that were supplied, and small ones are not shown', async () => {
  const made = await round({ candidates: 10 })
  const groups = await writeTable(made.out, 'groups.csv', [
    'stage,attribute,group,assessed,passed',
    'take-home,gender,a,30,6',
    'take-home,gender,b,45,18',
    'take-home,gender,c,4,4',
  ])
  const made2 = await run(
    made,
    outcomesOf(made, (_, line) => line),
    { groups },
  )
  expect(made2.groups).toMatchObject([
    { kind: 'compared', ratio: 0.5, verdict: 'below four-fifths, not statistically supported' },
    { kind: 'highest' },
    { kind: 'too-few' },
  ])
  expect(await readFile(join(made.out, 'retrospective.html'), 'utf8')).toContain(
    'This is not legal advice',
  )
  const flip = compareGroups([
    { stage: 's', attribute: 'a', group: 'x', assessed: 10, passed: 3 },
    { stage: 's', attribute: 'a', group: 'y', assessed: 20, passed: 9 },
  ])
  expect(flip[0]).toMatchObject({ verdict: expect.stringContaining('changes with one person') })
})

test('a group that is too small has no counts in any file', async () => {
  const made = await round({ candidates: 10 })
  const groups = await writeTable(made.out, 'groups.csv', [
    'stage,attribute,group,assessed,passed',
    'take-home,gender,a,100,51',
    'take-home,gender,b,100,64',
    'take-home,gender,c,3,1',
  ])
  const lines = outcomesOf(made, (_, line) => line)
  const { groups: shown } = await run(made, lines, { groups })
  expect(shown?.[2]).toEqual({
    stage: 'take-home',
    attribute: 'gender',
    group: 'c',
    kind: 'too-few',
  })
  const json = JSON.parse(await readFile(join(made.out, 'retrospective.json'), 'utf8'))
  expect(json.groups).toEqual(shown)
  // 0.796875 is below four fifths, and is not shown as 0.80.
  const page = await readFile(join(made.out, 'retrospective.html'), 'utf8')
  expect(page).toContain('>0.797<')
})

test('candidates of another rubric version are not taken for people who handed in nothing', async () => {
  const made = await round({ candidates: 12, deviatingEvery: 3 })
  await run(
    made,
    outcomesOf(made, (_, line) => line),
  )
  const page = await readFile(join(made.out, 'retrospective.html'), 'utf8')
  expect(page).toContain('8 of 12 candidates of this exercise were graded by this rubric.')
  expect(page).not.toContain('handed in')
})

test('what cannot be known of the hires is not stated', async () => {
  const made = await round({ candidates: 12 })
  await run(
    made,
    outcomesOf(made, (_, line) => line),
  )
  const page = await readFile(join(made.out, 'retrospective.html'), 'utf8')
  expect(page).toContain('If hires were chosen by this score')
  expect(page).not.toMatch(/(?:because|as) they were chosen/)
})
