export const id = 151;
export const ids = [151];
export const modules = {

/***/ 5151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ headingFinder)
/* harmony export */ });
/**
 * Compares headings as people do: without numbering, punctuation, emoji, emphasis, links, HTML, case and
 * kinds of space, with British and American spelling alike. "Plan: first ideas" and "Plan (draft)" are
 * the section Plan; "Plan and schedule" is not.
 */
function headingFinder(wanted) {
    // Headings that differ in nothing but their numbers are told apart by what comes first here.
    const known = [readable, unnumbered].map((prepare) => indexOf(wanted, prepare));
    return (written) => {
        const texts = [readable(written), unnumbered(written)];
        const keys = [...texts, ...texts.map(beforeRemark)].map(keyOf).filter((key) => key !== '');
        return known.flatMap((index) => keys.flatMap((key) => index.get(key) ?? []))[0];
    };
}
function indexOf(wanted, prepare) {
    const pairs = wanted.flatMap((one) => {
        const { heading, also = [] } = typeof one === 'string' ? { heading: one } : one;
        return [heading, ...also].map((name) => [keyOf(prepare(name)), heading]);
    });
    // The first one of two that read alike.
    return new Map(pairs.reverse());
}
const MARKUP = [
    // A footnote's mark, and the figures of one.
    [/\[\^[^\][]{1,100}\]|[\u00b9\u00b2\u00b3\u2070-\u2079]+$/g, ' '],
    // A number of Rome's in one letter is a number without a mark, too.
    [/[\u2160-\u217f]+/g, '1'],
    [/!?\[([^\][]{0,300})\](?:\([^()]{0,300}\)|\[[^\][]{0,100}\])?/g, '$1'],
    [/<[^<>]{0,300}>/g, ' '],
    [/&(?:nbsp|ensp|emsp|thinsp|#160|#xa0);/gi, ' '],
    [/&amp;|[&+]/g, ' and '],
    // An anchor of its own at the end, as {#plan}.
    [/\{[#.][^{}]{0,100}\}/g, ' '],
    [/:[a-z0-9_+-]{1,40}:/gi, ' '],
    [/[*_`~\\]/g, ''],
];
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u20e3/gu;
const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** A heading as a reader sees it: NFKC also makes a plain space of each kind of space. */
function readable(heading) {
    const text = MARKUP.reduce((rest, [mark, by]) => rest.replace(mark, by), heading);
    return text.replace(EMOJI, ' ').replace(UNSEEN, '').normalize('NFKC').toLowerCase().trim();
}
const NUMBER = new RegExp([
    String.raw `^(?:(?:section|sec|part|step|chapter|question|task|item|abschnitt|kapitel|aufgabe|frage|schritt|teil|partie|étape|sección|parte|paso|capítulo|no|nr|q)\b\.?\s*)?`,
    // Figures alone, as 1.2 or A.1; with a mark, as 1. 1) (1) [1] 1 - I. a) W1:
    String.raw `(?:(?:[a-z]\.|[tqsw](?=\d\b))?\d{1,3}(?:\.\d{1,3}){0,3}\s+`,
    String.raw `|[([]?(?:(?:[a-z]\.?)?\d{1,3}(?:\.\d{1,3}){0,3}|[ivxlc]{1,5}|[a-z])\s*(?:[.)\]:/]+(?!\d)|[-–—]+(?=\s))\s*)`,
].join(''));
function unnumbered(heading) {
    return readable(heading)
        .replace(/^[^\p{L}\p{N}([]+/u, '')
        .replace(NUMBER, '');
}
/** What stands before a colon, a bracket, or a dash or stroke with a space before it. */
function beforeRemark(text) {
    return /^(.*?)(?:[:([|]|\s[-–—/])/.exec(text)?.[1] ?? text;
}
const SPELLINGS = [
    [/is(?=(?:e|es|ed|er|ers|ing|ation|ations)$)/, 'iz'],
    [/ys(?=(?:e|es|ed|ing)$)/, 'yz'],
    [/our(?=(?:s|ed|ing|al|able)?$)/, 'or'],
    [/ll(?=(?:ed|ing|er|ers)$)/, 'l'],
    [/(?<=cent|met|lit)re(?=s?$)/, 'er'],
    [/ogue(?=s?$)/, 'og'],
    [/mme(?=s?$)/, 'm'],
    [/dgement(?=s?$)/, 'dgment'],
    [/(?<=(?:lear|bur))nt$/, 'ned'],
    [/(?<=...)s$/, ''],
];
// "Cost and speed" is "Cost/speed", and "What I've learned" is "What I learned".
const SMALL_WORDS = new Set(['the', 'a', 'an', 'my', 'our', 'and', 've']);
/** The letters and figures alone, so that "Trade-offs", "Trade offs" and "Tradeoff" are one. */
function keyOf(text) {
    const words = text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
    const kept = words.filter((word) => !SMALL_WORDS.has(word));
    return (kept.length === 0 ? words : kept)
        .map((word) => SPELLINGS.reduce((rest, [one, other]) => rest.replace(one, other), word))
        .join('');
}


/***/ }),

/***/ 6215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ wordsOf)
/* harmony export */ });
// A word with its hyphens, apostrophes and points is one; so is one of Persian or Hindi with its joiners.
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’._-]|\u200c|\u200d)*/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const SEGMENTER = new Intl.Segmenter('und', { granularity: 'word' });
// No sentence is longer, and the segmenter looks at a whole text to find its first word.
const LONGEST_RUN = 2_000;
/** The words of a line of Markdown, also of languages that put no spaces between them. */
function wordsOf(line) {
    const text = line
        // What stands in for a picture, addresses of links with their titles, and tags: no page shows them.
        // Bounded, so that a line of nothing but openings costs no more.
        .replace(/!\[[^[\]]*\](?=\()/g, ']')
        .replace(/\]\([ \t]{0,9}[^)\s]{0,500}(?:[ \t]{1,9}(?:"[^"]*"|'[^']*'))?[ \t]{0,9}\)/g, '] ')
        .replace(/<[^<>]{0,500}>/g, ' ');
    return (text.match(WORD) ?? []).flatMap((word) => (UNSPACED.test(word) ? segments(word) : word));
}
function segments(run) {
    const parts = [];
    for (let from = 0; from < run.length; from += LONGEST_RUN) {
        for (const { segment, isWordLike } of SEGMENTER.segment(run.slice(from, from + LONGEST_RUN)))
            if (isWordLike === true)
                parts.push(segment);
    }
    return parts;
}


/***/ }),

/***/ 8792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ flag)
/* harmony export */ });
/** A flag in words of ours, about the whole submission or a place in it. */
function flag(code, severity, message, path, line = null) {
    return { code, severity, message, where: path === undefined ? null : { path, line } };
}


/***/ }),

/***/ 8777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ findFlags)
});

// EXTERNAL MODULE: ./build/exercise/exercise.js
var exercise_exercise = __webpack_require__(4177);
// EXTERNAL MODULE: ./build/submission/decode-text.js
var decode_text = __webpack_require__(9987);
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
        .filter(([path]) => path !== '.gitignore')
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
/** The files that a candidate is asked to change. */
function isAnswer(path, { module, writeUp }) {
    return path === module || path === writeUp?.file || path === writeUp?.table?.file;
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
    'name-collision': ['hidden-characters', 'look', 'Other systems take two names for one.'],
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
            ...addressedToAi(text).map((line) => (0,flag/* flag */.J)('addressed-to-ai', 'serious', TO_AI, path, line)),
        ];
    });
}
const NO_TEXT = 'This file is not UTF-8 text, so it could not be read.';
const text_flags_HIDDEN = 'This line has characters that are invisible or change the order of the text.';
const TO_AI = 'This line speaks to an AI reviewer or asks for points.';
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

;// CONCATENATED MODULE: ./build/checks/integrity.js




// Enough to see what is going on; a thousand flags would hide the one that matters.
const FLAGS_PER_CODE = 20;
/** What a reviewer should know about a submission, apart from its points. */
function findFlags(observed) {
    const flags = [
        ...fileFlags(observed.submission, observed.exercise),
        ...textFlags(observed.submission, observed.exercise),
        ...moduleFlags(observed),
    ];
    return [...Map.groupBy(flags, ({ code }) => code).values()].flatMap(shorten);
}
function shorten(flags) {
    const [first] = flags;
    const more = flags.length - FLAGS_PER_CODE;
    if (first === undefined || more <= 0)
        return flags;
    const rest = (0,flag/* flag */.J)(first.code, first.severity, `${more} more of the same kind.`);
    return [...flags.slice(0, FLAGS_PER_CODE), rest];
}
function moduleFlags({ facts, exercise, suppressedLines }) {
    const { module } = exercise.rubric;
    if (module === null)
        return [];
    const suppressed = suppressedLines.map((line) => (0,flag/* flag */.J)('lint-suppressed', 'note', 'A comment here switches lint rules off; it had no effect.', module, line));
    if (facts === null)
        return suppressed;
    if (!facts.analysable) {
        // The reason is one of our own short sentences, checked where it came in.
        return [
            ...suppressed,
            (0,flag/* flag */.J)('not-analysable', 'look', `Not measured: ${facts.why}.`, module, facts.line || null),
        ];
    }
    return [
        ...suppressed,
        ...(0,loops/* forbiddenCalls */.R)(facts, exercise.rubric).map(({ line }) => (0,flag/* flag */.J)('forbidden-call', 'look', 'A function that the exercise forbids.', module, line)),
        ...facts.suspicious.map(({ kind, line }) => (0,flag/* flag */.J)(kind, ...SUSPICIONS[kind], module, line)),
        ...(facts.lookAlikes ?? []).map((line) => (0,flag/* flag */.J)('look-alike-name', 'look', LOOK_ALIKE, module, line)),
    ];
}
const LOOK_ALIKE = 'A name on this line has letters of another script that look like those of English.';
const SUSPICIONS = {
    'dynamic-code': ['look', 'Code that is made or chosen while running; read what it runs.'],
    'native-code': ['serious', 'Reaches memory or native code past Python.'],
    'process-or-network': ['look', 'Reaches for the system, files, processes or the network.'],
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
/* harmony export */   O2: () => (/* binding */ isUntouched),
/* harmony export */   Wm: () => (/* binding */ headingOf),
/* harmony export */   i1: () => (/* binding */ otherHeadings),
/* harmony export */   jn: () => (/* binding */ readSections)
/* harmony export */ });
/* harmony import */ var _compare_headings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5151);
/* harmony import */ var _count_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6215);
/* harmony import */ var _visible_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2996);



/**
 * Finds sections by their headings: compared by `headingFinder`, at any level, the longest one where there are two.
 *
 * It reads line by line. A full Markdown parser needs more than ten seconds for a hostile file of this size: for
 * 60,000 headings, or for 50,000 nested quotes.
 */
function readSections(markdown, wanted) {
    const lines = (0,_visible_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLines */ .gB)(markdown);
    const written = (0,_visible_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOf */ .Dx)(markdown);
    const longest = new Map();
    for (const { title, from, to } of partsOf(lines, wanted)) {
        if (title === undefined)
            continue;
        const words = lines.slice(from, to).flatMap(_count_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z);
        const known = longest.get(title);
        if (known === undefined || known.words.length < words.length) {
            const hasCode = written.slice(from, to).some(_visible_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .opensFence */ .Xg);
            longest.set(title, { lines: { from, to }, words, hasCode });
        }
    }
    return longest;
}
const MOST_OTHERS = 12;
/** Headings as they are written that stand for none of the wanted ones and are not the template's. */
function otherHeadings(markdown, wanted, template) {
    const find = (0,_compare_headings_js__WEBPACK_IMPORTED_MODULE_0__/* .headingFinder */ .p)(wanted);
    const given = new Set((0,_visible_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLines */ .gB)(template).flatMap((line) => headingOf(line)?.text ?? []));
    const texts = (0,_visible_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleLines */ .gB)(markdown).flatMap(
    // Marks without a space are no heading for GitHub, and were meant as one.
    (line) => headingOf(line)?.text ?? /^#{1,6}[^#\s].{0,80}/.exec(line)?.[0] ?? []);
    const others = texts.filter((text) => !given.has(text) && (text.startsWith('#') || find(text) === undefined));
    return others.slice(0, MOST_OTHERS).map((text) => text.slice(0, 80));
}
/** Cuts the text at each heading that is wanted, or not below the one before. */
function partsOf(lines, wanted) {
    const find = (0,_compare_headings_js__WEBPACK_IMPORTED_MODULE_0__/* .headingFinder */ .p)(wanted);
    const parts = [];
    let open = { title: undefined, level: 0, from: 1 };
    lines.forEach((line, index) => {
        const heading = headingOf(line);
        const cut = heading ?? almostHeading(line, lines[index + 1]);
        if (cut === null)
            return;
        const title = find(cut.text);
        if (title === undefined && (heading === null || cut.level > open.level))
            return;
        parts.push({ ...open, to: index });
        open = { title, level: cut.level, from: index + 1 };
    });
    return [...parts, { ...open, to: lines.length }];
}
// No heading that is looked for is longer; it also bounds the work on a line of nothing but #.
const HEADING_CHARS = 500;
/** A heading marked by # or by HTML, on one line. */
function headingOf(line) {
    if (line.length > HEADING_CHARS)
        return null;
    const marks = /^ {0,3}(#{1,6})(?=[ \t]|$)/.exec(line)?.[1];
    if (marks !== undefined) {
        const text = line.trim().slice(marks.length).trim();
        return { text: text.replace(/(?:^|[ \t])#+$/, ''), level: marks.length };
    }
    const [, level, text] = /^\s{0,3}<h([1-6])(?:\s[^<>]*)?>(.+)$/i.exec(line) ?? [];
    return level === undefined || text === undefined ? null : { text, level: Number(level) };
}
/**
 * What people take for a heading: underlined text, which as often is a paragraph above a line, and a line in
 * bold. Only a wanted one cuts.
 */
function almostHeading(line, below) {
    if (line.length > HEADING_CHARS)
        return null;
    const mark = /^ {0,3}(=+|-+)[ \t]*$/.exec(below ?? '')?.[1];
    if (mark !== undefined && line.trim() !== '')
        return { text: line, level: mark.startsWith('=') ? 1 : 2 };
    const isBold = /^ {0,3}(?:\d+[.)]\s+)?(\*\*|__)(?=\S).+\1[\s:.]*$/.test(line);
    return isBold ? { text: line, level: 2 } : null;
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
function isKnown({ what, since, until }) {
    const known = lifetimeOf(what);
    return (since ?? until) !== null && known.since === since && known.until === until;
}
function lifetimeOf(name) {
    const of = (table) => Object.hasOwn(table, name) ? (table[name] ?? null) : null;
    return { since: of(numpy_names_namespaceObject.X), until: of(numpy_names_namespaceObject.T) };
}


/***/ }),

/***/ 2996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dx: () => (/* binding */ linesOf),
  Xg: () => (/* binding */ opensFence),
  TV: () => (/* binding */ shownLines),
  gB: () => (/* binding */ visibleLines)
});

;// CONCATENATED MODULE: ./build/checks/unseen-lines.js
/**
 * Which lines of a Markdown text no page shows: definitions of links, also over several lines and in quotes
 * and lists, and footnotes that nothing refers to. `[//]: # (words)` is such a one. Lines of code are to be
 * given as empty.
 */
function unseenLines(lines) {
    return new Set([...linesOfDefinitions(lines), ...linesOfFootnotes(lines)]);
}
const CONTAINERS = /^(?: {0,3}(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])) ?){1,20}/;
/** Between two of these stands a paragraph or definitions: a definition begins in no paragraph. */
const BOUNDARY = /^\s*$|^ {0,3}#{1,6}(?:[ \t]|$)/;
const LABEL = String.raw ` {0,3}\[(?!\^|\s*\])(?:\\.|[^\\[\]]){1,999}\]:`;
const ADDRESS = String.raw `[ \t]*\n?[ \t]*(?:<[^<>\n]*>|[^\s<]\S*)`;
const TITLE = String.raw `"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\((?:\\.|[^()\\])*\)`;
const DEFINITION = new RegExp(String.raw `${LABEL}${ADDRESS}(?:(?:[ \t]+|[ \t]*\n[ \t]*)(?:${TITLE}))?[ \t]*(?:\n|$)`, 'sy');
function linesOfDefinitions(lines) {
    const bare = lines.map((line) => line.replace(CONTAINERS, ''));
    const found = [];
    let from = 0;
    for (const [at, line] of [...bare, ''].entries()) {
        if (!BOUNDARY.test(line))
            continue;
        const count = at === from ? 0 : leadingDefinitions(bare.slice(from, at).join('\n'));
        for (let one = from; one < from + count; one++)
            found.push(one);
        from = at + 1;
    }
    return found;
}
/** How many lines at the beginning of a block are definitions. */
function leadingDefinitions(block) {
    let end = 0;
    for (;;) {
        DEFINITION.lastIndex = end;
        const [match] = DEFINITION.exec(block) ?? [];
        if (match === undefined || match === '')
            break;
        end += match.length;
    }
    const read = block.slice(0, end);
    return end === block.length ? block.split('\n').length : read.split('\n').length - 1;
}
const FOOTNOTE = /^ {0,3}\[\^([^\]\s]{1,999})\]:/;
const REFERENCES = /\[\^([^\]\s]{1,999})\](?!:)/g;
/** A footnote goes on in the lines of its paragraph, and in indented ones after it. */
function linesOfFootnotes(lines) {
    const referredTo = new Set(lines.flatMap((line) => [...line.matchAll(REFERENCES)].map(([, name]) => name)));
    const found = [];
    let isUnseen = false;
    let isAfterBlank = false;
    lines.forEach((line, at) => {
        const isBlank = line.trim() === '';
        const name = FOOTNOTE.exec(line)?.[1];
        if (name !== undefined)
            isUnseen = !referredTo.has(name);
        else if (isAfterBlank && !isBlank && !/^(?: {4}|\t)/.test(line))
            isUnseen = false;
        if (isUnseen)
            found.push(at);
        isAfterBlank = isBlank;
    });
    return found;
}

;// CONCATENATED MODULE: ./build/checks/visible-lines.js

/** The lines of a Markdown text, with code fences and all that no page shows blanked out. */
function visibleLines(markdown) {
    return linesWithout(markdown, () => '');
}
/** The lines of a Markdown text, with all that no page shows blanked out and code as it is. */
function shownLines(markdown) {
    return linesWithout(markdown, (line) => line);
}
function linesWithout(markdown, codeLine) {
    const lines = linesOf(markdown);
    // A comment that is never closed is shown as text.
    const lastEnd = lines.findLastIndex((line) => line.includes('-->'));
    let fence = null;
    let inComment = false;
    const code = new Map();
    const texts = lines.map((line, index) => {
        const mark = inComment ? null : fenceOf(line);
        if (fence !== null || mark !== null) {
            fence = fenceAfter(fence, mark, line);
            code.set(index, codeLine(line));
            return '';
        }
        const { text, isOpen } = withoutComments(line, inComment, index < lastEnd);
        inComment = isOpen;
        return text;
    });
    const unseen = unseenLines(texts);
    return texts.map((text, index) => (unseen.has(index) ? '' : (code.get(index) ?? text)));
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

/***/ 3032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ writeUpEvidence)
});

// EXTERNAL MODULE: ./build/submission/decode-text.js
var decode_text = __webpack_require__(9987);
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
// EXTERNAL MODULE: ./build/checks/compare-headings.js
var compare_headings = __webpack_require__(5151);
// EXTERNAL MODULE: ./build/checks/count-words.js
var count_words = __webpack_require__(6215);
;// CONCATENATED MODULE: ./build/checks/plain-digits.js
/** A text in Unicode's plainest form, with the figures of every script as 0 to 9, and their marks as ours. */
function plainDigits(text) {
    return text
        .normalize('NFKC')
        .replace(/(?![0-9])\p{Nd}/gu, (digit) => String(valueOfDigit(digit)))
        .replaceAll('\u066b', '.')
        .replaceAll('\u066c', ',');
}
/** Unicode lays out the ten figures of a script in a row, and no two rows touch out of step. */
function valueOfDigit(digit) {
    const code = digit.codePointAt(0) ?? 0;
    let first = code;
    while (code - first < 9 && /\p{Nd}/u.test(String.fromCodePoint(first - 1)))
        first--;
    return code - first;
}

;// CONCATENATED MODULE: ./build/checks/dates.js

/**
 * Whether a line of text names a date or a duration, in figures or in one of many languages. Names of days,
 * months and units come from Unicode's CLDR, which Node has with it.
 */
function namesTime(line) {
    const text = plainDigits(line).toLowerCase();
    // Made when first needed: asking for all these names takes a fifth of a second.
    patterns ??= makePatterns();
    return patterns.some((pattern) => pattern.test(text));
}
let patterns;
// Languages whose names are taken in; figures with separators are read in any.
const LANGUAGES = 'en de fr es it pt nl da sv nb fi pl cs sk hu ro tr el ru uk bg sr hr ca ar fa he hi bn ta th vi id ja ko zh'.split(' ');
const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];
/** Names of months or days of the week, as they stand alone and as they stand in a date. */
function calendarNames(kind, forms) {
    return LANGUAGES.flatMap((language) => forms.flatMap((form) => [{}, { day: 'numeric' }].flatMap((beside) => {
        const format = new Intl.DateTimeFormat(language, {
            ...beside,
            [kind]: form,
            timeZone: 'UTC',
        });
        return Array.from({ length: 12 }, (_, index) => format.formatToParts(Date.UTC(2001, index, 15 + index)))
            .flat()
            .flatMap(({ type, value }) => (type === kind ? value : []));
    })));
}
/** Names of units of time in each plural form, long and short. */
function unitNames(languages = LANGUAGES) {
    return languages.flatMap((language) => UNITS.flatMap((unit) => ['long', 'short'].flatMap((unitDisplay) => {
        const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay });
        return [0.5, 1, 2, 5, 20]
            .flatMap((number) => format.formatToParts(number))
            .flatMap(({ type, value }) => (type === 'unit' ? value : []));
    })));
}
function alternatives(names, least) {
    const plain = names.map((name) => name.normalize('NFKC').toLowerCase().replace(/\.$/, '').trim());
    const kept = [...new Set(plain)].filter((name) => name.length >= least && /\p{L}/u.test(name));
    return kept
        .sort((a, b) => b.length - a.length)
        .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join('|');
}
// Numbers in words, up to twelve, and the words that stand for an amount. They count in front of units
// of their own language alone: "an" is a year in French and nothing of the kind in English.
const NUMBERS = {
    en: 'an? one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty ninety half several few some couple dozen many last next this previous past coming first second third each every per',
    de: 'eine?[mnrs]? zwei drei vier fünf sechs sieben acht neun zehn elf zwölf eineinhalb anderthalb halbe[nrs]? mehrere wenige letzte[nrms]? nächste[nrms]? diese[nrms]? jede[nrms]? pro',
    fr: 'une? deux trois quatre cinq sept huit neuf dix onze douze demi quelques plusieurs par chaque',
    es: 'un[oa]? dos tres cuatro cinco seis siete ocho nueve diez once doce media varias varios cada',
    it: 'due tre quattro cinque sei sette otto nove dieci mezza alcuni alcune ogni',
    pt: 'uma? dois duas três quatro sete oito nove dez meia alguns algumas',
    nl: 'een twee drie vijf zes zeven acht negen tien enkele halve',
    sv: 'en ett två tre fyra fem sex sju åtta nio tio halv några varje',
    da: 'en et to tre fire fem seks syv otte ni ti halv nogle hver',
    nb: 'en ett to tre fire fem seks sju åtte ni ti halv noen hver',
    pl: 'jeden jedna jedną dwa dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć pół kilka co',
    cs: 'jeden jedna jednu dva dvě tři čtyři pět šest sedm osm devět deset půl několik každý',
    ru: 'один одна одну два две три четыре пять шесть семь восемь девять десять пол полтора полторы несколько каждый каждую',
    uk: 'один одна одну два дві три чотири п’ять шість сім вісім десять кілька кожен',
    tr: 'bir iki üç dört beş altı yedi sekiz dokuz on yarım birkaç her',
    fa: 'یک دو سه چهار پنج شش هفت هشت نه ده نیم چند هر',
    hi: 'एक दो तीन चार पाँच पांच छह सात आठ नौ दस आधा कुछ हर',
};
// Forms that CLDR does not have in its units.
const MORE_UNITS = {
    en: 'quarters? fortnights? sprints?',
    de: 'tagen? monaten? jahren? wochen quartale?n? sprints?',
};
const START = String.raw `(?<![\p{L}\p{N}])`;
const END = String.raw `(?![\p{L}\p{N}])`;
const FIGURE = String.raw `\p{Nd}+(?:[.,/½¼]\p{Nd}+)?`;
const DAY = String.raw `(?:3[01]|[12]\d|0?[1-9])`;
const MONTH = '(?:1[0-2]|0?[1-9])';
function makePatterns() {
    const months = alternatives(calendarNames('month', ['long', 'short']), 3);
    const weekdays = alternatives(calendarNames('weekday', ['long']), 4);
    const units = alternatives(unitNames(), 2);
    return [...FIGURES, ...named(months, weekdays), ...durations(`[shd]|${units}`)].map((source) => new RegExp(source, 'u'));
}
const FIGURES = [
    // A year, and a short one behind an apostrophe or FY.
    `${START}(?:19|20)\\d\\d${END}`,
    `(?:['’]|${START}fy ?)\\d\\d${END}`,
    // 2024-05-17 has a year already; 12/03/24, 12.3.24, 24.04., 12/03, 5月17日.
    `${START}${DAY}([./-])${MONTH}\\1\\d{2}${END}`,
    `${START}${MONTH}([./-])${DAY}\\1\\d{2}${END}`,
    `${START}${DAY}\\. ?${MONTH}\\.(?!\\d)`,
    // Without a year only where it can be no fraction.
    `${START}(?:(?:0\\d|1\\d|2\\d|3[01])/(?:0\\d|1[0-2])|(?:0\\d|1[0-2])/(?:0\\d|[12]\\d|3[01]))${END}`,
    '\\p{Nd}+ ?[年月日週周天時时分]|\\p{Nd}+ ?[년월일주시분]',
    '[一二三四五六七八九十两兩半数几幾]+ ?(?:个|個|か|ヶ)?(?:年|月|日|天|周|週|星期|小时|小時|時間|分钟|分鐘|分)',
    // Quarters, halves, weeks of the year; times of the day.
    `${START}(?:q[1-4]|[1-4]q|h[12]|t[1-4]|[12]h\\d\\d|w[0-5]\\d|(?:cw|kw|wk|week|woche|semaine|semana|day|tag|jour|month|monat|year|jahr|sprint) ?\\p{Nd}{1,3})(?!\\p{L})`,
    `${START}(?:[1-4]\\.|first|second|third|fourth|last) ?(?:quarter|quartal)`,
    `${START}(?:[01]?\\d|2[0-3])(?::[0-5]\\d| ?[ap]\\.?m\\b| ?uhr${END})`,
];
function named(months, weekdays) {
    return [
        // May 2, 2 May, in May. "may" alone is a verb.
        `${START}(?!(?:set|out|ago|dic) )(?:${months})\\.? ?${DAY}(?!\\p{N})`,
        // Jan-Mar; last spring.
        `${START}(?:${months})\\.? ?[-–] ?(?:${months})${END}`,
        `${START}(?:last|this|next|past|early|late|in) (?:spring|summer|autumn|fall|winter)${END}`,
        `${START}${DAY}(?:st|nd|rd|th|er|\\.)?(?: of| de|º de)? ?(?:${months})${END}`,
        `${START}(?!(?:may|mar|mai|dec|jan|sep|set|out|mars|mart|march|die|avg|nis|oca|eki|kas|ara)${END})(?:(?=\\p{L}{4})(?:${months}))${END}`,
        `${START}(?:in|im|since|until|by|during|early|late|mid|mitte|anfang|ende|début|fin|mi|en|of) ?-?(?:may|march|mai|mars|märz|mayo|marzo)${END}`,
        // Days by their names.
        `${START}(?:${weekdays}|(?:mon|tues|wednes|thurs|fri|satur|sun)days)${END}`,
        // "Weekly" and the like say how often, not when.
        `${START}(?:yesterday|tomorrow|overnight|fortnight|decade|weekend)s?${END}`,
    ];
}
function durations(units) {
    return [
        // Two weeks, two-week, 30-minute, 1.5h, a few long days, drei Wochen.
        `${START}${FIGURE}[ \\-–]{0,2}(?:(?:business|working|full|long|more|calendar|whole) ){0,2}(?:${units}|quarters?|nights?|h\\d\\d|hrs?|mins?|secs?|wks?|yrs?|fortnights?|sprints?|wochen|tagen?|monaten?|jahren?)${END}`,
        ...Object.entries(NUMBERS).map(([language, words]) => {
            const more = Object.entries(MORE_UNITS).flatMap(([of, forms]) => of === language ? forms : []);
            // "A second look" is no duration.
            const units = unitNames([language]).filter((name) => name !== 'second');
            const named = [alternatives(units, 2), ...more].join('|').replaceAll(' ', '|');
            const numbers = words.replaceAll(' ', '|');
            return `${START}(?:${numbers})[ -](?:\\p{L}{1,12}[ -]){0,2}?(?:${named})${END}`;
        }),
    ];
}

;// CONCATENATED MODULE: ./build/checks/numbers.js

const MINUS = /[\u2212\u2010-\u2013\ufe63\uff0d]/g;
const SPACES = /[\u0020\u00a0\u2009\u202f'’]/g;
// What may stand around a figure without making it a text.
// A sign of money, or its name of three letters.
const BESIDE = /^(?:[~≈]\s*)?(?:[A-Z]{0,3}\p{Sc}\s*|[A-Z]{3}\s+)?|\s*(?:%|\p{Sc}|(?<=[\d\s])[A-Z]{3})?$/gu;
const CELL = /^[-+]?(?:\d{1,15}[.,]?|(?=[.,]\d)|\d{1,3}(?:([., \u00a0\u2009\u202f'’])\d{3})(?:\1\d{3}){0,3})(?:[.,]\d{1,10})?(?:e[-+]?\d{1,2})?$/i;
/**
 * What a cell may mean as a number: 1.250 is a thousand or one and a quarter, by where its author lives.
 * Empty where it is no number.
 */
function readingsOf(cell) {
    const text = plainDigits(cell)
        .trim()
        .replace(MINUS, '-')
        // As accountants write a loss, and a sign before that of money.
        .replace(/^\((.*)\)$/s, '-$1')
        .replace(/^([-+])\s*(?=\p{Sc})(\p{Sc})\s*/u, '$1')
        .replace(BESIDE, '');
    return CELL.test(text) ? readings(text) : [];
}
/** The numbers of a text, in each way to read them, without their signs. */
function numbersIn(text) {
    const written = plainDigits(text).match(/(?:\d{1,15}(?:[., \u00a0\u2009\u202f'’]\d{3}(?!\d)){0,4})?(?:[.,]\d{1,10}|(?<=\d))/g) ?? [];
    return written.flatMap(readings);
}
const POINT = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:e[-+]?\d+)?$/i;
const COMMA = /^[-+]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?(?:e[-+]?\d+)?$/i;
function readings(written) {
    const digits = written
        .replace(SPACES, '')
        .replace(/^([-+]?)(?=[.,])/, '$10')
        .replace(/[.,](?=$|e)/i, '');
    const found = [
        ...(POINT.test(digits) ? [Number(digits.replaceAll(',', ''))] : []),
        ...(COMMA.test(digits) ? [Number(digits.replaceAll('.', '').replace(',', '.'))] : []),
    ];
    return [...new Set(found)];
}

;// CONCATENATED MODULE: ./build/checks/structure-table.js

const WAITS = Symbol('waits for the first check of its kind');
/** What is wrong with a table; null for nothing. `text`: the section that has to name its numbers. */
function tableProblem(check, asked, table, text) {
    if (asked === null)
        return null;
    if (table === null)
        return check === 'parses' ? `${asked.file} is missing` : WAITS;
    if (!table.ok)
        return check === 'parses' ? `${asked.file} ${table.error}` : WAITS;
    return PROBLEMS[check]({ asked, table: table.value, text });
}
const PROBLEMS = {
    parses: shapeProblem,
    rows: rowsProblem,
    filled: filledProblem,
    unit: unitProblem,
    'in-text': textProblem,
};
function shapeProblem(view) {
    const { asked, table } = view;
    const missing = missingOf(asked.columns, table);
    if (missing.length > 0) {
        return `the columns are not ${asked.columns.join(', ')}: ${missing.join(', ')} not found in the first line`;
    }
    if (!table.isAsAsked)
        return `the columns are not ${asked.columns.join(', ')} alone`;
    return notNumbers(view) ?? notChoices(view);
}
function notNumbers({ asked, table }) {
    const [wrong] = table.rows.flatMap((row) => asked.numeric
        .filter((name) => readingsOf(cellOf(row, name, table)).length === 0)
        .map((name) => `the column ${name} has to hold numbers and nothing else: see line ${row.line}`));
    return wrong ?? null;
}
function notChoices({ asked, table }) {
    const [wrong] = table.rows.flatMap((row) => Object.entries(asked.choices)
        .filter(([name, words]) => !words.some((word) => isSame(word, cellOf(row, name, table))))
        .map(([name, words]) => `the column ${name} takes ${words.join(', ')}: see line ${row.line}`));
    return wrong ?? null;
}
function isSame(word, cell) {
    return cell.normalize('NFKC').trim().toLowerCase() === word.toLowerCase();
}
function rowsProblem({ asked: { minRows, maxRows }, table: { rows } }) {
    return rows.length >= minRows && rows.length <= maxRows
        ? null
        : `${rows.length} rows (${minRows} to ${maxRows} asked)`;
}
function filledProblem({ asked, table }) {
    if (missingOf(asked.columns, table).length > 0)
        return WAITS;
    if (table.rows.length === 0)
        return 'there are no rows';
    const [empty] = table.rows.flatMap((row) => asked.columns
        .filter((name) => cellOf(row, name, table) === '')
        .map((name) => `there are empty cells: ${name} in line ${row.line}`));
    return empty ?? null;
}
function unitProblem({ asked, table }) {
    const columns = asked.unitColumns.filter((name) => missingOf([name], table).length === 0);
    if (columns.length === 0)
        return WAITS;
    const words = table.rows.flatMap((row) => columns.flatMap((name) => cellOf(row, name, table)
        .normalize('NFKC')
        .toLowerCase()
        .split(/[^\p{L}\p{N}\p{Sc}]+/u)));
    const isNamed = asked.unitWords.some((unit) => words.some((word) => word === unit.toLowerCase() || word === `${unit.toLowerCase()}s`));
    return isNamed
        ? null
        : `no row is in units of time, money or users, such as ${asked.unitWords.slice(0, 8).join(', ')}`;
}
function textProblem({ asked: { inText }, table, text }) {
    if (text === null || missingOf([inText.column], table).length > 0)
        return WAITS;
    if (table.rows.length === 0)
        return WAITS;
    const known = new Set(numbersIn(text));
    const readings = table.rows.map((row) => ({
        line: row.line,
        numbers: readingsOf(cellOf(row, inText.column, table)),
    }));
    if (readings.some(({ numbers }) => numbers.length === 0))
        return WAITS;
    const missing = readings.find(({ numbers }) => !numbers.some((it) => known.has(Math.abs(it))));
    return missing === undefined
        ? null
        : `${inText.section} does not name every number of the column ${inText.column}: see line ${missing.line}`;
}
function missingOf(names, { columns }) {
    return names.filter((name) => (columns.get(name) ?? null) === null);
}
function cellOf({ cells }, name, { columns }) {
    const index = columns.get(name) ?? null;
    return index === null ? '' : (cells[index] ?? '');
}

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(5175);
;// CONCATENATED MODULE: ./build/checks/table.js

// A table of a few rows; what is larger was not written by hand.
const MOST_CHARS = 20_000;
const DELIMITERS = [',', ';', '\t', '|', '，', '；'];
// A title, a note or the fence of a code block above the names of the columns.
const LINES_ABOVE = 3;
/**
 * Reads a table with a line of column names, as spreadsheets of any country save one, or as Markdown: with
 * commas, semicolons, tabs or bars, with `sep=;`, a title or a fence above, with curly quotation marks, and
 * with empty rows and columns at its edges. Otherwise what is wrong, in our words.
 */
function readTable(text, asked) {
    if (text.length > MOST_CHARS)
        return no('is larger than a small table');
    const [, named, rest = ''] = /^\s*"?sep=(.)"?\r?\n([\s\S]*)$/i.exec(text) ?? [];
    const written = named === undefined ? text : rest;
    // Curly marks around whole cells are an editor's doing.
    const body = /^\s*[“”„]/.test(written) ? written.replace(/[“”„]/g, '"') : written;
    const attempts = [...(named === undefined ? [] : [named]), ...DELIMITERS].map((delimiter) => readWith(body, delimiter, asked, named === undefined ? 0 : 1));
    // The one that finds most of the columns; the first of equals.
    const best = attempts.reduce((one, other) => (known(other) > known(one) ? other : one));
    const first = attempts[0] ?? best;
    return known(best) > 0 ? best : first;
}
function known(table) {
    if (!table.ok)
        return -1;
    return [...table.value.columns.values()].filter((index) => index !== null).length;
}
function readWith(text, delimiter, asked, linesAbove) {
    const records = recordsOf(text, delimiter, linesAbove);
    if (!records.ok)
        return records;
    const [head, ...rows] = tableOf(records.value, asked);
    if (head === undefined)
        return no('is empty');
    const names = head.cells.map(table_plain);
    while (names.at(-1) === '')
        names.pop();
    const uneven = rows.find(({ cells }) => cells.slice(names.length).some((cell) => cell !== ''));
    if (uneven !== undefined) {
        return no(`has more cells in line ${uneven.line} than columns; put quotation marks around a cell with "${delimiter === '\t' ? 'a tab' : delimiter}" in it`);
    }
    const columns = asked.map((name) => {
        const index = names.indexOf(table_plain(name));
        return [name, index < 0 ? null : index];
    });
    const isAsAsked = names.toSorted().join() === asked.map(table_plain).sort().join();
    return { ok: true, value: { columns: new Map(columns), isAsAsked, rows } };
}
/** From the names of the columns on, without what Markdown has around a table. */
function tableOf(records, asked) {
    const wanted = new Set(asked.map(table_plain));
    const named = ({ cells }) => cells.filter((cell) => wanted.has(table_plain(cell))).length;
    const above = records
        .slice(0, LINES_ABOVE + 1)
        .findIndex((row) => named(row) > 0 && 2 * named(row) >= asked.length);
    const kept = records
        .slice(Math.max(above, 0))
        .filter(({ cells }) => !cells.every((cell) => /^(?::?-+:?|`{3,})?$/.test(cell)));
    // Bars at both edges make an empty column on the left.
    const isBarred = kept.length > 1 && kept.every(({ cells }) => cells[0] === '');
    return isBarred ? kept.map(({ line, cells }) => ({ line, cells: cells.slice(1) })) : kept;
}
function recordsOf(text, delimiter, linesAbove) {
    const ends = [];
    try {
        const records = (0,sync/* parse */.qg)(text, {
            bom: true,
            delimiter,
            on_record: (record, { lines }) => {
                ends.push(lines + linesAbove);
                return record;
            },
            relax_column_count: true,
            relax_quotes: true,
            skip_empty_lines: true,
            skip_records_with_empty_values: true,
            trim: true,
        });
        const rows = records.map((cells, index) => {
            const breaks = cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
            return { line: (ends[index] ?? 0) - breaks, cells };
        });
        return { ok: true, value: rows };
    }
    catch (error) {
        const line = error instanceof Error && 'lines' in error ? error.lines : null;
        const where = typeof line === 'number' ? ` near line ${line + linesAbove}` : '';
        return no(`has a quotation mark in a wrong place${where}; save it as CSV (UTF-8)`);
    }
}
function no(error) {
    return { ok: false, error };
}
/** A column's name as it is compared: "How measured" is how_measured. */
function table_plain(name) {
    const text = name.normalize('NFKC').toLowerCase();
    return text.replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}

// EXTERNAL MODULE: ./build/checks/visible-lines.js + 1 modules
var visible_lines = __webpack_require__(2996);
;// CONCATENATED MODULE: ./build/checks/structure.js









/** What a program can tell of the form of a write-up. */
function structureEvidence(submission, exercise) {
    const { writeUp, criteria } = exercise.rubric;
    const asked = criteria.filter(isStructure);
    if (writeUp === null || asked.length === 0)
        return [];
    const view = viewOf(submission, exercise, writeUp);
    const nothing = isNothing(view);
    return asked.map(({ id, looksAt }) => ({
        kind: 'structure',
        criterion: id,
        checks: looksAt.map((name) => checkOf(name, nothing ? 'nothing was written yet' : structure_PROBLEMS[name](view))),
        ...(isComplete(view) || nothing ? {} : { yours: view.others }),
    }));
}
function checkOf(name, problem) {
    if (problem === WAITS) {
        const waitsFor = name.startsWith('table-') ? 'table-parses' : 'headings';
        return { name, passed: false, detail: '', waitsFor };
    }
    return { name, passed: problem === null, detail: problem ?? '' };
}
/** The template has all headings: its form is no merit of the candidate's. */
function isNothing({ text, starter }) {
    const known = new Set((0,visible_lines/* visibleLines */.gB)(starter).flatMap(count_words/* wordsOf */.Z));
    const hasCode = (0,visible_lines/* linesOf */.Dx)(text).some(visible_lines/* opensFence */.Xg) && !(0,visible_lines/* linesOf */.Dx)(starter).some(visible_lines/* opensFence */.Xg);
    return (!hasCode &&
        (0,visible_lines/* visibleLines */.gB)(text)
            .flatMap(count_words/* wordsOf */.Z)
            .every((word) => known.has(word)));
}
function isStructure(criterion) {
    return 'check' in criterion && criterion.check === 'structure';
}
function viewOf(submission, { template }, writeUp) {
    const text = (0,submission_submission/* submittedProse */.pE)(submission, writeUp.file) ?? '';
    const starter = (0,decode_text/* decodeText */.g7)(template.get(writeUp.file) ?? new Uint8Array()) ?? '';
    return {
        writeUp,
        written: (0,read_sections/* readSections */.jn)(text, writeUp.sections),
        given: (0,read_sections/* readSections */.jn)(starter, writeUp.sections),
        lines: (0,visible_lines/* visibleLines */.gB)(text),
        templateLines: (0,visible_lines/* visibleLines */.gB)(starter),
        text,
        starter,
        others: (0,read_sections/* otherHeadings */.i1)(text, writeUp.sections, starter),
        guidance: guidanceOf(starter),
        table: writeUp.table === null ? null : (0,submission_submission/* submittedProse */.pE)(submission, writeUp.table.file),
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
        const find = (0,compare_headings/* headingFinder */.p)(subheadings);
        const titles = lines.slice(section.from, section.to).flatMap((line) => {
            const written = (0,read_sections/* headingOf */.Wm)(line);
            return written === null ? [] : [find(written.text)];
        });
        return inOrder(subheadings, titles) ? [] : [heading];
    });
    return without.length === 0
        ? null
        : `sub-headings are missing or out of order in: ${without.join(', ')}`;
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
        const words = written.get(heading)?.words.length;
        return words === undefined || (words >= minWords && words <= maxWords)
            ? []
            : [`${heading} has ${words} words (${minWords} to ${maxWords} asked)`];
    });
    if (wrong.length > 0)
        return wrong.join('; ');
    return isComplete({ writeUp, written }) ? null : WAITS;
}
function isComplete({ writeUp, written }) {
    return writeUp.sections.every(({ heading }) => written.has(heading));
}
function totalProblem({ writeUp, written }) {
    const { minWords, maxWords } = writeUp;
    const words = [...written.values()].reduce((sum, section) => sum + section.words.length, 0);
    if (words >= (minWords ?? 0) && words <= (maxWords ?? Infinity))
        return null;
    if (!isComplete({ writeUp, written }))
        return WAITS;
    return `${words} words in all (${minWords} to ${maxWords} asked)`;
}
function templateProblem(view) {
    const { writeUp, written, given, lines, templateLines, text, guidance } = view;
    const untouched = [...written].flatMap(([heading, section]) => (0,read_sections/* isUntouched */.O2)(section, given.get(heading)) ? [heading] : []);
    if (untouched.length > 0)
        return `nothing of your own in: ${untouched.join(', ')}`;
    if (guidance.some((line) => text.includes(line)))
        return 'guidance of the template is still there';
    const prose = new Set(templateLines.map((line) => line.trim()).filter((line) => /^[^#\s]/.test(line)));
    if (lines.some((line) => prose.has(line.trim())))
        return 'text of the template is still there';
    return isComplete({ writeUp, written }) ? null : WAITS;
}
function numberProblem({ lines }) {
    const prose = lines.filter((line) => !line.startsWith('#')).map((line) => line.slice(0, 2000));
    if (!prose.some((line) => /\p{Nd}/u.test(line)))
        return 'no number was found';
    return prose.some(namesTime) ? null : 'no date or duration was found';
}
function tableProblemOf(check) {
    return ({ writeUp, table, written, lines }) => {
        const asked = writeUp.table;
        const section = written.get(asked?.inText.section ?? '');
        const text = section && lines.slice(section.lines.from - 1, section.lines.to).join('\n');
        const read = table === null ? null : readTable(table, asked?.columns ?? []);
        return tableProblem(check, asked, read, text ?? null);
    };
}

;// CONCATENATED MODULE: ./build/checks/write-up.js






/** Where the text for each reviewed criterion stands, and how much of it there is. */
function writeUpEvidence(submission, exercise) {
    const { writeUp, criteria } = exercise.rubric;
    if (writeUp === null)
        return [];
    const { sections } = writeUp;
    const template = (0,decode_text/* decodeText */.g7)(exercise.template.get(writeUp.file) ?? new Uint8Array()) ?? '';
    const text = (0,submission_submission/* submittedProse */.pE)(submission, writeUp.file) ?? '';
    const read = {
        lines: (0,visible_lines/* shownLines */.TV)(text),
        written: (0,read_sections/* readSections */.jn)(text, sections),
        given: (0,read_sections/* readSections */.jn)(template, sections),
        others: (0,read_sections/* otherHeadings */.i1)(text, sections, template),
    };
    return [
        ...structureEvidence(submission, exercise),
        ...criteria
            .filter((criterion) => criterion.kind === 'reviewed')
            .map((criterion) => sectionEvidence(criterion, writeUp, read)),
    ];
}
function sectionEvidence({ id, section: heading, checklist }, writeUp, { lines, written, given, others }) {
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
        untouched: section !== undefined && (0,read_sections/* isUntouched */.O2)(section, given.get(heading)),
        pointers: section === undefined ? [] : findPointers(checklist, lines, section.lines),
        ...(section === undefined && others.length > 0 ? { yours: others } : {}),
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

// EXTERNAL MODULE: ./build/checks/flag.js
var flag = __webpack_require__(8792);
// EXTERNAL MODULE: ./build/checks/integrity.js + 5 modules
var integrity = __webpack_require__(8777);
;// CONCATENATED MODULE: ./build/checks/lint/lint-evidence.js
// Honest code has about one and a half.
const LINES_PER_STATEMENT = 2;
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
    // Thousands of lines of one literal would hide any density of findings.
    const { statements = facts.sourceLines } = facts;
    const sourceLines = Math.min(facts.sourceLines, LINES_PER_STATEMENT * statements);
    return { kind: 'lint', criterion, analysable: true, findings, sourceLines };
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
        return { analysable, why: plainWords(facts['why']), ...optional('line', facts, count) };
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

// EXTERNAL MODULE: ./build/checks/write-up.js + 7 modules
var write_up = __webpack_require__(3032);
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
    const named = testsCriteria(rubric).flatMap(({ id, core = [] }) => {
        const names = new Set(counts.get(id)?.map(({ name }) => name));
        return core
            .filter((name) => !names.has(name))
            .map((name) => issue(grader, id, `the core names ${name}, and no such test is bound to ${id}`, 'Correct core: in the rubric; it lists names of test functions.'));
    });
    const known = new Set(testsCriteria(rubric).map(({ id }) => id));
    const strangers = [...counts.keys()]
        .filter((id) => !known.has(id))
        .map((id) => issue(grader, id, 'tests are bound to a criterion that the rubric does not name', 'Correct the @criterion mark.'));
    return [...wrong, ...named, ...strangers];
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
// EXTERNAL MODULE: ./build/scorecard/score.js + 3 modules
var score = __webpack_require__(3200);
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
        packs: exercise.rubric.packages ?? [],
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
            const { sandbox, tests, ...ran } = await suite;
            const [judged, linted] = await Promise.all([judging, linting]);
            return { source, tests, judged, linted, sandbox, runtime: runtimeOf(ran) };
        },
        close: async () => {
            await Promise.all([judge.close(), linter.close()]);
        },
    };
}
function runtimeOf({ python, numpy, packs }) {
    return { python, numpy, ...(packs.length === 0 ? {} : { packs }) };
}
/** Whoever knows the seed can make the hidden inputs; its digest still tells two seeds apart. */
function seedDigest(seed) {
    return (0,external_node_crypto_.createHash)('sha256').update(seed).digest('hex');
}
/** A sandbox that broke, or a machine that was too busy, is ours to mend: asked a second time before anybody hears of it. */
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
// EXTERNAL MODULE: ./build/judge/packs.js + 1 modules
var judge_packs = __webpack_require__(6403);
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
    'no-package': 'no-package',
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
function setupLine({ grader, module, packs = [], unsafe, parallel, limits }) {
    return {
        grader,
        module,
        packs: packs.map(judge_packs/* packOf */.FM),
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


/***/ })

};
