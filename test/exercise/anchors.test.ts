import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSections } from '../../src/checks/read-sections.ts'
import { missingLevels, readAnchors } from '../../src/exercise/anchors.ts'
import type { Exercise } from '../../src/exercise/exercise.ts'
import { loadExercise } from '../../src/exercise/load-exercise.ts'
import { ROOT } from '../folders.ts'
import { SHIPPED } from './shipped.ts'

async function shipped(id: string): Promise<Exercise> {
  const exercise = await loadExercise(ROOT, id)
  if (!exercise.ok) throw new Error(JSON.stringify(exercise.error))
  return exercise.value
}

describe.each(SHIPPED)('the anchors of %s', (id) => {
  test('show every level of every criterion, on five papers or more', async () => {
    const exercise = await shipped(id)
    const anchors = await readAnchors(exercise)
    expect(anchors).toMatchObject({ ok: true })
    const papers = anchors.ok ? anchors.value : []
    expect(papers.length).toBeGreaterThanOrEqual(5)
    expect(missingLevels(papers, exercise.rubric)).toEqual([])
    const ratings = papers.flatMap(({ levels }) => Object.keys(levels))
    expect(ratings.length).toBeGreaterThanOrEqual(15)
  })

  test('are papers whose sections are found where a criterion reads them', async () => {
    const { rubric, grader } = await shipped(id)
    const anchors = await readAnchors(await shipped(id))
    const headings = (rubric.writeUp?.sections ?? []).map(({ heading }) => heading)
    const reviewed = rubric.criteria.filter((criterion) => criterion.kind === 'reviewed')
    for (const { paper, levels } of anchors.ok ? anchors.value : []) {
      const file = join(grader, 'anchors', paper, rubric.writeUp?.file ?? '')
      const found = readSections(await readFile(file, 'utf8'), headings)
      // A missing section is level 1.
      const read = reviewed.filter((criterion) => (levels[criterion.id] ?? 0) > 1)
      const missing = read.filter(({ section }) => !found.has(section))
      expect(missing.map((criterion) => `${paper} ${criterion.id}`)).toEqual([])
    }
  })
})
