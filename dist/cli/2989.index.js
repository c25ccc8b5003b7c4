export const id = 2989;
export const ids = [2989];
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

/***/ 6470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ writtenReadings),
/* harmony export */   MC: () => (/* binding */ numbersIn),
/* harmony export */   N5: () => (/* binding */ MINUS),
/* harmony export */   RO: () => (/* binding */ readingsOf)
/* harmony export */ });
/* harmony import */ var _plain_digits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2411);

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
    const text = (0,_plain_digits_js__WEBPACK_IMPORTED_MODULE_0__/* .plainDigits */ .P)(cell)
        .trim()
        .replace(MINUS, '-')
        // As accountants write a loss, and a sign before that of money.
        .replace(/^\((.*)\)$/s, '-$1')
        .replace(/^([-+])\s*(?=\p{Sc})(\p{Sc})\s*/u, '$1')
        .replace(BESIDE, '');
    return CELL.test(text) ? valuesOf(text) : [];
}
/** The numbers of a text, in each way to read them, without their signs. */
function numbersIn(text) {
    const written = (0,_plain_digits_js__WEBPACK_IMPORTED_MODULE_0__/* .plainDigits */ .P)(text).match(/(?:\d{1,15}(?:[., \u00a0\u2009\u202f'’]\d{3}(?!\d)){0,4})?(?:[.,]\d{1,10}|(?<=\d))/g) ?? [];
    return written.flatMap(valuesOf);
}
const POINT = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:e[-+]?\d+)?$/i;
const COMMA = /^[-+]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?(?:e[-+]?\d+)?$/i;
function valuesOf(written) {
    return [...new Set(writtenReadings(written).map(({ value }) => value))];
}
/** Each way to read a number that stands alone, as 1.250 is a thousand or one and a quarter. */
function writtenReadings(written) {
    const digits = written
        .replace(SPACES, '')
        .replace(/^([-+]?)(?=[.,])/, '$10')
        .replace(/[.,](?=$|e)/i, '');
    return [
        ...(POINT.test(digits) ? [digits.replaceAll(',', '')] : []),
        ...(COMMA.test(digits) ? [digits.replaceAll('.', '').replace(',', '.')] : []),
    ].map((plain) => ({ value: Number(plain), step: stepOf(plain) }));
}
function stepOf(plain) {
    const [, decimals = '', exponent = '0'] = /^[^.e]*(?:\.(\d*))?(?:e(.+))?$/i.exec(plain) ?? [];
    return 10 ** (Number(exponent) - decimals.length);
}


/***/ }),

/***/ 2411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ plainDigits)
/* harmony export */ });
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

/***/ 4716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ LONGEST_NAME),
/* harmony export */   SE: () => (/* binding */ MOST_NAMED),
/* harmony export */   Vs: () => (/* binding */ UNFIT)
/* harmony export */ });
/** Why tests cannot be run at all, as their author can see without us. */
const UNFIT = ['no-test-files', 'too-many-files', 'too-large', 'not-text'];
/** Names of tests that are shown; more say nothing new. */
const MOST_NAMED = 50;
const LONGEST_NAME = 300;


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
// "Info strings for backtick code blocks cannot contain backticks": https://spec.commonmark.org/0.31.2/#info-string.
// A line that has more of them holds code in its text.
const FENCE = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/;
function fenceOf(line) {
    const [, ticks, tildes] = FENCE.exec(line) ?? [];
    return ticks ?? tildes ?? null;
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

/***/ 2197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ writeUpEvidence)
});

// EXTERNAL MODULE: ./build/input/decode-text.js
var decode_text = __webpack_require__(8933);
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
// EXTERNAL MODULE: ./build/checks/plain-digits.js
var plain_digits = __webpack_require__(2411);
;// CONCATENATED MODULE: ./build/checks/dates.js

/**
 * Whether a line of text names a date or a duration, in figures or in one of many languages. Names of days,
 * months and units come from Unicode's CLDR, which Node has with it.
 */
function namesTime(line) {
    const text = (0,plain_digits/* plainDigits */.P)(line).toLowerCase();
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

// EXTERNAL MODULE: ./build/checks/numbers.js
var numbers = __webpack_require__(6470);
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
        .filter((name) => (0,numbers/* readingsOf */.RO)(cellOf(row, name, table)).length === 0)
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
    const known = new Set((0,numbers/* numbersIn */.MC)(text));
    const readings = table.rows.map((row) => ({
        line: row.line,
        numbers: (0,numbers/* readingsOf */.RO)(cellOf(row, inText.column, table)),
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
/* harmony export */   J: () => (/* binding */ isAllowed),
/* harmony export */   R: () => (/* binding */ isSuiteFile)
/* harmony export */ });
/** Whether a candidate's file is one that the exercise asks for. */
function isAllowed(exercise, path) {
    const { template, rubric } = exercise;
    if (template.has(path))
        return true;
    // In the folder of tests, nothing but tests counts.
    if (rubric.suite !== undefined && path.startsWith('tests/'))
        return isSuiteFile(path);
    return rubric.extraFiles.some((glob) => matches(glob, path));
}
/** Whether a file is one of a candidate's tests, or what they share; as `TEST_FILE` in review_server.py. */
function isSuiteFile(path) {
    return /^tests\/(?:test_[^/.]+|conftest)\.py$/.test(path);
}
/** `folder/*.ext`: one folder, one ending, as the rubric's schema has it. */
function matches(glob, path) {
    const [folder = '', ending = ''] = glob.split('/*');
    const name = path.slice(folder.length + 1);
    return path.startsWith(`${folder}/`) && name.endsWith(ending) && !name.includes('/');
}


/***/ }),

/***/ 8933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qc: () => (/* binding */ declaredEncoding),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   ok: () => (/* binding */ decodeProse),
/* harmony export */   vb: () => (/* binding */ decodePython)
/* harmony export */ });
/* harmony import */ var chardet__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(629);

/** The text of a UTF-8 file without its byte order mark, or null when it is not UTF-8. */
function decodeText(bytes) {
    return decodeAs(bytes, 'utf-8');
}
/**
 * A text for people, such as a write-up or a table, in whatever encoding an editor or a spreadsheet chose;
 * null for what is no text in any. An encoding that the bytes do not tell is guessed by their statistics.
 */
function decodeProse(bytes) {
    const text = decodeText(bytes);
    if (text !== null && !text.includes('\0'))
        return { text, encoding: 'UTF-8' };
    const encoding = utf16(bytes) ?? (0,chardet__WEBPACK_IMPORTED_MODULE_0__.detect)(bytes);
    const read = encoding === null ? null : decodeAs(bytes, encoding);
    return read === null || NO_TEXT.test(read) ? null : { text: read, encoding: encoding ?? '' };
}
// Control characters that no text of several lines has, and what stands for a byte that is none.
const NO_TEXT = /(?![\t\n\f\r])\p{Cc}|\ufffd/u;
/** By its byte order mark, or by a zero in every other one of its first bytes. */
function utf16(bytes) {
    const start = [...bytes.subarray(0, 64)];
    const zeros = (rest) => start.filter((byte, at) => byte === 0 && at % 2 === rest).length;
    const half = start.length / 2;
    if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (half > 1 && zeros(1) > half / 2))
        return 'UTF-16LE';
    if ((bytes[0] === 0xfe && bytes[1] === 0xff) || (half > 1 && zeros(0) > half / 2))
        return 'UTF-16BE';
    return null;
}
/** The text of a Python file: UTF-8, or what its first lines declare; null where Python would refuse it. */
function decodePython(bytes) {
    const text = decodeText(bytes);
    if (text !== null)
        return text;
    const declared = declaredEncoding(new TextDecoder('latin1').decode(bytes.subarray(0, 1_000)));
    return declared === null ? null : decodeAs(bytes, PYTHON_NAMES[declared] ?? declared);
}
// Python's names that the web does not have.
const PYTHON_NAMES = {
    'latin-1': 'latin1',
    'iso-latin-1': 'latin1',
    cp932: 'shift_jis',
    cp936: 'gbk',
    cp949: 'euc-kr',
    cp950: 'big5',
};
/** The encoding other than UTF-8 that the first lines of a Python file declare (PEP 263); null for none. */
function declaredEncoding(text) {
    const start = text.slice(0, 1_000).split(/\r\n?|\n/, 2);
    const names = start.map((line) => /^[ \t\f]*#.{0,200}?coding[:=][ \t]*([-\w.]+)/.exec(line)?.[1]);
    const name = names
        .find((one) => one !== undefined)
        ?.toLowerCase()
        .replaceAll('_', '-');
    return name === undefined || /^utf-?8(?:-sig)?$/.test(name) ? null : name;
}
function decodeAs(bytes, encoding) {
    try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch {
        return null;
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
  oE: () => (/* binding */ isStated),
  Dl: () => (/* binding */ ruffTarget),
  o6: () => (/* binding */ statedRuntime),
  WS: () => (/* binding */ versionWords)
});

// UNUSED EXPORTS: STATED_PACKAGES, minorOf

// EXTERNAL MODULE: ./build/judge/packs.js + 1 modules
var judge_packs = __webpack_require__(6403);
;// CONCATENATED MODULE: ./build/judge/stated-python.json
const stated_python_namespaceObject = /*#__PURE__*/JSON.parse('{"Hg":"3.13","ot":"2.4.6","U$":[{"name":"numpy","version":"2.4.6","sha256":["a7830bab239b79cda9c08c2da014761cafb48da6150e1da17ac06283f43b6089","72fbe16c6fac95aedf5937fa873445cec2110be35d8a4e9433d7501fd98dae6b"]},{"name":"pytest","version":"9.1.1","sha256":["37a86b45efb9a47a61a36449063e8e18d0cab3161329fc099eb21783169c4f0c"]},{"name":"iniconfig","version":"2.3.0","sha256":["f631c04d2c48c52b84d0d0549c99ff3859c98df65b3101406327ecc7d53fbf12"]},{"name":"packaging","version":"26.3","sha256":["d7193f7c8e4e93f444fde0262bf90af30e16fa0ad0ad44cb553c87339b23cd1c"]},{"name":"pluggy","version":"1.6.0","sha256":["e920276dd6813095e9377c0bc5566d94c932c33b27a3e3945d8389c374dd4746"]},{"name":"pygments","version":"2.21.0","sha256":["2363c69b61c4a97c838da3b130dcd6468f4848992b21a82f2a63ec34377137d9"]}]}');
;// CONCATENATED MODULE: ./build/judge/stated-python.js


/** What scores that count run on: a Python as 3.13, whatever its last number, and one exact NumPy. */
const STATED = { python: stated_python_namespaceObject.Hg, numpy: stated_python_namespaceObject.ot };
/** Wheels for Linux on x86-64 and ARM, by the SHA-256 that the package index publishes for each. */
const STATED_PACKAGES = stated_python_namespaceObject.U$;
/** Whether code ran on the stated Python, NumPy and packages. */
function isStated({ python, numpy, packs = [] }) {
    return (minorOf(python) === STATED.python &&
        numpy === STATED.numpy &&
        packs.every(({ name, version }) => version === (0,judge_packs/* statedVersion */.yP)(name)));
}
/** What the same code runs on where scores count. */
function statedRuntime({ packs = [] }) {
    return { ...STATED, packs: packs.map(({ name }) => ({ name, version: (0,judge_packs/* statedVersion */.yP)(name) })) };
}
/** Such as "Python 3.13.9 with NumPy 2.4.6 and pandas 3.0.1". */
function versionWords({ python, numpy, packs = [] }) {
    const others = packs.map(({ name, version }) => ` and ${name} ${version}`);
    return `Python ${python} with NumPy ${numpy}${others.join('')}`;
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

/***/ 6417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ SUITE_LIMITS)
/* harmony export */ });
/** What tests of a submission may be, in all. Candidates are told these numbers in the exercise's rules. */
const SUITE_LIMITS = { files: 20, bytes: 200_000, tests: 200 };


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

/***/ 1298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ flagWords),
/* harmony export */   r: () => (/* binding */ countFlags)
/* harmony export */ });
/** How many flags ask to decide, to look and to know. */
function countFlags(flags) {
    const of = (severity) => flags.filter((flag) => flag.severity === severity).length;
    return { serious: of('serious'), look: of('look'), note: of('note') };
}
/** In a few words for a cell, without what there is none of: "1 serious, 2 to look at, 3 notes". */
function flagWords({ serious, look, note }) {
    const parts = [
        ...(serious === 0 ? [] : [`${serious} serious`]),
        ...(look === 0 ? [] : [`${look} to look at`]),
        ...(note === 0 ? [] : [`${note} ${note === 1 ? 'note' : 'notes'}`]),
    ];
    return parts.length === 0 ? 'none' : parts.join(', ');
}


/***/ }),

/***/ 4391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QS: () => (/* binding */ COMPLEXITY_LIMITS),
/* harmony export */   WI: () => (/* binding */ measuredShare),
/* harmony export */   bR: () => (/* binding */ contractsOf),
/* harmony export */   dE: () => (/* binding */ doesWork)
/* harmony export */ });
/* unused harmony export HOPELESS_MCCABE */
/* harmony import */ var _rubric_coin_share_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4009);

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
    // A tidy file that does nothing asked for has no quality to speak of, and no more have tests that find nothing.
    if (!standsAlone(criterion) && !works)
        return 0;
    return Math.min(...evidence.map((fact) => qualityShare(fact, budget)));
}
/** Whether a hidden test passed that is not of the contract, or the candidate's own tests earn points for a flaw. */
function doesWork(evidence, criteria) {
    const contracts = new Set(contractsOf(criteria).map(({ id }) => id));
    return evidence.some((fact) => (fact.kind === 'test' && fact.outcome === 'passed' && !contracts.has(fact.criterion)) ||
        (fact.kind === 'found' && foundShare(fact) > 0));
}
/** The criteria whose tests do not show that a module works. */
function contractsOf(criteria) {
    return criteria.filter((criterion) => 'contract' in criterion && criterion.contract === true);
}
/** What needs nothing of the candidate's that works. */
function standsAlone({ check }) {
    return check === 'structure' || check === 'found';
}
function qualityShare(fact, budget) {
    if (fact.kind === 'lint')
        return lintShare(fact);
    if (fact.kind === 'complexity')
        return complexityShare(fact);
    if (fact.kind === 'structure')
        return structureShare(fact);
    if (fact.kind === 'reproduced')
        return reproducedShare(fact);
    if (fact.kind === 'found')
        return foundShare(fact);
    return fact.kind === 'loops' && budget !== null ? loopsShare(fact, budget) : 0;
}
function structureShare({ checks }) {
    return checks.filter(({ passed }) => passed).length / checks.length;
}
function reproducedShare({ numbers }) {
    return numbers.filter(({ verdict }) => verdict === 'reproduced').length / numbers.length;
}
/** Half of a kind has to be caught, and alarms on correct modules cost of every kind. */
function foundShare({ caught, flaws, alarms, correct, failure }) {
    return failure === null ? (0,_rubric_coin_share_js__WEBPACK_IMPORTED_MODULE_0__/* .kindShare */ .IQ)(caught, flaws) * (0,_rubric_coin_share_js__WEBPACK_IMPORTED_MODULE_0__/* .alarmFactor */ .Zo)(alarms, correct) : 0;
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
/* harmony export */   $5: () => (/* binding */ APART),
/* harmony export */   fe: () => (/* binding */ LEVEL_PERCENT),
/* harmony export */   pR: () => (/* binding */ percentOf),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
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
    return { kind: 'agreed', percent: percentOf(levels) };
}
/** What levels come to, in per cent of the points: their median, which of two is the mean. */
function percentOf(levels) {
    const sorted = levels.map((level) => LEVEL_PERCENT[level]).sort((a, b) => a - b);
    const middle = (sorted.length - 1) / 2;
    const [low = 0, high = low] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
    return (low + high) / 2;
}


/***/ }),

/***/ 61:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isHiddenName),
/* harmony export */   u: () => (/* binding */ oddNames)
/* harmony export */ });
/* harmony import */ var _tool_debris_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(235);

const EMOJI = /\p{Extended_Pictographic}\ufe0f(?:\u200d\p{Extended_Pictographic}\ufe0f?)*/gu;
// Control, invisible and undecodable characters, and the ways up of both kinds of system.
const HIDDEN = /[\p{C}\p{Default_Ignorable_Code_Point}\u2028\u2029]|(?:^|\/)\.{1,2}(?:\/|$)/u;
// What another system would not take: its separators, and white space or a dot where it would drop it.
const STRANGE = /[\ufffd\\:]|(?:^|\/)\s|[\s.](?:\/|$)/u;
// File systems take 255 bytes (NAME_MAX of Linux); git and GitHub take more.
const LONGEST_NAME_BYTES = 255;
/** Names that look like something else, and names that another machine would take for one. */
function oddNames(paths) {
    const named = paths.filter((path) => (0,_tool_debris_js__WEBPACK_IMPORTED_MODULE_0__/* .toolDebris */ .k)(path) === null);
    const strange = named.filter((path) => isHiddenName(path) || isStrange(path));
    const twins = Map.groupBy(named, (path) => path.normalize('NFC').toLowerCase());
    const colliding = [...twins.values()].filter((group) => group.length > 1).flat();
    return [
        ...strange.map((path) => ({ kind: 'strange-name', path })),
        ...colliding.map((path) => ({ kind: 'name-collision', path })),
    ];
}
function isStrange(path) {
    const names = path.split('/');
    return STRANGE.test(path) || names.some((name) => Buffer.byteLength(name) > LONGEST_NAME_BYTES);
}
/** Whether a reader does not see all of a name as it is. */
function isHiddenName(path) {
    return HIDDEN.test(path.replace(EMOJI, ''));
}


/***/ }),

/***/ 3161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ isPicture),
/* harmony export */   le: () => (/* binding */ submissionDigest),
/* harmony export */   li: () => (/* binding */ submittedText),
/* harmony export */   pE: () => (/* binding */ submittedProse)
/* harmony export */ });
/* unused harmony export ODDITY_KINDS */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _input_decode_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8933);


const ODDITY_KINDS = (/* unused pure expression or super */ null && ([
    'symlink',
    'special',
    'too-large',
    'too-many',
    'too-deep',
    'unreadable',
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
/** The text of one file to be run; null when it is missing or not in an encoding that Python takes. */
function submittedText(submission, path) {
    const bytes = submittedBytes(submission, path);
    return bytes === null ? null : (0,_input_decode_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePython */ .vb)(bytes);
}
/** The text of one file to be read; null when it is missing or no text in any encoding. */
function submittedProse(submission, path) {
    const bytes = submittedBytes(submission, path);
    return bytes === null ? null : ((0,_input_decode_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeProse */ .ok)(bytes)?.text ?? null);
}
function submittedBytes({ files }, path) {
    return files.find((file) => file.path === path)?.bytes ?? null;
}
/** Whether a path names a picture; everything else is read as text. */
function isPicture(path) {
    return /\.(?:png|jpe?g|gif|webp|pdf)$/i.test(path);
}


/***/ }),

/***/ 235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ toolDebris)
/* harmony export */ });
// What editors, Python and operating systems leave behind, by name. Nobody has to look into it.
const FOLDERS = new Set([
    '.venv venv env .env .virtualenv .conda __pycache__ .pytest_cache .ruff_cache .mypy_cache .pytype',
    '.hypothesis .tox .nox .eggs .cache .ipynb_checkpoints node_modules .idea .vs .fleet __MACOSX',
    '.pixi .pdm-build .uv-cache .history .zed .trunk .serena htmlcov wandb mlruns .Trashes .Spotlight-V100',
]
    .join(' ')
    .split(' '));
const FILES = new Set('.DS_Store Thumbs.db ehthumbs.db desktop.ini Icon .directory .localized .coverage coverage.xml nohup.out .Rhistory .python_history'.split(' '));
// An editor's or Office's copy of a file that is open, what a merge leaves, and what macOS and Windows write
// beside each file.
const COPIES = /^\._.|.~$|^\..+\.sw[a-p]$|^#.+#$|^\.#.|^~\$.|.\.(?:orig|rej|bak|tmp)$|.:Zone\.Identifier$|^\.(?:nfs|fuse_hidden)\w+$/;
/** The name of a tool's folder or file that a path is or lies in, one of our own words; null for none. */
function toolDebris(path) {
    const names = path.replace(/\/$/, '').split('/');
    const folder = names.find((name) => FOLDERS.has(name));
    if (folder !== undefined)
        return folder;
    // The icon of a folder of macOS has a carriage return at the end of its name.
    const name = (names.at(-1) ?? '').replace(/\r$/, '');
    if (FILES.has(name))
        return name;
    return COPIES.test(name) ? 'copies of an editor' : null;
}


/***/ })

};
