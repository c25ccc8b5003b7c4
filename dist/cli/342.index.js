export const id = 342;
export const ids = [342];
export const modules = {

/***/ 8342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCalibrate: () => (/* binding */ runCalibrate)
});

// EXTERNAL MODULE: ./build/commands/verb/with-session.js
var with_session = __webpack_require__(7560);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/assignment/ledger-record.js + 1 modules
var ledger_record = __webpack_require__(328);
// EXTERNAL MODULE: ./build/exercise/anchors.js + 1 modules
var exercise_anchors = __webpack_require__(2647);
// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(8186);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(5175);
// EXTERNAL MODULE: ./build/rubric/rubric.js
var rubric_rubric = __webpack_require__(2007);
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
    const level = rubric_rubric/* LEVELS */.A_.find((each) => String(each) === typed);
    const problems = [
        ...(reviewer === '' ? ['reviewer_id is empty'] : []),
        ...(known.papers.includes(paper) ? [] : [`there is no paper "${paper}"`]),
        ...(known.criteria.includes(criterion) ? [] : [`there is no criterion "${criterion}"`]),
        ...(level === undefined ? [`"${typed}" is no level`] : []),
    ];
    return { row: level === undefined ? null : { reviewer, paper, criterion, level }, problems };
}
const HINT = 'Each line is your login, a paper, a criterion and a level from 1 to 4.';

// EXTERNAL MODULE: ./build/scorecard/phrasing.js
var phrasing = __webpack_require__(5825);
// EXTERNAL MODULE: ./build/scorecard/safe-markdown.js
var safe_markdown = __webpack_require__(6226);
;// CONCATENATED MODULE: ./build/review/render-papers.js



/** What a reviewer needs to rate the anchor papers: checklists and levels, and how to hand in. */
function renderPapers(title, reviewed) {
    return (0,safe_markdown/* render */.XX)([
        (0,safe_markdown/* heading */.R_)(1, (0,phrasing/* words */.aL) `Calibration: ${(0,phrasing/* ours */.Od)(title)}`),
        (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `Read each paper by itself and give every criterion a level, as you would for a candidate. Write your login and the levels into ${(0,phrasing/* untrusted */.bp)('ratings.csv', 20)}. Then run ${(0,phrasing/* untrusted */.bp)('npx takehome calibrate --exercise <id> --ratings ratings.csv', 80)}. Afterwards, discuss where you and the key differ.`),
        ...reviewed.flatMap(({ id, title: name, section, checklist, levels }) => [
            (0,safe_markdown/* heading */.R_)(2, (0,phrasing/* words */.aL) `${(0,phrasing/* ours */.Od)(id)}: ${(0,phrasing/* ours */.Od)(name)} (section ${(0,phrasing/* ours */.Od)(section)})`),
            (0,safe_markdown/* list */.p_)(checklist.map(({ text, must }) => must ? (0,phrasing/* words */.aL) `${(0,phrasing/* strong */.ko)((0,phrasing/* words */.aL) `Must:`)} ${(0,phrasing/* ours */.Od)(text)}` : (0,phrasing/* ours */.Od)(text))),
            (0,safe_markdown/* table */.tp)([(0,phrasing/* words */.aL) `Level`, (0,phrasing/* words */.aL) `What it looks like`], rubric_rubric/* LEVELS */.A_.map((level) => [(0,phrasing/* words */.aL) `${level}`, (0,phrasing/* ours */.Od)(levels[level])])),
        ]),
    ]);
}

// EXTERNAL MODULE: ./build/session/find-review.js
var find_review = __webpack_require__(6397);
// EXTERNAL MODULE: ./build/session/hub-exercise.js
var hub_exercise = __webpack_require__(9467);
// EXTERNAL MODULE: ./build/session/hub-session.js
var hub_session = __webpack_require__(5333);
// EXTERNAL MODULE: ./build/statistics/kappa.js
var statistics_kappa = __webpack_require__(8173);
// EXTERNAL MODULE: ./build/statistics/moments.js
var moments = __webpack_require__(5624);
;// CONCATENATED MODULE: ./build/statistics/calibration-gate.js


const GATE = { ratings: 15, kappa: 0.7, meanDifference: 0.5, far: 2 };
/** Whether a reviewer reads as the key does, closely enough to review. */
function calibrationGate(ratings) {
    const kappa = (0,statistics_kappa/* cohenKappa */.r)(ratings.map(({ level }) => level), ratings.map(({ key }) => key), 'quadratic');
    const off = ({ level, key }) => Math.abs(level - key);
    const meanDifference = ratings.length === 0 ? 0 : (0,moments/* mean */.i2)(ratings.map(off));
    const far = ratings.filter((rating) => rating.must && off(rating) >= GATE.far);
    const reasons = [
        ...(ratings.length < GATE.ratings
            ? [`${ratings.length} ratings, and ${GATE.ratings} are needed`]
            : []),
        ...kappaReason(kappa),
        ...(meanDifference > GATE.meanDifference
            ? [
                `${meanDifference.toFixed(2)} levels off on average, and at most ${GATE.meanDifference} is accepted`,
            ]
            : []),
        ...far.map(({ paper, criterion, level, key }) => `${paper} ${criterion}: level ${level}, and the key says ${key}, on a criterion with must items`),
    ];
    const passed = reasons.length === 0;
    return { passed, ratings: ratings.length, kappa, meanDifference, far, reasons };
}
function kappaReason(kappa) {
    if (kappa === null)
        return ['every paper got the same level, so agreement cannot be measured'];
    if (kappa >= GATE.kappa)
        return [];
    return [`quadratic kappa ${kappa.toFixed(2)}, and ${GATE.kappa.toFixed(2)} is needed`];
}

;// CONCATENATED MODULE: ./build/commands/review/calibrate.js












/** Writes the anchor papers with checklists, levels and an empty table; the papers' names. */
async function writePapers(session, id, out) {
    const { exercise, anchors } = await loadAnchors(session, id);
    await (0,promises_.mkdir)(out, { recursive: true });
    const reviewed = (0,rubric_rubric/* reviewedCriteria */.jj)(exercise.rubric);
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
    const { exercise, anchors } = await loadAnchors(session, id);
    const reviewed = (0,rubric_rubric/* reviewedCriteria */.jj)(exercise.rubric);
    const text = await (0,promises_.readFile)(file, 'utf8').catch(() => null);
    if (text === null)
        throw ratingsFault(id, file);
    const papers = anchors.map(({ paper }) => paper);
    const rows = parseRatings(text, file, { papers, criteria: reviewed.map((one) => one.id) });
    if (!rows.ok)
        throw new bad_news/* CallerError */.ED(rows.error);
    const calibrations = [...Map.groupBy(rows.value, ({ reviewer }) => reviewer)].map(([reviewer, own]) => compare(reviewer, own, anchors, exercise));
    for (const one of calibrations)
        await record(session, exercise, one);
    return calibrations;
}
function ratingsFault(id, file) {
    const hint = `This writes papers and a table to fill in: npx takehome calibrate --exercise ${id} --out papers`;
    return (0,bad_news/* callerError */.ee)(file, 'there is no such file', hint);
}
async function loadAnchors(session, id) {
    const exercise = await (0,hub_exercise/* loadHubExercise */.sE)(session, id);
    if (!exercise.ok)
        throw new bad_news/* CallerError */.ED(exercise.error);
    const anchors = await (0,exercise_anchors/* readAnchors */.D)(exercise.value);
    if (!anchors.ok)
        throw new bad_news/* CallerError */.ED(anchors.error);
    if (anchors.value.length > 0)
        return { exercise: exercise.value, anchors: anchors.value };
    const message = 'there are no papers to calibrate by';
    const hint = 'Write at least five papers that show every level (docs/authoring.md), or set calibration: false under reviews in takehome.yml.';
    const path = (0,external_node_path_.join)(exercise.value.grader, 'anchors');
    throw (0,bad_news/* callerError */.ee)(path, message, hint);
}
function compare(reviewer, rows, anchors, { rubric }) {
    const musts = new Set((0,rubric_rubric/* reviewedCriteria */.jj)(rubric)
        .filter(({ checklist }) => checklist.some(({ must }) => must))
        .map(({ id }) => id));
    const keyed = rows.map(({ paper, criterion, level }) => {
        const anchor = anchors.find((one) => one.paper === paper);
        const key = anchor?.levels[criterion] ?? level;
        const why = anchor?.why[criterion] ?? '';
        return { paper, criterion, level, key, must: musts.has(criterion), why };
    });
    const differences = keyed.filter(({ level, key }) => level !== key);
    return { reviewer, gate: calibrationGate(keyed), differences };
}
async function record(session, { rubric }, { reviewer, gate }) {
    const { passed, ratings, kappa, meanDifference } = gate;
    const line = {
        kind: 'calibrated',
        at: await (0,hub_session/* serverTime */.nI)(session.hub),
        by: reviewer,
        exercise: rubric.id,
        criteria: (0,find_review/* criteriaDigest */.QB)(rubric),
        passed,
        ratings,
        kappa,
        meanDifference,
    };
    await session.ledger.rewrite((0,ledger_record/* reviewerPath */.T1)(reviewer), (before) => {
        const text = `${before ?? ''}${JSON.stringify(line)}\n`;
        return { text, subject: `${reviewer}: calibrated on ${rubric.id}` };
    });
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

;// CONCATENATED MODULE: ./build/commands/review/run-calibrate.js


/** Writes papers to rate, or takes the ratings in. */
const runCalibrate = (0,with_session/* withSession */.f)(async (session, { text }) => {
    const [exercise, ratings, out] = [text('exercise'), text('ratings'), text('out')];
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

/***/ 2647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ missingLevels),
  D: () => (/* binding */ readAnchors)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./build/rubric/rubric.js
var rubric_rubric = __webpack_require__(2007);
// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(6214);
;// CONCATENATED MODULE: ./build/exercise/anchors.generated.js
// Made of anchors.schema.ts by scripts/schemas.mjs with ajv; change that and run npm run generate.

const isAnchors = validate21;const schema6 = {"type":"array","items":{"type":"object","required":["paper","levels","why"],"properties":{"paper":{"type":"string","pattern":"^[a-z0-9-]+$"},"levels":{"type":"object","minProperties":1,"propertyNames":{"pattern":"^W[0-9]+$"},"additionalProperties":{"enum":[1,2,3,4]}},"why":{"type":"object","minProperties":1,"propertyNames":{"pattern":"^W[0-9]+$"},"additionalProperties":{"type":"string","minLength":3}}},"additionalProperties":false}};const pattern0 = new RegExp("^[a-z0-9-]+$", "u");const pattern1 = new RegExp("^W[0-9]+$", "u");const func2 = ucs2length["default"] ?? ucs2length;function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(Array.isArray(data)){const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(data0 && typeof data0 == "object" && !Array.isArray(data0)){if(data0.paper === undefined){const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "paper"},message:"must have required property '"+"paper"+"'"};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data0.levels === undefined){const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "levels"},message:"must have required property '"+"levels"+"'"};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data0.why === undefined){const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}for(const key0 in data0){if(!(((key0 === "paper") || (key0 === "levels")) || (key0 === "why"))){const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data0.paper !== undefined){let data1 = data0.paper;if(typeof data1 === "string"){if(!pattern0.test(data1)){const err4 = {instancePath:instancePath+"/" + i0+"/paper",schemaPath:"#/items/properties/paper/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+$"},message:"must match pattern \""+"^[a-z0-9-]+$"+"\""};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}else {const err5 = {instancePath:instancePath+"/" + i0+"/paper",schemaPath:"#/items/properties/paper/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data0.levels !== undefined){let data2 = data0.levels;if(data2 && typeof data2 == "object" && !Array.isArray(data2)){if(Object.keys(data2).length < 1){const err6 = {instancePath:instancePath+"/" + i0+"/levels",schemaPath:"#/items/properties/levels/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}for(const key1 in data2){const _errs8 = errors;if(typeof key1 === "string"){if(!pattern1.test(key1)){const err7 = {instancePath:instancePath+"/" + i0+"/levels",schemaPath:"#/items/properties/levels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^W[0-9]+$"},message:"must match pattern \""+"^W[0-9]+$"+"\"",propertyName:key1};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}var valid3 = _errs8 === errors;if(!valid3){const err8 = {instancePath:instancePath+"/" + i0+"/levels",schemaPath:"#/items/properties/levels/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}for(const key2 in data2){let data3 = data2[key2];if(!((((data3 === 1) || (data3 === 2)) || (data3 === 3)) || (data3 === 4))){const err9 = {instancePath:instancePath+"/" + i0+"/levels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/items/properties/levels/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema6.items.properties.levels.additionalProperties.enum},message:"must be equal to one of the allowed values"};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}}else {const err10 = {instancePath:instancePath+"/" + i0+"/levels",schemaPath:"#/items/properties/levels/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}if(data0.why !== undefined){let data4 = data0.why;if(data4 && typeof data4 == "object" && !Array.isArray(data4)){if(Object.keys(data4).length < 1){const err11 = {instancePath:instancePath+"/" + i0+"/why",schemaPath:"#/items/properties/why/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}for(const key3 in data4){const _errs13 = errors;if(typeof key3 === "string"){if(!pattern1.test(key3)){const err12 = {instancePath:instancePath+"/" + i0+"/why",schemaPath:"#/items/properties/why/propertyNames/pattern",keyword:"pattern",params:{pattern: "^W[0-9]+$"},message:"must match pattern \""+"^W[0-9]+$"+"\"",propertyName:key3};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}var valid5 = _errs13 === errors;if(!valid5){const err13 = {instancePath:instancePath+"/" + i0+"/why",schemaPath:"#/items/properties/why/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid"};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}for(const key4 in data4){let data5 = data4[key4];if(typeof data5 === "string"){if(func2(data5) < 3){const err14 = {instancePath:instancePath+"/" + i0+"/why/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/items/properties/why/additionalProperties/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}else {const err15 = {instancePath:instancePath+"/" + i0+"/why/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/items/properties/why/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}}else {const err16 = {instancePath:instancePath+"/" + i0+"/why",schemaPath:"#/items/properties/why/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}}else {const err17 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}}else {const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}validate21.errors = vErrors;return errors === 0;}

;// CONCATENATED MODULE: ./build/exercise/anchors.js





/** Reads `anchors/anchors.yml` and looks for the papers; without the file there are none. */
async function readAnchors({ grader, rubric, }) {
    const folder = (0,external_node_path_.join)(grader, 'anchors');
    const file = (0,external_node_path_.join)(folder, 'anchors.yml');
    const written = await (0,promises_.readFile)(file, 'utf8').catch(() => '[]');
    const issue = (path, message) => {
        const hint = 'Each entry has paper, levels and why; docs/authoring.md shows one.';
        return { file, line: null, path, message, hint };
    };
    let anchors;
    try {
        anchors = (0,js_yaml/* load */.Hh)(written);
    }
    catch (error) {
        return { ok: false, error: [issue('', String(error).split('\n')[0] ?? '')] };
    }
    if (!isAnchors(anchors)) {
        const issues = (isAnchors.errors ?? []).map(({ instancePath, message = '' }) => issue(instancePath.slice(1), message));
        return { ok: false, error: issues };
    }
    const reviewed = (0,rubric_rubric/* reviewedCriteria */.jj)(rubric);
    const papers = await Promise.all(anchors.map(({ paper }) => filesOf((0,external_node_path_.join)(folder, paper))));
    const issues = anchors.flatMap((anchor, index) => anchorProblems(anchor, reviewed, papers[index] ?? [], rubric.writeUp?.file ?? '').map((text) => issue(anchor.paper, text)));
    return issues.length > 0 ? { ok: false, error: issues } : { ok: true, value: anchors };
}
async function filesOf(folder) {
    return await (0,promises_.readdir)(folder).catch(() => []);
}
function anchorProblems({ levels, why }, reviewed, files, writeUp) {
    const ids = reviewed.map(({ id }) => id);
    return [
        ...(files.includes(writeUp) ? [] : [`there is no ${writeUp} of this paper`]),
        ...ids.filter((id) => !(id in levels)).map((id) => `${id} has no level`),
        ...ids.filter((id) => !(id in why)).map((id) => `${id} has no reason`),
        ...Object.keys({ ...levels, ...why })
            .filter((id) => !ids.includes(id))
            .map((id) => `the rubric has no criterion ${id} that people review`),
    ];
}
/** What a set of papers lacks for calibrating by it: levels that no paper shows. */
function missingLevels(anchors, rubric) {
    if (anchors.length === 0)
        return [];
    return (0,rubric_rubric/* reviewedCriteria */.jj)(rubric).flatMap(({ id }) => [1, 2, 3, 4]
        .filter((level) => !anchors.some(({ levels }) => levels[id] === level))
        .map((level) => `no anchor shows level ${level} of ${id}`));
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

/***/ 1164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N5: () => (/* binding */ ensureReview),
  zJ: () => (/* binding */ reviewBranch),
  Bm: () => (/* binding */ reviewFolder)
});

// EXTERNAL MODULE: ./build/github/client/look-or-make.js
var look_or_make = __webpack_require__(3510);
// EXTERNAL MODULE: ./build/github/repository/branch-head.js
var branch_head = __webpack_require__(1850);
// EXTERNAL MODULE: ./build/github/repository/commit-parts.js
var commit_parts = __webpack_require__(3457);
;// CONCATENATED MODULE: ./build/github/pages/review-base.js



/**
 * What every review is compared with: a branch with a history of its own and none of the hub's files. A
 * review then has no hidden test beside it, and no workflow, which a workflow's token may not write: GitHub
 * answers 403 to a branch whose workflows are not those of the default branch.
 */
const REVIEW_BASE = 'review-base';
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
    return await (0,look_or_make/* lookOrMake */.J)(() => (0,branch_head/* branchHead */.P)(octokit, hub, REVIEW_BASE), async () => {
        const { git } = octokit.rest;
        const tree = (await git.createTree({ ...hub, tree: [REVIEW_BASE_FILE] })).data.sha;
        const commit = { message: 'What reviews begin on', tree, parents: [], ...(0,commit_parts/* signedBy */.qI)(at) };
        const { sha } = (await git.createCommit({ ...hub, ...commit })).data;
        await git.createRef({ ...hub, ref: `refs/heads/${REVIEW_BASE}`, sha });
        return sha;
    });
}

;// CONCATENATED MODULE: ./build/github/pages/review-pull.js




function reviewBranch(pseudonym) {
    return `review/${pseudonym}`;
}
function reviewFolder(pseudonym) {
    return `reviews/${pseudonym}/submission`;
}
/** One pull request for an assignment, one commit for each submission that was shown. */
async function ensureReview(octokit, hub, review) {
    const branch = reviewBranch(review.pseudonym);
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
async function findPull(octokit, hub, { pseudonym }) {
    const head = `${hub.owner}:${reviewBranch(pseudonym)}`;
    const oldestFirst = { sort: 'created', direction: 'asc' };
    const { data } = await octokit.rest.pulls.list({ ...hub, state: 'all', head, ...oldestFirst });
    return data[0]?.number ?? null;
}
async function createPull(octokit, hub, { pseudonym, exercise }) {
    const title = `Review ${pseudonym}: ${exercise.title}`;
    const branches = { head: reviewBranch(pseudonym), base: REVIEW_BASE };
    const { data } = await octokit.rest.pulls.create({ ...hub, ...branches, title, body: BODY });
    return data.number;
}
const BODY = `The scorecard is in the comment below. It always shows the latest submission that counts.

To review, write \`/help\` in a comment. The answer says how. GitHub mails every comment at once: write no level in one, unless the answer says so, until it says that all levels are open.

Files are shown as they were handed in, so a file may contain its author's name. Read them on GitHub and run nothing. Do not merge this pull request.
`;


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

/***/ 3457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ treeEntry),
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   qI: () => (/* binding */ signedBy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * Author and committer of what we commit, at a moment that the caller decides: the same commit made again
 * has the same name. There is no account behind it, and no mail can reach it (RFC 2606).
 */
function signedBy(date) {
    const us = { name: 'takehome', email: 'takehome@takehome.invalid', date };
    return { author: us, committer: us };
}
/** Whether a file travels inside the tree's request, as JSON can only hold texts. */
function isText(bytes) {
    return Buffer.from(Buffer.from(bytes).toString('utf8')).equals(bytes);
}
/** The name that Git gives to such a file. */
function blobName(bytes) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`);
    return hash.update(bytes).digest('hex');
}
/**
 * One file of a tree. A text travels inside the tree's request; anything else is a request of its own,
 * unless its name is among those that the repository is known to hold.
 */
async function treeEntry(octokit, place, path, bytes, known = new Set()) {
    const entry = { path, mode: '100644', type: 'blob' };
    if (isText(bytes))
        return { ...entry, content: Buffer.from(bytes).toString('utf8') };
    const sha = blobName(bytes);
    if (known.has(sha))
        return { ...entry, sha };
    const content = Buffer.from(bytes).toString('base64');
    const { data } = await octokit.rest.git.createBlob({ ...place, content, encoding: 'base64' });
    return { ...entry, sha: data.sha };
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
/* harmony export */   ig: () => (/* binding */ taskList),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   xL: () => (/* binding */ marker),
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


/***/ }),

/***/ 6909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ fromBase64),
/* harmony export */   n: () => (/* binding */ toBase64)
/* harmony export */ });
/** Base64 by what browsers and Node both have. */
function toBase64(bytes) {
    // One character a byte; all at once would be more arguments than a call may have.
    return btoa([...bytes].map((byte) => String.fromCharCode(byte)).join(''));
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

/***/ 6868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ SUITE),
/* harmony export */   r: () => (/* binding */ INFO)
/* harmony export */ });
/* harmony import */ var _hpke_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4240);

/** HPKE, RFC 9180: ECDH on P-256 with a key made for each seal, HKDF-SHA-256, AES-256-GCM. */
const SUITE = new _hpke_core__WEBPACK_IMPORTED_MODULE_0__/* .CipherSuite */ .GR({
    kem: new _hpke_core__WEBPACK_IMPORTED_MODULE_0__/* .DhkemP256HkdfSha256 */ .RG(),
    kdf: new _hpke_core__WEBPACK_IMPORTED_MODULE_0__/* .HkdfSha256 */ .v7(),
    aead: new _hpke_core__WEBPACK_IMPORTED_MODULE_0__/* .Aes256Gcm */ .ws(),
});
/** What these keys are for, so that nothing else sealed with them opens as a review. */
const INFO = new TextEncoder().encode('takehome review 1').buffer;


/***/ }),

/***/ 6397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ findReview),
/* harmony export */   L3: () => (/* binding */ reviewBranches),
/* harmony export */   QB: () => (/* binding */ criteriaDigest)
/* harmony export */ });
/* unused harmony export readScorecard */
/* harmony import */ var _assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(328);
/* harmony import */ var _assignment_state_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8921);
/* harmony import */ var _github_ledger_ledger_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7404);
/* harmony import */ var _github_pages_review_pull_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1164);
/* harmony import */ var _github_pages_text_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8455);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8186);
/* harmony import */ var _rubric_rubric_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2007);
/* harmony import */ var _scorecard_read_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1243);
/* harmony import */ var _hub_exercise_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9467);
/* harmony import */ var _hub_key_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3654);
/* harmony import */ var _hub_review_key_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4866);











/** Of what people judge by: other hidden tests leave it as it is. */
function criteriaDigest(rubric) {
    return (0,_github_pages_text_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .textDigest */ .o)(JSON.stringify((0,_rubric_rubric_js__WEBPACK_IMPORTED_MODULE_9__/* .reviewedCriteria */ .jj)(rubric)));
}
/** Whose review each branch is. The way from a pseudonym to an assignment needs the hub's key. */
async function reviewBranches(session) {
    const key = (0,_hub_key_js__WEBPACK_IMPORTED_MODULE_7__/* .useHubKey */ .c)(session.key);
    const table = await (0,_github_ledger_ledger_table_js__WEBPACK_IMPORTED_MODULE_1__/* .readLedgerTable */ .q)(session.hub, session.config.hub);
    const ids = [...(table?.logs.keys() ?? [])];
    return new Map(ids.map((id) => [(0,_github_pages_review_pull_js__WEBPACK_IMPORTED_MODULE_2__/* .reviewBranch */ .zJ)(key.pseudonym(id)), id]));
}
/** What a review's pull request is about; null when nothing of it is to be reviewed (any more). */
async function findReview(session, pull, assignment) {
    const state = (0,_assignment_state_js__WEBPACK_IMPORTED_MODULE_10__/* .foldLog */ .eY)(await session.ledger.readLog(assignment));
    const graded = state === null ? undefined : (0,_assignment_state_js__WEBPACK_IMPORTED_MODULE_10__/* .latestGraded */ .R3)(state);
    if (state === null || graded === undefined || state.status === 'closed')
        return null;
    const exercise = await (0,_hub_exercise_js__WEBPACK_IMPORTED_MODULE_6__/* .loadHubExercise */ .sE)(session, state.assignment.exercise);
    const role = await (0,_hub_exercise_js__WEBPACK_IMPORTED_MODULE_6__/* .loadHubRole */ .I1)(session, state.assignment.role);
    if (!exercise.ok)
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__/* .CallerError */ .ED(exercise.error);
    if (!role.ok)
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__/* .CallerError */ .ED(role.error);
    const { rubric } = exercise.value;
    const reviewed = (0,_rubric_rubric_js__WEBPACK_IMPORTED_MODULE_9__/* .reviewedCriteria */ .jj)(rubric);
    const scorecard = await readScorecard(session, (0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__/* .scorecardPath */ .OW)(assignment, graded.tree, graded.rubric));
    const waiting = scorecard.criteria.filter(({ status }) => status === 'pending');
    return {
        pull,
        pseudonym: (0,_hub_key_js__WEBPACK_IMPORTED_MODULE_7__/* .useHubKey */ .c)(session.key).pseudonym(assignment),
        state,
        graded,
        exercise: exercise.value,
        role: role.value,
        scorecard,
        reviewed,
        criteria: waiting.map(({ id }) => id),
        on: { tree: graded.tree, criteria: criteriaDigest(rubric) },
        pair: await (0,_hub_review_key_js__WEBPACK_IMPORTED_MODULE_8__/* .hubReviewKey */ .r6)(session.key),
    };
}
async function readScorecard(session, path) {
    const file = await session.ledger.readFile(path);
    const scorecard = (0,_scorecard_read_result_js__WEBPACK_IMPORTED_MODULE_5__/* .parseScorecard */ .e0)(file?.text ?? '');
    if (scorecard !== null)
        return scorecard;
    throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldError */ .nM(`${path} is missing from the ledger or was changed by hand`, {
        code: 'ledger',
    });
}


/***/ }),

/***/ 4866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wn: () => (/* binding */ REVIEW_KEY_FILE),
  r6: () => (/* binding */ hubReviewKey),
  NP: () => (/* binding */ parseReviewKey),
  zu: () => (/* binding */ printReviewKey)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/input/parse-json.js
var parse_json = __webpack_require__(4355);
// EXTERNAL MODULE: ./build/sealing/base64.js
var base64 = __webpack_require__(6909);
// EXTERNAL MODULE: ./build/sealing/suite.js
var suite = __webpack_require__(6868);
;// CONCATENATED MODULE: ./build/sealing/review-key.js


/**
 * The pair that follows from 32 secret bytes, by DeriveKeyPair of RFC 9180, section 7.1.3. For Node: not
 * every browser finds the point of a secret number.
 */
async function deriveReviewKey(seed) {
    const { publicKey, privateKey } = await suite/* SUITE */.J.kem.deriveKeyPair(seed.slice().buffer);
    const point = new Uint8Array(await suite/* SUITE */.J.kem.serializePublicKey(publicKey));
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
        return await suite/* SUITE */.J.kem.deserializePublicKey(point.buffer);
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



/** Where a hub keeps the public half: whoever reads the hub may seal, and only TAKEHOME_KEY opens. */
const REVIEW_KEY_FILE = 'review-key.json';
/** The pair that follows from TAKEHOME_KEY, apart from all else that does. */
async function hubReviewKey(hubKey) {
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


/***/ }),

/***/ 8173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ cohenKappa)
/* harmony export */ });
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5624);

/**
 * Cohen's kappa of two raters over the same units (Cohen, 1960; weights: Cohen, 1968). `quadratic` weighs a
 * disagreement by its square. Null when either rater gave one level only: agreement then says nothing.
 */
function cohenKappa(a, b, weights) {
    if (a.length === 0 || (0,_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .isConstant */ .VO)(a) || (0,_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .isConstant */ .VO)(b))
        return null;
    const distance = (x, y) => (weights === 'plain' ? Number(x !== y) : (x - y) ** 2);
    let [observed, expected] = [0, 0];
    for (const [i, x] of a.entries()) {
        observed += distance(x, b[i] ?? Number.NaN);
        for (const y of b)
            expected += distance(x, y) / a.length;
    }
    return 1 - observed / expected;
}


/***/ }),

/***/ 5624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ averageRanks),
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   VO: () => (/* binding */ isConstant),
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   _E: () => (/* binding */ sampleSd),
/* harmony export */   cz: () => (/* binding */ sum),
/* harmony export */   i2: () => (/* binding */ mean),
/* harmony export */   nc: () => (/* binding */ pearson)
/* harmony export */ });
function sum(values) {
    let total = 0;
    for (const value of values)
        total += value;
    return total;
}
function mean(values) {
    return sum(values) / values.length;
}
/** With n - 1 below; NaN for fewer than two values. */
function sampleSd(values) {
    const middle = mean(values);
    let squares = 0;
    for (const value of values)
        squares += (value - middle) ** 2;
    return Math.sqrt(squares / (values.length - 1));
}
function isConstant(values) {
    return values.every((value) => value === values[0]);
}
/** Of values in ascending order, interpolated linearly between the two next to it (type 7). */
function quantile(sorted, share) {
    const at = (sorted.length - 1) * share;
    const low = sorted[Math.floor(at)] ?? Number.NaN;
    const high = sorted[Math.ceil(at)] ?? Number.NaN;
    return low + (high - low) * (at - Math.floor(at));
}
function median(values) {
    return quantile([...values].sort((a, b) => a - b), 0.5);
}
/** Pearson's r of pairs; null when either side is constant. */
function pearson(xs, ys) {
    const [middleX, middleY] = [mean(xs), mean(ys)];
    let [xy, xx, yy] = [0, 0, 0];
    for (const [index, x] of xs.entries()) {
        const [dx, dy] = [x - middleX, (ys[index] ?? Number.NaN) - middleY];
        xy += dx * dy;
        xx += dx * dx;
        yy += dy * dy;
    }
    if (isConstant(xs) || isConstant(ys))
        return null;
    return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
}
/** Ranks from 1 on; equal values share the mean of their ranks. */
function averageRanks(values) {
    const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
    const ranks = new Array(values.length).fill(0);
    let start = 0;
    while (start < order.length) {
        let end = start;
        while (end + 1 < order.length && order[end + 1]?.value === order[start]?.value)
            end += 1;
        for (const { index } of order.slice(start, end + 1))
            ranks[index] = (start + end) / 2 + 1;
        start = end + 1;
    }
    return ranks;
}


/***/ })

};
