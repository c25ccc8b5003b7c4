export const id = 8062;
export const ids = [8062];
export const modules = {

/***/ 28727:
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

/***/ 30513:
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
/* harmony import */ var _assignment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28727);


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
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29281);

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

/***/ 83659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ eraseQuestionIssue),
/* harmony export */   I1: () => (/* binding */ readQuestionIssue),
/* harmony export */   Uo: () => (/* binding */ closeQuestionIssue),
/* harmony export */   kE: () => (/* binding */ ensureQuestionIssue),
/* harmony export */   vl: () => (/* binding */ listQuestionIssues)
/* harmony export */ });
/* harmony import */ var _client_look_or_make_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23510);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29281);
/* harmony import */ var _read_issue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93851);



// Other issues of a hub are invitations, and there may be many.
const LABEL = 'question';
async function listQuestionIssues(octokit, hub, which) {
    try {
        const wanted = { ...hub, ...which, labels: LABEL, per_page: 100 };
        const issues = await octokit.paginate(octokit.rest.issues.listForRepo, wanted);
        return issues.flatMap((issue) => questionIssue(issue) ?? []);
    }
    catch (cause) {
        throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .worldError */ .ZT)('the questions were not listed', cause);
    }
}
/** Null where there is no issue of this number. */
async function readQuestionIssue(octokit, hub, number) {
    const data = await (0,_read_issue_js__WEBPACK_IMPORTED_MODULE_2__/* .readIssue */ .O)(octokit, hub, number);
    return data === null ? null : questionIssue(data);
}
/** Opens the issue unless there is one that starts with this marker or an earlier one; its number. */
async function ensureQuestionIssue(octokit, hub, { marker, title, body }, earlier) {
    const isThis = (issue) => [marker, earlier].some((start) => issue.body.startsWith(start));
    return await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_0__/* .lookOrMake */ .J)(async () => {
        const all = await listQuestionIssues(octokit, hub, { state: 'all' });
        return all.find(isThis)?.number ?? null;
    }, async () => {
        const { data } = await octokit.rest.issues.create({ ...hub, title, body, labels: [LABEL] });
        return data.number;
    }).catch((cause) => {
        throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .worldError */ .ZT)('a question was not opened as an issue', cause);
    });
}
async function closeQuestionIssue(octokit, hub, number) {
    const closed = {
        ...hub,
        issue_number: number,
        state: 'closed',
        state_reason: 'completed',
    };
    await octokit.rest.issues.update(closed).catch((cause) => {
        throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .worldError */ .ZT)(`the question ${number} was not closed`, cause);
    });
}
/**
 * GitHub lets nobody but an admin delete an issue: it is emptied and closed. Comments of people stay, and so does
 * the marker, which names nobody: an answer to the others can still come.
 */
async function eraseQuestionIssue(octokit, hub, { number, marker }) {
    const body = `${marker}\nErased on request.`;
    const erased = { title: 'Question', body, state: 'closed' };
    try {
        await octokit.rest.issues.update({ ...hub, issue_number: number, ...erased });
    }
    catch (cause) {
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(cause) === 404 || (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(cause) === 410)
            return;
        throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .worldError */ .ZT)(`the question ${number} was not emptied`, cause);
    }
}
function questionIssue(issue) {
    if (issue.pull_request !== undefined)
        return null;
    return {
        number: issue.number,
        body: issue.body ?? '',
        isOpen: issue.state === 'open',
        isReopened: issue.state_reason === 'reopened',
    };
}


/***/ }),

/***/ 93851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readIssue)
/* harmony export */ });
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29281);

/** An issue, or a pull request, of this number; null where there is none, or no longer. */
async function readIssue(octokit, hub, number) {
    try {
        return (await octokit.rest.issues.get({ ...hub, issue_number: number })).data;
    }
    catch (cause) {
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(cause) === 404 || (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(cause) === 410)
            return null;
        throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .worldError */ .ZT)(`issue ${number} was not read`, cause);
    }
}


/***/ }),

/***/ 49232:
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
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29281);
/* harmony import */ var _repository_review_branches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65044);
/* harmony import */ var _comment_editors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93759);



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

/***/ 76028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ unlessKept)
/* harmony export */ });
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18186);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29281);


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

/***/ 71996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ findOwnRepository)
/* harmony export */ });
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29281);
/* harmony import */ var _provision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14472);


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

/***/ 14472:
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
/* harmony import */ var _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28727);
/* harmony import */ var _assignment_invitation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30513);
/* harmony import */ var _hub_repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99106);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18186);
/* harmony import */ var _client_keep_oldest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5551);
/* harmony import */ var _client_look_or_make_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23510);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29281);
/* harmony import */ var _organisation_allows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76028);








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

/***/ 65044:
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

/***/ 99106:
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

/***/ 36657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YH: () => (/* binding */ questionOf),
/* harmony export */   aO: () => (/* binding */ questionIssue),
/* harmony export */   t7: () => (/* binding */ questionMarker)
/* harmony export */ });
/* harmony import */ var _scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75825);
/* harmony import */ var _scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66226);


const MARKER = /^<!-- takehome:question ([a-z0-9-]{1,100}) ([0-9a-f]{16}) -->/;
const LONGEST = 2_000;
/** What the issue of a question starts with. */
function questionMarker({ exercise, id }) {
    return `<!-- takehome:question ${exercise} ${id} -->`;
}
/** Which question an issue is about; null for any other issue. */
function questionOf(body) {
    const [, exercise, id] = MARKER.exec(body) ?? [];
    return exercise === undefined || id === undefined ? null : { exercise, id };
}
const VARIES = (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Candidates have different variants of this exercise. Do not give an answer that depends on the variant: refer them to their own README.`;
const UNSTARTED = (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Whoever asks has not started, and does not have the task yet. Until then, they get answers to their own questions and no others. Do not tell them what the task is.`;
function questionIssue(page) {
    const { exercise, pseudonym, text, varies, isUnstarted } = page;
    const marker = questionMarker(page);
    const body = (0,_scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)([
        (0,_scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `${(0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)((0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(pseudonym))} asks about ${(0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(exercise)}:`),
        (0,_scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeBlock */ .DV)(text, LONGEST),
        (0,_scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)([
            (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Write ${(0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('/answer')} and the answer in a comment here. Everybody who works on ${(0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(exercise)} gets it once, and so does everybody who is invited later. Nobody learns who asked.`,
            (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `The text above is not sent. Put ${(0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('/question')} with the question in your own words above ${(0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('/answer')} if others need it.`,
            ...(isUnstarted ? [UNSTARTED] : []),
            ...(varies ? [VARIES] : []),
            (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `An answer cannot be taken back or changed: a further ${(0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('/answer')} is sent as a further answer.`,
            (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Do not reveal hidden tests, their inputs or expected values.`,
        ]),
    ]);
    return { title: `Question about ${exercise}`, marker, body: `${marker}\n${body}` };
}


/***/ }),

/***/ 99638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   rg: () => (/* binding */ hideNames)
/* harmony export */ });
/* unused harmony export HIDDEN_NAME */
/** What stands in a name's place. */
const HIDDEN_NAME = 'somebody';
// Wherever a mail address begins and ends, what stands between names somebody.
const ADDRESS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
/** What names a candidate on GitHub. The assignment's id holds the login. */
function namesOf({ candidate, id, repository, }) {
    return [id, repository.name, candidate.login];
}
/**
 * A text without these names and without mail addresses. A name counts as a whole word in any case, with or
 * without @. One that the exercise itself uses as a word, such as a login "numpy", is left where it stands alone.
 */
function hideNames(text, names, ownWords = '') {
    const longestFirst = [...new Set(names)].filter(Boolean).toSorted((a, b) => b.length - a.length);
    return longestFirst.reduce((rest, name) => {
        const isWord = patternOf(name).test(ownWords);
        return rest.replace(patternOf(name, isWord ? '@' : '@?'), HIDDEN_NAME);
    }, text.normalize('NFKC').replace(ADDRESS, HIDDEN_NAME));
}
/** GitHub's names are of letters, digits, hyphens and underscores, and so is what may not touch them. */
function patternOf(name, mark = '') {
    return new RegExp(`${mark}(?<![\\w-])${name.replace(/\W/g, '\\$&')}(?![\\w-])`, 'gi');
}


/***/ }),

/***/ 66397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ findReview),
/* harmony export */   L3: () => (/* binding */ reviewBranches),
/* harmony export */   QB: () => (/* binding */ criteriaDigest)
/* harmony export */ });
/* harmony import */ var _assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58561);
/* harmony import */ var _assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(328);
/* harmony import */ var _assignment_state_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(98921);
/* harmony import */ var _github_ledger_ledger_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47404);
/* harmony import */ var _github_pages_text_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88455);
/* harmony import */ var _github_repository_review_branches_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(65044);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18186);
/* harmony import */ var _rubric_rubric_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(62007);
/* harmony import */ var _hub_exercise_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19467);
/* harmony import */ var _hub_key_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13654);
/* harmony import */ var _hub_review_key_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64866);
/* harmony import */ var _ledger_source_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78738);
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


/***/ }),

/***/ 68991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ questionName),
/* harmony export */   o: () => (/* binding */ lastingQuestionName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _hub_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13654);


// As long as MARKER of mail/render-question.ts has it.
const DIGITS = 16;
/**
 * What tells a question's issue from the others, and names nobody. It follows from the digest that the log has of the
 * comment: the key made that when the question was taken in, and whatever the key is since, it stays.
 */
function lastingQuestionName({ id, exercise }, { comment }) {
    const text = ['question', id, comment.id, comment.digest].join('\0');
    return { exercise, id: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, DIGITS) };
}
/** What earlier versions called it, by the present key. */
function questionName(key, { id, exercise }, { comment }) {
    return { exercise, id: (0,_hub_key_js__WEBPACK_IMPORTED_MODULE_1__/* .useHubKey */ .cA)(key).comment(`question ${id} ${comment.id}`).slice(0, DIGITS) };
}


/***/ })

};
