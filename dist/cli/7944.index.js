export const id = 7944;
export const ids = [7944];
export const modules = {

/***/ 1152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isOwnWords),
/* harmony export */   n: () => (/* binding */ writtenAt)
/* harmony export */ });
/** Whether a comment says what its author wrote: nobody speaks for somebody else by editing their comment. */
function isOwnWords({ by, editor }) {
    return editor === null || editor === by;
}
/** A text that nobody changed is as old as its comment, whatever else was done to it since. */
function writtenAt({ editor, createdAt, updatedAt, }) {
    return editor === null ? createdAt : updatedAt;
}


/***/ }),

/***/ 3073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   p: () => (/* binding */ pullOf)
/* harmony export */ });
/** The candidate's repository, as requests name it. */
function placeOf({ repository }) {
    return { owner: repository.owner, repo: repository.name };
}
/** The feedback pull request in it. */
function pullOf(assignment) {
    return { ...placeOf(assignment), number: assignment.pull };
}


/***/ }),

/***/ 9322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ spokenLines)
/* harmony export */ });
// https://spec.commonmark.org/0.31.2/#html-blocks, kinds 1 to 5: what a page does not show, or shows as code.
const BLOCKS = [
    [/^ {0,3}<!--/, /-->/],
    [/^ {0,3}<(?:pre|script|style|textarea)(?=[\s>]|$)/i, /<\/(?:pre|script|style|textarea)>/i],
    [/^ {0,3}<\?/, /\?>/],
    [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
    [/^ {0,3}<![a-z]/i, />/],
];
// https://spec.commonmark.org/0.31.2/#fenced-code-blocks: a line of code may begin with backticks, too.
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const QUOTE = /^\s{0,3}>/;
// What else ends a paragraph: headings, lines across the page, other elements of HTML.
const BREAK = /^ {0,3}(?:#{1,6}(?:\s|$)|([-*_])[ \t]*(?:\1[ \t]*){2,}$|<\/?[a-z])/i;
// https://spec.commonmark.org/0.31.2/#list-items: what the marker stands before may be such a block.
const ITEM = /^ {0,3}(?:[-*+]|\d{1,9}[.)]) {1,4}(?=\S)/;
/**
 * The lines of a comment; quoted text and code are somebody's example, and empty here. So is what the page does
 * not show, such as an HTML comment.
 */
function spokenLines(body) {
    let place = { hidden: null, items: [], isText: false };
    return body.split(/\r?\n/).map((line) => {
        const { isSpoken, below } = readLine(line, place);
        place = below;
        return isSpoken ? line : '';
    });
}
function readLine(line, place) {
    const { hidden, items } = place;
    if (hidden === null || !isWithin(line, hidden.column))
        return readShown(line, place);
    const isEnd = hidden.end.test(line.slice(hidden.column));
    return { isSpoken: false, below: { hidden: isEnd ? null : hidden, items, isText: false } };
}
function readShown(line, place) {
    const items = itemsOn(line, place.items);
    const column = items.at(-1) ?? 0;
    const content = line.slice(column);
    const block = endOfBlock(content);
    if (block !== null) {
        const hidden = block.isHere ? null : { end: block.by, column };
        return { isSpoken: false, below: { hidden, items, isText: false } };
    }
    const isQuote = QUOTE.test(line);
    const isText = content.trim() !== '' && !BREAK.test(content);
    const goesOn = place.isText && isText && !isQuote && isLazy(line, items);
    const below = { hidden: null, items: goesOn ? place.items : items, isText };
    return { isSpoken: !isQuote, below };
}
/**
 * Whether text stands further left than the list item that it goes on with, and begins none of its own. It leaves
 * no item: https://spec.commonmark.org/0.31.2/#lazy-continuation-line
 */
function isLazy(line, items) {
    return isWithin(line, items.at(-1) ?? 0);
}
/** How the block ends that begins with this text, and whether it does so at once; null where none begins. */
function endOfBlock(text) {
    const fence = FENCE.exec(text)?.[1];
    if (fence !== undefined) {
        const by = new RegExp(`^ {0,3}${fence[0]}{${fence.length},}[ \\t]*$`);
        return { by, isHere: false };
    }
    const by = BLOCKS.find(([begin]) => begin.test(text))?.[1];
    return by === undefined ? null : { by, isHere: by.test(text) };
}
/** The columns at which the contents of the list items begin that are open behind this line's markers. */
function itemsOn(line, before) {
    const items = before.filter((column) => isWithin(line, column));
    for (;;) {
        const column = items.at(-1) ?? 0;
        const marker = ITEM.exec(line.slice(column))?.[0];
        if (marker === undefined)
            return items;
        items.push(column + marker.length);
    }
}
/** Blank lines end no list item. */
function isWithin(line, column) {
    const from = line.search(/\S/);
    return from === -1 || from >= column;
}


/***/ }),

/***/ 2364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ isAsking),
/* harmony export */   Yc: () => (/* binding */ deliveredAt),
/* harmony export */   Z4: () => (/* binding */ perhapsAsking),
/* harmony export */   ol: () => (/* binding */ START_WORD),
/* harmony export */   os: () => (/* binding */ asking),
/* harmony export */   pJ: () => (/* binding */ endOf),
/* harmony export */   pR: () => (/* binding */ saysStart),
/* harmony export */   qf: () => (/* binding */ START_LINE)
/* harmony export */ });
/* harmony import */ var _input_moment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4311);
/* harmony import */ var _own_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1152);
/* harmony import */ var _spoken_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9322);



/** What a candidate writes to be given the task. */
const START_WORD = '/start';
const BOX_LABEL = 'Start my time';
/**
 * The line whose box does the same. It has to stand in a comment of their own: whoever may only read cannot
 * change our texts ("Edit and delete anyone's comments on commits, pull requests, and issues" begins with the
 * role Write: docs.github.com, Repository roles for an organization), and before the start they may only read.
 */
const START_LINE = `- [ ] ${BOX_LABEL}`;
// https://github.github.com/gfm/#task-list-items-extension-: an item of any list, at most three spaces in.
const TICKED = /^ {0,3}(?:[-*+]|\d{1,9}[.)])[ \t]{1,4}\[[xX]\][ \t]+(\S.*)$/;
/** The candidate's comments of that time which ask for the task by their present text. */
function asking(comments, candidate, startBy) {
    return comments.filter(({ userId, body, createdAt }) => userId === candidate.userId && createdAt <= startBy && saysStart(body));
}
/**
 * Whether its author asks for the task by then. What was too late for an earlier moment to start by does not ask:
 * days later nobody waits for a clock to start. GitHub says when a text was changed last, so that no older comment
 * can be made into this word, and no older box ticked, later. People of the team may change a candidate's comment,
 * and could tick its box by mistake: that starts nobody's clock.
 */
function isAsking(comment, { startBy, late = [] }) {
    const at = (0,_own_words_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenAt */ .n)(comment);
    const isLate = late.some(({ from, until }) => from < at && at < until);
    return saysStart(comment.body) && (0,_own_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnWords */ .I)(comment) && at <= startBy && !isLate;
}
/**
 * The comments with which the candidate may have asked by then, if somebody else has changed them. What changed
 * before the moment to start by was set does not count: whoever sets it, and reads of it, knows to ask anew.
 */
function perhapsAsking(comments, candidate, { startBy, since }) {
    return comments.filter(({ userId, createdAt, updatedAt }) => userId === candidate.userId && createdAt <= startBy && updatedAt >= since);
}
/**
 * Whether a text holds the word on a line of its own, or the box, ticked. What somebody quotes, or shows as code,
 * starts nothing: no start can be taken back.
 */
function saysStart(body) {
    return (0,_spoken_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .spokenLines */ .c)(body).some((line) => isWord(line) || isBox(TICKED.exec(line.trimEnd())?.[1]));
}
// Four spaces or a tab make code of a line: https://spec.commonmark.org/0.31.2/#indented-code-blocks
const AT_THE_MARGIN = /^ {0,3}\S/;
function isWord(line) {
    return AT_THE_MARGIN.test(line) && line.trim().toLowerCase() === START_WORD;
}
function isBox(label) {
    return label?.toLowerCase() === BOX_LABEL.toLowerCase();
}
// GitHub tells the time by several clocks.
const CLOCKS_APART = { seconds: -5 };
/**
 * When GitHub received the task: the first move of `main` since it was asked for that the candidate did not make,
 * and the invitation neither. Null where GitHub does not list it.
 */
function deliveredAt(moves, asked) {
    const since = (0,_input_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .shift */ .B)(asked.at, CLOCKS_APART);
    const ours = moves.filter(({ at, by }) => {
        return at >= since && at > asked.invitedAt && by !== asked.candidate.userId;
    });
    return ours.map(({ at }) => at).toSorted()[0] ?? null;
}
/**
 * The end of the time from then on. GitHub's moments are whole seconds: the one in which the task arrived counts
 * as not begun, and the one in which the time ends counts as a whole.
 */
function endOf(arrivedAt, minutes) {
    return (0,_input_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .shift */ .B)(arrivedAt, { minutes });
}


/***/ }),

/***/ 3510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ lookOrMake),
/* harmony export */   R: () => (/* binding */ makeOrLook)
/* harmony export */ });
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9281);

// A lost answer, then a lost race, then the look that finds it; more than that is an outage.
const ATTEMPTS = 4;
/**
 * The way to create anything that must exist once: look, make, and look again when nobody knows whether
 * it was made. GitHub answers 409 or 422 where somebody else has made it meanwhile.
 */
async function lookOrMake(look, make) {
    for (let attempt = 1;; attempt += 1) {
        const found = await look();
        if (found !== null)
            return found;
        try {
            return await make();
        }
        catch (error) {
            if (!mayExistNow(error) || attempt === ATTEMPTS)
                throw error;
        }
    }
}
/**
 * The same where it can hardly be there yet, and a look first would be a request in vain: make, and look
 * only when nobody knows whether it was made, or somebody else has made it.
 */
async function makeOrLook(make, look) {
    try {
        return await make();
    }
    catch (error) {
        if (!mayExistNow(error))
            throw error;
        return await lookOrMake(look, make);
    }
}
function mayExistNow(error) {
    return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .isAmbiguous */ .X2)(error) || (0,_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 409 || (0,_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 422;
}


/***/ }),

/***/ 8455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ textDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** SHA-256 of a comment's text. GitHub may hand it back with other line ends and without a trailing blank. */
function textDigest(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text.replaceAll('\r\n', '\n').trim()).digest('hex');
}


/***/ }),

/***/ 5825:
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
/* harmony import */ var _plain_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8952);

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

/***/ 8952:
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

/***/ 6226:
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
/* harmony import */ var mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1286);
/* harmony import */ var _phrasing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5825);
/* harmony import */ var _plain_characters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8952);




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


/***/ }),

/***/ 3577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OV: () => (/* binding */ giveAccess),
/* harmony export */   fA: () => (/* binding */ takeBackAccess),
/* harmony export */   x8: () => (/* binding */ checkAccess)
/* harmony export */ });
/* harmony import */ var _assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8561);
/* harmony import */ var _github_repository_permission_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3072);


/** Lets the candidate push, unless it is withdrawn by then. What the log says after that; null where it is gone. */
async function giveAccess(session, place, { id, candidate }) {
    await (0,_github_repository_permission_js__WEBPACK_IMPORTED_MODULE_1__/* .setPermission */ .K)(session.candidates, place, candidate, 'push');
    return await checkAccess(session, place, { id, candidate });
}
/** Looks again after access was given. What the log says now; null where it is gone. */
async function checkAccess(session, place, { id, candidate }) {
    const after = (0,_assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_0__/* .foldLog */ .e)(await session.ledger.readLog(id));
    await takeBackAccess(session, place, candidate, after);
    return after;
}
/** Where it was withdrawn meanwhile: access may have been taken away before we gave it. */
async function takeBackAccess({ candidates }, place, candidate, after) {
    if (after?.keeping.closings.includes('withdraw'))
        await (0,_github_repository_permission_js__WEBPACK_IMPORTED_MODULE_1__/* .revokeAccess */ .N)(candidates, place, candidate);
}


/***/ })

};
