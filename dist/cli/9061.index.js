export const id = 9061;
export const ids = [9061];
export const modules = {

/***/ 5135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ auditRepository)
/* harmony export */ });
/* harmony import */ var _assignment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8727);

function auditRepository(observed, expected) {
    return [
        ...settingsDrift(observed),
        ...accessDrift(observed, expected),
        ...branchDrift(observed, expected.starter),
    ];
}
function settingsDrift(observed) {
    const { defaultBranch } = observed;
    return [
        ...when(!observed.private, 'public', 'the repository is public', 'Make it private.'),
        ...when(observed.actionsEnabled, 'actions', 'GitHub Actions are switched on', 'Settings, Actions: disable them.'),
        ...when(defaultBranch !== _assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .WORK_BRANCH */ .fd, 'default-branch', `the default branch is not ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .WORK_BRANCH */ .fd}`, `Settings, Default branch: choose ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .WORK_BRANCH */ .fd}.`),
    ];
}
function accessDrift(observed, { candidate, isRunning }) {
    const present = [...observed.collaborators, ...observed.invited];
    const others = present.filter(({ userId }) => userId !== candidate.userId);
    const own = present.filter(({ userId }) => userId === candidate.userId);
    const logins = others.map(({ login }) => login).join(', ');
    return [
        ...when(others.length > 0, 'people', `somebody else has access: ${logins}`.slice(0, MOST_CHARACTERS), 'Settings, Collaborators: remove them.'),
        ...when(own.some(({ manages }) => manages), 'too-much-access', 'the candidate can change settings', 'Settings, Collaborators: give them the role Write.'),
        ...when(isRunning && own.some(({ writes }) => !writes), 'too-little-access', 'the candidate could not push', 'Settings, Collaborators: give them the role Write.'),
        ...when((observed.deployKeys ?? 0) > 0, 'deploy-keys', 'there is a deploy key', 'Delete it.'),
        ...when((observed.webhooks ?? 0) > 0, 'webhooks', 'there is a webhook', 'Delete it.'),
    ];
}
function branchDrift({ starter, pull }, expected) {
    const asIs = `the branch ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .STARTER_BRANCH */ .DL} was ${starter === null ? 'deleted' : 'moved'}`;
    return [
        ...when(starter !== expected, 'starter', asIs, `Set ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .STARTER_BRANCH */ .DL} back to ${expected}.`),
        ...when(pull.merged, 'pull-merged', 'the pull request was merged', 'Nothing to do. The work and the comment are still there.'),
        ...when(pull.state === 'closed' && !pull.merged, 'pull-closed', 'the pull request was closed', 'Open it again.'),
        ...when(pull.base !== _assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .STARTER_BRANCH */ .DL, 'pull-base', `the pull request does not compare with ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .STARTER_BRANCH */ .DL}`, `Edit the pull request: choose the base ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .STARTER_BRANCH */ .DL}.`),
    ];
}
// What a record of the ledger has room for, and to spare.
const MOST_CHARACTERS = 400;
function when(drifted, kind, what, mend) {
    return drifted ? [{ kind, what, mend }] : [];
}


/***/ }),

/***/ 9950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ parseZone),
/* harmony export */   O0: () => (/* binding */ parseDeadline),
/* harmony export */   e8: () => (/* binding */ inUtc),
/* harmony export */   g2: () => (/* binding */ defaultDeadline),
/* harmony export */   sr: () => (/* binding */ showMoment),
/* harmony export */   u8: () => (/* binding */ showSpan),
/* harmony export */   x9: () => (/* binding */ parseFutureDeadline)
/* harmony export */ });
/* harmony import */ var luxon__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8714);
/* harmony import */ var _extra_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7014);


/**
 * The policy's deadline for an invitation made at `now`; both in UTC, as ISO 8601. With so many percent more time
 * it is at the same time of a later day.
 */
function defaultDeadline(now, policy, extra = 0) {
    const day = luxon__WEBPACK_IMPORTED_MODULE_0__/* .DateTime */ .c9.fromISO(now, { zone: policy.timeZone }).plus({ days: policy.days });
    const usual = inUtc(atTime(day, policy));
    const wanted = (0,_extra_time_js__WEBPACK_IMPORTED_MODULE_1__/* .stretched */ .RP)(now, usual, extra);
    const last = atTime(luxon__WEBPACK_IMPORTED_MODULE_0__/* .DateTime */ .c9.fromISO(wanted, { zone: policy.timeZone }), policy);
    return inUtc(inUtc(last) < wanted ? atTime(last.plus({ days: 1 }), policy) : last);
}
function atTime(day, { deadlineTime }) {
    const [hour = 0, minute = 0] = deadlineTime.split(':').map(Number);
    return day.set({ hour, minute, second: 0, millisecond: 0 });
}
/**
 * A deadline that somebody typed, in UTC. It needs a day, a time and an offset or `Z`: "18:00" alone is
 * six different moments for six people.
 */
function parseDeadline(typed) {
    const text = plainly(typed);
    if (!/T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?[0-5]\d)$/i.test(text)) {
        return { ok: false, error: 'Give a day, a time and an offset, such as 2026-12-01T18:00+01:00.' };
    }
    if (/T24:/i.test(text)) {
        return {
            ok: false,
            error: 'A day ends at 23:59, and the next one begins at 00:00: give one of these.',
        };
    }
    const moment = luxon__WEBPACK_IMPORTED_MODULE_0__/* .DateTime */ .c9.fromISO(text, { setZone: true });
    if (moment.isValid && !isOffset(moment.offset)) {
        return { ok: false, error: 'No place has this offset: they go from -12:00 to +14:00.' };
    }
    if (!moment.isValid)
        return { ok: false, error: 'This day or time does not exist.' };
    return { ok: true, value: inUtc(moment) };
}
/** With the marks of ISO 8601, where a sheet or a hand left blanks and a longer minus. */
function plainly(typed) {
    return typed
        .trim()
        .replace(/[\u2010-\u2013\u2212]/g, '-')
        .replace(/^(\d{4}-\d\d-\d\d)[ \u00a0]+(?=\d)/, '$1T')
        .replace(/[ \u00a0]+(?=(?:Z|[+-]\d\d:?\d\d)$)/i, '');
}
// In minutes, as Luxon gives it.
function isOffset(offset) {
    return offset >= -12 * 60 && offset <= 14 * 60;
}
/** The same for a deadline that is still to come: nobody is given one that has passed. */
function parseFutureDeadline(text, now) {
    const deadline = parseDeadline(text);
    if (!deadline.ok) {
        return { ok: false, error: { message: `"${text}" is not a deadline`, hint: deadline.error } };
    }
    if (deadline.value > now)
        return deadline;
    const hint = `It is ${now} on GitHub's clock. Give a later moment.`;
    return { ok: false, error: { message: `"${text}" is in the past`, hint } };
}
/**
 * `2026-12-01 18:00 Europe/Zurich (17:00 UTC)`: people read their own zone, and check the other. With a zone of
 * the reader's own, that one comes first, and the team's stands beside it.
 */
function showMoment(iso, timeZone, own = null) {
    const [first = 'UTC', ...others] = [...new Set([own ?? timeZone, timeZone, 'UTC'])];
    const moment = luxon__WEBPACK_IMPORTED_MODULE_0__/* .DateTime */ .c9.fromISO(iso, { zone: 'utc' });
    const day = moment.setZone(first).toFormat('yyyy-MM-dd');
    const beside = others.map((zone) => {
        const there = moment.setZone(zone);
        const isSameDay = there.toFormat('yyyy-MM-dd') === day;
        return `${there.toFormat(isSameDay ? 'HH:mm' : 'yyyy-MM-dd HH:mm')} ${zone}`;
    });
    const rest = beside.length === 0 ? '' : ` (${beside.join(', ')})`;
    return `${moment.setZone(first).toFormat('yyyy-MM-dd HH:mm')} ${first}${rest}`;
}
/** `4 hours`, `1 hour 30 minutes`. */
function showSpan(minutes) {
    const part = (number, unit) => number === 0 ? [] : [`${number} ${unit}${number === 1 ? '' : 's'}`];
    const parts = [...part(Math.floor(minutes / 60), 'hour'), ...part(minutes % 60, 'minute')];
    return parts.join(' ');
}
/** The name of a time zone as it was typed; an abbreviation such as CET is none, as it has no summer. */
function parseZone(typed) {
    const zone = typed.trim();
    if (zone === 'UTC' || (zone.includes('/') && luxon__WEBPACK_IMPORTED_MODULE_0__/* .IANAZone */ .oh.isValidZone(zone))) {
        return { ok: true, value: zone };
    }
    return { ok: false, error: 'Use a name such as Europe/Zurich or America/New_York, or UTC.' };
}
/** As the ledger has moments. */
function inUtc(moment) {
    return moment.toUTC().toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'");
}


/***/ }),

/***/ 7014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RP: () => (/* binding */ stretched),
/* harmony export */   VB: () => (/* binding */ parseExtraTime),
/* harmony export */   dp: () => (/* binding */ minutesOf)
/* harmony export */ });
/* unused harmony export MOST_EXTRA */
/* harmony import */ var _input_moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4311);

/** Percent: four times as long. */
const MOST_EXTRA = 300;
/** `+25%` as 25. */
function parseExtraTime(typed) {
    const digits = /^\+?\s*(\d{1,3})\s*%$/.exec(typed.trim())?.[1];
    const percent = Number(digits);
    if (digits === undefined || percent < 1 || percent > MOST_EXTRA) {
        return { ok: false, error: `Give percent from +1% to +${MOST_EXTRA}%, such as +25%.` };
    }
    return { ok: true, value: percent };
}
/** Minutes from the start, with so many percent more; a part of a minute counts as a whole one. */
function minutesOf(hours, extra) {
    return Math.ceil((hours * 60 * (100 + extra)) / 100);
}
/** The deadline of somebody who has so many percent more time from `from` on; whole minutes, never fewer. */
function stretched(from, deadline, extra) {
    if (extra === 0)
        return deadline;
    const seconds = (0,_input_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsBetween */ .O)(from, deadline);
    const more = Math.ceil(Math.max(0, (seconds * extra) / 100) / 60);
    return (0,_input_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .shift */ .B)(deadline, { minutes: more });
}


/***/ }),

/***/ 1152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isOwnWords),
/* harmony export */   n: () => (/* binding */ writtenAt)
/* harmony export */ });
/** Whether a comment says what its author wrote: nobody speaks for somebody else by editing their comment. */
function isOwnWords({ by, editor }) {
    return editor === null || editor === by;
}
/** A text that nobody changed is as old as its comment, whatever else was done to it since. */
function writtenAt({ editor, createdAt, updatedAt, }) {
    return editor === null ? createdAt : updatedAt;
}


/***/ }),

/***/ 9322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ spokenLines)
/* harmony export */ });
// https://spec.commonmark.org/0.31.2/#html-blocks, kinds 1 to 5: what a page does not show, or shows as code.
const BLOCKS = [
    [/^ {0,3}<!--/, /-->/],
    [/^ {0,3}<(?:pre|script|style|textarea)(?=[\s>]|$)/i, /<\/(?:pre|script|style|textarea)>/i],
    [/^ {0,3}<\?/, /\?>/],
    [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
    [/^ {0,3}<![a-z]/i, />/],
];
// https://spec.commonmark.org/0.31.2/#fenced-code-blocks: a line of code may begin with backticks, too.
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const QUOTE = /^\s{0,3}>/;
// What else ends a paragraph: headings, lines across the page, other elements of HTML.
const BREAK = /^ {0,3}(?:#{1,6}(?:\s|$)|([-*_])[ \t]*(?:\1[ \t]*){2,}$|<\/?[a-z])/i;
// https://spec.commonmark.org/0.31.2/#list-items: what the marker stands before may be such a block.
const ITEM = /^ {0,3}(?:[-*+]|\d{1,9}[.)]) {1,4}(?=\S)/;
/**
 * The lines of a comment; quoted text and code are somebody's example, and empty here. So is what the page does
 * not show, such as an HTML comment.
 */
function spokenLines(body) {
    let place = { hidden: null, items: [], isText: false };
    return body.split(/\r?\n/).map((line) => {
        const { isSpoken, below } = readLine(line, place);
        place = below;
        return isSpoken ? line : '';
    });
}
function readLine(line, place) {
    const { hidden, items } = place;
    if (hidden === null || !isWithin(line, hidden.column))
        return readShown(line, place);
    const isEnd = hidden.end.test(line.slice(hidden.column));
    return { isSpoken: false, below: { hidden: isEnd ? null : hidden, items, isText: false } };
}
function readShown(line, place) {
    const items = itemsOn(line, place.items);
    const column = items.at(-1) ?? 0;
    const content = line.slice(column);
    const block = endOfBlock(content);
    if (block !== null) {
        const hidden = block.isHere ? null : { end: block.by, column };
        return { isSpoken: false, below: { hidden, items, isText: false } };
    }
    const isQuote = QUOTE.test(line);
    const isText = content.trim() !== '' && !BREAK.test(content);
    const goesOn = place.isText && isText && !isQuote && isLazy(line, items);
    const below = { hidden: null, items: goesOn ? place.items : items, isText };
    return { isSpoken: !isQuote, below };
}
/**
 * Whether text stands further left than the list item that it goes on with, and begins none of its own. It leaves
 * no item: https://spec.commonmark.org/0.31.2/#lazy-continuation-line
 */
function isLazy(line, items) {
    return isWithin(line, items.at(-1) ?? 0);
}
/** How the block ends that begins with this text, and whether it does so at once; null where none begins. */
function endOfBlock(text) {
    const fence = FENCE.exec(text)?.[1];
    if (fence !== undefined) {
        const by = new RegExp(`^ {0,3}${fence[0]}{${fence.length},}[ \\t]*$`);
        return { by, isHere: false };
    }
    const by = BLOCKS.find(([begin]) => begin.test(text))?.[1];
    return by === undefined ? null : { by, isHere: by.test(text) };
}
/** The columns at which the contents of the list items begin that are open behind this line's markers. */
function itemsOn(line, before) {
    const items = before.filter((column) => isWithin(line, column));
    for (;;) {
        const column = items.at(-1) ?? 0;
        const marker = ITEM.exec(line.slice(column))?.[0];
        if (marker === undefined)
            return items;
        items.push(column + marker.length);
    }
}
/** Blank lines end no list item. */
function isWithin(line, column) {
    const from = line.search(/\S/);
    return from === -1 || from >= column;
}


/***/ }),

/***/ 2364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ isAsking),
/* harmony export */   Yc: () => (/* binding */ deliveredAt),
/* harmony export */   Z4: () => (/* binding */ perhapsAsking),
/* harmony export */   ol: () => (/* binding */ START_WORD),
/* harmony export */   os: () => (/* binding */ asking),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   pR: () => (/* binding */ saysStart),
/* harmony export */   qf: () => (/* binding */ START_LINE)
/* harmony export */ });
/* harmony import */ var _input_moment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4311);
/* harmony import */ var _own_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1152);
/* harmony import */ var _spoken_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9322);



/** What a candidate writes to be given the task. */
const START_WORD = '/start';
const BOX_LABEL = 'Start my time';
/**
 * The line whose box does the same. It has to stand in a comment of their own: whoever may only read cannot
 * change our texts ("Edit and delete anyone's comments on commits, pull requests, and issues" begins with the
 * role Write: docs.github.com, Repository roles for an organization), and before the start they may only read.
 */
const START_LINE = `- [ ] ${BOX_LABEL}`;
// https://github.github.com/gfm/#task-list-items-extension-: an item of any list, at most three spaces in.
const TICKED = /^ {0,3}(?:[-*+]|\d{1,9}[.)])[ \t]{1,4}\[[xX]\][ \t]+(\S.*)$/;
/** The candidate's comments of that time which ask for the task by their present text. */
function asking(comments, candidate, startBy) {
    return comments.filter(({ userId, body, createdAt }) => userId === candidate.userId && createdAt <= startBy && saysStart(body));
}
/**
 * Whether its author asks for the task by then. GitHub says when a text was changed last, so that no older comment
 * can be made into this word, and no older box ticked, later. People of the team may change a candidate's comment,
 * and could tick its box by mistake: that starts nobody's clock.
 */
function isAsking(comment, startBy) {
    return saysStart(comment.body) && (0,_own_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnWords */ .I)(comment) && (0,_own_words_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenAt */ .n)(comment) <= startBy;
}
/**
 * The comments with which the candidate may have asked by then, if somebody else has changed them. What changed
 * before the moment to start by was set does not count: whoever sets it, and reads of it, knows to ask anew.
 */
function perhapsAsking(comments, candidate, { startBy, since }) {
    return comments.filter(({ userId, createdAt, updatedAt }) => userId === candidate.userId && createdAt <= startBy && updatedAt >= since);
}
/**
 * Whether a text holds the word on a line of its own, or the box, ticked. What somebody quotes, or shows as code,
 * starts nothing: no start can be taken back.
 */
function saysStart(body) {
    return (0,_spoken_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .spokenLines */ .c)(body).some((line) => isWord(line) || isBox(TICKED.exec(line.trimEnd())?.[1]));
}
// Four spaces or a tab make code of a line: https://spec.commonmark.org/0.31.2/#indented-code-blocks
const AT_THE_MARGIN = /^ {0,3}\S/;
function isWord(line) {
    return AT_THE_MARGIN.test(line) && line.trim().toLowerCase() === START_WORD;
}
function isBox(label) {
    return label?.toLowerCase() === BOX_LABEL.toLowerCase();
}
// GitHub tells the time by several clocks.
const CLOCKS_APART = { seconds: -5 };
/**
 * When GitHub received the task: the first move of `main` since it was asked for that the candidate did not make,
 * and the invitation neither. Null where GitHub does not list it.
 */
function deliveredAt(moves, asked) {
    const since = (0,_input_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .shift */ .B)(asked.at, CLOCKS_APART);
    const ours = moves.filter(({ at, by }) => {
        return at >= since && at > asked.invitedAt && by !== asked.candidate.userId;
    });
    return ours.map(({ at }) => at).toSorted()[0] ?? null;
}
/**
 * The end of the time from then on. GitHub's moments are whole seconds: the one in which the task arrived counts
 * as not begun, and the one in which the time ends counts as a whole.
 */
function endOf(arrivedAt, minutes) {
    return (0,_input_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .shift */ .B)(arrivedAt, { minutes });
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

/***/ 4781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ lookAtRepository)
/* harmony export */ });
/* harmony import */ var _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8727);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9281);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7985);
/* harmony import */ var _branch_head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1850);




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
        starter: await (0,_branch_head_js__WEBPACK_IMPORTED_MODULE_2__/* .branchHead */ .P)(octokit, place, _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_3__/* .STARTER_BRANCH */ .DL),
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
        return { userId: id, login, manages, writes: permissions?.push === true };
    });
}
async function invited(octokit, place) {
    return (await (0,_access_js__WEBPACK_IMPORTED_MODULE_1__/* .listInvitations */ .J1)(octokit, place))
        .filter(({ expired }) => !expired)
        .map(({ invitee, permissions }) => {
        const manages = permissions === 'admin' || permissions === 'maintain';
        const writes = manages || permissions === 'write';
        return { userId: invitee?.id ?? 0, login: invitee?.login ?? '?', manages, writes };
    });
}
/** An App that grades needs no right to see keys and webhooks, so it may be refused the list. */
async function countIfAllowed(list) {
    try {
        return (await list).data.length;
    }
    catch (error) {
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 403 || (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 3964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ recordFirstPush),
/* harmony export */   hb: () => (/* binding */ recordAcceptance),
/* harmony export */   vJ: () => (/* binding */ renewInvitation)
/* harmony export */ });
/* harmony import */ var _assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8561);
/* harmony import */ var _assignment_start_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7792);
/* harmony import */ var _github_repository_invite_candidate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2286);
/* harmony import */ var _hub_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5333);




/**
 * Looks whether the candidate has come in, invites again where the invitation has expired, and records what
 * is new. True where there was an invitation to make.
 */
async function renewInvitation(session, { id, candidate }, place, by) {
    const state = (0,_assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_0__/* .foldLog */ .e)(await session.ledger.readLog(id));
    // Until they have started, there is nothing that they could push.
    const permission = state !== null && (0,_assignment_start_state_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnstarted */ .jq)(state) ? 'pull' : 'push';
    const standing = await (0,_github_repository_invite_candidate_js__WEBPACK_IMPORTED_MODULE_1__/* .ensureInvitation */ .s)(session.candidates, place, candidate, permission);
    if (standing.kind === 'accepted') {
        await recordAcceptance(session, id, await (0,_hub_session_js__WEBPACK_IMPORTED_MODULE_2__/* .serverTime */ .nI)(session.candidates));
        return false;
    }
    const record = { kind: 'reinvited', at: standing.since, by };
    return await recordOnce(session, id, record, ({ lastInvitedAt }) => lastInvitedAt < standing.since);
}
/** Each assignment once. */
async function recordAcceptance(session, assignment, at) {
    const record = { kind: 'accepted', at, by: 'takehome' };
    await recordOnce(session, assignment, record, ({ acceptedAt }) => acceptedAt === null);
}
/** Each assignment once; `at` is when GitHub saw the push. */
async function recordFirstPush(session, assignment, { sha, at }) {
    const record = { kind: 'pushed', at, by: 'takehome', sha };
    await recordOnce(session, assignment, record, ({ firstPushAt }) => firstPushAt === null);
}
async function recordOnce(session, assignment, record, isNew) {
    let written = false;
    await session.ledger.append(assignment, (log) => {
        const state = (0,_assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_0__/* .foldLog */ .e)(log);
        written = state !== null && state.status !== 'closed' && isNew(state);
        return written ? record : null;
    });
    return written;
}


/***/ })

};
