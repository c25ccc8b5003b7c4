export const id = 992;
export const ids = [992];
export const modules = {

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

/***/ 4174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ keepStickyComment),
/* harmony export */   l: () => (/* binding */ whoWeAre)
/* harmony export */ });
/* harmony import */ var _client_look_or_make_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3510);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9281);
/* harmony import */ var _text_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8455);



// What GITHUB_TOKEN writes as: GitHub lets no workflow token ask who it is.
const WORKFLOW_AUTHOR = 'github-actions[bot]';
/** Leaves exactly one comment of ours on the pull request, with this body, and returns its address. */
async function keepStickyComment(octokit, pull, comment) {
    try {
        let others = [];
        const kept = await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_0__/* .lookOrMake */ .J)(async () => {
            const [first, ...rest] = await ownComments(octokit, pull, comment);
            others = rest;
            return first ?? null;
        }, async () => await write(octokit, pull, comment.body));
        if ((0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .textDigest */ .o)(kept.body ?? '') !== (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .textDigest */ .o)(comment.body)) {
            const change = { ...inRepo(pull), comment_id: kept.id, body: comment.body };
            await octokit.rest.issues.updateComment(change);
        }
        for (const { id } of others)
            await octokit.rest.issues.deleteComment({ ...inRepo(pull), comment_id: id });
        return kept.html_url;
    }
    catch (cause) {
        const repository = `${pull.owner}/${pull.repo}`;
        throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .worldError */ .ZT)(`the comment on ${repository}#${pull.number} was not written`, cause);
    }
}
/** Found by author and marker: a candidate can paste the marker, and cannot write as somebody else. */
async function ownComments(octokit, pull, { marker, author }) {
    const all = await octokit.paginate(octokit.rest.issues.listComments, {
        ...inRepo(pull),
        issue_number: pull.number,
        per_page: 100,
    });
    const marked = all.filter(({ body }) => body?.startsWith(marker));
    // Before there is a comment of ours, most of the time there is none to ask for whose it is.
    if (marked.length === 0)
        return [];
    const login = author ?? (await whoWeAre(octokit));
    return marked.filter(({ user }) => user?.login === login);
}
async function write(octokit, pull, body) {
    const comment = { ...inRepo(pull), issue_number: pull.number, body };
    return (await octokit.rest.issues.createComment(comment)).data;
}
async function whoWeAre(octokit) {
    try {
        return (await octokit.rest.users.getAuthenticated()).data.login;
    }
    catch (error) {
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 403)
            return WORKFLOW_AUTHOR;
        throw error;
    }
}
function inRepo({ owner, repo }) {
    return { owner, repo };
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

/***/ 4480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ loopsFacts),
/* harmony export */   Nx: () => (/* binding */ sectionFacts),
/* harmony export */   Vp: () => (/* binding */ lintFacts),
/* harmony export */   bA: () => (/* binding */ loopsSeen),
/* harmony export */   uQ: () => (/* binding */ complexityFacts),
/* harmony export */   zf: () => (/* binding */ structureFacts)
/* harmony export */ });
/* harmony import */ var _measured_points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4391);
/* harmony import */ var _phrasing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5825);
/* harmony import */ var _safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6226);



const MOST_FINDINGS = 50;
function lintFacts({ analysable, findings, sourceLines }, source) {
    if (!analysable)
        return notAnalysable(source);
    const size = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(sourceLines, 'line of code', 'lines of code');
    if (findings.length === 0)
        return (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Nothing found in ${size}.`);
    const rows = [...findings]
        .sort((a, b) => a.line - b.line)
        .slice(0, MOST_FINDINGS)
        .map(({ line, rule, message }) => [
        at(line, source),
        (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp)(rule, 20),
        (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp)(message, 200),
    ]);
    const more = findings.length - rows.length;
    return [
        ...(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(findings.length, 'finding', 'findings')} in ${size}.`),
        ...(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Where`, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Rule`, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `What it says`], rows),
        ...(more > 0 ? (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `And ${more} more.`) : []),
    ];
}
function complexityFacts(fact, source) {
    if (!fact.analysable)
        return notAnalysable(source);
    const { mostComplex, longest, deepest } = fact;
    const { mccabe, lines: most, nesting } = _measured_points_js__WEBPACK_IMPORTED_MODULE_0__/* .COMPLEXITY_LIMITS */ .Q;
    return (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Measure`, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Highest`, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `At most`, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Where`], [
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
        ...(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(summary),
        ...(calls.length === 0
            ? []
            : [
                ...(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Calls that this exercise does not allow, so this part earns nothing:`),
                ...(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(calls.slice(0, MOST_FINDINGS)),
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
function structureFacts({ checks }) {
    const rows = checks.map(({ name, passed, detail }) => [
        (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(LOOKED_AT[name]),
        passed ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `yes` : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `no: ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(detail)}`,
    ]);
    return (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `What was looked at`, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Found`], rows);
}
function sectionFacts(fact, permalinkBase) {
    const asked = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${lengthWords(fact)}${fact.minWords} to ${fact.maxWords}`;
    if (fact.lines === null)
        return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `not found in ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(fact.file)}`;
    const place = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn)({ path: fact.file, ...fact.lines }, permalinkBase);
    if (fact.untouched)
        return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `as it was in the template, ${place}`;
    return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(fact.words, 'word', 'words')} (${asked}), ${place}`;
}
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
function number(value) {
    return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${value ?? 0}`;
}
function notAnalysable({ module }) {
    return (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(module)} could not be read as Python, so this could not be measured.`);
}


/***/ }),

/***/ 1883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ renderReviewer)
});

// EXTERNAL MODULE: ./build/rubric/rubric.js
var rubric_rubric = __webpack_require__(2007);
// EXTERNAL MODULE: ./build/scorecard/competency-titles.js
var competency_titles = __webpack_require__(9480);
// EXTERNAL MODULE: ./build/scorecard/phrasing.js
var phrasing = __webpack_require__(5825);
// EXTERNAL MODULE: ./build/scorecard/safe-markdown.js
var safe_markdown = __webpack_require__(6226);
;// CONCATENATED MODULE: ./build/scorecard/reviewer-flags.js


/** How many flags of each severity there are, in one line. */
function flagCounts(flags) {
    if (flags.length === 0)
        return (0,phrasing/* words */.aL) `Flags: none.`;
    const [serious, warnings, notes] = ['serious', 'warning', 'info'].map((severity) => flags.filter((flag) => flag.severity === severity).length);
    const first = (0,phrasing/* words */.aL) `${serious ?? 0} serious`;
    const rest = (0,phrasing/* words */.aL) `${(0,phrasing/* count */.U9)(warnings ?? 0, 'warning', 'warnings')}, ${(0,phrasing/* count */.U9)(notes ?? 0, 'note', 'notes')}`;
    return (0,phrasing/* words */.aL) `Flags: ${serious === 0 ? first : (0,phrasing/* strong */.ko)(first)}, ${rest}.`;
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
        (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `Flags do not change points. Look at each one, and ask about it in the interview.`),
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

// EXTERNAL MODULE: ./build/scorecard/public-facts.js
var public_facts = __webpack_require__(4480);
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
/** What was seen for one criterion, in one line. */
function criterionResult({ evidence, status, kind }) {
    const excused = evidence.find((fact) => fact.kind === 'not-assessed');
    if (excused !== undefined)
        return (0,phrasing/* words */.aL) `not assessed: ${(0,phrasing/* ours */.Od)(excused.why)}`;
    if (kind === 'reviewed')
        return status === 'pending' ? (0,phrasing/* words */.aL) `waits for reviewers` : (0,phrasing/* words */.aL) `reviewed`;
    const tests = evidence.filter((fact) => fact.kind === 'test');
    if (tests.length === 0)
        return factResult(evidence);
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
    if (fact?.kind === 'structure')
        return structureResult(fact);
    if (fact === undefined || !('analysable' in fact))
        return (0,phrasing/* words */.aL) `nothing`;
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
/** Lint, complexity and loops, with links to the lines. */
function qualityBlocks({ criteria }, rubric, source) {
    const parts = criteria
        .filter(({ kind }) => kind === 'measured')
        .flatMap(({ title, evidence }) => evidence.flatMap((fact) => {
        const facts = qualityFacts(fact, rubric, source);
        return facts === null ? [] : [(0,safe_markdown/* heading */.R_)(3, (0,phrasing/* ours */.Od)(title)), facts];
    }));
    const title = rubric.module === null ? (0,phrasing/* words */.aL) `Form of the write-up` : (0,phrasing/* words */.aL) `Code quality`;
    return parts.length === 0 ? [] : [(0,safe_markdown/* heading */.R_)(2, title), ...parts];
}
function qualityFacts(fact, rubric, source) {
    switch (fact.kind) {
        case 'lint':
            return reviewer_measured_long((0,public_facts/* lintFacts */.Vp)(fact, source), fact.findings.length);
        case 'complexity':
            return (0,public_facts/* complexityFacts */.uQ)(fact, source);
        case 'loops':
            return (0,public_facts/* loopsFacts */.NP)(fact, rubric.loopBudget, source);
        case 'structure':
            return (0,public_facts/* structureFacts */.zf)(fact);
        default:
            return null;
    }
}
function reviewer_measured_long(block, rows) {
    return rows <= ROWS_IN_SIGHT ? block : (0,safe_markdown/* details */.zH)((0,phrasing/* words */.aL) `${rows} findings`, [block]);
}

// EXTERNAL MODULE: ./build/scorecard/reviewed-points.js
var reviewed_points = __webpack_require__(2284);
;// CONCATENATED MODULE: ./build/scorecard/reviewer-write-up.js





/** What a reviewer needs to read one write-up: where, a checklist, and what each level looks like. */
function writeUpBlocks({ criteria }, rubric, permalinkBase, detail) {
    const reviewed = (0,rubric_rubric/* reviewedCriteria */.jj)(rubric);
    if (reviewed.length === 0)
        return [];
    return [
        (0,safe_markdown/* heading */.R_)(2, (0,phrasing/* words */.aL) `Write-up`),
        (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `Read each section, tick what you find, then choose the level that fits best. ${(0,phrasing/* strong */.ko)((0,phrasing/* words */.aL) `Must`)} items: levels 3 and 4 need all of them, or a reason in your note.`),
        ...reviewed.flatMap((criterion) => {
            const scored = criteria.find(({ id }) => id === criterion.id);
            return scored === undefined ? [] : criterionBlocks(criterion, scored, permalinkBase, detail);
        }),
    ];
}
function criterionBlocks(criterion, scored, permalinkBase, detail) {
    const { id, title, points, checklist } = criterion;
    const section = scored.evidence.find((fact) => fact.kind === 'section');
    const items = checklist.map(({ text, must }, index) => {
        const item = must ? (0,phrasing/* words */.aL) `${(0,phrasing/* strong */.ko)((0,phrasing/* words */.aL) `Must:`)} ${(0,phrasing/* ours */.Od)(text)}` : (0,phrasing/* ours */.Od)(text);
        return (0,phrasing/* words */.aL) `${(0,phrasing/* ours */.Od)(`${id}.${index + 1}`)} ${item}${pointers(section, index, permalinkBase)}`;
    });
    return [
        (0,safe_markdown/* heading */.R_)(3, (0,phrasing/* words */.aL) `${(0,phrasing/* ours */.Od)(id)}: ${(0,phrasing/* ours */.Od)(title)}`),
        (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `${points} points, ${progress(scored)}. ${place(criterion, section, permalinkBase)}`),
        ...(detail === 'full' ? [(0,safe_markdown/* taskList */.ig)(items), reviewer_write_up_anchors(criterion)] : []),
        ...notes(scored),
    ];
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
    const outcome = (0,reviewed_points/* outcomeOf */.s)(reviews);
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
function reviewer_write_up_anchors({ levels }) {
    const rows = rubric_rubric/* LEVELS */.A_.map((level) => [
        (0,phrasing/* words */.aL) `${level}`,
        (0,phrasing/* words */.aL) `${reviewed_points/* LEVEL_PERCENT */.f[level]} %`,
        (0,phrasing/* ours */.Od)(levels[level]),
    ]);
    const content = (0,safe_markdown/* table */.tp)([(0,phrasing/* words */.aL) `Level`, (0,phrasing/* words */.aL) `Of the points`, (0,phrasing/* words */.aL) `What it looks like`], rows);
    return (0,safe_markdown/* details */.zH)((0,phrasing/* words */.aL) `What each level looks like`, [content]);
}
function notes({ reviews, status }) {
    if (status === 'pending' || reviews.length === 0)
        return [];
    const levels = reviews.map(({ reviewer, level }) => (0,phrasing/* words */.aL) `${(0,phrasing/* untrusted */.bp)(reviewer, 40)} level ${level}`);
    const written = reviews.flatMap(noteBlocks);
    return [(0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `Reviews: ${(0,phrasing/* join */.fj)(levels, (0,phrasing/* words */.aL) `, `)}.`), ...written];
}
function noteBlocks({ reviewer, note }) {
    if (note === null || note.trim() === '')
        return [];
    return [(0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `${(0,phrasing/* untrusted */.bp)(reviewer, 40)} notes:`), (0,safe_markdown/* codeBlock */.DV)(note, 1000)];
}

// EXTERNAL MODULE: ./build/scorecard/runtime-words.js
var runtime_words = __webpack_require__(7843);
;// CONCATENATED MODULE: ./build/scorecard/render-reviewer.js








/** The whole truth about a submission, the verdict first. Hidden tests are in it: not for candidates. */
function renderReviewer(scorecard, rubric, options) {
    const source = { module: rubric.module ?? '', permalinkBase: options.permalinkBase };
    const failures = testBlocks(scorecard);
    const quality = qualityBlocks(scorecard, rubric, source);
    const sections = [
        [verdict(scorecard, rubric)],
        [(0,runtime_words/* gapBlocks */.v)(scorecard.runtime)],
        [flagBlocks(scorecard.flags, options.permalinkBase), [(0,safe_markdown/* paragraph */.FY)(flagCounts(scorecard.flags))]],
        [competencyBlocks(scorecard)],
        [failures.full, failures.brief],
        [quality, []],
        [
            writeUpBlocks(scorecard, rubric, options.permalinkBase, 'full'),
            writeUpBlocks(scorecard, rubric, options.permalinkBase, 'brief'),
        ],
        [[...ranOn(scorecard), (0,safe_markdown/* paragraph */.FY)(footer(scorecard))]],
    ];
    return (0,safe_markdown/* renderWithin */.As)(sections, safe_markdown/* MAX_CHARS */.Rt, (0,phrasing/* words */.aL) `Some details are left out, to stay below the size that GitHub accepts. scorecard.json has all of them.`);
}
/** A write-up alone runs nothing, so there is nothing to be held by a sandbox. */
function trustWords({ module }) {
    return module === null
        ? (0,phrasing/* words */.aL) `Trusted: nothing was run.`
        : (0,phrasing/* words */.aL) `Trusted: the code ran in a sandbox that was proven to hold.`;
}
function verdict(scorecard, rubric) {
    const { totals, cap, overall, flags, trusted, role } = scorecard;
    const overallWords = overall.percent === null
        ? (0,phrasing/* words */.aL) `No overall score yet: ${(0,phrasing/* ours */.Od)(overall.reason ?? '')}.`
        : (0,phrasing/* words */.aL) `Overall for ${(0,phrasing/* ours */.Od)(role?.id ?? '')}: ${(0,phrasing/* strong */.ko)((0,phrasing/* words */.aL) `${overall.percent} %, ${(0,phrasing/* ours */.Od)(overall.band ?? '')}`)}.`;
    return [
        (0,safe_markdown/* marker */.xL)('reviewer'),
        (0,safe_markdown/* heading */.R_)(1, (0,phrasing/* words */.aL) `Scorecard: ${(0,phrasing/* ours */.Od)(rubric.title)}`),
        (0,safe_markdown/* paragraph */.FY)((0,phrasing/* strong */.ko)((0,phrasing/* words */.aL) `Measured: ${points(totals.measured.earned, totals.measured.possible)} points. ${reviewedWords(totals)}`)),
        (0,safe_markdown/* list */.p_)([
            ...(trusted
                ? []
                : [(0,phrasing/* strong */.ko)((0,phrasing/* words */.aL) `Do not decide on this scorecard: the code ran without a proven sandbox.`)]),
            ...(cap === null ? [] : [capWords(cap, scorecard)]),
            overallWords,
            flagCounts(flags),
            ...(trusted ? [trustWords(rubric)] : []),
        ]),
    ];
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
    const rule = (0,phrasing/* words */.aL) `Capped: at most half of the measured points count, because ${names} must be met and ${(0,phrasing/* ours */.Od)(unmet.length === 1 ? 'is' : 'are')} not.`;
    if (cap.earned === cap.beforeCap)
        return (0,phrasing/* words */.aL) `${rule} The cap changes nothing here.`;
    return (0,phrasing/* words */.aL) `${rule} ${cap.beforeCap} were earned, and ${cap.earned} count.`;
}
function points(earned, possible) {
    return (0,phrasing/* words */.aL) `${earned} of ${possible}`;
}
/** One table over all competencies, then one for each with its criteria. */
function competencyBlocks(scorecard) {
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
        ...rubric_rubric/* COMPETENCIES */.YP.flatMap((id) => criteriaTable(id, criteria)),
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
function criteriaTable(competency, criteria) {
    const own = criteria.filter((criterion) => criterion.competency === competency);
    if (own.length === 0)
        return [];
    const rows = own.map((criterion) => [
        (0,phrasing/* ours */.Od)(criterion.id),
        criterion.critical ? (0,phrasing/* words */.aL) `${(0,phrasing/* ours */.Od)(criterion.title)} (critical)` : (0,phrasing/* ours */.Od)(criterion.title),
        (0,phrasing/* words */.aL) `${criterion.earned === null ? (0,phrasing/* ours */.Od)('?') : (0,phrasing/* ours */.Od)(String(criterion.earned))} of ${criterion.points}`,
        criterionResult(criterion),
    ]);
    return [
        (0,safe_markdown/* heading */.R_)(3, (0,phrasing/* ours */.Od)(competency_titles/* COMPETENCY_TITLES */.i[competency])),
        (0,safe_markdown/* table */.tp)([(0,phrasing/* words */.aL) `Id`, (0,phrasing/* words */.aL) `Criterion`, (0,phrasing/* words */.aL) `Points`, (0,phrasing/* words */.aL) `What was seen`], rows),
    ];
}
function ranOn({ runtime }) {
    return runtime === null ? [] : [(0,safe_markdown/* paragraph */.FY)((0,runtime_words/* runtimeLine */.h)(runtime))];
}
function footer({ exercise, rubric, submission, seed }) {
    const short = (digest) => (0,phrasing/* untrusted */.bp)(digest.slice(0, 12), 12);
    const commit = submission.sha === null ? (0,phrasing/* words */.aL) `` : (0,phrasing/* words */.aL) `, commit ${short(submission.sha)}`;
    const seeded = seed === null ? (0,phrasing/* words */.aL) `` : (0,phrasing/* words */.aL) `, seed ${short(seed.digest)}`;
    return (0,phrasing/* words */.aL) `Exercise ${(0,phrasing/* ours */.Od)(exercise)}, rubric ${(0,phrasing/* ours */.Od)(rubric.id)} ${(0,phrasing/* ours */.Od)(rubric.version)} (${short(rubric.digest)}), submission ${short(submission.digest)}${commit}${seeded}.`;
}


/***/ }),

/***/ 7843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ runtimeLine),
/* harmony export */   v: () => (/* binding */ gapBlocks)
/* harmony export */ });
/* harmony import */ var _judge_stated_python_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2487);
/* harmony import */ var _phrasing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5825);
/* harmony import */ var _safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6226);



/** What the code ran on, and what counts where that is something else. */
function runtimeLine({ python, numpy, stated }) {
    const ran = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `The code ran on Python ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(python)} with NumPy ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(numpy)}.`;
    return stated ? ran : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${ran} Scores that count run on ${statedWords()}.`;
}
/** The cause, where the code is written for other versions: what is missing, and what to do. */
function gapBlocks(runtime) {
    if (runtime === null || runtime.gaps.length === 0)
        return [];
    return [
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `The code is written for other versions than it ran on.`)),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(runtime.gaps.map((gap) => gapWords(gap, runtime))),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(whatToDo(runtime)),
    ];
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
function whatToDo({ gaps }) {
    return gaps.some((gap) => (0,_judge_stated_python_js__WEBPACK_IMPORTED_MODULE_0__/* .isMissingOn */ .WX)(_judge_stated_python_js__WEBPACK_IMPORTED_MODULE_0__/* .STATED */ .EU, gap))
        ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Write it for ${statedWords()}: install ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp)('requirements.txt', 40)} in a new environment, and run the public tests there.`
        : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${statedWords()}, on which scores count, has all of it. Grade it there before anybody decides.`;
}
function statedWords() {
    return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Python ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(_judge_stated_python_js__WEBPACK_IMPORTED_MODULE_0__/* .STATED */ .EU.python)} with NumPy ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(_judge_stated_python_js__WEBPACK_IMPORTED_MODULE_0__/* .STATED */ .EU.numpy)}`;
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
/* harmony export */   ig: () => (/* binding */ taskList),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   xL: () => (/* binding */ marker),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var mdast_util_gfm__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5618);
/* harmony import */ var mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9059);
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
/** GitHub shows each item with a box to tick. */
function taskList(items) {
    return bullets(items, false);
}
function bullets(items, checked) {
    if (items.length === 0)
        return [];
    const children = items.map((item) => {
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
function render(blocks) {
    const root = { type: 'root', children: [...blocks.flat()] };
    const extensions = [(0,mdast_util_gfm__WEBPACK_IMPORTED_MODULE_2__/* .gfmToMarkdown */ .H)({ tablePipeAlign: false })];
    return (0,mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_3__/* .toMarkdown */ .l)(root, { extensions, bullet: '-', fences: true });
}
// GitHub rejects a comment of more than 65,536 characters; the rest is room for what a caller adds.
const MAX_CHARS = 60_000;
/** Renders sections in order. When they are too long, the last ones lose detail first, step by step. */
function renderWithin(sections, maxChars, cutNotice) {
    const texts = sections.map((section) => [...section.map(render), '']);
    const deepest = Math.max(...texts.map((steps) => steps.length - 2));
    const notice = render([paragraph(cutNotice)]);
    const steps = texts.map(() => 0);
    let page = assemble(texts, steps);
    for (let step = 1; step <= deepest + 1; step++) {
        for (let index = texts.length - 1; index >= 0 && page.length > maxChars; index--) {
            steps[index] = stepOf(texts[index], step, deepest);
            page = assemble([...texts, [notice]], [...steps, 0]);
        }
    }
    return page;
}
/** A section waits in its shortest form until all the others are short too, and only then goes. */
function stepOf(texts = [], step, deepest) {
    return step > deepest ? texts.length - 1 : Math.min(step, texts.length - 2);
}
function assemble(texts, steps) {
    return texts
        .map((section, index) => section[steps[index] ?? 0] ?? '')
        .filter((text) => text !== '')
        .join('\n');
}


/***/ })

};
