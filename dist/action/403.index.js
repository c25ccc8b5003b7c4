export const id = 403;
export const ids = [403];
export const modules = {

/***/ 28727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ STARTER_BRANCH),
/* harmony export */   _i: () => (/* binding */ OBJECT_NAME),
/* harmony export */   fd: () => (/* binding */ WORK_BRANCH),
/* harmony export */   sV: () => (/* binding */ INVITATION_DAYS)
/* harmony export */ });
/** The branch that candidates work on, and the frozen one that their work is compared with. */
const WORK_BRANCH = 'main';
const STARTER_BRANCH = 'starter';
/** https://github.blog/changelog/2020-02-05-self-expiring-repository-and-organization-invitations/ */
const INVITATION_DAYS = 7;
/** The name of a commit or a tree; nothing else is ever put into a request in its place. */
const OBJECT_NAME = /^[0-9a-f]{40}$/;


/***/ }),

/***/ 49950:
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
/* harmony import */ var luxon__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68714);
/* harmony import */ var _extra_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97014);


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
    // The last second counts as well as the others: a clock that the candidate starts ends at any.
    const time = moment.second === 0 ? 'HH:mm' : 'HH:mm:ss';
    const day = moment.setZone(first).toFormat('yyyy-MM-dd');
    const beside = others.map((zone) => {
        const there = moment.setZone(zone);
        const isSameDay = there.toFormat('yyyy-MM-dd') === day;
        return `${there.toFormat(isSameDay ? time : `yyyy-MM-dd ${time}`)} ${zone}`;
    });
    const rest = beside.length === 0 ? '' : ` (${beside.join(', ')})`;
    return `${moment.setZone(first).toFormat(`yyyy-MM-dd ${time}`)} ${first}${rest}`;
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

/***/ 97014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RP: () => (/* binding */ stretched),
/* harmony export */   VB: () => (/* binding */ parseExtraTime),
/* harmony export */   dp: () => (/* binding */ minutesOf),
/* harmony export */   s5: () => (/* binding */ stretchedAnew)
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
/** Minutes that were made with so many percent more, made of the ordinary ones again with another share. */
function stretchedAnew(minutes, before, extra) {
    // A part of a minute counted as a whole one.
    const ordinary = Math.floor((minutes * 100) / (100 + before));
    return Math.ceil((ordinary * (100 + extra)) / 100);
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

/***/ 30513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ isReference),
/* harmony export */   EN: () => (/* binding */ describedDeadline),
/* harmony export */   Fj: () => (/* binding */ describedTerms),
/* harmony export */   MD: () => (/* binding */ describeRepository),
/* harmony export */   RQ: () => (/* binding */ assignmentId),
/* harmony export */   SQ: () => (/* binding */ hasRunOut),
/* harmony export */   W5: () => (/* binding */ isLogin),
/* harmony export */   Xj: () => (/* binding */ loginIn),
/* harmony export */   ZO: () => (/* binding */ planInvitation),
/* harmony export */   l0: () => (/* binding */ USUAL_TERMS),
/* harmony export */   sf: () => (/* binding */ runsOutAt)
/* harmony export */ });
/* harmony import */ var _input_moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4311);
/* harmony import */ var _assignment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28727);


/** Those of somebody of whom nothing special is known. */
const USUAL_TERMS = { zone: null, extra: 0, minutes: null };
/**
 * What a hiring system calls a candidate or an application. No mail address is one: it would name the candidate
 * to everybody who reads the ledger.
 */
function isReference(text) {
    return /^[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}$/.test(text);
}
const GOOD_FOR = { hours: _assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .INVITATION_DAYS */ .sV * 24 };
/** Whether an invitation that was made then is good no more; both in UTC, as ISO 8601. */
function hasRunOut(madeAt, now) {
    return now >= runsOutAt(madeAt);
}
/** From when on; in UTC, as ISO 8601 to the second, as `madeAt` is. */
function runsOutAt(madeAt) {
    return (0,_input_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .shift */ .B)(madeAt, GOOD_FOR);
}
/**
 * Whether GitHub can be asked for such an account. Older ones break the rule of today's sign-up page, as
 * `gil--` does, and those of Enterprise Managed Users end in an underscore and a short code: which names
 * there are is for GitHub to say.
 */
function isLogin(text) {
    return /^[A-Za-z0-9_-]{1,39}$/.test(text);
}
/** The login in what people copy: with an @ before it, or the address of a profile. */
function loginIn(text) {
    const address = /^(?:https?:\/\/)?(?:www\.)?github\.com\/([^/?#\s]+)\/?$/i.exec(text.trim())?.[1];
    return address ?? text.trim().replace(/^[@\uff20]/, '');
}
/** Logins are one in any case, and so are repositories' names. */
function assignmentId(exercise, login) {
    return `${exercise}-${login.toLowerCase()}`;
}
/**
 * The repository itself says what was decided, from the moment it exists: a second run after a crash
 * takes the deadline from here and not from its own clock.
 */
function describeRepository(exercise, deadline, minutes = null) {
    return minutes === null
        ? `Take-home ${exercise}, due ${deadline}`
        : `Take-home ${exercise}, start by ${deadline}, then ${minutes} minutes`;
}
/** The deadline in a description of ours for this exercise; null for a repository somebody else made. */
function describedDeadline(description, exercise) {
    return describedTerms(description, exercise)?.deadline ?? null;
}
const DESCRIPTION = /^Take-home ([a-z0-9-]+), (?:due|start by) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)(?:, then (\d{1,6}) minutes)?$/;
/** The same with the time from the start, where the candidate has still to start the clock. */
function describedTerms(description, exercise) {
    const [, about, deadline, minutes] = DESCRIPTION.exec(description ?? '') ?? [];
    if (about !== exercise || deadline === undefined)
        return null;
    return { deadline, minutes: minutes === undefined ? null : Number(minutes) };
}
function planInvitation(request, config) {
    const { exercise, variant, ai, role, candidate, deadline, template, pull, comment } = request;
    const { terms = USUAL_TERMS } = request;
    const id = assignmentId(exercise, candidate.login);
    // The branch moves on to the task when that is delivered, and is frozen then.
    const freezeStarter = config.rulesets && terms.minutes === null;
    return {
        id,
        exercise,
        variant,
        ai,
        role,
        candidate,
        deadline,
        terms,
        repository: {
            owner: config.organisation,
            repo: id,
            description: describeRepository(exercise, deadline, terms.minutes),
        },
        template,
        pull,
        comment,
        freezeStarter,
        steps: planSteps(id, template.size, candidate, { ...config, rulesets: freezeStarter }),
    };
}
function planSteps(id, files, { login, userId }, { organisation, rulesets }) {
    const step = (name, what, reads, writes) => {
        return { step: name, what, reads, writes };
    };
    return [
        step('look', 'see what an earlier run has done', 2, 0),
        step('create', `private repository ${organisation}/${id}, no wiki, issues or projects`, 0, 1),
        step('actions-off', 'no workflow ever runs in it', 1, 1),
        step('content', `${files} files on ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .WORK_BRANCH */ .fd}, and ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .STARTER_BRANCH */ .DL} to compare with`, 2, 5),
        ...(rulesets ? [step('freeze', `a ruleset keeps ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .STARTER_BRANCH */ .DL} as it is`, 1, 1)] : []),
        step('pull', `pull request from ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .WORK_BRANCH */ .fd} to ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .STARTER_BRANCH */ .DL}`, 1, 1),
        step('comment', 'the comment that will hold the feedback', 1, 1),
        step('audit', 'check all of it', 8, 0),
        step('invite', `${login} (account ${userId}) may push`, 3, 1),
        step('record', 'one record on the ledger', 1, 1),
    ];
}


/***/ }),

/***/ 81152:
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

/***/ 19322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ commandOn),
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
// Four spaces or a tab make code of a line: https://spec.commonmark.org/0.31.2/#indented-code-blocks
const COMMAND = /^ {0,3}\/([a-z]+)\b(.*)$/i;
/** What a spoken line commands; null for a line that is no command, or code. */
function commandOn(line) {
    const [, name = '', rest = ''] = COMMAND.exec(line) ?? [];
    return name === '' ? null : { name: name.toLowerCase(), rest };
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

/***/ 64502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ reachesBack),
/* harmony export */   J: () => (/* binding */ standing)
/* harmony export */ });
/* harmony import */ var _input_compare_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51033);

const NO_COMMIT = /^0+$/;
/**
 * The commit that the branch stood at when the deadline came, from its moves in any order. Commits carry
 * whatever dates their author likes, so none is looked at. A branch that was deleted stands where it was.
 */
function standing(activities, deadline) {
    const moves = activities.toSorted((a, b) => (0,_input_compare_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .compareTexts */ .q)(a.at, b.at) || a.id - b.id);
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


/***/ }),

/***/ 42364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ isAsking),
/* harmony export */   Z4: () => (/* binding */ perhapsAsking),
/* harmony export */   ol: () => (/* binding */ START_WORD),
/* harmony export */   os: () => (/* binding */ asking),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   pR: () => (/* binding */ saysStart),
/* harmony export */   qf: () => (/* binding */ START_LINE)
/* harmony export */ });
/* harmony import */ var _input_moment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4311);
/* harmony import */ var _own_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81152);
/* harmony import */ var _spoken_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19322);



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
 * Whether its author asks for the task by then. What was too late for an earlier moment to start by does not ask:
 * days later nobody waits for a clock to start. GitHub says when a text was changed last, so that no older comment
 * can be made into this word, and no older box ticked, later. People of the team may change a candidate's comment,
 * and could tick its box by mistake: that starts nobody's clock.
 */
function isAsking(comment, { startBy, late = [] }) {
    const at = (0,_own_words_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenAt */ .n)(comment);
    const isLate = late.some(({ from, until }) => from < at && at < until);
    return saysStart(comment.body) && (0,_own_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnWords */ .I)(comment) && at <= startBy && !isLate;
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
/**
 * The end of the time from then on. GitHub's moments are whole seconds: the one in which it begins counts as not
 * begun, and the one in which it ends counts as a whole.
 */
function endOf(beganAt, minutes) {
    return (0,_input_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .shift */ .B)(beganAt, { minutes });
}


/***/ }),

/***/ 77560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withLedger),
/* harmony export */   f: () => (/* binding */ withSession)
/* harmony export */ });
/* harmony import */ var _session_hub_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45333);

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

/***/ 5551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ keepOldest)
/* harmony export */ });
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29281);

/**
 * Deletes all but the oldest of what is the same. GitHub makes no comment on condition that there is none, so two that
 * looked at the same time have both written. Each looks once more afterwards: whoever wrote last sees both, and both
 * keep the same one.
 */
async function keepOldest(octokit, place, same) {
    const [oldest, ...others] = same.toSorted((a, b) => a.id - b.id);
    for (const { id: comment_id } of others) {
        try {
            await octokit.rest.issues.deleteComment({ ...place, comment_id });
        }
        catch (error) {
            // The other one was quicker.
            if ((0,_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) !== 404)
                throw error;
        }
    }
    return oldest ?? null;
}


/***/ }),

/***/ 55902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ ownLogin),
/* harmony export */   e: () => (/* binding */ ownApp)
/* harmony export */ });
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29281);

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

/***/ 51714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ sameComments)
/* harmony export */ });
/* harmony import */ var _text_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88455);

/** The comments with this very text, by whomever. */
async function sameComments(octokit, { owner, repo, number }, body) {
    const digest = (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .textDigest */ .o)(body);
    const issue = { owner, repo, issue_number: number, per_page: 100 };
    const all = await octokit.paginate(octokit.rest.issues.listComments, issue);
    return all.filter((one) => (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .textDigest */ .o)(one.body ?? '') === digest);
}


/***/ }),

/***/ 67985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GM: () => (/* binding */ findAccess),
/* harmony export */   J1: () => (/* binding */ listInvitations),
/* harmony export */   gp: () => (/* binding */ makeInvitation)
/* harmony export */ });
/* harmony import */ var _assignment_invitation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30513);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18186);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29281);
/* harmony import */ var _activity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12154);
/* harmony import */ var _organisation_allows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76028);





/**
 * All invitations into a repository, those too that have expired: GitHub marks them, and where it does not,
 * their age by GitHub's clock tells.
 */
async function listInvitations(octokit, place) {
    const all = { ...place, per_page: 100 };
    const seen = [];
    const pages = octokit.paginate.iterator(octokit.rest.repos.listInvitations, all);
    for await (const { data, headers } of pages) {
        seen.push(...data.map((one) => see(one, headers.date)));
    }
    return seen;
}
function see({ id, invitee, permissions, created_at, expired }, now) {
    const since = (0,_activity_js__WEBPACK_IMPORTED_MODULE_4__/* .toSecond */ .u)(created_at);
    const isOld = now !== undefined && (0,_assignment_invitation_js__WEBPACK_IMPORTED_MODULE_0__/* .hasRunOut */ .SQ)(since, (0,_activity_js__WEBPACK_IMPORTED_MODULE_4__/* .toSecond */ .u)(now));
    return { id, invitee, permissions, since, expired: expired === true || isOld };
}
/** By the account's number: its login may be somebody else's by now. */
async function findAccess(octokit, place, { userId }) {
    const own = (await listInvitations(octokit, place)).filter(({ invitee }) => invitee?.id === userId);
    const open = own.find(({ expired }) => !expired);
    if (open !== undefined)
        return { kind: 'invited', invitation: open };
    const direct = { ...place, affiliation: 'direct', per_page: 100 };
    const people = await octokit.paginate(octokit.rest.repos.listCollaborators, direct);
    const person = people.find(({ id }) => id === userId);
    if (person !== undefined)
        return { kind: 'collaborator', login: person.login };
    return own[0] === undefined ? { kind: 'none' } : { kind: 'expired', invitation: own[0] };
}
/**
 * Invites the account that was looked up and no other. Whether asking again renews an invitation that has
 * expired is not documented, so an expired one goes first. Null where GitHub lets the account in at once.
 */
async function makeInvitation(octokit, place, candidate, access, permission = 'push') {
    const { repos } = octokit.rest;
    const { login: username, userId } = candidate;
    if (!(await isStillCalled(octokit, candidate)))
        throw strangerIssue(candidate);
    if (access.kind === 'expired') {
        await repos.deleteInvitation({ ...place, invitation_id: access.invitation.id });
    }
    const add = () => repos.addCollaborator({ ...place, username, permission });
    const { data } = await (0,_organisation_allows_js__WEBPACK_IMPORTED_MODULE_3__/* .unlessKept */ .X)(place.owner, 'invite', add);
    // With 204 there is no invitation, whatever the types say.
    if (!data)
        return null;
    if (data.invitee !== null && data.invitee.id !== userId) {
        // A login can be given up and taken by somebody else between two requests.
        await repos.deleteInvitation({ ...place, invitation_id: data.id });
        throw strangerIssue(candidate);
    }
    return { since: (0,_activity_js__WEBPACK_IMPORTED_MODULE_4__/* .toSecond */ .u)(data.created_at) };
}
/** Before anybody is written to: whoever has the login now would hear of it at every look. */
async function isStillCalled(octokit, { login, userId }) {
    try {
        const { data } = await octokit.rest.users.getByUsername({ username: login });
        return data.id === userId;
    }
    catch (error) {
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error) === 404)
            return false;
        throw error;
    }
}
function strangerIssue({ login, userId }) {
    const message = `the account ${userId} is not called that any more, and nobody was invited in its place`;
    const hint = 'Ask the candidate for their present login. Invite that one, and close this assignment: Actions, Extend or close.';
    return (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__/* .callerError */ .ee)(login, message, hint);
}


/***/ }),

/***/ 12154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ fetchActivities),
/* harmony export */   u: () => (/* binding */ toSecond)
/* harmony export */ });
/* harmony import */ var _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28727);
/* harmony import */ var _assignment_standing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64502);


/** The moves of `main`, newest first, as far back as they matter for this deadline. */
async function fetchActivities(octokit, place, deadline) {
    const ref = `refs/heads/${_assignment_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .WORK_BRANCH */ .fd}`;
    const pages = octokit.paginate.iterator(octokit.rest.repos.listActivities, {
        ...place,
        ref,
        per_page: 100,
    });
    const moves = [];
    for await (const { data } of pages) {
        moves.push(...data.map(({ id, activity_type: kind, before, after, actor, timestamp }) => {
            return { id, kind, before, after, by: actor?.id ?? null, at: toSecond(timestamp) };
        }));
        // A thousand pushes in vain cost a candidate's pages, not ours.
        if ((0,_assignment_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .reachesBack */ .F)(moves, deadline))
            break;
    }
    return moves;
}
/** GitHub's moments as the ledger has them. */
function toSecond(moment) {
    return `${new Date(moment).toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 76028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ unlessKept)
/* harmony export */ });
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18186);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29281);


/** What an organisation may keep for its owners, with the setting under Member privileges. */
const KEPT = {
    create: { what: 'no repository was made', setting: 'Repository creation' },
    invite: { what: 'the candidate was not invited', setting: 'Outside collaborators' },
};
const MOST_SAID = 200;
/**
 * Does what an organisation may keep for its owners. In which words GitHub refuses that is not documented, so every 403
 * is shown with the setting; whoever has too few permissions reads the same and sees GitHub's own words. Throws
 * WorldError then: what one assignment is refused keeps nothing from the others.
 */
async function unlessKept(organisation, kept, work) {
    try {
        return await work();
    }
    catch (error) {
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) !== 403 || !(error instanceof Error) || (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .isAboutLimits */ .md)(error))
            throw error;
        const { what, setting } = KEPT[kept];
        const said = error.message.replace(/\s+/g, ' ').slice(0, MOST_SAID);
        const where = `Settings of ${organisation}, Member privileges, ${setting}`;
        const message = `${what}: HTTP 403, ${said} (${where})`;
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM(message, { code: 'organisation-forbids', cause: error });
    }
}


/***/ }),

/***/ 71996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ findOwnRepository)
/* harmony export */ });
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29281);
/* harmony import */ var _provision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14472);


/**
 * The very repository that was made for a candidate, as it is called now; null where it is gone, or where the
 * credential does not reach it. A name can lead to another repository, and a renamed organisation takes the names of
 * its repositories along, but the number stays. The description of the API leaves this address out. GitHub's staff
 * say that it can be relied on (https://github.com/PyGithub/PyGithub/issues/245), and its redirects lead there.
 */
async function findOwnRepository(octokit, { owner, name, id }) {
    const named = await (0,_provision_js__WEBPACK_IMPORTED_MODULE_1__/* .findRepository */ .W1)(octokit, { owner, repo: name });
    if (named?.id === id)
        return named.place;
    try {
        const { data } = await octokit.request('GET /repositories/{id}', { id });
        return data.id === id ? { owner: data.owner.login, repo: data.name } : null;
    }
    catch (error) {
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 3072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ setPermission),
/* harmony export */   N: () => (/* binding */ revokeAccess)
/* harmony export */ });
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18186);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29281);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67985);



/**
 * What the candidate may do from now on, whether or not the invitation was accepted. Taking away never
 * invites somebody who left; giving back does.
 */
async function setPermission(octokit, place, candidate, permission) {
    await changed(place, async () => {
        const access = await (0,_access_js__WEBPACK_IMPORTED_MODULE_2__/* .findAccess */ .GM)(octokit, place, candidate);
        if (access.kind === 'invited') {
            const permissions = permission === 'pull' ? 'read' : 'write';
            const invitation_id = access.invitation.id;
            await octokit.rest.repos.updateInvitation({ ...place, invitation_id, permissions });
        }
        else if (access.kind === 'collaborator') {
            const username = access.login;
            await octokit.rest.repos.addCollaborator({ ...place, username, permission });
        }
        else if (permission === 'push')
            await (0,_access_js__WEBPACK_IMPORTED_MODULE_2__/* .makeInvitation */ .gp)(octokit, place, candidate, access);
    });
}
/** Ends the candidate's access, an open invitation too. */
async function revokeAccess(octokit, place, candidate) {
    await changed(place, async () => {
        const access = await (0,_access_js__WEBPACK_IMPORTED_MODULE_2__/* .findAccess */ .GM)(octokit, place, candidate);
        if (access.kind === 'invited' || access.kind === 'expired') {
            const invitation_id = access.invitation.id;
            await octokit.rest.repos.deleteInvitation({ ...place, invitation_id });
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


/***/ }),

/***/ 14472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ switchActionsOff),
/* harmony export */   IT: () => (/* binding */ ensureComment),
/* harmony export */   KK: () => (/* binding */ forbidForks),
/* harmony export */   Sk: () => (/* binding */ ensurePull),
/* harmony export */   W1: () => (/* binding */ findRepository),
/* harmony export */   n4: () => (/* binding */ findNamed),
/* harmony export */   rx: () => (/* binding */ ensureFrozen),
/* harmony export */   z0: () => (/* binding */ ensureRepository)
/* harmony export */ });
/* harmony import */ var _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28727);
/* harmony import */ var _assignment_invitation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30513);
/* harmony import */ var _hub_repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99106);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18186);
/* harmony import */ var _client_keep_oldest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5551);
/* harmony import */ var _client_look_or_make_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23510);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29281);
/* harmony import */ var _organisation_allows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76028);








/** What GitHub finds by this name, which may be called otherwise by now. */
async function findRepository(octokit, place) {
    try {
        return describe((await octokit.rest.repos.get(place)).data);
    }
    catch (error) {
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .statusOf */ .c2)(error) === 404)
            return null;
        throw error;
    }
}
/** What has this very name. A former name of another repository leads to that one, and is free to be taken. */
async function findNamed(octokit, place) {
    const found = await findRepository(octokit, place);
    return found !== null && (0,_hub_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .isSamePlace */ .O)(found.place, place) ? found : null;
}
function describe(data) {
    return {
        id: data.id,
        place: { owner: data.owner.login, repo: data.name },
        createdAt: data.created_at,
        description: data.description,
        private: data.private,
        allowForking: data.allow_forking === true,
        defaultBranch: data.default_branch,
    };
}
/** Made with all of its settings at once: each change later would be one more write of the hour's 500. */
async function ensureRepository(octokit, { repository, exercise }) {
    const { owner, repo, description } = repository;
    const found = await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_3__/* .lookOrMake */ .J)(() => findNamed(octokit, { owner, repo }), async () => {
        // With a first commit, because GitHub refuses blobs and trees in an empty repository.
        const wanted = {
            org: owner,
            name: repo,
            description,
            private: true,
            auto_init: true,
            has_issues: false,
            has_projects: false,
            has_wiki: false,
            allow_merge_commit: true,
            allow_squash_merge: false,
            allow_rebase_merge: false,
            delete_branch_on_merge: false,
        };
        const make = () => octokit.rest.repos.createInOrg(wanted);
        return describe((await (0,_organisation_allows_js__WEBPACK_IMPORTED_MODULE_5__/* .unlessKept */ .X)(owner, 'create', make)).data);
    });
    if ((0,_assignment_invitation_js__WEBPACK_IMPORTED_MODULE_0__/* .describedDeadline */ .EN)(found.description, exercise) === null)
        throw notOurs(owner, repo);
    return found;
}
function notOurs(owner, repo) {
    const message = 'there is a repository of this name that takehome did not make';
    const hint = 'Rename or delete it, then run the same command again.';
    return (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__/* .callerError */ .ee)(`${owner}/${repo}`, message, hint);
}
/** Where the organisation lets no workflow run there is nothing to switch, and GitHub may refuse to. */
async function switchActionsOff(octokit, place) {
    const { actions } = octokit.rest;
    const { data } = await actions.getGithubActionsPermissionsRepository({ ...place });
    if (data.enabled)
        await actions.setGithubActionsPermissionsRepository({ ...place, enabled: false });
}
/**
 * In a request of its own, and only where it changes something: where the organisation lets nobody fork,
 * as new ones do, GitHub refuses the mere word (422, https://github.com/cli/cli/issues/10000). What a
 * repository shows there is not documented, so that refusal is as good as a success.
 */
async function forbidForks(octokit, place, { allowForking }) {
    if (!allowForking)
        return;
    await octokit.rest.repos.update({ ...place, allow_forking: false }).catch((error) => {
        if (!isForkless(error))
            throw error;
    });
}
function isForkless(error) {
    if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .statusOf */ .c2)(error) !== 422 || !(error instanceof Error))
        return false;
    return /does not allow private repository forking/i.test(error.message);
}
const FREEZE = 'takehome: starter stays as it is';
/**
 * Without a ruleset the recorded commit counts; with one, nobody can move the branch in the first place. Throws
 * CallerError where the organisation's plan has none.
 */
async function ensureFrozen(octokit, place) {
    try {
        await freeze(octokit, place);
    }
    catch (error) {
        if (!isBeyondPlan(error))
            throw error;
        const message = `rulesets is true, and ${place.owner} has no rulesets for private repositories`;
        const hint = 'Set rulesets: false there, or use an organisation on GitHub Team.';
        throw (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__/* .callerError */ .ee)('takehome.yml', message, hint);
    }
}
/** The words are GitHub's: https://github.com/github/branch-deploy/pull/345. */
function isBeyondPlan(error) {
    return (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .statusOf */ .c2)(error) === 403 && error instanceof Error && /^Upgrade to /.test(error.message);
}
async function freeze(octokit, place) {
    await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_3__/* .lookOrMake */ .J)(async () => {
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
            conditions: { ref_name: { include: [`refs/heads/${_assignment_assignment_js__WEBPACK_IMPORTED_MODULE_7__/* .STARTER_BRANCH */ .DL}`], exclude: [] } },
            rules: [{ type: 'update' }, { type: 'deletion' }, { type: 'non_fast_forward' }],
        });
        return data;
    });
}
async function ensurePull(octokit, { repository: { owner, repo }, pull }) {
    const place = { owner, repo };
    return await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_3__/* .lookOrMake */ .J)(async () => {
        const head = `${owner}:${_assignment_assignment_js__WEBPACK_IMPORTED_MODULE_7__/* .WORK_BRANCH */ .fd}`;
        const asked = { ...place, state: 'all', head, base: _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_7__/* .STARTER_BRANCH */ .DL };
        const { data } = await octokit.rest.pulls.list({
            ...asked,
            sort: 'created',
            direction: 'asc',
        });
        return data[0]?.number ?? null;
    }, async () => {
        const branches = { head: _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_7__/* .WORK_BRANCH */ .fd, base: _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_7__/* .STARTER_BRANCH */ .DL };
        return (await octokit.rest.pulls.create({ ...place, ...branches, ...pull })).data.number;
    });
}
/**
 * Everybody in the repository so far is one of us: the candidate is invited last. Another run may invite the same one
 * at the same time.
 */
async function ensureComment(octokit, { repository: { owner, repo }, comment }, pull) {
    const place = { owner, repo, issue_number: pull };
    const [marker = ''] = comment.split('\n');
    const ours = async () => {
        const list = octokit.rest.issues.listComments;
        const all = await octokit.paginate(list, { ...place, per_page: 100 });
        return all.filter(({ body }) => body?.startsWith(marker));
    };
    let isMade = false;
    const found = await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_3__/* .lookOrMake */ .J)(async () => (await ours())[0]?.id ?? null, async () => {
        isMade = true;
        return (await octokit.rest.issues.createComment({ ...place, body: comment })).data.id;
    });
    if (!isMade)
        return found;
    return (await (0,_client_keep_oldest_js__WEBPACK_IMPORTED_MODULE_2__/* .keepOldest */ .b)(octokit, { owner, repo }, await ours()))?.id ?? found;
}


/***/ }),

/***/ 99106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isSamePlace)
/* harmony export */ });
/** "The name is not case sensitive": docs.github.com, REST, Get a repository. */
function isSamePlace(one, other) {
    return nameOf(one) === nameOf(other);
}
function nameOf({ owner, repo }) {
    return `${owner}/${repo}`.toLowerCase();
}


/***/ }),

/***/ 13577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OV: () => (/* binding */ giveAccess),
/* harmony export */   fA: () => (/* binding */ takeBackAccess),
/* harmony export */   x8: () => (/* binding */ checkAccess)
/* harmony export */ });
/* harmony import */ var _assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58561);
/* harmony import */ var _github_repository_permission_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3072);


/** Lets the candidate push, unless it is withdrawn by then. What the log says after that; null where it is gone. */
async function giveAccess(session, place, { id, candidate }) {
    await (0,_github_repository_permission_js__WEBPACK_IMPORTED_MODULE_1__/* .setPermission */ .K)(session.candidates, place, candidate, 'push');
    return await checkAccess(session, place, { id, candidate });
}
/** Looks again after access was given. What the log says now; null where it is gone. */
async function checkAccess(session, place, { id, candidate }) {
    const after = (0,_assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_0__/* .foldLog */ .e)(await session.ledger.readLog(id));
    await takeBackAccess(session, place, candidate, after);
    return after;
}
/** Where it was withdrawn meanwhile: access may have been taken away before we gave it. */
async function takeBackAccess({ candidates }, place, candidate, after) {
    if (after?.keeping.closings.includes('withdraw'))
        await (0,_github_repository_permission_js__WEBPACK_IMPORTED_MODULE_1__/* .revokeAccess */ .N)(candidates, place, candidate);
}


/***/ }),

/***/ 39526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ presentPlace),
/* harmony export */   b: () => (/* binding */ presentPull)
/* harmony export */ });
/* harmony import */ var _github_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29281);
/* harmony import */ var _github_repository_own_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71996);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18186);



/** The feedback pull request, where it is now. */
async function presentPull(session, assignment) {
    return { ...(await presentPlace(session, assignment)), number: assignment.pull };
}
/** Where the candidate's repository is now, whatever the ledger calls it. Throws CallerError where it is nowhere. */
async function presentPlace({ candidates }, { id, repository }) {
    const found = await (0,_github_repository_own_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .findOwnRepository */ .w)(candidates, repository).catch((error) => {
        throw (0,_github_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .worldError */ .ZT)(`${id}: its repository was not found`, error);
    });
    if (found !== null)
        return found;
    const message = `its repository, which was ${repository.owner}/${repository.name}, was deleted, or the App or token does not reach it`;
    const hint = 'If it is still there, let the App into it. If it was transferred, transfer it back. If it is gone, nothing of it can be read or changed any more.';
    throw (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_2__/* .callerError */ .ee)(id, message, hint);
}


/***/ })

};
