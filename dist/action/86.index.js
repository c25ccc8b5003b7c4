export const id = 86;
export const ids = [86];
export const modules = {

/***/ 7560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withSession)
/* harmony export */ });
/* harmony import */ var _session_hub_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5333);

/** A verb that works on a hub: it gets a session that is open. */
function withSession(run) {
    return async (words, around) => {
        const session = await (0,_session_hub_session_js__WEBPACK_IMPORTED_MODULE_0__/* .openSession */ .fA)(around.access, around.home, around.log);
        return await run(session, words, around);
    };
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
    const state = (0,_assignment_state_js__WEBPACK_IMPORTED_MODULE_10__/* .foldLog */ .eY)(await session.ledger.readLog(assignment));
    const graded = state === null ? undefined : (0,_assignment_state_js__WEBPACK_IMPORTED_MODULE_10__/* .latestGraded */ .R3)(state);
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
/* harmony export */   L: () => (/* binding */ ledgerSource),
/* harmony export */   W: () => (/* binding */ readOnce)
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
                const state = (0,_assignment_state_js__WEBPACK_IMPORTED_MODULE_6__/* .foldLog */ .eY)(log.value);
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


/***/ }),

/***/ 9417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ waitingReview)
/* harmony export */ });
/* harmony import */ var _assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(328);
/* harmony import */ var _assignment_requests_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5136);
/* harmony import */ var _assignment_state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8921);
/* harmony import */ var _review_review_progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6769);
/* harmony import */ var _scorecard_read_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1243);
/* harmony import */ var _find_review_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6397);
/* harmony import */ var _hub_exercise_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9467);
/* harmony import */ var _hub_key_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3654);
/* harmony import */ var _hub_review_key_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4866);









/** Null before the deadline, when the candidate may push another submission, and once all levels are open. */
async function waitingReview(session, source, state) {
    const { id, exercise } = state.assignment;
    const graded = (0,_assignment_state_js__WEBPACK_IMPORTED_MODULE_7__/* .gradedSubmission */ .AR)(state);
    if (graded === undefined)
        return null;
    const loaded = await (0,_hub_exercise_js__WEBPACK_IMPORTED_MODULE_4__/* .loadHubExercise */ .sE)(session, exercise);
    if (!loaded.ok)
        return null;
    const { key } = await (0,_hub_review_key_js__WEBPACK_IMPORTED_MODULE_6__/* .hubReviewKey */ .r6)(session.key);
    const on = { tree: graded.tree, criteria: (0,_find_review_js__WEBPACK_IMPORTED_MODULE_3__/* .criteriaDigest */ .QB)(loaded.value.rubric) };
    const progress = (0,_review_review_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .foldReviews */ .Jr)(state.reviewed, on, key.id);
    if (progress.unsealed !== null)
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
