export const id = 7320;
export const ids = [7320];
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

/***/ 9322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ commandOn),
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
// Four spaces or a tab make code of a line: https://spec.commonmark.org/0.31.2/#indented-code-blocks
const COMMAND = /^ {0,3}\/([a-z]+)\b(.*)$/i;
/** What a spoken line commands; null for a line that is no command, or code. */
function commandOn(line) {
    const [, name = '', rest = ''] = COMMAND.exec(line) ?? [];
    return name === '' ? null : { name: name.toLowerCase(), rest };
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
/**
 * The end of the time from then on. GitHub's moments are whole seconds: the one in which it begins counts as not
 * begun, and the one in which it ends counts as a whole.
 */
function endOf(beganAt, minutes) {
    return (0,_input_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .shift */ .B)(beganAt, { minutes });
}


/***/ }),

/***/ 5260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRelay: () => (/* binding */ runRelay)
});

// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(8186);
// EXTERNAL MODULE: ./build/session/hub-session.js
var hub_session = __webpack_require__(5333);
// EXTERNAL MODULE: ./build/commands/verb/port-number.js
var port_number = __webpack_require__(9061);
// EXTERNAL MODULE: ./node_modules/universal-github-app-jwt/index.js + 3 modules
var universal_github_app_jwt = __webpack_require__(2438);
;// CONCATENATED MODULE: ./build/github/client/pkcs8-key.js
// DER of `version 0, rsaEncryption`, which stands before the key in PKCS#8 (RFC 5958, RFC 8017).
const RSA_HEADER = [
    0x02, 0x01, 0x00, 0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01,
    0x05, 0x00,
];
const PKCS1 = /-----BEGIN RSA PRIVATE KEY-----(.*?)-----END RSA PRIVATE KEY-----/s;
const PKCS8 = /-----BEGIN PRIVATE KEY-----(.*?)-----END PRIVATE KEY-----/s;
const SEQUENCE = 0x30;
const OCTET_STRING = 0x04;
const LINE = /.{1,64}/g;
/**
 * A PEM key as WebCrypto takes it, PKCS#8. GitHub hands out PKCS#1, and asking everybody to convert theirs
 * with openssl is a step that fails. Also mends keys whose line ends became `\n` or blanks on the way
 * into a variable. Null for what is neither form.
 */
function pkcs8Key(pem) {
    const text = pem.replaceAll('\\n', '\n');
    const plain = PKCS8.exec(text)?.[1];
    if (plain !== undefined)
        return framed(plain.replace(/\s+/g, ''));
    const inner = PKCS1.exec(text)?.[1];
    const der = inner === undefined ? null : fromBase64(inner.replace(/\s+/g, ''));
    if (der === null)
        return null;
    return framed(toBase64(pkcs8_key_element(SEQUENCE, [...RSA_HEADER, ...pkcs8_key_element(OCTET_STRING, der)])));
}
/** A type, the length of the content, the content. */
function pkcs8_key_element(type, content) {
    const { length } = content;
    if (length < 0x80)
        return [type, length, ...content];
    const bytes = length < 0x100 ? [length] : [length >> 8, length & 0xff];
    return [type, 0x80 + bytes.length, ...bytes, ...content];
}
function framed(base64) {
    const lines = base64.match(LINE) ?? [];
    return ['-----BEGIN PRIVATE KEY-----', ...lines, '-----END PRIVATE KEY-----'].join('\n');
}
function fromBase64(base64) {
    try {
        return Array.from(atob(base64), (character) => character.charCodeAt(0));
    }
    catch {
        return null;
    }
}
function toBase64(bytes) {
    return btoa(String.fromCharCode(...bytes));
}

// EXTERNAL MODULE: ./build/github/client/reasons.js
var reasons = __webpack_require__(9281);
;// CONCATENATED MODULE: ./build/github/wake-hub.js




const WATCH_WORKFLOW = 'watch.yml';
// GitHub gives a webhook ten seconds.
const TIMEOUT_MS = 8_000;
const MARGIN_MS = 60_000;
const MOST_SAID = 200;
// What changes when somebody installs the App anew, or renames the branch: then all of it is asked again.
const STALE = [401, 403, 404, 422];
/** An answer that is no success. Never holds the request, whose headers have a token. */
class Refused extends bad_news/* WorldError */.nM {
    status;
    constructor(status, message) {
        super(message, { code: (0,reasons/* codeOf */.$N)(message) });
        this.status = status;
    }
}
/**
 * Starts Watch on the hub by `workflow_dispatch`, with a token that is good for this repository's Actions
 * alone. No Octokit: its App authentication shares requests under way, and a Worker may not wait for what
 * another request has begun. Throws CallerError for a key that is none, the call WorldError as well.
 */
function hubWaker(options) {
    const { hub, timeoutMs = TIMEOUT_MS, now = Date.now } = options;
    const key = pkcs8Key(options.appKey);
    if (key === null)
        throw badKey();
    let known = null;
    async function start(grant, signal) {
        const path = `/repos/${hub.owner}/${hub.repo}/actions/workflows/${WATCH_WORKFLOW}/dispatches`;
        // A webhook's burst must not check every assignment's settings each time.
        const body = { ref: grant.branch, inputs: { audit: 'false' } };
        try {
            await ask(options, signal, { what: 'Watch was not started', token: grant.token, path, body });
            known = grant;
        }
        catch (error) {
            known = isDisabled(error) ? grant : null;
            throw error;
        }
    }
    /** False when what was remembered is of no use any more. */
    async function startAsBefore(grant, signal) {
        try {
            await start(grant, signal);
            return true;
        }
        catch (error) {
            const isStale = error instanceof Refused && STALE.includes(error.status);
            if (isStale && !isDisabled(error))
                return false;
            throw error;
        }
    }
    return async () => {
        const signal = AbortSignal.timeout(timeoutMs);
        const isGood = known !== null && known.expiresMs - MARGIN_MS > now();
        if (known !== null && isGood && (await startAsBefore(known, signal)))
            return;
        await start(await obtain(options, key, signal), signal);
    };
}
/** What is remembered is good then: neither another token nor another branch would start a disabled workflow. */
function isDisabled(error) {
    return error instanceof Refused && error.code === 'workflow-disabled';
}
/** A token for the hub's Actions, and the branch that its workflows run from. */
async function obtain(options, privateKey, signal) {
    const { hub, appId, now = Date.now } = options;
    const jwt = await signedClaim(appId, privateKey, Math.floor(now() / 1_000));
    const repository = `/repos/${hub.owner}/${hub.repo}`;
    const installation = await ask(options, signal, {
        what: `the App ${appId} was not found on ${hub.owner}/${hub.repo}`,
        token: jwt,
        path: `${repository}/installation`,
    });
    const given = await ask(options, signal, {
        what: `the App ${appId} was given no token`,
        token: jwt,
        path: `/app/installations/${Number(installation['id'])}/access_tokens`,
        body: { repositories: [hub.repo], permissions: { actions: 'write' } },
    });
    const token = String(given['token']);
    const what = `${hub.owner}/${hub.repo} was not read`;
    const found = await ask(options, signal, { what, token, path: repository });
    return {
        token,
        expiresMs: Date.parse(String(given['expires_at'])) || 0,
        branch: String(found['default_branch']),
    };
}
async function signedClaim(id, privateKey, now) {
    // WebCrypto's own words say nothing, and an error must never quote a key.
    const claim = await (0,universal_github_app_jwt/* default */.A)({ id, privateKey, now }).catch(() => null);
    if (claim === null)
        throw badKey();
    return claim.token;
}
function badKey() {
    const hint = 'Give the whole PEM file that GitHub made for the App, with its first and last line.';
    return (0,bad_news/* callerError */.ee)('TAKEHOME_RELAY_APP_KEY', 'is no private key', hint);
}
async function ask({ apiUrl }, signal, { what, token, path, body }) {
    const { status, ok, text } = await send(`${apiUrl}${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
            accept: 'application/vnd.github+json',
            authorization: `Bearer ${token}`,
            'content-type': 'application/json',
            'user-agent': 'takehome-relay',
            'x-github-api-version': '2022-11-28',
        },
        signal,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const json = parse(text);
    if (ok)
        return json;
    const said = String(json['message'] ?? '').slice(0, MOST_SAID);
    throw new Refused(status, `${what}: HTTP ${status}, ${said}`);
}
/** The text is read in any case: an answer left unread holds its connection. */
async function send(url, init) {
    try {
        const response = await fetch(url, init);
        return { status: response.status, ok: response.ok, text: await response.text() };
    }
    catch (cause) {
        const isSlow = cause instanceof Error && cause.name === 'TimeoutError';
        const why = isSlow ? 'GitHub did not answer in time' : 'GitHub could not be reached';
        throw new bad_news/* WorldError */.nM(why, { code: 'github-unreachable', cause });
    }
}
function parse(text) {
    try {
        return Object(JSON.parse(text));
    }
    catch {
        return {};
    }
}

// EXTERNAL MODULE: ./build/scorecard/plain-characters.js
var plain_characters = __webpack_require__(8952);
// EXTERNAL MODULE: ./build/assignment/start.js
var start = __webpack_require__(2364);
;// CONCATENATED MODULE: ./build/relay/decide.js

// What GitHub lets a repository be called; the name goes into logs and on to the hub.
const REPOSITORY_NAME = /^[\w.-]{1,100}$/;
// GitHub sends a GUID. The header is not signed, and goes on to the hub too.
const DELIVERY = /^[\w-]{1,64}$/;
// GitHub delivers at once, and people can have a delivery sent again for three days, on GHES for seven:
// docs.github.com/webhooks/testing-and-troubleshooting-webhooks/redelivering-webhooks
const STALE_AFTER_MS = 8 * 24 * 3_600_000;
/** What follows at this moment, in milliseconds since 1970, from a delivery whose signature holds. */
function decide(event, headers, rules, nowMs) {
    const name = headers['x-github-event'];
    if (name === 'ping')
        return { kind: 'ping' };
    const fields = Object(event);
    const why = whyNot(name, fields, nowMs);
    if (why !== null)
        return ignore(why);
    return decideOn(Object(fields['repository']), headers['x-github-delivery'], rules);
}
function whyNot(name, fields, nowMs) {
    if (name === 'push')
        return whyNotPush(fields, nowMs);
    // A box that somebody ticks in a comment is an edit of it:
    // docs.github.com/webhooks/webhook-events-and-payloads#issue_comment, which pull requests have too
    if (name === 'issue_comment')
        return whyNotComment(fields, nowMs);
    return 'not a push or a comment';
}
function whyNotPush({ ref, deleted, repository }, nowMs) {
    if (ref !== 'refs/heads/main')
        return 'not the branch main';
    if (deleted === true)
        return 'the branch was deleted';
    return isStale(Object(repository), nowMs) ? 'pushed days ago' : null;
}
/** Other comments can wait for the schedule. Whose this is, and whether it is in time, Watch looks for itself. */
function whyNotComment({ action, comment }, nowMs) {
    const { body, updated_at: updatedAt } = Object(comment);
    if (action === 'deleted' || typeof body !== 'string' || !(0,start/* saysStart */.pR)(body))
        return 'no start';
    const ms = typeof updatedAt === 'string' ? Date.parse(updatedAt) : nowMs;
    return isOld(ms, nowMs) ? 'written days ago' : null;
}
function decideOn(repository, delivery, { organisation, hub }) {
    const { login } = Object(repository['owner']);
    const { name, id } = repository;
    if (typeof login !== 'string' || !isSameName(login, organisation)) {
        return ignore('not of the organisation');
    }
    if (typeof name !== 'string' || !REPOSITORY_NAME.test(name) || !isId(id)) {
        return ignore('not a repository');
    }
    if (isSameName(login, hub.owner) && isSameName(name, hub.repo))
        return ignore('the hub itself');
    if (typeof delivery !== 'string' || !DELIVERY.test(delivery))
        return ignore('no delivery id');
    return { kind: 'dispatch', notice: { repository: name, repository_id: id, delivery } };
}
/**
 * Whether this is a copy of an old delivery: `pushed_at`, seconds since 1970, is GitHub's and is signed.
 * A relay that has forgotten what it has seen still knows this.
 */
function isStale({ pushed_at: pushedAt }, nowMs) {
    return typeof pushedAt === 'number' && isOld(pushedAt * 1_000, nowMs);
}
function isOld(ms, nowMs) {
    return ms < nowMs - STALE_AFTER_MS;
}
function ignore(why) {
    return { kind: 'ignore', why };
}
/** GitHub's names differ by more than their capitals. */
function isSameName(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
function isId(value) {
    return Number.isSafeInteger(value) && Number(value) > 0;
}

;// CONCATENATED MODULE: ./build/relay/is-signed.js
const SIGNATURE = /^sha256=([0-9a-f]{64})$/;
const HMAC = { name: 'HMAC', hash: 'SHA-256' };
/** Whether the sender of exactly these bytes knows the secret. WebCrypto compares in constant time. */
async function isSigned(bytes, signature, secret) {
    const hex = SIGNATURE.exec(signature ?? '')?.[1];
    if (hex === undefined || bytes.length === 0)
        return false;
    const key = await crypto.subtle.importKey('raw', utf8(secret), HMAC, false, ['verify']);
    return await crypto.subtle.verify(HMAC.name, key, bytesOf(hex), bytes);
}
function utf8(text) {
    return new TextEncoder().encode(text);
}
function bytesOf(hex) {
    return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

;// CONCATENATED MODULE: ./build/relay/read-body.js
/**
 * The bytes of a request, unless they turn out to be more than `most`. What comes after that is not read:
 * nobody can make us hold more, whatever length the sender states.
 */
async function readBody(request, most) {
    if (Number(request.headers.get('content-length') ?? 0) > most)
        return { kind: 'too large' };
    // Not `for await`, which would cancel the stream and with it the connection that we answer on.
    const reader = request.body?.getReader();
    const chunks = [];
    let size = 0;
    try {
        for (;;) {
            const { done = true, value } = (await reader?.read()) ?? {};
            if (done || value === undefined)
                return { kind: 'whole', bytes: join(chunks, size) };
            size += value.length;
            if (size > most)
                return { kind: 'too large' };
            chunks.push(value);
        }
    }
    catch {
        return { kind: 'broken' };
    }
}
function join(chunks, size) {
    const whole = new Uint8Array(size);
    let at = 0;
    for (const chunk of chunks) {
        whole.set(chunk, at);
        at += chunk.length;
    }
    return whole;
}

;// CONCATENATED MODULE: ./build/relay/recent-keys.js
/** Remembers the last so many keys. */
function createRecentKeys(most) {
    // A set keeps the order in which its members came.
    const keys = new Set();
    return {
        has: (key) => keys.has(key),
        add: (key) => {
            keys.add(key);
            const [oldest] = keys;
            if (keys.size > most && oldest !== undefined)
                keys.delete(oldest);
        },
        forget: (key) => {
            keys.delete(key);
        },
    };
}

;// CONCATENATED MODULE: ./build/relay/replies.js
/** One line of text. */
function reply(status, text, headers = {}) {
    return new Response(`${text}\n`, {
        status,
        headers: { 'content-type': 'text/plain; charset=utf-8', ...headers },
    });
}
function notAllowed(allow) {
    return reply(405, `only ${allow}`, { allow });
}
/**
 * What a relay answers while its settings are not whole, `/healthz` included: 503 and
 * `{"problems":[{"setting","message","hint"}]}`. GitHub shows it beside the delivery.
 */
function notReady(issues) {
    const problems = issues.map(({ file, message, hint }) => ({ setting: file, message, hint }));
    return Response.json({ problems }, { status: 503 });
}

;// CONCATENATED MODULE: ./build/relay/handle.js







// GitHub sends up to 25 MB, but a push of a take-home that long is none we know.
const MOST_BODY_BYTES = 1024 * 1024;
const REMEMBERED = 10_000;
const MOST_REASON_CHARS = 300;
// A disabled workflow has no schedule either.
const UNTIL_ENABLED = 'and nothing is graded until Watch is enabled there: Actions, Watch, Enable workflow';
/**
 * Answers deliveries. The hub is told before the answer: a hosted instance may be frozen after it. What
 * fails is answered with 5xx, so that GitHub lists the delivery as failed and it can be sent again.
 */
function createHandle(options) {
    const { secret, rules, wake, log, remembered = REMEMBERED, now = Date.now } = options;
    // Two keys for each delivery.
    const seen = createRecentKeys(2 * remembered);
    /**
     * What this instance remembers. Another instance, or this one started anew, has not seen it: a copy then
     * starts one more Watch, which finds nothing new. decide() refuses copies that are days old.
     */
    async function once(notice, signature) {
        // The delivery's id is not signed: a copy under another id still has the same signature.
        const keys = [`id ${notice.delivery}`, `signature ${signature}`];
        if (keys.some(seen.has))
            return reply(200, 'seen before');
        for (const key of keys)
            seen.add(key);
        try {
            await wake();
            log(`${notice.repository}: the hub was told`);
            return reply(202, 'the hub was told');
        }
        catch (error) {
            for (const key of keys)
                seen.forget(key);
            return failed(notice, error);
        }
    }
    function failed({ repository }, error) {
        if (!(error instanceof bad_news/* WorldError */.nM))
            throw error;
        const reason = (0,plain_characters/* plainCharacters */.Z)(error.message, MOST_REASON_CHARS);
        const then = error.code === 'workflow-disabled' ? UNTIL_ENABLED : 'its schedule will find it';
        log(`${repository}: the hub was not told, ${then} (${reason})`);
        return reply(502, `the hub was not told: ${reason}`);
    }
    async function receive(request) {
        const body = await readBody(request, MOST_BODY_BYTES);
        if (body.kind === 'too large')
            return reply(413, 'too large');
        if (body.kind === 'broken')
            return reply(400, 'the body ended early');
        const { bytes } = body;
        const signature = request.headers.get('x-hub-signature-256');
        if (!(await isSigned(bytes, signature, secret)))
            return reply(401, 'refused');
        const event = handle_parse(bytes);
        if (event === undefined)
            return reply(400, 'not JSON');
        const decision = decide(event, Object.fromEntries(request.headers), rules, now());
        return decision.kind === 'dispatch'
            ? await once(decision.notice, String(signature))
            : undisturbed(decision);
    }
    return async (request) => {
        try {
            return routed(request) ?? (await receive(request));
        }
        catch (error) {
            if (error instanceof bad_news/* CallerError */.ED)
                return notReady(error.issues);
            // The message of an error may quote the payload.
            log(`This is a bug of takehome; please report it: ${error instanceof Error && error.name}`);
            return reply(500, 'failed');
        }
    };
}
function undisturbed(decision) {
    return decision.kind === 'ping' ? reply(200, 'pong') : reply(202, `ignored: ${decision.why}`);
}
/** The answer to what is no delivery; null for what has to be read. */
function routed({ method, url, headers }) {
    const { pathname, search } = new URL(url);
    const path = `${pathname}${search}`;
    if (path === '/healthz')
        return method === 'GET' ? reply(200, 'ok') : notAllowed('GET');
    if (path !== '/')
        return reply(404, 'not found');
    if (method !== 'POST')
        return notAllowed('POST');
    if (/^application\/json\s*(?:;|$)/i.test(headers.get('content-type') ?? ''))
        return null;
    return reply(415, 'only application/json');
}
/** Undefined for what is not JSON: the parser's own words would quote the payload. */
function handle_parse(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/relay/relay-settings.js
var relay_settings = __webpack_require__(73);
;// CONCATENATED MODULE: ./build/commands/setup/open-relay.js



/** The relay's handler, as its variables describe it; or all that is wrong with them. */
function openRelay(variables, place) {
    const settings = (0,relay_settings/* readRelaySettings */.L)(variables, place.defaultApi);
    return settings.ok ? { ok: true, value: relayHandle(settings.value, place.log) } : settings;
}
/**
 * Wakes the hub as soon as a candidate pushes. It decides nothing: whatever it misses, the hub's
 * schedule finds, and whatever it says twice changes nothing.
 */
function relayHandle(settings, log) {
    const { organisation, hub, secret, appId, appKey, apiUrl } = settings;
    const wake = hubWaker({ apiUrl, hub, appId, appKey });
    return createHandle({ secret, rules: { organisation, hub }, wake, log });
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./build/relay/serve.js




// GitHub gives up after ten seconds.
const LIMITS = { headersMs: 5_000, requestMs: 10_000, checkMs: 1_000 };
// Together with the limit of a body, this bounds the memory that strangers can fill.
const MOST_CONNECTIONS = 100;
// No `Request` has one of these: https://fetch.spec.whatwg.org/#forbidden-method. Node hands TRACE on to us.
const FORBIDDEN_METHODS = ['CONNECT', 'TRACE', 'TRACK'];
/** The handler behind Node's own server: the one part that listens. */
async function serve(options) {
    const { host, port, handle, log, limits = LIMITS } = options;
    const server = (0,external_node_http_.createServer)({
        headersTimeout: limits.headersMs,
        requestTimeout: limits.requestMs,
        connectionsCheckingInterval: limits.checkMs,
    });
    server.maxConnections = MOST_CONNECTIONS;
    server.on('request', (request, response) => {
        // Whatever a stranger sends, and whatever we overlook in it, ends one answer and not the process.
        respond(request, response, handle).catch((error) => {
            log(`This is a bug of takehome; please report it: ${error instanceof Error && error.name}`);
            response.destroy();
        });
    });
    server.listen(port, host);
    await (0,external_node_events_.once)(server, 'listening');
    return { url: urlOf(server), close: () => serve_close(server, limits.requestMs) };
}
async function respond(request, response, handle) {
    const answer = FORBIDDEN_METHODS.includes(request.method ?? '')
        ? notAllowed('POST')
        : await handle(asRequest(request));
    // The sender left, or was too slow and has its answer.
    if (request.errored !== null)
        return;
    await write(response, answer);
}
function asRequest(request) {
    const { method = '', url = '', headers } = request;
    const fields = Object.entries(headers).flatMap(([name, value]) => typeof value === 'string' ? [[name, value]] : []);
    const hasBody = method !== 'GET' && method !== 'HEAD';
    // What is no path stays one: `//` alone would be read as the name of another host.
    return new Request(new URL(`http://relay${url.startsWith('/') ? url : '/?'}`), {
        method,
        headers: fields,
        ...(hasBody ? { body: external_node_stream_.Readable.toWeb(request), duplex: 'half' } : {}),
    });
}
/** One request a connection: nothing of a refused one is read any more. */
async function write(response, answer) {
    response.writeHead(answer.status, {
        ...Object.fromEntries(answer.headers),
        connection: 'close',
    });
    response.end(await answer.text());
}
async function serve_close(server, graceMs) {
    const closed = (0,external_node_events_.once)(server, 'close');
    server.close();
    // A closed server no longer looks who is too slow.
    const cut = setTimeout(() => server.closeAllConnections(), graceMs);
    await closed;
    clearTimeout(cut);
}
function urlOf(server) {
    const address = server.address();
    if (address === null || typeof address === 'string')
        throw new Error('not listening on a port');
    const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
    return `http://${host}:${address.port}`;
}

;// CONCATENATED MODULE: ./build/commands/setup/relay.js


/** Serves the relay's handler from this process. */
async function startRelay({ host, port, handle, log, limits, }) {
    const { url, close } = await listen({
        host,
        port,
        handle,
        log,
        ...(limits === undefined ? {} : { limits }),
    });
    log(`Listening on ${url}`);
    return { url, stop: close };
}
async function listen(options) {
    try {
        return await serve(options);
    }
    catch (error) {
        if (!(error instanceof Error) || !('code' in error))
            throw error;
        const { host, port } = options;
        const hint = 'Choose an address of this machine and a port that is free.';
        throw (0,bad_news/* callerError */.ee)('host, port', `${host}:${port} cannot be used (${error.code})`, hint);
    }
}

;// CONCATENATED MODULE: ./build/commands/setup/run-relay.js





/** Serves until the process is asked to end. */
const runRelay = async ({ text }, around) => {
    const { apiUrl } = around.access;
    const opened = openRelay(await withHub(around), { defaultApi: apiUrl, log: around.log });
    if (!opened.ok)
        throw new bad_news/* CallerError */.ED(opened.error);
    const port = (0,port_number/* portNumber */.J)(text('port'));
    const relay = await startRelay({
        host: text('host'),
        port,
        handle: opened.value,
        log: around.log,
    });
    await around.stopped();
    await relay.stop();
    return { json: { url: relay.url }, text: [] };
};
/** A container has no folder of the hub, so the variables come first; on a laptop takehome.yml says the rest. */
async function withHub({ relay, access }) {
    if (relay['TAKEHOME_HUB'] && relay['TAKEHOME_ORGANISATION'])
        return relay;
    const config = await (0,hub_session/* readHubConfig */.an)(access.folder);
    if (!config.ok)
        throw new bad_news/* CallerError */.ED(config.error);
    const { hub, organisation } = config.value;
    return {
        ...relay,
        TAKEHOME_ORGANISATION: organisation,
        TAKEHOME_HUB: `${hub.owner}/${hub.repo}`,
    };
}


/***/ }),

/***/ 9061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ portNumber)
/* harmony export */ });
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8186);

/** Throws CallerError for anything but a port. */
function portNumber(text) {
    const port = Number(text);
    if (/^\d{1,5}$/.test(text) && port <= 65_535)
        return port;
    throw (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .callerError */ .ee)('--port', `"${text}" is not a port`, 'Give a number from 0 to 65535.');
}


/***/ }),

/***/ 1830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ whyNotRead),
/* harmony export */   z: () => (/* binding */ whyNotWritten)
/* harmony export */ });
/** What a disk answers that the caller can mend, by the code of Node's error. */
const REFUSALS = {
    ENOSPC: 'the disk is full',
    EDQUOT: 'the quota is used up',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EROFS: 'the disk can only be read',
    EFBIG: 'the file would be too large',
    EIO: 'the disk failed',
    EMFILE: 'too many files are open',
    ENFILE: 'too many files are open',
    ETXTBSY: 'it is a program that runs',
    ENOTDIR: 'part of the path is a file',
    EEXIST: 'it is a file',
    EISDIR: 'it is a folder',
    ELOOP: 'a link in the path leads to itself',
    ENAMETOOLONG: 'its name is too long',
};
/** In words why a file or folder was not written; null for an error that no disk answers. */
function whyNotWritten(error) {
    const code = codeOf(error);
    return code === 'ENOENT' ? 'nothing can be made there' : (REFUSALS[code] ?? null);
}
/** The same of one that was not read. */
function whyNotRead(error) {
    const code = codeOf(error);
    return code === 'ENOENT' ? 'there is no such file' : (REFUSALS[code] ?? null);
}
/** Node's `cp` has codes of its own and tells the disk's beside them. */
function codeOf(error) {
    const { code, info } = Object(error);
    return String(Object(info).code ?? code);
}


/***/ }),

/***/ 6263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ pointer),
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);

function readYaml(text, file) {
    try {
        const value = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .load */ .Hh)(text);
        const lines = linesByPointer(text);
        return { ok: true, value: { value, lineOf: (pointer) => nearestLine(lines, pointer) } };
    }
    catch (error) {
        if (!(error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB))
            throw error;
        const line = error.mark === undefined ? null : error.mark.line + 1;
        const hint = 'Fix the YAML first. Everything else is checked after that.';
        return { ok: false, error: [{ file, line, path: '', message: error.reason, hint }] };
    }
}
function pointer(...segments) {
    return segments
        .map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`)
        .join('');
}
function nearestLine(lines, at) {
    if (at === '')
        return null;
    return lines.get(at) ?? nearestLine(lines, at.slice(0, at.lastIndexOf('/')));
}
/** Loaded values have no positions; the parser's events have, so they are walked once more. */
function linesByPointer(text) {
    const lines = new Map();
    const open = [];
    for (const event of (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(text, {})) {
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP) {
            open.pop();
            continue;
        }
        const at = place(open.at(-1), event, text, lines);
        const kind = collectionKind(event);
        if (kind !== null)
            open.push({ kind, pointer: at, key: null, next: 0 });
    }
    return lines;
}
/** The pointer of the node that starts here; a mapping's entry has the line of its key. */
function place(parent, event, text, lines) {
    if (parent === undefined || parent.kind === 'document')
        return '';
    if (parent.kind === 'mapping' && parent.key !== null) {
        const at = parent.pointer + pointer(parent.key);
        parent.key = null;
        return at;
    }
    const name = parent.kind === 'sequence' ? parent.next++ : keyOf(event, text);
    if (parent.kind === 'mapping')
        parent.key = String(name);
    const at = parent.pointer + pointer(name);
    lines.set(at, text.slice(0, offsetOf(event)).split('\n').length);
    return at;
}
function keyOf(event, text) {
    return event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR ? (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(text, event) : '';
}
function offsetOf(event) {
    if ('valueStart' in event)
        return event.valueStart;
    if ('start' in event)
        return event.start;
    return 'anchorStart' in event ? event.anchorStart : 0;
}
function collectionKind(event) {
    if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT)
        return 'document';
    if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING)
        return 'mapping';
    return event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE ? 'sequence' : null;
}


/***/ }),

/***/ 2142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ readablePath),
  K: () => (/* binding */ shapeIssues)
});

;// CONCATENATED MODULE: ./build/input/limit-words.js
const least = (limit, what) => limit === 1 ? 'must not be empty' : `must have at least ${limit} ${what}`;
const entries = (limit) => (limit === 1 ? 'entry' : 'entries');
const characters = (limit) => (limit === 1 ? 'character' : 'characters');
/** What each limit of a JSON Schema asks for, in words. */
const LIMITS = {
    minProperties: (limit) => least(limit, entries(limit)),
    minItems: (limit) => least(limit, entries(limit)),
    minLength: (limit) => least(limit, characters(limit)),
    maxProperties: (limit) => `must have at most ${limit} ${entries(limit)}`,
    maxItems: (limit) => `must have at most ${limit} ${entries(limit)}`,
    maxLength: (limit) => `must have at most ${limit} ${characters(limit)}`,
    minimum: (limit) => `must be at least ${limit}`,
    maximum: (limit) => `must be at most ${limit}`,
    exclusiveMinimum: (limit) => `must be more than ${limit}`,
    exclusiveMaximum: (limit) => `must be less than ${limit}`,
};
/** Null for what is no limit. */
function limitWords(keyword, limit) {
    return LIMITS[keyword]?.(limit) ?? null;
}

;// CONCATENATED MODULE: ./build/input/pattern-words.js
/**
 * What each pattern of the files that people write allows, in words. A test finds a pattern without words,
 * so nobody is ever shown a regular expression.
 */
const WORDS = [
    [
        '^[a-z0-9]+(?:-[a-z0-9]+)*$',
        'lower-case letters and digits, with single hyphens between them, such as linear-regression',
    ],
    [
        '^[a-z][a-z0-9-]{1,63}$',
        'lower-case letters, digits and hyphens, 2 to 64 of them with a letter first, such as linear-regression',
    ],
    [
        '^[A-Za-z0-9_-]{1,39}$',
        'a GitHub login: letters, digits, hyphens and underscores, at most 39, without blanks or @',
    ],
    [
        '^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})/[A-Za-z0-9._-]{1,100}$',
        'owner/name, such as acme/hub, without an address in front',
    ],
    [
        '^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$',
        "an organisation's login: letters, digits and hyphens, such as acme",
    ],
    [
        '^[A-Za-z0-9][A-Za-z0-9._/-]*$',
        'a folder below this one: letters, digits, dots, hyphens and slashes, such as exercises',
    ],
    [
        '^(?:https://[^\\s/@?#]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?)(?:[/?][^\\s#]*)?$',
        'an https address without a password in it, such as https://ats.example/hooks/takehome',
    ],
    ['^(?:[01][0-9]|2[0-3]):[0-5][0-9]$', 'hours and minutes from 00:00 to 23:59, such as "18:00"'],
    ['^[0-9]{4}-[0-9]{2}-[0-9]{2}$', 'a day, such as 2026-12-24'],
    [
        '^P(?=[0-9])(?:[0-9]{1,2}Y)?(?:[0-9]{1,3}M)?(?:[0-9]{1,3}W)?(?:[0-9]{1,4}D)?$',
        'P and then years, months, weeks or days, in this order, such as P2Y, P6M, P1Y6M or P90D',
    ],
    [
        '^(?:rubric|(?:templates|graders)/.+)$',
        'rubric, or a path below templates/ or graders/, such as templates/README.md',
    ],
    ['^T[0-9]+$', 'T and a number, such as T1'],
    ['^S[0-9]+$', 'S and a number, such as S1'],
    ['^Q[0-9]+$', 'Q and a number, such as Q1'],
    ['^E[0-9]+$', 'E and a number, such as E1'],
    ['^F[0-9]+$', 'F and a number, such as F1'],
    ['^W[0-9]+$', 'W and a number, such as W1'],
    ['^[0-9]+\\.[0-9]+\\.[0-9]+$', 'three numbers with dots between them, such as 1.0.0'],
    [
        '^[a-z_][a-z0-9_]*\\.py$',
        'the name of a Python file in lower case, such as linear_regression.py',
    ],
    ['^[A-Za-z_][A-Za-z0-9_]*$', 'one Python name without dots, such as lstsq'],
    [
        '^[a-z][a-z0-9_]{0,39}$',
        'a name of small letters, digits and underscores that begins with a letter, such as mean_error',
    ],
    ['^test_[a-z0-9_]+$', 'the name of a test function, such as test_rows_are_kept'],
    ['^[a-z0-9_-]+/\\*\\.[a-z0-9]+$', 'a folder and an ending, such as figures/*.png'],
    ['^[A-Za-z0-9_-]+\\.csv$', 'the name of a CSV file without a folder, such as results.csv'],
    ['^[A-Za-z0-9_-]+\\.md$', 'the name of a Markdown file without a folder, such as README.md'],
];
const known = new Map(WORDS);
/** Null for a pattern that no file of people's has. */
function patternWords(pattern) {
    return known.get(pattern) ?? null;
}

// EXTERNAL MODULE: ./build/input/read-yaml.js
var read_yaml = __webpack_require__(6263);
;// CONCATENATED MODULE: ./build/input/shape-issues.js



/** Says in words what a JSON Schema found wrong; the errors come from ajv with `allErrors` and `verbose`. */
function shapeIssues(errors, document, file) {
    // A key that is refused has an error of its own, which says why.
    const issues = errors
        .filter(({ keyword }) => keyword !== 'propertyNames')
        .map((error) => {
        const at = error.instancePath + offender(error);
        const line = document.lineOf(at);
        return { file, line, path: readablePath(at), message: message(error), hint: hint(error) };
    });
    return issues.filter((issue, index) => index === issues.findIndex((other) => same(other, issue)));
}
/** `/criteria/3/points` as people write it: `criteria[3].points`. */
function readablePath(at) {
    return at
        .slice(1)
        .split('/')
        .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
        .map((segment, index) => /^\d+$/.test(segment) ? `[${segment}]` : index === 0 ? segment : `.${segment}`)
        .join('');
}
function same(a, b) {
    return a.path === b.path && a.message === b.message;
}
/** A missing or unknown key is to blame itself, not the mapping around it. */
function offender({ keyword, params, propertyName }) {
    if (propertyName !== undefined)
        return (0,read_yaml/* pointer */.W)(propertyName);
    if (keyword === 'required')
        return (0,read_yaml/* pointer */.W)(params['missingProperty']);
    if (keyword === 'additionalProperties')
        return (0,read_yaml/* pointer */.W)(params['additionalProperty']);
    return '';
}
const TYPE_WORDS = {
    string: 'a text',
    integer: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a mapping of keys to values',
    null: 'empty',
};
/** ajv names several types with commas between them. */
function typeWords(types) {
    return types
        .split(',')
        .map((type) => TYPE_WORDS[type] ?? type)
        .join(' or ');
}
function message({ keyword, params, message: fallback }) {
    switch (keyword) {
        case 'required':
            return 'is missing';
        case 'additionalProperties':
            return 'is an unknown key';
        case 'type':
            return `must be ${typeWords(String(params['type']))}`;
        case 'enum':
            return `must be one of ${params['allowedValues'].join(', ')}`;
        case 'const':
            return `must be ${params['allowedValue']}`;
        case 'pattern':
            return `must be ${patternWords(params['pattern']) ?? 'written in another form'}`;
        case 'anyOf':
            return 'has none of the allowed forms';
        case 'uniqueItems':
            return 'must not have the same entry twice';
        default:
            return limitWords(keyword, params['limit']) ?? fallback ?? keyword;
    }
}
function hint({ keyword, params, parentSchema }) {
    const properties = parentSchema?.['properties'] ?? {};
    if (keyword === 'required') {
        return properties[params['missingProperty']]?.description ?? 'Add this key.';
    }
    if (keyword === 'additionalProperties')
        return `Known keys: ${Object.keys(properties).join(', ')}.`;
    return parentSchema?.['description'] ?? 'Change the value.';
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


/***/ })

};
