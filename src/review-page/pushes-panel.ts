import { type Html, html } from '../report/html.ts'
import type { PageInput, ShownPush } from './page-input.ts'

/** When the candidate pushed, and how much there was each time; null where nothing is known. */
export function pushesPanel({ pushes }: PageInput): Html | null {
  if (pushes === null) return null
  const { list, earlier } = pushes
  const before = earlier === 0 ? '' : ` At least ${earlier} came before these.`
  return html`<p>GitHub’s servers noted these times. The candidate cannot change them.${before}</p>
<table><thead><tr><th scope="col">Before the deadline</th><th scope="col">Lines beyond the starter</th><th scope="col">History</th></tr></thead><tbody>${list.map(pushRow)}</tbody></table>
<p class="quiet">This says little. Many people commit at home and push once. Lines are counted where a push was graded. Give no level for any of it.</p>`
}

function pushRow({ secondsBefore, lines, forced }: ShownPush): Html {
  return html`<tr><th scope="row">${timeWords(secondsBefore)}</th><td>${lines === null ? 'not graded' : lines}</td><td>${forced ? 'rewritten' : 'added to'}</td></tr>`
}

/** `2 d 3 h`, `3 h 20 min`, `4 min`. */
export function timeWords(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  const [days, hours, rest] = [
    Math.floor(minutes / 1440),
    Math.floor(minutes / 60) % 24,
    minutes % 60,
  ]
  if (days > 0) return `${days} d ${hours} h`
  return hours > 0 ? `${hours} h ${rest} min` : `${rest} min`
}
