export const id = 7488;
export const ids = [7488];
export const modules = {

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

/***/ 5902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ ownLogin),
/* harmony export */   e: () => (/* binding */ ownApp)
/* harmony export */ });
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9281);

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

/***/ 8029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ lookAtApp),
/* harmony export */   m: () => (/* binding */ lookAtToken)
/* harmony export */ });
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9281);

/** Whose token it is, and what a classic one may do. */
async function lookAtToken(octokit) {
    try {
        const { data, headers } = await octokit.rest.users.getAuthenticated();
        const scopes = headers['x-oauth-scopes'];
        const listed = scopes?.split(',').map((scope) => scope.trim());
        return {
            kind: 'personal',
            login: data.login,
            scopes: listed?.filter((scope) => scope !== '') ?? null,
        };
    }
    catch (error) {
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 403)
            return { kind: 'anonymous' };
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 401)
            return { kind: 'refused', reason: 'HTTP 401' };
        throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .worldError */ .ZT)('could not ask GitHub whose token this is', error);
    }
}
/** What the organisation granted to the App that `octokit` speaks for. */
async function lookAtApp(octokit, organisation) {
    const { data } = await octokit.rest.apps.getOrgInstallation({ org: organisation });
    const granted = Object.entries(data.permissions).map(([name, level]) => [name, String(level)]);
    return {
        id: data.app_id,
        slug: data.app_slug,
        permissions: Object.fromEntries(granted),
        suspended: typeof data.suspended_at === 'string',
        allRepositories: data.repository_selection === 'all',
    };
}


/***/ }),

/***/ 9651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ receiptPath),
/* harmony export */   Y: () => (/* binding */ eraseFromLedger)
/* harmony export */ });
/* harmony import */ var _assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(328);
/* harmony import */ var _assignment_watch_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6389);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8186);
/* harmony import */ var _repository_branch_head_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1850);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3069);
/* harmony import */ var _swap_branch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4344);






/**
 * Takes an assignment's records off the ledger and out of its history: the branch gets one new first
 * commit with everything else. What is written meanwhile is kept: the branch moves only from the head that was
 * read, and everything is decided anew for the next one. Where an earlier receipt is given back as it is, nothing is
 * written; residue is only left where there is none.
 */
async function eraseFromLedger(octokit, hub, { residue = () => [], ...erased }, receiptFor) {
    for (;;) {
        const head = await (0,_repository_branch_head_js__WEBPACK_IMPORTED_MODULE_3__/* .branchHead */ .P)(octokit, hub, _ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .LEDGER_BRANCH */ .j);
        if (head === null)
            throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM('the ledger is gone', { code: 'ledger' });
        const before = await octokit.rest.git.getCommit({ ...hub, commit_sha: head });
        const { sha: root } = before.data.tree;
        const rest = await treeWithout(octokit, hub, root, erased);
        const { path, earlier, log } = await receiptPlace(octokit, hub, root, erased);
        const receipt = receiptFor({ formerHead: head, earlier, isLeft: rest !== root });
        if (receipt === earlier)
            return receipt;
        const content = `${JSON.stringify(receipt, null, 2)}\n`;
        const kept = [{ path, content }, ...(earlier === null ? residue(log) : [])];
        const tree = await octokit.rest.git.createTree({
            ...hub,
            base_tree: rest,
            tree: kept.map((file) => FILE_OF(file)),
        });
        const message = 'Erase an assignment';
        const commit = await octokit.rest.git.createCommit({
            ...hub,
            message,
            tree: tree.data.sha,
            parents: [],
        });
        const move = { branch: _ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .LEDGER_BRANCH */ .j, from: head, to: commit.data.sha };
        if (await (0,_swap_branch_js__WEBPACK_IMPORTED_MODULE_5__/* .swapBranch */ .c)(octokit, hub, move))
            return receipt;
    }
}
const FILE_OF = (file) => ({ ...file, mode: '100644', type: 'blob' });
/**
 * Where the receipt of an erasure lies, by the digest of the assignment's id. Whoever was invited again can be erased
 * again, and each erasure has a receipt of its own.
 */
function receiptPath(digest, place = 1) {
    return `${RECEIPTS}/${digest.slice(0, 16)}${place === 1 ? '' : `-${place}`}.json`;
}
const RECEIPTS = 'receipts';
/**
 * Where this erasure's receipt lies. Where another run has taken the log away meanwhile, or this one without hearing of
 * it, both are one erasure: its receipt is the latest.
 */
async function receiptPlace(octokit, hub, tree, { assignment, digest }) {
    const root = await entriesOf(octokit, hub, tree);
    const filesIn = async (folder) => {
        const found = root.find(({ path }) => path === folder);
        const all = found === undefined ? [] : await entriesOf(octokit, hub, found.sha);
        return new Map(all.map(({ path, sha }) => [`${folder}/${path}`, sha]));
    };
    const receipts = await filesIn(RECEIPTS);
    let place = 1;
    while (receipts.has(receiptPath(digest, place)))
        place += 1;
    const log = (await filesIn('assignments')).get((0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__/* .logPath */ .Q2)(assignment));
    if (log !== undefined) {
        const records = (0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLog */ .g_)(await blobText(octokit, hub, log));
        const present = records.ok ? records.value : [];
        return { path: receiptPath(digest, place), earlier: null, log: present };
    }
    const latest = receipts.get(receiptPath(digest, place - 1));
    if (latest === undefined)
        return { path: receiptPath(digest, place), earlier: null, log: [] };
    const earlier = JSON.parse(await blobText(octokit, hub, latest));
    return { path: receiptPath(digest, place - 1), earlier, log: [] };
}
async function blobText(octokit, hub, file_sha) {
    const { data } = await octokit.rest.git.getBlob({ ...hub, file_sha });
    return Buffer.from(data.content, 'base64').toString('utf8');
}
/**
 * The ledger's tree without what it has of an assignment: its line of the derived table, too, of which the others
 * hold claims that nobody can make again. Folder by folder, because GitHub cuts the list of a whole tree short.
 */
async function treeWithout(octokit, hub, root, { assignment, names }) {
    const gone = new Map([
        ['assignments', `${assignment}.jsonl`],
        ['scorecards', assignment],
    ]);
    const kept = [];
    for (const entry of await entriesOf(octokit, hub, root)) {
        if (entry.path === _assignment_watch_index_js__WEBPACK_IMPORTED_MODULE_1__/* .INDEX_FILE */ .K$) {
            kept.push(...(await withoutLineOf(octokit, hub, entry, assignment)));
            continue;
        }
        if (entry.path === _assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__/* .REGRADES */ .qE) {
            kept.push(...(await withoutPlansOf(octokit, hub, entry, names)));
            continue;
        }
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
/** The derived table without one assignment; nothing where it cannot be read, as it may name anybody then. */
async function withoutLineOf(octokit, hub, entry, assignment) {
    const content = (0,_assignment_watch_index_js__WEBPACK_IMPORTED_MODULE_1__/* .indexWithout */ .VW)(await blobText(octokit, hub, entry.sha), assignment);
    return content === null ? [] : [FILE_OF({ path: _assignment_watch_index_js__WEBPACK_IMPORTED_MODULE_1__/* .INDEX_FILE */ .K$, content })];
}
/** Plans of regrades without those that have somebody in them: records say by themselves what was done. */
async function withoutPlansOf(octokit, hub, folder, names) {
    const tree = [];
    for (const entry of await entriesOf(octokit, hub, folder.sha)) {
        const text = await blobText(octokit, hub, entry.sha);
        if (!names.some((name) => text.includes(name)))
            tree.push(entry);
    }
    if (tree.length === 0)
        return [];
    return [{ ...folder, sha: (await octokit.rest.git.createTree({ ...hub, tree })).data.sha }];
}
/** What stands directly in a tree. A list that is not whole would erase more than was asked for. */
async function entriesOf(octokit, hub, tree_sha) {
    const { data } = await octokit.rest.git.getTree({ ...hub, tree_sha });
    if (data.truncated) {
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM('GitHub does not list the whole ledger', { code: 'github' });
    }
    return data.tree.map(({ path, sha, type }) => type === 'tree'
        ? { path, sha, mode: '040000', type: 'tree' }
        : { path, sha, mode: '100644', type: 'blob' });
}


/***/ }),

/***/ 4344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ swapBranch)
/* harmony export */ });
/* harmony import */ var _repository_branch_head_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1850);
/* harmony import */ var _repository_rulesets_on_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5432);


// https://docs.github.com/en/graphql/reference/git#updaterefs: `beforeOid` is what the ref has to point to for the
// update to happen. REST moves a branch by force wherever it is.
const MUTATION = `
  mutation ($repositoryId: ID!, $refUpdates: [RefUpdate!]!) {
    updateRefs(input: { repositoryId: $repositoryId, refUpdates: $refUpdates }) { clientMutationId }
  }`;
/**
 * Moves a branch from one commit to another that need not follow from it, and says whether it did: not where the
 * branch has moved meanwhile. Sent again after a lost answer, it does nothing more. Throws WorldError.
 */
async function swapBranch(octokit, place, { branch, from, to }) {
    const { data } = await octokit.rest.repos.get(place);
    const name = `refs/heads/${branch}`;
    const refUpdates = [{ name, beforeOid: from, afterOid: to, force: true }];
    try {
        await octokit.graphql(MUTATION, { repositoryId: data.node_id, refUpdates });
        return true;
    }
    catch (error) {
        // GitHub has no word of its own for a branch that has moved; where it stands now tells.
        const head = await (0,_repository_branch_head_js__WEBPACK_IMPORTED_MODULE_0__/* .branchHead */ .P)(octokit, place, branch);
        if (head !== from)
            return head === to;
        const what = `the branch ${branch} of ${place.owner}/${place.repo} was not moved`;
        throw await (0,_repository_rulesets_on_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedOn */ .Es)(octokit, place, { branch, what, cause: error });
    }
}


/***/ }),

/***/ 7760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ ERASED),
/* harmony export */   x: () => (/* binding */ eraseReview)
/* harmony export */ });
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9281);
/* harmony import */ var _repository_delete_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5385);
/* harmony import */ var _repository_review_branches_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5044);
/* harmony import */ var _repository_rulesets_on_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5432);




// What is left of a pull request that was emptied.
const ERASED = 'Erased on request.';
/** GitHub lets nobody delete a pull request: it is emptied and closed, and its branch deleted. */
async function eraseReview(octokit, hub, pseudonym) {
    const branch = (0,_repository_review_branches_js__WEBPACK_IMPORTED_MODULE_3__/* .reviewBranch */ .zJ)(pseudonym);
    const head = `${hub.owner}:${branch}`;
    const { data: pulls } = await octokit.rest.pulls.list({ ...hub, state: 'all', head });
    for (const { number } of pulls)
        await emptyPull(octokit, hub, number);
    await eraseBranch(octokit, hub, branch);
    return pulls.map(({ number, head: { sha } }) => ({ number, sha }));
}
/** A branch that is kept leads to the files that were handed in, so nothing is erased until it is gone. */
async function eraseBranch(octokit, hub, branch) {
    try {
        await (0,_repository_delete_branch_js__WEBPACK_IMPORTED_MODULE_1__/* .deleteBranch */ .S)(octokit, hub, branch);
    }
    catch (error) {
        const stays = `the branch ${branch} of ${hub.owner}/${hub.repo} stays, with the files that were handed in`;
        if (!(0,_repository_rulesets_on_js__WEBPACK_IMPORTED_MODULE_2__/* .isRefusedByRule */ .cX)(error)) {
            if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) !== 422)
                throw error;
            throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .worldError */ .ZT)(`${stays}. GitHub refuses to delete it`, error);
        }
        const rulesets = await (0,_repository_rulesets_on_js__WEBPACK_IMPORTED_MODULE_2__/* .rulesetsOn */ .t$)(octokit, hub, [branch]);
        const mend = `Let an owner exclude the branches under review/ from ${rulesets}, or delete the branch, then run the same command again`;
        throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .worldError */ .ZT)(`${stays}. ${mend}. GitHub refuses to delete it`, error);
    }
}
async function emptyPull(octokit, hub, number) {
    const comments = await octokit.paginate(octokit.rest.issues.listComments, {
        ...hub,
        issue_number: number,
        per_page: 100,
    });
    for (const { id } of comments)
        await deleteComment(octokit, hub, id);
    await octokit.rest.pulls.update({ ...hub, pull_number: number, state: 'closed', body: ERASED });
}
/** Whoever takes back what was written late deletes the same comments at the same time. */
async function deleteComment(octokit, hub, comment_id) {
    try {
        await octokit.rest.issues.deleteComment({ ...hub, comment_id });
    }
    catch (error) {
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) !== 404)
            throw error;
    }
}


/***/ }),

/***/ 5385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ deleteBranch)
/* harmony export */ });
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9281);

// GitHub's words for a ref that is not there, with 422 (https://github.com/suzuki-shunsuke/lock-action/pull/255)
// or 404 (https://github.com/eclipse-csi/otterdog/pull/713). It says 422 too where a rule or a protection keeps
// the branch: https://developer.github.com/changes/2015-09-03-ensure-your-app-is-ready-for-protected-branches/.
const GONE = /^Reference does not exist/;
/** Deletes a branch unless it is gone already. Throws GitHub's refusal where the branch stays. */
async function deleteBranch(octokit, place, branch) {
    try {
        await octokit.rest.git.deleteRef({ ...place, ref: `heads/${branch}` });
    }
    catch (error) {
        if (!isGone(error))
            throw error;
    }
}
function isGone(error) {
    if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404)
        return true;
    return (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 422 && error instanceof Error && GONE.test(error.message);
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

/***/ 5512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ completeLists)
});

// EXTERNAL MODULE: ./build/github/client/reasons.js
var reasons = __webpack_require__(9281);
// EXTERNAL MODULE: ./build/github/client/own-app.js
var own_app = __webpack_require__(5902);
// EXTERNAL MODULE: ./build/github/health/look-credentials.js
var look_credentials = __webpack_require__(8029);
;// CONCATENATED MODULE: ./build/github/health/sees-every-repository.js



/**
 * Whether this credential is known to be shown every repository of the organisation. To others GitHub answers 404 for a
 * private repository that is there: docs.github.com, Troubleshooting the REST API, "404 Not Found for an existing
 * resource". An App on all repositories is shown them, and so is an owner's classic token with the scope repo. What a
 * fine-grained token is shown, nothing tells.
 */
async function seesEveryRepository(octokit, organisation) {
    if ((await (0,own_app/* ownApp */.e)(octokit)) !== null)
        return await isOnAll(octokit, organisation);
    const token = await (0,look_credentials/* lookAtToken */.m)(octokit);
    const isWide = token.kind === 'personal' && token.scopes?.includes('repo') === true;
    return isWide && (await isOwner(octokit, organisation));
}
/** An App that is not installed in the organisation is shown nothing of it. */
async function isOnAll(octokit, organisation) {
    try {
        const { allRepositories, suspended } = await (0,look_credentials/* lookAtApp */.i)(octokit, organisation);
        return allRepositories && !suspended;
    }
    catch (error) {
        if ((0,reasons/* statusOf */.c2)(error) === 404)
            return false;
        throw error;
    }
}
// https://docs.github.com/en/graphql/reference/objects#organization
const QUERY = `query ($login: String!) { organization(login: $login) { viewerCanAdminister } }`;
/** Whoever is not shown the organisation is told that there is none. */
async function isOwner(octokit, login) {
    try {
        const { organization } = await octokit.graphql(QUERY, { login });
        return organization?.viewerCanAdminister === true;
    }
    catch (error) {
        // GraphQL answers 200 to what it refuses, with the reasons among its errors.
        if (Array.isArray(Object(error).errors))
            return false;
        throw (0,reasons/* worldError */.ZT)(`GitHub was not asked who owns ${login}`, error);
    }
}

;// CONCATENATED MODULE: ./build/github/repository/list-numbers.js

/** Every repository of the organisation that we are shown, by its number. */
async function listNumbers(octokit, org) {
    const pages = octokit.paginate.iterator(octokit.rest.repos.listForOrg, { org, per_page: 100 });
    const found = new Map();
    try {
        for await (const { data } of pages) {
            for (const { id, name } of data)
                found.set(id, { owner: org, repo: name });
        }
        return found;
    }
    catch (error) {
        throw (0,reasons/* worldError */.ZT)(`the repositories of ${org} were not listed`, error);
    }
}

;// CONCATENATED MODULE: ./build/session/complete-lists.js



/** For one run. */
function completeLists(octokit) {
    const lists = new Map();
    const names = new Map();
    const listOf = async (organisation) => (await seesEveryRepository(octokit, organisation))
        ? await listNumbers(octokit, organisation)
        : null;
    return {
        of: async (organisation, afresh) => {
            const key = organisation.toLowerCase();
            const known = afresh ? undefined : lists.get(key);
            const list = known === undefined ? await listOf(organisation) : known;
            lists.set(key, list);
            return list;
        },
        nameOf: async (recorded, present) => {
            const known = names.get(recorded);
            const name = known ?? ((await isThere(octokit, recorded)) ? recorded : present);
            names.set(recorded, name);
            return name;
        },
    };
}
/** A renamed organisation answers 404 under its old name: docs.github.com, Renaming an organization. */
async function isThere(octokit, org) {
    try {
        await octokit.rest.orgs.get({ org });
        return true;
    }
    catch (error) {
        if ((0,reasons/* statusOf */.c2)(error) === 404)
            return false;
        throw error;
    }
}


/***/ }),

/***/ 7488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ms: () => (/* binding */ assignmentDigest),
  _k: () => (/* binding */ eraseAssignment),
  Lx: () => (/* binding */ isClosed),
  e6: () => (/* binding */ withCommit)
});

// UNUSED EXPORTS: latestReceipt

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/assignment/erasure.js
/** What an erasure has done. */
function whatIsErased({ wasThere, reviews, }) {
    return [
        wasThere
            ? "the candidate's repository is deleted"
            : "the candidate's repository was gone before: the organisation has none with its number",
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
function whatRemains(hub, { reviews, doubtful, ledger, }, serverUrl) {
    const name = `${hub.owner}/${hub.repo}`;
    return [
        ...reviews.flatMap(({ number, sha }) => [
            `${name}: refs/pull/${number}/head, which is commit ${sha}, and the commits before it hold the files that were reviewed`,
            `${name}: pull request #${number} keeps its number, its title with the pseudonym, and the edit history of its text`,
            `${name}: comments on lines of pull request #${number}, and reviews of it, stay until you delete them there`,
        ]),
        ...doubtful.map((number) => `${name}: pull request #${number} has a pseudonym of an earlier TAKEHOME_KEY, and may show what this candidate or another one handed in: look at it, and if it is theirs, delete its branch and empty it`),
        `${name}: commit ${ledger} and the commits before it hold the records and scorecards that were on the ledger`,
        `${name}: runs of workflows name the candidate in their logs, for 90 days unless your settings say otherwise, and artifacts hold results (Report, Regrade) and the submission on a page (Review pages, Ask) for 30; delete the runs under Actions to have them gone now`,
        `${name}: issues with questions of the candidate keep their number, the edit history of their text and what the team answered`,
        `${name}: the issue that invited the candidate, where a form did, and a list of candidates in the repository, with its history, stay until you delete them`,
        `${name}: jobs of grading runs that an earlier version of takehome started have the assignment in their name, which stays on the pages of these runs until you delete them under Actions`,
        `${name}: where this candidate was given access to another candidate's repository, a flag on the other one's log has the number of their account, or their login if an earlier version wrote it`,
        `${name}: answers to questions of the candidate stay on the branch ledger, under answers/, because others were told them`,
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

// EXTERNAL MODULE: ./build/assignment/fold-log.js + 1 modules
var fold_log = __webpack_require__(8561);
// EXTERNAL MODULE: ./build/github/ledger/erase-from-ledger.js
var erase_from_ledger = __webpack_require__(9651);
// EXTERNAL MODULE: ./build/github/pages/erase-review.js
var erase_review = __webpack_require__(7760);
// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(8186);
// EXTERNAL MODULE: ./build/input/in-shell.js
var in_shell = __webpack_require__(6251);
// EXTERNAL MODULE: ./build/scorecard/hide-names.js
var hide_names = __webpack_require__(9638);
// EXTERNAL MODULE: ./build/session/complete-lists.js + 2 modules
var complete_lists = __webpack_require__(5512);
// EXTERNAL MODULE: ./build/assignment/may-ask.js
var may_ask = __webpack_require__(3361);
// EXTERNAL MODULE: ./build/github/pages/question-issue.js
var question_issue = __webpack_require__(3659);
// EXTERNAL MODULE: ./build/mail/render-question.js
var render_question = __webpack_require__(6657);
// EXTERNAL MODULE: ./build/session/question-name.js
var question_name = __webpack_require__(8991);
;// CONCATENATED MODULE: ./build/session/erase-questions.js




/** Empties the issues of everything that a candidate asked, also of what a run has opened that died before it said so. */
async function eraseQuestions(session, { assignment, questions, messages }) {
    const { hub, config, key } = session;
    const numbers = new Map(messages.map(({ name, number }) => [name, number]));
    const asked = questions.map((question) => ({
        marker: (0,render_question/* questionMarker */.t7)((0,question_name/* lastingQuestionName */.o)(assignment, question)),
        earlier: (0,render_question/* questionMarker */.t7)((0,question_name/* questionName */.A)(key, assignment, question)),
        number: numbers.get((0,may_ask/* questionMessage */.OU)(question)) ?? null,
    }));
    const isUnknown = asked.some(({ number }) => number === null);
    const issues = isUnknown ? await (0,question_issue/* listQuestionIssues */.vl)(hub, config.hub, { state: 'all' }) : [];
    for (const { marker, earlier, number: known } of asked) {
        const own = issues.filter(({ body }) => [marker, earlier].some((one) => body.startsWith(one)));
        for (const number of known === null ? own.map((issue) => issue.number) : [known]) {
            await (0,question_issue/* eraseQuestionIssue */.CM)(hub, config.hub, { number, marker });
        }
    }
}

// EXTERNAL MODULE: ./build/github/client/reasons.js
var reasons = __webpack_require__(9281);
// EXTERNAL MODULE: ./build/github/repository/own-repository.js
var own_repository = __webpack_require__(1996);
// EXTERNAL MODULE: ./build/github/repository/provision.js
var provision = __webpack_require__(4472);
;// CONCATENATED MODULE: ./build/session/erase-repository.js




/**
 * Where the candidate's repository is, by its number: another one may have its name, and its organisation another.
 * Null where the organisation has it no more, which a complete list of its repositories says. Throws CallerError where
 * this credential may only not be shown it.
 */
async function whereIsRepository(session, { repository }, lists) {
    const own = await (0,own_repository/* findOwnRepository */.w)(session.candidates, repository);
    if (own !== null)
        return own;
    const organisation = await lists.nameOf(repository.owner, session.config.organisation);
    const listed = async (afresh) => {
        const list = await lists.of(organisation, afresh);
        if (list === null)
            throw notSeen(repository, organisation);
        return list.get(repository.id) ?? null;
    };
    return (await listed(false)) === null ? null : await listed(true);
}
function notSeen({ owner, name }, organisation) {
    const message = `the repository was not found, and these keys may not see all of ${organisation}: nobody can tell whether it is gone, so it is not erased`;
    const hint = `Set TAKEHOME_APP_ID and TAKEHOME_APP_KEY to an App that is installed on all repositories of ${organisation}, or set neither and GITHUB_TOKEN to a classic token of an owner, with the scopes repo, read:org and delete_repo.`;
    return (0,bad_news/* callerError */.ee)(`${owner}/${name}`, message, hint);
}
/**
 * Whether there was one to delete; `found` is what `whereIsRepository` has just said. A name can pass to another
 * repository, and is asked for once more before it is deleted. Throws as `whereIsRepository`, and WorldError where
 * GitHub refuses.
 */
async function eraseRepository(session, assignment, { found, lists }) {
    if (found === null)
        return false;
    const place = await whereIsRepository(session, assignment, lists);
    // It was there a moment ago: another run was quicker.
    if (place === null)
        return true;
    try {
        await session.candidates.rest.repos.delete(place);
    }
    catch (error) {
        if ((0,reasons/* statusOf */.c2)(error) === 403)
            throw notDeleted(place, error);
        // Another run was quicker still, or the answer to this one was lost.
        if ((0,reasons/* statusOf */.c2)(error) !== 404)
            throw error;
        if ((await (0,provision/* findRepository */.W1)(session.candidates, place)) !== null)
            throw notDeleted(place, error);
    }
    return true;
}
/**
 * "If an organization owner has configured the organization to prevent members from deleting organization-owned
 * repositories, you will get a 403 Forbidden response", and a classic token needs delete_repo: docs.github.com, REST,
 * Delete a repository. Apps can be kept from it as members are.
 */
function notDeleted({ owner, repo }, cause) {
    const detail = `GitHub does not let these keys delete ${owner}/${repo}. Either ${owner} lets nobody but its owners delete repositories, or the token has no right to: a classic one needs the scope delete_repo, and an App needs the permission Administration. Let an owner run the same command with a classic token that has the scopes repo, read:org and delete_repo`;
    return new bad_news/* WorldError */.nM(detail, { code: 'github', cause });
}

// EXTERNAL MODULE: ./build/github/repository/review-branches.js
var review_branches = __webpack_require__(5044);
// EXTERNAL MODULE: ./build/github/pages/review-comments.js
var review_comments = __webpack_require__(9232);
;// CONCATENATED MODULE: ./build/github/pages/list-reviews.js




/** All reviews of a hub: pull requests in any state, and branches without one. */
async function listReviews(octokit, hub) {
    try {
        const all = { ...hub, state: 'all', per_page: 100 };
        const pulls = await octokit.paginate(octokit.rest.pulls.list, all);
        const ofPulls = pulls.flatMap((pull) => {
            const { number, body, head } = pull;
            const { ref, sha } = head;
            const pseudonym = (0,review_comments/* isOwnBranch */.t$)(pull) ? (0,review_branches/* pseudonymOf */.GQ)(ref) : null;
            return pseudonym === null ? [] : [{ pseudonym, number, sha, isErased: body === erase_review/* ERASED */.n }];
        });
        const { data: refs } = await octokit.rest.git.listMatchingRefs({ ...hub, ref: 'heads/review/' });
        const known = new Set(ofPulls.map(({ pseudonym }) => pseudonym));
        const ofBranches = refs.flatMap(({ ref, object: { sha } }) => {
            const pseudonym = (0,review_branches/* pseudonymOf */.GQ)(ref.replace('refs/heads/', ''));
            if (pseudonym === null || known.has(pseudonym))
                return [];
            return [{ pseudonym, number: null, sha, isErased: false }];
        });
        return [...ofPulls, ...ofBranches];
    }
    catch (cause) {
        throw (0,reasons/* worldError */.ZT)('the reviews were not listed', cause);
    }
}

// EXTERNAL MODULE: ./build/session/find-review.js
var find_review = __webpack_require__(6397);
// EXTERNAL MODULE: ./build/session/hub-key.js
var hub_key = __webpack_require__(3654);
// EXTERNAL MODULE: ./build/session/ledger-source.js
var ledger_source = __webpack_require__(8738);
// EXTERNAL MODULE: ./build/session/review-name.js
var review_name = __webpack_require__(4015);
;// CONCATENATED MODULE: ./build/session/find-own-reviews.js







/**
 * The reviews of one assignment. The log has a digest of each name. Where an earlier version wrote it, a review of a
 * key that is gone is known by when its files were committed: that is when they were graded. `isResumed` says that an
 * earlier run may have emptied some.
 */
async function findOwnReviews(session, state, isResumed) {
    const { id } = state.assignment;
    const present = (0,hub_key/* useHubKey */.cA)(session.key).pseudonym(id);
    const digest = (0,review_name/* reviewNameDigest */._$)(id, present);
    const isWhole = saysAllNames(state);
    if (isWhole && state.reviewNames.every((one) => one === digest)) {
        return { names: [present], doubtful: [] };
    }
    const all = await listReviews(session.hub, session.config.hub);
    const own = all.filter(({ pseudonym }) => (0,review_name/* isNameOf */.b_)(session, state, pseudonym));
    const names = [...new Set([present, ...own.map(({ pseudonym }) => pseudonym)])];
    if (isWhole)
        return { names, doubtful: [] };
    const unknown = await unknownReviews(session, all, { own: names, isResumed });
    const unnamed = await findUnnamed(session, state, unknown);
    return { names: [...names, ...unnamed.names], doubtful: unnamed.doubtful };
}
/** Those of a key that is gone, of which no log has the name. */
async function findUnnamed(session, state, unknown) {
    const like = [];
    for (const review of unknown) {
        const shown = await shownIn(session, review);
        if (shown !== null && wasShown(state, review, shown))
            like.push({ review, shown });
    }
    const others = like.length === 0 ? [] : await othersOn(session, state.assignment.id);
    const found = like
        .filter(({ review }) => !others.some((one) => (0,review_name/* isNameOf */.b_)(session, one, review.pseudonym)))
        .map(({ review, shown }) => {
        return { review, isSure: !others.some((one) => wasShown(one, review, shown)) };
    });
    return {
        names: found.filter(({ isSure }) => isSure).map(({ review }) => review.pseudonym),
        doubtful: found.flatMap(({ review, isSure }) => (isSure ? [] : (review.number ?? []))),
    };
}
/** Whether the log has the name of every review: earlier versions graded without noting it. */
function saysAllNames({ graded }) {
    const first = graded.find(({ stale }) => !stale);
    return first === undefined || first.review !== undefined;
}
/** Those that nobody on the ledger has by the present key, but for what was erased before. */
async function unknownReviews(session, all, { own, isResumed }) {
    const branches = await (0,find_review/* reviewBranches */.L3)(session);
    return all.filter(({ pseudonym, isErased }) => !own.includes(pseudonym) &&
        !branches.has((0,review_branches/* reviewBranch */.zJ)(pseudonym)) &&
        (!isErased || isResumed));
}
async function othersOn(session, id) {
    const others = [];
    for await (const state of (0,ledger_source/* ledgerSource */.L)(session, '').states()) {
        if (state.assignment.id !== id)
            others.push(state);
    }
    return others;
}
/** Null where GitHub has removed the commit, as a receipt says how to ask for. */
async function shownIn({ hub, config }, { sha }) {
    try {
        const { data } = await hub.rest.git.getCommit({ ...config.hub, commit_sha: sha });
        return { at: data.author.date, message: data.message };
    }
    catch (error) {
        if (![404, 422].includes((0,reasons/* statusOf */.c2)(error) ?? 0))
            throw error;
        return null;
    }
}
/** Files are committed for reviewers at the moment of their grade (github/pages/review-pull.ts). */
function wasShown({ assignment, graded }, { pseudonym }, { at, message }) {
    const isExercise = message === `${pseudonym}: a submission of ${assignment.exercise}`;
    return isExercise && graded.some((one) => Date.parse(one.at) === Date.parse(at));
}

// EXTERNAL MODULE: ./build/session/hub-session.js
var hub_session = __webpack_require__(5333);
// EXTERNAL MODULE: ./build/assignment/counted-grade.js
var counted_grade = __webpack_require__(4412);
// EXTERNAL MODULE: ./build/report/residue.js
var residue = __webpack_require__(9090);
// EXTERNAL MODULE: ./build/session/read-latest.js
var read_latest = __webpack_require__(6111);
;// CONCATENATED MODULE: ./build/session/residue.js






/**
 * What an erasure leaves for the retrospective where takehome.yml says so: a file with the points of each
 * criterion. Its name is drawn at random, so that it follows from nothing.
 */
async function residueOf(session, state) {
    const graded = (0,counted_grade/* countedGrade */.K)(state);
    if (!session.config.retain.residue || graded === undefined)
        return [];
    const scorecard = await scorecardLeft(session, state.assignment.id, graded);
    if (scorecard === null || !(0,residue/* isComplete */.As)(scorecard))
        return [];
    const path = (0,residue/* residuePath */.L5)(scorecard, (0,external_node_crypto_.randomUUID)());
    return [{ path, content: (0,residue/* printResidue */.Ni)((0,residue/* residueOfScorecard */.NI)(scorecard)) }];
}
/** One that was changed by hand keeps nobody from being erased. */
async function scorecardLeft(session, id, graded) {
    try {
        return await (0,read_latest/* findLatest */.hc)((0,ledger_source/* ledgerSource */.L)(session, ''), id, graded);
    }
    catch (error) {
        if (!(error instanceof bad_news/* WorldError */.nM) || error.code !== 'ledger')
            throw error;
        session.log(`${error.message}: nothing of it is kept for the retrospective`);
        return null;
    }
}

// EXTERNAL MODULE: ./build/session/who-acts.js
var who_acts = __webpack_require__(7621);
;// CONCATENATED MODULE: ./build/session/erase-assignment.js
















/**
 * Deletes repository, review and ledger records of an assignment. A receipt without a name stays. Throws
 * CallerError for one on hold, which nothing erases, and where nobody can tell whether its repository is gone.
 */
async function eraseAssignment(session, request) {
    const { assignment: id, reason, plan } = request;
    const digest = assignmentDigest(id);
    const earlier = await findReceipt(session, id, digest);
    if (earlier !== null)
        return earlier;
    const state = await (0,hub_session/* readState */.un)(session, id);
    refuseHeld(session, state, request);
    // Looked for first: whose repository these keys may not see is not begun.
    const lists = request.lists ?? (0,complete_lists/* completeLists */.n)(session.candidates);
    const found = await whereIsRepository(session, state.assignment, lists);
    const at = await (0,hub_session/* serverTime */.nI)(session.candidates);
    const by = await (0,who_acts/* whoActs */.Q)(session.hub);
    const planned = plan === undefined ? {} : { plan: plan.digest };
    const record = { kind: 'closed', at, by, how: 'erase', reason, ...planned };
    // Recorded first: from then on nothing of it is watched, graded or published any more.
    const log = await session.ledger.append(id, (now) => {
        const present = (0,fold_log/* foldLog */.e)(now);
        if (present !== null)
            refuseHeld(session, present, request);
        return isRecorded(now, record) ? null : record;
    });
    // What was written until then belongs to it as well.
    const closed = (0,fold_log/* foldLog */.e)(log);
    if (closed === null)
        return await otherReceipt(session, id, digest);
    const kept = isPlanned(log) ? await residueOf(session, closed) : [];
    const isResumed = state.keeping.closings.includes('erase');
    const { names, doubtful } = await findOwnReviews(session, closed, isResumed);
    const done = await eraseRepositoryAndReviews(session, closed, { names, found, lists });
    const wasThere = done.wasThere || isResumed;
    const { hub, config } = session;
    const { exercise } = state.assignment;
    const head = {
        ...{ how: 'erase', at, by, reason: withoutNames(reason, closed), exercise },
        ...{ assignment: digest, ...(plan === undefined ? {} : { plan }) },
    };
    const shas = closed.graded.map(({ sha }) => sha);
    const residue = (now) => (isPlanned(now) ? kept : []);
    const erased = { assignment: id, digest, names: [...names, ...shas], residue };
    return await (0,erase_from_ledger/* eraseFromLedger */.Y)(hub, config.hub, erased, (found) => {
        if (found.earlier !== null)
            return laterReceipt(session, found.earlier, found);
        const { formerHead: ledger } = found;
        const left = { reviews: done.reviews, doubtful, ledger };
        return {
            ...head,
            done: whatIsErased({ ...done, wasThere }),
            remains: whatRemains(config.hub, left, session.serverUrl),
        };
    });
}
/** The reason that somebody typed may say whose it is. A name that takehome does not know stays in it. */
function withoutNames(reason, { assignment, reference }) {
    const own = [...(0,hide_names/* namesOf */.eZ)(assignment), ...(reference === null ? [] : [reference])];
    return (0,hide_names/* hideNames */.rg)(reason, [...own, ...(0,hub_key/* namesOfAnyKey */.zW)(reason)]);
}
/** The erasure is over, by another run or by this one unheard: its receipt stands, with what came after it. */
function laterReceipt(session, receipt, { formerHead, isLeft }) {
    return isLeft ? withCommit(session, receipt, formerHead) : receipt;
}
/** The receipt with one more commit of the ledger that stays readable. */
function withCommit({ config }, receipt, commit) {
    const { owner, repo } = config.hub;
    const what = `${owner}/${repo}: commit ${commit} and the commits before it hold what was written on the ledger in the middle of the erasure`;
    return { ...receipt, remains: [...receipt.remains, what] };
}
/** A hold is recorded on the same log, so that the one that comes first counts, and the other one is refused. */
function refuseHeld({ folder }, state, { assignment: id, refuse }) {
    const { hold } = state.keeping;
    if (hold !== null) {
        const message = `is on hold since ${hold.since} (${hold.by}: ${hold.reason}), and nothing erases it`;
        const release = `npx takehome hold ${id} --release${(0,in_shell/* onHub */.b)(folder)}`;
        throw (0,bad_news/* callerError */.ee)(id, message, `Release it first: ${release}`);
    }
    const why = refuse?.(state) ?? null;
    if (why !== null)
        throw (0,bad_news/* callerError */.ee)(id, why, 'Look at a new preview.');
}
/** What somebody asks for by hand is recorded beside what a plan has begun: it keeps less. */
function isRecorded(log, { plan }) {
    return erasuresIn(log).some((one) => plan !== undefined || one.plan === undefined);
}
/**
 * Whoever asked to be forgotten leaves nothing behind, not even figures without a name: neither where a plan goes
 * on with what they asked for, nor where they ask for what a plan has begun.
 */
function isPlanned(log) {
    return erasuresIn(log).every(({ plan }) => plan !== undefined);
}
function erasuresIn(log) {
    return log.filter((one) => one.kind === 'closed').filter(({ how }) => how === 'erase');
}
/** What a receipt calls an assignment. */
function assignmentDigest(id) {
    return (0,external_node_crypto_.createHash)('sha256').update(id).digest('hex');
}
/** What an earlier run left, which has done it all and was perhaps not heard. */
async function findReceipt(session, id, digest) {
    return (await session.ledger.readLog(id)).length > 0 ? null : await latestReceipt(session, digest);
}
/** Somebody who was erased, invited again and erased again has several. */
async function latestReceipt(session, digest) {
    let latest = null;
    for (let place = 1;; place += 1) {
        const file = await session.ledger.readFile((0,erase_from_ledger/* receiptPath */.W)(digest, place));
        if (file === null)
            return latest;
        latest = JSON.parse(file.text);
    }
}
/** Another run has erased it meanwhile, and its receipt counts. */
async function otherReceipt(session, id, digest) {
    const receipt = await findReceipt(session, id, digest);
    if (receipt !== null)
        return receipt;
    const detail = `${id} is not on the ledger any more, and there is no receipt`;
    throw new bad_news/* WorldError */.nM(detail, { code: 'ledger' });
}
function isClosed(log, how) {
    return log.some((record) => record.kind === 'closed' && record.how === how);
}
async function eraseRepositoryAndReviews(session, state, { names, ...where }) {
    const wasThere = await eraseRepository(session, state.assignment, where);
    await eraseQuestions(session, state);
    const reviews = [];
    for (const name of names)
        reviews.push(...(await (0,erase_review/* eraseReview */.x)(session.hub, session.config.hub, name)));
    return { wasThere, reviews };
}


/***/ }),

/***/ 4015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cx: () => (/* binding */ noteReviewName),
/* harmony export */   EA: () => (/* binding */ newReviewName),
/* harmony export */   _$: () => (/* binding */ reviewNameDigest),
/* harmony export */   b_: () => (/* binding */ isNameOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8561);
/* harmony import */ var _hub_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3654);
/* harmony import */ var _hub_session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5333);




/** What a log has of a review's name, so that nobody reads there by chance whom they review. */
function reviewNameDigest(assignment, pseudonym) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(['review', assignment, pseudonym].join('\0')).digest('hex');
}
/** For the record with which it is first shown under this name; nothing where that is the present one of the log. */
function newReviewName({ assignment: { id }, reviewNames }, pseudonym) {
    const review = reviewNameDigest(id, pseudonym);
    return reviewNames.at(-1) === review ? {} : { review };
}
/** Notes the name of what is about to be shown, where no grade has noted it: TAKEHOME_KEY was changed since. */
async function noteReviewName(session, state, pseudonym) {
    const { review } = newReviewName(state, pseudonym);
    if (review === undefined)
        return;
    const at = await (0,_hub_session_js__WEBPACK_IMPORTED_MODULE_3__/* .serverTime */ .nI)(session.hub);
    await session.ledger.append(state.assignment.id, (log) => {
        const present = (0,_assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_1__/* .foldLog */ .e)(log);
        const isNoted = present === null || present.reviewNames.at(-1) === review;
        return isNoted ? null : { kind: 'named', at, by: 'takehome', review };
    });
}
/** Whether reviewers know this assignment by that name, or did before TAKEHOME_KEY was changed. */
function isNameOf({ key }, { assignment: { id }, reviewNames }, pseudonym) {
    return ((0,_hub_key_js__WEBPACK_IMPORTED_MODULE_2__/* .useHubKey */ .cA)(key).pseudonym(id) === pseudonym ||
        reviewNames.includes(reviewNameDigest(id, pseudonym)));
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
