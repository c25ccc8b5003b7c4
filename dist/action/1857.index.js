export const id = 1857;
export const ids = [1857];
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
// EXTERNAL MODULE: ./build/assignment/late-push.js
var late_push = __webpack_require__(7927);
// EXTERNAL MODULE: ./build/assignment/state.js
var assignment_state = __webpack_require__(98921);
// EXTERNAL MODULE: ./build/input/decode-text.js
var decode_text = __webpack_require__(78933);
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

// EXTERNAL MODULE: ./build/github/pages/text-digest.js
var text_digest = __webpack_require__(88455);
// EXTERNAL MODULE: ./build/github/repository/branch-head.js
var branch_head = __webpack_require__(81850);
// EXTERNAL MODULE: ./build/session/candidate-comment-text.js + 1 modules
var candidate_comment_text = __webpack_require__(71362);
// EXTERNAL MODULE: ./build/session/hub-session.js
var hub_session = __webpack_require__(45333);
// EXTERNAL MODULE: ./build/session/one-fault.js
var one_fault = __webpack_require__(67214);
// EXTERNAL MODULE: ./build/session/review-name.js
var review_name = __webpack_require__(14015);
// EXTERNAL MODULE: ./build/session/take-back-erased.js
var take_back_erased = __webpack_require__(93985);
// EXTERNAL MODULE: ./build/commands/publish/believe.js + 2 modules
var believe = __webpack_require__(18307);
// EXTERNAL MODULE: ./build/commands/publish/show-scorecard.js + 3 modules
var show_scorecard = __webpack_require__(73269);
;// CONCATENATED MODULE: ./build/commands/publish/publish.js














/** Publishes one after the other; one that is refused keeps none of the others back. */
async function publish(session, { submissions, results }) {
    const published = [];
    const attempts = (0,one_fault/* tryOnGitHub */.Y)(session.log);
    for (const name of submissions) {
        await attempts.run(`${name.assignment} was not published as a whole`, async () => {
            published.push(await publishOne(session, name, results));
        });
    }
    attempts.end(published.map(({ assignment, how }) => `${assignment}: ${how}`));
    return published;
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
        session.log(`${name.assignment} was graded by other tests: Actions, Regrade replaces that`);
        return { assignment: name.assignment, how: 'regrade' };
    }
    const claimed = await (0,believe/* believe */.Ti)(session, state, assessed, results);
    const scorecard = await (0,believe/* keepScorecard */.Qr)(session, state, assessed, claimed);
    const { log, isOurs } = await record(session, state, assessed, scorecard);
    const after = (0,fold_log/* foldLog */.e)(log);
    if (after === null)
        await (0,take_back_erased/* takeBackErased */.p)(session, name.assignment);
    if (after === null || after.status === 'closed')
        return { assignment: name.assignment, how: 'closed' };
    const shown = await (0,show_scorecard/* showScorecard */.iM)(session, log, { ...assessed, scorecard, isOurs });
    return { assignment: name.assignment, how: shown ? 'published' : 'stale' };
}
async function record(session, before, assessed, scorecard) {
    const { id } = before.assignment;
    const { tree, exercise } = assessed;
    const at = await (0,hub_session/* serverTime */.nI)(session.candidates);
    const standing = await treeThatStands(session, before, assessed);
    let isOurs = false;
    const after = await session.ledger.append(id, (log) => {
        isOurs = false;
        const state = (0,fold_log/* foldLog */.e)(log);
        if (state === null || state.status === 'closed')
            return null;
        const stale = treeThatCounts(state, standing) !== tree;
        if (isRecorded(state, tree, exercise.digest, stale))
            return null;
        isOurs = true;
        const bare = bareRecord(state, assessed, { at, stale });
        if (stale || isLeftQuiet(state, bare))
            return bare;
        const text = (0,candidate_comment_text/* commentText */.b)(session, [...log, bare], bare, scorecard, exercise.rubric);
        return { ...bare, comment: (0,text_digest/* textDigest */.o)(text), ...(0,review_name/* newReviewName */.EA)(state, assessed.pseudonym) };
    });
    return { log: after, isOurs };
}
/** What is shown once more is still the work of the regrade that it came from. */
function bareRecord(state, { sha, tree, exercise, submission }, { at, stale }) {
    const { digest: rubric } = exercise;
    const regrade = stale ? undefined : shownNow(state, tree, rubric)?.regrade;
    return {
        ...{ kind: 'graded', at, by: 'takehome', sha, tree, rubric, stale },
        lines: ownLines(submission, exercise),
        comment: null,
        ...(regrade === undefined ? {} : { regrade }),
    };
}
/** Who was not told of a regrade is not told when it is shown once more either. */
function isLeftQuiet(state, { tree, rubric }) {
    const shown = shownNow(state, tree, rubric);
    return shown !== undefined && (0,assignment_state/* isQuiet */.rM)(shown);
}
/** The deadline may have passed since `standing` was looked up: what was pinned counts from then on. */
function treeThatCounts(state, standing) {
    if (state.status !== 'submitted')
        return standing;
    return state.submission === null ? null : (state.submissionTree ?? standing);
}
/** What stands by other tests is replaced for all who were given the exercise, by a plan, or for nobody. */
function isForRegrade(state, { tree, exercise }) {
    const latest = (0,assignment_state/* latestGraded */.R3)(state);
    return latest !== undefined && latest.tree === tree && latest.rubric !== exercise.digest;
}
/** What is shown now is shown again only to tell of a late push; what stands no more is noted once. */
function isRecorded(state, tree, rubric, stale) {
    if (stale)
        return state.graded.some((one) => one.tree === tree && one.rubric === rubric);
    return shownNow(state, tree, rubric) !== undefined && !(0,late_push/* isLateUnseen */.L)(state);
}
function shownNow(state, tree, rubric) {
    const latest = (0,assignment_state/* latestGraded */.R3)(state);
    return latest?.tree === tree && latest.rubric === rubric ? latest : undefined;
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
}, submissions_of/* checkSubmissions */.Y);
function outcomeOf(published) {
    const left = published.filter(({ how }) => how === 'regrade');
    const text = published.map(({ assignment, how }) => how === 'regrade'
        ? `${assignment}: left as it is, graded by other tests. Actions, Regrade replaces that`
        : `${assignment}: ${how}`);
    const nothing = `Nothing was changed: ${left.length} stay as they were graded by other tests. Only Actions, Regrade replaces that, or the command regrade on a machine of your own.`;
    const isIdle = left.length > 0 && left.length === published.length;
    return { json: published, text, unmet: isIdle ? nothing : null };
}


/***/ }),

/***/ 988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ checkSubmissions),
/* harmony export */   n: () => (/* binding */ submissionsOf)
/* harmony export */ });
/* harmony import */ var _assignment_submission_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58388);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18186);
/* harmony import */ var _missing_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72201);



/** The submissions somebody typed. Throws CallerError when a word is none, or when there is none. */
function submissionsOf(text) {
    const names = (0,_assignment_submission_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSubmissionNames */ .y)(text);
    if (names.ok && names.value.length > 0)
        return names.value;
    const message = names.ok ? 'names no commit' : `"${names.error}" names no commit`;
    const hint = 'Name commits as <assignment>@<40 hexadecimal digits>, separated by blanks.';
    throw (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .callerError */ .ee)('submissions', message, hint);
}
const checkSubmissions = ({ text }) => (0,_missing_words_js__WEBPACK_IMPORTED_MODULE_1__/* .issuesThrownBy */ .yL)(() => submissionsOf(text('submissions')));


/***/ })

};
