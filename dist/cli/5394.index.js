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
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8186);
/* harmony import */ var _input_config_issue_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2055);
/* harmony import */ var _session_hub_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5333);
/* harmony import */ var _session_who_acts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7621);
/* harmony import */ var _verb_check_reason_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3898);
/* harmony import */ var _verb_missing_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2201);
/* harmony import */ var _verb_with_session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7560);








const runHold = (0,_verb_with_session_js__WEBPACK_IMPORTED_MODULE_6__/* .withSession */ .f)(async (session, words) => {
    const request = requestOf(words);
    const { assignment } = request;
    await hold(session, request);
    const said = request.release
        ? `${assignment} is not on hold any more`
        : `${assignment} is on hold: nothing erases it until it is released`;
    return { json: request, text: request.release ? [said] : [said, PLANS_GO] };
}, checkRequest);
function requestOf({ text, isOn, rest }) {
    return {
        assignment: rest[0] ?? text('assignment'),
        why: text('why'),
        release: isOn('release'),
    };
}
function checkRequest(words) {
    const request = requestOf(words);
    const unnamed = request.assignment === '' ? [(0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_7__/* .problem */ .CC)('assignment', 'is missing', _verb_missing_words_js__WEBPACK_IMPORTED_MODULE_5__/* .NEEDED_ASSIGNMENT */ .WU)] : [];
    return [...unnamed, ...(0,_verb_missing_words_js__WEBPACK_IMPORTED_MODULE_5__/* .issuesThrownBy */ .yL)(() => reasonOf(request))];
}
/** Throws CallerError. */
function reasonOf({ why, release }) {
    const reason = (0,_verb_check_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .checkReason */ .D)(why);
    if (release || reason.trim() !== '')
        return reason;
    throw (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__/* .callerError */ .ee)('--why', 'is missing', 'Say why it has to be kept. It stays on the ledger.');
}
// A plan is named by the digest of its text, so that it cannot be kept without some of its people.
const PLANS_GO = 'the plan of a regrade is erased with the first person in it: copy regrades/ of the branch ledger if the plan has to be kept too';
/** Keeps an assignment from being erased, by whatever verb, until it is released. Throws CallerError. */
async function hold(session, request) {
    const { assignment, release } = request;
    const reason = reasonOf(request);
    await (0,_session_hub_session_js__WEBPACK_IMPORTED_MODULE_2__/* .readState */ .un)(session, assignment);
    const at = await (0,_session_hub_session_js__WEBPACK_IMPORTED_MODULE_2__/* .serverTime */ .nI)(session.candidates);
    const stamp = { at, by: await (0,_session_who_acts_js__WEBPACK_IMPORTED_MODULE_3__/* .whoActs */ .Q)(session.hub) };
    const record = release
        ? { kind: 'released', ...stamp, reason }
        : { kind: 'held', ...stamp, reason };
    await session.ledger.append(assignment, (log) => decide(assignment, log, record));
}
function decide(id, log, record) {
    const { hold: present = null, closings = [] } = (0,_assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_0__/* .foldLog */ .e)(log)?.keeping ?? {};
    if (record.kind === 'released')
        return present === null ? null : record;
    if (closings.includes('erase')) {
        const hint = 'What the erasure has left is named by its receipt: run npx takehome close --how erase once more.';
        throw (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__/* .callerError */ .ee)(id, 'is being erased, and cannot be held any more', hint);
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

/***/ 2201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WU: () => (/* binding */ NEEDED_ASSIGNMENT),
/* harmony export */   eN: () => (/* binding */ needs),
/* harmony export */   yL: () => (/* binding */ issuesThrownBy)
/* harmony export */ });
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8186);
/* harmony import */ var _input_config_issue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2055);


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

/***/ 7560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withLedger),
/* harmony export */   f: () => (/* binding */ withSession)
/* harmony export */ });
/* harmony import */ var _session_hub_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5333);

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
