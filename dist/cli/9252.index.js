export const id = 9252;
export const ids = [9252];
export const modules = {

/***/ 7339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runVary: () => (/* binding */ runVary)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _exercise_exercise_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4899);
/* harmony import */ var _exercise_load_exercise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6148);
/* harmony import */ var _exercise_vary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6547);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8186);
/* harmony import */ var _session_hub_key_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3654);







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

/***/ 6263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ pointer),
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);

function readYaml(text, file) {
    try {
        const value = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .load */ .Hh)(text);
        const lines = linesByPointer(text);
        return { ok: true, value: { value, lineOf: (pointer) => nearestLine(lines, pointer) } };
    }
    catch (error) {
        if (!(error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB))
            throw error;
        const line = error.mark === undefined ? null : error.mark.line + 1;
        const hint = 'Fix the YAML first. Everything else is checked after that.';
        return { ok: false, error: [{ file, line, path: '', message: error.reason, hint }] };
    }
}
function pointer(...segments) {
    return segments
        .map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`)
        .join('');
}
function nearestLine(lines, at) {
    if (at === '')
        return null;
    return lines.get(at) ?? nearestLine(lines, at.slice(0, at.lastIndexOf('/')));
}
/** Loaded values have no positions; the parser's events have, so they are walked once more. */
function linesByPointer(text) {
    const lines = new Map();
    const open = [];
    for (const event of (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(text, {})) {
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP) {
            open.pop();
            continue;
        }
        const at = place(open.at(-1), event, text, lines);
        const kind = collectionKind(event);
        if (kind !== null)
            open.push({ kind, pointer: at, key: null, next: 0 });
    }
    return lines;
}
/** The pointer of the node that starts here; a mapping's entry has the line of its key. */
function place(parent, event, text, lines) {
    if (parent === undefined || parent.kind === 'document')
        return '';
    if (parent.kind === 'mapping' && parent.key !== null) {
        const at = parent.pointer + pointer(parent.key);
        parent.key = null;
        return at;
    }
    const name = parent.kind === 'sequence' ? parent.next++ : keyOf(event, text);
    if (parent.kind === 'mapping')
        parent.key = String(name);
    const at = parent.pointer + pointer(name);
    lines.set(at, text.slice(0, offsetOf(event)).split('\n').length);
    return at;
}
function keyOf(event, text) {
    return event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR ? (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(text, event) : '';
}
function offsetOf(event) {
    if ('valueStart' in event)
        return event.valueStart;
    if ('start' in event)
        return event.start;
    return 'anchorStart' in event ? event.anchorStart : 0;
}
function collectionKind(event) {
    if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT)
        return 'document';
    if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING)
        return 'mapping';
    return event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE ? 'sequence' : null;
}


/***/ }),

/***/ 2142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ readablePath),
  K: () => (/* binding */ shapeIssues)
});

;// CONCATENATED MODULE: ./build/input/limit-words.js
const least = (limit, what) => limit === 1 ? 'must not be empty' : `must have at least ${limit} ${what}`;
const entries = (limit) => (limit === 1 ? 'entry' : 'entries');
const characters = (limit) => (limit === 1 ? 'character' : 'characters');
/** What each limit of a JSON Schema asks for, in words. */
const LIMITS = {
    minProperties: (limit) => least(limit, entries(limit)),
    minItems: (limit) => least(limit, entries(limit)),
    minLength: (limit) => least(limit, characters(limit)),
    maxProperties: (limit) => `must have at most ${limit} ${entries(limit)}`,
    maxItems: (limit) => `must have at most ${limit} ${entries(limit)}`,
    maxLength: (limit) => `must have at most ${limit} ${characters(limit)}`,
    minimum: (limit) => `must be at least ${limit}`,
    maximum: (limit) => `must be at most ${limit}`,
    exclusiveMinimum: (limit) => `must be more than ${limit}`,
    exclusiveMaximum: (limit) => `must be less than ${limit}`,
};
/** Null for what is no limit. */
function limitWords(keyword, limit) {
    return LIMITS[keyword]?.(limit) ?? null;
}

;// CONCATENATED MODULE: ./build/input/pattern-words.js
/**
 * What each pattern of the files that people write allows, in words. A test finds a pattern without words,
 * so nobody is ever shown a regular expression.
 */
const WORDS = [
    [
        '^[a-z0-9]+(?:-[a-z0-9]+)*$',
        'lower-case letters and digits, with single hyphens between them, such as linear-regression',
    ],
    [
        '^[a-z][a-z0-9-]{1,63}$',
        'lower-case letters, digits and hyphens, 2 to 64 of them with a letter first, such as linear-regression',
    ],
    [
        '^[A-Za-z0-9_-]{1,39}$',
        'a GitHub login: letters, digits, hyphens and underscores, at most 39, without blanks or @',
    ],
    [
        '^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})/[A-Za-z0-9._-]{1,100}$',
        'owner/name, such as acme/hub, without an address in front',
    ],
    [
        '^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$',
        "an organisation's login: letters, digits and hyphens, such as acme",
    ],
    [
        '^[A-Za-z0-9][A-Za-z0-9._/-]*$',
        'a folder below this one: letters, digits, dots, hyphens and slashes, such as exercises',
    ],
    [
        '^(?:https://[^\\s/@?#]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?)(?:[/?][^\\s#]*)?$',
        'an https address without a password in it, such as https://ats.example/hooks/takehome',
    ],
    ['^(?:[01][0-9]|2[0-3]):[0-5][0-9]$', 'hours and minutes from 00:00 to 23:59, such as "18:00"'],
    ['^[0-9]{4}-[0-9]{2}-[0-9]{2}$', 'a day, such as 2026-12-24'],
    [
        '^P(?=[0-9])(?:[0-9]{1,2}Y)?(?:[0-9]{1,3}M)?(?:[0-9]{1,3}W)?(?:[0-9]{1,4}D)?$',
        'P and then years, months, weeks or days, in this order, such as P2Y, P6M, P1Y6M or P90D',
    ],
    [
        '^(?:rubric|(?:templates|graders)/.+)$',
        'rubric, or a path below templates/ or graders/, such as templates/README.md',
    ],
    ['^T[0-9]+$', 'T and a number, such as T1'],
    ['^S[0-9]+$', 'S and a number, such as S1'],
    ['^Q[0-9]+$', 'Q and a number, such as Q1'],
    ['^E[0-9]+$', 'E and a number, such as E1'],
    ['^F[0-9]+$', 'F and a number, such as F1'],
    ['^W[0-9]+$', 'W and a number, such as W1'],
    ['^[0-9]+\\.[0-9]+\\.[0-9]+$', 'three numbers with dots between them, such as 1.0.0'],
    [
        '^[a-z_][a-z0-9_]*\\.py$',
        'the name of a Python file in lower case, such as linear_regression.py',
    ],
    ['^[A-Za-z_][A-Za-z0-9_]*$', 'one Python name without dots, such as lstsq'],
    [
        '^[a-z][a-z0-9_]{0,39}$',
        'a name of small letters, digits and underscores that begins with a letter, such as mean_error',
    ],
    ['^test_[a-z0-9_]+$', 'the name of a test function, such as test_rows_are_kept'],
    ['^[a-z0-9_-]+/\\*\\.[a-z0-9]+$', 'a folder and an ending, such as figures/*.png'],
    ['^[A-Za-z0-9_-]+\\.csv$', 'the name of a CSV file without a folder, such as results.csv'],
    ['^[A-Za-z0-9_-]+\\.md$', 'the name of a Markdown file without a folder, such as README.md'],
];
const known = new Map(WORDS);
/** Null for a pattern that no file of people's has. */
function patternWords(pattern) {
    return known.get(pattern) ?? null;
}

// EXTERNAL MODULE: ./build/input/read-yaml.js
var read_yaml = __webpack_require__(6263);
;// CONCATENATED MODULE: ./build/input/shape-issues.js



/** Says in words what a JSON Schema found wrong; the errors come from ajv with `allErrors` and `verbose`. */
function shapeIssues(errors, document, file) {
    // A key that is refused has an error of its own, which says why.
    const issues = errors
        .filter(({ keyword }) => keyword !== 'propertyNames')
        .map((error) => {
        const at = error.instancePath + offender(error);
        const line = document.lineOf(at);
        return { file, line, path: readablePath(at), message: message(error), hint: hint(error) };
    });
    return issues.filter((issue, index) => index === issues.findIndex((other) => same(other, issue)));
}
/** `/criteria/3/points` as people write it: `criteria[3].points`. */
function readablePath(at) {
    return at
        .slice(1)
        .split('/')
        .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
        .map((segment, index) => /^\d+$/.test(segment) ? `[${segment}]` : index === 0 ? segment : `.${segment}`)
        .join('');
}
function same(a, b) {
    return a.path === b.path && a.message === b.message;
}
/** A missing or unknown key is to blame itself, not the mapping around it. */
function offender({ keyword, params, propertyName }) {
    if (propertyName !== undefined)
        return (0,read_yaml/* pointer */.W)(propertyName);
    if (keyword === 'required')
        return (0,read_yaml/* pointer */.W)(params['missingProperty']);
    if (keyword === 'additionalProperties')
        return (0,read_yaml/* pointer */.W)(params['additionalProperty']);
    return '';
}
const TYPE_WORDS = {
    string: 'a text',
    integer: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a mapping of keys to values',
    null: 'empty',
};
/** ajv names several types with commas between them. */
function typeWords(types) {
    return types
        .split(',')
        .map((type) => TYPE_WORDS[type] ?? type)
        .join(' or ');
}
function message({ keyword, params, message: fallback }) {
    switch (keyword) {
        case 'required':
            return 'is missing';
        case 'additionalProperties':
            return 'is an unknown key';
        case 'type':
            return `must be ${typeWords(String(params['type']))}`;
        case 'enum':
            return `must be one of ${params['allowedValues'].join(', ')}`;
        case 'const':
            return `must be ${params['allowedValue']}`;
        case 'pattern':
            return `must be ${patternWords(params['pattern']) ?? 'written in another form'}`;
        case 'anyOf':
            return 'has none of the allowed forms';
        case 'uniqueItems':
            return 'must not have the same entry twice';
        default:
            return limitWords(keyword, params['limit']) ?? fallback ?? keyword;
    }
}
function hint({ keyword, params, parentSchema }) {
    const properties = parentSchema?.['properties'] ?? {};
    if (keyword === 'required') {
        return properties[params['missingProperty']]?.description ?? 'Add this key.';
    }
    if (keyword === 'additionalProperties')
        return `Known keys: ${Object.keys(properties).join(', ')}.`;
    return parentSchema?.['description'] ?? 'Change the value.';
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


/***/ })

};
