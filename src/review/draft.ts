import type { OpenLevel } from '../assignment/ledger-record.ts'
import { compareTexts } from '../input/compare-texts.ts'
import type { Level, ReviewedCriterion } from '../rubric/rubric.ts'
import type { CriterionAnswer } from '../sealing/review-answers.ts'
import type { Mistake, Word } from './comment-words.ts'

/** What one reviewer thinks of one submission, before anybody else may know. */
export interface Draft {
  readonly levels: Readonly<Record<string, { readonly level: Level; readonly note: string | null }>>
  /** By criterion, places of ticked items. */
  readonly ticks: Readonly<Record<string, readonly number[]>>
}

export const EMPTY_DRAFT: Draft = { levels: {}, ticks: {} }

/** What a reviewer is told. None of it depends on which levels were given. */
export type Answer =
  | { readonly kind: 'mistake'; readonly line: number; readonly mistake: Mistake }
  | { readonly kind: 'unknown-criterion'; readonly line: number; readonly criterion: string }
  | { readonly kind: 'unknown-item'; readonly line: number; readonly criterion: string }
  | { readonly kind: 'levels-missing'; readonly criteria: readonly string[] }
  | { readonly kind: 'reason-missing'; readonly criteria: readonly string[] }
  | { readonly kind: 'nothing-to-undo' }
  | { readonly kind: 'undo-alone' }
  | { readonly kind: 'by-page' }
  | {
      readonly kind: 'page-incomplete'
      readonly lacks: 'level' | 'reason'
      readonly criteria: readonly string[]
    }
  | { readonly kind: 'help' }

export interface Step {
  readonly draft: Draft
  readonly done: boolean
  readonly undo: boolean
  readonly answers: readonly Answer[]
}

/**
 * What a comment makes of a draft. Lines that make no sense are answered, and the others count. A comment is one
 * step, so one that takes a step back cannot be another step too: it changes nothing.
 */
export function takeWords(
  before: { readonly draft: Draft; readonly done: boolean },
  words: readonly Word[],
  asked: { readonly reviewed: readonly ReviewedCriterion[]; readonly wanted: readonly string[] },
): Step {
  const start: Step = { ...before, undo: false, answers: [] }
  const acts = words.filter(({ say }) => say !== 'help' && say !== 'scores')
  if (acts.length > 1 && acts.some(({ say }) => say === 'undo')) {
    return { ...start, answers: [{ kind: 'undo-alone' }] }
  }
  return words.reduce((step, word) => takeWord(step, word, asked), start)
}

/**
 * What a sealed block makes of a draft, as a whole; an incomplete one makes nothing of it. Null for answers to
 * what is not asked: no page of ours gives these.
 */
export function takeAnswers(
  given: readonly CriterionAnswer[],
  asked: { readonly reviewed: readonly ReviewedCriterion[]; readonly wanted: readonly string[] },
): Step | null {
  const isAsked = given.every(({ criterion, ticks }) => {
    const items = asked.reviewed.find(({ id }) => id === criterion)?.checklist
    return items !== undefined && ticks.every((item) => item < items.length)
  })
  if (!isAsked) return null
  const draft = {
    levels: Object.fromEntries(
      given.map(({ criterion, level, note }) => [criterion, { level, note }]),
    ),
    ticks: Object.fromEntries(given.map(({ criterion, ticks }) => [criterion, ticks])),
  }
  const step = finish({ draft, done: false, undo: false, answers: [] }, asked)
  return { ...step, answers: step.answers.flatMap(byPage) }
}

/** What is missing, for somebody who has a page and types no commands. */
function byPage(answer: Answer): readonly Answer[] {
  if (answer.kind !== 'levels-missing' && answer.kind !== 'reason-missing') return []
  const lacks = answer.kind === 'levels-missing' ? 'level' : 'reason'
  return [{ kind: 'page-incomplete', lacks, criteria: answer.criteria }]
}

type Asked = Parameters<typeof takeWords>[2]

function takeWord(step: Step, word: Word, asked: Asked): Step {
  const answer = (given: Answer): Step => ({ ...step, answers: [...step.answers, given] })
  switch (word.say) {
    case 'mistake':
      return answer({ kind: 'mistake', line: word.line, mistake: word.mistake })
    case 'help':
      return answer({ kind: 'help' })
    case 'scores':
      return step
    case 'undo':
      return { ...step, undo: true }
    case 'done':
      return finish(step, asked)
    case 'score':
    case 'tick': {
      const criterion = asked.reviewed.find(({ id }) => id === word.criterion)
      if (criterion === undefined) {
        return answer({ kind: 'unknown-criterion', line: word.line, criterion: word.criterion })
      }
      if (word.say === 'score') return withLevel(step, word)
      if (criterion.checklist[word.item] === undefined) {
        return answer({ kind: 'unknown-item', line: word.line, criterion: word.criterion })
      }
      return withTick(step, word)
    }
  }
}

function withLevel(step: Step, { criterion, level, note }: Word & { say: 'score' }): Step {
  const levels = { ...step.draft.levels, [criterion]: { level, note } }
  return { ...step, done: false, draft: { ...step.draft, levels } }
}

function withTick(step: Step, { criterion, item, ticked }: Word & { say: 'tick' }): Step {
  const others = (step.draft.ticks[criterion] ?? []).filter((other) => other !== item)
  const own = ticked ? [...others, item].sort((a, b) => a - b) : others
  const ticks = { ...step.draft.ticks, [criterion]: own }
  return { ...step, done: false, draft: { ...step.draft, ticks } }
}

/**
 * Done is done when every level that is wanted is there, with a reason beside each must-item that is not
 * ticked. It is asked for at any level: asked for at levels 3 and 4 alone, the question would tell the level.
 */
function finish(step: Step, { reviewed, wanted }: Asked): Step {
  const { levels, ticks } = step.draft
  const missing = wanted.filter((id) => levels[id] === undefined)
  const silent = reviewed.filter(({ id }) => levels[id] !== undefined && levels[id].note === null)
  const lacksReason = silent.some(({ id, checklist }) =>
    checklist.some(({ must }, item) => must && !ticks[id]?.includes(item)),
  )
  // All without a reason are named, so that nobody learns which boxes are ticked.
  const unreasoned = lacksReason ? silent.map(({ id }) => id) : []
  const answers: readonly Answer[] = [
    ...(missing.length === 0 ? [] : [{ kind: 'levels-missing', criteria: missing } as const]),
    ...(unreasoned.length === 0 ? [] : [{ kind: 'reason-missing', criteria: unreasoned } as const]),
  ]
  return { ...step, done: answers.length === 0, answers: [...step.answers, ...answers] }
}

/** The levels of a draft, as everybody may see them later. */
export function openLevels({ levels, ticks }: Draft): readonly OpenLevel[] {
  return Object.entries(levels)
    .map(([criterion, { level, note }]) => ({
      criterion,
      level,
      note,
      ticks: ticks[criterion] ?? [],
    }))
    .sort((a, b) => compareTexts(a.criterion, b.criterion))
}

/** The draft that these levels were opened from. */
export function draftOf(opened: readonly OpenLevel[]): Draft {
  return {
    levels: Object.fromEntries(
      opened.map(({ criterion, level, note }) => [criterion, { level, note }]),
    ),
    ticks: Object.fromEntries(opened.map(({ criterion, ticks }) => [criterion, ticks])),
  }
}
