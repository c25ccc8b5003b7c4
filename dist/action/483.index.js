export const id = 483;
export const ids = [483];
export const modules = {

/***/ 3578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ newExercise),
  G: () => (/* binding */ scaffoldFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/exercise/scaffold.js
// What the files in scaffold/ call themselves where an author's own names belong.
const ID = 'my-exercise';
const MODULE = 'my_exercise';
const TITLE = 'My exercise';
/** The scaffold's files, by path, with an exercise's own id, module and title in paths and texts. */
function nameScaffold(files, id) {
    const name = (text) => text.replaceAll(ID, id).replaceAll(MODULE, moduleOf(id)).replaceAll(TITLE, titleOf(id));
    return new Map([...files].map(([path, text]) => [name(path), name(text)]));
}
/** A Python module may not have dashes in its name. */
function moduleOf(id) {
    return id.replaceAll('-', '_');
}
function titleOf(id) {
    const words = id.replaceAll('-', ' ');
    return words.charAt(0).toUpperCase() + words.slice(1);
}

// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(8186);
// EXTERNAL MODULE: ./build/input/config-issue.js
var config_issue = __webpack_require__(2055);
;// CONCATENATED MODULE: ./build/commands/setup/new.js





// The rubric's schema asks for the same.
const new_ID = /^[a-z][a-z0-9-]{1,63}$/;
/**
 * Writes a small exercise that verify accepts, to be changed into the author's own:
 * 1. put its name into the files of scaffold/;
 * 2. a file that is there already stops everything;
 * 3. write them.
 */
async function newExercise(id, root, home) {
    if (!new_ID.test(id))
        throw new bad_news/* CallerError */.ED([badId(id)]);
    const files = await scaffoldFiles(id, home);
    const found = await Promise.all([...files.keys()].map(async (path) => {
        const isThere = await (0,promises_.stat)((0,external_node_path_.join)(root, path)).then(() => true, () => false);
        return isThere ? [inTheWay((0,external_node_path_.join)(root, path))] : [];
    }));
    if (found.flat().length > 0)
        throw new bad_news/* CallerError */.ED(found.flat());
    for (const [path, text] of files) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(root, path)), { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(root, path), text);
    }
    return [...files.keys()];
}
/** The files of a small exercise of this name, by path. */
async function scaffoldFiles(id, home) {
    return nameScaffold(await readScaffold((0,external_node_path_.join)(home, 'scaffold')), id);
}
async function readScaffold(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    const paths = entries
        .filter((entry) => entry.isFile())
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name))
        .sort();
    const texts = await Promise.all(paths.map((path) => (0,promises_.readFile)(path, 'utf8')));
    return new Map(paths.map((path, index) => [(0,external_node_path_.relative)(folder, path), texts[index] ?? '']));
}
function badId(id) {
    const hint = 'Use lower-case letters, digits and dashes, and begin with a letter: my-exercise.';
    return (0,config_issue/* problem */.C)('id', `"${id}" is no exercise id`, hint);
}
function inTheWay(file) {
    const hint = 'Choose another id, or move it away. Nothing was written.';
    return (0,config_issue/* problem */.C)(file, 'already exists', hint);
}


/***/ }),

/***/ 8483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runNew: () => (/* binding */ runNew)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _new_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3578);


const runNew = async ({ text, rest: [id = ''] }, { home }) => {
    const exercises = text('exercises');
    const written = await (0,_new_js__WEBPACK_IMPORTED_MODULE_1__/* .newExercise */ .T)(id, exercises, home);
    return { json: { written }, text: lines(id, exercises, written) };
};
function lines(id, exercises, written) {
    return [
        ...written.map((path) => `wrote ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(exercises, path)}`),
        '',
        'Next:',
        `  npx takehome verify ${id} --exercises ${exercises}`,
        `Then change the task in templates/${id}, the rubric and graders/${id}, and verify again.`,
        'docs/authoring.md takes you through it.',
    ];
}


/***/ })

};
