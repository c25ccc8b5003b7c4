// node_modules/universal-github-app-jwt/lib/utils.js
function isPkcs1(privateKey) {
  return privateKey.includes("-----BEGIN RSA PRIVATE KEY-----");
}
function isOpenSsh(privateKey) {
  return privateKey.includes("-----BEGIN OPENSSH PRIVATE KEY-----");
}
function string2ArrayBuffer(str) {
  const buf = new ArrayBuffer(str.length);
  const bufView = new Uint8Array(buf);
  for (let i = 0, strLen = str.length; i < strLen; i++) {
    bufView[i] = str.charCodeAt(i);
  }
  return buf;
}
function getDERfromPEM(pem) {
  const pemB64 = pem.trim().split("\n").slice(1, -1).join("");
  const decoded = atob(pemB64);
  return string2ArrayBuffer(decoded);
}
function getEncodedMessage(header, payload) {
  return `${base64encodeJSON(header)}.${base64encodeJSON(payload)}`;
}
function base64encode(buffer) {
  var binary = "";
  var bytes = new Uint8Array(buffer);
  var len = bytes.byteLength;
  for (var i = 0; i < len; i++) {
    binary += String.fromCharCode(bytes[i]);
  }
  return fromBase64(btoa(binary));
}
function fromBase64(base64) {
  return base64.replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_");
}
function base64encodeJSON(obj) {
  return fromBase64(btoa(JSON.stringify(obj)));
}

// node_modules/universal-github-app-jwt/lib/crypto-native.js
var { subtle } = globalThis.crypto;
function convertPrivateKey(privateKey) {
  return privateKey;
}

// node_modules/universal-github-app-jwt/lib/get-token.js
async function getToken({ privateKey, payload }) {
  const convertedPrivateKey = convertPrivateKey(privateKey);
  if (isPkcs1(convertedPrivateKey)) {
    throw new Error(
      "[universal-github-app-jwt] Private Key is in PKCS#1 format, but only PKCS#8 is supported. See https://github.com/gr2m/universal-github-app-jwt#private-key-formats"
    );
  }
  if (isOpenSsh(convertedPrivateKey)) {
    throw new Error(
      "[universal-github-app-jwt] Private Key is in OpenSSH format, but only PKCS#8 is supported. See https://github.com/gr2m/universal-github-app-jwt#private-key-formats"
    );
  }
  const algorithm = {
    name: "RSASSA-PKCS1-v1_5",
    hash: { name: "SHA-256" }
  };
  const header = { alg: "RS256", typ: "JWT" };
  const privateKeyDER = getDERfromPEM(convertedPrivateKey);
  const importedKey = await subtle.importKey(
    "pkcs8",
    privateKeyDER,
    algorithm,
    false,
    ["sign"]
  );
  const encodedMessage = getEncodedMessage(header, payload);
  const encodedMessageArrBuf = string2ArrayBuffer(encodedMessage);
  const signatureArrBuf = await subtle.sign(
    algorithm.name,
    importedKey,
    encodedMessageArrBuf
  );
  const encodedSignature = base64encode(signatureArrBuf);
  return `${encodedMessage}.${encodedSignature}`;
}

// node_modules/universal-github-app-jwt/index.js
async function githubAppJwt({
  id,
  privateKey,
  now = Math.floor(Date.now() / 1e3)
}) {
  const privateKeyWithNewlines = privateKey.replace(/\\n/g, "\n");
  const nowWithSafetyMargin = now - 30;
  const expiration = nowWithSafetyMargin + 60 * 10;
  const payload = {
    iat: nowWithSafetyMargin,
    // Issued at time
    exp: expiration,
    iss: id
  };
  const token = await getToken({
    privateKey: privateKeyWithNewlines,
    payload
  });
  return {
    appId: id,
    expiration,
    token
  };
}

// src/input/config-issue.ts
function problem(file, message, hint) {
  return { file, line: null, path: "", message, hint };
}

// src/input/bad-news.ts
var CallerError = class extends Error {
  name = "CallerError";
  issues;
  constructor(issues) {
    super(`${issues.length} ${issues.length === 1 ? "problem" : "problems"} to fix`);
    this.issues = issues;
  }
};
function callerError(file, message, hint) {
  return new CallerError([problem(file, message, hint)]);
}
var WorldError = class extends Error {
  name = "WorldError";
  code;
  constructor(detail, options) {
    super(detail, options);
    this.code = options.code;
  }
};

// src/github/client/pkcs8-key.ts
var RSA_HEADER = [
  2,
  1,
  0,
  48,
  13,
  6,
  9,
  42,
  134,
  72,
  134,
  247,
  13,
  1,
  1,
  1,
  5,
  0
];
var PKCS1 = /-----BEGIN RSA PRIVATE KEY-----(.*?)-----END RSA PRIVATE KEY-----/s;
var PKCS8 = /-----BEGIN PRIVATE KEY-----(.*?)-----END PRIVATE KEY-----/s;
var SEQUENCE = 48;
var OCTET_STRING = 4;
var LINE = /.{1,64}/g;
function pkcs8Key(pem) {
  const text = pem.replaceAll("\\n", "\n");
  const plain = PKCS8.exec(text)?.[1];
  if (plain !== void 0) return framed(plain.replace(/\s+/g, ""));
  const inner = PKCS1.exec(text)?.[1];
  const der = inner === void 0 ? null : fromBase642(inner.replace(/\s+/g, ""));
  if (der === null) return null;
  return framed(toBase64(element(SEQUENCE, [...RSA_HEADER, ...element(OCTET_STRING, der)])));
}
function element(type, content) {
  const { length } = content;
  if (length < 128) return [type, length, ...content];
  const bytes = length < 256 ? [length] : [length >> 8, length & 255];
  return [type, 128 + bytes.length, ...bytes, ...content];
}
function framed(base64) {
  const lines = base64.match(LINE) ?? [];
  return ["-----BEGIN PRIVATE KEY-----", ...lines, "-----END PRIVATE KEY-----"].join("\n");
}
function fromBase642(base64) {
  try {
    return Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}
function toBase64(bytes) {
  return btoa(String.fromCharCode(...bytes));
}

// src/github/client/reasons.ts
function codeOf(reason) {
  return reason.includes("on a disabled workflow") ? "workflow-disabled" : "github";
}

// src/github/wake-hub.ts
var WATCH_WORKFLOW = "watch.yml";
var TIMEOUT_MS = 8e3;
var MARGIN_MS = 6e4;
var MOST_SAID = 200;
var STALE = [401, 403, 404, 422];
var Refused = class extends WorldError {
  status;
  constructor(status, message) {
    super(message, { code: codeOf(message) });
    this.status = status;
  }
};
function hubWaker(options) {
  const { hub, timeoutMs = TIMEOUT_MS, now = Date.now } = options;
  const key = pkcs8Key(options.appKey);
  if (key === null) throw badKey();
  let known = null;
  async function start(grant, signal) {
    const path = `/repos/${hub.owner}/${hub.repo}/actions/workflows/${WATCH_WORKFLOW}/dispatches`;
    const body = { ref: grant.branch, inputs: { audit: "false" } };
    try {
      await ask(options, signal, { what: "Watch was not started", token: grant.token, path, body });
      known = grant;
    } catch (error) {
      known = isDisabled(error) ? grant : null;
      throw error;
    }
  }
  async function startAsBefore(grant, signal) {
    try {
      await start(grant, signal);
      return true;
    } catch (error) {
      const isStale2 = error instanceof Refused && STALE.includes(error.status);
      if (isStale2 && !isDisabled(error)) return false;
      throw error;
    }
  }
  return async () => {
    const signal = AbortSignal.timeout(timeoutMs);
    const isGood = known !== null && known.expiresMs - MARGIN_MS > now();
    if (known !== null && isGood && await startAsBefore(known, signal)) return;
    await start(await obtain(options, key, signal), signal);
  };
}
function isDisabled(error) {
  return error instanceof Refused && error.code === "workflow-disabled";
}
async function obtain(options, privateKey, signal) {
  const { hub, appId, now = Date.now } = options;
  const jwt = await signedClaim(appId, privateKey, Math.floor(now() / 1e3));
  const repository = `/repos/${hub.owner}/${hub.repo}`;
  const installation = await ask(options, signal, {
    what: `the App ${appId} was not found on ${hub.owner}/${hub.repo}`,
    token: jwt,
    path: `${repository}/installation`
  });
  const given = await ask(options, signal, {
    what: `the App ${appId} was given no token`,
    token: jwt,
    path: `/app/installations/${Number(installation["id"])}/access_tokens`,
    body: { repositories: [hub.repo], permissions: { actions: "write" } }
  });
  const token = String(given["token"]);
  const what = `${hub.owner}/${hub.repo} was not read`;
  const found = await ask(options, signal, { what, token, path: repository });
  return {
    token,
    expiresMs: Date.parse(String(given["expires_at"])) || 0,
    branch: String(found["default_branch"])
  };
}
async function signedClaim(id, privateKey, now) {
  const claim = await githubAppJwt({ id, privateKey, now }).catch(() => null);
  if (claim === null) throw badKey();
  return claim.token;
}
function badKey() {
  const hint = "Give the whole PEM file that GitHub made for the App, with its first and last line.";
  return callerError("TAKEHOME_RELAY_APP_KEY", "is no private key", hint);
}
async function ask({ apiUrl }, signal, { what, token, path, body }) {
  const { status, ok, text } = await send(`${apiUrl}${path}`, {
    method: body === void 0 ? "GET" : "POST",
    headers: {
      accept: "application/vnd.github+json",
      authorization: `Bearer ${token}`,
      "content-type": "application/json",
      "user-agent": "takehome-relay",
      "x-github-api-version": "2022-11-28"
    },
    signal,
    ...body === void 0 ? {} : { body: JSON.stringify(body) }
  });
  const json = parse(text);
  if (ok) return json;
  const said = String(json["message"] ?? "").slice(0, MOST_SAID);
  throw new Refused(status, `${what}: HTTP ${status}, ${said}`);
}
async function send(url, init) {
  try {
    const response = await fetch(url, init);
    return { status: response.status, ok: response.ok, text: await response.text() };
  } catch (cause) {
    const isSlow = cause instanceof Error && cause.name === "TimeoutError";
    const why = isSlow ? "GitHub did not answer in time" : "GitHub could not be reached";
    throw new WorldError(why, { code: "github-unreachable", cause });
  }
}
function parse(text) {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

// src/scorecard/plain-characters.ts
var ESC = "\x1B";
var ANSI = new RegExp(
  `(?:${ESC}\\[|\x9B)[0-?]*[ -/]*[@-~]|${ESC}\\][^\x07${ESC}]*(?:\x07|${ESC}\\\\)`,
  "g"
);
var UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
var REPLACEMENT = "\uFFFD";
function plainCharacters(text, maxChars) {
  const seen = text.replace(ANSI, "").replace(UNSEEN, REPLACEMENT);
  return shortened(seen.replaceAll("<!--", `<!${REPLACEMENT}--`), maxChars);
}
function shortened(text, maxChars) {
  const characters = [...text];
  if (characters.length <= maxChars) return text;
  return `${characters.slice(0, maxChars - 1).join("")}\u2026`;
}

// src/assignment/spoken-lines.ts
var BLOCKS = [
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<(?:pre|script|style|textarea)(?=[\s>]|$)/i, /<\/(?:pre|script|style|textarea)>/i],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![a-z]/i, />/]
];
var FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
var QUOTE = /^\s{0,3}>/;
var BREAK = /^ {0,3}(?:#{1,6}(?:\s|$)|([-*_])[ \t]*(?:\1[ \t]*){2,}$|<\/?[a-z])/i;
var ITEM = /^ {0,3}(?:[-*+]|\d{1,9}[.)]) {1,4}(?=\S)/;
function spokenLines(body) {
  let place = { hidden: null, items: [], isText: false };
  return body.split(/\r?\n/).map((line) => {
    const { isSpoken, below } = readLine(line, place);
    place = below;
    return isSpoken ? line : "";
  });
}
function readLine(line, place) {
  const { hidden, items } = place;
  if (hidden === null || !isWithin(line, hidden.column)) return readShown(line, place);
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
  const isText = content.trim() !== "" && !BREAK.test(content);
  const goesOn = place.isText && isText && !isQuote && isLazy(line, items);
  const below = { hidden: null, items: goesOn ? place.items : items, isText };
  return { isSpoken: !isQuote, below };
}
function isLazy(line, items) {
  return isWithin(line, items.at(-1) ?? 0);
}
function endOfBlock(text) {
  const fence = FENCE.exec(text)?.[1];
  if (fence !== void 0) {
    const by2 = new RegExp(`^ {0,3}${fence[0]}{${fence.length},}[ \\t]*$`);
    return { by: by2, isHere: false };
  }
  const by = BLOCKS.find(([begin]) => begin.test(text))?.[1];
  return by === void 0 ? null : { by, isHere: by.test(text) };
}
function itemsOn(line, before) {
  const items = before.filter((column) => isWithin(line, column));
  for (; ; ) {
    const column = items.at(-1) ?? 0;
    const marker = ITEM.exec(line.slice(column))?.[0];
    if (marker === void 0) return items;
    items.push(column + marker.length);
  }
}
function isWithin(line, column) {
  const from = line.search(/\S/);
  return from === -1 || from >= column;
}

// src/assignment/start.ts
var START_WORD = "/start";
var BOX_LABEL = "Start my time";
var START_LINE = `- [ ] ${BOX_LABEL}`;
var TICKED = /^ {0,3}(?:[-*+]|\d{1,9}[.)])[ \t]{1,4}\[[xX]\][ \t]+(\S.*)$/;
function saysStart(body) {
  return spokenLines(body).some((line) => isWord(line) || isBox(TICKED.exec(line.trimEnd())?.[1]));
}
var AT_THE_MARGIN = /^ {0,3}\S/;
function isWord(line) {
  return AT_THE_MARGIN.test(line) && line.trim().toLowerCase() === START_WORD;
}
function isBox(label) {
  return label?.toLowerCase() === BOX_LABEL.toLowerCase();
}

// src/relay/decide.ts
var REPOSITORY_NAME = /^[\w.-]{1,100}$/;
var DELIVERY = /^[\w-]{1,64}$/;
var STALE_AFTER_MS = 8 * 24 * 36e5;
function decide(event, headers, rules, nowMs) {
  const name = headers["x-github-event"];
  if (name === "ping") return { kind: "ping" };
  const fields = Object(event);
  const why = whyNot(name, fields, nowMs);
  if (why !== null) return ignore(why);
  return decideOn(Object(fields["repository"]), headers["x-github-delivery"], rules);
}
function whyNot(name, fields, nowMs) {
  if (name === "push") return whyNotPush(fields, nowMs);
  if (name === "issue_comment") return whyNotComment(fields, nowMs);
  return "not a push or a comment";
}
function whyNotPush({ ref, deleted, repository }, nowMs) {
  if (ref !== "refs/heads/main") return "not the branch main";
  if (deleted === true) return "the branch was deleted";
  return isStale(Object(repository), nowMs) ? "pushed days ago" : null;
}
function whyNotComment({ action, comment }, nowMs) {
  const { body, updated_at: updatedAt } = Object(comment);
  if (action === "deleted" || typeof body !== "string" || !saysStart(body)) return "no start";
  const ms = typeof updatedAt === "string" ? Date.parse(updatedAt) : nowMs;
  return isOld(ms, nowMs) ? "written days ago" : null;
}
function decideOn(repository, delivery, { organisation, hub }) {
  const { login } = Object(repository["owner"]);
  const { name, id } = repository;
  if (typeof login !== "string" || !isSameName(login, organisation)) {
    return ignore("not of the organisation");
  }
  if (typeof name !== "string" || !REPOSITORY_NAME.test(name) || !isId(id)) {
    return ignore("not a repository");
  }
  if (isSameName(login, hub.owner) && isSameName(name, hub.repo)) return ignore("the hub itself");
  if (typeof delivery !== "string" || !DELIVERY.test(delivery)) return ignore("no delivery id");
  return { kind: "dispatch", notice: { repository: name, repository_id: id, delivery } };
}
function isStale({ pushed_at: pushedAt }, nowMs) {
  return typeof pushedAt === "number" && isOld(pushedAt * 1e3, nowMs);
}
function isOld(ms, nowMs) {
  return ms < nowMs - STALE_AFTER_MS;
}
function ignore(why) {
  return { kind: "ignore", why };
}
function isSameName(one, other) {
  return one.toLowerCase() === other.toLowerCase();
}
function isId(value) {
  return Number.isSafeInteger(value) && Number(value) > 0;
}

// src/relay/is-signed.ts
var SIGNATURE = /^sha256=([0-9a-f]{64})$/;
var HMAC = { name: "HMAC", hash: "SHA-256" };
async function isSigned(bytes, signature, secret) {
  const hex = SIGNATURE.exec(signature ?? "")?.[1];
  if (hex === void 0 || bytes.length === 0) return false;
  const key = await crypto.subtle.importKey("raw", utf8(secret), HMAC, false, ["verify"]);
  return await crypto.subtle.verify(HMAC.name, key, bytesOf(hex), bytes);
}
function utf8(text) {
  return new TextEncoder().encode(text);
}
function bytesOf(hex) {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

// src/relay/read-body.ts
async function readBody(request, most) {
  if (Number(request.headers.get("content-length") ?? 0) > most) return { kind: "too large" };
  const reader = request.body?.getReader();
  const chunks = [];
  let size = 0;
  try {
    for (; ; ) {
      const { done = true, value } = await reader?.read() ?? {};
      if (done || value === void 0) return { kind: "whole", bytes: join(chunks, size) };
      size += value.length;
      if (size > most) return { kind: "too large" };
      chunks.push(value);
    }
  } catch {
    return { kind: "broken" };
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

// src/relay/recent-keys.ts
function createRecentKeys(most) {
  const keys = /* @__PURE__ */ new Set();
  return {
    has: (key) => keys.has(key),
    add: (key) => {
      keys.add(key);
      const [oldest] = keys;
      if (keys.size > most && oldest !== void 0) keys.delete(oldest);
    },
    forget: (key) => {
      keys.delete(key);
    }
  };
}

// src/relay/replies.ts
function reply(status, text, headers = {}) {
  return new Response(`${text}
`, {
    status,
    headers: { "content-type": "text/plain; charset=utf-8", ...headers }
  });
}
function notAllowed(allow) {
  return reply(405, `only ${allow}`, { allow });
}
function notReady(issues) {
  const problems = issues.map(({ file, message, hint }) => ({ setting: file, message, hint }));
  return Response.json({ problems }, { status: 503 });
}

// src/relay/handle.ts
var MOST_BODY_BYTES = 1024 * 1024;
var REMEMBERED = 1e4;
var MOST_REASON_CHARS = 300;
var UNTIL_ENABLED = "and nothing is graded until Watch is enabled there: Actions, Watch, Enable workflow";
function createHandle(options) {
  const { secret, rules, wake, log: log2, remembered = REMEMBERED, now = Date.now } = options;
  const seen = createRecentKeys(2 * remembered);
  async function once(notice, signature) {
    const keys = [`id ${notice.delivery}`, `signature ${signature}`];
    if (keys.some(seen.has)) return reply(200, "seen before");
    for (const key of keys) seen.add(key);
    try {
      await wake();
      log2(`${notice.repository}: the hub was told`);
      return reply(202, "the hub was told");
    } catch (error) {
      for (const key of keys) seen.forget(key);
      return failed(notice, error);
    }
  }
  function failed({ repository }, error) {
    if (!(error instanceof WorldError)) throw error;
    const reason = plainCharacters(error.message, MOST_REASON_CHARS);
    const then = error.code === "workflow-disabled" ? UNTIL_ENABLED : "its schedule will find it";
    log2(`${repository}: the hub was not told, ${then} (${reason})`);
    return reply(502, `the hub was not told: ${reason}`);
  }
  async function receive(request) {
    const body = await readBody(request, MOST_BODY_BYTES);
    if (body.kind === "too large") return reply(413, "too large");
    if (body.kind === "broken") return reply(400, "the body ended early");
    const { bytes } = body;
    const signature = request.headers.get("x-hub-signature-256");
    if (!await isSigned(bytes, signature, secret)) return reply(401, "refused");
    const event = parse2(bytes);
    if (event === void 0) return reply(400, "not JSON");
    const decision = decide(event, Object.fromEntries(request.headers), rules, now());
    return decision.kind === "dispatch" ? await once(decision.notice, String(signature)) : undisturbed(decision);
  }
  return async (request) => {
    try {
      return routed(request) ?? await receive(request);
    } catch (error) {
      if (error instanceof CallerError) return notReady(error.issues);
      log2(`This is a bug of takehome; please report it: ${error instanceof Error && error.name}`);
      return reply(500, "failed");
    }
  };
}
function undisturbed(decision) {
  return decision.kind === "ping" ? reply(200, "pong") : reply(202, `ignored: ${decision.why}`);
}
function routed({ method, url, headers }) {
  const { pathname, search } = new URL(url);
  const path = `${pathname}${search}`;
  if (path === "/healthz") return method === "GET" ? reply(200, "ok") : notAllowed("GET");
  if (path !== "/") return reply(404, "not found");
  if (method !== "POST") return notAllowed("POST");
  if (/^application\/json\s*(?:;|$)/i.test(headers.get("content-type") ?? "")) return null;
  return reply(415, "only application/json");
}
function parse2(bytes) {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return void 0;
  }
}

// src/relay/relay-settings.ts
var OWNER = "[A-Za-z0-9_-]{1,39}";
var HUB = new RegExp(`^(${OWNER})/([\\w.-]{1,100})$`);
function readRelaySettings(variables, defaultApi) {
  const issues = [];
  const take = (name, shape, hint) => {
    const value = String(variables[name] ?? "").trim();
    if (value === "") issues.push(problem(name, "is missing", hint));
    else if (!shape.test(value)) issues.push(problem(name, "cannot be right", hint));
    return value;
  };
  const hub = take("TAKEHOME_HUB", HUB, "Name the hub as <owner>/<repository>.");
  const organisation = take(
    "TAKEHOME_ORGANISATION",
    new RegExp(`^${OWNER}$`),
    "Name the organisation that holds candidates' repositories."
  );
  const secret = take(
    "TAKEHOME_WEBHOOK_SECRET",
    /^.{16,}$/s,
    "Give the secret that the webhook's settings have, of at least 16 characters."
  );
  const appId = take(
    "TAKEHOME_RELAY_APP_ID",
    /^(\d+|Iv[\w.]+)$/,
    "Give the number under \u201CApp ID\u201D on the App's page."
  );
  const appKey = take(
    "TAKEHOME_RELAY_APP_KEY",
    /-----BEGIN (RSA )?PRIVATE KEY-----.*-----END (RSA )?PRIVATE KEY-----/s,
    "Give the whole PEM file that GitHub made for the App, with its first and last line."
  );
  const apiUrl = String(variables["GITHUB_API_URL"] || defaultApi).replace(/\/+$/, "");
  if (issues.length > 0) return { ok: false, error: issues };
  const [, owner = "", repo = ""] = HUB.exec(hub) ?? [];
  return { ok: true, value: { organisation, hub: { owner, repo }, secret, appId, appKey, apiUrl } };
}

// src/commands/setup/open-relay.ts
function openRelay(variables, place) {
  const settings = readRelaySettings(variables, place.defaultApi);
  return settings.ok ? { ok: true, value: relayHandle(settings.value, place.log) } : settings;
}
function relayHandle(settings, log2) {
  const { organisation, hub, secret, appId, appKey, apiUrl } = settings;
  const wake = hubWaker({ apiUrl, hub, appId, appKey });
  return createHandle({ secret, rules: { organisation, hub }, wake, log: log2 });
}

// src/hub/github-server.ts
var GITHUB = { apiUrl: "https://api.github.com", serverUrl: "https://github.com" };
var SERVER_PATH = /\/api\/v3$/;
function findServer(apiUrl, serverUrl) {
  const [api, server] = [apiUrl, serverUrl].map((url) => url.replace(/\/+$/, ""));
  return { apiUrl: api || apiOf(server ?? ""), serverUrl: server || pagesOf(api ?? "") };
}
function apiOf(server) {
  if (server === "" || server === GITHUB.serverUrl) return GITHUB.apiUrl;
  return isDataResident(server) ? server.replace("://", "://api.") : `${server}/api/v3`;
}
function pagesOf(api) {
  if (isDataResident(api)) return api.replace("://api.", "://");
  return SERVER_PATH.test(api) ? api.replace(SERVER_PATH, "") : GITHUB.serverUrl;
}
function isDataResident(url) {
  return URL.parse(url)?.hostname.endsWith(".ghe.com") === true;
}

// src/doors/worker.ts
var opened = null;
function log(text) {
  console.log(text);
}
var worker_default = {
  /** `env` has the variables and secrets on Workers; `deno serve` passes something else there. */
  fetch: async (request, env) => {
    if (opened === null) {
      const variables = typeof Deno === "undefined" ? env : Deno.env.toObject();
      const handle = openRelay(variables, { defaultApi: findServer("", "").apiUrl, log });
      if (!handle.ok) return notReady(handle.error);
      opened = handle.value;
    }
    return await opened(request);
  }
};
export {
  worker_default as default
};
