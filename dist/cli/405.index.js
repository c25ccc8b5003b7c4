export const id = 405;
export const ids = [405];
export const modules = {

/***/ 8717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ printRecord),
/* harmony export */   JQ: () => (/* binding */ CLOSINGS),
/* harmony export */   OW: () => (/* binding */ scorecardPath),
/* harmony export */   Q2: () => (/* binding */ logPath),
/* harmony export */   T1: () => (/* binding */ reviewerPath),
/* harmony export */   g_: () => (/* binding */ parseLog),
/* harmony export */   hk: () => (/* binding */ completePath)
/* harmony export */ });
/* harmony import */ var ajv__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2463);
/* harmony import */ var _input_lazy_validator_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3398);
/* harmony import */ var _input_parse_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4355);
/* harmony import */ var _ledger_schema_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7627);




const CLOSINGS = ['withdraw', 'archive', 'erase'];
const ledgerRecord = new _input_lazy_validator_js__WEBPACK_IMPORTED_MODULE_1__/* .LazyValidator */ .l(() => new ajv__WEBPACK_IMPORTED_MODULE_2__.Ajv().compile(_ledger_schema_json__WEBPACK_IMPORTED_MODULE_0__));
/** One record a line, oldest first. */
function parseLog(text) {
    const records = [];
    for (const [index, line] of text.split('\n').entries()) {
        if (line === '')
            continue;
        const value = (0,_input_parse_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(line);
        if (!ledgerRecord.accepts(value)) {
            const [error] = ledgerRecord.errors;
            const why = `${error?.instancePath ?? ''} ${error?.message ?? 'is no JSON'}`.trim();
            return { ok: false, error: `line ${index + 1}: ${why}` };
        }
        records.push(value);
    }
    return { ok: true, value: records };
}
function printRecord(record) {
    return `${JSON.stringify(record)}\n`;
}
function logPath(assignment) {
    return `assignments/${assignment}.jsonl`;
}
/** A regrade under another rubric is another scorecard. */
function scorecardPath(assignment, tree, rubricDigest) {
    return `scorecards/${assignment}/${tree.slice(0, 12)}-${rubricDigest.slice(0, 8)}.json`;
}
/** A scorecard with what people judged in it: a later version of the one above. */
function completePath(assignment, tree, rubricDigest) {
    return scorecardPath(assignment, tree, rubricDigest).replace(/\.json$/, '-complete.json');
}
/** Who has calibrated on what, one log a reviewer. */
function reviewerPath(login) {
    return `reviewers/${login.toLowerCase()}.jsonl`;
}


/***/ }),

/***/ 8921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ latestGraded),
/* harmony export */   e: () => (/* binding */ foldLog)
/* harmony export */ });
/** Folds a log, oldest record first; null for a log in which nobody was invited. */
function foldLog(log) {
    const invited = log.find((record) => record.kind === 'invited');
    if (invited === undefined)
        return null;
    return log.reduce(applyRecord, begin(invited));
}
function begin({ assignment, at, comment }) {
    return {
        assignment,
        invitedAt: at,
        deadline: assignment.deadline,
        status: 'open',
        submission: null,
        graded: [],
        flagged: [],
        reviewed: [],
        comment: { id: assignment.comment, digests: [comment] },
    };
}
function applyRecord(state, record) {
    switch (record.kind) {
        case 'invited':
            return state;
        case 'extended':
            // An extension after the deadline reopens the assignment: what was pinned is pinned no longer.
            return state.status === 'closed'
                ? state
                : { ...state, deadline: record.deadline, status: 'open', submission: null };
        case 'submitted':
            return state.status === 'closed'
                ? state
                : { ...state, status: 'submitted', submission: record.sha };
        case 'graded':
            return {
                ...state,
                graded: [...state.graded, record],
                comment: withDigest(state.comment, record.comment),
            };
        case 'comment':
            return { ...state, comment: { ...state.comment, id: record.id } };
        case 'flagged':
            return { ...state, flagged: [...state.flagged, record] };
        case 'reviewed':
        case 'undone':
        case 'unsealed':
            return { ...state, reviewed: [...state.reviewed, record] };
        case 'closed':
            return { ...state, status: 'closed' };
    }
}
function withDigest(comment, digest) {
    return digest === null ? comment : { ...comment, digests: [...comment.digests, digest] };
}
/** What was shown last as the current submission; undefined before that. */
function latestGraded({ graded, }) {
    return graded.findLast(({ stale }) => !stale);
}


/***/ }),

/***/ 9405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ hubAccess),
  registerHubCommands: () => (/* binding */ registerHubCommands)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/assignment/ledger-record.js
var ledger_record = __webpack_require__(8717);
// EXTERNAL MODULE: ./build/github/client/reasons.js
var reasons = __webpack_require__(9281);
// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var ajv = __webpack_require__(2463);
// EXTERNAL MODULE: ./build/input/lazy-validator.js
var lazy_validator = __webpack_require__(3398);
// EXTERNAL MODULE: ./build/input/parse-json.js
var parse_json = __webpack_require__(4355);
// EXTERNAL MODULE: ./build/assignment/ledger.schema.json
var ledger_schema = __webpack_require__(7627);
// EXTERNAL MODULE: ./build/assignment/state.js
var assignment_state = __webpack_require__(8921);
;// CONCATENATED MODULE: ./build/assignment/watch-index.schema.json
const watch_index_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","title":"The table that watch keeps beside the ledger\'s logs, made of them","type":"object","additionalProperties":false,"required":["schemaVersion","writer","cursor","assignments"],"properties":{"schemaVersion":{"const":1},"writer":{"type":"string","maxLength":100},"cursor":{"description":"The latest push that was dealt with.","anyOf":[{"$ref":"ledger#/definitions/moment"},{"type":"null"}]},"assignments":{"type":"object","propertyNames":{"pattern":"^[a-z0-9][a-z0-9-]{0,99}$"},"additionalProperties":{"$ref":"#/definitions/entry"}}},"definitions":{"tree":{"type":"string","pattern":"^[0-9a-f]{12}$"},"entry":{"type":"object","additionalProperties":false,"required":["log","assignment","deadline","status","submission","graded","handedOut","pushedAt","waiting","shown"],"properties":{"log":{"description":"The blob of the log that this was made of.","$ref":"ledger#/definitions/object"},"assignment":{"$ref":"ledger#/definitions/assignment"},"deadline":{"$ref":"ledger#/definitions/moment"},"status":{"enum":["open","submitted","closed"]},"submission":{"anyOf":[{"$ref":"ledger#/definitions/object"},{"type":"null"}]},"graded":{"description":"Every tree that was graded, and when for the first time.","type":"array","items":{"type":"object","additionalProperties":false,"required":["tree","at"],"properties":{"tree":{"$ref":"#/definitions/tree"},"at":{"$ref":"ledger#/definitions/moment"}}}},"handedOut":{"description":"What is being graded.","type":"array","items":{"type":"object","additionalProperties":false,"required":["sha","tree","at"],"properties":{"sha":{"$ref":"ledger#/definitions/object"},"tree":{"$ref":"#/definitions/tree"},"at":{"$ref":"ledger#/definitions/moment"}}}},"pushedAt":{"anyOf":[{"$ref":"ledger#/definitions/moment"},{"type":"null"}]},"waiting":{"description":"Whether to look again although nothing was pushed.","type":"boolean"},"shown":{"type":["string","null"]}}}}}');
;// CONCATENATED MODULE: ./build/assignment/watch-index.js






const INDEX_FILE = 'index.json';
const EMPTY = { schemaVersion: 1, writer: '', cursor: null, assignments: {} };
const watchIndex = new lazy_validator/* LazyValidator */.l(() => new ajv.Ajv().addSchema(ledger_schema, 'ledger').compile(watch_index_schema_namespaceObject));
/** A table that is missing or broken is an empty one: everything in it can be found again. */
function parseIndex(text) {
    const value = (0,parse_json/* parseJson */.q)(text ?? '');
    return watchIndex.accepts(value) ? value : EMPTY;
}
/** The same table as the same text, one assignment a line. */
function printIndex({ assignments, ...head }) {
    const lines = Object.keys(assignments)
        .sort()
        .map((id) => `  ${JSON.stringify(id)}: ${JSON.stringify(assignments[id])}`);
    const table = lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n}`;
    return `${JSON.stringify(head).slice(0, -1)},"assignments":${table}}\n`;
}
function shortTree(tree) {
    return tree.slice(0, 12);
}
/** The table brought up to date: logs that are gone leave it, changed ones are folded into it. */
function refreshIndex({ assignments, ...head }, logs) {
    const entries = [...logs].flatMap(([id, { log, state }]) => {
        const before = assignments[id];
        const entry = state === null ? before : foldEntry(log, state, before);
        return entry === undefined ? [] : [[id, entry]];
    });
    return { ...head, assignments: Object.fromEntries(entries) };
}
function foldEntry(log, state, before) {
    const { assignment, deadline, status, submission } = state;
    const graded = gradedTrees(state);
    const isBack = ({ tree }) => graded.some((one) => one.tree === tree);
    const isNews = before?.deadline !== deadline || before.status !== status || before.submission !== submission;
    return {
        log,
        assignment,
        deadline,
        status,
        submission,
        graded,
        shown: shownTree(state),
        handedOut: (before?.handedOut ?? []).filter((one) => !isBack(one)),
        pushedAt: before?.pushedAt ?? null,
        // A moved deadline can make another commit count, and a new entry may have been pushed to already.
        waiting: isNews ? status !== 'closed' : before.waiting,
    };
}
function shownTree(state) {
    const latest = (0,assignment_state/* latestGraded */.R)(state);
    return latest === undefined ? null : shortTree(latest.tree);
}
function gradedTrees({ graded }) {
    const first = new Map();
    // What nobody was shown is graded again should it ever stand again.
    for (const { tree, at, stale } of graded) {
        if (!stale && !first.has(shortTree(tree)))
            first.set(shortTree(tree), at);
    }
    return [...first].map(([tree, at]) => ({ tree, at }));
}

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
        if (entry.path === INDEX_FILE)
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

;// CONCATENATED MODULE: ./build/github/client/look-or-make.js

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
    return (0,reasons/* isAmbiguous */.X2)(error) || (0,reasons/* statusOf */.c2)(error) === 409 || (0,reasons/* statusOf */.c2)(error) === 422;
}

;// CONCATENATED MODULE: ./build/github/repository/branch-head.js

/** The commit that a branch points to; null when there is no such branch. */
async function branchHead(octokit, { owner, repo }, branch) {
    try {
        const { data } = await octokit.rest.git.getRef({ owner, repo, ref: `heads/${branch}` });
        return data.object.sha;
    }
    catch (error) {
        if ((0,reasons/* statusOf */.c2)(error) === 404)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/github/repository/commit-parts.js
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

;// CONCATENATED MODULE: ./build/github/pages/review-pull.js



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
    const present = await branchHead(octokit, hub, branch);
    const parent = present ?? (await branchHead(octokit, hub, base));
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
        ...signedBy(review.at),
    });
    if (present !== null) {
        await octokit.rest.git.updateRef({ ...hub, ref, sha: commit.sha, force: true });
        return commit.sha;
    }
    return await lookOrMake(() => branchHead(octokit, hub, branch), async () => {
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
        entries.push(await treeEntry(octokit, hub, path, bytes));
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
    return await lookOrMake(async () => {
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

;// CONCATENATED MODULE: ./build/github/pages/erase-review.js


/** GitHub lets nobody delete a pull request: it is emptied and closed, and its branch deleted. */
async function eraseReview(octokit, hub, pseudonym) {
    const branch = reviewBranch(pseudonym);
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

;// CONCATENATED MODULE: ./build/github/repository/permission.js


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
        if (error instanceof bad_news/* CallerError */.ED)
            throw error;
        throw (0,reasons/* worldError */.ZT)(`access to ${owner}/${repo} was not changed`, error);
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
    throw (0,bad_news/* callerError */.ee)(username, message, hint);
}

// EXTERNAL MODULE: ./build/session/hub-key.js
var hub_key = __webpack_require__(3654);
// EXTERNAL MODULE: ./build/session/hub-session.js
var hub_session = __webpack_require__(5333);
;// CONCATENATED MODULE: ./build/session/who-acts.js

/** Whose hand a record names: a login, or `takehome` for a workflow's token, which may not ask. */
async function whoActs(octokit) {
    try {
        return (await octokit.rest.users.getAuthenticated()).data.login;
    }
    catch (error) {
        if ((0,reasons/* statusOf */.c2)(error) === 403)
            return 'takehome';
        throw (0,reasons/* worldError */.ZT)('GitHub was not asked who we are', error);
    }
}

;// CONCATENATED MODULE: ./build/commands/check-reason.js

// What a record of the ledger has room for: a longer one could never be read again.
const MOST_CHARACTERS = 500;
/** Why somebody moved a deadline or ended an assignment. Throws CallerError. */
function checkReason(reason) {
    const length = [...reason].length;
    if (length <= MOST_CHARACTERS)
        return reason;
    const message = `has ${length} characters, which is too many`;
    const hint = `Say it in ${MOST_CHARACTERS} and keep the rest elsewhere.`;
    throw (0,bad_news/* callerError */.ee)('reason', message, hint);
}

;// CONCATENATED MODULE: ./build/commands/close.js











/**
 * Ends an assignment:
 * - `withdraw`: the candidate loses access;
 * - `archive`: the repository becomes read-only for everybody;
 * - `erase`: repository, review and ledger records are deleted, and a receipt without a name stays.
 */
async function close_close(session, request) {
    const how = checkHow(request.how);
    const reason = checkReason(request.reason);
    const assignment = (0,external_node_crypto_.createHash)('sha256').update(request.assignment).digest('hex');
    const erased = how === 'erase' ? await findReceipt(session, request.assignment, assignment) : null;
    if (erased !== null)
        return erased;
    const state = await (0,hub_session/* readState */.un)(session, request.assignment);
    const at = await (0,hub_session/* serverTime */.nI)(session.candidates);
    const by = await whoActs(session.hub);
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
    const how = ledger_record/* CLOSINGS */.JQ.find((known) => known === text);
    if (how !== undefined)
        return how;
    const hint = `Choose ${ledger_record/* CLOSINGS */.JQ.join(', ')}.`;
    const message = `"${text}" will not do`;
    throw (0,bad_news/* callerError */.ee)('how', message, hint);
}
async function carryOut(session, { assignment }, how) {
    const place = { owner: assignment.repository.owner, repo: assignment.repository.name };
    const octokit = session.candidates;
    if (how === 'withdraw') {
        await revokeAccess(octokit, place, assignment.candidate);
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

// EXTERNAL MODULE: ./node_modules/luxon/build/es6/luxon.mjs
var luxon = __webpack_require__(8714);
;// CONCATENATED MODULE: ./build/assignment/deadline.js

/** The policy's deadline for an invitation made at `now`; both in UTC, as ISO 8601. */
function defaultDeadline(now, policy) {
    const [hour = 0, minute = 0] = policy.deadlineTime.split(':').map(Number);
    const day = luxon/* DateTime */.c9.fromISO(now, { zone: policy.timeZone }).plus({ days: policy.days });
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
    const moment = luxon/* DateTime */.c9.fromISO(text, { setZone: true });
    if (!moment.isValid)
        return { ok: false, error: 'There is no such day or time.' };
    return { ok: true, value: inUtc(moment) };
}
/** `2026-12-01 18:00 Europe/Zurich (17:00 UTC)`: people read their own zone, and check the other. */
function showMoment(iso, timeZone) {
    const utc = luxon/* DateTime */.c9.fromISO(iso, { zone: 'utc' });
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

// EXTERNAL MODULE: ./build/assignment/assignment.js
var assignment_assignment = __webpack_require__(8727);
;// CONCATENATED MODULE: ./build/assignment/invitation.js

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
        step('content', `${files} files on ${assignment_assignment/* WORK_BRANCH */.fd}, and ${assignment_assignment/* STARTER_BRANCH */.DL} to compare with`, 1, 5),
        ...(rulesets ? [step('freeze', `a ruleset keeps ${assignment_assignment/* STARTER_BRANCH */.DL} as it is`, 1, 1)] : []),
        step('pull', `pull request from ${assignment_assignment/* WORK_BRANCH */.fd} to ${assignment_assignment/* STARTER_BRANCH */.DL}`, 1, 1),
        step('comment', 'the comment that will hold the feedback', 1, 1),
        step('audit', 'all of it looked at again', 8, 0),
        step('invite', `${login} (account ${userId}) may push`, 2, 1),
        step('record', 'one record on the ledger', 1, 1),
    ];
}

;// CONCATENATED MODULE: ./build/commands/extend.js








/**
 * Moves a deadline:
 * 1. the new moment has to come after now and needs an offset;
 * 2. record it: from then on it counts;
 * 3. the candidate may push again, and the repository says until when.
 */
async function extend(session, request) {
    const reason = checkReason(request.reason);
    const before = await (0,hub_session/* readState */.un)(session, request.assignment);
    const now = await (0,hub_session/* serverTime */.nI)(session.candidates);
    const deadline = checkDeadline(request.deadline, now);
    if (before.status === 'closed')
        throw closedIssue(request.assignment);
    const record = {
        kind: 'extended',
        at: now,
        by: await whoActs(session.hub),
        deadline,
        reason,
    };
    const log = await session.ledger.append(request.assignment, (current) => (0,assignment_state/* foldLog */.e)(current)?.deadline === deadline ? null : record);
    const { assignment } = before;
    const place = { owner: assignment.repository.owner, repo: assignment.repository.name };
    await setPermission(session.candidates, place, assignment.candidate, 'push');
    const description = describeRepository(assignment.exercise, deadline);
    await session.candidates.rest.repos.update({ ...place, description });
    return (0,assignment_state/* foldLog */.e)(log) ?? before;
}
function checkDeadline(text, now) {
    const deadline = parseDeadline(text);
    const issue = (hint) => {
        const message = `"${text}" will not do`;
        return (0,bad_news/* callerError */.ee)('deadline', message, hint);
    };
    if (!deadline.ok)
        throw issue(deadline.error);
    if (deadline.value <= now)
        throw issue(`It is ${now} on GitHub's clock: give a later moment.`);
    return deadline.value;
}
function closedIssue(assignment) {
    const message = `${assignment} is closed`;
    const hint = 'Invite the candidate to another exercise, or open the repository by hand.';
    return (0,bad_news/* callerError */.ee)('assignment', message, hint);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/exercise/exercise.js
var exercise_exercise = __webpack_require__(4177);
// EXTERNAL MODULE: ./build/submission/read-submission.js + 1 modules
var read_submission = __webpack_require__(9348);
;// CONCATENATED MODULE: ./build/submission/read-tree.js



/** Names, branches and options are never one. */
function isObjectId(text) {
    return /^[0-9a-f]{40}$/.test(text);
}
/** Reads one commit as data: nothing is checked out, and only blobs that the exercise allows are asked for. */
async function readTree(objects, sha, allow, limits = read_submission/* SUBMISSION_LIMITS */.M) {
    if (!isObjectId(sha))
        throw new Error(`not the SHA of a commit: ${JSON.stringify(sha)}`);
    const commit = await objects.commitTree(sha);
    if (commit.sha !== sha)
        throw wrong(`asked for the commit ${sha}, got ${commit.sha}`);
    const { folders, blobs } = arrange(commit.entries);
    const source = {
        list: async (folder) => [...(folders.get(folder) ?? [])].map(toEntry),
        open: async (path, maxBytes) => openBlob(objects, blobs.get(path), maxBytes),
    };
    const submission = await (0,read_submission/* readSubmission */.V)(source, allow, limits);
    return { submission: commit.truncated ? incomplete(submission) : submission, tree: commit.tree };
}
/**
 * The files that were listed are the commit's own, each proven by its hash, and a heap of other files
 * does not undo an honest module; but a reviewer is always told that this is not all.
 */
function incomplete(submission) {
    return { ...submission, oddities: [{ kind: 'too-many', path: '' }, ...submission.oddities] };
}
/** The flat list as folders. They follow from the paths, so that no entry falls out for want of its folder's own. */
function arrange(entries) {
    const folders = new Map();
    for (const entry of entries) {
        place(folders, entry.path, kindOf(entry));
        for (let folder = read_tree_parent(entry.path); folder !== ''; folder = read_tree_parent(folder)) {
            if (!place(folders, folder, 'folder'))
                break;
        }
    }
    return { folders, blobs: new Map(entries.map((entry) => [entry.path, entry])) };
}
/** False for a folder that has its place already. A name listed twice is neither of the two. */
function place(folders, path, kind) {
    const siblings = folders.get(read_tree_parent(path)) ?? new Map();
    folders.set(read_tree_parent(path), siblings);
    const before = siblings.get(path);
    if (before === 'folder' && kind === 'folder')
        return false;
    siblings.set(path, before === undefined ? kind : 'special');
    return true;
}
function read_tree_parent(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function toEntry([path, kind]) {
    return { path, kind };
}
function kindOf({ type, mode }) {
    if (type === 'tree')
        return 'folder';
    if (type === 'blob' && (mode === '100644' || mode === '100755'))
        return 'file';
    return type === 'blob' && mode === '120000' ? 'symlink' : 'special';
}
function openBlob(objects, entry, maxBytes) {
    if (entry === undefined || entry.size === null)
        throw wrong('a blob has no size');
    const { sha, size } = entry;
    if (size > maxBytes)
        return 'too-large';
    return {
        size,
        bytes: async () => {
            const bytes = await objects.blob(sha);
            if (bytes.length === size && blobId(bytes) === sha)
                return bytes;
            throw wrong(`the bytes of the blob ${sha} are not what the tree promised`);
        },
    };
}
function blobId(bytes) {
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
function wrong(detail) {
    return new bad_news/* WorldError */.nM(detail, { code: 'github' });
}

;// CONCATENATED MODULE: ./build/github/repository/fetch-tree.js



// GitHub asks for few requests at a time, and the connection is full with these.
const AT_ONCE = 4;
/** A repository's git objects through GitHub's Git Data API: no clone, so no hook, filter or attribute runs. */
function gitObjects(octokit, repository) {
    const inTurn = atMost(AT_ONCE);
    return {
        commitTree: async (sha) => {
            requireObjectId(sha);
            return await asked(repository, `commit ${sha}`, () => fetchCommitTree(octokit, repository, sha));
        },
        blob: async (sha) => {
            requireObjectId(sha);
            return await inTurn(() => asked(repository, `blob ${sha}`, () => fetchBlob(octokit, repository, sha)));
        },
    };
}
/** What is asked for becomes a part of an address. */
function requireObjectId(sha) {
    if (!isObjectId(sha))
        throw new Error(`no object id: ${JSON.stringify(sha)}`);
}
async function fetchCommitTree(octokit, repository, sha) {
    const commit = (await octokit.rest.git.getCommit({ ...repository, commit_sha: sha })).data;
    const asking = { ...repository, tree_sha: commit.tree.sha };
    const all = (await octokit.rest.git.getTree({ ...asking, recursive: '1' })).data;
    // Which part of a tree is left out is GitHub's affair and can change; its top is always the same, and
    // cannot be crowded out by what lies in a folder.
    const tree = all.truncated ? (await octokit.rest.git.getTree(asking)).data : all;
    if (tree.sha !== commit.tree.sha)
        throw new Error(`GitHub sent the tree ${tree.sha} instead`);
    return {
        sha: commit.sha,
        tree: tree.sha,
        truncated: all.truncated,
        entries: tree.tree.map(({ path, mode, type, sha: object, size = null }) => {
            return { path, mode, type, sha: object, size };
        }),
    };
}
async function fetchBlob(octokit, repository, sha) {
    const { data } = await octokit.rest.git.getBlob({ ...repository, file_sha: sha });
    if (data.encoding !== 'base64')
        throw new Error(`GitHub sent it as ${data.encoding}`);
    return new Uint8Array(Buffer.from(data.content, 'base64'));
}
async function asked({ owner, repo }, what, ask) {
    try {
        return await ask();
    }
    catch (cause) {
        const failed = `${what} of ${owner}/${repo} was not fetched`;
        if ((0,reasons/* statusOf */.c2)(cause) !== 404)
            throw (0,reasons/* worldError */.ZT)(failed, cause);
        const why = 'it is not there, or the token may not read it';
        throw new bad_news/* WorldError */.nM(`${failed}: ${why}`, { code: 'github', cause });
    }
}
/** Runs work as it is given, so many at a time; the rest waits for its turn. */
function atMost(limit) {
    let running = 0;
    const waiting = [];
    return async (work) => {
        if (running === limit)
            await new Promise((go) => waiting.push(go));
        else
            running += 1;
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                running -= 1;
            else
                next();
        }
    };
}

// EXTERNAL MODULE: ./build/grading/job.js + 1 modules
var job = __webpack_require__(7589);
// EXTERNAL MODULE: ./build/session/hub-exercise.js
var hub_exercise = __webpack_require__(9467);
;// CONCATENATED MODULE: ./build/commands/fetch.js










/**
 * Fetches submissions by GitHub's API and runs nothing of theirs:
 * 1. the ledger says whose repository it is and which exercise was given;
 * 2. its tree and blobs are read as data, at exactly this commit;
 * 3. each becomes a job under its pseudonym, with the exercise beside it when it is the team's own.
 */
async function fetchSubmissions(session, request) {
    const key = (0,hub_key/* useHubKey */.c)(session.key);
    for (const { assignment: id, sha } of request.submissions) {
        const { assignment } = await (0,hub_session/* readState */.un)(session, id);
        const exercise = await (0,hub_exercise/* loadHubExercise */.sE)(session, assignment.exercise);
        if (!exercise.ok)
            throw new bad_news/* CallerError */.ED(exercise.error);
        const { owner, name } = assignment.repository;
        const objects = gitObjects(session.candidates, { owner, repo: name });
        const allow = (path) => (0,exercise_exercise/* isAllowed */.J)(exercise.value, path);
        const { submission, tree } = await readTree(objects, sha, allow);
        await (0,job/* writeJob */.Pg)(request.out, {
            schemaVersion: 1,
            pseudonym: key.pseudonym(id),
            sha,
            tree,
            exercise: assignment.exercise,
            role: assignment.role,
            seed: key.seed(id),
            submission,
        });
        await copyPack(session, assignment.exercise, request.out);
        session.log(`${id}: ${submission.files.length} files of ${sha.slice(0, 12)}`);
    }
}
async function copyPack(session, exercise, out) {
    const pack = (0,external_node_path_.join)(out, job/* PACK_FOLDER */.hS);
    await (0,promises_.mkdir)((0,external_node_path_.join)(pack, 'rubrics'), { recursive: true });
    // A team that has no roles of its own uses those that come with takehome.
    const roles = (0,external_node_path_.join)(session.folder, session.config.pack, 'rubrics', 'roles.yml');
    await (0,promises_.cp)(roles, (0,external_node_path_.join)(pack, 'rubrics', 'roles.yml')).catch(() => { });
    const root = await (0,hub_exercise/* exerciseRoot */.Rx)(session, exercise);
    if (root === session.home)
        return;
    const parts = [`rubrics/${exercise}.yml`, `templates/${exercise}`, `graders/${exercise}`];
    for (const part of parts)
        await (0,promises_.cp)((0,external_node_path_.join)(root, part), (0,external_node_path_.join)(pack, part), { recursive: true });
}

;// CONCATENATED MODULE: ./build/commands/hub-command.js
function word(words, name) {
    return words[name] ?? '';
}

// EXTERNAL MODULE: ./build/github/client/pace.js
var pace = __webpack_require__(4557);
// EXTERNAL MODULE: ./build/session/columns.js
var columns = __webpack_require__(8936);
;// CONCATENATED MODULE: ./build/commands/hub-texts.js



function costOf(plans) {
    const steps = plans.flatMap((plan) => plan.steps);
    const reads = steps.reduce((sum, step) => sum + step.reads, 0);
    const writes = steps.reduce((sum, step) => sum + step.writes, 0);
    return { reads, writes, seconds: Math.ceil((0,pace/* estimate */.jA)({ reads, writes })) };
}
/** A plan without the template's bytes. */
function plansJson(plans) {
    const shown = plans.map(({ template, ...plan }) => ({ ...plan, files: [...template.keys()] }));
    return { plans: shown, cost: costOf(plans) };
}
function plansText(plans, timeZone) {
    const { reads, writes, seconds } = costOf(plans);
    const budget = `${plans.length} to invite: ${reads} reads and ${writes} writes. GitHub takes 80 writes a minute and 500 an hour: ${duration(seconds)} if nothing else writes.`;
    return [...plans.map((plan) => planText(plan, timeZone)), budget].join('\n\n');
}
function planText(plan, timeZone) {
    const head = `${plan.candidate.login}: ${plan.exercise}, due ${showMoment(plan.deadline, timeZone)}`;
    const rows = plan.steps.map(({ step, what, reads, writes }) => [
        step,
        String(reads),
        String(writes),
        what,
    ]);
    return `${head}\n${(0,columns/* columns */.Y)(['step', 'reads', 'writes', ''], rows)}`;
}
function invitationsText(invited, { config }) {
    const rows = invited.map(({ assignment, fresh }) => [
        assignment.candidate.login,
        `${assignment.repository.owner}/${assignment.repository.name}`,
        `#${assignment.pull}`,
        showMoment(assignment.deadline, config.timeZone),
        fresh ? 'invited' : 'was invited before',
    ]);
    return (0,columns/* columns */.Y)(['candidate', 'repository', 'pull request', 'due', ''], rows);
}
function watchText(found) {
    const lines = [
        ...found.submitted.map(({ assignment, sha }) => `${assignment}: submitted ${hub_texts_short(sha)}`),
        ...found.handedOut.map(({ assignment, sha }) => `${assignment}: to be graded at ${hub_texts_short(sha)}`),
        ...found.waiting.map(({ assignment, until }) => `${assignment}: waits until ${until}`),
        ...found.flagged.map(({ assignment, what }) => `${assignment}: flagged, ${what}`),
        ...found.failed.map(({ assignment, why }) => `${assignment}: not looked at, ${why}`),
    ];
    return lines.length === 0 ? 'nothing new' : lines.join('\n');
}
function hub_texts_short(sha) {
    return sha === null ? 'nothing' : sha.slice(0, 12);
}
function duration(seconds) {
    if (seconds < 90)
        return `about ${Math.max(1, seconds)} seconds`;
    if (seconds < 5400)
        return `about ${Math.round(seconds / 60)} minutes`;
    return `about ${(seconds / 3600).toFixed(1)} hours`;
}

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
    await lookOrMake(() => branchHead(octokit, hub, ledger/* LEDGER_BRANCH */.j), async () => {
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

;// CONCATENATED MODULE: ./build/assignment/audit.js

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
        ...when(defaultBranch !== assignment_assignment/* WORK_BRANCH */.fd, 'default-branch', `the default branch is not ${assignment_assignment/* WORK_BRANCH */.fd}`, `Settings, Default branch: choose ${assignment_assignment/* WORK_BRANCH */.fd}.`),
    ];
}
function accessDrift(observed, candidate) {
    const present = [...observed.collaborators, ...observed.invited];
    const others = present.filter(({ userId }) => userId !== candidate.userId);
    const own = present.filter(({ userId }) => userId === candidate.userId);
    const logins = others.map(({ login }) => login).join(', ');
    return [
        ...when(others.length > 0, 'people', `somebody else has access: ${logins}`.slice(0, audit_MOST_CHARACTERS), 'Settings, Collaborators: remove them.'),
        ...when(own.some(({ manages }) => manages), 'too-much-access', 'the candidate may change settings', 'Settings, Collaborators: let them write and no more.'),
        ...when((observed.deployKeys ?? 0) > 0, 'deploy-keys', 'there is a deploy key', 'Delete it.'),
        ...when((observed.webhooks ?? 0) > 0, 'webhooks', 'there is a webhook', 'Delete it.'),
    ];
}
function branchDrift({ starter, pull }, expected) {
    const asIs = `the branch ${assignment_assignment/* STARTER_BRANCH */.DL} was ${starter === null ? 'deleted' : 'moved'}`;
    return [
        ...when(starter !== expected, 'starter', asIs, `Set ${assignment_assignment/* STARTER_BRANCH */.DL} back to ${expected}.`),
        ...when(pull.merged, 'pull-merged', 'the pull request was merged', 'Nothing: the work and the comment are still there.'),
        ...when(pull.state === 'closed' && !pull.merged, 'pull-closed', 'the pull request was closed', 'Open it again.'),
        ...when(pull.base !== assignment_assignment/* STARTER_BRANCH */.DL, 'pull-base', `the pull request does not compare with ${assignment_assignment/* STARTER_BRANCH */.DL}`, `Edit the pull request: choose the base ${assignment_assignment/* STARTER_BRANCH */.DL}.`),
    ];
}
// What a record of the ledger has room for, and to spare.
const audit_MOST_CHARACTERS = 400;
function when(drifted, kind, what, mend) {
    return drifted ? [{ kind, what, mend }] : [];
}

;// CONCATENATED MODULE: ./build/github/pages/text-digest.js

/** SHA-256 of a comment's text. GitHub may hand it back with other line ends and without a trailing blank. */
function textDigest(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text.replaceAll('\r\n', '\n').trim()).digest('hex');
}

;// CONCATENATED MODULE: ./build/github/repository/invite-candidate.js


/** Invites the account that was looked up and no other, and leaves an open invitation as it is. */
async function ensureInvitation(octokit, { repository: { owner, repo }, candidate }) {
    const place = { owner, repo };
    await lookOrMake(async () => ((await isInvited(octokit, place, candidate.userId)) ? true : null), async () => {
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

;// CONCATENATED MODULE: ./build/github/repository/look-at-repository.js



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
        starter: await branchHead(octokit, place, assignment_assignment/* STARTER_BRANCH */.DL),
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
        if ((0,reasons/* statusOf */.c2)(error) === 403 || (0,reasons/* statusOf */.c2)(error) === 404)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/github/repository/provision.js







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
        if ((0,reasons/* statusOf */.c2)(error) === 404)
            return null;
        throw error;
    }
}
async function ensureRepository(octokit, { repository, exercise }) {
    const { owner, repo, description } = repository;
    const found = await lookOrMake(() => findRepository(octokit, { owner, repo }), async () => {
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
    if (describedDeadline(found.description, exercise) === null)
        throw notOurs(owner, repo);
    return found;
}
function notOurs(owner, repo) {
    const message = 'there is a repository of this name that takehome did not make';
    const hint = 'Rename or delete it, then run the same command again.';
    return (0,bad_news/* callerError */.ee)(`${owner}/${repo}`, message, hint);
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
    return await lookOrMake(() => findStarter(octokit, place), async () => {
        const tree = await provision_createTree(octokit, place, template);
        const commit = async (message, parents) => {
            const wanted = { message, tree, parents, ...signedBy(createdAt) };
            return (await octokit.rest.git.createCommit({ ...place, ...wanted })).data.sha;
        };
        const starter = await commit('Start here', []);
        const work = await commit('Open the pull request', [starter]);
        const ref = `heads/${assignment_assignment/* WORK_BRANCH */.fd}`;
        await octokit.rest.git.updateRef({ ...place, ref, sha: work, force: true });
        const frozen = `refs/heads/${assignment_assignment/* STARTER_BRANCH */.DL}`;
        await octokit.rest.git.createRef({ ...place, ref: frozen, sha: starter });
        return { sha: starter, tree };
    });
}
async function findStarter(octokit, place) {
    const sha = await branchHead(octokit, place, assignment_assignment/* STARTER_BRANCH */.DL);
    if (sha === null)
        return null;
    const { data } = await octokit.rest.git.getCommit({ ...place, commit_sha: sha });
    return { sha, tree: data.tree.sha };
}
async function provision_createTree(octokit, place, files) {
    const entries = [...files].map(([path, bytes]) => treeEntry(octokit, place, path, bytes));
    const tree = await Promise.all(entries);
    return (await octokit.rest.git.createTree({ ...place, tree })).data.sha;
}
const FREEZE = 'takehome: starter stays as it is';
/** Without a ruleset the recorded commit counts; with one, nobody can move the branch in the first place. */
async function ensureFrozen(octokit, place) {
    await lookOrMake(async () => {
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
            conditions: { ref_name: { include: [`refs/heads/${assignment_assignment/* STARTER_BRANCH */.DL}`], exclude: [] } },
            rules: [{ type: 'update' }, { type: 'deletion' }, { type: 'non_fast_forward' }],
        });
        return data;
    });
}
async function provision_ensurePull(octokit, { repository: { owner, repo }, pull }) {
    const place = { owner, repo };
    return await lookOrMake(async () => {
        const head = `${owner}:${assignment_assignment/* WORK_BRANCH */.fd}`;
        const asked = { ...place, state: 'all', head, base: assignment_assignment/* STARTER_BRANCH */.DL };
        const { data } = await octokit.rest.pulls.list({
            ...asked,
            sort: 'created',
            direction: 'asc',
        });
        return data[0]?.number ?? null;
    }, async () => {
        const branches = { head: assignment_assignment/* WORK_BRANCH */.fd, base: assignment_assignment/* STARTER_BRANCH */.DL };
        return (await octokit.rest.pulls.create({ ...place, ...branches, ...pull })).data.number;
    });
}
/** Everybody in the repository so far is one of us: the candidate is invited last. */
async function ensureComment(octokit, { repository: { owner, repo }, comment }, pull) {
    const place = { owner, repo, issue_number: pull };
    const [marker = ''] = comment.split('\n');
    return await lookOrMake(async () => {
        const all = await octokit.paginate(octokit.rest.issues.listComments, {
            ...place,
            per_page: 100,
        });
        return all.find(({ body }) => body?.startsWith(marker))?.id ?? null;
    }, async () => (await octokit.rest.issues.createComment({ ...place, body: comment })).data.id);
}

// EXTERNAL MODULE: ./build/input/config-issue.js
var config_issue = __webpack_require__(2055);
// EXTERNAL MODULE: ./build/scorecard/safe-markdown.js + 71 modules
var safe_markdown = __webpack_require__(2310);
;// CONCATENATED MODULE: ./build/scorecard/welcome-comment.js



/** What the feedback pull request says; it never changes. */
function welcomePull(title, deadline, timeZone) {
    const due = showMoment(deadline, timeZone);
    return { title: `Your work on: ${title}`, body: pullBody(due) };
}
function pullBody(due) {
    return `Push your work to \`${assignment_assignment/* WORK_BRANCH */.fd}\`; this pull request shows it beside what you started from (\`${assignment_assignment/* STARTER_BRANCH */.DL}\`) and keeps one comment with what the automatic checks saw. Due **${due}**.

There is nothing to merge or to close here. The task is in \`README.md\`.
`;
}
/** The comment before anything was graded. The deadline is the first one, whatever came later. */
function welcomeText(title, deadline, config) {
    const pushes = config.gradedPushesPerDay;
    const due = showMoment(deadline, config.timeZone);
    return `${(0,safe_markdown/* markerText */.U7)('candidate')}
# Your work on: ${title}

Nothing has been graded yet. Push to \`${assignment_assignment/* WORK_BRANCH */.fd}\` and this comment will say what the automatic checks saw.

- Due **${due}**. What GitHub had received by then counts, whatever the commits' own dates say.
- ${pushes === 1 ? 'One push is' : `${pushes} pushes are`} graded within 24 hours. The last commit before the deadline is graded in any case.
- Checks are one part of the picture. People read your code and your write-up.
`;
}

;// CONCATENATED MODULE: ./build/commands/invite/invite-one.js













/** The plan that `invite` would carry out now: an earlier, unfinished run may have fixed the deadline. */
async function planFor(session, invitee) {
    const { exercise, role, candidate } = invitee;
    const id = assignmentId(exercise.rubric.id, candidate.login);
    const place = { owner: session.config.organisation, repo: id };
    const found = await findRepository(session.candidates, place);
    const decided = describedDeadline(found?.description ?? null, exercise.rubric.id);
    const deadline = decided ??
        invitee.deadline ??
        defaultDeadline(await (0,hub_session/* serverTime */.nI)(session.candidates), session.config);
    const { template, rubric } = exercise;
    const pull = welcomePull(rubric.title, deadline, session.config.timeZone);
    const comment = welcomeText(rubric.title, deadline, session.config);
    return planInvitation({ exercise: rubric.id, role, candidate, deadline, template, pull, comment }, session.config);
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
    const id = assignmentId(invitee.exercise.rubric.id, invitee.candidate.login);
    const known = (0,assignment_state/* foldLog */.e)(await session.ledger.readLog(id));
    if (known !== null)
        return { assignment: sameAccount(known.assignment, invitee), fresh: false };
    const plan = await planFor(session, invitee);
    const assignment = await invite_one_carryOut(session, plan);
    const invited = {
        kind: 'invited',
        at: await (0,hub_session/* serverTime */.nI)(session.candidates),
        by: await whoActs(session.hub),
        assignment,
        comment: textDigest(plan.comment),
    };
    await session.ledger.append(id, (log) => ((0,assignment_state/* foldLog */.e)(log) === null ? invited : null));
    return { assignment, fresh: true };
}
async function invite_one_carryOut(session, plan) {
    const { candidates: octokit } = session;
    const { owner, repo } = plan.repository;
    const place = { owner, repo };
    const repository = await ensureRepository(octokit, plan);
    await switchActionsOff(octokit, place);
    await applySettings(octokit, place);
    const starter = await ensureContent(octokit, plan, repository.createdAt);
    if (plan.freezeStarter)
        await ensureFrozen(octokit, place);
    const pull = await provision_ensurePull(octokit, plan);
    const comment = await ensureComment(octokit, plan, pull);
    await refuseDrift(session, plan, starter, pull);
    await ensureInvitation(octokit, plan);
    const { id, exercise, role, candidate, deadline } = plan;
    const named = { owner, name: repo, id: repository.id };
    return { id, exercise, role, candidate, deadline, repository: named, starter, pull, comment };
}
/** Nobody is invited into a repository that is not as it should be. */
async function refuseDrift(session, plan, starter, pull) {
    const { owner, repo } = plan.repository;
    const observed = await lookAtRepository(session.candidates, { owner, repo }, pull);
    const drift = auditRepository(observed, { starter: starter.sha, candidate: plan.candidate });
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
    const deadline = words.deadline === '' ? null : parseDeadline(words.deadline);
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
    if (!isLogin(login))
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

// EXTERNAL MODULE: ./build/checks/integrity.js + 3 modules
var integrity = __webpack_require__(8109);
// EXTERNAL MODULE: ./build/checks/lint/neutralise.js
var neutralise = __webpack_require__(2596);
// EXTERNAL MODULE: ./build/checks/write-up.js + 4 modules
var write_up = __webpack_require__(1497);
// EXTERNAL MODULE: ./build/grading/grader.js + 7 modules
var grader = __webpack_require__(6151);
;// CONCATENATED MODULE: ./build/scorecard/scorecard.schema.json
const scorecard_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","$id":"takehome/scorecard-2.json","title":"takehome scorecard","description":"One submission scored by one rubric. Same submission, rubric and seed give the same bytes, except for timings.","type":"object","additionalProperties":false,"required":["schemaVersion","exercise","rubric","role","submission","seed","criteria","competencies","totals","cap","flags","overall","trusted","timings"],"properties":{"schemaVersion":{"const":2},"exercise":{"type":"string","description":"The exercise\'s id."},"rubric":{"type":"object","additionalProperties":false,"required":["id","version","digest"],"properties":{"id":{"type":"string"},"version":{"type":"string"},"digest":{"type":"string","description":"SHA-256 of all that decides a score."}}},"role":{"anyOf":[{"type":"object","additionalProperties":false,"required":["id","weights"],"properties":{"id":{"type":"string"},"weights":{"type":"object","additionalProperties":false,"required":["ml-fundamentals","practical-coding","system-design","business-impact"],"properties":{"ml-fundamentals":{"type":"number","minimum":0,"maximum":1},"practical-coding":{"type":"number","minimum":0,"maximum":1},"system-design":{"type":"number","minimum":0,"maximum":1},"business-impact":{"type":"number","minimum":0,"maximum":1}}}}},{"type":"null"}]},"submission":{"type":"object","additionalProperties":false,"required":["sha","digest","files"],"properties":{"sha":{"type":["string","null"],"description":"The commit, when there was one."},"digest":{"type":"string","description":"SHA-256 of the files that were read."},"files":{"type":"array","items":{"type":"string"},"description":"Paths of those files: hostile text."}}},"seed":{"anyOf":[{"type":"object","additionalProperties":false,"required":["digest"],"properties":{"digest":{"type":"string","description":"SHA-256 of the seed; the seed itself would tell the hidden inputs."}}},{"type":"null"}]},"criteria":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","title","competency","kind","critical","points","earned","status","evidence","reviews"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"competency":{"$ref":"#/definitions/competency"},"kind":{"enum":["measured","reviewed"]},"critical":{"type":"boolean","description":"While it is not met, at most half of the measured points count."},"points":{"type":"number","minimum":0},"earned":{"type":["number","null"],"minimum":0,"description":"Before any cap; null while unknown."},"status":{"enum":["passed","partial","failed","pending","not-assessed"],"description":"Measured: passed with all points, failed with none. Reviewed: passed from level 3 on, failed at level 1, pending until its reviews are in."},"evidence":{"type":"array","items":{"anyOf":[{"$ref":"#/definitions/test"},{"$ref":"#/definitions/lint"},{"$ref":"#/definitions/complexity"},{"$ref":"#/definitions/loops"},{"$ref":"#/definitions/section"},{"$ref":"#/definitions/structure"},{"$ref":"#/definitions/not-assessed"}]}},"reviews":{"type":"array","items":{"$ref":"#/definitions/review"}}}}},"competencies":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","weight","measured","reviewed"],"properties":{"id":{"$ref":"#/definitions/competency"},"weight":{"anyOf":[{"type":"number","minimum":0,"maximum":1},{"type":"null"}]},"measured":{"$ref":"#/definitions/measured"},"reviewed":{"$ref":"#/definitions/reviewed"}}},"description":"All four, also those without points."},"totals":{"type":"object","additionalProperties":false,"required":["measured","reviewed"],"properties":{"measured":{"$ref":"#/definitions/measured"},"reviewed":{"$ref":"#/definitions/reviewed"}}},"cap":{"anyOf":[{"type":"object","additionalProperties":false,"required":["criteria","beforeCap","earned"],"properties":{"criteria":{"type":"array","items":{"type":"string"},"minItems":1,"description":"The critical criteria that are not met."},"beforeCap":{"type":"number","minimum":0},"earned":{"type":"number","minimum":0}}},{"type":"null"}]},"flags":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["code","severity","message","where"],"properties":{"code":{"enum":["unlisted-file","changed-template-file","missing-file","not-a-regular-file","too-large","too-many-files","not-utf8","not-analysable","dynamic-code","native-code","process-or-network","introspection","forbidden-call","lint-suppressed","hidden-characters","addressed-to-ai","reviewer-trap","no-sandbox","comment-changed","settings-changed","late-push"]},"severity":{"enum":["info","warning","serious"]},"message":{"type":"string"},"where":{"anyOf":[{"$ref":"#/definitions/place"},{"type":"null"}]}}},"description":"What a reviewer should know; no flag moves a point."},"overall":{"type":"object","additionalProperties":false,"required":["percent","band","reason"],"properties":{"percent":{"type":["number","null"],"minimum":0,"maximum":100},"band":{"enum":["below","developing","meets","strong",null]},"reason":{"type":["string","null"],"description":"Why there is no percentage."}}},"trusted":{"type":"boolean","description":"False when the code ran without a sandbox that was proven to hold."},"timings":{"description":"Milliseconds by phase: the only part that differs between two runs.","type":"object","additionalProperties":{"type":"number","minimum":0}}},"definitions":{"competency":{"enum":["ml-fundamentals","practical-coding","system-design","business-impact"]},"place":{"type":"object","additionalProperties":false,"required":["path","line"],"properties":{"path":{"type":"string","description":"The candidate\'s own name for the file: hostile text."},"line":{"anyOf":[{"type":"integer","minimum":1},{"type":"null"}]}}},"function":{"description":"One function of the module.","type":"object","additionalProperties":false,"required":["name","line","lines","mccabe","nesting","loops","loopDepth"],"properties":{"name":{"type":"string"},"line":{"type":"integer","minimum":0},"lines":{"type":"integer","minimum":0},"mccabe":{"type":"integer","minimum":0},"nesting":{"type":"integer","minimum":0},"loops":{"type":"integer","minimum":0},"loopDepth":{"type":"integer","minimum":0}}},"measured":{"type":"object","additionalProperties":false,"required":["earned","beforeCap","possible"],"properties":{"earned":{"type":"number","minimum":0,"description":"What counts, after the cap."},"beforeCap":{"type":"number","minimum":0,"description":"What was earned before it."},"possible":{"type":"number","minimum":0,"description":"Without criteria that could not be assessed."}}},"reviewed":{"type":"object","additionalProperties":false,"required":["earned","possible","pending"],"properties":{"earned":{"type":"number","minimum":0},"possible":{"type":"number","minimum":0,"description":"With what is still pending."},"pending":{"type":"number","minimum":0,"description":"Points that wait for reviewers."}}},"test":{"description":"One hidden test.","type":"object","additionalProperties":false,"required":["kind","criterion","title","outcome","reason","detail"],"properties":{"kind":{"const":"test"},"criterion":{"type":"string"},"title":{"type":"string"},"outcome":{"enum":["passed","failed"]},"reason":{"enum":["wrong-value","raised","did-not-raise","did-not-load","timed-out","too-slow","crashed","broke-protocol",null]},"detail":{"type":"string","description":"May describe hidden inputs: for reviewers only."}}},"lint":{"description":"What the linter found.","type":"object","additionalProperties":false,"required":["kind","criterion","analysable","findings","sourceLines"],"properties":{"kind":{"const":"lint"},"criterion":{"type":"string"},"analysable":{"type":"boolean"},"findings":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","message","line"],"properties":{"rule":{"type":"string"},"message":{"type":"string"},"line":{"type":"integer","minimum":0}}}},"sourceLines":{"type":"integer","minimum":0}}},"complexity":{"description":"The worst functions by three measures.","type":"object","additionalProperties":false,"required":["kind","criterion","analysable","mostComplex","longest","deepest"],"properties":{"kind":{"const":"complexity"},"criterion":{"type":"string"},"analysable":{"type":"boolean"},"mostComplex":{"anyOf":[{"$ref":"#/definitions/function"},{"type":"null"}]},"longest":{"anyOf":[{"$ref":"#/definitions/function"},{"type":"null"}]},"deepest":{"anyOf":[{"$ref":"#/definitions/function"},{"type":"null"}]}}},"loops":{"description":"Loops, and calls that the exercise does not allow.","type":"object","additionalProperties":false,"required":["kind","criterion","analysable","count","depth","forbidden"],"properties":{"kind":{"const":"loops"},"criterion":{"type":"string"},"analysable":{"type":"boolean"},"count":{"type":"integer","minimum":0},"depth":{"type":"integer","minimum":0},"forbidden":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","line"],"properties":{"name":{"type":"string"},"line":{"type":"integer","minimum":0}}}}}},"section":{"description":"One section of the write-up.","type":"object","additionalProperties":false,"required":["kind","criterion","file","heading","lines","words","minWords","maxWords","untouched","pointers"],"properties":{"kind":{"const":"section"},"criterion":{"type":"string"},"file":{"type":"string"},"heading":{"type":"string"},"lines":{"anyOf":[{"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"type":"integer","minimum":1},"to":{"type":"integer","minimum":1}}},{"type":"null"}]},"words":{"type":"integer","minimum":0},"minWords":{"type":"integer","minimum":0},"maxWords":{"type":"integer","minimum":0},"untouched":{"type":"boolean"},"pointers":{"type":"array","description":"Where words of a checklist item stand. They earn nothing.","items":{"type":"object","additionalProperties":false,"required":["item","lines"],"properties":{"item":{"type":"integer","minimum":0},"lines":{"type":"array","items":{"type":"integer","minimum":1}}}}}}},"structure":{"description":"The form of a write-up.","type":"object","additionalProperties":false,"required":["kind","criterion","checks"],"properties":{"kind":{"const":"structure"},"criterion":{"type":"string"},"checks":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["name","passed","detail"],"properties":{"name":{"type":"string"},"passed":{"type":"boolean"},"detail":{"type":"string","description":"What is missing, in our words."}}}}}},"not-assessed":{"description":"A check that could not be made; its points leave the maximum.","type":"object","additionalProperties":false,"required":["kind","criterion","why"],"properties":{"kind":{"const":"not-assessed"},"criterion":{"type":"string"},"why":{"type":"string"}}},"review":{"type":"object","additionalProperties":false,"required":["reviewer","criterion","level","note"],"properties":{"reviewer":{"type":"string","description":"A pseudonym."},"criterion":{"type":"string"},"level":{"enum":[1,2,3,4]},"note":{"type":["string","null"]}}}}}');
;// CONCATENATED MODULE: ./build/scorecard/strict-json.js

// In a text that is JSON, whatever stands between two of these is a number, a word or a blank.
const TOKEN = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\]]/g;
/**
 * JSON from somebody who means harm. `JSON.parse` takes the last of two fields with one name, where
 * another reader takes the first; here there is one reading or none.
 */
function parseStrictJson(text, limits) {
    const value = (0,parse_json/* parseJson */.q)(text);
    if (value === undefined)
        return { ok: false, error: 'it is not JSON' };
    const problem = findProblem(text, limits);
    return problem === null ? { ok: true, value } : { ok: false, error: problem };
}
function findProblem(text, limits) {
    const open = [];
    for (const [token, isName] of text.matchAll(TOKEN)) {
        const problem = readToken(token, isName !== undefined, open, limits);
        if (problem !== null)
            return problem;
    }
    return null;
}
function readToken(token, isName, open, { depth, chars }) {
    if (token === '}' || token === ']')
        open.pop();
    else if (token === '{' || token === '[') {
        open.push(new Set());
        if (open.length > depth)
            return 'it is nested too deeply';
    }
    else if (token.length > chars)
        return 'a text in it is too long';
    else if (isName && !remember(open.at(-1), token))
        return 'a field stands twice';
    return null;
}
/** The same name can be written in many ways. */
function remember(names, token) {
    const name = JSON.parse(token.slice(0, token.lastIndexOf('"') + 1));
    if (names?.has(name) === true)
        return false;
    names?.add(name);
    return true;
}

;// CONCATENATED MODULE: ./build/scorecard/read-result.js




// A module with as many lint findings as the linter tells of comes to six megabytes.
const MAX_RESULT_BYTES = 8 * 1024 * 1024;
const LIMITS = { depth: 16, chars: 10_000 };
const scorecardShape = new lazy_validator/* LazyValidator */.l(() => new ajv.Ajv().compile(scorecard_schema_namespaceObject));
const resultShape = new lazy_validator/* LazyValidator */.l(() => {
    const hex40 = { type: 'string', pattern: '^[0-9a-f]{40}$' };
    const phases = { maxProperties: 20, propertyNames: { pattern: '^[A-Za-z-]{1,40}$' } };
    return new ajv.Ajv().addSchema(scorecard_schema_namespaceObject).compile({
        type: 'object',
        additionalProperties: false,
        required: ['schemaVersion', 'pseudonym', 'sha', 'tree', 'scorecard'],
        properties: {
            schemaVersion: { const: 1 },
            pseudonym: { type: 'string' },
            sha: hex40,
            tree: hex40,
            scorecard: {
                type: 'object',
                allOf: [
                    { $ref: scorecard_schema_namespaceObject.$id },
                    { type: 'object', properties: { timings: { type: 'object', ...phases } } },
                ],
            },
        },
    });
});
/** Reads a result as if the candidate had written it. Nothing in the error can act in a log. */
function readResult(bytes, expected) {
    if (bytes.length > MAX_RESULT_BYTES)
        return refused('it is too large');
    const text = decode(bytes);
    if (text === null)
        return refused('it is not UTF-8');
    const value = parseStrictJson(text, LIMITS);
    if (!value.ok)
        return value;
    if (!resultShape.accepts(value.value))
        return refused(shapeProblem(resultShape));
    const problem = findStranger(value.value, expected);
    return problem === null ? { ok: true, value: value.value } : refused(problem);
}
/** A scorecard that we wrote ourselves; null for anything else. */
function parseScorecard(text) {
    const value = parseStrictJson(text, LIMITS);
    return value.ok && scorecardShape.accepts(value.value) ? value.value : null;
}
/** Another candidate's, another commit's, or graded by other rules. */
function findStranger({ pseudonym, sha, scorecard }, expected) {
    if (pseudonym !== expected.pseudonym)
        return 'it is for another assignment';
    if (sha !== expected.sha || scorecard.submission.sha !== sha)
        return 'it is for another commit';
    if (scorecard.exercise !== expected.exercise)
        return 'it is for another exercise';
    const { id, version, digest } = scorecard.rubric;
    const { rubric } = expected;
    if (id !== rubric.id || version !== rubric.version || digest !== rubric.digest) {
        return "it was graded by another rubric than the hub's present one";
    }
    const ids = scorecard.criteria.map((criterion) => criterion.id);
    const isOurs = ids.length === expected.criteria.length;
    return isOurs && ids.every((one, index) => one === expected.criteria[index])
        ? null
        : "its criteria are not the rubric's";
}
function shapeProblem({ errors: [error] }) {
    // A path may hold a name of the result's own choice.
    const where = (error?.instancePath ?? '').replace(/[^\w/-]/g, '?').slice(0, 80);
    return `${where === '' ? 'the whole' : where} ${error?.message ?? 'is wrong'}`;
}
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
function refused(error) {
    return { ok: false, error };
}

// EXTERNAL MODULE: ./build/scorecard/score.js + 2 modules
var score = __webpack_require__(8380);
;// CONCATENATED MODULE: ./build/scorecard/rescore.js

// What can only be told by parsing the module, which is done in the sandbox.
const MODULE_FLAGS = [
    'not-analysable',
    'forbidden-call',
    'dynamic-code',
    'native-code',
    'process-or-network',
    'introspection',
];
const LONGEST_MESSAGE = 200;
/**
 * Scores the evidence of a claimed scorecard anew, by our rubric. From the claim come the measured
 * evidence and the flags of the module, and nothing else; where the two differ in any byte, somebody lied.
 */
function rescore(claimed, own) {
    const claims = new Map(claimed.criteria.map(({ id, evidence }) => [id, evidence]));
    const measured = own.rubric.criteria.filter(isFromTheRun);
    const strange = measured.find((criterion) => !suits(criterion, claims.get(criterion.id) ?? []));
    if (strange !== undefined) {
        return { ok: false, error: `its evidence for ${strange.id} is not what grading finds` };
    }
    const scorecard = (0,score/* score */.f)({
        ...own,
        evidence: [...measured.flatMap(({ id }) => claims.get(id) ?? []), ...own.writeUp],
        flags: [...own.flags, ...claimed.flags.filter((flag) => isModuleFlag(flag, own.rubric))],
        reviews: [],
        trusted: true,
        timings: claimed.timings,
    });
    return JSON.stringify(scorecard) === JSON.stringify(claimed)
        ? { ok: true, value: scorecard }
        : { ok: false, error: 'it does not follow from its own evidence and the files' };
}
/** Whether the evidence comes from running or parsing the module; the form of a write-up is seen here too. */
function isFromTheRun(criterion) {
    return criterion.kind === 'measured' && criterion.check !== 'structure';
}
function isModuleFlag({ code, where, message }, { module }) {
    if (!MODULE_FLAGS.includes(code))
        return false;
    // Of a kind that is seen very often, the last flag only counts the rest.
    if (where === null)
        return /^\d{1,6} more of the same kind\.$/.test(message);
    return where.path === module && message.length <= LONGEST_MESSAGE;
}
/** As many tests as the rubric counts, or the one fact that the check finds. */
function suits(criterion, facts) {
    if (facts.some((fact) => fact.criterion !== criterion.id))
        return false;
    if (criterion.check === 'tests') {
        return facts.length === criterion.tests && facts.every(({ kind }) => kind === 'test');
    }
    return facts.length === 1 && facts.every(({ kind }) => isFactOf(criterion.check, kind));
}
/** A linter that does not start is the one check that may be missing. */
function isFactOf(check, kind) {
    return kind === check || (check === 'lint' && kind === 'not-assessed');
}

// EXTERNAL MODULE: ./build/scorecard/phrasing.js
var phrasing = __webpack_require__(5825);
// EXTERNAL MODULE: ./build/scorecard/render-candidate.js
var render_candidate = __webpack_require__(8503);
;// CONCATENATED MODULE: ./build/scorecard/candidate-comment.js





/** The candidate's comment. It follows from the ledger alone, so that it can be made again. */
function renderCandidateComment(comment) {
    const { scorecard, rubric, config, permalinkBase } = comment;
    const page = (0,render_candidate/* renderCandidate */.c)(scorecard, rubric, { feedback: config.feedback, permalinkBase });
    return `${page}\n${(0,safe_markdown/* render */.XX)(footer(comment))}`;
}
function footer({ state, graded, config }) {
    const { timeZone, gradedPushesPerDay } = config;
    const used = Math.min(gradedWithinADay(state, graded.at), gradedPushesPerDay);
    return [
        (0,safe_markdown/* heading */.R_)(2, (0,phrasing/* words */.aL) `About this check`),
        (0,safe_markdown/* list */.p_)([
            (0,phrasing/* words */.aL) `Commit ${(0,phrasing/* untrusted */.bp)(graded.sha.slice(0, 12), 12)}, graded on ${(0,phrasing/* ours */.Od)(showMoment(graded.at, timeZone))}.`,
            (0,phrasing/* words */.aL) `Due on ${(0,phrasing/* ours */.Od)(showMoment(state.deadline, timeZone))}, unless you have been given more time since.`,
            (0,phrasing/* words */.aL) `${used} of ${gradedPushesPerDay} graded pushes in 24 hours used; the last commit before the deadline is always graded.`,
            (0,phrasing/* words */.aL) `The hiring team keeps its own record, and only that counts: changing this comment changes nothing.`,
        ]),
    ];
}
/** As `watch` counts them: the same files graded twice are one push. */
function gradedWithinADay({ graded }, at) {
    const from = luxon/* DateTime */.c9.fromISO(at, { zone: 'utc' })
        .minus({ hours: 24 })
        .toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'");
    const first = new Map(graded.toReversed().map((record) => [record.tree, record.at]));
    return [...first.values()].filter((moment) => moment > from).length;
}

;// CONCATENATED MODULE: ./build/session/candidate-comment-text.js


/** A function of the ledger alone: the log up to this record, and the scorecard beside it. */
function commentText({ config, serverUrl }, log, record, scorecard, rubric) {
    const state = (0,assignment_state/* foldLog */.e)(log.slice(0, log.indexOf(record) + 1));
    if (state === null)
        throw new Error('a record that was graded stands in its own log');
    const { owner, name } = state.assignment.repository;
    const permalinkBase = `${serverUrl}/${owner}/${name}/blob/${record.sha}`;
    return renderCandidateComment({
        state,
        graded: record,
        scorecard,
        rubric,
        config,
        permalinkBase,
    });
}

// EXTERNAL MODULE: ./build/submission/submission.js
var submission_submission = __webpack_require__(3161);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/commands/publish/read-result-file.js



// A link leads out of the folder, and a pipe would be waited for.
const NO_LINK = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
/** No more than a result may have, whatever lies there; nothing where there is no file. */
async function readResultFile(path) {
    const file = await (0,promises_.open)(path, NO_LINK).catch(() => null);
    if (file === null)
        return new Uint8Array();
    try {
        const found = await file.stat();
        if (!found.isFile())
            return new Uint8Array();
        const buffer = Buffer.alloc(Math.min(found.size, MAX_RESULT_BYTES + 1));
        const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
        return new Uint8Array(buffer.subarray(0, bytesRead));
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./build/github/client/own-app.js

/** The App that this client speaks for; null for a person's token, or a workflow's. */
async function ownApp(octokit) {
    try {
        const { data } = await octokit.rest.apps.getAuthenticated();
        return data === null ? null : { id: data.id, login: `${data.slug}[bot]` };
    }
    catch (error) {
        if ([401, 403, 404].includes((0,reasons/* statusOf */.c2)(error) ?? 0))
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/github/pages/check-run.js



const NAME = 'takehome';
// GitHub refuses more in one request and adds those of each update to the ones before.
const BATCH = 50;
/**
 * A run that only our App can write, on the graded commit. It is `neutral`, whatever was found: the
 * candidate reads a comment, and nobody a tick. False where the credential is no App's.
 */
async function ensureCheckRun(octokit, place, run) {
    try {
        const app = await ownApp(octokit);
        if (app === null)
            return false;
        await bringToEnd(octokit, place, run, app.id);
        return true;
    }
    catch (error) {
        if ((0,reasons/* statusOf */.c2)(error) === 403)
            return false;
        throw error;
    }
}
/** Goes on from what is there: what was lost on the way is looked for, and nothing is sent twice. */
async function bringToEnd(octokit, place, run, appId) {
    let present = null;
    await lookOrMake(async () => {
        present = await findRun(octokit, place, run, appId);
        return present?.isDone === true ? present : null;
    }, async () => {
        const begun = present ?? (await begin(octokit, place, run));
        await complete(octokit, place, run, begun);
        return begun;
    });
}
async function begin(octokit, place, run) {
    const first = run.annotations.slice(0, BATCH);
    const { data } = await octokit.rest.checks.create({
        ...place,
        name: NAME,
        head_sha: run.sha,
        external_id: run.externalId,
        status: 'in_progress',
        output: outputOf(run, first),
    });
    return { id: data.id, sent: first.length, isDone: false };
}
async function findRun(octokit, place, { sha, externalId, title, summary }, appId) {
    const all = await octokit.paginate(octokit.rest.checks.listForRef, {
        ...place,
        ref: sha,
        check_name: NAME,
        app_id: appId,
        filter: 'all',
        per_page: 100,
    });
    const own = all.find((one) => one.app?.id === appId && one.external_id === externalId);
    if (own === undefined)
        return null;
    const isSame = own.output.title === title && own.output.summary?.trim() === summary.trim();
    const isDone = own.status === 'completed' && isSame;
    return { id: own.id, sent: own.output.annotations_count, isDone };
}
async function complete(octokit, place, run, { id: check_run_id, sent }) {
    for (let from = sent; from < run.annotations.length; from += BATCH) {
        const output = outputOf(run, run.annotations.slice(from, from + BATCH));
        // Sent twice, a batch would stand there twice.
        const request = { retries: 0 };
        await octokit.rest.checks.update({ ...place, check_run_id, output, request });
    }
    await octokit.rest.checks.update({
        ...place,
        check_run_id,
        status: 'completed',
        conclusion: 'neutral',
        output: outputOf(run, []),
    });
}
function outputOf({ title, summary }, batch) {
    const annotations = batch.map(({ path, line, message }) => ({
        path,
        start_line: line,
        end_line: line,
        annotation_level: 'notice',
        message,
    }));
    return { title, summary, ...(annotations.length === 0 ? {} : { annotations }) };
}

// EXTERNAL MODULE: ./build/scorecard/measured-points.js
var measured_points = __webpack_require__(4391);
// EXTERNAL MODULE: ./build/scorecard/plain-characters.js
var plain_characters = __webpack_require__(8952);
;// CONCATENATED MODULE: ./build/scorecard/annotations.js


// Four requests' worth; nobody reads more.
const MOST = 200;
/** What lint and complexity have to say of lines, in their order; each remark once. */
function annotationsOf({ criteria }, { module: path }, feedback) {
    if (feedback === 'none' || path === null)
        return [];
    const remarks = criteria
        .flatMap(({ evidence }) => evidence.flatMap(remarksOf))
        .map(({ line, message }) => ({ path, line, message: (0,plain_characters/* plainCharacters */.Z)(message, 200) }))
        .filter(({ line }) => line > 0)
        .sort((a, b) => a.line - b.line || (a.message < b.message ? -1 : 1));
    const once = new Map(remarks.map((remark) => [JSON.stringify(remark), remark]));
    return [...once.values()].slice(0, MOST);
}
function remarksOf(fact) {
    if (fact.kind === 'lint') {
        return fact.findings.map(({ rule, message, line }) => ({
            line,
            message: `${rule}: ${message}`,
        }));
    }
    if (fact.kind !== 'complexity')
        return [];
    const { mostComplex, longest, deepest } = fact;
    const { mccabe, lines, nesting } = measured_points/* COMPLEXITY_LIMITS */.Q;
    return [
        ...beyond(mostComplex, 'mccabe', mccabe, 'paths through one function'),
        ...beyond(longest, 'lines', lines, 'lines in one function'),
        ...beyond(deepest, 'nesting', nesting, 'blocks inside blocks'),
    ];
}
function beyond(facts, measure, limit, what) {
    if (facts === null || facts[measure] <= limit)
        return [];
    return [{ line: facts.line, message: `${facts[measure]} ${what}; at most ${limit} is good` }];
}

;// CONCATENATED MODULE: ./build/scorecard/ledger-flags.js
// The records' own words name people and commits, and reviewers are to see neither.
const WORDS = {
    'comment-changed': {
        severity: 'warning',
        message: 'Somebody changed or deleted the comment with the feedback; it was put back.',
    },
    'settings-changed': {
        severity: 'warning',
        message: "Settings of the candidate's repository were not as they were made; the ledger says which.",
    },
    'late-push': {
        severity: 'info',
        message: 'Something was pushed after the deadline; it is not what was graded.',
    },
};
/** The scorecard with what the ledger knows of the assignment beside it, each kind once. */
function withLedgerFlags(scorecard, flagged) {
    const codes = [...new Set(flagged.map(({ code }) => code))].sort();
    const flags = codes.map((code) => ({ code, ...WORDS[code], where: null }));
    return { ...scorecard, flags: [...flags, ...scorecard.flags] };
}

;// CONCATENATED MODULE: ./build/github/ledger/ledger-table.js







/** A handful of requests, however many assignments there are; null when there is no ledger yet. */
async function readLedgerTable(octokit, hub) {
    try {
        const root = await rootTree(octokit, hub);
        if (root === null)
            return null;
        const index = root.get(INDEX_FILE);
        const folder = root.get('assignments');
        const files = folder === undefined ? [] : [...(await readFolder(octokit, hub, folder))];
        return {
            index: index === undefined ? null : await readBlob(octokit, hub, index),
            logs: new Map(files
                .filter(([name]) => name.endsWith('.jsonl'))
                .map(([name, sha]) => [name.slice(0, -'.jsonl'.length), sha])),
        };
    }
    catch (error) {
        if (error instanceof bad_news/* WorldError */.nM)
            throw error;
        throw (0,reasons/* worldError */.ZT)('the ledger was not read', error);
    }
}
async function readLogState(octokit, hub, assignment, sha) {
    const log = (0,ledger_record/* parseLog */.g_)(await readBlob(octokit, hub, sha));
    if (log.ok)
        return (0,assignment_state/* foldLog */.e)(log.value);
    const detail = `the log of ${assignment} on the branch ${ledger/* LEDGER_BRANCH */.j} was changed by hand: ${log.error}. Put back its last good version.`;
    throw new bad_news/* WorldError */.nM(detail, { code: 'ledger' });
}
async function rootTree(octokit, hub) {
    const commit_sha = await branchHead(octokit, hub, ledger/* LEDGER_BRANCH */.j);
    if (commit_sha === null)
        return null;
    const commit = await octokit.rest.git.getCommit({ ...hub, commit_sha });
    return await readFolder(octokit, hub, commit.data.tree.sha);
}
/** Folder by folder: scorecards, of which there are ever more, are not listed at all. */
async function readFolder(octokit, hub, tree_sha) {
    const { data } = await octokit.rest.git.getTree({ ...hub, tree_sha });
    if (data.truncated) {
        const detail = 'a folder of the ledger has more files than GitHub lists';
        throw new bad_news/* WorldError */.nM(detail, { code: 'ledger' });
    }
    return new Map(data.tree.map(({ path, sha }) => [path, sha]));
}
async function readBlob(octokit, hub, file_sha) {
    const { data } = await octokit.rest.git.getBlob({ ...hub, file_sha });
    return Buffer.from(data.content, 'base64').toString('utf8');
}

// EXTERNAL MODULE: ./build/rubric/rubric.js
var rubric_rubric = __webpack_require__(2007);
;// CONCATENATED MODULE: ./build/session/find-review.js










/** Of what people judge by: other hidden tests leave it as it is. */
function criteriaDigest(rubric) {
    return textDigest(JSON.stringify((0,rubric_rubric/* reviewedCriteria */.jj)(rubric)));
}
/** Whose review each branch is. The way from a pseudonym to an assignment needs the hub's key. */
async function reviewBranches(session) {
    const key = (0,hub_key/* useHubKey */.c)(session.key);
    const table = await readLedgerTable(session.hub, session.config.hub);
    const ids = [...(table?.logs.keys() ?? [])];
    return new Map(ids.map((id) => [reviewBranch(key.pseudonym(id)), id]));
}
/** What a review's pull request is about; null when nothing of it is to be reviewed (any more). */
async function findReview(session, pull, assignment) {
    const state = (0,assignment_state/* foldLog */.e)(await session.ledger.readLog(assignment));
    const graded = state === null ? undefined : (0,assignment_state/* latestGraded */.R)(state);
    if (state === null || graded === undefined || state.status === 'closed')
        return null;
    const exercise = await (0,hub_exercise/* loadHubExercise */.sE)(session, state.assignment.exercise);
    const role = await (0,hub_exercise/* loadHubRole */.I1)(session, state.assignment.role);
    if (!exercise.ok)
        throw new bad_news/* CallerError */.ED(exercise.error);
    if (!role.ok)
        throw new bad_news/* CallerError */.ED(role.error);
    const { rubric } = exercise.value;
    const reviewed = (0,rubric_rubric/* reviewedCriteria */.jj)(rubric);
    const scorecard = await readScorecard(session, (0,ledger_record/* scorecardPath */.OW)(assignment, graded.tree, graded.rubric));
    const waiting = scorecard.criteria.filter(({ status }) => status === 'pending');
    return {
        pull,
        pseudonym: (0,hub_key/* useHubKey */.c)(session.key).pseudonym(assignment),
        state,
        graded,
        exercise: exercise.value,
        role: role.value,
        scorecard,
        reviewed,
        criteria: waiting.map(({ id }) => id),
        on: { tree: graded.tree, criteria: criteriaDigest(rubric) },
    };
}
async function readScorecard(session, path) {
    const file = await session.ledger.readFile(path);
    const scorecard = parseScorecard(file?.text ?? '');
    if (scorecard !== null)
        return scorecard;
    throw new bad_news/* WorldError */.nM(`${path} is missing from the ledger or was changed by hand`, {
        code: 'ledger',
    });
}

// EXTERNAL MODULE: ./build/scorecard/reviewed-points.js
var reviewed_points = __webpack_require__(2284);
;// CONCATENATED MODULE: ./build/review/draft.js
const EMPTY_DRAFT = { levels: {}, ticks: {} };
/** What a comment makes of a draft. Lines that make no sense are answered, and the others count. */
function takeWords(before, words, asked) {
    const start = { ...before, undo: false, answers: [] };
    return words.reduce((step, word) => takeWord(step, word, asked), start);
}
function takeWord(step, word, asked) {
    const answer = (given) => ({ ...step, answers: [...step.answers, given] });
    switch (word.say) {
        case 'mistake':
            return answer({ kind: 'mistake', line: word.line, mistake: word.mistake });
        case 'help':
            return answer({ kind: 'help' });
        case 'scores':
            return step;
        case 'undo':
            return { ...step, undo: true };
        case 'done':
            return finish(step, asked);
        case 'score':
        case 'tick': {
            const criterion = asked.reviewed.find(({ id }) => id === word.criterion);
            if (criterion === undefined) {
                return answer({ kind: 'unknown-criterion', line: word.line, criterion: word.criterion });
            }
            if (word.say === 'score')
                return withLevel(step, word);
            if (criterion.checklist[word.item] === undefined) {
                return answer({ kind: 'unknown-item', line: word.line, criterion: word.criterion });
            }
            return withTick(step, word);
        }
    }
}
function withLevel(step, { criterion, level, note }) {
    const levels = { ...step.draft.levels, [criterion]: { level, note } };
    return { ...step, done: false, draft: { ...step.draft, levels } };
}
function withTick(step, { criterion, item, ticked }) {
    const others = (step.draft.ticks[criterion] ?? []).filter((other) => other !== item);
    const own = ticked ? [...others, item].sort((a, b) => a - b) : others;
    const ticks = { ...step.draft.ticks, [criterion]: own };
    return { ...step, done: false, draft: { ...step.draft, ticks } };
}
/**
 * Done is done when every level that is wanted is there, with a reason beside each must-item that is not
 * ticked. It is asked for at any level: asked for at levels 3 and 4 alone, the question would tell the level.
 */
function finish(step, { reviewed, wanted }) {
    const { levels, ticks } = step.draft;
    const missing = wanted.filter((id) => levels[id] === undefined);
    const silent = reviewed.filter(({ id }) => levels[id] !== undefined && levels[id].note === null);
    const lacksReason = silent.some(({ id, checklist }) => checklist.some(({ must }, item) => must && !ticks[id]?.includes(item)));
    // All without a reason are named, so that nobody learns which boxes are ticked.
    const unreasoned = lacksReason ? silent.map(({ id }) => id) : [];
    const answers = [
        ...(missing.length === 0 ? [] : [{ kind: 'levels-missing', criteria: missing }]),
        ...(unreasoned.length === 0 ? [] : [{ kind: 'reason-missing', criteria: unreasoned }]),
    ];
    return { ...step, done: answers.length === 0, answers: [...step.answers, ...answers] };
}
/** The levels of a draft, as everybody may see them later. */
function openLevels({ levels, ticks }) {
    return Object.entries(levels)
        .map(([criterion, { level, note }]) => ({
        criterion,
        level,
        note,
        ticks: ticks[criterion] ?? [],
    }))
        .sort((a, b) => (a.criterion < b.criterion ? -1 : 1));
}

;// CONCATENATED MODULE: ./build/review/review-progress.js


/** Folds the reviews of one submission; those of another one, or by other criteria, are left aside. */
function foldReviews(records, on) {
    const own = records.filter(({ tree, criteria }) => tree === on.tree && criteria === on.criteria);
    const steps = new Map();
    for (const record of own) {
        const before = steps.get(record.by) ?? [];
        if (record.kind === 'reviewed')
            steps.set(record.by, [...before, record]);
        if (record.kind === 'undone')
            steps.set(record.by, before.slice(0, -1));
    }
    const last = [...steps].flatMap(([login, all]) => {
        const step = all.at(-1);
        return step === undefined ? [] : [[login, step]];
    });
    const unsealed = own.findLast((record) => record.kind === 'unsealed') ?? null;
    return { reviewers: new Map(last), unsealed };
}
/** Criteria on which those who are done differ by two levels or more. */
function apartOn(finished, criteria) {
    return criteria.filter((criterion) => (0,reviewed_points/* outcomeOf */.s)(reviewsOf(finished, criterion)).kind === 'apart');
}
function reviewsOf(finished, criterion) {
    return finished.flatMap(({ by, draft }) => {
        const given = draft.levels[criterion];
        return given === undefined ? [] : [{ reviewer: by, criterion, ...given }];
    });
}
/**
 * Whether all may be seen now: enough people are done, and nobody is needed to decide between them. A level
 * that a third person still has to judge is not shown to anybody, nor any other of the same submission.
 */
function nextStep(finished, criteria, needed, nameOf) {
    const apart = finished.length < needed ? [] : apartOn(finished, criteria);
    if (finished.length < needed || apart.length > 0)
        return { kind: 'wait', apart };
    const who = finished.map(({ by }) => by).sort();
    return {
        kind: 'unseal',
        why: `${new Intl.ListFormat('en-GB').format(who)} are done`,
        reviews: who.map((by) => {
            const draft = finished.find((one) => one.by === by)?.draft;
            return { by, reviewer: nameOf(by), levels: draft === undefined ? [] : openLevels(draft) };
        }),
    };
}
/** What a reviewer is asked for: everything, or what the others are apart on. */
function wantedFrom(login, finished, criteria, needed) {
    const others = finished.filter(({ by }) => by !== login);
    return others.length < needed ? criteria : apartOn(others, criteria);
}

;// CONCATENATED MODULE: ./build/scorecard/complete.js

/** The same evidence scored with what people reviewed: a later version of the same scorecard. */
function completeScorecard(scorecard, by, reviews) {
    const { flags, submission, seed, trusted, timings } = scorecard;
    return (0,score/* score */.f)({
        ...by,
        evidence: scorecard.criteria.flatMap(({ evidence }) => evidence),
        flags,
        submission,
        seed,
        trusted,
        timings,
        reviews: reviews.flatMap(({ reviewer, levels }) => levels.map(({ criterion, level, note }) => ({ reviewer, criterion, level, note }))),
    });
}

;// CONCATENATED MODULE: ./build/session/keep-complete.js



/** The later version of the scorecard lies beside the first one, which stays. */
async function keepComplete(session, state, { scorecard, exercise, role, graded, on }) {
    const complete = withReviews(scorecard, { state, exercise, role, on });
    if (complete === scorecard)
        return;
    const { id } = state.assignment;
    const text = `${JSON.stringify(complete, null, 2)}\n`;
    await session.ledger.rewrite((0,ledger_record/* completePath */.hk)(id, graded.tree, graded.rubric), (present) => present === null ? { text, subject: `${id}: scorecard with reviews` } : null);
}
/** The scorecard with what people reviewed, once that is open; before, as it is. */
function withReviews(scorecard, by) {
    const { unsealed } = foldReviews(by.state.reviewed, by.on);
    const { rubric, digest: rubricDigest } = by.exercise;
    // Evidence by an older rubric cannot be scored by this one: a regrade is due, which comes by here too.
    if (unsealed === null || scorecard.rubric.digest !== rubricDigest)
        return scorecard;
    return completeScorecard(scorecard, { rubric, rubricDigest, role: by.role }, unsealed.reviews);
}

;// CONCATENATED MODULE: ./build/github/pages/sticky-comment.js



// What GITHUB_TOKEN writes as: GitHub lets no workflow token ask who it is.
const WORKFLOW_AUTHOR = 'github-actions[bot]';
/** Leaves exactly one comment of ours on the pull request, with this body, and returns its address. */
async function keepStickyComment(octokit, pull, comment) {
    try {
        const author = comment.author ?? (await whoWeAre(octokit));
        let others = [];
        const kept = await lookOrMake(async () => {
            const [first, ...rest] = await ownComments(octokit, pull, comment.marker, author);
            others = rest;
            return first ?? null;
        }, async () => await write(octokit, pull, comment.body));
        if (textDigest(kept.body ?? '') !== textDigest(comment.body)) {
            const change = { ...inRepo(pull), comment_id: kept.id, body: comment.body };
            await octokit.rest.issues.updateComment(change);
        }
        for (const { id } of others)
            await octokit.rest.issues.deleteComment({ ...inRepo(pull), comment_id: id });
        return kept.html_url;
    }
    catch (cause) {
        const repository = `${pull.owner}/${pull.repo}`;
        throw (0,reasons/* worldError */.ZT)(`the comment on ${repository}#${pull.number} was not written`, cause);
    }
}
/** Found by author and marker: a candidate can paste the marker, and cannot write as somebody else. */
async function ownComments(octokit, pull, marker, author) {
    const all = await octokit.paginate(octokit.rest.issues.listComments, {
        ...inRepo(pull),
        issue_number: pull.number,
        per_page: 100,
    });
    return all.filter(({ user, body }) => user?.login === author && body?.startsWith(marker));
}
async function write(octokit, pull, body) {
    const comment = { ...inRepo(pull), issue_number: pull.number, body };
    return (await octokit.rest.issues.createComment(comment)).data;
}
async function whoWeAre(octokit) {
    try {
        return (await octokit.rest.users.getAuthenticated()).data.login;
    }
    catch (error) {
        if ((0,reasons/* statusOf */.c2)(error) === 403)
            return WORKFLOW_AUTHOR;
        throw error;
    }
}
function inRepo({ owner, repo }) {
    return { owner, repo };
}

// EXTERNAL MODULE: ./build/scorecard/render-reviewer.js + 3 modules
var render_reviewer = __webpack_require__(1883);
;// CONCATENATED MODULE: ./build/session/show-reviewer-page.js




/** The reviewer's scorecard on the review's pull request. */
async function showReviewerPage(session, page) {
    const { hub } = session.config;
    const folder = reviewFolder(page.pseudonym);
    const permalinkBase = `${session.serverUrl}/${hub.owner}/${hub.repo}/blob/${page.commit}/${folder}`;
    const marker = (0,safe_markdown/* markerText */.U7)('reviewer');
    const body = (0,render_reviewer/* renderReviewer */.e)(withoutCommit(page.flagged), page.exercise.rubric, { permalinkBase });
    await keepStickyComment(session.hub, { ...hub, number: page.number }, { marker, body, author: null });
}
/** The candidate's commit would lead a reviewer who can see that repository to a name. */
function withoutCommit(scorecard) {
    return { ...scorecard, submission: { ...scorecard.submission, sha: null } };
}

;// CONCATENATED MODULE: ./build/github/pages/comment-by-id.js




/**
 * The present text of a comment that we wrote; null when somebody deleted it. It is asked for by its id
 * alone: whoever may push may write our marker, and may edit or delete what we wrote.
 */
async function readComment(octokit, place, comment_id) {
    try {
        return (await octokit.rest.issues.getComment({ ...place, comment_id })).data.body ?? '';
    }
    catch (error) {
        if ((0,reasons/* statusOf */.c2)(error) === 404)
            return null;
        throw error;
    }
}
async function changeComment(octokit, place, comment_id, body) {
    await octokit.rest.issues.updateComment({ ...place, comment_id, body });
}
/**
 * Writes the comment anew. One by us with a text of ours is what an earlier run wrote before it could
 * record it; `digests` are those of every text that it was given.
 */
async function writeCommentAnew(octokit, { owner, repo, issue_number }, digests, body) {
    const login = await ownLogin(octokit);
    const issue = { owner, repo, issue_number };
    const digest = textDigest(body);
    const kept = await lookOrMake(async () => {
        const all = await octokit.paginate(octokit.rest.issues.listComments, {
            ...issue,
            per_page: 100,
        });
        const isOurs = (text) => [...digests, digest].includes(textDigest(text));
        return all.find((one) => one.user?.login === login && isOurs(one.body ?? '')) ?? null;
    }, async () => (await octokit.rest.issues.createComment({ ...issue, body })).data);
    if (textDigest(kept.body ?? '') !== digest) {
        await changeComment(octokit, { owner, repo }, kept.id, body);
    }
    return kept.id;
}
/** No candidate writes as an App: the repository's workflows are off. */
async function ownLogin(octokit) {
    const app = await ownApp(octokit);
    return app?.login ?? (await octokit.rest.users.getAuthenticated()).data.login;
}

;// CONCATENATED MODULE: ./build/session/record-flag.js
/** Puts a flag on the ledger, each once. */
async function flag(session, assignment, { code, what, at }) {
    await session.ledger.append(assignment, (log) => {
        const isKnown = log.some((record) => record.kind === 'flagged' && record.code === code && record.what === what);
        return isKnown ? null : { kind: 'flagged', at, by: 'takehome', code, what };
    });
}

;// CONCATENATED MODULE: ./build/session/update-candidate-comment.js











/** Gives the candidate's comment this text, after recording what somebody else had done to it. */
async function updateCandidateComment(session, state, text) {
    const { assignment, comment } = state;
    const place = { owner: assignment.repository.owner, repo: assignment.repository.name };
    const present = await readComment(session.candidates, place, comment.id);
    const digest = present === null ? null : textDigest(present);
    if (digest === textDigest(text))
        return state;
    if (digest === null || !comment.digests.includes(digest)) {
        const at = await (0,hub_session/* serverTime */.nI)(session.candidates);
        await flag(session, assignment.id, {
            code: 'comment-changed',
            what: tampering(state, digest),
            at,
        });
    }
    if (digest !== null) {
        await changeComment(session.candidates, place, comment.id, text);
    }
    else {
        const issue = { ...place, issue_number: assignment.pull };
        const id = await writeCommentAnew(session.candidates, issue, comment.digests, text);
        const stamp = { at: await (0,hub_session/* serverTime */.nI)(session.candidates), by: 'takehome' };
        await session.ledger.append(assignment.id, (log) => (0,assignment_state/* foldLog */.e)(log)?.comment.id === id ? null : { kind: 'comment', ...stamp, id });
    }
    return (0,assignment_state/* foldLog */.e)(await session.ledger.readLog(assignment.id)) ?? state;
}
/** Words that tell one change from the next, so that each is flagged once. */
function tampering({ comment }, digest) {
    return digest === null
        ? `the comment ${comment.id} with the feedback was deleted; it was written anew`
        : `the comment with the feedback was changed (its text had the digest ${digest.slice(0, 12)}); it was put back`;
}
/** Puts the comment back as the ledger has it; whether there was anything to put back. */
async function restoreComment(session, assignment) {
    const log = await session.ledger.readLog(assignment);
    const state = (0,assignment_state/* foldLog */.e)(log);
    if (state === null)
        return false;
    const exercise = await (0,hub_exercise/* loadHubExercise */.sE)(session, state.assignment.exercise);
    if (!exercise.ok)
        throw new bad_news/* CallerError */.ED(exercise.error);
    const { rubric } = exercise.value;
    const record = (0,assignment_state/* latestGraded */.R)(state);
    const { id, deadline } = state.assignment;
    if (record === undefined) {
        const text = welcomeText(rubric.title, deadline, session.config);
        return ((await updateCandidateComment(session, state, text)).flagged.length > state.flagged.length);
    }
    const file = await session.ledger.readFile((0,ledger_record/* scorecardPath */.OW)(id, record.tree, record.rubric));
    const scorecard = parseScorecard(file?.text ?? '');
    // Graded by a rubric that the hub has no more: nobody can say what the comment said.
    if (scorecard === null || record.rubric !== exercise.value.digest)
        return false;
    const text = commentText(session, log, record, scorecard, rubric);
    return (await updateCandidateComment(session, state, text)).flagged.length > state.flagged.length;
}

;// CONCATENATED MODULE: ./build/commands/publish/show-scorecard.js











/**
 * Makes what people see say what the ledger says; false when the candidate has moved on, so that only
 * the check run on this commit speaks of it. Every part looks before it writes.
 */
async function showScorecard(session, log, shown) {
    const state = (0,assignment_state/* foldLog */.e)(log);
    const record = state === null ? undefined : (0,assignment_state/* latestGraded */.R)(state);
    if (state === null)
        throw new Error('a scorecard is shown for an assignment of the ledger');
    const isCurrent = record?.tree === shown.tree && record.rubric === shown.exercise.digest;
    await showCheckRun(session, state, shown, isCurrent);
    if (record === undefined || !isCurrent)
        return false;
    const text = commentText(session, log, record, shown.scorecard, shown.exercise.rubric);
    const after = await updateCandidateComment(session, state, text);
    await showReview(session, after, record, shown);
    return true;
}
async function showCheckRun(session, state, { exercise: { rubric }, scorecard, sha }, isCurrent) {
    const { feedback } = session.config;
    const place = placeOf(state);
    const current = {
        title: 'Graded',
        summary: (0,render_candidate/* renderCandidate */.c)(scorecard, rubric, { feedback, permalinkBase: null }),
        annotations: annotationsOf(scorecard, rubric, feedback),
    };
    const superseded = {
        title: 'Superseded',
        summary: 'Newer work was pushed before this commit was graded.',
        annotations: [],
    };
    const written = await ensureCheckRun(session.candidates, place, {
        sha,
        externalId: state.assignment.id,
        ...(isCurrent ? current : superseded),
    });
    if (!written)
        session.log('No check run: GitHub takes them from an App alone, and this is no App.');
}
async function showReview(session, state, record, { exercise, role, pseudonym, submission, scorecard }) {
    const { rubric } = exercise;
    const place = await ensureReview(session.hub, session.config.hub, {
        pseudonym,
        exercise: { id: rubric.id, title: rubric.title },
        submission,
        at: record.at,
    });
    const on = { tree: record.tree, criteria: criteriaDigest(rubric) };
    const reviewed = withReviews(scorecard, { state, exercise, role, on });
    // A regrade finds the reviews of the same text in place.
    await keepComplete(session, state, { scorecard, exercise, role, graded: record, on });
    const flagged = withLedgerFlags(reviewed, state.flagged);
    await showReviewerPage(session, { ...place, pseudonym, exercise, flagged });
}
function placeOf({ assignment: { repository } }) {
    return { owner: repository.owner, repo: repository.name };
}

;// CONCATENATED MODULE: ./build/commands/publish/publish.js
























/** Publishes one after the other; one that is refused keeps none of the others back. */
async function publish(session, { submissions, results }) {
    const published = [];
    const failures = [];
    for (const name of submissions) {
        try {
            published.push(await publishOne(session, name, results));
        }
        catch (error) {
            session.log(`${name.assignment} is not published`);
            failures.push(inWords(error, name));
        }
    }
    if (failures.length > 0)
        throw failures[0];
    return published;
}
/** What GitHub said, as bad news of the world; anything else as it is. */
function inWords(error, { assignment }) {
    const isGitHub = (0,reasons/* statusOf */.c2)(error) !== null || (0,reasons/* isAmbiguous */.X2)(error);
    return isGitHub ? (0,reasons/* worldError */.ZT)(`${assignment} was not published as a whole`, error) : error;
}
/**
 * Publishes one result:
 * 1. the ledger says what it is about; the result is not asked;
 * 2. the commit is read again, and the result has to follow from it and from its own evidence;
 * 3. it goes on the ledger, which holds the truth;
 * 4. what people see is made to say what the ledger says.
 */
async function publishOne(session, name, results) {
    const state = await (0,hub_session/* readState */.un)(session, name.assignment);
    if (state.status === 'closed')
        return { assignment: name.assignment, how: 'closed' };
    const assessed = await assess(session, state, name.sha);
    const claimed = await believe(session, state, assessed, results);
    const scorecard = await keepScorecard(session, state, assessed, claimed);
    const log = await record(session, state, assessed, scorecard);
    if ((0,assignment_state/* foldLog */.e)(log)?.status === 'closed')
        return { assignment: name.assignment, how: 'closed' };
    const shown = await showScorecard(session, log, { ...assessed, scorecard });
    return { assignment: name.assignment, how: shown ? 'published' : 'stale' };
}
/** Reads the commit again by the API: what the grading run was given is not taken from it. */
async function assess(session, state, sha) {
    const { assignment } = state;
    const exercise = await (0,hub_exercise/* loadHubExercise */.sE)(session, assignment.exercise);
    const role = await (0,hub_exercise/* loadHubRole */.I1)(session, assignment.role);
    if (!exercise.ok)
        throw new bad_news/* CallerError */.ED(exercise.error);
    if (!role.ok)
        throw new bad_news/* CallerError */.ED(role.error);
    const place = { owner: assignment.repository.owner, repo: assignment.repository.name };
    const allow = (path) => (0,exercise_exercise/* isAllowed */.J)(exercise.value, path);
    const read = await readTree(gitObjects(session.candidates, place), sha, allow);
    const pseudonym = (0,hub_key/* useHubKey */.c)(session.key).pseudonym(assignment.id);
    return { exercise: exercise.value, role: role.value, pseudonym, place, sha, ...read };
}
/** The scorecard that the result claims, made again from its evidence. Throws WorldError. */
async function believe(session, { assignment }, { exercise, role, pseudonym, sha, tree, submission }, results) {
    const { rubric, digest } = exercise;
    const claimed = readResult(await readResultFile((0,external_node_path_.join)(results, pseudonym, 'result.json')), {
        pseudonym,
        sha,
        exercise: rubric.id,
        rubric: { id: rubric.id, version: rubric.version, digest },
        criteria: rubric.criteria.map(({ id }) => id),
    });
    if (!claimed.ok)
        throw refuse(assignment.id, claimed.error);
    if (claimed.value.tree !== tree)
        throw refuse(assignment.id, 'it is for other files');
    const source = rubric.module === null ? null : (0,submission_submission/* submittedText */.li)(submission, rubric.module);
    const suppressedLines = source === null ? [] : (0,neutralise/* neutralise */.$)(source).suppressed;
    const scored = rescore(claimed.value.scorecard, {
        rubric,
        rubricDigest: digest,
        role,
        submission: {
            sha,
            digest: submission.digest,
            files: submission.files.map(({ path }) => path),
        },
        seed: { digest: (0,grader/* seedDigest */.MP)((0,hub_key/* useHubKey */.c)(session.key).seed(assignment.id)) },
        writeUp: (0,write_up/* writeUpEvidence */.q)(submission, exercise),
        flags: (0,integrity/* findFlags */.L)({ submission, exercise, facts: null, suppressedLines }),
    });
    if (!scored.ok)
        throw refuse(assignment.id, scored.error);
    return scored.value;
}
function refuse(assignment, why) {
    return new bad_news/* WorldError */.nM(`${assignment}: ${why}`, { code: 'result-refused' });
}
/** The first scorecard of these files by this rubric is the one that counts: a second has the same points. */
async function keepScorecard(session, { assignment: { id } }, { tree, exercise }, scorecard) {
    const path = (0,ledger_record/* scorecardPath */.OW)(id, tree, exercise.digest);
    const text = `${JSON.stringify(scorecard, null, 2)}\n`;
    const kept = await session.ledger.rewrite(path, (present) => present === null ? { text, subject: `${id}: scorecard` } : null);
    const stored = parseScorecard(kept ?? '');
    if (stored !== null)
        return stored;
    throw new bad_news/* WorldError */.nM(`${path} was changed by hand`, { code: 'ledger' });
}
async function record(session, before, assessed, scorecard) {
    const { id } = before.assignment;
    const { sha, tree, exercise } = assessed;
    const at = await (0,hub_session/* serverTime */.nI)(session.candidates);
    const standing = await treeThatStands(session, before, assessed);
    return await session.ledger.append(id, (log) => {
        const state = (0,assignment_state/* foldLog */.e)(log);
        if (state === null || state.status === 'closed')
            return null;
        const stale = standing !== tree;
        if (isRecorded(state, tree, exercise.digest, stale))
            return null;
        const rubric = exercise.digest;
        const bare = {
            kind: 'graded',
            at,
            by: 'takehome',
            sha,
            tree,
            rubric,
            stale,
            comment: null,
        };
        if (stale)
            return bare;
        const text = commentText(session, [...log, bare], bare, scorecard, exercise.rubric);
        return { ...bare, comment: textDigest(text) };
    });
}
/** What is shown now is not shown again; what stands no more is noted once. */
function isRecorded(state, tree, rubric, stale) {
    const isThis = (one) => one.tree === tree && one.rubric === rubric;
    if (stale)
        return state.graded.some(isThis);
    const latest = (0,assignment_state/* latestGraded */.R)(state);
    return latest !== undefined && isThis(latest);
}
/**
 * The tree that counts now: of what was pinned, or else of the branch; null when there is neither. Two
 * commits of the same files are one submission, of which only the first is graded.
 */
async function treeThatStands(session, { status, submission }, { place }) {
    const { git } = session.candidates.rest;
    const treeOf = async (commit_sha) => (await git.getCommit({ ...place, commit_sha })).data.tree.sha;
    if (status === 'submitted')
        return submission === null ? null : await treeOf(submission);
    const head = await branchHead(session.candidates, place, assignment_assignment/* WORK_BRANCH */.fd);
    return head === null ? null : await treeOf(head);
}

;// CONCATENATED MODULE: ./build/report/export-csv.js

const PARTS = [
    'measured_earned',
    'measured_possible',
    'reviewed_earned',
    'reviewed_possible',
    'reviewed_pending',
    'percent',
];
const EXPORT_COLUMNS = [
    'schema_version',
    'candidate_id',
    'pseudonym',
    'login',
    'exercise',
    'rubric_version',
    'rubric_digest',
    'deviating',
    'status',
    'reviews_done',
    'flags',
    ...['total', ...rubric_rubric/* COMPETENCIES */.YP.map((id) => id.replace('-', '_'))].flatMap((name) => PARTS.map((part) => `${name}_${part}`)),
    'overall_percent',
    'overall_band',
    'overall_missing_because',
];
/** One line a candidate; docs/exports.md says what each column holds. Empty is unknown, and never zero. */
function exportCsv(cohort) {
    const rows = cohort.rows.map((row) => cells(cohort, row).map(quoted).join(','));
    return `${[EXPORT_COLUMNS.join(','), ...rows].join('\r\n')}\r\n`;
}
function cells({ exercise, rubric, deviating }, row) {
    const { overall } = row;
    return [
        2,
        row.candidate,
        row.pseudonym,
        row.login,
        exercise,
        rubric.version,
        rubric.digest,
        deviating,
        row.status,
        row.reviewsDone,
        row.flags,
        ...partCells(row.total),
        ...rubric_rubric/* COMPETENCIES */.YP.flatMap((id) => partCells(row.competencies[id])),
        overall.percent,
        overall.band,
        overall.reason,
    ];
}
function partCells({ measured, reviewed, percent }) {
    const shown = percent === null ? null : Math.round(percent * 10) / 10;
    return [
        measured.earned,
        measured.possible,
        reviewed.earned,
        reviewed.possible,
        reviewed.pending,
        shown,
    ];
}
/** A spreadsheet takes text that begins like a formula for one, so a quote goes before it. */
function quoted(cell) {
    if (cell === null)
        return '';
    const text = typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// EXTERNAL MODULE: ./node_modules/jstat/dist/jstat.js
var jstat = __webpack_require__(2453);
;// CONCATENATED MODULE: ./build/statistics/moments.js
function sum(values) {
    let total = 0;
    for (const value of values)
        total += value;
    return total;
}
function mean(values) {
    return sum(values) / values.length;
}
/** With n - 1 below; NaN for fewer than two values. */
function sampleSd(values) {
    const middle = mean(values);
    let squares = 0;
    for (const value of values)
        squares += (value - middle) ** 2;
    return Math.sqrt(squares / (values.length - 1));
}
function isConstant(values) {
    return values.every((value) => value === values[0]);
}
/** Of values in ascending order, interpolated linearly between the two next to it (type 7). */
function quantile(sorted, share) {
    const at = (sorted.length - 1) * share;
    const low = sorted[Math.floor(at)] ?? Number.NaN;
    const high = sorted[Math.ceil(at)] ?? Number.NaN;
    return low + (high - low) * (at - Math.floor(at));
}
function median(values) {
    return quantile([...values].sort((a, b) => a - b), 0.5);
}
/** Pearson's r of pairs; null when either side is constant. */
function pearson(xs, ys) {
    const [middleX, middleY] = [mean(xs), mean(ys)];
    let [xy, xx, yy] = [0, 0, 0];
    for (const [index, x] of xs.entries()) {
        const [dx, dy] = [x - middleX, (ys[index] ?? Number.NaN) - middleY];
        xy += dx * dy;
        xx += dx * dx;
        yy += dy * dy;
    }
    if (isConstant(xs) || isConstant(ys))
        return null;
    return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
}
/** Ranks from 1 on; equal values share the mean of their ranks. */
function averageRanks(values) {
    const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
    const ranks = new Array(values.length).fill(0);
    let start = 0;
    while (start < order.length) {
        let end = start;
        while (end + 1 < order.length && order[end + 1]?.value === order[start]?.value)
            end += 1;
        for (const { index } of order.slice(start, end + 1))
            ranks[index] = (start + end) / 2 + 1;
        start = end + 1;
    }
    return ranks;
}

;// CONCATENATED MODULE: ./build/statistics/bootstrap.js


// A statistic that has no value on most resamples has no interval worth the name.
const MOST_REDRAWN = 20;
/**
 * A 95 % percentile bootstrap interval over `n` units, for a statistic of drawn indices. Null when the
 * statistic hardly ever has a value.
 */
function bootstrap(n, statistic, { random, resamples }) {
    const drawn = new Array(n).fill(0);
    const values = [];
    let redrawn = 0;
    while (values.length < resamples) {
        for (let i = 0; i < n; i += 1)
            drawn[i] = random.below(n);
        const value = statistic(drawn);
        if (value === null)
            redrawn += 1;
        else
            values.push(value);
        if (redrawn > MOST_REDRAWN * resamples)
            return null;
    }
    values.sort((a, b) => a - b);
    const tail = tailShare(n);
    return { low: quantile(values, tail), high: quantile(values, 1 - tail), resamples, redrawn };
}
/**
 * What lies outside on each side: 2.5 % for large n, a little less for small. Plain percentiles are too
 * narrow there, by the factor sqrt((n - 1) / n) of their spread and more for the unknown tails (Hesterberg,
 * "What Teachers Should Know About the Bootstrap", 2015). With 1.96 n / (n - 1) in place of 1.96, intervals
 * of 2,000 simulated cohorts each of 10, 14 and 30 covered rho, concordance and alpha in 94.0 to 96.9 %
 * (`npm run coverage`).
 */
function tailShare(n) {
    const widened = (jstat.jStat.normal.inv(0.975, 0, 1) * n) / (n - 1);
    return jstat.jStat.normal.cdf(-widened, 0, 1);
}

;// CONCATENATED MODULE: ./build/statistics/kappa.js

/**
 * Cohen's kappa of two raters over the same units (Cohen, 1960; weights: Cohen, 1968). `quadratic` weighs a
 * disagreement by its square. Null when either rater gave one level only: agreement then says nothing.
 */
function cohenKappa(a, b, weights) {
    if (a.length === 0 || isConstant(a) || isConstant(b))
        return null;
    const distance = (x, y) => (weights === 'plain' ? Number(x !== y) : (x - y) ** 2);
    let [observed, expected] = [0, 0];
    for (const [i, x] of a.entries()) {
        observed += distance(x, b[i] ?? Number.NaN);
        for (const y of b)
            expected += distance(x, y) / a.length;
    }
    return 1 - observed / expected;
}

;// CONCATENATED MODULE: ./build/statistics/krippendorff.js
/**
 * Krippendorff's alpha (Content Analysis, 2004, chapter 11): 1 - observed / expected disagreement, from the
 * coincidences within units. One list of values a unit, in any order; units with fewer than two say
 * nothing. Null when every value is the same: no disagreement could have been seen.
 */
function krippendorffAlpha(units, metric) {
    const pairable = units.filter((values) => values.length > 1);
    const values = [...new Set(pairable.flat())].sort((a, b) => a - b);
    if (values.length < 2)
        return null;
    const place = new Map(values.map((value, index) => [value, index]));
    const counts = pairable.map((unit) => {
        const row = new Array(values.length).fill(0);
        for (const value of unit)
            increase(row, place.get(value) ?? 0, 1);
        return row;
    });
    return alphaOfCounts(counts, values, metric);
}
/** The same, of how often each value was given to each kind of unit, and how many units of a kind there are. */
function alphaOfCounts(counts, values, metric, units = counts.map(() => 1)) {
    const totals = values.map((_, c) => counts.reduce((all, row, kind) => all + at(row, c) * at(units, kind), 0));
    const n = totals.reduce((all, total) => all + total, 0);
    const distance = distances(totals, values, metric);
    let [observed, expected] = [0, 0];
    for (let c = 0; c < values.length; c += 1) {
        for (let k = c + 1; k < values.length; k += 1) {
            const d = at(distance[c] ?? [], k);
            expected += at(totals, c) * at(totals, k) * d;
            for (const [kind, row] of counts.entries()) {
                observed += (at(row, c) * at(row, k) * d * at(units, kind)) / (rowSum(row) - 1);
            }
        }
    }
    return expected === 0 ? null : 1 - ((n - 1) * observed) / expected;
}
function rowSum(row) {
    let total = 0;
    for (const count of row)
        total += count;
    return total;
}
/** Squared distances; ordinal ones count the values that lie between. */
function distances(totals, values, metric) {
    return values.map((low, c) => values.map((high, k) => {
        if (metric === 'nominal')
            return c === k ? 0 : 1;
        if (metric === 'interval')
            return (high - low) ** 2;
        const [from, to] = [Math.min(c, k), Math.max(c, k)];
        const between = rowSum(totals.slice(from, to + 1));
        return (between - (at(totals, c) + at(totals, k)) / 2) ** 2;
    }));
}
function at(row, index) {
    return row[index] ?? 0;
}
function increase(row, index, by) {
    row[index] = at(row, index) + by;
}

;// CONCATENATED MODULE: ./build/statistics/rater-pairs.js
/** The levels of each unit, one a rater (the last one counts), units and raters in order of name. */
function byUnit(ratings) {
    const units = new Map();
    for (const { rater, unit, level } of ratings) {
        const levels = units.get(unit) ?? new Map();
        units.set(unit, levels.set(rater, level));
    }
    return new Map([...units]
        .sort(byName)
        .map(([unit, levels]) => [unit, new Map([...levels].sort(byName))]));
}
/** Of all pairs of raters of the same unit, how many gave the same level, and how many differ by at most one. */
function pairShares(units) {
    const differences = units.flatMap((levels) => levels.flatMap((one, index) => levels.slice(index + 1).map((other) => Math.abs(one - other))));
    const pairs = differences.length;
    const share = (most) => pairs === 0 ? null : differences.filter((difference) => difference <= most).length / pairs;
    return { pairs, exact: share(0), adjacent: share(1) };
}
function byName([a], [b]) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./node_modules/pure-rand/lib/esm/distribution/uniformFloat64.js
var uniformFloat64 = __webpack_require__(8460);
// EXTERNAL MODULE: ./node_modules/pure-rand/lib/esm/distribution/uniformInt.js
var uniformInt = __webpack_require__(2577);
// EXTERNAL MODULE: ./node_modules/pure-rand/lib/esm/generator/xoroshiro128plus.js
var xoroshiro128plus = __webpack_require__(9821);
;// CONCATENATED MODULE: ./build/statistics/seeded-random.js



function seededRandom(seed) {
    const generator = (0,xoroshiro128plus/* xoroshiro128plus */.b)(hash(seed));
    return {
        below: (n) => (0,uniformInt/* uniformInt */.C)(generator, 0, n - 1),
        unit: () => (0,uniformFloat64/* uniformFloat64 */.d)(generator),
    };
}
/** FNV-1a, 32 bits: it only has to tell seeds apart. */
function hash(text) {
    let value = 0x811c9dc5;
    for (const character of text) {
        value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
    }
    return value | 0;
}

;// CONCATENATED MODULE: ./build/statistics/agreement.js





/** Below this many units only shares of pairs are told. */
const FEWEST_UNITS = 10;
const RESAMPLES = 2000;
// Krippendorff's own advice: rely from .800 on, tentative conclusions from .667 on.
const [RELY, TENTATIVE] = [0.8, 0.667];
/** How well people agree on the same units. The order of the ratings makes no difference. */
function agreement(ratings, seed) {
    const shared = [...byUnit(ratings).values()].filter(({ size }) => size > 1);
    // The names of raters must not matter, so that levels stand in order of size.
    const units = shared
        .map((levels) => [...levels.values()].sort((a, b) => a - b))
        .sort((a, b) => (a.join() < b.join() ? -1 : 1));
    const raters = new Set(shared.flatMap((levels) => [...levels.keys()])).size;
    return {
        ...pairShares(units),
        units: units.length,
        raters,
        alpha: alphaOf(units, seed),
        kappa: kappaOf(shared),
    };
}
const agreement_refuse = (error) => ({ ok: false, error });
const tooFew = (units) => agreement_refuse(`only ${units} shared ${units === 1 ? 'unit' : 'units'}, and ${FEWEST_UNITS} are needed`);
function alphaOf(units, seed) {
    if (units.length < FEWEST_UNITS)
        return tooFew(units.length);
    const values = [...new Set(units.flat())].sort((a, b) => a - b);
    // Thousands of units are of few kinds, and a resample need only count them.
    const kinds = [...new Set(units.map((levels) => levels.join()))];
    const kindOf = units.map((levels) => kinds.indexOf(levels.join()));
    const counts = kinds.map((kind) => values.map((value) => kind.split(',').filter((level) => Number(level) === value).length));
    const statistic = (drawn) => {
        const tally = new Array(kinds.length).fill(0);
        for (const unit of drawn) {
            const kind = kindOf[unit] ?? 0;
            tally[kind] = (tally[kind] ?? 0) + 1;
        }
        return alphaOfCounts(counts, values, 'ordinal', tally);
    };
    const alpha = statistic(units.map((_, unit) => unit));
    if (alpha === null)
        return agreement_refuse('everybody gave the same level everywhere');
    const interval = bootstrap(units.length, statistic, {
        random: seededRandom(`alpha ${seed}`),
        resamples: RESAMPLES,
    });
    if (interval === null)
        return agreement_refuse('too little varies for an interval');
    return { ok: true, value: { value: alpha, interval, band: bandOf(alpha) } };
}
function bandOf(alpha) {
    if (alpha >= RELY)
        return 'ok';
    return alpha >= TENTATIVE ? 'tentative' : 'recalibrate';
}
function kappaOf(shared) {
    if (shared.length < FEWEST_UNITS)
        return tooFew(shared.length);
    const [one, two, ...more] = [...new Set(shared.flatMap((levels) => [...levels.keys()]))];
    if (one === undefined || two === undefined || more.length > 0) {
        return agreement_refuse('it is for exactly two people who rated all of the units');
    }
    const levelsOf = (rater) => shared.map((levels) => levels.get(rater) ?? Number.NaN);
    const kappa = cohenKappa(levelsOf(one), levelsOf(two), 'quadratic');
    return kappa === null ? agreement_refuse('one of the two gave one level only') : { ok: true, value: kappa };
}

;// CONCATENATED MODULE: ./build/statistics/intraclass.js


/** Intraclass correlations of complete rows, one a unit with one value a rater; null where nothing varies. */
function intraclass(table) {
    const squares = meanSquares(table);
    const { n, k, rows, columns, error } = squares;
    const total = rows + (k - 1) * error + (k * (columns - error)) / n;
    if (n < 2 || k < 2 || !(total > 0))
        return null;
    return {
        single: (rows - error) / total,
        singleInterval: intervalOf(squares),
        average: (rows - error) / (rows + (columns - error) / n),
        consistency: (rows - error) / (rows + (k - 1) * error),
    };
}
function meanSquares(table) {
    const [n, k] = [table.length, table[0]?.length ?? 0];
    const grand = mean(table.flat());
    const rowMeans = table.map(mean);
    const columnMeans = Array.from({ length: k }, (_, j) => mean(table.map((row) => row[j] ?? NaN)));
    const around = (values) => values.reduce((total, value) => total + (value - grand) ** 2, 0);
    const [rows, columns, all] = [k * around(rowMeans), n * around(columnMeans), around(table.flat())];
    return {
        n,
        k,
        rows: rows / (n - 1),
        columns: columns / (k - 1),
        error: Math.max(0, all - rows - columns) / ((n - 1) * (k - 1)),
    };
}
function intervalOf({ n, k, rows, columns, error }) {
    const icc = (rows - error) / (rows + (k - 1) * error + (k * (columns - error)) / n);
    if (icc === 1)
        return { low: 1, high: 1 };
    const a = (k * icc) / (n * (1 - icc));
    const b = 1 + (k * icc * (n - 1)) / (n * (1 - icc));
    // Satterthwaite's degrees of freedom of the denominator.
    const freedom = (a * columns + b * error) ** 2 /
        ((a * columns) ** 2 / (k - 1) + (b * error) ** 2 / ((n - 1) * (k - 1)));
    const low = jstat.jStat.centralF.inv(0.975, n - 1, freedom);
    const high = jstat.jStat.centralF.inv(0.975, freedom, n - 1);
    const rest = k * columns + (k * n - k - n) * error;
    return {
        low: (n * (rows - low * error)) / (low * rest + n * rows),
        high: (n * (high * rows - error)) / (rest + n * high * rows),
    };
}

;// CONCATENATED MODULE: ./build/statistics/items.js

const [FEWEST, FEWEST_FOR_GROUPS] = [20, 30];
const UPPER_AND_LOWER = 0.27;
/** How each item behaves among the others of the same exercise. Below 20 candidates: difficulty alone. */
function itemStatistics(items) {
    const totals = totalsOf(items);
    return items.map((item) => {
        const n = item.points.length;
        const difficulty = mean(item.points) / item.possible;
        const itemRest = n < FEWEST ? null : itemRestCorrelation(item.points, totals);
        const discrimination = n < FEWEST_FOR_GROUPS ? null : upperMinusLower(item, totals);
        const flags = n < FEWEST ? [] : flagsOf(difficulty, itemRest);
        return { id: item.id, n, difficulty, itemRest, discrimination, flags };
    });
}
function totalsOf(items) {
    const [first] = items;
    return (first?.points ?? []).map((_, index) => sum(items.map(({ points }) => points[index] ?? 0)));
}
/** Corrected: an item is not correlated with itself. */
function itemRestCorrelation(points, totals) {
    const rest = totals.map((total, index) => total - (points[index] ?? 0));
    return pearson(points, rest);
}
function upperMinusLower({ points, possible }, totals) {
    const order = totals.map((total, index) => ({ total, index })).sort((a, b) => a.total - b.total);
    const size = Math.max(1, Math.round(order.length * UPPER_AND_LOWER));
    const share = (group) => mean(group.map(({ index }) => points[index] ?? 0)) / possible;
    return share(order.slice(-size)) - share(order.slice(0, size));
}
function flagsOf(difficulty, itemRest) {
    const flags = [];
    if (difficulty > 0.95 || difficulty < 0.05)
        flags.push('no information');
    if (itemRest !== null && itemRest < 0)
        flags.push('check the test or the key');
    else if (itemRest !== null && itemRest < 0.2)
        flags.push('review');
    return flags;
}
/** Cronbach's alpha (1951) across items; null for fewer than two, or where totals are constant. */
function cronbachAlpha(items) {
    const k = items.length;
    const total = sampleSd(totalsOf(items)) ** 2;
    if (k < 2 || !(total > 0))
        return null;
    const parts = sum(items.map(({ points }) => sampleSd(points) ** 2));
    return (k / (k - 1)) * (1 - parts / total);
}

;// CONCATENATED MODULE: ./build/statistics/severity.js


const ENOUGH_SHARED = 10;
const FAR = 2;
/** How each rater stands to those who rated the same units. */
function severities(ratings) {
    const differences = new Map();
    for (const levels of byUnit(ratings).values()) {
        for (const [rater, level] of levels) {
            const others = [...levels].filter(([other]) => other !== rater).map(([, value]) => value);
            if (others.length === 0)
                continue;
            const own = differences.get(rater) ?? [];
            differences.set(rater, [...own, level - mean(others)]);
        }
    }
    return [...differences].sort(([a], [b]) => (a < b ? -1 : 1)).map(severityOf);
}
function severityOf([rater, values]) {
    const difference = mean(values);
    const shared = values.length;
    const standardError = shared < 2 ? null : sampleSd(values) / Math.sqrt(shared);
    const z = standardError === null ? null : zOf(difference, standardError);
    const isFar = z !== null && Math.abs(z) > FAR && shared >= ENOUGH_SHARED;
    const flag = isFar ? (difference < 0 ? 'severe' : 'lenient') : null;
    return { rater, shared, difference, standardError, z, flag };
}
/** A rater who is off by exactly the same on every unit has no spread, and is as far off as can be. */
function zOf(difference, standardError) {
    if (standardError > 0)
        return difference / standardError;
    return difference === 0 ? 0 : null;
}

;// CONCATENATED MODULE: ./build/report/entry.js
function isGraded(entry) {
    return entry.scorecard !== null;
}

;// CONCATENATED MODULE: ./build/report/cohort.js








// Fewer say nothing about a test (see items.ts).
const FEWEST_FOR_ITEMS = 20;
const FEWEST_FOR_ICC = 10;
/** Splits entries into cohorts, by exercise and then by rubric digest, the largest one first. */
function buildCohorts(entries) {
    const byExercise = [...Map.groupBy(entries, ({ exercise }) => exercise)].sort(cohort_byName);
    return byExercise.flatMap(([, own]) => {
        const byDigest = [
            ...Map.groupBy(own.filter(isGraded), (entry) => entry.scorecard.rubric.digest),
        ];
        return byDigest
            .sort(([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1))
            .map(([, graded], index) => buildCohort(graded, own.length, index > 0));
    });
}
function cohort_byName([a], [b]) {
    return String(a) < String(b) ? -1 : 1;
}
function buildCohort(graded, invited, deviating) {
    const entries = [...graded].sort((a, b) => (a.pseudonym < b.pseudonym ? -1 : 1));
    const [first] = entries;
    if (first === undefined)
        throw new Error('a cohort has at least one candidate');
    const { rubric, exercise } = first.scorecard;
    const items = itemsOf(entries);
    const enough = items[0] !== undefined && items[0].points.length >= FEWEST_FOR_ITEMS;
    const hours = entries.flatMap(({ elapsedHours }) => elapsedHours ?? []);
    return {
        exercise,
        title: first.title,
        rubric: { version: rubric.version, digest: rubric.digest },
        deviating,
        rows: entries.map(rowOf),
        agreement: agreementsOf(entries),
        severities: severities(ratingsOf(entries)),
        drift: driftOf(entries),
        items: itemStatistics(items).map((item, index) => {
            return { ...item, title: items[index]?.title ?? '' };
        }),
        cronbach: byCompetency((competency) => {
            const own = items.filter((item) => item.competency === competency);
            return enough ? cronbachAlpha(own) : null;
        }),
        completion: { invited, graded: entries.length },
        medianElapsedHours: hours.length === 0 ? null : median(hours),
    };
}
function byCompetency(of) {
    return Object.fromEntries(rubric_rubric/* COMPETENCIES */.YP.map((id) => [id, of(id)]));
}
function rowOf({ scorecard, ...entry }) {
    const { pseudonym, candidate, login, status } = entry;
    return {
        pseudonym,
        candidate,
        login,
        status,
        reviewsDone: entry.done,
        flags: scorecard.flags.length + entry.flagged,
        competencies: byCompetency((id) => {
            const sums = scorecard.competencies.find((one) => one.id === id);
            return sums === undefined ? NO_POINTS : cellOf(sums);
        }),
        total: cellOf(scorecard.totals),
        overall: scorecard.overall,
    };
}
const NO_POINTS = {
    measured: { earned: 0, possible: 0 },
    reviewed: { earned: 0, possible: 0, pending: 0 },
    percent: null,
};
/** Missing is not zero: no percentage while anything waits. */
function cellOf({ measured, reviewed }) {
    const possible = measured.possible + reviewed.possible;
    const isKnown = possible > 0 && reviewed.pending === 0;
    return {
        measured: { earned: measured.earned, possible: measured.possible },
        reviewed,
        percent: isKnown ? (100 * (measured.earned + reviewed.earned)) / possible : null,
    };
}
/** Blind levels of everybody who was unsealed; a unit is one criterion of one candidate. */
function ratingsOf(entries) {
    return entries.flatMap(({ pseudonym, reviews }) => reviews.flatMap(({ reviewer, levels }) => levels.map(({ criterion, level }) => {
        return { rater: reviewer, unit: `${pseudonym} ${criterion}`, level, criterion };
    })));
}
/** Somebody who grows harder over a year is fair to nobody. */
function driftOf(entries) {
    const quarters = [...Map.groupBy(entries, ({ reviewedAt }) => quarterOf(reviewedAt))]
        .filter(([quarter]) => quarter !== null)
        .sort(cohort_byName);
    if (quarters.length < 2)
        return [];
    return quarters.map(([quarter, own]) => {
        return { quarter: quarter ?? '', severities: severities(ratingsOf(own)) };
    });
}
function quarterOf(moment) {
    if (moment === null)
        return null;
    return `${moment.slice(0, 4)} Q${Math.ceil(Number(moment.slice(5, 7)) / 3)}`;
}
function agreementsOf(entries) {
    const ratings = ratingsOf(entries);
    const reviewed = entries[0]?.scorecard.criteria.filter(({ kind }) => kind === 'reviewed') ?? [];
    const seed = entries[0]?.scorecard.rubric.digest ?? '';
    return {
        all: agreement(ratings, seed),
        criteria: reviewed.map(({ id, title }) => {
            const own = ratings.filter(({ criterion }) => criterion === id);
            return { criterion: id, title, ...agreement(own, `${seed} ${id}`) };
        }),
        intraclass: intraclassOf(entries),
    };
}
/**
 * Who reviewed differs from candidate to candidate, so the raters of a row are taken as any two: the first two
 * of the record who reviewed all of it. In write-up points.
 */
function intraclassOf(entries) {
    const rows = entries.flatMap(({ reviews, scorecard }) => {
        const points = new Map(scorecard.criteria.map(({ id, points }) => [id, points]));
        const reviewed = scorecard.criteria.filter(({ kind }) => kind === 'reviewed').length;
        const complete = reviews
            .filter(({ levels }) => levels.length === reviewed)
            .map(({ levels }) => levels.reduce((sum, { criterion, level }) => sum + ((points.get(criterion) ?? 0) * reviewed_points/* LEVEL_PERCENT */.f[level]) / 100, 0));
        return complete.length < 2 ? [] : [complete.slice(0, 2)];
    });
    if (rows.length < FEWEST_FOR_ICC) {
        return `${rows.length} candidates with two whole reviews, and ${FEWEST_FOR_ICC} are needed`;
    }
    return intraclass(rows) ?? 'all write-ups have the same points';
}
/** Criteria of candidates in whom nothing is missing: a total without a part would not be comparable. */
function itemsOf(entries) {
    const complete = entries.filter(({ scorecard }) => scorecard.criteria.every(({ earned }) => earned !== null));
    const criteria = complete[0]?.scorecard.criteria ?? [];
    return criteria.map(({ id, title, competency, points: possible }) => {
        const points = complete.map(({ scorecard }) => scorecard.criteria.find((one) => one.id === id)?.earned ?? 0);
        return { id, title, competency, points, possible };
    });
}

// EXTERNAL MODULE: ./build/scorecard/bands.js
var bands = __webpack_require__(2483);
// EXTERNAL MODULE: ./build/scorecard/competency-titles.js
var competency_titles = __webpack_require__(9480);
;// CONCATENATED MODULE: ./build/statistics/order-stability.js
// Two scores that differ by less than rounding shows are equal.
const SAME = 1e-9;
/** How the order of candidates changes when each weight in turn moves by `step`, the others giving way. */
function orderStability(standings, weights, step) {
    const own = scoresUnder(standings, weights);
    const moved = weights.flatMap((_, competency) => [step, -step].flatMap((by) => {
        const next = moveWeight(weights, competency, by);
        return next === null ? [] : [{ competency, by, scores: scoresUnder(standings, next) }];
    }));
    const rankings = [own, ...moved.map(({ scores }) => scores)].map(ranksOf);
    return {
        pairs: (standings.length * (standings.length - 1)) / 2,
        shifts: moved.map(({ competency, by, scores }) => ({
            competency,
            by,
            ...compare(own, scores),
        })),
        ranks: standings.map(({ id }, index) => {
            const all = rankings.map((ranks) => ranks[index] ?? Number.NaN);
            return { id, best: Math.min(...all), worst: Math.max(...all) };
        }),
    };
}
/** The others share what is left in their own proportions; null where a weight would leave 0 to 1. */
function moveWeight(weights, competency, by) {
    const old = weights[competency] ?? 0;
    const next = old + by;
    if (next < -SAME || next > 1 + SAME || old >= 1 || old === 0)
        return null;
    const scale = (1 - next) / (1 - old);
    return weights.map((weight, index) => (index === competency ? Math.max(0, next) : weight * scale));
}
function scoresUnder(standings, weights) {
    return standings.map(({ shares }) => shares.reduce((total, share, index) => total + share * (weights[index] ?? 0), 0));
}
/** Equal scores share the best of their ranks. */
function ranksOf(scores) {
    const order = [...scores].sort((a, b) => b - a);
    const places = new Map();
    let [rank, last] = [1, Number.POSITIVE_INFINITY];
    for (const [index, score] of order.entries()) {
        if (last - score > SAME)
            rank = index + 1;
        last = score;
        places.set(score, rank);
    }
    return scores.map((score) => places.get(score) ?? Number.NaN);
}
function compare(a, b) {
    let [both, swapped, ofA, ofB] = [0, 0, 0, 0];
    for (let i = 0; i < a.length; i += 1) {
        for (let j = i + 1; j < a.length; j += 1) {
            const [x, y] = [order(a, i, j), order(b, i, j)];
            both += x * y;
            swapped += Number(x * y < 0);
            ofA += x * x;
            ofB += y * y;
        }
    }
    const below = Math.sqrt(ofA * ofB);
    return { tau: below === 0 ? null : both / below, swapped };
}
function order(scores, i, j) {
    const difference = (scores[i] ?? 0) - (scores[j] ?? 0);
    return Math.abs(difference) <= SAME ? 0 : Math.sign(difference);
}

;// CONCATENATED MODULE: ./build/report/loop.js





// What a team that argues about weights argues about.
const STEP = 0.05;
/** Loops with the most candidates first. */
function buildLoops(entries) {
    const people = [...Map.groupBy(entries.filter(isGraded), ({ candidate }) => candidate)]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, own]) => [...own].sort((a, b) => (a.exercise < b.exercise ? -1 : 1)))
        .filter(([first]) => first?.scorecard.role != null);
    return [...Map.groupBy(people, keyOf).values()]
        .sort((a, b) => b.length - a.length)
        .flatMap((alike) => buildLoop(alike) ?? []);
}
function keyOf(own) {
    return JSON.stringify([
        own[0]?.scorecard.role,
        own.map(({ scorecard }) => [scorecard.exercise, scorecard.rubric.digest]),
    ]);
}
function buildLoop(people) {
    const first = people[0] ?? [];
    const role = first[0]?.scorecard.role ?? null;
    if (role === null)
        return null;
    const rows = people.map((own) => loop_rowOf(own, role.weights));
    const ranked = rows.filter(({ overall }) => overall !== null);
    const stability = ranked.length < 2 ? null : stabilityOf(ranked, role.weights);
    return {
        role: role.id,
        weights: role.weights,
        exercises: first.map(({ scorecard: { exercise, rubric } }) => {
            return { id: exercise, version: rubric.version, digest: rubric.digest };
        }),
        rows: rows.map((row) => withRank(row, ranked, stability)).sort(byRank),
        stability,
    };
}
function loop_rowOf(own, weights) {
    const parts = rubric_rubric/* COMPETENCIES */.YP.map((id) => [id, percentOf(own, id)]);
    const competencies = Object.fromEntries(parts.map(([id, part]) => [id, typeof part === 'number' ? part : null]));
    const reason = parts.flatMap(([id, part]) => weights[id] > 0 && typeof part === 'string' ? [`${competency_titles/* COMPETENCY_TITLES */.i[id]}: ${part}`] : [])[0];
    const share = rubric_rubric/* COMPETENCIES */.YP.reduce((sum, id) => sum + weights[id] * (competencies[id] ?? 0), 0);
    const overall = reason === undefined ? Math.round(share * 10) / 10 : null;
    const [first] = own;
    return {
        candidate: first?.candidate ?? '',
        login: first?.login ?? null,
        competencies,
        overall,
        band: overall === null ? null : (0,bands/* bandOf */.B)(overall),
        reason: reason ?? null,
        rank: null,
        ranks: null,
    };
}
/** Of all points of one competency; why there is no percentage instead. */
function percentOf(own, id) {
    const sums = own.flatMap(({ scorecard }) => scorecard.competencies.filter((one) => one.id === id));
    const total = (of) => sums.reduce((all, sum) => all + of(sum), 0);
    const possible = total(({ measured, reviewed }) => measured.possible + reviewed.possible);
    if (possible === 0)
        return 'no exercise has points there';
    if (total(({ reviewed }) => reviewed.pending) > 0)
        return 'points wait for reviewers';
    return (100 * total(({ measured, reviewed }) => measured.earned + reviewed.earned)) / possible;
}
function stabilityOf(rows, weights) {
    const standings = rows.map(({ candidate, competencies }) => {
        return { id: candidate, shares: rubric_rubric/* COMPETENCIES */.YP.map((id) => competencies[id] ?? 0) };
    });
    const list = rubric_rubric/* COMPETENCIES */.YP.map((id) => weights[id]);
    return orderStability(standings, list, STEP);
}
function withRank(row, ranked, stability) {
    const own = row.overall;
    if (own === null)
        return row;
    const rank = 1 + ranked.filter(({ overall }) => (overall ?? 0) > own).length;
    const span = stability?.ranks.find(({ id }) => id === row.candidate);
    return { ...row, rank, ranks: span === undefined ? null : { best: span.best, worst: span.worst } };
}
function byRank(a, b) {
    return (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER);
}

;// CONCATENATED MODULE: ./build/report/report.js


function buildReport(entries) {
    return {
        schemaVersion: 2,
        pseudonymous: entries.every(({ login }) => login === null),
        loops: buildLoops(entries),
        cohorts: buildCohorts(entries),
        waiting: entries
            .filter(({ scorecard }) => scorecard === null)
            .map(({ exercise, pseudonym }) => ({ exercise, pseudonym })),
    };
}

;// CONCATENATED MODULE: ./build/session/ledger-source.js






/** A checkout is read without a single request, which is the way for a large cohort. */
function ledgerSource(session, folder) {
    return folder === '' ? ofGitHub(session) : ofFolder(folder);
}
function ofGitHub(session) {
    const { hub, config } = session;
    return {
        states: async function* () {
            const table = await readLedgerTable(hub, config.hub);
            for (const [id, log] of table?.logs ?? []) {
                const state = await readLogState(hub, config.hub, id, log);
                if (state !== null)
                    yield state;
            }
        },
        readText: async (path) => (await session.ledger.readFile(path))?.text ?? null,
    };
}
function ofFolder(folder) {
    const readText = async (path) => await (0,promises_.readFile)((0,external_node_path_.join)(folder, path), 'utf8').catch(() => null);
    return {
        readText,
        states: async function* () {
            for (const name of await logNames(folder)) {
                const path = (0,ledger_record/* logPath */.Q2)(name);
                const log = (0,ledger_record/* parseLog */.g_)((await readText(path)) ?? '');
                if (!log.ok)
                    throw new bad_news/* WorldError */.nM(`${path}: ${log.error}`, { code: 'ledger' });
                const state = (0,assignment_state/* foldLog */.e)(log.value);
                if (state !== null)
                    yield state;
            }
        },
    };
}
async function logNames(folder) {
    const names = await (0,promises_.readdir)((0,external_node_path_.join)(folder, 'assignments')).catch(() => null);
    if (names === null)
        throw noLedger(folder);
    const logs = names.filter((name) => name.endsWith('.jsonl')).sort();
    return logs.map((name) => name.slice(0, -'.jsonl'.length));
}
function noLedger(folder) {
    const message = 'has no folder assignments';
    const hint = 'Check out the branch ledger of the hub there, or leave --ledger out.';
    return (0,bad_news/* callerError */.ee)(folder, message, hint);
}

;// CONCATENATED MODULE: ./build/commands/report/gather-entries.js







/** What the ledger says of everybody, as reports take it. */
async function gatherEntries(session, source, { exercise, names }) {
    const entries = [];
    for await (const state of source.states()) {
        if (exercise !== null && state.assignment.exercise !== exercise)
            continue;
        entries.push(await entryOf(session, source, state, names));
    }
    return entries;
}
async function entryOf(session, source, state, names) {
    const { assignment, flagged, status } = state;
    const key = (0,hub_key/* useHubKey */.c)(session.key);
    const graded = (0,assignment_state/* latestGraded */.R)(state) ?? null;
    const criteria = state.reviewed.findLast(({ tree }) => tree === graded?.tree)?.criteria ?? '';
    const reviews = foldReviews(state.reviewed, { tree: graded?.tree ?? '', criteria });
    return {
        pseudonym: key.pseudonym(assignment.id),
        candidate: key.candidate(assignment.candidate.userId),
        login: names ? assignment.candidate.login : null,
        exercise: assignment.exercise,
        title: await titleOf(session, assignment.exercise),
        status,
        flagged: flagged.length,
        scorecard: graded === null ? null : await readLatest(source, assignment.id, graded),
        reviews: reviews.unsealed?.reviews ?? [],
        reviewedAt: reviews.unsealed?.at ?? null,
        done: [...reviews.reviewers.values()].filter(({ done }) => done).length,
        elapsedHours: graded === null ? null : hoursBetween(state.invitedAt, graded.at),
    };
}
/** An exercise that is given out no more still has a cohort. */
async function titleOf(session, id) {
    const exercise = await (0,hub_exercise/* loadHubExercise */.sE)(session, id);
    return exercise.ok ? exercise.value.rubric.title : id;
}
async function readLatest(source, id, { tree, rubric }) {
    const complete = await source.readText((0,ledger_record/* completePath */.hk)(id, tree, rubric));
    const path = (0,ledger_record/* scorecardPath */.OW)(id, tree, rubric);
    const scorecard = parseScorecard(complete ?? (await source.readText(path)) ?? '');
    if (scorecard !== null)
        return scorecard;
    throw new bad_news/* WorldError */.nM(`${path} is missing from the ledger or was changed by hand`, {
        code: 'ledger',
    });
}
function hoursBetween(from, to) {
    return (Date.parse(to) - Date.parse(from)) / 3_600_000;
}

;// CONCATENATED MODULE: ./build/commands/report/make-report.js







/** The cohort side by side; with `out` as one page, one JSON, and one CSV for each cohort. */
async function report(session, request) {
    const { exercise, names, ledger, out } = request;
    const source = ledgerSource(session, ledger);
    const made = buildReport(await gatherEntries(session, source, { exercise, names }));
    if (out !== '')
        await writeReport(made, out);
    return made;
}
async function writeReport(made, out) {
    // Nothing else needs the drawing library, which is larger than all the rest of the command.
    const { renderReport } = await Promise.all(/* import() */[__webpack_require__.e(302), __webpack_require__.e(485)]).then(__webpack_require__.bind(__webpack_require__, 485));
    await (0,promises_.mkdir)(out, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(out, 'report.html'), renderReport(made));
    await (0,promises_.writeFile)((0,external_node_path_.join)(out, 'report.json'), `${JSON.stringify(made, null, 2)}\n`);
    for (const cohort of made.cohorts) {
        const name = `${cohort.exercise}-${cohort.rubric.digest.slice(0, 8)}`;
        await (0,promises_.writeFile)((0,external_node_path_.join)(out, `${name}.csv`), exportCsv(cohort));
        await (0,promises_.writeFile)((0,external_node_path_.join)(out, `${name}.json`), `${JSON.stringify(cohort, null, 2)}\n`);
    }
}
function printReport({ cohorts, waiting }) {
    const rows = cohorts.flatMap(({ exercise, rubric, rows: own, deviating }) => own.map(({ pseudonym, login, status, total, reviewsDone, flags, overall }) => [
        login ?? pseudonym,
        exercise,
        status,
        `${total.measured.earned} of ${total.measured.possible}`,
        total.reviewed.pending > 0
            ? `${total.reviewed.pending} wait`
            : `${total.reviewed.earned} of ${total.reviewed.possible}`,
        overall.percent === null ? '' : `${overall.percent} %`,
        String(reviewsDone),
        String(flags),
        `${rubric.digest.slice(0, 8)}${deviating ? ' (deviates)' : ''}`,
    ]));
    const idle = waiting.map(({ pseudonym, exercise }) => [pseudonym, exercise, 'nothing graded']);
    const head = [
        'candidate',
        'exercise',
        'status',
        'measured',
        'reviewed',
        'overall',
        'reviews',
        'flags',
        'rubric',
    ];
    return (0,columns/* columns */.Y)(head, [...rows, ...idle]);
}

;// CONCATENATED MODULE: ./build/report/outcomes.js


const REQUIRED = [
    'candidate_id',
    'hired',
    'start_date',
    'perf_overall',
    'rater_id',
    'rated_on',
    'blind',
];
const PERFORMANCE = {
    'ml-fundamentals': 'perf_F',
    'practical-coding': 'perf_C',
    'system-design': 'perf_S',
    'business-impact': 'perf_B',
};
/** Reads outcomes.csv; everything wrong with it is listed at once. */
function parseOutcomes(text, file) {
    const table = readTable(text, file, REQUIRED);
    if (!table.ok)
        return table;
    const lines = table.value;
    const issues = lines.flatMap((line, index) => [...problemsOf(line), ...twice(lines, index)].map((message) => {
        const hint = 'docs/outcomes.md says what each column holds.';
        return { file, line: index + 2, path: '', message, hint };
    }));
    return issues.length > 0
        ? { ok: false, error: issues }
        : { ok: true, value: lines.map(outcomeOf) };
}
/** Lines of a CSV by column; a missing column is a problem, a further one is not. */
function readTable(text, file, required) {
    const options = { columns: true, bom: true, trim: true, skip_empty_lines: true };
    const issue = (message) => {
        const hint = `The first line names the columns: ${required.join(',')}.`;
        return { file, line: 1, path: '', message, hint };
    };
    let lines;
    try {
        lines = (0,sync/* parse */.qg)(text, { ...options, relax_column_count: true });
    }
    catch (error) {
        return { ok: false, error: [issue(error instanceof Error ? error.message : String(error))] };
    }
    const missing = required.filter((column) => lines[0] !== undefined && !(column in lines[0]));
    if (lines.length === 0)
        return { ok: false, error: [issue('there is no line below the head')] };
    if (missing.length === 0)
        return { ok: true, value: lines };
    return { ok: false, error: missing.map((column) => issue(`there is no column ${column}`)) };
}
function problemsOf(line) {
    const yesOrNo = ['hired', 'blind'].filter((name) => !/^[01]?$/.test(line[name] ?? ''));
    const dates = ['start_date', 'rated_on'].filter((name) => dayOf(line[name]) === undefined);
    const ratings = ['perf_overall', ...Object.values(PERFORMANCE)].filter((name) => !/^(?:[1-5](?:\.\d+)?)?$/.test(line[name] ?? '') || Number(line[name]) > 5);
    return [
        ...(line['candidate_id'] === '' ? ['candidate_id is empty'] : []),
        ...yesOrNo.map((name) => `${name} is "${line[name]}", and has to be 0 or 1`),
        ...dates.map((name) => `${name} is "${line[name]}", and has to be a date as 2026-03-01`),
        ...ratings.map((name) => `${name} is "${line[name]}", and has to be from 1 to 5`),
    ];
}
function twice(lines, index) {
    const id = lines[index]?.['candidate_id'];
    const first = lines.findIndex((line) => line['candidate_id'] === id);
    return first === index ? [] : [`${id} stands on line ${first + 2} too`];
}
function outcomeOf(line) {
    const [start, rated] = [dayOf(line['start_date']), dayOf(line['rated_on'])];
    return {
        candidate: line['candidate_id'] ?? '',
        hired: line['hired'] === '1',
        days: start == null || rated == null ? null : rated - start,
        overall: ratingOf(line['perf_overall']),
        competencies: Object.fromEntries(rubric_rubric/* COMPETENCIES */.YP.map((id) => [id, ratingOf(line[PERFORMANCE[id]])])),
        blind: line['blind'] === '1',
    };
}
function ratingOf(text) {
    return text === undefined || text === '' ? null : Number(text);
}
const DATE = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
/** Days since 1 March of the year 0 (Hinnant, "chrono-compatible date algorithms"); null for none. */
function dayOf(text) {
    if (text === undefined || text === '')
        return null;
    const match = DATE.exec(text);
    if (match === null)
        return undefined;
    const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
    const [y, m] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
    const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
    return y * 365 + leaps + Math.floor((153 * m + 2) / 5) + day - 1;
}

;// CONCATENATED MODULE: ./build/report/refinement-record.js


/** The record that a team fills in after a round; the figures are in retrospective.json beside it. */
function refinementRecord({ role, exercises, refinements, validity, }) {
    const looked = validity.map(({ blind, hires, ranking }) => {
        const kind = blind ? 'blind ratings' : 'ratings by people who had seen the scorecard';
        const share = ranking.ok
            ? `pairs ordered as the score orders them: ${Math.round(ranking.value.value * 100)} %`
            : ranking.error;
        return (0,phrasing/* words */.aL) `${hires} hires, ${(0,phrasing/* ours */.Od)(kind)}; ${(0,phrasing/* ours */.Od)(share)}`;
    });
    const rows = refinements.map(({ what, evidence }) => [
        (0,phrasing/* ours */.Od)(what),
        (0,phrasing/* ours */.Od)(evidence),
        (0,phrasing/* words */.aL) ` `,
        (0,phrasing/* words */.aL) ` `,
        (0,phrasing/* words */.aL) ` `,
    ]);
    return (0,safe_markdown/* render */.XX)([
        (0,safe_markdown/* heading */.R_)(1, (0,phrasing/* words */.aL) `Retrospective: ${(0,phrasing/* ours */.Od)(role)}`),
        (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `Exercises: ${(0,phrasing/* ours */.Od)(exercises.join(', '))}.`),
        (0,safe_markdown/* list */.p_)(looked),
        (0,safe_markdown/* heading */.R_)(2, (0,phrasing/* words */.aL) `Refinement record`),
        (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `Action is keep, reword, reweight or retire. Changed points, tests or anchors are a new version of the exercise; scores of different major versions are not pooled.`),
        (0,safe_markdown/* table */.tp)([
            (0,phrasing/* words */.aL) `Criterion, exercise or reviewer`,
            (0,phrasing/* words */.aL) `Evidence`,
            (0,phrasing/* words */.aL) `Action`,
            (0,phrasing/* words */.aL) `Owner`,
            (0,phrasing/* words */.aL) `Version`,
        ], rows.length > 0
            ? rows
            : [[(0,phrasing/* words */.aL) `none`, (0,phrasing/* words */.aL) `no statistic points at anything`, (0,phrasing/* words */.aL) ` `, (0,phrasing/* words */.aL) ` `, (0,phrasing/* words */.aL) ` `]]),
    ]);
}

;// CONCATENATED MODULE: ./build/statistics/range-restriction.js
// Beyond this the correction is mostly assumption.
const LARGEST_RATIO = 3;
const FEWEST_HIRES = 30;
/**
 * Thorndike's case 2: what Pearson's r among those hired would be among all assessed, if they were chosen on
 * this very score and the relation is straight. Standard deviations in the score's own unit.
 */
function thorndikeCase2(r, sdAll, sdHired) {
    const u = sdAll / sdHired;
    return (r * u) / Math.sqrt(1 - r * r + r * r * u * u);
}
function correctRange(r, { all, hired, hires }) {
    const refuse = (error) => ({ ok: false, error });
    if (hires < FEWEST_HIRES)
        return refuse(`${hires} hires, and ${FEWEST_HIRES} are needed`);
    if (!(hired > 0))
        return refuse('the scores of those hired are all the same');
    const u = all / hired;
    if (u > LARGEST_RATIO) {
        return refuse(`scores of all vary ${u.toFixed(1)} times as much as those of hires; beyond ${LARGEST_RATIO} it is mostly assumption`);
    }
    return { ok: true, value: { r, u, corrected: thorndikeCase2(r, all, hired) } };
}

;// CONCATENATED MODULE: ./build/statistics/concordance.js
/** Of the pairs with different outcomes, how many the score orders alike (Harrell's C, nothing censored). */
function concordance(scores, outcomes) {
    let [ordered, pairs] = [0, 0];
    for (let i = 0; i < scores.length; i += 1) {
        for (let j = i + 1; j < scores.length; j += 1) {
            const outcome = Math.sign((outcomes[i] ?? 0) - (outcomes[j] ?? 0));
            if (outcome === 0)
                continue;
            pairs += 1;
            ordered += (1 + outcome * Math.sign((scores[i] ?? 0) - (scores[j] ?? 0))) / 2;
        }
    }
    return { ordered, pairs };
}

;// CONCATENATED MODULE: ./build/statistics/validity.js




const validity_RESAMPLES = 10_000;
const validity_FEWEST = 10;
// How many redrawn resamples are worth a warning.
const MANY_REDRAWN = 0.05;
/** Spearman's rank correlation, ties sharing their ranks; null when either side is constant. */
function spearman(scores, outcomes) {
    return pearson(averageRanks(scores), averageRanks(outcomes));
}
/** Spearman's rho with a bootstrap interval over candidates; or why it is not computed. */
function rankCorrelation(pairing, seed) {
    return coefficient(pairing, spearman, seededRandom(`spearman ${seed}`));
}
/** The share of pairs with different outcomes that the score orders alike, with its interval. */
function rankingCheck(pairing, seed) {
    const share = (scores, outcomes) => {
        const { ordered, pairs } = concordance(scores, outcomes);
        return pairs === 0 ? null : ordered / pairs;
    };
    return coefficient(pairing, share, seededRandom(`concordance ${seed}`));
}
function coefficient({ scores, outcomes }, statistic, random) {
    const n = scores.length;
    if (n < validity_FEWEST)
        return { ok: false, error: `not computed: n = ${n}, and ${validity_FEWEST} are needed` };
    const value = statistic(scores, outcomes);
    const interval = value === null
        ? null
        : bootstrap(n, (drawn) => statistic(pickAll(scores, drawn), pickAll(outcomes, drawn)), {
            random,
            resamples: validity_RESAMPLES,
        });
    if (value === null || interval === null) {
        return { ok: false, error: 'not computed: scores or outcomes are all the same' };
    }
    const many = interval.redrawn > MANY_REDRAWN * interval.resamples;
    const warnings = many
        ? [`${interval.redrawn} resamples were constant and drawn again: the interval is doubtful`]
        : [];
    return { ok: true, value: { n, value, interval, precision: precisionOf(n), warnings } };
}
function pickAll(values, drawn) {
    return drawn.map((index) => values[index] ?? Number.NaN);
}
function precisionOf(n) {
    if (n < 30)
        return 'exploratory';
    return n < 80 ? 'low precision' : 'plain';
}
/** Two-sided permutation p of Spearman's rho: how often chance alone gives a rho as far from 0. */
function permutationP({ scores, outcomes }, seed) {
    const ranks = averageRanks(scores);
    const shuffled = [...averageRanks(outcomes)];
    const observed = pearson(ranks, shuffled);
    if (observed === null)
        return null;
    const random = seededRandom(`permutation ${seed}`);
    let asFar = 1;
    for (let round = 0; round < validity_RESAMPLES; round += 1) {
        shuffle(shuffled, random);
        const rho = pearson(ranks, shuffled) ?? 0;
        // Sums of the same ranks in another order differ in their last bits.
        if (Math.abs(rho) >= Math.abs(observed) - 1e-12)
            asFar += 1;
    }
    return asFar / (validity_RESAMPLES + 1);
}
function shuffle(values, random) {
    for (let i = values.length - 1; i > 0; i -= 1) {
        const j = random.below(i + 1);
        const kept = values[i] ?? 0;
        values[i] = values[j] ?? 0;
        values[j] = kept;
    }
}
/** Holm's step-down correction (1979) for looking at several coefficients, in the order given. */
function holm(ps) {
    const order = ps.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
    const adjusted = new Array(ps.length).fill(1);
    let largest = 0;
    for (const [step, { p, index }] of order.entries()) {
        largest = Math.max(largest, Math.min(1, p * (ps.length - step)));
        adjusted[index] = largest;
    }
    return adjusted;
}

;// CONCATENATED MODULE: ./build/report/refinements.js
/** What a team should talk about: every criterion that a statistic points at. */
function refinementsOf({ exercise, items, agreement, severities, }) {
    const flagged = items.flatMap(({ id, title, flags, difficulty, itemRest }) => flags.map((flag) => {
        const rest = itemRest === null ? '' : `, item-rest ${itemRest.toFixed(2)}`;
        return {
            what: `${exercise}.${id} ${title}`,
            evidence: `${flag}: difficulty ${difficulty.toFixed(2)}${rest}`,
        };
    }));
    const apart = agreement.criteria.flatMap(({ criterion, title, alpha }) => alpha.ok && alpha.value.band === 'recalibrate'
        ? [
            {
                what: `${exercise}.${criterion} ${title}`,
                evidence: `reviewers disagree: alpha ${alpha.value.value.toFixed(2)} (${alpha.value.interval.low.toFixed(2)} to ${alpha.value.interval.high.toFixed(2)})`,
            },
        ]
        : []);
    const raters = severities.flatMap(({ rater, flag, difference }) => flag === null
        ? []
        : [
            {
                what: `${exercise}: ${rater}`,
                evidence: `${flag} by ${Math.abs(difference).toFixed(2)} levels`,
            },
        ]);
    return [...flagged, ...apart, ...raters];
}

;// CONCATENATED MODULE: ./build/statistics/selection-rates.js

const FOUR_FIFTHS = 0.8;
function impactRatio(group, highest) {
    return group.passed / group.assessed / (highest.passed / highest.assessed);
}
/**
 * Fisher's exact test, two-sided: the chance of a table at most as likely as this one, all margins given.
 */
function fisherExact(a, b) {
    const passed = a.passed + b.passed;
    const all = a.assessed + b.assessed;
    const chance = (x) => Math.exp(logChoose(a.assessed, x) + logChoose(b.assessed, passed - x) - logChoose(all, passed));
    // Tables exactly as likely differ in their last bits.
    const limit = chance(a.passed) * (1 + 1e-7);
    let p = 0;
    for (let x = Math.max(0, passed - b.assessed); x <= Math.min(a.assessed, passed); x += 1) {
        const probability = chance(x);
        if (probability <= limit)
            p += probability;
    }
    return Math.min(1, p);
}
function logChoose(n, k) {
    let log = 0;
    for (let i = 1; i <= k; i += 1)
        log += Math.log((n - k + i) / i);
    return log;
}
/** 95 % interval of the difference in rates from Wilson's intervals (Newcombe, 1998, method 10). */
function newcombe(a, b) {
    const [one, two] = [wilson(a), wilson(b)];
    const difference = one.rate - two.rate;
    return {
        low: difference - Math.hypot(one.rate - one.low, two.high - two.rate),
        high: difference + Math.hypot(one.high - one.rate, two.rate - two.low),
    };
}
function wilson({ assessed: n, passed }) {
    const z = jstat.jStat.normal.inv(0.975, 0, 1);
    const rate = passed / n;
    const middle = (rate + (z * z) / (2 * n)) / (1 + (z * z) / n);
    const half = (z / (1 + (z * z) / n)) * Math.sqrt((rate * (1 - rate)) / n + (z * z) / (4 * n * n));
    return { rate, low: middle - half, high: middle + half };
}
/** Whether one more person of the lower group and one fewer of the highest would change the verdict at 0.80. */
function flips(group, highest) {
    if (group.passed === group.assessed || highest.passed === 0)
        return false;
    const moved = impactRatio({ ...group, passed: group.passed + 1 }, { ...highest, passed: highest.passed - 1 });
    return moved < FOUR_FIFTHS !== impactRatio(group, highest) < FOUR_FIFTHS;
}

;// CONCATENATED MODULE: ./build/report/selection.js


const selection_COLUMNS = ['stage', 'attribute', 'group', 'assessed', 'passed'];
const [selection_FEWEST, SMALLEST_SHARE] = [5, 0.02];
const SUPPORTED = 0.05;
function parseGroups(text, file) {
    const table = readTable(text, file, selection_COLUMNS);
    if (!table.ok)
        return table;
    const counts = table.value.map((line) => {
        return {
            stage: line['stage'] ?? '',
            attribute: line['attribute'] ?? '',
            group: line['group'] ?? '',
            assessed: /^\d+$/.test(line['assessed'] ?? '') ? Number(line['assessed']) : -1,
            passed: /^\d+$/.test(line['passed'] ?? '') ? Number(line['passed']) : -1,
        };
    });
    const issues = counts.flatMap(({ assessed, passed }, index) => {
        if (assessed >= 0 && passed >= 0 && passed <= assessed)
            return [];
        const message = 'assessed and passed have to be whole numbers, passed at most assessed';
        return [{ file, line: index + 2, path: '', message, hint: 'Give counts and no names.' }];
    });
    return issues.length > 0 ? { ok: false, error: issues } : { ok: true, value: counts };
}
/** Each group beside the one with the highest rate, within each stage and attribute. */
function compareGroups(counts) {
    const tables = Map.groupBy(counts, ({ stage, attribute }) => JSON.stringify([stage, attribute]));
    return [...tables.values()].flatMap((groups) => {
        const pool = groups.reduce((sum, { assessed }) => sum + assessed, 0);
        const isEnough = ({ assessed }) => assessed >= selection_FEWEST && assessed >= SMALLEST_SHARE * pool;
        const highest = groups
            .filter(isEnough)
            .toSorted((a, b) => rateOf(b) - rateOf(a) || b.assessed - a.assessed)[0];
        return groups.map((group) => {
            if (!isEnough(group) || highest === undefined)
                return { ...group, kind: 'too-few' };
            if (group === highest)
                return { ...group, kind: 'highest', rate: rateOf(group) };
            return compared(group, highest);
        });
    });
}
function rateOf({ assessed, passed }) {
    return passed / assessed;
}
function compared(group, highest) {
    // Where nobody passed, all rates are the same.
    const ratio = highest.passed === 0 ? 1 : impactRatio(group, highest);
    const fisherP = fisherExact(group, highest);
    const isFlipped = highest.passed > 0 && flips(group, highest);
    return {
        ...group,
        kind: 'compared',
        rate: rateOf(group),
        ratio,
        fisherP,
        difference: rateOf(group) - rateOf(highest),
        interval: newcombe(group, highest),
        flips: isFlipped,
        verdict: verdictOf(ratio, fisherP, isFlipped),
    };
}
function verdictOf(ratio, fisherP, isFlipped) {
    const below = ratio < FOUR_FIFTHS;
    const supported = fisherP < SUPPORTED ? 'also statistically supported' : 'not statistically supported';
    const words = below ? `below four-fifths, ${supported}` : 'not below four-fifths';
    return isFlipped ? `${words}, changes with one person` : words;
}

;// CONCATENATED MODULE: ./build/report/retrospective.js







const SEED = 'retrospective';
const [EARLIEST, LATEST] = [75, 120];
/** Sets the largest loop's scores beside performance; null when nobody is in a loop. */
function buildRetrospective(report, outcomes, groups, asked) {
    const [loop] = report.loops;
    if (loop === undefined)
        return null;
    const digests = new Set(loop.exercises.map(({ digest }) => digest));
    const cohorts = report.cohorts.filter(({ rubric }) => digests.has(rubric.digest));
    const { counted, excluded } = sortOutcomes(loop, outcomes);
    const [blind, seen] = [true, false].map((one) => counted.filter(({ outcome }) => outcome.blind === one));
    return {
        schemaVersion: 1,
        seed: SEED,
        role: loop.role,
        exercises: loop.exercises.map(({ id, version }) => `${id} ${version}`),
        assessed: loop.rows.length,
        excluded,
        validity: [
            validityOf(loop, blind ?? [], true, asked),
            ...((seen ?? []).length > 0 ? [validityOf(loop, seen ?? [], false, asked)] : []),
        ],
        items: cohorts.map(({ exercise, title, rubric, items, cronbach, completion }) => {
            return { exercise, title, rubric, items, cronbach, completion };
        }),
        groups: groups === null ? null : compareGroups(groups),
        refinements: cohorts.flatMap(refinementsOf),
    };
}
function sortOutcomes(loop, outcomes) {
    const rows = new Map(loop.rows.map((row) => [row.candidate, row]));
    const kinds = Map.groupBy(outcomes, (outcome) => retrospective_kindOf(outcome, rows.get(outcome.candidate)));
    const count = (kind) => kinds.get(kind)?.length ?? 0;
    return {
        counted: (kinds.get('counted') ?? []).flatMap((outcome) => {
            const row = rows.get(outcome.candidate);
            return row === undefined ? [] : [{ row, outcome }];
        }),
        excluded: {
            notHired: count('notHired'),
            noScore: count('noScore'),
            wrongTime: count('wrongTime'),
            notRated: count('notRated'),
        },
    };
}
function retrospective_kindOf({ hired, overall, days }, row) {
    if (!hired)
        return 'notHired';
    if (row === undefined || row.overall === null)
        return 'noScore';
    if (overall === null || days === null)
        return 'notRated';
    return days < EARLIEST || days > LATEST ? 'wrongTime' : 'counted';
}
function validityOf(loop, hires, blind, asked) {
    const pairings = pairingsOf(hires);
    const looks = pairings.map((one) => {
        return {
            ...one,
            rho: rankCorrelation(one.pairing, `${SEED} ${one.score} ${one.performance}`),
            p: null,
        };
    });
    const overall = pairings[0]?.pairing ?? { scores: [], outcomes: [] };
    return {
        blind,
        hires: hires.length,
        looks: asked.pValues ? withP(looks) : looks,
        ranking: rankingCheck(overall, SEED),
        range: asked.rangeCorrection ? rangeOf(loop, overall) : null,
    };
}
function pairingsOf(hires) {
    const pair = (score, performance, of) => {
        const pairs = hires
            .map(of)
            .filter((each) => !each.includes(null));
        const pairing = { scores: pairs.map(([x]) => x), outcomes: pairs.map(([, y]) => y) };
        return { score, performance, pairing };
    };
    const against = rubric_rubric/* COMPETENCIES */.YP.flatMap((id) => [
        pair(competency_titles/* COMPETENCY_TITLES */.i[id], 'overall', ({ row, outcome }) => [
            row.competencies[id],
            outcome.overall,
        ]),
        pair(competency_titles/* COMPETENCY_TITLES */.i[id], competency_titles/* COMPETENCY_TITLES */.i[id], ({ row, outcome }) => [
            row.competencies[id],
            outcome.competencies[id],
        ]),
    ]);
    const overall = pair('Overall', 'overall', ({ row, outcome }) => [row.overall, outcome.overall]);
    // A competency that nobody was rated on is no look.
    return [overall, ...against.filter(({ pairing }) => pairing.scores.length > 0)];
}
/** Several looks at once find something by chance: each p is raised for it. */
function withP(looks) {
    const computed = looks.filter(({ rho }) => rho.ok);
    const raw = computed.map(({ pairing, score, performance }) => permutationP(pairing, `${SEED} ${score} ${performance}`) ?? 1);
    const adjusted = holm(raw);
    return looks.map((look) => {
        const index = computed.indexOf(look);
        return index === -1 ? look : { ...look, p: adjusted[index] ?? null };
    });
}
function rangeOf({ rows }, { scores, outcomes }) {
    const all = rows.flatMap(({ overall }) => overall ?? []);
    const r = scores.length < 2 ? null : pearson(scores, outcomes);
    if (r === null)
        return { ok: false, error: 'scores or performance of hires are all the same' };
    return correctRange(r, { all: sampleSd(all), hired: sampleSd(scores), hires: scores.length });
}

;// CONCATENATED MODULE: ./build/commands/report/make-retrospective.js











/** Scores beside performance, months later: one page, one JSON, and the record that the team fills in. */
async function retrospective(session, request) {
    const { outcomes, groups } = await readTables(request);
    const source = ledgerSource(session, request.ledger);
    const report = buildReport(await gatherEntries(session, source, { exercise: null, names: false }));
    const made = buildRetrospective(report, outcomes, groups, request);
    if (made === null)
        throw nobody();
    const { renderRetrospective } = await Promise.all(/* import() */[__webpack_require__.e(302), __webpack_require__.e(371)]).then(__webpack_require__.bind(__webpack_require__, 1371));
    await (0,promises_.mkdir)(request.out, { recursive: true });
    const write = async (name, text) => await (0,promises_.writeFile)((0,external_node_path_.join)(request.out, name), text);
    await write('retrospective.html', renderRetrospective(made));
    await write('retrospective.json', `${JSON.stringify(made, null, 2)}\n`);
    await write('retrospective.md', refinementRecord(made));
    return made;
}
async function readTables(request) {
    const outcomes = await readAndParse(request.outcomes, 'outcomes', parseOutcomes);
    const groups = request.groups === '' ? null : await readAndParse(request.groups, 'groups', parseGroups);
    const issues = [outcomes, ...(groups === null ? [] : [groups])].flatMap((each) => each.ok ? [] : each.error);
    if (!outcomes.ok || issues.length > 0)
        throw new bad_news/* CallerError */.ED(issues);
    return { outcomes: outcomes.value, groups: groups?.ok ? groups.value : null };
}
async function readAndParse(file, option, parse) {
    const text = await (0,promises_.readFile)(file, 'utf8').catch(() => null);
    if (text !== null)
        return parse(text, file);
    const message = file === '' ? 'is missing' : 'there is no such file';
    const hint = `Name a CSV with --${option}; docs/outcomes.md says what it holds.`;
    return {
        ok: false,
        error: [(0,config_issue/* problem */.C)(file || `--${option}`, message, hint)],
    };
}
function nobody() {
    const message = 'no candidate has a scorecard with a role';
    const hint = 'A retrospective needs exercises that were given with a role (takehome.yml).';
    return (0,bad_news/* callerError */.ee)('ledger', message, hint);
}
function retrospectiveText({ validity, excluded, refinements }) {
    const left = Object.values(excluded).reduce((sum, count) => sum + count, 0);
    return [
        ...validity.map(({ blind, hires, ranking }) => {
            const kind = blind ? 'rated blind' : 'rated with the scorecard known';
            return `${hires} hires ${kind}: ${ranking.ok ? `${Math.round(ranking.value.value * 100)} % of pairs ordered as the score orders them (95 % interval ${Math.round(ranking.value.interval.low * 100)} to ${Math.round(ranking.value.interval.high * 100)})` : ranking.error}`;
        }),
        `${left} outcomes left out, ${refinements.length} things to refine`,
    ].join('\n');
}

// EXTERNAL MODULE: ./build/exercise/anchors.js
var exercise_anchors = __webpack_require__(8861);
;// CONCATENATED MODULE: ./build/review/ratings-table.js


const RATING_COLUMNS = ['reviewer_id', 'paper_id', 'criterion', 'level'];
/** Reads the filled table; everything wrong with it is listed at once. */
function parseRatings(text, file, known) {
    const issue = (line, message, hint) => {
        return { file, line, path: '', message, hint };
    };
    const lines = (0,sync/* parse */.qg)(text, {
        relax_column_count: true,
        skip_empty_lines: true,
        trim: true,
        bom: true,
    });
    const [head = [], ...body] = lines;
    if (head.join() !== RATING_COLUMNS.join()) {
        return {
            ok: false,
            error: [issue(1, `the columns are ${head.join(',')}`, `Use ${RATING_COLUMNS.join(',')}.`)],
        };
    }
    const read = body.map((cells) => readRow(cells, known));
    const seen = new Set();
    const issues = read.flatMap(({ problems }, index) => {
        const cell = (body[index] ?? []).slice(0, 3).join();
        const again = seen.has(cell) ? ['this was rated above already'] : [];
        seen.add(cell);
        return [...problems, ...again].map((problem) => issue(index + 2, problem, HINT));
    });
    if (issues.length > 0)
        return { ok: false, error: issues };
    return { ok: true, value: read.flatMap(({ row }) => row ?? []) };
}
function readRow([reviewer = '', paper = '', criterion = '', typed = ''], known) {
    const level = rubric_rubric/* LEVELS */.A_.find((each) => String(each) === typed);
    const problems = [
        ...(reviewer === '' ? ['nobody is named as reviewer_id'] : []),
        ...(known.papers.includes(paper) ? [] : [`there is no paper "${paper}"`]),
        ...(known.criteria.includes(criterion) ? [] : [`there is no criterion "${criterion}"`]),
        ...(level === undefined ? [`"${typed}" is no level`] : []),
    ];
    return { row: level === undefined ? null : { reviewer, paper, criterion, level }, problems };
}
const HINT = 'Each line is your login, a paper, a criterion and a level from 1 to 4.';

;// CONCATENATED MODULE: ./build/review/render-papers.js



/** What a reviewer needs to rate the anchor papers: checklists and levels, and how to hand in. */
function renderPapers(title, reviewed) {
    return (0,safe_markdown/* render */.XX)([
        (0,safe_markdown/* heading */.R_)(1, (0,phrasing/* words */.aL) `Calibration: ${(0,phrasing/* ours */.Od)(title)}`),
        (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `Read each paper by itself and give every criterion a level, as you would a candidate's. Write your login, and the levels, into ${(0,phrasing/* untrusted */.bp)('ratings.csv', 20)}; then ${(0,phrasing/* untrusted */.bp)('takehome calibrate --exercise <id> --ratings ratings.csv', 80)}. Talk over afterwards where you and the key differ.`),
        ...reviewed.flatMap(({ id, title: name, section, checklist, levels }) => [
            (0,safe_markdown/* heading */.R_)(2, (0,phrasing/* words */.aL) `${(0,phrasing/* ours */.Od)(id)}: ${(0,phrasing/* ours */.Od)(name)} (section ${(0,phrasing/* ours */.Od)(section)})`),
            (0,safe_markdown/* list */.p_)(checklist.map(({ text, must }) => must ? (0,phrasing/* words */.aL) `${(0,phrasing/* strong */.ko)((0,phrasing/* words */.aL) `Must:`)} ${(0,phrasing/* ours */.Od)(text)}` : (0,phrasing/* ours */.Od)(text))),
            (0,safe_markdown/* table */.tp)([(0,phrasing/* words */.aL) `Level`, (0,phrasing/* words */.aL) `What it looks like`], rubric_rubric/* LEVELS */.A_.map((level) => [(0,phrasing/* words */.aL) `${level}`, (0,phrasing/* ours */.Od)(levels[level])])),
        ]),
    ]);
}

;// CONCATENATED MODULE: ./build/statistics/calibration-gate.js


const GATE = { ratings: 15, kappa: 0.7, meanDifference: 0.5, far: 2 };
/** Whether a reviewer reads as the key does, closely enough to review. */
function calibrationGate(ratings) {
    const kappa = cohenKappa(ratings.map(({ level }) => level), ratings.map(({ key }) => key), 'quadratic');
    const off = ({ level, key }) => Math.abs(level - key);
    const meanDifference = ratings.length === 0 ? 0 : mean(ratings.map(off));
    const far = ratings.filter((rating) => rating.must && off(rating) >= GATE.far);
    const reasons = [
        ...(ratings.length < GATE.ratings
            ? [`${ratings.length} ratings, and ${GATE.ratings} are needed`]
            : []),
        ...kappaReason(kappa),
        ...(meanDifference > GATE.meanDifference
            ? [
                `${meanDifference.toFixed(2)} levels off on average, and at most ${GATE.meanDifference} is accepted`,
            ]
            : []),
        ...far.map(({ paper, criterion, level, key }) => `${paper} ${criterion}: level ${level} where the key has ${key}, on a criterion with must-items`),
    ];
    const passed = reasons.length === 0;
    return { passed, ratings: ratings.length, kappa, meanDifference, far, reasons };
}
function kappaReason(kappa) {
    if (kappa === null)
        return ['one level was given everywhere, which tells nothing apart'];
    if (kappa >= GATE.kappa)
        return [];
    return [`quadratic kappa ${kappa.toFixed(2)}, and ${GATE.kappa.toFixed(2)} is needed`];
}

;// CONCATENATED MODULE: ./build/commands/review/calibrate.js












/** Writes the anchor papers with checklists, levels and an empty table; the papers' names. */
async function writePapers(session, id, out) {
    const { exercise, anchors } = await loadAnchors(session, id);
    await (0,promises_.mkdir)(out, { recursive: true });
    const reviewed = (0,rubric_rubric/* reviewedCriteria */.jj)(exercise.rubric);
    for (const { paper } of anchors) {
        await (0,promises_.cp)((0,external_node_path_.join)(exercise.grader, 'anchors', paper), (0,external_node_path_.join)(out, paper), { recursive: true });
    }
    const rows = anchors.flatMap(({ paper }) => reviewed.map(({ id: criterion }) => `,${paper},${criterion},`));
    await (0,promises_.writeFile)((0,external_node_path_.join)(out, 'ratings.csv'), `${[RATING_COLUMNS.join(','), ...rows].join('\n')}\n`);
    await (0,promises_.writeFile)((0,external_node_path_.join)(out, 'README.md'), renderPapers(exercise.rubric.title, reviewed));
    return anchors.map(({ paper }) => paper);
}
/** Sets reviewers' ratings of the papers beside the key, and records who has passed. */
async function calibrate(session, id, file) {
    const { exercise, anchors } = await loadAnchors(session, id);
    const reviewed = (0,rubric_rubric/* reviewedCriteria */.jj)(exercise.rubric);
    const text = await (0,promises_.readFile)(file, 'utf8').catch(() => null);
    if (text === null)
        throw ratingsFault(file, 'there is no such file');
    const papers = anchors.map(({ paper }) => paper);
    const rows = parseRatings(text, file, { papers, criteria: reviewed.map((one) => one.id) });
    if (!rows.ok)
        throw new bad_news/* CallerError */.ED(rows.error);
    const calibrations = [...Map.groupBy(rows.value, ({ reviewer }) => reviewer)].map(([reviewer, own]) => calibrate_compare(reviewer, own, anchors, exercise));
    for (const one of calibrations)
        await calibrate_record(session, exercise, one);
    return calibrations;
}
function ratingsFault(file, message) {
    const hint = 'takehome calibrate --exercise <id> --out <folder> writes papers and a table to fill in.';
    return (0,bad_news/* callerError */.ee)(file, message, hint);
}
async function loadAnchors(session, id) {
    const exercise = await (0,hub_exercise/* loadHubExercise */.sE)(session, id);
    if (!exercise.ok)
        throw new bad_news/* CallerError */.ED(exercise.error);
    const anchors = await (0,exercise_anchors/* readAnchors */.D)(exercise.value);
    if (!anchors.ok)
        throw new bad_news/* CallerError */.ED(anchors.error);
    if (anchors.value.length > 0)
        return { exercise: exercise.value, anchors: anchors.value };
    const message = 'there are no papers to calibrate by';
    const hint = 'Write at least five that show every level (docs/authoring.md), or set calibration: false under reviews in takehome.yml.';
    const path = (0,external_node_path_.join)(exercise.value.grader, 'anchors');
    throw (0,bad_news/* callerError */.ee)(path, message, hint);
}
function calibrate_compare(reviewer, rows, anchors, { rubric }) {
    const musts = new Set((0,rubric_rubric/* reviewedCriteria */.jj)(rubric)
        .filter(({ checklist }) => checklist.some(({ must }) => must))
        .map(({ id }) => id));
    const keyed = rows.map(({ paper, criterion, level }) => {
        const anchor = anchors.find((one) => one.paper === paper);
        const key = anchor?.levels[criterion] ?? level;
        const why = anchor?.why[criterion] ?? '';
        return { paper, criterion, level, key, must: musts.has(criterion), why };
    });
    const differences = keyed.filter(({ level, key }) => level !== key);
    return { reviewer, gate: calibrationGate(keyed), differences };
}
async function calibrate_record(session, { rubric }, { reviewer, gate }) {
    const { passed, ratings, kappa, meanDifference } = gate;
    const line = {
        kind: 'calibrated',
        at: await (0,hub_session/* serverTime */.nI)(session.hub),
        by: reviewer,
        exercise: rubric.id,
        criteria: criteriaDigest(rubric),
        passed,
        ratings,
        kappa,
        meanDifference,
    };
    await session.ledger.rewrite((0,ledger_record/* reviewerPath */.T1)(reviewer), (before) => {
        const text = `${before ?? ''}${JSON.stringify(line)}\n`;
        return { text, subject: `${reviewer}: calibrated on ${rubric.id}` };
    });
}
/** The verdict first, then every difference: it is read together with whoever wrote the key. */
function calibrationText(calibrations) {
    return calibrations
        .flatMap(({ reviewer, gate, differences }) => [
        `${reviewer}: ${gate.passed ? 'passed' : 'not yet'} (${gate.ratings} ratings, quadratic kappa ${gate.kappa?.toFixed(2) ?? 'none'}, ${gate.meanDifference.toFixed(2)} levels off on average)`,
        ...gate.reasons.map((reason) => `  ${reason}`),
        ...differences.map(({ paper, criterion, level, key, why }) => `  ${paper} ${criterion}: ${level}, and the key has ${key}: ${why}`),
    ])
        .join('\n');
}

;// CONCATENATED MODULE: ./build/github/pages/review-comments.js

const REVIEW = /^review\/[a-z]+-[a-z]+-[0-9a-f]{4}$/;
/** The pull request, if it is a review of the hub's own. */
async function readReviewPull(octokit, hub, number) {
    return await review_comments_asked(`pull request ${number} was not read`, async () => {
        const { data } = await octokit.rest.pulls.get({ ...hub, pull_number: number });
        return reviewPull(hub, data);
    });
}
async function listReviewPulls(octokit, hub) {
    return await review_comments_asked('the reviews were not listed', async () => {
        const open = { ...hub, state: 'open', per_page: 100 };
        const pulls = await octokit.paginate(octokit.rest.pulls.list, open);
        return pulls.flatMap((pull) => reviewPull(hub, pull) ?? []);
    });
}
/** A fork can name its branch as it likes. */
function reviewPull({ owner, repo }, { number, head }) {
    const isOwn = head.repo?.full_name === `${owner}/${repo}`;
    return isOwn && REVIEW.test(head.ref) ? { number, branch: head.ref, commit: head.sha } : null;
}
/** All comments but our own, oldest first. What they say is theirs: hostile until read. */
async function listPeoplesComments(octokit, hub, number, ourselves) {
    return await review_comments_asked(`the comments on ${number} were not read`, async () => {
        const all = { ...hub, issue_number: number, per_page: 100 };
        const comments = await octokit.paginate(octokit.rest.issues.listComments, all);
        return comments
            .filter(({ user }) => user !== null && user?.login !== ourselves)
            .map(({ id, user, body = '', created_at, updated_at }) => ({
            id,
            by: user?.login ?? '',
            body,
            updatedAt: updated_at,
            edited: created_at !== updated_at,
        }));
    });
}
/** With its edit history, which would otherwise show what an edited text said before. */
async function removeComment(octokit, hub, id) {
    await review_comments_asked(`comment ${id}, which shows a level, was not removed`, async () => {
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
    await review_comments_asked(`the reaction to comment ${id} was not made`, async () => {
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
    return await review_comments_asked(`the permission of ${username} was not read`, async () => {
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
async function review_comments_asked(failed, ask) {
    try {
        return await ask();
    }
    catch (error) {
        throw (0,reasons/* worldError */.ZT)(failed, error);
    }
}

;// CONCATENATED MODULE: ./build/review/comment-words.js

const COMMANDS = ['score', 'scores', 'done', 'undo', 'help'];
const BOX = /^\s*[-*+] +\[([ xX])\] +\W*([wW]\d{1,3})\.(\d{1,2})\b/;
const COMMAND = /^\s{0,3}\/([a-z]+)\b[ \t]*(.*)$/i;
const CRITERION = /^w\d{1,3}$/i;
const LONGEST_NOTE = 1000;
/** Reads a comment as a person types it: one command a line, a note may go on below it. */
function readWords(body) {
    const lines = spokenLines(body);
    return lines.flatMap((text, index) => {
        const line = index + 1;
        const box = BOX.exec(text);
        if (box !== null)
            return [tickOf(box, line)];
        const command = COMMAND.exec(text);
        if (command === null)
            return [];
        const [, name = '', rest = ''] = command;
        return commandOf(name.toLowerCase(), `${rest}\n${goesOn(lines, index)}`, line);
    });
}
/** Whether a text holds a level that others might read, typed right or wrong. */
function holdsLevel(body) {
    return readWords(body).some(({ say }) => say === 'score' || say === 'tick' || say === 'mistake');
}
/** Quoted text and code are somebody's example. */
function spokenLines(body) {
    let fence = null;
    return body.split(/\r?\n/).map((text) => {
        const mark = /^\s{0,3}(```|~~~)/.exec(text)?.[1];
        if (mark !== undefined && (fence === null || fence === mark)) {
            fence = fence === null ? mark : null;
            return '';
        }
        return fence !== null || /^\s{0,3}>/.test(text) ? '' : text;
    });
}
/** Plain lines right below a command belong to its note. */
function goesOn(lines, from) {
    const below = lines.slice(from + 1);
    const end = below.findIndex((text) => text.trim() === '' || COMMAND.test(text) || BOX.test(text));
    return below.slice(0, end === -1 ? below.length : end).join('\n');
}
function tickOf([, mark = ' ', criterion = '', item = ''], line) {
    const ticked = mark !== ' ';
    return { say: 'tick', line, criterion: criterion.toUpperCase(), item: Number(item) - 1, ticked };
}
function commandOf(name, rest, line) {
    if (name === 'score')
        return [scoreOf(rest, line)];
    if (name === 'done' || name === 'undo' || name === 'scores' || name === 'help') {
        return [{ say: name, line }];
    }
    const meant = COMMANDS.find((command) => isNear(name, command));
    // A path at the start of a line is no command.
    if (meant === undefined)
        return [];
    return [{ say: 'mistake', line, mistake: { kind: 'unknown-command', meant } }];
}
/** `W2 3 why`, also as `W2: 3 why`, `W2=3` or `3 W2`. */
function scoreOf(rest, line) {
    const [, first = '', second = '', note = ''] = /^\s*([^\s:=]*)[\s:=]*(\S*)\s*([\s\S]*)$/.exec(rest) ?? [];
    const turned = !CRITERION.test(first) && CRITERION.test(second);
    const [criterion, level] = turned ? [second, first] : [first, second];
    if (!CRITERION.test(criterion))
        return { say: 'mistake', line, mistake: { kind: 'no-criterion' } };
    const id = criterion.toUpperCase();
    const known = rubric_rubric/* LEVELS */.A_.find((each) => String(each) === level.replace(/^<|[>,.;:]+$/g, ''));
    if (known === undefined) {
        return { say: 'mistake', line, mistake: { kind: 'no-level', criterion: id } };
    }
    // The form's blank is no reason.
    const trimmed = note
        .replace(/^<why>/, '')
        .trim()
        .slice(0, LONGEST_NOTE);
    return { say: 'score', line, criterion: id, level: known, note: trimmed === '' ? null : trimmed };
}
/** One letter too many, too few, wrong or swapped with its neighbour. */
function isNear(typed, command) {
    if (Math.abs(typed.length - command.length) > 1 || typed.length < 3)
        return false;
    const at = [...typed].findIndex((letter, index) => letter !== command[index]);
    if (at === -1)
        return true;
    const [a, b] = [typed.slice(at), command.slice(at)];
    const swapped = `${a[1] ?? ''}${a[0] ?? ''}${a.slice(2)}`;
    return (swapped === b || [a.slice(1) === b, a === b.slice(1), a.slice(1) === b.slice(1)].some(Boolean));
}

;// CONCATENATED MODULE: ./build/review/review-event.js

/** Null for an event that is about no comment on a pull request. */
function parseReviewEvent(value) {
    const { action, issue, comment, sender, changes } = Object(value);
    const pull = Object(issue).number;
    const { id, user, body } = Object(comment);
    const [by, who] = [Object(user).login, Object(sender).login];
    if (typeof pull !== 'number' || typeof id !== 'number')
        return null;
    if (![action, by, who].every((text) => typeof text === 'string'))
        return null;
    if (Object(issue).pull_request === undefined)
        return null;
    const before = Object(Object(changes).body).from;
    return {
        action,
        pull,
        sender: who,
        comment: { id, by, body: typeof body === 'string' ? body : '' },
        before: typeof before === 'string' ? before : null,
    };
}
/** The boxes that an edit of one of our own pages has changed. */
function changedBoxes(before, after) {
    const states = new Map();
    for (const word of readWords(before)) {
        if (word.say === 'tick')
            states.set(`${word.criterion}.${word.item}`, word.ticked);
    }
    return readWords(after).filter((word) => word.say === 'tick' && states.get(`${word.criterion}.${word.item}`) === !word.ticked);
}

;// CONCATENATED MODULE: ./build/review/spoken.js


/** What is to be taken in, in the order in which it was said. */
function spokenIn(comments, hearing) {
    return [
        ...comments.flatMap((comment) => spokenBy(comment, hearing) ?? []),
        ...boxesTicked(hearing),
    ];
}
function spokenBy(comment, { event, records }) {
    const whose = whoseWords(comment, event);
    if (whose === 'later')
        return null;
    const { by } = comment;
    const words = readWords(comment.body);
    const afterwards = showsLevel(comment, event) ? 'remove' : 'react';
    const isSilent = words.length === 0 && afterwards === 'react';
    if (whose === 'unknown') {
        return isSilent ? null : { by, comment, words: [], refusal: 'edited', afterwards };
    }
    const isNews = comment.id === event?.comment.id || isLater(comment, records);
    if (afterwards === 'react' && (isSilent || !isNews))
        return null;
    return { by, comment, words, refusal: null, afterwards };
}
/** Now, or in a version that its edit history still shows. */
function showsLevel({ id, body }, event) {
    const earlier = id === event?.comment.id ? [event.comment.body, event.before ?? ''] : [];
    return [body, ...earlier].some(holdsLevel);
}
/**
 * Whoever can write here can edit a comment of somebody else. GitHub tells who did in the event alone, so an
 * edited text counts in the run of its own event, by its author; other runs leave it to that one.
 */
function whoseWords({ id, by, body, edited }, event) {
    if (id !== event?.comment.id) {
        if (!edited)
            return 'the author';
        return event === null ? 'unknown' : 'later';
    }
    if (!isSame(body, event.comment.body))
        return 'later';
    return event.action !== 'edited' || event.sender === by ? 'the author' : 'unknown';
}
/** GitHub may hand a text back with other line ends. */
function isSame(a, b) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trim();
    return plain(a) === plain(b);
}
/** A command that shows nothing stays; what its author did after it has made it old. */
function isLater({ by, updatedAt }, records) {
    return records.every((record) => record.by !== by || updatedAt > record.at);
}
/** Somebody ticked boxes on a page of ours; its edit history shows them, so that page is made anew. */
function boxesTicked({ event, ourselves }) {
    if (event?.action !== 'edited' || event.comment.by !== ourselves)
        return [];
    if (event.sender === ourselves || event.before === null)
        return [];
    const words = changedBoxes(event.before, event.comment.body);
    if (words.length === 0)
        return [];
    const { sender: by, comment } = event;
    return [{ by, comment, words, refusal: null, afterwards: 'remove' }];
}

;// CONCATENATED MODULE: ./build/session/seal.js



const [NONCE, TAG] = [12, 16];
// So that the length does not tell how many boxes were ticked; a long note still shows as one.
const BLOCK = 512;
/** AES-256-GCM under a key of its own; what it is about is bound to it, so that none can stand for another. */
function sealWith(hubKey) {
    const key = Buffer.from((0,external_node_crypto_.hkdfSync)('sha256', hubKey, '', 'takehome review', 32));
    return {
        close: (value, about) => {
            const nonce = (0,external_node_crypto_.randomBytes)(NONCE);
            const cipher = (0,external_node_crypto_.createCipheriv)('aes-256-gcm', key, nonce).setAAD(Buffer.from(about));
            const text = JSON.stringify(value);
            const bytes = Buffer.byteLength(text);
            const padded = text + ' '.repeat(Math.ceil(bytes / BLOCK) * BLOCK - bytes);
            const body = Buffer.concat([cipher.update(padded, 'utf8'), cipher.final()]);
            return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
        },
        open: (sealed, about) => {
            const bytes = Buffer.from(sealed, 'base64');
            const nonce = bytes.subarray(0, NONCE);
            try {
                const decipher = (0,external_node_crypto_.createDecipheriv)('aes-256-gcm', key, nonce)
                    .setAAD(Buffer.from(about))
                    .setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
                const body = decipher.update(bytes.subarray(NONCE + TAG));
                return (0,parse_json/* parseJson */.q)(Buffer.concat([body, decipher.final()]).toString('utf8'));
            }
            catch (cause) {
                const detail = 'a sealed review was not made with this TAKEHOME_KEY, or was changed by hand; put back the key or the record';
                throw new bad_news/* WorldError */.nM(detail, { code: 'ledger', cause });
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/commands/review/record-draft.js





/** Puts on the ledger, sealed, what a comment says. The same comment is taken in once. */
async function recordDraft(session, review, spoken) {
    const at = await (0,hub_session/* serverTime */.nI)(session.hub);
    const seal = sealWith(session.key);
    let taken = { how: 'nothing new', answers: [] };
    await session.ledger.append(review.state.assignment.id, (log) => {
        const { record, ...rest } = decide(log, { session, review, spoken, seal });
        taken = rest;
        return record === null ? null : { ...record, at, by: spoken.by };
    });
    return taken;
}
function decide(log, { session, review, spoken, seal, }) {
    const { on, reviewed, criteria } = review;
    const nothing = { record: null, how: 'nothing new', answers: [] };
    const records = (0,assignment_state/* foldLog */.e)(log)?.reviewed ?? [];
    if (records.some((record) => isOf(record, spoken.comment)))
        return nothing;
    const reviews = foldReviews(records, on);
    if (reviews.unsealed !== null)
        return { ...nothing, how: 'unsealed' };
    const open = record_draft_opener(review, seal);
    const last = reviews.reviewers.get(spoken.by);
    const before = {
        draft: last === undefined ? EMPTY_DRAFT : open(spoken.by, last.sealed),
        done: last?.done ?? false,
    };
    const finished = finishedReviews(reviews, open);
    const wanted = wantedFrom(spoken.by, finished, criteria, session.config.reviews.needed);
    const step = takeWords(before, spoken.words, { reviewed, wanted });
    const { comment } = spoken;
    if (step.undo) {
        if (last === undefined)
            return { ...nothing, answers: [{ kind: 'nothing-to-undo' }] };
        return { record: { kind: 'undone', ...on, comment }, how: 'recorded', answers: [] };
    }
    const { answers, draft, done } = step;
    if (draft === before.draft && done === before.done)
        return { ...nothing, answers };
    const sealed = seal.close(draft, about(review, spoken.by));
    const given = Object.keys(draft.levels).sort();
    const record = { kind: 'reviewed', ...on, comment, given, done, sealed };
    return { record, how: 'recorded', answers };
}
function isOf(record, { id, digest }) {
    return record.kind !== 'unsealed' && record.comment.id === id && record.comment.digest === digest;
}
function record_draft_opener(review, seal) {
    return (by, sealed) => seal.open(sealed, about(review, by));
}
function finishedReviews({ reviewers }, open) {
    return [...reviewers]
        .filter(([, { done }]) => done)
        .map(([by, { sealed }]) => ({ by, draft: open(by, sealed) }));
}
/** A sealed review of somebody else, or of something else, does not open as this one. */
function about({ state, on }, by) {
    return [state.assignment.id, on.tree, on.criteria, by].join('\0');
}

;// CONCATENATED MODULE: ./build/review/render-progress.js


/** What everybody sees of a review that is under way: who is how far, and no level. */
function renderProgress(page) {
    return (0,safe_markdown/* render */.XX)([
        (0,safe_markdown/* marker */.xL)('progress'),
        (0,safe_markdown/* heading */.R_)(1, (0,phrasing/* words */.aL) `Review of ${(0,phrasing/* ours */.Od)(page.pseudonym)}`),
        (0,safe_markdown/* paragraph */.FY)((0,phrasing/* strong */.ko)(standing(page))),
        ...stillOpen(page),
        ...progressTable(page),
        ...page.refusals.map(({ login, why }) => (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `${(0,phrasing/* untrusted */.bp)(login, 40)}: ${refusalWords(why, page)}`)),
        ...page.answers.flatMap(({ login, answers }) => answerBlocks(login, answers, page.reviewed)),
        ...(page.unsealed === null ? howTo(page) : []),
    ]);
}
function standing({ unsealed, apart, needed, reviewers }) {
    if (unsealed !== null) {
        return (0,phrasing/* words */.aL) `All levels are open since ${(0,phrasing/* ours */.Od)(unsealed.at)}: ${(0,phrasing/* ours */.Od)(unsealed.why)}. They are on the scorecard.`;
    }
    if (apart.length > 0) {
        return (0,phrasing/* words */.aL) `Two levels or more apart on ${(0,phrasing/* ours */.Od)(apart.join(', '))}: a third reviewer is asked for these. Nobody's levels are shown until then.`;
    }
    const done = reviewers.filter(({ done }) => done).length;
    return (0,phrasing/* words */.aL) `${done} of ${needed} reviewers are done. Levels are sealed until all are.`;
}
function stillOpen({ openUntil, unsealed }) {
    if (openUntil === null || unsealed !== null)
        return [];
    const text = (0,phrasing/* words */.aL) `The candidate may still push until ${(0,phrasing/* ours */.Od)(openUntil)}. What is reviewed now does not count for a later submission.`;
    return [(0,safe_markdown/* paragraph */.FY)(text)];
}
function progressTable({ reviewers, unsealed }) {
    if (reviewers.length === 0)
        return [];
    const isOpen = unsealed !== null;
    const names = (list) => list.length === 0 ? (0,phrasing/* words */.aL) `none` : (0,phrasing/* ours */.Od)(list.join(', '));
    const rows = reviewers.map(({ login, given, done, ticked }) => [
        (0,phrasing/* untrusted */.bp)(login, 40),
        names(given),
        done ? (0,phrasing/* words */.aL) `done` : (0,phrasing/* words */.aL) `not done`,
        ...(isOpen ? [names(ticked)] : []),
    ]);
    const head = [(0,phrasing/* words */.aL) `Reviewer`, (0,phrasing/* words */.aL) `Levels given`, (0,phrasing/* words */.aL) `State`];
    return [(0,safe_markdown/* table */.tp)(isOpen ? [...head, (0,phrasing/* words */.aL) `Ticked`] : head, rows)];
}
function refusalWords(why, { exercise }) {
    switch (why) {
        case 'no-access':
            return (0,phrasing/* words */.aL) `only people who can write to this repository review. Name others under reviews in takehome.yml.`;
        case 'not-listed':
            return (0,phrasing/* words */.aL) `is not among the reviewers in takehome.yml.`;
        case 'not-calibrated':
            return (0,phrasing/* words */.aL) `calibrate on this exercise first: ${(0,phrasing/* untrusted */.bp)(`takehome calibrate --exercise ${exercise} --out papers`, 120)}. Nothing was recorded.`;
        case 'edited':
            return (0,phrasing/* words */.aL) `a comment of yours was edited, by somebody else or by nobody knows whom, and was not taken in. Write it anew.`;
        case 'unsealed':
            return (0,phrasing/* words */.aL) `all levels are open, so one that is given now would not be blind. Nothing was recorded.`;
    }
}
function answerBlocks(login, answers, reviewed) {
    const items = answers.flatMap((answer) => answerWords(answer, reviewed) ?? []);
    if (items.length === 0)
        return [];
    return [(0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `To ${(0,phrasing/* untrusted */.bp)(login, 40)}:`), (0,safe_markdown/* list */.p_)(items)];
}
/** The exact words to type; the level stays a blank, because this is public. */
function answerWords(answer, reviewed) {
    const ids = reviewed.map(({ id }) => id);
    switch (answer.kind) {
        case 'help':
            return null;
        case 'nothing-to-undo':
            return (0,phrasing/* words */.aL) `there is nothing of yours to take back.`;
        case 'levels-missing':
            return (0,phrasing/* words */.aL) `not done yet: ${(0,phrasing/* join */.fj)(answer.criteria.map(scoreLine), (0,phrasing/* words */.aL) `, `)} are missing. Then ${(0,phrasing/* untrusted */.bp)('/done', 10)}.`;
        case 'reason-missing':
            return (0,phrasing/* words */.aL) `not done yet: among ${(0,phrasing/* ours */.Od)(answer.criteria.join(', '))} a must-item is not ticked, so say why in the note: ${(0,phrasing/* join */.fj)(answer.criteria.map(scoreLine), (0,phrasing/* words */.aL) `, `)}. Then ${(0,phrasing/* untrusted */.bp)('/done', 10)}. (It is asked at every level, so that the question gives none away.)`;
        case 'unknown-item':
            return (0,phrasing/* words */.aL) `line ${answer.line}: ${(0,phrasing/* ours */.Od)(answer.criterion)} has ${(0,phrasing/* count */.U9)(render_progress_itemsOf(answer.criterion, reviewed), 'item', 'items')}. Type ${(0,phrasing/* untrusted */.bp)(`- [x] ${answer.criterion}.1`, 40)}.`;
        case 'unknown-criterion':
            return (0,phrasing/* words */.aL) `line ${answer.line}: there is no ${(0,phrasing/* ours */.Od)(answer.criterion)} here. Type ${scoreLine(nearest(answer.criterion, ids))}; there are ${(0,phrasing/* ours */.Od)(ids.join(', '))}.`;
        case 'mistake':
            return (0,phrasing/* words */.aL) `line ${answer.line}: ${mistakeWords(answer.mistake, ids)}`;
    }
}
function mistakeWords(mistake, ids) {
    switch (mistake.kind) {
        case 'no-criterion':
            return (0,phrasing/* words */.aL) `which criterion? Type ${scoreLine(ids[0] ?? 'W1')}, with one of ${(0,phrasing/* ours */.Od)(ids.join(', '))}.`;
        case 'no-level':
            return (0,phrasing/* words */.aL) `a level is 1, 2, 3 or 4. Type ${scoreLine(nearest(mistake.criterion, ids))}.`;
        case 'unknown-command':
            return (0,phrasing/* words */.aL) `no such command. Did you mean ${(0,phrasing/* untrusted */.bp)(`/${mistake.meant}`, 20)}?`;
    }
}
function scoreLine(id) {
    return (0,phrasing/* untrusted */.bp)(`/score ${id} <level> <why>`, 60);
}
function render_progress_itemsOf(criterion, reviewed) {
    return reviewed.find(({ id }) => id === criterion)?.checklist.length ?? 0;
}
/** W22 is a W2 with a key held too long; what is like none becomes the first. */
function nearest(id, ids) {
    return ids.find((each) => each === id || id.startsWith(each)) ?? ids[0] ?? 'W1';
}
function howTo({ reviewed }) {
    const form = reviewed.flatMap(({ id, checklist }) => [
        `/score ${id} <level> <why>`,
        ...checklist.map(({ text, must }, index) => {
            return `- [ ] ${id}.${index + 1} ${must ? 'Must: ' : ''}${text}`;
        }),
        '',
    ]);
    return [
        (0,safe_markdown/* details */.zH)((0,phrasing/* words */.aL) `How to review, and a form to copy`, [
            (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `Copy the form into a comment, put a level from 1 to 4 and a reason in each first line, an x into the boxes you tick, and send it. It is taken in and the comment is removed at once, so that nobody else reads your levels; mails that GitHub sends about new comments cannot be called back, so do not subscribe to this pull request while you review.`),
            (0,safe_markdown/* list */.p_)([
                (0,phrasing/* words */.aL) `${(0,phrasing/* untrusted */.bp)('/score W2 3 why', 30)} gives a level, several lines give several; a second one replaces the first.`,
                (0,phrasing/* words */.aL) `${(0,phrasing/* untrusted */.bp)('- [x] W2.1', 30)} ticks an item of the checklist, ${(0,phrasing/* untrusted */.bp)('- [ ] W2.1', 30)} unticks it.`,
                (0,phrasing/* words */.aL) `${(0,phrasing/* untrusted */.bp)('/done', 30)} ends your review. When everybody needed is done, all levels are shown at once.`,
                (0,phrasing/* words */.aL) `${(0,phrasing/* untrusted */.bp)('/undo', 30)} takes back your last step, as long as levels are sealed.`,
                (0,phrasing/* words */.aL) `${(0,phrasing/* untrusted */.bp)('/scores', 30)} brings this page up to date, ${(0,phrasing/* untrusted */.bp)('/help', 30)} does too.`,
                (0,phrasing/* words */.aL) `A level in ordinary words, or in a comment on a line, is read by everybody: keep it to yourself.`,
            ]),
            (0,safe_markdown/* codeBlock */.DV)([...form, '/done'].join('\n'), 20_000),
        ]),
    ];
}

;// CONCATENATED MODULE: ./build/commands/review/show-review.js












/** Opens all levels once everybody needed is done; what is on the ledger then. */
async function unsealIfDone(session, review) {
    const { id } = review.state.assignment;
    const at = await (0,hub_session/* serverTime */.nI)(session.hub);
    const { needed } = session.config.reviews;
    const { reviewer } = (0,hub_key/* useHubKey */.c)(session.key);
    const open = record_draft_opener(review, sealWith(session.key));
    const log = await session.ledger.append(id, (before) => {
        const reviews = foldReviews(stateOf(before).reviewed, review.on);
        if (reviews.unsealed !== null)
            return null;
        const step = nextStep(finishedReviews(reviews, open), review.criteria, needed, reviewer);
        if (step.kind === 'wait')
            return null;
        const { why, reviews: opened } = step;
        const rubric = review.graded.rubric;
        return { kind: 'unsealed', at, by: 'takehome', ...review.on, rubric, why, reviews: opened };
    });
    const state = stateOf(log);
    await keepComplete(session, state, review);
    return state;
}
function stateOf(log) {
    const state = (0,assignment_state/* foldLog */.e)(log);
    if (state === null)
        throw new Error('a review is of an assignment of the ledger');
    return state;
}
/** Both comments on a review: the scorecard, and how far everybody is. */
async function showReviewPage(session, state, review, said) {
    const { pull, pseudonym, exercise, scorecard } = review;
    await showReviewerPage(session, {
        number: pull.number,
        commit: pull.commit,
        pseudonym,
        exercise,
        flagged: withLedgerFlags(withReviews(scorecard, { ...review, state }), state.flagged),
    });
    const place = { ...session.config.hub, number: pull.number };
    const body = renderProgress({ ...progressPage(session, state, review), ...said });
    await keepStickyComment(session.hub, place, {
        marker: (0,safe_markdown/* markerText */.U7)('progress'),
        body,
        author: null,
    });
}
function progressPage(session, state, review) {
    const reviews = foldReviews(state.reviewed, review.on);
    const { needed } = session.config.reviews;
    const finished = finishedReviews(reviews, record_draft_opener(review, sealWith(session.key)));
    const { unsealed } = reviews;
    return {
        pseudonym: review.pseudonym,
        exercise: review.exercise.rubric.id,
        reviewed: review.reviewed.filter(({ id }) => review.criteria.includes(id)),
        needed,
        reviewers: [...reviews.reviewers].map(([login, { given, done }]) => {
            return { login, given, done, ticked: tickedBy(login, unsealed) };
        }),
        apart: unsealed === null && finished.length >= needed ? apartOn(finished, review.criteria) : [],
        unsealed: unsealed === null ? null : { at: unsealed.at, why: unsealed.why },
        openUntil: state.status === 'open' ? state.deadline : null,
    };
}
/** Boxes are as sealed as levels are. */
function tickedBy(login, unsealed) {
    const levels = unsealed?.reviews.find(({ by }) => by === login)?.levels ?? [];
    return levels.flatMap(({ criterion, ticks }) => ticks.map((item) => `${criterion}.${item + 1}`));
}

;// CONCATENATED MODULE: ./build/commands/review/why-not-review.js



/** Why somebody may not review this; null when they may. Access is GitHub's to give and to take away. */
async function whyNotReview(session, login, about) {
    const { reviewers, calibration } = session.config.reviews;
    const permission = await permissionOf(session.hub, session.config.hub, login);
    const isListed = reviewers?.includes(login.toLowerCase()) ?? false;
    if (reviewers !== null && !isListed)
        return 'not-listed';
    const enough = isListed ? permission !== 'none' : ['write', 'admin'].includes(permission);
    if (!enough)
        return 'no-access';
    if (!calibration || (await hasCalibrated(session, login, about)))
        return null;
    return 'not-calibrated';
}
async function hasCalibrated(session, login, { exercise, criteria }) {
    const file = await session.ledger.readFile((0,ledger_record/* reviewerPath */.T1)(login));
    return (file?.text ?? '').split('\n').some((line) => {
        const record = Object((0,parse_json/* parseJson */.q)(line));
        return record.passed === true && record.exercise === exercise && record.criteria === criteria;
    });
}

;// CONCATENATED MODULE: ./build/commands/review/review.js













/**
 * Takes in what reviewers wrote: on the pull request of the event, or on all that are open.
 * 1. comments that hold a level, and the one of the event, are read;
 * 2. who may review is asked of GitHub and takehome.yml;
 * 3. what they say goes on the ledger, sealed, and a comment that shows a level is removed;
 * 4. when everybody needed is done, all is unsealed, and the scorecard completes itself;
 * 5. the two comments of ours are made to say what the ledger says.
 */
async function review(session, eventFile) {
    const event = eventFile === '' ? null : await readEventFile(eventFile);
    const pulls = await pullsOf(session, event);
    // Most comments of a hub may be on other pull requests, for which the ledger need not be read.
    const branches = pulls.length === 0 ? new Map() : await reviewBranches(session);
    const done = [];
    const failures = [];
    for (const pull of pulls) {
        const assignment = branches.get(pull.branch);
        if (assignment === undefined)
            continue;
        try {
            const found = await findReview(session, pull, assignment);
            if (found !== null)
                done.push(await reviewOne(session, found, event));
        }
        catch (error) {
            // One that fails keeps none of the others from being heard.
            session.log(`the review ${pull.branch} was not brought up to date`);
            failures.push(error);
        }
    }
    if (failures.length > 0)
        throw failures[0];
    return done;
}
async function readEventFile(file) {
    const text = await (0,promises_.readFile)(file, 'utf8').catch(() => '');
    const event = parseReviewEvent((0,parse_json/* parseJson */.q)(text));
    if (event !== null)
        return event;
    const message = 'is no event of GitHub about a comment on a pull request';
    const hint = 'In a workflow on issue_comment it is github.event_path; leave it out for all open reviews.';
    throw (0,bad_news/* callerError */.ee)(file, message, hint);
}
async function pullsOf(session, event) {
    const { hub } = session.config;
    if (event === null)
        return await listReviewPulls(session.hub, hub);
    const pull = await readReviewPull(session.hub, hub, event.pull);
    return pull === null ? [] : [pull];
}
async function reviewOne(session, found, event) {
    const ourselves = await whoWeAre(session.hub);
    const comments = await listPeoplesComments(session.hub, session.config.hub, found.pull.number, ourselves);
    let said = { answers: [], refusals: [] };
    let taken = 0;
    for (const spoken of spokenIn(comments, { event, ourselves, records: recordsOf(found) })) {
        const heard = await hear(session, found, spoken);
        taken += heard.recorded ? 1 : 0;
        said = {
            answers: [...said.answers, ...heard.said.answers],
            refusals: [...said.refusals, ...heard.said.refusals],
        };
    }
    const state = await unsealIfDone(session, found);
    await showReviewPage(session, state, found, said);
    const { unsealed } = foldReviews(state.reviewed, found.on);
    return { pseudonym: found.pseudonym, taken, unsealed: unsealed !== null };
}
function recordsOf({ state, on }) {
    return state.reviewed.filter(({ tree }) => tree === on.tree);
}
async function hear(session, found, spoken) {
    const heard = await listen(session, found, spoken);
    const { hub } = session.config;
    if (spoken.afterwards === 'remove')
        await removeComment(session.hub, hub, spoken.comment.id);
    else
        await reactTo(session.hub, hub, spoken.comment.id, reactionTo(heard));
    return heard;
}
const SILENCE = { recorded: false, said: { answers: [], refusals: [] } };
async function listen(session, found, { by, comment: { id, body }, words, refusal }) {
    const about = { exercise: found.exercise.rubric.id, criteria: found.on.criteria };
    const refuse = (why) => {
        return { recorded: false, said: { answers: [], refusals: [{ login: by, why }] } };
    };
    if (refusal !== null)
        return refuse(refusal);
    if (words.length === 0)
        return SILENCE;
    const why = await whyNotReview(session, by, about);
    if (why !== null)
        return refuse(why);
    const comment = { id, digest: textDigest(body) };
    const { how, answers } = await recordDraft(session, found, { by, words, comment });
    if (how === 'unsealed')
        return refuse('unsealed');
    return { recorded: how === 'recorded', said: { answers: [{ login: by, answers }], refusals: [] } };
}
function reactionTo({ said: { refusals, answers } }) {
    if (refusals.length > 0)
        return '-1';
    return answers.flatMap((one) => one.answers).every(({ kind }) => kind === 'help')
        ? '+1'
        : 'confused';
}

;// CONCATENATED MODULE: ./build/commands/review-commands.js





const LEDGER = {
    name: 'ledger',
    value: 'folder',
    description: 'a checkout of the branch ledger, read instead of the API',
};
/** What people judge, and what a cohort says. */
const REVIEW_COMMANDS = [
    {
        name: 'review',
        description: 'take in what reviewers wrote, blind until all are done',
        options: [
            {
                name: 'event',
                value: 'file',
                description: "GitHub's event about a comment; without it all open reviews are looked at",
            },
        ],
        run: async (session, words) => {
            const reviewed = await review(session, word(words, 'event'));
            const lines = reviewed.map(({ pseudonym, taken, unsealed }) => `${pseudonym}: ${taken} taken in, ${unsealed ? 'unsealed' : 'sealed'}`);
            return { json: reviewed, text: lines.join('\n') };
        },
    },
    {
        name: 'calibrate',
        description: 'let reviewers rate papers with known levels before their first review',
        options: [
            { name: 'exercise', value: 'id', description: 'the exercise' },
            { name: 'out', value: 'folder', description: 'write the papers and an empty table here' },
            { name: 'ratings', value: 'file', description: 'the table, filled in' },
        ],
        run: async (session, words) => {
            const [exercise, ratings] = [word(words, 'exercise'), word(words, 'ratings')];
            if (ratings === '') {
                const out = word(words, 'out') || 'papers';
                const papers = await writePapers(session, exercise, out);
                return {
                    json: { papers, out },
                    text: `${papers.length} papers in ${out}; fill in ratings.csv`,
                };
            }
            const calibrations = await calibrate(session, exercise, ratings);
            const unmet = calibrations.some(({ gate }) => !gate.passed);
            return { json: calibrations, text: calibrationText(calibrations), unmet };
        },
    },
    {
        name: 'report',
        description: 'the cohort side by side: a table, and with --out a page and exports',
        options: [
            { name: 'exercise', value: 'id', description: 'only this exercise' },
            { name: 'out', value: 'folder', description: 'write report.html, report.json and CSV here' },
            LEDGER,
            { name: 'names', value: null, description: 'tell logins; without it all are pseudonyms' },
        ],
        run: async (session, words) => {
            const made = await report(session, {
                exercise: word(words, 'exercise') || null,
                ledger: word(words, 'ledger'),
                out: word(words, 'out'),
                names: word(words, 'names') === 'true',
            });
            return { json: made, text: printReport(made) };
        },
    },
    {
        name: 'retrospective',
        description: 'scores beside performance on the job, months later',
        options: [
            {
                name: 'outcomes',
                value: 'file',
                description: 'performance of hires, as docs/outcomes.md says',
            },
            {
                name: 'groups',
                value: 'file',
                description: 'counts for selection rates; only if you collect them',
            },
            LEDGER,
            { name: 'out', value: 'folder', description: 'where page, JSON and record go' },
            {
                name: 'range-correction',
                value: null,
                description: 'declare that hires were chosen on this very score, and correct for it',
            },
            {
                name: 'p-values',
                value: null,
                description: 'permutation p, adjusted for the number of looks',
            },
        ],
        run: async (session, words) => {
            const made = await retrospective(session, {
                outcomes: word(words, 'outcomes'),
                groups: word(words, 'groups'),
                ledger: word(words, 'ledger'),
                out: word(words, 'out') || 'retrospective',
                rangeCorrection: word(words, 'range-correction') === 'true',
                pValues: word(words, 'p-values') === 'true',
            });
            return { json: made, text: retrospectiveText(made) };
        },
    },
];

;// CONCATENATED MODULE: ./build/assignment/submission-name.js

function printSubmissionName({ assignment, sha }) {
    return `${assignment}@${sha}`;
}
/** Names separated by blanks; the error is the first word that is none. */
function parseSubmissionNames(text) {
    const names = [];
    for (const word of text.split(/\s+/).filter((one) => one !== '')) {
        const [assignment = '', sha = '', ...rest] = word.split('@');
        const harmless = /^[a-z0-9][a-z0-9-]{0,99}$/.test(assignment) && assignment_assignment/* OBJECT_NAME */._i.test(sha);
        if (!harmless || rest.length > 0)
            return { ok: false, error: word };
        names.push({ assignment, sha });
    }
    return { ok: true, value: names };
}

;// CONCATENATED MODULE: ./build/commands/submissions-of.js


/** The submissions somebody typed. Throws CallerError when a word is none, or when there is none. */
function submissionsOf(text) {
    const names = parseSubmissionNames(text);
    if (names.ok && names.value.length > 0)
        return names.value;
    const message = names.ok ? 'names nothing' : `"${names.error}" will not do`;
    const hint = 'Name commits as <assignment>@<40 hexadecimal digits>, separated by blanks.';
    throw (0,bad_news/* callerError */.ee)('submissions', message, hint);
}

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
        : plan_watch_decide(entry, stands, rules);
    const claims = decision.kind === 'hand-out' && stands !== null
        ? [{ sha: stands.sha, tree: shortTree(stands.tree), at: now }]
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
function plan_watch_decide(entry, stands, { now, gradedPushesPerDay, isFull = false }) {
    if (stands === null)
        return { kind: 'nothing' };
    if (isDealtWith(entry, shortTree(stands.tree)))
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

;// CONCATENATED MODULE: ./build/assignment/split-jobs.js

// GitHub starts no more jobs than this from one matrix.
const MOST_JOBS = 256;
/** No job has two submissions more than another. */
function splitJobs(names) {
    const count = Math.min(MOST_JOBS, names.length);
    return Array.from({ length: count }, (_, job) => {
        const own = names.filter((_, index) => index % count === job);
        return { submissions: own.map(printSubmissionName).join(' ') };
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
        const submissions = printSubmissionName(name);
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

;// CONCATENATED MODULE: ./build/assignment/standing.js
const NO_COMMIT = /^0+$/;
/**
 * The commit that the branch stood at when the deadline came, from its moves in any order. Commits carry
 * whatever dates their author likes, so none is looked at. A branch that was deleted stands where it was.
 */
function standing_standing(activities, deadline) {
    const moves = activities.toSorted((a, b) => standing_compare(a.at, b.at) || a.id - b.id);
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
function standing_compare(a, b) {
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

;// CONCATENATED MODULE: ./build/github/repository/put-back.js



/**
 * Makes one thing what it was. False where that is not for a machine: whoever gave access to somebody
 * had the right to, and what was merged stays merged.
 */
async function putBack(octokit, place, kind, { pull: pull_number, starter }) {
    const { repos, pulls } = octokit.rest;
    const mends = {
        public: () => repos.update({ ...place, private: true }),
        actions: () => switchActionsOff(octokit, place),
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

;// CONCATENATED MODULE: ./build/commands/watch/audit-assignments.js






/** Looks at the settings of every open assignment, puts back what it can, and flags each drift once. */
async function auditAssignments(session, index, now) {
    const found = [];
    for (const [assignment, entry] of Object.entries(index.assignments)) {
        if (entry.status !== 'open')
            continue;
        for (const { what } of await auditOne(session, entry)) {
            await flag(session, assignment, { code: 'settings-changed', what, at: now });
            found.push({ assignment, what });
        }
        if (await restoreComment(session, assignment)) {
            found.push({ assignment, what: 'the comment with the feedback was not as we left it' });
        }
    }
    return found;
}
async function auditOne({ candidates, log }, { assignment }) {
    const { repository, candidate, pull, starter } = assignment;
    const place = { owner: repository.owner, repo: repository.name };
    try {
        const observed = await lookAtRepository(candidates, place, pull);
        if (observed.id !== repository.id)
            return [{ what: MISSING }];
        const drifts = auditRepository(observed, { candidate, starter: starter.sha });
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
            await setPermission(session.candidates, place, entry.assignment.candidate, 'pull');
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
    const found = await findRepository(session.candidates, { owner, repo });
    return found?.id === id ? { owner, repo } : null;
}
async function whatStands(session, place, { status, submission, deadline, assignment }) {
    if (status === 'submitted')
        return { sha: submission, late: false };
    const moves = await fetchActivities(session.candidates, place, deadline);
    if (moves.length > 0)
        return standing_standing(moves, deadline);
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
        await setPermission(session.candidates, place, facts.entry.assignment.candidate, 'push');
    }
    if (state?.status !== 'submitted')
        return false;
    if (late) {
        const what = `pushed after the deadline ${deadline}`;
        await flag(session, assignment, { code: 'late-push', what, at: now });
    }
    return true;
}

;// CONCATENATED MODULE: ./build/commands/watch/watch-table.js



/** The table as it was left, with those logs folded in that have changed since. */
async function bringUpToDate(session, { index, logs }) {
    const before = parseIndex(index);
    const versions = new Map();
    for (const [id, log] of logs) {
        const isKnown = before.assignments[id]?.log === log;
        const state = isKnown ? null : await readLogState(session.hub, session.config.hub, id, log);
        versions.set(id, { log, state });
    }
    return refreshIndex(before, versions);
}
/**
 * Writes the table, and with it what is claimed, unless somebody else has written it since it was read.
 * False then: whatever was decided was decided on old knowledge.
 */
async function writeTable({ ledger }, seen, table) {
    if (printIndex(table) === seen)
        return true;
    const text = printIndex({ ...table, writer: (0,external_node_crypto_.randomUUID)() });
    const written = await ledger.rewrite(INDEX_FILE, (present) => present === seen ? { text, subject: 'watch' } : null);
    return written === text;
}

;// CONCATENATED MODULE: ./build/commands/watch/watch.js













// A watch that loses the race this often meets something else than a race.
const watch_ATTEMPTS = 5;
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
        for (let attempt = 0; attempt < watch_ATTEMPTS; attempt += 1) {
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
    const table = (await readLedgerTable(session.hub, hub)) ?? { index: null, logs: new Map() };
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
        await flag(session, assignment, { code: 'settings-changed', what: MISSING, at });
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

;// CONCATENATED MODULE: ./build/commands/hub-commands.js










const SUBMISSIONS = {
    name: 'submissions',
    value: 'names',
    description: 'which commits of which assignments, as <assignment>@<sha>, separated by blanks',
};
const ASSIGNMENT = {
    name: 'assignment',
    value: 'id',
    description: "the assignment, named as the candidate's repository",
};
const REASON = {
    name: 'reason',
    value: 'text',
    description: 'why; it stays on the ledger',
};
const HUB_COMMANDS = [
    {
        name: 'invite',
        description: "create candidates' repositories and invite them",
        options: [
            { name: 'candidate', value: 'login', description: "the candidate's GitHub login" },
            { name: 'exercise', value: 'id', description: 'the exercise' },
            { name: 'role', value: 'id', description: 'whose weights count, if not as in takehome.yml' },
            {
                name: 'deadline',
                value: 'moment',
                description: 'the deadline with its offset, as 2026-12-01T18:00+01:00',
            },
            {
                name: 'csv',
                value: 'file',
                description: 'a list instead: candidate,exercise and, if wanted, role,deadline',
            },
            { name: 'dry-run', value: null, description: 'print the plan and change nothing' },
        ],
        run: async (session, words, progress) => {
            const request = {
                candidate: word(words, 'candidate'),
                exercise: word(words, 'exercise'),
                role: word(words, 'role'),
                deadline: word(words, 'deadline'),
                csv: word(words, 'csv'),
            };
            if (word(words, 'dry-run') === 'true') {
                const plans = await planInvitations(session, request);
                return { json: plansJson(plans), text: plansText(plans, session.config.timeZone) };
            }
            const invited = await inviteAll(session, request, progress);
            return { json: invited, text: invitationsText(invited, session) };
        },
    },
    {
        name: 'watch',
        description: 'find new commits and hand them out to be graded',
        options: [
            { name: 'audit', value: null, description: "look at every repository's settings too" },
            { name: 'regrade', value: 'id', description: 'every submission of an exercise once more' },
        ],
        run: async (session, words) => {
            const regrade = word(words, 'regrade');
            const found = await watch(session, {
                audit: word(words, 'audit') === 'true',
                dispatch: regrade === '',
                regrade: regrade === '' ? null : regrade,
            });
            const outputs = { matrix: JSON.stringify(found.matrix) };
            return { json: found, text: watchText(found), outputs };
        },
    },
    {
        name: 'fetch',
        description: 'read submissions by the API, as data, into jobs for grade --job',
        options: [SUBMISSIONS, { name: 'out', value: 'folder', description: 'where the jobs go' }],
        run: async (session, words) => {
            const submissions = submissionsOf(word(words, 'submissions'));
            const out = word(words, 'out') || 'job';
            await fetchSubmissions(session, { submissions, out });
            return { json: { submissions, out }, text: `${submissions.length} fetched into ${out}` };
        },
    },
    {
        name: 'publish',
        description: 'check results and put them on ledger, comment, check run and review',
        options: [
            SUBMISSIONS,
            { name: 'results', value: 'folder', description: 'what grade --job wrote' },
        ],
        run: async (session, words) => {
            const submissions = submissionsOf(word(words, 'submissions'));
            const results = word(words, 'results') || 'results';
            const published = await publish(session, { submissions, results });
            const lines = published.map(({ assignment, how }) => `${assignment}: ${how}`);
            return { json: published, text: lines.join('\n') };
        },
    },
    {
        name: 'extend',
        description: 'move a deadline',
        options: [
            ASSIGNMENT,
            { name: 'deadline', value: 'moment', description: 'the new deadline, with its offset' },
            REASON,
        ],
        run: async (session, words) => {
            const state = await extend(session, {
                assignment: word(words, 'assignment'),
                deadline: word(words, 'deadline'),
                reason: word(words, 'reason'),
            });
            return { json: state, text: `${state.assignment.id} is due ${state.deadline}` };
        },
    },
    {
        name: 'close',
        description: 'withdraw, archive or erase an assignment',
        options: [
            ASSIGNMENT,
            { name: 'how', value: 'kind', description: 'withdraw, archive or erase' },
            REASON,
        ],
        run: async (session, words) => {
            const receipt = await close_close(session, {
                assignment: word(words, 'assignment'),
                how: word(words, 'how'),
                reason: word(words, 'reason'),
            });
            return { json: receipt, text: receipt.done.join('\n') };
        },
    },
    ...REVIEW_COMMANDS,
];

// EXTERNAL MODULE: ./build/doors/progress-bar.js
var progress_bar = __webpack_require__(9539);
;// CONCATENATED MODULE: ./build/doors/cli-hub.js



function registerHubCommands(program, home) {
    for (const command of HUB_COMMANDS) {
        const registered = program
            .command(command.name)
            .description(command.description)
            .option('--hub <folder>', 'the folder that holds takehome.yml', '.')
            .option('--json', 'print one JSON document and nothing else', false);
        for (const { name, value, description } of command.options) {
            registered.option(value === null ? `--${name}` : `--${name} <${value}>`, description);
        }
        registered.action((options) => runHubCommand(command, options, home));
    }
}
async function runHubCommand(command, options, home) {
    const access = hubAccess(String(options['hub'] ?? '.'));
    const say = (text) => process.stderr.write(`${text}\n`);
    const session = await (0,hub_session/* openSession */.fA)(access, home, say);
    const words = cli_hub_wordsOf(command.options, options);
    const bar = (0,progress_bar/* progressBar */.h)(process.stderr);
    const { json, text, unmet = false } = await command.run(session, words, bar);
    process.stdout.write(`${options['json'] === true ? JSON.stringify(json) : text}\n`);
    if (unmet)
        process.exitCode = 1;
}
/** Credentials come from the environment alone: an argument would stand in the shell's history. */
function hubAccess(folder) {
    const { env } = process;
    return {
        folder,
        apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
        serverUrl: env['GITHUB_SERVER_URL'] || 'https://github.com',
        token: env['GITHUB_TOKEN'] ?? '',
        appId: env['TAKEHOME_APP_ID'] ?? '',
        appKey: env['TAKEHOME_APP_KEY'] ?? '',
        key: env['TAKEHOME_KEY'] ?? '',
    };
}
function cli_hub_wordsOf(options, typed) {
    return Object.fromEntries(options.map(({ name }) => {
        const value = typed[name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())];
        return [name, value === undefined || value === false ? '' : String(value)];
    }));
}


/***/ }),

/***/ 9761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/@octokit/auth-app/dist-node/index.js + 9 modules
var dist_node = __webpack_require__(6479);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 16 modules
var dist_src = __webpack_require__(7432);
// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(8186);
// EXTERNAL MODULE: ./build/install.js + 2 modules
var install = __webpack_require__(6239);
// EXTERNAL MODULE: ./build/github/client/pace.js
var client_pace = __webpack_require__(4557);
// EXTERNAL MODULE: ./build/github/client/reasons.js
var reasons = __webpack_require__(9281);
;// CONCATENATED MODULE: ./build/github/client/patience.js


// What GitHub asks of those whom it does not tell for how long.
const WAIT_SECONDS = 60;
const LONGEST_WAIT_SECONDS = 15 * 60;
const MOST_WAITS = 4;
const SECONDARY = /\bsecondary rate\b/i;
/** Whether to wait once more, or to give up. */
function isWorthWaiting(waitSeconds, waitsSoFar) {
    return waitSeconds <= LONGEST_WAIT_SECONDS && waitsSoFar < MOST_WAITS;
}
/**
 * The throttling plugin waits where the message has its words or nothing remains. GitHub also asks
 * with a bare `retry-after`, or a bare 429: we put the words in.
 */
function nameRefusal(error) {
    const isKnown = SECONDARY.test(error.message) || nothingRemains(error);
    if (isKnown || endOfRefusal(error) === null)
        return error;
    error.message = `${error.message} (secondary rate limit)`;
    return error;
}
/** What is left to say once waiting did not help or would take too long. */
function giveUp(error, { method, path }) {
    const until = endOfRefusal(error);
    if (until === null)
        return error;
    const detail = `${method} ${path} was refused: too many requests. GitHub lets us go on at ${until}.`;
    return new bad_news/* WorldError */.nM(detail, { code: 'github', cause: error });
}
/** Until when GitHub says: not now. By its own clock, as ISO 8601; null for any other answer. */
function endOfRefusal(error) {
    const status = (0,reasons/* statusOf */.c2)(error);
    if (status !== 403 && status !== 429)
        return null;
    const now = Date.parse(header(error, 'date') ?? '') || Date.now();
    const inDefault = now + WAIT_SECONDS * 1_000;
    if (nothingRemains(error)) {
        return isoTime(Number(header(error, 'x-ratelimit-reset')) * 1_000 || inDefault);
    }
    const retryAfter = Number(header(error, 'retry-after'));
    if (retryAfter > 0)
        return isoTime(now + retryAfter * 1_000);
    return status === 429 || SECONDARY.test(error.message) ? isoTime(inDefault) : null;
}
function isoTime(ms) {
    return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
function nothingRemains(error) {
    return header(error, 'x-ratelimit-remaining') === '0' && header(error, 'retry-after') === null;
}
function header(error, name) {
    const response = 'response' in error ? error.response : null;
    if (typeof response !== 'object' || response === null || !('headers' in response))
        return null;
    const value = new Map(Object.entries(Object(response.headers))).get(name);
    return value === undefined ? null : String(value);
}
// The same content has the same name however often it is sent, and a spare token harms nobody.
const HARMLESS_POST = /\/(?:git\/(?:blobs|trees|commits)|access_tokens)$/;
// They compare with what was there before: sent again after a lost answer they fail where they won.
const CONTENTS = /^\/repos\/[^/]+\/[^/]+\/contents\//;
/** Whether sending it twice does what sending it once does. */
function isRepeatable({ method, path }) {
    if (method === 'GET' || method === 'HEAD')
        return true;
    return method === 'POST' ? HARMLESS_POST.test(path) : !CONTENTS.test(path);
}

;// CONCATENATED MODULE: ./build/github/client/client.js













const SECOND = 1_000;
const TIMEOUT_SECONDS = 30;
const LONG_WAIT_MS = 5_000;
const API_VERSION = '2022-11-28';
const CLIENT_ERRORS = Array.from({ length: 100 }, (_, index) => 400 + index);
const TOKEN_REQUEST = /^\/(?:app\/installations\/[^/]+\/access_tokens|orgs\/[^/]+\/installation)$/;
/** Takes the place of the plugin's own spacing, one write a second: the pace knows better. */
const NO_SPACING = { key: () => ({ schedule: (_, job) => job() }) };
/** A client that keeps the pace, waits when GitHub asks for it, and repeats what may be repeated. */
async function openGitHub(connection) {
    const { credential } = connection;
    const open = await clientMaker(connection);
    if ('token' in credential)
        return open({ auth: credential.token });
    const { appId, privateKey, organisation } = credential;
    refuseBadKey(privateKey);
    const app = { authStrategy: dist_node/* createAppAuth */.K, auth: { appId, privateKey } };
    try {
        const { data } = await open(app).rest.apps.getOrgInstallation({ org: organisation });
        return open({ ...app, auth: { ...app.auth, installationId: data.id } });
    }
    catch (error) {
        throw (0,reasons/* worldError */.ZT)(`no installation of the App ${appId} was found in ${organisation}`, error);
    }
}
async function clientMaker(connection) {
    const { apiUrl, log, second = SECOND } = connection;
    const pace = connection.pace ?? (0,client_pace/* createPace */.qP)(realClock, limitsOf(connection), sayLongWaits(log));
    // The order is from the wire outwards: what stands later sees the other's waits as one request.
    const Client = dist_src/* Octokit */.E.plugin(keepPace(pace), dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A, mindRepeats);
    const onLimit = (seconds, _, __, waits) => {
        if (!isWorthWaiting(seconds, waits))
            return false;
        if (pace.hold(seconds * second))
            log(`GitHub asks us to wait ${seconds} s`);
        return true;
    };
    const userAgent = `takehome/${await ownVersion()}`;
    return (identity) => new Client({
        ...identity,
        baseUrl: apiUrl.replace(/\/+$/, ''),
        userAgent,
        log: quietLog(log),
        request: { fetch: timedFetch(connection), log: quietLog(() => { }) },
        retry: { doNotRetry: CLIENT_ERRORS, retryAfterBaseValue: second },
        throttle: {
            // Clients with the same id share the plugin's queue, and one at a halt would halt the other.
            id: (0,external_node_crypto_.randomUUID)(),
            write: NO_SPACING,
            notifications: NO_SPACING,
            retryAfterBaseValue: second,
            onRateLimit: onLimit,
            onSecondaryRateLimit: onLimit,
        },
    });
}
/** GitHub begins the tokens that it makes itself with `ghs_`; one that was handed to us is a workflow's. */
function limitsOf({ credential }) {
    const isWorkflow = 'token' in credential && credential.token.startsWith('ghs_');
    return isWorkflow ? client_pace/* WORKFLOW_LIMITS */.d6 : client_pace/* PUBLISHED_LIMITS */.MI;
}
function keepPace(pace) {
    return ({ hook }) => {
        hook.before('request', async ({ method, url }) => {
            // What an App asks about itself counts for the App, not for the installation.
            if (!TOKEN_REQUEST.test(url))
                await pace.turn({ method, path: url });
        });
        hook.error('request', (error) => {
            throw nameRefusal(error);
        });
    };
}
function mindRepeats({ hook }) {
    hook.before('request', (options) => {
        const { method, url: path } = options;
        options.headers['x-github-api-version'] = API_VERSION;
        // A copy: Octokit shares this object among all requests, and the plugins count in it.
        options.request = { ...options.request };
        if (!isRepeatable({ method, path }))
            options.request['retries'] = 0;
    });
    hook.error('request', (error, { method, url: path }) => {
        throw giveUp(error, { method, path });
    });
}
/** A time-out for each try. Reads the whole answer: Octokit takes a broken one for an empty one. */
function timedFetch({ timeoutSeconds = TIMEOUT_SECONDS, ...connection }) {
    const send = connection.fetch ?? fetch;
    return async (input, init) => {
        const response = await send(input, {
            ...init,
            signal: AbortSignal.timeout(timeoutSeconds * SECOND),
        });
        await response.clone().arrayBuffer();
        return response;
    };
}
function refuseBadKey(privateKey) {
    if (isPrivateKey(privateKey))
        return;
    const hint = 'Give the whole PEM file that GitHub made for the App, its first and last line too.';
    const message = 'is no private key';
    throw (0,bad_news/* callerError */.ee)('TAKEHOME_APP_KEY', message, hint);
}
function isPrivateKey(text) {
    try {
        // Some ways of setting a variable leave its line ends as two characters; auth-app mends it too.
        (0,external_node_crypto_.createPrivateKey)(text.replaceAll('\\n', '\n'));
        return true;
    }
    catch {
        return false;
    }
}
const realClock = { now: () => performance.now(), sleep: (ms) => (0,external_node_timers_promises_.setTimeout)(ms) };
function sayLongWaits(log) {
    return (ms) => {
        if (ms >= LONG_WAIT_MS)
            log(`Waiting ${Math.ceil(ms / SECOND)} s: GitHub allows no faster pace`);
    };
}
function quietLog(warn) {
    return { debug() { }, info() { }, warn, error() { } };
}
async function ownVersion() {
    const file = (0,external_node_path_.join)((0,install/* installFolder */.S)(import.meta.url), 'package.json');
    return String(JSON.parse(await (0,promises_.readFile)(file, 'utf8')).version);
}


/***/ }),

/***/ 4557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MI: () => (/* binding */ PUBLISHED_LIMITS),
/* harmony export */   d6: () => (/* binding */ WORKFLOW_LIMITS),
/* harmony export */   jA: () => (/* binding */ estimate),
/* harmony export */   qP: () => (/* binding */ createPace)
/* harmony export */ });
/* unused harmony export createWindows */
/** Keeps us under GitHub's published limits, so that its answer to too many requests stays rare. */
// Two requests that leave a minute apart may reach GitHub closer together than that.
const MARGIN_MS = 1_000;
const MINUTE = 60_000 + MARGIN_MS;
const HOUR = 3_600_000 + MARGIN_MS;
// https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
const PUBLISHED_LIMITS = [
    // The primary limit of a user; no installation of an App has a lower one, a workflow's token has.
    { windowMs: HOUR, allowance: 5_000, cost: { read: 1, write: 1 } },
    // Points: a GET or HEAD is one, a POST, PUT, PATCH or DELETE is five.
    { windowMs: MINUTE, allowance: 900, cost: { read: 1, write: 5 } },
    // Content creation. Which requests are meant is not published, so every write counts here.
    { windowMs: MINUTE, allowance: 80, cost: { read: 0, write: 1 } },
    { windowMs: HOUR, allowance: 500, cost: { read: 0, write: 1 } },
];
/** What a workflow's own token may do: a thousand requests an hour for its repository. */
const WORKFLOW_LIMITS = [
    { windowMs: HOUR, allowance: 1_000, cost: { read: 1, write: 1 } },
    ...PUBLISHED_LIMITS,
];
function createWindows(limits = PUBLISHED_LIMITS) {
    const windows = limits.map(createWindow);
    return {
        waitMs: (kind, now) => Math.max(0, ...windows.map((window) => window.waitMs(kind, now))),
        pass: (kind, now) => {
            for (const window of windows)
                window.pass(kind, now);
        },
    };
}
/** Remembers no more passages than its allowance has room for. */
function createWindow({ windowMs, allowance, cost }) {
    let passed = [];
    let first = 0;
    let spent = 0;
    const forgetBefore = (now) => {
        for (let next = passed[first]; next && next.at + windowMs <= now; next = passed[first]) {
            spent -= next.cost;
            first += 1;
        }
        // Dropped by the half, so that forgetting costs the same for each request.
        if (first > passed.length / 2) {
            passed = passed.slice(first);
            first = 0;
        }
    };
    return {
        waitMs: (kind, now) => {
            if (cost[kind] === 0)
                return 0;
            forgetBefore(now);
            let excess = spent + cost[kind] - allowance;
            let wait = 0;
            for (let index = first; excess > 0; index += 1) {
                const oldest = passed[index];
                if (oldest === undefined)
                    break;
                excess -= oldest.cost;
                wait = oldest.at + windowMs - now;
            }
            return wait;
        },
        pass: (kind, now) => {
            if (cost[kind] === 0)
                return;
            passed.push({ at: now, cost: cost[kind] });
            spent += cost[kind];
        },
    };
}
/** `onWait` hears of each wait before it begins. */
function createPace(clock, limits = PUBLISHED_LIMITS, onWait = () => { }) {
    const windows = createWindows(limits);
    let heldUntil = clock.now();
    let last = Promise.resolve();
    const pass = async (kind) => {
        for (;;) {
            const now = clock.now();
            const wait = windows.waitMs(kind, now);
            if (wait > 0)
                onWait(wait);
            const longest = Math.max(wait, heldUntil - now);
            if (longest <= 0)
                return windows.pass(kind, now);
            await clock.sleep(longest);
        }
    };
    return {
        turn: ({ method }) => {
            const mine = last.then(() => pass(kindOf(method)));
            last = mine.catch(() => { });
            return mine;
        },
        hold: (ms) => {
            const until = clock.now() + ms;
            const wasHeld = heldUntil > clock.now();
            heldUntil = Math.max(heldUntil, until);
            return !wasHeld;
        },
    };
}
function kindOf(method) {
    return method === 'GET' || method === 'HEAD' ? 'read' : 'write';
}
/** How many seconds the limits alone ask for a plan, its reads spread evenly among its writes. */
function estimate(plan, limits = PUBLISHED_LIMITS) {
    const windows = createWindows(limits);
    const total = plan.reads + plan.writes;
    let now = 0;
    for (let index = 0; index < total; index += 1) {
        const writesDue = Math.floor(((index + 1) * plan.writes) / total);
        const writesDone = Math.floor((index * plan.writes) / total);
        const kind = writesDue > writesDone ? 'write' : 'read';
        now += windows.waitMs(kind, now);
        windows.pass(kind, now);
    }
    return now / 1_000;
}


/***/ }),

/***/ 3069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ openLedger),
/* harmony export */   j: () => (/* binding */ LEDGER_BRANCH)
/* harmony export */ });
/* harmony import */ var _assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8717);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8186);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9281);



const LEDGER_BRANCH = 'ledger';
// Each lost race costs two requests; a writer that loses this often meets something else than a race.
const ATTEMPTS = 12;
function openLedger(octokit, hub) {
    const readFile = (path) => readLedgerFile(octokit, hub, path);
    const rewrite = (path, change) => rewriteFile(octokit, hub, path, change);
    return {
        readFile,
        rewrite,
        readLog: async (assignment) => parse(assignment, (await readFile((0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__/* .logPath */ .Q2)(assignment)))?.text),
        append: async (assignment, decide) => {
            const text = await rewrite((0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__/* .logPath */ .Q2)(assignment), (before) => {
                const record = decide(parse(assignment, before ?? ''));
                if (record === null)
                    return null;
                const subject = `${assignment}: ${record.kind}`;
                return { text: (before ?? '') + (0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__/* .printRecord */ .HX)(record), subject };
            });
            return parse(assignment, text ?? '');
        },
    };
}
function parse(assignment, text) {
    const log = (0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLog */ .g_)(text ?? '');
    if (log.ok)
        return log.value;
    throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldError */ .nM(`${(0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__/* .logPath */ .Q2)(assignment)} on the branch ${LEDGER_BRANCH} was changed by hand: ${log.error}. Put back its last good version.`, { code: 'ledger' });
}
async function readLedgerFile(octokit, hub, path) {
    try {
        const { data } = await octokit.rest.repos.getContent({ ...hub, path, ref: LEDGER_BRANCH });
        if (Array.isArray(data) || data.type !== 'file')
            throw new Error(`${path} is no file`);
        return { sha: data.sha, text: await textOf(octokit, hub, data) };
    }
    catch (error) {
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error) === 404)
            return null;
        throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .worldError */ .ZT)(`the ledger's ${path} was not read`, error);
    }
}
/** Beyond one megabyte the contents API names a file without its bytes. */
async function textOf(octokit, hub, file) {
    if (file.encoding === 'base64')
        return decode(file.content);
    const { data } = await octokit.rest.git.getBlob({ ...hub, file_sha: file.sha });
    return decode(data.content);
}
function decode(base64) {
    return Buffer.from(base64, 'base64').toString('utf8');
}
async function rewriteFile(octokit, hub, path, change) {
    let lost;
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        const before = await readLedgerFile(octokit, hub, path);
        const after = change(before?.text ?? null);
        if (after === null || after.text === before?.text)
            return before?.text ?? null;
        lost = await swap(octokit, hub, path, before, after);
        if (lost === null)
            return after.text;
    }
    throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .worldError */ .ZT)(`the ledger's ${path} was not written`, lost);
}
/** Null when it was written; the error when somebody was quicker, or when nobody knows. */
async function swap(octokit, hub, path, before, after) {
    try {
        await octokit.rest.repos.createOrUpdateFileContents({
            ...hub,
            path,
            message: after.subject,
            branch: LEDGER_BRANCH,
            content: Buffer.from(after.text).toString('base64'),
            ...(before === null ? {} : { sha: before.sha }),
        });
        return null;
    }
    catch (error) {
        if (lostRace(error))
            return error;
        throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .worldError */ .ZT)(`the ledger's ${path} was not written`, error);
    }
}
/** Somebody else was quicker, or nobody knows whether we were: either way, look again. */
function lostRace(error) {
    return (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error) === 409 || (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error) === 422 || (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .isAmbiguous */ .X2)(error);
}


/***/ }),

/***/ 918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseHubConfig)
/* harmony export */ });
/* harmony import */ var ajv__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2463);
/* harmony import */ var luxon__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8714);
/* harmony import */ var _assignment_takehome_schema_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9288);
/* harmony import */ var _input_lazy_validator_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3398);
/* harmony import */ var _input_read_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6263);
/* harmony import */ var _input_shape_issues_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6083);






const hubYaml = new _input_lazy_validator_js__WEBPACK_IMPORTED_MODULE_3__/* .LazyValidator */ .l(() => new ajv__WEBPACK_IMPORTED_MODULE_4__.Ajv({ allErrors: true, verbose: true }).compile(_assignment_takehome_schema_json__WEBPACK_IMPORTED_MODULE_0__));
function parseHubConfig(text, file) {
    const document = (0,_input_read_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)(text, file);
    if (!document.ok)
        return document;
    const { value, lineOf } = document.value;
    if (!hubYaml.accepts(value)) {
        return { ok: false, error: (0,_input_shape_issues_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeIssues */ .K)(hubYaml.errors, document.value, file) };
    }
    const zone = value.time_zone ?? 'UTC';
    const issues = meaningIssues(value, zone).map(({ at, message, hint }) => {
        return { file, line: lineOf(at), path: (0,_input_shape_issues_js__WEBPACK_IMPORTED_MODULE_2__/* .readablePath */ .q)(at), message, hint };
    });
    return issues.length > 0
        ? { ok: false, error: issues }
        : { ok: true, value: toConfig(value, zone) };
}
function meaningIssues({ reviews = {} }, zone) {
    const needed = reviews.needed ?? 2;
    const named = reviews.reviewers?.length ?? Number.POSITIVE_INFINITY;
    return [
        ...(luxon__WEBPACK_IMPORTED_MODULE_5__/* .IANAZone */ .oh.isValidZone(zone)
            ? []
            : [
                {
                    at: (0,_input_read_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .pointer */ .W)('time_zone'),
                    message: `"${zone}" is no time zone`,
                    hint: 'Name one as Europe/Zurich or America/New_York, or UTC.',
                },
            ]),
        ...(named > needed
            ? []
            : [
                {
                    at: (0,_input_read_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .pointer */ .W)('reviews', 'reviewers'),
                    message: `names ${named} people, and a write-up needs ${needed} and one more to decide`,
                    hint: `Name at least ${needed + 1}: where two are two levels apart, another is asked.`,
                },
            ]),
    ];
}
function toConfig(yaml, timeZone) {
    const [owner = '', repo = ''] = yaml.hub.split('/');
    const exercises = Object.entries(yaml.exercises).map(([id, settings]) => [id, { role: settings?.role ?? null }]);
    return {
        hub: { owner, repo },
        organisation: yaml.organisation,
        exercises: new Map(exercises),
        pack: yaml.pack ?? 'exercises',
        days: yaml.days ?? 7,
        deadlineTime: yaml.deadline_time ?? '18:00',
        timeZone,
        feedback: yaml.feedback ?? 'bands',
        gradedPushesPerDay: yaml.graded_pushes_per_day ?? 10,
        rulesets: yaml.rulesets ?? false,
        reviews: {
            reviewers: yaml.reviews?.reviewers?.map((login) => login.toLowerCase()) ?? null,
            needed: yaml.reviews?.needed ?? 2,
            calibration: yaml.reviews?.calibration ?? true,
        },
    };
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
/* harmony import */ var _exercise_load_exercise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1298);
/* harmony import */ var _grading_plan_grading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4042);
/* harmony import */ var _input_config_issue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2055);




/** The folder that holds an exercise: the team's own pack before what comes with takehome. */
async function exerciseRoot({ config, folder, home }, id) {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, config.pack);
    return (await (0,_exercise_load_exercise_js__WEBPACK_IMPORTED_MODULE_1__/* .listExercises */ .S)(own)).includes(id) ? own : home;
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
        return await (0,_exercise_load_exercise_js__WEBPACK_IMPORTED_MODULE_1__/* .loadExercise */ .N)(await exerciseRoot(session, id), id);
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
    return await once(roles, session, id, () => (0,_grading_plan_grading_js__WEBPACK_IMPORTED_MODULE_2__/* .findRole */ ._)(id, own, session.home));
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

/***/ 5333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   an: () => (/* binding */ readHubConfig),
/* harmony export */   fA: () => (/* binding */ openSession),
/* harmony export */   n: () => (/* binding */ HUB_FILE),
/* harmony export */   nI: () => (/* binding */ serverTime),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _assignment_state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8921);
/* harmony import */ var _github_client_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9761);
/* harmony import */ var _github_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3069);
/* harmony import */ var _hub_hub_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(918);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8186);
/* harmony import */ var _input_config_issue_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2055);








const HUB_FILE = 'takehome.yml';
/** Reads takehome.yml and connects. Throws CallerError with all that is missing. */
async function openSession(access, home, log) {
    const config = await readHubConfig(access.folder);
    const issues = accessIssues(access);
    if (!config.ok || issues.length > 0) {
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_5__/* .CallerError */ .ED([...(config.ok ? [] : config.error), ...issues]);
    }
    const connect = { apiUrl: access.apiUrl, log };
    const hub = await (0,_github_client_client_js__WEBPACK_IMPORTED_MODULE_2__/* .openGitHub */ .o)({ ...connect, credential: { token: access.token } });
    const { appId, appKey: privateKey } = access;
    const { organisation } = config.value;
    const candidates = appId === ''
        ? hub
        : await (0,_github_client_client_js__WEBPACK_IMPORTED_MODULE_2__/* .openGitHub */ .o)({ ...connect, credential: { appId, privateKey, organisation } });
    return {
        config: config.value,
        folder: access.folder,
        home,
        serverUrl: access.serverUrl,
        key: access.key,
        hub,
        candidates,
        ledger: (0,_github_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .openLedger */ .a)(hub, config.value.hub),
        log,
    };
}
async function readHubConfig(folder) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, HUB_FILE);
    try {
        return (0,_hub_hub_config_js__WEBPACK_IMPORTED_MODULE_4__/* .parseHubConfig */ .H)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'), file);
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
        const hint = 'Write one with takehome init, or name the folder that has it with --hub.';
        const message = 'there is no such file';
        return { ok: false, error: [(0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_6__/* .problem */ .C)(file, message, hint)] };
    }
}
function accessIssues({ token, appId, appKey }) {
    return [
        ...(token === ''
            ? [(0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_6__/* .problem */ .C)('GITHUB_TOKEN', 'is missing', 'Give a token that can write to the hub.')]
            : []),
        ...((appId === '') === (appKey === '')
            ? []
            : [
                (0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_6__/* .problem */ .C)('TAKEHOME_APP_ID, TAKEHOME_APP_KEY', 'one of them is missing', "Give both, or neither to use GITHUB_TOKEN in candidates' repositories too."),
            ]),
    ];
}
/** What the ledger says of an assignment. Throws CallerError for one it does not know. */
async function readState(session, id) {
    const state = (0,_assignment_state_js__WEBPACK_IMPORTED_MODULE_7__/* .foldLog */ .e)(await session.ledger.readLog(id));
    if (state !== null)
        return state;
    const hint = 'Assignments are named as their repositories: <exercise>-<login>.';
    const message = `the ledger of ${session.config.hub.owner}/${session.config.hub.repo} knows no assignment "${id}"`;
    throw (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_5__/* .callerError */ .ee)('assignment', message, hint);
}
/** GitHub's own clock: a laptop's may be wrong, and a deadline is decided by it. As ISO 8601 to the second. */
async function serverTime(octokit) {
    // Asking for the limits is the one request that counts against none of them.
    const { headers } = await octokit.rest.rateLimit.get();
    const date = headers.date === undefined ? new Date() : new Date(headers.date);
    return `${date.toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 7627:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","title":"One record of an assignment\'s log","type":"object","required":["kind","at","by"],"properties":{"at":{"$ref":"#/definitions/moment"},"by":{"type":"string","minLength":1,"maxLength":100}},"oneOf":[{"required":["assignment","comment"],"properties":{"kind":{"const":"invited"},"assignment":{"$ref":"#/definitions/assignment"},"comment":{"$ref":"#/definitions/digest"}}},{"required":["sha","tree","rubric","stale","comment"],"properties":{"kind":{"const":"graded"},"sha":{"$ref":"#/definitions/object"},"tree":{"$ref":"#/definitions/object"},"rubric":{"$ref":"#/definitions/digest"},"stale":{"type":"boolean"},"comment":{"anyOf":[{"$ref":"#/definitions/digest"},{"type":"null"}]}}},{"required":["deadline","reason"],"properties":{"kind":{"const":"extended"},"deadline":{"$ref":"#/definitions/moment"},"reason":{"type":"string","maxLength":500}}},{"required":["sha","deadline"],"properties":{"kind":{"const":"submitted"},"sha":{"anyOf":[{"$ref":"#/definitions/object"},{"type":"null"}]},"deadline":{"$ref":"#/definitions/moment"}}},{"required":["id"],"properties":{"kind":{"const":"comment"},"id":{"type":"integer","minimum":1}}},{"required":["code","what"],"properties":{"kind":{"const":"flagged"},"code":{"enum":["comment-changed","settings-changed","late-push"]},"what":{"type":"string","maxLength":500}}},{"required":["tree","criteria","comment","given","done","sealed"],"properties":{"kind":{"const":"reviewed"},"tree":{"$ref":"#/definitions/object"},"criteria":{"$ref":"#/definitions/digest"},"comment":{"$ref":"#/definitions/taken"},"given":{"type":"array","items":{"type":"string","pattern":"^W[0-9]{1,3}$"}},"done":{"type":"boolean"},"sealed":{"type":"string","pattern":"^[A-Za-z0-9+/=]+$","maxLength":40000}}},{"required":["tree","criteria","comment"],"properties":{"kind":{"const":"undone"},"tree":{"$ref":"#/definitions/object"},"criteria":{"$ref":"#/definitions/digest"},"comment":{"$ref":"#/definitions/taken"}}},{"required":["tree","criteria","rubric","why","reviews"],"properties":{"kind":{"const":"unsealed"},"tree":{"$ref":"#/definitions/object"},"criteria":{"$ref":"#/definitions/digest"},"rubric":{"$ref":"#/definitions/digest"},"why":{"type":"string","maxLength":500},"reviews":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["by","reviewer","levels"],"properties":{"by":{"type":"string","minLength":1,"maxLength":100},"reviewer":{"type":"string","minLength":1,"maxLength":100},"levels":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["criterion","level","note","ticks"],"properties":{"criterion":{"type":"string","pattern":"^W[0-9]{1,3}$"},"level":{"enum":[1,2,3,4]},"note":{"type":["string","null"],"maxLength":2000},"ticks":{"type":"array","items":{"type":"integer","minimum":0,"maximum":100}}}}}}}}}},{"required":["how","reason"],"properties":{"kind":{"const":"closed"},"how":{"enum":["withdraw","archive","erase"]},"reason":{"type":"string","maxLength":500}}}],"definitions":{"moment":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"},"object":{"type":"string","pattern":"^[0-9a-f]{40}$"},"digest":{"type":"string","pattern":"^[0-9a-f]{64}$"},"assignment":{"type":"object","additionalProperties":false,"required":["id","exercise","role","candidate","repository","pull","comment","starter","deadline"],"properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,99}$"},"exercise":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"},"role":{"type":["string","null"],"maxLength":100},"candidate":{"type":"object","additionalProperties":false,"required":["login","userId"],"properties":{"login":{"type":"string","minLength":1,"maxLength":100},"userId":{"type":"integer","minimum":1}}},"repository":{"type":"object","additionalProperties":false,"required":["owner","name","id"],"properties":{"owner":{"type":"string","minLength":1,"maxLength":100},"name":{"type":"string","minLength":1,"maxLength":100},"id":{"type":"integer","minimum":1}}},"pull":{"type":"integer","minimum":1},"comment":{"type":"integer","minimum":1},"starter":{"type":"object","additionalProperties":false,"required":["sha","tree"],"properties":{"sha":{"$ref":"#/definitions/object"},"tree":{"$ref":"#/definitions/object"}}},"deadline":{"$ref":"#/definitions/moment"}}},"taken":{"type":"object","additionalProperties":false,"required":["id","digest"],"properties":{"id":{"type":"integer","minimum":1},"digest":{"$ref":"#/definitions/digest"}}}}}');

/***/ }),

/***/ 9288:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","title":"takehome.yml","description":"How a hiring team runs its take-homes.","type":"object","additionalProperties":false,"required":["hub","organisation","exercises"],"properties":{"hub":{"description":"This repository, as owner/name. It holds hidden tests, the ledger and the reviews: keep it private.","type":"string","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})/[A-Za-z0-9._-]{1,100}$"},"organisation":{"description":"The organisation in which candidates\' repositories are created. One of its own is safest: whoever is invited sees nothing else there.","type":"string","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$"},"exercises":{"description":"The exercises you give out, by id; each may name the role whose competency weights count.","type":"object","minProperties":1,"propertyNames":{"pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"},"additionalProperties":{"type":["object","null"],"additionalProperties":false,"properties":{"role":{"description":"Whose competency weights count: ml-engineer, mlops, research, or one of your own roles.yml.","type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"}}}},"pack":{"description":"A folder of this repository with templates/, rubrics/ and graders/ of your own; exercises that are not there come with takehome.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","default":"exercises"},"days":{"description":"Days from the invitation to the deadline.","type":"integer","minimum":1,"maximum":90,"default":7},"deadline_time":{"description":"The time of that day, as \\"18:00\\", in the time zone below. Quote it: YAML reads 18:00 as a number.","type":"string","pattern":"^(?:[01][0-9]|2[0-3]):[0-5][0-9]$","default":"18:00"},"time_zone":{"description":"The time zone in which deadlines are given and shown, such as Europe/Zurich; UTC is always shown beside it.","type":"string","default":"UTC"},"feedback":{"description":"What a candidate sees of the hidden tests: none, bands (one word) or criteria (met or not met).","enum":["none","bands","criteria"],"default":"bands"},"graded_pushes_per_day":{"description":"How many pushes of one candidate are graded within 24 hours. The last commit before the deadline is graded whatever this says.","type":"integer","minimum":1,"maximum":100,"default":10},"rulesets":{"description":"Freeze the starter branch with a ruleset. Private repositories have rulesets on GitHub Team and Enterprise only; without one the recorded commit counts.","type":"boolean","default":false},"reviews":{"description":"Who reviews, and what it takes.","type":"object","additionalProperties":false,"properties":{"reviewers":{"description":"GitHub logins of the people who may review; each needs access to this repository. Without it, everybody who can write to it.","type":"array","minItems":2,"uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$"}},"needed":{"description":"How many people judge each write-up, blind to each other. Where two are two levels apart, one more is asked.","type":"integer","minimum":2,"maximum":5,"default":2},"calibration":{"description":"Whether a reviewer has to pass takehome calibrate on an exercise before their first review of it.","type":"boolean","default":true}}}}}');

/***/ })

};
