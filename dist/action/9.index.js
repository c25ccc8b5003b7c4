export const id = 9;
export const ids = [9];
export const modules = {

/***/ 5135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ auditRepository)
/* harmony export */ });
/* harmony import */ var _assignment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8727);

function auditRepository(observed, expected) {
    return [
        ...settingsDrift(observed),
        ...accessDrift(observed, expected.candidate),
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
function accessDrift(observed, candidate) {
    const present = [...observed.collaborators, ...observed.invited];
    const others = present.filter(({ userId }) => userId !== candidate.userId);
    const own = present.filter(({ userId }) => userId === candidate.userId);
    const logins = others.map(({ login }) => login).join(', ');
    return [
        ...when(others.length > 0, 'people', `somebody else has access: ${logins}`.slice(0, MOST_CHARACTERS), 'Settings, Collaborators: remove them.'),
        ...when(own.some(({ manages }) => manages), 'too-much-access', 'the candidate may change settings', 'Settings, Collaborators: let them write and no more.'),
        ...when((observed.deployKeys ?? 0) > 0, 'deploy-keys', 'there is a deploy key', 'Delete it.'),
        ...when((observed.webhooks ?? 0) > 0, 'webhooks', 'there is a webhook', 'Delete it.'),
    ];
}
function branchDrift({ starter, pull }, expected) {
    const asIs = `the branch ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .STARTER_BRANCH */ .DL} was ${starter === null ? 'deleted' : 'moved'}`;
    return [
        ...when(starter !== expected, 'starter', asIs, `Set ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .STARTER_BRANCH */ .DL} back to ${expected}.`),
        ...when(pull.merged, 'pull-merged', 'the pull request was merged', 'Nothing: the work and the comment are still there.'),
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

/***/ 513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ describedDeadline),
/* harmony export */   MD: () => (/* binding */ describeRepository),
/* harmony export */   RQ: () => (/* binding */ assignmentId),
/* harmony export */   W5: () => (/* binding */ isLogin),
/* harmony export */   ZO: () => (/* binding */ planInvitation)
/* harmony export */ });
/* harmony import */ var _assignment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8727);

/** GitHub's rule for logins, as its sign-up page has it: letters, digits and single hyphens, at most 39. */
function isLogin(text) {
    return /^[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}$/.test(text);
}
/** Logins are one in any case, and so are repositories' names. */
function assignmentId(exercise, login) {
    return `${exercise}-${login.toLowerCase()}`;
}
/**
 * The repository itself says what was decided, from the moment it exists: a second run after a crash
 * takes the deadline from here and not from its own clock.
 */
function describeRepository(exercise, deadline) {
    return `Take-home ${exercise}, due ${deadline}`;
}
/** The deadline in a description of ours for this exercise; null for a repository somebody else made. */
function describedDeadline(description, exercise) {
    const match = /^Take-home ([a-z0-9-]+), due (\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z)$/.exec(description ?? '');
    return match?.[1] === exercise ? (match[2] ?? null) : null;
}
function planInvitation(request, config) {
    const { exercise, role, candidate, deadline, template, pull, comment } = request;
    const id = assignmentId(exercise, candidate.login);
    return {
        id,
        exercise,
        role,
        candidate,
        deadline,
        repository: {
            owner: config.organisation,
            repo: id,
            description: describeRepository(exercise, deadline),
        },
        template,
        pull,
        comment,
        freezeStarter: config.rulesets,
        steps: planSteps(id, template.size, candidate, config),
    };
}
function planSteps(id, files, { login, userId }, { organisation, rulesets }) {
    const step = (name, what, reads, writes) => {
        return { step: name, what, reads, writes };
    };
    return [
        step('look', 'what an earlier run has done', 2, 0),
        step('create', `private repository ${organisation}/${id}`, 0, 1),
        step('actions-off', 'no workflow ever runs in it', 0, 1),
        step('settings', 'no forks, wiki, issues or projects', 0, 1),
        step('content', `${files} files on ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .WORK_BRANCH */ .fd}, and ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .STARTER_BRANCH */ .DL} to compare with`, 1, 5),
        ...(rulesets ? [step('freeze', `a ruleset keeps ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .STARTER_BRANCH */ .DL} as it is`, 1, 1)] : []),
        step('pull', `pull request from ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .WORK_BRANCH */ .fd} to ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .STARTER_BRANCH */ .DL}`, 1, 1),
        step('comment', 'the comment that will hold the feedback', 1, 1),
        step('audit', 'all of it looked at again', 8, 0),
        step('invite', `${login} (account ${userId}) may push`, 2, 1),
        step('record', 'one record on the ledger', 1, 1),
    ];
}


/***/ }),

/***/ 6375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runWatch: () => (/* binding */ runWatch)
});

// EXTERNAL MODULE: ./build/commands/verb/with-session.js
var with_session = __webpack_require__(7560);
// EXTERNAL MODULE: ./node_modules/luxon/build/es6/luxon.mjs
var luxon = __webpack_require__(8714);
// EXTERNAL MODULE: ./build/assignment/watch-index.js + 1 modules
var watch_index = __webpack_require__(6389);
;// CONCATENATED MODULE: ./build/assignment/plan-watch.js


// Several times what a run takes. One that has brought nothing by then has failed.
const LOST_AFTER = { minutes: 60 };
// GitHub's lists may lag behind its servers.
const SETTLED_AFTER = { minutes: 2 };
const DAY = { hours: 24 };
/** The deadline has passed, and whatever was pushed in time can be seen. */
function isDue({ status, deadline }, now) {
    return status === 'open' && hasSettled(deadline, now);
}
/** Whether GitHub's lists have everything that happened up to this moment. */
function hasSettled(moment, now) {
    return now > shift(moment, SETTLED_AFTER);
}
/** Whether an assignment has to be looked at although nothing was pushed to it. */
function isExpectant(entry, now) {
    if (entry.status === 'closed')
        return false;
    return entry.waiting || isDue(entry, now) || entry.handedOut.some(({ at }) => isLost(at, now));
}
function planWatch({ regrade, ...facts }, rules) {
    const { now } = rules;
    const submits = isDue(facts.entry, now);
    const stands = pushed(facts);
    const pinned = { status: 'submitted', submission: stands?.sha ?? null };
    const entry = {
        ...facts.entry,
        ...(submits ? pinned : {}),
        handedOut: facts.entry.handedOut.filter(({ at }) => !isLost(at, now)),
    };
    const decision = regrade && stands !== null
        ? { kind: 'hand-out', sha: stands.sha }
        : decide(entry, stands, rules);
    const claims = decision.kind === 'hand-out' && stands !== null
        ? [{ sha: stands.sha, tree: (0,watch_index/* shortTree */.zX)(stands.tree), at: now }]
        : [];
    const others = entry.handedOut.filter(({ tree }) => tree !== claims[0]?.tree);
    const handedOut = [...others, ...claims];
    return {
        submits,
        decision,
        entry: { ...entry, handedOut, waiting: decision.kind === 'wait' },
    };
}
/** Whoever has the very files they started from has pushed nothing. */
function pushed({ entry, stands }) {
    return stands?.tree === entry.assignment.starter.tree ? null : stands;
}
function decide(entry, stands, { now, gradedPushesPerDay, isFull = false }) {
    if (stands === null)
        return { kind: 'nothing' };
    if (isDealtWith(entry, (0,watch_index/* shortTree */.zX)(stands.tree)))
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
function isDealtWith({ status, graded, shown, handedOut }, stands) {
    if (handedOut.some(({ tree }) => tree === stands))
        return true;
    return status === 'submitted' ? shown === stands : graded.some(({ tree }) => tree === stands);
}
/** When the next push may be graded; null for now. What was graded more than once counts once. */
function budgetFreeAt(entry, now, perDay) {
    const graded = new Set(entry.graded.map(({ tree }) => tree));
    const underway = entry.handedOut.filter(({ tree }) => !graded.has(tree));
    const recent = [...entry.graded, ...underway]
        .map(({ at }) => at)
        .filter((at) => shift(at, DAY) > now)
        .sort();
    const holding = recent[recent.length - perDay];
    return holding === undefined ? null : shift(holding, DAY);
}
function isLost(at, now) {
    return now >= shift(at, LOST_AFTER);
}
function shift(moment, by) {
    return luxon/* DateTime */.c9.fromISO(moment, { zone: 'utc' }).plus(by).toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'");
}

// EXTERNAL MODULE: ./build/assignment/submission-name.js
var submission_name = __webpack_require__(8388);
;// CONCATENATED MODULE: ./build/assignment/split-jobs.js

// GitHub starts no more jobs than this from one matrix.
const MOST_JOBS = 256;
/** No job has two submissions more than another. */
function splitJobs(names) {
    const count = Math.min(MOST_JOBS, names.length);
    return Array.from({ length: count }, (_, job) => {
        const own = names.filter((_, index) => index % count === job);
        return { submissions: own.map(submission_name/* printSubmissionName */.j).join(' ') };
    });
}

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

// EXTERNAL MODULE: ./build/github/client/reasons.js
var reasons = __webpack_require__(9281);
;// CONCATENATED MODULE: ./build/github/hand-out.js


const GRADE_WORKFLOW = 'grade.yml';
/**
 * Starts one grading run of the hub for each submission. One that did not start costs the others
 * nothing: its claim runs out, and a later watch hands it out again. Throws the first failure at the end.
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
    }
    if (failures.length > 0)
        throw failures[0];
}
async function defaultBranch(octokit, hub) {
    try {
        return (await octokit.rest.repos.get({ ...hub })).data.default_branch;
    }
    catch (error) {
        throw (0,reasons/* worldError */.ZT)(`${hub.owner}/${hub.repo} was not looked at`, error);
    }
}

// EXTERNAL MODULE: ./build/github/ledger/ledger-table.js
var ledger_table = __webpack_require__(7404);
// EXTERNAL MODULE: ./build/assignment/assignment.js
var assignment_assignment = __webpack_require__(8727);
;// CONCATENATED MODULE: ./build/assignment/standing.js
const NO_COMMIT = /^0+$/;
/**
 * The commit that the branch stood at when the deadline came, from its moves in any order. Commits carry
 * whatever dates their author likes, so none is looked at. A branch that was deleted stands where it was.
 */
function standing(activities, deadline) {
    const moves = activities.toSorted((a, b) => compare(a.at, b.at) || a.id - b.id);
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
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}

;// CONCATENATED MODULE: ./build/github/repository/activity.js


/** The moves of `main`, newest first, as far back as they matter for this deadline. */
async function fetchActivities(octokit, place, deadline) {
    const ref = `refs/heads/${assignment_assignment/* WORK_BRANCH */.fd}`;
    const pages = octokit.paginate.iterator(octokit.rest.repos.listActivities, {
        ...place,
        ref,
        per_page: 100,
    });
    const moves = [];
    for await (const { data } of pages) {
        moves.push(...data.map(({ id, activity_type: kind, before, after, timestamp }) => {
            return { id, kind, before, after, at: toSecond(timestamp) };
        }));
        // A thousand pushes in vain cost a candidate's pages, not ours.
        if (reachesBack(moves, deadline))
            break;
    }
    return moves;
}
/** GitHub's moments as the ledger has them. */
function toSecond(moment) {
    return `${new Date(moment).toISOString().slice(0, 19)}Z`;
}

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
            pushedAt: toSecond(pushed_at ?? ''),
        })));
        // A repository that nobody ever pushed to has no moment, wherever it stands in the list.
        if (data.some(({ pushed_at }) => Date.parse(pushed_at ?? '') < since))
            break;
    }
    return pushed;
}

// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(8186);
// EXTERNAL MODULE: ./build/session/hub-session.js
var hub_session = __webpack_require__(5333);
// EXTERNAL MODULE: ./build/session/record-flag.js
var record_flag = __webpack_require__(1525);
// EXTERNAL MODULE: ./build/assignment/audit.js
var audit = __webpack_require__(5135);
// EXTERNAL MODULE: ./build/github/repository/look-at-repository.js
var look_at_repository = __webpack_require__(4781);
// EXTERNAL MODULE: ./build/github/repository/provision.js
var provision = __webpack_require__(4472);
;// CONCATENATED MODULE: ./build/github/repository/put-back.js



/**
 * Makes one thing what it was. False where that is not for a machine: whoever gave access to somebody
 * had the right to, and what was merged stays merged.
 */
async function putBack(octokit, place, kind, { pull: pull_number, starter }) {
    const { repos, pulls } = octokit.rest;
    const mends = {
        public: () => repos.update({ ...place, private: true }),
        actions: () => (0,provision/* switchActionsOff */.Fq)(octokit, place),
        'default-branch': () => repos.update({ ...place, default_branch: assignment_assignment/* WORK_BRANCH */.fd }),
        starter: () => setStarter(octokit, place, starter),
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
async function setStarter(octokit, place, sha) {
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

// EXTERNAL MODULE: ./build/session/update-candidate-comment.js + 1 modules
var update_candidate_comment = __webpack_require__(7808);
;// CONCATENATED MODULE: ./build/commands/watch/audit-assignments.js






/** Looks at the settings of every open assignment, puts back what it can, and flags each drift once. */
async function auditAssignments(session, index, now) {
    const found = [];
    for (const [assignment, entry] of Object.entries(index.assignments)) {
        if (entry.status !== 'open')
            continue;
        for (const { what } of await auditOne(session, entry)) {
            await (0,record_flag/* flag */.J)(session, assignment, { code: 'settings-changed', what, at: now });
            found.push({ assignment, what });
        }
        if (await (0,update_candidate_comment/* restoreComment */.E)(session, assignment)) {
            found.push({ assignment, what: 'the comment with the feedback was not as we left it' });
        }
    }
    return found;
}
async function auditOne({ candidates, log }, { assignment }) {
    const { repository, candidate, pull, starter } = assignment;
    const place = { owner: repository.owner, repo: repository.name };
    try {
        const observed = await (0,look_at_repository/* lookAtRepository */.z)(candidates, place, pull);
        if (observed.id !== repository.id)
            return [{ what: MISSING }];
        const drifts = (0,audit/* auditRepository */.Q)(observed, { candidate, starter: starter.sha });
        for (const { kind, what, mend } of drifts) {
            const done = await putBack(candidates, place, kind, { pull, starter: starter.sha });
            log(`${assignment.id}: ${what}. ${done ? 'Put back.' : mend}`);
        }
        return drifts;
    }
    catch (error) {
        if ((0,reasons/* statusOf */.c2)(error) === 404)
            return [{ what: MISSING }];
        throw (0,reasons/* worldError */.ZT)(`the settings of ${place.owner}/${place.repo} were not looked at`, error);
    }
}
const MISSING = 'the repository is not there any more, or another one has its name';

// EXTERNAL MODULE: ./build/github/repository/permission.js
var permission = __webpack_require__(3072);
;// CONCATENATED MODULE: ./build/commands/watch/look-at-assignments.js








/** Those assignments where something may have happened; whoever waits already comes first. */
function chooseLooks(request) {
    const questions = expectedNews(request);
    return questions.toSorted((a, b) => Number(b.entry.waiting) - Number(a.entry.waiting));
}
function expectedNews({ index, pushed, now, regrade }) {
    const listed = new Map(pushed.map((one) => [one.id, one]));
    return Object.entries(index.assignments).flatMap(([assignment, entry]) => {
        const { repository, exercise } = entry.assignment;
        const found = listed.get(repository.id) ?? null;
        const isRegraded = exercise === regrade && entry.status !== 'closed';
        if (!isRegraded && !isNews(entry, found) && !isExpectant(entry, now))
            return [];
        return [{ assignment, entry, pushed: found, regrade: isRegraded }];
    });
}
function isNews({ status, pushedAt }, pushed) {
    return status === 'open' && pushed !== null && pushed.pushedAt !== pushedAt;
}
/** What GitHub does not say of one assignment keeps nothing from the others. */
async function lookAtAssignment(session, question, now) {
    const { assignment, entry, regrade } = question;
    try {
        const place = await findPlace(session, question);
        if (place === null)
            return { kind: 'missing', assignment, entry };
        // First, so that nothing is pushed unseen between the look and the pin.
        if (isDue(entry, now)) {
            await (0,permission/* setPermission */.K)(session.candidates, place, entry.assignment.candidate, 'pull');
        }
        const { sha, late } = await whatStands(session, place, entry);
        const stands = sha === null ? null : { sha, tree: await treeOf(session, place, sha) };
        const facts = { entry: { ...entry, pushedAt: seenPush(question, now) }, stands, regrade };
        return { kind: 'seen', assignment, place, late, facts };
    }
    catch (error) {
        if (error instanceof bad_news/* WorldError */.nM)
            return { kind: 'failed', assignment, entry, error };
        if ((0,reasons/* statusOf */.c2)(error) === null && !(0,reasons/* isAmbiguous */.X2)(error))
            throw error;
        const said = (0,reasons/* worldError */.ZT)(`${assignment} was not looked at`, error);
        return { kind: 'failed', assignment, entry, error: said };
    }
}
/** A push that GitHub may not have listed everywhere yet is looked at once more. */
function seenPush({ entry, pushed }, now) {
    return pushed !== null && hasSettled(pushed.pushedAt, now) ? pushed.pushedAt : entry.pushedAt;
}
/** Under its present name, and only if it is the very repository that was made for the candidate. */
async function findPlace(session, { entry, pushed }) {
    const { owner, id, name: repo } = entry.assignment.repository;
    if (pushed !== null)
        return { owner, repo: pushed.name };
    const found = await (0,provision/* findRepository */.W1)(session.candidates, { owner, repo });
    return found?.id === id ? { owner, repo } : null;
}
async function whatStands(session, place, { status, submission, deadline, assignment }) {
    if (status === 'submitted')
        return { sha: submission, late: false };
    const moves = await fetchActivities(session.candidates, place, deadline);
    if (moves.length > 0)
        return standing(moves, deadline);
    const { data } = await session.candidates.rest.git.getRef({
        ...place,
        ref: `heads/${assignment_assignment/* WORK_BRANCH */.fd}`,
    });
    const sha = data.object.sha;
    // What we put there ourselves need not be on GitHub's list.
    if ((await treeOf(session, place, sha)) === assignment.starter.tree)
        return { sha, late: false };
    const detail = `GitHub names no move of ${assignment_assignment/* WORK_BRANCH */.fd} in ${place.owner}/${place.repo}, so nobody knows what was pushed when`;
    throw new bad_news/* WorldError */.nM(detail, { code: 'github' });
}
async function treeOf({ candidates }, place, sha) {
    const { data } = await candidates.rest.git.getCommit({ ...place, commit_sha: sha });
    return data.tree.sha;
}

// EXTERNAL MODULE: ./build/assignment/state.js
var assignment_state = __webpack_require__(8921);
;// CONCATENATED MODULE: ./build/commands/watch/submit.js



/**
 * Pins what stood at the deadline, once. The candidate's permission is down already. False when the
 * deadline was moved, or the assignment closed, in the meantime.
 */
async function submit_submit(session, { assignment, place, late, facts }, { submission, deadline }, now) {
    const record = {
        kind: 'submitted',
        at: now,
        by: 'takehome',
        sha: submission,
        deadline,
    };
    const log = await session.ledger.append(assignment, (current) => {
        const state = (0,assignment_state/* foldLog */.e)(current);
        return state?.status === 'open' && state.deadline === deadline ? record : null;
    });
    const state = (0,assignment_state/* foldLog */.e)(log);
    if (state?.status === 'open') {
        await (0,permission/* setPermission */.K)(session.candidates, place, facts.entry.assignment.candidate, 'push');
    }
    if (state?.status !== 'submitted')
        return false;
    if (late) {
        const what = `pushed after the deadline ${deadline}`;
        await (0,record_flag/* flag */.J)(session, assignment, { code: 'late-push', what, at: now });
    }
    return true;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/commands/watch/watch-table.js



/** The table as it was left, with those logs folded in that have changed since. */
async function bringUpToDate(session, { index, logs }) {
    const before = (0,watch_index/* parseIndex */.A1)(index);
    const versions = new Map();
    for (const [id, log] of logs) {
        const isKnown = before.assignments[id]?.log === log;
        const state = isKnown ? null : await (0,ledger_table/* readLogState */.o)(session.hub, session.config.hub, id, log);
        versions.set(id, { log, state });
    }
    return (0,watch_index/* refreshIndex */.O0)(before, versions);
}
/**
 * Writes the table, and with it what is claimed, unless somebody else has written it since it was read.
 * False then: whatever was decided was decided on old knowledge.
 */
async function writeTable({ ledger }, seen, table) {
    if ((0,watch_index/* printIndex */.a6)(table) === seen)
        return true;
    const text = (0,watch_index/* printIndex */.a6)({ ...table, writer: (0,external_node_crypto_.randomUUID)() });
    const written = await ledger.rewrite(watch_index/* INDEX_FILE */.K$, (present) => present === seen ? { text, subject: 'watch' } : null);
    return written === text;
}

;// CONCATENATED MODULE: ./build/commands/watch/watch.js













// A watch that loses the race this often meets something else than a race.
const ATTEMPTS = 5;
// More runs than this at once would wait for each other's machines anyway.
const MOST_RUNS = 20;
// A first publication is seven writes to the hub, GitHub takes 500 an hour, and looks are half an hour
// apart: with one more, every second look would find the hour's writes spent.
const MOST_AT_ONCE = 34;
/** Finds what was pushed and hands it out to be graded. Time is GitHub's own. */
async function watch(session, options) {
    const hub = countRequests(session.hub);
    const candidates = countRequests(session.candidates);
    try {
        for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
            const found = await pass(session, options);
            if (found !== null) {
                return { ...found, requests: { hub: hub.count(), candidates: candidates.count() } };
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
 * 4. what is handed out is claimed in the table, and only then
 * 5. graded. A claim that brings no result runs out, and is made again.
 */
async function pass(session, { audit, dispatch, regrade }) {
    const { hub, organisation, gradedPushesPerDay } = session.config;
    const now = await (0,hub_session/* serverTime */.nI)(session.candidates);
    const table = (await (0,ledger_table/* readLedgerTable */.q)(session.hub, hub)) ?? { index: null, logs: new Map() };
    const index = await bringUpToDate(session, table);
    refuseUnknown(regrade, index);
    const pushed = await pushedRepositories(session.candidates, organisation, index.cursor);
    const questions = chooseLooks({ index, pushed, now, regrade });
    const most = regrade === null ? MOST_AT_ONCE : questions.length;
    const { looks, steps } = await takeSteps(session, questions, { now, gradedPushesPerDay }, most);
    const next = advance(index, pushed, steps);
    if (table.logs.size > 0 && !(await writeTable(session, table.index, next)))
        return null;
    const handedOut = namesOf(steps);
    const asRuns = dispatch && handedOut.length <= MOST_RUNS;
    if (asRuns)
        await startGrading(session.hub, hub, handedOut);
    const flagged = [
        ...(await flagMissing(session, missing(index, pushed, looks), now)),
        ...(audit ? await auditAssignments(session, next, now) : []),
    ];
    const matrix = asRuns ? [] : splitJobs(handedOut);
    return { ...describe(steps, looks), failed: failures(looks), handedOut, flagged, matrix };
}
/**
 * Looks at one after the other. Once as many are handed out as can be graded until the next look, the
 * rest waits for that one unseen: only deadlines that have passed are still seen to.
 */
async function takeSteps(session, questions, rules, most) {
    const looks = [];
    const steps = [];
    let handedOut = 0;
    for (const question of questions) {
        const isFull = handedOut >= most;
        if (isFull && !isDue(question.entry, rules.now)) {
            const entry = { ...question.entry, waiting: true };
            steps.push({ assignment: question.assignment, plan: null, entry });
            continue;
        }
        const look = await lookAtAssignment(session, question, rules.now);
        const step = await takeStep(session, look, { ...rules, isFull });
        looks.push(look);
        steps.push(step);
        if (step.plan?.decision.kind === 'hand-out')
            handedOut += 1;
    }
    refuseSilence(looks);
    return { looks, steps };
}
/** When GitHub says nothing of anybody, that is what there is to say. */
function refuseSilence(looks) {
    const failed = looks.flatMap((look) => (look.kind === 'failed' ? [look.error] : []));
    if (failed[0] !== undefined && failed.length === looks.length)
        throw failed[0];
}
async function takeStep(session, look, rules) {
    const { assignment } = look;
    if (look.kind !== 'seen') {
        const entry = { ...look.entry, waiting: look.kind === 'failed' };
        return { assignment, plan: null, entry };
    }
    // Reviewers are told of a late push where a submission is published, so it is published once more.
    const regrade = look.facts.regrade || (look.late && isDue(look.facts.entry, rules.now));
    const plan = planWatch({ ...look.facts, regrade }, rules);
    if (!plan.submits || (await submit_submit(session, look, plan.entry, rules.now))) {
        return { assignment, plan, entry: plan.entry };
    }
    return { assignment, plan: null, entry: { ...look.facts.entry, waiting: true } };
}
/** The table as it is once all steps are taken. */
function advance(index, pushed, steps) {
    const moments = pushed.map(({ pushedAt }) => pushedAt);
    const changed = steps.map(({ assignment, entry }) => [assignment, entry]);
    return {
        ...index,
        cursor: [index.cursor ?? '', ...moments].sort().at(-1) || null,
        assignments: { ...index.assignments, ...Object.fromEntries(changed) },
    };
}
function namesOf(steps) {
    return steps.flatMap(({ assignment, plan }) => plan?.decision.kind === 'hand-out' ? [{ assignment, sha: plan.decision.sha }] : []);
}
function describe(steps, looks) {
    return {
        looked: looks.map(({ assignment }) => assignment),
        waiting: steps.flatMap(({ assignment, plan }) => plan?.decision.kind === 'wait' ? [{ assignment, until: plan.decision.until }] : []),
        submitted: steps.flatMap(({ assignment, plan }) => plan?.submits === true ? [{ assignment, sha: plan.entry.submission }] : []),
    };
}
function failures(looks) {
    return looks.flatMap((look) => look.kind === 'failed' ? [{ assignment: look.assignment, why: look.error.message }] : []);
}
/** Assignments whose repository is gone, and those whose repository's name another one has. */
function missing({ assignments }, pushed, looks) {
    const strangers = pushed.filter(({ id, name }) => {
        const entry = assignments[name.toLowerCase()];
        return entry?.status === 'open' && entry.assignment.repository.id !== id;
    });
    const gone = looks.filter(({ kind }) => kind === 'missing').map(({ assignment }) => assignment);
    return [...new Set([...gone, ...strangers.map(({ name }) => name.toLowerCase())])];
}
async function flagMissing(session, assignments, at) {
    for (const assignment of assignments) {
        await (0,record_flag/* flag */.J)(session, assignment, { code: 'settings-changed', what: MISSING, at });
    }
    return assignments.map((assignment) => ({ assignment, what: MISSING }));
}
function refuseUnknown(exercise, { assignments }) {
    const known = new Set(Object.values(assignments).map(({ assignment }) => assignment.exercise));
    if (exercise === null || known.has(exercise))
        return;
    const message = `nobody was given the exercise "${exercise}"`;
    const hint = known.size === 0 ? 'Invite somebody first.' : `Choose ${[...known].join(', ')}.`;
    throw (0,bad_news/* callerError */.ee)('regrade', message, hint);
}

;// CONCATENATED MODULE: ./build/commands/watch/run-watch.js


/** One pass over all assignments. A regrade is not started here: it is the matrix of the run that asked. */
const runWatch = (0,with_session/* withSession */.f)(async (session, { text, isOn }, { setOutput }) => {
    const regrade = text('regrade');
    const found = await watch(session, {
        audit: isOn('audit'),
        dispatch: regrade === '',
        regrade: regrade === '' ? null : regrade,
    });
    setOutput('matrix', JSON.stringify(found.matrix));
    return { json: found, text: lines(found) };
});
function lines(found) {
    const said = [
        ...found.submitted.map(({ assignment, sha }) => `${assignment}: submitted ${run_watch_short(sha)}`),
        ...found.handedOut.map(({ assignment, sha }) => `${assignment}: to be graded at ${run_watch_short(sha)}`),
        ...found.waiting.map(({ assignment, until }) => `${assignment}: waits until ${until}`),
        ...found.flagged.map(({ assignment, what }) => `${assignment}: flagged, ${what}`),
        ...found.failed.map(({ assignment, why }) => `${assignment}: not looked at, ${why}`),
    ];
    return said.length === 0 ? ['nothing new'] : said;
}
function run_watch_short(sha) {
    return sha === null ? 'nothing' : sha.slice(0, 12);
}


/***/ }),

/***/ 3510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ lookOrMake)
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
function mayExistNow(error) {
    return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .isAmbiguous */ .X2)(error) || (0,_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 409 || (0,_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 422;
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

/***/ 3457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ treeEntry),
/* harmony export */   q: () => (/* binding */ signedBy)
/* harmony export */ });
/**
 * Author and committer of what we commit, at a moment that the caller decides: the same commit made again
 * has the same name. There is no account behind it, and no mail can reach it (RFC 2606).
 */
function signedBy(date) {
    const us = { name: 'takehome', email: 'takehome@takehome.invalid', date };
    return { author: us, committer: us };
}
/** One file of a tree. A text travels inside the tree's request; anything else is a request of its own. */
async function treeEntry(octokit, place, path, bytes) {
    const entry = { path, mode: '100644', type: 'blob' };
    const text = Buffer.from(bytes).toString('utf8');
    if (Buffer.from(text).equals(bytes))
        return { ...entry, content: text };
    const content = Buffer.from(bytes).toString('base64');
    const { data } = await octokit.rest.git.createBlob({ ...place, content, encoding: 'base64' });
    return { ...entry, sha: data.sha };
}


/***/ }),

/***/ 4781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ lookAtRepository)
/* harmony export */ });
/* harmony import */ var _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8727);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9281);
/* harmony import */ var _branch_head_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1850);



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
        starter: await (0,_branch_head_js__WEBPACK_IMPORTED_MODULE_1__/* .branchHead */ .P)(octokit, place, _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_2__/* .STARTER_BRANCH */ .DL),
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
        return { userId: id, login, manages };
    });
}
async function invited(octokit, place) {
    const all = { ...place, per_page: 100 };
    const invitations = await octokit.paginate(octokit.rest.repos.listInvitations, all);
    return invitations
        .filter(({ expired }) => expired !== true)
        .map(({ invitee, permissions }) => {
        const manages = permissions === 'admin' || permissions === 'maintain';
        return { userId: invitee?.id ?? 0, login: invitee?.login ?? '?', manages };
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

/***/ 3072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ setPermission),
/* harmony export */   N: () => (/* binding */ revokeAccess)
/* harmony export */ });
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8186);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9281);


/**
 * What the candidate may do from now on, whether or not the invitation was accepted. Taking away never
 * invites somebody who left; giving back does.
 */
async function setPermission(octokit, place, candidate, permission) {
    await changed(place, async () => {
        const access = await findAccess(octokit, place, candidate);
        if (access.kind === 'invited') {
            const permissions = permission === 'pull' ? 'read' : 'write';
            const invitation_id = access.invitation;
            await octokit.rest.repos.updateInvitation({ ...place, invitation_id, permissions });
        }
        else if (access.kind === 'collaborator') {
            const username = access.login;
            await octokit.rest.repos.addCollaborator({ ...place, username, permission });
        }
        else if (permission === 'push')
            await inviteAgain(octokit, place, candidate);
    });
}
/** Ends the candidate's access, an open invitation too. */
async function revokeAccess(octokit, place, candidate) {
    await changed(place, async () => {
        const access = await findAccess(octokit, place, candidate);
        if (access.kind === 'invited') {
            await octokit.rest.repos.deleteInvitation({ ...place, invitation_id: access.invitation });
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
/** By the account's number: its login may be somebody else's by now. */
async function findAccess(octokit, place, { userId }) {
    const all = { ...place, per_page: 100 };
    const invitations = await octokit.paginate(octokit.rest.repos.listInvitations, all);
    const invitation = invitations.find(({ invitee }) => invitee?.id === userId);
    if (invitation !== undefined && invitation.expired !== true) {
        return { kind: 'invited', invitation: invitation.id };
    }
    const direct = { ...all, affiliation: 'direct' };
    const people = await octokit.paginate(octokit.rest.repos.listCollaborators, direct);
    const person = people.find(({ id }) => id === userId);
    return person === undefined ? { kind: 'none' } : { kind: 'collaborator', login: person.login };
}
async function inviteAgain(octokit, place, { login: username, userId }) {
    const invite = { ...place, username, permission: 'push' };
    const { data: invitation } = await octokit.rest.repos.addCollaborator(invite);
    if (invitation?.invitee?.id === undefined || invitation.invitee.id === userId)
        return;
    await octokit.rest.repos.deleteInvitation({ ...place, invitation_id: invitation.id });
    const message = `is not the account ${userId} any more, so it was not invited again`;
    const hint = 'Ask the candidate for their present login and invite it by hand.';
    throw (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .callerError */ .ee)(username, message, hint);
}


/***/ }),

/***/ 4472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ switchActionsOff),
/* harmony export */   IT: () => (/* binding */ ensureComment),
/* harmony export */   Sk: () => (/* binding */ ensurePull),
/* harmony export */   W1: () => (/* binding */ findRepository),
/* harmony export */   iN: () => (/* binding */ applySettings),
/* harmony export */   mM: () => (/* binding */ ensureContent),
/* harmony export */   rx: () => (/* binding */ ensureFrozen),
/* harmony export */   z0: () => (/* binding */ ensureRepository)
/* harmony export */ });
/* harmony import */ var _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8727);
/* harmony import */ var _assignment_invitation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(513);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8186);
/* harmony import */ var _client_look_or_make_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3510);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9281);
/* harmony import */ var _branch_head_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1850);
/* harmony import */ var _commit_parts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3457);







async function findRepository(octokit, place) {
    try {
        const { data } = await octokit.rest.repos.get(place);
        return {
            id: data.id,
            createdAt: data.created_at,
            description: data.description,
            private: data.private,
        };
    }
    catch (error) {
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error) === 404)
            return null;
        throw error;
    }
}
async function ensureRepository(octokit, { repository, exercise }) {
    const { owner, repo, description } = repository;
    const found = await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_1__/* .lookOrMake */ .J)(() => findRepository(octokit, { owner, repo }), async () => {
        // With a first commit, because GitHub refuses blobs and trees in an empty repository.
        const { data } = await octokit.rest.repos.createInOrg({
            org: owner,
            name: repo,
            description,
            private: true,
            auto_init: true,
            has_issues: false,
            has_projects: false,
            has_wiki: false,
        });
        return {
            id: data.id,
            createdAt: data.created_at,
            description: data.description,
            private: data.private,
        };
    });
    if ((0,_assignment_invitation_js__WEBPACK_IMPORTED_MODULE_4__/* .describedDeadline */ .EN)(found.description, exercise) === null)
        throw notOurs(owner, repo);
    return found;
}
function notOurs(owner, repo) {
    const message = 'there is a repository of this name that takehome did not make';
    const hint = 'Rename or delete it, then run the same command again.';
    return (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .callerError */ .ee)(`${owner}/${repo}`, message, hint);
}
async function switchActionsOff(octokit, place) {
    await octokit.rest.actions.setGithubActionsPermissionsRepository({ ...place, enabled: false });
}
async function applySettings(octokit, place) {
    await octokit.rest.repos.update({
        ...place,
        allow_forking: false,
        allow_merge_commit: true,
        allow_squash_merge: false,
        allow_rebase_merge: false,
        delete_branch_on_merge: false,
    });
}
/**
 * The template on `starter`, and one commit further on `main`: a pull request needs something to show.
 * `starter` is made last, so where it is there is nothing left to do, and `main` may be the candidate's
 * already. Dates come from the repository: a second run makes the very same commits.
 */
async function ensureContent(octokit, { template, repository: { owner, repo } }, createdAt) {
    const place = { owner, repo };
    return await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_1__/* .lookOrMake */ .J)(() => findStarter(octokit, place), async () => {
        const tree = await createTree(octokit, place, template);
        const commit = async (message, parents) => {
            const wanted = { message, tree, parents, ...(0,_commit_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .signedBy */ .q)(createdAt) };
            return (await octokit.rest.git.createCommit({ ...place, ...wanted })).data.sha;
        };
        const starter = await commit('Start here', []);
        const work = await commit('Open the pull request', [starter]);
        const ref = `heads/${_assignment_assignment_js__WEBPACK_IMPORTED_MODULE_6__/* .WORK_BRANCH */ .fd}`;
        await octokit.rest.git.updateRef({ ...place, ref, sha: work, force: true });
        const frozen = `refs/heads/${_assignment_assignment_js__WEBPACK_IMPORTED_MODULE_6__/* .STARTER_BRANCH */ .DL}`;
        await octokit.rest.git.createRef({ ...place, ref: frozen, sha: starter });
        return { sha: starter, tree };
    });
}
async function findStarter(octokit, place) {
    const sha = await (0,_branch_head_js__WEBPACK_IMPORTED_MODULE_3__/* .branchHead */ .P)(octokit, place, _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_6__/* .STARTER_BRANCH */ .DL);
    if (sha === null)
        return null;
    const { data } = await octokit.rest.git.getCommit({ ...place, commit_sha: sha });
    return { sha, tree: data.tree.sha };
}
async function createTree(octokit, place, files) {
    const entries = [...files].map(([path, bytes]) => (0,_commit_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .treeEntry */ .$)(octokit, place, path, bytes));
    const tree = await Promise.all(entries);
    return (await octokit.rest.git.createTree({ ...place, tree })).data.sha;
}
const FREEZE = 'takehome: starter stays as it is';
/** Without a ruleset the recorded commit counts; with one, nobody can move the branch in the first place. */
async function ensureFrozen(octokit, place) {
    await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_1__/* .lookOrMake */ .J)(async () => {
        const rulesets = await octokit.paginate(octokit.rest.repos.getRepoRulesets, {
            ...place,
            per_page: 100,
        });
        return rulesets.find(({ name }) => name === FREEZE) ?? null;
    }, async () => {
        const { data } = await octokit.rest.repos.createRepoRuleset({
            ...place,
            name: FREEZE,
            target: 'branch',
            enforcement: 'active',
            conditions: { ref_name: { include: [`refs/heads/${_assignment_assignment_js__WEBPACK_IMPORTED_MODULE_6__/* .STARTER_BRANCH */ .DL}`], exclude: [] } },
            rules: [{ type: 'update' }, { type: 'deletion' }, { type: 'non_fast_forward' }],
        });
        return data;
    });
}
async function ensurePull(octokit, { repository: { owner, repo }, pull }) {
    const place = { owner, repo };
    return await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_1__/* .lookOrMake */ .J)(async () => {
        const head = `${owner}:${_assignment_assignment_js__WEBPACK_IMPORTED_MODULE_6__/* .WORK_BRANCH */ .fd}`;
        const asked = { ...place, state: 'all', head, base: _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_6__/* .STARTER_BRANCH */ .DL };
        const { data } = await octokit.rest.pulls.list({
            ...asked,
            sort: 'created',
            direction: 'asc',
        });
        return data[0]?.number ?? null;
    }, async () => {
        const branches = { head: _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_6__/* .WORK_BRANCH */ .fd, base: _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_6__/* .STARTER_BRANCH */ .DL };
        return (await octokit.rest.pulls.create({ ...place, ...branches, ...pull })).data.number;
    });
}
/** Everybody in the repository so far is one of us: the candidate is invited last. */
async function ensureComment(octokit, { repository: { owner, repo }, comment }, pull) {
    const place = { owner, repo, issue_number: pull };
    const [marker = ''] = comment.split('\n');
    return await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_1__/* .lookOrMake */ .J)(async () => {
        const all = await octokit.paginate(octokit.rest.issues.listComments, {
            ...place,
            per_page: 100,
        });
        return all.find(({ body }) => body?.startsWith(marker))?.id ?? null;
    }, async () => (await octokit.rest.issues.createComment({ ...place, body: comment })).data.id);
}


/***/ }),

/***/ 2483:
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

/***/ 4391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ COMPLEXITY_LIMITS),
/* harmony export */   W: () => (/* binding */ measuredShare)
/* harmony export */ });
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
    // A tidy file that does nothing asked for has no quality to speak of.
    if (criterion.check !== 'structure' && !works)
        return 0;
    return Math.min(...evidence.map((fact) => qualityShare(fact, budget)));
}
function qualityShare(fact, budget) {
    if (fact.kind === 'lint')
        return lintShare(fact);
    if (fact.kind === 'complexity')
        return complexityShare(fact);
    if (fact.kind === 'structure')
        return structureShare(fact);
    return fact.kind === 'loops' && budget !== null ? loopsShare(fact, budget) : 0;
}
function structureShare({ checks }) {
    return checks.filter(({ passed }) => passed).length / checks.length;
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
/* harmony export */   NP: () => (/* binding */ loopsFacts),
/* harmony export */   Nx: () => (/* binding */ sectionFacts),
/* harmony export */   Vp: () => (/* binding */ lintFacts),
/* harmony export */   bA: () => (/* binding */ loopsSeen),
/* harmony export */   uQ: () => (/* binding */ complexityFacts),
/* harmony export */   zf: () => (/* binding */ structureFacts)
/* harmony export */ });
/* harmony import */ var _measured_points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4391);
/* harmony import */ var _phrasing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5825);
/* harmony import */ var _safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6226);



const MOST_FINDINGS = 50;
function lintFacts({ analysable, findings, sourceLines }, source) {
    if (!analysable)
        return notAnalysable(source);
    const size = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(sourceLines, 'line of code', 'lines of code');
    if (findings.length === 0)
        return (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Nothing found in ${size}.`);
    const rows = [...findings]
        .sort((a, b) => a.line - b.line)
        .slice(0, MOST_FINDINGS)
        .map(({ line, rule, message }) => [
        at(line, source),
        (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp)(rule, 20),
        (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp)(message, 200),
    ]);
    const more = findings.length - rows.length;
    return [
        ...(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(findings.length, 'finding', 'findings')} in ${size}.`),
        ...(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Where`, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Rule`, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `What it says`], rows),
        ...(more > 0 ? (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `And ${more} more.`) : []),
    ];
}
function complexityFacts(fact, source) {
    if (!fact.analysable)
        return notAnalysable(source);
    const { mostComplex, longest, deepest } = fact;
    const { mccabe, lines: most, nesting } = _measured_points_js__WEBPACK_IMPORTED_MODULE_0__/* .COMPLEXITY_LIMITS */ .Q;
    return (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Measure`, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Highest`, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `At most`, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Where`], [
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
        ...(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(summary),
        ...(calls.length === 0
            ? []
            : [
                ...(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Calls that this exercise does not allow, so this part earns nothing:`),
                ...(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(calls.slice(0, MOST_FINDINGS)),
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
function structureFacts({ checks }) {
    const rows = checks.map(({ name, passed, detail }) => [
        (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(LOOKED_AT[name]),
        passed ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `yes` : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `no: ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(detail)}`,
    ]);
    return (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `What was looked at`, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Found`], rows);
}
function sectionFacts(fact, permalinkBase) {
    const asked = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${lengthWords(fact)}${fact.minWords} to ${fact.maxWords}`;
    if (fact.lines === null)
        return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `not found in ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(fact.file)}`;
    const place = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)({ path: fact.file, ...fact.lines }, permalinkBase);
    if (fact.untouched)
        return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `as it was in the template, ${place}`;
    return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(fact.words, 'word', 'words')} (${asked}), ${place}`;
}
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
function number(value) {
    return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${value ?? 0}`;
}
function notAnalysable({ module }) {
    return (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(module)} could not be read as Python, so this could not be measured.`);
}


/***/ })

};
