import type { TalkQuestion } from '../rubric/rubric.ts'
import { scalesOf } from '../rubric/talk-scales.ts'
import { ours, type Phrasing, strong, untrusted, words } from '../scorecard/phrasing.ts'
import { type Block, codeBlock, heading, list, paragraph } from '../scorecard/safe-markdown.ts'
import { allowedHelp } from './allowed-help.ts'
import { changeBlocks, isTalkable, whyFewer } from './change-questions.ts'
import { followUpBlocks } from './follow-up-blocks.ts'
import { clarifyQuestions, type FollowUp, livedQuestions } from './follow-ups.ts'
import type { Audience, KitInput, ProvenChanges } from './kit.ts'
import { levelBlocks } from './talk-levels.ts'
import { testQuestions } from './test-questions.ts'
import { claimBlocks, noChangeBlocks, openingBlocks } from './work-blocks.ts'

/** A page as Markdown's tree, from which both forms are made. */
export interface Sheet {
  readonly title: string
  readonly blocks: readonly Block[]
}

/** A part of the talk; null where there is nothing to ask. */
interface Part {
  readonly title: string
  readonly minutes: number
  /** Whether it has too few questions to take more time. */
  readonly isShort?: boolean
  readonly lead: string
  readonly blocks: readonly Block[]
}

/** 45 minutes about one candidate's own work. */
export function sheetOf(input: KitInput, audience: Audience): Sheet {
  const parts = partsOf(input, audience)
  let from = 5
  const shown = parts.flatMap(({ title, minutes, lead, blocks }) => {
    const time = `${from} to ${from + minutes} min`
    from += minutes
    const head = heading(2, audience === 'screen' ? ours(title) : ours(`${title} (${time})`))
    return [head, ...(audience === 'screen' ? [] : [paragraph(ours(lead))]), ...blocks]
  })
  const title = `Walk-through: ${input.rubric.title}`
  if (audience === 'screen') return { title, blocks: shown }
  const levels = audience === 'page' ? [] : levelBlocks(scalesOf(input.rubric))
  return { title, blocks: [...introBlocks(input), ...shown, ...closing(from), ...levels] }
}

function introBlocks({ name, ai }: KitInput): readonly Block[] {
  return [
    paragraph(
      words`Work of ${untrusted(name, 100)}. ${strong(words`For interviewers: this version holds the answers.`)} Show the other version, screen.html, and leave this one closed.`,
    ),
    heading(2, words`Begin (0 to 5 min)`),
    paragraph(
      words`Say that this is about their own work, ${ours(allowedHelp(ai))}, and that "I do not know, I would look there" is an answer. Ask: what would you do differently if you had one more hour?`,
    ),
  ]
}

function closing(from: number): readonly Block[] {
  return [
    heading(2, ours(`Their questions (${from} to 45 min)`)),
    paragraph(words`Leave this time to them.`),
  ]
}

function partsOf(input: KitInput, audience: Audience): readonly Part[] {
  const { changes, rubric } = input
  const first =
    rubric.suite !== undefined
      ? testsPart(input, audience)
      : changes === null
        ? storyPart(input, audience)
        : changesPart(input, changes, audience)
  const parts = [first, clarifyPart(input, audience), openPart(input, audience, changes)]
  const constraint =
    rubric.talk === undefined ? [] : [constraintPart(rubric.talk.constraint, audience)]
  return withTime([...parts.filter(({ blocks }) => blocks.length > 0), ...constraint])
}

const ALL = 37

/** What a part that is missing or short would have taken goes to the first that has more to ask. */
function withTime(parts: readonly Part[]): readonly Part[] {
  const spent = parts.reduce((sum, { minutes }) => sum + minutes, 0)
  const taker = parts.find(({ isShort = false }) => !isShort)
  return parts.map((part) =>
    part === taker ? { ...part, minutes: part.minutes + ALL - spent } : part,
  )
}

function changesPart(
  { source, rubric }: KitInput,
  changes: ProvenChanges,
  audience: Audience,
): Part {
  if (changes.picks.length === 0) return codePart(changes, audience)
  const why = whyFewer(changes)
  const lead =
    'Small changes of their own lines. Each answer was found by the judge: it ran the hidden tests on the changed module. Give each three or four minutes, and let them think aloud.'
  const blocks = changes.picks.flatMap((pick, index) =>
    changeBlocks(pick, index + 1, source ?? '', rubric, audience),
  )
  const fewer = why === null || audience === 'screen' ? [] : [paragraph(ours(why))]
  const minutes = Math.min(CHANGES_MINUTES, MINUTES_EACH * changes.picks.length + 1)
  const isShort = minutes < CHANGES_MINUTES
  return { title: 'Small changes', minutes, isShort, lead, blocks: [...blocks, ...fewer] }
}

const CHANGES_MINUTES = 17
const MINUTES_EACH = 4

/** Where there is no change to ask about: what to do with the code instead, or nothing. */
function codePart(changes: ProvenChanges, audience: Audience): Part {
  const why = isTalkable(changes) && audience !== 'screen' ? whyFewer(changes) : null
  return {
    title: 'Their code',
    minutes: CHANGES_MINUTES,
    lead: 'There is no question with an answer of the judge.',
    blocks: why === null ? [] : [paragraph(ours(why))],
  }
}

function clarifyPart(input: KitInput, audience: Audience): Part {
  const { rubric } = input
  const questions = clarifyOf(input)
  const lead = 'Asking first has two sides: what they asked or assumed, and what they ask now.'
  return {
    title: 'Questions before answers',
    minutes: 5,
    lead,
    blocks: followUpBlocks(questions, rubric.writeUp?.file ?? '', audience),
  }
}

function storyPart(input: KitInput, audience: Audience): Part {
  const { rubric } = input
  const questions = livedOf(input)
  const lead =
    'Somebody who was there knows these things without thinking. Go two questions deep wherever an answer stays general.'
  return {
    title: 'What happened',
    minutes: 13,
    lead,
    blocks: followUpBlocks(questions, rubric.writeUp?.file ?? '', audience),
  }
}

function testsPart({ scorecard, rubric, tests }: KitInput, audience: Audience): Part {
  const lead =
    'Their own tests. What the judge saw is for you alone: kinds of flaws, and never a version. Give each about four minutes.'
  const questions = testQuestions(scorecard, rubric, tests)
  const blocks = questions.flatMap(({ test, ask, answer, listen, code }, index) => {
    const first = questions.findIndex((one) => one.code === code)
    return [
      paragraph(
        words`${strong(ours(`${index + 1}.`))} ${untrusted(test.name, 100)}: ${strong(ours(ask))}`,
      ),
      ...codeOnce(code, index === first ? null : first + 1),
      ...(audience === 'screen'
        ? []
        : [list([words`The judge: ${ours(answer)}`, words`Listen for: ${ours(listen)}`])]),
    ]
  })
  return { title: 'Their tests', minutes: 17, lead, blocks }
}

/** Sets of parameters are tests of the same lines. */
function codeOnce(code: string | null, shownAt: number | null): readonly Block[] {
  if (code === null) return []
  if (shownAt === null) return [codeBlock(code, 4_000)]
  return [paragraph(words`Its lines are those of question ${shownAt}, with other parameters.`)]
}

function openPart(input: KitInput, audience: Audience, changes: ProvenChanges | null): Part {
  const lead = 'Choose two or three. What the checks and the reviewers saw is for you alone.'
  return {
    title: 'Your work',
    minutes: 8,
    lead,
    blocks: [
      ...noChangeBlocks(changes, audience),
      ...openingBlocks(input, audience),
      ...claimBlocks(input, quotedIn(input), audience),
    ],
  }
}

/** What other parts of the talk ask about. */
function quotedIn(input: KitInput): ReadonlySet<string> {
  const asked = [...livedOf(input), ...clarifyOf(input)]
  return new Set(asked.flatMap(({ about }) => about?.text ?? []))
}

function livedOf({ changes, rubric, writeUp, template }: KitInput): readonly FollowUp[] {
  const isStory = changes === null && rubric.suite === undefined
  return isStory && writeUp !== null ? livedQuestions(writeUp, template) : []
}

function clarifyOf({ rubric, writeUp, template }: KitInput): readonly FollowUp[] {
  return writeUp === null ? [] : clarifyQuestions(rubric, writeUp, template)
}

function constraintPart(constraint: TalkQuestion, audience: Audience): Part {
  return {
    title: 'Something new',
    minutes: 7,
    lead: 'Nobody could prepare this. What counts is how they come to an answer.',
    blocks: [
      paragraph(strong(ours(constraint.ask))),
      ...(audience === 'screen' ? [] : [list(anchorLines(constraint))]),
    ],
  }
}

export function anchorLines({ good, great }: TalkQuestion): readonly Phrasing[] {
  return [
    words`${strong(words`Good:`)} ${ours(good)}`,
    words`${strong(words`Great:`)} ${ours(great)}`,
  ]
}
