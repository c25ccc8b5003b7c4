export const id = 9283;
export const ids = [9283];
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

/***/ 93851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readIssue)
/* harmony export */ });
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29281);

/** An issue, or a pull request, of this number; null where there is none, or no longer. */
async function readIssue(octokit, hub, number) {
    try {
        return (await octokit.rest.issues.get({ ...hub, issue_number: number })).data;
    }
    catch (cause) {
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(cause) === 404 || (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(cause) === 410)
            return null;
        throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .worldError */ .ZT)(`issue ${number} was not read`, cause);
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

/***/ 65044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ pseudonymOf),
/* harmony export */   hD: () => (/* binding */ REVIEW_BASE),
/* harmony export */   zJ: () => (/* binding */ reviewBranch)
/* harmony export */ });
/**
 * What every review is compared with: a branch with a history of its own and none of the hub's files. A
 * review then has no hidden test beside it, and no workflow, which a workflow's token may not write: GitHub
 * answers 403 to a branch whose workflows are not those of the default branch.
 */
const REVIEW_BASE = 'review-base';
/** The branch of a review, by the pseudonym of its candidate. */
function reviewBranch(pseudonym) {
    return `review/${pseudonym}`;
}
const REVIEW = /^review\/([a-z]+-[a-z]+-[0-9a-f]{4})$/;
/** The pseudonym in the name of a review's branch; null for any other branch. */
function pseudonymOf(branch) {
    return REVIEW.exec(branch)?.[1] ?? null;
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

/***/ 66397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ findReview),
/* harmony export */   L3: () => (/* binding */ reviewBranches),
/* harmony export */   Pw: () => (/* binding */ readScorecard),
/* harmony export */   QB: () => (/* binding */ criteriaDigest)
/* harmony export */ });
/* harmony import */ var _assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58561);
/* harmony import */ var _assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(328);
/* harmony import */ var _assignment_state_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(98921);
/* harmony import */ var _github_ledger_ledger_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47404);
/* harmony import */ var _github_pages_text_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88455);
/* harmony import */ var _github_repository_review_branches_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(65044);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18186);
/* harmony import */ var _rubric_rubric_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(62007);
/* harmony import */ var _scorecard_read_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41243);
/* harmony import */ var _hub_exercise_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19467);
/* harmony import */ var _hub_key_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13654);
/* harmony import */ var _hub_review_key_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64866);












/** Of what people judge by: other hidden tests leave it as it is. */
function criteriaDigest(rubric) {
    return (0,_github_pages_text_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .textDigest */ .o)(JSON.stringify((0,_rubric_rubric_js__WEBPACK_IMPORTED_MODULE_9__/* .reviewedCriteria */ .jj)(rubric)));
}
/** Whose review each branch is. The way from a pseudonym to an assignment needs the hub's key. */
async function reviewBranches(session) {
    const key = (0,_hub_key_js__WEBPACK_IMPORTED_MODULE_7__/* .useHubKey */ .cA)(session.key);
    const table = await (0,_github_ledger_ledger_table_js__WEBPACK_IMPORTED_MODULE_2__/* .readLedgerTable */ .qW)(session.hub, session.config.hub);
    const ids = [...(table?.logs.keys() ?? [])];
    return new Map(ids.map((id) => [(0,_github_repository_review_branches_js__WEBPACK_IMPORTED_MODULE_10__/* .reviewBranch */ .zJ)(key.pseudonym(id)), id]));
}
/** What a review's pull request is about; null when nothing of it is to be reviewed (any more). */
async function findReview(session, pull, assignment) {
    const state = (0,_assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_0__/* .foldLog */ .e)(await session.ledger.readLog(assignment));
    const graded = state === null ? undefined : (0,_assignment_state_js__WEBPACK_IMPORTED_MODULE_11__/* .latestGraded */ .R3)(state);
    if (state === null || graded === undefined || state.status === 'closed')
        return null;
    const exercise = await (0,_hub_exercise_js__WEBPACK_IMPORTED_MODULE_6__/* .loadAssigned */ .Ln)(session, state.assignment);
    const role = await (0,_hub_exercise_js__WEBPACK_IMPORTED_MODULE_6__/* .loadHubRole */ .I1)(session, state.assignment.role);
    if (!exercise.ok)
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__/* .CallerError */ .ED(exercise.error);
    if (!role.ok)
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__/* .CallerError */ .ED(role.error);
    const { rubric } = exercise.value;
    const reviewed = (0,_rubric_rubric_js__WEBPACK_IMPORTED_MODULE_9__/* .reviewedCriteria */ .jj)(rubric);
    const scorecard = await readScorecard(session, (0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_1__/* .scorecardPath */ .OW)(assignment, graded.tree, graded.rubric));
    const waiting = scorecard.criteria.filter(({ status }) => status === 'pending');
    return {
        pull,
        pseudonym: (0,_hub_key_js__WEBPACK_IMPORTED_MODULE_7__/* .useHubKey */ .cA)(session.key).pseudonym(assignment),
        state,
        graded,
        exercise: exercise.value,
        role: role.value,
        scorecard,
        reviewed,
        criteria: waiting.map(({ id }) => id),
        on: { tree: graded.tree, criteria: criteriaDigest(rubric) },
        pair: await (0,_hub_review_key_js__WEBPACK_IMPORTED_MODULE_8__/* .hubReviewKey */ .r6)(session.key),
    };
}
async function readScorecard(session, path) {
    const file = await session.ledger.readFile(path);
    const scorecard = (0,_scorecard_read_result_js__WEBPACK_IMPORTED_MODULE_5__/* .parseScorecard */ .e0)(file?.text ?? '');
    if (scorecard !== null)
        return scorecard;
    throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldError */ .nM(`${path} is missing from the ledger or was changed by hand`, {
        code: 'ledger',
    });
}


/***/ }),

/***/ 19467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ loadHubRole),
/* harmony export */   Ln: () => (/* binding */ loadAssigned),
/* harmony export */   Rx: () => (/* binding */ exerciseRoot),
/* harmony export */   lr: () => (/* binding */ drawHubVariant),
/* harmony export */   qe: () => (/* binding */ isReviewed),
/* harmony export */   sE: () => (/* binding */ loadHubExercise)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _exercise_ai_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12724);
/* harmony import */ var _exercise_exercise_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34899);
/* harmony import */ var _exercise_find_role_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66030);
/* harmony import */ var _exercise_load_exercise_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36148);
/* harmony import */ var _exercise_vary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46547);
/* harmony import */ var _input_config_issue_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82055);
/* harmony import */ var _rubric_rubric_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62007);
/* harmony import */ var _hub_key_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13654);









/** The folder that holds an exercise: the team's own pack before what comes with takehome. */
async function exerciseRoot({ config, folder, home }, id) {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, config.pack);
    return (await (0,_exercise_exercise_files_js__WEBPACK_IMPORTED_MODULE_2__/* .listExercises */ .SW)(own)).includes(id) ? own : home;
}
// A long list asks for the same few exercises and roles again and again.
const exercises = new WeakMap();
const variants = new WeakMap();
const roles = new WeakMap();
function once(memory, session, id, load) {
    const known = memory.get(session) ?? new Map();
    memory.set(session, known);
    const loaded = known.get(id) ?? load();
    known.set(id, loaded);
    return loaded;
}
/** Loads an exercise that takehome.yml gives out; everything wrong with it is listed at once. */
function loadHubExercise(session, id) {
    return once(exercises, session, id, () => readHubExercise(session, id));
}
/** Loads what an assignment asks: as it was handed out, with what was said about AI assistants. */
async function loadAssigned(session, { ai, ...assigned }) {
    const task = await loadTask(session, assigned);
    return task.ok ? { ok: true, value: (0,_exercise_ai_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .withAiPolicy */ .H)(task.value, ai) } : task;
}
/** The exercise as shipped, or the variant that was handed out. */
function loadTask(session, { exercise, variant }) {
    if (variant === undefined)
        return loadHubExercise(session, exercise);
    const id = JSON.stringify([exercise, variant]);
    return once(variants, session, id, async () => {
        const shipped = await loadHubExercise(session, exercise);
        if (!shipped.ok)
            return shipped;
        return await (0,_exercise_load_exercise_js__WEBPACK_IMPORTED_MODULE_4__/* .loadVariant */ .CR)(await exerciseRoot(session, exercise), exercise, variant);
    });
}
/**
 * The variant that takehome.yml wants a new assignment to have; null for the exercise as shipped.
 * Throws CallerError where TAKEHOME_KEY is needed and missing.
 */
function drawHubVariant({ config, key }, { conventions, rubric }, assignment) {
    if (config.variants === 'none' || conventions.length === 0)
        return null;
    const label = (0,_exercise_vary_js__WEBPACK_IMPORTED_MODULE_5__/* .variantLabel */ ._q)(rubric.id, config.variants === 'team' ? null : assignment);
    return (0,_exercise_vary_js__WEBPACK_IMPORTED_MODULE_5__/* .drawOptions */ .$q)(conventions, (0,_hub_key_js__WEBPACK_IMPORTED_MODULE_6__/* .checkHubKey */ .Vi)(key), label);
}
/** Whether people review anything of it. One that is given out no more is reviewed no more. */
async function isReviewed(session, id) {
    const exercise = await loadHubExercise(session, id);
    return exercise.ok && (0,_rubric_rubric_js__WEBPACK_IMPORTED_MODULE_7__/* .reviewedCriteria */ .jj)(exercise.value.rubric).length > 0;
}
async function readHubExercise(session, id) {
    if (session.config.exercises.has(id))
        return await (0,_exercise_load_exercise_js__WEBPACK_IMPORTED_MODULE_4__/* .loadExercise */ .ND)(await exerciseRoot(session, id), id);
    const known = [...session.config.exercises.keys()].join(', ');
    const message = id === '' ? 'is missing' : `takehome.yml has no exercise "${id}"`;
    const hint = `Choose ${known}, or add it under exercises.`;
    return { ok: false, error: [(0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_8__/* .problem */ .CC)('exercise', message, hint)] };
}
/** A role of the hub's own roles.yml, or of the one that comes with takehome. */
async function loadHubRole(session, id) {
    if (id === null)
        return { ok: true, value: null };
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(session.folder, session.config.pack);
    return await once(roles, session, id, () => (0,_exercise_find_role_js__WEBPACK_IMPORTED_MODULE_3__/* .findRole */ ._)(id, own, session.home));
}


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


/***/ })

};
