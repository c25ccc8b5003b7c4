export const id = 803;
export const ids = [803];
export const modules = {

/***/ 3294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K$: () => (/* binding */ INDEX_FILE),
  A1: () => (/* binding */ parseIndex),
  a6: () => (/* binding */ printIndex),
  O0: () => (/* binding */ refreshIndex),
  zX: () => (/* binding */ shortTree)
});

// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var ajv = __webpack_require__(2463);
// EXTERNAL MODULE: ./build/input/lazy-validator.js
var lazy_validator = __webpack_require__(3398);
// EXTERNAL MODULE: ./build/input/parse-json.js
var parse_json = __webpack_require__(4355);
// EXTERNAL MODULE: ./build/assignment/ledger.schema.json
var ledger_schema = __webpack_require__(7627);
// EXTERNAL MODULE: ./build/assignment/state.js
var assignment_state = __webpack_require__(8921);
;// CONCATENATED MODULE: ./build/assignment/watch-index.schema.json
const watch_index_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","title":"The table that watch keeps beside the ledger\'s logs, made of them","type":"object","additionalProperties":false,"required":["schemaVersion","writer","cursor","assignments"],"properties":{"schemaVersion":{"const":1},"writer":{"type":"string","maxLength":100},"cursor":{"description":"The latest push that was dealt with.","anyOf":[{"$ref":"ledger#/definitions/moment"},{"type":"null"}]},"assignments":{"type":"object","propertyNames":{"pattern":"^[a-z0-9][a-z0-9-]{0,99}$"},"additionalProperties":{"$ref":"#/definitions/entry"}}},"definitions":{"tree":{"type":"string","pattern":"^[0-9a-f]{12}$"},"entry":{"type":"object","additionalProperties":false,"required":["log","assignment","deadline","status","submission","graded","handedOut","pushedAt","waiting","shown"],"properties":{"log":{"description":"The blob of the log that this was made of.","$ref":"ledger#/definitions/object"},"assignment":{"$ref":"ledger#/definitions/assignment"},"deadline":{"$ref":"ledger#/definitions/moment"},"status":{"enum":["open","submitted","closed"]},"submission":{"anyOf":[{"$ref":"ledger#/definitions/object"},{"type":"null"}]},"graded":{"description":"Every tree that was graded, and when for the first time.","type":"array","items":{"type":"object","additionalProperties":false,"required":["tree","at"],"properties":{"tree":{"$ref":"#/definitions/tree"},"at":{"$ref":"ledger#/definitions/moment"}}}},"handedOut":{"description":"What is being graded.","type":"array","items":{"type":"object","additionalProperties":false,"required":["sha","tree","at"],"properties":{"sha":{"$ref":"ledger#/definitions/object"},"tree":{"$ref":"#/definitions/tree"},"at":{"$ref":"ledger#/definitions/moment"}}}},"pushedAt":{"anyOf":[{"$ref":"ledger#/definitions/moment"},{"type":"null"}]},"waiting":{"description":"Whether to look again although nothing was pushed.","type":"boolean"},"shown":{"type":["string","null"]}}}}}');
;// CONCATENATED MODULE: ./build/assignment/watch-index.js






const INDEX_FILE = 'index.json';
const EMPTY = { schemaVersion: 1, writer: '', cursor: null, assignments: {} };
const watchIndex = new lazy_validator/* LazyValidator */.l(() => new ajv.Ajv().addSchema(ledger_schema, 'ledger').compile(watch_index_schema_namespaceObject));
/** A table that is missing or broken is an empty one: everything in it can be found again. */
function parseIndex(text) {
    const value = (0,parse_json/* parseJson */.q)(text ?? '');
    return watchIndex.accepts(value) ? value : EMPTY;
}
/** The same table as the same text, one assignment a line. */
function printIndex({ assignments, ...head }) {
    const lines = Object.keys(assignments)
        .sort()
        .map((id) => `  ${JSON.stringify(id)}: ${JSON.stringify(assignments[id])}`);
    const table = lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n}`;
    return `${JSON.stringify(head).slice(0, -1)},"assignments":${table}}\n`;
}
function shortTree(tree) {
    return tree.slice(0, 12);
}
/** The table brought up to date: logs that are gone leave it, changed ones are folded into it. */
function refreshIndex({ assignments, ...head }, logs) {
    const entries = [...logs].flatMap(([id, { log, state }]) => {
        const before = assignments[id];
        const entry = state === null ? before : foldEntry(log, state, before);
        return entry === undefined ? [] : [[id, entry]];
    });
    return { ...head, assignments: Object.fromEntries(entries) };
}
function foldEntry(log, state, before) {
    const { assignment, deadline, status, submission } = state;
    const graded = gradedTrees(state);
    const isBack = ({ tree }) => graded.some((one) => one.tree === tree);
    const isNews = before?.deadline !== deadline || before.status !== status || before.submission !== submission;
    return {
        log,
        assignment,
        deadline,
        status,
        submission,
        graded,
        shown: shownTree(state),
        handedOut: (before?.handedOut ?? []).filter((one) => !isBack(one)),
        pushedAt: before?.pushedAt ?? null,
        // A moved deadline can make another commit count, and a new entry may have been pushed to already.
        waiting: isNews ? status !== 'closed' : before.waiting,
    };
}
function shownTree(state) {
    const latest = (0,assignment_state/* latestGraded */.R)(state);
    return latest === undefined ? null : shortTree(latest.tree);
}
function gradedTrees({ graded }) {
    const first = new Map();
    // What nobody was shown is graded again should it ever stand again.
    for (const { tree, at, stale } of graded) {
        if (!stale && !first.has(shortTree(tree)))
            first.set(shortTree(tree), at);
    }
    return [...first].map(([tree, at]) => ({ tree, at }));
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

/***/ 7404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readLogState),
/* harmony export */   q: () => (/* binding */ readLedgerTable)
/* harmony export */ });
/* harmony import */ var _assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8717);
/* harmony import */ var _assignment_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8921);
/* harmony import */ var _assignment_watch_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3294);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8186);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9281);
/* harmony import */ var _repository_branch_head_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1850);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3069);







/** A handful of requests, however many assignments there are; null when there is no ledger yet. */
async function readLedgerTable(octokit, hub) {
    try {
        const root = await rootTree(octokit, hub);
        if (root === null)
            return null;
        const index = root.get(_assignment_watch_index_js__WEBPACK_IMPORTED_MODULE_1__/* .INDEX_FILE */ .K$);
        const folder = root.get('assignments');
        const files = folder === undefined ? [] : [...(await readFolder(octokit, hub, folder))];
        return {
            index: index === undefined ? null : await readBlob(octokit, hub, index),
            logs: new Map(files
                .filter(([name]) => name.endsWith('.jsonl'))
                .map(([name, sha]) => [name.slice(0, -'.jsonl'.length), sha])),
        };
    }
    catch (error) {
        if (error instanceof _input_bad_news_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM)
            throw error;
        throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .worldError */ .ZT)('the ledger was not read', error);
    }
}
async function readLogState(octokit, hub, assignment, sha) {
    const log = (0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLog */ .g_)(await readBlob(octokit, hub, sha));
    if (log.ok)
        return (0,_assignment_state_js__WEBPACK_IMPORTED_MODULE_6__/* .foldLog */ .e)(log.value);
    const detail = `the log of ${assignment} on the branch ${_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .LEDGER_BRANCH */ .j} was changed by hand: ${log.error}. Put back its last good version.`;
    throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM(detail, { code: 'ledger' });
}
async function rootTree(octokit, hub) {
    const commit_sha = await (0,_repository_branch_head_js__WEBPACK_IMPORTED_MODULE_4__/* .branchHead */ .P)(octokit, hub, _ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .LEDGER_BRANCH */ .j);
    if (commit_sha === null)
        return null;
    const commit = await octokit.rest.git.getCommit({ ...hub, commit_sha });
    return await readFolder(octokit, hub, commit.data.tree.sha);
}
/** Folder by folder: scorecards, of which there are ever more, are not listed at all. */
async function readFolder(octokit, hub, tree_sha) {
    const { data } = await octokit.rest.git.getTree({ ...hub, tree_sha });
    if (data.truncated) {
        const detail = 'a folder of the ledger has more files than GitHub lists';
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM(detail, { code: 'ledger' });
    }
    return new Map(data.tree.map(({ path, sha }) => [path, sha]));
}
async function readBlob(octokit, hub, file_sha) {
    const { data } = await octokit.rest.git.getBlob({ ...hub, file_sha });
    return Buffer.from(data.content, 'base64').toString('utf8');
}


/***/ }),

/***/ 1850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ branchHead)
/* harmony export */ });
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9281);

/** The commit that a branch points to; null when there is no such branch. */
async function branchHead(octokit, { owner, repo }, branch) {
    try {
        const { data } = await octokit.rest.git.getRef({ owner, repo, ref: `heads/${branch}` });
        return data.object.sha;
    }
    catch (error) {
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 9901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xs: () => (/* binding */ MAX_RESULT_BYTES),
  e0: () => (/* binding */ parseScorecard),
  Uv: () => (/* binding */ readResult)
});

// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var ajv = __webpack_require__(2463);
// EXTERNAL MODULE: ./build/input/lazy-validator.js
var lazy_validator = __webpack_require__(3398);
;// CONCATENATED MODULE: ./build/scorecard/scorecard.schema.json
const scorecard_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","$id":"takehome/scorecard-2.json","title":"takehome scorecard","description":"One submission scored by one rubric. Same submission, rubric and seed give the same bytes, except for timings.","type":"object","additionalProperties":false,"required":["schemaVersion","exercise","rubric","role","submission","seed","criteria","competencies","totals","cap","flags","overall","trusted","timings"],"properties":{"schemaVersion":{"const":2},"exercise":{"type":"string","description":"The exercise\'s id."},"rubric":{"type":"object","additionalProperties":false,"required":["id","version","digest"],"properties":{"id":{"type":"string"},"version":{"type":"string"},"digest":{"type":"string","description":"SHA-256 of all that decides a score."}}},"role":{"anyOf":[{"type":"object","additionalProperties":false,"required":["id","weights"],"properties":{"id":{"type":"string"},"weights":{"type":"object","additionalProperties":false,"required":["ml-fundamentals","practical-coding","system-design","business-impact"],"properties":{"ml-fundamentals":{"type":"number","minimum":0,"maximum":1},"practical-coding":{"type":"number","minimum":0,"maximum":1},"system-design":{"type":"number","minimum":0,"maximum":1},"business-impact":{"type":"number","minimum":0,"maximum":1}}}}},{"type":"null"}]},"submission":{"type":"object","additionalProperties":false,"required":["sha","digest","files"],"properties":{"sha":{"type":["string","null"],"description":"The commit, when there was one."},"digest":{"type":"string","description":"SHA-256 of the files that were read."},"files":{"type":"array","items":{"type":"string"},"description":"Paths of those files: hostile text."}}},"seed":{"anyOf":[{"type":"object","additionalProperties":false,"required":["digest"],"properties":{"digest":{"type":"string","description":"SHA-256 of the seed; the seed itself would tell the hidden inputs."}}},{"type":"null"}]},"criteria":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","title","competency","kind","critical","points","earned","status","evidence","reviews"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"competency":{"$ref":"#/definitions/competency"},"kind":{"enum":["measured","reviewed"]},"critical":{"type":"boolean","description":"While it is not met, at most half of the measured points count."},"points":{"type":"number","minimum":0},"earned":{"type":["number","null"],"minimum":0,"description":"Before any cap; null while unknown."},"status":{"enum":["passed","partial","failed","pending","not-assessed"],"description":"Measured: passed with all points, failed with none. Reviewed: passed from level 3 on, failed at level 1, pending until its reviews are in."},"evidence":{"type":"array","items":{"anyOf":[{"$ref":"#/definitions/test"},{"$ref":"#/definitions/lint"},{"$ref":"#/definitions/complexity"},{"$ref":"#/definitions/loops"},{"$ref":"#/definitions/section"},{"$ref":"#/definitions/structure"},{"$ref":"#/definitions/not-assessed"}]}},"reviews":{"type":"array","items":{"$ref":"#/definitions/review"}}}}},"competencies":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","weight","measured","reviewed"],"properties":{"id":{"$ref":"#/definitions/competency"},"weight":{"anyOf":[{"type":"number","minimum":0,"maximum":1},{"type":"null"}]},"measured":{"$ref":"#/definitions/measured"},"reviewed":{"$ref":"#/definitions/reviewed"}}},"description":"All four, also those without points."},"totals":{"type":"object","additionalProperties":false,"required":["measured","reviewed"],"properties":{"measured":{"$ref":"#/definitions/measured"},"reviewed":{"$ref":"#/definitions/reviewed"}}},"cap":{"anyOf":[{"type":"object","additionalProperties":false,"required":["criteria","beforeCap","earned"],"properties":{"criteria":{"type":"array","items":{"type":"string"},"minItems":1,"description":"The critical criteria that are not met."},"beforeCap":{"type":"number","minimum":0},"earned":{"type":"number","minimum":0}}},{"type":"null"}]},"flags":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["code","severity","message","where"],"properties":{"code":{"enum":["unlisted-file","changed-template-file","missing-file","not-a-regular-file","too-large","too-many-files","not-utf8","not-analysable","dynamic-code","native-code","process-or-network","introspection","forbidden-call","lint-suppressed","hidden-characters","addressed-to-ai","reviewer-trap","no-sandbox","comment-changed","settings-changed","late-push"]},"severity":{"enum":["info","warning","serious"]},"message":{"type":"string"},"where":{"anyOf":[{"$ref":"#/definitions/place"},{"type":"null"}]}}},"description":"What a reviewer should know; no flag moves a point."},"overall":{"type":"object","additionalProperties":false,"required":["percent","band","reason"],"properties":{"percent":{"type":["number","null"],"minimum":0,"maximum":100},"band":{"enum":["below","developing","meets","strong",null]},"reason":{"type":["string","null"],"description":"Why there is no percentage."}}},"trusted":{"type":"boolean","description":"False when the code ran without a sandbox that was proven to hold."},"timings":{"description":"Milliseconds by phase: the only part that differs between two runs.","type":"object","additionalProperties":{"type":"number","minimum":0}}},"definitions":{"competency":{"enum":["ml-fundamentals","practical-coding","system-design","business-impact"]},"place":{"type":"object","additionalProperties":false,"required":["path","line"],"properties":{"path":{"type":"string","description":"The candidate\'s own name for the file: hostile text."},"line":{"anyOf":[{"type":"integer","minimum":1},{"type":"null"}]}}},"function":{"description":"One function of the module.","type":"object","additionalProperties":false,"required":["name","line","lines","mccabe","nesting","loops","loopDepth"],"properties":{"name":{"type":"string"},"line":{"type":"integer","minimum":0},"lines":{"type":"integer","minimum":0},"mccabe":{"type":"integer","minimum":0},"nesting":{"type":"integer","minimum":0},"loops":{"type":"integer","minimum":0},"loopDepth":{"type":"integer","minimum":0}}},"measured":{"type":"object","additionalProperties":false,"required":["earned","beforeCap","possible"],"properties":{"earned":{"type":"number","minimum":0,"description":"What counts, after the cap."},"beforeCap":{"type":"number","minimum":0,"description":"What was earned before it."},"possible":{"type":"number","minimum":0,"description":"Without criteria that could not be assessed."}}},"reviewed":{"type":"object","additionalProperties":false,"required":["earned","possible","pending"],"properties":{"earned":{"type":"number","minimum":0},"possible":{"type":"number","minimum":0,"description":"With what is still pending."},"pending":{"type":"number","minimum":0,"description":"Points that wait for reviewers."}}},"test":{"description":"One hidden test.","type":"object","additionalProperties":false,"required":["kind","criterion","title","outcome","reason","detail"],"properties":{"kind":{"const":"test"},"criterion":{"type":"string"},"title":{"type":"string"},"outcome":{"enum":["passed","failed"]},"reason":{"enum":["wrong-value","raised","did-not-raise","did-not-load","timed-out","too-slow","crashed","broke-protocol",null]},"detail":{"type":"string","description":"May describe hidden inputs: for reviewers only."}}},"lint":{"description":"What the linter found.","type":"object","additionalProperties":false,"required":["kind","criterion","analysable","findings","sourceLines"],"properties":{"kind":{"const":"lint"},"criterion":{"type":"string"},"analysable":{"type":"boolean"},"findings":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","message","line"],"properties":{"rule":{"type":"string"},"message":{"type":"string"},"line":{"type":"integer","minimum":0}}}},"sourceLines":{"type":"integer","minimum":0}}},"complexity":{"description":"The worst functions by three measures.","type":"object","additionalProperties":false,"required":["kind","criterion","analysable","mostComplex","longest","deepest"],"properties":{"kind":{"const":"complexity"},"criterion":{"type":"string"},"analysable":{"type":"boolean"},"mostComplex":{"anyOf":[{"$ref":"#/definitions/function"},{"type":"null"}]},"longest":{"anyOf":[{"$ref":"#/definitions/function"},{"type":"null"}]},"deepest":{"anyOf":[{"$ref":"#/definitions/function"},{"type":"null"}]}}},"loops":{"description":"Loops, and calls that the exercise does not allow.","type":"object","additionalProperties":false,"required":["kind","criterion","analysable","count","depth","forbidden"],"properties":{"kind":{"const":"loops"},"criterion":{"type":"string"},"analysable":{"type":"boolean"},"count":{"type":"integer","minimum":0},"depth":{"type":"integer","minimum":0},"forbidden":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","line"],"properties":{"name":{"type":"string"},"line":{"type":"integer","minimum":0}}}}}},"section":{"description":"One section of the write-up.","type":"object","additionalProperties":false,"required":["kind","criterion","file","heading","lines","words","minWords","maxWords","untouched","pointers"],"properties":{"kind":{"const":"section"},"criterion":{"type":"string"},"file":{"type":"string"},"heading":{"type":"string"},"lines":{"anyOf":[{"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"type":"integer","minimum":1},"to":{"type":"integer","minimum":1}}},{"type":"null"}]},"words":{"type":"integer","minimum":0},"minWords":{"type":"integer","minimum":0},"maxWords":{"type":"integer","minimum":0},"untouched":{"type":"boolean"},"pointers":{"type":"array","description":"Where words of a checklist item stand. They earn nothing.","items":{"type":"object","additionalProperties":false,"required":["item","lines"],"properties":{"item":{"type":"integer","minimum":0},"lines":{"type":"array","items":{"type":"integer","minimum":1}}}}}}},"structure":{"description":"The form of a write-up.","type":"object","additionalProperties":false,"required":["kind","criterion","checks"],"properties":{"kind":{"const":"structure"},"criterion":{"type":"string"},"checks":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["name","passed","detail"],"properties":{"name":{"type":"string"},"passed":{"type":"boolean"},"detail":{"type":"string","description":"What is missing, in our words."}}}}}},"not-assessed":{"description":"A check that could not be made; its points leave the maximum.","type":"object","additionalProperties":false,"required":["kind","criterion","why"],"properties":{"kind":{"const":"not-assessed"},"criterion":{"type":"string"},"why":{"type":"string"}}},"review":{"type":"object","additionalProperties":false,"required":["reviewer","criterion","level","note"],"properties":{"reviewer":{"type":"string","description":"A pseudonym."},"criterion":{"type":"string"},"level":{"enum":[1,2,3,4]},"note":{"type":["string","null"]}}}}}');
// EXTERNAL MODULE: ./build/input/parse-json.js
var parse_json = __webpack_require__(4355);
;// CONCATENATED MODULE: ./build/scorecard/strict-json.js

// In a text that is JSON, whatever stands between two of these is a number, a word or a blank.
const TOKEN = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\]]/g;
/**
 * JSON from somebody who means harm. `JSON.parse` takes the last of two fields with one name, where
 * another reader takes the first; here there is one reading or none.
 */
function parseStrictJson(text, limits) {
    const value = (0,parse_json/* parseJson */.q)(text);
    if (value === undefined)
        return { ok: false, error: 'it is not JSON' };
    const problem = findProblem(text, limits);
    return problem === null ? { ok: true, value } : { ok: false, error: problem };
}
function findProblem(text, limits) {
    const open = [];
    for (const [token, isName] of text.matchAll(TOKEN)) {
        const problem = readToken(token, isName !== undefined, open, limits);
        if (problem !== null)
            return problem;
    }
    return null;
}
function readToken(token, isName, open, { depth, chars }) {
    if (token === '}' || token === ']')
        open.pop();
    else if (token === '{' || token === '[') {
        open.push(new Set());
        if (open.length > depth)
            return 'it is nested too deeply';
    }
    else if (token.length > chars)
        return 'a text in it is too long';
    else if (isName && !remember(open.at(-1), token))
        return 'a field stands twice';
    return null;
}
/** The same name can be written in many ways. */
function remember(names, token) {
    const name = JSON.parse(token.slice(0, token.lastIndexOf('"') + 1));
    if (names?.has(name) === true)
        return false;
    names?.add(name);
    return true;
}

;// CONCATENATED MODULE: ./build/scorecard/read-result.js




// A module with as many lint findings as the linter tells of comes to six megabytes.
const MAX_RESULT_BYTES = 8 * 1024 * 1024;
const LIMITS = { depth: 16, chars: 10_000 };
const scorecardShape = new lazy_validator/* LazyValidator */.l(() => new ajv.Ajv().compile(scorecard_schema_namespaceObject));
const resultShape = new lazy_validator/* LazyValidator */.l(() => {
    const hex40 = { type: 'string', pattern: '^[0-9a-f]{40}$' };
    const phases = { maxProperties: 20, propertyNames: { pattern: '^[A-Za-z-]{1,40}$' } };
    return new ajv.Ajv().addSchema(scorecard_schema_namespaceObject).compile({
        type: 'object',
        additionalProperties: false,
        required: ['schemaVersion', 'pseudonym', 'sha', 'tree', 'scorecard'],
        properties: {
            schemaVersion: { const: 1 },
            pseudonym: { type: 'string' },
            sha: hex40,
            tree: hex40,
            scorecard: {
                type: 'object',
                allOf: [
                    { $ref: scorecard_schema_namespaceObject.$id },
                    { type: 'object', properties: { timings: { type: 'object', ...phases } } },
                ],
            },
        },
    });
});
/** Reads a result as if the candidate had written it. Nothing in the error can act in a log. */
function readResult(bytes, expected) {
    if (bytes.length > MAX_RESULT_BYTES)
        return refused('it is too large');
    const text = decode(bytes);
    if (text === null)
        return refused('it is not UTF-8');
    const value = parseStrictJson(text, LIMITS);
    if (!value.ok)
        return value;
    if (!resultShape.accepts(value.value))
        return refused(shapeProblem(resultShape));
    const problem = findStranger(value.value, expected);
    return problem === null ? { ok: true, value: value.value } : refused(problem);
}
/** A scorecard that we wrote ourselves; null for anything else. */
function parseScorecard(text) {
    const value = parseStrictJson(text, LIMITS);
    return value.ok && scorecardShape.accepts(value.value) ? value.value : null;
}
/** Another candidate's, another commit's, or graded by other rules. */
function findStranger({ pseudonym, sha, scorecard }, expected) {
    if (pseudonym !== expected.pseudonym)
        return 'it is for another assignment';
    if (sha !== expected.sha || scorecard.submission.sha !== sha)
        return 'it is for another commit';
    if (scorecard.exercise !== expected.exercise)
        return 'it is for another exercise';
    const { id, version, digest } = scorecard.rubric;
    const { rubric } = expected;
    if (id !== rubric.id || version !== rubric.version || digest !== rubric.digest) {
        return "it was graded by another rubric than the hub's present one";
    }
    const ids = scorecard.criteria.map((criterion) => criterion.id);
    const isOurs = ids.length === expected.criteria.length;
    return isOurs && ids.every((one, index) => one === expected.criteria[index])
        ? null
        : "its criteria are not the rubric's";
}
function shapeProblem({ errors: [error] }) {
    // A path may hold a name of the result's own choice.
    const where = (error?.instancePath ?? '').replace(/[^\w/-]/g, '?').slice(0, 80);
    return `${where === '' ? 'the whole' : where} ${error?.message ?? 'is wrong'}`;
}
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
function refused(error) {
    return { ok: false, error };
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


/***/ })

};
