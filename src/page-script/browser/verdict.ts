import { openReply } from '../../sealing/reply.ts'
import type { KeyedLevel, Verdict } from '../../sealing/verdict.ts'
import type { PageData } from '../page-data.ts'
import { all, byId, say } from './find.ts'
import type { Place } from './place.ts'
import type { Store } from './store.ts'

/** Of a calibration: takes the hub's answer, and shows the right levels. */
export function startVerdict(data: PageData, store: Store, place: Place): void {
  if (data.kind !== 'calibration') return
  const answer = byId('answer', HTMLTextAreaElement)
  const read = async (isNew: boolean) => {
    if (answer.value.trim() === '') return
    const verdict = await openWithAny(answer.value, store.replyKeys())
    const trouble = byId('answer-trouble', HTMLElement)
    trouble.hidden = verdict !== null
    trouble.textContent = verdict === null ? TROUBLE : ''
    if (verdict === null) return say(TROUBLE)
    store.keepReply(answer.value)
    showVerdict(data, place, verdict)
    if (isNew) byId('verdict-title', HTMLElement).focus()
  }
  answer.addEventListener('input', () => {
    read(true).catch(() => say(TROUBLE))
  })
  answer.value = store.reply()
  read(false).catch(() => {})
  waitForAnswer(store)
}

/** Once something was sealed, there is an answer to wait for. */
export function waitForAnswer(store: Store): void {
  byId('reply', HTMLElement).hidden = store.replyKeys().length === 0
}

const TROUBLE =
  'This does not open here. Copy the whole block of the answer to you, from BEGIN to END. If you sealed in another browser, paste it there, or press Done again and send the new block.'

/** The newest key first: whoever pressed Done twice may have sent either block. */
async function openWithAny(
  text: string,
  keys: readonly Uint8Array<ArrayBuffer>[],
): Promise<Verdict | null> {
  for (const key of keys) {
    const verdict = await openReply(text, key)
    if (verdict !== null) return verdict
  }
  return null
}

function showVerdict(data: PageData, place: Place, verdict: Verdict): void {
  const { passed, ratings, kappa, meanDifference, reasons, levels } = verdict
  byId('verdict', HTMLElement).hidden = false
  const title = byId('verdict-title', HTMLElement)
  title.textContent = passed ? 'You passed: you can review.' : 'Not passed yet'
  const agreement = kappa === null ? 'none' : (Math.round(kappa * 100) / 100 || 0).toFixed(2)
  byId('verdict-next', HTMLElement).hidden = passed
  byId('verdict-figures', HTMLElement).textContent =
    `${ratings} levels compared. Quadratic kappa ${agreement}; ${meanDifference.toFixed(2)} levels off on average.`
  byId('verdict-reasons', HTMLElement).replaceChildren(...reasons.map((one) => item(one)))
  const off = ({ given, key }: KeyedLevel) => Math.abs(given - key)
  const differences = levels.filter((one) => off(one) > 0).sort((a, b) => off(b) - off(a))
  byId('verdict-differences', HTMLElement).replaceChildren(
    ...(differences.length === 0
      ? [item('Nowhere.')]
      : differences.map((one) => difference(data, place, one))),
  )
  for (const level of levels) showKey(level)
  say(title.textContent)
}

function difference(data: PageData, place: Place, { criterion, given, key }: KeyedLevel) {
  const asked = data.criteria.find(({ id }) => id === criterion)
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = `${asked?.name ?? criterion}: you gave ${given}, the right level is ${key}`
  button.addEventListener('click', () => place.moveTo(criterion))
  return item(button)
}

function item(content: string | HTMLElement): HTMLLIElement {
  const shown = document.createElement('li')
  shown.append(content)
  return shown
}

/** Beside each criterion of each paper, the right level. */
function showKey({ criterion, given, key, why }: KeyedLevel): void {
  const form = document.getElementById(criterion)
  if (form === null) return
  for (const keyed of all(form, '[data-keyed]', HTMLElement)) {
    const yours = given === key ? 'You gave the same.' : `You gave ${given}.`
    keyed.textContent = `The right level is ${key}: ${why} ${yours}`
    keyed.hidden = false
    keyed.classList.toggle('differs', given !== key)
  }
  for (const level of all(form, '.level', HTMLElement)) {
    level.classList.toggle('key', level.querySelector('input')?.value === String(key))
  }
}
