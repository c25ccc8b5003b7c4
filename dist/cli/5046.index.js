export const id = 5046;
export const ids = [5046];
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

/***/ 5545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runNotify: () => (/* binding */ runNotify)
});

// EXTERNAL MODULE: ./build/assignment/deadline.js
var deadline = __webpack_require__(9950);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/delivery/sign.js

/** A secret as Standard Webhooks writes it: `whsec_` and the key in base64. Null for anything else. */
function readSecret(text) {
    const [, base64 = ''] = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(text) ?? [];
    const key = Buffer.from(base64, 'base64');
    // Standard Webhooks asks for 24 to 64 bytes.
    return key.length >= 24 && key.length <= 64 ? key : null;
}
/**
 * The headers of one delivery, as Standard Webhooks has them: https://www.standardwebhooks.com. `seconds` since
 * 1970.
 */
function signedHeaders(key, id, seconds, body) {
    const signature = (0,external_node_crypto_.createHmac)('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64');
    return {
        'content-type': 'application/json',
        'user-agent': 'takehome',
        'webhook-id': id,
        'webhook-timestamp': String(seconds),
        'webhook-signature': `v1,${signature}`,
    };
}

// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(8186);
// EXTERNAL MODULE: ./build/session/hub-session.js
var hub_session = __webpack_require__(5333);
// EXTERNAL MODULE: ./build/commands/verb/missing-words.js
var missing_words = __webpack_require__(2201);
// EXTERNAL MODULE: ./build/commands/verb/with-session.js
var with_session = __webpack_require__(7560);
// EXTERNAL MODULE: ./build/assignment/fold-log.js + 1 modules
var fold_log = __webpack_require__(8561);
// EXTERNAL MODULE: ./build/assignment/person-names.js
var person_names = __webpack_require__(1030);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/delivery/deliver.js


// A receiver that asks for more is tried again by the next run, and not before.
const LONGEST_PAUSE_MS = 60_000;
const TRANSIENT = [408, 425, 429];
// Too many requests, and Service Unavailable: whatever the message was.
const FOR_ALL = [429, 503];
/** Sends one message until somebody takes it, or until there is no use in trying on. */
async function deliver(receiver, message) {
    let last = await attempt(receiver, message);
    for (const pause of receiver.pausesMs) {
        if (last.retryAfterMs === null || last.retryAfterMs > LONGEST_PAUSE_MS)
            break;
        await (0,promises_.setTimeout)(Math.max(pause, last.retryAfterMs));
        last = await attempt(receiver, message);
    }
    return last.kind === 'delivered' ? { kind: 'delivered' } : { kind: last.kind, why: last.why };
}
async function attempt({ url, key, timeoutMs }, { id, body }) {
    const headers = signedHeaders(key, id, Math.floor(Date.now() / 1000), body);
    try {
        const response = await fetch(url, {
            method: 'POST',
            headers,
            body,
            // To wherever it leads, nobody has said that candidates' data may go.
            redirect: 'manual',
            signal: AbortSignal.timeout(timeoutMs),
        });
        // What it says is nobody's business, and could be endless.
        await response.body?.cancel();
        return read(response);
    }
    catch (error) {
        return { kind: 'down', why: reasonOf(error, timeoutMs), retryAfterMs: 0 };
    }
}
function read({ ok, status, headers }) {
    if (ok)
        return { kind: 'delivered', why: '', retryAfterMs: null };
    if (status >= 300 && status < 400) {
        const why = `it answered ${status} and sent us elsewhere, which we never follow`;
        return { kind: 'refused', why, retryAfterMs: null };
    }
    const why = `it answered ${status}`;
    if (status >= 400 && status < 500 && !TRANSIENT.includes(status)) {
        return { kind: 'refused', why, retryAfterMs: null };
    }
    const retryAfterMs = askedPause(headers);
    if (retryAfterMs > LONGEST_PAUSE_MS) {
        const seconds = Math.ceil(retryAfterMs / 1000);
        return { kind: 'down', why: `${why} and asked us to wait ${seconds} seconds`, retryAfterMs };
    }
    return { kind: FOR_ALL.includes(status) ? 'down' : 'failed', why, retryAfterMs };
}
/** `Retry-After` is a number of seconds or a date: RFC 9110, 10.2.3. Milliseconds; 0 for none. */
function askedPause(headers) {
    const asked = headers.get('retry-after') ?? '';
    if (/^[\d.]+$/.test(asked))
        return Math.max(0, Number(asked) * 1000 || 0);
    // By the receiver's own clock, where it says what time it is.
    const said = Date.parse(headers.get('date') ?? '');
    const now = Number.isNaN(said) ? Date.now() : said;
    return Math.max(0, Date.parse(asked) - now || 0);
}
/** Never the address: some have a secret in it. */
function reasonOf(error, timeoutMs) {
    if (error instanceof Error && error.name === 'TimeoutError') {
        return `it did not answer within ${timeoutMs / 1000} seconds`;
    }
    const cause = error instanceof Error ? error.cause : null;
    const code = Object(cause).code;
    return typeof code === 'string' ? `it could not be reached (${code})` : 'it could not be reached';
}

// EXTERNAL MODULE: ./build/github/ledger/ledger-table.js
var ledger_table = __webpack_require__(7404);
// EXTERNAL MODULE: ./build/session/hub-key.js
var hub_key = __webpack_require__(3654);
// EXTERNAL MODULE: ./build/session/one-fault.js
var one_fault = __webpack_require__(7214);
// EXTERNAL MODULE: ./build/assignment/ledger-record.js + 1 modules
var ledger_record = __webpack_require__(328);
;// CONCATENATED MODULE: ./build/events/event.js
/** The body of an event that the log alone tells. */
function eventOf(about, told) {
    const head = { schemaVersion: 1, timestamp: told.at };
    const data = dataOf(about);
    if (told.type === 'reviewed') {
        return { type: 'reviewed', ...head, data: { ...data, reviews: told.reviews } };
    }
    return { type: told.type, ...head, data: { ...data, deadline: told.deadline } };
}
/**
 * The body for a score; null while there is none to tell. Where people judge anything, none is told before the
 * log says that all levels are open, whatever a scorecard says.
 */
function scoredEvent(about, told, scorecard) {
    const isReviewed = scorecard.criteria.some(({ kind }) => kind === 'reviewed');
    const timestamp = isReviewed ? (told.opened?.at ?? null) : told.gradedAt;
    // An appeal has opened more since, or what it has opened is not in the scorecard yet: another event tells that.
    if (isReviewed && !hasCounted(scorecard, told.opened))
        return null;
    const isPending = scorecard.criteria.some(({ status }) => status === 'pending');
    if (timestamp === null || isPending)
        return null;
    const data = { ...dataOf(about), score: scoreOf(scorecard) };
    return { type: 'scored', schemaVersion: 1, timestamp, data };
}
function hasCounted({ criteria }, opened) {
    const counted = new Set(criteria.flatMap(({ id, reviews }) => reviews.map(({ reviewer }) => `${id} ${reviewer}`)));
    const ids = criteria.map(({ id }) => id);
    const judged = new Set((opened?.judged ?? [])
        .filter(({ criterion }) => ids.includes(criterion))
        .map(({ criterion, reviewer }) => `${criterion} ${reviewer}`));
    return judged.size === counted.size && [...judged].every((one) => counted.has(one));
}
function dataOf({ assignment: { id, exercise, role }, reference, candidate }) {
    return { assignment: id, candidate, reference, exercise, role };
}
function scoreOf({ rubric, totals, overall }) {
    const { measured, reviewed } = totals;
    const possible = measured.possible + reviewed.possible;
    const earned = measured.earned + reviewed.earned;
    const { version, digest } = rubric;
    return {
        rubric: { version, digest },
        measured: { earned: measured.earned, possible: measured.possible },
        reviewed: { earned: reviewed.earned, possible: reviewed.possible },
        percent: possible === 0 ? null : (100 * earned) / possible,
        overall: { percent: overall.percent, band: overall.band, reason: overall.reason },
    };
}

;// CONCATENATED MODULE: ./build/events/ledger-events.js
/**
 * What an assignment's log tells, oldest first. A log only grows, and so does this: what it told once it tells
 * for ever, with the same keys.
 */
function ledgerEvents(log) {
    const walk = {
        told: [],
        scored: new Map(),
        graded: new Map(),
        openings: [],
        weighed: [],
        latest: null,
        handedIn: null,
    };
    for (const [index, record] of log.entries()) {
        step(walk, record, log.slice(0, index));
        noteScored(walk, record.at);
    }
    return [...walk.told, ...walk.scored.values()];
}
function step(walk, record, before) {
    switch (record.kind) {
        case 'invited': {
            const { deadline } = record.assignment;
            walk.told.push({ type: 'invited', at: record.at, key: 'invited', deadline });
            return;
        }
        case 'extended':
            walk.handedIn = null;
            return;
        case 'submitted':
            ledger_events_submit(walk, record);
            return;
        case 'graded':
            if (!record.stale)
                walk.graded.set(record.tree, record);
            return;
        case 'weighed':
            walk.weighed.push(record);
            return;
        case 'unsealed':
            ledger_events_open(walk, record, before);
            return;
        default:
    }
}
function ledger_events_submit(walk, record) {
    walk.handedIn = record.sha === null ? null : (record.tree ?? undefined);
    if (record.sha === null)
        return;
    const { at, deadline } = record;
    const key = `handed-in ${deadline}`;
    if (walk.told.some((one) => one.key === key))
        return;
    walk.told.push({ type: 'handed-in', at, key, deadline });
}
/** Levels that are open are opened again for an appeal, whatever the criteria were then, and for nothing else. */
function ledger_events_open(walk, record, before) {
    if (record.about === 'talk')
        return;
    const { at, tree, criteria, rubric, reviews } = record;
    const isHere = (one) => (one.kind === 'unsealed' || one.kind === 'appealed') &&
        one.about !== 'talk' &&
        one.tree === tree &&
        (one.criteria === criteria || one.kind === 'appealed');
    if (before.findLast(isHere)?.kind === 'unsealed')
        return;
    const { length: earlier } = walk.openings.filter((one) => isAbout(one, { tree, criteria }));
    const key = `reviewed ${tree} ${criteria}${suffix(earlier)}`;
    walk.told.push({ type: 'reviewed', at, key, reviews: reviews.length });
    const judged = reviews.flatMap(({ reviewer, levels }) => levels.map(({ criterion }) => ({ criterion, reviewer })));
    walk.openings.push({ at, tree, criteria, rubric, judged, earlier });
}
function isAbout(one, { tree, criteria }) {
    return one.tree === tree && one.criteria === criteria;
}
/** The first key of each stays what it was before there were appeals. */
function suffix(earlier) {
    return earlier === 0 ? '' : ` ${earlier + 1}`;
}
function noteScored(walk, at) {
    const { handedIn, graded, scored, openings } = walk;
    if (handedIn === null)
        return;
    const record = handedIn === undefined ? [...graded.values()].at(-1) : graded.get(handedIn);
    if (record === undefined)
        return;
    const { tree, rubric } = record;
    const key = keyOf(walk, record);
    walk.latest = { key, tree, rubric };
    const { gradedAt } = scored.get(key) ?? { gradedAt: at };
    const own = openingsOf(openings, record);
    // A regrade counts all that was open when it came.
    const known = own.findLast((one) => one.at < gradedAt);
    const first = known === undefined ? own[0] : { ...known, at: gradedAt };
    const about = { type: 'scored', tree, rubric, gradedAt, isReplaced: false };
    const told = [{ ...about, key, opened: openedOf(first) }];
    for (const one of own) {
        if (one.at <= (first?.at ?? ''))
            continue;
        told.push({ ...about, key: `${key}${suffix(one.earlier)}`, opened: openedOf(one) });
    }
    for (const one of withWeights(told, walk))
        scored.set(one.key, one);
}
/** A grade that counts again, after another one was told in its place, is told anew. */
function keyOf({ latest, scored }, { tree, rubric }) {
    if (latest?.tree === tree && latest.rubric === rubric)
        return latest.key;
    const key = `scored ${tree} ${rubric}`;
    const isOwn = (one) => one.tree === tree && one.rubric === rubric;
    const { length: earlier } = [...scored.values()].filter(isOwn);
    return earlier === 0 ? key : `${key} returned ${earlier}`;
}
/** Each change of the weights after a score was told tells it anew. */
function withWeights(told, { weighed }) {
    return weighed.reduce((events, { at, tree, rubric }, index) => {
        const isOwn = (one) => one.tree === tree && one.rubric === rubric;
        const before = latestOf(events.filter((one) => isOwn(one) && momentOf(one) <= at));
        // Nothing was told yet: the first score that is has these weights.
        if (before === undefined)
            return events;
        const { opened } = before;
        const later = {
            ...before,
            key: `${before.key} weighed ${index + 1}`,
            gradedAt: at,
            opened: opened === null ? null : { ...opened, at },
        };
        const isBefore = (one) => one.key === before.key;
        return [...events.map((one) => (isBefore(one) ? { ...one, isReplaced: true } : one)), later];
    }, told);
}
function latestOf(events) {
    const [first, ...others] = events;
    return others.reduce((last, one) => (momentOf(one) < momentOf(last ?? one) ? last : one), first);
}
/** When a score was there to tell. */
function momentOf({ opened, gradedAt }) {
    return opened?.at ?? gradedAt;
}
/**
 * What was opened of a submission by the criteria of this rubric. A rubric whose levels were never opened by itself
 * has the criteria of one before, or else nothing of it is open: its scorecard tells.
 */
function openingsOf(openings, { tree, rubric }) {
    const own = openings.filter((one) => one.tree === tree);
    const named = own.find((one) => one.rubric === rubric) ?? own.at(-1);
    return named === undefined ? [] : own.filter((one) => isAbout(one, named));
}
function openedOf(opening) {
    return opening === undefined ? null : { at: opening.at, judged: opening.judged };
}

// EXTERNAL MODULE: ./build/input/compare-texts.js
var compare_texts = __webpack_require__(1033);
;// CONCATENATED MODULE: ./build/events/name-events.js

/**
 * Names the events of a log. What was delivered under an id that no secret of today gives, an earlier version
 * delivered before the secret was changed. Events are delivered in order, so these ids are of the first events
 * that have no other.
 */
function nameEvents(all, naming) {
    const { notified, idOf, earlierIdOf, isWanted } = naming;
    const named = all.map((told) => {
        const [id, earlier] = [idOf(told.key), earlierIdOf(told.key)];
        const delivered = notified.find(({ event }) => event === id || event === earlier);
        return { told, id: delivered?.event ?? id, isDelivered: delivered !== undefined };
    });
    const known = new Set(named.map(({ id }) => id));
    const open = named
        .filter(({ told, isDelivered }) => !isDelivered && isWanted(told.type, name_events_momentOf(told)))
        .toSorted((a, b) => (0,compare_texts/* compareTexts */.q)(name_events_momentOf(a.told), name_events_momentOf(b.told)));
    const old = new Map();
    for (const { event, at } of notified.filter(({ event }) => !known.has(event))) {
        const [first] = open;
        if (first === undefined || name_events_momentOf(first.told) > at)
            continue;
        old.set(first.told, event);
        open.shift();
    }
    return named.map((one) => {
        const id = old.get(one.told);
        return id === undefined ? one : { ...one, id, isDelivered: true };
    });
}
function name_events_momentOf(told) {
    return told.type === 'scored' ? (told.opened?.at ?? told.gradedAt) : told.at;
}

;// CONCATENATED MODULE: ./build/session/event-id.js

/**
 * What a hiring system knows an event by: the same however often it is sent, and whatever TAKEHOME_KEY is by then.
 * The repository's number is in it, for who was erased may be invited again.
 */
function eventId({ id, repository }, about) {
    const text = ['event', id, repository.id, about].join('\0');
    return `evt_${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 32)}`;
}

// EXTERNAL MODULE: ./build/session/ledger-source.js
var ledger_source = __webpack_require__(8738);
// EXTERNAL MODULE: ./build/session/read-latest.js
var read_latest = __webpack_require__(6111);
;// CONCATENATED MODULE: ./build/commands/notify/due-events.js










/**
 * What the log of one assignment has to tell, oldest first; with `replay` also what was delivered before. For the
 * others no scorecard is read.
 */
async function eventsOf(session, log, replay, { isWanted = () => true, nameOf = (0,hub_key/* useHubKey */.cA)(session.key).candidate } = {}) {
    const state = (0,fold_log/* foldLog */.e)(log);
    if (state === null || state.keeping.closings.includes('erase'))
        return [];
    const { assignment } = state;
    const key = (0,hub_key/* useHubKey */.cA)(session.key);
    const about = {
        assignment,
        reference: state.reference,
        candidate: nameOf(assignment.candidate.userId),
    };
    const due = [];
    const named = nameEvents(ledgerEvents(log), {
        notified: log.filter((record) => record.kind === 'notified'),
        idOf: (about) => eventId(assignment, about),
        earlierIdOf: (about) => key.event(`${assignment.id} ${about}`),
        isWanted,
    });
    for (const { told, id, isDelivered } of named) {
        if (isDelivered && !replay)
            continue;
        const event = told.type === 'scored' ? await scored(session, about, told) : eventOf(about, told);
        if (event === null)
            continue;
        due.push({ id, event, isDelivered });
    }
    return due.sort((a, b) => (0,compare_texts/* compareTexts */.q)(a.event.timestamp, b.event.timestamp));
}
async function scored(session, about, told) {
    if (told.isReplaced)
        return null;
    const { tree, rubric } = told;
    const { id } = about.assignment;
    const source = (0,ledger_source/* ledgerSource */.L)(session, '');
    const first = await (0,read_latest/* readScorecard */.Pw)(source, (0,ledger_record/* scorecardPath */.OW)(id, tree, rubric));
    // The later version may hold levels, and is not even read before they are open. Without any it has later weights.
    const isSealed = told.opened === null && first.criteria.some(({ kind }) => kind === 'reviewed');
    const later = isSealed ? null : await (0,read_latest/* findScorecard */.Cv)(source, (0,ledger_record/* completePath */.hk)(id, tree, rubric));
    return scoredEvent(about, told, later ?? first);
}

;// CONCATENATED MODULE: ./build/commands/notify/notify.js








/**
 * Tells the hiring system what the ledger tells and has not been delivered yet. An event is recorded once it was
 * delivered, so one whose record was lost is sent again, under the same id.
 */
async function notify(session, webhook, request) {
    const logs = await readLogs(session);
    const states = [...logs.values()].flatMap((log) => (0,fold_log/* foldLog */.e)(log) ?? []);
    const { nameOf } = (0,person_names/* namePersons */.G)(states, (0,hub_key/* useHubKey */.cA)(session.key).candidate);
    const telling = { nameOf, isWanted: wantedBy(webhook, { since: null }) };
    const isWanted = wantedBy(webhook, request);
    const dueOf = async (log) => {
        const all = await eventsOf(session, log, request.replay, telling);
        return all.filter(({ event }) => isWanted(event.type, event.timestamp));
    };
    const done = [];
    const attempts = (0,one_fault/* tryOnGitHub */.Y)(session.log);
    for (const [assignment, log] of logs) {
        await attempts.run(`what happened with ${assignment} was not told`, async () => {
            // Nothing is sent of what another run has sent or erased since.
            const isNews = (await dueOf(log)).length > 0;
            const due = isNews ? await dueOf(await session.ledger.readLog(assignment)) : [];
            done.push(...(await sendAll(session, due, patienceFor(request.receiver, done))));
        });
        // Whoever takes nothing now is not tried again with each of the others.
        if (done.at(-1)?.delivery?.kind === 'down')
            break;
    }
    attempts.end(done.map(({ id, event, delivery }) => `${id} ${event.type}: ${delivery?.kind ?? 'due'}`));
    return done;
}
/**
 * A receiver that fails at one event may take the others, so the others are sent all the same. One that has failed at
 * two on end is not waited for any more, until it takes one.
 */
function patienceFor(receiver, done) {
    const last = done.slice(-2).filter(({ delivery }) => delivery?.kind === 'failed');
    return receiver === null || last.length < 2 ? receiver : { ...receiver, pausesMs: [] };
}
async function readLogs(session) {
    const table = await (0,ledger_table/* readLedgerTable */.qW)(session.hub, session.config.hub);
    const logs = new Map();
    for (const assignment of table?.logs.keys() ?? []) {
        logs.set(assignment, await session.ledger.readLog(assignment));
    }
    return logs;
}
function wantedBy({ events, since: from }, { since }) {
    return (type, at) => [from, since].every((bound) => bound === null || at >= bound) && events.includes(type);
}
/** In order: what comes later waits for what came before. */
async function sendAll(session, due, receiver) {
    const done = [];
    for (const one of due) {
        const { id, event } = one;
        const body = JSON.stringify(event);
        const delivery = receiver === null ? null : await deliver(receiver, { id, body });
        done.push({ id, event, delivery });
        if (delivery === null)
            continue;
        if (delivery.kind !== 'delivered')
            break;
        if (!one.isDelivered)
            await record(session, event.data.assignment, id);
    }
    return done;
}
async function record(session, assignment, event) {
    const at = await (0,hub_session/* serverTime */.nI)(session.hub);
    const told = { kind: 'notified', at, by: 'takehome', event };
    await session.ledger.append(assignment, (log) => (0,fold_log/* foldLog */.e)(log)?.notified.includes(event) === false ? told : null);
}

;// CONCATENATED MODULE: ./build/commands/notify/run-notify.js







const TIMEOUT_MS = 10_000;
// Three more attempts: a receiver that restarts is back by then, and one that does not is tried by the next run.
const PAUSES_MS = [1_000, 5_000, 25_000];
/** Tells the hiring system what has happened. */
const runNotify = (0,with_session/* withSession */.f)(async (session, { text, isOn }, { access }) => {
    const webhook = webhookOf(session);
    const isDry = isOn('dry-run');
    const receiver = isDry ? null : receiverOf(webhook, access.notifySecret ?? '');
    const since = sinceOf(text('since'));
    const done = await notify(session, webhook, { since, replay: isOn('replay'), receiver });
    return outcomeOf(done, new URL(webhook.url).host);
}, ({ text }) => (0,missing_words/* issuesThrownBy */.yL)(() => sinceOf(text('since'))));
function webhookOf({ config }) {
    if (config.webhook !== null)
        return config.webhook;
    const hint = 'Give webhook with a url there; docs/ats.md shows how.';
    throw (0,bad_news/* callerError */.ee)(hub_session/* HUB_FILE */.n, 'names no webhook', hint);
}
function receiverOf({ url }, secret) {
    const key = readSecret(secret);
    if (key !== null)
        return { url, key, timeoutMs: TIMEOUT_MS, pausesMs: PAUSES_MS };
    const message = secret === '' ? 'is missing' : 'is not a secret for webhooks';
    const hint = 'Make one, and give it to both sides: echo "whsec_$(openssl rand -base64 32)"';
    throw (0,bad_news/* callerError */.ee)('TAKEHOME_NOTIFY_SECRET', message, hint);
}
/** A day, or a moment with its offset. */
function sinceOf(typed) {
    if (typed === '')
        return null;
    const moment = (0,deadline/* parseDeadline */.O0)(/^\d{4}-\d\d-\d\d$/.test(typed) ? `${typed}T00:00Z` : typed);
    if (moment.ok)
        return moment.value;
    throw (0,bad_news/* callerError */.ee)('--since', `"${typed}" is not a moment`, 'Give a day, such as 2026-12-01.');
}
function outcomeOf(done, host) {
    const rows = done.map(({ event: { type, timestamp, data }, delivery }) => [
        type,
        data.assignment,
        timestamp,
        delivery === null
            ? 'would be sent'
            : delivery.kind === 'delivered'
                ? 'delivered'
                : delivery.why,
    ]);
    const failed = done.flatMap(({ delivery }) => delivery === null || delivery.kind === 'delivered' ? [] : [delivery.why]);
    const head = ['event', 'assignment', 'happened', ''];
    const text = rows.length === 0 ? ['There is nothing to tell.'] : [{ head, rows }];
    if (failed.length === 0)
        return { json: { events: done }, text };
    const detail = `${host} did not take ${failed.length} of the events: ${failed[0]}. The next run sends them again.`;
    return { json: { events: done }, text, trouble: new bad_news/* WorldError */.nM(detail, { code: 'webhook' }) };
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

/***/ 9080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readFolderTexts),
/* harmony export */   V: () => (/* binding */ listFolderNames)
/* harmony export */ });
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8186);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9281);
/* harmony import */ var _repository_branch_head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1850);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3069);




/** The texts of all files directly in a folder of the ledger, one request each; none where there is no folder. */
async function readFolderTexts(octokit, hub, folder) {
    try {
        const texts = [];
        for (const { sha: file_sha } of await filesIn(octokit, hub, folder)) {
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
/** The names of all files directly in a folder of the ledger; none where there is no folder. */
async function listFolderNames(octokit, hub, folder) {
    try {
        return (await filesIn(octokit, hub, folder)).map(({ path }) => path);
    }
    catch (error) {
        if (error instanceof _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM)
            throw error;
        throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .worldError */ .ZT)(`the ledger's ${folder} was not listed`, error);
    }
}
/** Of a folder, the contents API lists at most 1,000 files, and a tree 100,000. */
async function filesIn(octokit, hub, folder) {
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
    return data.tree.flatMap(({ type, path, sha }) => (type === 'blob' ? [{ path, sha }] : []));
}


/***/ }),

/***/ 1033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ compareTexts)
/* harmony export */ });
/** Sorts texts by their characters, in the same way in every language; moments in UTC so stand in their order. */
function compareTexts(a, b) {
    return a < b ? -1 : Number(a > b);
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

/***/ 9647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zh: () => (/* binding */ isFault),
/* harmony export */   bn: () => (/* binding */ allOf),
/* harmony export */   gf: () => (/* binding */ whyOf)
/* harmony export */ });
/* harmony import */ var _bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8186);

/** False for bugs of ours. */
function isFault(error) {
    return error instanceof _bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM || error instanceof _bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .CallerError */ .ED;
}
/** In one line, for a list. */
function whyOf(fault) {
    if (fault instanceof _bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM)
        return fault.message;
    return fault.issues.map(({ file, message, hint }) => `${file}: ${message}. ${hint}`).join(' ');
}
/** To end a run of which nothing came: everything that the team has to mend, or else what the world did first. */
function allOf(faults) {
    const issues = faults.flatMap((fault) => (fault instanceof _bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .CallerError */ .ED ? fault.issues : []));
    const world = faults.find((fault) => fault instanceof _bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM);
    return issues.length > 0 ? new _bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .CallerError */ .ED(issues) : world;
}


/***/ }),

/***/ 8856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ refuseUnlessAbsent),
/* harmony export */   T: () => (/* binding */ ifAbsent)
/* harmony export */ });
/* harmony import */ var _bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8186);
/* harmony import */ var _disk_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1830);


/**
 * What was read of a file or folder, or `instead` where there is none. Throws CallerError where there is one that
 * cannot be read: it must not pass for one that is not there.
 */
async function ifAbsent(path, read, instead) {
    try {
        return await read;
    }
    catch (error) {
        refuseUnlessAbsent(path, error);
        return instead;
    }
}
/** Throws what the disk said of a path, unless it said that nothing is there. */
function refuseUnlessAbsent(path, error) {
    const { code } = Object(error);
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return;
    const why = (0,_disk_words_js__WEBPACK_IMPORTED_MODULE_1__/* .whyNotRead */ .O)(error);
    if (why === null)
        throw error;
    throw (0,_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .callerError */ .ee)(path, `cannot be read: ${why}`, 'Let this user read it, or name another one.');
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

/***/ 4850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ tryEach)
/* harmony export */ });
/* harmony import */ var _bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8186);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9647);


/**
 * Deals with one thing after the other: one that fails keeps none of the others waiting. Each failure is logged as it
 * comes, a bug of ours with its stack. `name` makes bad news of an error whose words only the caller knows.
 */
function tryEach(log, name = (error) => error) {
    const faults = [];
    const bugs = [];
    return {
        run: async (failed, act) => {
            try {
                await act();
            }
            catch (error) {
                const named = name(error, failed);
                log(line(named, failed));
                if ((0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .isFault */ .Zh)(named))
                    faults.push(named);
                else
                    bugs.push(named);
            }
        },
        end: (done = []) => {
            const worst = worstOf(faults, bugs);
            if (worst === null)
                return;
            for (const one of done)
                log(one);
            throw worst.error;
        },
    };
}
function line(error, failed) {
    if (!(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .isFault */ .Zh)(error))
        return `${failed}: ${stackOf(error)}`;
    const why = (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .whyOf */ .gf)(error);
    // What GitHub said is named by the same words.
    return why.startsWith(failed) ? why : `${failed}: ${why}`;
}
function stackOf(error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
/** Whoever may have got out of the sandbox comes first, then a bug of ours, then what the team can mend. */
function worstOf(faults, bugs) {
    const refused = faults.find((one) => one instanceof _bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM && one.code === 'result-refused');
    if (refused !== undefined)
        return { error: refused };
    if (bugs.length > 0)
        return { error: bugs[0] };
    const fault = (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .allOf */ .bn)(faults);
    return fault === undefined ? null : { error: fault };
}


/***/ }),

/***/ 9090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ isComplete),
/* harmony export */   L5: () => (/* binding */ residuePath),
/* harmony export */   NI: () => (/* binding */ residueOfScorecard),
/* harmony export */   Ni: () => (/* binding */ printResidue),
/* harmony export */   Pm: () => (/* binding */ RESIDUE_FOLDER),
/* harmony export */   Xh: () => (/* binding */ parseResidue)
/* harmony export */ });
/* harmony import */ var _input_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4355);

/** A total without a part could not be compared. */
function isComplete({ criteria }) {
    return criteria.every(({ earned }) => earned !== null);
}
/** No commit, no moment, no hours, no flag and no text: each could be recognised. */
function residueOfScorecard({ exercise, rubric, criteria }) {
    const { version, digest } = rubric;
    const points = Object.fromEntries(criteria.map(({ id, earned }) => [id, earned ?? 0]));
    return { schemaVersion: 1, exercise, rubric: { version, digest }, points };
}
const RESIDUE_FOLDER = 'residue';
function residuePath({ exercise, rubric }, name) {
    return `${RESIDUE_FOLDER}/${exercise}-${rubric.digest.slice(0, 8)}-${name}.json`;
}
function printResidue(residue) {
    return `${JSON.stringify(residue)}\n`;
}
/** Null for a text that is none. */
function parseResidue(text) {
    const value = (0,_input_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text);
    if (typeof value !== 'object' || value === null || !('points' in value))
        return null;
    return value.schemaVersion === 1 ? value : null;
}


/***/ }),

/***/ 8738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ledgerSource),
/* harmony export */   W: () => (/* binding */ readOnce)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8561);
/* harmony import */ var _assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(328);
/* harmony import */ var _github_ledger_ledger_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7404);
/* harmony import */ var _github_ledger_read_folder_texts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9080);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8186);
/* harmony import */ var _input_if_absent_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8856);
/* harmony import */ var _report_residue_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9090);
/* harmony import */ var _hub_session_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5333);











/** A checkout is read without a single request, which is the way for a large cohort. */
function ledgerSource(session, folder) {
    return folder === '' ? ofGitHub(session) : ofFolder(folder);
}
/** The same for somebody who goes over all logs several times: they are read now, and not again. */
async function readOnce(source) {
    const states = [];
    for await (const state of source.states())
        states.push(state);
    return {
        ...source,
        states: async function* () {
            yield* states;
        },
    };
}
function ofGitHub(session) {
    const { hub, config } = session;
    return {
        now: () => (0,_hub_session_js__WEBPACK_IMPORTED_MODULE_9__/* .serverTime */ .nI)(hub),
        states: async function* () {
            const table = await (0,_github_ledger_ledger_table_js__WEBPACK_IMPORTED_MODULE_5__/* .readLedgerTable */ .qW)(hub, config.hub);
            for (const [id, log] of table?.logs ?? []) {
                const state = await (0,_github_ledger_ledger_table_js__WEBPACK_IMPORTED_MODULE_5__/* .readLogState */ .o8)(hub, config.hub, id, log);
                if (state !== null)
                    yield state;
            }
        },
        readText: async (path) => (await session.ledger.readFile(path))?.text ?? null,
        residue: () => (0,_github_ledger_read_folder_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .readFolderTexts */ .R)(hub, config.hub, _report_residue_js__WEBPACK_IMPORTED_MODULE_10__/* .RESIDUE_FOLDER */ .Pm),
    };
}
function ofFolder(folder) {
    const readText = async (path) => textAt((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path));
    return {
        readText,
        residue: async () => {
            const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _report_residue_js__WEBPACK_IMPORTED_MODULE_10__/* .RESIDUE_FOLDER */ .Pm);
            const names = await (0,_input_if_absent_js__WEBPACK_IMPORTED_MODULE_8__/* .ifAbsent */ .T)(place, (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(place), []);
            return names.flatMap((name) => textAt((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _report_residue_js__WEBPACK_IMPORTED_MODULE_10__/* .RESIDUE_FOLDER */ .Pm, name)) ?? []);
        },
        now: async () => `${new Date().toISOString().slice(0, 19)}Z`,
        states: async function* () {
            for (const name of await logNames(folder)) {
                const path = (0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_4__/* .logPath */ .Q2)(name);
                const state = (0,_assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_3__/* .foldLog */ .e)(logIn(await readText(path), path));
                if (state !== null)
                    yield state;
            }
        },
    };
}
/** Of a file that was listed. Throws WorldError. */
function logIn(text, path) {
    if (text === null)
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_7__/* .WorldError */ .nM(`${path} is not there any more`, { code: 'ledger' });
    const log = (0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_4__/* .parseLog */ .g_)(text);
    if (log.ok)
        return log.value;
    throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_7__/* .WorldError */ .nM(`${path}: ${log.error}`, { code: 'ledger' });
}
/** Without a promise: of thousands of small files, each costs several times what reading it does. */
function textAt(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch (error) {
        (0,_input_if_absent_js__WEBPACK_IMPORTED_MODULE_8__/* .refuseUnlessAbsent */ .K)(file, error);
        return null;
    }
}
async function logNames(folder) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'assignments');
    const names = await (0,_input_if_absent_js__WEBPACK_IMPORTED_MODULE_8__/* .ifAbsent */ .T)(place, (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(place), null);
    if (names === null)
        throw noLedger(folder);
    const logs = names.filter((name) => name.endsWith('.jsonl')).sort();
    return logs.map((name) => name.slice(0, -'.jsonl'.length));
}
function noLedger(folder) {
    const message = 'has no folder assignments';
    const hint = 'Check out the branch ledger of the hub there, or leave --ledger out.';
    return (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_7__/* .callerError */ .ee)(folder, message, hint);
}


/***/ }),

/***/ 7214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ faultOf),
/* harmony export */   Y: () => (/* binding */ tryOnGitHub)
/* harmony export */ });
/* harmony import */ var _github_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9281);
/* harmony import */ var _input_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9647);
/* harmony import */ var _input_try_each_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4850);



/** Throws what is neither GitHub's news nor something for the team to mend. */
function faultOf(error, assignment, what) {
    if ((0,_input_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .isFault */ .Zh)(error))
        return error;
    if (!(0,_github_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .isFromGitHub */ .m3)(error))
        throw error;
    return (0,_github_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .worldError */ .ZT)(`${assignment} was not ${what}`, error);
}
/** One after the other. What GitHub said is bad news of the world, in the words of what did not happen. */
function tryOnGitHub(log) {
    return (0,_input_try_each_js__WEBPACK_IMPORTED_MODULE_2__/* .tryEach */ .Z)(log, (error, failed) => ((0,_github_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .isFromGitHub */ .m3)(error) ? (0,_github_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .worldError */ .ZT)(failed, error) : error));
}


/***/ }),

/***/ 6111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ findScorecard),
/* harmony export */   Eg: () => (/* binding */ readLatest),
/* harmony export */   Pw: () => (/* binding */ readScorecard),
/* harmony export */   ac: () => (/* binding */ scorecardIn),
/* harmony export */   hc: () => (/* binding */ findLatest)
/* harmony export */ });
/* harmony import */ var _assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(328);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8186);
/* harmony import */ var _scorecard_read_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1243);



/** The scorecard at a path of the ledger; null where there is none. Throws WorldError for one that was changed by hand. */
async function findScorecard(source, path) {
    const text = await source.readText(path);
    return text === null ? null : scorecardIn(text, path);
}
/** The same for one that has to be there. */
async function readScorecard(source, path) {
    return (await findScorecard(source, path)) ?? refuseMissing(path);
}
/** The latest version of a scorecard: with what people reviewed, once that is open. Throws WorldError. */
async function readLatest(source, id, grade) {
    const scorecard = await findLatest(source, id, grade);
    return scorecard ?? refuseMissing((0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__/* .scorecardPath */ .OW)(id, grade.tree, grade.rubric));
}
/** The same; null where there is neither version. */
async function findLatest(source, id, { tree, rubric }) {
    const complete = await findScorecard(source, (0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__/* .completePath */ .hk)(id, tree, rubric));
    return complete ?? (await findScorecard(source, (0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__/* .scorecardPath */ .OW)(id, tree, rubric)));
}
/** A scorecard that the ledger holds. Throws WorldError for a text that is none. */
function scorecardIn(text, path) {
    const scorecard = (0,_scorecard_read_result_js__WEBPACK_IMPORTED_MODULE_2__/* .parseScorecard */ .e0)(text);
    if (scorecard !== null)
        return scorecard;
    throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldError */ .nM(`${path} was changed by hand`, { code: 'ledger' });
}
function refuseMissing(path) {
    throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldError */ .nM(`${path} is missing from the ledger`, { code: 'ledger' });
}


/***/ })

};
