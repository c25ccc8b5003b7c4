export const id = 5695;
export const ids = [5695];
export const modules = {

/***/ 50092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hS: () => (/* binding */ PACK_FOLDER),
  RI: () => (/* binding */ readJobs),
  Pg: () => (/* binding */ writeJob)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(18186);
// EXTERNAL MODULE: ./build/input/parse-json.js
var parse_json = __webpack_require__(44355);
// EXTERNAL MODULE: ./build/input/write-out.js
var write_out = __webpack_require__(37473);
;// CONCATENATED MODULE: ./build/submission/packed.generated.js
// Made of packed.schema.ts by scripts/schemas.mjs with ajv; change that and run npm run generate.
const isPacked = validate21;const schema6 = {"type":"object","required":["version","digest","files","listing","oddities"],"properties":{"version":{"const":1},"digest":{"type":"string"},"files":{"type":"array","items":{"type":"object","required":["path","base64"],"properties":{"path":{"type":"string"},"base64":{"type":"string"}},"additionalProperties":false},"maxItems":100},"listing":{"type":"array","items":{"type":"string"},"maxItems":2000},"oddities":{"type":"array","items":{"type":"object","required":["kind","path"],"properties":{"kind":{"enum":["symlink","special","too-large","too-many","too-deep","unreadable","strange-name","name-collision"]},"path":{"type":"string"}},"additionalProperties":false},"maxItems":8000}},"additionalProperties":false};function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((((((data.version === undefined) && (missing0 = "version")) || ((data.digest === undefined) && (missing0 = "digest"))) || ((data.files === undefined) && (missing0 = "files"))) || ((data.listing === undefined) && (missing0 = "listing"))) || ((data.oddities === undefined) && (missing0 = "oddities"))){validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];return false;}else {const _errs1 = errors;for(const key0 in data){if(!(((((key0 === "version") || (key0 === "digest")) || (key0 === "files")) || (key0 === "listing")) || (key0 === "oddities"))){validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];return false;break;}}if(_errs1 === errors){if(data.version !== undefined){const _errs2 = errors;if(1 !== data.version){validate21.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];return false;}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.digest !== undefined){const _errs3 = errors;if(typeof data.digest !== "string"){validate21.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid0 = _errs3 === errors;}else {var valid0 = true;}if(valid0){if(data.files !== undefined){let data2 = data.files;const _errs5 = errors;if(errors === _errs5){if(Array.isArray(data2)){if(data2.length > 100){validate21.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];return false;}else {var valid1 = true;const len0 = data2.length;for(let i0=0; i0<len0; i0++){let data3 = data2[i0];const _errs7 = errors;if(errors === _errs7){if(data3 && typeof data3 == "object" && !Array.isArray(data3)){let missing1;if(((data3.path === undefined) && (missing1 = "path")) || ((data3.base64 === undefined) && (missing1 = "base64"))){validate21.errors = [{instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];return false;}else {const _errs9 = errors;for(const key1 in data3){if(!((key1 === "path") || (key1 === "base64"))){validate21.errors = [{instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];return false;break;}}if(_errs9 === errors){if(data3.path !== undefined){const _errs10 = errors;if(typeof data3.path !== "string"){validate21.errors = [{instancePath:instancePath+"/files/" + i0+"/path",schemaPath:"#/properties/files/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid2 = _errs10 === errors;}else {var valid2 = true;}if(valid2){if(data3.base64 !== undefined){const _errs12 = errors;if(typeof data3.base64 !== "string"){validate21.errors = [{instancePath:instancePath+"/files/" + i0+"/base64",schemaPath:"#/properties/files/items/properties/base64/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid2 = _errs12 === errors;}else {var valid2 = true;}}}}}else {validate21.errors = [{instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid1 = _errs7 === errors;if(!valid1){break;}}}}else {validate21.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid0 = _errs5 === errors;}else {var valid0 = true;}if(valid0){if(data.listing !== undefined){let data6 = data.listing;const _errs14 = errors;if(errors === _errs14){if(Array.isArray(data6)){if(data6.length > 2000){validate21.errors = [{instancePath:instancePath+"/listing",schemaPath:"#/properties/listing/maxItems",keyword:"maxItems",params:{limit: 2000},message:"must NOT have more than 2000 items"}];return false;}else {var valid3 = true;const len1 = data6.length;for(let i1=0; i1<len1; i1++){const _errs16 = errors;if(typeof data6[i1] !== "string"){validate21.errors = [{instancePath:instancePath+"/listing/" + i1,schemaPath:"#/properties/listing/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid3 = _errs16 === errors;if(!valid3){break;}}}}else {validate21.errors = [{instancePath:instancePath+"/listing",schemaPath:"#/properties/listing/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid0 = _errs14 === errors;}else {var valid0 = true;}if(valid0){if(data.oddities !== undefined){let data8 = data.oddities;const _errs18 = errors;if(errors === _errs18){if(Array.isArray(data8)){if(data8.length > 8000){validate21.errors = [{instancePath:instancePath+"/oddities",schemaPath:"#/properties/oddities/maxItems",keyword:"maxItems",params:{limit: 8000},message:"must NOT have more than 8000 items"}];return false;}else {var valid4 = true;const len2 = data8.length;for(let i2=0; i2<len2; i2++){let data9 = data8[i2];const _errs20 = errors;if(errors === _errs20){if(data9 && typeof data9 == "object" && !Array.isArray(data9)){let missing2;if(((data9.kind === undefined) && (missing2 = "kind")) || ((data9.path === undefined) && (missing2 = "path"))){validate21.errors = [{instancePath:instancePath+"/oddities/" + i2,schemaPath:"#/properties/oddities/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];return false;}else {const _errs22 = errors;for(const key2 in data9){if(!((key2 === "kind") || (key2 === "path"))){validate21.errors = [{instancePath:instancePath+"/oddities/" + i2,schemaPath:"#/properties/oddities/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];return false;break;}}if(_errs22 === errors){if(data9.kind !== undefined){let data10 = data9.kind;const _errs23 = errors;if(!((((((((data10 === "symlink") || (data10 === "special")) || (data10 === "too-large")) || (data10 === "too-many")) || (data10 === "too-deep")) || (data10 === "unreadable")) || (data10 === "strange-name")) || (data10 === "name-collision"))){validate21.errors = [{instancePath:instancePath+"/oddities/" + i2+"/kind",schemaPath:"#/properties/oddities/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema6.properties.oddities.items.properties.kind.enum},message:"must be equal to one of the allowed values"}];return false;}var valid5 = _errs23 === errors;}else {var valid5 = true;}if(valid5){if(data9.path !== undefined){const _errs24 = errors;if(typeof data9.path !== "string"){validate21.errors = [{instancePath:instancePath+"/oddities/" + i2+"/path",schemaPath:"#/properties/oddities/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid5 = _errs24 === errors;}else {var valid5 = true;}}}}}else {validate21.errors = [{instancePath:instancePath+"/oddities/" + i2,schemaPath:"#/properties/oddities/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid4 = _errs20 === errors;if(!valid4){break;}}}}else {validate21.errors = [{instancePath:instancePath+"/oddities",schemaPath:"#/properties/oddities/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid0 = _errs18 === errors;}else {var valid0 = true;}}}}}}}}else {validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}validate21.errors = vErrors;return errors === 0;}

// EXTERNAL MODULE: ./build/submission/read-submission.js
var read_submission = __webpack_require__(71442);
// EXTERNAL MODULE: ./build/submission/submission.js
var submission = __webpack_require__(53161);
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
const isJob = job_generated_validate21;const job_generated_schema6 = {"type":"object","required":["schemaVersion","pseudonym","sha","tree","exercise","role","seed"],"properties":{"schemaVersion":{"const":1},"pseudonym":{"type":"string","pattern":"^[a-z]+-[a-z]+-[0-9a-f]{4}$"},"sha":{"type":"string","pattern":"^[0-9a-f]{40}$"},"tree":{"type":"string","pattern":"^[0-9a-f]{40}$"},"exercise":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"},"variant":{"type":"object","propertyNames":{"pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"},"additionalProperties":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"}},"ai":{"enum":["forbidden","allowed","expected"]},"role":{"type":["string","null"]},"seed":{"type":"string","pattern":"^[0-9a-f]{64}$"}},"additionalProperties":false};const func2 = Object.prototype.hasOwnProperty;const pattern0 = new RegExp("^[a-z]+-[a-z]+-[0-9a-f]{4}$", "u");const pattern1 = new RegExp("^[0-9a-f]{40}$", "u");const pattern3 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");const pattern6 = new RegExp("^[0-9a-f]{64}$", "u");function job_generated_validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((((((((data.schemaVersion === undefined) && (missing0 = "schemaVersion")) || ((data.pseudonym === undefined) && (missing0 = "pseudonym"))) || ((data.sha === undefined) && (missing0 = "sha"))) || ((data.tree === undefined) && (missing0 = "tree"))) || ((data.exercise === undefined) && (missing0 = "exercise"))) || ((data.role === undefined) && (missing0 = "role"))) || ((data.seed === undefined) && (missing0 = "seed"))){job_generated_validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];return false;}else {const _errs1 = errors;for(const key0 in data){if(!(func2.call(job_generated_schema6.properties, key0))){job_generated_validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];return false;break;}}if(_errs1 === errors){if(data.schemaVersion !== undefined){const _errs2 = errors;if(1 !== data.schemaVersion){job_generated_validate21.errors = [{instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];return false;}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.pseudonym !== undefined){let data1 = data.pseudonym;const _errs3 = errors;if(errors === _errs3){if(typeof data1 === "string"){if(!pattern0.test(data1)){job_generated_validate21.errors = [{instancePath:instancePath+"/pseudonym",schemaPath:"#/properties/pseudonym/pattern",keyword:"pattern",params:{pattern: "^[a-z]+-[a-z]+-[0-9a-f]{4}$"},message:"must match pattern \""+"^[a-z]+-[a-z]+-[0-9a-f]{4}$"+"\""}];return false;}}else {job_generated_validate21.errors = [{instancePath:instancePath+"/pseudonym",schemaPath:"#/properties/pseudonym/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid0 = _errs3 === errors;}else {var valid0 = true;}if(valid0){if(data.sha !== undefined){let data2 = data.sha;const _errs5 = errors;if(errors === _errs5){if(typeof data2 === "string"){if(!pattern1.test(data2)){job_generated_validate21.errors = [{instancePath:instancePath+"/sha",schemaPath:"#/properties/sha/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""}];return false;}}else {job_generated_validate21.errors = [{instancePath:instancePath+"/sha",schemaPath:"#/properties/sha/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid0 = _errs5 === errors;}else {var valid0 = true;}if(valid0){if(data.tree !== undefined){let data3 = data.tree;const _errs7 = errors;if(errors === _errs7){if(typeof data3 === "string"){if(!pattern1.test(data3)){job_generated_validate21.errors = [{instancePath:instancePath+"/tree",schemaPath:"#/properties/tree/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""}];return false;}}else {job_generated_validate21.errors = [{instancePath:instancePath+"/tree",schemaPath:"#/properties/tree/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid0 = _errs7 === errors;}else {var valid0 = true;}if(valid0){if(data.exercise !== undefined){let data4 = data.exercise;const _errs9 = errors;if(errors === _errs9){if(typeof data4 === "string"){if(!pattern3.test(data4)){job_generated_validate21.errors = [{instancePath:instancePath+"/exercise",schemaPath:"#/properties/exercise/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\""}];return false;}}else {job_generated_validate21.errors = [{instancePath:instancePath+"/exercise",schemaPath:"#/properties/exercise/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid0 = _errs9 === errors;}else {var valid0 = true;}if(valid0){if(data.variant !== undefined){let data5 = data.variant;const _errs11 = errors;if(errors === _errs11){if(data5 && typeof data5 == "object" && !Array.isArray(data5)){for(const key1 in data5){const _errs13 = errors;if(typeof key1 === "string"){if(!pattern3.test(key1)){const err0 = {instancePath:instancePath+"/variant",schemaPath:"#/properties/variant/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\"",propertyName:key1};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}var valid1 = _errs13 === errors;if(!valid1){const err1 = {instancePath:instancePath+"/variant",schemaPath:"#/properties/variant/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;job_generated_validate21.errors = vErrors;return false;break;}}if(valid1){for(const key2 in data5){let data6 = data5[key2];const _errs15 = errors;if(errors === _errs15){if(typeof data6 === "string"){if(!pattern3.test(data6)){job_generated_validate21.errors = [{instancePath:instancePath+"/variant/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variant/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\""}];return false;}}else {job_generated_validate21.errors = [{instancePath:instancePath+"/variant/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variant/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid2 = _errs15 === errors;if(!valid2){break;}}}}else {job_generated_validate21.errors = [{instancePath:instancePath+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs11 === errors;}else {var valid0 = true;}if(valid0){if(data.ai !== undefined){let data7 = data.ai;const _errs17 = errors;if(!(((data7 === "forbidden") || (data7 === "allowed")) || (data7 === "expected"))){job_generated_validate21.errors = [{instancePath:instancePath+"/ai",schemaPath:"#/properties/ai/enum",keyword:"enum",params:{allowedValues: job_generated_schema6.properties.ai.enum},message:"must be equal to one of the allowed values"}];return false;}var valid0 = _errs17 === errors;}else {var valid0 = true;}if(valid0){if(data.role !== undefined){let data8 = data.role;const _errs18 = errors;if((typeof data8 !== "string") && (data8 !== null)){job_generated_validate21.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: job_generated_schema6.properties.role.type},message:"must be string,null"}];return false;}var valid0 = _errs18 === errors;}else {var valid0 = true;}if(valid0){if(data.seed !== undefined){let data9 = data.seed;const _errs20 = errors;if(errors === _errs20){if(typeof data9 === "string"){if(!pattern6.test(data9)){job_generated_validate21.errors = [{instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];return false;}}else {job_generated_validate21.errors = [{instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid0 = _errs20 === errors;}else {var valid0 = true;}}}}}}}}}}}}else {job_generated_validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}job_generated_validate21.errors = vErrors;return errors === 0;}

;// CONCATENATED MODULE: ./build/grading/pseudonym.js
/** What a grading run calls a candidate, and the folder of a job. */
const PSEUDONYM = /^[a-z]+-[a-z]+-[0-9a-f]{4}$/;

;// CONCATENATED MODULE: ./build/grading/job.js








/** Beside the jobs: the team's own roles, and the exercise's three folders when it is the team's own. */
const PACK_FOLDER = 'pack';
async function writeJob(folder, { submission, ...job }) {
    await (0,write_out/* writeOut */.sD)((0,external_node_path_.join)(folder, job.pseudonym), [
        ['submission.json', packSubmission(submission)],
        ['job.json', `${JSON.stringify(job, null, 2)}\n`],
    ]);
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
    const hint = 'Name a folder that fetch wrote: npx takehome fetch --submissions "<assignment>@<sha>" --out job --hub <folder of the hub>';
    return (0,bad_news/* callerError */.ee)(file, message, hint);
}


/***/ }),

/***/ 9647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zh: () => (/* binding */ isFault),
/* harmony export */   bn: () => (/* binding */ allOf),
/* harmony export */   gf: () => (/* binding */ whyOf)
/* harmony export */ });
/* harmony import */ var _bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18186);

/** False for bugs of ours. */
function isFault(error) {
    return error instanceof _bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM || error instanceof _bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .CallerError */ .ED;
}
/** In one line, for a list. */
function whyOf(fault) {
    if (fault instanceof _bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM)
        return fault.message;
    return fault.issues.map(({ file, message, hint }) => `${file}: ${message}. ${hint}`).join(' ');
}
/** To end a run of which nothing came: everything that the team has to mend, or else what the world did first. */
function allOf(faults) {
    const issues = faults.flatMap((fault) => (fault instanceof _bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .CallerError */ .ED ? fault.issues : []));
    const world = faults.find((fault) => fault instanceof _bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM);
    return issues.length > 0 ? new _bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .CallerError */ .ED(issues) : world;
}


/***/ }),

/***/ 14850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ tryEach)
/* harmony export */ });
/* harmony import */ var _bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18186);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9647);


/**
 * Deals with one thing after the other: one that fails keeps none of the others waiting. Each failure is logged as it
 * comes, a bug of ours with its stack. `name` makes bad news of an error whose words only the caller knows.
 */
function tryEach(log, name = (error) => error) {
    const faults = [];
    const bugs = [];
    return {
        run: async (failed, act) => {
            try {
                await act();
            }
            catch (error) {
                const named = name(error, failed);
                log(line(named, failed));
                if ((0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .isFault */ .Zh)(named))
                    faults.push(named);
                else
                    bugs.push(named);
            }
        },
        end: (done = []) => {
            const worst = worstOf(faults, bugs);
            if (worst === null)
                return;
            for (const one of done)
                log(one);
            throw worst.error;
        },
    };
}
function line(error, failed) {
    if (!(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .isFault */ .Zh)(error))
        return `${failed}: ${stackOf(error)}`;
    const why = (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .whyOf */ .gf)(error);
    // What GitHub said is named by the same words.
    return why.startsWith(failed) ? why : `${failed}: ${why}`;
}
function stackOf(error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
/** Whoever may have got out of the sandbox comes first, then a bug of ours, then what the team can mend. */
function worstOf(faults, bugs) {
    const refused = faults.find((one) => one instanceof _bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM && one.code === 'result-refused');
    if (refused !== undefined)
        return { error: refused };
    if (bugs.length > 0)
        return { error: bugs[0] };
    const fault = (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .allOf */ .bn)(faults);
    return fault === undefined ? null : { error: fault };
}


/***/ })

};
