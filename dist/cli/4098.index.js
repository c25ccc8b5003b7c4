export const id = 4098;
export const ids = [4098];
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
/* harmony import */ var _input_in_shell_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6251);
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
    const log = await session.ledger.append(assignment, (now) => decide(session, assignment, now, record));
    // An erasure that ends in between takes the whole log, and what comes after that is left out.
    const state = (0,_assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_0__/* .foldLog */ .e)(log);
    if (state === null)
        throw erased(session, assignment);
    if ((state.keeping.hold === null) !== release) {
        throw new Error(`the record ${record.kind} of ${assignment} is not in its log`);
    }
}
function erased({ folder }, id) {
    const again = `npx takehome close --assignment ${id} --how erase${(0,_input_in_shell_js__WEBPACK_IMPORTED_MODULE_8__/* .onHub */ .b)(folder)}`;
    const hint = `What the erasure has left is named by its receipt: run ${again} to see it.`;
    return (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__/* .callerError */ .ee)(id, 'was erased at the same moment, and cannot be held any more', hint);
}
function decide({ folder }, id, log, record) {
    const { hold: present = null, closings = [] } = (0,_assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_0__/* .foldLog */ .e)(log)?.keeping ?? {};
    if (record.kind === 'released')
        return present === null ? null : record;
    if (closings.includes('erase')) {
        const again = `npx takehome close --assignment ${id} --how erase${(0,_input_in_shell_js__WEBPACK_IMPORTED_MODULE_8__/* .onHub */ .b)(folder)}`;
        const hint = `What the erasure has left is named by its receipt: run ${again} once more.`;
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

/***/ 1830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ whyNotRead),
/* harmony export */   z: () => (/* binding */ whyNotWritten)
/* harmony export */ });
/** What a disk answers that the caller can mend, by the code of Node's error. */
const REFUSALS = {
    ENOSPC: 'the disk is full',
    EDQUOT: 'the quota is used up',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EROFS: 'the disk can only be read',
    EFBIG: 'the file would be too large',
    EIO: 'the disk failed',
    EMFILE: 'too many files are open',
    ENFILE: 'too many files are open',
    ETXTBSY: 'it is a program that runs',
    ENOTDIR: 'part of the path is a file',
    EEXIST: 'it is a file',
    EISDIR: 'it is a folder',
    ELOOP: 'a link in the path leads to itself',
    ENAMETOOLONG: 'its name is too long',
};
/** In words why a file or folder was not written; null for an error that no disk answers. */
function whyNotWritten(error) {
    const code = codeOf(error);
    return code === 'ENOENT' ? 'nothing can be made there' : (REFUSALS[code] ?? null);
}
/** The same of one that was not read. */
function whyNotRead(error) {
    const code = codeOf(error);
    return code === 'ENOENT' ? 'there is no such file' : (REFUSALS[code] ?? null);
}
/** Node's `cp` has codes of its own and tells the disk's beside them. */
function codeOf(error) {
    const { code, info } = Object(error);
    return String(Object(info).code ?? code);
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

/***/ 6263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ pointer),
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);

function readYaml(text, file) {
    try {
        const value = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .load */ .Hh)(text);
        const lines = linesByPointer(text);
        return { ok: true, value: { value, lineOf: (pointer) => nearestLine(lines, pointer) } };
    }
    catch (error) {
        if (!(error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB))
            throw error;
        const line = error.mark === undefined ? null : error.mark.line + 1;
        const hint = 'Fix the YAML first. Everything else is checked after that.';
        return { ok: false, error: [{ file, line, path: '', message: error.reason, hint }] };
    }
}
function pointer(...segments) {
    return segments
        .map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`)
        .join('');
}
function nearestLine(lines, at) {
    if (at === '')
        return null;
    return lines.get(at) ?? nearestLine(lines, at.slice(0, at.lastIndexOf('/')));
}
/** Loaded values have no positions; the parser's events have, so they are walked once more. */
function linesByPointer(text) {
    const lines = new Map();
    const open = [];
    for (const event of (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(text, {})) {
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP) {
            open.pop();
            continue;
        }
        const at = place(open.at(-1), event, text, lines);
        const kind = collectionKind(event);
        if (kind !== null)
            open.push({ kind, pointer: at, key: null, next: 0 });
    }
    return lines;
}
/** The pointer of the node that starts here; a mapping's entry has the line of its key. */
function place(parent, event, text, lines) {
    if (parent === undefined || parent.kind === 'document')
        return '';
    if (parent.kind === 'mapping' && parent.key !== null) {
        const at = parent.pointer + pointer(parent.key);
        parent.key = null;
        return at;
    }
    const name = parent.kind === 'sequence' ? parent.next++ : keyOf(event, text);
    if (parent.kind === 'mapping')
        parent.key = String(name);
    const at = parent.pointer + pointer(name);
    lines.set(at, text.slice(0, offsetOf(event)).split('\n').length);
    return at;
}
function keyOf(event, text) {
    return event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR ? (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(text, event) : '';
}
function offsetOf(event) {
    if ('valueStart' in event)
        return event.valueStart;
    if ('start' in event)
        return event.start;
    return 'anchorStart' in event ? event.anchorStart : 0;
}
function collectionKind(event) {
    if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT)
        return 'document';
    if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING)
        return 'mapping';
    return event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE ? 'sequence' : null;
}


/***/ }),

/***/ 2142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ readablePath),
  K: () => (/* binding */ shapeIssues)
});

;// CONCATENATED MODULE: ./build/input/limit-words.js
const least = (limit, what) => limit === 1 ? 'must not be empty' : `must have at least ${limit} ${what}`;
const entries = (limit) => (limit === 1 ? 'entry' : 'entries');
const characters = (limit) => (limit === 1 ? 'character' : 'characters');
/** What each limit of a JSON Schema asks for, in words. */
const LIMITS = {
    minProperties: (limit) => least(limit, entries(limit)),
    minItems: (limit) => least(limit, entries(limit)),
    minLength: (limit) => least(limit, characters(limit)),
    maxProperties: (limit) => `must have at most ${limit} ${entries(limit)}`,
    maxItems: (limit) => `must have at most ${limit} ${entries(limit)}`,
    maxLength: (limit) => `must have at most ${limit} ${characters(limit)}`,
    minimum: (limit) => `must be at least ${limit}`,
    maximum: (limit) => `must be at most ${limit}`,
    exclusiveMinimum: (limit) => `must be more than ${limit}`,
    exclusiveMaximum: (limit) => `must be less than ${limit}`,
};
/** Null for what is no limit. */
function limitWords(keyword, limit) {
    return LIMITS[keyword]?.(limit) ?? null;
}

;// CONCATENATED MODULE: ./build/input/pattern-words.js
/**
 * What each pattern of the files that people write allows, in words. A test finds a pattern without words,
 * so nobody is ever shown a regular expression.
 */
const WORDS = [
    [
        '^[a-z0-9]+(?:-[a-z0-9]+)*$',
        'lower-case letters and digits, with single hyphens between them, such as linear-regression',
    ],
    [
        '^[a-z][a-z0-9-]{1,63}$',
        'lower-case letters, digits and hyphens, 2 to 64 of them with a letter first, such as linear-regression',
    ],
    [
        '^[A-Za-z0-9_-]{1,39}$',
        'a GitHub login: letters, digits, hyphens and underscores, at most 39, without blanks or @',
    ],
    [
        '^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})/[A-Za-z0-9._-]{1,100}$',
        'owner/name, such as acme/hub, without an address in front',
    ],
    [
        '^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$',
        "an organisation's login: letters, digits and hyphens, such as acme",
    ],
    [
        '^[A-Za-z0-9][A-Za-z0-9._/-]*$',
        'a folder below this one: letters, digits, dots, hyphens and slashes, such as exercises',
    ],
    [
        '^(?:https://[^\\s/@?#]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?)(?:[/?][^\\s#]*)?$',
        'an https address without a password in it, such as https://ats.example/hooks/takehome',
    ],
    ['^(?:[01][0-9]|2[0-3]):[0-5][0-9]$', 'hours and minutes from 00:00 to 23:59, such as "18:00"'],
    ['^[0-9]{4}-[0-9]{2}-[0-9]{2}$', 'a day, such as 2026-12-24'],
    [
        '^P(?=[0-9])(?:[0-9]{1,2}Y)?(?:[0-9]{1,3}M)?(?:[0-9]{1,3}W)?(?:[0-9]{1,4}D)?$',
        'P and then years, months, weeks or days, in this order, such as P2Y, P6M, P1Y6M or P90D',
    ],
    [
        '^(?:rubric|(?:templates|graders)/.+)$',
        'rubric, or a path below templates/ or graders/, such as templates/README.md',
    ],
    ['^T[0-9]+$', 'T and a number, such as T1'],
    ['^S[0-9]+$', 'S and a number, such as S1'],
    ['^Q[0-9]+$', 'Q and a number, such as Q1'],
    ['^E[0-9]+$', 'E and a number, such as E1'],
    ['^F[0-9]+$', 'F and a number, such as F1'],
    ['^W[0-9]+$', 'W and a number, such as W1'],
    ['^[0-9]+\\.[0-9]+\\.[0-9]+$', 'three numbers with dots between them, such as 1.0.0'],
    [
        '^[a-z_][a-z0-9_]*\\.py$',
        'the name of a Python file in lower case, such as linear_regression.py',
    ],
    ['^[A-Za-z_][A-Za-z0-9_]*$', 'one Python name without dots, such as lstsq'],
    [
        '^[a-z][a-z0-9_]{0,39}$',
        'a name of small letters, digits and underscores that begins with a letter, such as mean_error',
    ],
    ['^test_[a-z0-9_]+$', 'the name of a test function, such as test_rows_are_kept'],
    ['^[a-z0-9_-]+/\\*\\.[a-z0-9]+$', 'a folder and an ending, such as figures/*.png'],
    ['^[A-Za-z0-9_-]+\\.csv$', 'the name of a CSV file without a folder, such as results.csv'],
    ['^[A-Za-z0-9_-]+\\.md$', 'the name of a Markdown file without a folder, such as README.md'],
];
const known = new Map(WORDS);
/** Null for a pattern that no file of people's has. */
function patternWords(pattern) {
    return known.get(pattern) ?? null;
}

// EXTERNAL MODULE: ./build/input/read-yaml.js
var read_yaml = __webpack_require__(6263);
;// CONCATENATED MODULE: ./build/input/shape-issues.js



/** Says in words what a JSON Schema found wrong; the errors come from ajv with `allErrors` and `verbose`. */
function shapeIssues(errors, document, file) {
    // A key that is refused has an error of its own, which says why.
    const issues = errors
        .filter(({ keyword }) => keyword !== 'propertyNames')
        .map((error) => {
        const at = error.instancePath + offender(error);
        const line = document.lineOf(at);
        return { file, line, path: readablePath(at), message: message(error), hint: hint(error) };
    });
    return issues.filter((issue, index) => index === issues.findIndex((other) => same(other, issue)));
}
/** `/criteria/3/points` as people write it: `criteria[3].points`. */
function readablePath(at) {
    return at
        .slice(1)
        .split('/')
        .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
        .map((segment, index) => /^\d+$/.test(segment) ? `[${segment}]` : index === 0 ? segment : `.${segment}`)
        .join('');
}
function same(a, b) {
    return a.path === b.path && a.message === b.message;
}
/** A missing or unknown key is to blame itself, not the mapping around it. */
function offender({ keyword, params, propertyName }) {
    if (propertyName !== undefined)
        return (0,read_yaml/* pointer */.W)(propertyName);
    if (keyword === 'required')
        return (0,read_yaml/* pointer */.W)(params['missingProperty']);
    if (keyword === 'additionalProperties')
        return (0,read_yaml/* pointer */.W)(params['additionalProperty']);
    return '';
}
const TYPE_WORDS = {
    string: 'a text',
    integer: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a mapping of keys to values',
    null: 'empty',
};
/** ajv names several types with commas between them. */
function typeWords(types) {
    return types
        .split(',')
        .map((type) => TYPE_WORDS[type] ?? type)
        .join(' or ');
}
function message({ keyword, params, message: fallback }) {
    switch (keyword) {
        case 'required':
            return 'is missing';
        case 'additionalProperties':
            return 'is an unknown key';
        case 'type':
            return `must be ${typeWords(String(params['type']))}`;
        case 'enum':
            return `must be one of ${params['allowedValues'].join(', ')}`;
        case 'const':
            return `must be ${params['allowedValue']}`;
        case 'pattern':
            return `must be ${patternWords(params['pattern']) ?? 'written in another form'}`;
        case 'anyOf':
            return 'has none of the allowed forms';
        case 'uniqueItems':
            return 'must not have the same entry twice';
        default:
            return limitWords(keyword, params['limit']) ?? fallback ?? keyword;
    }
}
function hint({ keyword, params, parentSchema }) {
    const properties = parentSchema?.['properties'] ?? {};
    if (keyword === 'required') {
        return properties[params['missingProperty']]?.description ?? 'Add this key.';
    }
    if (keyword === 'additionalProperties')
        return `Known keys: ${Object.keys(properties).join(', ')}.`;
    return parentSchema?.['description'] ?? 'Change the value.';
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
