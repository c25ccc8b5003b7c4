export const id = 9883;
export const ids = [9883];
export const modules = {

/***/ 8727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ STARTER_BRANCH),
/* harmony export */   _i: () => (/* binding */ OBJECT_NAME),
/* harmony export */   fd: () => (/* binding */ WORK_BRANCH),
/* harmony export */   sV: () => (/* binding */ INVITATION_DAYS)
/* harmony export */ });
/** The branch that candidates work on, and the frozen one that their work is compared with. */
const WORK_BRANCH = 'main';
const STARTER_BRANCH = 'starter';
/** https://github.blog/changelog/2020-02-05-self-expiring-repository-and-organization-invitations/ */
const INVITATION_DAYS = 7;
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
        const harmless = /^[a-z0-9][a-z0-9_-]{0,99}$/.test(assignment) && _assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .OBJECT_NAME */ ._i.test(sha);
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
/* harmony import */ var _exercise_exercise_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4177);
/* harmony import */ var _github_repository_fetch_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2340);
/* harmony import */ var _grading_job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8186);
/* harmony import */ var _input_make_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5586);
/* harmony import */ var _session_hub_exercise_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9467);
/* harmony import */ var _session_hub_key_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3654);
/* harmony import */ var _session_hub_session_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5333);
/* harmony import */ var _session_one_fault_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7214);
/* harmony import */ var _submission_read_tree_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6046);
/* harmony import */ var _verb_submissions_of_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(988);
/* harmony import */ var _verb_with_session_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7560);














const runFetch = (0,_verb_with_session_js__WEBPACK_IMPORTED_MODULE_12__/* .withSession */ .f)(async (session, { text }) => {
    const submissions = (0,_verb_submissions_of_js__WEBPACK_IMPORTED_MODULE_11__/* .submissionsOf */ .n)(text('submissions'));
    const out = text('out');
    const fetched = await fetchSubmissions(session, { submissions, out });
    return {
        json: { ...fetched, out },
        text: [
            `${fetched.submissions.length} fetched into ${out}`,
            ...fetched.failed.map(({ assignment, why }) => `${assignment}: not fetched, ${why}`),
        ],
    };
}, _verb_submissions_of_js__WEBPACK_IMPORTED_MODULE_11__/* .checkSubmissions */ .Y);
/**
 * Fetches submissions by GitHub's API and runs nothing of theirs. One that cannot be fetched keeps nothing from
 * the others; throws where that is so of all.
 */
async function fetchSubmissions(session, request) {
    const submissions = [];
    const faults = [];
    for (const name of request.submissions) {
        const { assignment } = name;
        try {
            await fetchOne(session, name, request.out);
            submissions.push(name);
        }
        catch (error) {
            const fault = (0,_session_one_fault_js__WEBPACK_IMPORTED_MODULE_9__/* .faultOf */ .Kl)(error, assignment, 'fetched');
            session.log(`${assignment}: not fetched, ${(0,_session_one_fault_js__WEBPACK_IMPORTED_MODULE_9__/* .whyOf */ .gf)(fault)}`);
            faults.push({ assignment, fault });
        }
    }
    if (submissions.length === 0 && faults.length > 0)
        throw (0,_session_one_fault_js__WEBPACK_IMPORTED_MODULE_9__/* .allOf */ .bn)(faults.map(({ fault }) => fault));
    const failed = faults.map(({ assignment, fault }) => ({ assignment, why: (0,_session_one_fault_js__WEBPACK_IMPORTED_MODULE_9__/* .whyOf */ .gf)(fault) }));
    return { submissions, failed };
}
/**
 * 1. the ledger says whose repository it is and which exercise was given;
 * 2. its tree and blobs are read as data, at exactly this commit;
 * 3. it becomes a job under its pseudonym, with the exercise beside it when it is the team's own.
 */
async function fetchOne(session, { assignment: id, sha }, out) {
    const key = (0,_session_hub_key_js__WEBPACK_IMPORTED_MODULE_7__/* .useHubKey */ .cA)(session.key);
    const { assignment } = await (0,_session_hub_session_js__WEBPACK_IMPORTED_MODULE_8__/* .readState */ .un)(session, id);
    const exercise = await (0,_session_hub_exercise_js__WEBPACK_IMPORTED_MODULE_6__/* .loadAssigned */ .Ln)(session, assignment);
    if (!exercise.ok)
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__/* .CallerError */ .ED(exercise.error);
    const { owner, name } = assignment.repository;
    const objects = (0,_github_repository_fetch_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .gitObjects */ .f)(session.candidates, { owner, repo: name });
    const allow = (path) => (0,_exercise_exercise_js__WEBPACK_IMPORTED_MODULE_13__/* .isAllowed */ .J)(exercise.value, path);
    const { submission, tree } = await (0,_submission_read_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .readTree */ .Z)(objects, sha, allow);
    await (0,_grading_job_js__WEBPACK_IMPORTED_MODULE_3__/* .writeJob */ .Pg)(out, {
        schemaVersion: 1,
        pseudonym: key.pseudonym(id),
        sha,
        tree,
        exercise: assignment.exercise,
        ...(assignment.variant === undefined ? {} : { variant: assignment.variant }),
        ...(assignment.ai === undefined ? {} : { ai: assignment.ai }),
        role: assignment.role,
        seed: key.seed(id),
        submission,
    });
    await copyPack(session, assignment.exercise, out);
    session.log(`${id}: ${submission.files.length} files of ${sha.slice(0, 12)}`);
}
async function copyPack(session, exercise, out) {
    const pack = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(out, _grading_job_js__WEBPACK_IMPORTED_MODULE_3__/* .PACK_FOLDER */ .hS);
    await (0,_input_make_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(pack, 'rubrics'));
    // A team need not have any of its own.
    const roles = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(session.folder, session.config.pack, 'rubrics', 'roles.yml');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(roles, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(pack, 'rubrics', 'roles.yml')).catch(() => { });
    const root = await (0,_session_hub_exercise_js__WEBPACK_IMPORTED_MODULE_6__/* .exerciseRoot */ .Rx)(session, exercise);
    if (root === session.home)
        return;
    const parts = [`rubrics/${exercise}.yml`, `templates/${exercise}`, `graders/${exercise}`];
    for (const part of parts)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, part), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(pack, part), { recursive: true });
}


/***/ }),

/***/ 2201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WU: () => (/* binding */ NEEDED_ASSIGNMENT),
/* harmony export */   eN: () => (/* binding */ needs),
/* harmony export */   yL: () => (/* binding */ issuesThrownBy)
/* harmony export */ });
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8186);
/* harmony import */ var _input_config_issue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2055);


/** The same for every verb that works on one assignment. */
const NEEDED_ASSIGNMENT = "Give the name of the candidate's repository: <exercise>-<login>, such as linear-regression-octocat.";
/** What a verb cannot do without, by option's name, and what to give for it. */
function needs(needed) {
    return ({ text }) => {
        const missing = Object.entries(needed).filter(([name]) => text(name) === '');
        return missing.map(([name, hint]) => (0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(name, 'is missing', hint));
    };
}
/** What somebody who reads words would throw as CallerError. */
function issuesThrownBy(read) {
    try {
        read();
        return [];
    }
    catch (error) {
        if (error instanceof _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .CallerError */ .ED)
            return error.issues;
        throw error;
    }
}


/***/ }),

/***/ 988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ checkSubmissions),
/* harmony export */   n: () => (/* binding */ submissionsOf)
/* harmony export */ });
/* harmony import */ var _assignment_submission_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8388);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8186);
/* harmony import */ var _missing_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2201);



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


/***/ }),

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

/***/ 4177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isAllowed),
/* harmony export */   R: () => (/* binding */ isSuiteFile)
/* harmony export */ });
/** Whether a candidate's file is one that the exercise asks for. */
function isAllowed(exercise, path) {
    const { template, rubric } = exercise;
    if (template.has(path))
        return true;
    // In the folder of tests, nothing but tests counts.
    if (rubric.suite !== undefined && path.startsWith('tests/'))
        return isSuiteFile(path);
    return rubric.extraFiles.some((glob) => matches(glob, path));
}
/** Whether a file is one of a candidate's tests, or what they share; as `TEST_FILE` in review_server.py. */
function isSuiteFile(path) {
    return /^tests\/(?:test_[^/.]+|conftest)\.py$/.test(path);
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

/***/ 8933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qc: () => (/* binding */ declaredEncoding),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   ok: () => (/* binding */ decodeProse),
/* harmony export */   vb: () => (/* binding */ decodePython)
/* harmony export */ });
/* harmony import */ var chardet__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(629);

/** The text of a UTF-8 file without its byte order mark, or null when it is not UTF-8. */
function decodeText(bytes) {
    return decodeAs(bytes, 'utf-8');
}
/**
 * A text for people, such as a write-up or a table, in whatever encoding an editor or a spreadsheet chose;
 * null for what is no text in any. An encoding that the bytes do not tell is guessed by their statistics.
 */
function decodeProse(bytes) {
    const text = decodeText(bytes);
    if (text !== null && !text.includes('\0'))
        return { text, encoding: 'UTF-8' };
    const encoding = utf16(bytes) ?? (0,chardet__WEBPACK_IMPORTED_MODULE_0__.detect)(bytes);
    const read = encoding === null ? null : decodeAs(bytes, encoding);
    return read === null || NO_TEXT.test(read) ? null : { text: read, encoding: encoding ?? '' };
}
// Control characters that no text of several lines has, and what stands for a byte that is none.
const NO_TEXT = /(?![\t\n\f\r])\p{Cc}|\ufffd/u;
/** By its byte order mark, or by a zero in every other one of its first bytes. */
function utf16(bytes) {
    const start = [...bytes.subarray(0, 64)];
    const zeros = (rest) => start.filter((byte, at) => byte === 0 && at % 2 === rest).length;
    const half = start.length / 2;
    if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (half > 1 && zeros(1) > half / 2))
        return 'UTF-16LE';
    if ((bytes[0] === 0xfe && bytes[1] === 0xff) || (half > 1 && zeros(0) > half / 2))
        return 'UTF-16BE';
    return null;
}
/** The text of a Python file: UTF-8, or what its first lines declare; null where Python would refuse it. */
function decodePython(bytes) {
    const text = decodeText(bytes);
    if (text !== null)
        return text;
    const declared = declaredEncoding(new TextDecoder('latin1').decode(bytes.subarray(0, 1_000)));
    return declared === null ? null : decodeAs(bytes, PYTHON_NAMES[declared] ?? declared);
}
// Python's names that the web does not have.
const PYTHON_NAMES = {
    'latin-1': 'latin1',
    'iso-latin-1': 'latin1',
    cp932: 'shift_jis',
    cp936: 'gbk',
    cp949: 'euc-kr',
    cp950: 'big5',
};
/** The encoding other than UTF-8 that the first lines of a Python file declare (PEP 263); null for none. */
function declaredEncoding(text) {
    const start = text.slice(0, 1_000).split(/\r\n?|\n/, 2);
    const names = start.map((line) => /^[ \t\f]*#.{0,200}?coding[:=][ \t]*([-\w.]+)/.exec(line)?.[1]);
    const name = names
        .find((one) => one !== undefined)
        ?.toLowerCase()
        .replaceAll('_', '-');
    return name === undefined || /^utf-?8(?:-sig)?$/.test(name) ? null : name;
}
function decodeAs(bytes, encoding) {
    try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 9467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ loadHubRole),
/* harmony export */   Ln: () => (/* binding */ loadAssigned),
/* harmony export */   Rx: () => (/* binding */ exerciseRoot),
/* harmony export */   lr: () => (/* binding */ drawHubVariant),
/* harmony export */   qe: () => (/* binding */ isReviewed),
/* harmony export */   sE: () => (/* binding */ loadHubExercise)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _exercise_ai_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2724);
/* harmony import */ var _exercise_exercise_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4899);
/* harmony import */ var _exercise_find_role_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6030);
/* harmony import */ var _exercise_load_exercise_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6148);
/* harmony import */ var _exercise_vary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6547);
/* harmony import */ var _input_config_issue_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2055);
/* harmony import */ var _rubric_rubric_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2007);
/* harmony import */ var _hub_key_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3654);









/** The folder that holds an exercise: the team's own pack before what comes with takehome. */
async function exerciseRoot({ config, folder, home }, id) {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, config.pack);
    return (await (0,_exercise_exercise_files_js__WEBPACK_IMPORTED_MODULE_2__/* .listExercises */ .SW)(own)).includes(id) ? own : home;
}
// A long list asks for the same few exercises and roles again and again.
const exercises = new WeakMap();
const variants = new WeakMap();
const roles = new WeakMap();
function once(memory, session, id, load) {
    const known = memory.get(session) ?? new Map();
    memory.set(session, known);
    const loaded = known.get(id) ?? load();
    known.set(id, loaded);
    return loaded;
}
/** Loads an exercise that takehome.yml gives out; everything wrong with it is listed at once. */
function loadHubExercise(session, id) {
    return once(exercises, session, id, () => readHubExercise(session, id));
}
/** Loads what an assignment asks: as it was handed out, with what was said about AI assistants. */
async function loadAssigned(session, { ai, ...assigned }) {
    const task = await loadTask(session, assigned);
    return task.ok ? { ok: true, value: (0,_exercise_ai_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .withAiPolicy */ .H)(task.value, ai) } : task;
}
/** The exercise as shipped, or the variant that was handed out. */
function loadTask(session, { exercise, variant }) {
    if (variant === undefined)
        return loadHubExercise(session, exercise);
    const id = JSON.stringify([exercise, variant]);
    return once(variants, session, id, async () => {
        const shipped = await loadHubExercise(session, exercise);
        if (!shipped.ok)
            return shipped;
        return await (0,_exercise_load_exercise_js__WEBPACK_IMPORTED_MODULE_4__/* .loadVariant */ .CR)(await exerciseRoot(session, exercise), exercise, variant);
    });
}
/**
 * The variant that takehome.yml wants a new assignment to have; null for the exercise as shipped.
 * Throws CallerError where TAKEHOME_KEY is needed and missing.
 */
function drawHubVariant({ config, key }, { conventions, rubric }, assignment) {
    if (config.variants === 'none' || conventions.length === 0)
        return null;
    const label = (0,_exercise_vary_js__WEBPACK_IMPORTED_MODULE_5__/* .variantLabel */ ._q)(rubric.id, config.variants === 'team' ? null : assignment);
    return (0,_exercise_vary_js__WEBPACK_IMPORTED_MODULE_5__/* .drawOptions */ .$q)(conventions, (0,_hub_key_js__WEBPACK_IMPORTED_MODULE_6__/* .checkHubKey */ .Vi)(key), label);
}
/** Whether people review anything of it. One that is given out no more is reviewed no more. */
async function isReviewed(session, id) {
    const exercise = await loadHubExercise(session, id);
    return exercise.ok && (0,_rubric_rubric_js__WEBPACK_IMPORTED_MODULE_7__/* .reviewedCriteria */ .jj)(exercise.value.rubric).length > 0;
}
async function readHubExercise(session, id) {
    if (session.config.exercises.has(id))
        return await (0,_exercise_load_exercise_js__WEBPACK_IMPORTED_MODULE_4__/* .loadExercise */ .ND)(await exerciseRoot(session, id), id);
    const known = [...session.config.exercises.keys()].join(', ');
    const message = id === '' ? 'is missing' : `takehome.yml has no exercise "${id}"`;
    const hint = `Choose ${known}, or add it under exercises.`;
    return { ok: false, error: [(0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_8__/* .problem */ .CC)('exercise', message, hint)] };
}
/** A role of the hub's own roles.yml, or of the one that comes with takehome. */
async function loadHubRole(session, id) {
    if (id === null)
        return { ok: true, value: null };
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(session.folder, session.config.pack);
    return await once(roles, session, id, () => (0,_exercise_find_role_js__WEBPACK_IMPORTED_MODULE_3__/* .findRole */ ._)(id, own, session.home));
}


/***/ }),

/***/ 3654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vi: () => (/* binding */ checkHubKey),
/* harmony export */   cA: () => (/* binding */ useHubKey),
/* harmony export */   zW: () => (/* binding */ namesOfAnyKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8186);
/* harmony import */ var _input_config_issue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2055);



// 32 characters of anything random; what `openssl rand -hex 32` prints has 64.
const SHORTEST_KEY = 32;
// Animals, because nobody has opinions on a heron's code. 64 x 64 x 65,536 names.
const COLOURS = 'amber azure beige black blue brass bronze brown cedar chalk cherry clay cobalt copper coral cream crimson cyan dusty ebony emerald fern flint fog ginger gold granite green grey hazel honey indigo iron ivory jade khaki lemon lilac lime linen maple mauve mint moss navy ochre olive onyx opal orange pearl pine pink plum purple quartz red rose ruby rust sage sand silver slate snow';
const ANIMALS = 'adder badger bat bear beaver bison boar bream buzzard carp cat cod crab crane crow deer dipper dog dove duck eagle eel eland elk falcon ferret finch fox frog gecko goat goose grouse gull hare hawk heron ibex ibis jackdaw jay kestrel kite koala lark lemur linnet lion lizard llama lynx magpie marten mole moose moth mouse newt oriole otter owl ox panda pike plover pony';
/** Throws CallerError for a key that is too short. */
function checkHubKey(key) {
    if (key.length < SHORTEST_KEY)
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__/* .CallerError */ .ED([keyIssue(key)]);
    return key;
}
function useHubKey(key) {
    checkHubKey(key);
    const digest = (purpose, assignment) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(`${purpose}\0${assignment}`).digest();
    return {
        seed: (assignment) => digest('seed', assignment).toString('hex'),
        pseudonym: (assignment) => {
            const bytes = digest('pseudonym', assignment);
            const colour = pick(COLOURS, bytes.readUInt8(0));
            const animal = pick(ANIMALS, bytes.readUInt8(1));
            return `${colour}-${animal}-${bytes.subarray(2, 4).toString('hex')}`;
        },
        event: (about) => `evt_${digest('event', about).toString('hex').slice(0, 32)}`,
        comment: (text) => digest('comment', text.replaceAll('\r\n', '\n').trim()).toString('hex'),
        candidate: (userId) => `candidate-${digest('candidate', String(userId)).toString('hex').slice(0, 8)}`,
        reviewer: (login) => `reviewer-${digest('reviewer', login.toLowerCase()).toString('hex').slice(0, 8)}`,
    };
}
const OF_ANY_KEY = new RegExp(`\\b(?:(?:${oneOf(COLOURS)})-(?:${oneOf(ANIMALS)})-[0-9a-f]{4}|(?:candidate|reviewer)-[0-9a-f]{8})\\b`, 'gi');
/** What a text has that a key may have made: pseudonyms, and what reports call people. The key may be gone. */
function namesOfAnyKey(text) {
    return text.match(OF_ANY_KEY) ?? [];
}
function oneOf(words) {
    return words.replaceAll(' ', '|');
}
function pick(words, byte) {
    const list = words.split(' ');
    return list[byte % list.length] ?? '';
}
function keyIssue(key) {
    const message = key === '' ? 'is missing' : `has ${key.length} characters, and ${SHORTEST_KEY} are needed`;
    const hint = 'Make one: openssl rand -hex 32. Keep it: seeds and pseudonyms are made from it, and SECURITY.md says what a change costs.';
    return (0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('TAKEHOME_KEY', message, hint);
}


/***/ }),

/***/ 7214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   bn: () => (/* binding */ allOf),
/* harmony export */   gf: () => (/* binding */ whyOf)
/* harmony export */ });
/* harmony import */ var _github_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9281);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8186);


/** Throws what is neither GitHub's news nor something for the team to mend. */
function faultOf(error, assignment, what) {
    if (error instanceof _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldError */ .nM || error instanceof _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__/* .CallerError */ .ED)
        return error;
    if (!(0,_github_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .isFromGitHub */ .m3)(error))
        throw error;
    return (0,_github_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .worldError */ .ZT)(`${assignment} was not ${what}`, error);
}
/** In one line, for a list of assignments. */
function whyOf(fault) {
    if (fault instanceof _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldError */ .nM)
        return fault.message;
    return fault.issues.map(({ file, message, hint }) => `${file}: ${message}. ${hint}`).join(' ');
}
/** To end a run of which nothing came: everything that the team has to mend, or else what the world did first. */
function allOf(faults) {
    const issues = faults.flatMap((fault) => (fault instanceof _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__/* .CallerError */ .ED ? fault.issues : []));
    const world = faults.find((fault) => fault instanceof _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldError */ .nM);
    return issues.length > 0 ? new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__/* .CallerError */ .ED(issues) : world;
}


/***/ }),

/***/ 61:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isHiddenName),
/* harmony export */   u: () => (/* binding */ oddNames)
/* harmony export */ });
/* harmony import */ var _tool_debris_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(235);

const EMOJI = /\p{Extended_Pictographic}\ufe0f(?:\u200d\p{Extended_Pictographic}\ufe0f?)*/gu;
// Control, invisible and undecodable characters, and the ways up of both kinds of system.
const HIDDEN = /[\p{C}\p{Default_Ignorable_Code_Point}\u2028\u2029]|(?:^|\/)\.{1,2}(?:\/|$)/u;
// What another system would not take: its separators, and white space or a dot where it would drop it.
const STRANGE = /[\ufffd\\:]|(?:^|\/)\s|[\s.](?:\/|$)/u;
// File systems take 255 bytes (NAME_MAX of Linux); git and GitHub take more.
const LONGEST_NAME_BYTES = 255;
/** Names that look like something else, and names that another machine would take for one. */
function oddNames(paths) {
    const named = paths.filter((path) => (0,_tool_debris_js__WEBPACK_IMPORTED_MODULE_0__/* .toolDebris */ .k)(path) === null);
    const strange = named.filter((path) => isHiddenName(path) || isStrange(path));
    const twins = Map.groupBy(named, (path) => path.normalize('NFC').toLowerCase());
    const colliding = [...twins.values()].filter((group) => group.length > 1).flat();
    return [
        ...strange.map((path) => ({ kind: 'strange-name', path })),
        ...colliding.map((path) => ({ kind: 'name-collision', path })),
    ];
}
function isStrange(path) {
    const names = path.split('/');
    return STRANGE.test(path) || names.some((name) => Buffer.byteLength(name) > LONGEST_NAME_BYTES);
}
/** Whether a reader does not see all of a name as it is. */
function isHiddenName(path) {
    return HIDDEN.test(path.replace(EMOJI, ''));
}


/***/ }),

/***/ 1442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ SUBMISSION_LIMITS),
/* harmony export */   V: () => (/* binding */ readSubmission)
/* harmony export */ });
/* harmony import */ var _odd_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61);
/* harmony import */ var _submission_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3161);
/* harmony import */ var _tool_debris_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(235);



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


/***/ }),

/***/ 3161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ isPicture),
/* harmony export */   le: () => (/* binding */ submissionDigest),
/* harmony export */   li: () => (/* binding */ submittedText),
/* harmony export */   pE: () => (/* binding */ submittedProse)
/* harmony export */ });
/* unused harmony export ODDITY_KINDS */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _input_decode_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8933);


const ODDITY_KINDS = (/* unused pure expression or super */ null && ([
    'symlink',
    'special',
    'too-large',
    'too-many',
    'too-deep',
    'unreadable',
    'strange-name',
    'name-collision',
]));
function submissionDigest(files) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const { path, bytes } of files) {
        hash.update(`${path}\0${bytes.length}\0`).update(bytes);
    }
    return hash.digest('hex');
}
/** The text of one file to be run; null when it is missing or not in an encoding that Python takes. */
function submittedText(submission, path) {
    const bytes = submittedBytes(submission, path);
    return bytes === null ? null : (0,_input_decode_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePython */ .vb)(bytes);
}
/** The text of one file to be read; null when it is missing or no text in any encoding. */
function submittedProse(submission, path) {
    const bytes = submittedBytes(submission, path);
    return bytes === null ? null : ((0,_input_decode_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeProse */ .ok)(bytes)?.text ?? null);
}
function submittedBytes({ files }, path) {
    return files.find((file) => file.path === path)?.bytes ?? null;
}
/** Whether a path names a picture; everything else is read as text. */
function isPicture(path) {
    return /\.(?:png|jpe?g|gif|webp|pdf)$/i.test(path);
}


/***/ }),

/***/ 235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ toolDebris)
/* harmony export */ });
// What editors, Python and operating systems leave behind, by name. Nobody has to look into it.
const FOLDERS = new Set([
    '.venv venv env .env .virtualenv .conda __pycache__ .pytest_cache .ruff_cache .mypy_cache .pytype',
    '.hypothesis .tox .nox .eggs .cache .ipynb_checkpoints node_modules .idea .vs .fleet __MACOSX',
    '.pixi .pdm-build .uv-cache .history .zed .trunk .serena htmlcov wandb mlruns .Trashes .Spotlight-V100',
]
    .join(' ')
    .split(' '));
const FILES = new Set('.DS_Store Thumbs.db ehthumbs.db desktop.ini Icon .directory .localized .coverage coverage.xml nohup.out .Rhistory .python_history'.split(' '));
// An editor's or Office's copy of a file that is open, what a merge leaves, and what macOS and Windows write
// beside each file.
const COPIES = /^\._.|.~$|^\..+\.sw[a-p]$|^#.+#$|^\.#.|^~\$.|.\.(?:orig|rej|bak|tmp)$|.:Zone\.Identifier$|^\.(?:nfs|fuse_hidden)\w+$/;
/** The name of a tool's folder or file that a path is or lies in, one of our own words; null for none. */
function toolDebris(path) {
    const names = path.replace(/\/$/, '').split('/');
    const folder = names.find((name) => FOLDERS.has(name));
    if (folder !== undefined)
        return folder;
    // The icon of a folder of macOS has a carriage return at the end of its name.
    const name = (names.at(-1) ?? '').replace(/\r$/, '');
    if (FILES.has(name))
        return name;
    return COPIES.test(name) ? 'copies of an editor' : null;
}


/***/ })

};
