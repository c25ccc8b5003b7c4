export const id = 5333;
export const ids = [5333];
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

const isRecord = validate21;const schema6 = {"title":"One record of an assignment's log","type":"object","required":["kind","at","by"],"properties":{"at":{"$ref":"#/definitions/moment"},"by":{"type":"string","minLength":1,"maxLength":100}},"oneOf":[{"required":["assignment","comment"],"properties":{"kind":{"const":"invited"},"assignment":{"$ref":"#/definitions/assignment"},"comment":{"$ref":"#/definitions/digest"}}},{"required":["sha","tree","rubric","stale","comment"],"properties":{"kind":{"const":"graded"},"sha":{"$ref":"#/definitions/object"},"tree":{"$ref":"#/definitions/object"},"rubric":{"$ref":"#/definitions/digest"},"stale":{"type":"boolean"},"comment":{"anyOf":[{"$ref":"#/definitions/digest"},{"type":"null"}]}}},{"properties":{"kind":{"const":"accepted"}}},{"properties":{"kind":{"const":"reinvited"}}},{"required":["sha"],"properties":{"kind":{"const":"pushed"},"sha":{"$ref":"#/definitions/object"}}},{"required":["deadline","reason"],"properties":{"kind":{"const":"extended"},"deadline":{"$ref":"#/definitions/moment"},"reason":{"type":"string","maxLength":500}}},{"required":["sha","deadline"],"properties":{"kind":{"const":"submitted"},"sha":{"anyOf":[{"$ref":"#/definitions/object"},{"type":"null"}]},"tree":{"anyOf":[{"$ref":"#/definitions/object"},{"type":"null"}]},"deadline":{"$ref":"#/definitions/moment"}}},{"required":["id"],"properties":{"kind":{"const":"comment"},"id":{"type":"integer","minimum":1}}},{"required":["code","what"],"properties":{"kind":{"const":"flagged"},"code":{"enum":["comment-changed","settings-changed","late-push","work-elsewhere","nothing-pinned","no-result"]},"what":{"type":"string","maxLength":500}}},{"required":["tree","criteria","comment","given","done","sealed"],"properties":{"kind":{"const":"reviewed"},"tree":{"$ref":"#/definitions/object"},"criteria":{"$ref":"#/definitions/digest"},"about":{"const":"talk"},"comment":{"$ref":"#/definitions/taken"},"given":{"type":"array","items":{"type":"string","pattern":"^[KW][0-9]{1,3}$"}},"done":{"type":"boolean"},"sealed":{"type":"string","pattern":"^[A-Za-z0-9+/=]+$","maxLength":60000},"key":{"type":"string","pattern":"^[0-9a-f]{16}$"}}},{"required":["tree","criteria","comment"],"properties":{"kind":{"const":"exposed"},"tree":{"$ref":"#/definitions/object"},"criteria":{"$ref":"#/definitions/digest"},"about":{"const":"talk"},"comment":{"$ref":"#/definitions/taken"}}},{"required":["tree","criteria","comment"],"properties":{"kind":{"const":"undone"},"tree":{"$ref":"#/definitions/object"},"criteria":{"$ref":"#/definitions/digest"},"about":{"const":"talk"},"comment":{"$ref":"#/definitions/taken"}}},{"required":["tree","criteria","rubric","why","reviews"],"properties":{"kind":{"const":"unsealed"},"tree":{"$ref":"#/definitions/object"},"criteria":{"$ref":"#/definitions/digest"},"about":{"const":"talk"},"rubric":{"$ref":"#/definitions/digest"},"why":{"type":"string","maxLength":500},"reviews":{"type":"array","items":{"type":"object","required":["by","reviewer","levels"],"properties":{"by":{"type":"string","minLength":1,"maxLength":100},"reviewer":{"type":"string","minLength":1,"maxLength":100},"levels":{"type":"array","items":{"type":"object","required":["criterion","level","note","ticks"],"properties":{"criterion":{"type":"string","pattern":"^[KW][0-9]{1,3}$"},"level":{"enum":[1,2,3,4]},"note":{"type":["string","null"],"maxLength":2000},"ticks":{"type":"array","items":{"type":"integer","minimum":0,"maximum":100}}},"additionalProperties":false}}},"additionalProperties":false}}}},{"required":["tree","reviewers","due"],"properties":{"kind":{"const":"requested"},"tree":{"$ref":"#/definitions/object"},"reviewers":{"type":"array","items":{"type":"string","minLength":1,"maxLength":100},"minItems":1},"due":{"$ref":"#/definitions/moment"}}},{"required":["request"],"properties":{"kind":{"const":"asked"},"request":{"type":"integer","minimum":1}}},{"required":["request"],"properties":{"kind":{"const":"reminded"},"request":{"type":"integer","minimum":1}}},{"required":["how","reason"],"properties":{"kind":{"const":"closed"},"how":{"enum":["withdraw","archive","erase"]},"reason":{"type":"string","maxLength":500}}}],"definitions":{"moment":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"},"object":{"type":"string","pattern":"^[0-9a-f]{40}$"},"digest":{"type":"string","pattern":"^[0-9a-f]{64}$"},"variant":{"type":"object","propertyNames":{"pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"},"additionalProperties":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"}},"assignment":{"type":"object","required":["id","exercise","role","candidate","repository","pull","comment","starter","deadline"],"properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9_-]{0,99}$"},"exercise":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"},"variant":{"$ref":"#/definitions/variant"},"ai":{"enum":["forbidden","allowed","expected"]},"role":{"type":["string","null"],"maxLength":100},"candidate":{"type":"object","required":["login","userId"],"properties":{"login":{"type":"string","minLength":1,"maxLength":100},"userId":{"type":"integer","minimum":1}},"additionalProperties":false},"repository":{"type":"object","required":["owner","name","id"],"properties":{"owner":{"type":"string","minLength":1,"maxLength":100},"name":{"type":"string","minLength":1,"maxLength":100},"id":{"type":"integer","minimum":1}},"additionalProperties":false},"pull":{"type":"integer","minimum":1},"comment":{"type":"integer","minimum":1},"starter":{"type":"object","required":["sha","tree"],"properties":{"sha":{"$ref":"#/definitions/object"},"tree":{"$ref":"#/definitions/object"}},"additionalProperties":false},"deadline":{"$ref":"#/definitions/moment"}},"additionalProperties":false},"taken":{"type":"object","required":["id","digest"],"properties":{"id":{"type":"integer","minimum":1},"digest":{"$ref":"#/definitions/digest"}},"additionalProperties":false}}};const schema7 = {"type":"object","required":["id","exercise","role","candidate","repository","pull","comment","starter","deadline"],"properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9_-]{0,99}$"},"exercise":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"},"variant":{"$ref":"#/definitions/variant"},"ai":{"enum":["forbidden","allowed","expected"]},"role":{"type":["string","null"],"maxLength":100},"candidate":{"type":"object","required":["login","userId"],"properties":{"login":{"type":"string","minLength":1,"maxLength":100},"userId":{"type":"integer","minimum":1}},"additionalProperties":false},"repository":{"type":"object","required":["owner","name","id"],"properties":{"owner":{"type":"string","minLength":1,"maxLength":100},"name":{"type":"string","minLength":1,"maxLength":100},"id":{"type":"integer","minimum":1}},"additionalProperties":false},"pull":{"type":"integer","minimum":1},"comment":{"type":"integer","minimum":1},"starter":{"type":"object","required":["sha","tree"],"properties":{"sha":{"$ref":"#/definitions/object"},"tree":{"$ref":"#/definitions/object"}},"additionalProperties":false},"deadline":{"$ref":"#/definitions/moment"}},"additionalProperties":false};const func2 = Object.prototype.hasOwnProperty;const func3 = ucs2length["default"] ?? ucs2length;const pattern0 = new RegExp("^[a-z0-9][a-z0-9_-]{0,99}$", "u");const pattern1 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");const schema8 = {"type":"object","propertyNames":{"pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"},"additionalProperties":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"}};function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){const _errs1 = errors;if(typeof key0 === "string"){if(!pattern1.test(key0)){const err0 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\"",propertyName:key0};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}var valid0 = _errs1 === errors;if(!valid0){const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;validate23.errors = vErrors;return false;break;}}if(valid0){for(const key1 in data){let data0 = data[key1];const _errs3 = errors;if(errors === _errs3){if(typeof data0 === "string"){if(!pattern1.test(data0)){validate23.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\""}];return false;}}else {validate23.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid1 = _errs3 === errors;if(!valid1){break;}}}}else {validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}validate23.errors = vErrors;return errors === 0;}const schema9 = {"type":"string","pattern":"^[0-9a-f]{40}$"};const pattern4 = new RegExp("^[0-9a-f]{40}$", "u");function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(typeof data === "string"){if(!pattern4.test(data)){validate25.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""}];return false;}}else {validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}validate25.errors = vErrors;return errors === 0;}const schema10 = {"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"};const pattern5 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "u");function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(typeof data === "string"){if(!pattern5.test(data)){validate28.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"+"\""}];return false;}}else {validate28.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}validate28.errors = vErrors;return errors === 0;}function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((((((((((data.id === undefined) && (missing0 = "id")) || ((data.exercise === undefined) && (missing0 = "exercise"))) || ((data.role === undefined) && (missing0 = "role"))) || ((data.candidate === undefined) && (missing0 = "candidate"))) || ((data.repository === undefined) && (missing0 = "repository"))) || ((data.pull === undefined) && (missing0 = "pull"))) || ((data.comment === undefined) && (missing0 = "comment"))) || ((data.starter === undefined) && (missing0 = "starter"))) || ((data.deadline === undefined) && (missing0 = "deadline"))){validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];return false;}else {const _errs1 = errors;for(const key0 in data){if(!(func2.call(schema7.properties, key0))){validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];return false;break;}}if(_errs1 === errors){if(data.id !== undefined){let data0 = data.id;const _errs2 = errors;if(errors === _errs2){if(typeof data0 === "string"){if(!pattern0.test(data0)){validate22.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_-]{0,99}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9_-]{0,99}$"+"\""}];return false;}}else {validate22.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.exercise !== undefined){let data1 = data.exercise;const _errs4 = errors;if(errors === _errs4){if(typeof data1 === "string"){if(!pattern1.test(data1)){validate22.errors = [{instancePath:instancePath+"/exercise",schemaPath:"#/properties/exercise/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\""}];return false;}}else {validate22.errors = [{instancePath:instancePath+"/exercise",schemaPath:"#/properties/exercise/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.variant !== undefined){const _errs6 = errors;if(!(validate23(data.variant, {instancePath:instancePath+"/variant",parentData:data,parentDataProperty:"variant",rootData}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}var valid0 = _errs6 === errors;}else {var valid0 = true;}if(valid0){if(data.ai !== undefined){let data3 = data.ai;const _errs7 = errors;if(!(((data3 === "forbidden") || (data3 === "allowed")) || (data3 === "expected"))){validate22.errors = [{instancePath:instancePath+"/ai",schemaPath:"#/properties/ai/enum",keyword:"enum",params:{allowedValues: schema7.properties.ai.enum},message:"must be equal to one of the allowed values"}];return false;}var valid0 = _errs7 === errors;}else {var valid0 = true;}if(valid0){if(data.role !== undefined){let data4 = data.role;const _errs8 = errors;if((typeof data4 !== "string") && (data4 !== null)){validate22.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: schema7.properties.role.type},message:"must be string,null"}];return false;}if(errors === _errs8){if(typeof data4 === "string"){if(func3(data4) > 100){validate22.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];return false;}}}var valid0 = _errs8 === errors;}else {var valid0 = true;}if(valid0){if(data.candidate !== undefined){let data5 = data.candidate;const _errs10 = errors;if(errors === _errs10){if(data5 && typeof data5 == "object" && !Array.isArray(data5)){let missing1;if(((data5.login === undefined) && (missing1 = "login")) || ((data5.userId === undefined) && (missing1 = "userId"))){validate22.errors = [{instancePath:instancePath+"/candidate",schemaPath:"#/properties/candidate/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];return false;}else {const _errs12 = errors;for(const key1 in data5){if(!((key1 === "login") || (key1 === "userId"))){validate22.errors = [{instancePath:instancePath+"/candidate",schemaPath:"#/properties/candidate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];return false;break;}}if(_errs12 === errors){if(data5.login !== undefined){let data6 = data5.login;const _errs13 = errors;if(errors === _errs13){if(typeof data6 === "string"){if(func3(data6) > 100){validate22.errors = [{instancePath:instancePath+"/candidate/login",schemaPath:"#/properties/candidate/properties/login/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];return false;}else {if(func3(data6) < 1){validate22.errors = [{instancePath:instancePath+"/candidate/login",schemaPath:"#/properties/candidate/properties/login/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];return false;}}}else {validate22.errors = [{instancePath:instancePath+"/candidate/login",schemaPath:"#/properties/candidate/properties/login/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid1 = _errs13 === errors;}else {var valid1 = true;}if(valid1){if(data5.userId !== undefined){let data7 = data5.userId;const _errs15 = errors;if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){validate22.errors = [{instancePath:instancePath+"/candidate/userId",schemaPath:"#/properties/candidate/properties/userId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs15){if((typeof data7 == "number") && (isFinite(data7))){if(data7 < 1 || isNaN(data7)){validate22.errors = [{instancePath:instancePath+"/candidate/userId",schemaPath:"#/properties/candidate/properties/userId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];return false;}}}var valid1 = _errs15 === errors;}else {var valid1 = true;}}}}}else {validate22.errors = [{instancePath:instancePath+"/candidate",schemaPath:"#/properties/candidate/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs10 === errors;}else {var valid0 = true;}if(valid0){if(data.repository !== undefined){let data8 = data.repository;const _errs17 = errors;if(errors === _errs17){if(data8 && typeof data8 == "object" && !Array.isArray(data8)){let missing2;if((((data8.owner === undefined) && (missing2 = "owner")) || ((data8.name === undefined) && (missing2 = "name"))) || ((data8.id === undefined) && (missing2 = "id"))){validate22.errors = [{instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];return false;}else {const _errs19 = errors;for(const key2 in data8){if(!(((key2 === "owner") || (key2 === "name")) || (key2 === "id"))){validate22.errors = [{instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];return false;break;}}if(_errs19 === errors){if(data8.owner !== undefined){let data9 = data8.owner;const _errs20 = errors;if(errors === _errs20){if(typeof data9 === "string"){if(func3(data9) > 100){validate22.errors = [{instancePath:instancePath+"/repository/owner",schemaPath:"#/properties/repository/properties/owner/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];return false;}else {if(func3(data9) < 1){validate22.errors = [{instancePath:instancePath+"/repository/owner",schemaPath:"#/properties/repository/properties/owner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];return false;}}}else {validate22.errors = [{instancePath:instancePath+"/repository/owner",schemaPath:"#/properties/repository/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid2 = _errs20 === errors;}else {var valid2 = true;}if(valid2){if(data8.name !== undefined){let data10 = data8.name;const _errs22 = errors;if(errors === _errs22){if(typeof data10 === "string"){if(func3(data10) > 100){validate22.errors = [{instancePath:instancePath+"/repository/name",schemaPath:"#/properties/repository/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];return false;}else {if(func3(data10) < 1){validate22.errors = [{instancePath:instancePath+"/repository/name",schemaPath:"#/properties/repository/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];return false;}}}else {validate22.errors = [{instancePath:instancePath+"/repository/name",schemaPath:"#/properties/repository/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid2 = _errs22 === errors;}else {var valid2 = true;}if(valid2){if(data8.id !== undefined){let data11 = data8.id;const _errs24 = errors;if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){validate22.errors = [{instancePath:instancePath+"/repository/id",schemaPath:"#/properties/repository/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs24){if((typeof data11 == "number") && (isFinite(data11))){if(data11 < 1 || isNaN(data11)){validate22.errors = [{instancePath:instancePath+"/repository/id",schemaPath:"#/properties/repository/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];return false;}}}var valid2 = _errs24 === errors;}else {var valid2 = true;}}}}}}else {validate22.errors = [{instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs17 === errors;}else {var valid0 = true;}if(valid0){if(data.pull !== undefined){let data12 = data.pull;const _errs26 = errors;if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){validate22.errors = [{instancePath:instancePath+"/pull",schemaPath:"#/properties/pull/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs26){if((typeof data12 == "number") && (isFinite(data12))){if(data12 < 1 || isNaN(data12)){validate22.errors = [{instancePath:instancePath+"/pull",schemaPath:"#/properties/pull/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];return false;}}}var valid0 = _errs26 === errors;}else {var valid0 = true;}if(valid0){if(data.comment !== undefined){let data13 = data.comment;const _errs28 = errors;if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){validate22.errors = [{instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs28){if((typeof data13 == "number") && (isFinite(data13))){if(data13 < 1 || isNaN(data13)){validate22.errors = [{instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];return false;}}}var valid0 = _errs28 === errors;}else {var valid0 = true;}if(valid0){if(data.starter !== undefined){let data14 = data.starter;const _errs30 = errors;if(errors === _errs30){if(data14 && typeof data14 == "object" && !Array.isArray(data14)){let missing3;if(((data14.sha === undefined) && (missing3 = "sha")) || ((data14.tree === undefined) && (missing3 = "tree"))){validate22.errors = [{instancePath:instancePath+"/starter",schemaPath:"#/properties/starter/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];return false;}else {const _errs32 = errors;for(const key3 in data14){if(!((key3 === "sha") || (key3 === "tree"))){validate22.errors = [{instancePath:instancePath+"/starter",schemaPath:"#/properties/starter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];return false;break;}}if(_errs32 === errors){if(data14.sha !== undefined){const _errs33 = errors;if(!(validate25(data14.sha, {instancePath:instancePath+"/starter/sha",parentData:data14,parentDataProperty:"sha",rootData}))){vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);errors = vErrors.length;}var valid3 = _errs33 === errors;}else {var valid3 = true;}if(valid3){if(data14.tree !== undefined){const _errs34 = errors;if(!(validate25(data14.tree, {instancePath:instancePath+"/starter/tree",parentData:data14,parentDataProperty:"tree",rootData}))){vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);errors = vErrors.length;}var valid3 = _errs34 === errors;}else {var valid3 = true;}}}}}else {validate22.errors = [{instancePath:instancePath+"/starter",schemaPath:"#/properties/starter/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs30 === errors;}else {var valid0 = true;}if(valid0){if(data.deadline !== undefined){const _errs35 = errors;if(!(validate28(data.deadline, {instancePath:instancePath+"/deadline",parentData:data,parentDataProperty:"deadline",rootData}))){vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);errors = vErrors.length;}var valid0 = _errs35 === errors;}else {var valid0 = true;}}}}}}}}}}}}}}else {validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}validate22.errors = vErrors;return errors === 0;}const schema11 = {"type":"string","pattern":"^[0-9a-f]{64}$"};const pattern6 = new RegExp("^[0-9a-f]{64}$", "u");function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(typeof data === "string"){if(!pattern6.test(data)){validate31.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];return false;}}else {validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}validate31.errors = vErrors;return errors === 0;}const schema12 = {"type":"object","required":["id","digest"],"properties":{"id":{"type":"integer","minimum":1},"digest":{"$ref":"#/definitions/digest"}},"additionalProperties":false};function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if(((data.id === undefined) && (missing0 = "id")) || ((data.digest === undefined) && (missing0 = "digest"))){validate44.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];return false;}else {const _errs1 = errors;for(const key0 in data){if(!((key0 === "id") || (key0 === "digest"))){validate44.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];return false;break;}}if(_errs1 === errors){if(data.id !== undefined){let data0 = data.id;const _errs2 = errors;if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){validate44.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs2){if((typeof data0 == "number") && (isFinite(data0))){if(data0 < 1 || isNaN(data0)){validate44.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];return false;}}}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.digest !== undefined){const _errs4 = errors;if(!(validate31(data.digest, {instancePath:instancePath+"/digest",parentData:data,parentDataProperty:"digest",rootData}))){vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);errors = vErrors.length;}var valid0 = _errs4 === errors;}else {var valid0 = true;}}}}}else {validate44.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}validate44.errors = vErrors;return errors === 0;}const pattern7 = new RegExp("^[KW][0-9]{1,3}$", "u");const pattern8 = new RegExp("^[A-Za-z0-9+/=]+$", "u");const pattern9 = new RegExp("^[0-9a-f]{16}$", "u");function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;const _errs1 = errors;let valid0 = false;let passing0 = null;const _errs2 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if(((data.assignment === undefined) && (missing0 = "assignment")) || ((data.comment === undefined) && (missing0 = "comment"))){const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}else {if(data.kind !== undefined){const _errs3 = errors;if("invited" !== data.kind){const err1 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "invited"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}var valid1 = _errs3 === errors;}else {var valid1 = true;}if(valid1){if(data.assignment !== undefined){const _errs4 = errors;if(!(validate22(data.assignment, {instancePath:instancePath+"/assignment",parentData:data,parentDataProperty:"assignment",rootData}))){vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);errors = vErrors.length;}var valid1 = _errs4 === errors;}else {var valid1 = true;}if(valid1){if(data.comment !== undefined){const _errs5 = errors;if(!(validate31(data.comment, {instancePath:instancePath+"/comment",parentData:data,parentDataProperty:"comment",rootData}))){vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);errors = vErrors.length;}var valid1 = _errs5 === errors;}else {var valid1 = true;}}}}}var _valid0 = _errs2 === errors;if(_valid0){valid0 = true;passing0 = 0;}const _errs6 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing1;if((((((data.sha === undefined) && (missing1 = "sha")) || ((data.tree === undefined) && (missing1 = "tree"))) || ((data.rubric === undefined) && (missing1 = "rubric"))) || ((data.stale === undefined) && (missing1 = "stale"))) || ((data.comment === undefined) && (missing1 = "comment"))){const err2 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}else {if(data.kind !== undefined){const _errs7 = errors;if("graded" !== data.kind){const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "graded"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}var valid2 = _errs7 === errors;}else {var valid2 = true;}if(valid2){if(data.sha !== undefined){const _errs8 = errors;if(!(validate25(data.sha, {instancePath:instancePath+"/sha",parentData:data,parentDataProperty:"sha",rootData}))){vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);errors = vErrors.length;}var valid2 = _errs8 === errors;}else {var valid2 = true;}if(valid2){if(data.tree !== undefined){const _errs9 = errors;if(!(validate25(data.tree, {instancePath:instancePath+"/tree",parentData:data,parentDataProperty:"tree",rootData}))){vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);errors = vErrors.length;}var valid2 = _errs9 === errors;}else {var valid2 = true;}if(valid2){if(data.rubric !== undefined){const _errs10 = errors;if(!(validate31(data.rubric, {instancePath:instancePath+"/rubric",parentData:data,parentDataProperty:"rubric",rootData}))){vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);errors = vErrors.length;}var valid2 = _errs10 === errors;}else {var valid2 = true;}if(valid2){if(data.stale !== undefined){const _errs11 = errors;if(typeof data.stale !== "boolean"){const err4 = {instancePath:instancePath+"/stale",schemaPath:"#/oneOf/1/properties/stale/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}var valid2 = _errs11 === errors;}else {var valid2 = true;}if(valid2){if(data.comment !== undefined){let data8 = data.comment;const _errs13 = errors;const _errs14 = errors;let valid3 = false;const _errs15 = errors;if(!(validate31(data8, {instancePath:instancePath+"/comment",parentData:data,parentDataProperty:"comment",rootData}))){vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);errors = vErrors.length;}var _valid1 = _errs15 === errors;valid3 = valid3 || _valid1;if(!valid3){const _errs16 = errors;if(data8 !== null){const err5 = {instancePath:instancePath+"/comment",schemaPath:"#/oneOf/1/properties/comment/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}var _valid1 = _errs16 === errors;valid3 = valid3 || _valid1;}if(!valid3){const err6 = {instancePath:instancePath+"/comment",schemaPath:"#/oneOf/1/properties/comment/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}else {errors = _errs14;if(vErrors !== null){if(_errs14){vErrors.length = _errs14;}else {vErrors = null;}}}var valid2 = _errs13 === errors;}else {var valid2 = true;}}}}}}}}var _valid0 = _errs6 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 1];}else {if(_valid0){valid0 = true;passing0 = 1;}const _errs18 = errors;if(data && typeof data == "object" && !Array.isArray(data)){if(data.kind !== undefined){if("accepted" !== data.kind){const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "accepted"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}}var _valid0 = _errs18 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 2];}else {if(_valid0){valid0 = true;passing0 = 2;}const _errs20 = errors;if(data && typeof data == "object" && !Array.isArray(data)){if(data.kind !== undefined){if("reinvited" !== data.kind){const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "reinvited"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}}var _valid0 = _errs20 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 3];}else {if(_valid0){valid0 = true;passing0 = 3;}const _errs22 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing2;if((data.sha === undefined) && (missing2 = "sha")){const err9 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}else {if(data.kind !== undefined){const _errs23 = errors;if("pushed" !== data.kind){const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "pushed"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}var valid6 = _errs23 === errors;}else {var valid6 = true;}if(valid6){if(data.sha !== undefined){const _errs24 = errors;if(!(validate25(data.sha, {instancePath:instancePath+"/sha",parentData:data,parentDataProperty:"sha",rootData}))){vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);errors = vErrors.length;}var valid6 = _errs24 === errors;}else {var valid6 = true;}}}}var _valid0 = _errs22 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 4];}else {if(_valid0){valid0 = true;passing0 = 4;}const _errs25 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing3;if(((data.deadline === undefined) && (missing3 = "deadline")) || ((data.reason === undefined) && (missing3 = "reason"))){const err11 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}else {if(data.kind !== undefined){const _errs26 = errors;if("extended" !== data.kind){const err12 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue: "extended"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}var valid7 = _errs26 === errors;}else {var valid7 = true;}if(valid7){if(data.deadline !== undefined){const _errs27 = errors;if(!(validate28(data.deadline, {instancePath:instancePath+"/deadline",parentData:data,parentDataProperty:"deadline",rootData}))){vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);errors = vErrors.length;}var valid7 = _errs27 === errors;}else {var valid7 = true;}if(valid7){if(data.reason !== undefined){let data15 = data.reason;const _errs28 = errors;if(errors === _errs28){if(typeof data15 === "string"){if(func3(data15) > 500){const err13 = {instancePath:instancePath+"/reason",schemaPath:"#/oneOf/5/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}else {const err14 = {instancePath:instancePath+"/reason",schemaPath:"#/oneOf/5/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}var valid7 = _errs28 === errors;}else {var valid7 = true;}}}}}var _valid0 = _errs25 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 5];}else {if(_valid0){valid0 = true;passing0 = 5;}const _errs30 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing4;if(((data.sha === undefined) && (missing4 = "sha")) || ((data.deadline === undefined) && (missing4 = "deadline"))){const err15 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}else {if(data.kind !== undefined){const _errs31 = errors;if("submitted" !== data.kind){const err16 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/6/properties/kind/const",keyword:"const",params:{allowedValue: "submitted"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}var valid8 = _errs31 === errors;}else {var valid8 = true;}if(valid8){if(data.sha !== undefined){let data17 = data.sha;const _errs32 = errors;const _errs33 = errors;let valid9 = false;const _errs34 = errors;if(!(validate25(data17, {instancePath:instancePath+"/sha",parentData:data,parentDataProperty:"sha",rootData}))){vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);errors = vErrors.length;}var _valid2 = _errs34 === errors;valid9 = valid9 || _valid2;if(!valid9){const _errs35 = errors;if(data17 !== null){const err17 = {instancePath:instancePath+"/sha",schemaPath:"#/oneOf/6/properties/sha/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}var _valid2 = _errs35 === errors;valid9 = valid9 || _valid2;}if(!valid9){const err18 = {instancePath:instancePath+"/sha",schemaPath:"#/oneOf/6/properties/sha/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}else {errors = _errs33;if(vErrors !== null){if(_errs33){vErrors.length = _errs33;}else {vErrors = null;}}}var valid8 = _errs32 === errors;}else {var valid8 = true;}if(valid8){if(data.tree !== undefined){let data18 = data.tree;const _errs37 = errors;const _errs38 = errors;let valid10 = false;const _errs39 = errors;if(!(validate25(data18, {instancePath:instancePath+"/tree",parentData:data,parentDataProperty:"tree",rootData}))){vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);errors = vErrors.length;}var _valid3 = _errs39 === errors;valid10 = valid10 || _valid3;if(!valid10){const _errs40 = errors;if(data18 !== null){const err19 = {instancePath:instancePath+"/tree",schemaPath:"#/oneOf/6/properties/tree/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}var _valid3 = _errs40 === errors;valid10 = valid10 || _valid3;}if(!valid10){const err20 = {instancePath:instancePath+"/tree",schemaPath:"#/oneOf/6/properties/tree/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}else {errors = _errs38;if(vErrors !== null){if(_errs38){vErrors.length = _errs38;}else {vErrors = null;}}}var valid8 = _errs37 === errors;}else {var valid8 = true;}if(valid8){if(data.deadline !== undefined){const _errs42 = errors;if(!(validate28(data.deadline, {instancePath:instancePath+"/deadline",parentData:data,parentDataProperty:"deadline",rootData}))){vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);errors = vErrors.length;}var valid8 = _errs42 === errors;}else {var valid8 = true;}}}}}}var _valid0 = _errs30 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 6];}else {if(_valid0){valid0 = true;passing0 = 6;}const _errs43 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing5;if((data.id === undefined) && (missing5 = "id")){const err21 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}else {if(data.kind !== undefined){const _errs44 = errors;if("comment" !== data.kind){const err22 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/7/properties/kind/const",keyword:"const",params:{allowedValue: "comment"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}var valid11 = _errs44 === errors;}else {var valid11 = true;}if(valid11){if(data.id !== undefined){let data21 = data.id;const _errs45 = errors;if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){const err23 = {instancePath:instancePath+"/id",schemaPath:"#/oneOf/7/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}if(errors === _errs45){if((typeof data21 == "number") && (isFinite(data21))){if(data21 < 1 || isNaN(data21)){const err24 = {instancePath:instancePath+"/id",schemaPath:"#/oneOf/7/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}}}var valid11 = _errs45 === errors;}else {var valid11 = true;}}}}var _valid0 = _errs43 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 7];}else {if(_valid0){valid0 = true;passing0 = 7;}const _errs47 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing6;if(((data.code === undefined) && (missing6 = "code")) || ((data.what === undefined) && (missing6 = "what"))){const err25 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"};if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}else {if(data.kind !== undefined){const _errs48 = errors;if("flagged" !== data.kind){const err26 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/8/properties/kind/const",keyword:"const",params:{allowedValue: "flagged"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err26];}else {vErrors.push(err26);}errors++;}var valid12 = _errs48 === errors;}else {var valid12 = true;}if(valid12){if(data.code !== undefined){let data23 = data.code;const _errs49 = errors;if(!((((((data23 === "comment-changed") || (data23 === "settings-changed")) || (data23 === "late-push")) || (data23 === "work-elsewhere")) || (data23 === "nothing-pinned")) || (data23 === "no-result"))){const err27 = {instancePath:instancePath+"/code",schemaPath:"#/oneOf/8/properties/code/enum",keyword:"enum",params:{allowedValues: schema6.oneOf[8].properties.code.enum},message:"must be equal to one of the allowed values"};if(vErrors === null){vErrors = [err27];}else {vErrors.push(err27);}errors++;}var valid12 = _errs49 === errors;}else {var valid12 = true;}if(valid12){if(data.what !== undefined){let data24 = data.what;const _errs50 = errors;if(errors === _errs50){if(typeof data24 === "string"){if(func3(data24) > 500){const err28 = {instancePath:instancePath+"/what",schemaPath:"#/oneOf/8/properties/what/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};if(vErrors === null){vErrors = [err28];}else {vErrors.push(err28);}errors++;}}else {const err29 = {instancePath:instancePath+"/what",schemaPath:"#/oneOf/8/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err29];}else {vErrors.push(err29);}errors++;}}var valid12 = _errs50 === errors;}else {var valid12 = true;}}}}}var _valid0 = _errs47 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 8];}else {if(_valid0){valid0 = true;passing0 = 8;}const _errs52 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing7;if(((((((data.tree === undefined) && (missing7 = "tree")) || ((data.criteria === undefined) && (missing7 = "criteria"))) || ((data.comment === undefined) && (missing7 = "comment"))) || ((data.given === undefined) && (missing7 = "given"))) || ((data.done === undefined) && (missing7 = "done"))) || ((data.sealed === undefined) && (missing7 = "sealed"))){const err30 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"};if(vErrors === null){vErrors = [err30];}else {vErrors.push(err30);}errors++;}else {if(data.kind !== undefined){const _errs53 = errors;if("reviewed" !== data.kind){const err31 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/9/properties/kind/const",keyword:"const",params:{allowedValue: "reviewed"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err31];}else {vErrors.push(err31);}errors++;}var valid13 = _errs53 === errors;}else {var valid13 = true;}if(valid13){if(data.tree !== undefined){const _errs54 = errors;if(!(validate25(data.tree, {instancePath:instancePath+"/tree",parentData:data,parentDataProperty:"tree",rootData}))){vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);errors = vErrors.length;}var valid13 = _errs54 === errors;}else {var valid13 = true;}if(valid13){if(data.criteria !== undefined){const _errs55 = errors;if(!(validate31(data.criteria, {instancePath:instancePath+"/criteria",parentData:data,parentDataProperty:"criteria",rootData}))){vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);errors = vErrors.length;}var valid13 = _errs55 === errors;}else {var valid13 = true;}if(valid13){if(data.about !== undefined){const _errs56 = errors;if("talk" !== data.about){const err32 = {instancePath:instancePath+"/about",schemaPath:"#/oneOf/9/properties/about/const",keyword:"const",params:{allowedValue: "talk"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err32];}else {vErrors.push(err32);}errors++;}var valid13 = _errs56 === errors;}else {var valid13 = true;}if(valid13){if(data.comment !== undefined){const _errs57 = errors;if(!(validate44(data.comment, {instancePath:instancePath+"/comment",parentData:data,parentDataProperty:"comment",rootData}))){vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);errors = vErrors.length;}var valid13 = _errs57 === errors;}else {var valid13 = true;}if(valid13){if(data.given !== undefined){let data30 = data.given;const _errs58 = errors;if(errors === _errs58){if(Array.isArray(data30)){var valid14 = true;const len0 = data30.length;for(let i0=0; i0<len0; i0++){let data31 = data30[i0];const _errs60 = errors;if(errors === _errs60){if(typeof data31 === "string"){if(!pattern7.test(data31)){const err33 = {instancePath:instancePath+"/given/" + i0,schemaPath:"#/oneOf/9/properties/given/items/pattern",keyword:"pattern",params:{pattern: "^[KW][0-9]{1,3}$"},message:"must match pattern \""+"^[KW][0-9]{1,3}$"+"\""};if(vErrors === null){vErrors = [err33];}else {vErrors.push(err33);}errors++;}}else {const err34 = {instancePath:instancePath+"/given/" + i0,schemaPath:"#/oneOf/9/properties/given/items/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err34];}else {vErrors.push(err34);}errors++;}}var valid14 = _errs60 === errors;if(!valid14){break;}}}else {const err35 = {instancePath:instancePath+"/given",schemaPath:"#/oneOf/9/properties/given/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err35];}else {vErrors.push(err35);}errors++;}}var valid13 = _errs58 === errors;}else {var valid13 = true;}if(valid13){if(data.done !== undefined){const _errs62 = errors;if(typeof data.done !== "boolean"){const err36 = {instancePath:instancePath+"/done",schemaPath:"#/oneOf/9/properties/done/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};if(vErrors === null){vErrors = [err36];}else {vErrors.push(err36);}errors++;}var valid13 = _errs62 === errors;}else {var valid13 = true;}if(valid13){if(data.sealed !== undefined){let data33 = data.sealed;const _errs64 = errors;if(errors === _errs64){if(typeof data33 === "string"){if(func3(data33) > 60000){const err37 = {instancePath:instancePath+"/sealed",schemaPath:"#/oneOf/9/properties/sealed/maxLength",keyword:"maxLength",params:{limit: 60000},message:"must NOT have more than 60000 characters"};if(vErrors === null){vErrors = [err37];}else {vErrors.push(err37);}errors++;}else {if(!pattern8.test(data33)){const err38 = {instancePath:instancePath+"/sealed",schemaPath:"#/oneOf/9/properties/sealed/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/=]+$"},message:"must match pattern \""+"^[A-Za-z0-9+/=]+$"+"\""};if(vErrors === null){vErrors = [err38];}else {vErrors.push(err38);}errors++;}}}else {const err39 = {instancePath:instancePath+"/sealed",schemaPath:"#/oneOf/9/properties/sealed/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err39];}else {vErrors.push(err39);}errors++;}}var valid13 = _errs64 === errors;}else {var valid13 = true;}if(valid13){if(data.key !== undefined){let data34 = data.key;const _errs66 = errors;if(errors === _errs66){if(typeof data34 === "string"){if(!pattern9.test(data34)){const err40 = {instancePath:instancePath+"/key",schemaPath:"#/oneOf/9/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{16}$"},message:"must match pattern \""+"^[0-9a-f]{16}$"+"\""};if(vErrors === null){vErrors = [err40];}else {vErrors.push(err40);}errors++;}}else {const err41 = {instancePath:instancePath+"/key",schemaPath:"#/oneOf/9/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err41];}else {vErrors.push(err41);}errors++;}}var valid13 = _errs66 === errors;}else {var valid13 = true;}}}}}}}}}}}var _valid0 = _errs52 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 9];}else {if(_valid0){valid0 = true;passing0 = 9;}const _errs68 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing8;if((((data.tree === undefined) && (missing8 = "tree")) || ((data.criteria === undefined) && (missing8 = "criteria"))) || ((data.comment === undefined) && (missing8 = "comment"))){const err42 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"};if(vErrors === null){vErrors = [err42];}else {vErrors.push(err42);}errors++;}else {if(data.kind !== undefined){const _errs69 = errors;if("exposed" !== data.kind){const err43 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/10/properties/kind/const",keyword:"const",params:{allowedValue: "exposed"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err43];}else {vErrors.push(err43);}errors++;}var valid15 = _errs69 === errors;}else {var valid15 = true;}if(valid15){if(data.tree !== undefined){const _errs70 = errors;if(!(validate25(data.tree, {instancePath:instancePath+"/tree",parentData:data,parentDataProperty:"tree",rootData}))){vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);errors = vErrors.length;}var valid15 = _errs70 === errors;}else {var valid15 = true;}if(valid15){if(data.criteria !== undefined){const _errs71 = errors;if(!(validate31(data.criteria, {instancePath:instancePath+"/criteria",parentData:data,parentDataProperty:"criteria",rootData}))){vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);errors = vErrors.length;}var valid15 = _errs71 === errors;}else {var valid15 = true;}if(valid15){if(data.about !== undefined){const _errs72 = errors;if("talk" !== data.about){const err44 = {instancePath:instancePath+"/about",schemaPath:"#/oneOf/10/properties/about/const",keyword:"const",params:{allowedValue: "talk"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err44];}else {vErrors.push(err44);}errors++;}var valid15 = _errs72 === errors;}else {var valid15 = true;}if(valid15){if(data.comment !== undefined){const _errs73 = errors;if(!(validate44(data.comment, {instancePath:instancePath+"/comment",parentData:data,parentDataProperty:"comment",rootData}))){vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);errors = vErrors.length;}var valid15 = _errs73 === errors;}else {var valid15 = true;}}}}}}}var _valid0 = _errs68 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 10];}else {if(_valid0){valid0 = true;passing0 = 10;}const _errs74 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing9;if((((data.tree === undefined) && (missing9 = "tree")) || ((data.criteria === undefined) && (missing9 = "criteria"))) || ((data.comment === undefined) && (missing9 = "comment"))){const err45 = {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"};if(vErrors === null){vErrors = [err45];}else {vErrors.push(err45);}errors++;}else {if(data.kind !== undefined){const _errs75 = errors;if("undone" !== data.kind){const err46 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/11/properties/kind/const",keyword:"const",params:{allowedValue: "undone"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err46];}else {vErrors.push(err46);}errors++;}var valid16 = _errs75 === errors;}else {var valid16 = true;}if(valid16){if(data.tree !== undefined){const _errs76 = errors;if(!(validate25(data.tree, {instancePath:instancePath+"/tree",parentData:data,parentDataProperty:"tree",rootData}))){vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);errors = vErrors.length;}var valid16 = _errs76 === errors;}else {var valid16 = true;}if(valid16){if(data.criteria !== undefined){const _errs77 = errors;if(!(validate31(data.criteria, {instancePath:instancePath+"/criteria",parentData:data,parentDataProperty:"criteria",rootData}))){vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);errors = vErrors.length;}var valid16 = _errs77 === errors;}else {var valid16 = true;}if(valid16){if(data.about !== undefined){const _errs78 = errors;if("talk" !== data.about){const err47 = {instancePath:instancePath+"/about",schemaPath:"#/oneOf/11/properties/about/const",keyword:"const",params:{allowedValue: "talk"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err47];}else {vErrors.push(err47);}errors++;}var valid16 = _errs78 === errors;}else {var valid16 = true;}if(valid16){if(data.comment !== undefined){const _errs79 = errors;if(!(validate44(data.comment, {instancePath:instancePath+"/comment",parentData:data,parentDataProperty:"comment",rootData}))){vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);errors = vErrors.length;}var valid16 = _errs79 === errors;}else {var valid16 = true;}}}}}}}var _valid0 = _errs74 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 11];}else {if(_valid0){valid0 = true;passing0 = 11;}const _errs80 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing10;if((((((data.tree === undefined) && (missing10 = "tree")) || ((data.criteria === undefined) && (missing10 = "criteria"))) || ((data.rubric === undefined) && (missing10 = "rubric"))) || ((data.why === undefined) && (missing10 = "why"))) || ((data.reviews === undefined) && (missing10 = "reviews"))){const err48 = {instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"};if(vErrors === null){vErrors = [err48];}else {vErrors.push(err48);}errors++;}else {if(data.kind !== undefined){const _errs81 = errors;if("unsealed" !== data.kind){const err49 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/12/properties/kind/const",keyword:"const",params:{allowedValue: "unsealed"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err49];}else {vErrors.push(err49);}errors++;}var valid17 = _errs81 === errors;}else {var valid17 = true;}if(valid17){if(data.tree !== undefined){const _errs82 = errors;if(!(validate25(data.tree, {instancePath:instancePath+"/tree",parentData:data,parentDataProperty:"tree",rootData}))){vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);errors = vErrors.length;}var valid17 = _errs82 === errors;}else {var valid17 = true;}if(valid17){if(data.criteria !== undefined){const _errs83 = errors;if(!(validate31(data.criteria, {instancePath:instancePath+"/criteria",parentData:data,parentDataProperty:"criteria",rootData}))){vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);errors = vErrors.length;}var valid17 = _errs83 === errors;}else {var valid17 = true;}if(valid17){if(data.about !== undefined){const _errs84 = errors;if("talk" !== data.about){const err50 = {instancePath:instancePath+"/about",schemaPath:"#/oneOf/12/properties/about/const",keyword:"const",params:{allowedValue: "talk"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err50];}else {vErrors.push(err50);}errors++;}var valid17 = _errs84 === errors;}else {var valid17 = true;}if(valid17){if(data.rubric !== undefined){const _errs85 = errors;if(!(validate31(data.rubric, {instancePath:instancePath+"/rubric",parentData:data,parentDataProperty:"rubric",rootData}))){vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);errors = vErrors.length;}var valid17 = _errs85 === errors;}else {var valid17 = true;}if(valid17){if(data.why !== undefined){let data50 = data.why;const _errs86 = errors;if(errors === _errs86){if(typeof data50 === "string"){if(func3(data50) > 500){const err51 = {instancePath:instancePath+"/why",schemaPath:"#/oneOf/12/properties/why/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};if(vErrors === null){vErrors = [err51];}else {vErrors.push(err51);}errors++;}}else {const err52 = {instancePath:instancePath+"/why",schemaPath:"#/oneOf/12/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err52];}else {vErrors.push(err52);}errors++;}}var valid17 = _errs86 === errors;}else {var valid17 = true;}if(valid17){if(data.reviews !== undefined){let data51 = data.reviews;const _errs88 = errors;if(errors === _errs88){if(Array.isArray(data51)){var valid18 = true;const len1 = data51.length;for(let i1=0; i1<len1; i1++){let data52 = data51[i1];const _errs90 = errors;if(errors === _errs90){if(data52 && typeof data52 == "object" && !Array.isArray(data52)){let missing11;if((((data52.by === undefined) && (missing11 = "by")) || ((data52.reviewer === undefined) && (missing11 = "reviewer"))) || ((data52.levels === undefined) && (missing11 = "levels"))){const err53 = {instancePath:instancePath+"/reviews/" + i1,schemaPath:"#/oneOf/12/properties/reviews/items/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"};if(vErrors === null){vErrors = [err53];}else {vErrors.push(err53);}errors++;}else {const _errs92 = errors;for(const key0 in data52){if(!(((key0 === "by") || (key0 === "reviewer")) || (key0 === "levels"))){const err54 = {instancePath:instancePath+"/reviews/" + i1,schemaPath:"#/oneOf/12/properties/reviews/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err54];}else {vErrors.push(err54);}errors++;break;}}if(_errs92 === errors){if(data52.by !== undefined){let data53 = data52.by;const _errs93 = errors;if(errors === _errs93){if(typeof data53 === "string"){if(func3(data53) > 100){const err55 = {instancePath:instancePath+"/reviews/" + i1+"/by",schemaPath:"#/oneOf/12/properties/reviews/items/properties/by/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};if(vErrors === null){vErrors = [err55];}else {vErrors.push(err55);}errors++;}else {if(func3(data53) < 1){const err56 = {instancePath:instancePath+"/reviews/" + i1+"/by",schemaPath:"#/oneOf/12/properties/reviews/items/properties/by/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};if(vErrors === null){vErrors = [err56];}else {vErrors.push(err56);}errors++;}}}else {const err57 = {instancePath:instancePath+"/reviews/" + i1+"/by",schemaPath:"#/oneOf/12/properties/reviews/items/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err57];}else {vErrors.push(err57);}errors++;}}var valid19 = _errs93 === errors;}else {var valid19 = true;}if(valid19){if(data52.reviewer !== undefined){let data54 = data52.reviewer;const _errs95 = errors;if(errors === _errs95){if(typeof data54 === "string"){if(func3(data54) > 100){const err58 = {instancePath:instancePath+"/reviews/" + i1+"/reviewer",schemaPath:"#/oneOf/12/properties/reviews/items/properties/reviewer/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};if(vErrors === null){vErrors = [err58];}else {vErrors.push(err58);}errors++;}else {if(func3(data54) < 1){const err59 = {instancePath:instancePath+"/reviews/" + i1+"/reviewer",schemaPath:"#/oneOf/12/properties/reviews/items/properties/reviewer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};if(vErrors === null){vErrors = [err59];}else {vErrors.push(err59);}errors++;}}}else {const err60 = {instancePath:instancePath+"/reviews/" + i1+"/reviewer",schemaPath:"#/oneOf/12/properties/reviews/items/properties/reviewer/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err60];}else {vErrors.push(err60);}errors++;}}var valid19 = _errs95 === errors;}else {var valid19 = true;}if(valid19){if(data52.levels !== undefined){let data55 = data52.levels;const _errs97 = errors;if(errors === _errs97){if(Array.isArray(data55)){var valid20 = true;const len2 = data55.length;for(let i2=0; i2<len2; i2++){let data56 = data55[i2];const _errs99 = errors;if(errors === _errs99){if(data56 && typeof data56 == "object" && !Array.isArray(data56)){let missing12;if(((((data56.criterion === undefined) && (missing12 = "criterion")) || ((data56.level === undefined) && (missing12 = "level"))) || ((data56.note === undefined) && (missing12 = "note"))) || ((data56.ticks === undefined) && (missing12 = "ticks"))){const err61 = {instancePath:instancePath+"/reviews/" + i1+"/levels/" + i2,schemaPath:"#/oneOf/12/properties/reviews/items/properties/levels/items/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"};if(vErrors === null){vErrors = [err61];}else {vErrors.push(err61);}errors++;}else {const _errs101 = errors;for(const key1 in data56){if(!((((key1 === "criterion") || (key1 === "level")) || (key1 === "note")) || (key1 === "ticks"))){const err62 = {instancePath:instancePath+"/reviews/" + i1+"/levels/" + i2,schemaPath:"#/oneOf/12/properties/reviews/items/properties/levels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err62];}else {vErrors.push(err62);}errors++;break;}}if(_errs101 === errors){if(data56.criterion !== undefined){let data57 = data56.criterion;const _errs102 = errors;if(errors === _errs102){if(typeof data57 === "string"){if(!pattern7.test(data57)){const err63 = {instancePath:instancePath+"/reviews/" + i1+"/levels/" + i2+"/criterion",schemaPath:"#/oneOf/12/properties/reviews/items/properties/levels/items/properties/criterion/pattern",keyword:"pattern",params:{pattern: "^[KW][0-9]{1,3}$"},message:"must match pattern \""+"^[KW][0-9]{1,3}$"+"\""};if(vErrors === null){vErrors = [err63];}else {vErrors.push(err63);}errors++;}}else {const err64 = {instancePath:instancePath+"/reviews/" + i1+"/levels/" + i2+"/criterion",schemaPath:"#/oneOf/12/properties/reviews/items/properties/levels/items/properties/criterion/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err64];}else {vErrors.push(err64);}errors++;}}var valid21 = _errs102 === errors;}else {var valid21 = true;}if(valid21){if(data56.level !== undefined){let data58 = data56.level;const _errs104 = errors;if(!((((data58 === 1) || (data58 === 2)) || (data58 === 3)) || (data58 === 4))){const err65 = {instancePath:instancePath+"/reviews/" + i1+"/levels/" + i2+"/level",schemaPath:"#/oneOf/12/properties/reviews/items/properties/levels/items/properties/level/enum",keyword:"enum",params:{allowedValues: schema6.oneOf[12].properties.reviews.items.properties.levels.items.properties.level.enum},message:"must be equal to one of the allowed values"};if(vErrors === null){vErrors = [err65];}else {vErrors.push(err65);}errors++;}var valid21 = _errs104 === errors;}else {var valid21 = true;}if(valid21){if(data56.note !== undefined){let data59 = data56.note;const _errs105 = errors;if((typeof data59 !== "string") && (data59 !== null)){const err66 = {instancePath:instancePath+"/reviews/" + i1+"/levels/" + i2+"/note",schemaPath:"#/oneOf/12/properties/reviews/items/properties/levels/items/properties/note/type",keyword:"type",params:{type: schema6.oneOf[12].properties.reviews.items.properties.levels.items.properties.note.type},message:"must be string,null"};if(vErrors === null){vErrors = [err66];}else {vErrors.push(err66);}errors++;}if(errors === _errs105){if(typeof data59 === "string"){if(func3(data59) > 2000){const err67 = {instancePath:instancePath+"/reviews/" + i1+"/levels/" + i2+"/note",schemaPath:"#/oneOf/12/properties/reviews/items/properties/levels/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};if(vErrors === null){vErrors = [err67];}else {vErrors.push(err67);}errors++;}}}var valid21 = _errs105 === errors;}else {var valid21 = true;}if(valid21){if(data56.ticks !== undefined){let data60 = data56.ticks;const _errs107 = errors;if(errors === _errs107){if(Array.isArray(data60)){var valid22 = true;const len3 = data60.length;for(let i3=0; i3<len3; i3++){let data61 = data60[i3];const _errs109 = errors;if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){const err68 = {instancePath:instancePath+"/reviews/" + i1+"/levels/" + i2+"/ticks/" + i3,schemaPath:"#/oneOf/12/properties/reviews/items/properties/levels/items/properties/ticks/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err68];}else {vErrors.push(err68);}errors++;}if(errors === _errs109){if((typeof data61 == "number") && (isFinite(data61))){if(data61 > 100 || isNaN(data61)){const err69 = {instancePath:instancePath+"/reviews/" + i1+"/levels/" + i2+"/ticks/" + i3,schemaPath:"#/oneOf/12/properties/reviews/items/properties/levels/items/properties/ticks/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};if(vErrors === null){vErrors = [err69];}else {vErrors.push(err69);}errors++;}else {if(data61 < 0 || isNaN(data61)){const err70 = {instancePath:instancePath+"/reviews/" + i1+"/levels/" + i2+"/ticks/" + i3,schemaPath:"#/oneOf/12/properties/reviews/items/properties/levels/items/properties/ticks/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err70];}else {vErrors.push(err70);}errors++;}}}}var valid22 = _errs109 === errors;if(!valid22){break;}}}else {const err71 = {instancePath:instancePath+"/reviews/" + i1+"/levels/" + i2+"/ticks",schemaPath:"#/oneOf/12/properties/reviews/items/properties/levels/items/properties/ticks/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err71];}else {vErrors.push(err71);}errors++;}}var valid21 = _errs107 === errors;}else {var valid21 = true;}}}}}}}else {const err72 = {instancePath:instancePath+"/reviews/" + i1+"/levels/" + i2,schemaPath:"#/oneOf/12/properties/reviews/items/properties/levels/items/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err72];}else {vErrors.push(err72);}errors++;}}var valid20 = _errs99 === errors;if(!valid20){break;}}}else {const err73 = {instancePath:instancePath+"/reviews/" + i1+"/levels",schemaPath:"#/oneOf/12/properties/reviews/items/properties/levels/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err73];}else {vErrors.push(err73);}errors++;}}var valid19 = _errs97 === errors;}else {var valid19 = true;}}}}}}else {const err74 = {instancePath:instancePath+"/reviews/" + i1,schemaPath:"#/oneOf/12/properties/reviews/items/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err74];}else {vErrors.push(err74);}errors++;}}var valid18 = _errs90 === errors;if(!valid18){break;}}}else {const err75 = {instancePath:instancePath+"/reviews",schemaPath:"#/oneOf/12/properties/reviews/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err75];}else {vErrors.push(err75);}errors++;}}var valid17 = _errs88 === errors;}else {var valid17 = true;}}}}}}}}}var _valid0 = _errs80 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 12];}else {if(_valid0){valid0 = true;passing0 = 12;}const _errs111 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing13;if((((data.tree === undefined) && (missing13 = "tree")) || ((data.reviewers === undefined) && (missing13 = "reviewers"))) || ((data.due === undefined) && (missing13 = "due"))){const err76 = {instancePath,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"};if(vErrors === null){vErrors = [err76];}else {vErrors.push(err76);}errors++;}else {if(data.kind !== undefined){const _errs112 = errors;if("requested" !== data.kind){const err77 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/13/properties/kind/const",keyword:"const",params:{allowedValue: "requested"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err77];}else {vErrors.push(err77);}errors++;}var valid23 = _errs112 === errors;}else {var valid23 = true;}if(valid23){if(data.tree !== undefined){const _errs113 = errors;if(!(validate25(data.tree, {instancePath:instancePath+"/tree",parentData:data,parentDataProperty:"tree",rootData}))){vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);errors = vErrors.length;}var valid23 = _errs113 === errors;}else {var valid23 = true;}if(valid23){if(data.reviewers !== undefined){let data64 = data.reviewers;const _errs114 = errors;if(errors === _errs114){if(Array.isArray(data64)){if(data64.length < 1){const err78 = {instancePath:instancePath+"/reviewers",schemaPath:"#/oneOf/13/properties/reviewers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};if(vErrors === null){vErrors = [err78];}else {vErrors.push(err78);}errors++;}else {var valid24 = true;const len4 = data64.length;for(let i4=0; i4<len4; i4++){let data65 = data64[i4];const _errs116 = errors;if(errors === _errs116){if(typeof data65 === "string"){if(func3(data65) > 100){const err79 = {instancePath:instancePath+"/reviewers/" + i4,schemaPath:"#/oneOf/13/properties/reviewers/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};if(vErrors === null){vErrors = [err79];}else {vErrors.push(err79);}errors++;}else {if(func3(data65) < 1){const err80 = {instancePath:instancePath+"/reviewers/" + i4,schemaPath:"#/oneOf/13/properties/reviewers/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};if(vErrors === null){vErrors = [err80];}else {vErrors.push(err80);}errors++;}}}else {const err81 = {instancePath:instancePath+"/reviewers/" + i4,schemaPath:"#/oneOf/13/properties/reviewers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err81];}else {vErrors.push(err81);}errors++;}}var valid24 = _errs116 === errors;if(!valid24){break;}}}}else {const err82 = {instancePath:instancePath+"/reviewers",schemaPath:"#/oneOf/13/properties/reviewers/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err82];}else {vErrors.push(err82);}errors++;}}var valid23 = _errs114 === errors;}else {var valid23 = true;}if(valid23){if(data.due !== undefined){const _errs118 = errors;if(!(validate28(data.due, {instancePath:instancePath+"/due",parentData:data,parentDataProperty:"due",rootData}))){vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);errors = vErrors.length;}var valid23 = _errs118 === errors;}else {var valid23 = true;}}}}}}var _valid0 = _errs111 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 13];}else {if(_valid0){valid0 = true;passing0 = 13;}const _errs119 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing14;if((data.request === undefined) && (missing14 = "request")){const err83 = {instancePath,schemaPath:"#/oneOf/14/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"};if(vErrors === null){vErrors = [err83];}else {vErrors.push(err83);}errors++;}else {if(data.kind !== undefined){const _errs120 = errors;if("asked" !== data.kind){const err84 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/14/properties/kind/const",keyword:"const",params:{allowedValue: "asked"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err84];}else {vErrors.push(err84);}errors++;}var valid25 = _errs120 === errors;}else {var valid25 = true;}if(valid25){if(data.request !== undefined){let data68 = data.request;const _errs121 = errors;if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){const err85 = {instancePath:instancePath+"/request",schemaPath:"#/oneOf/14/properties/request/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err85];}else {vErrors.push(err85);}errors++;}if(errors === _errs121){if((typeof data68 == "number") && (isFinite(data68))){if(data68 < 1 || isNaN(data68)){const err86 = {instancePath:instancePath+"/request",schemaPath:"#/oneOf/14/properties/request/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};if(vErrors === null){vErrors = [err86];}else {vErrors.push(err86);}errors++;}}}var valid25 = _errs121 === errors;}else {var valid25 = true;}}}}var _valid0 = _errs119 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 14];}else {if(_valid0){valid0 = true;passing0 = 14;}const _errs123 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing15;if((data.request === undefined) && (missing15 = "request")){const err87 = {instancePath,schemaPath:"#/oneOf/15/required",keyword:"required",params:{missingProperty: missing15},message:"must have required property '"+missing15+"'"};if(vErrors === null){vErrors = [err87];}else {vErrors.push(err87);}errors++;}else {if(data.kind !== undefined){const _errs124 = errors;if("reminded" !== data.kind){const err88 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/15/properties/kind/const",keyword:"const",params:{allowedValue: "reminded"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err88];}else {vErrors.push(err88);}errors++;}var valid26 = _errs124 === errors;}else {var valid26 = true;}if(valid26){if(data.request !== undefined){let data70 = data.request;const _errs125 = errors;if(!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))){const err89 = {instancePath:instancePath+"/request",schemaPath:"#/oneOf/15/properties/request/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err89];}else {vErrors.push(err89);}errors++;}if(errors === _errs125){if((typeof data70 == "number") && (isFinite(data70))){if(data70 < 1 || isNaN(data70)){const err90 = {instancePath:instancePath+"/request",schemaPath:"#/oneOf/15/properties/request/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};if(vErrors === null){vErrors = [err90];}else {vErrors.push(err90);}errors++;}}}var valid26 = _errs125 === errors;}else {var valid26 = true;}}}}var _valid0 = _errs123 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 15];}else {if(_valid0){valid0 = true;passing0 = 15;}const _errs127 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing16;if(((data.how === undefined) && (missing16 = "how")) || ((data.reason === undefined) && (missing16 = "reason"))){const err91 = {instancePath,schemaPath:"#/oneOf/16/required",keyword:"required",params:{missingProperty: missing16},message:"must have required property '"+missing16+"'"};if(vErrors === null){vErrors = [err91];}else {vErrors.push(err91);}errors++;}else {if(data.kind !== undefined){const _errs128 = errors;if("closed" !== data.kind){const err92 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/16/properties/kind/const",keyword:"const",params:{allowedValue: "closed"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err92];}else {vErrors.push(err92);}errors++;}var valid27 = _errs128 === errors;}else {var valid27 = true;}if(valid27){if(data.how !== undefined){let data72 = data.how;const _errs129 = errors;if(!(((data72 === "withdraw") || (data72 === "archive")) || (data72 === "erase"))){const err93 = {instancePath:instancePath+"/how",schemaPath:"#/oneOf/16/properties/how/enum",keyword:"enum",params:{allowedValues: schema6.oneOf[16].properties.how.enum},message:"must be equal to one of the allowed values"};if(vErrors === null){vErrors = [err93];}else {vErrors.push(err93);}errors++;}var valid27 = _errs129 === errors;}else {var valid27 = true;}if(valid27){if(data.reason !== undefined){let data73 = data.reason;const _errs130 = errors;if(errors === _errs130){if(typeof data73 === "string"){if(func3(data73) > 500){const err94 = {instancePath:instancePath+"/reason",schemaPath:"#/oneOf/16/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};if(vErrors === null){vErrors = [err94];}else {vErrors.push(err94);}errors++;}}else {const err95 = {instancePath:instancePath+"/reason",schemaPath:"#/oneOf/16/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err95];}else {vErrors.push(err95);}errors++;}}var valid27 = _errs130 === errors;}else {var valid27 = true;}}}}}var _valid0 = _errs127 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 16];}else {if(_valid0){valid0 = true;passing0 = 16;}}}}}}}}}}}}}}}}}if(!valid0){const err96 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};if(vErrors === null){vErrors = [err96];}else {vErrors.push(err96);}errors++;validate21.errors = vErrors;return false;}else {errors = _errs1;if(vErrors !== null){if(_errs1){vErrors.length = _errs1;}else {vErrors = null;}}}if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing17;if((((data.kind === undefined) && (missing17 = "kind")) || ((data.at === undefined) && (missing17 = "at"))) || ((data.by === undefined) && (missing17 = "by"))){validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing17},message:"must have required property '"+missing17+"'"}];return false;}else {if(data.at !== undefined){const _errs132 = errors;if(!(validate28(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);errors = vErrors.length;}var valid28 = _errs132 === errors;}else {var valid28 = true;}if(valid28){if(data.by !== undefined){let data75 = data.by;const _errs133 = errors;if(errors === _errs133){if(typeof data75 === "string"){if(func3(data75) > 100){validate21.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];return false;}else {if(func3(data75) < 1){validate21.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];return false;}}}else {validate21.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid28 = _errs133 === errors;}else {var valid28 = true;}}}}else {validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}validate21.errors = vErrors;return errors === 0;}

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

/***/ 5136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dg: () => (/* binding */ isAway),
/* harmony export */   EE: () => (/* binding */ dayIn),
/* harmony export */   Jc: () => (/* binding */ missingReviewers),
/* harmony export */   Ly: () => (/* binding */ lateReviewers),
/* harmony export */   cp: () => (/* binding */ dueTime),
/* harmony export */   sN: () => (/* binding */ isToBeTold),
/* harmony export */   tX: () => (/* binding */ standingRequests),
/* harmony export */   wt: () => (/* binding */ applyToRequests)
/* harmony export */ });
/* harmony import */ var luxon__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8714);

/** The requests of a log, oldest first. */
function applyToRequests(requests, record) {
    switch (record.kind) {
        case 'requested': {
            const { at, tree, reviewers, due } = record;
            const fresh = { isAsked: false, isReminded: false, isVoid: false };
            const number = requests.length + 1;
            return [...requests, { number, at, tree, reviewers, due, ...fresh }];
        }
        case 'asked':
            return changed(requests, record.request, { isAsked: true });
        case 'reminded':
            return changed(requests, record.request, { isReminded: true });
        case 'extended':
            return requests.map((one) => ({ ...one, isVoid: true }));
        default:
            return requests;
    }
}
function changed(requests, number, change) {
    return requests.map((one) => (one.number === number ? { ...one, ...change } : one));
}
/** The requests that stand for what is to be reviewed now. */
function standingRequests(requests, tree) {
    return requests.filter((one) => !one.isVoid && one.tree === tree);
}
/** How many more people are to be asked. `today` is a day of the hub's time zone; who is away does not count. */
function missingReviewers({ done, requests }, { needed, assign }, today) {
    if (assign.people.length === 0)
        return 0;
    const wanted = done.length < needed ? assign.each : done.length + 1;
    const asked = requests.flatMap(({ reviewers }) => reviewers).map((login) => login.toLowerCase());
    const there = asked.filter((login) => !isAway(login, assign, today));
    return Math.max(0, wanted - new Set([...done, ...there]).size);
}
/** Who is to be reminded of a request now; nobody before its time, and nobody who is done or away. */
function lateReviewers(request, { done }, assign, { now, today }) {
    if (!request.isAsked || request.isReminded || now < remindTime(request))
        return [];
    return request.reviewers.filter((login) => !done.includes(login.toLowerCase()) && !isAway(login, assign, today));
}
/** Whether anybody is to be told anything: to be asked, to be asked to the end, or to be reminded. */
function isToBeTold(standing, rules, at) {
    const { requests } = standing;
    return (missingReviewers(standing, rules, at.today) > 0 ||
        requests.some(({ isAsked }) => !isAsked) ||
        requests.some((one) => lateReviewers(one, standing, rules.assign, at).length > 0));
}
function isAway(login, { away }, today) {
    return away.some((one) => one.login === login.toLowerCase() && one.from <= today && today <= one.to);
}
/** The day of a moment, as yyyy-mm-dd. */
function dayIn(timeZone, moment) {
    return luxon__WEBPACK_IMPORTED_MODULE_0__/* .DateTime */ .c9.fromISO(moment, { zone: 'utc' }).setZone(timeZone).toFormat('yyyy-MM-dd');
}
/**
 * When reviews are due: so many days after the deadline. Whoever is asked more than a day later than that, or
 * after others were, has as many days from then.
 */
function dueTime(deadline, days, asked) {
    const isLate = asked !== null && (!asked.isFirst || asked.now > plus(deadline, { days: 1 }));
    return plus(isLate ? asked.now : deadline, { days });
}
const DAY_HOURS = 24;
/** A day before it is due, or halfway where that is nearer. */
function remindTime({ at, due }) {
    const [from, to] = [at, due].map((moment) => luxon__WEBPACK_IMPORTED_MODULE_0__/* .DateTime */ .c9.fromISO(moment, { zone: 'utc' }));
    const span = from === undefined || to === undefined ? 0 : to.diff(from, 'hours').hours;
    return plus(due, { hours: -Math.min(DAY_HOURS, Math.max(0, span / 2)) });
}
function plus(moment, by) {
    return luxon__WEBPACK_IMPORTED_MODULE_0__/* .DateTime */ .c9.fromISO(moment, { zone: 'utc' }).plus(by).toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'");
}


/***/ }),

/***/ 8921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ gradedSubmission),
/* harmony export */   R3: () => (/* binding */ latestGraded),
/* harmony export */   eY: () => (/* binding */ foldLog),
/* harmony export */   ql: () => (/* binding */ recordsAbout)
/* harmony export */ });
/* harmony import */ var _requests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5136);

/** Folds a log, oldest record first; null for a log in which nobody was invited. */
function foldLog(log) {
    const invited = log.find((record) => record.kind === 'invited');
    if (invited === undefined)
        return null;
    return log.reduce((state, record) => applyRecord(follow(state, record), record), begin(invited));
}
/** What people said of a submission, or of the talk about it. */
function recordsAbout({ reviewed, talked }, { about }) {
    return about === 'talk' ? talked : reviewed;
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
        submissionTree: null,
        graded: [],
        flagged: [],
        reviewed: [],
        talked: [],
        requests: [],
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
                : {
                    ...state,
                    deadline: record.deadline,
                    status: 'open',
                    submission: null,
                    submissionTree: null,
                    requests: (0,_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .applyToRequests */ .wt)(state.requests, record),
                };
        case 'submitted':
            return state.status === 'closed'
                ? state
                : {
                    ...state,
                    status: 'submitted',
                    submission: record.sha,
                    submissionTree: record.tree ?? null,
                };
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
        case 'exposed':
            return record.about === 'talk'
                ? { ...state, talked: [...state.talked, record] }
                : { ...state, reviewed: [...state.reviewed, record] };
        case 'requested':
        case 'asked':
        case 'reminded':
            return { ...state, requests: (0,_requests_js__WEBPACK_IMPORTED_MODULE_0__/* .applyToRequests */ .wt)(state.requests, record) };
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
/**
 * What is to be reviewed: the scorecard of what counts. Undefined before the deadline, while what counts is
 * still being graded, and where nothing was handed in.
 */
function gradedSubmission(state) {
    if (state.status !== 'submitted' || state.submission === null)
        return undefined;
    const graded = latestGraded(state);
    const { submissionTree } = state;
    return submissionTree === null || graded?.tree === submissionTree ? graded : undefined;
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
// EXTERNAL MODULE: ./build/input/parse-json.js
var parse_json = __webpack_require__(4355);
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
// The same content has the same name however often it is sent, a spare token harms nobody, and of GraphQL we
// only ask.
const HARMLESS_POST = /\/(?:git\/(?:blobs|trees|commits)|access_tokens|graphql)$/;
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
        request: {
            fetch: timedFetch(connection),
            log: quietLog(() => { }),
            // Octokit looks at each value for numbers that JavaScript cannot hold. GitHub sends none, and ours
            // are read three times as fast without.
            parseSuccessResponseBody: false,
        },
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
        const text = await response.text();
        refuseStranger(response, text.length);
        const { status, url, headers } = response;
        return { status, url, headers, body: readBody(response, text), text: async () => text };
    };
}
/** A text that says it is JSON and is none is left as it is, as Octokit does. */
function readBody({ ok, headers }, text) {
    const isJson = /^application\/(?:scim\+)?json\b/.test(headers.get('content-type') ?? '');
    if (!ok || !isJson)
        return text;
    const value = (0,parse_json/* parseJson */.q)(text);
    return value === undefined ? text : value;
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
        turn: (request) => {
            const mine = last.then(() => pass(kindOf(request)));
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
/** Of GraphQL we only ask, and GitHub counts a question there as one here. */
function kindOf({ method, path }) {
    const isQuestion = method === 'GET' || method === 'HEAD' || path.endsWith('/graphql');
    return isQuestion ? 'read' : 'write';
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

/***/ 393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ parseHubConfig)
});

// EXTERNAL MODULE: ./node_modules/luxon/build/es6/luxon.mjs
var luxon = __webpack_require__(8714);
// EXTERNAL MODULE: ./build/input/read-yaml.js
var read_yaml = __webpack_require__(6263);
// EXTERNAL MODULE: ./build/input/shape-issues.js + 1 modules
var shape_issues = __webpack_require__(1678);
;// CONCATENATED MODULE: ./build/hub/review-rules.js


const NEEDED = 2;
function toReviews(yaml = {}) {
    const needed = yaml.needed ?? NEEDED;
    const reviewers = peopleOf(yaml.reviewers);
    const each = yaml.assign?.each ?? needed;
    const people = peopleOf(yaml.assign?.people) ?? reviewers ?? [];
    return {
        reviewers,
        needed,
        days: yaml.days ?? 7,
        calibration: yaml.calibration ?? true,
        assign: {
            people: each === 0 ? [] : people,
            each,
            away: (yaml.assign?.away ?? []).map(({ login, ...days }) => {
                return { login: login.toLowerCase(), ...days };
            }),
        },
        blind: yaml.blind ?? true,
    };
}
/** What no shape says. */
function reviewIssues(yaml = {}) {
    const needed = yaml.needed ?? NEEDED;
    return [
        ...tooFew(yaml.reviewers, needed, (0,read_yaml/* pointer */.W)('reviews', 'reviewers')),
        ...assignIssues(yaml, needed),
    ];
}
function tooFew(logins, needed, at) {
    const named = peopleOf(logins)?.length ?? Number.POSITIVE_INFINITY;
    if (named > needed)
        return [];
    const message = `names ${named} people, but a write-up needs ${needed} and one more to decide`;
    const hint = `Name at least ${needed + 1}. When two reviewers are two levels apart, another one is asked.`;
    return [{ at, message, hint }];
}
function assignIssues({ assign, reviewers }, needed) {
    if (assign === undefined)
        return [];
    const { people, each = needed, away = [] } = assign;
    const at = (...keys) => (0,read_yaml/* pointer */.W)('reviews', 'assign', ...keys);
    const may = peopleOf(reviewers);
    const asked = peopleOf(people) ?? may;
    const strangers = asked?.filter((login) => may !== null && !may.includes(login)) ?? [];
    return [
        ...tooFew(people, needed, at('people')),
        ...(strangers.length === 0
            ? []
            : [
                {
                    at: at('people'),
                    message: `asks ${strangers.join(', ')}, who may not review`,
                    hint: 'Name them under reviewers too, or leave them out here.',
                },
            ]),
        ...(asked === null && each > 0
            ? [
                {
                    at: at(),
                    message: 'says nobody whom to ask',
                    hint: 'Name people here, or reviewers one level up.',
                },
            ]
            : []),
        ...(each === 0 || each >= needed
            ? []
            : [
                {
                    at: at('each'),
                    message: `asks ${each} people, but ${needed} are needed`,
                    hint: `Give ${needed} or more, or 0 to ask nobody.`,
                },
            ]),
        ...away.flatMap(({ from, to }, index) => daysIssue(from, to, at('away', index))),
    ];
}
function daysIssue(from, to, at) {
    const wrong = [from, to].find((day) => !luxon/* DateTime */.c9.fromISO(day, { zone: 'utc' }).isValid);
    const hint = 'Give the first and the last day as yyyy-mm-dd.';
    if (wrong !== undefined)
        return [{ at, message: `"${wrong}" is no day`, hint }];
    return from <= to ? [] : [{ at, message: `ends on ${to}, before it begins`, hint }];
}
/** Each person once. */
function peopleOf(logins) {
    return logins === undefined ? null : [...new Set(logins.map((login) => login.toLowerCase()))];
}

// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(6214);
;// CONCATENATED MODULE: ./build/hub/takehome.generated.js
// Made of takehome.schema.ts by scripts/schemas.mjs with ajv; change that and run npm run generate.

const isHubYaml = validate21;const schema6 = {"type":"object","required":["hub","organisation","exercises"],"properties":{"hub":{"type":"string","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})/[A-Za-z0-9._-]{1,100}$","description":"This repository, as owner/name. It holds hidden tests, the ledger and the reviews: keep it private."},"organisation":{"type":"string","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$","description":"The organisation in which candidates' repositories are created. One of its own is safest: whoever is invited sees nothing else there."},"exercises":{"type":"object","minProperties":1,"description":"The exercises you give out, by id; each may name the role whose competency weights count.","propertyNames":{"pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"},"additionalProperties":{"type":["object","null"],"properties":{"role":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$","description":"Whose competency weights count: ml-engineer, mlops, research, or one of your own roles.yml."},"ai":{"enum":["forbidden","allowed","expected"],"description":"What candidates are told about AI assistants: forbidden, allowed or expected. Without it they read what the exercise says."}},"additionalProperties":false}},"loops":{"type":"object","description":"The exercises that everybody who applies for a role does, by role. Together they need points for each competency that the role weighs; otherwise nobody gets an overall score.","propertyNames":{"pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"},"additionalProperties":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"},"minItems":1,"uniqueItems":true}},"pack":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","default":"exercises","description":"A folder of this repository with templates/, rubrics/ and graders/ of your own; exercises that are not there come with takehome."},"days":{"type":"integer","minimum":1,"maximum":90,"default":7,"description":"Days from the invitation to the deadline."},"deadline_time":{"type":"string","pattern":"^(?:[01][0-9]|2[0-3]):[0-5][0-9]$","default":"18:00","description":"The time of that day, as \"18:00\", in the time zone below. Quote it: YAML reads 18:00 as a number."},"time_zone":{"type":"string","default":"UTC","description":"The time zone in which deadlines are given and shown, such as Europe/Zurich; UTC is always shown beside it."},"feedback":{"enum":["none","bands","criteria"],"default":"bands","description":"What a candidate sees of the hidden tests: none, bands (one word) or criteria (met or not met)."},"variants":{"enum":["none","team","candidate"],"default":"none","description":"Whether exercises differ from what comes with takehome: none, team (one variant for all your candidates) or candidate (one for each). They are drawn from TAKEHOME_KEY."},"graded_pushes_per_day":{"type":"integer","minimum":1,"maximum":100,"default":10,"description":"How many pushes of one candidate are graded within 24 hours. The last commit before the deadline is graded whatever this says."},"rulesets":{"type":"boolean","default":false,"description":"Freeze the starter branch with a ruleset. Private repositories have rulesets on GitHub Team and Enterprise only; without one the recorded commit counts."},"contact":{"type":"string","minLength":1,"maxLength":300,"description":"Whom candidates ask, as a name and a mail address. They read it in the description of their pull request. doctor asks for it."},"privacy":{"type":"string","minLength":1,"maxLength":1000,"description":"Who sees a candidate's work, what it is used for, and where your privacy notice is. Candidates read it. doctor asks for it."},"retention":{"type":["integer","null"],"minimum":1,"maximum":3650,"description":"Days from the deadline until you erase everything about a candidate. Candidates read it, and report lists who is due. doctor asks for it."},"reviews":{"type":"object","properties":{"reviewers":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,39}$"},"minItems":2,"uniqueItems":true,"description":"GitHub logins of the people who may review; each needs access to this repository. Without it, everybody who can write to it."},"needed":{"type":"integer","minimum":2,"maximum":5,"default":2,"description":"How many people judge each write-up, blind to each other. Where two are two levels apart, one more is asked."},"calibration":{"type":"boolean","default":true,"description":"Whether a reviewer has to pass takehome calibrate on an exercise before their first review of it."},"days":{"type":"integer","minimum":1,"maximum":60,"default":7,"description":"Days from the deadline until reviews are due. takehome due lists them."},"assign":{"type":"object","properties":{"people":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,39}$"},"minItems":1,"uniqueItems":true,"description":"GitHub logins of the people who are asked. Without it, those under reviewers; without those, nobody is asked."},"each":{"type":"integer","minimum":0,"maximum":5,"description":"How many people are asked for each submission; by default as many as are needed. With 0, nobody is asked."},"away":{"type":"array","items":{"type":"object","required":["login","from","to"],"properties":{"login":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,39}$"},"from":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"to":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}},"additionalProperties":false},"description":"Who is away from which day to which, both included, in your time zone. They are not asked then."}},"additionalProperties":false,"description":"Who is asked to review, evenly, once the deadline has passed. GitHub tells them by a review request and one comment, and reminds them once."},"blind":{"type":"boolean","default":true,"description":"Whether levels are sealed before they leave the reviewer. With false, reviewers may write levels in comments, and colleagues can see them early: GitHub mails every comment."}},"additionalProperties":false,"description":"Who reviews, and what it takes."}},"additionalProperties":false,"title":"takehome.yml","description":"How a hiring team runs its take-homes."};const func2 = Object.prototype.hasOwnProperty;const func3 = ucs2length["default"] ?? ucs2length;const pattern0 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})/[A-Za-z0-9._-]{1,100}$", "u");const pattern1 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$", "u");const pattern2 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");const pattern6 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]*$", "u");const pattern7 = new RegExp("^(?:[01][0-9]|2[0-3]):[0-5][0-9]$", "u");const pattern8 = new RegExp("^[A-Za-z0-9_-]{1,39}$", "u");const pattern11 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.hub === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hub"},message:"must have required property '"+"hub"+"'",schema:schema6.required,parentSchema:schema6,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.organisation === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "organisation"},message:"must have required property '"+"organisation"+"'",schema:schema6.required,parentSchema:schema6,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.exercises === undefined){const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exercises"},message:"must have required property '"+"exercises"+"'",schema:schema6.required,parentSchema:schema6,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}for(const key0 in data){if(!(func2.call(schema6.properties, key0))){const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema6,data};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.hub !== undefined){let data0 = data.hub;if(typeof data0 === "string"){if(!pattern0.test(data0)){const err4 = {instancePath:instancePath+"/hub",schemaPath:"#/properties/hub/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})/[A-Za-z0-9._-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})/[A-Za-z0-9._-]{1,100}$"+"\"",schema:"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})/[A-Za-z0-9._-]{1,100}$",parentSchema:schema6.properties.hub,data:data0};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}else {const err5 = {instancePath:instancePath+"/hub",schemaPath:"#/properties/hub/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.hub.type,parentSchema:schema6.properties.hub,data:data0};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data.organisation !== undefined){let data1 = data.organisation;if(typeof data1 === "string"){if(!pattern1.test(data1)){const err6 = {instancePath:instancePath+"/organisation",schemaPath:"#/properties/organisation/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$"},message:"must match pattern \""+"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$"+"\"",schema:"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$",parentSchema:schema6.properties.organisation,data:data1};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}else {const err7 = {instancePath:instancePath+"/organisation",schemaPath:"#/properties/organisation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.organisation.type,parentSchema:schema6.properties.organisation,data:data1};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}if(data.exercises !== undefined){let data2 = data.exercises;if(data2 && typeof data2 == "object" && !Array.isArray(data2)){if(Object.keys(data2).length < 1){const err8 = {instancePath:instancePath+"/exercises",schemaPath:"#/properties/exercises/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema6.properties.exercises,data:data2};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}for(const key1 in data2){const _errs8 = errors;if(typeof key1 === "string"){if(!pattern2.test(key1)){const err9 = {instancePath:instancePath+"/exercises",schemaPath:"#/properties/exercises/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+(?:-[a-z0-9]+)*$",parentSchema:schema6.properties.exercises.propertyNames,data:key1,propertyName:key1};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}var valid1 = _errs8 === errors;if(!valid1){const err10 = {instancePath:instancePath+"/exercises",schemaPath:"#/properties/exercises/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema6.properties.exercises.propertyNames,parentSchema:schema6.properties.exercises,data:data2};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}for(const key2 in data2){let data3 = data2[key2];if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){const err11 = {instancePath:instancePath+"/exercises/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/exercises/additionalProperties/type",keyword:"type",params:{type: schema6.properties.exercises.additionalProperties.type},message:"must be object,null",schema:schema6.properties.exercises.additionalProperties.type,parentSchema:schema6.properties.exercises.additionalProperties,data:data3};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}if(data3 && typeof data3 == "object" && !Array.isArray(data3)){for(const key3 in data3){if(!((key3 === "role") || (key3 === "ai"))){const err12 = {instancePath:instancePath+"/exercises/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/exercises/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.exercises.additionalProperties,data:data3};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data3.role !== undefined){let data4 = data3.role;if(typeof data4 === "string"){if(!pattern2.test(data4)){const err13 = {instancePath:instancePath+"/exercises/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/role",schemaPath:"#/properties/exercises/additionalProperties/properties/role/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+(?:-[a-z0-9]+)*$",parentSchema:schema6.properties.exercises.additionalProperties.properties.role,data:data4};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}else {const err14 = {instancePath:instancePath+"/exercises/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/role",schemaPath:"#/properties/exercises/additionalProperties/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.exercises.additionalProperties.properties.role.type,parentSchema:schema6.properties.exercises.additionalProperties.properties.role,data:data4};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}if(data3.ai !== undefined){let data5 = data3.ai;if(!(((data5 === "forbidden") || (data5 === "allowed")) || (data5 === "expected"))){const err15 = {instancePath:instancePath+"/exercises/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/ai",schemaPath:"#/properties/exercises/additionalProperties/properties/ai/enum",keyword:"enum",params:{allowedValues: schema6.properties.exercises.additionalProperties.properties.ai.enum},message:"must be equal to one of the allowed values",schema:schema6.properties.exercises.additionalProperties.properties.ai.enum,parentSchema:schema6.properties.exercises.additionalProperties.properties.ai,data:data5};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}}}}else {const err16 = {instancePath:instancePath+"/exercises",schemaPath:"#/properties/exercises/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.exercises.type,parentSchema:schema6.properties.exercises,data:data2};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}if(data.loops !== undefined){let data6 = data.loops;if(data6 && typeof data6 == "object" && !Array.isArray(data6)){for(const key4 in data6){const _errs18 = errors;if(typeof key4 === "string"){if(!pattern2.test(key4)){const err17 = {instancePath:instancePath+"/loops",schemaPath:"#/properties/loops/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+(?:-[a-z0-9]+)*$",parentSchema:schema6.properties.loops.propertyNames,data:key4,propertyName:key4};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}var valid4 = _errs18 === errors;if(!valid4){const err18 = {instancePath:instancePath+"/loops",schemaPath:"#/properties/loops/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid",schema:schema6.properties.loops.propertyNames,parentSchema:schema6.properties.loops,data:data6};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}}for(const key5 in data6){let data7 = data6[key5];if(Array.isArray(data7)){if(data7.length < 1){const err19 = {instancePath:instancePath+"/loops/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/loops/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema6.properties.loops.additionalProperties,data:data7};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}const len0 = data7.length;for(let i0=0; i0<len0; i0++){let data8 = data7[i0];if(typeof data8 === "string"){if(!pattern2.test(data8)){const err20 = {instancePath:instancePath+"/loops/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/loops/additionalProperties/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+(?:-[a-z0-9]+)*$",parentSchema:schema6.properties.loops.additionalProperties.items,data:data8};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}}else {const err21 = {instancePath:instancePath+"/loops/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/loops/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.loops.additionalProperties.items.type,parentSchema:schema6.properties.loops.additionalProperties.items,data:data8};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}}let i1 = data7.length;let j0;if(i1 > 1){const indices0 = {};for(;i1--;){let item0 = data7[i1];if(typeof item0 !== "string"){continue;}if(typeof indices0[item0] == "number"){j0 = indices0[item0];const err22 = {instancePath:instancePath+"/loops/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/loops/additionalProperties/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema6.properties.loops.additionalProperties,data:data7};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;break;}indices0[item0] = i1;}}}else {const err23 = {instancePath:instancePath+"/loops/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/loops/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.loops.additionalProperties.type,parentSchema:schema6.properties.loops.additionalProperties,data:data7};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}}}else {const err24 = {instancePath:instancePath+"/loops",schemaPath:"#/properties/loops/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.loops.type,parentSchema:schema6.properties.loops,data:data6};if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}}if(data.pack !== undefined){let data9 = data.pack;if(typeof data9 === "string"){if(!pattern6.test(data9)){const err25 = {instancePath:instancePath+"/pack",schemaPath:"#/properties/pack/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._/-]*$",parentSchema:schema6.properties.pack,data:data9};if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}}else {const err26 = {instancePath:instancePath+"/pack",schemaPath:"#/properties/pack/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.pack.type,parentSchema:schema6.properties.pack,data:data9};if(vErrors === null){vErrors = [err26];}else {vErrors.push(err26);}errors++;}}if(data.days !== undefined){let data10 = data.days;if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){const err27 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema6.properties.days.type,parentSchema:schema6.properties.days,data:data10};if(vErrors === null){vErrors = [err27];}else {vErrors.push(err27);}errors++;}if((typeof data10 == "number") && (isFinite(data10))){if(data10 > 90 || isNaN(data10)){const err28 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 90},message:"must be <= 90",schema:90,parentSchema:schema6.properties.days,data:data10};if(vErrors === null){vErrors = [err28];}else {vErrors.push(err28);}errors++;}if(data10 < 1 || isNaN(data10)){const err29 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema6.properties.days,data:data10};if(vErrors === null){vErrors = [err29];}else {vErrors.push(err29);}errors++;}}}if(data.deadline_time !== undefined){let data11 = data.deadline_time;if(typeof data11 === "string"){if(!pattern7.test(data11)){const err30 = {instancePath:instancePath+"/deadline_time",schemaPath:"#/properties/deadline_time/pattern",keyword:"pattern",params:{pattern: "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$"},message:"must match pattern \""+"^(?:[01][0-9]|2[0-3]):[0-5][0-9]$"+"\"",schema:"^(?:[01][0-9]|2[0-3]):[0-5][0-9]$",parentSchema:schema6.properties.deadline_time,data:data11};if(vErrors === null){vErrors = [err30];}else {vErrors.push(err30);}errors++;}}else {const err31 = {instancePath:instancePath+"/deadline_time",schemaPath:"#/properties/deadline_time/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.deadline_time.type,parentSchema:schema6.properties.deadline_time,data:data11};if(vErrors === null){vErrors = [err31];}else {vErrors.push(err31);}errors++;}}if(data.time_zone !== undefined){let data12 = data.time_zone;if(typeof data12 !== "string"){const err32 = {instancePath:instancePath+"/time_zone",schemaPath:"#/properties/time_zone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.time_zone.type,parentSchema:schema6.properties.time_zone,data:data12};if(vErrors === null){vErrors = [err32];}else {vErrors.push(err32);}errors++;}}if(data.feedback !== undefined){let data13 = data.feedback;if(!(((data13 === "none") || (data13 === "bands")) || (data13 === "criteria"))){const err33 = {instancePath:instancePath+"/feedback",schemaPath:"#/properties/feedback/enum",keyword:"enum",params:{allowedValues: schema6.properties.feedback.enum},message:"must be equal to one of the allowed values",schema:schema6.properties.feedback.enum,parentSchema:schema6.properties.feedback,data:data13};if(vErrors === null){vErrors = [err33];}else {vErrors.push(err33);}errors++;}}if(data.variants !== undefined){let data14 = data.variants;if(!(((data14 === "none") || (data14 === "team")) || (data14 === "candidate"))){const err34 = {instancePath:instancePath+"/variants",schemaPath:"#/properties/variants/enum",keyword:"enum",params:{allowedValues: schema6.properties.variants.enum},message:"must be equal to one of the allowed values",schema:schema6.properties.variants.enum,parentSchema:schema6.properties.variants,data:data14};if(vErrors === null){vErrors = [err34];}else {vErrors.push(err34);}errors++;}}if(data.graded_pushes_per_day !== undefined){let data15 = data.graded_pushes_per_day;if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){const err35 = {instancePath:instancePath+"/graded_pushes_per_day",schemaPath:"#/properties/graded_pushes_per_day/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema6.properties.graded_pushes_per_day.type,parentSchema:schema6.properties.graded_pushes_per_day,data:data15};if(vErrors === null){vErrors = [err35];}else {vErrors.push(err35);}errors++;}if((typeof data15 == "number") && (isFinite(data15))){if(data15 > 100 || isNaN(data15)){const err36 = {instancePath:instancePath+"/graded_pushes_per_day",schemaPath:"#/properties/graded_pushes_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema6.properties.graded_pushes_per_day,data:data15};if(vErrors === null){vErrors = [err36];}else {vErrors.push(err36);}errors++;}if(data15 < 1 || isNaN(data15)){const err37 = {instancePath:instancePath+"/graded_pushes_per_day",schemaPath:"#/properties/graded_pushes_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema6.properties.graded_pushes_per_day,data:data15};if(vErrors === null){vErrors = [err37];}else {vErrors.push(err37);}errors++;}}}if(data.rulesets !== undefined){let data16 = data.rulesets;if(typeof data16 !== "boolean"){const err38 = {instancePath:instancePath+"/rulesets",schemaPath:"#/properties/rulesets/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema6.properties.rulesets.type,parentSchema:schema6.properties.rulesets,data:data16};if(vErrors === null){vErrors = [err38];}else {vErrors.push(err38);}errors++;}}if(data.contact !== undefined){let data17 = data.contact;if(typeof data17 === "string"){if(func3(data17) > 300){const err39 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema6.properties.contact,data:data17};if(vErrors === null){vErrors = [err39];}else {vErrors.push(err39);}errors++;}if(func3(data17) < 1){const err40 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema6.properties.contact,data:data17};if(vErrors === null){vErrors = [err40];}else {vErrors.push(err40);}errors++;}}else {const err41 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.contact.type,parentSchema:schema6.properties.contact,data:data17};if(vErrors === null){vErrors = [err41];}else {vErrors.push(err41);}errors++;}}if(data.privacy !== undefined){let data18 = data.privacy;if(typeof data18 === "string"){if(func3(data18) > 1000){const err42 = {instancePath:instancePath+"/privacy",schemaPath:"#/properties/privacy/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema6.properties.privacy,data:data18};if(vErrors === null){vErrors = [err42];}else {vErrors.push(err42);}errors++;}if(func3(data18) < 1){const err43 = {instancePath:instancePath+"/privacy",schemaPath:"#/properties/privacy/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema6.properties.privacy,data:data18};if(vErrors === null){vErrors = [err43];}else {vErrors.push(err43);}errors++;}}else {const err44 = {instancePath:instancePath+"/privacy",schemaPath:"#/properties/privacy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.privacy.type,parentSchema:schema6.properties.privacy,data:data18};if(vErrors === null){vErrors = [err44];}else {vErrors.push(err44);}errors++;}}if(data.retention !== undefined){let data19 = data.retention;if((!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) && (data19 !== null)){const err45 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/type",keyword:"type",params:{type: schema6.properties.retention.type},message:"must be integer,null",schema:schema6.properties.retention.type,parentSchema:schema6.properties.retention,data:data19};if(vErrors === null){vErrors = [err45];}else {vErrors.push(err45);}errors++;}if((typeof data19 == "number") && (isFinite(data19))){if(data19 > 3650 || isNaN(data19)){const err46 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650},message:"must be <= 3650",schema:3650,parentSchema:schema6.properties.retention,data:data19};if(vErrors === null){vErrors = [err46];}else {vErrors.push(err46);}errors++;}if(data19 < 1 || isNaN(data19)){const err47 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema6.properties.retention,data:data19};if(vErrors === null){vErrors = [err47];}else {vErrors.push(err47);}errors++;}}}if(data.reviews !== undefined){let data20 = data.reviews;if(data20 && typeof data20 == "object" && !Array.isArray(data20)){for(const key6 in data20){if(!((((((key6 === "reviewers") || (key6 === "needed")) || (key6 === "calibration")) || (key6 === "days")) || (key6 === "assign")) || (key6 === "blind"))){const err48 = {instancePath:instancePath+"/reviews",schemaPath:"#/properties/reviews/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.reviews,data:data20};if(vErrors === null){vErrors = [err48];}else {vErrors.push(err48);}errors++;}}if(data20.reviewers !== undefined){let data21 = data20.reviewers;if(Array.isArray(data21)){if(data21.length < 2){const err49 = {instancePath:instancePath+"/reviews/reviewers",schemaPath:"#/properties/reviews/properties/reviewers/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema6.properties.reviews.properties.reviewers,data:data21};if(vErrors === null){vErrors = [err49];}else {vErrors.push(err49);}errors++;}const len1 = data21.length;for(let i2=0; i2<len1; i2++){let data22 = data21[i2];if(typeof data22 === "string"){if(!pattern8.test(data22)){const err50 = {instancePath:instancePath+"/reviews/reviewers/" + i2,schemaPath:"#/properties/reviews/properties/reviewers/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,39}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{1,39}$"+"\"",schema:"^[A-Za-z0-9_-]{1,39}$",parentSchema:schema6.properties.reviews.properties.reviewers.items,data:data22};if(vErrors === null){vErrors = [err50];}else {vErrors.push(err50);}errors++;}}else {const err51 = {instancePath:instancePath+"/reviews/reviewers/" + i2,schemaPath:"#/properties/reviews/properties/reviewers/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.reviews.properties.reviewers.items.type,parentSchema:schema6.properties.reviews.properties.reviewers.items,data:data22};if(vErrors === null){vErrors = [err51];}else {vErrors.push(err51);}errors++;}}let i3 = data21.length;let j1;if(i3 > 1){const indices1 = {};for(;i3--;){let item1 = data21[i3];if(typeof item1 !== "string"){continue;}if(typeof indices1[item1] == "number"){j1 = indices1[item1];const err52 = {instancePath:instancePath+"/reviews/reviewers",schemaPath:"#/properties/reviews/properties/reviewers/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema6.properties.reviews.properties.reviewers,data:data21};if(vErrors === null){vErrors = [err52];}else {vErrors.push(err52);}errors++;break;}indices1[item1] = i3;}}}else {const err53 = {instancePath:instancePath+"/reviews/reviewers",schemaPath:"#/properties/reviews/properties/reviewers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.reviews.properties.reviewers.type,parentSchema:schema6.properties.reviews.properties.reviewers,data:data21};if(vErrors === null){vErrors = [err53];}else {vErrors.push(err53);}errors++;}}if(data20.needed !== undefined){let data23 = data20.needed;if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){const err54 = {instancePath:instancePath+"/reviews/needed",schemaPath:"#/properties/reviews/properties/needed/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema6.properties.reviews.properties.needed.type,parentSchema:schema6.properties.reviews.properties.needed,data:data23};if(vErrors === null){vErrors = [err54];}else {vErrors.push(err54);}errors++;}if((typeof data23 == "number") && (isFinite(data23))){if(data23 > 5 || isNaN(data23)){const err55 = {instancePath:instancePath+"/reviews/needed",schemaPath:"#/properties/reviews/properties/needed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5",schema:5,parentSchema:schema6.properties.reviews.properties.needed,data:data23};if(vErrors === null){vErrors = [err55];}else {vErrors.push(err55);}errors++;}if(data23 < 2 || isNaN(data23)){const err56 = {instancePath:instancePath+"/reviews/needed",schemaPath:"#/properties/reviews/properties/needed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema6.properties.reviews.properties.needed,data:data23};if(vErrors === null){vErrors = [err56];}else {vErrors.push(err56);}errors++;}}}if(data20.calibration !== undefined){let data24 = data20.calibration;if(typeof data24 !== "boolean"){const err57 = {instancePath:instancePath+"/reviews/calibration",schemaPath:"#/properties/reviews/properties/calibration/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema6.properties.reviews.properties.calibration.type,parentSchema:schema6.properties.reviews.properties.calibration,data:data24};if(vErrors === null){vErrors = [err57];}else {vErrors.push(err57);}errors++;}}if(data20.days !== undefined){let data25 = data20.days;if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){const err58 = {instancePath:instancePath+"/reviews/days",schemaPath:"#/properties/reviews/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema6.properties.reviews.properties.days.type,parentSchema:schema6.properties.reviews.properties.days,data:data25};if(vErrors === null){vErrors = [err58];}else {vErrors.push(err58);}errors++;}if((typeof data25 == "number") && (isFinite(data25))){if(data25 > 60 || isNaN(data25)){const err59 = {instancePath:instancePath+"/reviews/days",schemaPath:"#/properties/reviews/properties/days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60",schema:60,parentSchema:schema6.properties.reviews.properties.days,data:data25};if(vErrors === null){vErrors = [err59];}else {vErrors.push(err59);}errors++;}if(data25 < 1 || isNaN(data25)){const err60 = {instancePath:instancePath+"/reviews/days",schemaPath:"#/properties/reviews/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema6.properties.reviews.properties.days,data:data25};if(vErrors === null){vErrors = [err60];}else {vErrors.push(err60);}errors++;}}}if(data20.assign !== undefined){let data26 = data20.assign;if(data26 && typeof data26 == "object" && !Array.isArray(data26)){for(const key7 in data26){if(!(((key7 === "people") || (key7 === "each")) || (key7 === "away"))){const err61 = {instancePath:instancePath+"/reviews/assign",schemaPath:"#/properties/reviews/properties/assign/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.reviews.properties.assign,data:data26};if(vErrors === null){vErrors = [err61];}else {vErrors.push(err61);}errors++;}}if(data26.people !== undefined){let data27 = data26.people;if(Array.isArray(data27)){if(data27.length < 1){const err62 = {instancePath:instancePath+"/reviews/assign/people",schemaPath:"#/properties/reviews/properties/assign/properties/people/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema6.properties.reviews.properties.assign.properties.people,data:data27};if(vErrors === null){vErrors = [err62];}else {vErrors.push(err62);}errors++;}const len2 = data27.length;for(let i4=0; i4<len2; i4++){let data28 = data27[i4];if(typeof data28 === "string"){if(!pattern8.test(data28)){const err63 = {instancePath:instancePath+"/reviews/assign/people/" + i4,schemaPath:"#/properties/reviews/properties/assign/properties/people/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,39}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{1,39}$"+"\"",schema:"^[A-Za-z0-9_-]{1,39}$",parentSchema:schema6.properties.reviews.properties.assign.properties.people.items,data:data28};if(vErrors === null){vErrors = [err63];}else {vErrors.push(err63);}errors++;}}else {const err64 = {instancePath:instancePath+"/reviews/assign/people/" + i4,schemaPath:"#/properties/reviews/properties/assign/properties/people/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.reviews.properties.assign.properties.people.items.type,parentSchema:schema6.properties.reviews.properties.assign.properties.people.items,data:data28};if(vErrors === null){vErrors = [err64];}else {vErrors.push(err64);}errors++;}}let i5 = data27.length;let j2;if(i5 > 1){const indices2 = {};for(;i5--;){let item2 = data27[i5];if(typeof item2 !== "string"){continue;}if(typeof indices2[item2] == "number"){j2 = indices2[item2];const err65 = {instancePath:instancePath+"/reviews/assign/people",schemaPath:"#/properties/reviews/properties/assign/properties/people/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)",schema:true,parentSchema:schema6.properties.reviews.properties.assign.properties.people,data:data27};if(vErrors === null){vErrors = [err65];}else {vErrors.push(err65);}errors++;break;}indices2[item2] = i5;}}}else {const err66 = {instancePath:instancePath+"/reviews/assign/people",schemaPath:"#/properties/reviews/properties/assign/properties/people/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.reviews.properties.assign.properties.people.type,parentSchema:schema6.properties.reviews.properties.assign.properties.people,data:data27};if(vErrors === null){vErrors = [err66];}else {vErrors.push(err66);}errors++;}}if(data26.each !== undefined){let data29 = data26.each;if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){const err67 = {instancePath:instancePath+"/reviews/assign/each",schemaPath:"#/properties/reviews/properties/assign/properties/each/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema6.properties.reviews.properties.assign.properties.each.type,parentSchema:schema6.properties.reviews.properties.assign.properties.each,data:data29};if(vErrors === null){vErrors = [err67];}else {vErrors.push(err67);}errors++;}if((typeof data29 == "number") && (isFinite(data29))){if(data29 > 5 || isNaN(data29)){const err68 = {instancePath:instancePath+"/reviews/assign/each",schemaPath:"#/properties/reviews/properties/assign/properties/each/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5",schema:5,parentSchema:schema6.properties.reviews.properties.assign.properties.each,data:data29};if(vErrors === null){vErrors = [err68];}else {vErrors.push(err68);}errors++;}if(data29 < 0 || isNaN(data29)){const err69 = {instancePath:instancePath+"/reviews/assign/each",schemaPath:"#/properties/reviews/properties/assign/properties/each/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.reviews.properties.assign.properties.each,data:data29};if(vErrors === null){vErrors = [err69];}else {vErrors.push(err69);}errors++;}}}if(data26.away !== undefined){let data30 = data26.away;if(Array.isArray(data30)){const len3 = data30.length;for(let i6=0; i6<len3; i6++){let data31 = data30[i6];if(data31 && typeof data31 == "object" && !Array.isArray(data31)){if(data31.login === undefined){const err70 = {instancePath:instancePath+"/reviews/assign/away/" + i6,schemaPath:"#/properties/reviews/properties/assign/properties/away/items/required",keyword:"required",params:{missingProperty: "login"},message:"must have required property '"+"login"+"'",schema:schema6.properties.reviews.properties.assign.properties.away.items.required,parentSchema:schema6.properties.reviews.properties.assign.properties.away.items,data:data31};if(vErrors === null){vErrors = [err70];}else {vErrors.push(err70);}errors++;}if(data31.from === undefined){const err71 = {instancePath:instancePath+"/reviews/assign/away/" + i6,schemaPath:"#/properties/reviews/properties/assign/properties/away/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema6.properties.reviews.properties.assign.properties.away.items.required,parentSchema:schema6.properties.reviews.properties.assign.properties.away.items,data:data31};if(vErrors === null){vErrors = [err71];}else {vErrors.push(err71);}errors++;}if(data31.to === undefined){const err72 = {instancePath:instancePath+"/reviews/assign/away/" + i6,schemaPath:"#/properties/reviews/properties/assign/properties/away/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema6.properties.reviews.properties.assign.properties.away.items.required,parentSchema:schema6.properties.reviews.properties.assign.properties.away.items,data:data31};if(vErrors === null){vErrors = [err72];}else {vErrors.push(err72);}errors++;}for(const key8 in data31){if(!(((key8 === "login") || (key8 === "from")) || (key8 === "to"))){const err73 = {instancePath:instancePath+"/reviews/assign/away/" + i6,schemaPath:"#/properties/reviews/properties/assign/properties/away/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.reviews.properties.assign.properties.away.items,data:data31};if(vErrors === null){vErrors = [err73];}else {vErrors.push(err73);}errors++;}}if(data31.login !== undefined){let data32 = data31.login;if(typeof data32 === "string"){if(!pattern8.test(data32)){const err74 = {instancePath:instancePath+"/reviews/assign/away/" + i6+"/login",schemaPath:"#/properties/reviews/properties/assign/properties/away/items/properties/login/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,39}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{1,39}$"+"\"",schema:"^[A-Za-z0-9_-]{1,39}$",parentSchema:schema6.properties.reviews.properties.assign.properties.away.items.properties.login,data:data32};if(vErrors === null){vErrors = [err74];}else {vErrors.push(err74);}errors++;}}else {const err75 = {instancePath:instancePath+"/reviews/assign/away/" + i6+"/login",schemaPath:"#/properties/reviews/properties/assign/properties/away/items/properties/login/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.reviews.properties.assign.properties.away.items.properties.login.type,parentSchema:schema6.properties.reviews.properties.assign.properties.away.items.properties.login,data:data32};if(vErrors === null){vErrors = [err75];}else {vErrors.push(err75);}errors++;}}if(data31.from !== undefined){let data33 = data31.from;if(typeof data33 === "string"){if(!pattern11.test(data33)){const err76 = {instancePath:instancePath+"/reviews/assign/away/" + i6+"/from",schemaPath:"#/properties/reviews/properties/assign/properties/away/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\"",schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",parentSchema:schema6.properties.reviews.properties.assign.properties.away.items.properties.from,data:data33};if(vErrors === null){vErrors = [err76];}else {vErrors.push(err76);}errors++;}}else {const err77 = {instancePath:instancePath+"/reviews/assign/away/" + i6+"/from",schemaPath:"#/properties/reviews/properties/assign/properties/away/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.reviews.properties.assign.properties.away.items.properties.from.type,parentSchema:schema6.properties.reviews.properties.assign.properties.away.items.properties.from,data:data33};if(vErrors === null){vErrors = [err77];}else {vErrors.push(err77);}errors++;}}if(data31.to !== undefined){let data34 = data31.to;if(typeof data34 === "string"){if(!pattern11.test(data34)){const err78 = {instancePath:instancePath+"/reviews/assign/away/" + i6+"/to",schemaPath:"#/properties/reviews/properties/assign/properties/away/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\"",schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",parentSchema:schema6.properties.reviews.properties.assign.properties.away.items.properties.to,data:data34};if(vErrors === null){vErrors = [err78];}else {vErrors.push(err78);}errors++;}}else {const err79 = {instancePath:instancePath+"/reviews/assign/away/" + i6+"/to",schemaPath:"#/properties/reviews/properties/assign/properties/away/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.reviews.properties.assign.properties.away.items.properties.to.type,parentSchema:schema6.properties.reviews.properties.assign.properties.away.items.properties.to,data:data34};if(vErrors === null){vErrors = [err79];}else {vErrors.push(err79);}errors++;}}}else {const err80 = {instancePath:instancePath+"/reviews/assign/away/" + i6,schemaPath:"#/properties/reviews/properties/assign/properties/away/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.reviews.properties.assign.properties.away.items.type,parentSchema:schema6.properties.reviews.properties.assign.properties.away.items,data:data31};if(vErrors === null){vErrors = [err80];}else {vErrors.push(err80);}errors++;}}}else {const err81 = {instancePath:instancePath+"/reviews/assign/away",schemaPath:"#/properties/reviews/properties/assign/properties/away/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.reviews.properties.assign.properties.away.type,parentSchema:schema6.properties.reviews.properties.assign.properties.away,data:data30};if(vErrors === null){vErrors = [err81];}else {vErrors.push(err81);}errors++;}}}else {const err82 = {instancePath:instancePath+"/reviews/assign",schemaPath:"#/properties/reviews/properties/assign/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.reviews.properties.assign.type,parentSchema:schema6.properties.reviews.properties.assign,data:data26};if(vErrors === null){vErrors = [err82];}else {vErrors.push(err82);}errors++;}}if(data20.blind !== undefined){let data35 = data20.blind;if(typeof data35 !== "boolean"){const err83 = {instancePath:instancePath+"/reviews/blind",schemaPath:"#/properties/reviews/properties/blind/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema6.properties.reviews.properties.blind.type,parentSchema:schema6.properties.reviews.properties.blind,data:data35};if(vErrors === null){vErrors = [err83];}else {vErrors.push(err83);}errors++;}}}else {const err84 = {instancePath:instancePath+"/reviews",schemaPath:"#/properties/reviews/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.reviews.type,parentSchema:schema6.properties.reviews,data:data20};if(vErrors === null){vErrors = [err84];}else {vErrors.push(err84);}errors++;}}}else {const err85 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.type,parentSchema:schema6,data};if(vErrors === null){vErrors = [err85];}else {vErrors.push(err85);}errors++;}validate21.errors = vErrors;return errors === 0;}

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
function meaningIssues({ reviews, loops = {}, exercises }, zone) {
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
        ...reviewIssues(reviews),
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
function policyOf(settings) {
    return settings?.ai === undefined ? {} : { ai: settings.ai };
}
function toConfig(yaml, timeZone) {
    const [owner = '', repo = ''] = yaml.hub.split('/');
    const exercises = Object.entries(yaml.exercises).map(([id, settings]) => [id, { role: settings?.role ?? null, ...policyOf(settings) }]);
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
        variants: yaml.variants ?? 'none',
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
/* harmony import */ var _hub_hub_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(393);
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
        return { ok: false, error: [(0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_7__/* .problem */ .CC)(file, message, hint)] };
    }
}
function accessIssues({ token, appId, appKey }) {
    return [
        ...(token === ''
            ? [(0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_7__/* .problem */ .CC)('GITHUB_TOKEN', 'is missing', 'Give a token that can write to the hub.')]
            : []),
        ...((appId === '') === (appKey === '')
            ? []
            : [
                (0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_7__/* .problem */ .CC)('TAKEHOME_APP_ID, TAKEHOME_APP_KEY', 'one of them is missing', "Give both, or neither to use GITHUB_TOKEN in candidates' repositories too."),
            ]),
    ];
}
/** What the ledger says of an assignment. Throws CallerError for one it does not know. */
async function readState(session, id) {
    const state = (0,_assignment_state_js__WEBPACK_IMPORTED_MODULE_8__/* .foldLog */ .eY)(await session.ledger.readLog(id));
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
