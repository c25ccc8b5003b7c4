export const id = 7095;
export const ids = [7095];
export const modules = {

/***/ 7095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  close: () => (/* binding */ close_close),
  runClose: () => (/* binding */ runClose)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/assignment/closings.js
var closings = __webpack_require__(5166);
;// CONCATENATED MODULE: ./build/assignment/erasure.js
/** What an erasure has done. */
function whatIsErased(reviews) {
    return [
        "the candidate's repository is deleted",
        ...reviews.map(({ number }) => `review #${number} of the hub is emptied and closed`),
        "the assignment's records and scorecards are off the ledger, and its history is rewritten",
    ];
}
/**
 * What GitHub keeps of it. Commits that no branch leads to can be read "directly via their SHA-1 hashes in
 * cached views … and through any pull requests that reference them", until GitHub Support removes them:
 * docs.github.com, Removing sensitive data from a repository. A deleted repository can be restored for 90
 * days: docs.github.com, Restoring a deleted repository.
 */
function whatRemains(hub, reviews, ledger, serverUrl) {
    const name = `${hub.owner}/${hub.repo}`;
    return [
        ...reviews.flatMap(({ number, sha }) => [
            `${name}: refs/pull/${number}/head, which is commit ${sha}, and the commits before it hold the files that were reviewed`,
            `${name}: pull request #${number} keeps its number, its title with the pseudonym, and the edit history of its text`,
            `${name}: comments on lines of pull request #${number}, and reviews of it, stay until you delete them there`,
        ]),
        `${name}: commit ${ledger} and the commits before it hold the records and scorecards that were on the ledger`,
        `${name}: runs of workflows name the candidate in their logs, for 90 days unless your settings say otherwise, and artifacts of Report hold results for 30; delete the runs under Actions to have them gone now`,
        `${name}: the issue that invited the candidate, where a form did, stays until you delete it`,
        "owners of the candidates' organisation can restore the deleted repository for 90 days",
        `to have the commits and refs removed, ask ${whoRemoves(serverUrl)} to remove cached views and references in pull requests of ${name}, and give these numbers and commits`,
    ];
}
function whoRemoves(serverUrl) {
    const { hostname } = new URL(serverUrl);
    return hostname === 'github.com' || hostname.endsWith('.ghe.com')
        ? 'GitHub Support (https://support.github.com/request)'
        : `whoever runs ${serverUrl}`;
}

// EXTERNAL MODULE: ./build/github/client/reasons.js
var reasons = __webpack_require__(9281);
// EXTERNAL MODULE: ./build/assignment/watch-index.js + 1 modules
var watch_index = __webpack_require__(6389);
// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(8186);
// EXTERNAL MODULE: ./build/github/ledger/ledger.js
var ledger = __webpack_require__(3069);
;// CONCATENATED MODULE: ./build/github/ledger/erase-from-ledger.js



/**
 * Takes an assignment's records off the ledger and out of its history: the branch gets one new first
 * commit with everything else. GitHub has no compare-and-swap for that, so the head is looked at again
 * right before; run it while nothing is being graded. `receiptFor` is told the head that was, which stays
 * readable by its name.
 */
async function eraseFromLedger(octokit, hub, assignment, receiptFor) {
    for (;;) {
        const head = await ledgerHead(octokit, hub);
        const before = await octokit.rest.git.getCommit({ ...hub, commit_sha: head });
        const rest = await treeWithout(octokit, hub, before.data.tree.sha, assignment);
        const receipt = receiptFor(head);
        const path = receiptPath(receipt.assignment);
        const content = `${JSON.stringify(receipt, null, 2)}\n`;
        const tree = await octokit.rest.git.createTree({
            ...hub,
            base_tree: rest,
            tree: [{ path, mode: '100644', type: 'blob', content }],
        });
        const message = 'Erase an assignment';
        const commit = await octokit.rest.git.createCommit({
            ...hub,
            message,
            tree: tree.data.sha,
            parents: [],
        });
        if ((await ledgerHead(octokit, hub)) !== head)
            continue;
        const ref = `heads/${ledger/* LEDGER_BRANCH */.j}`;
        await octokit.rest.git.updateRef({ ...hub, ref, sha: commit.data.sha, force: true });
        return receipt;
    }
}
/** Where the receipt of an erasure lies, by the digest of the assignment's id. */
function receiptPath(digest) {
    return `receipts/${digest.slice(0, 16)}.json`;
}
async function ledgerHead(octokit, hub) {
    const { data } = await octokit.rest.git.getRef({ ...hub, ref: `heads/${ledger/* LEDGER_BRANCH */.j}` });
    return data.object.sha;
}
/**
 * The ledger's tree without what it has of an assignment, and without the derived table, which names
 * everybody: `watch` makes it again. Folder by folder, because GitHub cuts the list of a whole tree short.
 */
async function treeWithout(octokit, hub, root, assignment) {
    const gone = new Map([
        ['assignments', `${assignment}.jsonl`],
        ['scorecards', assignment],
    ]);
    const kept = [];
    for (const entry of await entriesOf(octokit, hub, root)) {
        if (entry.path === watch_index/* INDEX_FILE */.K$)
            continue;
        const name = gone.get(entry.path);
        if (name === undefined)
            kept.push(entry);
        else
            kept.push(...(await thinOut(octokit, hub, entry, name)));
    }
    return (await octokit.rest.git.createTree({ ...hub, tree: kept })).data.sha;
}
/** A folder without one of its entries; nothing where that was all. */
async function thinOut(octokit, hub, folder, name) {
    const all = await entriesOf(octokit, hub, folder.sha);
    const tree = all.filter(({ path }) => path !== name);
    if (tree.length === 0)
        return [];
    return [{ ...folder, sha: (await octokit.rest.git.createTree({ ...hub, tree })).data.sha }];
}
/** What stands directly in a tree. A list that is not whole would erase more than was asked for. */
async function entriesOf(octokit, hub, tree_sha) {
    const { data } = await octokit.rest.git.getTree({ ...hub, tree_sha });
    if (data.truncated) {
        throw new bad_news/* WorldError */.nM('GitHub does not list the whole ledger', { code: 'github' });
    }
    return data.tree.map(({ path, sha, type }) => type === 'tree'
        ? { path, sha, mode: '040000', type: 'tree' }
        : { path, sha, mode: '100644', type: 'blob' });
}

// EXTERNAL MODULE: ./build/github/pages/review-pull.js + 1 modules
var review_pull = __webpack_require__(1164);
;// CONCATENATED MODULE: ./build/github/pages/erase-review.js


/** GitHub lets nobody delete a pull request: it is emptied and closed, and its branch deleted. */
async function eraseReview(octokit, hub, pseudonym) {
    const branch = (0,review_pull/* reviewBranch */.zJ)(pseudonym);
    const head = `${hub.owner}:${branch}`;
    const { data: pulls } = await octokit.rest.pulls.list({ ...hub, state: 'all', head });
    for (const { number } of pulls)
        await emptyPull(octokit, hub, number);
    await octokit.rest.git.deleteRef({ ...hub, ref: `heads/${branch}` }).catch((error) => {
        if ((0,reasons/* statusOf */.c2)(error) !== 404 && (0,reasons/* statusOf */.c2)(error) !== 422)
            throw error;
    });
    return pulls.map(({ number, head: { sha } }) => ({ number, sha }));
}
async function emptyPull(octokit, hub, number) {
    const comments = await octokit.paginate(octokit.rest.issues.listComments, {
        ...hub,
        issue_number: number,
        per_page: 100,
    });
    for (const { id } of comments)
        await octokit.rest.issues.deleteComment({ ...hub, comment_id: id });
    const body = 'Erased on request.';
    await octokit.rest.pulls.update({ ...hub, pull_number: number, state: 'closed', body });
}

// EXTERNAL MODULE: ./build/github/repository/permission.js
var permission = __webpack_require__(3072);
// EXTERNAL MODULE: ./build/input/config-issue.js
var config_issue = __webpack_require__(2055);
// EXTERNAL MODULE: ./build/session/hub-key.js
var hub_key = __webpack_require__(3654);
// EXTERNAL MODULE: ./build/session/hub-session.js
var hub_session = __webpack_require__(5333);
// EXTERNAL MODULE: ./build/session/who-acts.js
var who_acts = __webpack_require__(7621);
// EXTERNAL MODULE: ./build/session/withdraw-all.js
var withdraw_all = __webpack_require__(1787);
// EXTERNAL MODULE: ./build/commands/verb/check-reason.js
var check_reason = __webpack_require__(3898);
// EXTERNAL MODULE: ./build/commands/verb/with-session.js
var with_session = __webpack_require__(7560);
;// CONCATENATED MODULE: ./build/commands/close.js















const runClose = (0,with_session/* withSession */.f)(async (session, { text }) => {
    const receipt = await close_close(session, {
        assignment: text('assignment'),
        how: text('how'),
        reason: text('reason'),
    });
    const remains = receipt.remains.map((line) => `remains: ${line}`);
    return { json: receipt, text: [...receipt.done, ...remains] };
});
/**
 * Ends an assignment:
 * - `withdraw`: the candidate loses access;
 * - `archive`: the repository becomes read-only for everybody;
 * - `erase`: repository, review and ledger records are deleted, and a receipt without a name stays.
 */
async function close_close(session, request) {
    const how = checkHow(request.how);
    const reason = (0,check_reason/* checkReason */.D)(request.reason);
    const assignment = (0,external_node_crypto_.createHash)('sha256').update(request.assignment).digest('hex');
    const erased = how === 'erase' ? await findReceipt(session, request.assignment, assignment) : null;
    if (erased !== null)
        return erased;
    const state = await (0,hub_session/* readState */.un)(session, request.assignment);
    const at = await (0,hub_session/* serverTime */.nI)(session.candidates);
    const by = await (0,who_acts/* whoActs */.Q)(session.hub);
    const record = { kind: 'closed', at, by, how, reason };
    // Recorded first: from then on nothing of it is watched, graded or published any more.
    await session.ledger.append(request.assignment, (log) => (isClosed(log, how) ? null : record));
    const head = { how, at, by, reason, exercise: state.assignment.exercise, assignment };
    if (how !== 'erase') {
        await (0,withdraw_all/* withdrawAll */.i)(session, state);
        return { ...head, done: await endAccess(session, state, how), remains: [] };
    }
    const reviews = await eraseRepositoryAndReview(session, state);
    const { hub, config } = session;
    return await eraseFromLedger(hub, config.hub, request.assignment, (ledger) => {
        return {
            ...head,
            done: whatIsErased(reviews),
            remains: whatRemains(config.hub, reviews, ledger, session.serverUrl),
        };
    });
}
/** What an earlier run left, which has done it all and was perhaps not heard. */
async function findReceipt(session, id, digest) {
    if ((await session.ledger.readLog(id)).length > 0)
        return null;
    const file = await session.ledger.readFile(receiptPath(digest));
    return file === null ? null : JSON.parse(file.text);
}
function isClosed(log, how) {
    return log.some((record) => record.kind === 'closed' && record.how === how);
}
function checkHow(text) {
    const how = closings/* CLOSINGS */.J.find((known) => known === text);
    if (how !== undefined)
        return how;
    throw new bad_news/* CallerError */.ED([(0,config_issue/* unknownValue */.Uo)('how', text, closings/* CLOSINGS */.J)]);
}
async function endAccess(session, { assignment }, how) {
    const place = placeOf(assignment);
    if (how === 'withdraw') {
        await (0,permission/* revokeAccess */.N)(session.candidates, place, assignment.candidate);
        return ['the candidate has no access any more'];
    }
    await session.candidates.rest.repos.update({ ...place, archived: true });
    return ['the repository is read-only for everybody'];
}
async function eraseRepositoryAndReview(session, { assignment }) {
    const place = placeOf(assignment);
    await session.candidates.rest.repos.delete(place).catch((error) => {
        if ((0,reasons/* statusOf */.c2)(error) === 403)
            throw notDeleted(place, error);
        // An earlier run got this far.
        if ((0,reasons/* statusOf */.c2)(error) !== 404)
            throw error;
    });
    const pseudonym = (0,hub_key/* useHubKey */.c)(session.key).pseudonym(assignment.id);
    return await eraseReview(session.hub, session.config.hub, pseudonym);
}
function placeOf({ repository }) {
    return { owner: repository.owner, repo: repository.name };
}
/** An organisation can keep members, and Apps with them, from deleting repositories. */
function notDeleted({ owner, repo }, cause) {
    const detail = `${owner} lets nobody but its owners delete repositories: let an owner delete ${owner}/${repo}, then run the same command again`;
    return new bad_news/* WorldError */.nM(detail, { code: 'github', cause });
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

/***/ 293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ withdrawRequests),
/* harmony export */   i: () => (/* binding */ requestReviewers)
/* harmony export */ });
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9281);

/**
 * Requests a review of these people; whom GitHub refuses, such as the author of the pull request or somebody
 * who lost access. It takes all names of a request or none, so after a refusal each is asked for alone. A
 * request that is there already is the same request.
 */
async function requestReviewers(octokit, hub, number, reviewers) {
    if (reviewers.length === 0)
        return [];
    try {
        const wanted = { ...hub, pull_number: number, reviewers: [...reviewers] };
        await octokit.rest.pulls.requestReviewers(wanted);
        return [];
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

/***/ 1754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VS: () => (/* binding */ listPeoplesComments),
  dN: () => (/* binding */ listReviewPulls),
  Fp: () => (/* binding */ permissionOf),
  xC: () => (/* binding */ reactTo),
  ul: () => (/* binding */ readReviewPull),
  IG: () => (/* binding */ removeComment)
});

// EXTERNAL MODULE: ./build/github/client/reasons.js
var reasons = __webpack_require__(9281);
;// CONCATENATED MODULE: ./build/github/pages/comment-editors.js
// https://docs.github.com/en/graphql/reference/objects#issuecomment: `editor` is who edited the text last, null
// where nobody did or the account is gone; `lastEditedAt` tells these two apart. Text and editor come in one
// answer, so that an edit in between cannot pass for its author's.
const QUERY = `
  query ($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on IssueComment { id body lastEditedAt editor { login } }
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
            const { id, body, lastEditedAt, editor } = node;
            texts.set(id, { body, editor: lastEditedAt === null ? null : (editor?.login ?? 'ghost') });
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

;// CONCATENATED MODULE: ./build/github/pages/review-comments.js


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
        return await withEditors(octokit, theirs);
    });
}
/** With its edit history, which would otherwise show what an edited text said before. */
async function removeComment(octokit, hub, id) {
    await asked(`comment ${id}, which shows a level, was not removed`, async () => {
        try {
            await octokit.rest.issues.deleteComment({ ...hub, comment_id: id });
        }
        catch (error) {
            if ((0,reasons/* statusOf */.c2)(error) !== 404)
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
            if ((0,reasons/* statusOf */.c2)(error) !== 404)
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
            if ((0,reasons/* statusOf */.c2)(error) === 404)
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
        throw (0,reasons/* worldError */.ZT)(failed, error);
    }
}


/***/ }),

/***/ 1164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N5: () => (/* binding */ ensureReview),
  zJ: () => (/* binding */ reviewBranch),
  Bm: () => (/* binding */ reviewFolder)
});

// EXTERNAL MODULE: ./build/github/client/look-or-make.js
var look_or_make = __webpack_require__(3510);
// EXTERNAL MODULE: ./build/github/repository/branch-head.js
var branch_head = __webpack_require__(1850);
// EXTERNAL MODULE: ./build/github/repository/commit-parts.js
var commit_parts = __webpack_require__(3457);
;// CONCATENATED MODULE: ./build/github/pages/review-base.js



/**
 * What every review is compared with: a branch with a history of its own and none of the hub's files. A
 * review then has no hidden test beside it, and no workflow, which a workflow's token may not write: GitHub
 * answers 403 to a branch whose workflows are not those of the default branch.
 */
const REVIEW_BASE = 'review-base';
const README = `# A review

The folder \`reviews\` holds the files that were handed in. This branch is for reading and is never merged.
`;
/** The one file of that branch, which every review carries unchanged. */
const REVIEW_BASE_FILE = {
    path: 'README.md',
    mode: '100644',
    type: 'blob',
    content: README,
};
/** The commit that reviews begin on. `at` dates it where it is made. */
async function ensureReviewBase(octokit, hub, at) {
    return await (0,look_or_make/* lookOrMake */.J)(() => (0,branch_head/* branchHead */.P)(octokit, hub, REVIEW_BASE), async () => {
        const { git } = octokit.rest;
        const tree = (await git.createTree({ ...hub, tree: [REVIEW_BASE_FILE] })).data.sha;
        const commit = { message: 'What reviews begin on', tree, parents: [], ...(0,commit_parts/* signedBy */.qI)(at) };
        const { sha } = (await git.createCommit({ ...hub, ...commit })).data;
        await git.createRef({ ...hub, ref: `refs/heads/${REVIEW_BASE}`, sha });
        return sha;
    });
}

;// CONCATENATED MODULE: ./build/github/pages/review-pull.js




function reviewBranch(pseudonym) {
    return `review/${pseudonym}`;
}
function reviewFolder(pseudonym) {
    return `reviews/${pseudonym}/submission`;
}
/** One pull request for an assignment, one commit for each submission that was shown. */
async function ensureReview(octokit, hub, review) {
    const branch = reviewBranch(review.pseudonym);
    const present = await (0,branch_head/* branchHead */.P)(octokit, hub, branch);
    const tree = await createTree(octokit, hub, review, present);
    if (present !== null) {
        const commit = await moveBranch(octokit, hub, { branch, present, tree }, review);
        return { commit, number: await ensurePull(octokit, hub, review) };
    }
    const parent = await ensureReviewBase(octokit, hub, review.at);
    const commit = await (0,look_or_make/* makeOrLook */.R)(() => beginBranch(octokit, hub, { branch, parent, tree }, review), () => (0,branch_head/* branchHead */.P)(octokit, hub, branch));
    // Where the branch has only just been made there is nothing to look for first.
    const number = await (0,look_or_make/* makeOrLook */.R)(() => createPull(octokit, hub, review), () => findPull(octokit, hub, review));
    return { commit, number };
}
/** What is shown now in place of what was reviewed before; nothing where it is the same. */
async function moveBranch(octokit, hub, to, review) {
    const { data: before } = await octokit.rest.git.getCommit({ ...hub, commit_sha: to.present });
    if (to.tree === before.tree.sha)
        return to.present;
    const sha = await commitOn(octokit, hub, to.present, to.tree, review);
    await octokit.rest.git.updateRef({ ...hub, ref: `heads/${to.branch}`, sha, force: true });
    return sha;
}
async function beginBranch(octokit, hub, from, review) {
    const sha = await commitOn(octokit, hub, from.parent, from.tree, review);
    await octokit.rest.git.createRef({ ...hub, ref: `refs/heads/${from.branch}`, sha });
    return sha;
}
async function commitOn(octokit, hub, parent, tree, { pseudonym, exercise, at }) {
    const message = `${pseudonym}: a submission of ${exercise.id}`;
    const commit = { message, tree, parents: [parent], ...(0,commit_parts/* signedBy */.qI)(at) };
    return (await octokit.rest.git.createCommit({ ...hub, ...commit })).data.sha;
}
/** Names were checked where the submission was read, and are once more: only our own folder is written. */
async function createTree(octokit, hub, { pseudonym, submission }, present) {
    const { files, left } = capPictures(submission.files);
    const hasPictures = files.some(({ bytes }) => !(0,commit_parts/* isText */.KH)(bytes));
    const known = await blobsOf(octokit, hub, hasPictures ? present : null);
    const entries = [];
    for (const { path: name, bytes } of files) {
        if (EDITOR_ACTS_ON.test(name))
            continue;
        if (!staysBelow(name))
            throw new Error('a file to review has a name that leads elsewhere');
        const path = `${reviewFolder(pseudonym)}/${name}`;
        const entry = await (0,commit_parts/* treeEntry */.$E)(octokit, hub, path, bytes, known);
        if ('sha' in entry)
            known.add(entry.sha);
        entries.push(entry);
    }
    // The whole tree, each time: a file that was deleted since must not look handed in.
    const tree = [REVIEW_BASE_FILE, ...notShown(pseudonym, left), ...entries];
    return (await octokit.rest.git.createTree({ ...hub, tree })).data.sha;
}
// Each picture is a write of its own, and GitHub takes 500 an hour of all candidates together.
const MOST_PICTURES = 10;
const MOST_PICTURE_BYTES = 4 * 1024 * 1024;
/** The files to show, and how many are left out: what is no text beyond the first few. */
function capPictures(files) {
    let pictures = 0;
    let size = 0;
    const shown = files.filter(({ bytes }) => {
        if ((0,commit_parts/* isText */.KH)(bytes))
            return true;
        if (pictures === MOST_PICTURES || size + bytes.length > MOST_PICTURE_BYTES)
            return false;
        pictures += 1;
        size += bytes.length;
        return true;
    });
    return { files: shown, left: files.length - shown.length };
}
function notShown(pseudonym, left) {
    if (left === 0)
        return [];
    const content = `Pictures that are not shown here: ${left}. A review shows the first ${MOST_PICTURES}, up to 4 MiB together.\n`;
    const path = `reviews/${pseudonym}/not-shown.txt`;
    return [{ path, mode: '100644', type: 'blob', content }];
}
/** Every file of a commit by its name in Git; an answer that was cut off knows fewer. */
async function blobsOf(octokit, hub, commit) {
    if (commit === null)
        return new Set();
    const request = { ...hub, tree_sha: commit, recursive: '1' };
    const { data } = await octokit.rest.git.getTree(request);
    return new Set(data.tree.flatMap(({ type, sha }) => (type === 'blob' ? [sha] : [])));
}
// A file of the template that the candidate may have changed: an editor that opens the folder runs it.
const EDITOR_ACTS_ON = /(?:^|\/)\.devcontainer\//i;
function staysBelow(name) {
    return (!/\\/.test(name) && !name.split('/').some((part) => /^(?:|\.{1,2}|\.git|\.github)$/i.test(part)));
}
async function ensurePull(octokit, hub, review) {
    return await (0,look_or_make/* lookOrMake */.J)(() => findPull(octokit, hub, review), () => createPull(octokit, hub, review));
}
async function findPull(octokit, hub, { pseudonym }) {
    const head = `${hub.owner}:${reviewBranch(pseudonym)}`;
    const oldestFirst = { sort: 'created', direction: 'asc' };
    const { data } = await octokit.rest.pulls.list({ ...hub, state: 'all', head, ...oldestFirst });
    return data[0]?.number ?? null;
}
async function createPull(octokit, hub, { pseudonym, exercise }) {
    const title = `Review ${pseudonym}: ${exercise.title}`;
    const branches = { head: reviewBranch(pseudonym), base: REVIEW_BASE };
    const { data } = await octokit.rest.pulls.create({ ...hub, ...branches, title, body: BODY });
    return data.number;
}
const BODY = `The scorecard is in the comment below. It always shows the latest submission that counts.

To review, write \`/help\` in a comment. The answer says how. GitHub mails every comment at once: write no level in one, unless the answer says so, until it says that all levels are open.

Files are shown as they were handed in, so a file may contain its author's name. Read them on GitHub and run nothing. Do not merge this pull request.
`;


/***/ }),

/***/ 3457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ treeEntry),
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   qI: () => (/* binding */ signedBy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

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

/***/ 1787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ withdrawAll),
/* harmony export */   v: () => (/* binding */ askedEver)
/* harmony export */ });
/* harmony import */ var _github_pages_request_reviewers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(293);
/* harmony import */ var _github_pages_review_comments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1754);
/* harmony import */ var _github_pages_review_pull_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1164);
/* harmony import */ var _hub_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3654);




/** Takes back every review request of ours on an assignment that is over: nobody waits for these reviews. */
async function withdrawAll(session, state) {
    const ours = askedEver(state);
    if (ours.length === 0)
        return;
    const { hub } = session.config;
    const branch = (0,_github_pages_review_pull_js__WEBPACK_IMPORTED_MODULE_2__/* .reviewBranch */ .zJ)((0,_hub_key_js__WEBPACK_IMPORTED_MODULE_3__/* .useHubKey */ .c)(session.key).pseudonym(state.assignment.id));
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
