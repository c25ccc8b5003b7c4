export const id = 2084;
export const ids = [2084];
export const modules = {

/***/ 88455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ textDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 of a comment's text. GitHub may hand it back with other line ends and without a trailing blank. */
function textDigest(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text.replaceAll('\r\n', '\n').trim()).digest('hex');
}


/***/ }),

/***/ 5200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ byPlace),
/* harmony export */   z: () => (/* binding */ byText)
/* harmony export */ });
/** For `sort`: by file, and in each by line. */
function byPlace(one, other) {
    return byText(one.path ?? '', other.path ?? '') || one.line - other.line;
}
/** For `sort`: in the same order whatever the machine's language is. */
function byText(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}


/***/ }),

/***/ 66003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QV: () => (/* binding */ receivedBlocks),
/* harmony export */   XN: () => (/* binding */ foundBlocks),
/* harmony export */   ku: () => (/* binding */ foundResult)
/* harmony export */ });
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
/** How many flawed versions of the kind were caught, in one line. */
function foundResult(fact) {
    if (fact.failure !== null)
        return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `nothing counts: ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(FAILURES[fact.failure])}`;
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
        ...named((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `Tests that both passed and failed on the same replies; they catch nothing`, first.fact.moody, permalinkBase),
    ];
}
function alarmWords({ alarms, correct, failure }) {
    if (failure !== null)
        return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `No test counts: ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(FAILURES[failure])}.`;
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
const OWN_FAULTS = [
    'no-test-files',
    'too-many-files',
    'too-large',
    'not-text',
];
/** For candidates: that the tests are here, and nothing of what they found. */
function receivedBlocks(criteria) {
    const fact = criteria
        .flatMap(({ evidence }) => evidence)
        .find((one) => one.kind === 'found');
    if (fact === undefined)
        return [];
    const { failure } = fact;
    const received = failure !== null && OWN_FAULTS.includes(failure)
        ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `They could not be run: ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(FAILURES[failure])}.`
        : givenWords(fact);
    return [
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .heading */ .R_)(2, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `Your tests`),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)(received),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL) `They also ran on versions of the module that you cannot see. What they found there is not shown: with a result for each push, flaws could be found by trying instead of by reading.`),
    ];
}


/***/ }),

/***/ 75825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Od: () => (/* binding */ ours),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   bp: () => (/* binding */ untrusted),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   h_: () => (/* binding */ toNodes),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   q: () => (/* binding */ linked)
/* harmony export */ });
/* unused harmony export Phrasing */
/* harmony import */ var _plain_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18952);

/** A run of words that is safe to show. A bare string is none: it has to say whose it is. */
class Phrasing {
    pieces;
    constructor(pieces) {
        this.pieces = pieces;
    }
}
/** Words of ours: words`${failed} of ${count(tests, 'test', 'tests')} failed`. */
function words(texts, ...values) {
    const pieces = texts.flatMap((text, index) => [...ours(text).pieces, ...piecesOf(values[index])]);
    return new Phrasing(pieces);
}
function piecesOf(value) {
    if (value === undefined)
        return [];
    return typeof value === 'number' ? ours(String(value)).pieces : value.pieces;
}
const ENOUGH = 2000;
/** Text of the rubric, the hub or the judge, never of a candidate. */
function ours(text) {
    return new Phrasing([{ type: 'text', value: (0,_plain_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .plainCharacters */ .Z)(text.replace(/\s+/g, ' '), ENOUGH) }]);
}
/** Anything that a candidate, or a person who types freely, may have written: shown as code. */
function untrusted(text, maxChars) {
    const value = (0,_plain_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .plainCharacters */ .Z)(text, maxChars);
    return value === '' ? words `(empty)` : new Phrasing([{ type: 'inlineCode', value }]);
}
/** A name or a command of ours. */
function code(text) {
    return untrusted(text, ENOUGH);
}
const HONEST_ADDRESS = /^https:\/\/[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:\/[\w.~%/-]*)?$/;
/** Text of the hub in which whole https addresses are links; all else is inert, mail addresses too. */
function linked(text) {
    const pieces = text.split(/(\s+)/).flatMap((word) => {
        const [, address = '', rest = ''] = /^(.*?)([.,;:!?]*)$/.exec(word) ?? [];
        if (!HONEST_ADDRESS.test(address))
            return ours(word).pieces;
        return [{ type: 'link', label: address, url: address }, ...ours(rest).pieces];
    });
    return new Phrasing(pieces);
}
function strong(phrasing) {
    return new Phrasing([{ type: 'strong', phrasing }]);
}
function count(number, one, many) {
    return ours(`${number} ${number === 1 ? one : many}`);
}
function join(phrasings, separator) {
    return new Phrasing(phrasings.flatMap(({ pieces }, index) => index === 0 ? pieces : [...separator.pieces, ...pieces]));
}
// Word characters, dots, dashes and slashes: nothing that Markdown, a shell or a reader could mistake.
const HONEST_PATH = /^[\w./-]+$/;
const MAX_PATH = 120;
/** A file's path: as text when nothing in it could mislead, else as untrusted. */
function path(text) {
    return HONEST_PATH.test(text) && text.length <= MAX_PATH ? ours(text) : untrusted(text, MAX_PATH);
}
// GitHub shows these as pages, on which a line has no place unless the address asks for the text:
// docs.github.com, Creating a permanent link to a code snippet, "Linking to Markdown".
const RENDERED = /\.(?:md|markdown|mdown|mkdn?|rst|adoc|asciidoc|org|textile)$/i;
const HTTPS_BASE = /^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w.~-]+)+$/;
/** `line 12`, as a link below the permalink base when there is one and the path is an honest one. */
function lines(place, permalinkBase) {
    const label = place.from === place.to ? `line ${place.from}` : `lines ${place.from} to ${place.to}`;
    const url = permalink(place, permalinkBase);
    return url === null ? ours(label) : new Phrasing([{ type: 'link', label, url }]);
}
function permalink(place, base) {
    const segments = place.path.split('/');
    const climbs = segments.some((segment) => ['', '.', '..'].includes(segment));
    if (base === null || !HTTPS_BASE.test(base) || !HONEST_PATH.test(place.path) || climbs)
        return null;
    const to = place.to === place.from ? '' : `-L${place.to}`;
    const plain = RENDERED.test(place.path) ? '?plain=1' : '';
    return `${base}/${segments.map(encodeURIComponent).join('/')}${plain}#L${place.from}${to}`;
}
/** The Markdown tree of a phrasing. */
function toNodes({ pieces }) {
    const nodes = merged(pieces).flatMap(nodesOf);
    // Two spans of code side by side would run into one another.
    return nodes.flatMap((node, index) => {
        const touches = node.type === 'inlineCode' && nodes[index - 1]?.type === 'inlineCode';
        return touches ? [{ type: 'text', value: ' ' }, node] : [node];
    });
}
/** Only whole words show what they would do on GitHub. */
function merged(pieces) {
    const result = [];
    for (const piece of pieces) {
        const last = result.at(-1);
        if (piece.type === 'text' && last?.type === 'text') {
            result[result.length - 1] = { type: 'text', value: last.value + piece.value };
        }
        else
            result.push(piece);
    }
    return result;
}
function nodesOf(piece) {
    switch (piece.type) {
        case 'text':
            return inertText(piece.value);
        case 'inlineCode':
            return [{ type: 'inlineCode', value: piece.value }];
        case 'strong':
            return [{ type: 'strong', children: toNodes(piece.phrasing) }];
        case 'link':
            return [{ type: 'link', url: piece.url, children: [{ type: 'text', value: piece.label }] }];
    }
}
// What GitHub turns into a mention, a reference, a formula, a link or a commit, escaped or not.
const ACTIVE_WORD = /[@#$]|:\/\/|www\.|^\W*GH-\d|^(?=.*\d)[\da-f]{7,}$/i;
/** Words that GitHub would act on become code, in which it acts on nothing. */
function inertText(text) {
    return text
        .split(/( +)/)
        .filter((word) => word !== '')
        .reduce((nodes, word) => {
        const last = nodes.at(-1);
        if (ACTIVE_WORD.test(word))
            nodes.push({ type: 'inlineCode', value: word });
        else if (last?.type === 'text')
            last.value += word;
        else
            nodes.push({ type: 'text', value: word });
        return nodes;
    }, []);
}


/***/ }),

/***/ 18952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ plainCharacters),
/* harmony export */   y: () => (/* binding */ plainLines)
/* harmony export */ });
const ESC = '\u001b';
// A terminal's colours and titles, whole; what is left of a broken one is a control character.
const ANSI = new RegExp(`(?:${ESC}\\[|\u009b)[0-?]*[ -/]*[@-~]|${ESC}\\][^\u0007${ESC}]*(?:\u0007|${ESC}\\\\)`, 'g');
// Controls, line separators and what takes no room on a screen; U+2800 is a blank that counts as a symbol.
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const REPLACEMENT = '\uFFFD';
/** One line of text in which every character can be seen, of at most `maxChars` characters. */
function plainCharacters(text, maxChars) {
    const seen = text.replace(ANSI, '').replace(UNSEEN, REPLACEMENT);
    // Our marker is an HTML comment, and nobody else writes one.
    const characters = [...seen.replaceAll('<!--', `<!${REPLACEMENT}--`)];
    if (characters.length <= maxChars)
        return characters.join('');
    return `${characters.slice(0, maxChars - 1).join('')}…`;
}
/** The same for a text of several lines. */
function plainLines(text, maxChars) {
    const lines = text
        .split(/\r\n|\n/)
        .map((line) => plainCharacters(line.replaceAll('\t', '    '), maxChars));
    const whole = lines.join('\n');
    return whole.length <= maxChars ? whole : `${[...whole].slice(0, maxChars - 1).join('')}…`;
}


/***/ }),

/***/ 4480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ publicFact),
/* harmony export */   Nx: () => (/* binding */ sectionFacts),
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
/* harmony export */   vP: () => (/* binding */ gapBlocks)
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
function gapWords({ kind, what, line, since, until }, ran) {
    const place = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Line ${line}`;
    if (kind === 'syntax') {
        return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${place} needs Python ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(since ?? '')} or later: ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp)(what, 80)}. Grading ran ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(ran.python)}.`;
    }
    const name = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp)(what.replace(/^numpy\./, 'np.').replace(/^ndarray\./, '.'), 80);
    const life = until === null
        ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `exists from NumPy ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(since ?? '')} on`
        : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `is gone since NumPy ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(until)}`;
    return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${place} uses ${name}, which ${life}. Grading ran ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(ran.numpy)}.`;
}
function statedWords() {
    return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)((0,_judge_stated_python_js__WEBPACK_IMPORTED_MODULE_0__/* .versionWords */ .WS)(_judge_stated_python_js__WEBPACK_IMPORTED_MODULE_0__/* .STATED */ .EU));
}


/***/ }),

/***/ 66226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ renderWithin),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   Rt: () => (/* binding */ MAX_CHARS),
/* harmony export */   U7: () => (/* binding */ markerText),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   eG: () => (/* binding */ verdictMarker),
/* harmony export */   ig: () => (/* binding */ taskList),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   xL: () => (/* binding */ marker),
/* harmony export */   xx: () => (/* binding */ verdictMarkerText),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var mdast_util_gfm__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46);
/* harmony import */ var mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91286);
/* harmony import */ var _phrasing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75825);
/* harmony import */ var _plain_characters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18952);




function heading(depth, text) {
    return [{ type: 'heading', depth, children: (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .toNodes */ .h_)(text) }];
}
function paragraph(text) {
    return [{ type: 'paragraph', children: (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .toNodes */ .h_)(text) }];
}
function list(items) {
    return bullets(items, null);
}
/** GitHub shows each item with a box: one to tick, or one that is ticked. */
function taskList(items, isTicked = (_item) => false) {
    return bullets(items, isTicked);
}
function bullets(items, isTicked) {
    if (items.length === 0)
        return [];
    const children = items.map((item, index) => {
        const checked = isTicked === null ? null : isTicked(index);
        return { type: 'listItem', checked, children: [...rootParagraph(item)] };
    });
    return [{ type: 'list', ordered: false, spread: false, children }];
}
function rootParagraph(item) {
    return [{ type: 'paragraph', children: (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .toNodes */ .h_)(item) }];
}
function table(head, rows) {
    const children = [head, ...rows].map((row) => ({
        type: 'tableRow',
        children: row.map((cell) => ({ type: 'tableCell', children: (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .toNodes */ .h_)(cell) })),
    }));
    return [{ type: 'table', align: head.map(() => null), children }];
}
/** Untrusted text of several lines. */
function codeBlock(text, maxChars) {
    return [{ type: 'code', lang: null, value: (0,_plain_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLines */ .y)(text, maxChars) }];
}
/** Folds a long part away. */
function details(summary, content) {
    const open = `<details>\n<summary>${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .toNodes */ .h_)(summary).map(html).join('')}</summary>`;
    return [{ type: 'html', value: open }, ...content.flat(), { type: 'html', value: '</details>' }];
}
/** A summary stands in HTML, where Markdown's escapes do not work. */
function html(node) {
    if ('children' in node)
        return node.children.map(html).join('');
    const value = 'value' in node ? node.value : '';
    const escaped = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    return node.type === 'inlineCode' ? `<code>${escaped}</code>` : escaped;
}
/** What a page of ours starts with; tells it from other comments by the same author. */
function markerText(name) {
    return `<!-- takehome:${name} -->`;
}
function marker(name) {
    return [{ type: 'html', value: markerText(name) }];
}
// Made once: each has patterns of its own, which are compiled when they are first used.
const EXTENSIONS = [(0,mdast_util_gfm__WEBPACK_IMPORTED_MODULE_2__/* .gfmToMarkdown */ .H)({ tablePipeAlign: false })];
/** Of the hub's answer to one reviewer on the calibration issue. Throws RangeError for what is no login. */
function verdictMarkerText(login) {
    if (!/^[\w-]{1,39}$/.test(login))
        throw new RangeError('this is no login');
    return `<!-- takehome:verdict ${login.toLowerCase()} -->`;
}
function verdictMarker(login) {
    return [{ type: 'html', value: verdictMarkerText(login) }];
}
function render(blocks) {
    const root = { type: 'root', children: [...blocks.flat()] };
    return (0,mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_3__/* .toMarkdown */ .l)(root, { extensions: EXTENSIONS, bullet: '-', fences: true });
}
// GitHub rejects a comment of more than 65,536 characters; the rest is room for what a caller adds.
const MAX_CHARS = 60_000;
const inCharacters = (text) => text.length;
/** Renders sections in order. When they are too long, the last ones lose detail first, step by step. */
function renderWithin(sections, most, cutNotice, lengthOf = inCharacters) {
    const texts = sections.map((section) => [...section.map(whenAsked), () => '']);
    const deepest = Math.max(...texts.map((steps) => steps.length - 2));
    const notice = whenAsked([paragraph(cutNotice)]);
    const steps = texts.map(() => 0);
    let page = assemble(texts, steps);
    for (let step = 1; step <= deepest + 1; step++) {
        for (let index = texts.length - 1; index >= 0 && lengthOf(page) > most; index--) {
            steps[index] = stepOf(texts[index], step, deepest);
            page = assemble([...texts, [notice]], [...steps, 0]);
        }
    }
    return page;
}
/** Most pages are short enough, and nobody sees what else they could have said. */
function whenAsked(blocks) {
    let text = null;
    return () => {
        text ??= render(blocks);
        return text;
    };
}
/** A section waits in its shortest form until all the others are short too, and only then goes. */
function stepOf(texts = [], step, deepest) {
    return step > deepest ? texts.length - 1 : Math.min(step, texts.length - 2);
}
function assemble(texts, steps) {
    return texts
        .map((section, index) => section[steps[index] ?? 0]?.() ?? '')
        .filter((text) => text !== '')
        .join('\n');
}


/***/ })

};
