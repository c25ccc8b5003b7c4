export const id = 35;
export const ids = [35];
export const modules = {

/***/ 1035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRelay: () => (/* binding */ runRelay)
});

// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(8186);
// EXTERNAL MODULE: ./build/commands/verb/with-session.js
var with_session = __webpack_require__(7560);
// EXTERNAL MODULE: ./build/github/client/reasons.js
var reasons = __webpack_require__(9281);
// EXTERNAL MODULE: ./build/scorecard/plain-characters.js
var plain_characters = __webpack_require__(8952);
;// CONCATENATED MODULE: ./build/relay/gather-pushes.js

const MOST_REASON_CHARS = 300;
/**
 * Makes one dispatch of the pushes to one repository within a window. The window begins with the
 * first push and later ones do not lengthen it: somebody who never stops pushing is graded as well.
 */
function gatherPushes({ dispatch, windowMs, after, log }) {
    const waiting = new Map();
    const underWay = new Set();
    async function tell({ notice, undos }) {
        try {
            await dispatch(notice);
            log(`${notice.repository}: the hub was told`);
        }
        catch (error) {
            for (const undo of undos)
                undo();
            const reason = (0,plain_characters/* plainCharacters */.Z)(error instanceof Error ? error.message : 'unknown', MOST_REASON_CHARS);
            log(`${notice.repository}: the hub was not told, its schedule will find the push (${reason})`);
        }
    }
    function send(id) {
        const ready = waiting.get(id);
        if (ready === undefined)
            return;
        waiting.delete(id);
        ready.callOff();
        const telling = tell(ready).finally(() => underWay.delete(telling));
        underWay.add(telling);
    }
    return {
        add: (notice, undo) => {
            const id = notice.repository_id;
            const known = waiting.get(id);
            if (known === undefined) {
                const callOff = after(windowMs, () => send(id));
                waiting.set(id, { notice, undos: [undo], callOff });
            }
            else {
                known.notice = notice;
                known.undos.push(undo);
            }
        },
        flush: async () => {
            for (const id of [...waiting.keys()])
                send(id);
            await Promise.all(underWay);
        },
    };
}

;// CONCATENATED MODULE: ./build/relay/decide.js
// What GitHub lets a repository be called; the name goes into logs and on to the hub.
const REPOSITORY_NAME = /^[\w.-]{1,100}$/;
// GitHub sends a GUID. The header is not signed, and goes on to the hub too.
const DELIVERY = /^[\w-]{1,64}$/;
/** What follows from a delivery whose signature holds. */
function decide(event, headers, rules) {
    const name = headers['x-github-event'];
    if (name === 'ping')
        return { kind: 'ping' };
    if (name !== 'push')
        return ignore('not a push');
    const { ref, deleted, repository } = Object(event);
    if (ref !== 'refs/heads/main')
        return ignore('not the branch main');
    if (deleted === true)
        return ignore('the branch was deleted');
    return decideOn(Object(repository), headers['x-github-delivery'], rules);
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

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./node_modules/@octokit/webhooks-methods/dist-node/index.js
// pkg/dist-src/node/sign.js


// pkg/dist-src/version.js
var VERSION = "6.0.0";

// pkg/dist-src/node/sign.js
async function sign(secret, payload) {
  if (!secret || !payload) {
    throw new TypeError(
      "[@octokit/webhooks-methods] secret & payload required for sign()"
    );
  }
  if (typeof payload !== "string") {
    throw new TypeError("[@octokit/webhooks-methods] payload must be a string");
  }
  const algorithm = "sha256";
  return `${algorithm}=${(0,external_node_crypto_.createHmac)(algorithm, secret).update(payload).digest("hex")}`;
}
sign.VERSION = VERSION;

// pkg/dist-src/node/verify.js


async function verify(secret, eventPayload, signature) {
  if (!secret || !eventPayload || !signature) {
    throw new TypeError(
      "[@octokit/webhooks-methods] secret, eventPayload & signature required"
    );
  }
  if (typeof eventPayload !== "string") {
    throw new TypeError(
      "[@octokit/webhooks-methods] eventPayload must be a string"
    );
  }
  const signatureBuffer = external_node_buffer_.Buffer.from(signature);
  const verificationBuffer = external_node_buffer_.Buffer.from(await sign(secret, eventPayload));
  if (signatureBuffer.length !== verificationBuffer.length) {
    return false;
  }
  return (0,external_node_crypto_.timingSafeEqual)(signatureBuffer, verificationBuffer);
}
verify.VERSION = VERSION;

// pkg/dist-src/index.js
async function verifyWithFallback(secret, payload, signature, additionalSecrets) {
  const firstPass = await verify(secret, payload, signature);
  if (firstPass) {
    return true;
  }
  if (additionalSecrets !== void 0) {
    for (const s of additionalSecrets) {
      const v = await verify(s, payload, signature);
      if (v) {
        return v;
      }
    }
  }
  return false;
}


;// CONCATENATED MODULE: ./build/relay/is-signed.js


const SIGNATURE = /^sha256=[0-9a-f]{64}$/;
/** Whether the sender of exactly these bytes knows the secret. Compared in constant time. */
async function isSigned(bytes, signature, secret) {
    if (typeof signature !== 'string' || !SIGNATURE.test(signature))
        return false;
    // The library signs text. Bytes that are no UTF-8 could be read as the text of other bytes.
    if (bytes.length === 0 || !(0,external_node_buffer_.isUtf8)(bytes))
        return false;
    return await verify(secret, bytes.toString('utf8'), signature);
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

;// CONCATENATED MODULE: ./build/relay/receive.js



const REFUSED = { status: 401, text: 'refused' };
const SEEN = { status: 200, text: 'seen before' };
const QUEUED = { status: 202, text: 'queued' };
/** Takes deliveries one by one; the hub is told later, so that GitHub need not wait for it. */
function createReceive({ secret, rules, pushes, remembered }) {
    // Two keys for each delivery.
    const seen = createRecentKeys(2 * remembered);
    function queue(notice, signature) {
        // The delivery's id is not signed: a copy under another id still has the same signature.
        const keys = [`id ${notice.delivery}`, `signature ${signature}`];
        if (keys.some(seen.has))
            return SEEN;
        for (const key of keys)
            seen.add(key);
        pushes.add(notice, () => {
            for (const key of keys)
                seen.forget(key);
        });
        return QUEUED;
    }
    return async (bytes, headers) => {
        const signature = headers['x-hub-signature-256'];
        if (!(await isSigned(bytes, signature, secret)))
            return REFUSED;
        const event = parse(bytes);
        if (event === undefined)
            return { status: 400, text: 'not JSON' };
        const decision = decide(event, headers, rules);
        switch (decision.kind) {
            case 'ping':
                return { status: 200, text: 'pong' };
            case 'ignore':
                return { status: 202, text: `ignored: ${decision.why}` };
            case 'dispatch':
                return queue(decision.notice, String(signature));
        }
    };
}
/** Undefined for what is not JSON: the parser's own words would quote the payload. */
function parse(bytes) {
    try {
        return JSON.parse(bytes.toString('utf8'));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./build/relay/serve.js


// GitHub gives up after ten seconds.
const LIMITS = { headersMs: 5_000, requestMs: 10_000, checkMs: 1_000 };
// GitHub sends up to 25 MB, but a push of a take-home that long is none we know.
const MOST_BODY_BYTES = 1024 * 1024;
// Together with the limit of a body, this bounds the memory that strangers can fill.
const MOST_CONNECTIONS = 100;
const TOO_LARGE = { status: 413, text: 'too large' };
/** Listens for deliveries: the one part that touches the network. */
async function serve(options) {
    const { host, port, limits = LIMITS } = options;
    const server = (0,external_node_http_.createServer)({
        headersTimeout: limits.headersMs,
        requestTimeout: limits.requestMs,
        connectionsCheckingInterval: limits.checkMs,
    });
    server.maxConnections = MOST_CONNECTIONS;
    server.on('request', (request, response) => void respond(request, response, options));
    server.listen(port, host);
    await (0,external_node_events_.once)(server, 'listening');
    return { url: urlOf(server), close: () => serve_close(server, limits.requestMs) };
}
async function respond(request, response, { receive, log }) {
    try {
        write(response, routed(request) ?? (await read(request, receive)));
    }
    catch (error) {
        // The sender left, or was too slow and has its answer.
        if (request.errored !== null)
            return;
        // The message of an error may quote the payload.
        log(`This is a bug of takehome; please report it: ${error instanceof Error && error.name}`);
        write(response, { status: 500, text: 'failed' });
    }
}
/** The answer to what is no delivery; null for what has to be read. */
function routed({ method, url, headers }) {
    if (url === '/healthz')
        return method === 'GET' ? { status: 200, text: 'ok' } : notAllowed('GET');
    if (url !== '/')
        return { status: 404, text: 'not found' };
    if (method !== 'POST')
        return notAllowed('POST');
    if (!/^application\/json\s*(?:;|$)/i.test(headers['content-type'] ?? '')) {
        return { status: 415, text: 'only application/json' };
    }
    return Number(headers['content-length'] ?? 0) > MOST_BODY_BYTES ? TOO_LARGE : null;
}
function notAllowed(allow) {
    return { status: 405, text: `only ${allow}`, allow };
}
async function read(request, receive) {
    const chunks = [];
    let size = 0;
    for await (const chunk of request) {
        size += chunk.length;
        if (size > MOST_BODY_BYTES)
            return TOO_LARGE;
        chunks.push(chunk);
    }
    return await receive(Buffer.concat(chunks), request.headers);
}
/** One request a connection: nothing of a refused one is read any more. */
function write(response, { status, text, allow }) {
    response.writeHead(status, {
        connection: 'close',
        'content-type': 'text/plain; charset=utf-8',
        ...(allow === undefined ? {} : { allow }),
    });
    response.end(`${text}\n`);
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





/** The `repository_dispatch` that the hub's watch waits for. */
const PUSH_EVENT = 'takehome-push';
const WINDOW_MS = 5_000;
const REMEMBERED = 10_000;
/**
 * Wakes the hub as soon as a candidate pushes. It decides nothing: whatever it misses, the hub's
 * schedule finds, and whatever it says twice changes nothing.
 */
async function startRelay(options) {
    const { secret, organisation, hub, log, after = timer, remembered = REMEMBERED } = options;
    if (secret === '') {
        throw (0,bad_news/* callerError */.ee)('secret', 'is missing', "Give the secret that the webhook's settings have.");
    }
    const dispatch = tellHub(options);
    const pushes = gatherPushes({ dispatch, windowMs: WINDOW_MS, after, log });
    const receive = createReceive({ secret, rules: { organisation, hub }, pushes, remembered });
    const { url, close } = await listen(options, receive);
    log(`Listening on ${url}`);
    const stop = async () => {
        await close();
        await pushes.flush();
    };
    return { url, stop };
}
function tellHub({ octokit, hub }) {
    return async (notice) => {
        const event = { ...hub, event_type: PUSH_EVENT, client_payload: { ...notice } };
        try {
            await octokit.rest.repos.createDispatchEvent(event);
        }
        catch (error) {
            throw (0,reasons/* worldError */.ZT)(PUSH_EVENT, error);
        }
    };
}
async function listen({ host, port, log, limits }, receive) {
    try {
        return await serve({ host, port, receive, log, ...(limits === undefined ? {} : { limits }) });
    }
    catch (error) {
        if (!(error instanceof Error) || !('code' in error))
            throw error;
        const hint = 'Choose an address of this machine and a port that is free.';
        throw (0,bad_news/* callerError */.ee)('host, port', `${host}:${port} cannot be used (${error.code})`, hint);
    }
}
const timer = (ms, run) => {
    const waiting = setTimeout(run, ms);
    return () => clearTimeout(waiting);
};

;// CONCATENATED MODULE: ./build/commands/setup/run-relay.js



/** Serves until the process is asked to end. */
const runRelay = (0,with_session/* withSession */.f)(async (session, { text }, around) => {
    const relay = await startRelay({
        host: text('host'),
        port: portNumber(text('port')),
        secret: around.access.webhookSecret,
        organisation: session.config.organisation,
        hub: session.config.hub,
        octokit: session.hub,
        log: around.log,
    });
    await around.stopped();
    await relay.stop();
    return { json: { url: relay.url }, text: [] };
});
function portNumber(text) {
    const port = Number(text);
    if (/^\d{1,5}$/.test(text) && port <= 65_535)
        return port;
    throw (0,bad_news/* callerError */.ee)('--port', `"${text}" is no port`, 'Give a number from 0 to 65535.');
}


/***/ }),

/***/ 7560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withSession)
/* harmony export */ });
/* harmony import */ var _session_hub_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5333);

/** A verb that works on a hub: it gets a session that is open. */
function withSession(run) {
    return async (words, around) => {
        const session = await (0,_session_hub_session_js__WEBPACK_IMPORTED_MODULE_0__/* .openSession */ .fA)(around.access, around.home, around.log);
        return await run(session, words, around);
    };
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


/***/ })

};
