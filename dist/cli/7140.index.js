export const id = 7140;
export const ids = [7140];
export const modules = {

/***/ 8307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  no: () => (/* binding */ assess),
  Ti: () => (/* binding */ believe),
  Qr: () => (/* binding */ keepScorecard)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/assignment/ledger-record.js + 1 modules
var ledger_record = __webpack_require__(328);
// EXTERNAL MODULE: ./build/checks/found-evidence.js
var found_evidence = __webpack_require__(40);
// EXTERNAL MODULE: ./build/checks/integrity.js + 6 modules
var integrity = __webpack_require__(1716);
// EXTERNAL MODULE: ./build/checks/lint/neutralise.js
var neutralise = __webpack_require__(2596);
// EXTERNAL MODULE: ./build/checks/reproduced.js + 1 modules
var reproduced = __webpack_require__(6876);
// EXTERNAL MODULE: ./build/checks/runtime-gaps.js + 1 modules
var runtime_gaps = __webpack_require__(5797);
// EXTERNAL MODULE: ./build/checks/stated-hours.js
var stated_hours = __webpack_require__(2027);
// EXTERNAL MODULE: ./build/checks/write-up.js + 5 modules
var write_up = __webpack_require__(2197);
// EXTERNAL MODULE: ./build/exercise/exercise.js
var exercise_exercise = __webpack_require__(4177);
// EXTERNAL MODULE: ./build/github/repository/fetch-tree.js
var fetch_tree = __webpack_require__(2340);
// EXTERNAL MODULE: ./build/grading/grader.js + 5 modules
var grader = __webpack_require__(1276);
// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(8186);
// EXTERNAL MODULE: ./build/rubric/rubric.js
var rubric_rubric = __webpack_require__(2007);
// EXTERNAL MODULE: ./build/scorecard/read-result.js + 2 modules
var read_result = __webpack_require__(1243);
// EXTERNAL MODULE: ./build/scorecard/score.js + 2 modules
var score = __webpack_require__(9973);
;// CONCATENATED MODULE: ./build/scorecard/rescore.js

// What can only be told by parsing the module, which is done in the sandbox.
const MODULE_FLAGS = [
    'not-analysable',
    'forbidden-call',
    'dynamic-code',
    'native-code',
    'process-or-network',
    'introspection',
    'unusual-import',
    'private-name',
    'encoded-text',
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
    const strange = measured.find((criterion) => !suits(criterion, claims.get(criterion.id) ?? [], own));
    if (strange !== undefined) {
        return { ok: false, error: `its evidence for ${strange.id} is not what grading finds` };
    }
    if (!isOneSuite(measured.flatMap(({ id }) => claims.get(id) ?? [])))
        return { ok: false, error: 'its evidence tells of more than one suite' };
    const scorecard = (0,score/* score */.f)({
        ...own,
        evidence: [
            ...measured.flatMap(({ id }) => (claims.get(id) ?? []).flatMap((fact) => ownFact(fact, own))),
            ...own.writeUp,
        ],
        flags: [...own.flags, ...claimed.flags.filter((flag) => isModuleFlag(flag, own.rubric))],
        reviews: [],
        trusted: true,
        timings: claimed.timings,
    });
    return JSON.stringify(scorecard) === JSON.stringify(claimed)
        ? { ok: true, value: scorecard }
        : { ok: false, error: 'it does not follow from its own evidence and the files' };
}
/** Of numbers that were computed again, and of tests, only what the runs gave is taken from the claim. */
function ownFact(fact, { reproduced, found }) {
    if (fact.kind === 'found')
        return [found(fact)];
    return fact.kind === 'reproduced' ? reproduced(fact.runs) : [fact];
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
function suits(criterion, facts, { rubric, submission }) {
    if (!facts.every((fact) => isPlaced(fact, rubric, submission)))
        return false;
    if (facts.some((fact) => fact.criterion !== criterion.id))
        return false;
    if (criterion.check === 'tests') {
        return facts.length === criterion.tests && facts.every(({ kind }) => kind === 'test');
    }
    if (criterion.check === 'found' && !facts.every((fact) => countsRight(fact, criterion, rubric)))
        return false;
    return facts.length === 1 && facts.every(({ kind }) => isFactOf(criterion.check, kind));
}
/** In a review the linter names a file of the tests; elsewhere there is one module, and it names none. */
function isPlaced(fact, { suite }, { files }) {
    if (fact.kind !== 'lint')
        return true;
    return fact.findings.every(({ path }) => suite === undefined ? path === undefined : path !== undefined && files.includes(path));
}
/** As many flaws and correct modules as the rubric has, and tests behind everything that was caught or raised. */
function countsRight(fact, { flaws }, { suite }) {
    if (fact.kind !== 'found')
        return false;
    const { caught, alarms, tests, alarming, correct, failure } = fact;
    return (fact.flaws === flaws &&
        correct === suite?.correct &&
        caught <= flaws &&
        alarms <= correct &&
        caught > 0 === tests.length > 0 &&
        alarms > 0 === alarming.length > 0 &&
        (failure === null || caught === 0));
}
/** Alarms and what was run are the same for all kinds of flaws. */
function isOneSuite(facts) {
    const said = facts.flatMap((fact) => {
        if (fact.kind !== 'found')
            return [];
        const { alarms, alarming, moody, failure, given } = fact;
        return [JSON.stringify({ alarms, alarming, moody, failure, given })];
    });
    return new Set(said).size <= 1;
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
        message: `Ran on ${(0,stated_python/* versionWords */.WS)(runtime)}. Scores that count run on ${(0,stated_python/* versionWords */.WS)((0,stated_python/* statedRuntime */.o6)(runtime))}: install them as the hub's grade.yml does, and grade again.`,
        where: null,
    };
    return { ...scorecard, flags: [flag, ...scorecard.flags] };
}

// EXTERNAL MODULE: ./build/session/hub-exercise.js
var hub_exercise = __webpack_require__(9467);
// EXTERNAL MODULE: ./build/session/hub-key.js
var hub_key = __webpack_require__(3654);
// EXTERNAL MODULE: ./build/session/present-place.js
var present_place = __webpack_require__(9526);
// EXTERNAL MODULE: ./build/session/read-latest.js
var read_latest = __webpack_require__(6111);
// EXTERNAL MODULE: ./build/submission/read-tree.js
var read_tree = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/submission/submission.js
var submission_submission = __webpack_require__(3161);
// EXTERNAL MODULE: ./build/commands/publish/read-result-file.js
var read_result_file = __webpack_require__(0);
;// CONCATENATED MODULE: ./build/commands/publish/believe.js
























/** Reads the commit again by the API: what the grading run was given is not taken from it. */
async function assess(session, state, sha) {
    const { assignment } = state;
    const exercise = await (0,hub_exercise/* loadAssigned */.Ln)(session, assignment);
    const role = await (0,hub_exercise/* loadHubRole */.I1)(session, assignment.role);
    if (!exercise.ok)
        throw new bad_news/* CallerError */.ED(exercise.error);
    if (!role.ok)
        throw new bad_news/* CallerError */.ED(role.error);
    const place = await (0,present_place/* presentPlace */.T)(session, assignment);
    const allow = (path) => (0,exercise_exercise/* isAllowed */.J)(exercise.value, path);
    const read = await (0,read_tree/* readTree */.Z)((0,fetch_tree/* gitObjects */.f)(session.candidates, place), sha, allow);
    const pseudonym = (0,hub_key/* useHubKey */.cA)(session.key).pseudonym(assignment.id);
    return { exercise: exercise.value, role: role.value, pseudonym, place, sha, ...read };
}
/** The scorecard that the result claims, made again from its evidence. Throws WorldError. */
async function believe(session, { assignment }, { exercise, role, pseudonym, sha, tree, submission }, results) {
    const { rubric, digest } = exercise;
    const claimed = (0,read_result/* readResult */.Uv)(await (0,read_result_file/* readResultFile */.k)((0,external_node_path_.join)(results, pseudonym, 'result.json')), {
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
    const { runtime: claimedRuntime } = claimed.value.scorecard;
    const runtime = claimedRuntime === null ? null : (0,runtime_gaps/* ownRuntime */.L)(claimedRuntime, rubric);
    if ((runtime === null) === (0,rubric_rubric/* runsSomething */.lE)(rubric)) {
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
        seed: { digest: (0,grader/* seedDigest */.MP)((0,hub_key/* useHubKey */.cA)(session.key).seed(assignment.id)) },
        runtime,
        writeUp: (0,write_up/* writeUpEvidence */.q)(submission, exercise),
        reproduced: (runs) => (0,reproduced/* reproducedEvidence */.pu)(submission, exercise, runs),
        found: (fact) => (0,found_evidence/* ownFound */.H)(fact, submission),
        statedHours: (0,stated_hours/* statedHours */.r)(submission, exercise),
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
    return (0,read_latest/* scorecardIn */.ac)(kept ?? '', path);
}


/***/ }),

/***/ 0:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readResultFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _input_if_absent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8856);
/* harmony import */ var _scorecard_read_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1243);




// A link leads out of the folder, and a pipe would be waited for.
const NO_LINK = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
// Nothing, a file in place of a folder, a link, and what only root reads: whoever graded may have left any of these.
const NOT_A_FILE = ['ENOENT', 'ENOTDIR', 'ELOOP', 'EACCES', 'ENXIO'];
/**
 * No more than a result may have, whatever lies there; nothing where there is no file. Throws CallerError for what
 * the disk says of itself: that is no fault of a result.
 */
async function readResultFile(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, NO_LINK).catch((error) => {
        if (!NOT_A_FILE.includes(Object(error).code))
            (0,_input_if_absent_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnlessAbsent */ .K)(path, error);
        return null;
    });
    if (file === null)
        return new Uint8Array();
    try {
        const found = await file.stat();
        if (!found.isFile())
            return new Uint8Array();
        const buffer = Buffer.alloc(Math.min(found.size, _scorecard_read_result_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_RESULT_BYTES */ .Xs + 1));
        const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
        return new Uint8Array(buffer.subarray(0, bytesRead));
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 3269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $T: () => (/* binding */ showCheckRun),
  If: () => (/* binding */ showReview),
  iM: () => (/* binding */ showScorecard)
});

// EXTERNAL MODULE: ./build/assignment/fold-log.js + 1 modules
var fold_log = __webpack_require__(8561);
// EXTERNAL MODULE: ./build/assignment/place-of.js
var place_of = __webpack_require__(3073);
// EXTERNAL MODULE: ./build/assignment/state.js
var assignment_state = __webpack_require__(8921);
// EXTERNAL MODULE: ./build/github/pages/check-run.js
var check_run = __webpack_require__(9425);
// EXTERNAL MODULE: ./build/github/pages/ensure-note.js
var ensure_note = __webpack_require__(6852);
// EXTERNAL MODULE: ./build/github/pages/review-pull.js + 1 modules
var review_pull = __webpack_require__(1164);
// EXTERNAL MODULE: ./build/input/compare-texts.js
var compare_texts = __webpack_require__(1033);
// EXTERNAL MODULE: ./build/scorecard/by-place.js
var by_place = __webpack_require__(5200);
// EXTERNAL MODULE: ./build/scorecard/measured-points.js
var measured_points = __webpack_require__(4391);
// EXTERNAL MODULE: ./build/scorecard/plain-characters.js
var plain_characters = __webpack_require__(8952);
;// CONCATENATED MODULE: ./build/scorecard/annotations.js




// Four requests' worth; nobody reads more.
const MOST = 200;
/** What lint and complexity have to say of lines, in their order; each remark once. */
function annotationsOf({ criteria }, { module }, feedback) {
    if (feedback === 'none')
        return [];
    const remarks = criteria
        .flatMap(({ evidence }) => evidence.flatMap(remarksOf))
        .flatMap(({ line, message, path = module }) => path === null ? [] : [{ path, line, message: (0,plain_characters/* plainCharacters */.Z)(message, 200) }])
        .filter(({ line }) => line > 0)
        .sort((a, b) => (0,by_place/* byPlace */.h)(a, b) || (0,compare_texts/* compareTexts */.q)(a.message, b.message));
    const once = new Map(remarks.map((remark) => [JSON.stringify(remark), remark]));
    return [...once.values()].slice(0, MOST);
}
function remarksOf(fact) {
    if (fact.kind === 'lint') {
        return fact.findings.map(({ rule, message, line, path }) => ({
            path,
            line,
            message: `${rule}: ${message}`,
        }));
    }
    if (fact.kind !== 'complexity')
        return [];
    const { mostComplex, longest, deepest } = fact;
    const { mccabe, lines, nesting } = measured_points/* COMPLEXITY_LIMITS */.QS;
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

// EXTERNAL MODULE: ./build/scorecard/graded-note.js
var graded_note = __webpack_require__(1335);
// EXTERNAL MODULE: ./build/scorecard/ledger-flags.js
var ledger_flags = __webpack_require__(6220);
// EXTERNAL MODULE: ./build/scorecard/render-candidate.js
var render_candidate = __webpack_require__(8503);
// EXTERNAL MODULE: ./build/session/candidate-comment-text.js + 1 modules
var candidate_comment_text = __webpack_require__(1362);
// EXTERNAL MODULE: ./build/session/find-review.js
var find_review = __webpack_require__(6397);
// EXTERNAL MODULE: ./build/session/keep-complete.js + 1 modules
var keep_complete = __webpack_require__(456);
// EXTERNAL MODULE: ./build/github/pages/request-reviewers.js
var request_reviewers = __webpack_require__(293);
// EXTERNAL MODULE: ./build/github/pages/review-comments.js
var review_comments = __webpack_require__(9232);
// EXTERNAL MODULE: ./build/github/pages/sticky-comment.js
var sticky_comment = __webpack_require__(4174);
// EXTERNAL MODULE: ./build/github/repository/review-branches.js
var review_branches = __webpack_require__(5044);
// EXTERNAL MODULE: ./build/scorecard/safe-markdown.js
var safe_markdown = __webpack_require__(6226);
;// CONCATENATED MODULE: ./build/review/moved-words.js

/**
 * In place of how far everybody is, once TAKEHOME_KEY was changed. The new name is not in it: the old one may lead to
 * the candidate whoever has the old key.
 */
const MOVED = `${(0,safe_markdown/* markerText */.U7)('progress')}

# This review goes on elsewhere

The key of this repository has changed. The same submission is reviewed on a newer pull request now, under another name. Whoever is to review it is asked there, and gives all levels once more. Nothing that is pasted here is taken in any more.
`;

// EXTERNAL MODULE: ./build/session/review-name.js
var review_name = __webpack_require__(4015);
// EXTERNAL MODULE: ./build/session/withdraw-all.js
var withdraw_all = __webpack_require__(1787);
;// CONCATENATED MODULE: ./build/session/leave-earlier-reviews.js








/** After a change of TAKEHOME_KEY, nobody is heard on the earlier pull requests: they say so, and ask nobody. */
async function leaveEarlierReviews(session, state, present) {
    const digest = (0,review_name/* reviewNameDigest */._$)(state.assignment.id, present);
    if (state.reviewNames.every((name) => name === digest))
        return;
    const { hub } = session.config;
    const ours = (0,withdraw_all/* askedEver */.v)(state);
    for (const { branch, number, requested } of await (0,review_comments/* listReviewPulls */.dN)(session.hub, hub)) {
        const name = (0,review_branches/* pseudonymOf */.GQ)(branch) ?? '';
        if (name === present || !(0,review_name/* isNameOf */.b_)(session, state, name))
            continue;
        const place = { ...hub, number };
        const marker = (0,safe_markdown/* markerText */.U7)('progress');
        await (0,sticky_comment/* keepStickyComment */.I)(session.hub, place, { marker, body: MOVED, author: null });
        const open = requested.filter((login) => ours.includes(login.toLowerCase()));
        await (0,request_reviewers/* withdrawRequests */.R)(session.hub, hub, number, open);
    }
}

// EXTERNAL MODULE: ./build/session/show-reviewer-page.js
var show_reviewer_page = __webpack_require__(2262);
// EXTERNAL MODULE: ./build/session/take-back-erased.js
var take_back_erased = __webpack_require__(3985);
// EXTERNAL MODULE: ./build/session/update-candidate-comment.js
var update_candidate_comment = __webpack_require__(3930);
;// CONCATENATED MODULE: ./build/commands/publish/show-scorecard.js


















/**
 * Makes what people see say what the ledger says; false when the candidate has moved on, so that only
 * the check run on this commit speaks of it. Every part looks before it writes. Where another run has recorded the
 * grade and may be at this very work (`isOurs` is off), what GitHub would take twice comes last: by then, that run has
 * written it, or has died.
 */
async function showScorecard(session, log, shown) {
    const folded = (0,fold_log/* foldLog */.e)(log);
    if (folded === null)
        throw new Error('a scorecard is shown for an assignment of the ledger');
    const state = (0,place_of/* calledNow */.oV)(folded, shown.place);
    const record = (0,assignment_state/* latestGraded */.R3)(state);
    const isCurrent = record?.tree === shown.tree && record.rubric === shown.exercise.digest;
    // Who was not told of a regrade is not told by a later run either.
    if (record !== undefined && isCurrent && (0,assignment_state/* isQuiet */.rM)(record)) {
        await showReview(session, state, record, shown);
        return true;
    }
    if (record === undefined || !isCurrent) {
        await showCheckRun(session, state, shown, isCurrent);
        return false;
    }
    const text = (0,candidate_comment_text/* commentText */.b)(session, log, record, shown.scorecard, shown.exercise.rubric);
    if (!shown.isOurs) {
        await showReview(session, await (0,update_candidate_comment/* updateCandidateComment */.a)(session, state, text), record, shown);
        await showCheckRun(session, state, shown, isCurrent);
        await noteGraded(session, state, shown.sha);
        return true;
    }
    await showCheckRun(session, state, shown, isCurrent);
    const after = await (0,update_candidate_comment/* updateCandidateComment */.a)(session, state, text);
    await noteGraded(session, state, shown.sha);
    await showReview(session, after, record, shown);
    return true;
}
/** The one thing of all this that GitHub tells the candidate of. */
async function noteGraded({ candidates }, { assignment }, sha) {
    await (0,ensure_note/* ensureNote */.J)(candidates, (0,place_of/* pullOf */.pv)(assignment), (0,graded_note/* gradedNote */.U)(assignment.candidate.login, sha));
}
async function showCheckRun(session, state, { exercise: { rubric }, scorecard, sha, place }, isCurrent) {
    const { feedback } = session.config;
    const current = {
        title: 'Graded',
        // "summary exceeds a maximum bytesize of 65535": https://github.com/github/docs/issues/35252.
        summary: (0,render_candidate/* renderCandidate */.c)(scorecard, rubric, {
            feedback,
            permalinkBase: null,
            lengthOf: Buffer.byteLength,
        }),
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
/** What reviewers see: the files, and the scorecard with the levels that are open. */
async function showReview(session, state, record, { exercise, role, pseudonym, submission, scorecard }) {
    const { rubric } = exercise;
    // First, so that an erasure finds what a run leaves that dies here.
    await (0,review_name/* noteReviewName */.Cx)(session, state, pseudonym);
    const place = await (0,review_pull/* ensureReview */.N)(session.hub, session.config.hub, {
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
    await leaveEarlierReviews(session, state, pseudonym);
    await (0,take_back_erased/* takeBackErased */.p)(session, state.assignment.id);
}


/***/ }),

/***/ 2201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WU: () => (/* binding */ NEEDED_ASSIGNMENT),
/* harmony export */   eN: () => (/* binding */ needs),
/* harmony export */   yL: () => (/* binding */ issuesThrownBy)
/* harmony export */ });
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8186);
/* harmony import */ var _input_config_issue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2055);


/** The same for every verb that works on one assignment. */
const NEEDED_ASSIGNMENT = "Give the name of the candidate's repository: <exercise>-<login>, such as linear-regression-octocat.";
/** What a verb cannot do without, by option's name, and what to give for it. */
function needs(needed) {
    return ({ text }) => {
        const missing = Object.entries(needed).filter(([name]) => text(name) === '');
        return missing.map(([name, hint]) => (0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(name, 'is missing', hint));
    };
}
/** What somebody who reads words would throw as CallerError. */
function issuesThrownBy(read) {
    try {
        read();
        return [];
    }
    catch (error) {
        if (error instanceof _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .CallerError */ .ED)
            return error.issues;
        throw error;
    }
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
 * candidate reads a comment, and nobody a tick. False where the credential is no App's. Two that look for it at the
 * same moment both make one. None can be deleted, and GitHub shows the later one of a name alone.
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

/***/ 1714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ sameComments)
/* harmony export */ });
/* harmony import */ var _text_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8455);

/** The comments with this very text, by whomever. */
async function sameComments(octokit, { owner, repo, number }, body) {
    const digest = (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .textDigest */ .o)(body);
    const issue = { owner, repo, issue_number: number, per_page: 100 };
    const all = await octokit.paginate(octokit.rest.issues.listComments, issue);
    return all.filter((one) => (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .textDigest */ .o)(one.body ?? '') === digest);
}


/***/ }),

/***/ 1335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ gradedNote)
/* harmony export */ });
/* harmony import */ var _safe_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6226);

/**
 * A few words in a comment of their own: GitHub tells nobody that a comment was edited, and the one with
 * the feedback is older than the invitation. One for each commit that was graded.
 */
function gradedNote(login, sha) {
    return `${(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markerText */ .U7)('graded')}\n@${login} your commit ${sha.slice(0, 7)} is graded: see the comment above.\n`;
}


/***/ }),

/***/ 9526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ presentPlace),
/* harmony export */   b: () => (/* binding */ presentPull)
/* harmony export */ });
/* harmony import */ var _github_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9281);
/* harmony import */ var _github_repository_own_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1996);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8186);



/** The feedback pull request, where it is now. */
async function presentPull(session, assignment) {
    return { ...(await presentPlace(session, assignment)), number: assignment.pull };
}
/** Where the candidate's repository is now, whatever the ledger calls it. Throws CallerError where it is nowhere. */
async function presentPlace({ candidates }, { id, repository }) {
    const found = await (0,_github_repository_own_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .findOwnRepository */ .w)(candidates, repository).catch((error) => {
        throw (0,_github_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .worldError */ .ZT)(`${id}: its repository was not found`, error);
    });
    if (found !== null)
        return found;
    const message = `its repository, which was ${repository.owner}/${repository.name}, was deleted, or the App or token does not reach it`;
    const hint = 'If it is still there, let the App into it. If it was transferred, transfer it back. If it is gone, nothing of it can be read or changed any more.';
    throw (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_2__/* .callerError */ .ee)(id, message, hint);
}


/***/ })

};
