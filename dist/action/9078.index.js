export const id = 9078;
export const ids = [9078];
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
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/input/make-folder.js
var make_folder = __webpack_require__(5586);
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



/** What a reviewer needs to rate the anchor papers: checklists and levels, and how to hand in. */
function renderPapers(title, reviewed) {
    return (0,safe_markdown/* render */.XX)([
        (0,safe_markdown/* heading */.R_)(1, (0,phrasing/* words */.aL) `Calibration: ${(0,phrasing/* ours */.Od)(title)}`),
        (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `Read each paper by itself and give every criterion a level, as you would for a candidate. Write your login and the levels into ${(0,phrasing/* untrusted */.bp)('ratings.csv', 20)}. Then run ${(0,phrasing/* untrusted */.bp)('npx takehome calibrate --exercise <id> --ratings ratings.csv', 80)}. Afterwards, discuss where your levels and the right ones differ.`),
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
    await (0,make_folder/* makeFolder */.f)(out);
    const reviewed = (0,rubric/* reviewedCriteria */.jj)(exercise.rubric);
    for (const { paper } of anchors) {
        await (0,promises_.cp)((0,external_node_path_.join)(exercise.grader, 'anchors', paper), (0,external_node_path_.join)(out, paper), { recursive: true });
    }
    const rows = anchors.flatMap(({ paper }) => reviewed.map(({ id: criterion }) => `,${paper},${criterion},`));
    await (0,write_out/* writeOut */.s)(out, [
        ['ratings.csv', `${[RATING_COLUMNS.join(','), ...rows].join('\n')}\n`],
        ['README.md', renderPapers(exercise.rubric.title, reviewed)],
    ]);
    return anchors.map(({ paper }) => paper);
}
/** Sets reviewers' ratings of the papers beside the key, and records who has passed. */
async function calibrate(session, id, file) {
    const anchored = await (0,calibration_set/* loadAnchors */.TH)(session, id);
    const { exercise, anchors } = anchored;
    const reviewed = (0,rubric/* reviewedCriteria */.jj)(exercise.rubric);
    const text = await (0,read_table_file/* readTableFile */.F)(file, howToBegin(id));
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
function howToBegin(id) {
    return `This writes papers and a table to fill in: npx takehome calibrate --exercise ${id} --out papers`;
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
        await (0,write_out/* writeOut */.s)(out, [[name, (0,calibration_page/* renderCalibrationPage */.c)(page)]]);
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
/* harmony export */   h: () => (/* binding */ REVIEW_BASE),
/* harmony export */   z: () => (/* binding */ reviewBranch)
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
    return (0,_exercise_vary_js__WEBPACK_IMPORTED_MODULE_5__/* .drawOptions */ .$q)(conventions, (0,_hub_key_js__WEBPACK_IMPORTED_MODULE_6__/* .checkHubKey */ .V)(key), label);
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
