export const id = 3083;
export const ids = [3083];
export const modules = {

/***/ 2915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ printAnswer),
/* harmony export */   Mw: () => (/* binding */ answerMessage),
/* harmony export */   lF: () => (/* binding */ parseAnswers)
/* harmony export */ });
/* harmony import */ var _input_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4355);

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

/***/ 8727:
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

/***/ 1152:
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

/***/ 3073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   p: () => (/* binding */ pullOf)
/* harmony export */ });
/** The candidate's repository, as requests name it. */
function placeOf({ repository }) {
    return { owner: repository.owner, repo: repository.name };
}
/** The feedback pull request in it. */
function pullOf(assignment) {
    return { ...placeOf(assignment), number: assignment.pull };
}


/***/ }),

/***/ 9322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 3083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runQuestions: () => (/* binding */ runQuestions)
});

// EXTERNAL MODULE: ./build/commands/verb/with-session.js
var with_session = __webpack_require__(7560);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/assignment/answers.js
var assignment_answers = __webpack_require__(2915);
// EXTERNAL MODULE: ./build/assignment/fold-log.js + 1 modules
var fold_log = __webpack_require__(8561);
// EXTERNAL MODULE: ./build/assignment/may-ask.js
var may_ask = __webpack_require__(3361);
// EXTERNAL MODULE: ./build/github/pages/question-issue.js
var question_issue = __webpack_require__(3659);
// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(8186);
// EXTERNAL MODULE: ./build/input/parse-json.js
var parse_json = __webpack_require__(4355);
// EXTERNAL MODULE: ./build/review/review-event.js
var review_event = __webpack_require__(4660);
// EXTERNAL MODULE: ./build/session/hub-session.js
var hub_session = __webpack_require__(5333);
// EXTERNAL MODULE: ./build/session/present-assignments.js
var present_assignments = __webpack_require__(7235);
// EXTERNAL MODULE: ./build/session/send-answers.js + 1 modules
var send_answers = __webpack_require__(8424);
// EXTERNAL MODULE: ./build/assignment/own-words.js
var own_words = __webpack_require__(1152);
// EXTERNAL MODULE: ./build/assignment/place-of.js
var place_of = __webpack_require__(3073);
// EXTERNAL MODULE: ./build/assignment/state.js
var assignment_state = __webpack_require__(8921);
// EXTERNAL MODULE: ./build/github/client/reasons.js
var reasons = __webpack_require__(9281);
// EXTERNAL MODULE: ./build/github/pages/comment-editors.js
var comment_editors = __webpack_require__(3759);
// EXTERNAL MODULE: ./build/github/repository/spoken-comments.js
var spoken_comments = __webpack_require__(5120);
// EXTERNAL MODULE: ./build/assignment/spoken-lines.js
var spoken_lines = __webpack_require__(9322);
// EXTERNAL MODULE: ./build/scorecard/plain-characters.js
var plain_characters = __webpack_require__(8952);
;// CONCATENATED MODULE: ./build/mail/said.js


// As long as the ledger keeps.
const LONGEST = 2_000;
const COMMAND = /^\s{0,3}\/(ask-review|ask)(?![\w-])[ \t]*(.*)$/i;
/** The first command with all that stands below it; null for a comment that has none, or nothing behind it. */
function saidIn(body) {
    const lines = (0,spoken_lines/* spokenLines */.c)(body);
    const at = lines.findIndex((line) => COMMAND.test(line));
    const [, name = '', first = ''] = COMMAND.exec(lines[at] ?? '') ?? [];
    if (name === '')
        return null;
    const below = body.split(/\r?\n/).slice(at + 1);
    const text = (0,plain_characters/* plainLines */.y)([first, ...below].join('\n').trim(), LONGEST);
    return text === '' ? null : { say: name.toLowerCase() === 'ask' ? 'ask' : 'ask-review', text };
}

// EXTERNAL MODULE: ./build/review/review-progress.js
var review_progress = __webpack_require__(6769);
// EXTERNAL MODULE: ./build/session/find-review.js
var find_review = __webpack_require__(6397);
// EXTERNAL MODULE: ./build/session/hub-exercise.js
var hub_exercise = __webpack_require__(9467);
// EXTERNAL MODULE: ./build/session/hub-key.js
var hub_key = __webpack_require__(3654);
// EXTERNAL MODULE: ./build/session/hub-review-key.js + 1 modules
var hub_review_key = __webpack_require__(4866);
// EXTERNAL MODULE: ./build/github/pages/review-comments.js
var review_comments = __webpack_require__(9232);
// EXTERNAL MODULE: ./build/mail/render-answer.js
var render_answer = __webpack_require__(9295);
// EXTERNAL MODULE: ./build/mail/render-question.js
var render_question = __webpack_require__(6657);
// EXTERNAL MODULE: ./build/scorecard/hide-names.js
var hide_names = __webpack_require__(9638);
// EXTERNAL MODULE: ./build/session/question-name.js
var question_name = __webpack_require__(8991);
// EXTERNAL MODULE: ./build/session/send-once.js
var send_once = __webpack_require__(4455);
;// CONCATENATED MODULE: ./build/commands/mail/send-unsent.js












/** What earlier runs took in and did not finish, of the log alone: the comments may be gone. */
async function sendUnsent(session, { assignment, unsent = [] }) {
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
        heard.push(await sendReceipt(session, { assignment }, one));
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
            await (0,review_comments/* reactTo */.xC)(session.candidates, (0,place_of/* placeOf */.$)(assignment), question.comment.id, '+1');
            return issue;
        },
    });
    return sending === 'sent' ? { pseudonym, what: 'question', issue } : null;
}
async function isErased({ ledger }, assignment) {
    const state = (0,fold_log/* foldLog */.e)(await ledger.readLog(assignment));
    return state === null || state.keeping.closings.includes('erase');
}
async function sendReceipt(session, { assignment }, appeal) {
    const sending = await (0,send_once/* sendOnce */.E)(session, assignment.id, (0,may_ask/* appealMessage */.xS)(appeal), {
        wanted: ({ status }) => status !== 'closed',
        send: () => (0,send_answers/* writeToCandidate */.w0)(session, assignment, (0,render_answer/* appealReceipt */.I)(appeal.comment.id)),
    });
    const pseudonym = (0,hub_key/* useHubKey */.cA)(session.key).pseudonym(assignment.id);
    return sending === 'sent' ? { pseudonym, what: 'appeal', issue: null } : null;
}

;// CONCATENATED MODULE: ./build/commands/mail/hear-candidate.js















/** Takes in what a candidate wrote for the team, each comment once, and finishes what earlier runs left. */
async function hearCandidate(session, entry, now) {
    const heard = [...(await sendUnsent(session, entry))];
    if (!(0,may_ask/* mayHaveWritten */.$8)(entry, now))
        return heard;
    for (const comment of await commentsOf(session, entry)) {
        const said = saidIn(comment.body);
        if (said === null)
            continue;
        const spoken = { comment, said, now };
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
    const { candidate } = entry.assignment;
    const { number, ...place } = (0,place_of/* pullOf */.p)(entry.assignment);
    try {
        const spoken = (await (0,spoken_comments/* spokenComments */.F)(candidates, place, number)).filter((one) => one.userId === candidate.userId && saidIn(one.body) !== null && !isKnown(entry, one));
        const written = spoken.length === 0 ? [] : await (0,comment_editors/* withEditors */.T)(candidates, spoken);
        return written
            .filter(own_words/* isOwnWords */.I)
            .map((comment) => ({ id: comment.id, body: comment.body, at: (0,own_words/* writtenAt */.n)(comment) }));
    }
    catch (error) {
        if ((0,reasons/* statusOf */.c2)(error) === 404)
            return [];
        throw (0,reasons/* worldError */.ZT)(`the comments on ${place.owner}/${place.repo}#${number} were not read`, error);
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
/** One appeal for each submission, against levels that were open when it was written. */
async function takeAppeal(session, entry, { comment, said: { text }, now }) {
    if (!(0,may_ask/* mayHaveAppealed */.C5)(entry, now))
        return null;
    const { assignment } = entry;
    const { id: name, candidate } = assignment;
    // Most that is left here was written too early or once too often, and needs no exercise to be loaded.
    const present = (0,fold_log/* foldLog */.e)(await session.ledger.readLog(name));
    if (present === null || hasAppealed(present, (0,assignment_state/* gradedSubmission */.AR)(present)?.tree))
        return null;
    const task = await (0,hub_exercise/* loadAssigned */.Ln)(session, assignment);
    if (!task.ok)
        return null;
    const criteria = (0,find_review/* criteriaDigest */.QB)(task.value.rubric);
    const keyId = (await (0,hub_review_key/* hubReviewKey */.r6)(session.key)).key.id;
    const log = await session.ledger.append(name, (before) => {
        const state = (0,fold_log/* foldLog */.e)(before);
        const tree = state === null ? undefined : (0,assignment_state/* gradedSubmission */.AR)(state)?.tree;
        if (state === null || tree === undefined)
            return null;
        const on = { tree, criteria };
        if (!isAppeal(state, (0,review_progress/* foldReviews */.Jr)(state.reviewed, on, keyId), comment))
            return null;
        const taken = takenOf(session, comment);
        return { kind: 'appealed', at: now, by: candidate.login, ...on, comment: taken, text };
    });
    const appeal = (0,fold_log/* foldLog */.e)(log)?.reviewed.find((one) => one.kind === 'appealed' && one.comment.id === comment.id);
    return appeal?.kind === 'appealed' ? await sendReceipt(session, { assignment }, appeal) : null;
}
function hasAppealed({ reviewed }, on) {
    return reviewed.some(({ kind, tree }) => kind === 'appealed' && tree === on);
}
function isAppeal(state, { unsealed }, { at }) {
    if (unsealed === null || at >= (0,may_ask/* appealLimit */.TR)(state.deadline))
        return false;
    const { tree } = unsealed;
    // A regrade that came before we heard it takes nothing away: by whatever criteria, levels were open.
    const first = state.reviewed.find((one) => one.kind === 'unsealed' && one.tree === tree);
    return first !== undefined && at > first.at && !hasAppealed(state, tree);
}
function takenOf({ key }, { id, body }) {
    return { id, digest: (0,hub_key/* useHubKey */.cA)(key).comment(body) };
}

// EXTERNAL MODULE: ./build/assignment/ledger-record.js + 1 modules
var ledger_record = __webpack_require__(328);
;// CONCATENATED MODULE: ./build/mail/answered.js

const answered_LONGEST = { question: 2_000, answer: 20_000 };
const answered_COMMAND = /^\s{0,3}\/(question|answer)\b[ \t]*(.*)$/i;
/** The last `/answer` of a comment, and its `/question`; null for a comment without an answer. */
function answeredIn(body) {
    const raw = body.split(/\r?\n/);
    const spoken = (0,spoken_lines/* spokenLines */.c)(body);
    const starts = [...spoken.keys()].filter((index) => answered_COMMAND.test(spoken[index] ?? ''));
    const parts = starts.map((start, place) => {
        const [, name = '', first = ''] = answered_COMMAND.exec(spoken[start] ?? '') ?? [];
        const below = raw.slice(start + 1, starts[place + 1]);
        return { name: name.toLowerCase(), text: [first, ...below].join('\n').trim() };
    });
    const last = (name) => (parts.findLast((part) => part.name === name)?.text ?? '').slice(0, answered_LONGEST[name]);
    const [question, answer] = [last('question'), last('answer')];
    return answer === '' ? null : { question: question === '' ? null : question, answer };
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
    const known = new Set((await (0,send_answers/* readAnswers */.Mr)(session, exercise)).map(({ comment }) => comment));
    await makeUpReactions(session, comments, known);
    let answers = 0;
    let isAnswered = false;
    for (const comment of comments) {
        const answered = answeredIn(comment.body);
        if (answered === null)
            continue;
        const isNew = !known.has(comment.id);
        if (isNew && !(await mayAnswer(session, comment))) {
            await (0,review_comments/* reactTo */.xC)(session.hub, hub, comment.id, '-1');
            continue;
        }
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
async function mayAnswer(session, comment) {
    if (!(0,own_words/* isOwnWords */.I)(comment))
        return false;
    const { permission } = await (0,review_comments/* accessOf */.YK)(session.hub, session.config.hub, comment.by);
    return ['write', 'admin'].includes(permission);
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
    const attempts = tryEach(session);
    const heard = [];
    for (const entry of event === null ? entries.filter((one) => (0,may_ask/* isHeard */.Vh)(one, now)) : []) {
        await attempts.run(entry.assignment.id, async () => {
            heard.push(...(await hearCandidate(session, entry, now)));
        });
    }
    const answered = [];
    for (const issue of event ?? (await presentQuestions(session, now))) {
        await attempts.run(`question ${issue.number}`, async () => {
            const news = await hearTeam(session, issue, entries, now);
            if (news !== null && news.answers > 0)
                answered.push(news);
        });
    }
    const told = await tellAll(session, entries, now, attempts);
    attempts.end();
    return { heard, answered, ...told };
}
/** One that fails keeps none of the others waiting; the first failure is thrown at the end. */
function tryEach({ log }) {
    const failures = [];
    return {
        run: async (what, act) => {
            try {
                await act();
            }
            catch (error) {
                log(`${what}: not carried`);
                failures.push(error);
            }
        },
        end: () => {
            if (failures.length > 0)
                throw failures[0];
        },
    };
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
    const all = new Map(await Promise.all(exercises.map(async (id) => [id, await (0,send_answers/* readAnswers */.Mr)(session, id)])));
    const waiting = [];
    for (const entry of open) {
        const { assignment } = entry;
        await attempts.run(assignment.id, async () => {
            const unsent = await unsentOf(session, entry, all.get(assignment.exercise) ?? [], now);
            if (unsent.length > 0)
                waiting.push({ assignment, unsent });
        });
    }
    let sent = 0;
    for (const { assignment, unsent } of waiting.slice(0, MOST_AT_ONCE)) {
        await attempts.run(assignment.id, async () => {
            sent += await (0,send_answers/* sendAnswers */.ST)(session, assignment, unsent);
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

/***/ 3759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ withEditors)
/* harmony export */ });
// https://docs.github.com/en/graphql/reference/objects#issuecomment: `editor` is who edited the text last, null
// where nobody did or the account is gone; `lastEditedAt` tells these two apart. Text and editor come in one
// answer, so that an edit in between cannot pass for its author's; the author comes in it too, because anybody may
// take another login at any time. `reactions` are anybody's.
const QUERY = `
  query ($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on IssueComment {
        id body lastEditedAt author { login } editor { login } reactions { totalCount }
      }
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
            if (node?.id !== undefined)
                texts.set(node.id, readNode(node));
        }
    }
    return comments.flatMap(({ nodeId, ...comment }) => {
        const found = texts.get(nodeId);
        if (found === undefined)
            return [];
        const { isOwn, ...text } = found;
        return [{ ...comment, ...text, editor: isOwn ? comment.by : text.editor }];
    });
}
function readNode(node) {
    const { body, lastEditedAt, author, editor, reactions } = node;
    const by = lastEditedAt === null ? null : (editor?.login ?? 'ghost');
    const isOwn = by !== null && by === author?.login;
    return { body, editor: by, isOwn, hasReaction: reactions.totalCount > 0 };
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


/***/ }),

/***/ 3659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ eraseQuestionIssue),
/* harmony export */   I1: () => (/* binding */ readQuestionIssue),
/* harmony export */   Uo: () => (/* binding */ closeQuestionIssue),
/* harmony export */   kE: () => (/* binding */ ensureQuestionIssue),
/* harmony export */   vl: () => (/* binding */ listQuestionIssues)
/* harmony export */ });
/* harmony import */ var _client_look_or_make_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3510);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9281);
/* harmony import */ var _read_issue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3851);



// Other issues of a hub are invitations, and there may be many.
const LABEL = 'question';
async function listQuestionIssues(octokit, hub, which) {
    try {
        const wanted = { ...hub, ...which, labels: LABEL, per_page: 100 };
        const issues = await octokit.paginate(octokit.rest.issues.listForRepo, wanted);
        return issues.flatMap((issue) => questionIssue(issue) ?? []);
    }
    catch (cause) {
        throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .worldError */ .ZT)('the questions were not listed', cause);
    }
}
/** Null where there is no issue of this number. */
async function readQuestionIssue(octokit, hub, number) {
    const data = await (0,_read_issue_js__WEBPACK_IMPORTED_MODULE_2__/* .readIssue */ .O)(octokit, hub, number);
    return data === null ? null : questionIssue(data);
}
/** Opens the issue unless there is one that starts with this marker or an earlier one; its number. */
async function ensureQuestionIssue(octokit, hub, { marker, title, body }, earlier) {
    const isThis = (issue) => [marker, earlier].some((start) => issue.body.startsWith(start));
    return await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_0__/* .lookOrMake */ .J)(async () => {
        const all = await listQuestionIssues(octokit, hub, { state: 'all' });
        return all.find(isThis)?.number ?? null;
    }, async () => {
        const { data } = await octokit.rest.issues.create({ ...hub, title, body, labels: [LABEL] });
        return data.number;
    }).catch((cause) => {
        throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .worldError */ .ZT)('a question was not opened as an issue', cause);
    });
}
async function closeQuestionIssue(octokit, hub, number) {
    const closed = {
        ...hub,
        issue_number: number,
        state: 'closed',
        state_reason: 'completed',
    };
    await octokit.rest.issues.update(closed).catch((cause) => {
        throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .worldError */ .ZT)(`the question ${number} was not closed`, cause);
    });
}
/**
 * GitHub lets nobody but an admin delete an issue: it is emptied and closed. Comments of people stay, and so does
 * the marker, which names nobody: an answer to the others can still come.
 */
async function eraseQuestionIssue(octokit, hub, { number, marker }) {
    const body = `${marker}\nErased on request.`;
    const erased = { title: 'Question', body, state: 'closed' };
    try {
        await octokit.rest.issues.update({ ...hub, issue_number: number, ...erased });
    }
    catch (cause) {
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(cause) === 404 || (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(cause) === 410)
            return;
        throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .worldError */ .ZT)(`the question ${number} was not emptied`, cause);
    }
}
function questionIssue(issue) {
    if (issue.pull_request !== undefined)
        return null;
    return {
        number: issue.number,
        body: issue.body ?? '',
        isOpen: issue.state === 'open',
        isReopened: issue.state_reason === 'reopened',
    };
}


/***/ }),

/***/ 9232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IG: () => (/* binding */ removeComment),
/* harmony export */   VS: () => (/* binding */ listPeoplesComments),
/* harmony export */   YK: () => (/* binding */ accessOf),
/* harmony export */   dN: () => (/* binding */ listReviewPulls),
/* harmony export */   ul: () => (/* binding */ readReviewPull),
/* harmony export */   xC: () => (/* binding */ reactTo)
/* harmony export */ });
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9281);
/* harmony import */ var _repository_review_branches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5044);
/* harmony import */ var _comment_editors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3759);



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
    if (!isOwn || (0,_repository_review_branches_js__WEBPACK_IMPORTED_MODULE_1__/* .pseudonymOf */ .GQ)(head.ref) === null)
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
            userId: user?.id ?? null,
            updatedAt: updated_at,
        }));
        return await (0,_comment_editors_js__WEBPACK_IMPORTED_MODULE_2__/* .withEditors */ .T)(octokit, theirs);
    });
}
/** With its edit history, which would otherwise show what an edited text said before. */
async function removeComment(octokit, hub, id) {
    await asked(`comment ${id}, which shows a level, was not removed`, async () => {
        try {
            await octokit.rest.issues.deleteComment({ ...hub, comment_id: id });
        }
        catch (error) {
            if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) !== 404)
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
            if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) !== 404)
                throw error;
        }
    });
}
async function accessOf(octokit, hub, username) {
    return await asked(`the permission of ${username} was not read`, async () => {
        try {
            const question = { ...hub, username };
            const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel(question);
            return { permission: data.permission, userId: data.user?.id ?? null };
        }
        catch (error) {
            if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404)
                return { permission: 'none', userId: null };
            throw error;
        }
    });
}
async function asked(failed, ask) {
    try {
        return await ask();
    }
    catch (error) {
        throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .worldError */ .ZT)(failed, error);
    }
}


/***/ }),

/***/ 1714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ sameComments)
/* harmony export */ });
/* harmony import */ var _text_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8455);

/** The comments with this very text, by whomever. */
async function sameComments(octokit, { owner, repo, number }, body) {
    const digest = (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .textDigest */ .o)(body);
    const issue = { owner, repo, issue_number: number, per_page: 100 };
    const all = await octokit.paginate(octokit.rest.issues.listComments, issue);
    return all.filter((one) => (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .textDigest */ .o)(one.body ?? '') === digest);
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

/***/ 5120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ spokenComments)
/* harmony export */ });
/* harmony import */ var _activity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2154);

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

/***/ 9295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ appealReceipt),
/* harmony export */   y: () => (/* binding */ answerText)
/* harmony export */ });
/* harmony import */ var _scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5825);
/* harmony import */ var _scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6226);
/* harmony import */ var _text_blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2414);



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
/** The reply to an appeal that was taken in, each to another comment. */
function appealReceipt(comment) {
    const blocks = [
        (0,_scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Your request for another review has been received. Somebody of the team who has not reviewed your work yet will review it.`),
    ];
    return `<!-- takehome:appeal-${comment} -->\n${(0,_scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)(blocks)}`;
}


/***/ }),

/***/ 6657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YH: () => (/* binding */ questionOf),
/* harmony export */   aO: () => (/* binding */ questionIssue),
/* harmony export */   t7: () => (/* binding */ questionMarker)
/* harmony export */ });
/* harmony import */ var _scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5825);
/* harmony import */ var _scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6226);


const MARKER = /^<!-- takehome:question ([a-z0-9-]{1,100}) ([0-9a-f]{16}) -->/;
const LONGEST = 2_000;
/** What the issue of a question starts with. */
function questionMarker({ exercise, id }) {
    return `<!-- takehome:question ${exercise} ${id} -->`;
}
/** Which question an issue is about; null for any other issue. */
function questionOf(body) {
    const [, exercise, id] = MARKER.exec(body) ?? [];
    return exercise === undefined || id === undefined ? null : { exercise, id };
}
const VARIES = (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Candidates have different variants of this exercise. Do not give an answer that depends on the variant: refer them to their own README.`;
const UNSTARTED = (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Whoever asks has not started, and does not have the task yet. Until then, they get answers to their own questions and no others. Do not tell them what the task is.`;
function questionIssue(page) {
    const { exercise, pseudonym, text, varies, isUnstarted } = page;
    const marker = questionMarker(page);
    const body = (0,_scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)([
        (0,_scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `${(0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)((0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(pseudonym))} asks about ${(0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(exercise)}:`),
        (0,_scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeBlock */ .DV)(text, LONGEST),
        (0,_scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)([
            (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Write ${(0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('/answer')} and the answer in a comment here. Everybody who works on ${(0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(exercise)} gets it once, and so does everybody who is invited later. Nobody learns who asked.`,
            (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `The text above is not sent. Put ${(0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('/question')} with the question in your own words above ${(0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('/answer')} if others need it.`,
            ...(isUnstarted ? [UNSTARTED] : []),
            ...(varies ? [VARIES] : []),
            (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `An answer cannot be taken back or changed: a further ${(0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('/answer')} is sent as a further answer.`,
            (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Do not reveal hidden tests, their inputs or expected values.`,
        ]),
    ]);
    return { title: `Question about ${exercise}`, marker, body: `${marker}\n${body}` };
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

/***/ 7864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ holdsLevel),
/* harmony export */   u: () => (/* binding */ readWords)
/* harmony export */ });
/* harmony import */ var _assignment_spoken_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9322);
/* harmony import */ var _rubric_rubric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2007);
/* harmony import */ var _sealing_review_answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6948);



const COMMANDS = ['score', 'scores', 'done', 'undo', 'help'];
const BOX = /^\s*[-*+] +\[([ xX])\] +\W*([wW]\d{1,3})\.(\d{1,2})\b/;
const COMMAND = /^\s{0,3}\/([a-z]+)\b[ \t]*(.*)$/i;
const CRITERION = /^w\d{1,3}$/i;
/** Reads a comment as a person types it: one command a line, a note may go on below it. */
function readWords(body) {
    const lines = (0,_assignment_spoken_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .spokenLines */ .c)(body);
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
/**
 * Whether a text holds a level that others might read, typed right or wrong. An HTML comment is not heard, but
 * mails show it.
 */
function holdsLevel(body) {
    const words = [body, body.replaceAll(/<!--|-->/g, '\n')].flatMap(readWords);
    return words.some(({ say }) => say === 'score' || say === 'tick' || say === 'mistake');
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
    const known = _rubric_rubric_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_.find((each) => String(each) === level.replace(/^<|[>,.;:]+$/g, ''));
    if (known === undefined) {
        return { say: 'mistake', line, mistake: { kind: 'no-level', criterion: id } };
    }
    // The form's blank is no reason.
    const trimmed = note
        .replace(/^<why>/, '')
        .trim()
        .slice(0, _sealing_review_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_NOTE */ .m);
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
const EMPTY_DRAFT = { levels: {}, ticks: {} };
/** What a comment makes of a draft. Lines that make no sense are answered, and the others count. */
function takeWords(before, words, asked) {
    const start = { ...before, undo: false, answers: [] };
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
        .sort((a, b) => (a.criterion < b.criterion ? -1 : 1));
}
/** The draft that these levels were opened from. */
function draftOf(opened) {
    return {
        levels: Object.fromEntries(opened.map(({ criterion, level, note }) => [criterion, { level, note }])),
        ticks: Object.fromEntries(opened.map(({ criterion, ticks }) => [criterion, ticks])),
    };
}


/***/ }),

/***/ 4660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ parseReviewEvent),
/* harmony export */   w: () => (/* binding */ changedBoxes)
/* harmony export */ });
/* harmony import */ var _comment_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7864);

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

/***/ 6948:
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

/***/ 8991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ questionName),
/* harmony export */   o: () => (/* binding */ lastingQuestionName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _hub_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3654);


// As long as MARKER of mail/render-question.ts has it.
const DIGITS = 16;
/**
 * What tells a question's issue from the others, and names nobody. It follows from the digest that the log has of the
 * comment: the key made that when the question was taken in, and whatever the key is since, it stays.
 */
function lastingQuestionName({ id, exercise }, { comment }) {
    const text = ['question', id, comment.id, comment.digest].join('\0');
    return { exercise, id: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, DIGITS) };
}
/** What earlier versions called it, by the present key. */
function questionName(key, { id, exercise }, { comment }) {
    return { exercise, id: (0,_hub_key_js__WEBPACK_IMPORTED_MODULE_1__/* .useHubKey */ .cA)(key).comment(`question ${id} ${comment.id}`).slice(0, DIGITS) };
}


/***/ }),

/***/ 8424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mr: () => (/* binding */ readAnswers),
  ST: () => (/* binding */ sendAnswers),
  w0: () => (/* binding */ writeToCandidate)
});

// EXTERNAL MODULE: ./build/assignment/answers.js
var assignment_answers = __webpack_require__(2915);
// EXTERNAL MODULE: ./build/assignment/ledger-record.js + 1 modules
var ledger_record = __webpack_require__(328);
// EXTERNAL MODULE: ./build/assignment/may-ask.js
var may_ask = __webpack_require__(3361);
// EXTERNAL MODULE: ./build/assignment/place-of.js
var place_of = __webpack_require__(3073);
// EXTERNAL MODULE: ./build/github/client/look-or-make.js
var look_or_make = __webpack_require__(3510);
// EXTERNAL MODULE: ./build/github/pages/same-comments.js
var same_comments = __webpack_require__(1714);
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
var bad_news = __webpack_require__(8186);
// EXTERNAL MODULE: ./build/mail/render-answer.js
var render_answer = __webpack_require__(9295);
// EXTERNAL MODULE: ./build/session/send-once.js
var send_once = __webpack_require__(4455);
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
    return await ensureText(session.candidates, (0,place_of/* pullOf */.p)(assignment), text);
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


/***/ })

};
