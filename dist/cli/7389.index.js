export const id = 7389;
export const ids = [7389];
export const modules = {

/***/ 3073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   p: () => (/* binding */ pullOf)
/* harmony export */ });
/** The candidate's repository, as requests name it. */
function placeOf({ repository }) {
    return { owner: repository.owner, repo: repository.name };
}
/** The feedback pull request in it. */
function pullOf(assignment) {
    return { ...placeOf(assignment), number: assignment.pull };
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
 * read. `receiptFor` is told that head, which stays readable by its name.
 */
async function eraseFromLedger(octokit, hub, { residue = [], ...erased }, receiptFor) {
    for (;;) {
        const head = await (0,_repository_branch_head_js__WEBPACK_IMPORTED_MODULE_3__/* .branchHead */ .P)(octokit, hub, _ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .LEDGER_BRANCH */ .j);
        if (head === null)
            throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM('the ledger is gone', { code: 'ledger' });
        const before = await octokit.rest.git.getCommit({ ...hub, commit_sha: head });
        const rest = await treeWithout(octokit, hub, before.data.tree.sha, erased);
        const receipt = receiptFor(head);
        const path = await receiptPlace(octokit, hub, before.data.tree.sha, {
            ...erased,
            digest: receipt.assignment,
        });
        const content = `${JSON.stringify(receipt, null, 2)}\n`;
        const tree = await octokit.rest.git.createTree({
            ...hub,
            base_tree: rest,
            tree: [{ path, content }, ...residue].map((file) => FILE_OF(file)),
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
async function receiptPlace(octokit, hub, tree, { assignment, digest }) {
    const root = await entriesOf(octokit, hub, tree);
    const namesIn = async (folder) => {
        const found = root.find(({ path }) => path === folder);
        const all = found === undefined ? [] : await entriesOf(octokit, hub, found.sha);
        return all.map(({ path }) => `${folder}/${path}`);
    };
    const logs = await namesIn('assignments');
    const isErased = !logs.includes((0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__/* .logPath */ .Q2)(assignment));
    return nextReceiptPath(digest, { receipts: await namesIn(RECEIPTS), isErased });
}
/** Where another run has erased it meanwhile, both are one erasure with one receipt. */
function nextReceiptPath(digest, { receipts, isErased }) {
    let place = 1;
    while (receipts.includes(receiptPath(digest, place)))
        place += 1;
    return receiptPath(digest, isErased ? Math.max(1, place - 1) : place);
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
    const { data } = await octokit.rest.git.getBlob({ ...hub, file_sha: entry.sha });
    const content = (0,_assignment_watch_index_js__WEBPACK_IMPORTED_MODULE_1__/* .indexWithout */ .VW)(Buffer.from(data.content, 'base64').toString('utf8'), assignment);
    return content === null ? [] : [FILE_OF({ path: _assignment_watch_index_js__WEBPACK_IMPORTED_MODULE_1__/* .INDEX_FILE */ .K$, content })];
}
/** Plans of regrades without those that have somebody in them: records say by themselves what was done. */
async function withoutPlansOf(octokit, hub, folder, names) {
    const tree = [];
    for (const entry of await entriesOf(octokit, hub, folder.sha)) {
        const { data } = await octokit.rest.git.getBlob({ ...hub, file_sha: entry.sha });
        const text = Buffer.from(data.content, 'base64').toString('utf8');
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

/***/ 9080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readFolderTexts)
/* harmony export */ });
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8186);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9281);
/* harmony import */ var _repository_branch_head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1850);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3069);




/** The texts of all files directly in a folder of the ledger, one request each; none where there is no folder. */
async function readFolderTexts(octokit, hub, folder) {
    try {
        const texts = [];
        for (const file_sha of await blobsIn(octokit, hub, folder)) {
            const { data } = await octokit.rest.git.getBlob({ ...hub, file_sha });
            texts.push(Buffer.from(data.content, 'base64').toString('utf8'));
        }
        return texts;
    }
    catch (error) {
        if (error instanceof _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM)
            throw error;
        throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .worldError */ .ZT)(`the ledger's ${folder} was not read`, error);
    }
}
/** Of a folder, the contents API lists at most 1,000 files, and a tree 100,000. */
async function blobsIn(octokit, hub, folder) {
    const head = await (0,_repository_branch_head_js__WEBPACK_IMPORTED_MODULE_2__/* .branchHead */ .P)(octokit, hub, _ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .LEDGER_BRANCH */ .j);
    if (head === null)
        return [];
    const root = await octokit.rest.git.getTree({ ...hub, tree_sha: head });
    const found = root.data.tree.find(({ path, type }) => path === folder && type === 'tree');
    if (found === undefined)
        return [];
    const { data } = await octokit.rest.git.getTree({ ...hub, tree_sha: found.sha });
    if (data.truncated)
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM(`GitHub does not list all of ${folder}`, { code: 'github' });
    return data.tree.flatMap(({ type, sha }) => (type === 'blob' ? [sha] : []));
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
        await octokit.rest.issues.deleteComment({ ...hub, comment_id: id });
    await octokit.rest.pulls.update({ ...hub, pull_number: number, state: 'closed', body: ERASED });
}


/***/ }),

/***/ 3659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ eraseQuestionIssue),
/* harmony export */   I1: () => (/* binding */ readQuestionIssue),
/* harmony export */   Uo: () => (/* binding */ closeQuestionIssue),
/* harmony export */   kE: () => (/* binding */ ensureQuestionIssue),
/* harmony export */   vl: () => (/* binding */ listQuestionIssues)
/* harmony export */ });
/* harmony import */ var _client_look_or_make_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3510);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9281);
/* harmony import */ var _read_issue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3851);



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

/***/ 6657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YH: () => (/* binding */ questionOf),
/* harmony export */   aO: () => (/* binding */ questionIssue),
/* harmony export */   t7: () => (/* binding */ questionMarker)
/* harmony export */ });
/* harmony import */ var _scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5825);
/* harmony import */ var _scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6226);


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

/***/ 9090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ isComplete),
/* harmony export */   L5: () => (/* binding */ residuePath),
/* harmony export */   NI: () => (/* binding */ residueOfScorecard),
/* harmony export */   Ni: () => (/* binding */ printResidue),
/* harmony export */   Pm: () => (/* binding */ RESIDUE_FOLDER),
/* harmony export */   Xh: () => (/* binding */ parseResidue)
/* harmony export */ });
/* harmony import */ var _input_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4355);

/** A total without a part could not be compared. */
function isComplete({ criteria }) {
    return criteria.every(({ earned }) => earned !== null);
}
/** No commit, no moment, no hours, no flag and no text: each could be recognised. */
function residueOfScorecard({ exercise, rubric, criteria }) {
    const { version, digest } = rubric;
    const points = Object.fromEntries(criteria.map(({ id, earned }) => [id, earned ?? 0]));
    return { schemaVersion: 1, exercise, rubric: { version, digest }, points };
}
const RESIDUE_FOLDER = 'residue';
function residuePath({ exercise, rubric }, name) {
    return `${RESIDUE_FOLDER}/${exercise}-${rubric.digest.slice(0, 8)}-${name}.json`;
}
function printResidue(residue) {
    return `${JSON.stringify(residue)}\n`;
}
/** Null for a text that is none. */
function parseResidue(text) {
    const value = (0,_input_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text);
    if (typeof value !== 'object' || value === null || !('points' in value))
        return null;
    return value.schemaVersion === 1 ? value : null;
}


/***/ }),

/***/ 7389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ms: () => (/* binding */ assignmentDigest),
  _k: () => (/* binding */ eraseAssignment),
  Lx: () => (/* binding */ isClosed),
  su: () => (/* binding */ latestReceipt)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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
// EXTERNAL MODULE: ./build/assignment/place-of.js
var place_of = __webpack_require__(3073);
// EXTERNAL MODULE: ./build/github/client/reasons.js
var reasons = __webpack_require__(9281);
// EXTERNAL MODULE: ./build/github/ledger/erase-from-ledger.js
var erase_from_ledger = __webpack_require__(9651);
// EXTERNAL MODULE: ./build/github/pages/erase-review.js
var erase_review = __webpack_require__(7760);
// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(8186);
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

// EXTERNAL MODULE: ./build/github/repository/review-branches.js
var review_branches = __webpack_require__(5044);
;// CONCATENATED MODULE: ./build/github/pages/list-reviews.js



/** All reviews of a hub: pull requests in any state, and branches without one. */
async function listReviews(octokit, hub) {
    try {
        const all = { ...hub, state: 'all', per_page: 100 };
        const pulls = await octokit.paginate(octokit.rest.pulls.list, all);
        const ofPulls = pulls.flatMap(({ number, body, head: { ref, sha, repo } }) => {
            // A fork can name its branch as it likes.
            const isOwn = repo?.full_name === `${hub.owner}/${hub.repo}`;
            const pseudonym = isOwn ? (0,review_branches/* pseudonymOf */.GQ)(ref) : null;
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
// EXTERNAL MODULE: ./build/session/residue.js
var session_residue = __webpack_require__(1126);
// EXTERNAL MODULE: ./build/session/who-acts.js
var who_acts = __webpack_require__(7621);
;// CONCATENATED MODULE: ./build/session/erase-assignment.js













/**
 * Deletes repository, review and ledger records of an assignment. A receipt without a name stays. Throws
 * CallerError for one on hold, which nothing erases.
 */
async function eraseAssignment(session, request) {
    const { assignment: id, reason, plan } = request;
    const assignment = assignmentDigest(id);
    const earlier = await findReceipt(session, id, assignment);
    if (earlier !== null)
        return earlier;
    const state = await (0,hub_session/* readState */.un)(session, id);
    const at = await (0,hub_session/* serverTime */.nI)(session.candidates);
    const by = await (0,who_acts/* whoActs */.Q)(session.hub);
    const planned = plan === undefined ? {} : { plan: plan.digest };
    const record = { kind: 'closed', at, by, how: 'erase', reason, ...planned };
    // Recorded first: from then on nothing of it is watched, graded or published any more.
    const log = await session.ledger.append(id, (now) => {
        refuseHeld(id, now, request);
        return isClosed(now, 'erase') ? null : record;
    });
    // What was written until then belongs to it as well.
    const closed = (0,fold_log/* foldLog */.e)(log);
    if (closed === null)
        return await otherReceipt(session, id, assignment);
    const { exercise } = state.assignment;
    const head = {
        ...{ how: 'erase', at, by, reason, exercise, assignment },
        ...(plan === undefined ? {} : { plan }),
    };
    const residue = plan !== undefined && isPlanned(log) ? await (0,session_residue/* residueOf */.l)(session, closed) : [];
    const isResumed = state.keeping.closings.includes('erase');
    const { names, doubtful } = await findOwnReviews(session, closed, isResumed);
    const reviews = await eraseRepositoryAndReviews(session, closed, names);
    const { hub, config } = session;
    const shas = closed.graded.map(({ sha }) => sha);
    const erased = { assignment: id, names: [...names, ...shas], residue };
    return await (0,erase_from_ledger/* eraseFromLedger */.Y)(hub, config.hub, erased, (ledger) => {
        return {
            ...head,
            done: whatIsErased(reviews),
            remains: whatRemains(config.hub, { reviews, doubtful, ledger }, session.serverUrl),
        };
    });
}
/** A hold is recorded on the same log, so that the one that comes first counts, and the other one is refused. */
function refuseHeld(id, log, { refuse }) {
    const state = (0,fold_log/* foldLog */.e)(log);
    if (state === null)
        return;
    const { hold } = state.keeping;
    if (hold !== null) {
        const message = `is on hold since ${hold.since} (${hold.by}: ${hold.reason}), and nothing erases it`;
        throw (0,bad_news/* callerError */.ee)(id, message, `Release it first: npx takehome hold ${id} --release`);
    }
    const why = refuse?.(state) ?? null;
    if (why !== null)
        throw (0,bad_news/* callerError */.ee)(id, why, 'Look at a new preview.');
}
/**
 * Whoever asked to be forgotten leaves nothing behind, not even figures without a name: neither where a plan goes
 * on with what they asked for, nor where they ask for what a plan has begun.
 */
function isPlanned(log) {
    return log.some((one) => one.kind === 'closed' && one.how === 'erase' && one.plan !== undefined);
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
async function eraseRepositoryAndReviews(session, state, names) {
    const place = (0,place_of/* placeOf */.$)(state.assignment);
    await session.candidates.rest.repos.delete(place).catch((error) => {
        if ((0,reasons/* statusOf */.c2)(error) === 403)
            throw notDeleted(place, error);
        // An earlier run got this far.
        if ((0,reasons/* statusOf */.c2)(error) !== 404)
            throw error;
    });
    await eraseQuestions(session, state);
    const erased = [];
    for (const name of names)
        erased.push(...(await (0,erase_review/* eraseReview */.x)(session.hub, session.config.hub, name)));
    return erased;
}
/** An organisation can keep members, and Apps with them, from deleting repositories. */
function notDeleted({ owner, repo }, cause) {
    const detail = `${owner} lets nobody but its owners delete repositories: let an owner delete ${owner}/${repo}, then run the same command again`;
    return new bad_news/* WorldError */.nM(detail, { code: 'github', cause });
}


/***/ }),

/***/ 8738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ledgerSource),
/* harmony export */   W: () => (/* binding */ readOnce)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8561);
/* harmony import */ var _assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(328);
/* harmony import */ var _github_ledger_ledger_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7404);
/* harmony import */ var _github_ledger_read_folder_texts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9080);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8186);
/* harmony import */ var _report_residue_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9090);
/* harmony import */ var _hub_session_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5333);










/** A checkout is read without a single request, which is the way for a large cohort. */
function ledgerSource(session, folder) {
    return folder === '' ? ofGitHub(session) : ofFolder(folder);
}
/** The same for somebody who goes over all logs several times: they are read now, and not again. */
async function readOnce(source) {
    const states = [];
    for await (const state of source.states())
        states.push(state);
    return {
        ...source,
        states: async function* () {
            yield* states;
        },
    };
}
function ofGitHub(session) {
    const { hub, config } = session;
    return {
        now: () => (0,_hub_session_js__WEBPACK_IMPORTED_MODULE_8__/* .serverTime */ .nI)(hub),
        states: async function* () {
            const table = await (0,_github_ledger_ledger_table_js__WEBPACK_IMPORTED_MODULE_5__/* .readLedgerTable */ .qW)(hub, config.hub);
            for (const [id, log] of table?.logs ?? []) {
                const state = await (0,_github_ledger_ledger_table_js__WEBPACK_IMPORTED_MODULE_5__/* .readLogState */ .o8)(hub, config.hub, id, log);
                if (state !== null)
                    yield state;
            }
        },
        readText: async (path) => (await session.ledger.readFile(path))?.text ?? null,
        residue: () => (0,_github_ledger_read_folder_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .readFolderTexts */ .R)(hub, config.hub, _report_residue_js__WEBPACK_IMPORTED_MODULE_9__/* .RESIDUE_FOLDER */ .Pm),
    };
}
function ofFolder(folder) {
    const readText = async (path) => textAt((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path));
    return {
        readText,
        residue: async () => {
            const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _report_residue_js__WEBPACK_IMPORTED_MODULE_9__/* .RESIDUE_FOLDER */ .Pm)).catch(() => []);
            return names.flatMap((name) => textAt((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _report_residue_js__WEBPACK_IMPORTED_MODULE_9__/* .RESIDUE_FOLDER */ .Pm, name)) ?? []);
        },
        now: async () => `${new Date().toISOString().slice(0, 19)}Z`,
        states: async function* () {
            for (const name of await logNames(folder)) {
                const path = (0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_4__/* .logPath */ .Q2)(name);
                const log = (0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_4__/* .parseLog */ .g_)((await readText(path)) ?? '');
                if (!log.ok)
                    throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_7__/* .WorldError */ .nM(`${path}: ${log.error}`, { code: 'ledger' });
                const state = (0,_assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_3__/* .foldLog */ .e)(log.value);
                if (state !== null)
                    yield state;
            }
        },
    };
}
/** Without a promise: of thousands of small files, each costs several times what reading it does. */
function textAt(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch {
        return null;
    }
}
async function logNames(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'assignments')).catch(() => null);
    if (names === null)
        throw noLedger(folder);
    const logs = names.filter((name) => name.endsWith('.jsonl')).sort();
    return logs.map((name) => name.slice(0, -'.jsonl'.length));
}
function noLedger(folder) {
    const message = 'has no folder assignments';
    const hint = 'Check out the branch ledger of the hub there, or leave --ledger out.';
    return (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_7__/* .callerError */ .ee)(folder, message, hint);
}


/***/ }),

/***/ 8991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ questionName),
/* harmony export */   o: () => (/* binding */ lastingQuestionName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _hub_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3654);


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


/***/ }),

/***/ 6111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readLatest),
/* harmony export */   h: () => (/* binding */ findLatest)
/* harmony export */ });
/* harmony import */ var _assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(328);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8186);
/* harmony import */ var _scorecard_read_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1243);



/** The latest version of a scorecard: with what people reviewed, once that is open. Throws WorldError. */
async function readLatest(source, id, grade) {
    const scorecard = await findLatest(source, id, grade);
    if (scorecard !== null)
        return scorecard;
    const path = (0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__/* .scorecardPath */ .OW)(id, grade.tree, grade.rubric);
    throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldError */ .nM(`${path} is missing from the ledger or was changed by hand`, {
        code: 'ledger',
    });
}
/** The same; null where it is missing, or was changed by hand. */
async function findLatest(source, id, { tree, rubric }) {
    const complete = await source.readText((0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__/* .completePath */ .hk)(id, tree, rubric));
    const text = complete ?? (await source.readText((0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__/* .scorecardPath */ .OW)(id, tree, rubric)));
    return (0,_scorecard_read_result_js__WEBPACK_IMPORTED_MODULE_2__/* .parseScorecard */ .e0)(text ?? '');
}


/***/ }),

/***/ 1126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ countedGrade),
/* harmony export */   l: () => (/* binding */ residueOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _assignment_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8921);
/* harmony import */ var _report_residue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9090);
/* harmony import */ var _ledger_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8738);
/* harmony import */ var _read_latest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6111);





/**
 * What an erasure leaves for the retrospective where takehome.yml says so: a file with the points of each
 * criterion. Its name is drawn at random, so that it follows from nothing.
 */
async function residueOf(session, state) {
    const graded = countedGrade(state);
    if (!session.config.retain.residue || graded === undefined)
        return [];
    const scorecard = await (0,_read_latest_js__WEBPACK_IMPORTED_MODULE_2__/* .findLatest */ .h)((0,_ledger_source_js__WEBPACK_IMPORTED_MODULE_1__/* .ledgerSource */ .L)(session, ''), state.assignment.id, graded);
    if (scorecard === null || !(0,_report_residue_js__WEBPACK_IMPORTED_MODULE_3__/* .isComplete */ .As)(scorecard))
        return [];
    const path = (0,_report_residue_js__WEBPACK_IMPORTED_MODULE_3__/* .residuePath */ .L5)(scorecard, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)());
    return [{ path, content: (0,_report_residue_js__WEBPACK_IMPORTED_MODULE_3__/* .printResidue */ .Ni)((0,_report_residue_js__WEBPACK_IMPORTED_MODULE_3__/* .residueOfScorecard */ .NI)(scorecard)) }];
}
/** Of what was pinned at the deadline, also where something else was graded after it; undefined where that was nothing. */
function countedGrade(state) {
    const { submissionTree, submission, status } = state;
    if (status === 'submitted' && submission === null)
        return undefined;
    if (submissionTree === null)
        return (0,_assignment_state_js__WEBPACK_IMPORTED_MODULE_4__/* .latestGraded */ .R3)(state);
    return state.graded.findLast(({ stale, tree }) => !stale && tree === submissionTree);
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
