import { join } from 'node:path'
import { load } from 'js-yaml'
import type { ConfigIssue, Result } from '../input/config-issue.ts'
import { foundCriteria, type Rubric, type Suite } from '../rubric/rubric.ts'
import { applyEdits } from './apply-edits.ts'
import { companyOf, type Flaw, REFERENCE } from './company.ts'
import type { ExerciseFiles } from './exercise-files.ts'
import { isSuiteFlaws } from './flaws.generated.js'

/** A module that a candidate's tests meet, beside the one that they were given. */
export interface SuiteModule {
  /** A flaw's id, `correct/<name>`, or `company/<name>`. */
  readonly id: string
  /** What is wrong with it, for authors; empty for a correct one. */
  readonly name: string
  /** The kind of its flaw; null where it has none, or several. */
  readonly criterion: string | null
  /** The ids of its flaws: of a correct one none. */
  readonly holds: readonly string[]
  readonly source: string
}

/**
 * The modules of a review, the correct ones first, `reference` before all others: the grader folder holds `correct/*.py`
 * and `flaws.yml`. Every problem is listed at once.
 */
export function readSuiteModules(
  rubric: Rubric,
  suite: Suite,
  grader: ExerciseFiles,
  folder: string,
): Result<readonly SuiteModule[], readonly ConfigIssue[]> {
  const correct = correctModules(grader)
  const { flaws, issues } = readFlaws(grader, folder)
  const made = flaws.map((flaw) => madeOf(flaw, correct, grader))
  const modules = [...correct, ...made.map(({ module }) => module)]
  const company = companyOf(flaws, correct)
  // What a correct module lacks, its flaws lack too: it is said of the module.
  const lacking = correct.flatMap(({ source }) => missingFunctions(suite, source))
  const functions = suite.functions.filter((name) => !lacking.includes(name))
  const shared = { ...suite, functions }
  const about = (id: string, message: string) => flawIssue(folder, id, message)
  const all = [
    ...issues,
    ...correctIssues(suite, correct, folder),
    ...made.flatMap(({ module, problems }) => problems.map((text) => about(module.id, text))),
    ...idIssues(flaws).map((id) => about(id, 'is there twice')),
    ...(issues.length > 0 ? [] : countIssues(rubric, flaws).map((text) => about('', text))),
    ...correct.flatMap((module) => functionIssues(suite, module, folder)),
    ...made.flatMap(({ module }) => functionIssues(shared, module, folder)),
  ]
  return all.length > 0 ? { ok: false, error: all } : { ok: true, value: [...modules, ...company] }
}

/** Functions of the suite that a module does not define at its top level. */
export function missingFunctions({ functions }: Suite, source: string): readonly string[] {
  return functions.filter((name) => {
    const defined = new RegExp(
      `^(?:(?:async[ \\t]+)?def[ \\t]+${name}[ \\t]*\\(|class[ \\t]+${name}\\b|${name}[ \\t]*(?::[^=\\n]+)?=(?!=))`,
      'm',
    )
    return !defined.test(source)
  })
}

function correctModules(grader: ExerciseFiles): readonly SuiteModule[] {
  const found = [...grader].flatMap(([path, bytes]) => {
    const name = /^correct\/([a-z_][a-z0-9_]*)\.py$/.exec(path)?.[1]
    if (name === undefined) return []
    const source = new TextDecoder().decode(bytes)
    return [{ id: `correct/${name}`, name: '', criterion: null, holds: [], source }]
  })
  const isFirst = ({ id }: SuiteModule) => id === `correct/${REFERENCE}`
  return [...found.filter(isFirst), ...found.filter((module) => !isFirst(module))]
}

function correctIssues(
  { correct: wanted }: Suite,
  correct: readonly SuiteModule[],
  folder: string,
): readonly ConfigIssue[] {
  const issue = (message: string, hint: string): ConfigIssue => {
    return { file: join(folder, 'correct'), line: null, path: '', message, hint }
  }
  const twin = correct.find(({ source }, index) =>
    correct.slice(0, index).some((other) => other.source === source),
  )
  return [
    ...(correct.some(({ id }) => id === `correct/${REFERENCE}`)
      ? []
      : [issue('there is no reference.py', 'Write the first correct module: flaws change it.')]),
    ...(correct.length === wanted
      ? []
      : [
          issue(
            `the rubric names ${wanted} correct modules, the folder holds ${correct.length}`,
            `Set correct: ${correct.length} in the rubric's suite, or write the others.`,
          ),
        ]),
    ...(twin === undefined
      ? []
      : [issue(`${twin.id}.py is the same as another`, 'Correct modules have to differ visibly.')]),
  ]
}

function readFlaws(grader: ExerciseFiles, folder: string) {
  const nothing = (path: string, message: string) => {
    return { flaws: [], issues: [flawIssue(folder, path, message)] }
  }
  const bytes = grader.get('flaws.yml')
  if (bytes === undefined) return nothing('', 'is missing')
  let document: unknown
  try {
    document = load(new TextDecoder().decode(bytes))
  } catch (error) {
    return nothing('', String(error).split('\n')[0] ?? '')
  }
  if (isSuiteFlaws(document)) return { flaws: document, issues: [] }
  const issues = (isSuiteFlaws.errors ?? []).map(({ instancePath, message = '' }) =>
    flawIssue(folder, instancePath.slice(1), message),
  )
  return { flaws: [], issues }
}

interface Made {
  readonly module: SuiteModule
  readonly problems: readonly string[]
}

function madeOf(flaw: Flaw, correct: readonly SuiteModule[], grader: ExerciseFiles): Made {
  const { id, name, criterion, file, edits = [], base = REFERENCE } = flaw
  const as = (source: string, problems: readonly string[]): Made => {
    return { module: { id, name, criterion, holds: [id], source }, problems }
  }
  if (file !== undefined) {
    const bytes = /^flawed\/[^/]+\.py$/.test(file) ? grader.get(file) : undefined
    return bytes === undefined
      ? as('', [`there is no file ${file}; such a file stands in flawed/`])
      : as(new TextDecoder().decode(bytes), [])
  }
  const from = correct.find((module) => module.id === `correct/${base}`)?.source
  if (from === undefined) return as('', [`there is no correct/${base}.py to change`])
  const { text, problems } = applyEdits(from, edits, `correct/${base}.py`)
  return as(text, text === from && problems.length === 0 ? ['changes nothing'] : problems)
}

function idIssues(flaws: readonly Flaw[]): readonly string[] {
  const ids = flaws.map(({ id }) => id)
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))]
}

function countIssues(rubric: Rubric, flaws: readonly Flaw[]): readonly string[] {
  const kinds = foundCriteria(rubric)
  const strangers = flaws.filter(({ criterion }) => kinds.every(({ id }) => id !== criterion))
  const wrong = kinds.flatMap(({ id, flaws: wanted }) => {
    const there = flaws.filter(({ criterion }) => criterion === id).length
    return there === wanted ? [] : [`the rubric names ${wanted} flaws of ${id}, here are ${there}`]
  })
  const unknown = strangers.map(
    ({ id, criterion }) => `${id}: the rubric has no criterion ${criterion} with check: found`,
  )
  return [...wrong, ...unknown]
}

/** A module that could not be made has said so already. */
function functionIssues(
  suite: Suite,
  { id, criterion, source }: SuiteModule,
  folder: string,
): readonly ConfigIssue[] {
  const missing = source === '' ? [] : missingFunctions(suite, source)
  if (missing.length === 0) return []
  const message = `does not define ${missing.join(', ')}`
  if (criterion !== null) return [flawIssue(folder, id, message)]
  const hint = "Define each function of the rubric's suite at the top level of the module."
  return [{ file: join(folder, `${id}.py`), line: null, path: '', message, hint }]
}

function flawIssue(folder: string, path: string, message: string): ConfigIssue {
  const hint =
    'Each entry has id, name, criterion, and edits (find, replace) that find exactly one place of correct/reference.py, or of its base, or a file below flawed/.'
  return { file: join(folder, 'flaws.yml'), line: null, path, message, hint }
}
