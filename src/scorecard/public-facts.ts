import type {
  ComplexityEvidence,
  Evidence,
  FunctionFacts,
  LintEvidence,
  LoopsEvidence,
  SectionEvidence,
  StructureEvidence,
} from '../checks/evidence.ts'
import type { LoopBudget, Rubric, StructureCheck } from '../rubric/rubric.ts'
import { byPlace } from './by-place.ts'
import { COMPLEXITY_LIMITS, contractsOf } from './measured-points.ts'
import { count, join, lines, ours, type Phrasing, path, untrusted, words } from './phrasing.ts'
import { reproducedFacts } from './reproduced-words.ts'
import { type Block, list, paragraph, table } from './safe-markdown.ts'

/** What anyone can measure on the submission alone; reviewers and candidates see the same. */
export interface Source {
  /** Empty where there is none: what is found in a candidate's tests says its file. */
  readonly module: string
  readonly permalinkBase: string | null
}

/** What is said of one fact; null for what not everybody can measure. */
export function publicFact(fact: Evidence, rubric: Rubric, source: Source): Block | null {
  switch (fact.kind) {
    case 'lint':
      return lintFacts(fact, source)
    case 'complexity':
      return complexityFacts(fact, source)
    case 'loops':
      return loopsFacts(fact, rubric.loopBudget, source)
    case 'structure':
      return structureFacts(fact)
    case 'reproduced':
      return reproducedFacts(fact, source.permalinkBase)
    default:
      return null
  }
}

/** Which hidden tests make the code count, behind "a hidden test passes"; see `doesWork`. */
export function ofWhichTests({ criteria }: Rubric): Phrasing {
  return contractsOf(criteria).length === 0 ? words`` : words` that is not of the contract`
}

const MOST_FINDINGS = 50

export function lintFacts(
  { analysable, findings, sourceLines }: LintEvidence,
  source: Source,
): Block {
  if (!analysable) return notAnalysable(source)
  const size = count(sourceLines, 'line of code', 'lines of code')
  if (findings.length === 0) return paragraph(words`Nothing found in ${size}.`)
  const rows = [...findings]
    .sort(byPlace)
    .slice(0, MOST_FINDINGS)
    .map(({ path: file, line, rule, message }) => [
      file === undefined ? at(line, source) : inFile(file, line, source),
      untrusted(rule, 20),
      untrusted(message, 200),
    ])
  const more = findings.length - rows.length
  return [
    ...paragraph(words`${count(findings.length, 'finding', 'findings')} in ${size}.`),
    ...table([words`Where`, words`Rule`, words`What it says`], rows),
    ...(more > 0 ? paragraph(words`And ${more} more.`) : []),
  ]
}

export function complexityFacts(fact: ComplexityEvidence, source: Source): Block {
  if (!fact.analysable) return notAnalysable(source)
  const { mostComplex, longest, deepest } = fact
  const { mccabe, lines: most, nesting } = COMPLEXITY_LIMITS
  return table(
    [words`Measure`, words`Highest`, words`At most`, words`Where`],
    [
      [
        words`Paths through one function (McCabe)`,
        number(mostComplex?.mccabe),
        number(mccabe),
        where(mostComplex, source),
      ],
      [words`Lines of one function`, number(longest?.lines), number(most), where(longest, source)],
      [
        words`Blocks inside blocks`,
        number(deepest?.nesting),
        number(nesting),
        where(deepest, source),
      ],
    ],
  )
}

export function loopsFacts(fact: LoopsEvidence, budget: LoopBudget | null, source: Source): Block {
  if (!fact.analysable || budget === null) return notAnalysable(source)
  const needed = budget.count === 0 ? words`none` : words`at most ${loopWords(budget)}`
  const summary = words`${loopsSeen(fact)}. A good solution needs ${needed}.`
  const calls = fact.forbidden.map(
    ({ name, line }) => words`${untrusted(name, 60)} on ${at(line, source)}`,
  )
  return [
    ...paragraph(summary),
    ...(calls.length === 0
      ? []
      : [
          ...paragraph(words`Calls that this exercise does not allow, so this part earns nothing:`),
          ...list(calls.slice(0, MOST_FINDINGS)),
        ]),
  ]
}

export function loopsSeen(fact: LoopsEvidence): Phrasing {
  return fact.count === 0 ? words`No loops` : loopWords(fact)
}

function loopWords({ count: loops, depth }: LoopBudget): Phrasing {
  const nesting = depth > 1 ? words`nested ${depth} deep` : words`none inside another`
  return words`${count(loops, 'loop', 'loops')}, ${nesting}`
}

const LOOKED_AT: Readonly<Record<StructureCheck, string>> = {
  headings: 'All headings, in order',
  'section-words': 'Length of each section',
  'total-words': 'Length of the whole',
  'own-words': 'Nothing left of the template',
  'number-and-date': 'A number, and a date or a duration',
  'table-parses': 'Columns and values of the table',
  'table-rows': 'Rows of the table',
  'table-filled': 'Every cell filled',
  'table-unit': 'A row in units of time, money or users',
  'table-in-text': 'The figures also stand in the text',
}

export function structureFacts({ checks, yours = [] }: StructureEvidence): Block {
  const rows = checks.map((check) => [ours(LOOKED_AT[check.name]), found(check)])
  const head = [words`What was looked at`, words`Found`]
  return [...table(head, rows), ...(yours.length === 0 ? [] : paragraph(words`${others(yours)}.`))]
}

function found({ passed, detail, waitsFor }: StructureEvidence['checks'][number]): Phrasing {
  if (passed) return words`yes`
  if (waitsFor === undefined) return words`no: ${ours(detail)}`
  return words`not looked at: mend "${ours(LOOKED_AT[waitsFor])}" first`
}

function others(yours: readonly string[]): Phrasing {
  const names = yours.map((heading) => untrusted(heading, 80))
  return words`Headings of the file that are none of those asked for: ${join(names, words`, `)}`
}

export function sectionFacts(fact: SectionEvidence, permalinkBase: string | null): Phrasing {
  const asked = words`${lengthWords(fact)}${fact.minWords} to ${fact.maxWords}`
  if (fact.lines === null) {
    const { file, yours = [] } = fact
    if (yours.length === 0) return words`not found in ${ours(file)}`
    const names = yours.slice(0, MOST_NAMED).map((heading) => untrusted(heading, 40))
    return words`no heading of this name in ${ours(file)}; there are ${join(names, words`, `)}`
  }
  const place = lines({ path: fact.file, ...fact.lines }, permalinkBase)
  if (fact.untouched) return words`as it was in the template, ${place}`
  return words`${count(fact.words, 'word', 'words')} (${asked}), ${place}`
}

// In a cell of a table; the whole list would hide what else stands there.
const MOST_NAMED = 5

function lengthWords({ words: number, minWords, maxWords }: SectionEvidence): Phrasing {
  if (number < minWords) return words`shorter than asked, `
  return number > maxWords ? words`longer than asked, ` : words`asked for `
}

/** The most complex, longest and deepest function are often one, so each is named. */
function where(facts: FunctionFacts | null, source: Source): Phrasing {
  if (facts === null) return words`no functions`
  return join([untrusted(facts.name, 60), at(facts.line, source)], words`, `)
}

function at(line: number, { module, permalinkBase }: Source): Phrasing {
  return lines({ path: module, from: line, to: line }, permalinkBase)
}

function inFile(file: string, line: number, { permalinkBase }: Source): Phrasing {
  return words`${path(file)} ${lines({ path: file, from: line, to: line }, permalinkBase)}`
}

function number(value: number | undefined): Phrasing {
  return words`${value ?? 0}`
}

function notAnalysable({ module }: Source): Block {
  const what = module === '' ? words`A file of the tests` : ours(module)
  return paragraph(words`${what} could not be read as Python, so this could not be measured.`)
}
