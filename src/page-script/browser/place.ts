import type { PageData } from '../page-data.ts'
import { all, byId } from './find.ts'
import { showSide } from './reading.ts'

/** Where the reviewer is: the criterion that keys act on, and the marked item in it. */
export interface Place {
  readonly criterion: () => string
  readonly item: () => number
  readonly moveTo: (criterion: string) => void
  /** Is there, and leaves the page where it is. */
  readonly enter: (criterion: string) => void
  /** Told of each criterion that is moved to, before the page scrolls there. */
  readonly whenMoved: (told: (criterion: string) => void) => void
  readonly step: (step: 1 | -1) => void
  readonly stepItem: (step: 1 | -1) => void
}

export function startPlace({ criteria }: PageData): Place {
  const ids = criteria.map(({ id }) => id)
  let criterion = ids[0] ?? ''
  let item = 0
  let moved = (_criterion: string) => {}
  const showHere = () => {
    for (const id of ids) {
      byId(id, HTMLElement).classList.toggle('current', id === criterion)
      const chip = document.querySelector(`[data-chip="${id}"]`)
      if (id === criterion) chip?.setAttribute('aria-current', 'true')
      else chip?.removeAttribute('aria-current')
    }
    for (const one of all(document, '.item', HTMLElement)) {
      const isIn = one.closest('.criterion')?.id === criterion
      one.classList.toggle('here', isIn && one.dataset['item'] === String(item))
    }
  }
  const enter = (id: string, at = 0) => {
    if (id === criterion && at === item) return
    ;[criterion, item] = [id, at]
    showHere()
  }
  const moveTo = (id: string) => {
    enter(id)
    moved(id)
    showSide('criteria')
    byId(id, HTMLElement).scrollIntoView({ block: 'start' })
    byId(`${id}-title`, HTMLElement).focus({ preventScroll: true })
  }
  follow(ids, (id, at) => enter(id, at ?? (id === criterion ? item : 0)), moveTo)
  showHere()
  return {
    criterion: () => criterion,
    item: () => item,
    moveTo,
    enter,
    whenMoved: (told) => {
      moved = told
    },
    step: (step) => moveTo(ids[ids.indexOf(criterion) + step] ?? criterion),
    stepItem: (step) => {
      const { length } = all(byId(criterion, HTMLElement), '.item', HTMLElement)
      enter(criterion, (item + step + length) % length)
    },
  }
}

/** Whoever clicks or tabs into a criterion is there. */
function follow(
  ids: readonly string[],
  enter: (id: string, item: number | null) => void,
  moveTo: (id: string) => void,
): void {
  for (const id of ids) {
    for (const kind of ['focusin', 'click'] as const) {
      byId(id, HTMLElement).addEventListener(kind, ({ target }) => {
        const item = target instanceof Element ? target.closest('.item') : null
        enter(id, item instanceof HTMLElement ? Number(item.dataset['item']) : null)
      })
    }
    document.querySelector(`[data-chip="${id}"]`)?.addEventListener('click', (event) => {
      event.preventDefault()
      moveTo(id)
    })
  }
}
