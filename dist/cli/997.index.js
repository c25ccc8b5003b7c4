export const id = 997;
export const ids = [997];
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

/***/ 4918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runReport: () => (/* binding */ runReport)
});

// EXTERNAL MODULE: ./build/commands/verb/with-session.js
var with_session = __webpack_require__(7560);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/rubric/rubric.js
var rubric_rubric = __webpack_require__(2007);
;// CONCATENATED MODULE: ./build/report/export-csv.js

const PARTS = [
    'measured_earned',
    'measured_possible',
    'reviewed_earned',
    'reviewed_possible',
    'reviewed_pending',
    'percent',
];
const EXPORT_COLUMNS = [
    'schema_version',
    'candidate_id',
    'pseudonym',
    'login',
    'exercise',
    'rubric_version',
    'rubric_digest',
    'deviating',
    'status',
    'reviews_done',
    'flags',
    ...['total', ...rubric_rubric/* COMPETENCIES */.YP.map((id) => id.replace('-', '_'))].flatMap((name) => PARTS.map((part) => `${name}_${part}`)),
    'overall_percent',
    'overall_band',
    'overall_missing_because',
];
/** One line a candidate; docs/exports.md says what each column holds. Empty is unknown, and never zero. */
function exportCsv(cohort) {
    const rows = cohort.rows.map((row) => cells(cohort, row).map(quoted).join(','));
    return `${[EXPORT_COLUMNS.join(','), ...rows].join('\r\n')}\r\n`;
}
function cells({ exercise, rubric, deviating }, row) {
    const { overall } = row;
    return [
        2,
        row.candidate,
        row.pseudonym,
        row.login,
        exercise,
        rubric.version,
        rubric.digest,
        deviating,
        row.status,
        row.reviewsDone,
        row.flags,
        ...partCells(row.total),
        ...rubric_rubric/* COMPETENCIES */.YP.flatMap((id) => partCells(row.competencies[id])),
        overall.percent,
        overall.band,
        overall.reason,
    ];
}
function partCells({ measured, reviewed, percent }) {
    const shown = percent === null ? null : Math.round(percent * 10) / 10;
    return [
        measured.earned,
        measured.possible,
        reviewed.earned,
        reviewed.possible,
        reviewed.pending,
        shown,
    ];
}
/** A spreadsheet takes text that begins like a formula for one, so a quote goes before it. */
function quoted(cell) {
    if (cell === null)
        return '';
    const text = typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// EXTERNAL MODULE: ./build/report/report.js + 10 modules
var report = __webpack_require__(4613);
// EXTERNAL MODULE: ./build/session/ledger-source.js
var ledger_source = __webpack_require__(8738);
// EXTERNAL MODULE: ./build/commands/report/gather-entries.js
var gather_entries = __webpack_require__(1782);
;// CONCATENATED MODULE: ./build/commands/report/make-report.js






/** The cohort side by side; with `out` as one page, one JSON, and one CSV for each cohort. */
async function make_report_report(session, request) {
    const { exercise, names, ledger, out } = request;
    const source = (0,ledger_source/* ledgerSource */.L)(session, ledger);
    const made = (0,report/* buildReport */.F)(await (0,gather_entries/* gatherEntries */.m)(session, source, { exercise, names }));
    if (out !== '')
        await writeReport(made, out);
    return made;
}
async function writeReport(made, out) {
    // Nothing else needs the drawing library, which is larger than all the rest of the command.
    const { renderReport } = await Promise.all(/* import() */[__webpack_require__.e(302), __webpack_require__.e(485)]).then(__webpack_require__.bind(__webpack_require__, 485));
    await (0,promises_.mkdir)(out, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(out, 'report.html'), renderReport(made));
    await (0,promises_.writeFile)((0,external_node_path_.join)(out, 'report.json'), `${JSON.stringify(made, null, 2)}\n`);
    for (const cohort of made.cohorts) {
        const name = `${cohort.exercise}-${cohort.rubric.digest.slice(0, 8)}`;
        await (0,promises_.writeFile)((0,external_node_path_.join)(out, `${name}.csv`), exportCsv(cohort));
        await (0,promises_.writeFile)((0,external_node_path_.join)(out, `${name}.json`), `${JSON.stringify(cohort, null, 2)}\n`);
    }
}
function reportTable({ cohorts, waiting }) {
    const rows = cohorts.flatMap(({ exercise, rubric, rows: own, deviating }) => own.map(({ pseudonym, login, status, total, reviewsDone, flags, overall }) => [
        login ?? pseudonym,
        exercise,
        status,
        `${total.measured.earned} of ${total.measured.possible}`,
        total.reviewed.pending > 0
            ? `${total.reviewed.pending} wait`
            : `${total.reviewed.earned} of ${total.reviewed.possible}`,
        overall.percent === null ? '' : `${overall.percent} %`,
        String(reviewsDone),
        String(flags),
        `${rubric.digest.slice(0, 8)}${deviating ? ' (deviates)' : ''}`,
    ]));
    const idle = waiting.map(({ pseudonym, exercise }) => [pseudonym, exercise, 'nothing graded']);
    const head = [
        'candidate',
        'exercise',
        'status',
        'measured',
        'reviewed',
        'overall',
        'reviews',
        'flags',
        'rubric',
    ];
    return { head, rows: [...rows, ...idle] };
}

;// CONCATENATED MODULE: ./build/commands/report/run-report.js


const runReport = (0,with_session/* withSession */.f)(async (session, { text, isOn }) => {
    const made = await make_report_report(session, {
        exercise: text('exercise') || null,
        ledger: text('ledger'),
        out: text('out'),
        names: isOn('names'),
    });
    return { json: made, text: [reportTable(made)] };
});


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


/***/ })

};
