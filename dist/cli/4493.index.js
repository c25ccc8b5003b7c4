export const id = 4493;
export const ids = [4493];
export const modules = {

/***/ 4412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ reportedGrade),
/* harmony export */   K: () => (/* binding */ countedGrade)
/* harmony export */ });
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8921);

/** Of what was pinned at the deadline, also where something else was graded after it; undefined where that was nothing. */
function countedGrade(state) {
    const { submissionTree, submission, isPinned } = state;
    if (isPinned && submission === null)
        return undefined;
    if (submissionTree === null)
        return (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .latestGraded */ .R3)(state);
    return state.graded.findLast(({ stale, tree }) => !stale && tree === submissionTree);
}
/** What can be told of somebody's work: before the deadline what was graded last, and after it only what counts. */
function reportedGrade(state) {
    if (state.status === 'open')
        return (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .latestGraded */ .R3)(state);
    return state.status === 'closed' ? countedGrade(state) : (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .gradedSubmission */ .AR)(state);
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

/***/ 1030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ namePersons),
/* harmony export */   w: () => (/* binding */ matchPersons)
/* harmony export */ });
/* harmony import */ var _input_compare_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1033);

/**
 * Everybody keeps the name that they had at the first invitation that the ledger has, whatever TAKEHOME_KEY is since.
 * `byKey` is the name by the present key, for whom no invitation names.
 */
function namePersons(states, byKey) {
    const names = new Map();
    const present = new Map();
    const oldestFirst = states.toSorted((a, b) => (0,_input_compare_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .compareTexts */ .q)(a.invitedAt, b.invitedAt) || (0,_input_compare_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .compareTexts */ .q)(a.assignment.id, b.assignment.id));
    for (const { assignment, person } of oldestFirst) {
        const { userId } = assignment.candidate;
        if (person !== null && !names.has(userId))
            names.set(userId, person);
    }
    const nameOf = (userId) => names.get(userId) ?? byKey(userId);
    for (const { assignment, person } of states) {
        const { userId } = assignment.candidate;
        for (const one of [byKey(userId), ...(person === null ? [] : [person])]) {
            present.set(one, nameOf(userId));
        }
    }
    return { nameOf, presentName: (name) => present.get(name) };
}
/** A list may have names of before TAKEHOME_KEY was changed, and of after it. */
function matchPersons(list, { presentName }, isSame) {
    const known = new Map();
    const named = new Map();
    const strangers = [];
    const twice = [];
    for (const [name, value] of list) {
        const present = presentName(name);
        if (present === undefined) {
            strangers.push(name);
            continue;
        }
        const before = known.get(present);
        if (before !== undefined && !isSame(before, value)) {
            twice.push([named.get(present) ?? present, name]);
        }
        known.set(present, value);
        named.set(present, name);
    }
    return { known, strangers, twice };
}


/***/ }),

/***/ 4170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ planLines),
/* harmony export */   Jf: () => (/* binding */ keptUntil),
/* harmony export */   SA: () => (/* binding */ planRetention),
/* harmony export */   UG: () => (/* binding */ promisedUntil),
/* harmony export */   ek: () => (/* binding */ planStep),
/* harmony export */   od: () => (/* binding */ planLine)
/* harmony export */ });
/* harmony import */ var luxon__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8714);
/* harmony import */ var _hub_retain_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4281);
/* harmony import */ var _input_compare_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1033);
/* harmony import */ var _input_moment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4311);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9950);





/**
 * Until when everything about an assignment is kept; null where takehome.yml does not say. Counted from the
 * deadline in UTC: years and months first, then weeks and days. A day that a month does not have becomes its
 * last one, so P1M after 31 January is 28 or 29 February.
 */
function keptUntil(deadline, ending, rules) {
    const own = ending === null ? null : rules.periods[ending];
    if (own !== null)
        return after(deadline, own);
    if (rules.fallback !== null)
        return after(deadline, `P${rules.fallback}D`);
    // Erasing too late can be mended, and erasing too early cannot.
    const all = _hub_retain_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .ENDINGS */ .Jx.flatMap((one) => rules.periods[one] ?? []).map((one) => after(deadline, one));
    return all.sort().at(-1) ?? null;
}
/** What is to be done now, by assignment. */
function planRetention(all, rules, now) {
    const steps = all.map((one) => planStep(one, rules, now));
    return steps.toSorted((a, b) => (0,_input_compare_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTexts */ .q)(a.assignment, b.assignment));
}
function planStep(kept, rules, now) {
    const { id, digest, exercise, ending, keeping } = kept;
    const due = keptUntil(kept.deadline, ending, rules);
    const head = { assignment: id, digest, exercise, ending, due };
    if (keeping.hold !== null) {
        return { ...head, step: 'held', why: `on hold since ${keeping.hold.since}` };
    }
    if (keeping.closings.includes('erase')) {
        return { ...head, step: 'erase', why: 'an erasure was begun and is not finished' };
    }
    if (due === null)
        return { ...head, step: 'keep', why: 'takehome.yml does not say how long' };
    // Nobody hears of it while they are at work.
    const tellFrom = later(kept.deadline, (0,_input_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .shift */ .B)(due, { hours: -24 * rules.noticeDays }));
    if (now < tellFrom)
        return { ...head, step: 'keep', why: `kept until ${due}` };
    const { notice, notices } = keeping;
    // Who was told of an earlier moment, before they had more time or another ending, is told anew.
    if (notice === null || !notice.isGiven || notice.until < due) {
        const why = notices === 0 ? 'told' : 'told anew';
        return { ...head, step: 'notify', why: `${why} ${rules.noticeDays} days before` };
    }
    const { until } = notice;
    return now < until
        ? { ...head, step: 'keep', why: `told; kept until ${until}` }
        : { ...head, step: 'erase', why: `kept until ${until}` };
}
/** The earliest moment of an erasure of which the candidate is told now. */
function promisedUntil(due, rules, now) {
    return later(due, (0,_input_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .shift */ .B)(now, { hours: 24 * rules.noticeDays }));
}
/**
 * What a plan does, line by line: what its digest is taken of. What it leaves alone is no part of it, and neither is a
 * setting that nothing in it asks for.
 */
function planLines(steps, rules) {
    return steps.flatMap(({ step, digest, due }) => step === 'erase' || step === 'notify' ? [planLine({ step, digest, due }, rules)] : []);
}
/** One step of the plan, with the setting that says how it is done. */
function planLine({ step, digest, due }, { noticeDays, residue }) {
    const how = step === 'notify' ? `${noticeDays} days` : residue ? 'keeping points' : '-';
    return `${step} ${digest} ${due ?? '-'} ${how}`;
}
function after(moment, period) {
    return (0,_deadline_js__WEBPACK_IMPORTED_MODULE_3__/* .inUtc */ .e8)(luxon__WEBPACK_IMPORTED_MODULE_4__/* .DateTime */ .c9.fromISO(moment, { zone: 'utc' }).plus(luxon__WEBPACK_IMPORTED_MODULE_4__/* .Duration */ .dw.fromISO(period)));
}
function later(a, b) {
    return a > b ? a : b;
}


/***/ }),

/***/ 8348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ gatherEntries)
});

// EXTERNAL MODULE: ./build/assignment/counted-grade.js
var counted_grade = __webpack_require__(4412);
// EXTERNAL MODULE: ./build/assignment/plan-retention.js
var plan_retention = __webpack_require__(4170);
// EXTERNAL MODULE: ./build/assignment/start-state.js
var start_state = __webpack_require__(7792);
;// CONCATENATED MODULE: ./build/report/reviewer-names.js
/**
 * The same entries with one name for each reviewer: a name follows from a login, which somebody may give up, and
 * somebody else take. Whoever had a name first keeps it, also under another login.
 */
function withOneNameEach(entries) {
    const names = namesByAccount(entries);
    return entries.map((entry) => {
        const reviews = entry.reviews.map((review) => {
            const name = review.user === undefined ? undefined : names.get(review.user);
            return name === undefined ? review : { ...review, reviewer: name };
        });
        return { ...entry, reviews };
    });
}
function namesByAccount(entries) {
    const names = new Map();
    const taken = new Map();
    const order = ({ reviewedAt }) => reviewedAt ?? '';
    const sorted = entries.toSorted((a, b) => order(a) < order(b) ? -1 : Number(order(a) > order(b)));
    for (const { user, reviewer } of sorted.flatMap(({ reviews }) => reviews)) {
        if (user === undefined || names.has(user))
            continue;
        const times = (taken.get(reviewer) ?? 0) + 1;
        taken.set(reviewer, times);
        names.set(user, times === 1 ? reviewer : `${reviewer}-${times}`);
    }
    return names;
}

// EXTERNAL MODULE: ./build/review/review-progress.js
var review_progress = __webpack_require__(6769);
// EXTERNAL MODULE: ./build/scorecard/hide-names.js
var hide_names = __webpack_require__(9638);
// EXTERNAL MODULE: ./build/session/hub-exercise.js
var hub_exercise = __webpack_require__(9467);
// EXTERNAL MODULE: ./build/session/hub-key.js
var hub_key = __webpack_require__(3654);
// EXTERNAL MODULE: ./build/session/hub-review-key.js + 1 modules
var hub_review_key = __webpack_require__(4866);
// EXTERNAL MODULE: ./build/session/read-latest.js
var read_latest = __webpack_require__(6111);
// EXTERNAL MODULE: ./build/session/read-persons.js
var read_persons = __webpack_require__(6484);
// EXTERNAL MODULE: ./build/github/repository/review-branches.js
var review_branches = __webpack_require__(5044);
;// CONCATENATED MODULE: ./build/session/review-list-url.js

/** The page of the hub that lists a review's pull request: its number would take a request for each candidate. */
function reviewListUrl({ serverUrl, config: { hub } }, pseudonym) {
    const query = encodeURIComponent(`is:pr head:${(0,review_branches/* reviewBranch */.zJ)(pseudonym)}`);
    return `${serverUrl}/${hub.owner}/${hub.repo}/pulls?q=${query}`;
}

;// CONCATENATED MODULE: ./build/commands/report/gather-entries.js












/** What the ledger says of everybody, as reports take it; its states are read twice. */
async function gatherEntries(session, source, { exercise, names }) {
    const entries = [];
    const key = (await (0,hub_review_key/* hubReviewKey */.r6)(session.key)).key.id;
    const persons = await (0,read_persons/* readPersons */.B)(session, source);
    for await (const state of source.states()) {
        if (exercise !== null && state.assignment.exercise !== exercise)
            continue;
        entries.push(await entryOf(session, source, state, { names, key, persons }));
    }
    return withOneNameEach(entries);
}
/** By which people judged it last. What was opened stays, whatever somebody writes by later criteria. */
function criteriaOn({ reviewed }, tree) {
    const own = reviewed.filter((one) => one.tree === tree);
    const opened = own.findLast(({ kind }) => kind === 'unsealed');
    return (opened ?? own.at(-1))?.criteria ?? '';
}
async function entryOf(session, source, state, { names, key: reviewKey, persons }) {
    const { assignment, flagged, status } = state;
    const key = (0,hub_key/* useHubKey */.cA)(session.key);
    const graded = (0,counted_grade/* reportedGrade */.B)(state) ?? null;
    const tree = graded?.tree ?? '';
    const on = { tree, criteria: criteriaOn(state, tree) };
    const reviews = (0,review_progress/* foldReviews */.Jr)(state.reviewed, on, reviewKey);
    const pseudonym = key.pseudonym(assignment.id);
    return {
        pseudonym,
        review: reviewListUrl(session, pseudonym),
        candidate: persons.nameOf(assignment.candidate.userId),
        login: names ? assignment.candidate.login : null,
        reference: names ? state.reference : null,
        exercise: assignment.exercise,
        title: await titleOf(session, assignment.exercise),
        status: state.start?.lapsed === true ? 'not-started' : status,
        arrival: arrivalOf(state),
        course: courseOf(state, names),
        eraseAt: eraseTime(session.config, state),
        flagged,
        scorecard: graded === null ? null : await (0,read_latest/* readLatest */.Eg)(source, assignment.id, graded),
        // Whoever reviewed under two keys is one person all the same.
        reviews: (reviews.unsealed?.reviews ?? []).map((one) => {
            return { ...one, reviewer: key.reviewer(one.by) };
        }),
        reviewedAt: reviews.unsealed?.at ?? null,
        done: [...reviews.reviewers.values()].filter(({ done }) => done).length,
        elapsedHours: graded === null ? null : elapsed(state, graded),
    };
}
/** What somebody's application came to is not on the ledger, so this is the time for when nobody knows it. */
function eraseTime({ notice, retain }, { deadline, keeping }) {
    if (keeping.hold !== null)
        return null;
    return (0,plan_retention/* keptUntil */.Jf)(deadline, null, { ...retain, fallback: notice.retention });
}
function arrivalOf(state) {
    const { invitedAt, lastInvitedAt, renewals, acceptedAt, firstPushAt } = state;
    return { invitedAt, lastInvitedAt, renewals, acceptedAt, firstPushAt };
}
/** Why somebody is outside of the loop is the team's own text, which can name them. */
function courseOf(state, names) {
    const { assignment, deadline, start, submission, submissionTree, graded, closedAt, outsideLoop } = state;
    const isCounted = ({ sha, tree }) => submissionTree === null ? sha === submission : tree === submissionTree;
    return {
        role: assignment.role,
        deadline,
        startedAt: start?.at ?? null,
        startBy: (0,start_state/* isUnstarted */.jq)(state) ? deadline : null,
        handedIn: submission !== null,
        handedInAt: graded.find(isCounted)?.at ?? null,
        closedAt,
        outsideLoop: outsideLoop === null || names ? outsideLoop : (0,hide_names/* hideNames */.rg)(outsideLoop, (0,hide_names/* namesOf */.eZ)(assignment)),
        isWithdrawn: state.keeping.closings.includes('withdraw'),
    };
}
/** An exercise that is given out no more still has a cohort. */
async function titleOf(session, id) {
    const exercise = await (0,hub_exercise/* loadHubExercise */.sE)(session, id);
    return exercise.ok ? exercise.value.rubric.title : id;
}
/** Hours from the invitation, or from the start of the candidate's own clock. */
function elapsed(state, graded) {
    return hoursBetween(state.start?.at ?? state.invitedAt, firstGraded(state, graded).at);
}
/** A regrade comes weeks after the push. */
function firstGraded({ graded }, { tree }) {
    const first = graded.find((record) => record.tree === tree);
    if (first === undefined)
        throw new Error('what was graded last was graded');
    return first;
}
function hoursBetween(from, to) {
    return (Date.parse(to) - Date.parse(from)) / 3_600_000;
}


/***/ }),

/***/ 6014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ buildCohorts),
  W: () => (/* binding */ cellOf)
});

// EXTERNAL MODULE: ./build/rubric/rubric.js
var rubric = __webpack_require__(2007);
// EXTERNAL MODULE: ./build/scorecard/ledger-flags.js
var ledger_flags = __webpack_require__(6220);
// EXTERNAL MODULE: ./build/scorecard/reviewed-points.js
var reviewed_points = __webpack_require__(2284);
// EXTERNAL MODULE: ./build/statistics/bootstrap.js
var bootstrap = __webpack_require__(168);
// EXTERNAL MODULE: ./build/statistics/kappa.js
var statistics_kappa = __webpack_require__(8173);
;// CONCATENATED MODULE: ./build/statistics/krippendorff.js
/**
 * Krippendorff's alpha (Content Analysis, 2004, chapter 11): 1 - observed / expected disagreement, from the
 * coincidences within units. One list of values a unit, in any order; units with fewer than two say
 * nothing. Null when every value is the same: no disagreement could have been seen.
 */
function krippendorffAlpha(units, metric) {
    const pairable = units.filter((values) => values.length > 1);
    const values = [...new Set(pairable.flat())].sort((a, b) => a - b);
    if (values.length < 2)
        return null;
    const place = new Map(values.map((value, index) => [value, index]));
    const counts = pairable.map((unit) => {
        const row = new Array(values.length).fill(0);
        for (const value of unit)
            increase(row, place.get(value) ?? 0, 1);
        return row;
    });
    return alphaOfKinds(counts, values, metric)(counts.map(() => 1));
}
/**
 * The same, of how often each value was given to each kind of unit. What it gives takes how many units of each kind
 * there are; it is asked thousands of times.
 */
function alphaOfKinds(counts, values, metric) {
    const pairs = coincidences(counts, values.length);
    return (units) => {
        const totals = values.map((_, c) => {
            let total = 0;
            for (const [kind, row] of counts.entries())
                total += at(row, c) * at(units, kind);
            return total;
        });
        const n = rowSum(totals);
        let [observed, expected] = [0, 0];
        for (const { c, k, kinds } of pairs) {
            const d = distance(totals, values, metric, c, k);
            expected += at(totals, c) * at(totals, k) * d;
            for (const { kind, together, others } of kinds) {
                observed += (together * d * at(units, kind)) / others;
            }
        }
        return expected === 0 ? null : 1 - ((n - 1) * observed) / expected;
    };
}
function coincidences(counts, values) {
    const places = Array.from({ length: values }, (_, place) => place);
    return places.flatMap((c) => places.slice(c + 1).map((k) => {
        const kinds = counts.flatMap((row, kind) => {
            const together = at(row, c) * at(row, k);
            return together === 0 ? [] : [{ kind, together, others: rowSum(row) - 1 }];
        });
        return { c, k, kinds };
    }));
}
function rowSum(row) {
    let total = 0;
    for (const count of row)
        total += count;
    return total;
}
/** Squared; ordinal ones count the values that lie between. `c` is below `k`. */
function distance(totals, values, metric, c, k) {
    if (metric === 'nominal')
        return 1;
    if (metric === 'interval')
        return (at(values, k) - at(values, c)) ** 2;
    let between = 0;
    for (let place = c; place <= k; place += 1)
        between += at(totals, place);
    return (between - (at(totals, c) + at(totals, k)) / 2) ** 2;
}
function at(row, index) {
    return row[index] ?? 0;
}
function increase(row, index, by) {
    row[index] = at(row, index) + by;
}

// EXTERNAL MODULE: ./build/statistics/rater-pairs.js
var rater_pairs = __webpack_require__(9046);
// EXTERNAL MODULE: ./build/statistics/seeded-random.js
var seeded_random = __webpack_require__(886);
;// CONCATENATED MODULE: ./build/statistics/agreement.js





// Below this many candidates only shares of pairs are told.
const FEWEST_CANDIDATES = 10;
const RESAMPLES = 2000;
// Krippendorff's own advice: rely from .800 on, tentative conclusions from .667 on.
const [RELY, TENTATIVE] = [0.8, 0.667];
/** How well people agree on the same units. The order of the ratings makes no difference. */
function agreement(ratings, seed) {
    const candidateOf = new Map(ratings.map(({ unit, candidate }) => [unit, candidate]));
    const shared = [...(0,rater_pairs/* byUnit */.o)(ratings)].filter(([, levels]) => levels.size > 1);
    // The names of raters must not matter, so that levels stand in order of size.
    const candidates = [...Map.groupBy(shared, ([unit]) => candidateOf.get(unit)).values()].map((own) => own.map(([, levels]) => [...levels.values()].sort((a, b) => a - b)));
    const units = shared.map(([, levels]) => levels);
    const raters = new Set(units.flatMap((levels) => [...levels.keys()])).size;
    return {
        ...(0,rater_pairs/* pairShares */.D)(candidates.flat()),
        units: units.length,
        raters,
        alpha: alphaOf(candidates, seed),
        kappa: candidates.length < FEWEST_CANDIDATES ? tooFew(candidates.length) : kappaOf(units),
    };
}
const refuse = (error) => ({ ok: false, error });
const tooFew = (candidates) => refuse(`only ${candidates} ${candidates === 1 ? 'candidate' : 'candidates'} with two reviews, and ${FEWEST_CANDIDATES} are needed`);
/**
 * The levels of one candidate stand or fall together, as somebody who likes a candidate gives more on each criterion.
 * So the interval comes from resamples of candidates and not of units.
 */
function alphaOf(candidates, seed) {
    if (candidates.length < FEWEST_CANDIDATES)
        return tooFew(candidates.length);
    const values = [...new Set(candidates.flat(2))].sort((a, b) => a - b);
    // Thousands of units are of few kinds, and a resample need only count them.
    const keys = candidates
        .map((units) => units.map((levels) => levels.join()).sort())
        .sort((a, b) => (a.join(';') < b.join(';') ? -1 : 1));
    const kinds = [...new Set(keys.flat())].sort();
    const kindsOf = keys.map((own) => Uint32Array.from(own, (key) => kinds.indexOf(key)));
    const counts = kinds.map((kind) => values.map((value) => kind.split(',').filter((level) => Number(level) === value).length));
    const statistic = alphaOfKinds(counts, values, 'ordinal');
    const all = keys.flat();
    const alpha = statistic(kinds.map((kind) => all.filter((one) => one === kind).length));
    if (alpha === null)
        return refuse('everybody gave the same level everywhere');
    const interval = (0,bootstrap/* bootstrapKinds */.kx)(kindsOf, kinds.length, statistic, {
        random: (0,seeded_random/* seededRandom */.I)(`alpha ${seed}`),
        resamples: RESAMPLES,
        tail: bootstrap/* studentTailShare */.Zm,
    });
    if (interval === null)
        return refuse('too little varies for an interval');
    return { ok: true, value: { value: alpha, interval, band: bandOf(alpha) } };
}
function bandOf(alpha) {
    if (alpha >= RELY)
        return 'ok';
    return alpha >= TENTATIVE ? 'tentative' : 'recalibrate';
}
function kappaOf(shared) {
    const [one, two, ...more] = [...new Set(shared.flatMap((levels) => [...levels.keys()]))];
    if (one === undefined || two === undefined || more.length > 0) {
        return refuse('it is for exactly two people who rated all of the units');
    }
    const levelsOf = (rater) => shared.map((levels) => levels.get(rater) ?? Number.NaN);
    const kappa = (0,statistics_kappa/* cohenKappa */.r)(levelsOf(one), levelsOf(two), 'quadratic');
    return kappa === null ? refuse('one of the two gave one level only') : { ok: true, value: kappa };
}

// EXTERNAL MODULE: ./node_modules/jstat/dist/jstat.js
var jstat = __webpack_require__(2453);
// EXTERNAL MODULE: ./build/statistics/moments.js
var moments = __webpack_require__(5624);
;// CONCATENATED MODULE: ./build/statistics/intraclass.js


/** Intraclass correlations of complete rows, one a unit with one value a rater; null where nothing varies. */
function intraclass(table) {
    const squares = meanSquares(table);
    const { n, k, rows, columns, error } = squares;
    const total = rows + (k - 1) * error + (k * (columns - error)) / n;
    if (n < 2 || k < 2 || !(total > 0))
        return null;
    return {
        single: (rows - error) / total,
        singleInterval: intervalOf(squares),
        average: (rows - error) / (rows + (columns - error) / n),
        consistency: (rows - error) / (rows + (k - 1) * error),
    };
}
function meanSquares(table) {
    const [n, k] = [table.length, table[0]?.length ?? 0];
    const grand = (0,moments/* mean */.i2)(table.flat());
    const rowMeans = table.map(moments/* mean */.i2);
    const columnMeans = Array.from({ length: k }, (_, j) => (0,moments/* mean */.i2)(table.map((row) => row[j] ?? NaN)));
    const around = (values) => values.reduce((total, value) => total + (value - grand) ** 2, 0);
    const [rows, columns, all] = [k * around(rowMeans), n * around(columnMeans), around(table.flat())];
    return {
        n,
        k,
        rows: rows / (n - 1),
        columns: columns / (k - 1),
        error: Math.max(0, all - rows - columns) / ((n - 1) * (k - 1)),
    };
}
function intervalOf({ n, k, rows, columns, error }) {
    const icc = (rows - error) / (rows + (k - 1) * error + (k * (columns - error)) / n);
    if (icc === 1)
        return { low: 1, high: 1 };
    const a = (k * icc) / (n * (1 - icc));
    const b = 1 + (k * icc * (n - 1)) / (n * (1 - icc));
    // Satterthwaite's degrees of freedom of the denominator.
    const freedom = (a * columns + b * error) ** 2 /
        ((a * columns) ** 2 / (k - 1) + (b * error) ** 2 / ((n - 1) * (k - 1)));
    const low = jstat.jStat.centralF.inv(0.975, n - 1, freedom);
    const high = jstat.jStat.centralF.inv(0.975, freedom, n - 1);
    const rest = k * columns + (k * n - k - n) * error;
    return {
        low: (n * (rows - low * error)) / (low * rest + n * rows),
        high: (n * (high * rows - error)) / (rest + n * high * rows),
    };
}

;// CONCATENATED MODULE: ./build/statistics/items.js

const [FEWEST, FEWEST_FOR_GROUPS] = [20, 30];
const UPPER_AND_LOWER = 0.27;
/** How each item behaves among the others of the same exercise. Below 20 candidates: difficulty alone. */
function itemStatistics(items) {
    const totals = totalsOf(items);
    return items.map((item) => {
        const n = item.points.length;
        const difficulty = (0,moments/* mean */.i2)(item.points) / item.possible;
        const itemRest = n < FEWEST ? null : itemRestCorrelation(item.points, totals);
        const discrimination = n < FEWEST_FOR_GROUPS ? null : upperMinusLower(item, totals);
        const flags = n < FEWEST ? [] : flagsOf(difficulty, itemRest);
        return { id: item.id, n, difficulty, itemRest, discrimination, flags };
    });
}
function totalsOf(items) {
    const [first] = items;
    return (first?.points ?? []).map((_, index) => (0,moments/* sum */.cz)(items.map(({ points }) => points[index] ?? 0)));
}
/** Corrected: an item is not correlated with itself. */
function itemRestCorrelation(points, totals) {
    const rest = totals.map((total, index) => total - (points[index] ?? 0));
    return (0,moments/* pearson */.nc)(points, rest);
}
function upperMinusLower({ points, possible }, totals) {
    const order = totals.map((total, index) => ({ total, index })).sort((a, b) => a.total - b.total);
    const size = Math.max(1, Math.round(order.length * UPPER_AND_LOWER));
    const share = (group) => (0,moments/* mean */.i2)(group.map(({ index }) => points[index] ?? 0)) / possible;
    return share(order.slice(-size)) - share(order.slice(0, size));
}
function flagsOf(difficulty, itemRest) {
    const flags = [];
    if (difficulty > 0.95 || difficulty < 0.05)
        flags.push('no information');
    if (itemRest !== null && itemRest < 0)
        flags.push('check the test or the key');
    else if (itemRest !== null && itemRest < 0.2)
        flags.push('review');
    return flags;
}
/** Cronbach's alpha (1951) across items; null for fewer than two, or where totals are constant. */
function cronbachAlpha(items) {
    const k = items.length;
    const total = (0,moments/* sampleSd */._E)(totalsOf(items)) ** 2;
    if (k < 2 || !(total > 0))
        return null;
    const parts = (0,moments/* sum */.cz)(items.map(({ points }) => (0,moments/* sampleSd */._E)(points) ** 2));
    return (k / (k - 1)) * (1 - parts / total);
}

;// CONCATENATED MODULE: ./build/statistics/reader-spread.js


// An estimate of a variance from fewer rows is off by more than half of itself.
const reader_spread_FEWEST = 5;
// The variance of a median of 2 to 5 draws of a normal distribution, in that of one (Sarhan and Greenberg, Contributions
// to Order Statistics, 1962). A score is such a median, which of two is the mean. That of more varies less.
const OF_MEDIAN = [0.5, 0.4487, 0.2982, 0.2868];
const MOST = 5;
/**
 * By how many points two write-ups of equal worth come apart by the choice of readers, in 19 of 20 cases; 0 where
 * readers have never differed, and null for fewer than five rows. rows: the points that readers gave to one write-up,
 * two readers or more.
 *
 * The squares within rows give the variance s2 of one reader. The difference of two scores has twice the variance of
 * one score, which follows from the number of its readers; the fewest of any row count. As s2 is itself an estimate,
 * the quantile is that of Student's t, with one degree of freedom for each reader of a row but the first.
 */
function readerSpread(rows) {
    if (rows.length < reader_spread_FEWEST)
        return null;
    const freedom = (0,moments/* sum */.cz)(rows.map(({ length }) => length - 1));
    const variance = (0,moments/* sum */.cz)(rows.map(squares)) / freedom;
    const fewest = Math.min(...rows.map(({ length }) => length));
    const ofScore = variance * (OF_MEDIAN[Math.min(fewest, MOST) - 2] ?? Number.NaN);
    return jstat.jStat.studentt.inv(0.975, freedom) * Math.sqrt(2 * ofScore);
}
function squares(row) {
    const middle = (0,moments/* mean */.i2)(row);
    return (0,moments/* sum */.cz)(row.map((points) => (points - middle) ** 2));
}

// EXTERNAL MODULE: ./build/statistics/severity.js
var severity = __webpack_require__(6679);
// EXTERNAL MODULE: ./build/report/entry.js
var entry = __webpack_require__(9175);
;// CONCATENATED MODULE: ./build/report/cohort.js










// Fewer say nothing about a test (see items.ts).
const FEWEST_FOR_ITEMS = 20;
const FEWEST_FOR_ICC = 10;
/** Splits entries into cohorts, by exercise and then by rubric digest, the largest one first. */
function buildCohorts(entries, residue = []) {
    const byExercise = [...Map.groupBy(entries, ({ exercise }) => exercise)].sort(byName);
    return byExercise.flatMap(([, own]) => {
        const byDigest = [
            ...Map.groupBy(own.filter(entry/* isGraded */.g), (entry) => entry.scorecard.rubric.digest),
        ];
        return byDigest
            .sort(([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1))
            .map(([, graded], index) => buildCohort(graded, { invited: own.length, deviating: index > 0, residue }));
    });
}
function byName([a], [b]) {
    return String(a) < String(b) ? -1 : 1;
}
function buildCohort(graded, { invited, deviating, residue }) {
    const entries = [...graded].sort((a, b) => (a.pseudonym < b.pseudonym ? -1 : 1));
    const [first] = entries;
    if (first === undefined)
        throw new Error('a cohort has at least one candidate');
    const { rubric, exercise } = first.scorecard;
    const erased = residue.filter((one) => one.rubric.digest === rubric.digest);
    const items = itemsOf(entries, erased);
    const enough = items[0] !== undefined && items[0].points.length >= FEWEST_FOR_ITEMS;
    const stated = entries.flatMap(({ scorecard }) => scorecard.statedHours ?? []);
    const hours = entries.flatMap(({ elapsedHours }) => elapsedHours ?? []);
    return {
        exercise,
        title: first.title,
        rubric: { version: rubric.version, digest: rubric.digest },
        deviating,
        rows: entries.map(rowOf),
        agreement: agreementsOf(entries),
        severities: (0,severity/* severities */.g)(ratingsOf(entries)),
        drift: driftOf(entries),
        items: itemStatistics(items).map((item, index) => {
            return { ...item, title: items[index]?.title ?? '' };
        }),
        cronbach: byCompetency((competency) => {
            const own = items.filter((item) => item.competency === competency);
            return enough ? cronbachAlpha(own) : null;
        }),
        tiedWithin: readerSpread(pointsOfReaders(entries)),
        completion: { invited, graded: entries.length },
        medianElapsedHours: hours.length === 0 ? null : (0,moments/* median */.JZ)(hours),
        medianStatedHours: stated.length === 0 ? null : (0,moments/* median */.JZ)(stated),
        statedHours: stated.length,
    };
}
function byCompetency(of) {
    return Object.fromEntries(rubric/* COMPETENCIES */.YP.map((id) => [id, of(id)]));
}
function rowOf({ scorecard, ...entry }) {
    const { pseudonym, candidate, login, review, reference, status } = entry;
    return {
        pseudonym,
        candidate,
        login,
        review,
        reference,
        status,
        reviewsDone: entry.done,
        flags: (0,ledger_flags/* withLedgerFlags */.P)(scorecard, entry.flagged).flagCounts,
        competencies: byCompetency((id) => {
            const sums = scorecard.competencies.find((one) => one.id === id);
            return sums === undefined ? NO_POINTS : cellOf(sums);
        }),
        total: cellOf(scorecard.totals),
        overall: { ...scorecard.overall, weights: scorecard.role?.weights ?? null },
    };
}
const NO_POINTS = {
    measured: { earned: 0, possible: 0 },
    reviewed: { earned: 0, possible: 0, pending: 0 },
    percent: null,
};
/** Missing is not zero: no percentage while anything waits. */
function cellOf({ measured, reviewed }) {
    const possible = measured.possible + reviewed.possible;
    const isKnown = possible > 0 && reviewed.pending === 0;
    return {
        measured: { earned: measured.earned, possible: measured.possible },
        reviewed,
        percent: isKnown ? (100 * (measured.earned + reviewed.earned)) / possible : null,
    };
}
/** Levels of everybody who was unsealed; a unit is one criterion of one candidate. */
function ratingsOf(entries) {
    return entries.flatMap(({ pseudonym, reviews }) => reviews.flatMap(({ reviewer, levels }) => levels.map(({ criterion, level }) => {
        const unit = `${pseudonym} ${criterion}`;
        return { rater: reviewer, unit, candidate: pseudonym, level, criterion };
    })));
}
/** Somebody who grows harder over a year is fair to nobody. */
function driftOf(entries) {
    const quarters = [...Map.groupBy(entries, ({ reviewedAt }) => quarterOf(reviewedAt))]
        .filter(([quarter]) => quarter !== null)
        .sort(byName);
    if (quarters.length < 2)
        return [];
    return quarters.map(([quarter, own]) => {
        return { quarter: quarter ?? '', severities: (0,severity/* severities */.g)(ratingsOf(own)) };
    });
}
function quarterOf(moment) {
    if (moment === null)
        return null;
    return `${moment.slice(0, 4)} Q${Math.ceil(Number(moment.slice(5, 7)) / 3)}`;
}
function agreementsOf(entries) {
    const ratings = ratingsOf(entries);
    const reviewed = entries[0]?.scorecard.criteria.filter(({ kind }) => kind === 'reviewed') ?? [];
    const seed = entries[0]?.scorecard.rubric.digest ?? '';
    return {
        all: agreement(ratings, seed),
        criteria: reviewed.map(({ id, title }) => {
            const own = ratings.filter(({ criterion }) => criterion === id);
            return { criterion: id, title, ...agreement(own, `${seed} ${id}`) };
        }),
        intraclass: intraclassOf(entries),
    };
}
/**
 * Who reviewed differs from candidate to candidate, so the raters of a row are taken as any two: the first two
 * of the record who reviewed all of it. In write-up points.
 */
function intraclassOf(entries) {
    const rows = pointsOfReaders(entries).map(([one, other]) => [one, other]);
    if (rows.length < FEWEST_FOR_ICC) {
        return `${rows.length} candidates with two whole reviews, and ${FEWEST_FOR_ICC} are needed`;
    }
    return intraclass(rows) ?? 'all write-ups have the same points';
}
/** Write-up points of each candidate by everybody who reviewed all of it; without candidates of fewer than two. */
function pointsOfReaders(entries) {
    return entries.flatMap(({ reviews, scorecard }) => {
        const points = new Map(scorecard.criteria.map(({ id, points }) => [id, points]));
        const reviewed = scorecard.criteria.filter(({ kind }) => kind === 'reviewed').length;
        const [one, other, ...more] = reviews
            .filter(({ levels }) => levels.length === reviewed)
            .map(({ levels }) => levels.reduce((sum, { criterion, level }) => sum + ((points.get(criterion) ?? 0) * reviewed_points/* LEVEL_PERCENT */.fe[level]) / 100, 0));
        return one === undefined || other === undefined ? [] : [[one, other, ...more]];
    });
}
/**
 * Criteria of candidates in whom nothing is missing: a total without a part would not be comparable. Of those
 * who were erased, the points may have stayed.
 */
function itemsOf(entries, erased) {
    const complete = entries.filter(({ scorecard }) => scorecard.criteria.every(({ earned }) => earned !== null));
    const known = complete[0] ?? (erased.length > 0 ? entries[0] : undefined);
    const criteria = known?.scorecard.criteria ?? [];
    return criteria.map(({ id, title, competency, points: possible }) => {
        const present = complete.map(({ scorecard }) => scorecard.criteria.find((one) => one.id === id)?.earned ?? 0);
        const points = [...present, ...erased.map((one) => one.points[id] ?? 0)];
        return { id, title, competency, points, possible };
    });
}


/***/ }),

/***/ 6105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ daysBetween)
/* harmony export */ });
/* harmony import */ var luxon__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8714);

/** Days from one moment to the next, to a tenth; none where the second comes first. Both as ISO 8601. */
function daysBetween(from, to) {
    const [a, b] = [from, to].map((moment) => luxon__WEBPACK_IMPORTED_MODULE_0__/* .DateTime */ .c9.fromISO(moment, { zone: 'utc' }).toMillis());
    return Math.round(Math.max(0, ((b ?? 0) - (a ?? 0)) / 86_400_000) * 10) / 10;
}


/***/ }),

/***/ 9175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ isGraded)
/* harmony export */ });
function isGraded(entry) {
    return entry.scorecard !== null;
}


/***/ }),

/***/ 5935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UT: () => (/* binding */ STEPS),
/* harmony export */   xh: () => (/* binding */ startedAt),
/* harmony export */   zW: () => (/* binding */ buildFunnel)
/* harmony export */ });
/* harmony import */ var _statistics_moments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5624);
/* harmony import */ var _days_between_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6105);


/** What a candidate goes through, in order. */
const STEPS = ['invited', 'accepted', 'started', 'handedIn', 'reviewed', 'closed'];
/** When somebody began, by what of it the ledger knows; null before. */
function startedAt({ arrival, course }) {
    return course.startedAt ?? arrival.firstPushAt;
}
/** Roles by name, those without one last; of each the whole first, then its exercises by name. */
function buildFunnel(entries) {
    const roles = [...Map.groupBy(entries, ({ course }) => course.role)].sort(byName);
    return roles.flatMap(([role, own]) => {
        const exercises = [...Map.groupBy(own, ({ exercise }) => exercise)].sort(byName);
        const rows = exercises.map(([exercise, some]) => rowOf(role, exercise, some.map(progressOf)));
        if (role === null || exercises.length < 2)
            return rows;
        const people = [...Map.groupBy(own, ({ candidate }) => candidate).values()];
        return [rowOf(role, null, people.map(progressOfAll)), ...rows];
    });
}
function byName([a], [b]) {
    if (a === null || b === null)
        return Number(a === null) - Number(b === null);
    return a < b ? -1 : 1;
}
function progressOf(entry) {
    const { arrival, course, scorecard, reviewedAt } = entry;
    const at = (moment) => ({ is: moment !== null, at: moment });
    const isJudged = scorecard?.criteria.some(({ kind }) => kind === 'reviewed') ?? true;
    return {
        invited: at(arrival.invitedAt),
        accepted: at(arrival.acceptedAt),
        started: at(startedAt(entry)),
        handedIn: { is: course.handedIn, at: course.handedIn ? course.handedInAt : null },
        reviewed: isJudged ? at(reviewedAt) : null,
        closed: at(course.closedAt),
        deadline: course.deadline,
    };
}
/** Somebody is as far as the exercise in which they have come least far. */
function progressOfAll(entries) {
    const all = entries.map(progressOf);
    const together = STEPS.map((step) => {
        const own = all.flatMap((one) => one[step] ?? []);
        const moments = own.flatMap(({ at }) => at ?? []);
        const is = own.every((one) => one.is);
        const last = moments.length === own.length ? (moments.toSorted().at(-1) ?? null) : null;
        return [step, own.length === 0 ? null : { is, at: is ? last : null }];
    });
    const steps = Object.fromEntries(together);
    return {
        ...steps,
        deadline: all
            .map((one) => one.deadline)
            .toSorted()
            .at(-1) ?? '',
    };
}
function rowOf(role, exercise, all) {
    const count = (step) => {
        const own = all.flatMap((one) => one[step] ?? []);
        return own.length === 0 ? null : own.filter(({ is }) => is).length;
    };
    const between = (step, from) => medianDays(all.map((one) => [from(one), one[step]?.at ?? null]));
    return {
        role,
        exercise,
        counts: Object.fromEntries(STEPS.map((step) => [step, count(step)])),
        days: {
            accepted: between('accepted', ({ invited }) => invited?.at ?? null),
            started: between('started', ({ accepted }) => accepted?.at ?? null),
            handedIn: between('handedIn', ({ started }) => started?.at ?? null),
            reviewed: between('reviewed', ({ deadline }) => deadline),
            closed: between('closed', ({ reviewed, handedIn }) => reviewed?.at ?? handedIn?.at ?? null),
        },
    };
}
/** What was seen late may seem to have come before the step that it follows: that is no time at all. */
function medianDays(spans) {
    const days = spans.flatMap(([from, to]) => from === null || to === null ? [] : [(0,_days_between_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .Y)(from, to)]);
    return days.length === 0 ? null : Math.round((0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .JZ)(days) * 10) / 10;
}


/***/ }),

/***/ 1177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X4: () => (/* binding */ weightsWords),
/* harmony export */   YA: () => (/* binding */ groupByWeights),
/* harmony export */   ab: () => (/* binding */ otherwiseWords),
/* harmony export */   bD: () => (/* binding */ countWeights)
/* harmony export */ });
/* harmony import */ var _rubric_rubric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2007);
/* harmony import */ var _scorecard_competency_titles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9480);


/**
 * Splits people by the weights of their scorecards, those that most have first. A scorecard whose points wait takes
 * the present weights only when they come, so its own decide nothing where any other has some. Whoever has
 * scorecards by different weights is with the most, and between them.
 */
function groupByWeights(people) {
    const own = people.map((person) => ({ person, sets: weightsIn(person) }));
    const counts = new Map();
    for (const { sets } of own) {
        for (const set of sets)
            counts.set(set, (counts.get(set) ?? 0) + Number(sets.length === 1));
    }
    const known = [...counts].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
    const names = known.length > 0 ? known.map(([set]) => set) : people.slice(0, 1).flatMap(allIn);
    return names.flatMap((set, index) => {
        const isFirst = index === 0;
        const alike = own.filter(({ sets }) => (sets[0] === undefined ? isFirst : isOnly(sets, set)));
        const between = isFirst ? own.filter(({ sets }) => sets.length > 1) : [];
        if (alike.length + between.length === 0)
            return [];
        const all = (some) => some.map(({ person }) => person);
        return [{ weights: JSON.parse(set), alike: all(alike), between: all(between) }];
    });
}
function isOnly(sets, set) {
    return sets.length === 1 && sets[0] === set;
}
function weightsIn(own) {
    return allIn(own.filter(({ scorecard }) => scorecard.totals.reviewed.pending === 0));
}
/** Each set once, as text that is the same for the same weights. */
function allIn(own) {
    const sets = own.flatMap(({ scorecard: { role } }) => {
        if (role === null)
            return [];
        return JSON.stringify(Object.fromEntries(_rubric_rubric_js__WEBPACK_IMPORTED_MODULE_1__/* .COMPETENCIES */ .YP.map((id) => [id, role.weights[id]])));
    });
    return [...new Set(sets)];
}
/** How many sets of weights the scorecards have that give an overall score, each role's aside. */
function countWeights(all) {
    const sets = all.flatMap(({ overall: { percent, weights } }) => percent === null || weights === null ? [] : weightsWords(weights));
    return new Set(sets).size;
}
function weightsWords(weights) {
    return _rubric_rubric_js__WEBPACK_IMPORTED_MODULE_1__/* .COMPETENCIES */ .YP.filter((id) => weights[id] > 0)
        .map((id) => `${_scorecard_competency_titles_js__WEBPACK_IMPORTED_MODULE_0__/* .COMPETENCY_TITLES */ .i[id]} ${Math.round(weights[id] * 100)} %`)
        .join(', ');
}
/** What is to be said where some were scored by other weights; empty where nobody was. */
function otherwiseWords(otherwise) {
    if (otherwise === 0)
        return '';
    const more = otherwise === 1 ? '1 more candidate was' : `${otherwise} more candidates were`;
    return `${more} scored by other weights of this role, wholly or in part, with no rank among these. Regrade each exercise of the role to score everybody by the present weights.`;
}


/***/ }),

/***/ 5150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ buildLoops),
  U: () => (/* binding */ standingKey)
});

// EXTERNAL MODULE: ./build/rubric/rubric.js
var rubric = __webpack_require__(2007);
// EXTERNAL MODULE: ./build/scorecard/bands.js
var bands = __webpack_require__(2483);
// EXTERNAL MODULE: ./build/scorecard/competency-titles.js
var competency_titles = __webpack_require__(9480);
;// CONCATENATED MODULE: ./build/statistics/order-stability.js
const SAME = 1e-9;
// Scores are shown, and ranked, with one decimal: what looks equal is equal under every weight.
const SHOWN = 10;
/** How the order of candidates changes when each weight in turn moves by `step`, the others giving way. */
function orderStability(standings, weights, step) {
    const own = scoresUnder(standings, weights);
    const moved = weights.flatMap((_, competency) => [step, -step].flatMap((by) => {
        const next = moveWeight(weights, competency, by);
        return next === null ? [] : [{ competency, by, scores: scoresUnder(standings, next) }];
    }));
    const rankings = [own, ...moved.map(({ scores }) => scores)].map(ranksOf);
    return {
        pairs: (standings.length * (standings.length - 1)) / 2,
        shifts: moved.map(({ competency, by, scores }) => ({
            competency,
            by,
            ...compare(own, scores),
        })),
        ranks: standings.map(({ id }, index) => {
            const all = rankings.map((ranks) => ranks[index] ?? Number.NaN);
            return { id, best: Math.min(...all), worst: Math.max(...all) };
        }),
    };
}
/** The others share what is left in their own proportions; null where a weight would leave 0 to 1. */
function moveWeight(weights, competency, by) {
    const old = weights[competency] ?? 0;
    const next = old + by;
    if (next < -SAME || next > 1 + SAME || old >= 1 || old === 0)
        return null;
    const scale = (1 - next) / (1 - old);
    return weights.map((weight, index) => (index === competency ? Math.max(0, next) : weight * scale));
}
function scoresUnder(standings, weights) {
    return Float64Array.from(standings, ({ shares }) => rounded(shares.reduce((total, share, index) => total + share * (weights[index] ?? 0), 0)));
}
function rounded(score) {
    return Math.round(score * SHOWN) / SHOWN;
}
/** Equal scores share the best of their ranks. */
function ranksOf(scores) {
    const order = [...scores].sort((a, b) => b - a);
    const places = new Map();
    let [rank, last] = [1, Number.POSITIVE_INFINITY];
    for (const [index, score] of order.entries()) {
        if (last - score > SAME)
            rank = index + 1;
        last = score;
        places.set(score, rank);
    }
    return scores.map((score) => places.get(score) ?? Number.NaN);
}
function compare(a, b) {
    let [both, swapped, ofA, ofB] = [0, 0, 0, 0];
    for (let i = 0; i < a.length; i += 1) {
        const [ownA, ownB] = [a[i] ?? 0, b[i] ?? 0];
        for (let j = i + 1; j < a.length; j += 1) {
            const [x, y] = [order(ownA, a[j] ?? 0), order(ownB, b[j] ?? 0)];
            both += x * y;
            swapped += Number(x * y < 0);
            ofA += x * x;
            ofB += y * y;
        }
    }
    const below = Math.sqrt(ofA * ofB);
    return { tau: below === 0 ? null : both / below, swapped };
}
function order(one, other) {
    const difference = one - other;
    return Math.abs(difference) <= SAME ? 0 : Math.sign(difference);
}

// EXTERNAL MODULE: ./build/report/loop-weights.js
var loop_weights = __webpack_require__(1177);
;// CONCATENATED MODULE: ./build/report/loop.js





// What a team that argues about weights argues about.
const STEP = 0.05;
/**
 * Loops with the most candidates first. Where the weights of a role have changed and only some scorecards have the
 * new ones, each order is of those that have the same; with `weights`, by role, all are set in order by these.
 */
function buildLoops(entries, weights = new Map()) {
    const own = entries.filter(isScored).filter(stands);
    const people = [...Map.groupBy(own, personKey)]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, works]) => [...works].sort((a, b) => (a.exercise < b.exercise ? -1 : 1)))
        .filter(([first]) => first?.scorecard.role != null);
    return [...Map.groupBy(people, keyOf).values()]
        .sort((a, b) => b.length - a.length)
        .flatMap((same) => loopsOf(same, weights.get(roleOf(same)) ?? null));
}
function isScored(entry) {
    return entry.scorecard !== null;
}
/** Whoever applies for two roles is in the order of each, by what they did for it. */
function personKey({ candidate, scorecard }) {
    return standingKey(candidate, scorecard);
}
/** Names what somebody did for one role. */
function standingKey(candidate, { role }) {
    return JSON.stringify([candidate, role?.id ?? null]);
}
/** Closed work without open levels was withdrawn, and is no part of what somebody did. */
function stands({ status, course, scorecard }) {
    if (status !== 'closed')
        return true;
    const { possible, pending } = scorecard.totals.reviewed;
    return possible > 0 ? pending === 0 : course?.handedIn !== false;
}
function keyOf(own) {
    return JSON.stringify([
        roleOf([own]),
        own.map(({ scorecard }) => [scorecard.exercise, scorecard.rubric.digest]),
    ]);
}
function roleOf(people) {
    return people[0]?.[0]?.scorecard.role?.id ?? '';
}
function loopsOf(people, weights) {
    if (weights !== null)
        return [buildLoop({ weights, alike: people, between: [] }, 0)];
    return (0,loop_weights/* groupByWeights */.YA)(people).map((own) => buildLoop(own, people.length - own.alike.length));
}
const BETWEEN = 'the exercises were scored by different weights of the role. Regrade each exercise of the role';
function buildLoop({ weights, alike, between }, otherwise) {
    const first = alike[0] ?? between[0] ?? [];
    const rows = [
        ...alike.map((own) => rowOf(own, weights)),
        ...between.map((own) => {
            return { ...rowOf(own, weights), overall: null, band: null, reason: BETWEEN };
        }),
    ];
    const ranked = rows.filter(({ overall }) => overall !== null);
    const stability = ranked.length < 2 ? null : stabilityOf(ranked, weights);
    return {
        role: roleOf([first]),
        weights,
        otherwise,
        exercises: first.map(({ scorecard: { exercise, rubric } }) => {
            return { id: exercise, version: rubric.version, digest: rubric.digest };
        }),
        rows: rows.map((row) => withRank(row, ranked, stability)).sort(byRank),
        stability,
    };
}
function rowOf(own, weights) {
    const parts = rubric/* COMPETENCIES */.YP.map((id) => [id, percentOf(own, id)]);
    const competencies = Object.fromEntries(parts.map(([id, part]) => [id, typeof part === 'number' ? part : null]));
    const reason = parts.flatMap(([id, part]) => weights[id] > 0 && typeof part === 'string' ? [`${competency_titles/* COMPETENCY_TITLES */.i[id]}: ${part}`] : [])[0];
    const share = rubric/* COMPETENCIES */.YP.reduce((sum, id) => sum + weights[id] * (competencies[id] ?? 0), 0);
    const overall = reason === undefined ? Math.round(share * 10) / 10 : null;
    const [first] = own;
    return {
        candidate: first?.candidate ?? '',
        login: first?.login ?? null,
        reference: first?.reference ?? null,
        works: own.flatMap(workOf),
        competencies,
        overall,
        band: overall === null ? null : (0,bands/* bandOf */.B)(overall),
        reason: reason ?? null,
        rank: null,
        ranks: null,
    };
}
function workOf({ exercise, pseudonym, review }) {
    if (pseudonym === undefined || review === undefined)
        return [];
    return [{ exercise, pseudonym, review }];
}
/** Of all points of one competency; why there is no percentage instead. */
function percentOf(own, id) {
    const sums = own.flatMap(({ scorecard }) => scorecard.competencies.filter((one) => one.id === id));
    const total = (of) => sums.reduce((all, sum) => all + of(sum), 0);
    const possible = total(({ measured, reviewed }) => measured.possible + reviewed.possible);
    if (possible === 0)
        return 'no exercise has points for it';
    if (total(({ reviewed }) => reviewed.pending) > 0)
        return 'points wait for reviewers';
    return (100 * total(({ measured, reviewed }) => measured.earned + reviewed.earned)) / possible;
}
function stabilityOf(rows, weights) {
    const standings = rows.map(({ candidate, competencies }) => {
        return { id: candidate, shares: rubric/* COMPETENCIES */.YP.map((id) => competencies[id] ?? 0) };
    });
    const list = rubric/* COMPETENCIES */.YP.map((id) => weights[id]);
    return orderStability(standings, list, STEP);
}
function withRank(row, ranked, stability) {
    const own = row.overall;
    if (own === null)
        return row;
    const rank = 1 + ranked.filter(({ overall }) => (overall ?? 0) > own).length;
    const span = stability?.ranks.find(({ id }) => id === row.candidate);
    return { ...row, rank, ranks: span === undefined ? null : { best: span.best, worst: span.worst } };
}
function byRank(a, b) {
    return (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER);
}


/***/ }),

/***/ 3104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ buildReport)
});

;// CONCATENATED MODULE: ./build/report/arrivals.js
function reachedBy({ arrival, scorecard }) {
    if (scorecard !== null)
        return 'graded';
    if (arrival.firstPushAt !== null)
        return 'pushed';
    return arrival.acceptedAt === null ? 'invited' : 'accepted';
}
/** Who has come least far first. */
function waitingRows(entries) {
    const rows = entries.flatMap((entry) => {
        const reached = reachedBy(entry);
        const { exercise, pseudonym, candidate, login, status, arrival } = entry;
        const row = { exercise, pseudonym, candidate, login, status };
        return reached === 'graded' ? [] : [{ ...row, reached, ...arrival }];
    });
    const order = ['invited', 'accepted', 'pushed'];
    return rows.toSorted((a, b) => order.indexOf(a.reached) - order.indexOf(b.reached));
}
function countArrivals(entries) {
    const counts = { invited: 0, accepted: 0, pushed: 0, graded: 0, renewals: 0 };
    for (const entry of entries) {
        counts[reachedBy(entry)] += 1;
        counts.renewals += entry.arrival.renewals;
    }
    return counts;
}
/** Longest overdue first. */
function dueRows(entries, now) {
    const rows = entries.flatMap(({ exercise, pseudonym, login, eraseAt }) => eraseAt === null || eraseAt > now ? [] : [{ exercise, pseudonym, login, since: eraseAt }]);
    return rows.toSorted((a, b) => (a.since < b.since ? -1 : Number(a.since > b.since)));
}

// EXTERNAL MODULE: ./build/report/cohort.js + 5 modules
var cohort = __webpack_require__(6014);
// EXTERNAL MODULE: ./build/report/funnel.js
var funnel = __webpack_require__(5935);
// EXTERNAL MODULE: ./build/report/loop.js + 1 modules
var loop = __webpack_require__(5150);
;// CONCATENATED MODULE: ./build/report/outside-loop.js
/** By role and candidate. `loops` as takehome.yml has them now; a role without one promises nothing. */
function outsideLoops(entries, loops) {
    const groups = Map.groupBy(entries, ({ candidate, course }) => JSON.stringify([course.role, candidate]));
    const rows = [...groups.values()].flatMap((own) => rowOf(own, loops) ?? []);
    const order = ({ role, candidate }) => `${role} ${candidate}`;
    return rows.toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
}
function rowOf(own, loops) {
    const [first] = own;
    const role = first?.course.role ?? null;
    if (first === undefined || role === null)
        return null;
    const given = own.flatMap(({ exercise, course }) => (course.isWithdrawn ? [] : exercise));
    // Whoever has withdrawn from everything is not in the round any more.
    if (given.length === 0)
        return null;
    const loop = loops.get(role);
    const missing = loop?.filter((id) => !given.includes(id)) ?? [];
    const others = loop === undefined ? [] : given.filter((id) => !loop.includes(id));
    const differs = [
        ...(missing.length === 0 ? [] : [`without ${missing.sort().join(', ')}`]),
        ...(others.length === 0 ? [] : [`with ${others.sort().join(', ')}`]),
    ];
    const reasons = [...new Set(own.flatMap(({ course }) => course.outsideLoop ?? []))];
    if (differs.length === 0 && reasons.length === 0)
        return null;
    return { candidate: first.candidate, login: first.login, role, differs, reasons };
}

// EXTERNAL MODULE: ./build/report/days-between.js
var days_between = __webpack_require__(6105);
// EXTERNAL MODULE: ./build/report/due-reviews.js
var due_reviews = __webpack_require__(5933);
;// CONCATENATED MODULE: ./build/report/waits.js



const TEAM = 'the hiring team';
/** Who waits for whom, since when; the longest first. Nothing of it depends on a level. */
function buildWaits(entries, reviews, now) {
    const rows = entries.flatMap((entry) => {
        const { exercise, pseudonym, login } = entry;
        return asksOf(entry, reviews, now).map((ask) => {
            return { ...ask, exercise, pseudonym, login, days: (0,days_between/* daysBetween */.Y)(ask.since, now) };
        });
    });
    const order = ({ since, pseudonym, waitsFor }) => `${since} ${pseudonym} ${waitsFor}`;
    return rows.toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
}
function asksOf(entry, reviews, now) {
    if (entry.status === 'closed' || entry.status === 'not-started')
        return [];
    if (entry.status === 'submitted')
        return afterDeadline(entry, reviews);
    return [now > entry.course.deadline ? overdue(entry) : ofCandidate(entry)];
}
/** The next look pins what counts, or closes what nobody has started, unless that is unclear. */
function overdue({ flagged, course: { deadline, startBy } }) {
    // A flag stands for the moment to start by that it names.
    const isUnclear = flagged.some(({ code, what }) => {
        return code === 'start-unclear' && startBy !== null && what.includes(startBy);
    });
    if (isUnclear) {
        const what = 'extend or close: whether they asked to start is unclear';
        return { waitsFor: TEAM, side: 'team', what, since: deadline, until: null };
    }
    const what = 'look at what was handed in';
    return { waitsFor: 'takehome', side: 'takehome', what, since: deadline, until: null };
}
function ofCandidate(entry) {
    const { login, pseudonym, arrival, course } = entry;
    // Somebody's deadline can have extra time in it, which is nobody's business; the latest moment to start has none.
    const until = course.startBy;
    const who = { waitsFor: login ?? pseudonym, side: 'candidate', until };
    const started = (0,funnel/* startedAt */.xh)(entry);
    if (started !== null)
        return { ...who, what: 'hand in', since: started };
    return arrival.acceptedAt === null
        ? { ...who, what: 'accept', since: arrival.lastInvitedAt }
        : { ...who, what: 'start', since: arrival.acceptedAt };
}
function afterDeadline(entry, reviews) {
    const { course, scorecard, reviewedAt, pseudonym, exercise } = entry;
    const since = course.deadline;
    const ofTeam = { waitsFor: TEAM, side: 'team', until: null };
    if (!course.handedIn)
        return [{ ...ofTeam, what: 'close: nothing was handed in', since }];
    if (scorecard === null) {
        return [{ waitsFor: 'takehome', side: 'takehome', what: 'grade', since, until: null }];
    }
    const due = reviews.find((one) => one.pseudonym === pseudonym && one.exercise === exercise);
    if (due !== undefined)
        return ofReviewers(due);
    return [{ ...ofTeam, what: 'decide', since: reviewedAt ?? since }];
}
function ofReviewers(review) {
    const { pending, waitsFor, since, dueAt, isReady, stuck } = review;
    if (stuck !== null) {
        return [{ waitsFor: TEAM, side: 'team', what: due_reviews/* STUCK */.p7[stuck], since, until: null }];
    }
    if (isReady) {
        const what = 'open the levels';
        return [{ waitsFor: 'takehome', side: 'takehome', what, since, until: null }];
    }
    const who = { side: 'reviewer', what: 'review' };
    if (pending.length > 0) {
        return pending.map((one) => {
            return { ...who, waitsFor: one.login, since: one.since, until: one.due };
        });
    }
    const anybody = waitsFor === null ? 'anybody who may review' : waitsFor.join(' or ');
    return [{ ...who, waitsFor: anybody || 'nobody left to ask', since, until: dueAt }];
}

;// CONCATENATED MODULE: ./build/report/report.js






/**
 * `now` in UTC, as ISO 8601. `loops` as takehome.yml has them; empty where not all exercises are here. `residue` counts
 * in the statistics of criteria alone.
 */
function buildReport(entries, reviews, now, { loops = new Map(), residue = [] } = {}) {
    return {
        schemaVersion: 2,
        pseudonymous: entries.every(({ login }) => login === null),
        loops: (0,loop/* buildLoops */.M)(entries),
        cohorts: (0,cohort/* buildCohorts */.l)(entries, residue),
        waiting: waitingRows(entries),
        arrivals: countArrivals(entries),
        funnel: (0,funnel/* buildFunnel */.zW)(entries),
        waits: buildWaits(entries, reviews, now),
        outside: outsideLoops(entries, loops),
        reviews,
        due: dueRows(entries, now),
    };
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

/***/ 9480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ COMPETENCY_TITLES)
/* harmony export */ });
const COMPETENCY_TITLES = {
    'ml-fundamentals': 'ML fundamentals',
    'practical-coding': 'Practical coding',
    'system-design': 'System design',
    'business-impact': 'Business impact',
};


/***/ }),

/***/ 1298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ flagWords),
/* harmony export */   r: () => (/* binding */ countFlags)
/* harmony export */ });
/** How many flags ask to decide, to look and to know. */
function countFlags(flags) {
    const of = (severity) => flags.filter((flag) => flag.severity === severity).length;
    return { serious: of('serious'), look: of('look'), note: of('note') };
}
/** In a few words for a cell, without what there is none of: "1 serious, 2 to look at, 3 notes". */
function flagWords({ serious, look, note }) {
    const parts = [
        ...(serious === 0 ? [] : [`${serious} serious`]),
        ...(look === 0 ? [] : [`${look} to look at`]),
        ...(note === 0 ? [] : [`${note} ${note === 1 ? 'note' : 'notes'}`]),
    ];
    return parts.length === 0 ? 'none' : parts.join(', ');
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

/***/ 6220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ withLedgerFlags)
/* harmony export */ });
/* harmony import */ var _count_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1298);

// The records' own words name people and commits, and reviewers are to see neither.
const WORDS = {
    'comment-changed': {
        severity: 'look',
        message: 'Somebody changed or deleted the comment with the feedback. It was put back.',
    },
    'settings-changed': {
        severity: 'look',
        message: "Settings of the candidate's repository were changed. The ledger says which.",
    },
    'late-push': {
        severity: 'note',
        message: 'Something was pushed after the deadline. The graded commit is an earlier one.',
    },
    'work-elsewhere': {
        severity: 'note',
        message: 'There was work on another branch before anything was on `main`. The candidate was told.',
    },
    'start-unclear': {
        severity: 'note',
        message: 'Before the candidate started, somebody else changed a comment of theirs. The ledger says which.',
    },
    'no-result': {
        severity: 'look',
        message: 'Grading a commit brought no result three times, so it is not tried again. The ledger says which.',
    },
    'not-invited': {
        severity: 'note',
        message: 'An invitation ran out and could not be made again. The ledger says why.',
    },
    'nothing-pinned': {
        severity: 'look',
        message: 'At a deadline `main` held only the starter, and there was work elsewhere. The ledger says where.',
    },
};
/** The scorecard with what the ledger knows of the assignment beside it, each kind once. */
function withLedgerFlags(scorecard, flagged) {
    const codes = [...new Set(flagged.map(({ code }) => code))].sort();
    const flags = codes.map((code) => ({ code, ...WORDS[code], where: null }));
    const all = [...flags, ...scorecard.flags];
    return { ...scorecard, flags: all, flagCounts: (0,_count_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .countFlags */ .r)(all) };
}


/***/ }),

/***/ 6484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readPersons)
/* harmony export */ });
/* harmony import */ var _assignment_person_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1030);
/* harmony import */ var _hub_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3654);


/** What reports call everybody on the ledger. */
async function readPersons(session, source) {
    const states = [];
    for await (const state of source.states())
        states.push(state);
    return (0,_assignment_person_names_js__WEBPACK_IMPORTED_MODULE_1__/* .namePersons */ .G)(states, (0,_hub_key_js__WEBPACK_IMPORTED_MODULE_0__/* .useHubKey */ .cA)(session.key).candidate);
}


/***/ }),

/***/ 168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nw: () => (/* binding */ bootstrap),
/* harmony export */   Zm: () => (/* binding */ studentTailShare),
/* harmony export */   kx: () => (/* binding */ bootstrapKinds)
/* harmony export */ });
/* unused harmony export tailShare */
/* harmony import */ var jstat__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2453);
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5624);


// A statistic that has no value on most resamples has no interval worth the name.
const MOST_REDRAWN = 20;
/**
 * A 95 % percentile bootstrap interval over `n` units, for a statistic of drawn indices. Null when the
 * statistic hardly ever has a value.
 */
function bootstrap(n, statistic, { random, ...chance }) {
    const drawn = new Array(n).fill(0);
    const next = () => {
        for (let i = 0; i < n; i += 1)
            drawn[i] = random.below(n);
        return statistic(drawn);
    };
    return percentiles(n, next, chance);
}
/**
 * The same interval from the same draws, for units of a few kinds: `kindsOf` has the kinds of what is drawn, from 0 on,
 * and the statistic is told how many of each kind were drawn. Units that stand or fall together are drawn together (the
 * cluster bootstrap of Davison and Hinkley, "Bootstrap Methods and their Application", 1997, section 3.8).
 */
function bootstrapKinds(kindsOf, kinds, statistic, { random, ...chance }) {
    const n = kindsOf.length;
    const tally = new Uint32Array(kinds);
    const next = () => {
        tally.fill(0);
        for (let i = 0; i < n; i += 1)
            addAll(tally, kindsOf[random.below(n)] ?? []);
        return statistic(tally);
    };
    return percentiles(n, next, chance);
}
function addAll(tally, own) {
    for (let at = 0; at < own.length; at += 1) {
        const kind = own[at] ?? 0;
        tally[kind] = (tally[kind] ?? 0) + 1;
    }
}
function percentiles(n, next, { resamples, tail: shareOf = tailShare }) {
    const values = [];
    let redrawn = 0;
    while (values.length < resamples) {
        const value = next();
        if (value === null)
            redrawn += 1;
        else
            values.push(value);
        if (redrawn > MOST_REDRAWN * resamples)
            return null;
    }
    values.sort((a, b) => a - b);
    const tail = shareOf(n);
    return { low: (0,_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .quantile */ .YV)(values, tail), high: (0,_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .quantile */ .YV)(values, 1 - tail), resamples, redrawn };
}
/**
 * What lies outside on each side: 2.5 % for large n, a little less for small. Plain percentiles are too
 * narrow there, by the factor sqrt((n - 1) / n) of their spread and more for the unknown tails (Hesterberg,
 * "What Teachers Should Know About the Bootstrap", 2015). With 1.96 n / (n - 1) in place of 1.96, intervals
 * of 2,000 simulated cohorts each of 10, 14 and 30 covered rho and concordance in 94.0 to 96.9 %
 * (`npm run coverage`).
 */
function tailShare(n) {
    const widened = (jstat__WEBPACK_IMPORTED_MODULE_0__.jStat.normal.inv(0.975, 0, 1) * n) / (n - 1);
    return jstat__WEBPACK_IMPORTED_MODULE_0__.jStat.normal.cdf(-widened, 0, 1);
}
/**
 * A little less than `tailShare`, for what is drawn in clusters, which vary more: Hesterberg's own quantile, that of
 * Student's t. Alpha of five criteria with a halo was covered in 94.4 to 95.5 % of 1,500 simulated cohorts each of 10,
 * 20 and 30 candidates, and in 92.8 to 94.7 % by `tailShare`.
 */
function studentTailShare(n) {
    const widened = jstat__WEBPACK_IMPORTED_MODULE_0__.jStat.studentt.inv(0.975, n - 1) * Math.sqrt(n / (n - 1));
    return jstat__WEBPACK_IMPORTED_MODULE_0__.jStat.normal.cdf(-widened, 0, 1);
}


/***/ }),

/***/ 8173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ cohenKappa)
/* harmony export */ });
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5624);

/**
 * Cohen's kappa of two raters over the same units (Cohen, 1960; weights: Cohen, 1968). `quadratic` weighs a
 * disagreement by its square. Null when either rater gave one level only: agreement then says nothing.
 */
function cohenKappa(a, b, weights) {
    if (a.length === 0 || (0,_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .isConstant */ .VO)(a) || (0,_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .isConstant */ .VO)(b))
        return null;
    const distance = (x, y) => (weights === 'plain' ? Number(x !== y) : (x - y) ** 2);
    let [observed, expected] = [0, 0];
    for (const [i, x] of a.entries()) {
        observed += distance(x, b[i] ?? Number.NaN);
        for (const y of b)
            expected += distance(x, y) / a.length;
    }
    return 1 - observed / expected;
}


/***/ }),

/***/ 5624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ averageRanks),
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   VO: () => (/* binding */ isConstant),
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   _E: () => (/* binding */ sampleSd),
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   i2: () => (/* binding */ mean),
/* harmony export */   nc: () => (/* binding */ pearson)
/* harmony export */ });
function sum(values) {
    let total = 0;
    for (const value of values)
        total += value;
    return total;
}
function mean(values) {
    return sum(values) / values.length;
}
/** With n - 1 below; NaN for fewer than two values. */
function sampleSd(values) {
    const middle = mean(values);
    let squares = 0;
    for (const value of values)
        squares += (value - middle) ** 2;
    return Math.sqrt(squares / (values.length - 1));
}
function isConstant(values) {
    return values.every((value) => value === values[0]);
}
/** Of values in ascending order, interpolated linearly between the two next to it (type 7). */
function quantile(sorted, share) {
    const at = (sorted.length - 1) * share;
    const low = sorted[Math.floor(at)] ?? Number.NaN;
    const high = sorted[Math.ceil(at)] ?? Number.NaN;
    return low + (high - low) * (at - Math.floor(at));
}
function median(values) {
    return quantile([...values].sort((a, b) => a - b), 0.5);
}
/** Pearson's r of pairs; null when either side is constant. */
function pearson(xs, ys) {
    const [middleX, middleY] = [mean(xs), mean(ys)];
    let [xy, xx, yy] = [0, 0, 0];
    for (const [index, x] of xs.entries()) {
        const [dx, dy] = [x - middleX, (ys[index] ?? Number.NaN) - middleY];
        xy += dx * dy;
        xx += dx * dx;
        yy += dy * dy;
    }
    if (isConstant(xs) || isConstant(ys))
        return null;
    return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
}
/** Ranks from 1 on; equal values share the mean of their ranks. */
function averageRanks(values) {
    const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
    const ranks = new Array(values.length).fill(0);
    let start = 0;
    while (start < order.length) {
        let end = start;
        while (end + 1 < order.length && order[end + 1]?.value === order[start]?.value)
            end += 1;
        for (const { index } of order.slice(start, end + 1))
            ranks[index] = (start + end) / 2 + 1;
        start = end + 1;
    }
    return ranks;
}


/***/ }),

/***/ 9046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ pairShares),
/* harmony export */   o: () => (/* binding */ byUnit)
/* harmony export */ });
/** The levels of each unit, one a rater (the last one counts), units and raters in order of name. */
function byUnit(ratings) {
    const units = new Map();
    for (const { rater, unit, level } of ratings) {
        const levels = units.get(unit) ?? new Map();
        units.set(unit, levels.set(rater, level));
    }
    return new Map([...units]
        .sort(byName)
        .map(([unit, levels]) => [unit, new Map([...levels].sort(byName))]));
}
/** Of all pairs of raters of the same unit, how many gave the same level, and how many differ by at most one. */
function pairShares(units) {
    const differences = units.flatMap((levels) => levels.flatMap((one, index) => levels.slice(index + 1).map((other) => Math.abs(one - other))));
    const pairs = differences.length;
    const share = (most) => pairs === 0 ? null : differences.filter((difference) => difference <= most).length / pairs;
    return { pairs, exact: share(0), adjacent: share(1) };
}
function byName([a], [b]) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ seededRandom)
/* harmony export */ });
/* harmony import */ var pure_rand_distribution_uniformFloat64__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8460);
/* harmony import */ var pure_rand_distribution_uniformInt__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2577);
/* harmony import */ var pure_rand_generator_xoroshiro128plus__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9821);



function seededRandom(seed) {
    const generator = (0,pure_rand_generator_xoroshiro128plus__WEBPACK_IMPORTED_MODULE_1__/* .xoroshiro128plus */ .b)(hash(seed));
    return {
        below: (n) => (0,pure_rand_distribution_uniformInt__WEBPACK_IMPORTED_MODULE_0__/* .uniformInt */ .C)(generator, 0, n - 1),
        unit: () => (0,pure_rand_distribution_uniformFloat64__WEBPACK_IMPORTED_MODULE_2__/* .uniformFloat64 */ .d)(generator),
    };
}
/** FNV-1a, 32 bits: it only has to tell seeds apart. */
function hash(text) {
    let value = 0x811c9dc5;
    for (const character of text) {
        value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
    }
    return value | 0;
}


/***/ }),

/***/ 6679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ severities),
/* harmony export */   q: () => (/* binding */ FEWEST_CANDIDATES)
/* harmony export */ });
/* harmony import */ var jstat__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2453);
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5624);
/* harmony import */ var _rater_pairs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9046);



/** Below this many candidates nobody is called severe or lenient. */
const FEWEST_CANDIDATES = 10;
/** How many cohorts of raters who are all alike have a flag at most. */
const CHANCE = 0.05;
// Levels are whole, and their means have errors in the last bits.
const SAME = 1e-9;
/**
 * How each rater stands to those who rated the same units. Somebody who likes a candidate gives a higher level on each
 * criterion, so that the criteria of one candidate are no independent evidence: each candidate counts as one mean
 * difference (the summary measures of Matthews et al., BMJ 300, 1990). Their mean has an interval by Student's t.
 * It is widened by the number of raters (Bonferroni), as any of them could be flagged by chance.
 */
function severities(ratings) {
    const found = [...differencesOf(ratings)].sort(([a], [b]) => (a < b ? -1 : 1));
    const compared = found.filter(([, { size }]) => size >= FEWEST_CANDIDATES).length;
    return found.map(([rater, differences]) => severityOf(rater, [...differences.values()], compared));
}
/** Of each rater, the differences from co-raters by candidate. */
function differencesOf(ratings) {
    const candidateOf = new Map(ratings.map(({ unit, candidate }) => [unit, candidate]));
    const found = new Map();
    for (const [unit, levels] of (0,_rater_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .byUnit */ .o)(ratings)) {
        const candidate = candidateOf.get(unit) ?? unit;
        for (const [rater, level] of levels) {
            const others = [...levels].filter(([other]) => other !== rater).map(([, value]) => value);
            if (others.length === 0)
                continue;
            const own = found.get(rater) ?? new Map();
            found.set(rater, own.set(candidate, [...(own.get(candidate) ?? []), level - (0,_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .mean */ .i2)(others)]));
        }
    }
    return found;
}
function severityOf(rater, differences, compared) {
    const means = differences.map(_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .mean */ .i2);
    const candidates = means.length;
    const difference = (0,_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .mean */ .i2)(means);
    const standardError = candidates < 2 ? null : (0,_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .sampleSd */ ._E)(means) / Math.sqrt(candidates);
    const interval = standardError === null || candidates < FEWEST_CANDIDATES
        ? null
        : intervalOf(difference, standardError, candidates, compared);
    return {
        rater,
        shared: differences.flat().length,
        candidates,
        difference,
        standardError,
        z: standardError === null ? null : zOf(difference, standardError),
        interval,
        flag: flagOf(interval),
    };
}
function intervalOf(difference, standardError, candidates, compared) {
    const t = jstat__WEBPACK_IMPORTED_MODULE_0__.jStat.studentt.inv(1 - CHANCE / (2 * compared), candidates - 1);
    return { low: difference - t * standardError, high: difference + t * standardError };
}
function flagOf(interval) {
    if (interval === null)
        return null;
    if (interval.high < -SAME)
        return 'severe';
    return interval.low > SAME ? 'lenient' : null;
}
/** A rater who is off by exactly the same on every candidate has no spread, and is as far off as can be. */
function zOf(difference, standardError) {
    if (standardError > SAME)
        return difference / standardError;
    return Math.abs(difference) < SAME ? 0 : null;
}


/***/ })

};
