import { type Answers, givenTo } from '../answers.ts'
import type { PageData } from '../page-data.ts'
import { all } from './find.ts'
import type { Place } from './place.ts'
import type { Reading } from './reading.ts'

/** Of a calibration: beside each paper its own criteria are shown, and no others. */
export function startPapers(
  { criteria }: PageData,
  reading: Reading,
  place: Place,
): { readonly changed: (answers: Answers) => void } {
  const panelOf = (criterion: string) => criteria.find(({ id }) => id === criterion)?.panel ?? null
  const firstOf = (panel: string) => criteria.find((one) => one.panel === panel)?.id
  reading.whenShown((panel) => {
    if (firstOf(panel) === undefined) return
    for (const one of all(document, '.paper', HTMLElement)) {
      one.classList.toggle('shown', one.dataset['panel'] === panel)
    }
    if (panelOf(place.criterion()) !== panel) place.enter(firstOf(panel) ?? '')
  })
  place.whenMoved((criterion) => {
    const panel = panelOf(criterion)
    if (panel !== null) reading.show(panel)
  })
  for (const button of all(document, '[data-next]', HTMLButtonElement)) {
    button.addEventListener('click', () =>
      place.moveTo(firstOf(button.dataset['next'] ?? '') ?? ''),
    )
  }
  return {
    changed: (answers) => {
      for (const tab of all(document, '[role=tab]', HTMLButtonElement)) {
        const panel = tab.getAttribute('aria-controls')
        const own = criteria.filter((one) => one.panel === panel)
        const isGiven = own.length > 0 && own.every(({ id }) => givenTo(answers, id).level !== null)
        tab.classList.toggle('given', isGiven)
      }
    },
  }
}
