export const id = 151;
export const ids = [151];
export const modules = {

/***/ 8109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ findFlags)
});

// EXTERNAL MODULE: ./build/exercise/exercise.js
var exercise_exercise = __webpack_require__(4177);
// EXTERNAL MODULE: ./build/submission/submission.js
var submission_submission = __webpack_require__(3161);
;// CONCATENATED MODULE: ./build/checks/addressed-to-ai.js
const AI = '(?:ai|a\\.i\\.|llms?|language models?|gpt|chatgpt|claude|copilot|gemini)';
const ROLE = '(?:reviewers?|graders?|evaluators?|assessors?|scorers?|raters?)';
// Said to a reader, not about a tool: "I used an AI assistant" is an honest sentence of a write-up.
// Matched where marks are spaces already, so `you're` is two words here and `im_start` too.
const PHRASES = [
    /\b(?:ignore|disregard|forget|override)\b[^.]{0,40}\b(?:previous|prior|above|earlier|preceding|all|your)\b[^.]{0,40}\b(?:instructions?|prompts?|guidelines|rubric)\b/i,
    /\b(?:award|give|assign|grant|deserves?)\b[^.]{0,40}\b(?:full|maximum|max|perfect|top|highest)\s+(?:marks?|points|credits?|grades?|levels?)\b/i,
    new RegExp(`\\b${AI}[ -]{1,3}${ROLE}\\b`, 'i'),
    new RegExp(`\\b(?:as|you are|you re|if you are) (?:an? |the )?${AI} (?:model|judge|agent)\\b`, 'i'),
    new RegExp(`\\b(?:note|message|instructions?|attention|dear|hey|hello)(?: to| for)?(?: any| all| the)? ${AI}\\b`, 'i'),
    new RegExp(`\\b${AI}[ ]?[:,] {0,3}(?:please|ignore|award|give|score|rate|mark|pass|approve|you)\\b`, 'i'),
    /<\|(?:im start|im end|system|endoftext)\||\[\/?INST\]|<<SYS/i,
];
/** Lines with words meant for an AI that reviews, 1-based. */
function addressedToAi(text) {
    // Comment marks and line ends become spaces one by one: a sentence over two lines is one sentence,
    // and every place keeps its offset.
    const flat = text.replace(/[\s#*>"'`_]/g, ' ');
    const offsets = PHRASES.flatMap((phrase) => firstMatches(flat, phrase));
    const lines = offsets.map((offset) => lineAt(text, offset));
    return [...new Set(lines)].sort((a, b) => a - b);
}
const MATCHES_PER_PHRASE = 20;
function firstMatches(text, phrase) {
    const matches = [...text.matchAll(new RegExp(phrase, `${phrase.flags}g`))];
    return matches.slice(0, MATCHES_PER_PHRASE).map(({ index }) => index);
}
function lineAt(text, offset) {
    return text.slice(0, offset).split('\n').length;
}

;// CONCATENATED MODULE: ./build/checks/hidden-characters.js
// Invisible, reordering and terminal-control characters, with a carriage return inside a line, which
// lets one text overwrite another on a screen. The braille blank is a "symbol" to Unicode.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u;
const HARMLESS = /\p{Extended_Pictographic}\ufe0f?(?:\u200d\p{Extended_Pictographic}\ufe0f?)*|[\t\f]/gu;
/** Lines with characters that a reader does not see, 1-based. */
function hiddenCharacters(text) {
    return text
        .split('\n')
        .map((line) => line.replace(/\r$/, '').replace(HARMLESS, ''))
        .flatMap((line, index) => (HIDDEN.test(line) ? [index + 1] : []));
}

// EXTERNAL MODULE: ./build/checks/loops.js
var loops = __webpack_require__(9979);
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

;// CONCATENATED MODULE: ./build/checks/integrity.js






// Enough to see what is going on; a thousand flags would hide the one that matters.
const FLAGS_PER_CODE = 20;
/** What a reviewer should know about a submission, apart from its points. */
function findFlags(observed) {
    const flags = [
        ...fileFlags(observed),
        ...observed.submission.oddities.map(oddityFlag),
        ...textFlags(observed),
        ...moduleFlags(observed),
    ];
    return [...Map.groupBy(flags, ({ code }) => code).values()].flatMap(shorten);
}
function shorten(flags) {
    const [first] = flags;
    const more = flags.length - FLAGS_PER_CODE;
    if (first === undefined || more <= 0)
        return flags;
    const rest = flag(first.code, first.severity, `${more} more of the same kind.`);
    return [...flags.slice(0, FLAGS_PER_CODE), rest];
}
function flag(code, severity, message, path, line = null) {
    return { code, severity, message, where: path === undefined ? null : { path, line } };
}
function fileFlags({ submission, exercise }) {
    const { listing, files } = submission;
    const traps = listing.filter((path) => isReviewerTrap(path) && !isAsGiven(path, exercise, files));
    const unlisted = listing.filter((path) => !(0,exercise_exercise/* isAllowed */.J)(exercise, path) && !isReviewerTrap(path));
    return [
        ...traps.map((path) => flag('reviewer-trap', 'warning', TRAP, path)),
        ...unlisted.map((path) => flag('unlisted-file', 'info', UNLISTED, path)),
        ...[...exercise.template.keys()].flatMap((path) => {
            if (!files.some((file) => file.path === path))
                return [missingFlag(path, exercise)];
            if (isAnswer(path, exercise.rubric) || isAsGiven(path, exercise, files))
                return [];
            return [flag('changed-template-file', 'info', 'This file of the template was changed.', path)];
        }),
    ];
}
const TRAP = 'Editors, build tools or AI assistants act on such a file; do not open the folder in them.';
const UNLISTED = 'The exercise does not ask for this file; it was not read.';
function isAsGiven(path, exercise, files) {
    const given = exercise.template.get(path);
    const file = files.find((candidate) => candidate.path === path);
    return given !== undefined && file !== undefined && Buffer.compare(given, file.bytes) === 0;
}
/** The files that a candidate is asked to change. */
function isAnswer(path, { module, writeUp }) {
    return path === module || path === writeUp?.file || path === writeUp?.table?.file;
}
function missingFlag(path, { rubric }) {
    if (path === rubric.module) {
        return flag('missing-file', 'serious', 'The module to grade is missing or could not be read.', path);
    }
    const severity = path === rubric.writeUp?.file ? 'warning' : 'info';
    return flag('missing-file', severity, 'This file of the template is missing.', path);
}
const ODDITIES = {
    symlink: ['not-a-regular-file', 'serious', 'A symbolic link; it was not followed.'],
    special: ['not-a-regular-file', 'serious', 'Neither a file nor a folder; it was not opened.'],
    'too-large': ['too-large', 'warning', 'This file is too large and was not read.'],
    'too-many': ['too-many-files', 'warning', 'There are too many files; the rest was not listed.'],
    'too-deep': [
        'too-many-files',
        'warning',
        'Folders are nested too deeply; this one was not listed.',
    ],
    'strange-name': ['hidden-characters', 'serious', 'The name has characters that hide or mislead.'],
    'name-collision': ['hidden-characters', 'warning', 'Other systems take two names for one.'],
};
function oddityFlag({ kind, path }) {
    const [code, severity, message] = ODDITIES[kind];
    // The whole repository is no place in it.
    return flag(code, severity, message, path === '' ? undefined : path);
}
/** What stands in the files that the candidate wrote; the template's own words are ours. */
function textFlags({ submission, exercise }) {
    return submission.files
        .filter(({ path, bytes }) => {
        const given = exercise.template.get(path);
        return !(0,submission_submission/* isPicture */.D1)(path) && (given === undefined || Buffer.compare(given, bytes) !== 0);
    })
        .flatMap(({ path, bytes }) => {
        const text = (0,submission_submission/* decodeText */.g7)(bytes);
        if (text === null)
            return [flag('not-utf8', 'warning', 'This file is not UTF-8 text.', path)];
        return [
            ...(declaresOtherEncoding(path, text)
                ? [flag('not-utf8', 'warning', ENCODING, path, 1)]
                : []),
            ...hiddenCharacters(text).map((line) => flag('hidden-characters', 'warning', integrity_HIDDEN, path, line)),
            ...addressedToAi(text).map((line) => flag('addressed-to-ai', 'serious', TO_AI, path, line)),
        ];
    });
}
const ENCODING = 'The first lines declare an encoding other than UTF-8; it was graded as UTF-8.';
const integrity_HIDDEN = 'This line has characters that are invisible or change the order of the text.';
const TO_AI = 'This line speaks to an AI reviewer or asks for points.';
function declaresOtherEncoding(path, text) {
    if (!path.endsWith('.py'))
        return false;
    const start = text.slice(0, 1_000).split(/\r\n?|\n/, 2);
    const encoding = start.map((line) => /^[ \t\f]*#.{0,200}?coding[:=][ \t]*([-\w.]+)/.exec(line)?.[1]);
    return encoding.some((name) => name !== undefined && !/^utf[-_]?8$/i.test(name));
}
function moduleFlags({ facts, exercise, suppressedLines }) {
    const { module } = exercise.rubric;
    if (module === null)
        return [];
    const suppressed = suppressedLines.map((line) => flag('lint-suppressed', 'info', 'A comment here switches lint rules off; it had no effect.', module, line));
    if (facts === null)
        return suppressed;
    if (!facts.analysable) {
        // The reason is one of our own short sentences, checked where it came in.
        return [...suppressed, flag('not-analysable', 'warning', `Not measured: ${facts.why}.`, module)];
    }
    return [
        ...suppressed,
        ...(0,loops/* forbiddenCalls */.R)(facts, exercise.rubric).map(({ line }) => flag('forbidden-call', 'warning', 'A function that the exercise forbids.', module, line)),
        ...facts.suspicious.map(({ kind, line }) => flag(kind, ...SUSPICIONS[kind], module, line)),
    ];
}
const SUSPICIONS = {
    'dynamic-code': ['warning', 'Code that is made or chosen while running; read what it runs.'],
    'native-code': ['serious', 'Reaches memory or native code past Python.'],
    'process-or-network': ['warning', 'Reaches for the system, files, processes or the network.'],
    introspection: ['serious', "Reaches into the interpreter or into other code's values."],
};


/***/ }),

/***/ 2596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ neutralise)
/* harmony export */ });
// `noqa` and the words before a colon in `ruff: noqa`, `flake8: noqa`, `isort: skip_file`.
const SWITCHES = /noqa|ruff|flake8|isort/gi;
const SUPPRESSION = /#\s*noqa|(?:ruff|flake8|isort)\s*:/i;
/** Makes suppression comments inert: the linter has no option that ignores them. */
function neutralise(source) {
    const suppressed = new Set();
    for (const comment of comments(source)) {
        if (SUPPRESSION.test(comment.text))
            suppressed.add(comment.line);
    }
    // Everything behind a # is treated, also in a string, where it does no harm: the linter may see a
    // comment where the scanner below sees a string, and must find no switch there either.
    const inert = source.replace(/#[^\r\n]*/g, (text) => text.replace(SWITCHES, (word) => '_'.repeat(word.length)));
    return { source: inert, suppressed: [...suppressed] };
}
const CODE = /'''|"""|['"]|#[^\r\n]*|\r\n?|\n/g;
// Inside a string only its own end counts, and a backslash protects what follows, also in raw ones.
const STRINGS = {
    "'": /\\(?:\r\n|[\s\S])|'|\r\n?|\n/g,
    '"': /\\(?:\r\n|[\s\S])|"|\r\n?|\n/g,
    "'''": /\\(?:\r\n|[\s\S])|'''|\r\n?|\n/g,
    '"""': /\\(?:\r\n|[\s\S])|"""|\r\n?|\n/g,
};
/** The comments of a Python source; a # in a string begins none. */
function* comments(source) {
    let line = 1;
    let quote = '';
    let from = 0;
    for (;;) {
        const pattern = STRINGS[quote] ?? CODE;
        pattern.lastIndex = from;
        const token = pattern.exec(source)?.[0];
        if (token === undefined)
            return;
        from = pattern.lastIndex;
        if (token.startsWith('#'))
            yield { line, text: token };
        if (/[\r\n]$/.test(token))
            line += 1;
        quote = quoteAfter(quote, token);
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

/***/ 719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isUntouched),
/* harmony export */   j: () => (/* binding */ readSections)
/* harmony export */ });
/* harmony import */ var _visible_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8112);

/**
 * Finds sections by their headings: in any case, at any level, the longest one where there are two.
 *
 * It reads line by line. A full Markdown parser needs more than ten seconds for a hostile file of this size: for
 * 60,000 headings, or for 50,000 nested quotes.
 */
function readSections(markdown, headings) {
    const wanted = new Map(headings.map((heading) => [plain(heading), heading]));
    const lines = (0,_visible_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLines */ .gB)(markdown);
    const written = (0,_visible_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(markdown);
    const longest = new Map();
    for (const part of partsOf(lines, wanted)) {
        const heading = wanted.get(part.title);
        if (heading === undefined)
            continue;
        const words = lines.slice(part.from, part.to).flatMap(wordsOf);
        const known = longest.get(heading);
        if (known === undefined || known.words.length < words.length) {
            const hasCode = written.slice(part.from, part.to).some(_visible_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .opensFence */ .Xg);
            longest.set(heading, { lines: { from: part.from, to: part.to }, words, hasCode });
        }
    }
    return longest;
}
/** Cuts the text at each heading that is wanted, or not below the one before. */
function partsOf(lines, wanted) {
    const parts = [];
    let open = { title: '', level: 0, from: 1 };
    lines.forEach((line, index) => {
        const heading = hashHeading(line) ?? underlinedHeading(line, lines[index + 1], wanted);
        if (heading === null || (!wanted.has(heading.title) && heading.level > open.level))
            return;
        parts.push({ ...open, to: index });
        open = { ...heading, from: index + 1 };
    });
    return [...parts, { ...open, to: lines.length }];
}
// No heading that is looked for is longer; it also bounds the work on a line of nothing but #.
const HEADING_CHARS = 200;
function hashHeading(line) {
    const marks = /^ {0,3}(#{1,6})(?=[ \t]|$)/.exec(line)?.[1];
    if (marks === undefined || line.length > HEADING_CHARS)
        return null;
    const text = line.trim().slice(marks.length);
    return { title: plain(text.replace(/[ \t]#+$/, '')), level: marks.length };
}
/** Underlined text is a heading too, but as often a paragraph above a line: only a wanted one cuts. */
function underlinedHeading(line, below, wanted) {
    const mark = /^ {0,3}(=+|-+)[ \t]*$/.exec(below ?? '')?.[1];
    if (mark === undefined || line.length > HEADING_CHARS || !wanted.has(plain(line)))
        return null;
    return { title: plain(line), level: mark.startsWith('=') ? 1 : 2 };
}
/** A heading as it is compared: without emphasis, case and white space around it. */
function plain(heading) {
    return heading.replace(/[*_`]/g, '').trim().toLowerCase();
}
function wordsOf(line) {
    const text = line
        // Addresses of links, and tags; bounded, so that a line of nothing but openings costs no more.
        .replace(/\]\([^)\s]{0,500}\)/g, '] ')
        .replace(/<[^<>]{0,500}>/g, ' ');
    return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’._-]*/gu) ?? [];
}
/** No code, and no word that the template does not have in this section. */
function isUntouched(section, given) {
    if (section.hasCode && given?.hasCode !== true)
        return false;
    const known = new Set(given?.words);
    return section.words.every((word) => known.has(word));
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
const numpy_names_namespaceObject = /*#__PURE__*/JSON.parse('{"X":{"ndarray.mT":"2.0","numpy.acos":"2.0","numpy.acosh":"2.0","numpy.asin":"2.0","numpy.asinh":"2.0","numpy.astype":"2.0","numpy.atan":"2.0","numpy.atan2":"2.0","numpy.atanh":"2.0","numpy.bitwise_count":"2.0","numpy.bitwise_invert":"2.0","numpy.bitwise_left_shift":"2.0","numpy.bitwise_right_shift":"2.0","numpy.bool":"2.0","numpy.concat":"2.0","numpy.cumulative_prod":"2.1","numpy.cumulative_sum":"2.1","numpy.dtypes":"1.25","numpy.dtypes.StringDType":"2.0","numpy.exceptions":"1.25","numpy.exceptions.RankWarning":"2.0","numpy.isdtype":"2.0","numpy.linalg.cross":"2.0","numpy.linalg.diagonal":"2.0","numpy.linalg.matmul":"2.0","numpy.linalg.matrix_norm":"2.0","numpy.linalg.matrix_transpose":"2.0","numpy.linalg.outer":"2.0","numpy.linalg.svdvals":"2.0","numpy.linalg.tensordot":"2.0","numpy.linalg.trace":"2.0","numpy.linalg.vecdot":"2.0","numpy.linalg.vector_norm":"2.0","numpy.long":"2.0","numpy.matrix_transpose":"2.0","numpy.matvec":"2.2","numpy.permute_dims":"2.0","numpy.pow":"2.0","numpy.strings":"2.0","numpy.strings.partition":"2.1","numpy.strings.rpartition":"2.1","numpy.strings.slice":"2.3","numpy.trapezoid":"2.0","numpy.ulong":"2.0","numpy.unique_all":"2.0","numpy.unique_counts":"2.0","numpy.unique_inverse":"2.0","numpy.unique_values":"2.0","numpy.unstack":"2.1","numpy.vecdot":"2.0","numpy.vecmat":"2.2"},"T":{"ndarray.itemset":"2.0","ndarray.newbyteorder":"2.0","ndarray.ptp":"2.0","ndarray.tostring":"2.3","numpy.AxisError":"2.0","numpy.ComplexWarning":"2.0","numpy.DataSource":"2.0","numpy.Inf":"2.0","numpy.Infinity":"2.0","numpy.ModuleDeprecationWarning":"2.0","numpy.NAN":"2.0","numpy.NINF":"2.0","numpy.NZERO":"2.0","numpy.NaN":"2.0","numpy.PINF":"2.0","numpy.PZERO":"2.0","numpy.RankWarning":"2.0","numpy.Tester":"1.25","numpy.TooHardError":"2.0","numpy.VisibleDeprecationWarning":"2.0","numpy.add_docstring":"2.0","numpy.add_newdoc":"2.0","numpy.add_newdoc_ufunc":"2.0","numpy.alltrue":"2.0","numpy.asfarray":"2.0","numpy.byte_bounds":"2.0","numpy.cast":"2.0","numpy.cfloat":"2.0","numpy.clongfloat":"2.0","numpy.compare_chararrays":"2.0","numpy.compat":"2.0","numpy.complex":"1.24","numpy.complex_":"2.0","numpy.cumproduct":"2.0","numpy.deprecate":"2.0","numpy.deprecate_with_doc":"2.0","numpy.disp":"2.0","numpy.fastCopyAndTranspose":"2.0","numpy.find_common_type":"2.0","numpy.float":"1.24","numpy.float_":"2.0","numpy.format_parser":"2.0","numpy.get_array_wrap":"2.0","numpy.geterrobj":"2.0","numpy.in1d":"2.4","numpy.infty":"2.0","numpy.int":"1.24","numpy.issctype":"2.0","numpy.issubclass_":"2.0","numpy.issubsctype":"2.0","numpy.kernel_version":"2.0","numpy.longcomplex":"2.0","numpy.longfloat":"2.0","numpy.lookfor":"2.0","numpy.mat":"2.0","numpy.maximum_sctype":"2.0","numpy.msort":"2.0","numpy.nbytes":"2.0","numpy.numarray":"2.0","numpy.obj2sctype":"2.0","numpy.object":"1.24","numpy.oldnumeric":"2.0","numpy.product":"2.0","numpy.recfromcsv":"2.0","numpy.recfromtxt":"2.0","numpy.round_":"2.0","numpy.safe_eval":"2.0","numpy.sctype2char":"2.0","numpy.sctypes":"2.0","numpy.set_numeric_ops":"2.0","numpy.set_string_function":"2.0","numpy.seterrobj":"2.0","numpy.singlecomplex":"2.0","numpy.sometrue":"2.0","numpy.source":"2.0","numpy.str":"1.24","numpy.string_":"2.0","numpy.trapz":"2.4","numpy.unicode_":"2.0","numpy.use_hugepage":"1.25","numpy.who":"2.0"}}');
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
    const used = facts.analysable ? facts.numpyNames : [];
    const missing = used.flatMap(({ name, line }) => {
        const { since = null, until = null } = lifetimeOf(name);
        const gap = { kind: 'numpy-name', what: name, line, since, until };
        return isKnown(gap) && (0,stated_python/* isMissingOn */.WX)(runtime, gap) ? [gap] : [];
    });
    return [...syntax, ...missing].sort((a, b) => a.line - b.line).slice(0, MOST);
}
/** What a grading run claims, with all that follows from the versions made again; none of it is a candidate's word. */
function ownRuntime(claimed) {
    const isReal = (gap) => (gap.kind === 'syntax' ? gap.since !== null && gap.until === null : isKnown(gap)) &&
        (0,stated_python/* isMissingOn */.WX)(claimed, gap);
    return { ...claimed, stated: (0,stated_python/* isStated */.oE)(claimed), gaps: claimed.gaps.filter(isReal) };
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

/***/ 8112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   TV: () => (/* binding */ shownLines),
/* harmony export */   Xg: () => (/* binding */ opensFence),
/* harmony export */   gB: () => (/* binding */ visibleLines)
/* harmony export */ });
/** The lines of a Markdown text, with code fences and HTML comments blanked out. */
function visibleLines(markdown) {
    return linesWithout(markdown, () => '');
}
/** The lines of a Markdown text, with HTML comments blanked out and code as it is. */
function shownLines(markdown) {
    return linesWithout(markdown, (line) => line);
}
function linesWithout(markdown, codeLine) {
    const lines = linesOf(markdown);
    // A comment that is never closed is shown as text.
    const lastEnd = lines.findLastIndex((line) => line.includes('-->'));
    let fence = null;
    let inComment = false;
    return lines.map((line, index) => {
        const mark = inComment ? null : fenceOf(line);
        if (fence !== null || mark !== null) {
            fence = fenceAfter(fence, mark, line);
            return codeLine(line);
        }
        const { text, isOpen } = withoutComments(line, inComment, index < lastEnd);
        inComment = isOpen;
        return text;
    });
}
function linesOf(markdown) {
    return markdown.split(/\r\n?|\n/);
}
function opensFence(line) {
    return fenceOf(line) !== null;
}
function fenceOf(line) {
    return /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? null;
}
/** A fence ends with at least as many marks of its own kind and nothing behind them. */
function fenceAfter(fence, mark, line) {
    if (fence === null)
        return mark;
    const ends = mark?.startsWith(fence) === true && line.trim() === mark;
    return ends ? null : fence;
}
function withoutComments(line, startsInside, mayContinue) {
    let text = '';
    let rest = startsInside ? `<!--${line}` : line;
    for (;;) {
        const start = rest.indexOf('<!--');
        const end = rest.indexOf('-->', start + 4);
        if (start < 0 || (end < 0 && !mayContinue))
            return { text: text + rest, isOpen: false };
        text += rest.slice(0, start);
        if (end < 0)
            return { text, isOpen: true };
        rest = rest.slice(end + 3);
    }
}


/***/ }),

/***/ 1497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ writeUpEvidence)
});

// EXTERNAL MODULE: ./build/submission/submission.js
var submission_submission = __webpack_require__(3161);
;// CONCATENATED MODULE: ./build/checks/pointers.js
const MOST_LINES = 5;
// A term may go over the end of a line, and words are far shorter than this together.
const LONGEST_TERM = 80;
/** For each checklist item that names terms, the lines of a section in which one of them begins. */
function findPointers(checklist, lines, { from, to }) {
    const section = lines.slice(from - 1, to).map(plain);
    // Each line with the beginning of what follows it, so that a term may be broken in two.
    const texts = section.map((line, index) => `${line} ${(section[index + 1] ?? '').slice(0, LONGEST_TERM)}`);
    return checklist.flatMap(({ lookFor }, item) => {
        if (lookFor.length === 0)
            return [];
        const terms = lookFor.map(plain);
        const found = texts.flatMap((text, index) => {
            const end = section[index]?.length ?? 0;
            return terms.some((term) => begins(text, term, end)) ? [from + index] : [];
        });
        return [{ item, lines: found.slice(0, MOST_LINES) }];
    });
}
/** Whether a term stands at the start of a word and before `end`. Plain search: terms are no patterns. */
function begins(text, term, end) {
    for (let at = text.indexOf(term); at >= 0 && at < end; at = text.indexOf(term, at + 1)) {
        if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ''))
            return true;
    }
    return false;
}
function plain(text) {
    return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

// EXTERNAL MODULE: ./build/checks/read-sections.js
var read_sections = __webpack_require__(719);
;// CONCATENATED MODULE: ./build/checks/structure-table.js
/** What is wrong with a table, in our words; null for nothing. `text`: the section that has to name its numbers. */
function tableProblem(check, asked, table, text) {
    if (asked === null)
        return null;
    if (table === null)
        return `${asked.file} is missing, or is no table of comma-separated values`;
    const rows = table.rows.map((cells) => new Map(asked.columns.map((name) => [name, cells[table.columns.indexOf(name)] ?? ''])));
    return PROBLEMS[check]({ asked, columns: table.columns, rows, text });
}
const PROBLEMS = {
    parses: shapeProblem,
    rows: ({ asked: { minRows, maxRows }, rows }) => rows.length >= minRows && rows.length <= maxRows
        ? null
        : `${rows.length} rows (${minRows} to ${maxRows} asked)`,
    filled: ({ rows }) => rows.length > 0 && rows.every((row) => [...row.values()].every((cell) => cell !== ''))
        ? null
        : 'there are empty cells',
    unit: ({ asked, rows }) => rows.some((row) => namesUnit(row, asked)) ? null : 'no row is in units of time, money or users',
    'in-text': textProblem,
};
function shapeProblem({ asked, columns, rows }) {
    if (columns.join() !== asked.columns.join()) {
        return `the columns are not ${asked.columns.join(', ')}`;
    }
    const wrong = asked.numeric.find((name) => rows.some((row) => numberOf(row.get(name) ?? '') === null));
    if (wrong !== undefined)
        return `the column ${wrong} has to hold numbers`;
    const [choice] = Object.entries(asked.choices).filter(([name, words]) => rows.some((row) => !words.includes((row.get(name) ?? '').toLowerCase())));
    return choice === undefined ? null : `the column ${choice[0]} takes ${choice[1].join(', ')}`;
}
function namesUnit(row, { unitColumns, unitWords }) {
    const words = unitColumns.flatMap((name) => (row.get(name) ?? '').toLowerCase().split(/[^\p{L}\p{N}€$£]+/u));
    return unitWords.some((unit) => words.some((word) => word === unit.toLowerCase() || word === `${unit.toLowerCase()}s`));
}
function textProblem({ asked: { inText }, rows, text }) {
    const known = new Set(numbersIn(text));
    const missing = rows.some((row) => {
        const number = numberOf(row.get(inText.column) ?? '');
        return number === null || !known.has(Math.abs(number));
    });
    return missing || rows.length === 0
        ? `${inText.section} does not name every number of the column ${inText.column}`
        : null;
}
/** A cell as a number; null where it is none. Thousands may be set apart by commas or spaces. */
function numberOf(cell) {
    return /^[-+]?\d{1,15}(?:[, ]\d{3}){0,4}(?:\.\d{1,10})?$/.test(cell)
        ? Number(cell.replace(/[, ]/g, ''))
        : null;
}
/** The numbers of a text, without their signs. */
function numbersIn(text) {
    const written = text.match(/\d{1,15}(?:[, ]\d{3}(?!\d)){0,4}(?:\.\d{1,10})?/g) ?? [];
    return written.map((number) => Number(number.replace(/[, ]/g, '')));
}

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(5175);
;// CONCATENATED MODULE: ./build/checks/table.js

// A table of a few rows; what is larger was not written by hand.
const MOST_CHARS = 20_000;
/** Reads CSV with a line of column names; null when it is none, or rows differ in length. */
function readTable(text) {
    if (text.length > MOST_CHARS)
        return null;
    try {
        const [columns, ...rows] = (0,sync/* parse */.qg)(text, {
            bom: true,
            trim: true,
            skip_empty_lines: true,
        });
        return columns === undefined ? null : { columns, rows };
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/checks/visible-lines.js
var visible_lines = __webpack_require__(8112);
;// CONCATENATED MODULE: ./build/checks/structure.js





/** What a program can tell of the form of a write-up. */
function structureEvidence(submission, exercise) {
    const { writeUp, criteria } = exercise.rubric;
    const asked = criteria.filter(isStructure);
    if (writeUp === null || asked.length === 0)
        return [];
    const view = viewOf(submission, exercise, writeUp);
    // The template has all headings: its form is no merit of the candidate's.
    const nothing = untouchedOnes(view).length === writeUp.sections.length;
    return asked.map(({ id, looksAt }) => ({
        kind: 'structure',
        criterion: id,
        checks: looksAt.map((name) => {
            const problem = nothing ? 'nothing was written yet' : structure_PROBLEMS[name](view);
            return { name, passed: problem === null, detail: problem ?? '' };
        }),
    }));
}
function isStructure(criterion) {
    return 'check' in criterion && criterion.check === 'structure';
}
function viewOf(submission, { template }, writeUp) {
    const text = (0,submission_submission/* submittedText */.li)(submission, writeUp.file) ?? '';
    const starter = (0,submission_submission/* decodeText */.g7)(template.get(writeUp.file) ?? new Uint8Array()) ?? '';
    const headings = writeUp.sections.map(({ heading }) => heading);
    return {
        writeUp,
        written: (0,read_sections/* readSections */.j)(text, headings),
        given: (0,read_sections/* readSections */.j)(starter, headings),
        lines: (0,visible_lines/* visibleLines */.gB)(text),
        templateLines: (0,visible_lines/* visibleLines */.gB)(starter),
        text,
        guidance: guidanceOf(starter),
        table: writeUp.table === null ? null : (0,submission_submission/* submittedText */.li)(submission, writeUp.table.file),
    };
}
function guidanceOf(starter) {
    return [...starter.matchAll(/<!-- (.+) -->/g)].flatMap(([, words = '']) => words);
}
/** For each check, what is wrong, in our words; null for nothing. */
const structure_PROBLEMS = {
    headings: headingProblem,
    'section-words': sectionProblem,
    'total-words': totalProblem,
    'own-words': templateProblem,
    'number-and-date': numberProblem,
    'table-parses': tableProblemOf('parses'),
    'table-rows': tableProblemOf('rows'),
    'table-filled': tableProblemOf('filled'),
    'table-unit': tableProblemOf('unit'),
    'table-in-text': tableProblemOf('in-text'),
};
function headingProblem({ writeUp, written, lines }) {
    const missing = writeUp.sections.filter(({ heading }) => !written.has(heading));
    if (missing.length > 0)
        return `not found: ${missing.map(({ heading }) => heading).join(', ')}`;
    const starts = writeUp.sections.map(({ heading }) => written.get(heading)?.lines.from ?? 0);
    if (starts.some((start, index) => start < (starts[index - 1] ?? 0))) {
        return 'the sections are not in the order of the template';
    }
    const without = writeUp.sections.flatMap(({ heading, subheadings }) => {
        const section = written.get(heading)?.lines ?? { from: 1, to: 0 };
        const titles = lines.slice(section.from, section.to).map(titleOf);
        return inOrder(subheadings.map((title) => title.toLowerCase()), titles)
            ? []
            : [heading];
    });
    return without.length === 0
        ? null
        : `sub-headings are missing or out of order in: ${without.join(', ')}`;
}
function titleOf(line) {
    const [, title = ''] = /^ {0,3}#{1,6}[ \t]+(.{0,200})$/.exec(line) ?? [];
    return title
        .replace(/[*_`#]/g, '')
        .trim()
        .toLowerCase();
}
function inOrder(wanted, found) {
    let next = 0;
    for (const title of found)
        if (title === wanted[next])
            next += 1;
    return next === wanted.length;
}
function sectionProblem({ writeUp, written }) {
    const wrong = writeUp.sections.flatMap(({ heading, minWords, maxWords }) => {
        const words = written.get(heading)?.words.length ?? 0;
        return words >= minWords && words <= maxWords
            ? []
            : [`${heading} has ${words} words (${minWords} to ${maxWords} asked)`];
    });
    return wrong.length === 0 ? null : wrong.join('; ');
}
function totalProblem({ writeUp: { minWords, maxWords }, written }) {
    const words = [...written.values()].reduce((sum, section) => sum + section.words.length, 0);
    const isFine = words >= (minWords ?? 0) && words <= (maxWords ?? Infinity);
    return isFine ? null : `${words} words in all (${minWords} to ${maxWords} asked)`;
}
function untouchedOnes({ writeUp, written, given }) {
    const headings = writeUp.sections.map(({ heading }) => heading);
    return headings.filter((heading) => {
        const section = written.get(heading);
        return section === undefined || (0,read_sections/* isUntouched */.O)(section, given.get(heading));
    });
}
function templateProblem(view) {
    const { lines, templateLines, text, guidance } = view;
    const untouched = untouchedOnes(view);
    if (untouched.length > 0)
        return `nothing of your own in: ${untouched.join(', ')}`;
    if (guidance.some((line) => text.includes(line)))
        return 'guidance of the template is still there';
    const prose = new Set(templateLines.map((line) => line.trim()).filter((line) => /^[^#\s]/.test(line)));
    return lines.some((line) => prose.has(line.trim())) ? 'text of the template is still there' : null;
}
const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const DATE = new RegExp([
    String.raw `\b(?:19|20)\d\d\b`,
    String.raw `\b(?:${MONTHS})[a-z]{0,6} \d`,
    String.raw `\b(?:january|february|march|april|june|july|august|september|october|november|december)\b`,
    String.raw `\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|several) (?:\w{1,12} )?(?:minute|hour|day|week|month|quarter|year)s?\b`,
].join('|'), 'i');
function numberProblem({ lines }) {
    const prose = lines.filter((line) => !line.startsWith('#')).map((line) => line.slice(0, 2000));
    if (!prose.some((line) => numbersIn(line).length > 0))
        return 'no number was found';
    return prose.some((line) => DATE.test(line)) ? null : 'no date or duration was found';
}
function tableProblemOf(check) {
    return ({ writeUp, table, written, lines }) => {
        const { from, to } = written.get(writeUp.table?.inText.section ?? '')?.lines ?? {
            from: 1,
            to: 0,
        };
        const text = lines.slice(from - 1, to).join('\n');
        return tableProblem(check, writeUp.table, table === null ? null : readTable(table), text);
    };
}

;// CONCATENATED MODULE: ./build/checks/write-up.js





/** Where the text for each reviewed criterion stands, and how much of it there is. */
function writeUpEvidence(submission, exercise) {
    const { writeUp, criteria } = exercise.rubric;
    if (writeUp === null)
        return [];
    const headings = writeUp.sections.map(({ heading }) => heading);
    const template = (0,submission_submission/* decodeText */.g7)(exercise.template.get(writeUp.file) ?? new Uint8Array());
    const given = (0,read_sections/* readSections */.j)(template ?? '', headings);
    const text = (0,submission_submission/* submittedText */.li)(submission, writeUp.file) ?? '';
    const written = (0,read_sections/* readSections */.j)(text, headings);
    const lines = (0,visible_lines/* shownLines */.TV)(text);
    return [
        ...structureEvidence(submission, exercise),
        ...criteria
            .filter((criterion) => criterion.kind === 'reviewed')
            .map((criterion) => sectionEvidence(criterion, writeUp, { lines, written, given })),
    ];
}
function sectionEvidence({ id, section: heading, checklist }, writeUp, { lines, written, given }) {
    const bounds = writeUp.sections.find((section) => section.heading === heading);
    const section = written.get(heading);
    return {
        kind: 'section',
        criterion: id,
        file: writeUp.file,
        heading,
        lines: section?.lines ?? null,
        words: section?.words.length ?? 0,
        minWords: bounds?.minWords ?? 0,
        maxWords: bounds?.maxWords ?? 0,
        untouched: section !== undefined && (0,read_sections/* isUntouched */.O)(section, given.get(heading)),
        pointers: section === undefined ? [] : findPointers(checklist, lines, section.lines),
    };
}


/***/ }),

/***/ 4177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isAllowed)
/* harmony export */ });
/** Whether a candidate's file is one that the exercise asks for. */
function isAllowed(exercise, path) {
    return (exercise.template.has(path) || exercise.rubric.extraFiles.some((glob) => matches(glob, path)));
}
/** `folder/*.ext`: one folder, one ending, as the rubric's schema has it. */
function matches(glob, path) {
    const [folder = '', ending = ''] = glob.split('/*');
    const name = path.slice(folder.length + 1);
    return path.startsWith(`${folder}/`) && name.endsWith(ending) && !name.includes('/');
}


/***/ }),

/***/ 6151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g4: () => (/* binding */ askTwice),
  uP: () => (/* binding */ openGrader),
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

// EXTERNAL MODULE: ./build/checks/integrity.js + 3 modules
var integrity = __webpack_require__(8109);
;// CONCATENATED MODULE: ./build/checks/lint/lint-evidence.js
/** What the linter found, one piece of evidence for each lint criterion. */
function lintEvidence(outcome, facts, rubric) {
    return rubric.criteria
        .filter((criterion) => criterion.kind === 'measured' && criterion.check === 'lint')
        .map(({ id }) => outcome.kind === 'unavailable'
        ? { kind: 'not-assessed', criterion: id, why: outcome.why }
        : evidenceOf(id, outcome, facts));
}
/** Without a count of its lines a source has no density, so both have to be known. */
function evidenceOf(criterion, outcome, facts) {
    if (outcome.kind === 'not-analysable' || !facts.analysable) {
        return { kind: 'lint', criterion, analysable: false, findings: [], sourceLines: 0 };
    }
    const { findings } = outcome;
    return { kind: 'lint', criterion, analysable: true, findings, sourceLines: facts.sourceLines };
}

// EXTERNAL MODULE: ./build/checks/lint/neutralise.js
var neutralise = __webpack_require__(2596);
// EXTERNAL MODULE: ./build/checks/loops.js
var loops = __webpack_require__(9979);
;// CONCATENATED MODULE: ./build/checks/module-facts.js
const SUSPICIONS = ['dynamic-code', 'native-code', 'process-or-network', 'introspection'];
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
    if (analysable === false)
        return { analysable, why: plainWords(facts['why']) };
    if (analysable !== true)
        throw new NotFacts();
    const loops = record(facts['moduleLoops']);
    return {
        analysable,
        sourceLines: count(facts['sourceLines']),
        functions: list(facts['functions']).map(readFunction),
        moduleLoops: { count: count(loops['count']), depth: count(loops['depth']) },
        calls: list(facts['calls']).map(readNamedLine),
        suspicious: list(facts['suspicious']).map(readSuspicion),
        numpyNames: list(facts['numpyNames']).map(readNamedLine),
    };
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

// EXTERNAL MODULE: ./build/checks/runtime-gaps.js + 1 modules
var runtime_gaps = __webpack_require__(5797);
;// CONCATENATED MODULE: ./build/checks/test-evidence.js
/** What the hidden tests observed, in the words of a scorecard. */
function testEvidence(tests) {
    return tests.map(({ criterion, name, passed, reason, detail }) => ({
        kind: 'test',
        criterion,
        title: titleOf(name),
        outcome: passed ? 'passed' : 'failed',
        reason,
        detail,
    }));
}
/** `test_reaches_least_squares` is a sentence already. */
function titleOf(name) {
    return name.replace(/^test_/, '').replaceAll('_', ' ');
}

// EXTERNAL MODULE: ./build/checks/write-up.js + 4 modules
var write_up = __webpack_require__(1497);
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
    if (run === null) {
        const flags = (0,integrity/* findFlags */.L)({ submission, exercise, facts: null, suppressedLines: [] });
        return { evidence, flags, runtime: null };
    }
    const found = moduleFindings(exercise, submission, run);
    return { ...found, evidence: [...found.evidence, ...evidence] };
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
            ...lintEvidence(linted, facts, rubric),
            ...complexityEvidence(facts, rubric),
            ...(0,loops/* loopsEvidence */.t)(facts, rubric),
        ],
        flags: sandbox === 'none' ? [NO_SANDBOX, ...flags] : flags,
        runtime: {
            ...runtime,
            stated: (0,stated_python/* isStated */.oE)(runtime),
            gaps: (0,runtime_gaps/* runtimeGaps */.W)(runtime, linted.kind === 'unavailable' ? [] : (linted.needs ?? []), facts),
        },
    };
}
/** Every collected test has exactly one verdict; anything else is ours, and no grade. */
function refuseHoles({ tests, judged }) {
    const key = ({ criterion, name }) => `${criterion} ${name}`;
    const wanted = tests.map(key).sort().join('\n');
    const found = judged.tests.map(key).sort().join('\n');
    if (wanted !== found)
        throw new Error('the judge did not report exactly the tests it collected');
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/checks/lint/linter.js

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
        lint: (source) => inTurn(() => lintSource(host, source, limitMs)),
        close: () => inTurn(() => host.stop()),
    };
}
async function lintSource(host, source, limitMs) {
    const reply = await host.ask(source, limitMs);
    // A process that died may have died of something else; in a fresh one it can only be the source.
    return outcomeOf(reply.kind === 'died' ? await host.ask(source, limitMs) : reply);
}
function outcomeOf(reply) {
    if (reply.kind === 'findings') {
        return { kind: 'linted', findings: reply.findings, ...ifAny(reply.needs) };
    }
    if (reply.kind === 'not-started')
        return { kind: 'unavailable', why: 'the linter did not start' };
    return { kind: 'not-analysable', ...(reply.kind === 'refused' ? ifAny(reply.needs) : {}) };
}
function ifAny(needs) {
    return needs.length === 0 ? {} : { needs };
}
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
    async ask(source, limitMs) {
        const child = await this.#running();
        const reply = child === null ? NOT_STARTED : await this.#exchange(child, source, limitMs);
        if (reply.kind !== 'findings' && reply.kind !== 'refused')
            await this.stop();
        return reply;
    }
    async #running() {
        if (this.#child?.connected)
            return this.#child;
        const child = (0,external_node_child_process_.fork)(this.#program, [], {
            // Nothing of ours is in its environment.
            env: {},
            execPath: process.execPath,
            // V8 would otherwise go on to optimise ten megabytes of WebAssembly on every core: 4 s of
            // processor time beside the judge. Set from inside the process the flag comes too late.
            execArgv: ['--liftoff-only'],
            stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        });
        this.#child = child;
        const word = await nextWord(child, this.#startLimitMs, ({ ready }) => ready === true);
        return typeof word === 'string' ? null : child;
    }
    async #exchange(child, source, limitMs) {
        this.#asked += 1;
        const id = this.#asked;
        const answer = nextWord(child, limitMs, (word) => word['id'] === id);
        child.send({ id, source }, () => undefined);
        const word = await answer;
        if (typeof word === 'string')
            return { kind: word };
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
function nextWord(child, limitMs, isMeant) {
    return new Promise((resolve) => {
        const end = (result) => {
            clearTimeout(timer);
            child.off('message', hear).off('exit', die).off('error', die);
            resolve(result);
        };
        const hear = (word) => {
            if (isRecord(word) && isMeant(word))
                end(word);
        };
        const die = () => end('died');
        const timer = setTimeout(() => end('late'), limitMs);
        child.on('message', hear).on('exit', die).on('error', die);
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

;// CONCATENATED MODULE: ./build/exercise/manifest.js

/** What a suite that was collected has to hold: as many tests per criterion as the rubric says, no more. */
function manifestIssues({ rubric, grader }, tests) {
    const counts = Map.groupBy(tests, ({ criterion }) => criterion);
    const wrong = testsCriteria(rubric)
        .map(({ id, tests: wanted }) => ({ id, wanted, found: counts.get(id)?.length ?? 0 }))
        .filter(({ wanted, found }) => wanted !== found)
        .map(({ id, wanted, found }) => issue(grader, id, `the rubric names ${wanted} tests, the suite holds ${found}`, `Set tests: ${found} for ${id} in the rubric, or fix the suite.`));
    const known = new Set(testsCriteria(rubric).map(({ id }) => id));
    const strangers = [...counts.keys()]
        .filter((id) => !known.has(id))
        .map((id) => issue(grader, id, 'tests are bound to a criterion that the rubric does not name', 'Correct the @criterion mark.'));
    return [...wrong, ...strangers];
}
/** What kept a suite from being collected. */
function suiteIssues({ grader }, problems) {
    return problems.map(({ where, what }) => issue(where === '' ? grader : (0,external_node_path_.join)(grader, where), '', lastLines(what), 'Run the suite alone to see more; README.md says how.'));
}
function testsCriteria(rubric) {
    return rubric.criteria.filter((criterion) => criterion.kind === 'measured' && criterion.check === 'tests');
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
// EXTERNAL MODULE: ./build/judge/judge.js + 1 modules
var judge_judge = __webpack_require__(268);
// EXTERNAL MODULE: ./build/judge/limits.js
var judge_limits = __webpack_require__(5922);
// EXTERNAL MODULE: ./build/scorecard/score.js + 2 modules
var score = __webpack_require__(8380);
// EXTERNAL MODULE: ./build/submission/submission.js
var submission_submission = __webpack_require__(3161);
;// CONCATENATED MODULE: ./build/grading/grader.js










/** What grades one exercise; many submissions can be handed in at once. */
function openGrader(assessment, workshop, limits = judge_limits/* LIMITS */.b) {
    const { module } = assessment.exercise.rubric;
    const runner = module === null ? null : openRunner(assessment, module, workshop, limits);
    return {
        grade: async (id, submission) => {
            const started = performance.now();
            const run = runner === null ? null : await runner.run(id, submission);
            const milliseconds = Math.round(performance.now() - started);
            return scoreRun(assessment, submission, run, { grade: milliseconds });
        },
        close: async () => await runner?.close(),
    };
}
function scoreRun({ exercise, role, seed, sha }, submission, run, timings) {
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
/** A judge and a linter, which warm up side by side and serve many submissions. */
function openRunner({ exercise, seed }, module, workshop, limits) {
    const judge = (0,judge_judge/* startJudge */.z)({
        ...workshop,
        pythonHome: (0,external_node_path_.join)(workshop.home, 'src', 'judge', 'python'),
        grader: exercise.grader,
        module,
        limits,
    });
    const linter = openLinter((0,external_node_path_.join)(workshop.home, 'dist', 'lint', 'index.js'));
    const suite = judge.ready.then((ready) => refuseIssues(ready, manifestIssues(exercise, ready.tests)), (error) => {
        throw error instanceof judge_judge/* BrokenSuite */.S
            ? new bad_news/* CallerError */.ED(suiteIssues(exercise, error.problems))
            : error;
    });
    suite.catch(() => { });
    return {
        run: async (id, submission) => {
            const source = (0,submission_submission/* submittedText */.li)(submission, module);
            const judging = askTwice(() => judge.grade({ id, source, seed }));
            // Awaited below, behind the suite: when that fails, it is what there is to say.
            judging.catch(() => { });
            const linting = linter.lint(source ?? '');
            const { sandbox, tests, python, numpy } = await suite;
            const [judged, linted] = await Promise.all([judging, linting]);
            return { source, tests, judged, linted, sandbox, runtime: { python, numpy } };
        },
        close: async () => {
            await Promise.all([judge.close(), linter.close()]);
        },
    };
}
/** Whoever knows the seed can make the hidden inputs; its digest still tells two seeds apart. */
function seedDigest(seed) {
    return (0,external_node_crypto_.createHash)('sha256').update(seed).digest('hex');
}
/** A sandbox that broke is ours to mend: it is asked for a second time before anybody hears of it. */
async function askTwice(ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (!(error instanceof bad_news/* WorldError */.nM && error.code === 'sandbox-failed'))
            throw error;
        return await ask();
    }
}
function refuseIssues(value, issues) {
    if (issues.length > 0)
        throw new bad_news/* CallerError */.ED(issues);
    return value;
}


/***/ }),

/***/ 268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ BrokenSuite),
  z: () => (/* binding */ startJudge)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(8186);
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
/** Reads one line of the judge's process. The process is ours and trusted; no candidate byte is in it. */
function parseJudgeMessage(line) {
    const message = JSON.parse(line);
    if (message.kind !== 'ready')
        return message;
    const tests = message.tests.map(([criterion, name]) => ({ criterion, name }));
    return { ...message, tests };
}

// EXTERNAL MODULE: ./build/judge/own-libraries.js
var own_libraries = __webpack_require__(1906);
;// CONCATENATED MODULE: ./build/judge/judge.js





/** Hidden tests that cannot be collected: the hiring team's to mend. */
class BrokenSuite extends Error {
    name = 'BrokenSuite';
    problems;
    constructor(problems) {
        super('the hidden tests cannot be collected');
        this.problems = problems;
    }
}
const BOOT = 'import sys; sys.path.insert(0, sys.argv.pop(1)); from takehome.server import main; main()';
const WORLD_CODE = {
    'no-bubblewrap': 'no-bubblewrap',
    'no-numpy': 'no-python',
    'no-pytest': 'no-python',
    'unreadable-python': 'no-python',
    'sandbox-refused': 'sandbox-refused',
    'canary-escaped': 'canary-escaped',
};
/** Starts the judge's process at once; jobs may be handed in before it is ready. */
function startJudge(setup) {
    // Nothing else in its environment: a process that parses hostile answers has nothing worth taking.
    const child = (0,external_node_child_process_.spawn)(setup.python, ['-I', '-B', '-c', BOOT, setup.pythonHome], {
        env: (0,own_libraries/* ownLibraries */.c)(setup.python),
        stdio: ['pipe', 'pipe', 'pipe'],
    });
    const conversation = new Conversation(child);
    child.stdin.write(`${JSON.stringify(setupLine(setup))}\n`);
    return {
        ready: conversation.ready.promise,
        grade: (job) => conversation.ask(job),
        tryOut: (job) => conversation.ask(job),
        close: () => conversation.close(),
    };
}
function setupLine({ grader, module, unsafe, parallel, limits }) {
    return {
        grader,
        module,
        unsafe,
        parallel,
        limits: {
            memory_bytes: limits.memoryBytes,
            output_bytes: limits.outputBytes,
            call_seconds: limits.callSeconds,
            total_seconds: limits.totalSeconds,
        },
    };
}
class Conversation {
    ready = Promise.withResolvers();
    #child;
    #waiting = new Map();
    #ended;
    #failure = null;
    #stderr = '';
    constructor(child) {
        this.#child = child;
        // Whoever awaits `ready` or a grade hears of a failure; nobody has to await both.
        this.ready.promise.catch(() => { });
        child.stderr.setEncoding('utf8').on('data', (text) => {
            this.#stderr = (this.#stderr + text).slice(-4000);
        });
        // A judge that died is reported when it ends, not when a write to it fails.
        child.stdin.on('error', () => { });
        (0,external_node_readline_.createInterface)({ input: child.stdout }).on('line', (line) => this.#hear(parseJudgeMessage(line)));
        this.#ended = new Promise((resolve) => {
            child.on('error', (cause) => this.#fail(new bad_news/* WorldError */.nM(String(cause), { code: 'no-python', cause })));
            child.on('close', () => {
                this.#fail(new bad_news/* WorldError */.nM(this.#stderr.trim() || 'the judge stopped', { code: 'sandbox-failed' }));
                resolve();
            });
        });
    }
    /** The answer is of the kind that the job asks for: the judge is ours, and no candidate speaks for it. */
    async ask(job) {
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
    #hear(message) {
        switch (message.kind) {
            case 'ready':
                this.ready.resolve(message);
                break;
            case 'unavailable':
                this.#fail(new bad_news/* WorldError */.nM(message.detail, { code: WORLD_CODE[message.code] }));
                break;
            case 'broken-exercise':
                this.#fail(new BrokenSuite(message.problems));
                break;
            case 'graded':
                this.#settle(message.id)?.resolve({ tests: message.tests, facts: message.facts });
                break;
            case 'tried':
                this.#settle(message.id)?.resolve(message.runs);
                break;
            case 'failed':
                this.#settle(message.id)?.reject(new bad_news/* WorldError */.nM(message.detail, { code: 'sandbox-failed' }));
        }
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


/***/ }),

/***/ 5922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
const LIMITS = {
    memoryBytes: 2 * 2 ** 30,
    // Nobody reads what a submission prints; a megabyte is room for honest debugging output.
    outputBytes: 2 ** 20,
    callSeconds: 30,
    totalSeconds: 300,
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

/***/ 2487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EU: () => (/* binding */ STATED),
  Y8: () => (/* binding */ isBefore),
  WX: () => (/* binding */ isMissingOn),
  oE: () => (/* binding */ isStated)
});

// UNUSED EXPORTS: STATED_PACKAGES, minorOf, ruffTarget

;// CONCATENATED MODULE: ./build/judge/stated-python.json
const stated_python_namespaceObject = /*#__PURE__*/JSON.parse('{"Hg":"3.13","ot":"2.4.6","U$":[{"name":"numpy","version":"2.4.6","sha256":["a7830bab239b79cda9c08c2da014761cafb48da6150e1da17ac06283f43b6089","72fbe16c6fac95aedf5937fa873445cec2110be35d8a4e9433d7501fd98dae6b"]},{"name":"pytest","version":"9.1.1","sha256":["37a86b45efb9a47a61a36449063e8e18d0cab3161329fc099eb21783169c4f0c"]},{"name":"iniconfig","version":"2.3.0","sha256":["f631c04d2c48c52b84d0d0549c99ff3859c98df65b3101406327ecc7d53fbf12"]},{"name":"packaging","version":"26.3","sha256":["d7193f7c8e4e93f444fde0262bf90af30e16fa0ad0ad44cb553c87339b23cd1c"]},{"name":"pluggy","version":"1.6.0","sha256":["e920276dd6813095e9377c0bc5566d94c932c33b27a3e3945d8389c374dd4746"]},{"name":"pygments","version":"2.21.0","sha256":["2363c69b61c4a97c838da3b130dcd6468f4848992b21a82f2a63ec34377137d9"]}]}');
;// CONCATENATED MODULE: ./build/judge/stated-python.js

/** What scores that count run on: a Python as 3.13, whatever its last number, and one exact NumPy. */
const STATED = { python: stated_python_namespaceObject.Hg, numpy: stated_python_namespaceObject.ot };
/** Wheels for Linux on x86-64 and ARM, by the SHA-256 that the package index publishes for each. */
const STATED_PACKAGES = stated_python_namespaceObject.U$;
/** Whether code ran on the stated Python and NumPy. */
function isStated({ python, numpy }) {
    return minorOf(python) === STATED.python && numpy === STATED.numpy;
}
/** `3.13` of `3.13.9`. */
function minorOf(python) {
    return python.split('.').slice(0, 2).join('.');
}
/** As ruff names a Python: `py313`. */
function ruffTarget(python) {
    return `py${minorOf(python).replace('.', '')}`;
}
/** Whether this Python, or this NumPy, lacks it. */
function isMissingOn({ python, numpy }, { kind, since, until }) {
    const version = kind === 'syntax' ? python : numpy;
    return ((since !== null && isBefore(version, since)) || (until !== null && !isBefore(version, until)));
}
/** Compares the first two numbers: `3.9.1` is before `3.11`. */
function isBefore(version, other) {
    const [a = 0, b = 0] = minorOf(version).split('.').map(Number);
    const [c = 0, d = 0] = minorOf(other).split('.').map(Number);
    return a < c || (a === c && b < d);
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

/***/ 9480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ COMPETENCY_TITLES)
/* harmony export */ });
const COMPETENCY_TITLES = {
    'ml-fundamentals': 'ML fundamentals',
    'practical-coding': 'Practical coding',
    'system-design': 'System design',
    'business-impact': 'Business impact',
};


/***/ }),

/***/ 4391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ COMPLEXITY_LIMITS),
/* harmony export */   W: () => (/* binding */ measuredShare)
/* harmony export */ });
// One finding in ten lines costs all points; short modules are not punished for being short.
const HOPELESS_FINDINGS_PER_100_LINES = 10;
const LEAST_SOURCE_LINES = 50;
const COMPLEXITY_LIMITS = { mccabe: 12, lines: 60, nesting: 3 };
// Past this, short and flat functions elsewhere do not help.
const HOPELESS_MCCABE = 24;
/** The share of its points, 0 to 1, that a measured criterion earns; null when it was not assessed. */
function measuredShare(criterion, evidence, { works, budget }) {
    if (evidence.some(({ kind }) => kind === 'not-assessed'))
        return null;
    if (criterion.check === 'tests') {
        const passed = evidence.filter((fact) => fact.kind === 'test' && fact.outcome === 'passed');
        return Math.min(1, passed.length / criterion.tests);
    }
    // A tidy file that does nothing asked for has no quality to speak of.
    if (criterion.check !== 'structure' && !works)
        return 0;
    return Math.min(...evidence.map((fact) => qualityShare(fact, budget)));
}
function qualityShare(fact, budget) {
    if (fact.kind === 'lint')
        return lintShare(fact);
    if (fact.kind === 'complexity')
        return complexityShare(fact);
    if (fact.kind === 'structure')
        return structureShare(fact);
    return fact.kind === 'loops' && budget !== null ? loopsShare(fact, budget) : 0;
}
function structureShare({ checks }) {
    return checks.filter(({ passed }) => passed).length / checks.length;
}
function lintShare({ analysable, findings, sourceLines }) {
    if (!analysable)
        return 0;
    const density = (100 * findings.length) / Math.max(LEAST_SOURCE_LINES, sourceLines);
    return Math.max(0, 1 - density / HOPELESS_FINDINGS_PER_100_LINES);
}
/** A third each for simple, short and flat functions. */
function complexityShare(fact) {
    const mccabe = fact.mostComplex?.mccabe ?? 0;
    if (!fact.analysable || mccabe > HOPELESS_MCCABE)
        return 0;
    const kept = [
        mccabe <= COMPLEXITY_LIMITS.mccabe,
        (fact.longest?.lines ?? 0) <= COMPLEXITY_LIMITS.lines,
        (fact.deepest?.nesting ?? 0) <= COMPLEXITY_LIMITS.nesting,
    ];
    return kept.filter(Boolean).length / kept.length;
}
/** A third for the depth and two thirds for the number of loops, one of them up to twice the budget. */
function loopsShare({ analysable, count, depth, forbidden }, budget) {
    if (!analysable || forbidden.length > 0)
        return 0;
    const countThirds = count <= budget.count ? 2 : count <= 2 * budget.count ? 1 : 0;
    return ((depth <= budget.depth ? 1 : 0) + countThirds) / 3;
}


/***/ }),

/***/ 2284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ LEVEL_PERCENT),
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
/** What each level is worth, in per cent of the criterion's points. */
const LEVEL_PERCENT = { 1: 0, 2: 40, 3: 75, 4: 100 };
// Two readers this far apart read two different things: a third decides.
const APART = 2;
/** The last review of each reviewer counts; two give their mean, more give their median. */
function outcomeOf(reviews) {
    const byReviewer = new Map(reviews.map(({ reviewer, level }) => [reviewer, level]));
    const levels = [...byReviewer.values()].sort((a, b) => a - b);
    const [lowest, highest] = [levels.at(0), levels.at(-1)];
    if (lowest === undefined || highest === undefined)
        return { kind: 'waiting', reviews: 0 };
    if (levels.length === 1)
        return { kind: 'waiting', reviews: 1 };
    if (levels.length === 2 && highest - lowest >= APART)
        return { kind: 'apart' };
    return { kind: 'agreed', percent: median(levels.map((level) => LEVEL_PERCENT[level])) };
}
/** Of two values the median is the mean. */
function median(sorted) {
    const middle = (sorted.length - 1) / 2;
    const [low = 0, high = low] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
    return (low + high) / 2;
}


/***/ }),

/***/ 8380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ score)
});

// EXTERNAL MODULE: ./build/scorecard/bands.js
var bands = __webpack_require__(2483);
// EXTERNAL MODULE: ./build/scorecard/competency-titles.js
var competency_titles = __webpack_require__(9480);
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
        ? measured((0,measured_points/* measuredShare */.W)(criterion, evidence, context), points)
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
    const outcome = (0,reviewed_points/* outcomeOf */.s)(reviews);
    if (outcome.kind !== 'agreed')
        return { earned: null, status: 'pending' };
    const { percent } = outcome;
    return {
        earned: inHundredths((points * percent) / 100),
        status: statusOf(percent, reviewed_points/* LEVEL_PERCENT */.f[3]),
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
    const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
    return left < right ? -1 : left > right ? 1 : 0;
}

// EXTERNAL MODULE: ./build/rubric/rubric.js
var rubric = __webpack_require__(2007);
;// CONCATENATED MODULE: ./build/scorecard/sums.js

/** Sums are made of whole hundredths, where 0.1 + 0.2 is 0.3. */
const hundredths = (points) => Math.round(points * 100);
/** At most half of the measured points count while a critical criterion is not met. */
function capOf(criteria) {
    const unmet = criteria.filter(({ critical, status }) => critical && isUnmet(status));
    if (unmet.length === 0)
        return null;
    const before = earnedOf(criteria, 'measured');
    const half = Math.round(possibleOf(criteria, 'measured') / 2);
    return {
        criteria: unmet.map(({ id }) => id),
        beforeCap: before / 100,
        earned: Math.min(before, half) / 100,
    };
}
function isUnmet(status) {
    return status === 'failed' || status === 'partial';
}
function sumByCompetency(criteria, cap, role) {
    const shrink = capScale(cap);
    let before = 0;
    return rubric/* COMPETENCIES */.YP.map((id) => {
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

;// CONCATENATED MODULE: ./build/scorecard/score.js




/** What the evidence and the reviews come to, by the rubric and nothing else. */
function score(input) {
    const { rubric, rubricDigest, role, flags, submission, seed, runtime, trusted, timings } = input;
    refuseGaps(input);
    const works = input.evidence.some((fact) => fact.kind === 'test' && fact.outcome === 'passed');
    const criteria = rubric.criteria.map((criterion) => {
        const facts = input.evidence.filter((fact) => fact.criterion === criterion.id);
        const reviews = input.reviews.filter((review) => review.criterion === criterion.id);
        return scoreCriterion(criterion, facts, reviews, { works, budget: rubric.loopBudget });
    });
    const cap = capOf(criteria);
    const competencies = sumByCompetency(criteria, cap, role);
    const totals = sumAll(criteria, cap);
    return {
        schemaVersion: 2,
        exercise: rubric.id,
        rubric: { id: rubric.id, version: rubric.version, digest: rubricDigest },
        role: role === null ? null : { id: role.id, weights: role.weights },
        submission: { ...submission, files: [...submission.files].sort() },
        seed,
        runtime,
        criteria,
        competencies,
        totals,
        cap,
        flags: [...flags].sort(bySeverity),
        overall: overallOf(competencies, totals),
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
    const [missing] = withoutPoints(competencies);
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
const SEVERITIES = ['serious', 'warning', 'info'];
/** Serious ones first; the rest of the order is fixed and means nothing. */
function bySeverity(a, b) {
    const difference = SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
    return difference || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
}


/***/ }),

/***/ 3161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ isPicture),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   le: () => (/* binding */ submissionDigest),
/* harmony export */   li: () => (/* binding */ submittedText)
/* harmony export */ });
/* unused harmony export ODDITY_KINDS */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const ODDITY_KINDS = (/* unused pure expression or super */ null && ([
    'symlink',
    'special',
    'too-large',
    'too-many',
    'too-deep',
    'strange-name',
    'name-collision',
]));
function submissionDigest(files) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const { path, bytes } of files) {
        hash.update(`${path}\0${bytes.length}\0`).update(bytes);
    }
    return hash.digest('hex');
}
/** The text of a UTF-8 file without its byte order mark, or null when it is not UTF-8. */
function decodeText(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
/** The text of one file; null when it is missing or not UTF-8. */
function submittedText(submission, path) {
    const file = submission.files.find((candidate) => candidate.path === path);
    return file === undefined ? null : decodeText(file.bytes);
}
/** Whether a path names a picture; everything else is read as text. */
function isPicture(path) {
    return /\.(?:png|jpe?g|gif|webp|pdf)$/i.test(path);
}


/***/ })

};
