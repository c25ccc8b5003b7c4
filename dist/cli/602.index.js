export const id = 602;
export const ids = [602];
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

/***/ 9322:
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

/***/ 9862:
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
// EXTERNAL MODULE: ./build/assignment/fold-log.js + 1 modules
var fold_log = __webpack_require__(8561);
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
        `${whereText(notice)} Press _Done_ on it, and paste the block as a comment here.${notice.blind ? NO_LEVEL : ''}\n`,
        'If you cannot, tell your team today, so that somebody else is asked.\n',
    ].join('\n');
}
const NO_LEVEL = ' Write no level in a comment: GitHub mails it to everybody.';
function whereText({ page, pseudonym, pagesUrl }) {
    const runs = `[Review pages](${pagesUrl})`;
    return page === null
        ? `Open the newest run of ${runs}, download its artifact, and open \`${pseudonym}.html\`.`
        : `[Open the review page](${page}). When that address has expired, the newest run of ${runs} has the page.`;
}

// EXTERNAL MODULE: ./build/session/one-fault.js
var one_fault = __webpack_require__(7214);
// EXTERNAL MODULE: ./build/session/withdraw-all.js
var withdraw_all = __webpack_require__(1787);
// EXTERNAL MODULE: ./build/session/find-review.js
var find_review = __webpack_require__(6397);
// EXTERNAL MODULE: ./build/session/standing-review.js
var standing_review = __webpack_require__(7380);
// EXTERNAL MODULE: ./build/session/talk.js
var session_talk = __webpack_require__(4673);
// EXTERNAL MODULE: ./build/session/waiting-review.js + 1 modules
var waiting_review = __webpack_require__(41);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/assignment/persons.js
var persons = __webpack_require__(8650);
// EXTERNAL MODULE: ./build/github/pages/review-comments.js
var review_comments = __webpack_require__(9232);
// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(8186);
// EXTERNAL MODULE: ./build/input/parse-json.js
var parse_json = __webpack_require__(4355);
// EXTERNAL MODULE: ./build/assignment/own-words.js
var own_words = __webpack_require__(1152);
// EXTERNAL MODULE: ./build/review/comment-words.js
var comment_words = __webpack_require__(7864);
;// CONCATENATED MODULE: ./build/review/changed-levels.js


/**
 * The comments whose levels were changed before they were read, or are gone with them. Only the event tells of a
 * text that is not there any more; of an edit by its author GitHub tells always.
 */
function changedLevels(comments, event, ourselves) {
    const told = event === null ? null : changedIn(event, comments, ourselves);
    const edited = comments.filter((comment) => comment.id !== told?.id &&
        comment.editor !== null &&
        (0,own_words/* isOwnWords */.I)(comment) &&
        (0,comment_words/* holdsLevel */.h)(comment.body));
    const all = edited.map(({ by, userId, id }) => ({ by, userId, id, isOwn: true }));
    return told === null ? all : [told, ...all];
}
/** We remove comments too, and make pages of ours anew. */
function changedIn(event, comments, ourselves) {
    const { action, comment, sender } = event;
    if (comment.by === ourselves || sender === ourselves)
        return null;
    const was = action === 'edited' ? (event.before ?? '') : comment.body;
    if (!(0,comment_words/* holdsLevel */.h)(was))
        return null;
    const now = textSince(event, comments);
    if (now === null || levelsIn(now) === levelsIn(was))
        return null;
    const { by, userId, id } = comment;
    return { by, userId, id, isOwn: sender === by && action !== 'edited' && !comment.isEdited };
}
/** What the comment says after what the event tells of; null where a run of ours may have removed it by now. */
function textSince({ action, comment }, comments) {
    if (action === 'deleted')
        return '';
    if (action === 'edited')
        return comment.body;
    return comments.find(({ id }) => id === comment.id)?.body ?? null;
}
function levelsIn(body) {
    const words = (0,comment_words/* readWords */.u)(body).flatMap(({ line: _, ...word }) => word.say === 'score' || word.say === 'tick' || word.say === 'mistake' ? [word] : []);
    return JSON.stringify(words);
}

// EXTERNAL MODULE: ./build/review/review-event.js
var review_event = __webpack_require__(4660);
// EXTERNAL MODULE: ./build/review/review-progress.js
var review_progress = __webpack_require__(6769);
// EXTERNAL MODULE: ./build/sealing/block-text.js
var block_text = __webpack_require__(841);
;// CONCATENATED MODULE: ./build/review/spoken.js





/** What is to be taken in, in the order in which it was said. */
function spokenIn(comments, hearing) {
    return [
        ...comments.flatMap((comment) => spokenBy(comment, hearing) ?? []),
        ...boxesTicked(hearing),
    ];
}
function spokenBy(comment, hearing) {
    const { by, userId, body } = comment;
    const afterwards = showsLevel(comment, hearing.event) ? 'remove' : 'react';
    const sealed = afterwards === 'react' && (0,block_text/* hasBlock */.OA)(body);
    const words = sealed ? [] : (0,comment_words/* readWords */.u)(body);
    const said = { by, userId, comment, words, sealed, afterwards };
    if (said.words.length === 0 && !sealed && afterwards === 'react')
        return null;
    const refusal = whyUnheard(comment, afterwards, hearing);
    if (refusal === null && afterwards === 'react' && !isNews(said, hearing))
        return null;
    return { ...said, refusal };
}
function whyUnheard(comment, afterwards, { blind }) {
    if (!(0,own_words/* isOwnWords */.I)(comment))
        return 'edited';
    return blind && afterwards === 'remove' ? 'in-the-clear' : null;
}
/** Now, or in a version that its edit history still shows. */
function showsLevel({ id, body }, event) {
    const earlier = id === event?.comment.id ? [event.comment.body, event.before ?? ''] : [];
    return [body, ...earlier].some(comment_words/* holdsLevel */.h);
}
// What the ledger says about a comment of which it took in nothing.
const NOTES = ['exposed', 'changed'];
/**
 * What shows nothing stays; what its author did after it has made it old. A block may wait beside an earlier
 * one of the same author that was taken in later than it was written: of blocks, the order of comments counts.
 */
function isNews({ comment, sealed }, { event, records }) {
    const { id, updatedAt, hasReaction } = comment;
    if (id === event?.comment.id)
        return true;
    const personOf = (0,persons/* personsAmong */.Rx)(records);
    const person = personOf((0,persons/* authorOf */.rM)(comment));
    const own = records.filter((one) => !NOTES.includes(one.kind) && personOf(one) === person);
    const isHeard = own.some((record) => record.comment?.id === id);
    // The run that took it in died before it could react.
    if (isHeard && !hasReaction)
        return true;
    return own.every((record) => updatedAt > record.at || (sealed && record.comment !== undefined && record.comment.id < id));
}
/** Somebody ticked boxes on a page of ours; its edit history shows them, so that page is made anew. */
function boxesTicked({ event, ourselves, blind }) {
    if (event?.action !== 'edited' || event.comment.by !== ourselves)
        return [];
    if (event.sender === ourselves || event.before === null)
        return [];
    const words = (0,review_event/* changedBoxes */.w)(event.before, event.comment.body);
    if (words.length === 0)
        return [];
    const { sender: by, senderId: userId, comment } = event;
    const refusal = blind ? 'in-the-clear' : null;
    return [{ by, userId, comment, words, sealed: false, refusal, afterwards: 'remove' }];
}

// EXTERNAL MODULE: ./build/sealing/open-block.js
var open_block = __webpack_require__(1774);
// EXTERNAL MODULE: ./build/session/hub-key.js
var hub_key = __webpack_require__(3654);
// EXTERNAL MODULE: ./build/session/why-not-review.js
var why_not_review = __webpack_require__(7522);
// EXTERNAL MODULE: ./build/review/draft.js
var draft = __webpack_require__(6866);
// EXTERNAL MODULE: ./build/session/hub-session.js
var hub_session = __webpack_require__(5333);
// EXTERNAL MODULE: ./build/session/seal.js
var session_seal = __webpack_require__(8122);
;// CONCATENATED MODULE: ./build/commands/review/record-draft.js








const NOTHING = { recorded: false, answers: [], refusal: null };
/** Puts on the ledger, sealed, what a comment says. The same comment is taken in once. */
async function recordDraft(session, review, sent) {
    const at = await (0,hub_session/* serverTime */.nI)(session.hub);
    const seal = (0,session_seal/* sealWith */.Q)(session.key);
    let taken = NOTHING;
    await session.ledger.append(review.state.assignment.id, (log) => {
        const state = (0,fold_log/* foldLog */.e)(log);
        const records = state === null ? [] : (0,assignment_state/* recordsAbout */.ql)(state, review.on);
        const decided = decide(records, { session, review, sent, seal });
        const { record } = decided;
        taken = { recorded: record !== null, answers: decided.answers, refusal: decided.refusal };
        return record === null ? null : { ...record, at, ...sent.author };
    });
    return taken;
}
/** Notes something about a comment, once a comment; and no change of one that is known to show levels, or was taken in. */
async function recordNote(session, { state, on }, { kind, author, id }) {
    const at = await (0,hub_session/* serverTime */.nI)(session.hub);
    // Of the number alone: nothing on the ledger may depend on the levels.
    const digest = (0,hub_key/* useHubKey */.cA)(session.key).comment(String(id));
    await session.ledger.append(state.assignment.id, (log) => {
        const known = ((0,fold_log/* foldLog */.e)(log)?.reviewed ?? []).filter((one) => takenOf(one)?.id === id);
        const isKnown = kind === 'changed' ? known.length > 0 : known.some((one) => one.kind === kind);
        return isKnown ? null : { kind, at, ...author, ...on, comment: { id, digest } };
    });
}
function decide(records, around) {
    const { session, review, sent, seal } = around;
    const reviews = (0,review_progress/* foldReviews */.Jr)(records, review.on, review.pair.key.id);
    const known = whatIsKnown(records, reviews, sent);
    if (known !== null)
        return known;
    const open = (0,standing_review/* opener */.SF)(review, seal);
    const finished = (0,standing_review/* finishedReviews */.Sc)(reviews, open);
    const person = reviews.personOf(sent.author);
    const last = reviews.reviewers.get(person);
    const before = {
        draft: last === undefined ? draft/* EMPTY_DRAFT */.MU : open(last.by, last.sealed),
        done: last?.done ?? false,
    };
    const needed = (0,review_progress/* neededFor */.r4)(reviews, session.config.reviews.needed);
    const wanted = (0,review_progress/* wantedFrom */.Qg)(person, finished, review.criteria, needed);
    const step = stepOf(sent, before, { reviewed: review.reviewed, wanted });
    if (step === null)
        return refused('broken');
    if (step.undo && last === undefined)
        return { ...NONE, answers: [{ kind: 'nothing-to-undo' }] };
    const record = recordOf(step, before, around);
    if (record !== null && (0,review_progress/* isFinal */.dR)(person, reviews, finished, needed))
        return refused('final');
    return { record, answers: step.undo ? [] : step.answers, refusal: null };
}
const NONE = { record: null, answers: [], refusal: null };
function refused(refusal) {
    return { ...NONE, refusal };
}
/** What follows from the ledger alone, before anything is opened. */
function whatIsKnown(records, reviews, sent) {
    const { id, digest } = sent.comment;
    const same = records.filter((record) => takenOf(record)?.digest === digest);
    if (same.some((record) => takenOf(record)?.id === id))
        return NONE;
    if ('block' in sent && same.length > 0)
        return refused('replayed');
    return (0,review_progress/* isOver */.PU)(reviews) || (0,review_progress/* wasOpened */.xp)(reviews, sent.author) ? refused('unsealed') : null;
}
function takenOf(record) {
    return 'comment' in record ? record.comment : null;
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
    const sealed = seal.close(draft, (0,standing_review/* sealedAbout */.OP)(review, sent.author.by));
    const given = Object.keys(draft.levels).sort();
    return { kind: 'reviewed', ...on, comment, given, done, sealed, key: pair.key.id };
}

;// CONCATENATED MODULE: ./build/commands/review/hear.js







/** Takes in what one comment says, and does with the comment what has to be done. */
async function hear(session, found, spoken) {
    const taken = await listen(session, found, spoken);
    await answerComment(session, spoken, reactionTo(taken));
    const { by: login } = spoken;
    const { recorded, answers, refusal } = taken;
    const refusals = refusal === null ? [] : [{ login, why: refusal }];
    return { recorded, said: { answers: [{ login, answers }], refusals } };
}
/** A comment that shows a level goes, and any other one is reacted to. */
async function answerComment(session, { comment: { id }, afterwards }, reaction) {
    const { hub } = session.config;
    if (afterwards === 'remove')
        await (0,review_comments/* removeComment */.IG)(session.hub, hub, id);
    else
        await (0,review_comments/* reactTo */.xC)(session.hub, hub, id, reaction);
}
const SILENCE = { recorded: false, answers: [], refusal: null };
async function listen(session, found, spoken) {
    const { comment, words, sealed, refusal } = spoken;
    const author = (0,persons/* authorOf */.rM)(spoken);
    if (refusal === 'in-the-clear')
        await recordNote(session, found, { kind: 'exposed', author, id: comment.id });
    if (refusal !== null)
        return { ...SILENCE, refusal };
    if (words.length === 0 && !sealed)
        return SILENCE;
    const talk = (0,session_talk/* talkOf */.qH)(found);
    const isTalk = sealed && isFor(comment.body, talk);
    const why = await whyNot(session, found, spoken, isTalk);
    if (why !== null)
        return { ...SILENCE, refusal: why };
    return sealed
        ? await takeBlock(session, isTalk ? talk : found, spoken)
        : await takeCommands(session, found, spoken);
}
/** Nobody reviews their own work, whatever their login is by now. */
async function whyNot(session, { state, exercise, on }, spoken, isTalk) {
    if ((0,persons/* isCandidate */.qn)(state.assignment.candidate, spoken))
        return 'not-here';
    if (isTalk)
        return await (0,why_not_review/* mayReview */.eb)(session, spoken.by);
    const about = { exercise: exercise.rubric.id, criteria: on.criteria };
    return await (0,why_not_review/* whyNotReview */.Wl)(session, spoken.by, about);
}
/** Nobody has to calibrate for a talk: there are no papers about one. */
function isFor(body, { on }) {
    const found = (0,open_block/* findBlock */.P)(body);
    return found.ok && found.label.criteria === on.criteria;
}
async function takeCommands(session, found, { comment: { id, body }, words, ...author }) {
    const comment = { id, digest: (0,hub_key/* useHubKey */.cA)(session.key).comment(body) };
    const { blind } = session.config.reviews;
    const heard = blind ? words.filter(({ say }) => say !== 'done') : words;
    const taken = await recordDraft(session, found, {
        author: (0,persons/* authorOf */.rM)(author),
        comment,
        words: heard,
    });
    const answers = heard.length === words.length ? [] : [{ kind: 'by-page' }];
    return { ...taken, answers: [...taken.answers, ...answers] };
}
async function takeBlock(session, found, spoken) {
    const { pseudonym, pair, on } = found;
    const { by, comment: { id, body }, } = spoken;
    const opened = await (0,open_block/* openBlock */.u)(body, pair, { pseudonym, ...on, reviewer: by.toLowerCase() });
    if (!opened.ok)
        return { ...SILENCE, refusal: opened.fault };
    // Of the block alone, so that words around it make no other one of it.
    const comment = { id, digest: (0,hub_key/* useHubKey */.cA)(session.key).comment(opened.block) };
    const sent = { author: (0,persons/* authorOf */.rM)(spoken), comment, block: opened.answers.answers };
    return await recordDraft(session, found, sent);
}
function reactionTo({ refusal, answers }) {
    if (refusal !== null)
        return '-1';
    return answers.every(({ kind }) => kind === 'help') ? '+1' : 'confused';
}

// EXTERNAL MODULE: ./build/assignment/ledger-record.js + 1 modules
var ledger_record = __webpack_require__(328);
// EXTERNAL MODULE: ./build/github/pages/calibration-issue.js
var calibration_issue = __webpack_require__(511);
// EXTERNAL MODULE: ./build/review/calibration-words.js
var calibration_words = __webpack_require__(1769);
// EXTERNAL MODULE: ./build/scorecard/safe-markdown.js
var safe_markdown = __webpack_require__(6226);
// EXTERNAL MODULE: ./build/sealing/block-form.js
var block_form = __webpack_require__(7204);
;// CONCATENATED MODULE: ./build/sealing/reply.js


const VERSION = 1;
const NONCE = 12;
const BODY = 1 + NONCE;
const SECRET = 32;
// A verdict of seven papers has about 9 kB, most of it the key's: so its length says nothing of the levels.
const LEAST_STEPS = 2;
/**
 * The hub's answer to a block, in a block of its own that opens with that block's `replyKey` alone. The same
 * verdict on the same block is the same text, so that a run that is made again changes nothing.
 */
async function sealReply(verdict, replyKey) {
    const text = (0,block_form/* pad */.eV)(JSON.stringify(verdict), LEAST_STEPS);
    const nonce = await nonceOf(text, replyKey);
    const body = await crypto.subtle.encrypt(how(nonce), await secretOf(replyKey, 'encrypt'), text);
    return (0,block_text/* printBlock */.J8)(Uint8Array.from([VERSION, ...nonce, ...new Uint8Array(body)]), 'VERDICT');
}
/** The verdict that a text holds; null for one that is not whole, and for the answer to another block. */
async function openReply(text, replyKey) {
    const [bytes, second] = readBlocks(text, 'VERDICT');
    if (!bytes || second !== undefined || bytes[0] !== VERSION)
        return null;
    try {
        const secret = await secretOf(replyKey, 'decrypt');
        const body = await crypto.subtle.decrypt(how(bytes.slice(1, BODY)), secret, bytes.slice(BODY));
        return JSON.parse(new TextDecoder().decode(body));
    }
    catch {
        return null;
    }
}
function how(iv) {
    return { name: 'AES-GCM', iv };
}
async function secretOf(replyKey, use) {
    const raw = replyKey.slice(0, SECRET);
    return await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, [use]);
}
/** It follows from the text: with one key, no nonce serves for two texts. */
async function nonceOf(text, replyKey) {
    const algorithm = { name: 'HMAC', hash: 'SHA-256' };
    const raw = replyKey.slice(SECRET);
    const key = await crypto.subtle.importKey('raw', raw, algorithm, false, ['sign']);
    return new Uint8Array(await crypto.subtle.sign('HMAC', key, text)).slice(0, NONCE);
}

// EXTERNAL MODULE: ./build/commands/review/calibration-set.js
var calibration_set = __webpack_require__(9561);
// EXTERNAL MODULE: ./build/commands/review/calibration-verdict.js + 1 modules
var calibration_verdict = __webpack_require__(4696);
;// CONCATENATED MODULE: ./build/commands/review/hear-calibrations.js














/**
 * Takes in sealed levels of calibration papers: of the event's author, or of everybody. Each reviewer's verdict
 * comes back sealed, in one comment: it holds the key, which others must not see before they calibrated.
 * How many were recorded; null where this is about no calibration.
 */
async function hearCalibrations(session, event, ourselves) {
    const issue = await issueOf(session, event);
    if (issue === null)
        return null;
    const { hub } = session.config;
    const all = await (0,review_comments/* listPeoplesComments */.VS)(session.hub, hub, issue.number, ourselves);
    const groups = Map.groupBy(all, ({ by }) => by);
    let taken = 0;
    for (const [login, comments] of groups) {
        if (event === null || event.comment.by === login) {
            taken += await hearOne({ session, issue, event, ourselves, login, comments });
        }
    }
    return taken;
}
async function issueOf(session, event) {
    const { hub } = session.config;
    const marker = (0,safe_markdown/* markerText */.U7)('calibration');
    if (event === null)
        return await (0,calibration_issue/* findCalibrationIssue */.T3)(session.hub, hub, marker);
    if (event.isPull)
        return null;
    return await (0,calibration_issue/* readCalibrationIssue */.sW)(session.hub, hub, event.number, marker);
}
async function hearOne(reviewer) {
    const { session, login } = reviewer;
    const refusals = [];
    let taken = 0;
    for (const { exercise, spoken } of news(reviewer, await triesOf(session, login))) {
        const { recorded, refusal } = await takeSpoken(session, spoken);
        await answerComment(session, spoken, refusal === null ? '+1' : '-1');
        taken += recorded ? 1 : 0;
        if (refusal !== null)
            refusals.push({ why: refusal, exercise });
    }
    await answer(reviewer, refusals);
    return taken;
}
/** What is to be taken in; a block on one exercise makes none on another one old. */
function news({ event, ourselves, comments }, before) {
    return comments.flatMap((comment) => {
        const exercise = exerciseOf(comment.body) ?? '';
        const records = before.filter((one) => one.exercise === exercise);
        const own = comment.id === event?.comment.id ? event : null;
        return spokenIn([comment], { event: own, ourselves, records, blind: true })
            .filter(({ sealed, refusal }) => sealed || refusal !== null)
            .map((spoken) => ({ exercise, spoken }));
    });
}
async function triesOf(session, login) {
    const file = await session.ledger.readFile((0,ledger_record/* reviewerPath */.T1)(login));
    const tries = (0,calibration_verdict/* readTries */.ip)(file?.text ?? null).filter(({ comment }) => comment !== undefined);
    return tries.map((one) => ({ ...one, by: login }));
}
/** What a comment's block says it is a calibration on. */
function exerciseOf(body) {
    const found = (0,open_block/* findBlock */.P)(body);
    return found.ok ? (0,calibration_set/* calibratedExercise */.y4)(found.label.pseudonym) : null;
}
async function takeSpoken(session, spoken) {
    const { by, comment, refusal } = spoken;
    if (refusal !== null)
        return { recorded: false, refusal };
    const why = await (0,why_not_review/* mayReview */.eb)(session, by);
    if (why !== null)
        return { recorded: false, refusal: why };
    const read = await readLevels(session, by, comment.body);
    if (!read.ok)
        return { recorded: false, refusal: read.why };
    const { compared, digest, set } = read;
    const about = { reviewer: by, gate: compared.gate, comment: { id: comment.id, digest } };
    const outcome = await (0,calibration_verdict/* recordTry */.R_)(session, set, about);
    return { recorded: outcome === 'recorded', refusal: outcome === 'replayed' ? outcome : null };
}
/** Opens the block of a comment, and sets its levels beside the key. */
async function readLevels(session, by, body) {
    const found = (0,open_block/* findBlock */.P)(body);
    if (!found.ok)
        return { ok: false, why: found.fault };
    const set = await setOf(session, exerciseOf(body));
    if (set === null)
        return { ok: false, why: 'other-review' };
    const { pseudonym, on, pair } = set;
    const opened = await (0,open_block/* openBlock */.u)(body, pair, { pseudonym, ...on, reviewer: by.toLowerCase() });
    if (!opened.ok)
        return { ok: false, why: opened.fault };
    const rows = (0,calibration_verdict/* rowsOf */.RO)(opened.answers.answers, set);
    if (rows === null)
        return { ok: false, why: 'broken' };
    const digest = (0,hub_key/* useHubKey */.cA)(session.key).comment(opened.block);
    const compared = (0,calibration_verdict/* compareWithKey */.hp)(rows, set);
    return { ok: true, compared, digest, set, replyKey: opened.replyKey };
}
async function setOf(session, exercise) {
    if (exercise === null || !session.config.exercises.has(exercise))
        return null;
    const anchored = await (0,calibration_set/* readExerciseAnchors */.dz)(session, exercise);
    return anchored.anchors.length === 0 ? null : await (0,calibration_set/* calibrationSet */.h4)(session, anchored);
}
// A comment has room for these, and nobody waits for more at once.
const MOST_VERDICTS = 2;
/** One comment to this reviewer, made from the ledger and the blocks that still stand there: made again, it is the same. */
async function answer(reviewer, refusals) {
    const { session, issue, login, comments } = reviewer;
    const last = new Map((await triesOf(session, login)).map((one) => [one.exercise, one]));
    const verdicts = [];
    for (const { exercise, comment } of [...last.values()].slice(-MOST_VERDICTS)) {
        const body = comments.find(({ id }) => id === comment?.id)?.body;
        const read = body === undefined ? null : await readLevels(session, login, body);
        if (!read?.ok || read.digest !== comment?.digest)
            continue;
        const block = await sealReply((0,calibration_verdict/* verdictOf */.Vj)(read.compared, read.set), read.replyKey);
        verdicts.push({ exercise, block });
    }
    if (verdicts.length === 0 && refusals.length === 0)
        return;
    await (0,sticky_comment/* keepStickyComment */.I)(session.hub, { ...session.config.hub, number: issue.number }, {
        marker: (0,safe_markdown/* verdictMarkerText */.xx)(login),
        body: (0,calibration_words/* calibrationAnswer */.Tb)({ login, refusals, verdicts }),
        author: null,
    });
}

// EXTERNAL MODULE: ./build/assignment/review-steps.js
var review_steps = __webpack_require__(4700);
;// CONCATENATED MODULE: ./build/commands/review/settle-requests.js




/**
 * Takes back the review requests of those who are done, and of all once the levels are open: GitHub knows of no
 * sealed block, and would list them as waiting for ever. What somebody else asked for is left alone.
 */
async function settleRequests(session, state, { pull, on, pair }) {
    const progress = (0,review_progress/* foldReviews */.Jr)(state.reviewed, on, pair.key.id);
    const done = (0,review_steps/* doneAmong */.Rl)(progress.reviewers).map((login) => login.toLowerCase());
    const ours = (0,assignment_requests/* standingRequests */.tX)(state.requests, on.tree).flatMap((one) => one.reviewers);
    const settled = pull.requested.filter((login) => {
        const name = login.toLowerCase();
        return ours.includes(name) && ((0,review_progress/* isOver */.PU)(progress) || done.includes(name));
    });
    await (0,request_reviewers/* withdrawRequests */.R)(session.hub, session.config.hub, pull.number, settled);
}

// EXTERNAL MODULE: ./build/scorecard/phrasing.js
var phrasing = __webpack_require__(5825);
;// CONCATENATED MODULE: ./build/review/answer-words.js

/** The exact words to type; the level stays a blank, because this is public. */
function answerWords(answer, reviewed) {
    const ids = reviewed.map(({ id }) => id);
    switch (answer.kind) {
        case 'help':
            return null;
        case 'nothing-to-undo':
            return (0,phrasing/* words */.aL) `you have no step to take back.`;
        case 'undo-alone':
            return (0,phrasing/* words */.aL) `nothing of your comment was recorded, because ${(0,phrasing/* untrusted */.bp)('/undo', 10)} stands alone in its comment. Send it alone, once for each step to take back. Then send the rest again.`;
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
                (0,phrasing/* words */.aL) `Paste the block into a comment here, or send it: ${(0,phrasing/* untrusted */.bp)('npx takehome review --hub ../hub --send block.txt', 80)}. The comment stays.`,
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
                (0,phrasing/* words */.aL) `${(0,phrasing/* untrusted */.bp)('/undo', 30)} takes back your last step, until enough reviewers are done. It stands alone in its comment.`,
                (0,phrasing/* words */.aL) `${(0,phrasing/* untrusted */.bp)('/scores', 30)} brings this comment up to date; so does ${(0,phrasing/* untrusted */.bp)('/help', 30)}.`,
                (0,phrasing/* words */.aL) `Everybody reads ordinary comments and comments on lines. Keep levels out of them.`,
            ]),
            (0,safe_markdown/* codeBlock */.DV)([...form, '/done'].join('\n'), 20_000),
        ]),
    ];
}

// EXTERNAL MODULE: ./build/review/refusal-words.js
var refusal_words = __webpack_require__(657);
// EXTERNAL MODULE: ./build/scorecard/reviewed-points.js
var reviewed_points = __webpack_require__(2284);
// EXTERNAL MODULE: ./build/sealing/review-answers.js
var review_answers = __webpack_require__(6948);
;// CONCATENATED MODULE: ./build/review/render-talk.js




/** Nothing where nobody has talked yet; names while levels are sealed; then the levels side by side. */
function talkBlocks({ asked, needed, done, opened }) {
    if (done.length === 0 && opened === null)
        return [];
    if (opened === null) {
        const names = (0,phrasing/* untrusted */.bp)(done.join(', '), 400);
        const state = (0,phrasing/* words */.aL) `${(0,phrasing/* ours */.Od)(String(done.length))} of ${(0,phrasing/* ours */.Od)(String(needed))} interviewers are done: ${names}. Levels stay sealed until all are done.`;
        return [(0,safe_markdown/* heading */.R_)(2, (0,phrasing/* words */.aL) `The talk`), (0,safe_markdown/* paragraph */.FY)(state)];
    }
    const head = [(0,phrasing/* words */.aL) `What the talk shows`, ...opened.map(({ by }) => (0,phrasing/* untrusted */.bp)(by, 40))];
    return [
        (0,safe_markdown/* heading */.R_)(2, (0,phrasing/* words */.aL) `The talk`),
        (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `Levels that interviewers gave before they talked with each other. They add nothing to the points.`),
        (0,safe_markdown/* table */.tp)([...head, (0,phrasing/* words */.aL) `Together`], asked.map((criterion) => row(criterion, opened))),
        ...reasons(asked, opened),
    ];
}
function row({ id, title }, opened) {
    const levels = opened.map(({ levels }) => levels.find(({ criterion }) => criterion === id)?.level);
    const cells = levels.map((level) => (level === undefined ? (0,phrasing/* words */.aL) `none` : (0,phrasing/* ours */.Od)(String(level))));
    return [(0,phrasing/* ours */.Od)(title), ...cells, together(levels)];
}
/** As for reviews, two levels are a difference; here the two talk about it, and nobody is asked besides. */
function together(levels) {
    const given = levels.filter((level) => level !== undefined);
    const spread = Math.max(...given) - Math.min(...given);
    if (given.length < 2)
        return (0,phrasing/* words */.aL) `one person`;
    if (spread === 0)
        return (0,phrasing/* words */.aL) `the same`;
    return spread >= reviewed_points/* APART */.$5 ? (0,phrasing/* words */.aL) `apart: talk about it` : (0,phrasing/* words */.aL) `one level apart`;
}
function reasons(asked, opened) {
    return opened.flatMap(({ by, levels }) => levels.flatMap(({ criterion, note }) => {
        const title = asked.find(({ id }) => id === criterion)?.title;
        if (note === null || title === undefined)
            return [];
        return [
            (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `${(0,phrasing/* untrusted */.bp)(by, 40)} on ${(0,phrasing/* ours */.Od)(title)}: ${(0,phrasing/* untrusted */.bp)(note, review_answers/* LONGEST_NOTE */.m)}`),
        ];
    }));
}

;// CONCATENATED MODULE: ./build/review/render-progress.js






// As long as the ledger keeps.
const LONGEST_APPEAL = 2_000;
/** What everybody sees of a review that is under way: who is how far, and no level. */
function renderProgress(page) {
    return (0,safe_markdown/* render */.XX)([
        (0,safe_markdown/* marker */.xL)('progress'),
        (0,safe_markdown/* heading */.R_)(1, (0,phrasing/* words */.aL) `Review of ${(0,phrasing/* ours */.Od)(page.pseudonym)}`),
        (0,safe_markdown/* paragraph */.FY)((0,phrasing/* strong */.ko)(standing(page))),
        ...stillOpen(page),
        ...appealBlocks(page),
        ...progressTable(page),
        ...notes(page),
        ...talkBlocks(page.talk),
        ...page.refusals.map(({ login, why }) => (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `${(0,phrasing/* untrusted */.bp)(login, 40)}: ${(0,refusal_words/* refusalWords */.W)(why, page.exercise)}`)),
        ...page.answers.flatMap(({ login, answers }) => answerBlocks(login, answers, page.reviewed)),
        ...(page.unsealed === null || page.appeal !== null ? howToReview(page) : []),
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
function stillOpen({ isOpen, unsealed }) {
    if (!isOpen || unsealed !== null)
        return [];
    const text = (0,phrasing/* words */.aL) `The candidate can still push. Reviews of this submission do not count for a later one.`;
    return [(0,safe_markdown/* paragraph */.FY)(text)];
}
/** Levels that are open stay in force until one more person is done; what people judge may have changed since. */
function appealBlocks({ appeal, apart, unsealed }) {
    if (appeal === null)
        return [];
    return [
        (0,safe_markdown/* paragraph */.FY)((0,phrasing/* strong */.ko)((0,phrasing/* words */.aL) `The candidate asked for one more review, by somebody who has not reviewed this yet.`)),
        (0,safe_markdown/* codeBlock */.DV)(appeal, LONGEST_APPEAL),
        (0,safe_markdown/* paragraph */.FY)(apart.length > 0
            ? (0,phrasing/* words */.aL) `Reviewers are two levels or more apart on ${(0,phrasing/* ours */.Od)(apart.join(', '))}. One more is needed for these.`
            : unsealed === null
                ? (0,phrasing/* words */.aL) `What people judge has changed since, so earlier levels do not count. They may be given anew, but levels are opened only when somebody is done who has not reviewed this before.`
                : (0,phrasing/* words */.aL) `If that is you: give your levels before you read those on the scorecard. They are opened when you are done, and the numbers change as with every review.`),
    ];
}
/** What stays true of a review after the run that found it. */
function notes({ exposed, changed, lost }) {
    const names = (logins) => (0,phrasing/* untrusted */.bp)(logins.join(', '), 400);
    return [
        ...(exposed.length === 0
            ? []
            : [
                (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `Wrote levels where colleagues could read them: ${names(exposed)}. The comments were removed. Mails of them were not.`),
            ]),
        ...(changed.length === 0
            ? []
            : [
                (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `Levels in comments were edited or deleted before they were taken in. The comments are by ${names(changed)}. The last text counts.`),
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

// EXTERNAL MODULE: ./build/scorecard/hide-names.js
var hide_names = __webpack_require__(9638);
// EXTERNAL MODULE: ./build/scorecard/ledger-flags.js
var ledger_flags = __webpack_require__(6220);
// EXTERNAL MODULE: ./build/session/keep-complete.js + 1 modules
var keep_complete = __webpack_require__(456);
// EXTERNAL MODULE: ./build/session/show-reviewer-page.js
var show_reviewer_page = __webpack_require__(2262);
// EXTERNAL MODULE: ./build/session/take-back-erased.js
var take_back_erased = __webpack_require__(3985);
// EXTERNAL MODULE: ./build/commands/review/pages-url.js
var pages_url = __webpack_require__(5916);
;// CONCATENATED MODULE: ./build/commands/review/show-review.js
















/** Opens all levels once everybody needed is done; what is on the ledger then. The talk has levels of its own. */
async function unsealIfDone(session, review) {
    const state = await openIfDone(session, review);
    await (0,keep_complete/* keepComplete */.z)(session, state, review);
    // Most runs hear of no talk, and need not read the ledger once more.
    return state.talked.length === 0 ? state : await openIfDone(session, (0,session_talk/* talkOf */.qH)(review));
}
async function openIfDone(session, review) {
    const { id } = review.state.assignment;
    const at = await (0,hub_session/* serverTime */.nI)(session.hub);
    const stamp = { at, by: 'takehome', ...review.on };
    const log = await session.ledger.append(id, (before) => {
        const records = (0,assignment_state/* recordsAbout */.ql)(stateOf(before), review.on);
        const progress = (0,review_progress/* foldReviews */.Jr)(records, review.on, review.pair.key.id);
        if ((0,review_progress/* isOver */.PU)(progress))
            return null;
        const step = (0,standing_review/* nextOf */.Xh)(session, review, progress);
        if (step.kind === 'unseal') {
            const { why, reviews } = step;
            return { kind: 'unsealed', ...stamp, rubric: review.graded.rubric, why, reviews };
        }
        // On the ledger before anybody is shown it.
        const reviewers = [...(0,review_steps/* doneAmong */.Rl)(progress.reviewers)];
        const isNews = step.apart.length > 0 && !progress.isKnownApart;
        return isNews ? { kind: 'apart', ...stamp, reviewers } : null;
    });
    return stateOf(log);
}
function stateOf(log) {
    const state = (0,fold_log/* foldLog */.e)(log);
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
    await (0,take_back_erased/* takeBackErased */.p)(session, state.assignment.id);
}
function progressPage(session, state, review) {
    const reviews = (0,review_progress/* foldReviews */.Jr)(state.reviewed, review.on, review.pair.key.id);
    const { blind } = session.config.reviews;
    const needed = (0,review_progress/* neededFor */.r4)(reviews, session.config.reviews.needed);
    const step = (0,review_progress/* isOver */.PU)(reviews) ? null : (0,standing_review/* nextOf */.Xh)(session, review, reviews);
    const { unsealed } = reviews;
    return {
        pseudonym: review.pseudonym,
        exercise: review.exercise.rubric.id,
        reviewed: review.reviewed.filter(({ id }) => review.criteria.includes(id)),
        needed,
        reviewers: [...reviews.reviewers].map(([person, { by, given, done }]) => {
            const opened = unsealed?.reviews.find((one) => reviews.personOf(one) === person);
            return { login: by, given, done, ticked: opened === undefined ? [] : tickedIn(opened) };
        }),
        apart: step?.kind === 'wait' ? step.apart : [],
        unsealed: unsealed === null ? null : { at: unsealed.at, why: unsealed.why },
        appeal: appealText(reviews, state),
        exposed: reviews.exposed,
        changed: reviews.changed,
        lost: reviews.lost,
        blind,
        pagesUrl: (0,pages_url/* pagesUrl */.W)(session),
        isOpen: state.status === 'open',
        talk: talkPage(session, state, (0,session_talk/* talkOf */.qH)(review)),
    };
}
/** Reviewers know the candidate by a pseudonym alone, also where the candidate says more. */
function appealText({ appeal }, { assignment }) {
    return appeal === null ? null : (0,hide_names/* hideNames */.rg)(appeal.text, (0,hide_names/* namesOf */.eZ)(assignment));
}
function talkPage({ config }, { talked }, { on, pair, reviewed }) {
    const { reviewers, unsealed } = (0,review_progress/* foldReviews */.Jr)(talked, on, pair.key.id);
    return {
        asked: reviewed,
        needed: config.reviews.needed,
        done: (0,review_steps/* doneAmong */.Rl)(reviewers),
        opened: unsealed?.reviews ?? null,
    };
}
/** Boxes are as sealed as levels are. */
function tickedIn({ levels }) {
    return levels.flatMap(({ criterion, ticks }) => ticks.map((item) => `${criterion}.${item + 1}`));
}

;// CONCATENATED MODULE: ./build/commands/review/review.js

















/**
 * Takes in what reviewers wrote: on the pull request of the event, or on all that are open. Levels of
 * calibration papers come on an issue.
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
    const attempts = (0,one_fault/* tryOnGitHub */.Y)(session.log);
    const attempt = (what, hearIt) => attempts.run(`${what} was not updated`, async () => {
        const reviewed = await hearIt();
        if (reviewed !== null)
            done.push(reviewed);
    });
    for (const pull of pulls) {
        const assignment = branches.get(pull.branch);
        if (assignment === undefined)
            continue;
        await attempt(`the review ${pull.branch}`, async () => {
            const found = await (0,find_review/* findReview */.IE)(session, pull, assignment);
            return found === null ? null : await reviewOne(session, found, event);
        });
    }
    if (event?.isPull !== true)
        await attempt('the calibration', () => calibrations(session, event));
    attempts.end(done.map(({ pseudonym, taken }) => `${pseudonym}: ${taken} taken in`));
    return done;
}
async function calibrations(session, event) {
    const taken = await hearCalibrations(session, event, await (0,sticky_comment/* whoWeAre */.l)(session.hub));
    const isNews = taken !== null && (taken > 0 || event !== null);
    return isNews ? { pseudonym: 'calibration', taken, unsealed: false } : null;
}
async function readEventFile(file) {
    const text = await (0,promises_.readFile)(file, 'utf8').catch(() => '');
    const event = (0,review_event/* parseReviewEvent */.C)((0,parse_json/* parseJson */.q)(text));
    if (event !== null)
        return event;
    const message = 'is not a GitHub event about a comment';
    const hint = 'In a workflow on issue_comment, give github.event_path. Leave it out to check all open reviews.';
    throw (0,bad_news/* callerError */.ee)(file, message, hint);
}
async function pullsOf(session, event) {
    const { hub } = session.config;
    if (event === null)
        return await (0,review_comments/* listReviewPulls */.dN)(session.hub, hub);
    if (!event.isPull)
        return [];
    const pull = await (0,review_comments/* readReviewPull */.ul)(session.hub, hub, event.number);
    return pull === null ? [] : [pull];
}
async function reviewOne(session, found, event) {
    const { state, taken } = await takeIn(session, found, event);
    const unsealed = (0,review_progress/* isOver */.PU)((0,review_progress/* foldReviews */.Jr)(state.reviewed, found.on));
    return { pseudonym: found.pseudonym, taken, unsealed };
}
/** Steps 1 to 5 above on one pull request. */
async function takeIn(session, found, event) {
    const ourselves = await (0,sticky_comment/* whoWeAre */.l)(session.hub);
    const comments = await (0,review_comments/* listPeoplesComments */.VS)(session.hub, session.config.hub, found.pull.number, ourselves);
    const { blind } = session.config.reviews;
    await noteChanges(session, found, changedLevels(comments, event, ourselves));
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
    return { state, taken };
}
/** Where levels in the clear are refused, each of them is an exposure, whatever became of it. */
async function noteChanges(session, found, changes) {
    const { blind } = session.config.reviews;
    for (const change of changes) {
        const kind = blind && change.isOwn ? 'exposed' : 'changed';
        await recordNote(session, found, { kind, author: (0,persons/* authorOf */.rM)(change), id: change.id });
    }
}
function recordsOf({ state, on }) {
    return [...state.reviewed, ...state.talked].filter(({ tree }) => tree === on.tree);
}

;// CONCATENATED MODULE: ./build/commands/review/catch-up.js







/**
 * Whether levels are to be opened, or two are apart and nobody was told: a run has died, or fewer people are needed
 * than were. Before somebody is reminded, their comments are read once more, for a run may have been missed.
 */
async function whatIsBehind(session, known) {
    if (isSubmissionBehind(session, known))
        return 'submission';
    const talk = (0,assignment_state/* sealedTalk */.DU)(known.state);
    if (talk === null || !(0,assignment_requests/* isReady */.i_)(talk, session.config.reviews))
        return null;
    return (await (0,session_talk/* isPresentTalk */.a9)(session, known.state.assignment, talk)) ? 'talk' : null;
}
function isSubmissionBehind(session, { waiting, now, today }) {
    if (waiting === null)
        return false;
    const { reviews } = session.config;
    const step = (0,standing_review/* nextOf */.Xh)(session, waiting, waiting.progress);
    if (step.kind === 'unseal')
        return true;
    if (step.apart.length > 0 && !waiting.progress.isKnownApart)
        return true;
    const standing = (0,waiting_review/* standingOf */.YP)(waiting, reviews);
    return waiting.requests.some((one) => (0,assignment_requests/* lateReviewers */.Ly)(one, standing, reviews.assign, { now, today }).length > 0);
}
/** Does what Review does with one pull request, whatever was written there last. */
async function catchUp(session, behind) {
    const { pull, assignment } = behind;
    const found = await (0,find_review/* findReview */.IE)(session, pull, assignment);
    if (found === null)
        return { opened: false, isNews: true };
    const { state, taken } = await takeIn(session, found, null);
    const opened = openings(state) > openings(found.state);
    return { opened, isNews: opened || taken > 0 };
}
function openings({ reviewed, talked }) {
    return [...reviewed, ...talked].filter(({ kind }) => kind === 'unsealed').length;
}

// EXTERNAL MODULE: ./build/github/repository/review-branches.js
var review_branches = __webpack_require__(5044);
// EXTERNAL MODULE: ./build/input/compare-texts.js
var compare_texts = __webpack_require__(1033);
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
    for (const review of reviews.toSorted((a, b) => (0,compare_texts/* compareTexts */.q)(keyOf(a), keyOf(b)))) {
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
/** People who are new to it first. */
function choose(review, history) {
    const { missing, taken, barred, earlier = [] } = review;
    const others = leastLoaded({ missing, taken, barred: [...barred, ...earlier] }, history);
    const people = [...taken, ...others];
    const isAnswered = people.some((login) => !earlier.includes(login));
    const rest = missing - others.length - Number(!isAnswered);
    if (earlier.length === 0 || rest <= 0)
        return others;
    return [...others, ...leastLoaded({ missing: rest, taken: people, barred }, history)];
}
/** The least loaded; where more of them have as much than are missing, those who have met least. */
function leastLoaded({ missing, taken, barred }, history) {
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

// EXTERNAL MODULE: ./build/session/ledger-source.js
var ledger_source = __webpack_require__(8738);
;// CONCATENATED MODULE: ./build/commands/review/plan-asking.js














/** The workflow has a step for each page that it uploads; the next run goes on. */
const MOST_AT_ONCE = 6;
/**
 * Who is to be asked or reminded now. Reads, and changes nothing. `ledger` is a checkout of its branch, or empty. A
 * submission that cannot be looked at keeps none of the others waiting.
 */
async function planAsking(session, ledger, attempts) {
    const { hub, timeZone } = session.config;
    const source = (0,ledger_source/* ledgerSource */.L)(session, ledger);
    const now = await (0,hub_session/* serverTime */.nI)(session.hub);
    const today = (0,assignment_requests/* dayIn */.EE)(timeZone, now);
    const pulls = await (0,review_comments/* listReviewPulls */.dN)(session.hub, hub);
    const before = [];
    const open = [];
    const behind = [];
    const whoIsOut = whoMayNot(session, today);
    const lacking = async (waiting) => {
        const missing = missingPeople(session, waiting, today);
        const short = missing === 0 ? null : shortReview(waiting, missing, await whoIsOut(waiting));
        return { missing, short };
    };
    for await (const state of source.states()) {
        const branch = (0,review_branches/* reviewBranch */.zJ)((0,hub_key/* useHubKey */.cA)(session.key).pseudonym(state.assignment.id));
        await attempts.run(`the review ${branch} was not looked at`, async () => {
            const waiting = await (0,waiting_review/* waitingReview */.kV)(session, source, state);
            before.push(peopleOn(state, waiting));
            const pull = pulls.find((one) => one.branch === branch);
            if (pull === undefined)
                return;
            const about = await whatIsBehind(session, { state, waiting, now, today });
            if (about !== null)
                behind.push({ pull, assignment: state.assignment.id, about });
            if (waiting !== null)
                open.push({ ...(await lacking(waiting)), waiting, pull });
        });
    }
    const shorts = open.flatMap(({ short }) => short ?? []);
    const plan = planRequests(shorts, session.config.reviews.assign.people, before);
    const planned = open
        .map(({ waiting, pull, missing }) => {
        const people = plan.get(waiting.pseudonym) ?? [];
        return { waiting, pull, people, missing: missing - people.length };
    })
        .toSorted((a, b) => (0,compare_texts/* compareTexts */.q)(urgency(a), urgency(b)));
    return {
        now,
        today,
        behind,
        toTell: planned.filter((one) => isToBeTold(session, one, { now, today })),
        short: planned.flatMap(({ waiting: { pseudonym }, missing }) => missing > 0 ? [{ pseudonym, missing }] : []),
    };
}
function shortReview({ pseudonym, state, done, requests, progress }, missing, { barred, earlier }) {
    const asked = requests.flatMap(({ reviewers }) => reviewers);
    const opened = progress.unsealed?.reviews.map(({ by }) => by) ?? [];
    const taken = lower([...new Set([...done, ...opened, ...asked])]);
    const known = [...earlier, ...taken.filter((by) => progress.isEarlier({ by }))];
    return { id: pseudonym, deadline: state.deadline, missing, taken, barred, earlier: known };
}
/** A third is only missing where two are apart: otherwise the levels are about to be opened. */
function missingPeople(session, waiting, today) {
    const { reviews } = session.config;
    const missing = (0,assignment_requests/* missingReviewers */.Jc)((0,waiting_review/* standingOf */.YP)(waiting, reviews), reviews, today);
    if (missing === 0)
        return 0;
    return (0,standing_review/* nextOf */.Xh)(session, waiting, waiting.progress).kind === 'wait' ? missing : 0;
}
function isToBeTold({ config }, { waiting, people }, at) {
    const standing = (0,waiting_review/* standingOf */.YP)(waiting, config.reviews);
    const { requests } = waiting;
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
/**
 * Of those who could be asked: who is away, has no access or has not calibrated, and the candidate themself. Beside
 * them those whose levels were open when the candidate appealed.
 */
function whoMayNot(session, today) {
    const { assign } = session.config.reviews;
    const look = (0,why_not_review/* lookOnce */.ns)(session);
    return async (waiting) => {
        const { assignment } = waiting.state;
        const about = { exercise: assignment.exercise, criteria: waiting.on.criteria };
        const looked = [];
        for (const login of assign.people) {
            const { why, userId } = (0,assignment_requests/* isAway */.Dg)(login, assign, today) ? AWAY : await look(login, about);
            const isOut = why !== null || isInvolved(waiting, login, userId);
            looked.push({ login, userId, isOut });
        }
        const isEarlier = ({ login, userId }) => waiting.progress.isEarlier((0,persons/* authorOf */.rM)({ by: login, userId }));
        return {
            barred: looked.flatMap(({ login, isOut }) => (isOut ? login : [])),
            earlier: looked.filter(isEarlier).map(({ login }) => login),
        };
    };
}
const AWAY = { why: 'away', userId: null };
/** Whether it is the candidate, or somebody who has reviewed it: perhaps under another login. */
function isInvolved(waiting, by, userId) {
    if ((0,persons/* isCandidate */.qn)(waiting.state.assignment.candidate, { by, userId }))
        return true;
    const { progress } = waiting;
    const author = (0,persons/* authorOf */.rM)({ by, userId });
    return ((0,review_progress/* wasOpened */.xp)(progress, author) || progress.reviewers.get(progress.personOf(author))?.done === true);
}
function lower(logins) {
    return logins.map((login) => login.toLowerCase());
}
function urgency({ waiting: { state, pseudonym } }) {
    return `${state.deadline} ${pseudonym}`;
}

;// CONCATENATED MODULE: ./build/commands/review/ask-reviewers.js












// GitHub grants a workflow a thousand requests an hour; the next run goes on.
const MOST_BEHIND = 20;
/**
 * Opens levels that a run of Review has left sealed. Then asks people to review what has come in, and reminds once
 * those who have not. Whom to ask is on the ledger before anybody is told, and that they were told afterwards: a
 * run that dies in between is finished by the next one, by the same names.
 */
async function askReviewers(session, { ledger, links }) {
    const attempts = (0,one_fault/* tryOnGitHub */.Y)(session.log);
    const asking = await planAsking(session, ledger, attempts);
    const opened = [];
    const changed = new Set();
    for (const behind of asking.behind.slice(0, MOST_BEHIND)) {
        const { branch } = behind.pull;
        await attempts.run(`the review ${branch} was not updated`, async () => {
            const caughtUp = await catchUp(session, behind);
            if (caughtUp.opened)
                opened.push(branch.replace(/^review\//, ''));
            // Whom to tell of it is for the next run: this one may have read an older state of the ledger.
            if (caughtUp.isNews)
                changed.add(branch);
        });
    }
    const told = [];
    const toTell = asking.toTell.filter(({ pull }) => !changed.has(pull.branch));
    for (const one of toTell.slice(0, MOST_AT_ONCE)) {
        const { pseudonym } = one.waiting;
        await attempts.run(`the reviewers of ${pseudonym} were not told`, async () => {
            told.push(await tell(session, one, asking, links.get(pseudonym) ?? null));
        });
    }
    attempts.end([
        ...opened.map((pseudonym) => `${pseudonym}: levels are open now`),
        ...told.map(({ pseudonym }) => `${pseudonym}: its reviewers were told`),
    ]);
    const left = Math.max(0, toTell.length - MOST_AT_ONCE) + Math.max(0, asking.behind.length - MOST_BEHIND);
    return { opened, told, short: asking.short, left };
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
/** Who was asked once and is away or no reviewer now, or was asked before the deadline was moved, is waited for no more. */
async function withdrawStale(session, { waiting, pull }, requests, today) {
    const { hub, reviews } = session.config;
    const wanted = (0,withdraw_all/* askedEver */.v)({ requests }).filter((login) => (0,assignment_requests/* isWaitedFor */.sx)(login, reviews.assign, today));
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
        const present = (0,fold_log/* foldLog */.e)(before);
        const isSame = present !== null &&
            isOn(present, tree) &&
            (0,assignment_requests/* standingRequests */.tX)(present.requests, tree).length === requests.length;
        return isSame
            ? { kind: 'requested', at: now, by: 'takehome', tree, reviewers: [...people], due }
            : null;
    });
    const after = (0,fold_log/* foldLog */.e)(log);
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
        const unlisted = await (0,request_reviewers/* requestReviewers */.i)(session.hub, hub, one.pull.number, wanted);
        for (const login of unlisted) {
            session.log(`GitHub lists no review request for ${login} here: the comment mentions them`);
        }
        await say(session, one, { kind: 'request', ...message });
    }
    await note(session, one, { kind: 'asked', request: request.number }, now);
}
/** One comment for each request and each reminder: told once, and edited where a run died before it noted that. */
async function say(session, { pull, waiting }, { kind, request, logins, page }) {
    const { hub, timeZone, reviews } = session.config;
    const { number, due } = request;
    const body = requestText({
        kind,
        number,
        logins,
        pseudonym: waiting.pseudonym,
        exercise: waiting.state.assignment.exercise,
        due: (0,deadline/* showMoment */.sr)(due, timeZone),
        page,
        pagesUrl: (0,pages_url/* pagesUrl */.W)(session),
        blind: reviews.blind,
    });
    const marker = requestMarker({ kind, number });
    await (0,sticky_comment/* keepStickyComment */.I)(session.hub, { ...hub, number: pull.number }, { marker, body, author: null });
}
async function note(session, { waiting }, record, at) {
    await session.ledger.append(waiting.state.assignment.id, (log) => {
        const request = (0,fold_log/* foldLog */.e)(log)?.requests.find((one) => one.number === record.request);
        // Told under an earlier name, people were not told under this one.
        const isNoted = record.kind === 'asked' ? request?.isAsked : request?.isReminded;
        return isNoted !== false ? null : { ...record, at, by: 'takehome' };
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
    throw (0,bad_news/* callerError */.ee)('links', `"${line}" is not a pseudonym with an address`, hint);
}

// EXTERNAL MODULE: ./build/commands/review/send-block.js + 1 modules
var send_block = __webpack_require__(1638);
// EXTERNAL MODULE: ./build/github/pages/review-pull.js + 1 modules
var review_pull = __webpack_require__(1164);
// EXTERNAL MODULE: ./build/github/repository/fetch-tree.js
var fetch_tree = __webpack_require__(2340);
// EXTERNAL MODULE: ./build/input/decode-text.js
var decode_text = __webpack_require__(8933);
// EXTERNAL MODULE: ./build/input/make-folder.js
var make_folder = __webpack_require__(5586);
// EXTERNAL MODULE: ./build/input/write-out.js
var write_out = __webpack_require__(7473);
// EXTERNAL MODULE: ./build/review-page/review-page.js + 1 modules
var review_page = __webpack_require__(8644);
// EXTERNAL MODULE: ./build/submission/read-tree.js
var read_tree = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/submission/submission.js
var submission = __webpack_require__(3161);
;// CONCATENATED MODULE: ./build/commands/review/write-pages.js
















/** Writes the page of each review on which levels can still be given; the files' names. */
async function writePages(session, { out, pull, ask = null }) {
    const attempts = (0,one_fault/* tryOnGitHub */.Y)(session.log);
    const pulls = await wantedPulls(session, pull, ask, attempts);
    const branches = await (0,find_review/* reviewBranches */.L3)(session);
    await (0,make_folder/* makeFolder */.fc)(out);
    const written = [];
    for (const one of pulls) {
        await attempts.run(`the page of ${one.branch} was not written`, async () => {
            written.push(...(await writePage(session, one, branches.get(one.branch), out)));
        });
    }
    attempts.end(written);
    return written;
}
async function writePage(session, pull, assignment, out) {
    const review = assignment === undefined ? null : await (0,find_review/* findReview */.IE)(session, pull, assignment);
    const input = review === null ? null : await pageInput(session, review);
    if (input === null)
        return [];
    const name = `${input.pseudonym}.html`;
    await (0,write_out/* writeOut */.sD)(out, [[name, (0,review_page/* renderReviewPage */.w)(input)]]);
    return [(0,external_node_path_.join)(out, name)];
}
async function wantedPulls(session, pull, ask, attempts) {
    if (pull !== '')
        return [await onePull(session, pull)];
    if (!ask)
        return await (0,review_comments/* listReviewPulls */.dN)(session.hub, session.config.hub);
    const { toTell } = await planAsking(session, ask.ledger, attempts);
    return toTell.slice(0, MOST_AT_ONCE).map((one) => one.pull);
}
async function onePull(session, text) {
    const number = /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
    const found = number === null ? null : await (0,review_comments/* readReviewPull */.ul)(session.hub, session.config.hub, number);
    if (found !== null)
        return found;
    const hint = 'Give the number of a pull request whose branch begins with review/.';
    throw (0,bad_news/* callerError */.ee)('--pull', `"${text}" is not a review of this hub`, hint);
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
        starter: new Map([...template].map(([path, bytes]) => [path, textOf({ path, bytes }, rubric)])),
        pushes: shownPushes(state),
        isOpen: state.status === 'open',
    };
}
/** Shares of the candidate's own time: a length or a time of day would tell extra time, or where somebody lives. */
function shownPushes({ pushes, graded, deadline, ...from }) {
    if (pushes === null)
        return null;
    const begin = Date.parse(from.start?.at ?? from.invitedAt);
    const whole = Math.max(1, Date.parse(deadline) - begin);
    const list = pushes.last.map(({ at, sha, forced }) => {
        const lines = graded.find((one) => one.sha === sha)?.lines ?? null;
        return { percent: Math.round((100 * (Date.parse(at) - begin)) / whole), lines, forced };
    });
    return { list, earlier: pushes.earlier };
}
/** A third reviewer is asked for what the others are apart on, which everybody may know by then. */
function criteriaAsked(session, review) {
    const reviews = (0,review_progress/* foldReviews */.Jr)(review.state.reviewed, review.on, review.pair.key.id);
    if ((0,review_progress/* isOver */.PU)(reviews))
        return [];
    const step = (0,standing_review/* nextOf */.Xh)(session, review, reviews);
    if (step.kind === 'unseal')
        return [];
    return step.apart.length > 0 ? step.apart : review.criteria;
}
/** As the review's branch has them: under the pseudonym, without what an editor would act on. */
async function readFiles({ hub, config }, { pull, pseudonym, exercise }) {
    const folder = `${(0,review_pull/* reviewFolder */.B)(pseudonym)}/`;
    const objects = (0,fetch_tree/* gitObjects */.f)(hub, config.hub);
    const { submission } = await (0,read_tree/* readTree */.Z)(objects, pull.commit, (path) => path.startsWith(folder));
    return submission.files.map(({ path, bytes }) => {
        const file = { path: path.slice(folder.length), bytes };
        return { ...file, text: textOf(file, exercise.rubric) };
    });
}
function textOf({ path, bytes }, { module }) {
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
        const sent = await (0,send_block/* sendBlock */.U)(session, block, around);
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
    const { opened, told, short, left } = report;
    const names = (logins) => logins.join(', ');
    const lines = [
        ...opened.map((pseudonym) => `${pseudonym}: levels are open now`),
        ...told.flatMap(({ pseudonym, asked, reminded }) => [
            ...(asked.length === 0 ? [] : [`${pseudonym}: asked ${names(asked)}`]),
            ...(reminded.length === 0 ? [] : [`${pseudonym}: reminded ${names(reminded)}`]),
        ]),
        ...short.map(({ pseudonym, missing }) => `${pseudonym}: ${missing} still to be asked, and nobody else may review: see reviews.assign in takehome.yml, calibrate, and doctor`),
        ...(left === 0 ? [] : [`${left} more reviews are to be looked at: run this again`]),
    ];
    return { json: report, text: lines.length === 0 ? ['Nobody is to be asked or reminded.'] : lines };
}


/***/ }),

/***/ 3457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ treeEntry),
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   qI: () => (/* binding */ signedBy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * Author and committer of what we commit, at a moment that the caller decides: the same commit made again
 * has the same name. There is no account behind it, and no mail can reach it (RFC 2606).
 */
function signedBy(date) {
    const us = { name: 'takehome', email: 'takehome@takehome.invalid', date };
    return { author: us, committer: us };
}
/** Whether a file travels inside the tree's request, as JSON can only hold texts. */
function isText(bytes) {
    return Buffer.from(Buffer.from(bytes).toString('utf8')).equals(bytes);
}
/** The name that Git gives to such a file. */
function blobName(bytes) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`);
    return hash.update(bytes).digest('hex');
}
/**
 * One file of a tree. A text travels inside the tree's request; anything else is a request of its own,
 * unless its name is among those that the repository is known to hold.
 */
async function treeEntry(octokit, place, path, bytes, known = new Set()) {
    const entry = { path, mode: '100644', type: 'blob' };
    if (isText(bytes))
        return { ...entry, content: Buffer.from(bytes).toString('utf8') };
    const sha = blobName(bytes);
    if (known.has(sha))
        return { ...entry, sha };
    const content = Buffer.from(bytes).toString('base64');
    const { data } = await octokit.rest.git.createBlob({ ...place, content, encoding: 'base64' });
    return { ...entry, sha: data.sha };
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

/***/ 4722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ talkCriteria),
/* harmony export */   F: () => (/* binding */ scalesOf)
/* harmony export */ });
const NEW_GROUND = {
    title: 'Thinks on new ground',
    anchors: [
        'Starts to build at once, or does not know where to begin.',
        'Finds a change that would help, and misses what else it touches.',
        'Asks what is needed, names the parts that change and those that stay, and one price.',
        'Level 3, and compares two ways by their price, says how to tell which one is right, and what would prove it wrong.',
    ],
};
const ANSWERS = {
    title: 'Answers for the work',
    anchors: [
        'Defends what is wrong, or cannot say where a number came from.',
        'Sees a weakness once it is shown. Numbers are repeated, not explained.',
        'Explains where numbers come from, and names a weakness before it is shown.',
        'Level 3, and says what they would measure or change first, and why not the rest.',
    ],
};
const CODE_SCALES = [
    {
        title: 'Knows the code',
        anchors: [
            'Reads the lines as if for the first time. Most answers are guesses.',
            'Follows the lines when asked to. Finds what breaks in fewer than half of the changes.',
            'Finds what breaks in at least half of the changes, mostly without help, and says for which input.',
            'Finds it in nearly all, says what stays as it is, and how a test would catch it.',
        ],
    },
    ANSWERS,
    NEW_GROUND,
];
const REVIEW_SCALES = [
    {
        title: 'Knows the tests',
        anchors: [
            'Reads the tests as if for the first time, or repeats what they call.',
            'Says what a test is for when asked to. Sees what it misses once it is shown.',
            'Says for most tests which flaw they find, why the expected value is right, and what they leave open.',
            'Level 3, and makes a test stronger with another input, without failing on what the documentation allows.',
        ],
    },
    ANSWERS,
    NEW_GROUND,
];
const STORY_SCALES = [
    {
        title: 'Was there',
        anchors: [
            'Details do not come, or change when they are asked for again.',
            'Some details come. People, days or numbers stay vague.',
            'People, days and numbers come without effort and fit the write-up.',
            'Level 3, and adds what the write-up left out, including something that speaks against them.',
        ],
    },
    {
        title: 'Knows their own part',
        anchors: [
            'It stays open who did what, or others are to blame.',
            'Their own part is clear once you ask. They cannot explain decisions of others.',
            'They explain their own decisions with the options that there were, and say what others did.',
            'Level 3, and says what they would decide differently today, and what that would have cost.',
        ],
    },
    NEW_GROUND,
];
function scalesOf({ module, suite }) {
    if (suite !== undefined)
        return REVIEW_SCALES;
    return module === null ? STORY_SCALES : CODE_SCALES;
}
/** The scales as criteria that people give levels to, K1 and on. They have no points: a talk adds none. */
function talkCriteria(work) {
    return scalesOf(work).map(({ title, anchors: [one, two, three, four] }, index) => ({
        kind: 'reviewed',
        id: `K${index + 1}`,
        title,
        competency: 'practical-coding',
        points: 0,
        section: '',
        checklist: [],
        levels: { 1: one, 2: two, 3: three, 4: four },
    }));
}


/***/ }),

/***/ 5815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ titleOfTest)
/* harmony export */ });
/** `test_reaches_least_squares` is a sentence already. */
function titleOfTest(name) {
    return name.replace(/^test_/, '').replaceAll('_', ' ');
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

/***/ 9973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ overallOf),
  f: () => (/* binding */ score)
});

// EXTERNAL MODULE: ./build/input/compare-texts.js
var compare_texts = __webpack_require__(1033);
// EXTERNAL MODULE: ./build/scorecard/bands.js
var bands = __webpack_require__(2483);
// EXTERNAL MODULE: ./build/judge/stated-python.js + 1 modules
var stated_python = __webpack_require__(2487);
;// CONCATENATED MODULE: ./build/scorecard/cause.js

/**
 * The one thing behind all that failed, and what to do next; null where each failure speaks for itself.
 * It follows from the evidence and the flags, and tells nothing that a candidate could not see at home.
 */
function causeOf({ module }, evidence, flags, runtime) {
    const tests = evidence.filter((fact) => fact.kind === 'test');
    if (module === null || tests.length === 0)
        return null;
    const looks = { module, tests, flags };
    return (notThere(looks) ??
        otherVersions(looks, runtime) ??
        notPython(looks) ??
        notLoaded(looks) ??
        withoutFunctions(looks) ??
        otherParameters(looks) ??
        stubs(looks));
}
function notThere({ module, flags }) {
    const isMissing = flags.some(({ code, where }) => code === 'missing-file' && where?.path === module);
    if (!isMissing)
        return null;
    const what = `${module} is missing, or is not an ordinary file that can be read`;
    const next = `Put your work into ${module}, at the top of the folder.`;
    return inNotebook(module, flags) ?? cause('no-module', what, next);
}
function inNotebook(module, flags) {
    if (!flags.some(({ code }) => code === 'notebook'))
        return null;
    return cause('notebook', `There is a notebook, which is not read, and nothing new in ${module}`, `Move the functions from the notebook into ${module}, and push again.`);
}
// What a name that is missing raises, by an attribute, an import, or an argument of its own.
const MISSING = /(?:^|: )raised (?:AttributeError|ImportError|ModuleNotFoundError|NameError|TypeError)$/;
/** Whatever failed did so where the Python or NumPy of this run lacks what others have. */
function otherVersions({ module, tests }, runtime) {
    const [gap] = runtime?.gaps ?? [];
    const failed = tests.filter(({ outcome }) => outcome === 'failed');
    if (runtime === null || gap === undefined || failed.length === 0)
        return null;
    const isBehind = gap.kind === 'syntax'
        ? failed.every(({ reason }) => reason === 'did-not-load')
        : failed.every(({ detail }) => MISSING.test(detail));
    if (!isBehind)
        return null;
    const ran = gap.kind === 'syntax' ? runtime.python : runtime.numpy;
    const what = `${module} is written for other versions than it ran on: ${lacking(gap)}, and this run had ${ran}`;
    return cause('other-versions', what, versionsNext(runtime), gap.line);
}
function lacking({ kind, line, since, until }) {
    const of = kind === 'syntax' ? 'Python' : 'NumPy';
    return until === null
        ? `line ${line} needs ${of} ${since} or later`
        : `line ${line} needs a ${of} before ${until}`;
}
/** What a candidate can do about what the versions of a run lack. */
function versionsNext({ gaps }) {
    return gaps.some((gap) => (0,stated_python/* isMissingOn */.WX)(stated_python/* STATED */.EU, gap))
        ? `Write it for ${(0,stated_python/* versionWords */.WS)(stated_python/* STATED */.EU)}: install requirements.txt in a new environment, and run the public tests there.`
        : `${(0,stated_python/* versionWords */.WS)(stated_python/* STATED */.EU)}, on which scores count, has all of it. You need not change it: tell the team that another version was used.`;
}
function notPython({ module, tests, flags }) {
    if (!tests.every(({ reason }) => reason === 'did-not-load'))
        return null;
    const unread = flags.find(({ code, where }) => code === 'not-utf8' && where?.path === module);
    if (unread !== undefined && tests.every(({ detail }) => detail.includes('no module to load'))) {
        const what = `${module} is not UTF-8 text, so it could not be read`;
        return cause('not-text', what, `Save ${module} as UTF-8.`);
    }
    const refused = flags.find(({ code }) => code === 'not-analysable');
    if (refused === undefined || !tests.every(({ detail }) => /Syntax|Indentation|Tab/.test(detail)))
        return null;
    const line = refused.where?.line ?? null;
    const place = line === null ? 'it' : `line ${line}`;
    return cause('syntax', `${module} could not be read as Python: ${place} is not valid for the Python that grades`, 'Run python -m py_compile on it. If that finds nothing, the line needs a newer Python than the one that grades.', line);
}
/** What an import that failed asks for, by the error that it raised. */
const WHY = {
    ModuleNotFoundError: [
        'imports something that is not there',
        'Only this one file is loaded, with the standard library, NumPy and what the README names beside it: put your own functions into it, and import nothing else.',
    ],
    ImportError: [
        'imports a name that is not there',
        'Import only from the standard library, NumPy and the packages that the README names.',
    ],
    EOFError: [
        'asks for input',
        'Remove input(), or put it below if __name__ == "__main__":, which is not run.',
    ],
    SystemExit: [
        'ends the program',
        'Put what is to run as a program below if __name__ == "__main__":, which is not run.',
    ],
};
const FILES = /^(?:PermissionError|FileNotFoundError|OSError|IsADirectoryError|FileExistsError)$/;
const OPENS = [
    'opens a file',
    'There are no files and no network: remove that, or put it below if __name__ == "__main__":, which is not run.',
];
function notLoaded({ module, tests, flags }) {
    const details = tests.flatMap(({ reason, detail }) => (reason === 'did-not-load' ? detail : []));
    const [detail] = details;
    if (detail === undefined || details.length < tests.length)
        return null;
    const error = /: raised (\w{1,60})$/.exec(detail)?.[1] ?? null;
    const line = flags.find(({ code }) => code === 'not-loaded')?.where?.line ?? null;
    const place = line === null ? 'it' : `line ${line}`;
    const [what, next] = whyNot(error, module);
    const named = error === null ? '' : ` (${error})`;
    const said = `${module} could not be imported: ${place} ${what}${named}`;
    return cause('not-loaded', said, next, line);
}
function whyNot(error, module) {
    if (error === null) {
        return [
            'took too long or ended its process',
            'Importing it must only define functions: put everything else below if __name__ == "__main__":.',
        ];
    }
    if (FILES.test(error))
        return OPENS;
    const own = `Run python -c "import ${module.replace(/\.py$/, '')}" and mend what it says. If it says nothing: where it is graded there are no files, no network, no threads and no other programs.`;
    return WHY[error] ?? ['raised an error', own];
}
function withoutFunctions({ module, tests }) {
    const names = namesIn(tests, /^the module has no function (\w{1,60})$/);
    if (names === null)
        return null;
    return cause('missing-functions', `${module} does not have ${names}`, 'Define what is missing at the top level of the file, by the names of the README.');
}
function otherParameters({ module, tests }) {
    const names = namesIn(tests, /^the function (\w{1,60}) does not take the arguments of the task$/);
    if (names === null)
        return null;
    return cause('other-parameters', `${module} cannot be called as the task says: see the parameters of ${names}`, 'Give each function the parameters of the README, in their order and by their names.');
}
/** "the functions a, b" out of what is said of tests, by a pattern with the name in it; null for none. */
function namesIn(tests, said) {
    const names = new Set(tests.flatMap(({ detail }) => said.exec(detail)?.[1] ?? []));
    if (names.size === 0)
        return null;
    return `${names.size === 1 ? 'the function' : 'the functions'} ${[...names].sort().join(', ')}`;
}
function stubs({ module, tests, flags }) {
    if (!tests.every(({ detail }) => detail === 'raised NotImplementedError'))
        return null;
    const what = `The functions of ${module} are not written yet: they raise NotImplementedError`;
    const next = 'Replace the lines that raise by your own code, and push again.';
    return inNotebook(module, flags) ?? cause('stubs', what, next);
}
function cause(kind, what, next, line = null) {
    return { kind, line, what: `${what}.`, next };
}

// EXTERNAL MODULE: ./build/scorecard/competency-titles.js
var competency_titles = __webpack_require__(9480);
// EXTERNAL MODULE: ./build/scorecard/count-flags.js
var count_flags = __webpack_require__(1298);
// EXTERNAL MODULE: ./build/scorecard/measured-points.js
var measured_points = __webpack_require__(4391);
// EXTERNAL MODULE: ./build/scorecard/reviewed-points.js
var reviewed_points = __webpack_require__(2284);
;// CONCATENATED MODULE: ./build/scorecard/score-criterion.js



function scoreCriterion(criterion, facts, reviews, context) {
    const { id, title, competency, kind, points } = criterion;
    const critical = criterion.kind === 'measured' && criterion.check === 'tests' && criterion.critical;
    const evidence = [...facts].sort(byText);
    const result = criterion.kind === 'measured'
        ? measured((0,measured_points/* measuredShare */.WI)(criterion, evidence, context), points)
        : reviewed(criterion, evidence, reviews);
    return { id, title, competency, kind, critical, points, ...result, evidence, reviews };
}
const NOT_ASSESSED = { earned: null, status: 'not-assessed' };
function measured(share, points) {
    if (share === null)
        return NOT_ASSESSED;
    return { earned: inHundredths(points * share), status: statusOf(share, 1) };
}
function reviewed({ points }, evidence, reviews) {
    if (evidence.some(({ kind }) => kind === 'not-assessed'))
        return NOT_ASSESSED;
    const outcome = (0,reviewed_points/* outcomeOf */.sG)(reviews);
    if (outcome.kind !== 'agreed')
        return { earned: null, status: 'pending' };
    const { percent } = outcome;
    return {
        earned: inHundredths((points * percent) / 100),
        status: statusOf(percent, reviewed_points/* LEVEL_PERCENT */.fe[3]),
    };
}
function statusOf(share, full) {
    if (share >= full)
        return 'passed';
    return share > 0 ? 'partial' : 'failed';
}
function inHundredths(points) {
    return Math.round(points * 100) / 100;
}
/** Any fixed order will do, so that the order in which checks finish leaves no trace. */
function byText(a, b) {
    return (0,compare_texts/* compareTexts */.q)(JSON.stringify(a), JSON.stringify(b));
}

// EXTERNAL MODULE: ./build/scorecard/sums.js
var sums = __webpack_require__(2759);
;// CONCATENATED MODULE: ./build/scorecard/score.js








/** What the evidence and the reviews come to, by the rubric and nothing else. */
function score(input) {
    const { rubric, rubricDigest, role, flags, submission, seed, runtime, trusted, timings } = input;
    const { statedHours = null } = input;
    refuseGaps(input);
    const works = (0,measured_points/* doesWork */.dE)(input.evidence, rubric.criteria);
    const criteria = rubric.criteria.map((criterion) => {
        const facts = input.evidence.filter((fact) => fact.criterion === criterion.id);
        const reviews = input.reviews.filter((review) => review.criterion === criterion.id);
        return scoreCriterion(criterion, facts, reviews, { works, budget: rubric.loopBudget });
    });
    const cap = (0,sums/* capOf */.oY)(criteria, rubric);
    const competencies = (0,sums/* sumByCompetency */.U5)(criteria, cap, role);
    const totals = (0,sums/* sumAll */.Vl)(criteria, cap);
    return {
        schemaVersion: 2,
        exercise: rubric.id,
        rubric: { id: rubric.id, version: rubric.version, digest: rubricDigest },
        role: role === null ? null : { id: role.id, weights: role.weights },
        submission: { ...submission, files: [...submission.files].sort() },
        seed,
        runtime,
        cause: causeOf(rubric, input.evidence, flags, runtime),
        criteria,
        competencies,
        totals,
        cap,
        flags: [...flags].sort(bySeverity),
        flagCounts: (0,count_flags/* countFlags */.r)(flags),
        overall: overallOf(competencies, totals),
        ...(statedHours === null ? {} : { statedHours }),
        trusted,
        timings,
    };
}
/** A grade that could not be finished is ours to mend and never a score. */
function refuseGaps({ rubric, evidence, reviews }) {
    const ids = new Set(rubric.criteria.map(({ id }) => id));
    const stray = [...evidence, ...reviews].find(({ criterion }) => !ids.has(criterion));
    if (stray !== undefined)
        throw new Error(`the rubric has no criterion ${stray.criterion}`);
    const seen = new Set(evidence.map(({ criterion }) => criterion));
    const gap = rubric.criteria.find(({ kind, id }) => kind === 'measured' && !seen.has(id));
    if (gap !== undefined)
        throw new Error(`nothing was observed for criterion ${gap.id}`);
}
/** A percentage only when nothing is missing: what is missing is not zero, and no weight moves elsewhere. */
function overallOf(competencies, totals) {
    const unknown = (reason) => ({ percent: null, band: null, reason });
    if (competencies.some(({ weight }) => weight === null))
        return unknown('no role was given');
    if (totals.reviewed.pending > 0)
        return unknown('write-up points wait for reviewers');
    const [missing] = (0,sums/* withoutPoints */.OW)(competencies);
    if (missing !== undefined) {
        return unknown(`the role weighs ${competency_titles/* COMPETENCY_TITLES */.i[missing]}, but this exercise has no points for it`);
    }
    const share = competencies.reduce((sum, { weight, ...sums }) => sum + (weight ?? 0) * shareOf(sums), 0);
    const percent = Math.round(share * 1000) / 10;
    return { percent, band: (0,bands/* bandOf */.B)(percent), reason: null };
}
function shareOf({ measured, reviewed }) {
    const possible = measured.possible + reviewed.possible;
    return possible === 0 ? 0 : (measured.earned + reviewed.earned) / possible;
}
const SEVERITIES = ['serious', 'look', 'note'];
/** Serious ones first; the rest of the order is fixed and means nothing. */
function bySeverity(a, b) {
    const difference = SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
    return difference || (0,compare_texts/* compareTexts */.q)(JSON.stringify(a), JSON.stringify(b));
}


/***/ }),

/***/ 2759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ withoutPoints),
/* harmony export */   U5: () => (/* binding */ sumByCompetency),
/* harmony export */   Vl: () => (/* binding */ sumAll),
/* harmony export */   oY: () => (/* binding */ capOf)
/* harmony export */ });
/* harmony import */ var _rubric_rubric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2007);
/* harmony import */ var _rubric_title_of_test_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5815);


/** Sums are made of whole hundredths, where 0.1 + 0.2 is 0.3. */
const hundredths = (points) => Math.round(points * 100);
/** At most half of the measured points count while the core of a critical criterion is not met. */
function capOf(criteria, rubric) {
    const missed = criteria
        .filter(({ critical, status }) => critical && isUnmet(status))
        .map((criterion) => ({ id: criterion.id, core: missedCore(criterion, rubric) }));
    const unmet = missed.filter(({ core }) => core === null || core.length > 0);
    if (unmet.length === 0)
        return null;
    const core = unmet.flatMap((criterion) => criterion.core ?? []);
    const before = earnedOf(criteria, 'measured');
    const half = Math.round(possibleOf(criteria, 'measured') / 2);
    return {
        criteria: unmet.map(({ id }) => id),
        beforeCap: before / 100,
        earned: Math.min(before, half) / 100,
        ...(core.length === 0 ? {} : { core }),
    };
}
/** What the core asks for and no passed test shows; null where the whole criterion is the core. */
function missedCore({ id, evidence }, rubric) {
    const criterion = rubric.criteria.find((one) => one.id === id);
    if (criterion?.kind !== 'measured' || criterion.check !== 'tests')
        return null;
    const passed = evidence.filter((fact) => fact.kind === 'test' && fact.outcome === 'passed');
    const titles = new Set(passed.map((fact) => (fact.kind === 'test' ? fact.title : '')));
    return criterion.core?.map(_rubric_title_of_test_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOfTest */ .E).filter((title) => !titles.has(title)) ?? null;
}
function isUnmet(status) {
    return status === 'failed' || status === 'partial';
}
function sumByCompetency(criteria, cap, role) {
    const shrink = capScale(cap);
    let before = 0;
    return _rubric_rubric_js__WEBPACK_IMPORTED_MODULE_1__/* .COMPETENCIES */ .YP.map((id) => {
        const own = criteria.filter(({ competency }) => competency === id);
        const counted = shrink(before);
        before += earnedOf(own, 'measured');
        return {
            id,
            weight: role?.weights[id] ?? null,
            ...sums(own, (shrink(before) - counted) / 100),
        };
    });
}
function sumAll(criteria, cap) {
    return sums(criteria, cap?.earned ?? earnedOf(criteria, 'measured') / 100);
}
/** Scales running sums, not parts, so that the rounded parts still add up to the rounded whole. */
function capScale(cap) {
    if (cap === null || cap.beforeCap === 0)
        return (running) => running;
    const { earned, beforeCap } = cap;
    return (running) => Math.round((running * hundredths(earned)) / hundredths(beforeCap));
}
function sums(criteria, earned) {
    return {
        measured: {
            earned,
            beforeCap: earnedOf(criteria, 'measured') / 100,
            possible: possibleOf(criteria, 'measured') / 100,
        },
        reviewed: reviewedSum(criteria),
    };
}
function reviewedSum(criteria) {
    const pending = criteria.filter(({ status }) => status === 'pending');
    return {
        earned: earnedOf(criteria, 'reviewed') / 100,
        possible: possibleOf(criteria, 'reviewed') / 100,
        pending: possibleOf(pending, 'reviewed') / 100,
    };
}
function earnedOf(criteria, kind) {
    return criteria
        .filter((criterion) => criterion.kind === kind)
        .reduce((sum, { earned }) => sum + hundredths(earned ?? 0), 0);
}
function possibleOf(criteria, kind) {
    return criteria
        .filter((criterion) => criterion.kind === kind && criterion.status !== 'not-assessed')
        .reduce((sum, { points }) => sum + hundredths(points), 0);
}
/** The competencies that a role weighs and that have no points here. */
function withoutPoints(competencies) {
    return competencies
        .filter(({ weight, measured, reviewed }) => weight !== null && weight > 0 && measured.possible + reviewed.possible === 0)
        .map(({ id }) => id);
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

/***/ 8122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sealWith)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8186);
/* harmony import */ var _input_parse_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4355);



const [NONCE, TAG] = [12, 16];
// As coarse as the blocks that reviewers send, so that the length tells nothing of what was written.
const BLOCK = 8192;
/** AES-256-GCM under a key of its own; what it is about is bound to it, so that none can stand for another. */
function sealWith(hubKey) {
    const key = Buffer.from((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hkdfSync)('sha256', hubKey, '', 'takehome review', 32));
    return {
        close: (value, about) => {
            const nonce = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(NONCE);
            const cipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)('aes-256-gcm', key, nonce).setAAD(Buffer.from(about));
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
                const decipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createDecipheriv)('aes-256-gcm', key, nonce)
                    .setAAD(Buffer.from(about))
                    .setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
                const body = decipher.update(bytes.subarray(NONCE + TAG));
                return (0,_input_parse_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(Buffer.concat([body, decipher.final()]).toString('utf8'));
            }
            catch (cause) {
                const detail = 'a sealed review was not made with this TAKEHOME_KEY, or was changed by hand; put back the key or the record';
                throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldError */ .nM(detail, { code: 'ledger', cause });
            }
        },
    };
}


/***/ }),

/***/ 7380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OP: () => (/* binding */ sealedAbout),
/* harmony export */   SF: () => (/* binding */ opener),
/* harmony export */   Sc: () => (/* binding */ finishedReviews),
/* harmony export */   Xh: () => (/* binding */ nextOf)
/* harmony export */ });
/* harmony import */ var _assignment_review_steps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4700);
/* harmony import */ var _review_draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6866);
/* harmony import */ var _review_review_progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6769);
/* harmony import */ var _hub_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3654);
/* harmony import */ var _seal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8122);





/**
 * What comes next of a review whose levels are sealed: whoever opens them, asks a third or lists whom a review
 * waits for decides by this.
 */
function nextOf(session, review, progress) {
    const needed = (0,_review_review_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .neededFor */ .r4)(progress, session.config.reviews.needed);
    // Nothing is opened, not even to look, before enough people are done.
    if ((0,_assignment_review_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .doneAmong */ .Rl)(progress.reviewers).length < needed)
        return { kind: 'wait', apart: [] };
    const finished = finishedReviews(progress, opener(review, (0,_seal_js__WEBPACK_IMPORTED_MODULE_3__/* .sealWith */ .Q)(session.key)));
    // Interviewers who are apart talk about it; a third person did not hear the talk.
    const decided = review.on.about === 'talk' ? [] : review.criteria;
    return (0,_review_review_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .nextStep */ .sk)(finished, decided, needed, (0,_hub_key_js__WEBPACK_IMPORTED_MODULE_2__/* .useHubKey */ .cA)(session.key).reviewer);
}
function opener(review, seal) {
    return (by, sealed) => seal.open(sealed, sealedAbout(review, by));
}
/** What is open already is not unsealed again: another key than that of then could not. */
function finishedReviews({ reviewers, personOf, unsealed }, open) {
    const opened = new Map(unsealed?.reviews.map((one) => [personOf(one), one.levels]));
    return [...reviewers]
        .filter(([, { done }]) => done)
        .map(([person, { by, user, sealed }]) => {
        const levels = opened.get(person);
        return { person, by, user, draft: levels === undefined ? open(by, sealed) : (0,_review_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .draftOf */ .bz)(levels) };
    });
}
/** A sealed review of somebody else, or of something else, does not open as this one. */
function sealedAbout({ state, on }, by) {
    return [state.assignment.id, on.tree, on.criteria, by].join('\0');
}


/***/ }),

/***/ 4673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a9: () => (/* binding */ isPresentTalk),
/* harmony export */   qH: () => (/* binding */ talkOf)
/* harmony export */ });
/* unused harmony export talkDigest */
/* harmony import */ var _github_pages_text_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8455);
/* harmony import */ var _rubric_talk_scales_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4722);
/* harmony import */ var _hub_exercise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9467);
/* harmony import */ var _hub_review_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4866);




/** The talk about a submission, to be reviewed as the submission is: other criteria, and records of its own. */
function talkOf(review) {
    const { rubric } = review.exercise;
    const asked = (0,_rubric_talk_scales_js__WEBPACK_IMPORTED_MODULE_1__/* .talkCriteria */ .C)(rubric);
    return {
        ...review,
        reviewed: asked,
        criteria: asked.map(({ id }) => id),
        on: { tree: review.on.tree, criteria: talkDigest(rubric), about: 'talk' },
    };
}
/** Whether levels of a talk count today: its criteria or the secret of the hub may be others than at that time. */
async function isPresentTalk(session, assignment, by) {
    const task = await (0,_hub_exercise_js__WEBPACK_IMPORTED_MODULE_2__/* .loadAssigned */ .Ln)(session, assignment);
    if (!task.ok || talkDigest(task.value.rubric) !== by.criteria)
        return false;
    // Whoever watches without the secret cannot tell, and a look that comes of nothing costs nobody anything.
    const { key = null } = by;
    return key === null || session.key === '' || key === (await (0,_hub_review_key_js__WEBPACK_IMPORTED_MODULE_3__/* .hubReviewKey */ .r6)(session.key)).key.id;
}
/** Of what a talk about work by this rubric is asked for. */
function talkDigest(rubric) {
    return (0,_github_pages_text_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .textDigest */ .o)(JSON.stringify((0,_rubric_talk_scales_js__WEBPACK_IMPORTED_MODULE_1__/* .talkCriteria */ .C)(rubric)));
}


/***/ }),

/***/ 41:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZD: () => (/* binding */ isStuck),
  YP: () => (/* binding */ standingOf),
  kV: () => (/* binding */ waitingReview)
});

// EXTERNAL MODULE: ./build/assignment/ledger-record.js + 1 modules
var ledger_record = __webpack_require__(328);
// EXTERNAL MODULE: ./build/assignment/requests.js
var requests = __webpack_require__(5136);
// EXTERNAL MODULE: ./build/assignment/review-steps.js
var review_steps = __webpack_require__(4700);
// EXTERNAL MODULE: ./build/assignment/state.js
var assignment_state = __webpack_require__(8921);
// EXTERNAL MODULE: ./build/hub/review-rules.js
var review_rules = __webpack_require__(1436);
// EXTERNAL MODULE: ./build/assignment/persons.js
var persons = __webpack_require__(8650);
;// CONCATENATED MODULE: ./build/review/lacks-somebody-new.js

/** Whether an appeal waits for somebody new, and nobody is. `people` are those who can be waited for by name. */
function lacksSomebodyNew({ appeal, isEarlier, reviewers }, people, candidate) {
    if (appeal === null || people === null)
        return false;
    const isAnswered = [...reviewers.values()].some((one) => one.done && !isEarlier(one));
    const isNew = (by) => !isEarlier({ by }) && !(0,persons/* isCandidate */.qn)(candidate, { by, userId: null });
    return !isAnswered && !people.some(isNew);
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
// EXTERNAL MODULE: ./build/session/read-latest.js
var read_latest = __webpack_require__(6111);
;// CONCATENATED MODULE: ./build/session/waiting-review.js












/** Null before the deadline, when the candidate may push another submission, and once all levels are open without an appeal.
 * Throws WorldError where the ledger lacks its scorecard. */
async function waitingReview(session, source, state) {
    const { id } = state.assignment;
    const graded = (0,assignment_state/* gradedSubmission */.AR)(state);
    if (graded === undefined)
        return null;
    const loaded = await (0,hub_exercise/* loadAssigned */.Ln)(session, state.assignment);
    if (!loaded.ok)
        return null;
    const { key } = await (0,hub_review_key/* hubReviewKey */.r6)(session.key);
    const on = { tree: graded.tree, criteria: (0,find_review/* criteriaDigest */.QB)(loaded.value.rubric) };
    const progress = (0,review_progress/* foldReviews */.Jr)(state.reviewed, on, key.id);
    if ((0,review_progress/* isOver */.PU)(progress))
        return null;
    const scored = await (0,read_latest/* readScorecard */.Pw)(source, (0,ledger_record/* scorecardPath */.OW)(id, graded.tree, graded.rubric));
    const criteria = scored.criteria.filter(({ status }) => status === 'pending').map((one) => one.id);
    if (criteria.length === 0)
        return null;
    return {
        pseudonym: (0,hub_key/* useHubKey */.cA)(session.key).pseudonym(id),
        state,
        graded,
        on,
        criteria,
        progress,
        done: (0,review_steps/* doneAmong */.Rl)(progress.reviewers),
        requests: (0,requests/* standingRequests */.tX)(state.requests, graded.tree),
    };
}
/** What stands between it and its levels, as those ask who plan requests. `needed` is what the hub says. */
function standingOf({ done, requests, progress }, { needed }) {
    return {
        done: done.map((login) => login.toLowerCase()),
        requests,
        needed: progress.appeal === null ? undefined : (0,review_progress/* neededFor */.r4)(progress, needed),
    };
}
/** Whether an appeal waits for somebody new, and takehome.yml names nobody who is. */
function isStuck({ config }, { progress, state }) {
    const people = (0,review_rules/* namedReviewers */.wU)(config.reviews);
    return lacksSomebodyNew(progress, people, state.assignment.candidate);
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
