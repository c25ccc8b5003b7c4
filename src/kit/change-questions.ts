import type { FailureReason } from '../judge/judge-message.ts'
import type { Rubric } from '../rubric/rubric.ts'
import { titleOfTest } from '../rubric/title-of-test.ts'
import { join, ours, type Phrasing, strong, untrusted, words } from '../scorecard/phrasing.ts'
import { type Block, codeBlock, list, paragraph } from '../scorecard/safe-markdown.ts'
import type { Audience, ProvenChanges } from './kit.ts'
import { placeInLine } from './place-in-line.ts'
import type { Pick } from './plan-changes.ts'
import type { ChangeKind, SmallChange } from './small-change.ts'

const MOST_CHARS = 60
const AROUND = 2
const MOST_WIDTH = 110

/** A question about one small change of the candidate's own lines; the answer only for the interviewer. */
export function changeBlocks(
  pick: Pick,
  number: number,
  source: string,
  rubric: Rubric,
  audience: Audience,
): readonly Block[] {
  const question = paragraph(
    words`${strong(ours(`${number}.`))} ${questionOf(source, pick.change)}`,
  )
  const code = codeBlock(excerpt(source, pick.change), 4_000)
  return [question, code, ...(audience === 'screen' ? [] : answerBlocks(pick, rubric))]
}

function questionOf(source: string, change: SmallChange): Phrasing {
  const { kind, before, after } = change
  const here = join([lineWords(change), placeOf(change)], words``)
  const was = words`${ours(whichOf(placeInLine(source, change)))}${untrusted(before, MOST_CHARS)}`
  if (kind === 'dropped') return words`What breaks if ${here} ${ours(verb(change))} left out?`
  if (kind === 'argument') return words`What breaks if ${was} is left out in ${here}?`
  return words`What breaks if ${was} becomes ${untrusted(after, MOST_CHARS)} in ${here}?`
}

const ORDINALS = ['first', 'second', 'third', 'fourth']

function whichOf(place: number | null): string {
  return place === null ? '' : `the ${ORDINALS[place - 1] ?? `${place}th`} `
}

function verb({ line, to }: SmallChange): string {
  return line === to ? 'is' : 'are'
}

function lineWords({ line, to }: SmallChange): Phrasing {
  return line === to ? words`line ${line}` : words`lines ${line} to ${to}`
}

function placeOf({ where }: SmallChange): Phrasing {
  return where === '' ? words`` : words` (${untrusted(where, MOST_CHARS)})`
}

/** The lines with their numbers, and a mark at what the question is about. */
function excerpt(source: string, { line, to }: SmallChange): string {
  const lines = source.split(/\r\n|\r|\n/)
  const from = Math.max(1, line - AROUND)
  const width = String(to + AROUND).length
  return lines
    .slice(from - 1, to + AROUND)
    .map((text, index) => {
      const number = from + index
      const mark = number >= line && number <= to ? '>' : ' '
      const shown = text.length > MOST_WIDTH ? `${text.slice(0, MOST_WIDTH)}…` : text
      return `${mark} ${String(number).padStart(width)} | ${shown}`
    })
    .join('\n')
}

const WHAT: Readonly<Record<FailureReason, string>> = {
  'wrong-value':
    'a result, or an argument after the call, is not as it has to be, and no error says so',
  raised: 'an error comes where a result, or an error of another kind, has to come',
  'did-not-raise': 'input that has to be refused is taken',
  crashed: 'the process ends',
  'did-not-load': 'the module no longer loads',
  'timed-out': 'a call does not come back',
  'too-slow': 'a call is too slow',
  'broke-protocol': 'a call gives no answer',
}

/** What to listen for beside the answer. */
const LISTEN: Readonly<Record<ChangeKind, string>> = {
  boundary:
    'They name the value that stands exactly on the boundary, and what happens to it before and after.',
  comparison: 'They name an input that takes the other branch now, and follow it to the result.',
  dropped: 'They say which input these lines are for, and what it would do without them.',
  copy: 'They say whose array is written to now, and who would notice.',
  neighbour: 'They say on which input both give the same, and on which they differ.',
  argument:
    'They say what stands in its place when it is left out, and what shape or value comes out.',
  order: 'They say what each place means, and whether an error or a wrong number follows.',
  number: 'They say why it is this number, and give the first result that changes.',
  logic: 'They give one input for which both sides differ.',
  arithmetic: 'They give the result for a small input before and after, by hand.',
}

function answerBlocks({ broken, about, change }: Pick, rubric: Rubric): readonly Block[] {
  const first = broken.find(({ criterion }) => criterion === about)
  const others = broken.filter(({ criterion }) => criterion !== about)
  const title = (id: string) => ours(rubric.criteria.find((one) => one.id === id)?.title ?? id)
  const what = (first?.reasons ?? []).map((reason) => ours(WHAT[reason]))
  const titles = (first?.tests ?? [])
    .slice(0, 3)
    .map((name) => titleOfTest(name.replace(/\[.*$/s, '')))
  const tests = [...new Set(titles)]
  const say = tests.length === 1 ? 'test says' : 'tests say'
  const lines = [
    words`Answer: it breaks ${strong(title(about))}: ${join(what, words`; `)}.`,
    ...(others.length === 0
      ? [words`No other requirement that was met is seen to break.`]
      : [
          words`It also breaks: ${join(
            others.map(({ criterion }) => title(criterion)),
            words`; `,
          )}.`,
        ]),
    words`For you alone, the hidden ${ours(say)}: ${join(tests.map(ours), words`; `)}.`,
    words`Listen for: ${ours(LISTEN[change.kind])}`,
  ]
  return [list(lines)]
}

/** Why there are fewer than five. */
export function whyFewer({ problem, picks, met, tries }: ProvenChanges): string | null {
  if (problem === 'missing')
    return 'There is no module that could be read, so no change of a line could be tried. Use the openings below.'
  if (problem === 'too-large')
    return 'The module is too large to be asked about line by line. Pick three functions, and let the candidate explain them.'
  if (problem === 'unreadable')
    return 'The module cannot be read as Python, so no change of a line could be tried. Mend it together with the candidate, line by line.'
  if (picks.length >= 5) return null
  if (met === null)
    return 'The module has no line of which the judge could try a change. Use the openings below.'
  if (met === 0)
    return 'The module meets no requirement completely, so no change can be shown to break one. Use the openings below.'
  const found = picks.length === 0 ? 'none' : String(picks.length)
  return `Of ${tries} changes that the judge tried, ${found} broke something that it can see. Use the openings below for the rest of the time.`
}

/** A module that stays a subject although no change of it could be tried. */
export function isTalkable({ problem }: ProvenChanges): boolean {
  return problem === 'unreadable' || problem === 'too-large'
}
