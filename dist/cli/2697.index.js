export const id = 2697;
export const ids = [2697];
export const modules = {

/***/ 2442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ asksAgain)
/* harmony export */ });
/**
 * Whether a regrade asks everybody again: reviews of this submission were begun by other criteria, and no regrade has
 * asked by these. Somebody who followed the present page already says nothing of the others, who were asked before.
 */
function asksAgain({ reviewed, graded, outdated }, { tree, criteria }) {
    const here = (one) => one.tree === tree;
    const last = graded.findLast((one) => here(one) && one.asksAgain === true);
    if (last?.criteria !== undefined)
        return last.criteria !== criteria;
    const isOther = (one) => one.criteria !== criteria;
    // An appeal names the criteria of the levels that it is against.
    const byPeople = (one) => here(one) && one.kind !== 'appealed';
    const own = reviewed.filter(byPeople);
    if (own.some((one) => one.kind === 'unsealed' && !isOther(one)))
        return false;
    if (last === undefined)
        return own.some(isOther);
    // A log from before regrades noted their criteria: what came since says by which it asked.
    return own.every(isOther) || reviewed.slice(outdated).filter(byPeople).some(isOther);
}


/***/ }),

/***/ 8727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ STARTER_BRANCH),
/* harmony export */   _i: () => (/* binding */ OBJECT_NAME),
/* harmony export */   fd: () => (/* binding */ WORK_BRANCH),
/* harmony export */   sV: () => (/* binding */ INVITATION_DAYS)
/* harmony export */ });
/** The branch that candidates work on, and the frozen one that their work is compared with. */
const WORK_BRANCH = 'main';
const STARTER_BRANCH = 'starter';
/** https://github.blog/changelog/2020-02-05-self-expiring-repository-and-organization-invitations/ */
const INVITATION_DAYS = 7;
/** The name of a commit or a tree; nothing else is ever put into a request in its place. */
const OBJECT_NAME = /^[0-9a-f]{40}$/;


/***/ }),

/***/ 4412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ reportedGrade),
/* harmony export */   K: () => (/* binding */ countedGrade)
/* harmony export */ });
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8921);

/** Of what was pinned at the deadline, also where something else was graded after it; undefined where that was nothing. */
function countedGrade(state) {
    const { submissionTree, submission, isPinned } = state;
    if (isPinned && submission === null)
        return undefined;
    if (submissionTree === null)
        return (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .latestGraded */ .R3)(state);
    return state.graded.findLast(({ stale, tree }) => !stale && tree === submissionTree);
}
/** What can be told of somebody's work: before the deadline what was graded last, and after it only what counts. */
function reportedGrade(state) {
    if (state.status === 'open')
        return (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .latestGraded */ .R3)(state);
    return state.status === 'closed' ? countedGrade(state) : (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .gradedSubmission */ .AR)(state);
}


/***/ }),

/***/ 513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ isReference),
/* harmony export */   EN: () => (/* binding */ describedDeadline),
/* harmony export */   Fj: () => (/* binding */ describedTerms),
/* harmony export */   MD: () => (/* binding */ describeRepository),
/* harmony export */   RQ: () => (/* binding */ assignmentId),
/* harmony export */   SQ: () => (/* binding */ hasRunOut),
/* harmony export */   W5: () => (/* binding */ isLogin),
/* harmony export */   Xj: () => (/* binding */ loginIn),
/* harmony export */   ZO: () => (/* binding */ planInvitation),
/* harmony export */   l0: () => (/* binding */ USUAL_TERMS),
/* harmony export */   sf: () => (/* binding */ runsOutAt)
/* harmony export */ });
/* harmony import */ var _input_moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4311);
/* harmony import */ var _assignment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8727);


/** Those of somebody of whom nothing special is known. */
const USUAL_TERMS = { zone: null, extra: 0, minutes: null };
/**
 * What a hiring system calls a candidate or an application. No mail address is one: it would name the candidate
 * to everybody who reads the ledger.
 */
function isReference(text) {
    return /^[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}$/.test(text);
}
const GOOD_FOR = { hours: _assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .INVITATION_DAYS */ .sV * 24 };
/** Whether an invitation that was made then is good no more; both in UTC, as ISO 8601. */
function hasRunOut(madeAt, now) {
    return now >= runsOutAt(madeAt);
}
/** From when on; in UTC, as ISO 8601 to the second, as `madeAt` is. */
function runsOutAt(madeAt) {
    return (0,_input_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .shift */ .B)(madeAt, GOOD_FOR);
}
/**
 * Whether GitHub can be asked for such an account. Older ones break the rule of today's sign-up page, as
 * `gil--` does, and those of Enterprise Managed Users end in an underscore and a short code: which names
 * there are is for GitHub to say.
 */
function isLogin(text) {
    return /^[A-Za-z0-9_-]{1,39}$/.test(text);
}
/** The login in what people copy: with an @ before it, or the address of a profile. */
function loginIn(text) {
    const address = /^(?:https?:\/\/)?(?:www\.)?github\.com\/([^/?#\s]+)\/?$/i.exec(text.trim())?.[1];
    return address ?? text.trim().replace(/^[@\uff20]/, '');
}
/** Logins are one in any case, and so are repositories' names. */
function assignmentId(exercise, login) {
    return `${exercise}-${login.toLowerCase()}`;
}
/**
 * The repository itself says what was decided, from the moment it exists: a second run after a crash
 * takes the deadline from here and not from its own clock.
 */
function describeRepository(exercise, deadline, minutes = null) {
    return minutes === null
        ? `Take-home ${exercise}, due ${deadline}`
        : `Take-home ${exercise}, start by ${deadline}, then ${minutes} minutes`;
}
/** The deadline in a description of ours for this exercise; null for a repository somebody else made. */
function describedDeadline(description, exercise) {
    return describedTerms(description, exercise)?.deadline ?? null;
}
const DESCRIPTION = /^Take-home ([a-z0-9-]+), (?:due|start by) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)(?:, then (\d{1,6}) minutes)?$/;
/** The same with the time from the start, where the candidate has still to start the clock. */
function describedTerms(description, exercise) {
    const [, about, deadline, minutes] = DESCRIPTION.exec(description ?? '') ?? [];
    if (about !== exercise || deadline === undefined)
        return null;
    return { deadline, minutes: minutes === undefined ? null : Number(minutes) };
}
function planInvitation(request, config) {
    const { exercise, variant, ai, role, candidate, deadline, template, pull, comment } = request;
    const { terms = USUAL_TERMS } = request;
    const id = assignmentId(exercise, candidate.login);
    // The branch moves on to the task when that is delivered, and is frozen then.
    const freezeStarter = config.rulesets && terms.minutes === null;
    return {
        id,
        exercise,
        variant,
        ai,
        role,
        candidate,
        deadline,
        terms,
        repository: {
            owner: config.organisation,
            repo: id,
            description: describeRepository(exercise, deadline, terms.minutes),
        },
        template,
        pull,
        comment,
        freezeStarter,
        steps: planSteps(id, template.size, candidate, { ...config, rulesets: freezeStarter }),
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
        step('content', `${files} files on ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .WORK_BRANCH */ .fd}, and ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .STARTER_BRANCH */ .DL} to compare with`, 2, 5),
        ...(rulesets ? [step('freeze', `a ruleset keeps ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .STARTER_BRANCH */ .DL} as it is`, 1, 1)] : []),
        step('pull', `pull request from ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .WORK_BRANCH */ .fd} to ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .STARTER_BRANCH */ .DL}`, 1, 1),
        step('comment', 'the comment that will hold the feedback', 1, 1),
        step('audit', 'check all of it', 8, 0),
        step('invite', `${login} (account ${userId}) may push`, 3, 1),
        step('record', 'one record on the ledger', 1, 1),
    ];
}


/***/ }),

/***/ 5551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ keepOldest)
/* harmony export */ });
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9281);

/**
 * Deletes all but the oldest of what is the same. GitHub makes no comment on condition that there is none, so two that
 * looked at the same time have both written. Each looks once more afterwards: whoever wrote last sees both, and both
 * keep the same one.
 */
async function keepOldest(octokit, place, same) {
    const [oldest, ...others] = same.toSorted((a, b) => a.id - b.id);
    for (const { id: comment_id } of others) {
        try {
            await octokit.rest.issues.deleteComment({ ...place, comment_id });
        }
        catch (error) {
            // The other one was quicker.
            if ((0,_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) !== 404)
                throw error;
        }
    }
    return oldest ?? null;
}


/***/ }),

/***/ 9232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IG: () => (/* binding */ removeComment),
/* harmony export */   J: () => (/* binding */ mayWrite),
/* harmony export */   VS: () => (/* binding */ listPeoplesComments),
/* harmony export */   YK: () => (/* binding */ accessOf),
/* harmony export */   dN: () => (/* binding */ listReviewPulls),
/* harmony export */   t$: () => (/* binding */ isOwnBranch),
/* harmony export */   ul: () => (/* binding */ readReviewPull),
/* harmony export */   xC: () => (/* binding */ reactTo)
/* harmony export */ });
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9281);
/* harmony import */ var _repository_review_branches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5044);
/* harmony import */ var _comment_editors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3759);



/** The pull request, if it is a review of the hub's own. */
async function readReviewPull(octokit, hub, number) {
    return await asked(`pull request ${number} was not read`, async () => {
        const { data } = await octokit.rest.pulls.get({ ...hub, pull_number: number });
        return reviewPull(data);
    });
}
async function listReviewPulls(octokit, hub) {
    return await asked('the reviews were not listed', async () => {
        const open = { ...hub, state: 'open', per_page: 100 };
        const pulls = await octokit.paginate(octokit.rest.pulls.list, open);
        return pulls.flatMap((pull) => reviewPull(pull) ?? []);
    });
}
/** A fork can name its branch as it likes. */
function isOwnBranch({ head, base, }) {
    return head.repo?.id === base.repo.id;
}
function reviewPull(pull) {
    const { number, head } = pull;
    if (!isOwnBranch(pull) || (0,_repository_review_branches_js__WEBPACK_IMPORTED_MODULE_1__/* .pseudonymOf */ .GQ)(head.ref) === null)
        return null;
    const requested = (pull.requested_reviewers ?? []).map(({ login }) => login);
    return { number, branch: head.ref, commit: head.sha, requested };
}
/** All comments but our own, oldest first. What they say is theirs: hostile until read. */
async function listPeoplesComments(octokit, hub, number, ourselves) {
    return await asked(`the comments on ${number} were not read`, async () => {
        const all = { ...hub, issue_number: number, per_page: 100 };
        const comments = await octokit.paginate(octokit.rest.issues.listComments, all);
        const theirs = comments
            .filter(({ user }) => user !== null && user?.login !== ourselves)
            .map(({ id, node_id, user, updated_at }) => ({
            id,
            nodeId: node_id,
            by: user?.login ?? '',
            userId: user?.id ?? null,
            updatedAt: updated_at,
        }));
        return await (0,_comment_editors_js__WEBPACK_IMPORTED_MODULE_2__/* .withEditors */ .T)(octokit, theirs);
    });
}
/** With its edit history, which would otherwise show what an edited text said before. */
async function removeComment(octokit, hub, id) {
    await asked(`comment ${id}, which shows a level, was not removed`, async () => {
        try {
            await octokit.rest.issues.deleteComment({ ...hub, comment_id: id });
        }
        catch (error) {
            if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) !== 404)
                throw error;
        }
    });
}
async function reactTo(octokit, hub, id, content) {
    await asked(`the reaction to comment ${id} was not made`, async () => {
        try {
            await octokit.rest.reactions.createForIssueComment({ ...hub, comment_id: id, content });
        }
        catch (error) {
            if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) !== 404)
                throw error;
        }
    });
}
/** Whoever may write to the hub speaks for the team. */
function mayWrite({ permission }) {
    return permission === 'write' || permission === 'admin';
}
async function accessOf(octokit, hub, username) {
    return await asked(`the permission of ${username} was not read`, async () => {
        try {
            const question = { ...hub, username };
            const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel(question);
            return { permission: data.permission, userId: data.user?.id ?? null };
        }
        catch (error) {
            if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404)
                return { permission: 'none', userId: null };
            throw error;
        }
    });
}
async function asked(failed, ask) {
    try {
        return await ask();
    }
    catch (error) {
        throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .worldError */ .ZT)(failed, error);
    }
}


/***/ }),

/***/ 6028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ unlessKept)
/* harmony export */ });
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8186);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9281);


/** What an organisation may keep for its owners, with the setting under Member privileges. */
const KEPT = {
    create: { what: 'no repository was made', setting: 'Repository creation' },
    invite: { what: 'the candidate was not invited', setting: 'Outside collaborators' },
};
const MOST_SAID = 200;
/**
 * Does what an organisation may keep for its owners. In which words GitHub refuses that is not documented, so every 403
 * is shown with the setting; whoever has too few permissions reads the same and sees GitHub's own words. Throws
 * WorldError then: what one assignment is refused keeps nothing from the others.
 */
async function unlessKept(organisation, kept, work) {
    try {
        return await work();
    }
    catch (error) {
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) !== 403 || !(error instanceof Error) || (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .isAboutLimits */ .md)(error))
            throw error;
        const { what, setting } = KEPT[kept];
        const said = error.message.replace(/\s+/g, ' ').slice(0, MOST_SAID);
        const where = `Settings of ${organisation}, Member privileges, ${setting}`;
        const message = `${what}: HTTP 403, ${said} (${where})`;
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM(message, { code: 'organisation-forbids', cause: error });
    }
}


/***/ }),

/***/ 1996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ findOwnRepository)
/* harmony export */ });
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9281);
/* harmony import */ var _provision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4472);


/**
 * The very repository that was made for a candidate, as it is called now; null where it is gone, or where the
 * credential does not reach it. A name can lead to another repository, and a renamed organisation takes the names of
 * its repositories along, but the number stays. The description of the API leaves this address out. GitHub's staff
 * say that it can be relied on (https://github.com/PyGithub/PyGithub/issues/245), and its redirects lead there.
 */
async function findOwnRepository(octokit, { owner, name, id }) {
    const named = await (0,_provision_js__WEBPACK_IMPORTED_MODULE_1__/* .findRepository */ .W1)(octokit, { owner, repo: name });
    if (named?.id === id)
        return named.place;
    try {
        const { data } = await octokit.request('GET /repositories/{id}', { id });
        return data.id === id ? { owner: data.owner.login, repo: data.name } : null;
    }
    catch (error) {
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404)
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
/* harmony export */   n4: () => (/* binding */ findNamed),
/* harmony export */   rx: () => (/* binding */ ensureFrozen),
/* harmony export */   z0: () => (/* binding */ ensureRepository)
/* harmony export */ });
/* harmony import */ var _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8727);
/* harmony import */ var _assignment_invitation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(513);
/* harmony import */ var _hub_repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9106);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8186);
/* harmony import */ var _client_keep_oldest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5551);
/* harmony import */ var _client_look_or_make_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3510);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9281);
/* harmony import */ var _organisation_allows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6028);








/** What GitHub finds by this name, which may be called otherwise by now. */
async function findRepository(octokit, place) {
    try {
        return describe((await octokit.rest.repos.get(place)).data);
    }
    catch (error) {
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .statusOf */ .c2)(error) === 404)
            return null;
        throw error;
    }
}
/** What has this very name. A former name of another repository leads to that one, and is free to be taken. */
async function findNamed(octokit, place) {
    const found = await findRepository(octokit, place);
    return found !== null && (0,_hub_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .isSamePlace */ .O)(found.place, place) ? found : null;
}
function describe(data) {
    return {
        id: data.id,
        place: { owner: data.owner.login, repo: data.name },
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
    const found = await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_3__/* .lookOrMake */ .J)(() => findNamed(octokit, { owner, repo }), async () => {
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
        return describe((await (0,_organisation_allows_js__WEBPACK_IMPORTED_MODULE_5__/* .unlessKept */ .X)(owner, 'create', make)).data);
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
    if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .statusOf */ .c2)(error) !== 422 || !(error instanceof Error))
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
    return (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .statusOf */ .c2)(error) === 403 && error instanceof Error && /^Upgrade to /.test(error.message);
}
async function freeze(octokit, place) {
    await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_3__/* .lookOrMake */ .J)(async () => {
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
            conditions: { ref_name: { include: [`refs/heads/${_assignment_assignment_js__WEBPACK_IMPORTED_MODULE_7__/* .STARTER_BRANCH */ .DL}`], exclude: [] } },
            rules: [{ type: 'update' }, { type: 'deletion' }, { type: 'non_fast_forward' }],
        });
        return data;
    });
}
async function ensurePull(octokit, { repository: { owner, repo }, pull }) {
    const place = { owner, repo };
    return await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_3__/* .lookOrMake */ .J)(async () => {
        const head = `${owner}:${_assignment_assignment_js__WEBPACK_IMPORTED_MODULE_7__/* .WORK_BRANCH */ .fd}`;
        const asked = { ...place, state: 'all', head, base: _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_7__/* .STARTER_BRANCH */ .DL };
        const { data } = await octokit.rest.pulls.list({
            ...asked,
            sort: 'created',
            direction: 'asc',
        });
        return data[0]?.number ?? null;
    }, async () => {
        const branches = { head: _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_7__/* .WORK_BRANCH */ .fd, base: _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_7__/* .STARTER_BRANCH */ .DL };
        return (await octokit.rest.pulls.create({ ...place, ...branches, ...pull })).data.number;
    });
}
/**
 * Everybody in the repository so far is one of us: the candidate is invited last. Another run may invite the same one
 * at the same time.
 */
async function ensureComment(octokit, { repository: { owner, repo }, comment }, pull) {
    const place = { owner, repo, issue_number: pull };
    const [marker = ''] = comment.split('\n');
    const ours = async () => {
        const list = octokit.rest.issues.listComments;
        const all = await octokit.paginate(list, { ...place, per_page: 100 });
        return all.filter(({ body }) => body?.startsWith(marker));
    };
    let isMade = false;
    const found = await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_3__/* .lookOrMake */ .J)(async () => (await ours())[0]?.id ?? null, async () => {
        isMade = true;
        return (await octokit.rest.issues.createComment({ ...place, body: comment })).data.id;
    });
    if (!isMade)
        return found;
    return (await (0,_client_keep_oldest_js__WEBPACK_IMPORTED_MODULE_2__/* .keepOldest */ .b)(octokit, { owner, repo }, await ours()))?.id ?? found;
}


/***/ }),

/***/ 5044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ pseudonymOf),
/* harmony export */   hD: () => (/* binding */ REVIEW_BASE),
/* harmony export */   zJ: () => (/* binding */ reviewBranch)
/* harmony export */ });
/**
 * What every review is compared with: a branch with a history of its own and none of the hub's files. A
 * review then has no hidden test beside it, and no workflow, which a workflow's token may not write: GitHub
 * answers 403 to a branch whose workflows are not those of the default branch.
 */
const REVIEW_BASE = 'review-base';
/** The branch of a review, by the pseudonym of its candidate. */
function reviewBranch(pseudonym) {
    return `review/${pseudonym}`;
}
const REVIEW = /^review\/([a-z]+-[a-z]+-[0-9a-f]{4})$/;
/** The pseudonym in the name of a review's branch; null for any other branch. */
function pseudonymOf(branch) {
    return REVIEW.exec(branch)?.[1] ?? null;
}


/***/ }),

/***/ 9106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isSamePlace)
/* harmony export */ });
/** "The name is not case sensitive": docs.github.com, REST, Get a repository. */
function isSamePlace(one, other) {
    return nameOf(one) === nameOf(other);
}
function nameOf({ owner, repo }) {
    return `${owner}/${repo}`.toLowerCase();
}


/***/ }),

/***/ 6251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ onHub),
/* harmony export */   w: () => (/* binding */ inShell)
/* harmony export */ });
/** A word of a command that people paste: in quotation marks where a shell would read it otherwise. */
function inShell(word) {
    return /^[\w./@:+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
/** Behind a command that people paste: the folder of the hub, unless commands look there by themselves. */
function onHub(folder) {
    return folder === '.' ? '' : ` --hub ${inShell(folder)}`;
}


/***/ }),

/***/ 2332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ whyNotOpen)
/* harmony export */ });
/* harmony import */ var _assignment_asks_again_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2442);
/* harmony import */ var _input_in_shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6251);


/**
 * Null where everybody may be told. Levels that were given by other criteria are open, and cannot be told by the
 * present ones. Nobody can answer an appeal of what is closed, so it keeps nothing from being told. `hub` is the
 * folder that commands are about.
 */
function whyNotOpen(state, on, { unsealed, appeal }, hub) {
    const isClosed = state.status === 'closed';
    if (unsealed !== null)
        return appeal === null || isClosed ? null : appealed(hub);
    const wasOpened = state.reviewed.some(({ kind, tree }) => kind === 'unsealed' && tree === on.tree);
    if (isClosed)
        return wasOpened ? OLD_CRITERIA : NEVER;
    return (0,_assignment_asks_again_js__WEBPACK_IMPORTED_MODULE_0__/* .asksAgain */ .x)(state, on) ? changed(state.assignment.exercise, hub) : SEALED;
}
const SEALED = {
    kind: 'sealed',
    why: 'its levels are not open',
    hint: 'Wait until all reviewers are done.',
};
function appealed(hub) {
    return {
        kind: 'appeal',
        why: 'the candidate has asked for one more review, and it is not done',
        hint: `Wait for it: npx takehome due${(0,_input_in_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .onHub */ .b)(hub)} says who is to give it.`,
    };
}
function changed(exercise, hub) {
    return {
        kind: 'criteria-changed',
        why: 'the criteria for people have changed since it was reviewed',
        hint: `Waiting does not help. Put back the criteria by which it was reviewed, or ask reviewers again by a regrade: npx takehome regrade ${exercise} --dry-run --grade${(0,_input_in_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .onHub */ .b)(hub)}`,
    };
}
const OLD_CRITERIA = {
    kind: 'closed',
    why: 'it is closed, and the criteria for people have changed since its levels were opened',
    hint: 'Nobody can review it any more. Take the versions of takehome and of the hub from when the levels were opened, and run this again.',
};
const NEVER = {
    kind: 'closed',
    why: 'its levels are not open',
    hint: 'It is closed, so they never will be.',
};


/***/ }),

/***/ 4287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ ownAnchor),
/* harmony export */   b: () => (/* binding */ toCandidate)
/* harmony export */ });
// What rubrics begin a level with, see "The write-up and its levels" in docs/authoring.md. A candidate knows
// neither the checklist nor the numbers of levels.
const GENERAL = /^(?:Missing or wrong\.|Partly right or generic\.|Every (?:must )?item is ticked and correct\.|All of level \d(?:, with evidence[:.]|[,:.]))\s*/i;
/** What the text of a level says beside the words that every level of its number has; empty for nothing. */
function ownAnchor(anchor) {
    const own = anchor.replace(GENERAL, '');
    return own === anchor ? anchor : own.charAt(0).toUpperCase() + own.slice(1);
}
/** A text of the rubric, said to the candidate where the grammar of its sentence stays right. */
function toCandidate(text) {
    return text
        .replace(/\b(t)he candidate['’]s\b/gi, (_, first) => (first === 'T' ? 'Your' : 'your'))
        .replace(/\bthat the candidate (\w+ed)\b/gi, 'that you $1')
        .replace(/\bthe candidate (would|could|should|can|will)\b/gi, 'you $1');
}


/***/ }),

/***/ 6397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ findReview),
/* harmony export */   L3: () => (/* binding */ reviewBranches),
/* harmony export */   QB: () => (/* binding */ criteriaDigest)
/* harmony export */ });
/* harmony import */ var _assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8561);
/* harmony import */ var _assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(328);
/* harmony import */ var _assignment_state_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8921);
/* harmony import */ var _github_ledger_ledger_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7404);
/* harmony import */ var _github_pages_text_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8455);
/* harmony import */ var _github_repository_review_branches_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5044);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8186);
/* harmony import */ var _rubric_rubric_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2007);
/* harmony import */ var _hub_exercise_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9467);
/* harmony import */ var _hub_key_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3654);
/* harmony import */ var _hub_review_key_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4866);
/* harmony import */ var _ledger_source_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8738);
/* harmony import */ var _read_latest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6111);













/** Of what people judge by: other hidden tests leave it as it is. */
function criteriaDigest(rubric) {
    return (0,_github_pages_text_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .textDigest */ .o)(JSON.stringify((0,_rubric_rubric_js__WEBPACK_IMPORTED_MODULE_10__/* .reviewedCriteria */ .jj)(rubric)));
}
/** Whose review each branch is. The way from a pseudonym to an assignment needs the hub's key. */
async function reviewBranches(session) {
    const key = (0,_hub_key_js__WEBPACK_IMPORTED_MODULE_6__/* .useHubKey */ .cA)(session.key);
    const table = await (0,_github_ledger_ledger_table_js__WEBPACK_IMPORTED_MODULE_2__/* .readLedgerTable */ .qW)(session.hub, session.config.hub);
    const ids = [...(table?.logs.keys() ?? [])];
    return new Map(ids.map((id) => [(0,_github_repository_review_branches_js__WEBPACK_IMPORTED_MODULE_11__/* .reviewBranch */ .zJ)(key.pseudonym(id)), id]));
}
/** What a review's pull request is about; null when nothing of it is to be reviewed (any more). */
async function findReview(session, pull, assignment) {
    const state = (0,_assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_0__/* .foldLog */ .e)(await session.ledger.readLog(assignment));
    const graded = state === null ? undefined : (0,_assignment_state_js__WEBPACK_IMPORTED_MODULE_12__/* .latestGraded */ .R3)(state);
    if (state === null || graded === undefined || state.status === 'closed')
        return null;
    const exercise = await (0,_hub_exercise_js__WEBPACK_IMPORTED_MODULE_5__/* .loadAssigned */ .Ln)(session, state.assignment);
    const role = await (0,_hub_exercise_js__WEBPACK_IMPORTED_MODULE_5__/* .loadHubRole */ .I1)(session, state.assignment.role);
    if (!exercise.ok)
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__/* .CallerError */ .ED(exercise.error);
    if (!role.ok)
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__/* .CallerError */ .ED(role.error);
    const { rubric } = exercise.value;
    const reviewed = (0,_rubric_rubric_js__WEBPACK_IMPORTED_MODULE_10__/* .reviewedCriteria */ .jj)(rubric);
    const path = (0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_1__/* .scorecardPath */ .OW)(assignment, graded.tree, graded.rubric);
    const scorecard = await (0,_read_latest_js__WEBPACK_IMPORTED_MODULE_9__/* .readScorecard */ .Pw)((0,_ledger_source_js__WEBPACK_IMPORTED_MODULE_8__/* .ledgerSource */ .L)(session, ''), path);
    const waiting = scorecard.criteria.filter(({ status }) => status === 'pending');
    return {
        pull,
        pseudonym: (0,_hub_key_js__WEBPACK_IMPORTED_MODULE_6__/* .useHubKey */ .cA)(session.key).pseudonym(assignment),
        state,
        graded,
        exercise: exercise.value,
        role: role.value,
        scorecard,
        reviewed,
        criteria: waiting.map(({ id }) => id),
        on: { tree: graded.tree, criteria: criteriaDigest(rubric) },
        pair: await (0,_hub_review_key_js__WEBPACK_IMPORTED_MODULE_7__/* .hubReviewKey */ .r6)(session.key),
    };
}


/***/ })

};
