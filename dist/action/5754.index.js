export const id = 5754;
export const ids = [5754];
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


/***/ }),

/***/ 16263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ pointer),
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);

function readYaml(text, file) {
    try {
        const value = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .load */ .Hh)(text);
        const lines = linesByPointer(text);
        return { ok: true, value: { value, lineOf: (pointer) => nearestLine(lines, pointer) } };
    }
    catch (error) {
        if (!(error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB))
            throw error;
        const line = error.mark === undefined ? null : error.mark.line + 1;
        const hint = 'Fix the YAML first. Everything else is checked after that.';
        return { ok: false, error: [{ file, line, path: '', message: error.reason, hint }] };
    }
}
function pointer(...segments) {
    return segments
        .map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`)
        .join('');
}
function nearestLine(lines, at) {
    if (at === '')
        return null;
    return lines.get(at) ?? nearestLine(lines, at.slice(0, at.lastIndexOf('/')));
}
/** Loaded values have no positions; the parser's events have, so they are walked once more. */
function linesByPointer(text) {
    const lines = new Map();
    const open = [];
    for (const event of (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(text, {})) {
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP) {
            open.pop();
            continue;
        }
        const at = place(open.at(-1), event, text, lines);
        const kind = collectionKind(event);
        if (kind !== null)
            open.push({ kind, pointer: at, key: null, next: 0 });
    }
    return lines;
}
/** The pointer of the node that starts here; a mapping's entry has the line of its key. */
function place(parent, event, text, lines) {
    if (parent === undefined || parent.kind === 'document')
        return '';
    if (parent.kind === 'mapping' && parent.key !== null) {
        const at = parent.pointer + pointer(parent.key);
        parent.key = null;
        return at;
    }
    const name = parent.kind === 'sequence' ? parent.next++ : keyOf(event, text);
    if (parent.kind === 'mapping')
        parent.key = String(name);
    const at = parent.pointer + pointer(name);
    lines.set(at, text.slice(0, offsetOf(event)).split('\n').length);
    return at;
}
function keyOf(event, text) {
    return event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR ? (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(text, event) : '';
}
function offsetOf(event) {
    if ('valueStart' in event)
        return event.valueStart;
    if ('start' in event)
        return event.start;
    return 'anchorStart' in event ? event.anchorStart : 0;
}
function collectionKind(event) {
    if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT)
        return 'document';
    if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING)
        return 'mapping';
    return event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE ? 'sequence' : null;
}


/***/ }),

/***/ 62142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ readablePath),
  K: () => (/* binding */ shapeIssues)
});

;// CONCATENATED MODULE: ./build/input/limit-words.js
const least = (limit, what) => limit === 1 ? 'must not be empty' : `must have at least ${limit} ${what}`;
const entries = (limit) => (limit === 1 ? 'entry' : 'entries');
const characters = (limit) => (limit === 1 ? 'character' : 'characters');
/** What each limit of a JSON Schema asks for, in words. */
const LIMITS = {
    minProperties: (limit) => least(limit, entries(limit)),
    minItems: (limit) => least(limit, entries(limit)),
    minLength: (limit) => least(limit, characters(limit)),
    maxProperties: (limit) => `must have at most ${limit} ${entries(limit)}`,
    maxItems: (limit) => `must have at most ${limit} ${entries(limit)}`,
    maxLength: (limit) => `must have at most ${limit} ${characters(limit)}`,
    minimum: (limit) => `must be at least ${limit}`,
    maximum: (limit) => `must be at most ${limit}`,
    exclusiveMinimum: (limit) => `must be more than ${limit}`,
    exclusiveMaximum: (limit) => `must be less than ${limit}`,
};
/** Null for what is no limit. */
function limitWords(keyword, limit) {
    return LIMITS[keyword]?.(limit) ?? null;
}

;// CONCATENATED MODULE: ./build/input/pattern-words.js
/**
 * What each pattern of the files that people write allows, in words. A test finds a pattern without words,
 * so nobody is ever shown a regular expression.
 */
const WORDS = [
    [
        '^[a-z0-9]+(?:-[a-z0-9]+)*$',
        'lower-case letters and digits, with single hyphens between them, such as linear-regression',
    ],
    [
        '^[a-z][a-z0-9-]{1,63}$',
        'lower-case letters, digits and hyphens, 2 to 64 of them with a letter first, such as linear-regression',
    ],
    [
        '^[A-Za-z0-9_-]{1,39}$',
        'a GitHub login: letters, digits, hyphens and underscores, at most 39, without blanks or @',
    ],
    [
        '^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})/[A-Za-z0-9._-]{1,100}$',
        'owner/name, such as acme/hub, without an address in front',
    ],
    [
        '^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$',
        "an organisation's login: letters, digits and hyphens, such as acme",
    ],
    [
        '^[A-Za-z0-9][A-Za-z0-9._/-]*$',
        'a folder below this one: letters, digits, dots, hyphens and slashes, such as exercises',
    ],
    [
        '^(?:https://[^\\s/@?#]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?)(?:[/?][^\\s#]*)?$',
        'an https address without a password in it, such as https://ats.example/hooks/takehome',
    ],
    ['^(?:[01][0-9]|2[0-3]):[0-5][0-9]$', 'hours and minutes from 00:00 to 23:59, such as "18:00"'],
    ['^[0-9]{4}-[0-9]{2}-[0-9]{2}$', 'a day, such as 2026-12-24'],
    [
        '^P(?=[0-9])(?:[0-9]{1,2}Y)?(?:[0-9]{1,3}M)?(?:[0-9]{1,3}W)?(?:[0-9]{1,4}D)?$',
        'P and then years, months, weeks or days, in this order, such as P2Y, P6M, P1Y6M or P90D',
    ],
    [
        '^(?:rubric|(?:templates|graders)/.+)$',
        'rubric, or a path below templates/ or graders/, such as templates/README.md',
    ],
    ['^T[0-9]+$', 'T and a number, such as T1'],
    ['^S[0-9]+$', 'S and a number, such as S1'],
    ['^Q[0-9]+$', 'Q and a number, such as Q1'],
    ['^E[0-9]+$', 'E and a number, such as E1'],
    ['^F[0-9]+$', 'F and a number, such as F1'],
    ['^W[0-9]+$', 'W and a number, such as W1'],
    ['^[0-9]+\\.[0-9]+\\.[0-9]+$', 'three numbers with dots between them, such as 1.0.0'],
    [
        '^[a-z_][a-z0-9_]*\\.py$',
        'the name of a Python file in lower case, such as linear_regression.py',
    ],
    ['^[A-Za-z_][A-Za-z0-9_]*$', 'one Python name without dots, such as lstsq'],
    [
        '^[a-z][a-z0-9_]{0,39}$',
        'a name of small letters, digits and underscores that begins with a letter, such as mean_error',
    ],
    ['^test_[a-z0-9_]+$', 'the name of a test function, such as test_rows_are_kept'],
    ['^[a-z0-9_-]+/\\*\\.[a-z0-9]+$', 'a folder and an ending, such as figures/*.png'],
    ['^[A-Za-z0-9_-]+\\.csv$', 'the name of a CSV file without a folder, such as results.csv'],
    ['^[A-Za-z0-9_-]+\\.md$', 'the name of a Markdown file without a folder, such as README.md'],
];
const known = new Map(WORDS);
/** Null for a pattern that no file of people's has. */
function patternWords(pattern) {
    return known.get(pattern) ?? null;
}

// EXTERNAL MODULE: ./build/input/read-yaml.js
var read_yaml = __webpack_require__(16263);
;// CONCATENATED MODULE: ./build/input/shape-issues.js



/** Says in words what a JSON Schema found wrong; the errors come from ajv with `allErrors` and `verbose`. */
function shapeIssues(errors, document, file) {
    // A key that is refused has an error of its own, which says why.
    const issues = errors
        .filter(({ keyword }) => keyword !== 'propertyNames')
        .map((error) => {
        const at = error.instancePath + offender(error);
        const line = document.lineOf(at);
        return { file, line, path: readablePath(at), message: message(error), hint: hint(error) };
    });
    return issues.filter((issue, index) => index === issues.findIndex((other) => same(other, issue)));
}
/** `/criteria/3/points` as people write it: `criteria[3].points`. */
function readablePath(at) {
    return at
        .slice(1)
        .split('/')
        .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
        .map((segment, index) => /^\d+$/.test(segment) ? `[${segment}]` : index === 0 ? segment : `.${segment}`)
        .join('');
}
function same(a, b) {
    return a.path === b.path && a.message === b.message;
}
/** A missing or unknown key is to blame itself, not the mapping around it. */
function offender({ keyword, params, propertyName }) {
    if (propertyName !== undefined)
        return (0,read_yaml/* pointer */.W)(propertyName);
    if (keyword === 'required')
        return (0,read_yaml/* pointer */.W)(params['missingProperty']);
    if (keyword === 'additionalProperties')
        return (0,read_yaml/* pointer */.W)(params['additionalProperty']);
    return '';
}
const TYPE_WORDS = {
    string: 'a text',
    integer: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a mapping of keys to values',
    null: 'empty',
};
/** ajv names several types with commas between them. */
function typeWords(types) {
    return types
        .split(',')
        .map((type) => TYPE_WORDS[type] ?? type)
        .join(' or ');
}
function message({ keyword, params, message: fallback }) {
    switch (keyword) {
        case 'required':
            return 'is missing';
        case 'additionalProperties':
            return 'is an unknown key';
        case 'type':
            return `must be ${typeWords(String(params['type']))}`;
        case 'enum':
            return `must be one of ${params['allowedValues'].join(', ')}`;
        case 'const':
            return `must be ${params['allowedValue']}`;
        case 'pattern':
            return `must be ${patternWords(params['pattern']) ?? 'written in another form'}`;
        case 'anyOf':
            return 'has none of the allowed forms';
        case 'uniqueItems':
            return 'must not have the same entry twice';
        default:
            return limitWords(keyword, params['limit']) ?? fallback ?? keyword;
    }
}
function hint({ keyword, params, parentSchema }) {
    const properties = parentSchema?.['properties'] ?? {};
    if (keyword === 'required') {
        return properties[params['missingProperty']]?.description ?? 'Add this key.';
    }
    if (keyword === 'additionalProperties')
        return `Known keys: ${Object.keys(properties).join(', ')}.`;
    return parentSchema?.['description'] ?? 'Change the value.';
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

/***/ 71442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ SUBMISSION_LIMITS),
/* harmony export */   V: () => (/* binding */ readSubmission)
/* harmony export */ });
/* harmony import */ var _odd_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80061);
/* harmony import */ var _submission_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53161);
/* harmony import */ var _tool_debris_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50235);



const SUBMISSION_LIMITS = {
    // The linter needs 1.5 s for a megabyte; a hundred honest modules fit into this.
    textBytes: 256 * 1024,
    pictureBytes: 2 * 1024 * 1024,
    totalBytes: 16 * 1024 * 1024,
    entries: 2_000,
    depth: 8,
    files: 100,
};
/** Takes from a source what the exercise allows, as data, within limits that hold for every source. */
async function readSubmission(source, allow, limits) {
    const seen = await walk(source, allow, limits);
    const names = (0,_odd_names_js__WEBPACK_IMPORTED_MODULE_0__/* .oddNames */ .u)(seen.listing);
    const strange = new Set(names.filter(({ kind }) => kind === 'strange-name').map((odd) => odd.path));
    const wanted = seen.regular.filter((path) => allow(path) && !strange.has(path));
    const read = await readFiles(source, wanted, limits);
    return {
        files: read.files,
        listing: seen.listing.toSorted(),
        oddities: [...seen.oddities, ...names, ...read.oddities],
        digest: (0,_submission_js__WEBPACK_IMPORTED_MODULE_1__/* .submissionDigest */ .le)(read.files),
    };
}
/**
 * Breadth first, so that no heap of files in a subfolder hides the files beside it. When a heap has used up the
 * entries, the folders that are known are still looked into, and what the exercise asks for is still found there.
 */
async function walk(source, allow, limits) {
    const seen = { listing: [], regular: [], oddities: [] };
    const folders = [''];
    const left = { entries: limits.entries, files: limits.files };
    for (const folder of folders) {
        const entries = await source.list(folder);
        if (entries === null) {
            seen.oddities.push(unopened(folder));
            continue;
        }
        const taken = take(filesFirst(entries), left, allow, limits);
        const inner = taken.filter((entry) => note(seen, entry, limits)).map(({ path }) => path);
        folders.push(...inner.slice(0, limits.entries - folders.length));
        if (spend(left, entries.length))
            seen.oddities.push({ kind: 'too-many', path: folder });
    }
    return seen;
}
/** True where this was too much, and not before. */
function spend(left, entries) {
    const wasEnough = left.entries >= 0;
    left.entries -= entries;
    return wasEnough && left.entries < 0;
}
/** As many as are left, and behind them texts that the exercise asks for and folders that may hold some. */
function take(entries, left, allow, limits) {
    const counted = Math.max(0, left.entries);
    const others = entries.slice(counted);
    const isText = ({ path, kind }) => kind !== 'folder' && allow(path) && !(0,_submission_js__WEBPACK_IMPORTED_MODULE_1__/* .isPicture */ .D1)(path);
    const asked = others.filter(isText).slice(0, left.files);
    left.files -= asked.length;
    const ways = others.filter((entry) => isWay(entry, limits));
    return [...entries.slice(0, counted), ...asked, ...ways];
}
/** Whether it is a folder to walk into. */
function isWay({ path, kind }, { depth }) {
    const isOwn = kind === 'folder' && (0,_tool_debris_js__WEBPACK_IMPORTED_MODULE_2__/* .toolDebris */ .k)(path) === null && !isRepository(path);
    return isOwn && path.split('/').length < depth;
}
function unopened(path) {
    return { kind: path.includes('\ufffd') ? 'strange-name' : 'unreadable', path };
}
/** Files before folders, in the order of their names whatever order the source has. */
function filesFirst(entries) {
    const rank = ({ path, kind }) => `${kind === 'folder' ? 1 : 0}${path}`;
    return entries.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}
/** Records one entry; true for a folder to walk into. */
function note(seen, entry, limits) {
    const { path, kind } = entry;
    if (isWay(entry, limits))
        return true;
    if (kind === 'folder')
        noteFolder(seen, path);
    else
        noteFile(seen, entry);
    return false;
}
function noteFolder({ listing, oddities }, path) {
    // Thousands of files that nobody wrote; its name is all there is to say.
    if ((0,_tool_debris_js__WEBPACK_IMPORTED_MODULE_2__/* .toolDebris */ .k)(path) !== null)
        listing.push(`${path}/`);
    else if (isRepository(path))
        noteFile({ listing, oddities, regular: [] }, { path, kind: 'special' });
    else
        oddities.push({ kind: 'too-deep', path });
}
function noteFile({ listing, regular, oddities }, { path, kind }) {
    listing.push(path);
    if (kind === 'file')
        regular.push(path);
    else
        oddities.push({ kind: kind === 'symlink' ? 'symlink' : 'special', path });
}
function isRepository(path) {
    return path.split('/').at(-1) === '.git';
}
/** Texts first, so that a hoard of pictures does not use up their share. */
async function readFiles(source, paths, limits) {
    const opened = [];
    const oddities = [];
    let left = limits.totalBytes;
    const inTurn = [...paths.filter((path) => !(0,_submission_js__WEBPACK_IMPORTED_MODULE_1__/* .isPicture */ .D1)(path)), ...paths.filter(_submission_js__WEBPACK_IMPORTED_MODULE_1__/* .isPicture */ .D1)];
    for (const path of inTurn.slice(0, limits.files)) {
        const ownLimit = (0,_submission_js__WEBPACK_IMPORTED_MODULE_1__/* .isPicture */ .D1)(path) ? limits.pictureBytes : limits.textBytes;
        const file = await source.open(path, Math.min(ownLimit, left));
        if (typeof file === 'string') {
            oddities.push({ kind: file, path });
        }
        else {
            opened.push({ path, file });
            left -= file.size;
        }
    }
    const [surplus] = inTurn.slice(limits.files);
    if (surplus !== undefined)
        oddities.push({ kind: 'too-many', path: surplus });
    const files = await Promise.all(opened.map(async ({ path, file }) => ({ path, bytes: await file.bytes() })));
    return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), oddities };
}


/***/ })

};
