export const id = 707;
export const ids = [707];
export const modules = {

/***/ 8727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ STARTER_BRANCH),
/* harmony export */   _i: () => (/* binding */ OBJECT_NAME),
/* harmony export */   fd: () => (/* binding */ WORK_BRANCH)
/* harmony export */ });
/** The branch that candidates work on, and the frozen one that their work is compared with. */
const WORK_BRANCH = 'main';
const STARTER_BRANCH = 'starter';
/** The name of a commit or a tree; nothing else is ever put into a request in its place. */
const OBJECT_NAME = /^[0-9a-f]{40}$/;


/***/ }),

/***/ 9950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O0: () => (/* binding */ parseDeadline),
/* harmony export */   g2: () => (/* binding */ defaultDeadline),
/* harmony export */   sr: () => (/* binding */ showMoment)
/* harmony export */ });
/* harmony import */ var luxon__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8714);

/** The policy's deadline for an invitation made at `now`; both in UTC, as ISO 8601. */
function defaultDeadline(now, policy) {
    const [hour = 0, minute = 0] = policy.deadlineTime.split(':').map(Number);
    const day = luxon__WEBPACK_IMPORTED_MODULE_0__/* .DateTime */ .c9.fromISO(now, { zone: policy.timeZone }).plus({ days: policy.days });
    return inUtc(day.set({ hour, minute, second: 0, millisecond: 0 }));
}
/**
 * A deadline that somebody typed, in UTC. It needs a day, a time and an offset or `Z`: "18:00" alone is
 * six different moments for six people.
 */
function parseDeadline(text) {
    if (!/T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/i.test(text)) {
        return { ok: false, error: 'Give day, time and offset, as 2026-12-01T18:00+01:00 or …Z.' };
    }
    const moment = luxon__WEBPACK_IMPORTED_MODULE_0__/* .DateTime */ .c9.fromISO(text, { setZone: true });
    if (!moment.isValid)
        return { ok: false, error: 'There is no such day or time.' };
    return { ok: true, value: inUtc(moment) };
}
/** `2026-12-01 18:00 Europe/Zurich (17:00 UTC)`: people read their own zone, and check the other. */
function showMoment(iso, timeZone) {
    const utc = luxon__WEBPACK_IMPORTED_MODULE_0__/* .DateTime */ .c9.fromISO(iso, { zone: 'utc' });
    if (timeZone === 'UTC')
        return `${utc.toFormat('yyyy-MM-dd HH:mm')} UTC`;
    const local = utc.setZone(timeZone);
    const sameDay = local.toFormat('yyyy-MM-dd') === utc.toFormat('yyyy-MM-dd');
    const inner = utc.toFormat(sameDay ? 'HH:mm' : 'yyyy-MM-dd HH:mm');
    return `${local.toFormat('yyyy-MM-dd HH:mm')} ${timeZone} (${inner} UTC)`;
}
function inUtc(moment) {
    return moment.toUTC().toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'");
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
        const harmless = /^[a-z0-9][a-z0-9-]{0,99}$/.test(assignment) && _assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .OBJECT_NAME */ ._i.test(sha);
        if (!harmless || rest.length > 0)
            return { ok: false, error: word };
        names.push({ assignment, sha });
    }
    return { ok: true, value: names };
}


/***/ }),

/***/ 5902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ ownApp)
/* harmony export */ });
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9281);

/** The App that this client speaks for; null for a person's token, or a workflow's. */
async function ownApp(octokit) {
    try {
        const { data } = await octokit.rest.apps.getAuthenticated();
        return data === null ? null : { id: data.id, login: `${data.slug}[bot]` };
    }
    catch (error) {
        if ([401, 403, 404].includes((0,_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) ?? 0))
            return null;
        throw error;
    }
}


/***/ }),

/***/ 8503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ renderCandidate)
/* harmony export */ });
/* harmony import */ var _bands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2483);
/* harmony import */ var _phrasing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5825);
/* harmony import */ var _public_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4480);
/* harmony import */ var _safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6226);




/**
 * What the candidate may see: all that they can measure alone, and of the hidden tests at most a band, or met and
 * not met. Never a test's name, a reason, a value, a point, or a flag about their honesty.
 */
function renderCandidate(scorecard, rubric, { feedback, permalinkBase }) {
    const source = { module: rubric.module ?? '', permalinkBase };
    const sections = [
        [opening(scorecard, rubric)],
        [rubric.module === null ? [] : hiddenTests(scorecard, feedback)],
        [feedback === 'criteria' ? criteriaBlocks(scorecard) : []],
        [qualityBlocks(scorecard, rubric, source), []],
        [writeUpBlocks(scorecard, permalinkBase)],
        [fileBlocks(scorecard.flags), []],
        [nextBlocks(scorecard)],
    ];
    return (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .renderWithin */ .As)(sections, _safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_CHARS */ .Rt, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Some detail was left out here, to stay below the size that GitHub accepts.`);
}
function opening({ submission }, rubric) {
    const which = submission.sha === null
        ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `your files`
        : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `your commit ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .untrusted */ .bp)(submission.sha.slice(0, 12), 12)}`;
    return [
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .marker */ .xL)('candidate'),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(1, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Your work on: ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(rubric.title)}`),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Thank you for the time you put into this. Here is what the automatic checks saw in ${which}. They are one part of the picture; people look at the rest.`),
    ];
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
function hiddenTests({ criteria, cap }, feedback) {
    const tested = criteria.filter(({ evidence }) => evidence.some(({ kind }) => kind === 'test'));
    const title = (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(2, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Hidden tests`);
    if (feedback === 'none') {
        return [title, (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `They ran. Their results are not shown for this exercise.`)];
    }
    const possible = tested.reduce((sum, { points }) => sum + points, 0);
    if (possible === 0)
        return [title, (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `They could not run this time, which costs you nothing.`)];
    const earned = tested.reduce((sum, criterion) => sum + (criterion.earned ?? 0), 0);
    // While something critical fails, half of the points is all that counts: "strong" would mislead.
    const percent = Math.min((100 * earned) / possible, cap === null ? 100 : 50);
    const { band, meaning } = BAND_WORDS[(0,_bands_js__WEBPACK_IMPORTED_MODULE_3__/* .bandOf */ .B)(percent)];
    return [title, (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(`${band}.`))} ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(meaning)}`)];
}
function criteriaBlocks({ criteria }) {
    const rows = criteria.map((criterion) => [(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(criterion.title), metWords(criterion)]);
    return [(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `What was asked`, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Met?`], rows)];
}
function metWords({ kind, status }) {
    if (kind === 'reviewed')
        return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `read by people`;
    if (status === 'not-assessed')
        return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `not assessed`;
    return status === 'passed' ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `met` : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `not met`;
}
function qualityBlocks({ criteria }, rubric, source) {
    const parts = criteria
        .filter(({ kind }) => kind === 'measured')
        .flatMap(({ title, evidence }) => {
        const facts = evidence.flatMap((fact) => publicFact(fact, rubric, source));
        return facts.length === 0 ? [] : [(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(3, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(title)), facts];
    });
    if (parts.length === 0)
        return [];
    const intro = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `You can measure all of this yourself, and improve it at any time.`;
    const title = rubric.module === null ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `The form of your write-up` : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Your code`;
    return [(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(2, title), (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(intro), ...parts];
}
function publicFact(fact, rubric, source) {
    switch (fact.kind) {
        case 'lint':
            return (0,_public_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .lintFacts */ .Vp)(fact, source);
        case 'complexity':
            return (0,_public_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .complexityFacts */ .uQ)(fact, source);
        case 'loops':
            return (0,_public_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .loopsFacts */ .NP)(fact, rubric.loopBudget, source);
        case 'structure':
            return (0,_public_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .structureFacts */ .zf)(fact);
        default:
            return [];
    }
}
function writeUpBlocks({ criteria }, permalinkBase) {
    const rows = criteria.flatMap(({ evidence }) => evidence
        .filter((fact) => fact.kind === 'section')
        .map((fact) => [(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(fact.heading), (0,_public_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionFacts */ .Nx)(fact, permalinkBase)]));
    if (rows.length === 0)
        return [];
    return [(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(2, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Your write-up`), (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Section`, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `What was found`], rows)];
}
/** Flags about files are the candidate's to mend; the others are for reviewers only. */
const FILE_FLAGS = {
    'unlisted-file': 'not asked for, so it was ignored',
    'changed-template-file': 'differs from the template; the original counts',
    'missing-file': 'is missing',
    'not-a-regular-file': 'is no regular file, so it was ignored',
    'too-large': 'is too large, so it was ignored',
    'too-many-files': 'there are too many files; the rest were ignored',
    'not-utf8': 'is not UTF-8 text, so it could not be read',
    'not-analysable': 'could not be read as Python; try python -m py_compile on it',
};
const MOST_FILES = 40;
function fileBlocks(flags) {
    const items = flags.flatMap(({ code, where }) => {
        const meaning = FILE_FLAGS[code];
        if (meaning === undefined)
            return [];
        return [where === null ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(meaning) : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae)(where.path)}: ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(meaning)}`];
    });
    if (items.length === 0)
        return [];
    const more = items.length - MOST_FILES;
    return [
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(2, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Your files`),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(items.slice(0, MOST_FILES)),
        ...(more > 0 ? [(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `And ${more} more.`)] : []),
    ];
}
function nextBlocks({ criteria }) {
    const read = criteria.some(({ kind }) => kind === 'reviewed');
    const readers = read ? 'two people read your write-up, each on their own, and ' : '';
    return [
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R_)(2, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `What happens next`),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `You can push again until your deadline, and every push is checked anew. After that, ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(readers)}the hiring team gets in touch with you.`),
    ];
}


/***/ }),

/***/ 2195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ welcomePull),
/* harmony export */   Y: () => (/* binding */ welcomeText)
/* harmony export */ });
/* harmony import */ var _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8727);
/* harmony import */ var _assignment_deadline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9950);
/* harmony import */ var _safe_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6226);



/** What the feedback pull request says; it never changes. */
function welcomePull(title, deadline, timeZone) {
    const due = (0,_assignment_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .showMoment */ .sr)(deadline, timeZone);
    return { title: `Your work on: ${title}`, body: pullBody(due) };
}
function pullBody(due) {
    return `Push your work to \`${_assignment_assignment_js__WEBPACK_IMPORTED_MODULE_2__/* .WORK_BRANCH */ .fd}\`; this pull request shows it beside what you started from (\`${_assignment_assignment_js__WEBPACK_IMPORTED_MODULE_2__/* .STARTER_BRANCH */ .DL}\`) and keeps one comment with what the automatic checks saw. Due **${due}**.

There is nothing to merge or to close here. The task is in \`README.md\`.
`;
}
/** The comment before anything was graded. The deadline is the first one, whatever came later. */
function welcomeText(title, deadline, config) {
    const pushes = config.gradedPushesPerDay;
    const due = (0,_assignment_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .showMoment */ .sr)(deadline, config.timeZone);
    return `${(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markerText */ .U7)('candidate')}
# Your work on: ${title}

Nothing has been graded yet. Push to \`${_assignment_assignment_js__WEBPACK_IMPORTED_MODULE_2__/* .WORK_BRANCH */ .fd}\` and this comment will say what the automatic checks saw.

- Due **${due}**. What GitHub had received by then counts, whatever the commits' own dates say.
- ${pushes === 1 ? 'One push is' : `${pushes} pushes are`} graded within 24 hours. The last commit before the deadline is graded in any case.
- Checks are one part of the picture. People read your code and your write-up.
`;
}


/***/ }),

/***/ 1362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ commentText)
});

// EXTERNAL MODULE: ./build/assignment/state.js
var assignment_state = __webpack_require__(8921);
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
            (0,phrasing/* words */.aL) `Commit ${(0,phrasing/* untrusted */.bp)(graded.sha.slice(0, 12), 12)}, graded on ${(0,phrasing/* ours */.Od)((0,deadline/* showMoment */.sr)(graded.at, timeZone))}.`,
            (0,phrasing/* words */.aL) `Due on ${(0,phrasing/* ours */.Od)((0,deadline/* showMoment */.sr)(state.deadline, timeZone))}, unless you have been given more time since.`,
            (0,phrasing/* words */.aL) `${used} of ${gradedPushesPerDay} graded pushes in 24 hours used; the last commit before the deadline is always graded.`,
            (0,phrasing/* words */.aL) `The hiring team keeps its own record, and only that counts: changing this comment changes nothing.`,
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
    const state = (0,assignment_state/* foldLog */.e)(log.slice(0, log.indexOf(record) + 1));
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

/***/ 7808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ restoreComment),
  a: () => (/* binding */ updateCandidateComment)
});

// EXTERNAL MODULE: ./build/assignment/ledger-record.js + 1 modules
var ledger_record = __webpack_require__(328);
// EXTERNAL MODULE: ./build/assignment/state.js
var assignment_state = __webpack_require__(8921);
// EXTERNAL MODULE: ./build/github/client/look-or-make.js
var look_or_make = __webpack_require__(3510);
// EXTERNAL MODULE: ./build/github/client/own-app.js
var own_app = __webpack_require__(5902);
// EXTERNAL MODULE: ./build/github/client/reasons.js
var reasons = __webpack_require__(9281);
// EXTERNAL MODULE: ./build/github/pages/text-digest.js
var text_digest = __webpack_require__(8455);
;// CONCATENATED MODULE: ./build/github/pages/comment-by-id.js




/**
 * The present text of a comment that we wrote; null when somebody deleted it. It is asked for by its id
 * alone: whoever may push may write our marker, and may edit or delete what we wrote.
 */
async function readComment(octokit, place, comment_id) {
    try {
        return (await octokit.rest.issues.getComment({ ...place, comment_id })).data.body ?? '';
    }
    catch (error) {
        if ((0,reasons/* statusOf */.c2)(error) === 404)
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
    const login = await ownLogin(octokit);
    const issue = { owner, repo, issue_number };
    const digest = (0,text_digest/* textDigest */.o)(body);
    const kept = await (0,look_or_make/* lookOrMake */.J)(async () => {
        const all = await octokit.paginate(octokit.rest.issues.listComments, {
            ...issue,
            per_page: 100,
        });
        const isOurs = (text) => [...digests, digest].includes((0,text_digest/* textDigest */.o)(text));
        return all.find((one) => one.user?.login === login && isOurs(one.body ?? '')) ?? null;
    }, async () => (await octokit.rest.issues.createComment({ ...issue, body })).data);
    if ((0,text_digest/* textDigest */.o)(kept.body ?? '') !== digest) {
        await changeComment(octokit, { owner, repo }, kept.id, body);
    }
    return kept.id;
}
/** No candidate writes as an App: the repository's workflows are off. */
async function ownLogin(octokit) {
    const app = await (0,own_app/* ownApp */.e)(octokit);
    return app?.login ?? (await octokit.rest.users.getAuthenticated()).data.login;
}

// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(8186);
// EXTERNAL MODULE: ./build/scorecard/read-result.js + 2 modules
var read_result = __webpack_require__(1243);
// EXTERNAL MODULE: ./build/scorecard/welcome-comment.js
var welcome_comment = __webpack_require__(2195);
// EXTERNAL MODULE: ./build/session/candidate-comment-text.js + 1 modules
var candidate_comment_text = __webpack_require__(1362);
// EXTERNAL MODULE: ./build/session/hub-exercise.js
var hub_exercise = __webpack_require__(9467);
// EXTERNAL MODULE: ./build/session/hub-session.js
var hub_session = __webpack_require__(5333);
// EXTERNAL MODULE: ./build/session/record-flag.js
var record_flag = __webpack_require__(1525);
;// CONCATENATED MODULE: ./build/session/update-candidate-comment.js











/** Gives the candidate's comment this text, after recording what somebody else had done to it. */
async function updateCandidateComment(session, state, text) {
    const { assignment, comment } = state;
    const place = { owner: assignment.repository.owner, repo: assignment.repository.name };
    const present = await readComment(session.candidates, place, comment.id);
    const digest = present === null ? null : (0,text_digest/* textDigest */.o)(present);
    if (digest === (0,text_digest/* textDigest */.o)(text))
        return state;
    if (digest === null || !comment.digests.includes(digest)) {
        const at = await (0,hub_session/* serverTime */.nI)(session.candidates);
        await (0,record_flag/* flag */.J)(session, assignment.id, {
            code: 'comment-changed',
            what: tampering(state, digest),
            at,
        });
    }
    if (digest !== null) {
        await changeComment(session.candidates, place, comment.id, text);
    }
    else {
        const issue = { ...place, issue_number: assignment.pull };
        const id = await writeCommentAnew(session.candidates, issue, comment.digests, text);
        const stamp = { at: await (0,hub_session/* serverTime */.nI)(session.candidates), by: 'takehome' };
        await session.ledger.append(assignment.id, (log) => (0,assignment_state/* foldLog */.e)(log)?.comment.id === id ? null : { kind: 'comment', ...stamp, id });
    }
    return (0,assignment_state/* foldLog */.e)(await session.ledger.readLog(assignment.id)) ?? state;
}
/** Words that tell one change from the next, so that each is flagged once. */
function tampering({ comment }, digest) {
    return digest === null
        ? `the comment ${comment.id} with the feedback was deleted; it was written anew`
        : `the comment with the feedback was changed (its text had the digest ${digest.slice(0, 12)}); it was put back`;
}
/** Puts the comment back as the ledger has it; whether there was anything to put back. */
async function restoreComment(session, assignment) {
    const log = await session.ledger.readLog(assignment);
    const state = (0,assignment_state/* foldLog */.e)(log);
    if (state === null)
        return false;
    const exercise = await (0,hub_exercise/* loadHubExercise */.sE)(session, state.assignment.exercise);
    if (!exercise.ok)
        throw new bad_news/* CallerError */.ED(exercise.error);
    const { rubric } = exercise.value;
    const record = (0,assignment_state/* latestGraded */.R)(state);
    const { id, deadline } = state.assignment;
    if (record === undefined) {
        const text = (0,welcome_comment/* welcomeText */.Y)(rubric.title, deadline, session.config);
        return ((await updateCandidateComment(session, state, text)).flagged.length > state.flagged.length);
    }
    const file = await session.ledger.readFile((0,ledger_record/* scorecardPath */.OW)(id, record.tree, record.rubric));
    const scorecard = (0,read_result/* parseScorecard */.e0)(file?.text ?? '');
    // Graded by a rubric that the hub has no more: nobody can say what the comment said.
    if (scorecard === null || record.rubric !== exercise.value.digest)
        return false;
    const text = (0,candidate_comment_text/* commentText */.b)(session, log, record, scorecard, rubric);
    return (await updateCandidateComment(session, state, text)).flagged.length > state.flagged.length;
}


/***/ })

};
