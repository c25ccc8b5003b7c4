export const id = 5145;
export const ids = [5145];
export const modules = {

/***/ 50161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ printAudit),
/* harmony export */   SF: () => (/* binding */ isAuditDue),
/* harmony export */   hh: () => (/* binding */ parseAudit),
/* harmony export */   v2: () => (/* binding */ AUDIT_FILE)
/* harmony export */ });
/* harmony import */ var _input_moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4311);
/* harmony import */ var _input_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44355);


/** A file of the ledger beside its logs: when the last audit came to its end. */
const AUDIT_FILE = 'audit.json';
// Short of a day, so that no audit comes later every day.
const AUDIT_AFTER = { hours: 20 };
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
/** `at` is GitHub's clock, as ISO 8601 to the second. */
function printAudit(at) {
    return `${JSON.stringify({ schemaVersion: 1, at })}\n`;
}
/** Null for a file that is missing or broken: the next audit writes it anew. */
function parseAudit(text) {
    const at = Object((0,_input_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text ?? '')).at;
    return typeof at === 'string' && MOMENT.test(at) ? at : null;
}
/** Whether it is time for the next one, by GitHub's clock. */
function isAuditDue(lastAt, now) {
    return lastAt === null || now >= (0,_input_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .shift */ .B)(lastAt, AUDIT_AFTER);
}


/***/ }),

/***/ 93361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ mayHaveWritten),
/* harmony export */   C5: () => (/* binding */ mayHaveAppealed),
/* harmony export */   GH: () => (/* binding */ hasTask),
/* harmony export */   Nh: () => (/* binding */ mayAsk),
/* harmony export */   OU: () => (/* binding */ questionMessage),
/* harmony export */   TR: () => (/* binding */ appealLimit),
/* harmony export */   Vh: () => (/* binding */ isHeard),
/* harmony export */   cE: () => (/* binding */ QUESTIONS),
/* harmony export */   g8: () => (/* binding */ mayAwaitAnswer),
/* harmony export */   jj: () => (/* binding */ isClosedForGood),
/* harmony export */   kS: () => (/* binding */ isToldAnswer),
/* harmony export */   ll: () => (/* binding */ isToldAnswers),
/* harmony export */   xS: () => (/* binding */ appealMessage)
/* harmony export */ });
/* harmony import */ var _input_moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4311);

/** Long enough for everybody to read a letter; not everybody who ever handed in can be asked for ever. */
const APPEAL_WITHIN = { hours: 60 * 24 };
// What was written in time is heard by a run that comes this much later: runs fail, and over a weekend nobody looks.
const GRACE = { hours: 48 };
const QUESTIONS = { aDay: 3, inAll: 10 };
const DAY = { hours: 24 };
/**
 * Whether one more question of this candidate is taken in now. One too many waits for the next day. Before the
 * start, the deadline is the latest moment to start.
 */
function mayAsk(state, { askedAt, now }) {
    const { deadline, questions } = state;
    const isInTime = askedAt < deadline && now < (0,_input_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .shift */ .B)(deadline, GRACE);
    if (isClosedForGood(state) || !isInTime || questions.length >= QUESTIONS.inAll)
        return false;
    return questions.filter(({ at }) => (0,_input_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .shift */ .B)(at, DAY) > now).length < QUESTIONS.aDay;
}
/** Until when a candidate may ask for another review. */
function appealLimit(deadline) {
    return (0,_input_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .shift */ .B)(deadline, APPEAL_WITHIN);
}
const QUESTION = 'question-';
function questionMessage({ comment }) {
    return `${QUESTION}${comment.id}`;
}
/** The receipt of an appeal. */
function appealMessage({ comment }) {
    return `appeal-${comment.id}`;
}
/** Somebody has ended it. Whoever did not start in time can be given more time, and may ask for it. */
function isClosedForGood({ status, start }) {
    return status === 'closed' && start?.lapsed !== true;
}
/**
 * Whether the candidate is told answers to others' questions: only while the answer can be of use, and not before
 * they have the task, of which an answer could tell something.
 */
function isToldAnswers(answerable, now) {
    const { status, deadline } = answerable;
    return status === 'open' && hasTask(answerable) && now < deadline;
}
/** Whether the candidate is told this answer. Before they have the task, they are told what they asked themselves. */
function isToldAnswer(asker, { issue }, now) {
    if (isToldAnswers(asker, now))
        return true;
    const { status, deadline, questions, messages } = asker;
    const own = new Set(questions.map(questionMessage));
    const isOwn = messages.some(({ name, number }) => own.has(name) && number === issue);
    return status === 'open' && now < deadline && isOwn;
}
/** Whether somebody who may not be told others' answers yet may wait for one of their own. */
function mayAwaitAnswer(entry, now) {
    const { status, deadline, sent = [] } = entry;
    const hasAsked = sent.some((name) => name.startsWith(QUESTION));
    return status === 'open' && !hasTask(entry) && now < deadline && hasAsked;
}
/** Whether the candidate has the task: at once, or since they started the clock. */
function hasTask({ start }) {
    return start === undefined || start === null || start.at !== null;
}
/** Whether anything of this candidate could be for us: what they write now, or what a run that died has left. */
function isHeard(entry, now) {
    return mayHaveWritten(entry, now) || (entry.unsent ?? []).length > 0;
}
/** Whether the candidate may have written something, perhaps a while ago, that is to be taken in. */
function mayHaveWritten(entry, now) {
    const mayHaveAsked = !isClosedForGood(entry) && now < (0,_input_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .shift */ .B)(entry.deadline, GRACE);
    return mayHaveAsked || mayHaveAppealed(entry, now);
}
function mayHaveAppealed({ status, review, deadline }, now) {
    return status === 'submitted' && review === undefined && now < (0,_input_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .shift */ .B)(appealLimit(deadline), GRACE);
}


/***/ }),

/***/ 78650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rx: () => (/* binding */ personsAmong),
/* harmony export */   qn: () => (/* binding */ isCandidate),
/* harmony export */   rM: () => (/* binding */ authorOf)
/* harmony export */ });
/**
 * Tells people apart by the numbers of their accounts. A record from before numbers were kept is of whoever had its
 * login first.
 */
function personsAmong(authors) {
    const known = new Set();
    const byLogin = new Map();
    for (const { by, user } of authors) {
        if (user === undefined)
            continue;
        known.add(user);
        if (!byLogin.has(by.toLowerCase()))
            byLogin.set(by.toLowerCase(), user);
    }
    return ({ by, user }) => {
        const login = by.toLowerCase();
        const first = byLogin.get(login);
        // Whose number is new may have records from before that, if nobody else is known to have had the login.
        if (user !== undefined && (known.has(user) || first !== undefined))
            return nameOf(user);
        return first === undefined ? login : nameOf(first);
    };
}
/** As no login can be. */
function nameOf(user) {
    return `#${user}`;
}
function authorOf({ by, userId, }) {
    return { by, ...(userId === null ? {} : { user: userId }) };
}
/** Whether somebody is the candidate. A login tells only where there is no number: it may be another's by now. */
function isCandidate({ login, userId: number }, { by, userId }) {
    return userId === null ? by.toLowerCase() === login.toLowerCase() : userId === number;
}


/***/ }),

/***/ 54700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ pendingAppeal),
/* harmony export */   Bt: () => (/* binding */ appealNeeds),
/* harmony export */   Hx: () => (/* binding */ reviewersAmong),
/* harmony export */   NL: () => (/* binding */ neededToAnswer),
/* harmony export */   Rl: () => (/* binding */ doneAmong),
/* harmony export */   Yf: () => (/* binding */ lastSteps),
/* harmony export */   ih: () => (/* binding */ reviewsThatCount),
/* harmony export */   yj: () => (/* binding */ isKnownApart)
/* harmony export */ });
/* harmony import */ var _persons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78650);

/** Who reviewed, also under another login. */
function reviewersAmong(records) {
    return (0,_persons_js__WEBPACK_IMPORTED_MODULE_0__/* .personsAmong */ .Rx)(records.flatMap(authorsIn));
}
function authorsIn(record) {
    return record.kind === 'unsealed' ? record.reviews : [record];
}
/** How far each reviewer is: their last step that they did not take back, by person. */
function lastSteps(records) {
    const personOf = reviewersAmong(records);
    const steps = new Map();
    for (const record of records) {
        if (record.kind !== 'reviewed' && record.kind !== 'undone')
            continue;
        const person = personOf(record);
        const before = steps.get(person) ?? [];
        steps.set(person, record.kind === 'reviewed' ? [...before, record] : before.slice(0, -1));
    }
    const last = [...steps].flatMap(([person, all]) => {
        const step = all.at(-1);
        return step === undefined ? [] : [[person, step]];
    });
    return new Map(last);
}
/** Logins of those who are done, as their last steps have them, sorted. */
function doneAmong(steps) {
    return [...steps.values()].flatMap(({ by, done }) => (done ? [by] : [])).sort();
}
/** Whether the log says already that these, who are done, are apart. */
function isKnownApart(records, done) {
    const known = records.findLast((record) => record.kind === 'apart')?.reviewers.toSorted();
    return known !== undefined && JSON.stringify(known) === JSON.stringify(done.toSorted());
}
/**
 * What the candidate of a submission asked for since levels were opened last, by whatever criteria: a regrade that
 * asks everybody again answers no appeal. `here` has all records of the submission.
 */
function pendingAppeal(here) {
    const last = here.findLast(({ kind }) => kind === 'unsealed' || kind === 'appealed');
    if (last?.kind !== 'appealed')
        return null;
    const personOf = reviewersAmong(here);
    const opened = here.flatMap((one) => (one.kind === 'unsealed' ? one.reviews : []));
    const earlier = new Set(opened.map(personOf));
    return { appeal: last, isEarlier: (author) => earlier.has(personOf(author)) };
}
/**
 * How many reviews open all levels while an appeal waits: one more than those of before, unless one of those who
 * are done is somebody else.
 */
function neededToAnswer({ isEarlier }, done, needed) {
    return done.some((author) => !isEarlier(author)) ? needed : Math.max(needed, done.length + 1);
}
/**
 * The same as far as a log alone tells it, without what the hub says is needed; null where nothing else is. `own` are
 * those that count of all records of a submission.
 */
function appealNeeds(here, own) {
    const pending = pendingAppeal(here);
    if (pending === null)
        return null;
    const unsealed = own.findLast((one) => one.kind === 'unsealed');
    const usual = unsealed === undefined ? 0 : unsealed.reviews.length + 1;
    const done = [...lastSteps(own).values()].filter((one) => one.done);
    const needed = neededToAnswer(pending, done, usual);
    return unsealed === undefined && needed < 2 ? null : needed;
}
/** Of one submission; without what a regrade has left behind, and what was sealed with a key that is gone. */
function reviewsThatCount({ reviewed, outdated, asksBy, renamed, }, tree) {
    const here = reviewed.filter(({ tree: its, criteria }, place) => its === tree && (place >= outdated || criteria === asksBy));
    const last = here.findLast(({ kind }) => kind === 'unsealed');
    const personOf = reviewersAmong(here);
    const opened = new Set(last?.kind === 'unsealed' ? last.reviews.map(personOf) : []);
    const later = new Set(reviewed.slice(renamed));
    return here.filter((one) => later.has(one) || !isSealed(one) || opened.has(personOf(one)));
}
function isSealed({ kind }) {
    return kind === 'reviewed' || kind === 'undone';
}


/***/ }),

/***/ 98921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ gradedSubmission),
/* harmony export */   N5: () => (/* binding */ doneWithTalk),
/* harmony export */   R3: () => (/* binding */ latestGraded),
/* harmony export */   ht: () => (/* binding */ latestTold),
/* harmony export */   ql: () => (/* binding */ recordsAbout),
/* harmony export */   rM: () => (/* binding */ isQuiet)
/* harmony export */ });
/* harmony import */ var _review_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54700);

/** What people said of a submission, or of the talk about it. */
function recordsAbout({ reviewed, talked }, { about }) {
    return about === 'talk' ? talked : reviewed;
}
/** Who is done with the talk about what was handed in, while their levels are sealed; null once these are open. */
function doneWithTalk(state) {
    const tree = gradedSubmission(state)?.tree;
    const own = state.talked.filter((one) => one.tree === tree);
    const isOpen = own.some(({ kind }) => kind === 'unsealed');
    return isOpen ? null : (0,_review_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .doneAmong */ .Rl)((0,_review_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .lastSteps */ .Yf)(own));
}
/** What was shown last as the current submission; undefined before that. */
function latestGraded({ graded, }) {
    return graded.findLast(({ stale }) => !stale);
}
/** Whether the candidate was left with what they had been told before: a regrade that nobody tells. */
function isQuiet({ regrade, comment }) {
    return regrade !== undefined && comment === null;
}
/** What the candidate was shown last; undefined before that. */
function latestTold({ graded }) {
    return graded.findLast((record) => !record.stale && !isQuiet(record));
}
/**
 * What is to be reviewed: the scorecard of what counts. Undefined before the deadline, while what counts is
 * still being graded, and where nothing was handed in.
 */
function gradedSubmission(state) {
    if (state.status !== 'submitted' || state.submission === null)
        return undefined;
    const graded = latestGraded(state);
    const { submissionTree } = state;
    return submissionTree === null || graded?.tree === submissionTree ? graded : undefined;
}


/***/ }),

/***/ 26389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K$: () => (/* binding */ INDEX_FILE),
  VW: () => (/* binding */ indexWithout),
  Ft: () => (/* binding */ isSame),
  A1: () => (/* binding */ parseIndex),
  a6: () => (/* binding */ printIndex),
  O0: () => (/* binding */ refreshIndex),
  px: () => (/* binding */ releaseClaims),
  zX: () => (/* binding */ shortTree)
});

// EXTERNAL MODULE: ./build/input/parse-json.js
var parse_json = __webpack_require__(44355);
// EXTERNAL MODULE: ./build/assignment/may-ask.js
var may_ask = __webpack_require__(93361);
// EXTERNAL MODULE: ./build/assignment/requests.js
var assignment_requests = __webpack_require__(75136);
// EXTERNAL MODULE: ./build/assignment/review-steps.js
var review_steps = __webpack_require__(54700);
// EXTERNAL MODULE: ./build/assignment/state.js
var assignment_state = __webpack_require__(98921);
// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(36214);
;// CONCATENATED MODULE: ./build/assignment/watch-index.generated.js
// Made of watch-index.schema.ts by scripts/schemas.mjs with ajv; change that and run npm run generate.

const isWatchIndex = validate21;const schema6 = {"type":"object","required":["schemaVersion","writer","cursor","assignments"],"properties":{"schemaVersion":{"const":1},"writer":{"type":"string","maxLength":100},"cursor":{"anyOf":[{"$ref":"ledger#/definitions/moment"},{"type":"null"}],"description":"The latest push that was dealt with."},"looks":{"type":"array","items":{"type":"object","required":["at","handedOut"],"properties":{"at":{"$ref":"ledger#/definitions/moment"},"handedOut":{"type":"integer","minimum":1}},"additionalProperties":false},"description":"The looks of the last hour that handed out something, and how much."},"assignments":{"type":"object","propertyNames":{"pattern":"^[a-z0-9][a-z0-9_-]{0,99}$"},"additionalProperties":{"$ref":"#/definitions/entry"}}},"additionalProperties":false,"title":"The table that watch keeps beside the ledger's logs, made of them","definitions":{"tree":{"type":"string","pattern":"^[0-9a-f]{12}$"},"entry":{"type":"object","required":["log","assignment","deadline","status","submission","graded","handedOut","pushedAt","waiting","shown","invitation","begun"],"properties":{"log":{"$ref":"ledger#/definitions/object","description":"The blob of the log that this was made of."},"assignment":{"$ref":"ledger#/definitions/assignment"},"deadline":{"$ref":"ledger#/definitions/moment"},"status":{"enum":["open","submitted","closed"]},"submission":{"anyOf":[{"$ref":"ledger#/definitions/object"},{"type":"null"}]},"graded":{"type":"array","items":{"type":"object","required":["tree","at"],"properties":{"tree":{"$ref":"#/definitions/tree"},"at":{"$ref":"ledger#/definitions/moment"}},"additionalProperties":false},"description":"Every tree that was graded, and when for the first time."},"handedOut":{"type":"array","items":{"type":"object","required":["sha","tree","at"],"properties":{"sha":{"$ref":"ledger#/definitions/object"},"tree":{"$ref":"#/definitions/tree"},"at":{"$ref":"ledger#/definitions/moment"},"here":{"type":"boolean","const":true}},"additionalProperties":false},"description":"What is being graded."},"again":{"type":"boolean","const":true,"description":"Handed out once more, whatever was graded, by the first look that has room."},"lost":{"type":"array","items":{"type":"object","required":["tree","at","times"],"properties":{"tree":{"$ref":"#/definitions/tree"},"at":{"$ref":"ledger#/definitions/moment"},"times":{"type":"integer","minimum":1}},"additionalProperties":false},"description":"What was handed out and brought no result: when last, and how often."},"pushedAt":{"anyOf":[{"$ref":"ledger#/definitions/moment"},{"type":"null"}]},"waiting":{"type":"boolean","description":"Whether to look again although nothing was pushed."},"shown":{"type":["string","null"]},"invitation":{"type":"object","required":["at","accepted"],"properties":{"at":{"$ref":"ledger#/definitions/moment","description":"When the candidate was invited last."},"accepted":{"type":"boolean"}},"additionalProperties":false},"review":{"type":"object","required":["done","requests"],"properties":{"done":{"type":"array","items":{"type":"string"}},"requests":{"type":"array","items":{"type":"object","required":["at","reviewers","due","isAsked","isReminded"],"properties":{"at":{"$ref":"ledger#/definitions/moment"},"reviewers":{"type":"array","items":{"type":"string"}},"due":{"$ref":"ledger#/definitions/moment"},"isAsked":{"type":"boolean"},"isReminded":{"type":"boolean"}},"additionalProperties":false}},"needed":{"type":"integer","minimum":1},"isApart":{"type":"boolean","const":true,"description":"It is known that those who are done are apart."}},"additionalProperties":false,"description":"Where the deadline has passed and levels are sealed."},"talk":{"type":"object","required":["done"],"properties":{"done":{"type":"array","items":{"type":"string"}}},"additionalProperties":false,"description":"Who is done with the talk about it, while the levels of that are sealed."},"told":{"type":"object","required":["log","at"],"properties":{"log":{"$ref":"ledger#/definitions/object"},"at":{"$ref":"ledger#/definitions/moment"}},"additionalProperties":false,"description":"The log for which reviewers were to be told something last, and when."},"start":{"type":"object","required":["minutes","task","at","lapsed"],"properties":{"minutes":{"type":"integer","minimum":1},"task":{"anyOf":[{"type":"object","required":["starter","since"],"properties":{"starter":{"$ref":"ledger#/definitions/starter"},"since":{"$ref":"ledger#/definitions/moment"}},"additionalProperties":false},{"type":"null"}]},"at":{"anyOf":[{"$ref":"ledger#/definitions/moment"},{"type":"null"}]},"lapsed":{"type":"boolean"},"late":{"type":"array","items":{"type":"object","required":["from","until"],"properties":{"from":{"$ref":"ledger#/definitions/moment"},"until":{"$ref":"ledger#/definitions/moment"}},"additionalProperties":false}}},"additionalProperties":false},"deadlineSince":{"$ref":"ledger#/definitions/moment"},"noticed":{"type":"array","items":{"type":"object","required":["what","deadline"],"properties":{"what":{"enum":["started","ending","not-started"]},"deadline":{"$ref":"ledger#/definitions/moment"}},"additionalProperties":false}},"noticing":{"type":"object","required":["what","deadline","at"],"properties":{"what":{"enum":["started","ending","not-started"]},"deadline":{"$ref":"ledger#/definitions/moment"},"at":{"$ref":"ledger#/definitions/moment"}},"additionalProperties":false,"description":"What the candidate is being told; the claim of the watch that tells it."},"begun":{"type":"boolean","description":"Whether the first push is on the ledger."},"sent":{"type":"array","items":{"type":"string"},"description":"The names of all messages that were sent."},"unsent":{"type":"array","items":{"type":"string"},"description":"The names of messages for what the candidate asked that were not sent yet."}},"additionalProperties":false}}};const func2 = ucs2length["default"] ?? ucs2length;const schema12 = {"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"};const pattern6 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "u");function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(typeof data === "string"){if(!pattern6.test(data)){validate85.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"+"\""}];return false;}}else {validate85.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}validate85.errors = vErrors;return errors === 0;}const schema16 = {"type":"object","required":["log","assignment","deadline","status","submission","graded","handedOut","pushedAt","waiting","shown","invitation","begun"],"properties":{"log":{"$ref":"ledger#/definitions/object","description":"The blob of the log that this was made of."},"assignment":{"$ref":"ledger#/definitions/assignment"},"deadline":{"$ref":"ledger#/definitions/moment"},"status":{"enum":["open","submitted","closed"]},"submission":{"anyOf":[{"$ref":"ledger#/definitions/object"},{"type":"null"}]},"graded":{"type":"array","items":{"type":"object","required":["tree","at"],"properties":{"tree":{"$ref":"#/definitions/tree"},"at":{"$ref":"ledger#/definitions/moment"}},"additionalProperties":false},"description":"Every tree that was graded, and when for the first time."},"handedOut":{"type":"array","items":{"type":"object","required":["sha","tree","at"],"properties":{"sha":{"$ref":"ledger#/definitions/object"},"tree":{"$ref":"#/definitions/tree"},"at":{"$ref":"ledger#/definitions/moment"},"here":{"type":"boolean","const":true}},"additionalProperties":false},"description":"What is being graded."},"again":{"type":"boolean","const":true,"description":"Handed out once more, whatever was graded, by the first look that has room."},"lost":{"type":"array","items":{"type":"object","required":["tree","at","times"],"properties":{"tree":{"$ref":"#/definitions/tree"},"at":{"$ref":"ledger#/definitions/moment"},"times":{"type":"integer","minimum":1}},"additionalProperties":false},"description":"What was handed out and brought no result: when last, and how often."},"pushedAt":{"anyOf":[{"$ref":"ledger#/definitions/moment"},{"type":"null"}]},"waiting":{"type":"boolean","description":"Whether to look again although nothing was pushed."},"shown":{"type":["string","null"]},"invitation":{"type":"object","required":["at","accepted"],"properties":{"at":{"$ref":"ledger#/definitions/moment","description":"When the candidate was invited last."},"accepted":{"type":"boolean"}},"additionalProperties":false},"review":{"type":"object","required":["done","requests"],"properties":{"done":{"type":"array","items":{"type":"string"}},"requests":{"type":"array","items":{"type":"object","required":["at","reviewers","due","isAsked","isReminded"],"properties":{"at":{"$ref":"ledger#/definitions/moment"},"reviewers":{"type":"array","items":{"type":"string"}},"due":{"$ref":"ledger#/definitions/moment"},"isAsked":{"type":"boolean"},"isReminded":{"type":"boolean"}},"additionalProperties":false}},"needed":{"type":"integer","minimum":1},"isApart":{"type":"boolean","const":true,"description":"It is known that those who are done are apart."}},"additionalProperties":false,"description":"Where the deadline has passed and levels are sealed."},"talk":{"type":"object","required":["done"],"properties":{"done":{"type":"array","items":{"type":"string"}}},"additionalProperties":false,"description":"Who is done with the talk about it, while the levels of that are sealed."},"told":{"type":"object","required":["log","at"],"properties":{"log":{"$ref":"ledger#/definitions/object"},"at":{"$ref":"ledger#/definitions/moment"}},"additionalProperties":false,"description":"The log for which reviewers were to be told something last, and when."},"start":{"type":"object","required":["minutes","task","at","lapsed"],"properties":{"minutes":{"type":"integer","minimum":1},"task":{"anyOf":[{"type":"object","required":["starter","since"],"properties":{"starter":{"$ref":"ledger#/definitions/starter"},"since":{"$ref":"ledger#/definitions/moment"}},"additionalProperties":false},{"type":"null"}]},"at":{"anyOf":[{"$ref":"ledger#/definitions/moment"},{"type":"null"}]},"lapsed":{"type":"boolean"},"late":{"type":"array","items":{"type":"object","required":["from","until"],"properties":{"from":{"$ref":"ledger#/definitions/moment"},"until":{"$ref":"ledger#/definitions/moment"}},"additionalProperties":false}}},"additionalProperties":false},"deadlineSince":{"$ref":"ledger#/definitions/moment"},"noticed":{"type":"array","items":{"type":"object","required":["what","deadline"],"properties":{"what":{"enum":["started","ending","not-started"]},"deadline":{"$ref":"ledger#/definitions/moment"}},"additionalProperties":false}},"noticing":{"type":"object","required":["what","deadline","at"],"properties":{"what":{"enum":["started","ending","not-started"]},"deadline":{"$ref":"ledger#/definitions/moment"},"at":{"$ref":"ledger#/definitions/moment"}},"additionalProperties":false,"description":"What the candidate is being told; the claim of the watch that tells it."},"begun":{"type":"boolean","description":"Whether the first push is on the ledger."},"sent":{"type":"array","items":{"type":"string"},"description":"The names of all messages that were sent."},"unsent":{"type":"array","items":{"type":"string"},"description":"The names of messages for what the candidate asked that were not sent yet."}},"additionalProperties":false};const func3 = Object.prototype.hasOwnProperty;const schema11 = {"type":"string","pattern":"^[0-9a-f]{40}$"};const pattern5 = new RegExp("^[0-9a-f]{40}$", "u");function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(typeof data === "string"){if(!pattern5.test(data)){validate89.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""}];return false;}}else {validate89.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}validate89.errors = vErrors;return errors === 0;}const schema8 = {"type":"object","required":["id","exercise","role","candidate","repository","pull","comment","starter","deadline"],"properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9_-]{0,99}$"},"exercise":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"},"variant":{"$ref":"#/definitions/variant"},"ai":{"enum":["forbidden","allowed","expected"]},"role":{"type":["string","null"],"maxLength":100},"candidate":{"type":"object","required":["login","userId"],"properties":{"login":{"type":"string","minLength":1,"maxLength":100},"userId":{"type":"integer","minimum":1}},"additionalProperties":false},"reference":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}$"},"repository":{"type":"object","required":["owner","name","id"],"properties":{"owner":{"type":"string","minLength":1,"maxLength":100},"name":{"type":"string","minLength":1,"maxLength":100},"id":{"type":"integer","minimum":1}},"additionalProperties":false},"pull":{"type":"integer","minimum":1},"comment":{"type":"integer","minimum":1},"starter":{"$ref":"#/definitions/starter"},"deadline":{"$ref":"#/definitions/moment"}},"additionalProperties":false};const pattern0 = new RegExp("^[a-z0-9][a-z0-9_-]{0,99}$", "u");const pattern1 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}$", "u");const schema9 = {"type":"object","propertyNames":{"pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"},"additionalProperties":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"}};function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){const _errs1 = errors;if(typeof key0 === "string"){if(!pattern1.test(key0)){const err0 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\"",propertyName:key0};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}var valid0 = _errs1 === errors;if(!valid0){const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;validate24.errors = vErrors;return false;break;}}if(valid0){for(const key1 in data){let data0 = data[key1];const _errs3 = errors;if(errors === _errs3){if(typeof data0 === "string"){if(!pattern1.test(data0)){validate24.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\""}];return false;}}else {validate24.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid1 = _errs3 === errors;if(!valid1){break;}}}}else {validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}validate24.errors = vErrors;return errors === 0;}const schema10 = {"type":"object","required":["sha","tree"],"properties":{"sha":{"$ref":"#/definitions/object"},"tree":{"$ref":"#/definitions/object"}},"additionalProperties":false};function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(typeof data === "string"){if(!pattern5.test(data)){validate27.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""}];return false;}}else {validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}validate27.errors = vErrors;return errors === 0;}function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if(((data.sha === undefined) && (missing0 = "sha")) || ((data.tree === undefined) && (missing0 = "tree"))){validate26.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];return false;}else {const _errs1 = errors;for(const key0 in data){if(!((key0 === "sha") || (key0 === "tree"))){validate26.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];return false;break;}}if(_errs1 === errors){if(data.sha !== undefined){const _errs2 = errors;if(!(validate27(data.sha, {instancePath:instancePath+"/sha",parentData:data,parentDataProperty:"sha",rootData}))){vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);errors = vErrors.length;}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.tree !== undefined){const _errs3 = errors;if(!(validate27(data.tree, {instancePath:instancePath+"/tree",parentData:data,parentDataProperty:"tree",rootData}))){vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);errors = vErrors.length;}var valid0 = _errs3 === errors;}else {var valid0 = true;}}}}}else {validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}validate26.errors = vErrors;return errors === 0;}function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(typeof data === "string"){if(!pattern6.test(data)){validate31.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"+"\""}];return false;}}else {validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}validate31.errors = vErrors;return errors === 0;}function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((((((((((data.id === undefined) && (missing0 = "id")) || ((data.exercise === undefined) && (missing0 = "exercise"))) || ((data.role === undefined) && (missing0 = "role"))) || ((data.candidate === undefined) && (missing0 = "candidate"))) || ((data.repository === undefined) && (missing0 = "repository"))) || ((data.pull === undefined) && (missing0 = "pull"))) || ((data.comment === undefined) && (missing0 = "comment"))) || ((data.starter === undefined) && (missing0 = "starter"))) || ((data.deadline === undefined) && (missing0 = "deadline"))){validate91.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];return false;}else {const _errs1 = errors;for(const key0 in data){if(!(func3.call(schema8.properties, key0))){validate91.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];return false;break;}}if(_errs1 === errors){if(data.id !== undefined){let data0 = data.id;const _errs2 = errors;if(errors === _errs2){if(typeof data0 === "string"){if(!pattern0.test(data0)){validate91.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_-]{0,99}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9_-]{0,99}$"+"\""}];return false;}}else {validate91.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.exercise !== undefined){let data1 = data.exercise;const _errs4 = errors;if(errors === _errs4){if(typeof data1 === "string"){if(!pattern1.test(data1)){validate91.errors = [{instancePath:instancePath+"/exercise",schemaPath:"#/properties/exercise/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\""}];return false;}}else {validate91.errors = [{instancePath:instancePath+"/exercise",schemaPath:"#/properties/exercise/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.variant !== undefined){const _errs6 = errors;if(!(validate24(data.variant, {instancePath:instancePath+"/variant",parentData:data,parentDataProperty:"variant",rootData}))){vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);errors = vErrors.length;}var valid0 = _errs6 === errors;}else {var valid0 = true;}if(valid0){if(data.ai !== undefined){let data3 = data.ai;const _errs7 = errors;if(!(((data3 === "forbidden") || (data3 === "allowed")) || (data3 === "expected"))){validate91.errors = [{instancePath:instancePath+"/ai",schemaPath:"#/properties/ai/enum",keyword:"enum",params:{allowedValues: schema8.properties.ai.enum},message:"must be equal to one of the allowed values"}];return false;}var valid0 = _errs7 === errors;}else {var valid0 = true;}if(valid0){if(data.role !== undefined){let data4 = data.role;const _errs8 = errors;if((typeof data4 !== "string") && (data4 !== null)){validate91.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: schema8.properties.role.type},message:"must be string,null"}];return false;}if(errors === _errs8){if(typeof data4 === "string"){if(func2(data4) > 100){validate91.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];return false;}}}var valid0 = _errs8 === errors;}else {var valid0 = true;}if(valid0){if(data.candidate !== undefined){let data5 = data.candidate;const _errs10 = errors;if(errors === _errs10){if(data5 && typeof data5 == "object" && !Array.isArray(data5)){let missing1;if(((data5.login === undefined) && (missing1 = "login")) || ((data5.userId === undefined) && (missing1 = "userId"))){validate91.errors = [{instancePath:instancePath+"/candidate",schemaPath:"#/properties/candidate/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];return false;}else {const _errs12 = errors;for(const key1 in data5){if(!((key1 === "login") || (key1 === "userId"))){validate91.errors = [{instancePath:instancePath+"/candidate",schemaPath:"#/properties/candidate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];return false;break;}}if(_errs12 === errors){if(data5.login !== undefined){let data6 = data5.login;const _errs13 = errors;if(errors === _errs13){if(typeof data6 === "string"){if(func2(data6) > 100){validate91.errors = [{instancePath:instancePath+"/candidate/login",schemaPath:"#/properties/candidate/properties/login/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];return false;}else {if(func2(data6) < 1){validate91.errors = [{instancePath:instancePath+"/candidate/login",schemaPath:"#/properties/candidate/properties/login/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];return false;}}}else {validate91.errors = [{instancePath:instancePath+"/candidate/login",schemaPath:"#/properties/candidate/properties/login/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid1 = _errs13 === errors;}else {var valid1 = true;}if(valid1){if(data5.userId !== undefined){let data7 = data5.userId;const _errs15 = errors;if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){validate91.errors = [{instancePath:instancePath+"/candidate/userId",schemaPath:"#/properties/candidate/properties/userId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs15){if((typeof data7 == "number") && (isFinite(data7))){if(data7 < 1 || isNaN(data7)){validate91.errors = [{instancePath:instancePath+"/candidate/userId",schemaPath:"#/properties/candidate/properties/userId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];return false;}}}var valid1 = _errs15 === errors;}else {var valid1 = true;}}}}}else {validate91.errors = [{instancePath:instancePath+"/candidate",schemaPath:"#/properties/candidate/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs10 === errors;}else {var valid0 = true;}if(valid0){if(data.reference !== undefined){let data8 = data.reference;const _errs17 = errors;if(errors === _errs17){if(typeof data8 === "string"){if(!pattern4.test(data8)){validate91.errors = [{instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}$"+"\""}];return false;}}else {validate91.errors = [{instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid0 = _errs17 === errors;}else {var valid0 = true;}if(valid0){if(data.repository !== undefined){let data9 = data.repository;const _errs19 = errors;if(errors === _errs19){if(data9 && typeof data9 == "object" && !Array.isArray(data9)){let missing2;if((((data9.owner === undefined) && (missing2 = "owner")) || ((data9.name === undefined) && (missing2 = "name"))) || ((data9.id === undefined) && (missing2 = "id"))){validate91.errors = [{instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];return false;}else {const _errs21 = errors;for(const key2 in data9){if(!(((key2 === "owner") || (key2 === "name")) || (key2 === "id"))){validate91.errors = [{instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];return false;break;}}if(_errs21 === errors){if(data9.owner !== undefined){let data10 = data9.owner;const _errs22 = errors;if(errors === _errs22){if(typeof data10 === "string"){if(func2(data10) > 100){validate91.errors = [{instancePath:instancePath+"/repository/owner",schemaPath:"#/properties/repository/properties/owner/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];return false;}else {if(func2(data10) < 1){validate91.errors = [{instancePath:instancePath+"/repository/owner",schemaPath:"#/properties/repository/properties/owner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];return false;}}}else {validate91.errors = [{instancePath:instancePath+"/repository/owner",schemaPath:"#/properties/repository/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid2 = _errs22 === errors;}else {var valid2 = true;}if(valid2){if(data9.name !== undefined){let data11 = data9.name;const _errs24 = errors;if(errors === _errs24){if(typeof data11 === "string"){if(func2(data11) > 100){validate91.errors = [{instancePath:instancePath+"/repository/name",schemaPath:"#/properties/repository/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];return false;}else {if(func2(data11) < 1){validate91.errors = [{instancePath:instancePath+"/repository/name",schemaPath:"#/properties/repository/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];return false;}}}else {validate91.errors = [{instancePath:instancePath+"/repository/name",schemaPath:"#/properties/repository/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid2 = _errs24 === errors;}else {var valid2 = true;}if(valid2){if(data9.id !== undefined){let data12 = data9.id;const _errs26 = errors;if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){validate91.errors = [{instancePath:instancePath+"/repository/id",schemaPath:"#/properties/repository/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs26){if((typeof data12 == "number") && (isFinite(data12))){if(data12 < 1 || isNaN(data12)){validate91.errors = [{instancePath:instancePath+"/repository/id",schemaPath:"#/properties/repository/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];return false;}}}var valid2 = _errs26 === errors;}else {var valid2 = true;}}}}}}else {validate91.errors = [{instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs19 === errors;}else {var valid0 = true;}if(valid0){if(data.pull !== undefined){let data13 = data.pull;const _errs28 = errors;if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){validate91.errors = [{instancePath:instancePath+"/pull",schemaPath:"#/properties/pull/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs28){if((typeof data13 == "number") && (isFinite(data13))){if(data13 < 1 || isNaN(data13)){validate91.errors = [{instancePath:instancePath+"/pull",schemaPath:"#/properties/pull/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];return false;}}}var valid0 = _errs28 === errors;}else {var valid0 = true;}if(valid0){if(data.comment !== undefined){let data14 = data.comment;const _errs30 = errors;if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){validate91.errors = [{instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs30){if((typeof data14 == "number") && (isFinite(data14))){if(data14 < 1 || isNaN(data14)){validate91.errors = [{instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];return false;}}}var valid0 = _errs30 === errors;}else {var valid0 = true;}if(valid0){if(data.starter !== undefined){const _errs32 = errors;if(!(validate26(data.starter, {instancePath:instancePath+"/starter",parentData:data,parentDataProperty:"starter",rootData}))){vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);errors = vErrors.length;}var valid0 = _errs32 === errors;}else {var valid0 = true;}if(valid0){if(data.deadline !== undefined){const _errs33 = errors;if(!(validate31(data.deadline, {instancePath:instancePath+"/deadline",parentData:data,parentDataProperty:"deadline",rootData}))){vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);errors = vErrors.length;}var valid0 = _errs33 === errors;}else {var valid0 = true;}}}}}}}}}}}}}}}else {validate91.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}validate91.errors = vErrors;return errors === 0;}const schema19 = {"type":"string","pattern":"^[0-9a-f]{12}$"};const pattern21 = new RegExp("^[0-9a-f]{12}$", "u");function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(typeof data === "string"){if(!pattern21.test(data)){validate98.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{12}$"+"\""}];return false;}}else {validate98.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}validate98.errors = vErrors;return errors === 0;}function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if(((data.sha === undefined) && (missing0 = "sha")) || ((data.tree === undefined) && (missing0 = "tree"))){validate112.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];return false;}else {const _errs1 = errors;for(const key0 in data){if(!((key0 === "sha") || (key0 === "tree"))){validate112.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];return false;break;}}if(_errs1 === errors){if(data.sha !== undefined){const _errs2 = errors;if(!(validate27(data.sha, {instancePath:instancePath+"/sha",parentData:data,parentDataProperty:"sha",rootData}))){vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);errors = vErrors.length;}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.tree !== undefined){const _errs3 = errors;if(!(validate27(data.tree, {instancePath:instancePath+"/tree",parentData:data,parentDataProperty:"tree",rootData}))){vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);errors = vErrors.length;}var valid0 = _errs3 === errors;}else {var valid0 = true;}}}}}else {validate112.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}validate112.errors = vErrors;return errors === 0;}function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if(((((((((((((data.log === undefined) && (missing0 = "log")) || ((data.assignment === undefined) && (missing0 = "assignment"))) || ((data.deadline === undefined) && (missing0 = "deadline"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.submission === undefined) && (missing0 = "submission"))) || ((data.graded === undefined) && (missing0 = "graded"))) || ((data.handedOut === undefined) && (missing0 = "handedOut"))) || ((data.pushedAt === undefined) && (missing0 = "pushedAt"))) || ((data.waiting === undefined) && (missing0 = "waiting"))) || ((data.shown === undefined) && (missing0 = "shown"))) || ((data.invitation === undefined) && (missing0 = "invitation"))) || ((data.begun === undefined) && (missing0 = "begun"))){validate88.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];return false;}else {const _errs1 = errors;for(const key0 in data){if(!(func3.call(schema16.properties, key0))){validate88.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];return false;break;}}if(_errs1 === errors){if(data.log !== undefined){const _errs2 = errors;if(!(validate89(data.log, {instancePath:instancePath+"/log",parentData:data,parentDataProperty:"log",rootData}))){vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);errors = vErrors.length;}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.assignment !== undefined){const _errs3 = errors;if(!(validate91(data.assignment, {instancePath:instancePath+"/assignment",parentData:data,parentDataProperty:"assignment",rootData}))){vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);errors = vErrors.length;}var valid0 = _errs3 === errors;}else {var valid0 = true;}if(valid0){if(data.deadline !== undefined){const _errs4 = errors;if(!(validate85(data.deadline, {instancePath:instancePath+"/deadline",parentData:data,parentDataProperty:"deadline",rootData}))){vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);errors = vErrors.length;}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.status !== undefined){let data3 = data.status;const _errs5 = errors;if(!(((data3 === "open") || (data3 === "submitted")) || (data3 === "closed"))){validate88.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema16.properties.status.enum},message:"must be equal to one of the allowed values"}];return false;}var valid0 = _errs5 === errors;}else {var valid0 = true;}if(valid0){if(data.submission !== undefined){let data4 = data.submission;const _errs6 = errors;const _errs7 = errors;let valid1 = false;const _errs8 = errors;if(!(validate89(data4, {instancePath:instancePath+"/submission",parentData:data,parentDataProperty:"submission",rootData}))){vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);errors = vErrors.length;}var _valid0 = _errs8 === errors;valid1 = valid1 || _valid0;if(!valid1){const _errs9 = errors;if(data4 !== null){const err0 = {instancePath:instancePath+"/submission",schemaPath:"#/properties/submission/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}var _valid0 = _errs9 === errors;valid1 = valid1 || _valid0;}if(!valid1){const err1 = {instancePath:instancePath+"/submission",schemaPath:"#/properties/submission/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;validate88.errors = vErrors;return false;}else {errors = _errs7;if(vErrors !== null){if(_errs7){vErrors.length = _errs7;}else {vErrors = null;}}}var valid0 = _errs6 === errors;}else {var valid0 = true;}if(valid0){if(data.graded !== undefined){let data5 = data.graded;const _errs11 = errors;if(errors === _errs11){if(Array.isArray(data5)){var valid2 = true;const len0 = data5.length;for(let i0=0; i0<len0; i0++){let data6 = data5[i0];const _errs13 = errors;if(errors === _errs13){if(data6 && typeof data6 == "object" && !Array.isArray(data6)){let missing1;if(((data6.tree === undefined) && (missing1 = "tree")) || ((data6.at === undefined) && (missing1 = "at"))){validate88.errors = [{instancePath:instancePath+"/graded/" + i0,schemaPath:"#/properties/graded/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];return false;}else {const _errs15 = errors;for(const key1 in data6){if(!((key1 === "tree") || (key1 === "at"))){validate88.errors = [{instancePath:instancePath+"/graded/" + i0,schemaPath:"#/properties/graded/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];return false;break;}}if(_errs15 === errors){if(data6.tree !== undefined){const _errs16 = errors;if(!(validate98(data6.tree, {instancePath:instancePath+"/graded/" + i0+"/tree",parentData:data6,parentDataProperty:"tree",rootData}))){vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);errors = vErrors.length;}var valid3 = _errs16 === errors;}else {var valid3 = true;}if(valid3){if(data6.at !== undefined){const _errs17 = errors;if(!(validate85(data6.at, {instancePath:instancePath+"/graded/" + i0+"/at",parentData:data6,parentDataProperty:"at",rootData}))){vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);errors = vErrors.length;}var valid3 = _errs17 === errors;}else {var valid3 = true;}}}}}else {validate88.errors = [{instancePath:instancePath+"/graded/" + i0,schemaPath:"#/properties/graded/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid2 = _errs13 === errors;if(!valid2){break;}}}else {validate88.errors = [{instancePath:instancePath+"/graded",schemaPath:"#/properties/graded/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid0 = _errs11 === errors;}else {var valid0 = true;}if(valid0){if(data.handedOut !== undefined){let data9 = data.handedOut;const _errs18 = errors;if(errors === _errs18){if(Array.isArray(data9)){var valid4 = true;const len1 = data9.length;for(let i1=0; i1<len1; i1++){let data10 = data9[i1];const _errs20 = errors;if(errors === _errs20){if(data10 && typeof data10 == "object" && !Array.isArray(data10)){let missing2;if((((data10.sha === undefined) && (missing2 = "sha")) || ((data10.tree === undefined) && (missing2 = "tree"))) || ((data10.at === undefined) && (missing2 = "at"))){validate88.errors = [{instancePath:instancePath+"/handedOut/" + i1,schemaPath:"#/properties/handedOut/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];return false;}else {const _errs22 = errors;for(const key2 in data10){if(!((((key2 === "sha") || (key2 === "tree")) || (key2 === "at")) || (key2 === "here"))){validate88.errors = [{instancePath:instancePath+"/handedOut/" + i1,schemaPath:"#/properties/handedOut/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];return false;break;}}if(_errs22 === errors){if(data10.sha !== undefined){const _errs23 = errors;if(!(validate89(data10.sha, {instancePath:instancePath+"/handedOut/" + i1+"/sha",parentData:data10,parentDataProperty:"sha",rootData}))){vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);errors = vErrors.length;}var valid5 = _errs23 === errors;}else {var valid5 = true;}if(valid5){if(data10.tree !== undefined){const _errs24 = errors;if(!(validate98(data10.tree, {instancePath:instancePath+"/handedOut/" + i1+"/tree",parentData:data10,parentDataProperty:"tree",rootData}))){vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);errors = vErrors.length;}var valid5 = _errs24 === errors;}else {var valid5 = true;}if(valid5){if(data10.at !== undefined){const _errs25 = errors;if(!(validate85(data10.at, {instancePath:instancePath+"/handedOut/" + i1+"/at",parentData:data10,parentDataProperty:"at",rootData}))){vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);errors = vErrors.length;}var valid5 = _errs25 === errors;}else {var valid5 = true;}if(valid5){if(data10.here !== undefined){let data14 = data10.here;const _errs26 = errors;if(typeof data14 !== "boolean"){validate88.errors = [{instancePath:instancePath+"/handedOut/" + i1+"/here",schemaPath:"#/properties/handedOut/items/properties/here/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];return false;}if(true !== data14){validate88.errors = [{instancePath:instancePath+"/handedOut/" + i1+"/here",schemaPath:"#/properties/handedOut/items/properties/here/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];return false;}var valid5 = _errs26 === errors;}else {var valid5 = true;}}}}}}}else {validate88.errors = [{instancePath:instancePath+"/handedOut/" + i1,schemaPath:"#/properties/handedOut/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid4 = _errs20 === errors;if(!valid4){break;}}}else {validate88.errors = [{instancePath:instancePath+"/handedOut",schemaPath:"#/properties/handedOut/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid0 = _errs18 === errors;}else {var valid0 = true;}if(valid0){if(data.again !== undefined){let data15 = data.again;const _errs28 = errors;if(typeof data15 !== "boolean"){validate88.errors = [{instancePath:instancePath+"/again",schemaPath:"#/properties/again/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];return false;}if(true !== data15){validate88.errors = [{instancePath:instancePath+"/again",schemaPath:"#/properties/again/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];return false;}var valid0 = _errs28 === errors;}else {var valid0 = true;}if(valid0){if(data.lost !== undefined){let data16 = data.lost;const _errs30 = errors;if(errors === _errs30){if(Array.isArray(data16)){var valid6 = true;const len2 = data16.length;for(let i2=0; i2<len2; i2++){let data17 = data16[i2];const _errs32 = errors;if(errors === _errs32){if(data17 && typeof data17 == "object" && !Array.isArray(data17)){let missing3;if((((data17.tree === undefined) && (missing3 = "tree")) || ((data17.at === undefined) && (missing3 = "at"))) || ((data17.times === undefined) && (missing3 = "times"))){validate88.errors = [{instancePath:instancePath+"/lost/" + i2,schemaPath:"#/properties/lost/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];return false;}else {const _errs34 = errors;for(const key3 in data17){if(!(((key3 === "tree") || (key3 === "at")) || (key3 === "times"))){validate88.errors = [{instancePath:instancePath+"/lost/" + i2,schemaPath:"#/properties/lost/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];return false;break;}}if(_errs34 === errors){if(data17.tree !== undefined){const _errs35 = errors;if(!(validate98(data17.tree, {instancePath:instancePath+"/lost/" + i2+"/tree",parentData:data17,parentDataProperty:"tree",rootData}))){vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);errors = vErrors.length;}var valid7 = _errs35 === errors;}else {var valid7 = true;}if(valid7){if(data17.at !== undefined){const _errs36 = errors;if(!(validate85(data17.at, {instancePath:instancePath+"/lost/" + i2+"/at",parentData:data17,parentDataProperty:"at",rootData}))){vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);errors = vErrors.length;}var valid7 = _errs36 === errors;}else {var valid7 = true;}if(valid7){if(data17.times !== undefined){let data20 = data17.times;const _errs37 = errors;if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){validate88.errors = [{instancePath:instancePath+"/lost/" + i2+"/times",schemaPath:"#/properties/lost/items/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs37){if((typeof data20 == "number") && (isFinite(data20))){if(data20 < 1 || isNaN(data20)){validate88.errors = [{instancePath:instancePath+"/lost/" + i2+"/times",schemaPath:"#/properties/lost/items/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];return false;}}}var valid7 = _errs37 === errors;}else {var valid7 = true;}}}}}}else {validate88.errors = [{instancePath:instancePath+"/lost/" + i2,schemaPath:"#/properties/lost/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid6 = _errs32 === errors;if(!valid6){break;}}}else {validate88.errors = [{instancePath:instancePath+"/lost",schemaPath:"#/properties/lost/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid0 = _errs30 === errors;}else {var valid0 = true;}if(valid0){if(data.pushedAt !== undefined){let data21 = data.pushedAt;const _errs39 = errors;const _errs40 = errors;let valid8 = false;const _errs41 = errors;if(!(validate85(data21, {instancePath:instancePath+"/pushedAt",parentData:data,parentDataProperty:"pushedAt",rootData}))){vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);errors = vErrors.length;}var _valid1 = _errs41 === errors;valid8 = valid8 || _valid1;if(!valid8){const _errs42 = errors;if(data21 !== null){const err2 = {instancePath:instancePath+"/pushedAt",schemaPath:"#/properties/pushedAt/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}var _valid1 = _errs42 === errors;valid8 = valid8 || _valid1;}if(!valid8){const err3 = {instancePath:instancePath+"/pushedAt",schemaPath:"#/properties/pushedAt/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;validate88.errors = vErrors;return false;}else {errors = _errs40;if(vErrors !== null){if(_errs40){vErrors.length = _errs40;}else {vErrors = null;}}}var valid0 = _errs39 === errors;}else {var valid0 = true;}if(valid0){if(data.waiting !== undefined){const _errs44 = errors;if(typeof data.waiting !== "boolean"){validate88.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/properties/waiting/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];return false;}var valid0 = _errs44 === errors;}else {var valid0 = true;}if(valid0){if(data.shown !== undefined){let data23 = data.shown;const _errs46 = errors;if((typeof data23 !== "string") && (data23 !== null)){validate88.errors = [{instancePath:instancePath+"/shown",schemaPath:"#/properties/shown/type",keyword:"type",params:{type: schema16.properties.shown.type},message:"must be string,null"}];return false;}var valid0 = _errs46 === errors;}else {var valid0 = true;}if(valid0){if(data.invitation !== undefined){let data24 = data.invitation;const _errs48 = errors;if(errors === _errs48){if(data24 && typeof data24 == "object" && !Array.isArray(data24)){let missing4;if(((data24.at === undefined) && (missing4 = "at")) || ((data24.accepted === undefined) && (missing4 = "accepted"))){validate88.errors = [{instancePath:instancePath+"/invitation",schemaPath:"#/properties/invitation/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];return false;}else {const _errs50 = errors;for(const key4 in data24){if(!((key4 === "at") || (key4 === "accepted"))){validate88.errors = [{instancePath:instancePath+"/invitation",schemaPath:"#/properties/invitation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];return false;break;}}if(_errs50 === errors){if(data24.at !== undefined){const _errs51 = errors;if(!(validate85(data24.at, {instancePath:instancePath+"/invitation/at",parentData:data24,parentDataProperty:"at",rootData}))){vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);errors = vErrors.length;}var valid9 = _errs51 === errors;}else {var valid9 = true;}if(valid9){if(data24.accepted !== undefined){const _errs52 = errors;if(typeof data24.accepted !== "boolean"){validate88.errors = [{instancePath:instancePath+"/invitation/accepted",schemaPath:"#/properties/invitation/properties/accepted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];return false;}var valid9 = _errs52 === errors;}else {var valid9 = true;}}}}}else {validate88.errors = [{instancePath:instancePath+"/invitation",schemaPath:"#/properties/invitation/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs48 === errors;}else {var valid0 = true;}if(valid0){if(data.review !== undefined){let data27 = data.review;const _errs54 = errors;if(errors === _errs54){if(data27 && typeof data27 == "object" && !Array.isArray(data27)){let missing5;if(((data27.done === undefined) && (missing5 = "done")) || ((data27.requests === undefined) && (missing5 = "requests"))){validate88.errors = [{instancePath:instancePath+"/review",schemaPath:"#/properties/review/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];return false;}else {const _errs56 = errors;for(const key5 in data27){if(!((((key5 === "done") || (key5 === "requests")) || (key5 === "needed")) || (key5 === "isApart"))){validate88.errors = [{instancePath:instancePath+"/review",schemaPath:"#/properties/review/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];return false;break;}}if(_errs56 === errors){if(data27.done !== undefined){let data28 = data27.done;const _errs57 = errors;if(errors === _errs57){if(Array.isArray(data28)){var valid11 = true;const len3 = data28.length;for(let i3=0; i3<len3; i3++){const _errs59 = errors;if(typeof data28[i3] !== "string"){validate88.errors = [{instancePath:instancePath+"/review/done/" + i3,schemaPath:"#/properties/review/properties/done/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid11 = _errs59 === errors;if(!valid11){break;}}}else {validate88.errors = [{instancePath:instancePath+"/review/done",schemaPath:"#/properties/review/properties/done/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid10 = _errs57 === errors;}else {var valid10 = true;}if(valid10){if(data27.requests !== undefined){let data30 = data27.requests;const _errs61 = errors;if(errors === _errs61){if(Array.isArray(data30)){var valid12 = true;const len4 = data30.length;for(let i4=0; i4<len4; i4++){let data31 = data30[i4];const _errs63 = errors;if(errors === _errs63){if(data31 && typeof data31 == "object" && !Array.isArray(data31)){let missing6;if((((((data31.at === undefined) && (missing6 = "at")) || ((data31.reviewers === undefined) && (missing6 = "reviewers"))) || ((data31.due === undefined) && (missing6 = "due"))) || ((data31.isAsked === undefined) && (missing6 = "isAsked"))) || ((data31.isReminded === undefined) && (missing6 = "isReminded"))){validate88.errors = [{instancePath:instancePath+"/review/requests/" + i4,schemaPath:"#/properties/review/properties/requests/items/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];return false;}else {const _errs65 = errors;for(const key6 in data31){if(!(((((key6 === "at") || (key6 === "reviewers")) || (key6 === "due")) || (key6 === "isAsked")) || (key6 === "isReminded"))){validate88.errors = [{instancePath:instancePath+"/review/requests/" + i4,schemaPath:"#/properties/review/properties/requests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];return false;break;}}if(_errs65 === errors){if(data31.at !== undefined){const _errs66 = errors;if(!(validate85(data31.at, {instancePath:instancePath+"/review/requests/" + i4+"/at",parentData:data31,parentDataProperty:"at",rootData}))){vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);errors = vErrors.length;}var valid13 = _errs66 === errors;}else {var valid13 = true;}if(valid13){if(data31.reviewers !== undefined){let data33 = data31.reviewers;const _errs67 = errors;if(errors === _errs67){if(Array.isArray(data33)){var valid14 = true;const len5 = data33.length;for(let i5=0; i5<len5; i5++){const _errs69 = errors;if(typeof data33[i5] !== "string"){validate88.errors = [{instancePath:instancePath+"/review/requests/" + i4+"/reviewers/" + i5,schemaPath:"#/properties/review/properties/requests/items/properties/reviewers/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid14 = _errs69 === errors;if(!valid14){break;}}}else {validate88.errors = [{instancePath:instancePath+"/review/requests/" + i4+"/reviewers",schemaPath:"#/properties/review/properties/requests/items/properties/reviewers/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid13 = _errs67 === errors;}else {var valid13 = true;}if(valid13){if(data31.due !== undefined){const _errs71 = errors;if(!(validate85(data31.due, {instancePath:instancePath+"/review/requests/" + i4+"/due",parentData:data31,parentDataProperty:"due",rootData}))){vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);errors = vErrors.length;}var valid13 = _errs71 === errors;}else {var valid13 = true;}if(valid13){if(data31.isAsked !== undefined){const _errs72 = errors;if(typeof data31.isAsked !== "boolean"){validate88.errors = [{instancePath:instancePath+"/review/requests/" + i4+"/isAsked",schemaPath:"#/properties/review/properties/requests/items/properties/isAsked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];return false;}var valid13 = _errs72 === errors;}else {var valid13 = true;}if(valid13){if(data31.isReminded !== undefined){const _errs74 = errors;if(typeof data31.isReminded !== "boolean"){validate88.errors = [{instancePath:instancePath+"/review/requests/" + i4+"/isReminded",schemaPath:"#/properties/review/properties/requests/items/properties/isReminded/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];return false;}var valid13 = _errs74 === errors;}else {var valid13 = true;}}}}}}}}else {validate88.errors = [{instancePath:instancePath+"/review/requests/" + i4,schemaPath:"#/properties/review/properties/requests/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid12 = _errs63 === errors;if(!valid12){break;}}}else {validate88.errors = [{instancePath:instancePath+"/review/requests",schemaPath:"#/properties/review/properties/requests/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid10 = _errs61 === errors;}else {var valid10 = true;}if(valid10){if(data27.needed !== undefined){let data38 = data27.needed;const _errs76 = errors;if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){validate88.errors = [{instancePath:instancePath+"/review/needed",schemaPath:"#/properties/review/properties/needed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs76){if((typeof data38 == "number") && (isFinite(data38))){if(data38 < 1 || isNaN(data38)){validate88.errors = [{instancePath:instancePath+"/review/needed",schemaPath:"#/properties/review/properties/needed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];return false;}}}var valid10 = _errs76 === errors;}else {var valid10 = true;}if(valid10){if(data27.isApart !== undefined){let data39 = data27.isApart;const _errs78 = errors;if(typeof data39 !== "boolean"){validate88.errors = [{instancePath:instancePath+"/review/isApart",schemaPath:"#/properties/review/properties/isApart/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];return false;}if(true !== data39){validate88.errors = [{instancePath:instancePath+"/review/isApart",schemaPath:"#/properties/review/properties/isApart/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];return false;}var valid10 = _errs78 === errors;}else {var valid10 = true;}}}}}}}else {validate88.errors = [{instancePath:instancePath+"/review",schemaPath:"#/properties/review/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs54 === errors;}else {var valid0 = true;}if(valid0){if(data.talk !== undefined){let data40 = data.talk;const _errs80 = errors;if(errors === _errs80){if(data40 && typeof data40 == "object" && !Array.isArray(data40)){let missing7;if((data40.done === undefined) && (missing7 = "done")){validate88.errors = [{instancePath:instancePath+"/talk",schemaPath:"#/properties/talk/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];return false;}else {const _errs82 = errors;for(const key7 in data40){if(!(key7 === "done")){validate88.errors = [{instancePath:instancePath+"/talk",schemaPath:"#/properties/talk/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];return false;break;}}if(_errs82 === errors){if(data40.done !== undefined){let data41 = data40.done;const _errs83 = errors;if(errors === _errs83){if(Array.isArray(data41)){var valid16 = true;const len6 = data41.length;for(let i6=0; i6<len6; i6++){const _errs85 = errors;if(typeof data41[i6] !== "string"){validate88.errors = [{instancePath:instancePath+"/talk/done/" + i6,schemaPath:"#/properties/talk/properties/done/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid16 = _errs85 === errors;if(!valid16){break;}}}else {validate88.errors = [{instancePath:instancePath+"/talk/done",schemaPath:"#/properties/talk/properties/done/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}}}}}else {validate88.errors = [{instancePath:instancePath+"/talk",schemaPath:"#/properties/talk/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs80 === errors;}else {var valid0 = true;}if(valid0){if(data.told !== undefined){let data43 = data.told;const _errs87 = errors;if(errors === _errs87){if(data43 && typeof data43 == "object" && !Array.isArray(data43)){let missing8;if(((data43.log === undefined) && (missing8 = "log")) || ((data43.at === undefined) && (missing8 = "at"))){validate88.errors = [{instancePath:instancePath+"/told",schemaPath:"#/properties/told/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];return false;}else {const _errs89 = errors;for(const key8 in data43){if(!((key8 === "log") || (key8 === "at"))){validate88.errors = [{instancePath:instancePath+"/told",schemaPath:"#/properties/told/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];return false;break;}}if(_errs89 === errors){if(data43.log !== undefined){const _errs90 = errors;if(!(validate89(data43.log, {instancePath:instancePath+"/told/log",parentData:data43,parentDataProperty:"log",rootData}))){vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);errors = vErrors.length;}var valid17 = _errs90 === errors;}else {var valid17 = true;}if(valid17){if(data43.at !== undefined){const _errs91 = errors;if(!(validate85(data43.at, {instancePath:instancePath+"/told/at",parentData:data43,parentDataProperty:"at",rootData}))){vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);errors = vErrors.length;}var valid17 = _errs91 === errors;}else {var valid17 = true;}}}}}else {validate88.errors = [{instancePath:instancePath+"/told",schemaPath:"#/properties/told/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs87 === errors;}else {var valid0 = true;}if(valid0){if(data.start !== undefined){let data46 = data.start;const _errs92 = errors;if(errors === _errs92){if(data46 && typeof data46 == "object" && !Array.isArray(data46)){let missing9;if(((((data46.minutes === undefined) && (missing9 = "minutes")) || ((data46.task === undefined) && (missing9 = "task"))) || ((data46.at === undefined) && (missing9 = "at"))) || ((data46.lapsed === undefined) && (missing9 = "lapsed"))){validate88.errors = [{instancePath:instancePath+"/start",schemaPath:"#/properties/start/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];return false;}else {const _errs94 = errors;for(const key9 in data46){if(!(((((key9 === "minutes") || (key9 === "task")) || (key9 === "at")) || (key9 === "lapsed")) || (key9 === "late"))){validate88.errors = [{instancePath:instancePath+"/start",schemaPath:"#/properties/start/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];return false;break;}}if(_errs94 === errors){if(data46.minutes !== undefined){let data47 = data46.minutes;const _errs95 = errors;if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){validate88.errors = [{instancePath:instancePath+"/start/minutes",schemaPath:"#/properties/start/properties/minutes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs95){if((typeof data47 == "number") && (isFinite(data47))){if(data47 < 1 || isNaN(data47)){validate88.errors = [{instancePath:instancePath+"/start/minutes",schemaPath:"#/properties/start/properties/minutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];return false;}}}var valid18 = _errs95 === errors;}else {var valid18 = true;}if(valid18){if(data46.task !== undefined){let data48 = data46.task;const _errs97 = errors;const _errs98 = errors;let valid19 = false;const _errs99 = errors;if(errors === _errs99){if(data48 && typeof data48 == "object" && !Array.isArray(data48)){let missing10;if(((data48.starter === undefined) && (missing10 = "starter")) || ((data48.since === undefined) && (missing10 = "since"))){const err4 = {instancePath:instancePath+"/start/task",schemaPath:"#/properties/start/properties/task/anyOf/0/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}else {const _errs101 = errors;for(const key10 in data48){if(!((key10 === "starter") || (key10 === "since"))){const err5 = {instancePath:instancePath+"/start/task",schemaPath:"#/properties/start/properties/task/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;break;}}if(_errs101 === errors){if(data48.starter !== undefined){const _errs102 = errors;if(!(validate112(data48.starter, {instancePath:instancePath+"/start/task/starter",parentData:data48,parentDataProperty:"starter",rootData}))){vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);errors = vErrors.length;}var valid20 = _errs102 === errors;}else {var valid20 = true;}if(valid20){if(data48.since !== undefined){const _errs103 = errors;if(!(validate85(data48.since, {instancePath:instancePath+"/start/task/since",parentData:data48,parentDataProperty:"since",rootData}))){vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);errors = vErrors.length;}var valid20 = _errs103 === errors;}else {var valid20 = true;}}}}}else {const err6 = {instancePath:instancePath+"/start/task",schemaPath:"#/properties/start/properties/task/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}var _valid2 = _errs99 === errors;valid19 = valid19 || _valid2;if(!valid19){const _errs104 = errors;if(data48 !== null){const err7 = {instancePath:instancePath+"/start/task",schemaPath:"#/properties/start/properties/task/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}var _valid2 = _errs104 === errors;valid19 = valid19 || _valid2;}if(!valid19){const err8 = {instancePath:instancePath+"/start/task",schemaPath:"#/properties/start/properties/task/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;validate88.errors = vErrors;return false;}else {errors = _errs98;if(vErrors !== null){if(_errs98){vErrors.length = _errs98;}else {vErrors = null;}}}var valid18 = _errs97 === errors;}else {var valid18 = true;}if(valid18){if(data46.at !== undefined){let data51 = data46.at;const _errs106 = errors;const _errs107 = errors;let valid21 = false;const _errs108 = errors;if(!(validate85(data51, {instancePath:instancePath+"/start/at",parentData:data46,parentDataProperty:"at",rootData}))){vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);errors = vErrors.length;}var _valid3 = _errs108 === errors;valid21 = valid21 || _valid3;if(!valid21){const _errs109 = errors;if(data51 !== null){const err9 = {instancePath:instancePath+"/start/at",schemaPath:"#/properties/start/properties/at/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}var _valid3 = _errs109 === errors;valid21 = valid21 || _valid3;}if(!valid21){const err10 = {instancePath:instancePath+"/start/at",schemaPath:"#/properties/start/properties/at/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;validate88.errors = vErrors;return false;}else {errors = _errs107;if(vErrors !== null){if(_errs107){vErrors.length = _errs107;}else {vErrors = null;}}}var valid18 = _errs106 === errors;}else {var valid18 = true;}if(valid18){if(data46.lapsed !== undefined){const _errs111 = errors;if(typeof data46.lapsed !== "boolean"){validate88.errors = [{instancePath:instancePath+"/start/lapsed",schemaPath:"#/properties/start/properties/lapsed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];return false;}var valid18 = _errs111 === errors;}else {var valid18 = true;}if(valid18){if(data46.late !== undefined){let data53 = data46.late;const _errs113 = errors;if(errors === _errs113){if(Array.isArray(data53)){var valid22 = true;const len7 = data53.length;for(let i7=0; i7<len7; i7++){let data54 = data53[i7];const _errs115 = errors;if(errors === _errs115){if(data54 && typeof data54 == "object" && !Array.isArray(data54)){let missing11;if(((data54.from === undefined) && (missing11 = "from")) || ((data54.until === undefined) && (missing11 = "until"))){validate88.errors = [{instancePath:instancePath+"/start/late/" + i7,schemaPath:"#/properties/start/properties/late/items/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];return false;}else {const _errs117 = errors;for(const key11 in data54){if(!((key11 === "from") || (key11 === "until"))){validate88.errors = [{instancePath:instancePath+"/start/late/" + i7,schemaPath:"#/properties/start/properties/late/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];return false;break;}}if(_errs117 === errors){if(data54.from !== undefined){const _errs118 = errors;if(!(validate85(data54.from, {instancePath:instancePath+"/start/late/" + i7+"/from",parentData:data54,parentDataProperty:"from",rootData}))){vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);errors = vErrors.length;}var valid23 = _errs118 === errors;}else {var valid23 = true;}if(valid23){if(data54.until !== undefined){const _errs119 = errors;if(!(validate85(data54.until, {instancePath:instancePath+"/start/late/" + i7+"/until",parentData:data54,parentDataProperty:"until",rootData}))){vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);errors = vErrors.length;}var valid23 = _errs119 === errors;}else {var valid23 = true;}}}}}else {validate88.errors = [{instancePath:instancePath+"/start/late/" + i7,schemaPath:"#/properties/start/properties/late/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid22 = _errs115 === errors;if(!valid22){break;}}}else {validate88.errors = [{instancePath:instancePath+"/start/late",schemaPath:"#/properties/start/properties/late/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid18 = _errs113 === errors;}else {var valid18 = true;}}}}}}}}else {validate88.errors = [{instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs92 === errors;}else {var valid0 = true;}if(valid0){if(data.deadlineSince !== undefined){const _errs120 = errors;if(!(validate85(data.deadlineSince, {instancePath:instancePath+"/deadlineSince",parentData:data,parentDataProperty:"deadlineSince",rootData}))){vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);errors = vErrors.length;}var valid0 = _errs120 === errors;}else {var valid0 = true;}if(valid0){if(data.noticed !== undefined){let data58 = data.noticed;const _errs121 = errors;if(errors === _errs121){if(Array.isArray(data58)){var valid24 = true;const len8 = data58.length;for(let i8=0; i8<len8; i8++){let data59 = data58[i8];const _errs123 = errors;if(errors === _errs123){if(data59 && typeof data59 == "object" && !Array.isArray(data59)){let missing12;if(((data59.what === undefined) && (missing12 = "what")) || ((data59.deadline === undefined) && (missing12 = "deadline"))){validate88.errors = [{instancePath:instancePath+"/noticed/" + i8,schemaPath:"#/properties/noticed/items/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];return false;}else {const _errs125 = errors;for(const key12 in data59){if(!((key12 === "what") || (key12 === "deadline"))){validate88.errors = [{instancePath:instancePath+"/noticed/" + i8,schemaPath:"#/properties/noticed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}];return false;break;}}if(_errs125 === errors){if(data59.what !== undefined){let data60 = data59.what;const _errs126 = errors;if(!(((data60 === "started") || (data60 === "ending")) || (data60 === "not-started"))){validate88.errors = [{instancePath:instancePath+"/noticed/" + i8+"/what",schemaPath:"#/properties/noticed/items/properties/what/enum",keyword:"enum",params:{allowedValues: schema16.properties.noticed.items.properties.what.enum},message:"must be equal to one of the allowed values"}];return false;}var valid25 = _errs126 === errors;}else {var valid25 = true;}if(valid25){if(data59.deadline !== undefined){const _errs127 = errors;if(!(validate85(data59.deadline, {instancePath:instancePath+"/noticed/" + i8+"/deadline",parentData:data59,parentDataProperty:"deadline",rootData}))){vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);errors = vErrors.length;}var valid25 = _errs127 === errors;}else {var valid25 = true;}}}}}else {validate88.errors = [{instancePath:instancePath+"/noticed/" + i8,schemaPath:"#/properties/noticed/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid24 = _errs123 === errors;if(!valid24){break;}}}else {validate88.errors = [{instancePath:instancePath+"/noticed",schemaPath:"#/properties/noticed/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid0 = _errs121 === errors;}else {var valid0 = true;}if(valid0){if(data.noticing !== undefined){let data62 = data.noticing;const _errs128 = errors;if(errors === _errs128){if(data62 && typeof data62 == "object" && !Array.isArray(data62)){let missing13;if((((data62.what === undefined) && (missing13 = "what")) || ((data62.deadline === undefined) && (missing13 = "deadline"))) || ((data62.at === undefined) && (missing13 = "at"))){validate88.errors = [{instancePath:instancePath+"/noticing",schemaPath:"#/properties/noticing/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"}];return false;}else {const _errs130 = errors;for(const key13 in data62){if(!(((key13 === "what") || (key13 === "deadline")) || (key13 === "at"))){validate88.errors = [{instancePath:instancePath+"/noticing",schemaPath:"#/properties/noticing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"}];return false;break;}}if(_errs130 === errors){if(data62.what !== undefined){let data63 = data62.what;const _errs131 = errors;if(!(((data63 === "started") || (data63 === "ending")) || (data63 === "not-started"))){validate88.errors = [{instancePath:instancePath+"/noticing/what",schemaPath:"#/properties/noticing/properties/what/enum",keyword:"enum",params:{allowedValues: schema16.properties.noticing.properties.what.enum},message:"must be equal to one of the allowed values"}];return false;}var valid26 = _errs131 === errors;}else {var valid26 = true;}if(valid26){if(data62.deadline !== undefined){const _errs132 = errors;if(!(validate85(data62.deadline, {instancePath:instancePath+"/noticing/deadline",parentData:data62,parentDataProperty:"deadline",rootData}))){vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);errors = vErrors.length;}var valid26 = _errs132 === errors;}else {var valid26 = true;}if(valid26){if(data62.at !== undefined){const _errs133 = errors;if(!(validate85(data62.at, {instancePath:instancePath+"/noticing/at",parentData:data62,parentDataProperty:"at",rootData}))){vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);errors = vErrors.length;}var valid26 = _errs133 === errors;}else {var valid26 = true;}}}}}}else {validate88.errors = [{instancePath:instancePath+"/noticing",schemaPath:"#/properties/noticing/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs128 === errors;}else {var valid0 = true;}if(valid0){if(data.begun !== undefined){const _errs134 = errors;if(typeof data.begun !== "boolean"){validate88.errors = [{instancePath:instancePath+"/begun",schemaPath:"#/properties/begun/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];return false;}var valid0 = _errs134 === errors;}else {var valid0 = true;}if(valid0){if(data.sent !== undefined){let data67 = data.sent;const _errs136 = errors;if(errors === _errs136){if(Array.isArray(data67)){var valid27 = true;const len9 = data67.length;for(let i9=0; i9<len9; i9++){const _errs138 = errors;if(typeof data67[i9] !== "string"){validate88.errors = [{instancePath:instancePath+"/sent/" + i9,schemaPath:"#/properties/sent/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid27 = _errs138 === errors;if(!valid27){break;}}}else {validate88.errors = [{instancePath:instancePath+"/sent",schemaPath:"#/properties/sent/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid0 = _errs136 === errors;}else {var valid0 = true;}if(valid0){if(data.unsent !== undefined){let data69 = data.unsent;const _errs140 = errors;if(errors === _errs140){if(Array.isArray(data69)){var valid28 = true;const len10 = data69.length;for(let i10=0; i10<len10; i10++){const _errs142 = errors;if(typeof data69[i10] !== "string"){validate88.errors = [{instancePath:instancePath+"/unsent/" + i10,schemaPath:"#/properties/unsent/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid28 = _errs142 === errors;if(!valid28){break;}}}else {validate88.errors = [{instancePath:instancePath+"/unsent",schemaPath:"#/properties/unsent/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid0 = _errs140 === errors;}else {var valid0 = true;}}}}}}}}}}}}}}}}}}}}}}}}}}else {validate88.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}validate88.errors = vErrors;return errors === 0;}function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if(((((data.schemaVersion === undefined) && (missing0 = "schemaVersion")) || ((data.writer === undefined) && (missing0 = "writer"))) || ((data.cursor === undefined) && (missing0 = "cursor"))) || ((data.assignments === undefined) && (missing0 = "assignments"))){validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];return false;}else {const _errs1 = errors;for(const key0 in data){if(!(((((key0 === "schemaVersion") || (key0 === "writer")) || (key0 === "cursor")) || (key0 === "looks")) || (key0 === "assignments"))){validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];return false;break;}}if(_errs1 === errors){if(data.schemaVersion !== undefined){const _errs2 = errors;if(1 !== data.schemaVersion){validate21.errors = [{instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];return false;}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.writer !== undefined){let data1 = data.writer;const _errs3 = errors;if(errors === _errs3){if(typeof data1 === "string"){if(func2(data1) > 100){validate21.errors = [{instancePath:instancePath+"/writer",schemaPath:"#/properties/writer/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];return false;}}else {validate21.errors = [{instancePath:instancePath+"/writer",schemaPath:"#/properties/writer/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid0 = _errs3 === errors;}else {var valid0 = true;}if(valid0){if(data.cursor !== undefined){let data2 = data.cursor;const _errs5 = errors;const _errs6 = errors;let valid1 = false;const _errs7 = errors;if(!(validate85(data2, {instancePath:instancePath+"/cursor",parentData:data,parentDataProperty:"cursor",rootData}))){vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);errors = vErrors.length;}var _valid0 = _errs7 === errors;valid1 = valid1 || _valid0;if(!valid1){const _errs8 = errors;if(data2 !== null){const err0 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}var _valid0 = _errs8 === errors;valid1 = valid1 || _valid0;}if(!valid1){const err1 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;validate21.errors = vErrors;return false;}else {errors = _errs6;if(vErrors !== null){if(_errs6){vErrors.length = _errs6;}else {vErrors = null;}}}var valid0 = _errs5 === errors;}else {var valid0 = true;}if(valid0){if(data.looks !== undefined){let data3 = data.looks;const _errs10 = errors;if(errors === _errs10){if(Array.isArray(data3)){var valid2 = true;const len0 = data3.length;for(let i0=0; i0<len0; i0++){let data4 = data3[i0];const _errs12 = errors;if(errors === _errs12){if(data4 && typeof data4 == "object" && !Array.isArray(data4)){let missing1;if(((data4.at === undefined) && (missing1 = "at")) || ((data4.handedOut === undefined) && (missing1 = "handedOut"))){validate21.errors = [{instancePath:instancePath+"/looks/" + i0,schemaPath:"#/properties/looks/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];return false;}else {const _errs14 = errors;for(const key1 in data4){if(!((key1 === "at") || (key1 === "handedOut"))){validate21.errors = [{instancePath:instancePath+"/looks/" + i0,schemaPath:"#/properties/looks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];return false;break;}}if(_errs14 === errors){if(data4.at !== undefined){const _errs15 = errors;if(!(validate85(data4.at, {instancePath:instancePath+"/looks/" + i0+"/at",parentData:data4,parentDataProperty:"at",rootData}))){vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);errors = vErrors.length;}var valid3 = _errs15 === errors;}else {var valid3 = true;}if(valid3){if(data4.handedOut !== undefined){let data6 = data4.handedOut;const _errs16 = errors;if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){validate21.errors = [{instancePath:instancePath+"/looks/" + i0+"/handedOut",schemaPath:"#/properties/looks/items/properties/handedOut/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs16){if((typeof data6 == "number") && (isFinite(data6))){if(data6 < 1 || isNaN(data6)){validate21.errors = [{instancePath:instancePath+"/looks/" + i0+"/handedOut",schemaPath:"#/properties/looks/items/properties/handedOut/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];return false;}}}var valid3 = _errs16 === errors;}else {var valid3 = true;}}}}}else {validate21.errors = [{instancePath:instancePath+"/looks/" + i0,schemaPath:"#/properties/looks/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid2 = _errs12 === errors;if(!valid2){break;}}}else {validate21.errors = [{instancePath:instancePath+"/looks",schemaPath:"#/properties/looks/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid0 = _errs10 === errors;}else {var valid0 = true;}if(valid0){if(data.assignments !== undefined){let data7 = data.assignments;const _errs18 = errors;if(errors === _errs18){if(data7 && typeof data7 == "object" && !Array.isArray(data7)){for(const key2 in data7){const _errs20 = errors;if(typeof key2 === "string"){if(!pattern0.test(key2)){const err2 = {instancePath:instancePath+"/assignments",schemaPath:"#/properties/assignments/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_-]{0,99}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9_-]{0,99}$"+"\"",propertyName:key2};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}var valid4 = _errs20 === errors;if(!valid4){const err3 = {instancePath:instancePath+"/assignments",schemaPath:"#/properties/assignments/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;validate21.errors = vErrors;return false;break;}}if(valid4){for(const key3 in data7){const _errs22 = errors;if(!(validate88(data7[key3], {instancePath:instancePath+"/assignments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key3,rootData}))){vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);errors = vErrors.length;}var valid5 = _errs22 === errors;if(!valid5){break;}}}}else {validate21.errors = [{instancePath:instancePath+"/assignments",schemaPath:"#/properties/assignments/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs18 === errors;}else {var valid0 = true;}}}}}}}}else {validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}validate21.errors = vErrors;return errors === 0;}

;// CONCATENATED MODULE: ./build/assignment/watch-index.js






const INDEX_FILE = 'index.json';
const EMPTY = { schemaVersion: 1, writer: '', cursor: null, assignments: {} };
/** A table that is missing or broken is an empty one: everything in it can be found again. */
function parseIndex(text) {
    const value = (0,parse_json/* parseJson */.q)(text ?? '');
    return isWatchIndex(value) ? value : EMPTY;
}
/** The text of a table without one assignment; null for what is no table. */
function indexWithout(text, assignment) {
    const index = parseIndex(text);
    if (index === EMPTY)
        return null;
    const { [assignment]: _, ...assignments } = index.assignments;
    return printIndex({ ...index, assignments });
}
/** The same table as the same text, one assignment a line. */
function printIndex({ assignments, ...head }) {
    const lines = Object.keys(assignments)
        .sort()
        .map((id) => `  ${JSON.stringify(id)}: ${printEntry(assignments[id])}`);
    const table = lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n}`;
    return `${JSON.stringify(head).slice(0, -1)},"assignments":${table}}\n`;
}
// An entry never changes. A look prints thousands of them up to three times, and whoever stays prints the
// same ones at the next look.
const printed = new WeakMap();
function printEntry(entry) {
    if (entry === undefined)
        throw new Error('only the assignments of a table are printed');
    const text = printed.get(entry) ?? JSON.stringify(entry);
    printed.set(entry, text);
    return text;
}
/** Whether two tables are printed alike. */
function isSame(a, b) {
    if (a === b)
        return true;
    const ids = Object.keys(a.assignments);
    return (a.cursor === b.cursor &&
        a.writer === b.writer &&
        JSON.stringify(a.looks) === JSON.stringify(b.looks) &&
        ids.length === Object.keys(b.assignments).length &&
        ids.every((id) => isSameEntry(a.assignments[id], b.assignments[id])));
}
function isSameEntry(a, b) {
    if (a === b || a === undefined || b === undefined)
        return a === b;
    return printEntry(a) === printEntry(b);
}
function shortTree(tree) {
    return tree.slice(0, 12);
}
/** The table brought up to date: logs that are gone leave it, changed ones are folded into it. */
function refreshIndex(index, logs) {
    const { assignments, ...head } = index;
    const isOld = ([id, { state }]) => state === null && assignments[id] !== undefined;
    if (logs.size === Object.keys(assignments).length && [...logs].every(isOld))
        return index;
    const entries = [...logs].flatMap(([id, { log, state }]) => {
        const before = assignments[id];
        const entry = state === null ? before : foldEntry(log, state, before);
        return entry === undefined ? [] : [[id, entry]];
    });
    return { ...head, assignments: Object.fromEntries(entries) };
}
function foldEntry(log, state, before) {
    const { assignment, deadline, status, submission } = state;
    const graded = gradedTrees(state);
    const isBack = ({ tree, here }) => here !== true && graded.some((one) => one.tree === tree);
    const isNews = before?.deadline !== deadline || before.status !== status || before.submission !== submission;
    return {
        log,
        assignment,
        deadline,
        status,
        submission,
        graded,
        shown: shownTree(state),
        handedOut: (before?.handedOut ?? []).filter((one) => !isBack(one)),
        ...(before?.again === true && status !== 'closed' ? { again: true } : {}),
        ...(before?.lost === undefined
            ? {}
            : { lost: before.lost.filter(({ tree }) => graded.every((one) => one.tree !== tree)) }),
        pushedAt: before?.pushedAt ?? null,
        // A moved deadline can make another commit count, and a new entry may have been pushed to already.
        waiting: isNews ? status !== 'closed' : before.waiting,
        invitation: { at: state.lastInvitedAt, accepted: state.acceptedAt !== null },
        ...toldPart({ ...reviewPart(state), ...talkPart(state) }, before?.told),
        ...clockPart(state, before),
        begun: state.firstPushAt !== null,
        ...sentPart(state),
    };
}
/** A claim to tell something stands until that is on the log. */
function clockPart({ start, told, deadlineSince, invitedAt }, before) {
    const claim = before?.noticing;
    const isDone = told.some((one) => one.what === claim?.what && one.deadline === claim.deadline);
    return {
        ...(start === null ? {} : { start: startPart(start) }),
        ...(deadlineSince === invitedAt ? {} : { deadlineSince }),
        ...(told.length === 0 ? {} : { noticed: told }),
        ...(claim === undefined || isDone ? {} : { noticing: claim }),
    };
}
function startPart({ minutes, task, askedAt, at, lapsed, late, }) {
    const known = task === null || askedAt === null ? null : { starter: task, since: askedAt };
    return { minutes, task: known, at, lapsed, ...(late.length === 0 ? {} : { late }) };
}
/** What a run took in and died before it answered is told by the log alone, whatever the candidate may do by now. */
function sentPart({ messages, questions, reviewed, status, start, }) {
    const sent = messages.flatMap(({ name, number }) => (number === null ? [] : name));
    const wanted = [
        ...questions.map(may_ask/* questionMessage */.OU),
        ...reviewed.flatMap((one) => (one.kind === 'appealed' ? (0,may_ask/* appealMessage */.xS)(one) : [])),
    ];
    const isOver = (0,may_ask/* isClosedForGood */.jj)({ status, start });
    const unsent = isOver ? [] : wanted.filter((name) => !sent.includes(name));
    return { ...(sent.length === 0 ? {} : { sent }), ...(unsent.length === 0 ? {} : { unsent }) };
}
function toldPart(sealed, told) {
    const isSealed = sealed.review !== undefined || sealed.talk !== undefined;
    return told === undefined || !isSealed ? sealed : { ...sealed, told };
}
/** By whatever criteria: what the log alone says is enough to know that somebody has to look closer. */
function reviewPart(state) {
    const tree = (0,assignment_state/* gradedSubmission */.AR)(state)?.tree;
    const own = (0,review_steps/* reviewsThatCount */.ih)(state, tree);
    const opened = own.findLastIndex(({ kind }) => kind === 'unsealed');
    const appealed = own.findLastIndex(({ kind }) => kind === 'appealed');
    if (tree === undefined || opened > appealed)
        return {};
    const done = (0,review_steps/* doneAmong */.Rl)((0,review_steps/* lastSteps */.Yf)(own));
    const needed = (0,review_steps/* appealNeeds */.Bt)(state.reviewed.filter((one) => one.tree === tree), own);
    const requests = (0,assignment_requests/* standingRequests */.tX)(state.requests, tree).map(({ at, reviewers, due, isAsked, isReminded }) => ({ at, reviewers, due, isAsked, isReminded }));
    return {
        review: {
            done: done.map((login) => login.toLowerCase()),
            requests,
            ...(needed === null ? {} : { needed }),
            ...((0,review_steps/* isKnownApart */.yj)(own, done) ? { isApart: true } : {}),
        },
    };
}
/** Levels of the talk are sealed, and nobody is asked for them. */
function talkPart(state) {
    const done = (0,assignment_state/* doneWithTalk */.N5)(state) ?? [];
    return done.length === 0 ? {} : { talk: { done: [...done] } };
}
/** The table without the claims of what was published as a whole. */
function releaseClaims(index, names) {
    if (names.length === 0)
        return index;
    const assignments = { ...index.assignments };
    for (const { assignment, sha } of names) {
        const entry = assignments[assignment];
        if (entry === undefined)
            continue;
        const handedOut = entry.handedOut.filter((claim) => claim.sha !== sha);
        assignments[assignment] = { ...entry, handedOut };
    }
    return { ...index, assignments };
}
function shownTree(state) {
    const latest = (0,assignment_state/* latestGraded */.R3)(state);
    return latest === undefined ? null : shortTree(latest.tree);
}
function gradedTrees({ graded }) {
    const first = new Map();
    // What nobody was shown is graded again should it ever stand again.
    for (const { tree, at, stale } of graded) {
        if (!stale && !first.has(shortTree(tree)))
            first.set(shortTree(tree), at);
    }
    return [...first].map(([tree, at]) => ({ tree, at }));
}


/***/ }),

/***/ 47404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kv: () => (/* binding */ rememberIndex),
/* harmony export */   nQ: () => (/* binding */ logsAt),
/* harmony export */   o8: () => (/* binding */ readLogState),
/* harmony export */   qW: () => (/* binding */ readLedgerTable)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _assignment_audit_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50161);
/* harmony import */ var _assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58561);
/* harmony import */ var _assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(328);
/* harmony import */ var _assignment_watch_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26389);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18186);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29281);
/* harmony import */ var _repository_branch_head_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81850);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3069);









// Megabytes, where there are thousands of assignments. Git's name of them says whether they are the same.
const lastIndex = new WeakMap();
const lastLogs = new WeakMap();
async function once(memory, { octokit, hub }, name, read) {
    const known = memory.get(octokit);
    if (known?.name === name)
        return known.value;
    const value = await read(octokit, hub, name);
    memory.set(octokit, { name, value });
    return value;
}
/** Whoever has just written the table need not read it again. */
function rememberIndex(octokit, text) {
    const bytes = Buffer.from(text);
    const blob = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes);
    lastIndex.set(octokit, { name: blob.digest('hex'), value: text });
}
async function readLogs(octokit, hub, folder) {
    const files = [...(await readFolder(octokit, hub, folder))];
    return new Map(files
        .filter(([name]) => name.endsWith('.jsonl'))
        .map(([name, sha]) => [name.slice(0, -'.jsonl'.length), sha]));
}
/** A handful of requests, however many assignments there are; null when there is no ledger yet. */
async function readLedgerTable(octokit, hub) {
    try {
        const root = await rootTree(octokit, hub);
        if (root === null)
            return null;
        const index = root.get(_assignment_watch_index_js__WEBPACK_IMPORTED_MODULE_4__/* .INDEX_FILE */ .K$);
        const audit = root.get(_assignment_audit_record_js__WEBPACK_IMPORTED_MODULE_1__/* .AUDIT_FILE */ .v2);
        const folder = root.get('assignments');
        const read = { octokit, hub };
        return {
            index: index === undefined ? null : await once(lastIndex, read, index, readBlob),
            logs: folder === undefined ? new Map() : await once(lastLogs, read, folder, readLogs),
            auditedAt: audit === undefined ? null : (0,_assignment_audit_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAudit */ .hh)(await readBlob(octokit, hub, audit)),
        };
    }
    catch (error) {
        if (error instanceof _input_bad_news_js__WEBPACK_IMPORTED_MODULE_5__/* .WorldError */ .nM)
            throw error;
        throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_6__/* .worldError */ .ZT)('the ledger was not read', error);
    }
}
/** Which version of each log a tree of the ledger has. */
async function logsAt(octokit, hub, tree) {
    const folder = (await readFolder(octokit, hub, tree)).get('assignments');
    return folder === undefined ? new Map() : await readLogs(octokit, hub, folder);
}
async function readLogState(octokit, hub, assignment, sha) {
    const log = (0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLog */ .g_)(await readBlob(octokit, hub, sha));
    if (log.ok)
        return (0,_assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_2__/* .foldLog */ .e)(log.value);
    const detail = `the log of ${assignment} on the branch ${_ledger_js__WEBPACK_IMPORTED_MODULE_8__/* .LEDGER_BRANCH */ .j} was changed by hand: ${log.error}. Put back its last good version.`;
    throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_5__/* .WorldError */ .nM(detail, { code: 'ledger' });
}
async function rootTree(octokit, hub) {
    const commit_sha = await (0,_repository_branch_head_js__WEBPACK_IMPORTED_MODULE_7__/* .branchHead */ .P)(octokit, hub, _ledger_js__WEBPACK_IMPORTED_MODULE_8__/* .LEDGER_BRANCH */ .j);
    if (commit_sha === null)
        return null;
    const commit = await octokit.rest.git.getCommit({ ...hub, commit_sha });
    return await readFolder(octokit, hub, commit.data.tree.sha);
}
/** Folder by folder: scorecards, of which there are ever more, are not listed at all. */
async function readFolder(octokit, hub, tree_sha) {
    const { data } = await octokit.rest.git.getTree({ ...hub, tree_sha });
    if (data.truncated) {
        const detail = 'a folder of the ledger has more files than GitHub lists';
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_5__/* .WorldError */ .nM(detail, { code: 'ledger' });
    }
    return new Map(data.tree.map(({ path, sha }) => [path, sha]));
}
async function readBlob(octokit, hub, file_sha) {
    const { data } = await octokit.rest.git.getBlob({ ...hub, file_sha });
    return Buffer.from(data.content, 'base64').toString('utf8');
}


/***/ }),

/***/ 81850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ branchHead)
/* harmony export */ });
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29281);

/** The commit that a branch points to; null when there is no such branch. */
async function branchHead(octokit, { owner, repo }, branch) {
    try {
        const { data } = await octokit.rest.git.getRef({ owner, repo, ref: `heads/${branch}` });
        return data.object.sha;
    }
    catch (error) {
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 13654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vi: () => (/* binding */ checkHubKey),
/* harmony export */   cA: () => (/* binding */ useHubKey),
/* harmony export */   zW: () => (/* binding */ namesOfAnyKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18186);
/* harmony import */ var _input_config_issue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82055);



// 32 characters of anything random; what `openssl rand -hex 32` prints has 64.
const SHORTEST_KEY = 32;
// Animals, because nobody has opinions on a heron's code. 64 x 64 x 65,536 names.
const COLOURS = 'amber azure beige black blue brass bronze brown cedar chalk cherry clay cobalt copper coral cream crimson cyan dusty ebony emerald fern flint fog ginger gold granite green grey hazel honey indigo iron ivory jade khaki lemon lilac lime linen maple mauve mint moss navy ochre olive onyx opal orange pearl pine pink plum purple quartz red rose ruby rust sage sand silver slate snow';
const ANIMALS = 'adder badger bat bear beaver bison boar bream buzzard carp cat cod crab crane crow deer dipper dog dove duck eagle eel eland elk falcon ferret finch fox frog gecko goat goose grouse gull hare hawk heron ibex ibis jackdaw jay kestrel kite koala lark lemur linnet lion lizard llama lynx magpie marten mole moose moth mouse newt oriole otter owl ox panda pike plover pony';
/** Throws CallerError for a key that is too short. */
function checkHubKey(key) {
    if (key.length < SHORTEST_KEY)
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__/* .CallerError */ .ED([keyIssue(key)]);
    return key;
}
function useHubKey(key) {
    checkHubKey(key);
    const digest = (purpose, assignment) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(`${purpose}\0${assignment}`).digest();
    return {
        seed: (assignment) => digest('seed', assignment).toString('hex'),
        pseudonym: (assignment) => {
            const bytes = digest('pseudonym', assignment);
            const colour = pick(COLOURS, bytes.readUInt8(0));
            const animal = pick(ANIMALS, bytes.readUInt8(1));
            return `${colour}-${animal}-${bytes.subarray(2, 4).toString('hex')}`;
        },
        event: (about) => `evt_${digest('event', about).toString('hex').slice(0, 32)}`,
        comment: (text) => digest('comment', text.replaceAll('\r\n', '\n').trim()).toString('hex'),
        candidate: (userId) => `candidate-${digest('candidate', String(userId)).toString('hex').slice(0, 8)}`,
        reviewer: (login) => `reviewer-${digest('reviewer', login.toLowerCase()).toString('hex').slice(0, 8)}`,
    };
}
const OF_ANY_KEY = new RegExp(`\\b(?:(?:${oneOf(COLOURS)})-(?:${oneOf(ANIMALS)})-[0-9a-f]{4}|(?:candidate|reviewer)-[0-9a-f]{8})\\b`, 'gi');
/** What a text has that a key may have made: pseudonyms, and what reports call people. The key may be gone. */
function namesOfAnyKey(text) {
    return text.match(OF_ANY_KEY) ?? [];
}
function oneOf(words) {
    return words.replaceAll(' ', '|');
}
function pick(words, byte) {
    const list = words.split(' ');
    return list[byte % list.length] ?? '';
}
function keyIssue(key) {
    const message = key === '' ? 'is missing' : `has ${key.length} characters, and ${SHORTEST_KEY} are needed`;
    const hint = 'Make one: openssl rand -hex 32. Keep it: seeds and pseudonyms are made from it, and SECURITY.md says what a change costs.';
    return (0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('TAKEHOME_KEY', message, hint);
}


/***/ })

};
