export const id = 5812;
export const ids = [5812];
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
// EXTERNAL MODULE: ./build/input/try-each.js
var try_each = __webpack_require__(14850);
// EXTERNAL MODULE: ./build/grading/grader.js + 5 modules
var grading_grader = __webpack_require__(61276);
// EXTERNAL MODULE: ./build/grading/job.js + 4 modules
var grading_job = __webpack_require__(50092);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/input/write-out.js
var write_out = __webpack_require__(37473);
// EXTERNAL MODULE: ./build/scorecard/read-result.js + 2 modules
var read_result = __webpack_require__(41243);
;// CONCATENATED MODULE: ./build/grading/job-result.js






async function writeJobResult(out, result) {
    await (0,write_out/* writeWhole */.f8)(out, fileOf(result.pseudonym), `${JSON.stringify(result, null, 2)}\n`);
}
/** Whether what this job would bring is there already: of the same files, seed, role and exercise. */
async function hasJobResult(out, { pseudonym, sha, tree, seed, submission }, exercise, role) {
    const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(out, fileOf(pseudonym))).catch(() => null);
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
function fileOf(pseudonym) {
    return (0,external_node_path_.join)(pseudonym, 'result.json');
}

;// CONCATENATED MODULE: ./build/grading/grade-jobs.js










/**
 * Grades what `fetch` left in a folder, without any credential:
 * 1. read the jobs;
 * 2. open one judge for each exercise and variant, which grades as many at a time as there are cores, each with the
 *    seed of its own assignment;
 * 3. write each result as soon as it is there.
 */
async function gradeJobs(folders, workshop, { finished, log }) {
    const jobs = await (0,grading_job/* readJobs */.RI)(folders.jobs);
    // One sandbox that broke costs one submission, not all that wait behind it.
    const attempts = (0,try_each/* tryEach */.Z)(log);
    let done = 0;
    const hear = {
        attempt: attempts.run,
        finished: (pseudonym, isOld) => {
            done += 1;
            finished(pseudonym, { done, total: jobs.length, isOld });
        },
    };
    for (const [first, ...others] of Map.groupBy(jobs, taskOf).values()) {
        if (first === undefined)
            continue;
        await attempts.run(`${first.exercise} was not graded as a whole`, async () => {
            await gradeExercise([first, ...others], folders, workshop, hear);
        });
    }
    attempts.end();
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
            const next = job;
            await hear.attempt(`${next.pseudonym} was not graded`, () => gradeOne(next));
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
    const finished = (pseudonym, count) => {
        tell(pseudonym, count);
        names.push(pseudonym);
    };
    await gradeJobs(folders, workshop, { finished, log: around.log });
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

/***/ 12724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ withAiPolicy)
/* harmony export */ });
/* harmony import */ var _rubric_ai_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82227);

const HEADING = '## What you may use';
const RULES = 'RULES.md';
const README = 'README.md';
/** What is asked of candidates, with the team's policy for AI assistants; without one, as the exercise has it. */
function withAiPolicy(task, ai) {
    if (ai === undefined)
        return task;
    const paragraphs = [_rubric_ai_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .AI_SENTENCES */ .Ui[ai], ...(ai === 'forbidden' ? [] : [_rubric_ai_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .TRANSCRIPT_SENTENCE */ .Xx])];
    const extraFiles = ai === 'forbidden' ? [] : [_rubric_ai_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .TRANSCRIPTS */ .MZ];
    const { rubric, template } = task;
    return {
        ...task,
        rubric: { ...rubric, extraFiles: [...rubric.extraFiles, ...extraFiles] },
        template: withSection(withParagraphs(template, paragraphs.join('\n\n')), rubric.writeUp?.file),
    };
}
/**
 * In the rules, the first paragraph under their heading says something else. The task names it too, so that nobody
 * has to find it.
 */
function withParagraphs(template, text) {
    const edited = new Map(template);
    const rules = textOf(template, RULES);
    const readme = textOf(template, README);
    const inRules = rules?.split(`${HEADING}\n\n`) ?? [];
    if (rules !== null && inRules.length === 2) {
        const [before = '', after = ''] = inRules;
        const rest = after.split('\n\n').slice(1).join('\n\n');
        edited.set(RULES, bytesOf(`${before}${HEADING}\n\n${text}\n${rest === '' ? '' : `\n${rest}`}`));
    }
    const whole = readme ?? '';
    edited.set(README, bytesOf(`${whole.trimEnd()}\n\n${HEADING}\n\n${text}\n`));
    return edited;
}
/** The write-up asks for it at its end, so that nobody has to remember. */
function withSection(template, file) {
    const text = file === undefined ? null : textOf(template, file);
    if (file === undefined || text === null)
        return template;
    const section = `## ${_rubric_ai_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .WHAT_I_USED */ .Lj}\n\n<!-- ${_rubric_ai_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .WHAT_I_USED_PROMPT */ .g$} -->`;
    return new Map([...template, [file, bytesOf(`${text.trimEnd()}\n\n${section}\n`)]]);
}
function textOf(template, path) {
    const bytes = template.get(path);
    return bytes === undefined ? null : new TextDecoder().decode(bytes);
}
function bytesOf(text) {
    return new TextEncoder().encode(text);
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
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18186);
/* harmony import */ var _input_make_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5586);
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
    const folder = await (0,_input_make_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeTemporaryFolder */ .wE)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)());
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
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_2__/* .CallerError */ .ED(result.error);
    return result.value;
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

/***/ 44355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** The value of a JSON text; undefined for a text that is none, which no schema accepts. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
