export const id = 4628;
export const ids = [4628];
export const modules = {

/***/ 29080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readFolderTexts)
/* harmony export */ });
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18186);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29281);
/* harmony import */ var _repository_branch_head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81850);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3069);




/** The texts of all files directly in a folder of the ledger, one request each; none where there is no folder. */
async function readFolderTexts(octokit, hub, folder) {
    try {
        const texts = [];
        for (const file_sha of await blobsIn(octokit, hub, folder)) {
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
/** Of a folder, the contents API lists at most 1,000 files, and a tree 100,000. */
async function blobsIn(octokit, hub, folder) {
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
    return data.tree.flatMap(({ type, sha }) => (type === 'blob' ? [sha] : []));
}


/***/ }),

/***/ 15150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ buildLoops)
});

// EXTERNAL MODULE: ./build/rubric/rubric.js
var rubric = __webpack_require__(62007);
// EXTERNAL MODULE: ./build/scorecard/bands.js
var bands = __webpack_require__(72483);
// EXTERNAL MODULE: ./build/scorecard/competency-titles.js
var competency_titles = __webpack_require__(69480);
;// CONCATENATED MODULE: ./build/statistics/order-stability.js
// Two scores that differ by less than rounding shows are equal.
const SAME = 1e-9;
/** How the order of candidates changes when each weight in turn moves by `step`, the others giving way. */
function orderStability(standings, weights, step) {
    const own = scoresUnder(standings, weights);
    const moved = weights.flatMap((_, competency) => [step, -step].flatMap((by) => {
        const next = moveWeight(weights, competency, by);
        return next === null ? [] : [{ competency, by, scores: scoresUnder(standings, next) }];
    }));
    const rankings = [own, ...moved.map(({ scores }) => scores)].map(ranksOf);
    return {
        pairs: (standings.length * (standings.length - 1)) / 2,
        shifts: moved.map(({ competency, by, scores }) => ({
            competency,
            by,
            ...compare(own, scores),
        })),
        ranks: standings.map(({ id }, index) => {
            const all = rankings.map((ranks) => ranks[index] ?? Number.NaN);
            return { id, best: Math.min(...all), worst: Math.max(...all) };
        }),
    };
}
/** The others share what is left in their own proportions; null where a weight would leave 0 to 1. */
function moveWeight(weights, competency, by) {
    const old = weights[competency] ?? 0;
    const next = old + by;
    if (next < -SAME || next > 1 + SAME || old >= 1 || old === 0)
        return null;
    const scale = (1 - next) / (1 - old);
    return weights.map((weight, index) => (index === competency ? Math.max(0, next) : weight * scale));
}
function scoresUnder(standings, weights) {
    return Float64Array.from(standings, ({ shares }) => shares.reduce((total, share, index) => total + share * (weights[index] ?? 0), 0));
}
/** Equal scores share the best of their ranks. */
function ranksOf(scores) {
    const order = [...scores].sort((a, b) => b - a);
    const places = new Map();
    let [rank, last] = [1, Number.POSITIVE_INFINITY];
    for (const [index, score] of order.entries()) {
        if (last - score > SAME)
            rank = index + 1;
        last = score;
        places.set(score, rank);
    }
    return scores.map((score) => places.get(score) ?? Number.NaN);
}
function compare(a, b) {
    let [both, swapped, ofA, ofB] = [0, 0, 0, 0];
    for (let i = 0; i < a.length; i += 1) {
        const [ownA, ownB] = [a[i] ?? 0, b[i] ?? 0];
        for (let j = i + 1; j < a.length; j += 1) {
            const [x, y] = [order(ownA, a[j] ?? 0), order(ownB, b[j] ?? 0)];
            both += x * y;
            swapped += Number(x * y < 0);
            ofA += x * x;
            ofB += y * y;
        }
    }
    const below = Math.sqrt(ofA * ofB);
    return { tau: below === 0 ? null : both / below, swapped };
}
function order(one, other) {
    const difference = one - other;
    return Math.abs(difference) <= SAME ? 0 : Math.sign(difference);
}

;// CONCATENATED MODULE: ./build/report/loop.js




// What a team that argues about weights argues about.
const STEP = 0.05;
/** Loops with the most candidates first. */
function buildLoops(entries) {
    const people = [...Map.groupBy(entries.filter(isScored), ({ candidate }) => candidate)]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, own]) => [...own].sort((a, b) => (a.exercise < b.exercise ? -1 : 1)))
        .filter(([first]) => first?.scorecard.role != null);
    return [...Map.groupBy(people, keyOf).values()]
        .sort((a, b) => b.length - a.length)
        .flatMap((alike) => buildLoop(alike) ?? []);
}
function isScored(entry) {
    return entry.scorecard !== null;
}
function keyOf(own) {
    return JSON.stringify([
        own[0]?.scorecard.role,
        own.map(({ scorecard }) => [scorecard.exercise, scorecard.rubric.digest]),
    ]);
}
function buildLoop(people) {
    const first = people[0] ?? [];
    const role = first[0]?.scorecard.role ?? null;
    if (role === null)
        return null;
    const rows = people.map((own) => rowOf(own, role.weights));
    const ranked = rows.filter(({ overall }) => overall !== null);
    const stability = ranked.length < 2 ? null : stabilityOf(ranked, role.weights);
    return {
        role: role.id,
        weights: role.weights,
        exercises: first.map(({ scorecard: { exercise, rubric } }) => {
            return { id: exercise, version: rubric.version, digest: rubric.digest };
        }),
        rows: rows.map((row) => withRank(row, ranked, stability)).sort(byRank),
        stability,
    };
}
function rowOf(own, weights) {
    const parts = rubric/* COMPETENCIES */.YP.map((id) => [id, percentOf(own, id)]);
    const competencies = Object.fromEntries(parts.map(([id, part]) => [id, typeof part === 'number' ? part : null]));
    const reason = parts.flatMap(([id, part]) => weights[id] > 0 && typeof part === 'string' ? [`${competency_titles/* COMPETENCY_TITLES */.i[id]}: ${part}`] : [])[0];
    const share = rubric/* COMPETENCIES */.YP.reduce((sum, id) => sum + weights[id] * (competencies[id] ?? 0), 0);
    const overall = reason === undefined ? Math.round(share * 10) / 10 : null;
    const [first] = own;
    return {
        candidate: first?.candidate ?? '',
        login: first?.login ?? null,
        reference: first?.reference ?? null,
        works: own.flatMap(workOf),
        competencies,
        overall,
        band: overall === null ? null : (0,bands/* bandOf */.B)(overall),
        reason: reason ?? null,
        rank: null,
        ranks: null,
    };
}
function workOf({ exercise, pseudonym, review }) {
    if (pseudonym === undefined || review === undefined)
        return [];
    return [{ exercise, pseudonym, review }];
}
/** Of all points of one competency; why there is no percentage instead. */
function percentOf(own, id) {
    const sums = own.flatMap(({ scorecard }) => scorecard.competencies.filter((one) => one.id === id));
    const total = (of) => sums.reduce((all, sum) => all + of(sum), 0);
    const possible = total(({ measured, reviewed }) => measured.possible + reviewed.possible);
    if (possible === 0)
        return 'no exercise has points for it';
    if (total(({ reviewed }) => reviewed.pending) > 0)
        return 'points wait for reviewers';
    return (100 * total(({ measured, reviewed }) => measured.earned + reviewed.earned)) / possible;
}
function stabilityOf(rows, weights) {
    const standings = rows.map(({ candidate, competencies }) => {
        return { id: candidate, shares: rubric/* COMPETENCIES */.YP.map((id) => competencies[id] ?? 0) };
    });
    const list = rubric/* COMPETENCIES */.YP.map((id) => weights[id]);
    return orderStability(standings, list, STEP);
}
function withRank(row, ranked, stability) {
    const own = row.overall;
    if (own === null)
        return row;
    const rank = 1 + ranked.filter(({ overall }) => (overall ?? 0) > own).length;
    const span = stability?.ranks.find(({ id }) => id === row.candidate);
    return { ...row, rank, ranks: span === undefined ? null : { best: span.best, worst: span.worst } };
}
function byRank(a, b) {
    return (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER);
}


/***/ }),

/***/ 69090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ isComplete),
/* harmony export */   L5: () => (/* binding */ residuePath),
/* harmony export */   NI: () => (/* binding */ residueOfScorecard),
/* harmony export */   Ni: () => (/* binding */ printResidue),
/* harmony export */   Pm: () => (/* binding */ RESIDUE_FOLDER),
/* harmony export */   Xh: () => (/* binding */ parseResidue)
/* harmony export */ });
/* harmony import */ var _input_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44355);

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


/***/ }),

/***/ 78738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ledgerSource),
/* harmony export */   W: () => (/* binding */ readOnce)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58561);
/* harmony import */ var _assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(328);
/* harmony import */ var _github_ledger_ledger_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47404);
/* harmony import */ var _github_ledger_read_folder_texts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29080);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18186);
/* harmony import */ var _report_residue_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(69090);
/* harmony import */ var _hub_session_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45333);










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
        now: () => (0,_hub_session_js__WEBPACK_IMPORTED_MODULE_8__/* .serverTime */ .nI)(hub),
        states: async function* () {
            const table = await (0,_github_ledger_ledger_table_js__WEBPACK_IMPORTED_MODULE_5__/* .readLedgerTable */ .qW)(hub, config.hub);
            for (const [id, log] of table?.logs ?? []) {
                const state = await (0,_github_ledger_ledger_table_js__WEBPACK_IMPORTED_MODULE_5__/* .readLogState */ .o8)(hub, config.hub, id, log);
                if (state !== null)
                    yield state;
            }
        },
        readText: async (path) => (await session.ledger.readFile(path))?.text ?? null,
        residue: () => (0,_github_ledger_read_folder_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .readFolderTexts */ .R)(hub, config.hub, _report_residue_js__WEBPACK_IMPORTED_MODULE_9__/* .RESIDUE_FOLDER */ .Pm),
    };
}
function ofFolder(folder) {
    const readText = async (path) => textAt((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path));
    return {
        readText,
        residue: async () => {
            const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _report_residue_js__WEBPACK_IMPORTED_MODULE_9__/* .RESIDUE_FOLDER */ .Pm)).catch(() => []);
            return names.flatMap((name) => textAt((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _report_residue_js__WEBPACK_IMPORTED_MODULE_9__/* .RESIDUE_FOLDER */ .Pm, name)) ?? []);
        },
        now: async () => `${new Date().toISOString().slice(0, 19)}Z`,
        states: async function* () {
            for (const name of await logNames(folder)) {
                const path = (0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_4__/* .logPath */ .Q2)(name);
                const log = (0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_4__/* .parseLog */ .g_)((await readText(path)) ?? '');
                if (!log.ok)
                    throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_7__/* .WorldError */ .nM(`${path}: ${log.error}`, { code: 'ledger' });
                const state = (0,_assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_3__/* .foldLog */ .e)(log.value);
                if (state !== null)
                    yield state;
            }
        },
    };
}
/** Without a promise: of thousands of small files, each costs several times what reading it does. */
function textAt(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch {
        return null;
    }
}
async function logNames(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'assignments')).catch(() => null);
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
/* harmony export */   E: () => (/* binding */ readLatest),
/* harmony export */   h: () => (/* binding */ findLatest)
/* harmony export */ });
/* harmony import */ var _assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(328);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18186);
/* harmony import */ var _scorecard_read_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41243);



/** The latest version of a scorecard: with what people reviewed, once that is open. Throws WorldError. */
async function readLatest(source, id, grade) {
    const scorecard = await findLatest(source, id, grade);
    if (scorecard !== null)
        return scorecard;
    const path = (0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__/* .scorecardPath */ .OW)(id, grade.tree, grade.rubric);
    throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldError */ .nM(`${path} is missing from the ledger or was changed by hand`, {
        code: 'ledger',
    });
}
/** The same; null where it is missing, or was changed by hand. */
async function findLatest(source, id, { tree, rubric }) {
    const complete = await source.readText((0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__/* .completePath */ .hk)(id, tree, rubric));
    const text = complete ?? (await source.readText((0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__/* .scorecardPath */ .OW)(id, tree, rubric)));
    return (0,_scorecard_read_result_js__WEBPACK_IMPORTED_MODULE_2__/* .parseScorecard */ .e0)(text ?? '');
}


/***/ })

};
