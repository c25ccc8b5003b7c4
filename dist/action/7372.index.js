export const id = 7372;
export const ids = [7372];
export const modules = {

/***/ 14891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ps: () => (/* binding */ teamName),
/* harmony export */   SP: () => (/* binding */ NAME_COLUMNS),
/* harmony export */   t7: () => (/* binding */ nameCells)
/* harmony export */ });
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21302);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45138);


const NAME_COLUMNS = [(0,_data_table_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Candidate'), (0,_data_table_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Name for reviewers')];
/** Both names, so that a row of one table is found in every other. */
function nameCells({ works, ...person }) {
    return [
        { shown: teamName(person) },
        { shown: works.map(({ pseudonym }) => pseudonym).join(', '), links: links(works) },
    ];
}
/** `ada (candidate-1a2b, application-7)`, or without names `candidate-1a2b`. */
function teamName({ candidate, login, reference }) {
    if (login === null)
        return candidate;
    return `${login} (${[candidate, reference].filter((one) => one !== null).join(', ')})`;
}
function links(works) {
    const [first, ...others] = works.map(({ exercise, pseudonym, review }) => (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .q) `<a href="${review}" title="Review of ${exercise}">${pseudonym}</a>`);
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .q) `${first ?? null}${others.map((link) => (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .q) `, ${link}`)}`;
}


/***/ }),

/***/ 81822:
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

/***/ 17372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSheets: () => (/* binding */ renderSheets)
/* harmony export */ });
/* harmony import */ var _candidate_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14891);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81822);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45138);
/* harmony import */ var _loop_weights_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81177);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47916);
/* harmony import */ var _sheet_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35524);






/** One sheet for each candidate, to print or to save as PDF before a debrief. Long ones take several pages. */
function renderSheets(sheets) {
    return (0,_page_js__WEBPACK_IMPORTED_MODULE_3__/* .page */ .MY)('Debrief sheets', sheets.map(sheetSection), STYLE);
}
function sheetSection(sheet) {
    const { works, reviewed } = sheet;
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .q) `<section class="sheet"><h2>${(0,_candidate_names_js__WEBPACK_IMPORTED_MODULE_0__/* .teamName */ .Ps)(sheet)}</h2>
<p>${standingWords(sheet)}</p>
<div class="scroll" tabindex="0" role="region" aria-label="Points"><table><caption>Points earned of points possible</caption><thead><tr><th scope="col">Exercise</th><th scope="col">Name for reviewers</th><th scope="col">Measured</th><th scope="col">Reviewed</th><th scope="col">Hours stated</th></tr></thead><tbody>${works.map(workRow)}</tbody></table></div>
${measuredPart(sheet)}
${reviewedPart(reviewed)}
<h3>What people decide</h3>
<p class="quiet">This sheet recommends nothing. Each person writes a recommendation down before the talk begins.</p>
${LINES}</section>`;
}
const LINES = (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .q) `<dl class="lines"><dt>Speaks for</dt><dd></dd><dt>Speaks against</dt><dd></dd><dt>To find out</dt><dd></dd><dt>Recommendation, name and date</dt><dd></dd></dl>`;
function standingWords({ standing }) {
    if (standing === null)
        return 'These exercises give no overall score: no role weighs them.';
    const { loop, row } = standing;
    const otherwise = (0,_loop_weights_js__WEBPACK_IMPORTED_MODULE_2__/* .otherwiseWords */ .ab)(loop.otherwise);
    if (row.overall === null)
        return `No overall for ${loop.role} yet: ${row.reason ?? 'something waits'}.`;
    const of = loop.rows.filter(({ rank }) => rank !== null).length;
    const span = row.ranks;
    const moved = span === null || span.best === span.worst
        ? ''
        : `, and between ${span.best} and ${span.worst} when a weight moves by five points`;
    return `Overall for ${loop.role}: ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .decimal */ ._)(row.overall, 1)} % (${row.band ?? '–'}). Rank ${row.rank ?? '–'} of ${of}${moved}. ${otherwise}`.trim();
}
function workRow({ title, pseudonym, review, total, statedHours }) {
    const { measured, reviewed } = total;
    const read = reviewed.possible - reviewed.pending;
    const waits = reviewed.pending === 0 ? '' : ` (${reviewed.pending} wait)`;
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .q) `<tr><th scope="row">${title}</th><td><a href="${review}">${pseudonym}</a></td><td>${partWords(measured.earned, measured.possible)}</td><td>${partWords(reviewed.earned, read)}${waits}</td><td>${statedHours === null ? '–' : (0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .decimal */ ._)(statedHours)}</td></tr>`;
}
function partWords(earned, possible) {
    return possible === 0 ? '–' : `${earned} of ${possible}`;
}
function measuredPart({ weakest, assessed, notAssessed }) {
    const items = weakest.map(({ title, exercise, earned, points }) => (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .q) `<li>${title} (${exercise}): ${earned} of ${points}</li>`);
    const list = items.length === 0
        ? null
        : (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .q) `<h3>Measured criteria with the fewest points</h3><ul class="short">${items}</ul>`;
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .q) `${list}${fullPart(weakest.length, assessed, notAssessed.length)}${notAssessedPart(notAssessed)}`;
}
/** What is said where no criterion lost points. */
function fullPart(lost, assessed, others) {
    if (lost > 0)
        return null;
    if (assessed > 0 && others > 0)
        return (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .q) `<p>All measured criteria that were assessed have full points.</p>`;
    if (assessed > 0)
        return (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .q) `<p>All measured criteria have full points.</p>`;
    return others > 0 ? null : (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .q) `<p>These exercises have no measured criteria.</p>`;
}
function notAssessedPart(criteria) {
    if (criteria.length === 0)
        return null;
    const names = criteria.map(({ title, exercise }) => `${title} (${exercise})`).join(', ');
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .q) `<p>Not assessed, and left out of the points: ${names}.</p>`;
}
function reviewedPart(reviewed) {
    if (reviewed.length === 0)
        return (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .q) `<p>No levels of reviewers are open yet.</p>`;
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .q) `<h3>Levels by reviewers, from 1 to 4</h3><div class="scroll" tabindex="0" role="region" aria-label="Levels"><table><caption>Those on which reviewers differ most come first</caption><thead><tr><th scope="col">Criterion</th><th scope="col">Levels</th></tr></thead><tbody>${reviewed.map(reviewedRow)}</tbody></table></div>`;
}
function reviewedRow(reviewed) {
    const { title, exercise, levels } = reviewed;
    const words = levels.map(({ reviewer, level }) => `${reviewer} ${level}`).join(', ');
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .q) `<tr><th scope="row">${title} (${exercise})</th><td>${words}${(0,_sheet_js__WEBPACK_IMPORTED_MODULE_4__/* .spread */ .i)(reviewed) > 1 ? (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .q) ` <strong>talk about it</strong>` : null}</td></tr>`;
}
const STYLE = `
.sheet { content-visibility: visible; max-width: 46rem; }
.sheet table { width: 100%; }
.sheet th, .sheet td { white-space: normal; }
.sheet thead th { padding: .3rem .7rem; }
.sheet tbody th { font-weight: 400; }
.lines { display: grid; grid-template-columns: 11rem 1fr; gap: .9rem .6rem; margin: .6rem 0; }
.lines dd { margin: 0; border-bottom: 1px solid var(--line); min-height: 1.6rem; }
@media (max-width: 30rem) { .lines { grid-template-columns: 1fr; } }
@media print {
  @page { size: A4; margin: 14mm; }
  h1 { display: none; }
  main { padding: 0; }
  .sheet { font-size: 9pt; line-height: 1.3; break-after: page; break-inside: auto; max-width: none; }
  .sheet h2, .sheet h3 { margin: .5rem 0 .2rem; }
  .sheet p, .sheet ul { margin: .2rem 0; }
  .sheet:last-child { break-after: auto; }
}
`;


/***/ })

};
