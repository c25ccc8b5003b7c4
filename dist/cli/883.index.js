export const id = 883;
export const ids = [883];
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

/***/ 8388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ printSubmissionName),
/* harmony export */   y: () => (/* binding */ parseSubmissionNames)
/* harmony export */ });
/* harmony import */ var _assignment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8727);

function printSubmissionName({ assignment, sha }) {
    return `${assignment}@${sha}`;
}
/** Names separated by blanks; the error is the first word that is none. */
function parseSubmissionNames(text) {
    const names = [];
    for (const word of text.split(/\s+/).filter((one) => one !== '')) {
        const [assignment = '', sha = '', ...rest] = word.split('@');
        const harmless = /^[a-z0-9][a-z0-9-]{0,99}$/.test(assignment) && _assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .OBJECT_NAME */ ._i.test(sha);
        if (!harmless || rest.length > 0)
            return { ok: false, error: word };
        names.push({ assignment, sha });
    }
    return { ok: true, value: names };
}


/***/ }),

/***/ 9883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchSubmissions: () => (/* binding */ fetchSubmissions),
/* harmony export */   runFetch: () => (/* binding */ runFetch)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _exercise_exercise_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4177);
/* harmony import */ var _github_repository_fetch_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2340);
/* harmony import */ var _grading_job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7589);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8186);
/* harmony import */ var _session_hub_exercise_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9467);
/* harmony import */ var _session_hub_key_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3654);
/* harmony import */ var _session_hub_session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5333);
/* harmony import */ var _submission_read_tree_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6046);
/* harmony import */ var _verb_submissions_of_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(988);
/* harmony import */ var _verb_with_session_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7560);












const runFetch = (0,_verb_with_session_js__WEBPACK_IMPORTED_MODULE_10__/* .withSession */ .f)(async (session, { text }) => {
    const submissions = (0,_verb_submissions_of_js__WEBPACK_IMPORTED_MODULE_9__/* .submissionsOf */ .n)(text('submissions'));
    const out = text('out');
    await fetchSubmissions(session, { submissions, out });
    return { json: { submissions, out }, text: [`${submissions.length} fetched into ${out}`] };
});
/**
 * Fetches submissions by GitHub's API and runs nothing of theirs:
 * 1. the ledger says whose repository it is and which exercise was given;
 * 2. its tree and blobs are read as data, at exactly this commit;
 * 3. each becomes a job under its pseudonym, with the exercise beside it when it is the team's own.
 */
async function fetchSubmissions(session, request) {
    const key = (0,_session_hub_key_js__WEBPACK_IMPORTED_MODULE_6__/* .useHubKey */ .c)(session.key);
    for (const { assignment: id, sha } of request.submissions) {
        const { assignment } = await (0,_session_hub_session_js__WEBPACK_IMPORTED_MODULE_7__/* .readState */ .un)(session, id);
        const exercise = await (0,_session_hub_exercise_js__WEBPACK_IMPORTED_MODULE_5__/* .loadHubExercise */ .sE)(session, assignment.exercise);
        if (!exercise.ok)
            throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__/* .CallerError */ .ED(exercise.error);
        const { owner, name } = assignment.repository;
        const objects = (0,_github_repository_fetch_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .gitObjects */ .f)(session.candidates, { owner, repo: name });
        const allow = (path) => (0,_exercise_exercise_js__WEBPACK_IMPORTED_MODULE_11__/* .isAllowed */ .J)(exercise.value, path);
        const { submission, tree } = await (0,_submission_read_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .readTree */ .Z)(objects, sha, allow);
        await (0,_grading_job_js__WEBPACK_IMPORTED_MODULE_3__/* .writeJob */ .Pg)(request.out, {
            schemaVersion: 1,
            pseudonym: key.pseudonym(id),
            sha,
            tree,
            exercise: assignment.exercise,
            role: assignment.role,
            seed: key.seed(id),
            submission,
        });
        await copyPack(session, assignment.exercise, request.out);
        session.log(`${id}: ${submission.files.length} files of ${sha.slice(0, 12)}`);
    }
}
async function copyPack(session, exercise, out) {
    const pack = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(out, _grading_job_js__WEBPACK_IMPORTED_MODULE_3__/* .PACK_FOLDER */ .hS);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(pack, 'rubrics'), { recursive: true });
    // A team that has no roles of its own uses those that come with takehome.
    const roles = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(session.folder, session.config.pack, 'rubrics', 'roles.yml');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(roles, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(pack, 'rubrics', 'roles.yml')).catch(() => { });
    const root = await (0,_session_hub_exercise_js__WEBPACK_IMPORTED_MODULE_5__/* .exerciseRoot */ .Rx)(session, exercise);
    if (root === session.home)
        return;
    const parts = [`rubrics/${exercise}.yml`, `templates/${exercise}`, `graders/${exercise}`];
    for (const part of parts)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, part), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(pack, part), { recursive: true });
}


/***/ }),

/***/ 988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ submissionsOf)
/* harmony export */ });
/* harmony import */ var _assignment_submission_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8388);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8186);


/** The submissions somebody typed. Throws CallerError when a word is none, or when there is none. */
function submissionsOf(text) {
    const names = (0,_assignment_submission_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSubmissionNames */ .y)(text);
    if (names.ok && names.value.length > 0)
        return names.value;
    const message = names.ok ? 'names nothing' : `"${names.error}" will not do`;
    const hint = 'Name commits as <assignment>@<40 hexadecimal digits>, separated by blanks.';
    throw (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .callerError */ .ee)('submissions', message, hint);
}


/***/ }),

/***/ 7560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withSession)
/* harmony export */ });
/* harmony import */ var _session_hub_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5333);

/** A verb that works on a hub: it gets a session that is open. */
function withSession(run) {
    return async (words, around) => {
        const session = await (0,_session_hub_session_js__WEBPACK_IMPORTED_MODULE_0__/* .openSession */ .fA)(around.access, around.home, around.log);
        return await run(session, words, around);
    };
}


/***/ }),

/***/ 4177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isAllowed)
/* harmony export */ });
/** Whether a candidate's file is one that the exercise asks for. */
function isAllowed(exercise, path) {
    return (exercise.template.has(path) || exercise.rubric.extraFiles.some((glob) => matches(glob, path)));
}
/** `folder/*.ext`: one folder, one ending, as the rubric's schema has it. */
function matches(glob, path) {
    const [folder = '', ending = ''] = glob.split('/*');
    const name = path.slice(folder.length + 1);
    return path.startsWith(`${folder}/`) && name.endsWith(ending) && !name.includes('/');
}


/***/ }),

/***/ 2340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
async function asked({ owner, repo }, what, ask) {
    try {
        return await ask();
    }
    catch (cause) {
        const failed = `${what} of ${owner}/${repo} was not fetched`;
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(cause) !== 404)
            throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .worldError */ .ZT)(failed, cause);
        const why = 'it is not there, or the token may not read it';
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


/***/ }),

/***/ 6046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isObjectId),
/* harmony export */   Z: () => (/* binding */ readTree)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8186);
/* harmony import */ var _read_submission_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9348);



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


/***/ }),

/***/ 3161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ isPicture),
/* harmony export */   IS: () => (/* binding */ ODDITY_KINDS),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   le: () => (/* binding */ submissionDigest),
/* harmony export */   li: () => (/* binding */ submittedText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const ODDITY_KINDS = [
    'symlink',
    'special',
    'too-large',
    'too-many',
    'too-deep',
    'strange-name',
    'name-collision',
];
function submissionDigest(files) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const { path, bytes } of files) {
        hash.update(`${path}\0${bytes.length}\0`).update(bytes);
    }
    return hash.digest('hex');
}
/** The text of a UTF-8 file without its byte order mark, or null when it is not UTF-8. */
function decodeText(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
/** The text of one file; null when it is missing or not UTF-8. */
function submittedText(submission, path) {
    const file = submission.files.find((candidate) => candidate.path === path);
    return file === undefined ? null : decodeText(file.bytes);
}
/** Whether a path names a picture; everything else is read as text. */
function isPicture(path) {
    return /\.(?:png|jpe?g|gif|webp|pdf)$/i.test(path);
}


/***/ })

};
