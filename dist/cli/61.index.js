export const id = 61;
export const ids = [61];
export const modules = {

/***/ 9061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runReview: () => (/* binding */ runReview)
});

// EXTERNAL MODULE: ./build/commands/verb/with-session.js
var with_session = __webpack_require__(7560);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/github/client/reasons.js
var reasons = __webpack_require__(9281);
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
function reviewPull({ owner, repo }, { number, head }) {
    const isOwn = head.repo?.full_name === `${owner}/${repo}`;
    return isOwn && REVIEW.test(head.ref) ? { number, branch: head.ref, commit: head.sha } : null;
}
/** All comments but our own, oldest first. What they say is theirs: hostile until read. */
async function listPeoplesComments(octokit, hub, number, ourselves) {
    return await asked(`the comments on ${number} were not read`, async () => {
        const all = { ...hub, issue_number: number, per_page: 100 };
        const comments = await octokit.paginate(octokit.rest.issues.listComments, all);
        return comments
            .filter(({ user }) => user !== null && user?.login !== ourselves)
            .map(({ id, user, body = '', created_at, updated_at }) => ({
            id,
            by: user?.login ?? '',
            body,
            updatedAt: updated_at,
            edited: created_at !== updated_at,
        }));
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

// EXTERNAL MODULE: ./build/github/pages/sticky-comment.js
var sticky_comment = __webpack_require__(4174);
// EXTERNAL MODULE: ./build/github/pages/text-digest.js
var text_digest = __webpack_require__(8455);
// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(8186);
// EXTERNAL MODULE: ./build/input/parse-json.js
var parse_json = __webpack_require__(4355);
// EXTERNAL MODULE: ./build/rubric/rubric.js
var rubric = __webpack_require__(2007);
;// CONCATENATED MODULE: ./build/review/comment-words.js

const COMMANDS = ['score', 'scores', 'done', 'undo', 'help'];
const BOX = /^\s*[-*+] +\[([ xX])\] +\W*([wW]\d{1,3})\.(\d{1,2})\b/;
const COMMAND = /^\s{0,3}\/([a-z]+)\b[ \t]*(.*)$/i;
const CRITERION = /^w\d{1,3}$/i;
const LONGEST_NOTE = 1000;
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
        .slice(0, LONGEST_NOTE);
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

// EXTERNAL MODULE: ./build/review/review-progress.js
var review_progress = __webpack_require__(6769);
;// CONCATENATED MODULE: ./build/review/spoken.js


/** What is to be taken in, in the order in which it was said. */
function spokenIn(comments, hearing) {
    return [
        ...comments.flatMap((comment) => spokenBy(comment, hearing) ?? []),
        ...boxesTicked(hearing),
    ];
}
function spokenBy(comment, { event, records }) {
    const whose = whoseWords(comment, event);
    if (whose === 'later')
        return null;
    const { by } = comment;
    const words = readWords(comment.body);
    const afterwards = showsLevel(comment, event) ? 'remove' : 'react';
    const isSilent = words.length === 0 && afterwards === 'react';
    if (whose === 'unknown') {
        return isSilent ? null : { by, comment, words: [], refusal: 'edited', afterwards };
    }
    const isNews = comment.id === event?.comment.id || isLater(comment, records);
    if (afterwards === 'react' && (isSilent || !isNews))
        return null;
    return { by, comment, words, refusal: null, afterwards };
}
/** Now, or in a version that its edit history still shows. */
function showsLevel({ id, body }, event) {
    const earlier = id === event?.comment.id ? [event.comment.body, event.before ?? ''] : [];
    return [body, ...earlier].some(holdsLevel);
}
/**
 * Whoever can write here can edit a comment of somebody else. GitHub tells who did in the event alone, so an
 * edited text counts in the run of its own event, by its author; other runs leave it to that one.
 */
function whoseWords({ id, by, body, edited }, event) {
    if (id !== event?.comment.id) {
        if (!edited)
            return 'the author';
        return event === null ? 'unknown' : 'later';
    }
    if (!isSame(body, event.comment.body))
        return 'later';
    return event.action !== 'edited' || event.sender === by ? 'the author' : 'unknown';
}
/** GitHub may hand a text back with other line ends. */
function isSame(a, b) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trim();
    return plain(a) === plain(b);
}
/** A command that shows nothing stays; what its author did after it has made it old. */
function isLater({ by, updatedAt }, records) {
    return records.every((record) => record.by !== by || updatedAt > record.at);
}
/** Somebody ticked boxes on a page of ours; its edit history shows them, so that page is made anew. */
function boxesTicked({ event, ourselves }) {
    if (event?.action !== 'edited' || event.comment.by !== ourselves)
        return [];
    if (event.sender === ourselves || event.before === null)
        return [];
    const words = changedBoxes(event.before, event.comment.body);
    if (words.length === 0)
        return [];
    const { sender: by, comment } = event;
    return [{ by, comment, words, refusal: null, afterwards: 'remove' }];
}

// EXTERNAL MODULE: ./build/session/find-review.js
var find_review = __webpack_require__(6397);
// EXTERNAL MODULE: ./build/assignment/state.js
var assignment_state = __webpack_require__(8921);
// EXTERNAL MODULE: ./build/review/draft.js
var review_draft = __webpack_require__(6866);
// EXTERNAL MODULE: ./build/session/hub-session.js
var hub_session = __webpack_require__(5333);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/session/seal.js



const [NONCE, TAG] = [12, 16];
// So that the length does not tell how many boxes were ticked; a long note still shows as one.
const BLOCK = 512;
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

;// CONCATENATED MODULE: ./build/commands/review/record-draft.js





/** Puts on the ledger, sealed, what a comment says. The same comment is taken in once. */
async function recordDraft(session, review, spoken) {
    const at = await (0,hub_session/* serverTime */.nI)(session.hub);
    const seal = sealWith(session.key);
    let taken = { how: 'nothing new', answers: [] };
    await session.ledger.append(review.state.assignment.id, (log) => {
        const { record, ...rest } = decide(log, { session, review, spoken, seal });
        taken = rest;
        return record === null ? null : { ...record, at, by: spoken.by };
    });
    return taken;
}
function decide(log, { session, review, spoken, seal, }) {
    const { on, reviewed, criteria } = review;
    const nothing = { record: null, how: 'nothing new', answers: [] };
    const records = (0,assignment_state/* foldLog */.e)(log)?.reviewed ?? [];
    if (records.some((record) => isOf(record, spoken.comment)))
        return nothing;
    const reviews = (0,review_progress/* foldReviews */.Jr)(records, on);
    if (reviews.unsealed !== null)
        return { ...nothing, how: 'unsealed' };
    const open = record_draft_opener(review, seal);
    const last = reviews.reviewers.get(spoken.by);
    const before = {
        draft: last === undefined ? review_draft/* EMPTY_DRAFT */.MU : open(spoken.by, last.sealed),
        done: last?.done ?? false,
    };
    const finished = finishedReviews(reviews, open);
    const wanted = (0,review_progress/* wantedFrom */.Qg)(spoken.by, finished, criteria, session.config.reviews.needed);
    const step = (0,review_draft/* takeWords */.ph)(before, spoken.words, { reviewed, wanted });
    const { comment } = spoken;
    if (step.undo) {
        if (last === undefined)
            return { ...nothing, answers: [{ kind: 'nothing-to-undo' }] };
        return { record: { kind: 'undone', ...on, comment }, how: 'recorded', answers: [] };
    }
    const { answers, draft, done } = step;
    if (draft === before.draft && done === before.done)
        return { ...nothing, answers };
    const sealed = seal.close(draft, about(review, spoken.by));
    const given = Object.keys(draft.levels).sort();
    const record = { kind: 'reviewed', ...on, comment, given, done, sealed };
    return { record, how: 'recorded', answers };
}
function isOf(record, { id, digest }) {
    return record.kind !== 'unsealed' && record.comment.id === id && record.comment.digest === digest;
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

// EXTERNAL MODULE: ./build/scorecard/phrasing.js
var phrasing = __webpack_require__(5825);
// EXTERNAL MODULE: ./build/scorecard/safe-markdown.js
var safe_markdown = __webpack_require__(6226);
;// CONCATENATED MODULE: ./build/review/render-progress.js


/** What everybody sees of a review that is under way: who is how far, and no level. */
function renderProgress(page) {
    return (0,safe_markdown/* render */.XX)([
        (0,safe_markdown/* marker */.xL)('progress'),
        (0,safe_markdown/* heading */.R_)(1, (0,phrasing/* words */.aL) `Review of ${(0,phrasing/* ours */.Od)(page.pseudonym)}`),
        (0,safe_markdown/* paragraph */.FY)((0,phrasing/* strong */.ko)(standing(page))),
        ...stillOpen(page),
        ...progressTable(page),
        ...page.refusals.map(({ login, why }) => (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `${(0,phrasing/* untrusted */.bp)(login, 40)}: ${refusalWords(why, page)}`)),
        ...page.answers.flatMap(({ login, answers }) => answerBlocks(login, answers, page.reviewed)),
        ...(page.unsealed === null ? howTo(page) : []),
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
function refusalWords(why, { exercise }) {
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
    }
}
function answerBlocks(login, answers, reviewed) {
    const items = answers.flatMap((answer) => answerWords(answer, reviewed) ?? []);
    if (items.length === 0)
        return [];
    return [(0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `To ${(0,phrasing/* untrusted */.bp)(login, 40)}:`), (0,safe_markdown/* list */.p_)(items)];
}
/** The exact words to type; the level stays a blank, because this is public. */
function answerWords(answer, reviewed) {
    const ids = reviewed.map(({ id }) => id);
    switch (answer.kind) {
        case 'help':
            return null;
        case 'nothing-to-undo':
            return (0,phrasing/* words */.aL) `you have no step to take back.`;
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
function howTo({ reviewed }) {
    const form = reviewed.flatMap(({ id, checklist }) => [
        `/score ${id} <level> <why>`,
        ...checklist.map(({ text, must }, index) => {
            return `- [ ] ${id}.${index + 1} ${must ? 'Must: ' : ''}${text}`;
        }),
        '',
    ]);
    return [
        (0,safe_markdown/* details */.zH)((0,phrasing/* words */.aL) `How to review, and a form to copy`, [
            (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `Copy the form into a comment. Put a level from 1 to 4 and a reason into the first line of each criterion, and an x into each box you tick. Then send it. Your levels are recorded and the comment is removed at once, so that nobody else reads them. GitHub's mails about new comments cannot be called back: do not subscribe to this pull request while you review.`),
            (0,safe_markdown/* list */.p_)([
                (0,phrasing/* words */.aL) `If you leave a ${(0,phrasing/* strong */.ko)((0,phrasing/* words */.aL) `must`)} item unticked, add a reason. We ask at every level, so that the question reveals nothing.`,
                (0,phrasing/* words */.aL) `${(0,phrasing/* untrusted */.bp)('/score W2 3 why', 30)} gives a level. Several lines give several levels. A later line replaces an earlier one.`,
                (0,phrasing/* words */.aL) `${(0,phrasing/* untrusted */.bp)('- [x] W2.1', 30)} ticks an item of the checklist; ${(0,phrasing/* untrusted */.bp)('- [ ] W2.1', 30)} unticks it.`,
                (0,phrasing/* words */.aL) `${(0,phrasing/* untrusted */.bp)('/done', 30)} ends your review. When everybody needed is done, all levels are shown at once.`,
                (0,phrasing/* words */.aL) `${(0,phrasing/* untrusted */.bp)('/undo', 30)} takes back your last step, as long as levels are sealed.`,
                (0,phrasing/* words */.aL) `${(0,phrasing/* untrusted */.bp)('/scores', 30)} updates this page; so does ${(0,phrasing/* untrusted */.bp)('/help', 30)}.`,
                (0,phrasing/* words */.aL) `Everybody reads ordinary comments and comments on lines. Keep levels out of them.`,
            ]),
            (0,safe_markdown/* codeBlock */.DV)([...form, '/done'].join('\n'), 20_000),
        ]),
    ];
}

// EXTERNAL MODULE: ./build/scorecard/ledger-flags.js
var ledger_flags = __webpack_require__(6220);
// EXTERNAL MODULE: ./build/session/hub-key.js
var hub_key = __webpack_require__(3654);
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
        const reviews = (0,review_progress/* foldReviews */.Jr)(stateOf(before).reviewed, review.on);
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
    const state = (0,assignment_state/* foldLog */.e)(log);
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
    const reviews = (0,review_progress/* foldReviews */.Jr)(state.reviewed, review.on);
    const { needed } = session.config.reviews;
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
        openUntil: state.status === 'open' ? state.deadline : null,
    };
}
/** Boxes are as sealed as levels are. */
function tickedBy(login, unsealed) {
    const levels = unsealed?.reviews.find(({ by }) => by === login)?.levels ?? [];
    return levels.flatMap(({ criterion, ticks }) => ticks.map((item) => `${criterion}.${item + 1}`));
}

// EXTERNAL MODULE: ./build/assignment/ledger-record.js + 1 modules
var ledger_record = __webpack_require__(328);
;// CONCATENATED MODULE: ./build/commands/review/why-not-review.js



/** Why somebody may not review this; null when they may. Access is GitHub's to give and to take away. */
async function whyNotReview(session, login, about) {
    const { reviewers, calibration } = session.config.reviews;
    const permission = await permissionOf(session.hub, session.config.hub, login);
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
async function hasCalibrated(session, login, { exercise, criteria }) {
    const file = await session.ledger.readFile((0,ledger_record/* reviewerPath */.T1)(login));
    return (file?.text ?? '').split('\n').some((line) => {
        const record = Object((0,parse_json/* parseJson */.q)(line));
        return record.passed === true && record.exercise === exercise && record.criteria === criteria;
    });
}

;// CONCATENATED MODULE: ./build/commands/review/review.js













/**
 * Takes in what reviewers wrote: on the pull request of the event, or on all that are open.
 * 1. comments that hold a level, and the one of the event, are read;
 * 2. who may review is asked of GitHub and takehome.yml;
 * 3. what they say goes on the ledger, sealed, and a comment that shows a level is removed;
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
        return await listReviewPulls(session.hub, hub);
    const pull = await readReviewPull(session.hub, hub, event.pull);
    return pull === null ? [] : [pull];
}
async function reviewOne(session, found, event) {
    const ourselves = await (0,sticky_comment/* whoWeAre */.l)(session.hub);
    const comments = await listPeoplesComments(session.hub, session.config.hub, found.pull.number, ourselves);
    let said = { answers: [], refusals: [] };
    let taken = 0;
    for (const spoken of spokenIn(comments, { event, ourselves, records: recordsOf(found) })) {
        const heard = await hear(session, found, spoken);
        taken += heard.recorded ? 1 : 0;
        said = {
            answers: [...said.answers, ...heard.said.answers],
            refusals: [...said.refusals, ...heard.said.refusals],
        };
    }
    const state = await unsealIfDone(session, found);
    await showReviewPage(session, state, found, said);
    const { unsealed } = (0,review_progress/* foldReviews */.Jr)(state.reviewed, found.on);
    return { pseudonym: found.pseudonym, taken, unsealed: unsealed !== null };
}
function recordsOf({ state, on }) {
    return state.reviewed.filter(({ tree }) => tree === on.tree);
}
async function hear(session, found, spoken) {
    const heard = await listen(session, found, spoken);
    const { hub } = session.config;
    if (spoken.afterwards === 'remove')
        await removeComment(session.hub, hub, spoken.comment.id);
    else
        await reactTo(session.hub, hub, spoken.comment.id, reactionTo(heard));
    return heard;
}
const SILENCE = { recorded: false, said: { answers: [], refusals: [] } };
async function listen(session, found, { by, comment: { id, body }, words, refusal }) {
    const about = { exercise: found.exercise.rubric.id, criteria: found.on.criteria };
    const refuse = (why) => {
        return { recorded: false, said: { answers: [], refusals: [{ login: by, why }] } };
    };
    if (refusal !== null)
        return refuse(refusal);
    if (words.length === 0)
        return SILENCE;
    const why = await whyNotReview(session, by, about);
    if (why !== null)
        return refuse(why);
    const comment = { id, digest: (0,text_digest/* textDigest */.o)(body) };
    const { how, answers } = await recordDraft(session, found, { by, words, comment });
    if (how === 'unsealed')
        return refuse('unsealed');
    return { recorded: how === 'recorded', said: { answers: [{ login: by, answers }], refusals: [] } };
}
function reactionTo({ said: { refusals, answers } }) {
    if (refusals.length > 0)
        return '-1';
    return answers.flatMap((one) => one.answers).every(({ kind }) => kind === 'help')
        ? '+1'
        : 'confused';
}

;// CONCATENATED MODULE: ./build/commands/review/run-review.js


const runReview = (0,with_session/* withSession */.f)(async (session, { text }) => {
    const reviewed = await review(session, text('event'));
    const lines = reviewed.map(({ pseudonym, taken, unsealed }) => `${pseudonym}: ${taken} taken in, ${unsealed ? 'unsealed' : 'sealed'}`);
    return { json: reviewed, text: lines };
});


/***/ })

};
