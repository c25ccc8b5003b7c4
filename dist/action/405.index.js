export const id = 405;
export const ids = [405];
export const modules = {

/***/ 9405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInit: () => (/* binding */ runInit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/assignment/takehome.schema.json
const takehome_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","title":"takehome.yml","description":"How a hiring team runs its take-homes.","type":"object","additionalProperties":false,"required":["hub","organisation","exercises"],"properties":{"hub":{"description":"This repository, as owner/name. It holds hidden tests, the ledger and the reviews: keep it private.","type":"string","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})/[A-Za-z0-9._-]{1,100}$"},"organisation":{"description":"The organisation in which candidates\' repositories are created. One of its own is safest: whoever is invited sees nothing else there.","type":"string","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$"},"exercises":{"description":"The exercises you give out, by id; each may name the role whose competency weights count.","type":"object","additionalProperties":{"type":["object","null"],"additionalProperties":false,"properties":{"role":{"description":"Whose competency weights count: ml-engineer, mlops, research, or one of your own roles.yml.","type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"}}},"minProperties":1,"propertyNames":{"pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"}},"pack":{"description":"A folder of this repository with templates/, rubrics/ and graders/ of your own; exercises that are not there come with takehome.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","default":"exercises"},"days":{"description":"Days from the invitation to the deadline.","type":"integer","minimum":1,"maximum":90,"default":7},"deadline_time":{"description":"The time of that day, as \\"18:00\\", in the time zone below. Quote it: YAML reads 18:00 as a number.","type":"string","pattern":"^(?:[01][0-9]|2[0-3]):[0-5][0-9]$","default":"18:00"},"time_zone":{"description":"The time zone in which deadlines are given and shown, such as Europe/Zurich; UTC is always shown beside it.","type":"string","default":"UTC"},"feedback":{"description":"What a candidate sees of the hidden tests: none, bands (one word) or criteria (met or not met).","enum":["none","bands","criteria"],"default":"bands"},"graded_pushes_per_day":{"description":"How many pushes of one candidate are graded within 24 hours. The last commit before the deadline is graded whatever this says.","type":"integer","minimum":1,"maximum":100,"default":10},"rulesets":{"description":"Freeze the starter branch with a ruleset. Private repositories have rulesets on GitHub Team and Enterprise only; without one the recorded commit counts.","type":"boolean","default":false},"reviews":{"description":"Who reviews, and what it takes.","type":"object","additionalProperties":false,"properties":{"reviewers":{"description":"GitHub logins of the people who may review; each needs access to this repository. Without it, everybody who can write to it.","type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,39}$"},"minItems":2,"uniqueItems":true},"needed":{"description":"How many people judge each write-up, blind to each other. Where two are two levels apart, one more is asked.","type":"integer","minimum":2,"maximum":5,"default":2},"calibration":{"description":"Whether a reviewer has to pass takehome calibrate on an exercise before their first review of it.","type":"boolean","default":true}}}}}');
// EXTERNAL MODULE: ./build/hub/hub-config.js + 1 modules
var hub_config = __webpack_require__(2394);
// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(8186);
// EXTERNAL MODULE: ./build/input/config-issue.js
var config_issue = __webpack_require__(2055);
// EXTERNAL MODULE: ./build/session/hub-session.js
var hub_session = __webpack_require__(5333);
;// CONCATENATED MODULE: ./build/commands/setup/init.js







// What the files in hub/ say where a team's own names belong. An Action's verb stands before the commit.
const PLACEHOLDERS = /your-organisation\/your-hub|your-candidates|your-organisation\/takehome(?<verb>\/[a-z-]+)?@0{40}/g;
const ACTION = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/[A-Za-z0-9._-]+@[0-9a-f]{40}$/;
const SCHEMA_FILE = 'takehome.schema.json';
/**
 * Writes a hub:
 * 1. put the team's names into the files of hub/, and check the takehome.yml that comes out;
 * 2. compare with what the folder holds: a file that differs stops everything, unless forced;
 * 3. write what is missing.
 */
async function initialise(request, home) {
    const files = await hubFiles(request, home);
    const found = await Promise.all([...files].map(async ([path, text]) => {
        const before = await (0,promises_.readFile)((0,external_node_path_.join)(request.folder, path), 'utf8').catch(() => null);
        return { path, text, before };
    }));
    const differing = found.filter(({ before, text }) => before !== null && before !== text);
    if (differing.length > 0 && !request.force) {
        throw new bad_news/* CallerError */.ED(differing.map(({ path }) => changedIssue((0,external_node_path_.join)(request.folder, path))));
    }
    const wanted = found.filter(({ before, text }) => before !== text);
    for (const { path, text } of wanted) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(request.folder, path)), { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(request.folder, path), text);
    }
    const kept = found.filter(({ before, text }) => before === text);
    return { written: wanted.map(({ path }) => path), kept: kept.map(({ path }) => path) };
}
/** What init writes, by path. Throws CallerError with all that is wrong with the request. */
async function hubFiles(request, home) {
    const root = (0,external_node_path_.join)(home, 'hub');
    const entries = await (0,promises_.readdir)(root, { recursive: true, withFileTypes: true });
    const paths = entries
        .filter((entry) => entry.isFile())
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name))
        .sort();
    const texts = await Promise.all(paths.map((path) => (0,promises_.readFile)(path, 'utf8')));
    const files = new Map(paths.map((path, index) => [(0,external_node_path_.relative)(root, path), fill(texts[index] ?? '', request)]));
    const config = (0,hub_config/* parseHubConfig */.H)(files.get(hub_session/* HUB_FILE */.n) ?? '', hub_session/* HUB_FILE */.n);
    const issues = [...actionIssue(request.action), ...(config.ok ? [] : config.error)];
    if (issues.length > 0)
        throw new bad_news/* CallerError */.ED(issues);
    return files.set(SCHEMA_FILE, `${JSON.stringify(takehome_schema_namespaceObject, null, 2)}\n`);
}
/** In one go: a name that somebody gave is never taken for a placeholder. */
function fill(text, request) {
    return text.replace(PLACEHOLDERS, (placeholder, verb = '') => {
        if (placeholder.endsWith('/your-hub'))
            return request.hub;
        if (placeholder === 'your-candidates')
            return request.organisation;
        return request.action.replace('@', () => `${verb}@`);
    });
}
function actionIssue(action) {
    if (ACTION.test(action))
        return [];
    const message = action === '' ? 'is missing' : `"${action}" names no commit`;
    const hint = 'Give owner/takehome@ and the full sha of a commit. A tag can be moved to other code; a commit cannot. To find one: git ls-remote https://github.com/<owner>/takehome';
    return [(0,config_issue/* problem */.C)('--action', message, hint)];
}
function changedIssue(file) {
    const message = 'differs from what init writes; nothing was written';
    const hint = 'Add --force to overwrite it. Restore your own changes with git.';
    return (0,config_issue/* problem */.C)(file, message, hint);
}

;// CONCATENATED MODULE: ./build/commands/setup/run-init.js


const runInit = async ({ text, isOn, rest: [folder = '.'] }, { home }) => {
    const request = {
        folder,
        hub: text('hub'),
        organisation: text('organisation'),
        action: text('action'),
        force: isOn('force'),
    };
    const done = await initialise(request, home);
    return { json: done, text: lines(done, folder) };
};
function lines({ written, kept }, folder) {
    return [
        ...written.map((path) => `wrote ${path}`),
        ...kept.map((path) => `kept  ${path}`),
        `Next: read ${(0,external_node_path_.join)(folder, 'README.md')}. It goes on from here.`,
    ];
}


/***/ })

};
