export const id = 3647;
export const ids = [3647];
export const modules = {

/***/ 64502:
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

/***/ 55902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ ownLogin),
/* harmony export */   e: () => (/* binding */ ownApp)
/* harmony export */ });
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29281);

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
    if (access.kind === 'expired') {
        await repos.deleteInvitation({ ...place, invitation_id: access.invitation.id });
    }
    const { login: username, userId } = candidate;
    if (!(await isStillCalled(octokit, candidate)))
        throw strangerIssue(candidate);
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
    const hint = 'Ask the candidate for their present login. Invite that one, and close this assignment with npx takehome close.';
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

/***/ 23457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ treeEntry),
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   qI: () => (/* binding */ signedBy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

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

/***/ 14472:
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
/* harmony import */ var _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28727);
/* harmony import */ var _assignment_invitation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30513);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18186);
/* harmony import */ var _client_look_or_make_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23510);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29281);
/* harmony import */ var _organisation_allows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76028);






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
        const wanted = {
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
        };
        const make = () => octokit.rest.repos.createInOrg(wanted);
        return describe((await (0,_organisation_allows_js__WEBPACK_IMPORTED_MODULE_4__/* .unlessKept */ .X)(owner, 'create', make)).data);
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
 * as new ones do, GitHub refuses the mere word (422, https://github.com/cli/cli/issues/10000). What a
 * repository shows there is not documented, so that refusal is as good as a success.
 */
async function forbidForks(octokit, place, { allowForking }) {
    if (!allowForking)
        return;
    await octokit.rest.repos.update({ ...place, allow_forking: false }).catch((error) => {
        if (!isForkless(error))
            throw error;
    });
}
function isForkless(error) {
    if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(error) !== 422 || !(error instanceof Error))
        return false;
    return /does not allow private repository forking/i.test(error.message);
}
const FREEZE = 'takehome: starter stays as it is';
/**
 * Without a ruleset the recorded commit counts; with one, nobody can move the branch in the first place. Throws
 * CallerError where the organisation's plan has none.
 */
async function ensureFrozen(octokit, place) {
    try {
        await freeze(octokit, place);
    }
    catch (error) {
        if (!isBeyondPlan(error))
            throw error;
        const message = `rulesets is true, and ${place.owner} has no rulesets for private repositories`;
        const hint = 'Set rulesets: false there, or use an organisation on GitHub Team.';
        throw (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__/* .callerError */ .ee)('takehome.yml', message, hint);
    }
}
/** The words are GitHub's: https://github.com/github/branch-deploy/pull/345. */
function isBeyondPlan(error) {
    return (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(error) === 403 && error instanceof Error && /^Upgrade to /.test(error.message);
}
async function freeze(octokit, place) {
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
            conditions: { ref_name: { include: [`refs/heads/${_assignment_assignment_js__WEBPACK_IMPORTED_MODULE_5__/* .STARTER_BRANCH */ .DL}`], exclude: [] } },
            rules: [{ type: 'update' }, { type: 'deletion' }, { type: 'non_fast_forward' }],
        });
        return data;
    });
}
async function ensurePull(octokit, { repository: { owner, repo }, pull }) {
    const place = { owner, repo };
    return await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_2__/* .lookOrMake */ .J)(async () => {
        const head = `${owner}:${_assignment_assignment_js__WEBPACK_IMPORTED_MODULE_5__/* .WORK_BRANCH */ .fd}`;
        const asked = { ...place, state: 'all', head, base: _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_5__/* .STARTER_BRANCH */ .DL };
        const { data } = await octokit.rest.pulls.list({
            ...asked,
            sort: 'created',
            direction: 'asc',
        });
        return data[0]?.number ?? null;
    }, async () => {
        const branches = { head: _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_5__/* .WORK_BRANCH */ .fd, base: _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_5__/* .STARTER_BRANCH */ .DL };
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

/***/ 19467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ loadHubRole),
/* harmony export */   Ln: () => (/* binding */ loadAssigned),
/* harmony export */   Rx: () => (/* binding */ exerciseRoot),
/* harmony export */   lr: () => (/* binding */ drawHubVariant),
/* harmony export */   qe: () => (/* binding */ isReviewed),
/* harmony export */   sE: () => (/* binding */ loadHubExercise)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _exercise_ai_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12724);
/* harmony import */ var _exercise_exercise_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34899);
/* harmony import */ var _exercise_find_role_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66030);
/* harmony import */ var _exercise_load_exercise_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36148);
/* harmony import */ var _exercise_vary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46547);
/* harmony import */ var _input_config_issue_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82055);
/* harmony import */ var _rubric_rubric_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62007);
/* harmony import */ var _hub_key_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13654);









/** The folder that holds an exercise: the team's own pack before what comes with takehome. */
async function exerciseRoot({ config, folder, home }, id) {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, config.pack);
    return (await (0,_exercise_exercise_files_js__WEBPACK_IMPORTED_MODULE_2__/* .listExercises */ .SW)(own)).includes(id) ? own : home;
}
// A long list asks for the same few exercises and roles again and again.
const exercises = new WeakMap();
const variants = new WeakMap();
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
/** Loads what an assignment asks: as it was handed out, with what was said about AI assistants. */
async function loadAssigned(session, { ai, ...assigned }) {
    const task = await loadTask(session, assigned);
    return task.ok ? { ok: true, value: (0,_exercise_ai_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .withAiPolicy */ .H)(task.value, ai) } : task;
}
/** The exercise as shipped, or the variant that was handed out. */
function loadTask(session, { exercise, variant }) {
    if (variant === undefined)
        return loadHubExercise(session, exercise);
    const id = JSON.stringify([exercise, variant]);
    return once(variants, session, id, async () => {
        const shipped = await loadHubExercise(session, exercise);
        if (!shipped.ok)
            return shipped;
        return await (0,_exercise_load_exercise_js__WEBPACK_IMPORTED_MODULE_4__/* .loadVariant */ .CR)(await exerciseRoot(session, exercise), exercise, variant);
    });
}
/**
 * The variant that takehome.yml wants a new assignment to have; null for the exercise as shipped.
 * Throws CallerError where TAKEHOME_KEY is needed and missing.
 */
function drawHubVariant({ config, key }, { conventions, rubric }, assignment) {
    if (config.variants === 'none' || conventions.length === 0)
        return null;
    const label = (0,_exercise_vary_js__WEBPACK_IMPORTED_MODULE_5__/* .variantLabel */ ._q)(rubric.id, config.variants === 'team' ? null : assignment);
    return (0,_exercise_vary_js__WEBPACK_IMPORTED_MODULE_5__/* .drawOptions */ .$q)(conventions, (0,_hub_key_js__WEBPACK_IMPORTED_MODULE_6__/* .checkHubKey */ .V)(key), label);
}
/** Whether people review anything of it. One that is given out no more is reviewed no more. */
async function isReviewed(session, id) {
    const exercise = await loadHubExercise(session, id);
    return exercise.ok && (0,_rubric_rubric_js__WEBPACK_IMPORTED_MODULE_7__/* .reviewedCriteria */ .jj)(exercise.value.rubric).length > 0;
}
async function readHubExercise(session, id) {
    if (session.config.exercises.has(id))
        return await (0,_exercise_load_exercise_js__WEBPACK_IMPORTED_MODULE_4__/* .loadExercise */ .ND)(await exerciseRoot(session, id), id);
    const known = [...session.config.exercises.keys()].join(', ');
    const message = id === '' ? 'is missing' : `takehome.yml has no exercise "${id}"`;
    const hint = `Choose ${known}, or add it under exercises.`;
    return { ok: false, error: [(0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_8__/* .problem */ .CC)('exercise', message, hint)] };
}
/** A role of the hub's own roles.yml, or of the one that comes with takehome. */
async function loadHubRole(session, id) {
    if (id === null)
        return { ok: true, value: null };
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(session.folder, session.config.pack);
    return await once(roles, session, id, () => (0,_exercise_find_role_js__WEBPACK_IMPORTED_MODULE_3__/* .findRole */ ._)(id, own, session.home));
}


/***/ })

};
