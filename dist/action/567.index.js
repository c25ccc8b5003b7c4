export const id = 567;
export const ids = [567];
export const modules = {

/***/ 23510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ lookOrMake),
/* harmony export */   R: () => (/* binding */ makeOrLook)
/* harmony export */ });
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29281);

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

/***/ 29080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readFolderTexts),
/* harmony export */   V: () => (/* binding */ listFolderNames)
/* harmony export */ });
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18186);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29281);
/* harmony import */ var _repository_branch_head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81850);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3069);




/** The texts of all files directly in a folder of the ledger, one request each; none where there is no folder. */
async function readFolderTexts(octokit, hub, folder) {
    try {
        const texts = [];
        for (const { sha: file_sha } of await filesIn(octokit, hub, folder)) {
            const { data } = await octokit.rest.git.getBlob({ ...hub, file_sha });
            texts.push(Buffer.from(data.content, 'base64').toString('utf8'));
        }
        return texts;
    }
    catch (error) {
        if (error instanceof _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM)
            throw error;
        throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .worldError */ .ZT)(`the ledger's ${folder} was not read`, error);
    }
}
/** The names of all files directly in a folder of the ledger; none where there is no folder. */
async function listFolderNames(octokit, hub, folder) {
    try {
        return (await filesIn(octokit, hub, folder)).map(({ path }) => path);
    }
    catch (error) {
        if (error instanceof _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM)
            throw error;
        throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .worldError */ .ZT)(`the ledger's ${folder} was not listed`, error);
    }
}
/** Of a folder, the contents API lists at most 1,000 files, and a tree 100,000. */
async function filesIn(octokit, hub, folder) {
    const head = await (0,_repository_branch_head_js__WEBPACK_IMPORTED_MODULE_2__/* .branchHead */ .P)(octokit, hub, _ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .LEDGER_BRANCH */ .j);
    if (head === null)
        return [];
    const root = await octokit.rest.git.getTree({ ...hub, tree_sha: head });
    const found = root.data.tree.find(({ path, type }) => path === folder && type === 'tree');
    if (found === undefined)
        return [];
    const { data } = await octokit.rest.git.getTree({ ...hub, tree_sha: found.sha });
    if (data.truncated)
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM(`GitHub does not list all of ${folder}`, { code: 'github' });
    return data.tree.flatMap(({ type, path, sha }) => (type === 'blob' ? [{ path, sha }] : []));
}


/***/ }),

/***/ 93759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ withEditors)
/* harmony export */ });
// https://docs.github.com/en/graphql/reference/objects#issuecomment: `editor` is who edited the text last, null
// where nobody did or the account is gone; `lastEditedAt` tells these two apart. Text and editor come in one
// answer, so that an edit in between cannot pass for its author's; the author comes in it too, because anybody may
// take another login at any time. `reactions` are anybody's.
const QUERY = `
  query ($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on IssueComment {
        id body lastEditedAt author { login } editor { login } reactions { totalCount }
      }
    }
  }`;
// GitHub answers for at most a hundred nodes at once.
const MOST_NODES = 100;
/**
 * The comments with their present text and who wrote it; one that is gone by now is left out. REST tells
 * neither, nor surely that a text was edited: its times have no parts of a second.
 */
async function withEditors(octokit, comments) {
    const texts = new Map();
    for (let first = 0; first < comments.length; first += MOST_NODES) {
        const ids = comments.slice(first, first + MOST_NODES).map(({ nodeId }) => nodeId);
        const { nodes } = await ask(octokit, ids);
        for (const node of nodes) {
            if (node?.id !== undefined)
                texts.set(node.id, readNode(node));
        }
    }
    return comments.flatMap(({ nodeId, ...comment }) => {
        const found = texts.get(nodeId);
        if (found === undefined)
            return [];
        const { isOwn, ...text } = found;
        return [{ ...comment, ...text, editor: isOwn ? comment.by : text.editor }];
    });
}
function readNode(node) {
    const { body, lastEditedAt, author, editor, reactions } = node;
    const by = lastEditedAt === null ? null : (editor?.login ?? 'ghost');
    const isOwn = by !== null && by === author?.login;
    return { body, editor: by, isOwn, hasReaction: reactions.totalCount > 0 };
}
/** A comment that was deleted in between is null in the answer, and an error beside it. */
async function ask(octokit, ids) {
    try {
        return await octokit.graphql(QUERY, { ids });
    }
    catch (error) {
        const { data, errors } = Object(error);
        const isGone = (each) => Object(each).type === 'NOT_FOUND';
        if (Array.isArray(Object(data).nodes) && Array.isArray(errors) && errors.every(isGone))
            return data;
        throw error;
    }
}


/***/ }),

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

/***/ 69090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ isComplete),
/* harmony export */   L5: () => (/* binding */ residuePath),
/* harmony export */   NI: () => (/* binding */ residueOfScorecard),
/* harmony export */   Ni: () => (/* binding */ printResidue),
/* harmony export */   Pm: () => (/* binding */ RESIDUE_FOLDER),
/* harmony export */   Xh: () => (/* binding */ parseResidue)
/* harmony export */ });
/* harmony import */ var _input_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44355);

/** A total without a part could not be compared. */
function isComplete({ criteria }) {
    return criteria.every(({ earned }) => earned !== null);
}
/** No commit, no moment, no hours, no flag and no text: each could be recognised. */
function residueOfScorecard({ exercise, rubric, criteria }) {
    const { version, digest } = rubric;
    const points = Object.fromEntries(criteria.map(({ id, earned }) => [id, earned ?? 0]));
    return { schemaVersion: 1, exercise, rubric: { version, digest }, points };
}
const RESIDUE_FOLDER = 'residue';
function residuePath({ exercise, rubric }, name) {
    return `${RESIDUE_FOLDER}/${exercise}-${rubric.digest.slice(0, 8)}-${name}.json`;
}
function printResidue(residue) {
    return `${JSON.stringify(residue)}\n`;
}
/** Null for a text that is none. */
function parseResidue(text) {
    const value = (0,_input_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text);
    if (typeof value !== 'object' || value === null || !('points' in value))
        return null;
    return value.schemaVersion === 1 ? value : null;
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
    return shortened(seen.replaceAll('<!--', `<!${REPLACEMENT}--`), maxChars);
}
/** The same for a text of several lines. */
function plainLines(text, maxChars) {
    const lines = text
        .split(/\r\n|\n/)
        .map((line) => plainCharacters(line.replaceAll('\t', '    '), maxChars));
    return shortened(lines.join('\n'), maxChars);
}
/** A character is a code point, whichever way its length is looked at. */
function shortened(text, maxChars) {
    const characters = [...text];
    if (characters.length <= maxChars)
        return text;
    return `${characters.slice(0, maxChars - 1).join('')}…`;
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


/***/ }),

/***/ 76909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ fromBase64),
/* harmony export */   n: () => (/* binding */ toBase64)
/* harmony export */ });
// A call may have far more, and not as many as a block has bytes.
const MOST_ARGUMENTS = 4096;
/** Base64 by what browsers and Node both have. */
function toBase64(bytes) {
    let text = '';
    for (let at = 0; at < bytes.length; at += MOST_ARGUMENTS) {
        text += String.fromCharCode(...bytes.subarray(at, at + MOST_ARGUMENTS));
    }
    return btoa(text);
}
/** Null for what is no Base64. */
function fromBase64(text) {
    try {
        return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 66868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fb: () => (/* binding */ REPLY),
/* harmony export */   J3: () => (/* binding */ SUITE),
/* harmony export */   h9: () => (/* binding */ REPLY_KEY),
/* harmony export */   rD: () => (/* binding */ INFO)
/* harmony export */ });
/* harmony import */ var _hpke_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34240);

/** HPKE, RFC 9180: ECDH on P-256 with a key made for each seal, HKDF-SHA-256, AES-256-GCM. */
const SUITE = new _hpke_core__WEBPACK_IMPORTED_MODULE_0__/* .CipherSuite */ .GR({
    kem: new _hpke_core__WEBPACK_IMPORTED_MODULE_0__/* .DhkemP256HkdfSha256 */ .RG(),
    kdf: new _hpke_core__WEBPACK_IMPORTED_MODULE_0__/* .HkdfSha256 */ .v7(),
    aead: new _hpke_core__WEBPACK_IMPORTED_MODULE_0__/* .Aes256Gcm */ .ws(),
});
/** What these keys are for, so that nothing else sealed with them opens as a review. */
const INFO = new TextEncoder().encode('takehome review 1').buffer;
/** What the hub's answer to a seal is sealed with, RFC 9180, section 5.3. */
const REPLY = new TextEncoder().encode('takehome reply 1').buffer;
/** Bytes: 32 to encrypt with, and 32 from which the nonce follows. */
const REPLY_KEY = 64;


/***/ }),

/***/ 64866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r6: () => (/* binding */ hubReviewKey),
  NP: () => (/* binding */ parseReviewKey),
  zu: () => (/* binding */ printReviewKey)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/input/parse-json.js
var parse_json = __webpack_require__(44355);
// EXTERNAL MODULE: ./build/sealing/base64.js
var base64 = __webpack_require__(76909);
// EXTERNAL MODULE: ./build/sealing/suite.js
var suite = __webpack_require__(66868);
;// CONCATENATED MODULE: ./build/sealing/review-key.js


/**
 * The pair that follows from 32 secret bytes, by DeriveKeyPair of RFC 9180, section 7.1.3. For Node: not
 * every browser finds the point of a secret number.
 */
async function deriveReviewKey(seed) {
    const { publicKey, privateKey } = await suite/* SUITE */.J3.kem.deriveKeyPair(seed.slice().buffer);
    const point = new Uint8Array(await suite/* SUITE */.J3.kem.serializePublicKey(publicKey));
    const [x, y] = [base64url(point.slice(1, 33)), base64url(point.slice(33))];
    return { key: { version: 1, id: await idOf(point), x, y }, secret: privateKey };
}
/** The key to seal with; null for what is none, or has the id of another one. */
async function openReviewKey({ id, x, y }) {
    const halves = [x, y].map((half) => (0,base64/* fromBase64 */.E)(half.replaceAll('-', '+').replaceAll('_', '/')));
    const point = Uint8Array.from([4, ...halves.flatMap((half) => [...(half ?? [])])]);
    if (point.length !== 65 || (await idOf(point)) !== id)
        return null;
    try {
        return await suite/* SUITE */.J3.kem.deserializePublicKey(point.buffer);
    }
    catch {
        return null;
    }
}
async function idOf(point) {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', point));
    return [...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
function base64url(bytes) {
    return (0,base64/* toBase64 */.n)(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

;// CONCATENATED MODULE: ./build/session/hub-review-key.js



// Every review of a hub asks for the same pair.
const pairs = new Map();
/** The pair that follows from TAKEHOME_KEY, apart from all else that does. */
function hubReviewKey(hubKey) {
    const pair = pairs.get(hubKey) ?? derivePair(hubKey);
    pairs.set(hubKey, pair);
    return pair;
}
async function derivePair(hubKey) {
    const seed = (0,external_node_crypto_.hkdfSync)('sha256', hubKey, '', 'takehome review page', 32);
    return await deriveReviewKey(new Uint8Array(seed));
}
function printReviewKey(key) {
    return `${JSON.stringify(key, null, 2)}\n`;
}
/** What the file holds; null for what is no key, or one by the id of another. */
async function parseReviewKey(text) {
    const { version, id, x, y } = Object((0,parse_json/* parseJson */.q)(text));
    if (version !== 1 || ![id, x, y].every((part) => typeof part === 'string'))
        return null;
    const key = { version, id, x, y };
    return (await openReviewKey(key)) === null ? null : key;
}


/***/ }),

/***/ 78738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ledgerSource),
/* harmony export */   W: () => (/* binding */ readOnce)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58561);
/* harmony import */ var _assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(328);
/* harmony import */ var _github_ledger_ledger_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47404);
/* harmony import */ var _github_ledger_read_folder_texts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29080);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18186);
/* harmony import */ var _input_if_absent_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78856);
/* harmony import */ var _report_residue_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(69090);
/* harmony import */ var _hub_session_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45333);











/** A checkout is read without a single request, which is the way for a large cohort. */
function ledgerSource(session, folder) {
    return folder === '' ? ofGitHub(session) : ofFolder(folder);
}
/** The same for somebody who goes over all logs several times: they are read now, and not again. */
async function readOnce(source) {
    const states = [];
    for await (const state of source.states())
        states.push(state);
    return {
        ...source,
        states: async function* () {
            yield* states;
        },
    };
}
function ofGitHub(session) {
    const { hub, config } = session;
    return {
        now: () => (0,_hub_session_js__WEBPACK_IMPORTED_MODULE_9__/* .serverTime */ .nI)(hub),
        states: async function* () {
            const table = await (0,_github_ledger_ledger_table_js__WEBPACK_IMPORTED_MODULE_5__/* .readLedgerTable */ .qW)(hub, config.hub);
            for (const [id, log] of table?.logs ?? []) {
                const state = await (0,_github_ledger_ledger_table_js__WEBPACK_IMPORTED_MODULE_5__/* .readLogState */ .o8)(hub, config.hub, id, log);
                if (state !== null)
                    yield state;
            }
        },
        readText: async (path) => (await session.ledger.readFile(path))?.text ?? null,
        residue: () => (0,_github_ledger_read_folder_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .readFolderTexts */ .R)(hub, config.hub, _report_residue_js__WEBPACK_IMPORTED_MODULE_10__/* .RESIDUE_FOLDER */ .Pm),
    };
}
function ofFolder(folder) {
    const readText = async (path) => textAt((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path));
    return {
        readText,
        residue: async () => {
            const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _report_residue_js__WEBPACK_IMPORTED_MODULE_10__/* .RESIDUE_FOLDER */ .Pm);
            const names = await (0,_input_if_absent_js__WEBPACK_IMPORTED_MODULE_8__/* .ifAbsent */ .T)(place, (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(place), []);
            return names.flatMap((name) => textAt((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _report_residue_js__WEBPACK_IMPORTED_MODULE_10__/* .RESIDUE_FOLDER */ .Pm, name)) ?? []);
        },
        now: async () => `${new Date().toISOString().slice(0, 19)}Z`,
        states: async function* () {
            for (const name of await logNames(folder)) {
                const path = (0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_4__/* .logPath */ .Q2)(name);
                const state = (0,_assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_3__/* .foldLog */ .e)(logIn(await readText(path), path));
                if (state !== null)
                    yield state;
            }
        },
    };
}
/** Of a file that was listed. Throws WorldError. */
function logIn(text, path) {
    if (text === null)
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_7__/* .WorldError */ .nM(`${path} is not there any more`, { code: 'ledger' });
    const log = (0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_4__/* .parseLog */ .g_)(text);
    if (log.ok)
        return log.value;
    throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_7__/* .WorldError */ .nM(`${path}: ${log.error}`, { code: 'ledger' });
}
/** Without a promise: of thousands of small files, each costs several times what reading it does. */
function textAt(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch (error) {
        (0,_input_if_absent_js__WEBPACK_IMPORTED_MODULE_8__/* .refuseUnlessAbsent */ .K)(file, error);
        return null;
    }
}
async function logNames(folder) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'assignments');
    const names = await (0,_input_if_absent_js__WEBPACK_IMPORTED_MODULE_8__/* .ifAbsent */ .T)(place, (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(place), null);
    if (names === null)
        throw noLedger(folder);
    const logs = names.filter((name) => name.endsWith('.jsonl')).sort();
    return logs.map((name) => name.slice(0, -'.jsonl'.length));
}
function noLedger(folder) {
    const message = 'has no folder assignments';
    const hint = 'Check out the branch ledger of the hub there, or leave --ledger out.';
    return (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_7__/* .callerError */ .ee)(folder, message, hint);
}


/***/ }),

/***/ 6111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ findScorecard),
/* harmony export */   Eg: () => (/* binding */ readLatest),
/* harmony export */   Pw: () => (/* binding */ readScorecard),
/* harmony export */   ac: () => (/* binding */ scorecardIn),
/* harmony export */   hc: () => (/* binding */ findLatest)
/* harmony export */ });
/* harmony import */ var _assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(328);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18186);
/* harmony import */ var _scorecard_read_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41243);



/** The scorecard at a path of the ledger; null where there is none. Throws WorldError for one that was changed by hand. */
async function findScorecard(source, path) {
    const text = await source.readText(path);
    return text === null ? null : scorecardIn(text, path);
}
/** The same for one that has to be there. */
async function readScorecard(source, path) {
    return (await findScorecard(source, path)) ?? refuseMissing(path);
}
/** The latest version of a scorecard: with what people reviewed, once that is open. Throws WorldError. */
async function readLatest(source, id, grade) {
    const scorecard = await findLatest(source, id, grade);
    return scorecard ?? refuseMissing((0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__/* .scorecardPath */ .OW)(id, grade.tree, grade.rubric));
}
/** The same; null where there is neither version. */
async function findLatest(source, id, { tree, rubric }) {
    const complete = await findScorecard(source, (0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__/* .completePath */ .hk)(id, tree, rubric));
    return complete ?? (await findScorecard(source, (0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__/* .scorecardPath */ .OW)(id, tree, rubric)));
}
/** A scorecard that the ledger holds. Throws WorldError for a text that is none. */
function scorecardIn(text, path) {
    const scorecard = (0,_scorecard_read_result_js__WEBPACK_IMPORTED_MODULE_2__/* .parseScorecard */ .e0)(text);
    if (scorecard !== null)
        return scorecard;
    throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldError */ .nM(`${path} was changed by hand`, { code: 'ledger' });
}
function refuseMissing(path) {
    throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldError */ .nM(`${path} is missing from the ledger`, { code: 'ledger' });
}


/***/ })

};
