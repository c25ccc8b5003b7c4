export const id = 4500;
export const ids = [4500];
export const modules = {

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

/***/ 4500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  applyCommand: () => (/* binding */ applyCommand),
  preview: () => (/* binding */ preview),
  retain: () => (/* binding */ retain),
  runRetain: () => (/* binding */ runRetain),
  strangerLines: () => (/* binding */ strangerLines),
  whyAtRisk: () => (/* binding */ whyAtRisk)
});

// EXTERNAL MODULE: ./build/input/config-issue.js
var config_issue = __webpack_require__(2055);
// EXTERNAL MODULE: ./build/input/in-shell.js
var in_shell = __webpack_require__(6251);
// EXTERNAL MODULE: ./build/commands/verb/with-session.js
var with_session = __webpack_require__(7560);
// EXTERNAL MODULE: ./build/assignment/plan-retention.js
var plan_retention = __webpack_require__(4170);
// EXTERNAL MODULE: ./build/github/ledger/read-folder-texts.js
var read_folder_texts = __webpack_require__(9080);
// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(8186);
// EXTERNAL MODULE: ./build/session/complete-lists.js + 2 modules
var complete_lists = __webpack_require__(5512);
// EXTERNAL MODULE: ./build/session/erase-assignment.js + 6 modules
var erase_assignment = __webpack_require__(7488);
// EXTERNAL MODULE: ./build/assignment/fold-log.js + 1 modules
var fold_log = __webpack_require__(8561);
// EXTERNAL MODULE: ./build/github/client/own-app.js
var own_app = __webpack_require__(5902);
// EXTERNAL MODULE: ./build/github/pages/sticky-comment.js
var sticky_comment = __webpack_require__(4174);
// EXTERNAL MODULE: ./build/github/repository/own-repository.js
var own_repository = __webpack_require__(1996);
// EXTERNAL MODULE: ./build/assignment/deadline.js
var deadline = __webpack_require__(9950);
// EXTERNAL MODULE: ./build/scorecard/phrasing.js
var phrasing = __webpack_require__(5825);
// EXTERNAL MODULE: ./build/scorecard/safe-markdown.js
var safe_markdown = __webpack_require__(6226);
;// CONCATENATED MODULE: ./build/scorecard/erasure-comment.js



/** What the comment of a notice begins with, after so many others: a comment that is changed tells nobody. */
function erasureMarker(earlier) {
    return earlier === 0 ? (0,safe_markdown/* markerText */.U7)('erasure') : `<!-- takehome:erasure-${earlier + 1} -->`;
}
/** Tells a candidate, once for each moment, before everything about them is erased. `until` in UTC, as ISO 8601; `zone` is their own, where it is known. */
function erasureText(login, until, { notice, timeZone }, { zone = null, earlier = 0 } = {}) {
    const moment = (0,phrasing/* strong */.ko)((0,phrasing/* ours */.Od)((0,deadline/* showMoment */.sr)(until, timeZone, zone)));
    const whom = notice.contact === null
        ? (0,phrasing/* words */.aL) `Ask whoever invited you if you have questions.`
        : (0,phrasing/* words */.aL) `Questions: ${(0,phrasing/* linked */.q)(notice.contact)}`;
    const anew = earlier === 0 ? [] : [(0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `The moment that you were told earlier has changed.`)];
    const blocks = [
        ...anew,
        (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `This repository, its reviews and all results will be erased, but not before ${moment}. Copy what you want to keep before then. You do not have to do anything else.`),
        (0,safe_markdown/* paragraph */.FY)(whom),
    ];
    return `${erasureMarker(earlier)}\n@${login}\n\n${(0,safe_markdown/* render */.XX)(blocks)}`;
}

// EXTERNAL MODULE: ./build/session/hub-session.js
var hub_session = __webpack_require__(5333);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/assignment/person-names.js
var person_names = __webpack_require__(1030);
// EXTERNAL MODULE: ./build/hub/retain-rules.js
var retain_rules = __webpack_require__(4281);
// EXTERNAL MODULE: ./build/input/read-table-file.js
var read_table_file = __webpack_require__(2293);
// EXTERNAL MODULE: ./build/input/read-csv.js
var read_csv = __webpack_require__(4106);
;// CONCATENATED MODULE: ./build/report/endings.js


/**
 * How applications ended, by `candidate_id`, of outcomes.csv: the column `outcome`, or where it is missing or
 * empty `hired`. A line that says neither says nothing. Everything wrong is listed at once.
 */
function parseEndings(text, file) {
    const table = (0,read_csv/* readCsv */.N)(text, file, {
        known: ['candidate_id', 'outcome', 'hired'],
        required: () => ['candidate_id'],
        takesOthers: true,
        hint: 'The first line names the columns: candidate_id, and outcome or hired.',
    });
    const endings = new Map();
    const issues = [...table.issues];
    for (const { cells, line } of table.rows) {
        const id = cells['candidate_id'] ?? '';
        const one = endingOf(cells);
        const message = one.ok ? contradiction(endings, id, one.value) : one.error;
        const hint = 'docs/outcomes.md says what each column holds.';
        if (message !== null)
            issues.push({ file, line, path: '', message, hint });
        if (one.ok && one.value !== null && id !== '')
            endings.set(id, one.value);
    }
    return issues.length > 0 ? { ok: false, error: issues } : { ok: true, value: endings };
}
function contradiction(endings, id, ending) {
    const before = endings.get(id);
    if (before === undefined || ending === null || before === ending)
        return null;
    return `${id} is ${ending} here and ${before} above`;
}
function endingOf({ outcome = '', hired = '' }) {
    const known = retain_rules/* ENDINGS */.Jx.find((one) => one === outcome);
    if (outcome !== '' && known === undefined) {
        const error = `outcome must be ${retain_rules/* ENDINGS */.Jx.join(', ')} or empty, not "${outcome}"`;
        return { ok: false, error };
    }
    if (!/^[01]?$/.test(hired))
        return { ok: false, error: `hired must be 0 or 1, not "${hired}"` };
    if (hired === '')
        return { ok: true, value: known ?? null };
    if (known !== undefined && (known === 'hired') !== (hired === '1')) {
        return { ok: false, error: `outcome is ${known}, and hired is ${hired}` };
    }
    return { ok: true, value: known ?? (hired === '1' ? 'hired' : 'rejected') };
}

// EXTERNAL MODULE: ./build/session/ledger-source.js
var ledger_source = __webpack_require__(8738);
// EXTERNAL MODULE: ./build/session/read-persons.js
var read_persons = __webpack_require__(6484);
;// CONCATENATED MODULE: ./build/commands/retain/make-plan.js












/** Throws CallerError where takehome.yml says nothing about how long candidates are kept. */
function retentionOf({ config }) {
    const { retain, notice } = config;
    if ((0,retain_rules/* hasPeriods */.J9)(retain) || notice.retention !== null) {
        return { ...retain, fallback: notice.retention };
    }
    const hint = 'Give retain or retention there.';
    throw (0,bad_news/* callerError */.ee)(hub_session/* HUB_FILE */.n, 'does not say how long candidates are kept', hint);
}
/** Reads everybody on the ledger. `outcomes` is the path of outcomes.csv; empty for none. */
async function gatherKept(session, outcomes) {
    const endings = await readEndings(outcomes);
    const source = await (0,ledger_source/* readOnce */.W)((0,ledger_source/* ledgerSource */.L)(session, ''));
    const persons = await (0,read_persons/* readPersons */.B)(session, source);
    const { known, strangers, twice } = (0,person_names/* matchPersons */.w)(endings, persons, (a, b) => a === b);
    if (twice.length > 0)
        throw new bad_news/* CallerError */.ED(twice.map((names) => saidTwice(outcomes, names)));
    const all = [];
    for await (const state of source.states()) {
        all.push(keptOf(state, known.get(persons.nameOf(state.assignment.candidate.userId)) ?? null));
    }
    return { all, now: await source.now(), strangers };
}
function saidTwice(file, [one, other]) {
    const message = `${one} and ${other} are one person, with two outcomes`;
    return (0,config_issue/* problem */.CC)(file, message, 'TAKEHOME_KEY was changed in between. Leave out one of the lines.');
}
function makePlan({ all, now, strangers }, retention) {
    const steps = (0,plan_retention/* planRetention */.SA)(all, retention, now);
    const unmatched = strangers.length;
    const { noticeDays, residue } = retention;
    return {
        digest: digestOf((0,plan_retention/* planLines */.HN)(steps, retention)),
        now,
        steps,
        unmatched,
        strangers,
        noticeDays,
        residue,
    };
}
/** In whatever order the lines come, and each once. */
function digestOf(lines) {
    const text = [...new Set(lines)].sort().join('\n');
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
function keptOf(state, ending) {
    const { assignment, deadline, keeping } = state;
    const { id, exercise } = assignment;
    return { id, digest: (0,erase_assignment/* assignmentDigest */.ms)(id), exercise, deadline, ending, keeping };
}
async function readEndings(file) {
    if (file === '')
        return new Map();
    const text = await (0,read_table_file/* readTableFile */.F)(file, 'Name a CSV with --outcomes.');
    const endings = parseEndings(text, file);
    if (!endings.ok)
        throw new bad_news/* CallerError */.ED(endings.error);
    return endings.value;
}

;// CONCATENATED MODULE: ./build/commands/retain/give-notice.js








/**
 * Tells one candidate that everything is about to be erased:
 * 1. record until when it is kept at the least: from then on it counts;
 * 2. one comment for each moment of which they are told, which is found again however often this is run;
 * 3. record whether it reached them.
 * Null where the ledger has changed so that there is nothing to tell any more.
 */
async function giveNotice(session, step, { retention, plan }) {
    const now = await (0,hub_session/* serverTime */.nI)(session.candidates);
    const { assignment, ending } = step;
    const isDue = (log) => {
        const state = (0,fold_log/* foldLog */.e)(log);
        if (state === null)
            return null;
        const present = (0,plan_retention/* planStep */.ek)(keptOf(state, ending), retention, now);
        return present.step === 'notify' ? { state, due: present.due ?? now } : null;
    };
    const log = await session.ledger.append(assignment, (before) => {
        const found = isDue(before);
        if (found === null)
            return null;
        const until = (0,plan_retention/* promisedUntil */.UG)(found.due, retention, now);
        const { notice } = found.state.keeping;
        // One that was begun and never sent may leave too few days by now.
        if (notice !== null && notice.until >= until)
            return null;
        return { kind: 'notice', at: now, by: 'takehome', until, plan };
    });
    const state = (0,fold_log/* foldLog */.e)(log);
    const notice = state?.keeping.notice ?? null;
    if (isDue(log) === null || state === null || notice === null)
        return null;
    const reached = await tell(session, state, notice.until);
    await session.ledger.append(assignment, (before) => isDue(before) === null ? null : { kind: 'noticed', at: now, by: 'takehome', reached });
    return { reached, until: notice.until };
}
/** Whether the candidate can see it. Where they cannot, the team has to tell them in another way. */
async function tell(session, state, until) {
    const { candidates: octokit, config } = session;
    const { assignment, keeping, acceptedAt, zone } = state;
    const earlier = keeping.notices;
    if (acceptedAt === null || keeping.closings.includes('withdraw'))
        return false;
    const place = await (0,own_repository/* findOwnRepository */.w)(octokit, assignment.repository);
    if (place === null)
        return false;
    // Nobody can write to an archived repository, not even us.
    const isArchived = keeping.closings.includes('archive');
    if (isArchived)
        await octokit.rest.repos.update({ ...place, archived: false });
    await (0,sticky_comment/* keepStickyComment */.I)(octokit, { ...place, number: assignment.pull }, {
        marker: erasureMarker(earlier),
        body: erasureText(assignment.candidate.login, until, config, { zone, earlier }),
        author: await (0,own_app/* ownLogin */.C)(octokit),
    });
    if (isArchived)
        await octokit.rest.repos.update({ ...place, archived: true });
    return true;
}

;// CONCATENATED MODULE: ./build/commands/retain/apply-plan.js







const REASON = 'kept for as long as takehome.yml says';
/** Makes the plan once more. Throws CallerError where it has changed since it was shown. */
async function checkPlan(session, { outcomes, digest }) {
    const retention = retentionOf(session);
    const kept = await gatherKept(session, outcomes);
    const plan = makePlan(kept, retention);
    if (plan.digest !== digest)
        await refuseOther(session, kept.all, { plan, retention, digest });
    return { plan, retention, digest };
}
/**
 * Carries out the plan with this digest and no other. A run that died is finished by the next one with the
 * same digest; one that was finished does nothing. Throws CallerError where the plan has changed since.
 */
async function applyPlan(session, request) {
    return await carryOut(session, await checkPlan(session, request));
}
async function carryOut(session, { plan, retention, digest }) {
    const done = [];
    for (const step of plan.steps.filter((one) => one.step === 'notify')) {
        done.push(await notify(session, step, { retention, plan: digest }));
    }
    const lists = (0,complete_lists/* completeLists */.n)(session.candidates);
    for (const step of plan.steps.filter((one) => one.step === 'erase')) {
        done.push(await erase(session, step, { retention, plan: digest, now: plan.now, lists }));
    }
    return done;
}
/** What an earlier run with this digest has done is no part of the present plan, and was part of that one. */
async function refuseOther(session, all, { plan, retention, digest }) {
    const told = all
        .filter(({ keeping }) => keeping.notice?.isGiven === true && keeping.notice.plan === digest)
        .map(({ digest: whose, deadline, ending }) => {
        const due = (0,plan_retention/* keptUntil */.Jf)(deadline, ending, retention);
        return (0,plan_retention/* planLine */.od)({ step: 'notify', digest: whose, due }, retention);
    });
    const texts = await (0,read_folder_texts/* readFolderTexts */.R)(session.hub, session.config.hub, 'receipts');
    const receipts = texts.map((text) => JSON.parse(text));
    const erased = receipts
        .filter((receipt) => receipt.plan?.digest === digest)
        .map(({ assignment, plan: was }) => {
        return (0,plan_retention/* planLine */.od)({ step: 'erase', digest: assignment, due: was?.due ?? null }, retention);
    });
    if (digestOf([...told, ...erased, ...(0,plan_retention/* planLines */.HN)(plan.steps, retention)]) === digest)
        return;
    const message = 'is not the digest of the present plan';
    throw (0,bad_news/* callerError */.ee)('--apply', message, 'Look at a new preview, and apply the digest it prints.');
}
async function notify(session, step, applying) {
    const head = { step: 'notify', assignment: step.assignment };
    const given = await giveNotice(session, step, applying);
    if (given === null)
        return { ...head, left: 'the ledger has changed' };
    return { ...head, left: null, reached: given.reached };
}
async function erase(session, step, { retention, plan, now, lists }) {
    const { assignment, ending, due } = step;
    const head = { step: 'erase', assignment };
    try {
        const receipt = await (0,erase_assignment/* eraseAssignment */._k)(session, {
            assignment,
            reason: REASON,
            plan: { digest: plan, due },
            lists,
            refuse: (state) => {
                const present = (0,plan_retention/* planStep */.ek)(keptOf(state, ending), retention, now);
                return present.step === 'erase' ? null : `is not to be erased any more: ${present.why}`;
            },
        });
        return { ...head, left: null, receipt };
    }
    catch (error) {
        // It was put on hold, or given more time, since the plan was made.
        if (!(error instanceof bad_news/* CallerError */.ED))
            throw error;
        return { ...head, left: error.issues.map(({ message }) => message).join('; ') };
    }
}

;// CONCATENATED MODULE: ./build/commands/retain/run-retain.js





/** Shows what is to be erased and who is to be told, or does it. */
const runRetain = (0,with_session/* withSession */.f)(retain, checkWords);
async function retain(session, { text }) {
    const [outcomes, digest] = [text('outcomes'), text('apply')];
    if (digest === '')
        return shown(await preview(session, outcomes), session.folder, outcomes);
    const checked = await checkPlan(session, { outcomes, digest });
    return applied(await carryOut(session, checked), checked.plan);
}
function checkWords({ text, isOn }) {
    if (text('apply') === '' || !isOn('preview'))
        return [];
    return [(0,config_issue/* problem */.CC)('--preview', 'was given together with --apply', 'Give one of them.')];
}
async function preview(session, outcomes) {
    const retention = retentionOf(session);
    return makePlan(await gatherKept(session, outcomes), retention);
}
function shown(plan, hub, outcomes) {
    const acts = plan.steps.filter(({ step }) => step === 'erase' || step === 'notify');
    const rows = plan.steps.map(({ step, assignment, ending, due, why }) => [
        step,
        assignment,
        ending ?? 'not known',
        due?.slice(0, 10) ?? '',
        why,
    ]);
    const table = { head: ['step', 'assignment', 'ending', 'kept until', 'why'], rows };
    const next = acts.length === 0
        ? 'There is nothing to do.'
        : `${acts.length} to do. To do exactly this: ${applyCommand(plan.digest, hub, outcomes)}`;
    const list = rows.length === 0 ? [] : [table];
    const text = [...strangerLines(plan), ...list, ...settingLines(plan), next];
    return { json: plan, text, unmet: whyAtRisk(plan) };
}
/** What takehome.yml says about how the steps are done. The digest covers it. */
function settingLines({ steps, noticeDays, residue }) {
    const has = (wanted) => steps.some(({ step }) => step === wanted);
    const points = residue
        ? 'Erasures keep the points of each criterion (residue: true).'
        : 'Erasures keep no points (residue: false).';
    return [
        ...(has('notify') ? [`Notices give ${noticeDays} days (notice: ${noticeDays}).`] : []),
        ...(has('erase') ? [points] : []),
    ];
}
// A list of everybody whom nothing was found for helps nobody.
const MOST_NAMED = 10;
/** An outcome that counts for nobody: said first, and by every run. */
function strangerLines({ strangers }) {
    if (strangers.length === 0)
        return [];
    const more = strangers.length - MOST_NAMED;
    const names = [...strangers.slice(0, MOST_NAMED), ...(more > 0 ? [`${more} more`] : [])];
    const who = new Intl.ListFormat('en-GB').format(names);
    return [
        `${strangers.length} in the outcomes match nobody on the ledger: ${who}. They were erased, or misspelt, or named by an earlier TAKEHOME_KEY. Take their present candidate_id from a new report, or leave out who was erased.`,
    ];
}
/** Somebody may be about to lose what an unmatched line says to keep. */
function whyAtRisk({ steps, strangers, }) {
    const acts = steps.filter(({ step }) => step === 'erase' || step === 'notify');
    const unknown = acts.filter(({ ending }) => ending === null);
    if (strangers.length === 0 || unknown.length === 0)
        return null;
    return `${strangers.length} in the outcomes match nobody, and for ${unknown.length} of those who are told or erased no outcome is known. They may be the same people.`;
}
/** To paste: without the outcomes that were given, the plan is another one. */
function applyCommand(digest, hub, outcomes) {
    const list = outcomes === '' ? '' : ` --outcomes ${(0,in_shell/* inShell */.w)(outcomes)}`;
    return `npx takehome retain --apply ${digest}${list}${(0,in_shell/* onHub */.b)(hub)}`;
}
function applied(done, plan) {
    const left = done.filter((one) => one.left !== null);
    const lines = done.flatMap(linesOf);
    const unmet = [
        ...(left.length === 0 ? [] : [`${left.length} were left as they are; see above.`]),
        ...[whyAtRisk(plan)].filter((why) => why !== null),
    ];
    return {
        json: { done, strangers: plan.strangers },
        text: [
            ...strangerLines(plan),
            ...(lines.length === 0 ? ['There was nothing left to do.'] : lines),
        ],
        unmet: unmet.length === 0 ? null : unmet.join(' '),
    };
}
function linesOf({ step, assignment, left, reached, receipt }) {
    if (left !== null)
        return [`${assignment}: left as it is, ${left}`];
    if (step === 'notify') {
        return reached === true
            ? [`${assignment}: told by a comment`]
            : [`${assignment}: the candidate cannot see comments any more; tell them in another way`];
    }
    const remains = receipt?.remains.map((line) => `remains: ${line}`) ?? [];
    return [`${assignment}: erased`, ...remains];
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

/***/ 4174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ keepStickyComment),
/* harmony export */   l: () => (/* binding */ whoWeAre)
/* harmony export */ });
/* harmony import */ var _client_look_or_make_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3510);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9281);
/* harmony import */ var _text_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8455);



// What GITHUB_TOKEN writes as: GitHub lets no workflow token ask who it is.
const WORKFLOW_AUTHOR = 'github-actions[bot]';
/** Leaves exactly one comment of ours on the pull request, with this body, and returns its address. */
async function keepStickyComment(octokit, pull, comment) {
    try {
        let others = [];
        const kept = await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_0__/* .lookOrMake */ .J)(async () => {
            const [first, ...rest] = await ownComments(octokit, pull, comment);
            others = rest;
            return first ?? null;
        }, async () => await write(octokit, pull, comment.body));
        if ((0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .textDigest */ .o)(kept.body ?? '') !== (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .textDigest */ .o)(comment.body)) {
            const change = { ...inRepo(pull), comment_id: kept.id, body: comment.body };
            await octokit.rest.issues.updateComment(change);
        }
        for (const { id } of others)
            await octokit.rest.issues.deleteComment({ ...inRepo(pull), comment_id: id });
        return kept.html_url;
    }
    catch (cause) {
        const repository = `${pull.owner}/${pull.repo}`;
        throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .worldError */ .ZT)(`the comment on ${repository}#${pull.number} was not written`, cause);
    }
}
/** Found by author and marker: a candidate can paste the marker, and cannot write as somebody else. */
async function ownComments(octokit, pull, { marker, author }) {
    const all = await octokit.paginate(octokit.rest.issues.listComments, {
        ...inRepo(pull),
        issue_number: pull.number,
        per_page: 100,
    });
    const marked = all.filter(({ body }) => body?.startsWith(marker));
    // Before there is a comment of ours, most of the time there is none to ask for whose it is.
    if (marked.length === 0)
        return [];
    const login = author ?? (await whoWeAre(octokit));
    return marked.filter(({ user }) => user?.login === login);
}
async function write(octokit, pull, body) {
    const comment = { ...inRepo(pull), issue_number: pull.number, body };
    return (await octokit.rest.issues.createComment(comment)).data;
}
async function whoWeAre(octokit) {
    try {
        return (await octokit.rest.users.getAuthenticated()).data.login;
    }
    catch (error) {
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 403)
            return WORKFLOW_AUTHOR;
        throw error;
    }
}
function inRepo({ owner, repo }) {
    return { owner, repo };
}


/***/ }),

/***/ 8933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qc: () => (/* binding */ declaredEncoding),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   ok: () => (/* binding */ decodeProse),
/* harmony export */   vb: () => (/* binding */ decodePython)
/* harmony export */ });
/* harmony import */ var chardet__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(629);

/** The text of a UTF-8 file without its byte order mark, or null when it is not UTF-8. */
function decodeText(bytes) {
    return decodeAs(bytes, 'utf-8');
}
/**
 * A text for people, such as a write-up or a table, in whatever encoding an editor or a spreadsheet chose;
 * null for what is no text in any. An encoding that the bytes do not tell is guessed by their statistics.
 */
function decodeProse(bytes) {
    const text = decodeText(bytes);
    if (text !== null && !text.includes('\0'))
        return { text, encoding: 'UTF-8' };
    const encoding = utf16(bytes) ?? (0,chardet__WEBPACK_IMPORTED_MODULE_0__.detect)(bytes);
    const read = encoding === null ? null : decodeAs(bytes, encoding);
    return read === null || NO_TEXT.test(read) ? null : { text: read, encoding: encoding ?? '' };
}
// Control characters that no text of several lines has, and what stands for a byte that is none.
const NO_TEXT = /(?![\t\n\f\r])\p{Cc}|\ufffd/u;
/** By its byte order mark, or by a zero in every other one of its first bytes. */
function utf16(bytes) {
    const start = [...bytes.subarray(0, 64)];
    const zeros = (rest) => start.filter((byte, at) => byte === 0 && at % 2 === rest).length;
    const half = start.length / 2;
    if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (half > 1 && zeros(1) > half / 2))
        return 'UTF-16LE';
    if ((bytes[0] === 0xfe && bytes[1] === 0xff) || (half > 1 && zeros(0) > half / 2))
        return 'UTF-16BE';
    return null;
}
/** The text of a Python file: UTF-8, or what its first lines declare; null where Python would refuse it. */
function decodePython(bytes) {
    const text = decodeText(bytes);
    if (text !== null)
        return text;
    const declared = declaredEncoding(new TextDecoder('latin1').decode(bytes.subarray(0, 1_000)));
    return declared === null ? null : decodeAs(bytes, PYTHON_NAMES[declared] ?? declared);
}
// Python's names that the web does not have.
const PYTHON_NAMES = {
    'latin-1': 'latin1',
    'iso-latin-1': 'latin1',
    cp932: 'shift_jis',
    cp936: 'gbk',
    cp949: 'euc-kr',
    cp950: 'big5',
};
/** The encoding other than UTF-8 that the first lines of a Python file declare (PEP 263); null for none. */
function declaredEncoding(text) {
    const start = text.slice(0, 1_000).split(/\r\n?|\n/, 2);
    const names = start.map((line) => /^[ \t\f]*#.{0,200}?coding[:=][ \t]*([-\w.]+)/.exec(line)?.[1]);
    const name = names
        .find((one) => one !== undefined)
        ?.toLowerCase()
        .replaceAll('_', '-');
    return name === undefined || /^utf-?8(?:-sig)?$/.test(name) ? null : name;
}
function decodeAs(bytes, encoding) {
    try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 4106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readCsv)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5175);

/**
 * Reads a table with a heading line as spreadsheets of any country save it: with commas, semicolons or tabs,
 * `sep=;` above, empty rows below and empty columns at the right. Names of columns are read in any case.
 */
function readCsv(text, file, columns) {
    const issue = (line, message, hint) => {
        return { file, line, path: '', message, hint };
    };
    const parsed = parseRecords(text);
    if ('fault' in parsed) {
        const { fault, line } = parsed;
        return { head: [], rows: [], issues: [issue(line, fault, 'Correct this line.')] };
    }
    const [heading, ...records] = parsed;
    const head = headOf(heading?.cells ?? [], columns.known);
    const wrong = [
        ...headFaults(head, columns),
        ...(records.length === 0 ? ['there is no line below the column names'] : []),
    ];
    if (wrong.length > 0) {
        const issues = wrong.map((message) => issue(heading?.line ?? 1, message, columns.hint));
        return { head, rows: [], issues };
    }
    const isEven = ({ cells }) => cells.length >= head.length && cells.slice(head.length).every((cell) => cell === '');
    const [even, uneven] = [records.filter(isEven), records.filter((record) => !isEven(record))];
    const issues = uneven.map(({ line, cells }) => issue(line, `has ${cells.length} cells, and the first line names ${head.length} columns`, UNEVEN));
    return {
        head,
        issues,
        rows: even.map(({ line, cells }) => rowOf(line, cells, head, columns.known)),
    };
}
const UNEVEN = 'Leave a cell empty where there is nothing to say, and put quotation marks around one with a comma in it.';
function headOf(cells, known) {
    const isLike = (name) => (one) => one.toLowerCase() === name.toLowerCase();
    const head = cells.map((name) => known.find(isLike(name)) ?? name);
    return head.slice(0, head.findLastIndex((name) => name !== '') + 1);
}
function headFaults(head, { known, required, takesOthers }) {
    const unknown = takesOthers ? [] : head.filter((name) => !known.includes(name));
    const repeated = new Set(head.filter((name, index) => head.indexOf(name) < index));
    const missing = required(head).filter((name) => !head.includes(name));
    return [
        ...unknown.map((name) => `"${name}" is not a column`),
        ...[...repeated].map((name) => `the column ${name} is there twice`),
        ...missing.map((name) => `the column ${name} is missing`),
    ];
}
function rowOf(line, cells, head, known) {
    const absent = known.map((name) => [name, '']);
    const present = head.map((name, index) => [name, cells[index] ?? '']);
    return { line, cells: Object.fromEntries([...absent, ...present]) };
}
function parseRecords(text) {
    const [above = ''] = /^\ufeff?\s*"?sep=.?"?\r?\n/i.exec(text) ?? [];
    const linesAbove = above.split('\n').length - 1;
    const table = text.slice(above.length);
    try {
        const lines = [];
        const rows = (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(table, {
            bom: true,
            delimiter: delimiterOf(table),
            relax_column_count: true,
            trim: true,
            skip_empty_lines: true,
            // A spreadsheet saves the rows below the list, too.
            skip_records_with_empty_values: true,
            onRecord: (record, { lines: line }) => {
                lines.push(line + linesAbove);
                return record;
            },
        });
        return rows.map((cells, index) => ({ cells, line: lines[index] ?? 0 }));
    }
    catch (error) {
        if (!(error instanceof csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .CsvError */ .J$))
            throw error;
        const line = typeof error['lines'] === 'number' ? error['lines'] + linesAbove : null;
        return { fault: error.message, line };
    }
}
/** The one that the heading line has most of: a cell below may hold any of them. */
function delimiterOf(table) {
    const [heading = ''] = /[^\r\n]+/.exec(table) ?? [];
    const counts = [',', ';', '\t'].map((one) => ({ one, count: heading.split(one).length }));
    return counts.reduce((most, next) => (next.count > most.count ? next : most)).one;
}


/***/ }),

/***/ 2293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readTableFile),
/* harmony export */   U: () => (/* binding */ findTable)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _bad_news_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8186);
/* harmony import */ var _decode_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8933);



/** A table's text, or why there is none. Spreadsheets save UTF-16 as gladly as UTF-8. */
async function findTable(file) {
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file).catch(() => null);
    if (bytes === null)
        return { ok: false, error: 'there is no such file' };
    const prose = (0,_decode_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeProse */ .ok)(bytes);
    return prose === null ? { ok: false, error: 'is no text' } : { ok: true, value: prose.text };
}
/** A table's text; throws CallerError for a file that cannot be read. */
async function readTableFile(file, hint = 'Name a file that can be read.') {
    const found = await findTable(file);
    if (!found.ok)
        throw (0,_bad_news_js__WEBPACK_IMPORTED_MODULE_1__/* .callerError */ .ee)(file, found.error, hint);
    return found.value;
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


/***/ })

};
