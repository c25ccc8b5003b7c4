export const id = 322;
export const ids = [322];
export const modules = {

/***/ 161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ printAudit),
/* harmony export */   SF: () => (/* binding */ isAuditDue),
/* harmony export */   hh: () => (/* binding */ parseAudit),
/* harmony export */   v2: () => (/* binding */ AUDIT_FILE)
/* harmony export */ });
/* harmony import */ var _input_parse_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4355);
/* harmony import */ var _plan_watch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5872);


/** A file of the ledger beside its logs: when the last audit came to its end. */
const AUDIT_FILE = 'audit.json';
// Short of a day, so that no audit comes later every day.
const AUDIT_AFTER = { hours: 20 };
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
/** `at` is GitHub's clock, as ISO 8601 to the second. */
function printAudit(at) {
    return `${JSON.stringify({ schemaVersion: 1, at })}\n`;
}
/** Null for a file that is missing or broken: the next audit writes it anew. */
function parseAudit(text) {
    const at = Object((0,_input_parse_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(text ?? '')).at;
    return typeof at === 'string' && MOMENT.test(at) ? at : null;
}
/** Whether it is time for the next one, by GitHub's clock. */
function isAuditDue(lastAt, now) {
    return lastAt === null || now >= (0,_plan_watch_js__WEBPACK_IMPORTED_MODULE_0__/* .shift */ .BN)(lastAt, AUDIT_AFTER);
}


/***/ }),

/***/ 5872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qd: () => (/* binding */ earliest),
  Lf: () => (/* binding */ expectedFrom),
  SU: () => (/* binding */ hasSettled),
  nZ: () => (/* binding */ isDue),
  bR: () => (/* binding */ isExpectant),
  TL: () => (/* binding */ needsInvitation),
  xE: () => (/* binding */ planWatch),
  fC: () => (/* binding */ settledAt),
  BN: () => (/* binding */ shift)
});

// EXTERNAL MODULE: ./node_modules/luxon/build/es6/luxon.mjs
var luxon = __webpack_require__(8714);
// EXTERNAL MODULE: ./build/assignment/invitation.js
var assignment_invitation = __webpack_require__(513);
;// CONCATENATED MODULE: ./build/assignment/lost-claims.js
// What failed this often for the same files fails again, and each try costs the hub a run.
const MOST_TRIES = 3;
/** The entry's lost claims with those that have just run out. `keeps` says which older ones still matter. */
function countLost({ lost = [] }, runOut, keeps) {
    const counted = runOut.reduce((all, { tree, at }) => {
        const times = (all.find((one) => one.tree === tree)?.times ?? 0) + 1;
        return [...all.filter((one) => one.tree !== tree), { tree, at, times }];
    }, lost);
    return counted.filter(keeps);
}
/** Whether these files were tried often enough: only a person has them tried again. */
function isGivenUp({ lost = [] }, tree) {
    return givenUp({ lost }).some((one) => one.tree === tree);
}
/** What was tried in vain, which costs the day's budget as a graded push does. */
function givenUp({ lost = [] }) {
    return lost.filter(({ times }) => times >= MOST_TRIES);
}

// EXTERNAL MODULE: ./build/assignment/watch-index.js + 1 modules
var watch_index = __webpack_require__(6389);
;// CONCATENATED MODULE: ./build/assignment/plan-watch.js




// Several times what a run takes. One that has brought nothing by then has failed.
const LOST_AFTER = { minutes: 60 };
// GitHub's lists may lag behind its servers.
const SETTLED_AFTER = { minutes: 2 };
const DAY = { hours: 24 };
/** The deadline has passed, and whatever was pushed in time can be seen. */
function isDue({ status, deadline }, now) {
    return status === 'open' && hasSettled(deadline, now);
}
/** Whether GitHub's lists have everything that happened up to this moment. */
function hasSettled(moment, now) {
    return now > shift(moment, SETTLED_AFTER);
}
/**
 * Whether the invitation has run out and is to be made again. Who never accepted can neither read nor push,
 * so nothing else would ever bring the assignment up again.
 */
function needsInvitation(entry, now) {
    const { status, invitation } = entry;
    if (status !== 'open' || invitation.accepted || isDue(entry, now))
        return false;
    return (0,assignment_invitation/* hasRunOut */.SQ)(invitation.at, now);
}
/** Whether an assignment has to be looked at although nothing was pushed to it. */
function isExpectant(entry, now) {
    if (entry.status === 'closed')
        return false;
    if (needsInvitation(entry, now))
        return true;
    return entry.waiting || isDue(entry, now) || entry.handedOut.some(({ at }) => isLost(at, now));
}
/**
 * The moment from which `isExpectant` holds if nothing happens meanwhile; null for never. What waits is left
 * out: for how long, only the plan knows.
 */
function expectedFrom(entry) {
    const { status, deadline, invitation, handedOut } = entry;
    if (status === 'closed')
        return null;
    const lost = handedOut.map(({ at }) => shift(at, LOST_AFTER));
    if (status !== 'open')
        return earliest(lost);
    const due = settledAt(deadline);
    const runsOut = invitation.accepted ? [] : [(0,assignment_invitation/* runsOutAt */.sf)(invitation.at)];
    return earliest([...lost, due, ...runsOut]);
}
/** The first second at which GitHub's lists have everything that happened up to this moment. */
function settledAt(moment) {
    return shift(shift(moment, SETTLED_AFTER), { seconds: 1 });
}
function earliest(moments) {
    return moments.toSorted()[0] ?? null;
}
function planWatch(facts, rules) {
    const { now } = rules;
    const submits = isDue(facts.entry, now);
    const stands = pushed(facts);
    const runOut = facts.entry.handedOut.filter(({ at }) => isLost(at, now));
    const lost = lostBy(facts, runOut, now);
    const regrade = facts.regrade || (brokeOff(runOut, stands) && !isGivenUp({ lost }, standingTree(stands)));
    const pinned = { status: 'submitted', submission: stands?.sha ?? null };
    const entry = {
        ...facts.entry,
        ...(submits ? pinned : {}),
        handedOut: facts.entry.handedOut.filter(({ at }) => !isLost(at, now)),
        ...(lost.length > 0 || facts.entry.lost !== undefined ? { lost } : {}),
    };
    const decision = regrade && stands !== null
        ? { kind: 'hand-out', sha: stands.sha }
        : decide(entry, stands, rules);
    const claims = decision.kind === 'hand-out' && stands !== null ? [claimOf(stands, rules)] : [];
    const others = entry.handedOut.filter(({ tree }) => tree !== claims[0]?.tree);
    const handedOut = [...others, ...claims];
    return {
        submits,
        decision,
        ...gaveUpOn(runOut, lost),
        entry: { ...entry, handedOut, waiting: decision.kind === 'wait' },
    };
}
function claimOf(stands, { now, here }) {
    const claim = { sha: stands.sha, tree: (0,watch_index/* shortTree */.zX)(stands.tree), at: now };
    return here === true ? { ...claim, here } : claim;
}
/** Somebody who asks for a grading begins to count anew. */
function lostBy({ entry, stands, regrade }, runOut, now) {
    const tree = standingTree(stands);
    return countLost(entry, runOut, (one) => one.tree === tree ? !regrade : shift(one.at, DAY) > now);
}
function gaveUpOn(runOut, lost) {
    const gaveUp = runOut.filter(({ tree }) => isGivenUp({ lost }, tree)).map(({ sha }) => sha);
    return gaveUp.length > 0 ? { gaveUp } : {};
}
function standingTree(stands) {
    return stands === null ? '' : (0,watch_index/* shortTree */.zX)(stands.tree);
}
/** Whoever graded it here did not say within the time that all of it is published. */
function brokeOff(runOut, stands) {
    return runOut.some((one) => one.here === true && one.tree === standingTree(stands));
}
/** Whoever has the very files they started from has pushed nothing. */
function pushed({ entry, stands }) {
    return stands?.tree === entry.assignment.starter.tree ? null : stands;
}
function decide(entry, stands, { now, gradedPushesPerDay, isFull = false }) {
    if (stands === null)
        return { kind: 'nothing' };
    const tree = (0,watch_index/* shortTree */.zX)(stands.tree);
    if (isDealtWith(entry, tree) || isGivenUp(entry, tree))
        return { kind: 'nothing' };
    const until = budgetFreeAt(entry, now, gradedPushesPerDay);
    if (isFull)
        return { kind: 'wait', until: until ?? now };
    // What is pinned is graded in any case.
    if (entry.status === 'submitted' || until === null)
        return { kind: 'hand-out', sha: stands.sha };
    return { kind: 'wait', until };
}
/** The same files are not graded twice, unless they are what counts and people were shown others since. */
function isDealtWith({ status, graded, shown, handedOut }, stands) {
    if (handedOut.some(({ tree }) => tree === stands))
        return true;
    return status === 'submitted' ? shown === stands : graded.some(({ tree }) => tree === stands);
}
/** When the next push may be graded; null for now. What was graded more than once counts once. */
function budgetFreeAt(entry, now, perDay) {
    const graded = new Set(entry.graded.map(({ tree }) => tree));
    const underway = entry.handedOut.filter(({ tree }) => !graded.has(tree));
    const recent = [...entry.graded, ...underway, ...givenUp(entry)]
        .map(({ at }) => at)
        .filter((at) => shift(at, DAY) > now)
        .sort();
    const holding = recent[recent.length - perDay];
    return holding === undefined ? null : shift(holding, DAY);
}
function isLost(at, now) {
    return now >= shift(at, LOST_AFTER);
}
/** A moment so much later, both in UTC as ISO 8601 to the second. */
function shift(moment, by) {
    return luxon/* DateTime */.c9.fromISO(moment, { zone: 'utc' }).plus(by).toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'");
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

/***/ 7404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readLogState),
/* harmony export */   q: () => (/* binding */ readLedgerTable)
/* harmony export */ });
/* harmony import */ var _assignment_audit_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(161);
/* harmony import */ var _assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(328);
/* harmony import */ var _assignment_state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8921);
/* harmony import */ var _assignment_watch_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6389);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8186);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9281);
/* harmony import */ var _repository_branch_head_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1850);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3069);








/** A handful of requests, however many assignments there are; null when there is no ledger yet. */
async function readLedgerTable(octokit, hub) {
    try {
        const root = await rootTree(octokit, hub);
        if (root === null)
            return null;
        const index = root.get(_assignment_watch_index_js__WEBPACK_IMPORTED_MODULE_2__/* .INDEX_FILE */ .K$);
        const audit = root.get(_assignment_audit_record_js__WEBPACK_IMPORTED_MODULE_0__/* .AUDIT_FILE */ .v2);
        const folder = root.get('assignments');
        const files = folder === undefined ? [] : [...(await readFolder(octokit, hub, folder))];
        return {
            index: index === undefined ? null : await readBlob(octokit, hub, index),
            logs: new Map(files
                .filter(([name]) => name.endsWith('.jsonl'))
                .map(([name, sha]) => [name.slice(0, -'.jsonl'.length), sha])),
            auditedAt: audit === undefined ? null : (0,_assignment_audit_record_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAudit */ .hh)(await readBlob(octokit, hub, audit)),
        };
    }
    catch (error) {
        if (error instanceof _input_bad_news_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldError */ .nM)
            throw error;
        throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .worldError */ .ZT)('the ledger was not read', error);
    }
}
async function readLogState(octokit, hub, assignment, sha) {
    const log = (0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLog */ .g_)(await readBlob(octokit, hub, sha));
    if (log.ok)
        return (0,_assignment_state_js__WEBPACK_IMPORTED_MODULE_7__/* .foldLog */ .eY)(log.value);
    const detail = `the log of ${assignment} on the branch ${_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .LEDGER_BRANCH */ .j} was changed by hand: ${log.error}. Put back its last good version.`;
    throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldError */ .nM(detail, { code: 'ledger' });
}
async function rootTree(octokit, hub) {
    const commit_sha = await (0,_repository_branch_head_js__WEBPACK_IMPORTED_MODULE_5__/* .branchHead */ .P)(octokit, hub, _ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .LEDGER_BRANCH */ .j);
    if (commit_sha === null)
        return null;
    const commit = await octokit.rest.git.getCommit({ ...hub, commit_sha });
    return await readFolder(octokit, hub, commit.data.tree.sha);
}
/** Folder by folder: scorecards, of which there are ever more, are not listed at all. */
async function readFolder(octokit, hub, tree_sha) {
    const { data } = await octokit.rest.git.getTree({ ...hub, tree_sha });
    if (data.truncated) {
        const detail = 'a folder of the ledger has more files than GitHub lists';
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_3__/* .WorldError */ .nM(detail, { code: 'ledger' });
    }
    return new Map(data.tree.map(({ path, sha }) => [path, sha]));
}
async function readBlob(octokit, hub, file_sha) {
    const { data } = await octokit.rest.git.getBlob({ ...hub, file_sha });
    return Buffer.from(data.content, 'base64').toString('utf8');
}


/***/ }),

/***/ 9467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ loadHubRole),
/* harmony export */   Rx: () => (/* binding */ exerciseRoot),
/* harmony export */   qe: () => (/* binding */ isReviewed),
/* harmony export */   sE: () => (/* binding */ loadHubExercise)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _exercise_find_role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6030);
/* harmony import */ var _exercise_load_exercise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8897);
/* harmony import */ var _input_config_issue_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2055);
/* harmony import */ var _rubric_rubric_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2007);





/** The folder that holds an exercise: the team's own pack before what comes with takehome. */
async function exerciseRoot({ config, folder, home }, id) {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, config.pack);
    return (await (0,_exercise_load_exercise_js__WEBPACK_IMPORTED_MODULE_2__/* .listExercises */ .S)(own)).includes(id) ? own : home;
}
// A long list asks for the same few exercises and roles again and again.
const exercises = new WeakMap();
const roles = new WeakMap();
function once(memory, session, id, load) {
    const known = memory.get(session) ?? new Map();
    memory.set(session, known);
    const loaded = known.get(id) ?? load();
    known.set(id, loaded);
    return loaded;
}
/** Loads an exercise that takehome.yml gives out; everything wrong with it is listed at once. */
function loadHubExercise(session, id) {
    return once(exercises, session, id, () => readHubExercise(session, id));
}
/** Whether people judge anything of it. One that is given out no more is judged no more. */
async function isReviewed(session, id) {
    const exercise = await loadHubExercise(session, id);
    return exercise.ok && (0,_rubric_rubric_js__WEBPACK_IMPORTED_MODULE_3__/* .reviewedCriteria */ .jj)(exercise.value.rubric).length > 0;
}
async function readHubExercise(session, id) {
    if (session.config.exercises.has(id))
        return await (0,_exercise_load_exercise_js__WEBPACK_IMPORTED_MODULE_2__/* .loadExercise */ .N)(await exerciseRoot(session, id), id);
    const known = [...session.config.exercises.keys()].join(', ');
    const message = `takehome.yml has no exercise "${id}"`;
    const hint = `Choose ${known}, or add it under exercises.`;
    return { ok: false, error: [(0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .C)('exercise', message, hint)] };
}
/** A role of the hub's own roles.yml, or of the one that comes with takehome. */
async function loadHubRole(session, id) {
    if (id === null)
        return { ok: true, value: null };
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(session.folder, session.config.pack);
    return await once(roles, session, id, () => (0,_exercise_find_role_js__WEBPACK_IMPORTED_MODULE_1__/* .findRole */ ._)(id, own, session.home));
}


/***/ })

};
