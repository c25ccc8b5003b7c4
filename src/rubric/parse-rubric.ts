import type { ConfigIssue, Result } from './config-issue.ts'
import { readYaml } from './read-yaml.ts'
import type { Criterion, Rubric, WriteUp } from './rubric.ts'
import { meaningIssues } from './rubric-meaning.ts'
import {
  type CriterionYaml,
  type RubricYaml,
  rubricYaml,
  shapeErrors,
  type WriteUpYaml,
} from './rubric-yaml.ts'
import { readablePath, shapeIssues } from './shape-issues.ts'

/** Reads a rubric; everything wrong with its shape and its meaning is listed at once. */
export function parseRubric(text: string, file: string): Result<Rubric, readonly ConfigIssue[]> {
  const document = readYaml(text, file)
  if (!document.ok) return document
  const { value, lineOf } = document.value
  const shaped = rubricYaml.accepts(value)
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
    module: yaml.module,
    loopBudget: yaml.loop_budget,
    forbiddenCalls: yaml.forbidden_calls ?? [],
    extraFiles: yaml.extra_files ?? [],
    criteria: yaml.criteria.map(toCriterion),
    writeUp: yaml.writeup === undefined ? null : toWriteUp(yaml.writeup),
  }
}

function toCriterion(yaml: CriterionYaml): Criterion {
  const { id, title, competency, points } = yaml
  const base = { id, title, competency, points }
  if ('section' in yaml) {
    const checklist = yaml.checklist.map((item) =>
      typeof item === 'string' ? { text: item, must: false } : { text: item.must, must: true },
    )
    return { ...base, kind: 'judged', section: yaml.section, checklist, levels: yaml.levels }
  }
  if (yaml.check !== 'tests') return { ...base, kind: 'measured', check: yaml.check }
  return {
    ...base,
    kind: 'measured',
    check: 'tests',
    tests: yaml.tests,
    critical: yaml.critical ?? false,
  }
}

function toWriteUp({ file, sections }: WriteUpYaml): WriteUp {
  return {
    file,
    sections: sections.map(({ heading, min_words, max_words }) => {
      return { heading, minWords: min_words, maxWords: max_words }
    }),
  }
}
