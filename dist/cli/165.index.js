export const id = 165;
export const ids = [165];
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
// EXTERNAL MODULE: ./build/input/read-yaml.js
var read_yaml = __webpack_require__(6263);
// EXTERNAL MODULE: ./build/input/shape-issues.js + 1 modules
var shape_issues = __webpack_require__(1678);
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
    const roles = await readRoles(exercises, home);
    if (!roles.ok)
        return roles;
    const role = roles.value.find((known) => known.id === id);
    if (role !== undefined)
        return { ok: true, value: role };
    const known = roles.value.map((one) => one.id);
    return { ok: false, error: [(0,config_issue/* unknownValue */.U)('role', id, known)] };
}
/** All roles that a caller may name. */
async function readRoles(exercises, home) {
    const own = (0,external_node_path_.join)(exercises, 'rubrics', 'roles.yml');
    const file = (await isFile(own)) ? own : (0,external_node_path_.join)(home, 'rubrics', 'roles.yml');
    return parseRoles(await (0,promises_.readFile)(file, 'utf8'), file);
}
async function isFile(path) {
    return (await (0,promises_.stat)(path).catch(() => null))?.isFile() ?? false;
}


/***/ }),

/***/ 92:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hS: () => (/* binding */ PACK_FOLDER),
  RI: () => (/* binding */ readJobs),
  Pg: () => (/* binding */ writeJob)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(8186);
// EXTERNAL MODULE: ./build/input/parse-json.js
var parse_json = __webpack_require__(4355);
;// CONCATENATED MODULE: ./build/submission/packed.generated.js
// Made of packed.schema.ts by scripts/schemas.mjs with ajv; change that and run npm run generate.
const isPacked = validate21;const schema6 = {"type":"object","required":["version","digest","files","listing","oddities"],"properties":{"version":{"const":1},"digest":{"type":"string"},"files":{"type":"array","items":{"type":"object","required":["path","base64"],"properties":{"path":{"type":"string"},"base64":{"type":"string"}},"additionalProperties":false},"maxItems":100},"listing":{"type":"array","items":{"type":"string"},"maxItems":2000},"oddities":{"type":"array","items":{"type":"object","required":["kind","path"],"properties":{"kind":{"enum":["symlink","special","too-large","too-many","too-deep","unreadable","strange-name","name-collision"]},"path":{"type":"string"}},"additionalProperties":false},"maxItems":8000}},"additionalProperties":false};function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((((((data.version === undefined) && (missing0 = "version")) || ((data.digest === undefined) && (missing0 = "digest"))) || ((data.files === undefined) && (missing0 = "files"))) || ((data.listing === undefined) && (missing0 = "listing"))) || ((data.oddities === undefined) && (missing0 = "oddities"))){validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];return false;}else {const _errs1 = errors;for(const key0 in data){if(!(((((key0 === "version") || (key0 === "digest")) || (key0 === "files")) || (key0 === "listing")) || (key0 === "oddities"))){validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];return false;break;}}if(_errs1 === errors){if(data.version !== undefined){const _errs2 = errors;if(1 !== data.version){validate21.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];return false;}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.digest !== undefined){const _errs3 = errors;if(typeof data.digest !== "string"){validate21.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid0 = _errs3 === errors;}else {var valid0 = true;}if(valid0){if(data.files !== undefined){let data2 = data.files;const _errs5 = errors;if(errors === _errs5){if(Array.isArray(data2)){if(data2.length > 100){validate21.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];return false;}else {var valid1 = true;const len0 = data2.length;for(let i0=0; i0<len0; i0++){let data3 = data2[i0];const _errs7 = errors;if(errors === _errs7){if(data3 && typeof data3 == "object" && !Array.isArray(data3)){let missing1;if(((data3.path === undefined) && (missing1 = "path")) || ((data3.base64 === undefined) && (missing1 = "base64"))){validate21.errors = [{instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];return false;}else {const _errs9 = errors;for(const key1 in data3){if(!((key1 === "path") || (key1 === "base64"))){validate21.errors = [{instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];return false;break;}}if(_errs9 === errors){if(data3.path !== undefined){const _errs10 = errors;if(typeof data3.path !== "string"){validate21.errors = [{instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid2 = _errs10 === errors;}else {var valid2 = true;}if(valid2){if(data3.base64 !== undefined){const _errs12 = errors;if(typeof data3.base64 !== "string"){validate21.errors = [{instancePath:instancePath+"/files/" + i0+"/base64",schemaPath:"#/properties/files/items/properties/base64/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid2 = _errs12 === errors;}else {var valid2 = true;}}}}}else {validate21.errors = [{instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid1 = _errs7 === errors;if(!valid1){break;}}}}else {validate21.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid0 = _errs5 === errors;}else {var valid0 = true;}if(valid0){if(data.listing !== undefined){let data6 = data.listing;const _errs14 = errors;if(errors === _errs14){if(Array.isArray(data6)){if(data6.length > 2000){validate21.errors = [{instancePath:instancePath+"/listing",schemaPath:"#/properties/listing/maxItems",keyword:"maxItems",params:{limit: 2000},message:"must NOT have more than 2000 items"}];return false;}else {var valid3 = true;const len1 = data6.length;for(let i1=0; i1<len1; i1++){const _errs16 = errors;if(typeof data6[i1] !== "string"){validate21.errors = [{instancePath:instancePath+"/listing/" + i1,schemaPath:"#/properties/listing/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid3 = _errs16 === errors;if(!valid3){break;}}}}else {validate21.errors = [{instancePath:instancePath+"/listing",schemaPath:"#/properties/listing/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid0 = _errs14 === errors;}else {var valid0 = true;}if(valid0){if(data.oddities !== undefined){let data8 = data.oddities;const _errs18 = errors;if(errors === _errs18){if(Array.isArray(data8)){if(data8.length > 8000){validate21.errors = [{instancePath:instancePath+"/oddities",schemaPath:"#/properties/oddities/maxItems",keyword:"maxItems",params:{limit: 8000},message:"must NOT have more than 8000 items"}];return false;}else {var valid4 = true;const len2 = data8.length;for(let i2=0; i2<len2; i2++){let data9 = data8[i2];const _errs20 = errors;if(errors === _errs20){if(data9 && typeof data9 == "object" && !Array.isArray(data9)){let missing2;if(((data9.kind === undefined) && (missing2 = "kind")) || ((data9.path === undefined) && (missing2 = "path"))){validate21.errors = [{instancePath:instancePath+"/oddities/" + i2,schemaPath:"#/properties/oddities/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];return false;}else {const _errs22 = errors;for(const key2 in data9){if(!((key2 === "kind") || (key2 === "path"))){validate21.errors = [{instancePath:instancePath+"/oddities/" + i2,schemaPath:"#/properties/oddities/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];return false;break;}}if(_errs22 === errors){if(data9.kind !== undefined){let data10 = data9.kind;const _errs23 = errors;if(!((((((((data10 === "symlink") || (data10 === "special")) || (data10 === "too-large")) || (data10 === "too-many")) || (data10 === "too-deep")) || (data10 === "unreadable")) || (data10 === "strange-name")) || (data10 === "name-collision"))){validate21.errors = [{instancePath:instancePath+"/oddities/" + i2+"/kind",schemaPath:"#/properties/oddities/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema6.properties.oddities.items.properties.kind.enum},message:"must be equal to one of the allowed values"}];return false;}var valid5 = _errs23 === errors;}else {var valid5 = true;}if(valid5){if(data9.path !== undefined){const _errs24 = errors;if(typeof data9.path !== "string"){validate21.errors = [{instancePath:instancePath+"/oddities/" + i2+"/path",schemaPath:"#/properties/oddities/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid5 = _errs24 === errors;}else {var valid5 = true;}}}}}else {validate21.errors = [{instancePath:instancePath+"/oddities/" + i2,schemaPath:"#/properties/oddities/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid4 = _errs20 === errors;if(!valid4){break;}}}}else {validate21.errors = [{instancePath:instancePath+"/oddities",schemaPath:"#/properties/oddities/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid0 = _errs18 === errors;}else {var valid0 = true;}}}}}}}}else {validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}validate21.errors = vErrors;return errors === 0;}

// EXTERNAL MODULE: ./build/submission/read-submission.js
var read_submission = __webpack_require__(1442);
// EXTERNAL MODULE: ./build/submission/submission.js
var submission = __webpack_require__(3161);
;// CONCATENATED MODULE: ./build/submission/packed.js



// 16 MiB of files are 22 of base64, and GitHub lists at most 7 MB of names, each of which can stand in
// the listing and in two oddities.
const MAX_CHARS = 64 * 1024 * 1024;
/** One JSON text, so that a submission can be handed on without its names becoming file names. */
function packSubmission({ files, listing, oddities, digest }) {
    const packed = {
        version: 1,
        digest,
        files: files.map(({ path, bytes }) => ({
            path,
            base64: Buffer.from(bytes).toString('base64'),
        })),
        listing,
        oddities: oddities.map(({ kind, path }) => ({ kind, path })),
    };
    return JSON.stringify(packed);
}
/** The submission, or in words of ours why this is not a text that `packSubmission` made. */
function unpackSubmission(text) {
    if (text.length > MAX_CHARS)
        return no('longer than any submission');
    const value = parse(text);
    if (!isPacked(value))
        return no('not a packed submission');
    const files = value.files.map(({ path, base64 }) => {
        return { path, bytes: new Uint8Array(Buffer.from(base64, 'base64')) };
    });
    const { listing, oddities, digest } = value;
    const submission = { files, listing, oddities, digest };
    const fault = faultOf(submission);
    if (fault !== null)
        return no(fault);
    // Lenient readings that JSON and base64 allow, such as a key given twice, do not survive this.
    return packSubmission(submission) === text
        ? { ok: true, value: submission }
        : no('not written as a submission is packed');
}
function no(error) {
    return { ok: false, error };
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function faultOf({ files, listing, digest }) {
    const paths = files.map(({ path }) => path);
    const listed = new Set(listing);
    if (!paths.every((path, index) => index === 0 || isBefore(paths[index - 1], path)))
        return 'the files are not sorted, or one stands there twice';
    if (!listing.every((path, index) => !isBefore(path, listing[index - 1])))
        return 'the listing is not sorted';
    if (!paths.every((path) => listed.has(path)))
        return 'a file is not in the listing';
    if (!files.every(isWithinItsLimit) || totalBytes(files) > read_submission/* SUBMISSION_LIMITS */.M.totalBytes)
        return 'the files are larger than a submission may be';
    return (0,submission/* submissionDigest */.le)(files) === digest ? null : 'the digest is not that of the files';
}
function isBefore(a, b) {
    return a !== undefined && b !== undefined && a < b;
}
function isWithinItsLimit({ path, bytes }) {
    const { pictureBytes, textBytes } = read_submission/* SUBMISSION_LIMITS */.M;
    return bytes.length <= ((0,submission/* isPicture */.D1)(path) ? pictureBytes : textBytes);
}
function totalBytes(files) {
    return files.reduce((sum, { bytes }) => sum + bytes.length, 0);
}

;// CONCATENATED MODULE: ./build/grading/job.generated.js
// Made of job.schema.ts by scripts/schemas.mjs with ajv; change that and run npm run generate.
const isJob = job_generated_validate21;const job_generated_schema6 = {"type":"object","required":["schemaVersion","pseudonym","sha","tree","exercise","role","seed"],"properties":{"schemaVersion":{"const":1},"pseudonym":{"type":"string","pattern":"^[a-z]+-[a-z]+-[0-9a-f]{4}$"},"sha":{"type":"string","pattern":"^[0-9a-f]{40}$"},"tree":{"type":"string","pattern":"^[0-9a-f]{40}$"},"exercise":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"},"role":{"type":["string","null"]},"seed":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"additionalProperties":false};const pattern0 = new RegExp("^[a-z]+-[a-z]+-[0-9a-f]{4}$", "u");const pattern1 = new RegExp("^[0-9a-f]{40}$", "u");const pattern3 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");function job_generated_validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((((((((data.schemaVersion === undefined) && (missing0 = "schemaVersion")) || ((data.pseudonym === undefined) && (missing0 = "pseudonym"))) || ((data.sha === undefined) && (missing0 = "sha"))) || ((data.tree === undefined) && (missing0 = "tree"))) || ((data.exercise === undefined) && (missing0 = "exercise"))) || ((data.role === undefined) && (missing0 = "role"))) || ((data.seed === undefined) && (missing0 = "seed"))){job_generated_validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];return false;}else {const _errs1 = errors;for(const key0 in data){if(!(((((((key0 === "schemaVersion") || (key0 === "pseudonym")) || (key0 === "sha")) || (key0 === "tree")) || (key0 === "exercise")) || (key0 === "role")) || (key0 === "seed"))){job_generated_validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];return false;break;}}if(_errs1 === errors){if(data.schemaVersion !== undefined){const _errs2 = errors;if(1 !== data.schemaVersion){job_generated_validate21.errors = [{instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];return false;}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.pseudonym !== undefined){let data1 = data.pseudonym;const _errs3 = errors;if(errors === _errs3){if(typeof data1 === "string"){if(!pattern0.test(data1)){job_generated_validate21.errors = [{instancePath:instancePath+"/pseudonym",schemaPath:"#/properties/pseudonym/pattern",keyword:"pattern",params:{pattern: "^[a-z]+-[a-z]+-[0-9a-f]{4}$"},message:"must match pattern \""+"^[a-z]+-[a-z]+-[0-9a-f]{4}$"+"\""}];return false;}}else {job_generated_validate21.errors = [{instancePath:instancePath+"/pseudonym",schemaPath:"#/properties/pseudonym/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid0 = _errs3 === errors;}else {var valid0 = true;}if(valid0){if(data.sha !== undefined){let data2 = data.sha;const _errs5 = errors;if(errors === _errs5){if(typeof data2 === "string"){if(!pattern1.test(data2)){job_generated_validate21.errors = [{instancePath:instancePath+"/sha",schemaPath:"#/properties/sha/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""}];return false;}}else {job_generated_validate21.errors = [{instancePath:instancePath+"/sha",schemaPath:"#/properties/sha/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid0 = _errs5 === errors;}else {var valid0 = true;}if(valid0){if(data.tree !== undefined){let data3 = data.tree;const _errs7 = errors;if(errors === _errs7){if(typeof data3 === "string"){if(!pattern1.test(data3)){job_generated_validate21.errors = [{instancePath:instancePath+"/tree",schemaPath:"#/properties/tree/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""}];return false;}}else {job_generated_validate21.errors = [{instancePath:instancePath+"/tree",schemaPath:"#/properties/tree/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid0 = _errs7 === errors;}else {var valid0 = true;}if(valid0){if(data.exercise !== undefined){let data4 = data.exercise;const _errs9 = errors;if(errors === _errs9){if(typeof data4 === "string"){if(!pattern3.test(data4)){job_generated_validate21.errors = [{instancePath:instancePath+"/exercise",schemaPath:"#/properties/exercise/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\""}];return false;}}else {job_generated_validate21.errors = [{instancePath:instancePath+"/exercise",schemaPath:"#/properties/exercise/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid0 = _errs9 === errors;}else {var valid0 = true;}if(valid0){if(data.role !== undefined){let data5 = data.role;const _errs11 = errors;if((typeof data5 !== "string") && (data5 !== null)){job_generated_validate21.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: job_generated_schema6.properties.role.type},message:"must be string,null"}];return false;}var valid0 = _errs11 === errors;}else {var valid0 = true;}if(valid0){if(data.seed !== undefined){let data6 = data.seed;const _errs13 = errors;if(errors === _errs13){if(typeof data6 === "string"){if(!pattern4.test(data6)){job_generated_validate21.errors = [{instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];return false;}}else {job_generated_validate21.errors = [{instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid0 = _errs13 === errors;}else {var valid0 = true;}}}}}}}}}}else {job_generated_validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}job_generated_validate21.errors = vErrors;return errors === 0;}

;// CONCATENATED MODULE: ./build/grading/pseudonym.js
/** What a grading run calls a candidate, and the folder of a job. */
const PSEUDONYM = /^[a-z]+-[a-z]+-[0-9a-f]{4}$/;

;// CONCATENATED MODULE: ./build/grading/job.js







/** Beside the jobs: the team's own roles, and the exercise's three folders when it is the team's own. */
const PACK_FOLDER = 'pack';
async function writeJob(folder, { submission, ...job }) {
    const own = (0,external_node_path_.join)(folder, job.pseudonym);
    await (0,promises_.mkdir)(own, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(own, 'submission.json'), packSubmission(submission));
    await (0,promises_.writeFile)((0,external_node_path_.join)(own, 'job.json'), `${JSON.stringify(job, null, 2)}\n`);
}
/** Reads all jobs of a folder that `fetch` wrote. Throws CallerError. */
async function readJobs(folder) {
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    const jobs = names.filter((name) => PSEUDONYM.test(name)).sort();
    if (jobs.length === 0)
        throw jobIssue(folder, 'there is no job in this folder');
    return await Promise.all(jobs.map((name) => readJob((0,external_node_path_.join)(folder, name))));
}
async function readJob(folder) {
    const read = async (name) => await (0,promises_.readFile)((0,external_node_path_.join)(folder, name), 'utf8').catch(() => '');
    const submission = unpackSubmission(await read('submission.json'));
    if (!submission.ok)
        throw jobIssue((0,external_node_path_.join)(folder, 'submission.json'), submission.error);
    const job = (0,parse_json/* parseJson */.q)(await read('job.json'));
    if (!isJob(job))
        throw jobIssue((0,external_node_path_.join)(folder, 'job.json'), 'is not what fetch writes');
    return { ...job, submission: submission.value };
}
function jobIssue(file, message) {
    const hint = 'Name a folder that fetch wrote: npx takehome fetch --submissions "<assignment>@<sha>" --out job';
    return (0,bad_news/* callerError */.ee)(file, message, hint);
}


/***/ }),

/***/ 1442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ SUBMISSION_LIMITS),
/* harmony export */   V: () => (/* binding */ readSubmission)
/* harmony export */ });
/* harmony import */ var _odd_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61);
/* harmony import */ var _submission_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3161);
/* harmony import */ var _tool_debris_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(235);



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
    const seen = await walk(source, limits);
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
/** Breadth first, so that no heap of files in a subfolder hides the files beside it. */
async function walk(source, limits) {
    const seen = { listing: [], regular: [], oddities: [] };
    const folders = [''];
    let left = limits.entries;
    for (const folder of folders) {
        const entries = await source.list(folder);
        if (entries === null) {
            seen.oddities.push(unopened(folder));
            continue;
        }
        for (const entry of filesFirst(entries).slice(0, left)) {
            if (note(seen, entry, limits))
                folders.push(entry.path);
        }
        left -= entries.length;
        if (left < 0) {
            seen.oddities.push({ kind: 'too-many', path: folder });
            break;
        }
    }
    return seen;
}
function unopened(path) {
    return { kind: path.includes('\ufffd') ? 'strange-name' : 'unreadable', path };
}
/** Files before folders, in the order of their names whatever order the source has. */
function filesFirst(entries) {
    const rank = ({ path, kind }) => `${kind === 'folder' ? 1 : 0}${path}`;
    return entries.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}
/** Records one entry; true for a folder to walk into. */
function note(seen, { path, kind }, limits) {
    const names = path.split('/');
    if (kind === 'folder' && (0,_tool_debris_js__WEBPACK_IMPORTED_MODULE_2__/* .toolDebris */ .k)(path) !== null) {
        // Thousands of files that nobody wrote; its name is all there is to say.
        seen.listing.push(`${path}/`);
        return false;
    }
    const isFolder = kind === 'folder' && names.at(-1) !== '.git';
    if (isFolder && names.length < limits.depth)
        return true;
    if (isFolder) {
        seen.oddities.push({ kind: 'too-deep', path });
        return false;
    }
    seen.listing.push(path);
    if (kind === 'file')
        seen.regular.push(path);
    else
        seen.oddities.push({ kind: kind === 'symlink' ? 'symlink' : 'special', path });
    return false;
}
/** In the order of the walk, so that a hoard of pictures does not use up the module's share. */
async function readFiles(source, paths, limits) {
    const opened = [];
    const oddities = [];
    let left = limits.totalBytes;
    for (const path of paths.slice(0, limits.files)) {
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
    const [surplus] = paths.slice(limits.files);
    if (surplus !== undefined)
        oddities.push({ kind: 'too-many', path: surplus });
    const files = await Promise.all(opened.map(async ({ path, file }) => ({ path, bytes: await file.bytes() })));
    return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), oddities };
}


/***/ })

};
