export const id = 175;
export const ids = [175,5812];
export const modules = {

/***/ 8610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gradeJobFolder: () => (/* binding */ gradeJobFolder),
  runGradeJobs: () => (/* binding */ runGradeJobs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/exercise/ai-policy.js
var ai_policy = __webpack_require__(12724);
// EXTERNAL MODULE: ./build/exercise/exercise-files.js
var exercise_files = __webpack_require__(34899);
// EXTERNAL MODULE: ./build/exercise/find-role.js + 2 modules
var find_role = __webpack_require__(66030);
// EXTERNAL MODULE: ./build/exercise/variant-folder.js
var variant_folder = __webpack_require__(29627);
// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(18186);
// EXTERNAL MODULE: ./build/input/try-each.js
var try_each = __webpack_require__(14850);
// EXTERNAL MODULE: ./build/grading/grader.js + 5 modules
var grading_grader = __webpack_require__(61276);
// EXTERNAL MODULE: ./build/grading/job.js + 4 modules
var grading_job = __webpack_require__(50092);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/input/write-out.js
var write_out = __webpack_require__(37473);
// EXTERNAL MODULE: ./build/scorecard/read-result.js + 2 modules
var read_result = __webpack_require__(41243);
;// CONCATENATED MODULE: ./build/grading/job-result.js






async function writeJobResult(out, result) {
    await (0,write_out/* writeWhole */.f8)(out, fileOf(result.pseudonym), `${JSON.stringify(result, null, 2)}\n`);
}
/** Whether what this job would bring is there already: of the same files, seed, role and exercise. */
async function hasJobResult(out, { pseudonym, sha, tree, seed, submission }, exercise, role) {
    const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(out, fileOf(pseudonym))).catch(() => null);
    if (bytes === null)
        return false;
    const { rubric, digest } = exercise;
    const { id, version, criteria } = rubric;
    const read = (0,read_result/* readResult */.Uv)(bytes, {
        ...{ pseudonym, sha, exercise: id, rubric: { id, version, digest } },
        criteria: criteria.map((criterion) => criterion.id),
    });
    if (!read.ok || read.value.tree !== tree)
        return false;
    const { scorecard } = read.value;
    return (scorecard.submission.digest === submission.digest &&
        scorecard.seed?.digest === (0,grading_grader/* seedDigest */.MP)(seed) &&
        (0,external_node_util_.isDeepStrictEqual)(scorecard.role, role === null ? null : { id: role.id, weights: role.weights }));
}
function fileOf(pseudonym) {
    return (0,external_node_path_.join)(pseudonym, 'result.json');
}

;// CONCATENATED MODULE: ./build/grading/grade-jobs.js










/**
 * Grades what `fetch` left in a folder, without any credential:
 * 1. read the jobs;
 * 2. open one judge for each exercise and variant, which grades as many at a time as there are cores, each with the
 *    seed of its own assignment;
 * 3. write each result as soon as it is there.
 */
async function gradeJobs(folders, workshop, { finished, log }) {
    const jobs = await (0,grading_job/* readJobs */.RI)(folders.jobs);
    // One sandbox that broke costs one submission, not all that wait behind it.
    const attempts = (0,try_each/* tryEach */.Z)(log);
    let done = 0;
    const hear = {
        attempt: attempts.run,
        finished: (pseudonym, isOld) => {
            done += 1;
            finished(pseudonym, { done, total: jobs.length, isOld });
        },
    };
    for (const [first, ...others] of Map.groupBy(jobs, taskOf).values()) {
        if (first === undefined)
            continue;
        await attempts.run(`${first.exercise} was not graded as a whole`, async () => {
            await gradeExercise([first, ...others], folders, workshop, hear);
        });
    }
    attempts.end();
}
async function gradeExercise(jobs, folders, workshop, hear) {
    const [job] = jobs;
    if (job === undefined)
        return;
    const pack = (0,external_node_path_.join)(folders.jobs, grading_job/* PACK_FOLDER */.hS);
    await withJobExercise(job, pack, workshop.home, async (exercise) => {
        const waiting = await notGraded(jobs, exercise, folders, workshop, hear);
        if (waiting.length > 0)
            await gradeWaiting(waiting, exercise, folders.out, workshop, hear);
    });
}
async function notGraded(jobs, exercise, folders, workshop, hear) {
    const pack = (0,external_node_path_.join)(folders.jobs, grading_job/* PACK_FOLDER */.hS);
    const waiting = [];
    for (const job of jobs) {
        const by = await roleOf(job.role, pack, workshop.home);
        const isOld = folders.resume && (await hasJobResult(folders.out, job, exercise, by));
        if (isOld)
            hear.finished(job.pseudonym, true);
        else
            waiting.push({ ...job, by });
    }
    return waiting;
}
/** Each lane takes the next job when it is done, so no time is counted in a queue. */
async function gradeWaiting(waiting, exercise, out, workshop, hear) {
    const grader = (0,grading_grader/* openGrader */.uP)(exercise, workshop);
    const gradeOne = async ({ pseudonym, sha, tree, seed, by, submission }) => {
        const scorecard = await grader.grade(pseudonym, submission, { role: by, seed, sha });
        await writeJobResult(out, { schemaVersion: 1, pseudonym, sha, tree, scorecard });
        hear.finished(pseudonym, false);
    };
    const lane = async () => {
        for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
            const next = job;
            await hear.attempt(`${next.pseudonym} was not graded`, () => gradeOne(next));
        }
    };
    try {
        await Promise.all(Array.from({ length: workshop.parallel }, lane));
    }
    finally {
        await grader.close();
    }
}
async function roleOf(id, pack, home) {
    const role = await (0,find_role/* findRole */._)(id ?? '', pack, home);
    if (!role.ok)
        throw new bad_news/* CallerError */.ED(role.error);
    return role.value;
}
/** Jobs that one judge can grade: of one exercise as it was handed out. */
function taskOf({ exercise, variant, ai }) {
    return JSON.stringify([exercise, variant ?? null, ai ?? null]);
}
async function withJobExercise({ exercise: id, variant, ai }, pack, home, work) {
    const root = (await (0,exercise_files/* listExercises */.SW)(pack)).includes(id) ? pack : home;
    await (0,variant_folder/* withExercise */.H)(root, id, variant, (exercise) => work((0,ai_policy/* withAiPolicy */.H)(exercise, ai)));
}

// EXTERNAL MODULE: ./build/grading/time-left.js
var time_left = __webpack_require__(98182);
// EXTERNAL MODULE: ./build/commands/verb/open-workshop.js
var open_workshop = __webpack_require__(65147);
;// CONCATENATED MODULE: ./build/commands/grade/run-grade-jobs.js



/** Grades what `fetch` left, and needs no credential to do it. */
const runGradeJobs = async (words, around) => {
    return await gradeJobFolder(words.rest[0] ?? words.text('job'), words, around);
};
async function gradeJobFolder(folder, words, around) {
    const out = words.text('out') || 'results';
    const folders = { jobs: folder, out, resume: words.isOn('resume') };
    const names = [];
    const workshop = await (0,open_workshop/* openWorkshop */._)(words, around);
    const tell = tellProgress(around);
    const finished = (pseudonym, count) => {
        tell(pseudonym, count);
        names.push(pseudonym);
    };
    await gradeJobs(folders, workshop, { finished, log: around.log });
    return { json: names, text: [`${names.length} graded into ${out}`] };
}
function tellProgress(around) {
    const started = performance.now();
    let old = 0;
    return (pseudonym, { done, total, isOld }) => {
        if (isOld)
            old += 1;
        const seconds = (performance.now() - started) / 1000;
        const left = (0,time_left/* timeLeft */.f)(done - old, total - done, seconds);
        const what = isOld ? `${pseudonym} was graded before` : `graded ${pseudonym}`;
        around.progress(done, total, left === '' ? what : `${what}, ${left}`);
    };
}


/***/ }),

/***/ 65147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openWorkshop)
/* harmony export */ });
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18186);
/* harmony import */ var _judge_find_python_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76192);


/** What grading needs of this machine. Throws CallerError or WorldError where it may not or cannot grade. */
async function openWorkshop({ text, isOn }, { home, machine }) {
    const unsafe = isOn('unsafe-no-sandbox');
    if (unsafe && machine.isCi) {
        const hint = 'It lets code use everything on this machine. Grade in the sandbox here.';
        throw (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .callerError */ .ee)('--unsafe-no-sandbox', 'is refused in CI', hint);
    }
    const python = await (0,_judge_find_python_js__WEBPACK_IMPORTED_MODULE_1__/* .findPython */ .K)(text('python') || null, machine.path);
    return { home, python, parallel: machine.parallel, unsafe };
}


/***/ }),

/***/ 12724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ withAiPolicy)
/* harmony export */ });
/* harmony import */ var _rubric_ai_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82227);

const HEADING = '## What you may use';
const RULES = 'RULES.md';
const README = 'README.md';
/** What is asked of candidates, with the team's policy for AI assistants; without one, as the exercise has it. */
function withAiPolicy(task, ai) {
    if (ai === undefined)
        return task;
    const paragraphs = [_rubric_ai_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .AI_SENTENCES */ .Ui[ai], ...(ai === 'forbidden' ? [] : [_rubric_ai_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .TRANSCRIPT_SENTENCE */ .Xx])];
    const extraFiles = ai === 'forbidden' ? [] : [_rubric_ai_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .TRANSCRIPTS */ .MZ];
    const { rubric, template } = task;
    return {
        ...task,
        rubric: { ...rubric, extraFiles: [...rubric.extraFiles, ...extraFiles] },
        template: withSection(withParagraphs(template, paragraphs.join('\n\n')), rubric.writeUp?.file),
    };
}
/**
 * In the rules, the first paragraph under their heading says something else. The task names it too, so that nobody
 * has to find it.
 */
function withParagraphs(template, text) {
    const edited = new Map(template);
    const rules = textOf(template, RULES);
    const readme = textOf(template, README);
    const inRules = rules?.split(`${HEADING}\n\n`) ?? [];
    if (rules !== null && inRules.length === 2) {
        const [before = '', after = ''] = inRules;
        const rest = after.split('\n\n').slice(1).join('\n\n');
        edited.set(RULES, bytesOf(`${before}${HEADING}\n\n${text}\n${rest === '' ? '' : `\n${rest}`}`));
    }
    const whole = readme ?? '';
    edited.set(README, bytesOf(`${whole.trimEnd()}\n\n${HEADING}\n\n${text}\n`));
    return edited;
}
/** The write-up asks for it at its end, so that nobody has to remember. */
function withSection(template, file) {
    const text = file === undefined ? null : textOf(template, file);
    if (file === undefined || text === null)
        return template;
    const section = `## ${_rubric_ai_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .WHAT_I_USED */ .Lj}\n\n<!-- ${_rubric_ai_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .WHAT_I_USED_PROMPT */ .g$} -->`;
    return new Map([...template, [file, bytesOf(`${text.trimEnd()}\n\n${section}\n`)]]);
}
function textOf(template, path) {
    const bytes = template.get(path);
    return bytes === undefined ? null : new TextDecoder().decode(bytes);
}
function bytesOf(text) {
    return new TextEncoder().encode(text);
}


/***/ }),

/***/ 66030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ findRole),
  i: () => (/* binding */ readRoles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/input/config-issue.js
var config_issue = __webpack_require__(82055);
// EXTERNAL MODULE: ./build/input/if-absent.js
var if_absent = __webpack_require__(78856);
// EXTERNAL MODULE: ./build/input/read-yaml.js
var read_yaml = __webpack_require__(16263);
// EXTERNAL MODULE: ./build/input/shape-issues.js + 2 modules
var shape_issues = __webpack_require__(62142);
// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(36214);
;// CONCATENATED MODULE: ./build/rubric/roles.generated.js
// Made of roles.schema.ts by scripts/schemas.mjs with ajv; change that and run npm run generate.

const isRoles = validate21;const schema6 = {"type":"object","required":["schema_version","roles"],"properties":{"schema_version":{"const":1,"description":"The version of this format."},"roles":{"type":"array","items":{"type":"object","required":["id","title","weights"],"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9-]{1,63}$","description":"What --role takes."},"title":{"type":"string","minLength":3,"maxLength":100,"description":"What the role is called on a scorecard."},"weights":{"type":"object","required":["ml-fundamentals","practical-coding","system-design","business-impact"],"properties":{"ml-fundamentals":{"$ref":"#/definitions/weight"},"practical-coding":{"$ref":"#/definitions/weight"},"system-design":{"$ref":"#/definitions/weight"},"business-impact":{"$ref":"#/definitions/weight"}},"additionalProperties":false,"description":"How much each competency counts; the weights sum to 1."}},"additionalProperties":false},"minItems":1,"description":"The roles, each with an id of its own."}},"additionalProperties":false,"$id":"takehome/roles-1.json","title":"takehome roles","description":"Named sets of competency weights; a team may add its own.","definitions":{"weight":{"type":"number","minimum":0,"maximum":1,"description":"A share from 0 to 1."}}};const pattern0 = new RegExp("^[a-z][a-z0-9-]{1,63}$", "u");const func2 = ucs2length["default"] ?? ucs2length;const schema7 = {"type":"number","minimum":0,"maximum":1,"description":"A share from 0 to 1."};function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((typeof data == "number") && (isFinite(data))){if(data > 1 || isNaN(data)){const err0 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema7,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data < 0 || isNaN(data)){const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema7,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}else {const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema7.type,parentSchema:schema7,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}validate22.errors = vErrors;return errors === 0;}function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="takehome/roles-1.json" */;let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.schema_version === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema_version"},message:"must have required property '"+"schema_version"+"'",schema:schema6.required,parentSchema:schema6,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.roles === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "roles"},message:"must have required property '"+"roles"+"'",schema:schema6.required,parentSchema:schema6,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}for(const key0 in data){if(!((key0 === "schema_version") || (key0 === "roles"))){const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema6,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.schema_version !== undefined){let data0 = data.schema_version;if(1 !== data0){const err3 = {instancePath:instancePath+"/schema_version",schemaPath:"#/properties/schema_version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema6.properties.schema_version,data:data0};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.roles !== undefined){let data1 = data.roles;if(Array.isArray(data1)){if(data1.length < 1){const err4 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema6.properties.roles,data:data1};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}const len0 = data1.length;for(let i0=0; i0<len0; i0++){let data2 = data1[i0];if(data2 && typeof data2 == "object" && !Array.isArray(data2)){if(data2.id === undefined){const err5 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema6.properties.roles.items.required,parentSchema:schema6.properties.roles.items,data:data2};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(data2.title === undefined){const err6 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema6.properties.roles.items.required,parentSchema:schema6.properties.roles.items,data:data2};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if(data2.weights === undefined){const err7 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "weights"},message:"must have required property '"+"weights"+"'",schema:schema6.properties.roles.items.required,parentSchema:schema6.properties.roles.items,data:data2};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}for(const key1 in data2){if(!(((key1 === "id") || (key1 === "title")) || (key1 === "weights"))){const err8 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.roles.items,data:data2};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data2.id !== undefined){let data3 = data2.id;if(typeof data3 === "string"){if(!pattern0.test(data3)){const err9 = {instancePath:instancePath+"/roles/" + i0+"/id",schemaPath:"#/properties/roles/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{1,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{1,63}$"+"\"",schema:"^[a-z][a-z0-9-]{1,63}$",parentSchema:schema6.properties.roles.items.properties.id,data:data3};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}else {const err10 = {instancePath:instancePath+"/roles/" + i0+"/id",schemaPath:"#/properties/roles/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.roles.items.properties.id.type,parentSchema:schema6.properties.roles.items.properties.id,data:data3};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}if(data2.title !== undefined){let data4 = data2.title;if(typeof data4 === "string"){if(func2(data4) > 100){const err11 = {instancePath:instancePath+"/roles/" + i0+"/title",schemaPath:"#/properties/roles/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema6.properties.roles.items.properties.title,data:data4};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}if(func2(data4) < 3){const err12 = {instancePath:instancePath+"/roles/" + i0+"/title",schemaPath:"#/properties/roles/items/properties/title/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema6.properties.roles.items.properties.title,data:data4};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}else {const err13 = {instancePath:instancePath+"/roles/" + i0+"/title",schemaPath:"#/properties/roles/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.roles.items.properties.title.type,parentSchema:schema6.properties.roles.items.properties.title,data:data4};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}if(data2.weights !== undefined){let data5 = data2.weights;if(data5 && typeof data5 == "object" && !Array.isArray(data5)){if(data5["ml-fundamentals"] === undefined){const err14 = {instancePath:instancePath+"/roles/" + i0+"/weights",schemaPath:"#/properties/roles/items/properties/weights/required",keyword:"required",params:{missingProperty: "ml-fundamentals"},message:"must have required property '"+"ml-fundamentals"+"'",schema:schema6.properties.roles.items.properties.weights.required,parentSchema:schema6.properties.roles.items.properties.weights,data:data5};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}if(data5["practical-coding"] === undefined){const err15 = {instancePath:instancePath+"/roles/" + i0+"/weights",schemaPath:"#/properties/roles/items/properties/weights/required",keyword:"required",params:{missingProperty: "practical-coding"},message:"must have required property '"+"practical-coding"+"'",schema:schema6.properties.roles.items.properties.weights.required,parentSchema:schema6.properties.roles.items.properties.weights,data:data5};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}if(data5["system-design"] === undefined){const err16 = {instancePath:instancePath+"/roles/" + i0+"/weights",schemaPath:"#/properties/roles/items/properties/weights/required",keyword:"required",params:{missingProperty: "system-design"},message:"must have required property '"+"system-design"+"'",schema:schema6.properties.roles.items.properties.weights.required,parentSchema:schema6.properties.roles.items.properties.weights,data:data5};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}if(data5["business-impact"] === undefined){const err17 = {instancePath:instancePath+"/roles/" + i0+"/weights",schemaPath:"#/properties/roles/items/properties/weights/required",keyword:"required",params:{missingProperty: "business-impact"},message:"must have required property '"+"business-impact"+"'",schema:schema6.properties.roles.items.properties.weights.required,parentSchema:schema6.properties.roles.items.properties.weights,data:data5};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}for(const key2 in data5){if(!((((key2 === "ml-fundamentals") || (key2 === "practical-coding")) || (key2 === "system-design")) || (key2 === "business-impact"))){const err18 = {instancePath:instancePath+"/roles/" + i0+"/weights",schemaPath:"#/properties/roles/items/properties/weights/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.roles.items.properties.weights,data:data5};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}}if(data5["ml-fundamentals"] !== undefined){if(!(validate22(data5["ml-fundamentals"], {instancePath:instancePath+"/roles/" + i0+"/weights/ml-fundamentals",parentData:data5,parentDataProperty:"ml-fundamentals",rootData}))){vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);errors = vErrors.length;}}if(data5["practical-coding"] !== undefined){if(!(validate22(data5["practical-coding"], {instancePath:instancePath+"/roles/" + i0+"/weights/practical-coding",parentData:data5,parentDataProperty:"practical-coding",rootData}))){vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);errors = vErrors.length;}}if(data5["system-design"] !== undefined){if(!(validate22(data5["system-design"], {instancePath:instancePath+"/roles/" + i0+"/weights/system-design",parentData:data5,parentDataProperty:"system-design",rootData}))){vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);errors = vErrors.length;}}if(data5["business-impact"] !== undefined){if(!(validate22(data5["business-impact"], {instancePath:instancePath+"/roles/" + i0+"/weights/business-impact",parentData:data5,parentDataProperty:"business-impact",rootData}))){vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);errors = vErrors.length;}}}else {const err19 = {instancePath:instancePath+"/roles/" + i0+"/weights",schemaPath:"#/properties/roles/items/properties/weights/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.roles.items.properties.weights.type,parentSchema:schema6.properties.roles.items.properties.weights,data:data5};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}}}else {const err20 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.roles.items.type,parentSchema:schema6.properties.roles.items,data:data2};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}}}else {const err21 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.roles.type,parentSchema:schema6.properties.roles,data:data1};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}}}else {const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.type,parentSchema:schema6,data};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}validate21.errors = vErrors;return errors === 0;}

// EXTERNAL MODULE: ./build/rubric/rubric.js
var rubric = __webpack_require__(62007);
;// CONCATENATED MODULE: ./build/rubric/roles.js




// Decimal weights such as 0.15 are not exact in binary.
const TOLERANCE = 1e-9;
function parseRoles(text, file) {
    const document = (0,read_yaml/* readYaml */.g)(text, file);
    if (!document.ok)
        return document;
    const { value, lineOf } = document.value;
    if (!isRoles(value)) {
        return { ok: false, error: (0,shape_issues/* shapeIssues */.K)(isRoles.errors ?? [], document.value, file) };
    }
    const issues = value.roles.flatMap((role, index) => roleIssues(role, index, value.roles));
    if (issues.length === 0)
        return { ok: true, value: value.roles };
    const placed = issues.map(({ at, ...issue }) => {
        return { file, line: lineOf(at), path: (0,shape_issues/* readablePath */.q)(at), ...issue };
    });
    return { ok: false, error: placed };
}
function roleIssues(role, index, roles) {
    const total = rubric/* COMPETENCIES */.YP.reduce((sum, competency) => sum + role.weights[competency], 0);
    const issues = [];
    if (Math.abs(total - 1) > TOLERANCE) {
        const message = `the weights of ${role.id} sum to ${Number(total.toFixed(9))}, not 1`;
        issues.push({
            at: (0,read_yaml/* pointer */.W)('roles', index, 'weights'),
            message,
            hint: 'Change weights until they sum to 1.',
        });
    }
    if (roles.findIndex(({ id }) => id === role.id) !== index) {
        const message = `there are two roles "${role.id}"`;
        issues.push({ at: (0,read_yaml/* pointer */.W)('roles', index, 'id'), message, hint: 'Give each role its own id.' });
    }
    return issues;
}

;// CONCATENATED MODULE: ./build/exercise/find-role.js





/** The role that a caller named; null where none was. */
async function findRole(id, exercises, home) {
    if (id === '')
        return { ok: true, value: null };
    const roles = await readRoles(exercises, home);
    if (!roles.ok)
        return roles;
    const role = roles.value.find((known) => known.id === id);
    if (role !== undefined)
        return { ok: true, value: role };
    const known = roles.value.map((one) => one.id);
    return { ok: false, error: [(0,config_issue/* unknownValue */.Uo)('role', id, known)] };
}
/**
 * All roles that a caller may name: a team's own, which stand beside its rubrics, and those that come with takehome.
 * As of exercises, a team's own one replaces the one of the same name.
 */
async function readRoles(exercises, home) {
    const shipped = await readFileOfRoles(home);
    const own = (await isFile(fileOfRoles(exercises))) ? await readFileOfRoles(exercises) : shipped;
    if (!own.ok || !shipped.ok)
        return own.ok ? shipped : own;
    const names = own.value.map(({ id }) => id);
    return {
        ok: true,
        value: [...own.value, ...shipped.value.filter(({ id }) => !names.includes(id))],
    };
}
function fileOfRoles(root) {
    return (0,external_node_path_.join)(root, 'rubrics', 'roles.yml');
}
async function readFileOfRoles(root) {
    const file = fileOfRoles(root);
    return parseRoles(await (0,promises_.readFile)(file, 'utf8'), file);
}
async function isFile(path) {
    return (await (0,if_absent/* ifAbsent */.T)(path, (0,promises_.stat)(path), null))?.isFile() ?? false;
}


/***/ }),

/***/ 29627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ withExercise),
/* harmony export */   h: () => (/* binding */ inVariantFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18186);
/* harmony import */ var _input_make_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5586);
/* harmony import */ var _exercise_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34899);
/* harmony import */ var _load_exercise_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36148);






/**
 * Works with an exercise and its hidden tests: as it is shipped, or the variant with these options.
 * Throws CallerError for what is wrong with either, and what `work` throws.
 */
async function withExercise(root, id, variant, work) {
    if (variant !== undefined)
        return await inVariantFolder(root, id, variant, work);
    return await work(orThrow(await (0,_load_exercise_js__WEBPACK_IMPORTED_MODULE_5__/* .loadExercise */ .ND)(root, id)));
}
/**
 * Works with a variant whose hidden tests stand in a folder that only this user can read, and removes it
 * afterwards. Throws CallerError for options that are none, and what `work` throws.
 */
async function inVariantFolder(root, id, options, work) {
    const folder = await (0,_input_make_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeTemporaryFolder */ .wE)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)());
    try {
        await (0,_exercise_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeExerciseFiles */ .jJ)(folder, id, orThrow(await (0,_load_exercise_js__WEBPACK_IMPORTED_MODULE_5__/* .readVariant */ .Uo)(root, id, options)));
        return await work(orThrow(await (0,_load_exercise_js__WEBPACK_IMPORTED_MODULE_5__/* .loadExercise */ .ND)(folder, id)));
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
function orThrow(result) {
    if (!result.ok)
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_2__/* .CallerError */ .ED(result.error);
    return result.value;
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


/***/ }),

/***/ 76192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ lookForPython),
/* harmony export */   K: () => (/* binding */ findPython)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18186);
/* harmony import */ var _profile_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42849);
/* harmony import */ var _own_libraries_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91906);
/* harmony import */ var _packs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46403);
/* harmony import */ var _stated_python_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32487);









const run = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
// The system's interpreter first: it is the one that `apt-get install python3-numpy` serves.
const SYSTEM = '/usr/bin/python3';
const BY_NAME = 'python3';
// Where both names are, they are the same interpreter: this one is asked only where no other will do.
const LAST_NAME = 'python';
// What is found by name may be a shim, a link or a script: what runs in the end says where it is.
// NumPy's version is read off its folder where it can be: Python's own way loads half of its mail package.
const PROBE = `
import importlib.util, json, os, sys, time
missing = [name for name in ("numpy", "pytest") if importlib.util.find_spec(name) is None]
def version():
    packages = os.path.dirname(os.path.dirname(importlib.util.find_spec("numpy").origin))
    for name in os.listdir(packages):
        if name.startswith("numpy-") and name.endswith((".dist-info", ".egg-info")):
            return name.split("-")[1].removesuffix(".dist").removesuffix(".egg")
    from importlib.metadata import version
    return version("numpy")
try:
    numpy = version()
except Exception:
    numpy = None
packs = [name for name, module in json.loads(sys.argv[1]) if importlib.util.find_spec(module)]
print(json.dumps({"executable": sys.executable, "prefix": sys.prefix, "numpy": numpy, "missing": missing, "packs": packs,
                  "version": list(sys.version_info[:3]), "cpu": time.process_time()}))
`;
const PACKS = JSON.stringify(_packs_js__WEBPACK_IMPORTED_MODULE_7__/* .PACK_NAMES */ .dl.map((name) => [name, (0,_packs_js__WEBPACK_IMPORTED_MODULE_7__/* .packOf */ .FM)(name).module]));
/**
 * An interpreter of at least 3.11 with NumPy and pytest: the named one, the stated one where it is found
 * by name, or the first that will do. Returns the file that ran when it was tried. Raises WorldError with
 * what each lacks.
 */
async function findPython(named, path) {
    return (await lookForPython(named, path)).executable;
}
/** As `findPython`, with the versions that were found. */
async function lookForPython(named, path) {
    const tried = [];
    for (const names of named === null ? [usualNames(path), [LAST_NAME]] : [[named]]) {
        tried.push(...(await Promise.all(names.map((python) => tryPython(python, path)))));
        const best = bestOf(tried);
        if (best !== null)
            return best;
    }
    const lacking = tried.map(({ python, lacks }) => `${python}: ${lacks}`);
    throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldError */ .nM(lacking.join('; '), { code: 'no-python' });
}
/** Each interpreter once: to start one costs as much as a small criterion. */
function usualNames(path) {
    return isSystem(BY_NAME, path) ? [SYSTEM] : [SYSTEM, BY_NAME];
}
/** The folder's links are followed, the file's are not: that of a virtual environment has other packages. */
function isSystem(name, path) {
    const place = path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).find((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)));
    return place !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(place), name) === SYSTEM;
}
async function tryPython(python, path) {
    const answer = await probe(python, path);
    if (typeof answer === 'string')
        return { python, answer: null, lacks: answer };
    (0,_profile_js__WEBPACK_IMPORTED_MODULE_5__/* .partDone */ .A)(`${python} asked`, answer.cpu);
    return { python, answer, lacks: whatItLacks(answer) };
}
function bestOf(tried) {
    const fit = tried.flatMap(({ answer, lacks }) => answer === null || lacks !== null ? [] : [answer]);
    const [best] = [...fit.filter(runsStated), ...fit];
    if (best === undefined)
        return null;
    const { executable, version, numpy, packs } = best;
    return { executable, python: version.join('.'), numpy: numpy ?? '', has: packs };
}
function runsStated({ version, numpy }) {
    return numpy !== null && (0,_stated_python_js__WEBPACK_IMPORTED_MODULE_8__/* .isStated */ .oE)({ python: version.join('.'), numpy });
}
function whatItLacks({ executable, prefix, version, missing }) {
    const [major, minor] = version;
    const which = `(Python ${version.join('.')} in ${prefix})`;
    if (executable === '')
        return `does not say where it is ${which}`;
    if (major < 3 || (major === 3 && minor < 11))
        return `too old ${which}`;
    return missing.length > 0 ? `no ${missing.join(' and no ')} ${which}` : null;
}
async function probe(python, path) {
    const env = { PATH: path, ...(0,_own_libraries_js__WEBPACK_IMPORTED_MODULE_6__/* .ownLibraries */ .c)(python, path) };
    try {
        const { stdout } = await run(python, ['-I', '-c', PROBE, PACKS], { env });
        return JSON.parse(stdout);
    }
    catch (cause) {
        return whyNot(cause);
    }
}
function whyNot(cause) {
    const { code, stderr } = cause;
    if (code === 'ENOENT')
        return 'is not there';
    if (code === 'EACCES')
        return 'may not be run by this user';
    const library = /error while loading shared libraries: ([\w.+-]+)/.exec(String(stderr))?.[1];
    if (library === undefined)
        return 'does not run';
    return `does not find ${library} (LD_LIBRARY_PATH is not passed on: only what lies beside the interpreter is loaded)`;
}


/***/ }),

/***/ 82227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lj: () => (/* binding */ WHAT_I_USED),
/* harmony export */   MZ: () => (/* binding */ TRANSCRIPTS),
/* harmony export */   Ui: () => (/* binding */ AI_SENTENCES),
/* harmony export */   Xx: () => (/* binding */ TRANSCRIPT_SENTENCE),
/* harmony export */   g$: () => (/* binding */ WHAT_I_USED_PROMPT)
/* harmony export */ });
/* unused harmony export AI_POLICIES */
/** Whether candidates may use AI assistants in an exercise, or are expected to. */
const AI_POLICIES = (/* unused pure expression or super */ null && (['forbidden', 'allowed', 'expected']));
/** What candidates are told, each in two or three sentences. */
const AI_SENTENCES = {
    forbidden: 'You may use books, documentation and search. Please do not use AI assistants, not even for the write-up. In the write-up, under “What I used”, list what you used and for what. You must be able to explain every line in a live conversation.',
    allowed: 'You may use books, documentation, search and AI assistants. Nobody gains or loses points by that. In the write-up, under “What I used”, list what you used and for what. You must be able to explain every line in a live conversation.',
    expected: 'Work as you would on the job: with AI assistants, books, documentation and search. In the write-up, under “What I used”, list what you used, for what, and what you changed or threw away. You must be able to explain every line in a live conversation.',
};
/** The section of the write-up that says it. Whether it is there is noted; what it says gives and costs no points. */
const WHAT_I_USED = 'What I used';
const WHAT_I_USED_PROMPT = 'What did you use besides your own head, and for what? Nobody gains or loses points by this.';
/** Where a candidate may put the conversations with an assistant; nothing in them gives or costs points. */
const TRANSCRIPTS = 'transcript/*.md';
const TRANSCRIPT_SENTENCE = 'If you like, put the conversations into `transcript/` as Markdown files. Reviewers can read them. They give and cost no points.';


/***/ }),

/***/ 71442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ SUBMISSION_LIMITS),
/* harmony export */   V: () => (/* binding */ readSubmission)
/* harmony export */ });
/* harmony import */ var _input_compare_texts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51033);
/* harmony import */ var _odd_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80061);
/* harmony import */ var _submission_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53161);
/* harmony import */ var _tool_debris_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50235);




const SUBMISSION_LIMITS = {
    // The linter needs 1.5 s for a megabyte; a hundred honest modules fit into this.
    textBytes: 256 * 1024,
    pictureBytes: 2 * 1024 * 1024,
    totalBytes: 16 * 1024 * 1024,
    entries: 2_000,
    depth: 8,
    files: 100,
};
/** Takes from a source what the exercise allows, as data, within limits that hold for every source. */
async function readSubmission(source, allow, limits) {
    const seen = await walk(source, allow, limits);
    const names = (0,_odd_names_js__WEBPACK_IMPORTED_MODULE_0__/* .oddNames */ .u)(seen.listing);
    const strange = new Set(names.filter(({ kind }) => kind === 'strange-name').map((odd) => odd.path));
    const wanted = seen.regular.filter((path) => allow(path) && !strange.has(path));
    const read = await readFiles(source, wanted, limits);
    return {
        files: read.files,
        listing: seen.listing.toSorted(),
        oddities: [...seen.oddities, ...names, ...read.oddities],
        digest: (0,_submission_js__WEBPACK_IMPORTED_MODULE_1__/* .submissionDigest */ .le)(read.files),
    };
}
/**
 * Breadth first, so that no heap of files in a subfolder hides the files beside it. When a heap has used up the
 * entries, the folders that are known are still looked into, and what the exercise asks for is still found there.
 */
async function walk(source, allow, limits) {
    const seen = { listing: [], regular: [], oddities: [] };
    const folders = [''];
    const left = { entries: limits.entries, files: limits.files };
    for (const folder of folders) {
        const entries = await source.list(folder);
        if (entries === null) {
            seen.oddities.push(unopened(folder));
            continue;
        }
        const taken = take(filesFirst(entries), left, allow, limits);
        const inner = taken.filter((entry) => note(seen, entry, limits)).map(({ path }) => path);
        folders.push(...inner.slice(0, limits.entries - folders.length));
        if (spend(left, entries.length))
            seen.oddities.push({ kind: 'too-many', path: folder });
    }
    return seen;
}
/** True where this was too much, and not before. */
function spend(left, entries) {
    const wasEnough = left.entries >= 0;
    left.entries -= entries;
    return wasEnough && left.entries < 0;
}
/** As many as are left, and behind them texts that the exercise asks for and folders that may hold some. */
function take(entries, left, allow, limits) {
    const counted = Math.max(0, left.entries);
    const others = entries.slice(counted);
    const isText = ({ path, kind }) => kind !== 'folder' && allow(path) && !(0,_submission_js__WEBPACK_IMPORTED_MODULE_1__/* .isPicture */ .D1)(path);
    const asked = others.filter(isText).slice(0, left.files);
    left.files -= asked.length;
    const ways = others.filter((entry) => isWay(entry, limits));
    return [...entries.slice(0, counted), ...asked, ...ways];
}
/** Whether it is a folder to walk into. */
function isWay({ path, kind }, { depth }) {
    const isOwn = kind === 'folder' && (0,_tool_debris_js__WEBPACK_IMPORTED_MODULE_2__/* .toolDebris */ .k)(path) === null && !isRepository(path);
    return isOwn && path.split('/').length < depth;
}
function unopened(path) {
    return { kind: path.includes('\ufffd') ? 'strange-name' : 'unreadable', path };
}
/** Files before folders, in the order of their names whatever order the source has. */
function filesFirst(entries) {
    const rank = ({ path, kind }) => `${kind === 'folder' ? 1 : 0}${path}`;
    return entries.toSorted((a, b) => (0,_input_compare_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .compareTexts */ .q)(rank(a), rank(b)));
}
/** Records one entry; true for a folder to walk into. */
function note(seen, entry, limits) {
    const { path, kind } = entry;
    if (isWay(entry, limits))
        return true;
    if (kind === 'folder')
        noteFolder(seen, path);
    else
        noteFile(seen, entry);
    return false;
}
function noteFolder({ listing, oddities }, path) {
    // Thousands of files that nobody wrote; its name is all there is to say.
    if ((0,_tool_debris_js__WEBPACK_IMPORTED_MODULE_2__/* .toolDebris */ .k)(path) !== null)
        listing.push(`${path}/`);
    else if (isRepository(path))
        noteFile({ listing, oddities, regular: [] }, { path, kind: 'special' });
    else
        oddities.push({ kind: 'too-deep', path });
}
function noteFile({ listing, regular, oddities }, { path, kind }) {
    listing.push(path);
    if (kind === 'file')
        regular.push(path);
    else
        oddities.push({ kind: kind === 'symlink' ? 'symlink' : 'special', path });
}
function isRepository(path) {
    return path.split('/').at(-1) === '.git';
}
/** Texts first, so that a hoard of pictures does not use up their share. */
async function readFiles(source, paths, limits) {
    const opened = [];
    const oddities = [];
    let left = limits.totalBytes;
    const inTurn = [...paths.filter((path) => !(0,_submission_js__WEBPACK_IMPORTED_MODULE_1__/* .isPicture */ .D1)(path)), ...paths.filter(_submission_js__WEBPACK_IMPORTED_MODULE_1__/* .isPicture */ .D1)];
    for (const path of inTurn.slice(0, limits.files)) {
        const ownLimit = (0,_submission_js__WEBPACK_IMPORTED_MODULE_1__/* .isPicture */ .D1)(path) ? limits.pictureBytes : limits.textBytes;
        const file = await source.open(path, Math.min(ownLimit, left));
        if (typeof file === 'string') {
            oddities.push({ kind: file, path });
        }
        else {
            opened.push({ path, file });
            left -= file.size;
        }
    }
    const [surplus] = inTurn.slice(limits.files);
    if (surplus !== undefined)
        oddities.push({ kind: 'too-many', path: surplus });
    const files = await Promise.all(opened.map(async ({ path, file }) => ({ path, bytes: await file.bytes() })));
    return { files: files.sort((a, b) => (0,_input_compare_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .compareTexts */ .q)(a.path, b.path)), oddities };
}


/***/ })

};
