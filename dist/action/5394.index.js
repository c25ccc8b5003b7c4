export const id = 5394;
export const ids = [5394];
export const modules = {

/***/ 5394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hold: () => (/* binding */ hold),
/* harmony export */   runHold: () => (/* binding */ runHold)
/* harmony export */ });
/* harmony import */ var _assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8561);
/* harmony import */ var _github_ledger_erase_from_ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9651);
/* harmony import */ var _github_ledger_read_folder_texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9080);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8186);
/* harmony import */ var _session_hub_session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5333);
/* harmony import */ var _session_who_acts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7621);
/* harmony import */ var _verb_check_reason_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3898);
/* harmony import */ var _verb_with_session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7560);








const runHold = (0,_verb_with_session_js__WEBPACK_IMPORTED_MODULE_7__/* .withSession */ .f)(async (session, { text, isOn, rest }) => {
    const [assignment = ''] = rest;
    const request = { assignment, why: text('why'), release: isOn('release') };
    await hold(session, request);
    const said = request.release
        ? `${assignment} is on hold no more`
        : `${assignment} is on hold: nothing erases it until it is released`;
    return { json: request, text: request.release ? [said] : [said, PLANS_GO] };
});
// A plan is named by the digest of its text, so that it cannot be kept without some of its people.
const PLANS_GO = 'the plan of a regrade goes when anybody in it is erased: copy regrades/ of the branch ledger if the plan has to be kept too';
/** Keeps an assignment from being erased, by whatever verb, until it is released. Throws CallerError. */
async function hold(session, request) {
    const { assignment, release } = request;
    const reason = (0,_verb_check_reason_js__WEBPACK_IMPORTED_MODULE_6__/* .checkReason */ .D)(request.why);
    if (!release && reason.trim() === '') {
        throw (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_3__/* .callerError */ .ee)('--why', 'is missing', 'Say why it has to be kept. It stays on the ledger.');
    }
    await (0,_session_hub_session_js__WEBPACK_IMPORTED_MODULE_4__/* .readState */ .un)(session, assignment);
    const at = await (0,_session_hub_session_js__WEBPACK_IMPORTED_MODULE_4__/* .serverTime */ .nI)(session.candidates);
    const stamp = { at, by: await (0,_session_who_acts_js__WEBPACK_IMPORTED_MODULE_5__/* .whoActs */ .Q)(session.hub) };
    const record = release
        ? { kind: 'released', ...stamp, reason }
        : { kind: 'held', ...stamp, reason };
    await keep(session, assignment, record);
}
const ATTEMPTS = 5;
/**
 * An erasure of somebody else writes the ledger anew, and could leave this record out. It says so on the ledger
 * before it reads what it will write. So where no such mark is seen after the record was written, and the record
 * is there after that, it stays.
 */
async function keep(session, id, record) {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        await session.ledger.append(id, (log) => decide(id, log, record));
        const erasures = await (0,_github_ledger_read_folder_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .readFolderTexts */ .R)(session.hub, session.config.hub, _github_ledger_erase_from_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .ERASING_FOLDER */ .l$);
        if (erasures.length > 0)
            throw underWay(id);
        if (decide(id, await session.ledger.readLog(id), record) === null)
            return;
    }
    throw underWay(id);
}
function underWay(id) {
    const detail = `an erasure is under way and may lose the record about ${id}. Run this again when it has ended; if it died, finish it first, by the same command as before`;
    return new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldError */ .nM(detail, { code: 'ledger' });
}
function decide(id, log, record) {
    const { hold: present = null, closings = [] } = (0,_assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_0__/* .foldLog */ .e)(log)?.keeping ?? {};
    if (record.kind === 'released')
        return present === null ? null : record;
    if (closings.includes('erase')) {
        const hint = 'What the erasure has left is named by its receipt: run close --how erase once more.';
        throw (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_3__/* .callerError */ .ee)(id, 'is being erased, and cannot be held any more', hint);
    }
    return record.kind === 'held' && present?.reason === record.reason ? null : record;
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
    const message = `has ${length} characters, and ${MOST_CHARACTERS} are allowed`;
    const hint = 'Shorten it, and keep the rest elsewhere.';
    throw (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .callerError */ .ee)('reason', message, hint);
}


/***/ }),

/***/ 7560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withSession)
/* harmony export */ });
/* harmony import */ var _session_hub_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5333);

/** A verb that works on a hub: it gets a session that is open. */
function withSession(run) {
    return async (words, around) => {
        const session = await (0,_session_hub_session_js__WEBPACK_IMPORTED_MODULE_0__/* .openSession */ .fA)(around.access, around.home, around.log);
        return await run(session, words, around);
    };
}


/***/ }),

/***/ 9651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ erasingPath),
/* harmony export */   WI: () => (/* binding */ receiptPath),
/* harmony export */   YJ: () => (/* binding */ eraseFromLedger),
/* harmony export */   l$: () => (/* binding */ ERASING_FOLDER)
/* harmony export */ });
/* harmony import */ var _assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(328);
/* harmony import */ var _assignment_watch_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6389);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8186);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3069);




/**
 * Takes an assignment's records off the ledger and out of its history: the branch gets one new first
 * commit with everything else. GitHub has no compare-and-swap for that, so the head is looked at again
 * right before; run it while nothing is being graded. `receiptFor` is told the head that was, which stays
 * readable by its name.
 */
async function eraseFromLedger(octokit, hub, { residue = [], ...erased }, receiptFor) {
    for (;;) {
        const head = await ledgerHead(octokit, hub);
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
        if ((await ledgerHead(octokit, hub)) !== head)
            continue;
        const ref = `heads/${_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .LEDGER_BRANCH */ .j}`;
        await octokit.rest.git.updateRef({ ...hub, ref, sha: commit.data.sha, force: true });
        return receipt;
    }
}
const FILE_OF = (file) => ({ ...file, mode: '100644', type: 'blob' });
/** Where the receipt of an erasure lies, by the digest of the assignment's id. */
function receiptPath(digest) {
    return `receipts/${digest.slice(0, 16)}.json`;
}
const ERASING_FOLDER = 'erasing';
/**
 * What stands on the ledger while it is written anew. Whoever has written a record meanwhile can tell by it that
 * the record may get lost.
 */
function erasingPath(digest) {
    return `${ERASING_FOLDER}/${erasingName(digest)}`;
}
function erasingName(digest) {
    return `${digest.slice(0, 16)}.json`;
}
async function ledgerHead(octokit, hub) {
    const { data } = await octokit.rest.git.getRef({ ...hub, ref: `heads/${_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .LEDGER_BRANCH */ .j}` });
    return data.object.sha;
}
/**
 * The ledger's tree without what it has of an assignment, and without the derived table, which names
 * everybody: `watch` makes it again. Folder by folder, because GitHub cuts the list of a whole tree short.
 */
async function treeWithout(octokit, hub, root, { assignment, digest, pseudonym }) {
    const gone = new Map([
        ['assignments', `${assignment}.jsonl`],
        ['scorecards', assignment],
        [ERASING_FOLDER, erasingName(digest)],
    ]);
    const kept = [];
    for (const entry of await entriesOf(octokit, hub, root)) {
        if (entry.path === _assignment_watch_index_js__WEBPACK_IMPORTED_MODULE_1__/* .INDEX_FILE */ .K$)
            continue;
        if (entry.path === _assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__/* .REGRADES */ .qE) {
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
