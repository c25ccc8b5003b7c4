import { type Html, html } from '../report/html.ts'
import { note, page, section } from '../report/page.ts'
import { code } from '../review-page/numbered-lines.ts'
import type { Comparison, Passage, SimilarPair } from './compare.ts'
import { FEWEST_RUNS, MEASURED, SHOWN_FROM } from './measured.ts'
import type { LeftOut, Origin, Work } from './work.ts'

// More than this is no page that anybody reads; the rest stands in the JSON.
const MOST_PAIRS = 50
const MOST_PASSAGES = 12
const MOST_LINES = 60

/** The page for the hiring team: which works have code in common, line beside line, and what that can mean. */
export function renderSimilar(title: string, comparison: Comparison): string {
  const { pairs } = comparison
  return page(
    `Similar code: ${title}`,
    [
      ...meaning(comparison),
      ...pairs.slice(0, MOST_PAIRS).map(pairSection),
      pairs.length > MOST_PAIRS
        ? note(`${pairs.length - MOST_PAIRS} more pairs stand in similar.json.`)
        : html``,
      leftOutSection(comparison.leftOut),
    ],
    STYLE,
  )
}

function meaning({ pairs, compared }: Comparison): readonly Html[] {
  return [
    html`<p><strong>${countWords(pairs.length)}</strong> of ${compared} compared share at least ${percent(SHOWN_FROM)} of the smaller module.</p>`,
    html`<div class="meaning"><p>This page is a reason to look, and nothing more. It gives no points, changes no score and is shown to no candidate.</p>
<ul>
<li>Similar code can have the same author, one source that both have read, the same teacher, the same assistant, or a task that leaves few ways.</li>
<li>It cannot say who wrote first, who knew of whom, or whether a rule was broken. Read RULES.md of the exercise before you think about that.</li>
<li>Code that is not on this page can come from elsewhere too: a solution that was told again in another structure is not found.</li>
<li>Talk before you decide. An interview about the candidate’s own lines shows who understands them: <code>npx takehome kit &lt;assignment&gt; --hub ../hub</code>.</li>
</ul>
<p>Names, comments, layout, order and unused code are left out of the comparison, and so is the template. On the shipped exercises two independent solutions share at most ${percent(MEASURED.independent)}, and disguised copies at least ${percent(MEASURED.disguised)}. Do not show this page to reviewers whose levels are still sealed.</p></div>`,
  ]
}

function countWords(count: number): string {
  return count === 1 ? '1 pair' : `${count} pairs`
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

const ORIGIN: Readonly<Record<Origin, string>> = {
  round: 'this round',
  earlier: 'earlier round',
  leaked: 'leaked solution',
}

function pairSection({ left, right, share, passages }: SimilarPair, index: number): Html {
  const shown = passages.slice(0, MOST_PASSAGES)
  return section(`${index + 1}. ${nameOf(left)} and ${nameOf(right)}`, [
    note(
      `${percent(share)} of the smaller module stands in the other as well. Longest passages first.`,
    ),
    ...shown.map((passage) => passageHtml(passage, left, right)),
    passages.length > shown.length
      ? note(`${passages.length - shown.length} shorter passages are not shown.`)
      : null,
  ])
}

function nameOf({ name, origin }: Work): string {
  const seen = code(name)
  return origin === 'round' ? seen : `${seen} (${ORIGIN[origin]})`
}

function passageHtml({ left, right }: Passage, one: Work, other: Work): Html {
  return html`<div class="pair">${sideHtml(one, left)}${sideHtml(other, right)}</div>`
}

function sideHtml(work: Work, lines: readonly number[]): Html {
  const texts = (work.text ?? '').split(/\r\n?|\n/)
  const shown = lines.slice(0, MOST_LINES)
  const rows = shown.map((line, index) => {
    const gap = index > 0 && line !== (shown[index - 1] ?? 0) + 1 ? html`<i>⋯\n</i>` : null
    return html`${gap}<span data-line="${line}">${code(texts[line - 1] ?? '')}\n</span>`
  })
  const rest = lines.length > shown.length ? html`<i>⋯\n</i>` : null
  const label = `${nameOf(work)}, ${lineWords(lines)}`
  return html`<figure><figcaption>${label}</figcaption><pre tabindex="0" role="region" aria-label="${label}"><code>${rows}${rest}</code></pre></figure>`
}

function lineWords(lines: readonly number[]): string {
  const [first, last] = [lines[0] ?? 0, lines.at(-1) ?? 0]
  return first === last ? `line ${first}` : `lines ${first} to ${last}`
}

const WHY: Readonly<Record<LeftOut['why'], string>> = {
  missing: 'has no module that can be read as text',
  'too-large': 'is too large to be compared',
  unreadable: 'is not Python that can be parsed',
  'too-little': `has too little code beside the template (fewer than ${FEWEST_RUNS} runs of tokens)`,
}

function leftOutSection(leftOut: readonly LeftOut[]): Html {
  if (leftOut.length === 0) return html``
  const items = leftOut.map(
    ({ name, origin, why }) => html`<li>${code(name)} (${ORIGIN[origin]}) ${WHY[why]}.</li>`,
  )
  return section('Not compared', [html`<ul>${items}</ul>`])
}

const STYLE = `
.meaning { border-left: .3rem solid var(--second); padding-left: .8rem; }
.pair { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: .8rem; margin: 1rem 0; }
.pair figure { margin: 0; min-width: 0; }
.pair figcaption { overflow-wrap: anywhere; }
.pair pre { overflow-x: auto; margin: .2rem 0; padding: .5rem .6rem; border: 1px solid var(--line); border-radius: .3rem; font: .82rem/1.45 ui-monospace, monospace; }
.pair pre:focus-visible { outline: 2px solid var(--first); }
.pair code { display: block; width: max-content; min-width: 100%; direction: ltr; unicode-bidi: isolate; }
.pair span::before { content: attr(data-line); display: inline-block; width: 3.2em; padding-right: .8em; text-align: right; color: var(--quiet); user-select: none; }
.pair i { color: var(--quiet); padding-left: 2.4em; }
h2 { overflow-wrap: anywhere; }
@media (max-width: 50rem) { .pair { grid-template-columns: minmax(0, 1fr); } }
@media print { .pair pre { white-space: pre-wrap; overflow: visible; } .pair code { width: auto; } }
`
