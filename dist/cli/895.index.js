export const id = 895;
export const ids = [895];
export const modules = {

/***/ 8727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ STARTER_BRANCH),
/* harmony export */   _i: () => (/* binding */ OBJECT_NAME),
/* harmony export */   fd: () => (/* binding */ WORK_BRANCH),
/* harmony export */   sV: () => (/* binding */ INVITATION_DAYS)
/* harmony export */ });
/** The branch that candidates work on, and the frozen one that their work is compared with. */
const WORK_BRANCH = 'main';
const STARTER_BRANCH = 'starter';
/** https://github.blog/changelog/2020-02-05-self-expiring-repository-and-organization-invitations/ */
const INVITATION_DAYS = 7;
/** The name of a commit or a tree; nothing else is ever put into a request in its place. */
const OBJECT_NAME = /^[0-9a-f]{40}$/;


/***/ }),

/***/ 513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ describedDeadline),
/* harmony export */   MD: () => (/* binding */ describeRepository),
/* harmony export */   RQ: () => (/* binding */ assignmentId),
/* harmony export */   SQ: () => (/* binding */ hasRunOut),
/* harmony export */   W5: () => (/* binding */ isLogin),
/* harmony export */   Xj: () => (/* binding */ loginIn),
/* harmony export */   ZO: () => (/* binding */ planInvitation),
/* harmony export */   sf: () => (/* binding */ runsOutAt)
/* harmony export */ });
/* harmony import */ var luxon__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8714);
/* harmony import */ var _assignment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8727);


const GOOD_FOR = { hours: _assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .INVITATION_DAYS */ .sV * 24 };
/** Whether an invitation that was made then is good no more; both in UTC, as ISO 8601. */
function hasRunOut(madeAt, now) {
    return now >= runsOutAt(madeAt);
}
/** From when on; in UTC, as ISO 8601 to the second, as `madeAt` is. */
function runsOutAt(madeAt) {
    const end = luxon__WEBPACK_IMPORTED_MODULE_1__/* .DateTime */ .c9.fromISO(madeAt, { zone: 'utc' }).plus(GOOD_FOR);
    return end.toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'");
}
/**
 * Whether GitHub can be asked for such an account. Older ones break the rule of today's sign-up page, as
 * `gil--` does, and those of Enterprise Managed Users end in an underscore and a short code: which names
 * there are is for GitHub to say.
 */
function isLogin(text) {
    return /^[A-Za-z0-9_-]{1,39}$/.test(text);
}
/** The login in what people copy: with an @ before it, or the address of a profile. */
function loginIn(text) {
    const address = /^(?:https?:\/\/)?(?:www\.)?github\.com\/([^/?#\s]+)\/?$/i.exec(text.trim())?.[1];
    return address ?? text.trim().replace(/^[@\uff20]/, '');
}
/** Logins are one in any case, and so are repositories' names. */
function assignmentId(exercise, login) {
    return `${exercise}-${login.toLowerCase()}`;
}
/**
 * The repository itself says what was decided, from the moment it exists: a second run after a crash
 * takes the deadline from here and not from its own clock.
 */
function describeRepository(exercise, deadline) {
    return `Take-home ${exercise}, due ${deadline}`;
}
/** The deadline in a description of ours for this exercise; null for a repository somebody else made. */
function describedDeadline(description, exercise) {
    const match = /^Take-home ([a-z0-9-]+), due (\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z)$/.exec(description ?? '');
    return match?.[1] === exercise ? (match[2] ?? null) : null;
}
function planInvitation(request, config) {
    const { exercise, role, candidate, deadline, template, pull, comment } = request;
    const id = assignmentId(exercise, candidate.login);
    return {
        id,
        exercise,
        role,
        candidate,
        deadline,
        repository: {
            owner: config.organisation,
            repo: id,
            description: describeRepository(exercise, deadline),
        },
        template,
        pull,
        comment,
        freezeStarter: config.rulesets,
        steps: planSteps(id, template.size, candidate, config),
    };
}
function planSteps(id, files, { login, userId }, { organisation, rulesets }) {
    const step = (name, what, reads, writes) => {
        return { step: name, what, reads, writes };
    };
    return [
        step('look', 'see what an earlier run has done', 2, 0),
        step('create', `private repository ${organisation}/${id}, no wiki, issues or projects`, 0, 1),
        step('actions-off', 'no workflow ever runs in it', 1, 1),
        step('content', `${files} files on ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .WORK_BRANCH */ .fd}, and ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .STARTER_BRANCH */ .DL} to compare with`, 2, 5),
        ...(rulesets ? [step('freeze', `a ruleset keeps ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .STARTER_BRANCH */ .DL} as it is`, 1, 1)] : []),
        step('pull', `pull request from ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .WORK_BRANCH */ .fd} to ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .STARTER_BRANCH */ .DL}`, 1, 1),
        step('comment', 'the comment that will hold the feedback', 1, 1),
        step('audit', 'check all of it', 8, 0),
        step('invite', `${login} (account ${userId}) may push`, 2, 1),
        step('record', 'one record on the ledger', 1, 1),
    ];
}


/***/ }),

/***/ 6389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K$: () => (/* binding */ INDEX_FILE),
  A1: () => (/* binding */ parseIndex),
  a6: () => (/* binding */ printIndex),
  O0: () => (/* binding */ refreshIndex),
  px: () => (/* binding */ releaseClaims),
  zX: () => (/* binding */ shortTree)
});

// EXTERNAL MODULE: ./build/input/parse-json.js
var parse_json = __webpack_require__(4355);
// EXTERNAL MODULE: ./build/assignment/state.js
var assignment_state = __webpack_require__(8921);
// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(6214);
;// CONCATENATED MODULE: ./build/assignment/watch-index.generated.js
// Made of watch-index.schema.ts by scripts/schemas.mjs with ajv; change that and run npm run generate.

const isWatchIndex = validate21;const schema6 = {"type":"object","required":["schemaVersion","writer","cursor","assignments"],"properties":{"schemaVersion":{"const":1},"writer":{"type":"string","maxLength":100},"cursor":{"anyOf":[{"$ref":"ledger#/definitions/moment"},{"type":"null"}],"description":"The latest push that was dealt with."},"assignments":{"type":"object","propertyNames":{"pattern":"^[a-z0-9][a-z0-9_-]{0,99}$"},"additionalProperties":{"$ref":"#/definitions/entry"}}},"additionalProperties":false,"title":"The table that watch keeps beside the ledger's logs, made of them","definitions":{"tree":{"type":"string","pattern":"^[0-9a-f]{12}$"},"entry":{"type":"object","required":["log","assignment","deadline","status","submission","graded","handedOut","pushedAt","waiting","shown","invitation","begun"],"properties":{"log":{"$ref":"ledger#/definitions/object","description":"The blob of the log that this was made of."},"assignment":{"$ref":"ledger#/definitions/assignment"},"deadline":{"$ref":"ledger#/definitions/moment"},"status":{"enum":["open","submitted","closed"]},"submission":{"anyOf":[{"$ref":"ledger#/definitions/object"},{"type":"null"}]},"graded":{"type":"array","items":{"type":"object","required":["tree","at"],"properties":{"tree":{"$ref":"#/definitions/tree"},"at":{"$ref":"ledger#/definitions/moment"}},"additionalProperties":false},"description":"Every tree that was graded, and when for the first time."},"handedOut":{"type":"array","items":{"type":"object","required":["sha","tree","at"],"properties":{"sha":{"$ref":"ledger#/definitions/object"},"tree":{"$ref":"#/definitions/tree"},"at":{"$ref":"ledger#/definitions/moment"},"here":{"type":"boolean","const":true}},"additionalProperties":false},"description":"What is being graded."},"lost":{"type":"array","items":{"type":"object","required":["tree","at","times"],"properties":{"tree":{"$ref":"#/definitions/tree"},"at":{"$ref":"ledger#/definitions/moment"},"times":{"type":"integer","minimum":1}},"additionalProperties":false},"description":"What was handed out and brought no result: when last, and how often."},"pushedAt":{"anyOf":[{"$ref":"ledger#/definitions/moment"},{"type":"null"}]},"waiting":{"type":"boolean","description":"Whether to look again although nothing was pushed."},"shown":{"type":["string","null"]},"invitation":{"type":"object","required":["at","accepted"],"properties":{"at":{"$ref":"ledger#/definitions/moment","description":"When the candidate was invited last."},"accepted":{"type":"boolean"}},"additionalProperties":false},"begun":{"type":"boolean","description":"Whether the first push is on the ledger."}},"additionalProperties":false}}};const func2 = ucs2length["default"] ?? ucs2length;const schema10 = {"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"};const pattern3 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "u");function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(typeof data === "string"){if(!pattern3.test(data)){validate55.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"+"\""}];return false;}}else {validate55.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}validate55.errors = vErrors;return errors === 0;}const schema14 = {"type":"object","required":["log","assignment","deadline","status","submission","graded","handedOut","pushedAt","waiting","shown","invitation","begun"],"properties":{"log":{"$ref":"ledger#/definitions/object","description":"The blob of the log that this was made of."},"assignment":{"$ref":"ledger#/definitions/assignment"},"deadline":{"$ref":"ledger#/definitions/moment"},"status":{"enum":["open","submitted","closed"]},"submission":{"anyOf":[{"$ref":"ledger#/definitions/object"},{"type":"null"}]},"graded":{"type":"array","items":{"type":"object","required":["tree","at"],"properties":{"tree":{"$ref":"#/definitions/tree"},"at":{"$ref":"ledger#/definitions/moment"}},"additionalProperties":false},"description":"Every tree that was graded, and when for the first time."},"handedOut":{"type":"array","items":{"type":"object","required":["sha","tree","at"],"properties":{"sha":{"$ref":"ledger#/definitions/object"},"tree":{"$ref":"#/definitions/tree"},"at":{"$ref":"ledger#/definitions/moment"},"here":{"type":"boolean","const":true}},"additionalProperties":false},"description":"What is being graded."},"lost":{"type":"array","items":{"type":"object","required":["tree","at","times"],"properties":{"tree":{"$ref":"#/definitions/tree"},"at":{"$ref":"ledger#/definitions/moment"},"times":{"type":"integer","minimum":1}},"additionalProperties":false},"description":"What was handed out and brought no result: when last, and how often."},"pushedAt":{"anyOf":[{"$ref":"ledger#/definitions/moment"},{"type":"null"}]},"waiting":{"type":"boolean","description":"Whether to look again although nothing was pushed."},"shown":{"type":["string","null"]},"invitation":{"type":"object","required":["at","accepted"],"properties":{"at":{"$ref":"ledger#/definitions/moment","description":"When the candidate was invited last."},"accepted":{"type":"boolean"}},"additionalProperties":false},"begun":{"type":"boolean","description":"Whether the first push is on the ledger."}},"additionalProperties":false};const func3 = Object.prototype.hasOwnProperty;const schema9 = {"type":"string","pattern":"^[0-9a-f]{40}$"};const pattern2 = new RegExp("^[0-9a-f]{40}$", "u");function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(typeof data === "string"){if(!pattern2.test(data)){validate58.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""}];return false;}}else {validate58.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}validate58.errors = vErrors;return errors === 0;}const schema8 = {"type":"object","required":["id","exercise","role","candidate","repository","pull","comment","starter","deadline"],"properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9_-]{0,99}$"},"exercise":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"},"role":{"type":["string","null"],"maxLength":100},"candidate":{"type":"object","required":["login","userId"],"properties":{"login":{"type":"string","minLength":1,"maxLength":100},"userId":{"type":"integer","minimum":1}},"additionalProperties":false},"repository":{"type":"object","required":["owner","name","id"],"properties":{"owner":{"type":"string","minLength":1,"maxLength":100},"name":{"type":"string","minLength":1,"maxLength":100},"id":{"type":"integer","minimum":1}},"additionalProperties":false},"pull":{"type":"integer","minimum":1},"comment":{"type":"integer","minimum":1},"starter":{"type":"object","required":["sha","tree"],"properties":{"sha":{"$ref":"#/definitions/object"},"tree":{"$ref":"#/definitions/object"}},"additionalProperties":false},"deadline":{"$ref":"#/definitions/moment"}},"additionalProperties":false};const pattern0 = new RegExp("^[a-z0-9][a-z0-9_-]{0,99}$", "u");const pattern1 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(typeof data === "string"){if(!pattern2.test(data)){validate24.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""}];return false;}}else {validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}validate24.errors = vErrors;return errors === 0;}function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(typeof data === "string"){if(!pattern3.test(data)){validate27.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"+"\""}];return false;}}else {validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}validate27.errors = vErrors;return errors === 0;}function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((((((((((data.id === undefined) && (missing0 = "id")) || ((data.exercise === undefined) && (missing0 = "exercise"))) || ((data.role === undefined) && (missing0 = "role"))) || ((data.candidate === undefined) && (missing0 = "candidate"))) || ((data.repository === undefined) && (missing0 = "repository"))) || ((data.pull === undefined) && (missing0 = "pull"))) || ((data.comment === undefined) && (missing0 = "comment"))) || ((data.starter === undefined) && (missing0 = "starter"))) || ((data.deadline === undefined) && (missing0 = "deadline"))){validate60.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];return false;}else {const _errs1 = errors;for(const key0 in data){if(!(func3.call(schema8.properties, key0))){validate60.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];return false;break;}}if(_errs1 === errors){if(data.id !== undefined){let data0 = data.id;const _errs2 = errors;if(errors === _errs2){if(typeof data0 === "string"){if(!pattern0.test(data0)){validate60.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_-]{0,99}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9_-]{0,99}$"+"\""}];return false;}}else {validate60.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.exercise !== undefined){let data1 = data.exercise;const _errs4 = errors;if(errors === _errs4){if(typeof data1 === "string"){if(!pattern1.test(data1)){validate60.errors = [{instancePath:instancePath+"/exercise",schemaPath:"#/properties/exercise/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\""}];return false;}}else {validate60.errors = [{instancePath:instancePath+"/exercise",schemaPath:"#/properties/exercise/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.role !== undefined){let data2 = data.role;const _errs6 = errors;if((typeof data2 !== "string") && (data2 !== null)){validate60.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: schema8.properties.role.type},message:"must be string,null"}];return false;}if(errors === _errs6){if(typeof data2 === "string"){if(func2(data2) > 100){validate60.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];return false;}}}var valid0 = _errs6 === errors;}else {var valid0 = true;}if(valid0){if(data.candidate !== undefined){let data3 = data.candidate;const _errs8 = errors;if(errors === _errs8){if(data3 && typeof data3 == "object" && !Array.isArray(data3)){let missing1;if(((data3.login === undefined) && (missing1 = "login")) || ((data3.userId === undefined) && (missing1 = "userId"))){validate60.errors = [{instancePath:instancePath+"/candidate",schemaPath:"#/properties/candidate/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];return false;}else {const _errs10 = errors;for(const key1 in data3){if(!((key1 === "login") || (key1 === "userId"))){validate60.errors = [{instancePath:instancePath+"/candidate",schemaPath:"#/properties/candidate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];return false;break;}}if(_errs10 === errors){if(data3.login !== undefined){let data4 = data3.login;const _errs11 = errors;if(errors === _errs11){if(typeof data4 === "string"){if(func2(data4) > 100){validate60.errors = [{instancePath:instancePath+"/candidate/login",schemaPath:"#/properties/candidate/properties/login/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];return false;}else {if(func2(data4) < 1){validate60.errors = [{instancePath:instancePath+"/candidate/login",schemaPath:"#/properties/candidate/properties/login/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];return false;}}}else {validate60.errors = [{instancePath:instancePath+"/candidate/login",schemaPath:"#/properties/candidate/properties/login/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid1 = _errs11 === errors;}else {var valid1 = true;}if(valid1){if(data3.userId !== undefined){let data5 = data3.userId;const _errs13 = errors;if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){validate60.errors = [{instancePath:instancePath+"/candidate/userId",schemaPath:"#/properties/candidate/properties/userId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs13){if((typeof data5 == "number") && (isFinite(data5))){if(data5 < 1 || isNaN(data5)){validate60.errors = [{instancePath:instancePath+"/candidate/userId",schemaPath:"#/properties/candidate/properties/userId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];return false;}}}var valid1 = _errs13 === errors;}else {var valid1 = true;}}}}}else {validate60.errors = [{instancePath:instancePath+"/candidate",schemaPath:"#/properties/candidate/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs8 === errors;}else {var valid0 = true;}if(valid0){if(data.repository !== undefined){let data6 = data.repository;const _errs15 = errors;if(errors === _errs15){if(data6 && typeof data6 == "object" && !Array.isArray(data6)){let missing2;if((((data6.owner === undefined) && (missing2 = "owner")) || ((data6.name === undefined) && (missing2 = "name"))) || ((data6.id === undefined) && (missing2 = "id"))){validate60.errors = [{instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];return false;}else {const _errs17 = errors;for(const key2 in data6){if(!(((key2 === "owner") || (key2 === "name")) || (key2 === "id"))){validate60.errors = [{instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];return false;break;}}if(_errs17 === errors){if(data6.owner !== undefined){let data7 = data6.owner;const _errs18 = errors;if(errors === _errs18){if(typeof data7 === "string"){if(func2(data7) > 100){validate60.errors = [{instancePath:instancePath+"/repository/owner",schemaPath:"#/properties/repository/properties/owner/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];return false;}else {if(func2(data7) < 1){validate60.errors = [{instancePath:instancePath+"/repository/owner",schemaPath:"#/properties/repository/properties/owner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];return false;}}}else {validate60.errors = [{instancePath:instancePath+"/repository/owner",schemaPath:"#/properties/repository/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid2 = _errs18 === errors;}else {var valid2 = true;}if(valid2){if(data6.name !== undefined){let data8 = data6.name;const _errs20 = errors;if(errors === _errs20){if(typeof data8 === "string"){if(func2(data8) > 100){validate60.errors = [{instancePath:instancePath+"/repository/name",schemaPath:"#/properties/repository/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];return false;}else {if(func2(data8) < 1){validate60.errors = [{instancePath:instancePath+"/repository/name",schemaPath:"#/properties/repository/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];return false;}}}else {validate60.errors = [{instancePath:instancePath+"/repository/name",schemaPath:"#/properties/repository/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid2 = _errs20 === errors;}else {var valid2 = true;}if(valid2){if(data6.id !== undefined){let data9 = data6.id;const _errs22 = errors;if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){validate60.errors = [{instancePath:instancePath+"/repository/id",schemaPath:"#/properties/repository/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs22){if((typeof data9 == "number") && (isFinite(data9))){if(data9 < 1 || isNaN(data9)){validate60.errors = [{instancePath:instancePath+"/repository/id",schemaPath:"#/properties/repository/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];return false;}}}var valid2 = _errs22 === errors;}else {var valid2 = true;}}}}}}else {validate60.errors = [{instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs15 === errors;}else {var valid0 = true;}if(valid0){if(data.pull !== undefined){let data10 = data.pull;const _errs24 = errors;if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){validate60.errors = [{instancePath:instancePath+"/pull",schemaPath:"#/properties/pull/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs24){if((typeof data10 == "number") && (isFinite(data10))){if(data10 < 1 || isNaN(data10)){validate60.errors = [{instancePath:instancePath+"/pull",schemaPath:"#/properties/pull/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];return false;}}}var valid0 = _errs24 === errors;}else {var valid0 = true;}if(valid0){if(data.comment !== undefined){let data11 = data.comment;const _errs26 = errors;if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){validate60.errors = [{instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs26){if((typeof data11 == "number") && (isFinite(data11))){if(data11 < 1 || isNaN(data11)){validate60.errors = [{instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];return false;}}}var valid0 = _errs26 === errors;}else {var valid0 = true;}if(valid0){if(data.starter !== undefined){let data12 = data.starter;const _errs28 = errors;if(errors === _errs28){if(data12 && typeof data12 == "object" && !Array.isArray(data12)){let missing3;if(((data12.sha === undefined) && (missing3 = "sha")) || ((data12.tree === undefined) && (missing3 = "tree"))){validate60.errors = [{instancePath:instancePath+"/starter",schemaPath:"#/properties/starter/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];return false;}else {const _errs30 = errors;for(const key3 in data12){if(!((key3 === "sha") || (key3 === "tree"))){validate60.errors = [{instancePath:instancePath+"/starter",schemaPath:"#/properties/starter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];return false;break;}}if(_errs30 === errors){if(data12.sha !== undefined){const _errs31 = errors;if(!(validate24(data12.sha, {instancePath:instancePath+"/starter/sha",parentData:data12,parentDataProperty:"sha",rootData}))){vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);errors = vErrors.length;}var valid3 = _errs31 === errors;}else {var valid3 = true;}if(valid3){if(data12.tree !== undefined){const _errs32 = errors;if(!(validate24(data12.tree, {instancePath:instancePath+"/starter/tree",parentData:data12,parentDataProperty:"tree",rootData}))){vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);errors = vErrors.length;}var valid3 = _errs32 === errors;}else {var valid3 = true;}}}}}else {validate60.errors = [{instancePath:instancePath+"/starter",schemaPath:"#/properties/starter/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs28 === errors;}else {var valid0 = true;}if(valid0){if(data.deadline !== undefined){const _errs33 = errors;if(!(validate27(data.deadline, {instancePath:instancePath+"/deadline",parentData:data,parentDataProperty:"deadline",rootData}))){vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);errors = vErrors.length;}var valid0 = _errs33 === errors;}else {var valid0 = true;}}}}}}}}}}}}else {validate60.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}validate60.errors = vErrors;return errors === 0;}const schema17 = {"type":"string","pattern":"^[0-9a-f]{12}$"};const pattern14 = new RegExp("^[0-9a-f]{12}$", "u");function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(typeof data === "string"){if(!pattern14.test(data)){validate67.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{12}$"+"\""}];return false;}}else {validate67.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}validate67.errors = vErrors;return errors === 0;}function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if(((((((((((((data.log === undefined) && (missing0 = "log")) || ((data.assignment === undefined) && (missing0 = "assignment"))) || ((data.deadline === undefined) && (missing0 = "deadline"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.submission === undefined) && (missing0 = "submission"))) || ((data.graded === undefined) && (missing0 = "graded"))) || ((data.handedOut === undefined) && (missing0 = "handedOut"))) || ((data.pushedAt === undefined) && (missing0 = "pushedAt"))) || ((data.waiting === undefined) && (missing0 = "waiting"))) || ((data.shown === undefined) && (missing0 = "shown"))) || ((data.invitation === undefined) && (missing0 = "invitation"))) || ((data.begun === undefined) && (missing0 = "begun"))){validate57.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];return false;}else {const _errs1 = errors;for(const key0 in data){if(!(func3.call(schema14.properties, key0))){validate57.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];return false;break;}}if(_errs1 === errors){if(data.log !== undefined){const _errs2 = errors;if(!(validate58(data.log, {instancePath:instancePath+"/log",parentData:data,parentDataProperty:"log",rootData}))){vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);errors = vErrors.length;}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.assignment !== undefined){const _errs3 = errors;if(!(validate60(data.assignment, {instancePath:instancePath+"/assignment",parentData:data,parentDataProperty:"assignment",rootData}))){vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);errors = vErrors.length;}var valid0 = _errs3 === errors;}else {var valid0 = true;}if(valid0){if(data.deadline !== undefined){const _errs4 = errors;if(!(validate55(data.deadline, {instancePath:instancePath+"/deadline",parentData:data,parentDataProperty:"deadline",rootData}))){vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);errors = vErrors.length;}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.status !== undefined){let data3 = data.status;const _errs5 = errors;if(!(((data3 === "open") || (data3 === "submitted")) || (data3 === "closed"))){validate57.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema14.properties.status.enum},message:"must be equal to one of the allowed values"}];return false;}var valid0 = _errs5 === errors;}else {var valid0 = true;}if(valid0){if(data.submission !== undefined){let data4 = data.submission;const _errs6 = errors;const _errs7 = errors;let valid1 = false;const _errs8 = errors;if(!(validate58(data4, {instancePath:instancePath+"/submission",parentData:data,parentDataProperty:"submission",rootData}))){vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);errors = vErrors.length;}var _valid0 = _errs8 === errors;valid1 = valid1 || _valid0;if(!valid1){const _errs9 = errors;if(data4 !== null){const err0 = {instancePath:instancePath+"/submission",schemaPath:"#/properties/submission/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}var _valid0 = _errs9 === errors;valid1 = valid1 || _valid0;}if(!valid1){const err1 = {instancePath:instancePath+"/submission",schemaPath:"#/properties/submission/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;validate57.errors = vErrors;return false;}else {errors = _errs7;if(vErrors !== null){if(_errs7){vErrors.length = _errs7;}else {vErrors = null;}}}var valid0 = _errs6 === errors;}else {var valid0 = true;}if(valid0){if(data.graded !== undefined){let data5 = data.graded;const _errs11 = errors;if(errors === _errs11){if(Array.isArray(data5)){var valid2 = true;const len0 = data5.length;for(let i0=0; i0<len0; i0++){let data6 = data5[i0];const _errs13 = errors;if(errors === _errs13){if(data6 && typeof data6 == "object" && !Array.isArray(data6)){let missing1;if(((data6.tree === undefined) && (missing1 = "tree")) || ((data6.at === undefined) && (missing1 = "at"))){validate57.errors = [{instancePath:instancePath+"/graded/" + i0,schemaPath:"#/properties/graded/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];return false;}else {const _errs15 = errors;for(const key1 in data6){if(!((key1 === "tree") || (key1 === "at"))){validate57.errors = [{instancePath:instancePath+"/graded/" + i0,schemaPath:"#/properties/graded/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];return false;break;}}if(_errs15 === errors){if(data6.tree !== undefined){const _errs16 = errors;if(!(validate67(data6.tree, {instancePath:instancePath+"/graded/" + i0+"/tree",parentData:data6,parentDataProperty:"tree",rootData}))){vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);errors = vErrors.length;}var valid3 = _errs16 === errors;}else {var valid3 = true;}if(valid3){if(data6.at !== undefined){const _errs17 = errors;if(!(validate55(data6.at, {instancePath:instancePath+"/graded/" + i0+"/at",parentData:data6,parentDataProperty:"at",rootData}))){vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);errors = vErrors.length;}var valid3 = _errs17 === errors;}else {var valid3 = true;}}}}}else {validate57.errors = [{instancePath:instancePath+"/graded/" + i0,schemaPath:"#/properties/graded/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid2 = _errs13 === errors;if(!valid2){break;}}}else {validate57.errors = [{instancePath:instancePath+"/graded",schemaPath:"#/properties/graded/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid0 = _errs11 === errors;}else {var valid0 = true;}if(valid0){if(data.handedOut !== undefined){let data9 = data.handedOut;const _errs18 = errors;if(errors === _errs18){if(Array.isArray(data9)){var valid4 = true;const len1 = data9.length;for(let i1=0; i1<len1; i1++){let data10 = data9[i1];const _errs20 = errors;if(errors === _errs20){if(data10 && typeof data10 == "object" && !Array.isArray(data10)){let missing2;if((((data10.sha === undefined) && (missing2 = "sha")) || ((data10.tree === undefined) && (missing2 = "tree"))) || ((data10.at === undefined) && (missing2 = "at"))){validate57.errors = [{instancePath:instancePath+"/handedOut/" + i1,schemaPath:"#/properties/handedOut/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];return false;}else {const _errs22 = errors;for(const key2 in data10){if(!((((key2 === "sha") || (key2 === "tree")) || (key2 === "at")) || (key2 === "here"))){validate57.errors = [{instancePath:instancePath+"/handedOut/" + i1,schemaPath:"#/properties/handedOut/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];return false;break;}}if(_errs22 === errors){if(data10.sha !== undefined){const _errs23 = errors;if(!(validate58(data10.sha, {instancePath:instancePath+"/handedOut/" + i1+"/sha",parentData:data10,parentDataProperty:"sha",rootData}))){vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);errors = vErrors.length;}var valid5 = _errs23 === errors;}else {var valid5 = true;}if(valid5){if(data10.tree !== undefined){const _errs24 = errors;if(!(validate67(data10.tree, {instancePath:instancePath+"/handedOut/" + i1+"/tree",parentData:data10,parentDataProperty:"tree",rootData}))){vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);errors = vErrors.length;}var valid5 = _errs24 === errors;}else {var valid5 = true;}if(valid5){if(data10.at !== undefined){const _errs25 = errors;if(!(validate55(data10.at, {instancePath:instancePath+"/handedOut/" + i1+"/at",parentData:data10,parentDataProperty:"at",rootData}))){vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);errors = vErrors.length;}var valid5 = _errs25 === errors;}else {var valid5 = true;}if(valid5){if(data10.here !== undefined){let data14 = data10.here;const _errs26 = errors;if(typeof data14 !== "boolean"){validate57.errors = [{instancePath:instancePath+"/handedOut/" + i1+"/here",schemaPath:"#/properties/handedOut/items/properties/here/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];return false;}if(true !== data14){validate57.errors = [{instancePath:instancePath+"/handedOut/" + i1+"/here",schemaPath:"#/properties/handedOut/items/properties/here/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];return false;}var valid5 = _errs26 === errors;}else {var valid5 = true;}}}}}}}else {validate57.errors = [{instancePath:instancePath+"/handedOut/" + i1,schemaPath:"#/properties/handedOut/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid4 = _errs20 === errors;if(!valid4){break;}}}else {validate57.errors = [{instancePath:instancePath+"/handedOut",schemaPath:"#/properties/handedOut/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid0 = _errs18 === errors;}else {var valid0 = true;}if(valid0){if(data.lost !== undefined){let data15 = data.lost;const _errs28 = errors;if(errors === _errs28){if(Array.isArray(data15)){var valid6 = true;const len2 = data15.length;for(let i2=0; i2<len2; i2++){let data16 = data15[i2];const _errs30 = errors;if(errors === _errs30){if(data16 && typeof data16 == "object" && !Array.isArray(data16)){let missing3;if((((data16.tree === undefined) && (missing3 = "tree")) || ((data16.at === undefined) && (missing3 = "at"))) || ((data16.times === undefined) && (missing3 = "times"))){validate57.errors = [{instancePath:instancePath+"/lost/" + i2,schemaPath:"#/properties/lost/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];return false;}else {const _errs32 = errors;for(const key3 in data16){if(!(((key3 === "tree") || (key3 === "at")) || (key3 === "times"))){validate57.errors = [{instancePath:instancePath+"/lost/" + i2,schemaPath:"#/properties/lost/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];return false;break;}}if(_errs32 === errors){if(data16.tree !== undefined){const _errs33 = errors;if(!(validate67(data16.tree, {instancePath:instancePath+"/lost/" + i2+"/tree",parentData:data16,parentDataProperty:"tree",rootData}))){vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);errors = vErrors.length;}var valid7 = _errs33 === errors;}else {var valid7 = true;}if(valid7){if(data16.at !== undefined){const _errs34 = errors;if(!(validate55(data16.at, {instancePath:instancePath+"/lost/" + i2+"/at",parentData:data16,parentDataProperty:"at",rootData}))){vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);errors = vErrors.length;}var valid7 = _errs34 === errors;}else {var valid7 = true;}if(valid7){if(data16.times !== undefined){let data19 = data16.times;const _errs35 = errors;if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){validate57.errors = [{instancePath:instancePath+"/lost/" + i2+"/times",schemaPath:"#/properties/lost/items/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs35){if((typeof data19 == "number") && (isFinite(data19))){if(data19 < 1 || isNaN(data19)){validate57.errors = [{instancePath:instancePath+"/lost/" + i2+"/times",schemaPath:"#/properties/lost/items/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];return false;}}}var valid7 = _errs35 === errors;}else {var valid7 = true;}}}}}}else {validate57.errors = [{instancePath:instancePath+"/lost/" + i2,schemaPath:"#/properties/lost/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid6 = _errs30 === errors;if(!valid6){break;}}}else {validate57.errors = [{instancePath:instancePath+"/lost",schemaPath:"#/properties/lost/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid0 = _errs28 === errors;}else {var valid0 = true;}if(valid0){if(data.pushedAt !== undefined){let data20 = data.pushedAt;const _errs37 = errors;const _errs38 = errors;let valid8 = false;const _errs39 = errors;if(!(validate55(data20, {instancePath:instancePath+"/pushedAt",parentData:data,parentDataProperty:"pushedAt",rootData}))){vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);errors = vErrors.length;}var _valid1 = _errs39 === errors;valid8 = valid8 || _valid1;if(!valid8){const _errs40 = errors;if(data20 !== null){const err2 = {instancePath:instancePath+"/pushedAt",schemaPath:"#/properties/pushedAt/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}var _valid1 = _errs40 === errors;valid8 = valid8 || _valid1;}if(!valid8){const err3 = {instancePath:instancePath+"/pushedAt",schemaPath:"#/properties/pushedAt/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;validate57.errors = vErrors;return false;}else {errors = _errs38;if(vErrors !== null){if(_errs38){vErrors.length = _errs38;}else {vErrors = null;}}}var valid0 = _errs37 === errors;}else {var valid0 = true;}if(valid0){if(data.waiting !== undefined){const _errs42 = errors;if(typeof data.waiting !== "boolean"){validate57.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/properties/waiting/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];return false;}var valid0 = _errs42 === errors;}else {var valid0 = true;}if(valid0){if(data.shown !== undefined){let data22 = data.shown;const _errs44 = errors;if((typeof data22 !== "string") && (data22 !== null)){validate57.errors = [{instancePath:instancePath+"/shown",schemaPath:"#/properties/shown/type",keyword:"type",params:{type: schema14.properties.shown.type},message:"must be string,null"}];return false;}var valid0 = _errs44 === errors;}else {var valid0 = true;}if(valid0){if(data.invitation !== undefined){let data23 = data.invitation;const _errs46 = errors;if(errors === _errs46){if(data23 && typeof data23 == "object" && !Array.isArray(data23)){let missing4;if(((data23.at === undefined) && (missing4 = "at")) || ((data23.accepted === undefined) && (missing4 = "accepted"))){validate57.errors = [{instancePath:instancePath+"/invitation",schemaPath:"#/properties/invitation/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];return false;}else {const _errs48 = errors;for(const key4 in data23){if(!((key4 === "at") || (key4 === "accepted"))){validate57.errors = [{instancePath:instancePath+"/invitation",schemaPath:"#/properties/invitation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];return false;break;}}if(_errs48 === errors){if(data23.at !== undefined){const _errs49 = errors;if(!(validate55(data23.at, {instancePath:instancePath+"/invitation/at",parentData:data23,parentDataProperty:"at",rootData}))){vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);errors = vErrors.length;}var valid9 = _errs49 === errors;}else {var valid9 = true;}if(valid9){if(data23.accepted !== undefined){const _errs50 = errors;if(typeof data23.accepted !== "boolean"){validate57.errors = [{instancePath:instancePath+"/invitation/accepted",schemaPath:"#/properties/invitation/properties/accepted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];return false;}var valid9 = _errs50 === errors;}else {var valid9 = true;}}}}}else {validate57.errors = [{instancePath:instancePath+"/invitation",schemaPath:"#/properties/invitation/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs46 === errors;}else {var valid0 = true;}if(valid0){if(data.begun !== undefined){const _errs52 = errors;if(typeof data.begun !== "boolean"){validate57.errors = [{instancePath:instancePath+"/begun",schemaPath:"#/properties/begun/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];return false;}var valid0 = _errs52 === errors;}else {var valid0 = true;}}}}}}}}}}}}}}}}else {validate57.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}validate57.errors = vErrors;return errors === 0;}function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if(((((data.schemaVersion === undefined) && (missing0 = "schemaVersion")) || ((data.writer === undefined) && (missing0 = "writer"))) || ((data.cursor === undefined) && (missing0 = "cursor"))) || ((data.assignments === undefined) && (missing0 = "assignments"))){validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];return false;}else {const _errs1 = errors;for(const key0 in data){if(!((((key0 === "schemaVersion") || (key0 === "writer")) || (key0 === "cursor")) || (key0 === "assignments"))){validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];return false;break;}}if(_errs1 === errors){if(data.schemaVersion !== undefined){const _errs2 = errors;if(1 !== data.schemaVersion){validate21.errors = [{instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];return false;}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.writer !== undefined){let data1 = data.writer;const _errs3 = errors;if(errors === _errs3){if(typeof data1 === "string"){if(func2(data1) > 100){validate21.errors = [{instancePath:instancePath+"/writer",schemaPath:"#/properties/writer/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];return false;}}else {validate21.errors = [{instancePath:instancePath+"/writer",schemaPath:"#/properties/writer/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid0 = _errs3 === errors;}else {var valid0 = true;}if(valid0){if(data.cursor !== undefined){let data2 = data.cursor;const _errs5 = errors;const _errs6 = errors;let valid1 = false;const _errs7 = errors;if(!(validate55(data2, {instancePath:instancePath+"/cursor",parentData:data,parentDataProperty:"cursor",rootData}))){vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);errors = vErrors.length;}var _valid0 = _errs7 === errors;valid1 = valid1 || _valid0;if(!valid1){const _errs8 = errors;if(data2 !== null){const err0 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}var _valid0 = _errs8 === errors;valid1 = valid1 || _valid0;}if(!valid1){const err1 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;validate21.errors = vErrors;return false;}else {errors = _errs6;if(vErrors !== null){if(_errs6){vErrors.length = _errs6;}else {vErrors = null;}}}var valid0 = _errs5 === errors;}else {var valid0 = true;}if(valid0){if(data.assignments !== undefined){let data3 = data.assignments;const _errs10 = errors;if(errors === _errs10){if(data3 && typeof data3 == "object" && !Array.isArray(data3)){for(const key1 in data3){const _errs12 = errors;if(typeof key1 === "string"){if(!pattern0.test(key1)){const err2 = {instancePath:instancePath+"/assignments",schemaPath:"#/properties/assignments/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_-]{0,99}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9_-]{0,99}$"+"\"",propertyName:key1};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}var valid2 = _errs12 === errors;if(!valid2){const err3 = {instancePath:instancePath+"/assignments",schemaPath:"#/properties/assignments/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;validate21.errors = vErrors;return false;break;}}if(valid2){for(const key2 in data3){const _errs14 = errors;if(!(validate57(data3[key2], {instancePath:instancePath+"/assignments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key2,rootData}))){vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);errors = vErrors.length;}var valid3 = _errs14 === errors;if(!valid3){break;}}}}else {validate21.errors = [{instancePath:instancePath+"/assignments",schemaPath:"#/properties/assignments/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs10 === errors;}else {var valid0 = true;}}}}}}}else {validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}validate21.errors = vErrors;return errors === 0;}

;// CONCATENATED MODULE: ./build/assignment/watch-index.js



const INDEX_FILE = 'index.json';
const EMPTY = { schemaVersion: 1, writer: '', cursor: null, assignments: {} };
/** A table that is missing or broken is an empty one: everything in it can be found again. */
function parseIndex(text) {
    const value = (0,parse_json/* parseJson */.q)(text ?? '');
    return isWatchIndex(value) ? value : EMPTY;
}
/** The same table as the same text, one assignment a line. */
function printIndex({ assignments, ...head }) {
    const lines = Object.keys(assignments)
        .sort()
        .map((id) => `  ${JSON.stringify(id)}: ${JSON.stringify(assignments[id])}`);
    const table = lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n}`;
    return `${JSON.stringify(head).slice(0, -1)},"assignments":${table}}\n`;
}
function shortTree(tree) {
    return tree.slice(0, 12);
}
/** The table brought up to date: logs that are gone leave it, changed ones are folded into it. */
function refreshIndex({ assignments, ...head }, logs) {
    const entries = [...logs].flatMap(([id, { log, state }]) => {
        const before = assignments[id];
        const entry = state === null ? before : foldEntry(log, state, before);
        return entry === undefined ? [] : [[id, entry]];
    });
    return { ...head, assignments: Object.fromEntries(entries) };
}
function foldEntry(log, state, before) {
    const { assignment, deadline, status, submission } = state;
    const graded = gradedTrees(state);
    const isBack = ({ tree, here }) => here !== true && graded.some((one) => one.tree === tree);
    const isNews = before?.deadline !== deadline || before.status !== status || before.submission !== submission;
    return {
        log,
        assignment,
        deadline,
        status,
        submission,
        graded,
        shown: shownTree(state),
        handedOut: (before?.handedOut ?? []).filter((one) => !isBack(one)),
        ...(before?.lost === undefined
            ? {}
            : { lost: before.lost.filter(({ tree }) => graded.every((one) => one.tree !== tree)) }),
        pushedAt: before?.pushedAt ?? null,
        // A moved deadline can make another commit count, and a new entry may have been pushed to already.
        waiting: isNews ? status !== 'closed' : before.waiting,
        invitation: { at: state.lastInvitedAt, accepted: state.acceptedAt !== null },
        begun: state.firstPushAt !== null,
    };
}
/** The table without the claims of what was published as a whole. */
function releaseClaims(index, names) {
    const assignments = { ...index.assignments };
    for (const { assignment, sha } of names) {
        const entry = assignments[assignment];
        if (entry === undefined)
            continue;
        const handedOut = entry.handedOut.filter((claim) => claim.sha !== sha);
        assignments[assignment] = { ...entry, handedOut };
    }
    return { ...index, assignments };
}
function shownTree(state) {
    const latest = (0,assignment_state/* latestGraded */.R)(state);
    return latest === undefined ? null : shortTree(latest.tree);
}
function gradedTrees({ graded }) {
    const first = new Map();
    // What nobody was shown is graded again should it ever stand again.
    for (const { tree, at, stale } of graded) {
        if (!stale && !first.has(shortTree(tree)))
            first.set(shortTree(tree), at);
    }
    return [...first].map(([tree, at]) => ({ tree, at }));
}


/***/ }),

/***/ 1850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ branchHead)
/* harmony export */ });
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9281);

/** The commit that a branch points to; null when there is no such branch. */
async function branchHead(octokit, { owner, repo }, branch) {
    try {
        const { data } = await octokit.rest.git.getRef({ owner, repo, ref: `heads/${branch}` });
        return data.object.sha;
    }
    catch (error) {
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 3654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ useHubKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8186);
/* harmony import */ var _input_config_issue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2055);



// 32 characters of anything random; what `openssl rand -hex 32` prints has 64.
const SHORTEST_KEY = 32;
// Animals, because nobody has opinions on a heron's code. 64 x 64 x 65,536 names.
const COLOURS = 'amber azure beige black blue brass bronze brown cedar chalk cherry clay cobalt copper coral cream crimson cyan dusty ebony emerald fern flint fog ginger gold granite green grey hazel honey indigo iron ivory jade khaki lemon lilac lime linen maple mauve mint moss navy ochre olive onyx opal orange pearl pine pink plum purple quartz red rose ruby rust sage sand silver slate snow';
const ANIMALS = 'adder badger bat bear beaver bison boar bream buzzard carp cat cod crab crane crow deer dipper dog dove duck eagle eel eland elk falcon ferret finch fox frog gecko goat goose grouse gull hare hawk heron ibex ibis jackdaw jay kestrel kite koala lark lemur linnet lion lizard llama lynx magpie marten mole moose moth mouse newt oriole otter owl ox panda pike plover pony';
function useHubKey(key) {
    if (key.length < SHORTEST_KEY)
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__/* .CallerError */ .ED([keyIssue(key)]);
    const digest = (purpose, assignment) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(`${purpose}\0${assignment}`).digest();
    return {
        seed: (assignment) => digest('seed', assignment).toString('hex'),
        pseudonym: (assignment) => {
            const bytes = digest('pseudonym', assignment);
            const colour = pick(COLOURS, bytes.readUInt8(0));
            const animal = pick(ANIMALS, bytes.readUInt8(1));
            return `${colour}-${animal}-${bytes.subarray(2, 4).toString('hex')}`;
        },
        comment: (text) => digest('comment', text.replaceAll('\r\n', '\n').trim()).toString('hex'),
        candidate: (userId) => `candidate-${digest('candidate', String(userId)).toString('hex').slice(0, 8)}`,
        reviewer: (login) => `reviewer-${digest('reviewer', login.toLowerCase()).toString('hex').slice(0, 8)}`,
    };
}
function pick(words, byte) {
    const list = words.split(' ');
    return list[byte % list.length] ?? '';
}
function keyIssue(key) {
    const message = key === '' ? 'is missing' : `has ${key.length} characters, and ${SHORTEST_KEY} are needed`;
    const hint = 'Make one: openssl rand -hex 32. Never change it: seeds and pseudonyms follow from it.';
    return (0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)('TAKEHOME_KEY', message, hint);
}


/***/ })

};
