import { type Html, html } from '../report/html.ts'
import type { PageInput, ShownPush } from './page-input.ts'

/** When the candidate pushed, and how much there was each time; null where nothing is known. */
export function pushesPanel({ pushes }: PageInput): Html | null {
  if (pushes === null || pushes.list.length === 0) return null
  const { list, earlier } = pushes
  const before = earlier === 0 ? '' : ` At least ${earlier} came before these.`
  return html`<p>GitHub’s servers noted when. The candidate cannot change it.${before}</p>
<table><thead><tr><th scope="col">Share of the time that had passed</th><th scope="col">Lines beyond the starter</th><th scope="col">History</th></tr></thead><tbody>${list.map(pushRow)}</tbody></table>
<p class="quiet">This says little. Many people commit at home and push once. Lines are counted where a push was graded. Give no level for any of it.</p>`
}

function pushRow({ percent, lines, forced }: ShownPush): Html {
  return html`<tr><th scope="row">${percent} %</th><td>${lines === null ? 'not graded' : lines}</td><td>${forced ? 'rewritten' : 'added to'}</td></tr>`
}
