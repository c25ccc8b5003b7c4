export const id = 519;
export const ids = [519];
export const modules = {

/***/ 8727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ STARTER_BRANCH),
/* harmony export */   _i: () => (/* binding */ OBJECT_NAME),
/* harmony export */   fd: () => (/* binding */ WORK_BRANCH)
/* harmony export */ });
/** The branch that candidates work on, and the frozen one that their work is compared with. */
const WORK_BRANCH = 'main';
const STARTER_BRANCH = 'starter';
/** The name of a commit or a tree; nothing else is ever put into a request in its place. */
const OBJECT_NAME = /^[0-9a-f]{40}$/;


/***/ }),

/***/ 9519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gradeJobFolder: () => (/* binding */ gradeJobFolder),
  runGradeJobs: () => (/* binding */ runGradeJobs)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/exercise/find-role.js + 2 modules
var find_role = __webpack_require__(4978);
// EXTERNAL MODULE: ./build/exercise/load-exercise.js + 5 modules
var load_exercise = __webpack_require__(1298);
// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(8186);
// EXTERNAL MODULE: ./build/grading/grader.js + 7 modules
var grading_grader = __webpack_require__(6151);
// EXTERNAL MODULE: ./build/grading/job.js + 1 modules
var grading_job = __webpack_require__(7589);
;// CONCATENATED MODULE: ./build/grading/grade-jobs.js







/**
 * Grades what `fetch` left in a folder, without any credential:
 * 1. read the jobs;
 * 2. grade one after the other, each with a judge of its own: every assignment has another seed;
 * 3. write each result as soon as it is there.
 */
async function gradeJobs(folder, out, workshop, finished) {
    const failures = [];
    for (const job of await (0,grading_job/* readJobs */.RI)(folder)) {
        try {
            const result = await gradeJob(folder, job, workshop);
            await (0,promises_.mkdir)((0,external_node_path_.join)(out, job.pseudonym), { recursive: true });
            await (0,promises_.writeFile)((0,external_node_path_.join)(out, job.pseudonym, 'result.json'), `${JSON.stringify(result, null, 2)}\n`);
            finished(result);
        }
        catch (error) {
            // One sandbox that broke costs one submission, not all that wait behind it.
            failures.push(error);
        }
    }
    if (failures.length > 0)
        throw failures[0];
}
async function gradeJob(folder, job, workshop) {
    const pack = (0,external_node_path_.join)(folder, grading_job/* PACK_FOLDER */.hS);
    const exercise = await loadJobExercise(pack, job.exercise, workshop.home);
    const role = await (0,find_role/* findRole */._)(job.role ?? '', pack, workshop.home);
    if (!role.ok)
        throw new bad_news/* CallerError */.ED(role.error);
    const { seed, sha, tree, pseudonym } = job;
    const grader = (0,grading_grader/* openGrader */.uP)({ exercise, role: role.value, seed, sha }, workshop);
    try {
        const scorecard = await grader.grade(pseudonym, job.submission);
        return { schemaVersion: 1, pseudonym, sha, tree, scorecard };
    }
    finally {
        await grader.close();
    }
}
async function loadJobExercise(pack, id, home) {
    const isOwn = (await (0,load_exercise/* listExercises */.S)(pack)).includes(id);
    const exercise = await (0,load_exercise/* loadExercise */.N)(isOwn ? pack : home, id);
    if (!exercise.ok)
        throw new bad_news/* CallerError */.ED(exercise.error);
    return exercise.value;
}

// EXTERNAL MODULE: ./build/commands/verb/open-workshop.js
var open_workshop = __webpack_require__(5147);
;// CONCATENATED MODULE: ./build/commands/grade/run-grade-jobs.js


/** Grades what `fetch` left, and needs no credential to do it. */
const runGradeJobs = async (words, around) => {
    return await gradeJobFolder(words.rest[0] ?? words.text('job'), words, around);
};
async function gradeJobFolder(folder, words, around) {
    const out = words.text('out') || 'results';
    const names = [];
    await gradeJobs(folder, out, await (0,open_workshop/* openWorkshop */._)(words, around), ({ pseudonym }) => {
        around.log(`graded ${pseudonym}`);
        names.push(pseudonym);
    });
    return { json: names, text: [`${names.length} graded into ${out}`] };
}


/***/ }),

/***/ 5147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openWorkshop)
/* harmony export */ });
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8186);
/* harmony import */ var _judge_find_python_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6192);


/** What grading needs of this machine. Throws CallerError or WorldError where it may not or cannot grade. */
async function openWorkshop({ text, isOn }, { home, machine }) {
    const unsafe = isOn('unsafe-no-sandbox');
    if (unsafe && machine.isCi) {
        const hint = 'It runs code with everything this machine holds. Grade in the sandbox here.';
        throw (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .callerError */ .ee)('--unsafe-no-sandbox', 'is refused in CI', hint);
    }
    const python = await (0,_judge_find_python_js__WEBPACK_IMPORTED_MODULE_1__/* .findPython */ .K)(text('python') || null, machine.path);
    return { home, python, parallel: machine.parallel, unsafe };
}


/***/ }),

/***/ 4978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ findRole)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/input/config-issue.js
var config_issue = __webpack_require__(2055);
// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var ajv = __webpack_require__(2463);
// EXTERNAL MODULE: ./build/input/lazy-validator.js
var lazy_validator = __webpack_require__(3398);
// EXTERNAL MODULE: ./build/input/read-yaml.js
var read_yaml = __webpack_require__(6263);
// EXTERNAL MODULE: ./build/input/shape-issues.js
var shape_issues = __webpack_require__(6083);
;// CONCATENATED MODULE: ./build/rubric/roles.schema.json
const roles_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","$id":"takehome/roles-1.json","title":"takehome roles","description":"Named sets of competency weights; a team may add its own.","type":"object","additionalProperties":false,"required":["schema_version","roles"],"properties":{"schema_version":{"const":1,"description":"The version of this format."},"roles":{"type":"array","minItems":1,"description":"The roles, each with an id of its own.","items":{"type":"object","additionalProperties":false,"required":["id","title","weights"],"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9-]{1,63}$","description":"What --role takes."},"title":{"type":"string","minLength":3,"maxLength":100,"description":"What the role is called on a scorecard."},"weights":{"type":"object","description":"How much each competency counts; the weights sum to 1.","additionalProperties":false,"required":["ml-fundamentals","practical-coding","system-design","business-impact"],"properties":{"ml-fundamentals":{"$ref":"#/definitions/weight"},"practical-coding":{"$ref":"#/definitions/weight"},"system-design":{"$ref":"#/definitions/weight"},"business-impact":{"$ref":"#/definitions/weight"}}}}}}},"definitions":{"weight":{"type":"number","minimum":0,"maximum":1,"description":"A share from 0 to 1."}}}');
// EXTERNAL MODULE: ./build/rubric/rubric.js
var rubric = __webpack_require__(2007);
;// CONCATENATED MODULE: ./build/rubric/roles.js






const rolesYaml = new lazy_validator/* LazyValidator */.l(() => new ajv.Ajv({ allErrors: true, verbose: true }).compile(roles_schema_namespaceObject));
// Decimal weights such as 0.15 are not exact in binary.
const TOLERANCE = 1e-9;
function parseRoles(text, file) {
    const document = (0,read_yaml/* readYaml */.g)(text, file);
    if (!document.ok)
        return document;
    const { value, lineOf } = document.value;
    if (!rolesYaml.accepts(value)) {
        return { ok: false, error: (0,shape_issues/* shapeIssues */.K)(rolesYaml.errors, document.value, file) };
    }
    const issues = value.roles.flatMap((role, index) => roleIssues(role, index, value.roles));
    if (issues.length === 0)
        return { ok: true, value: value.roles };
    const placed = issues.map(({ at, ...issue }) => {
        return { file, line: lineOf(at), path: (0,shape_issues/* readablePath */.q)(at), ...issue };
    });
    return { ok: false, error: placed };
}
function roleIssues(role, index, roles) {
    const total = rubric/* COMPETENCIES */.YP.reduce((sum, competency) => sum + role.weights[competency], 0);
    const issues = [];
    if (Math.abs(total - 1) > TOLERANCE) {
        const message = `the weights of ${role.id} sum to ${Number(total.toFixed(9))}, not 1`;
        issues.push({
            at: (0,read_yaml/* pointer */.W)('roles', index, 'weights'),
            message,
            hint: 'Change weights until they sum to 1.',
        });
    }
    if (roles.findIndex(({ id }) => id === role.id) !== index) {
        const message = `there are two roles "${role.id}"`;
        issues.push({ at: (0,read_yaml/* pointer */.W)('roles', index, 'id'), message, hint: 'Give each role its own id.' });
    }
    return issues;
}

;// CONCATENATED MODULE: ./build/exercise/find-role.js




/**
 * The role that a caller named; null where none was.
 * A team's own roles stand beside its rubrics; without them, the ones that come with takehome.
 */
async function findRole(id, exercises, home) {
    if (id === '')
        return { ok: true, value: null };
    const own = (0,external_node_path_.join)(exercises, 'rubrics', 'roles.yml');
    const file = (await isFile(own)) ? own : (0,external_node_path_.join)(home, 'rubrics', 'roles.yml');
    const roles = parseRoles(await (0,promises_.readFile)(file, 'utf8'), file);
    if (!roles.ok)
        return roles;
    const role = roles.value.find((known) => known.id === id);
    if (role !== undefined)
        return { ok: true, value: role };
    const known = roles.value.map((one) => one.id).join(', ');
    return {
        ok: false,
        error: [(0,config_issue/* problem */.C)('role', `"${id}" will not do`, `Known roles: ${known}.`)],
    };
}
async function isFile(path) {
    return (await (0,promises_.stat)(path).catch(() => null))?.isFile() ?? false;
}


/***/ }),

/***/ 7589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hS: () => (/* binding */ PACK_FOLDER),
  RI: () => (/* binding */ readJobs),
  Pg: () => (/* binding */ writeJob)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var ajv = __webpack_require__(2463);
// EXTERNAL MODULE: ./build/assignment/assignment.js
var assignment = __webpack_require__(8727);
// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(8186);
// EXTERNAL MODULE: ./build/input/parse-json.js
var parse_json = __webpack_require__(4355);
// EXTERNAL MODULE: ./build/input/lazy-validator.js
var lazy_validator = __webpack_require__(3398);
// EXTERNAL MODULE: ./build/submission/read-submission.js + 1 modules
var read_submission = __webpack_require__(9348);
// EXTERNAL MODULE: ./build/submission/submission.js
var submission = __webpack_require__(3161);
;// CONCATENATED MODULE: ./build/submission/packed.js




const VERSION = 1;
// 16 MiB of files are 22 of base64, and GitHub lists at most 7 MB of names, each of which can stand in
// the listing and in two oddities.
const MAX_CHARS = 64 * 1024 * 1024;
// What one name can be at most: no file, strange, a twin, too large.
const ODDITIES_PER_ENTRY = 4;
/** One JSON text, so that a submission can be handed on without its names becoming file names. */
function packSubmission({ files, listing, oddities, digest }) {
    const packed = {
        version: VERSION,
        digest,
        files: files.map(({ path, bytes }) => ({
            path,
            base64: Buffer.from(bytes).toString('base64'),
        })),
        listing,
        oddities: oddities.map(({ kind, path }) => ({ kind, path })),
    };
    return JSON.stringify(packed);
}
/** The submission, or in words of ours why this is not a text that `packSubmission` made. */
function unpackSubmission(text) {
    if (text.length > MAX_CHARS)
        return no('longer than any submission');
    const value = parse(text);
    if (!shape.accepts(value))
        return no('not a packed submission');
    const files = value.files.map(({ path, base64 }) => {
        return { path, bytes: new Uint8Array(Buffer.from(base64, 'base64')) };
    });
    const { listing, oddities, digest } = value;
    const submission = { files, listing, oddities, digest };
    const fault = faultOf(submission);
    if (fault !== null)
        return no(fault);
    // Lenient readings that JSON and base64 allow, such as a key given twice, do not survive this.
    return packSubmission(submission) === text
        ? { ok: true, value: submission }
        : no('not written as a submission is packed');
}
function no(error) {
    return { ok: false, error };
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function faultOf({ files, listing, digest }) {
    const paths = files.map(({ path }) => path);
    const listed = new Set(listing);
    if (!paths.every((path, index) => index === 0 || isBefore(paths[index - 1], path)))
        return 'the files are not sorted, or one stands there twice';
    if (!listing.every((path, index) => !isBefore(path, listing[index - 1])))
        return 'the listing is not sorted';
    if (!paths.every((path) => listed.has(path)))
        return 'a file is not in the listing';
    if (!files.every(isWithinItsLimit) || totalBytes(files) > read_submission/* SUBMISSION_LIMITS */.M.totalBytes)
        return 'the files are larger than a submission may be';
    return (0,submission/* submissionDigest */.le)(files) === digest ? null : 'the digest is not that of the files';
}
function isBefore(a, b) {
    return a !== undefined && b !== undefined && a < b;
}
function isWithinItsLimit({ path, bytes }) {
    const { pictureBytes, textBytes } = read_submission/* SUBMISSION_LIMITS */.M;
    return bytes.length <= ((0,submission/* isPicture */.D1)(path) ? pictureBytes : textBytes);
}
function totalBytes(files) {
    return files.reduce((sum, { bytes }) => sum + bytes.length, 0);
}
const shape = new lazy_validator/* LazyValidator */.l(() => {
    const text = { type: 'string' };
    return new ajv.Ajv().compile(packed_closed({
        version: { const: VERSION },
        digest: text,
        files: list(read_submission/* SUBMISSION_LIMITS */.M.files, packed_closed({ path: text, base64: text })),
        listing: list(read_submission/* SUBMISSION_LIMITS */.M.entries, text),
        oddities: list(read_submission/* SUBMISSION_LIMITS */.M.entries * ODDITIES_PER_ENTRY, packed_closed({ kind: { enum: submission/* ODDITY_KINDS */.IS }, path: text })),
    }));
});
function packed_closed(properties) {
    const required = Object.keys(properties);
    return { type: 'object', additionalProperties: false, required, properties };
}
function list(maxItems, items) {
    return { type: 'array', maxItems, items };
}

;// CONCATENATED MODULE: ./build/grading/job.js







/** Beside the jobs: the team's own roles, and the exercise's three folders when it is the team's own. */
const PACK_FOLDER = 'pack';
const PSEUDONYM = '^[a-z]+-[a-z]+-[0-9a-f]{4}$';
const isJob = new ajv.Ajv().compile({
    type: 'object',
    additionalProperties: false,
    required: ['schemaVersion', 'pseudonym', 'sha', 'tree', 'exercise', 'role', 'seed'],
    properties: {
        schemaVersion: { const: 1 },
        pseudonym: { type: 'string', pattern: PSEUDONYM },
        sha: { type: 'string', pattern: assignment/* OBJECT_NAME */._i.source },
        tree: { type: 'string', pattern: assignment/* OBJECT_NAME */._i.source },
        exercise: { type: 'string', pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
        role: { type: ['string', 'null'] },
        seed: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    },
});
async function writeJob(folder, { submission, ...job }) {
    const own = (0,external_node_path_.join)(folder, job.pseudonym);
    await (0,promises_.mkdir)(own, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(own, 'submission.json'), packSubmission(submission));
    await (0,promises_.writeFile)((0,external_node_path_.join)(own, 'job.json'), `${JSON.stringify(job, null, 2)}\n`);
}
/** Reads all jobs of a folder that `fetch` wrote. Throws CallerError. */
async function readJobs(folder) {
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    const jobs = names.filter((name) => new RegExp(PSEUDONYM).test(name)).sort();
    if (jobs.length === 0)
        throw jobIssue(folder, 'there is no job in this folder');
    return await Promise.all(jobs.map((name) => readJob((0,external_node_path_.join)(folder, name))));
}
async function readJob(folder) {
    const read = async (name) => await (0,promises_.readFile)((0,external_node_path_.join)(folder, name), 'utf8').catch(() => '');
    const submission = unpackSubmission(await read('submission.json'));
    if (!submission.ok)
        throw jobIssue((0,external_node_path_.join)(folder, 'submission.json'), submission.error);
    const job = (0,parse_json/* parseJson */.q)(await read('job.json'));
    if (!isJob(job))
        throw jobIssue((0,external_node_path_.join)(folder, 'job.json'), 'is not what fetch writes');
    return { ...job, submission: submission.value };
}
function jobIssue(file, message) {
    const hint = 'Name the folder that takehome fetch wrote.';
    return (0,bad_news/* callerError */.ee)(file, message, hint);
}


/***/ }),

/***/ 6192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findPython)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8186);



const run = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
// The system's interpreter first: it is the one that `apt-get install python3-numpy` serves.
const CANDIDATES = ['/usr/bin/python3', 'python3', 'python'];
const PROBE = `
import importlib.util, sys
missing = [name for name in ("numpy", "pytest") if importlib.util.find_spec(name) is None]
print("too old" if sys.version_info < (3, 11) else "no " + " and no ".join(missing) if missing else "ok")
`;
/** An interpreter of at least 3.11 with NumPy and pytest; the named one, or the first that will do. */
async function findPython(named, path) {
    const found = [];
    for (const python of named === null ? CANDIDATES : [named]) {
        const answer = await probe(python, path);
        if (answer === 'ok')
            return python;
        found.push(`${python}: ${answer}`);
    }
    throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM(found.join('; '), { code: 'no-python' });
}
async function probe(python, path) {
    try {
        const { stdout } = await run(python, ['-I', '-c', PROBE], { env: { PATH: path } });
        return stdout.trim();
    }
    catch {
        return 'does not run';
    }
}


/***/ }),

/***/ 9348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ SUBMISSION_LIMITS),
  V: () => (/* binding */ readSubmission)
});

;// CONCATENATED MODULE: ./build/submission/odd-names.js
// What a name must not hold: control, invisible and undecodable characters, Windows' separators, and
// white space or a dot where another system would drop it.
const STRANGE = /[\p{C}\p{Default_Ignorable_Code_Point}\u2028\u2029\ufffd\\:]|(?:^|\/)\s|[\s.](?:\/|$)/u;
/** Names that look like something else, and names that another machine would take for one. */
function oddNames(paths) {
    const strange = paths.filter((path) => STRANGE.test(path));
    const twins = Map.groupBy(paths, (path) => path.normalize('NFC').toLowerCase());
    const colliding = [...twins.values()].filter((group) => group.length > 1).flat();
    return [
        ...strange.map((path) => ({ kind: 'strange-name', path })),
        ...colliding.map((path) => ({ kind: 'name-collision', path })),
    ];
}

// EXTERNAL MODULE: ./build/submission/submission.js
var submission = __webpack_require__(3161);
;// CONCATENATED MODULE: ./build/submission/read-submission.js


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
    const seen = await walk(source, limits);
    const names = oddNames(seen.listing);
    const strange = new Set(names.filter(({ kind }) => kind === 'strange-name').map((odd) => odd.path));
    const wanted = seen.regular.filter((path) => allow(path) && !strange.has(path));
    const read = await readFiles(source, wanted, limits);
    return {
        files: read.files,
        listing: seen.listing.toSorted(),
        oddities: [...seen.oddities, ...names, ...read.oddities],
        digest: (0,submission/* submissionDigest */.le)(read.files),
    };
}
/** Breadth first, so that no heap of files in a subfolder hides the files beside it. */
async function walk(source, limits) {
    const seen = { listing: [], regular: [], oddities: [] };
    const folders = [''];
    let left = limits.entries;
    for (const folder of folders) {
        const entries = await source.list(folder);
        if (entries === null) {
            seen.oddities.push({ kind: 'strange-name', path: folder });
            continue;
        }
        for (const entry of filesFirst(entries).slice(0, left)) {
            if (note(seen, entry, limits))
                folders.push(entry.path);
        }
        left -= entries.length;
        if (left < 0) {
            seen.oddities.push({ kind: 'too-many', path: folder });
            break;
        }
    }
    return seen;
}
/** Files before folders, in the order of their names whatever order the source has. */
function filesFirst(entries) {
    const rank = ({ path, kind }) => `${kind === 'folder' ? 1 : 0}${path}`;
    return entries.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}
/** Records one entry; true for a folder to walk into. */
function note(seen, { path, kind }, limits) {
    const names = path.split('/');
    const isFolder = kind === 'folder' && names.at(-1) !== '.git';
    if (isFolder && names.length < limits.depth)
        return true;
    if (isFolder) {
        seen.oddities.push({ kind: 'too-deep', path });
        return false;
    }
    seen.listing.push(path);
    if (kind === 'file')
        seen.regular.push(path);
    else
        seen.oddities.push({ kind: kind === 'symlink' ? 'symlink' : 'special', path });
    return false;
}
/** In the order of the walk, so that a hoard of pictures does not use up the module's share. */
async function readFiles(source, paths, limits) {
    const opened = [];
    const oddities = [];
    let left = limits.totalBytes;
    for (const path of paths.slice(0, limits.files)) {
        const ownLimit = (0,submission/* isPicture */.D1)(path) ? limits.pictureBytes : limits.textBytes;
        const file = await source.open(path, Math.min(ownLimit, left));
        if (typeof file === 'string') {
            oddities.push({ kind: file, path });
        }
        else {
            opened.push({ path, file });
            left -= file.size;
        }
    }
    const [surplus] = paths.slice(limits.files);
    if (surplus !== undefined)
        oddities.push({ kind: 'too-many', path: surplus });
    const files = await Promise.all(opened.map(async ({ path, file }) => ({ path, bytes: await file.bytes() })));
    return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), oddities };
}


/***/ })

};
