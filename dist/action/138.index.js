export const id = 138;
export const ids = [138];
export const modules = {

/***/ 1138:
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
// EXTERNAL MODULE: ./build/assignment/takehome.schema.json
var takehome_schema = __webpack_require__(9288);
// EXTERNAL MODULE: ./build/hub/hub-config.js
var hub_config = __webpack_require__(918);
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
    return files.set(SCHEMA_FILE, `${JSON.stringify(takehome_schema, null, 2)}\n`);
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
    const hint = 'Give owner/takehome@ and the 40 digits of a commit: open the repository that holds takehome and its newest release, or run git ls-remote https://github.com/<owner>/takehome. A tag can be moved to other code; a commit cannot.';
    return [(0,config_issue/* problem */.C)('--action', message, hint)];
}
function changedIssue(file) {
    const message = 'differs from what init writes; nothing was written';
    const hint = 'Add --force to overwrite it, and take back what was yours with git.';
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
