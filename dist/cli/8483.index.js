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
    await (0,_input_write_out_js__WEBPACK_IMPORTED_MODULE_4__/* .writeOut */ .sD)(root, files);
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

/***/ 1830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ whyNotRead),
/* harmony export */   z: () => (/* binding */ whyNotWritten)
/* harmony export */ });
/** What a disk answers that the caller can mend, by the code of Node's error. */
const REFUSALS = {
    ENOSPC: 'the disk is full',
    EDQUOT: 'the quota is used up',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EROFS: 'the disk can only be read',
    EFBIG: 'the file would be too large',
    EIO: 'the disk failed',
    EMFILE: 'too many files are open',
    ENFILE: 'too many files are open',
    ETXTBSY: 'it is a program that runs',
    ENOTDIR: 'part of the path is a file',
    EEXIST: 'it is a file',
    EISDIR: 'it is a folder',
    ELOOP: 'a link in the path leads to itself',
    ENAMETOOLONG: 'its name is too long',
};
/** In words why a file or folder was not written; null for an error that no disk answers. */
function whyNotWritten(error) {
    const code = codeOf(error);
    return code === 'ENOENT' ? 'nothing can be made there' : (REFUSALS[code] ?? null);
}
/** The same of one that was not read. */
function whyNotRead(error) {
    const code = codeOf(error);
    return code === 'ENOENT' ? 'there is no such file' : (REFUSALS[code] ?? null);
}
/** Node's `cp` has codes of its own and tells the disk's beside them. */
function codeOf(error) {
    const { code, info } = Object(error);
    return String(Object(info).code ?? code);
}


/***/ }),

/***/ 5586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ diskRefusal),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   wE: () => (/* binding */ makeTemporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _bad_news_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8186);
/* harmony import */ var _disk_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1830);




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
/** Makes a folder with a name of its own below that of the machine. Throws CallerError for what the disk refuses. */
async function makeTemporaryFolder(below) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(below, 'takehome-'));
    }
    catch (error) {
        const why = (0,_disk_words_js__WEBPACK_IMPORTED_MODULE_3__/* .whyNotWritten */ .z)(error);
        if (why === null)
            throw error;
        throw (0,_bad_news_js__WEBPACK_IMPORTED_MODULE_2__/* .callerError */ .ee)(below, `cannot be written: ${why}`, 'Name another folder in TMPDIR.');
    }
}
/** The caller's news of what the disk has refused; null for an error of another kind. */
function diskRefusal(path, error) {
    const why = (0,_disk_words_js__WEBPACK_IMPORTED_MODULE_3__/* .whyNotWritten */ .z)(error);
    return why === null
        ? null
        : (0,_bad_news_js__WEBPACK_IMPORTED_MODULE_2__/* .callerError */ .ee)(path, `cannot be written: ${why}`, 'Name another folder.');
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
/* harmony export */   ew: () => (/* binding */ copyOut),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   oo: () => (/* binding */ tryToWrite),
/* harmony export */   sD: () => (/* binding */ writeOut),
/* harmony export */   zu: () => (/* binding */ appendOut)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _bad_news_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8186);
/* harmony import */ var _disk_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1830);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5586);





/**
 * Writes files, by their paths in a folder that the caller named; what folders are missing is made.
 * Throws CallerError for what the disk refuses.
 */
async function writeOut(folder, files) {
    for (const [path, content] of files) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
        await (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file));
        await orRefused(file, (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, content));
    }
}
/** The same for one file, whole or not at all: a run that is killed leaves no half of it to the next one. */
async function writeWhole(folder, path, content) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
    await writeOut(folder, [[`${path}.new`, content]]);
    await orRefused(file, (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(`${file}.new`, file));
}
/** Adds to the end of a file. Throws CallerError for what the disk refuses. */
async function appendOut(file, text) {
    await orRefused(file, (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(file, text));
}
/** Before anything is done whose report goes there. What is in the file stays. Throws CallerError. */
async function tryToWrite(file) {
    await (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file));
    await orRefused(file, (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file, 'a').then((opened) => opened.close()));
}
/**
 * Copies a file, or a folder with all in it, to a place that the caller named; false where there is nothing to copy.
 * Throws CallerError for what the disk refuses.
 */
async function copyOut(from, to) {
    try {
        if (!(await isThere(from)))
            return false;
        await (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(to));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(from, to, { recursive: true });
        return true;
    }
    catch (error) {
        const why = (0,_disk_words_js__WEBPACK_IMPORTED_MODULE_3__/* .whyNotWritten */ .z)(error);
        if (why === null)
            throw error;
        const hint = 'Name another folder, or let this user read what is copied.';
        throw (0,_bad_news_js__WEBPACK_IMPORTED_MODULE_2__/* .callerError */ .ee)(to, `cannot be made from ${from}: ${why}`, hint);
    }
}
async function isThere(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        return true;
    }
    catch (error) {
        if (Object(error).code === 'ENOENT')
            return false;
        throw error;
    }
}
async function orRefused(file, written) {
    await written.catch((error) => {
        throw (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .diskRefusal */ .C2)(file, error) ?? error;
    });
}


/***/ })

};
