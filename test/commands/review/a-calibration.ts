import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { parseHTML } from 'linkedom'
import { installFolder } from '../../../src/install.ts'
import type { PageData } from '../../../src/page-script/page-data.ts'
import { type SealedAnswers, sealForReply } from '../../../src/sealing/seal-answers.ts'

/** The key of a shipped exercise, paper by paper. */
export async function anchorKey(
  id: string,
): Promise<
  readonly { paper: string; levels: Record<string, number>; why: Record<string, string> }[]
> {
  const file = join(installFolder(import.meta.url), 'graders', id, 'anchors', 'anchors.yml')
  return load(await readFile(file, 'utf8')) as Awaited<ReturnType<typeof anchorKey>>
}

/** What the script of a page is told. */
export function dataOf(page: string): PageData {
  const text = parseHTML(page).document.getElementById('data')?.textContent ?? ''
  return JSON.parse(text) as PageData
}

/** The key's levels, moved, as a calibration page seals them. */
export async function sealedLevels(
  data: PageData,
  id: string,
  reviewer: string,
  move: (level: number, index: number) => number,
): Promise<SealedAnswers> {
  const key = await anchorKey(id)
  return await sealedBy(data, reviewer, (name, index) => {
    const [, paper = '', criterion = ''] = /^P(\d+)-(W\d+)$/.exec(name) ?? []
    return move(key[Number(paper) - 1]?.levels[criterion] ?? 0, index)
  })
}

/** A level for each criterion of a page, sealed by what the page tells alone. */
export async function sealedBy(
  { pseudonym, tree, criteriaDigest: criteria, key, criteria: asked }: PageData,
  reviewer: string,
  levelOf: (criterion: string, index: number) => number,
): Promise<SealedAnswers> {
  const answers = asked.map(({ id: criterion }, index) => {
    return { criterion, level: levelOf(criterion, index) as 1 | 2 | 3 | 4, ticks: [], note: null }
  })
  return await sealForReply({ version: 1, pseudonym, tree, criteria, reviewer, answers }, key)
}
