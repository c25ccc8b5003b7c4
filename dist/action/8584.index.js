export const id = 8584;
export const ids = [8584];
export const modules = {

/***/ 28584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gradeInWorkflow: () => (/* binding */ gradeInWorkflow)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/grading/grade-folders.js
var grade_folders = __webpack_require__(36868);
// EXTERNAL MODULE: ./build/grading/plan-grading.js
var plan_grading = __webpack_require__(68985);
// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(18186);
// EXTERNAL MODULE: ./build/input/make-folder.js
var make_folder = __webpack_require__(5586);
// EXTERNAL MODULE: ./build/commands/verb/open-workshop.js
var open_workshop = __webpack_require__(65147);
// EXTERNAL MODULE: ./build/commands/grade/grading-words.js + 1 modules
var grading_words = __webpack_require__(48868);
// EXTERNAL MODULE: ./build/hub/feedback.js
var feedback = __webpack_require__(47249);
// EXTERNAL MODULE: ./build/input/config-issue.js
var config_issue = __webpack_require__(82055);
;// CONCATENATED MODULE: ./build/commands/grade/plan-posting.js


/** Decides it before anything is graded; every problem is listed. */
function planPosting({ text }, event) {
    const [named, number, token] = [text('comment'), text('pull-request'), text('token')];
    const audience = feedback/* AUDIENCES */.M.find((known) => known === named);
    const pull = findPull(number, event);
    const issues = [
        ...(audience === undefined ? [(0,config_issue/* unknownValue */.Uo)('comment', named, feedback/* AUDIENCES */.M)] : []),
        ...(number === '' || /^[1-9]\d*$/.test(number) ? [] : [badNumber(number)]),
        ...(audience !== 'none' && pull !== null && token === '' ? [NO_TOKEN] : []),
    ];
    return {
        audience: audience ?? 'none',
        pull,
        token,
        author: text('comment-author') || null,
        issues,
    };
}
const NO_TOKEN = (0,config_issue/* problem */.CC)('token', 'is missing', 'Give a token with pull-requests: write, or set comment: none.');
function badNumber(text) {
    const hint = "Give the pull request's number, or leave it out.";
    return (0,config_issue/* problem */.CC)('pull-request', `"${text}" is not a number`, hint);
}
function findPull(typed, event) {
    const number = typed === '' ? event.pull?.number : Number(typed);
    return number === undefined || event.repository === null ? null : { ...event.repository, number };
}

// EXTERNAL MODULE: ./build/github/client/client.js + 1 modules
var client = __webpack_require__(59761);
// EXTERNAL MODULE: ./build/github/pages/sticky-comment.js
var sticky_comment = __webpack_require__(14174);
// EXTERNAL MODULE: ./build/scorecard/safe-markdown.js
var safe_markdown = __webpack_require__(66226);
;// CONCATENATED MODULE: ./build/commands/grade/show-grading.js



/** Shows the scorecard in the summary and on the pull request: whoever reads the one may read the other. */
async function showGrading({ reviewerMarkdown, candidateMarkdown }, { audience, pull, token, author }, { access, log, setOutput, summarise }) {
    if (audience === 'none')
        return;
    const body = audience === 'reviewer' ? reviewerMarkdown : candidateMarkdown;
    await summarise(body);
    if (pull === null)
        return;
    const octokit = await (0,client/* openGitHub */.o)({ apiUrl: access.apiUrl, credential: { token }, log });
    const comment = { marker: (0,safe_markdown/* markerText */.U7)(audience), body, author };
    setOutput('comment-url', await (0,sticky_comment/* keepStickyComment */.I)(octokit, pull, comment));
}

;// CONCATENATED MODULE: ./build/commands/grade/grade-in-workflow.js









/**
 * 1. read every input, and complain of all of them at once;
 * 2. grade the folder;
 * 3. write the files and the outputs;
 * 4. keep one comment on the pull request.
 */
async function gradeInWorkflow(words, around, event) {
    const posting = planPosting(words, event);
    const workshop = (0,open_workshop/* openWorkshop */._)(words, around);
    workshop.catch(() => { });
    const folder = words.text('folder');
    const plan = await planOrComplain((0,grading_words/* gradingWords */.c)(words, [folder], around.home), around, posting.issues);
    const out = words.text('out') || (await (0,make_folder/* makeTemporaryFolder */.wE)(around.machine.temporaryFolder));
    // Another folder was fetched from somewhere else: this repository's commit is not the one graded.
    const place = placeOf(folder === '.' ? event : null, around);
    const gradings = await (0,grade_folders/* gradeFolders */.j)({ ...plan, ...place }, await workshop, async (grading) => {
        await (0,grade_folders/* writeGrading */.a)(out, grading);
        setOutputs(grading, out, around);
        await showGrading(grading, posting, around);
    });
    return { json: null, text: [], unmet: (0,grading_words/* unmetBy */.L)(gradings, plan) };
}
async function planOrComplain(words, { home }, issues) {
    const plan = await (0,plan_grading/* planGrading */.C)(words, home).catch((error) => {
        throw error instanceof bad_news/* CallerError */.ED ? new bad_news/* CallerError */.ED([...issues, ...error.issues]) : error;
    });
    if (issues.length > 0)
        throw new bad_news/* CallerError */.ED(issues);
    return plan;
}
/** On a pull request the event's own sha is that of a merge which nobody wrote. */
function placeOf(event, { access }) {
    const sha = event?.pull?.head ?? event?.sha ?? null;
    const repository = event?.repository ?? null;
    if (sha === null || repository === null)
        return { sha, permalinkBase: null };
    const { owner, repo } = repository;
    return { sha, permalinkBase: `${access.serverUrl}/${owner}/${repo}/blob/${sha}` };
}
function setOutputs({ scorecard }, out, { setOutput }) {
    const { measured, reviewed } = scorecard.totals;
    setOutput('measured-earned', measured.earned);
    setOutput('measured-possible', measured.possible);
    setOutput('reviewed-pending', reviewed.pending);
    setOutput('flags', scorecard.flags.length);
    for (const [severity, number] of Object.entries(scorecard.flagCounts))
        setOutput(`flags-${severity}`, number);
    setOutput('scorecard', (0,external_node_path_.join)(out, 'scorecard.json'));
    setOutput('reviewer-markdown', (0,external_node_path_.join)(out, 'scorecard.md'));
    setOutput('candidate-markdown', (0,external_node_path_.join)(out, 'candidate.md'));
}


/***/ }),

/***/ 59761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ openAsApp),
  o: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@octokit/auth-app/dist-node/index.js + 5 modules
var dist_node = __webpack_require__(28220);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(86856);
// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 3 modules
var dist_src = __webpack_require__(11267);
// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(18186);
// EXTERNAL MODULE: ./build/input/parse-json.js
var parse_json = __webpack_require__(44355);
// EXTERNAL MODULE: ./build/install.js
var install = __webpack_require__(40199);
// EXTERNAL MODULE: ./build/github/client/pace.js
var client_pace = __webpack_require__(44557);
// EXTERNAL MODULE: ./build/github/client/reasons.js
var reasons = __webpack_require__(29281);
;// CONCATENATED MODULE: ./build/github/client/patience.js


// What GitHub asks of those whom it does not tell for how long.
const WAIT_SECONDS = 60;
const LONGEST_WAIT_SECONDS = 15 * 60;
const MOST_WAITS = 4;
const SECONDARY = /\bsecondary rate\b/i;
/** Whether to wait once more, or to give up. */
function isWorthWaiting(waitSeconds, waitsSoFar) {
    return waitSeconds <= LONGEST_WAIT_SECONDS && waitsSoFar < MOST_WAITS;
}
/**
 * The throttling plugin waits where the message has its words or nothing remains. GitHub also asks
 * with a bare `retry-after`, or a bare 429: we put the words in.
 */
function nameRefusal(error) {
    const isKnown = SECONDARY.test(error.message) || nothingRemains(error);
    if (isKnown || endOfRefusal(error) === null)
        return error;
    error.message = `${error.message} (secondary rate limit)`;
    return error;
}
/** What is left to say once waiting did not help or would take too long. */
function giveUp(error, { method, path }) {
    const until = endOfRefusal(error);
    if (until === null)
        return error;
    const detail = `${method} ${path} was refused: too many requests. GitHub lets us go on at ${until}.`;
    return new bad_news/* WorldError */.nM(detail, { code: 'github', cause: error });
}
/** Until when GitHub says: not now. By its own clock, as ISO 8601; null for any other answer. */
function endOfRefusal(error) {
    const status = (0,reasons/* statusOf */.c2)(error);
    if (status !== 403 && status !== 429)
        return null;
    const now = Date.parse((0,reasons/* headerOf */.rR)(error, 'date') ?? '') || Date.now();
    const inDefault = now + WAIT_SECONDS * 1_000;
    if (nothingRemains(error)) {
        return isoTime(Number((0,reasons/* headerOf */.rR)(error, 'x-ratelimit-reset')) * 1_000 || inDefault);
    }
    const retryAfter = Number((0,reasons/* headerOf */.rR)(error, 'retry-after'));
    if (retryAfter > 0)
        return isoTime(now + retryAfter * 1_000);
    return status === 429 || SECONDARY.test(error.message) ? isoTime(inDefault) : null;
}
function isoTime(ms) {
    return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
function nothingRemains(error) {
    return (0,reasons/* headerOf */.rR)(error, 'x-ratelimit-remaining') === '0' && (0,reasons/* headerOf */.rR)(error, 'retry-after') === null;
}
// The same content has the same name however often it is sent, a spare token harms nobody, and of GraphQL we
// ask, or move a branch from where it was.
const HARMLESS_POST = /\/(?:git\/(?:blobs|trees|commits)|access_tokens|graphql)$/;
// They compare with what was there before: sent again after a lost answer they fail where they won.
const CONTENTS = /^\/repos\/[^/]+\/[^/]+\/contents\//;
/** Whether sending it twice does what sending it once does. */
function isRepeatable({ method, path }) {
    if (method === 'GET' || method === 'HEAD')
        return true;
    return method === 'POST' ? HARMLESS_POST.test(path) : !CONTENTS.test(path);
}

;// CONCATENATED MODULE: ./build/github/client/client.js














const SECOND = 1_000;
const TIMEOUT_SECONDS = 30;
const LONG_WAIT_MS = 5_000;
const API_VERSION = '2022-11-28';
const CLIENT_ERRORS = Array.from({ length: 100 }, (_, index) => 400 + index);
const TOKEN_REQUEST = /^\/(?:app\/installations\/[^/]+\/access_tokens|orgs\/[^/]+\/installation)$/;
/** Takes the place of the plugin's own spacing, one write a second: the pace knows better. */
const NO_SPACING = { key: () => ({ schedule: (_, job) => job() }) };
/** A client that keeps the pace, waits when GitHub asks for it, and repeats what may be repeated. */
async function openGitHub(connection) {
    const { credential } = connection;
    const open = await clientMaker(connection);
    if ('token' in credential)
        return open({ auth: credential.token });
    const { appId, privateKey, organisation } = credential;
    refuseBadKey(privateKey);
    const app = { authStrategy: dist_node/* createAppAuth */.K, auth: { appId, privateKey } };
    try {
        const { data } = await open(app).rest.apps.getOrgInstallation({ org: organisation });
        return open({ ...app, auth: { ...app.auth, installationId: data.id } });
    }
    catch (error) {
        throw (0,reasons/* worldError */.ZT)(`the installation of the App ${appId} in ${organisation} was not found`, error);
    }
}
/** Speaks for an App as such, which may ask who it is and little else. Throws CallerError for a bad key. */
async function openAsApp(connection, app) {
    refuseBadKey(app.privateKey);
    const open = await clientMaker({ ...connection, credential: { token: '' } });
    return open({ authStrategy: dist_node/* createAppAuth */.K, auth: app });
}
async function clientMaker(connection) {
    const { apiUrl, log, second = SECOND } = connection;
    const pace = connection.pace ?? (0,client_pace/* createPace */.qP)(realClock, limitsOf(connection), sayLongWaits(log));
    // The order is from the wire outwards: what stands later sees the other's waits as one request.
    const Client = dist_src/* Octokit */.E.plugin(keepPace(pace), dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A, mindRepeats);
    const onLimit = (seconds, _, __, waits) => {
        if (!isWorthWaiting(seconds, waits))
            return false;
        if (pace.hold(seconds * second))
            log(`GitHub asks us to wait ${seconds} s`);
        return true;
    };
    const userAgent = `takehome/${await ownVersion()}`;
    return (identity) => new Client({
        ...identity,
        baseUrl: apiUrl.replace(/\/+$/, ''),
        userAgent,
        log: quietLog(log),
        request: {
            fetch: timedFetch(connection),
            log: quietLog(() => { }),
            // Octokit looks at each value for numbers that JavaScript cannot hold. GitHub sends none, and ours
            // are read three times as fast without.
            parseSuccessResponseBody: false,
        },
        retry: { doNotRetry: CLIENT_ERRORS, retryAfterBaseValue: second },
        throttle: {
            // Clients with the same id share the plugin's queue, and one at a halt would halt the other.
            id: (0,external_node_crypto_.randomUUID)(),
            write: NO_SPACING,
            notifications: NO_SPACING,
            retryAfterBaseValue: second,
            onRateLimit: onLimit,
            onSecondaryRateLimit: onLimit,
        },
    });
}
/** GitHub begins the tokens that it makes itself with `ghs_`; one that was handed to us is a workflow's. */
function limitsOf({ credential }) {
    const isWorkflow = 'token' in credential && credential.token.startsWith('ghs_');
    return isWorkflow ? client_pace/* WORKFLOW_LIMITS */.d6 : client_pace/* PUBLISHED_LIMITS */.MI;
}
function keepPace(pace) {
    return ({ hook }) => {
        hook.before('request', async ({ method, url }) => {
            // What an App asks about itself counts for the App, not for the installation.
            if (!TOKEN_REQUEST.test(url))
                await pace.turn({ method, path: url });
        });
        hook.error('request', (error) => {
            throw nameRefusal(error);
        });
    };
}
function mindRepeats({ hook }) {
    hook.before('request', (options) => {
        const { method, url: path } = options;
        options.headers['x-github-api-version'] = API_VERSION;
        // A copy: Octokit shares this object among all requests, and the plugins count in it.
        options.request = { ...options.request };
        if (!isRepeatable({ method, path }))
            options.request['retries'] = 0;
    });
    hook.error('request', (error, { method, url: path }) => {
        throw giveUp(error, { method, path });
    });
}
/** A time-out for each try. Reads the whole answer: Octokit takes a broken one for an empty one. */
function timedFetch({ timeoutSeconds = TIMEOUT_SECONDS, ...connection }) {
    const send = connection.fetch ?? fetch;
    return async (input, init) => {
        const response = await send(input, {
            ...init,
            signal: AbortSignal.timeout(timeoutSeconds * SECOND),
        });
        const text = await response.text();
        refuseStranger(response, text.length);
        const { status, url, headers } = response;
        return { status, url, headers, body: readBody(response, text), text: async () => text };
    };
}
/** A text that says it is JSON and is none is left as it is, as Octokit does. */
function readBody({ ok, headers }, text) {
    const isJson = /^application\/(?:scim\+)?json\b/.test(headers.get('content-type') ?? '');
    if (!ok || !isJson)
        return text;
    const value = (0,parse_json/* parseJson */.q)(text);
    return value === undefined ? text : value;
}
/** A log-in page or a proxy's may stand where GitHub was asked, and say that all is well. */
function refuseStranger({ ok, headers }, bytes) {
    const type = headers.get('content-type') ?? 'no type';
    if (!ok || bytes === 0 || type.includes('json'))
        return;
    throw new Error(`something answered in GitHub's place, with ${type}`);
}
function refuseBadKey(privateKey) {
    if (isPrivateKey(privateKey))
        return;
    const hint = 'Give the whole PEM file that GitHub made for the App, with its first and last line.';
    const message = 'is no private key';
    throw (0,bad_news/* callerError */.ee)('TAKEHOME_APP_KEY', message, hint);
}
function isPrivateKey(text) {
    try {
        // Some ways of setting a variable leave its line ends as two characters; auth-app mends it too.
        (0,external_node_crypto_.createPrivateKey)(text.replaceAll('\\n', '\n'));
        return true;
    }
    catch {
        return false;
    }
}
const realClock = { now: () => performance.now(), sleep: (ms) => (0,external_node_timers_promises_.setTimeout)(ms) };
function sayLongWaits(log) {
    return (ms) => {
        if (ms >= LONG_WAIT_MS)
            log(`Waiting ${Math.ceil(ms / SECOND)} s: GitHub allows no faster pace`);
    };
}
function quietLog(warn) {
    return { debug() { }, info() { }, warn, error() { } };
}
async function ownVersion() {
    const file = (0,external_node_path_.join)((0,install/* installFolder */.S)(import.meta.url), 'package.json');
    return String(JSON.parse(await (0,promises_.readFile)(file, 'utf8')).version);
}


/***/ }),

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

/***/ 44557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MI: () => (/* binding */ PUBLISHED_LIMITS),
/* harmony export */   d6: () => (/* binding */ WORKFLOW_LIMITS),
/* harmony export */   jA: () => (/* binding */ estimate),
/* harmony export */   qP: () => (/* binding */ createPace)
/* harmony export */ });
/* unused harmony export createWindows */
/** Keeps us under GitHub's published limits, so that its answer to too many requests stays rare. */
// Two requests that leave a minute apart may reach GitHub closer together than that.
const MARGIN_MS = 1_000;
const MINUTE = 60_000 + MARGIN_MS;
const HOUR = 3_600_000 + MARGIN_MS;
// https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
const PUBLISHED_LIMITS = [
    // The primary limit of a user; no installation of an App has a lower one, a workflow's token has.
    { windowMs: HOUR, allowance: 5_000, cost: { read: 1, write: 1 } },
    // Points: a GET or HEAD is one, a POST, PUT, PATCH or DELETE is five.
    { windowMs: MINUTE, allowance: 900, cost: { read: 1, write: 5 } },
    // Content creation. Which requests are meant is not published, so every write counts here.
    { windowMs: MINUTE, allowance: 80, cost: { read: 0, write: 1 } },
    { windowMs: HOUR, allowance: 500, cost: { read: 0, write: 1 } },
];
/** What a workflow's own token may do: a thousand requests an hour for its repository. */
const WORKFLOW_LIMITS = [
    { windowMs: HOUR, allowance: 1_000, cost: { read: 1, write: 1 } },
    ...PUBLISHED_LIMITS,
];
function createWindows(limits = PUBLISHED_LIMITS) {
    const windows = limits.map(createWindow);
    return {
        waitMs: (kind, now) => Math.max(0, ...windows.map((window) => window.waitMs(kind, now))),
        pass: (kind, now) => {
            for (const window of windows)
                window.pass(kind, now);
        },
    };
}
/** Remembers no more passages than its allowance has room for. */
function createWindow({ windowMs, allowance, cost }) {
    let passed = [];
    let first = 0;
    let spent = 0;
    const forgetBefore = (now) => {
        for (let next = passed[first]; next && next.at + windowMs <= now; next = passed[first]) {
            spent -= next.cost;
            first += 1;
        }
        // Dropped by the half, so that forgetting costs the same for each request.
        if (first > passed.length / 2) {
            passed = passed.slice(first);
            first = 0;
        }
    };
    return {
        waitMs: (kind, now) => {
            if (cost[kind] === 0)
                return 0;
            forgetBefore(now);
            let excess = spent + cost[kind] - allowance;
            let wait = 0;
            for (let index = first; excess > 0; index += 1) {
                const oldest = passed[index];
                if (oldest === undefined)
                    break;
                excess -= oldest.cost;
                wait = oldest.at + windowMs - now;
            }
            return wait;
        },
        pass: (kind, now) => {
            if (cost[kind] === 0)
                return;
            passed.push({ at: now, cost: cost[kind] });
            spent += cost[kind];
        },
    };
}
/** `onWait` hears of each wait before it begins. */
function createPace(clock, limits = PUBLISHED_LIMITS, onWait = () => { }) {
    const windows = createWindows(limits);
    let heldUntil = clock.now();
    let last = Promise.resolve();
    const pass = async (kind) => {
        for (;;) {
            const now = clock.now();
            const wait = windows.waitMs(kind, now);
            if (wait > 0)
                onWait(wait);
            const longest = Math.max(wait, heldUntil - now);
            if (longest <= 0)
                return windows.pass(kind, now);
            await clock.sleep(longest);
        }
    };
    return {
        turn: (request) => {
            const mine = last.then(() => pass(kindOf(request)));
            last = mine.catch(() => { });
            return mine;
        },
        hold: (ms) => {
            const until = clock.now() + ms;
            const wasHeld = heldUntil > clock.now();
            heldUntil = Math.max(heldUntil, until);
            return !wasHeld;
        },
    };
}
/**
 * Of GraphQL we ask, and GitHub counts a question there as one here. The one write is the last request of an
 * erasure, behind a dozen that are counted.
 */
function kindOf({ method, path }) {
    const isQuestion = method === 'GET' || method === 'HEAD' || path.endsWith('/graphql');
    return isQuestion ? 'read' : 'write';
}
/** How many seconds the limits alone ask for a plan, its reads spread evenly among its writes. */
function estimate(plan, limits = PUBLISHED_LIMITS) {
    const windows = createWindows(limits);
    const total = plan.reads + plan.writes;
    let now = 0;
    for (let index = 0; index < total; index += 1) {
        const writesDue = Math.floor(((index + 1) * plan.writes) / total);
        const writesDone = Math.floor((index * plan.writes) / total);
        const kind = writesDue > writesDone ? 'write' : 'read';
        now += windows.waitMs(kind, now);
        windows.pass(kind, now);
    }
    return now / 1_000;
}


/***/ }),

/***/ 14174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ keepStickyComment),
/* harmony export */   l: () => (/* binding */ whoWeAre)
/* harmony export */ });
/* harmony import */ var _client_look_or_make_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23510);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29281);
/* harmony import */ var _text_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88455);



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

/***/ 44355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** The value of a JSON text; undefined for a text that is none, which no schema accepts. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
