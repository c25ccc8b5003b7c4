export const id = 5772;
export const ids = [5772];
export const modules = {

/***/ 9592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  extend: () => (/* binding */ extend),
  runExtend: () => (/* binding */ runExtend),
  shownOf: () => (/* binding */ shownOf)
});

// EXTERNAL MODULE: ./build/assignment/deadline.js
var assignment_deadline = __webpack_require__(49950);
// EXTERNAL MODULE: ./build/assignment/extra-time.js
var extra_time = __webpack_require__(97014);
// EXTERNAL MODULE: ./build/assignment/fold-log.js + 1 modules
var fold_log = __webpack_require__(58561);
// EXTERNAL MODULE: ./build/assignment/start-state.js
var start_state = __webpack_require__(7792);
;// CONCATENATED MODULE: ./build/assignment/plan-extension.js


/** What the wish comes to for an assignment as it is at this moment. No extension takes time away. */
function planExtension(state, wish, now) {
    return whyNot(state, wish, now) ?? { ok: true, extension: extensionOf(state, wish) };
}
/** Whether the log says all of it already. */
function isExtended(state, { deadline, time }) {
    return state.deadline === deadline && (time === undefined || state.extra === time.extra);
}
function whyNot(state, wish, now) {
    return (closedFor(state) ??
        notOfThisClock(state, wish) ??
        onItsWay(state) ??
        lessTime(state, wish, now) ??
        lessExtra(state, wish));
}
function closedFor({ status, start }) {
    if (status !== 'closed' || start?.lapsed === true)
        return null;
    const hint = 'Invite the candidate to another exercise, or open the repository by hand.';
    return refuse('is closed', hint);
}
/** Before the start only the moment to start by can be moved, and after it only the deadline. */
function notOfThisClock(state, { moves }) {
    const { start, deadline } = state;
    if ((0,start_state/* isUnstarted */.jq)(state) === (moves === 'start-by'))
        return null;
    if (moves === 'deadline') {
        const message = `has not started, so there is no deadline yet: it is to be started by ${deadline}`;
        return refuse(message, 'Move the latest moment to start with --start-by.');
    }
    const since = start?.at == null ? 'with the invitation' : `at ${start.at}`;
    const message = `has no moment to start by: its time began ${since}, and ends ${deadline}`;
    return refuse(message, 'Give the moment at which the time shall end with --deadline.');
}
function lessTime({ deadline }, { moment }, now) {
    if (moment === null) {
        const message = `was to be started by ${deadline}, which has passed`;
        return deadline > now ? null : refuse(message, 'Give a later moment with --start-by, too.');
    }
    if (moment >= deadline)
        return null;
    const message = `has until ${deadline} already, and ${moment} is earlier`;
    return refuse(message, 'Give a later moment: an extension takes no time away.');
}
/** Nobody needs more time to start then, and how long they have from the start is fixed. */
function onItsWay(state) {
    if (!(0,start_state/* isUnstarted */.jq)(state) || state.start?.task == null)
        return null;
    const hint = 'Once it is there, give them more time with --deadline.';
    return refuse('has been asked for: the task is on its way', hint);
}
function lessExtra({ extra }, wish) {
    if (wish.extra === null || wish.extra >= extra)
        return null;
    return refuse('has more extra time already', 'Give more: an extension takes no time away.');
}
function refuse(message, hint) {
    return { ok: false, message, hint };
}
function extensionOf({ deadline, start, extra: before }, { moment, extra }) {
    const moved = { deadline: moment ?? deadline };
    if (extra === null || start === null)
        return moved;
    return { ...moved, time: { extra, minutes: (0,extra_time/* stretchedAnew */.s5)(start.minutes, before, extra) } };
}

// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(18186);
// EXTERNAL MODULE: ./build/input/config-issue.js
var config_issue = __webpack_require__(82055);
// EXTERNAL MODULE: ./build/session/hub-session.js
var hub_session = __webpack_require__(45333);
// EXTERNAL MODULE: ./build/assignment/invitation.js
var invitation = __webpack_require__(30513);
// EXTERNAL MODULE: ./build/github/pages/ensure-note.js
var ensure_note = __webpack_require__(76852);
// EXTERNAL MODULE: ./build/scorecard/phrasing.js
var phrasing = __webpack_require__(75825);
// EXTERNAL MODULE: ./build/scorecard/safe-markdown.js
var safe_markdown = __webpack_require__(66226);
;// CONCATENATED MODULE: ./build/scorecard/deadline-moved-comment.js



/** The description and the first comment were written for an earlier deadline, and GitHub tells nobody of a change. */
function deadlineMovedText({ candidate, deadline, zone, config }) {
    const moment = (0,phrasing/* strong */.ko)((0,phrasing/* ours */.Od)((0,assignment_deadline/* showMoment */.sr)(deadline, config.timeZone, zone)));
    const said = (0,phrasing/* words */.aL) `You have more time: your deadline is ${moment} now, whatever else here says. What GitHub has received by then counts.`;
    return `${(0,safe_markdown/* markerText */.U7)('notice')}\n@${candidate.login} ${(0,safe_markdown/* render */.XX)([(0,safe_markdown/* paragraph */.FY)(said)])}`;
}

// EXTERNAL MODULE: ./build/assignment/start.js
var start = __webpack_require__(42364);
;// CONCATENATED MODULE: ./build/scorecard/start-moved-comment.js




/** The page that they read was written for an earlier moment, and what they wrote too late for that is not heard. */
function startMovedText({ candidate, deadline, minutes, zone, config }) {
    const moment = (0,phrasing/* strong */.ko)((0,phrasing/* ours */.Od)((0,assignment_deadline/* showMoment */.sr)(deadline, config.timeZone, zone)));
    const long = (0,phrasing/* strong */.ko)((0,phrasing/* ours */.Od)((0,assignment_deadline/* showSpan */.u8)(minutes)));
    const said = (0,phrasing/* words */.aL) `You can start until ${moment} now. To start, write ${(0,phrasing/* code */.aY)(start/* START_WORD */.ol)} in a new comment here by then. You have ${long} from the comment that tells you that the task is here.`;
    return `${(0,safe_markdown/* markerText */.U7)('notice')}\n@${candidate.login} ${(0,safe_markdown/* render */.XX)([(0,safe_markdown/* paragraph */.FY)(said)])}`;
}

// EXTERNAL MODULE: ./build/session/give-access.js
var give_access = __webpack_require__(13577);
// EXTERNAL MODULE: ./build/session/present-place.js
var present_place = __webpack_require__(39526);
;// CONCATENATED MODULE: ./build/session/show-extension.js








/**
 * What the candidate may do, and reads, once they have more time, as the log says it by now: somebody may have given
 * them more time yet, and the task may have come. So the log is read before anything is shown, and again afterwards.
 * False where somebody has closed it meanwhile.
 */
async function showExtension(session, id) {
    for (;;) {
        const state = await notClosed(session, id);
        if (state === null || !(await show(session, state)))
            return false;
        const after = await notClosed(session, id);
        if (after === null)
            return false;
        if (termsOf(after) === termsOf(state))
            return true;
    }
}
async function notClosed({ ledger }, id) {
    const state = (0,fold_log/* foldLog */.e)(await ledger.readLog(id));
    return state?.status === 'closed' ? null : state;
}
/** All of it that is shown, as one text. */
function termsOf({ deadline, start }) {
    return JSON.stringify([deadline, start?.minutes, start?.task?.sha, start?.at]);
}
async function show(session, state) {
    if (!(0,start_state/* isUnstarted */.jq)(state))
        return await showDeadline(session, state);
    // Whoever brings the task writes everything anew.
    if (state.start?.task == null)
        await showStart(session, state, state.start?.minutes ?? 0);
    return true;
}
/** Before the start there is nothing to push: they are told until when to start. */
async function showStart(session, { assignment, deadline, zone }, minutes) {
    const { candidates, config } = session;
    const place = await (0,present_place/* presentPlace */.T)(session, assignment);
    const text = startMovedText({ candidate: assignment.candidate, deadline, minutes, zone, config });
    await (0,ensure_note/* ensureNote */.J)(candidates, { ...place, number: assignment.pull }, text);
    const description = (0,invitation/* describeRepository */.MD)(assignment.exercise, deadline, minutes);
    await candidates.rest.repos.update({ ...place, description });
}
async function showDeadline(session, state) {
    const { candidates, config } = session;
    const { assignment, deadline, deadlines, zone } = state;
    const place = await (0,present_place/* presentPlace */.T)(session, assignment);
    const present = await (0,give_access/* giveAccess */.OV)(session, place, assignment);
    if (present === null || present.status === 'closed')
        return false;
    // What there is to read now is read by the next turn.
    if (present.deadline !== deadline)
        return true;
    // Somebody may ask for the very deadline that they have.
    if (deadlines.slice(1).includes(deadline)) {
        const text = deadlineMovedText({ candidate: assignment.candidate, deadline, zone, config });
        await (0,ensure_note/* ensureNote */.J)(candidates, { ...place, number: assignment.pull }, text);
    }
    const description = (0,invitation/* describeRepository */.MD)(assignment.exercise, deadline);
    await candidates.rest.repos.update({ ...place, description });
    return true;
}

// EXTERNAL MODULE: ./build/session/who-acts.js
var who_acts = __webpack_require__(77621);
// EXTERNAL MODULE: ./build/commands/verb/check-reason.js
var check_reason = __webpack_require__(93898);
// EXTERNAL MODULE: ./build/commands/verb/missing-words.js
var missing_words = __webpack_require__(72201);
// EXTERNAL MODULE: ./build/commands/verb/with-session.js
var with_session = __webpack_require__(77560);
;// CONCATENATED MODULE: ./build/commands/extend.js













const runExtend = (0,with_session/* withSession */.f)(async (session, { text }) => {
    const state = await extend(session, {
        assignment: text('assignment'),
        deadline: text('deadline'),
        startBy: text('start-by'),
        time: text('time'),
        reason: text('reason'),
    });
    return { json: shownOf(state), text: sayMoved(state) };
}, checkWords);
function checkWords(words) {
    const needed = (0,missing_words/* needs */.eN)({ assignment: missing_words/* NEEDED_ASSIGNMENT */.WU })(words);
    const given = ['deadline', 'start-by', 'time'].filter((name) => words.text(name) !== '');
    if (given.length === 0) {
        const hint = 'Give the new moment with its offset, such as 2026-12-01T18:00+01:00. For somebody who has still to start the clock, give --start-by.';
        return [...needed, (0,config_issue/* problem */.CC)('deadline', 'is missing', hint)];
    }
    if (!given.includes('deadline') || given.length === 1)
        return needed;
    const hint = 'Give --deadline to somebody whose time runs, and the others to somebody who has still to start it.';
    return [...needed, (0,config_issue/* problem */.CC)('--deadline', `was given together with --${given[1]}`, hint)];
}
/**
 * Runs of the hub can be read by reviewers. More time than others have follows from the minutes as well, and the
 * hiring system's id leads to a name.
 */
function shownOf({ extra: _, zone: __, reference: ___, ...state }) {
    const { reference: ____, ...assignment } = state.assignment;
    if (state.start === null)
        return { ...state, assignment };
    const { minutes: _____, ...start } = state.start;
    return { ...state, assignment, start };
}
function sayMoved(state) {
    const { assignment, deadline, start } = state;
    if (!(0,start_state/* isUnstarted */.jq)(state)) {
        const since = start?.at == null ? 'is' : `was started at ${start.at} and is`;
        return [`${assignment.id} ${since} due ${deadline}. A comment tells the candidate.`];
    }
    const late = start?.late.at(-1);
    return [
        `${assignment.id} has not started and is to be started by ${deadline}. A comment tells the candidate.`,
        ...(late === undefined
            ? []
            : [`What they wrote between ${late.from} and ${late.until} starts nothing.`]),
    ];
}
/**
 * Gives a candidate more time:
 * 1. the new moment has to come after now, and not before the present one, and needs an offset;
 * 2. record it: from then on it counts;
 * 3. whoever has the task may push again;
 * 4. a comment tells them until when to push or to start, and so does the repository.
 */
async function extend(session, request) {
    const reason = (0,check_reason/* checkReason */.D)(request.reason);
    const id = request.assignment;
    await (0,hub_session/* readState */.un)(session, id);
    const now = await (0,hub_session/* serverTime */.nI)(session.candidates);
    const wish = wishOf(request, now);
    const head = { kind: 'extended', at: now, by: await (0,who_acts/* whoActs */.Q)(session.hub), reason };
    const log = await session.ledger.append(id, (current) => {
        const state = (0,fold_log/* foldLog */.e)(current);
        if (state === null)
            return null;
        const planned = planExtension(state, wish, now);
        if (!planned.ok)
            throw (0,bad_news/* callerError */.ee)('assignment', `${id} ${planned.message}`, planned.hint);
        return isExtended(state, planned.extension) ? null : { ...head, ...planned.extension };
    });
    const after = (0,fold_log/* foldLog */.e)(log);
    if (after === null)
        throw notThere(id, 'is not on the ledger any more');
    if (!(await showExtension(session, id)))
        throw notThere(id, 'was closed meanwhile');
    return after;
}
function notThere(id, message) {
    return (0,bad_news/* callerError */.ee)('assignment', `${id} ${message}`, 'There is nothing to extend.');
}
function wishOf({ deadline, startBy = '', time = '' }, now) {
    const moves = deadline === '' ? 'start-by' : 'deadline';
    const typed = deadline === '' ? startBy : deadline;
    const name = deadline === '' ? '--start-by' : 'deadline';
    return {
        moves,
        moment: typed === '' ? null : checked(name, (0,assignment_deadline/* parseFutureDeadline */.x9)(typed, now)),
        extra: time === '' ? null : checked('--time', extraTime(time)),
    };
}
function extraTime(typed) {
    const parsed = (0,extra_time/* parseExtraTime */.VB)(typed);
    if (parsed.ok)
        return parsed;
    const error = { message: `"${typed}" is no extra time`, hint: parsed.error };
    return { ok: false, error };
}
function checked(name, found) {
    if (found.ok)
        return found.value;
    throw (0,bad_news/* callerError */.ee)(name, found.error.message, found.error.hint);
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

/***/ 23510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ lookOrMake),
/* harmony export */   R: () => (/* binding */ makeOrLook)
/* harmony export */ });
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29281);

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

/***/ 76852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ ensureNote)
/* harmony export */ });
/* harmony import */ var _client_keep_oldest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5551);
/* harmony import */ var _client_look_or_make_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23510);
/* harmony import */ var _client_own_app_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55902);
/* harmony import */ var _same_comments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51714);




/** Leaves one comment of ours with this very text on the pull request. Anybody else may write the same. */
async function ensureNote(octokit, pull, body) {
    const { owner, repo, number: issue_number } = pull;
    const issue = { owner, repo, issue_number };
    let isMade = false;
    await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_1__/* .lookOrMake */ .J)(async () => ((await ourNotes(octokit, pull, body, 1)).length > 0 ? true : null), async () => {
        isMade = true;
        await octokit.rest.issues.createComment({ ...issue, body });
        return true;
    });
    if (isMade)
        await (0,_client_keep_oldest_js__WEBPACK_IMPORTED_MODULE_0__/* .keepOldest */ .b)(octokit, { owner, repo }, await ourNotes(octokit, pull, body, 2));
}
/** Who we are costs a request, and most of the time there is nothing to ask it for: fewer than `least` are none. */
async function ourNotes(octokit, pull, body, least) {
    const same = await (0,_same_comments_js__WEBPACK_IMPORTED_MODULE_3__/* .sameComments */ .N)(octokit, pull, body);
    if (same.length < least)
        return [];
    const login = await (0,_client_own_app_js__WEBPACK_IMPORTED_MODULE_2__/* .ownLogin */ .C)(octokit);
    return same.filter(({ user }) => user?.login === login);
}


/***/ }),

/***/ 88455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ textDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 of a comment's text. GitHub may hand it back with other line ends and without a trailing blank. */
function textDigest(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text.replaceAll('\r\n', '\n').trim()).digest('hex');
}


/***/ }),

/***/ 51033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ compareTexts)
/* harmony export */ });
/** Sorts texts by their characters, in the same way in every language; moments in UTC so stand in their order. */
function compareTexts(a, b) {
    return a < b ? -1 : Number(a > b);
}


/***/ }),

/***/ 51830:
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

/***/ 16263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ pointer),
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);

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

/***/ 62142:
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
var read_yaml = __webpack_require__(16263);
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

/***/ 75825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Od: () => (/* binding */ ours),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   bp: () => (/* binding */ untrusted),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   h_: () => (/* binding */ toNodes),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   q: () => (/* binding */ linked)
/* harmony export */ });
/* unused harmony export Phrasing */
/* harmony import */ var _plain_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18952);

/** A run of words that is safe to show. A bare string is none: it has to say whose it is. */
class Phrasing {
    pieces;
    constructor(pieces) {
        this.pieces = pieces;
    }
}
/** Words of ours: words`${failed} of ${count(tests, 'test', 'tests')} failed`. */
function words(texts, ...values) {
    const pieces = texts.flatMap((text, index) => [...ours(text).pieces, ...piecesOf(values[index])]);
    return new Phrasing(pieces);
}
function piecesOf(value) {
    if (value === undefined)
        return [];
    return typeof value === 'number' ? ours(String(value)).pieces : value.pieces;
}
const ENOUGH = 2000;
/** Text of the rubric, the hub or the judge, never of a candidate. */
function ours(text) {
    return new Phrasing([{ type: 'text', value: (0,_plain_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .plainCharacters */ .Z)(text.replace(/\s+/g, ' '), ENOUGH) }]);
}
/** Anything that a candidate, or a person who types freely, may have written: shown as code. */
function untrusted(text, maxChars) {
    const value = (0,_plain_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .plainCharacters */ .Z)(text, maxChars);
    return value === '' ? words `(empty)` : new Phrasing([{ type: 'inlineCode', value }]);
}
/** A name or a command of ours. */
function code(text) {
    return untrusted(text, ENOUGH);
}
const HONEST_ADDRESS = /^https:\/\/[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:\/[\w.~%/-]*)?$/;
/** Text of the hub in which whole https addresses are links; all else is inert, mail addresses too. */
function linked(text) {
    const pieces = text.split(/(\s+)/).flatMap((word) => {
        const [, address = '', rest = ''] = /^(.*?)([.,;:!?]*)$/.exec(word) ?? [];
        if (!HONEST_ADDRESS.test(address))
            return ours(word).pieces;
        return [{ type: 'link', label: address, url: address }, ...ours(rest).pieces];
    });
    return new Phrasing(pieces);
}
function strong(phrasing) {
    return new Phrasing([{ type: 'strong', phrasing }]);
}
function count(number, one, many) {
    return ours(`${number} ${number === 1 ? one : many}`);
}
function join(phrasings, separator) {
    return new Phrasing(phrasings.flatMap(({ pieces }, index) => index === 0 ? pieces : [...separator.pieces, ...pieces]));
}
// Word characters, dots, dashes and slashes: nothing that Markdown, a shell or a reader could mistake.
const HONEST_PATH = /^[\w./-]+$/;
const MAX_PATH = 120;
/** A file's path: as text when nothing in it could mislead, else as untrusted. */
function path(text) {
    return HONEST_PATH.test(text) && text.length <= MAX_PATH ? ours(text) : untrusted(text, MAX_PATH);
}
// GitHub shows these as pages, on which a line has no place unless the address asks for the text:
// docs.github.com, Creating a permanent link to a code snippet, "Linking to Markdown".
const RENDERED = /\.(?:md|markdown|mdown|mkdn?|rst|adoc|asciidoc|org|textile)$/i;
const HTTPS_BASE = /^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w.~-]+)+$/;
/** `line 12`, as a link below the permalink base when there is one and the path is an honest one. */
function lines(place, permalinkBase) {
    const label = place.from === place.to ? `line ${place.from}` : `lines ${place.from} to ${place.to}`;
    const url = permalink(place, permalinkBase);
    return url === null ? ours(label) : new Phrasing([{ type: 'link', label, url }]);
}
function permalink(place, base) {
    const segments = place.path.split('/');
    const climbs = segments.some((segment) => ['', '.', '..'].includes(segment));
    if (base === null || !HTTPS_BASE.test(base) || !HONEST_PATH.test(place.path) || climbs)
        return null;
    const to = place.to === place.from ? '' : `-L${place.to}`;
    const plain = RENDERED.test(place.path) ? '?plain=1' : '';
    return `${base}/${segments.map(encodeURIComponent).join('/')}${plain}#L${place.from}${to}`;
}
/** The Markdown tree of a phrasing. */
function toNodes({ pieces }) {
    const nodes = merged(pieces).flatMap(nodesOf);
    // Two spans of code side by side would run into one another.
    return nodes.flatMap((node, index) => {
        const touches = node.type === 'inlineCode' && nodes[index - 1]?.type === 'inlineCode';
        return touches ? [{ type: 'text', value: ' ' }, node] : [node];
    });
}
/** Only whole words show what they would do on GitHub. */
function merged(pieces) {
    const result = [];
    for (const piece of pieces) {
        const last = result.at(-1);
        if (piece.type === 'text' && last?.type === 'text') {
            result[result.length - 1] = { type: 'text', value: last.value + piece.value };
        }
        else
            result.push(piece);
    }
    return result;
}
function nodesOf(piece) {
    switch (piece.type) {
        case 'text':
            return inertText(piece.value);
        case 'inlineCode':
            return [{ type: 'inlineCode', value: piece.value }];
        case 'strong':
            return [{ type: 'strong', children: toNodes(piece.phrasing) }];
        case 'link':
            return [{ type: 'link', url: piece.url, children: [{ type: 'text', value: piece.label }] }];
    }
}
// What GitHub turns into a mention, a reference, a formula, a link or a commit, escaped or not.
const ACTIVE_WORD = /[@#$]|:\/\/|www\.|^\W*GH-\d|^(?=.*\d)[\da-f]{7,}$/i;
/** Words that GitHub would act on become code, in which it acts on nothing. */
function inertText(text) {
    return text
        .split(/( +)/)
        .filter((word) => word !== '')
        .reduce((nodes, word) => {
        const last = nodes.at(-1);
        if (ACTIVE_WORD.test(word))
            nodes.push({ type: 'inlineCode', value: word });
        else if (last?.type === 'text')
            last.value += word;
        else
            nodes.push({ type: 'text', value: word });
        return nodes;
    }, []);
}


/***/ }),

/***/ 18952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ plainCharacters),
/* harmony export */   y: () => (/* binding */ plainLines)
/* harmony export */ });
const ESC = '\u001b';
// A terminal's colours and titles, whole; what is left of a broken one is a control character.
const ANSI = new RegExp(`(?:${ESC}\\[|\u009b)[0-?]*[ -/]*[@-~]|${ESC}\\][^\u0007${ESC}]*(?:\u0007|${ESC}\\\\)`, 'g');
// Controls, line separators and what takes no room on a screen; U+2800 is a blank that counts as a symbol.
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const REPLACEMENT = '\uFFFD';
/** One line of text in which every character can be seen, of at most `maxChars` characters. */
function plainCharacters(text, maxChars) {
    const seen = text.replace(ANSI, '').replace(UNSEEN, REPLACEMENT);
    // Our marker is an HTML comment, and nobody else writes one.
    return shortened(seen.replaceAll('<!--', `<!${REPLACEMENT}--`), maxChars);
}
/** The same for a text of several lines. */
function plainLines(text, maxChars) {
    const lines = text
        .split(/\r\n|\n/)
        .map((line) => plainCharacters(line.replaceAll('\t', '    '), maxChars));
    return shortened(lines.join('\n'), maxChars);
}
/** A character is a code point, whichever way its length is looked at. */
function shortened(text, maxChars) {
    const characters = [...text];
    if (characters.length <= maxChars)
        return text;
    return `${characters.slice(0, maxChars - 1).join('')}…`;
}


/***/ }),

/***/ 66226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ renderWithin),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   Rt: () => (/* binding */ MAX_CHARS),
/* harmony export */   U7: () => (/* binding */ markerText),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   eG: () => (/* binding */ verdictMarker),
/* harmony export */   ig: () => (/* binding */ taskList),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   xL: () => (/* binding */ marker),
/* harmony export */   xx: () => (/* binding */ verdictMarkerText),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var mdast_util_gfm__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46);
/* harmony import */ var mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91286);
/* harmony import */ var _phrasing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75825);
/* harmony import */ var _plain_characters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18952);




function heading(depth, text) {
    return [{ type: 'heading', depth, children: (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .toNodes */ .h_)(text) }];
}
function paragraph(text) {
    return [{ type: 'paragraph', children: (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .toNodes */ .h_)(text) }];
}
function list(items) {
    return bullets(items, null);
}
/** GitHub shows each item with a box: one to tick, or one that is ticked. */
function taskList(items, isTicked = (_item) => false) {
    return bullets(items, isTicked);
}
function bullets(items, isTicked) {
    if (items.length === 0)
        return [];
    const children = items.map((item, index) => {
        const checked = isTicked === null ? null : isTicked(index);
        return { type: 'listItem', checked, children: [...rootParagraph(item)] };
    });
    return [{ type: 'list', ordered: false, spread: false, children }];
}
function rootParagraph(item) {
    return [{ type: 'paragraph', children: (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .toNodes */ .h_)(item) }];
}
function table(head, rows) {
    const children = [head, ...rows].map((row) => ({
        type: 'tableRow',
        children: row.map((cell) => ({ type: 'tableCell', children: (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .toNodes */ .h_)(cell) })),
    }));
    return [{ type: 'table', align: head.map(() => null), children }];
}
/** Untrusted text of several lines. */
function codeBlock(text, maxChars) {
    return [{ type: 'code', lang: null, value: (0,_plain_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLines */ .y)(text, maxChars) }];
}
/** Folds a long part away. */
function details(summary, content) {
    const open = `<details>\n<summary>${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .toNodes */ .h_)(summary).map(html).join('')}</summary>`;
    return [{ type: 'html', value: open }, ...content.flat(), { type: 'html', value: '</details>' }];
}
/** A summary stands in HTML, where Markdown's escapes do not work. */
function html(node) {
    if ('children' in node)
        return node.children.map(html).join('');
    const value = 'value' in node ? node.value : '';
    const escaped = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    return node.type === 'inlineCode' ? `<code>${escaped}</code>` : escaped;
}
/** What a page of ours starts with; tells it from other comments by the same author. */
function markerText(name) {
    return `<!-- takehome:${name} -->`;
}
function marker(name) {
    return [{ type: 'html', value: markerText(name) }];
}
// Made once: each has patterns of its own, which are compiled when they are first used.
const EXTENSIONS = [(0,mdast_util_gfm__WEBPACK_IMPORTED_MODULE_2__/* .gfmToMarkdown */ .H)({ tablePipeAlign: false })];
/** Of the hub's answer to one reviewer on the calibration issue. Throws RangeError for what is no login. */
function verdictMarkerText(login) {
    if (!/^[\w-]{1,39}$/.test(login))
        throw new RangeError('this is no login');
    return `<!-- takehome:verdict ${login.toLowerCase()} -->`;
}
function verdictMarker(login) {
    return [{ type: 'html', value: verdictMarkerText(login) }];
}
function render(blocks) {
    const root = { type: 'root', children: [...blocks.flat()] };
    return (0,mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_3__/* .toMarkdown */ .l)(root, { extensions: EXTENSIONS, bullet: '-', fences: true });
}
// GitHub rejects a comment of more than 65,536 characters; the rest is room for what a caller adds.
const MAX_CHARS = 60_000;
const inCharacters = (text) => text.length;
/** Renders sections in order. When they are too long, the last ones lose detail first, step by step. */
function renderWithin(sections, most, cutNotice, lengthOf = inCharacters) {
    const texts = sections.map((section) => [...section.map(whenAsked), () => '']);
    const deepest = Math.max(...texts.map((steps) => steps.length - 2));
    const notice = whenAsked([paragraph(cutNotice)]);
    const steps = texts.map(() => 0);
    let page = assemble(texts, steps);
    for (let step = 1; step <= deepest + 1; step++) {
        for (let index = texts.length - 1; index >= 0 && lengthOf(page) > most; index--) {
            steps[index] = stepOf(texts[index], step, deepest);
            page = assemble([...texts, [notice]], [...steps, 0]);
        }
    }
    return page;
}
/** Most pages are short enough, and nobody sees what else they could have said. */
function whenAsked(blocks) {
    let text = null;
    return () => {
        text ??= render(blocks);
        return text;
    };
}
/** A section waits in its shortest form until all the others are short too, and only then goes. */
function stepOf(texts = [], step, deepest) {
    return step > deepest ? texts.length - 1 : Math.min(step, texts.length - 2);
}
function assemble(texts, steps) {
    return texts
        .map((section, index) => section[steps[index] ?? 0]?.() ?? '')
        .filter((text) => text !== '')
        .join('\n');
}


/***/ }),

/***/ 77621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ whoActs)
/* harmony export */ });
/* harmony import */ var _github_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29281);

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
