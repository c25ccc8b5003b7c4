import { all, byId } from './find.ts'
import { swapPlaces } from './scrolling.ts'

/** The side on which the submission is read: its tabs, and the lines that are pointed to. */
export interface Reading {
  readonly nextTab: () => void
  readonly go: (link: Element) => void
  /** Shows the panel of this id. */
  readonly show: (panel: string) => void
  /** Told of the panel that is shown now, and of each that is shown later. */
  readonly whenShown: (told: (panel: string) => void) => void
}

export function startReading(): Reading {
  const list = all(document, '[role=tab]', HTMLButtonElement)
  const shown = () => list.find((tab) => tab.getAttribute('aria-selected') === 'true')
  for (const tab of list) {
    tab.addEventListener('click', () => showTab(list, tab))
    tab.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
      if (step !== undefined) showTab(list, neighbour(list, tab, step)).focus()
    })
  }
  const [first] = list
  if (first !== undefined) showTab(list, first)
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a.go') : null
    if (link === null) return
    event.preventDefault()
    goTo(list, link)
  })
  return {
    nextTab: () => {
      const tab = shown()
      if (tab !== undefined) showTab(list, neighbour(list, tab, 1)).focus()
    },
    go: (link) => goTo(list, link),
    show: (panel) => {
      const tab = list.find((one) => panelOf(one)?.id === panel)
      if (tab !== undefined) showTab(list, tab)
    },
    whenShown: (told) => {
      const tell = (tab: HTMLElement | undefined) => told(tab?.getAttribute('aria-controls') ?? '')
      for (const tab of list) tab.addEventListener('shown', () => tell(tab))
      tell(shown())
    },
  }
}

type Tabs = readonly HTMLButtonElement[]

function neighbour(list: Tabs, tab: HTMLButtonElement, step: number): HTMLButtonElement {
  return list[(list.indexOf(tab) + step + list.length) % list.length] ?? tab
}

function showTab(list: Tabs, shown: HTMLButtonElement): HTMLButtonElement {
  const before = list.find((tab) => tab.getAttribute('aria-selected') === 'true')
  if (before === shown) return shown
  swapPlaces(before?.id ?? null, shown.id, () => {
    for (const tab of list) {
      const isShown = tab === shown
      tab.setAttribute('aria-selected', String(isShown))
      tab.tabIndex = isShown ? 0 : -1
      panelOf(tab)?.classList.toggle('shown', isShown)
    }
  })
  shown.dispatchEvent(new Event('shown'))
  return shown
}

function panelOf(tab: HTMLButtonElement): HTMLElement | null {
  return document.getElementById(tab.getAttribute('aria-controls') ?? '')
}

/** On a phone one side is shown at a time. */
export function showSide(side: 'reading' | 'criteria'): void {
  const before = document.body.classList.contains('reviewing') ? 'criteria' : 'reading'
  if (before === side) return
  const isPhone = getComputedStyle(byId(side, HTMLElement)).display === 'none'
  const show = () => {
    document.body.classList.toggle('reviewing', side === 'criteria')
    for (const button of all(document, '[data-show]', HTMLButtonElement)) {
      button.setAttribute('aria-pressed', String(button.dataset['show'] === side))
    }
  }
  if (isPhone) swapPlaces(before, side, show)
  else show()
}

function goTo(list: Tabs, link: Element): void {
  if (!(link instanceof HTMLAnchorElement)) return
  const place = document.getElementById(link.hash.slice(1))
  const tab = list.find((one) => panelOf(one)?.contains(place))
  if (place === null || tab === undefined) return
  showTab(list, tab)
  showSide('reading')
  const found = mark(place, Number(link.dataset['from']), Number(link.dataset['to']))
  const isSection = link.dataset['from'] !== link.dataset['to']
  found?.scrollIntoView({ block: isSection ? 'start' : 'center' })
}

/** Marks one line, or of a section its first; what stands on it, or is around it. */
function mark(place: HTMLElement, from: number, to: number): HTMLElement | null {
  for (const old of all(byId('reading', HTMLElement), '.marked', HTMLElement)) {
    old.classList.remove('marked')
  }
  const lines = all(place, '[data-line]', HTMLElement)
  const starts = lines.filter(({ dataset }) => Number(dataset['line']) === from)
  const around = lines.filter(({ dataset: { line, to: end } }) => {
    return Number(line) <= from && Number(end ?? line) >= from
  })
  const inner = starts.filter(({ dataset }) => dataset['to'] === undefined)
  const marked = inner.length > 0 ? inner : around.slice(-1)
  if (from === to) for (const one of marked) one.classList.add('marked')
  return starts[0] ?? marked[0] ?? null
}
