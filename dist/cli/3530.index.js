export const id = 3530;
export const ids = [3530];
export const modules = {

/***/ 6616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ hasPassed)
/* harmony export */ });
/* harmony import */ var _input_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4355);

/** Whether a reviewer's log says that they have passed on this exercise, by these very criteria. */
function hasPassed(log, { exercise, criteria }) {
    return (log ?? '').split('\n').some((line) => {
        const record = Object((0,_input_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(line));
        return record.passed === true && record.exercise === exercise && record.criteria === criteria;
    });
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

/***/ 7014:
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

/***/ 4502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ reachesBack),
/* harmony export */   J: () => (/* binding */ standing)
/* harmony export */ });
/* harmony import */ var _input_compare_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1033);

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

/***/ 3530:
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

// EXTERNAL MODULE: ./build/github/pages/ensure-marked.js
var ensure_marked = __webpack_require__(2608);
// EXTERNAL MODULE: ./build/github/pages/text-digest.js
var text_digest = __webpack_require__(8455);
// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(8186);
// EXTERNAL MODULE: ./build/input/write-out.js
var write_out = __webpack_require__(7473);
// EXTERNAL MODULE: ./build/session/hub-session.js
var hub_session = __webpack_require__(5333);
// EXTERNAL MODULE: ./build/session/new-reviewers.js + 1 modules
var new_reviewers = __webpack_require__(781);
// EXTERNAL MODULE: ./build/session/present-assignments.js
var present_assignments = __webpack_require__(7235);
// EXTERNAL MODULE: ./build/session/present-place.js
var present_place = __webpack_require__(9526);
// EXTERNAL MODULE: ./build/session/send-once.js
var send_once = __webpack_require__(4455);
// EXTERNAL MODULE: ./build/commands/verb/with-session.js
var with_session = __webpack_require__(7560);
;// CONCATENATED MODULE: ./build/commands/mail/letter-preview.js
const NO_APPEAL = 'the letter offers no appeal, because nobody may review it now who has not. Name one more person under reviewers in takehome.yml. If it names nobody, give one more person write access to the hub. Let that person calibrate, and look at the letter again.';
/** What would be sent, and what the team should know before they send it. */
function preview({ letters, had, digest, withheld }) {
    const without = withheld.map(({ assignment, why, hint }) => {
        return `${assignment} has no letter: ${why}. ${hint}`;
    });
    if (digest === null) {
        const text = [...without, 'No letter is to be sent.'];
        return { json: { letters: [], digest, withheld }, text };
    }
    const shown = letters.map(({ assignment, text, notes, lacksReviewer }) => {
        return { assignment, text, notes, lacksReviewer };
    });
    return {
        json: { letters: shown, digest, withheld },
        text: [
            ...without,
            ...letters.flatMap(letterLines),
            ...letters.flatMap(({ assignment, lacksReviewer }) => {
                return lacksReviewer ? [`${assignment}: ${NO_APPEAL}`] : [];
            }),
            ...had.map(({ assignment }) => `${assignment} has had its letter about these levels.`),
            letters.some(({ state }) => state.status === 'closed')
                ? 'Nothing was sent. It is closed, so nobody can comment there: write the letter into a folder with --out, and send it in another way.'
                : `Nothing was sent. To send exactly this, run it again with --send ${digest}`,
        ],
    };
}
function letterLines({ assignment, text, notes }) {
    const left = notes.filter(({ isChosen }) => !isChosen);
    return [
        `--- to ${assignment}\n\n${text}`,
        ...left.map(({ id, text: note }) => `not in it, --note ${id}: ${note}`),
    ];
}

// EXTERNAL MODULE: ./build/assignment/counted-grade.js
var counted_grade = __webpack_require__(4412);
// EXTERNAL MODULE: ./build/assignment/deadline.js
var assignment_deadline = __webpack_require__(9950);
// EXTERNAL MODULE: ./build/assignment/ledger-record.js + 1 modules
var ledger_record = __webpack_require__(328);
// EXTERNAL MODULE: ./build/assignment/may-ask.js
var may_ask = __webpack_require__(3361);
// EXTERNAL MODULE: ./build/assignment/state.js
var assignment_state = __webpack_require__(8921);
// EXTERNAL MODULE: ./build/rubric/rubric.js
var rubric_rubric = __webpack_require__(2007);
// EXTERNAL MODULE: ./build/scorecard/bands.js
var bands = __webpack_require__(2483);
// EXTERNAL MODULE: ./build/scorecard/reviewed-points.js
var reviewed_points = __webpack_require__(2284);
// EXTERNAL MODULE: ./build/rubric/to-candidate.js
var to_candidate = __webpack_require__(4287);
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
var phrasing = __webpack_require__(5825);
// EXTERNAL MODULE: ./build/scorecard/safe-markdown.js
var safe_markdown = __webpack_require__(6226);
// EXTERNAL MODULE: ./build/mail/text-blocks.js
var text_blocks = __webpack_require__(2414);
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
        (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `Thank you for your work. Members of the hiring team reviewed it. The table shows their view of each part.`),
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
var review_progress = __webpack_require__(6769);
// EXTERNAL MODULE: ./build/review/why-not-open.js
var why_not_open = __webpack_require__(2332);
// EXTERNAL MODULE: ./build/scorecard/hide-names.js
var hide_names = __webpack_require__(9638);
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
var find_review = __webpack_require__(6397);
// EXTERNAL MODULE: ./build/session/hub-exercise.js
var hub_exercise = __webpack_require__(9467);
// EXTERNAL MODULE: ./build/session/hub-key.js
var hub_key = __webpack_require__(3654);
// EXTERNAL MODULE: ./build/session/hub-review-key.js + 1 modules
var hub_review_key = __webpack_require__(4866);
// EXTERNAL MODULE: ./build/session/ledger-source.js
var ledger_source = __webpack_require__(8738);
// EXTERNAL MODULE: ./build/session/read-latest.js
var read_latest = __webpack_require__(6111);
;// CONCATENATED MODULE: ./build/commands/mail/write-letter.js




















/** Writes the letter about one assignment, once everybody may see its levels; changes nothing. */
async function writeLetter(session, state, around) {
    const graded = gradeOf(state);
    if (graded === undefined) {
        const hint = state.status === 'closed'
            ? 'It is closed, so nothing of it will be.'
            : 'Wait for the deadline and for the grade.';
        return no('nothing that was handed in is graded', hint);
    }
    const task = await (0,hub_exercise/* loadAssigned */.Ln)(session, state.assignment);
    if (!task.ok)
        throw new bad_news/* CallerError */.ED(task.error);
    const { rubric } = task.value;
    const on = { tree: graded.tree, criteria: (0,find_review/* criteriaDigest */.QB)(rubric) };
    const keyId = (await (0,hub_review_key/* hubReviewKey */.r6)(session.key)).key.id;
    const progress = (0,review_progress/* foldReviews */.Jr)(state.reviewed, on, keyId);
    const { unsealed } = progress;
    const reviewed = (0,rubric_rubric/* reviewedCriteria */.jj)(rubric);
    if (reviewed.length === 0)
        return NOBODY_REVIEWS;
    const notOpen = (0,why_not_open/* whyNotOpen */.w)(state, on, progress, session.folder);
    if (notOpen !== null)
        return no(notOpen.why, notOpen.hint);
    if (unsealed === null)
        throw new Error('levels that are open were opened');
    const { id } = state.assignment;
    const path = (0,ledger_record/* scorecardPath */.OW)(id, graded.tree, graded.rubric);
    const scorecard = await (0,read_latest/* readScorecard */.Pw)((0,ledger_source/* ledgerSource */.L)(session, ''), path);
    const hide = hiding(session, around.everybody, unsealed.reviews, task.value, scorecard);
    const notes = letterNotes(reviewed, unsealed.reviews, around.picked).map((note) => {
        return { ...note, text: hide(note.text) };
    });
    const until = appealUntil(state, graded.tree, await (0,hub_session/* serverTime */.nI)(session.hub), session.config);
    const lacksReviewer = until !== null && !(await around.isSomebodyNew(state, on));
    const text = letterText({
        title: rubric.title,
        rows: letterRows(reviewed, unsealed.reviews),
        notes: notes.filter(({ isChosen }) => isChosen),
        config: session.config,
        until: lacksReviewer ? null : until,
    });
    const letter = { assignment: id, text, notes, openedAt: unsealed.at, lacksReviewer };
    return { ok: true, letter };
}
/** Hides names and hidden tests in what reviewers wrote. */
function hiding(session, everybody, reviews, { rubric, template }, scorecard) {
    const names = namesFor(session, everybody, reviews);
    const ownWords = [...template.values()].map((bytes) => Buffer.from(bytes).toString('utf8'));
    // In a review the tests are the candidate's own.
    const withoutTests = (text) => rubric.suite === undefined ? hideTests(text, scorecard) : text;
    return (text) => withoutTests((0,hide_names/* hideNames */.rg)(text, [...names, ...(0,hub_key/* namesOfAnyKey */.zW)(text)], ownWords.join('\n')));
}
/** Of what counts, also once somebody has closed the assignment: its levels were open by then, or never will be. */
function gradeOf(state) {
    if (state.status !== 'closed')
        return (0,assignment_state/* gradedSubmission */.AR)(state);
    return state.submission === null ? undefined : (0,counted_grade/* countedGrade */.K)(state);
}
/** No letter promises an appeal that would not be heard, or that nobody could give. */
function appealUntil({ status, deadline, reviewed, zone, }, tree, now, { timeZone }) {
    const limit = (0,may_ask/* appealLimit */.TR)(deadline);
    const hasAppealed = reviewed.some((one) => one.kind === 'appealed' && one.tree === tree);
    const isOver = status === 'closed' || limit <= now;
    return hasAppealed || isOver ? null : (0,assignment_deadline/* showMoment */.sr)(limit, timeZone, zone);
}
function no(why, hint) {
    return { ok: false, because: { why, hint } };
}
const NOBODY_REVIEWS = no('people review nothing of it', 'A letter tells what reviewers saw. The candidate has the result of the checks in a comment.');
/** Everybody whom a letter does not name: all candidates, their pseudonyms, and who reviewed. */
function namesFor(session, everybody, reviews) {
    const key = (0,hub_key/* useHubKey */.cA)(session.key);
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
        return preview({ ...prepared, had: letters.filter((one) => hasLetter(one.state, one)) });
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
    'sent-by-dead': 'was sent before, by a run that died, with the words of that time',
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
    const around = { picked, everybody, isSomebodyNew: (0,new_reviewers/* findNewReviewers */._)(session) };
    const prepared = assignment === undefined
        ? await prepareAll(session, exercise, around)
        : { letters: [await prepareOne(session, assignment, around)], withheld: [] };
    const { letters } = prepared;
    if (letters.length === 0)
        return { ...prepared, digest: null };
    const whole = letters.map(({ assignment: id, text }) => `${id}\n${text}`).join('\n');
    return { ...prepared, digest: (0,text_digest/* textDigest */.o)(whole).slice(0, DIGITS) };
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
    if (!written.ok) {
        const { why, hint } = written.because;
        throw (0,bad_news/* callerError */.ee)(assignment, `has no letter: ${why}`, hint);
    }
    const unknown = by.picked.filter((id) => written.letter.notes.every((note) => note.id !== id));
    if (unknown.length === 0)
        return { ...written.letter, state };
    const known = written.letter.notes.map(({ id }) => id).join(', ') || 'none';
    throw (0,bad_news/* callerError */.ee)('note', `there is no note ${unknown.join(', ')}`, `There is: ${known}.`);
}
async function prepareAll(session, exercise, around) {
    const letters = [];
    const withheld = [];
    for (const { assignment, status, review } of around.everybody) {
        if (assignment.exercise !== exercise || status !== 'submitted' || review !== undefined)
            continue;
        const state = await (0,hub_session/* readState */.un)(session, assignment.id);
        const written = await writeLetter(session, state, around);
        if (!written.ok)
            withheld.push(...withheldOf(state, written.because));
        else if (!hasLetter(state, written.letter))
            letters.push({ ...written.letter, state });
    }
    return { letters, withheld };
}
/** Whoever waits for reviewers is told elsewhere. */
function withheldOf({ assignment, reviewed }, because) {
    const wasOpened = reviewed.some(({ kind }) => kind === 'unsealed');
    return wasOpened ? [{ assignment: assignment.id, ...because }] : [];
}
const LETTER = 'letter-';
/** Who had a letter gets another one only about levels that were opened since. */
function hasLetter({ messages }, { openedAt }) {
    return messages.some(({ name, number, begunAt }) => name.startsWith(LETTER) && number !== null && begunAt >= openedAt);
}
/**
 * One letter about each opening of levels, named by it: its words change with settings and with time, and a run that
 * dies after it posted the letter has told the candidate.
 */
async function sendLetter(session, letter) {
    const { state, text } = letter;
    if (state.status === 'closed') {
        const hint = 'Nobody can comment there. Write the letter into a folder with --out.';
        throw (0,bad_news/* callerError */.ee)(state.assignment.id, 'is closed', hint);
    }
    // An earlier version named letters by their text.
    if (hasLetter(state, letter))
        return 'sent-before';
    let isAsGiven = true;
    const name = `${LETTER}${openings(state)}`;
    const how = await (0,send_once/* sendOnce */.E)(session, state.assignment.id, name, {
        wanted: ({ status }) => status !== 'closed',
        send: async ([run, ...earlier]) => {
            const markers = [markerOf(run), ...earlier.map(markerOf)];
            const pull = await (0,present_place/* presentPull */.b)(session, state.assignment);
            const sent = await (0,ensure_marked/* ensureMarked */.v)(session.candidates, pull, { text, markers });
            isAsGiven = sent.isAsGiven;
            return sent.id;
        },
    });
    return isAsGiven ? how : 'sent-by-dead';
}
function openings({ reviewed }) {
    return reviewed.filter(({ kind }) => kind === 'unsealed').length;
}
/** Only who reads the ledger knows the run, so no candidate can write a comment that passes for the letter. */
function markerOf(run) {
    return `<!-- takehome:${LETTER}${(0,text_digest/* textDigest */.o)(run)} -->`;
}
async function writeFiles(letters, out) {
    const files = letters.map(({ assignment, text }) => [`${assignment}.md`, text]);
    await (0,write_out/* writeOut */.sD)(out, files);
}
function changed(send, letters) {
    const message = `"${send}" is not the digest of what would be sent now (letters: ${letters})`;
    const hint = 'Levels, notes or settings changed since, or other options were given. Look at it again without --send.';
    return (0,bad_news/* callerError */.ee)('send', message, hint);
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

/***/ 2608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ ensureMarked)
/* harmony export */ });
/* harmony import */ var _client_look_or_make_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3510);
/* harmony import */ var _repository_activity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2154);
/* harmony import */ var _text_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8455);



/**
 * Leaves one comment with one of these markers, whatever its text, and returns its number, when GitHub received it
 * (in UTC, as ISO 8601 to the second), and whether it says this text. Whoever does not know a marker cannot write it, so nobody is asked who wrote the comment.
 */
async function ensureMarked(octokit, { owner, repo, number: issue_number }, { text, markers }) {
    const issue = { owner, repo, issue_number };
    const bodies = markers.map((marker) => `${marker}\n${text}`);
    const kept = await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_0__/* .lookOrMake */ .J)(async () => {
        const all = await octokit.paginate(octokit.rest.issues.listComments, {
            ...issue,
            per_page: 100,
        });
        return all.find(({ body }) => markers.some((marker) => body?.startsWith(marker))) ?? null;
    }, async () => (await octokit.rest.issues.createComment({ ...issue, body: bodies[0] ?? text })).data);
    const isAsGiven = bodies.some((body) => (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .textDigest */ .o)(body) === (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .textDigest */ .o)(kept.body ?? ''));
    return { id: kept.id, at: (0,_repository_activity_js__WEBPACK_IMPORTED_MODULE_2__/* .toSecond */ .u)(kept.created_at), isAsGiven };
}


/***/ }),

/***/ 2154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ fetchActivities),
/* harmony export */   u: () => (/* binding */ toSecond)
/* harmony export */ });
/* harmony import */ var _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8727);
/* harmony import */ var _assignment_standing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4502);


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

/***/ 2414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ textBlocks)
/* harmony export */ });
/* harmony import */ var _scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5825);
/* harmony import */ var _scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6226);


const ITEM = /^\s*[-*+]\s+(.*)$/;
const FENCE = /^\s{0,3}```/;
const LONGEST_CODE = 10_000;
/**
 * What somebody of the team typed: paragraphs, lists, code and whole https addresses stay what they are, and
 * everything else is plain text. It can mention nobody.
 */
function textBlocks(text) {
    const blocks = [];
    let lines = [];
    let inCode = false;
    const end = () => {
        blocks.push(...(inCode ? [(0,_scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeBlock */ .DV)(lines.join('\n'), LONGEST_CODE)] : prose(lines)));
        lines = [];
    };
    for (const line of text.split(/\r?\n/)) {
        if (FENCE.test(line)) {
            end();
            inCode = !inCode;
        }
        else
            lines.push(line);
    }
    end();
    return blocks;
}
function prose(lines) {
    const groups = [];
    for (const [index, line] of lines.entries()) {
        const goesOn = index > 0 && kindOf(line) === kindOf(lines[index - 1] ?? '');
        if (goesOn)
            groups.at(-1)?.push(line);
        else
            groups.push([line]);
    }
    const told = groups.filter(([first = '']) => kindOf(first) !== 'blank');
    return told.map((group) => {
        const items = group.flatMap((line) => ITEM.exec(line)?.[1] ?? []);
        return items.length > 0 ? (0,_scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(items.map(inline)) : (0,_scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(inline(group.join(' ')));
    });
}
function kindOf(line) {
    if (line.trim() === '')
        return 'blank';
    return ITEM.test(line) ? 'item' : 'text';
}
/** Every second piece stood between backticks. */
function inline(text) {
    const pieces = text.split(/`([^`]+)`/);
    return (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(pieces.map((piece, index) => (index % 2 === 1 ? (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(piece) : (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .linked */ .q)(piece))), (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) ``);
}


/***/ }),

/***/ 6866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I4: () => (/* binding */ openLevels),
/* harmony export */   MU: () => (/* binding */ EMPTY_DRAFT),
/* harmony export */   Xx: () => (/* binding */ takeAnswers),
/* harmony export */   bz: () => (/* binding */ draftOf),
/* harmony export */   ph: () => (/* binding */ takeWords)
/* harmony export */ });
/* harmony import */ var _input_compare_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1033);

const EMPTY_DRAFT = { levels: {}, ticks: {} };
/**
 * What a comment makes of a draft. Lines that make no sense are answered, and the others count. A comment is one
 * step, so one that takes a step back cannot be another step too: it changes nothing.
 */
function takeWords(before, words, asked) {
    const start = { ...before, undo: false, answers: [] };
    const acts = words.filter(({ say }) => say !== 'help' && say !== 'scores');
    if (acts.length > 1 && acts.some(({ say }) => say === 'undo')) {
        return { ...start, answers: [{ kind: 'undo-alone' }] };
    }
    return words.reduce((step, word) => takeWord(step, word, asked), start);
}
/**
 * What a sealed block makes of a draft, as a whole; an incomplete one makes nothing of it. Null for answers to
 * what is not asked: no page of ours gives these.
 */
function takeAnswers(given, asked) {
    const isAsked = given.every(({ criterion, ticks }) => {
        const items = asked.reviewed.find(({ id }) => id === criterion)?.checklist;
        return items !== undefined && ticks.every((item) => item < items.length);
    });
    if (!isAsked)
        return null;
    const draft = {
        levels: Object.fromEntries(given.map(({ criterion, level, note }) => [criterion, { level, note }])),
        ticks: Object.fromEntries(given.map(({ criterion, ticks }) => [criterion, ticks])),
    };
    const step = finish({ draft, done: false, undo: false, answers: [] }, asked);
    return { ...step, answers: step.answers.flatMap(byPage) };
}
/** What is missing, for somebody who has a page and types no commands. */
function byPage(answer) {
    if (answer.kind !== 'levels-missing' && answer.kind !== 'reason-missing')
        return [];
    const lacks = answer.kind === 'levels-missing' ? 'level' : 'reason';
    return [{ kind: 'page-incomplete', lacks, criteria: answer.criteria }];
}
function takeWord(step, word, asked) {
    const answer = (given) => ({ ...step, answers: [...step.answers, given] });
    switch (word.say) {
        case 'mistake':
            return answer({ kind: 'mistake', line: word.line, mistake: word.mistake });
        case 'help':
            return answer({ kind: 'help' });
        case 'scores':
            return step;
        case 'undo':
            return { ...step, undo: true };
        case 'done':
            return finish(step, asked);
        case 'score':
        case 'tick': {
            const criterion = asked.reviewed.find(({ id }) => id === word.criterion);
            if (criterion === undefined) {
                return answer({ kind: 'unknown-criterion', line: word.line, criterion: word.criterion });
            }
            if (word.say === 'score')
                return withLevel(step, word);
            if (criterion.checklist[word.item] === undefined) {
                return answer({ kind: 'unknown-item', line: word.line, criterion: word.criterion });
            }
            return withTick(step, word);
        }
    }
}
function withLevel(step, { criterion, level, note }) {
    const levels = { ...step.draft.levels, [criterion]: { level, note } };
    return { ...step, done: false, draft: { ...step.draft, levels } };
}
function withTick(step, { criterion, item, ticked }) {
    const others = (step.draft.ticks[criterion] ?? []).filter((other) => other !== item);
    const own = ticked ? [...others, item].sort((a, b) => a - b) : others;
    const ticks = { ...step.draft.ticks, [criterion]: own };
    return { ...step, done: false, draft: { ...step.draft, ticks } };
}
/**
 * Done is done when every level that is wanted is there, with a reason beside each must-item that is not
 * ticked. It is asked for at any level: asked for at levels 3 and 4 alone, the question would tell the level.
 */
function finish(step, { reviewed, wanted }) {
    const { levels, ticks } = step.draft;
    const missing = wanted.filter((id) => levels[id] === undefined);
    const silent = reviewed.filter(({ id }) => levels[id] !== undefined && levels[id].note === null);
    const lacksReason = silent.some(({ id, checklist }) => checklist.some(({ must }, item) => must && !ticks[id]?.includes(item)));
    // All without a reason are named, so that nobody learns which boxes are ticked.
    const unreasoned = lacksReason ? silent.map(({ id }) => id) : [];
    const answers = [
        ...(missing.length === 0 ? [] : [{ kind: 'levels-missing', criteria: missing }]),
        ...(unreasoned.length === 0 ? [] : [{ kind: 'reason-missing', criteria: unreasoned }]),
    ];
    return { ...step, done: answers.length === 0, answers: [...step.answers, ...answers] };
}
/** The levels of a draft, as everybody may see them later. */
function openLevels({ levels, ticks }) {
    return Object.entries(levels)
        .map(([criterion, { level, note }]) => ({
        criterion,
        level,
        note,
        ticks: ticks[criterion] ?? [],
    }))
        .sort((a, b) => (0,_input_compare_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .compareTexts */ .q)(a.criterion, b.criterion));
}
/** The draft that these levels were opened from. */
function draftOf(opened) {
    return {
        levels: Object.fromEntries(opened.map(({ criterion, level, note }) => [criterion, { level, note }])),
        ticks: Object.fromEntries(opened.map(({ criterion, ticks }) => [criterion, ticks])),
    };
}


/***/ }),

/***/ 6769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ foldReviews),
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   Qg: () => (/* binding */ wantedFrom),
/* harmony export */   dR: () => (/* binding */ isFinal),
/* harmony export */   r4: () => (/* binding */ neededFor),
/* harmony export */   sk: () => (/* binding */ nextStep),
/* harmony export */   xp: () => (/* binding */ wasOpened)
/* harmony export */ });
/* unused harmony export apartOn */
/* harmony import */ var _assignment_review_steps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4700);
/* harmony import */ var _scorecard_reviewed_points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2284);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6866);



/**
 * Folds the reviews of one submission; those of another one, or by other criteria, are left aside. With the id
 * of the hub's review key, so are those that only an earlier secret opens; levels that were opened need none.
 */
function foldReviews(records, on, key) {
    const byAll = records.filter(({ tree }) => tree === on.tree);
    const here = byAll.filter(({ criteria }) => criteria === on.criteria);
    const unsealed = here.findLast((record) => record.kind === 'unsealed') ?? null;
    const isGone = isSealedForGood(here, unsealed, key);
    const own = here.filter((record) => !isGone(record));
    const pending = (0,_assignment_review_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .pendingAppeal */ .$o)(byAll);
    const reviewers = (0,_assignment_review_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .lastSteps */ .Yf)(own);
    const personOf = (0,_assignment_review_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .reviewersAmong */ .Hx)(own);
    const lost = here.filter((record) => isGone(record) && !reviewers.has(personOf(record)));
    return {
        reviewers,
        personOf,
        final: finalAmong(own, reviewers),
        isKnownApart: (0,_assignment_review_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .isKnownApart */ .yj)(own, (0,_assignment_review_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .doneAmong */ .Rl)(reviewers)),
        unsealed,
        appeal: pending?.appeal ?? null,
        isEarlier: pending?.isEarlier ?? (() => false),
        exposed: namesOf(own.filter(({ kind }) => kind === 'exposed')),
        changed: namesOf(own.filter(({ kind }) => kind === 'changed')),
        lost: namesOf(lost),
    };
}
/** A step that somebody made after the others were known to be apart is not final by that. */
function finalAmong(own, reviewers) {
    return [...reviewers].flatMap(([person, step]) => {
        const later = own.slice(own.indexOf(step));
        const isKnown = later.some((one) => one.kind === 'apart' && one.reviewers.includes(step.by));
        return isKnown ? [person] : [];
    });
}
/** Tells what only a secret of before opens, of people whose levels were never opened. */
function isSealedForGood(here, unsealed, key) {
    const personOf = (0,_assignment_review_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .reviewersAmong */ .Hx)(here);
    const opened = new Set(unsealed?.reviews.map(personOf));
    return (record) => {
        if (record.kind !== 'reviewed' || record.key === undefined)
            return false;
        return key !== undefined && record.key !== key && !opened.has(personOf(record));
    };
}
function namesOf(records) {
    return [...new Set(records.map(({ by }) => by))].sort();
}
/** Whether nobody is waited for any more: all levels are open, and no appeal asks for one more review. */
function isOver({ unsealed, appeal }) {
    return unsealed !== null && appeal === null;
}
/**
 * How many reviews open all levels: after an appeal, one more than were open before. If these were given by other
 * criteria, as many as always, one of them by somebody new.
 */
function neededFor(progress, needed) {
    const { unsealed, appeal, isEarlier, reviewers } = progress;
    if (appeal === null)
        return needed;
    const done = [...reviewers.values()].filter((one) => one.done);
    const usual = unsealed === null ? needed : unsealed.reviews.length + 1;
    return (0,_assignment_review_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .neededToAnswer */ .NL)({ appeal, isEarlier }, done, usual);
}
/** Whether somebody's levels were among those that were opened: they are final, whatever is asked for since. */
function wasOpened({ unsealed, personOf }, author) {
    const person = personOf(author);
    return unsealed?.reviews.some((one) => personOf(one) === person) ?? false;
}
/** Criteria on which those who are done differ by two levels or more. */
function apartOn(finished, criteria) {
    return criteria.filter((criterion) => (0,_scorecard_reviewed_points_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(reviewsOf(finished, criterion)).kind === 'apart');
}
function reviewsOf(finished, criterion) {
    return finished.flatMap(({ person, draft }) => {
        const given = draft.levels[criterion];
        return given === undefined ? [] : [{ reviewer: person, criterion, ...given }];
    });
}
/**
 * Whether all may be seen now: enough people are done, and nobody is needed to decide between them. A level
 * that a third person still has to review is not shown to anybody, nor any other of the same submission.
 */
function nextStep(finished, criteria, needed, nameOf) {
    const apart = finished.length < needed ? [] : apartOn(finished, criteria);
    if (finished.length < needed || apart.length > 0)
        return { kind: 'wait', apart };
    const who = finished.toSorted((a, b) => (a.by < b.by ? -1 : Number(a.by > b.by)));
    return {
        kind: 'unseal',
        why: `${new Intl.ListFormat('en-GB').format(who.map(({ by }) => by))} are done`,
        reviews: who.map(({ by, user, draft }) => {
            const author = { by, ...(user === undefined ? {} : { user }) };
            return { ...author, reviewer: nameOf(by), levels: (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .openLevels */ .I4)(draft) };
        }),
    };
}
/**
 * Whether a reviewer's word is final: enough people are done, and this is one of them. From then on everybody
 * may learn where they are apart, and an answer could follow what the others gave. It stays final where more
 * people are needed later.
 */
function isFinal(person, { final }, finished, needed) {
    if (final.includes(person))
        return true;
    return finished.length >= needed && finished.some((one) => one.person === person);
}
/** What a reviewer is asked for: everything, or what the others are apart on. */
function wantedFrom(person, finished, criteria, needed) {
    const others = finished.filter((one) => one.person !== person);
    return others.length < needed ? criteria : apartOn(others, criteria);
}


/***/ }),

/***/ 2483:
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


/***/ }),

/***/ 9638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   rg: () => (/* binding */ hideNames)
/* harmony export */ });
/* unused harmony export HIDDEN_NAME */
/** What stands in a name's place. */
const HIDDEN_NAME = 'somebody';
// Wherever a mail address begins and ends, what stands between names somebody.
const ADDRESS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
/** What names a candidate on GitHub. The assignment's id holds the login. */
function namesOf({ candidate, id, repository, }) {
    return [id, repository.name, candidate.login];
}
/**
 * A text without these names and without mail addresses. A name counts as a whole word in any case, with or
 * without @. One that the exercise itself uses as a word, such as a login "numpy", is left where it stands alone.
 */
function hideNames(text, names, ownWords = '') {
    const longestFirst = [...new Set(names)].filter(Boolean).toSorted((a, b) => b.length - a.length);
    return longestFirst.reduce((rest, name) => {
        const isWord = patternOf(name).test(ownWords);
        return rest.replace(patternOf(name, isWord ? '@' : '@?'), HIDDEN_NAME);
    }, text.normalize('NFKC').replace(ADDRESS, HIDDEN_NAME));
}
/** GitHub's names are of letters, digits, hyphens and underscores, and so is what may not touch them. */
function patternOf(name, mark = '') {
    return new RegExp(`${mark}(?<![\\w-])${name.replace(/\W/g, '\\$&')}(?![\\w-])`, 'gi');
}


/***/ }),

/***/ 2284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ APART),
/* harmony export */   fe: () => (/* binding */ LEVEL_PERCENT),
/* harmony export */   pR: () => (/* binding */ percentOf),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/** What each level is worth, in per cent of the criterion's points. */
const LEVEL_PERCENT = { 1: 0, 2: 40, 3: 75, 4: 100 };
// Two readers this far apart read two different things: a third decides.
const APART = 2;
/** The last review of each reviewer counts; two give their mean, more give their median. */
function outcomeOf(reviews) {
    const byReviewer = new Map(reviews.map(({ reviewer, level }) => [reviewer, level]));
    const levels = [...byReviewer.values()].sort((a, b) => a - b);
    const [lowest, highest] = [levels.at(0), levels.at(-1)];
    if (lowest === undefined || highest === undefined)
        return { kind: 'waiting', reviews: 0 };
    if (levels.length === 1)
        return { kind: 'waiting', reviews: 1 };
    if (levels.length === 2 && highest - lowest >= APART)
        return { kind: 'apart' };
    return { kind: 'agreed', percent: percentOf(levels) };
}
/** What levels come to, in per cent of the points: their median, which of two is the mean. */
function percentOf(levels) {
    const sorted = levels.map((level) => LEVEL_PERCENT[level]).sort((a, b) => a - b);
    const middle = (sorted.length - 1) / 2;
    const [low = 0, high = low] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
    return (low + high) / 2;
}


/***/ }),

/***/ 781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ findNewReviewers)
});

// EXTERNAL MODULE: ./build/assignment/ledger-record.js + 1 modules
var ledger_record = __webpack_require__(328);
// EXTERNAL MODULE: ./build/assignment/persons.js
var persons = __webpack_require__(8650);
// EXTERNAL MODULE: ./build/assignment/review-steps.js
var review_steps = __webpack_require__(4700);
// EXTERNAL MODULE: ./build/github/ledger/read-folder-texts.js
var read_folder_texts = __webpack_require__(9080);
// EXTERNAL MODULE: ./build/github/client/reasons.js
var reasons = __webpack_require__(9281);
;// CONCATENATED MODULE: ./build/github/repository/hub-writers.js

/** Logins of everybody who can write there. Throws WorldError also where the token may not ask: nobody would be a guess. */
async function listWriters(octokit, place) {
    const asked = { ...place, permission: 'push', per_page: 100 };
    try {
        const people = await octokit.paginate(octokit.rest.repos.listCollaborators, asked);
        return people.map(({ login }) => login);
    }
    catch (error) {
        throw (0,reasons/* worldError */.ZT)(`who can write to ${place.owner}/${place.repo} was not read`, error);
    }
}

// EXTERNAL MODULE: ./build/session/why-not-review.js
var why_not_review = __webpack_require__(7522);
;// CONCATENATED MODULE: ./build/session/new-reviewers.js






/** Asks GitHub once about each person, and again where it did not answer. Somebody who is away now will be back. */
function findNewReviewers(session) {
    const look = (0,why_not_review/* lookOnce */.ns)(session);
    let people;
    return async ({ assignment, reviewed }, on) => {
        people ??= whoReviews(session).catch((error) => {
            people = undefined;
            throw error;
        });
        const isEarlier = (0,review_steps/* openedOf */.dW)(reviewed.filter(({ tree }) => tree === on.tree));
        const about = { exercise: assignment.exercise, criteria: on.criteria };
        for (const login of await people) {
            const { why, userId } = await look(login, about);
            const by = { by: login, userId };
            if (why !== null || (0,persons/* isCandidate */.qn)(assignment.candidate, by))
                continue;
            if (!isEarlier((0,persons/* authorOf */.rM)(by)))
                return true;
        }
        return false;
    };
}
/**
 * Whoever may review can answer an appeal, also who is never asked. Without a calibration nobody may, so that an
 * organisation of hundreds who can write to the hub costs no request for each.
 */
async function whoReviews({ hub, config }) {
    const { reviewers, calibration } = config.reviews;
    if (!calibration)
        return reviewers ?? (await listWriters(hub, config.hub));
    const tried = (0,ledger_record/* reviewersOf */.G$)(await (0,read_folder_texts/* listFolderNames */.V)(hub, config.hub, ledger_record/* REVIEWERS */.T_));
    return reviewers === null ? tried : reviewers.filter((login) => tried.includes(login));
}


/***/ }),

/***/ 7235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ presentAssignments)
/* harmony export */ });
/* harmony import */ var _assignment_watch_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6389);
/* harmony import */ var _github_ledger_ledger_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7404);


/** All assignments as the ledger has them now. Of the logs, only those are read that the table does not know. */
async function presentAssignments(session) {
    const { hub, config } = session;
    const table = await (0,_github_ledger_ledger_table_js__WEBPACK_IMPORTED_MODULE_1__/* .readLedgerTable */ .qW)(hub, config.hub);
    if (table === null)
        return [];
    const before = (0,_assignment_watch_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIndex */ .A1)(table.index);
    const versions = new Map();
    for (const [id, log] of table.logs) {
        const isKnown = before.assignments[id]?.log === log;
        const state = isKnown ? null : await (0,_github_ledger_ledger_table_js__WEBPACK_IMPORTED_MODULE_1__/* .readLogState */ .o8)(hub, config.hub, id, log);
        versions.set(id, { log, state });
    }
    return Object.values((0,_assignment_watch_index_js__WEBPACK_IMPORTED_MODULE_0__/* .refreshIndex */ .O0)(before, versions).assignments);
}


/***/ }),

/***/ 9526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ presentPlace),
/* harmony export */   b: () => (/* binding */ presentPull)
/* harmony export */ });
/* harmony import */ var _github_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9281);
/* harmony import */ var _github_repository_own_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1996);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8186);



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


/***/ }),

/***/ 4455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ sendOnce)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8561);
/* harmony import */ var _assignment_messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5646);
/* harmony import */ var _hub_session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5333);




/**
 * Sends a message once, whoever else is about to: the ledger has who sends it before it is sent, and the number
 * of the comment or issue afterwards. `send` looks before it makes, for a run before this one may have died in
 * between; that is taken for dead after half an hour.
 *
 * One message can still come twice. Outside of workflows a run has no end, and its requests may wait an hour for
 * GitHub (patience.ts). Where one waits longer than half an hour between its look and its making, another run sends the
 * message first. GitHub makes no comment on condition that there is none. To believe longer that a run lives would
 * keep everybody waiting after each death, which is far more common.
 */
async function sendOnce(session, assignment, message, { wanted, send }) {
    const now = await (0,_hub_session_js__WEBPACK_IMPORTED_MODULE_3__/* .serverTime */ .nI)(session.hub);
    const run = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    let may = 'unwanted';
    const begun = await session.ledger.append(assignment, (log) => {
        const state = (0,_assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_1__/* .foldLog */ .e)(log);
        const isWanted = state !== null && wanted(state, now);
        may = isWanted ? (0,_assignment_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .maySend */ .ct)(state.messages, message, { now, run }) : 'unwanted';
        return may === 'claim' ? { kind: 'sending', at: now, by: 'takehome', message, run } : null;
    });
    const elsewhere = sentElsewhere(may);
    if (elsewhere !== null)
        return elsewhere;
    const earlier = begun.flatMap((one) => one.kind === 'sending' && one.message === message && one.run !== run ? one.run : []);
    const number = await send([run, ...earlier]);
    const at = await (0,_hub_session_js__WEBPACK_IMPORTED_MODULE_3__/* .serverTime */ .nI)(session.hub);
    await session.ledger.append(assignment, (log) => {
        const isNoted = log.some((one) => one.kind === 'sent' && one.message === message);
        return isNoted ? null : { kind: 'sent', at, by: 'takehome', message, number };
    });
    return 'sent';
}
function sentElsewhere(may) {
    if (may === 'claim' || may === 'go-on')
        return null;
    return may === 'sent' ? 'sent-before' : may;
}


/***/ }),

/***/ 7522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wl: () => (/* binding */ whyNotReview),
/* harmony export */   eb: () => (/* binding */ mayReview),
/* harmony export */   ns: () => (/* binding */ lookOnce)
/* harmony export */ });
/* unused harmony export lookAtReviewer */
/* harmony import */ var _assignment_calibration_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6616);
/* harmony import */ var _assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(328);
/* harmony import */ var _github_pages_review_comments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9232);



/** Why somebody may not review this; null when they may. Access is GitHub's to give and to take away. */
async function whyNotReview(session, login, about) {
    return (await lookAtReviewer(session, login, about)).why;
}
/** The same, with the number of the account: who reviewed may have had another login then. */
async function lookAtReviewer(session, login, about) {
    const { why, userId } = await lookAtAccess(session, login);
    if (why !== null || !session.config.reviews.calibration)
        return { why, userId };
    const isCalibrated = await hasCalibrated(session, login, about);
    return { why: isCalibrated ? null : 'not-calibrated', userId };
}
/** The same of people who have not calibrated yet. */
async function mayReview(session, login) {
    return (await lookAtAccess(session, login)).why;
}
async function lookAtAccess(session, login) {
    const { reviewers } = session.config.reviews;
    const { permission, userId } = await (0,_github_pages_review_comments_js__WEBPACK_IMPORTED_MODULE_1__/* .accessOf */ .YK)(session.hub, session.config.hub, login);
    const isListed = reviewers?.includes(login.toLowerCase()) ?? false;
    if (reviewers !== null && !isListed)
        return { why: 'not-listed', userId };
    const enough = isListed ? permission !== 'none' : (0,_github_pages_review_comments_js__WEBPACK_IMPORTED_MODULE_1__/* .mayWrite */ .J)({ permission });
    return { why: enough ? null : 'no-access', userId };
}
async function hasCalibrated(session, login, about) {
    const file = await session.ledger.readFile((0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__/* .reviewerPath */ .T1)(login));
    return (0,_assignment_calibration_record_js__WEBPACK_IMPORTED_MODULE_2__/* .hasPassed */ .P)(file?.text ?? null, about);
}
/** Asks about each person once, however often it is asked, and again where there was no answer. */
function lookOnce(session) {
    const known = new Map();
    return (login, about) => {
        const key = [login, about.exercise, about.criteria].join('\0');
        const asked = known.get(key) ?? lookAtReviewer(session, login, about);
        known.set(key, asked);
        asked.catch(() => known.delete(key));
        return asked;
    };
}


/***/ })

};
