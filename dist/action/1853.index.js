export const id = 1853;
export const ids = [1853];
export const modules = {

/***/ 8610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gradeJobFolder: () => (/* binding */ gradeJobFolder),
  runGradeJobs: () => (/* binding */ runGradeJobs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/exercise/ai-policy.js
var ai_policy = __webpack_require__(12724);
// EXTERNAL MODULE: ./build/exercise/exercise-files.js
var exercise_files = __webpack_require__(34899);
// EXTERNAL MODULE: ./build/exercise/find-role.js + 2 modules
var find_role = __webpack_require__(66030);
// EXTERNAL MODULE: ./build/exercise/variant-folder.js
var variant_folder = __webpack_require__(29627);
// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(18186);
// EXTERNAL MODULE: ./build/grading/grader.js + 5 modules
var grading_grader = __webpack_require__(61276);
// EXTERNAL MODULE: ./build/grading/job.js + 4 modules
var grading_job = __webpack_require__(50092);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/input/make-folder.js
var make_folder = __webpack_require__(5586);
// EXTERNAL MODULE: ./build/scorecard/read-result.js + 2 modules
var read_result = __webpack_require__(41243);
;// CONCATENATED MODULE: ./build/grading/job-result.js






/** Whole or not at all: a run that is killed leaves no half of a result to the next one. */
async function writeJobResult(out, result) {
    const file = fileOf(out, result.pseudonym);
    await (0,make_folder/* makeFolder */.f)((0,external_node_path_.join)(out, result.pseudonym));
    await (0,promises_.writeFile)(`${file}.new`, `${JSON.stringify(result, null, 2)}\n`);
    await (0,promises_.rename)(`${file}.new`, file);
}
/** Whether what this job would bring is there already: of the same files, seed, role and exercise. */
async function hasJobResult(out, { pseudonym, sha, tree, seed, submission }, exercise, role) {
    const bytes = await (0,promises_.readFile)(fileOf(out, pseudonym)).catch(() => null);
    if (bytes === null)
        return false;
    const { rubric, digest } = exercise;
    const { id, version, criteria } = rubric;
    const read = (0,read_result/* readResult */.Uv)(bytes, {
        ...{ pseudonym, sha, exercise: id, rubric: { id, version, digest } },
        criteria: criteria.map((criterion) => criterion.id),
    });
    if (!read.ok || read.value.tree !== tree)
        return false;
    const { scorecard } = read.value;
    return (scorecard.submission.digest === submission.digest &&
        scorecard.seed?.digest === (0,grading_grader/* seedDigest */.MP)(seed) &&
        (0,external_node_util_.isDeepStrictEqual)(scorecard.role, role === null ? null : { id: role.id, weights: role.weights }));
}
function fileOf(out, pseudonym) {
    return (0,external_node_path_.join)(out, pseudonym, 'result.json');
}

;// CONCATENATED MODULE: ./build/grading/grade-jobs.js









/**
 * Grades what `fetch` left in a folder, without any credential:
 * 1. read the jobs;
 * 2. open one judge for each exercise and variant, which grades as many at a time as there are cores, each with the
 *    seed of its own assignment;
 * 3. write each result as soon as it is there.
 */
async function gradeJobs(folders, workshop, finished) {
    const jobs = await (0,grading_job/* readJobs */.RI)(folders.jobs);
    const failures = [];
    let done = 0;
    const hear = {
        finished: (pseudonym, isOld) => {
            done += 1;
            finished(pseudonym, { done, total: jobs.length, isOld });
        },
        // One sandbox that broke costs one submission, not all that wait behind it.
        failed: (error) => failures.push(error),
    };
    for (const own of Object.values(Object.groupBy(jobs, taskOf))) {
        await gradeExercise(own ?? [], folders, workshop, hear).catch(hear.failed);
    }
    if (failures.length > 0)
        throw failures[0];
}
async function gradeExercise(jobs, folders, workshop, hear) {
    const [job] = jobs;
    if (job === undefined)
        return;
    const pack = (0,external_node_path_.join)(folders.jobs, grading_job/* PACK_FOLDER */.hS);
    await withJobExercise(job, pack, workshop.home, async (exercise) => {
        const waiting = await notGraded(jobs, exercise, folders, workshop, hear);
        if (waiting.length > 0)
            await gradeWaiting(waiting, exercise, folders.out, workshop, hear);
    });
}
async function notGraded(jobs, exercise, folders, workshop, hear) {
    const pack = (0,external_node_path_.join)(folders.jobs, grading_job/* PACK_FOLDER */.hS);
    const waiting = [];
    for (const job of jobs) {
        const by = await roleOf(job.role, pack, workshop.home);
        const isOld = folders.resume && (await hasJobResult(folders.out, job, exercise, by));
        if (isOld)
            hear.finished(job.pseudonym, true);
        else
            waiting.push({ ...job, by });
    }
    return waiting;
}
/** Each lane takes the next job when it is done, so no time is counted in a queue. */
async function gradeWaiting(waiting, exercise, out, workshop, hear) {
    const grader = (0,grading_grader/* openGrader */.uP)(exercise, workshop);
    const gradeOne = async ({ pseudonym, sha, tree, seed, by, submission }) => {
        const scorecard = await grader.grade(pseudonym, submission, { role: by, seed, sha });
        await writeJobResult(out, { schemaVersion: 1, pseudonym, sha, tree, scorecard });
        hear.finished(pseudonym, false);
    };
    const lane = async () => {
        for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
            await gradeOne(job).catch(hear.failed);
        }
    };
    try {
        await Promise.all(Array.from({ length: workshop.parallel }, lane));
    }
    finally {
        await grader.close();
    }
}
async function roleOf(id, pack, home) {
    const role = await (0,find_role/* findRole */._)(id ?? '', pack, home);
    if (!role.ok)
        throw new bad_news/* CallerError */.ED(role.error);
    return role.value;
}
/** Jobs that one judge can grade: of one exercise as it was handed out. */
function taskOf({ exercise, variant, ai }) {
    return JSON.stringify([exercise, variant ?? null, ai ?? null]);
}
async function withJobExercise({ exercise: id, variant, ai }, pack, home, work) {
    const root = (await (0,exercise_files/* listExercises */.SW)(pack)).includes(id) ? pack : home;
    await (0,variant_folder/* withExercise */.H)(root, id, variant, (exercise) => work((0,ai_policy/* withAiPolicy */.H)(exercise, ai)));
}

// EXTERNAL MODULE: ./build/grading/time-left.js
var time_left = __webpack_require__(98182);
// EXTERNAL MODULE: ./build/commands/verb/open-workshop.js
var open_workshop = __webpack_require__(65147);
;// CONCATENATED MODULE: ./build/commands/grade/run-grade-jobs.js



/** Grades what `fetch` left, and needs no credential to do it. */
const runGradeJobs = async (words, around) => {
    return await gradeJobFolder(words.rest[0] ?? words.text('job'), words, around);
};
async function gradeJobFolder(folder, words, around) {
    const out = words.text('out') || 'results';
    const folders = { jobs: folder, out, resume: words.isOn('resume') };
    const names = [];
    const workshop = await (0,open_workshop/* openWorkshop */._)(words, around);
    const tell = tellProgress(around);
    await gradeJobs(folders, workshop, (pseudonym, count) => {
        tell(pseudonym, count);
        names.push(pseudonym);
    });
    return { json: names, text: [`${names.length} graded into ${out}`] };
}
function tellProgress(around) {
    const started = performance.now();
    let old = 0;
    return (pseudonym, { done, total, isOld }) => {
        if (isOld)
            old += 1;
        const seconds = (performance.now() - started) / 1000;
        const left = (0,time_left/* timeLeft */.f)(done - old, total - done, seconds);
        const what = isOld ? `${pseudonym} was graded before` : `graded ${pseudonym}`;
        around.progress(done, total, left === '' ? what : `${what}, ${left}`);
    };
}


/***/ }),

/***/ 61853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runGrade: () => (/* binding */ runGrade)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/exercise/exercise.js
var exercise_exercise = __webpack_require__(64177);
// EXTERNAL MODULE: ./build/input/write-out.js
var write_out = __webpack_require__(37473);
// EXTERNAL MODULE: ./build/profile.js
var profile = __webpack_require__(42849);
// EXTERNAL MODULE: ./build/scorecard/render-candidate.js
var render_candidate = __webpack_require__(68503);
// EXTERNAL MODULE: ./build/scorecard/render-reviewer.js + 3 modules
var render_reviewer = __webpack_require__(11883);
// EXTERNAL MODULE: ./build/submission/read-folder.js
var read_folder = __webpack_require__(62326);
// EXTERNAL MODULE: ./build/grading/grader.js + 5 modules
var grading_grader = __webpack_require__(61276);
;// CONCATENATED MODULE: ./build/grading/grade-folders.js








/**
 * Grades folders of one exercise:
 * 1. start the judge and the linter;
 * 2. read each folder once, as data: those bytes are what is linted, run and linked;
 * 3. gather the evidence and score it;
 * 4. render it for the reviewer and for the candidate, and hand it over at once: what is finished is
 *    kept even when another submission's sandbox fails.
 */
async function gradeFolders(request, workshop, finished) {
    const grader = (0,grading_grader/* openGrader */.uP)(request.exercise, workshop);
    const attempts = request.folders.map(async (folder) => {
        const grading = await gradeFolder(folder, request, grader);
        await finished(grading);
        return grading;
    });
    try {
        await Promise.allSettled(attempts);
        return await Promise.all(attempts);
    }
    finally {
        await grader.close();
        (0,profile/* partDone */.A)('closed');
    }
}
async function gradeFolder(folder, request, grader) {
    const { exercise } = request;
    const submission = await (0,read_folder/* readFolder */.j)(folder, (path) => (0,exercise_exercise/* isAllowed */.J)(exercise, path));
    (0,profile/* partDone */.A)('submission read');
    const scorecard = await grader.grade(folder, submission, request);
    (0,profile/* partDone */.A)('scored');
    const grading = {
        name: (0,external_node_path_.basename)((0,external_node_path_.resolve)(folder)),
        scorecard,
        reviewerMarkdown: (0,render_reviewer/* renderReviewer */.e)(scorecard, exercise.rubric, request),
        candidateMarkdown: (0,render_candidate/* renderCandidate */.c)(scorecard, exercise.rubric, request),
    };
    (0,profile/* partDone */.A)('rendered');
    return grading;
}
/** Writes the three files of a grading. Throws CallerError where the disk does not take them. */
async function writeGrading(folder, grading) {
    await (0,write_out/* writeOut */.s)(folder, [
        ['scorecard.json', `${JSON.stringify(grading.scorecard, null, 2)}\n`],
        ['scorecard.md', grading.reviewerMarkdown],
        ['candidate.md', grading.candidateMarkdown],
    ]);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/exercise/find-role.js + 2 modules
var find_role = __webpack_require__(66030);
// EXTERNAL MODULE: ./build/exercise/load-exercise.js + 12 modules
var load_exercise = __webpack_require__(36148);
// EXTERNAL MODULE: ./build/hub/feedback.js
var hub_feedback = __webpack_require__(47249);
// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(18186);
// EXTERNAL MODULE: ./build/input/config-issue.js
var config_issue = __webpack_require__(82055);
// EXTERNAL MODULE: ./build/input/make-folder.js
var make_folder = __webpack_require__(5586);
;// CONCATENATED MODULE: ./build/grading/plan-grading.js








// Without an assignment's own seed everybody meets the same hidden inputs.
const DEFAULT_SEED = 'takehome';
/** Checks everything a caller gave, and lists all that is wrong at once. Throws CallerError. */
async function planGrading(words, home) {
    const [exercise, role, folders, out] = await Promise.all([
        (0,load_exercise/* loadExercise */.ND)(words.exercises, words.exercise),
        (0,find_role/* findRole */._)(words.role, words.exercises, home),
        folderIssues(words.folders),
        outIssues(words.out, words.folders),
    ]);
    const feedback = hub_feedback/* FEEDBACK */.C.find((known) => known === words.feedback);
    const failBelowPercent = words.failBelow === '' ? null : Number(words.failBelow);
    const issues = [
        ...(0,config_issue/* issuesOf */.wf)(exercise),
        ...(0,config_issue/* issuesOf */.wf)(role),
        ...folders,
        ...out,
        ...(feedback === undefined ? [(0,config_issue/* unknownValue */.Uo)('feedback', words.feedback, hub_feedback/* FEEDBACK */.C)] : []),
        ...(failBelowPercent !== null && !(failBelowPercent >= 0 && failBelowPercent <= 100)
            ? [
                (0,config_issue/* problem */.CC)('fail-below', `"${words.failBelow}" is not a percentage`, 'Give a number from 0 to 100.'),
            ]
            : []),
    ];
    if (!exercise.ok || !role.ok || feedback === undefined || issues.length > 0) {
        throw new bad_news/* CallerError */.ED(issues);
    }
    return {
        exercise: exercise.value,
        role: role.value,
        folders: words.folders,
        seed: words.seed === '' ? DEFAULT_SEED : words.seed,
        feedback: feedback,
        failBelowPercent,
    };
}
async function folderIssues(folders) {
    const names = folders.map((folder) => (0,external_node_path_.basename)((0,external_node_path_.resolve)(folder)));
    const repeated = names.filter((name, index) => names.indexOf(name) !== index);
    const missing = await Promise.all(folders.map(async (folder) => ((await isFolder(folder)) ? [] : [noFolder(folder)])));
    return [
        ...missing.flat(),
        ...repeated.map((name) => (0,config_issue/* problem */.CC)('folder', `"${name}" names several submissions`, SAME_NAME)),
    ];
}
const SAME_NAME = 'Results are kept by folder name. Give each submission its own name.';
/** Results go to a folder of their own: a reviewer's page in the candidate's folder is soon pushed to them. */
async function outIssues(out, folders) {
    if (out === '')
        return [];
    const target = (0,external_node_path_.resolve)(out);
    if (folders.some((folder) => `${target}${external_node_path_.sep}`.startsWith(`${(0,external_node_path_.resolve)(folder)}${external_node_path_.sep}`))) {
        const message = `"${out}" is in a candidate's folder`;
        return [(0,config_issue/* problem */.CC)('out', message, "Choose a folder outside the candidate's.")];
    }
    try {
        await (0,make_folder/* makeFolder */.f)(target);
        return [];
    }
    catch {
        return [(0,config_issue/* problem */.CC)('out', `"${out}" cannot be written to`, 'Choose another folder.')];
    }
}
function noFolder(folder) {
    const hint = "Name the folder that holds the candidate's files.";
    return (0,config_issue/* problem */.CC)('folder', `there is no folder ${folder}`, hint);
}
async function isFolder(path) {
    return (await (0,promises_.stat)(path).catch(() => null))?.isDirectory() ?? false;
}

// EXTERNAL MODULE: ./build/commands/verb/open-workshop.js
var open_workshop = __webpack_require__(65147);
;// CONCATENATED MODULE: ./build/scorecard/totals.js
/** Whether a scorecard misses a threshold that a caller asked for. */
function isBelow(scorecard, percent) {
    if (percent === null)
        return false;
    const { earned, possible } = scorecard.totals.measured;
    if (possible === 0)
        return percent > 0;
    // In hundredths of a point: as floats, 8.2 of 10 are less than 82 %.
    return Math.round(earned * 100) * 100 < percent * Math.round(possible * 100);
}

;// CONCATENATED MODULE: ./build/commands/grade/grading-words.js

/** What a caller typed about a grading. */
function gradingWords({ text }, folders, home) {
    return {
        exercise: text('exercise'),
        folders,
        role: text('role'),
        seed: text('seed'),
        feedback: text('feedback'),
        failBelow: text('fail-below'),
        exercises: text('exercises') || home,
        out: text('out'),
    };
}
/** Why a threshold that the caller set is not met; null when it is. */
function unmetBy(gradings, { failBelowPercent }) {
    const isMet = !gradings.some(({ scorecard }) => isBelow(scorecard, failBelowPercent));
    return isMet ? null : `The measured points are below ${failBelowPercent} % (fail-below).`;
}

;// CONCATENATED MODULE: ./build/commands/grade/plan-posting.js


/** Decides it before anything is graded; every problem is listed. */
function planPosting({ text }, event) {
    const [named, number, token] = [text('comment'), text('pull-request'), text('token')];
    const audience = hub_feedback/* AUDIENCES */.M.find((known) => known === named);
    const pull = findPull(number, event);
    const issues = [
        ...(audience === undefined ? [(0,config_issue/* unknownValue */.Uo)('comment', named, hub_feedback/* AUDIENCES */.M)] : []),
        ...(number === '' || /^[1-9]\d*$/.test(number) ? [] : [badNumber(number)]),
        ...(audience !== 'none' && pull !== null && token === '' ? [NO_TOKEN] : []),
    ];
    return {
        audience: audience ?? 'none',
        pull,
        token,
        author: text('comment-author') || null,
        issues,
    };
}
const NO_TOKEN = (0,config_issue/* problem */.CC)('token', 'is missing', 'Give a token with pull-requests: write, or set comment: none.');
function badNumber(text) {
    const hint = "Give the pull request's number, or leave it out.";
    return (0,config_issue/* problem */.CC)('pull-request', `"${text}" is not a number`, hint);
}
function findPull(typed, event) {
    const number = typed === '' ? event.pull?.number : Number(typed);
    return number === undefined || event.repository === null ? null : { ...event.repository, number };
}

// EXTERNAL MODULE: ./build/github/client/client.js + 1 modules
var client = __webpack_require__(59761);
// EXTERNAL MODULE: ./build/github/pages/sticky-comment.js
var sticky_comment = __webpack_require__(14174);
// EXTERNAL MODULE: ./build/scorecard/safe-markdown.js
var safe_markdown = __webpack_require__(66226);
;// CONCATENATED MODULE: ./build/commands/grade/show-grading.js



/** Shows the scorecard in the summary and on the pull request: whoever reads the one may read the other. */
async function showGrading({ reviewerMarkdown, candidateMarkdown }, { audience, pull, token, author }, { access, log, setOutput, summarise }) {
    if (audience === 'none')
        return;
    const body = audience === 'reviewer' ? reviewerMarkdown : candidateMarkdown;
    await summarise(body);
    if (pull === null)
        return;
    const octokit = await (0,client/* openGitHub */.o)({ apiUrl: access.apiUrl, credential: { token }, log });
    const comment = { marker: (0,safe_markdown/* markerText */.U7)(audience), body, author };
    setOutput('comment-url', await (0,sticky_comment/* keepStickyComment */.I)(octokit, pull, comment));
}

;// CONCATENATED MODULE: ./build/commands/grade/grade-in-workflow.js









/**
 * 1. read every input, and complain of all of them at once;
 * 2. grade the folder;
 * 3. write the files and the outputs;
 * 4. keep one comment on the pull request.
 */
async function gradeInWorkflow(words, around, event) {
    const posting = planPosting(words, event);
    const workshop = (0,open_workshop/* openWorkshop */._)(words, around);
    workshop.catch(() => { });
    const folder = words.text('folder');
    const plan = await planOrComplain(gradingWords(words, [folder], around.home), around, posting.issues);
    const out = words.text('out') || (await (0,promises_.mkdtemp)((0,external_node_path_.join)(around.machine.temporaryFolder, 'takehome-')));
    // Another folder was fetched from somewhere else: this repository's commit is not the one graded.
    const place = placeOf(folder === '.' ? event : null, around);
    const gradings = await gradeFolders({ ...plan, ...place }, await workshop, async (grading) => {
        await writeGrading(out, grading);
        setOutputs(grading, out, around);
        await showGrading(grading, posting, around);
    });
    return { json: null, text: [], unmet: unmetBy(gradings, plan) };
}
async function planOrComplain(words, { home }, issues) {
    const plan = await planGrading(words, home).catch((error) => {
        throw error instanceof bad_news/* CallerError */.ED ? new bad_news/* CallerError */.ED([...issues, ...error.issues]) : error;
    });
    if (issues.length > 0)
        throw new bad_news/* CallerError */.ED(issues);
    return plan;
}
/** On a pull request the event's own sha is that of a merge which nobody wrote. */
function placeOf(event, { access }) {
    const sha = event?.pull?.head ?? event?.sha ?? null;
    const repository = event?.repository ?? null;
    if (sha === null || repository === null)
        return { sha, permalinkBase: null };
    const { owner, repo } = repository;
    return { sha, permalinkBase: `${access.serverUrl}/${owner}/${repo}/blob/${sha}` };
}
function setOutputs({ scorecard }, out, { setOutput }) {
    const { measured, reviewed } = scorecard.totals;
    setOutput('measured-earned', measured.earned);
    setOutput('measured-possible', measured.possible);
    setOutput('reviewed-pending', reviewed.pending);
    setOutput('flags', scorecard.flags.length);
    for (const [severity, number] of Object.entries(scorecard.flagCounts))
        setOutput(`flags-${severity}`, number);
    setOutput('scorecard', (0,external_node_path_.join)(out, 'scorecard.json'));
    setOutput('reviewer-markdown', (0,external_node_path_.join)(out, 'scorecard.md'));
    setOutput('candidate-markdown', (0,external_node_path_.join)(out, 'candidate.md'));
}

// EXTERNAL MODULE: ./build/scorecard/count-flags.js
var count_flags = __webpack_require__(91298);
;// CONCATENATED MODULE: ./build/commands/grade/gradings-table.js


/** Gradings side by side. */
function gradingsTable(gradings, out) {
    const rows = gradings.map(({ name, scorecard: { totals, flagCounts, trusted, cause } }) => [
        name,
        `${totals.measured.earned} of ${totals.measured.possible}`,
        `${totals.reviewed.pending}`,
        (0,count_flags/* flagWords */.G)(flagCounts),
        out === null ? '' : (0,external_node_path_.join)(gradings.length === 1 ? out : (0,external_node_path_.join)(out, name), 'scorecard.md'),
        trusted ? (cause?.what ?? '') : 'NO SANDBOX: do not use',
    ]);
    return { head: ['submission', 'measured', 'waiting for reviewers', 'flags', '', ''], rows };
}

// EXTERNAL MODULE: ./build/commands/grade/run-grade-jobs.js + 2 modules
var run_grade_jobs = __webpack_require__(8610);
;// CONCATENATED MODULE: ./build/commands/grade/run-grade.js










/** Grades folders of one exercise: for a person at a terminal, or for a pull request in a workflow. */
const runGrade = async (words, around) => {
    if (around.event !== null)
        return await gradeInWorkflow(words, around, around.event);
    const job = words.text('job');
    return job === ''
        ? await gradeAtTerminal(words, around)
        : await (0,run_grade_jobs.gradeJobFolder)(job, words, around);
};
async function gradeAtTerminal(words, around) {
    (0,profile/* partDone */.A)('command loaded');
    if (words.rest.length === 0)
        throw run_grade_noFolder();
    // Python is looked for while the caller's words are checked; what is wrong with those is said first.
    const workshop = (0,open_workshop/* openWorkshop */._)(words, around);
    workshop.then(() => (0,profile/* partDone */.A)('Python found'), () => { });
    const plan = await planGrading(gradingWords(words, words.rest, around.home), around.home);
    (0,profile/* partDone */.A)('exercise loaded');
    const out = words.text('out') || null;
    const place = { sha: null, permalinkBase: null };
    const gradings = await gradeFolders({ ...plan, ...place }, await workshop, async (grading) => {
        around.log(`graded ${grading.name}`);
        if (out !== null)
            await writeGrading(plan.folders.length === 1 ? out : (0,external_node_path_.join)(out, grading.name), grading);
        (0,profile/* partDone */.A)('written');
    });
    return { json: jsonOf(gradings), text: textOf(gradings, out), unmet: unmetBy(gradings, plan) };
}
function run_grade_noFolder() {
    return (0,bad_news/* callerError */.ee)('folder', 'is missing', "Name the candidate's folder. To grade what fetch wrote, use grade-jobs.");
}
function jsonOf(gradings) {
    const scorecards = gradings.map(({ scorecard }) => scorecard);
    return scorecards.length === 1 ? scorecards[0] : scorecards;
}
/** One submission without a folder to write to is shown whole; anything else as a table. */
function textOf(gradings, out) {
    const [only, ...others] = gradings;
    const isAlone = only !== undefined && others.length === 0;
    return isAlone && out === null ? [only.reviewerMarkdown] : [gradingsTable(gradings, out)];
}


/***/ }),

/***/ 65147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openWorkshop)
/* harmony export */ });
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18186);
/* harmony import */ var _judge_find_python_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76192);


/** What grading needs of this machine. Throws CallerError or WorldError where it may not or cannot grade. */
async function openWorkshop({ text, isOn }, { home, machine }) {
    const unsafe = isOn('unsafe-no-sandbox');
    if (unsafe && machine.isCi) {
        const hint = 'It lets code use everything on this machine. Grade in the sandbox here.';
        throw (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .callerError */ .ee)('--unsafe-no-sandbox', 'is refused in CI', hint);
    }
    const python = await (0,_judge_find_python_js__WEBPACK_IMPORTED_MODULE_1__/* .findPython */ .K)(text('python') || null, machine.path);
    return { home, python, parallel: machine.parallel, unsafe };
}


/***/ }),

/***/ 29627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ withExercise),
/* harmony export */   h: () => (/* binding */ inVariantFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18186);
/* harmony import */ var _exercise_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34899);
/* harmony import */ var _load_exercise_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36148);






/**
 * Works with an exercise and its hidden tests: as it is shipped, or the variant with these options.
 * Throws CallerError for what is wrong with either, and what `work` throws.
 */
async function withExercise(root, id, variant, work) {
    if (variant !== undefined)
        return await inVariantFolder(root, id, variant, work);
    return await work(orThrow(await (0,_load_exercise_js__WEBPACK_IMPORTED_MODULE_5__/* .loadExercise */ .ND)(root, id)));
}
/**
 * Works with a variant whose hidden tests stand in a folder that only this user can read, and removes it
 * afterwards. Throws CallerError for options that are none, and what `work` throws.
 */
async function inVariantFolder(root, id, options, work) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'takehome-'));
    try {
        await (0,_exercise_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeExerciseFiles */ .jJ)(folder, id, orThrow(await (0,_load_exercise_js__WEBPACK_IMPORTED_MODULE_5__/* .readVariant */ .Uo)(root, id, options)));
        return await work(orThrow(await (0,_load_exercise_js__WEBPACK_IMPORTED_MODULE_5__/* .loadExercise */ .ND)(folder, id)));
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
function orThrow(result) {
    if (!result.ok)
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_3__/* .CallerError */ .ED(result.error);
    return result.value;
}


/***/ }),

/***/ 23510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ lookOrMake),
/* harmony export */   R: () => (/* binding */ makeOrLook)
/* harmony export */ });
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29281);

// A lost answer, then a lost race, then the look that finds it; more than that is an outage.
const ATTEMPTS = 4;
/**
 * The way to create anything that must exist once: look, make, and look again when nobody knows whether
 * it was made. GitHub answers 409 or 422 where somebody else has made it meanwhile.
 */
async function lookOrMake(look, make) {
    for (let attempt = 1;; attempt += 1) {
        const found = await look();
        if (found !== null)
            return found;
        try {
            return await make();
        }
        catch (error) {
            if (!mayExistNow(error) || attempt === ATTEMPTS)
                throw error;
        }
    }
}
/**
 * The same where it can hardly be there yet, and a look first would be a request in vain: make, and look
 * only when nobody knows whether it was made, or somebody else has made it.
 */
async function makeOrLook(make, look) {
    try {
        return await make();
    }
    catch (error) {
        if (!mayExistNow(error))
            throw error;
        return await lookOrMake(look, make);
    }
}
function mayExistNow(error) {
    return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .isAmbiguous */ .X2)(error) || (0,_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 409 || (0,_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 422;
}


/***/ }),

/***/ 14174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ keepStickyComment),
/* harmony export */   l: () => (/* binding */ whoWeAre)
/* harmony export */ });
/* harmony import */ var _client_look_or_make_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23510);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29281);
/* harmony import */ var _text_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88455);



// What GITHUB_TOKEN writes as: GitHub lets no workflow token ask who it is.
const WORKFLOW_AUTHOR = 'github-actions[bot]';
/** Leaves exactly one comment of ours on the pull request, with this body, and returns its address. */
async function keepStickyComment(octokit, pull, comment) {
    try {
        let others = [];
        const kept = await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_0__/* .lookOrMake */ .J)(async () => {
            const [first, ...rest] = await ownComments(octokit, pull, comment);
            others = rest;
            return first ?? null;
        }, async () => await write(octokit, pull, comment.body));
        if ((0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .textDigest */ .o)(kept.body ?? '') !== (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .textDigest */ .o)(comment.body)) {
            const change = { ...inRepo(pull), comment_id: kept.id, body: comment.body };
            await octokit.rest.issues.updateComment(change);
        }
        for (const { id } of others)
            await octokit.rest.issues.deleteComment({ ...inRepo(pull), comment_id: id });
        return kept.html_url;
    }
    catch (cause) {
        const repository = `${pull.owner}/${pull.repo}`;
        throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .worldError */ .ZT)(`the comment on ${repository}#${pull.number} was not written`, cause);
    }
}
/** Found by author and marker: a candidate can paste the marker, and cannot write as somebody else. */
async function ownComments(octokit, pull, { marker, author }) {
    const all = await octokit.paginate(octokit.rest.issues.listComments, {
        ...inRepo(pull),
        issue_number: pull.number,
        per_page: 100,
    });
    const marked = all.filter(({ body }) => body?.startsWith(marker));
    // Before there is a comment of ours, most of the time there is none to ask for whose it is.
    if (marked.length === 0)
        return [];
    const login = author ?? (await whoWeAre(octokit));
    return marked.filter(({ user }) => user?.login === login);
}
async function write(octokit, pull, body) {
    const comment = { ...inRepo(pull), issue_number: pull.number, body };
    return (await octokit.rest.issues.createComment(comment)).data;
}
async function whoWeAre(octokit) {
    try {
        return (await octokit.rest.users.getAuthenticated()).data.login;
    }
    catch (error) {
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 403)
            return WORKFLOW_AUTHOR;
        throw error;
    }
}
function inRepo({ owner, repo }) {
    return { owner, repo };
}


/***/ }),

/***/ 88455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ textDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 of a comment's text. GitHub may hand it back with other line ends and without a trailing blank. */
function textDigest(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text.replaceAll('\r\n', '\n').trim()).digest('hex');
}


/***/ }),

/***/ 98182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ timeLeft)
/* harmony export */ });
/** After so many were done in so many seconds: how long the others will take, in words. Empty where there are none, or nobody can say. */
function timeLeft(done, waiting, seconds) {
    if (waiting === 0 || done === 0)
        return '';
    const left = (waiting * seconds) / done;
    if (left < 90)
        return 'about a minute left';
    if (left < 90 * 60)
        return `about ${Math.round(left / 60)} min left`;
    return `about ${Math.round(left / 3600)} h left`;
}


/***/ }),

/***/ 37473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ writeOut)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5586);



/**
 * Writes files, by their paths in a folder that the caller named; what folders are missing is made.
 * Throws CallerError for what the disk refuses.
 */
async function writeOut(folder, files) {
    for (const [path, text] of files) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
        await (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text).catch((error) => {
            throw (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .diskRefusal */ .C)(file, error) ?? error;
        });
    }
}


/***/ }),

/***/ 76192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ lookForPython),
/* harmony export */   K: () => (/* binding */ findPython)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18186);
/* harmony import */ var _profile_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42849);
/* harmony import */ var _own_libraries_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91906);
/* harmony import */ var _packs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46403);
/* harmony import */ var _stated_python_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32487);









const run = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
// The system's interpreter first: it is the one that `apt-get install python3-numpy` serves.
const SYSTEM = '/usr/bin/python3';
const BY_NAME = 'python3';
// Where both names are, they are the same interpreter: this one is asked only where no other will do.
const LAST_NAME = 'python';
// What is found by name may be a shim, a link or a script: what runs in the end says where it is.
// NumPy's version is read off its folder where it can be: Python's own way loads half of its mail package.
const PROBE = `
import importlib.util, json, os, sys, time
missing = [name for name in ("numpy", "pytest") if importlib.util.find_spec(name) is None]
def version():
    packages = os.path.dirname(os.path.dirname(importlib.util.find_spec("numpy").origin))
    for name in os.listdir(packages):
        if name.startswith("numpy-") and name.endswith((".dist-info", ".egg-info")):
            return name.split("-")[1].removesuffix(".dist").removesuffix(".egg")
    from importlib.metadata import version
    return version("numpy")
try:
    numpy = version()
except Exception:
    numpy = None
packs = [name for name, module in json.loads(sys.argv[1]) if importlib.util.find_spec(module)]
print(json.dumps({"executable": sys.executable, "prefix": sys.prefix, "numpy": numpy, "missing": missing, "packs": packs,
                  "version": list(sys.version_info[:3]), "cpu": time.process_time()}))
`;
const PACKS = JSON.stringify(_packs_js__WEBPACK_IMPORTED_MODULE_7__/* .PACK_NAMES */ .dl.map((name) => [name, (0,_packs_js__WEBPACK_IMPORTED_MODULE_7__/* .packOf */ .FM)(name).module]));
/**
 * An interpreter of at least 3.11 with NumPy and pytest: the named one, the stated one where it is found
 * by name, or the first that will do. Returns the file that ran when it was tried. Raises WorldError with
 * what each lacks.
 */
async function findPython(named, path) {
    return (await lookForPython(named, path)).executable;
}
/** As `findPython`, with the versions that were found. */
async function lookForPython(named, path) {
    const tried = [];
    for (const names of named === null ? [usualNames(path), [LAST_NAME]] : [[named]]) {
        tried.push(...(await Promise.all(names.map((python) => tryPython(python, path)))));
        const best = bestOf(tried);
        if (best !== null)
            return best;
    }
    const lacking = tried.map(({ python, lacks }) => `${python}: ${lacks}`);
    throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldError */ .nM(lacking.join('; '), { code: 'no-python' });
}
/** Each interpreter once: to start one costs as much as a small criterion. */
function usualNames(path) {
    return isSystem(BY_NAME, path) ? [SYSTEM] : [SYSTEM, BY_NAME];
}
/** The folder's links are followed, the file's are not: that of a virtual environment has other packages. */
function isSystem(name, path) {
    const place = path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).find((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)));
    return place !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(place), name) === SYSTEM;
}
async function tryPython(python, path) {
    const answer = await probe(python, path);
    if (typeof answer === 'string')
        return { python, answer: null, lacks: answer };
    (0,_profile_js__WEBPACK_IMPORTED_MODULE_5__/* .partDone */ .A)(`${python} asked`, answer.cpu);
    return { python, answer, lacks: whatItLacks(answer) };
}
function bestOf(tried) {
    const fit = tried.flatMap(({ answer, lacks }) => answer === null || lacks !== null ? [] : [answer]);
    const [best] = [...fit.filter(runsStated), ...fit];
    if (best === undefined)
        return null;
    const { executable, version, numpy, packs } = best;
    return { executable, python: version.join('.'), numpy: numpy ?? '', has: packs };
}
function runsStated({ version, numpy }) {
    return numpy !== null && (0,_stated_python_js__WEBPACK_IMPORTED_MODULE_8__/* .isStated */ .oE)({ python: version.join('.'), numpy });
}
function whatItLacks({ executable, prefix, version, missing }) {
    const [major, minor] = version;
    const which = `(Python ${version.join('.')} in ${prefix})`;
    if (executable === '')
        return `does not say where it is ${which}`;
    if (major < 3 || (major === 3 && minor < 11))
        return `too old ${which}`;
    return missing.length > 0 ? `no ${missing.join(' and no ')} ${which}` : null;
}
async function probe(python, path) {
    const env = { PATH: path, ...(0,_own_libraries_js__WEBPACK_IMPORTED_MODULE_6__/* .ownLibraries */ .c)(python, path) };
    try {
        const { stdout } = await run(python, ['-I', '-c', PROBE, PACKS], { env });
        return JSON.parse(stdout);
    }
    catch (cause) {
        return whyNot(cause);
    }
}
function whyNot(cause) {
    const { code, stderr } = cause;
    if (code === 'ENOENT')
        return 'is not there';
    if (code === 'EACCES')
        return 'may not be run by this user';
    const library = /error while loading shared libraries: ([\w.+-]+)/.exec(String(stderr))?.[1];
    if (library === undefined)
        return 'does not run';
    return `does not find ${library} (LD_LIBRARY_PATH is not passed on: only what lies beside the interpreter is loaded)`;
}


/***/ }),

/***/ 75825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Od: () => (/* binding */ ours),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   bp: () => (/* binding */ untrusted),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   h_: () => (/* binding */ toNodes),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   q: () => (/* binding */ linked)
/* harmony export */ });
/* unused harmony export Phrasing */
/* harmony import */ var _plain_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18952);

/** A run of words that is safe to show. A bare string is none: it has to say whose it is. */
class Phrasing {
    pieces;
    constructor(pieces) {
        this.pieces = pieces;
    }
}
/** Words of ours: words`${failed} of ${count(tests, 'test', 'tests')} failed`. */
function words(texts, ...values) {
    const pieces = texts.flatMap((text, index) => [...ours(text).pieces, ...piecesOf(values[index])]);
    return new Phrasing(pieces);
}
function piecesOf(value) {
    if (value === undefined)
        return [];
    return typeof value === 'number' ? ours(String(value)).pieces : value.pieces;
}
const ENOUGH = 2000;
/** Text of the rubric, the hub or the judge, never of a candidate. */
function ours(text) {
    return new Phrasing([{ type: 'text', value: (0,_plain_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .plainCharacters */ .Z)(text.replace(/\s+/g, ' '), ENOUGH) }]);
}
/** Anything that a candidate, or a person who types freely, may have written: shown as code. */
function untrusted(text, maxChars) {
    const value = (0,_plain_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .plainCharacters */ .Z)(text, maxChars);
    return value === '' ? words `(empty)` : new Phrasing([{ type: 'inlineCode', value }]);
}
/** A name or a command of ours. */
function code(text) {
    return untrusted(text, ENOUGH);
}
const HONEST_ADDRESS = /^https:\/\/[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:\/[\w.~%/-]*)?$/;
/** Text of the hub in which whole https addresses are links; all else is inert, mail addresses too. */
function linked(text) {
    const pieces = text.split(/(\s+)/).flatMap((word) => {
        const [, address = '', rest = ''] = /^(.*?)([.,;:!?]*)$/.exec(word) ?? [];
        if (!HONEST_ADDRESS.test(address))
            return ours(word).pieces;
        return [{ type: 'link', label: address, url: address }, ...ours(rest).pieces];
    });
    return new Phrasing(pieces);
}
function strong(phrasing) {
    return new Phrasing([{ type: 'strong', phrasing }]);
}
function count(number, one, many) {
    return ours(`${number} ${number === 1 ? one : many}`);
}
function join(phrasings, separator) {
    return new Phrasing(phrasings.flatMap(({ pieces }, index) => index === 0 ? pieces : [...separator.pieces, ...pieces]));
}
// Word characters, dots, dashes and slashes: nothing that Markdown, a shell or a reader could mistake.
const HONEST_PATH = /^[\w./-]+$/;
const MAX_PATH = 120;
/** A file's path: as text when nothing in it could mislead, else as untrusted. */
function path(text) {
    return HONEST_PATH.test(text) && text.length <= MAX_PATH ? ours(text) : untrusted(text, MAX_PATH);
}
// GitHub shows these as pages, on which a line has no place unless the address asks for the text:
// docs.github.com, Creating a permanent link to a code snippet, "Linking to Markdown".
const RENDERED = /\.(?:md|markdown|mdown|mkdn?|rst|adoc|asciidoc|org|textile)$/i;
const HTTPS_BASE = /^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w.~-]+)+$/;
/** `line 12`, as a link below the permalink base when there is one and the path is an honest one. */
function lines(place, permalinkBase) {
    const label = place.from === place.to ? `line ${place.from}` : `lines ${place.from} to ${place.to}`;
    const url = permalink(place, permalinkBase);
    return url === null ? ours(label) : new Phrasing([{ type: 'link', label, url }]);
}
function permalink(place, base) {
    const segments = place.path.split('/');
    const climbs = segments.some((segment) => ['', '.', '..'].includes(segment));
    if (base === null || !HTTPS_BASE.test(base) || !HONEST_PATH.test(place.path) || climbs)
        return null;
    const to = place.to === place.from ? '' : `-L${place.to}`;
    const plain = RENDERED.test(place.path) ? '?plain=1' : '';
    return `${base}/${segments.map(encodeURIComponent).join('/')}${plain}#L${place.from}${to}`;
}
/** The Markdown tree of a phrasing. */
function toNodes({ pieces }) {
    const nodes = merged(pieces).flatMap(nodesOf);
    // Two spans of code side by side would run into one another.
    return nodes.flatMap((node, index) => {
        const touches = node.type === 'inlineCode' && nodes[index - 1]?.type === 'inlineCode';
        return touches ? [{ type: 'text', value: ' ' }, node] : [node];
    });
}
/** Only whole words show what they would do on GitHub. */
function merged(pieces) {
    const result = [];
    for (const piece of pieces) {
        const last = result.at(-1);
        if (piece.type === 'text' && last?.type === 'text') {
            result[result.length - 1] = { type: 'text', value: last.value + piece.value };
        }
        else
            result.push(piece);
    }
    return result;
}
function nodesOf(piece) {
    switch (piece.type) {
        case 'text':
            return inertText(piece.value);
        case 'inlineCode':
            return [{ type: 'inlineCode', value: piece.value }];
        case 'strong':
            return [{ type: 'strong', children: toNodes(piece.phrasing) }];
        case 'link':
            return [{ type: 'link', url: piece.url, children: [{ type: 'text', value: piece.label }] }];
    }
}
// What GitHub turns into a mention, a reference, a formula, a link or a commit, escaped or not.
const ACTIVE_WORD = /[@#$]|:\/\/|www\.|^\W*GH-\d|^(?=.*\d)[\da-f]{7,}$/i;
/** Words that GitHub would act on become code, in which it acts on nothing. */
function inertText(text) {
    return text
        .split(/( +)/)
        .filter((word) => word !== '')
        .reduce((nodes, word) => {
        const last = nodes.at(-1);
        if (ACTIVE_WORD.test(word))
            nodes.push({ type: 'inlineCode', value: word });
        else if (last?.type === 'text')
            last.value += word;
        else
            nodes.push({ type: 'text', value: word });
        return nodes;
    }, []);
}


/***/ }),

/***/ 18952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ plainCharacters),
/* harmony export */   y: () => (/* binding */ plainLines)
/* harmony export */ });
const ESC = '\u001b';
// A terminal's colours and titles, whole; what is left of a broken one is a control character.
const ANSI = new RegExp(`(?:${ESC}\\[|\u009b)[0-?]*[ -/]*[@-~]|${ESC}\\][^\u0007${ESC}]*(?:\u0007|${ESC}\\\\)`, 'g');
// Controls, line separators and what takes no room on a screen; U+2800 is a blank that counts as a symbol.
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const REPLACEMENT = '\uFFFD';
/** One line of text in which every character can be seen, of at most `maxChars` characters. */
function plainCharacters(text, maxChars) {
    const seen = text.replace(ANSI, '').replace(UNSEEN, REPLACEMENT);
    // Our marker is an HTML comment, and nobody else writes one.
    const characters = [...seen.replaceAll('<!--', `<!${REPLACEMENT}--`)];
    if (characters.length <= maxChars)
        return characters.join('');
    return `${characters.slice(0, maxChars - 1).join('')}…`;
}
/** The same for a text of several lines. */
function plainLines(text, maxChars) {
    const lines = text
        .split(/\r\n|\n/)
        .map((line) => plainCharacters(line.replaceAll('\t', '    '), maxChars));
    const whole = lines.join('\n');
    return whole.length <= maxChars ? whole : `${[...whole].slice(0, maxChars - 1).join('')}…`;
}


/***/ }),

/***/ 68503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ renderCandidate)
/* harmony export */ });
/* harmony import */ var _bands_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72483);
/* harmony import */ var _found_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66003);
/* harmony import */ var _phrasing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75825);
/* harmony import */ var _public_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4480);
/* harmony import */ var _runtime_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37843);
/* harmony import */ var _safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66226);






/**
 * What the candidate may see: all that they can measure alone, and of the hidden tests at most a band, or met and
 * not met. Never a test's name, a reason, a value, a point, or a flag about their honesty. Of a review not even that,
 * whatever the team's feedback is: tests could ask for one bit of the hidden modules with each push.
 */
function renderCandidate(scorecard, rubric, { feedback: asked, permalinkBase, lengthOf }) {
    const feedback = rubric.suite === undefined ? asked : 'none';
    const source = { module: rubric.module ?? '', permalinkBase };
    const sections = [
        [opening(scorecard, rubric)],
        [(0,_runtime_words_js__WEBPACK_IMPORTED_MODULE_3__/* .gapBlocks */ .vP)(scorecard, 'candidate')],
        [rubric.module === null ? [] : hiddenTests(scorecard, feedback)],
        [(0,_found_words_js__WEBPACK_IMPORTED_MODULE_0__/* .receivedBlocks */ .QV)(scorecard.criteria)],
        [feedback === 'criteria' ? criteriaBlocks(scorecard) : []],
        [qualityBlocks(scorecard, rubric, source), []],
        [writeUpBlocks(scorecard, permalinkBase)],
        [fileBlocks(scorecard), []],
        [nextBlocks(scorecard)],
    ];
    return (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .renderWithin */ .As)(sections, _safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_CHARS */ .Rt, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Some details are left out, to stay below the size that GitHub accepts.`, lengthOf);
}
function opening({ submission, cause }, rubric) {
    const which = submission.sha === null
        ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `your files`
        : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `your commit ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp)(submission.sha.slice(0, 12), 12)}`;
    return [
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .marker */ .xL)('candidate'),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)(1, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Your work on: ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(rubric.title)}`),
        ...causeBlocks(cause),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Thank you for the time you put into this. Here is what the automatic checks saw in ${which}. The checks are one part of the picture. People look at the rest.`),
    ];
}
/** Before everything else: thirty failures have one reason. */
function causeBlocks(cause) {
    return cause === null ? [] : [(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(cause.what))} ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(cause.next)}`)];
}
const BAND_WORDS = {
    below: {
        band: 'Early',
        meaning: 'Much of what was asked does not work yet. Run the public tests first, then read the task again, one function at a time.',
    },
    developing: {
        band: 'On the way',
        meaning: 'A good part of what was asked works, and some of it does not yet. Edge cases in the task are a good place to look.',
    },
    meets: {
        band: 'Solid',
        meaning: 'Most of what was asked works. Read the task once more for cases that you have not tried.',
    },
    strong: {
        band: 'Strong',
        meaning: 'All or nearly all of what was asked works.',
    },
};
function hiddenTests({ criteria, cap, cause }, feedback) {
    const tested = criteria.filter(({ evidence }) => evidence.some(({ kind }) => kind === 'test'));
    const title = (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)(2, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Hidden tests`);
    if (feedback === 'none') {
        return [title, (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `They ran. Their results are not shown for this exercise.`)];
    }
    const possible = tested.reduce((sum, { points }) => sum + points, 0);
    if (possible === 0)
        return [title, (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `They could not run this time. This costs you nothing.`)];
    const earned = tested.reduce((sum, criterion) => sum + (criterion.earned ?? 0), 0);
    if (cause !== null && earned === 0)
        return [
            title,
            (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `None of them could pass for the reason at the top of this page.`),
        ];
    // While something critical fails, half of the points is all that counts: "strong" would mislead.
    const percent = Math.min((100 * earned) / possible, cap === null ? 100 : 50);
    const { band, meaning } = BAND_WORDS[(0,_bands_js__WEBPACK_IMPORTED_MODULE_5__/* .bandOf */ .B)(percent)];
    return [title, (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(`${band}.`))} ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(meaning)}`)];
}
function criteriaBlocks({ criteria }) {
    const rows = criteria.map((criterion) => [(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(criterion.title), metWords(criterion)]);
    return [(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)([(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `What was asked`, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Met?`], rows)];
}
function metWords({ kind, status }) {
    if (kind === 'reviewed')
        return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `read by people`;
    if (status === 'not-assessed')
        return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `not assessed`;
    return status === 'passed' ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `met` : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `not met`;
}
function qualityBlocks({ criteria }, rubric, source) {
    const parts = criteria
        .filter(({ kind }) => kind === 'measured')
        .flatMap(({ title, evidence }) => {
        const facts = evidence.flatMap((fact) => (0,_public_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .publicFact */ .Cv)(fact, rubric, source) ?? []);
        return facts.length === 0 ? [] : [(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)(3, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(title)), facts];
    });
    if (parts.length === 0)
        return [];
    const { title, counts } = qualityWords(rubric);
    const intro = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `You can measure all of this yourself, and improve it at any time.${counts}`;
    return [(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)(2, title), (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)(intro), ...parts];
}
function qualityWords({ module, suite }) {
    if (suite !== undefined) {
        const counts = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) ` The code of tests counts as soon as they earn points for a flaw.`;
        return { title: (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `The form of your tests and your review`, counts };
    }
    if (module === null)
        return { title: (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `The form of your write-up`, counts: (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `` };
    return { title: (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Your code`, counts: (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) ` It counts as soon as one hidden test passes.` };
}
function writeUpBlocks({ criteria }, permalinkBase) {
    const rows = criteria.flatMap(({ evidence }) => evidence
        .filter((fact) => fact.kind === 'section')
        .map((fact) => [(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(fact.heading), (0,_public_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionFacts */ .Nx)(fact, permalinkBase)]));
    if (rows.length === 0)
        return [];
    return [(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)(2, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Your write-up`), (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)([(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Section`, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `What was found`], rows)];
}
/** Flags about files are the candidate's to mend; the others are for reviewers only. */
const FILE_FLAGS = {
    'unlisted-file': 'not asked for, so it was ignored',
    'changed-template-file': 'differs from the template; the original counts',
    'missing-file': 'is missing',
    'not-a-regular-file': 'is not a regular file, so it was ignored',
    'too-large': 'is too large, so it was ignored',
    'too-many-files': 'there are too many files; the rest were ignored',
    'not-utf8': 'is not UTF-8 text; save it as UTF-8',
    'not-analysable': 'could not be read as Python; try python -m py_compile on it',
    notebook: 'is a notebook, so it was not read',
    unreadable: 'could not be opened, so it was not read',
    'tool-debris': 'what editors and Python leave behind was not read; a .gitignore keeps it out of your commits',
};
const OTHER_PYTHON = 'is written for another Python than it ran on; see above';
const MOST_FILES = 40;
function fileBlocks({ flags, runtime }) {
    const isForOtherPython = runtime?.gaps.some(({ kind }) => kind === 'syntax') ?? false;
    const items = flags.flatMap(({ code, where }) => {
        const meaning = code === 'not-analysable' && isForOtherPython ? OTHER_PYTHON : FILE_FLAGS[code];
        if (meaning === undefined)
            return [];
        return [where === null ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(meaning) : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae)(where.path)}: ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(meaning)}`];
    });
    if (items.length === 0)
        return [];
    const more = items.length - MOST_FILES;
    return [
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)(2, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Your files`),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(items.slice(0, MOST_FILES)),
        ...(more > 0 ? [(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `And ${more} more.`)] : []),
    ];
}
function nextBlocks({ criteria, runtime }) {
    const read = criteria.some(({ kind }) => kind === 'reviewed');
    const readers = read ? 'at least two people read your write-up, each on their own, and ' : '';
    return [
        ...(runtime === null ? [] : [(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_runtime_words_js__WEBPACK_IMPORTED_MODULE_3__/* .runtimeLine */ .hk)(runtime))]),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)(2, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `What happens next`),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `You can push again until your deadline. Every push is checked again. After that, ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(readers)}the hiring team gets in touch with you.`),
    ];
}


/***/ }),

/***/ 66226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ renderWithin),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   Rt: () => (/* binding */ MAX_CHARS),
/* harmony export */   U7: () => (/* binding */ markerText),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   eG: () => (/* binding */ verdictMarker),
/* harmony export */   ig: () => (/* binding */ taskList),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   xL: () => (/* binding */ marker),
/* harmony export */   xx: () => (/* binding */ verdictMarkerText),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var mdast_util_gfm__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46);
/* harmony import */ var mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91286);
/* harmony import */ var _phrasing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75825);
/* harmony import */ var _plain_characters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18952);




function heading(depth, text) {
    return [{ type: 'heading', depth, children: (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .toNodes */ .h_)(text) }];
}
function paragraph(text) {
    return [{ type: 'paragraph', children: (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .toNodes */ .h_)(text) }];
}
function list(items) {
    return bullets(items, null);
}
/** GitHub shows each item with a box: one to tick, or one that is ticked. */
function taskList(items, isTicked = (_item) => false) {
    return bullets(items, isTicked);
}
function bullets(items, isTicked) {
    if (items.length === 0)
        return [];
    const children = items.map((item, index) => {
        const checked = isTicked === null ? null : isTicked(index);
        return { type: 'listItem', checked, children: [...rootParagraph(item)] };
    });
    return [{ type: 'list', ordered: false, spread: false, children }];
}
function rootParagraph(item) {
    return [{ type: 'paragraph', children: (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .toNodes */ .h_)(item) }];
}
function table(head, rows) {
    const children = [head, ...rows].map((row) => ({
        type: 'tableRow',
        children: row.map((cell) => ({ type: 'tableCell', children: (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .toNodes */ .h_)(cell) })),
    }));
    return [{ type: 'table', align: head.map(() => null), children }];
}
/** Untrusted text of several lines. */
function codeBlock(text, maxChars) {
    return [{ type: 'code', lang: null, value: (0,_plain_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLines */ .y)(text, maxChars) }];
}
/** Folds a long part away. */
function details(summary, content) {
    const open = `<details>\n<summary>${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .toNodes */ .h_)(summary).map(html).join('')}</summary>`;
    return [{ type: 'html', value: open }, ...content.flat(), { type: 'html', value: '</details>' }];
}
/** A summary stands in HTML, where Markdown's escapes do not work. */
function html(node) {
    if ('children' in node)
        return node.children.map(html).join('');
    const value = 'value' in node ? node.value : '';
    const escaped = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    return node.type === 'inlineCode' ? `<code>${escaped}</code>` : escaped;
}
/** What a page of ours starts with; tells it from other comments by the same author. */
function markerText(name) {
    return `<!-- takehome:${name} -->`;
}
function marker(name) {
    return [{ type: 'html', value: markerText(name) }];
}
// Made once: each has patterns of its own, which are compiled when they are first used.
const EXTENSIONS = [(0,mdast_util_gfm__WEBPACK_IMPORTED_MODULE_2__/* .gfmToMarkdown */ .H)({ tablePipeAlign: false })];
/** Of the hub's answer to one reviewer on the calibration issue. Throws RangeError for what is no login. */
function verdictMarkerText(login) {
    if (!/^[\w-]{1,39}$/.test(login))
        throw new RangeError('this is no login');
    return `<!-- takehome:verdict ${login.toLowerCase()} -->`;
}
function verdictMarker(login) {
    return [{ type: 'html', value: verdictMarkerText(login) }];
}
function render(blocks) {
    const root = { type: 'root', children: [...blocks.flat()] };
    return (0,mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_3__/* .toMarkdown */ .l)(root, { extensions: EXTENSIONS, bullet: '-', fences: true });
}
// GitHub rejects a comment of more than 65,536 characters; the rest is room for what a caller adds.
const MAX_CHARS = 60_000;
const inCharacters = (text) => text.length;
/** Renders sections in order. When they are too long, the last ones lose detail first, step by step. */
function renderWithin(sections, most, cutNotice, lengthOf = inCharacters) {
    const texts = sections.map((section) => [...section.map(whenAsked), () => '']);
    const deepest = Math.max(...texts.map((steps) => steps.length - 2));
    const notice = whenAsked([paragraph(cutNotice)]);
    const steps = texts.map(() => 0);
    let page = assemble(texts, steps);
    for (let step = 1; step <= deepest + 1; step++) {
        for (let index = texts.length - 1; index >= 0 && lengthOf(page) > most; index--) {
            steps[index] = stepOf(texts[index], step, deepest);
            page = assemble([...texts, [notice]], [...steps, 0]);
        }
    }
    return page;
}
/** Most pages are short enough, and nobody sees what else they could have said. */
function whenAsked(blocks) {
    let text = null;
    return () => {
        text ??= render(blocks);
        return text;
    };
}
/** A section waits in its shortest form until all the others are short too, and only then goes. */
function stepOf(texts = [], step, deepest) {
    return step > deepest ? texts.length - 1 : Math.min(step, texts.length - 2);
}
function assemble(texts, steps) {
    return texts
        .map((section, index) => section[steps[index] ?? 0]?.() ?? '')
        .filter((text) => text !== '')
        .join('\n');
}


/***/ }),

/***/ 62326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18186);
/* harmony import */ var _read_submission_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71442);





/** Reads a candidate's folder as data: no link is followed, nothing but regular files is opened. */
async function readFolder(folder, allow, limits = _read_submission_js__WEBPACK_IMPORTED_MODULE_4__/* .SUBMISSION_LIMITS */ .M) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder);
    const source = {
        list: (path) => listFolder(root, path),
        open: (path, maxBytes) => openRegularFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path), maxBytes),
    };
    const submission = await (0,_read_submission_js__WEBPACK_IMPORTED_MODULE_4__/* .readSubmission */ .V)(source, allow, limits);
    const locked = submission.oddities.find(({ kind, path }) => kind === 'unreadable' && (path === '' || allow(path)));
    if (locked !== undefined)
        throw unreadable((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, locked.path));
    return submission;
}
/** Whoever grades a folder of their own disk can change that, and no candidate may pay for it. */
function unreadable(path) {
    return (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_3__/* .callerError */ .ee)(path, 'cannot be read: permission denied', 'Change its permissions.');
}
/** Null for a folder that cannot be opened, such as one whose name is not UTF-8. */
async function listFolder(root, folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, folder), { withFileTypes: true }).catch(() => null);
    if (entries === null)
        return null;
    return entries
        .filter(({ name }) => folder !== '' || name !== '.git')
        .map((entry) => ({
        path: folder === '' ? entry.name : `${folder}/${entry.name}`,
        kind: kindOf(entry),
    }));
}
function kindOf(entry) {
    if (entry.isFile())
        return 'file';
    if (entry.isDirectory())
        return 'folder';
    return entry.isSymbolicLink() ? 'symlink' : 'special';
}
// A pipe would block an ordinary open, and a link may have taken the file's place since it was listed.
const DATA_ONLY = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
const REFUSALS = {
    ELOOP: 'symlink',
    EACCES: 'unreadable',
    EPERM: 'unreadable',
};
/** The bytes are read at once: what is on disk can change. */
async function openRegularFile(path, maxBytes) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, DATA_ONLY).catch((error) => {
        const refusal = REFUSALS[error.code ?? ''];
        if (refusal !== undefined)
            return refusal;
        throw error;
    });
    if (typeof file === 'string')
        return file;
    try {
        const stat = await file.stat();
        if (!stat.isFile())
            return 'special';
        if (stat.size > maxBytes)
            return 'too-large';
        const buffer = Buffer.alloc(stat.size);
        const { bytesRead } = await file.read(buffer, 0, stat.size, 0);
        const bytes = new Uint8Array(buffer.subarray(0, bytesRead));
        return { size: bytes.length, bytes: async () => bytes };
    }
    finally {
        await file.close();
    }
}


/***/ })

};
