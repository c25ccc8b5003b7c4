export const id = 9363;
export const ids = [9363];
export const modules = {

/***/ 9363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dueReviewsText: () => (/* binding */ dueReviewsText),
  findDueReviews: () => (/* binding */ findDueReviews),
  runDue: () => (/* binding */ runDue)
});

// EXTERNAL MODULE: ./build/assignment/review-steps.js
var review_steps = __webpack_require__(4700);
// EXTERNAL MODULE: ./build/assignment/state.js
var assignment_state = __webpack_require__(8921);
// EXTERNAL MODULE: ./build/report/due-reviews.js
var due_reviews = __webpack_require__(5933);
// EXTERNAL MODULE: ./build/report/due-table.js
var due_table = __webpack_require__(1528);
// EXTERNAL MODULE: ./build/input/moment.js
var moment = __webpack_require__(4311);
;// CONCATENATED MODULE: ./build/review/waiting-since.js

// Whoever is asked within a day of the deadline has as long as everybody else.
const SOON = { hours: 24 };
/**
 * Since when a submission waits for reviewers: the deadline, or whatever asked for reviews after it. That is a grade
 * that came late, a regrade that asks everybody again, an appeal, or two who are apart.
 */
function waitingSince({ deadline, graded, reviewed }, tree, { appeal, isKnownApart }) {
    const own = graded.filter((one) => one.tree === tree);
    const first = own.find(({ stale }) => !stale)?.at ?? deadline;
    const again = own.findLast(({ asksAgain }) => asksAgain === true)?.at;
    const apart = reviewed.findLast((one) => one.kind === 'apart' && one.tree === tree)?.at;
    const later = [
        first > (0,moment/* shift */.B)(deadline, SOON) ? first : undefined,
        again,
        appeal?.at,
        isKnownApart ? apart : undefined,
    ];
    const known = later.filter((at) => at !== undefined);
    return [deadline, ...known].toSorted().at(-1) ?? deadline;
}

// EXTERNAL MODULE: ./build/session/hub-exercise.js
var hub_exercise = __webpack_require__(9467);
// EXTERNAL MODULE: ./build/session/hub-key.js
var hub_key = __webpack_require__(3654);
// EXTERNAL MODULE: ./build/session/ledger-source.js
var ledger_source = __webpack_require__(8738);
// EXTERNAL MODULE: ./build/session/standing-review.js
var standing_review = __webpack_require__(7380);
// EXTERNAL MODULE: ./build/session/waiting-review.js + 1 modules
var waiting_review = __webpack_require__(41);
// EXTERNAL MODULE: ./build/commands/verb/with-session.js
var with_session = __webpack_require__(7560);
;// CONCATENATED MODULE: ./build/commands/report/run-due.js











/** Which reviews wait for whom, and until when. */
const runDue = (0,with_session/* withLedger */.C)(async (session, { text }) => {
    const due = await findDueReviews(session, (0,ledger_source/* ledgerSource */.L)(session, text('ledger')));
    return { json: { due }, text: dueReviewsText(due) };
});
/** Asked of the ledger alone. */
async function findDueReviews(session, source) {
    const open = [];
    for await (const state of source.states()) {
        const waiting = await (0,waiting_review/* waitingReview */.kV)(session, source, state);
        if (waiting !== null)
            open.push(openSubmission(session, waiting));
        else
            open.push(...(await strandedAppeal(session, state)));
    }
    return (0,due_reviews/* dueReviews */.Y4)(open, session.config.reviews, await source.now());
}
function openSubmission(session, waiting) {
    const { pseudonym, state, graded, done, requests, progress } = waiting;
    const asked = requests.flatMap(({ reviewers, at, due }) => reviewers.map((login) => ({ login, since: at, due })));
    const { assignment, deadline } = state;
    const appealed = progress.appeal !== null;
    const step = (0,standing_review/* nextOf */.Xh)(session, waiting, progress);
    return {
        pseudonym,
        exercise: assignment.exercise,
        deadline,
        since: waitingSince(state, graded.tree, progress),
        appealed,
        stuck: (0,waiting_review/* isStuck */.ZD)(session, waiting) ? 'nobody-new' : null,
        done,
        needsThird: step.kind === 'wait' && step.apart.length > 0,
        isReady: step.kind === 'unseal',
        asked,
    };
}
/** An appeal about an exercise that is given out no more: nobody is asked, and it is not to be forgotten. */
async function strandedAppeal(session, state) {
    const tree = (0,assignment_state/* gradedSubmission */.AR)(state)?.tree;
    const pending = (0,review_steps/* pendingAppeal */.$o)(state.reviewed.filter((one) => one.tree === tree));
    if (pending === null || (await (0,hub_exercise/* loadAssigned */.Ln)(session, state.assignment)).ok)
        return [];
    return [
        {
            pseudonym: (0,hub_key/* useHubKey */.cA)(session.key).pseudonym(state.assignment.id),
            exercise: state.assignment.exercise,
            deadline: state.deadline,
            since: pending.appeal.at,
            appealed: true,
            stuck: 'no-exercise',
            ...{ done: [], needsThird: false, isReady: false, asked: [] },
        },
    ];
}
function dueReviewsText(due) {
    if (due.length === 0)
        return ['No review is waiting.'];
    const late = due.filter(({ isLate }) => isLate).length;
    return [`Reviews that are waiting: ${due.length}, of which late: ${late}.`, (0,due_table/* dueTable */.Z)(due)];
}


/***/ }),

/***/ 8455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ textDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** SHA-256 of a comment's text. GitHub may hand it back with other line ends and without a trailing blank. */
function textDigest(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text.replaceAll('\r\n', '\n').trim()).digest('hex');
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

/***/ 1528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ dueTable)
/* harmony export */ });
/* harmony import */ var _due_reviews_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5933);
/* harmony import */ var _render_arrivals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8466);


/** One row for each person that a review waits for, or for each review where nobody was asked. */
function dueTable(due) {
    return {
        head: ['waits for', 'review', 'exercise', 'asked', 'due', 'done'],
        rows: due.flatMap(rowsOf),
    };
}
function rowsOf(review) {
    const { pseudonym, exercise, dueAt, isLate, done, pending, appealed, stuck } = review;
    const row = (who, asked, due, isOver) => [
        who,
        appealed ? `${pseudonym}, appeal` : pseudonym,
        exercise,
        asked,
        `${(0,_render_arrivals_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd)(due)}${isOver ? ', late' : ''}`,
        done.join(', ') || 'nobody',
    ];
    const team = stuck === null ? [] : [row(`the hiring team: ${_due_reviews_js__WEBPACK_IMPORTED_MODULE_0__/* .STUCK */ .p7[stuck]}`, 'nobody', dueAt, isLate)];
    if (pending.length === 0 && stuck === null)
        return [row(anybody(review), 'nobody', dueAt, isLate)];
    const asked = pending.map(({ login, since, due, isLate: isOver }) => row(login, (0,_render_arrivals_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd)(since), due, isOver));
    return [...team, ...asked];
}
function anybody({ missing, isReady, needsThird, appealed, waitsFor }) {
    if (isReady)
        return 'nobody: levels are opened soon';
    const whom = waitsFor === null ? 'anybody who may review' : waitsFor.join(', ') || 'nobody left';
    if (appealed)
        return `one more: ${whom}`;
    return needsThird ? `a third: ${whom}` : `${missing} of: ${whom}`;
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

/***/ 8466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ arrivalSentence),
/* harmony export */   Kb: () => (/* binding */ reachedWords),
/* harmony export */   d2: () => (/* binding */ arrivalSection),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   yY: () => (/* binding */ dueSection)
/* harmony export */ });
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1302);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5138);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7916);



const REACHED = {
    invited: 'Not accepted',
    accepted: 'Accepted, nothing pushed',
    pushed: 'Pushed, nothing graded',
};
/** `Not accepted`, as pages and tables say it. */
function reachedWords({ reached, status }) {
    if (status === 'not-started')
        return 'Not started in time';
    return status === 'closed' ? `${REACHED[reached]} (closed)` : REACHED[reached];
}
/** How many came how far, in one sentence. */
function arrivalSentence({ arrivals }) {
    const { invited, accepted, pushed, graded, renewals } = arrivals;
    const all = invited + accepted + pushed + graded;
    const again = renewals === 0 ? '' : ` ${renewals} expired and ${renewals === 1 ? 'was' : 'were'} made again.`;
    return `Of ${all} invitations, ${all - invited} were accepted, ${pushed + graded} saw a push and ${graded} a grading.${again}`;
}
/** Who has not accepted, not pushed or not been graded. */
function arrivalSection(report) {
    const { waiting } = report;
    if (waiting.length === 0)
        return (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .q) ``;
    const columns = [
        (0,_data_table_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Candidate'),
        (0,_data_table_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Exercise'),
        (0,_data_table_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Reached'),
        (0,_data_table_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Invited'),
        (0,_data_table_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)('Renewed'),
        (0,_data_table_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Accepted'),
        (0,_data_table_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('First push'),
    ];
    return (0,_page_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)('Nothing graded yet', [
        (0,_page_js__WEBPACK_IMPORTED_MODULE_2__/* .note */ .N4)(arrivalSentence(report)),
        (0,_data_table_js__WEBPACK_IMPORTED_MODULE_0__/* .dataTable */ .Jx)('Invited, and nothing was graded yet', columns, waiting.map(cells)),
    ]);
}
function cells(row) {
    return [
        { shown: row.login ?? row.pseudonym },
        { shown: row.exercise },
        { shown: reachedWords(row) },
        { shown: day(row.lastInvitedAt) },
        { shown: String(row.renewals), by: row.renewals },
        { shown: day(row.acceptedAt) },
        { shown: day(row.firstPushAt) },
    ];
}
/** Assignments that have been kept for as long as takehome.yml says where nobody knows how the application ended. */
function dueSection({ due }) {
    if (due.length === 0)
        return (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .q) ``;
    const rows = due.map(({ exercise, pseudonym, login, since }) => {
        return [{ shown: login ?? pseudonym }, { shown: exercise }, { shown: day(since) }];
    });
    return (0,_page_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)('Due to be erased', [
        (0,_page_js__WEBPACK_IMPORTED_MODULE_2__/* .note */ .N4)('These have been kept for as long as takehome.yml says for applications whose ending is not known. Run npx takehome retain --hub ../hub --preview --outcomes outcomes.csv next, which knows who was hired, and tells candidates first.'),
        (0,_data_table_js__WEBPACK_IMPORTED_MODULE_0__/* .dataTable */ .Jx)('May be due to be erased', [(0,_data_table_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Candidate'), (0,_data_table_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Exercise'), (0,_data_table_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Due since')], rows),
    ]);
}
/** The day in UTC; a dash where it has not come. */
function day(moment) {
    return moment === null ? '–' : moment.slice(0, 10);
}


/***/ }),

/***/ 6397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ findReview),
/* harmony export */   L3: () => (/* binding */ reviewBranches),
/* harmony export */   QB: () => (/* binding */ criteriaDigest)
/* harmony export */ });
/* harmony import */ var _assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8561);
/* harmony import */ var _assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(328);
/* harmony import */ var _assignment_state_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8921);
/* harmony import */ var _github_ledger_ledger_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7404);
/* harmony import */ var _github_pages_text_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8455);
/* harmony import */ var _github_repository_review_branches_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5044);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8186);
/* harmony import */ var _rubric_rubric_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2007);
/* harmony import */ var _hub_exercise_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9467);
/* harmony import */ var _hub_key_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3654);
/* harmony import */ var _hub_review_key_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4866);
/* harmony import */ var _ledger_source_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8738);
/* harmony import */ var _read_latest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6111);













/** Of what people judge by: other hidden tests leave it as it is. */
function criteriaDigest(rubric) {
    return (0,_github_pages_text_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .textDigest */ .o)(JSON.stringify((0,_rubric_rubric_js__WEBPACK_IMPORTED_MODULE_10__/* .reviewedCriteria */ .jj)(rubric)));
}
/** Whose review each branch is. The way from a pseudonym to an assignment needs the hub's key. */
async function reviewBranches(session) {
    const key = (0,_hub_key_js__WEBPACK_IMPORTED_MODULE_6__/* .useHubKey */ .cA)(session.key);
    const table = await (0,_github_ledger_ledger_table_js__WEBPACK_IMPORTED_MODULE_2__/* .readLedgerTable */ .qW)(session.hub, session.config.hub);
    const ids = [...(table?.logs.keys() ?? [])];
    return new Map(ids.map((id) => [(0,_github_repository_review_branches_js__WEBPACK_IMPORTED_MODULE_11__/* .reviewBranch */ .zJ)(key.pseudonym(id)), id]));
}
/** What a review's pull request is about; null when nothing of it is to be reviewed (any more). */
async function findReview(session, pull, assignment) {
    const state = (0,_assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_0__/* .foldLog */ .e)(await session.ledger.readLog(assignment));
    const graded = state === null ? undefined : (0,_assignment_state_js__WEBPACK_IMPORTED_MODULE_12__/* .latestGraded */ .R3)(state);
    if (state === null || graded === undefined || state.status === 'closed')
        return null;
    const exercise = await (0,_hub_exercise_js__WEBPACK_IMPORTED_MODULE_5__/* .loadAssigned */ .Ln)(session, state.assignment);
    const role = await (0,_hub_exercise_js__WEBPACK_IMPORTED_MODULE_5__/* .loadHubRole */ .I1)(session, state.assignment.role);
    if (!exercise.ok)
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__/* .CallerError */ .ED(exercise.error);
    if (!role.ok)
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__/* .CallerError */ .ED(role.error);
    const { rubric } = exercise.value;
    const reviewed = (0,_rubric_rubric_js__WEBPACK_IMPORTED_MODULE_10__/* .reviewedCriteria */ .jj)(rubric);
    const path = (0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_1__/* .scorecardPath */ .OW)(assignment, graded.tree, graded.rubric);
    const scorecard = await (0,_read_latest_js__WEBPACK_IMPORTED_MODULE_9__/* .readScorecard */ .Pw)((0,_ledger_source_js__WEBPACK_IMPORTED_MODULE_8__/* .ledgerSource */ .L)(session, ''), path);
    const waiting = scorecard.criteria.filter(({ status }) => status === 'pending');
    return {
        pull,
        pseudonym: (0,_hub_key_js__WEBPACK_IMPORTED_MODULE_6__/* .useHubKey */ .cA)(session.key).pseudonym(assignment),
        state,
        graded,
        exercise: exercise.value,
        role: role.value,
        scorecard,
        reviewed,
        criteria: waiting.map(({ id }) => id),
        on: { tree: graded.tree, criteria: criteriaDigest(rubric) },
        pair: await (0,_hub_review_key_js__WEBPACK_IMPORTED_MODULE_7__/* .hubReviewKey */ .r6)(session.key),
    };
}


/***/ }),

/***/ 8122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sealWith)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8186);
/* harmony import */ var _input_parse_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4355);



const [NONCE, TAG] = [12, 16];
// As coarse as the blocks that reviewers send, so that the length tells nothing of what was written.
const BLOCK = 8192;
/** AES-256-GCM under a key of its own; what it is about is bound to it, so that none can stand for another. */
function sealWith(hubKey) {
    const key = Buffer.from((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hkdfSync)('sha256', hubKey, '', 'takehome review', 32));
    return {
        close: (value, about) => {
            const nonce = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(NONCE);
            const cipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)('aes-256-gcm', key, nonce).setAAD(Buffer.from(about));
            const text = JSON.stringify(value);
            const bytes = Buffer.byteLength(text);
            const padded = text + ' '.repeat(Math.ceil(bytes / BLOCK) * BLOCK - bytes);
            const body = Buffer.concat([cipher.update(padded, 'utf8'), cipher.final()]);
            return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
        },
        open: (sealed, about) => {
            const bytes = Buffer.from(sealed, 'base64');
            const nonce = bytes.subarray(0, NONCE);
            try {
                const decipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createDecipheriv)('aes-256-gcm', key, nonce)
                    .setAAD(Buffer.from(about))
                    .setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
                const body = decipher.update(bytes.subarray(NONCE + TAG));
                return (0,_input_parse_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(Buffer.concat([body, decipher.final()]).toString('utf8'));
            }
            catch (cause) {
                const detail = 'a sealed review was not made with this TAKEHOME_KEY, or was changed by hand; put back the key or the record';
                throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldError */ .nM(detail, { code: 'ledger', cause });
            }
        },
    };
}


/***/ }),

/***/ 7380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OP: () => (/* binding */ sealedAbout),
/* harmony export */   SF: () => (/* binding */ opener),
/* harmony export */   Sc: () => (/* binding */ finishedReviews),
/* harmony export */   Xh: () => (/* binding */ nextOf)
/* harmony export */ });
/* harmony import */ var _assignment_review_steps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4700);
/* harmony import */ var _review_draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6866);
/* harmony import */ var _review_review_progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6769);
/* harmony import */ var _hub_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3654);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8122);





/**
 * What comes next of a review whose levels are sealed: whoever opens them, asks a third or lists whom a review
 * waits for decides by this.
 */
function nextOf(session, review, progress) {
    const needed = (0,_review_review_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .neededFor */ .r4)(progress, session.config.reviews.needed);
    // Nothing is opened, not even to look, before enough people are done.
    if ((0,_assignment_review_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .doneAmong */ .Rl)(progress.reviewers).length < needed)
        return { kind: 'wait', apart: [] };
    const finished = finishedReviews(progress, opener(review, (0,_seal_js__WEBPACK_IMPORTED_MODULE_3__/* .sealWith */ .Q)(session.key)));
    // Interviewers who are apart talk about it; a third person did not hear the talk.
    const decided = review.on.about === 'talk' ? [] : review.criteria;
    return (0,_review_review_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .nextStep */ .sk)(finished, decided, needed, (0,_hub_key_js__WEBPACK_IMPORTED_MODULE_2__/* .useHubKey */ .cA)(session.key).reviewer);
}
function opener(review, seal) {
    return (by, sealed) => seal.open(sealed, sealedAbout(review, by));
}
/** What is open already is not unsealed again: another key than that of then could not. */
function finishedReviews({ reviewers, personOf, unsealed }, open) {
    const opened = new Map(unsealed?.reviews.map((one) => [personOf(one), one.levels]));
    return [...reviewers]
        .filter(([, { done }]) => done)
        .map(([person, { by, user, sealed }]) => {
        const levels = opened.get(person);
        return { person, by, user, draft: levels === undefined ? open(by, sealed) : (0,_review_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .draftOf */ .bz)(levels) };
    });
}
/** A sealed review of somebody else, or of something else, does not open as this one. */
function sealedAbout({ state, on }, by) {
    return [state.assignment.id, on.tree, on.criteria, by].join('\0');
}


/***/ }),

/***/ 41:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZD: () => (/* binding */ isStuck),
  YP: () => (/* binding */ standingOf),
  kV: () => (/* binding */ waitingReview)
});

// EXTERNAL MODULE: ./build/assignment/ledger-record.js + 1 modules
var ledger_record = __webpack_require__(328);
// EXTERNAL MODULE: ./build/assignment/requests.js
var requests = __webpack_require__(5136);
// EXTERNAL MODULE: ./build/assignment/review-steps.js
var review_steps = __webpack_require__(4700);
// EXTERNAL MODULE: ./build/assignment/state.js
var assignment_state = __webpack_require__(8921);
// EXTERNAL MODULE: ./build/hub/review-rules.js
var review_rules = __webpack_require__(1436);
// EXTERNAL MODULE: ./build/assignment/persons.js
var persons = __webpack_require__(8650);
;// CONCATENATED MODULE: ./build/review/lacks-somebody-new.js

/** Whether an appeal waits for somebody new, and nobody is. `people` are those who can be waited for by name. */
function lacksSomebodyNew({ appeal, isEarlier, reviewers }, people, candidate) {
    if (appeal === null || people === null)
        return false;
    const isAnswered = [...reviewers.values()].some((one) => one.done && !isEarlier(one));
    const isNew = (by) => !isEarlier({ by }) && !(0,persons/* isCandidate */.qn)(candidate, { by, userId: null });
    return !isAnswered && !people.some(isNew);
}

// EXTERNAL MODULE: ./build/review/review-progress.js
var review_progress = __webpack_require__(6769);
// EXTERNAL MODULE: ./build/session/find-review.js
var find_review = __webpack_require__(6397);
// EXTERNAL MODULE: ./build/session/hub-exercise.js
var hub_exercise = __webpack_require__(9467);
// EXTERNAL MODULE: ./build/session/hub-key.js
var hub_key = __webpack_require__(3654);
// EXTERNAL MODULE: ./build/session/hub-review-key.js + 1 modules
var hub_review_key = __webpack_require__(4866);
// EXTERNAL MODULE: ./build/session/read-latest.js
var read_latest = __webpack_require__(6111);
;// CONCATENATED MODULE: ./build/session/waiting-review.js












/** Null before the deadline, when the candidate may push another submission, and once all levels are open without an appeal.
 * Throws WorldError where the ledger lacks its scorecard. */
async function waitingReview(session, source, state) {
    const { id } = state.assignment;
    const graded = (0,assignment_state/* gradedSubmission */.AR)(state);
    if (graded === undefined)
        return null;
    const loaded = await (0,hub_exercise/* loadAssigned */.Ln)(session, state.assignment);
    if (!loaded.ok)
        return null;
    const { key } = await (0,hub_review_key/* hubReviewKey */.r6)(session.key);
    const on = { tree: graded.tree, criteria: (0,find_review/* criteriaDigest */.QB)(loaded.value.rubric) };
    const progress = (0,review_progress/* foldReviews */.Jr)(state.reviewed, on, key.id);
    if ((0,review_progress/* isOver */.PU)(progress))
        return null;
    const scored = await (0,read_latest/* readScorecard */.Pw)(source, (0,ledger_record/* scorecardPath */.OW)(id, graded.tree, graded.rubric));
    const criteria = scored.criteria.filter(({ status }) => status === 'pending').map((one) => one.id);
    if (criteria.length === 0)
        return null;
    return {
        pseudonym: (0,hub_key/* useHubKey */.cA)(session.key).pseudonym(id),
        state,
        graded,
        on,
        criteria,
        progress,
        done: (0,review_steps/* doneAmong */.Rl)(progress.reviewers),
        requests: (0,requests/* standingRequests */.tX)(state.requests, graded.tree),
    };
}
/** What stands between it and its levels, as those ask who plan requests. `needed` is what the hub says. */
function standingOf({ done, requests, progress }, { needed }) {
    return {
        done: done.map((login) => login.toLowerCase()),
        requests,
        needed: progress.appeal === null ? undefined : (0,review_progress/* neededFor */.r4)(progress, needed),
    };
}
/** Whether an appeal waits for somebody new, and takehome.yml names nobody who is. */
function isStuck({ config }, { progress, state }) {
    const people = (0,review_rules/* namedReviewers */.wU)(config.reviews);
    return lacksSomebodyNew(progress, people, state.assignment.candidate);
}


/***/ })

};
