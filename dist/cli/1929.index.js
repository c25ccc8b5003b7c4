export const id = 1929;
export const ids = [1929];
export const modules = {

/***/ 2340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ wasNotFound),
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
/** Whether a fetch failed because GitHub shows no such repository or object: it is gone, or the token cannot read it. */
function wasNotFound(error) {
    return error instanceof _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM && (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error.cause) === 404;
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

/***/ 6866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I4: () => (/* binding */ openLevels),
/* harmony export */   MU: () => (/* binding */ EMPTY_DRAFT),
/* harmony export */   Xx: () => (/* binding */ takeAnswers),
/* harmony export */   bz: () => (/* binding */ draftOf),
/* harmony export */   ph: () => (/* binding */ takeWords)
/* harmony export */ });
/* harmony import */ var _input_compare_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1033);

const EMPTY_DRAFT = { levels: {}, ticks: {} };
/**
 * What a comment makes of a draft. Lines that make no sense are answered, and the others count. A comment is one
 * step, so one that takes a step back cannot be another step too: it changes nothing.
 */
function takeWords(before, words, asked) {
    const start = { ...before, undo: false, answers: [] };
    const acts = words.filter(({ say }) => say !== 'help' && say !== 'scores');
    if (acts.length > 1 && acts.some(({ say }) => say === 'undo')) {
        return { ...start, answers: [{ kind: 'undo-alone' }] };
    }
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
        .sort((a, b) => (0,_input_compare_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .compareTexts */ .q)(a.criterion, b.criterion));
}
/** The draft that these levels were opened from. */
function draftOf(opened) {
    return {
        levels: Object.fromEntries(opened.map(({ criterion, level, note }) => [criterion, { level, note }])),
        ticks: Object.fromEntries(opened.map(({ criterion, ticks }) => [criterion, ticks])),
    };
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

/***/ 456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ keepComplete),
  s: () => (/* binding */ withReviews)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/assignment/ledger-record.js + 1 modules
var ledger_record = __webpack_require__(328);
// EXTERNAL MODULE: ./build/review/review-progress.js
var review_progress = __webpack_require__(6769);
// EXTERNAL MODULE: ./build/scorecard/score.js + 2 modules
var score = __webpack_require__(9973);
;// CONCATENATED MODULE: ./build/scorecard/complete.js

/** The same evidence scored with what people reviewed: a later version of the same scorecard. */
function completeScorecard(scorecard, by, reviews) {
    const { flags, submission, seed, runtime, statedHours, trusted, timings } = scorecard;
    return (0,score/* score */.f)({
        ...by,
        evidence: scorecard.criteria.flatMap(({ evidence }) => evidence),
        flags,
        submission,
        seed,
        runtime,
        statedHours,
        trusted,
        timings,
        reviews: reviews.flatMap(({ reviewer, levels }) => levels.map(({ criterion, level, note, ticks }) => {
            return { reviewer, criterion, level, note, ticks };
        })),
    });
}

// EXTERNAL MODULE: ./build/scorecard/read-result.js + 2 modules
var read_result = __webpack_require__(1243);
;// CONCATENATED MODULE: ./build/session/keep-complete.js





/** The later version of the scorecard lies beside the first one, which stays. */
async function keepComplete(session, state, { scorecard, exercise, role, graded, on }) {
    const complete = withReviews(scorecard, { state, exercise, role, on });
    if (complete === scorecard)
        return;
    const { id } = state.assignment;
    const text = `${JSON.stringify(complete, null, 2)}\n`;
    await session.ledger.rewrite((0,ledger_record/* completePath */.hk)(id, graded.tree, graded.rubric), (present) => present === null || wasOpenedAgain(present, complete)
        ? { text, subject: `${id}: scorecard with reviews` }
        : null);
}
/** With the reviews of an appeal it is another one; else the first stays, whatever rubric and weights say since. */
function wasOpenedAgain(present, complete) {
    const before = (0,read_result/* parseScorecard */.e0)(present);
    return before === null || !(0,external_node_util_.isDeepStrictEqual)(reviewsOf(before), reviewsOf(complete));
}
function reviewsOf({ criteria }) {
    return criteria.flatMap(({ reviews }) => reviews);
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
