export const id = 431;
export const ids = [431];
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

/***/ 70431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   close: () => (/* binding */ close),
/* harmony export */   runClose: () => (/* binding */ runClose)
/* harmony export */ });
/* harmony import */ var _assignment_closings_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(65166);
/* harmony import */ var _assignment_place_of_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(73073);
/* harmony import */ var _github_repository_permission_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3072);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18186);
/* harmony import */ var _input_config_issue_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(82055);
/* harmony import */ var _session_erase_assignment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35980);
/* harmony import */ var _session_hub_session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45333);
/* harmony import */ var _session_who_acts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77621);
/* harmony import */ var _session_withdraw_all_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51787);
/* harmony import */ var _verb_check_reason_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93898);
/* harmony import */ var _verb_missing_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72201);
/* harmony import */ var _verb_with_session_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(77560);












const NEEDED = {
    assignment: _verb_missing_words_js__WEBPACK_IMPORTED_MODULE_7__/* .NEEDED_ASSIGNMENT */ .WU,
    how: `Use ${_assignment_closings_js__WEBPACK_IMPORTED_MODULE_9__/* .CLOSINGS */ .J.join(', ')}: withdraw ends access, archive keeps the repository for reading, erase deletes everything.`,
};
const runClose = (0,_verb_with_session_js__WEBPACK_IMPORTED_MODULE_8__/* .withSession */ .f)(async (session, { text }) => {
    const receipt = await close(session, {
        assignment: text('assignment'),
        how: text('how'),
        reason: text('reason'),
    });
    const remains = receipt.remains.map((line) => `remains: ${line}`);
    return { json: receipt, text: [...receipt.done, ...remains] };
}, (0,_verb_missing_words_js__WEBPACK_IMPORTED_MODULE_7__/* .needs */ .eN)(NEEDED));
/**
 * Ends an assignment:
 * - `withdraw`: the candidate loses access;
 * - `archive`: the repository becomes read-only for everybody;
 * - `erase`: repository, review and ledger records are deleted, and a receipt without a name stays.
 */
async function close(session, request) {
    const how = checkHow(request.how);
    const reason = (0,_verb_check_reason_js__WEBPACK_IMPORTED_MODULE_6__/* .checkReason */ .D)(request.reason);
    if (how === 'erase')
        return await (0,_session_erase_assignment_js__WEBPACK_IMPORTED_MODULE_2__/* .eraseAssignment */ ._k)(session, { ...request, reason });
    const state = await (0,_session_hub_session_js__WEBPACK_IMPORTED_MODULE_3__/* .readState */ .un)(session, request.assignment);
    const at = await (0,_session_hub_session_js__WEBPACK_IMPORTED_MODULE_3__/* .serverTime */ .nI)(session.candidates);
    const by = await (0,_session_who_acts_js__WEBPACK_IMPORTED_MODULE_4__/* .whoActs */ .Q)(session.hub);
    const record = { kind: 'closed', at, by, how, reason };
    // Recorded first: from then on nothing of it is watched, graded or published any more.
    await session.ledger.append(request.assignment, (log) => ((0,_session_erase_assignment_js__WEBPACK_IMPORTED_MODULE_2__/* .isClosed */ .Lx)(log, how) ? null : record));
    await (0,_session_withdraw_all_js__WEBPACK_IMPORTED_MODULE_5__/* .withdrawAll */ .i)(session, state);
    const { exercise } = state.assignment;
    const head = { how, at, by, reason, exercise, assignment: (0,_session_erase_assignment_js__WEBPACK_IMPORTED_MODULE_2__/* .assignmentDigest */ .ms)(request.assignment) };
    return { ...head, done: await endAccess(session, state, how), remains: [] };
}
function checkHow(text) {
    const how = _assignment_closings_js__WEBPACK_IMPORTED_MODULE_9__/* .CLOSINGS */ .J.find((known) => known === text);
    if (how !== undefined)
        return how;
    throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__/* .CallerError */ .ED([(0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_10__/* .unknownValue */ .Uo)('how', text, _assignment_closings_js__WEBPACK_IMPORTED_MODULE_9__/* .CLOSINGS */ .J)]);
}
async function endAccess(session, { assignment }, how) {
    const place = (0,_assignment_place_of_js__WEBPACK_IMPORTED_MODULE_11__/* .placeOf */ .$)(assignment);
    if (how === 'withdraw') {
        await (0,_github_repository_permission_js__WEBPACK_IMPORTED_MODULE_0__/* .revokeAccess */ .N)(session.candidates, place, assignment.candidate);
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

/***/ 93759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ withEditors)
/* harmony export */ });
// https://docs.github.com/en/graphql/reference/objects#issuecomment: `editor` is who edited the text last, null
// where nobody did or the account is gone; `lastEditedAt` tells these two apart. Text and editor come in one
// answer, so that an edit in between cannot pass for its author's. `reactions` are anybody's.
const QUERY = `
  query ($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on IssueComment { id body lastEditedAt editor { login } reactions { totalCount } }
    }
  }`;
// GitHub answers for at most a hundred nodes at once.
const MOST_NODES = 100;
/**
 * The comments with their present text and who wrote it; one that is gone by now is left out. REST tells
 * neither, nor surely that a text was edited: its times have no parts of a second.
 */
async function withEditors(octokit, comments) {
    const texts = new Map();
    for (let first = 0; first < comments.length; first += MOST_NODES) {
        const ids = comments.slice(first, first + MOST_NODES).map(({ nodeId }) => nodeId);
        const { nodes } = await ask(octokit, ids);
        for (const node of nodes) {
            if (node?.id === undefined)
                continue;
            const { id, body, lastEditedAt, editor, reactions } = node;
            const by = lastEditedAt === null ? null : (editor?.login ?? 'ghost');
            texts.set(id, { body, editor: by, hasReaction: reactions.totalCount > 0 });
        }
    }
    return comments.flatMap(({ nodeId, ...comment }) => {
        const text = texts.get(nodeId);
        return text === undefined ? [] : [{ ...comment, ...text }];
    });
}
/** A comment that was deleted in between is null in the answer, and an error beside it. */
async function ask(octokit, ids) {
    try {
        return await octokit.graphql(QUERY, { ids });
    }
    catch (error) {
        const { data, errors } = Object(error);
        const isGone = (each) => Object(each).type === 'NOT_FOUND';
        if (Array.isArray(Object(data).nodes) && Array.isArray(errors) && errors.every(isGone))
            return data;
        throw error;
    }
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

/***/ 49232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ permissionOf),
/* harmony export */   IG: () => (/* binding */ removeComment),
/* harmony export */   VS: () => (/* binding */ listPeoplesComments),
/* harmony export */   dN: () => (/* binding */ listReviewPulls),
/* harmony export */   ul: () => (/* binding */ readReviewPull),
/* harmony export */   xC: () => (/* binding */ reactTo)
/* harmony export */ });
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29281);
/* harmony import */ var _comment_editors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93759);


const REVIEW = /^review\/[a-z]+-[a-z]+-[0-9a-f]{4}$/;
/** The pull request, if it is a review of the hub's own. */
async function readReviewPull(octokit, hub, number) {
    return await asked(`pull request ${number} was not read`, async () => {
        const { data } = await octokit.rest.pulls.get({ ...hub, pull_number: number });
        return reviewPull(hub, data);
    });
}
async function listReviewPulls(octokit, hub) {
    return await asked('the reviews were not listed', async () => {
        const open = { ...hub, state: 'open', per_page: 100 };
        const pulls = await octokit.paginate(octokit.rest.pulls.list, open);
        return pulls.flatMap((pull) => reviewPull(hub, pull) ?? []);
    });
}
/** A fork can name its branch as it likes. */
function reviewPull({ owner, repo }, pull) {
    const { number, head } = pull;
    const isOwn = head.repo?.full_name === `${owner}/${repo}`;
    if (!isOwn || !REVIEW.test(head.ref))
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
            updatedAt: updated_at,
        }));
        return await (0,_comment_editors_js__WEBPACK_IMPORTED_MODULE_1__/* .withEditors */ .T)(octokit, theirs);
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
/** What somebody may do in the hub, in GitHub's older words; `none` for people who cannot even see it. */
async function permissionOf(octokit, hub, username) {
    return await asked(`the permission of ${username} was not read`, async () => {
        try {
            const question = { ...hub, username };
            const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel(question);
            return data.permission;
        }
        catch (error) {
            if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404)
                return 'none';
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

/***/ 51787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ withdrawAll),
/* harmony export */   v: () => (/* binding */ askedEver)
/* harmony export */ });
/* harmony import */ var _github_pages_request_reviewers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50293);
/* harmony import */ var _github_pages_review_comments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49232);
/* harmony import */ var _github_repository_review_branches_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65044);
/* harmony import */ var _hub_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13654);




/** Takes back every review request of ours on an assignment that is over: nobody waits for these reviews. */
async function withdrawAll(session, state) {
    const ours = askedEver(state);
    if (ours.length === 0)
        return;
    const { hub } = session.config;
    const branch = (0,_github_repository_review_branches_js__WEBPACK_IMPORTED_MODULE_3__/* .reviewBranch */ .z)((0,_hub_key_js__WEBPACK_IMPORTED_MODULE_2__/* .useHubKey */ .c)(session.key).pseudonym(state.assignment.id));
    const pulls = await (0,_github_pages_review_comments_js__WEBPACK_IMPORTED_MODULE_1__/* .listReviewPulls */ .dN)(session.hub, hub);
    const pull = pulls.find((one) => one.branch === branch);
    if (pull === undefined)
        return;
    const open = pull.requested.filter((login) => ours.includes(login.toLowerCase()));
    await (0,_github_pages_request_reviewers_js__WEBPACK_IMPORTED_MODULE_0__/* .withdrawRequests */ .R)(session.hub, hub, pull.number, open);
}
/** In lower case: everybody whom a request of ours has ever named. */
function askedEver({ requests }) {
    return requests.flatMap(({ reviewers }) => reviewers.map((login) => login.toLowerCase()));
}


/***/ })

};
