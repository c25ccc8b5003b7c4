export const id = 5980;
export const ids = [5980];
export const modules = {

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
/** Of open issues, or of all. */
async function listQuestionIssues(octokit, hub, state) {
    try {
        const wanted = { ...hub, state, labels: LABEL, per_page: 100 };
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
/** Opens the issue unless there is one that starts with this marker; its number. */
async function ensureQuestionIssue(octokit, hub, { marker, title, body }) {
    return await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_0__/* .lookOrMake */ .J)(async () => {
        const all = await listQuestionIssues(octokit, hub, 'all');
        return all.find((issue) => issue.body.startsWith(marker))?.number ?? null;
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
/** GitHub lets nobody but an admin delete an issue: it is emptied and closed. Comments of people stay. */
async function eraseQuestionIssue(octokit, hub, number) {
    const erased = { title: 'Question', body: 'Erased on request.', state: 'closed' };
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

/***/ 3851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readIssue)
/* harmony export */ });
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9281);

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

/***/ 5044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ REVIEW_BASE),
/* harmony export */   z: () => (/* binding */ reviewBranch)
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

/***/ 5980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ms: () => (/* binding */ assignmentDigest),
  _k: () => (/* binding */ eraseAssignment),
  Lx: () => (/* binding */ isClosed)
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
function whatRemains(hub, reviews, ledger, serverUrl) {
    const name = `${hub.owner}/${hub.repo}`;
    return [
        ...reviews.flatMap(({ number, sha }) => [
            `${name}: refs/pull/${number}/head, which is commit ${sha}, and the commits before it hold the files that were reviewed`,
            `${name}: pull request #${number} keeps its number, its title with the pseudonym, and the edit history of its text`,
            `${name}: comments on lines of pull request #${number}, and reviews of it, stay until you delete them there`,
        ]),
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
// EXTERNAL MODULE: ./build/assignment/ledger-record.js + 1 modules
var ledger_record = __webpack_require__(328);
// EXTERNAL MODULE: ./build/assignment/watch-index.js + 1 modules
var watch_index = __webpack_require__(6389);
// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(8186);
// EXTERNAL MODULE: ./build/github/repository/branch-head.js
var branch_head = __webpack_require__(1850);
// EXTERNAL MODULE: ./build/github/ledger/ledger.js
var ledger = __webpack_require__(3069);
// EXTERNAL MODULE: ./build/github/ledger/swap-branch.js
var swap_branch = __webpack_require__(4344);
;// CONCATENATED MODULE: ./build/github/ledger/erase-from-ledger.js






/**
 * Takes an assignment's records off the ledger and out of its history: the branch gets one new first
 * commit with everything else. What is written meanwhile is kept: the branch moves only from the head that was
 * read. `receiptFor` is told that head, which stays readable by its name.
 */
async function eraseFromLedger(octokit, hub, { residue = [], ...erased }, receiptFor) {
    for (;;) {
        const head = await (0,branch_head/* branchHead */.P)(octokit, hub, ledger/* LEDGER_BRANCH */.j);
        if (head === null)
            throw new bad_news/* WorldError */.nM('the ledger is gone', { code: 'ledger' });
        const before = await octokit.rest.git.getCommit({ ...hub, commit_sha: head });
        const rest = await treeWithout(octokit, hub, before.data.tree.sha, erased);
        const receipt = receiptFor(head);
        const path = receiptPath(receipt.assignment);
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
        const move = { branch: ledger/* LEDGER_BRANCH */.j, from: head, to: commit.data.sha };
        if (await (0,swap_branch/* swapBranch */.c)(octokit, hub, move))
            return receipt;
    }
}
const FILE_OF = (file) => ({ ...file, mode: '100644', type: 'blob' });
/** Where the receipt of an erasure lies, by the digest of the assignment's id. */
function receiptPath(digest) {
    return `receipts/${digest.slice(0, 16)}.json`;
}
/**
 * The ledger's tree without what it has of an assignment, and without the derived table, which names
 * everybody: `watch` makes it again. Folder by folder, because GitHub cuts the list of a whole tree short.
 */
async function treeWithout(octokit, hub, root, { assignment, pseudonym }) {
    const gone = new Map([
        ['assignments', `${assignment}.jsonl`],
        ['scorecards', assignment],
    ]);
    const kept = [];
    for (const entry of await entriesOf(octokit, hub, root)) {
        if (entry.path === watch_index/* INDEX_FILE */.K$)
            continue;
        if (entry.path === ledger_record/* REGRADES */.qE) {
            kept.push(...(await withoutPlansOf(octokit, hub, entry, pseudonym)));
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
/** Plans of regrades without those that have somebody in them: records say by themselves what was done. */
async function withoutPlansOf(octokit, hub, folder, pseudonym) {
    const tree = [];
    for (const entry of await entriesOf(octokit, hub, folder.sha)) {
        const { data } = await octokit.rest.git.getBlob({ ...hub, file_sha: entry.sha });
        if (!Buffer.from(data.content, 'base64').toString('utf8').includes(pseudonym))
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
        throw new bad_news/* WorldError */.nM('GitHub does not list the whole ledger', { code: 'github' });
    }
    return data.tree.map(({ path, sha, type }) => type === 'tree'
        ? { path, sha, mode: '040000', type: 'tree' }
        : { path, sha, mode: '100644', type: 'blob' });
}

// EXTERNAL MODULE: ./build/github/repository/delete-branch.js
var delete_branch = __webpack_require__(5385);
// EXTERNAL MODULE: ./build/github/repository/review-branches.js
var review_branches = __webpack_require__(5044);
// EXTERNAL MODULE: ./build/github/repository/rulesets-on.js
var rulesets_on = __webpack_require__(5432);
;// CONCATENATED MODULE: ./build/github/pages/erase-review.js




/** GitHub lets nobody delete a pull request: it is emptied and closed, and its branch deleted. */
async function eraseReview(octokit, hub, pseudonym) {
    const branch = (0,review_branches/* reviewBranch */.z)(pseudonym);
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
        await (0,delete_branch/* deleteBranch */.S)(octokit, hub, branch);
    }
    catch (error) {
        if ((0,reasons/* statusOf */.c2)(error) !== 422)
            throw error;
        const rulesets = await (0,rulesets_on/* rulesetsOn */.t$)(octokit, hub, [branch]);
        const stays = `the branch ${branch} of ${hub.owner}/${hub.repo} stays, with the files that were handed in`;
        const mend = `Let an owner exclude the branches under review/ from ${rulesets}, or delete the branch, then run the same command again`;
        throw (0,reasons/* worldError */.ZT)(`${stays}. ${mend}. GitHub refuses to delete it`, error);
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
    const body = 'Erased on request.';
    await octokit.rest.pulls.update({ ...hub, pull_number: number, state: 'closed', body });
}

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
    const known = questions.flatMap((question) => numbers.get((0,may_ask/* questionMessage */.OU)(question)) ?? []);
    const unknown = questions
        .filter((question) => (numbers.get((0,may_ask/* questionMessage */.OU)(question)) ?? null) === null)
        .map((question) => (0,render_question/* questionMarker */.t7)((0,question_name/* questionName */.A)(key, assignment, question)));
    const issues = unknown.length === 0 ? [] : await (0,question_issue/* listQuestionIssues */.vl)(hub, config.hub, 'all');
    const found = issues.filter(({ body }) => unknown.some((marker) => body.startsWith(marker)));
    for (const number of [...known, ...found.map((issue) => issue.number)]) {
        await (0,question_issue/* eraseQuestionIssue */.CM)(hub, config.hub, number);
    }
}

// EXTERNAL MODULE: ./build/session/hub-key.js
var hub_key = __webpack_require__(3654);
// EXTERNAL MODULE: ./build/session/hub-session.js
var hub_session = __webpack_require__(5333);
// EXTERNAL MODULE: ./build/assignment/state.js
var assignment_state = __webpack_require__(8921);
// EXTERNAL MODULE: ./build/report/residue.js
var residue = __webpack_require__(9090);
// EXTERNAL MODULE: ./build/session/ledger-source.js
var ledger_source = __webpack_require__(8738);
// EXTERNAL MODULE: ./build/session/read-latest.js
var read_latest = __webpack_require__(6111);
;// CONCATENATED MODULE: ./build/session/residue.js





/**
 * What an erasure leaves for the retrospective where takehome.yml says so: a file with the points of each
 * criterion. Its name is drawn at random, so that it follows from nothing.
 */
async function residueOf(session, state) {
    const graded = countedGrade(state);
    if (!session.config.retain.residue || graded === undefined)
        return [];
    const scorecard = await (0,read_latest/* findLatest */.h)((0,ledger_source/* ledgerSource */.L)(session, ''), state.assignment.id, graded);
    if (scorecard === null || !(0,residue/* isComplete */.As)(scorecard))
        return [];
    const path = (0,residue/* residuePath */.L5)(scorecard, (0,external_node_crypto_.randomUUID)());
    return [{ path, content: (0,residue/* printResidue */.Ni)((0,residue/* residueOfScorecard */.NI)(scorecard)) }];
}
/** Of what was pinned at the deadline, also where something else was graded after it; undefined where that was nothing. */
function countedGrade(state) {
    const { submissionTree, submission, status } = state;
    if (status === 'submitted' && submission === null)
        return undefined;
    if (submissionTree === null)
        return (0,assignment_state/* latestGraded */.R3)(state);
    return state.graded.findLast(({ stale, tree }) => !stale && tree === submissionTree);
}

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
    const residue = plan !== undefined && isPlanned(log) ? await residueOf(session, closed) : [];
    const reviews = await eraseRepositoryAndReview(session, closed);
    const { hub, config } = session;
    const pseudonym = (0,hub_key/* useHubKey */.c)(session.key).pseudonym(id);
    const erased = { assignment: id, pseudonym, residue };
    return await eraseFromLedger(hub, config.hub, erased, (ledger) => {
        return {
            ...head,
            done: whatIsErased(reviews),
            remains: whatRemains(config.hub, reviews, ledger, session.serverUrl),
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
    if ((await session.ledger.readLog(id)).length > 0)
        return null;
    const file = await session.ledger.readFile(receiptPath(digest));
    return file === null ? null : JSON.parse(file.text);
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
async function eraseRepositoryAndReview(session, state) {
    const { assignment } = state;
    const place = (0,place_of/* placeOf */.$)(assignment);
    await session.candidates.rest.repos.delete(place).catch((error) => {
        if ((0,reasons/* statusOf */.c2)(error) === 403)
            throw notDeleted(place, error);
        // An earlier run got this far.
        if ((0,reasons/* statusOf */.c2)(error) !== 404)
            throw error;
    });
    await eraseQuestions(session, state);
    const pseudonym = (0,hub_key/* useHubKey */.c)(session.key).pseudonym(assignment.id);
    return await eraseReview(session.hub, session.config.hub, pseudonym);
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
/* harmony export */   A: () => (/* binding */ questionName)
/* harmony export */ });
/* harmony import */ var _hub_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3654);

/** What tells a question's issue from the others, and names nobody. */
function questionName(key, { id, exercise }, { comment }) {
    return { exercise, id: (0,_hub_key_js__WEBPACK_IMPORTED_MODULE_0__/* .useHubKey */ .c)(key).comment(`question ${id} ${comment.id}`).slice(0, 16) };
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


/***/ })

};
