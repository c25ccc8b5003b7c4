import { type Html, Html as HtmlText, html } from './html.ts'

/**
 * One self-contained page: no network (the policy forbids it), readable without scripts, in light and dark,
 * on a phone and on paper. Sections that are not on the screen are laid out when they come near it: thousands of
 * rows would take longer than somebody waits. `style` is what this page has of its own.
 */
export function page(title: string, body: readonly Html[], style = ''): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${new HtmlText(STYLE + style)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
<script>${new HtmlText(SCRIPT)}</script>
</body>
</html>
`.text
}

/** A drawing with its caption; what it shows also stands in a table beside it. */
export function figure(caption: string, drawing: Html): Html {
  return html`<figure><div class="scroll" tabindex="0" role="img" aria-label="${caption}">${drawing}</div><figcaption>${caption}</figcaption></figure>`
}

export function section(title: string, content: readonly (Html | null)[]): Html {
  return html`<section><h2>${title}</h2>${content.flatMap((part) => part ?? [])}</section>`
}

export function note(text: string): Html {
  return html`<p>${text}</p>`
}

const STYLE = `
:root { --ink: #1b1f24; --quiet: #57606a; --paper: #ffffff; --line: #d0d7de; --first: #0b62c4; --second: #8a4b08; --waiting: #b8c0c8; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6edf3; --quiet: #9ba7b4; --paper: #0d1117; --line: #3a434d; --first: #6cb2ff; --second: #e8a35c; --waiting: #565f69; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 110rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.6rem; line-height: 1.2; }
h2 { font-size: 1.25rem; margin-top: 2.5rem; border-bottom: 1px solid var(--line); padding-bottom: .3rem; }
h3 { font-size: 1.05rem; margin-top: 1.8rem; }
section { content-visibility: auto; contain-intrinsic-size: auto 60rem; }
p, li, figcaption { max-width: 46rem; }
figure { margin: 1.2rem 0; }
figcaption, caption, .quiet { color: var(--quiet); font-size: .9rem; text-align: left; }
caption { padding-bottom: .4rem; }
.scroll { overflow-x: auto; max-width: 100%; }
.warning { border-left: .3rem solid var(--second); padding-left: .8rem; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: .92rem; }
th, td { padding: .3rem .7rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; white-space: nowrap; }
td.wide { white-space: normal; min-width: 14rem; }
th.number, td.number { text-align: right; }
caption span { position: sticky; left: 0; display: inline-block; max-width: min(46rem, calc(100vw - 2rem)); }
a { color: var(--first); }
thead th, tbody th, td.names { white-space: normal; }
@media (min-width: 48rem) { td { white-space: normal; } }
td.names a { white-space: nowrap; }
tbody th { background: var(--paper); position: sticky; left: 0; }
thead th { background: var(--paper); position: sticky; top: 0; padding: 0; }
thead button { all: unset; cursor: pointer; font-weight: 600; padding: .4rem .7rem; display: block; width: 100%; box-sizing: border-box; }
thead button:focus-visible, .scroll:focus-visible, input:focus-visible { outline: 2px solid var(--first); outline-offset: -2px; }
thead th[aria-sort=ascending] button::after { content: " \\2191"; }
thead th[aria-sort=descending] button::after { content: " \\2193"; }
input { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); padding: .3rem .6rem; border-radius: .3rem; }
svg { max-width: none; color: var(--ink); background: none !important; }
.legend span { display: inline-block; width: .9em; height: .9em; margin: 0 .3em 0 1em; vertical-align: -.1em; }
@media (max-width: 40rem) { th, td { padding: .3rem .35rem; white-space: normal; } thead button { padding: .4rem .35rem; } }
@media print {
  :root { --ink: #000; --quiet: #333; --paper: #fff; --line: #999; --first: #0b62c4; --second: #8a4b08; --waiting: #bbb; }
  section { content-visibility: visible; }
  .scroll { overflow: visible; }
  thead th { position: static; }
  section, figure, tr { break-inside: avoid; }
  table { font-size: 7.5pt; } th, td { padding: .15rem .3rem; white-space: normal; }
  input, label { display: none; }
}
`

const SCRIPT = `
for (const table of document.querySelectorAll('table.sortable')) {
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  const valueOf = (row, index, numeric) => {
    const cell = row.cells[index];
    const text = cell.dataset.by ?? cell.textContent;
    if (!numeric) return text;
    return text === '' || Number.isNaN(Number(text)) ? null : Number(text);
  };
  heads.forEach((head, index) => {
    const numeric = head.classList.contains('number');
    head.firstElementChild.addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') === (numeric ? 'descending' : 'ascending');
      const turn = numeric === down ? 1 : -1;
      const rows = [...body.rows].map((row) => [row, valueOf(row, index, numeric)]);
      rows.sort(([, a], [, b]) => {
        if (a === null || b === null) return (a === null) - (b === null);
        return turn * (numeric ? a - b : a.localeCompare(b));
      });
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', turn === 1 ? 'ascending' : 'descending');
      body.append(...rows.map(([row]) => row));
    });
  });
  if (body.rows.length > 20) {
    const label = document.createElement('label');
    const input = document.createElement('input');
    label.append('Find: ', input);
    input.type = 'search';
    input.addEventListener('input', () => {
      const wanted = input.value.toLowerCase();
      for (const row of body.rows) row.hidden = !row.textContent.toLowerCase().includes(wanted);
    });
    table.parentElement.before(label);
  }
}
`
