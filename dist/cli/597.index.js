export const id = 597;
export const ids = [597];
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
        ...when(own.some(({ manages }) => manages), 'too-much-access', 'the candidate can change settings', 'Settings, Collaborators: give them the role Write.'),
        ...when((observed.deployKeys ?? 0) > 0, 'deploy-keys', 'there is a deploy key', 'Delete it.'),
        ...when((observed.webhooks ?? 0) > 0, 'webhooks', 'there is a webhook', 'Delete it.'),
    ];
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
        return { ok: false, error: 'Give a day, a time and an offset, such as 2026-12-01T18:00+01:00.' };
    }
    const moment = luxon__WEBPACK_IMPORTED_MODULE_0__/* .DateTime */ .c9.fromISO(text, { setZone: true });
    if (!moment.isValid)
        return { ok: false, error: 'This day or time does not exist.' };
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
/* harmony export */   SQ: () => (/* binding */ hasRunOut),
/* harmony export */   W5: () => (/* binding */ isLogin),
/* harmony export */   ZO: () => (/* binding */ planInvitation)
/* harmony export */ });
/* harmony import */ var luxon__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8714);
/* harmony import */ var _assignment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8727);


// https://github.blog/changelog/2020-02-05-self-expiring-repository-and-organization-invitations/
const GOOD_FOR = { hours: 7 * 24 };
/** Whether an invitation that was made then is good no more; both in UTC, as ISO 8601. */
function hasRunOut(madeAt, now) {
    return luxon__WEBPACK_IMPORTED_MODULE_0__/* .DateTime */ .c9.fromISO(now) >= luxon__WEBPACK_IMPORTED_MODULE_0__/* .DateTime */ .c9.fromISO(madeAt).plus(GOOD_FOR);
}
/**
 * Whether GitHub can be asked for such an account. Older ones break the rule of today's sign-up page, as
 * `gil--` does, and those of Enterprise Managed Users end in an underscore and a short code: which names
 * there are is for GitHub to say.
 */
function isLogin(text) {
    return /^[A-Za-z0-9_-]{1,39}$/.test(text);
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
        step('look', 'see what an earlier run has done', 2, 0),
        step('create', `private repository ${organisation}/${id}, no wiki, issues or projects`, 0, 1),
        step('actions-off', 'no workflow ever runs in it', 1, 1),
        step('content', `${files} files on ${_assignment_js__WEBPACK_IMPORTED_MODULE_1__/* .WORK_BRANCH */ .fd}, and ${_assignment_js__WEBPACK_IMPORTED_MODULE_1__/* .STARTER_BRANCH */ .DL} to compare with`, 2, 5),
        ...(rulesets ? [step('freeze', `a ruleset keeps ${_assignment_js__WEBPACK_IMPORTED_MODULE_1__/* .STARTER_BRANCH */ .DL} as it is`, 1, 1)] : []),
        step('pull', `pull request from ${_assignment_js__WEBPACK_IMPORTED_MODULE_1__/* .WORK_BRANCH */ .fd} to ${_assignment_js__WEBPACK_IMPORTED_MODULE_1__/* .STARTER_BRANCH */ .DL}`, 1, 1),
        step('comment', 'the comment that will hold the feedback', 1, 1),
        step('audit', 'check all of it', 8, 0),
        step('invite', `${login} (account ${userId}) may push`, 2, 1),
        step('record', 'one record on the ledger', 1, 1),
    ];
}


/***/ }),

/***/ 4502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ reachesBack),
/* harmony export */   J: () => (/* binding */ standing)
/* harmony export */ });
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


/***/ }),

/***/ 3510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ lookOrMake),
/* harmony export */   R: () => (/* binding */ makeOrLook)
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
/**
 * The same where it can hardly be there yet, and a look first would be a request in vain: make, and look
 * only when nobody knows whether it was made, or somebody else has made it.
 */
async function makeOrLook(make, look) {
    try {
        return await make();
    }
    catch (error) {
        if (!mayExistNow(error))
            throw error;
        return await lookOrMake(look, make);
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

/***/ 7985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GM: () => (/* binding */ findAccess),
/* harmony export */   J1: () => (/* binding */ listInvitations),
/* harmony export */   gp: () => (/* binding */ makeInvitation)
/* harmony export */ });
/* harmony import */ var _assignment_invitation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(513);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8186);
/* harmony import */ var _activity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2154);



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
    const since = (0,_activity_js__WEBPACK_IMPORTED_MODULE_2__/* .toSecond */ .u)(created_at);
    const isOld = now !== undefined && (0,_assignment_invitation_js__WEBPACK_IMPORTED_MODULE_0__/* .hasRunOut */ .SQ)(since, (0,_activity_js__WEBPACK_IMPORTED_MODULE_2__/* .toSecond */ .u)(now));
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
async function makeInvitation(octokit, place, candidate, access) {
    const { repos } = octokit.rest;
    if (access.kind === 'expired') {
        await repos.deleteInvitation({ ...place, invitation_id: access.invitation.id });
    }
    const { login: username, userId } = candidate;
    const { data } = await repos.addCollaborator({ ...place, username, permission: 'push' });
    // With 204 there is no invitation, whatever the types say.
    if (!data)
        return null;
    if (data.invitee !== null && data.invitee.id !== userId) {
        await repos.deleteInvitation({ ...place, invitation_id: data.id });
        throw strangerIssue(candidate);
    }
    return { since: (0,_activity_js__WEBPACK_IMPORTED_MODULE_2__/* .toSecond */ .u)(data.created_at) };
}
/** A login can be given up and taken by somebody else between two requests. */
function strangerIssue({ login, userId }) {
    const message = `the account ${userId} is not called that any more`;
    const hint = 'Ask the candidate for their present login; the invitation was withdrawn.';
    return (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__/* .callerError */ .ee)(login, message, hint);
}


/***/ }),

/***/ 2154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ fetchActivities),
/* harmony export */   u: () => (/* binding */ toSecond)
/* harmony export */ });
/* harmony import */ var _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8727);
/* harmony import */ var _assignment_standing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4502);


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
        moves.push(...data.map(({ id, activity_type: kind, before, after, timestamp }) => {
            return { id, kind, before, after, at: toSecond(timestamp) };
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

/***/ 2286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ ensureInvitation)
/* harmony export */ });
/* harmony import */ var _client_look_or_make_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3510);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7985);


/** Leaves the candidate with access or an open invitation, and an open invitation as it is. */
async function ensureInvitation(octokit, place, candidate) {
    let access = { kind: 'none' };
    return await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_0__/* .lookOrMake */ .J)(async () => {
        access = await (0,_access_js__WEBPACK_IMPORTED_MODULE_1__/* .findAccess */ .GM)(octokit, place, candidate);
        if (access.kind === 'collaborator')
            return { kind: 'accepted' };
        return access.kind === 'invited' ? { kind: 'invited', since: access.invitation.since } : null;
    }, async () => {
        const made = await (0,_access_js__WEBPACK_IMPORTED_MODULE_1__/* .makeInvitation */ .gp)(octokit, place, candidate, access);
        return made === null ? { kind: 'accepted' } : { kind: 'invited', since: made.since };
    });
}


/***/ }),

/***/ 4781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ lookAtRepository)
/* harmony export */ });
/* harmony import */ var _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8727);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9281);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7985);
/* harmony import */ var _branch_head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1850);




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
        return { userId: id, login, manages };
    });
}
async function invited(octokit, place) {
    return (await (0,_access_js__WEBPACK_IMPORTED_MODULE_1__/* .listInvitations */ .J1)(octokit, place))
        .filter(({ expired }) => !expired)
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
/* harmony export */   KK: () => (/* binding */ forbidForks),
/* harmony export */   Sk: () => (/* binding */ ensurePull),
/* harmony export */   W1: () => (/* binding */ findRepository),
/* harmony export */   rx: () => (/* binding */ ensureFrozen),
/* harmony export */   z0: () => (/* binding */ ensureRepository)
/* harmony export */ });
/* harmony import */ var _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8727);
/* harmony import */ var _assignment_invitation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(513);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8186);
/* harmony import */ var _client_look_or_make_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3510);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9281);





async function findRepository(octokit, place) {
    try {
        return describe((await octokit.rest.repos.get(place)).data);
    }
    catch (error) {
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(error) === 404)
            return null;
        throw error;
    }
}
function describe(data) {
    return {
        id: data.id,
        createdAt: data.created_at,
        description: data.description,
        private: data.private,
        allowForking: data.allow_forking === true,
        defaultBranch: data.default_branch,
    };
}
/** Made with all of its settings at once: each change later would be one more write of the hour's 500. */
async function ensureRepository(octokit, { repository, exercise }) {
    const { owner, repo, description } = repository;
    const found = await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_2__/* .lookOrMake */ .J)(() => findRepository(octokit, { owner, repo }), async () => {
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
            allow_merge_commit: true,
            allow_squash_merge: false,
            allow_rebase_merge: false,
            delete_branch_on_merge: false,
        });
        return describe(data);
    });
    if ((0,_assignment_invitation_js__WEBPACK_IMPORTED_MODULE_0__/* .describedDeadline */ .EN)(found.description, exercise) === null)
        throw notOurs(owner, repo);
    return found;
}
function notOurs(owner, repo) {
    const message = 'there is a repository of this name that takehome did not make';
    const hint = 'Rename or delete it, then run the same command again.';
    return (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__/* .callerError */ .ee)(`${owner}/${repo}`, message, hint);
}
/** Where the organisation lets no workflow run there is nothing to switch, and GitHub may refuse to. */
async function switchActionsOff(octokit, place) {
    const { actions } = octokit.rest;
    const { data } = await actions.getGithubActionsPermissionsRepository({ ...place });
    if (data.enabled)
        await actions.setGithubActionsPermissionsRepository({ ...place, enabled: false });
}
/**
 * In a request of its own, and only where it changes something: where the organisation lets nobody fork,
 * as new ones do, GitHub refuses the mere word (422, https://github.com/cli/cli/issues/10000).
 */
async function forbidForks(octokit, place, { allowForking }) {
    if (allowForking)
        await octokit.rest.repos.update({ ...place, allow_forking: false });
}
const FREEZE = 'takehome: starter stays as it is';
/** Without a ruleset the recorded commit counts; with one, nobody can move the branch in the first place. */
async function ensureFrozen(octokit, place) {
    await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_2__/* .lookOrMake */ .J)(async () => {
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
            conditions: { ref_name: { include: [`refs/heads/${_assignment_assignment_js__WEBPACK_IMPORTED_MODULE_4__/* .STARTER_BRANCH */ .DL}`], exclude: [] } },
            rules: [{ type: 'update' }, { type: 'deletion' }, { type: 'non_fast_forward' }],
        });
        return data;
    });
}
async function ensurePull(octokit, { repository: { owner, repo }, pull }) {
    const place = { owner, repo };
    return await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_2__/* .lookOrMake */ .J)(async () => {
        const head = `${owner}:${_assignment_assignment_js__WEBPACK_IMPORTED_MODULE_4__/* .WORK_BRANCH */ .fd}`;
        const asked = { ...place, state: 'all', head, base: _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_4__/* .STARTER_BRANCH */ .DL };
        const { data } = await octokit.rest.pulls.list({
            ...asked,
            sort: 'created',
            direction: 'asc',
        });
        return data[0]?.number ?? null;
    }, async () => {
        const branches = { head: _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_4__/* .WORK_BRANCH */ .fd, base: _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_4__/* .STARTER_BRANCH */ .DL };
        return (await octokit.rest.pulls.create({ ...place, ...branches, ...pull })).data.number;
    });
}
/** Everybody in the repository so far is one of us: the candidate is invited last. */
async function ensureComment(octokit, { repository: { owner, repo }, comment }, pull) {
    const place = { owner, repo, issue_number: pull };
    const [marker = ''] = comment.split('\n');
    return await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_2__/* .lookOrMake */ .J)(async () => {
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
    return `Push your work to \`${_assignment_assignment_js__WEBPACK_IMPORTED_MODULE_2__/* .WORK_BRANCH */ .fd}\`. This pull request compares it with what you started from (\`${_assignment_assignment_js__WEBPACK_IMPORTED_MODULE_2__/* .STARTER_BRANCH */ .DL}\`). One comment here says what the automatic checks saw. Due **${due}**.

Do not merge or close this pull request. The task is in \`README.md\`.
`;
}
/** The comment before anything was graded. The deadline is the first one, whatever came later. */
function welcomeText(title, deadline, config) {
    const pushes = config.gradedPushesPerDay;
    const due = (0,_assignment_deadline_js__WEBPACK_IMPORTED_MODULE_1__/* .showMoment */ .sr)(deadline, config.timeZone);
    return `${(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markerText */ .U7)('candidate')}
# Your work on: ${title}

Nothing has been graded yet. Push to \`${_assignment_assignment_js__WEBPACK_IMPORTED_MODULE_2__/* .WORK_BRANCH */ .fd}\` and this comment will say what the automatic checks saw.

- Due **${due}**. What GitHub has received by then counts. The commits' own dates do not matter.
- At most ${pushes === 1 ? 'one push is' : `${pushes} pushes are`} graded in 24 hours. The last commit before the deadline is always graded.
- Checks are one part of the picture. People read your code and your write-up.
`;
}


/***/ }),

/***/ 3964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ recordFirstPush),
/* harmony export */   hb: () => (/* binding */ recordAcceptance),
/* harmony export */   vJ: () => (/* binding */ renewInvitation)
/* harmony export */ });
/* harmony import */ var _assignment_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8921);
/* harmony import */ var _github_repository_invite_candidate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2286);
/* harmony import */ var _hub_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5333);



/**
 * Looks whether the candidate has come in, invites again where the invitation has expired, and records what
 * is new. True where there was an invitation to make.
 */
async function renewInvitation(session, { id, candidate }, place, by) {
    const standing = await (0,_github_repository_invite_candidate_js__WEBPACK_IMPORTED_MODULE_0__/* .ensureInvitation */ .s)(session.candidates, place, candidate);
    if (standing.kind === 'accepted') {
        await recordAcceptance(session, id, await (0,_hub_session_js__WEBPACK_IMPORTED_MODULE_1__/* .serverTime */ .nI)(session.candidates));
        return false;
    }
    const record = { kind: 'reinvited', at: standing.since, by };
    return await recordOnce(session, id, record, ({ lastInvitedAt }) => lastInvitedAt < standing.since);
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
    await session.ledger.append(assignment, (log) => {
        const state = (0,_assignment_state_js__WEBPACK_IMPORTED_MODULE_2__/* .foldLog */ .e)(log);
        written = state !== null && state.status !== 'closed' && isNew(state);
        return written ? record : null;
    });
    return written;
}


/***/ })

};
