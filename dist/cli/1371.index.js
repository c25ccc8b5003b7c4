export const id = 1371;
export const ids = [1371];
export const modules = {

/***/ 9062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ histogram),
/* harmony export */   PC: () => (/* binding */ scoreBars),
/* harmony export */   Tb: () => (/* binding */ scatter),
/* harmony export */   ZR: () => (/* binding */ spanChart)
/* harmony export */ });
/* harmony import */ var _observablehq_plot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1696);
/* harmony import */ var linkedom__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3543);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5138);



// Drawn when the page is made, so that the page needs no script and no network to show it.
const { document } = (0,linkedom__WEBPACK_IMPORTED_MODULE_1__/* .parseHTML */ .BW)('<!doctype html><html><body></body></html>');
// Below the numbers and not among them.
const AXIS = { labelAnchor: 'center', labelOffset: 40 };
function draw(options) {
    const svg = _observablehq_plot__WEBPACK_IMPORTED_MODULE_0__/* .plot */ .QI({
        ...options,
        document: document,
        marginBottom: 48,
        style: { fontSize: '13px', background: 'none' },
    });
    return new _html_js__WEBPACK_IMPORTED_MODULE_2__/* .Html */ .E(String(svg.outerHTML));
}
/** Room for the longest label, at about seven pixels a letter. */
function leftMargin(labels) {
    return Math.max(40, ...labels.map(({ length }) => 16 + length * 7.9));
}
const PER_ROW = 26;
function spanChart(spans, axis) {
    const order = spans.map(({ label }) => label);
    const wide = spans.filter(({ low, high }) => low !== null && high !== null);
    return draw({
        width: 720,
        height: 80 + PER_ROW * spans.length,
        marginLeft: leftMargin(order),
        marginRight: 24,
        x: {
            ...AXIS,
            label: axis.label,
            domain: axis.domain,
            grid: true,
            reverse: axis.reverse ?? false,
        },
        y: { domain: order, label: null, type: 'point', padding: 0.6 },
        marks: [
            _observablehq_plot__WEBPACK_IMPORTED_MODULE_0__/* .ruleX */ .hI(axis.marks ?? [], { stroke: 'var(--quiet)', strokeDasharray: '4 3' }),
            _observablehq_plot__WEBPACK_IMPORTED_MODULE_0__/* .ruleY */ .OJ(wide, {
                y: 'label',
                x1: 'low',
                x2: 'high',
                stroke: 'var(--first)',
                strokeWidth: 2,
            }),
            _observablehq_plot__WEBPACK_IMPORTED_MODULE_0__/* .dot */ .Om(spans, { y: 'label', x: 'point', fill: 'var(--first)', r: 4.5 }),
        ],
    });
}
/** Points side by side, of 100: measured, reviewed, and what still waits. */
function scoreBars(bars) {
    const parts = ['measured', 'reviewed', 'waiting'];
    const fills = { measured: 'var(--first)', reviewed: 'var(--second)', waiting: 'var(--waiting)' };
    const pieces = bars.flatMap((bar) => parts.map((part) => ({ label: bar.label, fill: fills[part], points: bar[part] })));
    const order = bars.map(({ label }) => label);
    return draw({
        width: 720,
        height: 80 + PER_ROW * bars.length,
        marginLeft: leftMargin(order),
        x: { ...AXIS, label: 'points of 100', domain: [0, 100], grid: true },
        y: { domain: order, label: null },
        marks: [
            // Fills are colours already; a scale would make up others.
            _observablehq_plot__WEBPACK_IMPORTED_MODULE_0__/* .barX */ .uL(pieces, {
                y: 'label',
                x: 'points',
                fill: (piece) => piece.fill,
                insetTop: 3,
                insetBottom: 3,
            }),
        ],
        color: { type: 'identity' },
    });
}
/** How many candidates have how many per cent. */
function histogram(values, label) {
    return draw({
        width: 720,
        height: 240,
        x: { ...AXIS, label, domain: [0, 100] },
        y: { label: 'candidates', grid: true },
        marks: [
            _observablehq_plot__WEBPACK_IMPORTED_MODULE_0__/* .rectY */ .aT(values.map((value) => ({ value })), 
            // Its types want an interval where thresholds are given.
            _observablehq_plot__WEBPACK_IMPORTED_MODULE_0__/* .binX */ .CV({ y: 'count' }, {
                x: { value: 'value', thresholds: 20, domain: [0, 100] },
                fill: 'var(--first)',
            })),
            _observablehq_plot__WEBPACK_IMPORTED_MODULE_0__/* .ruleY */ .OJ([0]),
        ],
    });
}
function scatter(points, axes) {
    return draw({
        width: 560,
        height: 360,
        x: { ...AXIS, label: axes.x, grid: true },
        y: { label: axes.y, grid: true },
        marks: [_observablehq_plot__WEBPACK_IMPORTED_MODULE_0__/* .dot */ .Om(points, { x: 'x', y: 'y', fill: 'var(--first)', fillOpacity: 0.7, r: 4.5 })],
    });
}


/***/ }),

/***/ 1302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jx: () => (/* binding */ dataTable),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5138);

function text(title) {
    return { title, numeric: false };
}
function number(title) {
    return { title, numeric: true };
}
/** A table whose columns sort by a button in their head; without scripts it is a plain table. */
function dataTable(caption, columns, rows) {
    const head = columns.map(({ title, numeric }) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<th scope="col"${numeric ? NUMERIC : null}><button type="button">${title}</button></th>`);
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table class="sortable"><caption><span>${caption}</span></caption><thead><tr>${head}</tr></thead><tbody>${rows.map((row) => rowOf(columns, row))}</tbody></table></div>`;
}
const NUMERIC = (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) ` class="number"`;
const NAMES = (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) ` class="names"`;
function rowOf(columns, row) {
    const cells = row.map((cell, index) => {
        const numeric = columns[index]?.numeric ? NUMERIC : null;
        const attributes = (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `${numeric}${sortedBy(cell)}${cell.links === undefined ? null : NAMES}`;
        const shown = cell.links ?? cell.shown;
        return index === 0
            ? (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<th scope="row"${attributes}>${shown}</th>`
            : (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<td${attributes}>${shown}</td>`;
    });
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<tr>${cells}</tr>`;
}
function sortedBy({ by }) {
    return by === undefined ? null : (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) ` data-by="${by === null ? '' : String(by)}"`;
}


/***/ }),

/***/ 1822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   YP: () => (/* binding */ interval),
/* harmony export */   _: () => (/* binding */ decimal)
/* harmony export */ });
/** Two digits after the point, as readers of agreement expect; a dash where there is nothing. */
function decimal(value, digits = 2) {
    return value === null || value === undefined ? '–' : value.toFixed(digits);
}
function percent(share) {
    return share === null ? '–' : `${Math.round(share * 100)} %`;
}
function interval(bounds, digits = 2) {
    return bounds === null ? '–' : `${decimal(bounds.low, digits)} to ${decimal(bounds.high, digits)}`;
}


/***/ }),

/***/ 5138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ Html),
/* harmony export */   q: () => (/* binding */ html)
/* harmony export */ });
/** HTML that is safe to show: whatever is put into it was escaped, or was made here. */
class Html {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** html`<td>${name}</td>`: texts are escaped, lists are joined, null is nothing. */
function html(texts, ...values) {
    return new Html(texts.map((text, index) => text + show(values[index] ?? null)).join(''));
}
function show(value) {
    if (value === null)
        return '';
    if (value instanceof Html)
        return value.text;
    if (typeof value === 'number')
        return String(value);
    return typeof value === 'string' ? escaped(value) : value.map(show).join('');
}
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
function escaped(text) {
    return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}


/***/ }),

/***/ 2874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ itemsTable)
/* harmony export */ });
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1302);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1822);


/** How each criterion behaves among the others; `counted` tells of how many complete scorecards. */
function itemsTable(caption, items, { counted }) {
    const columns = [
        (0,_data_table_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Criterion'),
        ...(counted ? [(0,_data_table_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)('Complete')] : []),
        (0,_data_table_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)('Difficulty'),
        (0,_data_table_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)('Item-rest'),
        (0,_data_table_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)('Upper − lower'),
        (0,_data_table_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Look at'),
    ];
    const rows = items.map(({ id, title, n, difficulty, itemRest, discrimination, flags }) => [
        { shown: `${id} ${title}` },
        ...(counted ? [{ shown: String(n), by: n }] : []),
        { shown: (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .decimal */ ._)(difficulty), by: difficulty },
        { shown: (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .decimal */ ._)(itemRest), by: itemRest },
        { shown: (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .decimal */ ._)(discrimination), by: discrimination },
        { shown: flags.join(', ') || '–' },
    ]);
    return (0,_data_table_js__WEBPACK_IMPORTED_MODULE_0__/* .dataTable */ .Jx)(caption, columns, rows);
}


/***/ }),

/***/ 7916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MY: () => (/* binding */ page),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   uW: () => (/* binding */ section),
/* harmony export */   vP: () => (/* binding */ figure)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5138);

/**
 * One self-contained page: no network (the policy forbids it), readable without scripts, in light and dark,
 * on a phone and on paper. Sections that are not on the screen are laid out when they come near it: thousands of
 * rows would take longer than somebody waits. `style` is what this page has of its own.
 */
function page(title, body, style = '') {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${new _html_js__WEBPACK_IMPORTED_MODULE_0__/* .Html */ .E(STYLE + style)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
<script>${new _html_js__WEBPACK_IMPORTED_MODULE_0__/* .Html */ .E(SCRIPT)}</script>
</body>
</html>
`.text;
}
/** A drawing with its caption; what it shows also stands in a table beside it. */
function figure(caption, drawing) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<figure><div class="scroll" tabindex="0" role="img" aria-label="${caption}">${drawing}</div><figcaption>${caption}</figcaption></figure>`;
}
function section(title, content) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<section><h2>${title}</h2>${content.flatMap((part) => part ?? [])}</section>`;
}
function note(text) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<p>${text}</p>`;
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
`;
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
`;


/***/ }),

/***/ 1371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderRetrospective: () => (/* binding */ renderRetrospective)
/* harmony export */ });
/* harmony import */ var _statistics_selection_rates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9866);
/* harmony import */ var _charts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9062);
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1302);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1822);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5138);
/* harmony import */ var _items_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2874);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7916);







/** For readers who do not do statistics: each figure with what it may and may not be taken to say. */
function renderRetrospective(retro) {
    return (0,_page_js__WEBPACK_IMPORTED_MODULE_5__/* .page */ .MY)('Retrospective: did the scores say anything about the job?', [
        (0,_page_js__WEBPACK_IMPORTED_MODULE_5__/* .note */ .N4)(`Role ${retro.role}, exercises ${retro.exercises.join(', ')}; ${retro.assessed} candidates assessed.`),
        excludedNote(retro),
        ...retro.validity.map((one) => validitySection(one)),
        ...retro.items.map(itemsSection),
        groupsSection(retro.groups),
        refinementSection(retro),
        (0,_page_js__WEBPACK_IMPORTED_MODULE_5__/* .section */ .uW)('What this cannot say', [
            (0,_page_js__WEBPACK_IMPORTED_MODULE_5__/* .note */ .N4)('Nobody knows how candidates who were not hired would have performed. If hires were chosen by this score, its relation to performance may look weaker than it is. A manager’s rating is an opinion.'),
            (0,_page_js__WEBPACK_IMPORTED_MODULE_5__/* .note */ .N4)(`Intervals come from 10,000 resamples with the seed “${retro.seed}”: the same data give the same page.`),
        ]),
    ]);
}
function excludedNote({ excluded }) {
    const { notHired, noScore, wrongTime, notRated } = excluded;
    return (0,_page_js__WEBPACK_IMPORTED_MODULE_5__/* .note */ .N4)(`Left out: ${notHired} not hired, ${noScore} without an overall score of this loop, ${wrongTime} rated outside 75 to 120 days after the start, ${notRated} not rated.`);
}
function validitySection({ blind, hires, looks, ranking, range }) {
    const title = blind
        ? `Scores and performance of ${hires} hires`
        : `${hires} hires whose rater had seen the scorecard`;
    const computed = looks.filter(({ rho }) => rho.ok);
    return (0,_page_js__WEBPACK_IMPORTED_MODULE_5__/* .section */ .uW)(title, [
        blind
            ? null
            : (0,_html_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .q) `<p class="warning">A manager who knows the score may rate by it. These ratings are kept apart, because they say little about the score.</p>`,
        rankingWords(ranking),
        ...overallFigure(looks[0]),
        computed.length === 0 ? null : rhoFigure(computed),
        looksTable(looks),
        (0,_page_js__WEBPACK_IMPORTED_MODULE_5__/* .note */ .N4)(looksWords(computed.length, hires)),
        rangeWords(range),
    ]);
}
function rankingWords(ranking) {
    if (!ranking.ok)
        return (0,_page_js__WEBPACK_IMPORTED_MODULE_5__/* .note */ .N4)(`Does a higher score go with better performance? ${ranking.error}.`);
    const { value, interval: bounds, n } = ranking.value;
    return (0,_page_js__WEBPACK_IMPORTED_MODULE_5__/* .note */ .N4)(`Of pairs of hires who performed differently, the higher score belonged to the better performer in ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .percent */ .KN)(value)} (95 % interval ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .percent */ .KN)(bounds.low)} to ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .percent */ .KN)(bounds.high)}, ${n} hires). Chance alone gives 50 %.`);
}
function overallFigure(look) {
    if (look === undefined || look.pairing.scores.length < 3)
        return [];
    const points = look.pairing.scores.map((x, index) => ({
        x,
        y: look.pairing.outcomes[index] ?? 0,
    }));
    const caption = 'Each hire: overall score and rated performance';
    return [
        (0,_page_js__WEBPACK_IMPORTED_MODULE_5__/* .figure */ .vP)(caption, (0,_charts_js__WEBPACK_IMPORTED_MODULE_1__/* .scatter */ .Tb)(points, { x: 'overall score, per cent', y: 'performance, 1 to 5' })),
    ];
}
function rhoFigure(looks) {
    const spans = looks.flatMap(({ score, performance, rho }) => {
        if (!rho.ok)
            return [];
        const { value, interval: bounds } = rho.value;
        return [
            { label: `${score} / ${performance}`, point: value, low: bounds.low, high: bounds.high },
        ];
    });
    const caption = 'Rank correlation of score and performance with its 95 % interval: 0 is no relation, 1 the same order. A line that crosses 0 is compatible with no relation at all.';
    return (0,_page_js__WEBPACK_IMPORTED_MODULE_5__/* .figure */ .vP)(caption, (0,_charts_js__WEBPACK_IMPORTED_MODULE_1__/* .spanChart */ .ZR)(spans, { label: 'rho', domain: [-1, 1], marks: [0] }));
}
function looksTable(looks) {
    const withP = looks.some(({ p }) => p !== null);
    return (0,_data_table_js__WEBPACK_IMPORTED_MODULE_2__/* .dataTable */ .Jx)('Spearman’s rank correlations', [
        (0,_data_table_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('Score'),
        (0,_data_table_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('Performance'),
        (0,_data_table_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)('Hires'),
        (0,_data_table_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)('Rho'),
        (0,_data_table_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('95 % interval'),
        ...(withP ? [(0,_data_table_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)('p (Holm)')] : []),
        (0,_data_table_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('How to read it'),
    ], looks.map(({ score, performance, pairing, rho, p }) => [
        { shown: score },
        { shown: performance },
        { shown: String(pairing.scores.length), by: pairing.scores.length },
        rho.ok ? { shown: (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .decimal */ ._)(rho.value.value), by: rho.value.value } : { shown: '–', by: null },
        { shown: rho.ok ? (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .interval */ .YP)(rho.value.interval) : '–' },
        ...(withP ? [{ shown: (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .decimal */ ._)(p, 3), by: p }] : []),
        {
            shown: rho.ok
                ? [PRECISION[rho.value.precision], ...rho.value.warnings].join('; ')
                : rho.error,
        },
    ]));
}
const PRECISION = {
    exploratory: 'exploratory: take ideas from it, no decisions',
    'low precision': 'low precision',
    plain: 'ok',
};
function looksWords(looks, hires) {
    const several = looks > 1 ? `${looks} coefficients were computed; some will look large by chance alone. ` : '';
    const few = hires < 250
        ? 'With fewer than about 250 hires a correlation still moves a good deal from sample to sample (Schönbrodt and Perugini, 2013).'
        : '';
    return `${several}${few}`;
}
function rangeWords(range) {
    if (range === null)
        return null;
    if (!range.ok)
        return (0,_page_js__WEBPACK_IMPORTED_MODULE_5__/* .note */ .N4)(`Correction for range restriction: refused, ${range.error}.`);
    const { r, u, corrected } = range.value;
    return (0,_page_js__WEBPACK_IMPORTED_MODULE_5__/* .note */ .N4)(`Pearson’s r is ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .decimal */ ._)(r)}. Corrected for range restriction it is ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .decimal */ ._)(corrected)} (Thorndike’s case 2, u = ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .decimal */ ._)(u)}), under the declared assumption that hires were chosen by this score.`);
}
function itemsSection({ title, exercise, rubric, items, completion, }) {
    return (0,_page_js__WEBPACK_IMPORTED_MODULE_5__/* .section */ .uW)(`Criteria of ${title} (${exercise} ${rubric.version})`, [
        (0,_page_js__WEBPACK_IMPORTED_MODULE_5__/* .note */ .N4)(`${completion.graded} of ${completion.invited} candidates of this exercise were graded by this rubric.`),
        (0,_items_table_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsTable */ .f)('Difficulty is the mean share of the points. Item-rest is the correlation with the other criteria.', items, { counted: true }),
    ]);
}
function groupsSection(groups) {
    if (groups === null)
        return (0,_html_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .q) ``;
    return (0,_page_js__WEBPACK_IMPORTED_MODULE_5__/* .section */ .uW)('Selection rates of groups', [
        (0,_page_js__WEBPACK_IMPORTED_MODULE_5__/* .note */ .N4)('From counts that the organisation supplied. Four-fifths is a rule of thumb that starts a conversation. Failing it proves nothing, and passing it proves nothing. This is not legal advice.'),
        (0,_data_table_js__WEBPACK_IMPORTED_MODULE_2__/* .dataTable */ .Jx)('Each group beside the one with the highest rate', [
            (0,_data_table_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('Stage'),
            (0,_data_table_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('Attribute'),
            (0,_data_table_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('Group'),
            (0,_data_table_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('Passed'),
            (0,_data_table_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)('Rate'),
            (0,_data_table_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)('Ratio'),
            (0,_data_table_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)('Fisher p'),
            (0,_data_table_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('Difference, 95 % interval'),
            (0,_data_table_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('In words'),
        ], groups.map((group) => [
            { shown: group.stage },
            { shown: group.attribute },
            { shown: group.group },
            ...groupCells(group),
        ])),
    ]);
}
function groupCells(group) {
    if (group.kind === 'too-few') {
        return ['–', '–', '–', '–', '–', 'too few'].map((shown) => ({ shown, by: null }));
    }
    const passed = { shown: `${group.passed} of ${group.assessed}` };
    const rate = { shown: (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .percent */ .KN)(group.rate), by: group.rate };
    if (group.kind === 'highest') {
        const none = { shown: '–', by: null };
        return [passed, rate, none, none, none, { shown: 'the highest rate' }];
    }
    const { ratio, fisherP, difference, interval: bounds, verdict } = group;
    return [
        passed,
        rate,
        { shown: ratioWords(ratio), by: ratio },
        { shown: (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .decimal */ ._)(fisherP, 3), by: fisherP },
        { shown: `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .decimal */ ._)(difference)} (${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .interval */ .YP)(bounds)})` },
        { shown: verdict },
    ];
}
// What differs from four fifths by less would need groups of ten thousands.
const MOST_DIGITS = 9;
/** Two digits, or as many as a ratio below four fifths needs not to look like it. */
function ratioWords(ratio) {
    let digits = 2;
    while (digits < MOST_DIGITS &&
        ratio < _statistics_selection_rates_js__WEBPACK_IMPORTED_MODULE_0__/* .FOUR_FIFTHS */ .kv &&
        Number((0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .decimal */ ._)(ratio, digits)) >= _statistics_selection_rates_js__WEBPACK_IMPORTED_MODULE_0__/* .FOUR_FIFTHS */ .kv)
        digits += 1;
    return (0,_figures_js__WEBPACK_IMPORTED_MODULE_6__/* .decimal */ ._)(ratio, digits);
}
function refinementSection({ refinements }) {
    if (refinements.length === 0)
        return (0,_page_js__WEBPACK_IMPORTED_MODULE_5__/* .section */ .uW)('What to refine', [(0,_page_js__WEBPACK_IMPORTED_MODULE_5__/* .note */ .N4)('No statistic suggests a change.')]);
    return (0,_page_js__WEBPACK_IMPORTED_MODULE_5__/* .section */ .uW)('What to refine', [
        (0,_page_js__WEBPACK_IMPORTED_MODULE_5__/* .note */ .N4)('Fill in action, owner and version in retrospective.md, and keep it with the rubrics.'),
        (0,_data_table_js__WEBPACK_IMPORTED_MODULE_2__/* .dataTable */ .Jx)('What the figures suggest', [(0,_data_table_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('Criterion or reviewer'), (0,_data_table_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('Evidence')], refinements.map(({ what, evidence }) => [{ shown: what }, { shown: evidence }])),
    ]);
}


/***/ })

};
