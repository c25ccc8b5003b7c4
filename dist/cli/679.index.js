export const id = 679;
export const ids = [679];
export const modules = {

/***/ 4951:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://github.com/ajv-validator/ajv/issues/889
const equal = __webpack_require__(3430);
equal.code = 'require("ajv/dist/runtime/equal").default';
exports["default"] = equal;
//# sourceMappingURL=equal.js.map

/***/ }),

/***/ 3430:
/***/ ((module) => {



// do not edit .js files directly - edit src/index.jst



module.exports = function equal(a, b) {
  if (a === b) return true;

  if (a && b && typeof a == 'object' && typeof b == 'object') {
    if (a.constructor !== b.constructor) return false;

    var length, i, keys;
    if (Array.isArray(a)) {
      length = a.length;
      if (length != b.length) return false;
      for (i = length; i-- !== 0;)
        if (!equal(a[i], b[i])) return false;
      return true;
    }



    if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
    if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
    if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();

    keys = Object.keys(a);
    length = keys.length;
    if (length !== Object.keys(b).length) return false;

    for (i = length; i-- !== 0;)
      if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;

    for (i = length; i-- !== 0;) {
      var key = keys[i];

      if (!equal(a[key], b[key])) return false;
    }

    return true;
  }

  // true if both NaN, false otherwise
  return a!==a && b!==b;
};


/***/ }),

/***/ 9519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gradeJobFolder: () => (/* binding */ gradeJobFolder),
  runGradeJobs: () => (/* binding */ runGradeJobs)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/exercise/find-role.js + 2 modules
var find_role = __webpack_require__(6030);
// EXTERNAL MODULE: ./build/exercise/load-exercise.js + 5 modules
var load_exercise = __webpack_require__(8897);
// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(8186);
// EXTERNAL MODULE: ./build/grading/grader.js + 7 modules
var grading_grader = __webpack_require__(6151);
// EXTERNAL MODULE: ./build/grading/job.js + 4 modules
var grading_job = __webpack_require__(92);
;// CONCATENATED MODULE: ./build/grading/grade-jobs.js







/**
 * Grades what `fetch` left in a folder, without any credential:
 * 1. read the jobs;
 * 2. grade one after the other, each with a judge of its own: every assignment has another seed;
 * 3. write each result as soon as it is there.
 */
async function gradeJobs(folder, out, workshop, finished) {
    const failures = [];
    for (const job of await (0,grading_job/* readJobs */.RI)(folder)) {
        try {
            const result = await gradeJob(folder, job, workshop);
            await (0,promises_.mkdir)((0,external_node_path_.join)(out, job.pseudonym), { recursive: true });
            await (0,promises_.writeFile)((0,external_node_path_.join)(out, job.pseudonym, 'result.json'), `${JSON.stringify(result, null, 2)}\n`);
            finished(result);
        }
        catch (error) {
            // One sandbox that broke costs one submission, not all that wait behind it.
            failures.push(error);
        }
    }
    if (failures.length > 0)
        throw failures[0];
}
async function gradeJob(folder, job, workshop) {
    const pack = (0,external_node_path_.join)(folder, grading_job/* PACK_FOLDER */.hS);
    const exercise = await loadJobExercise(pack, job.exercise, workshop.home);
    const role = await (0,find_role/* findRole */._)(job.role ?? '', pack, workshop.home);
    if (!role.ok)
        throw new bad_news/* CallerError */.ED(role.error);
    const { seed, sha, tree, pseudonym } = job;
    const grader = (0,grading_grader/* openGrader */.uP)({ exercise, role: role.value, seed, sha }, workshop);
    try {
        const scorecard = await grader.grade(pseudonym, job.submission);
        return { schemaVersion: 1, pseudonym, sha, tree, scorecard };
    }
    finally {
        await grader.close();
    }
}
async function loadJobExercise(pack, id, home) {
    const isOwn = (await (0,load_exercise/* listExercises */.S)(pack)).includes(id);
    const exercise = await (0,load_exercise/* loadExercise */.N)(isOwn ? pack : home, id);
    if (!exercise.ok)
        throw new bad_news/* CallerError */.ED(exercise.error);
    return exercise.value;
}

// EXTERNAL MODULE: ./build/commands/verb/open-workshop.js
var open_workshop = __webpack_require__(5147);
;// CONCATENATED MODULE: ./build/commands/grade/run-grade-jobs.js


/** Grades what `fetch` left, and needs no credential to do it. */
const runGradeJobs = async (words, around) => {
    return await gradeJobFolder(words.rest[0] ?? words.text('job'), words, around);
};
async function gradeJobFolder(folder, words, around) {
    const out = words.text('out') || 'results';
    const names = [];
    await gradeJobs(folder, out, await (0,open_workshop/* openWorkshop */._)(words, around), ({ pseudonym }) => {
        around.log(`graded ${pseudonym}`);
        names.push(pseudonym);
    });
    return { json: names, text: [`${names.length} graded into ${out}`] };
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
        const hint = 'It runs code with everything this machine holds. Grade in the sandbox here.';
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
  _: () => (/* binding */ findRole)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/input/config-issue.js
var config_issue = __webpack_require__(2055);
// EXTERNAL MODULE: ./build/input/read-yaml.js
var read_yaml = __webpack_require__(6263);
// EXTERNAL MODULE: ./build/input/shape-issues.js
var shape_issues = __webpack_require__(6083);
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




/**
 * The role that a caller named; null where none was.
 * A team's own roles stand beside its rubrics; without them, the ones that come with takehome.
 */
async function findRole(id, exercises, home) {
    if (id === '')
        return { ok: true, value: null };
    const own = (0,external_node_path_.join)(exercises, 'rubrics', 'roles.yml');
    const file = (await isFile(own)) ? own : (0,external_node_path_.join)(home, 'rubrics', 'roles.yml');
    const roles = parseRoles(await (0,promises_.readFile)(file, 'utf8'), file);
    if (!roles.ok)
        return roles;
    const role = roles.value.find((known) => known.id === id);
    if (role !== undefined)
        return { ok: true, value: role };
    const known = roles.value.map((one) => one.id);
    return { ok: false, error: [(0,config_issue/* unknownValue */.U)('role', id, known)] };
}
async function isFile(path) {
    return (await (0,promises_.stat)(path).catch(() => null))?.isFile() ?? false;
}


/***/ }),

/***/ 4355:
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

/***/ 6263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ pointer),
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);

function readYaml(text, file) {
    try {
        const value = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .load */ .Hh)(text);
        const lines = linesByPointer(text);
        return { ok: true, value: { value, lineOf: (pointer) => nearestLine(lines, pointer) } };
    }
    catch (error) {
        if (!(error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB))
            throw error;
        const line = error.mark === undefined ? null : error.mark.line + 1;
        const hint = 'Fix the YAML first. Everything else is checked after that.';
        return { ok: false, error: [{ file, line, path: '', message: error.reason, hint }] };
    }
}
function pointer(...segments) {
    return segments
        .map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`)
        .join('');
}
function nearestLine(lines, at) {
    if (at === '')
        return null;
    return lines.get(at) ?? nearestLine(lines, at.slice(0, at.lastIndexOf('/')));
}
/** Loaded values have no positions; the parser's events have, so they are walked once more. */
function linesByPointer(text) {
    const lines = new Map();
    const open = [];
    for (const event of (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(text, {})) {
        if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP) {
            open.pop();
            continue;
        }
        const at = place(open.at(-1), event, text, lines);
        const kind = collectionKind(event);
        if (kind !== null)
            open.push({ kind, pointer: at, key: null, next: 0 });
    }
    return lines;
}
/** The pointer of the node that starts here; a mapping's entry has the line of its key. */
function place(parent, event, text, lines) {
    if (parent === undefined || parent.kind === 'document')
        return '';
    if (parent.kind === 'mapping' && parent.key !== null) {
        const at = parent.pointer + pointer(parent.key);
        parent.key = null;
        return at;
    }
    const name = parent.kind === 'sequence' ? parent.next++ : keyOf(event, text);
    if (parent.kind === 'mapping')
        parent.key = String(name);
    const at = parent.pointer + pointer(name);
    lines.set(at, text.slice(0, offsetOf(event)).split('\n').length);
    return at;
}
function keyOf(event, text) {
    return event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR ? (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(text, event) : '';
}
function offsetOf(event) {
    if ('valueStart' in event)
        return event.valueStart;
    if ('start' in event)
        return event.start;
    return 'anchorStart' in event ? event.anchorStart : 0;
}
function collectionKind(event) {
    if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT)
        return 'document';
    if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING)
        return 'mapping';
    return event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE ? 'sequence' : null;
}


/***/ }),

/***/ 6083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ shapeIssues),
/* harmony export */   q: () => (/* binding */ readablePath)
/* harmony export */ });
/* harmony import */ var _read_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6263);

/** Says in words what a JSON Schema found wrong; the errors come from ajv with `allErrors` and `verbose`. */
function shapeIssues(errors, document, file) {
    const issues = errors.map((error) => {
        const at = error.instancePath + offender(error);
        const line = document.lineOf(at);
        return { file, line, path: readablePath(at), message: message(error), hint: hint(error) };
    });
    return issues.filter((issue, index) => index === issues.findIndex((other) => same(other, issue)));
}
/** `/criteria/3/points` as people write it: `criteria[3].points`. */
function readablePath(at) {
    return at
        .slice(1)
        .split('/')
        .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
        .map((segment, index) => /^\d+$/.test(segment) ? `[${segment}]` : index === 0 ? segment : `.${segment}`)
        .join('');
}
function same(a, b) {
    return a.path === b.path && a.message === b.message;
}
/** A missing or unknown key is to blame itself, not the mapping around it. */
function offender({ keyword, params }) {
    if (keyword === 'required')
        return (0,_read_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .pointer */ .W)(params['missingProperty']);
    if (keyword === 'additionalProperties')
        return (0,_read_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .pointer */ .W)(params['additionalProperty']);
    return '';
}
const TYPE_WORDS = {
    string: 'a text',
    integer: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a mapping of keys to values',
};
function message({ keyword, params, message: fallback }) {
    switch (keyword) {
        case 'required':
            return 'is missing';
        case 'additionalProperties':
            return 'is an unknown key';
        case 'type':
            return `must be ${TYPE_WORDS[params['type']] ?? params['type']}`;
        case 'enum':
            return `must be one of ${params['allowedValues'].join(', ')}`;
        case 'const':
            return `must be ${params['allowedValue']}`;
        case 'pattern':
            return `must match ${params['pattern']}`;
        case 'anyOf':
            return 'has none of the allowed forms';
        default:
            return fallback ?? keyword;
    }
}
function hint({ keyword, params, parentSchema }) {
    const properties = parentSchema?.['properties'] ?? {};
    if (keyword === 'required') {
        return properties[params['missingProperty']]?.description ?? 'Add this key.';
    }
    if (keyword === 'additionalProperties')
        return `Known keys: ${Object.keys(properties).join(', ')}.`;
    return parentSchema?.['description'] ?? 'Change the value.';
}


/***/ }),

/***/ 6192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findPython)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8186);
/* harmony import */ var _own_libraries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1906);




const run = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
// The system's interpreter first: it is the one that `apt-get install python3-numpy` serves.
const CANDIDATES = ['/usr/bin/python3', 'python3', 'python'];
// What is found by name may be a shim, a link or a script: what runs in the end says where it is.
const PROBE = `
import importlib.util, json, sys
missing = [name for name in ("numpy", "pytest") if importlib.util.find_spec(name) is None]
try:
    from importlib.metadata import version
    numpy = version("numpy")
except Exception:
    numpy = None
print(json.dumps({"executable": sys.executable, "prefix": sys.prefix, "numpy": numpy, "missing": missing,
                  "version": list(sys.version_info[:3])}))
`;
/**
 * An interpreter of at least 3.11 with NumPy and pytest; the named one, or the first that will do.
 * Returns the file that ran when it was tried. Raises WorldError with what each lacks.
 */
async function findPython(named, path) {
    const found = [];
    for (const python of named === null ? CANDIDATES : [named]) {
        const answer = await probe(python, path);
        const lacks = typeof answer === 'string' ? answer : whatItLacks(answer);
        if (typeof answer !== 'string' && lacks === null)
            return answer.executable;
        found.push(`${python}: ${lacks}`);
    }
    throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM(found.join('; '), { code: 'no-python' });
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
    const env = { PATH: path, ...(0,_own_libraries_js__WEBPACK_IMPORTED_MODULE_3__/* .ownLibraries */ .c)(python, path) };
    try {
        const { stdout } = await run(python, ['-I', '-c', PROBE], { env });
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


/***/ })

};
