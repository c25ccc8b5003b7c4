export const id = 295;
export const ids = [295];
export const modules = {

/***/ 4295:
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
 * right before; run it while nothing is being graded.
 */
async function eraseFromLedger(octokit, hub, assignment, receipt) {
    for (;;) {
        const head = await ledgerHead(octokit, hub);
        const before = await octokit.rest.git.getCommit({ ...hub, commit_sha: head });
        const rest = await treeWithout(octokit, hub, before.data.tree.sha, assignment);
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
        return;
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

// EXTERNAL MODULE: ./build/github/pages/review-pull.js
var review_pull = __webpack_require__(4373);
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
    return pulls.map(({ number }) => `review #${number} of the hub is emptied and closed`);
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
    return { json: receipt, text: receipt.done };
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
    const receipt = {
        how,
        at,
        by,
        reason,
        exercise: state.assignment.exercise,
        assignment,
        done: await carryOut(session, state, how),
    };
    if (how === 'erase')
        await eraseFromLedger(session.hub, session.config.hub, request.assignment, receipt);
    return receipt;
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
    throw new bad_news/* CallerError */.ED([(0,config_issue/* unknownValue */.U)('how', text, closings/* CLOSINGS */.J)]);
}
async function carryOut(session, { assignment }, how) {
    const place = { owner: assignment.repository.owner, repo: assignment.repository.name };
    const octokit = session.candidates;
    if (how === 'withdraw') {
        await (0,permission/* revokeAccess */.N)(octokit, place, assignment.candidate);
        return ['the candidate has no access any more'];
    }
    if (how === 'archive') {
        await octokit.rest.repos.update({ ...place, archived: true });
        return ['the repository is read-only for everybody'];
    }
    await octokit.rest.repos.delete(place).catch((error) => {
        // An earlier run got this far.
        if ((0,reasons/* statusOf */.c2)(error) !== 404)
            throw error;
    });
    const review = await eraseReview(session.hub, session.config.hub, (0,hub_key/* useHubKey */.c)(session.key).pseudonym(assignment.id));
    return [
        "the candidate's repository is deleted",
        ...review,
        "the assignment's records and scorecards are off the ledger, and its history is rewritten",
    ];
}


/***/ }),

/***/ 3898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ checkReason)
/* harmony export */ });
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8186);

// What a record of the ledger has room for: a longer one could never be read again.
const MOST_CHARACTERS = 500;
/** Why somebody moved a deadline or ended an assignment. Throws CallerError. */
function checkReason(reason) {
    const length = [...reason].length;
    if (length <= MOST_CHARACTERS)
        return reason;
    const message = `has ${length} characters, which is too many`;
    const hint = `Say it in ${MOST_CHARACTERS} and keep the rest elsewhere.`;
    throw (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .callerError */ .ee)('reason', message, hint);
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

/***/ 4373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ reviewFolder),
/* harmony export */   N5: () => (/* binding */ ensureReview),
/* harmony export */   zJ: () => (/* binding */ reviewBranch)
/* harmony export */ });
/* harmony import */ var _client_look_or_make_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3510);
/* harmony import */ var _repository_branch_head_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1850);
/* harmony import */ var _repository_commit_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3457);



function reviewBranch(pseudonym) {
    return `review/${pseudonym}`;
}
function reviewFolder(pseudonym) {
    return `reviews/${pseudonym}/submission`;
}
/** One pull request for an assignment, one commit for each submission that was shown. */
async function ensureReview(octokit, hub, review) {
    const { data: repository } = await octokit.rest.repos.get(hub);
    const base = repository.default_branch;
    const commit = await ensureCommit(octokit, hub, base, review);
    return { number: await ensurePull(octokit, hub, base, review), commit };
}
async function ensureCommit(octokit, hub, base, review) {
    const branch = reviewBranch(review.pseudonym);
    const ref = `heads/${branch}`;
    const present = await (0,_repository_branch_head_js__WEBPACK_IMPORTED_MODULE_1__/* .branchHead */ .P)(octokit, hub, branch);
    const parent = present ?? (await (0,_repository_branch_head_js__WEBPACK_IMPORTED_MODULE_1__/* .branchHead */ .P)(octokit, hub, base));
    if (parent === null)
        throw new Error(`the hub has no branch ${base}`);
    const { data: before } = await octokit.rest.git.getCommit({ ...hub, commit_sha: parent });
    // Beside what was reviewed before, and in its place where the folder is the same.
    const tree = await createTree(octokit, hub, before.tree.sha, review);
    if (present !== null && tree === before.tree.sha)
        return present;
    const { data: commit } = await octokit.rest.git.createCommit({
        ...hub,
        message: `${review.pseudonym}: a submission of ${review.exercise.id}`,
        tree,
        parents: [parent],
        ...(0,_repository_commit_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .signedBy */ .q)(review.at),
    });
    if (present !== null) {
        await octokit.rest.git.updateRef({ ...hub, ref, sha: commit.sha, force: true });
        return commit.sha;
    }
    return await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_0__/* .lookOrMake */ .J)(() => (0,_repository_branch_head_js__WEBPACK_IMPORTED_MODULE_1__/* .branchHead */ .P)(octokit, hub, branch), async () => {
        await octokit.rest.git.createRef({ ...hub, ref: `refs/${ref}`, sha: commit.sha });
        return commit.sha;
    });
}
/** Names were checked where the submission was read, and are once more: only our own folder is written. */
async function createTree(octokit, hub, base, { pseudonym, submission }) {
    const folder = reviewFolder(pseudonym);
    const gone = await presentFiles(octokit, hub, base, folder);
    const entries = [];
    for (const { path: name, bytes } of submission.files) {
        if (!staysBelow(name))
            throw new Error('a file to review has a name that leads elsewhere');
        const path = `${folder}/${name}`;
        gone.delete(path);
        entries.push(await (0,_repository_commit_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .treeEntry */ .$)(octokit, hub, path, bytes));
    }
    const removed = [...gone].map((path) => {
        return { path, mode: '100644', type: 'blob', sha: null };
    });
    const tree = [...entries, ...removed];
    // A submission without one allowed file leaves the branch as it is.
    if (tree.length === 0)
        return base;
    return (await octokit.rest.git.createTree({ ...hub, base_tree: base, tree })).data.sha;
}
function staysBelow(name) {
    return (!/\\/.test(name) && !name.split('/').some((part) => /^(?:|\.{1,2}|\.git|\.github)$/i.test(part)));
}
/** What an earlier submission had there: a file that was deleted since must not look handed in. */
async function presentFiles(octokit, hub, base, folder) {
    const tree_sha = await subtree(octokit, hub, base, folder.split('/'));
    if (tree_sha === null)
        return new Set();
    const { data } = await octokit.rest.git.getTree({ ...hub, tree_sha, recursive: '1' });
    const files = data.tree.filter(({ type }) => type === 'blob');
    return new Set(files.map(({ path }) => `${folder}/${path}`));
}
async function subtree(octokit, hub, root, [name, ...rest]) {
    if (name === undefined)
        return root;
    const { data } = await octokit.rest.git.getTree({ ...hub, tree_sha: root });
    const found = data.tree.find(({ path, type }) => path === name && type === 'tree');
    return found?.sha === undefined ? null : await subtree(octokit, hub, found.sha, rest);
}
async function ensurePull(octokit, hub, base, { pseudonym, exercise }) {
    const branch = reviewBranch(pseudonym);
    return await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_0__/* .lookOrMake */ .J)(async () => {
        const head = `${hub.owner}:${branch}`;
        const asked = { ...hub, state: 'all', head, base };
        const { data } = await octokit.rest.pulls.list({
            ...asked,
            sort: 'created',
            direction: 'asc',
        });
        return data[0]?.number ?? null;
    }, async () => {
        const title = `Review ${pseudonym}: ${exercise.title}`;
        const { data } = await octokit.rest.pulls.create({
            ...hub,
            head: branch,
            base,
            title,
            body: BODY,
        });
        return data.number;
    });
}
const BODY = `The scorecard is in the comment below. It always stands for the latest submission that counts.

To review, write \`/help\` in a comment: the answer is a page with a form to copy. Keep levels out of anything but that form until the page says that all are open.

Files are shown as they were handed in: if somebody wrote their name into one, it is there. Read them on GitHub and run nothing. This pull request is for reading and is never merged.
`;


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

/***/ 3654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ useHubKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8186);
/* harmony import */ var _input_config_issue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2055);



// 32 characters of anything random; what `openssl rand -hex 32` prints has 64.
const SHORTEST_KEY = 32;
// Animals, because nobody has opinions on a heron's code. 64 x 64 x 65,536 names.
const COLOURS = 'amber azure beige black blue brass bronze brown cedar chalk cherry clay cobalt copper coral cream crimson cyan dusty ebony emerald fern flint fog ginger gold granite green grey hazel honey indigo iron ivory jade khaki lemon lilac lime linen maple mauve mint moss navy ochre olive onyx opal orange pearl pine pink plum purple quartz red rose ruby rust sage sand silver slate snow';
const ANIMALS = 'adder badger bat bear beaver bison boar bream buzzard carp cat cod crab crane crow deer dipper dog dove duck eagle eel eland elk falcon ferret finch fox frog gecko goat goose grouse gull hare hawk heron ibex ibis jackdaw jay kestrel kite koala lark lemur linnet lion lizard llama lynx magpie marten mole moose moth mouse newt oriole otter owl ox panda pike plover pony';
function useHubKey(key) {
    if (key.length < SHORTEST_KEY)
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__/* .CallerError */ .ED([keyIssue(key)]);
    const digest = (purpose, assignment) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(`${purpose}\0${assignment}`).digest();
    return {
        seed: (assignment) => digest('seed', assignment).toString('hex'),
        pseudonym: (assignment) => {
            const bytes = digest('pseudonym', assignment);
            const colour = pick(COLOURS, bytes.readUInt8(0));
            const animal = pick(ANIMALS, bytes.readUInt8(1));
            return `${colour}-${animal}-${bytes.subarray(2, 4).toString('hex')}`;
        },
        candidate: (userId) => `candidate-${digest('candidate', String(userId)).toString('hex').slice(0, 8)}`,
        reviewer: (login) => `reviewer-${digest('reviewer', login.toLowerCase()).toString('hex').slice(0, 8)}`,
    };
}
function pick(words, byte) {
    const list = words.split(' ');
    return list[byte % list.length] ?? '';
}
function keyIssue(key) {
    const message = key === '' ? 'is missing' : `has ${key.length} characters, which is too few`;
    const hint = `Give at least ${SHORTEST_KEY} random characters, as \`openssl rand -hex 32\` prints them, and never change them: seeds and pseudonyms follow from them.`;
    return (0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)('TAKEHOME_KEY', message, hint);
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
