export const id = 846;
export const ids = [846];
export const modules = {

/***/ 9950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O0: () => (/* binding */ parseDeadline),
/* harmony export */   g2: () => (/* binding */ defaultDeadline),
/* harmony export */   sr: () => (/* binding */ showMoment),
/* harmony export */   x9: () => (/* binding */ parseFutureDeadline)
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
    if (!/T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?[0-5]\d)$/i.test(text)) {
        return { ok: false, error: 'Give a day, a time and an offset, such as 2026-12-01T18:00+01:00.' };
    }
    const moment = luxon__WEBPACK_IMPORTED_MODULE_0__/* .DateTime */ .c9.fromISO(text, { setZone: true });
    if (moment.isValid && !isOffset(moment.offset)) {
        return { ok: false, error: 'No place has this offset: they go from -12:00 to +14:00.' };
    }
    if (!moment.isValid)
        return { ok: false, error: 'This day or time does not exist.' };
    return { ok: true, value: inUtc(moment) };
}
// In minutes, as Luxon gives it.
function isOffset(offset) {
    return offset >= -12 * 60 && offset <= 14 * 60;
}
/** The same for a deadline that is still to come: nobody is given one that has passed. */
function parseFutureDeadline(text, now) {
    const deadline = parseDeadline(text);
    if (!deadline.ok) {
        return { ok: false, error: { message: `"${text}" is no deadline`, hint: deadline.error } };
    }
    if (deadline.value > now)
        return deadline;
    const hint = `It is ${now} on GitHub's clock. Give a later moment.`;
    return { ok: false, error: { message: `"${text}" is in the past`, hint } };
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
        const harmless = /^[a-z0-9][a-z0-9_-]{0,99}$/.test(assignment) && _assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .OBJECT_NAME */ ._i.test(sha);
        if (!harmless || rest.length > 0)
            return { ok: false, error: word };
        names.push({ assignment, sha });
    }
    return { ok: true, value: names };
}


/***/ }),

/***/ 9846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPublish: () => (/* binding */ runPublish)
});

// EXTERNAL MODULE: ./build/commands/verb/submissions-of.js
var submissions_of = __webpack_require__(988);
// EXTERNAL MODULE: ./build/commands/verb/with-session.js
var with_session = __webpack_require__(7560);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/assignment/assignment.js
var assignment = __webpack_require__(8727);
// EXTERNAL MODULE: ./build/assignment/ledger-record.js + 1 modules
var ledger_record = __webpack_require__(328);
// EXTERNAL MODULE: ./build/assignment/state.js
var assignment_state = __webpack_require__(8921);
// EXTERNAL MODULE: ./build/checks/integrity.js + 5 modules
var integrity = __webpack_require__(8777);
// EXTERNAL MODULE: ./build/checks/lint/neutralise.js
var neutralise = __webpack_require__(2596);
// EXTERNAL MODULE: ./build/checks/runtime-gaps.js + 1 modules
var runtime_gaps = __webpack_require__(5797);
// EXTERNAL MODULE: ./build/checks/write-up.js + 6 modules
var write_up = __webpack_require__(4606);
// EXTERNAL MODULE: ./build/exercise/exercise.js
var exercise_exercise = __webpack_require__(4177);
// EXTERNAL MODULE: ./build/github/client/reasons.js
var reasons = __webpack_require__(9281);
// EXTERNAL MODULE: ./build/github/pages/text-digest.js
var text_digest = __webpack_require__(8455);
// EXTERNAL MODULE: ./build/github/repository/branch-head.js
var branch_head = __webpack_require__(1850);
// EXTERNAL MODULE: ./build/github/repository/fetch-tree.js
var fetch_tree = __webpack_require__(2340);
// EXTERNAL MODULE: ./build/grading/grader.js + 7 modules
var grader = __webpack_require__(6151);
// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(8186);
// EXTERNAL MODULE: ./build/scorecard/read-result.js + 2 modules
var read_result = __webpack_require__(1243);
// EXTERNAL MODULE: ./build/scorecard/score.js + 3 modules
var score = __webpack_require__(3200);
;// CONCATENATED MODULE: ./build/scorecard/rescore.js

// What can only be told by parsing the module, which is done in the sandbox.
const MODULE_FLAGS = [
    'not-analysable',
    'forbidden-call',
    'dynamic-code',
    'native-code',
    'process-or-network',
    'introspection',
    'look-alike-name',
    'not-loaded',
];
const LONGEST_MESSAGE = 200;
/**
 * Scores the evidence of a claimed scorecard anew, by our rubric. From the claim come the measured
 * evidence and the flags of the module, and nothing else; where the two differ in any byte, somebody lied.
 */
function rescore(claimed, own) {
    const claims = new Map(claimed.criteria.map(({ id, evidence }) => [id, evidence]));
    const measured = own.rubric.criteria.filter(isFromTheRun);
    const strange = measured.find((criterion) => !suits(criterion, claims.get(criterion.id) ?? []));
    if (strange !== undefined) {
        return { ok: false, error: `its evidence for ${strange.id} is not what grading finds` };
    }
    const scorecard = (0,score/* score */.f)({
        ...own,
        evidence: [...measured.flatMap(({ id }) => claims.get(id) ?? []), ...own.writeUp],
        flags: [...own.flags, ...claimed.flags.filter((flag) => isModuleFlag(flag, own.rubric))],
        reviews: [],
        trusted: true,
        timings: claimed.timings,
    });
    return JSON.stringify(scorecard) === JSON.stringify(claimed)
        ? { ok: true, value: scorecard }
        : { ok: false, error: 'it does not follow from its own evidence and the files' };
}
/** Whether the evidence comes from running or parsing the module; the form of a write-up is seen here too. */
function isFromTheRun(criterion) {
    return criterion.kind === 'measured' && criterion.check !== 'structure';
}
function isModuleFlag({ code, where, message }, { module }) {
    if (!MODULE_FLAGS.includes(code))
        return false;
    // Of a kind that is seen very often, the last flag only counts the rest.
    if (where === null)
        return /^\d{1,6} more of the same kind\.$/.test(message);
    return where.path === module && message.length <= LONGEST_MESSAGE;
}
/** As many tests as the rubric counts, or the one fact that the check finds. */
function suits(criterion, facts) {
    if (facts.some((fact) => fact.criterion !== criterion.id))
        return false;
    if (criterion.check === 'tests') {
        return facts.length === criterion.tests && facts.every(({ kind }) => kind === 'test');
    }
    return facts.length === 1 && facts.every(({ kind }) => isFactOf(criterion.check, kind));
}
/** A linter that does not start is the one check that may be missing. */
function isFactOf(check, kind) {
    return kind === check || (check === 'lint' && kind === 'not-assessed');
}

// EXTERNAL MODULE: ./build/judge/stated-python.js + 1 modules
var stated_python = __webpack_require__(2487);
;// CONCATENATED MODULE: ./build/scorecard/runtime-flag.js

/** The scorecard of a hub, where every score counts, with a flag when it ran on other versions. */
function withRuntimeFlag(scorecard) {
    const { runtime } = scorecard;
    if (runtime === null || runtime.stated)
        return scorecard;
    const flag = {
        code: 'other-python',
        severity: 'look',
        message: `Ran on Python ${runtime.python} with NumPy ${runtime.numpy}. Scores that count run on ${stated_python/* STATED */.EU.python} with ${stated_python/* STATED */.EU.numpy}: install them as the hub's grade.yml does, and grade again.`,
        where: null,
    };
    return { ...scorecard, flags: [flag, ...scorecard.flags] };
}

// EXTERNAL MODULE: ./build/session/candidate-comment-text.js + 1 modules
var candidate_comment_text = __webpack_require__(1362);
// EXTERNAL MODULE: ./build/session/hub-exercise.js
var hub_exercise = __webpack_require__(9467);
// EXTERNAL MODULE: ./build/session/hub-key.js
var hub_key = __webpack_require__(3654);
// EXTERNAL MODULE: ./build/session/hub-session.js
var hub_session = __webpack_require__(5333);
// EXTERNAL MODULE: ./build/submission/read-tree.js
var read_tree = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/submission/submission.js
var submission_submission = __webpack_require__(3161);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/commands/publish/read-result-file.js



// A link leads out of the folder, and a pipe would be waited for.
const NO_LINK = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
/** No more than a result may have, whatever lies there; nothing where there is no file. */
async function readResultFile(path) {
    const file = await (0,promises_.open)(path, NO_LINK).catch(() => null);
    if (file === null)
        return new Uint8Array();
    try {
        const found = await file.stat();
        if (!found.isFile())
            return new Uint8Array();
        const buffer = Buffer.alloc(Math.min(found.size, read_result/* MAX_RESULT_BYTES */.Xs + 1));
        const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
        return new Uint8Array(buffer.subarray(0, bytesRead));
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: ./build/github/pages/check-run.js
var check_run = __webpack_require__(9425);
// EXTERNAL MODULE: ./build/github/client/look-or-make.js
var look_or_make = __webpack_require__(3510);
// EXTERNAL MODULE: ./build/github/client/own-app.js
var own_app = __webpack_require__(5902);
;// CONCATENATED MODULE: ./build/github/pages/ensure-note.js



/** Leaves one comment of ours with this very text on the pull request. Anybody else may write the same. */
async function ensureNote(octokit, { owner, repo, number }, body) {
    const issue = { owner, repo, issue_number: number };
    const digest = (0,text_digest/* textDigest */.o)(body);
    await (0,look_or_make/* lookOrMake */.J)(async () => {
        const list = octokit.rest.issues.listComments;
        const all = await octokit.paginate(list, { ...issue, per_page: 100 });
        const same = all.filter((one) => (0,text_digest/* textDigest */.o)(one.body ?? '') === digest);
        // Who we are costs a request, and most of the time there is nothing to ask it for.
        const login = same.length === 0 ? null : await (0,own_app/* ownLogin */.C)(octokit);
        return same.some(({ user }) => user?.login === login) ? true : null;
    }, async () => {
        await octokit.rest.issues.createComment({ ...issue, body });
        return true;
    });
}

// EXTERNAL MODULE: ./build/github/pages/review-pull.js + 1 modules
var review_pull = __webpack_require__(1164);
// EXTERNAL MODULE: ./build/scorecard/measured-points.js
var measured_points = __webpack_require__(4391);
// EXTERNAL MODULE: ./build/scorecard/plain-characters.js
var plain_characters = __webpack_require__(8952);
;// CONCATENATED MODULE: ./build/scorecard/annotations.js


// Four requests' worth; nobody reads more.
const MOST = 200;
/** What lint and complexity have to say of lines, in their order; each remark once. */
function annotationsOf({ criteria }, { module: path }, feedback) {
    if (feedback === 'none' || path === null)
        return [];
    const remarks = criteria
        .flatMap(({ evidence }) => evidence.flatMap(remarksOf))
        .map(({ line, message }) => ({ path, line, message: (0,plain_characters/* plainCharacters */.Z)(message, 200) }))
        .filter(({ line }) => line > 0)
        .sort((a, b) => a.line - b.line || (a.message < b.message ? -1 : 1));
    const once = new Map(remarks.map((remark) => [JSON.stringify(remark), remark]));
    return [...once.values()].slice(0, MOST);
}
function remarksOf(fact) {
    if (fact.kind === 'lint') {
        return fact.findings.map(({ rule, message, line }) => ({
            line,
            message: `${rule}: ${message}`,
        }));
    }
    if (fact.kind !== 'complexity')
        return [];
    const { mostComplex, longest, deepest } = fact;
    const { mccabe, lines, nesting } = measured_points/* COMPLEXITY_LIMITS */.Q;
    return [
        ...beyond(mostComplex, 'mccabe', mccabe, 'paths through one function'),
        ...beyond(longest, 'lines', lines, 'lines in one function'),
        ...beyond(deepest, 'nesting', nesting, 'blocks inside blocks'),
    ];
}
function beyond(facts, measure, limit, what) {
    if (facts === null || facts[measure] <= limit)
        return [];
    return [{ line: facts.line, message: `${facts[measure]} ${what}; at most ${limit} is good` }];
}

// EXTERNAL MODULE: ./build/scorecard/safe-markdown.js
var safe_markdown = __webpack_require__(6226);
;// CONCATENATED MODULE: ./build/scorecard/graded-note.js

/**
 * A few words in a comment of their own: GitHub tells nobody that a comment was edited, and the one with
 * the feedback is older than the invitation. One for each commit that was graded.
 */
function gradedNote(login, sha) {
    return `${(0,safe_markdown/* markerText */.U7)('graded')}\n@${login} graded ${sha.slice(0, 7)}: see above.\n`;
}

// EXTERNAL MODULE: ./build/scorecard/ledger-flags.js
var ledger_flags = __webpack_require__(6220);
// EXTERNAL MODULE: ./build/scorecard/render-candidate.js
var render_candidate = __webpack_require__(8503);
// EXTERNAL MODULE: ./build/session/find-review.js
var find_review = __webpack_require__(6397);
// EXTERNAL MODULE: ./build/session/keep-complete.js + 1 modules
var keep_complete = __webpack_require__(456);
// EXTERNAL MODULE: ./build/session/show-reviewer-page.js
var show_reviewer_page = __webpack_require__(2262);
// EXTERNAL MODULE: ./build/session/update-candidate-comment.js
var update_candidate_comment = __webpack_require__(3930);
;// CONCATENATED MODULE: ./build/commands/publish/show-scorecard.js













/**
 * Makes what people see say what the ledger says; false when the candidate has moved on, so that only
 * the check run on this commit speaks of it. Every part looks before it writes.
 */
async function showScorecard(session, log, shown) {
    const state = (0,assignment_state/* foldLog */.e)(log);
    const record = state === null ? undefined : (0,assignment_state/* latestGraded */.R)(state);
    if (state === null)
        throw new Error('a scorecard is shown for an assignment of the ledger');
    const isCurrent = record?.tree === shown.tree && record.rubric === shown.exercise.digest;
    await showCheckRun(session, state, shown, isCurrent);
    if (record === undefined || !isCurrent)
        return false;
    const text = (0,candidate_comment_text/* commentText */.b)(session, log, record, shown.scorecard, shown.exercise.rubric);
    const after = await (0,update_candidate_comment/* updateCandidateComment */.a)(session, state, text);
    await noteGraded(session, state, shown.sha);
    await showReview(session, after, record, shown);
    return true;
}
/** The one thing of all this that GitHub tells the candidate of. */
async function noteGraded({ candidates }, { assignment }, sha) {
    const { repository, pull: number, candidate } = assignment;
    const pull = { owner: repository.owner, repo: repository.name, number };
    await ensureNote(candidates, pull, gradedNote(candidate.login, sha));
}
async function showCheckRun(session, state, { exercise: { rubric }, scorecard, sha }, isCurrent) {
    const { feedback } = session.config;
    const place = placeOf(state);
    const current = {
        title: 'Graded',
        summary: (0,render_candidate/* renderCandidate */.c)(scorecard, rubric, { feedback, permalinkBase: null }),
        annotations: annotationsOf(scorecard, rubric, feedback),
    };
    const superseded = {
        title: 'Superseded',
        summary: 'Newer work was pushed before this commit was graded.',
        annotations: [],
    };
    const written = await (0,check_run/* ensureCheckRun */.a)(session.candidates, place, {
        sha,
        externalId: state.assignment.id,
        first: state.graded.length <= 1,
        ...(isCurrent ? current : superseded),
    });
    if (!written)
        session.log('No check run was written: only a GitHub App can write one.');
}
async function showReview(session, state, record, { exercise, role, pseudonym, submission, scorecard }) {
    const { rubric } = exercise;
    const place = await (0,review_pull/* ensureReview */.N5)(session.hub, session.config.hub, {
        pseudonym,
        exercise: { id: rubric.id, title: rubric.title },
        submission,
        at: record.at,
    });
    const on = { tree: record.tree, criteria: (0,find_review/* criteriaDigest */.QB)(rubric) };
    const reviewed = (0,keep_complete/* withReviews */.s)(scorecard, { state, exercise, role, on });
    // A regrade finds the reviews of the same text in place.
    await (0,keep_complete/* keepComplete */.z)(session, state, { scorecard, exercise, role, graded: record, on });
    const flagged = (0,ledger_flags/* withLedgerFlags */.P)(reviewed, state.flagged);
    await (0,show_reviewer_page/* showReviewerPage */.u)(session, { ...place, pseudonym, exercise, flagged });
}
function placeOf({ assignment: { repository } }) {
    return { owner: repository.owner, repo: repository.name };
}

;// CONCATENATED MODULE: ./build/commands/publish/publish.js


























/** Publishes one after the other; one that is refused keeps none of the others back. */
async function publish(session, { submissions, results }) {
    const published = [];
    const failures = [];
    for (const name of submissions) {
        try {
            published.push(await publishOne(session, name, results));
        }
        catch (error) {
            session.log(`${name.assignment} is not published`);
            failures.push(inWords(error, name));
        }
    }
    if (failures.length > 0)
        throw failures[0];
    return published;
}
/** What GitHub said, as bad news of the world; anything else as it is. */
function inWords(error, { assignment }) {
    const isGitHub = (0,reasons/* statusOf */.c2)(error) !== null || (0,reasons/* isAmbiguous */.X2)(error);
    return isGitHub ? (0,reasons/* worldError */.ZT)(`${assignment} was not published as a whole`, error) : error;
}
/**
 * Publishes one result:
 * 1. the ledger says what it is about; the result is not asked;
 * 2. the commit is read again, and the result has to follow from it and from its own evidence;
 * 3. it goes on the ledger, which holds the truth;
 * 4. what people see is made to say what the ledger says.
 */
async function publishOne(session, name, results) {
    const state = await (0,hub_session/* readState */.un)(session, name.assignment);
    if (state.status === 'closed')
        return { assignment: name.assignment, how: 'closed' };
    const assessed = await assess(session, state, name.sha);
    const claimed = await believe(session, state, assessed, results);
    const scorecard = await keepScorecard(session, state, assessed, claimed);
    const log = await record(session, state, assessed, scorecard);
    if ((0,assignment_state/* foldLog */.e)(log)?.status === 'closed')
        return { assignment: name.assignment, how: 'closed' };
    const shown = await showScorecard(session, log, { ...assessed, scorecard });
    return { assignment: name.assignment, how: shown ? 'published' : 'stale' };
}
/** Reads the commit again by the API: what the grading run was given is not taken from it. */
async function assess(session, state, sha) {
    const { assignment } = state;
    const exercise = await (0,hub_exercise/* loadHubExercise */.sE)(session, assignment.exercise);
    const role = await (0,hub_exercise/* loadHubRole */.I1)(session, assignment.role);
    if (!exercise.ok)
        throw new bad_news/* CallerError */.ED(exercise.error);
    if (!role.ok)
        throw new bad_news/* CallerError */.ED(role.error);
    const place = { owner: assignment.repository.owner, repo: assignment.repository.name };
    const allow = (path) => (0,exercise_exercise/* isAllowed */.J)(exercise.value, path);
    const read = await (0,read_tree/* readTree */.Z)((0,fetch_tree/* gitObjects */.f)(session.candidates, place), sha, allow);
    const pseudonym = (0,hub_key/* useHubKey */.c)(session.key).pseudonym(assignment.id);
    return { exercise: exercise.value, role: role.value, pseudonym, place, sha, ...read };
}
/** The scorecard that the result claims, made again from its evidence. Throws WorldError. */
async function believe(session, { assignment }, { exercise, role, pseudonym, sha, tree, submission }, results) {
    const { rubric, digest } = exercise;
    const claimed = (0,read_result/* readResult */.Uv)(await readResultFile((0,external_node_path_.join)(results, pseudonym, 'result.json')), {
        pseudonym,
        sha,
        exercise: rubric.id,
        rubric: { id: rubric.id, version: rubric.version, digest },
        criteria: rubric.criteria.map(({ id }) => id),
    });
    if (!claimed.ok)
        throw refuse(assignment.id, claimed.error);
    if (claimed.value.tree !== tree)
        throw refuse(assignment.id, 'it is for other files');
    const source = rubric.module === null ? null : (0,submission_submission/* submittedText */.li)(submission, rubric.module);
    const { runtime } = claimed.value.scorecard;
    if ((runtime === null) !== (rubric.module === null)) {
        throw refuse(assignment.id, 'it does not say what ran the code');
    }
    const suppressedLines = source === null ? [] : (0,neutralise/* neutralise */.$)(source).suppressed;
    const scored = rescore(claimed.value.scorecard, {
        rubric,
        rubricDigest: digest,
        role,
        submission: {
            sha,
            digest: submission.digest,
            files: submission.files.map(({ path }) => path),
        },
        seed: { digest: (0,grader/* seedDigest */.MP)((0,hub_key/* useHubKey */.c)(session.key).seed(assignment.id)) },
        runtime: runtime === null ? null : (0,runtime_gaps/* ownRuntime */.L)(runtime),
        writeUp: (0,write_up/* writeUpEvidence */.q)(submission, exercise),
        flags: (0,integrity/* findFlags */.L)({ submission, exercise, facts: null, suppressedLines }),
    });
    if (!scored.ok)
        throw refuse(assignment.id, scored.error);
    return withRuntimeFlag(scored.value);
}
function refuse(assignment, why) {
    return new bad_news/* WorldError */.nM(`${assignment}: ${why}`, { code: 'result-refused' });
}
/** The first scorecard of these files by this rubric is the one that counts: a second has the same points. */
async function keepScorecard(session, { assignment: { id } }, { tree, exercise }, scorecard) {
    const path = (0,ledger_record/* scorecardPath */.OW)(id, tree, exercise.digest);
    const text = `${JSON.stringify(scorecard, null, 2)}\n`;
    const write = (present) => present === null ? { text, subject: `${id}: scorecard` } : null;
    const kept = await session.ledger.rewrite(path, write, 'absent');
    const stored = (0,read_result/* parseScorecard */.e0)(kept ?? '');
    if (stored !== null)
        return stored;
    throw new bad_news/* WorldError */.nM(`${path} was changed by hand`, { code: 'ledger' });
}
async function record(session, before, assessed, scorecard) {
    const { id } = before.assignment;
    const { sha, tree, exercise } = assessed;
    const at = await (0,hub_session/* serverTime */.nI)(session.candidates);
    const standing = await treeThatStands(session, before, assessed);
    return await session.ledger.append(id, (log) => {
        const state = (0,assignment_state/* foldLog */.e)(log);
        if (state === null || state.status === 'closed')
            return null;
        const stale = standing !== tree;
        if (isRecorded(state, tree, exercise.digest, stale))
            return null;
        const rubric = exercise.digest;
        const bare = {
            kind: 'graded',
            at,
            by: 'takehome',
            sha,
            tree,
            rubric,
            stale,
            comment: null,
        };
        if (stale)
            return bare;
        const text = (0,candidate_comment_text/* commentText */.b)(session, [...log, bare], bare, scorecard, exercise.rubric);
        return { ...bare, comment: (0,text_digest/* textDigest */.o)(text) };
    });
}
/** What is shown now is not shown again; what stands no more is noted once. */
function isRecorded(state, tree, rubric, stale) {
    const isThis = (one) => one.tree === tree && one.rubric === rubric;
    if (stale)
        return state.graded.some(isThis);
    const latest = (0,assignment_state/* latestGraded */.R)(state);
    return latest !== undefined && isThis(latest);
}
/**
 * The tree that counts now: of what was pinned, or else of the branch; null when there is neither. Two
 * commits of the same files are one submission, of which only the first is graded.
 */
async function treeThatStands(session, { status, submission }, { place }) {
    const { git } = session.candidates.rest;
    const treeOf = async (commit_sha) => (await git.getCommit({ ...place, commit_sha })).data.tree.sha;
    if (status === 'submitted')
        return submission === null ? null : await treeOf(submission);
    const head = await (0,branch_head/* branchHead */.P)(session.candidates, place, assignment/* WORK_BRANCH */.fd);
    return head === null ? null : await treeOf(head);
}

;// CONCATENATED MODULE: ./build/commands/publish/run-publish.js



const runPublish = (0,with_session/* withSession */.f)(async (session, { text }) => {
    const submissions = (0,submissions_of/* submissionsOf */.n)(text('submissions'));
    const published = await publish(session, { submissions, results: text('results') });
    return { json: published, text: published.map(({ assignment, how }) => `${assignment}: ${how}`) };
});


/***/ }),

/***/ 988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ submissionsOf)
/* harmony export */ });
/* harmony import */ var _assignment_submission_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8388);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8186);


/** The submissions somebody typed. Throws CallerError when a word is none, or when there is none. */
function submissionsOf(text) {
    const names = (0,_assignment_submission_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSubmissionNames */ .y)(text);
    if (names.ok && names.value.length > 0)
        return names.value;
    const message = names.ok ? 'names no commit' : `"${names.error}" names no commit`;
    const hint = 'Name commits as <assignment>@<40 hexadecimal digits>, separated by blanks.';
    throw (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .callerError */ .ee)('submissions', message, hint);
}


/***/ }),

/***/ 5902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ ownLogin),
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
/** What this client writes as. No candidate writes as an App: the repository's workflows are off. */
async function ownLogin(octokit) {
    const app = await ownApp(octokit);
    return app?.login ?? (await octokit.rest.users.getAuthenticated()).data.login;
}


/***/ }),

/***/ 9425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ensureCheckRun)
/* harmony export */ });
/* harmony import */ var _client_look_or_make_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3510);
/* harmony import */ var _client_own_app_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5902);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9281);



const NAME = 'takehome';
// GitHub refuses more in one request and adds those of each update to the ones before.
const BATCH = 50;
/**
 * A run that only our App can write, on the graded commit. It is `neutral`, whatever was found: the
 * candidate reads a comment, and nobody a tick. False where the credential is no App's.
 */
async function ensureCheckRun(octokit, place, run) {
    try {
        const app = await (0,_client_own_app_js__WEBPACK_IMPORTED_MODULE_1__/* .ownApp */ .e)(octokit);
        if (app === null)
            return false;
        await bringToEnd(octokit, place, run, app.id);
        return true;
    }
    catch (error) {
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error) === 403)
            return false;
        throw error;
    }
}
/** Goes on from what is there: what was lost on the way is looked for, and nothing is sent twice. */
async function bringToEnd(octokit, place, run, appId) {
    let present = null;
    await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_0__/* .lookOrMake */ .J)(async () => {
        present = await findRun(octokit, place, run, appId);
        return present?.isDone === true ? present : null;
    }, async () => {
        const begun = present ?? (await begin(octokit, place, run, appId));
        await complete(octokit, place, run, begun);
        return begun;
    });
}
async function begin(octokit, place, run, appId) {
    if (run.first)
        await stopQueuedSuites(octokit, place, appId);
    const first = run.annotations.slice(0, BATCH);
    const { data } = await octokit.rest.checks.create({
        ...place,
        name: NAME,
        head_sha: run.sha,
        external_id: run.externalId,
        status: 'in_progress',
        output: outputOf(run, first),
    });
    return { id: data.id, sent: first.length, isDone: false };
}
/**
 * GitHub queues a suite of an App's at every push, which then waits for ever beside our runs. Where the App
 * may not set this, candidates see the suites, and that is all.
 */
async function stopQueuedSuites(octokit, place, app_id) {
    const never = { auto_trigger_checks: [{ app_id, setting: false }] };
    await octokit.rest.checks.setSuitesPreferences({ ...place, ...never }).catch((error) => {
        if (![403, 404, 422].includes((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error) ?? 0))
            throw error;
    });
}
async function findRun(octokit, place, { sha, externalId, title, summary }, appId) {
    const all = await octokit.paginate(octokit.rest.checks.listForRef, {
        ...place,
        ref: sha,
        check_name: NAME,
        app_id: appId,
        filter: 'all',
        per_page: 100,
    });
    const own = all.find((one) => one.app?.id === appId && one.external_id === externalId);
    if (own === undefined)
        return null;
    const isSame = own.output.title === title && own.output.summary?.trim() === summary.trim();
    const isDone = own.status === 'completed' && isSame;
    return { id: own.id, sent: own.output.annotations_count, isDone };
}
async function complete(octokit, place, run, { id: check_run_id, sent }) {
    for (let from = sent; from < run.annotations.length; from += BATCH) {
        const output = outputOf(run, run.annotations.slice(from, from + BATCH));
        // Sent twice, a batch would stand there twice.
        const request = { retries: 0 };
        await octokit.rest.checks.update({ ...place, check_run_id, output, request });
    }
    await octokit.rest.checks.update({
        ...place,
        check_run_id,
        status: 'completed',
        conclusion: 'neutral',
        output: outputOf(run, []),
    });
}
function outputOf({ title, summary }, batch) {
    const annotations = batch.map(({ path, line, message }) => ({
        path,
        start_line: line,
        end_line: line,
        annotation_level: 'notice',
        message,
    }));
    return { title, summary, ...(annotations.length === 0 ? {} : { annotations }) };
}


/***/ }),

/***/ 1100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ changeComment),
/* harmony export */   W3: () => (/* binding */ readComment),
/* harmony export */   aJ: () => (/* binding */ writeCommentAnew)
/* harmony export */ });
/* harmony import */ var _client_look_or_make_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3510);
/* harmony import */ var _client_own_app_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5902);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9281);
/* harmony import */ var _text_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8455);




/**
 * The present text of a comment that we wrote; null when somebody deleted it. It is asked for by its id
 * alone: whoever may push may write our marker, and may edit or delete what we wrote.
 */
async function readComment(octokit, place, comment_id) {
    try {
        return (await octokit.rest.issues.getComment({ ...place, comment_id })).data.body ?? '';
    }
    catch (error) {
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error) === 404)
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
    const login = await (0,_client_own_app_js__WEBPACK_IMPORTED_MODULE_1__/* .ownLogin */ .C)(octokit);
    const issue = { owner, repo, issue_number };
    const digest = (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .textDigest */ .o)(body);
    const kept = await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_0__/* .lookOrMake */ .J)(async () => {
        const all = await octokit.paginate(octokit.rest.issues.listComments, {
            ...issue,
            per_page: 100,
        });
        const isOurs = (text) => [...digests, digest].includes((0,_text_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .textDigest */ .o)(text));
        return all.find((one) => one.user?.login === login && isOurs(one.body ?? '')) ?? null;
    }, async () => (await octokit.rest.issues.createComment({ ...issue, body })).data);
    if ((0,_text_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .textDigest */ .o)(kept.body ?? '') !== digest) {
        await changeComment(octokit, { owner, repo }, kept.id, body);
    }
    return kept.id;
}


/***/ }),

/***/ 2340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ gitObjects)
/* harmony export */ });
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8186);
/* harmony import */ var _submission_read_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6046);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9281);



// GitHub asks for few requests at a time, and the connection is full with these.
const AT_ONCE = 4;
/** A repository's git objects through GitHub's Git Data API: no clone, so no hook, filter or attribute runs. */
function gitObjects(octokit, repository) {
    const inTurn = atMost(AT_ONCE);
    return {
        commitTree: async (sha) => {
            requireObjectId(sha);
            return await asked(repository, `commit ${sha}`, () => fetchCommitTree(octokit, repository, sha));
        },
        blob: async (sha) => {
            requireObjectId(sha);
            return await inTurn(() => asked(repository, `blob ${sha}`, () => fetchBlob(octokit, repository, sha)));
        },
    };
}
/** What is asked for becomes a part of an address. */
function requireObjectId(sha) {
    if (!(0,_submission_read_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isObjectId */ .T)(sha))
        throw new Error(`no object id: ${JSON.stringify(sha)}`);
}
async function fetchCommitTree(octokit, repository, sha) {
    const commit = (await octokit.rest.git.getCommit({ ...repository, commit_sha: sha })).data;
    const asking = { ...repository, tree_sha: commit.tree.sha };
    const all = (await octokit.rest.git.getTree({ ...asking, recursive: '1' })).data;
    // Which part of a tree is left out is GitHub's affair and can change; its top is always the same, and
    // cannot be crowded out by what lies in a folder.
    const tree = all.truncated ? (await octokit.rest.git.getTree(asking)).data : all;
    if (tree.sha !== commit.tree.sha)
        throw new Error(`GitHub sent the tree ${tree.sha} instead`);
    return {
        sha: commit.sha,
        tree: tree.sha,
        truncated: all.truncated,
        entries: tree.tree.map(({ path, mode, type, sha: object, size = null }) => {
            return { path, mode, type, sha: object, size };
        }),
    };
}
async function fetchBlob(octokit, repository, sha) {
    const { data } = await octokit.rest.git.getBlob({ ...repository, file_sha: sha });
    if (data.encoding !== 'base64')
        throw new Error(`GitHub sent it as ${data.encoding}`);
    return new Uint8Array(Buffer.from(data.content, 'base64'));
}
async function asked({ owner, repo }, what, ask) {
    try {
        return await ask();
    }
    catch (cause) {
        const failed = `${what} of ${owner}/${repo} was not fetched`;
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(cause) !== 404)
            throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .worldError */ .ZT)(failed, cause);
        const why = 'it does not exist, or the token cannot read it';
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM(`${failed}: ${why}`, { code: 'github', cause });
    }
}
/** Runs work as it is given, so many at a time; the rest waits for its turn. */
function atMost(limit) {
    let running = 0;
    const waiting = [];
    return async (work) => {
        if (running === limit)
            await new Promise((go) => waiting.push(go));
        else
            running += 1;
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                running -= 1;
            else
                next();
        }
    };
}


/***/ }),

/***/ 2195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ welcomePull),
/* harmony export */   Y: () => (/* binding */ welcomeText)
/* harmony export */ });
/* harmony import */ var _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8727);
/* harmony import */ var _assignment_deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9950);
/* harmony import */ var _phrasing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5825);
/* harmony import */ var _safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6226);




function welcomePull({ title, deadline, config, serverUrl }) {
    const due = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)((0,_assignment_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .showMoment */ .sr)(deadline, config.timeZone));
    const blocks = [
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Push your work to ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(_assignment_assignment_js__WEBPACK_IMPORTED_MODULE_3__/* .WORK_BRANCH */ .fd)}. This pull request compares it with what you started from (${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(_assignment_assignment_js__WEBPACK_IMPORTED_MODULE_3__/* .STARTER_BRANCH */ .DL)}). One comment here says what the automatic checks saw. Due ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(due)}.`),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Do not merge or close this pull request. The task is in ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('README.md')}.`),
        ...howToPush(serverUrl),
        ...whomToAsk(config),
        ...whatIsStored(config),
    ];
    return { title: `Your work on: ${title}`, body: (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)(blocks) };
}
/** Fine-grained tokens do not reach the repositories of outside collaborators: github/roadmap#601. */
function howToPush(serverUrl) {
    const host = new URL(serverUrl).host;
    const login = host === 'github.com' ? 'gh auth login' : `gh auth login --hostname ${host}`;
    return [
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(3, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `How to push`),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)([
            (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Clone with SSH, or run ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(login)} and clone with HTTPS. A fine-grained token does not work: GitHub accepts none from people outside the organisation.`,
            (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `The organisation may require two-factor authentication. If GitHub shows you no repository after you accepted the invitation, switch it on for your account.`,
        ]),
    ];
}
function whomToAsk({ notice }) {
    const whom = notice.contact === null
        ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Ask whoever invited you.`
        : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Your contact: ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .linked */ .q)(notice.contact)}`;
    return [
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(3, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Questions and more time`),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)([
            whom,
            (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `If you need more time, ask before the deadline. Only the hiring team can move it.`,
            (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `An invitation expires after ${_assignment_assignment_js__WEBPACK_IMPORTED_MODULE_3__/* .INVITATION_DAYS */ .sV} days. If yours has expired, you get a new one, or ask for it.`,
        ]),
    ];
}
function whatIsStored({ notice }) {
    const lines = [
        (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Stored are your GitHub login, what you push and when, the results of the checks, and what reviewers say about your work. Reviewers know you by a pseudonym.`,
        notice.privacy === null ? null : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .linked */ .q)(notice.privacy),
        notice.retention === null
            ? null
            : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `All of it is erased ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(notice.retention, 'day', 'days')} after the deadline. Copies that GitHub keeps can outlast that, until GitHub removes them on request.`,
    ];
    return [
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(3, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `What is stored, and who sees it`),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(lines.filter((line) => line !== null)),
    ];
}
/** The comment before anything was graded. The deadline is the first one, whatever came later. */
function welcomeText(title, deadline, config) {
    const pushes = config.gradedPushesPerDay;
    const due = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)((0,_assignment_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .showMoment */ .sr)(deadline, config.timeZone));
    const allowed = pushes === 1 ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `one push is` : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `${pushes} pushes are`;
    return (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)([
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .marker */ .xL)('candidate'),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(1, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Your work on: ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(title)}`),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Nothing has been graded yet. Push to ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(_assignment_assignment_js__WEBPACK_IMPORTED_MODULE_3__/* .WORK_BRANCH */ .fd)} and this comment will say what the automatic checks saw.`),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)([
            (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Due ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(due)}. What GitHub has received by then counts. The commits' own dates do not matter.`,
            (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `At most ${allowed} graded in 24 hours. The last commit before the deadline is always graded.`,
            (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Checks are one part of the picture. People read your code and your write-up.`,
            (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `How to push, whom to ask and what is stored: see the description of this pull request, at the top.`,
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
            (0,phrasing/* words */.aL) `Due on ${(0,phrasing/* ours */.Od)((0,deadline/* showMoment */.sr)(state.deadline, timeZone))}, unless you were given more time.`,
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

/***/ 3930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ restoreComment),
/* harmony export */   a: () => (/* binding */ updateCandidateComment)
/* harmony export */ });
/* harmony import */ var _assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(328);
/* harmony import */ var _assignment_state_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8921);
/* harmony import */ var _github_pages_comment_by_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1100);
/* harmony import */ var _github_pages_text_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8455);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8186);
/* harmony import */ var _scorecard_read_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1243);
/* harmony import */ var _scorecard_welcome_comment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2195);
/* harmony import */ var _candidate_comment_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1362);
/* harmony import */ var _hub_exercise_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9467);
/* harmony import */ var _hub_session_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5333);
/* harmony import */ var _record_flag_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1525);











/** Gives the candidate's comment this text, after recording what somebody else had done to it. */
async function updateCandidateComment(session, state, text) {
    const { assignment, comment } = state;
    const place = { owner: assignment.repository.owner, repo: assignment.repository.name };
    const present = await (0,_github_pages_comment_by_id_js__WEBPACK_IMPORTED_MODULE_1__/* .readComment */ .W3)(session.candidates, place, comment.id);
    const digest = present === null ? null : (0,_github_pages_text_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .textDigest */ .o)(present);
    if (digest === (0,_github_pages_text_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .textDigest */ .o)(text))
        return state;
    if (digest === null || !comment.digests.includes(digest)) {
        const at = await (0,_hub_session_js__WEBPACK_IMPORTED_MODULE_8__/* .serverTime */ .nI)(session.candidates);
        await (0,_record_flag_js__WEBPACK_IMPORTED_MODULE_9__/* .flag */ .J)(session, assignment.id, {
            code: 'comment-changed',
            what: tampering(state, digest),
            at,
        });
    }
    if (digest !== null) {
        await (0,_github_pages_comment_by_id_js__WEBPACK_IMPORTED_MODULE_1__/* .changeComment */ .EM)(session.candidates, place, comment.id, text);
        if (comment.digests.includes(digest))
            return state;
    }
    else {
        const issue = { ...place, issue_number: assignment.pull };
        const id = await (0,_github_pages_comment_by_id_js__WEBPACK_IMPORTED_MODULE_1__/* .writeCommentAnew */ .aJ)(session.candidates, issue, comment.digests, text);
        const stamp = { at: await (0,_hub_session_js__WEBPACK_IMPORTED_MODULE_8__/* .serverTime */ .nI)(session.candidates), by: 'takehome' };
        await session.ledger.append(assignment.id, (log) => (0,_assignment_state_js__WEBPACK_IMPORTED_MODULE_10__/* .foldLog */ .e)(log)?.comment.id === id ? null : { kind: 'comment', ...stamp, id });
    }
    return (0,_assignment_state_js__WEBPACK_IMPORTED_MODULE_10__/* .foldLog */ .e)(await session.ledger.readLog(assignment.id)) ?? state;
}
/** Words that tell one change from the next, so that each is flagged once. */
function tampering({ comment }, digest) {
    return digest === null
        ? `the comment ${comment.id} with the feedback was deleted; it was written again`
        : `the comment with the feedback was changed (its text had the digest ${digest.slice(0, 12)}); it was put back`;
}
/** A welcome may say what takehome.yml said at the invitation: a setting that changed since is no tampering. */
async function saysWhatWeWrote({ candidates }, { assignment: { repository }, comment }) {
    const place = { owner: repository.owner, repo: repository.name };
    const present = await (0,_github_pages_comment_by_id_js__WEBPACK_IMPORTED_MODULE_1__/* .readComment */ .W3)(candidates, place, comment.id);
    return present !== null && comment.digests.includes((0,_github_pages_text_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .textDigest */ .o)(present));
}
/** Puts the comment back as the ledger has it; whether there was anything to put back. */
async function restoreComment(session, assignment) {
    const log = await session.ledger.readLog(assignment);
    const state = (0,_assignment_state_js__WEBPACK_IMPORTED_MODULE_10__/* .foldLog */ .e)(log);
    if (state === null)
        return false;
    const exercise = await (0,_hub_exercise_js__WEBPACK_IMPORTED_MODULE_7__/* .loadHubExercise */ .sE)(session, state.assignment.exercise);
    if (!exercise.ok)
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_3__/* .CallerError */ .ED(exercise.error);
    const { rubric } = exercise.value;
    const record = (0,_assignment_state_js__WEBPACK_IMPORTED_MODULE_10__/* .latestGraded */ .R)(state);
    const { id, deadline } = state.assignment;
    if (record === undefined) {
        if (await saysWhatWeWrote(session, state))
            return false;
        const text = (0,_scorecard_welcome_comment_js__WEBPACK_IMPORTED_MODULE_5__/* .welcomeText */ .Y)(rubric.title, deadline, session.config);
        return ((await updateCandidateComment(session, state, text)).flagged.length > state.flagged.length);
    }
    const file = await session.ledger.readFile((0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__/* .scorecardPath */ .OW)(id, record.tree, record.rubric));
    const scorecard = (0,_scorecard_read_result_js__WEBPACK_IMPORTED_MODULE_4__/* .parseScorecard */ .e0)(file?.text ?? '');
    // Graded by a rubric that the hub has no more: nobody can say what the comment said.
    if (scorecard === null || record.rubric !== exercise.value.digest)
        return false;
    const text = (0,_candidate_comment_text_js__WEBPACK_IMPORTED_MODULE_6__/* .commentText */ .b)(session, log, record, scorecard, rubric);
    return (await updateCandidateComment(session, state, text)).flagged.length > state.flagged.length;
}


/***/ }),

/***/ 1442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ SUBMISSION_LIMITS),
/* harmony export */   V: () => (/* binding */ readSubmission)
/* harmony export */ });
/* harmony import */ var _odd_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61);
/* harmony import */ var _submission_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3161);
/* harmony import */ var _tool_debris_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(235);



const SUBMISSION_LIMITS = {
    // The linter needs 1.5 s for a megabyte; a hundred honest modules fit into this.
    textBytes: 256 * 1024,
    pictureBytes: 2 * 1024 * 1024,
    totalBytes: 16 * 1024 * 1024,
    entries: 2_000,
    depth: 8,
    files: 100,
};
/** Takes from a source what the exercise allows, as data, within limits that hold for every source. */
async function readSubmission(source, allow, limits) {
    const seen = await walk(source, limits);
    const names = (0,_odd_names_js__WEBPACK_IMPORTED_MODULE_0__/* .oddNames */ .u)(seen.listing);
    const strange = new Set(names.filter(({ kind }) => kind === 'strange-name').map((odd) => odd.path));
    const wanted = seen.regular.filter((path) => allow(path) && !strange.has(path));
    const read = await readFiles(source, wanted, limits);
    return {
        files: read.files,
        listing: seen.listing.toSorted(),
        oddities: [...seen.oddities, ...names, ...read.oddities],
        digest: (0,_submission_js__WEBPACK_IMPORTED_MODULE_1__/* .submissionDigest */ .le)(read.files),
    };
}
/** Breadth first, so that no heap of files in a subfolder hides the files beside it. */
async function walk(source, limits) {
    const seen = { listing: [], regular: [], oddities: [] };
    const folders = [''];
    let left = limits.entries;
    for (const folder of folders) {
        const entries = await source.list(folder);
        if (entries === null) {
            seen.oddities.push(unopened(folder));
            continue;
        }
        for (const entry of filesFirst(entries).slice(0, left)) {
            if (note(seen, entry, limits))
                folders.push(entry.path);
        }
        left -= entries.length;
        if (left < 0) {
            seen.oddities.push({ kind: 'too-many', path: folder });
            break;
        }
    }
    return seen;
}
function unopened(path) {
    return { kind: path.includes('\ufffd') ? 'strange-name' : 'unreadable', path };
}
/** Files before folders, in the order of their names whatever order the source has. */
function filesFirst(entries) {
    const rank = ({ path, kind }) => `${kind === 'folder' ? 1 : 0}${path}`;
    return entries.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}
/** Records one entry; true for a folder to walk into. */
function note(seen, { path, kind }, limits) {
    const names = path.split('/');
    if (kind === 'folder' && (0,_tool_debris_js__WEBPACK_IMPORTED_MODULE_2__/* .toolDebris */ .k)(path) !== null) {
        // Thousands of files that nobody wrote; its name is all there is to say.
        seen.listing.push(`${path}/`);
        return false;
    }
    const isFolder = kind === 'folder' && names.at(-1) !== '.git';
    if (isFolder && names.length < limits.depth)
        return true;
    if (isFolder) {
        seen.oddities.push({ kind: 'too-deep', path });
        return false;
    }
    seen.listing.push(path);
    if (kind === 'file')
        seen.regular.push(path);
    else
        seen.oddities.push({ kind: kind === 'symlink' ? 'symlink' : 'special', path });
    return false;
}
/** In the order of the walk, so that a hoard of pictures does not use up the module's share. */
async function readFiles(source, paths, limits) {
    const opened = [];
    const oddities = [];
    let left = limits.totalBytes;
    for (const path of paths.slice(0, limits.files)) {
        const ownLimit = (0,_submission_js__WEBPACK_IMPORTED_MODULE_1__/* .isPicture */ .D1)(path) ? limits.pictureBytes : limits.textBytes;
        const file = await source.open(path, Math.min(ownLimit, left));
        if (typeof file === 'string') {
            oddities.push({ kind: file, path });
        }
        else {
            opened.push({ path, file });
            left -= file.size;
        }
    }
    const [surplus] = paths.slice(limits.files);
    if (surplus !== undefined)
        oddities.push({ kind: 'too-many', path: surplus });
    const files = await Promise.all(opened.map(async ({ path, file }) => ({ path, bytes: await file.bytes() })));
    return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), oddities };
}


/***/ }),

/***/ 6046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isObjectId),
/* harmony export */   Z: () => (/* binding */ readTree)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8186);
/* harmony import */ var _read_submission_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1442);



/** Names, branches and options are never one. */
function isObjectId(text) {
    return /^[0-9a-f]{40}$/.test(text);
}
/** Reads one commit as data: nothing is checked out, and only blobs that the exercise allows are asked for. */
async function readTree(objects, sha, allow, limits = _read_submission_js__WEBPACK_IMPORTED_MODULE_2__/* .SUBMISSION_LIMITS */ .M) {
    if (!isObjectId(sha))
        throw new Error(`not the SHA of a commit: ${JSON.stringify(sha)}`);
    const commit = await objects.commitTree(sha);
    if (commit.sha !== sha)
        throw wrong(`asked for the commit ${sha}, got ${commit.sha}`);
    const { folders, blobs } = arrange(commit.entries);
    const source = {
        list: async (folder) => [...(folders.get(folder) ?? [])].map(toEntry),
        open: async (path, maxBytes) => openBlob(objects, blobs.get(path), maxBytes),
    };
    const submission = await (0,_read_submission_js__WEBPACK_IMPORTED_MODULE_2__/* .readSubmission */ .V)(source, allow, limits);
    return { submission: commit.truncated ? incomplete(submission) : submission, tree: commit.tree };
}
/**
 * The files that were listed are the commit's own, each proven by its hash, and a heap of other files
 * does not undo an honest module; but a reviewer is always told that this is not all.
 */
function incomplete(submission) {
    return { ...submission, oddities: [{ kind: 'too-many', path: '' }, ...submission.oddities] };
}
/** The flat list as folders. They follow from the paths, so that no entry falls out for want of its folder's own. */
function arrange(entries) {
    const folders = new Map();
    for (const entry of entries) {
        place(folders, entry.path, kindOf(entry));
        for (let folder = parent(entry.path); folder !== ''; folder = parent(folder)) {
            if (!place(folders, folder, 'folder'))
                break;
        }
    }
    return { folders, blobs: new Map(entries.map((entry) => [entry.path, entry])) };
}
/** False for a folder that has its place already. A name listed twice is neither of the two. */
function place(folders, path, kind) {
    const siblings = folders.get(parent(path)) ?? new Map();
    folders.set(parent(path), siblings);
    const before = siblings.get(path);
    if (before === 'folder' && kind === 'folder')
        return false;
    siblings.set(path, before === undefined ? kind : 'special');
    return true;
}
function parent(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function toEntry([path, kind]) {
    return { path, kind };
}
function kindOf({ type, mode }) {
    if (type === 'tree')
        return 'folder';
    if (type === 'blob' && (mode === '100644' || mode === '100755'))
        return 'file';
    return type === 'blob' && mode === '120000' ? 'symlink' : 'special';
}
function openBlob(objects, entry, maxBytes) {
    if (entry === undefined || entry.size === null)
        throw wrong('a blob has no size');
    const { sha, size } = entry;
    if (size > maxBytes)
        return 'too-large';
    return {
        size,
        bytes: async () => {
            const bytes = await objects.blob(sha);
            if (bytes.length === size && blobId(bytes) === sha)
                return bytes;
            throw wrong(`the bytes of the blob ${sha} are not what the tree promised`);
        },
    };
}
function blobId(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
function wrong(detail) {
    return new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldError */ .nM(detail, { code: 'github' });
}


/***/ })

};
