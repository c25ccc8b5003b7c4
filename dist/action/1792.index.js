export const id = 1792;
export const ids = [1792];
export const modules = {

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

/***/ 97014:
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

/***/ 91792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepareLetters: () => (/* binding */ prepareLetters),
  runLetter: () => (/* binding */ runLetter),
  sendLetters: () => (/* binding */ sendLetters),
  sentOutcome: () => (/* binding */ sentOutcome)
});

// EXTERNAL MODULE: ./build/github/pages/text-digest.js
var text_digest = __webpack_require__(88455);
// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(18186);
// EXTERNAL MODULE: ./build/input/write-out.js
var write_out = __webpack_require__(37473);
// EXTERNAL MODULE: ./build/session/hub-session.js
var hub_session = __webpack_require__(45333);
// EXTERNAL MODULE: ./build/session/present-assignments.js
var present_assignments = __webpack_require__(87235);
// EXTERNAL MODULE: ./build/session/send-answers.js + 1 modules
var send_answers = __webpack_require__(38424);
// EXTERNAL MODULE: ./build/session/send-once.js
var send_once = __webpack_require__(84455);
// EXTERNAL MODULE: ./build/commands/verb/with-session.js
var with_session = __webpack_require__(77560);
// EXTERNAL MODULE: ./build/assignment/deadline.js
var assignment_deadline = __webpack_require__(49950);
// EXTERNAL MODULE: ./build/assignment/ledger-record.js + 1 modules
var ledger_record = __webpack_require__(328);
// EXTERNAL MODULE: ./build/assignment/may-ask.js
var may_ask = __webpack_require__(93361);
// EXTERNAL MODULE: ./build/assignment/state.js
var assignment_state = __webpack_require__(98921);
// EXTERNAL MODULE: ./build/rubric/rubric.js
var rubric_rubric = __webpack_require__(62007);
// EXTERNAL MODULE: ./build/scorecard/bands.js
var bands = __webpack_require__(72483);
// EXTERNAL MODULE: ./build/scorecard/reviewed-points.js
var reviewed_points = __webpack_require__(52284);
// EXTERNAL MODULE: ./build/rubric/to-candidate.js
var to_candidate = __webpack_require__(54287);
;// CONCATENATED MODULE: ./build/mail/advice.js

const GOOD = 3;
/** Which of the checklist reviewers left unticked, and the text of the next good level; null above all. */
function adviceOn({ checklist, levels }, reached, given) {
    if (reached === 4)
        return null;
    const where = (isMeant) => itemsWhere(checklist, given, isMeant);
    // Who wrote reasons in place of ticks did not say that nothing is there.
    const isTicked = given.some(({ ticks }) => ticks.length > 0);
    const missing = where((ticks) => 2 * ticks < given.length);
    if (reached === GOOD) {
        const items = isTicked ? missing : [];
        return { saw: 'not-found', items, answer: 'great', anchor: said(levels[4]) };
    }
    const good = { answer: 'good', anchor: said((0,to_candidate/* ownAnchor */.Y)(levels[GOOD])) };
    if (!isTicked)
        return { saw: 'nothing-ticked', items: missing, ...good };
    const unclear = where((ticks) => ticks < given.length);
    if (missing.length > 0)
        return { saw: 'not-found', items: missing, ...good };
    if (unclear.length > 0)
        return { saw: 'not-clear', items: unclear, ...good };
    return { saw: 'not-right', items: where(() => true), ...good };
}
/** What most reviewers found, and what the level that was reached adds to it; null for nothing. */
function praiseOf({ checklist, levels }, reached, given) {
    if (reached === 4)
        return said(levels[4]);
    const found = itemsWhere(checklist, given, (ticks) => 2 * ticks > given.length);
    const own = reached === GOOD ? said((0,to_candidate/* ownAnchor */.Y)(levels[GOOD])) : '';
    const items = found.length === 0 ? [] : [`${found.join('; ')}.`];
    return [...items, own].filter((part) => part !== '').join(' ') || null;
}
function itemsWhere(checklist, given, isMeant) {
    return checklist
        .filter((_, item) => isMeant(given.filter(({ ticks }) => ticks.includes(item)).length))
        .map(({ text }) => (0,to_candidate/* toCandidate */.b)(text));
}
/** The whole text where it says nothing but general words. */
function said(anchor) {
    return (0,to_candidate/* toCandidate */.b)((0,to_candidate/* ownAnchor */.Y)(anchor) || anchor);
}

;// CONCATENATED MODULE: ./build/mail/letter.js




/** What people gave each criterion, in words. A criterion without levels is left out. */
function letterRows(criteria, reviews) {
    return criteria.flatMap((criterion) => {
        const given = reviews.flatMap((review) => givenIn(review, criterion.id) ?? []);
        if (given.length === 0)
            return [];
        const percent = (0,reviewed_points/* percentOf */.pR)(given.map(({ level }) => level));
        const band = (0,bands/* bandOf */.B)(percent);
        const reached = rubric_rubric/* LEVELS */.A_.findLast((level) => reviewed_points/* LEVEL_PERCENT */.fe[level] <= percent) ?? 1;
        const isWell = band === 'meets' || band === 'strong';
        const well = isWell ? praiseOf(criterion, reached, given) : null;
        return [{ title: criterion.title, band, well, next: adviceOn(criterion, reached, given) }];
    });
}
function givenIn({ levels }, criterion) {
    return levels.findLast((one) => one.criterion === criterion);
}
// A reviewer chooses for themself: what stands behind these words is for the candidate.
const CHOSEN = /\bto the candidate:\s*([\s\S]+)$/i;
/**
 * All reasons that reviewers gave. The letter has what a reviewer wrote behind "To the candidate:", and whole
 * reasons that the team picks by name.
 */
function letterNotes(criteria, reviews, picked) {
    return criteria.flatMap(({ id: criterion, title }) => reviews.flatMap(({ levels }, index) => {
        const note = levels.findLast((one) => one.criterion === criterion)?.note?.trim() ?? '';
        if (note === '')
            return [];
        const id = `${criterion}.${index + 1}`;
        const own = CHOSEN.exec(note)?.[1]?.trim();
        const isPicked = picked.includes(id);
        const text = isPicked ? note.replace(/\bto the candidate:\s*/i, '') : (own ?? note);
        return [{ id, title, text, isChosen: isPicked || own !== undefined }];
    }));
}

// EXTERNAL MODULE: ./build/scorecard/phrasing.js
var phrasing = __webpack_require__(75825);
// EXTERNAL MODULE: ./build/scorecard/safe-markdown.js
var safe_markdown = __webpack_require__(66226);
// EXTERNAL MODULE: ./build/mail/text-blocks.js
var text_blocks = __webpack_require__(72414);
;// CONCATENATED MODULE: ./build/mail/render-letter.js



const BAND_WORDS = {
    below: 'below what we look for',
    developing: 'on the way',
    meets: 'what we look for',
    strong: 'strong',
};
// More than this is no advice that anybody follows.
const MOST_TO_TRY = 3;
/** What the candidate is told once the levels are open: words and anchors, no points and nothing of the tests. */
function letterText({ title, rows, notes, config, until }) {
    const well = rows.filter((row) => row.well !== null);
    const rest = rows.filter((row) => row.well === null);
    const tryNext = (rest.length > 0 ? rest : rows).filter(({ next }) => next !== null);
    return (0,safe_markdown/* render */.XX)([
        (0,safe_markdown/* heading */.R_)(1, (0,phrasing/* words */.aL) `About your work on: ${(0,phrasing/* ours */.Od)(title)}`),
        (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `Thank you for your work. Members of the hiring team reviewed it independently of each other. The table shows their view of each part.`),
        (0,safe_markdown/* table */.tp)([(0,phrasing/* words */.aL) `Part`, (0,phrasing/* words */.aL) `Their view`], rows.map((row) => [(0,phrasing/* ours */.Od)(row.title), (0,phrasing/* strong */.ko)((0,phrasing/* ours */.Od)(BAND_WORDS[row.band]))])),
        ...part((0,phrasing/* words */.aL) `What went well`, [(0,safe_markdown/* list */.p_)(well.map(praise))]),
        ...part((0,phrasing/* words */.aL) `What to try next`, tryNext.slice(0, MOST_TO_TRY).flatMap(adviceBlocks)),
        ...noteBlocks(notes),
        ...appealBlocks(until),
        ...(config.notice.contact === null
            ? []
            : [(0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `Your contact: ${(0,phrasing/* linked */.q)(config.notice.contact)}`)]),
    ]);
}
function appealBlocks(until) {
    if (until === null)
        return [];
    return [
        (0,safe_markdown/* heading */.R_)(2, (0,phrasing/* words */.aL) `If you see it differently`),
        (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `Write ${(0,phrasing/* code */.aY)('/ask-review')} and why in a comment here, once, until ${(0,phrasing/* ours */.Od)(until)}. Somebody of the team who has not reviewed your work yet will review it.`),
    ];
}
function part(title, blocks) {
    return blocks.flat().length === 0 ? [] : [(0,safe_markdown/* heading */.R_)(2, title), ...blocks];
}
function praise({ title, well }) {
    return (0,phrasing/* words */.aL) `${(0,phrasing/* strong */.ko)((0,phrasing/* ours */.Od)(title))}: ${(0,phrasing/* ours */.Od)(well ?? '')}`;
}
const SAW_WORDS = {
    'nothing-ticked': 'Reviewers looked for this:',
    'not-found': 'Reviewers did not find this:',
    'not-clear': 'Reviewers would like this to be clearer:',
    'not-right': 'Reviewers found all of this, and not all of it is right yet:',
};
function adviceBlocks({ title, next }) {
    if (next === null)
        return [];
    const { saw, items, answer, anchor } = next;
    const add = anchor === '' ? null : (0,phrasing/* words */.aL) `A ${(0,phrasing/* ours */.Od)(answer)} answer: ${(0,phrasing/* ours */.Od)(anchor)}`;
    const name = (0,phrasing/* strong */.ko)((0,phrasing/* ours */.Od)(title));
    if (items.length === 0)
        return add === null ? [] : [(0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `${name}: ${add}`)];
    return [
        (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `${name}: ${(0,phrasing/* ours */.Od)(SAW_WORDS[saw])}`),
        (0,safe_markdown/* list */.p_)(items.map(phrasing/* ours */.Od)),
        ...(add === null ? [] : [(0,safe_markdown/* paragraph */.FY)(add)]),
    ];
}
function noteBlocks(notes) {
    if (notes.length === 0)
        return [];
    return [
        (0,safe_markdown/* heading */.R_)(2, (0,phrasing/* words */.aL) `Comments from reviewers`),
        ...notes.flatMap(({ title, text }) => [
            (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `${(0,phrasing/* strong */.ko)((0,phrasing/* ours */.Od)(title))}:`),
            ...(0,text_blocks/* textBlocks */.I)(text),
        ]),
    ];
}

// EXTERNAL MODULE: ./build/review/review-progress.js
var review_progress = __webpack_require__(46769);
// EXTERNAL MODULE: ./build/scorecard/hide-names.js
var hide_names = __webpack_require__(99638);
;// CONCATENATED MODULE: ./build/scorecard/hide-tests.js
const TEST = /\btest_[a-z0-9_]+/gi;
/** A text without the names of hidden tests, neither as functions nor as the sentences that pages make of them. */
function hideTests(text, scorecard) {
    const names = new Set(JSON.stringify(scorecard).match(TEST) ?? []);
    const sentences = [...names].map((name) => name.replace(/^test_/i, '').replaceAll('_', ' '));
    return sentences.reduce((rest, sentence) => {
        const pattern = new RegExp(sentence.replace(/\W/g, '\\$&'), 'gi');
        return sentence.includes(' ') ? rest.replace(pattern, HIDDEN_TEST) : rest;
    }, text.replace(TEST, HIDDEN_TEST));
}
const HIDDEN_TEST = 'a check';

// EXTERNAL MODULE: ./build/session/find-review.js
var find_review = __webpack_require__(66397);
// EXTERNAL MODULE: ./build/session/hub-exercise.js
var hub_exercise = __webpack_require__(19467);
// EXTERNAL MODULE: ./build/session/hub-key.js
var hub_key = __webpack_require__(13654);
// EXTERNAL MODULE: ./build/session/hub-review-key.js + 1 modules
var hub_review_key = __webpack_require__(64866);
;// CONCATENATED MODULE: ./build/commands/mail/write-letter.js
















/** Writes the letter about one assignment, once everybody may see its levels; changes nothing. */
async function writeLetter(session, state, { picked, everybody, }) {
    const graded = (0,assignment_state/* gradedSubmission */.AR)(state);
    if (graded === undefined) {
        return no('nothing that was handed in is graded', 'Wait for the deadline and for the grade.');
    }
    const task = await (0,hub_exercise/* loadAssigned */.Ln)(session, state.assignment);
    if (!task.ok)
        throw new bad_news/* CallerError */.ED(task.error);
    const { rubric, template } = task.value;
    const on = { tree: graded.tree, criteria: (0,find_review/* criteriaDigest */.QB)(rubric) };
    const keyId = (await (0,hub_review_key/* hubReviewKey */.r6)(session.key)).key.id;
    const progress = (0,review_progress/* foldReviews */.Jr)(state.reviewed, on, keyId);
    const { unsealed } = progress;
    if (unsealed === null || !(0,review_progress/* isOver */.PU)(progress)) {
        return no('its levels are not open', 'Wait until all reviewers are done.');
    }
    const { id } = state.assignment;
    const scorecard = await (0,find_review/* readScorecard */.Pw)(session, (0,ledger_record/* scorecardPath */.OW)(id, graded.tree, graded.rubric));
    const reviewed = (0,rubric_rubric/* reviewedCriteria */.jj)(rubric);
    const names = namesFor(session, everybody, unsealed.reviews);
    const ownWords = [...template.values()].map((bytes) => Buffer.from(bytes).toString('utf8'));
    // In a review the tests are the candidate's own.
    const withoutTests = (text) => rubric.suite === undefined ? hideTests(text, scorecard) : text;
    const hide = (text) => withoutTests((0,hide_names/* hideNames */.rg)(text, names, ownWords.join('\n')));
    const notes = letterNotes(reviewed, unsealed.reviews, picked).map((note) => {
        return { ...note, text: hide(note.text) };
    });
    const text = letterText({
        title: rubric.title,
        rows: letterRows(reviewed, unsealed.reviews),
        notes: notes.filter(({ isChosen }) => isChosen),
        config: session.config,
        until: appealUntil(state, graded.tree, await (0,hub_session/* serverTime */.nI)(session.hub), session.config),
    });
    return { ok: true, letter: { assignment: id, text, notes, openedAt: unsealed.at } };
}
/** No letter promises an appeal that would not be heard. */
function appealUntil({ deadline, reviewed, zone }, tree, now, { timeZone }) {
    const limit = (0,may_ask/* appealLimit */.TR)(deadline);
    const hasAppealed = reviewed.some((one) => one.kind === 'appealed' && one.tree === tree);
    return hasAppealed || limit <= now ? null : (0,assignment_deadline/* showMoment */.sr)(limit, timeZone, zone);
}
function no(why, hint) {
    return { ok: false, why, hint };
}
/** Everybody whom a letter does not name: all candidates, their pseudonyms, and who reviewed. */
function namesFor(session, everybody, reviews) {
    const key = (0,hub_key/* useHubKey */.c)(session.key);
    const { reviewers, assign } = session.config.reviews;
    return [
        ...everybody.flatMap(({ assignment }) => [
            ...(0,hide_names/* namesOf */.eZ)(assignment),
            key.pseudonym(assignment.id),
            key.candidate(assignment.candidate.userId),
        ]),
        ...reviews.flatMap(({ by, reviewer }) => [by, reviewer]),
        ...(reviewers ?? []),
        ...assign.people,
    ];
}

;// CONCATENATED MODULE: ./build/commands/mail/run-letter.js









/** Shows the letters first; what was shown is sent by its digest, and nothing else is. */
const runLetter = (0,with_session/* withSession */.f)(async (session, { rest, text }) => {
    const picked = text('note')
        .split(/[\s,]+/)
        .filter(Boolean);
    const assignment = rest[0] ?? (text('assignment') || undefined);
    const request = { assignment, exercise: text('exercise'), picked };
    const prepared = await prepareLetters(session, request);
    const { letters, digest } = prepared;
    const [out, send] = [text('out'), text('send')];
    if (out !== '')
        await writeFiles(letters, out);
    if (send === '')
        return preview(prepared);
    if (send !== digest)
        throw changed(send, letters.length);
    return sentOutcome(await sendLetters(session, prepared));
});
/** What became of each letter. A run that died may have begun one and not sent it. */
function sentOutcome(letters) {
    const sent = letters.filter(({ how }) => how === 'sent').map(({ assignment }) => assignment);
    const begun = letters.filter(({ how }) => how === 'begun').length;
    return {
        json: { sent },
        text: letters.map(({ assignment, how }) => `${assignment}: ${HOW[how]}`),
        unmet: begun === 0
            ? null
            : `Another run has begun ${begun} of the letters. If it died, run this again half an hour after it began.`,
    };
}
const HOW = {
    sent: 'sent',
    'sent-before': 'was sent before',
    begun: 'another run is sending it, or died',
    unwanted: 'not sent, it was closed meanwhile',
};
const DIGITS = 16;
/** The letter of one assignment, or those of a round that are still to be sent. */
async function prepareLetters(session, { assignment, exercise = '', picked = [] }) {
    if (assignment === undefined && exercise === '') {
        const hint = 'Give an assignment, or --exercise for all of a round.';
        throw (0,bad_news/* callerError */.ee)('assignment', 'is missing', hint);
    }
    if (assignment === undefined && picked.length > 0) {
        const hint = 'Send this letter alone: give its assignment.';
        throw (0,bad_news/* callerError */.ee)('note', 'goes with one assignment', hint);
    }
    const everybody = await (0,present_assignments/* presentAssignments */.O)(session);
    const letters = assignment === undefined
        ? await prepareAll(session, exercise, everybody)
        : [await prepareOne(session, assignment, { picked, everybody })];
    if (letters.length === 0)
        return { letters, digest: null };
    const whole = letters.map(({ assignment: id, text }) => `${id}\n${text}`).join('\n');
    return { letters, digest: (0,text_digest/* textDigest */.o)(whole).slice(0, DIGITS) };
}
/** Sends each letter once. */
async function sendLetters(session, { letters }) {
    const done = [];
    for (const letter of letters) {
        done.push({ assignment: letter.assignment, how: await sendLetter(session, letter) });
    }
    return done;
}
async function prepareOne(session, assignment, by) {
    const state = await (0,hub_session/* readState */.un)(session, assignment);
    const written = await writeLetter(session, state, by);
    if (!written.ok)
        throw (0,bad_news/* callerError */.ee)(assignment, `has no letter yet: ${written.why}`, written.hint);
    const unknown = by.picked.filter((id) => written.letter.notes.every((note) => note.id !== id));
    if (unknown.length === 0)
        return { ...written.letter, state };
    const known = written.letter.notes.map(({ id }) => id).join(', ') || 'none';
    throw (0,bad_news/* callerError */.ee)('note', `there is no note ${unknown.join(', ')}`, `There is: ${known}.`);
}
async function prepareAll(session, exercise, everybody) {
    const letters = [];
    for (const { assignment, status, review } of everybody) {
        if (assignment.exercise !== exercise || status !== 'submitted' || review !== undefined)
            continue;
        const state = await (0,hub_session/* readState */.un)(session, assignment.id);
        const written = await writeLetter(session, state, { picked: [], everybody });
        if (written.ok && isWaiting(state, written.letter))
            letters.push({ ...written.letter, state });
    }
    return letters;
}
/** Who had a letter gets another one only about levels that were opened since. */
function isWaiting({ messages }, { openedAt }) {
    const last = messages.findLast(({ name }) => name.startsWith('letter-'));
    return last === undefined || last.number === null || last.begunAt < openedAt;
}
async function sendLetter(session, { state, text }) {
    if (state.status === 'closed') {
        const hint = 'Nobody can comment there. Write the letter into a folder with --out.';
        throw (0,bad_news/* callerError */.ee)(state.assignment.id, 'is closed', hint);
    }
    const name = `letter-${(0,text_digest/* textDigest */.o)(text).slice(0, DIGITS)}`;
    return await (0,send_once/* sendOnce */.E)(session, state.assignment.id, name, {
        wanted: ({ status }) => status !== 'closed',
        send: () => (0,send_answers/* writeToCandidate */.w0)(session, state.assignment, text),
    });
}
async function writeFiles(letters, out) {
    const files = letters.map(({ assignment, text }) => [`${assignment}.md`, text]);
    await (0,write_out/* writeOut */.s)(out, files);
}
function preview({ letters, digest }) {
    if (digest === null)
        return { json: { letters: [], digest }, text: ['No letter is to be sent.'] };
    const shown = letters.map(({ assignment, text, notes }) => ({ assignment, text, notes }));
    return {
        json: { letters: shown, digest },
        text: [
            ...letters.flatMap(({ assignment, text, notes }) => [
                `--- to ${assignment}\n\n${text}`,
                ...notes
                    .filter(({ isChosen }) => !isChosen)
                    .map(({ id, text: note }) => `not in it, --note ${id}: ${note}`),
            ]),
            `Nothing was sent. To send exactly this, run it again with --send ${digest}`,
        ],
    };
}
function changed(send, letters) {
    const message = `"${send}" is not the digest of what would be sent now (letters: ${letters})`;
    const hint = 'Levels, notes or settings changed since, or other options were given. Look at it again without --send.';
    return (0,bad_news/* callerError */.ee)('send', message, hint);
}


/***/ }),

/***/ 37473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ writeOut)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5586);



/**
 * Writes files, by their paths in a folder that the caller named; what folders are missing is made.
 * Throws CallerError for what the disk refuses.
 */
async function writeOut(folder, files) {
    for (const [path, text] of files) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
        await (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text).catch((error) => {
            throw (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .diskRefusal */ .C)(file, error) ?? error;
        });
    }
}


/***/ }),

/***/ 54287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ ownAnchor),
/* harmony export */   b: () => (/* binding */ toCandidate)
/* harmony export */ });
// What rubrics begin a level with, see "The write-up and its levels" in docs/authoring.md. A candidate knows
// neither the checklist nor the numbers of levels.
const GENERAL = /^(?:Missing or wrong\.|Partly right or generic\.|Every (?:must )?item is ticked and correct\.|All of level \d(?:, with evidence[:.]|[,:.]))\s*/i;
/** What the text of a level says beside the words that every level of its number has; empty for nothing. */
function ownAnchor(anchor) {
    const own = anchor.replace(GENERAL, '');
    return own === anchor ? anchor : own.charAt(0).toUpperCase() + own.slice(1);
}
/** A text of the rubric, said to the candidate where the grammar of its sentence stays right. */
function toCandidate(text) {
    return text
        .replace(/\b(t)he candidate['’]s\b/gi, (_, first) => (first === 'T' ? 'Your' : 'your'))
        .replace(/\bthat the candidate (\w+ed)\b/gi, 'that you $1')
        .replace(/\bthe candidate (would|could|should|can|will)\b/gi, 'you $1');
}


/***/ }),

/***/ 72483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ bandOf)
/* harmony export */ });
/* unused harmony export BANDS */
/** Names for parts of the scale; nothing is decided by them. */
const BANDS = (/* unused pure expression or super */ null && (['below', 'developing', 'meets', 'strong']));
function bandOf(percent) {
    if (percent < 40)
        return 'below';
    if (percent < 60)
        return 'developing';
    return percent < 80 ? 'meets' : 'strong';
}


/***/ })

};
