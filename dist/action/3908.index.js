export const id = 3908;
export const ids = [3908];
export const modules = {

/***/ 53908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dueReviewsText: () => (/* binding */ dueReviewsText),
/* harmony export */   findDueReviews: () => (/* binding */ findDueReviews),
/* harmony export */   runDue: () => (/* binding */ runDue)
/* harmony export */ });
/* harmony import */ var _report_due_reviews_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35933);
/* harmony import */ var _report_due_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41528);
/* harmony import */ var _session_ledger_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78738);
/* harmony import */ var _session_waiting_review_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79417);
/* harmony import */ var _verb_with_session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77560);





/** Which reviews wait for whom, and until when. */
const runDue = (0,_verb_with_session_js__WEBPACK_IMPORTED_MODULE_3__/* .withSession */ .f)(async (session, { text }) => {
    const due = await findDueReviews(session, (0,_session_ledger_source_js__WEBPACK_IMPORTED_MODULE_1__/* .ledgerSource */ .L)(session, text('ledger')));
    return { json: { due }, text: dueReviewsText(due) };
});
/** Asked of the ledger alone. */
async function findDueReviews(session, source) {
    const open = [];
    for await (const state of source.states()) {
        const waiting = await (0,_session_waiting_review_js__WEBPACK_IMPORTED_MODULE_2__/* .waitingReview */ .k)(session, source, state);
        if (waiting !== null)
            open.push(openSubmission(waiting));
    }
    return (0,_report_due_reviews_js__WEBPACK_IMPORTED_MODULE_4__/* .dueReviews */ .Y)(open, session.config.reviews, await source.now());
}
function openSubmission({ pseudonym, state, done, requests, progress, }) {
    const asked = requests.flatMap(({ reviewers, at, due }) => reviewers.map((login) => ({ login, since: at, due })));
    const { assignment, deadline } = state;
    const appealed = progress.appeal !== null;
    return { pseudonym, exercise: assignment.exercise, deadline, appealed, done, asked };
}
function dueReviewsText(due) {
    if (due.length === 0)
        return ['No review is waiting.'];
    const late = due.filter(({ isLate }) => isLate).length;
    return [`Reviews that are waiting: ${due.length}, of which late: ${late}.`, (0,_report_due_table_js__WEBPACK_IMPORTED_MODULE_0__/* .dueTable */ .Z)(due)];
}


/***/ }),

/***/ 77560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withSession)
/* harmony export */ });
/* harmony import */ var _session_hub_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45333);

/** A verb that works on a hub: it gets a session that is open. */
function withSession(run) {
    return async (words, around) => {
        const session = await (0,_session_hub_session_js__WEBPACK_IMPORTED_MODULE_0__/* .openSession */ .fA)(around.access, around.home, around.log);
        return await run(session, words, around);
    };
}


/***/ }),

/***/ 29080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readFolderTexts)
/* harmony export */ });
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18186);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29281);
/* harmony import */ var _repository_branch_head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81850);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3069);




/** The texts of all files directly in a folder of the ledger, one request each; none where there is no folder. */
async function readFolderTexts(octokit, hub, folder) {
    try {
        const texts = [];
        for (const file_sha of await blobsIn(octokit, hub, folder)) {
            const { data } = await octokit.rest.git.getBlob({ ...hub, file_sha });
            texts.push(Buffer.from(data.content, 'base64').toString('utf8'));
        }
        return texts;
    }
    catch (error) {
        if (error instanceof _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM)
            throw error;
        throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .worldError */ .ZT)(`the ledger's ${folder} was not read`, error);
    }
}
/** Of a folder, the contents API lists at most 1,000 files, and a tree 100,000. */
async function blobsIn(octokit, hub, folder) {
    const head = await (0,_repository_branch_head_js__WEBPACK_IMPORTED_MODULE_2__/* .branchHead */ .P)(octokit, hub, _ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .LEDGER_BRANCH */ .j);
    if (head === null)
        return [];
    const root = await octokit.rest.git.getTree({ ...hub, tree_sha: head });
    const found = root.data.tree.find(({ path, type }) => path === folder && type === 'tree');
    if (found === undefined)
        return [];
    const { data } = await octokit.rest.git.getTree({ ...hub, tree_sha: found.sha });
    if (data.truncated)
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM(`GitHub does not list all of ${folder}`, { code: 'github' });
    return data.tree.flatMap(({ type, sha }) => (type === 'blob' ? [sha] : []));
}


/***/ }),

/***/ 21302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jx: () => (/* binding */ dataTable),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45138);

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

/***/ 35933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ withNames),
/* harmony export */   Y: () => (/* binding */ dueReviews)
/* harmony export */ });
/* harmony import */ var _assignment_requests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75136);

/** What waits for reviewers, the most urgent first. Nothing of it depends on a level, but that two are apart. */
function dueReviews(submissions, { days, needed, reviewers }, now) {
    return submissions
        .map((submission) => dueReview(submission, { days, needed, reviewers }, now))
        .toSorted((a, b) => compare(`${a.dueAt} ${a.pseudonym}`, `${b.dueAt} ${b.pseudonym}`));
}
function dueReview(submission, { days, needed, reviewers }, now) {
    const { deadline, done, asked } = submission;
    const names = done.map((login) => login.toLowerCase());
    const isOpen = (login) => !names.includes(login.toLowerCase());
    const pending = asked
        .filter(({ login }) => isOpen(login))
        .map((one) => ({ ...one, isLate: one.due < now }));
    const isEnough = done.length >= needed;
    const needsThird = isEnough && !submission.appealed;
    const missing = isEnough ? 1 : needed - done.length;
    // What is late is late for whoever has to do it: the one who was asked first.
    const dueAt = pending.map(({ due }) => due).toSorted()[0] ?? (0,_assignment_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .dueTime */ .cp)(deadline, days, null);
    const waitsFor = pending.length > 0 ? pending.map(({ login }) => login) : reviewers?.filter(isOpen);
    const isLate = dueAt < now;
    return {
        ...submission,
        dueAt,
        isLate,
        missing,
        needsThird,
        pending,
        waitsFor: waitsFor ?? null,
    };
}
/** The same under other names, such as reviewers' pseudonyms. */
function withNames(review, nameOf) {
    return {
        ...review,
        done: review.done.map(nameOf),
        asked: review.asked.map((one) => ({ ...one, login: nameOf(one.login) })),
        pending: review.pending.map((one) => ({ ...one, login: nameOf(one.login) })),
        waitsFor: review.waitsFor?.map(nameOf) ?? null,
    };
}
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}


/***/ }),

/***/ 41528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ dueTable)
/* harmony export */ });
/* harmony import */ var _render_arrivals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18466);

/** One row for each person that a review waits for, or for each review where nobody was asked. */
function dueTable(due) {
    return {
        head: ['waits for', 'review', 'exercise', 'asked', 'due', 'done'],
        rows: due.flatMap(rowsOf),
    };
}
function rowsOf(review) {
    const { pseudonym, exercise, dueAt, isLate, done, pending, appealed } = review;
    const row = (who, asked, due, isOver) => [
        who,
        appealed ? `${pseudonym}, appeal` : pseudonym,
        exercise,
        asked,
        `${(0,_render_arrivals_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)(due)}${isOver ? ', late' : ''}`,
        done.join(', ') || 'nobody',
    ];
    if (pending.length === 0)
        return [row(anybody(review), 'nobody', dueAt, isLate)];
    return pending.map(({ login, since, due, isLate: isOver }) => row(login, (0,_render_arrivals_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)(since), due, isOver));
}
function anybody({ missing, needsThird, appealed, waitsFor }) {
    const whom = waitsFor === null ? 'anybody who may review' : waitsFor.join(', ') || 'nobody left';
    if (appealed)
        return `one more: ${whom}`;
    return needsThird ? `a third: ${whom}` : `${missing} of: ${whom}`;
}


/***/ }),

/***/ 45138:
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

/***/ 47916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MY: () => (/* binding */ page),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   uW: () => (/* binding */ section),
/* harmony export */   vP: () => (/* binding */ figure)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45138);

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

/***/ 18466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ arrivalSentence),
/* harmony export */   Kb: () => (/* binding */ reachedWords),
/* harmony export */   d2: () => (/* binding */ arrivalSection),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   yY: () => (/* binding */ dueSection)
/* harmony export */ });
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21302);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45138);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47916);



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
        (0,_page_js__WEBPACK_IMPORTED_MODULE_2__/* .note */ .N4)('These have been kept for as long as takehome.yml says for applications whose ending is not known. Run takehome retain --preview --outcomes outcomes.csv: it knows who was hired, and tells candidates first.'),
        (0,_data_table_js__WEBPACK_IMPORTED_MODULE_0__/* .dataTable */ .Jx)('May be due to be erased', [(0,_data_table_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Candidate'), (0,_data_table_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Exercise'), (0,_data_table_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Due since')], rows),
    ]);
}
/** The day in UTC; a dash where it has not come. */
function day(moment) {
    return moment === null ? '–' : moment.slice(0, 10);
}


/***/ }),

/***/ 69090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ isComplete),
/* harmony export */   L5: () => (/* binding */ residuePath),
/* harmony export */   NI: () => (/* binding */ residueOfScorecard),
/* harmony export */   Ni: () => (/* binding */ printResidue),
/* harmony export */   Pm: () => (/* binding */ RESIDUE_FOLDER),
/* harmony export */   Xh: () => (/* binding */ parseResidue)
/* harmony export */ });
/* harmony import */ var _input_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44355);

/** A total without a part could not be compared. */
function isComplete({ criteria }) {
    return criteria.every(({ earned }) => earned !== null);
}
/** No commit, no moment, no hours, no flag and no text: each could be recognised. */
function residueOfScorecard({ exercise, rubric, criteria }) {
    const { version, digest } = rubric;
    const points = Object.fromEntries(criteria.map(({ id, earned }) => [id, earned ?? 0]));
    return { schemaVersion: 1, exercise, rubric: { version, digest }, points };
}
const RESIDUE_FOLDER = 'residue';
function residuePath({ exercise, rubric }, name) {
    return `${RESIDUE_FOLDER}/${exercise}-${rubric.digest.slice(0, 8)}-${name}.json`;
}
function printResidue(residue) {
    return `${JSON.stringify(residue)}\n`;
}
/** Null for a text that is none. */
function parseResidue(text) {
    const value = (0,_input_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text);
    if (typeof value !== 'object' || value === null || !('points' in value))
        return null;
    return value.schemaVersion === 1 ? value : null;
}


/***/ }),

/***/ 96866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I4: () => (/* binding */ openLevels),
/* harmony export */   MU: () => (/* binding */ EMPTY_DRAFT),
/* harmony export */   Xx: () => (/* binding */ takeAnswers),
/* harmony export */   ph: () => (/* binding */ takeWords)
/* harmony export */ });
const EMPTY_DRAFT = { levels: {}, ticks: {} };
/** What a comment makes of a draft. Lines that make no sense are answered, and the others count. */
function takeWords(before, words, asked) {
    const start = { ...before, undo: false, answers: [] };
    return words.reduce((step, word) => takeWord(step, word, asked), start);
}
/**
 * What a sealed block makes of a draft, as a whole; an incomplete one makes nothing of it. Null for answers to
 * what is not asked: no page of ours gives these.
 */
function takeAnswers(given, asked) {
    const isAsked = given.every(({ criterion, ticks }) => {
        const items = asked.reviewed.find(({ id }) => id === criterion)?.checklist;
        return items !== undefined && ticks.every((item) => item < items.length);
    });
    if (!isAsked)
        return null;
    const draft = {
        levels: Object.fromEntries(given.map(({ criterion, level, note }) => [criterion, { level, note }])),
        ticks: Object.fromEntries(given.map(({ criterion, ticks }) => [criterion, ticks])),
    };
    const step = finish({ draft, done: false, undo: false, answers: [] }, asked);
    return { ...step, answers: step.answers.flatMap(byPage) };
}
/** What is missing, for somebody who has a page and types no commands. */
function byPage(answer) {
    if (answer.kind !== 'levels-missing' && answer.kind !== 'reason-missing')
        return [];
    const lacks = answer.kind === 'levels-missing' ? 'level' : 'reason';
    return [{ kind: 'page-incomplete', lacks, criteria: answer.criteria }];
}
function takeWord(step, word, asked) {
    const answer = (given) => ({ ...step, answers: [...step.answers, given] });
    switch (word.say) {
        case 'mistake':
            return answer({ kind: 'mistake', line: word.line, mistake: word.mistake });
        case 'help':
            return answer({ kind: 'help' });
        case 'scores':
            return step;
        case 'undo':
            return { ...step, undo: true };
        case 'done':
            return finish(step, asked);
        case 'score':
        case 'tick': {
            const criterion = asked.reviewed.find(({ id }) => id === word.criterion);
            if (criterion === undefined) {
                return answer({ kind: 'unknown-criterion', line: word.line, criterion: word.criterion });
            }
            if (word.say === 'score')
                return withLevel(step, word);
            if (criterion.checklist[word.item] === undefined) {
                return answer({ kind: 'unknown-item', line: word.line, criterion: word.criterion });
            }
            return withTick(step, word);
        }
    }
}
function withLevel(step, { criterion, level, note }) {
    const levels = { ...step.draft.levels, [criterion]: { level, note } };
    return { ...step, done: false, draft: { ...step.draft, levels } };
}
function withTick(step, { criterion, item, ticked }) {
    const others = (step.draft.ticks[criterion] ?? []).filter((other) => other !== item);
    const own = ticked ? [...others, item].sort((a, b) => a - b) : others;
    const ticks = { ...step.draft.ticks, [criterion]: own };
    return { ...step, done: false, draft: { ...step.draft, ticks } };
}
/**
 * Done is done when every level that is wanted is there, with a reason beside each must-item that is not
 * ticked. It is asked for at any level: asked for at levels 3 and 4 alone, the question would tell the level.
 */
function finish(step, { reviewed, wanted }) {
    const { levels, ticks } = step.draft;
    const missing = wanted.filter((id) => levels[id] === undefined);
    const silent = reviewed.filter(({ id }) => levels[id] !== undefined && levels[id].note === null);
    const lacksReason = silent.some(({ id, checklist }) => checklist.some(({ must }, item) => must && !ticks[id]?.includes(item)));
    // All without a reason are named, so that nobody learns which boxes are ticked.
    const unreasoned = lacksReason ? silent.map(({ id }) => id) : [];
    const answers = [
        ...(missing.length === 0 ? [] : [{ kind: 'levels-missing', criteria: missing }]),
        ...(unreasoned.length === 0 ? [] : [{ kind: 'reason-missing', criteria: unreasoned }]),
    ];
    return { ...step, done: answers.length === 0, answers: [...step.answers, ...answers] };
}
/** The levels of a draft, as everybody may see them later. */
function openLevels({ levels, ticks }) {
    return Object.entries(levels)
        .map(([criterion, { level, note }]) => ({
        criterion,
        level,
        note,
        ticks: ticks[criterion] ?? [],
    }))
        .sort((a, b) => (a.criterion < b.criterion ? -1 : 1));
}


/***/ }),

/***/ 46769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ foldReviews),
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   Qg: () => (/* binding */ wantedFrom),
/* harmony export */   dR: () => (/* binding */ isFinal),
/* harmony export */   ig: () => (/* binding */ apartOn),
/* harmony export */   r4: () => (/* binding */ neededFor),
/* harmony export */   sk: () => (/* binding */ nextStep),
/* harmony export */   xp: () => (/* binding */ wasOpened)
/* harmony export */ });
/* harmony import */ var _scorecard_reviewed_points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52284);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96866);


/**
 * Folds the reviews of one submission; those of another one, or by other criteria, are left aside. With the id
 * of the hub's review key, so are those that only an earlier secret opens.
 */
function foldReviews(records, on, key) {
    const here = records.filter(({ tree, criteria }) => tree === on.tree && criteria === on.criteria);
    const own = here.filter((record) => !isLost(record, key));
    const steps = new Map();
    for (const record of own) {
        const before = steps.get(record.by) ?? [];
        if (record.kind === 'reviewed')
            steps.set(record.by, [...before, record]);
        if (record.kind === 'undone')
            steps.set(record.by, before.slice(0, -1));
    }
    const last = [...steps].flatMap(([login, all]) => {
        const step = all.at(-1);
        return step === undefined ? [] : [[login, step]];
    });
    const unsealed = own.findLast((record) => record.kind === 'unsealed') ?? null;
    const appeal = own.findLast((record) => record.kind === 'appealed') ?? null;
    const isPending = unsealed !== null && appeal !== null && own.indexOf(appeal) > own.indexOf(unsealed);
    const reviewers = new Map(last);
    const lost = namesOf(here.filter((record) => isLost(record, key)));
    return {
        reviewers,
        unsealed,
        appeal: isPending ? appeal : null,
        exposed: namesOf(own.filter(({ kind }) => kind === 'exposed')),
        lost: lost.filter((login) => !reviewers.has(login)),
    };
}
function isLost(record, key) {
    if (record.kind !== 'reviewed' || record.key === undefined)
        return false;
    return key !== undefined && record.key !== key;
}
function namesOf(records) {
    return [...new Set(records.map(({ by }) => by))].sort();
}
/** Whether nobody is waited for any more: all levels are open, and no appeal asks for one more review. */
function isOver({ unsealed, appeal }) {
    return unsealed !== null && appeal === null;
}
/** How many reviews open all levels: after an appeal, one more than were open before. */
function neededFor({ unsealed, appeal }, needed) {
    return unsealed === null || appeal === null ? needed : unsealed.reviews.length + 1;
}
/** Whether somebody's levels were among those that were opened: they are final, whatever is asked for since. */
function wasOpened({ unsealed }, login) {
    const name = login.toLowerCase();
    return unsealed?.reviews.some(({ by }) => by.toLowerCase() === name) ?? false;
}
/** Criteria on which those who are done differ by two levels or more. */
function apartOn(finished, criteria) {
    return criteria.filter((criterion) => (0,_scorecard_reviewed_points_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(reviewsOf(finished, criterion)).kind === 'apart');
}
function reviewsOf(finished, criterion) {
    return finished.flatMap(({ by, draft }) => {
        const given = draft.levels[criterion];
        return given === undefined ? [] : [{ reviewer: by, criterion, ...given }];
    });
}
/**
 * Whether all may be seen now: enough people are done, and nobody is needed to decide between them. A level
 * that a third person still has to review is not shown to anybody, nor any other of the same submission.
 */
function nextStep(finished, criteria, needed, nameOf) {
    const apart = finished.length < needed ? [] : apartOn(finished, criteria);
    if (finished.length < needed || apart.length > 0)
        return { kind: 'wait', apart };
    const who = finished.map(({ by }) => by).sort();
    return {
        kind: 'unseal',
        why: `${new Intl.ListFormat('en-GB').format(who)} are done`,
        reviews: who.map((by) => {
            const draft = finished.find((one) => one.by === by)?.draft;
            return { by, reviewer: nameOf(by), levels: draft === undefined ? [] : (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .openLevels */ .I4)(draft) };
        }),
    };
}
/**
 * Whether a reviewer's word is final: enough people are done, and this is one of them. From then on everybody
 * may learn where they are apart, and an answer could follow what the others gave. It depends on no level.
 */
function isFinal(login, finished, needed) {
    return finished.length >= needed && finished.some(({ by }) => by === login);
}
/** What a reviewer is asked for: everything, or what the others are apart on. */
function wantedFrom(login, finished, criteria, needed) {
    const others = finished.filter(({ by }) => by !== login);
    return others.length < needed ? criteria : apartOn(others, criteria);
}


/***/ }),

/***/ 52284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ APART),
/* harmony export */   fe: () => (/* binding */ LEVEL_PERCENT),
/* harmony export */   pR: () => (/* binding */ percentOf),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/** What each level is worth, in per cent of the criterion's points. */
const LEVEL_PERCENT = { 1: 0, 2: 40, 3: 75, 4: 100 };
// Two readers this far apart read two different things: a third decides.
const APART = 2;
/** The last review of each reviewer counts; two give their mean, more give their median. */
function outcomeOf(reviews) {
    const byReviewer = new Map(reviews.map(({ reviewer, level }) => [reviewer, level]));
    const levels = [...byReviewer.values()].sort((a, b) => a - b);
    const [lowest, highest] = [levels.at(0), levels.at(-1)];
    if (lowest === undefined || highest === undefined)
        return { kind: 'waiting', reviews: 0 };
    if (levels.length === 1)
        return { kind: 'waiting', reviews: 1 };
    if (levels.length === 2 && highest - lowest >= APART)
        return { kind: 'apart' };
    return { kind: 'agreed', percent: percentOf(levels) };
}
/** What levels come to, in per cent of the points: their median, which of two is the mean. */
function percentOf(levels) {
    const sorted = levels.map((level) => LEVEL_PERCENT[level]).sort((a, b) => a - b);
    const middle = (sorted.length - 1) / 2;
    const [low = 0, high = low] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
    return (low + high) / 2;
}


/***/ }),

/***/ 78738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ledgerSource),
/* harmony export */   W: () => (/* binding */ readOnce)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58561);
/* harmony import */ var _assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(328);
/* harmony import */ var _github_ledger_ledger_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47404);
/* harmony import */ var _github_ledger_read_folder_texts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29080);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18186);
/* harmony import */ var _report_residue_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(69090);
/* harmony import */ var _hub_session_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45333);










/** A checkout is read without a single request, which is the way for a large cohort. */
function ledgerSource(session, folder) {
    return folder === '' ? ofGitHub(session) : ofFolder(folder);
}
/** The same for somebody who goes over all logs several times: they are read now, and not again. */
async function readOnce(source) {
    const states = [];
    for await (const state of source.states())
        states.push(state);
    return {
        ...source,
        states: async function* () {
            yield* states;
        },
    };
}
function ofGitHub(session) {
    const { hub, config } = session;
    return {
        now: () => (0,_hub_session_js__WEBPACK_IMPORTED_MODULE_8__/* .serverTime */ .nI)(hub),
        states: async function* () {
            const table = await (0,_github_ledger_ledger_table_js__WEBPACK_IMPORTED_MODULE_5__/* .readLedgerTable */ .qW)(hub, config.hub);
            for (const [id, log] of table?.logs ?? []) {
                const state = await (0,_github_ledger_ledger_table_js__WEBPACK_IMPORTED_MODULE_5__/* .readLogState */ .o8)(hub, config.hub, id, log);
                if (state !== null)
                    yield state;
            }
        },
        readText: async (path) => (await session.ledger.readFile(path))?.text ?? null,
        residue: () => (0,_github_ledger_read_folder_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .readFolderTexts */ .R)(hub, config.hub, _report_residue_js__WEBPACK_IMPORTED_MODULE_9__/* .RESIDUE_FOLDER */ .Pm),
    };
}
function ofFolder(folder) {
    const readText = async (path) => textAt((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path));
    return {
        readText,
        residue: async () => {
            const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _report_residue_js__WEBPACK_IMPORTED_MODULE_9__/* .RESIDUE_FOLDER */ .Pm)).catch(() => []);
            return names.flatMap((name) => textAt((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _report_residue_js__WEBPACK_IMPORTED_MODULE_9__/* .RESIDUE_FOLDER */ .Pm, name)) ?? []);
        },
        now: async () => `${new Date().toISOString().slice(0, 19)}Z`,
        states: async function* () {
            for (const name of await logNames(folder)) {
                const path = (0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_4__/* .logPath */ .Q2)(name);
                const log = (0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_4__/* .parseLog */ .g_)((await readText(path)) ?? '');
                if (!log.ok)
                    throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_7__/* .WorldError */ .nM(`${path}: ${log.error}`, { code: 'ledger' });
                const state = (0,_assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_3__/* .foldLog */ .e)(log.value);
                if (state !== null)
                    yield state;
            }
        },
    };
}
/** Without a promise: of thousands of small files, each costs several times what reading it does. */
function textAt(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch {
        return null;
    }
}
async function logNames(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'assignments')).catch(() => null);
    if (names === null)
        throw noLedger(folder);
    const logs = names.filter((name) => name.endsWith('.jsonl')).sort();
    return logs.map((name) => name.slice(0, -'.jsonl'.length));
}
function noLedger(folder) {
    const message = 'has no folder assignments';
    const hint = 'Check out the branch ledger of the hub there, or leave --ledger out.';
    return (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_7__/* .callerError */ .ee)(folder, message, hint);
}


/***/ }),

/***/ 79417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ waitingReview)
/* harmony export */ });
/* harmony import */ var _assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(328);
/* harmony import */ var _assignment_requests_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75136);
/* harmony import */ var _assignment_state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98921);
/* harmony import */ var _review_review_progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46769);
/* harmony import */ var _scorecard_read_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41243);
/* harmony import */ var _find_review_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66397);
/* harmony import */ var _hub_exercise_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19467);
/* harmony import */ var _hub_key_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13654);
/* harmony import */ var _hub_review_key_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64866);









/** Null before the deadline, when the candidate may push another submission, and once all levels are open without an appeal. */
async function waitingReview(session, source, state) {
    const { id } = state.assignment;
    const graded = (0,_assignment_state_js__WEBPACK_IMPORTED_MODULE_7__/* .gradedSubmission */ .AR)(state);
    if (graded === undefined)
        return null;
    const loaded = await (0,_hub_exercise_js__WEBPACK_IMPORTED_MODULE_4__/* .loadAssigned */ .Ln)(session, state.assignment);
    if (!loaded.ok)
        return null;
    const { key } = await (0,_hub_review_key_js__WEBPACK_IMPORTED_MODULE_6__/* .hubReviewKey */ .r6)(session.key);
    const on = { tree: graded.tree, criteria: (0,_find_review_js__WEBPACK_IMPORTED_MODULE_3__/* .criteriaDigest */ .QB)(loaded.value.rubric) };
    const progress = (0,_review_review_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .foldReviews */ .Jr)(state.reviewed, on, key.id);
    if ((0,_review_review_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .isOver */ .PU)(progress))
        return null;
    const text = await source.readText((0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__/* .scorecardPath */ .OW)(id, graded.tree, graded.rubric));
    const scored = (0,_scorecard_read_result_js__WEBPACK_IMPORTED_MODULE_2__/* .parseScorecard */ .e0)(text ?? '')?.criteria ?? [];
    const criteria = scored.filter(({ status }) => status === 'pending').map((one) => one.id);
    if (criteria.length === 0)
        return null;
    const done = [...progress.reviewers].filter(([, step]) => step.done).map(([login]) => login);
    return {
        pseudonym: (0,_hub_key_js__WEBPACK_IMPORTED_MODULE_5__/* .useHubKey */ .c)(session.key).pseudonym(id),
        state,
        graded,
        on,
        criteria,
        progress,
        done: done.sort(),
        requests: (0,_assignment_requests_js__WEBPACK_IMPORTED_MODULE_8__/* .standingRequests */ .tX)(state.requests, graded.tree),
    };
}


/***/ })

};
