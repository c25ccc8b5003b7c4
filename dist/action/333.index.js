export const id = 333;
export const ids = [333];
export const modules = {

/***/ 328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hk: () => (/* binding */ completePath),
  Q2: () => (/* binding */ logPath),
  g_: () => (/* binding */ parseLog),
  HX: () => (/* binding */ printRecord),
  T1: () => (/* binding */ reviewerPath),
  OW: () => (/* binding */ scorecardPath)
});

// EXTERNAL MODULE: ./build/input/parse-json.js
var parse_json = __webpack_require__(4355);
// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(6214);
;// CONCATENATED MODULE: ./build/assignment/ledger.generated.js
// Made of ledger.schema.ts by scripts/schemas.mjs with ajv; change that and run npm run generate.

const isRecord = validate21;const schema6 = {"title":"One record of an assignment's log","type":"object","required":["kind","at","by"],"properties":{"at":{"$ref":"#/definitions/moment"},"by":{"type":"string","minLength":1,"maxLength":100}},"oneOf":[{"required":["assignment","comment"],"properties":{"kind":{"const":"invited"},"assignment":{"$ref":"#/definitions/assignment"},"comment":{"$ref":"#/definitions/digest"}}},{"required":["sha","tree","rubric","stale","comment"],"properties":{"kind":{"const":"graded"},"sha":{"$ref":"#/definitions/object"},"tree":{"$ref":"#/definitions/object"},"rubric":{"$ref":"#/definitions/digest"},"stale":{"type":"boolean"},"comment":{"anyOf":[{"$ref":"#/definitions/digest"},{"type":"null"}]}}},{"properties":{"kind":{"const":"accepted"}}},{"properties":{"kind":{"const":"reinvited"}}},{"required":["sha"],"properties":{"kind":{"const":"pushed"},"sha":{"$ref":"#/definitions/object"}}},{"required":["deadline","reason"],"properties":{"kind":{"const":"extended"},"deadline":{"$ref":"#/definitions/moment"},"reason":{"type":"string","maxLength":500}}},{"required":["sha","deadline"],"properties":{"kind":{"const":"submitted"},"sha":{"anyOf":[{"$ref":"#/definitions/object"},{"type":"null"}]},"deadline":{"$ref":"#/definitions/moment"}}},{"required":["id"],"properties":{"kind":{"const":"comment"},"id":{"type":"integer","minimum":1}}},{"required":["code","what"],"properties":{"kind":{"const":"flagged"},"code":{"enum":["comment-changed","settings-changed","late-push"]},"what":{"type":"string","maxLength":500}}},{"required":["tree","criteria","comment","given","done","sealed"],"properties":{"kind":{"const":"reviewed"},"tree":{"$ref":"#/definitions/object"},"criteria":{"$ref":"#/definitions/digest"},"comment":{"$ref":"#/definitions/taken"},"given":{"type":"array","items":{"type":"string","pattern":"^W[0-9]{1,3}$"}},"done":{"type":"boolean"},"sealed":{"type":"string","pattern":"^[A-Za-z0-9+/=]+$","maxLength":40000}}},{"required":["tree","criteria","comment"],"properties":{"kind":{"const":"undone"},"tree":{"$ref":"#/definitions/object"},"criteria":{"$ref":"#/definitions/digest"},"comment":{"$ref":"#/definitions/taken"}}},{"required":["tree","criteria","rubric","why","reviews"],"properties":{"kind":{"const":"unsealed"},"tree":{"$ref":"#/definitions/object"},"criteria":{"$ref":"#/definitions/digest"},"rubric":{"$ref":"#/definitions/digest"},"why":{"type":"string","maxLength":500},"reviews":{"type":"array","items":{"type":"object","required":["by","reviewer","levels"],"properties":{"by":{"type":"string","minLength":1,"maxLength":100},"reviewer":{"type":"string","minLength":1,"maxLength":100},"levels":{"type":"array","items":{"type":"object","required":["criterion","level","note","ticks"],"properties":{"criterion":{"type":"string","pattern":"^W[0-9]{1,3}$"},"level":{"enum":[1,2,3,4]},"note":{"type":["string","null"],"maxLength":2000},"ticks":{"type":"array","items":{"type":"integer","minimum":0,"maximum":100}}},"additionalProperties":false}}},"additionalProperties":false}}}},{"required":["how","reason"],"properties":{"kind":{"const":"closed"},"how":{"enum":["withdraw","archive","erase"]},"reason":{"type":"string","maxLength":500}}}],"definitions":{"moment":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"},"object":{"type":"string","pattern":"^[0-9a-f]{40}$"},"digest":{"type":"string","pattern":"^[0-9a-f]{64}$"},"assignment":{"type":"object","required":["id","exercise","role","candidate","repository","pull","comment","starter","deadline"],"properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9_-]{0,99}$"},"exercise":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"},"role":{"type":["string","null"],"maxLength":100},"candidate":{"type":"object","required":["login","userId"],"properties":{"login":{"type":"string","minLength":1,"maxLength":100},"userId":{"type":"integer","minimum":1}},"additionalProperties":false},"repository":{"type":"object","required":["owner","name","id"],"properties":{"owner":{"type":"string","minLength":1,"maxLength":100},"name":{"type":"string","minLength":1,"maxLength":100},"id":{"type":"integer","minimum":1}},"additionalProperties":false},"pull":{"type":"integer","minimum":1},"comment":{"type":"integer","minimum":1},"starter":{"type":"object","required":["sha","tree"],"properties":{"sha":{"$ref":"#/definitions/object"},"tree":{"$ref":"#/definitions/object"}},"additionalProperties":false},"deadline":{"$ref":"#/definitions/moment"}},"additionalProperties":false},"taken":{"type":"object","required":["id","digest"],"properties":{"id":{"type":"integer","minimum":1},"digest":{"$ref":"#/definitions/digest"}},"additionalProperties":false}}};const schema7 = {"type":"object","required":["id","exercise","role","candidate","repository","pull","comment","starter","deadline"],"properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9_-]{0,99}$"},"exercise":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"},"role":{"type":["string","null"],"maxLength":100},"candidate":{"type":"object","required":["login","userId"],"properties":{"login":{"type":"string","minLength":1,"maxLength":100},"userId":{"type":"integer","minimum":1}},"additionalProperties":false},"repository":{"type":"object","required":["owner","name","id"],"properties":{"owner":{"type":"string","minLength":1,"maxLength":100},"name":{"type":"string","minLength":1,"maxLength":100},"id":{"type":"integer","minimum":1}},"additionalProperties":false},"pull":{"type":"integer","minimum":1},"comment":{"type":"integer","minimum":1},"starter":{"type":"object","required":["sha","tree"],"properties":{"sha":{"$ref":"#/definitions/object"},"tree":{"$ref":"#/definitions/object"}},"additionalProperties":false},"deadline":{"$ref":"#/definitions/moment"}},"additionalProperties":false};const func2 = Object.prototype.hasOwnProperty;const func3 = ucs2length["default"] ?? ucs2length;const pattern0 = new RegExp("^[a-z0-9][a-z0-9_-]{0,99}$", "u");const pattern1 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");const schema8 = {"type":"string","pattern":"^[0-9a-f]{40}$"};const pattern2 = new RegExp("^[0-9a-f]{40}$", "u");function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(typeof data === "string"){if(!pattern2.test(data)){validate23.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""}];return false;}}else {validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}validate23.errors = vErrors;return errors === 0;}const schema9 = {"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"};const pattern3 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "u");function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(typeof data === "string"){if(!pattern3.test(data)){validate26.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"+"\""}];return false;}}else {validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}validate26.errors = vErrors;return errors === 0;}function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((((((((((data.id === undefined) && (missing0 = "id")) || ((data.exercise === undefined) && (missing0 = "exercise"))) || ((data.role === undefined) && (missing0 = "role"))) || ((data.candidate === undefined) && (missing0 = "candidate"))) || ((data.repository === undefined) && (missing0 = "repository"))) || ((data.pull === undefined) && (missing0 = "pull"))) || ((data.comment === undefined) && (missing0 = "comment"))) || ((data.starter === undefined) && (missing0 = "starter"))) || ((data.deadline === undefined) && (missing0 = "deadline"))){validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];return false;}else {const _errs1 = errors;for(const key0 in data){if(!(func2.call(schema7.properties, key0))){validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];return false;break;}}if(_errs1 === errors){if(data.id !== undefined){let data0 = data.id;const _errs2 = errors;if(errors === _errs2){if(typeof data0 === "string"){if(!pattern0.test(data0)){validate22.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_-]{0,99}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9_-]{0,99}$"+"\""}];return false;}}else {validate22.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.exercise !== undefined){let data1 = data.exercise;const _errs4 = errors;if(errors === _errs4){if(typeof data1 === "string"){if(!pattern1.test(data1)){validate22.errors = [{instancePath:instancePath+"/exercise",schemaPath:"#/properties/exercise/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\""}];return false;}}else {validate22.errors = [{instancePath:instancePath+"/exercise",schemaPath:"#/properties/exercise/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.role !== undefined){let data2 = data.role;const _errs6 = errors;if((typeof data2 !== "string") && (data2 !== null)){validate22.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: schema7.properties.role.type},message:"must be string,null"}];return false;}if(errors === _errs6){if(typeof data2 === "string"){if(func3(data2) > 100){validate22.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];return false;}}}var valid0 = _errs6 === errors;}else {var valid0 = true;}if(valid0){if(data.candidate !== undefined){let data3 = data.candidate;const _errs8 = errors;if(errors === _errs8){if(data3 && typeof data3 == "object" && !Array.isArray(data3)){let missing1;if(((data3.login === undefined) && (missing1 = "login")) || ((data3.userId === undefined) && (missing1 = "userId"))){validate22.errors = [{instancePath:instancePath+"/candidate",schemaPath:"#/properties/candidate/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];return false;}else {const _errs10 = errors;for(const key1 in data3){if(!((key1 === "login") || (key1 === "userId"))){validate22.errors = [{instancePath:instancePath+"/candidate",schemaPath:"#/properties/candidate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];return false;break;}}if(_errs10 === errors){if(data3.login !== undefined){let data4 = data3.login;const _errs11 = errors;if(errors === _errs11){if(typeof data4 === "string"){if(func3(data4) > 100){validate22.errors = [{instancePath:instancePath+"/candidate/login",schemaPath:"#/properties/candidate/properties/login/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];return false;}else {if(func3(data4) < 1){validate22.errors = [{instancePath:instancePath+"/candidate/login",schemaPath:"#/properties/candidate/properties/login/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];return false;}}}else {validate22.errors = [{instancePath:instancePath+"/candidate/login",schemaPath:"#/properties/candidate/properties/login/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid1 = _errs11 === errors;}else {var valid1 = true;}if(valid1){if(data3.userId !== undefined){let data5 = data3.userId;const _errs13 = errors;if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){validate22.errors = [{instancePath:instancePath+"/candidate/userId",schemaPath:"#/properties/candidate/properties/userId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs13){if((typeof data5 == "number") && (isFinite(data5))){if(data5 < 1 || isNaN(data5)){validate22.errors = [{instancePath:instancePath+"/candidate/userId",schemaPath:"#/properties/candidate/properties/userId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];return false;}}}var valid1 = _errs13 === errors;}else {var valid1 = true;}}}}}else {validate22.errors = [{instancePath:instancePath+"/candidate",schemaPath:"#/properties/candidate/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs8 === errors;}else {var valid0 = true;}if(valid0){if(data.repository !== undefined){let data6 = data.repository;const _errs15 = errors;if(errors === _errs15){if(data6 && typeof data6 == "object" && !Array.isArray(data6)){let missing2;if((((data6.owner === undefined) && (missing2 = "owner")) || ((data6.name === undefined) && (missing2 = "name"))) || ((data6.id === undefined) && (missing2 = "id"))){validate22.errors = [{instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];return false;}else {const _errs17 = errors;for(const key2 in data6){if(!(((key2 === "owner") || (key2 === "name")) || (key2 === "id"))){validate22.errors = [{instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];return false;break;}}if(_errs17 === errors){if(data6.owner !== undefined){let data7 = data6.owner;const _errs18 = errors;if(errors === _errs18){if(typeof data7 === "string"){if(func3(data7) > 100){validate22.errors = [{instancePath:instancePath+"/repository/owner",schemaPath:"#/properties/repository/properties/owner/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];return false;}else {if(func3(data7) < 1){validate22.errors = [{instancePath:instancePath+"/repository/owner",schemaPath:"#/properties/repository/properties/owner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];return false;}}}else {validate22.errors = [{instancePath:instancePath+"/repository/owner",schemaPath:"#/properties/repository/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid2 = _errs18 === errors;}else {var valid2 = true;}if(valid2){if(data6.name !== undefined){let data8 = data6.name;const _errs20 = errors;if(errors === _errs20){if(typeof data8 === "string"){if(func3(data8) > 100){validate22.errors = [{instancePath:instancePath+"/repository/name",schemaPath:"#/properties/repository/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];return false;}else {if(func3(data8) < 1){validate22.errors = [{instancePath:instancePath+"/repository/name",schemaPath:"#/properties/repository/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];return false;}}}else {validate22.errors = [{instancePath:instancePath+"/repository/name",schemaPath:"#/properties/repository/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid2 = _errs20 === errors;}else {var valid2 = true;}if(valid2){if(data6.id !== undefined){let data9 = data6.id;const _errs22 = errors;if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){validate22.errors = [{instancePath:instancePath+"/repository/id",schemaPath:"#/properties/repository/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs22){if((typeof data9 == "number") && (isFinite(data9))){if(data9 < 1 || isNaN(data9)){validate22.errors = [{instancePath:instancePath+"/repository/id",schemaPath:"#/properties/repository/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];return false;}}}var valid2 = _errs22 === errors;}else {var valid2 = true;}}}}}}else {validate22.errors = [{instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs15 === errors;}else {var valid0 = true;}if(valid0){if(data.pull !== undefined){let data10 = data.pull;const _errs24 = errors;if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){validate22.errors = [{instancePath:instancePath+"/pull",schemaPath:"#/properties/pull/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs24){if((typeof data10 == "number") && (isFinite(data10))){if(data10 < 1 || isNaN(data10)){validate22.errors = [{instancePath:instancePath+"/pull",schemaPath:"#/properties/pull/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];return false;}}}var valid0 = _errs24 === errors;}else {var valid0 = true;}if(valid0){if(data.comment !== undefined){let data11 = data.comment;const _errs26 = errors;if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){validate22.errors = [{instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs26){if((typeof data11 == "number") && (isFinite(data11))){if(data11 < 1 || isNaN(data11)){validate22.errors = [{instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];return false;}}}var valid0 = _errs26 === errors;}else {var valid0 = true;}if(valid0){if(data.starter !== undefined){let data12 = data.starter;const _errs28 = errors;if(errors === _errs28){if(data12 && typeof data12 == "object" && !Array.isArray(data12)){let missing3;if(((data12.sha === undefined) && (missing3 = "sha")) || ((data12.tree === undefined) && (missing3 = "tree"))){validate22.errors = [{instancePath:instancePath+"/starter",schemaPath:"#/properties/starter/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];return false;}else {const _errs30 = errors;for(const key3 in data12){if(!((key3 === "sha") || (key3 === "tree"))){validate22.errors = [{instancePath:instancePath+"/starter",schemaPath:"#/properties/starter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];return false;break;}}if(_errs30 === errors){if(data12.sha !== undefined){const _errs31 = errors;if(!(validate23(data12.sha, {instancePath:instancePath+"/starter/sha",parentData:data12,parentDataProperty:"sha",rootData}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}var valid3 = _errs31 === errors;}else {var valid3 = true;}if(valid3){if(data12.tree !== undefined){const _errs32 = errors;if(!(validate23(data12.tree, {instancePath:instancePath+"/starter/tree",parentData:data12,parentDataProperty:"tree",rootData}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}var valid3 = _errs32 === errors;}else {var valid3 = true;}}}}}else {validate22.errors = [{instancePath:instancePath+"/starter",schemaPath:"#/properties/starter/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs28 === errors;}else {var valid0 = true;}if(valid0){if(data.deadline !== undefined){const _errs33 = errors;if(!(validate26(data.deadline, {instancePath:instancePath+"/deadline",parentData:data,parentDataProperty:"deadline",rootData}))){vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);errors = vErrors.length;}var valid0 = _errs33 === errors;}else {var valid0 = true;}}}}}}}}}}}}else {validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}validate22.errors = vErrors;return errors === 0;}const schema10 = {"type":"string","pattern":"^[0-9a-f]{64}$"};const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(typeof data === "string"){if(!pattern4.test(data)){validate29.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];return false;}}else {validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}validate29.errors = vErrors;return errors === 0;}const schema11 = {"type":"object","required":["id","digest"],"properties":{"id":{"type":"integer","minimum":1},"digest":{"$ref":"#/definitions/digest"}},"additionalProperties":false};function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if(((data.id === undefined) && (missing0 = "id")) || ((data.digest === undefined) && (missing0 = "digest"))){validate41.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];return false;}else {const _errs1 = errors;for(const key0 in data){if(!((key0 === "id") || (key0 === "digest"))){validate41.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];return false;break;}}if(_errs1 === errors){if(data.id !== undefined){let data0 = data.id;const _errs2 = errors;if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){validate41.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs2){if((typeof data0 == "number") && (isFinite(data0))){if(data0 < 1 || isNaN(data0)){validate41.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];return false;}}}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.digest !== undefined){const _errs4 = errors;if(!(validate29(data.digest, {instancePath:instancePath+"/digest",parentData:data,parentDataProperty:"digest",rootData}))){vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);errors = vErrors.length;}var valid0 = _errs4 === errors;}else {var valid0 = true;}}}}}else {validate41.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}validate41.errors = vErrors;return errors === 0;}const pattern5 = new RegExp("^W[0-9]{1,3}$", "u");const pattern6 = new RegExp("^[A-Za-z0-9+/=]+$", "u");function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;const _errs1 = errors;let valid0 = false;let passing0 = null;const _errs2 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if(((data.assignment === undefined) && (missing0 = "assignment")) || ((data.comment === undefined) && (missing0 = "comment"))){const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}else {if(data.kind !== undefined){const _errs3 = errors;if("invited" !== data.kind){const err1 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "invited"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}var valid1 = _errs3 === errors;}else {var valid1 = true;}if(valid1){if(data.assignment !== undefined){const _errs4 = errors;if(!(validate22(data.assignment, {instancePath:instancePath+"/assignment",parentData:data,parentDataProperty:"assignment",rootData}))){vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);errors = vErrors.length;}var valid1 = _errs4 === errors;}else {var valid1 = true;}if(valid1){if(data.comment !== undefined){const _errs5 = errors;if(!(validate29(data.comment, {instancePath:instancePath+"/comment",parentData:data,parentDataProperty:"comment",rootData}))){vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);errors = vErrors.length;}var valid1 = _errs5 === errors;}else {var valid1 = true;}}}}}var _valid0 = _errs2 === errors;if(_valid0){valid0 = true;passing0 = 0;}const _errs6 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing1;if((((((data.sha === undefined) && (missing1 = "sha")) || ((data.tree === undefined) && (missing1 = "tree"))) || ((data.rubric === undefined) && (missing1 = "rubric"))) || ((data.stale === undefined) && (missing1 = "stale"))) || ((data.comment === undefined) && (missing1 = "comment"))){const err2 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}else {if(data.kind !== undefined){const _errs7 = errors;if("graded" !== data.kind){const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "graded"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}var valid2 = _errs7 === errors;}else {var valid2 = true;}if(valid2){if(data.sha !== undefined){const _errs8 = errors;if(!(validate23(data.sha, {instancePath:instancePath+"/sha",parentData:data,parentDataProperty:"sha",rootData}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}var valid2 = _errs8 === errors;}else {var valid2 = true;}if(valid2){if(data.tree !== undefined){const _errs9 = errors;if(!(validate23(data.tree, {instancePath:instancePath+"/tree",parentData:data,parentDataProperty:"tree",rootData}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}var valid2 = _errs9 === errors;}else {var valid2 = true;}if(valid2){if(data.rubric !== undefined){const _errs10 = errors;if(!(validate29(data.rubric, {instancePath:instancePath+"/rubric",parentData:data,parentDataProperty:"rubric",rootData}))){vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);errors = vErrors.length;}var valid2 = _errs10 === errors;}else {var valid2 = true;}if(valid2){if(data.stale !== undefined){const _errs11 = errors;if(typeof data.stale !== "boolean"){const err4 = {instancePath:instancePath+"/stale",schemaPath:"#/oneOf/1/properties/stale/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}var valid2 = _errs11 === errors;}else {var valid2 = true;}if(valid2){if(data.comment !== undefined){let data8 = data.comment;const _errs13 = errors;const _errs14 = errors;let valid3 = false;const _errs15 = errors;if(!(validate29(data8, {instancePath:instancePath+"/comment",parentData:data,parentDataProperty:"comment",rootData}))){vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);errors = vErrors.length;}var _valid1 = _errs15 === errors;valid3 = valid3 || _valid1;if(!valid3){const _errs16 = errors;if(data8 !== null){const err5 = {instancePath:instancePath+"/comment",schemaPath:"#/oneOf/1/properties/comment/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}var _valid1 = _errs16 === errors;valid3 = valid3 || _valid1;}if(!valid3){const err6 = {instancePath:instancePath+"/comment",schemaPath:"#/oneOf/1/properties/comment/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}else {errors = _errs14;if(vErrors !== null){if(_errs14){vErrors.length = _errs14;}else {vErrors = null;}}}var valid2 = _errs13 === errors;}else {var valid2 = true;}}}}}}}}var _valid0 = _errs6 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 1];}else {if(_valid0){valid0 = true;passing0 = 1;}const _errs18 = errors;if(data && typeof data == "object" && !Array.isArray(data)){if(data.kind !== undefined){if("accepted" !== data.kind){const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "accepted"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}}var _valid0 = _errs18 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 2];}else {if(_valid0){valid0 = true;passing0 = 2;}const _errs20 = errors;if(data && typeof data == "object" && !Array.isArray(data)){if(data.kind !== undefined){if("reinvited" !== data.kind){const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "reinvited"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}}var _valid0 = _errs20 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 3];}else {if(_valid0){valid0 = true;passing0 = 3;}const _errs22 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing2;if((data.sha === undefined) && (missing2 = "sha")){const err9 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}else {if(data.kind !== undefined){const _errs23 = errors;if("pushed" !== data.kind){const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "pushed"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}var valid6 = _errs23 === errors;}else {var valid6 = true;}if(valid6){if(data.sha !== undefined){const _errs24 = errors;if(!(validate23(data.sha, {instancePath:instancePath+"/sha",parentData:data,parentDataProperty:"sha",rootData}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}var valid6 = _errs24 === errors;}else {var valid6 = true;}}}}var _valid0 = _errs22 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 4];}else {if(_valid0){valid0 = true;passing0 = 4;}const _errs25 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing3;if(((data.deadline === undefined) && (missing3 = "deadline")) || ((data.reason === undefined) && (missing3 = "reason"))){const err11 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}else {if(data.kind !== undefined){const _errs26 = errors;if("extended" !== data.kind){const err12 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue: "extended"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}var valid7 = _errs26 === errors;}else {var valid7 = true;}if(valid7){if(data.deadline !== undefined){const _errs27 = errors;if(!(validate26(data.deadline, {instancePath:instancePath+"/deadline",parentData:data,parentDataProperty:"deadline",rootData}))){vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);errors = vErrors.length;}var valid7 = _errs27 === errors;}else {var valid7 = true;}if(valid7){if(data.reason !== undefined){let data15 = data.reason;const _errs28 = errors;if(errors === _errs28){if(typeof data15 === "string"){if(func3(data15) > 500){const err13 = {instancePath:instancePath+"/reason",schemaPath:"#/oneOf/5/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}else {const err14 = {instancePath:instancePath+"/reason",schemaPath:"#/oneOf/5/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}var valid7 = _errs28 === errors;}else {var valid7 = true;}}}}}var _valid0 = _errs25 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 5];}else {if(_valid0){valid0 = true;passing0 = 5;}const _errs30 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing4;if(((data.sha === undefined) && (missing4 = "sha")) || ((data.deadline === undefined) && (missing4 = "deadline"))){const err15 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}else {if(data.kind !== undefined){const _errs31 = errors;if("submitted" !== data.kind){const err16 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/6/properties/kind/const",keyword:"const",params:{allowedValue: "submitted"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}var valid8 = _errs31 === errors;}else {var valid8 = true;}if(valid8){if(data.sha !== undefined){let data17 = data.sha;const _errs32 = errors;const _errs33 = errors;let valid9 = false;const _errs34 = errors;if(!(validate23(data17, {instancePath:instancePath+"/sha",parentData:data,parentDataProperty:"sha",rootData}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}var _valid2 = _errs34 === errors;valid9 = valid9 || _valid2;if(!valid9){const _errs35 = errors;if(data17 !== null){const err17 = {instancePath:instancePath+"/sha",schemaPath:"#/oneOf/6/properties/sha/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}var _valid2 = _errs35 === errors;valid9 = valid9 || _valid2;}if(!valid9){const err18 = {instancePath:instancePath+"/sha",schemaPath:"#/oneOf/6/properties/sha/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}else {errors = _errs33;if(vErrors !== null){if(_errs33){vErrors.length = _errs33;}else {vErrors = null;}}}var valid8 = _errs32 === errors;}else {var valid8 = true;}if(valid8){if(data.deadline !== undefined){const _errs37 = errors;if(!(validate26(data.deadline, {instancePath:instancePath+"/deadline",parentData:data,parentDataProperty:"deadline",rootData}))){vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);errors = vErrors.length;}var valid8 = _errs37 === errors;}else {var valid8 = true;}}}}}var _valid0 = _errs30 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 6];}else {if(_valid0){valid0 = true;passing0 = 6;}const _errs38 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing5;if((data.id === undefined) && (missing5 = "id")){const err19 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}else {if(data.kind !== undefined){const _errs39 = errors;if("comment" !== data.kind){const err20 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/7/properties/kind/const",keyword:"const",params:{allowedValue: "comment"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}var valid10 = _errs39 === errors;}else {var valid10 = true;}if(valid10){if(data.id !== undefined){let data20 = data.id;const _errs40 = errors;if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){const err21 = {instancePath:instancePath+"/id",schemaPath:"#/oneOf/7/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}if(errors === _errs40){if((typeof data20 == "number") && (isFinite(data20))){if(data20 < 1 || isNaN(data20)){const err22 = {instancePath:instancePath+"/id",schemaPath:"#/oneOf/7/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}}}var valid10 = _errs40 === errors;}else {var valid10 = true;}}}}var _valid0 = _errs38 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 7];}else {if(_valid0){valid0 = true;passing0 = 7;}const _errs42 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing6;if(((data.code === undefined) && (missing6 = "code")) || ((data.what === undefined) && (missing6 = "what"))){const err23 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}else {if(data.kind !== undefined){const _errs43 = errors;if("flagged" !== data.kind){const err24 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/8/properties/kind/const",keyword:"const",params:{allowedValue: "flagged"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}var valid11 = _errs43 === errors;}else {var valid11 = true;}if(valid11){if(data.code !== undefined){let data22 = data.code;const _errs44 = errors;if(!(((data22 === "comment-changed") || (data22 === "settings-changed")) || (data22 === "late-push"))){const err25 = {instancePath:instancePath+"/code",schemaPath:"#/oneOf/8/properties/code/enum",keyword:"enum",params:{allowedValues: schema6.oneOf[8].properties.code.enum},message:"must be equal to one of the allowed values"};if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}var valid11 = _errs44 === errors;}else {var valid11 = true;}if(valid11){if(data.what !== undefined){let data23 = data.what;const _errs45 = errors;if(errors === _errs45){if(typeof data23 === "string"){if(func3(data23) > 500){const err26 = {instancePath:instancePath+"/what",schemaPath:"#/oneOf/8/properties/what/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};if(vErrors === null){vErrors = [err26];}else {vErrors.push(err26);}errors++;}}else {const err27 = {instancePath:instancePath+"/what",schemaPath:"#/oneOf/8/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err27];}else {vErrors.push(err27);}errors++;}}var valid11 = _errs45 === errors;}else {var valid11 = true;}}}}}var _valid0 = _errs42 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 8];}else {if(_valid0){valid0 = true;passing0 = 8;}const _errs47 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing7;if(((((((data.tree === undefined) && (missing7 = "tree")) || ((data.criteria === undefined) && (missing7 = "criteria"))) || ((data.comment === undefined) && (missing7 = "comment"))) || ((data.given === undefined) && (missing7 = "given"))) || ((data.done === undefined) && (missing7 = "done"))) || ((data.sealed === undefined) && (missing7 = "sealed"))){const err28 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"};if(vErrors === null){vErrors = [err28];}else {vErrors.push(err28);}errors++;}else {if(data.kind !== undefined){const _errs48 = errors;if("reviewed" !== data.kind){const err29 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/9/properties/kind/const",keyword:"const",params:{allowedValue: "reviewed"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err29];}else {vErrors.push(err29);}errors++;}var valid12 = _errs48 === errors;}else {var valid12 = true;}if(valid12){if(data.tree !== undefined){const _errs49 = errors;if(!(validate23(data.tree, {instancePath:instancePath+"/tree",parentData:data,parentDataProperty:"tree",rootData}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}var valid12 = _errs49 === errors;}else {var valid12 = true;}if(valid12){if(data.criteria !== undefined){const _errs50 = errors;if(!(validate29(data.criteria, {instancePath:instancePath+"/criteria",parentData:data,parentDataProperty:"criteria",rootData}))){vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);errors = vErrors.length;}var valid12 = _errs50 === errors;}else {var valid12 = true;}if(valid12){if(data.comment !== undefined){const _errs51 = errors;if(!(validate41(data.comment, {instancePath:instancePath+"/comment",parentData:data,parentDataProperty:"comment",rootData}))){vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);errors = vErrors.length;}var valid12 = _errs51 === errors;}else {var valid12 = true;}if(valid12){if(data.given !== undefined){let data28 = data.given;const _errs52 = errors;if(errors === _errs52){if(Array.isArray(data28)){var valid13 = true;const len0 = data28.length;for(let i0=0; i0<len0; i0++){let data29 = data28[i0];const _errs54 = errors;if(errors === _errs54){if(typeof data29 === "string"){if(!pattern5.test(data29)){const err30 = {instancePath:instancePath+"/given/" + i0,schemaPath:"#/oneOf/9/properties/given/items/pattern",keyword:"pattern",params:{pattern: "^W[0-9]{1,3}$"},message:"must match pattern \""+"^W[0-9]{1,3}$"+"\""};if(vErrors === null){vErrors = [err30];}else {vErrors.push(err30);}errors++;}}else {const err31 = {instancePath:instancePath+"/given/" + i0,schemaPath:"#/oneOf/9/properties/given/items/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err31];}else {vErrors.push(err31);}errors++;}}var valid13 = _errs54 === errors;if(!valid13){break;}}}else {const err32 = {instancePath:instancePath+"/given",schemaPath:"#/oneOf/9/properties/given/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err32];}else {vErrors.push(err32);}errors++;}}var valid12 = _errs52 === errors;}else {var valid12 = true;}if(valid12){if(data.done !== undefined){const _errs56 = errors;if(typeof data.done !== "boolean"){const err33 = {instancePath:instancePath+"/done",schemaPath:"#/oneOf/9/properties/done/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};if(vErrors === null){vErrors = [err33];}else {vErrors.push(err33);}errors++;}var valid12 = _errs56 === errors;}else {var valid12 = true;}if(valid12){if(data.sealed !== undefined){let data31 = data.sealed;const _errs58 = errors;if(errors === _errs58){if(typeof data31 === "string"){if(func3(data31) > 40000){const err34 = {instancePath:instancePath+"/sealed",schemaPath:"#/oneOf/9/properties/sealed/maxLength",keyword:"maxLength",params:{limit: 40000},message:"must NOT have more than 40000 characters"};if(vErrors === null){vErrors = [err34];}else {vErrors.push(err34);}errors++;}else {if(!pattern6.test(data31)){const err35 = {instancePath:instancePath+"/sealed",schemaPath:"#/oneOf/9/properties/sealed/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/=]+$"},message:"must match pattern \""+"^[A-Za-z0-9+/=]+$"+"\""};if(vErrors === null){vErrors = [err35];}else {vErrors.push(err35);}errors++;}}}else {const err36 = {instancePath:instancePath+"/sealed",schemaPath:"#/oneOf/9/properties/sealed/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err36];}else {vErrors.push(err36);}errors++;}}var valid12 = _errs58 === errors;}else {var valid12 = true;}}}}}}}}}var _valid0 = _errs47 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 9];}else {if(_valid0){valid0 = true;passing0 = 9;}const _errs60 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing8;if((((data.tree === undefined) && (missing8 = "tree")) || ((data.criteria === undefined) && (missing8 = "criteria"))) || ((data.comment === undefined) && (missing8 = "comment"))){const err37 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"};if(vErrors === null){vErrors = [err37];}else {vErrors.push(err37);}errors++;}else {if(data.kind !== undefined){const _errs61 = errors;if("undone" !== data.kind){const err38 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/10/properties/kind/const",keyword:"const",params:{allowedValue: "undone"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err38];}else {vErrors.push(err38);}errors++;}var valid14 = _errs61 === errors;}else {var valid14 = true;}if(valid14){if(data.tree !== undefined){const _errs62 = errors;if(!(validate23(data.tree, {instancePath:instancePath+"/tree",parentData:data,parentDataProperty:"tree",rootData}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}var valid14 = _errs62 === errors;}else {var valid14 = true;}if(valid14){if(data.criteria !== undefined){const _errs63 = errors;if(!(validate29(data.criteria, {instancePath:instancePath+"/criteria",parentData:data,parentDataProperty:"criteria",rootData}))){vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);errors = vErrors.length;}var valid14 = _errs63 === errors;}else {var valid14 = true;}if(valid14){if(data.comment !== undefined){const _errs64 = errors;if(!(validate41(data.comment, {instancePath:instancePath+"/comment",parentData:data,parentDataProperty:"comment",rootData}))){vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);errors = vErrors.length;}var valid14 = _errs64 === errors;}else {var valid14 = true;}}}}}}var _valid0 = _errs60 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 10];}else {if(_valid0){valid0 = true;passing0 = 10;}const _errs65 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing9;if((((((data.tree === undefined) && (missing9 = "tree")) || ((data.criteria === undefined) && (missing9 = "criteria"))) || ((data.rubric === undefined) && (missing9 = "rubric"))) || ((data.why === undefined) && (missing9 = "why"))) || ((data.reviews === undefined) && (missing9 = "reviews"))){const err39 = {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"};if(vErrors === null){vErrors = [err39];}else {vErrors.push(err39);}errors++;}else {if(data.kind !== undefined){const _errs66 = errors;if("unsealed" !== data.kind){const err40 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/11/properties/kind/const",keyword:"const",params:{allowedValue: "unsealed"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err40];}else {vErrors.push(err40);}errors++;}var valid15 = _errs66 === errors;}else {var valid15 = true;}if(valid15){if(data.tree !== undefined){const _errs67 = errors;if(!(validate23(data.tree, {instancePath:instancePath+"/tree",parentData:data,parentDataProperty:"tree",rootData}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}var valid15 = _errs67 === errors;}else {var valid15 = true;}if(valid15){if(data.criteria !== undefined){const _errs68 = errors;if(!(validate29(data.criteria, {instancePath:instancePath+"/criteria",parentData:data,parentDataProperty:"criteria",rootData}))){vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);errors = vErrors.length;}var valid15 = _errs68 === errors;}else {var valid15 = true;}if(valid15){if(data.rubric !== undefined){const _errs69 = errors;if(!(validate29(data.rubric, {instancePath:instancePath+"/rubric",parentData:data,parentDataProperty:"rubric",rootData}))){vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);errors = vErrors.length;}var valid15 = _errs69 === errors;}else {var valid15 = true;}if(valid15){if(data.why !== undefined){let data40 = data.why;const _errs70 = errors;if(errors === _errs70){if(typeof data40 === "string"){if(func3(data40) > 500){const err41 = {instancePath:instancePath+"/why",schemaPath:"#/oneOf/11/properties/why/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};if(vErrors === null){vErrors = [err41];}else {vErrors.push(err41);}errors++;}}else {const err42 = {instancePath:instancePath+"/why",schemaPath:"#/oneOf/11/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err42];}else {vErrors.push(err42);}errors++;}}var valid15 = _errs70 === errors;}else {var valid15 = true;}if(valid15){if(data.reviews !== undefined){let data41 = data.reviews;const _errs72 = errors;if(errors === _errs72){if(Array.isArray(data41)){var valid16 = true;const len1 = data41.length;for(let i1=0; i1<len1; i1++){let data42 = data41[i1];const _errs74 = errors;if(errors === _errs74){if(data42 && typeof data42 == "object" && !Array.isArray(data42)){let missing10;if((((data42.by === undefined) && (missing10 = "by")) || ((data42.reviewer === undefined) && (missing10 = "reviewer"))) || ((data42.levels === undefined) && (missing10 = "levels"))){const err43 = {instancePath:instancePath+"/reviews/" + i1,schemaPath:"#/oneOf/11/properties/reviews/items/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"};if(vErrors === null){vErrors = [err43];}else {vErrors.push(err43);}errors++;}else {const _errs76 = errors;for(const key0 in data42){if(!(((key0 === "by") || (key0 === "reviewer")) || (key0 === "levels"))){const err44 = {instancePath:instancePath+"/reviews/" + i1,schemaPath:"#/oneOf/11/properties/reviews/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err44];}else {vErrors.push(err44);}errors++;break;}}if(_errs76 === errors){if(data42.by !== undefined){let data43 = data42.by;const _errs77 = errors;if(errors === _errs77){if(typeof data43 === "string"){if(func3(data43) > 100){const err45 = {instancePath:instancePath+"/reviews/" + i1+"/by",schemaPath:"#/oneOf/11/properties/reviews/items/properties/by/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};if(vErrors === null){vErrors = [err45];}else {vErrors.push(err45);}errors++;}else {if(func3(data43) < 1){const err46 = {instancePath:instancePath+"/reviews/" + i1+"/by",schemaPath:"#/oneOf/11/properties/reviews/items/properties/by/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};if(vErrors === null){vErrors = [err46];}else {vErrors.push(err46);}errors++;}}}else {const err47 = {instancePath:instancePath+"/reviews/" + i1+"/by",schemaPath:"#/oneOf/11/properties/reviews/items/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err47];}else {vErrors.push(err47);}errors++;}}var valid17 = _errs77 === errors;}else {var valid17 = true;}if(valid17){if(data42.reviewer !== undefined){let data44 = data42.reviewer;const _errs79 = errors;if(errors === _errs79){if(typeof data44 === "string"){if(func3(data44) > 100){const err48 = {instancePath:instancePath+"/reviews/" + i1+"/reviewer",schemaPath:"#/oneOf/11/properties/reviews/items/properties/reviewer/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};if(vErrors === null){vErrors = [err48];}else {vErrors.push(err48);}errors++;}else {if(func3(data44) < 1){const err49 = {instancePath:instancePath+"/reviews/" + i1+"/reviewer",schemaPath:"#/oneOf/11/properties/reviews/items/properties/reviewer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};if(vErrors === null){vErrors = [err49];}else {vErrors.push(err49);}errors++;}}}else {const err50 = {instancePath:instancePath+"/reviews/" + i1+"/reviewer",schemaPath:"#/oneOf/11/properties/reviews/items/properties/reviewer/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err50];}else {vErrors.push(err50);}errors++;}}var valid17 = _errs79 === errors;}else {var valid17 = true;}if(valid17){if(data42.levels !== undefined){let data45 = data42.levels;const _errs81 = errors;if(errors === _errs81){if(Array.isArray(data45)){var valid18 = true;const len2 = data45.length;for(let i2=0; i2<len2; i2++){let data46 = data45[i2];const _errs83 = errors;if(errors === _errs83){if(data46 && typeof data46 == "object" && !Array.isArray(data46)){let missing11;if(((((data46.criterion === undefined) && (missing11 = "criterion")) || ((data46.level === undefined) && (missing11 = "level"))) || ((data46.note === undefined) && (missing11 = "note"))) || ((data46.ticks === undefined) && (missing11 = "ticks"))){const err51 = {instancePath:instancePath+"/reviews/" + i1+"/levels/" + i2,schemaPath:"#/oneOf/11/properties/reviews/items/properties/levels/items/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"};if(vErrors === null){vErrors = [err51];}else {vErrors.push(err51);}errors++;}else {const _errs85 = errors;for(const key1 in data46){if(!((((key1 === "criterion") || (key1 === "level")) || (key1 === "note")) || (key1 === "ticks"))){const err52 = {instancePath:instancePath+"/reviews/" + i1+"/levels/" + i2,schemaPath:"#/oneOf/11/properties/reviews/items/properties/levels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err52];}else {vErrors.push(err52);}errors++;break;}}if(_errs85 === errors){if(data46.criterion !== undefined){let data47 = data46.criterion;const _errs86 = errors;if(errors === _errs86){if(typeof data47 === "string"){if(!pattern5.test(data47)){const err53 = {instancePath:instancePath+"/reviews/" + i1+"/levels/" + i2+"/criterion",schemaPath:"#/oneOf/11/properties/reviews/items/properties/levels/items/properties/criterion/pattern",keyword:"pattern",params:{pattern: "^W[0-9]{1,3}$"},message:"must match pattern \""+"^W[0-9]{1,3}$"+"\""};if(vErrors === null){vErrors = [err53];}else {vErrors.push(err53);}errors++;}}else {const err54 = {instancePath:instancePath+"/reviews/" + i1+"/levels/" + i2+"/criterion",schemaPath:"#/oneOf/11/properties/reviews/items/properties/levels/items/properties/criterion/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err54];}else {vErrors.push(err54);}errors++;}}var valid19 = _errs86 === errors;}else {var valid19 = true;}if(valid19){if(data46.level !== undefined){let data48 = data46.level;const _errs88 = errors;if(!((((data48 === 1) || (data48 === 2)) || (data48 === 3)) || (data48 === 4))){const err55 = {instancePath:instancePath+"/reviews/" + i1+"/levels/" + i2+"/level",schemaPath:"#/oneOf/11/properties/reviews/items/properties/levels/items/properties/level/enum",keyword:"enum",params:{allowedValues: schema6.oneOf[11].properties.reviews.items.properties.levels.items.properties.level.enum},message:"must be equal to one of the allowed values"};if(vErrors === null){vErrors = [err55];}else {vErrors.push(err55);}errors++;}var valid19 = _errs88 === errors;}else {var valid19 = true;}if(valid19){if(data46.note !== undefined){let data49 = data46.note;const _errs89 = errors;if((typeof data49 !== "string") && (data49 !== null)){const err56 = {instancePath:instancePath+"/reviews/" + i1+"/levels/" + i2+"/note",schemaPath:"#/oneOf/11/properties/reviews/items/properties/levels/items/properties/note/type",keyword:"type",params:{type: schema6.oneOf[11].properties.reviews.items.properties.levels.items.properties.note.type},message:"must be string,null"};if(vErrors === null){vErrors = [err56];}else {vErrors.push(err56);}errors++;}if(errors === _errs89){if(typeof data49 === "string"){if(func3(data49) > 2000){const err57 = {instancePath:instancePath+"/reviews/" + i1+"/levels/" + i2+"/note",schemaPath:"#/oneOf/11/properties/reviews/items/properties/levels/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};if(vErrors === null){vErrors = [err57];}else {vErrors.push(err57);}errors++;}}}var valid19 = _errs89 === errors;}else {var valid19 = true;}if(valid19){if(data46.ticks !== undefined){let data50 = data46.ticks;const _errs91 = errors;if(errors === _errs91){if(Array.isArray(data50)){var valid20 = true;const len3 = data50.length;for(let i3=0; i3<len3; i3++){let data51 = data50[i3];const _errs93 = errors;if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){const err58 = {instancePath:instancePath+"/reviews/" + i1+"/levels/" + i2+"/ticks/" + i3,schemaPath:"#/oneOf/11/properties/reviews/items/properties/levels/items/properties/ticks/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err58];}else {vErrors.push(err58);}errors++;}if(errors === _errs93){if((typeof data51 == "number") && (isFinite(data51))){if(data51 > 100 || isNaN(data51)){const err59 = {instancePath:instancePath+"/reviews/" + i1+"/levels/" + i2+"/ticks/" + i3,schemaPath:"#/oneOf/11/properties/reviews/items/properties/levels/items/properties/ticks/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};if(vErrors === null){vErrors = [err59];}else {vErrors.push(err59);}errors++;}else {if(data51 < 0 || isNaN(data51)){const err60 = {instancePath:instancePath+"/reviews/" + i1+"/levels/" + i2+"/ticks/" + i3,schemaPath:"#/oneOf/11/properties/reviews/items/properties/levels/items/properties/ticks/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err60];}else {vErrors.push(err60);}errors++;}}}}var valid20 = _errs93 === errors;if(!valid20){break;}}}else {const err61 = {instancePath:instancePath+"/reviews/" + i1+"/levels/" + i2+"/ticks",schemaPath:"#/oneOf/11/properties/reviews/items/properties/levels/items/properties/ticks/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err61];}else {vErrors.push(err61);}errors++;}}var valid19 = _errs91 === errors;}else {var valid19 = true;}}}}}}}else {const err62 = {instancePath:instancePath+"/reviews/" + i1+"/levels/" + i2,schemaPath:"#/oneOf/11/properties/reviews/items/properties/levels/items/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err62];}else {vErrors.push(err62);}errors++;}}var valid18 = _errs83 === errors;if(!valid18){break;}}}else {const err63 = {instancePath:instancePath+"/reviews/" + i1+"/levels",schemaPath:"#/oneOf/11/properties/reviews/items/properties/levels/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err63];}else {vErrors.push(err63);}errors++;}}var valid17 = _errs81 === errors;}else {var valid17 = true;}}}}}}else {const err64 = {instancePath:instancePath+"/reviews/" + i1,schemaPath:"#/oneOf/11/properties/reviews/items/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err64];}else {vErrors.push(err64);}errors++;}}var valid16 = _errs74 === errors;if(!valid16){break;}}}else {const err65 = {instancePath:instancePath+"/reviews",schemaPath:"#/oneOf/11/properties/reviews/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err65];}else {vErrors.push(err65);}errors++;}}var valid15 = _errs72 === errors;}else {var valid15 = true;}}}}}}}}var _valid0 = _errs65 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 11];}else {if(_valid0){valid0 = true;passing0 = 11;}const _errs95 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing12;if(((data.how === undefined) && (missing12 = "how")) || ((data.reason === undefined) && (missing12 = "reason"))){const err66 = {instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"};if(vErrors === null){vErrors = [err66];}else {vErrors.push(err66);}errors++;}else {if(data.kind !== undefined){const _errs96 = errors;if("closed" !== data.kind){const err67 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/12/properties/kind/const",keyword:"const",params:{allowedValue: "closed"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err67];}else {vErrors.push(err67);}errors++;}var valid21 = _errs96 === errors;}else {var valid21 = true;}if(valid21){if(data.how !== undefined){let data53 = data.how;const _errs97 = errors;if(!(((data53 === "withdraw") || (data53 === "archive")) || (data53 === "erase"))){const err68 = {instancePath:instancePath+"/how",schemaPath:"#/oneOf/12/properties/how/enum",keyword:"enum",params:{allowedValues: schema6.oneOf[12].properties.how.enum},message:"must be equal to one of the allowed values"};if(vErrors === null){vErrors = [err68];}else {vErrors.push(err68);}errors++;}var valid21 = _errs97 === errors;}else {var valid21 = true;}if(valid21){if(data.reason !== undefined){let data54 = data.reason;const _errs98 = errors;if(errors === _errs98){if(typeof data54 === "string"){if(func3(data54) > 500){const err69 = {instancePath:instancePath+"/reason",schemaPath:"#/oneOf/12/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};if(vErrors === null){vErrors = [err69];}else {vErrors.push(err69);}errors++;}}else {const err70 = {instancePath:instancePath+"/reason",schemaPath:"#/oneOf/12/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err70];}else {vErrors.push(err70);}errors++;}}var valid21 = _errs98 === errors;}else {var valid21 = true;}}}}}var _valid0 = _errs95 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 12];}else {if(_valid0){valid0 = true;passing0 = 12;}}}}}}}}}}}}}if(!valid0){const err71 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};if(vErrors === null){vErrors = [err71];}else {vErrors.push(err71);}errors++;validate21.errors = vErrors;return false;}else {errors = _errs1;if(vErrors !== null){if(_errs1){vErrors.length = _errs1;}else {vErrors = null;}}}if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing13;if((((data.kind === undefined) && (missing13 = "kind")) || ((data.at === undefined) && (missing13 = "at"))) || ((data.by === undefined) && (missing13 = "by"))){validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"}];return false;}else {if(data.at !== undefined){const _errs100 = errors;if(!(validate26(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);errors = vErrors.length;}var valid22 = _errs100 === errors;}else {var valid22 = true;}if(valid22){if(data.by !== undefined){let data56 = data.by;const _errs101 = errors;if(errors === _errs101){if(typeof data56 === "string"){if(func3(data56) > 100){validate21.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];return false;}else {if(func3(data56) < 1){validate21.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];return false;}}}else {validate21.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid22 = _errs101 === errors;}else {var valid22 = true;}}}}else {validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}validate21.errors = vErrors;return errors === 0;}

;// CONCATENATED MODULE: ./build/assignment/ledger-record.js


/** One record a line, oldest first. */
function parseLog(text) {
    const records = [];
    for (const [index, line] of text.split('\n').entries()) {
        if (line === '')
            continue;
        const value = (0,parse_json/* parseJson */.q)(line);
        if (!isRecord(value)) {
            const error = isRecord.errors?.[0];
            const why = `${error?.instancePath ?? ''} ${error?.message ?? 'is no JSON'}`.trim();
            return { ok: false, error: `line ${index + 1}: ${why}` };
        }
        records.push(value);
    }
    return { ok: true, value: records };
}
function printRecord(record) {
    return `${JSON.stringify(record)}\n`;
}
function logPath(assignment) {
    return `assignments/${assignment}.jsonl`;
}
/** A regrade under another rubric is another scorecard. */
function scorecardPath(assignment, tree, rubricDigest) {
    return `scorecards/${assignment}/${tree.slice(0, 12)}-${rubricDigest.slice(0, 8)}.json`;
}
/** A scorecard with what people judged in it: a later version of the one above. */
function completePath(assignment, tree, rubricDigest) {
    return scorecardPath(assignment, tree, rubricDigest).replace(/\.json$/, '-complete.json');
}
/** Who has calibrated on what, one log a reviewer. */
function reviewerPath(login) {
    return `reviewers/${login.toLowerCase()}.jsonl`;
}


/***/ }),

/***/ 8921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ latestGraded),
/* harmony export */   e: () => (/* binding */ foldLog)
/* harmony export */ });
/** Folds a log, oldest record first; null for a log in which nobody was invited. */
function foldLog(log) {
    const invited = log.find((record) => record.kind === 'invited');
    if (invited === undefined)
        return null;
    return log.reduce((state, record) => applyRecord(follow(state, record), record), begin(invited));
}
function begin({ assignment, at, comment }) {
    return {
        assignment,
        invitedAt: at,
        lastInvitedAt: at,
        renewals: 0,
        acceptedAt: null,
        firstPushAt: null,
        deadline: assignment.deadline,
        status: 'open',
        submission: null,
        graded: [],
        flagged: [],
        reviewed: [],
        comment: { id: assignment.comment, digests: [comment] },
    };
}
/** How far the candidate has come. Whoever pushed has accepted, and whose work was graded has pushed. */
function follow(state, record) {
    if (record.kind === 'reinvited') {
        return { ...state, lastInvitedAt: record.at, renewals: state.renewals + 1 };
    }
    const hasPushed = record.kind === 'pushed' ||
        record.kind === 'graded' ||
        (record.kind === 'submitted' && record.sha !== null);
    if (!hasPushed && record.kind !== 'accepted')
        return state;
    const acceptedAt = state.acceptedAt ?? record.at;
    return { ...state, acceptedAt, firstPushAt: state.firstPushAt ?? (hasPushed ? record.at : null) };
}
function applyRecord(state, record) {
    switch (record.kind) {
        case 'invited':
        case 'reinvited':
        case 'accepted':
        case 'pushed':
            return state;
        case 'extended':
            // An extension after the deadline reopens the assignment: what was pinned is pinned no longer.
            return state.status === 'closed'
                ? state
                : { ...state, deadline: record.deadline, status: 'open', submission: null };
        case 'submitted':
            return state.status === 'closed'
                ? state
                : { ...state, status: 'submitted', submission: record.sha };
        case 'graded':
            return {
                ...state,
                graded: [...state.graded, record],
                comment: withDigest(state.comment, record.comment),
            };
        case 'comment':
            return { ...state, comment: { ...state.comment, id: record.id } };
        case 'flagged':
            return { ...state, flagged: [...state.flagged, record] };
        case 'reviewed':
        case 'undone':
        case 'unsealed':
            return { ...state, reviewed: [...state.reviewed, record] };
        case 'closed':
            return { ...state, status: 'closed' };
    }
}
function withDigest(comment, digest) {
    return digest === null ? comment : { ...comment, digests: [...comment.digests, digest] };
}
/** What was shown last as the current submission; undefined before that. */
function latestGraded({ graded, }) {
    return graded.findLast(({ stale }) => !stale);
}


/***/ }),

/***/ 9761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ openAsApp),
  o: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/@octokit/auth-app/dist-node/index.js + 5 modules
var dist_node = __webpack_require__(8220);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(9735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(6856);
// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 3 modules
var dist_src = __webpack_require__(1267);
// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(8186);
// EXTERNAL MODULE: ./build/install.js
var install = __webpack_require__(199);
// EXTERNAL MODULE: ./build/github/client/pace.js
var client_pace = __webpack_require__(4557);
// EXTERNAL MODULE: ./build/github/client/reasons.js
var reasons = __webpack_require__(9281);
;// CONCATENATED MODULE: ./build/github/client/patience.js


// What GitHub asks of those whom it does not tell for how long.
const WAIT_SECONDS = 60;
const LONGEST_WAIT_SECONDS = 15 * 60;
const MOST_WAITS = 4;
const SECONDARY = /\bsecondary rate\b/i;
/** Whether to wait once more, or to give up. */
function isWorthWaiting(waitSeconds, waitsSoFar) {
    return waitSeconds <= LONGEST_WAIT_SECONDS && waitsSoFar < MOST_WAITS;
}
/**
 * The throttling plugin waits where the message has its words or nothing remains. GitHub also asks
 * with a bare `retry-after`, or a bare 429: we put the words in.
 */
function nameRefusal(error) {
    const isKnown = SECONDARY.test(error.message) || nothingRemains(error);
    if (isKnown || endOfRefusal(error) === null)
        return error;
    error.message = `${error.message} (secondary rate limit)`;
    return error;
}
/** What is left to say once waiting did not help or would take too long. */
function giveUp(error, { method, path }) {
    const until = endOfRefusal(error);
    if (until === null)
        return error;
    const detail = `${method} ${path} was refused: too many requests. GitHub lets us go on at ${until}.`;
    return new bad_news/* WorldError */.nM(detail, { code: 'github', cause: error });
}
/** Until when GitHub says: not now. By its own clock, as ISO 8601; null for any other answer. */
function endOfRefusal(error) {
    const status = (0,reasons/* statusOf */.c2)(error);
    if (status !== 403 && status !== 429)
        return null;
    const now = Date.parse((0,reasons/* headerOf */.rR)(error, 'date') ?? '') || Date.now();
    const inDefault = now + WAIT_SECONDS * 1_000;
    if (nothingRemains(error)) {
        return isoTime(Number((0,reasons/* headerOf */.rR)(error, 'x-ratelimit-reset')) * 1_000 || inDefault);
    }
    const retryAfter = Number((0,reasons/* headerOf */.rR)(error, 'retry-after'));
    if (retryAfter > 0)
        return isoTime(now + retryAfter * 1_000);
    return status === 429 || SECONDARY.test(error.message) ? isoTime(inDefault) : null;
}
function isoTime(ms) {
    return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
function nothingRemains(error) {
    return (0,reasons/* headerOf */.rR)(error, 'x-ratelimit-remaining') === '0' && (0,reasons/* headerOf */.rR)(error, 'retry-after') === null;
}
// The same content has the same name however often it is sent, and a spare token harms nobody.
const HARMLESS_POST = /\/(?:git\/(?:blobs|trees|commits)|access_tokens)$/;
// They compare with what was there before: sent again after a lost answer they fail where they won.
const CONTENTS = /^\/repos\/[^/]+\/[^/]+\/contents\//;
/** Whether sending it twice does what sending it once does. */
function isRepeatable({ method, path }) {
    if (method === 'GET' || method === 'HEAD')
        return true;
    return method === 'POST' ? HARMLESS_POST.test(path) : !CONTENTS.test(path);
}

;// CONCATENATED MODULE: ./build/github/client/client.js













const SECOND = 1_000;
const TIMEOUT_SECONDS = 30;
const LONG_WAIT_MS = 5_000;
const API_VERSION = '2022-11-28';
const CLIENT_ERRORS = Array.from({ length: 100 }, (_, index) => 400 + index);
const TOKEN_REQUEST = /^\/(?:app\/installations\/[^/]+\/access_tokens|orgs\/[^/]+\/installation)$/;
/** Takes the place of the plugin's own spacing, one write a second: the pace knows better. */
const NO_SPACING = { key: () => ({ schedule: (_, job) => job() }) };
/** A client that keeps the pace, waits when GitHub asks for it, and repeats what may be repeated. */
async function openGitHub(connection) {
    const { credential } = connection;
    const open = await clientMaker(connection);
    if ('token' in credential)
        return open({ auth: credential.token });
    const { appId, privateKey, organisation } = credential;
    refuseBadKey(privateKey);
    const app = { authStrategy: dist_node/* createAppAuth */.K, auth: { appId, privateKey } };
    try {
        const { data } = await open(app).rest.apps.getOrgInstallation({ org: organisation });
        return open({ ...app, auth: { ...app.auth, installationId: data.id } });
    }
    catch (error) {
        throw (0,reasons/* worldError */.ZT)(`the installation of the App ${appId} in ${organisation} was not found`, error);
    }
}
/** Speaks for an App as such, which may ask who it is and little else. Throws CallerError for a bad key. */
async function openAsApp(connection, app) {
    refuseBadKey(app.privateKey);
    const open = await clientMaker({ ...connection, credential: { token: '' } });
    return open({ authStrategy: dist_node/* createAppAuth */.K, auth: app });
}
async function clientMaker(connection) {
    const { apiUrl, log, second = SECOND } = connection;
    const pace = connection.pace ?? (0,client_pace/* createPace */.qP)(realClock, limitsOf(connection), sayLongWaits(log));
    // The order is from the wire outwards: what stands later sees the other's waits as one request.
    const Client = dist_src/* Octokit */.E.plugin(keepPace(pace), dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A, mindRepeats);
    const onLimit = (seconds, _, __, waits) => {
        if (!isWorthWaiting(seconds, waits))
            return false;
        if (pace.hold(seconds * second))
            log(`GitHub asks us to wait ${seconds} s`);
        return true;
    };
    const userAgent = `takehome/${await ownVersion()}`;
    return (identity) => new Client({
        ...identity,
        baseUrl: apiUrl.replace(/\/+$/, ''),
        userAgent,
        log: quietLog(log),
        request: { fetch: timedFetch(connection), log: quietLog(() => { }) },
        retry: { doNotRetry: CLIENT_ERRORS, retryAfterBaseValue: second },
        throttle: {
            // Clients with the same id share the plugin's queue, and one at a halt would halt the other.
            id: (0,external_node_crypto_.randomUUID)(),
            write: NO_SPACING,
            notifications: NO_SPACING,
            retryAfterBaseValue: second,
            onRateLimit: onLimit,
            onSecondaryRateLimit: onLimit,
        },
    });
}
/** GitHub begins the tokens that it makes itself with `ghs_`; one that was handed to us is a workflow's. */
function limitsOf({ credential }) {
    const isWorkflow = 'token' in credential && credential.token.startsWith('ghs_');
    return isWorkflow ? client_pace/* WORKFLOW_LIMITS */.d6 : client_pace/* PUBLISHED_LIMITS */.MI;
}
function keepPace(pace) {
    return ({ hook }) => {
        hook.before('request', async ({ method, url }) => {
            // What an App asks about itself counts for the App, not for the installation.
            if (!TOKEN_REQUEST.test(url))
                await pace.turn({ method, path: url });
        });
        hook.error('request', (error) => {
            throw nameRefusal(error);
        });
    };
}
function mindRepeats({ hook }) {
    hook.before('request', (options) => {
        const { method, url: path } = options;
        options.headers['x-github-api-version'] = API_VERSION;
        // A copy: Octokit shares this object among all requests, and the plugins count in it.
        options.request = { ...options.request };
        if (!isRepeatable({ method, path }))
            options.request['retries'] = 0;
    });
    hook.error('request', (error, { method, url: path }) => {
        throw giveUp(error, { method, path });
    });
}
/** A time-out for each try. Reads the whole answer: Octokit takes a broken one for an empty one. */
function timedFetch({ timeoutSeconds = TIMEOUT_SECONDS, ...connection }) {
    const send = connection.fetch ?? fetch;
    return async (input, init) => {
        const response = await send(input, {
            ...init,
            signal: AbortSignal.timeout(timeoutSeconds * SECOND),
        });
        const { byteLength } = await response.clone().arrayBuffer();
        refuseStranger(response, byteLength);
        return response;
    };
}
/** A log-in page or a proxy's may stand where GitHub was asked, and say that all is well. */
function refuseStranger({ ok, headers }, bytes) {
    const type = headers.get('content-type') ?? 'no type';
    if (!ok || bytes === 0 || type.includes('json'))
        return;
    throw new Error(`something answered in GitHub's place, with ${type}`);
}
function refuseBadKey(privateKey) {
    if (isPrivateKey(privateKey))
        return;
    const hint = 'Give the whole PEM file that GitHub made for the App, with its first and last line.';
    const message = 'is no private key';
    throw (0,bad_news/* callerError */.ee)('TAKEHOME_APP_KEY', message, hint);
}
function isPrivateKey(text) {
    try {
        // Some ways of setting a variable leave its line ends as two characters; auth-app mends it too.
        (0,external_node_crypto_.createPrivateKey)(text.replaceAll('\\n', '\n'));
        return true;
    }
    catch {
        return false;
    }
}
const realClock = { now: () => performance.now(), sleep: (ms) => (0,external_node_timers_promises_.setTimeout)(ms) };
function sayLongWaits(log) {
    return (ms) => {
        if (ms >= LONG_WAIT_MS)
            log(`Waiting ${Math.ceil(ms / SECOND)} s: GitHub allows no faster pace`);
    };
}
function quietLog(warn) {
    return { debug() { }, info() { }, warn, error() { } };
}
async function ownVersion() {
    const file = (0,external_node_path_.join)((0,install/* installFolder */.S)(import.meta.url), 'package.json');
    return String(JSON.parse(await (0,promises_.readFile)(file, 'utf8')).version);
}


/***/ }),

/***/ 4557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MI: () => (/* binding */ PUBLISHED_LIMITS),
/* harmony export */   d6: () => (/* binding */ WORKFLOW_LIMITS),
/* harmony export */   jA: () => (/* binding */ estimate),
/* harmony export */   qP: () => (/* binding */ createPace)
/* harmony export */ });
/* unused harmony export createWindows */
/** Keeps us under GitHub's published limits, so that its answer to too many requests stays rare. */
// Two requests that leave a minute apart may reach GitHub closer together than that.
const MARGIN_MS = 1_000;
const MINUTE = 60_000 + MARGIN_MS;
const HOUR = 3_600_000 + MARGIN_MS;
// https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
const PUBLISHED_LIMITS = [
    // The primary limit of a user; no installation of an App has a lower one, a workflow's token has.
    { windowMs: HOUR, allowance: 5_000, cost: { read: 1, write: 1 } },
    // Points: a GET or HEAD is one, a POST, PUT, PATCH or DELETE is five.
    { windowMs: MINUTE, allowance: 900, cost: { read: 1, write: 5 } },
    // Content creation. Which requests are meant is not published, so every write counts here.
    { windowMs: MINUTE, allowance: 80, cost: { read: 0, write: 1 } },
    { windowMs: HOUR, allowance: 500, cost: { read: 0, write: 1 } },
];
/** What a workflow's own token may do: a thousand requests an hour for its repository. */
const WORKFLOW_LIMITS = [
    { windowMs: HOUR, allowance: 1_000, cost: { read: 1, write: 1 } },
    ...PUBLISHED_LIMITS,
];
function createWindows(limits = PUBLISHED_LIMITS) {
    const windows = limits.map(createWindow);
    return {
        waitMs: (kind, now) => Math.max(0, ...windows.map((window) => window.waitMs(kind, now))),
        pass: (kind, now) => {
            for (const window of windows)
                window.pass(kind, now);
        },
    };
}
/** Remembers no more passages than its allowance has room for. */
function createWindow({ windowMs, allowance, cost }) {
    let passed = [];
    let first = 0;
    let spent = 0;
    const forgetBefore = (now) => {
        for (let next = passed[first]; next && next.at + windowMs <= now; next = passed[first]) {
            spent -= next.cost;
            first += 1;
        }
        // Dropped by the half, so that forgetting costs the same for each request.
        if (first > passed.length / 2) {
            passed = passed.slice(first);
            first = 0;
        }
    };
    return {
        waitMs: (kind, now) => {
            if (cost[kind] === 0)
                return 0;
            forgetBefore(now);
            let excess = spent + cost[kind] - allowance;
            let wait = 0;
            for (let index = first; excess > 0; index += 1) {
                const oldest = passed[index];
                if (oldest === undefined)
                    break;
                excess -= oldest.cost;
                wait = oldest.at + windowMs - now;
            }
            return wait;
        },
        pass: (kind, now) => {
            if (cost[kind] === 0)
                return;
            passed.push({ at: now, cost: cost[kind] });
            spent += cost[kind];
        },
    };
}
/** `onWait` hears of each wait before it begins. */
function createPace(clock, limits = PUBLISHED_LIMITS, onWait = () => { }) {
    const windows = createWindows(limits);
    let heldUntil = clock.now();
    let last = Promise.resolve();
    const pass = async (kind) => {
        for (;;) {
            const now = clock.now();
            const wait = windows.waitMs(kind, now);
            if (wait > 0)
                onWait(wait);
            const longest = Math.max(wait, heldUntil - now);
            if (longest <= 0)
                return windows.pass(kind, now);
            await clock.sleep(longest);
        }
    };
    return {
        turn: ({ method }) => {
            const mine = last.then(() => pass(kindOf(method)));
            last = mine.catch(() => { });
            return mine;
        },
        hold: (ms) => {
            const until = clock.now() + ms;
            const wasHeld = heldUntil > clock.now();
            heldUntil = Math.max(heldUntil, until);
            return !wasHeld;
        },
    };
}
function kindOf(method) {
    return method === 'GET' || method === 'HEAD' ? 'read' : 'write';
}
/** How many seconds the limits alone ask for a plan, its reads spread evenly among its writes. */
function estimate(plan, limits = PUBLISHED_LIMITS) {
    const windows = createWindows(limits);
    const total = plan.reads + plan.writes;
    let now = 0;
    for (let index = 0; index < total; index += 1) {
        const writesDue = Math.floor(((index + 1) * plan.writes) / total);
        const writesDone = Math.floor((index * plan.writes) / total);
        const kind = writesDue > writesDone ? 'write' : 'read';
        now += windows.waitMs(kind, now);
        windows.pass(kind, now);
    }
    return now / 1_000;
}


/***/ }),

/***/ 3069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ openLedger),
/* harmony export */   j: () => (/* binding */ LEDGER_BRANCH)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(328);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8186);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9281);




const LEDGER_BRANCH = 'ledger';
// Each lost race costs two requests; a writer that loses this often meets something else than a race.
const ATTEMPTS = 12;
const FIRST_PAUSE_MS = 25;
const LONGEST_PAUSE_MS = 1_000;
const RULES = /\brule violations\b/i;
function openLedger(octokit, hub) {
    // What was last seen of each file. A write that follows from it is refused where it is not true any more.
    const seen = new Map();
    const readFile = async (path) => {
        const file = await readLedgerFile(octokit, hub, path);
        seen.set(path, file);
        return file;
    };
    const rewrite = async (path, change, expect) => {
        if (expect === 'absent' && !seen.has(path))
            seen.set(path, null);
        return await rewriteFile({ octokit, hub, seen, readFile }, path, change);
    };
    return {
        readFile,
        rewrite,
        readLog: async (assignment) => parse(assignment, (await readFile((0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_1__/* .logPath */ .Q2)(assignment)))?.text),
        append: async (assignment, decide) => {
            const text = await rewrite((0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_1__/* .logPath */ .Q2)(assignment), (before) => {
                const record = decide(parse(assignment, before ?? ''));
                if (record === null)
                    return null;
                const subject = `${assignment}: ${record.kind}`;
                return { text: (before ?? '') + (0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_1__/* .printRecord */ .HX)(record), subject };
            });
            return parse(assignment, text ?? '');
        },
    };
}
function parse(assignment, text) {
    const log = (0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLog */ .g_)(text ?? '');
    if (log.ok)
        return log.value;
    throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM(`${(0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_1__/* .logPath */ .Q2)(assignment)} on the branch ${LEDGER_BRANCH} was changed by hand: ${log.error}. Put back its last good version.`, { code: 'ledger' });
}
async function readLedgerFile(octokit, hub, path) {
    try {
        const { data } = await octokit.rest.repos.getContent({ ...hub, path, ref: LEDGER_BRANCH });
        if (Array.isArray(data) || data.type !== 'file')
            throw new Error(`${path} is no file`);
        return { sha: data.sha, text: await textOf(octokit, hub, data) };
    }
    catch (error) {
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(error) === 404)
            return null;
        throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .worldError */ .ZT)(`the ledger's ${path} was not read`, error);
    }
}
/** Beyond one megabyte the contents API names a file without its bytes. */
async function textOf(octokit, hub, file) {
    if (file.encoding === 'base64')
        return decode(file.content);
    const { data } = await octokit.rest.git.getBlob({ ...hub, file_sha: file.sha });
    return decode(data.content);
}
function decode(base64) {
    return Buffer.from(base64, 'base64').toString('utf8');
}
async function rewriteFile(writing, path, change) {
    const guessed = await rewriteFromMemory(writing, path, change);
    if (guessed !== null)
        return guessed;
    let lost;
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        if (attempt > 0)
            await pause(attempt);
        const before = await writing.readFile(path);
        const after = newsOf(change, before);
        if (after === null)
            return before?.text ?? null;
        lost = await swap(writing, path, before, after);
        if (lost === null)
            return after.text;
    }
    throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .worldError */ .ZT)(`the ledger's ${path} was not written`, lost);
}
/** Without a look first. That there is nothing to write is only believed of a file that was read for it. */
async function rewriteFromMemory(writing, path, change) {
    const before = writing.seen.get(path);
    if (before === undefined)
        return null;
    writing.seen.delete(path);
    const after = newsOf(change, before);
    if (after === null)
        return null;
    return (await swap(writing, path, before, after)) === null ? after.text : null;
}
function newsOf(change, before) {
    const after = change(before?.text ?? null);
    return after?.text === before?.text ? null : after;
}
/** Two that lost to each other must not meet again at the same moment. */
async function pause(attempt) {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempt));
}
/** Null when it was written; the error when somebody was quicker, or when nobody knows. */
async function swap({ octokit, hub, seen }, path, before, after) {
    try {
        const { data } = await octokit.rest.repos.createOrUpdateFileContents({
            ...hub,
            path,
            message: after.subject,
            branch: LEDGER_BRANCH,
            content: Buffer.from(after.text).toString('base64'),
            ...(before === null ? {} : { sha: before.sha }),
        });
        const sha = data.content?.sha;
        if (sha !== undefined)
            seen.set(path, { text: after.text, sha });
        return null;
    }
    catch (error) {
        if (lostRace(error))
            return error;
        throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .worldError */ .ZT)(`the ledger's ${path} was not written`, error);
    }
}
/**
 * Somebody else was quicker, or nobody knows whether we were: either way, look again. A rule that keeps
 * everybody from writing has the same status, and no later try would fare better.
 */
function lostRace(error) {
    if (error instanceof Error && RULES.test(error.message))
        return false;
    return (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(error) === 409 || (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(error) === 422 || (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .isAmbiguous */ .X2)(error);
}


/***/ }),

/***/ 2907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ parseHubConfig)
});

// EXTERNAL MODULE: ./node_modules/luxon/build/es6/luxon.mjs
var luxon = __webpack_require__(8714);
// EXTERNAL MODULE: ./build/input/read-yaml.js
var read_yaml = __webpack_require__(6263);
// EXTERNAL MODULE: ./build/input/shape-issues.js
var shape_issues = __webpack_require__(6083);
// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(6214);
;// CONCATENATED MODULE: ./build/hub/takehome.generated.js
// Made of takehome.schema.ts by scripts/schemas.mjs with ajv; change that and run npm run generate.

const isHubYaml = validate21;const schema6 = {"type":"object","required":["hub","organisation","exercises"],"properties":{"hub":{"type":"string","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})/[A-Za-z0-9._-]{1,100}$","description":"This repository, as owner/name. It holds hidden tests, the ledger and the reviews: keep it private."},"organisation":{"type":"string","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$","description":"The organisation in which candidates' repositories are created. One of its own is safest: whoever is invited sees nothing else there."},"exercises":{"type":"object","minProperties":1,"description":"The exercises you give out, by id; each may name the role whose competency weights count.","propertyNames":{"pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"},"additionalProperties":{"type":["object","null"],"properties":{"role":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$","description":"Whose competency weights count: ml-engineer, mlops, research, or one of your own roles.yml."}},"additionalProperties":false}},"loops":{"type":"object","description":"The exercises that everybody who applies for a role does, by role. Together they need points for each competency that the role weighs; otherwise nobody gets an overall score.","propertyNames":{"pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"},"additionalProperties":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"},"minItems":1,"uniqueItems":true}},"pack":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","default":"exercises","description":"A folder of this repository with templates/, rubrics/ and graders/ of your own; exercises that are not there come with takehome."},"days":{"type":"integer","minimum":1,"maximum":90,"default":7,"description":"Days from the invitation to the deadline."},"deadline_time":{"type":"string","pattern":"^(?:[01][0-9]|2[0-3]):[0-5][0-9]$","default":"18:00","description":"The time of that day, as \"18:00\", in the time zone below. Quote it: YAML reads 18:00 as a number."},"time_zone":{"type":"string","default":"UTC","description":"The time zone in which deadlines are given and shown, such as Europe/Zurich; UTC is always shown beside it."},"feedback":{"enum":["none","bands","criteria"],"default":"bands","description":"What a candidate sees of the hidden tests: none, bands (one word) or criteria (met or not met)."},"graded_pushes_per_day":{"type":"integer","minimum":1,"maximum":100,"default":10,"description":"How many pushes of one candidate are graded within 24 hours. The last commit before the deadline is graded whatever this says."},"rulesets":{"type":"boolean","default":false,"description":"Freeze the starter branch with a ruleset. Private repositories have rulesets on GitHub Team and Enterprise only; without one the recorded commit counts."},"contact":{"type":"string","minLength":1,"maxLength":300,"description":"Whom candidates ask, as a name and a mail address. They read it in the description of their pull request. doctor asks for it."},"privacy":{"type":"string","minLength":1,"maxLength":1000,"description":"Who sees a candidate's work, what it is used for, and where your privacy notice is. Candidates read it. doctor asks for it."},"retention":{"type":["integer","null"],"minimum":1,"maximum":3650,"description":"Days from the deadline until you erase everything about a candidate. Candidates read it, and report lists who is due. doctor asks for it."},"reviews":{"type":"object","properties":{"reviewers":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,39}$"},"minItems":2,"uniqueItems":true,"description":"GitHub logins of the people who may review; each needs access to this repository. Without it, everybody who can write to it."},"needed":{"type":"integer","minimum":2,"maximum":5,"default":2,"description":"How many people judge each write-up, blind to each other. Where two are two levels apart, one more is asked."},"calibration":{"type":"boolean","default":true,"description":"Whether a reviewer has to pass takehome calibrate on an exercise before their first review of it."}},"additionalProperties":false,"description":"Who reviews, and what it takes."}},"additionalProperties":false,"title":"takehome.yml","description":"How a hiring team runs its take-homes."};const func2 = Object.prototype.hasOwnProperty;const func3 = ucs2length["default"] ?? ucs2length;const pattern0 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})/[A-Za-z0-9._-]{1,100}$", "u");const pattern1 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$", "u");const pattern2 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");const pattern6 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]*$", "u");const pattern7 = new RegExp("^(?:[01][0-9]|2[0-3]):[0-5][0-9]$", "u");const pattern8 = new RegExp("^[A-Za-z0-9_-]{1,39}$", "u");function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.hub === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hub"},message:"must have required property '"+"hub"+"'",schema:schema6.required,parentSchema:schema6,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.organisation === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "organisation"},message:"must have required property '"+"organisation"+"'",schema:schema6.required,parentSchema:schema6,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.exercises === undefined){const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exercises"},message:"must have required property '"+"exercises"+"'",schema:schema6.required,parentSchema:schema6,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}for(const key0 in data){if(!(func2.call(schema6.properties, key0))){const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema6,data};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.hub !== undefined){let data0 = data.hub;if(typeof data0 === "string"){if(!pattern0.test(data0)){const err4 = {instancePath:instancePath+"/hub",schemaPath:"#/properties/hub/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})/[A-Za-z0-9._-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})/[A-Za-z0-9._-]{1,100}$"+"\"",schema:"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})/[A-Za-z0-9._-]{1,100}$",parentSchema:schema6.properties.hub,data:data0};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}else {const err5 = {instancePath:instancePath+"/hub",schemaPath:"#/properties/hub/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.hub.type,parentSchema:schema6.properties.hub,data:data0};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data.organisation !== undefined){let data1 = data.organisation;if(typeof data1 === "string"){if(!pattern1.test(data1)){const err6 = {instancePath:instancePath+"/organisation",schemaPath:"#/properties/organisation/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$"},message:"must match pattern \""+"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$"+"\"",schema:"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$",parentSchema:schema6.properties.organisation,data:data1};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}else {const err7 = {instancePath:instancePath+"/organisation",schemaPath:"#/properties/organisation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.organisation.type,parentSchema:schema6.properties.organisation,data:data1};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}if(data.exercises !== undefined){let data2 = data.exercises;if(data2 && typeof data2 == "object" && !Array.isArray(data2)){if(Object.keys(data2).length < 1){const err8 = {instancePath:instancePath+"/exercises",schemaPath:"#/properties/exercises/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema6.properties.exercises,data:data2};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}for(const key1 in data2){const _errs8 = errors;if(typeof key1 === "string"){if(!pattern2.test(key1)){const err9 = {instancePath:instancePath+"/exercises",schemaPath:"#/properties/exercises/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+(?:-[a-z0-9]+)*$",parentSchema:schema6.properties.exercises.propertyNames,data:key1,propertyName:key1};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}var valid1 = _errs8 === errors;if(!valid1){const err10 = {instancePath:instancePath+"/exercises",schemaPath:"#/properties/exercises/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema6.properties.exercises.propertyNames,parentSchema:schema6.properties.exercises,data:data2};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}for(const key2 in data2){let data3 = data2[key2];if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){const err11 = {instancePath:instancePath+"/exercises/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/exercises/additionalProperties/type",keyword:"type",params:{type: schema6.properties.exercises.additionalProperties.type},message:"must be object,null",schema:schema6.properties.exercises.additionalProperties.type,parentSchema:schema6.properties.exercises.additionalProperties,data:data3};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}if(data3 && typeof data3 == "object" && !Array.isArray(data3)){for(const key3 in data3){if(!(key3 === "role")){const err12 = {instancePath:instancePath+"/exercises/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/exercises/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.exercises.additionalProperties,data:data3};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data3.role !== undefined){let data4 = data3.role;if(typeof data4 === "string"){if(!pattern2.test(data4)){const err13 = {instancePath:instancePath+"/exercises/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/role",schemaPath:"#/properties/exercises/additionalProperties/properties/role/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+(?:-[a-z0-9]+)*$",parentSchema:schema6.properties.exercises.additionalProperties.properties.role,data:data4};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}else {const err14 = {instancePath:instancePath+"/exercises/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/role",schemaPath:"#/properties/exercises/additionalProperties/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.exercises.additionalProperties.properties.role.type,parentSchema:schema6.properties.exercises.additionalProperties.properties.role,data:data4};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}}}}else {const err15 = {instancePath:instancePath+"/exercises",schemaPath:"#/properties/exercises/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.exercises.type,parentSchema:schema6.properties.exercises,data:data2};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}if(data.loops !== undefined){let data5 = data.loops;if(data5 && typeof data5 == "object" && !Array.isArray(data5)){for(const key4 in data5){const _errs17 = errors;if(typeof key4 === "string"){if(!pattern2.test(key4)){const err16 = {instancePath:instancePath+"/loops",schemaPath:"#/properties/loops/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+(?:-[a-z0-9]+)*$",parentSchema:schema6.properties.loops.propertyNames,data:key4,propertyName:key4};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}var valid4 = _errs17 === errors;if(!valid4){const err17 = {instancePath:instancePath+"/loops",schemaPath:"#/properties/loops/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid",schema:schema6.properties.loops.propertyNames,parentSchema:schema6.properties.loops,data:data5};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}for(const key5 in data5){let data6 = data5[key5];if(Array.isArray(data6)){if(data6.length < 1){const err18 = {instancePath:instancePath+"/loops/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/loops/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema6.properties.loops.additionalProperties,data:data6};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}const len0 = data6.length;for(let i0=0; i0<len0; i0++){let data7 = data6[i0];if(typeof data7 === "string"){if(!pattern2.test(data7)){const err19 = {instancePath:instancePath+"/loops/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/loops/additionalProperties/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+(?:-[a-z0-9]+)*$",parentSchema:schema6.properties.loops.additionalProperties.items,data:data7};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}}else {const err20 = {instancePath:instancePath+"/loops/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/loops/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.loops.additionalProperties.items.type,parentSchema:schema6.properties.loops.additionalProperties.items,data:data7};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}}let i1 = data6.length;let j0;if(i1 > 1){const indices0 = {};for(;i1--;){let item0 = data6[i1];if(typeof item0 !== "string"){continue;}if(typeof indices0[item0] == "number"){j0 = indices0[item0];const err21 = {instancePath:instancePath+"/loops/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/loops/additionalProperties/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema6.properties.loops.additionalProperties,data:data6};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;break;}indices0[item0] = i1;}}}else {const err22 = {instancePath:instancePath+"/loops/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/loops/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.loops.additionalProperties.type,parentSchema:schema6.properties.loops.additionalProperties,data:data6};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}}}else {const err23 = {instancePath:instancePath+"/loops",schemaPath:"#/properties/loops/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.loops.type,parentSchema:schema6.properties.loops,data:data5};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}}if(data.pack !== undefined){let data8 = data.pack;if(typeof data8 === "string"){if(!pattern6.test(data8)){const err24 = {instancePath:instancePath+"/pack",schemaPath:"#/properties/pack/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._/-]*$",parentSchema:schema6.properties.pack,data:data8};if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}}else {const err25 = {instancePath:instancePath+"/pack",schemaPath:"#/properties/pack/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.pack.type,parentSchema:schema6.properties.pack,data:data8};if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}}if(data.days !== undefined){let data9 = data.days;if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){const err26 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema6.properties.days.type,parentSchema:schema6.properties.days,data:data9};if(vErrors === null){vErrors = [err26];}else {vErrors.push(err26);}errors++;}if((typeof data9 == "number") && (isFinite(data9))){if(data9 > 90 || isNaN(data9)){const err27 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 90},message:"must be <= 90",schema:90,parentSchema:schema6.properties.days,data:data9};if(vErrors === null){vErrors = [err27];}else {vErrors.push(err27);}errors++;}if(data9 < 1 || isNaN(data9)){const err28 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema6.properties.days,data:data9};if(vErrors === null){vErrors = [err28];}else {vErrors.push(err28);}errors++;}}}if(data.deadline_time !== undefined){let data10 = data.deadline_time;if(typeof data10 === "string"){if(!pattern7.test(data10)){const err29 = {instancePath:instancePath+"/deadline_time",schemaPath:"#/properties/deadline_time/pattern",keyword:"pattern",params:{pattern: "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$"},message:"must match pattern \""+"^(?:[01][0-9]|2[0-3]):[0-5][0-9]$"+"\"",schema:"^(?:[01][0-9]|2[0-3]):[0-5][0-9]$",parentSchema:schema6.properties.deadline_time,data:data10};if(vErrors === null){vErrors = [err29];}else {vErrors.push(err29);}errors++;}}else {const err30 = {instancePath:instancePath+"/deadline_time",schemaPath:"#/properties/deadline_time/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.deadline_time.type,parentSchema:schema6.properties.deadline_time,data:data10};if(vErrors === null){vErrors = [err30];}else {vErrors.push(err30);}errors++;}}if(data.time_zone !== undefined){let data11 = data.time_zone;if(typeof data11 !== "string"){const err31 = {instancePath:instancePath+"/time_zone",schemaPath:"#/properties/time_zone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.time_zone.type,parentSchema:schema6.properties.time_zone,data:data11};if(vErrors === null){vErrors = [err31];}else {vErrors.push(err31);}errors++;}}if(data.feedback !== undefined){let data12 = data.feedback;if(!(((data12 === "none") || (data12 === "bands")) || (data12 === "criteria"))){const err32 = {instancePath:instancePath+"/feedback",schemaPath:"#/properties/feedback/enum",keyword:"enum",params:{allowedValues: schema6.properties.feedback.enum},message:"must be equal to one of the allowed values",schema:schema6.properties.feedback.enum,parentSchema:schema6.properties.feedback,data:data12};if(vErrors === null){vErrors = [err32];}else {vErrors.push(err32);}errors++;}}if(data.graded_pushes_per_day !== undefined){let data13 = data.graded_pushes_per_day;if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){const err33 = {instancePath:instancePath+"/graded_pushes_per_day",schemaPath:"#/properties/graded_pushes_per_day/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema6.properties.graded_pushes_per_day.type,parentSchema:schema6.properties.graded_pushes_per_day,data:data13};if(vErrors === null){vErrors = [err33];}else {vErrors.push(err33);}errors++;}if((typeof data13 == "number") && (isFinite(data13))){if(data13 > 100 || isNaN(data13)){const err34 = {instancePath:instancePath+"/graded_pushes_per_day",schemaPath:"#/properties/graded_pushes_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema6.properties.graded_pushes_per_day,data:data13};if(vErrors === null){vErrors = [err34];}else {vErrors.push(err34);}errors++;}if(data13 < 1 || isNaN(data13)){const err35 = {instancePath:instancePath+"/graded_pushes_per_day",schemaPath:"#/properties/graded_pushes_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema6.properties.graded_pushes_per_day,data:data13};if(vErrors === null){vErrors = [err35];}else {vErrors.push(err35);}errors++;}}}if(data.rulesets !== undefined){let data14 = data.rulesets;if(typeof data14 !== "boolean"){const err36 = {instancePath:instancePath+"/rulesets",schemaPath:"#/properties/rulesets/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema6.properties.rulesets.type,parentSchema:schema6.properties.rulesets,data:data14};if(vErrors === null){vErrors = [err36];}else {vErrors.push(err36);}errors++;}}if(data.contact !== undefined){let data15 = data.contact;if(typeof data15 === "string"){if(func3(data15) > 300){const err37 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema6.properties.contact,data:data15};if(vErrors === null){vErrors = [err37];}else {vErrors.push(err37);}errors++;}if(func3(data15) < 1){const err38 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema6.properties.contact,data:data15};if(vErrors === null){vErrors = [err38];}else {vErrors.push(err38);}errors++;}}else {const err39 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.contact.type,parentSchema:schema6.properties.contact,data:data15};if(vErrors === null){vErrors = [err39];}else {vErrors.push(err39);}errors++;}}if(data.privacy !== undefined){let data16 = data.privacy;if(typeof data16 === "string"){if(func3(data16) > 1000){const err40 = {instancePath:instancePath+"/privacy",schemaPath:"#/properties/privacy/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema6.properties.privacy,data:data16};if(vErrors === null){vErrors = [err40];}else {vErrors.push(err40);}errors++;}if(func3(data16) < 1){const err41 = {instancePath:instancePath+"/privacy",schemaPath:"#/properties/privacy/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema6.properties.privacy,data:data16};if(vErrors === null){vErrors = [err41];}else {vErrors.push(err41);}errors++;}}else {const err42 = {instancePath:instancePath+"/privacy",schemaPath:"#/properties/privacy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.privacy.type,parentSchema:schema6.properties.privacy,data:data16};if(vErrors === null){vErrors = [err42];}else {vErrors.push(err42);}errors++;}}if(data.retention !== undefined){let data17 = data.retention;if((!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) && (data17 !== null)){const err43 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/type",keyword:"type",params:{type: schema6.properties.retention.type},message:"must be integer,null",schema:schema6.properties.retention.type,parentSchema:schema6.properties.retention,data:data17};if(vErrors === null){vErrors = [err43];}else {vErrors.push(err43);}errors++;}if((typeof data17 == "number") && (isFinite(data17))){if(data17 > 3650 || isNaN(data17)){const err44 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650},message:"must be <= 3650",schema:3650,parentSchema:schema6.properties.retention,data:data17};if(vErrors === null){vErrors = [err44];}else {vErrors.push(err44);}errors++;}if(data17 < 1 || isNaN(data17)){const err45 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema6.properties.retention,data:data17};if(vErrors === null){vErrors = [err45];}else {vErrors.push(err45);}errors++;}}}if(data.reviews !== undefined){let data18 = data.reviews;if(data18 && typeof data18 == "object" && !Array.isArray(data18)){for(const key6 in data18){if(!(((key6 === "reviewers") || (key6 === "needed")) || (key6 === "calibration"))){const err46 = {instancePath:instancePath+"/reviews",schemaPath:"#/properties/reviews/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.reviews,data:data18};if(vErrors === null){vErrors = [err46];}else {vErrors.push(err46);}errors++;}}if(data18.reviewers !== undefined){let data19 = data18.reviewers;if(Array.isArray(data19)){if(data19.length < 2){const err47 = {instancePath:instancePath+"/reviews/reviewers",schemaPath:"#/properties/reviews/properties/reviewers/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema6.properties.reviews.properties.reviewers,data:data19};if(vErrors === null){vErrors = [err47];}else {vErrors.push(err47);}errors++;}const len1 = data19.length;for(let i2=0; i2<len1; i2++){let data20 = data19[i2];if(typeof data20 === "string"){if(!pattern8.test(data20)){const err48 = {instancePath:instancePath+"/reviews/reviewers/" + i2,schemaPath:"#/properties/reviews/properties/reviewers/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,39}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{1,39}$"+"\"",schema:"^[A-Za-z0-9_-]{1,39}$",parentSchema:schema6.properties.reviews.properties.reviewers.items,data:data20};if(vErrors === null){vErrors = [err48];}else {vErrors.push(err48);}errors++;}}else {const err49 = {instancePath:instancePath+"/reviews/reviewers/" + i2,schemaPath:"#/properties/reviews/properties/reviewers/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.reviews.properties.reviewers.items.type,parentSchema:schema6.properties.reviews.properties.reviewers.items,data:data20};if(vErrors === null){vErrors = [err49];}else {vErrors.push(err49);}errors++;}}let i3 = data19.length;let j1;if(i3 > 1){const indices1 = {};for(;i3--;){let item1 = data19[i3];if(typeof item1 !== "string"){continue;}if(typeof indices1[item1] == "number"){j1 = indices1[item1];const err50 = {instancePath:instancePath+"/reviews/reviewers",schemaPath:"#/properties/reviews/properties/reviewers/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema6.properties.reviews.properties.reviewers,data:data19};if(vErrors === null){vErrors = [err50];}else {vErrors.push(err50);}errors++;break;}indices1[item1] = i3;}}}else {const err51 = {instancePath:instancePath+"/reviews/reviewers",schemaPath:"#/properties/reviews/properties/reviewers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.reviews.properties.reviewers.type,parentSchema:schema6.properties.reviews.properties.reviewers,data:data19};if(vErrors === null){vErrors = [err51];}else {vErrors.push(err51);}errors++;}}if(data18.needed !== undefined){let data21 = data18.needed;if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){const err52 = {instancePath:instancePath+"/reviews/needed",schemaPath:"#/properties/reviews/properties/needed/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema6.properties.reviews.properties.needed.type,parentSchema:schema6.properties.reviews.properties.needed,data:data21};if(vErrors === null){vErrors = [err52];}else {vErrors.push(err52);}errors++;}if((typeof data21 == "number") && (isFinite(data21))){if(data21 > 5 || isNaN(data21)){const err53 = {instancePath:instancePath+"/reviews/needed",schemaPath:"#/properties/reviews/properties/needed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5",schema:5,parentSchema:schema6.properties.reviews.properties.needed,data:data21};if(vErrors === null){vErrors = [err53];}else {vErrors.push(err53);}errors++;}if(data21 < 2 || isNaN(data21)){const err54 = {instancePath:instancePath+"/reviews/needed",schemaPath:"#/properties/reviews/properties/needed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema6.properties.reviews.properties.needed,data:data21};if(vErrors === null){vErrors = [err54];}else {vErrors.push(err54);}errors++;}}}if(data18.calibration !== undefined){let data22 = data18.calibration;if(typeof data22 !== "boolean"){const err55 = {instancePath:instancePath+"/reviews/calibration",schemaPath:"#/properties/reviews/properties/calibration/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema6.properties.reviews.properties.calibration.type,parentSchema:schema6.properties.reviews.properties.calibration,data:data22};if(vErrors === null){vErrors = [err55];}else {vErrors.push(err55);}errors++;}}}else {const err56 = {instancePath:instancePath+"/reviews",schemaPath:"#/properties/reviews/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.reviews.type,parentSchema:schema6.properties.reviews,data:data18};if(vErrors === null){vErrors = [err56];}else {vErrors.push(err56);}errors++;}}}else {const err57 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.type,parentSchema:schema6,data};if(vErrors === null){vErrors = [err57];}else {vErrors.push(err57);}errors++;}validate21.errors = vErrors;return errors === 0;}

;// CONCATENATED MODULE: ./build/hub/hub-config.js




function parseHubConfig(text, file) {
    const document = (0,read_yaml/* readYaml */.g)(text, file);
    if (!document.ok)
        return document;
    const { value, lineOf } = document.value;
    if (!isHubYaml(value)) {
        return { ok: false, error: (0,shape_issues/* shapeIssues */.K)(isHubYaml.errors ?? [], document.value, file) };
    }
    const zone = value.time_zone ?? 'UTC';
    const issues = meaningIssues(value, zone).map(({ at, message, hint }) => {
        return { file, line: lineOf(at), path: (0,shape_issues/* readablePath */.q)(at), message, hint };
    });
    return issues.length > 0
        ? { ok: false, error: issues }
        : { ok: true, value: toConfig(value, zone) };
}
function meaningIssues({ reviews = {}, loops = {}, exercises }, zone) {
    const needed = reviews.needed ?? 2;
    const named = peopleOf(reviews.reviewers)?.length ?? Number.POSITIVE_INFINITY;
    return [
        ...loopIssues(loops, exercises),
        ...(luxon/* IANAZone */.oh.isValidZone(zone)
            ? []
            : [
                {
                    at: (0,read_yaml/* pointer */.W)('time_zone'),
                    message: `"${zone}" is no time zone`,
                    hint: 'Use a name such as Europe/Zurich or America/New_York, or UTC.',
                },
            ]),
        ...(named > needed
            ? []
            : [
                {
                    at: (0,read_yaml/* pointer */.W)('reviews', 'reviewers'),
                    message: `names ${named} people, but a write-up needs ${needed} and one more to decide`,
                    hint: `Name at least ${needed + 1}. When two reviewers are two levels apart, another one is asked.`,
                },
            ]),
    ];
}
function loopIssues(loops, exercises) {
    return Object.entries(loops).flatMap(([role, ids]) => ids.flatMap((id, index) => {
        if (Object.hasOwn(exercises, id))
            return [];
        const message = `the loop of ${role} has "${id}", which is not given out`;
        const hint = 'Add it under exercises, or take it out of the loop.';
        return [{ at: (0,read_yaml/* pointer */.W)('loops', role, index), message, hint }];
    }));
}
/** Each person once: GitHub does not tell logins apart by case. */
function peopleOf(logins) {
    return logins === undefined ? null : [...new Set(logins.map((login) => login.toLowerCase()))];
}
function toConfig(yaml, timeZone) {
    const [owner = '', repo = ''] = yaml.hub.split('/');
    const exercises = Object.entries(yaml.exercises).map(([id, settings]) => [id, { role: settings?.role ?? null }]);
    return {
        hub: { owner, repo },
        organisation: yaml.organisation,
        exercises: new Map(exercises),
        loops: new Map(Object.entries(yaml.loops ?? {})),
        pack: yaml.pack ?? 'exercises',
        days: yaml.days ?? 7,
        deadlineTime: yaml.deadline_time ?? '18:00',
        timeZone,
        feedback: yaml.feedback ?? 'bands',
        gradedPushesPerDay: yaml.graded_pushes_per_day ?? 10,
        rulesets: yaml.rulesets ?? false,
        reviews: toReviews(yaml.reviews),
        notice: {
            contact: filledIn(yaml.contact),
            privacy: filledIn(yaml.privacy),
            retention: yaml.retention ?? null,
        },
    };
}
function toReviews(reviews) {
    return {
        reviewers: peopleOf(reviews?.reviewers),
        needed: reviews?.needed ?? 2,
        calibration: reviews?.calibration ?? true,
    };
}
// What init writes stands in angle brackets, which no mail address and no link in brackets looks like.
const PLACEHOLDER = /<[^<>@:]*>|^\W*$|\b(?:TODO|TBD|FIXME|XXX)\b/;
function filledIn(text) {
    return text === undefined || PLACEHOLDER.test(text) ? null : text;
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

/***/ 5333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   an: () => (/* binding */ readHubConfig),
/* harmony export */   fA: () => (/* binding */ openSession),
/* harmony export */   n: () => (/* binding */ HUB_FILE),
/* harmony export */   nI: () => (/* binding */ serverTime),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _assignment_state_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8921);
/* harmony import */ var _github_client_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9761);
/* harmony import */ var _github_client_reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9281);
/* harmony import */ var _github_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3069);
/* harmony import */ var _hub_hub_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2907);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8186);
/* harmony import */ var _input_config_issue_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2055);









const HUB_FILE = 'takehome.yml';
/** Reads takehome.yml and connects. Throws CallerError with all that is missing. */
async function openSession(access, home, log) {
    const config = await readHubConfig(access.folder);
    const issues = accessIssues(access);
    if (!config.ok || issues.length > 0) {
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_6__/* .CallerError */ .ED([...(config.ok ? [] : config.error), ...issues]);
    }
    const connect = { apiUrl: access.apiUrl, log };
    const hub = await (0,_github_client_client_js__WEBPACK_IMPORTED_MODULE_2__/* .openGitHub */ .o)({ ...connect, credential: { token: access.token } });
    const { appId, appKey: privateKey } = access;
    const { organisation } = config.value;
    const candidates = appId === ''
        ? hub
        : await (0,_github_client_client_js__WEBPACK_IMPORTED_MODULE_2__/* .openGitHub */ .o)({ ...connect, credential: { appId, privateKey, organisation } });
    return {
        config: config.value,
        folder: access.folder,
        home,
        serverUrl: access.serverUrl,
        key: access.key,
        hub,
        candidates,
        ledger: (0,_github_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .openLedger */ .a)(hub, config.value.hub),
        log,
    };
}
async function readHubConfig(folder) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, HUB_FILE);
    try {
        return (0,_hub_hub_config_js__WEBPACK_IMPORTED_MODULE_5__/* .parseHubConfig */ .H)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'), file);
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
        const hint = 'Name the folder that has it with --hub, or write one: npx takehome init <folder> --hub <owner>/<repo> --organisation <name> --action <owner>/takehome@<commit>';
        const message = 'there is no such file';
        return { ok: false, error: [(0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_7__/* .problem */ .C)(file, message, hint)] };
    }
}
function accessIssues({ token, appId, appKey }) {
    return [
        ...(token === ''
            ? [(0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_7__/* .problem */ .C)('GITHUB_TOKEN', 'is missing', 'Give a token that can write to the hub.')]
            : []),
        ...((appId === '') === (appKey === '')
            ? []
            : [
                (0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_7__/* .problem */ .C)('TAKEHOME_APP_ID, TAKEHOME_APP_KEY', 'one of them is missing', "Give both, or neither to use GITHUB_TOKEN in candidates' repositories too."),
            ]),
    ];
}
/** What the ledger says of an assignment. Throws CallerError for one it does not know. */
async function readState(session, id) {
    const state = (0,_assignment_state_js__WEBPACK_IMPORTED_MODULE_8__/* .foldLog */ .e)(await session.ledger.readLog(id));
    if (state !== null)
        return state;
    const hint = 'Assignments are named as their repositories: <exercise>-<login>.';
    const message = `the ledger of ${session.config.hub.owner}/${session.config.hub.repo} has no assignment "${id}"`;
    throw (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_6__/* .callerError */ .ee)('assignment', message, hint);
}
/**
 * GitHub's own clock: a laptop's may be wrong, and a deadline is decided by it. As ISO 8601 to the second.
 * Throws WorldError where nobody says what time it is.
 */
async function serverTime(octokit) {
    const said = await dateOf(octokit);
    if (said !== null)
        return said;
    throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_6__/* .WorldError */ .nM('GitHub did not say what time it is', { code: 'github' });
}
/** Asking for the limits counts against none of them. A server without limits answers 404, and the time. */
async function dateOf(octokit) {
    try {
        return momentOf((await octokit.rest.rateLimit.get()).headers.date);
    }
    catch (error) {
        const said = momentOf((0,_github_client_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .headerOf */ .rR)(error, 'date'));
        if (said !== null)
            return said;
        throw (0,_github_client_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .worldError */ .ZT)('GitHub was not asked what time it is', error);
    }
}
function momentOf(date) {
    const ms = Date.parse(date ?? '');
    return Number.isNaN(ms) ? null : `${new Date(ms).toISOString().slice(0, 19)}Z`;
}


/***/ })

};
