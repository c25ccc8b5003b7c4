export const id = 4524;
export const ids = [4524];
export const modules = {

/***/ 73491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C3: () => (/* binding */ awaitsStart),
  Qd: () => (/* binding */ earliest),
  Lf: () => (/* binding */ expectedFrom),
  SU: () => (/* binding */ hasSettled),
  nZ: () => (/* binding */ isDue),
  bR: () => (/* binding */ isExpectant),
  JD: () => (/* binding */ isLost),
  RO: () => (/* binding */ mayLackAccess),
  TL: () => (/* binding */ needsInvitation),
  xE: () => (/* binding */ planWatch),
  fC: () => (/* binding */ settledAt)
});

// EXTERNAL MODULE: ./build/input/moment.js
var input_moment = __webpack_require__(4311);
// EXTERNAL MODULE: ./build/assignment/invitation.js
var assignment_invitation = __webpack_require__(30513);
;// CONCATENATED MODULE: ./build/assignment/lost-claims.js
// What failed this often for the same files fails again, and each try costs the hub a run.
const MOST_TRIES = 3;
/** The entry's lost claims with those that have just run out. `keeps` says which older ones still matter. */
function countLost({ lost = [] }, runOut, keeps) {
    const counted = runOut.reduce((all, { tree, at }) => {
        const times = (all.find((one) => one.tree === tree)?.times ?? 0) + 1;
        return [...all.filter((one) => one.tree !== tree), { tree, at, times }];
    }, lost);
    return counted.filter(keeps);
}
/** Whether these files were tried often enough: only a person has them tried again. */
function isGivenUp({ lost = [] }, tree) {
    return givenUp({ lost }).some((one) => one.tree === tree);
}
/** What was tried in vain, which costs the day's budget as a graded push does. */
function givenUp({ lost = [] }) {
    return lost.filter(({ times }) => times >= MOST_TRIES);
}

// EXTERNAL MODULE: ./build/assignment/watch-index.js + 1 modules
var watch_index = __webpack_require__(26389);
;// CONCATENATED MODULE: ./build/assignment/plan-watch.js




// Several times what a run takes. One that has brought nothing by then has failed.
const LOST_AFTER = { minutes: 60 };
// GitHub's lists may lag behind its servers.
const SETTLED_AFTER = { minutes: 2 };
const DAY = { hours: 24 };
/** Whether the candidate has still to start the clock. */
function awaitsStart({ status, start }) {
    return status === 'open' && start !== undefined && start.at === null;
}
/** The deadline has passed, and whatever was pushed in time can be seen. */
function isDue({ status, deadline }, now) {
    return status === 'open' && hasSettled(deadline, now);
}
/** Whether GitHub's lists have everything that happened up to this moment. */
function hasSettled(moment, now) {
    return now > moment && now > (0,input_moment/* shift */.B)(moment, SETTLED_AFTER);
}
/**
 * Whether the invitation has run out and is to be made again. Who never accepted can neither read nor push,
 * so nothing else would ever bring the assignment up again.
 */
function needsInvitation(entry, now) {
    const { status, invitation } = entry;
    if (status !== 'open' || invitation.accepted || isDue(entry, now))
        return false;
    return (0,assignment_invitation/* hasRunOut */.SQ)(invitation.at, now);
}
/** Whether a run may have died that took access away by a deadline which was moved meanwhile. Once for each deadline. */
function mayLackAccess(entry, now) {
    const { status, deadlineSince, start, givenBack } = entry;
    if (status !== 'open' || awaitsStart(entry) || isDue(entry, now))
        return false;
    const wasMoved = deadlineSince !== undefined && deadlineSince !== start?.at;
    return wasMoved && givenBack !== deadlineSince;
}
/** Whether an assignment has to be looked at although nothing was pushed to it. */
function isExpectant(entry, now) {
    if (entry.status === 'closed')
        return false;
    if (needsInvitation(entry, now) || awaitsStart(entry) || mayLackAccess(entry, now))
        return true;
    return entry.waiting || isDue(entry, now) || entry.handedOut.some(({ at }) => isLost(at, now));
}
/**
 * The moment from which `isExpectant` holds if nothing happens meanwhile; null for never. What waits is left
 * out: for how long, only the plan knows.
 */
function expectedFrom(entry) {
    const { status, deadline, deadlineSince, invitation, handedOut } = entry;
    if (status === 'closed')
        return null;
    const lost = handedOut.map(({ at }) => (0,input_moment/* shift */.B)(at, LOST_AFTER));
    if (status !== 'open')
        return earliest(lost);
    // Nothing announces that somebody asks for the task.
    if (awaitsStart(entry))
        return invitation.at;
    const due = settledAt(deadline);
    if (deadlineSince !== undefined && mayLackAccess(entry, deadlineSince))
        return deadlineSince;
    const runsOut = invitation.accepted ? [] : [(0,assignment_invitation/* runsOutAt */.sf)(invitation.at)];
    return earliest([...lost, due, ...runsOut]);
}
/** The first second at which GitHub's lists have everything that happened up to this moment. */
function settledAt(moment) {
    return (0,input_moment/* shift */.B)(moment, { ...SETTLED_AFTER, seconds: 1 });
}
function earliest(moments) {
    return moments.toSorted()[0] ?? null;
}
function planWatch(facts, rules) {
    const { now } = rules;
    const submits = isDue(facts.entry, now);
    const stands = pushed(facts);
    const runOut = facts.entry.handedOut.filter(({ at }) => isLost(at, now));
    const lost = lostBy(facts, runOut, now);
    const asked = isAskedFor(facts);
    const again = asked || (brokeOff(runOut, stands) && !isGivenUp({ lost }, standingTree(stands)));
    const { again: _, ...before } = facts.entry;
    const entry = {
        ...before,
        ...(submits ? pin(facts.entry, stands) : {}),
        handedOut: facts.entry.handedOut.filter(({ at }) => !isLost(at, now)),
        ...lostPart(facts.entry, lost),
    };
    const decision = again && stands !== null ? decideAgain(stands.sha, asked, rules) : decide(entry, stands, rules);
    const putOff = asked && decision.kind === 'wait' ? { again: true } : {};
    const claims = decision.kind === 'hand-out' && stands !== null ? [claimOf(stands, rules)] : [];
    const others = entry.handedOut.filter(({ tree }) => tree !== claims[0]?.tree);
    const handedOut = [...others, ...claims];
    return {
        submits,
        decision,
        ...gaveUpOn(facts.entry, runOut, lost),
        entry: { ...entry, ...putOff, handedOut, waiting: decision.kind === 'wait' },
    };
}
function isAskedFor({ entry, again }) {
    return again || entry.again === true;
}
/** What broke off on the machine that graded it has its room already. */
function decideAgain(sha, asked, { isFull, now }) {
    return asked && isFull === true ? { kind: 'wait', until: now } : { kind: 'hand-out', sha };
}
/** The reviewers of what is graded by then need not wait for the next look, at which the log is read again. */
function pin({ shown }, stands) {
    const isShown = stands !== null && shown === (0,watch_index/* shortTree */.zX)(stands.tree);
    const review = isShown ? { review: { done: [], requests: [] } } : {};
    return { status: 'submitted', submission: stands?.sha ?? null, ...review };
}
function claimOf(stands, { now, here }) {
    const claim = { sha: stands.sha, tree: (0,watch_index/* shortTree */.zX)(stands.tree), at: now };
    return here === true ? { ...claim, here } : claim;
}
/** Somebody who asks for a grading begins to count anew. */
function lostBy(facts, runOut, now) {
    const { entry, stands } = facts;
    const again = isAskedFor(facts);
    const tree = standingTree(stands);
    return countLost(entry, runOut, (one) => (one.tree === tree ? !again : (0,input_moment/* shift */.B)(one.at, DAY) > now));
}
function lostPart(before, lost) {
    return lost.length > 0 || before.lost !== undefined ? { lost } : {};
}
/** What was handed out to tell of a late push alone has its result. */
function gaveUpOn({ shown, late }, runOut, lost) {
    const isTried = ({ tree }) => isGivenUp({ lost }, tree);
    const hasResult = ({ tree }) => late === true && tree === shown;
    const gaveUp = runOut.filter((one) => isTried(one) && !hasResult(one)).map(({ sha }) => sha);
    return gaveUp.length > 0 ? { gaveUp } : {};
}
function standingTree(stands) {
    return stands === null ? '' : (0,watch_index/* shortTree */.zX)(stands.tree);
}
/** Whoever graded it here did not say within the time that all of it is published. */
function brokeOff(runOut, stands) {
    return runOut.some((one) => one.here === true && one.tree === standingTree(stands));
}
/** Whoever has the very files they started from has pushed nothing. */
function pushed({ entry, stands }) {
    return stands?.tree === entry.assignment.starter.tree ? null : stands;
}
function decide(entry, stands, { now, gradedPushesPerDay, isFull = false }) {
    if (stands === null)
        return { kind: 'nothing' };
    const tree = (0,watch_index/* shortTree */.zX)(stands.tree);
    if (isDealtWith(entry, tree) || isGivenUp(entry, tree))
        return { kind: 'nothing' };
    const until = budgetFreeAt(entry, now, gradedPushesPerDay);
    if (isFull)
        return { kind: 'wait', until: until ?? now };
    // What is pinned is graded in any case.
    if (entry.status === 'submitted' || until === null)
        return { kind: 'hand-out', sha: stands.sha };
    return { kind: 'wait', until };
}
/** The same files are not graded twice, unless they are what counts and people were shown others since. */
function isDealtWith({ status, graded, shown, late, handedOut }, stands) {
    if (handedOut.some(({ tree }) => tree === stands))
        return true;
    if (status !== 'submitted')
        return graded.some(({ tree }) => tree === stands);
    return shown === stands && late !== true;
}
/** When the next push may be graded; null for now. What was graded more than once counts once. */
function budgetFreeAt(entry, now, perDay) {
    const graded = new Set(entry.graded.map(({ tree }) => tree));
    const underway = entry.handedOut.filter(({ tree }) => !graded.has(tree));
    const recent = [...entry.graded, ...underway, ...givenUp(entry)]
        .map(({ at }) => at)
        .filter((at) => (0,input_moment/* shift */.B)(at, DAY) > now)
        .sort();
    const holding = recent[recent.length - perDay];
    return holding === undefined ? null : (0,input_moment/* shift */.B)(holding, DAY);
}
/** Whether a claim of that moment has brought no result in time. */
function isLost(at, now) {
    return now >= (0,input_moment/* shift */.B)(at, LOST_AFTER);
}


/***/ }),

/***/ 64502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ reachesBack),
/* harmony export */   J: () => (/* binding */ standing)
/* harmony export */ });
/* harmony import */ var _input_compare_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51033);

const NO_COMMIT = /^0+$/;
/**
 * The commit that the branch stood at when the deadline came, from its moves in any order. Commits carry
 * whatever dates their author likes, so none is looked at. A branch that was deleted stands where it was.
 */
function standing(activities, deadline) {
    const moves = activities.toSorted((a, b) => (0,_input_compare_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .compareTexts */ .q)(a.at, b.at) || a.id - b.id);
    const inTime = moves.filter(({ at }) => at <= deadline);
    const after = moves.slice(inTime.length);
    const last = inTime.at(-1);
    const sha = last === undefined ? after[0]?.before : isDeletion(last) ? last.before : last.after;
    return {
        sha: sha === undefined || NO_COMMIT.test(sha) ? null : sha,
        late: after.some((move) => !isDeletion(move)),
    };
}
/** Whether moves, newest first, reach back far enough: older ones would change nothing. */
function reachesBack(newestFirst, deadline) {
    const inTime = newestFirst.filter(({ at }) => at <= deadline);
    // Moves of one second may stand on two pages.
    return inTime.some(({ at }) => at < (inTime[0]?.at ?? at));
}
function isDeletion({ after }) {
    return NO_COMMIT.test(after);
}


/***/ }),

/***/ 84524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  close: () => (/* binding */ close_close),
  runClose: () => (/* binding */ runClose)
});

// EXTERNAL MODULE: ./build/assignment/closings.js
var closings = __webpack_require__(65166);
// EXTERNAL MODULE: ./build/assignment/fold-log.js + 1 modules
var fold_log = __webpack_require__(58561);
// EXTERNAL MODULE: ./build/input/in-shell.js
var in_shell = __webpack_require__(26251);
// EXTERNAL MODULE: ./build/assignment/may-ask.js
var may_ask = __webpack_require__(93361);
// EXTERNAL MODULE: ./build/assignment/plan-watch.js + 1 modules
var plan_watch = __webpack_require__(73491);
// EXTERNAL MODULE: ./build/assignment/review-steps.js
var review_steps = __webpack_require__(54700);
// EXTERNAL MODULE: ./build/assignment/start-state.js
var start_state = __webpack_require__(7792);
// EXTERNAL MODULE: ./build/assignment/state.js
var assignment_state = __webpack_require__(98921);
// EXTERNAL MODULE: ./build/assignment/watch-index.js + 1 modules
var watch_index = __webpack_require__(26389);
;// CONCATENATED MODULE: ./build/assignment/unfinished.js







/** What is under way with an assignment, or was promised to its candidate. */
function unfinishedOf(state, around) {
    if (state.status === 'closed')
        return [];
    return [
        ...notPinned(state, around),
        ...notGraded(state, around),
        ...notOpened(state, around),
        ...notHeard(state, around),
    ];
}
function notPinned(state, { now, hub }) {
    const { status, deadline, flagged } = state;
    if (status !== 'open' || now <= deadline)
        return [];
    // Watch has looked, and leaves it to the team.
    if ((0,start_state/* isUnstarted */.jq)(state) && flagged.some(({ code }) => code === 'start-unclear'))
        return [];
    const what = `${deadline} has passed, and Watch has not looked since what came in by then`;
    return [
        {
            what,
            finish: `Start Actions, Watch, or run npx takehome watch${(0,in_shell/* onHub */.b)(hub)} on a machine of your own.`,
        },
    ];
}
function notGraded(state, { claims, now, hub }) {
    const graded = new Set(state.graded.map(({ tree }) => (0,watch_index/* shortTree */.zX)(tree)));
    const isUnderway = claims.some(({ tree, at }) => !graded.has(tree) && !(0,plan_watch/* isLost */.JD)(at, now));
    if (isUnderway)
        return [{ what: 'a grading is under way', finish: 'Wait for it to be published.' }];
    if (state.status !== 'submitted' || state.submission === null)
        return [];
    if ((0,assignment_state/* gradedSubmission */.AR)(state) !== undefined)
        return [];
    const { exercise } = state.assignment;
    const finish = `Start Actions, Watch. If gradings of it were lost three times, give its exercise, ${exercise}, under again, or run npx takehome watch --again ${exercise}${(0,in_shell/* onHub */.b)(hub)} on a machine of your own.`;
    return [{ what: 'what was handed in is not graded', finish }];
}
/** Levels that somebody has given and not taken back: an appeal is told by itself. */
function notOpened(state, { hub }) {
    const own = (0,review_steps/* reviewsThatCount */.ih)(state, (0,assignment_state/* gradedSubmission */.AR)(state)?.tree);
    const opened = own.findLastIndex(({ kind }) => kind === 'unsealed');
    if ((0,review_steps/* lastSteps */.Yf)(own.slice(opened + 1)).size === 0)
        return [];
    return [{ what: 'reviewers have given levels that are not open', finish: waitForReviewers(hub) }];
}
function waitForReviewers(hub) {
    return `Wait until all reviewers are done: npx takehome due${(0,in_shell/* onHub */.b)(hub)} says who is not.`;
}
function waitForAppeal(hub) {
    return `Wait until somebody who had not reviewed it is done: npx takehome due${(0,in_shell/* onHub */.b)(hub)} says who is asked, or whom you have to name.`;
}
function notHeard(state, { now, hub }) {
    // By whatever criteria: a regrade that asks everybody again answers no appeal.
    const tree = (0,assignment_state/* gradedSubmission */.AR)(state)?.tree;
    const here = state.reviewed.filter((record) => record.tree === tree);
    if ((0,review_steps/* pendingAppeal */.$o)(here) !== null) {
        const what = 'the candidate has asked for another review, and it is not done';
        return [{ what, finish: waitForAppeal(hub) }];
    }
    const limit = (0,may_ask/* appealLimit */.TR)(state.deadline);
    const has = (wanted) => here.some(({ kind }) => kind === wanted);
    if (!has('unsealed') || has('appealed') || now >= limit || !hasLetter(state))
        return [];
    // Also after a letter that left the offer out: what the candidate asks by then is taken in.
    const what = `the candidate may still ask for another review until ${limit}`;
    return [{ what, finish: 'Wait until then.' }];
}
function hasLetter({ messages }) {
    return messages.some(({ name }) => name.startsWith('letter-'));
}

// EXTERNAL MODULE: ./build/github/repository/permission.js
var permission = __webpack_require__(3072);
// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(18186);
// EXTERNAL MODULE: ./build/input/config-issue.js
var config_issue = __webpack_require__(82055);
// EXTERNAL MODULE: ./build/session/erase-assignment.js + 6 modules
var erase_assignment = __webpack_require__(67488);
// EXTERNAL MODULE: ./build/session/hub-session.js
var hub_session = __webpack_require__(45333);
// EXTERNAL MODULE: ./build/session/present-place.js
var present_place = __webpack_require__(39526);
// EXTERNAL MODULE: ./build/session/who-acts.js
var who_acts = __webpack_require__(77621);
// EXTERNAL MODULE: ./build/session/withdraw-all.js
var withdraw_all = __webpack_require__(51787);
// EXTERNAL MODULE: ./build/commands/verb/check-reason.js
var check_reason = __webpack_require__(93898);
// EXTERNAL MODULE: ./build/commands/verb/missing-words.js
var missing_words = __webpack_require__(72201);
// EXTERNAL MODULE: ./build/commands/verb/with-session.js
var with_session = __webpack_require__(77560);
;// CONCATENATED MODULE: ./build/commands/close.js















const NEEDED = {
    assignment: missing_words/* NEEDED_ASSIGNMENT */.WU,
    how: `Use ${closings/* CLOSINGS */.J.join(', ')}: withdraw ends access, archive keeps the repository for reading, erase deletes everything.`,
};
const runClose = (0,with_session/* withSession */.f)(async (session, { text, isOn }) => {
    const receipt = await close_close(session, {
        assignment: text('assignment'),
        how: text('how'),
        reason: text('reason'),
        anyway: isOn('anyway'),
    });
    const remains = receipt.remains.map((line) => `remains: ${line}`);
    return { json: receipt, text: [...receipt.done, ...remains] };
}, (0,missing_words/* needs */.eN)(NEEDED));
/**
 * Ends an assignment:
 * - `withdraw`: the candidate loses access;
 * - `archive`: the repository becomes read-only for everybody;
 * - `erase`: repository, review and ledger records are deleted, and a receipt without a name stays.
 * Throws CallerError where that would leave something unfinished, but for an erasure, of which nothing is left.
 */
async function close_close(session, request) {
    const how = checkHow(request.how);
    const reason = (0,check_reason/* checkReason */.D)(request.reason);
    if (how === 'erase')
        return await (0,erase_assignment/* eraseAssignment */._k)(session, { ...request, reason });
    const state = await (0,hub_session/* readState */.un)(session, request.assignment);
    const at = await (0,hub_session/* serverTime */.nI)(session.candidates);
    const by = await (0,who_acts/* whoActs */.Q)(session.hub);
    const record = { kind: 'closed', at, by, how, reason };
    // Recorded first: from then on nothing of it is watched, graded or published any more.
    const around = await aroundOf(session, request.assignment, at);
    await session.ledger.append(request.assignment, (log) => {
        if (request.anyway !== true)
            refuseUnfinished(request.assignment, log, around);
        return (0,erase_assignment/* isClosed */.Lx)(log, how) ? null : record;
    });
    await (0,withdraw_all/* withdrawAll */.i)(session, state);
    const { exercise } = state.assignment;
    const head = { how, at, by, reason, exercise, assignment: (0,erase_assignment/* assignmentDigest */.ms)(request.assignment) };
    return { ...head, done: await endAccess(session, state, how), remains: [] };
}
/** With what Watch has handed out to be graded. */
async function aroundOf({ ledger, folder }, assignment, now) {
    const table = (0,watch_index/* parseIndex */.A1)((await ledger.readFile(watch_index/* INDEX_FILE */.K$))?.text ?? null);
    return { claims: table.assignments[assignment]?.handedOut ?? [], now, hub: folder };
}
function refuseUnfinished(assignment, log, around) {
    const state = (0,fold_log/* foldLog */.e)(log);
    const unfinished = state === null ? [] : unfinishedOf(state, around);
    if (unfinished.length === 0)
        return;
    throw new bad_news/* CallerError */.ED(unfinished.map(({ what, finish }) => (0,config_issue/* problem */.CC)(assignment, what, `${finish} To close it all the same, give --anyway.`)));
}
function checkHow(text) {
    const how = closings/* CLOSINGS */.J.find((known) => known === text);
    if (how !== undefined)
        return how;
    throw new bad_news/* CallerError */.ED([(0,config_issue/* unknownValue */.Uo)('how', text, closings/* CLOSINGS */.J)]);
}
async function endAccess(session, { assignment }, how) {
    const place = await (0,present_place/* presentPlace */.T)(session, assignment);
    if (how === 'withdraw') {
        await (0,permission/* revokeAccess */.N)(session.candidates, place, assignment.candidate);
        return ['the candidate has no access any more'];
    }
    await session.candidates.rest.repos.update({ ...place, archived: true });
    return ['the repository is read-only for everybody'];
}


/***/ }),

/***/ 93898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ checkReason)
/* harmony export */ });
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18186);

// What a record of the ledger has room for: a longer one could never be read again.
const MOST_CHARACTERS = 500;
/** Why somebody moved a deadline or ended an assignment. Throws CallerError. */
function checkReason(reason) {
    const length = [...reason].length;
    if (length <= MOST_CHARACTERS)
        return reason;
    const message = `has ${length} characters, and ${MOST_CHARACTERS} are allowed`;
    const hint = 'Shorten it, and keep the rest elsewhere.';
    throw (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .callerError */ .ee)('reason', message, hint);
}


/***/ }),

/***/ 72201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WU: () => (/* binding */ NEEDED_ASSIGNMENT),
/* harmony export */   eN: () => (/* binding */ needs),
/* harmony export */   yL: () => (/* binding */ issuesThrownBy)
/* harmony export */ });
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18186);
/* harmony import */ var _input_config_issue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82055);


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

/***/ 77560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withLedger),
/* harmony export */   f: () => (/* binding */ withSession)
/* harmony export */ });
/* harmony import */ var _session_hub_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45333);

/**
 * A verb that works on a hub: it gets a session that is open. What is missing, and what `check` says of the
 * words, is listed at once and before GitHub is asked.
 */
function withSession(run, check = () => []) {
    return async (words, around) => {
        const wrong = check(words);
        const session = await (0,_session_hub_session_js__WEBPACK_IMPORTED_MODULE_0__/* .openSession */ .fA)(around.access, around.home, around.log, { wrong });
        return await run(session, words, around);
    };
}
/** A verb that reads the ledger alone. Where that is a checkout, nobody is asked, and no token is needed. */
function withLedger(run, check = () => []) {
    return async (words, around) => {
        const isOffline = words.text('ledger') !== '';
        const asked = { wrong: check(words), isOffline };
        return await run(await (0,_session_hub_session_js__WEBPACK_IMPORTED_MODULE_0__/* .openSession */ .fA)(around.access, around.home, around.log, asked), words);
    };
}


/***/ }),

/***/ 50293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ withdrawRequests),
/* harmony export */   i: () => (/* binding */ requestReviewers)
/* harmony export */ });
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29281);

/**
 * Requests a review of these people; the answer is whom GitHub does not list afterwards. It refuses the author of the
 * pull request, and who lost access: it takes all names of a request or none, so after a refusal each is asked for
 * alone. It drops names without a word: private repositories on the free plan have one requested reviewer
 * (docs.github.com, Requesting a pull request review). A request that is there already is the same request.
 */
async function requestReviewers(octokit, hub, number, reviewers) {
    if (reviewers.length === 0)
        return [];
    try {
        const wanted = { ...hub, pull_number: number, reviewers: [...reviewers] };
        const { data } = await octokit.rest.pulls.requestReviewers(wanted);
        const listed = (data.requested_reviewers ?? []).map(({ login }) => login.toLowerCase());
        return reviewers.filter((login) => !listed.includes(login.toLowerCase()));
    }
    catch (error) {
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) !== 422)
            throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .worldError */ .ZT)(`nobody was asked to review ${number}`, error);
        if (reviewers.length === 1)
            return reviewers;
    }
    const refused = [];
    for (const login of reviewers) {
        refused.push(...(await requestReviewers(octokit, hub, number, [login])));
    }
    return refused;
}
/** Takes requests back; nothing where they are gone. */
async function withdrawRequests(octokit, hub, number, reviewers) {
    if (reviewers.length === 0)
        return;
    try {
        const done = { ...hub, pull_number: number, reviewers: [...reviewers] };
        await octokit.rest.pulls.removeRequestedReviewers(done);
    }
    catch (error) {
        if (![404, 422].includes((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) ?? 0)) {
            throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .worldError */ .ZT)(`the requests on ${number} were not taken back`, error);
        }
    }
}


/***/ }),

/***/ 67985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GM: () => (/* binding */ findAccess),
/* harmony export */   J1: () => (/* binding */ listInvitations),
/* harmony export */   gp: () => (/* binding */ makeInvitation)
/* harmony export */ });
/* harmony import */ var _assignment_invitation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30513);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18186);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29281);
/* harmony import */ var _activity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12154);
/* harmony import */ var _organisation_allows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76028);





/**
 * All invitations into a repository, those too that have expired: GitHub marks them, and where it does not,
 * their age by GitHub's clock tells.
 */
async function listInvitations(octokit, place) {
    const all = { ...place, per_page: 100 };
    const seen = [];
    const pages = octokit.paginate.iterator(octokit.rest.repos.listInvitations, all);
    for await (const { data, headers } of pages) {
        seen.push(...data.map((one) => see(one, headers.date)));
    }
    return seen;
}
function see({ id, invitee, permissions, created_at, expired }, now) {
    const since = (0,_activity_js__WEBPACK_IMPORTED_MODULE_4__/* .toSecond */ .u)(created_at);
    const isOld = now !== undefined && (0,_assignment_invitation_js__WEBPACK_IMPORTED_MODULE_0__/* .hasRunOut */ .SQ)(since, (0,_activity_js__WEBPACK_IMPORTED_MODULE_4__/* .toSecond */ .u)(now));
    return { id, invitee, permissions, since, expired: expired === true || isOld };
}
/** By the account's number: its login may be somebody else's by now. */
async function findAccess(octokit, place, { userId }) {
    const own = (await listInvitations(octokit, place)).filter(({ invitee }) => invitee?.id === userId);
    const open = own.find(({ expired }) => !expired);
    if (open !== undefined)
        return { kind: 'invited', invitation: open };
    const direct = { ...place, affiliation: 'direct', per_page: 100 };
    const people = await octokit.paginate(octokit.rest.repos.listCollaborators, direct);
    const person = people.find(({ id }) => id === userId);
    if (person !== undefined)
        return { kind: 'collaborator', login: person.login };
    return own[0] === undefined ? { kind: 'none' } : { kind: 'expired', invitation: own[0] };
}
/**
 * Invites the account that was looked up and no other. Whether asking again renews an invitation that has
 * expired is not documented, so an expired one goes first. Null where GitHub lets the account in at once.
 */
async function makeInvitation(octokit, place, candidate, access, permission = 'push') {
    const { repos } = octokit.rest;
    const { login: username, userId } = candidate;
    if (!(await isStillCalled(octokit, candidate)))
        throw strangerIssue(candidate);
    if (access.kind === 'expired') {
        await repos.deleteInvitation({ ...place, invitation_id: access.invitation.id });
    }
    const add = () => repos.addCollaborator({ ...place, username, permission });
    const { data } = await (0,_organisation_allows_js__WEBPACK_IMPORTED_MODULE_3__/* .unlessKept */ .X)(place.owner, 'invite', add);
    // With 204 there is no invitation, whatever the types say.
    if (!data)
        return null;
    if (data.invitee !== null && data.invitee.id !== userId) {
        // A login can be given up and taken by somebody else between two requests.
        await repos.deleteInvitation({ ...place, invitation_id: data.id });
        throw strangerIssue(candidate);
    }
    return { since: (0,_activity_js__WEBPACK_IMPORTED_MODULE_4__/* .toSecond */ .u)(data.created_at) };
}
/** Before anybody is written to: whoever has the login now would hear of it at every look. */
async function isStillCalled(octokit, { login, userId }) {
    try {
        const { data } = await octokit.rest.users.getByUsername({ username: login });
        return data.id === userId;
    }
    catch (error) {
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error) === 404)
            return false;
        throw error;
    }
}
function strangerIssue({ login, userId }) {
    const message = `the account ${userId} is not called that any more, and nobody was invited in its place`;
    const hint = 'Ask the candidate for their present login. Invite that one, and close this assignment: Actions, Extend or close.';
    return (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__/* .callerError */ .ee)(login, message, hint);
}


/***/ }),

/***/ 12154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ fetchActivities),
/* harmony export */   u: () => (/* binding */ toSecond)
/* harmony export */ });
/* harmony import */ var _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28727);
/* harmony import */ var _assignment_standing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64502);


/** The moves of `main`, newest first, as far back as they matter for this deadline. */
async function fetchActivities(octokit, place, deadline) {
    const ref = `refs/heads/${_assignment_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .WORK_BRANCH */ .fd}`;
    const pages = octokit.paginate.iterator(octokit.rest.repos.listActivities, {
        ...place,
        ref,
        per_page: 100,
    });
    const moves = [];
    for await (const { data } of pages) {
        moves.push(...data.map(({ id, activity_type: kind, before, after, actor, timestamp }) => {
            return { id, kind, before, after, by: actor?.id ?? null, at: toSecond(timestamp) };
        }));
        // A thousand pushes in vain cost a candidate's pages, not ours.
        if ((0,_assignment_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .reachesBack */ .F)(moves, deadline))
            break;
    }
    return moves;
}
/** GitHub's moments as the ledger has them. */
function toSecond(moment) {
    return `${new Date(moment).toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 3072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ setPermission),
/* harmony export */   N: () => (/* binding */ revokeAccess)
/* harmony export */ });
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18186);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29281);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67985);



/**
 * What the candidate may do from now on, whether or not the invitation was accepted. Taking away never
 * invites somebody who left; giving back does.
 */
async function setPermission(octokit, place, candidate, permission) {
    await changed(place, async () => {
        const access = await (0,_access_js__WEBPACK_IMPORTED_MODULE_2__/* .findAccess */ .GM)(octokit, place, candidate);
        if (access.kind === 'invited') {
            const permissions = permission === 'pull' ? 'read' : 'write';
            const invitation_id = access.invitation.id;
            await octokit.rest.repos.updateInvitation({ ...place, invitation_id, permissions });
        }
        else if (access.kind === 'collaborator') {
            const username = access.login;
            await octokit.rest.repos.addCollaborator({ ...place, username, permission });
        }
        else if (permission === 'push')
            await (0,_access_js__WEBPACK_IMPORTED_MODULE_2__/* .makeInvitation */ .gp)(octokit, place, candidate, access);
    });
}
/** Ends the candidate's access, an open invitation too. */
async function revokeAccess(octokit, place, candidate) {
    await changed(place, async () => {
        const access = await (0,_access_js__WEBPACK_IMPORTED_MODULE_2__/* .findAccess */ .GM)(octokit, place, candidate);
        if (access.kind === 'invited' || access.kind === 'expired') {
            const invitation_id = access.invitation.id;
            await octokit.rest.repos.deleteInvitation({ ...place, invitation_id });
        }
        else if (access.kind === 'collaborator') {
            await octokit.rest.repos.removeCollaborator({ ...place, username: access.login });
        }
    });
}
async function changed({ owner, repo }, change) {
    try {
        await change();
    }
    catch (error) {
        if (error instanceof _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .CallerError */ .ED)
            throw error;
        throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .worldError */ .ZT)(`access to ${owner}/${repo} was not changed`, error);
    }
}


/***/ }),

/***/ 39526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ presentPlace),
/* harmony export */   b: () => (/* binding */ presentPull)
/* harmony export */ });
/* harmony import */ var _github_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29281);
/* harmony import */ var _github_repository_own_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71996);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18186);



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


/***/ }),

/***/ 51787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ withdrawAll),
/* harmony export */   v: () => (/* binding */ askedEver)
/* harmony export */ });
/* harmony import */ var _github_pages_request_reviewers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50293);
/* harmony import */ var _github_pages_review_comments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49232);
/* harmony import */ var _github_repository_review_branches_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65044);
/* harmony import */ var _review_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14015);




/** Takes back every review request of ours on an assignment that is over: nobody waits for these reviews. */
async function withdrawAll(session, state) {
    const ours = askedEver(state);
    if (ours.length === 0)
        return;
    const { hub } = session.config;
    for (const { branch, number, requested } of await (0,_github_pages_review_comments_js__WEBPACK_IMPORTED_MODULE_1__/* .listReviewPulls */ .dN)(session.hub, hub)) {
        if (!(0,_review_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isNameOf */ .b_)(session, state, (0,_github_repository_review_branches_js__WEBPACK_IMPORTED_MODULE_3__/* .pseudonymOf */ .GQ)(branch) ?? ''))
            continue;
        const open = requested.filter((login) => ours.includes(login.toLowerCase()));
        await (0,_github_pages_request_reviewers_js__WEBPACK_IMPORTED_MODULE_0__/* .withdrawRequests */ .R)(session.hub, hub, number, open);
    }
}
/** In lower case: everybody whom a request of ours has ever named. */
function askedEver({ requests }) {
    return requests.flatMap(({ reviewers }) => reviewers.map((login) => login.toLowerCase()));
}


/***/ })

};
