export const id = 6738;
export const ids = [6738];
export const modules = {

/***/ 8868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ gradingWords),
  L: () => (/* binding */ unmetBy)
});

;// CONCATENATED MODULE: ./build/scorecard/totals.js
/** Whether a scorecard misses a threshold that a caller asked for. */
function isBelow(scorecard, percent) {
    if (percent === null)
        return false;
    const { earned, possible } = scorecard.totals.measured;
    if (possible === 0)
        return percent > 0;
    // In hundredths of a point: as floats, 8.2 of 10 are less than 82 %.
    return Math.round(earned * 100) * 100 < percent * Math.round(possible * 100);
}

;// CONCATENATED MODULE: ./build/commands/grade/grading-words.js

/** What a caller typed about a grading. */
function gradingWords({ text }, folders, home) {
    return {
        exercise: text('exercise'),
        folders,
        role: text('role'),
        seed: text('seed'),
        feedback: text('feedback'),
        failBelow: text('fail-below'),
        exercises: text('exercises') || home,
        out: text('out'),
    };
}
/** Why a threshold that the caller set is not met; null when it is. */
function unmetBy(gradings, { failBelowPercent }) {
    const isMet = !gradings.some(({ scorecard }) => isBelow(scorecard, failBelowPercent));
    return isMet ? null : `The measured points are below ${failBelowPercent} % (fail-below).`;
}


/***/ }),

/***/ 5748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runGrade: () => (/* binding */ runGrade)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/grading/grade-folders.js
var grade_folders = __webpack_require__(6868);
// EXTERNAL MODULE: ./build/grading/plan-grading.js
var plan_grading = __webpack_require__(8985);
// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(8186);
// EXTERNAL MODULE: ./build/profile.js
var profile = __webpack_require__(2849);
// EXTERNAL MODULE: ./build/commands/verb/open-workshop.js
var open_workshop = __webpack_require__(5147);
// EXTERNAL MODULE: ./build/commands/grade/grading-words.js + 1 modules
var grading_words = __webpack_require__(8868);
// EXTERNAL MODULE: ./build/scorecard/count-flags.js
var count_flags = __webpack_require__(1298);
;// CONCATENATED MODULE: ./build/commands/grade/gradings-table.js


/** Gradings side by side. */
function gradingsTable(gradings, out) {
    const rows = gradings.map(({ name, scorecard: { totals, flagCounts, trusted, cause } }) => [
        name,
        `${totals.measured.earned} of ${totals.measured.possible}`,
        `${totals.reviewed.pending}`,
        (0,count_flags/* flagWords */.G)(flagCounts),
        out === null ? '' : (0,external_node_path_.join)(gradings.length === 1 ? out : (0,external_node_path_.join)(out, name), 'scorecard.md'),
        trusted ? (cause?.what ?? '') : 'NO SANDBOX: do not use',
    ]);
    return { head: ['submission', 'measured', 'waiting for reviewers', 'flags', '', ''], rows };
}

;// CONCATENATED MODULE: ./build/commands/grade/run-grade.js








/**
 * Grades folders of one exercise: for a person at a terminal, or for a pull request in a workflow. Each way loads
 * what it needs: a person waits for no client of GitHub.
 */
const runGrade = async (words, around) => {
    if (around.event !== null) {
        const { gradeInWorkflow } = await Promise.all(/* import() */[__webpack_require__.e(7888), __webpack_require__.e(8584)]).then(__webpack_require__.bind(__webpack_require__, 8584));
        return await gradeInWorkflow(words, around, around.event);
    }
    const job = words.text('job');
    if (job === '')
        return await gradeAtTerminal(words, around);
    const { gradeJobFolder } = await Promise.all(/* import() */[__webpack_require__.e(1243), __webpack_require__.e(5695), __webpack_require__.e(5812)]).then(__webpack_require__.bind(__webpack_require__, 8610));
    return await gradeJobFolder(job, words, around);
};
async function gradeAtTerminal(words, around) {
    (0,profile/* partDone */.A)('command loaded');
    if (words.rest.length === 0)
        throw noFolder();
    // Python is looked for while the caller's words are checked; what is wrong with those is said first.
    const workshop = (0,open_workshop/* openWorkshop */._)(words, around);
    workshop.then(() => (0,profile/* partDone */.A)('Python found'), () => { });
    const plan = await (0,plan_grading/* planGrading */.C)((0,grading_words/* gradingWords */.c)(words, words.rest, around.home), around.home);
    (0,profile/* partDone */.A)('exercise loaded');
    const out = words.text('out') || null;
    const place = { sha: null, permalinkBase: null };
    const gradings = await (0,grade_folders/* gradeFolders */.j)({ ...plan, ...place }, await workshop, async (grading) => {
        around.log(`graded ${grading.name}`);
        if (out !== null)
            await (0,grade_folders/* writeGrading */.a)(plan.folders.length === 1 ? out : (0,external_node_path_.join)(out, grading.name), grading);
        (0,profile/* partDone */.A)('written');
    });
    return { json: jsonOf(gradings), text: textOf(gradings, out), unmet: (0,grading_words/* unmetBy */.L)(gradings, plan) };
}
function noFolder() {
    return (0,bad_news/* callerError */.ee)('folder', 'is missing', "Name the candidate's folder. To grade what fetch wrote, use grade-jobs.");
}
function jsonOf(gradings) {
    const scorecards = gradings.map(({ scorecard }) => scorecard);
    return scorecards.length === 1 ? scorecards[0] : scorecards;
}
/** One submission without a folder to write to is shown whole; anything else as a table. */
function textOf(gradings, out) {
    const [only, ...others] = gradings;
    const isAlone = only !== undefined && others.length === 0;
    return isAlone && out === null ? [only.reviewerMarkdown] : [gradingsTable(gradings, out)];
}


/***/ }),

/***/ 5147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openWorkshop)
/* harmony export */ });
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8186);
/* harmony import */ var _judge_find_python_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6192);


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

/***/ 6030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ findRole),
  i: () => (/* binding */ readRoles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/input/config-issue.js
var config_issue = __webpack_require__(2055);
// EXTERNAL MODULE: ./build/input/if-absent.js
var if_absent = __webpack_require__(8856);
// EXTERNAL MODULE: ./build/input/read-yaml.js
var read_yaml = __webpack_require__(6263);
// EXTERNAL MODULE: ./build/input/shape-issues.js + 2 modules
var shape_issues = __webpack_require__(2142);
// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(6214);
;// CONCATENATED MODULE: ./build/rubric/roles.generated.js
// Made of roles.schema.ts by scripts/schemas.mjs with ajv; change that and run npm run generate.

const isRoles = validate21;const schema6 = {"type":"object","required":["schema_version","roles"],"properties":{"schema_version":{"const":1,"description":"The version of this format."},"roles":{"type":"array","items":{"type":"object","required":["id","title","weights"],"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9-]{1,63}$","description":"What --role takes."},"title":{"type":"string","minLength":3,"maxLength":100,"description":"What the role is called on a scorecard."},"weights":{"type":"object","required":["ml-fundamentals","practical-coding","system-design","business-impact"],"properties":{"ml-fundamentals":{"$ref":"#/definitions/weight"},"practical-coding":{"$ref":"#/definitions/weight"},"system-design":{"$ref":"#/definitions/weight"},"business-impact":{"$ref":"#/definitions/weight"}},"additionalProperties":false,"description":"How much each competency counts; the weights sum to 1."}},"additionalProperties":false},"minItems":1,"description":"The roles, each with an id of its own."}},"additionalProperties":false,"$id":"takehome/roles-1.json","title":"takehome roles","description":"Named sets of competency weights; a team may add its own.","definitions":{"weight":{"type":"number","minimum":0,"maximum":1,"description":"A share from 0 to 1."}}};const pattern0 = new RegExp("^[a-z][a-z0-9-]{1,63}$", "u");const func2 = ucs2length["default"] ?? ucs2length;const schema7 = {"type":"number","minimum":0,"maximum":1,"description":"A share from 0 to 1."};function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if((typeof data == "number") && (isFinite(data))){if(data > 1 || isNaN(data)){const err0 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema7,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data < 0 || isNaN(data)){const err1 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema7,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}else {const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema7.type,parentSchema:schema7,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}validate22.errors = vErrors;return errors === 0;}function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){/*# sourceURL="takehome/roles-1.json" */;let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.schema_version === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema_version"},message:"must have required property '"+"schema_version"+"'",schema:schema6.required,parentSchema:schema6,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.roles === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "roles"},message:"must have required property '"+"roles"+"'",schema:schema6.required,parentSchema:schema6,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}for(const key0 in data){if(!((key0 === "schema_version") || (key0 === "roles"))){const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema6,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.schema_version !== undefined){let data0 = data.schema_version;if(1 !== data0){const err3 = {instancePath:instancePath+"/schema_version",schemaPath:"#/properties/schema_version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema6.properties.schema_version,data:data0};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.roles !== undefined){let data1 = data.roles;if(Array.isArray(data1)){if(data1.length < 1){const err4 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema6.properties.roles,data:data1};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}const len0 = data1.length;for(let i0=0; i0<len0; i0++){let data2 = data1[i0];if(data2 && typeof data2 == "object" && !Array.isArray(data2)){if(data2.id === undefined){const err5 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema6.properties.roles.items.required,parentSchema:schema6.properties.roles.items,data:data2};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(data2.title === undefined){const err6 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema6.properties.roles.items.required,parentSchema:schema6.properties.roles.items,data:data2};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if(data2.weights === undefined){const err7 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "weights"},message:"must have required property '"+"weights"+"'",schema:schema6.properties.roles.items.required,parentSchema:schema6.properties.roles.items,data:data2};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}for(const key1 in data2){if(!(((key1 === "id") || (key1 === "title")) || (key1 === "weights"))){const err8 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.roles.items,data:data2};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data2.id !== undefined){let data3 = data2.id;if(typeof data3 === "string"){if(!pattern0.test(data3)){const err9 = {instancePath:instancePath+"/roles/" + i0+"/id",schemaPath:"#/properties/roles/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{1,63}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{1,63}$"+"\"",schema:"^[a-z][a-z0-9-]{1,63}$",parentSchema:schema6.properties.roles.items.properties.id,data:data3};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}else {const err10 = {instancePath:instancePath+"/roles/" + i0+"/id",schemaPath:"#/properties/roles/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.roles.items.properties.id.type,parentSchema:schema6.properties.roles.items.properties.id,data:data3};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}if(data2.title !== undefined){let data4 = data2.title;if(typeof data4 === "string"){if(func2(data4) > 100){const err11 = {instancePath:instancePath+"/roles/" + i0+"/title",schemaPath:"#/properties/roles/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema6.properties.roles.items.properties.title,data:data4};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}if(func2(data4) < 3){const err12 = {instancePath:instancePath+"/roles/" + i0+"/title",schemaPath:"#/properties/roles/items/properties/title/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema6.properties.roles.items.properties.title,data:data4};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}else {const err13 = {instancePath:instancePath+"/roles/" + i0+"/title",schemaPath:"#/properties/roles/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.roles.items.properties.title.type,parentSchema:schema6.properties.roles.items.properties.title,data:data4};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}if(data2.weights !== undefined){let data5 = data2.weights;if(data5 && typeof data5 == "object" && !Array.isArray(data5)){if(data5["ml-fundamentals"] === undefined){const err14 = {instancePath:instancePath+"/roles/" + i0+"/weights",schemaPath:"#/properties/roles/items/properties/weights/required",keyword:"required",params:{missingProperty: "ml-fundamentals"},message:"must have required property '"+"ml-fundamentals"+"'",schema:schema6.properties.roles.items.properties.weights.required,parentSchema:schema6.properties.roles.items.properties.weights,data:data5};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}if(data5["practical-coding"] === undefined){const err15 = {instancePath:instancePath+"/roles/" + i0+"/weights",schemaPath:"#/properties/roles/items/properties/weights/required",keyword:"required",params:{missingProperty: "practical-coding"},message:"must have required property '"+"practical-coding"+"'",schema:schema6.properties.roles.items.properties.weights.required,parentSchema:schema6.properties.roles.items.properties.weights,data:data5};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}if(data5["system-design"] === undefined){const err16 = {instancePath:instancePath+"/roles/" + i0+"/weights",schemaPath:"#/properties/roles/items/properties/weights/required",keyword:"required",params:{missingProperty: "system-design"},message:"must have required property '"+"system-design"+"'",schema:schema6.properties.roles.items.properties.weights.required,parentSchema:schema6.properties.roles.items.properties.weights,data:data5};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}if(data5["business-impact"] === undefined){const err17 = {instancePath:instancePath+"/roles/" + i0+"/weights",schemaPath:"#/properties/roles/items/properties/weights/required",keyword:"required",params:{missingProperty: "business-impact"},message:"must have required property '"+"business-impact"+"'",schema:schema6.properties.roles.items.properties.weights.required,parentSchema:schema6.properties.roles.items.properties.weights,data:data5};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}for(const key2 in data5){if(!((((key2 === "ml-fundamentals") || (key2 === "practical-coding")) || (key2 === "system-design")) || (key2 === "business-impact"))){const err18 = {instancePath:instancePath+"/roles/" + i0+"/weights",schemaPath:"#/properties/roles/items/properties/weights/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.roles.items.properties.weights,data:data5};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}}if(data5["ml-fundamentals"] !== undefined){if(!(validate22(data5["ml-fundamentals"], {instancePath:instancePath+"/roles/" + i0+"/weights/ml-fundamentals",parentData:data5,parentDataProperty:"ml-fundamentals",rootData}))){vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);errors = vErrors.length;}}if(data5["practical-coding"] !== undefined){if(!(validate22(data5["practical-coding"], {instancePath:instancePath+"/roles/" + i0+"/weights/practical-coding",parentData:data5,parentDataProperty:"practical-coding",rootData}))){vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);errors = vErrors.length;}}if(data5["system-design"] !== undefined){if(!(validate22(data5["system-design"], {instancePath:instancePath+"/roles/" + i0+"/weights/system-design",parentData:data5,parentDataProperty:"system-design",rootData}))){vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);errors = vErrors.length;}}if(data5["business-impact"] !== undefined){if(!(validate22(data5["business-impact"], {instancePath:instancePath+"/roles/" + i0+"/weights/business-impact",parentData:data5,parentDataProperty:"business-impact",rootData}))){vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);errors = vErrors.length;}}}else {const err19 = {instancePath:instancePath+"/roles/" + i0+"/weights",schemaPath:"#/properties/roles/items/properties/weights/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.roles.items.properties.weights.type,parentSchema:schema6.properties.roles.items.properties.weights,data:data5};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}}}else {const err20 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.roles.items.type,parentSchema:schema6.properties.roles.items,data:data2};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}}}else {const err21 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.roles.type,parentSchema:schema6.properties.roles,data:data1};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}}}else {const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.type,parentSchema:schema6,data};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}validate21.errors = vErrors;return errors === 0;}

// EXTERNAL MODULE: ./build/rubric/rubric.js
var rubric = __webpack_require__(2007);
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

/***/ 6868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ writeGrading),
/* harmony export */   j: () => (/* binding */ gradeFolders)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _exercise_exercise_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4177);
/* harmony import */ var _input_write_out_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7473);
/* harmony import */ var _profile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2849);
/* harmony import */ var _scorecard_render_candidate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8503);
/* harmony import */ var _scorecard_render_reviewer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1883);
/* harmony import */ var _submission_read_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2326);
/* harmony import */ var _grader_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1276);








/**
 * Grades folders of one exercise:
 * 1. start the judge and the linter;
 * 2. read each folder once, as data: those bytes are what is linted, run and linked;
 * 3. gather the evidence and score it;
 * 4. render it for the reviewer and for the candidate, and hand it over at once: what is finished is
 *    kept even when another submission's sandbox fails.
 */
async function gradeFolders(request, workshop, finished) {
    const grader = (0,_grader_js__WEBPACK_IMPORTED_MODULE_6__/* .openGrader */ .uP)(request.exercise, workshop);
    const attempts = request.folders.map(async (folder) => {
        const grading = await gradeFolder(folder, request, grader);
        await finished(grading);
        return grading;
    });
    try {
        await Promise.allSettled(attempts);
        return await Promise.all(attempts);
    }
    finally {
        await grader.close();
        (0,_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .partDone */ .A)('closed');
    }
}
async function gradeFolder(folder, request, grader) {
    const { exercise } = request;
    const submission = await (0,_submission_read_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .readFolder */ .j)(folder, (path) => (0,_exercise_exercise_js__WEBPACK_IMPORTED_MODULE_7__/* .isAllowed */ .J)(exercise, path));
    (0,_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .partDone */ .A)('submission read');
    const scorecard = await grader.grade(folder, submission, request);
    (0,_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .partDone */ .A)('scored');
    const grading = {
        name: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder)),
        scorecard,
        reviewerMarkdown: (0,_scorecard_render_reviewer_js__WEBPACK_IMPORTED_MODULE_4__/* .renderReviewer */ .e)(scorecard, exercise.rubric, request),
        candidateMarkdown: (0,_scorecard_render_candidate_js__WEBPACK_IMPORTED_MODULE_3__/* .renderCandidate */ .c)(scorecard, exercise.rubric, request),
    };
    (0,_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .partDone */ .A)('rendered');
    return grading;
}
/** Writes the three files of a grading. Throws CallerError where the disk does not take them. */
async function writeGrading(folder, grading) {
    await (0,_input_write_out_js__WEBPACK_IMPORTED_MODULE_1__/* .writeOut */ .sD)(folder, [
        ['scorecard.json', `${JSON.stringify(grading.scorecard, null, 2)}\n`],
        ['scorecard.md', grading.reviewerMarkdown],
        ['candidate.md', grading.candidateMarkdown],
    ]);
}


/***/ }),

/***/ 8985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ planGrading)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _exercise_find_role_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6030);
/* harmony import */ var _exercise_load_exercise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6148);
/* harmony import */ var _hub_feedback_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7249);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8186);
/* harmony import */ var _input_config_issue_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2055);
/* harmony import */ var _input_make_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5586);








// Without an assignment's own seed everybody meets the same hidden inputs.
const DEFAULT_SEED = 'takehome';
/** Checks everything a caller gave, and lists all that is wrong at once. Throws CallerError. */
async function planGrading(words, home) {
    const [exercise, role, folders, out] = await Promise.all([
        (0,_exercise_load_exercise_js__WEBPACK_IMPORTED_MODULE_3__/* .loadExercise */ .ND)(words.exercises, words.exercise),
        (0,_exercise_find_role_js__WEBPACK_IMPORTED_MODULE_2__/* .findRole */ ._)(words.role, words.exercises, home),
        folderIssues(words.folders),
        outIssues(words.out, words.folders),
    ]);
    const feedback = _hub_feedback_js__WEBPACK_IMPORTED_MODULE_6__/* .FEEDBACK */ .C.find((known) => known === words.feedback);
    const failBelowPercent = words.failBelow === '' ? null : Number(words.failBelow);
    const issues = [
        ...(0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_7__/* .issuesOf */ .wf)(exercise),
        ...(0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_7__/* .issuesOf */ .wf)(role),
        ...folders,
        ...out,
        ...(feedback === undefined ? [(0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_7__/* .unknownValue */ .Uo)('feedback', words.feedback, _hub_feedback_js__WEBPACK_IMPORTED_MODULE_6__/* .FEEDBACK */ .C)] : []),
        ...(failBelowPercent !== null && !(failBelowPercent >= 0 && failBelowPercent <= 100)
            ? [
                (0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_7__/* .problem */ .CC)('fail-below', `"${words.failBelow}" is not a percentage`, 'Give a number from 0 to 100.'),
            ]
            : []),
    ];
    if (!exercise.ok || !role.ok || feedback === undefined || issues.length > 0) {
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__/* .CallerError */ .ED(issues);
    }
    return {
        exercise: exercise.value,
        role: role.value,
        folders: words.folders,
        seed: words.seed === '' ? DEFAULT_SEED : words.seed,
        feedback: feedback,
        failBelowPercent,
    };
}
async function folderIssues(folders) {
    const names = folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder)));
    const repeated = names.filter((name, index) => names.indexOf(name) !== index);
    const missing = await Promise.all(folders.map(async (folder) => ((await isFolder(folder)) ? [] : [noFolder(folder)])));
    return [
        ...missing.flat(),
        ...repeated.map((name) => (0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_7__/* .problem */ .CC)('folder', `"${name}" names several submissions`, SAME_NAME)),
    ];
}
const SAME_NAME = 'Results are kept by folder name. Give each submission its own name.';
/** Results go to a folder of their own: a reviewer's page in the candidate's folder is soon pushed to them. */
async function outIssues(out, folders) {
    if (out === '')
        return [];
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(out);
    if (folders.some((folder) => `${target}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`.startsWith(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder)}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))) {
        const message = `"${out}" is in a candidate's folder`;
        return [(0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_7__/* .problem */ .CC)('out', message, "Choose a folder outside the candidate's.")];
    }
    try {
        await (0,_input_make_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .fc)(target);
        return [];
    }
    catch {
        return [(0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_7__/* .problem */ .CC)('out', `"${out}" cannot be written to`, 'Choose another folder.')];
    }
}
function noFolder(folder) {
    const hint = "Name the folder that holds the candidate's files.";
    return (0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_7__/* .problem */ .CC)('folder', `there is no folder ${folder}`, hint);
}
async function isFolder(path) {
    return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null))?.isDirectory() ?? false;
}


/***/ }),

/***/ 6192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ lookForPython),
/* harmony export */   K: () => (/* binding */ findPython)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7975);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8186);
/* harmony import */ var _profile_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2849);
/* harmony import */ var _own_libraries_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1906);
/* harmony import */ var _packs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6403);
/* harmony import */ var _stated_python_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2487);









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

/***/ 2227:
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
    return shortened(seen.replaceAll('<!--', `<!${REPLACEMENT}--`), maxChars);
}
/** The same for a text of several lines. */
function plainLines(text, maxChars) {
    const lines = text
        .split(/\r\n|\n/)
        .map((line) => plainCharacters(line.replaceAll('\t', '    '), maxChars));
    return shortened(lines.join('\n'), maxChars);
}
/** A character is a code point, whichever way its length is looked at. */
function shortened(text, maxChars) {
    const characters = [...text];
    if (characters.length <= maxChars)
        return text;
    return `${characters.slice(0, maxChars - 1).join('')}…`;
}


/***/ }),

/***/ 8503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ renderCandidate)
/* harmony export */ });
/* harmony import */ var _bands_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2483);
/* harmony import */ var _found_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6003);
/* harmony import */ var _phrasing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5825);
/* harmony import */ var _public_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4480);
/* harmony import */ var _runtime_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7843);
/* harmony import */ var _safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6226);






/**
 * What the candidate may see: all that they can measure alone, and of the hidden tests at most a band, or met and
 * not met. Never a test's name, a reason, a value, a point, or a flag about their honesty. Of a review not even that,
 * whatever the team's feedback is: tests could ask for one bit of the hidden modules with each push.
 */
function renderCandidate(scorecard, rubric, { feedback: asked, permalinkBase, lengthOf }) {
    const feedback = rubric.suite === undefined ? asked : 'none';
    const source = { module: rubric.module ?? '', permalinkBase };
    const sections = [
        [opening(scorecard, rubric)],
        [(0,_runtime_words_js__WEBPACK_IMPORTED_MODULE_3__/* .gapBlocks */ .vP)(scorecard, 'candidate')],
        [rubric.module === null ? [] : hiddenTests(scorecard, feedback)],
        [(0,_found_words_js__WEBPACK_IMPORTED_MODULE_0__/* .receivedBlocks */ .QV)(scorecard.criteria)],
        [feedback === 'criteria' ? criteriaBlocks(scorecard) : []],
        [qualityBlocks(scorecard, rubric, source), []],
        [writeUpBlocks(scorecard, permalinkBase)],
        [fileBlocks(scorecard), []],
        [nextBlocks(scorecard)],
    ];
    return (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .renderWithin */ .As)(sections, _safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_CHARS */ .Rt, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Some details are left out, to stay below the size that GitHub accepts.`, lengthOf);
}
function opening({ submission, cause }, rubric) {
    const which = submission.sha === null
        ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `your files`
        : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `your commit ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp)(submission.sha.slice(0, 12), 12)}`;
    return [
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .marker */ .xL)('candidate'),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)(1, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Your work on: ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(rubric.title)}`),
        ...causeBlocks(cause),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Thank you for the time you put into this. Here is what the automatic checks saw in ${which}. The checks are one part of the picture. People look at the rest.`),
    ];
}
/** Before everything else: thirty failures have one reason. */
function causeBlocks(cause) {
    return cause === null ? [] : [(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(cause.what))} ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(cause.next)}`)];
}
const BAND_WORDS = {
    below: {
        band: 'Early',
        meaning: 'Much of what was asked does not work yet. Run the public tests first, then read the task again, one function at a time.',
    },
    developing: {
        band: 'On the way',
        meaning: 'A good part of what was asked works, and some of it does not yet. Edge cases in the task are a good place to look.',
    },
    meets: {
        band: 'Solid',
        meaning: 'Most of what was asked works. Read the task once more for cases that you have not tried.',
    },
    strong: {
        band: 'Strong',
        meaning: 'All or nearly all of what was asked works.',
    },
};
function hiddenTests({ criteria, cap, cause }, feedback) {
    const tested = criteria.filter(({ evidence }) => evidence.some(({ kind }) => kind === 'test'));
    const title = (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)(2, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Hidden tests`);
    if (feedback === 'none') {
        return [title, (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `They ran. Their results are not shown for this exercise.`)];
    }
    const possible = tested.reduce((sum, { points }) => sum + points, 0);
    if (possible === 0)
        return [title, (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `They could not run this time. This costs you nothing.`)];
    const earned = tested.reduce((sum, criterion) => sum + (criterion.earned ?? 0), 0);
    if (cause !== null && earned === 0)
        return [
            title,
            (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `None of them could pass for the reason at the top of this page.`),
        ];
    // While something critical fails, half of the points is all that counts: "strong" would mislead.
    const percent = Math.min((100 * earned) / possible, cap === null ? 100 : 50);
    const { band, meaning } = BAND_WORDS[(0,_bands_js__WEBPACK_IMPORTED_MODULE_5__/* .bandOf */ .B)(percent)];
    return [title, (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(`${band}.`))} ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(meaning)}`)];
}
function criteriaBlocks({ criteria }) {
    const rows = criteria.map((criterion) => [(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(criterion.title), metWords(criterion)]);
    return [(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)([(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `What was asked`, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Met?`], rows)];
}
function metWords({ kind, status }) {
    if (kind === 'reviewed')
        return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `read by people`;
    if (status === 'not-assessed')
        return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `not assessed`;
    return status === 'passed' ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `met` : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `not met`;
}
function qualityBlocks({ criteria }, rubric, source) {
    const parts = criteria
        .filter(({ kind }) => kind === 'measured')
        .flatMap(({ title, evidence }) => {
        const facts = evidence.flatMap((fact) => (0,_public_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .publicFact */ .Cv)(fact, rubric, source) ?? []);
        return facts.length === 0 ? [] : [(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)(3, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(title)), facts];
    });
    if (parts.length === 0)
        return [];
    const { title, counts } = qualityWords(rubric);
    const intro = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `You can measure all of this yourself, and improve it at any time.${counts}`;
    return [(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)(2, title), (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)(intro), ...parts];
}
function qualityWords(rubric) {
    if (rubric.suite !== undefined) {
        const counts = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) ` The code of tests counts as soon as they earn points for a flaw.`;
        return { title: (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `The form of your tests and your review`, counts };
    }
    if (rubric.module === null)
        return { title: (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `The form of your write-up`, counts: (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `` };
    return {
        title: (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Your code`,
        counts: (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) ` It counts as soon as one hidden test passes${(0,_public_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .ofWhichTests */ .WN)(rubric)}.`,
    };
}
function writeUpBlocks({ criteria }, permalinkBase) {
    const rows = criteria.flatMap(({ evidence }) => evidence
        .filter((fact) => fact.kind === 'section')
        .map((fact) => [(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(fact.heading), (0,_public_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionFacts */ .Nx)(fact, permalinkBase)]));
    if (rows.length === 0)
        return [];
    return [(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)(2, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Your write-up`), (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)([(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Section`, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `What was found`], rows)];
}
/** Flags about files are the candidate's to mend; the others are for reviewers only. */
const FILE_FLAGS = {
    'unlisted-file': 'not asked for, so it was ignored',
    'changed-template-file': 'differs from the template; the original counts',
    'missing-file': 'is missing',
    'not-a-regular-file': 'is not a regular file, so it was ignored',
    'too-large': 'is too large, so it was ignored',
    'too-many-files': 'there are too many files; the rest were ignored',
    'not-utf8': 'is not UTF-8 text; save it as UTF-8',
    'not-analysable': 'could not be read as Python; try python -m py_compile on it',
    notebook: 'is a notebook, so it was not read',
    unreadable: 'could not be opened, so it was not read',
    'tool-debris': 'what editors and Python leave behind was not read; a .gitignore keeps it out of your commits',
};
const OTHER_PYTHON = 'is written for another Python than it ran on; see above';
const MOST_FILES = 40;
function fileBlocks({ flags, runtime }) {
    const isForOtherPython = runtime?.gaps.some(({ kind }) => kind === 'syntax') ?? false;
    const items = flags.flatMap(({ code, where }) => {
        const meaning = code === 'not-analysable' && isForOtherPython ? OTHER_PYTHON : FILE_FLAGS[code];
        if (meaning === undefined)
            return [];
        return [where === null ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(meaning) : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .path */ .Ae)(where.path)}: ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(meaning)}`];
    });
    if (items.length === 0)
        return [];
    const more = items.length - MOST_FILES;
    return [
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)(2, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `Your files`),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(items.slice(0, MOST_FILES)),
        ...(more > 0 ? [(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `And ${more} more.`)] : []),
    ];
}
function nextBlocks({ criteria, runtime }) {
    const read = criteria.some(({ kind }) => kind === 'reviewed');
    const readers = read ? 'at least two people read your write-up, each on their own, and ' : '';
    return [
        ...(runtime === null ? [] : [(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_runtime_words_js__WEBPACK_IMPORTED_MODULE_3__/* .runtimeLine */ .hk)(runtime))]),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)(2, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `What happens next`),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL) `You can push again until your deadline. New pushes are graded, up to a limit in 24 hours. After the deadline, ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(readers)}the hiring team gets in touch with you.`),
    ];
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
/* harmony export */   eG: () => (/* binding */ verdictMarker),
/* harmony export */   ig: () => (/* binding */ taskList),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   xL: () => (/* binding */ marker),
/* harmony export */   xx: () => (/* binding */ verdictMarkerText),
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
// Made once: each has patterns of its own, which are compiled when they are first used.
const EXTENSIONS = [(0,mdast_util_gfm__WEBPACK_IMPORTED_MODULE_2__/* .gfmToMarkdown */ .H)({ tablePipeAlign: false })];
/** Of the hub's answer to one reviewer on the calibration issue. Throws RangeError for what is no login. */
function verdictMarkerText(login) {
    if (!/^[\w-]{1,39}$/.test(login))
        throw new RangeError('this is no login');
    return `<!-- takehome:verdict ${login.toLowerCase()} -->`;
}
function verdictMarker(login) {
    return [{ type: 'html', value: verdictMarkerText(login) }];
}
function render(blocks) {
    const root = { type: 'root', children: [...blocks.flat()] };
    return (0,mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_3__/* .toMarkdown */ .l)(root, { extensions: EXTENSIONS, bullet: '-', fences: true });
}
// GitHub rejects a comment of more than 65,536 characters; the rest is room for what a caller adds.
const MAX_CHARS = 60_000;
const inCharacters = (text) => text.length;
/** Renders sections in order. When they are too long, the last ones lose detail first, step by step. */
function renderWithin(sections, most, cutNotice, lengthOf = inCharacters) {
    const texts = sections.map((section) => [...section.map(whenAsked), () => '']);
    const deepest = Math.max(...texts.map((steps) => steps.length - 2));
    const notice = whenAsked([paragraph(cutNotice)]);
    const steps = texts.map(() => 0);
    let page = assemble(texts, steps);
    for (let step = 1; step <= deepest + 1; step++) {
        for (let index = texts.length - 1; index >= 0 && lengthOf(page) > most; index--) {
            steps[index] = stepOf(texts[index], step, deepest);
            page = assemble([...texts, [notice]], [...steps, 0]);
        }
    }
    return page;
}
/** Most pages are short enough, and nobody sees what else they could have said. */
function whenAsked(blocks) {
    let text = null;
    return () => {
        text ??= render(blocks);
        return text;
    };
}
/** A section waits in its shortest form until all the others are short too, and only then goes. */
function stepOf(texts = [], step, deepest) {
    return step > deepest ? texts.length - 1 : Math.min(step, texts.length - 2);
}
function assemble(texts, steps) {
    return texts
        .map((section, index) => section[steps[index] ?? 0]?.() ?? '')
        .filter((text) => text !== '')
        .join('\n');
}


/***/ }),

/***/ 2326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8186);
/* harmony import */ var _read_submission_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1442);





/** Reads a candidate's folder as data: no link is followed, nothing but regular files is opened. */
async function readFolder(folder, allow, limits = _read_submission_js__WEBPACK_IMPORTED_MODULE_4__/* .SUBMISSION_LIMITS */ .M) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder);
    const source = {
        list: (path) => listFolder(root, path),
        open: (path, maxBytes) => openRegularFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path), maxBytes),
    };
    const submission = await (0,_read_submission_js__WEBPACK_IMPORTED_MODULE_4__/* .readSubmission */ .V)(source, allow, limits);
    const locked = submission.oddities.find(({ kind, path }) => kind === 'unreadable' && (path === '' || allow(path)));
    if (locked !== undefined)
        throw unreadable((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, locked.path));
    return submission;
}
/** Whoever grades a folder of their own disk can change that, and no candidate may pay for it. */
function unreadable(path) {
    return (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_3__/* .callerError */ .ee)(path, 'cannot be read: permission denied', 'Change its permissions.');
}
/** Null for a folder that cannot be opened, such as one whose name is not UTF-8. */
async function listFolder(root, folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, folder), { withFileTypes: true }).catch(() => null);
    if (entries === null)
        return null;
    return entries
        .filter(({ name }) => folder !== '' || name !== '.git')
        .map((entry) => ({
        path: folder === '' ? entry.name : `${folder}/${entry.name}`,
        kind: kindOf(entry),
    }));
}
function kindOf(entry) {
    if (entry.isFile())
        return 'file';
    if (entry.isDirectory())
        return 'folder';
    return entry.isSymbolicLink() ? 'symlink' : 'special';
}
// A pipe would block an ordinary open, and a link may have taken the file's place since it was listed.
const DATA_ONLY = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
const REFUSALS = {
    ELOOP: 'symlink',
    EACCES: 'unreadable',
    EPERM: 'unreadable',
};
/** The bytes are read at once: what is on disk can change. */
async function openRegularFile(path, maxBytes) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, DATA_ONLY).catch((error) => {
        const refusal = REFUSALS[error.code ?? ''];
        if (refusal !== undefined)
            return refusal;
        throw error;
    });
    if (typeof file === 'string')
        return file;
    try {
        const stat = await file.stat();
        if (!stat.isFile())
            return 'special';
        if (stat.size > maxBytes)
            return 'too-large';
        const buffer = Buffer.alloc(stat.size);
        const { bytesRead } = await file.read(buffer, 0, stat.size, 0);
        const bytes = new Uint8Array(buffer.subarray(0, bytesRead));
        return { size: bytes.length, bytes: async () => bytes };
    }
    finally {
        await file.close();
    }
}


/***/ })

};
