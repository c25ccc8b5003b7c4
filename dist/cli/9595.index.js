export const id = 9595;
export const ids = [9595];
export const modules = {

/***/ 9950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ parseZone),
/* harmony export */   O0: () => (/* binding */ parseDeadline),
/* harmony export */   e8: () => (/* binding */ inUtc),
/* harmony export */   g2: () => (/* binding */ defaultDeadline),
/* harmony export */   sr: () => (/* binding */ showMoment),
/* harmony export */   u8: () => (/* binding */ showSpan),
/* harmony export */   x9: () => (/* binding */ parseFutureDeadline)
/* harmony export */ });
/* harmony import */ var luxon__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8714);
/* harmony import */ var _extra_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7014);


/**
 * The policy's deadline for an invitation made at `now`; both in UTC, as ISO 8601. With so many percent more time
 * it is at the same time of a later day.
 */
function defaultDeadline(now, policy, extra = 0) {
    const day = luxon__WEBPACK_IMPORTED_MODULE_0__/* .DateTime */ .c9.fromISO(now, { zone: policy.timeZone }).plus({ days: policy.days });
    const usual = inUtc(atTime(day, policy));
    const wanted = (0,_extra_time_js__WEBPACK_IMPORTED_MODULE_1__/* .stretched */ .RP)(now, usual, extra);
    const last = atTime(luxon__WEBPACK_IMPORTED_MODULE_0__/* .DateTime */ .c9.fromISO(wanted, { zone: policy.timeZone }), policy);
    return inUtc(inUtc(last) < wanted ? atTime(last.plus({ days: 1 }), policy) : last);
}
function atTime(day, { deadlineTime }) {
    const [hour = 0, minute = 0] = deadlineTime.split(':').map(Number);
    return day.set({ hour, minute, second: 0, millisecond: 0 });
}
/**
 * A deadline that somebody typed, in UTC. It needs a day, a time and an offset or `Z`: "18:00" alone is
 * six different moments for six people.
 */
function parseDeadline(typed) {
    const text = plainly(typed);
    if (!/T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?[0-5]\d)$/i.test(text)) {
        return { ok: false, error: 'Give a day, a time and an offset, such as 2026-12-01T18:00+01:00.' };
    }
    if (/T24:/i.test(text)) {
        return {
            ok: false,
            error: 'A day ends at 23:59, and the next one begins at 00:00: give one of these.',
        };
    }
    const moment = luxon__WEBPACK_IMPORTED_MODULE_0__/* .DateTime */ .c9.fromISO(text, { setZone: true });
    if (moment.isValid && !isOffset(moment.offset)) {
        return { ok: false, error: 'No place has this offset: they go from -12:00 to +14:00.' };
    }
    if (!moment.isValid)
        return { ok: false, error: 'This day or time does not exist.' };
    return { ok: true, value: inUtc(moment) };
}
/** With the marks of ISO 8601, where a sheet or a hand left blanks and a longer minus. */
function plainly(typed) {
    return typed
        .trim()
        .replace(/[\u2010-\u2013\u2212]/g, '-')
        .replace(/^(\d{4}-\d\d-\d\d)[ \u00a0]+(?=\d)/, '$1T')
        .replace(/[ \u00a0]+(?=(?:Z|[+-]\d\d:?\d\d)$)/i, '');
}
// In minutes, as Luxon gives it.
function isOffset(offset) {
    return offset >= -12 * 60 && offset <= 14 * 60;
}
/** The same for a deadline that is still to come: nobody is given one that has passed. */
function parseFutureDeadline(text, now) {
    const deadline = parseDeadline(text);
    if (!deadline.ok) {
        return { ok: false, error: { message: `"${text}" is not a deadline`, hint: deadline.error } };
    }
    if (deadline.value > now)
        return deadline;
    const hint = `It is ${now} on GitHub's clock. Give a later moment.`;
    return { ok: false, error: { message: `"${text}" is in the past`, hint } };
}
/**
 * `2026-12-01 18:00 Europe/Zurich (17:00 UTC)`: people read their own zone, and check the other. With a zone of
 * the reader's own, that one comes first, and the team's stands beside it.
 */
function showMoment(iso, timeZone, own = null) {
    const [first = 'UTC', ...others] = [...new Set([own ?? timeZone, timeZone, 'UTC'])];
    const moment = luxon__WEBPACK_IMPORTED_MODULE_0__/* .DateTime */ .c9.fromISO(iso, { zone: 'utc' });
    // The last second counts as well as the others: a clock that the candidate starts ends at any.
    const time = moment.second === 0 ? 'HH:mm' : 'HH:mm:ss';
    const day = moment.setZone(first).toFormat('yyyy-MM-dd');
    const beside = others.map((zone) => {
        const there = moment.setZone(zone);
        const isSameDay = there.toFormat('yyyy-MM-dd') === day;
        return `${there.toFormat(isSameDay ? time : `yyyy-MM-dd ${time}`)} ${zone}`;
    });
    const rest = beside.length === 0 ? '' : ` (${beside.join(', ')})`;
    return `${moment.setZone(first).toFormat(`yyyy-MM-dd ${time}`)} ${first}${rest}`;
}
/** `4 hours`, `1 hour 30 minutes`. */
function showSpan(minutes) {
    const part = (number, unit) => number === 0 ? [] : [`${number} ${unit}${number === 1 ? '' : 's'}`];
    const parts = [...part(Math.floor(minutes / 60), 'hour'), ...part(minutes % 60, 'minute')];
    return parts.join(' ');
}
/** The name of a time zone as it was typed; an abbreviation such as CET is none, as it has no summer. */
function parseZone(typed) {
    const zone = typed.trim();
    if (zone === 'UTC' || (zone.includes('/') && luxon__WEBPACK_IMPORTED_MODULE_0__/* .IANAZone */ .oh.isValidZone(zone))) {
        return { ok: true, value: zone };
    }
    return { ok: false, error: 'Use a name such as Europe/Zurich or America/New_York, or UTC.' };
}
/** As the ledger has moments. */
function inUtc(moment) {
    return moment.toUTC().toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'");
}


/***/ }),

/***/ 7014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RP: () => (/* binding */ stretched),
/* harmony export */   VB: () => (/* binding */ parseExtraTime),
/* harmony export */   dp: () => (/* binding */ minutesOf),
/* harmony export */   s5: () => (/* binding */ stretchedAnew)
/* harmony export */ });
/* unused harmony export MOST_EXTRA */
/* harmony import */ var _input_moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4311);

/** Percent: four times as long. */
const MOST_EXTRA = 300;
/** `+25%` as 25. */
function parseExtraTime(typed) {
    const digits = /^\+?\s*(\d{1,3})\s*%$/.exec(typed.trim())?.[1];
    const percent = Number(digits);
    if (digits === undefined || percent < 1 || percent > MOST_EXTRA) {
        return { ok: false, error: `Give percent from +1% to +${MOST_EXTRA}%, such as +25%.` };
    }
    return { ok: true, value: percent };
}
/** Minutes from the start, with so many percent more; a part of a minute counts as a whole one. */
function minutesOf(hours, extra) {
    return Math.ceil((hours * 60 * (100 + extra)) / 100);
}
/** Minutes that were made with so many percent more, made of the ordinary ones again with another share. */
function stretchedAnew(minutes, before, extra) {
    // A part of a minute counted as a whole one.
    const ordinary = Math.floor((minutes * 100) / (100 + before));
    return Math.ceil((ordinary * (100 + extra)) / 100);
}
/** The deadline of somebody who has so many percent more time from `from` on; whole minutes, never fewer. */
function stretched(from, deadline, extra) {
    if (extra === 0)
        return deadline;
    const seconds = (0,_input_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsBetween */ .O)(from, deadline);
    const more = Math.ceil(Math.max(0, (seconds * extra) / 100) / 60);
    return (0,_input_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .shift */ .B)(deadline, { minutes: more });
}


/***/ }),

/***/ 7560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withLedger),
/* harmony export */   f: () => (/* binding */ withSession)
/* harmony export */ });
/* harmony import */ var _session_hub_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5333);

/**
 * A verb that works on a hub: it gets a session that is open. What is missing, and what `check` says of the
 * words, is listed at once and before GitHub is asked.
 */
function withSession(run, check = () => []) {
    return async (words, around) => {
        const wrong = check(words);
        const session = await (0,_session_hub_session_js__WEBPACK_IMPORTED_MODULE_0__/* .openSession */ .fA)(around.access, around.home, around.log, { wrong });
        return await run(session, words, around);
    };
}
/** A verb that reads the ledger alone. Where that is a checkout, nobody is asked, and no token is needed. */
function withLedger(run, check = () => []) {
    return async (words, around) => {
        const isOffline = words.text('ledger') !== '';
        const asked = { wrong: check(words), isOffline };
        return await run(await (0,_session_hub_session_js__WEBPACK_IMPORTED_MODULE_0__/* .openSession */ .fA)(around.access, around.home, around.log, asked), words);
    };
}


/***/ }),

/***/ 293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ withdrawRequests),
/* harmony export */   i: () => (/* binding */ requestReviewers)
/* harmony export */ });
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9281);

/**
 * Requests a review of these people; the answer is whom GitHub does not list afterwards. It refuses the author of the
 * pull request, and who lost access: it takes all names of a request or none, so after a refusal each is asked for
 * alone. It drops names without a word: private repositories on the free plan have one requested reviewer
 * (docs.github.com, Requesting a pull request review). A request that is there already is the same request.
 */
async function requestReviewers(octokit, hub, number, reviewers) {
    if (reviewers.length === 0)
        return [];
    try {
        const wanted = { ...hub, pull_number: number, reviewers: [...reviewers] };
        const { data } = await octokit.rest.pulls.requestReviewers(wanted);
        const listed = (data.requested_reviewers ?? []).map(({ login }) => login.toLowerCase());
        return reviewers.filter((login) => !listed.includes(login.toLowerCase()));
    }
    catch (error) {
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) !== 422)
            throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .worldError */ .ZT)(`nobody was asked to review ${number}`, error);
        if (reviewers.length === 1)
            return reviewers;
    }
    const refused = [];
    for (const login of reviewers) {
        refused.push(...(await requestReviewers(octokit, hub, number, [login])));
    }
    return refused;
}
/** Takes requests back; nothing where they are gone. */
async function withdrawRequests(octokit, hub, number, reviewers) {
    if (reviewers.length === 0)
        return;
    try {
        const done = { ...hub, pull_number: number, reviewers: [...reviewers] };
        await octokit.rest.pulls.removeRequestedReviewers(done);
    }
    catch (error) {
        if (![404, 422].includes((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) ?? 0)) {
            throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .worldError */ .ZT)(`the requests on ${number} were not taken back`, error);
        }
    }
}


/***/ }),

/***/ 1164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ ensureReview),
  B: () => (/* binding */ reviewFolder)
});

// EXTERNAL MODULE: ./build/github/client/look-or-make.js
var look_or_make = __webpack_require__(3510);
// EXTERNAL MODULE: ./build/github/repository/branch-head.js
var branch_head = __webpack_require__(1850);
// EXTERNAL MODULE: ./build/github/repository/commit-parts.js
var commit_parts = __webpack_require__(3457);
// EXTERNAL MODULE: ./build/github/repository/review-branches.js
var review_branches = __webpack_require__(5044);
// EXTERNAL MODULE: ./build/github/pages/erase-review.js
var erase_review = __webpack_require__(7760);
;// CONCATENATED MODULE: ./build/github/pages/review-base.js




const README = `# A review

The folder \`reviews\` holds the files that were handed in. This branch is for reading and is never merged.
`;
/** The one file of that branch, which every review carries unchanged. */
const REVIEW_BASE_FILE = {
    path: 'README.md',
    mode: '100644',
    type: 'blob',
    content: README,
};
/** The commit that reviews begin on. `at` dates it where it is made. */
async function ensureReviewBase(octokit, hub, at) {
    return await (0,look_or_make/* lookOrMake */.J)(() => (0,branch_head/* branchHead */.P)(octokit, hub, review_branches/* REVIEW_BASE */.hD), async () => {
        const { git } = octokit.rest;
        const tree = (await git.createTree({ ...hub, tree: [REVIEW_BASE_FILE] })).data.sha;
        const commit = { message: 'What reviews begin on', tree, parents: [], ...(0,commit_parts/* signedBy */.qI)(at) };
        const { sha } = (await git.createCommit({ ...hub, ...commit })).data;
        await git.createRef({ ...hub, ref: `refs/heads/${review_branches/* REVIEW_BASE */.hD}`, sha });
        return sha;
    });
}

;// CONCATENATED MODULE: ./build/github/pages/review-pull.js






function reviewFolder(pseudonym) {
    return `reviews/${pseudonym}/submission`;
}
/** One pull request for an assignment, one commit for each submission that was shown. */
async function ensureReview(octokit, hub, review) {
    const branch = (0,review_branches/* reviewBranch */.zJ)(review.pseudonym);
    const present = await (0,branch_head/* branchHead */.P)(octokit, hub, branch);
    const tree = await createTree(octokit, hub, review, present);
    if (present !== null) {
        const commit = await moveBranch(octokit, hub, { branch, present, tree }, review);
        return { commit, number: await ensurePull(octokit, hub, review) };
    }
    const parent = await ensureReviewBase(octokit, hub, review.at);
    const commit = await (0,look_or_make/* makeOrLook */.R)(() => beginBranch(octokit, hub, { branch, parent, tree }, review), () => (0,branch_head/* branchHead */.P)(octokit, hub, branch));
    // Where the branch has only just been made there is nothing to look for first.
    const number = await (0,look_or_make/* makeOrLook */.R)(() => createPull(octokit, hub, review), () => findPull(octokit, hub, review));
    return { commit, number };
}
/** What is shown now in place of what was reviewed before; nothing where it is the same. */
async function moveBranch(octokit, hub, to, review) {
    const { data: before } = await octokit.rest.git.getCommit({ ...hub, commit_sha: to.present });
    if (to.tree === before.tree.sha)
        return to.present;
    const sha = await commitOn(octokit, hub, to.present, to.tree, review);
    await octokit.rest.git.updateRef({ ...hub, ref: `heads/${to.branch}`, sha, force: true });
    return sha;
}
async function beginBranch(octokit, hub, from, review) {
    const sha = await commitOn(octokit, hub, from.parent, from.tree, review);
    await octokit.rest.git.createRef({ ...hub, ref: `refs/heads/${from.branch}`, sha });
    return sha;
}
async function commitOn(octokit, hub, parent, tree, { pseudonym, exercise, at }) {
    const message = `${pseudonym}: a submission of ${exercise.id}`;
    const commit = { message, tree, parents: [parent], ...(0,commit_parts/* signedBy */.qI)(at) };
    return (await octokit.rest.git.createCommit({ ...hub, ...commit })).data.sha;
}
/** Names were checked where the submission was read, and are once more: only our own folder is written. */
async function createTree(octokit, hub, { pseudonym, submission }, present) {
    const { files, left } = capPictures(submission.files);
    const hasPictures = files.some(({ bytes }) => !(0,commit_parts/* isText */.KH)(bytes));
    const known = await blobsOf(octokit, hub, hasPictures ? present : null);
    const entries = [];
    for (const { path: name, bytes } of files) {
        if (EDITOR_ACTS_ON.test(name))
            continue;
        if (!staysBelow(name))
            throw new Error('a file to review has a name that leads elsewhere');
        const path = `${reviewFolder(pseudonym)}/${name}`;
        const entry = await (0,commit_parts/* treeEntry */.$E)(octokit, hub, path, bytes, known);
        if ('sha' in entry)
            known.add(entry.sha);
        entries.push(entry);
    }
    // The whole tree, each time: a file that was deleted since must not look handed in.
    const tree = [REVIEW_BASE_FILE, ...notShown(pseudonym, left), ...entries];
    return (await octokit.rest.git.createTree({ ...hub, tree })).data.sha;
}
// Each picture is a write of its own, and GitHub takes 500 an hour of all candidates together.
const MOST_PICTURES = 10;
const MOST_PICTURE_BYTES = 4 * 1024 * 1024;
/** The files to show, and how many are left out: what is no text beyond the first few. */
function capPictures(files) {
    let pictures = 0;
    let size = 0;
    const shown = files.filter(({ bytes }) => {
        if ((0,commit_parts/* isText */.KH)(bytes))
            return true;
        if (pictures === MOST_PICTURES || size + bytes.length > MOST_PICTURE_BYTES)
            return false;
        pictures += 1;
        size += bytes.length;
        return true;
    });
    return { files: shown, left: files.length - shown.length };
}
function notShown(pseudonym, left) {
    if (left === 0)
        return [];
    const content = `Pictures that are not shown here: ${left}. A review shows the first ${MOST_PICTURES}, up to 4 MiB together.\n`;
    const path = `reviews/${pseudonym}/not-shown.txt`;
    return [{ path, mode: '100644', type: 'blob', content }];
}
/** Every file of a commit by its name in Git; an answer that was cut off knows fewer. */
async function blobsOf(octokit, hub, commit) {
    if (commit === null)
        return new Set();
    const request = { ...hub, tree_sha: commit, recursive: '1' };
    const { data } = await octokit.rest.git.getTree(request);
    return new Set(data.tree.flatMap(({ type, sha }) => (type === 'blob' ? [sha] : [])));
}
// A file of the template that the candidate may have changed: an editor that opens the folder runs it.
const EDITOR_ACTS_ON = /(?:^|\/)\.devcontainer\//i;
function staysBelow(name) {
    return (!/\\/.test(name) && !name.split('/').some((part) => /^(?:|\.{1,2}|\.git|\.github)$/i.test(part)));
}
async function ensurePull(octokit, hub, review) {
    return await (0,look_or_make/* lookOrMake */.J)(() => findPull(octokit, hub, review), () => createPull(octokit, hub, review));
}
/**
 * The oldest that is open, or else one that people closed. Not one that was erased, for whoever is invited again has
 * the same name.
 */
async function findPull(octokit, hub, { pseudonym }) {
    const head = `${hub.owner}:${(0,review_branches/* reviewBranch */.zJ)(pseudonym)}`;
    const oldestFirst = { sort: 'created', direction: 'asc', per_page: 100 };
    const { data } = await octokit.rest.pulls.list({ ...hub, state: 'all', head, ...oldestFirst });
    const kept = data.filter(({ state, body }) => state === 'open' || body !== erase_review/* ERASED */.n);
    return (kept.find(({ state }) => state === 'open') ?? kept[0])?.number ?? null;
}
async function createPull(octokit, hub, { pseudonym, exercise }) {
    const title = `Review ${pseudonym}: ${exercise.title}`;
    const branches = { head: (0,review_branches/* reviewBranch */.zJ)(pseudonym), base: review_branches/* REVIEW_BASE */.hD };
    const { data } = await octokit.rest.pulls.create({ ...hub, ...branches, title, body: BODY });
    return data.number;
}
const BODY = `The scorecard is in the comment below. It always shows the latest submission that counts.

To review, write \`/help\` in a comment. The answer says how. GitHub mails every comment at once: write no level in one, unless the answer says so, until it says that all levels are open.

Files are shown as they were handed in, so a file may contain its author's name. Read them on GitHub and run nothing. Do not merge this pull request.
`;


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

/***/ 6220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ withLedgerFlags)
/* harmony export */ });
/* harmony import */ var _count_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1298);

// The records' own words name people and commits, and reviewers are to see neither.
const WORDS = {
    'comment-changed': {
        severity: 'look',
        message: 'Somebody changed or deleted the comment with the feedback. It was put back.',
    },
    'settings-changed': {
        severity: 'look',
        message: "Settings of the candidate's repository were changed. The ledger says which.",
    },
    'late-push': {
        severity: 'note',
        message: 'Something was pushed after the deadline. The graded commit is an earlier one.',
    },
    'work-elsewhere': {
        severity: 'note',
        message: 'There was work on another branch before anything was on `main`. The candidate was told.',
    },
    'start-unclear': {
        severity: 'note',
        message: 'Before the candidate started, somebody else changed a comment of theirs. The ledger says which.',
    },
    'no-result': {
        severity: 'look',
        message: 'Grading a commit brought no result three times, so it is not tried again. The ledger says which.',
    },
    'not-invited': {
        severity: 'note',
        message: 'An invitation ran out and could not be made again. The ledger says why.',
    },
    'nothing-pinned': {
        severity: 'look',
        message: 'At a deadline `main` held only the starter, and there was work elsewhere. The ledger says where.',
    },
};
/** The scorecard with what the ledger knows of the assignment beside it, each kind once. */
function withLedgerFlags(scorecard, flagged) {
    const codes = [...new Set(flagged.map(({ code }) => code))].sort();
    const flags = codes.map((code) => ({ code, ...WORDS[code], where: null }));
    const all = [...flags, ...scorecard.flags];
    return { ...scorecard, flags: all, flagCounts: (0,_count_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .countFlags */ .r)(all) };
}


/***/ }),

/***/ 2262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ showReviewerPage)
/* harmony export */ });
/* harmony import */ var _github_pages_review_pull_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1164);
/* harmony import */ var _github_pages_sticky_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4174);
/* harmony import */ var _scorecard_render_reviewer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1883);
/* harmony import */ var _scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6226);




/** The reviewer's scorecard on the review's pull request. */
async function showReviewerPage(session, page) {
    const { hub } = session.config;
    const folder = (0,_github_pages_review_pull_js__WEBPACK_IMPORTED_MODULE_0__/* .reviewFolder */ .B)(page.pseudonym);
    const permalinkBase = `${session.serverUrl}/${hub.owner}/${hub.repo}/blob/${page.commit}/${folder}`;
    const marker = (0,_scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .markerText */ .U7)('reviewer');
    const checklist = session.config.reviews.blind ? 'marks' : 'boxes';
    const shown = { permalinkBase, checklist };
    const body = (0,_scorecard_render_reviewer_js__WEBPACK_IMPORTED_MODULE_2__/* .renderReviewer */ .e)(withoutCommit(page.flagged), page.exercise.rubric, shown);
    await (0,_github_pages_sticky_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .keepStickyComment */ .I)(session.hub, { ...hub, number: page.number }, { marker, body, author: null });
}
/** The candidate's commit would lead a reviewer who can see that repository to a name. */
function withoutCommit(scorecard) {
    return { ...scorecard, submission: { ...scorecard.submission, sha: null } };
}


/***/ }),

/***/ 3985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ takeBackErased)
/* harmony export */ });
/* harmony import */ var _github_ledger_erase_from_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9651);
/* harmony import */ var _github_pages_erase_review_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7760);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8186);
/* harmony import */ var _erase_assignment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7488);
/* harmony import */ var _hub_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3654);





/**
 * To be asked after something about an assignment was written beside its log: whoever was erased in the middle of
 * that gets nothing back. True where that was so, and what was written is gone again.
 */
async function takeBackErased(session, id) {
    const log = await session.ledger.readLog(id);
    const isGone = log.length === 0;
    if (!isGone && !(0,_erase_assignment_js__WEBPACK_IMPORTED_MODULE_3__/* .isClosed */ .Lx)(log, 'erase'))
        return false;
    const { hub, config } = session;
    const pseudonym = (0,_hub_key_js__WEBPACK_IMPORTED_MODULE_4__/* .useHubKey */ .cA)(session.key).pseudonym(id);
    await (0,_github_pages_erase_review_js__WEBPACK_IMPORTED_MODULE_1__/* .eraseReview */ .x)(hub, config.hub, pseudonym);
    // The erasure that is under way takes the ledger as it finds it.
    if (!isGone)
        return true;
    const erased = { assignment: id, digest: (0,_erase_assignment_js__WEBPACK_IMPORTED_MODULE_3__/* .assignmentDigest */ .ms)(id), names: [pseudonym] };
    await (0,_github_ledger_erase_from_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .eraseFromLedger */ .Y)(hub, config.hub, erased, ({ earlier, formerHead }) => {
        if (earlier !== null)
            return (0,_erase_assignment_js__WEBPACK_IMPORTED_MODULE_3__/* .withCommit */ .e6)(session, earlier, formerHead);
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM(`${id} is not on the ledger, and there is no receipt`, { code: 'ledger' });
    });
    return true;
}


/***/ }),

/***/ 1787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ withdrawAll),
/* harmony export */   v: () => (/* binding */ askedEver)
/* harmony export */ });
/* harmony import */ var _github_pages_request_reviewers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(293);
/* harmony import */ var _github_pages_review_comments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9232);
/* harmony import */ var _github_repository_review_branches_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5044);
/* harmony import */ var _review_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4015);




/** Takes back every review request of ours on an assignment that is over: nobody waits for these reviews. */
async function withdrawAll(session, state) {
    const ours = askedEver(state);
    if (ours.length === 0)
        return;
    const { hub } = session.config;
    for (const { branch, number, requested } of await (0,_github_pages_review_comments_js__WEBPACK_IMPORTED_MODULE_1__/* .listReviewPulls */ .dN)(session.hub, hub)) {
        if (!(0,_review_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isNameOf */ .b_)(session, state, (0,_github_repository_review_branches_js__WEBPACK_IMPORTED_MODULE_3__/* .pseudonymOf */ .GQ)(branch) ?? ''))
            continue;
        const open = requested.filter((login) => ours.includes(login.toLowerCase()));
        await (0,_github_pages_request_reviewers_js__WEBPACK_IMPORTED_MODULE_0__/* .withdrawRequests */ .R)(session.hub, hub, number, open);
    }
}
/** In lower case: everybody whom a request of ours has ever named. */
function askedEver({ requests }) {
    return requests.flatMap(({ reviewers }) => reviewers.map((login) => login.toLowerCase()));
}


/***/ })

};
