import { headingFinder } from '../checks/compare-headings.ts'
import { lintCriteria } from '../checks/lint/lint-evidence.ts'
import { lintFlags } from '../checks/lint/lint-rules.ts'
import type { Rubric } from '../rubric/rubric.ts'

/** What candidates of a review read and the rubric says otherwise. `template`: bytes of each file, by path. */
export function pageProblems(
  rubric: Rubric,
  template: ReadonlyMap<string, Uint8Array>,
): readonly string[] {
  const text = (path: string) => new TextDecoder().decode(template.get(path))
  return [
    ...headingProblems(rubric, text(rubric.writeUp?.file ?? '')),
    ...rowProblems(rubric, text('RULES.md')),
    ...lintProblems(rubric, text('RULES.md')),
    ...untold(rubric, template),
  ]
}

function headingProblems({ writeUp }: Rubric, page: string): readonly string[] {
  if (writeUp === null) return []
  const { file, sections } = writeUp
  const written = [...page.matchAll(/^##+[ \t]+(.+)$/gm)].map(([, heading = '']) => heading)
  const find = headingFinder(sections)
  const found = new Set(written.map(find))
  return [
    ...sections
      .filter(({ heading }) => !found.has(heading))
      .map(({ heading }) => `${file} has no heading "${heading}": add it, or change the section`),
    ...written
      .filter((heading) => find(heading) === undefined)
      .map((heading) => `${file} asks for "${heading}", and no section of the rubric reads it`),
  ]
}

/** Candidates read there what each criterion is worth. */
function rowProblems({ criteria }: Rubric, page: string): readonly string[] {
  const rows = page
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').map((cell) => cell.trim().toLowerCase()))
  return criteria
    .filter(({ id, title, points }) => {
      const what = `${id} ${title}`.toLowerCase()
      return !rows.some((cells) => cells.includes(what) && cells.includes(`${points}`))
    })
    .map(({ id, title, points }) => `RULES.md has no row | ${id} ${title} | ${points} |: add it`)
}

/** Whoever loses points for lint can run it at home. */
function lintProblems(rubric: Rubric, page: string): readonly string[] {
  const command = `ruff check ${lintFlags()} tests`
  if (lintCriteria(rubric).length === 0 || page.includes(command)) return []
  return [`RULES.md does not say how to lint the tests: add "${command}"`]
}

function untold({ suite }: Rubric, template: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const page = new TextDecoder().decode(template.get('DOCS.md'))
  return (suite?.functions ?? [])
    .filter((name) => !new RegExp(`\\b${name}\\b`).test(page))
    .map((name) => `DOCS.md does not say what ${name} does: candidates test what stands there`)
}
