export const id = 7324;
export const ids = [7324];
export const modules = {

/***/ 21857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  outcomeOf: () => (/* binding */ outcomeOf),
  runPublish: () => (/* binding */ runPublish)
});

// EXTERNAL MODULE: ./build/commands/verb/submissions-of.js
var submissions_of = __webpack_require__(988);
// EXTERNAL MODULE: ./build/commands/verb/with-session.js
var with_session = __webpack_require__(77560);
// EXTERNAL MODULE: ./build/assignment/assignment.js
var assignment = __webpack_require__(28727);
// EXTERNAL MODULE: ./build/assignment/fold-log.js + 1 modules
var fold_log = __webpack_require__(58561);
// EXTERNAL MODULE: ./build/assignment/state.js
var assignment_state = __webpack_require__(98921);
// EXTERNAL MODULE: ./build/submission/decode-text.js
var decode_text = __webpack_require__(9987);
// EXTERNAL MODULE: ./build/submission/submission.js
var submission_submission = __webpack_require__(53161);
;// CONCATENATED MODULE: ./build/checks/own-lines.js


/** How many lines with something in them the candidate's files have that the starter's do not. */
function ownLines(submission, { template }) {
    const counts = submission.files.map(({ path, bytes }) => {
        const text = (0,submission_submission/* isPicture */.D1)(path) ? null : (0,decode_text/* decodeText */.g7)(bytes);
        const given = template.get(path);
        const starter = given === undefined ? null : (0,decode_text/* decodeText */.g7)(given);
        return text === null ? 0 : linesBeyond(text, starter ?? '');
    });
    return counts.reduce((sum, count) => sum + count, 0);
}
function linesBeyond(text, starter) {
    const given = new Set(writtenLines(starter));
    return writtenLines(text).filter((line) => !given.has(line)).length;
}
function writtenLines(text) {
    return text.split(/\r\n|\r|\n/).flatMap((line) => line.trim() || []);
}

// EXTERNAL MODULE: ./build/github/client/reasons.js
var reasons = __webpack_require__(29281);
// EXTERNAL MODULE: ./build/github/pages/text-digest.js
var text_digest = __webpack_require__(88455);
// EXTERNAL MODULE: ./build/github/repository/branch-head.js
var branch_head = __webpack_require__(81850);
// EXTERNAL MODULE: ./build/session/candidate-comment-text.js + 1 modules
var candidate_comment_text = __webpack_require__(71362);
// EXTERNAL MODULE: ./build/session/hub-session.js
var hub_session = __webpack_require__(45333);
// EXTERNAL MODULE: ./build/commands/publish/believe.js + 2 modules
var believe = __webpack_require__(18307);
// EXTERNAL MODULE: ./build/commands/publish/show-scorecard.js + 2 modules
var show_scorecard = __webpack_require__(64356);
;// CONCATENATED MODULE: ./build/commands/publish/publish.js











/** Publishes one after the other; one that is refused keeps none of the others back. */
async function publish(session, { submissions, results }) {
    const published = [];
    const failures = [];
    for (const name of submissions) {
        try {
            published.push(await publishOne(session, name, results));
        }
        catch (error) {
            session.log(`${name.assignment} is not published`);
            failures.push(inWords(error, name));
        }
    }
    if (failures.length > 0)
        throw failures[0];
    return published;
}
/** What GitHub said, as bad news of the world; anything else as it is. */
function inWords(error, { assignment }) {
    const isGitHub = (0,reasons/* statusOf */.c2)(error) !== null || (0,reasons/* isAmbiguous */.X2)(error);
    return isGitHub ? (0,reasons/* worldError */.ZT)(`${assignment} was not published as a whole`, error) : error;
}
/**
 * Publishes one result:
 * 1. the ledger says what it is about; the result is not asked;
 * 2. the commit is read again, and the result has to follow from it and from its own evidence;
 * 3. it goes on the ledger, which holds the truth;
 * 4. what people see is made to say what the ledger says.
 */
async function publishOne(session, name, results) {
    const state = await (0,hub_session/* readState */.un)(session, name.assignment);
    if (state.status === 'closed')
        return { assignment: name.assignment, how: 'closed' };
    const assessed = await (0,believe/* assess */.no)(session, state, name.sha);
    if (isForRegrade(state, assessed)) {
        session.log(`${name.assignment} was graded by other tests: takehome regrade replaces that`);
        return { assignment: name.assignment, how: 'regrade' };
    }
    const claimed = await (0,believe/* believe */.Ti)(session, state, assessed, results);
    const scorecard = await (0,believe/* keepScorecard */.Qr)(session, state, assessed, claimed);
    const log = await record(session, state, assessed, scorecard);
    if ((0,fold_log/* foldLog */.e)(log)?.status === 'closed')
        return { assignment: name.assignment, how: 'closed' };
    const shown = await (0,show_scorecard/* showScorecard */.iM)(session, log, { ...assessed, scorecard });
    return { assignment: name.assignment, how: shown ? 'published' : 'stale' };
}
async function record(session, before, assessed, scorecard) {
    const { id } = before.assignment;
    const { sha, tree, exercise } = assessed;
    const at = await (0,hub_session/* serverTime */.nI)(session.candidates);
    const standing = await treeThatStands(session, before, assessed);
    return await session.ledger.append(id, (log) => {
        const state = (0,fold_log/* foldLog */.e)(log);
        if (state === null || state.status === 'closed')
            return null;
        const stale = standing !== tree;
        if (isRecorded(state, tree, exercise.digest, stale))
            return null;
        const rubric = exercise.digest;
        const bare = {
            kind: 'graded',
            at,
            by: 'takehome',
            sha,
            tree,
            rubric,
            stale,
            lines: ownLines(assessed.submission, exercise),
            comment: null,
        };
        if (stale)
            return bare;
        const text = (0,candidate_comment_text/* commentText */.b)(session, [...log, bare], bare, scorecard, exercise.rubric);
        return { ...bare, comment: (0,text_digest/* textDigest */.o)(text) };
    });
}
/** What stands by other tests is replaced for all who were given the exercise, by a plan, or for nobody. */
function isForRegrade(state, { tree, exercise }) {
    const latest = (0,assignment_state/* latestGraded */.R3)(state);
    return latest !== undefined && latest.tree === tree && latest.rubric !== exercise.digest;
}
/** What is shown now is not shown again; what stands no more is noted once. */
function isRecorded(state, tree, rubric, stale) {
    const isThis = (one) => one.tree === tree && one.rubric === rubric;
    if (stale)
        return state.graded.some(isThis);
    const latest = (0,assignment_state/* latestGraded */.R3)(state);
    return latest !== undefined && isThis(latest);
}
/**
 * The tree that counts now: of what was pinned, or else of the branch; null when there is neither. Two
 * commits of the same files are one submission, of which only the first is graded.
 */
async function treeThatStands(session, { status, submission }, { place }) {
    const { git } = session.candidates.rest;
    const treeOf = async (commit_sha) => (await git.getCommit({ ...place, commit_sha })).data.tree.sha;
    if (status === 'submitted')
        return submission === null ? null : await treeOf(submission);
    const head = await (0,branch_head/* branchHead */.P)(session.candidates, place, assignment/* WORK_BRANCH */.fd);
    return head === null ? null : await treeOf(head);
}

;// CONCATENATED MODULE: ./build/commands/publish/run-publish.js



const runPublish = (0,with_session/* withSession */.f)(async (session, { text }) => {
    const submissions = (0,submissions_of/* submissionsOf */.n)(text('submissions'));
    const published = await publish(session, { submissions, results: text('results') });
    return outcomeOf(published);
});
function outcomeOf(published) {
    const left = published.filter(({ how }) => how === 'regrade');
    const text = published.map(({ assignment, how }) => how === 'regrade'
        ? `${assignment}: left as it is, graded by other tests. takehome regrade replaces that`
        : `${assignment}: ${how}`);
    const nothing = `Nothing was changed: ${left.length} stay as they were graded by other tests. Only takehome regrade replaces that, or Actions, Regrade.`;
    const isIdle = left.length > 0 && left.length === published.length;
    return { json: published, text, unmet: isIdle ? nothing : null };
}


/***/ }),

/***/ 988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ submissionsOf)
/* harmony export */ });
/* harmony import */ var _assignment_submission_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58388);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18186);


/** The submissions somebody typed. Throws CallerError when a word is none, or when there is none. */
function submissionsOf(text) {
    const names = (0,_assignment_submission_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSubmissionNames */ .y)(text);
    if (names.ok && names.value.length > 0)
        return names.value;
    const message = names.ok ? 'names no commit' : `"${names.error}" names no commit`;
    const hint = 'Name commits as <assignment>@<40 hexadecimal digits>, separated by blanks.';
    throw (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .callerError */ .ee)('submissions', message, hint);
}


/***/ }),

/***/ 96866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I4: () => (/* binding */ openLevels),
/* harmony export */   MU: () => (/* binding */ EMPTY_DRAFT),
/* harmony export */   Xx: () => (/* binding */ takeAnswers),
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


/***/ }),

/***/ 46769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ foldReviews),
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   Qg: () => (/* binding */ wantedFrom),
/* harmony export */   dR: () => (/* binding */ isFinal),
/* harmony export */   ig: () => (/* binding */ apartOn),
/* harmony export */   r4: () => (/* binding */ neededFor),
/* harmony export */   sk: () => (/* binding */ nextStep),
/* harmony export */   xp: () => (/* binding */ wasOpened)
/* harmony export */ });
/* harmony import */ var _scorecard_reviewed_points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52284);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96866);


/**
 * Folds the reviews of one submission; those of another one, or by other criteria, are left aside. With the id
 * of the hub's review key, so are those that only an earlier secret opens.
 */
function foldReviews(records, on, key) {
    const here = records.filter(({ tree, criteria }) => tree === on.tree && criteria === on.criteria);
    const own = here.filter((record) => !isLost(record, key));
    const steps = new Map();
    for (const record of own) {
        const before = steps.get(record.by) ?? [];
        if (record.kind === 'reviewed')
            steps.set(record.by, [...before, record]);
        if (record.kind === 'undone')
            steps.set(record.by, before.slice(0, -1));
    }
    const last = [...steps].flatMap(([login, all]) => {
        const step = all.at(-1);
        return step === undefined ? [] : [[login, step]];
    });
    const unsealed = own.findLast((record) => record.kind === 'unsealed') ?? null;
    const appeal = own.findLast((record) => record.kind === 'appealed') ?? null;
    const isPending = unsealed !== null && appeal !== null && own.indexOf(appeal) > own.indexOf(unsealed);
    const reviewers = new Map(last);
    const lost = namesOf(here.filter((record) => isLost(record, key)));
    return {
        reviewers,
        unsealed,
        appeal: isPending ? appeal : null,
        exposed: namesOf(own.filter(({ kind }) => kind === 'exposed')),
        lost: lost.filter((login) => !reviewers.has(login)),
    };
}
function isLost(record, key) {
    if (record.kind !== 'reviewed' || record.key === undefined)
        return false;
    return key !== undefined && record.key !== key;
}
function namesOf(records) {
    return [...new Set(records.map(({ by }) => by))].sort();
}
/** Whether nobody is waited for any more: all levels are open, and no appeal asks for one more review. */
function isOver({ unsealed, appeal }) {
    return unsealed !== null && appeal === null;
}
/** How many reviews open all levels: after an appeal, one more than were open before. */
function neededFor({ unsealed, appeal }, needed) {
    return unsealed === null || appeal === null ? needed : unsealed.reviews.length + 1;
}
/** Whether somebody's levels were among those that were opened: they are final, whatever is asked for since. */
function wasOpened({ unsealed }, login) {
    const name = login.toLowerCase();
    return unsealed?.reviews.some(({ by }) => by.toLowerCase() === name) ?? false;
}
/** Criteria on which those who are done differ by two levels or more. */
function apartOn(finished, criteria) {
    return criteria.filter((criterion) => (0,_scorecard_reviewed_points_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(reviewsOf(finished, criterion)).kind === 'apart');
}
function reviewsOf(finished, criterion) {
    return finished.flatMap(({ by, draft }) => {
        const given = draft.levels[criterion];
        return given === undefined ? [] : [{ reviewer: by, criterion, ...given }];
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
    const who = finished.map(({ by }) => by).sort();
    return {
        kind: 'unseal',
        why: `${new Intl.ListFormat('en-GB').format(who)} are done`,
        reviews: who.map((by) => {
            const draft = finished.find((one) => one.by === by)?.draft;
            return { by, reviewer: nameOf(by), levels: draft === undefined ? [] : (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .openLevels */ .I4)(draft) };
        }),
    };
}
/**
 * Whether a reviewer's word is final: enough people are done, and this is one of them. From then on everybody
 * may learn where they are apart, and an answer could follow what the others gave. It depends on no level.
 */
function isFinal(login, finished, needed) {
    return finished.length >= needed && finished.some(({ by }) => by === login);
}
/** What a reviewer is asked for: everything, or what the others are apart on. */
function wantedFrom(login, finished, criteria, needed) {
    const others = finished.filter(({ by }) => by !== login);
    return others.length < needed ? criteria : apartOn(others, criteria);
}


/***/ }),

/***/ 66220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ withLedgerFlags)
/* harmony export */ });
/* harmony import */ var _count_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91298);

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


/***/ })

};
