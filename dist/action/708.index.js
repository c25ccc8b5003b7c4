export const id = 708;
export const ids = [708];
export const modules = {

/***/ 708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findDueReviews: () => (/* binding */ findDueReviews),
  runDue: () => (/* binding */ runDue)
});

// EXTERNAL MODULE: ./build/assignment/ledger-record.js + 1 modules
var ledger_record = __webpack_require__(328);
// EXTERNAL MODULE: ./build/assignment/state.js
var assignment_state = __webpack_require__(8921);
// EXTERNAL MODULE: ./node_modules/luxon/build/es6/luxon.mjs
var luxon = __webpack_require__(8714);
;// CONCATENATED MODULE: ./build/report/due-reviews.js

/** What waits for reviewers, the most urgent first. Nothing of it depends on a level, but that two are apart. */
function dueReviews(submissions, { days, needed, reviewers }, now) {
    return submissions
        .map((submission) => {
        const { deadline, done } = submission;
        const dueAt = plusDays(deadline, days);
        const needsThird = done.length >= needed;
        const missing = needsThird ? 1 : needed - done.length;
        const names = done.map((login) => login.toLowerCase());
        const waitsFor = reviewers?.filter((login) => !names.includes(login)) ?? null;
        return { ...submission, dueAt, isLate: dueAt < now, missing, needsThird, waitsFor };
    })
        .toSorted((a, b) => compare(`${a.dueAt} ${a.pseudonym}`, `${b.dueAt} ${b.pseudonym}`));
}
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}
function plusDays(moment, days) {
    const day = luxon/* DateTime */.c9.fromISO(moment, { zone: 'utc' }).plus({ days });
    return day.toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'");
}

// EXTERNAL MODULE: ./build/report/render-arrivals.js
var render_arrivals = __webpack_require__(8466);
// EXTERNAL MODULE: ./build/review/review-progress.js
var review_progress = __webpack_require__(6769);
// EXTERNAL MODULE: ./build/scorecard/read-result.js + 2 modules
var read_result = __webpack_require__(1243);
// EXTERNAL MODULE: ./build/session/find-review.js
var find_review = __webpack_require__(6397);
// EXTERNAL MODULE: ./build/session/hub-exercise.js
var hub_exercise = __webpack_require__(9467);
// EXTERNAL MODULE: ./build/session/hub-key.js
var hub_key = __webpack_require__(3654);
// EXTERNAL MODULE: ./build/session/hub-review-key.js + 1 modules
var hub_review_key = __webpack_require__(4866);
// EXTERNAL MODULE: ./build/session/ledger-source.js
var ledger_source = __webpack_require__(8738);
// EXTERNAL MODULE: ./build/commands/verb/with-session.js
var with_session = __webpack_require__(7560);
;// CONCATENATED MODULE: ./build/commands/report/run-due.js












/** Which reviews wait for whom, and until when. */
const runDue = (0,with_session/* withSession */.f)(async (session, { text }) => {
    const due = await findDueReviews(session, (0,ledger_source/* ledgerSource */.L)(session, text('ledger')));
    return { json: { due }, text: dueReviewsText(due) };
});
/** Asked of the ledger alone. */
async function findDueReviews(session, source) {
    const key = (await (0,hub_review_key/* hubReviewKey */.r6)(session.key)).key.id;
    const open = [];
    for await (const state of source.states()) {
        const submission = await openSubmission(session, source, state, key);
        if (submission !== null)
            open.push(submission);
    }
    return dueReviews(open, session.config.reviews, await source.now());
}
/** Before the deadline nobody is asked: the candidate may push another submission. */
async function openSubmission(session, source, state, key) {
    const { id, exercise } = state.assignment;
    const graded = (0,assignment_state/* latestGraded */.R)(state);
    if (state.status !== 'submitted' || graded === undefined)
        return null;
    const loaded = await (0,hub_exercise/* loadHubExercise */.sE)(session, exercise);
    if (!loaded.ok)
        return null;
    const on = { tree: graded.tree, criteria: (0,find_review/* criteriaDigest */.QB)(loaded.value.rubric) };
    const { reviewers, unsealed } = (0,review_progress/* foldReviews */.Jr)(state.reviewed, on, key);
    if (unsealed !== null)
        return null;
    const text = await source.readText((0,ledger_record/* scorecardPath */.OW)(id, graded.tree, graded.rubric));
    const criteria = (0,read_result/* parseScorecard */.e0)(text ?? '')?.criteria ?? [];
    if (criteria.every(({ status }) => status !== 'pending'))
        return null;
    const done = [...reviewers].filter(([, step]) => step.done).map(([login]) => login);
    const pseudonym = (0,hub_key/* useHubKey */.c)(session.key).pseudonym(id);
    return { pseudonym, exercise, deadline: state.deadline, done: done.sort() };
}
function dueReviewsText(due) {
    if (due.length === 0)
        return ['No review is waiting.'];
    const rows = due.map(({ pseudonym, exercise, dueAt, isLate, done, ...rest }) => [
        pseudonym,
        exercise,
        `${(0,render_arrivals/* day */.vd)(dueAt)}${isLate ? ', late' : ''}`,
        done.join(', ') || 'nobody',
        waitsForText(rest),
    ]);
    const late = due.filter(({ isLate }) => isLate).length;
    const head = ['review', 'exercise', 'due', 'done', 'waits for'];
    return [`Reviews that are waiting: ${due.length}, of which late: ${late}.`, { head, rows }];
}
function waitsForText({ missing, needsThird, waitsFor, }) {
    const whom = waitsFor === null ? 'anybody who may review' : waitsFor.join(', ') || 'nobody left';
    return needsThird ? `a third: ${whom}` : `${missing} of: ${whom}`;
}


/***/ }),

/***/ 3510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ lookOrMake),
/* harmony export */   R: () => (/* binding */ makeOrLook)
/* harmony export */ });
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9281);

// A lost answer, then a lost race, then the look that finds it; more than that is an outage.
const ATTEMPTS = 4;
/**
 * The way to create anything that must exist once: look, make, and look again when nobody knows whether
 * it was made. GitHub answers 409 or 422 where somebody else has made it meanwhile.
 */
async function lookOrMake(look, make) {
    for (let attempt = 1;; attempt += 1) {
        const found = await look();
        if (found !== null)
            return found;
        try {
            return await make();
        }
        catch (error) {
            if (!mayExistNow(error) || attempt === ATTEMPTS)
                throw error;
        }
    }
}
/**
 * The same where it can hardly be there yet, and a look first would be a request in vain: make, and look
 * only when nobody knows whether it was made, or somebody else has made it.
 */
async function makeOrLook(make, look) {
    try {
        return await make();
    }
    catch (error) {
        if (!mayExistNow(error))
            throw error;
        return await lookOrMake(look, make);
    }
}
function mayExistNow(error) {
    return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .isAmbiguous */ .X2)(error) || (0,_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 409 || (0,_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 422;
}


/***/ }),

/***/ 1164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N5: () => (/* binding */ ensureReview),
  zJ: () => (/* binding */ reviewBranch),
  Bm: () => (/* binding */ reviewFolder)
});

// EXTERNAL MODULE: ./build/github/client/look-or-make.js
var look_or_make = __webpack_require__(3510);
// EXTERNAL MODULE: ./build/github/repository/branch-head.js
var branch_head = __webpack_require__(1850);
// EXTERNAL MODULE: ./build/github/repository/commit-parts.js
var commit_parts = __webpack_require__(3457);
;// CONCATENATED MODULE: ./build/github/pages/review-base.js



/**
 * What every review is compared with: a branch with a history of its own and none of the hub's files. A
 * review then has no hidden test beside it, and no workflow, which a workflow's token may not write: GitHub
 * answers 403 to a branch whose workflows are not those of the default branch.
 */
const REVIEW_BASE = 'review-base';
const README = `# A review

The folder \`reviews\` holds the files that were handed in. This branch is for reading and is never merged.
`;
/** The one file of that branch, which every review carries unchanged. */
const REVIEW_BASE_FILE = {
    path: 'README.md',
    mode: '100644',
    type: 'blob',
    content: README,
};
/** The commit that reviews begin on. `at` dates it where it is made. */
async function ensureReviewBase(octokit, hub, at) {
    return await (0,look_or_make/* lookOrMake */.J)(() => (0,branch_head/* branchHead */.P)(octokit, hub, REVIEW_BASE), async () => {
        const { git } = octokit.rest;
        const tree = (await git.createTree({ ...hub, tree: [REVIEW_BASE_FILE] })).data.sha;
        const commit = { message: 'What reviews begin on', tree, parents: [], ...(0,commit_parts/* signedBy */.qI)(at) };
        const { sha } = (await git.createCommit({ ...hub, ...commit })).data;
        await git.createRef({ ...hub, ref: `refs/heads/${REVIEW_BASE}`, sha });
        return sha;
    });
}

;// CONCATENATED MODULE: ./build/github/pages/review-pull.js




function reviewBranch(pseudonym) {
    return `review/${pseudonym}`;
}
function reviewFolder(pseudonym) {
    return `reviews/${pseudonym}/submission`;
}
/** One pull request for an assignment, one commit for each submission that was shown. */
async function ensureReview(octokit, hub, review) {
    const branch = reviewBranch(review.pseudonym);
    const present = await (0,branch_head/* branchHead */.P)(octokit, hub, branch);
    const tree = await createTree(octokit, hub, review, present);
    if (present !== null) {
        const commit = await moveBranch(octokit, hub, { branch, present, tree }, review);
        return { commit, number: await ensurePull(octokit, hub, review) };
    }
    const parent = await ensureReviewBase(octokit, hub, review.at);
    const commit = await (0,look_or_make/* makeOrLook */.R)(() => beginBranch(octokit, hub, { branch, parent, tree }, review), () => (0,branch_head/* branchHead */.P)(octokit, hub, branch));
    // Where the branch has only just been made there is nothing to look for first.
    const number = await (0,look_or_make/* makeOrLook */.R)(() => createPull(octokit, hub, review), () => findPull(octokit, hub, review));
    return { commit, number };
}
/** What is shown now in place of what was reviewed before; nothing where it is the same. */
async function moveBranch(octokit, hub, to, review) {
    const { data: before } = await octokit.rest.git.getCommit({ ...hub, commit_sha: to.present });
    if (to.tree === before.tree.sha)
        return to.present;
    const sha = await commitOn(octokit, hub, to.present, to.tree, review);
    await octokit.rest.git.updateRef({ ...hub, ref: `heads/${to.branch}`, sha, force: true });
    return sha;
}
async function beginBranch(octokit, hub, from, review) {
    const sha = await commitOn(octokit, hub, from.parent, from.tree, review);
    await octokit.rest.git.createRef({ ...hub, ref: `refs/heads/${from.branch}`, sha });
    return sha;
}
async function commitOn(octokit, hub, parent, tree, { pseudonym, exercise, at }) {
    const message = `${pseudonym}: a submission of ${exercise.id}`;
    const commit = { message, tree, parents: [parent], ...(0,commit_parts/* signedBy */.qI)(at) };
    return (await octokit.rest.git.createCommit({ ...hub, ...commit })).data.sha;
}
/** Names were checked where the submission was read, and are once more: only our own folder is written. */
async function createTree(octokit, hub, { pseudonym, submission }, present) {
    const { files, left } = capPictures(submission.files);
    const hasPictures = files.some(({ bytes }) => !(0,commit_parts/* isText */.KH)(bytes));
    const known = await blobsOf(octokit, hub, hasPictures ? present : null);
    const entries = [];
    for (const { path: name, bytes } of files) {
        if (EDITOR_ACTS_ON.test(name))
            continue;
        if (!staysBelow(name))
            throw new Error('a file to review has a name that leads elsewhere');
        const path = `${reviewFolder(pseudonym)}/${name}`;
        const entry = await (0,commit_parts/* treeEntry */.$E)(octokit, hub, path, bytes, known);
        if ('sha' in entry)
            known.add(entry.sha);
        entries.push(entry);
    }
    // The whole tree, each time: a file that was deleted since must not look handed in.
    const tree = [REVIEW_BASE_FILE, ...notShown(pseudonym, left), ...entries];
    return (await octokit.rest.git.createTree({ ...hub, tree })).data.sha;
}
// Each picture is a write of its own, and GitHub takes 500 an hour of all candidates together.
const MOST_PICTURES = 10;
const MOST_PICTURE_BYTES = 4 * 1024 * 1024;
/** The files to show, and how many are left out: what is no text beyond the first few. */
function capPictures(files) {
    let pictures = 0;
    let size = 0;
    const shown = files.filter(({ bytes }) => {
        if ((0,commit_parts/* isText */.KH)(bytes))
            return true;
        if (pictures === MOST_PICTURES || size + bytes.length > MOST_PICTURE_BYTES)
            return false;
        pictures += 1;
        size += bytes.length;
        return true;
    });
    return { files: shown, left: files.length - shown.length };
}
function notShown(pseudonym, left) {
    if (left === 0)
        return [];
    const content = `Pictures that are not shown here: ${left}. A review shows the first ${MOST_PICTURES}, up to 4 MiB together.\n`;
    const path = `reviews/${pseudonym}/not-shown.txt`;
    return [{ path, mode: '100644', type: 'blob', content }];
}
/** Every file of a commit by its name in Git; an answer that was cut off knows fewer. */
async function blobsOf(octokit, hub, commit) {
    if (commit === null)
        return new Set();
    const request = { ...hub, tree_sha: commit, recursive: '1' };
    const { data } = await octokit.rest.git.getTree(request);
    return new Set(data.tree.flatMap(({ type, sha }) => (type === 'blob' ? [sha] : [])));
}
// A file of the template that the candidate may have changed: an editor that opens the folder runs it.
const EDITOR_ACTS_ON = /(?:^|\/)\.devcontainer\//i;
function staysBelow(name) {
    return (!/\\/.test(name) && !name.split('/').some((part) => /^(?:|\.{1,2}|\.git|\.github)$/i.test(part)));
}
async function ensurePull(octokit, hub, review) {
    return await (0,look_or_make/* lookOrMake */.J)(() => findPull(octokit, hub, review), () => createPull(octokit, hub, review));
}
async function findPull(octokit, hub, { pseudonym }) {
    const head = `${hub.owner}:${reviewBranch(pseudonym)}`;
    const oldestFirst = { sort: 'created', direction: 'asc' };
    const { data } = await octokit.rest.pulls.list({ ...hub, state: 'all', head, ...oldestFirst });
    return data[0]?.number ?? null;
}
async function createPull(octokit, hub, { pseudonym, exercise }) {
    const title = `Review ${pseudonym}: ${exercise.title}`;
    const branches = { head: reviewBranch(pseudonym), base: REVIEW_BASE };
    const { data } = await octokit.rest.pulls.create({ ...hub, ...branches, title, body: BODY });
    return data.number;
}
const BODY = `The scorecard is in the comment below. It always shows the latest submission that counts.

To review, write \`/help\` in a comment. The answer says how. GitHub mails every comment at once: write no level in one, unless the answer says so, until it says that all levels are open.

Files are shown as they were handed in, so a file may contain its author's name. Read them on GitHub and run nothing. Do not merge this pull request.
`;


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

/***/ 3457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ treeEntry),
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   qI: () => (/* binding */ signedBy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * Author and committer of what we commit, at a moment that the caller decides: the same commit made again
 * has the same name. There is no account behind it, and no mail can reach it (RFC 2606).
 */
function signedBy(date) {
    const us = { name: 'takehome', email: 'takehome@takehome.invalid', date };
    return { author: us, committer: us };
}
/** Whether a file travels inside the tree's request, as JSON can only hold texts. */
function isText(bytes) {
    return Buffer.from(Buffer.from(bytes).toString('utf8')).equals(bytes);
}
/** The name that Git gives to such a file. */
function blobName(bytes) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`);
    return hash.update(bytes).digest('hex');
}
/**
 * One file of a tree. A text travels inside the tree's request; anything else is a request of its own,
 * unless its name is among those that the repository is known to hold.
 */
async function treeEntry(octokit, place, path, bytes, known = new Set()) {
    const entry = { path, mode: '100644', type: 'blob' };
    if (isText(bytes))
        return { ...entry, content: Buffer.from(bytes).toString('utf8') };
    const sha = blobName(bytes);
    if (known.has(sha))
        return { ...entry, sha };
    const content = Buffer.from(bytes).toString('base64');
    const { data } = await octokit.rest.git.createBlob({ ...place, content, encoding: 'base64' });
    return { ...entry, sha: data.sha };
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
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table class="sortable"><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${rows.map((row) => rowOf(columns, row))}</tbody></table></div>`;
}
const NUMERIC = (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) ` class="number"`;
function rowOf(columns, row) {
    const cells = row.map((cell, index) => {
        const numeric = columns[index]?.numeric ? NUMERIC : null;
        const by = cell.by === undefined ? null : (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) ` data-by="${cell.by === null ? '' : String(cell.by)}"`;
        return index === 0
            ? (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<th scope="row"${numeric}${by}>${cell.shown}</th>`
            : (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<td${numeric}${by}>${cell.shown}</td>`;
    });
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<tr>${cells}</tr>`;
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
 * on a phone and on paper.
 */
function page(title, body) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${new _html_js__WEBPACK_IMPORTED_MODULE_0__/* .Html */ .E(STYLE)}</style>
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
main { max-width: 76rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.6rem; line-height: 1.2; }
h2 { font-size: 1.25rem; margin-top: 2.5rem; border-bottom: 1px solid var(--line); padding-bottom: .3rem; }
h3 { font-size: 1.05rem; margin-top: 1.8rem; }
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
thead th { background: var(--paper); position: sticky; top: 0; padding: 0; }
thead button { all: unset; cursor: pointer; font-weight: 600; padding: .4rem .7rem; display: block; width: 100%; box-sizing: border-box; }
thead button:focus-visible, .scroll:focus-visible, input:focus-visible { outline: 2px solid var(--first); outline-offset: -2px; }
thead th[aria-sort=ascending] button::after { content: " \\2191"; }
thead th[aria-sort=descending] button::after { content: " \\2193"; }
input { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); padding: .3rem .6rem; border-radius: .3rem; }
svg { max-width: none; color: var(--ink); background: none !important; }
.legend span { display: inline-block; width: .9em; height: .9em; margin: 0 .3em 0 1em; vertical-align: -.1em; }
@media print {
  :root { --ink: #000; --quiet: #333; --paper: #fff; --line: #999; --first: #0b62c4; --second: #8a4b08; --waiting: #bbb; }
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
/** Assignments that have been kept for as long as candidates were told. */
function dueSection({ due }) {
    if (due.length === 0)
        return (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .q) ``;
    const rows = due.map(({ exercise, pseudonym, login, since }) => {
        return [{ shown: login ?? pseudonym }, { shown: exercise }, { shown: day(since) }];
    });
    return (0,_page_js__WEBPACK_IMPORTED_MODULE_2__/* .section */ .uW)('Due to be erased', [
        (0,_page_js__WEBPACK_IMPORTED_MODULE_2__/* .note */ .N4)('Candidates were told that these are erased by now. Close each with “erase”.'),
        (0,_data_table_js__WEBPACK_IMPORTED_MODULE_0__/* .dataTable */ .Jx)('Kept for longer than takehome.yml says', [(0,_data_table_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Candidate'), (0,_data_table_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Exercise'), (0,_data_table_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Due since')], rows),
    ]);
}
/** The day in UTC; a dash where it has not come. */
function day(moment) {
    return moment === null ? '–' : moment.slice(0, 10);
}


/***/ }),

/***/ 6866:
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

/***/ 6769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ foldReviews),
/* harmony export */   Qg: () => (/* binding */ wantedFrom),
/* harmony export */   dR: () => (/* binding */ isFinal),
/* harmony export */   ig: () => (/* binding */ apartOn),
/* harmony export */   sk: () => (/* binding */ nextStep)
/* harmony export */ });
/* harmony import */ var _scorecard_reviewed_points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2284);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6866);


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
    const reviewers = new Map(last);
    const lost = namesOf(here.filter((record) => isLost(record, key)));
    return {
        reviewers,
        unsealed,
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
/** Criteria on which those who are done differ by two levels or more. */
function apartOn(finished, criteria) {
    return criteria.filter((criterion) => (0,_scorecard_reviewed_points_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .s)(reviewsOf(finished, criterion)).kind === 'apart');
}
function reviewsOf(finished, criterion) {
    return finished.flatMap(({ by, draft }) => {
        const given = draft.levels[criterion];
        return given === undefined ? [] : [{ reviewer: by, criterion, ...given }];
    });
}
/**
 * Whether all may be seen now: enough people are done, and nobody is needed to decide between them. A level
 * that a third person still has to judge is not shown to anybody, nor any other of the same submission.
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

/***/ 2284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ LEVEL_PERCENT),
/* harmony export */   s: () => (/* binding */ outcomeOf)
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
    return { kind: 'agreed', percent: median(levels.map((level) => LEVEL_PERCENT[level])) };
}
/** Of two values the median is the mean. */
function median(sorted) {
    const middle = (sorted.length - 1) / 2;
    const [low = 0, high = low] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
    return (low + high) / 2;
}


/***/ }),

/***/ 6909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ fromBase64),
/* harmony export */   n: () => (/* binding */ toBase64)
/* harmony export */ });
/** Base64 by what browsers and Node both have. */
function toBase64(bytes) {
    // One character a byte; all at once would be more arguments than a call may have.
    return btoa([...bytes].map((byte) => String.fromCharCode(byte)).join(''));
}
/** Null for what is no Base64. */
function fromBase64(text) {
    try {
        return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 6868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ SUITE),
/* harmony export */   r: () => (/* binding */ INFO)
/* harmony export */ });
/* harmony import */ var _hpke_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4240);

/** HPKE, RFC 9180: ECDH on P-256 with a key made for each seal, HKDF-SHA-256, AES-256-GCM. */
const SUITE = new _hpke_core__WEBPACK_IMPORTED_MODULE_0__/* .CipherSuite */ .GR({
    kem: new _hpke_core__WEBPACK_IMPORTED_MODULE_0__/* .DhkemP256HkdfSha256 */ .RG(),
    kdf: new _hpke_core__WEBPACK_IMPORTED_MODULE_0__/* .HkdfSha256 */ .v7(),
    aead: new _hpke_core__WEBPACK_IMPORTED_MODULE_0__/* .Aes256Gcm */ .ws(),
});
/** What these keys are for, so that nothing else sealed with them opens as a review. */
const INFO = new TextEncoder().encode('takehome review 1').buffer;


/***/ }),

/***/ 6397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ findReview),
/* harmony export */   L3: () => (/* binding */ reviewBranches),
/* harmony export */   QB: () => (/* binding */ criteriaDigest)
/* harmony export */ });
/* unused harmony export readScorecard */
/* harmony import */ var _assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(328);
/* harmony import */ var _assignment_state_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8921);
/* harmony import */ var _github_ledger_ledger_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7404);
/* harmony import */ var _github_pages_review_pull_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1164);
/* harmony import */ var _github_pages_text_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8455);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8186);
/* harmony import */ var _rubric_rubric_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2007);
/* harmony import */ var _scorecard_read_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1243);
/* harmony import */ var _hub_exercise_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9467);
/* harmony import */ var _hub_key_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3654);
/* harmony import */ var _hub_review_key_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4866);











/** Of what people judge by: other hidden tests leave it as it is. */
function criteriaDigest(rubric) {
    return (0,_github_pages_text_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .textDigest */ .o)(JSON.stringify((0,_rubric_rubric_js__WEBPACK_IMPORTED_MODULE_9__/* .reviewedCriteria */ .jj)(rubric)));
}
/** Whose review each branch is. The way from a pseudonym to an assignment needs the hub's key. */
async function reviewBranches(session) {
    const key = (0,_hub_key_js__WEBPACK_IMPORTED_MODULE_7__/* .useHubKey */ .c)(session.key);
    const table = await (0,_github_ledger_ledger_table_js__WEBPACK_IMPORTED_MODULE_1__/* .readLedgerTable */ .q)(session.hub, session.config.hub);
    const ids = [...(table?.logs.keys() ?? [])];
    return new Map(ids.map((id) => [(0,_github_pages_review_pull_js__WEBPACK_IMPORTED_MODULE_2__/* .reviewBranch */ .zJ)(key.pseudonym(id)), id]));
}
/** What a review's pull request is about; null when nothing of it is to be reviewed (any more). */
async function findReview(session, pull, assignment) {
    const state = (0,_assignment_state_js__WEBPACK_IMPORTED_MODULE_10__/* .foldLog */ .e)(await session.ledger.readLog(assignment));
    const graded = state === null ? undefined : (0,_assignment_state_js__WEBPACK_IMPORTED_MODULE_10__/* .latestGraded */ .R)(state);
    if (state === null || graded === undefined || state.status === 'closed')
        return null;
    const exercise = await (0,_hub_exercise_js__WEBPACK_IMPORTED_MODULE_6__/* .loadHubExercise */ .sE)(session, state.assignment.exercise);
    const role = await (0,_hub_exercise_js__WEBPACK_IMPORTED_MODULE_6__/* .loadHubRole */ .I1)(session, state.assignment.role);
    if (!exercise.ok)
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__/* .CallerError */ .ED(exercise.error);
    if (!role.ok)
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__/* .CallerError */ .ED(role.error);
    const { rubric } = exercise.value;
    const reviewed = (0,_rubric_rubric_js__WEBPACK_IMPORTED_MODULE_9__/* .reviewedCriteria */ .jj)(rubric);
    const scorecard = await readScorecard(session, (0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__/* .scorecardPath */ .OW)(assignment, graded.tree, graded.rubric));
    const waiting = scorecard.criteria.filter(({ status }) => status === 'pending');
    return {
        pull,
        pseudonym: (0,_hub_key_js__WEBPACK_IMPORTED_MODULE_7__/* .useHubKey */ .c)(session.key).pseudonym(assignment),
        state,
        graded,
        exercise: exercise.value,
        role: role.value,
        scorecard,
        reviewed,
        criteria: waiting.map(({ id }) => id),
        on: { tree: graded.tree, criteria: criteriaDigest(rubric) },
        pair: await (0,_hub_review_key_js__WEBPACK_IMPORTED_MODULE_8__/* .hubReviewKey */ .r6)(session.key),
    };
}
async function readScorecard(session, path) {
    const file = await session.ledger.readFile(path);
    const scorecard = (0,_scorecard_read_result_js__WEBPACK_IMPORTED_MODULE_5__/* .parseScorecard */ .e0)(file?.text ?? '');
    if (scorecard !== null)
        return scorecard;
    throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldError */ .nM(`${path} is missing from the ledger or was changed by hand`, {
        code: 'ledger',
    });
}


/***/ }),

/***/ 4866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wn: () => (/* binding */ REVIEW_KEY_FILE),
  r6: () => (/* binding */ hubReviewKey),
  NP: () => (/* binding */ parseReviewKey),
  zu: () => (/* binding */ printReviewKey)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/input/parse-json.js
var parse_json = __webpack_require__(4355);
// EXTERNAL MODULE: ./build/sealing/base64.js
var base64 = __webpack_require__(6909);
// EXTERNAL MODULE: ./build/sealing/suite.js
var suite = __webpack_require__(6868);
;// CONCATENATED MODULE: ./build/sealing/review-key.js


/**
 * The pair that follows from 32 secret bytes, by DeriveKeyPair of RFC 9180, section 7.1.3. For Node: not
 * every browser finds the point of a secret number.
 */
async function deriveReviewKey(seed) {
    const { publicKey, privateKey } = await suite/* SUITE */.J.kem.deriveKeyPair(seed.slice().buffer);
    const point = new Uint8Array(await suite/* SUITE */.J.kem.serializePublicKey(publicKey));
    const [x, y] = [base64url(point.slice(1, 33)), base64url(point.slice(33))];
    return { key: { version: 1, id: await idOf(point), x, y }, secret: privateKey };
}
/** The key to seal with; null for what is none, or has the id of another one. */
async function openReviewKey({ id, x, y }) {
    const halves = [x, y].map((half) => (0,base64/* fromBase64 */.E)(half.replaceAll('-', '+').replaceAll('_', '/')));
    const point = Uint8Array.from([4, ...halves.flatMap((half) => [...(half ?? [])])]);
    if (point.length !== 65 || (await idOf(point)) !== id)
        return null;
    try {
        return await suite/* SUITE */.J.kem.deserializePublicKey(point.buffer);
    }
    catch {
        return null;
    }
}
async function idOf(point) {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', point));
    return [...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
function base64url(bytes) {
    return (0,base64/* toBase64 */.n)(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

;// CONCATENATED MODULE: ./build/session/hub-review-key.js



/** Where a hub keeps the public half: whoever reads the hub may seal, and only TAKEHOME_KEY opens. */
const REVIEW_KEY_FILE = 'review-key.json';
/** The pair that follows from TAKEHOME_KEY, apart from all else that does. */
async function hubReviewKey(hubKey) {
    const seed = (0,external_node_crypto_.hkdfSync)('sha256', hubKey, '', 'takehome review page', 32);
    return await deriveReviewKey(new Uint8Array(seed));
}
function printReviewKey(key) {
    return `${JSON.stringify(key, null, 2)}\n`;
}
/** What the file holds; null for what is no key, or one by the id of another. */
async function parseReviewKey(text) {
    const { version, id, x, y } = Object((0,parse_json/* parseJson */.q)(text));
    if (version !== 1 || ![id, x, y].every((part) => typeof part === 'string'))
        return null;
    const key = { version, id, x, y };
    return (await openReviewKey(key)) === null ? null : key;
}


/***/ }),

/***/ 8738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ledgerSource)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(328);
/* harmony import */ var _assignment_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8921);
/* harmony import */ var _github_ledger_ledger_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7404);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8186);
/* harmony import */ var _hub_session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5333);







/** A checkout is read without a single request, which is the way for a large cohort. */
function ledgerSource(session, folder) {
    return folder === '' ? ofGitHub(session) : ofFolder(folder);
}
function ofGitHub(session) {
    const { hub, config } = session;
    return {
        now: () => (0,_hub_session_js__WEBPACK_IMPORTED_MODULE_5__/* .serverTime */ .nI)(hub),
        states: async function* () {
            const table = await (0,_github_ledger_ledger_table_js__WEBPACK_IMPORTED_MODULE_3__/* .readLedgerTable */ .q)(hub, config.hub);
            for (const [id, log] of table?.logs ?? []) {
                const state = await (0,_github_ledger_ledger_table_js__WEBPACK_IMPORTED_MODULE_3__/* .readLogState */ .o)(hub, config.hub, id, log);
                if (state !== null)
                    yield state;
            }
        },
        readText: async (path) => (await session.ledger.readFile(path))?.text ?? null,
    };
}
function ofFolder(folder) {
    const readText = async (path) => await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), 'utf8').catch(() => null);
    return {
        readText,
        now: async () => `${new Date().toISOString().slice(0, 19)}Z`,
        states: async function* () {
            for (const name of await logNames(folder)) {
                const path = (0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_2__/* .logPath */ .Q2)(name);
                const log = (0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLog */ .g_)((await readText(path)) ?? '');
                if (!log.ok)
                    throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldError */ .nM(`${path}: ${log.error}`, { code: 'ledger' });
                const state = (0,_assignment_state_js__WEBPACK_IMPORTED_MODULE_6__/* .foldLog */ .e)(log.value);
                if (state !== null)
                    yield state;
            }
        },
    };
}
async function logNames(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'assignments')).catch(() => null);
    if (names === null)
        throw noLedger(folder);
    const logs = names.filter((name) => name.endsWith('.jsonl')).sort();
    return logs.map((name) => name.slice(0, -'.jsonl'.length));
}
function noLedger(folder) {
    const message = 'has no folder assignments';
    const hint = 'Check out the branch ledger of the hub there, or leave --ledger out.';
    return (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__/* .callerError */ .ee)(folder, message, hint);
}


/***/ })

};
