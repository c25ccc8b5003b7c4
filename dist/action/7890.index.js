export const id = 7890;
export const ids = [7890];
export const modules = {

/***/ 95135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ auditRepository)
/* harmony export */ });
/* harmony import */ var _assignment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28727);

function auditRepository(observed, expected) {
    return [
        ...settingsDrift(observed),
        ...accessDrift(observed, expected),
        ...branchDrift(observed, expected.starter),
    ];
}
function settingsDrift(observed) {
    const { defaultBranch } = observed;
    return [
        ...when(!observed.private, 'public', 'the repository is public', 'Make it private.'),
        ...when(observed.actionsEnabled, 'actions', 'GitHub Actions are switched on', 'Settings, Actions: disable them.'),
        ...when(defaultBranch !== _assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .WORK_BRANCH */ .fd, 'default-branch', `the default branch is not ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .WORK_BRANCH */ .fd}`, `Settings, Default branch: choose ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .WORK_BRANCH */ .fd}.`),
    ];
}
function accessDrift(observed, { candidate, isRunning }) {
    const present = [...observed.collaborators, ...observed.invited];
    const others = present.filter(({ userId }) => userId !== candidate.userId);
    const own = present.filter(({ userId }) => userId === candidate.userId);
    const [accounts, logins] = [listed(others, 'userId'), listed(others, 'login')];
    return [
        ...when(others.length > 0, 'people', `somebody else has access, with the account numbers ${accounts}`.slice(0, MOST_CHARACTERS), `Settings, Collaborators: remove ${logins}.`),
        ...when(own.some(({ manages }) => manages), 'too-much-access', 'the candidate can change settings', 'Settings, Collaborators: give them the role Write.'),
        ...when(isRunning && own.some(({ writes }) => !writes), 'too-little-access', 'the candidate could not push', 'Settings, Collaborators: give them the role Write.'),
        ...when((observed.deployKeys ?? 0) > 0, 'deploy-keys', 'there is a deploy key', 'Delete it.'),
        ...when((observed.webhooks ?? 0) > 0, 'webhooks', 'there is a webhook', 'Delete it.'),
    ];
}
/** The log keeps numbers: a login there would name another candidate, who may be erased. */
function listed(people, what) {
    return people.map((one) => one[what]).join(', ');
}
function branchDrift({ starter, pull }, expected) {
    const asIs = `the branch ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .STARTER_BRANCH */ .DL} was ${starter === null ? 'deleted' : 'moved'}`;
    return [
        ...when(starter !== expected, 'starter', asIs, `Set ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .STARTER_BRANCH */ .DL} back to ${expected}.`),
        ...when(pull.merged, 'pull-merged', 'the pull request was merged', 'Nothing to do. The work and the comment are still there.'),
        ...when(pull.state === 'closed' && !pull.merged, 'pull-closed', 'the pull request was closed', 'Open it again.'),
        ...when(pull.base !== _assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .STARTER_BRANCH */ .DL, 'pull-base', `the pull request does not compare with ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .STARTER_BRANCH */ .DL}`, `Edit the pull request: choose the base ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .STARTER_BRANCH */ .DL}.`),
    ];
}
// What a record of the ledger has room for, and to spare.
const MOST_CHARACTERS = 400;
function when(drifted, kind, what, mend) {
    return drifted ? [{ kind, what, mend }] : [];
}


/***/ }),

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

/***/ 46437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ splitJobs)
/* harmony export */ });
/* harmony import */ var _submission_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58388);

// GitHub starts no more jobs than this from one matrix.
const MOST_JOBS = 256;
// A job is three machines, each billed by whole minutes and each slower to start than a submission is to
// grade. Nobody waits for more than two others, who have five minutes each at the very most.
const MOST_TOGETHER = 3;
/** As few jobs as may be; no job has two submissions more than another. */
function splitJobs(names) {
    const count = Math.min(MOST_JOBS, Math.ceil(names.length / MOST_TOGETHER));
    return Array.from({ length: count }, (_, job) => {
        const own = names.filter((_, index) => index % count === job);
        return { submissions: own.map(_submission_name_js__WEBPACK_IMPORTED_MODULE_0__/* .printSubmissionName */ .j).join(' ') };
    });
}


/***/ }),

/***/ 84716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ LONGEST_NAME),
/* harmony export */   SE: () => (/* binding */ MOST_NAMED),
/* harmony export */   Vs: () => (/* binding */ UNFIT)
/* harmony export */ });
/** Why tests cannot be run at all, as their author can see without us. */
const UNFIT = ['no-test-files', 'too-many-files', 'too-large', 'not-text'];
/** Names of tests that are shown; more say nothing new. */
const MOST_NAMED = 50;
const LONGEST_NAME = 300;


/***/ }),

/***/ 65147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openWorkshop)
/* harmony export */ });
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18186);
/* harmony import */ var _judge_find_python_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76192);


/** What grading needs of this machine. Throws CallerError or WorldError where it may not or cannot grade. */
async function openWorkshop({ text, isOn }, { home, machine }) {
    const unsafe = isOn('unsafe-no-sandbox');
    if (unsafe && machine.isCi) {
        const hint = 'It lets code use everything on this machine. Grade in the sandbox here.';
        throw (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .callerError */ .ee)('--unsafe-no-sandbox', 'is refused in CI', hint);
    }
    const python = await (0,_judge_find_python_js__WEBPACK_IMPORTED_MODULE_1__/* .findPython */ .K)(text('python') || null, machine.path);
    return { home, python, parallel: machine.parallel, unsafe };
}


/***/ }),

/***/ 43027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runWatch: () => (/* binding */ runWatch)
});

// EXTERNAL MODULE: ./build/assignment/split-jobs.js
var split_jobs = __webpack_require__(46437);
// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(18186);
// EXTERNAL MODULE: ./build/commands/verb/with-session.js
var with_session = __webpack_require__(77560);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/input/step-ending.js
var step_ending = __webpack_require__(18605);
// EXTERNAL MODULE: ./build/session/hub-key.js
var hub_key = __webpack_require__(13654);
// EXTERNAL MODULE: ./build/session/hub-session.js
var hub_session = __webpack_require__(45333);
// EXTERNAL MODULE: ./build/commands/verb/open-workshop.js
var open_workshop = __webpack_require__(65147);
// EXTERNAL MODULE: ./build/input/moment.js
var moment = __webpack_require__(4311);
// EXTERNAL MODULE: ./build/assignment/audit-record.js
var audit_record = __webpack_require__(50161);
// EXTERNAL MODULE: ./build/assignment/plan-watch.js + 1 modules
var plan_watch = __webpack_require__(73491);
;// CONCATENATED MODULE: ./build/assignment/plan-follow.js



// GitHub names a push and lists it by two clocks.
const CLOCKS_APART = { seconds: 5 };
// What GitHub refused to say a moment ago, it refuses a moment later.
const TRY_AGAIN = { minutes: 5 };
function outlookOf({ assignments }, dealt, now) {
    const soon = (0,moment/* shift */.B)(now, TRY_AGAIN);
    const known = new Map(dealt.map((one) => [one.assignment, one]));
    const later = (moment) => (moment > now ? moment : soon);
    const moments = Object.entries(assignments).flatMap(([id, entry]) => {
        const expected = (0,plan_watch/* expectedFrom */.Lf)(entry);
        const { until = null, isPostponed = false } = known.get(id) ?? {};
        const waits = entry.waiting && !isPostponed ? [later(until ?? now)] : [];
        return [...(expected === null ? [] : [later(expected)]), ...waits];
    });
    const fresh = dealt.flatMap((one) => one.listed !== null && !(0,plan_watch/* hasSettled */.SU)(one.listed, now) ? [{ ...one, listed: one.listed }] : []);
    // What was pushed before the invitation is what we put there ourselves.
    const theirs = fresh.filter(({ assignment, listed }) => {
        return listed > (assignments[assignment]?.invitation.at ?? '');
    });
    return {
        next: (0,plan_watch/* earliest */.Qd)([...moments, ...fresh.map(({ listed }) => (0,plan_watch/* settledAt */.fC)(listed))]),
        isUnseen: theirs.some(({ listed, standsSince }) => isOlder(standsSince, listed)),
        isFull: dealt.some(({ isPostponed }) => isPostponed),
    };
}
function isOlder(standsSince, listed) {
    return standsSince === null || (0,moment/* shift */.B)(standsSince, CLOCKS_APART) < listed;
}
/** Before the first look. */
const NOTHING_YET = {
    pushes: null,
    lookedAt: '',
    outlook: { next: null, isUnseen: false, isFull: false },
    repositories: new Set(),
    handedOut: [],
};
// Whatever no push and no deadline announces, such as an extension, is found by then.
const WHOLE_AFTER = { minutes: 10 };
const HOUR = { hours: 1 };
/** Why to look now; null to rest. `pushes` is null where GitHub's list is as it was. */
function whyLook(before, seen, rules) {
    const { now, pushes } = seen;
    const { outlook, lookedAt } = before;
    if (before.pushes === null)
        return 'first';
    if (pushes !== null && hasNews(before, pushes, rules))
        return 'push';
    if (outlook.isUnseen || (outlook.next !== null && now >= outlook.next))
        return 'due';
    if (outlook.isFull && roomFor(before, now, rules) > 0)
        return 'room';
    return now >= (0,moment/* shift */.B)(lookedAt, WHOLE_AFTER) ? 'whole' : null;
}
/**
 * Our own writes to the hub are pushes too, and so is whatever else is in the organisation. One that shows up
 * is being made for an invitation, and nobody has pushed to it yet.
 */
function hasNews({ pushes, repositories }, seen, { exercises }) {
    const before = new Map(pushes?.map(({ id, pushedAt }) => [id, pushedAt]));
    return seen.some(({ id, name, pushedAt }) => {
        if (before.get(id) === pushedAt)
            return false;
        if (repositories.has(id))
            return true;
        return before.has(id) && exercises.some((exercise) => name.startsWith(`${exercise}-`));
    });
}
/**
 * How many submissions may be handed out now. Looks come as often as pushes do, and without this a deadline
 * would spend the hour's writes at once: a publication is about ten, and GitHub takes 500 an hour.
 */
function roomFor({ handedOut }, now, rules) {
    const recent = handedOut.filter((at) => (0,moment/* shift */.B)(at, HOUR) > now);
    return Math.max(0, Math.min(rules.atOnce, rules.anHour - recent.length));
}
/** What is known after a look. */
function afterLook(before, look) {
    const { now, outlook, table, handedOut } = look;
    const kept = before.handedOut.filter((at) => (0,moment/* shift */.B)(at, HOUR) > now);
    const entries = Object.values(table.assignments);
    return {
        pushes: look.pushes ?? before.pushes ?? [],
        lookedAt: now,
        outlook,
        repositories: new Set(entries.map(({ assignment }) => assignment.repository.id)),
        handedOut: [...kept, ...Array.from({ length: handedOut }, () => now)],
    };
}
const AUDIT_EVERY = { hours: 24 };
// Somebody who starts again and again must not check everything each time.
const FIRST_AUDIT_AFTER = { hours: 1 };
const AUDITED_AT_ONCE = 2;
function beginAuditing(now) {
    return { begunAt: (0,moment/* shift */.B)((0,moment/* shift */.B)(now, FIRST_AUDIT_AFTER), { hours: -AUDIT_EVERY.hours }), left: [] };
}
/** The assignments to check at this beat, and those that are left then. Others audit too: `lastAt` is the ledger's. */
function nextAudits(auditing, { assignments }, now, lastAt = null) {
    const isTime = now >= (0,moment/* shift */.B)(auditing.begunAt, AUDIT_EVERY) && (0,audit_record/* isAuditDue */.SF)(lastAt, now);
    const open = Object.keys(assignments).filter((id) => assignments[id]?.status === 'open');
    const { begunAt, left } = isTime ? { begunAt: now, left: open } : auditing;
    return {
        picked: left.slice(0, AUDITED_AT_ONCE),
        auditing: { begunAt, left: left.slice(AUDITED_AT_ONCE) },
    };
}
const LONGEST_PAUSE_SECONDS = 300;
/**
 * Seconds until the next try after so many failures in a row: twice as long each time up to five minutes, and
 * never the same for two that failed together. `random` is in [0, 1).
 */
function pauseAfter(failures, beatSeconds, random) {
    if (failures === 0)
        return beatSeconds;
    const doubled = beatSeconds * 2 ** Math.min(failures, 16);
    return Math.min(Math.max(beatSeconds, LONGEST_PAUSE_SECONDS), doubled) * (0.5 + random / 2);
}

// EXTERNAL MODULE: ./build/github/client/reasons.js
var reasons = __webpack_require__(29281);
;// CONCATENATED MODULE: ./build/assignment/held-claims.js

// Well before the claim runs out on the ledger, when anybody may claim it anew.
const HELD_FOR = { minutes: 45 };
const MOST_FAILURES = 5;
function holdClaims(names, now) {
    return names.map((name) => ({ name, claimedAt: now, failures: 0, notBefore: now }));
}
function isReady({ notBefore }, now) {
    return now >= notBefore;
}
/** Twice as long each time; null once it is left to whoever claims it when our claim has run out. */
function afterFailure(claim, now) {
    const failures = claim.failures + 1;
    const notBefore = (0,moment/* shift */.B)(now, { minutes: 2 ** claim.failures });
    const isTooLate = notBefore > (0,moment/* shift */.B)(claim.claimedAt, HELD_FOR);
    return failures === MOST_FAILURES || isTooLate ? null : { ...claim, failures, notBefore };
}

// EXTERNAL MODULE: ./build/assignment/submission-name.js
var submission_name = __webpack_require__(58388);
// EXTERNAL MODULE: ./build/github/repository/activity.js
var activity = __webpack_require__(12154);
;// CONCATENATED MODULE: ./build/github/repository/glance-at-pushes.js



// A push brings its repository to the top, and every page costs the same.
const PER_PAGE = 30;
/**
 * One request. Where nothing has changed GitHub answers 304, which counts against no hour: see "Use
 * conditional requests" in GitHub's best practices. An etag is good for one token, so an App is told the
 * whole list once an hour. Throws WorldError.
 */
async function glanceAtPushes(octokit, org, etag) {
    const list = { org, sort: 'pushed', direction: 'desc', per_page: PER_PAGE };
    const headers = etag === null ? {} : { 'if-none-match': etag };
    try {
        const { data, headers: said } = await octokit.rest.repos.listForOrg({ ...list, headers });
        return { now: momentOf(said.date), pushes: pushesOf(data), etag: said.etag ?? null };
    }
    catch (error) {
        if (error instanceof bad_news/* WorldError */.nM)
            throw error;
        if ((0,reasons/* statusOf */.c2)(error) !== 304)
            throw (0,reasons/* worldError */.ZT)(`the pushes in ${org} were not listed`, error);
        return { now: momentOf((0,reasons/* headerOf */.rR)(error, 'date')), pushes: null, etag };
    }
}
/** Whatever stands between us and GitHub may answer in its place, as log-in pages do. */
function pushesOf(data) {
    if (!Array.isArray(data))
        throw strange('no list of repositories');
    return data.map((one) => {
        const { id, name, pushed_at } = Object(one);
        if (typeof id !== 'number' || typeof name !== 'string')
            throw strange('no repository');
        return { id, name, pushedAt: isMoment(pushed_at) ? (0,activity/* toSecond */.u)(pushed_at) : '' };
    });
}
function momentOf(date) {
    if (isMoment(date))
        return (0,activity/* toSecond */.u)(date);
    throw strange('no time');
}
function isMoment(value) {
    return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}
function strange(what) {
    const detail = `something answered in GitHub's place, with ${what}`;
    return new bad_news/* WorldError */.nM(detail, { code: 'github' });
}

// EXTERNAL MODULE: ./build/assignment/audit.js
var audit = __webpack_require__(95135);
// EXTERNAL MODULE: ./build/github/repository/look-at-repository.js
var look_at_repository = __webpack_require__(84781);
// EXTERNAL MODULE: ./build/github/repository/own-repository.js
var own_repository = __webpack_require__(71996);
// EXTERNAL MODULE: ./build/assignment/assignment.js
var assignment_assignment = __webpack_require__(28727);
// EXTERNAL MODULE: ./build/github/repository/kept-refs.js
var kept_refs = __webpack_require__(72406);
// EXTERNAL MODULE: ./build/github/repository/permission.js
var permission = __webpack_require__(3072);
// EXTERNAL MODULE: ./build/github/repository/provision.js
var provision = __webpack_require__(14472);
;// CONCATENATED MODULE: ./build/github/repository/put-back.js





/**
 * Makes one thing what it was. False where that is not for a machine: whoever gave access to somebody
 * had the right to, and what was merged stays merged.
 */
async function putBack(octokit, place, kind, { pull: pull_number, starter, candidate }) {
    const { repos, pulls } = octokit.rest;
    const mends = {
        public: () => repos.update({ ...place, private: true }),
        actions: () => (0,provision/* switchActionsOff */.Fq)(octokit, place),
        'default-branch': () => repos.update({ ...place, default_branch: assignment_assignment/* WORK_BRANCH */.fd }),
        starter: () => setStarter(octokit, place, starter),
        'too-little-access': () => (0,permission/* setPermission */.K)(octokit, place, candidate, 'push'),
        'pull-closed': () => pulls.update({ ...place, pull_number, state: 'open' }),
        'pull-base': () => pulls.update({ ...place, pull_number, base: assignment_assignment/* STARTER_BRANCH */.DL }),
    };
    try {
        await mends[kind]?.();
        return mends[kind] !== undefined;
    }
    catch (error) {
        // GitHub cannot open a pull request whose branch is gone, for one; the flag says what is wrong.
        if ((0,reasons/* statusOf */.c2)(error) === 422 || (0,reasons/* statusOf */.c2)(error) === 403 || (0,reasons/* isAmbiguous */.X2)(error))
            return false;
        throw error;
    }
}
/** What the branch leads to now may be somebody's work: it is kept under a ref before anything moves. */
async function setStarter(octokit, place, sha) {
    await keepMoved(octokit, place);
    const branch = `heads/${assignment_assignment/* STARTER_BRANCH */.DL}`;
    try {
        await octokit.rest.git.updateRef({ ...place, ref: branch, sha, force: true });
    }
    catch (error) {
        if ((0,reasons/* statusOf */.c2)(error) !== 422 && (0,reasons/* statusOf */.c2)(error) !== 404)
            throw error;
        await octokit.rest.git.createRef({ ...place, ref: `refs/${branch}`, sha });
    }
}
/** Not where another branch leads there as well. Throws where it is not kept. */
async function keepMoved(octokit, place) {
    const { data } = await octokit.rest.git.listMatchingRefs({ ...place, ref: 'heads' });
    const own = `refs/heads/${assignment_assignment/* STARTER_BRANCH */.DL}`;
    const moved = data.find(({ ref }) => ref === own)?.object.sha;
    if (moved === undefined)
        return;
    if (data.some(({ ref, object }) => ref !== own && object.sha === moved))
        return;
    await (0,kept_refs/* keepCommit */.H)(octokit, place, moved);
}

// EXTERNAL MODULE: ./build/input/fault.js
var input_fault = __webpack_require__(9647);
// EXTERNAL MODULE: ./build/session/give-access.js
var give_access = __webpack_require__(13577);
// EXTERNAL MODULE: ./build/session/one-fault.js
var one_fault = __webpack_require__(67214);
// EXTERNAL MODULE: ./build/session/record-flag.js
var record_flag = __webpack_require__(71525);
// EXTERNAL MODULE: ./build/session/renew-invitation.js
var renew_invitation = __webpack_require__(13964);
// EXTERNAL MODULE: ./build/session/update-candidate-comment.js
var update_candidate_comment = __webpack_require__(93930);
;// CONCATENATED MODULE: ./build/commands/watch/audit-assignments.js














/**
 * Looks at the settings of every open assignment, puts back what it can, and flags each drift once. What goes wrong
 * with one keeps nothing from the others, nor what was just claimed from being graded.
 */
async function auditAssignments(session, index, now) {
    const open = Object.entries(index.assignments).filter(([, { status }]) => status === 'open');
    const found = [];
    const errors = [];
    for (const [assignment, entry] of open) {
        const note = (what) => found.push({ assignment, what });
        try {
            const place = await (0,own_repository/* findOwnRepository */.w)(session.candidates, entry.assignment.repository);
            for (const { what } of await flagDrifts(session, place, entry, now))
                note(what);
            if (place === null)
                continue;
            if (await (0,update_candidate_comment/* restoreComment */.E)(session, assignment, place))
                note(COMMENT_CHANGED);
        }
        catch (error) {
            const fault = (0,one_fault/* faultOf */.K)(error, assignment, 'audited');
            session.log(`${assignment}: ${(0,input_fault/* whyOf */.gf)(fault)}`);
            errors.push(fault);
        }
    }
    return { found, errors, open: open.length };
}
async function flagDrifts(session, place, entry, now) {
    const drifts = place === null ? [{ what: MISSING }] : await settingsDrifts(session, place, entry, now);
    for (const { what } of drifts) {
        await (0,record_flag/* flag */.J)(session, entry.assignment.id, { code: 'settings-changed', what, at: now });
    }
    return drifts;
}
const COMMENT_CHANGED = 'somebody changed or deleted the comment with the feedback';
async function settingsDrifts(session, place, entry, now) {
    const { assignment, invitation } = entry;
    const { candidate, pull, starter } = assignment;
    const { candidates } = session;
    const isCandidate = ({ userId }) => userId === candidate.userId;
    try {
        const observed = await (0,look_at_repository/* lookAtRepository */.z)(candidates, place, pull);
        if (!invitation.accepted && observed.collaborators.some(isCandidate)) {
            await (0,renew_invitation/* recordAcceptance */.hb)(session, assignment.id, now);
        }
        const isRunning = !(0,plan_watch/* awaitsStart */.C3)(entry) && !(0,plan_watch/* isDue */.nZ)(entry, now);
        const seen = (0,audit/* auditRepository */.Q)(observed, { candidate, starter: starter.sha, isRunning });
        // The task may be on its way, and moves that branch.
        const drifts = (0,plan_watch/* awaitsStart */.C3)(entry) ? seen.filter(({ kind }) => kind !== 'starter') : seen;
        await putAllBack(session, place, assignment, drifts);
        // A look that died after it took access away is ours, and says nothing of anybody.
        return drifts.filter(({ kind }) => kind !== 'too-little-access');
    }
    catch (error) {
        if ((0,reasons/* statusOf */.c2)(error) === 404)
            return [{ what: MISSING }];
        throw (0,reasons/* worldError */.ZT)(`the settings of ${place.owner}/${place.repo} were not checked`, error);
    }
}
async function putAllBack(session, place, assignment, drifts) {
    const { candidates, log } = session;
    const { id, candidate, pull, starter } = assignment;
    for (const { kind, what, mend } of drifts) {
        const original = { pull, starter: starter.sha, candidate };
        const done = await putBack(candidates, place, kind, original);
        if (kind === 'too-little-access')
            await (0,give_access/* checkAccess */.x8)(session, place, assignment);
        log(`${id}: ${what}. ${done ? 'Put back.' : `Flagged. ${mend}`}`);
    }
}
const MISSING = 'the repository was deleted, or another one has its name';
/** Where that was asked for or is due; what fails where nobody asked for it is only said. */
async function auditAll(session, table, now, { audit, auditedAt }) {
    const isWanted = audit === 'when-due' ? (0,audit_record/* isAuditDue */.SF)(auditedAt, now) : audit;
    if (!isWanted || Object.keys(table.assignments).length === 0)
        return [];
    const { found, errors, open } = await auditAssignments(session, table, now);
    const unanswered = errors.filter((error) => error instanceof bad_news/* WorldError */.nM);
    const isOver = open === 0 || unanswered.length < open;
    if (isOver)
        await noteAudit(session, now);
    if (!isOver && audit === true)
        throw unanswered[0];
    return found;
}
/** That an audit is over: the next one counts from there, and `doctor` says when it was. */
async function noteAudit({ ledger }, now) {
    await ledger.rewrite(audit_record/* AUDIT_FILE */.v2, () => ({ text: (0,audit_record/* printAudit */.B3)(now), subject: 'audit' }));
}

;// CONCATENATED MODULE: ./build/assignment/look-size.js


// GitHub takes 500 writes an hour, and the schedule's looks are half an hour apart. A workflow's token has 1,000
// requests an hour too, which the same two looks do not spend.
const WRITES_A_LOOK = 250;
// For reviewers, whose answers spend from the same hour, and for the table of this look.
const OTHERS_WRITES = 18;
// What one grading asks of the hub, counted in `npm run simulate`: a first one is eight writes (two records,
// the scorecard, three for the review's branch, its pull request and comment) and seven or eight reads.
const WRITES_A_GRADING = 8;
// In candidates' repositories an App writes, with an hour of its own: nine for a first grading. One more than
// its half hour holds, and the look takes longer than until the next one.
const APP_WRITES_A_GRADING = 9;
const MOST_AT_ONCE = Math.min(Math.floor((WRITES_A_LOOK - OTHERS_WRITES) / WRITES_A_GRADING), Math.floor(WRITES_A_LOOK / APP_WRITES_A_GRADING));
// With a lost race now and then.
const REQUESTS_A_GRADING = 16;
// For this look itself, and for reviewers.
const OTHERS_REQUESTS = 60;
// A run that finds the hour spent waits a quarter of an hour for the next one, and not longer.
const RUNS_WAIT = { minutes: 15 };
// A relay makes a look of each push, so it is the hour that has to hold: no more than two looks of the schedule.
const MOST_AN_HOUR = 2 * MOST_AT_ONCE;
// A scheduled look starts some minutes early or late. With a whole hour every third one would hand out nothing.
const look_size_HOUR = { minutes: 55 };
/** How many submissions one look may hand out; `hour` is null where there is no limit on requests. */
function mostAtOnce(hour, now, spoken) {
    const most = Math.max(0, Math.min(MOST_AT_ONCE, MOST_AN_HOUR - spoken.recent));
    if (hour === null)
        return most;
    if (hour.endsAt !== null && hour.endsAt <= (0,moment/* shift */.B)(now, RUNS_WAIT))
        return most;
    const affordable = Math.floor((hour.left - OTHERS_REQUESTS) / REQUESTS_A_GRADING);
    return Math.max(0, Math.min(most, affordable - spoken.underway));
}
function spokenFor({ assignments, looks = [] }, now) {
    const claims = Object.values(assignments).flatMap(({ handedOut }) => handedOut);
    return {
        underway: claims.filter(({ at }) => !(0,plan_watch/* isLost */.JD)(at, now)).length,
        recent: within(looks, now).reduce((sum, { handedOut }) => sum + handedOut, 0),
    };
}
/** The table with this look in it; the same one where it hands out nothing. */
function noteLook(index, handedOut, now) {
    if (handedOut === 0)
        return index;
    const looks = [...within(index.looks ?? [], now), { at: now, handedOut }];
    return { ...index, looks };
}
/** The looks of the last hour. */
function within(looks, now) {
    return looks.filter(({ at }) => (0,moment/* shift */.B)(at, look_size_HOUR) > now);
}

// EXTERNAL MODULE: ./build/input/compare-texts.js
var compare_texts = __webpack_require__(51033);
;// CONCATENATED MODULE: ./build/assignment/plan-notices.js



// Far longer than a comment takes: whoever claimed it longer ago has died.
const CLAIMED_FOR = { minutes: 10 };
// Each is a comment and a record, and the next look is half an hour away.
const plan_notices_MOST_AT_ONCE = 20;
/** What is to be told now, and the table that claims it: one of two watches is the first to write it. */
function claimNotices(index, rules) {
    const due = Object.entries(index.assignments)
        .flatMap(([assignment, entry]) => {
        const what = dueNotice(entry, rules);
        return what === null ? [] : [{ assignment, what, deadline: entry.deadline }];
    })
        .toSorted((a, b) => (0,compare_texts/* compareTexts */.q)(claimedAt(index, a), claimedAt(index, b)));
    const claimed = [
        // Their time runs: nothing that can wait comes before them, and none of them waits for room.
        ...due.filter(({ what }) => what === 'started'),
        ...due.filter(({ what }) => what !== 'started').slice(0, plan_notices_MOST_AT_ONCE),
    ];
    if (claimed.length === 0)
        return { index, claimed };
    const assignments = { ...index.assignments };
    for (const { assignment, what, deadline } of claimed) {
        const entry = index.assignments[assignment];
        if (entry === undefined)
            continue;
        assignments[assignment] = { ...entry, noticing: { what, deadline, at: rules.now } };
    }
    return { index: { ...index, assignments }, claimed };
}
/** Whose claim ran out comes last: what GitHub refuses at every look would keep the others from being told. */
function claimedAt({ assignments }, { assignment }) {
    return assignments[assignment]?.noticing?.at ?? '';
}
/** What this candidate is to be told now; null for nothing, and while somebody else tells it. */
function dueNotice(entry, rules) {
    const what = wantedNotice(entry, rules);
    if (what === null || isTold(entry, what))
        return null;
    const { noticing: claim } = entry;
    const isClaimed = claim?.what === what && claim.deadline === entry.deadline;
    return isClaimed && rules.now < (0,moment/* shift */.B)(claim.at, CLAIMED_FOR) ? null : what;
}
function wantedNotice(entry, rules) {
    const { status, start } = entry;
    if (status === 'closed')
        return start?.lapsed === true ? 'not-started' : null;
    // Whoever has started and was not told yet does not know since when their time runs.
    if (start?.at != null && !wasToldOfStart(entry))
        return status === 'open' ? 'started' : null;
    return isToBeReminded(entry, rules) ? 'ending' : null;
}
function isToBeReminded(entry, { now, remindHours }) {
    const { status, start, deadline } = entry;
    if (remindHours === 0 || status !== 'open' || now >= deadline)
        return false;
    if ((0,plan_watch/* awaitsStart */.C3)(entry) ? start?.task !== null : isWorkKnown(entry))
        return false;
    return now >= remindTime(entry, remindHours);
}
/** Whoever is still to be looked at may have pushed since. */
function isWorkKnown({ begun, graded, waiting }) {
    return begun || graded.length > 0 || waiting;
}
/** So many hours before the end, or halfway where that is nearer. */
function remindTime({ deadline, deadlineSince, invitation }, remindHours) {
    const seconds = (0,moment/* secondsBetween */.O)(deadlineSince ?? invitation.at, deadline);
    const before = Math.min(remindHours * 3_600, Math.max(0, Math.floor(seconds / 2)));
    return (0,moment/* shift */.B)(deadline, { seconds: -before });
}
function isTold({ noticed = [], deadline }, what) {
    return noticed.some((one) => one.what === what && one.deadline === deadline);
}
/** Once: an extension tells of the new deadline by a comment of its own. */
function wasToldOfStart({ noticed = [] }) {
    return noticed.some(({ what }) => what === 'started');
}

// EXTERNAL MODULE: ./build/assignment/watch-index.js + 1 modules
var watch_index = __webpack_require__(26389);
;// CONCATENATED MODULE: ./build/github/client/count-requests.js
/** Counts what a client asks until it is stopped. */
function countRequests(octokit) {
    let sent = 0;
    const tally = () => {
        sent += 1;
    };
    octokit.hook.before('request', tally);
    return { count: () => sent, stop: () => octokit.hook.remove('request', tally) };
}

;// CONCATENATED MODULE: ./build/github/hand-out.js



const GRADE_WORKFLOW = 'grade.yml';
/**
 * Starts one grading run of the hub for each submission. One that did not start costs the others
 * nothing: its claim runs out, and a later watch hands it out again. Throws at the end what GitHub said of each, or at
 * once where the workflow is disabled: it would start none of the others either.
 */
async function startGrading(octokit, hub, names) {
    if (names.length === 0)
        return;
    const failures = [];
    const ref = await defaultBranch(octokit, hub);
    for (const name of names) {
        const submissions = (0,submission_name/* printSubmissionName */.j)(name);
        const run = { ...hub, workflow_id: GRADE_WORKFLOW, ref, inputs: { submissions } };
        await octokit.rest.actions
            .createWorkflowDispatch(run)
            .catch((error) => failures.push((0,reasons/* worldError */.ZT)(`${submissions} was not handed out`, error)));
        if (failures.at(-1)?.code === 'workflow-disabled')
            break;
    }
    const last = failures.at(-1);
    if (last === undefined)
        return;
    const detail = failures.map(({ message }) => message).join('; ');
    throw new bad_news/* WorldError */.nM(detail, { code: last.code, cause: last });
}
async function defaultBranch(octokit, hub) {
    try {
        return (await octokit.rest.repos.get({ ...hub })).data.default_branch;
    }
    catch (error) {
        throw (0,reasons/* worldError */.ZT)(`${hub.owner}/${hub.repo} was not checked`, error);
    }
}

// EXTERNAL MODULE: ./build/github/ledger/ledger-table.js
var ledger_table = __webpack_require__(47404);
;// CONCATENATED MODULE: ./build/github/repository/pushed-repositories.js

// The list may show a push later than one that came after it.
const OVERLAP_MS = 10 * 60_000;
/** The organisation's repositories that were pushed to since the cursor, or shortly before it. */
async function pushedRepositories(octokit, organisation, cursor) {
    const pages = octokit.paginate.iterator(octokit.rest.repos.listForOrg, {
        org: organisation,
        sort: 'pushed',
        direction: 'desc',
        per_page: 100,
    });
    const since = cursor === null ? 0 : Date.parse(cursor) - OVERLAP_MS;
    const pushed = [];
    for await (const { data } of pages) {
        const recent = data.filter(({ pushed_at }) => Date.parse(pushed_at ?? '') >= since);
        pushed.push(...recent.map(({ id, name, pushed_at }) => ({
            id,
            name,
            pushedAt: (0,activity/* toSecond */.u)(pushed_at ?? ''),
        })));
        // A repository that nobody ever pushed to has no moment, wherever it stands in the list.
        if (data.some(({ pushed_at }) => Date.parse(pushed_at ?? '') < since))
            break;
    }
    return pushed;
}

// EXTERNAL MODULE: ./build/hub/repository.js
var repository = __webpack_require__(99106);
;// CONCATENATED MODULE: ./build/assignment/pushes.js

// A record of the ledger stays small, and nobody reads more.
const MOST_KEPT = 50;
// https://docs.github.com/en/rest/repos/repos#list-repository-activities
const KINDS = ['push', 'force_push', 'pr_merge', 'merge_queue_merge'];
/** What the candidate pushed until the deadline; moves in any order. */
function pushesUntil(moves, deadline, candidate) {
    const own = moves
        .filter(({ kind, by, at }) => KINDS.includes(kind) && by === candidate && at <= deadline)
        .toSorted((a, b) => (0,compare_texts/* compareTexts */.q)(a.at, b.at) || a.id - b.id)
        .map(({ at, after, kind }) => ({ at, sha: after, forced: kind === 'force_push' }));
    const last = own.slice(-MOST_KEPT);
    const [first] = own;
    const kept = { last, earlier: own.length - last.length };
    return first === undefined || kept.earlier === 0 ? kept : { ...kept, first: first.at };
}

// EXTERNAL MODULE: ./build/assignment/standing.js
var standing = __webpack_require__(64502);
;// CONCATENATED MODULE: ./build/github/repository/find-elsewhere.js


/** Branches that hold something else: one request. Where `starter` was moved, it is one of them. */
async function branchesElsewhere(octokit, place, { without }) {
    const { data } = await octokit.rest.git.listMatchingRefs({ ...place, ref: 'heads/' });
    return data.flatMap(({ ref, object }) => {
        const name = ref.slice('refs/heads/'.length);
        if (name === assignment_assignment/* WORK_BRANCH */.fd || without.has(object.sha))
            return [];
        return [{ kind: 'branch', name }];
    });
}
/** Everywhere: pull requests from forks and what `starter` was moved to as well, where no branch says so. */
async function workElsewhere(octokit, place, expected) {
    const branches = await branchesElsewhere(octokit, place, expected);
    if (branches.length > 0)
        return branches;
    const { data: pulls } = await octokit.rest.pulls.list({ ...place, state: 'all', per_page: 100 });
    const others = pulls.filter(({ number, head }) => number !== expected.pull && !expected.without.has(head.sha));
    const kept = await (0,kept_refs/* keptCommits */.T)(octokit, place);
    return [
        ...others.map(({ number }) => ({ kind: 'pull', number })),
        ...kept.map((sha) => ({ kind: 'kept', sha })),
    ];
}

// EXTERNAL MODULE: ./build/assignment/start.js
var assignment_start = __webpack_require__(42364);
// EXTERNAL MODULE: ./build/github/pages/comment-editors.js
var comment_editors = __webpack_require__(93759);
// EXTERNAL MODULE: ./build/github/repository/spoken-comments.js
var spoken_comments = __webpack_require__(25120);
;// CONCATENATED MODULE: ./build/commands/watch/hear-start.js



/** What the comments below the pull request say of the start. They are listed once, for both questions. */
async function hearStart(octokit, place, { assignment: { pull, candidate }, deadline: startBy, deadlineSince = '', start }) {
    const spoken = await (0,spoken_comments/* spokenComments */.F)(octokit, place, pull);
    const found = (0,assignment_start/* asking */.os)(spoken, candidate, startBy);
    const written = found.length === 0 ? [] : await (0,comment_editors/* withEditors */.T)(octokit, found);
    const inTime = { startBy, late: start?.late ?? [] };
    if (written.some((comment) => (0,assignment_start/* isAsking */.CL)(comment, inTime)))
        return { asked: true, perhaps: [] };
    const terms = { startBy, since: deadlineSince };
    // A look is kept until all are done, and a text may be long.
    const perhaps = (0,assignment_start/* perhapsAsking */.Z4)(spoken, candidate, terms).map(({ body: _, ...one }) => one);
    return { asked: false, perhaps };
}

// EXTERNAL MODULE: ./build/assignment/fold-log.js + 1 modules
var fold_log = __webpack_require__(58561);
;// CONCATENATED MODULE: ./build/commands/watch/settle-access.js








/** Whose deadline was moved while this look took away their access gets it back: no later look is due to see it. */
async function settle(session, { assignment, entry }, now, fault) {
    if (!(0,plan_watch/* isDue */.nZ)(entry, now) || (0,plan_watch/* awaitsStart */.C3)(entry))
        return fault;
    try {
        const state = (0,fold_log/* foldLog */.e)(await session.ledger.readLog(assignment));
        if (state?.status !== 'open' || state.deadline <= now)
            return fault;
        const place = await (0,own_repository/* findOwnRepository */.w)(session.candidates, entry.assignment.repository);
        if (place !== null)
            await (0,give_access/* giveAccess */.OV)(session, place, entry.assignment);
        return fault;
    }
    catch (error) {
        return (0,one_fault/* faultOf */.K)(error, assignment, 'given back its access');
    }
}
/**
 * The same where the run has died that took it away, by a deadline which had been moved in between: one look that
 * reads of the move gives the access once more. The entry afterwards. What goes wrong keeps nothing that was pushed
 * waiting: what the world refused is tried by the next look, and what the team has to mend is on the ledger.
 */
async function giveBack(session, { assignment, entry }, place, now) {
    const { deadlineSince } = entry;
    if (!(0,plan_watch/* mayLackAccess */.RO)(entry, now) || deadlineSince === undefined)
        return entry;
    const given = { ...entry, givenBack: deadlineSince };
    try {
        await (0,give_access/* giveAccess */.OV)(session, place, entry.assignment);
        return given;
    }
    catch (error) {
        const fault = (0,one_fault/* faultOf */.K)(error, assignment, 'given back its access');
        session.log(`${assignment}: ${(0,input_fault/* whyOf */.gf)(fault)}`);
        if (!(fault instanceof bad_news/* CallerError */.ED))
            return entry;
        await (0,record_flag/* flag */.J)(session, assignment, { code: 'not-invited', what: (0,input_fault/* whyOf */.gf)(fault), at: now });
        return given;
    }
}

;// CONCATENATED MODULE: ./build/commands/watch/look-at-assignments.js













/**
 * Those assignments where something may have happened. Whoever waits already comes first. What is handed out
 * once more comes last: it may take hours, and no candidate's push waits for it.
 */
function chooseLooks(request) {
    return expectedNews(request).toSorted((a, b) => turnOf(a) - turnOf(b));
}
function turnOf({ entry: { again, waiting } }) {
    if (again === true)
        return 2;
    return waiting ? 0 : 1;
}
function expectedNews({ index, pushed, now, again }) {
    const listed = new Map(pushed.map((one) => [one.id, one]));
    return Object.entries(index.assignments).flatMap(([assignment, entry]) => {
        const { repository, exercise } = entry.assignment;
        const found = listed.get(repository.id) ?? null;
        const isAgain = exercise === again && entry.status !== 'closed' && !(0,plan_watch/* awaitsStart */.C3)(entry);
        if (!isAgain && !isNews(entry, found) && !(0,plan_watch/* isExpectant */.bR)(entry, now))
            return [];
        const asked = isAgain ? { ...entry, again: true } : entry;
        return [{ assignment, entry: asked, pushed: found }];
    });
}
function isNews({ status, pushedAt }, pushed) {
    return status === 'open' && pushed !== null && pushed.pushedAt !== pushedAt;
}
/** What goes wrong with one assignment keeps nothing from the others: a candidate can bring that about. */
async function lookAtAssignment(session, question, now) {
    const { assignment } = question;
    let { entry } = question;
    try {
        const place = await findPlace(session, question);
        if (place === null)
            return { kind: 'missing', assignment, entry };
        if ((0,plan_watch/* awaitsStart */.C3)(entry))
            return await lookAtStart(session, question, place, now);
        // First, so that nothing is pushed unseen between the look and the pin.
        if ((0,plan_watch/* isDue */.nZ)(entry, now)) {
            await (0,permission/* setPermission */.K)(session.candidates, place, entry.assignment.candidate, 'pull');
        }
        const renewed = (0,plan_watch/* needsInvitation */.TL)(entry, now) &&
            (await (0,renew_invitation/* renewInvitation */.vJ)(session, entry.assignment, place, 'takehome'));
        entry = await giveBack(session, question, place, now);
        const { sha, at, late, pushes } = await whatStands(session, place, entry);
        const stands = sha === null ? null : { sha, tree: await treeOf(session, place, sha) };
        const facts = { entry: { ...entry, pushedAt: seenPush(question, now) }, stands };
        const elsewhere = await lookElsewhere(session, place, facts, now);
        return { kind: 'seen', assignment, place, late, at, pushes, renewed, facts, elsewhere };
    }
    catch (error) {
        const fault = (0,one_fault/* faultOf */.K)(error, assignment, 'checked');
        return { kind: 'failed', assignment, entry, error: await settle(session, question, now, fault) };
    }
}
const ON_ITS_WAY = { asked: true, perhaps: [] };
/** Pushes say nothing of it: until the task is there, nobody but us can push. */
async function lookAtStart(session, { assignment, entry }, place, now) {
    const renewed = (0,plan_watch/* needsInvitation */.TL)(entry, now) &&
        (await (0,renew_invitation/* renewInvitation */.vJ)(session, entry.assignment, place, 'takehome'));
    const isOnItsWay = entry.start?.task != null;
    const heard = isOnItsWay ? ON_ITS_WAY : await hearStart(session.candidates, place, entry);
    return { kind: 'unstarted', assignment, place, entry, ...heard, renewed };
}
/** A push that GitHub may not have listed everywhere yet is looked at once more. */
function seenPush({ entry, pushed }, now) {
    return pushed !== null && (0,plan_watch/* hasSettled */.SU)(pushed.pushedAt, now) ? pushed.pushedAt : entry.pushedAt;
}
/** Under its present name, and only if it is the very repository that was made for the candidate. */
async function findPlace(session, { entry, pushed }) {
    // Pushes are listed of the organisation as takehome.yml calls it.
    if (pushed !== null)
        return { owner: session.config.organisation, repo: pushed.name };
    return await (0,own_repository/* findOwnRepository */.w)(session.candidates, entry.assignment.repository);
}
async function whatStands(session, place, { status, submission, deadline, assignment }) {
    if (status === 'submitted')
        return { sha: submission, at: null, late: false, pushes: null };
    const moves = await (0,activity/* fetchActivities */.m)(session.candidates, place, deadline);
    if (moves.length > 0) {
        const stood = (0,standing/* standing */.J)(moves, deadline);
        const at = moves.find(({ after }) => after === stood.sha)?.at ?? null;
        return { ...stood, at, pushes: pushesUntil(moves, deadline, assignment.candidate.userId) };
    }
    const { data } = await session.candidates.rest.git.getRef({
        ...place,
        ref: `heads/${assignment_assignment/* WORK_BRANCH */.fd}`,
    });
    const sha = data.object.sha;
    // What we put there ourselves need not be on GitHub's list.
    if ((await treeOf(session, place, sha)) === assignment.starter.tree) {
        return { sha, at: null, late: false, pushes: null };
    }
    const detail = `GitHub lists no push to ${assignment_assignment/* WORK_BRANCH */.fd} in ${place.owner}/${place.repo}, so the time of each push is unknown`;
    throw new bad_news/* WorldError */.nM(detail, { code: 'github' });
}
async function treeOf({ candidates }, place, sha) {
    const { data } = await candidates.rest.git.getCommit({ ...place, commit_sha: sha });
    return data.tree.sha;
}
/** Only where `main` holds nothing: whoever works on branches of their own, and merges, is asked nothing. */
async function lookElsewhere({ candidates }, place, { entry, stands }, now) {
    const { pull, starter } = entry.assignment;
    if (entry.status !== 'open' || !(stands === null || stands.tree === starter.tree))
        return [];
    const expected = { pull, without: new Set([starter.sha, stands?.sha ?? starter.sha]) };
    if (!(0,plan_watch/* isDue */.nZ)(entry, now))
        return await branchesElsewhere(candidates, place, expected);
    const found = await workElsewhere(candidates, place, expected);
    const trees = entry.graded.length;
    return trees === 0 ? found : [{ kind: 'graded', trees }, ...found];
}

;// CONCATENATED MODULE: ./build/commands/watch/missing-repositories.js


/** Assignments whose repository is gone, and those whose repository's name another one has. */
function missing({ assignments }, pushed, looks) {
    const strangers = pushed.filter(({ id, name }) => {
        const entry = assignments[name.toLowerCase()];
        return entry?.status === 'open' && entry.assignment.repository.id !== id;
    });
    const gone = looks.filter(({ kind }) => kind === 'missing').map(({ assignment }) => assignment);
    return [...new Set([...gone, ...strangers.map(({ name }) => name.toLowerCase())])];
}
/** Each once. */
async function flagMissing(session, assignments, at) {
    for (const assignment of assignments) {
        await (0,record_flag/* flag */.J)(session, assignment, { code: 'settings-changed', what: MISSING, at });
    }
    return assignments.map((assignment) => ({ assignment, what: MISSING }));
}

// EXTERNAL MODULE: ./build/assignment/requests.js
var requests = __webpack_require__(75136);
// EXTERNAL MODULE: ./build/session/hub-exercise.js
var hub_exercise = __webpack_require__(19467);
// EXTERNAL MODULE: ./build/session/talk.js
var session_talk = __webpack_require__(94673);
;// CONCATENATED MODULE: ./build/commands/watch/reviews-to-tell.js




// A run that told people leaves a trace in the log. Where it left none it died, or there is nobody to ask.
const AGAIN_AFTER = { hours: 6 };
/**
 * The table with a note at each assignment whose reviewers are to be told something now, or whose levels are to be
 * opened, and which these are.
 */
async function noteReviewsToTell(session, index, now) {
    const at = { now, today: (0,requests/* dayIn */.EE)(session.config.timeZone, now) };
    const noted = {};
    for (const [id, entry] of Object.entries(index.assignments)) {
        const { told, log } = entry;
        if (told?.log === log && now < (0,moment/* shift */.B)(told.at, AGAIN_AFTER))
            continue;
        if (!(await hasToTell(session, entry, at)))
            continue;
        noted[id] = { ...entry, told: { log, at: now } };
    }
    const assignments = { ...index.assignments, ...noted };
    return { index: { ...index, assignments }, toTell: Object.keys(noted).sort() };
}
async function hasToTell(session, { assignment, review, talk }, at) {
    const rules = session.config.reviews;
    const hears = review !== undefined && ((0,requests/* isReady */.i_)(review, rules) || (0,requests/* isToBeTold */.sN)(review, rules, at));
    if (hears && (await (0,hub_exercise/* isReviewed */.qe)(session, assignment.exercise)))
        return true;
    if (talk === undefined || !(0,requests/* isReady */.i_)(talk, rules))
        return false;
    return talk.by === undefined || (await (0,session_talk/* isPresentTalk */.a9)(session, assignment, talk.by));
}

// EXTERNAL MODULE: ./build/github/health/present-hour.js
var present_hour = __webpack_require__(2033);
;// CONCATENATED MODULE: ./build/commands/watch/room-for-look.js


/**
 * How many submissions this look may hand out. Other runs spend from the same hour, and one that finds it spent
 * gives up. So what is left is read first, and what earlier looks handed out is taken off.
 */
async function roomForLook({ hub, log }, index, now, most = Number.POSITIVE_INFINITY) {
    const hour = await (0,present_hour/* presentHour */.K)(hub);
    const spoken = spokenFor(index, now);
    const room = mostAtOnce(hour, now, spoken);
    if (room < mostAtOnce(null, now, { underway: 0, recent: 0 })) {
        const requests = hour === null ? '' : ` and GitHub takes ${hour.left} more requests this hour`;
        const { recent, underway } = spoken;
        log(`${recent} were handed out within the hour, ${underway} are being graded${requests}: at most ${room} are handed out now`);
    }
    return Math.min(most, room);
}

;// CONCATENATED MODULE: ./build/assignment/elsewhere.js
// What a record of the ledger has room for, and to spare.
const MOST_PLACES = 3;
const LONGEST_NAME = 80;
/** What the ledger and the team read: a name keeps only characters that no log can mistake. */
function describeElsewhere(places) {
    const said = places.slice(0, MOST_PLACES).map(describePlace);
    const more = places.length - said.length;
    return [...said, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
function describePlace(place) {
    switch (place.kind) {
        case 'branch':
            return `the branch ${place.name.replaceAll(/[^\w./-]/gu, '?').slice(0, LONGEST_NAME)}`;
        case 'pull':
            return `the pull request ${place.number}`;
        case 'kept':
            return `the commit ${place.sha.slice(0, 12)} kept under refs/takehome/kept`;
        case 'graded':
            return `${place.trees} graded ${place.trees === 1 ? 'push' : 'pushes'} that main no longer holds`;
    }
}

// EXTERNAL MODULE: ./build/github/pages/comment-by-id.js
var comment_by_id = __webpack_require__(21100);
// EXTERNAL MODULE: ./build/github/pages/text-digest.js
var text_digest = __webpack_require__(88455);
// EXTERNAL MODULE: ./build/assignment/deadline.js
var assignment_deadline = __webpack_require__(49950);
// EXTERNAL MODULE: ./build/scorecard/phrasing.js
var phrasing = __webpack_require__(75825);
// EXTERNAL MODULE: ./build/scorecard/safe-markdown.js
var safe_markdown = __webpack_require__(66226);
;// CONCATENATED MODULE: ./build/scorecard/elsewhere-comment.js




// More than this is no list that anybody reads.
const elsewhere_comment_MOST_PLACES = 5;
const elsewhere_comment_LONGEST_NAME = 100;
/** A comment of its own, because GitHub tells people of a new comment and of no edit. */
function elsewhereText(notice) {
    const { deadline, zone = null, isOver, config } = notice;
    const due = (0,phrasing/* strong */.ko)((0,phrasing/* ours */.Od)((0,assignment_deadline/* showMoment */.sr)(deadline, config.timeZone, zone)));
    const seen = (0,phrasing/* join */.fj)(notice.places.slice(0, elsewhere_comment_MOST_PLACES).map(phrase), (0,phrasing/* words */.aL) `, `);
    const main = (0,phrasing/* code */.aY)(assignment_assignment/* WORK_BRANCH */.fd);
    if (!isOver) {
        return (0,safe_markdown/* render */.XX)([
            (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `There is work that is not graded: ${seen}. Only ${main} counts, and it still holds what you started from. Merge your work into ${main} and push ${main} before ${due}.`),
        ]);
    }
    return (0,safe_markdown/* render */.XX)([
        (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `The deadline was ${due}. ${main} held only what you started from, so nothing counts as handed in. There is other work: ${seen}. It is not lost, and the hiring team has been told.`),
        (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `If that is your submission, say so to the team. ${contact(config)}`),
    ]);
}
function contact({ notice }) {
    if (notice.contact === null)
        return (0,phrasing/* words */.aL) `Ask whoever invited you.`;
    return (0,phrasing/* words */.aL) `Your contact: ${(0,phrasing/* linked */.q)(notice.contact)}`;
}
function phrase(place) {
    switch (place.kind) {
        case 'branch':
            return (0,phrasing/* words */.aL) `the branch ${(0,phrasing/* untrusted */.bp)(place.name, elsewhere_comment_LONGEST_NAME)}`;
        case 'pull':
            return (0,phrasing/* words */.aL) `the pull request with the number ${place.number}`;
        case 'kept':
            return (0,phrasing/* words */.aL) `the commit ${(0,phrasing/* code */.aY)(place.sha)}`;
        case 'graded':
            return (0,phrasing/* words */.aL) `${(0,phrasing/* count */.U9)(place.trees, 'graded push', 'graded pushes')} that ${(0,phrasing/* code */.aY)(assignment_assignment/* WORK_BRANCH */.fd)} no longer holds`;
    }
}

;// CONCATENATED MODULE: ./build/session/tell-elsewhere.js







/**
 * Tells the candidate and the team, once before a deadline and once at it. Gives the words of the flag;
 * null where they know already.
 */
async function tellElsewhere(session, seen) {
    const { assignment, places, deadline, isOver, now } = seen;
    const state = (0,fold_log/* foldLog */.e)(await session.ledger.readLog(assignment));
    const code = isOver ? 'nothing-pinned' : 'work-elsewhere';
    const until = isOver ? `at the deadline ${deadline}` : `before the deadline ${deadline}`;
    const isKnown = state?.flagged.some((one) => one.code === code && one.what.startsWith(until));
    if (state === null || state.status !== 'open' || isKnown)
        return null;
    await tellCandidate(session, state, seen);
    const what = `${until} main held only the starter; there is ${describeElsewhere(places)}`;
    await (0,record_flag/* flag */.J)(session, assignment, { code, what, at: now });
    return what;
}
/** The flag is for the team, and is not to fail with a comment that GitHub refuses. */
async function tellCandidate(session, { assignment, zone }, { place, places, deadline, isOver }) {
    const text = elsewhereText({ places, deadline, zone, isOver, config: session.config });
    const issue = { ...place, issue_number: assignment.pull };
    try {
        await (0,comment_by_id/* writeCommentAnew */.aJ)(session.candidates, issue, [(0,text_digest/* textDigest */.o)(text)], text);
    }
    catch (error) {
        if (!(0,reasons/* isFromGitHub */.m3)(error))
            throw error;
        session.log(`${assignment.id}: the candidate was not told of work that does not count`);
    }
}

;// CONCATENATED MODULE: ./build/commands/watch/submit.js


/**
 * Pins what stood at the deadline, once. The candidate's permission is down already. False when the
 * deadline was moved, or the assignment closed, in the meantime.
 */
async function submit_submit(session, { assignment, place, late, pushes, facts }, { submission, deadline }, now) {
    const record = {
        kind: 'submitted',
        at: now,
        by: 'takehome',
        sha: submission,
        tree: submission === null ? null : (facts.stands?.tree ?? null),
        deadline,
        ...(late ? { late } : {}),
        ...(pushes === null ? {} : { pushes }),
    };
    const log = await session.ledger.append(assignment, (current) => {
        const state = (0,fold_log/* foldLog */.e)(current);
        return state?.status === 'open' && state.deadline === deadline ? record : null;
    });
    const state = (0,fold_log/* foldLog */.e)(log);
    if (state?.status === 'open')
        await (0,give_access/* giveAccess */.OV)(session, place, facts.entry.assignment);
    return state?.status === 'submitted';
}

// EXTERNAL MODULE: ./build/assignment/invitation.js
var invitation = __webpack_require__(30513);
// EXTERNAL MODULE: ./build/assignment/start-state.js
var start_state = __webpack_require__(7792);
// EXTERNAL MODULE: ./build/github/client/look-or-make.js
var look_or_make = __webpack_require__(23510);
// EXTERNAL MODULE: ./build/github/repository/branch-head.js
var branch_head = __webpack_require__(81850);
// EXTERNAL MODULE: ./build/github/repository/commit-parts.js
var commit_parts = __webpack_require__(23457);
;// CONCATENATED MODULE: ./build/github/repository/deliver-task.js




/**
 * Puts the task into the repository where no branch leads to it, on top of the page that the candidate has. Made
 * again with the same date, it is the very same commit.
 */
async function makeTask(octokit, place, files, { onto, date }) {
    const { git } = octokit.rest;
    const entries = [...files].map(([path, bytes]) => (0,commit_parts/* treeEntry */.$E)(octokit, place, path, bytes));
    const { data: made } = await git.createTree({ ...place, tree: await Promise.all(entries) });
    const commit = { message: 'The task', tree: made.sha, parents: [onto], ...(0,commit_parts/* signedBy */.qI)(date) };
    const { data } = await git.createCommit({ ...place, ...commit });
    return { sha: data.sha, tree: made.sha };
}
/**
 * Moves `main` on to the task, on top of whatever is there and never by force. What is looked at is the very commit
 * on top of which the task is put. Where somebody moves `main` in between, GitHub refuses ours, and we look anew: the
 * candidate may have pushed since another run has brought the task, and keeps what they pushed.
 */
async function pushTask(octokit, place, task, date) {
    let head = null;
    await (0,look_or_make/* lookOrMake */.J)(async () => {
        head = await (0,branch_head/* branchHead */.P)(octokit, place, assignment_assignment/* WORK_BRANCH */.fd);
        return head !== null && (await holdsTask(octokit, place, task, head)) ? true : null;
    }, async () => {
        await moveOn(octokit, place, task, { head, date });
        return true;
    });
}
async function holdsTask(octokit, place, { sha }, head) {
    const basehead = `${sha}...${head}`;
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...place, basehead });
    return data.status === 'ahead' || data.status === 'identical';
}
async function moveOn(octokit, place, task, { head, date }) {
    const { git } = octokit.rest;
    const parents = head === null ? [task.sha] : [head, task.sha];
    const commit = { message: 'Start the task', tree: task.tree, parents, ...(0,commit_parts/* signedBy */.qI)(date) };
    const { data } = await git.createCommit({ ...place, ...commit });
    const ref = `heads/${assignment_assignment/* WORK_BRANCH */.fd}`;
    if (head === null)
        await git.createRef({ ...place, ref: `refs/${ref}`, sha: data.sha });
    else
        await git.updateRef({ ...place, ref, sha: data.sha, force: false });
}
/**
 * Lets `starter` lead to the task. Only once `main` leads further: GitHub takes a pull request for merged whose
 * base has all of it.
 */
async function moveStarter(octokit, place, { sha }) {
    const ref = `heads/${assignment_assignment/* STARTER_BRANCH */.DL}`;
    const head = await (0,branch_head/* branchHead */.P)(octokit, place, assignment_assignment/* STARTER_BRANCH */.DL);
    if (head === sha)
        return;
    if (head === null)
        await octokit.rest.git.createRef({ ...place, ref: `refs/${ref}`, sha });
    else
        await octokit.rest.git.updateRef({ ...place, ref, sha, force: true });
}

// EXTERNAL MODULE: ./build/scorecard/welcome-comment.js
var welcome_comment = __webpack_require__(32195);
// EXTERNAL MODULE: ./build/github/pages/ensure-marked.js
var ensure_marked = __webpack_require__(22608);
;// CONCATENATED MODULE: ./build/scorecard/notice-comment.js



/**
 * A comment of its own, which names the candidate: GitHub tells people of that. Its text follows from the ledger
 * and the team's time zone, so that whoever finds it there need not write it again.
 */
function noticeText(notice) {
    return `${(0,safe_markdown/* markerText */.U7)('notice')}\n@${notice.candidate.login} ${sentences(notice)}\n`;
}
/** The first text that the task is there: nobody knows yet when their time ends. */
function arrivalText({ candidate, minutes, }) {
    const said = `The task is here, and your time is running. You have **${(0,assignment_deadline/* showSpan */.u8)(minutes)}** from now on. In a moment, this comment says until when.`;
    return `${(0,safe_markdown/* markerText */.U7)('notice')}\n@${candidate.login} ${said}\n`;
}
function sentences({ what, deadline, zone, isUnstarted, config }) {
    const moment = `**${(0,assignment_deadline/* showMoment */.sr)(deadline, config.timeZone, zone)}**`;
    switch (what) {
        case 'started':
            return `The task is here, and your time is running. Your deadline is ${moment}. What GitHub has received by then counts.`;
        case 'not-started':
            return `You could start until ${moment}. That time is over, so this exercise is closed for you. Nothing was graded. If you still want to do it, ask whoever invited you.`;
        case 'ending':
            return isUnstarted
                ? `You have not started yet. To start, write \`${assignment_start/* START_WORD */.ol}\` in a comment here by ${moment}.`
                : `Nothing has been pushed yet. Your deadline is ${moment}.`;
    }
}

// EXTERNAL MODULE: ./build/session/send-once.js
var send_once = __webpack_require__(84455);
;// CONCATENATED MODULE: ./build/session/tell-arrival.js











/** How the ledger calls the message. */
const ARRIVAL = 'started';
/**
 * Leaves the comment that the task is there. `elsewhere` while another run is about to leave it, or has died doing so
 * less than half an hour ago; `over` where the assignment is.
 */
async function tellArrival(session, id, place) {
    const state = (0,fold_log/* foldLog */.e)(await session.ledger.readLog(id));
    if (!isWaiting(state))
        return 'over';
    const pull = { ...place, number: state.assignment.pull };
    const text = arrivalText({ candidate: state.assignment.candidate, minutes: minutesOf(state) });
    const how = await (0,send_once/* sendOnce */.E)(session, id, ARRIVAL, {
        wanted: isWaiting,
        send: async ([run, ...earlier]) => {
            const markers = [markerOf(run), ...earlier.map(markerOf)];
            return (await (0,ensure_marked/* ensureMarked */.v)(session.candidates, pull, { text, markers })).id;
        },
    }).catch(async (error) => {
        if (!(await hasTooMany(session, pull, error)))
            throw error;
        session.log(`${id}: GitHub takes no comment that the task is there`);
        return 'sent';
    });
    if (how === 'begun')
        return 'elsewhere';
    return how === 'unwanted' ? 'over' : 'told';
}
/**
 * Begins a candidate's time, who has the task, the comment and the right to push by now. The moment is recorded at
 * once: from then on no later run has another one, whatever somebody does to the comment. Null where the assignment
 * is over.
 */
async function beginTime(session, id, place) {
    const at = await (0,hub_session/* serverTime */.nI)(session.candidates);
    const log = await session.ledger.append(id, (current) => {
        const state = (0,fold_log/* foldLog */.e)(current);
        if (!isWaiting(state) || toldDeadline(state) !== null)
            return null;
        const deadline = (0,assignment_start/* endOf */.pJ)(at, minutesOf(state));
        return { kind: 'told', at, by: 'takehome', what: 'started', deadline };
    });
    const state = (0,fold_log/* foldLog */.e)(log);
    if (!isWaiting(state))
        return null;
    const deadline = toldDeadline(state);
    if (deadline === null)
        throw new Error(`${id}: nobody has begun the time`);
    await nameDeadline(session, state, place, deadline);
    return { at: (0,moment/* shift */.B)(deadline, { minutes: -minutesOf(state) }), deadline };
}
/** What GitHub answers for good where there are thousands: whoever writes these gets no time without an end for it. */
async function hasTooMany({ candidates }, { owner, repo, number: pull_number }, error) {
    if (!(0,reasons/* isFromGitHub */.m3)(error))
        return false;
    const { data } = await candidates.rest.pulls.get({ owner, repo, pull_number });
    return data.comments >= MANY_COMMENTS;
}
// GitHub takes a few thousand below one pull request. Nobody who works writes as many.
const MANY_COMMENTS = 1_000;
/** The mail has what was written first; whoever opens the page reads until when. */
async function nameDeadline({ candidates, config }, { assignment: { candidate }, zone, messages }, { owner, repo }, deadline) {
    const words = { what: 'started', candidate, deadline, zone, isUnstarted: false, config };
    const message = messages.find(({ name }) => name === ARRIVAL);
    if (message === undefined || message.number === null)
        return;
    const text = `${markerOf(message.run)}\n${noticeText(words)}`;
    await orLeftAlone((0,comment_by_id/* changeComment */.EM)(candidates, { owner, repo }, message.number, text));
}
/** Whoever may push may also delete a comment, or lock the pull request. That keeps no clock from running. */
async function orLeftAlone(change) {
    await change.catch((error) => {
        const isLocked = (0,reasons/* statusOf */.c2)(error) === 403 && /\blocked\b/i.test(String(Object(error).message));
        if ((0,reasons/* statusOf */.c2)(error) !== 404 && !isLocked)
            throw error;
    });
}
function isWaiting(state) {
    return state !== null && state.status === 'open' && (0,start_state/* isUnstarted */.jq)(state);
}
function minutesOf({ start }) {
    return start?.minutes ?? 0;
}
function toldDeadline({ told }) {
    return told.find(({ what }) => what === 'started')?.deadline ?? null;
}
/** Only who reads the ledger knows the run. */
function markerOf(run) {
    return `<!-- takehome:${ARRIVAL}-${(0,text_digest/* textDigest */.o)(run)} -->`;
}

;// CONCATENATED MODULE: ./build/session/deliver-task.js














/**
 * Gives the candidate the task and starts their clock. Every step looks before it makes, so that a run which
 * crashed anywhere is finished by the next one, and two at once deliver once:
 * 1. record which commit is the task: from then on an exercise that changes changes nothing;
 * 2. push it, and move the branch to compare with;
 * 3. tell them by a comment. Until here they may only read: whoever may push can lock the pull request, and GitHub
 *    would refuse the comment;
 * 4. they may push;
 * 5. record that their time begins, by GitHub's clock. They have everything by now, whichever run died before, so none
 *    of it passes before they can use it;
 * 6. the texts with the deadline;
 * 7. record the start.
 * Null where the assignment is over, and while another run is telling them.
 */
async function deliverTask(session, assignment, place) {
    const before = (0,fold_log/* foldLog */.e)(await session.ledger.readLog(assignment));
    if (before?.status !== 'open' || !(0,start_state/* isUnstarted */.jq)(before))
        return null;
    const task = await loadTask(session, before);
    const asked = await recordAsked(session, place, before, task);
    if (asked === null)
        return null;
    await pushTask(session.candidates, place, asked.starter, asked.since);
    await moveStarter(session.candidates, place, asked.starter);
    if (session.config.rulesets)
        await (0,provision/* ensureFrozen */.rx)(session.candidates, place);
    const told = await tellArrival(session, assignment, place);
    // Their time does not run, and the next look goes on.
    if (told === 'elsewhere')
        return null;
    if (told === 'over')
        return await endWithout(session, place, before.assignment);
    await (0,permission/* setPermission */.K)(session.candidates, place, before.assignment.candidate, 'push');
    const arrival = await beginTime(session, assignment, place);
    if (arrival === null)
        return await endWithout(session, place, before.assignment);
    const { at, deadline } = arrival;
    const comment = await tellDeadline(session, place, asked, { task, deadline });
    const record = { kind: 'started', at, by: 'takehome', deadline, comment };
    const log = await session.ledger.append(assignment, (current) => canStart((0,fold_log/* foldLog */.e)(current)) ? record : null);
    const after = (0,fold_log/* foldLog */.e)(log);
    await (0,give_access/* takeBackAccess */.fA)(session, place, before.assignment.candidate, after);
    const started = startedAs(after);
    // Another run was quicker and has another moment: what the ledger says is what the candidate reads.
    if (started !== null && started.deadline !== deadline)
        await tellDeadline(session, place, asked, { task, deadline: started.deadline });
    return started;
}
/** Somebody has ended it meanwhile, or another run has recorded the start. */
async function endWithout(session, place, { id, candidate }) {
    const state = (0,fold_log/* foldLog */.e)(await session.ledger.readLog(id));
    await (0,give_access/* takeBackAccess */.fA)(session, place, candidate, state);
    return startedAs(state);
}
function startedAs(state) {
    const { at = null, task = null, askedAt = null } = state?.start ?? {};
    if (state === null || at === null || task === null || askedAt === null)
        return null;
    return { starter: task, since: askedAt, at, deadline: state.deadline };
}
async function loadTask(session, { assignment }) {
    const task = await (0,hub_exercise/* loadAssigned */.Ln)(session, assignment);
    if (task.ok)
        return task.value;
    const [issue] = task.error;
    const detail = `${assignment.id} was not started: ${issue?.file} ${issue?.message}`;
    throw new bad_news/* WorldError */.nM(detail, { code: 'github' });
}
async function recordAsked(session, place, { assignment, start, invitedAt }, { template }) {
    const onto = { onto: assignment.starter.sha, date: invitedAt };
    const starter = start?.task ?? (await makeTask(session.candidates, place, template, onto));
    const at = await (0,hub_session/* serverTime */.nI)(session.candidates);
    const record = { kind: 'starting', at, by: 'takehome', starter };
    const log = await session.ledger.append(assignment.id, (current) => {
        const state = (0,fold_log/* foldLog */.e)(current);
        return canStart(state) && state.start.task === null ? record : null;
    });
    const state = (0,fold_log/* foldLog */.e)(log);
    if (!canStart(state) || state.start.task === null || state.start.askedAt === null)
        return null;
    return { state, starter: state.start.task, since: state.start.askedAt };
}
function canStart(state) {
    return state !== null && state.status === 'open' && (0,start_state/* isUnstarted */.jq)(state);
}
/** Makes the texts those of somebody who has the task; the digest of the comment. */
async function tellDeadline({ candidates, config, serverUrl }, place, { state }, { task, deadline }) {
    const { assignment, zone, comment } = state;
    const { title } = task.rubric;
    const words = { title, deadline, zone, ai: assignment.ai ?? null, config, serverUrl };
    await candidates.rest.pulls.update({
        ...place,
        pull_number: assignment.pull,
        body: (0,welcome_comment/* welcomePull */.Gg)(words).body,
    });
    const description = (0,invitation/* describeRepository */.MD)(assignment.exercise, deadline);
    await candidates.rest.repos.update({ ...place, description });
    const text = (0,welcome_comment/* welcomeText */.Yh)(title, deadline, config, zone);
    // The next audit writes it anew.
    await orLeftAlone((0,comment_by_id/* changeComment */.EM)(candidates, place, comment.id, text));
    return (0,text_digest/* textDigest */.o)(text);
}
/** Closes what nobody has started by then. False where somebody asked for it, or was given more time, meanwhile. */
async function recordLapse(session, assignment, { deadline, at }) {
    const record = { kind: 'lapsed', at, by: 'takehome', deadline };
    const log = await session.ledger.append(assignment, (current) => {
        const state = (0,fold_log/* foldLog */.e)(current);
        const isTime = canStart(state) && state.start.task === null && state.deadline === deadline;
        return isTime ? record : null;
    });
    return (0,fold_log/* foldLog */.e)(log)?.start?.lapsed === true;
}

// EXTERNAL MODULE: ./build/assignment/own-words.js
var own_words = __webpack_require__(81152);
// EXTERNAL MODULE: ./build/github/pages/ensure-note.js
var ensure_note = __webpack_require__(76852);
;// CONCATENATED MODULE: ./build/scorecard/unclear-start-comment.js




/** A comment of its own, which names the candidate: GitHub tells people of that. */
function unclearStartText(unclear) {
    const { candidate, deadline, zone, config } = unclear;
    const moment = (0,phrasing/* strong */.ko)((0,phrasing/* ours */.Od)((0,assignment_deadline/* showMoment */.sr)(deadline, config.timeZone, zone)));
    const said = (0,safe_markdown/* render */.XX)([(0,safe_markdown/* paragraph */.FY)(unclear_start_comment_sentences(unclear, moment))]);
    return `${(0,safe_markdown/* markerText */.U7)('notice')}\n@${candidate.login} ${said}`;
}
function unclear_start_comment_sentences({ isOver, config }, moment) {
    if (!isOver) {
        return (0,phrasing/* words */.aL) `Somebody else changed a comment of yours here, so we cannot tell whether it asked to start. Your time has not begun. To start, write ${(0,phrasing/* code */.aY)(assignment_start/* START_WORD */.ol)} in a new comment by ${moment}.`;
    }
    return (0,phrasing/* words */.aL) `You could start until ${moment}. Somebody else had changed a comment of yours here, so we cannot tell whether it asked to start. Your time has not begun, and nothing is closed. The hiring team has been told. If you wanted to start, say so to the team. ${unclear_start_comment_contact(config)}`;
}
function unclear_start_comment_contact({ notice }) {
    if (notice.contact === null)
        return (0,phrasing/* words */.aL) `Ask whoever invited you.`;
    return (0,phrasing/* words */.aL) `Your contact: ${(0,phrasing/* linked */.q)(notice.contact)}`;
}

;// CONCATENATED MODULE: ./build/session/hold-unclear-start.js







const CODE = 'start-unclear';
// More than this is no list that anybody reads.
const MOST_COMMENTS = 5;
/**
 * Somebody else may have changed the comment with which the candidate asked for the task. That starts nothing, and
 * closes nothing either: the candidate and the team are told, once before the latest moment to start and once at it.
 * Null where there is no such comment; else the words of the flag, which are null where they know already.
 */
async function holdUnclearStart(session, { entry, place, perhaps, isOver, now }) {
    const { assignment, deadline } = entry;
    const changed = await changedByOthers(session, perhaps);
    if (changed.length === 0)
        return null;
    const state = (0,fold_log/* foldLog */.e)(await session.ledger.readLog(assignment.id));
    const until = isOver ? `at ${deadline}, the latest moment to start` : `before ${deadline}`;
    const isKnown = state?.flagged.some((one) => one.code === CODE && one.what.startsWith(until));
    if (state === null || state.status !== 'open' || isKnown)
        return { what: null };
    await hold_unclear_start_tellCandidate(session, state, { place, deadline, isOver });
    const comments = changed.slice(0, MOST_COMMENTS).join(', ');
    const what = `${until}: somebody else had changed what the candidate wrote (comment ${comments}), and nobody can tell whether it asked for the task. Ask the candidate. With extend, they can write /start anew; close ends it.`;
    await (0,record_flag/* flag */.J)(session, assignment.id, { code: CODE, what, at: now });
    return { what };
}
/** The numbers of the comments. */
async function changedByOthers({ candidates }, perhaps) {
    const written = await (0,comment_editors/* withEditors */.T)(candidates, perhaps);
    return written.flatMap((one) => ((0,own_words/* isOwnWords */.I)(one) ? [] : one.id));
}
/** The flag is for the team, and is not to fail with a comment that GitHub refuses. */
async function hold_unclear_start_tellCandidate(session, { assignment, zone }, { place, ...terms }) {
    const { config, candidates } = session;
    const { candidate, pull } = assignment;
    const text = unclearStartText({ candidate, zone, config, ...terms });
    try {
        await (0,ensure_note/* ensureNote */.J)(candidates, { ...place, number: pull }, text);
    }
    catch (error) {
        if (!(0,reasons/* isFromGitHub */.m3)(error))
            throw error;
        session.log(`${assignment.id}: the candidate was not told that their start is unclear`);
    }
}

;// CONCATENATED MODULE: ./build/commands/watch/take-start.js




/** Brings the task to whoever has asked for it in time, and closes what nobody has started by then. */
async function takeStart(session, look, now) {
    const { assignment, place, entry, asked } = look;
    const step = { assignment, look, plan: null, entry };
    try {
        if (!asked)
            return { ...step, ...(await withoutTask(session, look, now)) };
        const found = await deliverTask(session, assignment, place);
        if (found === null)
            return step;
        const { deadline } = found;
        return { ...step, entry: started(entry, found), start: { kind: 'started', deadline } };
    }
    catch (error) {
        // What GitHub refuses for one keeps nothing from the others; the next look goes on from here.
        const fault = (0,one_fault/* faultOf */.K)(error, assignment, 'started');
        return { ...step, look: { kind: 'failed', assignment, entry, error: fault } };
    }
}
/** What nobody has started by then is closed, unless it is unclear whether the candidate asked. */
async function withoutTask(session, { assignment, place, entry, perhaps }, now) {
    const isOver = (0,plan_watch/* isDue */.nZ)(entry, now);
    const held = await holdUnclearStart(session, { entry, place, perhaps, isOver, now });
    if (held !== null)
        return held.what === null ? {} : { flagged: [{ assignment, what: held.what }] };
    if (!isOver)
        return {};
    const isLapsed = await recordLapse(session, assignment, { deadline: entry.deadline, at: now });
    return isLapsed ? { entry: lapsed(entry), start: { kind: 'lapsed' } } : {};
}
/** As the log says it now. */
function started(entry, { starter, since, at, deadline }) {
    if (entry.start === undefined)
        return entry;
    const start = { ...entry.start, task: { starter, since }, at };
    const noticed = [...(entry.noticed ?? []), { what: 'started', deadline }];
    return { ...entry, start, deadline, deadlineSince: at, noticed };
}
function lapsed(entry) {
    if (entry.start === undefined)
        return entry;
    return { ...entry, status: 'closed', start: { ...entry.start, lapsed: true } };
}

;// CONCATENATED MODULE: ./build/commands/watch/take-step.js










/** What follows from a look at one assignment. What goes wrong with it keeps nothing from the others. */
async function takeStep(session, question, look, rules) {
    const { assignment, entry } = question;
    try {
        return await follow(session, look, rules);
    }
    catch (error) {
        const fault = (0,one_fault/* faultOf */.K)(error, assignment, 'dealt with');
        const settled = await settle(session, question, rules.now, fault);
        const failed = { kind: 'failed', assignment, entry, error: settled };
        return { assignment, look: failed, plan: null, entry: { ...entry, waiting: true } };
    }
}
async function follow(session, look, rules) {
    const { assignment } = look;
    if (look.kind === 'unstarted')
        return await takeStart(session, look, rules.now);
    if (look.kind !== 'seen') {
        const entry = { ...look.entry, waiting: look.kind === 'failed' };
        await noteNotInvited(session, look, rules.now);
        return { assignment, look, plan: null, entry };
    }
    // Reviewers are told of a late push where a submission is published, so it is published once more.
    const again = look.late && (0,plan_watch/* isDue */.nZ)(look.facts.entry, rules.now);
    const plan = (0,plan_watch/* planWatch */.xE)({ ...look.facts, again }, rules);
    const flagged = [
        ...(await noteElsewhere(session, look, plan, rules.now)),
        ...(await noteGivenUp(session, assignment, plan, rules.now)),
    ];
    await noteFirstPush(session, look, plan);
    if (!plan.submits || (await submit_submit(session, look, plan.entry, rules.now))) {
        return { assignment, look, plan, entry: plan.entry, flagged };
    }
    return { assignment, look, plan: null, entry: { ...look.facts.entry, waiting: true }, flagged };
}
/** What is pinned in this very step says so by itself. */
async function noteFirstPush(session, look, plan) {
    const { entry, stands } = look.facts;
    const isWork = stands !== null && stands.tree !== entry.assignment.starter.tree;
    if (!isWork || look.at === null || entry.begun || plan.submits)
        return;
    await (0,renew_invitation/* recordFirstPush */.Ee)(session, look.assignment, { sha: stands.sha, at: look.at });
}
/** Somebody has to mend it, and no later look can: whom an invitation was for is not called that any more. */
async function noteNotInvited(session, look, at) {
    if (look.kind !== 'failed' || !(look.error instanceof bad_news/* CallerError */.ED))
        return;
    await (0,record_flag/* flag */.J)(session, look.assignment, { code: 'not-invited', what: (0,input_fault/* whyOf */.gf)(look.error), at });
}
/** Before anything is pinned: a run that ends in between pins and tells the next time. */
async function noteElsewhere(session, { assignment, place, elsewhere, facts }, { submits, entry }, now) {
    if (elsewhere.length === 0)
        return [];
    const { deadline } = facts.entry;
    const isOver = submits && entry.submission === null;
    const seen = { assignment, place, places: elsewhere, deadline, isOver, now };
    const what = await tellElsewhere(session, seen);
    return what === null ? [] : [{ assignment, what }];
}
/** Before the table forgets the claim. */
async function noteGivenUp(session, assignment, { gaveUp = [] }, at) {
    const flagged = gaveUp.map((sha) => {
        const what = `grading ${sha} brought no result three times; hand it out once more with --again, or under again in Actions, Watch`;
        return { assignment, what };
    });
    for (const { what } of flagged)
        await (0,record_flag/* flag */.J)(session, assignment, { code: 'no-result', what, at });
    return flagged;
}

// EXTERNAL MODULE: ./build/session/present-place.js
var present_place = __webpack_require__(39526);
;// CONCATENATED MODULE: ./build/session/tell-notice.js






/**
 * Tells a candidate what was claimed for them, and records that. A run that dies in between leaves the claim, and
 * whoever takes it over finds the comment. False where it is told, or does not hold any more.
 */
async function tellNotice(session, { assignment: id, what, deadline }) {
    const state = (0,fold_log/* foldLog */.e)(await session.ledger.readLog(id));
    if (state === null || state.deadline !== deadline)
        return false;
    if (state.told.some((one) => one.what === what && one.deadline === deadline))
        return false;
    if (what === 'ending' && isBegun(state))
        return false;
    const { assignment, zone } = state;
    const { candidate } = assignment;
    const { config } = session;
    const words = { what, candidate, deadline, zone, isUnstarted: (0,start_state/* isUnstarted */.jq)(state), config };
    const pull = await (0,present_place/* presentPull */.b)(session, assignment);
    await (0,ensure_note/* ensureNote */.J)(session.candidates, pull, noticeText(words));
    const at = await (0,hub_session/* serverTime */.nI)(session.candidates);
    await session.ledger.append(id, (log) => {
        const told = (0,fold_log/* foldLog */.e)(log)?.told ?? [];
        const isTold = told.some((one) => one.what === what && one.deadline === deadline);
        return isTold ? null : { kind: 'told', at, by: 'takehome', what, deadline };
    });
    return true;
}
/** What this very look has found is on the log, and not in the table from which it was claimed. */
function isBegun(state) {
    return (0,start_state/* isUnstarted */.jq)(state) ? state.start?.task != null : state.firstPushAt !== null;
}

;// CONCATENATED MODULE: ./build/commands/watch/tell-all.js



/**
 * Tells candidates what this look has claimed. What GitHub refuses for one keeps nothing from the others: its claim
 * runs out, and a later look tells it.
 */
async function tellAll(session, claimed) {
    const told = [];
    for (const notice of claimed) {
        try {
            if (await tellNotice(session, notice))
                told.push(notice);
        }
        catch (error) {
            const { assignment } = notice;
            session.log(`${assignment}: ${(0,input_fault/* whyOf */.gf)((0,one_fault/* faultOf */.K)(error, assignment, 'told'))}`);
        }
    }
    return told;
}

;// CONCATENATED MODULE: ./build/commands/watch/watch-report.js

function namesOf(steps) {
    return steps.flatMap(({ assignment, plan }) => plan?.decision.kind === 'hand-out' ? [{ assignment, sha: plan.decision.sha }] : []);
}
/** Who was told that the task is there, as it was brought. */
function toldAtStart(steps) {
    return steps.flatMap(({ assignment, start }) => start?.kind === 'started'
        ? [{ assignment, what: 'started', deadline: start.deadline }]
        : []);
}
function describe(steps, looks) {
    return {
        failed: failures(looks),
        renewed: looks.flatMap((look) => (look.kind === 'seen' || look.kind === 'unstarted') && look.renewed ? [look.assignment] : []),
        started: steps.flatMap(({ assignment, start }) => start?.kind === 'started' ? [{ assignment, deadline: start.deadline }] : []),
        notStarted: steps.flatMap(({ assignment, start }) => start?.kind === 'lapsed' ? [assignment] : []),
        looked: looks.map(({ assignment }) => assignment),
        waiting: steps.flatMap(({ assignment, plan }) => plan?.decision.kind === 'wait' ? [{ assignment, until: plan.decision.until }] : []),
        submitted: steps.flatMap(({ assignment, plan }) => plan?.submits === true ? [{ assignment, sha: plan.entry.submission }] : []),
    };
}
/** The same for whoever looks again. */
function dealt({ assignment, listed, look, plan }, now) {
    const at = look?.kind === 'seen' ? look.at : null;
    const until = plan?.decision.kind === 'wait' ? plan.decision.until : null;
    // Whom only the room kept from being handed out waits until this very moment.
    const hadNoRoom = look === null || (until !== null && until <= now);
    return { assignment, listed, standsSince: at, until, isPostponed: hadNoRoom };
}
function failures(looks) {
    return looks.flatMap((look) => look.kind === 'failed' ? [{ assignment: look.assignment, why: (0,input_fault/* whyOf */.gf)(look.error) }] : []);
}
const TOLD = {
    started: 'told that the task is there',
    ending: 'reminded of the end',
    'not-started': 'told that the time to start is over',
};
/** What a person reads of it; nothing where there is nothing new. */
function reportLines(found) {
    return [
        ...found.submitted.map(({ assignment, sha }) => `${assignment}: submitted ${watch_report_short(sha)}`),
        ...found.started.map(({ assignment, deadline }) => `${assignment}: started, due ${deadline}`),
        ...found.notStarted.map((assignment) => `${assignment}: not started in time, closed`),
        ...found.told.map(({ assignment, what }) => `${assignment}: ${TOLD[what]}`),
        ...found.handedOut.map(({ assignment, sha }) => `${assignment}: to be graded at ${watch_report_short(sha)}`),
        ...found.waiting.map(({ assignment, until }) => `${assignment}: waits until ${until}`),
        ...found.flagged.map(({ assignment, what }) => `${assignment}: flagged, ${what}`),
        ...found.renewed.map((assignment) => `${assignment}: invited again, the invitation had expired`),
        ...found.notAccepted.map(({ assignment, since }) => `${assignment}: invited ${since}, not accepted yet`),
        ...found.toTell.map((assignment) => `${assignment}: reviewers are to be asked or reminded, or levels to be opened`),
        ...found.failed.map(({ assignment, why }) => `${assignment}: not checked, ${why}`),
    ];
}
function watch_report_short(sha) {
    return sha === null ? 'nothing' : sha.slice(0, 12);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/commands/watch/watch-table.js



/** Who is invited and not known to have come. */
function waitingInvitations({ assignments }) {
    return Object.entries(assignments).flatMap(([assignment, { status, invitation }]) => status === 'open' && !invitation.accepted ? [{ assignment, since: invitation.at }] : []);
}
// Whoever stays finds the table as they left it, nearly always.
const left = new WeakMap();
function tableOf(session, text) {
    const known = left.get(session);
    return known !== undefined && known.text === text ? known.table : (0,watch_index/* parseIndex */.A1)(text);
}
/** The table as it was left, with those logs folded in that have changed since. */
async function bringUpToDate(session, { index, logs }) {
    const before = tableOf(session, index);
    const versions = new Map();
    for (const [id, log] of logs) {
        const isKnown = before.assignments[id]?.log === log;
        const state = isKnown ? null : await (0,ledger_table/* readLogState */.o8)(session.hub, session.config.hub, id, log);
        versions.set(id, { log, state });
    }
    return (0,watch_index/* refreshIndex */.O0)(before, versions);
}
/**
 * Writes the table, and with it what is claimed, unless somebody else has written it since it was read.
 * False then: whatever was decided was decided on old knowledge.
 */
async function writeTable(session, seen, table) {
    const known = left.get(session);
    const isKnown = known !== undefined && known.text === seen;
    if (isKnown ? (0,watch_index/* isSame */.Ft)(known.table, table) : (0,watch_index/* printIndex */.a6)(table) === seen) {
        left.set(session, { text: seen ?? '', table });
        return true;
    }
    const next = { ...table, writer: (0,external_node_crypto_.randomUUID)() };
    const text = (0,watch_index/* printIndex */.a6)(next);
    const written = await session.ledger.rewrite(watch_index/* INDEX_FILE */.K$, (present) => present === seen ? { text, subject: 'watch' } : null);
    if (written === text) {
        left.set(session, { text, table: next });
        (0,ledger_table/* rememberIndex */.Kv)(session.hub, text);
    }
    return written === text;
}

;// CONCATENATED MODULE: ./build/commands/watch/watch.js























// A watch that loses the race this often meets something else than a race.
const ATTEMPTS = 5;
// More runs than this at once would wait for each other's machines anyway.
const MOST_RUNS = 20;
const NO_LEDGER = { index: null, logs: new Map(), auditedAt: null };
/** Finds what was pushed and hands it out to be graded. Time is GitHub's own. */
async function watch(session, options) {
    return (await lookAround(session, options)).report;
}
/** The same for somebody who stays. */
async function lookAround(session, options) {
    const hub = countRequests(session.hub);
    const candidates = countRequests(session.candidates);
    try {
        for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
            const found = await pass(session, options);
            if (found !== null) {
                const requests = { hub: hub.count(), candidates: candidates.count() };
                return { ...found, report: { ...found.report, requests } };
            }
        }
    }
    finally {
        hub.stop();
        candidates.stop();
    }
    throw new bad_news/* WorldError */.nM("the ledger's table changed under each attempt", { code: 'ledger' });
}
/**
 * One pass, in an order that survives a crash anywhere; null when another watch was quicker:
 * 1. what the ledger says, of which only changed logs are read;
 * 2. who pushed, and what stands where something may have happened;
 * 3. submissions whose deadline has passed are pinned on the ledger;
 * 4. what is handed out is claimed in the table, and what candidates are told, and only then
 * 5. graded, and told. A claim that brings no result runs out, and is made again.
 */
async function pass(session, { audit, dispatch, again, ...limits }) {
    const { hub, organisation, gradedPushesPerDay, remindHours } = session.config;
    const now = await (0,hub_session/* serverTime */.nI)(session.candidates);
    const table = (await (0,ledger_table/* readLedgerTable */.qW)(session.hub, hub)) ?? NO_LEDGER;
    const index = (0,watch_index/* releaseClaims */.px)(await bringUpToDate(session, table), limits.here?.released ?? []);
    refuseUnknown(again, index);
    const listed = await pushedRepositories(session.candidates, organisation, index.cursor);
    // This very look writes to the hub: with that in the cursor, no look would leave the table as it is.
    const pushed = listed.filter(({ name }) => !(0,repository/* isSamePlace */.O)({ owner: organisation, repo: name }, hub));
    const questions = chooseLooks({ index, pushed, now, again });
    const most = await roomForLook(session, index, now, limits.most);
    const rules = { now, gradedPushesPerDay, here: limits.here !== undefined };
    const { seen, looks, steps } = await takeSteps(session, questions, rules, most);
    const handedOut = namesOf(steps);
    const advanced = noteLook(advance(index, pushed, steps), handedOut.length, now);
    const { index: noted, toTell } = limits.tells
        ? await noteReviewsToTell(session, advanced, now)
        : { index: advanced, toTell: [] };
    const { index: next, claimed } = claimNotices(noted, { now, remindHours });
    if (table.logs.size > 0 && !(await writeTable(session, table.index, next)))
        return null;
    limits.take?.({ handedOut, toTell });
    if (again !== null)
        tellPutOff(session, steps);
    const asRuns = dispatch && handedOut.length <= MOST_RUNS;
    if (asRuns)
        await startGrading(session.hub, hub, handedOut);
    const told = [...toldAtStart(steps), ...(await tellAll(session, claimed))];
    const flagged = [
        ...steps.flatMap((step) => step.flagged ?? []),
        ...(await flagMissing(session, missing(index, pushed, looks), now)),
        ...(await auditAll(session, next, now, { audit, auditedAt: table.auditedAt })),
    ];
    const matrix = asRuns ? [] : (0,split_jobs/* splitJobs */.d)(handedOut);
    const notAccepted = waitingInvitations(next);
    const report = {
        ...describe(steps, looks),
        told,
        notAccepted,
        handedOut,
        flagged,
        matrix,
        toTell,
    };
    return {
        report,
        now,
        table: next,
        auditedAt: table.auditedAt,
        silence: silenceOf(seen),
        outlook: () => {
            const all = steps.map((step) => dealt(step, now));
            return outlookOf(next, all, now);
        },
    };
}
/**
 * Looks at one after the other. Once as many are handed out as can be graded until the next look, the
 * rest waits for that one unseen: only deadlines that have passed are still seen to.
 */
async function takeSteps(session, questions, rules, most) {
    const seen = [];
    const looks = [];
    const steps = [];
    let handedOut = 0;
    for (const question of questions) {
        const isFull = handedOut >= most;
        const { assignment, pushed } = question;
        const listed = pushed?.pushedAt ?? null;
        if (isFull && !(0,plan_watch/* isDue */.nZ)(question.entry, rules.now)) {
            const entry = { ...question.entry, waiting: true };
            steps.push({ assignment, listed, look: null, plan: null, entry });
            continue;
        }
        const look = await lookAtAssignment(session, question, rules.now);
        const step = await takeStep(session, question, look, { ...rules, isFull });
        seen.push(look);
        looks.push(step.look ?? look);
        steps.push({ ...step, listed });
        if (step.plan?.decision.kind === 'hand-out')
            handedOut += 1;
    }
    return { seen, looks, steps };
}
/** Nobody asks for these again, so whoever asked is told that they are not forgotten. */
function tellPutOff({ log }, steps) {
    const putOff = steps.filter(({ entry }) => entry.again === true && entry.waiting).length;
    if (putOff > 0)
        log(`${putOff} more are handed out once more by the next looks`);
}
/**
 * When GitHub says nothing of anybody, the run is no success. What is wrong with one assignment is no silence, even
 * where this one alone was looked at: it may stay wrong for days.
 */
function silenceOf(looks) {
    const failed = looks.flatMap((look) => (look.kind === 'failed' ? [look.error] : []));
    const said = failed.filter((error) => error instanceof bad_news/* WorldError */.nM);
    if (said.length < looks.length)
        return null;
    return said.find(reasons/* isAboutEverything */.ZJ) ?? (said.length > 1 ? (said[0] ?? null) : null);
}
/** The table as it is once all steps are taken. */
function advance(index, pushed, steps) {
    const moments = pushed.map(({ pushedAt }) => pushedAt);
    if (pushed.length + steps.length === 0)
        return index;
    const changed = steps.map(({ assignment, entry }) => [assignment, entry]);
    return {
        ...index,
        cursor: [index.cursor ?? '', ...moments].sort().at(-1) || null,
        assignments: { ...index.assignments, ...Object.fromEntries(changed) },
    };
}
function refuseUnknown(exercise, { assignments }) {
    const known = new Set(Object.values(assignments).map(({ assignment }) => assignment.exercise));
    if (exercise === null || known.has(exercise))
        return;
    const message = `nobody was given the exercise "${exercise}"`;
    const hint = known.size === 0 ? 'Invite somebody first.' : `Choose ${[...known].join(', ')}.`;
    throw (0,bad_news/* callerError */.ee)('again', message, hint);
}

;// CONCATENATED MODULE: ./build/commands/watch/follow-beat.js








function nothingKnown() {
    return {
        following: NOTHING_YET,
        etag: null,
        table: null,
        auditing: null,
        auditedAt: null,
        said: [],
        looks: 0,
        carriedAt: null,
        held: [],
        released: [],
    };
}
// Graded one after the other here, and nobody looks meanwhile; the workflow grades them side by side.
const AT_ONCE = { here: 4, workflow: 20 };
const AN_HOUR = 48;
// Each candidate's comments are one request, and nobody is on the line.
const CARRY_EVERY = { minutes: 10 };
/**
 * 1. one request says whether anybody pushed;
 * 2. a look where that, a deadline or the time asks for one;
 * 3. what was claimed to be graded here is graded, one after the other;
 * 4. where nothing happened, the settings of a few assignments are checked;
 * 5. every ten minutes, questions and answers are carried.
 */
async function beat(session, known, hands) {
    const { candidates, config } = session;
    const glance = await glanceAtPushes(candidates, config.organisation, known.etag);
    const rules = {
        exercises: [...config.exercises.keys()],
        atOnce: hands.grade === null ? AT_ONCE.workflow : AT_ONCE.here,
        anHour: AN_HOUR,
    };
    const why = whyLook(known.following, glance, rules);
    const most = roomFor(known.following, glance.now, rules);
    const after = why === null ? rest(known, glance) : await look(session, known, hands, { glance, most });
    await gradeHeld(after, glance.now, hands);
    const audited = why === null ? await auditSome(session, after, glance.now, hands) : after;
    return await carryNow(audited, glance.now, hands);
}
async function carryNow(known, now, { carry, log }) {
    const { carriedAt } = known;
    const isTime = carriedAt === null || now >= (0,moment/* shift */.B)(carriedAt, CARRY_EVERY);
    if (carry === undefined || !isTime)
        return known;
    if (!(await carry()))
        log('Questions and answers were not carried. The next try is in ten minutes.');
    return { ...known, carriedAt: now };
}
function rest(known, { etag, pushes }) {
    const following = { ...known.following, pushes: pushes ?? known.following.pushes };
    return { ...known, etag, following };
}
async function look(session, known, { grade, log }, { glance, most }) {
    const released = [...known.released];
    const take = ({ handedOut }) => {
        known.held.push(...holdClaims(handedOut, glance.now));
    };
    const { report, table, outlook, auditedAt, now } = await lookAround(session, {
        audit: false,
        dispatch: grade === null,
        again: null,
        most,
        ...(grade === null ? {} : { take, here: { released } }),
    });
    known.released.splice(0, released.length);
    const lines = reportLines(report);
    for (const line of lines)
        if (!known.said.includes(line))
            log(line);
    const handedOut = report.handedOut.length;
    const { pushes, etag } = glance;
    return {
        ...known,
        etag,
        table,
        auditedAt,
        following: afterLook(known.following, { now, pushes, outlook: outlook(), table, handedOut }),
        said: lines,
        looks: known.looks + 1,
    };
}
async function gradeHeld({ held, released }, now, { grade, log }) {
    if (grade === null)
        return;
    for (const claim of held.filter((one) => isReady(one, now))) {
        const graded = await grade(claim.name);
        const next = graded === 'again' ? afterFailure(claim, now) : null;
        if (graded === 'done')
            released.push(claim.name);
        held.splice(held.indexOf(claim), 1, ...(next === null ? [] : [next]));
        log(`${(0,submission_name/* printSubmissionName */.j)(claim.name)}: ${graded === 'done' ? 'graded' : notGraded(next)}`);
    }
}
function notGraded(next) {
    return next === null
        ? 'not graded, will be handed out again an hour after it was handed out'
        : `not graded, tried again at ${next.notBefore}`;
}
async function auditSome(session, known, now, { log }) {
    if (known.table === null)
        return known;
    const { table, auditedAt } = known;
    const begun = known.auditing ?? beginAuditing(now);
    const { picked, auditing } = nextAudits(begun, table, now, auditedAt);
    const entries = Object.entries(table.assignments).filter(([id]) => picked.includes(id));
    const part = { ...table, assignments: Object.fromEntries(entries) };
    const { found } = await auditAssignments(session, part, now);
    for (const { assignment, what } of found)
        log(`${assignment}: flagged, ${what}`);
    if (picked.length > 0 && auditing.left.length === 0)
        await noteAudit(session, now);
    return { ...known, auditing };
}

;// CONCATENATED MODULE: ./build/commands/watch/release-published.js




// A writer that loses the race this often meets something else than a race.
const release_published_ATTEMPTS = 5;
/**
 * Tells the ledger's table what was published here as a whole. The next look tells it too; where there is none,
 * these claims would be taken for lost, and somebody else would grade the same again.
 */
async function releasePublished(session, names) {
    if (names.length === 0)
        return;
    for (let attempt = 0; attempt < release_published_ATTEMPTS; attempt += 1) {
        const table = await (0,ledger_table/* readLedgerTable */.qW)(session.hub, session.config.hub);
        if (table === null)
            return;
        const index = (0,watch_index/* releaseClaims */.px)(await bringUpToDate(session, table), names);
        if (await writeTable(session, table.index, index))
            return;
    }
    throw new bad_news/* WorldError */.nM("the ledger's table changed under each attempt", { code: 'ledger' });
}

;// CONCATENATED MODULE: ./build/commands/watch/follow.js





/**
 * Looks for pushes until it is asked to end, and finishes what it has begun then. Whatever the world does to
 * it, it says so once and tries again, ever more seldom. Throws CallerError for what only a person can mend.
 */
async function follow_follow(open, hands, clock, everySeconds) {
    const trouble = sayOnce(hands.log);
    let session = null;
    let known = nothingKnown();
    let beats = 0;
    for (; !clock.isStopped(); beats += 1) {
        try {
            session ??= await open();
            known = await beat(session, known, hands);
            trouble.end();
        }
        catch (error) {
            if (error instanceof bad_news/* CallerError */.ED)
                throw error;
            trouble.say((0,reasons/* nameGitHubError */.DH)(error));
        }
        await clock.wait(pauseAfter(trouble.failures(), everySeconds, clock.random()));
    }
    try {
        if (session !== null)
            await releasePublished(session, known.released);
    }
    catch (error) {
        trouble.say((0,reasons/* nameGitHubError */.DH)(error));
    }
    return { beats, looks: known.looks };
}
/** Each kind of trouble once, until there is none. */
function sayOnce(log) {
    const said = new Set();
    let failures = 0;
    return {
        failures: () => failures,
        say: (error) => {
            failures += 1;
            const kind = error instanceof bad_news/* WorldError */.nM ? `${error.code} ${(0,reasons/* statusOf */.c2)(error.cause)}` : String(error);
            if (said.has(kind))
                return;
            said.add(kind);
            log((0,bad_news/* explain */.WE)(error).text);
        },
        end: () => {
            if (failures > 0)
                log('All is well again.');
            failures = 0;
            said.clear();
        },
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/input/make-folder.js
var make_folder = __webpack_require__(5586);
;// CONCATENATED MODULE: ./build/commands/watch/grade-here.js





/**
 * Fetches, grades and publishes one submission, as the three jobs of the hub's workflow do: each step is a
 * process of its own that holds its own credentials, and the one that runs the candidate's code holds none.
 */
function gradeHere(around) {
    return async (name) => {
        const folder = await (0,make_folder/* makeTemporaryFolder */.wE)(around.machine.temporaryFolder);
        try {
            return await runSteps(around, name, folder);
        }
        finally {
            await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true });
        }
    };
}
async function runSteps({ startVerb, access }, name, folder) {
    const [job, results] = [(0,external_node_path_.join)(folder, 'job'), (0,external_node_path_.join)(folder, 'results')];
    const of = ['--hub', access.folder, '--submissions', (0,submission_name/* printSubmissionName */.j)(name)];
    const steps = [
        ['fetch', [...of, '--out', job]],
        ['grade-jobs', [job, '--out', results]],
        ['publish', [...of, '--results', results]],
    ];
    for (const [verb, words] of steps) {
        const ending = (0,step_ending/* stepEnding */.Q)(await startVerb(verb, words));
        // What has a grade by other tests is left to a regrade: there is nothing to grade here.
        if (verb === 'publish' && ending === 'unmet')
            return 'done';
        if (ending !== 'done')
            return ending === 'world' ? 'again' : 'given-up';
    }
    return 'done';
}

;// CONCATENATED MODULE: ./build/commands/watch/run-follow.js








// A look that finds nothing costs nothing; whoever grades here waits for no workflow and may as well be quick.
const EVERY = { here: 10, workflow: 30 };
const LONGEST = 3_600;
async function runFollow(words, around) {
    const { access, home, log } = around;
    const isHere = words.isOn('grade');
    const every = secondsOf(words.text('every'), isHere ? EVERY.here : EVERY.workflow);
    if (isHere)
        await refuseUnfit(words, around);
    const hands = { grade: isHere ? gradeHere(around) : null, ...carryBy(around), log };
    log(`Following ${access.folder}, every ${every} s. Press Ctrl-C to end.`);
    const open = () => (0,hub_session/* openSession */.fA)(access, home, log);
    const followed = await follow_follow(open, hands, realClock(around.stopped()), every);
    return { json: followed, text: [`stopped, looks taken: ${followed.looks}`] };
}
/** In a process of its own, as all that is graded here. */
function carryBy({ access, startVerb }) {
    if (access.key === '')
        return {};
    return {
        carry: async () => (0,step_ending/* stepEnding */.Q)(await startVerb('questions', ['--hub', access.folder])) === 'done',
    };
}
/** What would fail for each submission is said before the first. */
async function refuseUnfit(words, around) {
    (0,hub_key/* useHubKey */.cA)(around.access.key);
    await (0,open_workshop/* openWorkshop */._)(words, around);
}
function secondsOf(text, fallback) {
    if (text === '')
        return fallback;
    const seconds = Number(text);
    if (/^\d{1,4}$/.test(text) && seconds >= 1 && seconds <= LONGEST)
        return seconds;
    throw (0,bad_news/* callerError */.ee)('--every', `"${text}" is not a time`, `Give seconds from 1 to ${LONGEST}.`);
}
function realClock(stopped) {
    const ending = new AbortController();
    void stopped.then(() => ending.abort());
    const { signal } = ending;
    return {
        isStopped: () => signal.aborted,
        wait: async (seconds) => await (0,promises_.setTimeout)(seconds * 1_000, undefined, { signal }).catch(() => { }),
        random: Math.random,
    };
}

;// CONCATENATED MODULE: ./build/commands/watch/run-watch.js






/** One pass over all assignments, or one after the other until the process is asked to end. */
const runWatch = async (words, around) => {
    refuseMixture(words);
    return words.isOn('follow') ? await runFollow(words, around) : await watchOnce(words, around);
};
/**
 * One pass over all assignments. In a workflow the very run that looked grades, by a matrix: a run of its
 * own for each submission would cost a machine more. From a laptop, runs are started on the hub.
 */
const watchOnce = (0,with_session/* withSession */.f)(async (session, { text, isOn }, around) => {
    const again = text('again');
    const isDispatching = again === '' && around.event === null;
    const { report: found, silence } = await lookAround(session, {
        audit: isOn('audit') || 'when-due',
        take: (claimed) => handOver(claimed, isDispatching, around),
        dispatch: isDispatching,
        again: again === '' ? null : again,
        tells: again === '' && around.event !== null,
    });
    const lines = reportLines(found);
    return { json: found, text: lines.length === 0 ? ['nothing new'] : lines, trouble: silence };
});
/** At once, so that the jobs behind this one do what is claimed although a notice or an audit fails afterwards. */
function handOver({ handedOut, toTell }, isDispatching, around) {
    const matrix = isDispatching ? [] : (0,split_jobs/* splitJobs */.d)(handedOut);
    const [first, second] = matrix;
    around.setOutput('matrix', JSON.stringify(matrix));
    around.setOutput('submissions', second === undefined ? (first?.submissions ?? '') : '');
    around.setOutput('reviews', toTell.length);
}
function refuseMixture({ text, isOn }) {
    const isGiven = (name) => text(name) !== '';
    const [wrong] = isOn('follow')
        ? ['audit', 'again'].filter(isGiven)
        : ['every', 'grade'].filter(isGiven);
    if (wrong === undefined)
        return;
    const hint = isOn('follow')
        ? 'Leave it out. A follower checks settings by itself. To hand submissions out again, leave out --follow.'
        : 'Add --follow.';
    const message = isOn('follow') ? 'does not go with --follow' : 'goes with --follow alone';
    throw (0,bad_news/* callerError */.ee)(`--${wrong}`, message, hint);
}


/***/ }),

/***/ 2033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ presentHour)
/* harmony export */ });
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29281);

/**
 * How many requests this credential may still send within its present hour, other processes' already taken
 * off, and when that ends; null where GitHub sets no limit. Asking counts against none.
 */
async function presentHour(octokit) {
    try {
        const { core } = (await octokit.rest.rateLimit.get()).data.resources;
        return { left: core.remaining, endsAt: isoTime(core.reset) };
    }
    catch (error) {
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404)
            return null;
        throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .worldError */ .ZT)('GitHub was not asked how much it still takes', error);
    }
}
/** Null where nobody says: a proxy may leave it out. */
function isoTime(seconds) {
    if (seconds === undefined)
        return null;
    return `${new Date(seconds * 1_000).toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 22608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ ensureMarked)
/* harmony export */ });
/* harmony import */ var _client_look_or_make_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23510);
/* harmony import */ var _repository_activity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12154);
/* harmony import */ var _text_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88455);



/**
 * Leaves one comment with one of these markers, whatever its text, and returns its number, when GitHub received it
 * (in UTC, as ISO 8601 to the second), and whether it says this text. Whoever does not know a marker cannot write it, so nobody is asked who wrote the comment.
 */
async function ensureMarked(octokit, { owner, repo, number: issue_number }, { text, markers }) {
    const issue = { owner, repo, issue_number };
    const bodies = markers.map((marker) => `${marker}\n${text}`);
    const kept = await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_0__/* .lookOrMake */ .J)(async () => {
        const all = await octokit.paginate(octokit.rest.issues.listComments, {
            ...issue,
            per_page: 100,
        });
        return all.find(({ body }) => markers.some((marker) => body?.startsWith(marker))) ?? null;
    }, async () => (await octokit.rest.issues.createComment({ ...issue, body: bodies[0] ?? text })).data);
    const isAsGiven = bodies.some((body) => (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .textDigest */ .o)(body) === (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .textDigest */ .o)(kept.body ?? ''));
    return { id: kept.id, at: (0,_repository_activity_js__WEBPACK_IMPORTED_MODULE_2__/* .toSecond */ .u)(kept.created_at), isAsGiven };
}


/***/ }),

/***/ 12286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ ensureInvitation)
/* harmony export */ });
/* harmony import */ var _client_look_or_make_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23510);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67985);


/** Leaves the candidate with access or an open invitation, and an open invitation as it is. */
async function ensureInvitation(octokit, place, candidate, permission = 'push') {
    let access = { kind: 'none' };
    return await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_0__/* .lookOrMake */ .J)(async () => {
        access = await (0,_access_js__WEBPACK_IMPORTED_MODULE_1__/* .findAccess */ .GM)(octokit, place, candidate);
        if (access.kind === 'collaborator')
            return { kind: 'accepted' };
        return access.kind === 'invited' ? { kind: 'invited', since: access.invitation.since } : null;
    }, async () => {
        const made = await (0,_access_js__WEBPACK_IMPORTED_MODULE_1__/* .makeInvitation */ .gp)(octokit, place, candidate, access, permission);
        return made === null ? { kind: 'accepted' } : { kind: 'invited', since: made.since };
    });
}


/***/ }),

/***/ 72406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ keepCommit),
/* harmony export */   T: () => (/* binding */ keptCommits)
/* harmony export */ });
/* harmony import */ var _client_look_or_make_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23510);

// Outside heads and tags, so that no clone fetches it.
const KEPT = 'takehome/kept';
/** Keeps a commit that no branch may lead to any more. Throws where it is not kept. */
async function keepCommit(octokit, place, sha) {
    const { git } = octokit.rest;
    const ref = `${KEPT}/${sha}`;
    await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_0__/* .lookOrMake */ .J)(async () => (await git.listMatchingRefs({ ...place, ref })).data[0] ?? null, async () => (await git.createRef({ ...place, ref: `refs/${ref}`, sha })).data);
}
async function keptCommits(octokit, place) {
    const { data } = await octokit.rest.git.listMatchingRefs({ ...place, ref: KEPT });
    return data.map(({ object }) => object.sha);
}


/***/ }),

/***/ 84781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ lookAtRepository)
/* harmony export */ });
/* harmony import */ var _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28727);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29281);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67985);
/* harmony import */ var _branch_head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81850);




/** Everything that takehome promised about a candidate's repository, as it is now. */
async function lookAtRepository(octokit, { owner, repo }, pull) {
    const place = { owner, repo };
    const { data: repository } = await octokit.rest.repos.get(place);
    const actions = await octokit.rest.actions.getGithubActionsPermissionsRepository(place);
    const { data: shown } = await octokit.rest.pulls.get({ ...place, pull_number: pull });
    return {
        id: repository.id,
        private: repository.private,
        defaultBranch: repository.default_branch,
        actionsEnabled: actions.data.enabled,
        collaborators: await outsiders(octokit, place),
        invited: await invited(octokit, place),
        deployKeys: await countIfAllowed(octokit.rest.repos.listDeployKeys({ ...place })),
        webhooks: await countIfAllowed(octokit.rest.repos.listWebhooks({ ...place })),
        starter: await (0,_branch_head_js__WEBPACK_IMPORTED_MODULE_2__/* .branchHead */ .P)(octokit, place, _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_3__/* .STARTER_BRANCH */ .DL),
        pull: {
            state: shown.state === 'open' ? 'open' : 'closed',
            merged: shown.merged,
            base: shown.base.ref,
        },
    };
}
async function outsiders(octokit, place) {
    const people = await octokit.paginate(octokit.rest.repos.listCollaborators, {
        ...place,
        affiliation: 'outside',
        per_page: 100,
    });
    return people.map(({ id, login, permissions }) => {
        const manages = permissions?.admin === true || permissions?.maintain === true;
        return { userId: id, login, manages, writes: permissions?.push === true };
    });
}
async function invited(octokit, place) {
    return (await (0,_access_js__WEBPACK_IMPORTED_MODULE_1__/* .listInvitations */ .J1)(octokit, place))
        .filter(({ expired }) => !expired)
        .map(({ invitee, permissions }) => {
        const manages = permissions === 'admin' || permissions === 'maintain';
        const writes = manages || permissions === 'write';
        return { userId: invitee?.id ?? 0, login: invitee?.login ?? '?', manages, writes };
    });
}
/** An App that grades needs no right to see keys and webhooks, so it may be refused the list. */
async function countIfAllowed(list) {
    try {
        return (await list).data.length;
    }
    catch (error) {
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 403 || (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 25120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ spokenComments)
/* harmony export */ });
/* harmony import */ var _activity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12154);

// Whoever writes more than a thousand comments keeps us from reading the next one, not from our work.
const MOST_PAGES = 10;
/** The comments below a pull request, oldest first. What they say is theirs: hostile until read. */
async function spokenComments(octokit, place, pull) {
    const asked = { ...place, issue_number: pull, per_page: 100 };
    const spoken = [];
    let read = 0;
    for await (const { data } of octokit.paginate.iterator(octokit.rest.issues.listComments, asked)) {
        for (const { id, node_id: nodeId, user, body, created_at, updated_at } of data) {
            const [userId, by] = [user?.id ?? null, user?.login ?? 'ghost'];
            const [createdAt, updatedAt] = [(0,_activity_js__WEBPACK_IMPORTED_MODULE_0__/* .toSecond */ .u)(created_at), (0,_activity_js__WEBPACK_IMPORTED_MODULE_0__/* .toSecond */ .u)(updated_at)];
            spoken.push({ id, nodeId, userId, by, body: body ?? '', createdAt, updatedAt });
        }
        read += 1;
        if (read === MOST_PAGES)
            break;
    }
    return spoken;
}


/***/ }),

/***/ 18605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ stepEnding),
/* harmony export */   n: () => (/* binding */ stepFailure)
/* harmony export */ });
/* harmony import */ var _bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18186);

const ENDINGS = new Map([
    [_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.done, 'done'],
    [_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.belowThreshold, 'unmet'],
    [_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.caller, 'caller'],
    [_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.world, 'world'],
    [_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.bug, 'bug'],
    // A process that was killed has no code, and the machine kills.
    [null, 'world'],
]);
/** Whose news an exit code is. No verb ends with another one, so that one is a bug of ours. */
function stepEnding(code) {
    return ENDINGS.get(code) ?? 'bug';
}
/** The same kind of bad news, to end the run that began the step. Its own words stand in the log. */
function stepFailure(verb, ending) {
    if (ending === 'bug')
        return new Error(`${verb} ended by a bug: its stack stands above`);
    if (ending === 'world')
        return new _bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM(`${verb}: see above`, { code: 'step-failed' });
    const hint = 'Mend what it names above, then run the same command again.';
    return (0,_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .callerError */ .ee)(verb, 'did not do what was asked: see above', hint);
}


/***/ }),

/***/ 76192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ lookForPython),
/* harmony export */   K: () => (/* binding */ findPython)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18186);
/* harmony import */ var _profile_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42849);
/* harmony import */ var _own_libraries_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91906);
/* harmony import */ var _packs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46403);
/* harmony import */ var _stated_python_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32487);









const run = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
// The system's interpreter first: it is the one that `apt-get install python3-numpy` serves.
const SYSTEM = '/usr/bin/python3';
const BY_NAME = 'python3';
// Where both names are, they are the same interpreter: this one is asked only where no other will do.
const LAST_NAME = 'python';
// What is found by name may be a shim, a link or a script: what runs in the end says where it is.
// NumPy's version is read off its folder where it can be: Python's own way loads half of its mail package.
const PROBE = `
import importlib.util, json, os, sys, time
missing = [name for name in ("numpy", "pytest") if importlib.util.find_spec(name) is None]
def version():
    packages = os.path.dirname(os.path.dirname(importlib.util.find_spec("numpy").origin))
    for name in os.listdir(packages):
        if name.startswith("numpy-") and name.endswith((".dist-info", ".egg-info")):
            return name.split("-")[1].removesuffix(".dist").removesuffix(".egg")
    from importlib.metadata import version
    return version("numpy")
try:
    numpy = version()
except Exception:
    numpy = None
packs = [name for name, module in json.loads(sys.argv[1]) if importlib.util.find_spec(module)]
print(json.dumps({"executable": sys.executable, "prefix": sys.prefix, "numpy": numpy, "missing": missing, "packs": packs,
                  "version": list(sys.version_info[:3]), "cpu": time.process_time()}))
`;
const PACKS = JSON.stringify(_packs_js__WEBPACK_IMPORTED_MODULE_7__/* .PACK_NAMES */ .dl.map((name) => [name, (0,_packs_js__WEBPACK_IMPORTED_MODULE_7__/* .packOf */ .FM)(name).module]));
/**
 * An interpreter of at least 3.11 with NumPy and pytest: the named one, the stated one where it is found
 * by name, or the first that will do. Returns the file that ran when it was tried. Raises WorldError with
 * what each lacks.
 */
async function findPython(named, path) {
    return (await lookForPython(named, path)).executable;
}
/** As `findPython`, with the versions that were found. */
async function lookForPython(named, path) {
    const tried = [];
    for (const names of named === null ? [usualNames(path), [LAST_NAME]] : [[named]]) {
        tried.push(...(await Promise.all(names.map((python) => tryPython(python, path)))));
        const best = bestOf(tried);
        if (best !== null)
            return best;
    }
    const lacking = tried.map(({ python, lacks }) => `${python}: ${lacks}`);
    throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldError */ .nM(lacking.join('; '), { code: 'no-python' });
}
/** Each interpreter once: to start one costs as much as a small criterion. */
function usualNames(path) {
    return isSystem(BY_NAME, path) ? [SYSTEM] : [SYSTEM, BY_NAME];
}
/** The folder's links are followed, the file's are not: that of a virtual environment has other packages. */
function isSystem(name, path) {
    const place = path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).find((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)));
    return place !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(place), name) === SYSTEM;
}
async function tryPython(python, path) {
    const answer = await probe(python, path);
    if (typeof answer === 'string')
        return { python, answer: null, lacks: answer };
    (0,_profile_js__WEBPACK_IMPORTED_MODULE_5__/* .partDone */ .A)(`${python} asked`, answer.cpu);
    return { python, answer, lacks: whatItLacks(answer) };
}
function bestOf(tried) {
    const fit = tried.flatMap(({ answer, lacks }) => answer === null || lacks !== null ? [] : [answer]);
    const [best] = [...fit.filter(runsStated), ...fit];
    if (best === undefined)
        return null;
    const { executable, version, numpy, packs } = best;
    return { executable, python: version.join('.'), numpy: numpy ?? '', has: packs };
}
function runsStated({ version, numpy }) {
    return numpy !== null && (0,_stated_python_js__WEBPACK_IMPORTED_MODULE_8__/* .isStated */ .oE)({ python: version.join('.'), numpy });
}
function whatItLacks({ executable, prefix, version, missing }) {
    const [major, minor] = version;
    const which = `(Python ${version.join('.')} in ${prefix})`;
    if (executable === '')
        return `does not say where it is ${which}`;
    if (major < 3 || (major === 3 && minor < 11))
        return `too old ${which}`;
    return missing.length > 0 ? `no ${missing.join(' and no ')} ${which}` : null;
}
async function probe(python, path) {
    const env = { PATH: path, ...(0,_own_libraries_js__WEBPACK_IMPORTED_MODULE_6__/* .ownLibraries */ .c)(python, path) };
    try {
        const { stdout } = await run(python, ['-I', '-c', PROBE, PACKS], { env });
        return JSON.parse(stdout);
    }
    catch (cause) {
        return whyNot(cause);
    }
}
function whyNot(cause) {
    const { code, stderr } = cause;
    if (code === 'ENOENT')
        return 'is not there';
    if (code === 'EACCES')
        return 'may not be run by this user';
    const library = /error while loading shared libraries: ([\w.+-]+)/.exec(String(stderr))?.[1];
    if (library === undefined)
        return 'does not run';
    return `does not find ${library} (LD_LIBRARY_PATH is not passed on: only what lies beside the interpreter is loaded)`;
}


/***/ }),

/***/ 91906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ ownLibraries)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * The environment that an interpreter needs to start: where its own library lies, if beside it.
 *
 * In a prefix that was moved, such as a tool cache or a copied folder, the interpreter finds its
 * libpython by LD_LIBRARY_PATH alone. Nobody else's is passed on: it would decide what the judge runs.
 */
function ownLibraries(python, path = '') {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(binOf(whereIs(python, path))), 'lib');
    return hasLibpython(folder) ? { LD_LIBRARY_PATH: folder } : {};
}
/** The folder of the interpreter; of a copy in a virtual environment, the folder of the one it was copied from. */
function binOf(python) {
    const bin = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(python);
    try {
        const settings = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(bin), 'pyvenv.cfg'), 'utf8');
        return /^home\s*=\s*(.+)$/m.exec(settings)?.[1]?.trim() ?? bin;
    }
    catch {
        return bin;
    }
}
function whereIs(python, path) {
    const places = python.includes('/') ? [''] : path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
    for (const place of places) {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, python));
        }
        catch {
            // not in this one
        }
    }
    return python;
}
function hasLibpython(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).some((name) => /^libpython3.*\.so/.test(name));
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 32487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EU: () => (/* binding */ STATED),
  Y8: () => (/* binding */ isBefore),
  WX: () => (/* binding */ isMissingOn),
  oE: () => (/* binding */ isStated),
  Dl: () => (/* binding */ ruffTarget),
  o6: () => (/* binding */ statedRuntime),
  WS: () => (/* binding */ versionWords)
});

// UNUSED EXPORTS: STATED_PACKAGES, minorOf

// EXTERNAL MODULE: ./build/judge/packs.js + 1 modules
var judge_packs = __webpack_require__(46403);
;// CONCATENATED MODULE: ./build/judge/stated-python.json
const stated_python_namespaceObject = /*#__PURE__*/JSON.parse('{"Hg":"3.13","ot":"2.4.6","U$":[{"name":"numpy","version":"2.4.6","sha256":["a7830bab239b79cda9c08c2da014761cafb48da6150e1da17ac06283f43b6089","72fbe16c6fac95aedf5937fa873445cec2110be35d8a4e9433d7501fd98dae6b"]},{"name":"pytest","version":"9.1.1","sha256":["37a86b45efb9a47a61a36449063e8e18d0cab3161329fc099eb21783169c4f0c"]},{"name":"iniconfig","version":"2.3.0","sha256":["f631c04d2c48c52b84d0d0549c99ff3859c98df65b3101406327ecc7d53fbf12"]},{"name":"packaging","version":"26.3","sha256":["d7193f7c8e4e93f444fde0262bf90af30e16fa0ad0ad44cb553c87339b23cd1c"]},{"name":"pluggy","version":"1.6.0","sha256":["e920276dd6813095e9377c0bc5566d94c932c33b27a3e3945d8389c374dd4746"]},{"name":"pygments","version":"2.21.0","sha256":["2363c69b61c4a97c838da3b130dcd6468f4848992b21a82f2a63ec34377137d9"]}]}');
;// CONCATENATED MODULE: ./build/judge/stated-python.js


/** What scores that count run on: a Python as 3.13, whatever its last number, and one exact NumPy. */
const STATED = { python: stated_python_namespaceObject.Hg, numpy: stated_python_namespaceObject.ot };
/** Wheels for Linux on x86-64 and ARM, by the SHA-256 that the package index publishes for each. */
const STATED_PACKAGES = stated_python_namespaceObject.U$;
/** Whether code ran on the stated Python, NumPy and packages. */
function isStated({ python, numpy, packs = [] }) {
    return (minorOf(python) === STATED.python &&
        numpy === STATED.numpy &&
        packs.every(({ name, version }) => version === (0,judge_packs/* statedVersion */.yP)(name)));
}
/** What the same code runs on where scores count. */
function statedRuntime({ packs = [] }) {
    return { ...STATED, packs: packs.map(({ name }) => ({ name, version: (0,judge_packs/* statedVersion */.yP)(name) })) };
}
/** Such as "Python 3.13.9 with NumPy 2.4.6 and pandas 3.0.1". */
function versionWords({ python, numpy, packs = [] }) {
    const others = packs.map(({ name, version }) => ` and ${name} ${version}`);
    return `Python ${python} with NumPy ${numpy}${others.join('')}`;
}
/** `3.13` of `3.13.9`. */
function minorOf(python) {
    return python.split('.').slice(0, 2).join('.');
}
/** As ruff names a Python: `py313`. */
function ruffTarget(python) {
    return `py${minorOf(python).replace('.', '')}`;
}
/** Whether this Python, or this NumPy, lacks it. */
function isMissingOn({ python, numpy }, { kind, since, until }) {
    const version = kind === 'syntax' ? python : numpy;
    return ((since !== null && isBefore(version, since)) || (until !== null && !isBefore(version, until)));
}
/** Compares the first two numbers: `3.9.1` is before `3.11`. */
function isBefore(version, other) {
    const [a = 0, b = 0] = minorOf(version).split('.').map(Number);
    const [c = 0, d = 0] = minorOf(other).split('.').map(Number);
    return a < c || (a === c && b < d);
}


/***/ }),

/***/ 42849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ partDone)
/* harmony export */ });
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53053);

/** Where the program says that a part of its work is done. Nobody listens but `npm run bench -- --profile`. */
const parts = (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.channel)('takehome:part');
function partDone(name, detail = null) {
    if (parts.hasSubscribers)
        parts.publish({ name, detail });
}


/***/ }),

/***/ 76417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ SUITE_LIMITS)
/* harmony export */ });
/** What tests of a submission may be, in all. Candidates are told these numbers in the exercise's rules. */
const SUITE_LIMITS = { files: 20, bytes: 200_000, tests: 200 };


/***/ }),

/***/ 74722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ talkCriteria),
/* harmony export */   F: () => (/* binding */ scalesOf)
/* harmony export */ });
const NEW_GROUND = {
    title: 'Thinks on new ground',
    anchors: [
        'Starts to build at once, or does not know where to begin.',
        'Finds a change that would help, and misses what else it touches.',
        'Asks what is needed, names the parts that change and those that stay, and one price.',
        'Level 3, and compares two ways by their price, says how to tell which one is right, and what would prove it wrong.',
    ],
};
const ANSWERS = {
    title: 'Answers for the work',
    anchors: [
        'Defends what is wrong, or cannot say where a number came from.',
        'Sees a weakness once it is shown. Numbers are repeated, not explained.',
        'Explains where numbers come from, and names a weakness before it is shown.',
        'Level 3, and says what they would measure or change first, and why not the rest.',
    ],
};
const CODE_SCALES = [
    {
        title: 'Knows the code',
        anchors: [
            'Reads the lines as if for the first time. Most answers are guesses.',
            'Follows the lines when asked to. Finds what breaks in fewer than half of the changes.',
            'Finds what breaks in at least half of the changes, mostly without help, and says for which input.',
            'Finds it in nearly all, says what stays as it is, and how a test would catch it.',
        ],
    },
    ANSWERS,
    NEW_GROUND,
];
const REVIEW_SCALES = [
    {
        title: 'Knows the tests',
        anchors: [
            'Reads the tests as if for the first time, or repeats what they call.',
            'Says what a test is for when asked to. Sees what it misses once it is shown.',
            'Says for most tests which flaw they find, why the expected value is right, and what they leave open.',
            'Level 3, and makes a test stronger with another input, without failing on what the documentation allows.',
        ],
    },
    ANSWERS,
    NEW_GROUND,
];
const STORY_SCALES = [
    {
        title: 'Was there',
        anchors: [
            'Details do not come, or change when they are asked for again.',
            'Some details come. People, days or numbers stay vague.',
            'People, days and numbers come without effort and fit the write-up.',
            'Level 3, and adds what the write-up left out, including something that speaks against them.',
        ],
    },
    {
        title: 'Knows their own part',
        anchors: [
            'It stays open who did what, or others are to blame.',
            'Their own part is clear once you ask. They cannot explain decisions of others.',
            'They explain their own decisions with the options that there were, and say what others did.',
            'Level 3, and says what they would decide differently today, and what that would have cost.',
        ],
    },
    NEW_GROUND,
];
function scalesOf({ module, suite }) {
    if (suite !== undefined)
        return REVIEW_SCALES;
    return module === null ? STORY_SCALES : CODE_SCALES;
}
/** The scales as criteria that people give levels to, K1 and on. They have no points: a talk adds none. */
function talkCriteria(work) {
    return scalesOf(work).map(({ title, anchors: [one, two, three, four] }, index) => ({
        kind: 'reviewed',
        id: `K${index + 1}`,
        title,
        competency: 'practical-coding',
        points: 0,
        section: '',
        checklist: [],
        levels: { 1: one, 2: two, 3: three, 4: four },
    }));
}


/***/ }),

/***/ 72483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ bandOf)
/* harmony export */ });
/* unused harmony export BANDS */
/** Names for parts of the scale; nothing is decided by them. */
const BANDS = (/* unused pure expression or super */ null && (['below', 'developing', 'meets', 'strong']));
function bandOf(percent) {
    if (percent < 40)
        return 'below';
    if (percent < 60)
        return 'developing';
    return percent < 80 ? 'meets' : 'strong';
}


/***/ }),

/***/ 5200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ byPlace)
/* harmony export */ });
/* harmony import */ var _input_compare_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51033);

/** For `sort`: by file, and in each by line. */
function byPlace(one, other) {
    return (0,_input_compare_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .compareTexts */ .q)(one.path ?? '', other.path ?? '') || one.line - other.line;
}


/***/ }),

/***/ 66003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ failureWords),
/* harmony export */   QV: () => (/* binding */ receivedBlocks),
/* harmony export */   XN: () => (/* binding */ foundBlocks),
/* harmony export */   ku: () => (/* binding */ foundResult)
/* harmony export */ });
/* harmony import */ var _checks_suite_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84716);
/* harmony import */ var _rubric_coin_share_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94009);
/* harmony import */ var _rubric_suite_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76417);
/* harmony import */ var _phrasing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75825);
/* harmony import */ var _safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66226);





const FAILURES = {
    'no-test-files': 'there is no tests/test_*.py',
    'too-many-files': `there are more than ${_rubric_suite_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SUITE_LIMITS */ .o.files} test files`,
    'too-large': `the test files are larger than ${_rubric_suite_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SUITE_LIMITS */ .o.bytes / 1000} kB together`,
    'not-text': 'a test file is not UTF-8 text',
    'did-not-load': 'the tests could not be loaded on a correct version',
    'no-tests': 'no test was found on a correct version',
    'too-many-tests': `there are more than ${_rubric_suite_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SUITE_LIMITS */ .o.tests} tests`,
    'timed-out': 'the tests ran out of time on a correct version',
    crashed: 'the tests crashed on a correct version',
    'broke-protocol': 'the tests sent bytes that are not an answer on a correct version',
};
/** Why nothing that the tests did counts. */
function failureWords(failure) {
    return FAILURES[failure];
}
/** How many flawed versions of the kind were caught, in one line. */
function foundResult(fact) {
    if (fact.failure !== null)
        return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `nothing counts: ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(failureWords(fact.failure))}`;
    const caught = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `${fact.caught} of ${fact.flaws} caught`;
    const few = fact.caught > 0 && 2 * fact.caught < fact.flaws;
    return few ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `${caught}; counts from half of them on` : caught;
}
/** For reviewers: kinds with the tests that found them, and tests that failed on correct versions. */
function foundBlocks(criteria, permalinkBase) {
    const kinds = criteria.flatMap(({ title, evidence }) => evidence.flatMap((fact) => (fact.kind === 'found' ? [{ title, fact }] : [])));
    const [first] = kinds;
    if (first === undefined)
        return [];
    const rows = kinds.map(({ title, fact }) => [
        (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(fact.criterion),
        (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(title),
        foundResult(fact),
        fact.tests.length === 0 ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `none` : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `${fact.tests.length}`,
    ]);
    const catching = kinds.filter(({ fact }) => fact.tests.length > 0);
    return [
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .heading */ .R_)(2, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `What the tests found`),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)(alarmWords(first.fact))),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `${givenWords(first.fact)} Do not tell the candidate which kinds were missed.`),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)([(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `Id`, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `Kind of flaw`, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `Flawed versions`, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `Tests that caught one`], rows),
        ...catching.map(({ fact }) => folded((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `Tests that caught ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(fact.criterion)}`, fact.tests, permalinkBase)),
        ...named((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `Tests that failed on a correct version`, first.fact.alarming, permalinkBase),
        ...named((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `Tests that gave two verdicts on the same replies, or were missing from a run; they catch nothing`, first.fact.moody, permalinkBase),
    ];
}
function alarmWords({ alarms, correct, failure }) {
    if (failure !== null)
        return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `No test counts: ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(failureWords(failure))}.`;
    if (alarms === 0)
        return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `No false alarm on ${correct} correct versions.`;
    const left = Math.round(100 * (0,_rubric_coin_share_js__WEBPACK_IMPORTED_MODULE_0__/* .alarmFactor */ .Zo)(alarms, correct));
    return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `False alarms on ${alarms} of ${correct} correct versions: ${left} % of the points for flaws are left.`;
}
function named(title, tests, permalinkBase) {
    return tests.length === 0 ? [] : [folded(title, tests, permalinkBase)];
}
function folded(title, tests, permalinkBase) {
    const items = tests.map(({ name, where }) => {
        if (where === null)
            return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(name, 120);
        const line = where.line ?? 1;
        const place = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .lines */ .Mn)({ path: where.path, from: line, to: line }, permalinkBase);
        return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(name, 120)}, ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae)(where.path)} ${place}`;
    });
    return (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `${title} (${tests.length})`, [(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(items)]);
}
const ENDS = {
    'did-not-load': 'they could not be loaded',
    'timed-out': 'they ran out of time',
    crashed: 'they crashed',
    'broke-protocol': 'they sent bytes that are not an answer',
    'no-tests': 'no test was found',
    'too-many-tests': `they are more than the ${_rubric_suite_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SUITE_LIMITS */ .o.tests} that there may be`,
};
/** What the author of the tests can see without us. */
function givenWords({ given }) {
    const { files, collected, passed, failed, ended } = given;
    const received = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(files, 'test file', 'test files');
    const ran = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `On the module as it was given, ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(collected, 'test', 'tests')} ran: ${passed} passed and ${failed} failed`;
    if (ended === null)
        return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `${received}. ${ran}.`;
    return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `${received}. ${ran}, and ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(ENDS[ended])}.`;
}
/** As their author can see: what counts, but not what was found. */
function isUnfit(failure) {
    return _checks_suite_words_js__WEBPACK_IMPORTED_MODULE_4__/* .UNFIT */ .Vs.some((unfit) => unfit === failure);
}
/** For candidates: that the tests are here, and nothing of what they found. */
function receivedBlocks(criteria) {
    const fact = criteria
        .flatMap(({ evidence }) => evidence)
        .find((one) => one.kind === 'found');
    if (fact === undefined)
        return [];
    const { failure } = fact;
    const received = isUnfit(failure)
        ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `They could not be run: ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(failureWords(failure))}.`
        : givenWords(fact);
    return [
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .heading */ .R_)(2, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `Your tests`),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)(received),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `They also ran on versions of the module that you cannot see. What they found there is not shown: with a result for each push, flaws could be found by trying instead of by reading.`),
    ];
}


/***/ }),

/***/ 34391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QS: () => (/* binding */ COMPLEXITY_LIMITS),
/* harmony export */   WI: () => (/* binding */ measuredShare),
/* harmony export */   bR: () => (/* binding */ contractsOf),
/* harmony export */   dE: () => (/* binding */ doesWork)
/* harmony export */ });
/* unused harmony export HOPELESS_MCCABE */
/* harmony import */ var _rubric_coin_share_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94009);

// One finding in ten lines costs all points; short modules are not punished for being short.
const HOPELESS_FINDINGS_PER_100_LINES = 10;
const LEAST_SOURCE_LINES = 50;
const COMPLEXITY_LIMITS = { mccabe: 12, lines: 60, nesting: 3 };
// Past this, short and flat functions elsewhere do not help.
const HOPELESS_MCCABE = 24;
/** The share of its points, 0 to 1, that a measured criterion earns; null when it was not assessed. */
function measuredShare(criterion, evidence, { works, budget }) {
    if (evidence.some(({ kind }) => kind === 'not-assessed'))
        return null;
    if (criterion.check === 'tests') {
        const passed = evidence.filter((fact) => fact.kind === 'test' && fact.outcome === 'passed');
        return Math.min(1, passed.length / criterion.tests);
    }
    // A tidy file that does nothing asked for has no quality to speak of, and no more have tests that find nothing.
    if (!standsAlone(criterion) && !works)
        return 0;
    return Math.min(...evidence.map((fact) => qualityShare(fact, budget)));
}
/** Whether a hidden test passed that is not of the contract, or the candidate's own tests earn points for a flaw. */
function doesWork(evidence, criteria) {
    const contracts = new Set(contractsOf(criteria).map(({ id }) => id));
    return evidence.some((fact) => (fact.kind === 'test' && fact.outcome === 'passed' && !contracts.has(fact.criterion)) ||
        (fact.kind === 'found' && foundShare(fact) > 0));
}
/** The criteria whose tests do not show that a module works. */
function contractsOf(criteria) {
    return criteria.filter((criterion) => 'contract' in criterion && criterion.contract === true);
}
/** What needs nothing of the candidate's that works. */
function standsAlone({ check }) {
    return check === 'structure' || check === 'found';
}
function qualityShare(fact, budget) {
    if (fact.kind === 'lint')
        return lintShare(fact);
    if (fact.kind === 'complexity')
        return complexityShare(fact);
    if (fact.kind === 'structure')
        return structureShare(fact);
    if (fact.kind === 'reproduced')
        return reproducedShare(fact);
    if (fact.kind === 'found')
        return foundShare(fact);
    return fact.kind === 'loops' && budget !== null ? loopsShare(fact, budget) : 0;
}
function structureShare({ checks }) {
    return checks.filter(({ passed }) => passed).length / checks.length;
}
function reproducedShare({ numbers }) {
    return numbers.filter(({ verdict }) => verdict === 'reproduced').length / numbers.length;
}
/** Half of a kind has to be caught, and alarms on correct modules cost of every kind. */
function foundShare({ caught, flaws, alarms, correct, failure }) {
    return failure === null ? (0,_rubric_coin_share_js__WEBPACK_IMPORTED_MODULE_0__/* .kindShare */ .IQ)(caught, flaws) * (0,_rubric_coin_share_js__WEBPACK_IMPORTED_MODULE_0__/* .alarmFactor */ .Zo)(alarms, correct) : 0;
}
function lintShare({ analysable, findings, sourceLines }) {
    if (!analysable)
        return 0;
    const density = (100 * findings.length) / Math.max(LEAST_SOURCE_LINES, sourceLines);
    return Math.max(0, 1 - density / HOPELESS_FINDINGS_PER_100_LINES);
}
/** A third each for simple, short and flat functions. */
function complexityShare(fact) {
    const mccabe = fact.mostComplex?.mccabe ?? 0;
    if (!fact.analysable || mccabe > HOPELESS_MCCABE)
        return 0;
    const kept = [
        mccabe <= COMPLEXITY_LIMITS.mccabe,
        (fact.longest?.lines ?? 0) <= COMPLEXITY_LIMITS.lines,
        (fact.deepest?.nesting ?? 0) <= COMPLEXITY_LIMITS.nesting,
    ];
    return kept.filter(Boolean).length / kept.length;
}
/** A third for the depth and two thirds for the number of loops, one of them up to twice the budget. */
function loopsShare({ analysable, count, depth, forbidden }, budget) {
    if (!analysable || forbidden.length > 0)
        return 0;
    const countThirds = count <= budget.count ? 2 : count <= 2 * budget.count ? 1 : 0;
    return ((depth <= budget.depth ? 1 : 0) + countThirds) / 3;
}


/***/ }),

/***/ 4480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ publicFact),
/* harmony export */   Nx: () => (/* binding */ sectionFacts),
/* harmony export */   WN: () => (/* binding */ ofWhichTests),
/* harmony export */   bA: () => (/* binding */ loopsSeen)
/* harmony export */ });
/* unused harmony exports lintFacts, complexityFacts, loopsFacts, structureFacts */
/* harmony import */ var _by_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5200);
/* harmony import */ var _measured_points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34391);
/* harmony import */ var _phrasing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75825);
/* harmony import */ var _reproduced_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59074);
/* harmony import */ var _safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66226);





/** What is said of one fact; null for what not everybody can measure. */
function publicFact(fact, rubric, source) {
    switch (fact.kind) {
        case 'lint':
            return lintFacts(fact, source);
        case 'complexity':
            return complexityFacts(fact, source);
        case 'loops':
            return loopsFacts(fact, rubric.loopBudget, source);
        case 'structure':
            return structureFacts(fact);
        case 'reproduced':
            return (0,_reproduced_words_js__WEBPACK_IMPORTED_MODULE_2__/* .reproducedFacts */ .j)(fact, source.permalinkBase);
        default:
            return null;
    }
}
/** Which hidden tests make the code count, behind "a hidden test passes"; see `doesWork`. */
function ofWhichTests({ criteria }) {
    return (0,_measured_points_js__WEBPACK_IMPORTED_MODULE_0__/* .contractsOf */ .bR)(criteria).length === 0 ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `` : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) ` that is not of the contract`;
}
const MOST_FINDINGS = 50;
function lintFacts({ analysable, findings, sourceLines }, source) {
    if (!analysable)
        return notAnalysable(source);
    const size = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(sourceLines, 'line of code', 'lines of code');
    if (findings.length === 0)
        return (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Nothing found in ${size}.`);
    const rows = [...findings]
        .sort(_by_place_js__WEBPACK_IMPORTED_MODULE_4__/* .byPlace */ .h)
        .slice(0, MOST_FINDINGS)
        .map(({ path: file, line, rule, message }) => [
        file === undefined ? at(line, source) : inFile(file, line, source),
        (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp)(rule, 20),
        (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp)(message, 200),
    ]);
    const more = findings.length - rows.length;
    return [
        ...(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(findings.length, 'finding', 'findings')} in ${size}.`),
        ...(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)([(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Where`, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Rule`, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `What it says`], rows),
        ...(more > 0 ? (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `And ${more} more.`) : []),
    ];
}
function complexityFacts(fact, source) {
    if (!fact.analysable)
        return notAnalysable(source);
    const { mostComplex, longest, deepest } = fact;
    const { mccabe, lines: most, nesting } = _measured_points_js__WEBPACK_IMPORTED_MODULE_0__/* .COMPLEXITY_LIMITS */ .QS;
    return (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)([(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Measure`, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Highest`, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `At most`, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Where`], [
        [
            (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Paths through one function (McCabe)`,
            number(mostComplex?.mccabe),
            number(mccabe),
            where(mostComplex, source),
        ],
        [(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Lines of one function`, number(longest?.lines), number(most), where(longest, source)],
        [
            (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Blocks inside blocks`,
            number(deepest?.nesting),
            number(nesting),
            where(deepest, source),
        ],
    ]);
}
function loopsFacts(fact, budget, source) {
    if (!fact.analysable || budget === null)
        return notAnalysable(source);
    const needed = budget.count === 0 ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `none` : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `at most ${loopWords(budget)}`;
    const summary = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${loopsSeen(fact)}. A good solution needs ${needed}.`;
    const calls = fact.forbidden.map(({ name, line }) => (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp)(name, 60)} on ${at(line, source)}`);
    return [
        ...(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)(summary),
        ...(calls.length === 0
            ? []
            : [
                ...(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Calls that this exercise does not allow, so this part earns nothing:`),
                ...(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(calls.slice(0, MOST_FINDINGS)),
            ]),
    ];
}
function loopsSeen(fact) {
    return fact.count === 0 ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `No loops` : loopWords(fact);
}
function loopWords({ count: loops, depth }) {
    const nesting = depth > 1 ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `nested ${depth} deep` : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `none inside another`;
    return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(loops, 'loop', 'loops')}, ${nesting}`;
}
const LOOKED_AT = {
    headings: 'All headings, in order',
    'section-words': 'Length of each section',
    'total-words': 'Length of the whole',
    'own-words': 'Nothing left of the template',
    'number-and-date': 'A number, and a date or a duration',
    'table-parses': 'Columns and values of the table',
    'table-rows': 'Rows of the table',
    'table-filled': 'Every cell filled',
    'table-unit': 'A row in units of time, money or users',
    'table-in-text': 'The figures also stand in the text',
};
function structureFacts({ checks, yours = [] }) {
    const rows = checks.map((check) => [(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(LOOKED_AT[check.name]), found(check)]);
    const head = [(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `What was looked at`, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Found`];
    return [...(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(head, rows), ...(yours.length === 0 ? [] : (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${others(yours)}.`))];
}
function found({ passed, detail, waitsFor }) {
    if (passed)
        return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `yes`;
    if (waitsFor === undefined)
        return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `no: ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(detail)}`;
    return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `not looked at: mend "${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(LOOKED_AT[waitsFor])}" first`;
}
function others(yours) {
    const names = yours.map((heading) => (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp)(heading, 80));
    return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Headings of the file that are none of those asked for: ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(names, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `, `)}`;
}
function sectionFacts(fact, permalinkBase) {
    const asked = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${lengthWords(fact)}${fact.minWords} to ${fact.maxWords}`;
    if (fact.lines === null) {
        const { file, yours = [] } = fact;
        if (yours.length === 0)
            return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `not found in ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(file)}`;
        const names = yours.slice(0, MOST_NAMED).map((heading) => (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp)(heading, 40));
        return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `no heading of this name in ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(file)}; there are ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(names, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `, `)}`;
    }
    const place = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)({ path: fact.file, ...fact.lines }, permalinkBase);
    if (fact.untouched)
        return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `as it was in the template, ${place}`;
    return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(fact.words, 'word', 'words')} (${asked}), ${place}`;
}
// In a cell of a table; the whole list would hide what else stands there.
const MOST_NAMED = 5;
function lengthWords({ words: number, minWords, maxWords }) {
    if (number < minWords)
        return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `shorter than asked, `;
    return number > maxWords ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `longer than asked, ` : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `asked for `;
}
/** The most complex, longest and deepest function are often one, so each is named. */
function where(facts, source) {
    if (facts === null)
        return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `no functions`;
    return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)([(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp)(facts.name, 60), at(facts.line, source)], (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `, `);
}
function at(line, { module, permalinkBase }) {
    return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)({ path: module, from: line, to: line }, permalinkBase);
}
function inFile(file, line, { permalinkBase }) {
    return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae)(file)} ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)({ path: file, from: line, to: line }, permalinkBase)}`;
}
function number(value) {
    return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${value ?? 0}`;
}
function notAnalysable({ module }) {
    const what = module === '' ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `A file of the tests` : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(module);
    return (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${what} could not be read as Python, so this could not be measured.`);
}


/***/ }),

/***/ 59074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ reproducedFacts),
/* harmony export */   p: () => (/* binding */ reproducedResult)
/* harmony export */ });
/* harmony import */ var _phrasing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75825);
/* harmony import */ var _safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66226);


const VERDICTS = {
    reproduced: 'reproduced',
    differs: 'differs',
    'not-run': 'not run',
};
/** The write-up's numbers beside those of the run; reviewers and candidates see the same. */
function reproducedFacts(fact, permalinkBase) {
    const { file, runs, numbers } = fact;
    const rows = numbers.map((number) => [
        (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(number.name)} (${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(number.unit)})`,
        written(number, fact, permalinkBase),
        number.run === null ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `none` : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(figures(number.run)),
        verdict(number),
    ]);
    const head = [(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Number`, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Write-up`, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Run`, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Verdict`];
    if (runs.reason === null)
        return (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(head, rows);
    const why = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(file)} gave no numbers: ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .untrusted */ .bp)(runs.detail, 200)}.`;
    return [...(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(why), ...(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(head, rows)];
}
/** How many of them, in one line. */
function reproducedResult({ numbers }) {
    const same = numbers.filter((number) => number.verdict === 'reproduced').length;
    return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `${same} of ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(numbers.length, 'number', 'numbers')} reproduced`;
}
function written({ written: value }, { writeUp }, permalinkBase) {
    if (value === null)
        return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `none`;
    const place = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({ path: writeUp, from: value.line, to: value.line }, permalinkBase);
    return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .untrusted */ .bp)(value.text, 60)}, ${place}`;
}
function verdict({ verdict: word, why }) {
    return why === '' ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(VERDICTS[word]) : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(VERDICTS[word])}: ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(why)}`;
}
const MOST_DIGITS = 6;
function figures(value) {
    return String(Number(value.toPrecision(MOST_DIGITS)));
}


/***/ }),

/***/ 37843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ whatToDo),
/* harmony export */   hk: () => (/* binding */ runtimeLine),
/* harmony export */   vP: () => (/* binding */ gapBlocks),
/* harmony export */   zL: () => (/* binding */ mayLackBlocks)
/* harmony export */ });
/* harmony import */ var _judge_stated_python_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32487);
/* harmony import */ var _phrasing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75825);
/* harmony import */ var _safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66226);



/** What the code ran on, and what counts where that is something else. */
function runtimeLine(runtime) {
    const ran = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `The code ran on ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)((0,_judge_stated_python_js__WEBPACK_IMPORTED_MODULE_0__/* .versionWords */ .WS)(runtime))}.`;
    return runtime.stated
        ? ran
        : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${ran} Scores that count run on ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)((0,_judge_stated_python_js__WEBPACK_IMPORTED_MODULE_0__/* .versionWords */ .WS)((0,_judge_stated_python_js__WEBPACK_IMPORTED_MODULE_0__/* .statedRuntime */ .o6)(runtime)))}.`;
}
/** Where the code is written for other versions: what is missing, and what to do where the cause does not say it. */
function gapBlocks({ runtime, cause }, reader) {
    if (runtime === null || runtime.gaps.length === 0)
        return [];
    const lines = (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(runtime.gaps.map((gap) => gapWords(gap, runtime)));
    if (cause?.kind === 'other-versions')
        return [lines];
    const opening = (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `The code is written for other versions than it ran on.`));
    return [opening, lines, (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(whatToDo(runtime, reader))];
}
/** What to do next about versions, as the candidate or the team has to do it. */
function whatToDo({ gaps }, reader) {
    if (gaps.some((gap) => (0,_judge_stated_python_js__WEBPACK_IMPORTED_MODULE_0__/* .isMissingOn */ .WX)(_judge_stated_python_js__WEBPACK_IMPORTED_MODULE_0__/* .STATED */ .EU, gap))) {
        const change = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Write it for ${statedWords()}: install ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp)('requirements.txt', 40)} in a new environment, and run the public tests there.`;
        return reader === 'candidate' ? change : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `The candidate is told: ${change}`;
    }
    const has = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${statedWords()}, on which scores count, has all of it.`;
    return reader === 'candidate'
        ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${has} You need not change it: tell the team that another version was used.`
        : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${has} Grade it there before anybody decides.`;
}
const NO_ATTRIBUTE = /(?:^|: )raised AttributeError$/;
/**
 * For the team, where tests ended as they do when a version lacks something, and nothing that is known to be
 * lacking was found. It says why tests failed, so candidates do not see it.
 */
function mayLackBlocks({ runtime, criteria }) {
    if (runtime === null || runtime.stated || runtime.gaps.length > 0)
        return [];
    const ended = criteria
        .flatMap(({ evidence }) => evidence)
        .filter((fact) => fact.kind === 'test' && NO_ATTRIBUTE.test(fact.detail));
    if (ended.length === 0)
        return [];
    const tests = ended.length === 1 ? '1 hidden test' : `${ended.length} hidden tests`;
    const warning = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(tests)} ended with an AttributeError, and the code did not run on the versions on which scores count.`;
    const next = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `What was missing may be there on ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)((0,_judge_stated_python_js__WEBPACK_IMPORTED_MODULE_0__/* .versionWords */ .WS)((0,_judge_stated_python_js__WEBPACK_IMPORTED_MODULE_0__/* .statedRuntime */ .o6)(runtime)))}; this run had ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)((0,_judge_stated_python_js__WEBPACK_IMPORTED_MODULE_0__/* .versionWords */ .WS)(runtime))}. Grade it there before anybody decides.`;
    return [(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(warning)} ${next}`)];
}
function gapWords({ kind, what, line, since, until }, ran) {
    const place = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Line ${line}`;
    if (kind === 'syntax') {
        return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${place} needs Python ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(since ?? '')} or later: ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp)(what, 80)}. Grading ran ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(ran.python)}.`;
    }
    const name = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp)(what.replace(/^numpy\./, 'np.').replace(/^(?:ndarray|Generator)\./, '.'), 80);
    const life = until === null
        ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `exists from NumPy ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(since ?? '')} on`
        : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `is gone since NumPy ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(until)}`;
    return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${place} uses ${name}, which ${life}. Grading ran ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(ran.numpy)}.`;
}
function statedWords() {
    return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)((0,_judge_stated_python_js__WEBPACK_IMPORTED_MODULE_0__/* .versionWords */ .WS)(_judge_stated_python_js__WEBPACK_IMPORTED_MODULE_0__/* .STATED */ .EU));
}


/***/ }),

/***/ 13964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ recordFirstPush),
/* harmony export */   hb: () => (/* binding */ recordAcceptance),
/* harmony export */   vJ: () => (/* binding */ renewInvitation)
/* harmony export */ });
/* harmony import */ var _assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58561);
/* harmony import */ var _assignment_start_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7792);
/* harmony import */ var _github_repository_invite_candidate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12286);
/* harmony import */ var _give_access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13577);
/* harmony import */ var _hub_session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45333);





/**
 * Looks whether the candidate has come in, invites again where the invitation has expired, and records what
 * is new. True where there was an invitation to make.
 */
async function renewInvitation(session, { id, candidate }, place, by) {
    const state = (0,_assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_0__/* .foldLog */ .e)(await session.ledger.readLog(id));
    // Until they have started, there is nothing that they could push.
    const permission = state !== null && (0,_assignment_start_state_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnstarted */ .jq)(state) ? 'pull' : 'push';
    const standing = await (0,_github_repository_invite_candidate_js__WEBPACK_IMPORTED_MODULE_1__/* .ensureInvitation */ .s)(session.candidates, place, candidate, permission);
    if (standing.kind === 'accepted') {
        await recordAcceptance(session, id, await (0,_hub_session_js__WEBPACK_IMPORTED_MODULE_3__/* .serverTime */ .nI)(session.candidates));
        return false;
    }
    const record = { kind: 'reinvited', at: standing.since, by };
    const isNew = ({ lastInvitedAt }) => lastInvitedAt < standing.since;
    const { written, after } = await recordOnce(session, id, record, isNew);
    await (0,_give_access_js__WEBPACK_IMPORTED_MODULE_2__/* .takeBackAccess */ .fA)(session, place, candidate, after);
    return written;
}
/** Each assignment once. */
async function recordAcceptance(session, assignment, at) {
    const record = { kind: 'accepted', at, by: 'takehome' };
    await recordOnce(session, assignment, record, ({ acceptedAt }) => acceptedAt === null);
}
/** Each assignment once; `at` is when GitHub saw the push. */
async function recordFirstPush(session, assignment, { sha, at }) {
    const record = { kind: 'pushed', at, by: 'takehome', sha };
    await recordOnce(session, assignment, record, ({ firstPushAt }) => firstPushAt === null);
}
async function recordOnce(session, assignment, record, isNew) {
    let written = false;
    const log = await session.ledger.append(assignment, (current) => {
        const state = (0,_assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_0__/* .foldLog */ .e)(current);
        written = state !== null && state.status !== 'closed' && isNew(state);
        return written ? record : null;
    });
    return { written, after: (0,_assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_0__/* .foldLog */ .e)(log) };
}


/***/ }),

/***/ 84455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ sendOnce)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58561);
/* harmony import */ var _assignment_messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95646);
/* harmony import */ var _hub_session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45333);




/**
 * Sends a message once, whoever else is about to: the ledger has who sends it before it is sent, and the number
 * of the comment or issue afterwards. `send` looks before it makes, for a run before this one may have died in
 * between; that is taken for dead after half an hour.
 *
 * One message can still come twice. Outside of workflows a run has no end, and its requests may wait an hour for
 * GitHub (patience.ts). Where one waits longer than half an hour between its look and its making, another run sends the
 * message first. GitHub makes no comment on condition that there is none. To believe longer that a run lives would
 * keep everybody waiting after each death, which is far more common.
 */
async function sendOnce(session, assignment, message, { wanted, send }) {
    const now = await (0,_hub_session_js__WEBPACK_IMPORTED_MODULE_3__/* .serverTime */ .nI)(session.hub);
    const run = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    let may = 'unwanted';
    const begun = await session.ledger.append(assignment, (log) => {
        const state = (0,_assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_1__/* .foldLog */ .e)(log);
        const isWanted = state !== null && wanted(state, now);
        may = isWanted ? (0,_assignment_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .maySend */ .ct)(state.messages, message, { now, run }) : 'unwanted';
        return may === 'claim' ? { kind: 'sending', at: now, by: 'takehome', message, run } : null;
    });
    const elsewhere = sentElsewhere(may);
    if (elsewhere !== null)
        return elsewhere;
    const earlier = begun.flatMap((one) => one.kind === 'sending' && one.message === message && one.run !== run ? one.run : []);
    const number = await send([run, ...earlier]);
    const at = await (0,_hub_session_js__WEBPACK_IMPORTED_MODULE_3__/* .serverTime */ .nI)(session.hub);
    await session.ledger.append(assignment, (log) => {
        const isNoted = log.some((one) => one.kind === 'sent' && one.message === message);
        return isNoted ? null : { kind: 'sent', at, by: 'takehome', message, number };
    });
    return 'sent';
}
function sentElsewhere(may) {
    if (may === 'claim' || may === 'go-on')
        return null;
    return may === 'sent' ? 'sent-before' : may;
}


/***/ }),

/***/ 94673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a9: () => (/* binding */ isPresentTalk),
/* harmony export */   qH: () => (/* binding */ talkOf)
/* harmony export */ });
/* unused harmony export talkDigest */
/* harmony import */ var _github_pages_text_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88455);
/* harmony import */ var _rubric_talk_scales_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74722);
/* harmony import */ var _hub_exercise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19467);
/* harmony import */ var _hub_review_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64866);




/** The talk about a submission, to be reviewed as the submission is: other criteria, and records of its own. */
function talkOf(review) {
    const { rubric } = review.exercise;
    const asked = (0,_rubric_talk_scales_js__WEBPACK_IMPORTED_MODULE_1__/* .talkCriteria */ .C)(rubric);
    return {
        ...review,
        reviewed: asked,
        criteria: asked.map(({ id }) => id),
        on: { tree: review.on.tree, criteria: talkDigest(rubric), about: 'talk' },
    };
}
/** Whether levels of a talk count today: its criteria or the secret of the hub may be others than at that time. */
async function isPresentTalk(session, assignment, by) {
    const task = await (0,_hub_exercise_js__WEBPACK_IMPORTED_MODULE_2__/* .loadAssigned */ .Ln)(session, assignment);
    if (!task.ok || talkDigest(task.value.rubric) !== by.criteria)
        return false;
    // Whoever watches without the secret cannot tell, and a look that comes of nothing costs nobody anything.
    const { key = null } = by;
    return key === null || session.key === '' || key === (await (0,_hub_review_key_js__WEBPACK_IMPORTED_MODULE_3__/* .hubReviewKey */ .r6)(session.key)).key.id;
}
/** Of what a talk about work by this rubric is asked for. */
function talkDigest(rubric) {
    return (0,_github_pages_text_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .textDigest */ .o)(JSON.stringify((0,_rubric_talk_scales_js__WEBPACK_IMPORTED_MODULE_1__/* .talkCriteria */ .C)(rubric)));
}


/***/ })

};
