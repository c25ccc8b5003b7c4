export const id = 743;
export const ids = [743];
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
/* harmony export */   O0: () => (/* binding */ parseDeadline),
/* harmony export */   g2: () => (/* binding */ defaultDeadline),
/* harmony export */   sr: () => (/* binding */ showMoment),
/* harmony export */   x9: () => (/* binding */ parseFutureDeadline)
/* harmony export */ });
/* harmony import */ var luxon__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8714);

/** The policy's deadline for an invitation made at `now`; both in UTC, as ISO 8601. */
function defaultDeadline(now, policy) {
    const [hour = 0, minute = 0] = policy.deadlineTime.split(':').map(Number);
    const day = luxon__WEBPACK_IMPORTED_MODULE_0__/* .DateTime */ .c9.fromISO(now, { zone: policy.timeZone }).plus({ days: policy.days });
    return inUtc(day.set({ hour, minute, second: 0, millisecond: 0 }));
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
        return { ok: false, error: { message: `"${text}" is no deadline`, hint: deadline.error } };
    }
    if (deadline.value > now)
        return deadline;
    const hint = `It is ${now} on GitHub's clock. Give a later moment.`;
    return { ok: false, error: { message: `"${text}" is in the past`, hint } };
}
/** `2026-12-01 18:00 Europe/Zurich (17:00 UTC)`: people read their own zone, and check the other. */
function showMoment(iso, timeZone) {
    const utc = luxon__WEBPACK_IMPORTED_MODULE_0__/* .DateTime */ .c9.fromISO(iso, { zone: 'utc' });
    if (timeZone === 'UTC')
        return `${utc.toFormat('yyyy-MM-dd HH:mm')} UTC`;
    const local = utc.setZone(timeZone);
    const sameDay = local.toFormat('yyyy-MM-dd') === utc.toFormat('yyyy-MM-dd');
    const inner = utc.toFormat(sameDay ? 'HH:mm' : 'yyyy-MM-dd HH:mm');
    return `${local.toFormat('yyyy-MM-dd HH:mm')} ${timeZone} (${inner} UTC)`;
}
function inUtc(moment) {
    return moment.toUTC().toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'");
}


/***/ }),

/***/ 6743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runReview: () => (/* binding */ runReview)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/commands/verb/with-session.js
var with_session = __webpack_require__(7560);
// EXTERNAL MODULE: ./build/assignment/deadline.js
var deadline = __webpack_require__(9950);
// EXTERNAL MODULE: ./build/assignment/requests.js
var assignment_requests = __webpack_require__(5136);
// EXTERNAL MODULE: ./build/assignment/state.js
var assignment_state = __webpack_require__(8921);
// EXTERNAL MODULE: ./build/github/pages/request-reviewers.js
var request_reviewers = __webpack_require__(293);
// EXTERNAL MODULE: ./build/github/pages/sticky-comment.js
var sticky_comment = __webpack_require__(4174);
;// CONCATENATED MODULE: ./build/review/request-words.js
/** What the comment starts with; together with its author it tells the comment from any other. */
function requestMarker({ kind, number }) {
    return `<!-- takehome:${kind}-${number} -->`;
}
/** The one comment that mentions them. Everything in it is ours: logins are those of takehome.yml. */
function requestText(notice) {
    const { kind, logins, pseudonym, exercise, due } = notice;
    const people = logins.map((login) => `@${login}`).join(', ');
    const what = `**${pseudonym}** (${exercise})`;
    const first = kind === 'request'
        ? `${people}: please review ${what} by **${due}**.`
        : `${people}: your review of ${what} is due on **${due}**.`;
    return [
        requestMarker(notice),
        `${first}\n`,
        `${whereText(notice)} Press _Done_ on it, and paste the block as a comment here. Write no level in a comment: GitHub mails it to everybody.\n`,
        'If you cannot, tell your team today, so that somebody else is asked.\n',
    ].join('\n');
}
function whereText({ page, pseudonym, pagesUrl }) {
    const runs = `[Review pages](${pagesUrl})`;
    return page === null
        ? `Open the newest run of ${runs}, download its artifact, and open \`${pseudonym}.html\`.`
        : `[Open the review page](${page}). When that address has expired, the newest run of ${runs} has the page.`;
}

// EXTERNAL MODULE: ./build/session/withdraw-all.js
var withdraw_all = __webpack_require__(1787);
;// CONCATENATED MODULE: ./build/commands/review/pages-url.js
/** Where the workflow that writes review pages shows its runs. */
function pagesUrl({ serverUrl, config }) {
    const { owner, repo } = config.hub;
    return `${serverUrl}/${owner}/${repo}/actions/workflows/review-pages.yml`;
}

// EXTERNAL MODULE: ./build/github/pages/review-comments.js + 1 modules
var review_comments = __webpack_require__(1754);
// EXTERNAL MODULE: ./build/github/pages/review-pull.js + 1 modules
var review_pull = __webpack_require__(1164);
;// CONCATENATED MODULE: ./build/review/pair-order.js
/**
 * Every pair of n people, each once, in an order in which after any number of pairs nobody has been in more than
 * one pair more than anybody else. People are 0 to n - 1. For an even n these are the rounds of a tournament
 * (the circle method), for an odd n the cycles of Walecki (E. Lucas, Récréations mathématiques II, 1883),
 * every second pair of a cycle first.
 */
function pairOrder(n) {
    if (n < 2)
        return [];
    return n % 2 === 0 ? rounds(n) : cycles(n);
}
/** One stays, the others go round. */
function rounds(n) {
    const around = n - 1;
    const at = (place) => ((place % around) + around) % around;
    return numbers(around).flatMap((round) => [
        [round, around],
        ...numbers(n / 2 - 1).map((k) => [at(round + k + 1), at(round - k - 1)]),
    ]);
}
/** The cycle goes from the one in the middle zigzag through all others, and turns by one each time. */
function cycles(n) {
    const around = n - 1;
    return numbers(around / 2).flatMap((turn) => {
        const zigzag = numbers(around).map((k) => {
            const step = k % 2 === 0 ? -k / 2 : (k + 1) / 2;
            return (turn + step + around) % around;
        });
        const cycle = [around, ...zigzag];
        const edges = cycle.map((one, k) => [one, cycle[(k + 1) % n] ?? 0]);
        return [...edges.filter((_, k) => k % 2 === 0), ...edges.filter((_, k) => k % 2 === 1)];
    });
}
function numbers(count) {
    return Array.from({ length: count }, (_, index) => index);
}

;// CONCATENATED MODULE: ./build/review/plan-requests.js

/**
 * Whom to ask for each submission, by its id; who could not be found is missing from the list. Whoever has the
 * fewest reviews, open and done, is asked first. Among those who have as many, two who have not reviewed
 * together yet are. Nothing but these values decides, and their order does not.
 *
 * `before` has the people of each submission that anybody reviews or has reviewed.
 */
function planRequests(reviews, people, before) {
    const history = remember(people, before);
    const plan = new Map();
    for (const review of reviews.toSorted((a, b) => compare(keyOf(a), keyOf(b)))) {
        const asked = choose(review, history);
        history.add(review.taken, asked);
        plan.set(review.id, asked.toSorted());
    }
    return plan;
}
function remember(logins, before) {
    const people = [...new Set(logins)].toSorted();
    const loads = new Map();
    const pairs = new Map();
    const ranks = new Map(pairOrder(people.length).map(([a, b], rank) => [pair(people[a], people[b]), rank]));
    const add = (taken, asked) => {
        for (const [index, login] of asked.entries()) {
            increase(loads, login);
            for (const other of [...taken, ...asked.slice(0, index)])
                increase(pairs, pair(login, other));
        }
    };
    for (const group of before)
        add([], [...new Set(group)]);
    return {
        people,
        load: (login) => loads.get(login) ?? 0,
        together: (a, b) => pairs.get(pair(a, b)) ?? 0,
        rank: (a, b) => ranks.get(pair(a, b)) ?? ranks.size,
        add,
    };
}
/** The least loaded; where more of them have as much than are missing, those who have met least. */
function choose({ missing, taken, barred }, history) {
    const out = new Set([...taken, ...barred]);
    const candidates = history.people.filter((login) => !out.has(login));
    const byLoad = Map.groupBy(candidates, history.load);
    const asked = [];
    for (const load of [...byLoad.keys()].toSorted((a, b) => a - b)) {
        const room = missing - asked.length;
        if (room <= 0)
            break;
        const group = byLoad.get(load) ?? [];
        const rest = [...taken, ...asked];
        asked.push(...(group.length <= room ? group : leastMet(group, room, rest, history)));
    }
    return asked;
}
function leastMet(group, room, rest, history) {
    const first = room === 1 ? bestOne(group, rest, history) : bestPair(group, rest, history);
    if (first.length >= room)
        return first;
    const others = group.filter((login) => !first.includes(login));
    return [...first, ...leastMet(others, room - first.length, [...rest, ...first], history)];
}
function bestOne(group, rest, history) {
    return best(group.map((login) => [login]), rest, history);
}
function bestPair(group, rest, history) {
    const pairs = group.flatMap((a, index) => group.slice(index + 1).map((b) => [a, b]));
    return best(pairs, rest, history);
}
/** Of several choices the one whose people have met least, and then the one that comes first in the order of pairs. */
function best(choices, rest, { together, rank }) {
    const rated = choices.map((choice) => {
        const meetings = choice.flatMap((login, index) => [...rest, ...choice.slice(0, index)].map((other) => [login, other]));
        const sum = (of) => meetings.reduce((total, [a, b]) => total + of(a, b), 0);
        return { choice, met: sum(together), rank: sum(rank) };
    });
    const [first] = rated.toSorted((a, b) => a.met - b.met || a.rank - b.rank);
    return first?.choice ?? [];
}
function pair(a = '', b = '') {
    return a < b ? `${a} ${b}` : `${b} ${a}`;
}
function increase(counts, key) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
}
function keyOf({ deadline, id }) {
    return `${deadline} ${id}`;
}
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}

// EXTERNAL MODULE: ./build/review/review-progress.js
var review_progress = __webpack_require__(6769);
// EXTERNAL MODULE: ./build/session/hub-session.js
var hub_session = __webpack_require__(5333);
// EXTERNAL MODULE: ./build/session/ledger-source.js
var ledger_source = __webpack_require__(8738);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(8186);
// EXTERNAL MODULE: ./build/input/parse-json.js
var parse_json = __webpack_require__(4355);
;// CONCATENATED MODULE: ./build/session/seal.js



const [NONCE, TAG] = [12, 16];
// As coarse as the blocks that reviewers send, so that the length tells nothing of what was written.
const BLOCK = 8192;
/** AES-256-GCM under a key of its own; what it is about is bound to it, so that none can stand for another. */
function sealWith(hubKey) {
    const key = Buffer.from((0,external_node_crypto_.hkdfSync)('sha256', hubKey, '', 'takehome review', 32));
    return {
        close: (value, about) => {
            const nonce = (0,external_node_crypto_.randomBytes)(NONCE);
            const cipher = (0,external_node_crypto_.createCipheriv)('aes-256-gcm', key, nonce).setAAD(Buffer.from(about));
            const text = JSON.stringify(value);
            const bytes = Buffer.byteLength(text);
            const padded = text + ' '.repeat(Math.ceil(bytes / BLOCK) * BLOCK - bytes);
            const body = Buffer.concat([cipher.update(padded, 'utf8'), cipher.final()]);
            return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
        },
        open: (sealed, about) => {
            const bytes = Buffer.from(sealed, 'base64');
            const nonce = bytes.subarray(0, NONCE);
            try {
                const decipher = (0,external_node_crypto_.createDecipheriv)('aes-256-gcm', key, nonce)
                    .setAAD(Buffer.from(about))
                    .setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
                const body = decipher.update(bytes.subarray(NONCE + TAG));
                return (0,parse_json/* parseJson */.q)(Buffer.concat([body, decipher.final()]).toString('utf8'));
            }
            catch (cause) {
                const detail = 'a sealed review was not made with this TAKEHOME_KEY, or was changed by hand; put back the key or the record';
                throw new bad_news/* WorldError */.nM(detail, { code: 'ledger', cause });
            }
        },
    };
}

// EXTERNAL MODULE: ./build/session/waiting-review.js
var waiting_review = __webpack_require__(9417);
// EXTERNAL MODULE: ./build/review/draft.js
var draft = __webpack_require__(6866);
// EXTERNAL MODULE: ./build/session/hub-key.js
var hub_key = __webpack_require__(3654);
;// CONCATENATED MODULE: ./build/commands/review/record-draft.js






const NOTHING = { recorded: false, answers: [], refusal: null };
/** Puts on the ledger, sealed, what a comment says. The same comment is taken in once. */
async function recordDraft(session, review, sent) {
    const at = await (0,hub_session/* serverTime */.nI)(session.hub);
    const seal = sealWith(session.key);
    let taken = NOTHING;
    await session.ledger.append(review.state.assignment.id, (log) => {
        const records = (0,assignment_state/* foldLog */.eY)(log)?.reviewed ?? [];
        const decided = decide(records, { session, review, sent, seal });
        const { record } = decided;
        taken = { recorded: record !== null, answers: decided.answers, refusal: decided.refusal };
        return record === null ? null : { ...record, at, by: sent.by };
    });
    return taken;
}
/** Notes that levels stood in a comment that others could read, once a comment. */
async function recordExposed(session, { state, on }, { by, id }) {
    const at = await (0,hub_session/* serverTime */.nI)(session.hub);
    // Of the number alone: nothing on the ledger may depend on the levels.
    const digest = (0,hub_key/* useHubKey */.c)(session.key).comment(String(id));
    await session.ledger.append(state.assignment.id, (log) => {
        const isNoted = ((0,assignment_state/* foldLog */.eY)(log)?.reviewed ?? []).some((record) => record.kind === 'exposed' && record.comment.id === id);
        return isNoted ? null : { kind: 'exposed', at, by, ...on, comment: { id, digest } };
    });
}
function decide(records, around) {
    const { session, review, sent, seal } = around;
    const reviews = (0,review_progress/* foldReviews */.Jr)(records, review.on, review.pair.key.id);
    const known = whatIsKnown(records, reviews, sent);
    if (known !== null)
        return known;
    const open = record_draft_opener(review, seal);
    const finished = finishedReviews(reviews, open);
    const last = reviews.reviewers.get(sent.by);
    const before = {
        draft: last === undefined ? draft/* EMPTY_DRAFT */.MU : open(sent.by, last.sealed),
        done: last?.done ?? false,
    };
    const { needed } = session.config.reviews;
    const wanted = (0,review_progress/* wantedFrom */.Qg)(sent.by, finished, review.criteria, needed);
    const step = stepOf(sent, before, { reviewed: review.reviewed, wanted });
    if (step === null)
        return refused('broken');
    if (step.undo && last === undefined)
        return { ...NONE, answers: [{ kind: 'nothing-to-undo' }] };
    const record = recordOf(step, before, around);
    if (record !== null && (0,review_progress/* isFinal */.dR)(sent.by, finished, needed))
        return refused('final');
    return { record, answers: step.undo ? [] : step.answers, refusal: null };
}
const NONE = { record: null, answers: [], refusal: null };
function refused(refusal) {
    return { ...NONE, refusal };
}
/** What follows from the ledger alone, before anything is opened. */
function whatIsKnown(records, { unsealed }, sent) {
    const { id, digest } = sent.comment;
    const same = records.filter((record) => takenOf(record)?.digest === digest);
    if (same.some((record) => takenOf(record)?.id === id))
        return NONE;
    if ('block' in sent && same.length > 0)
        return refused('replayed');
    return unsealed === null ? null : refused('unsealed');
}
function takenOf(record) {
    return record.kind === 'unsealed' ? null : record.comment;
}
/** A block that is not complete changes nothing. */
function stepOf(sent, before, asked) {
    if ('words' in sent)
        return (0,draft/* takeWords */.ph)(before, sent.words, asked);
    const step = (0,draft/* takeAnswers */.Xx)(sent.block, asked);
    return step === null || step.done ? step : { ...step, ...before };
}
function recordOf({ draft, done, undo }, before, { review, sent, seal }) {
    const { on, pair } = review;
    const { comment } = sent;
    if (undo)
        return { kind: 'undone', ...on, comment };
    if (draft === before.draft && done === before.done)
        return null;
    const sealed = seal.close(draft, about(review, sent.by));
    const given = Object.keys(draft.levels).sort();
    return { kind: 'reviewed', ...on, comment, given, done, sealed, key: pair.key.id };
}
function record_draft_opener(review, seal) {
    return (by, sealed) => seal.open(sealed, about(review, by));
}
function finishedReviews({ reviewers }, open) {
    return [...reviewers]
        .filter(([, { done }]) => done)
        .map(([by, { sealed }]) => ({ by, draft: open(by, sealed) }));
}
/** A sealed review of somebody else, or of something else, does not open as this one. */
function about({ state, on }, by) {
    return [state.assignment.id, on.tree, on.criteria, by].join('\0');
}

// EXTERNAL MODULE: ./build/assignment/calibration-record.js
var calibration_record = __webpack_require__(6616);
// EXTERNAL MODULE: ./build/assignment/ledger-record.js + 1 modules
var ledger_record = __webpack_require__(328);
;// CONCATENATED MODULE: ./build/commands/review/why-not-review.js



/** Why somebody may not review this; null when they may. Access is GitHub's to give and to take away. */
async function whyNotReview(session, login, about) {
    const { reviewers, calibration } = session.config.reviews;
    const permission = await (0,review_comments/* permissionOf */.Fp)(session.hub, session.config.hub, login);
    const isListed = reviewers?.includes(login.toLowerCase()) ?? false;
    if (reviewers !== null && !isListed)
        return 'not-listed';
    const enough = isListed ? permission !== 'none' : ['write', 'admin'].includes(permission);
    if (!enough)
        return 'no-access';
    if (!calibration || (await hasCalibrated(session, login, about)))
        return null;
    return 'not-calibrated';
}
async function hasCalibrated(session, login, about) {
    const file = await session.ledger.readFile((0,ledger_record/* reviewerPath */.T1)(login));
    return (0,calibration_record/* hasPassed */.P)(file?.text ?? null, about);
}

;// CONCATENATED MODULE: ./build/commands/review/plan-asking.js











/** The workflow has a step for each page that it uploads; the next run goes on. */
const MOST_AT_ONCE = 6;
/** Who is to be asked or reminded now. Reads, and changes nothing. `ledger` is a checkout of its branch, or empty. */
async function planAsking(session, ledger) {
    const { hub, timeZone } = session.config;
    const source = (0,ledger_source/* ledgerSource */.L)(session, ledger);
    const now = await (0,hub_session/* serverTime */.nI)(session.hub);
    const today = (0,assignment_requests/* dayIn */.EE)(timeZone, now);
    const pulls = await (0,review_comments/* listReviewPulls */.dN)(session.hub, hub);
    const before = [];
    const open = [];
    const barred = whoMayNot(session, today);
    for await (const state of source.states()) {
        const waiting = await (0,waiting_review/* waitingReview */.k)(session, source, state);
        before.push(peopleOn(state, waiting));
        const pull = pulls.find(({ branch }) => branch === branchOf(waiting));
        if (waiting === null || pull === undefined)
            continue;
        const missing = missingPeople(session, waiting, today);
        const short = missing === 0 ? null : shortReview(waiting, missing, await barred(waiting));
        open.push({ waiting, pull, missing, short });
    }
    const shorts = open.flatMap(({ short }) => short ?? []);
    const plan = planRequests(shorts, session.config.reviews.assign.people, before);
    const planned = open
        .map(({ waiting, pull, missing }) => {
        const people = plan.get(waiting.pseudonym) ?? [];
        return { waiting, pull, people, missing: missing - people.length };
    })
        .toSorted((a, b) => plan_asking_compare(urgency(a), urgency(b)));
    return {
        now,
        today,
        toTell: planned.filter((one) => isToBeTold(session, one, { now, today })),
        short: planned.flatMap(({ waiting: { pseudonym }, missing }) => missing > 0 ? [{ pseudonym, missing }] : []),
    };
}
function shortReview({ pseudonym, state, done, requests }, missing, barred) {
    const asked = requests.flatMap(({ reviewers }) => reviewers);
    const taken = lower([...new Set([...done, ...asked])]);
    return { id: pseudonym, deadline: state.deadline, missing, taken, barred };
}
/** A third is only missing where two are apart: otherwise the levels are about to be opened. */
function missingPeople(session, waiting, today) {
    const { reviews } = session.config;
    const { done, requests, progress, criteria } = waiting;
    const missing = (0,assignment_requests/* missingReviewers */.Jc)({ done: lower(done), requests }, reviews, today);
    if (missing === 0 || done.length < reviews.needed)
        return missing;
    const finished = finishedReviews(progress, record_draft_opener(waiting, sealWith(session.key)));
    return (0,review_progress/* apartOn */.ig)(finished, criteria).length > 0 ? missing : 0;
}
function isToBeTold({ config }, { waiting: { done, requests }, people }, at) {
    const standing = { done: lower(done), requests };
    return (people.length > 0 ||
        requests.some(({ isAsked }) => !isAsked) ||
        requests.some((one) => (0,assignment_requests/* lateReviewers */.Ly)(one, standing, config.reviews.assign, at).length > 0));
}
/** Who has this submission to review, or has reviewed it: what a load is counted by. */
function peopleOn(state, waiting) {
    const asked = waiting?.requests.flatMap(({ reviewers }) => reviewers) ?? [];
    const done = state.reviewed.flatMap((one) => (one.kind === 'reviewed' && one.done ? one.by : []));
    return lower([...new Set([...asked, ...done])]);
}
/** Of those who could be asked: who is away, has no access or has not calibrated, and the candidate themself. */
function whoMayNot({ config, ...rest }, today) {
    const session = { config, ...rest };
    const { assign } = config.reviews;
    const known = new Map();
    const mayNot = (login, about) => {
        const key = [login, about.exercise, about.criteria].join('\0');
        const asked = known.get(key) ?? whyNotReview(session, login, about).then((why) => why !== null);
        known.set(key, asked);
        return asked;
    };
    return async ({ state: { assignment }, on: { criteria } }) => {
        const barred = [];
        for (const login of assign.people) {
            const isCandidate = login === assignment.candidate.login.toLowerCase();
            const isOut = isCandidate || (0,assignment_requests/* isAway */.Dg)(login, assign, today);
            const about = { exercise: assignment.exercise, criteria };
            if (isOut || (await mayNot(login, about)))
                barred.push(login);
        }
        return barred;
    };
}
function branchOf(waiting) {
    return waiting === null ? null : (0,review_pull/* reviewBranch */.zJ)(waiting.pseudonym);
}
function lower(logins) {
    return logins.map((login) => login.toLowerCase());
}
function urgency({ waiting: { state, pseudonym } }) {
    return `${state.deadline} ${pseudonym}`;
}
function plan_asking_compare(a, b) {
    return a < b ? -1 : Number(a > b);
}

;// CONCATENATED MODULE: ./build/commands/review/ask-reviewers.js









/**
 * Asks people to review what has come in, and reminds once those who have not. Whom to ask is on the ledger
 * before anybody is told, and that they were told afterwards: a run that dies in between is finished by the
 * next one, by the same names.
 */
async function askReviewers(session, { ledger, links }) {
    const asking = await planAsking(session, ledger);
    const told = [];
    const failures = [];
    for (const one of asking.toTell.slice(0, MOST_AT_ONCE)) {
        try {
            told.push(await tell(session, one, asking, links.get(one.waiting.pseudonym) ?? null));
        }
        catch (error) {
            // One that fails keeps none of the others from being asked.
            session.log(`the reviewers of ${one.waiting.pseudonym} were not told`);
            failures.push(error);
        }
    }
    if (failures.length > 0)
        throw failures[0];
    const left = Math.max(0, asking.toTell.length - MOST_AT_ONCE);
    return { told, short: asking.short, left };
}
async function tell(session, one, asking, page) {
    const { waiting } = one;
    const requests = await ask_reviewers_decide(session, one, asking.now);
    const done = waiting.done.map((login) => login.toLowerCase());
    await withdrawStale(session, one, requests, asking.today);
    const asked = [];
    const reminded = [];
    for (const request of requests) {
        const isOpen = (login) => !done.includes(login.toLowerCase());
        if (!request.isAsked) {
            const logins = request.reviewers.filter(isOpen);
            await ask(session, one, { request, logins, page }, asking.now);
            asked.push(...logins);
        }
        const { assign } = session.config.reviews;
        const late = (0,assignment_requests/* lateReviewers */.Ly)(request, { done, requests }, assign, asking);
        if (late.length === 0)
            continue;
        await say(session, one, { kind: 'reminder', request, logins: late, page });
        await note(session, one, { kind: 'reminded', request: request.number }, asking.now);
        reminded.push(...late);
    }
    return { pseudonym: waiting.pseudonym, asked, reminded };
}
/** Who was asked once and is away now, or was asked before the deadline was moved, is waited for no more. */
async function withdrawStale(session, { waiting, pull }, requests, today) {
    const { hub, reviews } = session.config;
    const wanted = (0,withdraw_all/* askedEver */.v)({ requests }).filter((login) => !(0,assignment_requests/* isAway */.Dg)(login, reviews.assign, today));
    const ours = (0,withdraw_all/* askedEver */.v)(waiting.state);
    const stale = pull.requested.filter((login) => {
        const name = login.toLowerCase();
        return ours.includes(name) && !wanted.includes(name);
    });
    await (0,request_reviewers/* withdrawRequests */.R)(session.hub, hub, pull.number, stale);
}
/** Puts the plan on the ledger, unless somebody else was quicker: what stands there counts. */
async function ask_reviewers_decide(session, { waiting, people }, now) {
    const { state, graded, requests } = waiting;
    const { tree } = graded;
    if (people.length === 0)
        return requests;
    const isFirst = requests.length === 0;
    const due = (0,assignment_requests/* dueTime */.cp)(state.deadline, session.config.reviews.days, { now, isFirst });
    const log = await session.ledger.append(state.assignment.id, (before) => {
        const present = (0,assignment_state/* foldLog */.eY)(before);
        const isSame = present !== null &&
            isOn(present, tree) &&
            (0,assignment_requests/* standingRequests */.tX)(present.requests, tree).length === requests.length;
        return isSame
            ? { kind: 'requested', at: now, by: 'takehome', tree, reviewers: [...people], due }
            : null;
    });
    const after = (0,assignment_state/* foldLog */.eY)(log);
    return after === null || !isOn(after, tree) ? [] : (0,assignment_requests/* standingRequests */.tX)(after.requests, tree);
}
function isOn(state, tree) {
    return (0,assignment_state/* gradedSubmission */.AR)(state)?.tree === tree;
}
async function ask(session, one, message, now) {
    const { logins, request } = message;
    if (logins.length > 0) {
        const there = one.pull.requested.map((login) => login.toLowerCase());
        const wanted = logins.filter((login) => !there.includes(login.toLowerCase()));
        const { hub } = session.config;
        const refused = await (0,request_reviewers/* requestReviewers */.i)(session.hub, hub, one.pull.number, wanted);
        for (const login of refused)
            session.log(`GitHub requests no review of ${login} here`);
        await say(session, one, { kind: 'request', ...message });
    }
    await note(session, one, { kind: 'asked', request: request.number }, now);
}
/** One comment for each request and each reminder: told once, and edited where a run died before it noted that. */
async function say(session, { pull, waiting }, { kind, request, logins, page }) {
    const { hub, timeZone } = session.config;
    const { number, due } = request;
    const body = requestText({
        kind,
        number,
        logins,
        pseudonym: waiting.pseudonym,
        exercise: waiting.state.assignment.exercise,
        due: (0,deadline/* showMoment */.sr)(due, timeZone),
        page,
        pagesUrl: pagesUrl(session),
    });
    const marker = requestMarker({ kind, number });
    await (0,sticky_comment/* keepStickyComment */.I)(session.hub, { ...hub, number: pull.number }, { marker, body, author: null });
}
async function note(session, { waiting }, record, at) {
    await session.ledger.append(waiting.state.assignment.id, (log) => {
        const isNoted = log.some((one) => one.kind === record.kind && one.request === record.request);
        return isNoted ? null : { ...record, at, by: 'takehome' };
    });
}

;// CONCATENATED MODULE: ./build/commands/review/parse-links.js

const LINK = /^([a-z]+-[a-z]+-[0-9a-f]{4}) (https?:\/\/[^\s()<>]+)$/;
/** Pseudonym to address, a line each. A line of a page that was not uploaded has blanks alone, or no address. */
function parseLinks(text) {
    const lines = text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line.includes(' '));
    return new Map(lines.map(parseLink));
}
function parseLink(line) {
    const [, pseudonym, address] = LINK.exec(line) ?? [];
    if (pseudonym !== undefined && address !== undefined)
        return [pseudonym, address];
    const hint = 'Give a line for each page: the pseudonym of its review, a blank and its address.';
    throw (0,bad_news/* callerError */.ee)('links', `"${line}" is no pseudonym with an address`, hint);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/rubric/rubric.js
var rubric = __webpack_require__(2007);
;// CONCATENATED MODULE: ./build/sealing/review-answers.js
/** As long as an `maxlength` of a text field counts. */
const review_answers_LONGEST_NOTE = 1000;
const MOST_ANSWERS = 40;
const MOST_TICKS = 100;
/** What was sealed, if it has the form. Whoever has the public key can seal anything. */
function asAnswers(value) {
    if (!Array.isArray(value) || value.length === 0 || value.length > MOST_ANSWERS)
        return null;
    const answers = value.flatMap((one) => asAnswer(one) ?? []);
    const criteria = new Set(answers.map(({ criterion }) => criterion));
    return answers.length === value.length && criteria.size === value.length ? answers : null;
}
function asAnswer(value) {
    const { criterion, level, ticks, note } = Object(value);
    if (typeof criterion !== 'string' || !/^W[0-9]{1,3}$/.test(criterion))
        return null;
    if (level !== 1 && level !== 2 && level !== 3 && level !== 4)
        return null;
    if (!isTicks(ticks) || !(note === null || isNote(note)))
        return null;
    return { criterion, level, ticks, note };
}
function isNote(value) {
    return typeof value === 'string' && value.trim() !== '' && value.length <= review_answers_LONGEST_NOTE;
}
function isTicks(value) {
    if (!Array.isArray(value))
        return false;
    return value.every((item, at) => Number.isInteger(item) &&
        item >= 0 &&
        item <= MOST_TICKS &&
        (at === 0 || item > value[at - 1]));
}

;// CONCATENATED MODULE: ./build/review/comment-words.js


const COMMANDS = ['score', 'scores', 'done', 'undo', 'help'];
const BOX = /^\s*[-*+] +\[([ xX])\] +\W*([wW]\d{1,3})\.(\d{1,2})\b/;
const COMMAND = /^\s{0,3}\/([a-z]+)\b[ \t]*(.*)$/i;
const CRITERION = /^w\d{1,3}$/i;
/** Reads a comment as a person types it: one command a line, a note may go on below it. */
function readWords(body) {
    const lines = spokenLines(body);
    return lines.flatMap((text, index) => {
        const line = index + 1;
        const box = BOX.exec(text);
        if (box !== null)
            return [tickOf(box, line)];
        const command = COMMAND.exec(text);
        if (command === null)
            return [];
        const [, name = '', rest = ''] = command;
        return commandOf(name.toLowerCase(), `${rest}\n${goesOn(lines, index)}`, line);
    });
}
/** Whether a text holds a level that others might read, typed right or wrong. */
function holdsLevel(body) {
    return readWords(body).some(({ say }) => say === 'score' || say === 'tick' || say === 'mistake');
}
/** Quoted text and code are somebody's example. */
function spokenLines(body) {
    let fence = null;
    return body.split(/\r?\n/).map((text) => {
        const mark = /^\s{0,3}(```|~~~)/.exec(text)?.[1];
        if (mark !== undefined && (fence === null || fence === mark)) {
            fence = fence === null ? mark : null;
            return '';
        }
        return fence !== null || /^\s{0,3}>/.test(text) ? '' : text;
    });
}
/** Plain lines right below a command belong to its note. */
function goesOn(lines, from) {
    const below = lines.slice(from + 1);
    const end = below.findIndex((text) => text.trim() === '' || COMMAND.test(text) || BOX.test(text));
    return below.slice(0, end === -1 ? below.length : end).join('\n');
}
function tickOf([, mark = ' ', criterion = '', item = ''], line) {
    const ticked = mark !== ' ';
    return { say: 'tick', line, criterion: criterion.toUpperCase(), item: Number(item) - 1, ticked };
}
function commandOf(name, rest, line) {
    if (name === 'score')
        return [scoreOf(rest, line)];
    if (name === 'done' || name === 'undo' || name === 'scores' || name === 'help') {
        return [{ say: name, line }];
    }
    const meant = COMMANDS.find((command) => isNear(name, command));
    // A path at the start of a line is no command.
    if (meant === undefined)
        return [];
    return [{ say: 'mistake', line, mistake: { kind: 'unknown-command', meant } }];
}
/** `W2 3 why`, also as `W2: 3 why`, `W2=3` or `3 W2`. */
function scoreOf(rest, line) {
    const [, first = '', second = '', note = ''] = /^\s*([^\s:=]*)[\s:=]*(\S*)\s*([\s\S]*)$/.exec(rest) ?? [];
    const turned = !CRITERION.test(first) && CRITERION.test(second);
    const [criterion, level] = turned ? [second, first] : [first, second];
    if (!CRITERION.test(criterion))
        return { say: 'mistake', line, mistake: { kind: 'no-criterion' } };
    const id = criterion.toUpperCase();
    const known = rubric/* LEVELS */.A_.find((each) => String(each) === level.replace(/^<|[>,.;:]+$/g, ''));
    if (known === undefined) {
        return { say: 'mistake', line, mistake: { kind: 'no-level', criterion: id } };
    }
    // The form's blank is no reason.
    const trimmed = note
        .replace(/^<why>/, '')
        .trim()
        .slice(0, review_answers_LONGEST_NOTE);
    return { say: 'score', line, criterion: id, level: known, note: trimmed === '' ? null : trimmed };
}
/** One letter too many, too few, wrong or swapped with its neighbour. */
function isNear(typed, command) {
    if (Math.abs(typed.length - command.length) > 1 || typed.length < 3)
        return false;
    const at = [...typed].findIndex((letter, index) => letter !== command[index]);
    if (at === -1)
        return true;
    const [a, b] = [typed.slice(at), command.slice(at)];
    const swapped = `${a[1] ?? ''}${a[0] ?? ''}${a.slice(2)}`;
    return (swapped === b || [a.slice(1) === b, a === b.slice(1), a.slice(1) === b.slice(1)].some(Boolean));
}

;// CONCATENATED MODULE: ./build/review/review-event.js

/** Null for an event that is about no comment on a pull request. */
function parseReviewEvent(value) {
    const { action, issue, comment, sender, changes } = Object(value);
    const pull = Object(issue).number;
    const { id, user, body } = Object(comment);
    const [by, who] = [Object(user).login, Object(sender).login];
    if (typeof pull !== 'number' || typeof id !== 'number')
        return null;
    if (![action, by, who].every((text) => typeof text === 'string'))
        return null;
    if (Object(issue).pull_request === undefined)
        return null;
    const before = Object(Object(changes).body).from;
    return {
        action,
        pull,
        sender: who,
        comment: { id, by, body: typeof body === 'string' ? body : '' },
        before: typeof before === 'string' ? before : null,
    };
}
/** The boxes that an edit of one of our own pages has changed. */
function changedBoxes(before, after) {
    const states = new Map();
    for (const word of readWords(before)) {
        if (word.say === 'tick')
            states.set(`${word.criterion}.${word.item}`, word.ticked);
    }
    return readWords(after).filter((word) => word.say === 'tick' && states.get(`${word.criterion}.${word.item}`) === !word.ticked);
}

// EXTERNAL MODULE: ./build/sealing/base64.js
var base64 = __webpack_require__(6909);
;// CONCATENATED MODULE: ./build/sealing/block-text.js

const BEGIN = '-----BEGIN TAKEHOME REVIEW-----';
const END = '-----END TAKEHOME REVIEW-----';
// As in a mail, so that no program on the way breaks lines.
const WIDTH = 76;
// No Base64: of a block that lacks an end or a beginning.
const BROKEN = '?';
/** A block as a person pastes it: in a fence, so that GitHub makes nothing of it. */
function printBlock(bytes) {
    const lines = (0,base64/* toBase64 */.n)(bytes).match(new RegExp(`.{1,${WIDTH}}`, 'g')) ?? [];
    return ['```', BEGIN, ...lines, END, '```', ''].join('\n');
}
/** Whether a text has a block, or a part of one. */
function hasBlock(text) {
    return plainLines(text).some((line) => line === BEGIN || line === END);
}
/**
 * The bytes of each block of a text, null for one that is cut off or is no Base64. One that stands there
 * twice is one. Words around it, quoting, indents and line ends of any kind do not matter.
 */
function readBlocks(text) {
    const lines = plainLines(text);
    const marks = [...lines.entries()].filter(([, line]) => line === BEGIN || line === END);
    const found = marks.flatMap(([at, mark], index) => {
        const isOpen = marks[index - 1]?.[1] === BEGIN;
        if (mark === END)
            return isOpen ? [] : [BROKEN];
        const [end, next] = marks[index + 1] ?? [];
        return [
            next === END
                ? lines
                    .slice(at + 1, end)
                    .join('')
                    .replaceAll(/\s/g, '')
                : BROKEN,
        ];
    });
    return [...new Set(found)].map(base64/* fromBase64 */.E);
}
function plainLines(text) {
    return text.split(/\r\n|\r|\n/).map((line) => line.replace(/^[\s>]+/, '').trimEnd());
}

;// CONCATENATED MODULE: ./build/review/spoken.js



/** What is to be taken in, in the order in which it was said. */
function spokenIn(comments, hearing) {
    return [
        ...comments.flatMap((comment) => spokenBy(comment, hearing) ?? []),
        ...boxesTicked(hearing),
    ];
}
function spokenBy(comment, hearing) {
    const { by, body } = comment;
    const afterwards = showsLevel(comment, hearing.event) ? 'remove' : 'react';
    const sealed = afterwards === 'react' && hasBlock(body);
    const said = { by, comment, words: sealed ? [] : readWords(body), sealed, afterwards };
    if (said.words.length === 0 && !sealed && afterwards === 'react')
        return null;
    const refusal = whyUnheard(comment, afterwards, hearing);
    if (refusal === null && afterwards === 'react' && !isNews(said, hearing))
        return null;
    return { ...said, refusal };
}
function whyUnheard({ by, editor }, afterwards, { blind }) {
    if (editor !== null && editor !== by)
        return 'edited';
    return blind && afterwards === 'remove' ? 'in-the-clear' : null;
}
/** Now, or in a version that its edit history still shows. */
function showsLevel({ id, body }, event) {
    const earlier = id === event?.comment.id ? [event.comment.body, event.before ?? ''] : [];
    return [body, ...earlier].some(holdsLevel);
}
/**
 * What shows nothing stays; what its author did after it has made it old. A block may wait beside an earlier
 * one of the same author that was taken in later than it was written: of blocks, the order of comments counts.
 */
function isNews({ comment, sealed }, { event, records }) {
    const { id, by, updatedAt } = comment;
    if (id === event?.comment.id)
        return true;
    return records.every((record) => record.by !== by ||
        record.kind === 'exposed' ||
        updatedAt > record.at ||
        (sealed && record.kind !== 'unsealed' && record.comment.id < id));
}
/** Somebody ticked boxes on a page of ours; its edit history shows them, so that page is made anew. */
function boxesTicked({ event, ourselves, blind }) {
    if (event?.action !== 'edited' || event.comment.by !== ourselves)
        return [];
    if (event.sender === ourselves || event.before === null)
        return [];
    const words = changedBoxes(event.before, event.comment.body);
    if (words.length === 0)
        return [];
    const { sender: by, comment } = event;
    const refusal = blind ? 'in-the-clear' : null;
    return [{ by, comment, words, sealed: false, refusal, afterwards: 'remove' }];
}

// EXTERNAL MODULE: ./build/session/find-review.js
var find_review = __webpack_require__(6397);
;// CONCATENATED MODULE: ./build/sealing/block-form.js
const VERSION = 1;
// All three by which the length of a block is a multiple of three: then no bit of its Base64 is idle.
const HEAD = 243;
const POINT = 65;
const block_form_TAG = 16;
/** What is sealed has a multiple of this length, so that lengths tell nothing up to it: about 8 kB of reasons. */
const STEP = 8190;
const MOST_STEPS = 5;
const NAMES = (/* unused pure expression or super */ null && (['key', 'pseudonym', 'tree', 'criteria', 'reviewer']));
/** Throws RangeError for a label that is too long; the names of a real one fit. */
function writeHead(label) {
    const text = NAMES.map((name) => label[name]).join('\n');
    const bytes = new TextEncoder().encode(text.padEnd(HEAD - 1));
    if (bytes.length !== HEAD - 1)
        throw new RangeError('the label of a review is too long');
    return Uint8Array.from([VERSION, ...bytes]);
}
function readLabel(head) {
    const words = new TextDecoder().decode(head.slice(1)).trimEnd().split('\n');
    const [key = '', pseudonym = '', tree = '', criteria = '', reviewer = ''] = words;
    return { key, pseudonym, tree, criteria, reviewer };
}
/** Null for bytes of another length than a block has. */
function splitBlock(bytes) {
    const steps = (bytes.length - HEAD - POINT - block_form_TAG) / STEP;
    if (!Number.isInteger(steps) || steps < 1 || steps > MOST_STEPS)
        return null;
    const body = HEAD + POINT;
    return { head: bytes.slice(0, HEAD), point: bytes.slice(HEAD, body), body: bytes.slice(body) };
}
/** Throws RangeError for more than a comment has room for: about 40 kB. */
function pad(text) {
    const bytes = new TextEncoder().encode(text);
    const steps = Math.ceil(bytes.length / STEP);
    if (steps > MOST_STEPS)
        throw new RangeError('the reasons of a review are too long together');
    const padded = new Uint8Array(steps * STEP).fill(0x20);
    padded.set(bytes);
    return padded;
}

// EXTERNAL MODULE: ./build/sealing/suite.js
var suite = __webpack_require__(6868);
;// CONCATENATED MODULE: ./build/sealing/open-block.js




/** Finds the block and what it says it is for; whether that is true only the hub's key tells. */
function findBlock(text) {
    const blocks = readBlocks(text);
    const [bytes] = blocks;
    if (bytes === undefined)
        return fault('none');
    if (blocks.length > 1)
        return fault('several');
    const parts = bytes === null ? null : splitBlock(bytes);
    if (bytes === null || parts === null)
        return fault('broken');
    if (parts.head[0] !== VERSION)
        return fault('version');
    return { ok: true, label: readLabel(parts.head), block: printBlock(bytes), parts };
}
/** Opens the one block of a comment. No fault depends on what was sealed by a page of ours. */
async function openBlock(text, pair, expected) {
    const found = findBlock(text);
    if (!found.ok)
        return found;
    const { label, block, parts } = found;
    const differs = whatDiffers(label, pair, expected);
    if (differs !== null)
        return fault(differs);
    const answers = asAnswers(await unseal(parts, pair));
    if (answers === null)
        return fault('broken');
    return { ok: true, answers: { version: 1, ...expected, answers }, block };
}
function fault(why) {
    return { ok: false, fault: why };
}
/** Who sealed it comes first: of somebody else's block nothing more is said. */
function whatDiffers(label, { key }, expected) {
    if (label.reviewer !== expected.reviewer)
        return 'other-reviewer';
    if (label.pseudonym !== expected.pseudonym)
        return 'other-review';
    if (label.tree !== expected.tree)
        return 'other-submission';
    if (label.criteria !== expected.criteria)
        return 'other-criteria';
    return label.key === key.id ? null : 'other-key';
}
async function unseal({ head, point, body }, { secret }) {
    try {
        const receiver = await suite/* SUITE */.J.createRecipientContext({
            recipientKey: secret,
            enc: point.buffer,
            info: suite/* INFO */.r,
        });
        const text = await receiver.open(body.buffer, head.buffer);
        return JSON.parse(new TextDecoder().decode(text));
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/commands/review/hear.js





/** Takes in what one comment says, and does with the comment what has to be done. */
async function hear(session, found, spoken) {
    const taken = await listen(session, found, spoken);
    const { hub } = session.config;
    const { id } = spoken.comment;
    if (spoken.afterwards === 'remove')
        await (0,review_comments/* removeComment */.IG)(session.hub, hub, id);
    else
        await (0,review_comments/* reactTo */.xC)(session.hub, hub, id, reactionTo(taken));
    const { by: login } = spoken;
    const { recorded, answers, refusal } = taken;
    const refusals = refusal === null ? [] : [{ login, why: refusal }];
    return { recorded, said: { answers: [{ login, answers }], refusals } };
}
const SILENCE = { recorded: false, answers: [], refusal: null };
async function listen(session, found, spoken) {
    const { by, comment, words, sealed, refusal } = spoken;
    const about = { exercise: found.exercise.rubric.id, criteria: found.on.criteria };
    if (refusal === 'in-the-clear')
        await recordExposed(session, found, { by, id: comment.id });
    if (refusal !== null)
        return { ...SILENCE, refusal };
    if (words.length === 0 && !sealed)
        return SILENCE;
    const why = await whyNotReview(session, by, about);
    if (why !== null)
        return { ...SILENCE, refusal: why };
    return sealed
        ? await takeBlock(session, found, spoken)
        : await takeCommands(session, found, spoken);
}
async function takeCommands(session, found, { by, comment: { id, body }, words }) {
    const comment = { id, digest: (0,hub_key/* useHubKey */.c)(session.key).comment(body) };
    const { blind } = session.config.reviews;
    const heard = blind ? words.filter(({ say }) => say !== 'done') : words;
    const taken = await recordDraft(session, found, { by, comment, words: heard });
    const answers = heard.length === words.length ? [] : [{ kind: 'by-page' }];
    return { ...taken, answers: [...taken.answers, ...answers] };
}
async function takeBlock(session, found, { by, comment: { id, body } }) {
    const { pseudonym, pair, on } = found;
    const opened = await openBlock(body, pair, { pseudonym, ...on, reviewer: by.toLowerCase() });
    if (!opened.ok)
        return { ...SILENCE, refusal: opened.fault };
    // Of the block alone, so that words around it make no other one of it.
    const comment = { id, digest: (0,hub_key/* useHubKey */.c)(session.key).comment(opened.block) };
    const sent = { by, comment, block: opened.answers.answers };
    return await recordDraft(session, found, sent);
}
function reactionTo({ refusal, answers }) {
    if (refusal !== null)
        return '-1';
    return answers.every(({ kind }) => kind === 'help') ? '+1' : 'confused';
}

;// CONCATENATED MODULE: ./build/commands/review/settle-requests.js



/**
 * Takes back the review requests of those who are done, and of all once the levels are open: GitHub knows of no
 * sealed block, and would list them as waiting for ever. What somebody else asked for is left alone.
 */
async function settleRequests(session, state, { pull, on, pair }) {
    const { reviewers, unsealed } = (0,review_progress/* foldReviews */.Jr)(state.reviewed, on, pair.key.id);
    const done = [...reviewers].flatMap(([login, step]) => (step.done ? login.toLowerCase() : []));
    const ours = (0,assignment_requests/* standingRequests */.tX)(state.requests, on.tree).flatMap((one) => one.reviewers);
    const settled = pull.requested.filter((login) => {
        const name = login.toLowerCase();
        return ours.includes(name) && (unsealed !== null || done.includes(name));
    });
    await (0,request_reviewers/* withdrawRequests */.R)(session.hub, session.config.hub, pull.number, settled);
}

// EXTERNAL MODULE: ./build/scorecard/phrasing.js
var phrasing = __webpack_require__(5825);
// EXTERNAL MODULE: ./build/scorecard/safe-markdown.js
var safe_markdown = __webpack_require__(6226);
;// CONCATENATED MODULE: ./build/review/answer-words.js

/** The exact words to type; the level stays a blank, because this is public. */
function answerWords(answer, reviewed) {
    const ids = reviewed.map(({ id }) => id);
    switch (answer.kind) {
        case 'help':
            return null;
        case 'nothing-to-undo':
            return (0,phrasing/* words */.aL) `you have no step to take back.`;
        case 'by-page':
            return (0,phrasing/* words */.aL) `this command sends nothing. Press Done on the review page, and paste the block that it makes into a comment.`;
        case 'page-incomplete':
            return (0,phrasing/* words */.aL) `not done yet: ${(0,phrasing/* ours */.Od)(answer.criteria.join(', '))} ${answer.lacks === 'level' ? (0,phrasing/* words */.aL) `have no level` : (0,phrasing/* words */.aL) `have no reason, and at least one must item of these is not ticked`}. Complete the review page, press Done and paste the new block. Nothing was recorded.`;
        case 'levels-missing':
            return (0,phrasing/* words */.aL) `not done yet: levels are missing. Type ${(0,phrasing/* join */.fj)(answer.criteria.map(scoreLine), (0,phrasing/* words */.aL) `, `)}. Then ${(0,phrasing/* untrusted */.bp)('/done', 10)}.`;
        case 'reason-missing':
            return (0,phrasing/* words */.aL) `not done yet: at least one must item of ${(0,phrasing/* ours */.Od)(answer.criteria.join(', '))} is not ticked. Add a reason: ${(0,phrasing/* join */.fj)(answer.criteria.map(scoreLine), (0,phrasing/* words */.aL) `, `)}. Then ${(0,phrasing/* untrusted */.bp)('/done', 10)}. We ask at every level, so that the question reveals nothing.`;
        case 'unknown-item':
            return (0,phrasing/* words */.aL) `line ${answer.line}: ${(0,phrasing/* ours */.Od)(answer.criterion)} has ${(0,phrasing/* count */.U9)(itemsOf(answer.criterion, reviewed), 'item', 'items')}. Type ${(0,phrasing/* untrusted */.bp)(`- [x] ${answer.criterion}.1`, 40)}.`;
        case 'unknown-criterion':
            return (0,phrasing/* words */.aL) `line ${answer.line}: there is no ${(0,phrasing/* ours */.Od)(answer.criterion)} here. Type ${scoreLine(nearest(answer.criterion, ids))}. The criteria are ${(0,phrasing/* ours */.Od)(ids.join(', '))}.`;
        case 'mistake':
            return (0,phrasing/* words */.aL) `line ${answer.line}: ${mistakeWords(answer.mistake, ids)}`;
    }
}
function mistakeWords(mistake, ids) {
    switch (mistake.kind) {
        case 'no-criterion':
            return (0,phrasing/* words */.aL) `the criterion is missing. Type ${scoreLine(ids[0] ?? 'W1')}. The criteria are ${(0,phrasing/* ours */.Od)(ids.join(', '))}.`;
        case 'no-level':
            return (0,phrasing/* words */.aL) `a level is 1, 2, 3 or 4. Type ${scoreLine(nearest(mistake.criterion, ids))}.`;
        case 'unknown-command':
            return (0,phrasing/* words */.aL) `unknown command. Did you mean ${(0,phrasing/* untrusted */.bp)(`/${mistake.meant}`, 20)}?`;
    }
}
function scoreLine(id) {
    return (0,phrasing/* untrusted */.bp)(`/score ${id} <level> <why>`, 60);
}
function itemsOf(criterion, reviewed) {
    return reviewed.find(({ id }) => id === criterion)?.checklist.length ?? 0;
}
/** W22 is a W2 with a key held too long; what is like none becomes the first. */
function nearest(id, ids) {
    return ids.find((each) => each === id || id.startsWith(each)) ?? ids[0] ?? 'W1';
}

;// CONCATENATED MODULE: ./build/review/how-to-review.js


/** How a review is given: sealed on the review page, or in comments where the team chose that. */
function howToReview({ reviewed, blind, pseudonym, pagesUrl, }) {
    return blind ? byPage(pseudonym, pagesUrl) : byComment(reviewed);
}
function byPage(pseudonym, pagesUrl) {
    return [
        (0,safe_markdown/* details */.zH)((0,phrasing/* words */.aL) `How to review`, [
            (0,safe_markdown/* list */.p_)([
                (0,phrasing/* words */.aL) `Open ${(0,phrasing/* linked */.q)(pagesUrl)}. The newest run has an artifact with your review page, ${(0,phrasing/* ours */.Od)(`${pseudonym}.html`)}. Where there is none yet, start the workflow.`,
                (0,phrasing/* words */.aL) `Review on that page, and press Done. Your answers are sealed on your machine: nobody can read them before all levels are open.`,
                (0,phrasing/* words */.aL) `Paste the block into a comment here, or send it: ${(0,phrasing/* untrusted */.bp)('npx takehome review --send block.txt', 60)}. The comment stays.`,
                (0,phrasing/* words */.aL) `A later block replaces an earlier one, until enough reviewers are done. ${(0,phrasing/* untrusted */.bp)('/undo', 30)} takes your last one back.`,
                (0,phrasing/* words */.aL) `When everybody needed is done, all levels are shown at once.`,
                (0,phrasing/* words */.aL) `Everybody reads other comments, and GitHub mails them at once. Keep levels out of them: ${(0,phrasing/* untrusted */.bp)('/score', 30)} is refused, removed and noted.`,
                (0,phrasing/* words */.aL) `${(0,phrasing/* untrusted */.bp)('/help', 30)} brings this comment up to date.`,
            ]),
        ]),
    ];
}
function byComment(reviewed) {
    const form = reviewed.flatMap(({ id, checklist }) => [
        `/score ${id} <level> <why>`,
        ...checklist.map(({ text, must }, index) => {
            return `- [ ] ${id}.${index + 1} ${must ? 'Must: ' : ''}${text}`;
        }),
        '',
    ]);
    return [
        (0,safe_markdown/* details */.zH)((0,phrasing/* words */.aL) `How to review, and a form to copy`, [
            (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `${(0,phrasing/* strong */.ko)((0,phrasing/* words */.aL) `Colleagues can see your levels early.`)} Your team has chosen comments (blind: false in takehome.yml), and GitHub mails a comment to everybody who follows this pull request before it is removed.`),
            (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `Copy the form into a comment. Put a level from 1 to 4 and a reason into the first line of each criterion, and an x into each box you tick. Then send it. Your levels are recorded and the comment is removed. You can also paste a sealed block of the review page, which nobody can read.`),
            (0,safe_markdown/* list */.p_)([
                (0,phrasing/* words */.aL) `If you leave a ${(0,phrasing/* strong */.ko)((0,phrasing/* words */.aL) `must`)} item unticked, add a reason. We ask at every level, so that the question reveals nothing.`,
                (0,phrasing/* words */.aL) `${(0,phrasing/* untrusted */.bp)('/score W2 3 why', 30)} gives a level. Several lines give several levels. A later line replaces an earlier one.`,
                (0,phrasing/* words */.aL) `${(0,phrasing/* untrusted */.bp)('- [x] W2.1', 30)} ticks an item of the checklist; ${(0,phrasing/* untrusted */.bp)('- [ ] W2.1', 30)} unticks it.`,
                (0,phrasing/* words */.aL) `${(0,phrasing/* untrusted */.bp)('/done', 30)} ends your review. When everybody needed is done, all levels are shown at once.`,
                (0,phrasing/* words */.aL) `${(0,phrasing/* untrusted */.bp)('/undo', 30)} takes back your last step, until enough reviewers are done.`,
                (0,phrasing/* words */.aL) `${(0,phrasing/* untrusted */.bp)('/scores', 30)} brings this comment up to date; so does ${(0,phrasing/* untrusted */.bp)('/help', 30)}.`,
                (0,phrasing/* words */.aL) `Everybody reads ordinary comments and comments on lines. Keep levels out of them.`,
            ]),
            (0,safe_markdown/* codeBlock */.DV)([...form, '/done'].join('\n'), 20_000),
        ]),
    ];
}

;// CONCATENATED MODULE: ./build/review/refusal-words.js

/** Each with the way on. */
function refusalWords(why, exercise) {
    switch (why) {
        case 'no-access':
            return (0,phrasing/* words */.aL) `only people who can write to this repository can review. Name others under reviews in takehome.yml.`;
        case 'not-listed':
            return (0,phrasing/* words */.aL) `you are not among the reviewers in takehome.yml.`;
        case 'not-calibrated':
            return (0,phrasing/* words */.aL) `calibrate on this exercise first: ${(0,phrasing/* untrusted */.bp)(`npx takehome calibrate --exercise ${exercise} --out papers`, 120)}. Nothing was recorded.`;
        case 'edited':
            return (0,phrasing/* words */.aL) `somebody else may have edited your comment, so it was not recorded. Write it again.`;
        case 'unsealed':
            return (0,phrasing/* words */.aL) `all levels are open, so a new level would not be blind. Nothing was recorded.`;
        case 'in-the-clear':
            return (0,phrasing/* words */.aL) `your comment could be read by colleagues, so it was removed and nothing of it counts. Do not write levels or ticks here: GitHub mails every comment at once. Use the review page, and paste the sealed block that it makes.`;
        case 'final':
            return (0,phrasing/* words */.aL) `your review is final, because enough reviewers are done. Nothing was changed.`;
        default:
            return blockWords(why);
    }
}
function blockWords(why) {
    switch (why) {
        case 'replayed':
            return (0,phrasing/* words */.aL) `this block was taken in before, and each block counts once. To send the same answers again, press Done on the review page again.`;
        case 'several':
            return (0,phrasing/* words */.aL) `your comment has several blocks, so none of them counts. Send the last one alone.`;
        case 'none':
        case 'broken':
            return (0,phrasing/* words */.aL) `the block is not whole. Copy all of it from the review page, from BEGIN to END, into a new comment.`;
        case 'version':
            return (0,phrasing/* words */.aL) `the block was made by another version of the review page. Open the present page, press Done and paste the new block.`;
        case 'other-key':
            return (0,phrasing/* words */.aL) `the key of this repository has changed since your review page was made. Open the present page, press Done and paste the new block.`;
        case 'other-reviewer':
            return (0,phrasing/* words */.aL) `this block was sealed under another login. Enter your own login on the review page and press Done again.`;
        case 'other-review':
            return (0,phrasing/* words */.aL) `this block belongs to another review. Paste it into a comment there.`;
        case 'other-submission':
            return (0,phrasing/* words */.aL) `this block is about an earlier submission. Open the present review page and read what has changed.`;
        case 'other-criteria':
            return (0,phrasing/* words */.aL) `the criteria have changed since your review page was made. Open the present page and review by these.`;
    }
}

;// CONCATENATED MODULE: ./build/review/render-progress.js





/** What everybody sees of a review that is under way: who is how far, and no level. */
function renderProgress(page) {
    return (0,safe_markdown/* render */.XX)([
        (0,safe_markdown/* marker */.xL)('progress'),
        (0,safe_markdown/* heading */.R_)(1, (0,phrasing/* words */.aL) `Review of ${(0,phrasing/* ours */.Od)(page.pseudonym)}`),
        (0,safe_markdown/* paragraph */.FY)((0,phrasing/* strong */.ko)(standing(page))),
        ...stillOpen(page),
        ...progressTable(page),
        ...notes(page),
        ...page.refusals.map(({ login, why }) => (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `${(0,phrasing/* untrusted */.bp)(login, 40)}: ${refusalWords(why, page.exercise)}`)),
        ...page.answers.flatMap(({ login, answers }) => answerBlocks(login, answers, page.reviewed)),
        ...(page.unsealed === null ? howToReview(page) : []),
    ]);
}
function standing({ unsealed, apart, needed, reviewers }) {
    if (unsealed !== null) {
        return (0,phrasing/* words */.aL) `All levels are open since ${(0,phrasing/* ours */.Od)(unsealed.at)}: ${(0,phrasing/* ours */.Od)(unsealed.why)}. They are on the scorecard.`;
    }
    if (apart.length > 0) {
        return (0,phrasing/* words */.aL) `Reviewers are two levels or more apart on ${(0,phrasing/* ours */.Od)(apart.join(', '))}. A third reviewer is needed for these. Levels stay sealed until then.`;
    }
    const done = reviewers.filter(({ done }) => done).length;
    return (0,phrasing/* words */.aL) `${done} of ${needed} reviewers are done. Levels stay sealed until all are done.`;
}
function stillOpen({ openUntil, unsealed }) {
    if (openUntil === null || unsealed !== null)
        return [];
    const text = (0,phrasing/* words */.aL) `The candidate can still push until ${(0,phrasing/* ours */.Od)(openUntil)}. Reviews of this submission do not count for a later one.`;
    return [(0,safe_markdown/* paragraph */.FY)(text)];
}
/** What stays true of a review after the run that found it. */
function notes({ exposed, lost }) {
    const names = (logins) => (0,phrasing/* untrusted */.bp)(logins.join(', '), 400);
    return [
        ...(exposed.length === 0
            ? []
            : [
                (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `Wrote levels where colleagues could read them: ${names(exposed)}. The comments were removed. Mails of them were not.`),
            ]),
        ...(lost.length === 0
            ? []
            : [
                (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `The key of this repository has changed, so what ${names(lost)} sent before cannot be opened. Press Done again on the present review page.`),
            ]),
    ];
}
function progressTable({ reviewers, unsealed }) {
    if (reviewers.length === 0)
        return [];
    const isOpen = unsealed !== null;
    const names = (list) => list.length === 0 ? (0,phrasing/* words */.aL) `none` : (0,phrasing/* ours */.Od)(list.join(', '));
    const rows = reviewers.map(({ login, given, done, ticked }) => [
        (0,phrasing/* untrusted */.bp)(login, 40),
        names(given),
        done ? (0,phrasing/* words */.aL) `done` : (0,phrasing/* words */.aL) `not done`,
        ...(isOpen ? [names(ticked)] : []),
    ]);
    const head = [(0,phrasing/* words */.aL) `Reviewer`, (0,phrasing/* words */.aL) `Levels given`, (0,phrasing/* words */.aL) `State`];
    return [(0,safe_markdown/* table */.tp)(isOpen ? [...head, (0,phrasing/* words */.aL) `Ticked`] : head, rows)];
}
function answerBlocks(login, answers, reviewed) {
    const items = answers.flatMap((answer) => answerWords(answer, reviewed) ?? []);
    if (items.length === 0)
        return [];
    return [(0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `To ${(0,phrasing/* untrusted */.bp)(login, 40)}:`), (0,safe_markdown/* list */.p_)(items)];
}

// EXTERNAL MODULE: ./build/scorecard/ledger-flags.js
var ledger_flags = __webpack_require__(6220);
// EXTERNAL MODULE: ./build/session/keep-complete.js + 1 modules
var keep_complete = __webpack_require__(456);
// EXTERNAL MODULE: ./build/session/show-reviewer-page.js
var show_reviewer_page = __webpack_require__(2262);
;// CONCATENATED MODULE: ./build/commands/review/show-review.js













/** Opens all levels once everybody needed is done; what is on the ledger then. */
async function unsealIfDone(session, review) {
    const { id } = review.state.assignment;
    const at = await (0,hub_session/* serverTime */.nI)(session.hub);
    const { needed } = session.config.reviews;
    const { reviewer } = (0,hub_key/* useHubKey */.c)(session.key);
    const open = record_draft_opener(review, sealWith(session.key));
    const log = await session.ledger.append(id, (before) => {
        const reviews = (0,review_progress/* foldReviews */.Jr)(stateOf(before).reviewed, review.on, review.pair.key.id);
        if (reviews.unsealed !== null)
            return null;
        const step = (0,review_progress/* nextStep */.sk)(finishedReviews(reviews, open), review.criteria, needed, reviewer);
        if (step.kind === 'wait')
            return null;
        const { why, reviews: opened } = step;
        const rubric = review.graded.rubric;
        return { kind: 'unsealed', at, by: 'takehome', ...review.on, rubric, why, reviews: opened };
    });
    const state = stateOf(log);
    await (0,keep_complete/* keepComplete */.z)(session, state, review);
    return state;
}
function stateOf(log) {
    const state = (0,assignment_state/* foldLog */.eY)(log);
    if (state === null)
        throw new Error('a review is of an assignment of the ledger');
    return state;
}
/** Both comments on a review: the scorecard, and how far everybody is. */
async function showReviewPage(session, state, review, said) {
    const { pull, pseudonym, exercise, scorecard } = review;
    await (0,show_reviewer_page/* showReviewerPage */.u)(session, {
        number: pull.number,
        commit: pull.commit,
        pseudonym,
        exercise,
        flagged: (0,ledger_flags/* withLedgerFlags */.P)((0,keep_complete/* withReviews */.s)(scorecard, { ...review, state }), state.flagged),
    });
    const place = { ...session.config.hub, number: pull.number };
    const body = renderProgress({ ...progressPage(session, state, review), ...said });
    await (0,sticky_comment/* keepStickyComment */.I)(session.hub, place, {
        marker: (0,safe_markdown/* markerText */.U7)('progress'),
        body,
        author: null,
    });
}
function progressPage(session, state, review) {
    const reviews = (0,review_progress/* foldReviews */.Jr)(state.reviewed, review.on, review.pair.key.id);
    const { needed, blind } = session.config.reviews;
    const finished = finishedReviews(reviews, record_draft_opener(review, sealWith(session.key)));
    const { unsealed } = reviews;
    return {
        pseudonym: review.pseudonym,
        exercise: review.exercise.rubric.id,
        reviewed: review.reviewed.filter(({ id }) => review.criteria.includes(id)),
        needed,
        reviewers: [...reviews.reviewers].map(([login, { given, done }]) => {
            return { login, given, done, ticked: tickedBy(login, unsealed) };
        }),
        apart: unsealed === null && finished.length >= needed ? (0,review_progress/* apartOn */.ig)(finished, review.criteria) : [],
        unsealed: unsealed === null ? null : { at: unsealed.at, why: unsealed.why },
        exposed: reviews.exposed,
        lost: reviews.lost,
        blind,
        pagesUrl: pagesUrl(session),
        openUntil: state.status === 'open' ? state.deadline : null,
    };
}
/** Boxes are as sealed as levels are. */
function tickedBy(login, unsealed) {
    const levels = unsealed?.reviews.find(({ by }) => by === login)?.levels ?? [];
    return levels.flatMap(({ criterion, ticks }) => ticks.map((item) => `${criterion}.${item + 1}`));
}

;// CONCATENATED MODULE: ./build/commands/review/review.js












/**
 * Takes in what reviewers wrote: on the pull request of the event, or on all that are open.
 * 1. comments that hold a level, and the one of the event, are read;
 * 2. who may review is asked of GitHub and takehome.yml;
 * 3. what they say goes on the ledger, sealed: a sealed block stays, and a comment that shows a level is removed;
 * 4. when everybody needed is done, all is unsealed, and the scorecard completes itself;
 * 5. the two comments of ours are made to say what the ledger says.
 */
async function review(session, eventFile) {
    const event = eventFile === '' ? null : await readEventFile(eventFile);
    const pulls = await pullsOf(session, event);
    // Most comments of a hub may be on other pull requests, for which the ledger need not be read.
    const branches = pulls.length === 0 ? new Map() : await (0,find_review/* reviewBranches */.L3)(session);
    const done = [];
    const failures = [];
    for (const pull of pulls) {
        const assignment = branches.get(pull.branch);
        if (assignment === undefined)
            continue;
        try {
            const found = await (0,find_review/* findReview */.IE)(session, pull, assignment);
            if (found !== null)
                done.push(await reviewOne(session, found, event));
        }
        catch (error) {
            // One that fails keeps none of the others from being heard.
            session.log(`the review ${pull.branch} was not updated`);
            failures.push(error);
        }
    }
    if (failures.length > 0)
        throw failures[0];
    return done;
}
async function readEventFile(file) {
    const text = await (0,promises_.readFile)(file, 'utf8').catch(() => '');
    const event = parseReviewEvent((0,parse_json/* parseJson */.q)(text));
    if (event !== null)
        return event;
    const message = 'is not a GitHub event about a comment on a pull request';
    const hint = 'In a workflow on issue_comment, give github.event_path. Leave it out to check all open reviews.';
    throw (0,bad_news/* callerError */.ee)(file, message, hint);
}
async function pullsOf(session, event) {
    const { hub } = session.config;
    if (event === null)
        return await (0,review_comments/* listReviewPulls */.dN)(session.hub, hub);
    const pull = await (0,review_comments/* readReviewPull */.ul)(session.hub, hub, event.pull);
    return pull === null ? [] : [pull];
}
async function reviewOne(session, found, event) {
    const ourselves = await (0,sticky_comment/* whoWeAre */.l)(session.hub);
    const comments = await (0,review_comments/* listPeoplesComments */.VS)(session.hub, session.config.hub, found.pull.number, ourselves);
    const { blind } = session.config.reviews;
    const hearing = { event, ourselves, records: recordsOf(found), blind };
    let said = { answers: [], refusals: [] };
    let taken = 0;
    for (const spoken of spokenIn(comments, hearing)) {
        const heard = await hear(session, found, spoken);
        taken += heard.recorded ? 1 : 0;
        said = {
            answers: [...said.answers, ...heard.said.answers],
            refusals: [...said.refusals, ...heard.said.refusals],
        };
    }
    const state = await unsealIfDone(session, found);
    await showReviewPage(session, state, found, said);
    await settleRequests(session, state, found);
    const { unsealed } = (0,review_progress/* foldReviews */.Jr)(state.reviewed, found.on);
    return { pseudonym: found.pseudonym, taken, unsealed: unsealed !== null };
}
function recordsOf({ state, on }) {
    return state.reviewed.filter(({ tree }) => tree === on.tree);
}

// EXTERNAL MODULE: ./build/github/client/look-or-make.js
var look_or_make = __webpack_require__(3510);
// EXTERNAL MODULE: ./build/github/client/reasons.js
var reasons = __webpack_require__(9281);
// EXTERNAL MODULE: ./build/github/pages/text-digest.js
var text_digest = __webpack_require__(8455);
;// CONCATENATED MODULE: ./build/github/pages/send-comment.js



/** Leaves one comment of ours with this text, however often it is asked for; its address. */
async function sendComment(octokit, hub, comment) {
    const issue = { ...hub, issue_number: comment.number };
    const digest = (0,text_digest/* textDigest */.o)(comment.body);
    try {
        const sent = await (0,look_or_make/* lookOrMake */.J)(async () => {
            const list = octokit.rest.issues.listComments;
            const all = await octokit.paginate(list, { ...issue, per_page: 100 });
            const isSent = (body = '') => (0,text_digest/* textDigest */.o)(body) === digest;
            return all.find(({ user, body }) => user?.login === comment.by && isSent(body)) ?? null;
        }, async () => (await octokit.rest.issues.createComment({ ...issue, body: comment.body })).data);
        return sent.html_url;
    }
    catch (cause) {
        throw (0,reasons/* worldError */.ZT)(`the block was not sent to ${hub.owner}/${hub.repo}#${comment.number}`, cause);
    }
}

;// CONCATENATED MODULE: ./build/commands/review/send-block.js







/**
 * Sends a sealed block to its review, in the name of whoever sealed it. The block says which review it is
 * for; nothing secret is needed, and sending it again changes nothing.
 */
async function sendBlock(session, file, { readInput }) {
    const found = findBlock(await textOf(file, readInput));
    if (!found.ok)
        throw blockError(file, found.fault);
    const { pseudonym, reviewer } = found.label;
    const by = await (0,sticky_comment/* whoWeAre */.l)(session.hub);
    if (by.toLowerCase() !== reviewer) {
        const hint = 'Use a token of that account, or press Done again under your own login.';
        throw (0,bad_news/* callerError */.ee)(file, `was sealed by ${reviewer}, and the token is ${by}'s`, hint);
    }
    const { hub } = session.config;
    const pulls = await (0,review_comments/* listReviewPulls */.dN)(session.hub, hub);
    const pull = pulls.find(({ branch }) => branch === (0,review_pull/* reviewBranch */.zJ)(pseudonym));
    if (pull === undefined) {
        const hint = 'It may be closed, or the block may be for another hub: see --hub.';
        throw (0,bad_news/* callerError */.ee)(file, `there is no open review of ${pseudonym}`, hint);
    }
    const comment = { number: pull.number, by, body: found.block };
    return { pseudonym, reviewer, comment: await sendComment(session.hub, hub, comment) };
}
async function textOf(file, readInput) {
    if (file === '-' && readInput)
        return await readInput();
    const text = await (0,promises_.readFile)(file, 'utf8').catch(() => null);
    if (text !== null)
        return text;
    throw (0,bad_news/* callerError */.ee)(file, 'there is no such file', 'Save the block of the review page in it.');
}
function blockError(file, fault) {
    const hint = 'Copy all of the block from the review page, from BEGIN to END.';
    switch (fault) {
        case 'none':
            return (0,bad_news/* callerError */.ee)(file, 'holds no sealed block', hint);
        case 'several':
            return (0,bad_news/* callerError */.ee)(file, 'holds several blocks', 'Send one at a time.');
        case 'version':
            return (0,bad_news/* callerError */.ee)(file, 'is of another version of the review page', 'Open the present page.');
        default:
            return (0,bad_news/* callerError */.ee)(file, 'holds a block that is not whole', hint);
    }
}

// EXTERNAL MODULE: ./build/github/repository/fetch-tree.js
var fetch_tree = __webpack_require__(2340);
;// CONCATENATED MODULE: ./build/page-script/bundle.generated.js
// Made of browser/ by scripts/page-script.mjs with esbuild; change that and run npm run generate.
const SCRIPT = "\"use strict\";(()=>{var Ct=Object.create;var $e=Object.defineProperty;var Rt=Object.getOwnPropertyDescriptor;var Gt=Object.getOwnPropertyNames;var Ft=Object.getPrototypeOf,$t=Object.prototype.hasOwnProperty;var Wt=(t=>typeof require<\"u\"?require:typeof Proxy<\"u\"?new Proxy(t,{get:(e,r)=>(typeof require<\"u\"?require:e)[r]}):t)(function(t){if(typeof require<\"u\")return require.apply(this,arguments);throw Error('Dynamic require of \"'+t+'\" is not supported')});var Vt=(t,e,r,n)=>{if(e&&typeof e==\"object\"||typeof e==\"function\")for(let i of Gt(e))!$t.call(t,i)&&i!==r&&$e(t,i,{get:()=>e[i],enumerable:!(n=Rt(e,i))||n.enumerable});return t};var Xt=(t,e,r)=>(r=t!=null?Ct(Ft(t)):{},Vt(e||!t||!t.__esModule?$e(r,\"default\",{value:t,enumerable:!0}):r,t));function u(t,e){let r=document.getElementById(t);if(r instanceof e)return r;throw new Error(`the page has no ${t}`)}function p(t,e,r){return[...t.querySelectorAll(e)].filter(n=>n instanceof r)}function K(t){u(\"said\",HTMLElement).textContent=t}var Jt=[\"key\",\"pseudonym\",\"tree\",\"criteria\",\"reviewer\"];function We(t){let e=Jt.map(n=>t[n]).join(`\n`),r=new TextEncoder().encode(e.padEnd(242));if(r.length!==242)throw new RangeError(\"the label of a review is too long\");return Uint8Array.from([1,...r])}function Ve(t){let e=new TextEncoder().encode(t),r=Math.ceil(e.length/8190);if(r>5)throw new RangeError(\"the reasons of a review are too long together\");let n=new Uint8Array(r*8190).fill(32);return n.set(e),n}function Ke(t){return btoa([...t].map(e=>String.fromCharCode(e)).join(\"\"))}function Le(t){try{return Uint8Array.from(atob(t),e=>e.charCodeAt(0))}catch{return null}}var qt=\"-----BEGIN TAKEHOME REVIEW-----\",Yt=\"-----END TAKEHOME REVIEW-----\",Zt=76;function Xe(t){let e=Ke(t).match(new RegExp(`.{1,${Zt}}`,\"g\"))??[];return[\"```\",qt,...e,Yt,\"```\",\"\"].join(`\n`)}var y=class extends Error{constructor(e){let r;e instanceof Error?r=e.message:typeof e==\"string\"?r=e:r=\"\",super(r),this.name=this.constructor.name}},b=class extends y{};var v=class extends y{},g=class extends y{},X=class extends y{},J=class extends y{},q=class extends y{},Y=class extends y{},Z=class extends y{},Q=class extends y{},L=class extends y{},w=class extends y{};var Qt={},Te=er(globalThis,Qt);function er(t,e){return new Proxy(t,{get(r,n,i){return n in e?e[n]:t[n]},set(r,n,i){return n in e&&delete e[n],t[n]=i,!0},deleteProperty(r,n){let i=!1;return n in e&&(delete e[n],i=!0),n in t&&(delete t[n],i=!0),i},ownKeys(r){let n=Reflect.ownKeys(t),i=Reflect.ownKeys(e),o=new Set(i);return[...n.filter(s=>!o.has(s)),...i]},defineProperty(r,n,i){return n in e&&delete e[n],Reflect.defineProperty(t,n,i),!0},getOwnPropertyDescriptor(r,n){return n in e?Reflect.getOwnPropertyDescriptor(e,n):Reflect.getOwnPropertyDescriptor(t,n)},has(r,n){return n in e||n in t}})}async function tr(){if(Te!==void 0&&globalThis.crypto!==void 0)return globalThis.crypto.subtle;try{let{webcrypto:t}=await import(\"crypto\");return t.subtle}catch(t){throw new w(t)}}var m=class{constructor(){Object.defineProperty(this,\"_api\",{enumerable:!0,configurable:!0,writable:!0,value:void 0})}async _setup(){this._api===void 0&&(this._api=await tr())}};var A={Base:0,Psk:1,Auth:2,AuthPsk:3},x={NotAssigned:0,DhkemP256HkdfSha256:16,DhkemP384HkdfSha384:17,DhkemP521HkdfSha512:18,DhkemSecp256k1HkdfSha256:19,DhkemX25519HkdfSha256:32,DhkemX448HkdfSha512:33,HybridkemX25519Kyber768:48,MlKem512:64,MlKem768:65,MlKem1024:66,XWing:25722},ee={HkdfSha256:1,HkdfSha384:2,HkdfSha512:3,Sha3256:4,Sha3384:5,Sha3512:6,Shake128:16,Shake256:17,TurboShake128:18,TurboShake256:19},T={Aes128Gcm:1,Aes256Gcm:2,Chacha20Poly1305:3,ExportOnly:65535};var d=new Uint8Array(0);var qe=(()=>{let t=new Array(256),e=0,r=0n;for(;e<256;)t[e]=r,e++,r+=1n;return t})();var de=new Uint8Array([75,69,77,0,0]);var Ye=new Uint8Array([72,80,75,69,45,118,49]);function B(t){return new Uint8Array(l(t))}function l(t){return t instanceof ArrayBuffer?t:ArrayBuffer.isView(t)?new Uint8Array(t.buffer,t.byteOffset,t.byteLength).slice().buffer:new Uint8Array(t).slice().buffer}var Ie=class extends m{constructor(){super(),Object.defineProperty(this,\"id\",{enumerable:!0,configurable:!0,writable:!0,value:ee.HkdfSha256}),Object.defineProperty(this,\"hashSize\",{enumerable:!0,configurable:!0,writable:!0,value:0}),Object.defineProperty(this,\"_suiteId\",{enumerable:!0,configurable:!0,writable:!0,value:d}),Object.defineProperty(this,\"algHash\",{enumerable:!0,configurable:!0,writable:!0,value:{name:\"HMAC\",hash:\"SHA-256\",length:256}})}init(e){this._suiteId=e}buildLabeledIkm(e,r){this._checkInit();let n=new Uint8Array(7+this._suiteId.byteLength+e.byteLength+r.byteLength);return n.set(Ye,0),n.set(this._suiteId,7),n.set(e,7+this._suiteId.byteLength),n.set(r,7+this._suiteId.byteLength+e.byteLength),n}buildLabeledInfo(e,r,n){this._checkInit();let i=new Uint8Array(9+this._suiteId.byteLength+e.byteLength+r.byteLength);return i.set(new Uint8Array([0,n]),0),i.set(Ye,2),i.set(this._suiteId,9),i.set(e,9+this._suiteId.byteLength),i.set(r,9+this._suiteId.byteLength+e.byteLength),i}async extract(e,r){await this._setup();let n=e.byteLength===0?new ArrayBuffer(this.hashSize):l(e);if(n.byteLength!==this.hashSize)throw new b(\"The salt length must be the same as the hashSize\");let i=l(r),o=await this._api.importKey(\"raw\",n,this.algHash,!1,[\"sign\"]);return await this._api.sign(\"HMAC\",o,i)}async expand(e,r,n){await this._setup();let i=l(e),o=await this._api.importKey(\"raw\",i,this.algHash,!1,[\"sign\"]),s=new ArrayBuffer(n),a=new Uint8Array(s),c=d,h=B(r),f=new Uint8Array(1);if(n>255*this.hashSize)throw new Error(\"Entropy limit reached\");let k=new Uint8Array(this.hashSize+h.length+1);for(let j=1,P=0;P<a.length;j++)f[0]=j,k.set(c,0),k.set(h,c.length),k.set(f,c.length+h.length),c=new Uint8Array(await this._api.sign(\"HMAC\",o,k.slice(0,c.length+h.length+1))),a.length-P>=c.length?(a.set(c,P),P+=c.length):(a.set(c.slice(0,a.length-P),P),P+=a.length-P);return s}async extractAndExpand(e,r,n,i){await this._setup();let o=l(r),s=await this._api.importKey(\"raw\",o,\"HKDF\",!1,[\"deriveBits\"]);return await this._api.deriveBits({name:\"HKDF\",hash:this.algHash.hash,salt:l(e),info:l(n)},s,i*8)}async labeledExtract(e,r,n){return await this.extract(e,this.buildLabeledIkm(r,n))}async labeledExpand(e,r,n,i){return await this.expand(e,this.buildLabeledInfo(r,n,i),i)}_checkInit(){if(this._suiteId===d)throw new Error(\"Not initialized. Call init()\")}},I=class extends Ie{constructor(){super(...arguments),Object.defineProperty(this,\"id\",{enumerable:!0,configurable:!0,writable:!0,value:ee.HkdfSha256}),Object.defineProperty(this,\"hashSize\",{enumerable:!0,configurable:!0,writable:!0,value:32}),Object.defineProperty(this,\"algHash\",{enumerable:!0,configurable:!0,writable:!0,value:{name:\"HMAC\",hash:\"SHA-256\",length:256}})}};var H=t=>typeof t==\"object\"&&t!==null&&typeof t.privateKey==\"object\"&&typeof t.publicKey==\"object\";function _(t,e){if(e<=0)throw new Error(\"i2Osp: too small size\");if(t>=256**e)throw new Error(\"i2Osp: too large integer\");let r=new Uint8Array(e);for(let n=0;n<e&&t;n++)r[e-(n+1)]=t%256,t=Math.floor(t/256);return r}function U(t,e){let r=new Uint8Array(t.length+e.length);return r.set(t,0),r.set(e,t.length),r}function C(t){let e=t.replace(/-/g,\"+\").replace(/_/g,\"/\"),r=atob(e),n=new Uint8Array(r.length);for(let i=0;i<r.length;i++)n[i]=r.charCodeAt(i);return n}function He(t,e){if(t.byteLength!==e.byteLength)throw new Error(\"xor: different length inputs\");let r=new Uint8Array(t.byteLength);for(let n=0;n<t.byteLength;n++)r[n]=t[n]^e[n];return r}var rr=new Uint8Array([101,97,101,95,112,114,107]),nr=new Uint8Array([115,104,97,114,101,100,95,115,101,99,114,101,116]);function ir(t,e,r){let n=new Uint8Array(t.length+e.length+r.length);return n.set(t,0),n.set(e,t.length),n.set(r,t.length+e.length),n}var M=class{constructor(e,r,n){Object.defineProperty(this,\"id\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),Object.defineProperty(this,\"secretSize\",{enumerable:!0,configurable:!0,writable:!0,value:0}),Object.defineProperty(this,\"encSize\",{enumerable:!0,configurable:!0,writable:!0,value:0}),Object.defineProperty(this,\"publicKeySize\",{enumerable:!0,configurable:!0,writable:!0,value:0}),Object.defineProperty(this,\"privateKeySize\",{enumerable:!0,configurable:!0,writable:!0,value:0}),Object.defineProperty(this,\"_prim\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),Object.defineProperty(this,\"_kdf\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),this.id=e,this._prim=r,this._kdf=n;let i=new Uint8Array(de);i.set(_(this.id,2),3),this._kdf.init(i)}async serializePublicKey(e){return await this._prim.serializePublicKey(e)}async deserializePublicKey(e){return await this._prim.deserializePublicKey(l(e))}async serializePrivateKey(e){return await this._prim.serializePrivateKey(e)}async deserializePrivateKey(e){return await this._prim.deserializePrivateKey(l(e))}async importKey(e,r,n=!0){return await this._prim.importKey(e,r,n)}async generateKeyPair(){return await this._prim.generateKeyPair()}async deriveKeyPair(e){let r=l(e);if(r.byteLength>8192)throw new b(\"Too long ikm\");return await this._prim.deriveKeyPair(r)}async encap(e){let r;e.ekm===void 0?r=await this.generateKeyPair():H(e.ekm)?r=e.ekm:r=await this.deriveKeyPair(e.ekm);let n=await this._prim.serializePublicKey(r.publicKey),i=await this._prim.serializePublicKey(e.recipientPublicKey);try{let o;if(e.senderKey===void 0)o=new Uint8Array(await this._prim.dh(r.privateKey,e.recipientPublicKey));else{let c=H(e.senderKey)?e.senderKey.privateKey:e.senderKey,h=new Uint8Array(await this._prim.dh(r.privateKey,e.recipientPublicKey)),f=new Uint8Array(await this._prim.dh(c,e.recipientPublicKey));o=U(h,f)}let s;if(e.senderKey===void 0)s=U(new Uint8Array(n),new Uint8Array(i));else{let c=H(e.senderKey)?e.senderKey.publicKey:await this._prim.derivePublicKey(e.senderKey),h=await this._prim.serializePublicKey(c);s=ir(new Uint8Array(n),new Uint8Array(i),new Uint8Array(h))}let a=await this._generateSharedSecret(o,s);return{enc:n,sharedSecret:a}}catch(o){throw new X(o)}}async decap(e){let r=l(e.enc),n=await this._prim.deserializePublicKey(r),i=H(e.recipientKey)?e.recipientKey.privateKey:e.recipientKey,o=H(e.recipientKey)?e.recipientKey.publicKey:await this._prim.derivePublicKey(e.recipientKey),s=await this._prim.serializePublicKey(o);try{let a;if(e.senderPublicKey===void 0)a=new Uint8Array(await this._prim.dh(i,n));else{let h=new Uint8Array(await this._prim.dh(i,n)),f=new Uint8Array(await this._prim.dh(i,e.senderPublicKey));a=U(h,f)}let c;if(e.senderPublicKey===void 0)c=U(new Uint8Array(r),new Uint8Array(s));else{let h=await this._prim.serializePublicKey(e.senderPublicKey);c=new Uint8Array(r.byteLength+s.byteLength+h.byteLength),c.set(new Uint8Array(r),0),c.set(new Uint8Array(s),r.byteLength),c.set(new Uint8Array(h),r.byteLength+s.byteLength)}return await this._generateSharedSecret(a,c)}catch(a){throw new J(a)}}async _generateSharedSecret(e,r){let n=this._kdf.buildLabeledIkm(rr,e),i=this._kdf.buildLabeledInfo(nr,r,this.secretSize);return await this._kdf.extractAndExpand(d,n,i,this.secretSize)}};var O=[\"deriveBits\"],D=new Uint8Array([100,107,112,95,112,114,107]);var he=class{constructor(e){Object.defineProperty(this,\"_num\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),this._num=new Uint8Array(e)}val(){return this._num}reset(){this._num.fill(0)}set(e){if(e.length!==this._num.length)throw new Error(\"Bignum.set: invalid argument\");this._num.set(e)}isZero(){for(let e=0;e<this._num.length;e++)if(this._num[e]!==0)return!1;return!0}lessThan(e){if(e.length!==this._num.length)throw new Error(\"Bignum.lessThan: invalid argument\");for(let r=0;r<this._num.length;r++){if(this._num[r]<e[r])return!0;if(this._num[r]>e[r])return!1}return!1}};var or=new Uint8Array([99,97,110,100,105,100,97,116,101]),ar=new Uint8Array([255,255,255,255,0,0,0,0,255,255,255,255,255,255,255,255,188,230,250,173,167,23,158,132,243,185,202,194,252,99,37,81]),sr=new Uint8Array([255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,199,99,77,129,244,55,45,223,88,26,13,178,72,176,167,122,236,236,25,106,204,197,41,115]),cr=new Uint8Array([1,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,250,81,134,135,131,191,47,150,107,127,204,1,72,247,9,165,208,59,181,201,184,137,156,71,174,187,111,183,30,145,56,100,9]),ur=new Uint8Array([48,65,2,1,0,48,19,6,7,42,134,72,206,61,2,1,6,8,42,134,72,206,61,3,1,7,4,39,48,37,2,1,1,4,32]),lr=new Uint8Array([48,78,2,1,0,48,16,6,7,42,134,72,206,61,2,1,6,5,43,129,4,0,34,4,55,48,53,2,1,1,4,48]),fr=new Uint8Array([48,96,2,1,0,48,16,6,7,42,134,72,206,61,2,1,6,5,43,129,4,0,35,4,73,48,71,2,1,1,4,66]),dr={p:0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn,b:0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn,gx:0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296n,gy:0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5n,coordinateSize:32},hr={p:0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffffn,b:0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aefn,gx:0xaa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7n,gy:0x3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5fn,coordinateSize:48},br={p:(1n<<521n)-1n,b:0x0051953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef109e156193951ec7e937b1652c0bd3bb1bf073573df883d2c34f1ef451fd46b503f00n,gx:0x00c6858e06b70404e9cd9e3ecb662395b4429c648139053fb521f828af606b4d3dbaa14b5e77efe75928fe1dc127a2ffa8de3348b3c1856a429bf97e7e31c2e5bd66n,gy:0x011839296a789a3bc0045c8a5fb42c7d1bd998f54449579b446817afbd17273e662c97ee72995ef42640c550b9013fad0761353c7086a272c24088be94769fd16650n,coordinateSize:66};function R(t,e){let r=t%e;return r>=0n?r:r+e}function et(t,e,r){let n=1n,i=R(t,r),o=e;for(;o>0n;)(o&1n)===1n&&(n=R(n*i,r)),i=R(i*i,r),o>>=1n;return n}function pr(t,e){let r=et(t,e+1n>>2n,e);if(R(r*r,e)!==R(t,e))throw new Error(\"Invalid ECDH point\");return r}function yr(t){let e=0n;for(let r of t)e=e<<8n|qe[r];return e}function Ze(t,e){let r=new Uint8Array(e),n=t;for(let i=e-1;i>=0;i--)r[i]=Number(n&0xffn),n>>=8n;if(n!==0n)throw new Error(\"Invalid coordinate length\");return r}function Qe(t,e,r){let n=new Uint8Array(1+r*2);return n[0]=4,n.set(Ze(t,r),1),n.set(Ze(e,r),1+r),n}var te=class extends m{constructor(e,r){switch(super(),Object.defineProperty(this,\"_hkdf\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),Object.defineProperty(this,\"_alg\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),Object.defineProperty(this,\"_nPk\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),Object.defineProperty(this,\"_nSk\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),Object.defineProperty(this,\"_nDh\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),Object.defineProperty(this,\"_order\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),Object.defineProperty(this,\"_bitmask\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),Object.defineProperty(this,\"_pkcs8AlgId\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),Object.defineProperty(this,\"_curveParams\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),this._hkdf=r,e){case x.DhkemP256HkdfSha256:this._alg={name:\"ECDH\",namedCurve:\"P-256\"},this._nPk=65,this._nSk=32,this._nDh=32,this._order=ar,this._bitmask=255,this._pkcs8AlgId=ur,this._curveParams=dr;break;case x.DhkemP384HkdfSha384:this._alg={name:\"ECDH\",namedCurve:\"P-384\"},this._nPk=97,this._nSk=48,this._nDh=48,this._order=sr,this._bitmask=255,this._pkcs8AlgId=lr,this._curveParams=hr;break;default:this._alg={name:\"ECDH\",namedCurve:\"P-521\"},this._nPk=133,this._nSk=66,this._nDh=66,this._order=cr,this._bitmask=1,this._pkcs8AlgId=fr,this._curveParams=br;break}}async serializePublicKey(e){await this._setup();try{return await this._api.exportKey(\"raw\",e)}catch(r){throw new v(r)}}async deserializePublicKey(e){await this._setup();try{return await this._importRawKey(l(e),!0)}catch(r){throw new g(r)}}async serializePrivateKey(e){await this._setup();try{let r=await this._api.exportKey(\"jwk\",e);if(!(\"d\"in r))throw new Error(\"Not private key\");return C(r.d).buffer}catch(r){throw new v(r)}}async deserializePrivateKey(e){await this._setup();try{return await this._importRawKey(l(e),!1)}catch(r){throw new g(r)}}async importKey(e,r,n){await this._setup();try{if(e===\"raw\")return await this._importRawKey(r,n);if(r instanceof ArrayBuffer)throw new Error(\"Invalid jwk key format\");return await this._importJWK(r,n)}catch(i){throw new g(i)}}async generateKeyPair(){await this._setup();try{return await this._api.generateKey(this._alg,!0,O)}catch(e){throw new w(e)}}async deriveKeyPair(e){await this._setup();try{let r=l(e),n=await this._hkdf.labeledExtract(d,D,new Uint8Array(r)),i=new he(this._nSk);for(let s=0;i.isZero()||!i.lessThan(this._order);s++){if(s>255)throw new Error(\"Faild to derive a key pair\");let a=new Uint8Array(await this._hkdf.labeledExpand(n,or,_(s,1),this._nSk));a[0]=a[0]&this._bitmask,i.set(a)}let o=await this._deserializePkcs8Key(i.val());return i.reset(),{privateKey:o,publicKey:await this.derivePublicKey(o)}}catch(r){throw new L(r)}}async derivePublicKey(e){await this._setup();try{let r=await this._api.exportKey(\"jwk\",e);return delete r.d,delete r.key_ops,await this._api.importKey(\"jwk\",r,this._alg,!0,[])}catch{try{return await this._derivePublicKeyWithoutJwkExport(e)}catch(r){throw new g(r)}}}async dh(e,r){try{return await this._setup(),await this._api.deriveBits({name:\"ECDH\",public:r},e,this._nDh*8)}catch(n){throw new v(n)}}async _importRawKey(e,r){if(r&&e.byteLength!==this._nPk)throw new Error(\"Invalid public key for the ciphersuite\");if(!r&&e.byteLength!==this._nSk)throw new Error(\"Invalid private key for the ciphersuite\");return r?await this._api.importKey(\"raw\",e,this._alg,!0,[]):await this._deserializePkcs8Key(new Uint8Array(e))}async _importJWK(e,r){if(typeof e.crv>\"u\"||e.crv!==this._alg.namedCurve)throw new Error(`Invalid crv: ${e.crv}`);if(r){if(typeof e.d<\"u\")throw new Error(\"Invalid key: `d` should not be set\");return await this._api.importKey(\"jwk\",e,this._alg,!0,[])}if(typeof e.d>\"u\")throw new Error(\"Invalid key: `d` not found\");return await this._api.importKey(\"jwk\",e,this._alg,!0,O)}async _deserializePkcs8Key(e){let r=new Uint8Array(this._pkcs8AlgId.length+e.length);return r.set(this._pkcs8AlgId,0),r.set(e,this._pkcs8AlgId.length),await this._api.importKey(\"pkcs8\",r,this._alg,!0,O)}async _derivePublicKeyWithoutJwkExport(e){let r=Qe(this._curveParams.gx,this._curveParams.gy,this._curveParams.coordinateSize),n=await this._api.importKey(\"raw\",r.buffer,this._alg,!0,[]),i=new Uint8Array(await this._api.deriveBits({name:\"ECDH\",public:n},e,this._nDh*8)),o=this._curveParams.p,s=yr(i),a=R(et(s,3n,o)-3n*s+this._curveParams.b,o),c=pr(a,o);(c&1n)===1n&&(c=o-c);let h=Qe(s,c,this._curveParams.coordinateSize);return await this._api.importKey(\"raw\",h.buffer,this._alg,!0,[])}};var Oe=[\"encrypt\",\"decrypt\"];function mr(t){return t instanceof Uint8Array||ArrayBuffer.isView(t)&&t.constructor.name===\"Uint8Array\"}function re(t,e=\"\"){if(!Number.isSafeInteger(t)||t<0){let r=e&&`\"${e}\" `;throw new Error(`${r}expected integer >0, got ${t}`)}}function N(t,e,r=\"\"){let n=mr(t),i=t?.length,o=e!==void 0;if(!n||o&&i!==e){let s=r&&`\"${r}\" `,a=o?` of length ${e}`:\"\",c=n?`length=${i}`:`type=${typeof t}`;throw new Error(s+\"expected Uint8Array\"+a+\", got \"+c)}return t}function G(t,e=!0){if(t.destroyed)throw new Error(\"Hash instance has been destroyed\");if(e&&t.finished)throw new Error(\"Hash#digest() has already been called\")}function F(...t){for(let e=0;e<t.length;e++)t[e].fill(0)}var xr=new Uint32Array([287454020]),gr=new Uint8Array(xr.buffer),_r=gr[0]===68;function nt(t){if(typeof t!=\"function\"||typeof t.create!=\"function\")throw new Error(\"Hash must wrapped by utils.createHasher\");re(t.outputLen),re(t.blockLen)}var pe=class{constructor(e,r){if(Object.defineProperty(this,\"oHash\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),Object.defineProperty(this,\"iHash\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),Object.defineProperty(this,\"blockLen\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),Object.defineProperty(this,\"outputLen\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),Object.defineProperty(this,\"finished\",{enumerable:!0,configurable:!0,writable:!0,value:!1}),Object.defineProperty(this,\"destroyed\",{enumerable:!0,configurable:!0,writable:!0,value:!1}),nt(e),N(r,void 0,\"key\"),this.iHash=e.create(),typeof this.iHash.update!=\"function\")throw new Error(\"Expected instance of class which extends utils.Hash\");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;let n=this.blockLen,i=new Uint8Array(n);i.set(r.length>n?e.create().update(r).digest():r);for(let o=0;o<i.length;o++)i[o]^=54;this.iHash.update(i),this.oHash=e.create();for(let o=0;o<i.length;o++)i[o]^=106;this.oHash.update(i),F(i)}update(e){return G(this),this.iHash.update(e),this}digestInto(e){G(this),N(e,this.outputLen,\"output\"),this.finished=!0,this.iHash.digestInto(e),this.oHash.update(e),this.oHash.digestInto(e),this.destroy()}digest(){let e=new Uint8Array(this.oHash.outputLen);return this.digestInto(e),e}_cloneInto(e){e||=Object.create(Object.getPrototypeOf(this),{});let{oHash:r,iHash:n,finished:i,destroyed:o,blockLen:s,outputLen:a}=this;return e=e,e.finished=i,e.destroyed=o,e.blockLen=s,e.outputLen=a,e.oHash=r._cloneInto(e.oHash),e.iHash=n._cloneInto(e.iHash),e}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,this.oHash.destroy(),this.iHash.destroy()}},it=(t,e,r)=>new pe(t,e).update(r).digest();it.create=(t,e)=>new pe(t,e);var ye=0xffffffffn,at=32n;function Pr(t,e=!1){return e?{h:Number(t&ye),l:Number(t>>at&ye)}:{h:Number(t>>at&ye)|0,l:Number(t&ye)|0}}function je(t,e=!1){let r=t.length,n=new Uint32Array(r),i=new Uint32Array(r);for(let o=0;o<r;o++){let{h:s,l:a}=Pr(t[o],e);[n[o],i[o]]=[s,a]}return[n,i]}var Lr=0n,ne=1n,Tr=2n,Ir=7n,Hr=256n,Or=0x71n,jr=[],Ur=[],st=[];for(let t=0,e=ne,r=1,n=0;t<24;t++){[r,n]=[n,(2*r+3*n)%5],jr.push(2*(5*n+r)),Ur.push((t+1)*(t+2)/2%64);let i=Lr;for(let o=0;o<7;o++)e=(e<<ne^(e>>Ir)*Or)%Hr,e&Tr&&(i^=ne<<(ne<<BigInt(o))-ne);st.push(i)}var ct=je(st,!0),uo=ct[0],lo=ct[1];var ze=class extends m{constructor(e){super(),Object.defineProperty(this,\"_rawKey\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),Object.defineProperty(this,\"_key\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),this._rawKey=l(e)}async seal(e,r,n){await this._setupKey();let i={name:\"AES-GCM\",iv:l(e),additionalData:l(n)};return await this._api.encrypt(i,this._key,l(r))}async open(e,r,n){await this._setupKey();let i={name:\"AES-GCM\",iv:l(e),additionalData:l(n)};return await this._api.decrypt(i,this._key,l(r))}async _setupKey(){if(this._key!==void 0)return;await this._setup();let e=await this._importKey(this._rawKey);new Uint8Array(this._rawKey).fill(0),this._key=e}async _importKey(e){return await this._api.importKey(\"raw\",e,{name:\"AES-GCM\"},!0,Oe)}},we=class{constructor(){Object.defineProperty(this,\"id\",{enumerable:!0,configurable:!0,writable:!0,value:T.Aes128Gcm}),Object.defineProperty(this,\"keySize\",{enumerable:!0,configurable:!0,writable:!0,value:16}),Object.defineProperty(this,\"nonceSize\",{enumerable:!0,configurable:!0,writable:!0,value:12}),Object.defineProperty(this,\"tagSize\",{enumerable:!0,configurable:!0,writable:!0,value:16})}createEncryptionContext(e){return new ze(e)}},ie=class extends we{constructor(){super(...arguments),Object.defineProperty(this,\"id\",{enumerable:!0,configurable:!0,writable:!0,value:T.Aes256Gcm}),Object.defineProperty(this,\"keySize\",{enumerable:!0,configurable:!0,writable:!0,value:32}),Object.defineProperty(this,\"nonceSize\",{enumerable:!0,configurable:!0,writable:!0,value:12}),Object.defineProperty(this,\"tagSize\",{enumerable:!0,configurable:!0,writable:!0,value:16})}};function De(){return new Promise((t,e)=>{e(new w(\"Not supported\"))})}var Dr=new Uint8Array([115,101,99]),$=class{constructor(e,r,n){Object.defineProperty(this,\"_api\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),Object.defineProperty(this,\"exporterSecret\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),Object.defineProperty(this,\"_kdf\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),this._api=e,this._kdf=r,this.exporterSecret=n}async seal(e,r){return await De()}async open(e,r){return await De()}async export(e,r){let n=l(e);if(n.byteLength>8192)throw new b(\"Too long exporter context\");try{return await this._kdf.labeledExpand(this.exporterSecret,Dr,new Uint8Array(n),r)}catch(i){throw new q(i)}}},me=class extends ${},xe=class extends ${constructor(e,r,n,i){super(e,r,n),Object.defineProperty(this,\"enc\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),this.enc=i}};var W=class extends ${constructor(e,r,n){if(super(e,r,n.exporterSecret),Object.defineProperty(this,\"_aead\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),Object.defineProperty(this,\"_nK\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),Object.defineProperty(this,\"_nN\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),Object.defineProperty(this,\"_nT\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),Object.defineProperty(this,\"_ctx\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),n.key===void 0||n.baseNonce===void 0||n.seq===void 0)throw new Error(\"Required parameters are missing\");this._aead=n.aead,this._nK=this._aead.keySize,this._nN=this._aead.nonceSize,this._nT=this._aead.tagSize;let i=this._aead.createEncryptionContext(n.key);this._ctx={key:i,baseNonce:n.baseNonce,seq:n.seq}}computeNonce(e){let r=_(e.seq,e.baseNonce.byteLength);return He(e.baseNonce,r).buffer}incrementSeq(e){if(e.seq>Number.MAX_SAFE_INTEGER)throw new Q(\"Message limit reached\");e.seq+=1}};var Nr=function(t,e,r,n){if(r===\"a\"&&!n)throw new TypeError(\"Private accessor was defined without a getter\");if(typeof e==\"function\"?t!==e||!n:!e.has(t))throw new TypeError(\"Cannot read private member from an object whose class did not declare it\");return r===\"m\"?n:r===\"a\"?n.call(t):n?n.value:e.get(t)},Br=function(t,e,r,n,i){if(n===\"m\")throw new TypeError(\"Private method is not writable\");if(n===\"a\"&&!i)throw new TypeError(\"Private accessor was defined without a setter\");if(typeof e==\"function\"?t!==e||!i:!e.has(t))throw new TypeError(\"Cannot write private member to an object whose class did not declare it\");return n===\"a\"?i.call(t,r):i?i.value=r:e.set(t,r),r},ge,V=class{constructor(){ge.set(this,Promise.resolve())}async lock(){let e,r=new Promise(i=>{e=i}),n=Nr(this,ge,\"f\");return Br(this,ge,r,\"f\"),await n,e}};ge=new WeakMap;var ft=function(t,e,r,n){if(r===\"a\"&&!n)throw new TypeError(\"Private accessor was defined without a getter\");if(typeof e==\"function\"?t!==e||!n:!e.has(t))throw new TypeError(\"Cannot read private member from an object whose class did not declare it\");return r===\"m\"?n:r===\"a\"?n.call(t):n?n.value:e.get(t)},Cr=function(t,e,r,n,i){if(n===\"m\")throw new TypeError(\"Private method is not writable\");if(n===\"a\"&&!i)throw new TypeError(\"Private accessor was defined without a setter\");if(typeof e==\"function\"?t!==e||!i:!e.has(t))throw new TypeError(\"Cannot write private member to an object whose class did not declare it\");return n===\"a\"?i.call(t,r):i?i.value=r:e.set(t,r),r},oe,_e=class extends W{constructor(){super(...arguments),oe.set(this,void 0)}async open(e,r=d.buffer){Cr(this,oe,ft(this,oe,\"f\")??new V,\"f\");let n=await ft(this,oe,\"f\").lock(),i;try{i=await this._ctx.key.open(this.computeNonce(this._ctx),l(e),l(r))}catch(o){throw new Z(o)}finally{n()}return this.incrementSeq(this._ctx),i}};oe=new WeakMap;var dt=function(t,e,r,n){if(r===\"a\"&&!n)throw new TypeError(\"Private accessor was defined without a getter\");if(typeof e==\"function\"?t!==e||!n:!e.has(t))throw new TypeError(\"Cannot read private member from an object whose class did not declare it\");return r===\"m\"?n:r===\"a\"?n.call(t):n?n.value:e.get(t)},Rr=function(t,e,r,n,i){if(n===\"m\")throw new TypeError(\"Private method is not writable\");if(n===\"a\"&&!i)throw new TypeError(\"Private accessor was defined without a setter\");if(typeof e==\"function\"?t!==e||!i:!e.has(t))throw new TypeError(\"Cannot write private member to an object whose class did not declare it\");return n===\"a\"?i.call(t,r):i?i.value=r:e.set(t,r),r},ae,ve=class extends W{constructor(e,r,n,i){super(e,r,n),Object.defineProperty(this,\"enc\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),ae.set(this,void 0),this.enc=i}async seal(e,r=d.buffer){Rr(this,ae,dt(this,ae,\"f\")??new V,\"f\");let n=await dt(this,ae,\"f\").lock(),i;try{i=await this._ctx.key.seal(this.computeNonce(this._ctx),l(e),l(r))}catch(o){throw new Y(o)}finally{n()}return this.incrementSeq(this._ctx),i}};ae=new WeakMap;var Gr=new Uint8Array([98,97,115,101,95,110,111,110,99,101]),Fr=new Uint8Array([101,120,112]),$r=new Uint8Array([105,110,102,111,95,104,97,115,104]),Wr=new Uint8Array([107,101,121]),Vr=new Uint8Array([112,115,107,95,105,100,95,104,97,115,104]),Xr=new Uint8Array([115,101,99,114,101,116]),Jr=new Uint8Array([72,80,75,69,0,0,0,0,0,0]),ke=class extends m{constructor(e){if(super(),Object.defineProperty(this,\"_kem\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),Object.defineProperty(this,\"_kdf\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),Object.defineProperty(this,\"_aead\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),Object.defineProperty(this,\"_suiteId\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),typeof e.kem==\"number\")throw new b(\"KemId cannot be used\");if(this._kem=e.kem,typeof e.kdf==\"number\")throw new b(\"KdfId cannot be used\");if(this._kdf=e.kdf,typeof e.aead==\"number\")throw new b(\"AeadId cannot be used\");this._aead=e.aead,this._suiteId=new Uint8Array(Jr),this._suiteId.set(_(this._kem.id,2),4),this._suiteId.set(_(this._kdf.id,2),6),this._suiteId.set(_(this._aead.id,2),8),this._kdf.init(this._suiteId)}get kem(){return this._kem}get kdf(){return this._kdf}get aead(){return this._aead}async createSenderContext(e){this._validateInputLength(e),await this._setup();let r=await this._kem.encap(e),n;return e.psk!==void 0?n=e.senderKey!==void 0?A.AuthPsk:A.Psk:n=e.senderKey!==void 0?A.Auth:A.Base,await this._keyScheduleS(n,r.sharedSecret,r.enc,e)}async createRecipientContext(e){this._validateInputLength(e),await this._setup();let r=await this._kem.decap(e),n;return e.psk!==void 0?n=e.senderPublicKey!==void 0?A.AuthPsk:A.Psk:n=e.senderPublicKey!==void 0?A.Auth:A.Base,await this._keyScheduleR(n,r,e)}async seal(e,r,n=d.buffer){let i=await this.createSenderContext(e);return{ct:await i.seal(r,n),enc:i.enc}}async open(e,r,n=d.buffer){return await(await this.createRecipientContext(e)).open(r,n)}async _keySchedule(e,r,n){let i=n.psk===void 0?d:B(n.psk.id),o=await this._kdf.labeledExtract(d,Vr,i),s=n.info===void 0?d:B(n.info),a=await this._kdf.labeledExtract(d,$r,s),c=new Uint8Array(1+o.byteLength+a.byteLength);c.set(new Uint8Array([e]),0),c.set(new Uint8Array(o),1),c.set(new Uint8Array(a),1+o.byteLength);let h=n.psk===void 0?d:B(n.psk.key),f=this._kdf.buildLabeledIkm(Xr,h),k=this._kdf.buildLabeledInfo(Fr,c,this._kdf.hashSize),j=await this._kdf.extractAndExpand(r,f,k,this._kdf.hashSize);if(this._aead.id===T.ExportOnly)return{aead:this._aead,exporterSecret:j};let P=this._kdf.buildLabeledInfo(Wr,c,this._aead.keySize),Dt=await this._kdf.extractAndExpand(r,f,P,this._aead.keySize),Nt=this._kdf.buildLabeledInfo(Gr,c,this._aead.nonceSize),Bt=await this._kdf.extractAndExpand(r,f,Nt,this._aead.nonceSize);return{aead:this._aead,exporterSecret:j,key:Dt,baseNonce:new Uint8Array(Bt),seq:0}}async _keyScheduleS(e,r,n,i){let o=await this._keySchedule(e,r,i);return o.key===void 0?new xe(this._api,this._kdf,o.exporterSecret,n):new ve(this._api,this._kdf,o,n)}async _keyScheduleR(e,r,n){let i=await this._keySchedule(e,r,n);return i.key===void 0?new me(this._api,this._kdf,i.exporterSecret):new _e(this._api,this._kdf,i)}_validateInputLength(e){if(e.info!==void 0&&e.info.byteLength>268435456)throw new b(\"Too long info\");if(e.psk!==void 0){if(e.psk.key.byteLength<32)throw new b(`PSK must have at least ${32} bytes`);if(e.psk.key.byteLength>8192)throw new b(\"Too long psk.key\");if(e.psk.id.byteLength>8192)throw new b(\"Too long psk.id\")}}};var Pe=class extends M{constructor(){let e=new I,r=new te(x.DhkemP256HkdfSha256,e);super(x.DhkemP256HkdfSha256,r,e),Object.defineProperty(this,\"id\",{enumerable:!0,configurable:!0,writable:!0,value:x.DhkemP256HkdfSha256}),Object.defineProperty(this,\"secretSize\",{enumerable:!0,configurable:!0,writable:!0,value:32}),Object.defineProperty(this,\"encSize\",{enumerable:!0,configurable:!0,writable:!0,value:65}),Object.defineProperty(this,\"publicKeySize\",{enumerable:!0,configurable:!0,writable:!0,value:65}),Object.defineProperty(this,\"privateKeySize\",{enumerable:!0,configurable:!0,writable:!0,value:32})}};var se=class extends ke{},ce=class extends Pe{};var ue=class extends I{};var qa=new Uint8Array([48,46,2,1,0,48,5,6,3,43,101,110,4,34,4,32]);var ns=new Uint8Array([48,70,2,1,0,48,5,6,3,43,101,111,4,58,4,56]);var Ae=new se({kem:new ce,kdf:new ue,aead:new ie}),ht=new TextEncoder().encode(\"takehome review 1\").buffer;async function bt({id:t,x:e,y:r}){let n=[e,r].map(o=>Le(o.replaceAll(\"-\",\"+\").replaceAll(\"_\",\"/\"))),i=Uint8Array.from([4,...n.flatMap(o=>[...o??[]])]);if(i.length!==65||await qr(i)!==t)return null;try{return await Ae.kem.deserializePublicKey(i.buffer)}catch{return null}}async function qr(t){return[...new Uint8Array(await crypto.subtle.digest(\"SHA-256\",t)).slice(0,8)].map(r=>r.toString(16).padStart(2,\"0\")).join(\"\")}async function pt(t,e){let r=await bt(e);if(r===null)throw new RangeError(\"this is no review key\");let{pseudonym:n,tree:i,criteria:o,reviewer:s}=t,a=We({key:e.id,pseudonym:n,tree:i,criteria:o,reviewer:s}),c=await Ae.createSenderContext({recipientPublicKey:r,info:ht}),h=Ve(JSON.stringify(t.answers)),f=new Uint8Array(await c.seal(h.buffer,a.buffer));return Xe(Uint8Array.from([...a,...new Uint8Array(c.enc),...f]))}var le=[1,2,3,4],Yr={level:null,ticks:[],note:\"\"};function E(t,e){return t[e]??Yr}function Ne(t,e,r){return{...t,[e]:{...E(t,e),level:r}}}function wt(t,e,r){let n=r.slice(0,1e3);return{...t,[e]:{...E(t,e),note:n}}}function Be(t,e,r,n){let i=E(t,e),o=i.ticks.filter(a=>a!==r),s=n?[...o,r].sort((a,c)=>a-c):o;return{...t,[e]:{...i,ticks:s}}}function Ce(t,e,r){let n=e.flatMap(({id:i,musts:o})=>{let{level:s,ticks:a,note:c}=E(t,i),f=o.some((k,j)=>k&&!a.includes(j))&&c.trim()===\"\";return s!==null?f?[{criterion:i,what:\"reason\"}]:[]:[{criterion:i,what:f?\"both\":\"level\"}]});return[...Zr(r)?[]:[{criterion:null,what:\"login\"}],...n]}function Zr(t){return/^[A-Za-z0-9_-]{1,39}$/.test(t)}function Re(t,e){return e.filter(({id:r})=>E(t,r).level!==null).length}function mt(t,e){return e.flatMap(({id:r})=>{let{level:n,ticks:i,note:o}=E(t,r);return n===null?[]:[{criterion:r,level:n,ticks:i,note:o.trim()===\"\"?null:o.trim()}]})}function xt(t,e){let r=t===null?null:en(t);return Object.fromEntries(e.map(({id:n,musts:i})=>[n,Qr(Object(r)[n],i.length)]))}function Qr(t,e){let{level:r,ticks:n,note:i}=Object(t);return{level:le.find(o=>o===r)??null,ticks:Array.isArray(n)?[...Array(e).keys()].filter(o=>n.includes(o)):[],note:typeof i==\"string\"?i.slice(0,1e3):\"\"}}function en(t){try{return JSON.parse(t)}catch{return null}}var gt=new Map;function Ge(t,e,r){let n=_t();t!==null&&gt.set(t,n.scrollTop),r(),_t().scrollTop=gt.get(e)??0}function _t(){let t=u(\"reading\",HTMLElement);return getComputedStyle(t).overflowY===\"auto\"?t:document.scrollingElement??document.documentElement}function Pt(){let t=p(document,\"[role=tab]\",HTMLButtonElement);for(let r of t)r.addEventListener(\"click\",()=>fe(t,r)),r.addEventListener(\"keydown\",n=>{let i={ArrowRight:1,ArrowLeft:-1}[n.key];i!==void 0&&fe(t,vt(t,r,i)).focus()});let[e]=t;return e!==void 0&&fe(t,e),document.addEventListener(\"click\",r=>{let n=r.target instanceof Element?r.target.closest(\"a.go\"):null;n!==null&&(r.preventDefault(),kt(t,n))}),{nextTab:()=>{let r=t.find(n=>n.getAttribute(\"aria-selected\")===\"true\");r!==void 0&&fe(t,vt(t,r,1)).focus()},go:r=>kt(t,r)}}function vt(t,e,r){return t[(t.indexOf(e)+r+t.length)%t.length]??e}function fe(t,e){let r=t.find(n=>n.getAttribute(\"aria-selected\")===\"true\");return r===e||Ge(r?.id??null,e.id,()=>{for(let n of t){let i=n===e;n.setAttribute(\"aria-selected\",String(i)),n.tabIndex=i?0:-1,At(n)?.classList.toggle(\"shown\",i)}}),e}function At(t){return document.getElementById(t.getAttribute(\"aria-controls\")??\"\")}function S(t){let e=document.body.classList.contains(\"judging\")?\"criteria\":\"reading\";if(e===t)return;let r=getComputedStyle(u(t,HTMLElement)).display===\"none\",n=()=>{document.body.classList.toggle(\"judging\",t===\"criteria\");for(let i of p(document,\"[data-show]\",HTMLButtonElement))i.setAttribute(\"aria-pressed\",String(i.dataset.show===t))};r?Ge(e,t,n):n()}function kt(t,e){if(!(e instanceof HTMLAnchorElement))return;let r=document.getElementById(e.hash.slice(1)),n=t.find(s=>At(s)?.contains(r));if(r===null||n===void 0)return;fe(t,n),S(\"reading\");let i=tn(r,Number(e.dataset.from),Number(e.dataset.to)),o=e.dataset.from!==e.dataset.to;i?.scrollIntoView({block:o?\"start\":\"center\"})}function tn(t,e,r){for(let c of p(u(\"reading\",HTMLElement),\".marked\",HTMLElement))c.classList.remove(\"marked\");let n=p(t,\"[data-line]\",HTMLElement),i=n.filter(({dataset:c})=>Number(c.line)===e),o=n.filter(({dataset:{line:c,to:h}})=>Number(c)<=e&&Number(h??c)>=e),s=i.filter(({dataset:c})=>c.to===void 0),a=s.length>0?s:o.slice(-1);if(e===r)for(let c of a)c.classList.add(\"marked\");return i[0]??a[0]??null}function Et(t,e,r){let n=async()=>{S(\"criteria\");let{answers:o,login:s}=r(),a=Ce(o,t.criteria,s);rn(t,e,a),!(a.length>0)&&await an(t,o,s)},i=()=>{n().catch(o=>Ee(`The review was not sealed: ${String(o)}`))};return u(\"done\",HTMLElement).addEventListener(\"click\",i),u(\"open-done\",HTMLElement).addEventListener(\"click\",i),u(\"copy\",HTMLElement).addEventListener(\"click\",()=>{sn().catch(()=>cn())}),{done:i,changed:()=>{let{answers:o,login:s}=r(),a=u(\"sealed\",HTMLElement);a.hidden||K(\"You changed something. Press Done again for a new block.\"),a.hidden=!0,u(\"missing\",HTMLElement).hidden||St(t,e,Ce(o,t.criteria,s))}}}function Ee(t){let e=u(\"trouble\",HTMLElement);e.textContent=t,e.hidden=!1,K(t)}function rn(t,e,r){St(t,e,r),r.length>0&&u(\"missing\",HTMLElement).querySelector(\"h3\")?.focus()}function St(t,e,r){let n=u(\"missing\",HTMLElement);n.hidden=r.length===0,n.querySelector(\"ul\")?.replaceChildren(...r.map(i=>nn(t,e,i)))}function nn(t,e,{criterion:r,what:n}){let i=t.criteria.find(({id:a})=>a===r)?.title??\"\",o=document.createElement(\"button\");o.type=\"button\",o.textContent=r===null?\"Your GitHub login\":`${r} ${i}: ${on[n]}`,o.addEventListener(\"click\",()=>{r===null?u(\"login\",HTMLElement).focus():e.moveTo(r),n===\"reason\"&&u(`${r}-note`,HTMLElement).focus()});let s=document.createElement(\"li\");return s.append(o),s}var on={login:\"\",level:\"a level\",reason:\"a reason, because a must item is not ticked\",both:\"a level, and a reason because a must item is not ticked\"};async function an(t,e,r){let{pseudonym:n,tree:i,criteriaDigest:o,key:s}=t,a={version:1,pseudonym:n,tree:i,criteria:o,reviewer:r.toLowerCase()},c=await pt({...a,answers:mt(e,t.criteria)},s);u(\"block\",HTMLTextAreaElement).value=c,u(\"copied\",HTMLElement).textContent=\"\",u(\"sealed\",HTMLElement).hidden=!1,u(\"sealed\",HTMLElement).scrollIntoView({block:\"nearest\"}),u(\"copy\",HTMLElement).focus(),K(\"Your review is sealed. Copy the block and paste it on the pull request.\")}async function sn(){await navigator.clipboard.writeText(u(\"block\",HTMLTextAreaElement).value),Kt(\"Copied.\")}function cn(){u(\"block\",HTMLTextAreaElement).select(),Kt(\"The block is selected. Copy it with Ctrl+C or ⌘C.\")}function Kt(t){u(\"copied\",HTMLElement).textContent=t,K(t)}function Tt(t,e,r){let n=e.answers(),i=o=>{n=o,e.keepAnswers(o),Lt(t,o),r()};for(let{id:o}of t.criteria){let s=u(o,HTMLElement);s.addEventListener(\"change\",({target:a})=>{a instanceof HTMLInputElement&&i(un(n,o,a))}),s.addEventListener(\"input\",({target:a})=>{a instanceof HTMLTextAreaElement&&i(wt(n,o,a.value))})}return Lt(t,n),{answers:()=>n,give:(o,s)=>{i(Ne(n,o,s));let a=Re(n,t.criteria);K(`${o}: level ${s}. ${a} of ${t.criteria.length} levels given.`)},tick:(o,s)=>{let a=!E(n,o).ticks.includes(s);i(Be(n,o,s,a)),K(`${o}, item ${s+1}: ${a?\"ticked\":\"not ticked\"}`)}}}function un(t,e,r){if(r.type===\"checkbox\")return Be(t,e,Number(r.dataset.tick),r.checked);let n=le.find(i=>String(i)===r.value);return n===void 0?t:Ne(t,e,n)}function Lt(t,e){for(let{id:n,musts:i}of t.criteria)ln(n,i,e);let r=Re(e,t.criteria);u(\"progress\",HTMLElement).textContent=`${r} of ${t.criteria.length} levels`}function ln(t,e,r){let n=u(t,HTMLElement),{level:i,ticks:o,note:s}=E(r,t);for(let f of p(n,\"input\",HTMLInputElement))f.checked=f.type===\"radio\"?f.value===String(i):o.includes(Number(f.dataset.tick));for(let f of p(n,\"textarea\",HTMLTextAreaElement))f.value!==s&&(f.value=s);for(let f of p(n,\"[data-printed]\",HTMLElement))f.textContent=s;let a=u(`${t}-asked`,HTMLElement),c=e.some((f,k)=>f&&!o.includes(k));a.textContent=c?\"needed, because a must item is not ticked\":\"one line helps the others\",a.classList.toggle(\"asked\",c&&i!==null&&s.trim()===\"\"),document.querySelector(`[data-chip=\"${t}\"]`)?.classList.toggle(\"given\",i!==null)}var It={j:{wish:\"criterion\",step:1},k:{wish:\"criterion\",step:-1},n:{wish:\"item\",step:1},p:{wish:\"item\",step:-1},x:{wish:\"tick\"},l:{wish:\"look\"},r:{wish:\"reason\"},t:{wish:\"tab\"},d:{wish:\"done\"},\"?\":{wish:\"help\"}};function Ht(t){if(t.ctrlKey||t.altKey||t.metaKey)return null;let e=le.find(r=>String(r)===t.key);return e!==void 0?{wish:\"level\",level:e}:Object.hasOwn(It,t.key)?It[t.key]??null:null}function Ot(t){let e=pn(t);document.addEventListener(\"keydown\",r=>{let n=fn(r,t);n!==null&&(r.preventDefault(),n.wish===\"look\"?e():bn(n,t))})}function fn(t,{place:e,usesKeys:r}){return dn(t.target)?(t.key===\"Escape\"&&hn(e),null):r()&&!u(\"help\",HTMLDialogElement).open?Ht(t):null}function dn(t){return t instanceof HTMLTextAreaElement?!0:t instanceof HTMLInputElement&&t.type===\"text\"}function hn(t){u(`${t.criterion()}-title`,HTMLElement).focus({preventScroll:!0})}function bn(t,{place:e,judging:r,nextTab:n,done:i}){let o=e.criterion();t.wish===\"level\"&&r.give(o,t.level),t.wish===\"criterion\"&&e.step(t.step),t.wish===\"item\"&&e.stepItem(t.step),t.wish===\"tick\"&&(r.tick(o,e.item()),e.stepItem(1)),t.wish===\"tab\"&&n(),t.wish===\"help\"&&u(\"help\",HTMLDialogElement).showModal(),t.wish===\"reason\"&&(S(\"criteria\"),u(`${o}-note`,HTMLElement).focus()),t.wish===\"done\"&&i()}function pn({place:t,go:e}){let[r,n]=[\"\",0];return()=>{let i=u(t.criterion(),HTMLElement),o=`${t.criterion()}.${t.item()}`,s=p(i,`[data-item=\"${t.item()}\"] a.go`,HTMLAnchorElement),a=s.length>0?s:p(i,\".place a.go\",HTMLAnchorElement);n=o===r?(n+1)%Math.max(1,a.length):0,r=o;let c=a[n];c!==void 0&&e(c)}}function jt({criteria:t}){let e=t.map(({id:a})=>a),r=e[0]??\"\",n=0,i=()=>{for(let a of e){u(a,HTMLElement).classList.toggle(\"current\",a===r);let c=document.querySelector(`[data-chip=\"${a}\"]`);a===r?c?.setAttribute(\"aria-current\",\"true\"):c?.removeAttribute(\"aria-current\")}for(let a of p(document,\".item\",HTMLElement)){let c=a.closest(\".criterion\")?.id===r;a.classList.toggle(\"here\",c&&a.dataset.item===String(n))}},o=(a,c=0)=>{a===r&&c===n||([r,n]=[a,c],i())},s=a=>{o(a),S(\"criteria\"),u(a,HTMLElement).scrollIntoView({block:\"start\"}),u(`${a}-title`,HTMLElement).focus({preventScroll:!0})};return yn(e,(a,c)=>o(a,c??(a===r?n:0)),s),i(),{criterion:()=>r,item:()=>n,moveTo:s,step:a=>s(e[e.indexOf(r)+a]??r),stepItem:a=>{let{length:c}=p(u(r,HTMLElement),\".item\",HTMLElement);o(r,(n+a+c)%c)}}}function yn(t,e,r){for(let n of t){for(let i of[\"focusin\",\"click\"])u(n,HTMLElement).addEventListener(i,({target:o})=>{let s=o instanceof Element?o.closest(\".item\"):null;e(n,s instanceof HTMLElement?Number(s.dataset.item):null)});document.querySelector(`[data-chip=\"${n}\"]`)?.addEventListener(\"click\",i=>{i.preventDefault(),r(n)})}}var Ut=\"takehome-login\",Mt=\"takehome-no-keys\";function zt({pseudonym:t,tree:e,criteriaDigest:r,criteria:n}){let i=[\"takehome-review\",t,e,r].join(\" \");return{works:Se(\"takehome-works\",\"yes\"),answers:()=>xt(Fe(i),n),keepAnswers:o=>Se(i,JSON.stringify(o)),login:()=>Fe(Ut)??\"\",keepLogin:o=>Se(Ut,o),usesKeys:()=>Fe(Mt)!==\"yes\",keepUsesKeys:o=>Se(Mt,o?\"\":\"yes\")}}function Fe(t){try{return localStorage.getItem(t)}catch{return null}}function Se(t,e){try{return localStorage.setItem(t,e),!0}catch{return!1}}wn(JSON.parse(u(\"data\",HTMLElement).textContent??\"\"));function wn(t){document.documentElement.classList.add(\"js\");let e=zt(t),r=Pt(),n=jt(t),i=u(\"login\",HTMLInputElement);i.value=e.login();let o=()=>{},s=Tt(t,e,()=>o()),c=Et(t,n,()=>({answers:s.answers(),login:i.value.trim()}));o=c.changed,i.addEventListener(\"input\",()=>{e.keepLogin(i.value.trim()),o()}),Ot({...r,place:n,judging:s,done:c.done,usesKeys:e.usesKeys}),mn(e),xn(),gn(e)}function mn(t){let e=u(\"help\",HTMLDialogElement);u(\"open-help\",HTMLElement).addEventListener(\"click\",()=>e.showModal()),u(\"close-help\",HTMLElement).addEventListener(\"click\",()=>e.close());let r=u(\"use-keys\",HTMLInputElement);r.checked=t.usesKeys(),r.addEventListener(\"change\",()=>t.keepUsesKeys(r.checked))}function xn(){for(let e of p(document,\"[data-show]\",HTMLButtonElement))e.addEventListener(\"click\",()=>{S(e.dataset.show===\"criteria\"?\"criteria\":\"reading\")});let t=()=>{let{offsetHeight:e}=document.querySelector(\"body > header\");document.documentElement.style.setProperty(\"--top\",`${e}px`)};addEventListener(\"resize\",t),t()}function gn(t){crypto.subtle===void 0?Ee(\"This browser cannot seal here. Download the page and open the file in Chrome, Edge or Firefox.\"):t.works||Ee(\"This browser keeps nothing for this page. Finish your review before you close it.\")}})();"
const SCRIPT_HASH = "sha256-n1dzhvy1Hm/5X94BeEERvBP8VWdHe6unJSlFEkuaiZw="
const STYLE = ":root{--ink: #1b1f24;--quiet: #57606a;--paper: #ffffff;--raised: #f4f6f8;--line: #d0d7de;--first: #0b62c4;--on-first: #ffffff;--second: #8a4b08;--mark: #fff2b8;--plus: #dff5e3;--minus: #fde5e4;--done: #1a7f37}@media(prefers-color-scheme:dark){:root{--ink: #e6edf3;--quiet: #9ba7b4;--paper: #0d1117;--raised: #161c24;--line: #3a434d;--first: #6cb2ff;--on-first: #0d1117;--second: #e8a35c;--mark: #4d4210;--plus: #12351d;--minus: #42191b;--done: #56d071}}*{box-sizing:border-box}html{scroll-padding-top:4.5rem}body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif;overflow-wrap:break-word}h1,h2,h3,h4,h5,h6{line-height:1.25}h1{font-size:1.15rem;margin:0}h2{font-size:1.2rem}h3{font-size:1.05rem;margin:1.4rem 0 .4rem}h4,h5,h6{font-size:1rem;margin:1.2rem 0 .3rem}p{margin:.5rem 0}a{color:var(--first)}.quiet,caption{color:var(--quiet);font-size:.88rem;font-weight:400}.warning{border-left:.3rem solid var(--second);padding-left:.8rem}kbd{font:.78em ui-monospace,monospace;border:1px solid currentColor;border-radius:.25rem;padding:0 .3em;opacity:.8}button,input[type=text],textarea{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--line);border-radius:.35rem;padding:.35rem .7rem}button{cursor:pointer;background:var(--raised)}button.main{background:var(--first);color:var(--on-first);border-color:var(--first);font-weight:600}:focus-visible{outline:2px solid var(--first);outline-offset:2px}.skip{position:absolute;left:-99rem}.skip:focus{left:.5rem;top:.5rem;z-index:9;background:var(--paper);padding:.4rem}.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.printed{display:none}body>header{position:sticky;top:0;z-index:5;display:flex;flex-wrap:wrap;gap:.4rem 1.2rem;align-items:center;justify-content:space-between;padding:.5rem 1rem;background:var(--raised);border-bottom:1px solid var(--line)}body>header p{margin:0}.tools{display:flex;gap:.5rem}nav{display:flex;gap:.35rem;align-items:center;flex-wrap:wrap}.chip{border:1px solid var(--line);border-radius:1rem;padding:.1rem .65rem;color:var(--ink);text-decoration:none;background:var(--paper)}.chip[aria-current]{border-color:var(--first);box-shadow:0 0 0 1px var(--first)}.chip.given{color:var(--done);border-color:var(--done);font-weight:600}.chip.given:after{content:\" ✓\"}#progress{margin-left:.4rem;color:var(--quiet);font-size:.9rem}main{display:grid;grid-template-columns:minmax(0,1.1fr) minmax(0,1fr)}#reading,#criteria{padding:.5rem 1.2rem 3rem}#reading{border-right:1px solid var(--line)}.js #reading,.js #criteria{height:calc(100vh - var(--top, 4rem));overflow-y:auto;scroll-padding-top:3.5rem}[role=tablist]{display:none}.js [role=tablist]{display:flex;gap:.2rem;position:sticky;top:-.5rem;z-index:2;background:var(--paper);border-bottom:1px solid var(--line);padding-top:.3rem}[role=tab]{white-space:nowrap;border:0;border-bottom:3px solid transparent;border-radius:0;background:none}[role=tab][aria-selected=true]{border-bottom-color:var(--first);font-weight:600}.js [role=tabpanel]>h2{display:none}.js [role=tabpanel]:not(.shown){display:none}.hostile{contain:layout paint;overflow:hidden;overflow-wrap:anywhere}.prose{max-width:46rem;padding-left:2.4rem}.prose>[data-line]:before{content:attr(data-line);float:left;width:2rem;margin-left:-2.4rem;text-align:right;color:var(--quiet);font:.7rem/2.2 ui-monospace,monospace}.prose blockquote{margin:.6rem 0;padding-left:.9rem;border-left:.25rem solid var(--line)}.hostile img{max-width:100%;height:auto;background:#fff}figure{margin:1rem 0}.display{display:block;overflow-x:auto}.address,.left-out,.raw{color:var(--quiet)}pre{overflow-x:auto;background:var(--raised);border:1px solid var(--line);border-radius:.35rem;padding:.6rem;font:.84rem/1.5 ui-monospace,monospace;overflow-wrap:normal}code{font-family:ui-monospace,monospace;font-size:.92em}pre code{font-size:1em}.l{display:block;min-height:1.5em;padding-left:3.6em;position:relative;text-decoration:none}.l:before{content:attr(data-line);position:absolute;left:0;width:2.8em;text-align:right;color:var(--quiet)}ins.l{background:var(--plus)}del.l{background:var(--minus)}.hunk{display:block;color:var(--quiet);padding:.3em 0}.marked{background:var(--mark);box-shadow:0 0 0 .15rem var(--mark)}.scroll{overflow-x:auto}table{border-collapse:collapse;font-size:.92rem}th,td{border-bottom:1px solid var(--line);padding:.3rem .6rem;text-align:left;vertical-align:top}.number{text-align:right}#measured{overflow-x:auto}details.file>summary{cursor:pointer;font-weight:600;padding:.4rem 0}pre.numbered,pre.diff{white-space:pre-wrap;overflow-wrap:anywhere}.criterion{margin:0 -.7rem 1.2rem;padding:.2rem .7rem .8rem;border-left:4px solid transparent;border-bottom:1px solid var(--line)}.criterion.current{border-left-color:var(--first)}.criterion h3:focus{outline:none}fieldset{border:0;margin:.6rem 0;padding:0;min-width:0}legend,.reason{font-weight:600;font-size:.92rem;padding:0}.item{padding:.15rem 0 .15rem .4rem;border-left:3px solid transparent}.current .item.here{border-left-color:var(--second)}.item label{display:flex;gap:.5rem;align-items:baseline}.pointers{display:block;margin-left:1.4rem;font-size:.88rem}.share{white-space:nowrap}[tabindex=\"-1\"]:focus{outline:none}.level{display:flex;gap:.6rem;align-items:baseline;padding:.35rem .5rem;border:1px solid var(--line);border-radius:.35rem;margin:.3rem 0;cursor:pointer}.level:has(:checked){border-color:var(--first);box-shadow:inset 0 0 0 1px var(--first);background:var(--raised)}.level:has(:focus-visible){outline:2px solid var(--first);outline-offset:1px}.digit{font-weight:700}textarea{width:100%;resize:vertical}.asked{color:var(--second);font-weight:600}.login input{width:14rem;max-width:100%}#block{font:.75rem/1.4 ui-monospace,monospace}dialog{max-width:34rem;color:var(--ink);background:var(--paper);border:1px solid var(--line);border-radius:.5rem;padding:.5rem 1.4rem 1.2rem}dialog::backdrop{background:#0008}.switch{display:none}#missing ul{padding:0;list-style:none}#missing button{width:100%;margin:.2rem 0;text-align:left}@media(max-width:800px){html{scroll-padding-top:1rem}body>header{position:static}main{display:block}.js #reading,.js #criteria{height:auto;overflow:visible;border:0;padding:.5rem .9rem 5rem}.js [role=tablist]{top:0}.js body:not(.judging) #criteria,.js body.judging #reading{display:none}.js .switch{display:flex;position:fixed;inset:auto 0 0;z-index:6;border-top:1px solid var(--line);background:var(--raised)}.switch button{flex:1;border:0;border-radius:0;padding:.8rem;background:none}.switch [aria-pressed=true]{font-weight:700;box-shadow:inset 0 3px var(--first)}.prose{padding-left:0}.prose>[data-line]:before{content:none}[role=tab]{padding:.35rem .5rem}#criteria .login input{display:block;width:100%}kbd{display:none}dialog kbd{display:inline}}@media print{:root{--ink: #000;--quiet: #333;--paper: #fff;--raised: #fff;--line: #999;--first: #0b62c4;--second: #8a4b08;--mark: #fff;--plus: #eee;--minus: #ddd}body{font-size:10pt}body>header{position:static}main{display:block}#reading{border:0}.js #reading,.js #criteria,.js body:not(.judging) #criteria,.js body.judging #reading{display:block;height:auto;overflow:visible;padding:0}.js [role=tabpanel]>h2,.js [role=tabpanel]:not(.shown){display:block}.js [role=tablist],.js .switch,.js .tools,.js .skip,.js #finish,.js textarea,.js .chip,.js #changes:not(.shown),.js #changes.shown{display:none}.criterion{break-inside:avoid;border-left:0}.printed{display:block;white-space:pre-wrap}.level:has(:checked){border:2pt solid #000;font-weight:600}pre{white-space:pre-wrap;overflow-wrap:anywhere}}@media print{.js #write-up>h2{display:none}}"
const STYLE_HASH = "sha256-XKFuhsSh4Yb8dzUCVFevJ6yDIeBEmrCrIozaSGjCotw="

// EXTERNAL MODULE: ./build/report/html.js
var html = __webpack_require__(5138);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(7291);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(5175);
// EXTERNAL MODULE: ./build/scorecard/plain-characters.js
var plain_characters = __webpack_require__(8952);
;// CONCATENATED MODULE: ./build/review-page/visible.js

/** One line in which every character can be seen. Soft hyphens and the marks of an emoji hide nothing. */
function visible(text) {
    const line = text.replace(/\u00AD|\uFE0E|\uFE0F/g, '').replace(/\s/g, ' ');
    return (0,plain_characters/* plainCharacters */.Z)(line, line.length);
}

;// CONCATENATED MODULE: ./build/review-page/csv-table.js



// A table of figures has a few rows; a longer one is better read as it is.
const MOST_CELLS = 2_000;
/** A table of figures as one; null for what is none, or is too long. */
function csvTable(text) {
    const rows = rowsOf(text);
    const [head = [], ...body] = rows;
    if (body.length === 0 || rows.flat().length > MOST_CELLS)
        return null;
    const cells = (row) => row.map((cell) => (0,html/* html */.q) `<td>${visible(cell)}</td>`);
    return (0,html/* html */.q) `<div class="scroll" tabindex="0"><table><thead><tr>${head.map((name) => (0,html/* html */.q) `<th scope="col">${visible(name)}</th>`)}</tr></thead><tbody>${body.map((row) => (0,html/* html */.q) `<tr>${cells(row)}</tr>`)}</tbody></table></div>`;
}
function rowsOf(text) {
    try {
        return (0,sync/* parse */.qg)(text, { relax_column_count: true, skip_empty_lines: true, trim: true, bom: true });
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/review-page/numbered-lines.js


// Each line is an element of its own.
const MOST_LINES = 1_500;
/** A file as it is, each line with its number; what is beyond the limit is said and not shown. */
function numberedLines(text, mostChars) {
    const all = text
        .slice(0, mostChars)
        .replace(/\r?\n$/, '')
        .split(/\r\n?|\n/);
    const cut = text.length > mostChars || all.length > MOST_LINES;
    const lines = all
        .slice(0, MOST_LINES)
        .map((line, index) => (0,html/* html */.q) `<span class="l" data-line="${index + 1}">${code(line)}\n</span>`);
    const notice = cut
        ? (0,html/* html */.q) `<p class="warning">The rest of this file is left out. Read it on the pull request.</p>`
        : null;
    return (0,html/* html */.q) `<pre class="numbered" tabindex="0"><code>${lines}</code></pre>${notice}`;
}
/** A line of code, its indent as wide as it was. */
function code(line) {
    return visible(line.replaceAll('\t', '    '));
}

;// CONCATENATED MODULE: ./build/review-page/code-panels.js





/** Files to read beside the write-up: what was asked for first. */
function textFiles({ files, rubric }) {
    const rank = ({ path }) => (path === rubric.module ? 0 : 1);
    return files
        .filter(({ path, text }) => text !== null && path !== rubric.writeUp?.file)
        .toSorted((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
}
/** Those that the candidate changed, and the module in any case: what can be pointed to. */
function shownFiles(input) {
    const { rubric } = input;
    return textFiles(input).filter((file) => file.path === rubric.module || !isGiven(input, file));
}
/** Where links to lines of a file lead on the page; null for a file that it does not show. */
function placeOf(input, path) {
    if (path === input.rubric.writeUp?.file)
        return 'write-up';
    const at = shownFiles(input).findIndex((file) => file.path === path);
    return at < 0 ? null : `file-${at}`;
}
/** Every text that was handed in. Those that are as they were given are named and not shown. */
function codePanel(input, mostChars) {
    const shown = shownFiles(input);
    const given = textFiles(input).filter((file) => !shown.includes(file));
    let left = mostChars;
    const files = shown.map(({ path, text }, index) => {
        const room = Math.max(0, left);
        left -= text?.length ?? 0;
        return (0,html/* html */.q) `<h3>${visible(path)}</h3><div class="hostile" id="file-${index}">${fileOf(path, text ?? '', room)}</div>`;
    });
    const names = given.map(({ path }) => path).join(', ');
    return (0,html/* html */.q) `${files}${names === '' ? null : (0,html/* html */.q) `<p class="quiet">As in the starter: ${names}.</p>`}`;
}
function fileOf(path, text, room) {
    const table = path.endsWith('.csv') && text.length <= room ? csvTable(text) : null;
    return table ?? numberedLines(text, room);
}
function isGiven({ starter }, { path, text }) {
    return starter.get(path) === text;
}
// Honest files differ in a few hundred lines; a hostile pair could keep the comparison busy for long.
const LIMITS = { context: 3, maxEditLength: 2_000 };
/** What changed since the starter, file by file. */
function diffPanel(input, mostChars) {
    const changed = textFiles(input).filter((file) => !isGiven(input, file));
    const missing = [...input.starter.keys()].filter((path) => !input.files.some((file) => file.path === path) && !path.startsWith('.'));
    let left = mostChars;
    const parts = changed.map((file) => {
        const before = input.starter.get(file.path) ?? null;
        if (before === null)
            return (0,html/* html */.q) `<h3>${visible(file.path)}</h3><p>Added.</p>`;
        left -= file.text?.length ?? 0;
        const lines = left < 0 ? null : diffLines(before, file.text ?? '');
        const shown = lines === null
            ? (0,html/* html */.q) `<p class="warning">Too long to be compared here. Compare on the pull request.</p>`
            : (0,html/* html */.q) `<div class="hostile"><pre class="diff" tabindex="0"><code>${lines}</code></pre></div>`;
        return (0,html/* html */.q) `<h3>${visible(file.path)}</h3>${shown}`;
    });
    return (0,html/* html */.q) `${changed.length === 0 ? (0,html/* html */.q) `<p>No other file differs from the starter.</p>` : parts}${missing.map((path) => (0,html/* html */.q) `<h3>${path}</h3><p>Removed.</p>`)}`;
}
function diffLines(before, after) {
    const plain = (text) => text.replace(/\r\n?/g, '\n');
    const patch = (0,create/* structuredPatch */.YB)('', '', plain(before), plain(after), '', '', LIMITS);
    return patch === undefined ? null : patch.hunks.flatMap(hunk);
}
function hunk({ oldStart, newStart, lines }) {
    let [old, now] = [oldStart, newStart];
    const shown = lines.map((line) => {
        // Behind a backslash stands that a file has no last line end.
        const kind = KINDS[line[0] ?? ''];
        if (kind === undefined)
            return (0,html/* html */.q) ``;
        const number = kind.isOld && !kind.isNew ? old : now;
        old += Number(kind.isOld);
        now += Number(kind.isNew);
        const { tag } = kind;
        return (0,html/* html */.q) `<${tag} class="l" data-line="${number}">${code(line)}\n</${tag}>`;
    });
    return [(0,html/* html */.q) `<span class="hunk">Line ${newStart}\n</span>`, ...shown];
}
const KINDS = {
    '+': { tag: (0,html/* html */.q) `ins`, isOld: false, isNew: true },
    '-': { tag: (0,html/* html */.q) `del`, isOld: true, isNew: false },
    ' ': { tag: (0,html/* html */.q) `span`, isOld: true, isNew: true },
};

;// CONCATENATED MODULE: ./build/page-script/answers.js


const LEVELS = (/* unused pure expression or super */ null && ([1, 2, 3, 4]));
const answers_NOTHING = { level: null, ticks: [], note: '' };
function givenTo(answers, criterion) {
    return answers[criterion] ?? answers_NOTHING;
}
function withLevel(answers, criterion, level) {
    return { ...answers, [criterion]: { ...givenTo(answers, criterion), level } };
}
function withNote(answers, criterion, note) {
    const kept = note.slice(0, LONGEST_NOTE);
    return { ...answers, [criterion]: { ...givenTo(answers, criterion), note: kept } };
}
function withTick(answers, criterion, item, ticked) {
    const given = givenTo(answers, criterion);
    const others = given.ticks.filter((other) => other !== item);
    const ticks = ticked ? [...others, item].sort((a, b) => a - b) : others;
    return { ...answers, [criterion]: { ...given, ticks } };
}
/** The same as a comment is asked for: every level, and a reason where a must-item is not ticked. */
function missingIn(answers, criteria, login) {
    const ofCriteria = criteria.flatMap(({ id, musts }) => {
        const { level, ticks, note } = givenTo(answers, id);
        const isUnticked = musts.some((must, item) => must && !ticks.includes(item));
        const lacksReason = isUnticked && note.trim() === '';
        if (level !== null)
            return lacksReason ? [{ criterion: id, what: 'reason' }] : [];
        return [{ criterion: id, what: lacksReason ? 'both' : 'level' }];
    });
    return [...(isLogin(login) ? [] : [{ criterion: null, what: 'login' }]), ...ofCriteria];
}
/** Whether a text could be a login. GitHub decides which ones there are; some end in a hyphen. */
function isLogin(text) {
    return /^[A-Za-z0-9_-]{1,39}$/.test(text);
}
function levelsGiven(answers, criteria) {
    return criteria.filter(({ id }) => givenTo(answers, id).level !== null).length;
}
/** One for each criterion that is asked for, as they are sealed. */
function finalAnswers(answers, criteria) {
    return criteria.flatMap(({ id }) => {
        const { level, ticks, note } = givenTo(answers, id);
        if (level === null)
            return [];
        return [{ criterion: id, level, ticks, note: note.trim() === '' ? null : note.trim() }];
    });
}
/** What the browser kept, as far as it fits the page; the store is the reviewer's own to change. */
function readAnswers(text, criteria) {
    const kept = text === null ? null : parsed(text);
    return Object.fromEntries(criteria.map(({ id, musts }) => [id, readGiven(Object(kept)[id], musts.length)]));
}
function readGiven(kept, items) {
    const { level, ticks, note } = Object(kept);
    return {
        level: LEVELS.find((each) => each === level) ?? null,
        ticks: Array.isArray(ticks)
            ? [...Array(items).keys()].filter((item) => ticks.includes(item))
            : [],
        note: typeof note === 'string' ? note.slice(0, LONGEST_NOTE) : '',
    };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/scorecard/reviewed-points.js
var reviewed_points = __webpack_require__(2284);
// EXTERNAL MODULE: ./build/scorecard/render-reviewer.js + 3 modules
var render_reviewer = __webpack_require__(1883);
// EXTERNAL MODULE: ./node_modules/katex/dist/katex.mjs
var katex = __webpack_require__(3971);
;// CONCATENATED MODULE: ./build/review-page/math.js



// A formula of a page has a few dozen characters; macros make more of them.
const LONGEST = 2_000;
const LONGEST_MADE = 40_000;
/** A formula as MathML, which browsers and screen readers know and which needs no font; else its source. */
function formula(source, isBlock) {
    const made = source.length > LONGEST ? null : mathMl(source, isBlock);
    const shown = made ?? (0,html/* html */.q) `<code class="formula">${visible(source)}</code>`;
    return isBlock ? (0,html/* html */.q) `<span class="display">${shown}</span>` : shown;
}
function mathMl(source, displayMode) {
    try {
        const text = katex/* default.renderToString */.Ay.renderToString(visible(source), {
            output: 'mathml',
            displayMode,
            throwOnError: true,
            strict: 'ignore',
            trust: false,
            maxExpand: 100,
            maxSize: 20,
        });
        const math = /^<span class="katex">(<math[\s\S]*<\/math>)<\/span>$/.exec(text)?.[1] ?? '';
        return math.length <= LONGEST_MADE && isMathMl(math) ? new html/* Html */.E(math) : null;
    }
    catch {
        return null;
    }
}
const ELEMENTS = 'math|semantics|annotation|mrow|mi|mn|mo|ms|mtext|mspace|mfrac|msqrt|mroot|mstyle|mpadded|mphantom|menclose|msub|msup|msubsup|munder|mover|munderover|mmultiscripts|mtable|mtr|mtd|mlabeledtr';
const ATTRIBUTES = 'xmlns|display|encoding|mathvariant|stretchy|fence|separator|accent|accentunder|lspace|rspace|minsize|maxsize|movablelimits|symmetric|linethickness|width|height|depth|voffset|scriptlevel|displaystyle|mathcolor|mathbackground|columnalign|columnspacing|rowspacing|columnlines|rowlines|notation|width|form|largeop|side';
const math_TAG = new RegExp(`^</?(?:${ELEMENTS})(?: (?:${ATTRIBUTES})="[^"<>&]*")* ?/?>`);
/** KaTeX escapes what it is given; this believes it only where every tag is one that shows and does nothing. */
function isMathMl(text) {
    return [...text.matchAll(/</g)].every(({ index }) => math_TAG.test(text.slice(index, index + 500)));
}

// EXTERNAL MODULE: ./node_modules/mdast-util-from-markdown/lib/index.js + 39 modules
var lib = __webpack_require__(7391);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm/lib/index.js + 9 modules
var mdast_util_gfm_lib = __webpack_require__(46);
// EXTERNAL MODULE: ./node_modules/mdast-util-math/lib/index.js
var mdast_util_math_lib = __webpack_require__(3926);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm/index.js + 7 modules
var micromark_extension_gfm = __webpack_require__(2297);
// EXTERNAL MODULE: ./node_modules/micromark-extension-math/lib/syntax.js + 2 modules
var syntax = __webpack_require__(1795);
;// CONCATENATED MODULE: ./build/review-page/parse-write-up.js





// The longest write-up that an exercise asks for has some 1,400 words. A parser takes the square of these,
// and seconds for a hostile text that is not much longer (test/review-page/hostile.test.ts).
const MOST_CHARS = 48_000;
const parse_write_up_MOST_LINES = 2_000;
const MOST_MARKS = 3_000;
const NESTED = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*){12}/m;
const MARKS = /[*_~[\]<|$`]/g;
/** Stands for a dollar sign that begins no formula; in no honest text, and taken out of all others. */
const DOLLAR = '\uE024';
/** The tree of a write-up, lines counted from 1; null for a text that is better shown as it is written. */
function parseWriteUp(text) {
    if (text.length > MOST_CHARS || text.split('\n').length > parse_write_up_MOST_LINES)
        return null;
    if ((text.match(MARKS)?.length ?? 0) > MOST_MARKS || NESTED.test(text))
        return null;
    try {
        return (0,lib/* fromMarkdown */.Y)(withPlainDollars(text), {
            extensions: [(0,micromark_extension_gfm/* gfm */.T)(), (0,syntax/* math */.D)()],
            mdastExtensions: [(0,mdast_util_gfm_lib/* gfmFromMarkdown */.C)(), (0,mdast_util_math_lib/* mathFromMarkdown */.c)()],
        });
    }
    catch {
        // A text that nests deeper than the stack.
        return null;
    }
}
// As GitHub has it: no word touches a formula from outside, and no blank from inside.
const FORMULA = /(?<![\w\\$])\$(?![\s$])[^$\n]*(?<![\s\\])\$(?![\w$])|\$\$+|\$/g;
/** A price is no formula: only dollar signs that GitHub takes for one are left to the parser. */
function withPlainDollars(text) {
    return text.replaceAll(DOLLAR, '').replace(FORMULA, (found) => (found === '$' ? DOLLAR : found));
}
/** The text of a node as it was written. */
function withDollars(text) {
    return text.replaceAll(DOLLAR, '$');
}

;// CONCATENATED MODULE: ./build/review-page/render-markdown.js




function renderMarkdown(nodes, rendering) {
    return (0,html/* html */.q) `${nodes.map((node) => renderNode(node, rendering))}`;
}
/** The addresses that references of a text stand for; the first of a name counts. */
function definitionsOf(nodes) {
    const found = nodes.flatMap((node) => node.type === 'definition' ? [[node.identifier, withDollars(node.url)]] : []);
    return new Map(found.toReversed());
}
const RENDERERS = {
    paragraph: (node, to) => (0,html/* html */.q) `<p${at(node, to)}>${inside(node.children, to)}</p>`,
    heading: (node, to) => {
        const tag = new html/* Html */.E(`h${Math.min(6, node.depth + to.below)}`);
        return (0,html/* html */.q) `<${tag}${at(node, to)}>${inside(node.children, to)}</${tag}>`;
    },
    thematicBreak: () => (0,html/* html */.q) `<hr>`,
    blockquote: (node, to) => (0,html/* html */.q) `<blockquote>${inside(node.children, to)}</blockquote>`,
    list: (node, to) => {
        const items = (0,html/* html */.q) `${inside(node.children, to)}`;
        if (node.ordered !== true)
            return (0,html/* html */.q) `<ul>${items}</ul>`;
        return (0,html/* html */.q) `<ol start="${node.start ?? 1}">${items}</ol>`;
    },
    listItem: (node, to) => {
        const box = node.checked === true ? '☑ ' : '☐ ';
        const first = typeof node.checked === 'boolean' ? box : '';
        return (0,html/* html */.q) `<li>${first}${inside(node.spread === true ? node.children : tight(node.children), to)}</li>`;
    },
    table: (node, to) => {
        const [head, ...rows] = node.children.map((row) => {
            const cells = row.children.map((cell, index) => {
                const side = node.align?.[index] === 'right' ? (0,html/* html */.q) ` class="number"` : null;
                const tag = new html/* Html */.E(row === node.children[0] ? 'th' : 'td');
                return (0,html/* html */.q) `<${tag}${side}>${inside(cell.children, to)}</${tag}>`;
            });
            return (0,html/* html */.q) `<tr${at(row, to)}>${cells}</tr>`;
        });
        return (0,html/* html */.q) `<div class="scroll"><table><thead>${head ?? null}</thead><tbody>${rows}</tbody></table></div>`;
    },
    code: (node, to) => {
        if (node.lang === 'math')
            return (0,html/* html */.q) `<p${at(node, to)}>${formula(node.value, true)}</p>`;
        const lines = withDollars(node.value).split('\n');
        const { start, end } = node.position ?? NOWHERE;
        const first = end.line - start.line + 1 > lines.length ? start.line + 1 : start.line;
        return (0,html/* html */.q) `<pre><code>${lines.map((line, index) => lineOf(`${line}\n`, first + index, to))}</code></pre>`;
    },
    math: (node, to) => (0,html/* html */.q) `<p${at(node, to)}>${formula(node.value, true)}</p>`,
    inlineMath: ({ value }) => formula(/^`[^`]+`$/.test(value) ? value.slice(1, -1) : value, false),
    text: (node, to) => {
        const { start, end } = node.position ?? NOWHERE;
        const lines = withDollars(node.value).split('\n');
        return (0,html/* html */.q) `${lines.map((line, index) => {
            const text = index < lines.length - 1 ? `${line}\n` : line;
            return lineOf(text, Math.min(start.line + index, end.line), to);
        })}`;
    },
    emphasis: (node, to) => (0,html/* html */.q) `<em>${inside(node.children, to)}</em>`,
    strong: (node, to) => (0,html/* html */.q) `<strong>${inside(node.children, to)}</strong>`,
    delete: (node, to) => (0,html/* html */.q) `<del>${inside(node.children, to)}</del>`,
    inlineCode: (node) => (0,html/* html */.q) `<code>${visible(withDollars(node.value))}</code>`,
    break: () => (0,html/* html */.q) `<br>`,
    link: (node, to) => to.link(node.url, (0,html/* html */.q) `${inside(node.children, to)}`),
    linkReference: (node, to) => {
        const label = (0,html/* html */.q) `${inside(node.children, to)}`;
        const address = to.definitions.get(node.identifier);
        return address === undefined ? label : to.link(address, label);
    },
    image: (node, to) => to.picture(withDollars(node.url), node.alt ?? ''),
    imageReference: (node, to) => {
        return to.picture(to.definitions.get(node.identifier) ?? node.identifier, node.alt ?? '');
    },
    footnoteReference: (node) => (0,html/* html */.q) `<sup>[${visible(node.identifier)}]</sup>`,
    footnoteDefinition: (node, to) => (0,html/* html */.q) `<div class="footnote"${at(node, to)}>[${visible(node.identifier)}] ${inside(tight(node.children), to)}</div>`,
    html: (node, to) => to.raw(withDollars(node.value), to),
};
/** Without the paragraphs around the words of a list whose items stand close together. */
function tight(nodes) {
    return nodes.flatMap((node) => (node.type === 'paragraph' ? node.children : [node]));
}
const NOWHERE = { start: { line: 1 }, end: { line: 1 } };
function renderNode(node, rendering) {
    const render = RENDERERS[node.type];
    return render?.(node, rendering) ?? (0,html/* html */.q) ``;
}
const PLAIN_TAG = /^<(sub|sup|kbd|b|i|em|strong)>$/i;
/** Children in order. A pair of tags that only shapes words is kept, where both stand among them. */
function inside(nodes, rendering) {
    const made = [];
    for (let at = 0; at < nodes.length; at++) {
        const node = nodes[at];
        const name = node.type === 'html' ? PLAIN_TAG.exec(node.value)?.[1]?.toLowerCase() : undefined;
        const end = name === undefined ? -1 : closing(nodes, at, name);
        if (name === undefined || end < 0)
            made.push(renderNode(node, rendering));
        else {
            const tag = new html/* Html */.E(name);
            made.push((0,html/* html */.q) `<${tag}>${inside(nodes.slice(at + 1, end), rendering)}</${tag}>`);
            at = end;
        }
    }
    return made;
}
function closing(nodes, after, name) {
    const closes = (node) => node.type === 'html' && node.value.toLowerCase() === `</${name}>`;
    return nodes.findIndex((node, index) => index > after && closes(node));
}
function at({ position }, { lines }) {
    if (!lines || position === undefined)
        return null;
    const { start, end } = position;
    return (0,html/* html */.q) ` data-line="${start.line}" data-to="${end.line}"`;
}
function lineOf(text, line, { lines }) {
    const end = text.endsWith('\n') ? '\n' : '';
    const shown = `${visible(text.slice(0, text.length - end.length))}${end}`;
    return lines ? (0,html/* html */.q) `<span data-line="${line}">${shown}</span>` : (0,html/* html */.q) `${shown}`;
}

;// CONCATENATED MODULE: ./build/review-page/measured-panel.js




// Links of a scorecard are addresses; these lead to places of the page and never leave it.
const HERE = 'https://page.invalid/here';
/** The scorecard's measured part, which is Markdown of ours. */
function measuredPanel(input) {
    const blocks = (0,render_reviewer/* measuredBlocks */.h)(input.scorecard, input.rubric, { permalinkBase: HERE });
    const rendering = {
        lines: false,
        below: 1,
        picture: () => (0,html/* html */.q) ``,
        definitions: new Map(),
        link: (address, label) => linkInside(input, address, label),
        // Only details and summary of ours: a candidate's text is never a raw node (scorecard/safe-markdown.ts).
        raw: (text) => new html/* Html */.E(text.startsWith('<!--') ? '' : text),
    };
    return renderMarkdown(blocks.flat(), rendering);
}
function linkInside(input, address, label) {
    const [, path = '', from = '', to = ''] = /^https:\/\/page\.invalid\/here\/([^?#]+)[^#]*#L(\d+)(?:-L(\d+))?$/.exec(address) ?? [];
    const place = placeOf(input, decodeURIComponent(path));
    return place === null ? label : goLink(place, Number(from), Number(to || from), label);
}
/** Leads to lines of a file on the page, and marks them. */
function goLink(place, from, to, label) {
    return (0,html/* html */.q) `<a class="go" href="#${place}" data-from="${from}" data-to="${to}">${label}</a>`;
}

;// CONCATENATED MODULE: ./build/review-page/criterion-form.js






/** One criterion: where to read, what to tick, which level, and why. */
function criterionForm(criterion, scorecard) {
    const { id, title, points, checklist } = criterion;
    const fact = sectionOf(scorecard, id);
    return (0,html/* html */.q) `<section class="criterion" id="${id}" data-criterion="${id}" aria-labelledby="${id}-title">
<h3 id="${id}-title" tabindex="-1">${id}: ${title} <span class="quiet">${points} points</span></h3>
<p class="place">${place(criterion, fact)}</p>
<fieldset class="items"><legend>Tick what you find</legend>
${checklist.map((item, index) => criterion_form_checkbox(index, item, fact))}
</fieldset>
<fieldset class="levels"><legend>Level</legend>
${rubric/* LEVELS */.A_.map((level) => criterion_form_radio(id, level, criterion.levels[level]))}
</fieldset>
<label class="reason" for="${id}-note">Reason <span class="quiet" id="${id}-asked">one line helps the others</span></label>
<textarea id="${id}-note" data-note rows="2" maxlength="${review_answers_LONGEST_NOTE}" aria-describedby="${id}-asked"></textarea>
<p class="printed" data-printed></p>
</section>`;
}
function sectionOf({ criteria }, id) {
    return criteria.find((one) => one.id === id)?.evidence.find((fact) => fact.kind === 'section');
}
function place({ section }, fact) {
    if (fact === undefined)
        return (0,html/* html */.q) `Section <em>${section}</em>.`;
    const { lines, words, minWords, maxWords, untouched, yours = [] } = fact;
    if (lines === null) {
        const names = yours.slice(0, 8).map((heading) => `“${visible(heading)}”`);
        return (0,html/* html */.q) `<strong>No heading <em>${section}</em> was found.</strong> ${names.length === 0 ? '' : `There are: ${names.join(', ')}.`}`;
    }
    const state = untouched ? 'as it was in the template' : lengthOf(words, minWords, maxWords);
    return (0,html/* html */.q) `Read ${goLink('write-up', lines.from, lines.to, (0,html/* html */.q) `section <em>${section}</em>`)} (${state}).`;
}
function lengthOf(words, min, max) {
    if (words < min)
        return `only ${words} words, ${min} to ${max} were asked for`;
    if (words > max)
        return `${words} words, more than the ${min} to ${max} asked for`;
    return `${words} words, ${min} to ${max} were asked for`;
}
function criterion_form_checkbox(index, { text, must }, fact) {
    return (0,html/* html */.q) `<div class="item" data-item="${index}"><label><input type="checkbox" data-tick="${index}"> <span>${must ? (0,html/* html */.q) `<strong>Must:</strong> ` : null}${text}</span></label>${pointers(fact, index)}</div>`;
}
/** Where its words were seen: a place to begin reading. A good answer may use others. */
function pointers(fact, index) {
    const pointer = fact?.pointers.find(({ item }) => item === index);
    if (fact === undefined || pointer === undefined || fact.untouched)
        return null;
    if (pointer.lines.length === 0)
        return (0,html/* html */.q) ` <span class="pointers quiet">no line has its words</span>`;
    const links = pointer.lines.map((line, at) => (0,html/* html */.q) `${at === 0 ? null : ', '}${goLink('write-up', line, line, `line ${line}`)}`);
    return (0,html/* html */.q) ` <span class="pointers">perhaps ${links}</span>`;
}
function criterion_form_radio(id, level, anchor) {
    return (0,html/* html */.q) `<label class="level"><input type="radio" name="${id}-level" value="${level}"> <span class="digit">${level}</span> <span class="anchor">${anchor} <span class="quiet share">${reviewed_points/* LEVEL_PERCENT */.f[level]} % of the points</span></span></label>`;
}

;// CONCATENATED MODULE: ./build/review-page/help.js

const KEYS = [
    ['1 2 3 4', 'gives a level'],
    ['j k', 'next and previous criterion'],
    ['x', 'ticks the marked item, and goes on to the next'],
    ['n p', 'marks the next or previous item'],
    ['l', 'shows the next line to look at'],
    ['r', 'goes to the reason; Esc leaves it'],
    ['t', 'next tab'],
    ['d', 'done'],
    ['?', 'this help'],
];
/** How to review, and the keys. */
const HELP = (0,html/* html */.q) `<dialog id="help" aria-labelledby="help-title">
<h2 id="help-title">How to review</h2>
<ol>
<li>Read the section that a criterion names.</li>
<li>Tick what you find. Levels 3 and 4 need every <strong>must</strong> item, or a reason.</li>
<li>Choose the level whose text fits best, and say why.</li>
<li>Press Done. Copy the sealed block into a comment on the pull request.</li>
</ol>
<p>What you give is kept in this browser until you are done, and sent nowhere.</p>
<table><caption>Keys</caption><tbody>${KEYS.map(([key, does]) => (0,html/* html */.q) `<tr><th scope="row">${key.split(' ').map((one) => (0,html/* html */.q) `<kbd>${one}</kbd> `)}</th><td>${does}</td></tr>`)}</tbody></table>
<p><label><input type="checkbox" id="use-keys" checked> Use these keys</label></p>
<button type="button" id="close-help" class="main">Close</button>
</dialog>`;

;// CONCATENATED MODULE: ./build/review-page/pictures.js


function pictureShower(files) {
    const shown = new Set();
    return (address, alt) => {
        const path = pathOf(address);
        const file = files.find((one) => one.path === path);
        const type = file === undefined ? null : typeOf(file.bytes);
        const name = visible(path);
        if (file === undefined || type === null) {
            return (0,html/* html */.q) `<span class="left-out">[picture, not part of the submission: ${visible(address)}${alt === '' ? '' : `, ${visible(alt)}`}]</span>`;
        }
        if (shown.has(path))
            return (0,html/* html */.q) `<span class="left-out">[picture as above: ${name}]</span>`;
        shown.add(path);
        return picture(file, type, visible(alt));
    };
}
/** Pictures that the write-up does not show. */
function otherPictures(files, text) {
    return files.flatMap((file) => {
        const type = typeOf(file.bytes);
        if (type === null || text.includes(file.path))
            return [];
        return [
            (0,html/* html */.q) `<figure>${picture(file, type, '')}<figcaption>${visible(file.path)}</figcaption></figure>`,
        ];
    });
}
function picture({ path, bytes }, type, alt) {
    const data = `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
    return (0,html/* html */.q) `<img src="${data}" alt="${alt === '' ? visible(path) : alt}">`;
}
function pathOf(address) {
    const plain = address.replace(/^\.\//, '').replace(/[?#].*$/, '');
    try {
        return decodeURIComponent(plain);
    }
    catch {
        return plain;
    }
}
const SIGNATURES = [
    ['image/png', /^89504e470d0a1a0a/],
    ['image/jpeg', /^ffd8ff/],
    ['image/gif', /^47494638/],
    ['image/webp', /^52494646.{8}57454250/],
];
/** By its first bytes: a name may say anything. */
function typeOf(bytes) {
    const start = Buffer.from(bytes.subarray(0, 12)).toString('hex');
    return SIGNATURES.find(([, signature]) => signature.test(start))?.[0] ?? null;
}

;// CONCATENATED MODULE: ./build/review-page/write-up-panel.js






/** What the candidate wrote, as GitHub would show it. */
function writeUpPanel({ rubric, files }, mostChars) {
    const name = rubric.writeUp?.file ?? '';
    const text = files.find(({ path }) => path === name)?.text ?? null;
    if (text === null)
        return (0,html/* html */.q) `<p class="warning">The submission has no ${name} that can be read.</p>`;
    const pictures = otherPictures(files, text);
    return (0,html/* html */.q) `<div class="hostile prose">${writeUp(text, files, mostChars)}</div>
${pictures.length === 0 ? null : (0,html/* html */.q) `<h3>Other pictures of the submission</h3><div class="hostile">${pictures}</div>`}`;
}
function writeUp(text, files, mostChars) {
    const tree = text.length > mostChars ? null : parseWriteUp(text.replace(/\r\n?/g, '\n'));
    if (tree !== null) {
        return renderMarkdown(tree.children, {
            lines: true,
            below: 2,
            picture: pictureShower(files),
            definitions: definitionsOf(tree.children),
            link: showAddress,
            raw: showRaw,
        });
    }
    return (0,html/* html */.q) `<p class="warning">This text is too long, or nested too deeply, to be laid out. It is shown as it was written.</p>${numberedLines(text, mostChars)}`;
}
/** No link leads out of a page on which levels are given: its owner would learn who reads it, and when. */
function showAddress(address, label) {
    const plain = visible(address);
    if (plain.startsWith('#') || label.text.includes((0,html/* html */.q) `${plain}`.text))
        return label;
    return (0,html/* html */.q) `${label} <span class="address">(${plain})</span>`;
}
function showRaw(text, { picture }) {
    const seen = text.replace(/<!--[\s\S]*?-->/g, '').trim();
    if (seen === '')
        return (0,html/* html */.q) ``;
    if (/^<br ?\/?>$/i.test(seen))
        return (0,html/* html */.q) `<br>`;
    if (!/^<img\b[^>]*>$/i.test(seen))
        return (0,html/* html */.q) `<code class="raw">${seen.split('\n').map((line) => (0,html/* html */.q) `${visible(line)}\n`)}</code>`;
    const attribute = (name) => new RegExp(`\\s${name}\\s*=\\s*["']?([^"'>\\s]+)`, 'i').exec(seen)?.[1] ?? '';
    return picture(attribute('src'), attribute('alt'));
}

;// CONCATENATED MODULE: ./build/review-page/review-page.js







/** Bytes of a page without its pictures. */
const MOST_BYTES = 300_000;
const review_page_MOST_CHARS = 60_000;
const PICTURES = /data:image\/[a-z]+;base64,[A-Za-z0-9+/=]*/g;
/**
 * One file with all that a reviewer needs: what was handed in, and what is asked about it. It is the same
 * for all reviewers of a submission, makes no request, and shows nothing of another review.
 */
function renderReviewPage(input) {
    // A hostile text can be far longer as HTML than it is; then less of it is shown.
    for (let most = review_page_MOST_CHARS; most > 500; most /= 2) {
        const page = pageOf(input, most);
        if (Buffer.byteLength(page.replace(PICTURES, '')) <= MOST_BYTES)
            return page;
    }
    return pageOf(input, 0);
}
function pageOf(input, most) {
    const { pseudonym, rubric, asked, scorecard } = input;
    return (0,html/* html */.q) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Review of ${pseudonym}: ${rubric.title}</title>
<style>${new html/* Html */.E(STYLE)}</style>
</head>
<body>
<a class="skip" href="#criteria">Skip to the criteria</a>
<header>
<div><h1>Review of ${pseudonym}</h1><p class="quiet">${rubric.title}. Nobody else sees what you give here until all reviewers are done.</p></div>
<nav aria-label="Criteria">${asked.map(({ id, title }) => (0,html/* html */.q) `<a class="chip" href="#${id}" data-chip="${id}" title="${title}">${id}<span class="unseen">: ${title}</span></a>`)}<span id="progress"></span></nav>
<div class="tools"><button type="button" id="open-help">Help <kbd>?</kbd></button><button type="button" id="open-done" class="main">Done <kbd>d</kbd></button></div>
</header>
<noscript><p class="warning">This page needs its script to take your levels. Without it, you can read.</p></noscript>
<main>
<section id="reading" aria-label="What was handed in">
${tabs(input, most)}
</section>
<section id="criteria" aria-label="Your review" tabindex="-1">
${review_page_stillOpen(input)}<p class="login"><label for="login">Your GitHub login</label> <input id="login" type="text" autocomplete="username" autocapitalize="none" spellcheck="false" maxlength="39" aria-describedby="login-why"> <span class="quiet" id="login-why">It is sealed into your review, so that nobody can hand it in as theirs.</span></p>
<p id="trouble" class="warning" hidden></p>
${asked.map((criterion) => criterionForm(criterion, scorecard))}
<div id="finish" aria-label="Hand in" role="group">
<button type="button" id="done" class="main">Done</button>
<div id="missing" hidden><h3 tabindex="-1">Not done yet</h3><ul></ul></div>
<div id="sealed" hidden><h3 tabindex="-1">Your review is sealed</h3>
<ol><li><button type="button" id="copy" class="main">Copy the block</button> <span id="copied"></span></li>
<li>Open <a href="${input.pull}" target="_blank" rel="noopener noreferrer">the pull request of this review</a>.</li>
<li>Paste it as a comment and send it. Nobody can read it before all reviewers are done.</li></ol>
<label for="block">The block</label><textarea id="block" readonly rows="5" spellcheck="false"></textarea>
<p class="quiet">To change something, change it above, press Done again and send the new block. The last one counts.</p></div>
</div>
</section>
</main>
<div class="switch" role="group" aria-label="What is shown"><button type="button" data-show="reading" aria-pressed="true">Read</button><button type="button" data-show="criteria" aria-pressed="false">Judge</button></div>
<p id="said" class="unseen" role="status"></p>
${HELP}
<script type="application/json" id="data">${json(dataOf(input))}</script>
<script>${new html/* Html */.E(SCRIPT)}</script>
</body>
</html>
`.text;
}
/** No request at all: scripts and styles only as they were built, pictures only from the page itself. */
const POLICY = `default-src 'none'; script-src '${SCRIPT_HASH}'; style-src '${STYLE_HASH}'; img-src data:; connect-src 'none'; form-action 'none'; base-uri 'none'`;
function review_page_stillOpen({ openUntil }) {
    if (openUntil === null)
        return null;
    const moment = openUntil.replace('T', ' ').replace(/(?::\d\d)?Z$/, ' UTC');
    return (0,html/* html */.q) `<p class="warning">The candidate can still push until ${moment}. Reviews of this submission do not count for a later one.</p>\n`;
}
function tabs(input, most) {
    const panels = [
        ['write-up', 'Write-up', writeUpPanel(input, most)],
        ['code', input.rubric.module === null ? 'Files' : 'Code', codePanel(input, most)],
        ['changes', 'Changes', diffPanel(input, most)],
        ['measured', 'Measured', measuredPanel(input)],
    ];
    const list = panels.map(([id, title]) => (0,html/* html */.q) `<button type="button" role="tab" id="tab-${id}" aria-controls="${id}" aria-selected="false" tabindex="-1">${title}</button>`);
    const shown = panels.map(([id, title, content]) => (0,html/* html */.q) `<div role="tabpanel" id="${id}" aria-labelledby="tab-${id}" tabindex="0"><h2>${title}</h2>${content}</div>\n`);
    return (0,html/* html */.q) `<div role="tablist" aria-label="What was handed in">${list}</div>\n${shown}`;
}
function dataOf({ pseudonym, tree, criteriaDigest, key, pull, asked }) {
    const criteria = asked.map(({ id, title, checklist }) => {
        return { id, title, musts: checklist.map(({ must }) => must) };
    });
    return { version: 1, pseudonym, tree, criteriaDigest, key, pull, criteria };
}
/** In a script nothing is escaped, and only a tag could end it. */
function json(value) {
    return new html/* Html */.E(JSON.stringify(value).replaceAll('<', '\\u003c'));
}

// EXTERNAL MODULE: ./build/submission/decode-text.js
var decode_text = __webpack_require__(9987);
// EXTERNAL MODULE: ./build/submission/read-tree.js
var read_tree = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/submission/submission.js
var submission = __webpack_require__(3161);
;// CONCATENATED MODULE: ./build/commands/review/write-pages.js















/** Writes the page of each review on which levels can still be given; the files' names. */
async function writePages(session, { out, pull, ask = null }) {
    const pulls = await wantedPulls(session, pull, ask);
    const branches = await (0,find_review/* reviewBranches */.L3)(session);
    await (0,promises_.mkdir)(out, { recursive: true });
    const written = [];
    const failures = [];
    for (const one of pulls) {
        try {
            written.push(...(await writePage(session, one, branches.get(one.branch), out)));
        }
        catch (error) {
            // One that fails keeps none of the others from being read.
            session.log(`the page of ${one.branch} was not written`);
            failures.push(error);
        }
    }
    if (failures.length > 0)
        throw failures[0];
    return written;
}
async function writePage(session, pull, assignment, out) {
    const review = assignment === undefined ? null : await (0,find_review/* findReview */.IE)(session, pull, assignment);
    const input = review === null ? null : await pageInput(session, review);
    if (input === null)
        return [];
    const file = (0,external_node_path_.join)(out, `${input.pseudonym}.html`);
    await (0,promises_.writeFile)(file, renderReviewPage(input));
    return [file];
}
async function wantedPulls(session, pull, ask) {
    if (pull !== '')
        return [await onePull(session, pull)];
    if (!ask)
        return await (0,review_comments/* listReviewPulls */.dN)(session.hub, session.config.hub);
    const { toTell } = await planAsking(session, ask.ledger);
    return toTell.slice(0, MOST_AT_ONCE).map((one) => one.pull);
}
async function onePull(session, text) {
    const number = /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
    const found = number === null ? null : await (0,review_comments/* readReviewPull */.ul)(session.hub, session.config.hub, number);
    if (found !== null)
        return found;
    const hint = 'Give the number of a pull request whose branch begins with review/.';
    throw (0,bad_news/* callerError */.ee)('--pull', `"${text}" is no review of this hub`, hint);
}
/** Null where nothing is asked for: all is measured, or all levels are open. */
async function pageInput(session, review) {
    const { pseudonym, exercise, on, pull, scorecard, state } = review;
    const wanted = criteriaAsked(session, review);
    const asked = review.reviewed.filter(({ id }) => wanted.includes(id));
    if (asked.length === 0)
        return null;
    const { rubric, template } = exercise;
    const { owner, repo } = session.config.hub;
    return {
        pseudonym,
        tree: on.tree,
        criteriaDigest: on.criteria,
        key: review.pair.key,
        pull: `${session.serverUrl}/${owner}/${repo}/pull/${pull.number}`,
        rubric,
        scorecard,
        asked,
        files: await readFiles(session, review),
        starter: new Map([...template].map(([path, bytes]) => [path, write_pages_textOf({ path, bytes }, rubric)])),
        openUntil: state.status === 'open' ? state.deadline : null,
    };
}
/** A third reviewer is asked for what the others are apart on, which everybody may know by then. */
function criteriaAsked(session, review) {
    const reviews = (0,review_progress/* foldReviews */.Jr)(review.state.reviewed, review.on, review.pair.key.id);
    if (reviews.unsealed !== null)
        return [];
    const finished = finishedReviews(reviews, record_draft_opener(review, sealWith(session.key)));
    if (finished.length < session.config.reviews.needed)
        return review.criteria;
    return (0,review_progress/* apartOn */.ig)(finished, review.criteria);
}
/** As the review's branch has them: under the pseudonym, without what an editor would act on. */
async function readFiles({ hub, config }, { pull, pseudonym, exercise }) {
    const folder = `${(0,review_pull/* reviewFolder */.Bm)(pseudonym)}/`;
    const objects = (0,fetch_tree/* gitObjects */.f)(hub, config.hub);
    const { submission } = await (0,read_tree/* readTree */.Z)(objects, pull.commit, (path) => path.startsWith(folder));
    return submission.files.map(({ path, bytes }) => {
        const file = { path: path.slice(folder.length), bytes };
        return { ...file, text: write_pages_textOf(file, exercise.rubric) };
    });
}
function write_pages_textOf({ path, bytes }, { module }) {
    if (path === module)
        return (0,decode_text/* decodePython */.vb)(bytes);
    return (0,submission/* isPicture */.D1)(path) ? null : ((0,decode_text/* decodeProse */.ok)(bytes)?.text ?? null);
}

;// CONCATENATED MODULE: ./build/commands/review/run-review.js







/** Writes review pages, asks reviewers, sends a reviewer's block, or takes in what was sent. */
const runReview = (0,with_session/* withSession */.f)(async (session, words, around) => {
    const { text, isOn } = words;
    if (isOn('page')) {
        const pages = await writePages(session, pagesRequest(words));
        tellPages(pages, around);
        return { json: { pages }, text: pages.length === 0 ? ['No review waits for levels.'] : pages };
    }
    if (isOn('ask')) {
        const links = parseLinks(text('links'));
        return askOutcome(await askReviewers(session, { ledger: text('ledger'), links }));
    }
    const block = text('send');
    if (block !== '') {
        const sent = await sendBlock(session, block, around);
        return { json: sent, text: [`${sent.pseudonym}: sent as ${sent.comment}`] };
    }
    const reviewed = await review(session, text('event'));
    const lines = reviewed.map(({ pseudonym, taken, unsealed }) => `${pseudonym}: ${taken} taken in, ${unsealed ? 'unsealed' : 'sealed'}`);
    return { json: reviewed, text: lines };
});
function pagesRequest({ text, isOn }) {
    return {
        out: text('out'),
        pull: text('pull'),
        ask: isOn('ask') ? { ledger: text('ledger') } : null,
    };
}
/** A workflow has a step for each page that it uploads, which asks for its place in these lists. */
function tellPages(pages, { setOutput }) {
    setOutput('pages', JSON.stringify(pages));
    setOutput('reviews', JSON.stringify(pages.map((file) => (0,external_node_path_.basename)(file, '.html'))));
}
function askOutcome(report) {
    const { told, short, left } = report;
    const names = (logins) => logins.join(', ');
    const lines = [
        ...told.flatMap(({ pseudonym, asked, reminded }) => [
            ...(asked.length === 0 ? [] : [`${pseudonym}: asked ${names(asked)}`]),
            ...(reminded.length === 0 ? [] : [`${pseudonym}: reminded ${names(reminded)}`]),
        ]),
        ...short.map(({ pseudonym, missing }) => `${pseudonym}: ${missing} more to be asked, and nobody is there who may: see reviews.assign in takehome.yml, calibrate, and doctor`),
        ...(left === 0 ? [] : [`${left} more reviews are to be told about: run this again`]),
    ];
    return { json: report, text: lines.length === 0 ? ['Nobody is to be asked or reminded.'] : lines };
}


/***/ }),

/***/ 293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ withdrawRequests),
/* harmony export */   i: () => (/* binding */ requestReviewers)
/* harmony export */ });
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9281);

/**
 * Requests a review of these people; whom GitHub refuses, such as the author of the pull request or somebody
 * who lost access. It takes all names of a request or none, so after a refusal each is asked for alone. A
 * request that is there already is the same request.
 */
async function requestReviewers(octokit, hub, number, reviewers) {
    if (reviewers.length === 0)
        return [];
    try {
        const wanted = { ...hub, pull_number: number, reviewers: [...reviewers] };
        await octokit.rest.pulls.requestReviewers(wanted);
        return [];
    }
    catch (error) {
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) !== 422)
            throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .worldError */ .ZT)(`nobody was asked to review ${number}`, error);
        if (reviewers.length === 1)
            return reviewers;
    }
    const refused = [];
    for (const login of reviewers) {
        refused.push(...(await requestReviewers(octokit, hub, number, [login])));
    }
    return refused;
}
/** Takes requests back; nothing where they are gone. */
async function withdrawRequests(octokit, hub, number, reviewers) {
    if (reviewers.length === 0)
        return;
    try {
        const done = { ...hub, pull_number: number, reviewers: [...reviewers] };
        await octokit.rest.pulls.removeRequestedReviewers(done);
    }
    catch (error) {
        if (![404, 422].includes((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) ?? 0)) {
            throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .worldError */ .ZT)(`the requests on ${number} were not taken back`, error);
        }
    }
}


/***/ }),

/***/ 1754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VS: () => (/* binding */ listPeoplesComments),
  dN: () => (/* binding */ listReviewPulls),
  Fp: () => (/* binding */ permissionOf),
  xC: () => (/* binding */ reactTo),
  ul: () => (/* binding */ readReviewPull),
  IG: () => (/* binding */ removeComment)
});

// EXTERNAL MODULE: ./build/github/client/reasons.js
var reasons = __webpack_require__(9281);
;// CONCATENATED MODULE: ./build/github/pages/comment-editors.js
// https://docs.github.com/en/graphql/reference/objects#issuecomment: `editor` is who edited the text last, null
// where nobody did or the account is gone; `lastEditedAt` tells these two apart. Text and editor come in one
// answer, so that an edit in between cannot pass for its author's.
const QUERY = `
  query ($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on IssueComment { id body lastEditedAt editor { login } }
    }
  }`;
// GitHub answers for at most a hundred nodes at once.
const MOST_NODES = 100;
/**
 * The comments with their present text and who wrote it; one that is gone by now is left out. REST tells
 * neither, nor surely that a text was edited: its times have no parts of a second.
 */
async function withEditors(octokit, comments) {
    const texts = new Map();
    for (let first = 0; first < comments.length; first += MOST_NODES) {
        const ids = comments.slice(first, first + MOST_NODES).map(({ nodeId }) => nodeId);
        const { nodes } = await ask(octokit, ids);
        for (const node of nodes) {
            if (node?.id === undefined)
                continue;
            const { id, body, lastEditedAt, editor } = node;
            texts.set(id, { body, editor: lastEditedAt === null ? null : (editor?.login ?? 'ghost') });
        }
    }
    return comments.flatMap(({ nodeId, ...comment }) => {
        const text = texts.get(nodeId);
        return text === undefined ? [] : [{ ...comment, ...text }];
    });
}
/** A comment that was deleted in between is null in the answer, and an error beside it. */
async function ask(octokit, ids) {
    try {
        return await octokit.graphql(QUERY, { ids });
    }
    catch (error) {
        const { data, errors } = Object(error);
        const isGone = (each) => Object(each).type === 'NOT_FOUND';
        if (Array.isArray(Object(data).nodes) && Array.isArray(errors) && errors.every(isGone))
            return data;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/github/pages/review-comments.js


const REVIEW = /^review\/[a-z]+-[a-z]+-[0-9a-f]{4}$/;
/** The pull request, if it is a review of the hub's own. */
async function readReviewPull(octokit, hub, number) {
    return await asked(`pull request ${number} was not read`, async () => {
        const { data } = await octokit.rest.pulls.get({ ...hub, pull_number: number });
        return reviewPull(hub, data);
    });
}
async function listReviewPulls(octokit, hub) {
    return await asked('the reviews were not listed', async () => {
        const open = { ...hub, state: 'open', per_page: 100 };
        const pulls = await octokit.paginate(octokit.rest.pulls.list, open);
        return pulls.flatMap((pull) => reviewPull(hub, pull) ?? []);
    });
}
/** A fork can name its branch as it likes. */
function reviewPull({ owner, repo }, pull) {
    const { number, head } = pull;
    const isOwn = head.repo?.full_name === `${owner}/${repo}`;
    if (!isOwn || !REVIEW.test(head.ref))
        return null;
    const requested = (pull.requested_reviewers ?? []).map(({ login }) => login);
    return { number, branch: head.ref, commit: head.sha, requested };
}
/** All comments but our own, oldest first. What they say is theirs: hostile until read. */
async function listPeoplesComments(octokit, hub, number, ourselves) {
    return await asked(`the comments on ${number} were not read`, async () => {
        const all = { ...hub, issue_number: number, per_page: 100 };
        const comments = await octokit.paginate(octokit.rest.issues.listComments, all);
        const theirs = comments
            .filter(({ user }) => user !== null && user?.login !== ourselves)
            .map(({ id, node_id, user, updated_at }) => ({
            id,
            nodeId: node_id,
            by: user?.login ?? '',
            updatedAt: updated_at,
        }));
        return await withEditors(octokit, theirs);
    });
}
/** With its edit history, which would otherwise show what an edited text said before. */
async function removeComment(octokit, hub, id) {
    await asked(`comment ${id}, which shows a level, was not removed`, async () => {
        try {
            await octokit.rest.issues.deleteComment({ ...hub, comment_id: id });
        }
        catch (error) {
            if ((0,reasons/* statusOf */.c2)(error) !== 404)
                throw error;
        }
    });
}
async function reactTo(octokit, hub, id, content) {
    await asked(`the reaction to comment ${id} was not made`, async () => {
        try {
            await octokit.rest.reactions.createForIssueComment({ ...hub, comment_id: id, content });
        }
        catch (error) {
            if ((0,reasons/* statusOf */.c2)(error) !== 404)
                throw error;
        }
    });
}
/** What somebody may do in the hub, in GitHub's older words; `none` for people who cannot even see it. */
async function permissionOf(octokit, hub, username) {
    return await asked(`the permission of ${username} was not read`, async () => {
        try {
            const question = { ...hub, username };
            const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel(question);
            return data.permission;
        }
        catch (error) {
            if ((0,reasons/* statusOf */.c2)(error) === 404)
                return 'none';
            throw error;
        }
    });
}
async function asked(failed, ask) {
    try {
        return await ask();
    }
    catch (error) {
        throw (0,reasons/* worldError */.ZT)(failed, error);
    }
}


/***/ }),

/***/ 2340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ gitObjects)
/* harmony export */ });
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8186);
/* harmony import */ var _submission_read_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6046);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9281);



// GitHub asks for few requests at a time, and the connection is full with these.
const AT_ONCE = 4;
/** A repository's git objects through GitHub's Git Data API: no clone, so no hook, filter or attribute runs. */
function gitObjects(octokit, repository) {
    const inTurn = atMost(AT_ONCE);
    return {
        commitTree: async (sha) => {
            requireObjectId(sha);
            return await asked(repository, `commit ${sha}`, () => fetchCommitTree(octokit, repository, sha));
        },
        blob: async (sha) => {
            requireObjectId(sha);
            return await inTurn(() => asked(repository, `blob ${sha}`, () => fetchBlob(octokit, repository, sha)));
        },
    };
}
/** What is asked for becomes a part of an address. */
function requireObjectId(sha) {
    if (!(0,_submission_read_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isObjectId */ .T)(sha))
        throw new Error(`no object id: ${JSON.stringify(sha)}`);
}
async function fetchCommitTree(octokit, repository, sha) {
    const commit = (await octokit.rest.git.getCommit({ ...repository, commit_sha: sha })).data;
    const asking = { ...repository, tree_sha: commit.tree.sha };
    const all = (await octokit.rest.git.getTree({ ...asking, recursive: '1' })).data;
    // Which part of a tree is left out is GitHub's affair and can change; its top is always the same, and
    // cannot be crowded out by what lies in a folder.
    const tree = all.truncated ? (await octokit.rest.git.getTree(asking)).data : all;
    if (tree.sha !== commit.tree.sha)
        throw new Error(`GitHub sent the tree ${tree.sha} instead`);
    return {
        sha: commit.sha,
        tree: tree.sha,
        truncated: all.truncated,
        entries: tree.tree.map(({ path, mode, type, sha: object, size = null }) => {
            return { path, mode, type, sha: object, size };
        }),
    };
}
async function fetchBlob(octokit, repository, sha) {
    const { data } = await octokit.rest.git.getBlob({ ...repository, file_sha: sha });
    if (data.encoding !== 'base64')
        throw new Error(`GitHub sent it as ${data.encoding}`);
    return new Uint8Array(Buffer.from(data.content, 'base64'));
}
async function asked({ owner, repo }, what, ask) {
    try {
        return await ask();
    }
    catch (cause) {
        const failed = `${what} of ${owner}/${repo} was not fetched`;
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(cause) !== 404)
            throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .worldError */ .ZT)(failed, cause);
        const why = 'it does not exist, or the token cannot read it';
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM(`${failed}: ${why}`, { code: 'github', cause });
    }
}
/** Runs work as it is given, so many at a time; the rest waits for its turn. */
function atMost(limit) {
    let running = 0;
    const waiting = [];
    return async (work) => {
        if (running === limit)
            await new Promise((go) => waiting.push(go));
        else
            running += 1;
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                running -= 1;
            else
                next();
        }
    };
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
        message: 'Work stood on another branch before anything was on `main`. The candidate was told.',
    },
    'no-result': {
        severity: 'look',
        message: 'Grading a commit brought no result three times, so it is not tried again. The ledger says which.',
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

/***/ 456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ keepComplete),
  s: () => (/* binding */ withReviews)
});

// EXTERNAL MODULE: ./build/assignment/ledger-record.js + 1 modules
var ledger_record = __webpack_require__(328);
// EXTERNAL MODULE: ./build/review/review-progress.js
var review_progress = __webpack_require__(6769);
// EXTERNAL MODULE: ./build/scorecard/score.js + 3 modules
var score = __webpack_require__(3200);
;// CONCATENATED MODULE: ./build/scorecard/complete.js

/** The same evidence scored with what people reviewed: a later version of the same scorecard. */
function completeScorecard(scorecard, by, reviews) {
    const { flags, submission, seed, runtime, trusted, timings } = scorecard;
    return (0,score/* score */.f)({
        ...by,
        evidence: scorecard.criteria.flatMap(({ evidence }) => evidence),
        flags,
        submission,
        seed,
        runtime,
        trusted,
        timings,
        reviews: reviews.flatMap(({ reviewer, levels }) => levels.map(({ criterion, level, note, ticks }) => {
            return { reviewer, criterion, level, note, ticks };
        })),
    });
}

;// CONCATENATED MODULE: ./build/session/keep-complete.js



/** The later version of the scorecard lies beside the first one, which stays. */
async function keepComplete(session, state, { scorecard, exercise, role, graded, on }) {
    const complete = withReviews(scorecard, { state, exercise, role, on });
    if (complete === scorecard)
        return;
    const { id } = state.assignment;
    const text = `${JSON.stringify(complete, null, 2)}\n`;
    await session.ledger.rewrite((0,ledger_record/* completePath */.hk)(id, graded.tree, graded.rubric), (present) => present === null ? { text, subject: `${id}: scorecard with reviews` } : null);
}
/** The scorecard with what people reviewed, once that is open; before, as it is. */
function withReviews(scorecard, by) {
    const { unsealed } = (0,review_progress/* foldReviews */.Jr)(by.state.reviewed, by.on);
    const { rubric, digest: rubricDigest } = by.exercise;
    // Evidence by an older rubric cannot be scored by this one: a regrade is due, which comes by here too.
    if (unsealed === null || scorecard.rubric.digest !== rubricDigest)
        return scorecard;
    return completeScorecard(scorecard, { rubric, rubricDigest, role: by.role }, unsealed.reviews);
}


/***/ }),

/***/ 2262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ showReviewerPage)
/* harmony export */ });
/* harmony import */ var _github_pages_review_pull_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1164);
/* harmony import */ var _github_pages_sticky_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4174);
/* harmony import */ var _scorecard_render_reviewer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1883);
/* harmony import */ var _scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6226);




/** The reviewer's scorecard on the review's pull request. */
async function showReviewerPage(session, page) {
    const { hub } = session.config;
    const folder = (0,_github_pages_review_pull_js__WEBPACK_IMPORTED_MODULE_0__/* .reviewFolder */ .Bm)(page.pseudonym);
    const permalinkBase = `${session.serverUrl}/${hub.owner}/${hub.repo}/blob/${page.commit}/${folder}`;
    const marker = (0,_scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markerText */ .U7)('reviewer');
    const body = (0,_scorecard_render_reviewer_js__WEBPACK_IMPORTED_MODULE_2__/* .renderReviewer */ .e)(withoutCommit(page.flagged), page.exercise.rubric, { permalinkBase });
    await (0,_github_pages_sticky_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .keepStickyComment */ .I)(session.hub, { ...hub, number: page.number }, { marker, body, author: null });
}
/** The candidate's commit would lead a reviewer who can see that repository to a name. */
function withoutCommit(scorecard) {
    return { ...scorecard, submission: { ...scorecard.submission, sha: null } };
}


/***/ }),

/***/ 1787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ withdrawAll),
/* harmony export */   v: () => (/* binding */ askedEver)
/* harmony export */ });
/* harmony import */ var _github_pages_request_reviewers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(293);
/* harmony import */ var _github_pages_review_comments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1754);
/* harmony import */ var _github_pages_review_pull_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1164);
/* harmony import */ var _hub_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3654);




/** Takes back every review request of ours on an assignment that is over: nobody waits for these reviews. */
async function withdrawAll(session, state) {
    const ours = askedEver(state);
    if (ours.length === 0)
        return;
    const { hub } = session.config;
    const branch = (0,_github_pages_review_pull_js__WEBPACK_IMPORTED_MODULE_2__/* .reviewBranch */ .zJ)((0,_hub_key_js__WEBPACK_IMPORTED_MODULE_3__/* .useHubKey */ .c)(session.key).pseudonym(state.assignment.id));
    const pulls = await (0,_github_pages_review_comments_js__WEBPACK_IMPORTED_MODULE_1__/* .listReviewPulls */ .dN)(session.hub, hub);
    const pull = pulls.find((one) => one.branch === branch);
    if (pull === undefined)
        return;
    const open = pull.requested.filter((login) => ours.includes(login.toLowerCase()));
    await (0,_github_pages_request_reviewers_js__WEBPACK_IMPORTED_MODULE_0__/* .withdrawRequests */ .R)(session.hub, hub, pull.number, open);
}
/** In lower case: everybody whom a request of ours has ever named. */
function askedEver({ requests }) {
    return requests.flatMap(({ reviewers }) => reviewers.map((login) => login.toLowerCase()));
}


/***/ }),

/***/ 1442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ SUBMISSION_LIMITS),
/* harmony export */   V: () => (/* binding */ readSubmission)
/* harmony export */ });
/* harmony import */ var _odd_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61);
/* harmony import */ var _submission_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3161);
/* harmony import */ var _tool_debris_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(235);



const SUBMISSION_LIMITS = {
    // The linter needs 1.5 s for a megabyte; a hundred honest modules fit into this.
    textBytes: 256 * 1024,
    pictureBytes: 2 * 1024 * 1024,
    totalBytes: 16 * 1024 * 1024,
    entries: 2_000,
    depth: 8,
    files: 100,
};
/** Takes from a source what the exercise allows, as data, within limits that hold for every source. */
async function readSubmission(source, allow, limits) {
    const seen = await walk(source, limits);
    const names = (0,_odd_names_js__WEBPACK_IMPORTED_MODULE_0__/* .oddNames */ .u)(seen.listing);
    const strange = new Set(names.filter(({ kind }) => kind === 'strange-name').map((odd) => odd.path));
    const wanted = seen.regular.filter((path) => allow(path) && !strange.has(path));
    const read = await readFiles(source, wanted, limits);
    return {
        files: read.files,
        listing: seen.listing.toSorted(),
        oddities: [...seen.oddities, ...names, ...read.oddities],
        digest: (0,_submission_js__WEBPACK_IMPORTED_MODULE_1__/* .submissionDigest */ .le)(read.files),
    };
}
/** Breadth first, so that no heap of files in a subfolder hides the files beside it. */
async function walk(source, limits) {
    const seen = { listing: [], regular: [], oddities: [] };
    const folders = [''];
    let left = limits.entries;
    for (const folder of folders) {
        const entries = await source.list(folder);
        if (entries === null) {
            seen.oddities.push(unopened(folder));
            continue;
        }
        for (const entry of filesFirst(entries).slice(0, left)) {
            if (note(seen, entry, limits))
                folders.push(entry.path);
        }
        left -= entries.length;
        if (left < 0) {
            seen.oddities.push({ kind: 'too-many', path: folder });
            break;
        }
    }
    return seen;
}
function unopened(path) {
    return { kind: path.includes('\ufffd') ? 'strange-name' : 'unreadable', path };
}
/** Files before folders, in the order of their names whatever order the source has. */
function filesFirst(entries) {
    const rank = ({ path, kind }) => `${kind === 'folder' ? 1 : 0}${path}`;
    return entries.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}
/** Records one entry; true for a folder to walk into. */
function note(seen, { path, kind }, limits) {
    const names = path.split('/');
    if (kind === 'folder' && (0,_tool_debris_js__WEBPACK_IMPORTED_MODULE_2__/* .toolDebris */ .k)(path) !== null) {
        // Thousands of files that nobody wrote; its name is all there is to say.
        seen.listing.push(`${path}/`);
        return false;
    }
    const isFolder = kind === 'folder' && names.at(-1) !== '.git';
    if (isFolder && names.length < limits.depth)
        return true;
    if (isFolder) {
        seen.oddities.push({ kind: 'too-deep', path });
        return false;
    }
    seen.listing.push(path);
    if (kind === 'file')
        seen.regular.push(path);
    else
        seen.oddities.push({ kind: kind === 'symlink' ? 'symlink' : 'special', path });
    return false;
}
/** In the order of the walk, so that a hoard of pictures does not use up the module's share. */
async function readFiles(source, paths, limits) {
    const opened = [];
    const oddities = [];
    let left = limits.totalBytes;
    for (const path of paths.slice(0, limits.files)) {
        const ownLimit = (0,_submission_js__WEBPACK_IMPORTED_MODULE_1__/* .isPicture */ .D1)(path) ? limits.pictureBytes : limits.textBytes;
        const file = await source.open(path, Math.min(ownLimit, left));
        if (typeof file === 'string') {
            oddities.push({ kind: file, path });
        }
        else {
            opened.push({ path, file });
            left -= file.size;
        }
    }
    const [surplus] = paths.slice(limits.files);
    if (surplus !== undefined)
        oddities.push({ kind: 'too-many', path: surplus });
    const files = await Promise.all(opened.map(async ({ path, file }) => ({ path, bytes: await file.bytes() })));
    return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), oddities };
}


/***/ }),

/***/ 6046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isObjectId),
/* harmony export */   Z: () => (/* binding */ readTree)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8186);
/* harmony import */ var _read_submission_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1442);



/** Names, branches and options are never one. */
function isObjectId(text) {
    return /^[0-9a-f]{40}$/.test(text);
}
/** Reads one commit as data: nothing is checked out, and only blobs that the exercise allows are asked for. */
async function readTree(objects, sha, allow, limits = _read_submission_js__WEBPACK_IMPORTED_MODULE_2__/* .SUBMISSION_LIMITS */ .M) {
    if (!isObjectId(sha))
        throw new Error(`not the SHA of a commit: ${JSON.stringify(sha)}`);
    const commit = await objects.commitTree(sha);
    if (commit.sha !== sha)
        throw wrong(`asked for the commit ${sha}, got ${commit.sha}`);
    const { folders, blobs } = arrange(commit.entries);
    const source = {
        list: async (folder) => [...(folders.get(folder) ?? [])].map(toEntry),
        open: async (path, maxBytes) => openBlob(objects, blobs.get(path), maxBytes),
    };
    const submission = await (0,_read_submission_js__WEBPACK_IMPORTED_MODULE_2__/* .readSubmission */ .V)(source, allow, limits);
    return { submission: commit.truncated ? incomplete(submission) : submission, tree: commit.tree };
}
/**
 * The files that were listed are the commit's own, each proven by its hash, and a heap of other files
 * does not undo an honest module; but a reviewer is always told that this is not all.
 */
function incomplete(submission) {
    return { ...submission, oddities: [{ kind: 'too-many', path: '' }, ...submission.oddities] };
}
/** The flat list as folders. They follow from the paths, so that no entry falls out for want of its folder's own. */
function arrange(entries) {
    const folders = new Map();
    for (const entry of entries) {
        place(folders, entry.path, kindOf(entry));
        for (let folder = parent(entry.path); folder !== ''; folder = parent(folder)) {
            if (!place(folders, folder, 'folder'))
                break;
        }
    }
    return { folders, blobs: new Map(entries.map((entry) => [entry.path, entry])) };
}
/** False for a folder that has its place already. A name listed twice is neither of the two. */
function place(folders, path, kind) {
    const siblings = folders.get(parent(path)) ?? new Map();
    folders.set(parent(path), siblings);
    const before = siblings.get(path);
    if (before === 'folder' && kind === 'folder')
        return false;
    siblings.set(path, before === undefined ? kind : 'special');
    return true;
}
function parent(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function toEntry([path, kind]) {
    return { path, kind };
}
function kindOf({ type, mode }) {
    if (type === 'tree')
        return 'folder';
    if (type === 'blob' && (mode === '100644' || mode === '100755'))
        return 'file';
    return type === 'blob' && mode === '120000' ? 'symlink' : 'special';
}
function openBlob(objects, entry, maxBytes) {
    if (entry === undefined || entry.size === null)
        throw wrong('a blob has no size');
    const { sha, size } = entry;
    if (size > maxBytes)
        return 'too-large';
    return {
        size,
        bytes: async () => {
            const bytes = await objects.blob(sha);
            if (bytes.length === size && blobId(bytes) === sha)
                return bytes;
            throw wrong(`the bytes of the blob ${sha} are not what the tree promised`);
        },
    };
}
function blobId(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
function wrong(detail) {
    return new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldError */ .nM(detail, { code: 'github' });
}


/***/ })

};
