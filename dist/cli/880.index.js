export const id = 880;
export const ids = [880];
export const modules = {

/***/ 4373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ reviewFolder),
/* harmony export */   N5: () => (/* binding */ ensureReview),
/* harmony export */   zJ: () => (/* binding */ reviewBranch)
/* harmony export */ });
/* harmony import */ var _client_look_or_make_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3510);
/* harmony import */ var _repository_branch_head_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1850);
/* harmony import */ var _repository_commit_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3457);



function reviewBranch(pseudonym) {
    return `review/${pseudonym}`;
}
function reviewFolder(pseudonym) {
    return `reviews/${pseudonym}/submission`;
}
/** One pull request for an assignment, one commit for each submission that was shown. */
async function ensureReview(octokit, hub, review) {
    const { data: repository } = await octokit.rest.repos.get(hub);
    const base = repository.default_branch;
    const commit = await ensureCommit(octokit, hub, base, review);
    return { number: await ensurePull(octokit, hub, base, review), commit };
}
async function ensureCommit(octokit, hub, base, review) {
    const branch = reviewBranch(review.pseudonym);
    const ref = `heads/${branch}`;
    const present = await (0,_repository_branch_head_js__WEBPACK_IMPORTED_MODULE_1__/* .branchHead */ .P)(octokit, hub, branch);
    const parent = present ?? (await (0,_repository_branch_head_js__WEBPACK_IMPORTED_MODULE_1__/* .branchHead */ .P)(octokit, hub, base));
    if (parent === null)
        throw new Error(`the hub has no branch ${base}`);
    const { data: before } = await octokit.rest.git.getCommit({ ...hub, commit_sha: parent });
    // Beside what was reviewed before, and in its place where the folder is the same.
    const tree = await createTree(octokit, hub, before.tree.sha, review);
    if (present !== null && tree === before.tree.sha)
        return present;
    const { data: commit } = await octokit.rest.git.createCommit({
        ...hub,
        message: `${review.pseudonym}: a submission of ${review.exercise.id}`,
        tree,
        parents: [parent],
        ...(0,_repository_commit_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .signedBy */ .q)(review.at),
    });
    if (present !== null) {
        await octokit.rest.git.updateRef({ ...hub, ref, sha: commit.sha, force: true });
        return commit.sha;
    }
    return await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_0__/* .lookOrMake */ .J)(() => (0,_repository_branch_head_js__WEBPACK_IMPORTED_MODULE_1__/* .branchHead */ .P)(octokit, hub, branch), async () => {
        await octokit.rest.git.createRef({ ...hub, ref: `refs/${ref}`, sha: commit.sha });
        return commit.sha;
    });
}
/** Names were checked where the submission was read, and are once more: only our own folder is written. */
async function createTree(octokit, hub, base, { pseudonym, submission }) {
    const folder = reviewFolder(pseudonym);
    const gone = await presentFiles(octokit, hub, base, folder);
    const entries = [];
    for (const { path: name, bytes } of submission.files) {
        if (!staysBelow(name))
            throw new Error('a file to review has a name that leads elsewhere');
        const path = `${folder}/${name}`;
        gone.delete(path);
        entries.push(await (0,_repository_commit_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .treeEntry */ .$)(octokit, hub, path, bytes));
    }
    const removed = [...gone].map((path) => {
        return { path, mode: '100644', type: 'blob', sha: null };
    });
    const tree = [...entries, ...removed];
    // A submission without one allowed file leaves the branch as it is.
    if (tree.length === 0)
        return base;
    return (await octokit.rest.git.createTree({ ...hub, base_tree: base, tree })).data.sha;
}
function staysBelow(name) {
    return (!/\\/.test(name) && !name.split('/').some((part) => /^(?:|\.{1,2}|\.git|\.github)$/i.test(part)));
}
/** What an earlier submission had there: a file that was deleted since must not look handed in. */
async function presentFiles(octokit, hub, base, folder) {
    const tree_sha = await subtree(octokit, hub, base, folder.split('/'));
    if (tree_sha === null)
        return new Set();
    const { data } = await octokit.rest.git.getTree({ ...hub, tree_sha, recursive: '1' });
    const files = data.tree.filter(({ type }) => type === 'blob');
    return new Set(files.map(({ path }) => `${folder}/${path}`));
}
async function subtree(octokit, hub, root, [name, ...rest]) {
    if (name === undefined)
        return root;
    const { data } = await octokit.rest.git.getTree({ ...hub, tree_sha: root });
    const found = data.tree.find(({ path, type }) => path === name && type === 'tree');
    return found?.sha === undefined ? null : await subtree(octokit, hub, found.sha, rest);
}
async function ensurePull(octokit, hub, base, { pseudonym, exercise }) {
    const branch = reviewBranch(pseudonym);
    return await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_0__/* .lookOrMake */ .J)(async () => {
        const head = `${hub.owner}:${branch}`;
        const asked = { ...hub, state: 'all', head, base };
        const { data } = await octokit.rest.pulls.list({
            ...asked,
            sort: 'created',
            direction: 'asc',
        });
        return data[0]?.number ?? null;
    }, async () => {
        const title = `Review ${pseudonym}: ${exercise.title}`;
        const { data } = await octokit.rest.pulls.create({
            ...hub,
            head: branch,
            base,
            title,
            body: BODY,
        });
        return data.number;
    });
}
const BODY = `The scorecard is in the comment below. It always stands for the latest submission that counts.

To review, write \`/help\` in a comment: the answer is a page with a form to copy. Keep levels out of anything but that form until the page says that all are open.

Files are shown as they were handed in: if somebody wrote their name into one, it is there. Read them on GitHub and run nothing. This pull request is for reading and is never merged.
`;


/***/ }),

/***/ 3457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ treeEntry),
/* harmony export */   q: () => (/* binding */ signedBy)
/* harmony export */ });
/**
 * Author and committer of what we commit, at a moment that the caller decides: the same commit made again
 * has the same name. There is no account behind it, and no mail can reach it (RFC 2606).
 */
function signedBy(date) {
    const us = { name: 'takehome', email: 'takehome@takehome.invalid', date };
    return { author: us, committer: us };
}
/** One file of a tree. A text travels inside the tree's request; anything else is a request of its own. */
async function treeEntry(octokit, place, path, bytes) {
    const entry = { path, mode: '100644', type: 'blob' };
    const text = Buffer.from(bytes).toString('utf8');
    if (Buffer.from(text).equals(bytes))
        return { ...entry, content: text };
    const content = Buffer.from(bytes).toString('base64');
    const { data } = await octokit.rest.git.createBlob({ ...place, content, encoding: 'base64' });
    return { ...entry, sha: data.sha };
}


/***/ }),

/***/ 6866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I4: () => (/* binding */ openLevels),
/* harmony export */   MU: () => (/* binding */ EMPTY_DRAFT),
/* harmony export */   ph: () => (/* binding */ takeWords)
/* harmony export */ });
const EMPTY_DRAFT = { levels: {}, ticks: {} };
/** What a comment makes of a draft. Lines that make no sense are answered, and the others count. */
function takeWords(before, words, asked) {
    const start = { ...before, undo: false, answers: [] };
    return words.reduce((step, word) => takeWord(step, word, asked), start);
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

/***/ 6769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ foldReviews),
/* harmony export */   Qg: () => (/* binding */ wantedFrom),
/* harmony export */   ig: () => (/* binding */ apartOn),
/* harmony export */   sk: () => (/* binding */ nextStep)
/* harmony export */ });
/* harmony import */ var _scorecard_reviewed_points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2284);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6866);


/** Folds the reviews of one submission; those of another one, or by other criteria, are left aside. */
function foldReviews(records, on) {
    const own = records.filter(({ tree, criteria }) => tree === on.tree && criteria === on.criteria);
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
    return { reviewers: new Map(last), unsealed };
}
/** Criteria on which those who are done differ by two levels or more. */
function apartOn(finished, criteria) {
    return criteria.filter((criterion) => (0,_scorecard_reviewed_points_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .s)(reviewsOf(finished, criterion)).kind === 'apart');
}
function reviewsOf(finished, criterion) {
    return finished.flatMap(({ by, draft }) => {
        const given = draft.levels[criterion];
        return given === undefined ? [] : [{ reviewer: by, criterion, ...given }];
    });
}
/**
 * Whether all may be seen now: enough people are done, and nobody is needed to decide between them. A level
 * that a third person still has to judge is not shown to anybody, nor any other of the same submission.
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
/** What a reviewer is asked for: everything, or what the others are apart on. */
function wantedFrom(login, finished, criteria, needed) {
    const others = finished.filter(({ by }) => by !== login);
    return others.length < needed ? criteria : apartOn(others, criteria);
}


/***/ }),

/***/ 6220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ withLedgerFlags)
/* harmony export */ });
// The records' own words name people and commits, and reviewers are to see neither.
const WORDS = {
    'comment-changed': {
        severity: 'warning',
        message: 'Somebody changed or deleted the comment with the feedback; it was put back.',
    },
    'settings-changed': {
        severity: 'warning',
        message: "Settings of the candidate's repository were not as they were made; the ledger says which.",
    },
    'late-push': {
        severity: 'info',
        message: 'Something was pushed after the deadline; it is not what was graded.',
    },
};
/** The scorecard with what the ledger knows of the assignment beside it, each kind once. */
function withLedgerFlags(scorecard, flagged) {
    const codes = [...new Set(flagged.map(({ code }) => code))].sort();
    const flags = codes.map((code) => ({ code, ...WORDS[code], where: null }));
    return { ...scorecard, flags: [...flags, ...scorecard.flags] };
}


/***/ }),

/***/ 6397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ findReview),
/* harmony export */   L3: () => (/* binding */ reviewBranches),
/* harmony export */   QB: () => (/* binding */ criteriaDigest)
/* harmony export */ });
/* unused harmony export readScorecard */
/* harmony import */ var _assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(328);
/* harmony import */ var _assignment_state_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8921);
/* harmony import */ var _github_ledger_ledger_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7404);
/* harmony import */ var _github_pages_review_pull_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4373);
/* harmony import */ var _github_pages_text_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8455);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8186);
/* harmony import */ var _rubric_rubric_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2007);
/* harmony import */ var _scorecard_read_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1243);
/* harmony import */ var _hub_exercise_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9467);
/* harmony import */ var _hub_key_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3654);










/** Of what people judge by: other hidden tests leave it as it is. */
function criteriaDigest(rubric) {
    return (0,_github_pages_text_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .textDigest */ .o)(JSON.stringify((0,_rubric_rubric_js__WEBPACK_IMPORTED_MODULE_8__/* .reviewedCriteria */ .jj)(rubric)));
}
/** Whose review each branch is. The way from a pseudonym to an assignment needs the hub's key. */
async function reviewBranches(session) {
    const key = (0,_hub_key_js__WEBPACK_IMPORTED_MODULE_7__/* .useHubKey */ .c)(session.key);
    const table = await (0,_github_ledger_ledger_table_js__WEBPACK_IMPORTED_MODULE_1__/* .readLedgerTable */ .q)(session.hub, session.config.hub);
    const ids = [...(table?.logs.keys() ?? [])];
    return new Map(ids.map((id) => [(0,_github_pages_review_pull_js__WEBPACK_IMPORTED_MODULE_2__/* .reviewBranch */ .zJ)(key.pseudonym(id)), id]));
}
/** What a review's pull request is about; null when nothing of it is to be reviewed (any more). */
async function findReview(session, pull, assignment) {
    const state = (0,_assignment_state_js__WEBPACK_IMPORTED_MODULE_9__/* .foldLog */ .e)(await session.ledger.readLog(assignment));
    const graded = state === null ? undefined : (0,_assignment_state_js__WEBPACK_IMPORTED_MODULE_9__/* .latestGraded */ .R)(state);
    if (state === null || graded === undefined || state.status === 'closed')
        return null;
    const exercise = await (0,_hub_exercise_js__WEBPACK_IMPORTED_MODULE_6__/* .loadHubExercise */ .sE)(session, state.assignment.exercise);
    const role = await (0,_hub_exercise_js__WEBPACK_IMPORTED_MODULE_6__/* .loadHubRole */ .I1)(session, state.assignment.role);
    if (!exercise.ok)
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__/* .CallerError */ .ED(exercise.error);
    if (!role.ok)
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__/* .CallerError */ .ED(role.error);
    const { rubric } = exercise.value;
    const reviewed = (0,_rubric_rubric_js__WEBPACK_IMPORTED_MODULE_8__/* .reviewedCriteria */ .jj)(rubric);
    const scorecard = await readScorecard(session, (0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__/* .scorecardPath */ .OW)(assignment, graded.tree, graded.rubric));
    const waiting = scorecard.criteria.filter(({ status }) => status === 'pending');
    return {
        pull,
        pseudonym: (0,_hub_key_js__WEBPACK_IMPORTED_MODULE_7__/* .useHubKey */ .c)(session.key).pseudonym(assignment),
        state,
        graded,
        exercise: exercise.value,
        role: role.value,
        scorecard,
        reviewed,
        criteria: waiting.map(({ id }) => id),
        on: { tree: graded.tree, criteria: criteriaDigest(rubric) },
    };
}
async function readScorecard(session, path) {
    const file = await session.ledger.readFile(path);
    const scorecard = (0,_scorecard_read_result_js__WEBPACK_IMPORTED_MODULE_5__/* .parseScorecard */ .e0)(file?.text ?? '');
    if (scorecard !== null)
        return scorecard;
    throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldError */ .nM(`${path} is missing from the ledger or was changed by hand`, {
        code: 'ledger',
    });
}


/***/ }),

/***/ 3654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ useHubKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8186);
/* harmony import */ var _input_config_issue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2055);



// 32 characters of anything random; what `openssl rand -hex 32` prints has 64.
const SHORTEST_KEY = 32;
// Animals, because nobody has opinions on a heron's code. 64 x 64 x 65,536 names.
const COLOURS = 'amber azure beige black blue brass bronze brown cedar chalk cherry clay cobalt copper coral cream crimson cyan dusty ebony emerald fern flint fog ginger gold granite green grey hazel honey indigo iron ivory jade khaki lemon lilac lime linen maple mauve mint moss navy ochre olive onyx opal orange pearl pine pink plum purple quartz red rose ruby rust sage sand silver slate snow';
const ANIMALS = 'adder badger bat bear beaver bison boar bream buzzard carp cat cod crab crane crow deer dipper dog dove duck eagle eel eland elk falcon ferret finch fox frog gecko goat goose grouse gull hare hawk heron ibex ibis jackdaw jay kestrel kite koala lark lemur linnet lion lizard llama lynx magpie marten mole moose moth mouse newt oriole otter owl ox panda pike plover pony';
function useHubKey(key) {
    if (key.length < SHORTEST_KEY)
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__/* .CallerError */ .ED([keyIssue(key)]);
    const digest = (purpose, assignment) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(`${purpose}\0${assignment}`).digest();
    return {
        seed: (assignment) => digest('seed', assignment).toString('hex'),
        pseudonym: (assignment) => {
            const bytes = digest('pseudonym', assignment);
            const colour = pick(COLOURS, bytes.readUInt8(0));
            const animal = pick(ANIMALS, bytes.readUInt8(1));
            return `${colour}-${animal}-${bytes.subarray(2, 4).toString('hex')}`;
        },
        candidate: (userId) => `candidate-${digest('candidate', String(userId)).toString('hex').slice(0, 8)}`,
        reviewer: (login) => `reviewer-${digest('reviewer', login.toLowerCase()).toString('hex').slice(0, 8)}`,
    };
}
function pick(words, byte) {
    const list = words.split(' ');
    return list[byte % list.length] ?? '';
}
function keyIssue(key) {
    const message = key === '' ? 'is missing' : `has ${key.length} characters, which is too few`;
    const hint = `Give at least ${SHORTEST_KEY} random characters, as \`openssl rand -hex 32\` prints them, and never change them: seeds and pseudonyms follow from them.`;
    return (0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)('TAKEHOME_KEY', message, hint);
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
// EXTERNAL MODULE: ./build/scorecard/score.js + 2 modules
var score = __webpack_require__(8380);
;// CONCATENATED MODULE: ./build/scorecard/complete.js

/** The same evidence scored with what people reviewed: a later version of the same scorecard. */
function completeScorecard(scorecard, by, reviews) {
    const { flags, submission, seed, trusted, timings } = scorecard;
    return (0,score/* score */.f)({
        ...by,
        evidence: scorecard.criteria.flatMap(({ evidence }) => evidence),
        flags,
        submission,
        seed,
        trusted,
        timings,
        reviews: reviews.flatMap(({ reviewer, levels }) => levels.map(({ criterion, level, note }) => ({ reviewer, criterion, level, note }))),
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
/* harmony import */ var _github_pages_review_pull_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4373);
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


/***/ })

};
