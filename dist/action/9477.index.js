export const id = 9477;
export const ids = [9477];
export const modules = {

/***/ 86203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCalibrate: () => (/* binding */ runCalibrate)
});

// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(18186);
// EXTERNAL MODULE: ./build/session/hub-session.js
var hub_session = __webpack_require__(45333);
// EXTERNAL MODULE: ./build/commands/verb/with-session.js
var with_session = __webpack_require__(77560);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/input/in-shell.js
var in_shell = __webpack_require__(26251);
// EXTERNAL MODULE: ./build/input/read-table-file.js
var read_table_file = __webpack_require__(72293);
// EXTERNAL MODULE: ./build/input/write-out.js
var write_out = __webpack_require__(37473);
// EXTERNAL MODULE: ./build/input/read-csv.js
var read_csv = __webpack_require__(14106);
// EXTERNAL MODULE: ./build/rubric/rubric.js
var rubric = __webpack_require__(62007);
;// CONCATENATED MODULE: ./build/review/ratings-table.js


const RATING_COLUMNS = ['reviewer_id', 'paper_id', 'criterion', 'level'];
/** Reads the filled table; everything wrong with it is listed at once. */
function parseRatings(text, file, known) {
    const { rows, issues } = (0,read_csv/* readCsv */.N)(text, file, {
        known: RATING_COLUMNS,
        required: () => RATING_COLUMNS,
        takesOthers: false,
        hint: `The first line names the columns: ${RATING_COLUMNS.join(',')}.`,
    });
    if (issues.length === 0 && rows.every(({ cells }) => isUnfilled(cells))) {
        const message = 'is not filled in';
        return { ok: false, error: [{ file, line: null, path: '', message, hint: HINT }] };
    }
    const read = rows.map(({ cells, line }) => ({ line, cells, ...readRow(cells, known) }));
    const seen = new Set();
    const wrong = read.flatMap(({ problems, line, cells }) => {
        const place = JSON.stringify([cells['reviewer_id'], cells['paper_id'], cells['criterion']]);
        const again = seen.has(place) ? ['an earlier line rates this already'] : [];
        seen.add(place);
        const all = [...problems, ...again];
        return all.map((message) => ({ file, line, path: '', message, hint: HINT }));
    });
    const all = [...issues, ...wrong];
    if (all.length > 0)
        return { ok: false, error: all };
    return { ok: true, value: read.flatMap(({ row }) => row ?? []) };
}
/** As `calibrate --out` writes it: papers and criteria, and nobody who has rated them. */
function isUnfilled(cells) {
    return cells['reviewer_id'] === '' && cells['level'] === '';
}
function readRow(cells, known) {
    const [reviewer = '', paper = '', criterion = '', typed = ''] = RATING_COLUMNS.map((name) => cells[name] ?? '');
    const level = rubric/* LEVELS */.A_.find((each) => String(each) === typed);
    const problems = [
        ...(reviewer === '' ? ['reviewer_id is empty'] : []),
        ...(known.papers.includes(paper) ? [] : [`there is no paper "${paper}"`]),
        ...(known.criteria.includes(criterion) ? [] : [`there is no criterion "${criterion}"`]),
        ...(level === undefined ? [`"${typed}" is not a level`] : []),
    ];
    return { row: level === undefined ? null : { reviewer, paper, criterion, level }, problems };
}
const HINT = 'Each line is your login, a paper, a criterion and a level from 1 to 4.';

// EXTERNAL MODULE: ./build/scorecard/phrasing.js
var phrasing = __webpack_require__(75825);
// EXTERNAL MODULE: ./build/scorecard/safe-markdown.js
var safe_markdown = __webpack_require__(66226);
;// CONCATENATED MODULE: ./build/review/render-papers.js



/** What a reviewer needs to rate the anchor papers: checklists and levels, and the command that hands in. */
function renderPapers(title, reviewed, command) {
    return (0,safe_markdown/* render */.XX)([
        (0,safe_markdown/* heading */.R_)(1, (0,phrasing/* words */.aL) `Calibration: ${(0,phrasing/* ours */.Od)(title)}`),
        (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `Read each paper by itself and give every criterion a level, as you would for a candidate. Write your login and the levels into ${(0,phrasing/* untrusted */.bp)('ratings.csv', 20)}. Then run the command below, where you made these papers. Afterwards, discuss where your levels and the right ones differ.`),
        (0,safe_markdown/* codeBlock */.DV)(command, 1_000),
        ...reviewed.flatMap(({ id, title: name, section, checklist, levels }) => [
            (0,safe_markdown/* heading */.R_)(2, (0,phrasing/* words */.aL) `${(0,phrasing/* ours */.Od)(id)}: ${(0,phrasing/* ours */.Od)(name)} (section ${(0,phrasing/* ours */.Od)(section)})`),
            (0,safe_markdown/* list */.p_)(checklist.map(({ text, must }) => must ? (0,phrasing/* words */.aL) `${(0,phrasing/* strong */.ko)((0,phrasing/* words */.aL) `Must:`)} ${(0,phrasing/* ours */.Od)(text)}` : (0,phrasing/* ours */.Od)(text))),
            (0,safe_markdown/* table */.tp)([(0,phrasing/* words */.aL) `Level`, (0,phrasing/* words */.aL) `What it looks like`], rubric/* LEVELS */.A_.map((level) => [(0,phrasing/* words */.aL) `${level}`, (0,phrasing/* ours */.Od)(levels[level])])),
        ]),
    ]);
}

// EXTERNAL MODULE: ./build/commands/review/calibration-set.js
var calibration_set = __webpack_require__(99561);
// EXTERNAL MODULE: ./build/commands/review/calibration-verdict.js + 1 modules
var calibration_verdict = __webpack_require__(74696);
;// CONCATENATED MODULE: ./build/commands/review/calibrate.js










/** Writes the anchor papers with checklists, levels and an empty table; the papers' names. */
async function writePapers(session, id, out) {
    const { exercise, anchors } = await (0,calibration_set/* loadAnchors */.TH)(session, id);
    const reviewed = (0,rubric/* reviewedCriteria */.jj)(exercise.rubric);
    for (const { paper } of anchors) {
        await (0,write_out/* copyOut */.ew)((0,external_node_path_.join)(exercise.grader, 'anchors', paper), (0,external_node_path_.join)(out, paper));
    }
    const rows = anchors.flatMap(({ paper }) => reviewed.map(({ id: criterion }) => `,${paper},${criterion},`));
    const ratings = (0,in_shell/* inShell */.w)((0,external_node_path_.join)(out, 'ratings.csv'));
    const command = `npx takehome calibrate --exercise ${id} --ratings ${ratings}${(0,in_shell/* onHub */.b)(session.folder)}`;
    await (0,write_out/* writeOut */.sD)(out, [
        ['ratings.csv', `${[RATING_COLUMNS.join(','), ...rows].join('\n')}\n`],
        ['README.md', renderPapers(exercise.rubric.title, reviewed, command)],
    ]);
    return anchors.map(({ paper }) => paper);
}
/** Sets reviewers' ratings of the papers beside the key, and records who has passed. */
async function calibrate(session, id, file) {
    const anchored = await (0,calibration_set/* loadAnchors */.TH)(session, id);
    const { exercise, anchors } = anchored;
    const reviewed = (0,rubric/* reviewedCriteria */.jj)(exercise.rubric);
    const text = await (0,read_table_file/* readTableFile */.F)(file, howToBegin(id, session.folder));
    const papers = anchors.map(({ paper }) => paper);
    const rows = parseRatings(text, file, { papers, criteria: reviewed.map((one) => one.id) });
    if (!rows.ok)
        throw new bad_news/* CallerError */.ED(rows.error);
    const calibrations = [...Map.groupBy(rows.value, ({ reviewer }) => reviewer)].map(([reviewer, own]) => {
        const { gate, ratings } = (0,calibration_verdict/* compareWithKey */.hp)(own, anchored);
        return { reviewer, gate, differences: ratings.filter(({ level, key }) => level !== key) };
    });
    for (const { reviewer, gate } of calibrations) {
        await (0,calibration_verdict/* recordTry */.R_)(session, anchored, { reviewer, gate, comment: null });
    }
    return calibrations;
}
function howToBegin(id, folder) {
    return `This writes papers and a table to fill in: npx takehome calibrate --exercise ${id} --out papers${(0,in_shell/* onHub */.b)(folder)}`;
}
/** The verdict first, then every difference: it is read together with whoever wrote the key. */
function calibrationText(calibrations) {
    return calibrations
        .flatMap(({ reviewer, gate, differences }) => [
        `${reviewer}: ${gate.passed ? 'passed' : 'not passed'} (${gate.ratings} ratings, quadratic kappa ${gate.kappa?.toFixed(2) ?? 'none'}, ${gate.meanDifference.toFixed(2)} levels off on average)`,
        ...gate.reasons.map((reason) => `  ${reason}`),
        ...differences.map(({ paper, criterion, level, key, why }) => `  ${paper} ${criterion}: level ${level}, and the right level is ${key}: ${why}`),
    ])
        .join('\n');
}

// EXTERNAL MODULE: ./build/commands/review/send-block.js + 1 modules
var send_block = __webpack_require__(61638);
// EXTERNAL MODULE: ./build/github/pages/calibration-issue.js
var calibration_issue = __webpack_require__(40511);
// EXTERNAL MODULE: ./build/review/calibration-words.js
var calibration_words = __webpack_require__(81769);
// EXTERNAL MODULE: ./build/review-page/calibration-page.js
var calibration_page = __webpack_require__(76951);
// EXTERNAL MODULE: ./build/commands/review/pages-url.js
var pages_url = __webpack_require__(75916);
;// CONCATENATED MODULE: ./build/commands/review/write-calibration-pages.js








/**
 * Writes a page for each exercise that has papers, or for one, and sees to it that there is an issue to which
 * the pages can be answered. The files' names. Nothing of the key is in them.
 */
async function writeCalibrationPages(session, { exercise, out }) {
    const found = await anchoredExercises(session, exercise);
    if (found.length === 0)
        return [];
    const issue = await (0,calibration_issue/* ensureCalibrationIssue */.sx)(session.hub, session.config.hub, {
        marker: (0,safe_markdown/* markerText */.U7)('calibration'),
        title: calibration_words/* CALIBRATION_TITLE */.Ym,
        body: (0,calibration_words/* calibrationIssue */.qZ)((0,pages_url/* pagesUrl */.W)(session)),
    });
    const written = [];
    for (const anchored of found) {
        const { exercise: asked, papers, pseudonym, on, pair } = await (0,calibration_set/* calibrationSet */.h4)(session, anchored);
        const name = `${asked.rubric.id}.html`;
        const about = { pseudonym, tree: on.tree, criteriaDigest: on.criteria, key: pair.key };
        const page = { ...about, issue: issue.url, rubric: asked.rubric, papers };
        await (0,write_out/* writeOut */.sD)(out, [[name, (0,calibration_page/* renderCalibrationPage */.c)(page)]]);
        written.push((0,external_node_path_.join)(out, name));
    }
    return written;
}
async function anchoredExercises(session, exercise) {
    if (exercise !== '')
        return [await (0,calibration_set/* loadAnchors */.TH)(session, exercise)];
    // Where nobody has to calibrate, no issue asks for it.
    if (!session.config.reviews.calibration)
        return [];
    const ids = [...session.config.exercises.keys()];
    const all = await Promise.all(ids.map((id) => (0,calibration_set/* readExerciseAnchors */.dz)(session, id)));
    return all.filter(({ anchors }) => anchors.length > 0);
}

;// CONCATENATED MODULE: ./build/commands/review/run-calibrate.js






/** Writes pages or papers to rate, sends a reviewer's block, or takes a table of ratings in. */
const runCalibrate = async (words, around) => {
    const { text, isOn } = words;
    const asksGitHub = isOn('page') || text('send') !== '' || text('ratings') !== '';
    if (asksGitHub)
        return await onGitHub(words, around);
    return await papersOf(text('exercise'), text('out'), around);
};
/** Papers come from folders alone, so they need no token. */
async function papersOf(exercise, out, around) {
    const { folder } = around.access;
    const config = await (0,hub_session/* readHubConfig */.an)(folder);
    if (!config.ok)
        throw new bad_news/* CallerError */.ED(config.error);
    const papers = await writePapers({ config: config.value, folder, home: around.home }, exercise, out);
    return {
        json: { papers, out },
        text: [`${papers.length} papers in ${out}; fill in ratings.csv`],
    };
}
const onGitHub = (0,with_session/* withSession */.f)(async (session, { text, isOn }, around) => {
    const [exercise, ratings, out] = [text('exercise'), text('ratings'), text('out')];
    if (isOn('page')) {
        const pages = await writeCalibrationPages(session, { exercise, out });
        return { json: { pages }, text: pages.length === 0 ? ['Nobody has to calibrate.'] : pages };
    }
    const block = text('send');
    if (block !== '') {
        const sent = await (0,send_block/* sendBlock */.U)(session, block, around);
        return { json: sent, text: [`${sent.pseudonym}: sent as ${sent.comment}`] };
    }
    const calibrations = await calibrate(session, exercise, ratings);
    const passed = calibrations.every(({ gate }) => gate.passed);
    return {
        json: calibrations,
        text: [calibrationText(calibrations)],
        unmet: passed ? null : 'Not every reviewer has passed the calibration.',
    };
});


/***/ }),

/***/ 77560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withLedger),
/* harmony export */   f: () => (/* binding */ withSession)
/* harmony export */ });
/* harmony import */ var _session_hub_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45333);

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

/***/ 49232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IG: () => (/* binding */ removeComment),
/* harmony export */   J: () => (/* binding */ mayWrite),
/* harmony export */   VS: () => (/* binding */ listPeoplesComments),
/* harmony export */   YK: () => (/* binding */ accessOf),
/* harmony export */   dN: () => (/* binding */ listReviewPulls),
/* harmony export */   t$: () => (/* binding */ isOwnBranch),
/* harmony export */   ul: () => (/* binding */ readReviewPull),
/* harmony export */   xC: () => (/* binding */ reactTo)
/* harmony export */ });
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29281);
/* harmony import */ var _repository_review_branches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65044);
/* harmony import */ var _comment_editors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93759);



/** The pull request, if it is a review of the hub's own. */
async function readReviewPull(octokit, hub, number) {
    return await asked(`pull request ${number} was not read`, async () => {
        const { data } = await octokit.rest.pulls.get({ ...hub, pull_number: number });
        return reviewPull(data);
    });
}
async function listReviewPulls(octokit, hub) {
    return await asked('the reviews were not listed', async () => {
        const open = { ...hub, state: 'open', per_page: 100 };
        const pulls = await octokit.paginate(octokit.rest.pulls.list, open);
        return pulls.flatMap((pull) => reviewPull(pull) ?? []);
    });
}
/** A fork can name its branch as it likes. */
function isOwnBranch({ head, base, }) {
    return head.repo?.id === base.repo.id;
}
function reviewPull(pull) {
    const { number, head } = pull;
    if (!isOwnBranch(pull) || (0,_repository_review_branches_js__WEBPACK_IMPORTED_MODULE_1__/* .pseudonymOf */ .GQ)(head.ref) === null)
        return null;
    const requested = (pull.requested_reviewers ?? []).map(({ login }) => login);
    return { number, branch: head.ref, commit: head.sha, requested };
}
/** All comments but our own, oldest first. What they say is theirs: hostile until read. */
async function listPeoplesComments(octokit, hub, number, ourselves) {
    return await asked(`the comments on ${number} were not read`, async () => {
        const all = { ...hub, issue_number: number, per_page: 100 };
        const comments = await octokit.paginate(octokit.rest.issues.listComments, all);
        const theirs = comments
            .filter(({ user }) => user !== null && user?.login !== ourselves)
            .map(({ id, node_id, user, updated_at }) => ({
            id,
            nodeId: node_id,
            by: user?.login ?? '',
            userId: user?.id ?? null,
            updatedAt: updated_at,
        }));
        return await (0,_comment_editors_js__WEBPACK_IMPORTED_MODULE_2__/* .withEditors */ .T)(octokit, theirs);
    });
}
/** With its edit history, which would otherwise show what an edited text said before. */
async function removeComment(octokit, hub, id) {
    await asked(`comment ${id}, which shows a level, was not removed`, async () => {
        try {
            await octokit.rest.issues.deleteComment({ ...hub, comment_id: id });
        }
        catch (error) {
            if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) !== 404)
                throw error;
        }
    });
}
async function reactTo(octokit, hub, id, content) {
    await asked(`the reaction to comment ${id} was not made`, async () => {
        try {
            await octokit.rest.reactions.createForIssueComment({ ...hub, comment_id: id, content });
        }
        catch (error) {
            if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) !== 404)
                throw error;
        }
    });
}
/** Whoever may write to the hub speaks for the team. */
function mayWrite({ permission }) {
    return permission === 'write' || permission === 'admin';
}
async function accessOf(octokit, hub, username) {
    return await asked(`the permission of ${username} was not read`, async () => {
        try {
            const question = { ...hub, username };
            const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel(question);
            return { permission: data.permission, userId: data.user?.id ?? null };
        }
        catch (error) {
            if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404)
                return { permission: 'none', userId: null };
            throw error;
        }
    });
}
async function asked(failed, ask) {
    try {
        return await ask();
    }
    catch (error) {
        throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .worldError */ .ZT)(failed, error);
    }
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

/***/ 26251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ onHub),
/* harmony export */   w: () => (/* binding */ inShell)
/* harmony export */ });
/** A word of a command that people paste: in quotation marks where a shell would read it otherwise. */
function inShell(word) {
    return /^[\w./@:+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
/** Behind a command that people paste: the folder of the hub, unless commands look there by themselves. */
function onHub(folder) {
    return folder === '.' ? '' : ` --hub ${inShell(folder)}`;
}


/***/ }),

/***/ 14106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readCsv)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25175);

/**
 * Reads a table with a heading line as spreadsheets of any country save it: with commas, semicolons or tabs,
 * `sep=;` above, empty rows below and empty columns at the right. Names of columns are read in any case.
 */
function readCsv(text, file, columns) {
    const issue = (line, message, hint) => {
        return { file, line, path: '', message, hint };
    };
    const parsed = parseRecords(text);
    if ('fault' in parsed) {
        const { fault, line } = parsed;
        return { head: [], rows: [], issues: [issue(line, fault, 'Correct this line.')] };
    }
    const [heading, ...records] = parsed;
    const head = headOf(heading?.cells ?? [], columns.known);
    const wrong = [
        ...headFaults(head, columns),
        ...(records.length === 0 ? ['there is no line below the column names'] : []),
    ];
    if (wrong.length > 0) {
        const issues = wrong.map((message) => issue(heading?.line ?? 1, message, columns.hint));
        return { head, rows: [], issues };
    }
    const isEven = ({ cells }) => cells.length >= head.length && cells.slice(head.length).every((cell) => cell === '');
    const [even, uneven] = [records.filter(isEven), records.filter((record) => !isEven(record))];
    const issues = uneven.map(({ line, cells }) => issue(line, `has ${cells.length} cells, and the first line names ${head.length} columns`, UNEVEN));
    return {
        head,
        issues,
        rows: even.map(({ line, cells }) => rowOf(line, cells, head, columns.known)),
    };
}
const UNEVEN = 'Leave a cell empty where there is nothing to say, and put quotation marks around one with a comma in it.';
function headOf(cells, known) {
    const isLike = (name) => (one) => one.toLowerCase() === name.toLowerCase();
    const head = cells.map((name) => known.find(isLike(name)) ?? name);
    return head.slice(0, head.findLastIndex((name) => name !== '') + 1);
}
function headFaults(head, { known, required, takesOthers }) {
    const unknown = takesOthers ? [] : head.filter((name) => !known.includes(name));
    const repeated = new Set(head.filter((name, index) => head.indexOf(name) < index));
    const missing = required(head).filter((name) => !head.includes(name));
    return [
        ...unknown.map((name) => `"${name}" is not a column`),
        ...[...repeated].map((name) => `the column ${name} is there twice`),
        ...missing.map((name) => `the column ${name} is missing`),
    ];
}
function rowOf(line, cells, head, known) {
    const absent = known.map((name) => [name, '']);
    const present = head.map((name, index) => [name, cells[index] ?? '']);
    return { line, cells: Object.fromEntries([...absent, ...present]) };
}
function parseRecords(text) {
    const [above = ''] = /^\ufeff?\s*"?sep=.?"?\r?\n/i.exec(text) ?? [];
    const linesAbove = above.split('\n').length - 1;
    const table = text.slice(above.length);
    try {
        const lines = [];
        const rows = (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(table, {
            bom: true,
            delimiter: delimiterOf(table),
            relax_column_count: true,
            trim: true,
            skip_empty_lines: true,
            // A spreadsheet saves the rows below the list, too.
            skip_records_with_empty_values: true,
            onRecord: (record, { lines: line }) => {
                lines.push(line + linesAbove);
                return record;
            },
        });
        return rows.map((cells, index) => ({ cells, line: lines[index] ?? 0 }));
    }
    catch (error) {
        if (!(error instanceof csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .CsvError */ .J$))
            throw error;
        const line = typeof error['lines'] === 'number' ? error['lines'] + linesAbove : null;
        return { fault: error.message, line };
    }
}
/** The one that the heading line has most of: a cell below may hold any of them. */
function delimiterOf(table) {
    const [heading = ''] = /[^\r\n]+/.exec(table) ?? [];
    const counts = [',', ';', '\t'].map((one) => ({ one, count: heading.split(one).length }));
    return counts.reduce((most, next) => (next.count > most.count ? next : most)).one;
}


/***/ }),

/***/ 72293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readTableFile),
/* harmony export */   U: () => (/* binding */ findTable)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _bad_news_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18186);
/* harmony import */ var _decode_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78933);



/** A table's text, or why there is none. Spreadsheets save UTF-16 as gladly as UTF-8. */
async function findTable(file) {
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file).catch(() => null);
    if (bytes === null)
        return { ok: false, error: 'there is no such file' };
    const prose = (0,_decode_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeProse */ .ok)(bytes);
    return prose === null ? { ok: false, error: 'is no text' } : { ok: true, value: prose.text };
}
/** A table's text; throws CallerError for a file that cannot be read. */
async function readTableFile(file, hint = 'Name a file that can be read.') {
    const found = await findTable(file);
    if (!found.ok)
        throw (0,_bad_news_js__WEBPACK_IMPORTED_MODULE_1__/* .callerError */ .ee)(file, found.error, hint);
    return found.value;
}


/***/ }),

/***/ 66397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ findReview),
/* harmony export */   L3: () => (/* binding */ reviewBranches),
/* harmony export */   QB: () => (/* binding */ criteriaDigest)
/* harmony export */ });
/* harmony import */ var _assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58561);
/* harmony import */ var _assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(328);
/* harmony import */ var _assignment_state_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(98921);
/* harmony import */ var _github_ledger_ledger_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47404);
/* harmony import */ var _github_pages_text_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88455);
/* harmony import */ var _github_repository_review_branches_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(65044);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18186);
/* harmony import */ var _rubric_rubric_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(62007);
/* harmony import */ var _hub_exercise_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19467);
/* harmony import */ var _hub_key_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13654);
/* harmony import */ var _hub_review_key_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64866);
/* harmony import */ var _ledger_source_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78738);
/* harmony import */ var _read_latest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6111);













/** Of what people judge by: other hidden tests leave it as it is. */
function criteriaDigest(rubric) {
    return (0,_github_pages_text_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .textDigest */ .o)(JSON.stringify((0,_rubric_rubric_js__WEBPACK_IMPORTED_MODULE_10__/* .reviewedCriteria */ .jj)(rubric)));
}
/** Whose review each branch is. The way from a pseudonym to an assignment needs the hub's key. */
async function reviewBranches(session) {
    const key = (0,_hub_key_js__WEBPACK_IMPORTED_MODULE_6__/* .useHubKey */ .cA)(session.key);
    const table = await (0,_github_ledger_ledger_table_js__WEBPACK_IMPORTED_MODULE_2__/* .readLedgerTable */ .qW)(session.hub, session.config.hub);
    const ids = [...(table?.logs.keys() ?? [])];
    return new Map(ids.map((id) => [(0,_github_repository_review_branches_js__WEBPACK_IMPORTED_MODULE_11__/* .reviewBranch */ .zJ)(key.pseudonym(id)), id]));
}
/** What a review's pull request is about; null when nothing of it is to be reviewed (any more). */
async function findReview(session, pull, assignment) {
    const state = (0,_assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_0__/* .foldLog */ .e)(await session.ledger.readLog(assignment));
    const graded = state === null ? undefined : (0,_assignment_state_js__WEBPACK_IMPORTED_MODULE_12__/* .latestGraded */ .R3)(state);
    if (state === null || graded === undefined || state.status === 'closed')
        return null;
    const exercise = await (0,_hub_exercise_js__WEBPACK_IMPORTED_MODULE_5__/* .loadAssigned */ .Ln)(session, state.assignment);
    const role = await (0,_hub_exercise_js__WEBPACK_IMPORTED_MODULE_5__/* .loadHubRole */ .I1)(session, state.assignment.role);
    if (!exercise.ok)
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__/* .CallerError */ .ED(exercise.error);
    if (!role.ok)
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__/* .CallerError */ .ED(role.error);
    const { rubric } = exercise.value;
    const reviewed = (0,_rubric_rubric_js__WEBPACK_IMPORTED_MODULE_10__/* .reviewedCriteria */ .jj)(rubric);
    const path = (0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_1__/* .scorecardPath */ .OW)(assignment, graded.tree, graded.rubric);
    const scorecard = await (0,_read_latest_js__WEBPACK_IMPORTED_MODULE_9__/* .readScorecard */ .Pw)((0,_ledger_source_js__WEBPACK_IMPORTED_MODULE_8__/* .ledgerSource */ .L)(session, ''), path);
    const waiting = scorecard.criteria.filter(({ status }) => status === 'pending');
    return {
        pull,
        pseudonym: (0,_hub_key_js__WEBPACK_IMPORTED_MODULE_6__/* .useHubKey */ .cA)(session.key).pseudonym(assignment),
        state,
        graded,
        exercise: exercise.value,
        role: role.value,
        scorecard,
        reviewed,
        criteria: waiting.map(({ id }) => id),
        on: { tree: graded.tree, criteria: criteriaDigest(rubric) },
        pair: await (0,_hub_review_key_js__WEBPACK_IMPORTED_MODULE_7__/* .hubReviewKey */ .r6)(session.key),
    };
}


/***/ })

};
