export const id = 8483;
export const ids = [8483];
export const modules = {

/***/ 9523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ scaffoldFiles),
/* harmony export */   T: () => (/* binding */ newExercise)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _exercise_scaffold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2653);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8186);
/* harmony import */ var _input_config_issue_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2055);
/* harmony import */ var _input_write_out_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7473);






// The rubric's schema asks for the same.
const ID = /^[a-z][a-z0-9-]{1,63}$/;
/**
 * Writes a small exercise that verify accepts, to be changed into the author's own:
 * 1. put its name into the files of scaffold/;
 * 2. a file that is there already stops everything;
 * 3. write them.
 */
async function newExercise(id, root, home, kind) {
    if (!ID.test(id))
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_3__/* .CallerError */ .ED([badId(id)]);
    const files = await scaffoldFiles(id, home, kind);
    const found = await Promise.all([...files.keys()].map(async (path) => {
        const isThere = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)).then(() => true, () => false);
        return isThere ? [inTheWay((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path))] : [];
    }));
    if (found.flat().length > 0)
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_3__/* .CallerError */ .ED(found.flat());
    await (0,_input_write_out_js__WEBPACK_IMPORTED_MODULE_4__/* .writeOut */ .s)(root, files);
    return [...files.keys()];
}
/** The files of a small exercise of this name, by path. */
async function scaffoldFiles(id, home, kind = 'code') {
    return (0,_exercise_scaffold_js__WEBPACK_IMPORTED_MODULE_2__/* .nameScaffold */ ._)(await readScaffold((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'scaffold')), id, kind);
}
async function readScaffold(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true, withFileTypes: true });
    const paths = entries
        .filter((entry) => entry.isFile())
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name))
        .sort();
    const texts = await Promise.all(paths.map((path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8')));
    return new Map(paths.map((path, index) => [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path), texts[index] ?? '']));
}
function badId(id) {
    const hint = 'Use lower-case letters, digits and dashes, and begin with a letter: my-exercise.';
    return (0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)('id', `"${id}" is not an exercise id`, hint);
}
function inTheWay(file) {
    const hint = 'Choose another id, or move it away. Nothing was written.';
    return (0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)(file, 'already exists', hint);
}


/***/ }),

/***/ 8483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runNew: () => (/* binding */ runNew)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _exercise_scaffold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2653);
/* harmony import */ var _new_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9523);



const runNew = async ({ text, rest: [id = ''] }, { home }) => {
    const exercises = text('exercises');
    const kind = _exercise_scaffold_js__WEBPACK_IMPORTED_MODULE_1__/* .SCAFFOLD_KINDS */ .x.find((known) => known === text('kind')) ?? 'code';
    const written = await (0,_new_js__WEBPACK_IMPORTED_MODULE_2__/* .newExercise */ .T)(id, exercises, home, kind);
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


/***/ }),

/***/ 5586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ diskRefusal),
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _bad_news_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8186);



/** What a disk answers that the caller can mend. */
const DISK_REFUSALS = {
    ENOSPC: 'the disk is full',
    EDQUOT: 'the quota is used up',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EROFS: 'the disk can only be read',
    ENOENT: 'nothing can be made there',
    ENOTDIR: 'part of the path is a file',
    EEXIST: 'it is a file',
    EISDIR: 'it is a folder',
    ELOOP: 'a link in the path leads to itself',
    ENAMETOOLONG: 'its name is too long',
};
/**
 * Makes a folder that the caller named, and those above it, where they are not there yet. Not Node's recursive
 * `mkdir`: that one tries without end where a parent is there and takes no folders, such as /proc.
 * Throws CallerError for a place that cannot be one.
 */
async function makeFolder(folder) {
    try {
        await make((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder));
    }
    catch (error) {
        throw diskRefusal(folder, error) ?? error;
    }
}
/** The caller's news of what the disk has refused; null for an error of another kind. */
function diskRefusal(path, error) {
    const why = DISK_REFUSALS[Object(error).code];
    if (why === undefined)
        return null;
    return (0,_bad_news_js__WEBPACK_IMPORTED_MODULE_2__/* .callerError */ .ee)(path, `cannot be written: ${why}`, 'Name another folder.');
}
async function make(folder) {
    const refused = await tryToMake(folder);
    if (refused === null)
        return;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    if (refused.code !== 'ENOENT' || parent === folder)
        throw refused;
    // The parent is made once, and then this one is tried once more: also where somebody else, who makes a folder
    // beside it at the same time, has made the parent by now.
    if (!(await isFolder(parent)))
        await make(parent);
    const again = await tryToMake(folder);
    if (again !== null)
        throw again;
}
/** Null where it is a folder now. */
async function tryToMake(folder) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder);
        return null;
    }
    catch (error) {
        // A folder that is there says so in several ways: of `/` and of a disk that can only be read, too.
        return (await isFolder(folder)) ? null : error;
    }
}
async function isFolder(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null))?.isDirectory() ?? false;
}


/***/ }),

/***/ 7473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ writeOut)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5586);



/**
 * Writes files, by their paths in a folder that the caller named; what folders are missing is made.
 * Throws CallerError for what the disk refuses.
 */
async function writeOut(folder, files) {
    for (const [path, text] of files) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
        await (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text).catch((error) => {
            throw (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .diskRefusal */ .C)(file, error) ?? error;
        });
    }
}


/***/ })

};
