import { type Wish, wishOf } from '../keys.ts'
import { all, byId } from './find.ts'
import type { Place } from './place.ts'
import { showSide } from './reading.ts'
import type { Reviewing } from './reviewing.ts'

export interface Hands {
  readonly place: Place
  readonly reviewing: Reviewing
  readonly nextTab: () => void
  readonly go: (link: Element) => void
  readonly done: () => void
  readonly usesKeys: () => boolean
}

/** Single keys, wherever no text is being typed. They can be switched off (WCAG 2.2, 2.1.4). */
export function startKeyboard(hands: Hands): void {
  const look = lookAround(hands)
  document.addEventListener('keydown', (event) => {
    const wish = heard(event, hands)
    if (wish === null) return
    event.preventDefault()
    if (wish.wish === 'look') look()
    else act(wish, hands)
  })
}

function heard(event: KeyboardEvent, { place, usesKeys }: Hands): Wish | null {
  if (isTyping(event.target)) {
    if (event.key === 'Escape') leaveText(place)
    return null
  }
  const isOurs = usesKeys() && !byId('help', HTMLDialogElement).open
  return isOurs ? wishOf(event) : null
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true
  return target instanceof HTMLInputElement && target.type === 'text'
}

function leaveText(place: Place): void {
  byId(`${place.criterion()}-title`, HTMLElement).focus({ preventScroll: true })
}

function act(wish: Wish, { place, reviewing, nextTab, done }: Hands): void {
  const criterion = place.criterion()
  if (wish.wish === 'level') reviewing.give(criterion, wish.level)
  if (wish.wish === 'criterion') place.step(wish.step)
  if (wish.wish === 'item') place.stepItem(wish.step)
  if (wish.wish === 'tick') {
    reviewing.tick(criterion, place.item())
    place.stepItem(1)
  }
  if (wish.wish === 'tab') nextTab()
  if (wish.wish === 'help') byId('help', HTMLDialogElement).showModal()
  if (wish.wish === 'reason') {
    showSide('criteria')
    document.getElementById(`${criterion}-note`)?.focus()
  }
  if (wish.wish === 'done') done()
}

/** Shows line after line of the marked item; where it has none, the section. */
function lookAround({ place, go }: Hands): () => void {
  let [last, at] = ['', 0]
  return () => {
    const form = byId(place.criterion(), HTMLElement)
    const item = `${place.criterion()}.${place.item()}`
    const own = all(form, `[data-item="${place.item()}"] a.go`, HTMLAnchorElement)
    const links = own.length > 0 ? own : all(form, '.place a.go', HTMLAnchorElement)
    at = item === last ? (at + 1) % Math.max(1, links.length) : 0
    last = item
    const link = links[at]
    if (link !== undefined) go(link)
  }
}
