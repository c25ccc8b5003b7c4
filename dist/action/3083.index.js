export const id = 3083;
export const ids = [3083];
export const modules = {

/***/ 92915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ printAnswer),
/* harmony export */   Mw: () => (/* binding */ answerMessage),
/* harmony export */   lF: () => (/* binding */ parseAnswers)
/* harmony export */ });
/* harmony import */ var _input_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44355);

/** One answer a line, oldest first. The error says which line was changed by hand. */
function parseAnswers(text) {
    const answers = [];
    for (const [index, line] of (text ?? '').split('\n').entries()) {
        if (line === '')
            continue;
        const value = (0,_input_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(line);
        if (!isAnswer(value))
            return { ok: false, error: `line ${index + 1} is no answer` };
        answers.push({ ...value, number: answers.length + 1 });
    }
    return { ok: true, value: answers };
}
function isAnswer(value) {
    const { kind, at, by, issue, comment, question, answer } = Object(value);
    const texts = [at, by, answer, question ?? ''];
    return (kind === 'answered' &&
        texts.every((text) => typeof text === 'string') &&
        [issue, comment].every(Number.isSafeInteger));
}
function printAnswer(record) {
    return `${JSON.stringify(record)}\n`;
}
/** The name under which an assignment's log says that it was told. */
function answerMessage({ number }) {
    return `answer-${number}`;
}


/***/ }),

/***/ 36616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ hasPassed)
/* harmony export */ });
/* harmony import */ var _input_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44355);

/** Whether a reviewer's log says that they have passed on this exercise, by these very criteria. */
function hasPassed(log, { exercise, criteria }) {
    return (log ?? '').split('\n').some((line) => {
        const record = Object((0,_input_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(line));
        return record.passed === true && record.exercise === exercise && record.criteria === criteria;
    });
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

/***/ 73073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   oV: () => (/* binding */ calledNow),
/* harmony export */   pv: () => (/* binding */ pullOf)
/* harmony export */ });
/** The candidate's repository, as requests name it. */
function placeOf({ repository }) {
    return { owner: repository.owner, repo: repository.name };
}
/** What the ledger says, with the repository as it is called now. */
function calledNow(state, { owner, repo }) {
    const { assignment } = state;
    const repository = { ...assignment.repository, owner, name: repo };
    return { ...state, assignment: { ...assignment, repository } };
}
/** The feedback pull request in it. */
function pullOf(assignment) {
    return { ...placeOf(assignment), number: assignment.pull };
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

/***/ 73083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runQuestions: () => (/* binding */ runQuestions)
});

// EXTERNAL MODULE: ./build/commands/verb/with-session.js
var with_session = __webpack_require__(77560);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/assignment/answers.js
var assignment_answers = __webpack_require__(92915);
// EXTERNAL MODULE: ./build/assignment/fold-log.js + 1 modules
var fold_log = __webpack_require__(58561);
// EXTERNAL MODULE: ./build/assignment/may-ask.js
var may_ask = __webpack_require__(93361);
// EXTERNAL MODULE: ./build/github/pages/question-issue.js
var question_issue = __webpack_require__(83659);
// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(18186);
// EXTERNAL MODULE: ./build/input/parse-json.js
var parse_json = __webpack_require__(44355);
// EXTERNAL MODULE: ./build/review/review-event.js
var review_event = __webpack_require__(12279);
// EXTERNAL MODULE: ./build/session/hub-session.js
var hub_session = __webpack_require__(45333);
// EXTERNAL MODULE: ./build/session/new-reviewers.js + 1 modules
var new_reviewers = __webpack_require__(30781);
// EXTERNAL MODULE: ./build/session/one-fault.js
var one_fault = __webpack_require__(67214);
// EXTERNAL MODULE: ./build/session/present-assignments.js
var present_assignments = __webpack_require__(87235);
// EXTERNAL MODULE: ./build/session/send-answers.js + 1 modules
var send_answers = __webpack_require__(38424);
// EXTERNAL MODULE: ./build/assignment/own-words.js
var own_words = __webpack_require__(81152);
// EXTERNAL MODULE: ./build/assignment/place-of.js
var place_of = __webpack_require__(73073);
// EXTERNAL MODULE: ./build/github/client/reasons.js
var reasons = __webpack_require__(29281);
// EXTERNAL MODULE: ./build/github/pages/comment-editors.js
var comment_editors = __webpack_require__(93759);
// EXTERNAL MODULE: ./build/github/repository/own-repository.js
var own_repository = __webpack_require__(71996);
// EXTERNAL MODULE: ./build/github/repository/spoken-comments.js
var spoken_comments = __webpack_require__(25120);
// EXTERNAL MODULE: ./build/assignment/spoken-lines.js
var spoken_lines = __webpack_require__(19322);
// EXTERNAL MODULE: ./build/scorecard/plain-characters.js
var plain_characters = __webpack_require__(18952);
;// CONCATENATED MODULE: ./build/mail/said.js


// As long as the ledger keeps.
const LONGEST = 2_000;
// Behind `/ask`: what is meant may have one more word, and other words are others' commands.
const REST = /^(-review)?(?![\w-])([\s\S]*)$/i;
/** The first command with all that stands below it; null for a comment that has none, or nothing behind it. */
function saidIn(body) {
    for (const [at, line] of (0,spoken_lines/* spokenLines */.c)(body).entries()) {
        const command = (0,spoken_lines/* commandOn */.N)(line);
        const asked = command?.name === 'ask' ? REST.exec(command.rest) : null;
        if (asked === null)
            continue;
        const [, review, rest = ''] = asked;
        const below = body.split(/\r?\n/).slice(at + 1);
        const text = (0,plain_characters/* plainLines */.y)([rest, ...below].join('\n').trim(), LONGEST);
        return text === '' ? null : { say: review === undefined ? 'ask' : 'ask-review', text };
    }
    return null;
}

// EXTERNAL MODULE: ./build/session/hub-key.js
var hub_key = __webpack_require__(13654);
// EXTERNAL MODULE: ./build/github/pages/ensure-marked.js
var ensure_marked = __webpack_require__(22608);
// EXTERNAL MODULE: ./build/github/pages/review-comments.js
var review_comments = __webpack_require__(49232);
// EXTERNAL MODULE: ./build/github/pages/text-digest.js
var text_digest = __webpack_require__(88455);
// EXTERNAL MODULE: ./build/mail/render-answer.js
var render_answer = __webpack_require__(29295);
// EXTERNAL MODULE: ./build/mail/render-question.js
var render_question = __webpack_require__(36657);
// EXTERNAL MODULE: ./build/scorecard/hide-names.js
var hide_names = __webpack_require__(99638);
// EXTERNAL MODULE: ./build/session/find-review.js
var find_review = __webpack_require__(66397);
// EXTERNAL MODULE: ./build/session/hub-exercise.js
var hub_exercise = __webpack_require__(19467);
// EXTERNAL MODULE: ./build/session/present-place.js
var present_place = __webpack_require__(39526);
// EXTERNAL MODULE: ./build/session/question-name.js
var question_name = __webpack_require__(68991);
// EXTERNAL MODULE: ./build/session/send-once.js
var send_once = __webpack_require__(84455);
;// CONCATENATED MODULE: ./build/commands/mail/send-unsent.js
















/** What earlier runs took in and did not finish, of the log alone: the comments may be gone. */
async function sendUnsent(session, { assignment, unsent = [] }, isSomebodyNew) {
    if (unsent.length === 0)
        return [];
    const state = (0,fold_log/* foldLog */.e)(await session.ledger.readLog(assignment.id));
    const heard = [];
    if (state === null)
        return [];
    for (const question of state.questions) {
        if (!unsent.includes((0,may_ask/* questionMessage */.OU)(question)))
            continue;
        heard.push(await sendQuestion(session, state, question));
    }
    for (const one of state.reviewed) {
        if (one.kind !== 'appealed' || !unsent.includes((0,may_ask/* appealMessage */.xS)(one)))
            continue;
        heard.push(await sendReceipt(session, state, one, isSomebodyNew));
    }
    return heard.filter((one) => one !== null);
}
/** The question as an issue under a pseudonym. The log has its text, so that it can be opened by a later run. */
async function sendQuestion(session, asker, question) {
    const { hub } = session.config;
    const { assignment } = asker;
    const pseudonym = (0,hub_key/* useHubKey */.cA)(session.key).pseudonym(assignment.id);
    const page = (0,render_question/* questionIssue */.aO)({
        ...(0,question_name/* lastingQuestionName */.o)(assignment, question),
        pseudonym,
        text: (0,hide_names/* hideNames */.rg)(question.text, (0,hide_names/* namesOf */.eZ)(assignment)),
        varies: assignment.variant !== undefined,
        isUnstarted: !(0,may_ask/* hasTask */.GH)(asker),
    });
    const earlier = (0,render_question/* questionMarker */.t7)((0,question_name/* questionName */.A)(session.key, assignment, question));
    let issue = 0;
    const sending = await (0,send_once/* sendOnce */.E)(session, assignment.id, (0,may_ask/* questionMessage */.OU)(question), {
        wanted: (state) => !(0,may_ask/* isClosedForGood */.jj)(state),
        send: async () => {
            issue = await (0,question_issue/* ensureQuestionIssue */.kE)(session.hub, hub, page, earlier);
            // An erasure that ran meanwhile did not see this issue.
            if (await isErased(session, assignment.id)) {
                await (0,question_issue/* eraseQuestionIssue */.CM)(session.hub, hub, { number: issue, marker: page.marker });
            }
            const place = await (0,own_repository/* findOwnRepository */.w)(session.candidates, assignment.repository);
            if (place !== null)
                await (0,review_comments/* reactTo */.xC)(session.candidates, place, question.comment.id, '+1');
            return issue;
        },
    });
    return sending === 'sent' ? { pseudonym, what: 'question', issue } : null;
}
async function isErased({ ledger }, assignment) {
    const state = (0,fold_log/* foldLog */.e)(await ledger.readLog(assignment));
    return state === null || state.keeping.closings.includes('erase');
}
/** A run that died may have posted the receipt, with the words of that time. */
async function sendReceipt(session, state, appeal, isSomebodyNew) {
    const { assignment } = state;
    const sending = await (0,send_once/* sendOnce */.E)(session, assignment.id, (0,may_ask/* appealMessage */.xS)(appeal), {
        wanted: ({ status }) => status !== 'closed',
        send: async ([run, ...earlier]) => {
            const text = (0,render_answer/* appealReceipt */.I)(await mayBeAnswered(session, state, appeal, isSomebodyNew));
            const markers = [receiptMarker(run), ...earlier.map(receiptMarker)];
            const pull = await (0,present_place/* presentPull */.b)(session, assignment);
            return (await (0,ensure_marked/* ensureMarked */.v)(session.candidates, pull, { text, markers })).id;
        },
    });
    const pseudonym = (0,hub_key/* useHubKey */.cA)(session.key).pseudonym(assignment.id);
    return sending === 'sent' ? { pseudonym, what: 'appeal', issue: null } : null;
}
/** Only who reads the ledger knows the run. */
function receiptMarker(run) {
    return `<!-- takehome:appeal-${(0,text_digest/* textDigest */.o)(run)} -->`;
}
/** Nobody reviews by criteria that are given out no more. */
async function mayBeAnswered(session, state, { tree }, isSomebodyNew) {
    const task = await (0,hub_exercise/* loadAssigned */.Ln)(session, state.assignment);
    if (!task.ok)
        return false;
    const on = { tree, criteria: (0,find_review/* criteriaDigest */.QB)(task.value.rubric) };
    return await isSomebodyNew(state, on);
}

;// CONCATENATED MODULE: ./build/commands/mail/hear-candidate.js











/** Takes in what a candidate wrote for the team, each comment once, and finishes what earlier runs left. */
async function hearCandidate(session, entry, { now, isSomebodyNew }) {
    const heard = [...(await sendUnsent(session, entry, isSomebodyNew))];
    if (!(0,may_ask/* mayHaveWritten */.$8)(entry, now))
        return heard;
    for (const comment of await commentsOf(session, entry)) {
        const said = saidIn(comment.body);
        if (said === null)
            continue;
        const spoken = { comment, said, now, isSomebodyNew };
        const taken = said.say === 'ask'
            ? await takeQuestion(session, entry, spoken)
            : await takeAppeal(session, entry, spoken);
        if (taken !== null)
            heard.push(taken);
    }
    return heard;
}
/**
 * What the candidate says on their pull request that is not taken in yet; nothing where the repository is gone. An
 * account is told by its number, because somebody else may take a login over. Nobody speaks for somebody else by
 * editing their comment.
 */
async function commentsOf({ candidates }, entry) {
    const { id, candidate } = entry.assignment;
    try {
        const spoken = (await spokenNow(candidates, entry.assignment)).filter((one) => one.userId === candidate.userId && saidIn(one.body) !== null && !isKnown(entry, one));
        const written = spoken.length === 0 ? [] : await (0,comment_editors/* withEditors */.T)(candidates, spoken);
        return written
            .filter(own_words/* isOwnWords */.I)
            .map((comment) => ({ id: comment.id, body: comment.body, at: (0,own_words/* writtenAt */.n)(comment) }));
    }
    catch (error) {
        if ((0,reasons/* statusOf */.c2)(error) === 404)
            return [];
        throw (0,reasons/* worldError */.ZT)(`the comments of ${id} were not read`, error);
    }
}
/** Where nothing is found by the name on the ledger, the repository is looked for by its number. */
async function spokenNow(candidates, assignment) {
    const { number, ...named } = (0,place_of/* pullOf */.pv)(assignment);
    try {
        return await (0,spoken_comments/* spokenComments */.F)(candidates, named, number);
    }
    catch (error) {
        if ((0,reasons/* statusOf */.c2)(error) !== 404)
            throw error;
        const place = await (0,own_repository/* findOwnRepository */.w)(candidates, assignment.repository);
        return place === null ? [] : await (0,spoken_comments/* spokenComments */.F)(candidates, place, number);
    }
}
function isKnown({ sent = [], unsent = [] }, comment) {
    const names = [(0,may_ask/* questionMessage */.OU)({ comment }), (0,may_ask/* appealMessage */.xS)({ comment })];
    return names.some((name) => sent.includes(name) || unsent.includes(name));
}
/** Whether it came in time is a matter of when it was written, and not of when we read it. */
async function takeQuestion(session, { assignment }, { comment, said: { text }, now }) {
    const { id: name, candidate } = assignment;
    const taken = takenOf(session, comment);
    const isThis = ({ comment: { id } }) => id === comment.id;
    const log = await session.ledger.append(name, (before) => {
        const state = (0,fold_log/* foldLog */.e)(before);
        if (state === null || state.questions.some(isThis))
            return null;
        if (!(0,may_ask/* mayAsk */.Nh)(state, { askedAt: comment.at, now }))
            return null;
        return { kind: 'question', at: now, by: candidate.login, comment: taken, text };
    });
    const state = (0,fold_log/* foldLog */.e)(log);
    const question = state?.questions.find(isThis);
    if (state === null || question === undefined)
        return null;
    return await sendQuestion(session, state, question);
}
/** One appeal for each submission, against levels that were open when it was written. It needs no exercise. */
async function takeAppeal(session, entry, { comment, said: { text }, now, isSomebodyNew }) {
    if (!(0,may_ask/* mayHaveAppealed */.C5)(entry, now))
        return null;
    const { id: name, candidate } = entry.assignment;
    const log = await session.ledger.append(name, (before) => {
        const state = (0,fold_log/* foldLog */.e)(before);
        const on = state === null ? null : (0,may_ask/* appealSubject */.cA)(state, comment);
        if (on === null)
            return null;
        const taken = takenOf(session, comment);
        return { kind: 'appealed', at: now, by: candidate.login, ...on, comment: taken, text };
    });
    const state = (0,fold_log/* foldLog */.e)(log);
    const appeal = state?.reviewed.find((one) => one.kind === 'appealed' && one.comment.id === comment.id);
    if (state === null || appeal?.kind !== 'appealed')
        return null;
    return await sendReceipt(session, state, appeal, isSomebodyNew);
}
function takenOf({ key }, { id, body }) {
    return { id, digest: (0,hub_key/* useHubKey */.cA)(key).comment(body) };
}

// EXTERNAL MODULE: ./build/assignment/ledger-record.js + 1 modules
var ledger_record = __webpack_require__(328);
;// CONCATENATED MODULE: ./build/mail/answered.js

const answered_LONGEST = { question: 2_000, answer: 20_000 };
/** The last `/answer` of a comment, and its `/question`; null for a comment without an answer. */
function answeredIn(body) {
    const raw = body.split(/\r?\n/);
    const spoken = (0,spoken_lines/* spokenLines */.c)(body);
    const commands = spoken.flatMap((line, start) => {
        const command = (0,spoken_lines/* commandOn */.N)(line);
        return command !== null && Object.hasOwn(answered_LONGEST, command.name) ? [{ ...command, start }] : [];
    });
    const parts = commands.map(({ name, rest, start }, place) => {
        const below = raw.slice(start + 1, commands[place + 1]?.start);
        return { name, text: [rest, ...below].join('\n').trim() };
    });
    const last = (name) => parts.findLast((part) => part.name === name)?.text ?? '';
    const [question, answer] = [last('question'), last('answer')];
    return answer === '' ? null : { question: question === '' ? null : question, answer };
}
/**
 * Why it is not sent as it is, to be told to whoever wrote it; null where all of it can be. Everybody gets an answer,
 * and nobody can take one back: so none is cut.
 */
function tooLong({ question, answer }) {
    const texts = { question: question ?? '', answer };
    const names = ['question', 'answer'].filter((name) => [...texts[name]].length > answered_LONGEST[name]);
    if (names.length === 0)
        return null;
    const limits = names.map((name) => `the ${name} has more than ${answered_LONGEST[name]} characters`);
    return `Nothing was sent: ${limits.join(', and ')}. Edit the comment, or write a shorter one.`;
}

;// CONCATENATED MODULE: ./build/commands/mail/hear-team.js













/** Takes in what the team answered below a question, each comment once; null for an issue that is no question. */
async function hearTeam(session, issue, entries, now) {
    const exercise = (0,render_question/* questionOf */.YH)(issue.body)?.exercise;
    if (exercise === undefined)
        return null;
    const { hub } = session.config;
    const comments = await (0,review_comments/* listPeoplesComments */.VS)(session.hub, hub, issue.number, '');
    if (!session.config.exercises.has(exercise)) {
        await refuseAnswers(session, comments);
        return null;
    }
    const known = new Set((await (0,send_answers/* readAnswers */.M)(session, exercise)).map(({ comment }) => comment));
    await makeUpReactions(session, comments, known);
    let answers = 0;
    let isAnswered = false;
    for (const comment of comments) {
        const answered = answeredIn(comment.body);
        if (answered === null)
            continue;
        const isNew = !known.has(comment.id);
        if (isNew && (await isRefused(session, issue, comment, answered)))
            continue;
        isAnswered = true;
        if (!isNew)
            continue;
        const text = await withoutNames(session, exercise, answered, entries);
        await record(session, exercise, {
            kind: 'answered',
            at: now,
            by: comment.by,
            issue: issue.number,
            comment: comment.id,
            ...text,
        });
        await (0,review_comments/* reactTo */.xC)(session.hub, hub, comment.id, '+1');
        answers += 1;
    }
    await settle(session, issue, { isAnswered, isNews: answers > 0 });
    return { issue: issue.number, exercise, answers };
}
/** Nobody can be told any more: the exercise is not in takehome.yml. */
async function refuseAnswers(session, comments) {
    for (const { id, body, hasReaction } of comments) {
        if (hasReaction || answeredIn(body) === null)
            continue;
        await (0,review_comments/* reactTo */.xC)(session.hub, session.config.hub, id, '-1');
    }
}
/** Whoever wrote it sees a thumb down, and reads why where that is no matter of rights. */
async function isRefused(session, { number }, comment, answered) {
    const { hub } = session.config;
    const { id, hasReaction } = comment;
    const text = tooLong(answered);
    const mayAnswer = await speaksForTeam(session, comment);
    if (mayAnswer && text === null)
        return false;
    if (mayAnswer && text !== null && !hasReaction) {
        // Once: the reaction comes last, so that a run which died is made up for.
        const markers = [`<!-- takehome:too-long-${id} -->`];
        await (0,ensure_marked/* ensureMarked */.v)(session.hub, { ...hub, number }, { text, markers });
    }
    await (0,review_comments/* reactTo */.xC)(session.hub, hub, id, '-1');
    return true;
}
/** The run that recorded an answer may have died before it could react to it. */
async function makeUpReactions(session, comments, known) {
    for (const { id, hasReaction } of comments) {
        if (known.has(id) && !hasReaction)
            await (0,review_comments/* reactTo */.xC)(session.hub, session.config.hub, id, '+1');
    }
}
/** Who has opened a question again waits for one more answer. */
async function settle(session, { number, isOpen, isReopened }, { isAnswered, isNews }) {
    if (!isOpen || !isAnswered || (isReopened && !isNews))
        return;
    await (0,question_issue/* closeQuestionIssue */.Uo)(session.hub, session.config.hub, number);
}
/** Whoever can write to the hub speaks for the team. A text that somebody else edited is nobody's. */
async function speaksForTeam(session, comment) {
    if (!(0,own_words/* isOwnWords */.I)(comment))
        return false;
    return (0,review_comments/* mayWrite */.J)(await (0,review_comments/* accessOf */.YK)(session.hub, session.config.hub, comment.by));
}
async function record(session, exercise, answer) {
    await session.ledger.rewrite((0,ledger_record/* answersPath */.R1)(exercise), (text) => {
        const before = (0,assignment_answers/* parseAnswers */.lF)(text);
        if (!before.ok || before.value.some(({ comment }) => comment === answer.comment))
            return null;
        return { text: (text ?? '') + (0,assignment_answers/* printAnswer */.Ak)(answer), subject: `${exercise}: answered` };
    });
}
/** Nobody who reads an answer learns whom it was for. */
async function withoutNames(session, exercise, { question, answer }, entries) {
    const loaded = await (0,hub_exercise/* loadHubExercise */.sE)(session, exercise);
    if (!loaded.ok)
        throw new bad_news/* CallerError */.ED(loaded.error);
    const ownWords = [...loaded.value.template.values()]
        .map((bytes) => Buffer.from(bytes).toString('utf8'))
        .join('\n');
    const key = (0,hub_key/* useHubKey */.cA)(session.key);
    const names = entries.flatMap(({ assignment }) => [
        ...(0,hide_names/* namesOf */.eZ)(assignment),
        key.pseudonym(assignment.id),
    ]);
    const hide = (text) => (0,hide_names/* hideNames */.rg)(text, [...names, ...(0,hub_key/* namesOfAnyKey */.zW)(text)], ownWords);
    return { question: question === null ? null : hide(question), answer: hide(answer) };
}

;// CONCATENATED MODULE: ./build/commands/mail/questions.js















// Each is a comment and two records, and GitHub takes about 500 writes an hour.
const MOST_AT_ONCE = 60;
// A further answer on a closed question is heard by its event, and where that run failed or the team uses no
// workflows, by one of the looks of a week.
const LATE_ANSWERS_MS = 7 * 24 * 3_600_000;
/**
 * Carries questions and answers, each once, in an order that any death can interrupt:
 * 1. what candidates asked becomes issues under pseudonyms, and what they appealed goes on the ledger;
 * 2. what the team answered below these goes on the ledger, with names hidden;
 * 3. everybody who still works on the exercise is told, also who was invited since, and whoever asked before
 *    they started.
 * With an event about a comment of the hub, only its issue is looked at.
 */
async function carryQuestions(session, eventFile) {
    const now = await (0,hub_session/* serverTime */.nI)(session.hub);
    const event = eventFile === '' ? null : await readIssue(session, eventFile);
    const entries = await (0,present_assignments/* presentAssignments */.O)(session);
    const attempts = (0,one_fault/* tryOnGitHub */.Y)(session.log);
    const heard = [];
    const hearing = { now, isSomebodyNew: (0,new_reviewers/* findNewReviewers */._)(session) };
    for (const entry of event === null ? entries.filter((one) => (0,may_ask/* isHeard */.Vh)(one, now)) : []) {
        await attempts.run(failed(entry.assignment.id), async () => {
            heard.push(...(await hearCandidate(session, entry, hearing)));
        });
    }
    const answered = [];
    for (const issue of event ?? (await presentQuestions(session, now))) {
        await attempts.run(failed(`question ${issue.number}`), async () => {
            const news = await hearTeam(session, issue, entries, now);
            if (news !== null && news.answers > 0)
                answered.push(news);
        });
    }
    const told = await tellAll(session, entries, now, attempts);
    attempts.end([
        ...heard.map(({ pseudonym }) => `${pseudonym}: heard`),
        ...answered.map(({ issue }) => `question ${issue}: carried`),
        `${told.sent} answers sent`,
    ]);
    return { heard, answered, ...told };
}
function failed(what) {
    return `${what}: not carried`;
}
/** Those that wait for an answer, and those where a further one may have come. */
async function presentQuestions({ hub, config }, now) {
    const since = new Date(Date.parse(now) - LATE_ANSWERS_MS).toISOString();
    const lists = [{ state: 'open' }, { state: 'closed', since }];
    const found = await Promise.all(lists.map((which) => (0,question_issue/* listQuestionIssues */.vl)(hub, config.hub, which)));
    return found.flat();
}
/** The issue of a comment; none where it is about a pull request or about no question. */
async function readIssue(session, file) {
    const text = await (0,promises_.readFile)(file, 'utf8').catch(() => '');
    const event = (0,review_event/* parseReviewEvent */.C)((0,parse_json/* parseJson */.q)(text));
    if (event === null) {
        const hint = 'In a workflow on issue_comment, give github.event_path. Leave it out to look at everything.';
        throw (0,bad_news/* callerError */.ee)(file, 'is not a GitHub event about a comment', hint);
    }
    if (event.isPull)
        return [];
    const issue = await (0,question_issue/* readQuestionIssue */.I1)(session.hub, session.config.hub, event.number);
    return issue === null ? [] : [issue];
}
async function tellAll(session, entries, now, attempts) {
    const open = entries.filter((entry) => (0,may_ask/* isToldAnswers */.ll)(entry, now) || (0,may_ask/* mayAwaitAnswer */.g8)(entry, now));
    const exercises = [...new Set(open.map(({ assignment }) => assignment.exercise))];
    const all = new Map(await Promise.all(exercises.map(async (id) => [id, await (0,send_answers/* readAnswers */.M)(session, id)])));
    const waiting = [];
    for (const entry of open) {
        const { assignment } = entry;
        await attempts.run(failed(assignment.id), async () => {
            const unsent = await unsentOf(session, entry, all.get(assignment.exercise) ?? [], now);
            if (unsent.length > 0)
                waiting.push({ assignment, unsent });
        });
    }
    let sent = 0;
    for (const { assignment, unsent } of waiting.slice(0, MOST_AT_ONCE)) {
        await attempts.run(failed(assignment.id), async () => {
            sent += await (0,send_answers/* sendAnswers */.S)(session, assignment, unsent);
        });
    }
    return { sent, left: Math.max(0, waiting.length - MOST_AT_ONCE) };
}
/** What this candidate is to be told. Only the log says whose question an answer is to. */
async function unsentOf({ ledger }, entry, answers, now) {
    const { assignment, sent = [] } = entry;
    const unsent = answers.filter((answer) => !sent.includes((0,assignment_answers/* answerMessage */.Mw)(answer)));
    if (unsent.length === 0 || (0,may_ask/* isToldAnswers */.ll)(entry, now))
        return unsent;
    const state = (0,fold_log/* foldLog */.e)(await ledger.readLog(assignment.id));
    return state === null ? [] : unsent.filter((answer) => (0,may_ask/* isToldAnswer */.kS)(state, answer, now));
}

;// CONCATENATED MODULE: ./build/commands/mail/run-questions.js


/** Takes in questions and answers, and tells everybody who is to be told. */
const runQuestions = (0,with_session/* withSession */.f)(async (session, { text }) => {
    const carried = await carryQuestions(session, text('event'));
    const lines = linesOf(carried);
    return { json: carried, text: lines.length === 0 ? ['No question waits, and no answer.'] : lines };
});
function linesOf({ heard, answered, sent, left }) {
    return [
        ...heard.map(({ pseudonym, issue }) => issue === null
            ? `${pseudonym}: asked for another review`
            : `${pseudonym}: asked, see issue ${issue}`),
        ...answered.map(({ issue, exercise, answers }) => `${exercise}: ${answers} answered below issue ${issue}`),
        ...(sent === 0 ? [] : [`${sent} answers sent`]),
        ...(left === 0 ? [] : [`${left} more candidates are to be told: run this again`]),
    ];
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

/***/ 22608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ ensureMarked)
/* harmony export */ });
/* harmony import */ var _client_look_or_make_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23510);
/* harmony import */ var _repository_activity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12154);
/* harmony import */ var _text_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88455);



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

/***/ 25120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ spokenComments)
/* harmony export */ });
/* harmony import */ var _activity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12154);

// Whoever writes more than a thousand comments keeps us from reading the next one, not from our work.
const MOST_PAGES = 10;
/** The comments below a pull request, oldest first. What they say is theirs: hostile until read. */
async function spokenComments(octokit, place, pull) {
    const asked = { ...place, issue_number: pull, per_page: 100 };
    const spoken = [];
    let read = 0;
    for await (const { data } of octokit.paginate.iterator(octokit.rest.issues.listComments, asked)) {
        for (const { id, node_id: nodeId, user, body, created_at, updated_at } of data) {
            const [userId, by] = [user?.id ?? null, user?.login ?? 'ghost'];
            const [createdAt, updatedAt] = [(0,_activity_js__WEBPACK_IMPORTED_MODULE_0__/* .toSecond */ .u)(created_at), (0,_activity_js__WEBPACK_IMPORTED_MODULE_0__/* .toSecond */ .u)(updated_at)];
            spoken.push({ id, nodeId, userId, by, body: body ?? '', createdAt, updatedAt });
        }
        read += 1;
        if (read === MOST_PAGES)
            break;
    }
    return spoken;
}


/***/ }),

/***/ 9647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zh: () => (/* binding */ isFault),
/* harmony export */   bn: () => (/* binding */ allOf),
/* harmony export */   gf: () => (/* binding */ whyOf)
/* harmony export */ });
/* harmony import */ var _bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18186);

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

/***/ 14850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ tryEach)
/* harmony export */ });
/* harmony import */ var _bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18186);
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

/***/ 29295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ appealReceipt),
/* harmony export */   y: () => (/* binding */ answerText)
/* harmony export */ });
/* harmony import */ var _scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75825);
/* harmony import */ var _scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66226);
/* harmony import */ var _text_blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72414);



/** What everybody who does the exercise reads. Of the ledger alone, so that it can be told from other comments. */
function answerText({ number, question, answer }) {
    const blocks = [
        (0,_scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(3, (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Answer ${number}, to everybody who does this exercise`),
        ...(question === null ? [] : [(0,_scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `The question:`), ...(0,_text_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .textBlocks */ .I)(question)]),
        ...(question === null ? [] : [(0,_scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `The answer:`)]),
        ...(0,_text_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .textBlocks */ .I)(answer),
        (0,_scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Everybody gets the same text. Write ${(0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('/ask')} and your question in a comment here to ask something yourself.`),
    ];
    return `<!-- takehome:answer-${number} -->\n${(0,_scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)(blocks)}`;
}
/** The reply to an appeal that was taken in. It promises somebody only where somebody is left. */
function appealReceipt(isSomebodyNew) {
    const who = isSomebodyNew
        ? (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Somebody of the team who took no part in the earlier result will review your work.`
        : (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `The hiring team first has to find somebody for it who took no part in the earlier result.`;
    return (0,_scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)([(0,_scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Your request for another review has been received. ${who}`)]);
}


/***/ }),

/***/ 72414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ textBlocks)
/* harmony export */ });
/* harmony import */ var _scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75825);
/* harmony import */ var _scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66226);


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

/***/ 77864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ holdsLevel),
/* harmony export */   u: () => (/* binding */ readWords)
/* harmony export */ });
/* harmony import */ var _assignment_spoken_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19322);
/* harmony import */ var _rubric_rubric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62007);
/* harmony import */ var _sealing_review_answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66948);



const COMMANDS = ['score', 'scores', 'done', 'undo', 'help'];
const BOX = /^\s*[-*+] +\[([ xX])\] +\W*([wW]\d{1,3})\.(\d{1,2})\b/;
const CRITERION = /^w\d{1,3}$/i;
/** Reads a comment as a person types it: one command a line, a note may go on below it. */
function readWords(body) {
    const lines = (0,_assignment_spoken_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .spokenLines */ .c)(body);
    return lines.flatMap((text, index) => {
        const line = index + 1;
        const box = BOX.exec(text);
        if (box !== null)
            return [tickOf(box, line)];
        const command = (0,_assignment_spoken_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .commandOn */ .N)(text);
        if (command === null)
            return [];
        return commandOf(command.name, `${command.rest}\n${goesOn(lines, index)}`, line);
    });
}
/**
 * Whether a text holds a level that others might read, typed right or wrong. An HTML comment is not heard, but
 * mails show it; a line behind a tab is code, and shown.
 */
function holdsLevel(body) {
    const hidden = [body.replaceAll(/<!--|-->/g, '\n'), body.replaceAll('\t', ' ')];
    const words = [body, ...hidden].flatMap(readWords);
    return words.some(({ say }) => say === 'score' || say === 'tick' || say === 'mistake');
}
/** Plain lines right below a command belong to its note. */
function goesOn(lines, from) {
    const below = lines.slice(from + 1);
    const end = below.findIndex((text) => text.trim() === '' || (0,_assignment_spoken_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .commandOn */ .N)(text) !== null || BOX.test(text));
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
    const known = _rubric_rubric_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.find((each) => String(each) === level.replace(/^<|[>,.;:]+$/g, ''));
    if (known === undefined) {
        return { say: 'mistake', line, mistake: { kind: 'no-level', criterion: id } };
    }
    // The form's blank is no reason.
    const trimmed = shortened(note.replace(/^<why>/, '').trim());
    return { say: 'score', line, criterion: id, level: known, note: trimmed === '' ? null : trimmed };
}
/** Who reads a reason sees where it was cut. */
function shortened(note) {
    if (note.length <= _sealing_review_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_NOTE */ .m)
        return note;
    return `${note.slice(0, _sealing_review_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_NOTE */ .m - 1).toWellFormed()}…`;
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


/***/ }),

/***/ 12279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ parseReviewEvent),
/* harmony export */   w: () => (/* binding */ changedBoxes)
/* harmony export */ });
/* harmony import */ var _comment_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77864);

/** Null for an event that is about no comment. */
function parseReviewEvent(value) {
    const { action, issue, comment, sender, changes } = Object(value);
    const { number, pull_request } = Object(issue);
    const { id, user, body, created_at: createdAt, updated_at: updatedAt } = Object(comment);
    const [by, who] = [Object(user).login, Object(sender).login];
    if (typeof number !== 'number' || typeof id !== 'number')
        return null;
    if (![action, by, who].every((text) => typeof text === 'string'))
        return null;
    const before = Object(Object(changes).body).from;
    return {
        action,
        number,
        isPull: pull_request !== undefined,
        sender: who,
        senderId: numberOf(sender),
        comment: {
            id,
            by,
            userId: numberOf(user),
            body: typeof body === 'string' ? body : '',
            isEdited: createdAt !== updatedAt,
        },
        before: typeof before === 'string' ? before : null,
    };
}
function numberOf(account) {
    const { id } = Object(account);
    return typeof id === 'number' ? id : null;
}
/** The boxes that an edit of one of our own pages has changed. */
function changedBoxes(before, after) {
    const states = new Map();
    for (const word of (0,_comment_words_js__WEBPACK_IMPORTED_MODULE_0__/* .readWords */ .u)(before)) {
        if (word.say === 'tick')
            states.set(`${word.criterion}.${word.item}`, word.ticked);
    }
    return (0,_comment_words_js__WEBPACK_IMPORTED_MODULE_0__/* .readWords */ .u)(after).filter((word) => word.say === 'tick' && states.get(`${word.criterion}.${word.item}`) === !word.ticked);
}


/***/ }),

/***/ 66948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ asAnswers),
/* harmony export */   m: () => (/* binding */ LONGEST_NOTE)
/* harmony export */ });
/** As long as an `maxlength` of a text field counts. */
const LONGEST_NOTE = 1000;
const MOST_ANSWERS = 200;
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
    if (typeof criterion !== 'string' ||
        !/^(?:(?:P[0-9]{1,2}-)?W[0-9]{1,3}|K[0-9]{1,3})$/.test(criterion))
        return null;
    if (level !== 1 && level !== 2 && level !== 3 && level !== 4)
        return null;
    if (!isTicks(ticks) || !(note === null || isNote(note)))
        return null;
    return { criterion, level, ticks, note };
}
function isNote(value) {
    return typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_NOTE;
}
function isTicks(value) {
    if (!Array.isArray(value))
        return false;
    return value.every((item, at) => Number.isInteger(item) &&
        item >= 0 &&
        item <= MOST_TICKS &&
        (at === 0 || item > value[at - 1]));
}


/***/ }),

/***/ 30781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ findNewReviewers)
});

// EXTERNAL MODULE: ./build/assignment/ledger-record.js + 1 modules
var ledger_record = __webpack_require__(328);
// EXTERNAL MODULE: ./build/assignment/persons.js
var persons = __webpack_require__(78650);
// EXTERNAL MODULE: ./build/assignment/review-steps.js
var review_steps = __webpack_require__(54700);
// EXTERNAL MODULE: ./build/github/ledger/read-folder-texts.js
var read_folder_texts = __webpack_require__(29080);
// EXTERNAL MODULE: ./build/github/client/reasons.js
var reasons = __webpack_require__(29281);
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
var why_not_review = __webpack_require__(87522);
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

/***/ 67214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ faultOf),
/* harmony export */   Y: () => (/* binding */ tryOnGitHub)
/* harmony export */ });
/* harmony import */ var _github_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29281);
/* harmony import */ var _input_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9647);
/* harmony import */ var _input_try_each_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14850);



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

/***/ 87235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ presentAssignments)
/* harmony export */ });
/* harmony import */ var _assignment_watch_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26389);
/* harmony import */ var _github_ledger_ledger_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47404);


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


/***/ }),

/***/ 38424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ readAnswers),
  S: () => (/* binding */ sendAnswers)
});

// EXTERNAL MODULE: ./build/assignment/answers.js
var assignment_answers = __webpack_require__(92915);
// EXTERNAL MODULE: ./build/assignment/ledger-record.js + 1 modules
var ledger_record = __webpack_require__(328);
// EXTERNAL MODULE: ./build/assignment/may-ask.js
var may_ask = __webpack_require__(93361);
// EXTERNAL MODULE: ./build/github/client/look-or-make.js
var look_or_make = __webpack_require__(23510);
// EXTERNAL MODULE: ./build/github/pages/same-comments.js
var same_comments = __webpack_require__(51714);
;// CONCATENATED MODULE: ./build/github/pages/ensure-text.js


/**
 * Leaves one comment with this very text, whichever of our Apps wrote it; its number. A candidate who copies it
 * before it is sent knows it already.
 */
async function ensureText(octokit, pull, body) {
    const { owner, repo, number: issue_number } = pull;
    const issue = { owner, repo, issue_number };
    return await (0,look_or_make/* lookOrMake */.J)(async () => (await (0,same_comments/* sameComments */.N)(octokit, pull, body))[0]?.id ?? null, async () => (await octokit.rest.issues.createComment({ ...issue, body })).data.id);
}

// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(18186);
// EXTERNAL MODULE: ./build/mail/render-answer.js
var render_answer = __webpack_require__(29295);
// EXTERNAL MODULE: ./build/session/present-place.js
var present_place = __webpack_require__(39526);
// EXTERNAL MODULE: ./build/session/send-once.js
var send_once = __webpack_require__(84455);
;// CONCATENATED MODULE: ./build/session/send-answers.js








/** What was answered to everybody who does this exercise, oldest first. */
async function readAnswers(session, exercise) {
    const path = (0,ledger_record/* answersPath */.R1)(exercise);
    const answers = (0,assignment_answers/* parseAnswers */.lF)((await session.ledger.readFile(path))?.text ?? null);
    if (answers.ok)
        return answers.value;
    const detail = `${path} on the branch ledger was changed by hand: ${answers.error}. Put back its last good version.`;
    throw new bad_news/* WorldError */.nM(detail, { code: 'ledger' });
}
/** Tells one candidate what they or others were answered, each answer once and in order; how many were sent. */
async function sendAnswers(session, assignment, answers) {
    let sent = 0;
    for (const answer of answers) {
        const sending = await (0,send_once/* sendOnce */.E)(session, assignment.id, (0,assignment_answers/* answerMessage */.Mw)(answer), {
            wanted: (state, now) => (0,may_ask/* isToldAnswer */.kS)(state, answer, now),
            send: () => writeToCandidate(session, assignment, (0,render_answer/* answerText */.y)(answer)),
        });
        sent += sending === 'sent' ? 1 : 0;
    }
    return sent;
}
/** Leaves one comment with this text on the candidate's pull request; its number. */
async function writeToCandidate(session, assignment, text) {
    return await ensureText(session.candidates, await (0,present_place/* presentPull */.b)(session, assignment), text);
}


/***/ }),

/***/ 84455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ sendOnce)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58561);
/* harmony import */ var _assignment_messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95646);
/* harmony import */ var _hub_session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45333);




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

/***/ 87522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wl: () => (/* binding */ whyNotReview),
/* harmony export */   eb: () => (/* binding */ mayReview),
/* harmony export */   ns: () => (/* binding */ lookOnce)
/* harmony export */ });
/* unused harmony export lookAtReviewer */
/* harmony import */ var _assignment_calibration_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36616);
/* harmony import */ var _assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(328);
/* harmony import */ var _github_pages_review_comments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49232);



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
