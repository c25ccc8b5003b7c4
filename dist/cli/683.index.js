export const id = 683;
export const ids = [683];
export const modules = {

/***/ 8921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ latestGraded),
/* harmony export */   e: () => (/* binding */ foldLog)
/* harmony export */ });
/** Folds a log, oldest record first; null for a log in which nobody was invited. */
function foldLog(log) {
    const invited = log.find((record) => record.kind === 'invited');
    if (invited === undefined)
        return null;
    return log.reduce(applyRecord, begin(invited));
}
function begin({ assignment, at, comment }) {
    return {
        assignment,
        invitedAt: at,
        deadline: assignment.deadline,
        status: 'open',
        submission: null,
        graded: [],
        flagged: [],
        reviewed: [],
        comment: { id: assignment.comment, digests: [comment] },
    };
}
function applyRecord(state, record) {
    switch (record.kind) {
        case 'invited':
            return state;
        case 'extended':
            // An extension after the deadline reopens the assignment: what was pinned is pinned no longer.
            return state.status === 'closed'
                ? state
                : { ...state, deadline: record.deadline, status: 'open', submission: null };
        case 'submitted':
            return state.status === 'closed'
                ? state
                : { ...state, status: 'submitted', submission: record.sha };
        case 'graded':
            return {
                ...state,
                graded: [...state.graded, record],
                comment: withDigest(state.comment, record.comment),
            };
        case 'comment':
            return { ...state, comment: { ...state.comment, id: record.id } };
        case 'flagged':
            return { ...state, flagged: [...state.flagged, record] };
        case 'reviewed':
        case 'undone':
        case 'unsealed':
            return { ...state, reviewed: [...state.reviewed, record] };
        case 'closed':
            return { ...state, status: 'closed' };
    }
}
function withDigest(comment, digest) {
    return digest === null ? comment : { ...comment, digests: [...comment.digests, digest] };
}
/** What was shown last as the current submission; undefined before that. */
function latestGraded({ graded, }) {
    return graded.findLast(({ stale }) => !stale);
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

/***/ 3069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ openLedger),
/* harmony export */   j: () => (/* binding */ LEDGER_BRANCH)
/* harmony export */ });
/* harmony import */ var _assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8717);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8186);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9281);



const LEDGER_BRANCH = 'ledger';
// Each lost race costs two requests; a writer that loses this often meets something else than a race.
const ATTEMPTS = 12;
function openLedger(octokit, hub) {
    const readFile = (path) => readLedgerFile(octokit, hub, path);
    const rewrite = (path, change) => rewriteFile(octokit, hub, path, change);
    return {
        readFile,
        rewrite,
        readLog: async (assignment) => parse(assignment, (await readFile((0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__/* .logPath */ .Q2)(assignment)))?.text),
        append: async (assignment, decide) => {
            const text = await rewrite((0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__/* .logPath */ .Q2)(assignment), (before) => {
                const record = decide(parse(assignment, before ?? ''));
                if (record === null)
                    return null;
                const subject = `${assignment}: ${record.kind}`;
                return { text: (before ?? '') + (0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__/* .printRecord */ .HX)(record), subject };
            });
            return parse(assignment, text ?? '');
        },
    };
}
function parse(assignment, text) {
    const log = (0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLog */ .g_)(text ?? '');
    if (log.ok)
        return log.value;
    throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldError */ .nM(`${(0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__/* .logPath */ .Q2)(assignment)} on the branch ${LEDGER_BRANCH} was changed by hand: ${log.error}. Put back its last good version.`, { code: 'ledger' });
}
async function readLedgerFile(octokit, hub, path) {
    try {
        const { data } = await octokit.rest.repos.getContent({ ...hub, path, ref: LEDGER_BRANCH });
        if (Array.isArray(data) || data.type !== 'file')
            throw new Error(`${path} is no file`);
        return { sha: data.sha, text: await textOf(octokit, hub, data) };
    }
    catch (error) {
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error) === 404)
            return null;
        throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .worldError */ .ZT)(`the ledger's ${path} was not read`, error);
    }
}
/** Beyond one megabyte the contents API names a file without its bytes. */
async function textOf(octokit, hub, file) {
    if (file.encoding === 'base64')
        return decode(file.content);
    const { data } = await octokit.rest.git.getBlob({ ...hub, file_sha: file.sha });
    return decode(data.content);
}
function decode(base64) {
    return Buffer.from(base64, 'base64').toString('utf8');
}
async function rewriteFile(octokit, hub, path, change) {
    let lost;
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        const before = await readLedgerFile(octokit, hub, path);
        const after = change(before?.text ?? null);
        if (after === null || after.text === before?.text)
            return before?.text ?? null;
        lost = await swap(octokit, hub, path, before, after);
        if (lost === null)
            return after.text;
    }
    throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .worldError */ .ZT)(`the ledger's ${path} was not written`, lost);
}
/** Null when it was written; the error when somebody was quicker, or when nobody knows. */
async function swap(octokit, hub, path, before, after) {
    try {
        await octokit.rest.repos.createOrUpdateFileContents({
            ...hub,
            path,
            message: after.subject,
            branch: LEDGER_BRANCH,
            content: Buffer.from(after.text).toString('base64'),
            ...(before === null ? {} : { sha: before.sha }),
        });
        return null;
    }
    catch (error) {
        if (lostRace(error))
            return error;
        throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .worldError */ .ZT)(`the ledger's ${path} was not written`, error);
    }
}
/** Somebody else was quicker, or nobody knows whether we were: either way, look again. */
function lostRace(error) {
    return (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error) === 409 || (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error) === 422 || (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .isAmbiguous */ .X2)(error);
}


/***/ }),

/***/ 918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseHubConfig)
/* harmony export */ });
/* harmony import */ var ajv__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2463);
/* harmony import */ var luxon__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8714);
/* harmony import */ var _assignment_takehome_schema_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9288);
/* harmony import */ var _input_lazy_validator_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3398);
/* harmony import */ var _input_read_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6263);
/* harmony import */ var _input_shape_issues_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6083);






const hubYaml = new _input_lazy_validator_js__WEBPACK_IMPORTED_MODULE_3__/* .LazyValidator */ .l(() => new ajv__WEBPACK_IMPORTED_MODULE_4__.Ajv({ allErrors: true, verbose: true }).compile(_assignment_takehome_schema_json__WEBPACK_IMPORTED_MODULE_0__));
function parseHubConfig(text, file) {
    const document = (0,_input_read_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)(text, file);
    if (!document.ok)
        return document;
    const { value, lineOf } = document.value;
    if (!hubYaml.accepts(value)) {
        return { ok: false, error: (0,_input_shape_issues_js__WEBPACK_IMPORTED_MODULE_2__/* .shapeIssues */ .K)(hubYaml.errors, document.value, file) };
    }
    const zone = value.time_zone ?? 'UTC';
    const issues = meaningIssues(value, zone).map(({ at, message, hint }) => {
        return { file, line: lineOf(at), path: (0,_input_shape_issues_js__WEBPACK_IMPORTED_MODULE_2__/* .readablePath */ .q)(at), message, hint };
    });
    return issues.length > 0
        ? { ok: false, error: issues }
        : { ok: true, value: toConfig(value, zone) };
}
function meaningIssues({ reviews = {} }, zone) {
    const needed = reviews.needed ?? 2;
    const named = reviews.reviewers?.length ?? Number.POSITIVE_INFINITY;
    return [
        ...(luxon__WEBPACK_IMPORTED_MODULE_5__/* .IANAZone */ .oh.isValidZone(zone)
            ? []
            : [
                {
                    at: (0,_input_read_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .pointer */ .W)('time_zone'),
                    message: `"${zone}" is no time zone`,
                    hint: 'Name one as Europe/Zurich or America/New_York, or UTC.',
                },
            ]),
        ...(named > needed
            ? []
            : [
                {
                    at: (0,_input_read_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .pointer */ .W)('reviews', 'reviewers'),
                    message: `names ${named} people, and a write-up needs ${needed} and one more to decide`,
                    hint: `Name at least ${needed + 1}: where two are two levels apart, another is asked.`,
                },
            ]),
    ];
}
function toConfig(yaml, timeZone) {
    const [owner = '', repo = ''] = yaml.hub.split('/');
    const exercises = Object.entries(yaml.exercises).map(([id, settings]) => [id, { role: settings?.role ?? null }]);
    return {
        hub: { owner, repo },
        organisation: yaml.organisation,
        exercises: new Map(exercises),
        pack: yaml.pack ?? 'exercises',
        days: yaml.days ?? 7,
        deadlineTime: yaml.deadline_time ?? '18:00',
        timeZone,
        feedback: yaml.feedback ?? 'bands',
        gradedPushesPerDay: yaml.graded_pushes_per_day ?? 10,
        rulesets: yaml.rulesets ?? false,
        reviews: {
            reviewers: yaml.reviews?.reviewers?.map((login) => login.toLowerCase()) ?? null,
            needed: yaml.reviews?.needed ?? 2,
            calibration: yaml.reviews?.calibration ?? true,
        },
    };
}


/***/ }),

/***/ 9467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ loadHubRole),
/* harmony export */   Rx: () => (/* binding */ exerciseRoot),
/* harmony export */   sE: () => (/* binding */ loadHubExercise)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _exercise_find_role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4978);
/* harmony import */ var _exercise_load_exercise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1298);
/* harmony import */ var _input_config_issue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2055);




/** The folder that holds an exercise: the team's own pack before what comes with takehome. */
async function exerciseRoot({ config, folder, home }, id) {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, config.pack);
    return (await (0,_exercise_load_exercise_js__WEBPACK_IMPORTED_MODULE_2__/* .listExercises */ .S)(own)).includes(id) ? own : home;
}
// A long list asks for the same few exercises and roles again and again.
const exercises = new WeakMap();
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
async function readHubExercise(session, id) {
    if (session.config.exercises.has(id))
        return await (0,_exercise_load_exercise_js__WEBPACK_IMPORTED_MODULE_2__/* .loadExercise */ .N)(await exerciseRoot(session, id), id);
    const known = [...session.config.exercises.keys()].join(', ');
    const message = `takehome.yml gives out no exercise "${id}"`;
    const hint = `Choose ${known}, or add it under exercises.`;
    return { ok: false, error: [(0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .C)('exercise', message, hint)] };
}
/** A role of the hub's own roles.yml, or of the one that comes with takehome. */
async function loadHubRole(session, id) {
    if (id === null)
        return { ok: true, value: null };
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(session.folder, session.config.pack);
    return await once(roles, session, id, () => (0,_exercise_find_role_js__WEBPACK_IMPORTED_MODULE_1__/* .findRole */ ._)(id, own, session.home));
}


/***/ }),

/***/ 5333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   an: () => (/* binding */ readHubConfig),
/* harmony export */   fA: () => (/* binding */ openSession),
/* harmony export */   n: () => (/* binding */ HUB_FILE),
/* harmony export */   nI: () => (/* binding */ serverTime),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _assignment_state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8921);
/* harmony import */ var _github_client_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9761);
/* harmony import */ var _github_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3069);
/* harmony import */ var _hub_hub_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(918);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8186);
/* harmony import */ var _input_config_issue_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2055);








const HUB_FILE = 'takehome.yml';
/** Reads takehome.yml and connects. Throws CallerError with all that is missing. */
async function openSession(access, home, log) {
    const config = await readHubConfig(access.folder);
    const issues = accessIssues(access);
    if (!config.ok || issues.length > 0) {
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_5__/* .CallerError */ .ED([...(config.ok ? [] : config.error), ...issues]);
    }
    const connect = { apiUrl: access.apiUrl, log };
    const hub = await (0,_github_client_client_js__WEBPACK_IMPORTED_MODULE_2__/* .openGitHub */ .o)({ ...connect, credential: { token: access.token } });
    const { appId, appKey: privateKey } = access;
    const { organisation } = config.value;
    const candidates = appId === ''
        ? hub
        : await (0,_github_client_client_js__WEBPACK_IMPORTED_MODULE_2__/* .openGitHub */ .o)({ ...connect, credential: { appId, privateKey, organisation } });
    return {
        config: config.value,
        folder: access.folder,
        home,
        serverUrl: access.serverUrl,
        key: access.key,
        hub,
        candidates,
        ledger: (0,_github_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .openLedger */ .a)(hub, config.value.hub),
        log,
    };
}
async function readHubConfig(folder) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, HUB_FILE);
    try {
        return (0,_hub_hub_config_js__WEBPACK_IMPORTED_MODULE_4__/* .parseHubConfig */ .H)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'), file);
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
        const hint = 'Write one with takehome init, or name the folder that has it with --hub.';
        const message = 'there is no such file';
        return { ok: false, error: [(0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_6__/* .problem */ .C)(file, message, hint)] };
    }
}
function accessIssues({ token, appId, appKey }) {
    return [
        ...(token === ''
            ? [(0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_6__/* .problem */ .C)('GITHUB_TOKEN', 'is missing', 'Give a token that can write to the hub.')]
            : []),
        ...((appId === '') === (appKey === '')
            ? []
            : [
                (0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_6__/* .problem */ .C)('TAKEHOME_APP_ID, TAKEHOME_APP_KEY', 'one of them is missing', "Give both, or neither to use GITHUB_TOKEN in candidates' repositories too."),
            ]),
    ];
}
/** What the ledger says of an assignment. Throws CallerError for one it does not know. */
async function readState(session, id) {
    const state = (0,_assignment_state_js__WEBPACK_IMPORTED_MODULE_7__/* .foldLog */ .e)(await session.ledger.readLog(id));
    if (state !== null)
        return state;
    const hint = 'Assignments are named as their repositories: <exercise>-<login>.';
    const message = `the ledger of ${session.config.hub.owner}/${session.config.hub.repo} knows no assignment "${id}"`;
    throw (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_5__/* .callerError */ .ee)('assignment', message, hint);
}
/** GitHub's own clock: a laptop's may be wrong, and a deadline is decided by it. As ISO 8601 to the second. */
async function serverTime(octokit) {
    // Asking for the limits is the one request that counts against none of them.
    const { headers } = await octokit.rest.rateLimit.get();
    const date = headers.date === undefined ? new Date() : new Date(headers.date);
    return `${date.toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 9288:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","title":"takehome.yml","description":"How a hiring team runs its take-homes.","type":"object","additionalProperties":false,"required":["hub","organisation","exercises"],"properties":{"hub":{"description":"This repository, as owner/name. It holds hidden tests, the ledger and the reviews: keep it private.","type":"string","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})/[A-Za-z0-9._-]{1,100}$"},"organisation":{"description":"The organisation in which candidates\' repositories are created. One of its own is safest: whoever is invited sees nothing else there.","type":"string","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$"},"exercises":{"description":"The exercises you give out, by id; each may name the role whose competency weights count.","type":"object","minProperties":1,"propertyNames":{"pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"},"additionalProperties":{"type":["object","null"],"additionalProperties":false,"properties":{"role":{"description":"Whose competency weights count: ml-engineer, mlops, research, or one of your own roles.yml.","type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"}}}},"pack":{"description":"A folder of this repository with templates/, rubrics/ and graders/ of your own; exercises that are not there come with takehome.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","default":"exercises"},"days":{"description":"Days from the invitation to the deadline.","type":"integer","minimum":1,"maximum":90,"default":7},"deadline_time":{"description":"The time of that day, as \\"18:00\\", in the time zone below. Quote it: YAML reads 18:00 as a number.","type":"string","pattern":"^(?:[01][0-9]|2[0-3]):[0-5][0-9]$","default":"18:00"},"time_zone":{"description":"The time zone in which deadlines are given and shown, such as Europe/Zurich; UTC is always shown beside it.","type":"string","default":"UTC"},"feedback":{"description":"What a candidate sees of the hidden tests: none, bands (one word) or criteria (met or not met).","enum":["none","bands","criteria"],"default":"bands"},"graded_pushes_per_day":{"description":"How many pushes of one candidate are graded within 24 hours. The last commit before the deadline is graded whatever this says.","type":"integer","minimum":1,"maximum":100,"default":10},"rulesets":{"description":"Freeze the starter branch with a ruleset. Private repositories have rulesets on GitHub Team and Enterprise only; without one the recorded commit counts.","type":"boolean","default":false},"reviews":{"description":"Who reviews, and what it takes.","type":"object","additionalProperties":false,"properties":{"reviewers":{"description":"GitHub logins of the people who may review; each needs access to this repository. Without it, everybody who can write to it.","type":"array","minItems":2,"uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$"}},"needed":{"description":"How many people judge each write-up, blind to each other. Where two are two levels apart, one more is asked.","type":"integer","minimum":2,"maximum":5,"default":2},"calibration":{"description":"Whether a reviewer has to pass takehome calibrate on an exercise before their first review of it.","type":"boolean","default":true}}}}}');

/***/ })

};
