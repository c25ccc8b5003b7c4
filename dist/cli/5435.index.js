export const id = 5435;
export const ids = [5435];
export const modules = {

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

/***/ 5044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ pseudonymOf),
/* harmony export */   hD: () => (/* binding */ REVIEW_BASE),
/* harmony export */   zJ: () => (/* binding */ reviewBranch)
/* harmony export */ });
/**
 * What every review is compared with: a branch with a history of its own and none of the hub's files. A
 * review then has no hidden test beside it, and no workflow, which a workflow's token may not write: GitHub
 * answers 403 to a branch whose workflows are not those of the default branch.
 */
const REVIEW_BASE = 'review-base';
/** The branch of a review, by the pseudonym of its candidate. */
function reviewBranch(pseudonym) {
    return `review/${pseudonym}`;
}
const REVIEW = /^review\/([a-z]+-[a-z]+-[0-9a-f]{4})$/;
/** The pseudonym in the name of a review's branch; null for any other branch. */
function pseudonymOf(branch) {
    return REVIEW.exec(branch)?.[1] ?? null;
}


/***/ }),

/***/ 5933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ withNames),
/* harmony export */   Y4: () => (/* binding */ dueReviews),
/* harmony export */   p7: () => (/* binding */ STUCK)
/* harmony export */ });
/* harmony import */ var _assignment_requests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5136);
/* harmony import */ var _input_compare_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1033);


/** What the hiring team has to do before anybody can answer an appeal. */
const STUCK = {
    'nobody-new': 'name one more reviewer in takehome.yml, because all who can be asked reviewed this',
    'no-exercise': 'name the exercise in takehome.yml again, because nobody can review it',
};
/** What waits for reviewers, the most urgent first. Nothing of it depends on a level, but that two are apart. */
function dueReviews(submissions, { days, needed, reviewers }, now) {
    return submissions
        .map((submission) => dueReview(submission, { days, needed, reviewers }, now))
        .toSorted((a, b) => (0,_input_compare_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .compareTexts */ .q)(`${a.dueAt} ${a.pseudonym}`, `${b.dueAt} ${b.pseudonym}`));
}
function dueReview(submission, { days, needed, reviewers }, now) {
    const { since, done, asked, isReady } = submission;
    const names = done.map((login) => login.toLowerCase());
    const isOpen = (login) => !names.includes(login.toLowerCase());
    const pending = (isReady ? [] : asked)
        .filter(({ login }) => isOpen(login))
        .map((one) => ({ ...one, isLate: one.due < now }));
    // What is late is late for whoever has to do it: the one who was asked first.
    const dueAt = pending.map(({ due }) => due).toSorted()[0] ?? (0,_assignment_requests_js__WEBPACK_IMPORTED_MODULE_1__/* .dueTime */ .cp)(since, days, null);
    const named = pending.length > 0 ? pending.map(({ login }) => login) : reviewers?.filter(isOpen);
    const isLate = dueAt < now;
    return {
        ...submission,
        dueAt,
        isLate,
        missing: isReady ? 0 : Math.max(1, needed - done.length),
        pending,
        waitsFor: isReady ? [] : (named ?? null),
    };
}
/** The same under other names, such as reviewers' pseudonyms. */
function withNames(review, nameOf) {
    return {
        ...review,
        done: review.done.map(nameOf),
        asked: review.asked.map((one) => ({ ...one, login: nameOf(one.login) })),
        pending: review.pending.map((one) => ({ ...one, login: nameOf(one.login) })),
        waitsFor: review.waitsFor?.map(nameOf) ?? null,
    };
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

/***/ 6909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ fromBase64),
/* harmony export */   n: () => (/* binding */ toBase64)
/* harmony export */ });
// A call may have far more, and not as many as a block has bytes.
const MOST_ARGUMENTS = 4096;
/** Base64 by what browsers and Node both have. */
function toBase64(bytes) {
    let text = '';
    for (let at = 0; at < bytes.length; at += MOST_ARGUMENTS) {
        text += String.fromCharCode(...bytes.subarray(at, at + MOST_ARGUMENTS));
    }
    return btoa(text);
}
/** Null for what is no Base64. */
function fromBase64(text) {
    try {
        return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 4487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fb: () => (/* binding */ REPLY),
/* harmony export */   J3: () => (/* binding */ SUITE),
/* harmony export */   h9: () => (/* binding */ REPLY_KEY),
/* harmony export */   rD: () => (/* binding */ INFO)
/* harmony export */ });
/* harmony import */ var _hpke_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4240);

/** HPKE, RFC 9180: ECDH on P-256 with a key made for each seal, HKDF-SHA-256, AES-256-GCM. */
const SUITE = new _hpke_core__WEBPACK_IMPORTED_MODULE_0__/* .CipherSuite */ .GR({
    kem: new _hpke_core__WEBPACK_IMPORTED_MODULE_0__/* .DhkemP256HkdfSha256 */ .RG(),
    kdf: new _hpke_core__WEBPACK_IMPORTED_MODULE_0__/* .HkdfSha256 */ .v7(),
    aead: new _hpke_core__WEBPACK_IMPORTED_MODULE_0__/* .Aes256Gcm */ .ws(),
});
/** What these keys are for, so that nothing else sealed with them opens as a review. */
const INFO = new TextEncoder().encode('takehome review 1').buffer;
/** What the hub's answer to a seal is sealed with, RFC 9180, section 5.3. */
const REPLY = new TextEncoder().encode('takehome reply 1').buffer;
/** Bytes: 32 to encrypt with, and 32 from which the nonce follows. */
const REPLY_KEY = 64;


/***/ }),

/***/ 4866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r6: () => (/* binding */ hubReviewKey),
  NP: () => (/* binding */ parseReviewKey),
  zu: () => (/* binding */ printReviewKey)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/input/parse-json.js
var parse_json = __webpack_require__(4355);
// EXTERNAL MODULE: ./build/sealing/base64.js
var base64 = __webpack_require__(6909);
// EXTERNAL MODULE: ./build/sealing/suite.js
var suite = __webpack_require__(4487);
;// CONCATENATED MODULE: ./build/sealing/review-key.js


/**
 * The pair that follows from 32 secret bytes, by DeriveKeyPair of RFC 9180, section 7.1.3. For Node: not
 * every browser finds the point of a secret number.
 */
async function deriveReviewKey(seed) {
    const { publicKey, privateKey } = await suite/* SUITE */.J3.kem.deriveKeyPair(seed.slice().buffer);
    const point = new Uint8Array(await suite/* SUITE */.J3.kem.serializePublicKey(publicKey));
    const [x, y] = [base64url(point.slice(1, 33)), base64url(point.slice(33))];
    return { key: { version: 1, id: await idOf(point), x, y }, secret: privateKey };
}
/** The key to seal with; null for what is none, or has the id of another one. */
async function openReviewKey({ id, x, y }) {
    const halves = [x, y].map((half) => (0,base64/* fromBase64 */.E)(half.replaceAll('-', '+').replaceAll('_', '/')));
    const point = Uint8Array.from([4, ...halves.flatMap((half) => [...(half ?? [])])]);
    if (point.length !== 65 || (await idOf(point)) !== id)
        return null;
    try {
        return await suite/* SUITE */.J3.kem.deserializePublicKey(point.buffer);
    }
    catch {
        return null;
    }
}
async function idOf(point) {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', point));
    return [...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
function base64url(bytes) {
    return (0,base64/* toBase64 */.n)(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

;// CONCATENATED MODULE: ./build/session/hub-review-key.js



// Every review of a hub asks for the same pair.
const pairs = new Map();
/** The pair that follows from TAKEHOME_KEY, apart from all else that does. */
function hubReviewKey(hubKey) {
    const pair = pairs.get(hubKey) ?? derivePair(hubKey);
    pairs.set(hubKey, pair);
    return pair;
}
async function derivePair(hubKey) {
    const seed = (0,external_node_crypto_.hkdfSync)('sha256', hubKey, '', 'takehome review page', 32);
    return await deriveReviewKey(new Uint8Array(seed));
}
function printReviewKey(key) {
    return `${JSON.stringify(key, null, 2)}\n`;
}
/** What the file holds; null for what is no key, or one by the id of another. */
async function parseReviewKey(text) {
    const { version, id, x, y } = Object((0,parse_json/* parseJson */.q)(text));
    if (version !== 1 || ![id, x, y].every((part) => typeof part === 'string'))
        return null;
    const key = { version, id, x, y };
    return (await openReviewKey(key)) === null ? null : key;
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
