export const id = 624;
export const ids = [624];
export const modules = {

/***/ 99561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TH: () => (/* binding */ loadAnchors),
/* harmony export */   dz: () => (/* binding */ readExerciseAnchors),
/* harmony export */   h4: () => (/* binding */ calibrationSet),
/* harmony export */   y4: () => (/* binding */ calibratedExercise)
/* harmony export */ });
/* unused harmony export calibrationName */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _checks_write_up_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42197);
/* harmony import */ var _exercise_anchors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22647);
/* harmony import */ var _exercise_exercise_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(64177);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18186);
/* harmony import */ var _input_decode_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78933);
/* harmony import */ var _session_find_review_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66397);
/* harmony import */ var _session_hub_exercise_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19467);
/* harmony import */ var _session_hub_key_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13654);
/* harmony import */ var _session_hub_review_key_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64866);
/* harmony import */ var _submission_read_folder_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(62326);












/** Throws CallerError for an exercise that has none. */
async function loadAnchors(session, id) {
    const loaded = await readExerciseAnchors(session, id);
    if (loaded.anchors.length > 0)
        return loaded;
    const message = 'there are no papers to calibrate by';
    const hint = 'Write at least five papers that show every level (docs/authoring.md), or set calibration: false under reviews in takehome.yml.';
    throw (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__/* .callerError */ .ee)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(loaded.exercise.grader, 'anchors'), message, hint);
}
/** The same, without any where the exercise has none. */
async function readExerciseAnchors(session, id) {
    const exercise = await (0,_session_hub_exercise_js__WEBPACK_IMPORTED_MODULE_7__/* .loadHubExercise */ .sE)(session, id);
    if (!exercise.ok)
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__/* .CallerError */ .ED(exercise.error);
    const anchors = await (0,_exercise_anchors_js__WEBPACK_IMPORTED_MODULE_3__/* .readAnchors */ .D)(exercise.value);
    if (!anchors.ok)
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__/* .CallerError */ .ED(anchors.error);
    return { exercise: exercise.value, anchors: anchors.value };
}
async function calibrationSet(session, { exercise, anchors }) {
    (0,_session_hub_key_js__WEBPACK_IMPORTED_MODULE_8__/* .useHubKey */ .cA)(session.key);
    const read = await Promise.all(anchors.map(({ paper }) => readPaper(exercise, paper)));
    return {
        exercise,
        anchors,
        papers: read.map(({ paper }) => paper),
        pseudonym: calibrationName(exercise.rubric.id),
        on: { tree: digestOf(read), criteria: (0,_session_find_review_js__WEBPACK_IMPORTED_MODULE_6__/* .criteriaDigest */ .QB)(exercise.rubric) },
        pair: await (0,_session_hub_review_key_js__WEBPACK_IMPORTED_MODULE_9__/* .hubReviewKey */ .r6)(session.key),
    };
}
const PREFIX = 'calibration/';
/** No review has this name: theirs have no slash. */
function calibrationName(exercise) {
    return `${PREFIX}${exercise}`;
}
/** The exercise that a block says it is a calibration on; null for a block of a review. */
function calibratedExercise(pseudonym) {
    return pseudonym.startsWith(PREFIX) ? pseudonym.slice(PREFIX.length) : null;
}
async function readPaper(exercise, name) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(exercise.grader, 'anchors', name);
    const submission = await (0,_submission_read_folder_js__WEBPACK_IMPORTED_MODULE_10__/* .readFolder */ .j)(folder, (path) => (0,_exercise_exercise_js__WEBPACK_IMPORTED_MODULE_11__/* .isAllowed */ .J)(exercise, path));
    const files = submission.files.map(({ path, bytes }) => {
        return { path, bytes, text: (0,_input_decode_text_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeProse */ .ok)(bytes)?.text ?? null };
    });
    const facts = (0,_checks_write_up_js__WEBPACK_IMPORTED_MODULE_2__/* .writeUpEvidence */ .q)(submission, exercise).filter((fact) => fact.kind === 'section');
    return { submission, paper: { name, files, facts } };
}
// As long as a tree's name, in place of which it stands.
const DIGITS = 40;
/** Of the papers alone: whoever reads it learns nothing of the key, and a mended key asks nobody again. */
function digestOf(read) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const { paper, submission } of read)
        hash.update(`${paper.name}\0${submission.digest}\0`);
    return hash.digest('hex').slice(0, DIGITS);
}


/***/ }),

/***/ 74696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hp: () => (/* binding */ compareWithKey),
  ip: () => (/* binding */ readTries),
  R_: () => (/* binding */ recordTry),
  RO: () => (/* binding */ rowsOf),
  Vj: () => (/* binding */ verdictOf)
});

// EXTERNAL MODULE: ./build/assignment/ledger-record.js + 1 modules
var ledger_record = __webpack_require__(328);
// EXTERNAL MODULE: ./build/github/ledger/ledger-branch.js
var ledger_branch = __webpack_require__(81470);
// EXTERNAL MODULE: ./build/input/parse-json.js
var parse_json = __webpack_require__(44355);
// EXTERNAL MODULE: ./build/review-page/calibration-page.js
var calibration_page = __webpack_require__(76951);
// EXTERNAL MODULE: ./build/rubric/rubric.js
var rubric_rubric = __webpack_require__(62007);
// EXTERNAL MODULE: ./build/session/find-review.js
var find_review = __webpack_require__(66397);
// EXTERNAL MODULE: ./build/session/hub-session.js
var hub_session = __webpack_require__(45333);
// EXTERNAL MODULE: ./build/statistics/kappa.js
var statistics_kappa = __webpack_require__(38173);
// EXTERNAL MODULE: ./build/statistics/moments.js
var moments = __webpack_require__(55624);
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
        ...far.map(({ paper, criterion, level, key }) => `${paper} ${criterion}: level ${level}, and the right level is ${key}, on a criterion with must items`),
    ];
    const passed = reasons.length === 0;
    return { passed, ratings: ratings.length, kappa, meanDifference, far, reasons };
}
/** As people write it: no minus before zero. */
function toHundredths(value) {
    return (Math.round(value * 100) / 100 || 0).toFixed(2);
}
function kappaReason(kappa) {
    if (kappa === null)
        return ['every paper got the same level, so agreement cannot be measured'];
    if (kappa >= GATE.kappa)
        return [];
    return [`quadratic kappa ${toHundredths(kappa)}, and ${GATE.kappa.toFixed(2)} is needed`];
}

;// CONCATENATED MODULE: ./build/commands/review/calibration-verdict.js








/** Sets one reviewer's levels beside the key. */
function compareWithKey(rows, { exercise: { rubric }, anchors }) {
    const musts = new Set((0,rubric_rubric/* reviewedCriteria */.jj)(rubric)
        .filter(({ checklist }) => checklist.some(({ must }) => must))
        .map(({ id }) => id));
    const ratings = rows.map(({ paper, criterion, level }) => {
        const anchor = anchors.find((one) => one.paper === paper);
        const key = anchor?.levels[criterion] ?? level;
        const why = anchor?.why[criterion] ?? '';
        return { paper, criterion, level, key, must: musts.has(criterion), why };
    });
    return { gate: calibrationGate(ratings), ratings };
}
/** The levels of a calibration page; null where they are not of all papers, as a page's always are. */
function rowsOf(answers, { exercise, anchors }) {
    const rows = anchors.flatMap(({ paper }, at) => (0,rubric_rubric/* reviewedCriteria */.jj)(exercise.rubric).flatMap(({ id: criterion }) => {
        const name = (0,calibration_page/* paperCriterion */.g)(at, criterion);
        const given = answers.find((answer) => answer.criterion === name);
        return given === undefined ? [] : [{ paper, criterion, level: given.level }];
    }));
    const asked = anchors.length * (0,rubric_rubric/* reviewedCriteria */.jj)(exercise.rubric).length;
    return rows.length === asked && answers.length === asked ? rows : null;
}
/** What the page of a reviewer shows. */
function verdictOf({ gate, ratings }, { anchors }) {
    const { passed, kappa, meanDifference } = gate;
    const levels = ratings.map(({ paper, criterion, level, key, why }) => {
        const at = anchors.findIndex((one) => one.paper === paper);
        return { criterion: (0,calibration_page/* paperCriterion */.g)(at, criterion), given: level, key, why };
    });
    const figures = { ratings: ratings.length, kappa, meanDifference };
    return { version: 1, passed, ...figures, reasons: reasonsOf(gate), levels };
}
/** The page shows each level that is far off, so that they are counted here and not listed. */
function reasonsOf({ reasons, far }) {
    const others = reasons.slice(0, reasons.length - far.length);
    if (far.length === 0)
        return others;
    const times = far.length === 1 ? 'once' : `${far.length} times`;
    return [...others, `${times} two levels or more off on a criterion with must items`];
}
/** All tries of one reviewer, oldest first. */
function readTries(text) {
    return (text ?? '').split('\n').flatMap((line) => {
        const record = Object((0,parse_json/* parseJson */.q)(line));
        return record.kind === 'calibrated' ? [record] : [];
    });
}
/** Records one try. A comment is recorded once: `known` where it was, `replayed` where its block came before. */
async function recordTry(session, { exercise: { rubric } }, { reviewer, gate, comment }) {
    const { passed, ratings, kappa, meanDifference } = gate;
    const figures = { passed, ratings, kappa, meanDifference };
    const about = { exercise: rubric.id, criteria: (0,find_review/* criteriaDigest */.QB)(rubric) };
    const at = await (0,hub_session/* serverTime */.nI)(session.hub);
    const by = comment === null ? {} : { comment };
    const line = {
        ...{ kind: 'calibrated', at, by: reviewer },
        ...about,
        ...figures,
        ...by,
    };
    // Reviewers may calibrate before anybody is invited, which begins the ledger otherwise.
    await (0,ledger_branch/* ensureLedgerBranch */.k)(session.hub, session.config.hub);
    let outcome = 'recorded';
    await session.ledger.rewrite((0,ledger_record/* reviewerPath */.T1)(reviewer), (before) => {
        const same = readTries(before).filter((one) => one.comment?.digest === comment?.digest);
        outcome = 'recorded';
        if (comment !== null && same.length > 0) {
            outcome = same.some((one) => one.comment?.id === comment.id) ? 'known' : 'replayed';
            return null;
        }
        const text = `${before ?? ''}${JSON.stringify(line)}\n`;
        return { text, subject: `${reviewer}: calibrated on ${rubric.id}` };
    });
    return outcome;
}


/***/ }),

/***/ 75916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ pagesUrl)
/* harmony export */ });
/** Where the runs are whose artifacts hold the pages. */
function pagesUrl({ serverUrl, config }) {
    const { owner, repo } = config.hub;
    return `${serverUrl}/${owner}/${repo}/actions/workflows/review-pages.yml`;
}


/***/ }),

/***/ 61638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ sendBlock)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/github/pages/calibration-issue.js
var calibration_issue = __webpack_require__(40511);
// EXTERNAL MODULE: ./build/github/pages/review-comments.js
var review_comments = __webpack_require__(49232);
// EXTERNAL MODULE: ./build/github/client/look-or-make.js
var look_or_make = __webpack_require__(23510);
// EXTERNAL MODULE: ./build/github/client/reasons.js
var reasons = __webpack_require__(29281);
// EXTERNAL MODULE: ./build/github/pages/text-digest.js
var text_digest = __webpack_require__(88455);
;// CONCATENATED MODULE: ./build/github/pages/send-comment.js



/** Leaves one comment of ours with this text, however often it is asked for; its address. */
async function sendComment(octokit, hub, comment) {
    const issue = { ...hub, issue_number: comment.number };
    const digest = (0,text_digest/* textDigest */.o)(comment.body);
    try {
        const sent = await (0,look_or_make/* lookOrMake */.J)(async () => {
            const list = octokit.rest.issues.listComments;
            const all = await octokit.paginate(list, { ...issue, per_page: 100 });
            const isSent = (body = '') => (0,text_digest/* textDigest */.o)(body) === digest;
            return all.find(({ user, body }) => user?.login === comment.by && isSent(body)) ?? null;
        }, async () => (await octokit.rest.issues.createComment({ ...issue, body: comment.body })).data);
        return sent.html_url;
    }
    catch (cause) {
        throw (0,reasons/* worldError */.ZT)(`the block was not sent to ${hub.owner}/${hub.repo}#${comment.number}`, cause);
    }
}

// EXTERNAL MODULE: ./build/github/pages/sticky-comment.js
var sticky_comment = __webpack_require__(14174);
// EXTERNAL MODULE: ./build/github/repository/review-branches.js
var review_branches = __webpack_require__(65044);
// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(18186);
// EXTERNAL MODULE: ./build/scorecard/safe-markdown.js
var safe_markdown = __webpack_require__(66226);
// EXTERNAL MODULE: ./build/sealing/open-block.js
var open_block = __webpack_require__(31774);
// EXTERNAL MODULE: ./build/commands/review/calibration-set.js
var calibration_set = __webpack_require__(99561);
;// CONCATENATED MODULE: ./build/commands/review/send-block.js










/**
 * Sends a sealed block to its review, in the name of whoever sealed it. The block says which review it is
 * for; nothing secret is needed, and sending it again changes nothing.
 */
async function sendBlock(session, file, { readInput }) {
    const found = (0,open_block/* findBlock */.P)(await textOf(file, readInput));
    if (!found.ok)
        throw blockError(file, found.fault);
    const { pseudonym, reviewer } = found.label;
    const by = await (0,sticky_comment/* whoWeAre */.l)(session.hub);
    if (by.toLowerCase() !== reviewer) {
        const hint = 'Use a token of that account, or press Done again under your own login.';
        throw (0,bad_news/* callerError */.ee)(file, `was sealed by ${reviewer}, and the token is ${by}'s`, hint);
    }
    const number = await placeOf(session, pseudonym);
    if (number === null) {
        const hint = 'It may be closed, or the block may be for another hub: see --hub.';
        const missing = (0,calibration_set/* calibratedExercise */.y4)(pseudonym) === null
            ? `there is no open review of ${pseudonym}`
            : 'there is no open issue for calibrations';
        throw (0,bad_news/* callerError */.ee)(file, missing, hint);
    }
    const comment = { number, by, body: found.block };
    const { hub } = session.config;
    return { pseudonym, reviewer, comment: await sendComment(session.hub, hub, comment) };
}
/** The number of the pull request or issue that waits for the block; null where none does. */
async function placeOf({ hub, config }, pseudonym) {
    if ((0,calibration_set/* calibratedExercise */.y4)(pseudonym) !== null) {
        const issue = await (0,calibration_issue/* findCalibrationIssue */.T3)(hub, config.hub, (0,safe_markdown/* markerText */.U7)('calibration'));
        return issue?.number ?? null;
    }
    const pulls = await (0,review_comments/* listReviewPulls */.dN)(hub, config.hub);
    return pulls.find(({ branch }) => branch === (0,review_branches/* reviewBranch */.zJ)(pseudonym))?.number ?? null;
}
async function textOf(file, readInput) {
    if (file === '-' && readInput)
        return await readInput();
    const text = await (0,promises_.readFile)(file, 'utf8').catch(() => null);
    if (text !== null)
        return text;
    throw (0,bad_news/* callerError */.ee)(file, 'there is no such file', 'Save the block of the page in it.');
}
function blockError(file, fault) {
    const hint = 'Copy all of the block from the page, from BEGIN to END.';
    switch (fault) {
        case 'none':
            return (0,bad_news/* callerError */.ee)(file, 'holds no sealed block', hint);
        case 'several':
            return (0,bad_news/* callerError */.ee)(file, 'holds several blocks', 'Send one at a time.');
        case 'version':
            return (0,bad_news/* callerError */.ee)(file, 'is of another version of the page', 'Open the present page.');
        default:
            return (0,bad_news/* callerError */.ee)(file, 'holds a block that is not whole', hint);
    }
}


/***/ }),

/***/ 22647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ missingLevels),
  D: () => (/* binding */ readAnchors)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./build/input/if-absent.js
var if_absent = __webpack_require__(78856);
// EXTERNAL MODULE: ./build/rubric/rubric.js
var rubric_rubric = __webpack_require__(62007);
// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(36214);
;// CONCATENATED MODULE: ./build/exercise/anchors.generated.js
// Made of anchors.schema.ts by scripts/schemas.mjs with ajv; change that and run npm run generate.

const isAnchors = validate21;const schema6 = {"type":"array","items":{"type":"object","required":["paper","levels","why"],"properties":{"paper":{"type":"string","pattern":"^[a-z0-9-]+$"},"levels":{"type":"object","minProperties":1,"propertyNames":{"pattern":"^W[0-9]+$"},"additionalProperties":{"enum":[1,2,3,4]}},"why":{"type":"object","minProperties":1,"propertyNames":{"pattern":"^W[0-9]+$"},"additionalProperties":{"type":"string","minLength":3}}},"additionalProperties":false}};const pattern0 = new RegExp("^[a-z0-9-]+$", "u");const pattern1 = new RegExp("^W[0-9]+$", "u");const func2 = ucs2length["default"] ?? ucs2length;function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(Array.isArray(data)){const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(data0 && typeof data0 == "object" && !Array.isArray(data0)){if(data0.paper === undefined){const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "paper"},message:"must have required property '"+"paper"+"'"};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data0.levels === undefined){const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "levels"},message:"must have required property '"+"levels"+"'"};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data0.why === undefined){const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}for(const key0 in data0){if(!(((key0 === "paper") || (key0 === "levels")) || (key0 === "why"))){const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data0.paper !== undefined){let data1 = data0.paper;if(typeof data1 === "string"){if(!pattern0.test(data1)){const err4 = {instancePath:instancePath+"/" + i0+"/paper",schemaPath:"#/items/properties/paper/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+$"},message:"must match pattern \""+"^[a-z0-9-]+$"+"\""};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}else {const err5 = {instancePath:instancePath+"/" + i0+"/paper",schemaPath:"#/items/properties/paper/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data0.levels !== undefined){let data2 = data0.levels;if(data2 && typeof data2 == "object" && !Array.isArray(data2)){if(Object.keys(data2).length < 1){const err6 = {instancePath:instancePath+"/" + i0+"/levels",schemaPath:"#/items/properties/levels/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}for(const key1 in data2){const _errs8 = errors;if(typeof key1 === "string"){if(!pattern1.test(key1)){const err7 = {instancePath:instancePath+"/" + i0+"/levels",schemaPath:"#/items/properties/levels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^W[0-9]+$"},message:"must match pattern \""+"^W[0-9]+$"+"\"",propertyName:key1};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}var valid3 = _errs8 === errors;if(!valid3){const err8 = {instancePath:instancePath+"/" + i0+"/levels",schemaPath:"#/items/properties/levels/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}for(const key2 in data2){let data3 = data2[key2];if(!((((data3 === 1) || (data3 === 2)) || (data3 === 3)) || (data3 === 4))){const err9 = {instancePath:instancePath+"/" + i0+"/levels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/items/properties/levels/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema6.items.properties.levels.additionalProperties.enum},message:"must be equal to one of the allowed values"};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}}else {const err10 = {instancePath:instancePath+"/" + i0+"/levels",schemaPath:"#/items/properties/levels/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}if(data0.why !== undefined){let data4 = data0.why;if(data4 && typeof data4 == "object" && !Array.isArray(data4)){if(Object.keys(data4).length < 1){const err11 = {instancePath:instancePath+"/" + i0+"/why",schemaPath:"#/items/properties/why/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}for(const key3 in data4){const _errs13 = errors;if(typeof key3 === "string"){if(!pattern1.test(key3)){const err12 = {instancePath:instancePath+"/" + i0+"/why",schemaPath:"#/items/properties/why/propertyNames/pattern",keyword:"pattern",params:{pattern: "^W[0-9]+$"},message:"must match pattern \""+"^W[0-9]+$"+"\"",propertyName:key3};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}var valid5 = _errs13 === errors;if(!valid5){const err13 = {instancePath:instancePath+"/" + i0+"/why",schemaPath:"#/items/properties/why/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid"};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}for(const key4 in data4){let data5 = data4[key4];if(typeof data5 === "string"){if(func2(data5) < 3){const err14 = {instancePath:instancePath+"/" + i0+"/why/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/items/properties/why/additionalProperties/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}else {const err15 = {instancePath:instancePath+"/" + i0+"/why/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/items/properties/why/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}}else {const err16 = {instancePath:instancePath+"/" + i0+"/why",schemaPath:"#/items/properties/why/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}}else {const err17 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}}else {const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}validate21.errors = vErrors;return errors === 0;}

;// CONCATENATED MODULE: ./build/exercise/anchors.js






/** Reads `anchors/anchors.yml` and looks for the papers; without the file there are none. */
async function readAnchors({ grader, rubric, }) {
    const folder = (0,external_node_path_.join)(grader, 'anchors');
    const file = (0,external_node_path_.join)(folder, 'anchors.yml');
    const written = await (0,if_absent/* ifAbsent */.T)(file, (0,promises_.readFile)(file, 'utf8'), '[]');
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
    return await (0,if_absent/* ifAbsent */.T)(folder, (0,promises_.readdir)(folder), []);
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

/***/ 81470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ensureLedgerBranch)
/* harmony export */ });
/* harmony import */ var _client_look_or_make_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23510);
/* harmony import */ var _repository_branch_head_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81850);
/* harmony import */ var _repository_rulesets_on_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5432);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3069);




const README = `# The ledger

takehome writes this branch; please change nothing here by hand.

- \`assignments/<assignment>.jsonl\`: what happened, one record a line, oldest first.
- \`scorecards/<assignment>/\`: every scorecard that was given.
- \`receipts/\`: what was erased, without names.
- \`residue/\`: points of those who were erased, without anything that names them, where takehome.yml says so.
- \`index.json\`: a table made of the rest. It may be deleted; the next \`watch\` makes it again.
`;
/** The ledger has a history of its own, without the hub's files in it. */
async function ensureLedgerBranch(octokit, hub) {
    const begun = (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_0__/* .lookOrMake */ .J)(() => (0,_repository_branch_head_js__WEBPACK_IMPORTED_MODULE_1__/* .branchHead */ .P)(octokit, hub, _ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .LEDGER_BRANCH */ .j), async () => {
        const readme = { path: 'README.md', mode: '100644', type: 'blob', content: README };
        const tree = await octokit.rest.git.createTree({ ...hub, tree: [readme] });
        const commit = await octokit.rest.git.createCommit({
            ...hub,
            message: 'Begin the ledger',
            tree: tree.data.sha,
            parents: [],
        });
        const ref = `refs/heads/${_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .LEDGER_BRANCH */ .j}`;
        await octokit.rest.git.createRef({ ...hub, ref, sha: commit.data.sha });
        return commit.data.sha;
    });
    await begun.catch(async (cause) => {
        if (!(0,_repository_rulesets_on_js__WEBPACK_IMPORTED_MODULE_2__/* .isRefusedByRule */ .cX)(cause))
            throw cause;
        const what = 'the ledger was not begun';
        throw await (0,_repository_rulesets_on_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedOn */ .Es)(octokit, hub, { branch: _ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .LEDGER_BRANCH */ .j, what, cause });
    });
}


/***/ }),

/***/ 40511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T3: () => (/* binding */ findCalibrationIssue),
/* harmony export */   sW: () => (/* binding */ readCalibrationIssue),
/* harmony export */   sx: () => (/* binding */ ensureCalibrationIssue)
/* harmony export */ });
/* harmony import */ var _client_look_or_make_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23510);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29281);
/* harmony import */ var _read_issue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93851);



// Other issues of a hub are invitations, and there may be many.
const LABEL = 'calibration';
/** The oldest open one that starts with the marker; whoever can write to the hub may have opened it. */
async function findCalibrationIssue(octokit, hub, marker) {
    try {
        const open = { ...hub, state: 'open', labels: LABEL, per_page: 100 };
        const issues = await octokit.paginate(octokit.rest.issues.listForRepo, open);
        const [first] = issues
            .flatMap((issue) => calibrationIssue(issue, marker) ?? [])
            .toSorted((a, b) => a.number - b.number);
        return first ?? null;
    }
    catch (cause) {
        throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .worldError */ .ZT)('the calibration issue was not looked for', cause);
    }
}
/** The issue of this number, if it is an open one for calibrations. */
async function readCalibrationIssue(octokit, hub, number, marker) {
    const data = await (0,_read_issue_js__WEBPACK_IMPORTED_MODULE_2__/* .readIssue */ .O)(octokit, hub, number);
    return data === null ? null : calibrationIssue(data, marker);
}
/** Opens one where there is none. */
async function ensureCalibrationIssue(octokit, hub, { marker, title, body }) {
    const made = await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_0__/* .lookOrMake */ .J)(async () => await findCalibrationIssue(octokit, hub, marker), async () => {
        const { data } = await octokit.rest.issues.create({ ...hub, title, body, labels: [LABEL] });
        return { number: data.number, url: data.html_url };
    }).catch((cause) => {
        throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .worldError */ .ZT)('the calibration issue was not opened', cause);
    });
    return made;
}
function calibrationIssue({ number, html_url, state, body, pull_request }, marker) {
    const isOpen = state === 'open' && pull_request === undefined;
    return isOpen && body?.startsWith(marker) ? { number, url: html_url } : null;
}


/***/ }),

/***/ 76951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ renderCalibrationPage),
/* harmony export */   g: () => (/* binding */ paperCriterion)
/* harmony export */ });
/* harmony import */ var _report_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45138);
/* harmony import */ var _rubric_rubric_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62007);
/* harmony import */ var _criterion_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89511);
/* harmony import */ var _help_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65992);
/* harmony import */ var _numbered_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14685);
/* harmony import */ var _page_shell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96249);
/* harmony import */ var _review_page_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48644);
/* harmony import */ var _write_up_panel_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51586);








/** A criterion of a paper, as blocks and verdicts name it. */
function paperCriterion(paper, criterion) {
    return `P${paper + 1}-${criterion}`;
}
/**
 * One file on which reviewers give levels to papers, and read later what the right levels are. It is the same
 * for everybody, and holds none of the right levels.
 */
function renderCalibrationPage(input) {
    const { rubric, papers } = input;
    const asked = (0,_rubric_rubric_js__WEBPACK_IMPORTED_MODULE_7__/* .reviewedCriteria */ .jj)(rubric);
    return (0,_page_shell_js__WEBPACK_IMPORTED_MODULE_4__/* .fittingPage */ .vI)((most) => ({
        heading: 'Calibration',
        title: rubric.title,
        about: 'You see the right levels once you have given yours.',
        chips: papers.map((_, at) => {
            const chips = asked.map(({ id, title }) => (0,_review_page_js__WEBPACK_IMPORTED_MODULE_5__/* .chip */ .j)(paperCriterion(at, id), id, title));
            return (0,_report_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<span class="paper" data-panel="${panelOf(at)}">${chips}</span>`;
        }),
        reading: 'Papers',
        panels: papers.map((paper, at) => {
            return { id: panelOf(at), title: titleOf(paper), content: paperPanel(paper, rubric, most) };
        }),
        criteria: (0,_report_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `${_page_shell_js__WEBPACK_IMPORTED_MODULE_4__/* .LOGIN */ .S3}
<section id="verdict" aria-labelledby="verdict-title" hidden><h2 id="verdict-title" tabindex="-1"></h2><p id="verdict-figures"></p><ul id="verdict-reasons"></ul><p id="verdict-next">Read where your levels and the right ones differ, and talk it over with whoever wrote these. Then give your levels again, press Done and send the new block.</p><h3>Where your levels and the right ones differ</h3><ul id="verdict-differences"></ul></section>
${papers.map((paper, at) => paperForms(input, paper, at))}`,
        sealed: sealed(input),
        help: _help_js__WEBPACK_IMPORTED_MODULE_2__/* .CALIBRATION_HELP */ .Np,
        data: { version: 1, kind: 'calibration', ...aboutOf(input), criteria: askedCriteria(input) },
    }));
}
function aboutOf({ pseudonym, tree, criteriaDigest, key, issue }) {
    return { pseudonym, tree, criteriaDigest, key, pull: issue };
}
function askedCriteria({ rubric, papers }) {
    return papers.flatMap((paper, at) => (0,_rubric_rubric_js__WEBPACK_IMPORTED_MODULE_7__/* .reviewedCriteria */ .jj)(rubric).map(({ id, title, checklist }) => ({
        id: paperCriterion(at, id),
        name: `${titleOf(paper)} ${id}`,
        title,
        // Nobody but the reviewer reads a reason here, so that none is asked for.
        musts: checklist.map(() => false),
        panel: panelOf(at),
    })));
}
function panelOf(at) {
    return `paper-${at + 1}`;
}
function titleOf({ name }) {
    return `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`;
}
function paperPanel({ files }, rubric, most) {
    const others = files.filter(({ path, text }) => text !== null && path !== rubric.writeUp?.file);
    return (0,_report_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `${(0,_write_up_panel_js__WEBPACK_IMPORTED_MODULE_6__/* .writeUpPanel */ .n)({ rubric, files }, most)}${others.map(({ path, text }) => (0,_report_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<h3>${path}</h3><div class="hostile">${(0,_numbered_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .numberedLines */ .U)(text ?? '', most)}</div>`)}`;
}
function paperForms({ rubric, papers }, paper, at) {
    const forms = (0,_rubric_rubric_js__WEBPACK_IMPORTED_MODULE_7__/* .reviewedCriteria */ .jj)(rubric).map((criterion) => {
        const fact = paper.facts.find((one) => one.criterion === criterion.id);
        const place = { id: paperCriterion(at, criterion.id), fact, writeUp: panelOf(at) };
        return (0,_criterion_form_js__WEBPACK_IMPORTED_MODULE_1__/* .criterionForm */ .y)(criterion, { ...place, beside: titleOf(paper), asksReason: false });
    });
    const next = papers[at + 1];
    const on = next === undefined
        ? null
        : (0,_report_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<button type="button" class="main" data-next="${panelOf(at + 1)}">Next paper: ${titleOf(next)}</button>`;
    return (0,_report_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<section class="paper" data-panel="${panelOf(at)}" aria-label="${titleOf(paper)}"><h2>${titleOf(paper)} <span class="quiet">paper ${at + 1} of ${papers.length}</span></h2>
${forms}
${on}</section>
`;
}
function sealed({ issue }) {
    const where = (0,_page_shell_js__WEBPACK_IMPORTED_MODULE_4__/* .linkOut */ .L2)(issue, 'the calibration issue');
    const box = {
        heading: 'Your levels are sealed',
        where,
        promise: 'Nobody but the hub can read it.',
    };
    return (0,_report_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `${(0,_page_shell_js__WEBPACK_IMPORTED_MODULE_4__/* .sealedBox */ .KH)(box, (0,_report_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) ``)}
<div id="reply" hidden><h3>Read your verdict</h3>
<p>About a minute after you sent your block, ${where} has an answer for you. Copy the block in it, and paste it here, in this browser: no other one can open it.</p>
<label for="answer">The answer</label><textarea id="answer" rows="3" spellcheck="false" aria-describedby="answer-trouble"></textarea>
<p id="answer-trouble" class="warning" hidden></p></div>`;
}


/***/ }),

/***/ 81769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tb: () => (/* binding */ calibrationAnswer),
/* harmony export */   Ym: () => (/* binding */ CALIBRATION_TITLE),
/* harmony export */   qZ: () => (/* binding */ calibrationIssue)
/* harmony export */ });
/* harmony import */ var _scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75825);
/* harmony import */ var _scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66226);
/* harmony import */ var _refusal_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30657);



const CALIBRATION_TITLE = 'Calibration of reviewers';
/** What the calibration issue says. It depends on nothing that changes, so that it is written once. */
function calibrationIssue(pagesUrl) {
    return (0,_scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)([
        (0,_scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .marker */ .xL)('calibration'),
        (0,_scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(2, (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Before your first review of an exercise`),
        (0,_scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Give levels to a few papers whose levels are known. Then you may review candidates of that exercise.`),
        (0,_scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)([
            (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Open the newest run of ${(0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .linked */ .q)(pagesUrl)}. Its artifact ${(0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('calibration-pages')} has a page for each exercise. Where there is none yet, start the workflow.`,
            (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Give your levels on that page, and press Done. They are sealed on your machine.`,
            (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Paste the block into a comment here. The comment stays: nobody but the hub can read it.`,
            (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `The hub answers here with a block for you. Paste it into the page: it shows your verdict, and where your levels and the right ones differ. Nobody else can open it.`,
        ]),
        (0,_scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `${(0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)((0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Write no levels here`)}, neither yours nor the right ones: others calibrate after you.`),
    ]);
}
const LONGEST_BLOCK = 60_000;
/** The one comment with which the hub answers one reviewer. Nothing in it depends on the levels. */
function calibrationAnswer({ login, refusals, verdicts }) {
    const who = (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .untrusted */ .bp)(login, 40);
    return (0,_scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)([
        (0,_scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictMarker */ .eG)(login),
        ...refusals.map(({ why, exercise }) => (0,_scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `${who}: ${refused(why, exercise)}`)),
        ...verdicts.flatMap(({ exercise, block }) => [
            (0,_scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `${who}: the hub has read your levels of ${(0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(exercise)}. Copy this block, and paste it into your calibration page, in the browser in which you pressed Done.`),
            (0,_scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeBlock */ .DV)(block.replaceAll('```\n', '').trim(), LONGEST_BLOCK),
        ]),
    ]);
}
function refused(why, exercise) {
    switch (why) {
        case 'other-review':
            return (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `this block is not of a calibration page of this hub. A review goes into a comment on its pull request.`;
        case 'other-submission':
            return (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `the papers of ${(0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(exercise)} have changed since your page was made. Open the present page and calibrate on these.`;
        default:
            return (0,_refusal_words_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalWords */ .W)(why, exercise);
    }
}


/***/ }),

/***/ 30657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ refusalWords)
/* harmony export */ });
/* harmony import */ var _scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75825);

/** Each with the way on. */
function refusalWords(why, exercise) {
    switch (why) {
        case 'no-access':
            return (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `only people who can write to this repository can review. Name others under reviews in takehome.yml.`;
        case 'not-listed':
            return (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `you are not among the reviewers in takehome.yml.`;
        case 'not-calibrated':
            return (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `calibrate on this exercise first. The issue ${(0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)((0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Calibration of reviewers`)} of this repository says how. Where there is none yet, start Actions, Review pages: it writes your page for ${(0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .untrusted */ .bp)(exercise, 60)} and opens the issue. Nothing was recorded.`;
        case 'not-here':
            return (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `your review of this submission does not count. Nothing was recorded.`;
        case 'edited':
            return (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `somebody else may have edited your comment, so it was not recorded. Write it again.`;
        case 'unsealed':
            return (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `all levels are open, so a new level would not be blind. Nothing was recorded.`;
        case 'in-the-clear':
            return (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `your comment could be read by colleagues, so it was removed and nothing of it counts. Do not write levels or ticks here: GitHub mails every comment at once. Use the review page, and paste the sealed block that it makes.`;
        case 'final':
            return (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `your review is final, because enough reviewers are done. Nothing was changed.`;
        default:
            return blockWords(why);
    }
}
function blockWords(why) {
    switch (why) {
        case 'replayed':
            return (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `this block was taken in before, and each block counts once. To send the same answers again, press Done on the review page again.`;
        case 'several':
            return (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `your comment has several blocks, so none of them counts. Send the last one alone.`;
        case 'none':
        case 'broken':
            return (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `the block is not whole. Copy all of it from the review page, from BEGIN to END, into a new comment.`;
        case 'version':
            return (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `the block was made by another version of the review page. Open the present page, press Done and paste the new block.`;
        case 'other-key':
            return (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `the key of this repository has changed since your review page was made. Open the present page, press Done and paste the new block.`;
        case 'other-reviewer':
            return (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `this block was sealed under another login. Enter your own login on the review page and press Done again.`;
        case 'other-review':
            return (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `this block belongs to another review. Paste it into a comment there.`;
        case 'other-submission':
            return (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `this block is about an earlier submission. Open the present review page and read what has changed.`;
        case 'other-criteria':
            return (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `the criteria have changed since your review page was made. Open the present page and review by these.`;
    }
}


/***/ }),

/***/ 37204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V8: () => (/* binding */ readLabel),
/* harmony export */   aw: () => (/* binding */ splitBlock),
/* harmony export */   eV: () => (/* binding */ pad),
/* harmony export */   xv: () => (/* binding */ VERSION)
/* harmony export */ });
/* unused harmony exports STEP, writeHead */
const VERSION = 1;
// All three by which the length of a block is a multiple of three: then no bit of its Base64 is idle.
const HEAD = 243;
const POINT = 65;
const TAG = 16;
/** What is sealed has a multiple of this length, so that lengths tell nothing up to it: about 8 kB of reasons. */
const STEP = 8190;
const MOST_STEPS = 5;
const NAMES = (/* unused pure expression or super */ null && (['key', 'pseudonym', 'tree', 'criteria', 'reviewer']));
/** Throws RangeError for a label that is too long; the names of a real one fit. */
function writeHead(label) {
    const text = NAMES.map((name) => label[name]).join('\n');
    const bytes = new TextEncoder().encode(text.padEnd(HEAD - 1));
    if (bytes.length !== HEAD - 1)
        throw new RangeError('the label of a review is too long');
    return Uint8Array.from([VERSION, ...bytes]);
}
function readLabel(head) {
    const words = new TextDecoder().decode(head.slice(1)).trimEnd().split('\n');
    const [key = '', pseudonym = '', tree = '', criteria = '', reviewer = ''] = words;
    return { key, pseudonym, tree, criteria, reviewer };
}
/** Null for bytes of another length than a block has. */
function splitBlock(bytes) {
    const steps = (bytes.length - HEAD - POINT - TAG) / STEP;
    if (!Number.isInteger(steps) || steps < 1 || steps > MOST_STEPS)
        return null;
    const body = HEAD + POINT;
    return { head: bytes.slice(0, HEAD), point: bytes.slice(HEAD, body), body: bytes.slice(body) };
}
/** Throws RangeError for more than a comment has room for: about 40 kB. */
function pad(text, leastSteps = 1) {
    const bytes = new TextEncoder().encode(text);
    const steps = Math.max(leastSteps, Math.ceil(bytes.length / STEP));
    if (steps > MOST_STEPS)
        throw new RangeError('the reasons are too long together');
    const padded = new Uint8Array(steps * STEP).fill(0x20);
    padded.set(bytes);
    return padded;
}


/***/ }),

/***/ 50841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J8: () => (/* binding */ printBlock),
/* harmony export */   OA: () => (/* binding */ hasBlock),
/* harmony export */   v_: () => (/* binding */ readBlocks)
/* harmony export */ });
/* harmony import */ var _base64_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76909);

// As in a mail, so that no program on the way breaks lines.
const WIDTH = 76;
// No Base64: of a block that lacks an end or a beginning.
const BROKEN = '?';
/** A block as a person pastes it: in a fence, so that GitHub makes nothing of it. */
function printBlock(bytes, name = 'REVIEW') {
    const [begin, end] = marksOf(name);
    const lines = (0,_base64_js__WEBPACK_IMPORTED_MODULE_0__/* .toBase64 */ .n)(bytes).match(new RegExp(`.{1,${WIDTH}}`, 'g')) ?? [];
    return ['```', begin, ...lines, end, '```', ''].join('\n');
}
/** Whether a text has a block, or a part of one. */
function hasBlock(text) {
    const marks = marksOf('REVIEW');
    return plainLines(text).some((line) => marks.includes(line));
}
/**
 * The bytes of each block of a text, null for one that is cut off or is no Base64. One that stands there
 * twice is one. Words around it, quoting, indents and line ends of any kind do not matter.
 */
function readBlocks(text, name = 'REVIEW') {
    const [begin, close] = marksOf(name);
    const lines = plainLines(text);
    const marks = [...lines.entries()].filter(([, line]) => line === begin || line === close);
    const found = marks.flatMap(([at, mark], index) => {
        const isOpen = marks[index - 1]?.[1] === begin;
        if (mark === close)
            return isOpen ? [] : [BROKEN];
        const [end, next] = marks[index + 1] ?? [];
        return [
            next === close
                ? lines
                    .slice(at + 1, end)
                    .join('')
                    .replaceAll(/\s/g, '')
                : BROKEN,
        ];
    });
    return [...new Set(found)].map(_base64_js__WEBPACK_IMPORTED_MODULE_0__/* .fromBase64 */ .E);
}
function marksOf(name) {
    return [`-----BEGIN TAKEHOME ${name}-----`, `-----END TAKEHOME ${name}-----`];
}
function plainLines(text) {
    return text.split(/\r\n|\r|\n/).map((line) => line.replace(/^[\s>]+/, '').trimEnd());
}


/***/ }),

/***/ 31774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findBlock),
/* harmony export */   u: () => (/* binding */ openBlock)
/* harmony export */ });
/* harmony import */ var _block_form_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37204);
/* harmony import */ var _block_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50841);
/* harmony import */ var _review_answers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66948);
/* harmony import */ var _suite_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66868);




/** Finds the block and what it says it is for; whether that is true only the hub's key tells. */
function findBlock(text) {
    const blocks = (0,_block_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readBlocks */ .v_)(text);
    const [bytes] = blocks;
    if (bytes === undefined)
        return fault('none');
    if (blocks.length > 1)
        return fault('several');
    const parts = bytes === null ? null : (0,_block_form_js__WEBPACK_IMPORTED_MODULE_2__/* .splitBlock */ .aw)(bytes);
    if (bytes === null || parts === null)
        return fault('broken');
    if (parts.head[0] !== _block_form_js__WEBPACK_IMPORTED_MODULE_2__/* .VERSION */ .xv)
        return fault('version');
    return { ok: true, label: (0,_block_form_js__WEBPACK_IMPORTED_MODULE_2__/* .readLabel */ .V8)(parts.head), block: (0,_block_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printBlock */ .J8)(bytes), parts };
}
/** Opens the one block of a comment. No fault depends on what was sealed by a page of ours. */
async function openBlock(text, pair, expected) {
    const found = findBlock(text);
    if (!found.ok)
        return found;
    const { label, block, parts } = found;
    const differs = whatDiffers(label, pair, expected);
    if (differs !== null)
        return fault(differs);
    const unsealed = await unseal(parts, pair);
    const answers = (0,_review_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .asAnswers */ .a)(unsealed?.value);
    if (unsealed === null || answers === null)
        return fault('broken');
    const { replyKey } = unsealed;
    return { ok: true, answers: { version: 1, ...expected, answers }, block, replyKey };
}
function fault(why) {
    return { ok: false, fault: why };
}
/** Who sealed it comes first: of somebody else's block nothing more is said. */
function whatDiffers(label, { key }, expected) {
    if (label.reviewer !== expected.reviewer)
        return 'other-reviewer';
    if (label.pseudonym !== expected.pseudonym)
        return 'other-review';
    if (label.tree !== expected.tree)
        return 'other-submission';
    if (label.criteria !== expected.criteria)
        return 'other-criteria';
    return label.key === key.id ? null : 'other-key';
}
async function unseal({ head, point, body }, { secret }) {
    try {
        const receiver = await _suite_js__WEBPACK_IMPORTED_MODULE_0__/* .SUITE */ .J3.createRecipientContext({
            recipientKey: secret,
            enc: point.buffer,
            info: _suite_js__WEBPACK_IMPORTED_MODULE_0__/* .INFO */ .rD,
        });
        const text = await receiver.open(body.buffer, head.buffer);
        const replyKey = new Uint8Array(await receiver.export(_suite_js__WEBPACK_IMPORTED_MODULE_0__/* .REPLY */ .Fb, _suite_js__WEBPACK_IMPORTED_MODULE_0__/* .REPLY_KEY */ .h9));
        return { value: JSON.parse(new TextDecoder().decode(text)), replyKey };
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 38173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ cohenKappa)
/* harmony export */ });
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55624);

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

/***/ 55624:
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
