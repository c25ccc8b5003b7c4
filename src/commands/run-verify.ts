import { callerError } from '../input/bad-news.ts'
import type { ExerciseVerdict } from '../verify/exercise-verdict.ts'
import { verdictDetails } from '../verify/verdict-report.ts'
import { verify } from '../verify/verify.ts'
import { openWorkshop } from './verb/open-workshop.ts'
import type { RunVerb, Table } from './verb/verb.ts'
import { writeModules } from './write-modules.ts'

/** Tests the tests of the exercises that are named, or of all. */
export const runVerify: RunVerb = async (words, around) => {
  const root = words.text('exercises') || around.home
  const modules = words.text('modules')
  if (modules !== '') {
    const written = await writeModules(words.rest, root, modules)
    return { json: { written }, text: written }
  }
  const seeds = count(words.text('seeds'), '--seeds')
  const repeats = count(words.text('repeats'), '--repeats')
  const isQuick = words.isOn('quick')
  const request = {
    ids: words.rest,
    root,
    resume: words.text('resume') || null,
    seeds,
    repeats: isQuick ? seeds : repeats,
    generated: !isQuick,
    variants: words.text('variants') === '0' ? 0 : count(words.text('variants'), '--variants'),
  }
  const verdicts = await verify(request, await openWorkshop(words, around), around.progress)
  const isSound = verdicts.every(({ problems }) => problems.length === 0)
  return {
    json: { exercises: verdicts },
    text: [verdictsTable(verdicts), ...verdictDetails(verdicts)],
    unmet: isSound ? null : 'At least one exercise has problems.',
  }
}

function count(text: string, option: string): number {
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text)
  throw callerError(option, `"${text}" is not a count`, 'Give a whole number, 1 or more.')
}

/** Verdicts on exercises side by side. */
function verdictsTable(verdicts: readonly ExerciseVerdict[]): Table {
  const rows = verdicts.map((verdict) => [
    verdict.id,
    `${verdict.template.earned}`,
    `${verdict.reference.earned} of ${verdict.possible}`,
    verdict.loops === null ? '' : `${verdict.loops.earned}`,
    `${Math.max(0, ...verdict.cheats.map(({ earned }) => earned))}`,
    `${verdict.listed.killed} of ${verdict.listed.total}`,
    generatedCell(verdict),
    verdict.variants === null ? '' : `${verdict.variants.sound} of ${verdict.variants.tried}`,
    `${verdict.flakes}`,
    verdict.problems.length === 0 ? 'ok' : 'problems',
  ])
  const head = [
    'exercise',
    'template',
    'reference',
    'plain loops',
    'best cheat',
    'flaws caught',
    'mutants caught',
    'sound variants',
    'flakes',
    'verdict',
  ]
  return { head, rows }
}

function generatedCell({ generated }: ExerciseVerdict): string {
  if (generated === null) return 'not tried'
  const { killed, total, equivalent } = generated
  return `${killed} of ${total - equivalent}${equivalent === 0 ? '' : ` (${equivalent} equivalent)`}`
}
