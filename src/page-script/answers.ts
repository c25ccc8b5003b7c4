import { type CriterionAnswer, LONGEST_NOTE } from '../sealing/review-answers.ts'
import type { AskedCriterion } from './page-data.ts'

export { LONGEST_NOTE }

export type Level = CriterionAnswer['level']
export const LEVELS: readonly Level[] = [1, 2, 3, 4]

/** What a reviewer has given one criterion so far. */
export interface Given {
  readonly level: Level | null
  /** Places of the ticked items, from 0, ascending. */
  readonly ticks: readonly number[]
  readonly note: string
}

/** By criterion. */
export type Answers = Readonly<Record<string, Given>>

const NOTHING: Given = { level: null, ticks: [], note: '' }

export function givenTo(answers: Answers, criterion: string): Given {
  return answers[criterion] ?? NOTHING
}

export function withLevel(answers: Answers, criterion: string, level: Level): Answers {
  return { ...answers, [criterion]: { ...givenTo(answers, criterion), level } }
}

export function withNote(answers: Answers, criterion: string, note: string): Answers {
  const kept = note.slice(0, LONGEST_NOTE)
  return { ...answers, [criterion]: { ...givenTo(answers, criterion), note: kept } }
}

export function withTick(
  answers: Answers,
  criterion: string,
  item: number,
  ticked: boolean,
): Answers {
  const given = givenTo(answers, criterion)
  const others = given.ticks.filter((other) => other !== item)
  const ticks = ticked ? [...others, item].sort((a, b) => a - b) : others
  return { ...answers, [criterion]: { ...given, ticks } }
}

/** What stands between the reviewer and "Done"; `criterion` is null for the login. */
export interface Missing {
  readonly criterion: string | null
  readonly what: 'login' | 'level' | 'reason' | 'both'
}

/** The same as a comment is asked for: every level, and a reason where a must-item is not ticked. */
export function missingIn(
  answers: Answers,
  criteria: readonly AskedCriterion[],
  login: string,
): readonly Missing[] {
  const ofCriteria = criteria.flatMap(({ id, musts }): readonly Missing[] => {
    const { level, ticks, note } = givenTo(answers, id)
    const isUnticked = musts.some((must, item) => must && !ticks.includes(item))
    const lacksReason = isUnticked && note.trim() === ''
    if (level !== null) return lacksReason ? [{ criterion: id, what: 'reason' }] : []
    return [{ criterion: id, what: lacksReason ? 'both' : 'level' }]
  })
  return [...(isLogin(login) ? [] : [{ criterion: null, what: 'login' } as const]), ...ofCriteria]
}

/** Whether a text could be a login. GitHub decides which ones there are; some end in a hyphen. */
export function isLogin(text: string): boolean {
  return /^[A-Za-z0-9_-]{1,39}$/.test(text)
}

export function levelsGiven(answers: Answers, criteria: readonly AskedCriterion[]): number {
  return criteria.filter(({ id }) => givenTo(answers, id).level !== null).length
}

/** One for each criterion that is asked for, as they are sealed. */
export function finalAnswers(
  answers: Answers,
  criteria: readonly AskedCriterion[],
): readonly CriterionAnswer[] {
  return criteria.flatMap(({ id }) => {
    const { level, ticks, note } = givenTo(answers, id)
    if (level === null) return []
    return [{ criterion: id, level, ticks, note: note.trim() === '' ? null : note.trim() }]
  })
}

/** What the browser kept, as far as it fits the page; the store is the reviewer's own to change. */
export function readAnswers(text: string | null, criteria: readonly AskedCriterion[]): Answers {
  const kept: unknown = text === null ? null : parsed(text)
  return Object.fromEntries(
    criteria.map(({ id, musts }) => [id, readGiven(Object(kept)[id], musts.length)] as const),
  )
}

function readGiven(kept: unknown, items: number): Given {
  const { level, ticks, note } = Object(kept)
  return {
    level: LEVELS.find((each) => each === level) ?? null,
    ticks: Array.isArray(ticks)
      ? [...Array(items).keys()].filter((item) => ticks.includes(item))
      : [],
    note: typeof note === 'string' ? note.slice(0, LONGEST_NOTE) : '',
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
