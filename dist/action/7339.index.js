export const id = 7339;
export const ids = [7339];
export const modules = {

/***/ 97339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runVary: () => (/* binding */ runVary)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _exercise_exercise_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34899);
/* harmony import */ var _exercise_load_exercise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36148);
/* harmony import */ var _exercise_vary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46547);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18186);
/* harmony import */ var _session_hub_key_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13654);







/**
 * Makes one variant of an exercise:
 * 1. read the exercise, with every edit of its conventions;
 * 2. draw its options from the team's key, or take those that are named;
 * 3. write it, if somebody says where.
 */
const runVary = async (words, around) => {
    const [id = ''] = words.rest;
    const root = words.text('exercises') || around.home;
    const exercise = await (0,_exercise_load_exercise_js__WEBPACK_IMPORTED_MODULE_3__/* .loadExercise */ .ND)(root, id);
    if (!exercise.ok)
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_5__/* .CallerError */ .ED(exercise.error);
    const { conventions } = exercise.value;
    if (conventions.length === 0)
        throw noConventions(root, id);
    const options = optionsOf(words, id, conventions, around.access.key);
    const variant = await (0,_exercise_load_exercise_js__WEBPACK_IMPORTED_MODULE_3__/* .readVariant */ .Uo)(root, id, options);
    if (!variant.ok)
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_5__/* .CallerError */ .ED(variant.error);
    const out = words.text('out');
    if (out !== '')
        await refuseExisting(out, id);
    const written = out === '' ? [] : await (0,_exercise_exercise_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeExerciseFiles */ .jJ)(out, id, variant.value);
    return { json: { exercise: id, options, written }, text: said(conventions, options, out) };
};
function optionsOf(words, id, conventions, key) {
    const chosen = words.text('choose');
    if (chosen !== '')
        return { ...(0,_exercise_vary_js__WEBPACK_IMPORTED_MODULE_4__/* .shippedOptions */ .CJ)(conventions), ...parseOptions(chosen) };
    return (0,_exercise_vary_js__WEBPACK_IMPORTED_MODULE_4__/* .drawOptions */ .$q)(conventions, (0,_session_hub_key_js__WEBPACK_IMPORTED_MODULE_6__/* .checkHubKey */ .Vi)(key), (0,_exercise_vary_js__WEBPACK_IMPORTED_MODULE_4__/* .variantLabel */ ._q)(id, words.text('assignment') || null));
}
/** Throws CallerError for a word that is no `<convention>=<option>`. */
function parseOptions(text) {
    const pairs = text
        .split(/\s+/)
        .filter((word) => word !== '')
        .map((word) => {
        const [id = '', option, ...rest] = word.split('=');
        if (option !== undefined && rest.length === 0)
            return [id, option];
        const hint = 'Write <convention>=<option>, separated by blanks.';
        throw (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_5__/* .callerError */ .ee)('--choose', `"${word}" is not an option of a convention`, hint);
    });
    return Object.fromEntries(pairs);
}
/** Another variant's files may be in the way, and the two would be mixed. */
async function refuseExisting(out, id) {
    for (const path of [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('rubrics', `${id}.yml`), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('templates', id), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('graders', id)]) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(out, path);
        const isThere = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).then(() => true, () => false);
        if (isThere)
            throw (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_5__/* .callerError */ .ee)(file, 'already exists', 'Name another folder with --out.');
    }
}
function noConventions(root, id) {
    const hint = 'docs/authoring.md says how to write one.';
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'graders', id, 'conventions.yml');
    return (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_5__/* .callerError */ .ee)(file, 'is missing, so there are no variants', hint);
}
function said(conventions, options, out) {
    const rows = conventions.map(({ id, about, shipped }) => [id, options[id] ?? '', shipped, about]);
    const table = { head: ['convention', 'option', 'shipped', 'about'], rows };
    return out === '' ? [table] : [table, '', `wrote ${out}`];
}


/***/ }),

/***/ 13654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vi: () => (/* binding */ checkHubKey),
/* harmony export */   cA: () => (/* binding */ useHubKey),
/* harmony export */   zW: () => (/* binding */ namesOfAnyKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18186);
/* harmony import */ var _input_config_issue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82055);



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


/***/ })

};
