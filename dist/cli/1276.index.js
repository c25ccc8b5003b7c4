export const id = 1276;
export const ids = [1276];
export const modules = {

/***/ 3974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ definitionsOf)
/* harmony export */ });
/* harmony import */ var _python_statements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5735);

const NAMED = /^(?:(?<kind>class|def|async\s+def)\s+(?<called>\w+)|(?<value>\w+)\s*(?::[^=]*)?=(?!=))/;
/** In the order of their lines. Nothing that a function holds is among them: nobody can call it from outside. */
function definitionsOf(source) {
    const found = [];
    let around = [];
    let decorated = null;
    let before = 0;
    for (const statement of (0,_python_statements_js__WEBPACK_IMPORTED_MODULE_0__/* .statementsOf */ .G)(source)) {
        around = around.filter((one) => isStillOpen(one, statement, before));
        before = statement.to;
        if (statement.text.startsWith('@')) {
            decorated ??= statement.line;
            continue;
        }
        const own = definitionAt(statement, around, decorated ?? statement.line);
        decorated = null;
        if (own !== null && around.every((one) => one.own.kind === 'class'))
            found.push(own);
        if (own !== null)
            around = [...around, { own, indent: statement.indent }];
    }
    for (const { own } of around)
        own.to = before;
    return found;
}
/** A body ends in front of a statement that stands no deeper than its head. */
function isStillOpen({ own, indent }, statement, before) {
    if (indent < statement.indent)
        return true;
    own.to = before;
    return false;
}
function definitionAt(statement, around, from) {
    const named = nameOf(statement);
    const { line, to } = statement;
    const scope = around.map(({ own }) => own.name);
    return named === null ? null : { ...named, scope, line, from, head: to, to };
}
function nameOf({ text }) {
    const { kind, called, value } = NAMED.exec(text)?.groups ?? {};
    if (value !== undefined)
        return { kind: 'value', name: value, bases: [] };
    if (called === undefined)
        return null;
    if (kind !== 'class')
        return { kind: 'function', name: called, bases: [] };
    const listed = /^class\s+\w+\s*\(([^()]*)\)/.exec(text)?.[1] ?? '';
    const bases = listed.split(',').flatMap((one) => /^(?:\w+\.)*(\w+)$/.exec(one.trim())?.[1] ?? []);
    return { kind: 'class', name: called, bases };
}


/***/ }),

/***/ 8792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ flag)
/* harmony export */ });
// A reader of results takes no text of more than 10,000 characters, and a hundred flags may name a path each.
const LONGEST_PATH = 1_000;
/** A flag in words of ours, about the whole submission or a place in it. */
function flag(code, severity, message, path, line = null) {
    const where = path === undefined ? null : { path: path.slice(0, LONGEST_PATH).toWellFormed(), line };
    return { code, severity, message, where };
}


/***/ }),

/***/ 40:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ ownFound),
/* harmony export */   a: () => (/* binding */ foundEvidence)
/* harmony export */ });
/* harmony import */ var _rubric_rubric_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2007);
/* harmony import */ var _found_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4496);
/* harmony import */ var _place_of_test_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3526);
/* harmony import */ var _suite_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2198);
/* harmony import */ var _suite_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4716);





/** What the runs of a candidate's tests say of each kind of flaw. */
function foundEvidence(rubric, submission, { runs, given }, modules) {
    const own = (0,_suite_files_js__WEBPACK_IMPORTED_MODULE_2__/* .suiteFiles */ .E)(submission);
    const verdict = own.unfit === null ? (0,_found_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeSuite */ .C)(runs, modules) : null;
    const failure = own.unfit ?? verdict?.failure ?? null;
    const placeOf = (0,_place_of_test_js__WEBPACK_IMPORTED_MODULE_1__/* .placeFinder */ .a)(own.unfit === null ? own.files : []);
    const named = (names = []) => ownTests(names, placeOf);
    return (0,_rubric_rubric_js__WEBPACK_IMPORTED_MODULE_3__/* .foundCriteria */ .Gr)(rubric).map(({ id, flaws }) => {
        const kind = verdict?.byKind.get(id);
        return {
            kind: 'found',
            criterion: id,
            caught: failure === null ? (kind?.caught ?? 0) : 0,
            flaws,
            alarms: verdict?.alarmed.length ?? 0,
            correct: rubric.suite?.correct ?? 0,
            tests: named(kind?.tests),
            alarming: named(verdict?.alarming),
            moody: named(verdict?.moody),
            failure,
            given: { files: own.files.length, ...givenCounts(given) },
        };
    });
}
/** What follows from the files alone of a fact that somebody claims, made again. */
function ownFound(fact, submission) {
    const own = (0,_suite_files_js__WEBPACK_IMPORTED_MODULE_2__/* .suiteFiles */ .E)(submission);
    const placeOf = (0,_place_of_test_js__WEBPACK_IMPORTED_MODULE_1__/* .placeFinder */ .a)(own.unfit === null ? own.files : []);
    const again = (tests) => ownTests(tests.map(({ name }) => name), placeOf);
    const { tests, alarming, moody, given } = fact;
    const files = own.files.length;
    const none = { caught: 0, alarms: 0, tests: [], alarming: [], moody: [] };
    const unfit = { ...none, failure: own.unfit, given: { files, ...givenCounts(null) } };
    const placed = { tests: again(tests), alarming: again(alarming), moody: again(moody) };
    return { ...fact, ...placed, given: { ...given, files }, ...(own.unfit === null ? {} : unfit) };
}
function ownTests(names, placeOf) {
    return names.slice(0, _suite_words_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_NAMED */ .SE).map((whole) => {
        const name = whole.slice(0, _suite_words_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST_NAME */ .B6);
        return { name, where: placeOf(name) };
    });
}
function givenCounts(given) {
    const outcomes = given?.tests.map(({ outcome }) => outcome) ?? [];
    return {
        collected: outcomes.length,
        passed: outcomes.filter((outcome) => outcome === 'passed').length,
        failed: outcomes.filter((outcome) => outcome === 'failed' || outcome === 'error').length,
        ended: given?.ended ?? null,
    };
}


/***/ }),

/***/ 4496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ judgeSuite)
/* harmony export */ });
/* harmony import */ var _rubric_suite_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6417);

/** Correct modules are met this often, so that tests which toss a coin are seen to. */
const RUNS_OF_CORRECT = 2;
/**
 * What a suite's runs on correct and on flawed modules are worth. A test catches a flawed module when it fails there,
 * never fails on a correct one, says the same whenever it gets the same replies, and got replies that no correct module
 * gave it. A flaw is caught when tests that catch its module also fail on each module that has it among others: a verdict
 * by guess would have to be right each time. Throws where the runs are not those of the modules: that is ours.
 */
function judgeSuite(runs, modules) {
    refuseHoles(runs, modules);
    const isCorrect = new Set(modules.filter(hasNoFlaw).map(({ id }) => id));
    const correct = runs.filter(({ variant }) => isCorrect.has(variant));
    const flawed = runs.filter(({ variant }) => !isCorrect.has(variant));
    const failure = failureOf(correct);
    const tests = failure === null ? historiesOf(correct, flawed) : [];
    const alarming = tests.filter(({ alarmed }) => alarmed.size > 0);
    const moody = tests.filter((test) => isMoody(test, correct.length));
    const sound = tests.filter((test) => !alarming.includes(test) && !moody.includes(test));
    const alone = catchersOf(sound, modules);
    const catchers = inCompany(alone, modules);
    return {
        failure,
        alarmed: sorted(alarming.flatMap(({ alarmed }) => [...alarmed])),
        alarming: sorted(alarming.map(({ name }) => name)),
        moody: sorted(moody.map(({ name }) => name)),
        caught: sorted([...catchers.keys()]),
        alone: sorted([...alone.keys()]).filter((id) => !catchers.has(id)),
        byKind: kindVerdicts(modules, catchers),
    };
}
function hasNoFlaw({ holds }) {
    return holds.length === 0;
}
/** Each correct module twice and each flawed one once; anything else is ours, and no grade. */
function refuseHoles(runs, modules) {
    const wanted = modules.flatMap((module) => Array(hasNoFlaw(module) ? RUNS_OF_CORRECT : 1).fill(module.id));
    const found = runs.map(({ variant }) => variant);
    if (JSON.stringify(wanted.toSorted()) !== JSON.stringify(found.toSorted()))
        throw new Error('the judge did not report exactly the runs of the modules');
}
/** The first of these that any run on a correct module shows. */
const FAILURES = [
    'did-not-load',
    'no-tests',
    'too-many-tests',
    'timed-out',
    'crashed',
    'broke-protocol',
];
function failureOf(correct) {
    const ends = correct.map(({ ended }) => ended);
    const ended = FAILURES.find((failure) => ends.some((end) => end === failure));
    if (ended !== undefined)
        return ended;
    if (correct.some(({ tests }) => tests.length === 0))
        return 'no-tests';
    return correct.some(({ tests }) => tests.length > _rubric_suite_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .SUITE_LIMITS */ .o.tests) ? 'too-many-tests' : null;
}
function historiesOf(correct, flawed) {
    const histories = new Map();
    for (const [runs, isCorrect] of [
        [correct, true],
        [flawed, false],
    ]) {
        // What broke the protocol may have said anything.
        for (const { variant, tests } of runs.filter(({ ended }) => ended !== 'broke-protocol')) {
            for (const own of Map.groupBy(tests, ({ name }) => name).values()) {
                note(own, variant, isCorrect, histories);
            }
        }
    }
    return [...histories.values()];
}
function note([test, ...more], variant, isCorrect, histories) {
    if (test === undefined)
        return;
    const { name, transcript } = test;
    const history = histories.get(name) ?? newHistory(name);
    histories.set(name, history);
    history.twice ||= more.length > 0;
    history.met += isCorrect ? 1 : 0;
    const said = [test, ...more].map(verdictOf);
    const before = history.said.get(transcript) ?? new Set();
    history.said.set(transcript, new Set([...before, ...said]));
    if (isCorrect)
        history.usual.add(transcript);
    if (!said.includes('failed'))
        history.missed.add(variant);
    else if (isCorrect)
        history.alarmed.add(variant);
    else
        history.failures.push({ variant, transcript });
}
function newHistory(name) {
    const [usual, alarmed, missed] = [new Set(), new Set(), new Set()];
    return { name, said: new Map(), usual, alarmed, missed, met: 0, twice: false, failures: [] };
}
function verdictOf({ outcome }) {
    return outcome === 'error' ? 'failed' : outcome;
}
function isMoody({ said, met, twice }, runs) {
    return twice || met < runs || [...said.values()].some((verdicts) => verdicts.size > 1);
}
/** The tests that catch each module with one flaw. */
function catchersOf(sound, modules) {
    const caught = sound.map((test) => ({ test, ids: new Set(caughtBy(test)) }));
    return new Map(modules
        .filter(({ criterion }) => criterion !== null)
        .map(({ id }) => [id, caught.filter(({ ids }) => ids.has(id)).map(({ test }) => test)])
        .filter(([, tests]) => tests.length > 0));
}
/** Those whose flaw is found in company too: on each module that has it among others, one of the tests fails. */
function inCompany(alone, modules) {
    const company = modules.filter(({ holds }) => holds.length > 1);
    return new Map([...alone].filter(([flaw, tests]) => company
        .filter(({ holds }) => holds.includes(flaw))
        .every(({ id }) => tests.some(({ missed }) => !missed.has(id)))));
}
function caughtBy({ failures, usual }) {
    return failures.filter(({ transcript }) => !usual.has(transcript)).map(({ variant }) => variant);
}
function kindVerdicts(modules, catchers) {
    const flawed = modules.filter(({ criterion }) => criterion !== null);
    const kinds = Map.groupBy(flawed, ({ criterion }) => criterion ?? '');
    return new Map([...kinds].map(([kind, own]) => {
        const caught = own.flatMap(({ id }) => catchers.get(id) ?? []);
        const tests = sorted(caught.map(({ name }) => name));
        return [
            kind,
            { caught: own.filter(({ id }) => catchers.has(id)).length, flaws: own.length, tests },
        ];
    }));
}
function sorted(texts) {
    return [...new Set(texts)].sort();
}


/***/ }),

/***/ 1582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ hoursIn),
/* harmony export */   e: () => (/* binding */ isHoursLine)
/* harmony export */ });
/* harmony import */ var _plain_digits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2411);
/* harmony import */ var _visible_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2996);


// More is a slip of the pen, and would move a median that a team acts on.
const MOST_HOURS = 100;
const NUMBER = '\\W*(\\d{1,3}(?:[.,]\\d{1,2})?)(?![\\d:/]|[.,]\\d)';
const LABEL = '^\\W*hours spent\\b[^:\\d]{0,40}:';
/** Whether a line of the write-up is the one for the hours, whatever stands there. */
function isHoursLine(line) {
    return new RegExp(LABEL, 'i').test(line);
}
/** The hours that a text states; null where it states none. */
function hoursIn(text) {
    const found = (0,_visible_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLines */ .gB)(text).flatMap((line) => {
        const said = new RegExp(`${LABEL}${NUMBER}`, 'i');
        const [, number] = said.exec((0,_plain_digits_js__WEBPACK_IMPORTED_MODULE_1__/* .plainDigits */ .P)(line)) ?? [];
        return number === undefined ? [] : [Number(number.replace(',', '.'))];
    });
    const [hours = 0] = found;
    return hours > 0 && hours <= MOST_HOURS ? hours : null;
}


/***/ }),

/***/ 1716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ findFlags)
});

// EXTERNAL MODULE: ./build/exercise/exercise.js
var exercise_exercise = __webpack_require__(4177);
// EXTERNAL MODULE: ./build/input/decode-text.js
var decode_text = __webpack_require__(8933);
// EXTERNAL MODULE: ./build/submission/odd-names.js
var odd_names = __webpack_require__(61);
// EXTERNAL MODULE: ./build/submission/tool-debris.js
var tool_debris = __webpack_require__(235);
// EXTERNAL MODULE: ./build/checks/flag.js
var flag = __webpack_require__(8792);
;// CONCATENATED MODULE: ./build/checks/reviewer-traps.js
// Files on which a reviewer's editor, shell, build tool, test runner or AI assistant acts by itself,
// and those that make Python load something other than what was reviewed.
const TRAPS = [
    /(?:^|\/)\.(?:vscode|idea|devcontainer|github|gitlab|circleci|husky|cursor|claude|githooks)\//i,
    /(?:^|\/)\.(?:envrc|gitattributes|gitmodules|gitconfig|cursorrules|windsurfrules|devcontainer\.json)$/i,
    /(?:^|\/)\.(?:pre-commit-config|gitlab-ci|mise|tool-versions)(?:\.|$)/i,
    /(?:^|\/)(?:AGENTS|CLAUDE|GEMINI|copilot-instructions)\.md$/i,
    /(?:^|\/)(?:GNUmakefile|makefile|justfile|dockerfile|package\.json|setup\.py)$/i,
    /(?:^|\/)(?:conftest|sitecustomize|usercustomize)\.py$/i,
    /(?:^|\/)\.?(?:pytest\.ini|setup\.cfg|tox\.ini|pyproject\.toml|ruff\.toml|noxfile\.py)$/i,
    /\.(?:pth|so|pyd|dll|dylib|pyc|pyo|ipynb|egg-link|code-workspace)$/i,
    /\.(?:dist|egg)-info\//i,
];
function isReviewerTrap(path) {
    return TRAPS.some((trap) => trap.test(path));
}
// Those of ordinary projects: settings of test runners and linters, instructions for assistants.
const ORDINARY = [
    /(?:^|\/)(?:AGENTS|CLAUDE|GEMINI|copilot-instructions)\.md$/i,
    /(?:^|\/)\.(?:cursorrules|windsurfrules|gitattributes|tool-versions)$/i,
    /(?:^|\/)\.(?:cursor|claude)\/[^/]+(?:\/[^/]+)*\.mdc?$/i,
    /(?:^|\/)\.vscode\/(?:settings|extensions)\.json$/i,
    /(?:^|\/)\.?(?:pytest\.ini|setup\.cfg|tox\.ini|pyproject\.toml|ruff\.toml)$/i,
    /(?:^|\/)\.pre-commit-config\.ya?ml$/i,
];
/** Whether a trap is one that people leave without a thought of the reader. */
function isOrdinaryTrap(path) {
    return ORDINARY.some((trap) => trap.test(path));
}

;// CONCATENATED MODULE: ./build/checks/file-flags.js






/** What stands in a submission's folder beside or instead of what was asked for. */
function fileFlags(submission, exercise) {
    const { listing, oddities } = submission;
    const asked = (path) => (0,exercise_exercise/* isAllowed */.J)(exercise, path);
    // A name that is odd has its own line.
    const odd = new Set(oddities.flatMap(({ kind, path }) => (kind === 'strange-name' ? path : [])));
    const others = listing.filter((path) => !asked(path) && !odd.has(path) && (0,tool_debris/* toolDebris */.k)(path) === null);
    return [
        ...debrisFlags(listing.filter((path) => !asked(path))),
        ...others.map((path) => otherFlag(path, exercise.rubric)),
        ...templateFlags(submission, exercise),
        ...oddities.filter(({ path }) => (0,tool_debris/* toolDebris */.k)(path) === null).map(oddityFlag),
    ];
}
/** One line for all of it: a name each, of our own list. */
function debrisFlags(paths) {
    const names = [...new Set(paths.flatMap((path) => (0,tool_debris/* toolDebris */.k)(path) ?? []))].sort();
    if (names.length === 0)
        return [];
    const message = `Folders and files of ordinary tools, which were not read: ${names.join(', ')}.`;
    return [(0,flag/* flag */.J)('tool-debris', 'note', message)];
}
function otherFlag(path, { module }) {
    if (/\.ipynb$/i.test(path)) {
        const instead = module === null ? '' : ` Only ${module} is run.`;
        return (0,flag/* flag */.J)('notebook', 'note', `A notebook; it was not read.${instead}`, path);
    }
    if (!isReviewerTrap(path))
        return (0,flag/* flag */.J)('unlisted-file', 'note', UNLISTED, path);
    return isOrdinaryTrap(path)
        ? (0,flag/* flag */.J)('reviewer-trap', 'note', ORDINARY_TRAP, path)
        : (0,flag/* flag */.J)('reviewer-trap', 'look', TRAP, path);
}
const TRAP = 'Editors, build tools or AI assistants act on such a file; do not open the folder in them.';
const ORDINARY_TRAP = 'Settings of a tool or instructions for an AI assistant, which candidates may use. Yours would follow them too.';
const UNLISTED = 'The exercise does not ask for this file; it was not read.';
function templateFlags({ files }, { template, rubric }) {
    return [...template]
        .filter(([path]) => path !== '.gitignore' && !isOwnTest(path, rubric))
        .flatMap(([path, given]) => {
        const file = files.find((candidate) => candidate.path === path);
        if (file === undefined)
            return [missingFlag(path, rubric)];
        if (isAnswer(path, rubric) || isSameText(given, file.bytes))
            return [];
        if (isReviewerTrap(path))
            return [(0,flag/* flag */.J)('reviewer-trap', 'look', TRAP, path)];
        return [(0,flag/* flag */.J)('changed-template-file', 'note', 'This file of the template was changed.', path)];
    });
}
/** Git and editors change the ends of lines, the end of the file and the mark at its start unasked. */
function isSameText(given, bytes) {
    if (Buffer.compare(given, bytes) === 0)
        return true;
    const [one, other] = [given, bytes].map((text) => (0,decode_text/* decodeProse */.ok)(text)?.text.replace(/\r\n?/g, '\n').trimEnd());
    return one !== undefined && one === other;
}
/** An example among the tests may be changed and removed. */
function isOwnTest(path, { suite }) {
    return suite !== undefined && (0,exercise_exercise/* isSuiteFile */.R)(path);
}
/** The files that a candidate is asked to change. */
function isAnswer(path, { module, writeUp, evidence }) {
    return [module, writeUp?.file, writeUp?.table?.file, evidence?.file].includes(path);
}
function missingFlag(path, { module, writeUp }) {
    if (path === module) {
        const message = 'The module to grade is missing or could not be read.';
        return (0,flag/* flag */.J)('missing-file', 'serious', message, path);
    }
    const severity = path === writeUp?.file ? 'look' : 'note';
    return (0,flag/* flag */.J)('missing-file', severity, 'This file of the template is missing.', path);
}
const ODDITIES = {
    symlink: ['not-a-regular-file', 'look', 'A symbolic link; it was not followed.'],
    special: ['not-a-regular-file', 'look', 'Neither a file nor a folder; it was not opened.'],
    'too-large': ['too-large', 'look', 'This file is too large and was not read.'],
    'too-many': ['too-many-files', 'look', 'There are too many files; the rest was not listed.'],
    'too-deep': ['too-many-files', 'look', 'Folders are nested too deeply; this one was not listed.'],
    unreadable: ['unreadable', 'note', 'This could not be opened: its permissions do not allow it.'],
    'strange-name': ['hidden-characters', 'note', 'Some systems do not take this name; not read.'],
    'name-collision': [
        'hidden-characters',
        'look',
        'On some systems, this name and another one are the same file.',
    ],
};
const HIDDEN_NAME = 'The name has characters that are invisible or change how it is read; the file was not read.';
function oddityFlag({ kind, path }) {
    if (kind === 'strange-name' && (0,odd_names/* isHiddenName */.s)(path))
        return (0,flag/* flag */.J)('hidden-characters', 'serious', HIDDEN_NAME, path);
    const [code, severity, message] = ODDITIES[kind];
    // The whole repository is no place in it.
    return (0,flag/* flag */.J)(code, severity, message, path === '' ? undefined : path);
}

// EXTERNAL MODULE: ./build/checks/loops.js
var loops = __webpack_require__(9979);
// EXTERNAL MODULE: ./build/submission/submission.js
var submission_submission = __webpack_require__(3161);
;// CONCATENATED MODULE: ./build/checks/addressed-to-ai.js
const AI = '(?:ai|a\\.i\\.|llms?|(?:large )?language models?|gpt(?:-[\\w.]+)?|chatgpt|claude|copilot|gemini)';
const ROLE = '(?:reviewers?|graders?|evaluators?|assessors?|scorers?|raters?|judges?|agents?|assistants?|models?|systems?)';
const THE = '(?:an? |any |all |the |every )?';
const GRADE = '(?:award|give|assign|grant|rate|grade|score|mark)';
// Marks are a grader's word; scores and levels are also those of models.
const TOP = '(?:full|maximum|max|maximal|perfect|top|highest|best)(?: possible)?';
const MARKS = `(?:${TOP} (?:marks?|points?|credits?|grades?)|100 ?(?:%|percent|points)|10 ?/ ?10)`;
const HIGH = `(?:${MARKS}|${TOP} (?:scores?|levels?|ratings?)|level (?:4|four))`;
// What was handed in; a solution, a candidate or a file is often one of the data.
const HANDED_IN = '(?:(?:this|the|my) (?:submission|applicant|assignment|repository|repo|write-?up|test)|my (?:work|code|solution|answer|attempt|project)|this work|me)';
const PERHAPS_HANDED_IN = '(?:(?:this|the) (?:candidate|solution|project|code|answer|attempt|author|module|file))';
const MODAL = '(?:must|should|shall|will|has to|have to|need to|needs to|ought to|are to|is to)';
const ASK = `(?:please|kindly|you ${MODAL}|(?:be|make) sure to|remember to)`;
// "We do not ignore the earlier guidelines" tells of what somebody did.
const NOT_TOLD = '(?<!\\b(?:we|i|they|it|not|never|which|that|who|models?|users?)(?: (?:can|could|will|would|may|might|do|did|not|must|should|just|also|then|to|had|have|chose|decided|wanted)){0,3} )';
// Where a sentence begins. Comment marks and ends of lines are spaces.
const BEGINS = '(?:^|  |[.!?:;,(=] ?|- |\\b(?:please|and|then|now|just|must|should) )';
/** Between two words there may be the end of a line and the mark of a comment. */
const pattern = (...parts) => new RegExp(parts.join('').replace(/(?<![ []) (?![ ?{-])/g, ' {1,5}'), 'gi');
// Said to a reader, not about a tool: "I used an AI assistant" is an honest sentence of a write-up, and so are
// "GPT-4 served as an LLM judge" and "give the top level the strongest feature".
// Matched where marks are spaces already, so `you're` is two words here and `im_start` too.
const SERIOUS = [
    // To forget what it was told.
    pattern(`\\b${NOT_TOLD}(?:ignore|disregard|forget|override)\\b[^.!?]{0,40}\\b(?:previous|prior|above|earlier|preceding|all|any|your)\\b`, '[^.!?]{0,40}\\b(?:instructions?|prompts?|guidelines|rubric|directives)\\b'),
    pattern(`${BEGINS}(?:ignore|disregard|forget) (?:everything|anything|whatever)[^.!?]{0,20}\\b(?:above|before|earlier|said|told|know)\\b`),
    // To grade what was handed in.
    pattern(`\\b${GRADE}\\b[^.!?]{0,40}\\b${HANDED_IN}\\b[^.!?]{0,40}\\b${HIGH}`),
    pattern(`\\b${GRADE}\\b[^.!?]{0,40}\\b${HIGH}[^.!?]{0,20}\\b(?:to|for) ${HANDED_IN}\\b`),
    pattern(`\\b${GRADE}\\b[^.!?]{0,40}\\b${PERHAPS_HANDED_IN}\\b[^.!?]{0,40}\\b${MARKS}`),
    pattern(`\\b${GRADE}\\b[^.!?]{0,40}\\b${MARKS}[^.!?]{0,20}\\b(?:to|for) ${PERHAPS_HANDED_IN}\\b`),
    pattern(`\\b(?:i|${HANDED_IN}|${PERHAPS_HANDED_IN}) (?:\\w+ )?(?:deserves?|merits?|${MODAL} (?:get|receive|earn|be (?:given|awarded|graded|rated|scored|marked)))\\b[^.!?]{0,40}\\b${MARKS}`),
    pattern(`\\b${ASK} (?:\\w+ ){0,3}${GRADE}\\b[^.!?]{0,40}\\b${HIGH}`),
    pattern('\\b(?:approve|accept|pass) (?:this|my) (?:submission|assignment|work)\\b|\\bhire (?:me|this candidate)\\b'),
    pattern('\\brecommend (?:me|this candidate) for (?:hire|hiring|the |an? )'),
    // To an AI.
    pattern(`\\byou (?:are|re) ${THE}${AI}(?: |,|-)`),
    pattern(`\\bas ${THE}${AI}(?:[ -]${ROLE})?,? (?:you|please)\\b`),
    pattern(`\\b(?:dear|hey|hello|hi),? ${THE}${AI}\\b`),
    pattern(`\\b(?:notes?|message|instructions?|attention|memo)(?: to| for)?[:,]? ${THE}${AI}[ -]{1,3}${ROLE}\\b`),
    pattern(`\\b(?:note to|attention[:,]?) ${THE}${AI} ?[:,!]`),
    pattern(`\\b${AI}(?:[ -]${ROLE})? ?[:,] {0,3}(?:please|ignore|disregard|award|approve|give (?:this|it|me|full|max)|(?:rate|grade|score|mark|pass) (?:this|it|me|my|level)|you ${MODAL} (?:pass|approve|award|accept|rate|grade|give))\\b`),
    pattern(`\\b${AI}[ -]{1,3}${ROLE} (?:${MODAL}|please) [^.!?]{0,40}\\b(?:${HANDED_IN}|${PERHAPS_HANDED_IN}|${HIGH})`),
    /<\|(?:im start|im end|system|endoftext)\||\[\/?INST\]|<<SYS/gi,
];
// What a reader should look at: who is meant does not show.
const PERHAPS = [
    pattern(`${BEGINS}(?:award|give|assign|grant) [^.!?]{0,20}${MARKS}`),
    pattern(`\\b${AI}[ -]{1,3}${ROLE} (?:${MODAL}|please)\\b`),
    pattern(`\\b(?:message|instructions?|note) (?:to|for) ${THE}${AI} ?[:!]`),
];
/** Lines with words meant for an AI that reviews, or that ask for points. */
function addressedToAi(text) {
    // Comment marks and line ends become spaces one by one: a sentence over two lines is one sentence,
    // and every place keeps its offset.
    const flat = text.replace(/[\s#*>"'`_]/g, ' ');
    const linesOf = (phrases) => new Set(phrases.flatMap((phrase) => firstMatches(flat, phrase)).map((at) => lineAt(text, at)));
    const certain = linesOf(SERIOUS);
    const lines = new Set([...certain, ...linesOf(PERHAPS)]);
    return [...lines].sort((a, b) => a - b).map((line) => ({ line, certain: certain.has(line) }));
}
const MATCHES_PER_PHRASE = 20;
/** Where its first word begins, behind the mark or the spaces before it. */
function firstMatches(text, phrase) {
    const matches = [...text.matchAll(phrase)].slice(0, MATCHES_PER_PHRASE);
    return matches.map(({ 0: words, index }) => index + Math.max(0, words.search(/[\w<[]/)));
}
function lineAt(text, offset) {
    return text.slice(0, offset).split('\n').length;
}

;// CONCATENATED MODULE: ./build/checks/hidden-characters.js
// Invisible, reordering and terminal-control characters, with a carriage return inside a line, which
// lets one text overwrite another on a screen. The braille blank is a "symbol" to Unicode.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u;
const FACE = String.raw `\p{Extended_Pictographic}(?:[\ufe0e\ufe0f]|\p{Emoji_Modifier})?`;
// England, Scotland and Wales are a black flag and the letters of their names in invisible tags.
const FLAGS = ['eng', 'sct', 'wls'].map((land) => [...`gb${land}\u007f`].map((letter) => `\\u{${(0xe0000 + letter.charCodeAt(0)).toString(16)}}`));
// Scripts whose letters join, break or stack by characters that are not seen.
const JOINING = 'Arabic Syriac Mongolian Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala';
const UNSPACED = 'Thai Lao Khmer Myanmar';
/** What an honest text needs, each in its place: anywhere else it is hidden. */
const HARMLESS = [
    ...FLAGS.map((letters) => `\\u{1f3f4}${letters.join('')}`),
    // Emoji of several parts, and digits on a key.
    `${FACE}(?:\\u200d${FACE})*`,
    String.raw `[0-9#*]\ufe0f?\u20e3`,
    // Joiners within and at the end of a word of such a script, and one breaking point in it.
    `(?<=${scripts(JOINING)}\\p{M}*)[\\u200c\\u200d](?![\\u200c\\u200d])`,
    `(?<=${scripts(UNSPACED)}\\p{M}*)\\u200b(?=${scripts(UNSPACED)})`,
    // A variant of a Chinese character, as names have.
    String.raw `(?<=\p{Script=Han})[\u{e0100}-\u{e01ef}]`,
    String.raw `[\t\f]`,
].join('|');
const HARMLESS_CHARACTERS = new RegExp(HARMLESS, 'gu');
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
// Between words or beside a bracket; two in a row or inside an English word they say something else.
const DIRECTION_MARK = /(?<![\u200e\u200f\u061c])[\u200e\u200f\u061c](?![\u200e\u200f\u061c])/gu;
const BETWEEN_LATIN = /(?<=\p{Script=Latin})[\u200e\u200f\u061c](?=\p{Script=Latin})/u;
/** Lines with characters that a reader does not see, 1-based. */
function hiddenCharacters(text) {
    return text
        .split('\n')
        .map((line) => withoutMarks(line.replace(/\r$/, '').replace(HARMLESS_CHARACTERS, '')))
        .flatMap((line, index) => (HIDDEN.test(line) ? [index + 1] : []));
}
/** A line in a script from right to left, without the marks that keep its brackets in place. */
function withoutMarks(line) {
    const mayHaveMarks = RIGHT_TO_LEFT.test(line) && !BETWEEN_LATIN.test(line);
    return mayHaveMarks ? line.replace(DIRECTION_MARK, '') : line;
}
function scripts(names) {
    return `[${names
        .split(' ')
        .map((name) => `\\p{Script=${name}}`)
        .join('')}]`;
}

;// CONCATENATED MODULE: ./build/checks/text-flags.js






/** What stands in the files that the candidate wrote; the template's own words are ours. */
function textFlags(submission, exercise) {
    return submission.files
        .filter(({ path, bytes }) => {
        const given = exercise.template.get(path);
        return !(0,submission_submission/* isPicture */.D1)(path) && (given === undefined || !isSameText(given, bytes));
    })
        .flatMap(({ path, bytes }) => {
        const read = readText(path, bytes);
        if (read === null)
            return [(0,flag/* flag */.J)('not-utf8', 'look', NO_TEXT, path)];
        const { text, remark, line } = read;
        return [
            ...(remark === null ? [] : [(0,flag/* flag */.J)('not-utf8', 'note', remark, path, line)]),
            ...hiddenCharacters(text).map((line) => (0,flag/* flag */.J)('hidden-characters', 'look', text_flags_HIDDEN, path, line)),
            ...addressedToAi(text).map(({ line, certain }) => certain
                ? (0,flag/* flag */.J)('addressed-to-ai', 'serious', TO_AI, path, line)
                : (0,flag/* flag */.J)('addressed-to-ai', 'look', PERHAPS_TO_AI, path, line)),
        ];
    });
}
const NO_TEXT = 'This file is not UTF-8 text, so it could not be read.';
const text_flags_HIDDEN = 'This line has characters that are invisible or change the order of the text.';
const TO_AI = 'This line speaks to an AI reviewer or asks for points.';
const PERHAPS_TO_AI = 'This line may speak to an AI reviewer or ask for points.';
function readText(path, bytes) {
    if (path.endsWith('.py')) {
        const text = (0,decode_text/* decodePython */.vb)(bytes);
        if (text === null)
            return null;
        if ((0,decode_text/* declaredEncoding */.Qc)(text) === null)
            return { text, remark: null, line: null };
        return { text, remark: remarkOnDeclared((0,decode_text/* decodeText */.g7)(bytes) !== null), line: 1 };
    }
    const prose = (0,decode_text/* decodeProse */.ok)(bytes);
    if (prose === null)
        return null;
    const { text, encoding } = prose;
    const remark = encoding === 'UTF-8' ? null : `This file was read as ${encoding} text.`;
    return { text, remark, line: null };
}
function remarkOnDeclared(isUtf8) {
    return `The first lines declare an encoding other than UTF-8; the file was read as ${isUtf8 ? 'UTF-8' : 'they declare'}.`;
}

// EXTERNAL MODULE: ./build/rubric/ai-policy.js
var ai_policy = __webpack_require__(2227);
// EXTERNAL MODULE: ./build/checks/read-sections.js
var read_sections = __webpack_require__(719);
;// CONCATENATED MODULE: ./build/checks/what-i-used.js




const EMPTY = `The section “${ai_policy/* WHAT_I_USED */.Lj}” is missing or empty. It gives and costs no points.`;
/** Whether the write-up says what was used, where the template asks for it. */
function whatIUsedFlags(submission, { rubric, template }) {
    const file = rubric.writeUp?.file;
    const given = file === undefined ? undefined : template.get(file);
    if (file === undefined || given === undefined)
        return [];
    const asked = (0,read_sections/* readSections */.jn)(new TextDecoder().decode(given), [ai_policy/* WHAT_I_USED */.Lj]).get(ai_policy/* WHAT_I_USED */.Lj);
    const text = (0,submission_submission/* submittedProse */.pE)(submission, file);
    if (asked === undefined || text === null)
        return [];
    const said = (0,read_sections/* readSections */.jn)(text, [ai_policy/* WHAT_I_USED */.Lj]).get(ai_policy/* WHAT_I_USED */.Lj);
    const isSaid = said !== undefined && !(0,read_sections/* isUntouched */.O2)(said, asked);
    return isSaid ? [] : [(0,flag/* flag */.J)('nothing-said-of-help', 'note', EMPTY, file)];
}

;// CONCATENATED MODULE: ./build/checks/integrity.js





// Enough to see what is going on; a thousand flags would hide the one that matters.
const FLAGS_PER_CODE = 20;
/** What a reviewer should know about a submission, apart from its points. */
function findFlags(observed) {
    const flags = [
        ...fileFlags(observed.submission, observed.exercise),
        ...textFlags(observed.submission, observed.exercise),
        ...whatIUsedFlags(observed.submission, observed.exercise),
        ...moduleFlags(observed),
    ];
    return [...Map.groupBy(flags, ({ code }) => code).values()].flatMap(shorten);
}
/** The most serious stay. */
function shorten(flags) {
    const more = flags.length - FLAGS_PER_CODE;
    const bySeverity = flags.toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);
    const cut = bySeverity[FLAGS_PER_CODE];
    if (cut === undefined)
        return flags;
    const rest = (0,flag/* flag */.J)(cut.code, cut.severity, `${more} more of the same kind.`);
    return [...bySeverity.slice(0, FLAGS_PER_CODE), rest];
}
const RANK = { serious: 0, look: 1, note: 2 };
function moduleFlags({ facts, exercise, suppressedLines }) {
    const { module } = exercise.rubric;
    if (module === null)
        return [];
    const suppressed = suppressedLines.map((line) => (0,flag/* flag */.J)('lint-suppressed', 'note', SUPPRESSED, module, line));
    return facts === null ? suppressed : [...suppressed, ...factFlags(facts, exercise.rubric, module)];
}
function factFlags(facts, rubric, module) {
    const suspicious = (facts.suspicious ?? []).map(({ kind, line }) => (0,flag/* flag */.J)(kind, ...SUSPICIONS[kind], module, line));
    if (!facts.analysable) {
        // The reason is one of our own short sentences, checked where it came in.
        const why = `Not measured: ${facts.why}.`;
        return [(0,flag/* flag */.J)('not-analysable', 'look', why, module, facts.line || null), ...suspicious];
    }
    return [
        ...(0,loops/* forbiddenCalls */.R)(facts, rubric).map(({ line }) => (0,flag/* flag */.J)('forbidden-call', 'look', FORBIDDEN, module, line)),
        ...suspicious,
        ...(facts.lookAlikes ?? []).map((line) => (0,flag/* flag */.J)('look-alike-name', 'look', LOOK_ALIKE, module, line)),
    ];
}
const SUPPRESSED = 'A comment here switches lint rules off; it had no effect.';
const FORBIDDEN = 'A function that the exercise forbids.';
const LOOK_ALIKE = 'A name on this line has letters of another script that look like those of English.';
const SUSPICIONS = {
    'dynamic-code': ['look', 'Code that is made or chosen while running; read what it runs.'],
    'native-code': ['serious', 'Reaches memory or native code past Python.'],
    'process-or-network': ['look', 'Reaches for the system, files, processes or the network.'],
    introspection: ['serious', "Reaches into the interpreter or into other code's values."],
    'unusual-import': ['look', 'Uses a module that numeric code seldom needs; see what for.'],
    'private-name': ['look', 'Uses a name that a library keeps to itself; see what for.'],
    'encoded-text': ['look', 'A text looks like encoded data; see what is made of it.'],
};


/***/ }),

/***/ 8323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DP: () => (/* binding */ lintCriteria),
  zl: () => (/* binding */ lintEvidence),
  VJ: () => (/* binding */ suiteLintEvidence)
});

// EXTERNAL MODULE: ./build/checks/lint/tokens.js
var tokens = __webpack_require__(2160);
;// CONCATENATED MODULE: ./build/checks/lint/code-lines.js

/** Honest code has about one and a half. */
const LINES_PER_STATEMENT = 2;
/**
 * Lines of a Python source that hold code, as `source_lines` of the judge counts them for a module, by Python's own
 * tokenizer inside the sandbox. The tests of a suite are only run there, never parsed, and need a count here; a test
 * compares the two.
 *
 * No blank lines, no comments, one for a string of many lines, and at most two for each statement. Tables of numbers
 * would otherwise hide any density of findings.
 */
function codeLines(source) {
    const lines = codeOf(source).split(/\r\n?|\n/);
    const full = lines.filter((line) => line.trim() !== '').length;
    return Math.min(full, LINES_PER_STATEMENT * statements(lines));
}
/** The source without comments, and of each string its first quote. */
function codeOf(source) {
    let code = '';
    let at = 0;
    for (const { from, to, text, inside } of (0,tokens/* tokens */.L)(source)) {
        if (inside === '')
            code += source.slice(at, from);
        code += keptOf(text, inside);
        at = to;
    }
    return code + source.slice(at);
}
/** A line that ends inside of a string is still a line. */
function keptOf(text, inside) {
    if (inside === '')
        return text.startsWith('#') ? '' : text;
    return /[\r\n]$/.test(text) ? '\n' : '';
}
/** Lines on which a statement may end: outside of brackets, and with no backslash behind them. */
function statements(lines) {
    let depth = 0;
    let ends = 0;
    for (const line of lines) {
        for (const [bracket] of line.matchAll(/[([{]|[)\]}]/g)) {
            depth = Math.max(0, depth + ('([{'.includes(bracket) ? 1 : -1));
        }
        if (depth === 0 && line.trim() !== '' && !line.endsWith('\\'))
            ends += 1;
    }
    return ends;
}

// EXTERNAL MODULE: ./build/checks/lint/lint-rules.js
var lint_rules = __webpack_require__(3125);
;// CONCATENATED MODULE: ./build/checks/lint/lint-evidence.js


/** What the linter found, one piece of evidence for each lint criterion. */
function lintEvidence(outcome, facts, rubric) {
    return lintCriteria(rubric).map(({ id }) => outcome.kind === 'unavailable'
        ? { kind: 'not-assessed', criterion: id, why: outcome.why }
        : evidenceOf(id, outcome, facts));
}
/** What the linter found in a candidate's tests, one piece of evidence for each lint criterion. */
function suiteLintEvidence(files, rubric) {
    return lintCriteria(rubric).map(({ id }) => suiteEvidence(id, files));
}
function suiteEvidence(criterion, files) {
    const findings = [];
    let isReadable = true;
    for (const { path, outcome } of files) {
        if (outcome.kind === 'unavailable')
            return { kind: 'not-assessed', criterion, why: outcome.why };
        if (outcome.kind === 'not-analysable')
            isReadable = false;
        else
            findings.push(...outcome.findings.map((finding) => ({ ...finding, path })));
    }
    if (!isReadable)
        return unreadable(criterion);
    const sourceLines = files.reduce((sum, { text }) => sum + codeLines(text), 0);
    const told = findings.slice(0, lint_rules/* MAX_SUITE_FINDINGS */.Ns);
    return { kind: 'lint', criterion, analysable: true, findings: told, sourceLines };
}
function unreadable(criterion) {
    return { kind: 'lint', criterion, analysable: false, findings: [], sourceLines: 0 };
}
/** Whether the linter is asked at all. */
function lintCriteria({ criteria }) {
    return criteria.filter((criterion) => criterion.kind === 'measured' && criterion.check === 'lint');
}
/** Without a count of its lines a source has no density, so both have to be known. */
function evidenceOf(criterion, outcome, facts) {
    if (outcome.kind === 'not-analysable' || !facts.analysable) {
        return unreadable(criterion);
    }
    const { findings } = outcome;
    // Thousands of lines of one literal would hide any density of findings.
    const { statements = facts.sourceLines } = facts;
    const sourceLines = Math.min(facts.sourceLines, LINES_PER_STATEMENT * statements);
    return { kind: 'lint', criterion, analysable: true, findings, sourceLines };
}


/***/ }),

/***/ 3125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ lintFlags),
/* harmony export */   Ns: () => (/* binding */ MAX_SUITE_FINDINGS)
/* harmony export */ });
/* unused harmony exports LINT_OPTIONS, MAX_FINDINGS, lintOptions */
/* harmony import */ var _judge_stated_python_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2487);

/** The rules of the lint criterion, as every exercise's README states them for ruff. */
const LINT_OPTIONS = {
    'target-version': (0,_judge_stated_python_js__WEBPACK_IMPORTED_MODULE_0__/* .ruffTarget */ .Dl)(_judge_stated_python_js__WEBPACK_IMPORTED_MODULE_0__/* .STATED */ .EU.python),
    'line-length': 100,
    lint: {
        select: ['E', 'F', 'W', 'I', 'B', 'UP', 'SIM', 'N', 'RET', 'C4'],
        // X and X_train are what machine learning calls a matrix.
        ignore: ['N803', 'N806'],
    },
};
/** A source with more findings than this has lost all its points at any length. */
const MAX_FINDINGS = 20_000;
/**
 * The same for the tests of a review, whose findings name their file: 200 kB hold 100,000 lines at most, and one
 * finding in ten lines costs all points.
 */
const MAX_SUITE_FINDINGS = 10_000;
/** What `ruff check` has to be told for the same rules; noqa changes nothing here either. */
function lintFlags() {
    const { lint, 'line-length': length, 'target-version': target } = LINT_OPTIONS;
    const rules = `--select ${lint.select.join(',')} --ignore ${lint.ignore.join(',')}`;
    return `--isolated --ignore-noqa --target-version ${target} --line-length ${length} ${rules}`;
}
/**
 * The same rules where the linter has to be told what stands beside a file: it sees one text and no folder, and
 * imports are sorted by what belongs to the candidate. `ownModules`: names that can be imported from there.
 */
function lintOptions(ownModules) {
    const isort = { 'known-first-party': ownModules };
    return ownModules.length === 0
        ? LINT_OPTIONS
        : { ...LINT_OPTIONS, lint: { ...LINT_OPTIONS.lint, isort } };
}


/***/ }),

/***/ 9299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ openLinter)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/judge/huge-pages.js
var huge_pages = __webpack_require__(4608);
// EXTERNAL MODULE: ./build/profile.js
var profile = __webpack_require__(2849);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/checks/lint/patience.js

// A machine on which a process gets less than a twentieth of a processor cannot grade.
const STARVED_FACTOR = 20;
const SHORTEST_MS = 5;
function byTheWall(limitMs) {
    const until = performance.now() + limitMs;
    return () => {
        const left = until - performance.now();
        return left > 0 ? left : 'late';
    };
}
/** By what the process computes from now on: that it waits for a processor is the machine's doing. */
function byItsWork(pid, limitMs) {
    const since = performance.now();
    const before = processorMs(pid);
    return () => {
        const waited = performance.now() - since;
        const after = processorMs(pid);
        const taken = before === null || after === null ? waited : after - before;
        if (taken >= limitMs)
            return 'late';
        if (waited >= STARVED_FACTOR * limitMs)
            return 'starved';
        return Math.max(SHORTEST_MS, limitMs - taken);
    };
}
/** What the main thread of a process has computed; null where the system does not tell. */
function processorMs(pid) {
    try {
        // sum_exec_runtime comes first, in nanoseconds: docs.kernel.org/scheduler/sched-stats.html
        const [run = ''] = (0,external_node_fs_.readFileSync)(`/proc/${pid}/schedstat`, 'utf8').split(' ');
        return Number(run) / 1e6;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/checks/lint/linter.js




/**
 * Honest sources have a quarter of this, or less. Hostile ones of this size made the linter take 250 MiB at most, and
 * 110 are its own. A larger one may itself be why there is no memory left.
 */
const SMALL_CHARS = 2 ** 16;
const DEFAULTS = { limitMs: 10_000, startLimitMs: 30_000 };
/** Lints in a process of its own, started with the first source and shared by all of them. */
function openLinter(programPath, options = {}) {
    const { limitMs, startLimitMs } = { ...DEFAULTS, ...options };
    const host = new LintHost(programPath, startLimitMs);
    let last = Promise.resolve();
    // One source at a time: when the process dies, it is clear of which one.
    const inTurn = (work) => {
        const turn = last.then(work);
        last = turn.catch(() => undefined);
        return turn;
    };
    return {
        lint: (source, own = []) => inTurn(() => lintSource(host, { source, own }, limitMs)),
        close: () => inTurn(() => host.stop()),
    };
}
async function lintSource(host, asked, limitMs) {
    const reply = await host.ask(asked, limitMs);
    // A process that died may have died of something else; one that dies again by itself died of the source.
    const isOver = reply.kind !== 'died' && reply.kind !== 'killed';
    return outcomeOf(isOver ? reply : await host.ask(asked, limitMs), asked);
}
function outcomeOf(reply, { source }) {
    if (reply.kind === 'findings') {
        return { kind: 'linted', findings: reply.findings, ...ifAny(reply.needs) };
    }
    if (reply.kind === 'not-started')
        return { kind: 'unavailable', why: 'the linter did not start' };
    if (reply.kind === 'starved')
        return { kind: 'unavailable', why: 'the machine is too busy' };
    if (reply.kind === 'killed' && source.length <= SMALL_CHARS) {
        return { kind: 'unavailable', why: 'the machine has too little memory' };
    }
    return { kind: 'not-analysable', ...(reply.kind === 'refused' ? ifAny(reply.needs) : {}) };
}
function ifAny(needs) {
    return needs.length === 0 ? {} : { needs };
}
// Set from inside the process, flags come too late. V8 would otherwise go on to optimise the WebAssembly
// on every core: 4 s of processor time beside the judge. A function is compiled when it is first called:
// checking all others, and threads to do it in, cost more than they give.
const V8_FLAGS = ['--liftoff-only', '--wasm-lazy-validation', '--single-threaded'];
const NOT_STARTED = { kind: 'not-started' };
/** At most one linter process, which ends with this one: its channel closes. */
class LintHost {
    #program;
    #startLimitMs;
    #child = null;
    #asked = 0;
    constructor(program, startLimitMs) {
        this.#program = program;
        this.#startLimitMs = startLimitMs;
    }
    /** An instance that failed, was late or died is not trusted with the next source. */
    async ask(asked, limitMs) {
        const child = await this.#running();
        const reply = child === null ? NOT_STARTED : await this.#exchange(child, asked, limitMs);
        if (reply.kind !== 'findings' && reply.kind !== 'refused')
            await this.stop();
        return reply;
    }
    async #running() {
        if (this.#child?.connected)
            return this.#child;
        const child = (0,external_node_child_process_.fork)(this.#program, [], {
            // Nothing of ours is in it. Ten megabytes of WebAssembly in huge pages are a third less processor time.
            env: huge_pages/* HUGE_PAGES */.v,
            execPath: process.execPath,
            execArgv: [...V8_FLAGS],
            stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        });
        this.#child = child;
        const patience = byTheWall(this.#startLimitMs);
        const word = await nextWord(child, patience, ({ ready }) => ready === true);
        return typeof word === 'string' ? null : child;
    }
    async #exchange(child, asked, limitMs) {
        this.#asked += 1;
        const id = this.#asked;
        const answer = nextWord(child, byItsWork(child.pid, limitMs), (word) => word['id'] === id);
        child.send({ id, ...asked }, () => undefined);
        const word = await answer;
        if (typeof word === 'string')
            return { kind: word };
        (0,profile/* partDone */.A)('linted', word['spent']);
        const needs = Array.isArray(word['needs']) ? word['needs'].filter(isNeed) : [];
        if (word['refused'] === true)
            return { kind: 'refused', needs };
        const findings = readFindings(word['findings']);
        return findings === null ? { kind: 'failed' } : { kind: 'findings', findings, needs };
    }
    async stop() {
        const child = this.#child;
        this.#child = null;
        if (child === null || child.exitCode !== null || child.signalCode !== null)
            return;
        const gone = new Promise((resolve) => child.once('exit', resolve).once('error', resolve));
        child.kill('SIGKILL');
        await gone;
    }
}
/** The next message that is meant, or how the wait for it ended. */
function nextWord(child, patience, isMeant) {
    return new Promise((resolve) => {
        let timer;
        const end = (result) => {
            clearTimeout(timer);
            child.off('message', hear).off('exit', exit).off('error', die);
            resolve(result);
        };
        const hear = (word) => {
            if (isRecord(word) && isMeant(word))
                end(word);
        };
        const die = () => end('died');
        const exit = (_, signal) => end(signal === 'SIGKILL' ? 'killed' : 'died');
        const wait = () => {
            const now = patience();
            if (typeof now === 'string')
                end(now);
            else
                timer = setTimeout(wait, now);
        };
        wait();
        child.on('message', hear).on('exit', exit).on('error', die);
    });
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}
/** The findings as said by a process that has parsed hostile text, or null when they are none. */
function readFindings(value) {
    if (!Array.isArray(value))
        return null;
    const findings = [];
    for (const item of value) {
        if (!isFinding(item))
            return null;
        findings.push({ rule: item.rule, message: item.message, line: item.line });
    }
    return findings;
}
function isNeed(value) {
    if (!isRecord(value))
        return false;
    const { what, since, line } = value;
    return (typeof what === 'string' &&
        typeof since === 'string' &&
        /^3\.\d+$/.test(since) &&
        Number.isSafeInteger(line));
}
function isFinding(value) {
    if (!isRecord(value))
        return false;
    const { rule, message, line } = value;
    return (typeof rule === 'string' &&
        /^[A-Z]+[0-9]+$/.test(rule) &&
        typeof message === 'string' &&
        Number.isSafeInteger(line));
}


/***/ }),

/***/ 2596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ neutralise)
/* harmony export */ });
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2160);

// `noqa` and the words before a colon in `ruff: noqa`, `flake8: noqa`, `isort: skip_file`.
const SWITCHES = /noqa|ruff|flake8|isort/gi;
// Only with a word of the tool's own behind the colon: "formatted with ruff: 0 findings" switches nothing off.
// The words are those of docs.astral.sh/ruff/linter/#error-suppression, of flake8's page on violations and of
// isort's page on action comments. `on`, `off` and `split` are such words only when they stand alone.
const SUPPRESSION = new RegExp([
    /#\s*noqa/,
    /ruff\s*:\s*(?:noqa|(?:(?:file-)?ignore|disable|enable)\s*\[)/,
    /flake8\s*[:=]\s*noqa/,
    /isort\s*:\s*(?:(?:skip|skip_file|dont-add-imports?)(?!\w)|(?:on|off|split)\s*(?:$|#))/,
]
    .map(({ source }) => source)
    .join('|'), 'i');
/** Makes suppression comments inert: the linter has no option that ignores them. */
function neutralise(source) {
    const suppressed = new Set();
    for (const { inside, text, line } of (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokens */ .L)(source)) {
        if (inside === '' && SUPPRESSION.test(text))
            suppressed.add(line);
    }
    // Everything behind a # is treated, also in a string, where it does no harm: the linter may see a
    // comment where the scanner below sees a string, and must find no switch there either.
    const inert = source.replace(/#[^\r\n]*/g, (text) => text.replace(SWITCHES, (word) => '_'.repeat(word.length)));
    return { source: inert, suppressed: [...suppressed] };
}


/***/ }),

/***/ 2160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ tokens)
/* harmony export */ });
const CODE = /'''|"""|['"]|#[^\r\n]*|\r\n?|\n/g;
// Inside a string only its own end counts, and a backslash protects what follows, also in raw ones.
const STRINGS = {
    "'": /\\(?:\r\n|[\s\S])|'|\r\n?|\n/g,
    '"': /\\(?:\r\n|[\s\S])|"|\r\n?|\n/g,
    "'''": /\\(?:\r\n|[\s\S])|'''|\r\n?|\n/g,
    '"""': /\\(?:\r\n|[\s\S])|"""|\r\n?|\n/g,
};
/** What tells strings, comments and code of a Python source apart; a # in a string begins no comment. */
function* tokens(source) {
    let line = 1;
    let inside = '';
    let at = 0;
    for (;;) {
        const pattern = STRINGS[inside] ?? CODE;
        pattern.lastIndex = at;
        const found = pattern.exec(source);
        if (found === null)
            return;
        const [text] = found;
        at = pattern.lastIndex;
        yield { line, text, from: found.index, to: at, inside };
        if (/[\r\n]$/.test(text))
            line += 1;
        inside = quoteAfter(inside, text);
    }
}
/** The kind of string that the scanner is in after a token; empty for code. */
function quoteAfter(quote, token) {
    if (quote === '')
        return token in STRINGS ? token : '';
    const ended = token === quote || (quote.length === 1 && /^[\r\n]/.test(token));
    return ended ? '' : quote;
}


/***/ }),

/***/ 9979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ forbiddenCalls),
/* harmony export */   t: () => (/* binding */ loopsEvidence)
/* harmony export */ });
/** How much a module loops, one piece of evidence for each loops criterion. */
function loopsEvidence(facts, rubric) {
    return rubric.criteria
        .filter((criterion) => criterion.kind === 'measured' && criterion.check === 'loops')
        .map(({ id }) => ({
        kind: 'loops',
        criterion: id,
        analysable: facts.analysable,
        ...loopsOf(facts),
        forbidden: forbiddenCalls(facts, rubric),
    }));
}
/** Loops of the whole module, and the deepest nesting inside one function of it. */
function loopsOf(facts) {
    if (!facts.analysable)
        return { count: 0, depth: 0 };
    const { functions, moduleLoops } = facts;
    return {
        count: functions.reduce((sum, { loops }) => sum + loops, moduleLoops.count),
        depth: functions.reduce((depth, { loopDepth }) => Math.max(depth, loopDepth), moduleLoops.depth),
    };
}
function forbiddenCalls(facts, rubric) {
    if (!facts.analysable)
        return [];
    return facts.calls.filter(({ name }) => rubric.forbiddenCalls.includes(name));
}


/***/ }),

/***/ 3526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ placeOfTest),
/* harmony export */   a: () => (/* binding */ placeFinder)
/* harmony export */ });
/* harmony import */ var _definitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3974);

/**
 * Where a test stands, by the name that pytest gives it, such as `tests/test_a.py::TestB::test_c[1]`; null where no
 * file has it.
 */
function placeOfTest(name, files) {
    return placeFinder(files)(name);
}
/** The same for many tests of the same files. */
function placeFinder(files) {
    const outlines = files.map(outlineOf);
    return (name) => {
        const [path = '', ...parts] = name.replace(/\[.*$/s, '').split('::');
        const called = parts.at(-1) ?? path;
        const own = outlines.filter((file) => parts.length === 0 || isOf(path, file));
        return firstOf(own, (file) => placeIn(file, parts.slice(0, -1), called, outlines, new Set()));
    };
}
function outlineOf({ path, text }) {
    const lines = new Map();
    const bases = new Map();
    for (const { kind, name, scope, line, bases: listed } of (0,_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .definitionsOf */ .m)(text)) {
        const whole = [...scope, name].join('::');
        if (kind === 'class')
            bases.set(whole, listed);
        else
            lines.set(whole, line);
    }
    return { path, lines, bases };
}
function firstOf(all, look) {
    for (const one of all) {
        const found = look(one);
        if (found !== null)
            return found;
    }
    return null;
}
function isOf(path, file) {
    return file.path === path || file.path.endsWith(`/${path}`);
}
// More classes than these stand above no test; a text can name thousands.
const MOST_CLASSES = 100;
/** In its class, or in what this inherits; `seen` ends the search where classes name each other. */
function placeIn(file, scope, called, all, seen) {
    const line = file.lines.get([...scope, called].join('::'));
    if (line !== undefined)
        return { path: file.path, line };
    const holder = scope.join('::');
    const mark = `${file.path}::${holder}`;
    if (seen.has(mark) || seen.size >= MOST_CLASSES)
        return null;
    seen.add(mark);
    const others = [file, ...all.filter((one) => one !== file)];
    return firstOf(file.bases.get(holder) ?? [], (base) => firstOf(others, (one) => placeIn(one, [base], called, all, seen)));
}


/***/ }),

/***/ 5735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ statementsOf)
/* harmony export */ });
/* harmony import */ var _lint_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2160);

/** Where statements begin and end. A line inside of a string or of brackets begins none. */
function statementsOf(source) {
    const { code, inside } = codeOnly(source);
    const found = [];
    let depth = 0;
    let isJoined = false;
    for (const [index, text] of code.split(/\r\n?|\n/).entries()) {
        const line = index + 1;
        const open = found.at(-1);
        const isBlank = text.trim() === '';
        if (open !== undefined && (depth > 0 || isJoined || inside.has(line))) {
            open.to = line;
            open.text += `\n${text}`;
        }
        else if (!isBlank)
            found.push({ line, to: line, indent: indentOf(text), text: text.trim() });
        depth = depthAfter(depth, text);
        isJoined = text.endsWith('\\');
    }
    return found;
}
function depthAfter(depth, text) {
    let after = depth;
    for (const [bracket] of text.matchAll(/[([{]|[)\]}]/g)) {
        after = Math.max(0, after + ('([{'.includes(bracket) ? 1 : -1));
    }
    return after;
}
const TAB = 8;
function indentOf(text) {
    let columns = 0;
    for (const char of /^[ \t]*/.exec(text)?.[0] ?? '') {
        columns = char === '\t' ? (Math.floor(columns / TAB) + 1) * TAB : columns + 1;
    }
    return columns;
}
function codeOnly(source) {
    const lines = new Set();
    let code = '';
    let at = 0;
    for (const token of (0,_lint_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokens */ .L)(source)) {
        if (token.inside === '')
            code += source.slice(at, token.from);
        code += keptOf(token);
        at = token.to;
        if (goesOn(token))
            lines.add(token.line + 1);
    }
    return { code: code + source.slice(at), inside: lines };
}
function keptOf({ text, inside }) {
    if (inside === '' && /^['"]/.test(text))
        return '"';
    return /(?:\r\n?|\n)$/.exec(text)?.[0] ?? '';
}
/** Whether a string goes on behind the end of a line. */
function goesOn({ text, inside }) {
    return inside !== '' && /[\r\n]$/.test(text) && (inside.length === 3 || text.startsWith('\\'));
}


/***/ }),

/***/ 6876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pu: () => (/* binding */ reproducedEvidence)
});

// UNUSED EXPORTS: isReproduced, noEvidenceRuns

// EXTERNAL MODULE: ./build/rubric/rubric.js
var rubric = __webpack_require__(2007);
// EXTERNAL MODULE: ./build/submission/submission.js
var submission_submission = __webpack_require__(3161);
// EXTERNAL MODULE: ./build/checks/read-sections.js
var read_sections = __webpack_require__(719);
// EXTERNAL MODULE: ./build/checks/visible-lines.js + 1 modules
var visible_lines = __webpack_require__(2996);
// EXTERNAL MODULE: ./build/checks/numbers.js
var numbers = __webpack_require__(6470);
// EXTERNAL MODULE: ./build/checks/plain-digits.js
var plain_digits = __webpack_require__(2411);
;// CONCATENATED MODULE: ./build/checks/written-values.js


// No table of numbers is wider; it also bounds the work on one line.
const LINE_CHARS = 2000;
const MOST_LINES = 2000;
/**
 * The number that stands behind each name: in a row of a table that names it, or else on a line of text.
 * The first one counts. `lines` are the visible lines of a section, whose first one is line `from`.
 */
function writtenValues(lines, from, numbers) {
    const anyName = new RegExp(numbers.map(({ name }) => nameIn(name)).join('|'), 'iu');
    const plain = lines
        .map((text, index) => ({ text: plainText(text), line: from + index }))
        .filter(({ text }) => anyName.test(text))
        .slice(0, MOST_LINES);
    const inRows = plain.filter(({ text }) => text.includes('|'));
    const inText = plain.filter(({ text }) => !text.includes('|'));
    return new Map(numbers.flatMap(({ name, unit }) => {
        const value = firstBehind(name, [...inRows, ...inText], anyName, unit);
        return value === null ? [] : [[name, value]];
    }));
}
function firstBehind(name, lines, anyName, unit) {
    const ofName = new RegExp(nameIn(name), 'iu');
    for (const { text, line } of lines) {
        const value = behind(text, ofName, anyName, unit);
        if (value !== null)
            return { ...value, line };
    }
    return null;
}
/** Figures of every script as ours, one kind of minus, and no backslashes that Markdown takes away. */
function plainText(line) {
    return (0,plain_digits/* plainDigits */.P)(line.slice(0, LINE_CHARS))
        .replace(numbers/* MINUS */.N5, '-')
        .replace(/\\(?=[_|%~*-])/g, '');
}
/** The name as a word, with any of `_`, `-` and blanks between its parts. */
function nameIn(name) {
    return `(?<![\\p{L}\\p{N}_])${name.split('_').join('[_\\s-]')}(?![\\p{L}\\p{N}_])`;
}
function behind(text, ofName, anyName, unit) {
    const at = ofName.exec(text);
    if (at === null)
        return null;
    const rest = text.slice(at.index + at[0].length);
    // What else stands in the cell of a name is part of it.
    const cells = rest.includes('|') ? rest.slice(rest.indexOf('|')) : rest;
    const next = anyName.exec(cells);
    return firstNumber(next === null ? cells : cells.slice(0, next.index), unit);
}
const FIGURES = String.raw `\d{1,3}([.,'’ \u00a0\u2009\u202f])\d{3}(?:\3\d{3}){0,3}(?!\d)(?:[.,]\d{1,20})?|\d{1,15}(?:[.,]\d{1,20})?|[.,]\d{1,20}`;
const POWER = String.raw `e([-+]?\d{1,2})|\s?(?:[×x·*]|\\times|\\cdot)\s?10\s?(?:\^|\*\*|<sup>)?\s?\{?([-+]?\d{1,2})\}?`;
// Underscores before a figure are emphasis, unless a word ends with them.
const NUMBER = new RegExp(String.raw `(?<![\p{L}\p{N}]_*)([-+]?\s?)(${FIGURES})(?:${POWER})?(\s?%)?`, 'iu');
function firstNumber(text, unit) {
    const [written, sign = '', figures = '', , small, large, percent] = NUMBER.exec(text) ?? [];
    if (written === undefined)
        return null;
    const scale = 10 ** (Number(small ?? large ?? 0) - (percent !== undefined && unit !== '%' ? 2 : 0));
    const readings = (0,numbers/* writtenReadings */.Fq)(figures)
        .filter(({ value }) => !figures.startsWith('0') || value < 1)
        .map(({ value, step }) => ({ value: value * scale, step: step * scale }));
    return { text: written.trim().slice(0, 60), readings: signed(readings, sign) };
}
/** A dash with a blank behind it may be a minus or only part a name from its number. */
function signed(readings, sign) {
    if (!sign.startsWith('-'))
        return readings;
    const negative = readings.map(({ value, step }) => ({ value: -value, step }));
    return sign === '-' ? negative : [...readings, ...negative];
}

;// CONCATENATED MODULE: ./build/checks/reproduced.js





/** Where nothing could be run. */
function noEvidenceRuns(file) {
    const detail = `there is no ${file} that can be read`;
    return { reason: 'did-not-load', detail, values: [], alone: [] };
}
/** The write-up's numbers beside those of the runs; all but the runs follows from the files and the rubric. */
function reproducedEvidence(submission, { rubric: { criteria, evidence, writeUp, module } }, runs) {
    const [criterion] = (0,rubric/* reproducedCriteria */.FW)({ criteria });
    if (criterion === undefined || evidence === undefined || writeUp === null)
        return [];
    const ran = runs ?? noEvidenceRuns(evidence.file);
    const text = (0,submission_submission/* submittedProse */.pE)(submission, writeUp.file) ?? '';
    const written = writtenIn(text, writeUp.sections, evidence);
    return [
        {
            kind: 'reproduced',
            criterion: criterion.id,
            file: evidence.file,
            writeUp: writeUp.file,
            heading: evidence.section,
            runs: ran,
            numbers: evidence.numbers.map((number, index) => judgeNumber(number, index, written.get(number.name), {
                ...evidence,
                ran,
                module: module ?? '',
            })),
        },
    ];
}
function writtenIn(text, sections, { section, numbers }) {
    const found = (0,read_sections/* readSections */.jn)(text, sections).get(section);
    if (found === undefined)
        return new Map();
    const { from, to } = found.lines;
    return writtenValues((0,visible_lines/* shownLines */.TV)(text).slice(from - 1, to), from, numbers);
}
function judgeNumber(number, index, value, look) {
    const runs = look.ran.values.map((one) => one[index] ?? 'missing');
    const [first] = runs;
    const notRun = notRunProblem(runs, look);
    const problem = notRun ?? differsProblem(number, index, runs, value, look);
    return {
        name: number.name,
        unit: number.unit,
        verdict: notRun !== null ? 'not-run' : problem !== null ? 'differs' : 'reproduced',
        why: problem ?? '',
        written: value === undefined ? null : { text: value.text, line: value.line },
        run: typeof first === 'number' ? first : null,
    };
}
const NO_NUMBER_WORDS = {
    missing: 'evidence() returns nothing under this name',
    'not-a-number': 'evidence() returns something else than a real number',
    'not-finite': 'evidence() returns a number that is not finite',
};
function notRunProblem(runs, { file, ran }) {
    if (ran.reason !== null || runs.length < 2)
        return `${file} gave no numbers`;
    const word = runs.find((one) => typeof one !== 'number');
    return word === undefined ? null : NO_NUMBER_WORDS[word];
}
function differsProblem(number, index, runs, value, { section, module, ran }) {
    const { min, max } = number;
    const numbers = runs.filter((one) => typeof one === 'number');
    const [first = 0] = numbers;
    if (numbers.some((one) => !isSteady(one, first, number)))
        return 'two runs gave different numbers';
    if (ran.alone[index] === first)
        return `it does not come from the functions of ${module}`;
    if (numbers.some((one) => one < (min ?? -Infinity) || one > (max ?? Infinity))) {
        return `it can only be ${rangeWords(min, max)}`;
    }
    if (value === undefined)
        return `"${section}" gives no number for it`;
    return numbers.every((one) => isReproduced(value.readings, one, number))
        ? null
        : 'the write-up has another number';
}
function rangeWords(min, max) {
    if (min === null)
        return `at most ${max}`;
    return max === null ? `at least ${min}` : `from ${min} to ${max}`;
}
// What another processor or library may change in a sum; far below any digit that people write.
const RELATIVE = 1e-6;
const ABSOLUTE = 1e-12;
/** Two runs of the same code: what the digits asked for can show is not different. */
function isSteady(one, other, { digits }) {
    return (Math.abs(one - other) <= halfDigit(Math.max(Math.abs(one), Math.abs(other)), digits) + ABSOLUTE);
}
/**
 * Whether a written number is what the run gave, rounded to the digits that are written. Zeros at the end may
 * be left out; of fewer digits than are asked for, the rest is taken for zeros.
 */
function isReproduced(written, run, { digits, tolerance }) {
    const slack = tolerance + RELATIVE * Math.abs(run) + ABSOLUTE;
    return written.some(({ value, step }) => Math.abs(run - value) <= Math.min(step / 2, halfDigit(run, digits)) + slack);
}
/** Half of the last of so many significant digits; of 0 every digit is a zero. */
function halfDigit(value, digits) {
    if (value === 0)
        return Infinity;
    return 0.5 * 10 ** (Math.floor(Math.log10(Math.abs(value))) - digits + 1);
}


/***/ }),

/***/ 5797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ ownRuntime),
  W: () => (/* binding */ runtimeGaps)
});

// EXTERNAL MODULE: ./build/judge/stated-python.js + 1 modules
var stated_python = __webpack_require__(2487);
;// CONCATENATED MODULE: ./build/checks/numpy-names.json
const numpy_names_namespaceObject = /*#__PURE__*/JSON.parse('{"X":{"Generator.spawn":"1.25","ndarray.mT":"2.0","ndarray.to_device":"2.0","numpy.acos":"2.0","numpy.acosh":"2.0","numpy.asin":"2.0","numpy.asinh":"2.0","numpy.astype":"2.0","numpy.atan":"2.0","numpy.atan2":"2.0","numpy.atanh":"2.0","numpy.bitwise_count":"2.0","numpy.bitwise_invert":"2.0","numpy.bitwise_left_shift":"2.0","numpy.bitwise_right_shift":"2.0","numpy.bool":"2.0","numpy.concat":"2.0","numpy.cumulative_prod":"2.1","numpy.cumulative_sum":"2.1","numpy.dtypes":"1.25","numpy.dtypes.StringDType":"2.0","numpy.exceptions":"1.25","numpy.exceptions.RankWarning":"2.0","numpy.isdtype":"2.0","numpy.linalg.cross":"2.0","numpy.linalg.diagonal":"2.0","numpy.linalg.matmul":"2.0","numpy.linalg.matrix_norm":"2.0","numpy.linalg.matrix_transpose":"2.0","numpy.linalg.outer":"2.0","numpy.linalg.svdvals":"2.0","numpy.linalg.tensordot":"2.0","numpy.linalg.trace":"2.0","numpy.linalg.vecdot":"2.0","numpy.linalg.vector_norm":"2.0","numpy.long":"2.0","numpy.matrix_transpose":"2.0","numpy.matvec":"2.2","numpy.permute_dims":"2.0","numpy.pow":"2.0","numpy.strings":"2.0","numpy.strings.partition":"2.1","numpy.strings.rpartition":"2.1","numpy.strings.slice":"2.3","numpy.trapezoid":"2.0","numpy.ulong":"2.0","numpy.unique_all":"2.0","numpy.unique_counts":"2.0","numpy.unique_inverse":"2.0","numpy.unique_values":"2.0","numpy.unstack":"2.1","numpy.vecdot":"2.0","numpy.vecmat":"2.2"},"T":{"ndarray.itemset":"2.0","ndarray.newbyteorder":"2.0","ndarray.ptp":"2.0","ndarray.tostring":"2.3","numpy.AxisError":"2.0","numpy.ComplexWarning":"2.0","numpy.DataSource":"2.0","numpy.Inf":"2.0","numpy.Infinity":"2.0","numpy.ModuleDeprecationWarning":"2.0","numpy.NAN":"2.0","numpy.NINF":"2.0","numpy.NZERO":"2.0","numpy.NaN":"2.0","numpy.PINF":"2.0","numpy.PZERO":"2.0","numpy.RankWarning":"2.0","numpy.Tester":"1.25","numpy.TooHardError":"2.0","numpy.VisibleDeprecationWarning":"2.0","numpy.add_docstring":"2.0","numpy.add_newdoc":"2.0","numpy.add_newdoc_ufunc":"2.0","numpy.alltrue":"2.0","numpy.asfarray":"2.0","numpy.byte_bounds":"2.0","numpy.cast":"2.0","numpy.cfloat":"2.0","numpy.clongfloat":"2.0","numpy.compare_chararrays":"2.0","numpy.compat":"2.0","numpy.complex":"1.24","numpy.complex_":"2.0","numpy.cumproduct":"2.0","numpy.deprecate":"2.0","numpy.deprecate_with_doc":"2.0","numpy.disp":"2.0","numpy.fastCopyAndTranspose":"2.0","numpy.find_common_type":"2.0","numpy.float":"1.24","numpy.float_":"2.0","numpy.format_parser":"2.0","numpy.get_array_wrap":"2.0","numpy.geterrobj":"2.0","numpy.in1d":"2.4","numpy.infty":"2.0","numpy.int":"1.24","numpy.issctype":"2.0","numpy.issubclass_":"2.0","numpy.issubsctype":"2.0","numpy.kernel_version":"2.0","numpy.longcomplex":"2.0","numpy.longfloat":"2.0","numpy.lookfor":"2.0","numpy.mat":"2.0","numpy.maximum_sctype":"2.0","numpy.msort":"2.0","numpy.nbytes":"2.0","numpy.numarray":"2.0","numpy.obj2sctype":"2.0","numpy.object":"1.24","numpy.oldnumeric":"2.0","numpy.product":"2.0","numpy.recfromcsv":"2.0","numpy.recfromtxt":"2.0","numpy.round_":"2.0","numpy.safe_eval":"2.0","numpy.sctype2char":"2.0","numpy.sctypes":"2.0","numpy.set_numeric_ops":"2.0","numpy.set_string_function":"2.0","numpy.seterrobj":"2.0","numpy.singlecomplex":"2.0","numpy.sometrue":"2.0","numpy.source":"2.0","numpy.str":"1.24","numpy.string_":"2.0","numpy.trapz":"2.4","numpy.unicode_":"2.0","numpy.use_hugepage":"1.25","numpy.who":"2.0"}}');
;// CONCATENATED MODULE: ./build/checks/runtime-gaps.js


// More than a few say nothing new: one cause is behind them all.
const MOST = 10;
/**
 * What a module uses that the Python and NumPy it ran on do not have, though others do. What is in no
 * version at all is an ordinary mistake. Which names a NumPy has was asked of the releases 1.24 to 2.4.
 */
function runtimeGaps(runtime, needs, facts) {
    const syntax = needs
        .filter(({ since }) => (0,stated_python/* isBefore */.Y8)(runtime.python, since))
        .map(({ what, since, line }) => ({ kind: 'syntax', what, line, since, until: null }));
    const used = facts.analysable ? withGenerators(facts.numpyNames) : [];
    const missing = used.flatMap(({ name, line }) => {
        const { since = null, until = null } = lifetimeOf(name);
        const gap = { kind: 'numpy-name', what: name, line, since, until };
        return isKnown(gap) && (0,stated_python/* isMissingOn */.WX)(runtime, gap) ? [gap] : [];
    });
    return [...syntax, ...missing].sort((a, b) => a.line - b.line).slice(0, MOST);
}
/**
 * What a grading run claims, with all that follows from the versions made again; none of it is a candidate's
 * word. Null where it claims other packages than the exercise asks for.
 */
function ownRuntime(claimed, { packages = [] }) {
    const ran = (claimed.packs ?? []).map(({ name }) => name);
    if (ran.length !== packages.length || !packages.every((name) => ran.includes(name)))
        return null;
    const isReal = (gap) => (gap.kind === 'syntax' ? gap.since !== null && gap.until === null : isKnown(gap)) &&
        (0,stated_python/* isMissingOn */.WX)(claimed, gap);
    return { ...claimed, stated: (0,stated_python/* isStated */.oE)(claimed), gaps: claimed.gaps.filter(isReal) };
}
/** What every attribute may be beside one of an array's: a generator's, in a module that draws numbers. */
function withGenerators(used) {
    const draws = used.some(({ name }) => name.startsWith('numpy.random'));
    // Seed sequences have had the same methods for longer, and an attribute does not tell whose it is.
    const seeds = used.some(({ name }) => name === 'numpy.random.SeedSequence');
    if (!draws || seeds)
        return used;
    const attributes = used.filter(({ name }) => name.startsWith('ndarray.'));
    return [
        ...used,
        ...attributes.map(({ name, line }) => ({ name: name.replace('ndarray.', 'Generator.'), line })),
    ];
}
function isKnown({ what, since, until }) {
    const known = lifetimeOf(what);
    return (since ?? until) !== null && known.since === since && known.until === until;
}
function lifetimeOf(name) {
    const of = (table) => Object.hasOwn(table, name) ? (table[name] ?? null) : null;
    return { since: of(numpy_names_namespaceObject.X), until: of(numpy_names_namespaceObject.T) };
}


/***/ }),

/***/ 2027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ statedHours)
/* harmony export */ });
/* harmony import */ var _submission_submission_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3161);
/* harmony import */ var _hours_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1582);


/** The hours that a candidate says they spent, from `Hours spent: 3.5` in the write-up; null where nothing is said. */
function statedHours(submission, exercise) {
    const file = exercise.rubric.writeUp?.file;
    const text = file === undefined ? null : (0,_submission_submission_js__WEBPACK_IMPORTED_MODULE_0__/* .submittedProse */ .pE)(submission, file);
    return text === null ? null : (0,_hours_line_js__WEBPACK_IMPORTED_MODULE_1__/* .hoursIn */ .b)(text);
}


/***/ }),

/***/ 2198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ suiteFiles)
/* harmony export */ });
/* harmony import */ var _exercise_exercise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4177);
/* harmony import */ var _input_compare_texts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1033);
/* harmony import */ var _input_decode_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8933);
/* harmony import */ var _rubric_suite_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6417);




/** The tests that a submission holds. */
function suiteFiles({ files }) {
    const own = files.filter(({ path }) => (0,_exercise_exercise_js__WEBPACK_IMPORTED_MODULE_2__/* .isSuiteFile */ .R)(path));
    const read = own.map(({ path, bytes }) => ({ path, text: (0,_input_decode_text_js__WEBPACK_IMPORTED_MODULE_0__/* .decodePython */ .vb)(bytes) }));
    const texts = read.flatMap(({ path, text }) => (text === null ? [] : [{ path, text }]));
    const bytes = own.reduce((sum, file) => sum + file.bytes.length, 0);
    const sorted = texts.sort((a, b) => (0,_input_compare_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .compareTexts */ .q)(a.path, b.path));
    return {
        files: sorted,
        unfit: unfitness(own.map(({ path }) => path), bytes, texts.length),
    };
}
function unfitness(paths, bytes, readable) {
    if (!paths.some((path) => !path.endsWith('/conftest.py')))
        return 'no-test-files';
    if (paths.length > _rubric_suite_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SUITE_LIMITS */ .o.files)
        return 'too-many-files';
    if (bytes > _rubric_suite_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SUITE_LIMITS */ .o.bytes)
        return 'too-large';
    return readable < paths.length ? 'not-text' : null;
}


/***/ }),

/***/ 4375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ askTwice)
/* harmony export */ });
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8186);

/** A sandbox that broke, or a machine that was too busy, is ours to mend: asked a second time before anybody hears of it. */
async function askTwice(ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (!(error instanceof _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM && error.code === 'sandbox-failed'))
            throw error;
        return await ask();
    }
}


/***/ }),

/***/ 1187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ judgeOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _judge_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(268);


/** The judge of one exercise's module, and of its evidence file where it is asked for one. */
function judgeOf(exercise, module, hands, { limits, evidence }) {
    return (0,_judge_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .startJudge */ .S)({
        ...hands,
        pythonHome: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(hands.home, 'src', 'judge', 'python'),
        grader: exercise.grader,
        module,
        packs: exercise.rubric.packages ?? [],
        limits,
        evidence,
    });
}


/***/ }),

/***/ 1276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uP: () => (/* binding */ openGrader),
  I6: () => (/* binding */ scoreRun),
  MP: () => (/* binding */ seedDigest)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/judge/stated-python.js + 1 modules
var stated_python = __webpack_require__(2487);
;// CONCATENATED MODULE: ./build/checks/complexity.js
/** The extremes of a module, one piece of evidence for each complexity criterion. */
function complexityEvidence(facts, rubric) {
    const functions = facts.analysable ? facts.functions : [];
    return rubric.criteria
        .filter((criterion) => criterion.kind === 'measured' && criterion.check === 'complexity')
        .map(({ id }) => ({
        kind: 'complexity',
        criterion: id,
        analysable: facts.analysable,
        mostComplex: largest(functions, 'mccabe'),
        longest: largest(functions, 'lines'),
        deepest: largest(functions, 'nesting'),
    }));
}
/** The first one of the largest, so that equal modules give equal evidence. */
function largest(functions, key) {
    return functions.reduce((best, facts) => (best === null || facts[key] > best[key] ? facts : best), null);
}

// EXTERNAL MODULE: ./build/checks/flag.js
var flag = __webpack_require__(8792);
// EXTERNAL MODULE: ./build/checks/found-evidence.js
var found_evidence = __webpack_require__(40);
// EXTERNAL MODULE: ./build/checks/integrity.js + 6 modules
var integrity = __webpack_require__(1716);
// EXTERNAL MODULE: ./build/checks/lint/lint-evidence.js + 1 modules
var lint_evidence = __webpack_require__(8323);
// EXTERNAL MODULE: ./build/checks/lint/neutralise.js
var neutralise = __webpack_require__(2596);
// EXTERNAL MODULE: ./build/checks/loops.js
var loops = __webpack_require__(9979);
;// CONCATENATED MODULE: ./build/checks/module-facts.js
const SUSPICIONS = [
    'dynamic-code',
    'native-code',
    'process-or-network',
    'introspection',
    'unusual-import',
    'private-name',
    'encoded-text',
];
/** Facts come out of a sandbox as JSON; whatever is not exactly right counts as not measured. */
function parseModuleFacts(value) {
    try {
        return readFacts(value);
    }
    catch (error) {
        if (error instanceof NotFacts)
            return { analysable: false, why: 'it could not be measured' };
        throw error;
    }
}
class NotFacts extends Error {
}
function readFacts(value) {
    const { analysable, ...facts } = record(value);
    if (analysable === false) {
        const why = plainWords(facts['why']);
        return {
            analysable,
            why,
            ...optional('line', facts, count),
            ...optional('suspicious', facts, readSuspicions),
        };
    }
    if (analysable !== true)
        throw new NotFacts();
    const loops = record(facts['moduleLoops']);
    return {
        analysable,
        sourceLines: count(facts['sourceLines']),
        functions: list(facts['functions']).map(readFunction),
        moduleLoops: { count: count(loops['count']), depth: count(loops['depth']) },
        calls: list(facts['calls']).map(readNamedLine),
        suspicious: readSuspicions(facts['suspicious']),
        numpyNames: list(facts['numpyNames']).map(readNamedLine),
        ...optional('lookAlikes', facts, (lines) => list(lines).map(count)),
        ...optional('statements', facts, count),
        ...optional('unknownImports', facts, (lines) => list(lines).map(count)),
    };
}
/** What a judge of an earlier version does not say. */
function optional(name, facts, read) {
    return facts[name] === undefined ? {} : { [name]: read(facts[name]) };
}
function readFunction(value) {
    const facts = record(value);
    return {
        ...readNamedLine(value),
        lines: count(facts['lines']),
        mccabe: count(facts['mccabe']),
        nesting: count(facts['nesting']),
        loops: count(facts['loops']),
        loopDepth: count(facts['loopDepth']),
    };
}
function readSuspicions(value) {
    return list(value).map(readSuspicion);
}
function readSuspicion(value) {
    const kind = SUSPICIONS.find((known) => known === record(value)['kind']);
    if (kind === undefined)
        throw new NotFacts();
    return { kind, ...readNamedLine(value) };
}
function readNamedLine(value) {
    const { name, line } = record(value);
    if (typeof name !== 'string')
        throw new NotFacts();
    return { name, line: count(line) };
}
function record(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new NotFacts();
    return { ...value };
}
function list(value) {
    if (!Array.isArray(value))
        throw new NotFacts();
    return value;
}
function count(value) {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
        throw new NotFacts();
    return value;
}
function plainWords(value) {
    if (typeof value !== 'string' || !/^[a-zA-Z ]{1,80}$/.test(value))
        throw new NotFacts();
    return value;
}

// EXTERNAL MODULE: ./build/checks/reproduced.js + 1 modules
var reproduced = __webpack_require__(6876);
// EXTERNAL MODULE: ./build/checks/runtime-gaps.js + 1 modules
var runtime_gaps = __webpack_require__(5797);
// EXTERNAL MODULE: ./build/checks/stated-hours.js
var stated_hours = __webpack_require__(2027);
// EXTERNAL MODULE: ./build/rubric/title-of-test.js
var title_of_test = __webpack_require__(5815);
;// CONCATENATED MODULE: ./build/checks/test-evidence.js

/** What the hidden tests observed, in the words of a scorecard. */
function testEvidence(tests) {
    return tests.map(({ criterion, name, passed, reason, detail }) => ({
        kind: 'test',
        criterion,
        title: (0,title_of_test/* titleOfTest */.E)(name),
        outcome: passed ? 'passed' : 'failed',
        reason,
        detail,
    }));
}

// EXTERNAL MODULE: ./build/checks/write-up.js + 5 modules
var write_up = __webpack_require__(2197);
;// CONCATENATED MODULE: ./build/checks/gather-evidence.js














const NO_SANDBOX = {
    code: 'no-sandbox',
    severity: 'serious',
    message: 'The code ran without a sandbox, so it could have changed any result. Do not use this scorecard.',
    where: null,
};
/** All that the checks observed of one submission. */
function gatherEvidence({ exercise, submission, run }) {
    const evidence = (0,write_up/* writeUpEvidence */.q)(submission, exercise);
    const hours = (0,stated_hours/* statedHours */.r)(submission, exercise);
    if (run === null) {
        const flags = (0,integrity/* findFlags */.L)({ submission, exercise, facts: null, suppressedLines: [] });
        return { evidence, flags, runtime: null, statedHours: hours };
    }
    const found = 'suite' in run
        ? suiteFindings(exercise, submission, run)
        : moduleFindings(exercise, submission, run);
    return { ...found, evidence: [...found.evidence, ...evidence], statedHours: hours };
}
function suiteFindings(exercise, submission, { suite, linted, sandbox, runtime }) {
    const { rubric, modules = [] } = exercise;
    return {
        evidence: [
            ...(0,found_evidence/* foundEvidence */.a)(rubric, submission, suite, modules),
            ...(0,lint_evidence/* suiteLintEvidence */.VJ)(linted, rubric),
        ],
        flags: [
            ...(sandbox === 'none' ? [NO_SANDBOX] : []),
            ...(0,integrity/* findFlags */.L)({ submission, exercise, facts: null, suppressedLines: [] }),
        ],
        runtime: { ...runtime, stated: (0,stated_python/* isStated */.oE)(runtime), gaps: [] },
    };
}
function moduleFindings(exercise, submission, run) {
    const { source, judged, linted, sandbox, runtime } = run;
    const { rubric } = exercise;
    refuseHoles(run);
    const facts = parseModuleFacts(judged.facts);
    const flags = (0,integrity/* findFlags */.L)({
        submission,
        exercise,
        facts: source === null ? null : facts,
        suppressedLines: source === null ? [] : (0,neutralise/* neutralise */.$)(source).suppressed,
    });
    return {
        evidence: [
            ...testEvidence(judged.tests),
            ...(0,lint_evidence/* lintEvidence */.zl)(linted, facts, rubric),
            ...complexityEvidence(facts, rubric),
            ...(0,loops/* loopsEvidence */.t)(facts, rubric),
            ...(0,reproduced/* reproducedEvidence */.pu)(submission, exercise, judged.evidence ?? null),
        ],
        flags: [
            ...(sandbox === 'none' ? [NO_SANDBOX] : []),
            ...notLoaded(judged.tests, facts, rubric.module),
            ...flags,
        ],
        runtime: {
            ...runtime,
            stated: (0,stated_python/* isStated */.oE)(runtime),
            gaps: (0,runtime_gaps/* runtimeGaps */.W)(runtime, linted.kind === 'unavailable' ? [] : (linted.needs ?? []), facts),
        },
    };
}
/** One flag for what is behind all tests; where an import failed, with the first line that may be why. */
function notLoaded(tests, facts, module) {
    const all = tests.every(({ reason }) => reason === 'did-not-load');
    if (!all || tests.length === 0 || module === null || !facts.analysable)
        return [];
    const isImport = tests.every(({ detail }) => /raised (?:ModuleNotFound|Import)Error$/.test(detail));
    const line = isImport ? (facts.unknownImports?.[0] ?? null) : null;
    const message = 'The module could not be imported, so no test could run.';
    return [(0,flag/* flag */.J)('not-loaded', 'look', message, module, line)];
}
/** Every collected test has exactly one verdict; anything else is ours, and no grade. */
function refuseHoles({ tests, judged }) {
    const key = ({ criterion, name }) => `${criterion} ${name}`;
    const wanted = tests.map(key).sort().join('\n');
    const found = judged.tests.map(key).sort().join('\n');
    if (wanted !== found)
        throw new Error('the judge did not report exactly the tests it collected');
}

// EXTERNAL MODULE: ./build/checks/lint/linter.js + 1 modules
var lint_linter = __webpack_require__(9299);
// EXTERNAL MODULE: ./build/rubric/rubric.js
var rubric_rubric = __webpack_require__(2007);
;// CONCATENATED MODULE: ./build/exercise/manifest.js


/** What a suite that was collected has to hold: as many tests per criterion as the rubric says, no more. */
function manifestIssues({ rubric, grader }, tests) {
    const counts = Map.groupBy(tests, ({ criterion }) => criterion);
    const wrong = (0,rubric_rubric/* testsCriteria */.ru)(rubric)
        .map(({ id, tests: wanted }) => ({ id, wanted, found: counts.get(id)?.length ?? 0 }))
        .filter(({ wanted, found }) => wanted !== found)
        .map(({ id, wanted, found }) => issue(grader, id, `the rubric names ${wanted} tests, the suite holds ${found}`, `Set tests: ${found} for ${id} in the rubric, or fix the suite.`));
    const named = (0,rubric_rubric/* testsCriteria */.ru)(rubric).flatMap(({ id, core = [] }) => {
        const names = new Set(counts.get(id)?.map(({ name }) => name));
        return core
            .filter((name) => !names.has(name))
            .map((name) => issue(grader, id, `the core names ${name}, and no such test is bound to ${id}`, 'Correct core: in the rubric; it lists names of test functions.'));
    });
    const known = new Set((0,rubric_rubric/* testsCriteria */.ru)(rubric).map(({ id }) => id));
    const strangers = [...counts.keys()]
        .filter((id) => !known.has(id))
        .map((id) => issue(grader, id, 'tests are bound to a criterion that the rubric does not name', 'Correct the @criterion mark.'));
    return [...wrong, ...named, ...strangers];
}
/** What kept a suite from being collected. */
function suiteIssues({ grader }, problems) {
    return problems.map(({ where, what }) => issue(where === '' ? grader : (0,external_node_path_.join)(grader, where), '', lastLines(what), 'Run the suite alone to see more; README.md says how.'));
}
function issue(file, path, message, hint) {
    return { file, line: null, path, message, hint };
}
/** pytest says what went wrong at the end of a traceback. */
function lastLines(text) {
    return text.trim().split('\n').slice(-3).join('\n    ');
}

// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(8186);
// EXTERNAL MODULE: ./build/judge/conversation.js
var conversation = __webpack_require__(9853);
// EXTERNAL MODULE: ./build/judge/limits.js
var judge_limits = __webpack_require__(5922);
// EXTERNAL MODULE: ./build/scorecard/score.js + 2 modules
var score = __webpack_require__(9973);
// EXTERNAL MODULE: ./build/submission/submission.js
var submission_submission = __webpack_require__(3161);
// EXTERNAL MODULE: ./build/grading/ask-twice.js
var ask_twice = __webpack_require__(4375);
// EXTERNAL MODULE: ./build/grading/exercise-judge.js
var exercise_judge = __webpack_require__(1187);
// EXTERNAL MODULE: ./build/grading/suite-runner.js + 1 modules
var suite_runner = __webpack_require__(8665);
;// CONCATENATED MODULE: ./build/grading/grader.js













/** What grades one exercise; many submissions can be handed in at once, each with a seed of its own. */
function openGrader(exercise, workshop, limits = judge_limits/* LIMITS */.b1) {
    const runner = runnerOf(exercise, workshop, limits);
    return {
        grade: async (id, submission, assessment) => {
            const started = performance.now();
            const run = runner === null ? null : await runner.run(id, submission, assessment.seed);
            const milliseconds = Math.round(performance.now() - started);
            return scoreRun(exercise, assessment, submission, run, { grade: milliseconds });
        },
        close: async () => await runner?.close(),
    };
}
/** Null where nothing runs. */
function runnerOf(exercise, workshop, limits) {
    const { module, suite } = exercise.rubric;
    if (suite !== undefined)
        return (0,suite_runner/* openSuiteRunner */.r)(exercise, suite, workshop);
    return module === null ? null : openRunner(exercise, module, workshop, limits);
}
/** The scorecard of what was observed of a submission. */
function scoreRun(exercise, { role, seed, sha }, submission, run, timings) {
    return (0,score/* score */.f)({
        ...gatherEvidence({ exercise, submission, run }),
        rubric: exercise.rubric,
        rubricDigest: exercise.digest,
        role,
        reviews: [],
        submission: {
            sha,
            digest: submission.digest,
            files: submission.files.map(({ path }) => path),
        },
        seed: { digest: seedDigest(seed) },
        trusted: run?.sandbox !== 'none',
        timings,
    });
}
/**
 * A judge and a linter, which serve many submissions. They start beside each other: the linter keeps one core
 * busy, and so does most of the judge's start.
 */
function openRunner(exercise, module, workshop, limits) {
    const asked = { limits, evidence: askedOf(exercise.rubric) };
    const judge = (0,exercise_judge/* judgeOf */.P)(exercise, module, workshop, asked);
    const linter = (0,lint_linter/* openLinter */.p)((0,external_node_path_.join)(workshop.home, 'dist', 'lint', 'index.js'));
    const suite = judge.ready.then((ready) => refuseIssues(ready, manifestIssues(exercise, ready.tests)), (error) => {
        throw error instanceof conversation/* BrokenSuite */.SO
            ? new bad_news/* CallerError */.ED(suiteIssues(exercise, error.problems))
            : error;
    });
    suite.catch(() => { });
    return {
        run: async (id, submission, seed) => {
            const source = (0,submission_submission/* submittedText */.li)(submission, module);
            const evidence = evidenceText(exercise, submission);
            const judging = (0,ask_twice/* askTwice */.g)(() => judge.grade({ id, source, seed, ...evidence }));
            const linting = linter.lint(source ?? '');
            // Awaited below, behind the suite: when that fails, it is what there is to say.
            for (const later of [judging, linting])
                later.catch(() => { });
            const { sandbox, tests, ...ran } = await suite;
            const [judged, linted] = await Promise.all([judging, linting]);
            return { source, tests, judged, linted, sandbox, runtime: runtimeOf(ran) };
        },
        close: async () => {
            await Promise.all([judge.close(), linter.close()]);
        },
    };
}
function askedOf({ evidence }) {
    return evidence && { file: evidence.file, names: evidence.numbers.map(({ name }) => name) };
}
/** Nothing of a file that the exercise does not ask for, and nothing where there is none that could run. */
function evidenceText({ rubric }, submission) {
    const { evidence } = rubric;
    const text = evidence === undefined ? null : (0,submission_submission/* submittedText */.li)(submission, evidence.file);
    return text === null ? {} : { evidence: text };
}
function runtimeOf({ python, numpy, packs }) {
    return { python, numpy, ...(packs.length === 0 ? {} : { packs }) };
}
/** Whoever knows the seed can make the hidden inputs; its digest still tells two seeds apart. */
function seedDigest(seed) {
    return (0,external_node_crypto_.createHash)('sha256').update(seed).digest('hex');
}
function refuseIssues(value, issues) {
    if (issues.length > 0)
        throw new bad_news/* CallerError */.ED(issues);
    return value;
}


/***/ }),

/***/ 8665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ openSuiteRunner)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/checks/lint/lint-evidence.js + 1 modules
var lint_evidence = __webpack_require__(8323);
// EXTERNAL MODULE: ./build/checks/lint/linter.js + 1 modules
var lint_linter = __webpack_require__(9299);
// EXTERNAL MODULE: ./build/checks/suite-files.js
var suite_files = __webpack_require__(2198);
// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(8186);
// EXTERNAL MODULE: ./build/input/decode-text.js
var decode_text = __webpack_require__(8933);
// EXTERNAL MODULE: ./build/judge/conversation.js
var judge_conversation = __webpack_require__(9853);
// EXTERNAL MODULE: ./build/judge/limits.js
var limits = __webpack_require__(5922);
// EXTERNAL MODULE: ./build/judge/packs.js + 1 modules
var judge_packs = __webpack_require__(6403);
;// CONCATENATED MODULE: ./build/judge/review-judge.js


/** Starts the judge's process at once; suites may be handed in before it is ready. */
function startReviewJudge(setup) {
    const { python, pythonHome } = setup;
    const program = { python, pythonHome, module: 'review_server', setup: setupLine(setup) };
    const conversation = new judge_conversation/* Conversation */.sy(program, HEARING);
    return {
        ready: conversation.ready.promise,
        run: (job) => conversation.ask(job),
        close: () => conversation.close(),
    };
}
function setupLine(setup) {
    const { module, functions, given = null, packs = [], limits, parallel, unsafe, variants } = setup;
    return {
        module,
        functions,
        given,
        packs: packs.map(judge_packs/* packOf */.FM),
        limits: (0,judge_conversation/* limitsLine */.Li)(limits),
        parallel,
        unsafe,
        variants,
    };
}
const HEARING = {
    // The process is ours and trusted; of a candidate's bytes it holds the names of tests alone.
    parse: (line) => JSON.parse(line),
    ready: (message) => (message.kind === 'ready' ? message : null),
    answer: (message) => {
        if (message.kind === 'ready')
            throw new Error('the judge is ready twice');
        return { id: message.id, value: message.runs };
    },
};

// EXTERNAL MODULE: ./build/grading/ask-twice.js
var ask_twice = __webpack_require__(4375);
;// CONCATENATED MODULE: ./build/grading/suite-runner.js










/** No module of the grader folder has this id: theirs are of flaws, or begin with `correct/` or `company/`. */
const GIVEN = '\0given';
/**
 * A judge of tests. They also meet the module that candidates were given: what happens there they can see at home,
 * so it tells them whether their tests run here, and nothing of the modules that decide.
 */
function openSuiteRunner(exercise, suite, hands) {
    const given = (0,decode_text/* decodeText */.g7)(exercise.template.get(suite.module) ?? new Uint8Array()) ?? '';
    const modules = (exercise.modules ?? []).map(({ id, holds, source }) => {
        return { id, correct: holds.length === 0, source };
    });
    const judge = startReviewJudge({
        ...hands,
        pythonHome: (0,external_node_path_.join)(hands.home, 'src', 'judge', 'python'),
        module: suite.module,
        functions: suite.functions,
        given,
        packs: exercise.rubric.packages ?? [],
        limits: limits/* REVIEW_LIMITS */.EA,
        variants: [...modules, { id: GIVEN, correct: false, source: given }],
    });
    const ready = judge.ready.catch((error) => {
        throw error instanceof judge_conversation/* BrokenSuite */.SO
            ? new bad_news/* CallerError */.ED(moduleIssues(exercise, suite, error.problems))
            : error;
    });
    // Awaited with the first submission.
    ready.catch(() => { });
    const isLinted = (0,lint_evidence/* lintCriteria */.DP)(exercise.rubric).length > 0;
    const linter = isLinted ? (0,lint_linter/* openLinter */.p)((0,external_node_path_.join)(hands.home, 'dist', 'lint', 'index.js')) : null;
    return {
        run: async (id, submission) => {
            const { files, unfit } = (0,suite_files/* suiteFiles */.E)(submission);
            const { sandbox, python, numpy, packs } = await ready;
            const fit = unfit === null ? files : [];
            const [runs, linted] = await Promise.all([
                unfit === null ? (0,ask_twice/* askTwice */.g)(() => judge.run({ id, files })) : [],
                linter === null ? [] : lintFiles(linter, fit, suite),
            ]);
            const suiteRuns = runs.filter(({ variant }) => variant !== GIVEN);
            return {
                suite: {
                    runs: suiteRuns,
                    given: runs.find(({ variant }) => variant === GIVEN) ?? null,
                },
                linted,
                sandbox,
                runtime: { python, numpy, ...(packs.length === 0 ? {} : { packs }) },
            };
        },
        close: async () => {
            await Promise.all([judge.close(), linter?.close()]);
        },
    };
}
/** As at the candidate's, where the module and the folder of tests are what imports can name. */
async function lintFiles(linter, files, { module }) {
    const own = [module.replace(/\.py$/, ''), 'tests'];
    return await Promise.all(files.map(async ({ path, text }) => ({ path, text, outcome: await linter.lint(text, own) })));
}
/** Modules of the author's that Python cannot load; each is a correct one, a flaw, or what candidates are given. */
function moduleIssues({ grader, rubric }, { module }, problems) {
    return problems.map(({ where, what }) => {
        const [file, path] = where === GIVEN
            ? [(0,external_node_path_.join)('templates', rubric.id, module), '']
            : where.startsWith('correct/')
                ? [(0,external_node_path_.join)(grader, `${where}.py`), '']
                : [(0,external_node_path_.join)(grader, 'flaws.yml'), where];
        const hint = where.startsWith('company/')
            ? 'Two of its flaws do not go together: give one of them another base, or apart: true. verify with --modules writes it.'
            : 'Correct it, and see that Python can import it: python3 -m py_compile.';
        return { file, line: null, path, message: `the module ${what}`, hint };
    });
}


/***/ }),

/***/ 9853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ limitsLine),
/* harmony export */   SO: () => (/* binding */ BrokenSuite),
/* harmony export */   sy: () => (/* binding */ Conversation)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(481);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8186);
/* harmony import */ var _huge_pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4608);
/* harmony import */ var _own_libraries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1906);





/** Hidden tests that cannot be collected: the hiring team's to mend. */
class BrokenSuite extends Error {
    name = 'BrokenSuite';
    problems;
    constructor(problems) {
        super('the hidden tests cannot be collected');
        this.problems = problems;
    }
}
const WORLD_CODE = {
    'no-bubblewrap': 'no-bubblewrap',
    'no-numpy': 'no-python',
    'no-pytest': 'no-python',
    'unreadable-python': 'no-python',
    'no-package': 'no-package',
    'sandbox-refused': 'sandbox-refused',
    'canary-escaped': 'canary-escaped',
};
/** Python's names of the limits. */
function limitsLine(limits) {
    return {
        memory_bytes: limits.memoryBytes,
        output_bytes: limits.outputBytes,
        call_seconds: limits.callSeconds,
        total_seconds: limits.totalSeconds,
    };
}
function start({ python, pythonHome, module, setup }) {
    const boot = `import sys; sys.path.insert(0, sys.argv.pop(1)); from takehome.${module} import main; main()`;
    // Nothing of ours is in its environment: a process that parses hostile answers has nothing worth taking.
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(python, ['-I', '-B', '-c', boot, pythonHome], {
        // For the arrays of a speed test: a tenth of the page faults.
        env: { ...(0,_own_libraries_js__WEBPACK_IMPORTED_MODULE_4__/* .ownLibraries */ .c)(python), ..._huge_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .HUGE_PAGES */ .v },
        stdio: ['pipe', 'pipe', 'pipe'],
    });
    // A judge that died is reported when it ends, not when a write to it fails.
    child.stdin.on('error', () => { });
    child.stdin.write(`${JSON.stringify(setup)}\n`);
    return child;
}
/** A judge's process, started at once; jobs may be handed in before it is ready. */
class Conversation {
    ready = Promise.withResolvers();
    #child;
    #hearing;
    #waiting = new Map();
    #ended;
    #failure = null;
    #stderr = '';
    constructor(program, hearing) {
        this.#hearing = hearing;
        this.#child = start(program);
        // Whoever awaits `ready` or a grade hears of a failure; nobody has to await both.
        this.ready.promise.catch(() => { });
        this.#child.stderr.setEncoding('utf8').on('data', (text) => {
            this.#stderr = (this.#stderr + text).slice(-4000);
        });
        (0,node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({ input: this.#child.stdout }).on('line', (line) => this.#hear(hearing.parse(line)));
        this.#ended = this.#end();
    }
    /** The answer is of the kind that the job asks for: the judge is ours, and no candidate speaks for it. */
    async ask(job) {
        // Answers are told apart by it: one of the two would be awaited for ever.
        if (this.#waiting.has(job.id))
            throw new Error(`the judge has the job "${job.id}" already`);
        const result = Promise.withResolvers();
        result.promise.catch(() => { });
        this.#waiting.set(job.id, result);
        if (this.#failure !== null)
            this.#fail(this.#failure);
        else
            this.#child.stdin.write(`${JSON.stringify(job)}\n`);
        return (await result.promise);
    }
    async close() {
        this.#child.stdin.end();
        await this.#ended;
    }
    #end() {
        return new Promise((resolve) => {
            this.#child.on('error', (cause) => this.#fail(new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM(String(cause), { code: 'no-python', cause })));
            this.#child.on('close', () => {
                this.#fail(new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM(this.#stderr.trim() || 'the judge stopped', { code: 'sandbox-failed' }));
                resolve();
            });
        });
    }
    #hear(message) {
        if (isCommon(message))
            this.#hearBadNews(message);
        else {
            const ready = this.#hearing.ready(message);
            if (ready !== null)
                this.ready.resolve(ready);
            else {
                const { id, value } = this.#hearing.answer(message);
                this.#settle(id)?.resolve(value);
            }
        }
    }
    #hearBadNews(message) {
        switch (message.kind) {
            case 'unavailable':
                this.#fail(new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM(message.detail, { code: WORLD_CODE[message.code] }));
                break;
            case 'broken-exercise':
                this.#fail(new BrokenSuite(message.problems));
                break;
            case 'failed':
                this.#refuse(message.id, new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM(message.detail, { code: 'sandbox-failed' }));
                break;
            case 'bug':
                this.#refuse(message.id, new Error(`the judge failed: ${message.detail}`));
        }
    }
    #refuse(id, error) {
        if (id === undefined)
            this.#fail(error);
        else
            this.#settle(id)?.reject(error);
    }
    #settle(id) {
        const result = this.#waiting.get(id);
        this.#waiting.delete(id);
        return result;
    }
    /** The first reason wins: a promise that is settled stays as it is. */
    #fail(error) {
        this.#failure ??= error;
        this.ready.reject(error);
        for (const id of [...this.#waiting.keys()])
            this.#settle(id)?.reject(error);
    }
}
const BAD_NEWS = ['unavailable', 'broken-exercise', 'failed', 'bug'];
function isCommon(message) {
    return BAD_NEWS.includes(message.kind);
}


/***/ }),

/***/ 4608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ HUGE_PAGES)
/* harmony export */ });
/**
 * For the environment of a process whose memory lies in few large pieces: the C library puts them in huge pages. One
 * that does not know the setting goes on as before:
 * https://sourceware.org/glibc/manual/latest/html_node/Memory-Allocation-Tunables.html
 */
const HUGE_PAGES = { GLIBC_TUNABLES: 'glibc.malloc.hugetlb=1' };


/***/ }),

/***/ 268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ startJudge)
});

// EXTERNAL MODULE: ./build/profile.js
var profile = __webpack_require__(2849);
// EXTERNAL MODULE: ./build/judge/conversation.js
var judge_conversation = __webpack_require__(9853);
;// CONCATENATED MODULE: ./build/judge/judge-message.js
/** Why a hidden test failed. The judge chooses the word; candidate code never does. */
const FAILURE_REASONS = (/* unused pure expression or super */ null && ([
    'wrong-value',
    'raised',
    'did-not-raise',
    'did-not-load',
    'timed-out',
    'too-slow',
    'crashed',
    'broke-protocol',
]));
/** Why a number that was asked for is none. */
const NO_NUMBER = (/* unused pure expression or super */ null && (['missing', 'not-a-number', 'not-finite']));
/** Reads one line of the judge's process. The process is ours and trusted; no candidate byte is in it. */
function parseJudgeMessage(line) {
    const message = JSON.parse(line);
    if (message.kind !== 'ready')
        return message;
    const tests = message.tests.map(([criterion, name]) => ({ criterion, name }));
    return { ...message, tests };
}

// EXTERNAL MODULE: ./build/judge/limits.js
var limits = __webpack_require__(5922);
// EXTERNAL MODULE: ./build/judge/packs.js + 1 modules
var judge_packs = __webpack_require__(6403);
;// CONCATENATED MODULE: ./build/judge/judge.js





/** Starts the judge's process at once; jobs may be handed in before it is ready. */
function startJudge(setup) {
    const { python, pythonHome } = setup;
    const program = { python, pythonHome, module: 'server', setup: setupLine(setup) };
    const conversation = new judge_conversation/* Conversation */.sy(program, HEARING);
    return {
        ready: conversation.ready.promise,
        grade: (job) => conversation.ask(job),
        tryOut: (job) => conversation.ask(job),
        close: () => conversation.close(),
    };
}
function setupLine(setup) {
    const { grader, module, packs = [], unsafe, parallel, limits, evidence } = setup;
    return {
        grader,
        module,
        packs: packs.map(judge_packs/* packOf */.FM),
        unsafe,
        parallel,
        limits: (0,judge_conversation/* limitsLine */.Li)(limits),
        evidence: evidence === undefined ? null : { ...evidence, ...evidenceSeconds(limits) },
    };
}
/** Never more than a submission itself may take. */
function evidenceSeconds({ callSeconds, totalSeconds }) {
    return {
        call_seconds: Math.min(limits/* EVIDENCE_SECONDS */.Kb.call_seconds, callSeconds),
        total_seconds: Math.min(limits/* EVIDENCE_SECONDS */.Kb.total_seconds, totalSeconds),
    };
}
const HEARING = {
    parse: parseJudgeMessage,
    ready: (message) => {
        if (message.kind !== 'ready')
            return null;
        (0,profile/* partDone */.A)('judge ready', message.spent);
        return message;
    },
    answer: answerOf,
};
function answerOf(message) {
    if (message.kind === 'ready')
        throw new Error('the judge is ready twice');
    const { id } = message;
    if (message.kind === 'tried')
        return { id, value: message.runs };
    (0,profile/* partDone */.A)('judged', message.spent);
    const { tests, facts, evidence } = message;
    return { id, value: { tests, facts, evidence } };
}


/***/ }),

/***/ 5922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EA: () => (/* binding */ REVIEW_LIMITS),
/* harmony export */   Kb: () => (/* binding */ EVIDENCE_SECONDS),
/* harmony export */   b1: () => (/* binding */ LIMITS)
/* harmony export */ });
const LIMITS = {
    memoryBytes: 2 * 2 ** 30,
    // Nobody reads what a submission prints; a megabyte is room for honest debugging output.
    outputBytes: 2 ** 20,
    callSeconds: 30,
    totalSeconds: 300,
};
/** What `evidence()` may take beside that: it is run twice, and once without the module. */
const EVIDENCE_SECONDS = { call_seconds: 20, total_seconds: 80 };
/**
 * What a suite may use against one version of a module, and the version for its answers. A version that hangs is
 * given two calls' time.
 */
const REVIEW_LIMITS = {
    memoryBytes: 2 * 2 ** 30,
    outputBytes: 2 ** 20,
    callSeconds: 5,
    // Forty honest tests need about two; a suite that sleeps through its time on thirty modules holds up others.
    totalSeconds: 20,
};


/***/ }),

/***/ 1906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ ownLibraries)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * The environment that an interpreter needs to start: where its own library lies, if beside it.
 *
 * In a prefix that was moved, such as a tool cache or a copied folder, the interpreter finds its
 * libpython by LD_LIBRARY_PATH alone. Nobody else's is passed on: it would decide what the judge runs.
 */
function ownLibraries(python, path = '') {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(binOf(whereIs(python, path))), 'lib');
    return hasLibpython(folder) ? { LD_LIBRARY_PATH: folder } : {};
}
/** The folder of the interpreter; of a copy in a virtual environment, the folder of the one it was copied from. */
function binOf(python) {
    const bin = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(python);
    try {
        const settings = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(bin), 'pyvenv.cfg'), 'utf8');
        return /^home\s*=\s*(.+)$/m.exec(settings)?.[1]?.trim() ?? bin;
    }
    catch {
        return bin;
    }
}
function whereIs(python, path) {
    const places = python.includes('/') ? [''] : path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
    for (const place of places) {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, python));
        }
        catch {
            // not in this one
        }
    }
    return python;
}
function hasLibpython(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).some((name) => /^libpython3.*\.so/.test(name));
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 2849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ partDone)
/* harmony export */ });
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3053);

/** Where the program says that a part of its work is done. Nobody listens but `npm run bench -- --profile`. */
const parts = (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.channel)('takehome:part');
function partDone(name, detail = null) {
    if (parts.hasSubscribers)
        parts.publish({ name, detail });
}


/***/ }),

/***/ 5815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ titleOfTest)
/* harmony export */ });
/** `test_reaches_least_squares` is a sentence already. */
function titleOfTest(name) {
    return name.replace(/^test_/, '').replaceAll('_', ' ');
}


/***/ }),

/***/ 2483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ bandOf)
/* harmony export */ });
/* unused harmony export BANDS */
/** Names for parts of the scale; nothing is decided by them. */
const BANDS = (/* unused pure expression or super */ null && (['below', 'developing', 'meets', 'strong']));
function bandOf(percent) {
    if (percent < 40)
        return 'below';
    if (percent < 60)
        return 'developing';
    return percent < 80 ? 'meets' : 'strong';
}


/***/ }),

/***/ 9973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ overallOf),
  f: () => (/* binding */ score)
});

// EXTERNAL MODULE: ./build/input/compare-texts.js
var compare_texts = __webpack_require__(1033);
// EXTERNAL MODULE: ./build/scorecard/bands.js
var bands = __webpack_require__(2483);
// EXTERNAL MODULE: ./build/judge/stated-python.js + 1 modules
var stated_python = __webpack_require__(2487);
;// CONCATENATED MODULE: ./build/scorecard/cause.js

/**
 * The one thing behind all that failed, and what to do next; null where each failure speaks for itself.
 * It follows from the evidence and the flags, and tells nothing that a candidate could not see at home.
 */
function causeOf({ module }, evidence, flags, runtime) {
    const tests = evidence.filter((fact) => fact.kind === 'test');
    if (module === null || tests.length === 0)
        return null;
    const looks = { module, tests, flags };
    return (notThere(looks) ??
        otherVersions(looks, runtime) ??
        notPython(looks) ??
        notLoaded(looks) ??
        withoutFunctions(looks) ??
        otherParameters(looks) ??
        stubs(looks));
}
function notThere({ module, flags }) {
    const isMissing = flags.some(({ code, where }) => code === 'missing-file' && where?.path === module);
    if (!isMissing)
        return null;
    const what = `${module} is missing, or is not an ordinary file that can be read`;
    const next = `Put your work into ${module}, at the top of the folder.`;
    return inNotebook(module, flags) ?? cause('no-module', what, next);
}
function inNotebook(module, flags) {
    if (!flags.some(({ code }) => code === 'notebook'))
        return null;
    return cause('notebook', `There is a notebook, which is not read, and nothing new in ${module}`, `Move the functions from the notebook into ${module}, and push again.`);
}
// What a name that is missing raises, by an attribute, an import, or an argument of its own.
const MISSING = /(?:^|: )raised (?:AttributeError|ImportError|ModuleNotFoundError|NameError|TypeError)$/;
/** Whatever failed did so where the Python or NumPy of this run lacks what others have. */
function otherVersions({ module, tests }, runtime) {
    const [gap] = runtime?.gaps ?? [];
    const failed = tests.filter(({ outcome }) => outcome === 'failed');
    if (runtime === null || gap === undefined || failed.length === 0)
        return null;
    const isBehind = gap.kind === 'syntax'
        ? failed.every(({ reason }) => reason === 'did-not-load')
        : failed.every(({ detail }) => MISSING.test(detail));
    if (!isBehind)
        return null;
    const ran = gap.kind === 'syntax' ? runtime.python : runtime.numpy;
    const what = `${module} is written for other versions than it ran on: ${lacking(gap)}, and this run had ${ran}`;
    return cause('other-versions', what, versionsNext(runtime), gap.line);
}
function lacking({ kind, line, since, until }) {
    const of = kind === 'syntax' ? 'Python' : 'NumPy';
    return until === null
        ? `line ${line} needs ${of} ${since} or later`
        : `line ${line} needs a ${of} before ${until}`;
}
/** What a candidate can do about what the versions of a run lack. */
function versionsNext({ gaps }) {
    return gaps.some((gap) => (0,stated_python/* isMissingOn */.WX)(stated_python/* STATED */.EU, gap))
        ? `Write it for ${(0,stated_python/* versionWords */.WS)(stated_python/* STATED */.EU)}: install requirements.txt in a new environment, and run the public tests there.`
        : `${(0,stated_python/* versionWords */.WS)(stated_python/* STATED */.EU)}, on which scores count, has all of it. You need not change it: tell the team that another version was used.`;
}
function notPython({ module, tests, flags }) {
    if (!tests.every(({ reason }) => reason === 'did-not-load'))
        return null;
    const unread = flags.find(({ code, where }) => code === 'not-utf8' && where?.path === module);
    if (unread !== undefined && tests.every(({ detail }) => detail.includes('no module to load'))) {
        const what = `${module} is not UTF-8 text, so it could not be read`;
        return cause('not-text', what, `Save ${module} as UTF-8.`);
    }
    const refused = flags.find(({ code }) => code === 'not-analysable');
    if (refused === undefined || !tests.every(({ detail }) => /Syntax|Indentation|Tab/.test(detail)))
        return null;
    const line = refused.where?.line ?? null;
    const place = line === null ? 'it' : `line ${line}`;
    return cause('syntax', `${module} could not be read as Python: ${place} is not valid for the Python that grades`, 'Run python -m py_compile on it. If that finds nothing, the line needs a newer Python than the one that grades.', line);
}
/** What an import that failed asks for, by the error that it raised. */
const WHY = {
    ModuleNotFoundError: [
        'imports something that is not there',
        'Only this one file is loaded, with the standard library, NumPy and what the README names beside it: put your own functions into it, and import nothing else.',
    ],
    ImportError: [
        'imports a name that is not there',
        'Import only from the standard library, NumPy and the packages that the README names.',
    ],
    EOFError: [
        'asks for input',
        'Remove input(), or put it below if __name__ == "__main__":, which is not run.',
    ],
    SystemExit: [
        'ends the program',
        'Put what is to run as a program below if __name__ == "__main__":, which is not run.',
    ],
};
const FILES = /^(?:PermissionError|FileNotFoundError|OSError|IsADirectoryError|FileExistsError)$/;
const OPENS = [
    'opens a file',
    'There are no files and no network: remove that, or put it below if __name__ == "__main__":, which is not run.',
];
function notLoaded({ module, tests, flags }) {
    const details = tests.flatMap(({ reason, detail }) => (reason === 'did-not-load' ? detail : []));
    const [detail] = details;
    if (detail === undefined || details.length < tests.length)
        return null;
    const error = /: raised (\w{1,60})$/.exec(detail)?.[1] ?? null;
    const line = flags.find(({ code }) => code === 'not-loaded')?.where?.line ?? null;
    const place = line === null ? 'it' : `line ${line}`;
    const [what, next] = whyNot(error, module);
    const named = error === null ? '' : ` (${error})`;
    const said = `${module} could not be imported: ${place} ${what}${named}`;
    return cause('not-loaded', said, next, line);
}
function whyNot(error, module) {
    if (error === null) {
        return [
            'took too long or ended its process',
            'Importing it must only define functions: put everything else below if __name__ == "__main__":.',
        ];
    }
    if (FILES.test(error))
        return OPENS;
    const own = `Run python -c "import ${module.replace(/\.py$/, '')}" and mend what it says. If it says nothing: where it is graded there are no files, no network, no threads and no other programs.`;
    return WHY[error] ?? ['raised an error', own];
}
function withoutFunctions({ module, tests }) {
    const names = namesIn(tests, /^the module has no function (\w{1,60})$/);
    if (names === null)
        return null;
    return cause('missing-functions', `${module} does not have ${names}`, 'Define what is missing at the top level of the file, by the names of the README.');
}
function otherParameters({ module, tests }) {
    const names = namesIn(tests, /^the function (\w{1,60}) does not take the arguments of the task$/);
    if (names === null)
        return null;
    return cause('other-parameters', `${module} cannot be called as the task says: see the parameters of ${names}`, 'Give each function the parameters of the README, in their order and by their names.');
}
/** "the functions a, b" out of what is said of tests, by a pattern with the name in it; null for none. */
function namesIn(tests, said) {
    const names = new Set(tests.flatMap(({ detail }) => said.exec(detail)?.[1] ?? []));
    if (names.size === 0)
        return null;
    return `${names.size === 1 ? 'the function' : 'the functions'} ${[...names].sort().join(', ')}`;
}
function stubs({ module, tests, flags }) {
    if (!tests.every(({ detail }) => detail === 'raised NotImplementedError'))
        return null;
    const what = `The functions of ${module} are not written yet: they raise NotImplementedError`;
    const next = 'Replace the lines that raise by your own code, and push again.';
    return inNotebook(module, flags) ?? cause('stubs', what, next);
}
function cause(kind, what, next, line = null) {
    return { kind, line, what: `${what}.`, next };
}

// EXTERNAL MODULE: ./build/scorecard/competency-titles.js
var competency_titles = __webpack_require__(9480);
// EXTERNAL MODULE: ./build/scorecard/count-flags.js
var count_flags = __webpack_require__(1298);
// EXTERNAL MODULE: ./build/scorecard/measured-points.js
var measured_points = __webpack_require__(4391);
// EXTERNAL MODULE: ./build/scorecard/reviewed-points.js
var reviewed_points = __webpack_require__(2284);
;// CONCATENATED MODULE: ./build/scorecard/score-criterion.js



function scoreCriterion(criterion, facts, reviews, context) {
    const { id, title, competency, kind, points } = criterion;
    const critical = criterion.kind === 'measured' && criterion.check === 'tests' && criterion.critical;
    const evidence = [...facts].sort(byText);
    const result = criterion.kind === 'measured'
        ? measured((0,measured_points/* measuredShare */.WI)(criterion, evidence, context), points)
        : reviewed(criterion, evidence, reviews);
    return { id, title, competency, kind, critical, points, ...result, evidence, reviews };
}
const NOT_ASSESSED = { earned: null, status: 'not-assessed' };
function measured(share, points) {
    if (share === null)
        return NOT_ASSESSED;
    return { earned: inHundredths(points * share), status: statusOf(share, 1) };
}
function reviewed({ points }, evidence, reviews) {
    if (evidence.some(({ kind }) => kind === 'not-assessed'))
        return NOT_ASSESSED;
    const outcome = (0,reviewed_points/* outcomeOf */.sG)(reviews);
    if (outcome.kind !== 'agreed')
        return { earned: null, status: 'pending' };
    const { percent } = outcome;
    return {
        earned: inHundredths((points * percent) / 100),
        status: statusOf(percent, reviewed_points/* LEVEL_PERCENT */.fe[3]),
    };
}
function statusOf(share, full) {
    if (share >= full)
        return 'passed';
    return share > 0 ? 'partial' : 'failed';
}
function inHundredths(points) {
    return Math.round(points * 100) / 100;
}
/** Any fixed order will do, so that the order in which checks finish leaves no trace. */
function byText(a, b) {
    return (0,compare_texts/* compareTexts */.q)(JSON.stringify(a), JSON.stringify(b));
}

// EXTERNAL MODULE: ./build/scorecard/sums.js
var sums = __webpack_require__(2759);
;// CONCATENATED MODULE: ./build/scorecard/score.js








/** What the evidence and the reviews come to, by the rubric and nothing else. */
function score(input) {
    const { rubric, rubricDigest, role, flags, submission, seed, runtime, trusted, timings } = input;
    const { statedHours = null } = input;
    refuseGaps(input);
    const works = (0,measured_points/* doesWork */.dE)(input.evidence, rubric.criteria);
    const criteria = rubric.criteria.map((criterion) => {
        const facts = input.evidence.filter((fact) => fact.criterion === criterion.id);
        const reviews = input.reviews.filter((review) => review.criterion === criterion.id);
        return scoreCriterion(criterion, facts, reviews, { works, budget: rubric.loopBudget });
    });
    const cap = (0,sums/* capOf */.oY)(criteria, rubric);
    const competencies = (0,sums/* sumByCompetency */.U5)(criteria, cap, role);
    const totals = (0,sums/* sumAll */.Vl)(criteria, cap);
    return {
        schemaVersion: 2,
        exercise: rubric.id,
        rubric: { id: rubric.id, version: rubric.version, digest: rubricDigest },
        role: role === null ? null : { id: role.id, weights: role.weights },
        submission: { ...submission, files: [...submission.files].sort() },
        seed,
        runtime,
        cause: causeOf(rubric, input.evidence, flags, runtime),
        criteria,
        competencies,
        totals,
        cap,
        flags: [...flags].sort(bySeverity),
        flagCounts: (0,count_flags/* countFlags */.r)(flags),
        overall: overallOf(competencies, totals),
        ...(statedHours === null ? {} : { statedHours }),
        trusted,
        timings,
    };
}
/** A grade that could not be finished is ours to mend and never a score. */
function refuseGaps({ rubric, evidence, reviews }) {
    const ids = new Set(rubric.criteria.map(({ id }) => id));
    const stray = [...evidence, ...reviews].find(({ criterion }) => !ids.has(criterion));
    if (stray !== undefined)
        throw new Error(`the rubric has no criterion ${stray.criterion}`);
    const seen = new Set(evidence.map(({ criterion }) => criterion));
    const gap = rubric.criteria.find(({ kind, id }) => kind === 'measured' && !seen.has(id));
    if (gap !== undefined)
        throw new Error(`nothing was observed for criterion ${gap.id}`);
}
/** A percentage only when nothing is missing: what is missing is not zero, and no weight moves elsewhere. */
function overallOf(competencies, totals) {
    const unknown = (reason) => ({ percent: null, band: null, reason });
    if (competencies.some(({ weight }) => weight === null))
        return unknown('no role was given');
    if (totals.reviewed.pending > 0)
        return unknown('write-up points wait for reviewers');
    const [missing] = (0,sums/* withoutPoints */.OW)(competencies);
    if (missing !== undefined) {
        return unknown(`the role weighs ${competency_titles/* COMPETENCY_TITLES */.i[missing]}, but this exercise has no points for it`);
    }
    const share = competencies.reduce((sum, { weight, ...sums }) => sum + (weight ?? 0) * shareOf(sums), 0);
    const percent = Math.round(share * 1000) / 10;
    return { percent, band: (0,bands/* bandOf */.B)(percent), reason: null };
}
function shareOf({ measured, reviewed }) {
    const possible = measured.possible + reviewed.possible;
    return possible === 0 ? 0 : (measured.earned + reviewed.earned) / possible;
}
const SEVERITIES = ['serious', 'look', 'note'];
/** Serious ones first; the rest of the order is fixed and means nothing. */
function bySeverity(a, b) {
    const difference = SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
    return difference || (0,compare_texts/* compareTexts */.q)(JSON.stringify(a), JSON.stringify(b));
}


/***/ }),

/***/ 2759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ withoutPoints),
/* harmony export */   U5: () => (/* binding */ sumByCompetency),
/* harmony export */   Vl: () => (/* binding */ sumAll),
/* harmony export */   oY: () => (/* binding */ capOf)
/* harmony export */ });
/* harmony import */ var _rubric_rubric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2007);
/* harmony import */ var _rubric_title_of_test_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5815);


/** Sums are made of whole hundredths, where 0.1 + 0.2 is 0.3. */
const hundredths = (points) => Math.round(points * 100);
/** At most half of the measured points count while the core of a critical criterion is not met. */
function capOf(criteria, rubric) {
    const missed = criteria
        .filter(({ critical, status }) => critical && isUnmet(status))
        .map((criterion) => ({ id: criterion.id, core: missedCore(criterion, rubric) }));
    const unmet = missed.filter(({ core }) => core === null || core.length > 0);
    if (unmet.length === 0)
        return null;
    const core = unmet.flatMap((criterion) => criterion.core ?? []);
    const before = earnedOf(criteria, 'measured');
    const half = Math.round(possibleOf(criteria, 'measured') / 2);
    return {
        criteria: unmet.map(({ id }) => id),
        beforeCap: before / 100,
        earned: Math.min(before, half) / 100,
        ...(core.length === 0 ? {} : { core }),
    };
}
/** What the core asks for and no passed test shows; null where the whole criterion is the core. */
function missedCore({ id, evidence }, rubric) {
    const criterion = rubric.criteria.find((one) => one.id === id);
    if (criterion?.kind !== 'measured' || criterion.check !== 'tests')
        return null;
    const passed = evidence.filter((fact) => fact.kind === 'test' && fact.outcome === 'passed');
    const titles = new Set(passed.map((fact) => (fact.kind === 'test' ? fact.title : '')));
    return criterion.core?.map(_rubric_title_of_test_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOfTest */ .E).filter((title) => !titles.has(title)) ?? null;
}
function isUnmet(status) {
    return status === 'failed' || status === 'partial';
}
function sumByCompetency(criteria, cap, role) {
    const shrink = capScale(cap);
    let before = 0;
    return _rubric_rubric_js__WEBPACK_IMPORTED_MODULE_1__/* .COMPETENCIES */ .YP.map((id) => {
        const own = criteria.filter(({ competency }) => competency === id);
        const counted = shrink(before);
        before += earnedOf(own, 'measured');
        return {
            id,
            weight: role?.weights[id] ?? null,
            ...sums(own, (shrink(before) - counted) / 100),
        };
    });
}
function sumAll(criteria, cap) {
    return sums(criteria, cap?.earned ?? earnedOf(criteria, 'measured') / 100);
}
/** Scales running sums, not parts, so that the rounded parts still add up to the rounded whole. */
function capScale(cap) {
    if (cap === null || cap.beforeCap === 0)
        return (running) => running;
    const { earned, beforeCap } = cap;
    return (running) => Math.round((running * hundredths(earned)) / hundredths(beforeCap));
}
function sums(criteria, earned) {
    return {
        measured: {
            earned,
            beforeCap: earnedOf(criteria, 'measured') / 100,
            possible: possibleOf(criteria, 'measured') / 100,
        },
        reviewed: reviewedSum(criteria),
    };
}
function reviewedSum(criteria) {
    const pending = criteria.filter(({ status }) => status === 'pending');
    return {
        earned: earnedOf(criteria, 'reviewed') / 100,
        possible: possibleOf(criteria, 'reviewed') / 100,
        pending: possibleOf(pending, 'reviewed') / 100,
    };
}
function earnedOf(criteria, kind) {
    return criteria
        .filter((criterion) => criterion.kind === kind)
        .reduce((sum, { earned }) => sum + hundredths(earned ?? 0), 0);
}
function possibleOf(criteria, kind) {
    return criteria
        .filter((criterion) => criterion.kind === kind && criterion.status !== 'not-assessed')
        .reduce((sum, { points }) => sum + hundredths(points), 0);
}
/** The competencies that a role weighs and that have no points here. */
function withoutPoints(competencies) {
    return competencies
        .filter(({ weight, measured, reviewed }) => weight !== null && weight > 0 && measured.possible + reviewed.possible === 0)
        .map(({ id }) => id);
}


/***/ })

};
