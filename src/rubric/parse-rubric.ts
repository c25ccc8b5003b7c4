import type { ConfigIssue, Result } from '../input/config-issue.ts'
import { readYaml } from '../input/read-yaml.ts'
import { readablePath, shapeIssues } from '../input/shape-issues.ts'
import { isRubric } from './rubric.generated.js'
import type {
  ChecklistItem,
  Criterion,
  EvidenceFile,
  Rubric,
  WriteUp,
  WriteUpTable,
} from './rubric.ts'
import { meaningIssues } from './rubric-meaning.ts'
import {
  type CriterionYaml,
  type EvidenceFileYaml,
  type RubricYaml,
  shapeErrors,
  type WriteUpYaml,
} from './rubric-yaml.ts'

/** Reads a rubric; everything wrong with its shape and its meaning is listed at once. */
export function parseRubric(text: string, file: string): Result<Rubric, readonly ConfigIssue[]> {
  const document = readYaml(text, file)
  if (!document.ok) return document
  const { value, lineOf } = document.value
  const shaped = isRubric(value)
  const meaning = meaningIssues(value).map(({ at, message, hint }) => {
    return { file, line: lineOf(at), path: readablePath(at), message, hint }
  })
  const issues = [...shapeIssues(shapeErrors(value), document.value, file), ...meaning]
  if (!shaped || issues.length > 0) return { ok: false, error: issues }
  return { ok: true, value: toRubric(value) }
}

function toRubric(yaml: RubricYaml): Rubric {
  return {
    id: yaml.id,
    version: yaml.version,
    title: yaml.title,
    ...moduleOrSuite(yaml),
    loopBudget: yaml.loop_budget ?? null,
    forbiddenCalls: yaml.forbidden_calls ?? [],
    extraFiles: yaml.extra_files ?? [],
    // Left out where there are none: the digest of all other rubrics stays what it is.
    ...(yaml.packages === undefined ? {} : { packages: yaml.packages }),
    criteria: yaml.criteria.map(toCriterion),
    writeUp: yaml.writeup === undefined ? null : toWriteUp(yaml.writeup),
    ...(yaml.evidence === undefined ? {} : { evidence: toEvidenceFile(yaml.evidence) }),
    ...(yaml.talk === undefined
      ? {}
      : { talk: { ...yaml.talk, seedQuestion: yaml.seed_question } }),
  }
}

/** The module of a review is one of the template, and none of the candidate's. */
function moduleOrSuite({ module = '', suite }: RubricYaml): Pick<Rubric, 'module' | 'suite'> {
  if (suite === undefined) return { module: module === '' ? null : module }
  return { module: null, suite: { module, ...suite } }
}

const DIGITS = 3

function toEvidenceFile({ file, section, numbers }: EvidenceFileYaml): EvidenceFile {
  return {
    file,
    section,
    numbers: numbers.map(
      ({ digits = DIGITS, tolerance = 0, min = null, max = null, ...number }) => {
        return { ...number, digits, tolerance, min, max }
      },
    ),
  }
}

function toCriterion(yaml: CriterionYaml): Criterion {
  const { id, title, competency, points } = yaml
  const base = { id, title, competency, points }
  if ('section' in yaml) {
    const checklist = yaml.checklist.map(toItem)
    return { ...base, kind: 'reviewed', section: yaml.section, checklist, levels: yaml.levels }
  }
  if (yaml.check === 'structure') {
    return { ...base, kind: 'measured', check: 'structure', looksAt: yaml.looks_at }
  }
  if (yaml.check === 'found')
    return { ...base, kind: 'measured', check: 'found', flaws: yaml.flaws }
  if (yaml.check !== 'tests') return { ...base, kind: 'measured', check: yaml.check }
  return {
    ...base,
    kind: 'measured',
    check: 'tests',
    tests: yaml.tests,
    critical: yaml.critical ?? false,
    // Left out where there is none: the digest of all other rubrics stays what it is.
    ...(yaml.core === undefined ? {} : { core: yaml.core }),
    ...(yaml.contract === true ? { contract: true } : {}),
  }
}

type ItemYaml = Extract<CriterionYaml, { readonly section: string }>['checklist'][number]

function toItem(yaml: ItemYaml): ChecklistItem {
  if (typeof yaml === 'string') return { text: yaml, must: false, lookFor: [] }
  const { must, item = '', look_for: lookFor = [] } = yaml
  return { text: must ?? item, must: must !== undefined, lookFor }
}

function toWriteUp({ file, sections, min_words, max_words, table }: WriteUpYaml): WriteUp {
  return {
    file,
    sections: sections.map((section) => ({
      heading: section.heading,
      also: section.also ?? [],
      minWords: section.min_words,
      maxWords: section.max_words,
      subheadings: section.subheadings ?? [],
    })),
    minWords: min_words ?? null,
    maxWords: max_words ?? null,
    table: table === undefined ? null : toTable(table),
  }
}

function toTable(yaml: NonNullable<WriteUpYaml['table']>): WriteUpTable {
  return {
    file: yaml.file,
    columns: yaml.columns,
    numeric: yaml.numeric,
    choices: yaml.choices ?? {},
    minRows: yaml.min_rows,
    maxRows: yaml.max_rows,
    unitColumns: yaml.unit_columns,
    unitWords: yaml.unit_words,
    inText: yaml.in_text,
  }
}
