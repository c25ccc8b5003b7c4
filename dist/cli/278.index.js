export const id = 278;
export const ids = [278];
export const modules = {

/***/ 5278:
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
        return { ok: false, error: [issue(rows.error.line, rows.error.message, 'Correct this line.')] };
    const head = rows.value[0]?.record ?? [];
    const unknown = head.filter((name) => !COLUMNS.some((known) => known === name));
    const missing = ['candidate', 'exercise'].filter((name) => !head.includes(name));
    const hint = `The first line names the columns: ${COLUMNS.join(',')}. The last two are optional.`;
    const issues = [
        ...unknown.map((name) => issue(1, `"${name}" is not a column`, hint)),
        ...missing.map((name) => issue(1, `the column ${name} is missing`, hint)),
        ...(rows.value.length === 1 ? [issue(1, 'the list names nobody', hint)] : []),
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
// EXTERNAL MODULE: ./build/github/repository/invite-candidate.js
var invite_candidate = __webpack_require__(2286);
// EXTERNAL MODULE: ./build/github/repository/look-at-repository.js
var look_at_repository = __webpack_require__(4781);
// EXTERNAL MODULE: ./build/github/repository/provision.js
var provision = __webpack_require__(4472);
// EXTERNAL MODULE: ./build/assignment/assignment.js
var assignment = __webpack_require__(8727);
// EXTERNAL MODULE: ./build/github/repository/commit-parts.js
var commit_parts = __webpack_require__(3457);
;// CONCATENATED MODULE: ./build/github/repository/starter-content.js





/**
 * The template on `starter`, and one commit further on `main`: a pull request needs something to show.
 * `starter` is made last, so where it is there is nothing left to do, and `main` may be the candidate's
 * already. Dates come from the repository: a second run makes the very same commits.
 */
async function ensureContent(octokit, { template, repository: { owner, repo } }, repository) {
    const place = { owner, repo };
    return await (0,look_or_make/* lookOrMake */.J)(() => findStarter(octokit, place), async () => {
        const tree = await createTree(octokit, place, template);
        const commit = async (message, parents) => {
            const wanted = { message, tree, parents, ...(0,commit_parts/* signedBy */.q)(repository.createdAt) };
            return (await octokit.rest.git.createCommit({ ...place, ...wanted })).data.sha;
        };
        const starter = await commit('Start here', []);
        const work = await commit('Open the pull request', [starter]);
        await putOnWorkBranch(octokit, place, repository.defaultBranch, work);
        const frozen = `refs/heads/${assignment/* STARTER_BRANCH */.DL}`;
        await octokit.rest.git.createRef({ ...place, ref: frozen, sha: starter });
        return { sha: starter, tree };
    });
}
async function findStarter(octokit, place) {
    const sha = await (0,branch_head/* branchHead */.P)(octokit, place, assignment/* STARTER_BRANCH */.DL);
    if (sha === null)
        return null;
    const { data } = await octokit.rest.git.getCommit({ ...place, commit_sha: sha });
    return { sha, tree: data.tree.sha };
}
async function createTree(octokit, place, files) {
    const entries = [...files].map(([path, bytes]) => (0,commit_parts/* treeEntry */.$)(octokit, place, path, bytes));
    const tree = await Promise.all(entries);
    return (await octokit.rest.git.createTree({ ...place, tree })).data.sha;
}
/**
 * An organisation can name the first branch of its repositories as it likes. Then `main` is made beside it
 * and becomes the default, and the branch with GitHub's README goes.
 */
async function putOnWorkBranch(octokit, place, defaultBranch, sha) {
    const { git, repos } = octokit.rest;
    const { data } = await git.listMatchingRefs({ ...place, ref: 'heads' });
    const others = new Map(data.map(({ ref, object }) => [ref.replace('refs/', ''), object.sha]));
    const ref = `heads/${assignment/* WORK_BRANCH */.fd}`;
    if (others.delete(ref))
        await git.updateRef({ ...place, ref, sha, force: true });
    else
        await git.createRef({ ...place, ref: `refs/${ref}`, sha });
    if (defaultBranch !== assignment/* WORK_BRANCH */.fd)
        await repos.update({ ...place, default_branch: assignment/* WORK_BRANCH */.fd });
    for (const [other, head] of others)
        await deleteFirstCommit(octokit, place, other, head);
}
/** Only what GitHub began the repository with: one commit that stands on nothing. */
async function deleteFirstCommit(octokit, place, ref, commit_sha) {
    const { data } = await octokit.rest.git.getCommit({ ...place, commit_sha });
    if (data.parents.length > 0)
        return;
    await octokit.rest.git.deleteRef({ ...place, ref }).catch((error) => {
        if ((0,reasons/* statusOf */.c2)(error) !== 404 && (0,reasons/* statusOf */.c2)(error) !== 422)
            throw error;
    });
}

// EXTERNAL MODULE: ./build/input/config-issue.js
var config_issue = __webpack_require__(2055);
// EXTERNAL MODULE: ./build/scorecard/welcome-comment.js
var welcome_comment = __webpack_require__(2195);
// EXTERNAL MODULE: ./build/session/hub-session.js
var hub_session = __webpack_require__(5333);
// EXTERNAL MODULE: ./build/session/renew-invitation.js
var renew_invitation = __webpack_require__(3964);
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
 * 1. whoever is on the ledger has been invited: only an invitation that has expired is made again;
 * 2. create the repository, switch its Actions off, set it up;
 * 3. the template on two branches, a pull request between them, the comment for the feedback;
 * 4. look at all of it again, and only then invite;
 * 5. record it.
 */
async function invite(session, invitee) {
    const id = (0,invitation/* assignmentId */.RQ)(invitee.exercise.rubric.id, invitee.candidate.login);
    const known = (0,state/* foldLog */.e)(await session.ledger.readLog(id));
    if (known !== null)
        return await keepInvited(session, known, invitee);
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
    return { assignment, fresh: true, renewed: false };
}
/** Who was invited before and never came may have let the invitation expire. */
async function keepInvited(session, { assignment, status, acceptedAt }, invitee) {
    sameAccount(assignment, invitee);
    const { repository } = assignment;
    const place = { owner: repository.owner, repo: repository.name };
    const isWaiting = status === 'open' && acceptedAt === null;
    const found = isWaiting ? await (0,provision/* findRepository */.W1)(session.candidates, place) : null;
    // Another repository may have taken the name.
    if (found?.id !== repository.id)
        return { assignment, fresh: false, renewed: false };
    const by = await (0,who_acts/* whoActs */.Q)(session.hub);
    const renewed = await (0,renew_invitation/* renewInvitation */.vJ)(session, assignment, place, by);
    return { assignment, fresh: false, renewed };
}
async function carryOut(session, plan) {
    const { candidates: octokit } = session;
    const { owner, repo } = plan.repository;
    const place = { owner, repo };
    const repository = await (0,provision/* ensureRepository */.z0)(octokit, plan);
    await (0,provision/* switchActionsOff */.Fq)(octokit, place);
    await (0,provision/* forbidForks */.KK)(octokit, place, repository);
    const starter = await ensureContent(octokit, plan, repository);
    if (plan.freezeStarter)
        await (0,provision/* ensureFrozen */.rx)(octokit, place);
    const pull = await (0,provision/* ensurePull */.Sk)(octokit, plan);
    const comment = await (0,provision/* ensureComment */.IT)(octokit, plan, pull);
    await refuseDrift(session, plan, starter, pull);
    await (0,invite_candidate/* ensureInvitation */.s)(octokit, place, plan.candidate);
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
        return;
    const message = `was account ${assignment.candidate.userId} when invited, and is ${candidate.userId} now`;
    const hint = 'Somebody else has this login now. Ask the candidate for their present one.';
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
            ? [issueAt(words, `"${words.deadline}" is no deadline`, deadline.error)]
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
    const rows = invited.map(({ assignment, fresh, renewed }) => [
        assignment.candidate.login,
        `${assignment.repository.owner}/${assignment.repository.name}`,
        `#${assignment.pull}`,
        (0,assignment_deadline/* showMoment */.sr)(assignment.deadline, timeZone),
        outcomeOf(fresh, renewed),
    ]);
    return { head: ['candidate', 'repository', 'pull request', 'due', ''], rows };
}
function outcomeOf(fresh, renewed) {
    if (fresh)
        return 'invited';
    return renewed ? 'invited again: the invitation had expired' : 'was invited before';
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
    const message = `takehome.yml has no exercise "${id}"`;
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
        throw (0,_github_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .worldError */ .ZT)('could not ask GitHub who we are', error);
    }
}


/***/ })

};
