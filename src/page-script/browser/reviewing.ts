import {
  type Answers,
  givenTo,
  LEVELS,
  type Level,
  levelsGiven,
  withLevel,
  withNote,
  withTick,
} from '../answers.ts'
import type { AskedCriterion, PageData } from '../page-data.ts'
import { all, byId, say } from './find.ts'
import type { Store } from './store.ts'

/** The side on which levels are given. */
export interface Reviewing {
  readonly answers: () => Answers
  readonly give: (criterion: string, level: Level) => void
  readonly tick: (criterion: string, item: number) => void
}

/** Fills in what the browser kept, and keeps what is changed; `changed` hears of every change. */
export function startReviewing(data: PageData, store: Store, changed: () => void): Reviewing {
  let answers = store.answers()
  const set = (next: Answers) => {
    answers = next
    store.keepAnswers(next)
    show(data, next)
    changed()
  }
  for (const { id } of data.criteria) {
    const form = byId(id, HTMLElement)
    form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) set(withInput(answers, id, target))
    })
    form.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLTextAreaElement) set(withNote(answers, id, target.value))
    })
  }
  show(data, answers)
  return {
    answers: () => answers,
    give: (criterion, level) => {
      set(withLevel(answers, criterion, level))
      const count = levelsGiven(answers, data.criteria)
      say(
        `${nameOf(data, criterion)}: level ${level}. ${count} of ${data.criteria.length} levels given.`,
      )
    },
    tick: (criterion, item) => {
      const ticked = !givenTo(answers, criterion).ticks.includes(item)
      set(withTick(answers, criterion, item, ticked))
      say(`${nameOf(data, criterion)}, item ${item + 1}: ${ticked ? 'ticked' : 'not ticked'}`)
    },
  }
}

function nameOf({ criteria }: PageData, criterion: string): string {
  return criteria.find(({ id }) => id === criterion)?.name ?? criterion
}

function withInput(answers: Answers, id: string, input: HTMLInputElement): Answers {
  if (input.type === 'checkbox') {
    return withTick(answers, id, Number(input.dataset['tick']), input.checked)
  }
  const level = LEVELS.find((each) => String(each) === input.value)
  return level === undefined ? answers : withLevel(answers, id, level)
}

function show(data: PageData, answers: Answers): void {
  for (const criterion of data.criteria) showCriterion(criterion, answers)
  const count = levelsGiven(answers, data.criteria)
  byId('progress', HTMLElement).textContent = `${count} of ${data.criteria.length} levels`
}

function showCriterion({ id, musts }: AskedCriterion, answers: Answers): void {
  const form = byId(id, HTMLElement)
  const { level, ticks, note } = givenTo(answers, id)
  for (const input of all(form, 'input', HTMLInputElement)) {
    input.checked =
      input.type === 'radio'
        ? input.value === String(level)
        : ticks.includes(Number(input.dataset['tick']))
  }
  for (const text of all(form, 'textarea', HTMLTextAreaElement)) {
    if (text.value !== note) text.value = note
  }
  for (const printed of all(form, '[data-printed]', HTMLElement)) printed.textContent = note
  const chip = document.querySelector(`[data-chip="${id}"]`)
  chip?.classList.toggle('given', level !== null)
  const asked = document.getElementById(`${id}-asked`)
  if (asked === null) return
  const needed = musts.some((must, item) => must && !ticks.includes(item))
  asked.textContent = needed
    ? 'needed, because a must item is not ticked'
    : 'one line helps the others'
  asked.classList.toggle('asked', needed && level !== null && note.trim() === '')
}
