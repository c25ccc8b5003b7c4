import type { FlagCode } from '../checks/evidence.ts'
import type { Feedback } from '../hub/feedback.ts'
import type { Rubric } from '../rubric/rubric.ts'
import { type Band, bandOf } from './bands.ts'
import { receivedBlocks } from './found-words.ts'
import { ours, type Phrasing, path, strong, untrusted, words } from './phrasing.ts'
import { ofWhichTests, publicFact, type Source, sectionFacts } from './public-facts.ts'
import { gapBlocks, runtimeLine } from './runtime-words.ts'
import {
  type Block,
  heading,
  list,
  MAX_CHARS,
  type Measure,
  marker,
  paragraph,
  renderWithin,
  table,
} from './safe-markdown.ts'
import type { Scorecard, ScoredCriterion } from './scorecard.ts'

export interface CandidateOptions {
  readonly feedback: Feedback
  readonly permalinkBase: string | null
  /** Characters where left out, as for a comment. */
  readonly lengthOf?: Measure
}

/**
 * What the candidate may see: all that they can measure alone, and of the hidden tests at most a band, or met and
 * not met. Never a test's name, a reason, a value, a point, or a flag about their honesty. Of a review not even that,
 * whatever the team's feedback is: tests could ask for one bit of the hidden modules with each push.
 */
export function renderCandidate(
  scorecard: Scorecard,
  rubric: Rubric,
  { feedback: asked, permalinkBase, lengthOf }: CandidateOptions,
): string {
  const feedback = rubric.suite === undefined ? asked : 'none'
  const source = { module: rubric.module ?? '', permalinkBase }
  const sections = [
    [opening(scorecard, rubric)],
    [gapBlocks(scorecard, 'candidate')],
    [rubric.module === null ? [] : hiddenTests(scorecard, feedback)],
    [receivedBlocks(scorecard.criteria)],
    [feedback === 'criteria' ? criteriaBlocks(scorecard) : []],
    [qualityBlocks(scorecard, rubric, source), []],
    [writeUpBlocks(scorecard, permalinkBase)],
    [fileBlocks(scorecard), []],
    [nextBlocks(scorecard)],
  ]
  return renderWithin(
    sections,
    MAX_CHARS,
    words`Some details are left out, to stay below the size that GitHub accepts.`,
    lengthOf,
  )
}

function opening({ submission, cause }: Scorecard, rubric: Rubric): readonly Block[] {
  const which =
    submission.sha === null
      ? words`your files`
      : words`your commit ${untrusted(submission.sha.slice(0, 12), 12)}`
  return [
    marker('candidate'),
    heading(1, words`Your work on: ${ours(rubric.title)}`),
    ...causeBlocks(cause),
    paragraph(
      words`Thank you for the time you put into this. Here is what the automatic checks saw in ${which}. The checks are one part of the picture. People look at the rest.`,
    ),
  ]
}

/** Before everything else: thirty failures have one reason. */
function causeBlocks(cause: Scorecard['cause']): readonly Block[] {
  return cause === null ? [] : [paragraph(words`${strong(ours(cause.what))} ${ours(cause.next)}`)]
}

const BAND_WORDS: Readonly<Record<Band, { readonly band: string; readonly meaning: string }>> = {
  below: {
    band: 'Early',
    meaning:
      'Much of what was asked does not work yet. Run the public tests first, then read the task again, one function at a time.',
  },
  developing: {
    band: 'On the way',
    meaning:
      'A good part of what was asked works, and some of it does not yet. Edge cases in the task are a good place to look.',
  },
  meets: {
    band: 'Solid',
    meaning:
      'Most of what was asked works. Read the task once more for cases that you have not tried.',
  },
  strong: {
    band: 'Strong',
    meaning: 'All or nearly all of what was asked works.',
  },
}

function hiddenTests({ criteria, cap, cause }: Scorecard, feedback: Feedback): readonly Block[] {
  const tested = criteria.filter(({ evidence }) => evidence.some(({ kind }) => kind === 'test'))
  const title = heading(2, words`Hidden tests`)
  if (feedback === 'none') {
    return [title, paragraph(words`They ran. Their results are not shown for this exercise.`)]
  }
  const possible = tested.reduce((sum, { points }) => sum + points, 0)
  if (possible === 0)
    return [title, paragraph(words`They could not run this time. This costs you nothing.`)]
  const earned = tested.reduce((sum, criterion) => sum + (criterion.earned ?? 0), 0)
  if (cause !== null && earned === 0)
    return [
      title,
      paragraph(words`None of them could pass for the reason at the top of this page.`),
    ]
  // While something critical fails, half of the points is all that counts: "strong" would mislead.
  const percent = Math.min((100 * earned) / possible, cap === null ? 100 : 50)
  const { band, meaning } = BAND_WORDS[bandOf(percent)]
  return [title, paragraph(words`${strong(ours(`${band}.`))} ${ours(meaning)}`)]
}

function criteriaBlocks({ criteria }: Scorecard): readonly Block[] {
  const rows = criteria.map((criterion) => [ours(criterion.title), metWords(criterion)])
  return [table([words`What was asked`, words`Met?`], rows)]
}

function metWords({ kind, status }: ScoredCriterion): Phrasing {
  if (kind === 'reviewed') return words`read by people`
  if (status === 'not-assessed') return words`not assessed`
  return status === 'passed' ? words`met` : words`not met`
}

function qualityBlocks({ criteria }: Scorecard, rubric: Rubric, source: Source): readonly Block[] {
  const parts = criteria
    .filter(({ kind }) => kind === 'measured')
    .flatMap(({ title, evidence }) => {
      const facts = evidence.flatMap((fact) => publicFact(fact, rubric, source) ?? [])
      return facts.length === 0 ? [] : [heading(3, ours(title)), facts]
    })
  if (parts.length === 0) return []
  const { title, counts } = qualityWords(rubric)
  const intro = words`You can measure all of this yourself, and improve it at any time.${counts}`
  return [heading(2, title), paragraph(intro), ...parts]
}

function qualityWords(rubric: Rubric): Record<'title' | 'counts', Phrasing> {
  if (rubric.suite !== undefined) {
    const counts = words` The code of tests counts as soon as they earn points for a flaw.`
    return { title: words`The form of your tests and your review`, counts }
  }
  if (rubric.module === null) return { title: words`The form of your write-up`, counts: words`` }
  return {
    title: words`Your code`,
    counts: words` It counts as soon as one hidden test passes${ofWhichTests(rubric)}.`,
  }
}

function writeUpBlocks({ criteria }: Scorecard, permalinkBase: string | null): readonly Block[] {
  const rows = criteria.flatMap(({ evidence }) =>
    evidence
      .filter((fact) => fact.kind === 'section')
      .map((fact) => [ours(fact.heading), sectionFacts(fact, permalinkBase)]),
  )
  if (rows.length === 0) return []
  return [heading(2, words`Your write-up`), table([words`Section`, words`What was found`], rows)]
}

/** Flags about files are the candidate's to mend; the others are for reviewers only. */
const FILE_FLAGS: Readonly<Partial<Record<FlagCode, string>>> = {
  'unlisted-file': 'not asked for, so it was ignored',
  'changed-template-file': 'differs from the template; the original counts',
  'missing-file': 'is missing',
  'not-a-regular-file': 'is not a regular file, so it was ignored',
  'too-large': 'is too large, so it was ignored',
  'too-many-files': 'there are too many files; the rest were ignored',
  'not-utf8': 'is not UTF-8 text; save it as UTF-8',
  'not-analysable': 'could not be read as Python; try python -m py_compile on it',
  notebook: 'is a notebook, so it was not read',
  unreadable: 'could not be opened, so it was not read',
  'tool-debris':
    'what editors and Python leave behind was not read; a .gitignore keeps it out of your commits',
}
const OTHER_PYTHON = 'is written for another Python than it ran on; see above'
const MOST_FILES = 40

function fileBlocks({ flags, runtime }: Scorecard): readonly Block[] {
  const isForOtherPython = runtime?.gaps.some(({ kind }) => kind === 'syntax') ?? false
  const items = flags.flatMap(({ code, where }) => {
    const meaning = code === 'not-analysable' && isForOtherPython ? OTHER_PYTHON : FILE_FLAGS[code]
    if (meaning === undefined) return []
    return [where === null ? ours(meaning) : words`${path(where.path)}: ${ours(meaning)}`]
  })
  if (items.length === 0) return []
  const more = items.length - MOST_FILES
  return [
    heading(2, words`Your files`),
    list(items.slice(0, MOST_FILES)),
    ...(more > 0 ? [paragraph(words`And ${more} more.`)] : []),
  ]
}

function nextBlocks({ criteria, runtime }: Scorecard): readonly Block[] {
  const read = criteria.some(({ kind }) => kind === 'reviewed')
  const readers = read ? 'at least two people read your write-up, each on their own, and ' : ''
  return [
    ...(runtime === null ? [] : [paragraph(runtimeLine(runtime))]),
    heading(2, words`What happens next`),
    paragraph(
      words`You can push again until your deadline. New pushes are graded, up to a limit in 24 hours. After the deadline, ${ours(readers)}the hiring team gets in touch with you.`,
    ),
  ]
}
