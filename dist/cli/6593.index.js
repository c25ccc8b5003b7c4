export const id = 6593;
export const ids = [6593];
export const modules = {

/***/ 3073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   oV: () => (/* binding */ calledNow),
/* harmony export */   pv: () => (/* binding */ pullOf)
/* harmony export */ });
/** The candidate's repository, as requests name it. */
function placeOf({ repository }) {
    return { owner: repository.owner, repo: repository.name };
}
/** What the ledger says, with the repository as it is called now. */
function calledNow(state, { owner, repo }) {
    const { assignment } = state;
    const repository = { ...assignment.repository, owner, name: repo };
    return { ...state, assignment: { ...assignment, repository } };
}
/** The feedback pull request in it. */
function pullOf(assignment) {
    return { ...placeOf(assignment), number: assignment.pull };
}


/***/ }),

/***/ 8388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ printSubmissionName),
/* harmony export */   y: () => (/* binding */ parseSubmissionNames)
/* harmony export */ });
/* harmony import */ var _assignment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8727);

function printSubmissionName({ assignment, sha }) {
    return `${assignment}@${sha}`;
}
/** Names separated by blanks; the error is the first word that is none. */
function parseSubmissionNames(text) {
    const names = [];
    for (const word of text.split(/\s+/).filter((one) => one !== '')) {
        const [assignment = '', sha = '', ...rest] = word.split('@');
        const harmless = /^[a-z0-9][a-z0-9_-]{0,99}$/.test(assignment) && _assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .OBJECT_NAME */ ._i.test(sha);
        if (!harmless || rest.length > 0)
            return { ok: false, error: word };
        names.push({ assignment, sha });
    }
    return { ok: true, value: names };
}


/***/ }),

/***/ 1100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ changeComment),
/* harmony export */   W3: () => (/* binding */ readComment),
/* harmony export */   aJ: () => (/* binding */ writeCommentAnew)
/* harmony export */ });
/* harmony import */ var _client_keep_oldest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5551);
/* harmony import */ var _client_look_or_make_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3510);
/* harmony import */ var _client_own_app_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5902);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9281);
/* harmony import */ var _text_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8455);





/**
 * The present text of a comment that we wrote; null when somebody deleted it. It is asked for by its id
 * alone: whoever may push may write our marker, and may edit or delete what we wrote.
 */
async function readComment(octokit, place, comment_id) {
    try {
        return (await octokit.rest.issues.getComment({ ...place, comment_id })).data.body ?? '';
    }
    catch (error) {
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(error) === 404)
            return null;
        throw error;
    }
}
async function changeComment(octokit, place, comment_id, body) {
    await octokit.rest.issues.updateComment({ ...place, comment_id, body });
}
/**
 * Writes the comment anew. One by us with a text of ours is what an earlier run wrote before it could
 * record it; `digests` are those of every text that it was given.
 */
async function writeCommentAnew(octokit, { owner, repo, issue_number }, digests, body) {
    const login = await (0,_client_own_app_js__WEBPACK_IMPORTED_MODULE_2__/* .ownLogin */ .C)(octokit);
    const issue = { owner, repo, issue_number };
    const digest = (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .textDigest */ .o)(body);
    const isOurs = (text) => [...digests, digest].includes((0,_text_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .textDigest */ .o)(text));
    const ours = async () => {
        const list = octokit.rest.issues.listComments;
        const all = await octokit.paginate(list, { ...issue, per_page: 100 });
        return all.filter((one) => one.user?.login === login && isOurs(one.body ?? ''));
    };
    let isMade = false;
    const found = await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_1__/* .lookOrMake */ .J)(async () => (await ours())[0] ?? null, async () => {
        isMade = true;
        return (await octokit.rest.issues.createComment({ ...issue, body })).data;
    });
    const kept = isMade
        ? ((await (0,_client_keep_oldest_js__WEBPACK_IMPORTED_MODULE_0__/* .keepOldest */ .b)(octokit, { owner, repo }, await ours())) ?? found)
        : found;
    if ((0,_text_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .textDigest */ .o)(kept.body ?? '') !== digest) {
        await changeComment(octokit, { owner, repo }, kept.id, body);
    }
    return kept.id;
}


/***/ }),

/***/ 6852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ ensureNote)
/* harmony export */ });
/* harmony import */ var _client_keep_oldest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5551);
/* harmony import */ var _client_look_or_make_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3510);
/* harmony import */ var _client_own_app_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5902);
/* harmony import */ var _same_comments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1714);




/** Leaves one comment of ours with this very text on the pull request. Anybody else may write the same. */
async function ensureNote(octokit, pull, body) {
    const { owner, repo, number: issue_number } = pull;
    const issue = { owner, repo, issue_number };
    let isMade = false;
    await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_1__/* .lookOrMake */ .J)(async () => ((await ourNotes(octokit, pull, body, 1)).length > 0 ? true : null), async () => {
        isMade = true;
        await octokit.rest.issues.createComment({ ...issue, body });
        return true;
    });
    if (isMade)
        await (0,_client_keep_oldest_js__WEBPACK_IMPORTED_MODULE_0__/* .keepOldest */ .b)(octokit, { owner, repo }, await ourNotes(octokit, pull, body, 2));
}
/** Who we are costs a request, and most of the time there is nothing to ask it for: fewer than `least` are none. */
async function ourNotes(octokit, pull, body, least) {
    const same = await (0,_same_comments_js__WEBPACK_IMPORTED_MODULE_3__/* .sameComments */ .N)(octokit, pull, body);
    if (same.length < least)
        return [];
    const login = await (0,_client_own_app_js__WEBPACK_IMPORTED_MODULE_2__/* .ownLogin */ .C)(octokit);
    return same.filter(({ user }) => user?.login === login);
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

/***/ 9647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zh: () => (/* binding */ isFault),
/* harmony export */   bn: () => (/* binding */ allOf),
/* harmony export */   gf: () => (/* binding */ whyOf)
/* harmony export */ });
/* harmony import */ var _bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8186);

/** False for bugs of ours. */
function isFault(error) {
    return error instanceof _bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM || error instanceof _bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .CallerError */ .ED;
}
/** In one line, for a list. */
function whyOf(fault) {
    if (fault instanceof _bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM)
        return fault.message;
    return fault.issues.map(({ file, message, hint }) => `${file}: ${message}. ${hint}`).join(' ');
}
/** To end a run of which nothing came: everything that the team has to mend, or else what the world did first. */
function allOf(faults) {
    const issues = faults.flatMap((fault) => (fault instanceof _bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .CallerError */ .ED ? fault.issues : []));
    const world = faults.find((fault) => fault instanceof _bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM);
    return issues.length > 0 ? new _bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .CallerError */ .ED(issues) : world;
}


/***/ }),

/***/ 4850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ tryEach)
/* harmony export */ });
/* harmony import */ var _bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8186);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9647);


/**
 * Deals with one thing after the other: one that fails keeps none of the others waiting. Each failure is logged as it
 * comes, a bug of ours with its stack. `name` makes bad news of an error whose words only the caller knows.
 */
function tryEach(log, name = (error) => error) {
    const faults = [];
    const bugs = [];
    return {
        run: async (failed, act) => {
            try {
                await act();
            }
            catch (error) {
                const named = name(error, failed);
                log(line(named, failed));
                if ((0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .isFault */ .Zh)(named))
                    faults.push(named);
                else
                    bugs.push(named);
            }
        },
        end: (done = []) => {
            const worst = worstOf(faults, bugs);
            if (worst === null)
                return;
            for (const one of done)
                log(one);
            throw worst.error;
        },
    };
}
function line(error, failed) {
    if (!(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .isFault */ .Zh)(error))
        return `${failed}: ${stackOf(error)}`;
    const why = (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .whyOf */ .gf)(error);
    // What GitHub said is named by the same words.
    return why.startsWith(failed) ? why : `${failed}: ${why}`;
}
function stackOf(error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
/** Whoever may have got out of the sandbox comes first, then a bug of ours, then what the team can mend. */
function worstOf(faults, bugs) {
    const refused = faults.find((one) => one instanceof _bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM && one.code === 'result-refused');
    if (refused !== undefined)
        return { error: refused };
    if (bugs.length > 0)
        return { error: bugs[0] };
    const fault = (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .allOf */ .bn)(faults);
    return fault === undefined ? null : { error: fault };
}


/***/ }),

/***/ 8503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ renderCandidate)
/* harmony export */ });
/* harmony import */ var _bands_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2483);
/* harmony import */ var _found_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6003);
/* harmony import */ var _phrasing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5825);
/* harmony import */ var _public_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4480);
/* harmony import */ var _runtime_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7843);
/* harmony import */ var _safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6226);






/**
 * What the candidate may see: all that they can measure alone, and of the hidden tests at most a band, or met and
 * not met. Never a test's name, a reason, a value, a point, or a flag about their honesty. Of a review not even that,
 * whatever the team's feedback is: tests could ask for one bit of the hidden modules with each push.
 */
function renderCandidate(scorecard, rubric, { feedback: asked, permalinkBase, lengthOf }) {
    const feedback = rubric.suite === undefined ? asked : 'none';
    const source = { module: rubric.module ?? '', permalinkBase };
    const sections = [
        [opening(scorecard, rubric)],
        [(0,_runtime_words_js__WEBPACK_IMPORTED_MODULE_3__/* .gapBlocks */ .vP)(scorecard, 'candidate')],
        [rubric.module === null ? [] : hiddenTests(scorecard, feedback)],
        [(0,_found_words_js__WEBPACK_IMPORTED_MODULE_0__/* .receivedBlocks */ .QV)(scorecard.criteria)],
        [feedback === 'criteria' ? criteriaBlocks(scorecard) : []],
        [qualityBlocks(scorecard, rubric, source), []],
        [writeUpBlocks(scorecard, permalinkBase)],
        [fileBlocks(scorecard), []],
        [nextBlocks(scorecard)],
    ];
    return (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .renderWithin */ .As)(sections, _safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_CHARS */ .Rt, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Some details are left out, to stay below the size that GitHub accepts.`, lengthOf);
}
function opening({ submission, cause }, rubric) {
    const which = submission.sha === null
        ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `your files`
        : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `your commit ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp)(submission.sha.slice(0, 12), 12)}`;
    return [
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .marker */ .xL)('candidate'),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)(1, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Your work on: ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(rubric.title)}`),
        ...causeBlocks(cause),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Thank you for the time you put into this. Here is what the automatic checks saw in ${which}. The checks are one part of the picture. People look at the rest.`),
    ];
}
/** Before everything else: thirty failures have one reason. */
function causeBlocks(cause) {
    return cause === null ? [] : [(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(cause.what))} ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(cause.next)}`)];
}
const BAND_WORDS = {
    below: {
        band: 'Early',
        meaning: 'Much of what was asked does not work yet. Run the public tests first, then read the task again, one function at a time.',
    },
    developing: {
        band: 'On the way',
        meaning: 'A good part of what was asked works, and some of it does not yet. Edge cases in the task are a good place to look.',
    },
    meets: {
        band: 'Solid',
        meaning: 'Most of what was asked works. Read the task once more for cases that you have not tried.',
    },
    strong: {
        band: 'Strong',
        meaning: 'All or nearly all of what was asked works.',
    },
};
function hiddenTests({ criteria, cap, cause }, feedback) {
    const tested = criteria.filter(({ evidence }) => evidence.some(({ kind }) => kind === 'test'));
    const title = (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)(2, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Hidden tests`);
    if (feedback === 'none') {
        return [title, (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `They ran. Their results are not shown for this exercise.`)];
    }
    const possible = tested.reduce((sum, { points }) => sum + points, 0);
    if (possible === 0)
        return [title, (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `They could not run this time. This costs you nothing.`)];
    const earned = tested.reduce((sum, criterion) => sum + (criterion.earned ?? 0), 0);
    if (cause !== null && earned === 0)
        return [
            title,
            (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `None of them could pass for the reason at the top of this page.`),
        ];
    // While something critical fails, half of the points is all that counts: "strong" would mislead.
    const percent = Math.min((100 * earned) / possible, cap === null ? 100 : 50);
    const { band, meaning } = BAND_WORDS[(0,_bands_js__WEBPACK_IMPORTED_MODULE_5__/* .bandOf */ .B)(percent)];
    return [title, (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(`${band}.`))} ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(meaning)}`)];
}
function criteriaBlocks({ criteria }) {
    const rows = criteria.map((criterion) => [(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(criterion.title), metWords(criterion)]);
    return [(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)([(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `What was asked`, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Met?`], rows)];
}
function metWords({ kind, status }) {
    if (kind === 'reviewed')
        return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `read by people`;
    if (status === 'not-assessed')
        return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `not assessed`;
    return status === 'passed' ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `met` : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `not met`;
}
function qualityBlocks({ criteria }, rubric, source) {
    const parts = criteria
        .filter(({ kind }) => kind === 'measured')
        .flatMap(({ title, evidence }) => {
        const facts = evidence.flatMap((fact) => (0,_public_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .publicFact */ .Cv)(fact, rubric, source) ?? []);
        return facts.length === 0 ? [] : [(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)(3, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(title)), facts];
    });
    if (parts.length === 0)
        return [];
    const { title, counts } = qualityWords(rubric);
    const intro = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `You can measure all of this yourself, and improve it at any time.${counts}`;
    return [(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)(2, title), (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)(intro), ...parts];
}
function qualityWords(rubric) {
    if (rubric.suite !== undefined) {
        const counts = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) ` The code of tests counts as soon as they earn points for a flaw.`;
        return { title: (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `The form of your tests and your review`, counts };
    }
    if (rubric.module === null)
        return { title: (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `The form of your write-up`, counts: (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `` };
    return {
        title: (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Your code`,
        counts: (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) ` It counts as soon as one hidden test passes${(0,_public_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .ofWhichTests */ .WN)(rubric)}.`,
    };
}
function writeUpBlocks({ criteria }, permalinkBase) {
    const rows = criteria.flatMap(({ evidence }) => evidence
        .filter((fact) => fact.kind === 'section')
        .map((fact) => [(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(fact.heading), (0,_public_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionFacts */ .Nx)(fact, permalinkBase)]));
    if (rows.length === 0)
        return [];
    return [(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)(2, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Your write-up`), (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)([(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Section`, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `What was found`], rows)];
}
/** Flags about files are the candidate's to mend; the others are for reviewers only. */
const FILE_FLAGS = {
    'unlisted-file': 'not asked for, so it was ignored',
    'changed-template-file': 'differs from the template; the original counts',
    'missing-file': 'is missing',
    'not-a-regular-file': 'is not a regular file, so it was ignored',
    'too-large': 'is too large, so it was ignored',
    'too-many-files': 'there are too many files; the rest were ignored',
    'not-utf8': 'is not UTF-8 text; save it as UTF-8',
    'not-analysable': 'could not be read as Python; try python -m py_compile on it',
    notebook: 'is a notebook, so it was not read',
    unreadable: 'could not be opened, so it was not read',
    'tool-debris': 'what editors and Python leave behind was not read; a .gitignore keeps it out of your commits',
};
const OTHER_PYTHON = 'is written for another Python than it ran on; see above';
const MOST_FILES = 40;
function fileBlocks({ flags, runtime }) {
    const isForOtherPython = runtime?.gaps.some(({ kind }) => kind === 'syntax') ?? false;
    const items = flags.flatMap(({ code, where }) => {
        const meaning = code === 'not-analysable' && isForOtherPython ? OTHER_PYTHON : FILE_FLAGS[code];
        if (meaning === undefined)
            return [];
        return [where === null ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(meaning) : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae)(where.path)}: ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(meaning)}`];
    });
    if (items.length === 0)
        return [];
    const more = items.length - MOST_FILES;
    return [
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)(2, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Your files`),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(items.slice(0, MOST_FILES)),
        ...(more > 0 ? [(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `And ${more} more.`)] : []),
    ];
}
function nextBlocks({ criteria, runtime }) {
    const read = criteria.some(({ kind }) => kind === 'reviewed');
    const readers = read ? 'at least two people read your write-up, each on their own, and ' : '';
    return [
        ...(runtime === null ? [] : [(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_runtime_words_js__WEBPACK_IMPORTED_MODULE_3__/* .runtimeLine */ .hk)(runtime))]),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)(2, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `What happens next`),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `You can push again until your deadline. New pushes are graded, up to a limit in 24 hours. After the deadline, ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(readers)}the hiring team gets in touch with you.`),
    ];
}


/***/ }),

/***/ 2195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ whatElseToKnow),
/* harmony export */   Gg: () => (/* binding */ welcomePull),
/* harmony export */   Yh: () => (/* binding */ welcomeText)
/* harmony export */ });
/* harmony import */ var _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8727);
/* harmony import */ var _assignment_deadline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9950);
/* harmony import */ var _assignment_may_ask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3361);
/* harmony import */ var _hub_duration_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1610);
/* harmony import */ var _hub_retain_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4281);
/* harmony import */ var _rubric_ai_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2227);
/* harmony import */ var _phrasing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5825);
/* harmony import */ var _safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6226);








function welcomePull(welcome) {
    const { title, deadline, zone = null, ai, config } = welcome;
    const due = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)((0,_assignment_deadline_js__WEBPACK_IMPORTED_MODULE_5__/* .showMoment */ .sr)(deadline, config.timeZone, zone));
    const blocks = [
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Push your work to ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(_assignment_assignment_js__WEBPACK_IMPORTED_MODULE_6__/* .WORK_BRANCH */ .fd)}. This pull request compares it with what you started from (${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(_assignment_assignment_js__WEBPACK_IMPORTED_MODULE_6__/* .STARTER_BRANCH */ .DL)}). One comment here says what the automatic checks saw. Due ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)(due)}.`),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Do not merge or close this pull request. The task is in ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)('README.md')}.`),
        ...(ai === null
            ? []
            : [(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)(3, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `What you may use`), (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(_rubric_ai_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .AI_SENTENCES */ .Ui[ai]))]),
        ...whatElseToKnow(welcome),
    ];
    return { title: `Your work on: ${title}`, body: (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .render */ .XX)(blocks) };
}
/** What holds before the task is there as well as after. */
function whatElseToKnow({ config, serverUrl, }) {
    return [...howToPush(serverUrl), ...whomToAsk(config), ...whatIsStored(config)];
}
/** Fine-grained tokens do not reach the repositories of outside collaborators: github/roadmap#601. */
function howToPush(serverUrl) {
    const host = new URL(serverUrl).host;
    const login = host === 'github.com' ? 'gh auth login' : `gh auth login --hostname ${host}`;
    return [
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)(3, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `How to push`),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)([
            (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Clone with SSH, or run ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(login)} and clone with HTTPS. A fine-grained token does not work: GitHub accepts none from people outside the organisation.`,
            (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `The organisation may require two-factor authentication. If GitHub shows you no repository after you accepted the invitation, switch it on for your account.`,
        ]),
    ];
}
function whomToAsk({ notice }) {
    const whom = notice.contact === null
        ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Ask whoever invited you.`
        : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Your contact: ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .linked */ .q)(notice.contact)}`;
    return [
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)(3, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Questions and more time`),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)([
            (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `To ask what the task means, write ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)('/ask')} and your question in a comment here. The team sees it under a pseudonym, and everybody who does the exercise gets the answer. Leave your name out of it. You can ask ${_assignment_may_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .QUESTIONS */ .cE.aDay} questions a day, and ${_assignment_may_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .QUESTIONS */ .cE.inAll} in all.`,
            whom,
            (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `If you need more time, ask before the deadline. Only the hiring team can move it.`,
            (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `An invitation expires after ${_assignment_assignment_js__WEBPACK_IMPORTED_MODULE_6__/* .INVITATION_DAYS */ .sV} days. If yours has expired, you get a new one, or ask for it.`,
        ]),
    ];
}
function whatIsStored(config) {
    const { notice } = config;
    const lines = [
        (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `We store your GitHub login, what you push and when, what you ask, the results of the checks, and what reviewers say about your work. Reviewers know you by a pseudonym.`,
        notice.privacy === null ? null : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .linked */ .q)(notice.privacy),
        howLong(config),
    ];
    return [
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)(3, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `What is stored, and who sees it`),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(lines.filter((line) => line !== null)),
    ];
}
const COPIES = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Copies that GitHub keeps can outlast that, until GitHub removes them on request.`;
function howLong({ notice: { retention }, retain }) {
    if ((0,_hub_retain_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .hasPeriods */ .J9)(retain))
        return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `${byEnding(retain, retention)} ${COPIES}`;
    if (retention === null)
        return null;
    return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `All of it is erased ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(retention, 'day', 'days')} after the deadline. ${COPIES}`;
}
const WHEN = {
    rejected: 'if you are not hired',
    hired: 'if you are hired',
    withdrawn: 'if you withdraw',
};
function byEnding(retain, retention) {
    const known = _hub_retain_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .ENDINGS */ .Jx.flatMap((ending) => {
        const period = retain.periods[ending];
        return period === null ? [] : [`${(0,_hub_duration_js__WEBPACK_IMPORTED_MODULE_7__/* .durationWords */ .Sh)(period)} ${WHEN[ending]}`];
    });
    const other = retention === null ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `the longest of these` : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(retention, 'day', 'days');
    const kept = retain.residue
        ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) ` Points by criterion are kept without anything that names you.`
        : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) ``;
    return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `All of it is erased some time after the deadline: ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(known.join(', '))}, and ${other} in every other case. A comment here tells you at least ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(retain.noticeDays, 'day', 'days')} before. A legal duty to keep it can delay that.${kept}`;
}
/** The comment before anything was graded. The deadline is the first one, whatever came later. */
function welcomeText(title, deadline, config, zone = null) {
    const pushes = config.gradedPushesPerDay;
    const due = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)((0,_assignment_deadline_js__WEBPACK_IMPORTED_MODULE_5__/* .showMoment */ .sr)(deadline, config.timeZone, zone));
    const allowed = pushes === 1 ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `one push is` : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `${pushes} pushes are`;
    return (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .render */ .XX)([
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .marker */ .xL)('candidate'),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)(1, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Your work on: ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(title)}`),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Nothing has been graded yet. Push to ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(_assignment_assignment_js__WEBPACK_IMPORTED_MODULE_6__/* .WORK_BRANCH */ .fd)} and this comment will say what the automatic checks saw.`),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)([
            (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Due ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)(due)}. What GitHub has received by then counts. The commits' own dates do not matter.`,
            (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `At most ${allowed} graded in 24 hours. The last commit before the deadline is always graded.`,
            (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Checks are one part of the picture. People read your work.`,
            (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `How to push, whom to ask and what is stored: see the description of this pull request, at the top.`,
        ]),
    ]);
}


/***/ }),

/***/ 1362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ commentText)
});

// EXTERNAL MODULE: ./build/assignment/fold-log.js + 1 modules
var fold_log = __webpack_require__(8561);
// EXTERNAL MODULE: ./node_modules/luxon/build/es6/luxon.mjs
var luxon = __webpack_require__(8714);
// EXTERNAL MODULE: ./build/assignment/deadline.js
var deadline = __webpack_require__(9950);
// EXTERNAL MODULE: ./build/scorecard/phrasing.js
var phrasing = __webpack_require__(5825);
// EXTERNAL MODULE: ./build/scorecard/render-candidate.js
var render_candidate = __webpack_require__(8503);
// EXTERNAL MODULE: ./build/scorecard/safe-markdown.js
var safe_markdown = __webpack_require__(6226);
;// CONCATENATED MODULE: ./build/scorecard/candidate-comment.js





/** The candidate's comment. It follows from the ledger alone, so that it can be made again. */
function renderCandidateComment(comment) {
    const { scorecard, rubric, config, permalinkBase } = comment;
    const page = (0,render_candidate/* renderCandidate */.c)(scorecard, rubric, { feedback: config.feedback, permalinkBase });
    return `${page}\n${(0,safe_markdown/* render */.XX)(footer(comment))}`;
}
function footer({ state, graded, config }) {
    const { timeZone, gradedPushesPerDay } = config;
    const used = Math.min(gradedWithinADay(state, graded.at), gradedPushesPerDay);
    return [
        (0,safe_markdown/* heading */.R_)(2, (0,phrasing/* words */.aL) `About this check`),
        (0,safe_markdown/* list */.p_)([
            (0,phrasing/* words */.aL) `Commit ${(0,phrasing/* untrusted */.bp)(graded.sha.slice(0, 12), 12)}, graded on ${(0,phrasing/* ours */.Od)((0,deadline/* showMoment */.sr)(graded.at, timeZone, state.zone))}.`,
            (0,phrasing/* words */.aL) `Due on ${(0,phrasing/* ours */.Od)((0,deadline/* showMoment */.sr)(state.deadline, timeZone, state.zone))}, unless you were given more time.`,
            (0,phrasing/* words */.aL) `You used ${used} of ${gradedPushesPerDay} graded pushes in 24 hours. The last commit before the deadline is always graded.`,
            (0,phrasing/* words */.aL) `Only the hiring team's own record counts. Changing this comment changes nothing.`,
        ]),
    ];
}
/** As `watch` counts them: the same files graded twice are one push. */
function gradedWithinADay({ graded }, at) {
    const from = luxon/* DateTime */.c9.fromISO(at, { zone: 'utc' })
        .minus({ hours: 24 })
        .toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'");
    const first = new Map(graded.toReversed().map((record) => [record.tree, record.at]));
    return [...first.values()].filter((moment) => moment > from).length;
}

;// CONCATENATED MODULE: ./build/session/candidate-comment-text.js


/** A function of the ledger alone: the log up to this record, and the scorecard beside it. */
function commentText({ config, serverUrl }, log, record, scorecard, rubric) {
    const state = (0,fold_log/* foldLog */.e)(log.slice(0, log.indexOf(record) + 1));
    if (state === null)
        throw new Error('a record that was graded stands in its own log');
    const { owner, name } = state.assignment.repository;
    const permalinkBase = `${serverUrl}/${owner}/${name}/blob/${record.sha}`;
    return renderCandidateComment({
        state,
        graded: record,
        scorecard,
        rubric,
        config,
        permalinkBase,
    });
}


/***/ }),

/***/ 7214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ faultOf),
/* harmony export */   Y: () => (/* binding */ tryOnGitHub)
/* harmony export */ });
/* harmony import */ var _github_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9281);
/* harmony import */ var _input_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9647);
/* harmony import */ var _input_try_each_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4850);



/** Throws what is neither GitHub's news nor something for the team to mend. */
function faultOf(error, assignment, what) {
    if ((0,_input_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .isFault */ .Zh)(error))
        return error;
    if (!(0,_github_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .isFromGitHub */ .m3)(error))
        throw error;
    return (0,_github_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .worldError */ .ZT)(`${assignment} was not ${what}`, error);
}
/** One after the other. What GitHub said is bad news of the world, in the words of what did not happen. */
function tryOnGitHub(log) {
    return (0,_input_try_each_js__WEBPACK_IMPORTED_MODULE_2__/* .tryEach */ .Z)(log, (error, failed) => ((0,_github_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .isFromGitHub */ .m3)(error) ? (0,_github_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .worldError */ .ZT)(failed, error) : error));
}


/***/ }),

/***/ 1525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ flag)
/* harmony export */ });
/** Puts a flag on the ledger, each once. */
async function flag(session, assignment, { code, what, at }) {
    await session.ledger.append(assignment, (log) => {
        const isKnown = log.some((record) => record.kind === 'flagged' && record.code === code && record.what === what);
        return isKnown ? null : { kind: 'flagged', at, by: 'takehome', code, what };
    });
}


/***/ }),

/***/ 3930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ restoreComment),
/* harmony export */   a: () => (/* binding */ updateCandidateComment)
/* harmony export */ });
/* harmony import */ var _assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8561);
/* harmony import */ var _assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(328);
/* harmony import */ var _assignment_place_of_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3073);
/* harmony import */ var _assignment_start_state_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7792);
/* harmony import */ var _assignment_state_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8921);
/* harmony import */ var _github_pages_comment_by_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1100);
/* harmony import */ var _github_pages_text_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8455);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8186);
/* harmony import */ var _scorecard_welcome_comment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2195);
/* harmony import */ var _candidate_comment_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1362);
/* harmony import */ var _hub_exercise_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9467);
/* harmony import */ var _hub_session_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5333);
/* harmony import */ var _ledger_source_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8738);
/* harmony import */ var _read_latest_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6111);
/* harmony import */ var _record_flag_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1525);















/** Gives the candidate's comment this text, after recording what somebody else had done to it. */
async function updateCandidateComment(session, state, text) {
    const { assignment, comment } = state;
    const place = (0,_assignment_place_of_js__WEBPACK_IMPORTED_MODULE_11__/* .placeOf */ .$t)(assignment);
    const present = await (0,_github_pages_comment_by_id_js__WEBPACK_IMPORTED_MODULE_2__/* .readComment */ .W3)(session.candidates, place, comment.id);
    const digest = present === null ? null : (0,_github_pages_text_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .textDigest */ .o)(present);
    if (digest === (0,_github_pages_text_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .textDigest */ .o)(text))
        return state;
    if (digest === null || !comment.digests.includes(digest)) {
        const at = await (0,_hub_session_js__WEBPACK_IMPORTED_MODULE_8__/* .serverTime */ .nI)(session.candidates);
        await (0,_record_flag_js__WEBPACK_IMPORTED_MODULE_12__/* .flag */ .J)(session, assignment.id, {
            code: 'comment-changed',
            what: tampering(state, digest),
            at,
        });
    }
    if (digest !== null) {
        await (0,_github_pages_comment_by_id_js__WEBPACK_IMPORTED_MODULE_2__/* .changeComment */ .EM)(session.candidates, place, comment.id, text);
        if (comment.digests.includes(digest))
            return state;
    }
    else {
        const issue = { ...place, issue_number: assignment.pull };
        const id = await (0,_github_pages_comment_by_id_js__WEBPACK_IMPORTED_MODULE_2__/* .writeCommentAnew */ .aJ)(session.candidates, issue, comment.digests, text);
        const stamp = { at: await (0,_hub_session_js__WEBPACK_IMPORTED_MODULE_8__/* .serverTime */ .nI)(session.candidates), by: 'takehome' };
        await session.ledger.append(assignment.id, (log) => (0,_assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_0__/* .foldLog */ .e)(log)?.comment.id === id ? null : { kind: 'comment', ...stamp, id });
    }
    return (0,_assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_0__/* .foldLog */ .e)(await session.ledger.readLog(assignment.id)) ?? state;
}
/** Words that tell one change from the next, so that each is flagged once. */
function tampering({ comment }, digest) {
    return digest === null
        ? `the comment ${comment.id} with the feedback was deleted; it was written again`
        : `the comment with the feedback was changed (its text had the digest ${digest.slice(0, 12)}); it was put back`;
}
/** A welcome may say what takehome.yml said at the invitation: a setting that changed since is no tampering. */
async function saysWhatWeWrote({ candidates }, { assignment, comment }) {
    const present = await (0,_github_pages_comment_by_id_js__WEBPACK_IMPORTED_MODULE_2__/* .readComment */ .W3)(candidates, (0,_assignment_place_of_js__WEBPACK_IMPORTED_MODULE_11__/* .placeOf */ .$t)(assignment), comment.id);
    return present !== null && comment.digests.includes((0,_github_pages_text_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .textDigest */ .o)(present));
}
/** A text that is none of ours is told even where ours cannot be put back; whether there was one. */
async function flagStranger(session, state) {
    const { assignment, comment } = state;
    if (await saysWhatWeWrote(session, state))
        return false;
    const at = await (0,_hub_session_js__WEBPACK_IMPORTED_MODULE_8__/* .serverTime */ .nI)(session.candidates);
    const what = `the comment ${comment.id} with the feedback is not as takehome left it; the tests have changed since, so it was not put back`;
    if (state.flagged.some((one) => one.what === what))
        return false;
    await (0,_record_flag_js__WEBPACK_IMPORTED_MODULE_12__/* .flag */ .J)(session, assignment.id, { code: 'comment-changed', what, at });
    return true;
}
/** Puts the comment back as the ledger has it, where the repository is now; whether there was anything to put back. */
async function restoreComment(session, assignment, place) {
    const log = await session.ledger.readLog(assignment);
    const folded = (0,_assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_0__/* .foldLog */ .e)(log);
    // Nobody but us can have changed the page to start from, and the task may be on its way.
    if (folded === null || (0,_assignment_start_state_js__WEBPACK_IMPORTED_MODULE_13__/* .isUnstarted */ .jq)(folded))
        return false;
    const state = (0,_assignment_place_of_js__WEBPACK_IMPORTED_MODULE_11__/* .calledNow */ .oV)(folded, place);
    const exercise = await (0,_hub_exercise_js__WEBPACK_IMPORTED_MODULE_7__/* .loadAssigned */ .Ln)(session, state.assignment);
    if (!exercise.ok)
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__/* .CallerError */ .ED(exercise.error);
    const { rubric } = exercise.value;
    const record = (0,_assignment_state_js__WEBPACK_IMPORTED_MODULE_14__/* .latestTold */ .ht)(state);
    const { id, deadline } = state.assignment;
    if (record === undefined) {
        if (await saysWhatWeWrote(session, state))
            return false;
        const text = (0,_scorecard_welcome_comment_js__WEBPACK_IMPORTED_MODULE_5__/* .welcomeText */ .Yh)(rubric.title, deadline, session.config, state.zone);
        return ((await updateCandidateComment(session, state, text)).flagged.length > state.flagged.length);
    }
    // Graded by a rubric that the hub has no more: nobody can write again what the comment said.
    if (record.rubric !== exercise.value.digest)
        return await flagStranger(session, state);
    const path = (0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_1__/* .scorecardPath */ .OW)(id, record.tree, record.rubric);
    const scorecard = await (0,_read_latest_js__WEBPACK_IMPORTED_MODULE_10__/* .readScorecard */ .Pw)((0,_ledger_source_js__WEBPACK_IMPORTED_MODULE_9__/* .ledgerSource */ .L)(session, ''), path);
    const text = (0,_candidate_comment_text_js__WEBPACK_IMPORTED_MODULE_6__/* .commentText */ .b)(session, log, record, scorecard, rubric);
    return (await updateCandidateComment(session, state, text)).flagged.length > state.flagged.length;
}


/***/ })

};
