export const id = 5545;
export const ids = [5545];
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

/***/ 31030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ namePersons),
/* harmony export */   w: () => (/* binding */ matchPersons)
/* harmony export */ });
/**
 * Everybody keeps the name that they had at the first invitation that the ledger has, whatever TAKEHOME_KEY is since.
 * `byKey` is the name by the present key, for whom no invitation names.
 */
function namePersons(states, byKey) {
    const names = new Map();
    const present = new Map();
    const oldestFirst = states.toSorted((a, b) => (a.invitedAt < b.invitedAt ? -1 : 1));
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

/***/ 55545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runNotify: () => (/* binding */ runNotify)
});

// EXTERNAL MODULE: ./build/assignment/deadline.js
var deadline = __webpack_require__(49950);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
var bad_news = __webpack_require__(18186);
// EXTERNAL MODULE: ./build/session/hub-session.js
var hub_session = __webpack_require__(45333);
// EXTERNAL MODULE: ./build/commands/verb/missing-words.js
var missing_words = __webpack_require__(72201);
// EXTERNAL MODULE: ./build/commands/verb/with-session.js
var with_session = __webpack_require__(77560);
// EXTERNAL MODULE: ./build/assignment/fold-log.js + 1 modules
var fold_log = __webpack_require__(58561);
// EXTERNAL MODULE: ./build/assignment/person-names.js
var person_names = __webpack_require__(31030);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/delivery/deliver.js


// A receiver that is asked to wait for longer is tried again by the next run.
const LONGEST_PAUSE_MS = 60_000;
const TRANSIENT = [408, 425, 429];
/** Sends one message until somebody takes it, or until there is no use in trying on. */
async function deliver(receiver, message) {
    let last = await attempt(receiver, message);
    for (const pause of receiver.pausesMs) {
        if (last.kind !== 'down')
            break;
        await (0,promises_.setTimeout)(Math.min(LONGEST_PAUSE_MS, Math.max(pause, last.retryAfterMs ?? 0)));
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
        return { kind: 'down', why: reasonOf(error, timeoutMs), retryAfterMs: null };
    }
}
function read({ ok, status, headers }) {
    if (ok)
        return { kind: 'delivered', why: '' };
    if (status >= 300 && status < 400) {
        return {
            kind: 'refused',
            why: `it answered ${status} and sent us elsewhere, which we never follow`,
        };
    }
    if (status >= 400 && status < 500 && !TRANSIENT.includes(status)) {
        return { kind: 'refused', why: `it answered ${status}` };
    }
    const seconds = Number(headers.get('retry-after') ?? Number.NaN);
    const retryAfterMs = Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null;
    return { kind: 'down', why: `it answered ${status}`, retryAfterMs };
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
var ledger_table = __webpack_require__(47404);
// EXTERNAL MODULE: ./build/session/hub-key.js
var hub_key = __webpack_require__(13654);
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
function noteScored({ handedIn, graded, scored, openings }, at) {
    if (handedIn === null)
        return;
    const record = handedIn === undefined ? [...graded.values()].at(-1) : graded.get(handedIn);
    if (record === undefined)
        return;
    const { tree, rubric } = record;
    const key = `scored ${tree} ${rubric}`;
    const { gradedAt } = scored.get(key) ?? { gradedAt: at };
    const own = openingsOf(openings, record);
    // A regrade counts all that was open when it came.
    const known = own.findLast((one) => one.at < gradedAt);
    const first = known === undefined ? own[0] : { ...known, at: gradedAt };
    const about = { type: 'scored', tree, rubric, gradedAt };
    scored.set(key, { ...about, key, opened: openedOf(first) });
    for (const one of own) {
        if (one.at <= (first?.at ?? ''))
            continue;
        const later = `${key}${suffix(one.earlier)}`;
        scored.set(later, { ...about, key: later, opened: openedOf(one) });
    }
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
var compare_texts = __webpack_require__(51033);
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
        .filter(({ told, isDelivered }) => !isDelivered && isWanted(told.type, momentOf(told)))
        .toSorted((a, b) => (0,compare_texts/* compareTexts */.q)(momentOf(a.told), momentOf(b.told)));
    const old = new Map();
    for (const { event, at } of notified.filter(({ event }) => !known.has(event))) {
        const [first] = open;
        if (first === undefined || momentOf(first.told) > at)
            continue;
        old.set(first.told, event);
        open.shift();
    }
    return named.map((one) => {
        const id = old.get(one.told);
        return id === undefined ? one : { ...one, id, isDelivered: true };
    });
}
function momentOf(told) {
    return told.type === 'scored' ? (told.opened?.at ?? told.gradedAt) : told.at;
}

// EXTERNAL MODULE: ./build/scorecard/read-result.js + 2 modules
var read_result = __webpack_require__(41243);
;// CONCATENATED MODULE: ./build/session/event-id.js

/**
 * What a hiring system knows an event by: the same however often it is sent, and whatever TAKEHOME_KEY is by then.
 * The repository's number is in it, for who was erased may be invited again.
 */
function eventId({ id, repository }, about) {
    const text = ['event', id, repository.id, about].join('\0');
    return `evt_${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 32)}`;
}

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
        const event = told.type === 'scored' ? await scored(session, state, about, told) : eventOf(about, told);
        if (event === null)
            continue;
        due.push({ id, event, isDelivered });
    }
    return due.sort((a, b) => a.event.timestamp < b.event.timestamp ? -1 : Number(a.event.timestamp > b.event.timestamp));
}
async function scored(session, { assignment: { id } }, about, told) {
    const { tree, rubric } = told;
    const read = async (path) => (0,read_result/* parseScorecard */.e0)((await session.ledger.readFile(path))?.text ?? '');
    // The later version holds levels, and is not even read before they are open.
    const complete = told.opened === null ? null : await read((0,ledger_record/* completePath */.hk)(id, tree, rubric));
    const scorecard = complete ?? (await read((0,ledger_record/* scorecardPath */.OW)(id, tree, rubric)));
    return scorecard === null ? null : scoredEvent(about, told, scorecard);
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
    for (const [assignment, log] of logs) {
        // Nothing is sent of what another run has sent or erased since.
        const isNews = (await dueOf(log)).length > 0;
        const due = isNews ? await dueOf(await session.ledger.readLog(assignment)) : [];
        done.push(...(await sendAll(session, due, request.receiver)));
        // Whoever takes nothing now is not tried again with each of the others.
        if (done.at(-1)?.delivery?.kind === 'down')
            break;
    }
    return done;
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

/***/ 51033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ compareTexts)
/* harmony export */ });
/** Sorts texts by their characters, in the same way in every language; moments in UTC so stand in their order. */
function compareTexts(a, b) {
    return a < b ? -1 : Number(a > b);
}


/***/ })

};
