export const id = 6203;
export const ids = [6203];
export const modules = {

/***/ 86203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCalibrate: () => (/* binding */ runCalibrate)
});

// EXTERNAL MODULE: ./build/commands/verb/with-session.js
var with_session = __webpack_require__(77560);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(18186);
// EXTERNAL MODULE: ./build/input/make-folder.js
var make_folder = __webpack_require__(5586);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(25175);
// EXTERNAL MODULE: ./build/rubric/rubric.js
var rubric = __webpack_require__(62007);
;// CONCATENATED MODULE: ./build/review/ratings-table.js


const RATING_COLUMNS = ['reviewer_id', 'paper_id', 'criterion', 'level'];
/** Reads the filled table; everything wrong with it is listed at once. */
function parseRatings(text, file, known) {
    const issue = (line, message, hint) => {
        return { file, line, path: '', message, hint };
    };
    const lines = (0,sync/* parse */.qg)(text, {
        relax_column_count: true,
        skip_empty_lines: true,
        trim: true,
        bom: true,
    });
    const [head = [], ...body] = lines;
    if (head.join() !== RATING_COLUMNS.join()) {
        return {
            ok: false,
            error: [issue(1, `the columns are ${head.join(',')}`, `Use ${RATING_COLUMNS.join(',')}.`)],
        };
    }
    const read = body.map((cells) => readRow(cells, known));
    const seen = new Set();
    const issues = read.flatMap(({ problems }, index) => {
        const cell = (body[index] ?? []).slice(0, 3).join();
        const again = seen.has(cell) ? ['an earlier line rates this already'] : [];
        seen.add(cell);
        return [...problems, ...again].map((problem) => issue(index + 2, problem, HINT));
    });
    if (issues.length > 0)
        return { ok: false, error: issues };
    return { ok: true, value: read.flatMap(({ row }) => row ?? []) };
}
function readRow([reviewer = '', paper = '', criterion = '', typed = ''], known) {
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
        (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `Read each paper by itself and give every criterion a level, as you would for a candidate. Write your login and the levels into ${(0,phrasing/* untrusted */.bp)('ratings.csv', 20)}. Then run ${(0,phrasing/* untrusted */.bp)('npx takehome calibrate --exercise <id> --ratings ratings.csv', 80)}. Afterwards, discuss where you and the key differ.`),
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
    await (0,promises_.writeFile)((0,external_node_path_.join)(out, 'ratings.csv'), `${[RATING_COLUMNS.join(','), ...rows].join('\n')}\n`);
    await (0,promises_.writeFile)((0,external_node_path_.join)(out, 'README.md'), renderPapers(exercise.rubric.title, reviewed));
    return anchors.map(({ paper }) => paper);
}
/** Sets reviewers' ratings of the papers beside the key, and records who has passed. */
async function calibrate(session, id, file) {
    const anchored = await (0,calibration_set/* loadAnchors */.TH)(session, id);
    const { exercise, anchors } = anchored;
    const reviewed = (0,rubric/* reviewedCriteria */.jj)(exercise.rubric);
    const text = await (0,promises_.readFile)(file, 'utf8').catch(() => null);
    if (text === null)
        throw ratingsFault(id, file);
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
function ratingsFault(id, file) {
    const hint = `This writes papers and a table to fill in: npx takehome calibrate --exercise ${id} --out papers`;
    return (0,bad_news/* callerError */.ee)(file, 'there is no such file', hint);
}
/** The verdict first, then every difference: it is read together with whoever wrote the key. */
function calibrationText(calibrations) {
    return calibrations
        .flatMap(({ reviewer, gate, differences }) => [
        `${reviewer}: ${gate.passed ? 'passed' : 'not passed'} (${gate.ratings} ratings, quadratic kappa ${gate.kappa?.toFixed(2) ?? 'none'}, ${gate.meanDifference.toFixed(2)} levels off on average)`,
        ...gate.reasons.map((reason) => `  ${reason}`),
        ...differences.map(({ paper, criterion, level, key, why }) => `  ${paper} ${criterion}: level ${level}, and the key says ${key}: ${why}`),
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
    await (0,make_folder/* makeFolder */.f)(out);
    const written = [];
    for (const anchored of found) {
        const { exercise: asked, papers, pseudonym, on, pair } = await (0,calibration_set/* calibrationSet */.h4)(session, anchored);
        const file = (0,external_node_path_.join)(out, `${asked.rubric.id}.html`);
        const about = { pseudonym, tree: on.tree, criteriaDigest: on.criteria, key: pair.key };
        const page = { ...about, issue: issue.url, rubric: asked.rubric, papers };
        await (0,promises_.writeFile)(file, (0,calibration_page/* renderCalibrationPage */.c)(page));
        written.push(file);
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
const runCalibrate = (0,with_session/* withSession */.f)(async (session, { text, isOn }, around) => {
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
    if (ratings === '') {
        const papers = await writePapers(session, exercise, out);
        const said = `${papers.length} papers in ${out}; fill in ratings.csv`;
        return { json: { papers, out }, text: [said] };
    }
    const calibrations = await calibrate(session, exercise, ratings);
    const passed = calibrations.every(({ gate }) => gate.passed);
    return {
        json: calibrations,
        text: [calibrationText(calibrations)],
        unmet: passed ? null : 'Not every reviewer has passed the calibration.',
    };
});


/***/ })

};
