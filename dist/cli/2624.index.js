export const id = 2624;
export const ids = [2624];
export const modules = {

/***/ 8727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ STARTER_BRANCH),
/* harmony export */   _i: () => (/* binding */ OBJECT_NAME),
/* harmony export */   fd: () => (/* binding */ WORK_BRANCH),
/* harmony export */   sV: () => (/* binding */ INVITATION_DAYS)
/* harmony export */ });
/** The branch that candidates work on, and the frozen one that their work is compared with. */
const WORK_BRANCH = 'main';
const STARTER_BRANCH = 'starter';
/** https://github.blog/changelog/2020-02-05-self-expiring-repository-and-organization-invitations/ */
const INVITATION_DAYS = 7;
/** The name of a commit or a tree; nothing else is ever put into a request in its place. */
const OBJECT_NAME = /^[0-9a-f]{40}$/;


/***/ }),

/***/ 513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ isReference),
/* harmony export */   EN: () => (/* binding */ describedDeadline),
/* harmony export */   Fj: () => (/* binding */ describedTerms),
/* harmony export */   MD: () => (/* binding */ describeRepository),
/* harmony export */   RQ: () => (/* binding */ assignmentId),
/* harmony export */   SQ: () => (/* binding */ hasRunOut),
/* harmony export */   W5: () => (/* binding */ isLogin),
/* harmony export */   Xj: () => (/* binding */ loginIn),
/* harmony export */   ZO: () => (/* binding */ planInvitation),
/* harmony export */   l0: () => (/* binding */ USUAL_TERMS),
/* harmony export */   sf: () => (/* binding */ runsOutAt)
/* harmony export */ });
/* harmony import */ var _input_moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4311);
/* harmony import */ var _assignment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8727);


/** Those of somebody of whom nothing special is known. */
const USUAL_TERMS = { zone: null, extra: 0, minutes: null };
/**
 * What a hiring system calls a candidate or an application. No mail address is one: it would name the candidate
 * to everybody who reads the ledger.
 */
function isReference(text) {
    return /^[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}$/.test(text);
}
const GOOD_FOR = { hours: _assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .INVITATION_DAYS */ .sV * 24 };
/** Whether an invitation that was made then is good no more; both in UTC, as ISO 8601. */
function hasRunOut(madeAt, now) {
    return now >= runsOutAt(madeAt);
}
/** From when on; in UTC, as ISO 8601 to the second, as `madeAt` is. */
function runsOutAt(madeAt) {
    return (0,_input_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .shift */ .B)(madeAt, GOOD_FOR);
}
/**
 * Whether GitHub can be asked for such an account. Older ones break the rule of today's sign-up page, as
 * `gil--` does, and those of Enterprise Managed Users end in an underscore and a short code: which names
 * there are is for GitHub to say.
 */
function isLogin(text) {
    return /^[A-Za-z0-9_-]{1,39}$/.test(text);
}
/** The login in what people copy: with an @ before it, or the address of a profile. */
function loginIn(text) {
    const address = /^(?:https?:\/\/)?(?:www\.)?github\.com\/([^/?#\s]+)\/?$/i.exec(text.trim())?.[1];
    return address ?? text.trim().replace(/^[@\uff20]/, '');
}
/** Logins are one in any case, and so are repositories' names. */
function assignmentId(exercise, login) {
    return `${exercise}-${login.toLowerCase()}`;
}
/**
 * The repository itself says what was decided, from the moment it exists: a second run after a crash
 * takes the deadline from here and not from its own clock.
 */
function describeRepository(exercise, deadline, minutes = null) {
    return minutes === null
        ? `Take-home ${exercise}, due ${deadline}`
        : `Take-home ${exercise}, start by ${deadline}, then ${minutes} minutes`;
}
/** The deadline in a description of ours for this exercise; null for a repository somebody else made. */
function describedDeadline(description, exercise) {
    return describedTerms(description, exercise)?.deadline ?? null;
}
const DESCRIPTION = /^Take-home ([a-z0-9-]+), (?:due|start by) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)(?:, then (\d{1,6}) minutes)?$/;
/** The same with the time from the start, where the candidate has still to start the clock. */
function describedTerms(description, exercise) {
    const [, about, deadline, minutes] = DESCRIPTION.exec(description ?? '') ?? [];
    if (about !== exercise || deadline === undefined)
        return null;
    return { deadline, minutes: minutes === undefined ? null : Number(minutes) };
}
function planInvitation(request, config) {
    const { exercise, variant, ai, role, candidate, deadline, template, pull, comment } = request;
    const { terms = USUAL_TERMS } = request;
    const id = assignmentId(exercise, candidate.login);
    // The branch moves on to the task when that is delivered, and is frozen then.
    const freezeStarter = config.rulesets && terms.minutes === null;
    return {
        id,
        exercise,
        variant,
        ai,
        role,
        candidate,
        deadline,
        terms,
        repository: {
            owner: config.organisation,
            repo: id,
            description: describeRepository(exercise, deadline, terms.minutes),
        },
        template,
        pull,
        comment,
        freezeStarter,
        steps: planSteps(id, template.size, candidate, { ...config, rulesets: freezeStarter }),
    };
}
function planSteps(id, files, { login, userId }, { organisation, rulesets }) {
    const step = (name, what, reads, writes) => {
        return { step: name, what, reads, writes };
    };
    return [
        step('look', 'see what an earlier run has done', 2, 0),
        step('create', `private repository ${organisation}/${id}, no wiki, issues or projects`, 0, 1),
        step('actions-off', 'no workflow ever runs in it', 1, 1),
        step('content', `${files} files on ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .WORK_BRANCH */ .fd}, and ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .STARTER_BRANCH */ .DL} to compare with`, 2, 5),
        ...(rulesets ? [step('freeze', `a ruleset keeps ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .STARTER_BRANCH */ .DL} as it is`, 1, 1)] : []),
        step('pull', `pull request from ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .WORK_BRANCH */ .fd} to ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .STARTER_BRANCH */ .DL}`, 1, 1),
        step('comment', 'the comment that will hold the feedback', 1, 1),
        step('audit', 'check all of it', 8, 0),
        step('invite', `${login} (account ${userId}) may push`, 3, 1),
        step('record', 'one record on the ledger', 1, 1),
    ];
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

/***/ 5385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ deleteBranch)
/* harmony export */ });
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9281);

// GitHub's words for a ref that is not there, with 422 (https://github.com/suzuki-shunsuke/lock-action/pull/255)
// or 404 (https://github.com/eclipse-csi/otterdog/pull/713). It says 422 too where a rule or a protection keeps
// the branch: https://developer.github.com/changes/2015-09-03-ensure-your-app-is-ready-for-protected-branches/.
const GONE = /^Reference does not exist/;
/** Deletes a branch unless it is gone already. Throws GitHub's refusal where the branch stays. */
async function deleteBranch(octokit, place, branch) {
    try {
        await octokit.rest.git.deleteRef({ ...place, ref: `heads/${branch}` });
    }
    catch (error) {
        if (!isGone(error))
            throw error;
    }
}
function isGone(error) {
    if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404)
        return true;
    return (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 422 && error instanceof Error && GONE.test(error.message);
}


/***/ }),

/***/ 6028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ unlessKept)
/* harmony export */ });
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8186);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9281);


/** What an organisation may keep for its owners, with the setting under Member privileges. */
const KEPT = {
    create: { what: 'no repository was made', setting: 'Repository creation' },
    invite: { what: 'the candidate was not invited', setting: 'Outside collaborators' },
};
const MOST_SAID = 200;
/**
 * Does what an organisation may keep for its owners. In which words GitHub refuses that is not documented, so every 403
 * is shown with the setting; whoever has too few permissions reads the same and sees GitHub's own words. Throws
 * WorldError then: what one assignment is refused keeps nothing from the others.
 */
async function unlessKept(organisation, kept, work) {
    try {
        return await work();
    }
    catch (error) {
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) !== 403 || !(error instanceof Error) || isAboutLimits(error))
            throw error;
        const { what, setting } = KEPT[kept];
        const said = error.message.replace(/\s+/g, ' ').slice(0, MOST_SAID);
        const where = `Settings of ${organisation}, Member privileges, ${setting}`;
        const message = `${what}: HTTP 403, ${said} (${where})`;
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM(message, { code: 'organisation-forbids', cause: error });
    }
}
function isAboutLimits({ message }) {
    return /rate limit|abuse/i.test(message);
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

/***/ 7621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ whoActs)
/* harmony export */ });
/* harmony import */ var _github_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9281);

/** Whose hand a record names: a login, or `takehome` for a workflow's token, which may not ask. */
async function whoActs(octokit) {
    try {
        return (await octokit.rest.users.getAuthenticated()).data.login;
    }
    catch (error) {
        if ((0,_github_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 403)
            return 'takehome';
        throw (0,_github_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .worldError */ .ZT)('could not ask GitHub who we are', error);
    }
}


/***/ })

};
