export const id = 4851;
export const ids = [4851];
export const modules = {

/***/ 70061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ asksAgain)
/* harmony export */ });
/**
 * Whether a regrade asks everybody again: reviews of this submission were begun by other criteria, and no regrade has
 * asked by these. Somebody who followed the present page already says nothing of the others, who were asked before.
 */
function asksAgain({ reviewed, graded, outdated }, { tree, criteria }) {
    const here = (one) => one.tree === tree;
    const last = graded.findLast((one) => here(one) && one.asksAgain === true);
    if (last?.criteria !== undefined)
        return last.criteria !== criteria;
    const isOther = (one) => one.criteria !== criteria;
    // An appeal names the criteria of the levels that it is against.
    const byPeople = (one) => here(one) && one.kind !== 'appealed';
    const own = reviewed.filter(byPeople);
    if (own.some((one) => one.kind === 'unsealed' && !isOther(one)))
        return false;
    if (last === undefined)
        return own.some(isOther);
    // A log from before regrades noted their criteria: what came since says by which it asked.
    return own.every(isOther) || reviewed.slice(outdated).filter(byPeople).some(isOther);
}


/***/ }),

/***/ 46437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ splitJobs)
/* harmony export */ });
/* harmony import */ var _submission_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58388);

// GitHub starts no more jobs than this from one matrix.
const MOST_JOBS = 256;
// A job is three machines, each billed by whole minutes and each slower to start than a submission is to
// grade. Nobody waits for more than two others, who have five minutes each at the very most.
const MOST_TOGETHER = 3;
/** As few jobs as may be; no job has two submissions more than another. */
function splitJobs(names) {
    const count = Math.min(MOST_JOBS, Math.ceil(names.length / MOST_TOGETHER));
    return Array.from({ length: count }, (_, job) => {
        const own = names.filter((_, index) => index % count === job);
        return { submissions: own.map(_submission_name_js__WEBPACK_IMPORTED_MODULE_0__/* .printSubmissionName */ .j).join(' ') };
    });
}


/***/ }),

/***/ 54851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  applyCommand: () => (/* binding */ applyCommand),
  runRegrade: () => (/* binding */ runRegrade),
  showPlan: () => (/* binding */ showPlan)
});

// EXTERNAL MODULE: ./build/assignment/split-jobs.js
var split_jobs = __webpack_require__(46437);
// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(18186);
// EXTERNAL MODULE: ./build/input/config-issue.js
var config_issue = __webpack_require__(82055);
// EXTERNAL MODULE: ./build/input/in-shell.js
var in_shell = __webpack_require__(26251);
// EXTERNAL MODULE: ./build/input/step-ending.js
var step_ending = __webpack_require__(18605);
;// CONCATENATED MODULE: ./build/regrade/plan-words.js
/** How many gain, lose and keep what they have, in a few plain sentences. */
function planSentences(plan) {
    const count = (change) => plan.people.filter((one) => one.change === change).length;
    const [moves, same, waits] = [count('moves'), count('same'), count('waits')];
    const weighs = count('weighs');
    const told = plan.people.filter(({ tells }) => tells).length;
    const again = plan.people.filter(({ asksAgain }) => asksAgain).length;
    return [
        `${plan.exercise}, submissions with a grade: ${plan.people.length}. Gain: ${count('gains')}. Lose: ${count('loses')}. Other criteria, the same points: ${moves}. Keep everything: ${same}. Graded by these tests already: ${count('current') + weighs}.`,
        ...(weighs === 0
            ? []
            : [
                `The weights of their role have changed, and no points with them: ${weighs}. Overall scores and the order of the loop follow the weights.`,
            ]),
        ...(waits === 0
            ? []
            : [`No result by these tests yet, so that the grade stays as it is: ${waits}.`]),
        ...(again === 0 ? [] : [`What people review has changed. To be reviewed again: ${again}.`]),
        told === 0 ? 'No candidate hears of it.' : `Candidates who are told: ${told}.`,
    ];
}
const PLAN_HEAD = [
    'candidate',
    'points',
    'place',
    'band',
    'rank in the loop',
    'why',
];
/** One row for each person for whom anything changes. */
function planRows(plan, nameOf) {
    return plan.people
        .filter(hasNews)
        .map(({ pseudonym, change, from, to, criteria }) => [
        nameOf(pseudonym),
        arrow(`${from.points} of ${from.possible}`, `${to.points} of ${to.possible}`),
        arrow(String(from.place), String(to.place)),
        arrow(bandOf(from), bandOf(to)),
        arrow(String(from.loop.rank ?? '–'), String(to.loop.rank ?? '–')),
        [...weightWords(change, from, to), whyWords(from, to, criteria)].filter(Boolean).join('; ') ||
            'others moved',
    ]);
}
function hasNews({ from, to, criteria }) {
    return criteria.length > 0 || JSON.stringify(from) !== JSON.stringify(to);
}
/** Of all exercises together where the report has that, or of this one. */
function bandOf({ band, loop }) {
    return loop.band ?? band ?? '–';
}
function weightWords(change, from, to) {
    if (change !== 'weighs')
        return [];
    const [was, is] = [from, to].map(({ loop, overall }) => loop.overall ?? overall);
    return [`weights of the role: overall ${arrow(percent(was), percent(is))}`];
}
function percent(overall) {
    return overall == null ? 'waits' : `${overall} %`;
}
function whyWords(from, to, criteria) {
    const [was = '', is = ''] = [from, to].map(({ capped }) => capped.join(', '));
    const isSaid = was !== is || (criteria.length > 0 && is !== '');
    const cap = isSaid ? [`caps the points at half: ${arrow(was || 'none', is || 'none')}`] : [];
    return [...criteria.map(criterionWords), ...cap].join('; ');
}
function criterionWords({ id, title, why }) {
    return `${id} ${title}: ${why.join(', ')}`;
}
function arrow(from, to) {
    return from === to ? to : `${from} → ${to}`;
}

// EXTERNAL MODULE: ./build/commands/verb/missing-words.js
var missing_words = __webpack_require__(72201);
// EXTERNAL MODULE: ./build/commands/verb/with-session.js
var with_session = __webpack_require__(77560);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/assignment/submission-name.js
var submission_name = __webpack_require__(58388);
;// CONCATENATED MODULE: ./build/commands/publish/grade-waiting.js



// So many names are no more than a system takes as one word.
const AT_ONCE = 200;
/**
 * Fetches and grades on this machine, each in a process of its own that holds its own credentials. What was
 * graded before is not graded again, and what the machine could not grade keeps nothing from the others: `world`
 * says that there is such. Throws the bad news of every other kind.
 */
async function gradeWaiting(names, { results, python }, { startVerb, access, log }) {
    const jobs = (0,external_node_path_.join)(results, 'jobs');
    for (let first = 0; first < names.length; first += AT_ONCE) {
        const some = names.slice(first, first + AT_ONCE).map(submission_name/* printSubmissionName */.j);
        const words = ['--hub', access.folder, '--submissions', some.join(' '), '--out', jobs];
        const fetched = (0,step_ending/* stepEnding */.Q)(await startVerb('fetch', words));
        if (fetched !== 'done')
            throw (0,step_ending/* stepFailure */.n)('fetch', fetched);
    }
    const by = python === '' ? [] : ['--python', python];
    const words = [jobs, '--out', results, '--resume', ...by];
    const graded = (0,step_ending/* stepEnding */.Q)(await startVerb('grade-jobs', words));
    if (graded === 'done')
        return graded;
    if (graded !== 'world')
        throw (0,step_ending/* stepFailure */.n)('grade-jobs', graded);
    log('Some submissions could not be graded: see above. Run it again to try these.');
    return graded;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/assignment/ledger-record.js + 1 modules
var ledger_record = __webpack_require__(328);
// EXTERNAL MODULE: ./build/github/repository/branch-head.js
var branch_head = __webpack_require__(81850);
// EXTERNAL MODULE: ./build/github/ledger/ledger.js
var ledger = __webpack_require__(3069);
// EXTERNAL MODULE: ./build/github/ledger/ledger-table.js
var ledger_table = __webpack_require__(47404);
// EXTERNAL MODULE: ./build/github/ledger/swap-branch.js
var swap_branch = __webpack_require__(24344);
;// CONCATENATED MODULE: ./build/github/ledger/add-file.js





/**
 * Adds a file to the ledger if that is wanted beside the logs that there are, in a commit that follows from the very
 * one that has these logs: whoever is erased meanwhile is not in it. One that is there stays as it is. False where
 * it is not wanted.
 */
async function addFile(octokit, hub, { path, text: content, subject: message }, isWanted) {
    for (;;) {
        const head = await (0,branch_head/* branchHead */.P)(octokit, hub, ledger/* LEDGER_BRANCH */.j);
        if (head === null)
            throw new bad_news/* WorldError */.nM('the ledger is gone', { code: 'ledger' });
        const before = await octokit.rest.git.getCommit({ ...hub, commit_sha: head });
        const base_tree = before.data.tree.sha;
        const logs = await (0,ledger_table/* logsAt */.nQ)(octokit, hub, base_tree);
        if (!isWanted([...logs.keys()]))
            return false;
        const file = { path, mode: '100644', type: 'blob', content };
        const tree = await octokit.rest.git.createTree({ ...hub, base_tree, tree: [file] });
        if (tree.data.sha === base_tree)
            return true;
        const commit = await octokit.rest.git.createCommit({
            ...hub,
            message,
            tree: tree.data.sha,
            parents: [head],
        });
        const move = { branch: ledger/* LEDGER_BRANCH */.j, from: head, to: commit.data.sha };
        if (await (0,swap_branch/* swapBranch */.c)(octokit, hub, move))
            return true;
    }
}

// EXTERNAL MODULE: ./build/github/pages/text-digest.js
var text_digest = __webpack_require__(88455);
// EXTERNAL MODULE: ./build/input/write-out.js
var write_out = __webpack_require__(37473);
;// CONCATENATED MODULE: ./build/regrade/differences.js
/** How the plan that was agreed on differs from the one of now, a line each. */
function differences(agreed, now) {
    const [was, is] = [byName(agreed), byName(now)];
    return [
        ...(agreed.exercise === now.exercise
            ? []
            : [`it was for ${agreed.exercise} and this is ${now.exercise}`]),
        ...(agreed.tell === now.tell
            ? []
            : [agreed.tell ? 'it told candidates: add --tell' : 'it told nobody: leave out --tell']),
        ...[...was].flatMap(([name, before]) => {
            const after = is.get(name);
            return after === undefined ? [`${name} was in it and is not in it now`] : moved(before, after);
        }),
        ...[...is.keys()].filter((name) => !was.has(name)).map((name) => `${name} was not in it`),
    ];
}
function byName({ people }) {
    return new Map(people.map((one) => [one.pseudonym, one]));
}
function moved(was, is) {
    if (JSON.stringify(was) === JSON.stringify(is))
        return [];
    const news = [
        ...(was.sha === is.sha ? [] : ['another commit counts']),
        ...(was.rubric.to === is.rubric.to ? [] : ['the tests or the rubric have changed again']),
        ...(was.rubric.from === is.rubric.from ? [] : ['it was graded meanwhile']),
        ...changed('points', `${was.from.points} → ${was.to.points}`, `${is.from.points} → ${is.to.points}`),
        ...changed('place', `${was.from.place} → ${was.to.place}`, `${is.from.place} → ${is.to.place}`),
        ...changed('waiting points', `${was.to.pending}`, `${is.to.pending}`),
    ];
    return [`${was.pseudonym}: ${news.join('; ') || 'its criteria or its loop differ'}`];
}
function changed(what, was, is) {
    return was === is ? [] : [`${what} ${was} then, ${is} now`];
}

// EXTERNAL MODULE: ./build/input/parse-json.js
var parse_json = __webpack_require__(44355);
;// CONCATENATED MODULE: ./build/regrade/regrade.generated.js
// Made of regrade.schema.ts by scripts/schemas.mjs with ajv; change that and run npm run generate.
const isPlan = validate21;const schema6 = {"type":"object","required":["schemaVersion","exercise","tell","people"],"properties":{"schemaVersion":{"const":1},"exercise":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"},"tell":{"type":"boolean","description":"Whether candidates whose score changes are told."},"people":{"type":"array","items":{"type":"object","required":["pseudonym","sha","tree","rubric","result","change","writes","tells","asksAgain","from","to","criteria"],"properties":{"pseudonym":{"type":"string"},"sha":{"type":"string","pattern":"^[0-9a-f]{40}$"},"tree":{"type":"string","pattern":"^[0-9a-f]{40}$"},"rubric":{"type":"object","required":["told","from","to"],"properties":{"told":{"type":"string","pattern":"^[0-9a-f]{64}$"},"from":{"type":"string","pattern":"^[0-9a-f]{64}$"},"to":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"additionalProperties":false,"description":"SHA-256 of all that decided the score that is compared with, of all that decided the one that the ledger has, and of all that decides it now."},"result":{"type":["string","null"],"pattern":"^[0-9a-f]{64}$","description":"SHA-256 of the scorecard that the present tests gave, but for its timings."},"change":{"enum":["gains","loses","moves","same","current","weighs","waits"],"description":"moves: other criteria, the same points. same: nothing changes but the name of the tests. current: graded by these tests already. weighs: the same, but the weights of the role have changed. waits: no result by these tests yet."},"writes":{"type":"boolean","description":"Whether applying the plan writes anything about it."},"tells":{"type":"boolean","description":"Whether the candidate is told."},"asksAgain":{"type":"boolean","description":"What people review has changed: reviews that are there do not count any more."},"from":{"type":"object","required":["points","possible","pending","place","capped","overall","band","loop"],"properties":{"points":{"type":"number"},"possible":{"type":"number"},"pending":{"type":"number","description":"Points that wait for reviewers, and are no zeros."},"place":{"type":"integer","minimum":1,"description":"Among all of the exercise, by the points that count so far; 1 is first."},"capped":{"type":"array","items":{"type":"string"},"description":"Critical criteria because of which at most half of the measured points count."},"overall":{"type":["number","null"]},"band":{"enum":["below","developing","meets","strong",null]},"loop":{"type":"object","required":["overall","band","rank"],"properties":{"overall":{"type":["number","null"]},"band":{"enum":["below","developing","meets","strong",null]},"rank":{"type":["integer","null"],"minimum":1}},"additionalProperties":false,"description":"Over all exercises of the candidate, as the report has it; in `to` as it will have it once each exercise of the role has the present weights."}},"additionalProperties":false},"to":{"type":"object","required":["points","possible","pending","place","capped","overall","band","loop"],"properties":{"points":{"type":"number"},"possible":{"type":"number"},"pending":{"type":"number","description":"Points that wait for reviewers, and are no zeros."},"place":{"type":"integer","minimum":1,"description":"Among all of the exercise, by the points that count so far; 1 is first."},"capped":{"type":"array","items":{"type":"string"},"description":"Critical criteria because of which at most half of the measured points count."},"overall":{"type":["number","null"]},"band":{"enum":["below","developing","meets","strong",null]},"loop":{"type":"object","required":["overall","band","rank"],"properties":{"overall":{"type":["number","null"]},"band":{"enum":["below","developing","meets","strong",null]},"rank":{"type":["integer","null"],"minimum":1}},"additionalProperties":false,"description":"Over all exercises of the candidate, as the report has it; in `to` as it will have it once each exercise of the role has the present weights."}},"additionalProperties":false},"criteria":{"type":"array","items":{"type":"object","required":["id","title","from","to","why"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"from":{"type":"object","required":["earned","points"],"properties":{"earned":{"type":["number","null"]},"points":{"type":["number","null"]}},"additionalProperties":false},"to":{"type":"object","required":["earned","points"],"properties":{"earned":{"type":["number","null"]},"points":{"type":["number","null"]}},"additionalProperties":false},"why":{"type":"array","items":{"type":"string"},"description":"What was seen before and what is seen now, in our words."}},"additionalProperties":false},"description":"Those that changed."}},"additionalProperties":false}}},"additionalProperties":false,"$id":"takehome/regrade-1.json","title":"The plan of a regrade","description":"What changes for whom when the submissions of an exercise are graded by its present tests. Its digest is the SHA-256 of this file as regrade writes it, without white space at its end."};const pattern0 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");const pattern1 = new RegExp("^[0-9a-f]{40}$", "u");const pattern3 = new RegExp("^[0-9a-f]{64}$", "u");const func2 = Object.prototype.hasOwnProperty;function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="takehome/regrade-1.json" */;let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if(((((data.schemaVersion === undefined) && (missing0 = "schemaVersion")) || ((data.exercise === undefined) && (missing0 = "exercise"))) || ((data.tell === undefined) && (missing0 = "tell"))) || ((data.people === undefined) && (missing0 = "people"))){validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];return false;}else {const _errs1 = errors;for(const key0 in data){if(!((((key0 === "schemaVersion") || (key0 === "exercise")) || (key0 === "tell")) || (key0 === "people"))){validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];return false;break;}}if(_errs1 === errors){if(data.schemaVersion !== undefined){const _errs2 = errors;if(1 !== data.schemaVersion){validate21.errors = [{instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];return false;}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.exercise !== undefined){let data1 = data.exercise;const _errs3 = errors;if(errors === _errs3){if(typeof data1 === "string"){if(!pattern0.test(data1)){validate21.errors = [{instancePath:instancePath+"/exercise",schemaPath:"#/properties/exercise/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\""}];return false;}}else {validate21.errors = [{instancePath:instancePath+"/exercise",schemaPath:"#/properties/exercise/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid0 = _errs3 === errors;}else {var valid0 = true;}if(valid0){if(data.tell !== undefined){const _errs5 = errors;if(typeof data.tell !== "boolean"){validate21.errors = [{instancePath:instancePath+"/tell",schemaPath:"#/properties/tell/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];return false;}var valid0 = _errs5 === errors;}else {var valid0 = true;}if(valid0){if(data.people !== undefined){let data3 = data.people;const _errs7 = errors;if(errors === _errs7){if(Array.isArray(data3)){var valid1 = true;const len0 = data3.length;for(let i0=0; i0<len0; i0++){let data4 = data3[i0];const _errs9 = errors;if(errors === _errs9){if(data4 && typeof data4 == "object" && !Array.isArray(data4)){let missing1;if(((((((((((((data4.pseudonym === undefined) && (missing1 = "pseudonym")) || ((data4.sha === undefined) && (missing1 = "sha"))) || ((data4.tree === undefined) && (missing1 = "tree"))) || ((data4.rubric === undefined) && (missing1 = "rubric"))) || ((data4.result === undefined) && (missing1 = "result"))) || ((data4.change === undefined) && (missing1 = "change"))) || ((data4.writes === undefined) && (missing1 = "writes"))) || ((data4.tells === undefined) && (missing1 = "tells"))) || ((data4.asksAgain === undefined) && (missing1 = "asksAgain"))) || ((data4.from === undefined) && (missing1 = "from"))) || ((data4.to === undefined) && (missing1 = "to"))) || ((data4.criteria === undefined) && (missing1 = "criteria"))){validate21.errors = [{instancePath:instancePath+"/people/" + i0,schemaPath:"#/properties/people/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];return false;}else {const _errs11 = errors;for(const key1 in data4){if(!(func2.call(schema6.properties.people.items.properties, key1))){validate21.errors = [{instancePath:instancePath+"/people/" + i0,schemaPath:"#/properties/people/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];return false;break;}}if(_errs11 === errors){if(data4.pseudonym !== undefined){const _errs12 = errors;if(typeof data4.pseudonym !== "string"){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/pseudonym",schemaPath:"#/properties/people/items/properties/pseudonym/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid2 = _errs12 === errors;}else {var valid2 = true;}if(valid2){if(data4.sha !== undefined){let data6 = data4.sha;const _errs14 = errors;if(errors === _errs14){if(typeof data6 === "string"){if(!pattern1.test(data6)){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/sha",schemaPath:"#/properties/people/items/properties/sha/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""}];return false;}}else {validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/sha",schemaPath:"#/properties/people/items/properties/sha/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid2 = _errs14 === errors;}else {var valid2 = true;}if(valid2){if(data4.tree !== undefined){let data7 = data4.tree;const _errs16 = errors;if(errors === _errs16){if(typeof data7 === "string"){if(!pattern1.test(data7)){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/tree",schemaPath:"#/properties/people/items/properties/tree/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""}];return false;}}else {validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/tree",schemaPath:"#/properties/people/items/properties/tree/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid2 = _errs16 === errors;}else {var valid2 = true;}if(valid2){if(data4.rubric !== undefined){let data8 = data4.rubric;const _errs18 = errors;if(errors === _errs18){if(data8 && typeof data8 == "object" && !Array.isArray(data8)){let missing2;if((((data8.told === undefined) && (missing2 = "told")) || ((data8.from === undefined) && (missing2 = "from"))) || ((data8.to === undefined) && (missing2 = "to"))){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/rubric",schemaPath:"#/properties/people/items/properties/rubric/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];return false;}else {const _errs20 = errors;for(const key2 in data8){if(!(((key2 === "told") || (key2 === "from")) || (key2 === "to"))){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/rubric",schemaPath:"#/properties/people/items/properties/rubric/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];return false;break;}}if(_errs20 === errors){if(data8.told !== undefined){let data9 = data8.told;const _errs21 = errors;if(errors === _errs21){if(typeof data9 === "string"){if(!pattern3.test(data9)){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/rubric/told",schemaPath:"#/properties/people/items/properties/rubric/properties/told/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];return false;}}else {validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/rubric/told",schemaPath:"#/properties/people/items/properties/rubric/properties/told/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid3 = _errs21 === errors;}else {var valid3 = true;}if(valid3){if(data8.from !== undefined){let data10 = data8.from;const _errs23 = errors;if(errors === _errs23){if(typeof data10 === "string"){if(!pattern3.test(data10)){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/rubric/from",schemaPath:"#/properties/people/items/properties/rubric/properties/from/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];return false;}}else {validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/rubric/from",schemaPath:"#/properties/people/items/properties/rubric/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid3 = _errs23 === errors;}else {var valid3 = true;}if(valid3){if(data8.to !== undefined){let data11 = data8.to;const _errs25 = errors;if(errors === _errs25){if(typeof data11 === "string"){if(!pattern3.test(data11)){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/rubric/to",schemaPath:"#/properties/people/items/properties/rubric/properties/to/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];return false;}}else {validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/rubric/to",schemaPath:"#/properties/people/items/properties/rubric/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid3 = _errs25 === errors;}else {var valid3 = true;}}}}}}else {validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/rubric",schemaPath:"#/properties/people/items/properties/rubric/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid2 = _errs18 === errors;}else {var valid2 = true;}if(valid2){if(data4.result !== undefined){let data12 = data4.result;const _errs27 = errors;if((typeof data12 !== "string") && (data12 !== null)){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/result",schemaPath:"#/properties/people/items/properties/result/type",keyword:"type",params:{type: schema6.properties.people.items.properties.result.type},message:"must be string,null"}];return false;}if(errors === _errs27){if(typeof data12 === "string"){if(!pattern3.test(data12)){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/result",schemaPath:"#/properties/people/items/properties/result/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];return false;}}}var valid2 = _errs27 === errors;}else {var valid2 = true;}if(valid2){if(data4.change !== undefined){let data13 = data4.change;const _errs29 = errors;if(!(((((((data13 === "gains") || (data13 === "loses")) || (data13 === "moves")) || (data13 === "same")) || (data13 === "current")) || (data13 === "weighs")) || (data13 === "waits"))){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/change",schemaPath:"#/properties/people/items/properties/change/enum",keyword:"enum",params:{allowedValues: schema6.properties.people.items.properties.change.enum},message:"must be equal to one of the allowed values"}];return false;}var valid2 = _errs29 === errors;}else {var valid2 = true;}if(valid2){if(data4.writes !== undefined){const _errs30 = errors;if(typeof data4.writes !== "boolean"){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/writes",schemaPath:"#/properties/people/items/properties/writes/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];return false;}var valid2 = _errs30 === errors;}else {var valid2 = true;}if(valid2){if(data4.tells !== undefined){const _errs32 = errors;if(typeof data4.tells !== "boolean"){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/tells",schemaPath:"#/properties/people/items/properties/tells/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];return false;}var valid2 = _errs32 === errors;}else {var valid2 = true;}if(valid2){if(data4.asksAgain !== undefined){const _errs34 = errors;if(typeof data4.asksAgain !== "boolean"){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/asksAgain",schemaPath:"#/properties/people/items/properties/asksAgain/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];return false;}var valid2 = _errs34 === errors;}else {var valid2 = true;}if(valid2){if(data4.from !== undefined){let data17 = data4.from;const _errs36 = errors;if(errors === _errs36){if(data17 && typeof data17 == "object" && !Array.isArray(data17)){let missing3;if(((((((((data17.points === undefined) && (missing3 = "points")) || ((data17.possible === undefined) && (missing3 = "possible"))) || ((data17.pending === undefined) && (missing3 = "pending"))) || ((data17.place === undefined) && (missing3 = "place"))) || ((data17.capped === undefined) && (missing3 = "capped"))) || ((data17.overall === undefined) && (missing3 = "overall"))) || ((data17.band === undefined) && (missing3 = "band"))) || ((data17.loop === undefined) && (missing3 = "loop"))){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/from",schemaPath:"#/properties/people/items/properties/from/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];return false;}else {const _errs38 = errors;for(const key3 in data17){if(!((((((((key3 === "points") || (key3 === "possible")) || (key3 === "pending")) || (key3 === "place")) || (key3 === "capped")) || (key3 === "overall")) || (key3 === "band")) || (key3 === "loop"))){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/from",schemaPath:"#/properties/people/items/properties/from/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];return false;break;}}if(_errs38 === errors){if(data17.points !== undefined){let data18 = data17.points;const _errs39 = errors;if(!((typeof data18 == "number") && (isFinite(data18)))){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/from/points",schemaPath:"#/properties/people/items/properties/from/properties/points/type",keyword:"type",params:{type: "number"},message:"must be number"}];return false;}var valid4 = _errs39 === errors;}else {var valid4 = true;}if(valid4){if(data17.possible !== undefined){let data19 = data17.possible;const _errs41 = errors;if(!((typeof data19 == "number") && (isFinite(data19)))){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/from/possible",schemaPath:"#/properties/people/items/properties/from/properties/possible/type",keyword:"type",params:{type: "number"},message:"must be number"}];return false;}var valid4 = _errs41 === errors;}else {var valid4 = true;}if(valid4){if(data17.pending !== undefined){let data20 = data17.pending;const _errs43 = errors;if(!((typeof data20 == "number") && (isFinite(data20)))){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/from/pending",schemaPath:"#/properties/people/items/properties/from/properties/pending/type",keyword:"type",params:{type: "number"},message:"must be number"}];return false;}var valid4 = _errs43 === errors;}else {var valid4 = true;}if(valid4){if(data17.place !== undefined){let data21 = data17.place;const _errs45 = errors;if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/from/place",schemaPath:"#/properties/people/items/properties/from/properties/place/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs45){if((typeof data21 == "number") && (isFinite(data21))){if(data21 < 1 || isNaN(data21)){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/from/place",schemaPath:"#/properties/people/items/properties/from/properties/place/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];return false;}}}var valid4 = _errs45 === errors;}else {var valid4 = true;}if(valid4){if(data17.capped !== undefined){let data22 = data17.capped;const _errs47 = errors;if(errors === _errs47){if(Array.isArray(data22)){var valid5 = true;const len1 = data22.length;for(let i1=0; i1<len1; i1++){const _errs49 = errors;if(typeof data22[i1] !== "string"){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/from/capped/" + i1,schemaPath:"#/properties/people/items/properties/from/properties/capped/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid5 = _errs49 === errors;if(!valid5){break;}}}else {validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/from/capped",schemaPath:"#/properties/people/items/properties/from/properties/capped/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid4 = _errs47 === errors;}else {var valid4 = true;}if(valid4){if(data17.overall !== undefined){let data24 = data17.overall;const _errs51 = errors;if((!((typeof data24 == "number") && (isFinite(data24)))) && (data24 !== null)){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/from/overall",schemaPath:"#/properties/people/items/properties/from/properties/overall/type",keyword:"type",params:{type: schema6.properties.people.items.properties.from.properties.overall.type},message:"must be number,null"}];return false;}var valid4 = _errs51 === errors;}else {var valid4 = true;}if(valid4){if(data17.band !== undefined){let data25 = data17.band;const _errs53 = errors;if(!(((((data25 === "below") || (data25 === "developing")) || (data25 === "meets")) || (data25 === "strong")) || (data25 === null))){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/from/band",schemaPath:"#/properties/people/items/properties/from/properties/band/enum",keyword:"enum",params:{allowedValues: schema6.properties.people.items.properties.from.properties.band.enum},message:"must be equal to one of the allowed values"}];return false;}var valid4 = _errs53 === errors;}else {var valid4 = true;}if(valid4){if(data17.loop !== undefined){let data26 = data17.loop;const _errs54 = errors;if(errors === _errs54){if(data26 && typeof data26 == "object" && !Array.isArray(data26)){let missing4;if((((data26.overall === undefined) && (missing4 = "overall")) || ((data26.band === undefined) && (missing4 = "band"))) || ((data26.rank === undefined) && (missing4 = "rank"))){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/from/loop",schemaPath:"#/properties/people/items/properties/from/properties/loop/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];return false;}else {const _errs56 = errors;for(const key4 in data26){if(!(((key4 === "overall") || (key4 === "band")) || (key4 === "rank"))){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/from/loop",schemaPath:"#/properties/people/items/properties/from/properties/loop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];return false;break;}}if(_errs56 === errors){if(data26.overall !== undefined){let data27 = data26.overall;const _errs57 = errors;if((!((typeof data27 == "number") && (isFinite(data27)))) && (data27 !== null)){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/from/loop/overall",schemaPath:"#/properties/people/items/properties/from/properties/loop/properties/overall/type",keyword:"type",params:{type: schema6.properties.people.items.properties.from.properties.loop.properties.overall.type},message:"must be number,null"}];return false;}var valid6 = _errs57 === errors;}else {var valid6 = true;}if(valid6){if(data26.band !== undefined){let data28 = data26.band;const _errs59 = errors;if(!(((((data28 === "below") || (data28 === "developing")) || (data28 === "meets")) || (data28 === "strong")) || (data28 === null))){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/from/loop/band",schemaPath:"#/properties/people/items/properties/from/properties/loop/properties/band/enum",keyword:"enum",params:{allowedValues: schema6.properties.people.items.properties.from.properties.loop.properties.band.enum},message:"must be equal to one of the allowed values"}];return false;}var valid6 = _errs59 === errors;}else {var valid6 = true;}if(valid6){if(data26.rank !== undefined){let data29 = data26.rank;const _errs60 = errors;if((!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))) && (data29 !== null)){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/from/loop/rank",schemaPath:"#/properties/people/items/properties/from/properties/loop/properties/rank/type",keyword:"type",params:{type: schema6.properties.people.items.properties.from.properties.loop.properties.rank.type},message:"must be integer,null"}];return false;}if(errors === _errs60){if((typeof data29 == "number") && (isFinite(data29))){if(data29 < 1 || isNaN(data29)){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/from/loop/rank",schemaPath:"#/properties/people/items/properties/from/properties/loop/properties/rank/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];return false;}}}var valid6 = _errs60 === errors;}else {var valid6 = true;}}}}}}else {validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/from/loop",schemaPath:"#/properties/people/items/properties/from/properties/loop/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid4 = _errs54 === errors;}else {var valid4 = true;}}}}}}}}}}}else {validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/from",schemaPath:"#/properties/people/items/properties/from/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid2 = _errs36 === errors;}else {var valid2 = true;}if(valid2){if(data4.to !== undefined){let data30 = data4.to;const _errs62 = errors;if(errors === _errs62){if(data30 && typeof data30 == "object" && !Array.isArray(data30)){let missing5;if(((((((((data30.points === undefined) && (missing5 = "points")) || ((data30.possible === undefined) && (missing5 = "possible"))) || ((data30.pending === undefined) && (missing5 = "pending"))) || ((data30.place === undefined) && (missing5 = "place"))) || ((data30.capped === undefined) && (missing5 = "capped"))) || ((data30.overall === undefined) && (missing5 = "overall"))) || ((data30.band === undefined) && (missing5 = "band"))) || ((data30.loop === undefined) && (missing5 = "loop"))){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/to",schemaPath:"#/properties/people/items/properties/to/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];return false;}else {const _errs64 = errors;for(const key5 in data30){if(!((((((((key5 === "points") || (key5 === "possible")) || (key5 === "pending")) || (key5 === "place")) || (key5 === "capped")) || (key5 === "overall")) || (key5 === "band")) || (key5 === "loop"))){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/to",schemaPath:"#/properties/people/items/properties/to/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];return false;break;}}if(_errs64 === errors){if(data30.points !== undefined){let data31 = data30.points;const _errs65 = errors;if(!((typeof data31 == "number") && (isFinite(data31)))){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/to/points",schemaPath:"#/properties/people/items/properties/to/properties/points/type",keyword:"type",params:{type: "number"},message:"must be number"}];return false;}var valid7 = _errs65 === errors;}else {var valid7 = true;}if(valid7){if(data30.possible !== undefined){let data32 = data30.possible;const _errs67 = errors;if(!((typeof data32 == "number") && (isFinite(data32)))){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/to/possible",schemaPath:"#/properties/people/items/properties/to/properties/possible/type",keyword:"type",params:{type: "number"},message:"must be number"}];return false;}var valid7 = _errs67 === errors;}else {var valid7 = true;}if(valid7){if(data30.pending !== undefined){let data33 = data30.pending;const _errs69 = errors;if(!((typeof data33 == "number") && (isFinite(data33)))){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/to/pending",schemaPath:"#/properties/people/items/properties/to/properties/pending/type",keyword:"type",params:{type: "number"},message:"must be number"}];return false;}var valid7 = _errs69 === errors;}else {var valid7 = true;}if(valid7){if(data30.place !== undefined){let data34 = data30.place;const _errs71 = errors;if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/to/place",schemaPath:"#/properties/people/items/properties/to/properties/place/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs71){if((typeof data34 == "number") && (isFinite(data34))){if(data34 < 1 || isNaN(data34)){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/to/place",schemaPath:"#/properties/people/items/properties/to/properties/place/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];return false;}}}var valid7 = _errs71 === errors;}else {var valid7 = true;}if(valid7){if(data30.capped !== undefined){let data35 = data30.capped;const _errs73 = errors;if(errors === _errs73){if(Array.isArray(data35)){var valid8 = true;const len2 = data35.length;for(let i2=0; i2<len2; i2++){const _errs75 = errors;if(typeof data35[i2] !== "string"){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/to/capped/" + i2,schemaPath:"#/properties/people/items/properties/to/properties/capped/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid8 = _errs75 === errors;if(!valid8){break;}}}else {validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/to/capped",schemaPath:"#/properties/people/items/properties/to/properties/capped/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid7 = _errs73 === errors;}else {var valid7 = true;}if(valid7){if(data30.overall !== undefined){let data37 = data30.overall;const _errs77 = errors;if((!((typeof data37 == "number") && (isFinite(data37)))) && (data37 !== null)){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/to/overall",schemaPath:"#/properties/people/items/properties/to/properties/overall/type",keyword:"type",params:{type: schema6.properties.people.items.properties.to.properties.overall.type},message:"must be number,null"}];return false;}var valid7 = _errs77 === errors;}else {var valid7 = true;}if(valid7){if(data30.band !== undefined){let data38 = data30.band;const _errs79 = errors;if(!(((((data38 === "below") || (data38 === "developing")) || (data38 === "meets")) || (data38 === "strong")) || (data38 === null))){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/to/band",schemaPath:"#/properties/people/items/properties/to/properties/band/enum",keyword:"enum",params:{allowedValues: schema6.properties.people.items.properties.to.properties.band.enum},message:"must be equal to one of the allowed values"}];return false;}var valid7 = _errs79 === errors;}else {var valid7 = true;}if(valid7){if(data30.loop !== undefined){let data39 = data30.loop;const _errs80 = errors;if(errors === _errs80){if(data39 && typeof data39 == "object" && !Array.isArray(data39)){let missing6;if((((data39.overall === undefined) && (missing6 = "overall")) || ((data39.band === undefined) && (missing6 = "band"))) || ((data39.rank === undefined) && (missing6 = "rank"))){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/to/loop",schemaPath:"#/properties/people/items/properties/to/properties/loop/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];return false;}else {const _errs82 = errors;for(const key6 in data39){if(!(((key6 === "overall") || (key6 === "band")) || (key6 === "rank"))){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/to/loop",schemaPath:"#/properties/people/items/properties/to/properties/loop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];return false;break;}}if(_errs82 === errors){if(data39.overall !== undefined){let data40 = data39.overall;const _errs83 = errors;if((!((typeof data40 == "number") && (isFinite(data40)))) && (data40 !== null)){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/to/loop/overall",schemaPath:"#/properties/people/items/properties/to/properties/loop/properties/overall/type",keyword:"type",params:{type: schema6.properties.people.items.properties.to.properties.loop.properties.overall.type},message:"must be number,null"}];return false;}var valid9 = _errs83 === errors;}else {var valid9 = true;}if(valid9){if(data39.band !== undefined){let data41 = data39.band;const _errs85 = errors;if(!(((((data41 === "below") || (data41 === "developing")) || (data41 === "meets")) || (data41 === "strong")) || (data41 === null))){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/to/loop/band",schemaPath:"#/properties/people/items/properties/to/properties/loop/properties/band/enum",keyword:"enum",params:{allowedValues: schema6.properties.people.items.properties.to.properties.loop.properties.band.enum},message:"must be equal to one of the allowed values"}];return false;}var valid9 = _errs85 === errors;}else {var valid9 = true;}if(valid9){if(data39.rank !== undefined){let data42 = data39.rank;const _errs86 = errors;if((!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))) && (data42 !== null)){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/to/loop/rank",schemaPath:"#/properties/people/items/properties/to/properties/loop/properties/rank/type",keyword:"type",params:{type: schema6.properties.people.items.properties.to.properties.loop.properties.rank.type},message:"must be integer,null"}];return false;}if(errors === _errs86){if((typeof data42 == "number") && (isFinite(data42))){if(data42 < 1 || isNaN(data42)){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/to/loop/rank",schemaPath:"#/properties/people/items/properties/to/properties/loop/properties/rank/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];return false;}}}var valid9 = _errs86 === errors;}else {var valid9 = true;}}}}}}else {validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/to/loop",schemaPath:"#/properties/people/items/properties/to/properties/loop/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid7 = _errs80 === errors;}else {var valid7 = true;}}}}}}}}}}}else {validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/to",schemaPath:"#/properties/people/items/properties/to/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid2 = _errs62 === errors;}else {var valid2 = true;}if(valid2){if(data4.criteria !== undefined){let data43 = data4.criteria;const _errs88 = errors;if(errors === _errs88){if(Array.isArray(data43)){var valid10 = true;const len3 = data43.length;for(let i3=0; i3<len3; i3++){let data44 = data43[i3];const _errs90 = errors;if(errors === _errs90){if(data44 && typeof data44 == "object" && !Array.isArray(data44)){let missing7;if((((((data44.id === undefined) && (missing7 = "id")) || ((data44.title === undefined) && (missing7 = "title"))) || ((data44.from === undefined) && (missing7 = "from"))) || ((data44.to === undefined) && (missing7 = "to"))) || ((data44.why === undefined) && (missing7 = "why"))){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/criteria/" + i3,schemaPath:"#/properties/people/items/properties/criteria/items/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];return false;}else {const _errs92 = errors;for(const key7 in data44){if(!(((((key7 === "id") || (key7 === "title")) || (key7 === "from")) || (key7 === "to")) || (key7 === "why"))){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/criteria/" + i3,schemaPath:"#/properties/people/items/properties/criteria/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];return false;break;}}if(_errs92 === errors){if(data44.id !== undefined){const _errs93 = errors;if(typeof data44.id !== "string"){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/criteria/" + i3+"/id",schemaPath:"#/properties/people/items/properties/criteria/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid11 = _errs93 === errors;}else {var valid11 = true;}if(valid11){if(data44.title !== undefined){const _errs95 = errors;if(typeof data44.title !== "string"){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/criteria/" + i3+"/title",schemaPath:"#/properties/people/items/properties/criteria/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid11 = _errs95 === errors;}else {var valid11 = true;}if(valid11){if(data44.from !== undefined){let data47 = data44.from;const _errs97 = errors;if(errors === _errs97){if(data47 && typeof data47 == "object" && !Array.isArray(data47)){let missing8;if(((data47.earned === undefined) && (missing8 = "earned")) || ((data47.points === undefined) && (missing8 = "points"))){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/criteria/" + i3+"/from",schemaPath:"#/properties/people/items/properties/criteria/items/properties/from/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];return false;}else {const _errs99 = errors;for(const key8 in data47){if(!((key8 === "earned") || (key8 === "points"))){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/criteria/" + i3+"/from",schemaPath:"#/properties/people/items/properties/criteria/items/properties/from/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];return false;break;}}if(_errs99 === errors){if(data47.earned !== undefined){let data48 = data47.earned;const _errs100 = errors;if((!((typeof data48 == "number") && (isFinite(data48)))) && (data48 !== null)){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/criteria/" + i3+"/from/earned",schemaPath:"#/properties/people/items/properties/criteria/items/properties/from/properties/earned/type",keyword:"type",params:{type: schema6.properties.people.items.properties.criteria.items.properties.from.properties.earned.type},message:"must be number,null"}];return false;}var valid12 = _errs100 === errors;}else {var valid12 = true;}if(valid12){if(data47.points !== undefined){let data49 = data47.points;const _errs102 = errors;if((!((typeof data49 == "number") && (isFinite(data49)))) && (data49 !== null)){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/criteria/" + i3+"/from/points",schemaPath:"#/properties/people/items/properties/criteria/items/properties/from/properties/points/type",keyword:"type",params:{type: schema6.properties.people.items.properties.criteria.items.properties.from.properties.points.type},message:"must be number,null"}];return false;}var valid12 = _errs102 === errors;}else {var valid12 = true;}}}}}else {validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/criteria/" + i3+"/from",schemaPath:"#/properties/people/items/properties/criteria/items/properties/from/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid11 = _errs97 === errors;}else {var valid11 = true;}if(valid11){if(data44.to !== undefined){let data50 = data44.to;const _errs104 = errors;if(errors === _errs104){if(data50 && typeof data50 == "object" && !Array.isArray(data50)){let missing9;if(((data50.earned === undefined) && (missing9 = "earned")) || ((data50.points === undefined) && (missing9 = "points"))){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/criteria/" + i3+"/to",schemaPath:"#/properties/people/items/properties/criteria/items/properties/to/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];return false;}else {const _errs106 = errors;for(const key9 in data50){if(!((key9 === "earned") || (key9 === "points"))){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/criteria/" + i3+"/to",schemaPath:"#/properties/people/items/properties/criteria/items/properties/to/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];return false;break;}}if(_errs106 === errors){if(data50.earned !== undefined){let data51 = data50.earned;const _errs107 = errors;if((!((typeof data51 == "number") && (isFinite(data51)))) && (data51 !== null)){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/criteria/" + i3+"/to/earned",schemaPath:"#/properties/people/items/properties/criteria/items/properties/to/properties/earned/type",keyword:"type",params:{type: schema6.properties.people.items.properties.criteria.items.properties.to.properties.earned.type},message:"must be number,null"}];return false;}var valid13 = _errs107 === errors;}else {var valid13 = true;}if(valid13){if(data50.points !== undefined){let data52 = data50.points;const _errs109 = errors;if((!((typeof data52 == "number") && (isFinite(data52)))) && (data52 !== null)){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/criteria/" + i3+"/to/points",schemaPath:"#/properties/people/items/properties/criteria/items/properties/to/properties/points/type",keyword:"type",params:{type: schema6.properties.people.items.properties.criteria.items.properties.to.properties.points.type},message:"must be number,null"}];return false;}var valid13 = _errs109 === errors;}else {var valid13 = true;}}}}}else {validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/criteria/" + i3+"/to",schemaPath:"#/properties/people/items/properties/criteria/items/properties/to/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid11 = _errs104 === errors;}else {var valid11 = true;}if(valid11){if(data44.why !== undefined){let data53 = data44.why;const _errs111 = errors;if(errors === _errs111){if(Array.isArray(data53)){var valid14 = true;const len4 = data53.length;for(let i4=0; i4<len4; i4++){const _errs113 = errors;if(typeof data53[i4] !== "string"){validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/criteria/" + i3+"/why/" + i4,schemaPath:"#/properties/people/items/properties/criteria/items/properties/why/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid14 = _errs113 === errors;if(!valid14){break;}}}else {validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/criteria/" + i3+"/why",schemaPath:"#/properties/people/items/properties/criteria/items/properties/why/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid11 = _errs111 === errors;}else {var valid11 = true;}}}}}}}}else {validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/criteria/" + i3,schemaPath:"#/properties/people/items/properties/criteria/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid10 = _errs90 === errors;if(!valid10){break;}}}else {validate21.errors = [{instancePath:instancePath+"/people/" + i0+"/criteria",schemaPath:"#/properties/people/items/properties/criteria/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid2 = _errs88 === errors;}else {var valid2 = true;}}}}}}}}}}}}}}}else {validate21.errors = [{instancePath:instancePath+"/people/" + i0,schemaPath:"#/properties/people/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid1 = _errs9 === errors;if(!valid1){break;}}}else {validate21.errors = [{instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid0 = _errs7 === errors;}else {var valid0 = true;}}}}}}}else {validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}validate21.errors = vErrors;return errors === 0;}

;// CONCATENATED MODULE: ./build/regrade/plan.js


/** The same plan as the same text, whose digest names it. */
function printPlan(plan) {
    return `${JSON.stringify(plan, null, 2)}\n`;
}
/** Null for what is no plan. */
function parsePlan(text) {
    const value = (0,parse_json/* parseJson */.q)(text ?? '');
    return isPlan(value) ? value : null;
}
/** Whether applying the plan changes nothing. */
function isIdle({ people }) {
    return people.every(({ writes }) => !writes);
}

// EXTERNAL MODULE: ./build/input/compare-texts.js
var compare_texts = __webpack_require__(51033);
// EXTERNAL MODULE: ./build/report/loop.js + 1 modules
var loop = __webpack_require__(15150);
;// CONCATENATED MODULE: ./build/regrade/changed-criteria.js
/** What is another between two scorecards of the same files, in the order of the present rubric. */
function changedCriteria(before, after) {
    const ids = new Set([...after.criteria, ...before.criteria].map(({ id }) => id));
    return [...ids].flatMap((id) => {
        const [was, is] = [find(before, id), find(after, id)];
        const why = whyOf(was, is);
        if (why.length === 0)
            return [];
        return [{ id, title: (is ?? was)?.title ?? id, from: pointsOf(was), to: pointsOf(is), why }];
    });
}
function find({ criteria }, id) {
    return criteria.find((one) => one.id === id);
}
function pointsOf(criterion) {
    return { earned: criterion?.earned ?? null, points: criterion?.points ?? null };
}
/** In our own words: never the name of a hidden test, nor what one said. */
function whyOf(was, is) {
    if (was === undefined)
        return ['is new in the rubric'];
    if (is === undefined)
        return ['is in the rubric no more'];
    const seen = [seenIn(was), seenIn(is)];
    return [
        ...said('worth', `${was.points} points`, `${is.points} points`),
        ...said('', ...seen),
        ...(seen[0] === seen[1] ? said('', wordsOf(was.status), wordsOf(is.status)) : []),
        ...(was.earned === is.earned || was.status !== is.status || seen[0] !== seen[1]
            ? []
            : said('counts', `${was.earned}`, `${is.earned}`)),
        ...(was.critical === is.critical
            ? []
            : [is.critical ? 'is critical now' : 'is critical no more']),
    ];
}
function said(what, from, to) {
    return from === to ? [] : [`${what === '' ? '' : `${what} `}${from} → ${to}`];
}
/** What a check saw, as far as it can be counted; empty for the rest. */
function seenIn({ evidence }) {
    const tests = evidence.filter((fact) => fact.kind === 'test');
    if (tests.length > 0) {
        const passed = tests.filter(({ outcome }) => outcome === 'passed').length;
        return `${passed} of ${tests.length} tests passed`;
    }
    const [fact] = evidence;
    if (fact?.kind === 'found')
        return `${fact.caught} of ${fact.flaws} flaws, ${fact.alarms} alarms`;
    if (fact?.kind === 'lint')
        return `${fact.findings.length} findings`;
    return '';
}
const STATUS = {
    passed: 'met',
    partial: 'met in part',
    failed: 'not met',
    pending: 'waits for reviewers',
    'not-assessed': 'not assessed',
};
function wordsOf(status) {
    return STATUS[status];
}

;// CONCATENATED MODULE: ./build/regrade/plan-regrade.js



/** Who gains, who loses, and who changes place, by pseudonym. Nothing of it depends on the clock. */
function planRegrade(submissions, others, { exercise, tell }) {
    const sorted = submissions.toSorted((a, b) => (0,compare_texts/* compareTexts */.q)(a.pseudonym, b.pseudonym));
    const before = orderOf(sorted, others, (one) => one.before);
    const after = orderOf(sorted, others, (one) => one.after ?? one.before, presentWeights(sorted));
    const people = sorted.map((one) => personOf(one, { before, after, tell }));
    return { schemaVersion: 1, exercise, tell, people };
}
/** By role. The other exercises of the role are to be regraded too: the order is as it will be then. */
function presentWeights(all) {
    const roles = all.flatMap(({ after }) => after?.role ?? []);
    return new Map(roles.map(({ id, weights }) => [id, weights]));
}
function orderOf(all, others, of, weights) {
    const own = all.map((one) => {
        const scorecard = of(one);
        return { candidate: one.candidate, login: null, exercise: scorecard.exercise, scorecard };
    });
    const loops = (0,loop/* buildLoops */.M)([...own, ...others], weights);
    return {
        points: all.map((one) => plan_regrade_pointsOf(of(one))),
        loops: new Map(loops.flatMap(({ role, rows }) => rows.map((row) => [(0,loop/* standingKey */.U)(row.candidate, { role: { id: role } }), row]))),
    };
}
function plan_regrade_pointsOf({ totals: { measured, reviewed } }) {
    // Points have two decimals at most; a sum of floats has noise, and equal people share a place.
    return Math.round((measured.earned + reviewed.earned) * 100) / 100;
}
function standingOf(scorecard, candidate, order) {
    const { totals, overall } = scorecard;
    const row = order.loops.get((0,loop/* standingKey */.U)(candidate, scorecard));
    const points = plan_regrade_pointsOf(scorecard);
    return {
        points,
        possible: totals.measured.possible + totals.reviewed.possible,
        pending: totals.reviewed.pending,
        place: 1 + order.points.filter((other) => other > points).length,
        capped: scorecard.cap?.criteria ?? [],
        overall: overall.percent,
        band: overall.band,
        loop: { overall: row?.overall ?? null, band: row?.band ?? null, rank: row?.rank ?? null },
    };
}
function personOf(one, { before, after, tell, }) {
    const { pseudonym, candidate, sha, tree, rubric, result, asksAgain } = one;
    const now = one.after ?? one.before;
    const criteria = changedCriteria(one.before, now);
    const change = changeOf(one, criteria.length > 0);
    const isChanged = change === 'gains' || change === 'loses' || change === 'moves';
    const tells = tell && isChanged;
    const isNew = rubric.from !== rubric.to && (isChanged || change === 'same');
    // While points wait there is no overall, and the scorecard takes the present weights when they come.
    const isWeighed = change === 'weighs' && now.totals.reviewed.pending === 0;
    return {
        ...{ pseudonym, sha, tree, rubric, result, change, writes: isNew || tells || isWeighed, tells },
        asksAgain: asksAgain && isNew,
        from: standingOf(one.before, candidate, before),
        to: standingOf(now, candidate, after),
        criteria,
    };
}
function changeOf(one, hasChanges) {
    const { told, from, to } = one.rubric;
    // What was told may be by the present tests again, while the ledger has a regrade by tests that were withdrawn.
    if (told === to && from === to)
        return one.after === one.before ? 'current' : 'weighs';
    if (one.after === null)
        return 'waits';
    const more = plan_regrade_pointsOf(one.after) - plan_regrade_pointsOf(one.before);
    if (more !== 0)
        return more > 0 ? 'gains' : 'loses';
    return hasChanges ? 'moves' : 'same';
}

// EXTERNAL MODULE: ./build/session/hub-key.js
var hub_key = __webpack_require__(13654);
// EXTERNAL MODULE: ./build/session/ledger-source.js
var ledger_source = __webpack_require__(78738);
// EXTERNAL MODULE: ./build/assignment/fold-log.js + 1 modules
var fold_log = __webpack_require__(58561);
// EXTERNAL MODULE: ./build/assignment/place-of.js
var place_of = __webpack_require__(73073);
// EXTERNAL MODULE: ./build/github/pages/ensure-note.js
var ensure_note = __webpack_require__(76852);
// EXTERNAL MODULE: ./build/grading/time-left.js
var time_left = __webpack_require__(98182);
// EXTERNAL MODULE: ./build/scorecard/safe-markdown.js
var safe_markdown = __webpack_require__(66226);
;// CONCATENATED MODULE: ./build/scorecard/regraded-note.js

/**
 * What a candidate is told of a regrade, in a comment of its own: GitHub tells nobody that a comment was
 * edited. One for each plan, whose digest keeps two of them apart. That comment shows a result only where the team
 * gives feedback, and others may still wait for theirs.
 */
function regradedNote(login, sha, plan) {
    return `${(0,safe_markdown/* markerText */.U7)('regraded')}\n<!-- plan ${plan.slice(0, 12)} -->\n@${login} we changed our checks, and graded your commit ${sha.slice(0, 7)} again with the new ones. The comment above is up to date. You do not have to do anything.\n`;
}

// EXTERNAL MODULE: ./build/rubric/rubric.js
var rubric = __webpack_require__(62007);
// EXTERNAL MODULE: ./build/scorecard/score.js + 2 modules
var score = __webpack_require__(29973);
// EXTERNAL MODULE: ./build/scorecard/sums.js
var sums = __webpack_require__(12759);
;// CONCATENATED MODULE: ./build/scorecard/reweigh.js



/**
 * The same grade under the weights that its role has now. Points, levels and all else stay; where the weights are
 * the same, it is the same scorecard.
 */
function reweigh(scorecard, role) {
    const { criteria, cap, totals } = scorecard;
    if (role === null || !isWeighedOtherwise(scorecard, role))
        return scorecard;
    const competencies = (0,sums/* sumByCompetency */.U5)(criteria, cap, role);
    return {
        ...scorecard,
        role: { id: role.id, weights: role.weights },
        competencies,
        overall: (0,score/* overallOf */.N)(competencies, totals),
    };
}
/** What was graded for no role, or for another one, has no weights that could have changed. */
function isWeighedOtherwise({ role: was }, { id, weights }) {
    return was?.id === id && rubric/* COMPETENCIES */.YP.some((one) => was.weights[one] !== weights[one]);
}

// EXTERNAL MODULE: ./build/session/candidate-comment-text.js + 1 modules
var candidate_comment_text = __webpack_require__(71362);
// EXTERNAL MODULE: ./build/session/find-review.js
var find_review = __webpack_require__(66397);
// EXTERNAL MODULE: ./build/session/hub-session.js
var hub_session = __webpack_require__(45333);
// EXTERNAL MODULE: ./build/session/one-fault.js
var one_fault = __webpack_require__(67214);
// EXTERNAL MODULE: ./build/session/read-latest.js
var read_latest = __webpack_require__(6111);
// EXTERNAL MODULE: ./build/session/review-name.js
var review_name = __webpack_require__(14015);
// EXTERNAL MODULE: ./build/session/take-back-erased.js
var take_back_erased = __webpack_require__(93985);
// EXTERNAL MODULE: ./build/session/update-candidate-comment.js
var update_candidate_comment = __webpack_require__(93930);
// EXTERNAL MODULE: ./build/session/who-acts.js
var who_acts = __webpack_require__(77621);
// EXTERNAL MODULE: ./build/commands/publish/believe.js + 2 modules
var believe = __webpack_require__(18307);
// EXTERNAL MODULE: ./build/assignment/asks-again.js
var asks_again = __webpack_require__(70061);
// EXTERNAL MODULE: ./build/assignment/counted-grade.js
var counted_grade = __webpack_require__(64412);
// EXTERNAL MODULE: ./build/assignment/state.js
var assignment_state = __webpack_require__(98921);
// EXTERNAL MODULE: ./build/session/hub-exercise.js
var hub_exercise = __webpack_require__(19467);
// EXTERNAL MODULE: ./build/session/keep-complete.js + 1 modules
var keep_complete = __webpack_require__(80456);
// EXTERNAL MODULE: ./build/commands/publish/read-result-file.js
var read_result_file = __webpack_require__(90000);
;// CONCATENATED MODULE: ./build/commands/publish/gather-regrade.js















/** Reads the ledger, and the results by the present tests where it has none. Writes nothing. */
async function gatherRegrade(session, source, wanted) {
    const submissions = [];
    const states = new Map();
    const elsewhere = [];
    const key = (0,hub_key/* useHubKey */.cA)(session.key);
    for await (const state of source.states()) {
        if (state.assignment.exercise !== wanted.exercise)
            elsewhere.push(state);
        else {
            const one = await regradedOf(session, source, state, wanted);
            if (one === null)
                continue;
            submissions.push(one);
            states.set(one.pseudonym, state);
        }
    }
    const people = new Set(submissions.map(({ candidate }) => candidate));
    const theirs = elsewhere.filter(({ assignment }) => people.has(key.candidate(assignment.candidate.userId)));
    return { submissions, states, others: await othersOf(session, source, theirs) };
}
/** Null for what has no grade that stands; what is closed stays as it is. */
async function regradedOf(session, source, state, { results, tell }) {
    const latest = standingGrade(state);
    if (latest === undefined)
        return null;
    const { assignment } = state;
    const key = (0,hub_key/* useHubKey */.cA)(session.key);
    const told = (0,assignment_state/* latestTold */.ht)(state);
    const base = tell && told?.tree === latest.tree ? told : latest;
    const exercise = await (0,hub_exercise/* loadAssigned */.Ln)(session, assignment);
    if (!exercise.ok)
        throw new bad_news/* CallerError */.ED(exercise.error);
    const { digest, rubric } = exercise.value;
    const before = await (0,read_latest/* readLatest */.Eg)(source, assignment.id, base);
    const shared = {
        pseudonym: key.pseudonym(assignment.id),
        candidate: key.candidate(assignment.candidate.userId),
        ...{ sha: latest.sha, tree: latest.tree },
        rubric: { told: base.rubric, from: latest.rubric, to: digest },
        before,
        asksAgain: (0,asks_again/* asksAgain */.x)(state, { tree: latest.tree, criteria: (0,find_review/* criteriaDigest */.QB)(rubric) }),
    };
    const isTold = base.rubric === digest;
    if (isTold && latest.rubric === digest) {
        return { ...shared, ...(await weighedNow(session, state, before)) };
    }
    const scored = await scoredNow(session, source, { state, results, exercise: exercise.value });
    if (scored === null)
        return { ...shared, after: null, result: null };
    const after = await withOpenReviews(session, state, exercise.value, scored);
    // The same files by the same tests: whatever people opened since counts for what was told, too.
    return { ...shared, before: isTold ? after : before, after, result: resultDigest(scored) };
}
/** Graded by these tests already: only the weights of its role may have changed. */
async function weighedNow(session, { assignment }, before) {
    const role = await (0,hub_exercise/* loadHubRole */.I1)(session, assignment.role);
    if (!role.ok)
        throw new bad_news/* CallerError */.ED(role.error);
    const after = reweigh(before, role.value);
    return { after, result: after === before ? null : resultDigest(after) };
}
/** What counts of an assignment; undefined before anything was graded, and once it is closed. */
function standingGrade(state) {
    return state.status === 'closed' ? undefined : (0,counted_grade/* reportedGrade */.B)(state);
}
/** As the ledger has it, or else as the result has it once that is believed; null where there is neither. */
async function scoredNow(session, source, { state, results, exercise }) {
    const latest = standingGrade(state);
    const { id } = state.assignment;
    if (latest === undefined)
        return null;
    const kept = await (0,read_latest/* findScorecard */.Cv)(source, (0,ledger_record/* scorecardPath */.OW)(id, latest.tree, exercise.digest));
    if (kept !== null)
        return kept;
    const pseudonym = (0,hub_key/* useHubKey */.cA)(session.key).pseudonym(id);
    if ((await (0,read_result_file/* readResultFile */.k)((0,external_node_path_.join)(results, pseudonym, 'result.json'))).length === 0)
        return null;
    try {
        return await (0,believe/* believe */.Ti)(session, state, await (0,believe/* assess */.no)(session, state, latest.sha), results);
    }
    catch (error) {
        if (!(error instanceof bad_news/* WorldError */.nM) || error.code !== 'result-refused')
            throw error;
        session.log(`${error.message}: grade it again`);
        return null;
    }
}
/** Names a scorecard: two gradings of the same files by the same tests differ in their timings alone. */
function resultDigest({ timings: _, ...scorecard }) {
    return (0,text_digest/* textDigest */.o)(JSON.stringify(scorecard));
}
async function withOpenReviews(session, state, exercise, scorecard) {
    const role = await (0,hub_exercise/* loadHubRole */.I1)(session, state.assignment.role);
    if (!role.ok)
        throw new bad_news/* CallerError */.ED(role.error);
    const tree = standingGrade(state)?.tree ?? '';
    const on = { tree, criteria: (0,find_review/* criteriaDigest */.QB)(exercise.rubric) };
    return (0,keep_complete/* withReviews */.s)(scorecard, { state, exercise, role: role.value, on });
}
async function othersOf(session, source, states) {
    const key = (0,hub_key/* useHubKey */.cA)(session.key);
    const others = [];
    for (const state of states) {
        const graded = (0,counted_grade/* reportedGrade */.B)(state);
        if (graded === undefined)
            continue;
        const { id, exercise, candidate } = state.assignment;
        const scorecard = await (0,read_latest/* readLatest */.Eg)(source, id, graded);
        const person = { candidate: key.candidate(candidate.userId), login: null };
        const course = { handedIn: state.submission !== null };
        others.push({ ...person, exercise, scorecard, status: state.status, course });
    }
    return others;
}

// EXTERNAL MODULE: ./build/commands/publish/show-scorecard.js + 3 modules
var show_scorecard = __webpack_require__(73269);
;// CONCATENATED MODULE: ./build/commands/publish/apply-regrade.js























/**
 * One after the other: one that fails keeps none of the others back. What a run that died had done is found done.
 */
async function applyPlan(session, todo, progress) {
    const people = todo.plan.people.filter(({ writes }) => writes);
    const idOf = await pseudonymsOf(session);
    const by = await (0,who_acts/* whoActs */.Q)(session.hub);
    const applied = [];
    const attempts = (0,one_fault/* tryOnGitHub */.Y)(session.log);
    const started = performance.now();
    for (const [index, person] of people.entries()) {
        const seconds = (performance.now() - started) / 1000;
        const left = (0,time_left/* timeLeft */.f)(index, people.length - index, seconds);
        const what = left === '' ? person.pseudonym : `${person.pseudonym}, ${left}`;
        progress(index, people.length, what);
        const { pseudonym } = person;
        await attempts.run(`${pseudonym} was not graded by the present tests as a whole`, async () => {
            const id = idOf(pseudonym);
            const how = id === undefined ? 'unknown' : await applyOne(session, todo, { person, id, by });
            applied.push({ pseudonym, how });
        });
    }
    attempts.end(applied.map(({ pseudonym, how }) => `${pseudonym}: ${how}`));
    progress(applied.length, people.length, 'done');
    return applied;
}
/** Whose a pseudonym is. A plan that was begun may have those of before TAKEHOME_KEY was changed. */
async function pseudonymsOf(session) {
    const key = (0,hub_key/* useHubKey */.cA)(session.key);
    const states = [];
    for await (const state of (0,ledger_source/* ledgerSource */.L)(session, '').states())
        states.push(state);
    const ids = new Map(states.map(({ assignment: { id } }) => [key.pseudonym(id), id]));
    return (pseudonym) => ids.get(pseudonym) ?? states.find((state) => (0,review_name/* isNameOf */.b_)(session, state, pseudonym))?.assignment.id;
}
/**
 * Grades one submission by the plan:
 * 1. it has to stand as the plan has it;
 * 2. the scorecard has to be the very one that the plan was made of;
 * 3. it goes on the ledger, and one record says by which plan;
 * 4. reviewers see it, and the candidate where the plan says so.
 */
async function applyOne(session, todo, turn) {
    const { person, id } = turn;
    const state = (0,fold_log/* foldLog */.e)(await session.ledger.readLog(id));
    if (state === null || state.status === 'closed')
        return 'closed';
    if (!isAsPlanned(state, person, todo))
        return 'moved-on';
    const assessed = await (0,believe/* assess */.no)(session, state, person.sha);
    if (assessed.exercise.digest !== person.rubric.to)
        return 'moved-on';
    if (person.change === 'weighs') {
        return await weigh(session, todo, turn, { state, assessed });
    }
    const scorecard = await plannedScorecard(session, state, assessed, { ...turn, ...todo });
    const log = await record(session, todo, turn, { assessed, scorecard });
    const after = (0,fold_log/* foldLog */.e)(log);
    const graded = after === null ? undefined : standingGrade(after);
    if (after === null)
        await (0,take_back_erased/* takeBackErased */.p)(session, id);
    if (after === null || graded?.regrade !== todo.digest)
        return 'moved-on';
    const shown = { ...assessed, scorecard };
    const told = person.tells ? await tell(session, log, graded, shown, todo.digest) : after;
    await (0,show_scorecard/* showReview */.If)(session, told, graded, shown);
    return 'applied';
}
/**
 * The later version of the scorecard, with the present weights. The grade is the same. One record says that the overall
 * score is another, so that a hiring system hears of it; it comes last, so that what it hears is the new one.
 */
async function weigh(session, todo, { person: { result }, id, by }, { state, assessed }) {
    const graded = standingGrade(state);
    if (graded === undefined)
        return 'moved-on';
    const present = await (0,read_latest/* readLatest */.Eg)((0,ledger_source/* ledgerSource */.L)(session, ''), id, graded);
    const scorecard = reweigh(present, assessed.role);
    if (resultDigest(scorecard) !== result)
        return 'moved-on';
    const text = `${JSON.stringify(scorecard, null, 2)}\n`;
    const subject = `${id}: weights of the role`;
    const { tree, rubric } = graded;
    await session.ledger.rewrite((0,ledger_record/* completePath */.hk)(id, tree, rubric), (was) => was === text ? null : { text, subject });
    await noteWeighed(session, id, { tree, rubric, regrade: todo.digest, by });
    await (0,show_scorecard/* showReview */.If)(session, state, graded, { ...assessed, scorecard });
    return 'applied';
}
/** Weights that return to earlier ones make an earlier plan again: only the last record says what counts. */
async function noteWeighed(session, id, weighed) {
    const at = await (0,hub_session/* serverTime */.nI)(session.candidates);
    const { tree, rubric, regrade } = weighed;
    await session.ledger.append(id, (log) => {
        const last = log.findLast((one) => one.kind === 'weighed' && one.tree === tree && one.rubric === rubric);
        const isKnown = last?.kind === 'weighed' && last.regrade === regrade;
        const isClosed = (0,fold_log/* foldLog */.e)(log)?.status === 'closed';
        return isKnown || isClosed ? null : { kind: 'weighed', at, ...weighed };
    });
}
function isAsPlanned(state, { tree, sha, rubric }, { digest }) {
    const latest = standingGrade(state);
    if (latest === undefined || latest.tree !== tree || latest.sha !== sha)
        return false;
    return latest.regrade === digest || latest.rubric === rubric.from;
}
async function plannedScorecard(session, state, assessed, { id, person, results }) {
    const path = (0,ledger_record/* scorecardPath */.OW)(id, assessed.tree, assessed.exercise.digest);
    const kept = await (0,read_latest/* findScorecard */.Cv)((0,ledger_source/* ledgerSource */.L)(session, ''), path);
    const scorecard = kept ?? (await (0,believe/* believe */.Ti)(session, state, assessed, results));
    if (resultDigest(scorecard) !== person.result) {
        const detail = `${person.pseudonym}: the result is not the one from which the plan was made`;
        throw new bad_news/* WorldError */.nM(detail, { code: 'result-refused' });
    }
    return kept ?? (await (0,believe/* keepScorecard */.Qr)(session, state, assessed, scorecard));
}
async function record(session, todo, { person, id, by }, { assessed, scorecard }) {
    const { sha, tree, rubric } = person;
    const at = await (0,hub_session/* serverTime */.nI)(session.candidates);
    const head = { kind: 'graded', at, by, sha, tree, rubric: rubric.to, stale: false };
    return await session.ledger.append(id, (log) => {
        const state = (0,fold_log/* foldLog */.e)(log);
        if (state === null || state.status === 'closed' || !isAsPlanned(state, person, todo))
            return null;
        if (standingGrade(state)?.regrade === todo.digest)
            return null;
        const criteria = (0,find_review/* criteriaDigest */.QB)(assessed.exercise.rubric);
        const again = person.asksAgain ? { asksAgain: true, criteria } : {};
        const name = (0,review_name/* newReviewName */.EA)(state, assessed.pseudonym);
        const bare = { ...head, comment: null, regrade: todo.digest, ...again, ...name };
        if (!person.tells)
            return bare;
        const text = (0,candidate_comment_text/* commentText */.b)(session, [...log, bare], bare, scorecard, assessed.exercise.rubric);
        return { ...bare, comment: (0,text_digest/* textDigest */.o)(text) };
    });
}
/** The comment with the feedback and the check run say what counts now, and one new comment says so. */
async function tell(session, log, graded, shown, digest) {
    const folded = (0,fold_log/* foldLog */.e)(log);
    if (folded === null)
        throw new Error('who is told of a regrade is on the ledger');
    const state = (0,place_of/* calledNow */.oV)(folded, shown.place);
    await (0,show_scorecard/* showCheckRun */.$T)(session, state, shown, true);
    const text = (0,candidate_comment_text/* commentText */.b)(session, log, graded, shown.scorecard, shown.exercise.rubric);
    const after = await (0,update_candidate_comment/* updateCandidateComment */.a)(session, state, text);
    const { assignment } = state;
    const note = regradedNote(assignment.candidate.login, graded.sha, digest);
    await (0,ensure_note/* ensureNote */.J)(session.candidates, (0,place_of/* pullOf */.pv)(assignment), note);
    return after;
}

;// CONCATENATED MODULE: ./build/commands/publish/regrade.js














/** What the regrade would do. Leaves it beside the results, so that a later run can say what changed. */
async function planFor(session, request) {
    const source = await (0,ledger_source/* readOnce */.W)((0,ledger_source/* ledgerSource */.L)(session, request.ledger));
    await refuseUnknown(source, request.exercise);
    const gathered = await gatherRegrade(session, source, request);
    const plan = planRegrade(gathered.submissions, gathered.others, request);
    return { plan, digest: (0,text_digest/* textDigest */.o)(printPlan(plan)), gathered };
}
async function leavePlan({ plan }, results) {
    await (0,write_out/* writeOut */.sD)(results, [[PLAN_FILE, printPlan(plan)]]);
}
/**
 * Carries out the very plan that the digest names:
 * 1. the plan that was begun under this name, or the one of now if it has it;
 * 2. on the ledger, so that a run which dies is finished by the next one, whatever happens meanwhile;
 * 3. person after person.
 */
async function applyRegrade(session, request, digest, progress) {
    const begun = await begunPlan(session, digest);
    const planned = begun === null ? await planFor(session, request) : null;
    if (planned !== null && planned.digest !== digest) {
        throw await otherPlan(planned.plan, digest, request.results);
    }
    const plan = begun ?? planned?.plan;
    if (plan === undefined || isIdle(plan))
        return [];
    if (plan.exercise !== request.exercise)
        throw notOf(plan, request.exercise);
    // One that was begun is there, or went with somebody who was erased.
    if (begun === null)
        await keepPlan(session, plan, digest);
    return await applyPlan(session, { plan, digest, results: request.results }, progress);
}
/** Gathering may have taken minutes: no plan brings back somebody who was erased meanwhile. */
async function keepPlan(session, plan, digest) {
    const { hub, config } = session;
    const key = (0,hub_key/* useHubKey */.cA)(session.key);
    const file = {
        path: (0,ledger_record/* regradePath */.iu)(digest),
        text: printPlan(plan),
        subject: `${plan.exercise}: regrade`,
    };
    const isThere = await addFile(hub, config.hub, file, (assignments) => {
        const present = new Set(assignments.map((id) => key.pseudonym(id)));
        return plan.people.every(({ pseudonym }) => present.has(pseudonym));
    });
    if (isThere)
        return;
    const message = 'names somebody who was erased meanwhile';
    throw (0,bad_news/* callerError */.ee)('--apply', message, 'Run it with --dry-run, and give the digest of the new plan.');
}
async function begunPlan(session, digest) {
    const text = (await session.ledger.readFile((0,ledger_record/* regradePath */.iu)(digest)))?.text ?? '';
    return (0,text_digest/* textDigest */.o)(text) === digest ? parsePlan(text) : null;
}
const PLAN_FILE = 'plan.json';
// More than anybody reads.
const MOST_DIFFERENCES = 20;
async function otherPlan(plan, digest, results) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(results, PLAN_FILE), 'utf8').catch(() => '');
    const agreed = (0,text_digest/* textDigest */.o)(text) === digest ? parsePlan(text) : null;
    const found = agreed === null ? [] : differences(agreed, plan);
    const more = found.length - MOST_DIFFERENCES;
    const said = [...found.slice(0, MOST_DIFFERENCES), ...(more > 0 ? [`${more} more`] : [])];
    const why = said.length === 0 ? `no plan has it` : `the plan has changed: ${said.join('. ')}`;
    return (0,bad_news/* callerError */.ee)(`--apply ${digest.slice(0, 12)}…`, why, 'Run it with --dry-run, look at the new plan, and give its digest.');
}
function notOf(plan, exercise) {
    const message = `is a plan for ${plan.exercise}, not for ${exercise}`;
    return (0,bad_news/* callerError */.ee)('--apply', message, `Name ${plan.exercise} instead.`);
}
async function refuseUnknown(source, exercise) {
    const known = new Set();
    for await (const { assignment } of source.states())
        known.add(assignment.exercise);
    if (known.has(exercise))
        return;
    const message = `nobody was given the exercise "${exercise}"`;
    const hint = known.size === 0 ? 'Invite somebody first.' : `Choose ${[...known].join(', ')}.`;
    throw (0,bad_news/* callerError */.ee)('exercise', message, hint);
}

;// CONCATENATED MODULE: ./build/commands/publish/run-regrade.js










const USUAL_RESULTS = 'regrade';
/** Shows what a regrade changes for whom, or does exactly what was shown. */
const runRegrade = (0,with_session/* withSession */.f)(async (session, words, around) => {
    const request = requestOf(words);
    const digest = digestOf(words);
    return digest === null
        ? await showPlan(session, request, words, around)
        : await apply(session, request, digest, around);
}, checkRequest);
function checkRequest(words) {
    const { exercise } = requestOf(words);
    const unnamed = exercise === '' ? [(0,config_issue/* problem */.CC)('exercise', 'is missing', WHICH)] : [];
    return [...unnamed, ...(0,missing_words/* issuesThrownBy */.yL)(() => digestOf(words))];
}
const WHICH = 'Name the exercise whose tests or rubric have changed, such as linear-regression.';
function requestOf({ text, isOn, rest }) {
    const exercise = rest[0] ?? text('exercise');
    const results = text('results') || USUAL_RESULTS;
    return { exercise, tell: isOn('tell'), results, ledger: text('ledger') };
}
/** Null for `--dry-run`. Throws CallerError. */
function digestOf({ text, isOn }) {
    const typed = text('apply').trim();
    if ((typed === '') !== isOn('dry-run')) {
        const message = typed === '' ? 'nothing says what to do' : 'does not go with --dry-run';
        const hint = 'Give --dry-run to see the plan, or --apply with the digest of a plan.';
        throw (0,bad_news/* callerError */.ee)(typed === '' ? 'regrade' : '--apply', message, hint);
    }
    if (typed !== '' && isOn('grade'))
        throw gradesNothing();
    if (typed === '' || /^[0-9a-f]{64}$/.test(typed))
        return typed || null;
    const hint = 'Give the 64 hexadecimal digits that --dry-run printed.';
    throw (0,bad_news/* callerError */.ee)('--apply', `"${typed}" is not a digest`, hint);
}
function gradesNothing() {
    const hint = 'Grade with --dry-run first, and look at the plan.';
    return (0,bad_news/* callerError */.ee)('--grade', 'does not go with --apply', hint);
}
/** The plan, after a grading of what has no result where that is asked for. Throws where nothing could be graded. */
async function showPlan(session, request, words, around) {
    let planned = await planFor(session, request);
    if (words.isOn('grade') && waiting(planned).length > 0) {
        const place = { results: request.results, python: words.text('python') };
        const before = waiting(planned);
        const ending = await gradeWaiting(before, place, around);
        planned = await planFor(session, request);
        const isInVain = waiting(planned).length === before.length;
        if (ending !== 'done' && isInVain)
            throw (0,step_ending/* stepFailure */.n)('grade-jobs', ending);
    }
    await leavePlan(planned, request.results);
    const { plan, digest } = planned;
    const missing = waiting(planned);
    const changes = plan.people.filter(({ writes }) => writes).length;
    around.setOutput('matrix', JSON.stringify((0,split_jobs/* splitJobs */.d)(missing)));
    around.setOutput('digest', digest);
    around.setOutput('changes', changes);
    const command = changes === 0 ? null : applyCommand({ ...request, digest, hub: session.folder });
    return { json: { digest, plan }, text: planText(planned, words.isOn('names'), command) };
}
/** To paste: with other results, another ledger or without `--tell`, the plan is another one. */
function applyCommand({ exercise, tell, results, ledger, digest, hub }) {
    const given = (option, value, usual) => value === usual ? '' : ` ${option} ${(0,in_shell/* inShell */.w)(value)}`;
    const options = [
        tell ? ' --tell' : '',
        given('--results', results, USUAL_RESULTS),
        given('--ledger', ledger, ''),
    ].join('');
    return `npx takehome regrade ${exercise} --apply ${digest}${options}${(0,in_shell/* onHub */.b)(hub)}`;
}
/** What has no result by the present tests. */
function waiting({ plan, gathered }) {
    return plan.people.flatMap(({ pseudonym, sha, change }) => {
        const state = gathered.states.get(pseudonym);
        return change !== 'waits' || state === undefined
            ? []
            : [{ assignment: state.assignment.id, sha }];
    });
}
function planText(planned, names, command) {
    const { plan, gathered } = planned;
    const nameOf = (pseudonym) => {
        const login = gathered.states.get(pseudonym)?.assignment.candidate.login;
        return names && login !== undefined ? `${login} (${pseudonym})` : pseudonym;
    };
    const rows = planRows(plan, nameOf);
    const table = rows.length === 0 ? [] : [{ head: PLAN_HEAD, rows }];
    const next = command === null ? 'There is nothing to apply.' : `To do exactly this: ${command}`;
    const missing = waiting(planned).length;
    const grade = missing === 0 ? [] : [`Grade those ${missing} with --grade, or start the workflow Regrade.`];
    return [...planSentences(plan), ...table, ...grade, next];
}
async function apply(session, request, digest, around) {
    const applied = await applyRegrade(session, request, digest, around.progress);
    return { json: { digest, applied }, text: appliedText(applied) };
}
const WHY_LEFT = {
    applied: 'is graded by the present tests',
    closed: 'is closed, and stays as it is',
    'moved-on': 'was graded again after the plan was made, and stays as it is',
    unknown: 'is nobody by this TAKEHOME_KEY, and stays as it is: run it with --dry-run for a new plan',
};
function appliedText(applied) {
    const left = applied.filter(({ how }) => how !== 'applied');
    return [
        applied.length === 0
            ? 'There was nothing to apply.'
            : `${applied.length - left.length} of ${applied.length} are graded by the present tests.`,
        ...left.map(({ pseudonym, how }) => `${pseudonym} ${WHY_LEFT[how]}`),
    ];
}


/***/ }),

/***/ 98182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ timeLeft)
/* harmony export */ });
/** After so many were done in so many seconds: how long the others will take, in words. Empty where there are none, or nobody can say. */
function timeLeft(done, waiting, seconds) {
    if (waiting === 0 || done === 0)
        return '';
    const left = (waiting * seconds) / done;
    if (left < 90)
        return 'about a minute left';
    if (left < 90 * 60)
        return `about ${Math.round(left / 60)} min left`;
    return `about ${Math.round(left / 3600)} h left`;
}


/***/ }),

/***/ 18605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ stepEnding),
/* harmony export */   n: () => (/* binding */ stepFailure)
/* harmony export */ });
/* harmony import */ var _bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18186);

const ENDINGS = new Map([
    [_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.done, 'done'],
    [_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.belowThreshold, 'unmet'],
    [_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.caller, 'caller'],
    [_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.world, 'world'],
    [_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.bug, 'bug'],
    // A process that was killed has no code, and the machine kills.
    [null, 'world'],
]);
/** Whose news an exit code is. No verb ends with another one, so that one is a bug of ours. */
function stepEnding(code) {
    return ENDINGS.get(code) ?? 'bug';
}
/** The same kind of bad news, to end the run that began the step. Its own words stand in the log. */
function stepFailure(verb, ending) {
    if (ending === 'bug')
        return new Error(`${verb} ended by a bug: its stack stands above`);
    if (ending === 'world')
        return new _bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM(`${verb}: see above`, { code: 'step-failed' });
    const hint = 'Mend what it names above, then run the same command again.';
    return (0,_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .callerError */ .ee)(verb, 'did not do what was asked: see above', hint);
}


/***/ }),

/***/ 81177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X4: () => (/* binding */ weightsWords),
/* harmony export */   YA: () => (/* binding */ groupByWeights),
/* harmony export */   ab: () => (/* binding */ otherwiseWords),
/* harmony export */   bD: () => (/* binding */ countWeights)
/* harmony export */ });
/* harmony import */ var _rubric_rubric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62007);
/* harmony import */ var _scorecard_competency_titles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69480);


/**
 * Splits people by the weights of their scorecards, those that most have first. A scorecard whose points wait takes
 * the present weights only when they come, so its own decide nothing where any other has some. Whoever has
 * scorecards by different weights is with the most, and between them.
 */
function groupByWeights(people) {
    const own = people.map((person) => ({ person, sets: weightsIn(person) }));
    const counts = new Map();
    for (const { sets } of own) {
        for (const set of sets)
            counts.set(set, (counts.get(set) ?? 0) + Number(sets.length === 1));
    }
    const known = [...counts].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
    const names = known.length > 0 ? known.map(([set]) => set) : people.slice(0, 1).flatMap(allIn);
    return names.flatMap((set, index) => {
        const isFirst = index === 0;
        const alike = own.filter(({ sets }) => (sets[0] === undefined ? isFirst : isOnly(sets, set)));
        const between = isFirst ? own.filter(({ sets }) => sets.length > 1) : [];
        if (alike.length + between.length === 0)
            return [];
        const all = (some) => some.map(({ person }) => person);
        return [{ weights: JSON.parse(set), alike: all(alike), between: all(between) }];
    });
}
function isOnly(sets, set) {
    return sets.length === 1 && sets[0] === set;
}
function weightsIn(own) {
    return allIn(own.filter(({ scorecard }) => scorecard.totals.reviewed.pending === 0));
}
/** Each set once, as text that is the same for the same weights. */
function allIn(own) {
    const sets = own.flatMap(({ scorecard: { role } }) => {
        if (role === null)
            return [];
        return JSON.stringify(Object.fromEntries(_rubric_rubric_js__WEBPACK_IMPORTED_MODULE_1__/* .COMPETENCIES */ .YP.map((id) => [id, role.weights[id]])));
    });
    return [...new Set(sets)];
}
/** How many sets of weights the scorecards have that give an overall score, each role's aside. */
function countWeights(all) {
    const sets = all.flatMap(({ overall: { percent, weights } }) => percent === null || weights === null ? [] : weightsWords(weights));
    return new Set(sets).size;
}
function weightsWords(weights) {
    return _rubric_rubric_js__WEBPACK_IMPORTED_MODULE_1__/* .COMPETENCIES */ .YP.filter((id) => weights[id] > 0)
        .map((id) => `${_scorecard_competency_titles_js__WEBPACK_IMPORTED_MODULE_0__/* .COMPETENCY_TITLES */ .i[id]} ${Math.round(weights[id] * 100)} %`)
        .join(', ');
}
/** What is to be said where some were scored by other weights; empty where nobody was. */
function otherwiseWords(otherwise) {
    if (otherwise === 0)
        return '';
    const more = otherwise === 1 ? '1 more candidate was' : `${otherwise} more candidates were`;
    return `${more} scored by other weights of this role, wholly or in part, with no rank among these. Regrade each exercise of the role to score everybody by the present weights.`;
}


/***/ }),

/***/ 15150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ buildLoops),
  U: () => (/* binding */ standingKey)
});

// EXTERNAL MODULE: ./build/rubric/rubric.js
var rubric = __webpack_require__(62007);
// EXTERNAL MODULE: ./build/scorecard/bands.js
var bands = __webpack_require__(72483);
// EXTERNAL MODULE: ./build/scorecard/competency-titles.js
var competency_titles = __webpack_require__(69480);
;// CONCATENATED MODULE: ./build/statistics/order-stability.js
const SAME = 1e-9;
// Scores are shown, and ranked, with one decimal: what looks equal is equal under every weight.
const SHOWN = 10;
/** How the order of candidates changes when each weight in turn moves by `step`, the others giving way. */
function orderStability(standings, weights, step) {
    const own = scoresUnder(standings, weights);
    const moved = weights.flatMap((_, competency) => [step, -step].flatMap((by) => {
        const next = moveWeight(weights, competency, by);
        return next === null ? [] : [{ competency, by, scores: scoresUnder(standings, next) }];
    }));
    const rankings = [own, ...moved.map(({ scores }) => scores)].map(ranksOf);
    return {
        pairs: (standings.length * (standings.length - 1)) / 2,
        shifts: moved.map(({ competency, by, scores }) => ({
            competency,
            by,
            ...compare(own, scores),
        })),
        ranks: standings.map(({ id }, index) => {
            const all = rankings.map((ranks) => ranks[index] ?? Number.NaN);
            return { id, best: Math.min(...all), worst: Math.max(...all) };
        }),
    };
}
/** The others share what is left in their own proportions; null where a weight would leave 0 to 1. */
function moveWeight(weights, competency, by) {
    const old = weights[competency] ?? 0;
    const next = old + by;
    if (next < -SAME || next > 1 + SAME || old >= 1 || old === 0)
        return null;
    const scale = (1 - next) / (1 - old);
    return weights.map((weight, index) => (index === competency ? Math.max(0, next) : weight * scale));
}
function scoresUnder(standings, weights) {
    return Float64Array.from(standings, ({ shares }) => rounded(shares.reduce((total, share, index) => total + share * (weights[index] ?? 0), 0)));
}
function rounded(score) {
    return Math.round(score * SHOWN) / SHOWN;
}
/** Equal scores share the best of their ranks. */
function ranksOf(scores) {
    const order = [...scores].sort((a, b) => b - a);
    const places = new Map();
    let [rank, last] = [1, Number.POSITIVE_INFINITY];
    for (const [index, score] of order.entries()) {
        if (last - score > SAME)
            rank = index + 1;
        last = score;
        places.set(score, rank);
    }
    return scores.map((score) => places.get(score) ?? Number.NaN);
}
function compare(a, b) {
    let [both, swapped, ofA, ofB] = [0, 0, 0, 0];
    for (let i = 0; i < a.length; i += 1) {
        const [ownA, ownB] = [a[i] ?? 0, b[i] ?? 0];
        for (let j = i + 1; j < a.length; j += 1) {
            const [x, y] = [order(ownA, a[j] ?? 0), order(ownB, b[j] ?? 0)];
            both += x * y;
            swapped += Number(x * y < 0);
            ofA += x * x;
            ofB += y * y;
        }
    }
    const below = Math.sqrt(ofA * ofB);
    return { tau: below === 0 ? null : both / below, swapped };
}
function order(one, other) {
    const difference = one - other;
    return Math.abs(difference) <= SAME ? 0 : Math.sign(difference);
}

// EXTERNAL MODULE: ./build/report/loop-weights.js
var loop_weights = __webpack_require__(81177);
;// CONCATENATED MODULE: ./build/report/loop.js





// What a team that argues about weights argues about.
const STEP = 0.05;
/**
 * Loops with the most candidates first. Where the weights of a role have changed and only some scorecards have the
 * new ones, each order is of those that have the same; with `weights`, by role, all are set in order by these.
 */
function buildLoops(entries, weights = new Map()) {
    const own = entries.filter(isScored).filter(stands);
    const people = [...Map.groupBy(own, personKey)]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, works]) => [...works].sort((a, b) => (a.exercise < b.exercise ? -1 : 1)))
        .filter(([first]) => first?.scorecard.role != null);
    return [...Map.groupBy(people, keyOf).values()]
        .sort((a, b) => b.length - a.length)
        .flatMap((same) => loopsOf(same, weights.get(roleOf(same)) ?? null));
}
function isScored(entry) {
    return entry.scorecard !== null;
}
/** Whoever applies for two roles is in the order of each, by what they did for it. */
function personKey({ candidate, scorecard }) {
    return standingKey(candidate, scorecard);
}
/** Names what somebody did for one role. */
function standingKey(candidate, { role }) {
    return JSON.stringify([candidate, role?.id ?? null]);
}
/** Closed work without open levels was withdrawn, and is no part of what somebody did. */
function stands({ status, course, scorecard }) {
    if (status !== 'closed')
        return true;
    const { possible, pending } = scorecard.totals.reviewed;
    return possible > 0 ? pending === 0 : course?.handedIn !== false;
}
function keyOf(own) {
    return JSON.stringify([
        roleOf([own]),
        own.map(({ scorecard }) => [scorecard.exercise, scorecard.rubric.digest]),
    ]);
}
function roleOf(people) {
    return people[0]?.[0]?.scorecard.role?.id ?? '';
}
function loopsOf(people, weights) {
    if (weights !== null)
        return [buildLoop({ weights, alike: people, between: [] }, 0)];
    return (0,loop_weights/* groupByWeights */.YA)(people).map((own) => buildLoop(own, people.length - own.alike.length));
}
const BETWEEN = 'the exercises were scored by different weights of the role. Regrade each exercise of the role';
function buildLoop({ weights, alike, between }, otherwise) {
    const first = alike[0] ?? between[0] ?? [];
    const rows = [
        ...alike.map((own) => rowOf(own, weights)),
        ...between.map((own) => {
            return { ...rowOf(own, weights), overall: null, band: null, reason: BETWEEN };
        }),
    ];
    const ranked = rows.filter(({ overall }) => overall !== null);
    const stability = ranked.length < 2 ? null : stabilityOf(ranked, weights);
    return {
        role: roleOf([first]),
        weights,
        otherwise,
        exercises: first.map(({ scorecard: { exercise, rubric } }) => {
            return { id: exercise, version: rubric.version, digest: rubric.digest };
        }),
        rows: rows.map((row) => withRank(row, ranked, stability)).sort(byRank),
        stability,
    };
}
function rowOf(own, weights) {
    const parts = rubric/* COMPETENCIES */.YP.map((id) => [id, percentOf(own, id)]);
    const competencies = Object.fromEntries(parts.map(([id, part]) => [id, typeof part === 'number' ? part : null]));
    const reason = parts.flatMap(([id, part]) => weights[id] > 0 && typeof part === 'string' ? [`${competency_titles/* COMPETENCY_TITLES */.i[id]}: ${part}`] : [])[0];
    const share = rubric/* COMPETENCIES */.YP.reduce((sum, id) => sum + weights[id] * (competencies[id] ?? 0), 0);
    const overall = reason === undefined ? Math.round(share * 10) / 10 : null;
    const [first] = own;
    return {
        candidate: first?.candidate ?? '',
        login: first?.login ?? null,
        reference: first?.reference ?? null,
        works: own.flatMap(workOf),
        competencies,
        overall,
        band: overall === null ? null : (0,bands/* bandOf */.B)(overall),
        reason: reason ?? null,
        rank: null,
        ranks: null,
    };
}
function workOf({ exercise, pseudonym, review }) {
    if (pseudonym === undefined || review === undefined)
        return [];
    return [{ exercise, pseudonym, review }];
}
/** Of all points of one competency; why there is no percentage instead. */
function percentOf(own, id) {
    const sums = own.flatMap(({ scorecard }) => scorecard.competencies.filter((one) => one.id === id));
    const total = (of) => sums.reduce((all, sum) => all + of(sum), 0);
    const possible = total(({ measured, reviewed }) => measured.possible + reviewed.possible);
    if (possible === 0)
        return 'no exercise has points for it';
    if (total(({ reviewed }) => reviewed.pending) > 0)
        return 'points wait for reviewers';
    return (100 * total(({ measured, reviewed }) => measured.earned + reviewed.earned)) / possible;
}
function stabilityOf(rows, weights) {
    const standings = rows.map(({ candidate, competencies }) => {
        return { id: candidate, shares: rubric/* COMPETENCIES */.YP.map((id) => competencies[id] ?? 0) };
    });
    const list = rubric/* COMPETENCIES */.YP.map((id) => weights[id]);
    return orderStability(standings, list, STEP);
}
function withRank(row, ranked, stability) {
    const own = row.overall;
    if (own === null)
        return row;
    const rank = 1 + ranked.filter(({ overall }) => (overall ?? 0) > own).length;
    const span = stability?.ranks.find(({ id }) => id === row.candidate);
    return { ...row, rank, ranks: span === undefined ? null : { best: span.best, worst: span.worst } };
}
function byRank(a, b) {
    return (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER);
}


/***/ })

};
