import type { SectionEvidence } from '../checks/evidence.ts'
import { LONGEST_NOTE } from '../page-script/answers.ts'
import { type Html, html } from '../report/html.ts'
import { LEVELS, type ReviewedCriterion } from '../rubric/rubric.ts'
import { LEVEL_PERCENT } from '../scorecard/reviewed-points.ts'
import { goLink } from './measured-panel.ts'
import { visible } from './visible.ts'

/** Of which text a form asks. */
export interface FormPlace {
  /** The form's own on the page. */
  readonly id: string
  /** Where the section stands, and what is in it. */
  readonly fact: SectionEvidence | undefined
  /** The panel that shows the text. */
  readonly writeUp: string
  /** What stands beside the title. */
  readonly beside: string
  readonly asksReason: boolean
}

/** One criterion: where to read, what to tick, which level, and why. */
export function criterionForm(criterion: ReviewedCriterion, form: FormPlace): Html {
  const { title, checklist } = criterion
  const { id, beside, asksReason } = form
  return html`<section class="criterion" id="${id}" data-criterion="${id}" aria-labelledby="${id}-title">
<h3 id="${id}-title" tabindex="-1">${criterion.id}: ${title} <span class="quiet">${beside}</span></h3>
<p class="place">${place(criterion, form)}</p>
<fieldset class="items"><legend>Tick what you find</legend>
${checklist.map((item, index) => checkbox(index, item, form))}
</fieldset>
<fieldset class="levels"><legend>Level</legend>
${LEVELS.map((level) => radio(id, level, criterion.levels[level]))}
</fieldset>
${asksReason ? reason(id) : html`<p class="keyed" data-keyed hidden></p>`}
</section>`
}

function reason(id: string): Html {
  return html`<label class="reason" for="${id}-note">Reason <span class="quiet" id="${id}-asked">one line helps the others</span></label>
<textarea id="${id}-note" data-note rows="2" maxlength="${LONGEST_NOTE}" aria-describedby="${id}-asked"></textarea>
<p class="printed" data-printed></p>`
}

function place({ section }: ReviewedCriterion, { fact, writeUp }: FormPlace): Html {
  if (fact === undefined) return html`Section <em>${section}</em>.`
  const { lines, words, minWords, maxWords, untouched, yours = [] } = fact
  if (lines === null) {
    const names = yours.slice(0, 8).map((heading) => `“${visible(heading)}”`)
    return html`<strong>No heading <em>${section}</em> was found.</strong> ${names.length === 0 ? '' : `There are: ${names.join(', ')}.`}`
  }
  const state = untouched ? 'as it was in the template' : lengthOf(words, minWords, maxWords)
  return html`Read ${goLink(writeUp, lines.from, lines.to, html`section <em>${section}</em>`)} (${state}).`
}

function lengthOf(words: number, min: number, max: number): string {
  if (words < min) return `only ${words} words, ${min} to ${max} were asked for`
  if (words > max) return `${words} words, more than the ${min} to ${max} asked for`
  return `${words} words, ${min} to ${max} were asked for`
}

function checkbox(
  index: number,
  { text, must }: ReviewedCriterion['checklist'][number],
  form: FormPlace,
): Html {
  return html`<div class="item" data-item="${index}"><label><input type="checkbox" data-tick="${index}"> <span>${must ? html`<strong>Must:</strong> ` : null}${text}</span></label>${pointers(form, index)}</div>`
}

/** Where its words were seen: a place to begin reading. A good answer may use others. */
function pointers({ fact, writeUp }: FormPlace, index: number): Html | null {
  const pointer = fact?.pointers.find(({ item }) => item === index)
  if (fact === undefined || pointer === undefined || fact.untouched) return null
  if (pointer.lines.length === 0)
    return html` <span class="pointers quiet">no line has the usual words</span>`
  const links = pointer.lines.map(
    (line, at) => html`${at === 0 ? null : ', '}${goLink(writeUp, line, line, `line ${line}`)}`,
  )
  return html` <span class="pointers">perhaps ${links}</span>`
}

function radio(id: string, level: (typeof LEVELS)[number], anchor: string): Html {
  return html`<label class="level"><input type="radio" name="${id}-level" value="${level}"> <span class="digit">${level}</span> <span class="anchor">${anchor} <span class="quiet share">${LEVEL_PERCENT[level]} % of the points</span></span></label>`
}
