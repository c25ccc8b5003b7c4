export const id = 353;
export const ids = [353];
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

/***/ 6353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInvite: () => (/* binding */ runInvite)
});

// EXTERNAL MODULE: ./build/assignment/deadline.js
var assignment_deadline = __webpack_require__(9950);
// EXTERNAL MODULE: ./build/github/client/pace.js
var pace = __webpack_require__(4557);
// EXTERNAL MODULE: ./build/commands/verb/with-session.js
var with_session = __webpack_require__(7560);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(5175);
;// CONCATENATED MODULE: ./build/assignment/invitation-list.js

const COLUMNS = ['candidate', 'exercise', 'role', 'deadline'];
/** Reads a list with a heading line: `candidate,exercise` and, if wanted, `role,deadline`. */
function parseInvitationList(text, file) {
    const issue = (line, message, hint) => {
        return { file, line, path: '', message, hint };
    };
    const rows = parseRows(text);
    if (!rows.ok)
        return { ok: false, error: [issue(rows.error.line, rows.error.message, 'Mend it.')] };
    const head = rows.value[0]?.record ?? [];
    const unknown = head.filter((name) => !COLUMNS.some((known) => known === name));
    const missing = ['candidate', 'exercise'].filter((name) => !head.includes(name));
    const hint = `The first line names the columns: ${COLUMNS.join(',')}; the last two may be left out.`;
    const issues = [
        ...unknown.map((name) => issue(1, `"${name}" is not a column`, hint)),
        ...missing.map((name) => issue(1, `the column ${name} is missing`, hint)),
        ...(rows.value.length === 1 ? [issue(1, 'nobody is on the list', hint)] : []),
    ];
    if (issues.length > 0)
        return { ok: false, error: issues };
    const words = rows.value.slice(1).map(({ record, line }) => {
        const cell = (name) => record[head.indexOf(name)] ?? '';
        return {
            candidate: cell('candidate'),
            exercise: cell('exercise'),
            role: cell('role'),
            deadline: cell('deadline'),
            where: { file, line },
        };
    });
    return { ok: true, value: words };
}
function parseRows(text) {
    try {
        const lines = [];
        const rows = (0,sync/* parse */.qg)(text, {
            bom: true,
            trim: true,
            skip_empty_lines: true,
            onRecord: (record, { lines: line }) => {
                lines.push(line);
                return record;
            },
        });
        return { ok: true, value: rows.map((record, index) => ({ record, line: lines[index] ?? 0 })) };
    }
    catch (error) {
        if (!(error instanceof sync/* CsvError */.J$))
            throw error;
        const line = typeof error['lines'] === 'number' ? error['lines'] : null;
        return { ok: false, error: { line, message: error.message } };
    }
}

// EXTERNAL MODULE: ./build/github/client/reasons.js
var reasons = __webpack_require__(9281);
// EXTERNAL MODULE: ./build/github/client/look-or-make.js
var look_or_make = __webpack_require__(3510);
// EXTERNAL MODULE: ./build/github/repository/branch-head.js
var branch_head = __webpack_require__(1850);
// EXTERNAL MODULE: ./build/github/ledger/ledger.js
var ledger = __webpack_require__(3069);
;// CONCATENATED MODULE: ./build/github/ledger/ledger-branch.js



const README = `# The ledger

takehome writes this branch; please change nothing here by hand.

- \`assignments/<assignment>.jsonl\`: what happened, one record a line, oldest first.
- \`scorecards/<assignment>/\`: every scorecard that was given.
- \`receipts/\`: what was erased, without names.
- \`index.json\`: a table made of the rest. It may be deleted; the next \`watch\` makes it again.
`;
/** The ledger has a history of its own, without the hub's files in it. */
async function ensureLedgerBranch(octokit, hub) {
    await (0,look_or_make/* lookOrMake */.J)(() => (0,branch_head/* branchHead */.P)(octokit, hub, ledger/* LEDGER_BRANCH */.j), async () => {
        const readme = { path: 'README.md', mode: '100644', type: 'blob', content: README };
        const tree = await octokit.rest.git.createTree({ ...hub, tree: [readme] });
        const commit = await octokit.rest.git.createCommit({
            ...hub,
            message: 'Begin the ledger',
            tree: tree.data.sha,
            parents: [],
        });
        const ref = `refs/heads/${ledger/* LEDGER_BRANCH */.j}`;
        await octokit.rest.git.createRef({ ...hub, ref, sha: commit.data.sha });
        return commit.data.sha;
    });
}

// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(8186);
// EXTERNAL MODULE: ./build/assignment/audit.js
var audit = __webpack_require__(5135);
// EXTERNAL MODULE: ./build/assignment/invitation.js
var invitation = __webpack_require__(513);
// EXTERNAL MODULE: ./build/assignment/state.js
var state = __webpack_require__(8921);
// EXTERNAL MODULE: ./build/github/pages/text-digest.js
var text_digest = __webpack_require__(8455);
;// CONCATENATED MODULE: ./build/github/repository/invite-candidate.js


/** Invites the account that was looked up and no other, and leaves an open invitation as it is. */
async function ensureInvitation(octokit, { repository: { owner, repo }, candidate }) {
    const place = { owner, repo };
    await (0,look_or_make/* lookOrMake */.J)(async () => ((await isInvited(octokit, place, candidate.userId)) ? true : null), async () => {
        const { login: username } = candidate;
        const invite = { ...place, username, permission: 'push' };
        const { data } = await octokit.rest.repos.addCollaborator(invite);
        await refuseStranger(octokit, place, data ?? null, candidate);
        return true;
    });
}
async function isInvited(octokit, place, userId) {
    const all = { ...place, per_page: 100 };
    const invitations = await octokit.paginate(octokit.rest.repos.listInvitations, all);
    if (invitations.some(({ invitee }) => invitee?.id === userId))
        return true;
    const outside = { ...all, affiliation: 'outside' };
    const people = await octokit.paginate(octokit.rest.repos.listCollaborators, outside);
    return people.some(({ id }) => id === userId);
}
/** A login can be given up and taken by somebody else between two requests. */
async function refuseStranger(octokit, place, invitation, candidate) {
    const invited = invitation?.invitee?.id;
    if (invitation === null || invited === undefined || invited === candidate.userId)
        return;
    await octokit.rest.repos.deleteInvitation({ ...place, invitation_id: invitation.id });
    const message = `the account ${candidate.userId} is not called that any more`;
    const hint = 'Ask the candidate for their present login; the invitation was withdrawn.';
    throw (0,bad_news/* callerError */.ee)(candidate.login, message, hint);
}

// EXTERNAL MODULE: ./build/github/repository/look-at-repository.js
var look_at_repository = __webpack_require__(4781);
// EXTERNAL MODULE: ./build/github/repository/provision.js
var provision = __webpack_require__(4472);
// EXTERNAL MODULE: ./build/input/config-issue.js
var config_issue = __webpack_require__(2055);
// EXTERNAL MODULE: ./build/scorecard/welcome-comment.js
var welcome_comment = __webpack_require__(2195);
// EXTERNAL MODULE: ./build/session/hub-session.js
var hub_session = __webpack_require__(5333);
// EXTERNAL MODULE: ./build/session/who-acts.js
var who_acts = __webpack_require__(7621);
;// CONCATENATED MODULE: ./build/commands/invite/invite-one.js













/** The plan that `invite` would carry out now: an earlier, unfinished run may have fixed the deadline. */
async function planFor(session, invitee) {
    const { exercise, role, candidate } = invitee;
    const id = (0,invitation/* assignmentId */.RQ)(exercise.rubric.id, candidate.login);
    const place = { owner: session.config.organisation, repo: id };
    const found = await (0,provision/* findRepository */.W1)(session.candidates, place);
    const decided = (0,invitation/* describedDeadline */.EN)(found?.description ?? null, exercise.rubric.id);
    const deadline = decided ??
        invitee.deadline ??
        (0,assignment_deadline/* defaultDeadline */.g2)(await (0,hub_session/* serverTime */.nI)(session.candidates), session.config);
    const { template, rubric } = exercise;
    const pull = (0,welcome_comment/* welcomePull */.G)(rubric.title, deadline, session.config.timeZone);
    const comment = (0,welcome_comment/* welcomeText */.Y)(rubric.title, deadline, session.config);
    return (0,invitation/* planInvitation */.ZO)({ exercise: rubric.id, role, candidate, deadline, template, pull, comment }, session.config);
}
/**
 * Invites one candidate. Every step looks before it makes, so that a run which crashed anywhere is
 * finished by the next one:
 * 1. whoever is on the ledger has been invited;
 * 2. create the repository, switch its Actions off, set it up;
 * 3. the template on two branches, a pull request between them, the comment for the feedback;
 * 4. look at all of it again, and only then invite;
 * 5. record it.
 */
async function invite(session, invitee) {
    const id = (0,invitation/* assignmentId */.RQ)(invitee.exercise.rubric.id, invitee.candidate.login);
    const known = (0,state/* foldLog */.e)(await session.ledger.readLog(id));
    if (known !== null)
        return { assignment: sameAccount(known.assignment, invitee), fresh: false };
    const plan = await planFor(session, invitee);
    const assignment = await carryOut(session, plan);
    const invited = {
        kind: 'invited',
        at: await (0,hub_session/* serverTime */.nI)(session.candidates),
        by: await (0,who_acts/* whoActs */.Q)(session.hub),
        assignment,
        comment: (0,text_digest/* textDigest */.o)(plan.comment),
    };
    await session.ledger.append(id, (log) => ((0,state/* foldLog */.e)(log) === null ? invited : null));
    return { assignment, fresh: true };
}
async function carryOut(session, plan) {
    const { candidates: octokit } = session;
    const { owner, repo } = plan.repository;
    const place = { owner, repo };
    const repository = await (0,provision/* ensureRepository */.z0)(octokit, plan);
    await (0,provision/* switchActionsOff */.Fq)(octokit, place);
    await (0,provision/* applySettings */.iN)(octokit, place);
    const starter = await (0,provision/* ensureContent */.mM)(octokit, plan, repository.createdAt);
    if (plan.freezeStarter)
        await (0,provision/* ensureFrozen */.rx)(octokit, place);
    const pull = await (0,provision/* ensurePull */.Sk)(octokit, plan);
    const comment = await (0,provision/* ensureComment */.IT)(octokit, plan, pull);
    await refuseDrift(session, plan, starter, pull);
    await ensureInvitation(octokit, plan);
    const { id, exercise, role, candidate, deadline } = plan;
    const named = { owner, name: repo, id: repository.id };
    return { id, exercise, role, candidate, deadline, repository: named, starter, pull, comment };
}
/** Nobody is invited into a repository that is not as it should be. */
async function refuseDrift(session, plan, starter, pull) {
    const { owner, repo } = plan.repository;
    const observed = await (0,look_at_repository/* lookAtRepository */.z)(session.candidates, { owner, repo }, pull);
    const drift = (0,audit/* auditRepository */.Q)(observed, { starter: starter.sha, candidate: plan.candidate });
    if (drift.length > 0)
        throw new bad_news/* CallerError */.ED(drift.map((one) => driftIssue(`${owner}/${repo}`, one)));
}
function driftIssue(file, { what, mend }) {
    return (0,config_issue/* problem */.C)(file, what, mend);
}
/** The record names an account; whoever has taken over its login is somebody else. */
function sameAccount(assignment, { candidate }) {
    if (assignment.candidate.userId === candidate.userId)
        return assignment;
    const message = `was account ${assignment.candidate.userId} when invited, and is ${candidate.userId} now`;
    const hint = 'Somebody else has this login now: ask the candidate for theirs.';
    throw (0,bad_news/* callerError */.ee)(candidate.login, message, hint);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/session/hub-exercise.js
var hub_exercise = __webpack_require__(9467);
;// CONCATENATED MODULE: ./build/commands/invite/resolve-invitees.js






/** Checks the whole list before anything is created. Throws CallerError with all that is wrong. */
async function resolveInvitees(session, list) {
    const exercises = await loadAll(session, list);
    const results = [];
    // One after the other: for a long list, side by side would be a burst of requests.
    for (const words of list)
        results.push(await resolve(session, words, exercises));
    const issues = [...results.flatMap((one) => (one.ok ? [] : one.error)), ...repeated(list)];
    if (issues.length > 0)
        throw new bad_news/* CallerError */.ED(issues);
    return results.flatMap((one) => (one.ok ? [one.value] : []));
}
async function loadAll(session, list) {
    const ids = [...new Set(list.map(({ exercise }) => exercise))];
    const loaded = await Promise.all(ids.map(async (id) => [id, await (0,hub_exercise/* loadHubExercise */.sE)(session, id)]));
    return new Map(loaded);
}
async function resolve(session, words, exercises) {
    const exercise = exercises.get(words.exercise);
    const candidate = await findAccount(session, words);
    const deadline = words.deadline === '' ? null : (0,assignment_deadline/* parseDeadline */.O0)(words.deadline);
    const wanted = words.role || (session.config.exercises.get(words.exercise)?.role ?? null);
    const role = await (0,hub_exercise/* loadHubRole */.I1)(session, wanted);
    const issues = [
        ...(exercise?.ok === false ? exercise.error : []),
        ...(candidate.ok ? [] : candidate.error),
        ...(role.ok ? [] : role.error),
        ...(deadline?.ok === false
            ? [issueAt(words, `deadline "${words.deadline}"`, deadline.error)]
            : []),
    ];
    if (!exercise?.ok || !candidate.ok || issues.length > 0)
        return { ok: false, error: issues };
    const moment = deadline?.ok === true ? deadline.value : null;
    const decided = { exercise: exercise.value, role: wanted, candidate: candidate.value };
    return { ok: true, value: { ...decided, deadline: moment } };
}
async function findAccount(session, words) {
    const { candidate: login } = words;
    const hint = 'Give the login of a personal GitHub account.';
    const unknown = { ok: false, error: [issueAt(words, `no account "${login}"`, hint)] };
    if (!(0,invitation/* isLogin */.W5)(login))
        return unknown;
    try {
        const { data } = await session.candidates.rest.users.getByUsername({ username: login });
        if (data.type !== 'User')
            return unknown;
        return { ok: true, value: { login: data.login, userId: data.id } };
    }
    catch (error) {
        if ((0,reasons/* statusOf */.c2)(error) === 404)
            return unknown;
        throw (0,reasons/* worldError */.ZT)(`the account ${login} was not looked up`, error);
    }
}
function repeated(list) {
    const seen = new Set();
    return list.flatMap((words) => {
        const key = `${words.exercise}/${words.candidate.toLowerCase()}`;
        if (!seen.has(key)) {
            seen.add(key);
            return [];
        }
        return [issueAt(words, `${words.candidate} is on the list twice`, 'Remove one of the lines.')];
    });
}
function issueAt({ where }, message, hint) {
    return { ...where, path: '', message, hint };
}
async function readListFile(file) {
    const text = await (0,promises_.readFile)(file, 'utf8').catch(() => null);
    if (text !== null)
        return text;
    const hint = 'Name a file that can be read.';
    throw (0,bad_news/* callerError */.ee)(file, 'cannot be read', hint);
}

;// CONCATENATED MODULE: ./build/commands/invite/invite-all.js






/** What `--dry-run` prints: every decision, nothing done. */
async function planInvitations(session, request) {
    const plans = [];
    for (const invitee of await resolveInvitees(session, await wordsOf(request))) {
        plans.push(await planFor(session, invitee));
    }
    return plans;
}
/** Invites them one after the other. What one run did not finish, the next one does. */
async function inviteAll(session, request, progress) {
    const invitees = await resolveInvitees(session, await wordsOf(request));
    await ensureLedgerBranch(session.hub, session.config.hub);
    const done = [];
    for (const invitee of invitees) {
        progress(done.length, invitees.length, invitee.candidate.login);
        done.push(await inviteOrSay(session, invitee, done.length));
    }
    progress(done.length, invitees.length, 'done');
    return done;
}
async function inviteOrSay(session, invitee, done) {
    try {
        return await invite(session, invitee);
    }
    catch (error) {
        if ((0,reasons/* statusOf */.c2)(error) === null && !(0,reasons/* isAmbiguous */.X2)(error))
            throw error;
        const { login } = invitee.candidate;
        throw (0,reasons/* worldError */.ZT)(`${login} is not invited yet, ${done} before it are`, error);
    }
}
async function wordsOf(request) {
    const { csv, candidate } = request;
    if ((csv === '') === (candidate === '')) {
        const message = csv === '' ? 'nobody is named' : 'was given with --candidate';
        const hint = 'Name one candidate, or give a list with --csv.';
        throw (0,bad_news/* callerError */.ee)(csv || 'candidate', message, hint);
    }
    if (csv === '')
        return [{ ...request, where: { file: 'invite', line: null } }];
    const list = parseInvitationList(await readListFile(csv), csv);
    if (!list.ok)
        throw new bad_news/* CallerError */.ED(list.error);
    return list.value;
}

;// CONCATENATED MODULE: ./build/commands/invite/run-invite.js




/** Invites one candidate or a list, or only says what that would do. */
const runInvite = (0,with_session/* withSession */.f)(async (session, words, { progress }) => {
    const { timeZone } = session.config;
    const request = requestOf(words);
    if (words.isOn('dry-run'))
        return planned(await planInvitations(session, request), timeZone);
    const invited = await inviteAll(session, request, progress);
    return { json: invited, text: [invitationsTable(invited, timeZone)] };
});
function requestOf({ text }) {
    return {
        candidate: text('candidate'),
        exercise: text('exercise'),
        role: text('role'),
        deadline: text('deadline'),
        csv: text('csv'),
    };
}
function costOf(plans) {
    const steps = plans.flatMap((plan) => plan.steps);
    const reads = steps.reduce((sum, step) => sum + step.reads, 0);
    const writes = steps.reduce((sum, step) => sum + step.writes, 0);
    return { reads, writes, seconds: Math.ceil((0,pace/* estimate */.jA)({ reads, writes })) };
}
/** A plan without the template's bytes. */
function planned(plans, timeZone) {
    const cost = costOf(plans);
    const shown = plans.map(({ template, ...plan }) => ({ ...plan, files: [...template.keys()] }));
    const { reads, writes, seconds } = cost;
    const budget = `${plans.length} to invite: ${reads} reads and ${writes} writes. GitHub takes 80 writes a minute and 500 an hour: ${duration(seconds)} if nothing else writes.`;
    const text = plans.flatMap((plan) => planText(plan, timeZone));
    return { json: { plans: shown, cost }, text: [...text, budget] };
}
function planText(plan, timeZone) {
    const head = `${plan.candidate.login}: ${plan.exercise}, due ${(0,assignment_deadline/* showMoment */.sr)(plan.deadline, timeZone)}`;
    const rows = plan.steps.map(({ step, what, reads, writes }) => [
        step,
        String(reads),
        String(writes),
        what,
    ]);
    return [head, { head: ['step', 'reads', 'writes', ''], rows }, ''];
}
function invitationsTable(invited, timeZone) {
    const rows = invited.map(({ assignment, fresh }) => [
        assignment.candidate.login,
        `${assignment.repository.owner}/${assignment.repository.name}`,
        `#${assignment.pull}`,
        (0,assignment_deadline/* showMoment */.sr)(assignment.deadline, timeZone),
        fresh ? 'invited' : 'was invited before',
    ]);
    return { head: ['candidate', 'repository', 'pull request', 'due', ''], rows };
}
function duration(seconds) {
    if (seconds < 90)
        return `about ${Math.max(1, seconds)} seconds`;
    if (seconds < 5400)
        return `about ${Math.round(seconds / 60)} minutes`;
    return `about ${(seconds / 3600).toFixed(1)} hours`;
}


/***/ }),

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

/***/ 1850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ branchHead)
/* harmony export */ });
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9281);

/** The commit that a branch points to; null when there is no such branch. */
async function branchHead(octokit, { owner, repo }, branch) {
    try {
        const { data } = await octokit.rest.git.getRef({ owner, repo, ref: `heads/${branch}` });
        return data.object.sha;
    }
    catch (error) {
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404)
            return null;
        throw error;
    }
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

/***/ 9467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ loadHubRole),
/* harmony export */   Rx: () => (/* binding */ exerciseRoot),
/* harmony export */   sE: () => (/* binding */ loadHubExercise)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _exercise_find_role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6030);
/* harmony import */ var _exercise_load_exercise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8897);
/* harmony import */ var _input_config_issue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2055);




/** The folder that holds an exercise: the team's own pack before what comes with takehome. */
async function exerciseRoot({ config, folder, home }, id) {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, config.pack);
    return (await (0,_exercise_load_exercise_js__WEBPACK_IMPORTED_MODULE_2__/* .listExercises */ .S)(own)).includes(id) ? own : home;
}
// A long list asks for the same few exercises and roles again and again.
const exercises = new WeakMap();
const roles = new WeakMap();
function once(memory, session, id, load) {
    const known = memory.get(session) ?? new Map();
    memory.set(session, known);
    const loaded = known.get(id) ?? load();
    known.set(id, loaded);
    return loaded;
}
/** Loads an exercise that takehome.yml gives out; everything wrong with it is listed at once. */
function loadHubExercise(session, id) {
    return once(exercises, session, id, () => readHubExercise(session, id));
}
async function readHubExercise(session, id) {
    if (session.config.exercises.has(id))
        return await (0,_exercise_load_exercise_js__WEBPACK_IMPORTED_MODULE_2__/* .loadExercise */ .N)(await exerciseRoot(session, id), id);
    const known = [...session.config.exercises.keys()].join(', ');
    const message = `takehome.yml gives out no exercise "${id}"`;
    const hint = `Choose ${known}, or add it under exercises.`;
    return { ok: false, error: [(0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .C)('exercise', message, hint)] };
}
/** A role of the hub's own roles.yml, or of the one that comes with takehome. */
async function loadHubRole(session, id) {
    if (id === null)
        return { ok: true, value: null };
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(session.folder, session.config.pack);
    return await once(roles, session, id, () => (0,_exercise_find_role_js__WEBPACK_IMPORTED_MODULE_1__/* .findRole */ ._)(id, own, session.home));
}


/***/ }),

/***/ 7621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ whoActs)
/* harmony export */ });
/* harmony import */ var _github_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9281);

/** Whose hand a record names: a login, or `takehome` for a workflow's token, which may not ask. */
async function whoActs(octokit) {
    try {
        return (await octokit.rest.users.getAuthenticated()).data.login;
    }
    catch (error) {
        if ((0,_github_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 403)
            return 'takehome';
        throw (0,_github_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .worldError */ .ZT)('GitHub was not asked who we are', error);
    }
}


/***/ })

};
