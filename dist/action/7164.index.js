export const id = 7164;
export const ids = [7164];
export const modules = {

/***/ 5200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ byPlace)
/* harmony export */ });
/* harmony import */ var _input_compare_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51033);

/** For `sort`: by file, and in each by line. */
function byPlace(one, other) {
    return (0,_input_compare_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .compareTexts */ .q)(one.path ?? '', other.path ?? '') || one.line - other.line;
}


/***/ }),

/***/ 66003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ failureWords),
/* harmony export */   QV: () => (/* binding */ receivedBlocks),
/* harmony export */   XN: () => (/* binding */ foundBlocks),
/* harmony export */   ku: () => (/* binding */ foundResult)
/* harmony export */ });
/* harmony import */ var _checks_suite_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84716);
/* harmony import */ var _rubric_coin_share_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94009);
/* harmony import */ var _rubric_suite_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76417);
/* harmony import */ var _phrasing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75825);
/* harmony import */ var _safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66226);





const FAILURES = {
    'no-test-files': 'there is no tests/test_*.py',
    'too-many-files': `there are more than ${_rubric_suite_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SUITE_LIMITS */ .o.files} test files`,
    'too-large': `the test files are larger than ${_rubric_suite_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SUITE_LIMITS */ .o.bytes / 1000} kB together`,
    'not-text': 'a test file is not UTF-8 text',
    'did-not-load': 'the tests could not be loaded on a correct version',
    'no-tests': 'no test was found on a correct version',
    'too-many-tests': `there are more than ${_rubric_suite_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SUITE_LIMITS */ .o.tests} tests`,
    'timed-out': 'the tests ran out of time on a correct version',
    crashed: 'the tests crashed on a correct version',
    'broke-protocol': 'the tests sent bytes that are not an answer on a correct version',
};
/** Why nothing that the tests did counts. */
function failureWords(failure) {
    return FAILURES[failure];
}
/** How many flawed versions of the kind were caught, in one line. */
function foundResult(fact) {
    if (fact.failure !== null)
        return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `nothing counts: ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(failureWords(fact.failure))}`;
    const caught = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `${fact.caught} of ${fact.flaws} caught`;
    const few = fact.caught > 0 && 2 * fact.caught < fact.flaws;
    return few ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `${caught}; counts from half of them on` : caught;
}
/** For reviewers: kinds with the tests that found them, and tests that failed on correct versions. */
function foundBlocks(criteria, permalinkBase) {
    const kinds = criteria.flatMap(({ title, evidence }) => evidence.flatMap((fact) => (fact.kind === 'found' ? [{ title, fact }] : [])));
    const [first] = kinds;
    if (first === undefined)
        return [];
    const rows = kinds.map(({ title, fact }) => [
        (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(fact.criterion),
        (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(title),
        foundResult(fact),
        fact.tests.length === 0 ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `none` : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `${fact.tests.length}`,
    ]);
    const catching = kinds.filter(({ fact }) => fact.tests.length > 0);
    return [
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .heading */ .R_)(2, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `What the tests found`),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)(alarmWords(first.fact))),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `${givenWords(first.fact)} Do not tell the candidate which kinds were missed.`),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)([(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `Id`, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `Kind of flaw`, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `Flawed versions`, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `Tests that caught one`], rows),
        ...catching.map(({ fact }) => folded((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `Tests that caught ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(fact.criterion)}`, fact.tests, permalinkBase)),
        ...named((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `Tests that failed on a correct version`, first.fact.alarming, permalinkBase),
        ...named((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `Tests that gave two verdicts on the same replies, or were missing from a run; they catch nothing`, first.fact.moody, permalinkBase),
    ];
}
function alarmWords({ alarms, correct, failure }) {
    if (failure !== null)
        return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `No test counts: ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(failureWords(failure))}.`;
    if (alarms === 0)
        return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `No false alarm on ${correct} correct versions.`;
    const left = Math.round(100 * (0,_rubric_coin_share_js__WEBPACK_IMPORTED_MODULE_0__/* .alarmFactor */ .Zo)(alarms, correct));
    return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `False alarms on ${alarms} of ${correct} correct versions: ${left} % of the points for flaws are left.`;
}
function named(title, tests, permalinkBase) {
    return tests.length === 0 ? [] : [folded(title, tests, permalinkBase)];
}
function folded(title, tests, permalinkBase) {
    const items = tests.map(({ name, where }) => {
        if (where === null)
            return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(name, 120);
        const line = where.line ?? 1;
        const place = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .lines */ .Mn)({ path: where.path, from: line, to: line }, permalinkBase);
        return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .untrusted */ .bp)(name, 120)}, ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .path */ .Ae)(where.path)} ${place}`;
    });
    return (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `${title} (${tests.length})`, [(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(items)]);
}
const ENDS = {
    'did-not-load': 'they could not be loaded',
    'timed-out': 'they ran out of time',
    crashed: 'they crashed',
    'broke-protocol': 'they sent bytes that are not an answer',
    'no-tests': 'no test was found',
    'too-many-tests': `they are more than the ${_rubric_suite_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SUITE_LIMITS */ .o.tests} that there may be`,
};
/** What the author of the tests can see without us. */
function givenWords({ given }) {
    const { files, collected, passed, failed, ended } = given;
    const received = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(files, 'test file', 'test files');
    const ran = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `On the module as it was given, ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(collected, 'test', 'tests')} ran: ${passed} passed and ${failed} failed`;
    if (ended === null)
        return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `${received}. ${ran}.`;
    return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `${received}. ${ran}, and ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(ENDS[ended])}.`;
}
/** As their author can see: what counts, but not what was found. */
function isUnfit(failure) {
    return _checks_suite_words_js__WEBPACK_IMPORTED_MODULE_4__/* .UNFIT */ .Vs.some((unfit) => unfit === failure);
}
/** For candidates: that the tests are here, and nothing of what they found. */
function receivedBlocks(criteria) {
    const fact = criteria
        .flatMap(({ evidence }) => evidence)
        .find((one) => one.kind === 'found');
    if (fact === undefined)
        return [];
    const { failure } = fact;
    const received = isUnfit(failure)
        ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `They could not be run: ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(failureWords(failure))}.`
        : givenWords(fact);
    return [
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .heading */ .R_)(2, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `Your tests`),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)(received),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `They also ran on versions of the module that you cannot see. What they found there is not shown: with a result for each push, flaws could be found by trying instead of by reading.`),
    ];
}


/***/ }),

/***/ 4480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ publicFact),
/* harmony export */   Nx: () => (/* binding */ sectionFacts),
/* harmony export */   WN: () => (/* binding */ ofWhichTests),
/* harmony export */   bA: () => (/* binding */ loopsSeen)
/* harmony export */ });
/* unused harmony exports lintFacts, complexityFacts, loopsFacts, structureFacts */
/* harmony import */ var _by_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5200);
/* harmony import */ var _measured_points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34391);
/* harmony import */ var _phrasing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75825);
/* harmony import */ var _reproduced_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59074);
/* harmony import */ var _safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66226);





/** What is said of one fact; null for what not everybody can measure. */
function publicFact(fact, rubric, source) {
    switch (fact.kind) {
        case 'lint':
            return lintFacts(fact, source);
        case 'complexity':
            return complexityFacts(fact, source);
        case 'loops':
            return loopsFacts(fact, rubric.loopBudget, source);
        case 'structure':
            return structureFacts(fact);
        case 'reproduced':
            return (0,_reproduced_words_js__WEBPACK_IMPORTED_MODULE_2__/* .reproducedFacts */ .j)(fact, source.permalinkBase);
        default:
            return null;
    }
}
/** Which hidden tests make the code count, behind "a hidden test passes"; see `doesWork`. */
function ofWhichTests({ criteria }) {
    return (0,_measured_points_js__WEBPACK_IMPORTED_MODULE_0__/* .contractsOf */ .bR)(criteria).length === 0 ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `` : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) ` that is not of the contract`;
}
const MOST_FINDINGS = 50;
function lintFacts({ analysable, findings, sourceLines }, source) {
    if (!analysable)
        return notAnalysable(source);
    const size = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(sourceLines, 'line of code', 'lines of code');
    if (findings.length === 0)
        return (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Nothing found in ${size}.`);
    const rows = [...findings]
        .sort(_by_place_js__WEBPACK_IMPORTED_MODULE_4__/* .byPlace */ .h)
        .slice(0, MOST_FINDINGS)
        .map(({ path: file, line, rule, message }) => [
        file === undefined ? at(line, source) : inFile(file, line, source),
        (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp)(rule, 20),
        (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp)(message, 200),
    ]);
    const more = findings.length - rows.length;
    return [
        ...(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(findings.length, 'finding', 'findings')} in ${size}.`),
        ...(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)([(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Where`, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Rule`, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `What it says`], rows),
        ...(more > 0 ? (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `And ${more} more.`) : []),
    ];
}
function complexityFacts(fact, source) {
    if (!fact.analysable)
        return notAnalysable(source);
    const { mostComplex, longest, deepest } = fact;
    const { mccabe, lines: most, nesting } = _measured_points_js__WEBPACK_IMPORTED_MODULE_0__/* .COMPLEXITY_LIMITS */ .QS;
    return (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)([(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Measure`, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Highest`, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `At most`, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Where`], [
        [
            (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Paths through one function (McCabe)`,
            number(mostComplex?.mccabe),
            number(mccabe),
            where(mostComplex, source),
        ],
        [(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Lines of one function`, number(longest?.lines), number(most), where(longest, source)],
        [
            (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Blocks inside blocks`,
            number(deepest?.nesting),
            number(nesting),
            where(deepest, source),
        ],
    ]);
}
function loopsFacts(fact, budget, source) {
    if (!fact.analysable || budget === null)
        return notAnalysable(source);
    const needed = budget.count === 0 ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `none` : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `at most ${loopWords(budget)}`;
    const summary = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${loopsSeen(fact)}. A good solution needs ${needed}.`;
    const calls = fact.forbidden.map(({ name, line }) => (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp)(name, 60)} on ${at(line, source)}`);
    return [
        ...(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)(summary),
        ...(calls.length === 0
            ? []
            : [
                ...(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Calls that this exercise does not allow, so this part earns nothing:`),
                ...(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(calls.slice(0, MOST_FINDINGS)),
            ]),
    ];
}
function loopsSeen(fact) {
    return fact.count === 0 ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `No loops` : loopWords(fact);
}
function loopWords({ count: loops, depth }) {
    const nesting = depth > 1 ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `nested ${depth} deep` : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `none inside another`;
    return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(loops, 'loop', 'loops')}, ${nesting}`;
}
const LOOKED_AT = {
    headings: 'All headings, in order',
    'section-words': 'Length of each section',
    'total-words': 'Length of the whole',
    'own-words': 'Nothing left of the template',
    'number-and-date': 'A number, and a date or a duration',
    'table-parses': 'Columns and values of the table',
    'table-rows': 'Rows of the table',
    'table-filled': 'Every cell filled',
    'table-unit': 'A row in units of time, money or users',
    'table-in-text': 'The figures also stand in the text',
};
function structureFacts({ checks, yours = [] }) {
    const rows = checks.map((check) => [(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(LOOKED_AT[check.name]), found(check)]);
    const head = [(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `What was looked at`, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Found`];
    return [...(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(head, rows), ...(yours.length === 0 ? [] : (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${others(yours)}.`))];
}
function found({ passed, detail, waitsFor }) {
    if (passed)
        return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `yes`;
    if (waitsFor === undefined)
        return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `no: ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(detail)}`;
    return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `not looked at: mend "${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(LOOKED_AT[waitsFor])}" first`;
}
function others(yours) {
    const names = yours.map((heading) => (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp)(heading, 80));
    return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Headings of the file that are none of those asked for: ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(names, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `, `)}`;
}
function sectionFacts(fact, permalinkBase) {
    const asked = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${lengthWords(fact)}${fact.minWords} to ${fact.maxWords}`;
    if (fact.lines === null) {
        const { file, yours = [] } = fact;
        if (yours.length === 0)
            return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `not found in ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(file)}`;
        const names = yours.slice(0, MOST_NAMED).map((heading) => (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp)(heading, 40));
        return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `no heading of this name in ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(file)}; there are ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(names, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `, `)}`;
    }
    const place = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)({ path: fact.file, ...fact.lines }, permalinkBase);
    if (fact.untouched)
        return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `as it was in the template, ${place}`;
    return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(fact.words, 'word', 'words')} (${asked}), ${place}`;
}
// In a cell of a table; the whole list would hide what else stands there.
const MOST_NAMED = 5;
function lengthWords({ words: number, minWords, maxWords }) {
    if (number < minWords)
        return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `shorter than asked, `;
    return number > maxWords ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `longer than asked, ` : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `asked for `;
}
/** The most complex, longest and deepest function are often one, so each is named. */
function where(facts, source) {
    if (facts === null)
        return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `no functions`;
    return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)([(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp)(facts.name, 60), at(facts.line, source)], (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `, `);
}
function at(line, { module, permalinkBase }) {
    return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)({ path: module, from: line, to: line }, permalinkBase);
}
function inFile(file, line, { permalinkBase }) {
    return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae)(file)} ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)({ path: file, from: line, to: line }, permalinkBase)}`;
}
function number(value) {
    return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${value ?? 0}`;
}
function notAnalysable({ module }) {
    const what = module === '' ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `A file of the tests` : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(module);
    return (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${what} could not be read as Python, so this could not be measured.`);
}


/***/ }),

/***/ 11883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ measuredBlocks),
  e: () => (/* binding */ renderReviewer)
});

// EXTERNAL MODULE: ./build/rubric/rubric.js
var rubric_rubric = __webpack_require__(62007);
// EXTERNAL MODULE: ./build/scorecard/competency-titles.js
var competency_titles = __webpack_require__(69480);
// EXTERNAL MODULE: ./build/scorecard/found-words.js
var found_words = __webpack_require__(66003);
// EXTERNAL MODULE: ./build/scorecard/measured-points.js
var measured_points = __webpack_require__(34391);
// EXTERNAL MODULE: ./build/scorecard/phrasing.js
var phrasing = __webpack_require__(75825);
// EXTERNAL MODULE: ./build/scorecard/public-facts.js
var public_facts = __webpack_require__(4480);
// EXTERNAL MODULE: ./build/scorecard/count-flags.js
var count_flags = __webpack_require__(91298);
// EXTERNAL MODULE: ./build/scorecard/safe-markdown.js
var safe_markdown = __webpack_require__(66226);
;// CONCATENATED MODULE: ./build/scorecard/reviewer-flags.js



/** How many flags of each severity there are, in one line. */
function flagLine(flags) {
    if (flags.length === 0)
        return (0,phrasing/* words */.aL) `Flags: none.`;
    const { serious, look, note } = (0,count_flags/* countFlags */.r)(flags);
    const first = (0,phrasing/* words */.aL) `${serious} serious`;
    return (0,phrasing/* words */.aL) `Flags: ${serious === 0 ? first : (0,phrasing/* strong */.ko)(first)}, ${look} to look at, ${(0,phrasing/* count */.U9)(note, 'note', 'notes')}.`;
}
const MOST_ROWS = 40;
/** One row for what was seen in one file, however many lines show it. */
function flagBlocks(flags, permalinkBase) {
    if (flags.length === 0)
        return [];
    const groups = [...Map.groupBy(flags, kindAndPlace).values()];
    const rows = groups.slice(0, MOST_ROWS).map((group) => flagRow(group, permalinkBase));
    const more = groups.length - rows.length;
    return [
        (0,safe_markdown/* heading */.R_)(2, (0,phrasing/* words */.aL) `Flags`),
        (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `Flags do not change points. They say what was seen, not why: ask about the serious ones in the interview.`),
        (0,safe_markdown/* table */.tp)([(0,phrasing/* words */.aL) `Severity`, (0,phrasing/* words */.aL) `What was seen`, (0,phrasing/* words */.aL) `Where`], rows),
        ...(more > 0 ? [(0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `And ${more} more.`)] : []),
    ];
}
function kindAndPlace({ severity, message, where }) {
    return JSON.stringify([severity, message, where?.path]);
}
function flagRow(group, permalinkBase) {
    const [first] = group;
    if (first === undefined)
        return [];
    const place = first.where === null ? (0,phrasing/* words */.aL) `the submission` : (0,phrasing/* path */.Ae)(first.where.path);
    const seen = new Set(group.flatMap(({ where }) => where?.line ?? []));
    const places = [...seen]
        .sort((a, b) => a - b)
        .map((line) => (0,phrasing/* lines */.Mn)({ path: first.where?.path ?? '', from: line, to: line }, permalinkBase));
    return [(0,phrasing/* ours */.Od)(first.severity), (0,phrasing/* ours */.Od)(first.message), (0,phrasing/* join */.fj)([place, ...places], (0,phrasing/* words */.aL) `, `)];
}

// EXTERNAL MODULE: ./build/scorecard/reproduced-words.js
var reproduced_words = __webpack_require__(59074);
;// CONCATENATED MODULE: ./build/scorecard/reviewer-measured.js





const REASONS = {
    'wrong-value': 'wrong value',
    raised: 'raised an error',
    'did-not-raise': 'accepted bad input',
    'did-not-load': 'the module did not load',
    'timed-out': 'ran out of time',
    'too-slow': 'too slow',
    crashed: 'crashed',
    'broke-protocol': 'sent bytes that are not an answer',
};
// All else that is measured is quality, of which only what works has any.
const STAND_ALONE = ['structure', 'found'];
/** What was seen for one criterion, in one line. `waitsFor`: what has to come first; null where it has come. */
function criterionResult({ evidence, status, kind }, waitsFor) {
    const excused = evidence.find((fact) => fact.kind === 'not-assessed');
    if (excused !== undefined)
        return (0,phrasing/* words */.aL) `not assessed: ${(0,phrasing/* ours */.Od)(excused.why)}`;
    if (kind === 'reviewed')
        return status === 'pending' ? (0,phrasing/* words */.aL) `waits for reviewers` : (0,phrasing/* words */.aL) `reviewed`;
    const tests = evidence.filter((fact) => fact.kind === 'test');
    if (tests.length === 0) {
        const seen = factResult(evidence);
        return waitsFor === null || evidence.some(({ kind: one }) => STAND_ALONE.includes(one))
            ? seen
            : (0,phrasing/* words */.aL) `${seen}; counts only when ${waitsFor}`;
    }
    const passed = tests.filter(({ outcome }) => outcome === 'passed').length;
    return (0,phrasing/* words */.aL) `${passed} of ${(0,phrasing/* count */.U9)(tests.length, 'test', 'tests')} passed`;
}
function loopsResult(fact) {
    const calls = fact.forbidden.length;
    if (calls === 0)
        return (0,public_facts/* loopsSeen */.bA)(fact);
    return (0,phrasing/* count */.U9)(calls, 'call that is not allowed', 'calls that are not allowed');
}
function structureResult({ checks }) {
    const passed = checks.filter((check) => check.passed).length;
    return (0,phrasing/* words */.aL) `${passed} of ${(0,phrasing/* count */.U9)(checks.length, 'part', 'parts')} found`;
}
function factResult([fact]) {
    switch (fact?.kind) {
        case 'structure':
            return structureResult(fact);
        case 'reproduced':
            return (0,reproduced_words/* reproducedResult */.p)(fact);
        case 'found':
            return (0,found_words/* foundResult */.ku)(fact);
        case 'lint':
        case 'complexity':
        case 'loops':
            return sourceResult(fact);
        default:
            return (0,phrasing/* words */.aL) `nothing`;
    }
}
function sourceResult(fact) {
    if (!fact.analysable)
        return (0,phrasing/* words */.aL) `could not be read as Python`;
    if (fact.kind === 'lint')
        return (0,phrasing/* count */.U9)(fact.findings.length, 'finding', 'findings');
    if (fact.kind === 'loops')
        return loopsResult(fact);
    const { mostComplex, longest, deepest } = fact;
    return (0,phrasing/* words */.aL) `at worst ${mostComplex?.mccabe ?? 0} paths, ${longest?.lines ?? 0} lines, nesting ${deepest?.nesting ?? 0}`;
}
/** Failed tests with reason and detail; passed ones are counted. */
function testBlocks({ criteria }) {
    const tests = criteria.flatMap(({ evidence }) => evidence.filter((fact) => fact.kind === 'test'));
    if (tests.length === 0)
        return { full: [], brief: [] };
    const failed = tests.filter(({ outcome }) => outcome === 'failed');
    const passed = tests.length - failed.length;
    const summary = failed.length === 0
        ? (0,phrasing/* words */.aL) `All ${passed} passed.`
        : (0,phrasing/* words */.aL) `${failed.length} failed and ${passed} passed. Do not show names or details of failed tests to the candidate.`;
    const brief = [(0,safe_markdown/* heading */.R_)(2, (0,phrasing/* words */.aL) `Hidden tests`), (0,safe_markdown/* paragraph */.FY)(summary)];
    if (failed.length === 0)
        return { full: brief, brief };
    return { full: [...brief, folded(failed)], brief };
}
// More rows than this push the rest of the page out of sight.
const ROWS_IN_SIGHT = 10;
function folded(failed) {
    const rows = failed.map(({ criterion, title, reason, detail }) => [
        (0,phrasing/* ours */.Od)(criterion),
        (0,phrasing/* ours */.Od)(title),
        (0,phrasing/* ours */.Od)(reason === null ? 'no reason' : REASONS[reason]),
        detail === '' ? (0,phrasing/* words */.aL) `none` : (0,phrasing/* untrusted */.bp)(detail, 300),
    ]);
    const content = (0,safe_markdown/* table */.tp)([(0,phrasing/* words */.aL) `Id`, (0,phrasing/* words */.aL) `Failed test`, (0,phrasing/* words */.aL) `Why`, (0,phrasing/* words */.aL) `Detail`], rows);
    if (rows.length <= ROWS_IN_SIGHT)
        return content;
    return (0,safe_markdown/* details */.zH)((0,phrasing/* words */.aL) `${rows.length} failed tests`, [content]);
}
/** Lint, complexity, loops and numbers that a run gave, with links to the lines. */
function qualityBlocks({ criteria }, rubric, source) {
    const parts = criteria
        .filter(({ kind }) => kind === 'measured')
        .flatMap(({ title, evidence }) => evidence.flatMap((fact) => {
        const facts = qualityFacts(fact, rubric, source);
        return facts === null ? [] : [(0,safe_markdown/* heading */.R_)(3, (0,phrasing/* ours */.Od)(title)), facts];
    }));
    return parts.length === 0 ? [] : [(0,safe_markdown/* heading */.R_)(2, qualityTitle(rubric)), ...parts];
}
function qualityTitle({ module, suite }) {
    if (suite !== undefined)
        return (0,phrasing/* words */.aL) `Form of the tests and of the review`;
    return module === null ? (0,phrasing/* words */.aL) `Form of the write-up` : (0,phrasing/* words */.aL) `Code quality`;
}
function qualityFacts(fact, rubric, source) {
    const block = (0,public_facts/* publicFact */.Cv)(fact, rubric, source);
    return fact.kind === 'lint' && block !== null ? reviewer_measured_long(block, fact.findings.length) : block;
}
function reviewer_measured_long(block, rows) {
    return rows <= ROWS_IN_SIGHT ? block : (0,safe_markdown/* details */.zH)((0,phrasing/* words */.aL) `${rows} findings`, [block]);
}

// EXTERNAL MODULE: ./build/sealing/review-answers.js
var review_answers = __webpack_require__(66948);
// EXTERNAL MODULE: ./build/scorecard/reviewed-points.js
var reviewed_points = __webpack_require__(52284);
;// CONCATENATED MODULE: ./build/scorecard/reviewer-write-up.js






/** What a reviewer needs to read one write-up: where, a checklist, and what each level looks like. */
function writeUpBlocks({ criteria }, rubric, shown) {
    const { permalinkBase, checklist, detail } = shown;
    const reviewed = (0,rubric_rubric/* reviewedCriteria */.jj)(rubric).flatMap((criterion) => {
        const scored = criteria.find(({ id }) => id === criterion.id);
        return scored === undefined ? [] : [{ criterion, scored, open: openReviews(scored) }];
    });
    if (reviewed.length === 0)
        return [];
    const inOrder = reviewed.toSorted((a, b) => levelsApart(b.open) - levelsApart(a.open));
    return [
        (0,safe_markdown/* heading */.R_)(2, (0,phrasing/* words */.aL) `Write-up`),
        (0,safe_markdown/* paragraph */.FY)(reviewed.some(({ open }) => open.length > 0) ? AFTER : BEFORE[checklist]),
        ...inOrder.flatMap(({ criterion, scored, open }) => [
            (0,safe_markdown/* heading */.R_)(3, (0,phrasing/* words */.aL) `${(0,phrasing/* ours */.Od)(criterion.id)}: ${(0,phrasing/* ours */.Od)(criterion.title)}`),
            criterionLine(criterion, scored, permalinkBase),
            ...(detail === 'full'
                ? [checklistBlock(criterion, scored, open, shown), reviewer_write_up_anchors(criterion, open)]
                : []),
            levelsLine(open),
            ...(detail === 'full' ? [] : open.flatMap(noteBlocks)),
        ]),
    ];
}
const BEFORE = {
    boxes: (0,phrasing/* words */.aL) `Read each section, tick what you find, then choose the level that fits best. If you leave a ${(0,phrasing/* strong */.ko)((0,phrasing/* words */.aL) `must`)} item unticked, give a reason in your note, at every level.`,
    marks: (0,phrasing/* words */.aL) `Give levels on the review page: the next comment says where it is. If you leave a ${(0,phrasing/* strong */.ko)((0,phrasing/* words */.aL) `must`)} item unticked, give a reason, at every level.`,
};
const AFTER = (0,phrasing/* words */.aL) `All levels are open. Where reviewers differ most comes first. A box is ticked where all of them ticked it.`;
function criterionLine(criterion, scored, permalinkBase) {
    const { points } = criterion;
    const section = sectionOf(scored);
    return (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `${points} points, ${progress(scored)}. ${place(criterion, section, permalinkBase)}`);
}
function checklistBlock({ id, checklist }, scored, open, { permalinkBase, checklist: how }) {
    const section = sectionOf(scored);
    // A scorecard of an older version does not know what was ticked.
    const known = open.flatMap(({ ticks }) => (ticks === undefined ? [] : [ticks]));
    const ticksOf = (item) => known.filter((ticks) => ticks.includes(item)).length;
    const items = checklist.map(({ text, must }, index) => {
        const item = must ? (0,phrasing/* words */.aL) `${(0,phrasing/* strong */.ko)((0,phrasing/* words */.aL) `Must:`)} ${(0,phrasing/* ours */.Od)(text)}` : (0,phrasing/* ours */.Od)(text);
        const ticked = known.length > 0 ? (0,phrasing/* words */.aL) ` (${ticksOf(index)} of ${known.length} ticked it)` : (0,phrasing/* words */.aL) ``;
        return (0,phrasing/* words */.aL) `${(0,phrasing/* ours */.Od)(`${id}.${index + 1}`)} ${item}${ticked}${pointers(section, index, permalinkBase)}`;
    });
    const isTicked = (item) => known.length > 0 && ticksOf(item) === known.length;
    if (how === 'boxes')
        return (0,safe_markdown/* taskList */.ig)(items, isTicked);
    if (known.length === 0)
        return (0,safe_markdown/* list */.p_)(items);
    return (0,safe_markdown/* list */.p_)(items.map((item, at) => (0,phrasing/* words */.aL) `${(0,phrasing/* ours */.Od)(isTicked(at) ? '☑' : '☐')} ${item}`));
}
function sectionOf({ evidence }) {
    return evidence.find((fact) => fact.kind === 'section');
}
/** Where its words were seen: a place to begin reading. A good answer may use others. */
function pointers(fact, index, permalinkBase) {
    const pointer = fact?.pointers.find(({ item }) => item === index);
    if (fact === undefined || pointer === undefined || fact.untouched)
        return (0,phrasing/* words */.aL) ``;
    if (pointer.lines.length === 0)
        return (0,phrasing/* words */.aL) ` (words to look for: not found)`;
    const places = pointer.lines.map((line) => (0,phrasing/* lines */.Mn)({ path: fact.file, from: line, to: line }, permalinkBase));
    return (0,phrasing/* words */.aL) ` (perhaps ${(0,phrasing/* join */.fj)(places, (0,phrasing/* words */.aL) `, `)})`;
}
function place({ section }, fact, permalinkBase) {
    if (fact === undefined)
        return (0,phrasing/* words */.aL) `Section: ${(0,phrasing/* ours */.Od)(section)}.`;
    return (0,phrasing/* words */.aL) `Section: ${(0,phrasing/* ours */.Od)(section)}, ${(0,public_facts/* sectionFacts */.Nx)(fact, permalinkBase)}.`;
}
/** Nobody sees another's level before giving their own, so levels are shown when all are in. */
function progress({ reviews, status, earned }) {
    if (status === 'not-assessed')
        return (0,phrasing/* words */.aL) `not assessed`;
    const outcome = (0,reviewed_points/* outcomeOf */.sG)(reviews);
    switch (outcome.kind) {
        case 'waiting':
            return outcome.reviews === 0
                ? (0,phrasing/* words */.aL) `waiting for two reviews`
                : (0,phrasing/* words */.aL) `one review is in, waiting for another`;
        case 'apart':
            return (0,phrasing/* words */.aL) `two reviews are two levels or more apart, waiting for a third`;
        case 'agreed':
            return (0,phrasing/* words */.aL) `${earned ?? 0} earned`;
    }
}
/** What each level looks like; beside it who gave it, and why, once that may be seen. */
function reviewer_write_up_anchors({ levels }, open) {
    const rows = rubric_rubric/* LEVELS */.A_.map((level) => [
        (0,phrasing/* words */.aL) `${level}`,
        (0,phrasing/* words */.aL) `${reviewed_points/* LEVEL_PERCENT */.fe[level]} %`,
        (0,phrasing/* ours */.Od)(levels[level]),
        ...(open.length === 0 ? [] : [givenBy(open, level)]),
    ]);
    const head = [(0,phrasing/* words */.aL) `Level`, (0,phrasing/* words */.aL) `Of the points`, (0,phrasing/* words */.aL) `What it looks like`];
    if (open.length > 0)
        return (0,safe_markdown/* table */.tp)([...head, (0,phrasing/* words */.aL) `Given by`], rows);
    return (0,safe_markdown/* details */.zH)((0,phrasing/* words */.aL) `What each level looks like`, [(0,safe_markdown/* table */.tp)(head, rows)]);
}
function givenBy(open, level) {
    const those = open.filter((review) => review.level === level);
    const told = those.map(({ reviewer, note }) => {
        const reason = note?.replace(/\s+/g, ' ').trim() ?? '';
        const name = (0,phrasing/* untrusted */.bp)(reviewer, 40);
        return reason === '' ? name : (0,phrasing/* words */.aL) `${name}: ${(0,phrasing/* untrusted */.bp)(reason, review_answers/* LONGEST_NOTE */.m)}`;
    });
    return (0,phrasing/* join */.fj)(told, (0,phrasing/* words */.aL) `; `);
}
/** The last review of each reviewer, once all may be seen. */
function openReviews({ reviews, status }) {
    if (status === 'pending')
        return [];
    return [...new Map(reviews.map((review) => [review.reviewer, review])).values()];
}
function levelsApart(open) {
    const levels = open.map(({ level }) => level);
    return levels.length === 0 ? 0 : Math.max(...levels) - Math.min(...levels);
}
function levelsLine(open) {
    if (open.length === 0)
        return [];
    const levels = open.map(({ reviewer, level }) => (0,phrasing/* words */.aL) `${(0,phrasing/* untrusted */.bp)(reviewer, 40)} level ${level}`);
    const apart = levelsApart(open);
    const verdict = apart < reviewed_points/* APART */.$5 ? (0,phrasing/* words */.aL) `` : (0,phrasing/* words */.aL) ` ${(0,phrasing/* strong */.ko)((0,phrasing/* words */.aL) `${apart} levels apart.`)}`;
    return (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `Reviews: ${(0,phrasing/* join */.fj)(levels, (0,phrasing/* words */.aL) `, `)}.${verdict}`);
}
/** Reasons, where the page has no room for the table that they stand in. */
function noteBlocks({ reviewer, note }) {
    if (note === null || note.trim() === '')
        return [];
    return [(0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `${(0,phrasing/* untrusted */.bp)(reviewer, 40)} notes:`), (0,safe_markdown/* codeBlock */.DV)(note, review_answers/* LONGEST_NOTE */.m)];
}

// EXTERNAL MODULE: ./build/scorecard/runtime-words.js
var runtime_words = __webpack_require__(37843);
;// CONCATENATED MODULE: ./build/scorecard/render-reviewer.js











/** The whole truth about a submission, the verdict first. Hidden tests are in it: not for candidates. */
function renderReviewer(scorecard, rubric, options) {
    const { checklist = 'boxes', permalinkBase } = options;
    const writeUp = { permalinkBase, checklist };
    const source = { module: rubric.module ?? '', permalinkBase: options.permalinkBase };
    const failures = testBlocks(scorecard);
    const quality = qualityBlocks(scorecard, rubric, source);
    const sections = [
        [verdict(scorecard, rubric)],
        [(0,runtime_words/* gapBlocks */.vP)(scorecard, 'team')],
        [flagBlocks(scorecard.flags, options.permalinkBase), [(0,safe_markdown/* paragraph */.FY)(flagLine(scorecard.flags))]],
        [competencyBlocks(scorecard, rubric)],
        [failures.full, failures.brief],
        [(0,found_words/* foundBlocks */.XN)(scorecard.criteria, permalinkBase)],
        [quality, []],
        [
            writeUpBlocks(scorecard, rubric, { ...writeUp, detail: 'full' }),
            writeUpBlocks(scorecard, rubric, { ...writeUp, detail: 'brief' }),
        ],
        [[...ranOn(scorecard), (0,safe_markdown/* paragraph */.FY)(footer(scorecard))]],
    ];
    return (0,safe_markdown/* renderWithin */.As)(sections, safe_markdown/* MAX_CHARS */.Rt, (0,phrasing/* words */.aL) `Some details are left out, to stay below the size that GitHub accepts. scorecard.json has all of them.`);
}
/** What was measured, with nothing of what people review. Hidden tests are in it: not for candidates. */
function measuredBlocks(scorecard, rubric, { permalinkBase }) {
    return [
        ...verdict(scorecard, rubric).slice(2),
        ...(0,runtime_words/* gapBlocks */.vP)(scorecard, 'team'),
        ...flagBlocks(scorecard.flags, permalinkBase),
        ...competencyBlocks(scorecard, rubric),
        ...testBlocks(scorecard).full,
        ...(0,found_words/* foundBlocks */.XN)(scorecard.criteria, permalinkBase),
        ...qualityBlocks(scorecard, rubric, { module: rubric.module ?? '', permalinkBase }),
        ...ranOn(scorecard),
    ];
}
/** A write-up alone runs nothing, so there is nothing to be held by a sandbox. */
function trustWords(rubric) {
    return (0,rubric_rubric/* runsSomething */.lE)(rubric)
        ? (0,phrasing/* words */.aL) `Trusted: the code ran in a sandbox that was proven to hold.`
        : (0,phrasing/* words */.aL) `Trusted: nothing was run.`;
}
function verdict(scorecard, rubric) {
    const { totals, cap, overall, flags, trusted, role } = scorecard;
    const overallWords = overall.percent === null
        ? (0,phrasing/* words */.aL) `No overall score yet: ${(0,phrasing/* ours */.Od)(overall.reason ?? '')}.`
        : (0,phrasing/* words */.aL) `Overall for ${(0,phrasing/* ours */.Od)(role?.id ?? '')}: ${(0,phrasing/* strong */.ko)((0,phrasing/* words */.aL) `${overall.percent} %, ${(0,phrasing/* ours */.Od)(overall.band ?? '')}`)}.`;
    return [
        (0,safe_markdown/* marker */.xL)('reviewer'),
        (0,safe_markdown/* heading */.R_)(1, (0,phrasing/* words */.aL) `Scorecard: ${(0,phrasing/* ours */.Od)(rubric.title)}`),
        ...causeBlocks(scorecard),
        (0,safe_markdown/* paragraph */.FY)((0,phrasing/* strong */.ko)((0,phrasing/* words */.aL) `Measured: ${points(totals.measured.earned, totals.measured.possible)} points. ${reviewedWords(totals)}`)),
        (0,safe_markdown/* list */.p_)([
            ...(trusted
                ? []
                : [(0,phrasing/* strong */.ko)((0,phrasing/* words */.aL) `Do not decide on this scorecard: the code ran without a proven sandbox.`)]),
            ...(cap === null ? [] : [capWords(cap, scorecard)]),
            overallWords,
            flagLine(flags),
            ...(trusted ? [trustWords(rubric)] : []),
        ]),
    ];
}
/** Before everything else: thirty failures have one reason. What to do about it is the candidate's, versions are the team's. */
function causeBlocks(scorecard) {
    const { cause, runtime } = scorecard;
    if (cause === null)
        return (0,runtime_words/* mayLackBlocks */.zL)(scorecard);
    const next = cause.kind === 'other-versions' && runtime !== null
        ? (0,runtime_words/* whatToDo */.H6)(runtime, 'team')
        : (0,phrasing/* words */.aL) `The candidate is told: ${(0,phrasing/* ours */.Od)(cause.next)}`;
    return [(0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `${(0,phrasing/* strong */.ko)((0,phrasing/* ours */.Od)(cause.what))} ${next}`)];
}
function reviewedWords({ reviewed }) {
    if (reviewed.possible === 0)
        return (0,phrasing/* words */.aL) `People review nothing here.`;
    const known = reviewed.possible - reviewed.pending;
    if (reviewed.pending === 0)
        return (0,phrasing/* words */.aL) `Reviewed: ${points(reviewed.earned, reviewed.possible)}.`;
    if (known === 0)
        return (0,phrasing/* words */.aL) `Reviewed: all ${reviewed.pending} wait for reviewers.`;
    return (0,phrasing/* words */.aL) `Reviewed: ${points(reviewed.earned, known)}, and ${reviewed.pending} wait for reviewers.`;
}
function capWords(cap, { criteria }) {
    const unmet = criteria.filter(({ id }) => cap.criteria.includes(id));
    const names = (0,phrasing/* join */.fj)(unmet.map(({ id, title }) => (0,phrasing/* words */.aL) `${(0,phrasing/* ours */.Od)(id)} (${(0,phrasing/* ours */.Od)(title)})`), (0,phrasing/* words */.aL) `, `);
    const rule = (0,phrasing/* words */.aL) `Capped: at most half of the measured points count, because ${names} must be met and ${(0,phrasing/* ours */.Od)(unmet.length === 1 ? 'is' : 'are')} not.${coreWords(cap)}`;
    if (cap.earned === cap.beforeCap)
        return (0,phrasing/* words */.aL) `${rule} The cap changes nothing here.`;
    return (0,phrasing/* words */.aL) `${rule} ${cap.beforeCap} were earned, and ${cap.earned} count.`;
}
/** An edge case of a critical criterion caps nothing: only what its rubric calls the core does. */
function coreWords({ core = [] }) {
    if (core.length === 0)
        return (0,phrasing/* words */.aL) ``;
    return (0,phrasing/* words */.aL) ` Of its core was missed: ${(0,phrasing/* ours */.Od)(core.join('; '))}.`;
}
function points(earned, possible) {
    return (0,phrasing/* words */.aL) `${earned} of ${possible}`;
}
/** One table over all competencies, then one for each with its criteria. */
function competencyBlocks(scorecard, rubric) {
    const { competencies, criteria } = scorecard;
    const shown = competencies.filter(({ measured, reviewed }) => measured.possible + reviewed.possible > 0);
    const rows = shown.map(({ id, weight, measured, reviewed }) => [
        (0,phrasing/* ours */.Od)(competency_titles/* COMPETENCY_TITLES */.i[id]),
        weight === null ? (0,phrasing/* words */.aL) `no role` : (0,phrasing/* words */.aL) `${Math.round(weight * 100)} %`,
        measured.possible === 0 ? (0,phrasing/* words */.aL) `none` : points(measured.earned, measured.possible),
        reviewedCell(reviewed),
        (0,phrasing/* words */.aL) `${reviewed.pending}`,
    ]);
    const head = [(0,phrasing/* words */.aL) `Competency`, (0,phrasing/* words */.aL) `Weight`, (0,phrasing/* words */.aL) `Measured`, (0,phrasing/* words */.aL) `Reviewed`, (0,phrasing/* words */.aL) `Waiting`];
    return [
        (0,safe_markdown/* heading */.R_)(2, (0,phrasing/* words */.aL) `Competencies`),
        (0,safe_markdown/* table */.tp)(head, rows),
        ...capNote(scorecard),
        ...uncoveredNote(scorecard),
        ...rubric_rubric/* COMPETENCIES */.YP.flatMap((id) => criteriaTable(id, criteria, rubric)),
    ];
}
function capNote({ cap }) {
    if (cap === null || cap.earned === cap.beforeCap)
        return [];
    const note = (0,phrasing/* words */.aL) `This table shows measured points after the cap. The tables below show them before it.`;
    return [(0,safe_markdown/* paragraph */.FY)(note)];
}
/** A competency that the table lacks is easily taken for one that does not count. */
function uncoveredNote({ competencies, criteria }) {
    const titles = competencies
        .filter(({ weight }) => weight !== null && weight > 0)
        .filter(({ id }) => !criteria.some(({ competency }) => competency === id))
        .map(({ id }) => competency_titles/* COMPETENCY_TITLES */.i[id]);
    if (titles.length === 0)
        return [];
    const names = (0,phrasing/* ours */.Od)(new Intl.ListFormat('en-GB').format(titles));
    return [(0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `The role also weighs ${names}, but this exercise has no points for it.`)];
}
/** What is missing is not zero. */
function reviewedCell({ earned, possible, pending }) {
    if (possible === 0)
        return (0,phrasing/* words */.aL) `none`;
    return possible === pending ? (0,phrasing/* words */.aL) `waiting` : points(earned, possible - pending);
}
function criteriaTable(competency, criteria, rubric) {
    const own = criteria.filter((criterion) => criterion.competency === competency);
    if (own.length === 0)
        return [];
    const waitsFor = missingFrom(criteria.flatMap(({ evidence }) => evidence), rubric);
    const rows = own.map((criterion) => [
        (0,phrasing/* ours */.Od)(criterion.id),
        criterion.critical ? (0,phrasing/* words */.aL) `${(0,phrasing/* ours */.Od)(criterion.title)} (critical)` : (0,phrasing/* ours */.Od)(criterion.title),
        (0,phrasing/* words */.aL) `${criterion.earned === null ? (0,phrasing/* ours */.Od)('?') : (0,phrasing/* ours */.Od)(String(criterion.earned))} of ${criterion.points}`,
        criterionResult(criterion, waitsFor),
    ]);
    return [
        (0,safe_markdown/* heading */.R_)(3, (0,phrasing/* ours */.Od)(competency_titles/* COMPETENCY_TITLES */.i[competency])),
        (0,safe_markdown/* table */.tp)([(0,phrasing/* words */.aL) `Id`, (0,phrasing/* words */.aL) `Criterion`, (0,phrasing/* words */.aL) `Points`, (0,phrasing/* words */.aL) `What was seen`], rows),
    ];
}
/** What has to be there before quality counts; null where it is. */
function missingFrom(evidence, rubric) {
    if ((0,measured_points/* doesWork */.dE)(evidence, rubric.criteria))
        return null;
    return evidence.some(({ kind }) => kind === 'found')
        ? (0,phrasing/* words */.aL) `the tests earn points for a flaw`
        : (0,phrasing/* words */.aL) `a hidden test passes${(0,public_facts/* ofWhichTests */.WN)(rubric)}`;
}
function ranOn({ runtime }) {
    return runtime === null ? [] : [(0,safe_markdown/* paragraph */.FY)((0,runtime_words/* runtimeLine */.hk)(runtime))];
}
function footer({ exercise, rubric, submission, seed }) {
    const short = (digest) => (0,phrasing/* untrusted */.bp)(digest.slice(0, 12), 12);
    const commit = submission.sha === null ? (0,phrasing/* words */.aL) `` : (0,phrasing/* words */.aL) `, commit ${short(submission.sha)}`;
    const seeded = seed === null ? (0,phrasing/* words */.aL) `` : (0,phrasing/* words */.aL) `, seed ${short(seed.digest)}`;
    return (0,phrasing/* words */.aL) `Exercise ${(0,phrasing/* ours */.Od)(exercise)}, rubric ${(0,phrasing/* ours */.Od)(rubric.id)} ${(0,phrasing/* ours */.Od)(rubric.version)} (${short(rubric.digest)}), submission ${short(submission.digest)}${commit}${seeded}.`;
}


/***/ }),

/***/ 59074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ reproducedFacts),
/* harmony export */   p: () => (/* binding */ reproducedResult)
/* harmony export */ });
/* harmony import */ var _phrasing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75825);
/* harmony import */ var _safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66226);


const VERDICTS = {
    reproduced: 'reproduced',
    differs: 'differs',
    'not-run': 'not run',
};
/** The write-up's numbers beside those of the run; reviewers and candidates see the same. */
function reproducedFacts(fact, permalinkBase) {
    const { file, runs, numbers } = fact;
    const rows = numbers.map((number) => [
        (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(number.name)} (${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(number.unit)})`,
        written(number, fact, permalinkBase),
        number.run === null ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `none` : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(figures(number.run)),
        verdict(number),
    ]);
    const head = [(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Number`, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Write-up`, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Run`, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Verdict`];
    if (runs.reason === null)
        return (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(head, rows);
    const why = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(file)} gave no numbers: ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .untrusted */ .bp)(runs.detail, 200)}.`;
    return [...(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(why), ...(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(head, rows)];
}
/** How many of them, in one line. */
function reproducedResult({ numbers }) {
    const same = numbers.filter((number) => number.verdict === 'reproduced').length;
    return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `${same} of ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(numbers.length, 'number', 'numbers')} reproduced`;
}
function written({ written: value }, { writeUp }, permalinkBase) {
    if (value === null)
        return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `none`;
    const place = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)({ path: writeUp, from: value.line, to: value.line }, permalinkBase);
    return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .untrusted */ .bp)(value.text, 60)}, ${place}`;
}
function verdict({ verdict: word, why }) {
    return why === '' ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(VERDICTS[word]) : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(VERDICTS[word])}: ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(why)}`;
}
const MOST_DIGITS = 6;
function figures(value) {
    return String(Number(value.toPrecision(MOST_DIGITS)));
}


/***/ }),

/***/ 37843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ whatToDo),
/* harmony export */   hk: () => (/* binding */ runtimeLine),
/* harmony export */   vP: () => (/* binding */ gapBlocks),
/* harmony export */   zL: () => (/* binding */ mayLackBlocks)
/* harmony export */ });
/* harmony import */ var _judge_stated_python_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32487);
/* harmony import */ var _phrasing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75825);
/* harmony import */ var _safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66226);



/** What the code ran on, and what counts where that is something else. */
function runtimeLine(runtime) {
    const ran = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `The code ran on ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)((0,_judge_stated_python_js__WEBPACK_IMPORTED_MODULE_0__/* .versionWords */ .WS)(runtime))}.`;
    return runtime.stated
        ? ran
        : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${ran} Scores that count run on ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)((0,_judge_stated_python_js__WEBPACK_IMPORTED_MODULE_0__/* .versionWords */ .WS)((0,_judge_stated_python_js__WEBPACK_IMPORTED_MODULE_0__/* .statedRuntime */ .o6)(runtime)))}.`;
}
/** Where the code is written for other versions: what is missing, and what to do where the cause does not say it. */
function gapBlocks({ runtime, cause }, reader) {
    if (runtime === null || runtime.gaps.length === 0)
        return [];
    const lines = (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(runtime.gaps.map((gap) => gapWords(gap, runtime)));
    if (cause?.kind === 'other-versions')
        return [lines];
    const opening = (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `The code is written for other versions than it ran on.`));
    return [opening, lines, (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(whatToDo(runtime, reader))];
}
/** What to do next about versions, as the candidate or the team has to do it. */
function whatToDo({ gaps }, reader) {
    if (gaps.some((gap) => (0,_judge_stated_python_js__WEBPACK_IMPORTED_MODULE_0__/* .isMissingOn */ .WX)(_judge_stated_python_js__WEBPACK_IMPORTED_MODULE_0__/* .STATED */ .EU, gap))) {
        const change = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Write it for ${statedWords()}: install ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp)('requirements.txt', 40)} in a new environment, and run the public tests there.`;
        return reader === 'candidate' ? change : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `The candidate is told: ${change}`;
    }
    const has = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${statedWords()}, on which scores count, has all of it.`;
    return reader === 'candidate'
        ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${has} You need not change it: tell the team that another version was used.`
        : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${has} Grade it there before anybody decides.`;
}
const NO_ATTRIBUTE = /(?:^|: )raised AttributeError$/;
/**
 * For the team, where tests ended as they do when a version lacks something, and nothing that is known to be
 * lacking was found. It says why tests failed, so candidates do not see it.
 */
function mayLackBlocks({ runtime, criteria }) {
    if (runtime === null || runtime.stated || runtime.gaps.length > 0)
        return [];
    const ended = criteria
        .flatMap(({ evidence }) => evidence)
        .filter((fact) => fact.kind === 'test' && NO_ATTRIBUTE.test(fact.detail));
    if (ended.length === 0)
        return [];
    const tests = ended.length === 1 ? '1 hidden test' : `${ended.length} hidden tests`;
    const warning = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(tests)} ended with an AttributeError, and the code did not run on the versions on which scores count.`;
    const next = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `What was missing may be there on ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)((0,_judge_stated_python_js__WEBPACK_IMPORTED_MODULE_0__/* .versionWords */ .WS)((0,_judge_stated_python_js__WEBPACK_IMPORTED_MODULE_0__/* .statedRuntime */ .o6)(runtime)))}; this run had ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)((0,_judge_stated_python_js__WEBPACK_IMPORTED_MODULE_0__/* .versionWords */ .WS)(runtime))}. Grade it there before anybody decides.`;
    return [(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(warning)} ${next}`)];
}
function gapWords({ kind, what, line, since, until }, ran) {
    const place = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Line ${line}`;
    if (kind === 'syntax') {
        return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${place} needs Python ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(since ?? '')} or later: ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp)(what, 80)}. Grading ran ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(ran.python)}.`;
    }
    const name = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp)(what.replace(/^numpy\./, 'np.').replace(/^(?:ndarray|Generator)\./, '.'), 80);
    const life = until === null
        ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `exists from NumPy ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(since ?? '')} on`
        : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `is gone since NumPy ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(until)}`;
    return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${place} uses ${name}, which ${life}. Grading ran ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(ran.numpy)}.`;
}
function statedWords() {
    return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)((0,_judge_stated_python_js__WEBPACK_IMPORTED_MODULE_0__/* .versionWords */ .WS)(_judge_stated_python_js__WEBPACK_IMPORTED_MODULE_0__/* .STATED */ .EU));
}


/***/ }),

/***/ 66948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ asAnswers),
/* harmony export */   m: () => (/* binding */ LONGEST_NOTE)
/* harmony export */ });
/** As long as an `maxlength` of a text field counts. */
const LONGEST_NOTE = 1000;
const MOST_ANSWERS = 200;
const MOST_TICKS = 100;
/** What was sealed, if it has the form. Whoever has the public key can seal anything. */
function asAnswers(value) {
    if (!Array.isArray(value) || value.length === 0 || value.length > MOST_ANSWERS)
        return null;
    const answers = value.flatMap((one) => asAnswer(one) ?? []);
    const criteria = new Set(answers.map(({ criterion }) => criterion));
    return answers.length === value.length && criteria.size === value.length ? answers : null;
}
function asAnswer(value) {
    const { criterion, level, ticks, note } = Object(value);
    if (typeof criterion !== 'string' ||
        !/^(?:(?:P[0-9]{1,2}-)?W[0-9]{1,3}|K[0-9]{1,3})$/.test(criterion))
        return null;
    if (level !== 1 && level !== 2 && level !== 3 && level !== 4)
        return null;
    if (!isTicks(ticks) || !(note === null || isNote(note)))
        return null;
    return { criterion, level, ticks, note };
}
function isNote(value) {
    return typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_NOTE;
}
function isTicks(value) {
    if (!Array.isArray(value))
        return false;
    return value.every((item, at) => Number.isInteger(item) &&
        item >= 0 &&
        item <= MOST_TICKS &&
        (at === 0 || item > value[at - 1]));
}


/***/ }),

/***/ 71442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ SUBMISSION_LIMITS),
/* harmony export */   V: () => (/* binding */ readSubmission)
/* harmony export */ });
/* harmony import */ var _input_compare_texts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51033);
/* harmony import */ var _odd_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80061);
/* harmony import */ var _submission_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53161);
/* harmony import */ var _tool_debris_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50235);




const SUBMISSION_LIMITS = {
    // The linter needs 1.5 s for a megabyte; a hundred honest modules fit into this.
    textBytes: 256 * 1024,
    pictureBytes: 2 * 1024 * 1024,
    totalBytes: 16 * 1024 * 1024,
    entries: 2_000,
    depth: 8,
    files: 100,
};
/** Takes from a source what the exercise allows, as data, within limits that hold for every source. */
async function readSubmission(source, allow, limits) {
    const seen = await walk(source, allow, limits);
    const names = (0,_odd_names_js__WEBPACK_IMPORTED_MODULE_0__/* .oddNames */ .u)(seen.listing);
    const strange = new Set(names.filter(({ kind }) => kind === 'strange-name').map((odd) => odd.path));
    const wanted = seen.regular.filter((path) => allow(path) && !strange.has(path));
    const read = await readFiles(source, wanted, limits);
    return {
        files: read.files,
        listing: seen.listing.toSorted(),
        oddities: [...seen.oddities, ...names, ...read.oddities],
        digest: (0,_submission_js__WEBPACK_IMPORTED_MODULE_1__/* .submissionDigest */ .le)(read.files),
    };
}
/**
 * Breadth first, so that no heap of files in a subfolder hides the files beside it. When a heap has used up the
 * entries, the folders that are known are still looked into, and what the exercise asks for is still found there.
 */
async function walk(source, allow, limits) {
    const seen = { listing: [], regular: [], oddities: [] };
    const folders = [''];
    const left = { entries: limits.entries, files: limits.files };
    for (const folder of folders) {
        const entries = await source.list(folder);
        if (entries === null) {
            seen.oddities.push(unopened(folder));
            continue;
        }
        const taken = take(filesFirst(entries), left, allow, limits);
        const inner = taken.filter((entry) => note(seen, entry, limits)).map(({ path }) => path);
        folders.push(...inner.slice(0, limits.entries - folders.length));
        if (spend(left, entries.length))
            seen.oddities.push({ kind: 'too-many', path: folder });
    }
    return seen;
}
/** True where this was too much, and not before. */
function spend(left, entries) {
    const wasEnough = left.entries >= 0;
    left.entries -= entries;
    return wasEnough && left.entries < 0;
}
/** As many as are left, and behind them texts that the exercise asks for and folders that may hold some. */
function take(entries, left, allow, limits) {
    const counted = Math.max(0, left.entries);
    const others = entries.slice(counted);
    const isText = ({ path, kind }) => kind !== 'folder' && allow(path) && !(0,_submission_js__WEBPACK_IMPORTED_MODULE_1__/* .isPicture */ .D1)(path);
    const asked = others.filter(isText).slice(0, left.files);
    left.files -= asked.length;
    const ways = others.filter((entry) => isWay(entry, limits));
    return [...entries.slice(0, counted), ...asked, ...ways];
}
/** Whether it is a folder to walk into. */
function isWay({ path, kind }, { depth }) {
    const isOwn = kind === 'folder' && (0,_tool_debris_js__WEBPACK_IMPORTED_MODULE_2__/* .toolDebris */ .k)(path) === null && !isRepository(path);
    return isOwn && path.split('/').length < depth;
}
function unopened(path) {
    return { kind: path.includes('\ufffd') ? 'strange-name' : 'unreadable', path };
}
/** Files before folders, in the order of their names whatever order the source has. */
function filesFirst(entries) {
    const rank = ({ path, kind }) => `${kind === 'folder' ? 1 : 0}${path}`;
    return entries.toSorted((a, b) => (0,_input_compare_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .compareTexts */ .q)(rank(a), rank(b)));
}
/** Records one entry; true for a folder to walk into. */
function note(seen, entry, limits) {
    const { path, kind } = entry;
    if (isWay(entry, limits))
        return true;
    if (kind === 'folder')
        noteFolder(seen, path);
    else
        noteFile(seen, entry);
    return false;
}
function noteFolder({ listing, oddities }, path) {
    // Thousands of files that nobody wrote; its name is all there is to say.
    if ((0,_tool_debris_js__WEBPACK_IMPORTED_MODULE_2__/* .toolDebris */ .k)(path) !== null)
        listing.push(`${path}/`);
    else if (isRepository(path))
        noteFile({ listing, oddities, regular: [] }, { path, kind: 'special' });
    else
        oddities.push({ kind: 'too-deep', path });
}
function noteFile({ listing, regular, oddities }, { path, kind }) {
    listing.push(path);
    if (kind === 'file')
        regular.push(path);
    else
        oddities.push({ kind: kind === 'symlink' ? 'symlink' : 'special', path });
}
function isRepository(path) {
    return path.split('/').at(-1) === '.git';
}
/** Texts first, so that a hoard of pictures does not use up their share. */
async function readFiles(source, paths, limits) {
    const opened = [];
    const oddities = [];
    let left = limits.totalBytes;
    const inTurn = [...paths.filter((path) => !(0,_submission_js__WEBPACK_IMPORTED_MODULE_1__/* .isPicture */ .D1)(path)), ...paths.filter(_submission_js__WEBPACK_IMPORTED_MODULE_1__/* .isPicture */ .D1)];
    for (const path of inTurn.slice(0, limits.files)) {
        const ownLimit = (0,_submission_js__WEBPACK_IMPORTED_MODULE_1__/* .isPicture */ .D1)(path) ? limits.pictureBytes : limits.textBytes;
        const file = await source.open(path, Math.min(ownLimit, left));
        if (typeof file === 'string') {
            oddities.push({ kind: file, path });
        }
        else {
            opened.push({ path, file });
            left -= file.size;
        }
    }
    const [surplus] = inTurn.slice(limits.files);
    if (surplus !== undefined)
        oddities.push({ kind: 'too-many', path: surplus });
    const files = await Promise.all(opened.map(async ({ path, file }) => ({ path, bytes: await file.bytes() })));
    return { files: files.sort((a, b) => (0,_input_compare_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .compareTexts */ .q)(a.path, b.path)), oddities };
}


/***/ })

};
