export const id = 5333;
export const ids = [5333,9281];
export const modules = {

/***/ 8561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ foldLog)
});

;// CONCATENATED MODULE: ./build/assignment/keeping.js
const NOT_KEPT = { hold: null, closings: [], notice: null, notices: 0 };
function applyToKeeping(keeping, record) {
    switch (record.kind) {
        case 'held':
            return { ...keeping, hold: { since: record.at, by: record.by, reason: record.reason } };
        case 'released':
            return { ...keeping, hold: null, notice: noticeAfterHold(keeping, record.at) };
        case 'closed':
            return { ...keeping, closings: [...keeping.closings, record.how] };
        case 'notice':
            return { ...keeping, notice: { until: record.until, plan: record.plan, isGiven: false } };
        case 'noticed':
            return keeping.notice === null
                ? keeping
                : {
                    ...keeping,
                    notice: { ...keeping.notice, isGiven: true },
                    notices: keeping.notices + 1,
                };
        default:
            return keeping;
    }
}
/** Whoever was told of a moment at which nothing was erased is told of the next one. */
function noticeAfterHold({ notice }, releasedAt) {
    return notice !== null && notice.until <= releasedAt ? null : notice;
}

// EXTERNAL MODULE: ./build/assignment/late-push.js
var late_push = __webpack_require__(7927);
// EXTERNAL MODULE: ./build/assignment/messages.js
var messages = __webpack_require__(5646);
// EXTERNAL MODULE: ./build/assignment/requests.js
var assignment_requests = __webpack_require__(5136);
// EXTERNAL MODULE: ./build/assignment/start-state.js
var start_state = __webpack_require__(7792);
;// CONCATENATED MODULE: ./build/assignment/fold-log.js





/** Folds a log, oldest record first; null for a log in which nobody was invited. */
function foldLog(log) {
    const invited = log.find((record) => record.kind === 'invited');
    if (invited === undefined)
        return null;
    return log.reduce((state, record) => applyRecord(follow(keep(rename(state, record), record), record), record), begin(invited));
}
function begin({ assignment, at, comment, outsideLoop, person, zone, extra, start, }) {
    return {
        assignment,
        invitedAt: at,
        outsideLoop: outsideLoop ?? null,
        person: person ?? null,
        lastInvitedAt: at,
        renewals: 0,
        acceptedAt: null,
        firstPushAt: null,
        zone: zone ?? null,
        extra: extra ?? 0,
        start: start === undefined ? null : (0,start_state/* notStarted */.DY)(start.minutes),
        told: [],
        deadlineSince: at,
        deadline: assignment.deadline,
        deadlines: [assignment.deadline],
        status: 'open',
        closedAt: null,
        isPinned: false,
        submission: null,
        submissionTree: null,
        pushes: null,
        graded: [],
        flagged: [],
        reviewed: [],
        outdated: 0,
        asksBy: null,
        reviewNames: [],
        renamed: 0,
        talked: [],
        requests: [],
        questions: [],
        messages: [],
        comment: { id: assignment.comment, digests: [comment] },
        keeping: NOT_KEPT,
        reference: assignment.reference ?? null,
        notified: [],
    };
}
function keep(state, record) {
    const keeping = applyToKeeping(state.keeping, record);
    return keeping === state.keeping ? state : { ...state, keeping };
}
/** Under another name the review is another pull request, on which nobody was asked and nothing was said yet. */
function rename(state, record) {
    const name = record.kind === 'graded' || record.kind === 'named' ? record.review : undefined;
    const { reviewNames, requests, reviewed } = state;
    if (name === undefined || reviewNames.at(-1) === name)
        return state;
    const named = { ...state, reviewNames: [...reviewNames, name] };
    if (reviewNames.length === 0)
        return named;
    return { ...named, renamed: reviewed.length, requests: (0,assignment_requests/* unasked */.Wl)(requests) };
}
/** How far the candidate has come. Whoever pushed has accepted, and whose work was graded has pushed. */
function follow(state, record) {
    if (record.kind === 'reinvited') {
        return { ...state, lastInvitedAt: record.at, renewals: state.renewals + 1 };
    }
    const hasPushed = record.kind === 'pushed' ||
        record.kind === 'graded' ||
        (record.kind === 'submitted' && record.sha !== null);
    if (!hasPushed && record.kind !== 'accepted' && record.kind !== 'starting')
        return state;
    const at = record.kind === 'submitted' ? pushedBy(record) : record.at;
    const acceptedAt = state.acceptedAt ?? at;
    return { ...state, acceptedAt, firstPushAt: state.firstPushAt ?? (hasPushed ? at : null) };
}
/** When the first push was made of what is pinned, and by its deadline at the latest: it is pinned after that. */
function pushedBy({ pushes, deadline, at }) {
    return pushes?.first ?? pushes?.last[0]?.at ?? (deadline < at ? deadline : at);
}
function applyRecord(state, record) {
    switch (record.kind) {
        case 'invited':
        case 'reinvited':
        case 'accepted':
        case 'pushed':
        case 'held':
        case 'released':
        case 'notice':
        case 'noticed':
        case 'named':
        case 'weighed':
            return state;
        case 'referenced':
            return { ...state, reference: record.reference };
        case 'notified':
            return { ...state, notified: [...state.notified, record.event] };
        case 'extended':
            return { ...state, ...extended(state, record) };
        case 'starting':
        case 'started':
        case 'lapsed':
            return { ...state, ...(0,start_state/* applyToStart */.km)(state, record) };
        case 'told':
            return { ...state, told: [...state.told, { what: record.what, deadline: record.deadline }] };
        case 'submitted':
            return { ...state, ...submitted(state, record) };
        case 'graded':
            return { ...state, ...graded(state, record) };
        case 'comment':
            return { ...state, comment: { ...state.comment, id: record.id } };
        case 'flagged':
            return { ...state, flagged: [...state.flagged, record] };
        case 'reviewed':
        case 'undone':
        case 'apart':
        case 'unsealed':
        case 'exposed':
        case 'changed':
        case 'appealed':
            return withReview(state, record);
        case 'question':
        case 'sending':
        case 'sent':
            return withMail(state, record);
        case 'requested':
        case 'asked':
        case 'reminded':
            return { ...state, requests: (0,assignment_requests/* applyToRequests */.wt)(state.requests, record) };
        case 'closed':
            return { ...state, ...fold_log_closed(state, record) };
    }
}
function withMail(state, record) {
    return record.kind === 'question'
        ? { ...state, questions: [...state.questions, record] }
        : { ...state, messages: (0,messages/* applyToMessages */.U0)(state.messages, record) };
}
function withReview(state, record) {
    if (record.about === 'talk')
        return { ...state, talked: [...state.talked, record] };
    const requests = (0,assignment_requests/* applyToRequests */.wt)(state.requests, record);
    return { ...state, reviewed: [...state.reviewed, record], requests };
}
function graded(state, record) {
    const { comment, reviewed, outdated, asksBy, requests } = state;
    return {
        graded: [...state.graded, record],
        comment: (0,start_state/* withDigest */.hQ)(comment, record.comment),
        ...(record.asksAgain
            ? { outdated: reviewed.length, asksBy: record.criteria ?? null }
            : { outdated, asksBy }),
        requests: (0,assignment_requests/* applyToRequests */.wt)(requests, record),
    };
}
/** Reopens the assignment after the deadline: what was pinned is pinned no longer. */
function extended(state, record) {
    if (state.status === 'closed' && state.start?.lapsed !== true)
        return {};
    return {
        deadline: record.deadline,
        deadlines: [...state.deadlines, record.deadline],
        // Extra time before the start leaves the moment to start by as it was, and what was asked by then.
        deadlineSince: record.deadline === state.deadline ? state.deadlineSince : record.at,
        start: (0,start_state/* extendedStart */.g9)(state, record),
        extra: record.time?.extra ?? state.extra,
        // Of a push after another deadline; what was too late by then may be in time now.
        flagged: state.flagged.filter(({ code }) => code !== 'late-push'),
        status: 'open',
        closedAt: null,
        isPinned: false,
        submission: null,
        submissionTree: null,
        pushes: null,
        requests: (0,assignment_requests/* applyToRequests */.wt)(state.requests, record),
    };
}
/** Somebody has ended it for good. */
function fold_log_closed(state, { at }) {
    return {
        status: 'closed',
        closedAt: state.closedAt ?? at,
        start: (0,start_state/* withoutLapse */.KU)(state.start),
    };
}
function submitted(state, record) {
    if (state.status === 'closed')
        return {};
    const { sha: submission, tree: submissionTree = null, pushes = null } = record;
    const flagged = [...state.flagged, ...(0,late_push/* lateFlag */.V)(record)];
    return { status: 'submitted', isPinned: true, submission, submissionTree, pushes, flagged };
}


/***/ }),

/***/ 7927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isLateUnseen),
/* harmony export */   V: () => (/* binding */ lateFlag)
/* harmony export */ });
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8921);

const CODE = 'late-push';
/** What pins a submission says as well whether somebody pushed afterwards, so that no run dies between the two. */
function lateFlag({ late, deadline, at, by }) {
    if (late !== true)
        return [];
    return [{ kind: 'flagged', at, by, code: CODE, what: `pushed after the deadline ${deadline}` }];
}
/**
 * Whether somebody pushed after the deadline and the present scorecard does not say so yet. Whoever pins the
 * submission hands it out once more; where a run dies before that, the next one does. What is published then is
 * recorded once more, which ends it.
 */
function isLateUnseen(state) {
    const late = state.flagged.findLast(({ code }) => code === CODE);
    const shown = (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .latestGraded */ .R3)(state);
    if (state.status !== 'submitted' || late === undefined || shown === undefined)
        return false;
    return shown.at < late.at;
}


/***/ }),

/***/ 328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qE: () => (/* binding */ REGRADES),
  T_: () => (/* binding */ REVIEWERS),
  R1: () => (/* binding */ answersPath),
  hk: () => (/* binding */ completePath),
  Q2: () => (/* binding */ logPath),
  g_: () => (/* binding */ parseLog),
  HX: () => (/* binding */ printRecord),
  iu: () => (/* binding */ regradePath),
  T1: () => (/* binding */ reviewerPath),
  G$: () => (/* binding */ reviewersOf),
  OW: () => (/* binding */ scorecardPath)
});

// EXTERNAL MODULE: ./build/input/parse-json.js
var parse_json = __webpack_require__(4355);
// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(6214);
;// CONCATENATED MODULE: ./build/assignment/ledger.generated.js
// Made of ledger.schema.ts by scripts/schemas.mjs with ajv; change that and run npm run generate.

const isRecord = validate21;const schema6 = {"title":"One record of an assignment's log","type":"object","required":["kind","at","by"],"properties":{"at":{"$ref":"#/definitions/moment"},"by":{"type":"string","minLength":1,"maxLength":100}},"oneOf":[{"required":["assignment","comment"],"properties":{"kind":{"const":"invited"},"assignment":{"$ref":"#/definitions/assignment"},"comment":{"$ref":"#/definitions/digest"},"zone":{"type":"string","maxLength":100},"extra":{"type":"integer","minimum":1,"maximum":300},"start":{"type":"object","required":["minutes"],"properties":{"minutes":{"type":"integer","minimum":1}},"additionalProperties":false},"outsideLoop":{"type":"string","maxLength":500},"person":{"type":"string","pattern":"^candidate-[0-9a-f]{8}$"}}},{"required":["starter"],"properties":{"kind":{"const":"starting"},"starter":{"$ref":"#/definitions/starter"}}},{"required":["deadline","comment"],"properties":{"kind":{"const":"started"},"deadline":{"$ref":"#/definitions/moment"},"comment":{"$ref":"#/definitions/digest"}}},{"required":["deadline"],"properties":{"kind":{"const":"lapsed"},"deadline":{"$ref":"#/definitions/moment"}}},{"required":["what","deadline"],"properties":{"kind":{"const":"told"},"what":{"enum":["started","ending","not-started"]},"deadline":{"$ref":"#/definitions/moment"}}},{"required":["sha","tree","rubric","stale","comment"],"properties":{"kind":{"const":"graded"},"sha":{"$ref":"#/definitions/object"},"tree":{"$ref":"#/definitions/object"},"rubric":{"$ref":"#/definitions/digest"},"stale":{"type":"boolean"},"lines":{"type":"integer","minimum":0},"comment":{"anyOf":[{"$ref":"#/definitions/digest"},{"type":"null"}]},"regrade":{"$ref":"#/definitions/digest"},"asksAgain":{"type":"boolean","const":true},"criteria":{"$ref":"#/definitions/digest"},"review":{"$ref":"#/definitions/digest"}}},{"required":["tree","rubric","regrade"],"properties":{"kind":{"const":"weighed"},"tree":{"$ref":"#/definitions/object"},"rubric":{"$ref":"#/definitions/digest"},"regrade":{"$ref":"#/definitions/digest"}}},{"required":["review"],"properties":{"kind":{"const":"named"},"review":{"$ref":"#/definitions/digest"}}},{"properties":{"kind":{"const":"accepted"}}},{"properties":{"kind":{"const":"reinvited"}}},{"required":["sha"],"properties":{"kind":{"const":"pushed"},"sha":{"$ref":"#/definitions/object"}}},{"required":["deadline","reason"],"properties":{"kind":{"const":"extended"},"deadline":{"$ref":"#/definitions/moment"},"reason":{"type":"string","maxLength":500},"time":{"type":"object","required":["extra","minutes"],"properties":{"extra":{"type":"integer","minimum":1,"maximum":300},"minutes":{"type":"integer","minimum":1}},"additionalProperties":false}}},{"required":["sha","deadline"],"properties":{"kind":{"const":"submitted"},"sha":{"anyOf":[{"$ref":"#/definitions/object"},{"type":"null"}]},"tree":{"anyOf":[{"$ref":"#/definitions/object"},{"type":"null"}]},"deadline":{"$ref":"#/definitions/moment"},"late":{"type":"boolean","const":true},"pushes":{"type":"object","required":["last","earlier"],"properties":{"last":{"type":"array","items":{"type":"object","required":["at","sha","forced"],"properties":{"at":{"$ref":"#/definitions/moment"},"sha":{"$ref":"#/definitions/object"},"forced":{"type":"boolean"}},"additionalProperties":false}},"earlier":{"type":"integer","minimum":0},"first":{"$ref":"#/definitions/moment"}},"additionalProperties":false}}},{"required":["id"],"properties":{"kind":{"const":"comment"},"id":{"type":"integer","minimum":1}}},{"required":["code","what"],"properties":{"kind":{"const":"flagged"},"code":{"enum":["comment-changed","settings-changed","late-push","work-elsewhere","nothing-pinned","start-unclear","no-result","not-invited"]},"what":{"type":"string","maxLength":500}}},{"required":["tree","criteria","comment","given","done","sealed"],"properties":{"kind":{"const":"reviewed"},"tree":{"$ref":"#/definitions/object"},"criteria":{"$ref":"#/definitions/digest"},"about":{"const":"talk"},"user":{"type":"integer","minimum":1},"comment":{"$ref":"#/definitions/taken"},"given":{"type":"array","items":{"type":"string","pattern":"^[KW][0-9]{1,3}$"}},"done":{"type":"boolean"},"sealed":{"type":"string","pattern":"^[A-Za-z0-9+/=]+$","maxLength":60000},"key":{"type":"string","pattern":"^[0-9a-f]{16}$"}}},{"required":["tree","criteria","comment"],"properties":{"kind":{"const":"exposed"},"tree":{"$ref":"#/definitions/object"},"criteria":{"$ref":"#/definitions/digest"},"about":{"const":"talk"},"user":{"type":"integer","minimum":1},"comment":{"$ref":"#/definitions/taken"}}},{"required":["tree","criteria","comment"],"properties":{"kind":{"const":"changed"},"tree":{"$ref":"#/definitions/object"},"criteria":{"$ref":"#/definitions/digest"},"about":{"const":"talk"},"user":{"type":"integer","minimum":1},"comment":{"$ref":"#/definitions/taken"}}},{"required":["tree","criteria","comment"],"properties":{"kind":{"const":"undone"},"tree":{"$ref":"#/definitions/object"},"criteria":{"$ref":"#/definitions/digest"},"about":{"const":"talk"},"user":{"type":"integer","minimum":1},"comment":{"$ref":"#/definitions/taken"}}},{"required":["tree","criteria","reviewers"],"properties":{"kind":{"const":"apart"},"tree":{"$ref":"#/definitions/object"},"criteria":{"$ref":"#/definitions/digest"},"about":{"const":"talk"},"reviewers":{"type":"array","items":{"type":"string","minLength":1,"maxLength":100},"minItems":1}}},{"required":["tree","criteria","rubric","why","reviews"],"properties":{"kind":{"const":"unsealed"},"tree":{"$ref":"#/definitions/object"},"criteria":{"$ref":"#/definitions/digest"},"about":{"const":"talk"},"rubric":{"$ref":"#/definitions/digest"},"why":{"type":"string","maxLength":500},"reviews":{"type":"array","items":{"type":"object","required":["by","reviewer","levels"],"properties":{"by":{"type":"string","minLength":1,"maxLength":100},"user":{"type":"integer","minimum":1},"reviewer":{"type":"string","minLength":1,"maxLength":100},"levels":{"type":"array","items":{"type":"object","required":["criterion","level","note","ticks"],"properties":{"criterion":{"type":"string","pattern":"^[KW][0-9]{1,3}$"},"level":{"enum":[1,2,3,4]},"note":{"type":["string","null"],"maxLength":2000},"ticks":{"type":"array","items":{"type":"integer","minimum":0,"maximum":100}}},"additionalProperties":false}}},"additionalProperties":false}}}},{"required":["tree","reviewers","due"],"properties":{"kind":{"const":"requested"},"tree":{"$ref":"#/definitions/object"},"reviewers":{"type":"array","items":{"type":"string","minLength":1,"maxLength":100},"minItems":1},"due":{"$ref":"#/definitions/moment"}}},{"required":["request"],"properties":{"kind":{"const":"asked"},"request":{"type":"integer","minimum":1}}},{"required":["request"],"properties":{"kind":{"const":"reminded"},"request":{"type":"integer","minimum":1}}},{"required":["how","reason"],"properties":{"kind":{"const":"closed"},"how":{"enum":["withdraw","archive","erase"]},"reason":{"type":"string","maxLength":500},"plan":{"$ref":"#/definitions/digest"}}},{"required":["reason"],"properties":{"kind":{"const":"held"},"reason":{"type":"string","maxLength":500}}},{"required":["reason"],"properties":{"kind":{"const":"released"},"reason":{"type":"string","maxLength":500}}},{"required":["until","plan"],"properties":{"kind":{"const":"notice"},"until":{"$ref":"#/definitions/moment"},"plan":{"$ref":"#/definitions/digest"}}},{"required":["reached"],"properties":{"kind":{"const":"noticed"},"reached":{"type":"boolean"}}},{"required":["reference"],"properties":{"kind":{"const":"referenced"},"reference":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}$"}}},{"required":["event"],"properties":{"kind":{"const":"notified"},"event":{"type":"string","pattern":"^evt_[0-9a-f]{32}$"}}},{"required":["comment","text"],"properties":{"kind":{"const":"question"},"comment":{"$ref":"#/definitions/taken"},"text":{"type":"string","minLength":1,"maxLength":2000}}},{"required":["tree","criteria","comment","text"],"properties":{"kind":{"const":"appealed"},"tree":{"$ref":"#/definitions/object"},"criteria":{"$ref":"#/definitions/digest"},"about":{"const":"talk"},"comment":{"$ref":"#/definitions/taken"},"text":{"type":"string","minLength":1,"maxLength":2000}}},{"required":["message","run"],"properties":{"kind":{"const":"sending"},"message":{"type":"string","minLength":1,"maxLength":60},"run":{"type":"string","maxLength":60}}},{"required":["message","number"],"properties":{"kind":{"const":"sent"},"message":{"type":"string","minLength":1,"maxLength":60},"number":{"type":"integer","minimum":1}}}],"definitions":{"moment":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"},"object":{"type":"string","pattern":"^[0-9a-f]{40}$"},"digest":{"type":"string","pattern":"^[0-9a-f]{64}$"},"variant":{"type":"object","propertyNames":{"pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"},"additionalProperties":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"}},"starter":{"type":"object","required":["sha","tree"],"properties":{"sha":{"$ref":"#/definitions/object"},"tree":{"$ref":"#/definitions/object"}},"additionalProperties":false},"assignment":{"type":"object","required":["id","exercise","role","candidate","repository","pull","comment","starter","deadline"],"properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9_-]{0,99}$"},"exercise":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"},"variant":{"$ref":"#/definitions/variant"},"ai":{"enum":["forbidden","allowed","expected"]},"role":{"type":["string","null"],"maxLength":100},"candidate":{"type":"object","required":["login","userId"],"properties":{"login":{"type":"string","minLength":1,"maxLength":100},"userId":{"type":"integer","minimum":1}},"additionalProperties":false},"reference":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}$"},"repository":{"type":"object","required":["owner","name","id"],"properties":{"owner":{"type":"string","minLength":1,"maxLength":100},"name":{"type":"string","minLength":1,"maxLength":100},"id":{"type":"integer","minimum":1}},"additionalProperties":false},"pull":{"type":"integer","minimum":1},"comment":{"type":"integer","minimum":1},"starter":{"$ref":"#/definitions/starter"},"deadline":{"$ref":"#/definitions/moment"}},"additionalProperties":false},"taken":{"type":"object","required":["id","digest"],"properties":{"id":{"type":"integer","minimum":1},"digest":{"$ref":"#/definitions/digest"}},"additionalProperties":false}}};const schema7 = {"type":"object","required":["id","exercise","role","candidate","repository","pull","comment","starter","deadline"],"properties":{"id":{"type":"string","pattern":"^[a-z0-9][a-z0-9_-]{0,99}$"},"exercise":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"},"variant":{"$ref":"#/definitions/variant"},"ai":{"enum":["forbidden","allowed","expected"]},"role":{"type":["string","null"],"maxLength":100},"candidate":{"type":"object","required":["login","userId"],"properties":{"login":{"type":"string","minLength":1,"maxLength":100},"userId":{"type":"integer","minimum":1}},"additionalProperties":false},"reference":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}$"},"repository":{"type":"object","required":["owner","name","id"],"properties":{"owner":{"type":"string","minLength":1,"maxLength":100},"name":{"type":"string","minLength":1,"maxLength":100},"id":{"type":"integer","minimum":1}},"additionalProperties":false},"pull":{"type":"integer","minimum":1},"comment":{"type":"integer","minimum":1},"starter":{"$ref":"#/definitions/starter"},"deadline":{"$ref":"#/definitions/moment"}},"additionalProperties":false};const func2 = Object.prototype.hasOwnProperty;const func3 = ucs2length["default"] ?? ucs2length;const pattern0 = new RegExp("^[a-z0-9][a-z0-9_-]{0,99}$", "u");const pattern1 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}$", "u");const schema8 = {"type":"object","propertyNames":{"pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"},"additionalProperties":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"}};function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){for(const key0 in data){const _errs1 = errors;if(typeof key0 === "string"){if(!pattern1.test(key0)){const err0 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\"",propertyName:key0};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}var valid0 = _errs1 === errors;if(!valid0){const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;validate23.errors = vErrors;return false;break;}}if(valid0){for(const key1 in data){let data0 = data[key1];const _errs3 = errors;if(errors === _errs3){if(typeof data0 === "string"){if(!pattern1.test(data0)){validate23.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\""}];return false;}}else {validate23.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid1 = _errs3 === errors;if(!valid1){break;}}}}else {validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}validate23.errors = vErrors;return errors === 0;}const schema9 = {"type":"object","required":["sha","tree"],"properties":{"sha":{"$ref":"#/definitions/object"},"tree":{"$ref":"#/definitions/object"}},"additionalProperties":false};const schema10 = {"type":"string","pattern":"^[0-9a-f]{40}$"};const pattern5 = new RegExp("^[0-9a-f]{40}$", "u");function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(typeof data === "string"){if(!pattern5.test(data)){validate26.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"},message:"must match pattern \""+"^[0-9a-f]{40}$"+"\""}];return false;}}else {validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}validate26.errors = vErrors;return errors === 0;}function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if(((data.sha === undefined) && (missing0 = "sha")) || ((data.tree === undefined) && (missing0 = "tree"))){validate25.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];return false;}else {const _errs1 = errors;for(const key0 in data){if(!((key0 === "sha") || (key0 === "tree"))){validate25.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];return false;break;}}if(_errs1 === errors){if(data.sha !== undefined){const _errs2 = errors;if(!(validate26(data.sha, {instancePath:instancePath+"/sha",parentData:data,parentDataProperty:"sha",rootData}))){vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);errors = vErrors.length;}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.tree !== undefined){const _errs3 = errors;if(!(validate26(data.tree, {instancePath:instancePath+"/tree",parentData:data,parentDataProperty:"tree",rootData}))){vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);errors = vErrors.length;}var valid0 = _errs3 === errors;}else {var valid0 = true;}}}}}else {validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}validate25.errors = vErrors;return errors === 0;}const schema11 = {"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"};const pattern6 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "u");function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(typeof data === "string"){if(!pattern6.test(data)){validate30.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"+"\""}];return false;}}else {validate30.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}validate30.errors = vErrors;return errors === 0;}function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((((((((((data.id === undefined) && (missing0 = "id")) || ((data.exercise === undefined) && (missing0 = "exercise"))) || ((data.role === undefined) && (missing0 = "role"))) || ((data.candidate === undefined) && (missing0 = "candidate"))) || ((data.repository === undefined) && (missing0 = "repository"))) || ((data.pull === undefined) && (missing0 = "pull"))) || ((data.comment === undefined) && (missing0 = "comment"))) || ((data.starter === undefined) && (missing0 = "starter"))) || ((data.deadline === undefined) && (missing0 = "deadline"))){validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];return false;}else {const _errs1 = errors;for(const key0 in data){if(!(func2.call(schema7.properties, key0))){validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];return false;break;}}if(_errs1 === errors){if(data.id !== undefined){let data0 = data.id;const _errs2 = errors;if(errors === _errs2){if(typeof data0 === "string"){if(!pattern0.test(data0)){validate22.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9_-]{0,99}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9_-]{0,99}$"+"\""}];return false;}}else {validate22.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.exercise !== undefined){let data1 = data.exercise;const _errs4 = errors;if(errors === _errs4){if(typeof data1 === "string"){if(!pattern1.test(data1)){validate22.errors = [{instancePath:instancePath+"/exercise",schemaPath:"#/properties/exercise/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\""}];return false;}}else {validate22.errors = [{instancePath:instancePath+"/exercise",schemaPath:"#/properties/exercise/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.variant !== undefined){const _errs6 = errors;if(!(validate23(data.variant, {instancePath:instancePath+"/variant",parentData:data,parentDataProperty:"variant",rootData}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}var valid0 = _errs6 === errors;}else {var valid0 = true;}if(valid0){if(data.ai !== undefined){let data3 = data.ai;const _errs7 = errors;if(!(((data3 === "forbidden") || (data3 === "allowed")) || (data3 === "expected"))){validate22.errors = [{instancePath:instancePath+"/ai",schemaPath:"#/properties/ai/enum",keyword:"enum",params:{allowedValues: schema7.properties.ai.enum},message:"must be equal to one of the allowed values"}];return false;}var valid0 = _errs7 === errors;}else {var valid0 = true;}if(valid0){if(data.role !== undefined){let data4 = data.role;const _errs8 = errors;if((typeof data4 !== "string") && (data4 !== null)){validate22.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: schema7.properties.role.type},message:"must be string,null"}];return false;}if(errors === _errs8){if(typeof data4 === "string"){if(func3(data4) > 100){validate22.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];return false;}}}var valid0 = _errs8 === errors;}else {var valid0 = true;}if(valid0){if(data.candidate !== undefined){let data5 = data.candidate;const _errs10 = errors;if(errors === _errs10){if(data5 && typeof data5 == "object" && !Array.isArray(data5)){let missing1;if(((data5.login === undefined) && (missing1 = "login")) || ((data5.userId === undefined) && (missing1 = "userId"))){validate22.errors = [{instancePath:instancePath+"/candidate",schemaPath:"#/properties/candidate/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];return false;}else {const _errs12 = errors;for(const key1 in data5){if(!((key1 === "login") || (key1 === "userId"))){validate22.errors = [{instancePath:instancePath+"/candidate",schemaPath:"#/properties/candidate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];return false;break;}}if(_errs12 === errors){if(data5.login !== undefined){let data6 = data5.login;const _errs13 = errors;if(errors === _errs13){if(typeof data6 === "string"){if(func3(data6) > 100){validate22.errors = [{instancePath:instancePath+"/candidate/login",schemaPath:"#/properties/candidate/properties/login/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];return false;}else {if(func3(data6) < 1){validate22.errors = [{instancePath:instancePath+"/candidate/login",schemaPath:"#/properties/candidate/properties/login/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];return false;}}}else {validate22.errors = [{instancePath:instancePath+"/candidate/login",schemaPath:"#/properties/candidate/properties/login/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid1 = _errs13 === errors;}else {var valid1 = true;}if(valid1){if(data5.userId !== undefined){let data7 = data5.userId;const _errs15 = errors;if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){validate22.errors = [{instancePath:instancePath+"/candidate/userId",schemaPath:"#/properties/candidate/properties/userId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs15){if((typeof data7 == "number") && (isFinite(data7))){if(data7 < 1 || isNaN(data7)){validate22.errors = [{instancePath:instancePath+"/candidate/userId",schemaPath:"#/properties/candidate/properties/userId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];return false;}}}var valid1 = _errs15 === errors;}else {var valid1 = true;}}}}}else {validate22.errors = [{instancePath:instancePath+"/candidate",schemaPath:"#/properties/candidate/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs10 === errors;}else {var valid0 = true;}if(valid0){if(data.reference !== undefined){let data8 = data.reference;const _errs17 = errors;if(errors === _errs17){if(typeof data8 === "string"){if(!pattern4.test(data8)){validate22.errors = [{instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}$"+"\""}];return false;}}else {validate22.errors = [{instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid0 = _errs17 === errors;}else {var valid0 = true;}if(valid0){if(data.repository !== undefined){let data9 = data.repository;const _errs19 = errors;if(errors === _errs19){if(data9 && typeof data9 == "object" && !Array.isArray(data9)){let missing2;if((((data9.owner === undefined) && (missing2 = "owner")) || ((data9.name === undefined) && (missing2 = "name"))) || ((data9.id === undefined) && (missing2 = "id"))){validate22.errors = [{instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];return false;}else {const _errs21 = errors;for(const key2 in data9){if(!(((key2 === "owner") || (key2 === "name")) || (key2 === "id"))){validate22.errors = [{instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];return false;break;}}if(_errs21 === errors){if(data9.owner !== undefined){let data10 = data9.owner;const _errs22 = errors;if(errors === _errs22){if(typeof data10 === "string"){if(func3(data10) > 100){validate22.errors = [{instancePath:instancePath+"/repository/owner",schemaPath:"#/properties/repository/properties/owner/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];return false;}else {if(func3(data10) < 1){validate22.errors = [{instancePath:instancePath+"/repository/owner",schemaPath:"#/properties/repository/properties/owner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];return false;}}}else {validate22.errors = [{instancePath:instancePath+"/repository/owner",schemaPath:"#/properties/repository/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid2 = _errs22 === errors;}else {var valid2 = true;}if(valid2){if(data9.name !== undefined){let data11 = data9.name;const _errs24 = errors;if(errors === _errs24){if(typeof data11 === "string"){if(func3(data11) > 100){validate22.errors = [{instancePath:instancePath+"/repository/name",schemaPath:"#/properties/repository/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];return false;}else {if(func3(data11) < 1){validate22.errors = [{instancePath:instancePath+"/repository/name",schemaPath:"#/properties/repository/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];return false;}}}else {validate22.errors = [{instancePath:instancePath+"/repository/name",schemaPath:"#/properties/repository/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid2 = _errs24 === errors;}else {var valid2 = true;}if(valid2){if(data9.id !== undefined){let data12 = data9.id;const _errs26 = errors;if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){validate22.errors = [{instancePath:instancePath+"/repository/id",schemaPath:"#/properties/repository/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs26){if((typeof data12 == "number") && (isFinite(data12))){if(data12 < 1 || isNaN(data12)){validate22.errors = [{instancePath:instancePath+"/repository/id",schemaPath:"#/properties/repository/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];return false;}}}var valid2 = _errs26 === errors;}else {var valid2 = true;}}}}}}else {validate22.errors = [{instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs19 === errors;}else {var valid0 = true;}if(valid0){if(data.pull !== undefined){let data13 = data.pull;const _errs28 = errors;if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){validate22.errors = [{instancePath:instancePath+"/pull",schemaPath:"#/properties/pull/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs28){if((typeof data13 == "number") && (isFinite(data13))){if(data13 < 1 || isNaN(data13)){validate22.errors = [{instancePath:instancePath+"/pull",schemaPath:"#/properties/pull/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];return false;}}}var valid0 = _errs28 === errors;}else {var valid0 = true;}if(valid0){if(data.comment !== undefined){let data14 = data.comment;const _errs30 = errors;if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){validate22.errors = [{instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs30){if((typeof data14 == "number") && (isFinite(data14))){if(data14 < 1 || isNaN(data14)){validate22.errors = [{instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];return false;}}}var valid0 = _errs30 === errors;}else {var valid0 = true;}if(valid0){if(data.starter !== undefined){const _errs32 = errors;if(!(validate25(data.starter, {instancePath:instancePath+"/starter",parentData:data,parentDataProperty:"starter",rootData}))){vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);errors = vErrors.length;}var valid0 = _errs32 === errors;}else {var valid0 = true;}if(valid0){if(data.deadline !== undefined){const _errs33 = errors;if(!(validate30(data.deadline, {instancePath:instancePath+"/deadline",parentData:data,parentDataProperty:"deadline",rootData}))){vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);errors = vErrors.length;}var valid0 = _errs33 === errors;}else {var valid0 = true;}}}}}}}}}}}}}}}else {validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}validate22.errors = vErrors;return errors === 0;}const schema12 = {"type":"string","pattern":"^[0-9a-f]{64}$"};const pattern7 = new RegExp("^[0-9a-f]{64}$", "u");function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(typeof data === "string"){if(!pattern7.test(data)){validate33.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];return false;}}else {validate33.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}validate33.errors = vErrors;return errors === 0;}const schema13 = {"type":"object","required":["id","digest"],"properties":{"id":{"type":"integer","minimum":1},"digest":{"$ref":"#/definitions/digest"}},"additionalProperties":false};function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if(((data.id === undefined) && (missing0 = "id")) || ((data.digest === undefined) && (missing0 = "digest"))){validate61.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];return false;}else {const _errs1 = errors;for(const key0 in data){if(!((key0 === "id") || (key0 === "digest"))){validate61.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];return false;break;}}if(_errs1 === errors){if(data.id !== undefined){let data0 = data.id;const _errs2 = errors;if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){validate61.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs2){if((typeof data0 == "number") && (isFinite(data0))){if(data0 < 1 || isNaN(data0)){validate61.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];return false;}}}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.digest !== undefined){const _errs4 = errors;if(!(validate33(data.digest, {instancePath:instancePath+"/digest",parentData:data,parentDataProperty:"digest",rootData}))){vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);errors = vErrors.length;}var valid0 = _errs4 === errors;}else {var valid0 = true;}}}}}else {validate61.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}validate61.errors = vErrors;return errors === 0;}const pattern8 = new RegExp("^candidate-[0-9a-f]{8}$", "u");const pattern9 = new RegExp("^[KW][0-9]{1,3}$", "u");const pattern10 = new RegExp("^[A-Za-z0-9+/=]+$", "u");const pattern11 = new RegExp("^[0-9a-f]{16}$", "u");const pattern14 = new RegExp("^evt_[0-9a-f]{32}$", "u");function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;const _errs1 = errors;let valid0 = false;let passing0 = null;const _errs2 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if(((data.assignment === undefined) && (missing0 = "assignment")) || ((data.comment === undefined) && (missing0 = "comment"))){const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}else {if(data.kind !== undefined){const _errs3 = errors;if("invited" !== data.kind){const err1 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "invited"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}var valid1 = _errs3 === errors;}else {var valid1 = true;}if(valid1){if(data.assignment !== undefined){const _errs4 = errors;if(!(validate22(data.assignment, {instancePath:instancePath+"/assignment",parentData:data,parentDataProperty:"assignment",rootData}))){vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);errors = vErrors.length;}var valid1 = _errs4 === errors;}else {var valid1 = true;}if(valid1){if(data.comment !== undefined){const _errs5 = errors;if(!(validate33(data.comment, {instancePath:instancePath+"/comment",parentData:data,parentDataProperty:"comment",rootData}))){vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);errors = vErrors.length;}var valid1 = _errs5 === errors;}else {var valid1 = true;}if(valid1){if(data.zone !== undefined){let data3 = data.zone;const _errs6 = errors;if(errors === _errs6){if(typeof data3 === "string"){if(func3(data3) > 100){const err2 = {instancePath:instancePath+"/zone",schemaPath:"#/oneOf/0/properties/zone/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}else {const err3 = {instancePath:instancePath+"/zone",schemaPath:"#/oneOf/0/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}var valid1 = _errs6 === errors;}else {var valid1 = true;}if(valid1){if(data.extra !== undefined){let data4 = data.extra;const _errs8 = errors;if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){const err4 = {instancePath:instancePath+"/extra",schemaPath:"#/oneOf/0/properties/extra/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(errors === _errs8){if((typeof data4 == "number") && (isFinite(data4))){if(data4 > 300 || isNaN(data4)){const err5 = {instancePath:instancePath+"/extra",schemaPath:"#/oneOf/0/properties/extra/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300},message:"must be <= 300"};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}else {if(data4 < 1 || isNaN(data4)){const err6 = {instancePath:instancePath+"/extra",schemaPath:"#/oneOf/0/properties/extra/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}}}var valid1 = _errs8 === errors;}else {var valid1 = true;}if(valid1){if(data.start !== undefined){let data5 = data.start;const _errs10 = errors;if(errors === _errs10){if(data5 && typeof data5 == "object" && !Array.isArray(data5)){let missing1;if((data5.minutes === undefined) && (missing1 = "minutes")){const err7 = {instancePath:instancePath+"/start",schemaPath:"#/oneOf/0/properties/start/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}else {const _errs12 = errors;for(const key0 in data5){if(!(key0 === "minutes")){const err8 = {instancePath:instancePath+"/start",schemaPath:"#/oneOf/0/properties/start/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;break;}}if(_errs12 === errors){if(data5.minutes !== undefined){let data6 = data5.minutes;const _errs13 = errors;if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){const err9 = {instancePath:instancePath+"/start/minutes",schemaPath:"#/oneOf/0/properties/start/properties/minutes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}if(errors === _errs13){if((typeof data6 == "number") && (isFinite(data6))){if(data6 < 1 || isNaN(data6)){const err10 = {instancePath:instancePath+"/start/minutes",schemaPath:"#/oneOf/0/properties/start/properties/minutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}}}}}}else {const err11 = {instancePath:instancePath+"/start",schemaPath:"#/oneOf/0/properties/start/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}var valid1 = _errs10 === errors;}else {var valid1 = true;}if(valid1){if(data.outsideLoop !== undefined){let data7 = data.outsideLoop;const _errs15 = errors;if(errors === _errs15){if(typeof data7 === "string"){if(func3(data7) > 500){const err12 = {instancePath:instancePath+"/outsideLoop",schemaPath:"#/oneOf/0/properties/outsideLoop/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}else {const err13 = {instancePath:instancePath+"/outsideLoop",schemaPath:"#/oneOf/0/properties/outsideLoop/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}var valid1 = _errs15 === errors;}else {var valid1 = true;}if(valid1){if(data.person !== undefined){let data8 = data.person;const _errs17 = errors;if(errors === _errs17){if(typeof data8 === "string"){if(!pattern8.test(data8)){const err14 = {instancePath:instancePath+"/person",schemaPath:"#/oneOf/0/properties/person/pattern",keyword:"pattern",params:{pattern: "^candidate-[0-9a-f]{8}$"},message:"must match pattern \""+"^candidate-[0-9a-f]{8}$"+"\""};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}else {const err15 = {instancePath:instancePath+"/person",schemaPath:"#/oneOf/0/properties/person/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}var valid1 = _errs17 === errors;}else {var valid1 = true;}}}}}}}}}}var _valid0 = _errs2 === errors;if(_valid0){valid0 = true;passing0 = 0;}const _errs19 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing2;if((data.starter === undefined) && (missing2 = "starter")){const err16 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}else {if(data.kind !== undefined){const _errs20 = errors;if("starting" !== data.kind){const err17 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "starting"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}var valid3 = _errs20 === errors;}else {var valid3 = true;}if(valid3){if(data.starter !== undefined){const _errs21 = errors;if(!(validate25(data.starter, {instancePath:instancePath+"/starter",parentData:data,parentDataProperty:"starter",rootData}))){vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);errors = vErrors.length;}var valid3 = _errs21 === errors;}else {var valid3 = true;}}}}var _valid0 = _errs19 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 1];}else {if(_valid0){valid0 = true;passing0 = 1;}const _errs22 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing3;if(((data.deadline === undefined) && (missing3 = "deadline")) || ((data.comment === undefined) && (missing3 = "comment"))){const err18 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}else {if(data.kind !== undefined){const _errs23 = errors;if("started" !== data.kind){const err19 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "started"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}var valid4 = _errs23 === errors;}else {var valid4 = true;}if(valid4){if(data.deadline !== undefined){const _errs24 = errors;if(!(validate30(data.deadline, {instancePath:instancePath+"/deadline",parentData:data,parentDataProperty:"deadline",rootData}))){vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);errors = vErrors.length;}var valid4 = _errs24 === errors;}else {var valid4 = true;}if(valid4){if(data.comment !== undefined){const _errs25 = errors;if(!(validate33(data.comment, {instancePath:instancePath+"/comment",parentData:data,parentDataProperty:"comment",rootData}))){vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);errors = vErrors.length;}var valid4 = _errs25 === errors;}else {var valid4 = true;}}}}}var _valid0 = _errs22 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 2];}else {if(_valid0){valid0 = true;passing0 = 2;}const _errs26 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing4;if((data.deadline === undefined) && (missing4 = "deadline")){const err20 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}else {if(data.kind !== undefined){const _errs27 = errors;if("lapsed" !== data.kind){const err21 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "lapsed"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}var valid5 = _errs27 === errors;}else {var valid5 = true;}if(valid5){if(data.deadline !== undefined){const _errs28 = errors;if(!(validate30(data.deadline, {instancePath:instancePath+"/deadline",parentData:data,parentDataProperty:"deadline",rootData}))){vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);errors = vErrors.length;}var valid5 = _errs28 === errors;}else {var valid5 = true;}}}}var _valid0 = _errs26 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 3];}else {if(_valid0){valid0 = true;passing0 = 3;}const _errs29 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing5;if(((data.what === undefined) && (missing5 = "what")) || ((data.deadline === undefined) && (missing5 = "deadline"))){const err22 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}else {if(data.kind !== undefined){const _errs30 = errors;if("told" !== data.kind){const err23 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "told"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}var valid6 = _errs30 === errors;}else {var valid6 = true;}if(valid6){if(data.what !== undefined){let data17 = data.what;const _errs31 = errors;if(!(((data17 === "started") || (data17 === "ending")) || (data17 === "not-started"))){const err24 = {instancePath:instancePath+"/what",schemaPath:"#/oneOf/4/properties/what/enum",keyword:"enum",params:{allowedValues: schema6.oneOf[4].properties.what.enum},message:"must be equal to one of the allowed values"};if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}var valid6 = _errs31 === errors;}else {var valid6 = true;}if(valid6){if(data.deadline !== undefined){const _errs32 = errors;if(!(validate30(data.deadline, {instancePath:instancePath+"/deadline",parentData:data,parentDataProperty:"deadline",rootData}))){vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);errors = vErrors.length;}var valid6 = _errs32 === errors;}else {var valid6 = true;}}}}}var _valid0 = _errs29 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 4];}else {if(_valid0){valid0 = true;passing0 = 4;}const _errs33 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing6;if((((((data.sha === undefined) && (missing6 = "sha")) || ((data.tree === undefined) && (missing6 = "tree"))) || ((data.rubric === undefined) && (missing6 = "rubric"))) || ((data.stale === undefined) && (missing6 = "stale"))) || ((data.comment === undefined) && (missing6 = "comment"))){const err25 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"};if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}else {if(data.kind !== undefined){const _errs34 = errors;if("graded" !== data.kind){const err26 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue: "graded"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err26];}else {vErrors.push(err26);}errors++;}var valid7 = _errs34 === errors;}else {var valid7 = true;}if(valid7){if(data.sha !== undefined){const _errs35 = errors;if(!(validate26(data.sha, {instancePath:instancePath+"/sha",parentData:data,parentDataProperty:"sha",rootData}))){vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);errors = vErrors.length;}var valid7 = _errs35 === errors;}else {var valid7 = true;}if(valid7){if(data.tree !== undefined){const _errs36 = errors;if(!(validate26(data.tree, {instancePath:instancePath+"/tree",parentData:data,parentDataProperty:"tree",rootData}))){vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);errors = vErrors.length;}var valid7 = _errs36 === errors;}else {var valid7 = true;}if(valid7){if(data.rubric !== undefined){const _errs37 = errors;if(!(validate33(data.rubric, {instancePath:instancePath+"/rubric",parentData:data,parentDataProperty:"rubric",rootData}))){vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);errors = vErrors.length;}var valid7 = _errs37 === errors;}else {var valid7 = true;}if(valid7){if(data.stale !== undefined){const _errs38 = errors;if(typeof data.stale !== "boolean"){const err27 = {instancePath:instancePath+"/stale",schemaPath:"#/oneOf/5/properties/stale/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};if(vErrors === null){vErrors = [err27];}else {vErrors.push(err27);}errors++;}var valid7 = _errs38 === errors;}else {var valid7 = true;}if(valid7){if(data.lines !== undefined){let data24 = data.lines;const _errs40 = errors;if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){const err28 = {instancePath:instancePath+"/lines",schemaPath:"#/oneOf/5/properties/lines/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err28];}else {vErrors.push(err28);}errors++;}if(errors === _errs40){if((typeof data24 == "number") && (isFinite(data24))){if(data24 < 0 || isNaN(data24)){const err29 = {instancePath:instancePath+"/lines",schemaPath:"#/oneOf/5/properties/lines/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err29];}else {vErrors.push(err29);}errors++;}}}var valid7 = _errs40 === errors;}else {var valid7 = true;}if(valid7){if(data.comment !== undefined){let data25 = data.comment;const _errs42 = errors;const _errs43 = errors;let valid8 = false;const _errs44 = errors;if(!(validate33(data25, {instancePath:instancePath+"/comment",parentData:data,parentDataProperty:"comment",rootData}))){vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);errors = vErrors.length;}var _valid1 = _errs44 === errors;valid8 = valid8 || _valid1;if(!valid8){const _errs45 = errors;if(data25 !== null){const err30 = {instancePath:instancePath+"/comment",schemaPath:"#/oneOf/5/properties/comment/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};if(vErrors === null){vErrors = [err30];}else {vErrors.push(err30);}errors++;}var _valid1 = _errs45 === errors;valid8 = valid8 || _valid1;}if(!valid8){const err31 = {instancePath:instancePath+"/comment",schemaPath:"#/oneOf/5/properties/comment/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};if(vErrors === null){vErrors = [err31];}else {vErrors.push(err31);}errors++;}else {errors = _errs43;if(vErrors !== null){if(_errs43){vErrors.length = _errs43;}else {vErrors = null;}}}var valid7 = _errs42 === errors;}else {var valid7 = true;}if(valid7){if(data.regrade !== undefined){const _errs47 = errors;if(!(validate33(data.regrade, {instancePath:instancePath+"/regrade",parentData:data,parentDataProperty:"regrade",rootData}))){vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);errors = vErrors.length;}var valid7 = _errs47 === errors;}else {var valid7 = true;}if(valid7){if(data.asksAgain !== undefined){let data27 = data.asksAgain;const _errs48 = errors;if(typeof data27 !== "boolean"){const err32 = {instancePath:instancePath+"/asksAgain",schemaPath:"#/oneOf/5/properties/asksAgain/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};if(vErrors === null){vErrors = [err32];}else {vErrors.push(err32);}errors++;}if(true !== data27){const err33 = {instancePath:instancePath+"/asksAgain",schemaPath:"#/oneOf/5/properties/asksAgain/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};if(vErrors === null){vErrors = [err33];}else {vErrors.push(err33);}errors++;}var valid7 = _errs48 === errors;}else {var valid7 = true;}if(valid7){if(data.criteria !== undefined){const _errs50 = errors;if(!(validate33(data.criteria, {instancePath:instancePath+"/criteria",parentData:data,parentDataProperty:"criteria",rootData}))){vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);errors = vErrors.length;}var valid7 = _errs50 === errors;}else {var valid7 = true;}if(valid7){if(data.review !== undefined){const _errs51 = errors;if(!(validate33(data.review, {instancePath:instancePath+"/review",parentData:data,parentDataProperty:"review",rootData}))){vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);errors = vErrors.length;}var valid7 = _errs51 === errors;}else {var valid7 = true;}}}}}}}}}}}}}var _valid0 = _errs33 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 5];}else {if(_valid0){valid0 = true;passing0 = 5;}const _errs52 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing7;if((((data.tree === undefined) && (missing7 = "tree")) || ((data.rubric === undefined) && (missing7 = "rubric"))) || ((data.regrade === undefined) && (missing7 = "regrade"))){const err34 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"};if(vErrors === null){vErrors = [err34];}else {vErrors.push(err34);}errors++;}else {if(data.kind !== undefined){const _errs53 = errors;if("weighed" !== data.kind){const err35 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/6/properties/kind/const",keyword:"const",params:{allowedValue: "weighed"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err35];}else {vErrors.push(err35);}errors++;}var valid9 = _errs53 === errors;}else {var valid9 = true;}if(valid9){if(data.tree !== undefined){const _errs54 = errors;if(!(validate26(data.tree, {instancePath:instancePath+"/tree",parentData:data,parentDataProperty:"tree",rootData}))){vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);errors = vErrors.length;}var valid9 = _errs54 === errors;}else {var valid9 = true;}if(valid9){if(data.rubric !== undefined){const _errs55 = errors;if(!(validate33(data.rubric, {instancePath:instancePath+"/rubric",parentData:data,parentDataProperty:"rubric",rootData}))){vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);errors = vErrors.length;}var valid9 = _errs55 === errors;}else {var valid9 = true;}if(valid9){if(data.regrade !== undefined){const _errs56 = errors;if(!(validate33(data.regrade, {instancePath:instancePath+"/regrade",parentData:data,parentDataProperty:"regrade",rootData}))){vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);errors = vErrors.length;}var valid9 = _errs56 === errors;}else {var valid9 = true;}}}}}}var _valid0 = _errs52 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 6];}else {if(_valid0){valid0 = true;passing0 = 6;}const _errs57 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing8;if((data.review === undefined) && (missing8 = "review")){const err36 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"};if(vErrors === null){vErrors = [err36];}else {vErrors.push(err36);}errors++;}else {if(data.kind !== undefined){const _errs58 = errors;if("named" !== data.kind){const err37 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/7/properties/kind/const",keyword:"const",params:{allowedValue: "named"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err37];}else {vErrors.push(err37);}errors++;}var valid10 = _errs58 === errors;}else {var valid10 = true;}if(valid10){if(data.review !== undefined){const _errs59 = errors;if(!(validate33(data.review, {instancePath:instancePath+"/review",parentData:data,parentDataProperty:"review",rootData}))){vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);errors = vErrors.length;}var valid10 = _errs59 === errors;}else {var valid10 = true;}}}}var _valid0 = _errs57 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 7];}else {if(_valid0){valid0 = true;passing0 = 7;}const _errs60 = errors;if(data && typeof data == "object" && !Array.isArray(data)){if(data.kind !== undefined){if("accepted" !== data.kind){const err38 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/8/properties/kind/const",keyword:"const",params:{allowedValue: "accepted"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err38];}else {vErrors.push(err38);}errors++;}}}var _valid0 = _errs60 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 8];}else {if(_valid0){valid0 = true;passing0 = 8;}const _errs62 = errors;if(data && typeof data == "object" && !Array.isArray(data)){if(data.kind !== undefined){if("reinvited" !== data.kind){const err39 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/9/properties/kind/const",keyword:"const",params:{allowedValue: "reinvited"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err39];}else {vErrors.push(err39);}errors++;}}}var _valid0 = _errs62 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 9];}else {if(_valid0){valid0 = true;passing0 = 9;}const _errs64 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing9;if((data.sha === undefined) && (missing9 = "sha")){const err40 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"};if(vErrors === null){vErrors = [err40];}else {vErrors.push(err40);}errors++;}else {if(data.kind !== undefined){const _errs65 = errors;if("pushed" !== data.kind){const err41 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/10/properties/kind/const",keyword:"const",params:{allowedValue: "pushed"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err41];}else {vErrors.push(err41);}errors++;}var valid13 = _errs65 === errors;}else {var valid13 = true;}if(valid13){if(data.sha !== undefined){const _errs66 = errors;if(!(validate26(data.sha, {instancePath:instancePath+"/sha",parentData:data,parentDataProperty:"sha",rootData}))){vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);errors = vErrors.length;}var valid13 = _errs66 === errors;}else {var valid13 = true;}}}}var _valid0 = _errs64 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 10];}else {if(_valid0){valid0 = true;passing0 = 10;}const _errs67 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing10;if(((data.deadline === undefined) && (missing10 = "deadline")) || ((data.reason === undefined) && (missing10 = "reason"))){const err42 = {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"};if(vErrors === null){vErrors = [err42];}else {vErrors.push(err42);}errors++;}else {if(data.kind !== undefined){const _errs68 = errors;if("extended" !== data.kind){const err43 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/11/properties/kind/const",keyword:"const",params:{allowedValue: "extended"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err43];}else {vErrors.push(err43);}errors++;}var valid14 = _errs68 === errors;}else {var valid14 = true;}if(valid14){if(data.deadline !== undefined){const _errs69 = errors;if(!(validate30(data.deadline, {instancePath:instancePath+"/deadline",parentData:data,parentDataProperty:"deadline",rootData}))){vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);errors = vErrors.length;}var valid14 = _errs69 === errors;}else {var valid14 = true;}if(valid14){if(data.reason !== undefined){let data42 = data.reason;const _errs70 = errors;if(errors === _errs70){if(typeof data42 === "string"){if(func3(data42) > 500){const err44 = {instancePath:instancePath+"/reason",schemaPath:"#/oneOf/11/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};if(vErrors === null){vErrors = [err44];}else {vErrors.push(err44);}errors++;}}else {const err45 = {instancePath:instancePath+"/reason",schemaPath:"#/oneOf/11/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err45];}else {vErrors.push(err45);}errors++;}}var valid14 = _errs70 === errors;}else {var valid14 = true;}if(valid14){if(data.time !== undefined){let data43 = data.time;const _errs72 = errors;if(errors === _errs72){if(data43 && typeof data43 == "object" && !Array.isArray(data43)){let missing11;if(((data43.extra === undefined) && (missing11 = "extra")) || ((data43.minutes === undefined) && (missing11 = "minutes"))){const err46 = {instancePath:instancePath+"/time",schemaPath:"#/oneOf/11/properties/time/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"};if(vErrors === null){vErrors = [err46];}else {vErrors.push(err46);}errors++;}else {const _errs74 = errors;for(const key1 in data43){if(!((key1 === "extra") || (key1 === "minutes"))){const err47 = {instancePath:instancePath+"/time",schemaPath:"#/oneOf/11/properties/time/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err47];}else {vErrors.push(err47);}errors++;break;}}if(_errs74 === errors){if(data43.extra !== undefined){let data44 = data43.extra;const _errs75 = errors;if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){const err48 = {instancePath:instancePath+"/time/extra",schemaPath:"#/oneOf/11/properties/time/properties/extra/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err48];}else {vErrors.push(err48);}errors++;}if(errors === _errs75){if((typeof data44 == "number") && (isFinite(data44))){if(data44 > 300 || isNaN(data44)){const err49 = {instancePath:instancePath+"/time/extra",schemaPath:"#/oneOf/11/properties/time/properties/extra/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300},message:"must be <= 300"};if(vErrors === null){vErrors = [err49];}else {vErrors.push(err49);}errors++;}else {if(data44 < 1 || isNaN(data44)){const err50 = {instancePath:instancePath+"/time/extra",schemaPath:"#/oneOf/11/properties/time/properties/extra/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};if(vErrors === null){vErrors = [err50];}else {vErrors.push(err50);}errors++;}}}}var valid15 = _errs75 === errors;}else {var valid15 = true;}if(valid15){if(data43.minutes !== undefined){let data45 = data43.minutes;const _errs77 = errors;if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){const err51 = {instancePath:instancePath+"/time/minutes",schemaPath:"#/oneOf/11/properties/time/properties/minutes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err51];}else {vErrors.push(err51);}errors++;}if(errors === _errs77){if((typeof data45 == "number") && (isFinite(data45))){if(data45 < 1 || isNaN(data45)){const err52 = {instancePath:instancePath+"/time/minutes",schemaPath:"#/oneOf/11/properties/time/properties/minutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};if(vErrors === null){vErrors = [err52];}else {vErrors.push(err52);}errors++;}}}var valid15 = _errs77 === errors;}else {var valid15 = true;}}}}}else {const err53 = {instancePath:instancePath+"/time",schemaPath:"#/oneOf/11/properties/time/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err53];}else {vErrors.push(err53);}errors++;}}var valid14 = _errs72 === errors;}else {var valid14 = true;}}}}}}var _valid0 = _errs67 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 11];}else {if(_valid0){valid0 = true;passing0 = 11;}const _errs79 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing12;if(((data.sha === undefined) && (missing12 = "sha")) || ((data.deadline === undefined) && (missing12 = "deadline"))){const err54 = {instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"};if(vErrors === null){vErrors = [err54];}else {vErrors.push(err54);}errors++;}else {if(data.kind !== undefined){const _errs80 = errors;if("submitted" !== data.kind){const err55 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/12/properties/kind/const",keyword:"const",params:{allowedValue: "submitted"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err55];}else {vErrors.push(err55);}errors++;}var valid16 = _errs80 === errors;}else {var valid16 = true;}if(valid16){if(data.sha !== undefined){let data47 = data.sha;const _errs81 = errors;const _errs82 = errors;let valid17 = false;const _errs83 = errors;if(!(validate26(data47, {instancePath:instancePath+"/sha",parentData:data,parentDataProperty:"sha",rootData}))){vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);errors = vErrors.length;}var _valid2 = _errs83 === errors;valid17 = valid17 || _valid2;if(!valid17){const _errs84 = errors;if(data47 !== null){const err56 = {instancePath:instancePath+"/sha",schemaPath:"#/oneOf/12/properties/sha/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};if(vErrors === null){vErrors = [err56];}else {vErrors.push(err56);}errors++;}var _valid2 = _errs84 === errors;valid17 = valid17 || _valid2;}if(!valid17){const err57 = {instancePath:instancePath+"/sha",schemaPath:"#/oneOf/12/properties/sha/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};if(vErrors === null){vErrors = [err57];}else {vErrors.push(err57);}errors++;}else {errors = _errs82;if(vErrors !== null){if(_errs82){vErrors.length = _errs82;}else {vErrors = null;}}}var valid16 = _errs81 === errors;}else {var valid16 = true;}if(valid16){if(data.tree !== undefined){let data48 = data.tree;const _errs86 = errors;const _errs87 = errors;let valid18 = false;const _errs88 = errors;if(!(validate26(data48, {instancePath:instancePath+"/tree",parentData:data,parentDataProperty:"tree",rootData}))){vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);errors = vErrors.length;}var _valid3 = _errs88 === errors;valid18 = valid18 || _valid3;if(!valid18){const _errs89 = errors;if(data48 !== null){const err58 = {instancePath:instancePath+"/tree",schemaPath:"#/oneOf/12/properties/tree/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};if(vErrors === null){vErrors = [err58];}else {vErrors.push(err58);}errors++;}var _valid3 = _errs89 === errors;valid18 = valid18 || _valid3;}if(!valid18){const err59 = {instancePath:instancePath+"/tree",schemaPath:"#/oneOf/12/properties/tree/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};if(vErrors === null){vErrors = [err59];}else {vErrors.push(err59);}errors++;}else {errors = _errs87;if(vErrors !== null){if(_errs87){vErrors.length = _errs87;}else {vErrors = null;}}}var valid16 = _errs86 === errors;}else {var valid16 = true;}if(valid16){if(data.deadline !== undefined){const _errs91 = errors;if(!(validate30(data.deadline, {instancePath:instancePath+"/deadline",parentData:data,parentDataProperty:"deadline",rootData}))){vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);errors = vErrors.length;}var valid16 = _errs91 === errors;}else {var valid16 = true;}if(valid16){if(data.late !== undefined){let data50 = data.late;const _errs92 = errors;if(typeof data50 !== "boolean"){const err60 = {instancePath:instancePath+"/late",schemaPath:"#/oneOf/12/properties/late/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};if(vErrors === null){vErrors = [err60];}else {vErrors.push(err60);}errors++;}if(true !== data50){const err61 = {instancePath:instancePath+"/late",schemaPath:"#/oneOf/12/properties/late/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};if(vErrors === null){vErrors = [err61];}else {vErrors.push(err61);}errors++;}var valid16 = _errs92 === errors;}else {var valid16 = true;}if(valid16){if(data.pushes !== undefined){let data51 = data.pushes;const _errs94 = errors;if(errors === _errs94){if(data51 && typeof data51 == "object" && !Array.isArray(data51)){let missing13;if(((data51.last === undefined) && (missing13 = "last")) || ((data51.earlier === undefined) && (missing13 = "earlier"))){const err62 = {instancePath:instancePath+"/pushes",schemaPath:"#/oneOf/12/properties/pushes/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"};if(vErrors === null){vErrors = [err62];}else {vErrors.push(err62);}errors++;}else {const _errs96 = errors;for(const key2 in data51){if(!(((key2 === "last") || (key2 === "earlier")) || (key2 === "first"))){const err63 = {instancePath:instancePath+"/pushes",schemaPath:"#/oneOf/12/properties/pushes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err63];}else {vErrors.push(err63);}errors++;break;}}if(_errs96 === errors){if(data51.last !== undefined){let data52 = data51.last;const _errs97 = errors;if(errors === _errs97){if(Array.isArray(data52)){var valid20 = true;const len0 = data52.length;for(let i0=0; i0<len0; i0++){let data53 = data52[i0];const _errs99 = errors;if(errors === _errs99){if(data53 && typeof data53 == "object" && !Array.isArray(data53)){let missing14;if((((data53.at === undefined) && (missing14 = "at")) || ((data53.sha === undefined) && (missing14 = "sha"))) || ((data53.forced === undefined) && (missing14 = "forced"))){const err64 = {instancePath:instancePath+"/pushes/last/" + i0,schemaPath:"#/oneOf/12/properties/pushes/properties/last/items/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"};if(vErrors === null){vErrors = [err64];}else {vErrors.push(err64);}errors++;}else {const _errs101 = errors;for(const key3 in data53){if(!(((key3 === "at") || (key3 === "sha")) || (key3 === "forced"))){const err65 = {instancePath:instancePath+"/pushes/last/" + i0,schemaPath:"#/oneOf/12/properties/pushes/properties/last/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err65];}else {vErrors.push(err65);}errors++;break;}}if(_errs101 === errors){if(data53.at !== undefined){const _errs102 = errors;if(!(validate30(data53.at, {instancePath:instancePath+"/pushes/last/" + i0+"/at",parentData:data53,parentDataProperty:"at",rootData}))){vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);errors = vErrors.length;}var valid21 = _errs102 === errors;}else {var valid21 = true;}if(valid21){if(data53.sha !== undefined){const _errs103 = errors;if(!(validate26(data53.sha, {instancePath:instancePath+"/pushes/last/" + i0+"/sha",parentData:data53,parentDataProperty:"sha",rootData}))){vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);errors = vErrors.length;}var valid21 = _errs103 === errors;}else {var valid21 = true;}if(valid21){if(data53.forced !== undefined){const _errs104 = errors;if(typeof data53.forced !== "boolean"){const err66 = {instancePath:instancePath+"/pushes/last/" + i0+"/forced",schemaPath:"#/oneOf/12/properties/pushes/properties/last/items/properties/forced/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};if(vErrors === null){vErrors = [err66];}else {vErrors.push(err66);}errors++;}var valid21 = _errs104 === errors;}else {var valid21 = true;}}}}}}else {const err67 = {instancePath:instancePath+"/pushes/last/" + i0,schemaPath:"#/oneOf/12/properties/pushes/properties/last/items/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err67];}else {vErrors.push(err67);}errors++;}}var valid20 = _errs99 === errors;if(!valid20){break;}}}else {const err68 = {instancePath:instancePath+"/pushes/last",schemaPath:"#/oneOf/12/properties/pushes/properties/last/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err68];}else {vErrors.push(err68);}errors++;}}var valid19 = _errs97 === errors;}else {var valid19 = true;}if(valid19){if(data51.earlier !== undefined){let data57 = data51.earlier;const _errs106 = errors;if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){const err69 = {instancePath:instancePath+"/pushes/earlier",schemaPath:"#/oneOf/12/properties/pushes/properties/earlier/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err69];}else {vErrors.push(err69);}errors++;}if(errors === _errs106){if((typeof data57 == "number") && (isFinite(data57))){if(data57 < 0 || isNaN(data57)){const err70 = {instancePath:instancePath+"/pushes/earlier",schemaPath:"#/oneOf/12/properties/pushes/properties/earlier/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err70];}else {vErrors.push(err70);}errors++;}}}var valid19 = _errs106 === errors;}else {var valid19 = true;}if(valid19){if(data51.first !== undefined){const _errs108 = errors;if(!(validate30(data51.first, {instancePath:instancePath+"/pushes/first",parentData:data51,parentDataProperty:"first",rootData}))){vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);errors = vErrors.length;}var valid19 = _errs108 === errors;}else {var valid19 = true;}}}}}}else {const err71 = {instancePath:instancePath+"/pushes",schemaPath:"#/oneOf/12/properties/pushes/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err71];}else {vErrors.push(err71);}errors++;}}var valid16 = _errs94 === errors;}else {var valid16 = true;}}}}}}}}var _valid0 = _errs79 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 12];}else {if(_valid0){valid0 = true;passing0 = 12;}const _errs109 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing15;if((data.id === undefined) && (missing15 = "id")){const err72 = {instancePath,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty: missing15},message:"must have required property '"+missing15+"'"};if(vErrors === null){vErrors = [err72];}else {vErrors.push(err72);}errors++;}else {if(data.kind !== undefined){const _errs110 = errors;if("comment" !== data.kind){const err73 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/13/properties/kind/const",keyword:"const",params:{allowedValue: "comment"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err73];}else {vErrors.push(err73);}errors++;}var valid22 = _errs110 === errors;}else {var valid22 = true;}if(valid22){if(data.id !== undefined){let data60 = data.id;const _errs111 = errors;if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){const err74 = {instancePath:instancePath+"/id",schemaPath:"#/oneOf/13/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err74];}else {vErrors.push(err74);}errors++;}if(errors === _errs111){if((typeof data60 == "number") && (isFinite(data60))){if(data60 < 1 || isNaN(data60)){const err75 = {instancePath:instancePath+"/id",schemaPath:"#/oneOf/13/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};if(vErrors === null){vErrors = [err75];}else {vErrors.push(err75);}errors++;}}}var valid22 = _errs111 === errors;}else {var valid22 = true;}}}}var _valid0 = _errs109 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 13];}else {if(_valid0){valid0 = true;passing0 = 13;}const _errs113 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing16;if(((data.code === undefined) && (missing16 = "code")) || ((data.what === undefined) && (missing16 = "what"))){const err76 = {instancePath,schemaPath:"#/oneOf/14/required",keyword:"required",params:{missingProperty: missing16},message:"must have required property '"+missing16+"'"};if(vErrors === null){vErrors = [err76];}else {vErrors.push(err76);}errors++;}else {if(data.kind !== undefined){const _errs114 = errors;if("flagged" !== data.kind){const err77 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/14/properties/kind/const",keyword:"const",params:{allowedValue: "flagged"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err77];}else {vErrors.push(err77);}errors++;}var valid23 = _errs114 === errors;}else {var valid23 = true;}if(valid23){if(data.code !== undefined){let data62 = data.code;const _errs115 = errors;if(!((((((((data62 === "comment-changed") || (data62 === "settings-changed")) || (data62 === "late-push")) || (data62 === "work-elsewhere")) || (data62 === "nothing-pinned")) || (data62 === "start-unclear")) || (data62 === "no-result")) || (data62 === "not-invited"))){const err78 = {instancePath:instancePath+"/code",schemaPath:"#/oneOf/14/properties/code/enum",keyword:"enum",params:{allowedValues: schema6.oneOf[14].properties.code.enum},message:"must be equal to one of the allowed values"};if(vErrors === null){vErrors = [err78];}else {vErrors.push(err78);}errors++;}var valid23 = _errs115 === errors;}else {var valid23 = true;}if(valid23){if(data.what !== undefined){let data63 = data.what;const _errs116 = errors;if(errors === _errs116){if(typeof data63 === "string"){if(func3(data63) > 500){const err79 = {instancePath:instancePath+"/what",schemaPath:"#/oneOf/14/properties/what/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};if(vErrors === null){vErrors = [err79];}else {vErrors.push(err79);}errors++;}}else {const err80 = {instancePath:instancePath+"/what",schemaPath:"#/oneOf/14/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err80];}else {vErrors.push(err80);}errors++;}}var valid23 = _errs116 === errors;}else {var valid23 = true;}}}}}var _valid0 = _errs113 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 14];}else {if(_valid0){valid0 = true;passing0 = 14;}const _errs118 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing17;if(((((((data.tree === undefined) && (missing17 = "tree")) || ((data.criteria === undefined) && (missing17 = "criteria"))) || ((data.comment === undefined) && (missing17 = "comment"))) || ((data.given === undefined) && (missing17 = "given"))) || ((data.done === undefined) && (missing17 = "done"))) || ((data.sealed === undefined) && (missing17 = "sealed"))){const err81 = {instancePath,schemaPath:"#/oneOf/15/required",keyword:"required",params:{missingProperty: missing17},message:"must have required property '"+missing17+"'"};if(vErrors === null){vErrors = [err81];}else {vErrors.push(err81);}errors++;}else {if(data.kind !== undefined){const _errs119 = errors;if("reviewed" !== data.kind){const err82 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/15/properties/kind/const",keyword:"const",params:{allowedValue: "reviewed"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err82];}else {vErrors.push(err82);}errors++;}var valid24 = _errs119 === errors;}else {var valid24 = true;}if(valid24){if(data.tree !== undefined){const _errs120 = errors;if(!(validate26(data.tree, {instancePath:instancePath+"/tree",parentData:data,parentDataProperty:"tree",rootData}))){vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);errors = vErrors.length;}var valid24 = _errs120 === errors;}else {var valid24 = true;}if(valid24){if(data.criteria !== undefined){const _errs121 = errors;if(!(validate33(data.criteria, {instancePath:instancePath+"/criteria",parentData:data,parentDataProperty:"criteria",rootData}))){vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);errors = vErrors.length;}var valid24 = _errs121 === errors;}else {var valid24 = true;}if(valid24){if(data.about !== undefined){const _errs122 = errors;if("talk" !== data.about){const err83 = {instancePath:instancePath+"/about",schemaPath:"#/oneOf/15/properties/about/const",keyword:"const",params:{allowedValue: "talk"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err83];}else {vErrors.push(err83);}errors++;}var valid24 = _errs122 === errors;}else {var valid24 = true;}if(valid24){if(data.user !== undefined){let data68 = data.user;const _errs123 = errors;if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){const err84 = {instancePath:instancePath+"/user",schemaPath:"#/oneOf/15/properties/user/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err84];}else {vErrors.push(err84);}errors++;}if(errors === _errs123){if((typeof data68 == "number") && (isFinite(data68))){if(data68 < 1 || isNaN(data68)){const err85 = {instancePath:instancePath+"/user",schemaPath:"#/oneOf/15/properties/user/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};if(vErrors === null){vErrors = [err85];}else {vErrors.push(err85);}errors++;}}}var valid24 = _errs123 === errors;}else {var valid24 = true;}if(valid24){if(data.comment !== undefined){const _errs125 = errors;if(!(validate61(data.comment, {instancePath:instancePath+"/comment",parentData:data,parentDataProperty:"comment",rootData}))){vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);errors = vErrors.length;}var valid24 = _errs125 === errors;}else {var valid24 = true;}if(valid24){if(data.given !== undefined){let data70 = data.given;const _errs126 = errors;if(errors === _errs126){if(Array.isArray(data70)){var valid25 = true;const len1 = data70.length;for(let i1=0; i1<len1; i1++){let data71 = data70[i1];const _errs128 = errors;if(errors === _errs128){if(typeof data71 === "string"){if(!pattern9.test(data71)){const err86 = {instancePath:instancePath+"/given/" + i1,schemaPath:"#/oneOf/15/properties/given/items/pattern",keyword:"pattern",params:{pattern: "^[KW][0-9]{1,3}$"},message:"must match pattern \""+"^[KW][0-9]{1,3}$"+"\""};if(vErrors === null){vErrors = [err86];}else {vErrors.push(err86);}errors++;}}else {const err87 = {instancePath:instancePath+"/given/" + i1,schemaPath:"#/oneOf/15/properties/given/items/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err87];}else {vErrors.push(err87);}errors++;}}var valid25 = _errs128 === errors;if(!valid25){break;}}}else {const err88 = {instancePath:instancePath+"/given",schemaPath:"#/oneOf/15/properties/given/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err88];}else {vErrors.push(err88);}errors++;}}var valid24 = _errs126 === errors;}else {var valid24 = true;}if(valid24){if(data.done !== undefined){const _errs130 = errors;if(typeof data.done !== "boolean"){const err89 = {instancePath:instancePath+"/done",schemaPath:"#/oneOf/15/properties/done/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};if(vErrors === null){vErrors = [err89];}else {vErrors.push(err89);}errors++;}var valid24 = _errs130 === errors;}else {var valid24 = true;}if(valid24){if(data.sealed !== undefined){let data73 = data.sealed;const _errs132 = errors;if(errors === _errs132){if(typeof data73 === "string"){if(func3(data73) > 60000){const err90 = {instancePath:instancePath+"/sealed",schemaPath:"#/oneOf/15/properties/sealed/maxLength",keyword:"maxLength",params:{limit: 60000},message:"must NOT have more than 60000 characters"};if(vErrors === null){vErrors = [err90];}else {vErrors.push(err90);}errors++;}else {if(!pattern10.test(data73)){const err91 = {instancePath:instancePath+"/sealed",schemaPath:"#/oneOf/15/properties/sealed/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/=]+$"},message:"must match pattern \""+"^[A-Za-z0-9+/=]+$"+"\""};if(vErrors === null){vErrors = [err91];}else {vErrors.push(err91);}errors++;}}}else {const err92 = {instancePath:instancePath+"/sealed",schemaPath:"#/oneOf/15/properties/sealed/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err92];}else {vErrors.push(err92);}errors++;}}var valid24 = _errs132 === errors;}else {var valid24 = true;}if(valid24){if(data.key !== undefined){let data74 = data.key;const _errs134 = errors;if(errors === _errs134){if(typeof data74 === "string"){if(!pattern11.test(data74)){const err93 = {instancePath:instancePath+"/key",schemaPath:"#/oneOf/15/properties/key/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{16}$"},message:"must match pattern \""+"^[0-9a-f]{16}$"+"\""};if(vErrors === null){vErrors = [err93];}else {vErrors.push(err93);}errors++;}}else {const err94 = {instancePath:instancePath+"/key",schemaPath:"#/oneOf/15/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err94];}else {vErrors.push(err94);}errors++;}}var valid24 = _errs134 === errors;}else {var valid24 = true;}}}}}}}}}}}}var _valid0 = _errs118 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 15];}else {if(_valid0){valid0 = true;passing0 = 15;}const _errs136 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing18;if((((data.tree === undefined) && (missing18 = "tree")) || ((data.criteria === undefined) && (missing18 = "criteria"))) || ((data.comment === undefined) && (missing18 = "comment"))){const err95 = {instancePath,schemaPath:"#/oneOf/16/required",keyword:"required",params:{missingProperty: missing18},message:"must have required property '"+missing18+"'"};if(vErrors === null){vErrors = [err95];}else {vErrors.push(err95);}errors++;}else {if(data.kind !== undefined){const _errs137 = errors;if("exposed" !== data.kind){const err96 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/16/properties/kind/const",keyword:"const",params:{allowedValue: "exposed"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err96];}else {vErrors.push(err96);}errors++;}var valid26 = _errs137 === errors;}else {var valid26 = true;}if(valid26){if(data.tree !== undefined){const _errs138 = errors;if(!(validate26(data.tree, {instancePath:instancePath+"/tree",parentData:data,parentDataProperty:"tree",rootData}))){vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);errors = vErrors.length;}var valid26 = _errs138 === errors;}else {var valid26 = true;}if(valid26){if(data.criteria !== undefined){const _errs139 = errors;if(!(validate33(data.criteria, {instancePath:instancePath+"/criteria",parentData:data,parentDataProperty:"criteria",rootData}))){vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);errors = vErrors.length;}var valid26 = _errs139 === errors;}else {var valid26 = true;}if(valid26){if(data.about !== undefined){const _errs140 = errors;if("talk" !== data.about){const err97 = {instancePath:instancePath+"/about",schemaPath:"#/oneOf/16/properties/about/const",keyword:"const",params:{allowedValue: "talk"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err97];}else {vErrors.push(err97);}errors++;}var valid26 = _errs140 === errors;}else {var valid26 = true;}if(valid26){if(data.user !== undefined){let data79 = data.user;const _errs141 = errors;if(!(((typeof data79 == "number") && (!(data79 % 1) && !isNaN(data79))) && (isFinite(data79)))){const err98 = {instancePath:instancePath+"/user",schemaPath:"#/oneOf/16/properties/user/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err98];}else {vErrors.push(err98);}errors++;}if(errors === _errs141){if((typeof data79 == "number") && (isFinite(data79))){if(data79 < 1 || isNaN(data79)){const err99 = {instancePath:instancePath+"/user",schemaPath:"#/oneOf/16/properties/user/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};if(vErrors === null){vErrors = [err99];}else {vErrors.push(err99);}errors++;}}}var valid26 = _errs141 === errors;}else {var valid26 = true;}if(valid26){if(data.comment !== undefined){const _errs143 = errors;if(!(validate61(data.comment, {instancePath:instancePath+"/comment",parentData:data,parentDataProperty:"comment",rootData}))){vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);errors = vErrors.length;}var valid26 = _errs143 === errors;}else {var valid26 = true;}}}}}}}}var _valid0 = _errs136 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 16];}else {if(_valid0){valid0 = true;passing0 = 16;}const _errs144 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing19;if((((data.tree === undefined) && (missing19 = "tree")) || ((data.criteria === undefined) && (missing19 = "criteria"))) || ((data.comment === undefined) && (missing19 = "comment"))){const err100 = {instancePath,schemaPath:"#/oneOf/17/required",keyword:"required",params:{missingProperty: missing19},message:"must have required property '"+missing19+"'"};if(vErrors === null){vErrors = [err100];}else {vErrors.push(err100);}errors++;}else {if(data.kind !== undefined){const _errs145 = errors;if("changed" !== data.kind){const err101 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/17/properties/kind/const",keyword:"const",params:{allowedValue: "changed"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err101];}else {vErrors.push(err101);}errors++;}var valid27 = _errs145 === errors;}else {var valid27 = true;}if(valid27){if(data.tree !== undefined){const _errs146 = errors;if(!(validate26(data.tree, {instancePath:instancePath+"/tree",parentData:data,parentDataProperty:"tree",rootData}))){vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);errors = vErrors.length;}var valid27 = _errs146 === errors;}else {var valid27 = true;}if(valid27){if(data.criteria !== undefined){const _errs147 = errors;if(!(validate33(data.criteria, {instancePath:instancePath+"/criteria",parentData:data,parentDataProperty:"criteria",rootData}))){vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);errors = vErrors.length;}var valid27 = _errs147 === errors;}else {var valid27 = true;}if(valid27){if(data.about !== undefined){const _errs148 = errors;if("talk" !== data.about){const err102 = {instancePath:instancePath+"/about",schemaPath:"#/oneOf/17/properties/about/const",keyword:"const",params:{allowedValue: "talk"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err102];}else {vErrors.push(err102);}errors++;}var valid27 = _errs148 === errors;}else {var valid27 = true;}if(valid27){if(data.user !== undefined){let data85 = data.user;const _errs149 = errors;if(!(((typeof data85 == "number") && (!(data85 % 1) && !isNaN(data85))) && (isFinite(data85)))){const err103 = {instancePath:instancePath+"/user",schemaPath:"#/oneOf/17/properties/user/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err103];}else {vErrors.push(err103);}errors++;}if(errors === _errs149){if((typeof data85 == "number") && (isFinite(data85))){if(data85 < 1 || isNaN(data85)){const err104 = {instancePath:instancePath+"/user",schemaPath:"#/oneOf/17/properties/user/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};if(vErrors === null){vErrors = [err104];}else {vErrors.push(err104);}errors++;}}}var valid27 = _errs149 === errors;}else {var valid27 = true;}if(valid27){if(data.comment !== undefined){const _errs151 = errors;if(!(validate61(data.comment, {instancePath:instancePath+"/comment",parentData:data,parentDataProperty:"comment",rootData}))){vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);errors = vErrors.length;}var valid27 = _errs151 === errors;}else {var valid27 = true;}}}}}}}}var _valid0 = _errs144 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 17];}else {if(_valid0){valid0 = true;passing0 = 17;}const _errs152 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing20;if((((data.tree === undefined) && (missing20 = "tree")) || ((data.criteria === undefined) && (missing20 = "criteria"))) || ((data.comment === undefined) && (missing20 = "comment"))){const err105 = {instancePath,schemaPath:"#/oneOf/18/required",keyword:"required",params:{missingProperty: missing20},message:"must have required property '"+missing20+"'"};if(vErrors === null){vErrors = [err105];}else {vErrors.push(err105);}errors++;}else {if(data.kind !== undefined){const _errs153 = errors;if("undone" !== data.kind){const err106 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/18/properties/kind/const",keyword:"const",params:{allowedValue: "undone"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err106];}else {vErrors.push(err106);}errors++;}var valid28 = _errs153 === errors;}else {var valid28 = true;}if(valid28){if(data.tree !== undefined){const _errs154 = errors;if(!(validate26(data.tree, {instancePath:instancePath+"/tree",parentData:data,parentDataProperty:"tree",rootData}))){vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);errors = vErrors.length;}var valid28 = _errs154 === errors;}else {var valid28 = true;}if(valid28){if(data.criteria !== undefined){const _errs155 = errors;if(!(validate33(data.criteria, {instancePath:instancePath+"/criteria",parentData:data,parentDataProperty:"criteria",rootData}))){vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);errors = vErrors.length;}var valid28 = _errs155 === errors;}else {var valid28 = true;}if(valid28){if(data.about !== undefined){const _errs156 = errors;if("talk" !== data.about){const err107 = {instancePath:instancePath+"/about",schemaPath:"#/oneOf/18/properties/about/const",keyword:"const",params:{allowedValue: "talk"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err107];}else {vErrors.push(err107);}errors++;}var valid28 = _errs156 === errors;}else {var valid28 = true;}if(valid28){if(data.user !== undefined){let data91 = data.user;const _errs157 = errors;if(!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))){const err108 = {instancePath:instancePath+"/user",schemaPath:"#/oneOf/18/properties/user/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err108];}else {vErrors.push(err108);}errors++;}if(errors === _errs157){if((typeof data91 == "number") && (isFinite(data91))){if(data91 < 1 || isNaN(data91)){const err109 = {instancePath:instancePath+"/user",schemaPath:"#/oneOf/18/properties/user/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};if(vErrors === null){vErrors = [err109];}else {vErrors.push(err109);}errors++;}}}var valid28 = _errs157 === errors;}else {var valid28 = true;}if(valid28){if(data.comment !== undefined){const _errs159 = errors;if(!(validate61(data.comment, {instancePath:instancePath+"/comment",parentData:data,parentDataProperty:"comment",rootData}))){vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);errors = vErrors.length;}var valid28 = _errs159 === errors;}else {var valid28 = true;}}}}}}}}var _valid0 = _errs152 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 18];}else {if(_valid0){valid0 = true;passing0 = 18;}const _errs160 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing21;if((((data.tree === undefined) && (missing21 = "tree")) || ((data.criteria === undefined) && (missing21 = "criteria"))) || ((data.reviewers === undefined) && (missing21 = "reviewers"))){const err110 = {instancePath,schemaPath:"#/oneOf/19/required",keyword:"required",params:{missingProperty: missing21},message:"must have required property '"+missing21+"'"};if(vErrors === null){vErrors = [err110];}else {vErrors.push(err110);}errors++;}else {if(data.kind !== undefined){const _errs161 = errors;if("apart" !== data.kind){const err111 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/19/properties/kind/const",keyword:"const",params:{allowedValue: "apart"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err111];}else {vErrors.push(err111);}errors++;}var valid29 = _errs161 === errors;}else {var valid29 = true;}if(valid29){if(data.tree !== undefined){const _errs162 = errors;if(!(validate26(data.tree, {instancePath:instancePath+"/tree",parentData:data,parentDataProperty:"tree",rootData}))){vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);errors = vErrors.length;}var valid29 = _errs162 === errors;}else {var valid29 = true;}if(valid29){if(data.criteria !== undefined){const _errs163 = errors;if(!(validate33(data.criteria, {instancePath:instancePath+"/criteria",parentData:data,parentDataProperty:"criteria",rootData}))){vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);errors = vErrors.length;}var valid29 = _errs163 === errors;}else {var valid29 = true;}if(valid29){if(data.about !== undefined){const _errs164 = errors;if("talk" !== data.about){const err112 = {instancePath:instancePath+"/about",schemaPath:"#/oneOf/19/properties/about/const",keyword:"const",params:{allowedValue: "talk"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err112];}else {vErrors.push(err112);}errors++;}var valid29 = _errs164 === errors;}else {var valid29 = true;}if(valid29){if(data.reviewers !== undefined){let data97 = data.reviewers;const _errs165 = errors;if(errors === _errs165){if(Array.isArray(data97)){if(data97.length < 1){const err113 = {instancePath:instancePath+"/reviewers",schemaPath:"#/oneOf/19/properties/reviewers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};if(vErrors === null){vErrors = [err113];}else {vErrors.push(err113);}errors++;}else {var valid30 = true;const len2 = data97.length;for(let i2=0; i2<len2; i2++){let data98 = data97[i2];const _errs167 = errors;if(errors === _errs167){if(typeof data98 === "string"){if(func3(data98) > 100){const err114 = {instancePath:instancePath+"/reviewers/" + i2,schemaPath:"#/oneOf/19/properties/reviewers/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};if(vErrors === null){vErrors = [err114];}else {vErrors.push(err114);}errors++;}else {if(func3(data98) < 1){const err115 = {instancePath:instancePath+"/reviewers/" + i2,schemaPath:"#/oneOf/19/properties/reviewers/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};if(vErrors === null){vErrors = [err115];}else {vErrors.push(err115);}errors++;}}}else {const err116 = {instancePath:instancePath+"/reviewers/" + i2,schemaPath:"#/oneOf/19/properties/reviewers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err116];}else {vErrors.push(err116);}errors++;}}var valid30 = _errs167 === errors;if(!valid30){break;}}}}else {const err117 = {instancePath:instancePath+"/reviewers",schemaPath:"#/oneOf/19/properties/reviewers/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err117];}else {vErrors.push(err117);}errors++;}}var valid29 = _errs165 === errors;}else {var valid29 = true;}}}}}}}var _valid0 = _errs160 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 19];}else {if(_valid0){valid0 = true;passing0 = 19;}const _errs169 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing22;if((((((data.tree === undefined) && (missing22 = "tree")) || ((data.criteria === undefined) && (missing22 = "criteria"))) || ((data.rubric === undefined) && (missing22 = "rubric"))) || ((data.why === undefined) && (missing22 = "why"))) || ((data.reviews === undefined) && (missing22 = "reviews"))){const err118 = {instancePath,schemaPath:"#/oneOf/20/required",keyword:"required",params:{missingProperty: missing22},message:"must have required property '"+missing22+"'"};if(vErrors === null){vErrors = [err118];}else {vErrors.push(err118);}errors++;}else {if(data.kind !== undefined){const _errs170 = errors;if("unsealed" !== data.kind){const err119 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/20/properties/kind/const",keyword:"const",params:{allowedValue: "unsealed"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err119];}else {vErrors.push(err119);}errors++;}var valid31 = _errs170 === errors;}else {var valid31 = true;}if(valid31){if(data.tree !== undefined){const _errs171 = errors;if(!(validate26(data.tree, {instancePath:instancePath+"/tree",parentData:data,parentDataProperty:"tree",rootData}))){vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);errors = vErrors.length;}var valid31 = _errs171 === errors;}else {var valid31 = true;}if(valid31){if(data.criteria !== undefined){const _errs172 = errors;if(!(validate33(data.criteria, {instancePath:instancePath+"/criteria",parentData:data,parentDataProperty:"criteria",rootData}))){vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);errors = vErrors.length;}var valid31 = _errs172 === errors;}else {var valid31 = true;}if(valid31){if(data.about !== undefined){const _errs173 = errors;if("talk" !== data.about){const err120 = {instancePath:instancePath+"/about",schemaPath:"#/oneOf/20/properties/about/const",keyword:"const",params:{allowedValue: "talk"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err120];}else {vErrors.push(err120);}errors++;}var valid31 = _errs173 === errors;}else {var valid31 = true;}if(valid31){if(data.rubric !== undefined){const _errs174 = errors;if(!(validate33(data.rubric, {instancePath:instancePath+"/rubric",parentData:data,parentDataProperty:"rubric",rootData}))){vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);errors = vErrors.length;}var valid31 = _errs174 === errors;}else {var valid31 = true;}if(valid31){if(data.why !== undefined){let data104 = data.why;const _errs175 = errors;if(errors === _errs175){if(typeof data104 === "string"){if(func3(data104) > 500){const err121 = {instancePath:instancePath+"/why",schemaPath:"#/oneOf/20/properties/why/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};if(vErrors === null){vErrors = [err121];}else {vErrors.push(err121);}errors++;}}else {const err122 = {instancePath:instancePath+"/why",schemaPath:"#/oneOf/20/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err122];}else {vErrors.push(err122);}errors++;}}var valid31 = _errs175 === errors;}else {var valid31 = true;}if(valid31){if(data.reviews !== undefined){let data105 = data.reviews;const _errs177 = errors;if(errors === _errs177){if(Array.isArray(data105)){var valid32 = true;const len3 = data105.length;for(let i3=0; i3<len3; i3++){let data106 = data105[i3];const _errs179 = errors;if(errors === _errs179){if(data106 && typeof data106 == "object" && !Array.isArray(data106)){let missing23;if((((data106.by === undefined) && (missing23 = "by")) || ((data106.reviewer === undefined) && (missing23 = "reviewer"))) || ((data106.levels === undefined) && (missing23 = "levels"))){const err123 = {instancePath:instancePath+"/reviews/" + i3,schemaPath:"#/oneOf/20/properties/reviews/items/required",keyword:"required",params:{missingProperty: missing23},message:"must have required property '"+missing23+"'"};if(vErrors === null){vErrors = [err123];}else {vErrors.push(err123);}errors++;}else {const _errs181 = errors;for(const key4 in data106){if(!((((key4 === "by") || (key4 === "user")) || (key4 === "reviewer")) || (key4 === "levels"))){const err124 = {instancePath:instancePath+"/reviews/" + i3,schemaPath:"#/oneOf/20/properties/reviews/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err124];}else {vErrors.push(err124);}errors++;break;}}if(_errs181 === errors){if(data106.by !== undefined){let data107 = data106.by;const _errs182 = errors;if(errors === _errs182){if(typeof data107 === "string"){if(func3(data107) > 100){const err125 = {instancePath:instancePath+"/reviews/" + i3+"/by",schemaPath:"#/oneOf/20/properties/reviews/items/properties/by/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};if(vErrors === null){vErrors = [err125];}else {vErrors.push(err125);}errors++;}else {if(func3(data107) < 1){const err126 = {instancePath:instancePath+"/reviews/" + i3+"/by",schemaPath:"#/oneOf/20/properties/reviews/items/properties/by/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};if(vErrors === null){vErrors = [err126];}else {vErrors.push(err126);}errors++;}}}else {const err127 = {instancePath:instancePath+"/reviews/" + i3+"/by",schemaPath:"#/oneOf/20/properties/reviews/items/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err127];}else {vErrors.push(err127);}errors++;}}var valid33 = _errs182 === errors;}else {var valid33 = true;}if(valid33){if(data106.user !== undefined){let data108 = data106.user;const _errs184 = errors;if(!(((typeof data108 == "number") && (!(data108 % 1) && !isNaN(data108))) && (isFinite(data108)))){const err128 = {instancePath:instancePath+"/reviews/" + i3+"/user",schemaPath:"#/oneOf/20/properties/reviews/items/properties/user/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err128];}else {vErrors.push(err128);}errors++;}if(errors === _errs184){if((typeof data108 == "number") && (isFinite(data108))){if(data108 < 1 || isNaN(data108)){const err129 = {instancePath:instancePath+"/reviews/" + i3+"/user",schemaPath:"#/oneOf/20/properties/reviews/items/properties/user/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};if(vErrors === null){vErrors = [err129];}else {vErrors.push(err129);}errors++;}}}var valid33 = _errs184 === errors;}else {var valid33 = true;}if(valid33){if(data106.reviewer !== undefined){let data109 = data106.reviewer;const _errs186 = errors;if(errors === _errs186){if(typeof data109 === "string"){if(func3(data109) > 100){const err130 = {instancePath:instancePath+"/reviews/" + i3+"/reviewer",schemaPath:"#/oneOf/20/properties/reviews/items/properties/reviewer/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};if(vErrors === null){vErrors = [err130];}else {vErrors.push(err130);}errors++;}else {if(func3(data109) < 1){const err131 = {instancePath:instancePath+"/reviews/" + i3+"/reviewer",schemaPath:"#/oneOf/20/properties/reviews/items/properties/reviewer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};if(vErrors === null){vErrors = [err131];}else {vErrors.push(err131);}errors++;}}}else {const err132 = {instancePath:instancePath+"/reviews/" + i3+"/reviewer",schemaPath:"#/oneOf/20/properties/reviews/items/properties/reviewer/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err132];}else {vErrors.push(err132);}errors++;}}var valid33 = _errs186 === errors;}else {var valid33 = true;}if(valid33){if(data106.levels !== undefined){let data110 = data106.levels;const _errs188 = errors;if(errors === _errs188){if(Array.isArray(data110)){var valid34 = true;const len4 = data110.length;for(let i4=0; i4<len4; i4++){let data111 = data110[i4];const _errs190 = errors;if(errors === _errs190){if(data111 && typeof data111 == "object" && !Array.isArray(data111)){let missing24;if(((((data111.criterion === undefined) && (missing24 = "criterion")) || ((data111.level === undefined) && (missing24 = "level"))) || ((data111.note === undefined) && (missing24 = "note"))) || ((data111.ticks === undefined) && (missing24 = "ticks"))){const err133 = {instancePath:instancePath+"/reviews/" + i3+"/levels/" + i4,schemaPath:"#/oneOf/20/properties/reviews/items/properties/levels/items/required",keyword:"required",params:{missingProperty: missing24},message:"must have required property '"+missing24+"'"};if(vErrors === null){vErrors = [err133];}else {vErrors.push(err133);}errors++;}else {const _errs192 = errors;for(const key5 in data111){if(!((((key5 === "criterion") || (key5 === "level")) || (key5 === "note")) || (key5 === "ticks"))){const err134 = {instancePath:instancePath+"/reviews/" + i3+"/levels/" + i4,schemaPath:"#/oneOf/20/properties/reviews/items/properties/levels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err134];}else {vErrors.push(err134);}errors++;break;}}if(_errs192 === errors){if(data111.criterion !== undefined){let data112 = data111.criterion;const _errs193 = errors;if(errors === _errs193){if(typeof data112 === "string"){if(!pattern9.test(data112)){const err135 = {instancePath:instancePath+"/reviews/" + i3+"/levels/" + i4+"/criterion",schemaPath:"#/oneOf/20/properties/reviews/items/properties/levels/items/properties/criterion/pattern",keyword:"pattern",params:{pattern: "^[KW][0-9]{1,3}$"},message:"must match pattern \""+"^[KW][0-9]{1,3}$"+"\""};if(vErrors === null){vErrors = [err135];}else {vErrors.push(err135);}errors++;}}else {const err136 = {instancePath:instancePath+"/reviews/" + i3+"/levels/" + i4+"/criterion",schemaPath:"#/oneOf/20/properties/reviews/items/properties/levels/items/properties/criterion/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err136];}else {vErrors.push(err136);}errors++;}}var valid35 = _errs193 === errors;}else {var valid35 = true;}if(valid35){if(data111.level !== undefined){let data113 = data111.level;const _errs195 = errors;if(!((((data113 === 1) || (data113 === 2)) || (data113 === 3)) || (data113 === 4))){const err137 = {instancePath:instancePath+"/reviews/" + i3+"/levels/" + i4+"/level",schemaPath:"#/oneOf/20/properties/reviews/items/properties/levels/items/properties/level/enum",keyword:"enum",params:{allowedValues: schema6.oneOf[20].properties.reviews.items.properties.levels.items.properties.level.enum},message:"must be equal to one of the allowed values"};if(vErrors === null){vErrors = [err137];}else {vErrors.push(err137);}errors++;}var valid35 = _errs195 === errors;}else {var valid35 = true;}if(valid35){if(data111.note !== undefined){let data114 = data111.note;const _errs196 = errors;if((typeof data114 !== "string") && (data114 !== null)){const err138 = {instancePath:instancePath+"/reviews/" + i3+"/levels/" + i4+"/note",schemaPath:"#/oneOf/20/properties/reviews/items/properties/levels/items/properties/note/type",keyword:"type",params:{type: schema6.oneOf[20].properties.reviews.items.properties.levels.items.properties.note.type},message:"must be string,null"};if(vErrors === null){vErrors = [err138];}else {vErrors.push(err138);}errors++;}if(errors === _errs196){if(typeof data114 === "string"){if(func3(data114) > 2000){const err139 = {instancePath:instancePath+"/reviews/" + i3+"/levels/" + i4+"/note",schemaPath:"#/oneOf/20/properties/reviews/items/properties/levels/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};if(vErrors === null){vErrors = [err139];}else {vErrors.push(err139);}errors++;}}}var valid35 = _errs196 === errors;}else {var valid35 = true;}if(valid35){if(data111.ticks !== undefined){let data115 = data111.ticks;const _errs198 = errors;if(errors === _errs198){if(Array.isArray(data115)){var valid36 = true;const len5 = data115.length;for(let i5=0; i5<len5; i5++){let data116 = data115[i5];const _errs200 = errors;if(!(((typeof data116 == "number") && (!(data116 % 1) && !isNaN(data116))) && (isFinite(data116)))){const err140 = {instancePath:instancePath+"/reviews/" + i3+"/levels/" + i4+"/ticks/" + i5,schemaPath:"#/oneOf/20/properties/reviews/items/properties/levels/items/properties/ticks/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err140];}else {vErrors.push(err140);}errors++;}if(errors === _errs200){if((typeof data116 == "number") && (isFinite(data116))){if(data116 > 100 || isNaN(data116)){const err141 = {instancePath:instancePath+"/reviews/" + i3+"/levels/" + i4+"/ticks/" + i5,schemaPath:"#/oneOf/20/properties/reviews/items/properties/levels/items/properties/ticks/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};if(vErrors === null){vErrors = [err141];}else {vErrors.push(err141);}errors++;}else {if(data116 < 0 || isNaN(data116)){const err142 = {instancePath:instancePath+"/reviews/" + i3+"/levels/" + i4+"/ticks/" + i5,schemaPath:"#/oneOf/20/properties/reviews/items/properties/levels/items/properties/ticks/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err142];}else {vErrors.push(err142);}errors++;}}}}var valid36 = _errs200 === errors;if(!valid36){break;}}}else {const err143 = {instancePath:instancePath+"/reviews/" + i3+"/levels/" + i4+"/ticks",schemaPath:"#/oneOf/20/properties/reviews/items/properties/levels/items/properties/ticks/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err143];}else {vErrors.push(err143);}errors++;}}var valid35 = _errs198 === errors;}else {var valid35 = true;}}}}}}}else {const err144 = {instancePath:instancePath+"/reviews/" + i3+"/levels/" + i4,schemaPath:"#/oneOf/20/properties/reviews/items/properties/levels/items/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err144];}else {vErrors.push(err144);}errors++;}}var valid34 = _errs190 === errors;if(!valid34){break;}}}else {const err145 = {instancePath:instancePath+"/reviews/" + i3+"/levels",schemaPath:"#/oneOf/20/properties/reviews/items/properties/levels/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err145];}else {vErrors.push(err145);}errors++;}}var valid33 = _errs188 === errors;}else {var valid33 = true;}}}}}}}else {const err146 = {instancePath:instancePath+"/reviews/" + i3,schemaPath:"#/oneOf/20/properties/reviews/items/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err146];}else {vErrors.push(err146);}errors++;}}var valid32 = _errs179 === errors;if(!valid32){break;}}}else {const err147 = {instancePath:instancePath+"/reviews",schemaPath:"#/oneOf/20/properties/reviews/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err147];}else {vErrors.push(err147);}errors++;}}var valid31 = _errs177 === errors;}else {var valid31 = true;}}}}}}}}}var _valid0 = _errs169 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 20];}else {if(_valid0){valid0 = true;passing0 = 20;}const _errs202 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing25;if((((data.tree === undefined) && (missing25 = "tree")) || ((data.reviewers === undefined) && (missing25 = "reviewers"))) || ((data.due === undefined) && (missing25 = "due"))){const err148 = {instancePath,schemaPath:"#/oneOf/21/required",keyword:"required",params:{missingProperty: missing25},message:"must have required property '"+missing25+"'"};if(vErrors === null){vErrors = [err148];}else {vErrors.push(err148);}errors++;}else {if(data.kind !== undefined){const _errs203 = errors;if("requested" !== data.kind){const err149 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/21/properties/kind/const",keyword:"const",params:{allowedValue: "requested"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err149];}else {vErrors.push(err149);}errors++;}var valid37 = _errs203 === errors;}else {var valid37 = true;}if(valid37){if(data.tree !== undefined){const _errs204 = errors;if(!(validate26(data.tree, {instancePath:instancePath+"/tree",parentData:data,parentDataProperty:"tree",rootData}))){vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);errors = vErrors.length;}var valid37 = _errs204 === errors;}else {var valid37 = true;}if(valid37){if(data.reviewers !== undefined){let data119 = data.reviewers;const _errs205 = errors;if(errors === _errs205){if(Array.isArray(data119)){if(data119.length < 1){const err150 = {instancePath:instancePath+"/reviewers",schemaPath:"#/oneOf/21/properties/reviewers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};if(vErrors === null){vErrors = [err150];}else {vErrors.push(err150);}errors++;}else {var valid38 = true;const len6 = data119.length;for(let i6=0; i6<len6; i6++){let data120 = data119[i6];const _errs207 = errors;if(errors === _errs207){if(typeof data120 === "string"){if(func3(data120) > 100){const err151 = {instancePath:instancePath+"/reviewers/" + i6,schemaPath:"#/oneOf/21/properties/reviewers/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};if(vErrors === null){vErrors = [err151];}else {vErrors.push(err151);}errors++;}else {if(func3(data120) < 1){const err152 = {instancePath:instancePath+"/reviewers/" + i6,schemaPath:"#/oneOf/21/properties/reviewers/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};if(vErrors === null){vErrors = [err152];}else {vErrors.push(err152);}errors++;}}}else {const err153 = {instancePath:instancePath+"/reviewers/" + i6,schemaPath:"#/oneOf/21/properties/reviewers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err153];}else {vErrors.push(err153);}errors++;}}var valid38 = _errs207 === errors;if(!valid38){break;}}}}else {const err154 = {instancePath:instancePath+"/reviewers",schemaPath:"#/oneOf/21/properties/reviewers/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err154];}else {vErrors.push(err154);}errors++;}}var valid37 = _errs205 === errors;}else {var valid37 = true;}if(valid37){if(data.due !== undefined){const _errs209 = errors;if(!(validate30(data.due, {instancePath:instancePath+"/due",parentData:data,parentDataProperty:"due",rootData}))){vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);errors = vErrors.length;}var valid37 = _errs209 === errors;}else {var valid37 = true;}}}}}}var _valid0 = _errs202 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 21];}else {if(_valid0){valid0 = true;passing0 = 21;}const _errs210 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing26;if((data.request === undefined) && (missing26 = "request")){const err155 = {instancePath,schemaPath:"#/oneOf/22/required",keyword:"required",params:{missingProperty: missing26},message:"must have required property '"+missing26+"'"};if(vErrors === null){vErrors = [err155];}else {vErrors.push(err155);}errors++;}else {if(data.kind !== undefined){const _errs211 = errors;if("asked" !== data.kind){const err156 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/22/properties/kind/const",keyword:"const",params:{allowedValue: "asked"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err156];}else {vErrors.push(err156);}errors++;}var valid39 = _errs211 === errors;}else {var valid39 = true;}if(valid39){if(data.request !== undefined){let data123 = data.request;const _errs212 = errors;if(!(((typeof data123 == "number") && (!(data123 % 1) && !isNaN(data123))) && (isFinite(data123)))){const err157 = {instancePath:instancePath+"/request",schemaPath:"#/oneOf/22/properties/request/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err157];}else {vErrors.push(err157);}errors++;}if(errors === _errs212){if((typeof data123 == "number") && (isFinite(data123))){if(data123 < 1 || isNaN(data123)){const err158 = {instancePath:instancePath+"/request",schemaPath:"#/oneOf/22/properties/request/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};if(vErrors === null){vErrors = [err158];}else {vErrors.push(err158);}errors++;}}}var valid39 = _errs212 === errors;}else {var valid39 = true;}}}}var _valid0 = _errs210 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 22];}else {if(_valid0){valid0 = true;passing0 = 22;}const _errs214 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing27;if((data.request === undefined) && (missing27 = "request")){const err159 = {instancePath,schemaPath:"#/oneOf/23/required",keyword:"required",params:{missingProperty: missing27},message:"must have required property '"+missing27+"'"};if(vErrors === null){vErrors = [err159];}else {vErrors.push(err159);}errors++;}else {if(data.kind !== undefined){const _errs215 = errors;if("reminded" !== data.kind){const err160 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/23/properties/kind/const",keyword:"const",params:{allowedValue: "reminded"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err160];}else {vErrors.push(err160);}errors++;}var valid40 = _errs215 === errors;}else {var valid40 = true;}if(valid40){if(data.request !== undefined){let data125 = data.request;const _errs216 = errors;if(!(((typeof data125 == "number") && (!(data125 % 1) && !isNaN(data125))) && (isFinite(data125)))){const err161 = {instancePath:instancePath+"/request",schemaPath:"#/oneOf/23/properties/request/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err161];}else {vErrors.push(err161);}errors++;}if(errors === _errs216){if((typeof data125 == "number") && (isFinite(data125))){if(data125 < 1 || isNaN(data125)){const err162 = {instancePath:instancePath+"/request",schemaPath:"#/oneOf/23/properties/request/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};if(vErrors === null){vErrors = [err162];}else {vErrors.push(err162);}errors++;}}}var valid40 = _errs216 === errors;}else {var valid40 = true;}}}}var _valid0 = _errs214 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 23];}else {if(_valid0){valid0 = true;passing0 = 23;}const _errs218 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing28;if(((data.how === undefined) && (missing28 = "how")) || ((data.reason === undefined) && (missing28 = "reason"))){const err163 = {instancePath,schemaPath:"#/oneOf/24/required",keyword:"required",params:{missingProperty: missing28},message:"must have required property '"+missing28+"'"};if(vErrors === null){vErrors = [err163];}else {vErrors.push(err163);}errors++;}else {if(data.kind !== undefined){const _errs219 = errors;if("closed" !== data.kind){const err164 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/24/properties/kind/const",keyword:"const",params:{allowedValue: "closed"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err164];}else {vErrors.push(err164);}errors++;}var valid41 = _errs219 === errors;}else {var valid41 = true;}if(valid41){if(data.how !== undefined){let data127 = data.how;const _errs220 = errors;if(!(((data127 === "withdraw") || (data127 === "archive")) || (data127 === "erase"))){const err165 = {instancePath:instancePath+"/how",schemaPath:"#/oneOf/24/properties/how/enum",keyword:"enum",params:{allowedValues: schema6.oneOf[24].properties.how.enum},message:"must be equal to one of the allowed values"};if(vErrors === null){vErrors = [err165];}else {vErrors.push(err165);}errors++;}var valid41 = _errs220 === errors;}else {var valid41 = true;}if(valid41){if(data.reason !== undefined){let data128 = data.reason;const _errs221 = errors;if(errors === _errs221){if(typeof data128 === "string"){if(func3(data128) > 500){const err166 = {instancePath:instancePath+"/reason",schemaPath:"#/oneOf/24/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};if(vErrors === null){vErrors = [err166];}else {vErrors.push(err166);}errors++;}}else {const err167 = {instancePath:instancePath+"/reason",schemaPath:"#/oneOf/24/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err167];}else {vErrors.push(err167);}errors++;}}var valid41 = _errs221 === errors;}else {var valid41 = true;}if(valid41){if(data.plan !== undefined){const _errs223 = errors;if(!(validate33(data.plan, {instancePath:instancePath+"/plan",parentData:data,parentDataProperty:"plan",rootData}))){vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);errors = vErrors.length;}var valid41 = _errs223 === errors;}else {var valid41 = true;}}}}}}var _valid0 = _errs218 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 24];}else {if(_valid0){valid0 = true;passing0 = 24;}const _errs224 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing29;if((data.reason === undefined) && (missing29 = "reason")){const err168 = {instancePath,schemaPath:"#/oneOf/25/required",keyword:"required",params:{missingProperty: missing29},message:"must have required property '"+missing29+"'"};if(vErrors === null){vErrors = [err168];}else {vErrors.push(err168);}errors++;}else {if(data.kind !== undefined){const _errs225 = errors;if("held" !== data.kind){const err169 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/25/properties/kind/const",keyword:"const",params:{allowedValue: "held"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err169];}else {vErrors.push(err169);}errors++;}var valid42 = _errs225 === errors;}else {var valid42 = true;}if(valid42){if(data.reason !== undefined){let data131 = data.reason;const _errs226 = errors;if(errors === _errs226){if(typeof data131 === "string"){if(func3(data131) > 500){const err170 = {instancePath:instancePath+"/reason",schemaPath:"#/oneOf/25/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};if(vErrors === null){vErrors = [err170];}else {vErrors.push(err170);}errors++;}}else {const err171 = {instancePath:instancePath+"/reason",schemaPath:"#/oneOf/25/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err171];}else {vErrors.push(err171);}errors++;}}var valid42 = _errs226 === errors;}else {var valid42 = true;}}}}var _valid0 = _errs224 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 25];}else {if(_valid0){valid0 = true;passing0 = 25;}const _errs228 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing30;if((data.reason === undefined) && (missing30 = "reason")){const err172 = {instancePath,schemaPath:"#/oneOf/26/required",keyword:"required",params:{missingProperty: missing30},message:"must have required property '"+missing30+"'"};if(vErrors === null){vErrors = [err172];}else {vErrors.push(err172);}errors++;}else {if(data.kind !== undefined){const _errs229 = errors;if("released" !== data.kind){const err173 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/26/properties/kind/const",keyword:"const",params:{allowedValue: "released"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err173];}else {vErrors.push(err173);}errors++;}var valid43 = _errs229 === errors;}else {var valid43 = true;}if(valid43){if(data.reason !== undefined){let data133 = data.reason;const _errs230 = errors;if(errors === _errs230){if(typeof data133 === "string"){if(func3(data133) > 500){const err174 = {instancePath:instancePath+"/reason",schemaPath:"#/oneOf/26/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};if(vErrors === null){vErrors = [err174];}else {vErrors.push(err174);}errors++;}}else {const err175 = {instancePath:instancePath+"/reason",schemaPath:"#/oneOf/26/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err175];}else {vErrors.push(err175);}errors++;}}var valid43 = _errs230 === errors;}else {var valid43 = true;}}}}var _valid0 = _errs228 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 26];}else {if(_valid0){valid0 = true;passing0 = 26;}const _errs232 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing31;if(((data.until === undefined) && (missing31 = "until")) || ((data.plan === undefined) && (missing31 = "plan"))){const err176 = {instancePath,schemaPath:"#/oneOf/27/required",keyword:"required",params:{missingProperty: missing31},message:"must have required property '"+missing31+"'"};if(vErrors === null){vErrors = [err176];}else {vErrors.push(err176);}errors++;}else {if(data.kind !== undefined){const _errs233 = errors;if("notice" !== data.kind){const err177 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/27/properties/kind/const",keyword:"const",params:{allowedValue: "notice"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err177];}else {vErrors.push(err177);}errors++;}var valid44 = _errs233 === errors;}else {var valid44 = true;}if(valid44){if(data.until !== undefined){const _errs234 = errors;if(!(validate30(data.until, {instancePath:instancePath+"/until",parentData:data,parentDataProperty:"until",rootData}))){vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);errors = vErrors.length;}var valid44 = _errs234 === errors;}else {var valid44 = true;}if(valid44){if(data.plan !== undefined){const _errs235 = errors;if(!(validate33(data.plan, {instancePath:instancePath+"/plan",parentData:data,parentDataProperty:"plan",rootData}))){vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);errors = vErrors.length;}var valid44 = _errs235 === errors;}else {var valid44 = true;}}}}}var _valid0 = _errs232 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 27];}else {if(_valid0){valid0 = true;passing0 = 27;}const _errs236 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing32;if((data.reached === undefined) && (missing32 = "reached")){const err178 = {instancePath,schemaPath:"#/oneOf/28/required",keyword:"required",params:{missingProperty: missing32},message:"must have required property '"+missing32+"'"};if(vErrors === null){vErrors = [err178];}else {vErrors.push(err178);}errors++;}else {if(data.kind !== undefined){const _errs237 = errors;if("noticed" !== data.kind){const err179 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/28/properties/kind/const",keyword:"const",params:{allowedValue: "noticed"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err179];}else {vErrors.push(err179);}errors++;}var valid45 = _errs237 === errors;}else {var valid45 = true;}if(valid45){if(data.reached !== undefined){const _errs238 = errors;if(typeof data.reached !== "boolean"){const err180 = {instancePath:instancePath+"/reached",schemaPath:"#/oneOf/28/properties/reached/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};if(vErrors === null){vErrors = [err180];}else {vErrors.push(err180);}errors++;}var valid45 = _errs238 === errors;}else {var valid45 = true;}}}}var _valid0 = _errs236 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 28];}else {if(_valid0){valid0 = true;passing0 = 28;}const _errs240 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing33;if((data.reference === undefined) && (missing33 = "reference")){const err181 = {instancePath,schemaPath:"#/oneOf/29/required",keyword:"required",params:{missingProperty: missing33},message:"must have required property '"+missing33+"'"};if(vErrors === null){vErrors = [err181];}else {vErrors.push(err181);}errors++;}else {if(data.kind !== undefined){const _errs241 = errors;if("referenced" !== data.kind){const err182 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/29/properties/kind/const",keyword:"const",params:{allowedValue: "referenced"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err182];}else {vErrors.push(err182);}errors++;}var valid46 = _errs241 === errors;}else {var valid46 = true;}if(valid46){if(data.reference !== undefined){let data140 = data.reference;const _errs242 = errors;if(errors === _errs242){if(typeof data140 === "string"){if(!pattern4.test(data140)){const err183 = {instancePath:instancePath+"/reference",schemaPath:"#/oneOf/29/properties/reference/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}$"+"\""};if(vErrors === null){vErrors = [err183];}else {vErrors.push(err183);}errors++;}}else {const err184 = {instancePath:instancePath+"/reference",schemaPath:"#/oneOf/29/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err184];}else {vErrors.push(err184);}errors++;}}var valid46 = _errs242 === errors;}else {var valid46 = true;}}}}var _valid0 = _errs240 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 29];}else {if(_valid0){valid0 = true;passing0 = 29;}const _errs244 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing34;if((data.event === undefined) && (missing34 = "event")){const err185 = {instancePath,schemaPath:"#/oneOf/30/required",keyword:"required",params:{missingProperty: missing34},message:"must have required property '"+missing34+"'"};if(vErrors === null){vErrors = [err185];}else {vErrors.push(err185);}errors++;}else {if(data.kind !== undefined){const _errs245 = errors;if("notified" !== data.kind){const err186 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/30/properties/kind/const",keyword:"const",params:{allowedValue: "notified"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err186];}else {vErrors.push(err186);}errors++;}var valid47 = _errs245 === errors;}else {var valid47 = true;}if(valid47){if(data.event !== undefined){let data142 = data.event;const _errs246 = errors;if(errors === _errs246){if(typeof data142 === "string"){if(!pattern14.test(data142)){const err187 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/30/properties/event/pattern",keyword:"pattern",params:{pattern: "^evt_[0-9a-f]{32}$"},message:"must match pattern \""+"^evt_[0-9a-f]{32}$"+"\""};if(vErrors === null){vErrors = [err187];}else {vErrors.push(err187);}errors++;}}else {const err188 = {instancePath:instancePath+"/event",schemaPath:"#/oneOf/30/properties/event/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err188];}else {vErrors.push(err188);}errors++;}}var valid47 = _errs246 === errors;}else {var valid47 = true;}}}}var _valid0 = _errs244 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 30];}else {if(_valid0){valid0 = true;passing0 = 30;}const _errs248 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing35;if(((data.comment === undefined) && (missing35 = "comment")) || ((data.text === undefined) && (missing35 = "text"))){const err189 = {instancePath,schemaPath:"#/oneOf/31/required",keyword:"required",params:{missingProperty: missing35},message:"must have required property '"+missing35+"'"};if(vErrors === null){vErrors = [err189];}else {vErrors.push(err189);}errors++;}else {if(data.kind !== undefined){const _errs249 = errors;if("question" !== data.kind){const err190 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/31/properties/kind/const",keyword:"const",params:{allowedValue: "question"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err190];}else {vErrors.push(err190);}errors++;}var valid48 = _errs249 === errors;}else {var valid48 = true;}if(valid48){if(data.comment !== undefined){const _errs250 = errors;if(!(validate61(data.comment, {instancePath:instancePath+"/comment",parentData:data,parentDataProperty:"comment",rootData}))){vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);errors = vErrors.length;}var valid48 = _errs250 === errors;}else {var valid48 = true;}if(valid48){if(data.text !== undefined){let data145 = data.text;const _errs251 = errors;if(errors === _errs251){if(typeof data145 === "string"){if(func3(data145) > 2000){const err191 = {instancePath:instancePath+"/text",schemaPath:"#/oneOf/31/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};if(vErrors === null){vErrors = [err191];}else {vErrors.push(err191);}errors++;}else {if(func3(data145) < 1){const err192 = {instancePath:instancePath+"/text",schemaPath:"#/oneOf/31/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};if(vErrors === null){vErrors = [err192];}else {vErrors.push(err192);}errors++;}}}else {const err193 = {instancePath:instancePath+"/text",schemaPath:"#/oneOf/31/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err193];}else {vErrors.push(err193);}errors++;}}var valid48 = _errs251 === errors;}else {var valid48 = true;}}}}}var _valid0 = _errs248 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 31];}else {if(_valid0){valid0 = true;passing0 = 31;}const _errs253 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing36;if(((((data.tree === undefined) && (missing36 = "tree")) || ((data.criteria === undefined) && (missing36 = "criteria"))) || ((data.comment === undefined) && (missing36 = "comment"))) || ((data.text === undefined) && (missing36 = "text"))){const err194 = {instancePath,schemaPath:"#/oneOf/32/required",keyword:"required",params:{missingProperty: missing36},message:"must have required property '"+missing36+"'"};if(vErrors === null){vErrors = [err194];}else {vErrors.push(err194);}errors++;}else {if(data.kind !== undefined){const _errs254 = errors;if("appealed" !== data.kind){const err195 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/32/properties/kind/const",keyword:"const",params:{allowedValue: "appealed"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err195];}else {vErrors.push(err195);}errors++;}var valid49 = _errs254 === errors;}else {var valid49 = true;}if(valid49){if(data.tree !== undefined){const _errs255 = errors;if(!(validate26(data.tree, {instancePath:instancePath+"/tree",parentData:data,parentDataProperty:"tree",rootData}))){vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);errors = vErrors.length;}var valid49 = _errs255 === errors;}else {var valid49 = true;}if(valid49){if(data.criteria !== undefined){const _errs256 = errors;if(!(validate33(data.criteria, {instancePath:instancePath+"/criteria",parentData:data,parentDataProperty:"criteria",rootData}))){vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);errors = vErrors.length;}var valid49 = _errs256 === errors;}else {var valid49 = true;}if(valid49){if(data.about !== undefined){const _errs257 = errors;if("talk" !== data.about){const err196 = {instancePath:instancePath+"/about",schemaPath:"#/oneOf/32/properties/about/const",keyword:"const",params:{allowedValue: "talk"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err196];}else {vErrors.push(err196);}errors++;}var valid49 = _errs257 === errors;}else {var valid49 = true;}if(valid49){if(data.comment !== undefined){const _errs258 = errors;if(!(validate61(data.comment, {instancePath:instancePath+"/comment",parentData:data,parentDataProperty:"comment",rootData}))){vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);errors = vErrors.length;}var valid49 = _errs258 === errors;}else {var valid49 = true;}if(valid49){if(data.text !== undefined){let data151 = data.text;const _errs259 = errors;if(errors === _errs259){if(typeof data151 === "string"){if(func3(data151) > 2000){const err197 = {instancePath:instancePath+"/text",schemaPath:"#/oneOf/32/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};if(vErrors === null){vErrors = [err197];}else {vErrors.push(err197);}errors++;}else {if(func3(data151) < 1){const err198 = {instancePath:instancePath+"/text",schemaPath:"#/oneOf/32/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};if(vErrors === null){vErrors = [err198];}else {vErrors.push(err198);}errors++;}}}else {const err199 = {instancePath:instancePath+"/text",schemaPath:"#/oneOf/32/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err199];}else {vErrors.push(err199);}errors++;}}var valid49 = _errs259 === errors;}else {var valid49 = true;}}}}}}}}var _valid0 = _errs253 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 32];}else {if(_valid0){valid0 = true;passing0 = 32;}const _errs261 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing37;if(((data.message === undefined) && (missing37 = "message")) || ((data.run === undefined) && (missing37 = "run"))){const err200 = {instancePath,schemaPath:"#/oneOf/33/required",keyword:"required",params:{missingProperty: missing37},message:"must have required property '"+missing37+"'"};if(vErrors === null){vErrors = [err200];}else {vErrors.push(err200);}errors++;}else {if(data.kind !== undefined){const _errs262 = errors;if("sending" !== data.kind){const err201 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/33/properties/kind/const",keyword:"const",params:{allowedValue: "sending"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err201];}else {vErrors.push(err201);}errors++;}var valid50 = _errs262 === errors;}else {var valid50 = true;}if(valid50){if(data.message !== undefined){let data153 = data.message;const _errs263 = errors;if(errors === _errs263){if(typeof data153 === "string"){if(func3(data153) > 60){const err202 = {instancePath:instancePath+"/message",schemaPath:"#/oneOf/33/properties/message/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};if(vErrors === null){vErrors = [err202];}else {vErrors.push(err202);}errors++;}else {if(func3(data153) < 1){const err203 = {instancePath:instancePath+"/message",schemaPath:"#/oneOf/33/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};if(vErrors === null){vErrors = [err203];}else {vErrors.push(err203);}errors++;}}}else {const err204 = {instancePath:instancePath+"/message",schemaPath:"#/oneOf/33/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err204];}else {vErrors.push(err204);}errors++;}}var valid50 = _errs263 === errors;}else {var valid50 = true;}if(valid50){if(data.run !== undefined){let data154 = data.run;const _errs265 = errors;if(errors === _errs265){if(typeof data154 === "string"){if(func3(data154) > 60){const err205 = {instancePath:instancePath+"/run",schemaPath:"#/oneOf/33/properties/run/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};if(vErrors === null){vErrors = [err205];}else {vErrors.push(err205);}errors++;}}else {const err206 = {instancePath:instancePath+"/run",schemaPath:"#/oneOf/33/properties/run/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err206];}else {vErrors.push(err206);}errors++;}}var valid50 = _errs265 === errors;}else {var valid50 = true;}}}}}var _valid0 = _errs261 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 33];}else {if(_valid0){valid0 = true;passing0 = 33;}const _errs267 = errors;if(data && typeof data == "object" && !Array.isArray(data)){let missing38;if(((data.message === undefined) && (missing38 = "message")) || ((data.number === undefined) && (missing38 = "number"))){const err207 = {instancePath,schemaPath:"#/oneOf/34/required",keyword:"required",params:{missingProperty: missing38},message:"must have required property '"+missing38+"'"};if(vErrors === null){vErrors = [err207];}else {vErrors.push(err207);}errors++;}else {if(data.kind !== undefined){const _errs268 = errors;if("sent" !== data.kind){const err208 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/34/properties/kind/const",keyword:"const",params:{allowedValue: "sent"},message:"must be equal to constant"};if(vErrors === null){vErrors = [err208];}else {vErrors.push(err208);}errors++;}var valid51 = _errs268 === errors;}else {var valid51 = true;}if(valid51){if(data.message !== undefined){let data156 = data.message;const _errs269 = errors;if(errors === _errs269){if(typeof data156 === "string"){if(func3(data156) > 60){const err209 = {instancePath:instancePath+"/message",schemaPath:"#/oneOf/34/properties/message/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};if(vErrors === null){vErrors = [err209];}else {vErrors.push(err209);}errors++;}else {if(func3(data156) < 1){const err210 = {instancePath:instancePath+"/message",schemaPath:"#/oneOf/34/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};if(vErrors === null){vErrors = [err210];}else {vErrors.push(err210);}errors++;}}}else {const err211 = {instancePath:instancePath+"/message",schemaPath:"#/oneOf/34/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err211];}else {vErrors.push(err211);}errors++;}}var valid51 = _errs269 === errors;}else {var valid51 = true;}if(valid51){if(data.number !== undefined){let data157 = data.number;const _errs271 = errors;if(!(((typeof data157 == "number") && (!(data157 % 1) && !isNaN(data157))) && (isFinite(data157)))){const err212 = {instancePath:instancePath+"/number",schemaPath:"#/oneOf/34/properties/number/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err212];}else {vErrors.push(err212);}errors++;}if(errors === _errs271){if((typeof data157 == "number") && (isFinite(data157))){if(data157 < 1 || isNaN(data157)){const err213 = {instancePath:instancePath+"/number",schemaPath:"#/oneOf/34/properties/number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};if(vErrors === null){vErrors = [err213];}else {vErrors.push(err213);}errors++;}}}var valid51 = _errs271 === errors;}else {var valid51 = true;}}}}}var _valid0 = _errs267 === errors;if(_valid0 && valid0){valid0 = false;passing0 = [passing0, 34];}else {if(_valid0){valid0 = true;passing0 = 34;}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}if(!valid0){const err214 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};if(vErrors === null){vErrors = [err214];}else {vErrors.push(err214);}errors++;validate21.errors = vErrors;return false;}else {errors = _errs1;if(vErrors !== null){if(_errs1){vErrors.length = _errs1;}else {vErrors = null;}}}if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing39;if((((data.kind === undefined) && (missing39 = "kind")) || ((data.at === undefined) && (missing39 = "at"))) || ((data.by === undefined) && (missing39 = "by"))){validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing39},message:"must have required property '"+missing39+"'"}];return false;}else {if(data.at !== undefined){const _errs273 = errors;if(!(validate30(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);errors = vErrors.length;}var valid52 = _errs273 === errors;}else {var valid52 = true;}if(valid52){if(data.by !== undefined){let data159 = data.by;const _errs274 = errors;if(errors === _errs274){if(typeof data159 === "string"){if(func3(data159) > 100){validate21.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];return false;}else {if(func3(data159) < 1){validate21.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];return false;}}}else {validate21.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid52 = _errs274 === errors;}else {var valid52 = true;}}}}else {validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}validate21.errors = vErrors;return errors === 0;}

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
/** A scorecard with what people reviewed in it: a later version of the one above. */
function completePath(assignment, tree, rubricDigest) {
    return scorecardPath(assignment, tree, rubricDigest).replace(/\.json$/, '-complete.json');
}
/** The folder of the plans by which submissions were graded again. */
const REGRADES = 'regrades';
/** One of them, by the digest of its text. */
function regradePath(digest) {
    return `${REGRADES}/${digest}.json`;
}
/** What was answered to everybody who does an exercise, one log an exercise. */
function answersPath(exercise) {
    return `answers/${exercise}.jsonl`;
}
/** The folder of who has calibrated on what. */
const REVIEWERS = 'reviewers';
const LOG = '.jsonl';
/** One log a reviewer. */
function reviewerPath(login) {
    return `${REVIEWERS}/${login.toLowerCase()}${LOG}`;
}
/** Whose logs files of that folder are, in lower case. */
function reviewersOf(names) {
    return names.flatMap((name) => (name.endsWith(LOG) ? name.slice(0, -LOG.length) : []));
}


/***/ }),

/***/ 5646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U0: () => (/* binding */ applyToMessages),
/* harmony export */   ct: () => (/* binding */ maySend)
/* harmony export */ });
/* unused harmony export DEAD_AFTER */
/* harmony import */ var _input_moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4311);

// No job that sends messages runs longer (hub/.github/workflows), so whoever began before that has died.
const DEAD_AFTER = { minutes: 30 };
/** The messages of a log, in the order in which they were begun. */
function applyToMessages(messages, record) {
    switch (record.kind) {
        case 'sending': {
            const others = messages.filter(({ name }) => name !== record.message);
            const { message: name, at: begunAt, run } = record;
            return [...others, { name, begunAt, run, number: null }];
        }
        case 'sent':
            return messages.map((one) => one.name === record.message ? { ...one, number: record.number } : one);
        default:
            return messages;
    }
}
/**
 * `sent` where it is, and `begun` while another run is about to send it. A run that lost the answer to its own claim
 * finds it here, and may `go-on`.
 */
function maySend(messages, name, by) {
    const known = messages.find((one) => one.name === name);
    if (known === undefined)
        return 'claim';
    if (known.number !== null)
        return 'sent';
    if (known.run === by.run)
        return 'go-on';
    return (0,_input_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .shift */ .B)(known.begunAt, DEAD_AFTER) <= by.now ? 'claim' : 'begun';
}


/***/ }),

/***/ 8650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rx: () => (/* binding */ personsAmong),
/* harmony export */   qn: () => (/* binding */ isCandidate),
/* harmony export */   rM: () => (/* binding */ authorOf)
/* harmony export */ });
/**
 * Tells people apart by the numbers of their accounts. A record from before numbers were kept is of whoever had its
 * login first.
 */
function personsAmong(authors) {
    const known = new Set();
    const byLogin = new Map();
    for (const { by, user } of authors) {
        if (user === undefined)
            continue;
        known.add(user);
        if (!byLogin.has(by.toLowerCase()))
            byLogin.set(by.toLowerCase(), user);
    }
    return ({ by, user }) => {
        const login = by.toLowerCase();
        const first = byLogin.get(login);
        // Whose number is new may have records from before that, if nobody else is known to have had the login.
        if (user !== undefined && (known.has(user) || first !== undefined))
            return nameOf(user);
        return first === undefined ? login : nameOf(first);
    };
}
/** As no login can be. */
function nameOf(user) {
    return `#${user}`;
}
function authorOf({ by, userId, }) {
    return { by, ...(userId === null ? {} : { user: userId }) };
}
/** Whether somebody is the candidate. A login tells only where there is no number: it may be another's by now. */
function isCandidate({ login, userId: number }, { by, userId }) {
    return userId === null ? by.toLowerCase() === login.toLowerCase() : userId === number;
}


/***/ }),

/***/ 5136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dg: () => (/* binding */ isAway),
/* harmony export */   EE: () => (/* binding */ dayIn),
/* harmony export */   Jc: () => (/* binding */ missingReviewers),
/* harmony export */   Ly: () => (/* binding */ lateReviewers),
/* harmony export */   Wl: () => (/* binding */ unasked),
/* harmony export */   cp: () => (/* binding */ dueTime),
/* harmony export */   i_: () => (/* binding */ isReady),
/* harmony export */   sN: () => (/* binding */ isToBeTold),
/* harmony export */   sx: () => (/* binding */ isWaitedFor),
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
        case 'graded':
            return record.asksAgain ? voided(requests) : requests;
        case 'extended':
        // Who was asked before and did not review may be asked again.
        case 'appealed':
            return voided(requests);
        default:
            return requests;
    }
}
function voided(requests) {
    return requests.map((one) => ({ ...one, isVoid: true }));
}
/** Nobody was told of the place where the review goes on; who was reminded is not reminded again. */
function unasked(requests) {
    return requests.map((one) => ({ ...one, isAsked: false }));
}
function changed(requests, number, change) {
    return requests.map((one) => (one.number === number ? { ...one, ...change } : one));
}
/** The requests that stand for what is to be reviewed now. */
function standingRequests(requests, tree) {
    return requests.filter((one) => !one.isVoid && one.tree === tree);
}
/**
 * How many more people are to be asked. `today` is a day of the hub's time zone; who is away, or is not among the
 * people any more, does not count.
 */
function missingReviewers({ done, requests, needed: own }, { needed, assign }, today) {
    if (assign.people.length === 0)
        return 0;
    const isEnough = done.length >= (own ?? needed);
    const wanted = isEnough ? done.length + 1 : (own ?? assign.each);
    const asked = requests.flatMap(({ reviewers }) => reviewers).map((login) => login.toLowerCase());
    const there = asked.filter((login) => isWaitedFor(login, assign, today));
    return Math.max(0, wanted - new Set([...done, ...there]).size);
}
/** Who is to be reminded of a request now; nobody before its time, and nobody who is done or not waited for. */
function lateReviewers(request, { done }, assign, { now, today }) {
    if (!request.isAsked || request.isReminded || now < remindTime(request))
        return [];
    return request.reviewers.filter((login) => !done.includes(login.toLowerCase()) && isWaitedFor(login, assign, today));
}
/**
 * Whether enough people are done and nothing says that they are apart: levels are opened at once then, unless the
 * run that was to open them has died, or fewer people are needed than were at that time.
 */
function isReady({ done, needed: own, isApart = false }, { needed }) {
    return !isApart && done.length > 0 && done.length >= (own ?? needed);
}
/** Whether anybody is to be told anything: to be asked, to be asked to the end, or to be reminded. */
function isToBeTold(standing, rules, at) {
    const { requests } = standing;
    return (missingReviewers(standing, rules, at.today) > 0 ||
        requests.some(({ isAsked }) => !isAsked) ||
        requests.some((one) => lateReviewers(one, standing, rules.assign, at).length > 0));
}
/** Whether somebody who was asked is still to review: not while away, and not once the team asks them no more. */
function isWaitedFor(login, assign, today) {
    return assign.people.includes(login.toLowerCase()) && !isAway(login, assign, today);
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

/***/ 4700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ pendingAppeal),
/* harmony export */   Bt: () => (/* binding */ appealNeeds),
/* harmony export */   Hx: () => (/* binding */ reviewersAmong),
/* harmony export */   NL: () => (/* binding */ neededToAnswer),
/* harmony export */   Rl: () => (/* binding */ doneAmong),
/* harmony export */   Yf: () => (/* binding */ lastSteps),
/* harmony export */   dW: () => (/* binding */ openedOf),
/* harmony export */   ih: () => (/* binding */ reviewsThatCount),
/* harmony export */   yP: () => (/* binding */ appealable),
/* harmony export */   yj: () => (/* binding */ isKnownApart)
/* harmony export */ });
/* harmony import */ var _persons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8650);

/** Who reviewed, also under another login. */
function reviewersAmong(records) {
    return (0,_persons_js__WEBPACK_IMPORTED_MODULE_0__/* .personsAmong */ .Rx)(records.flatMap(authorsIn));
}
function authorsIn(record) {
    return record.kind === 'unsealed' ? record.reviews : [record];
}
/** How far each reviewer is: their last step that they did not take back, by person. */
function lastSteps(records) {
    const personOf = reviewersAmong(records);
    const steps = new Map();
    for (const record of records) {
        if (record.kind !== 'reviewed' && record.kind !== 'undone')
            continue;
        const person = personOf(record);
        const before = steps.get(person) ?? [];
        steps.set(person, record.kind === 'reviewed' ? [...before, record] : before.slice(0, -1));
    }
    const last = [...steps].flatMap(([person, all]) => {
        const step = all.at(-1);
        return step === undefined ? [] : [[person, step]];
    });
    return new Map(last);
}
/** Logins of those who are done, as their last steps have them, sorted. */
function doneAmong(steps) {
    return [...steps.values()].flatMap(({ by, done }) => (done ? [by] : [])).sort();
}
/** Whether the log says already that these, who are done, are apart. */
function isKnownApart(records, done) {
    const known = records.findLast((record) => record.kind === 'apart')?.reviewers.toSorted();
    return known !== undefined && JSON.stringify(known) === JSON.stringify(done.toSorted());
}
/** The openings of levels against which the candidate may still appeal; none once they have. */
function appealable(here) {
    if (here.some(({ kind }) => kind === 'appealed'))
        return [];
    return here.filter((one) => one.kind === 'unsealed');
}
/**
 * What the candidate of a submission asked for since levels were opened last, by whatever criteria: a regrade that
 * asks everybody again answers no appeal. `here` has all records of the submission.
 */
function pendingAppeal(here) {
    const last = here.findLast(({ kind }) => kind === 'unsealed' || kind === 'appealed');
    if (last?.kind !== 'appealed')
        return null;
    return { appeal: last, isEarlier: openedOf(here) };
}
/** Tells whose levels of a submission were ever opened, by whatever criteria. */
function openedOf(here) {
    const personOf = reviewersAmong(here);
    const opened = here.flatMap((one) => (one.kind === 'unsealed' ? one.reviews : []));
    const earlier = new Set(opened.map(personOf));
    return (author) => earlier.has(personOf(author));
}
/**
 * How many reviews open all levels while an appeal waits: one more than those of before, unless one of those who
 * are done is somebody else.
 */
function neededToAnswer({ isEarlier }, done, needed) {
    return done.some((author) => !isEarlier(author)) ? needed : Math.max(needed, done.length + 1);
}
/**
 * The same as far as a log alone tells it, without what the hub says is needed; null where nothing else is. `own` are
 * those that count of all records of a submission.
 */
function appealNeeds(here, own) {
    const pending = pendingAppeal(here);
    if (pending === null)
        return null;
    const unsealed = own.findLast((one) => one.kind === 'unsealed');
    const usual = unsealed === undefined ? 0 : unsealed.reviews.length + 1;
    const done = [...lastSteps(own).values()].filter((one) => one.done);
    const needed = neededToAnswer(pending, done, usual);
    return unsealed === undefined && needed < 2 ? null : needed;
}
/** Of one submission; without what a regrade has left behind, and what was sealed with a key that is gone. */
function reviewsThatCount({ reviewed, outdated, asksBy, renamed, }, tree) {
    const here = reviewed.filter(({ tree: its, criteria }, place) => its === tree && (place >= outdated || criteria === asksBy));
    const last = here.findLast(({ kind }) => kind === 'unsealed');
    const personOf = reviewersAmong(here);
    const opened = new Set(last?.kind === 'unsealed' ? last.reviews.map(personOf) : []);
    const later = new Set(reviewed.slice(renamed));
    return here.filter((one) => later.has(one) || !isSealed(one) || opened.has(personOf(one)));
}
function isSealed({ kind }) {
    return kind === 'reviewed' || kind === 'undone';
}


/***/ }),

/***/ 7792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ notStarted),
/* harmony export */   KU: () => (/* binding */ withoutLapse),
/* harmony export */   g9: () => (/* binding */ extendedStart),
/* harmony export */   hQ: () => (/* binding */ withDigest),
/* harmony export */   jq: () => (/* binding */ isUnstarted),
/* harmony export */   km: () => (/* binding */ applyToStart)
/* harmony export */ });
/** Whether the candidate has still to start the clock, or has let it lapse. */
function isUnstarted({ start }) {
    return start !== null && start.at === null;
}
function notStarted(minutes) {
    return { minutes, task: null, askedAt: null, at: null, lapsed: false, late: [] };
}
function withoutLapse(start) {
    return start === null ? null : { ...start, lapsed: false };
}
/** The clock of somebody who is given more time, and what they have from the start where that is more now. */
function extendedStart({ start, deadline }, { at, time }) {
    if (start === null)
        return null;
    const isLate = start.at === null && at > deadline;
    const late = isLate ? [...start.late, { from: deadline, until: at }] : start.late;
    return { ...start, minutes: time?.minutes ?? start.minutes, lapsed: false, late };
}
/** What a record changes. Whoever has started is not stopped by one that came too late. */
function applyToStart(state, record) {
    const { start, assignment } = state;
    if (start === null || start.at !== null || state.status === 'closed')
        return {};
    switch (record.kind) {
        case 'starting':
            return { start: { ...start, task: record.starter, askedAt: record.at } };
        case 'lapsed':
            return { status: 'closed', closedAt: record.at, start: { ...start, lapsed: true } };
        case 'started': {
            const { at, deadline } = record;
            return {
                assignment: { ...assignment, starter: start.task ?? assignment.starter, deadline },
                start: { ...start, at },
                deadline,
                deadlineSince: at,
                comment: withDigest(state.comment, record.comment),
            };
        }
    }
}
function withDigest(comment, digest) {
    return digest === null ? comment : { ...comment, digests: [...comment.digests, digest] };
}


/***/ }),

/***/ 8921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ gradedSubmission),
/* harmony export */   DU: () => (/* binding */ sealedTalk),
/* harmony export */   R3: () => (/* binding */ latestGraded),
/* harmony export */   ht: () => (/* binding */ latestTold),
/* harmony export */   ql: () => (/* binding */ recordsAbout),
/* harmony export */   rM: () => (/* binding */ isQuiet)
/* harmony export */ });
/* harmony import */ var _review_steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4700);

/** What people said of a submission, or of the talk about it. */
function recordsAbout({ reviewed, talked }, { about }) {
    return about === 'talk' ? talked : reviewed;
}
/** Who is done with the talk about what was handed in, by the criteria and the key of the last levels; null for nobody. */
function sealedTalk(state) {
    const tree = gradedSubmission(state)?.tree;
    const all = state.talked.filter((one) => one.tree === tree);
    const last = all.findLast((one) => one.kind === 'reviewed');
    if (last === undefined)
        return null;
    const { criteria, key = null } = last;
    const own = all.filter((one) => one.criteria === criteria && (one.kind !== 'reviewed' || (one.key ?? null) === key));
    if (own.some(({ kind }) => kind === 'unsealed'))
        return null;
    const done = (0,_review_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .doneAmong */ .Rl)((0,_review_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .lastSteps */ .Yf)(own));
    return done.length === 0 ? null : { done, criteria, key };
}
/** What was shown last as the current submission; undefined before that. */
function latestGraded({ graded, }) {
    return graded.findLast(({ stale }) => !stale);
}
/** Whether the candidate was left with what they had been told before: a regrade that nobody tells. */
function isQuiet({ regrade, comment }) {
    return regrade !== undefined && comment === null;
}
/** What the candidate was shown last; undefined before that. */
function latestTold({ graded }) {
    return graded.findLast((record) => !record.stale && !isQuiet(record));
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
// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 16 modules
var dist_src = __webpack_require__(7432);
// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(8186);
// EXTERNAL MODULE: ./build/input/parse-json.js
var parse_json = __webpack_require__(4355);
// EXTERNAL MODULE: ./build/install.js + 1 modules
var install = __webpack_require__(4827);
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
// ask, or move a branch from where it was.
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
/**
 * Of GraphQL we ask, and GitHub counts a question there as one here. The one write is the last request of an
 * erasure, behind a dozen that are counted.
 */
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

/***/ 9281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   X2: () => (/* binding */ isAmbiguous),
/* harmony export */   ZJ: () => (/* binding */ isAboutEverything),
/* harmony export */   ZT: () => (/* binding */ worldError),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   m3: () => (/* binding */ isFromGitHub),
/* harmony export */   md: () => (/* binding */ isAboutLimits),
/* harmony export */   nameGitHubError: () => (/* binding */ nameGitHubError),
/* harmony export */   rR: () => (/* binding */ headerOf)
/* harmony export */ });
/* unused harmony export isTimeout */
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8186);

// Some answers are a whole page of HTML.
const MOST_CHARACTERS = 300;
/** The status that GitHub answered with; null when it did not answer. */
function statusOf(error) {
    const status = claimedStatus(error);
    return status === 500 && !wasAnswered(error) ? null : status;
}
/** A header of the answer that an error is about; null when there was no answer or no such header. */
function headerOf(error, name) {
    const response = Object(error).response;
    if (typeof response !== 'object' || response === null || !('headers' in response))
        return null;
    const value = new Map(Object.entries(Object(response.headers))).get(name);
    return value === undefined ? null : String(value);
}
/** Whether what was asked may have happened all the same. */
function isAmbiguous(error) {
    return (claimedStatus(error) ?? 0) >= 500;
}
function isTimeout(error) {
    const cause = error instanceof Error ? error.cause : undefined;
    return cause instanceof Error && cause.name === 'TimeoutError';
}
/** Whether GitHub said it, or did not get to say it; false for bugs of ours. */
function isFromGitHub(error) {
    return statusOf(error) !== null || isAmbiguous(error);
}
/** Whether it is about GitHub or the credential and not about what was asked for: the next request would fail too. */
function isAboutEverything(error) {
    if (error instanceof _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM) {
        return error.code === 'github-unreachable' || isAboutEverything(error.cause);
    }
    const status = statusOf(error);
    if (status === null)
        return isAmbiguous(error);
    return (status === 401 || status === 429 || status >= 500 || (status === 403 && isAboutLimits(error)));
}
function isAboutLimits(error) {
    return error instanceof Error && /rate limit|abuse/i.test(error.message);
}
/** `what` says in words what did not happen. */
function worldError(what, cause) {
    const reason = reasonOf(cause);
    const code = wasReached(cause) ? codeOf(reason) : 'github-unreachable';
    return new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM(`${what}: ${reason}`, { code, cause });
}
/**
 * "Cannot trigger a 'workflow_dispatch' on a disabled workflow": https://github.com/benc-uk/workflow-dispatch/issues/72.
 * With which status this comes is not documented.
 */
function codeOf(reason) {
    return reason.includes('on a disabled workflow') ? 'workflow-disabled' : 'github';
}
/** False when no answer came at all: a token or a permission is not to blame then. */
function wasReached(error) {
    if (error instanceof _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM)
        return error.code !== 'github-unreachable';
    return !isTimeout(error) && (statusOf(error) !== null || !isAmbiguous(error));
}
/** An answer of GitHub's that nobody had a word for; every other error stays what it is. */
function nameGitHubError(error) {
    if (claimedStatus(error) === null)
        return error;
    const request = Object(error).request;
    const { method = '', url = '' } = Object(request);
    const path = URL.canParse(url) ? new URL(url).pathname : '';
    return worldError(`${method} ${path}`.trim(), error);
}
function reasonOf(error) {
    const message = (error instanceof Error ? error.message : String(error))
        .replace(/\s+/g, ' ')
        .slice(0, MOST_CHARACTERS);
    if (isTimeout(error))
        return 'GitHub did not answer in time';
    const status = statusOf(error);
    if (status !== null)
        return `HTTP ${status}, ${message}`;
    return isAmbiguous(error) ? `the connection to GitHub broke (${message})` : message;
}
/** Octokit says 500 as well of a request that got no answer. */
function claimedStatus(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number'
        ? error.status
        : null;
}
function wasAnswered(error) {
    return error instanceof Error && 'response' in error && error.response !== undefined;
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
/* harmony import */ var _repository_rulesets_on_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5432);





const LEDGER_BRANCH = 'ledger';
// Each lost race costs two requests; a writer that loses this often meets something else than a race.
const ATTEMPTS = 12;
const FIRST_PAUSE_MS = 25;
const LONGEST_PAUSE_MS = 1_000;
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
        const text = await rewriteFile({ octokit, hub, seen, readFile }, path, change);
        // It is written once. Whoever follows for months would keep every scorecard in memory.
        if (expect === 'absent')
            seen.delete(path);
        return text;
    };
    return {
        readFile,
        rewrite,
        readLog: async (assignment) => parse(assignment, (await readFile((0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_1__/* .logPath */ .Q2)(assignment)))?.text),
        append: async (assignment, decide) => {
            const text = await rewrite((0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_1__/* .logPath */ .Q2)(assignment), (before) => {
                const log = parse(assignment, before ?? '');
                const record = decide(log);
                if (record === null || (log.length === 0 && record.kind !== 'invited'))
                    return null;
                const subject = `${assignment}: ${record.kind}`;
                return { text: (before ?? '') + readable(record), subject };
            });
            return parse(assignment, text ?? '');
        },
    };
}
/** A record that cannot be read would close its log for good, so it is our bug before it is written. */
function readable(record) {
    const text = (0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_1__/* .printRecord */ .HX)(record);
    const read = (0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLog */ .g_)(text);
    if (!read.ok)
        throw new Error(`the record ${record.kind} was not written: ${read.error}`);
    return text;
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
        const what = `the ledger's ${path} was not written`;
        throw await (0,_repository_rulesets_on_js__WEBPACK_IMPORTED_MODULE_4__/* .refusedOn */ .Es)(octokit, hub, { branch: LEDGER_BRANCH, what, cause: error });
    }
}
/**
 * Somebody else was quicker, or nobody knows whether we were: either way, look again. A rule that keeps
 * everybody from writing has the same status, and no later try would fare better.
 */
function lostRace(error) {
    if ((0,_repository_rulesets_on_js__WEBPACK_IMPORTED_MODULE_4__/* .isRefusedByRule */ .cX)(error))
        return false;
    return (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(error) === 409 || (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(error) === 422 || (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .isAmbiguous */ .X2)(error);
}


/***/ }),

/***/ 5432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Es: () => (/* binding */ refusedOn),
/* harmony export */   cX: () => (/* binding */ isRefusedByRule),
/* harmony export */   t$: () => (/* binding */ rulesetsOn)
/* harmony export */ });
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9281);

// https://docs.github.com/en/rest/git/refs has 422 for it; the words are those of a push (GH013). GraphQL's errors
// come without a status.
const STATUSES = [409, 422, null];
const RULES = /\brule violations\b/i;
/** Whether a ruleset has refused what was asked. */
function isRefusedByRule(error) {
    return STATUSES.includes((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error)) && error instanceof Error && RULES.test(error.message);
}
/** The error for what did not happen on a branch. It names the ruleset where one is to blame, and the way out. */
async function refusedOn(octokit, place, { branch, what, cause }) {
    if (!isRefusedByRule(cause))
        return (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .worldError */ .ZT)(what, cause);
    const rulesets = await rulesetsOn(octokit, place, [branch]);
    const mend = `Let an owner exclude the branch ${branch} from ${rulesets}, then run the same command again`;
    return (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .worldError */ .ZT)(`${what}. ${mend}. GitHub refuses it`, cause);
}
/**
 * The rulesets that hold any of the branches, in words for an error: `the rulesets "A", "B"`. Those of the
 * organisation are among them. `a ruleset` where GitHub does not show them.
 */
async function rulesetsOn(octokit, place, branches) {
    try {
        const names = await namesOf(octokit, place, branches);
        if (names.length === 0)
            return 'a ruleset';
        return `the ${names.length === 1 ? 'ruleset' : 'rulesets'} ${names.join(', ')}`;
    }
    catch (error) {
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === null)
            throw error;
        return 'a ruleset';
    }
}
async function namesOf(octokit, place, branches) {
    const { repos } = octokit.rest;
    const ids = new Set();
    for (const branch of branches) {
        const { data } = await repos.getBranchRules({ ...place, branch, per_page: 100 });
        for (const { ruleset_id } of data)
            if (ruleset_id !== undefined)
                ids.add(ruleset_id);
    }
    const found = [...ids].map((ruleset_id) => repos.getRepoRuleset({ ...place, ruleset_id }));
    return (await Promise.all(found)).map(({ data }) => `"${data.name}"`);
}


/***/ }),

/***/ 3162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ startRules),
/* harmony export */   RS: () => (/* binding */ clockIssues),
/* harmony export */   u$: () => (/* binding */ bringsTasks)
/* harmony export */ });
/* unused harmony export CLOCKS */
/* harmony import */ var _input_read_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6263);

/** With what a candidate's time begins. */
const CLOCKS = (/* unused pure expression or super */ null && (['invitation', 'start']));
/** What counts for an exercise: its own words before the team's. Null where the clock starts with the invitation. */
function startRules(team, own) {
    if ((own?.clock ?? team.clock ?? 'invitation') === 'invitation')
        return null;
    const days = own?.start_by ?? team.start_by ?? team.days ?? 7;
    return { days, hours: own?.hours ?? team.hours ?? 0 };
}
function clockIssues(yaml) {
    return Object.entries(yaml.exercises).flatMap(([id, own]) => {
        const start = startRules(yaml, own);
        if (start?.hours === 0) {
            const message = `the clock of ${id} starts with the candidate, and nothing says how long they have`;
            const hint = 'Add hours, such as hours: 4, to the exercise or to the team.';
            return [{ at: (0,_input_read_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .pointer */ .W)('exercises', id), message, hint }];
        }
        const idle = start === null && (own?.hours ?? own?.start_by) !== undefined;
        if (!idle)
            return [];
        const message = `${id} has hours or start_by, and its clock starts with the invitation`;
        const hint = 'Add clock: start, or take them out and set days.';
        return [{ at: (0,_input_read_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .pointer */ .W)('exercises', id), message, hint }];
    });
}
/** Whether any of a team's exercises is brought to candidates when they ask for it. */
function bringsTasks(exercises) {
    return [...exercises.values()].some(({ start }) => start !== undefined);
}


/***/ }),

/***/ 1610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sh: () => (/* binding */ durationWords),
/* harmony export */   yq: () => (/* binding */ isSomeTime)
/* harmony export */ });
/* unused harmony export DURATION_PATTERN */
/* harmony import */ var luxon__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8714);

/** Years, months, weeks and days, in this order, as ISO 8601 writes them: P2Y, P6M, P1Y6M, P90D. */
const DURATION_PATTERN = '^P(?=[0-9])(?:[0-9]{1,2}Y)?(?:[0-9]{1,3}M)?(?:[0-9]{1,3}W)?(?:[0-9]{1,4}D)?$';
const UNITS = [
    ['years', 'year'],
    ['months', 'month'],
    ['weeks', 'week'],
    ['days', 'day'],
];
/** Whether there is any time in it: P0D has none. */
function isSomeTime(duration) {
    return partsOf(duration).length > 0;
}
/** `2 years`, `1 year and 6 months`. Joined without commas, because it stands in lists. */
function durationWords(duration) {
    return partsOf(duration)
        .map(([count, many, one]) => `${count} ${count === 1 ? one : many}`)
        .join(' and ');
}
function partsOf(duration) {
    const object = luxon__WEBPACK_IMPORTED_MODULE_0__/* .Duration */ .dw.fromISO(duration).toObject();
    return UNITS.flatMap(([many, one]) => {
        const count = object[many] ?? 0;
        return count === 0 ? [] : [[count, many, one]];
    });
}


/***/ }),

/***/ 2495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ parseHubConfig)
});

// EXTERNAL MODULE: ./node_modules/luxon/build/es6/luxon.mjs
var luxon = __webpack_require__(8714);
// EXTERNAL MODULE: ./build/input/read-yaml.js
var read_yaml = __webpack_require__(6263);
// EXTERNAL MODULE: ./build/input/shape-issues.js + 2 modules
var shape_issues = __webpack_require__(2142);
// EXTERNAL MODULE: ./build/hub/clock.js
var clock = __webpack_require__(3162);
// EXTERNAL MODULE: ./build/hub/retain-rules.js
var retain_rules = __webpack_require__(4281);
// EXTERNAL MODULE: ./build/hub/review-rules.js
var review_rules = __webpack_require__(1436);
// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/equal.js
var equal = __webpack_require__(4951);
// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(6214);
;// CONCATENATED MODULE: ./build/hub/takehome.generated.js
// Made of takehome.schema.ts by scripts/schemas.mjs with ajv; change that and run npm run generate.


const isHubYaml = validate21;const schema6 = {"type":"object","required":["hub","organisation","exercises"],"properties":{"hub":{"type":"string","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})/[A-Za-z0-9._-]{1,100}$","description":"This repository, as owner/name. It holds hidden tests, the ledger and the reviews: keep it private."},"organisation":{"type":"string","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$","description":"The organisation in which candidates' repositories are created. A separate one is safest: candidates see nothing else there."},"exercises":{"type":"object","minProperties":1,"description":"The exercises you give out, by id; each may name the role whose competency weights count.","propertyNames":{"pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"},"additionalProperties":{"type":["object","null"],"properties":{"clock":{"enum":["invitation","start"],"description":"When the time begins: with the invitation, or with the start, when the candidate asks for the task."},"start_by":{"type":"integer","minimum":1,"maximum":90,"description":"With clock: start, the candidate has to start within this many days of the invitation. Without it, within as many days as days says."},"hours":{"type":"integer","minimum":1,"maximum":720,"description":"With clock: start, the hours that a candidate has from the start."},"role":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$","description":"Whose competency weights count: ml-engineer, mlops, research, or one of your own roles.yml."},"ai":{"enum":["forbidden","allowed","expected"],"description":"What candidates are told about AI assistants: forbidden, allowed or expected. Without it they read what the exercise says."}},"additionalProperties":false}},"loops":{"type":"object","description":"The exercises that everybody who applies for a role does, by role. Together they need points for each competency that the role weighs; otherwise nobody gets an overall score.","propertyNames":{"pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"},"additionalProperties":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"},"minItems":1,"uniqueItems":true}},"pack":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","default":"exercises","description":"A folder of this repository with templates/, rubrics/ and graders/ of your own; exercises that are not there come with takehome."},"days":{"type":"integer","minimum":1,"maximum":90,"default":7,"description":"Days from the invitation to the deadline."},"deadline_time":{"type":"string","pattern":"^(?:[01][0-9]|2[0-3]):[0-5][0-9]$","default":"18:00","description":"The time of that day, as \"18:00\", in the time zone below. Quote it: YAML reads 18:00 as a number."},"clock":{"enum":["invitation","start"],"description":"When the time begins: with the invitation, or with the start, when the candidate asks for the task."},"start_by":{"type":"integer","minimum":1,"maximum":90,"description":"With clock: start, the candidate has to start within this many days of the invitation. Without it, within as many days as days says."},"hours":{"type":"integer","minimum":1,"maximum":720,"description":"With clock: start, the hours that a candidate has from the start."},"remind":{"type":"integer","minimum":0,"maximum":336,"default":24,"description":"Candidates who have pushed nothing are reminded once, this many hours before the end. With 0, nobody is reminded."},"time_zone":{"type":"string","default":"UTC","description":"The time zone in which deadlines are given and shown, such as Europe/Zurich; UTC is always shown beside it."},"feedback":{"enum":["none","bands","criteria"],"default":"bands","description":"What a candidate sees of the hidden tests: none, bands (one word) or criteria (met or not met)."},"variants":{"enum":["none","team","candidate"],"default":"none","description":"Whether exercises differ from what comes with takehome: none, team (one variant for all your candidates) or candidate (one for each). They are drawn from TAKEHOME_KEY."},"graded_pushes_per_day":{"type":"integer","minimum":1,"maximum":100,"default":10,"description":"How many pushes of one candidate are graded within 24 hours. The last commit before the deadline is always graded."},"rulesets":{"type":"boolean","default":false,"description":"Freeze the starter branch with a ruleset. Private repositories have rulesets on GitHub Team and Enterprise only; without one the recorded commit counts."},"contact":{"type":"string","minLength":1,"maxLength":300,"description":"Whom candidates ask, as a name and a mail address. They read it in the description of their pull request. doctor asks for it."},"privacy":{"type":"string","minLength":1,"maxLength":1000,"description":"Who sees a candidate's work, what it is used for, and where your privacy notice is. Candidates read it. doctor asks for it."},"retention":{"type":["integer","null"],"minimum":1,"maximum":3650,"description":"Days from the deadline until you erase everything about a candidate. Candidates read it, and report lists who is due. doctor asks for it."},"retain":{"type":"object","properties":{"rejected":{"type":"string","pattern":"^P(?=[0-9])(?:[0-9]{1,2}Y)?(?:[0-9]{1,3}M)?(?:[0-9]{1,3}W)?(?:[0-9]{1,4}D)?$","description":"How long everything about somebody who was not hired is kept, such as P2Y, P6M or P90D, counted from the deadline."},"hired":{"type":"string","pattern":"^P(?=[0-9])(?:[0-9]{1,2}Y)?(?:[0-9]{1,3}M)?(?:[0-9]{1,3}W)?(?:[0-9]{1,4}D)?$","description":"How long everything about somebody who was hired is kept, such as P2Y, P6M or P90D, counted from the deadline."},"withdrawn":{"type":"string","pattern":"^P(?=[0-9])(?:[0-9]{1,2}Y)?(?:[0-9]{1,3}M)?(?:[0-9]{1,3}W)?(?:[0-9]{1,4}D)?$","description":"How long everything about somebody who withdrew is kept, such as P2Y, P6M or P90D, counted from the deadline."},"notice":{"type":"integer","minimum":1,"maximum":90,"default":14,"description":"How many days before it is erased the candidate is told, once."},"residue":{"type":"boolean","default":false,"description":"Whether an erasure keeps the points of each criterion, without anything that names somebody, for retrospective."}},"additionalProperties":false,"description":"How long candidates’ data is kept, by how their application ended; takehome retain erases it. For an ending that is not known or not listed here, retention counts; without retention, the longest of these periods."},"webhook":{"type":"object","required":["url"],"properties":{"url":{"type":"string","pattern":"^(?:https://[^\\s/@?#]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?)(?:[/?][^\\s#]*)?$","description":"Where events are sent, over https. No redirect is followed."},"events":{"type":"array","items":{"enum":["invited","handed-in","reviewed","scored"]},"minItems":1,"uniqueItems":true,"description":"Which events are sent. Without it, all: invited, handed-in, reviewed, scored."},"since":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","description":"A day in UTC: nothing that happened before is sent."}},"additionalProperties":false,"description":"Your hiring system, or a program in front of it: takehome notify tells it what happened, signed with TAKEHOME_NOTIFY_SECRET."},"reviews":{"type":"object","properties":{"reviewers":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,39}$"},"minItems":2,"uniqueItems":true,"description":"GitHub logins of the people who may review; each needs access to this repository. Without it, everybody who can write to it."},"needed":{"type":"integer","minimum":2,"maximum":5,"default":2,"description":"How many people review each write-up. If two are needed and they are two levels apart, a third is asked."},"calibration":{"type":"boolean","default":true,"description":"Whether a reviewer has to pass takehome calibrate on an exercise before their first review of it."},"days":{"type":"integer","minimum":1,"maximum":60,"default":7,"description":"Days from the deadline until reviews are due. takehome due lists them."},"assign":{"type":"object","properties":{"people":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,39}$"},"minItems":1,"uniqueItems":true,"description":"GitHub logins of the people who are asked. Without it, those under reviewers; without those, nobody is asked."},"each":{"type":"integer","minimum":0,"maximum":5,"description":"How many people are asked for each submission; by default as many as are needed. With 0, nobody is asked."},"away":{"type":"array","items":{"type":"object","required":["login","from","to"],"properties":{"login":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,39}$"},"from":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"to":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}},"additionalProperties":false},"description":"Who is away, from the first to the last day, both included, in your time zone. They are not asked then."}},"additionalProperties":false,"description":"Who is asked to review, evenly, once the deadline has passed. GitHub tells them by a review request and one comment, and reminds them once."},"blind":{"type":"boolean","default":true,"description":"Whether levels are sealed before they leave the reviewer. With false, reviewers may write levels in comments, and colleagues can see them early: GitHub mails every comment."}},"additionalProperties":false,"description":"Who reviews, and what it takes."}},"additionalProperties":false,"title":"takehome.yml","description":"How a hiring team runs its take-homes."};const func2 = Object.prototype.hasOwnProperty;const func3 = ucs2length["default"] ?? ucs2length;const func0 = equal["default"] ?? equal;const pattern0 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})/[A-Za-z0-9._-]{1,100}$", "u");const pattern1 = new RegExp("^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$", "u");const pattern2 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");const pattern6 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]*$", "u");const pattern7 = new RegExp("^(?:[01][0-9]|2[0-3]):[0-5][0-9]$", "u");const pattern8 = new RegExp("^P(?=[0-9])(?:[0-9]{1,2}Y)?(?:[0-9]{1,3}M)?(?:[0-9]{1,3}W)?(?:[0-9]{1,4}D)?$", "u");const pattern11 = new RegExp("^(?:https://[^\\s/@?#]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?)(?:[/?][^\\s#]*)?$", "u");const pattern12 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");const pattern13 = new RegExp("^[A-Za-z0-9_-]{1,39}$", "u");function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.hub === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hub"},message:"must have required property '"+"hub"+"'",schema:schema6.required,parentSchema:schema6,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.organisation === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "organisation"},message:"must have required property '"+"organisation"+"'",schema:schema6.required,parentSchema:schema6,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.exercises === undefined){const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exercises"},message:"must have required property '"+"exercises"+"'",schema:schema6.required,parentSchema:schema6,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}for(const key0 in data){if(!(func2.call(schema6.properties, key0))){const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema6,data};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.hub !== undefined){let data0 = data.hub;if(typeof data0 === "string"){if(!pattern0.test(data0)){const err4 = {instancePath:instancePath+"/hub",schemaPath:"#/properties/hub/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})/[A-Za-z0-9._-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})/[A-Za-z0-9._-]{1,100}$"+"\"",schema:"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})/[A-Za-z0-9._-]{1,100}$",parentSchema:schema6.properties.hub,data:data0};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}else {const err5 = {instancePath:instancePath+"/hub",schemaPath:"#/properties/hub/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.hub.type,parentSchema:schema6.properties.hub,data:data0};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data.organisation !== undefined){let data1 = data.organisation;if(typeof data1 === "string"){if(!pattern1.test(data1)){const err6 = {instancePath:instancePath+"/organisation",schemaPath:"#/properties/organisation/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$"},message:"must match pattern \""+"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$"+"\"",schema:"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$",parentSchema:schema6.properties.organisation,data:data1};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}else {const err7 = {instancePath:instancePath+"/organisation",schemaPath:"#/properties/organisation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.organisation.type,parentSchema:schema6.properties.organisation,data:data1};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}if(data.exercises !== undefined){let data2 = data.exercises;if(data2 && typeof data2 == "object" && !Array.isArray(data2)){if(Object.keys(data2).length < 1){const err8 = {instancePath:instancePath+"/exercises",schemaPath:"#/properties/exercises/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema6.properties.exercises,data:data2};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}for(const key1 in data2){const _errs8 = errors;if(typeof key1 === "string"){if(!pattern2.test(key1)){const err9 = {instancePath:instancePath+"/exercises",schemaPath:"#/properties/exercises/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+(?:-[a-z0-9]+)*$",parentSchema:schema6.properties.exercises.propertyNames,data:key1,propertyName:key1};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}var valid1 = _errs8 === errors;if(!valid1){const err10 = {instancePath:instancePath+"/exercises",schemaPath:"#/properties/exercises/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema6.properties.exercises.propertyNames,parentSchema:schema6.properties.exercises,data:data2};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}for(const key2 in data2){let data3 = data2[key2];if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){const err11 = {instancePath:instancePath+"/exercises/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/exercises/additionalProperties/type",keyword:"type",params:{type: schema6.properties.exercises.additionalProperties.type},message:"must be object,null",schema:schema6.properties.exercises.additionalProperties.type,parentSchema:schema6.properties.exercises.additionalProperties,data:data3};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}if(data3 && typeof data3 == "object" && !Array.isArray(data3)){for(const key3 in data3){if(!(((((key3 === "clock") || (key3 === "start_by")) || (key3 === "hours")) || (key3 === "role")) || (key3 === "ai"))){const err12 = {instancePath:instancePath+"/exercises/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/exercises/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.exercises.additionalProperties,data:data3};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data3.clock !== undefined){let data4 = data3.clock;if(!((data4 === "invitation") || (data4 === "start"))){const err13 = {instancePath:instancePath+"/exercises/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/clock",schemaPath:"#/properties/exercises/additionalProperties/properties/clock/enum",keyword:"enum",params:{allowedValues: schema6.properties.exercises.additionalProperties.properties.clock.enum},message:"must be equal to one of the allowed values",schema:schema6.properties.exercises.additionalProperties.properties.clock.enum,parentSchema:schema6.properties.exercises.additionalProperties.properties.clock,data:data4};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}if(data3.start_by !== undefined){let data5 = data3.start_by;if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){const err14 = {instancePath:instancePath+"/exercises/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/start_by",schemaPath:"#/properties/exercises/additionalProperties/properties/start_by/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema6.properties.exercises.additionalProperties.properties.start_by.type,parentSchema:schema6.properties.exercises.additionalProperties.properties.start_by,data:data5};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}if((typeof data5 == "number") && (isFinite(data5))){if(data5 > 90 || isNaN(data5)){const err15 = {instancePath:instancePath+"/exercises/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/start_by",schemaPath:"#/properties/exercises/additionalProperties/properties/start_by/maximum",keyword:"maximum",params:{comparison: "<=", limit: 90},message:"must be <= 90",schema:90,parentSchema:schema6.properties.exercises.additionalProperties.properties.start_by,data:data5};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}if(data5 < 1 || isNaN(data5)){const err16 = {instancePath:instancePath+"/exercises/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/start_by",schemaPath:"#/properties/exercises/additionalProperties/properties/start_by/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema6.properties.exercises.additionalProperties.properties.start_by,data:data5};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}}if(data3.hours !== undefined){let data6 = data3.hours;if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){const err17 = {instancePath:instancePath+"/exercises/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/hours",schemaPath:"#/properties/exercises/additionalProperties/properties/hours/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema6.properties.exercises.additionalProperties.properties.hours.type,parentSchema:schema6.properties.exercises.additionalProperties.properties.hours,data:data6};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}if((typeof data6 == "number") && (isFinite(data6))){if(data6 > 720 || isNaN(data6)){const err18 = {instancePath:instancePath+"/exercises/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/hours",schemaPath:"#/properties/exercises/additionalProperties/properties/hours/maximum",keyword:"maximum",params:{comparison: "<=", limit: 720},message:"must be <= 720",schema:720,parentSchema:schema6.properties.exercises.additionalProperties.properties.hours,data:data6};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}if(data6 < 1 || isNaN(data6)){const err19 = {instancePath:instancePath+"/exercises/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/hours",schemaPath:"#/properties/exercises/additionalProperties/properties/hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema6.properties.exercises.additionalProperties.properties.hours,data:data6};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}}}if(data3.role !== undefined){let data7 = data3.role;if(typeof data7 === "string"){if(!pattern2.test(data7)){const err20 = {instancePath:instancePath+"/exercises/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/role",schemaPath:"#/properties/exercises/additionalProperties/properties/role/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+(?:-[a-z0-9]+)*$",parentSchema:schema6.properties.exercises.additionalProperties.properties.role,data:data7};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}}else {const err21 = {instancePath:instancePath+"/exercises/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/role",schemaPath:"#/properties/exercises/additionalProperties/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.exercises.additionalProperties.properties.role.type,parentSchema:schema6.properties.exercises.additionalProperties.properties.role,data:data7};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}}if(data3.ai !== undefined){let data8 = data3.ai;if(!(((data8 === "forbidden") || (data8 === "allowed")) || (data8 === "expected"))){const err22 = {instancePath:instancePath+"/exercises/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/ai",schemaPath:"#/properties/exercises/additionalProperties/properties/ai/enum",keyword:"enum",params:{allowedValues: schema6.properties.exercises.additionalProperties.properties.ai.enum},message:"must be equal to one of the allowed values",schema:schema6.properties.exercises.additionalProperties.properties.ai.enum,parentSchema:schema6.properties.exercises.additionalProperties.properties.ai,data:data8};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}}}}}else {const err23 = {instancePath:instancePath+"/exercises",schemaPath:"#/properties/exercises/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.exercises.type,parentSchema:schema6.properties.exercises,data:data2};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}}if(data.loops !== undefined){let data9 = data.loops;if(data9 && typeof data9 == "object" && !Array.isArray(data9)){for(const key4 in data9){const _errs23 = errors;if(typeof key4 === "string"){if(!pattern2.test(key4)){const err24 = {instancePath:instancePath+"/loops",schemaPath:"#/properties/loops/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+(?:-[a-z0-9]+)*$",parentSchema:schema6.properties.loops.propertyNames,data:key4,propertyName:key4};if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}}var valid4 = _errs23 === errors;if(!valid4){const err25 = {instancePath:instancePath+"/loops",schemaPath:"#/properties/loops/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid",schema:schema6.properties.loops.propertyNames,parentSchema:schema6.properties.loops,data:data9};if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}}for(const key5 in data9){let data10 = data9[key5];if(Array.isArray(data10)){if(data10.length < 1){const err26 = {instancePath:instancePath+"/loops/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/loops/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema6.properties.loops.additionalProperties,data:data10};if(vErrors === null){vErrors = [err26];}else {vErrors.push(err26);}errors++;}const len0 = data10.length;for(let i0=0; i0<len0; i0++){let data11 = data10[i0];if(typeof data11 === "string"){if(!pattern2.test(data11)){const err27 = {instancePath:instancePath+"/loops/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/loops/additionalProperties/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+(?:-[a-z0-9]+)*$",parentSchema:schema6.properties.loops.additionalProperties.items,data:data11};if(vErrors === null){vErrors = [err27];}else {vErrors.push(err27);}errors++;}}else {const err28 = {instancePath:instancePath+"/loops/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/loops/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.loops.additionalProperties.items.type,parentSchema:schema6.properties.loops.additionalProperties.items,data:data11};if(vErrors === null){vErrors = [err28];}else {vErrors.push(err28);}errors++;}}let i1 = data10.length;let j0;if(i1 > 1){const indices0 = {};for(;i1--;){let item0 = data10[i1];if(typeof item0 !== "string"){continue;}if(typeof indices0[item0] == "number"){j0 = indices0[item0];const err29 = {instancePath:instancePath+"/loops/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/loops/additionalProperties/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema6.properties.loops.additionalProperties,data:data10};if(vErrors === null){vErrors = [err29];}else {vErrors.push(err29);}errors++;break;}indices0[item0] = i1;}}}else {const err30 = {instancePath:instancePath+"/loops/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/loops/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.loops.additionalProperties.type,parentSchema:schema6.properties.loops.additionalProperties,data:data10};if(vErrors === null){vErrors = [err30];}else {vErrors.push(err30);}errors++;}}}else {const err31 = {instancePath:instancePath+"/loops",schemaPath:"#/properties/loops/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.loops.type,parentSchema:schema6.properties.loops,data:data9};if(vErrors === null){vErrors = [err31];}else {vErrors.push(err31);}errors++;}}if(data.pack !== undefined){let data12 = data.pack;if(typeof data12 === "string"){if(!pattern6.test(data12)){const err32 = {instancePath:instancePath+"/pack",schemaPath:"#/properties/pack/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._/-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9._/-]*$",parentSchema:schema6.properties.pack,data:data12};if(vErrors === null){vErrors = [err32];}else {vErrors.push(err32);}errors++;}}else {const err33 = {instancePath:instancePath+"/pack",schemaPath:"#/properties/pack/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.pack.type,parentSchema:schema6.properties.pack,data:data12};if(vErrors === null){vErrors = [err33];}else {vErrors.push(err33);}errors++;}}if(data.days !== undefined){let data13 = data.days;if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){const err34 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema6.properties.days.type,parentSchema:schema6.properties.days,data:data13};if(vErrors === null){vErrors = [err34];}else {vErrors.push(err34);}errors++;}if((typeof data13 == "number") && (isFinite(data13))){if(data13 > 90 || isNaN(data13)){const err35 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 90},message:"must be <= 90",schema:90,parentSchema:schema6.properties.days,data:data13};if(vErrors === null){vErrors = [err35];}else {vErrors.push(err35);}errors++;}if(data13 < 1 || isNaN(data13)){const err36 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema6.properties.days,data:data13};if(vErrors === null){vErrors = [err36];}else {vErrors.push(err36);}errors++;}}}if(data.deadline_time !== undefined){let data14 = data.deadline_time;if(typeof data14 === "string"){if(!pattern7.test(data14)){const err37 = {instancePath:instancePath+"/deadline_time",schemaPath:"#/properties/deadline_time/pattern",keyword:"pattern",params:{pattern: "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$"},message:"must match pattern \""+"^(?:[01][0-9]|2[0-3]):[0-5][0-9]$"+"\"",schema:"^(?:[01][0-9]|2[0-3]):[0-5][0-9]$",parentSchema:schema6.properties.deadline_time,data:data14};if(vErrors === null){vErrors = [err37];}else {vErrors.push(err37);}errors++;}}else {const err38 = {instancePath:instancePath+"/deadline_time",schemaPath:"#/properties/deadline_time/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.deadline_time.type,parentSchema:schema6.properties.deadline_time,data:data14};if(vErrors === null){vErrors = [err38];}else {vErrors.push(err38);}errors++;}}if(data.clock !== undefined){let data15 = data.clock;if(!((data15 === "invitation") || (data15 === "start"))){const err39 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/enum",keyword:"enum",params:{allowedValues: schema6.properties.clock.enum},message:"must be equal to one of the allowed values",schema:schema6.properties.clock.enum,parentSchema:schema6.properties.clock,data:data15};if(vErrors === null){vErrors = [err39];}else {vErrors.push(err39);}errors++;}}if(data.start_by !== undefined){let data16 = data.start_by;if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){const err40 = {instancePath:instancePath+"/start_by",schemaPath:"#/properties/start_by/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema6.properties.start_by.type,parentSchema:schema6.properties.start_by,data:data16};if(vErrors === null){vErrors = [err40];}else {vErrors.push(err40);}errors++;}if((typeof data16 == "number") && (isFinite(data16))){if(data16 > 90 || isNaN(data16)){const err41 = {instancePath:instancePath+"/start_by",schemaPath:"#/properties/start_by/maximum",keyword:"maximum",params:{comparison: "<=", limit: 90},message:"must be <= 90",schema:90,parentSchema:schema6.properties.start_by,data:data16};if(vErrors === null){vErrors = [err41];}else {vErrors.push(err41);}errors++;}if(data16 < 1 || isNaN(data16)){const err42 = {instancePath:instancePath+"/start_by",schemaPath:"#/properties/start_by/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema6.properties.start_by,data:data16};if(vErrors === null){vErrors = [err42];}else {vErrors.push(err42);}errors++;}}}if(data.hours !== undefined){let data17 = data.hours;if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){const err43 = {instancePath:instancePath+"/hours",schemaPath:"#/properties/hours/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema6.properties.hours.type,parentSchema:schema6.properties.hours,data:data17};if(vErrors === null){vErrors = [err43];}else {vErrors.push(err43);}errors++;}if((typeof data17 == "number") && (isFinite(data17))){if(data17 > 720 || isNaN(data17)){const err44 = {instancePath:instancePath+"/hours",schemaPath:"#/properties/hours/maximum",keyword:"maximum",params:{comparison: "<=", limit: 720},message:"must be <= 720",schema:720,parentSchema:schema6.properties.hours,data:data17};if(vErrors === null){vErrors = [err44];}else {vErrors.push(err44);}errors++;}if(data17 < 1 || isNaN(data17)){const err45 = {instancePath:instancePath+"/hours",schemaPath:"#/properties/hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema6.properties.hours,data:data17};if(vErrors === null){vErrors = [err45];}else {vErrors.push(err45);}errors++;}}}if(data.remind !== undefined){let data18 = data.remind;if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){const err46 = {instancePath:instancePath+"/remind",schemaPath:"#/properties/remind/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema6.properties.remind.type,parentSchema:schema6.properties.remind,data:data18};if(vErrors === null){vErrors = [err46];}else {vErrors.push(err46);}errors++;}if((typeof data18 == "number") && (isFinite(data18))){if(data18 > 336 || isNaN(data18)){const err47 = {instancePath:instancePath+"/remind",schemaPath:"#/properties/remind/maximum",keyword:"maximum",params:{comparison: "<=", limit: 336},message:"must be <= 336",schema:336,parentSchema:schema6.properties.remind,data:data18};if(vErrors === null){vErrors = [err47];}else {vErrors.push(err47);}errors++;}if(data18 < 0 || isNaN(data18)){const err48 = {instancePath:instancePath+"/remind",schemaPath:"#/properties/remind/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.remind,data:data18};if(vErrors === null){vErrors = [err48];}else {vErrors.push(err48);}errors++;}}}if(data.time_zone !== undefined){let data19 = data.time_zone;if(typeof data19 !== "string"){const err49 = {instancePath:instancePath+"/time_zone",schemaPath:"#/properties/time_zone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.time_zone.type,parentSchema:schema6.properties.time_zone,data:data19};if(vErrors === null){vErrors = [err49];}else {vErrors.push(err49);}errors++;}}if(data.feedback !== undefined){let data20 = data.feedback;if(!(((data20 === "none") || (data20 === "bands")) || (data20 === "criteria"))){const err50 = {instancePath:instancePath+"/feedback",schemaPath:"#/properties/feedback/enum",keyword:"enum",params:{allowedValues: schema6.properties.feedback.enum},message:"must be equal to one of the allowed values",schema:schema6.properties.feedback.enum,parentSchema:schema6.properties.feedback,data:data20};if(vErrors === null){vErrors = [err50];}else {vErrors.push(err50);}errors++;}}if(data.variants !== undefined){let data21 = data.variants;if(!(((data21 === "none") || (data21 === "team")) || (data21 === "candidate"))){const err51 = {instancePath:instancePath+"/variants",schemaPath:"#/properties/variants/enum",keyword:"enum",params:{allowedValues: schema6.properties.variants.enum},message:"must be equal to one of the allowed values",schema:schema6.properties.variants.enum,parentSchema:schema6.properties.variants,data:data21};if(vErrors === null){vErrors = [err51];}else {vErrors.push(err51);}errors++;}}if(data.graded_pushes_per_day !== undefined){let data22 = data.graded_pushes_per_day;if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){const err52 = {instancePath:instancePath+"/graded_pushes_per_day",schemaPath:"#/properties/graded_pushes_per_day/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema6.properties.graded_pushes_per_day.type,parentSchema:schema6.properties.graded_pushes_per_day,data:data22};if(vErrors === null){vErrors = [err52];}else {vErrors.push(err52);}errors++;}if((typeof data22 == "number") && (isFinite(data22))){if(data22 > 100 || isNaN(data22)){const err53 = {instancePath:instancePath+"/graded_pushes_per_day",schemaPath:"#/properties/graded_pushes_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema6.properties.graded_pushes_per_day,data:data22};if(vErrors === null){vErrors = [err53];}else {vErrors.push(err53);}errors++;}if(data22 < 1 || isNaN(data22)){const err54 = {instancePath:instancePath+"/graded_pushes_per_day",schemaPath:"#/properties/graded_pushes_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema6.properties.graded_pushes_per_day,data:data22};if(vErrors === null){vErrors = [err54];}else {vErrors.push(err54);}errors++;}}}if(data.rulesets !== undefined){let data23 = data.rulesets;if(typeof data23 !== "boolean"){const err55 = {instancePath:instancePath+"/rulesets",schemaPath:"#/properties/rulesets/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema6.properties.rulesets.type,parentSchema:schema6.properties.rulesets,data:data23};if(vErrors === null){vErrors = [err55];}else {vErrors.push(err55);}errors++;}}if(data.contact !== undefined){let data24 = data.contact;if(typeof data24 === "string"){if(func3(data24) > 300){const err56 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters",schema:300,parentSchema:schema6.properties.contact,data:data24};if(vErrors === null){vErrors = [err56];}else {vErrors.push(err56);}errors++;}if(func3(data24) < 1){const err57 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema6.properties.contact,data:data24};if(vErrors === null){vErrors = [err57];}else {vErrors.push(err57);}errors++;}}else {const err58 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.contact.type,parentSchema:schema6.properties.contact,data:data24};if(vErrors === null){vErrors = [err58];}else {vErrors.push(err58);}errors++;}}if(data.privacy !== undefined){let data25 = data.privacy;if(typeof data25 === "string"){if(func3(data25) > 1000){const err59 = {instancePath:instancePath+"/privacy",schemaPath:"#/properties/privacy/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema6.properties.privacy,data:data25};if(vErrors === null){vErrors = [err59];}else {vErrors.push(err59);}errors++;}if(func3(data25) < 1){const err60 = {instancePath:instancePath+"/privacy",schemaPath:"#/properties/privacy/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema6.properties.privacy,data:data25};if(vErrors === null){vErrors = [err60];}else {vErrors.push(err60);}errors++;}}else {const err61 = {instancePath:instancePath+"/privacy",schemaPath:"#/properties/privacy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.privacy.type,parentSchema:schema6.properties.privacy,data:data25};if(vErrors === null){vErrors = [err61];}else {vErrors.push(err61);}errors++;}}if(data.retention !== undefined){let data26 = data.retention;if((!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))) && (data26 !== null)){const err62 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/type",keyword:"type",params:{type: schema6.properties.retention.type},message:"must be integer,null",schema:schema6.properties.retention.type,parentSchema:schema6.properties.retention,data:data26};if(vErrors === null){vErrors = [err62];}else {vErrors.push(err62);}errors++;}if((typeof data26 == "number") && (isFinite(data26))){if(data26 > 3650 || isNaN(data26)){const err63 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650},message:"must be <= 3650",schema:3650,parentSchema:schema6.properties.retention,data:data26};if(vErrors === null){vErrors = [err63];}else {vErrors.push(err63);}errors++;}if(data26 < 1 || isNaN(data26)){const err64 = {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema6.properties.retention,data:data26};if(vErrors === null){vErrors = [err64];}else {vErrors.push(err64);}errors++;}}}if(data.retain !== undefined){let data27 = data.retain;if(data27 && typeof data27 == "object" && !Array.isArray(data27)){for(const key6 in data27){if(!(((((key6 === "rejected") || (key6 === "hired")) || (key6 === "withdrawn")) || (key6 === "notice")) || (key6 === "residue"))){const err65 = {instancePath:instancePath+"/retain",schemaPath:"#/properties/retain/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.retain,data:data27};if(vErrors === null){vErrors = [err65];}else {vErrors.push(err65);}errors++;}}if(data27.rejected !== undefined){let data28 = data27.rejected;if(typeof data28 === "string"){if(!pattern8.test(data28)){const err66 = {instancePath:instancePath+"/retain/rejected",schemaPath:"#/properties/retain/properties/rejected/pattern",keyword:"pattern",params:{pattern: "^P(?=[0-9])(?:[0-9]{1,2}Y)?(?:[0-9]{1,3}M)?(?:[0-9]{1,3}W)?(?:[0-9]{1,4}D)?$"},message:"must match pattern \""+"^P(?=[0-9])(?:[0-9]{1,2}Y)?(?:[0-9]{1,3}M)?(?:[0-9]{1,3}W)?(?:[0-9]{1,4}D)?$"+"\"",schema:"^P(?=[0-9])(?:[0-9]{1,2}Y)?(?:[0-9]{1,3}M)?(?:[0-9]{1,3}W)?(?:[0-9]{1,4}D)?$",parentSchema:schema6.properties.retain.properties.rejected,data:data28};if(vErrors === null){vErrors = [err66];}else {vErrors.push(err66);}errors++;}}else {const err67 = {instancePath:instancePath+"/retain/rejected",schemaPath:"#/properties/retain/properties/rejected/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.retain.properties.rejected.type,parentSchema:schema6.properties.retain.properties.rejected,data:data28};if(vErrors === null){vErrors = [err67];}else {vErrors.push(err67);}errors++;}}if(data27.hired !== undefined){let data29 = data27.hired;if(typeof data29 === "string"){if(!pattern8.test(data29)){const err68 = {instancePath:instancePath+"/retain/hired",schemaPath:"#/properties/retain/properties/hired/pattern",keyword:"pattern",params:{pattern: "^P(?=[0-9])(?:[0-9]{1,2}Y)?(?:[0-9]{1,3}M)?(?:[0-9]{1,3}W)?(?:[0-9]{1,4}D)?$"},message:"must match pattern \""+"^P(?=[0-9])(?:[0-9]{1,2}Y)?(?:[0-9]{1,3}M)?(?:[0-9]{1,3}W)?(?:[0-9]{1,4}D)?$"+"\"",schema:"^P(?=[0-9])(?:[0-9]{1,2}Y)?(?:[0-9]{1,3}M)?(?:[0-9]{1,3}W)?(?:[0-9]{1,4}D)?$",parentSchema:schema6.properties.retain.properties.hired,data:data29};if(vErrors === null){vErrors = [err68];}else {vErrors.push(err68);}errors++;}}else {const err69 = {instancePath:instancePath+"/retain/hired",schemaPath:"#/properties/retain/properties/hired/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.retain.properties.hired.type,parentSchema:schema6.properties.retain.properties.hired,data:data29};if(vErrors === null){vErrors = [err69];}else {vErrors.push(err69);}errors++;}}if(data27.withdrawn !== undefined){let data30 = data27.withdrawn;if(typeof data30 === "string"){if(!pattern8.test(data30)){const err70 = {instancePath:instancePath+"/retain/withdrawn",schemaPath:"#/properties/retain/properties/withdrawn/pattern",keyword:"pattern",params:{pattern: "^P(?=[0-9])(?:[0-9]{1,2}Y)?(?:[0-9]{1,3}M)?(?:[0-9]{1,3}W)?(?:[0-9]{1,4}D)?$"},message:"must match pattern \""+"^P(?=[0-9])(?:[0-9]{1,2}Y)?(?:[0-9]{1,3}M)?(?:[0-9]{1,3}W)?(?:[0-9]{1,4}D)?$"+"\"",schema:"^P(?=[0-9])(?:[0-9]{1,2}Y)?(?:[0-9]{1,3}M)?(?:[0-9]{1,3}W)?(?:[0-9]{1,4}D)?$",parentSchema:schema6.properties.retain.properties.withdrawn,data:data30};if(vErrors === null){vErrors = [err70];}else {vErrors.push(err70);}errors++;}}else {const err71 = {instancePath:instancePath+"/retain/withdrawn",schemaPath:"#/properties/retain/properties/withdrawn/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.retain.properties.withdrawn.type,parentSchema:schema6.properties.retain.properties.withdrawn,data:data30};if(vErrors === null){vErrors = [err71];}else {vErrors.push(err71);}errors++;}}if(data27.notice !== undefined){let data31 = data27.notice;if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){const err72 = {instancePath:instancePath+"/retain/notice",schemaPath:"#/properties/retain/properties/notice/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema6.properties.retain.properties.notice.type,parentSchema:schema6.properties.retain.properties.notice,data:data31};if(vErrors === null){vErrors = [err72];}else {vErrors.push(err72);}errors++;}if((typeof data31 == "number") && (isFinite(data31))){if(data31 > 90 || isNaN(data31)){const err73 = {instancePath:instancePath+"/retain/notice",schemaPath:"#/properties/retain/properties/notice/maximum",keyword:"maximum",params:{comparison: "<=", limit: 90},message:"must be <= 90",schema:90,parentSchema:schema6.properties.retain.properties.notice,data:data31};if(vErrors === null){vErrors = [err73];}else {vErrors.push(err73);}errors++;}if(data31 < 1 || isNaN(data31)){const err74 = {instancePath:instancePath+"/retain/notice",schemaPath:"#/properties/retain/properties/notice/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema6.properties.retain.properties.notice,data:data31};if(vErrors === null){vErrors = [err74];}else {vErrors.push(err74);}errors++;}}}if(data27.residue !== undefined){let data32 = data27.residue;if(typeof data32 !== "boolean"){const err75 = {instancePath:instancePath+"/retain/residue",schemaPath:"#/properties/retain/properties/residue/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema6.properties.retain.properties.residue.type,parentSchema:schema6.properties.retain.properties.residue,data:data32};if(vErrors === null){vErrors = [err75];}else {vErrors.push(err75);}errors++;}}}else {const err76 = {instancePath:instancePath+"/retain",schemaPath:"#/properties/retain/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.retain.type,parentSchema:schema6.properties.retain,data:data27};if(vErrors === null){vErrors = [err76];}else {vErrors.push(err76);}errors++;}}if(data.webhook !== undefined){let data33 = data.webhook;if(data33 && typeof data33 == "object" && !Array.isArray(data33)){if(data33.url === undefined){const err77 = {instancePath:instancePath+"/webhook",schemaPath:"#/properties/webhook/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema6.properties.webhook.required,parentSchema:schema6.properties.webhook,data:data33};if(vErrors === null){vErrors = [err77];}else {vErrors.push(err77);}errors++;}for(const key7 in data33){if(!(((key7 === "url") || (key7 === "events")) || (key7 === "since"))){const err78 = {instancePath:instancePath+"/webhook",schemaPath:"#/properties/webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.webhook,data:data33};if(vErrors === null){vErrors = [err78];}else {vErrors.push(err78);}errors++;}}if(data33.url !== undefined){let data34 = data33.url;if(typeof data34 === "string"){if(!pattern11.test(data34)){const err79 = {instancePath:instancePath+"/webhook/url",schemaPath:"#/properties/webhook/properties/url/pattern",keyword:"pattern",params:{pattern: "^(?:https://[^\\s/@?#]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?)(?:[/?][^\\s#]*)?$"},message:"must match pattern \""+"^(?:https://[^\\s/@?#]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?)(?:[/?][^\\s#]*)?$"+"\"",schema:"^(?:https://[^\\s/@?#]+|http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]{1,5})?)(?:[/?][^\\s#]*)?$",parentSchema:schema6.properties.webhook.properties.url,data:data34};if(vErrors === null){vErrors = [err79];}else {vErrors.push(err79);}errors++;}}else {const err80 = {instancePath:instancePath+"/webhook/url",schemaPath:"#/properties/webhook/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.webhook.properties.url.type,parentSchema:schema6.properties.webhook.properties.url,data:data34};if(vErrors === null){vErrors = [err80];}else {vErrors.push(err80);}errors++;}}if(data33.events !== undefined){let data35 = data33.events;if(Array.isArray(data35)){if(data35.length < 1){const err81 = {instancePath:instancePath+"/webhook/events",schemaPath:"#/properties/webhook/properties/events/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema6.properties.webhook.properties.events,data:data35};if(vErrors === null){vErrors = [err81];}else {vErrors.push(err81);}errors++;}const len1 = data35.length;for(let i2=0; i2<len1; i2++){let data36 = data35[i2];if(!((((data36 === "invited") || (data36 === "handed-in")) || (data36 === "reviewed")) || (data36 === "scored"))){const err82 = {instancePath:instancePath+"/webhook/events/" + i2,schemaPath:"#/properties/webhook/properties/events/items/enum",keyword:"enum",params:{allowedValues: schema6.properties.webhook.properties.events.items.enum},message:"must be equal to one of the allowed values",schema:schema6.properties.webhook.properties.events.items.enum,parentSchema:schema6.properties.webhook.properties.events.items,data:data36};if(vErrors === null){vErrors = [err82];}else {vErrors.push(err82);}errors++;}}let i3 = data35.length;let j1;if(i3 > 1){outer0:for(;i3--;){for(j1 = i3; j1--;){if(func0(data35[i3], data35[j1])){const err83 = {instancePath:instancePath+"/webhook/events",schemaPath:"#/properties/webhook/properties/events/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema6.properties.webhook.properties.events,data:data35};if(vErrors === null){vErrors = [err83];}else {vErrors.push(err83);}errors++;break outer0;}}}}}else {const err84 = {instancePath:instancePath+"/webhook/events",schemaPath:"#/properties/webhook/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.webhook.properties.events.type,parentSchema:schema6.properties.webhook.properties.events,data:data35};if(vErrors === null){vErrors = [err84];}else {vErrors.push(err84);}errors++;}}if(data33.since !== undefined){let data37 = data33.since;if(typeof data37 === "string"){if(!pattern12.test(data37)){const err85 = {instancePath:instancePath+"/webhook/since",schemaPath:"#/properties/webhook/properties/since/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\"",schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",parentSchema:schema6.properties.webhook.properties.since,data:data37};if(vErrors === null){vErrors = [err85];}else {vErrors.push(err85);}errors++;}}else {const err86 = {instancePath:instancePath+"/webhook/since",schemaPath:"#/properties/webhook/properties/since/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.webhook.properties.since.type,parentSchema:schema6.properties.webhook.properties.since,data:data37};if(vErrors === null){vErrors = [err86];}else {vErrors.push(err86);}errors++;}}}else {const err87 = {instancePath:instancePath+"/webhook",schemaPath:"#/properties/webhook/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.webhook.type,parentSchema:schema6.properties.webhook,data:data33};if(vErrors === null){vErrors = [err87];}else {vErrors.push(err87);}errors++;}}if(data.reviews !== undefined){let data38 = data.reviews;if(data38 && typeof data38 == "object" && !Array.isArray(data38)){for(const key8 in data38){if(!((((((key8 === "reviewers") || (key8 === "needed")) || (key8 === "calibration")) || (key8 === "days")) || (key8 === "assign")) || (key8 === "blind"))){const err88 = {instancePath:instancePath+"/reviews",schemaPath:"#/properties/reviews/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.reviews,data:data38};if(vErrors === null){vErrors = [err88];}else {vErrors.push(err88);}errors++;}}if(data38.reviewers !== undefined){let data39 = data38.reviewers;if(Array.isArray(data39)){if(data39.length < 2){const err89 = {instancePath:instancePath+"/reviews/reviewers",schemaPath:"#/properties/reviews/properties/reviewers/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema6.properties.reviews.properties.reviewers,data:data39};if(vErrors === null){vErrors = [err89];}else {vErrors.push(err89);}errors++;}const len2 = data39.length;for(let i4=0; i4<len2; i4++){let data40 = data39[i4];if(typeof data40 === "string"){if(!pattern13.test(data40)){const err90 = {instancePath:instancePath+"/reviews/reviewers/" + i4,schemaPath:"#/properties/reviews/properties/reviewers/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,39}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{1,39}$"+"\"",schema:"^[A-Za-z0-9_-]{1,39}$",parentSchema:schema6.properties.reviews.properties.reviewers.items,data:data40};if(vErrors === null){vErrors = [err90];}else {vErrors.push(err90);}errors++;}}else {const err91 = {instancePath:instancePath+"/reviews/reviewers/" + i4,schemaPath:"#/properties/reviews/properties/reviewers/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.reviews.properties.reviewers.items.type,parentSchema:schema6.properties.reviews.properties.reviewers.items,data:data40};if(vErrors === null){vErrors = [err91];}else {vErrors.push(err91);}errors++;}}let i5 = data39.length;let j2;if(i5 > 1){const indices1 = {};for(;i5--;){let item1 = data39[i5];if(typeof item1 !== "string"){continue;}if(typeof indices1[item1] == "number"){j2 = indices1[item1];const err92 = {instancePath:instancePath+"/reviews/reviewers",schemaPath:"#/properties/reviews/properties/reviewers/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)",schema:true,parentSchema:schema6.properties.reviews.properties.reviewers,data:data39};if(vErrors === null){vErrors = [err92];}else {vErrors.push(err92);}errors++;break;}indices1[item1] = i5;}}}else {const err93 = {instancePath:instancePath+"/reviews/reviewers",schemaPath:"#/properties/reviews/properties/reviewers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.reviews.properties.reviewers.type,parentSchema:schema6.properties.reviews.properties.reviewers,data:data39};if(vErrors === null){vErrors = [err93];}else {vErrors.push(err93);}errors++;}}if(data38.needed !== undefined){let data41 = data38.needed;if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){const err94 = {instancePath:instancePath+"/reviews/needed",schemaPath:"#/properties/reviews/properties/needed/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema6.properties.reviews.properties.needed.type,parentSchema:schema6.properties.reviews.properties.needed,data:data41};if(vErrors === null){vErrors = [err94];}else {vErrors.push(err94);}errors++;}if((typeof data41 == "number") && (isFinite(data41))){if(data41 > 5 || isNaN(data41)){const err95 = {instancePath:instancePath+"/reviews/needed",schemaPath:"#/properties/reviews/properties/needed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5",schema:5,parentSchema:schema6.properties.reviews.properties.needed,data:data41};if(vErrors === null){vErrors = [err95];}else {vErrors.push(err95);}errors++;}if(data41 < 2 || isNaN(data41)){const err96 = {instancePath:instancePath+"/reviews/needed",schemaPath:"#/properties/reviews/properties/needed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema6.properties.reviews.properties.needed,data:data41};if(vErrors === null){vErrors = [err96];}else {vErrors.push(err96);}errors++;}}}if(data38.calibration !== undefined){let data42 = data38.calibration;if(typeof data42 !== "boolean"){const err97 = {instancePath:instancePath+"/reviews/calibration",schemaPath:"#/properties/reviews/properties/calibration/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema6.properties.reviews.properties.calibration.type,parentSchema:schema6.properties.reviews.properties.calibration,data:data42};if(vErrors === null){vErrors = [err97];}else {vErrors.push(err97);}errors++;}}if(data38.days !== undefined){let data43 = data38.days;if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){const err98 = {instancePath:instancePath+"/reviews/days",schemaPath:"#/properties/reviews/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema6.properties.reviews.properties.days.type,parentSchema:schema6.properties.reviews.properties.days,data:data43};if(vErrors === null){vErrors = [err98];}else {vErrors.push(err98);}errors++;}if((typeof data43 == "number") && (isFinite(data43))){if(data43 > 60 || isNaN(data43)){const err99 = {instancePath:instancePath+"/reviews/days",schemaPath:"#/properties/reviews/properties/days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60",schema:60,parentSchema:schema6.properties.reviews.properties.days,data:data43};if(vErrors === null){vErrors = [err99];}else {vErrors.push(err99);}errors++;}if(data43 < 1 || isNaN(data43)){const err100 = {instancePath:instancePath+"/reviews/days",schemaPath:"#/properties/reviews/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema6.properties.reviews.properties.days,data:data43};if(vErrors === null){vErrors = [err100];}else {vErrors.push(err100);}errors++;}}}if(data38.assign !== undefined){let data44 = data38.assign;if(data44 && typeof data44 == "object" && !Array.isArray(data44)){for(const key9 in data44){if(!(((key9 === "people") || (key9 === "each")) || (key9 === "away"))){const err101 = {instancePath:instancePath+"/reviews/assign",schemaPath:"#/properties/reviews/properties/assign/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.reviews.properties.assign,data:data44};if(vErrors === null){vErrors = [err101];}else {vErrors.push(err101);}errors++;}}if(data44.people !== undefined){let data45 = data44.people;if(Array.isArray(data45)){if(data45.length < 1){const err102 = {instancePath:instancePath+"/reviews/assign/people",schemaPath:"#/properties/reviews/properties/assign/properties/people/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema6.properties.reviews.properties.assign.properties.people,data:data45};if(vErrors === null){vErrors = [err102];}else {vErrors.push(err102);}errors++;}const len3 = data45.length;for(let i6=0; i6<len3; i6++){let data46 = data45[i6];if(typeof data46 === "string"){if(!pattern13.test(data46)){const err103 = {instancePath:instancePath+"/reviews/assign/people/" + i6,schemaPath:"#/properties/reviews/properties/assign/properties/people/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,39}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{1,39}$"+"\"",schema:"^[A-Za-z0-9_-]{1,39}$",parentSchema:schema6.properties.reviews.properties.assign.properties.people.items,data:data46};if(vErrors === null){vErrors = [err103];}else {vErrors.push(err103);}errors++;}}else {const err104 = {instancePath:instancePath+"/reviews/assign/people/" + i6,schemaPath:"#/properties/reviews/properties/assign/properties/people/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.reviews.properties.assign.properties.people.items.type,parentSchema:schema6.properties.reviews.properties.assign.properties.people.items,data:data46};if(vErrors === null){vErrors = [err104];}else {vErrors.push(err104);}errors++;}}let i7 = data45.length;let j3;if(i7 > 1){const indices2 = {};for(;i7--;){let item2 = data45[i7];if(typeof item2 !== "string"){continue;}if(typeof indices2[item2] == "number"){j3 = indices2[item2];const err105 = {instancePath:instancePath+"/reviews/assign/people",schemaPath:"#/properties/reviews/properties/assign/properties/people/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i7+" are identical)",schema:true,parentSchema:schema6.properties.reviews.properties.assign.properties.people,data:data45};if(vErrors === null){vErrors = [err105];}else {vErrors.push(err105);}errors++;break;}indices2[item2] = i7;}}}else {const err106 = {instancePath:instancePath+"/reviews/assign/people",schemaPath:"#/properties/reviews/properties/assign/properties/people/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.reviews.properties.assign.properties.people.type,parentSchema:schema6.properties.reviews.properties.assign.properties.people,data:data45};if(vErrors === null){vErrors = [err106];}else {vErrors.push(err106);}errors++;}}if(data44.each !== undefined){let data47 = data44.each;if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){const err107 = {instancePath:instancePath+"/reviews/assign/each",schemaPath:"#/properties/reviews/properties/assign/properties/each/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema6.properties.reviews.properties.assign.properties.each.type,parentSchema:schema6.properties.reviews.properties.assign.properties.each,data:data47};if(vErrors === null){vErrors = [err107];}else {vErrors.push(err107);}errors++;}if((typeof data47 == "number") && (isFinite(data47))){if(data47 > 5 || isNaN(data47)){const err108 = {instancePath:instancePath+"/reviews/assign/each",schemaPath:"#/properties/reviews/properties/assign/properties/each/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5",schema:5,parentSchema:schema6.properties.reviews.properties.assign.properties.each,data:data47};if(vErrors === null){vErrors = [err108];}else {vErrors.push(err108);}errors++;}if(data47 < 0 || isNaN(data47)){const err109 = {instancePath:instancePath+"/reviews/assign/each",schemaPath:"#/properties/reviews/properties/assign/properties/each/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema6.properties.reviews.properties.assign.properties.each,data:data47};if(vErrors === null){vErrors = [err109];}else {vErrors.push(err109);}errors++;}}}if(data44.away !== undefined){let data48 = data44.away;if(Array.isArray(data48)){const len4 = data48.length;for(let i8=0; i8<len4; i8++){let data49 = data48[i8];if(data49 && typeof data49 == "object" && !Array.isArray(data49)){if(data49.login === undefined){const err110 = {instancePath:instancePath+"/reviews/assign/away/" + i8,schemaPath:"#/properties/reviews/properties/assign/properties/away/items/required",keyword:"required",params:{missingProperty: "login"},message:"must have required property '"+"login"+"'",schema:schema6.properties.reviews.properties.assign.properties.away.items.required,parentSchema:schema6.properties.reviews.properties.assign.properties.away.items,data:data49};if(vErrors === null){vErrors = [err110];}else {vErrors.push(err110);}errors++;}if(data49.from === undefined){const err111 = {instancePath:instancePath+"/reviews/assign/away/" + i8,schemaPath:"#/properties/reviews/properties/assign/properties/away/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema6.properties.reviews.properties.assign.properties.away.items.required,parentSchema:schema6.properties.reviews.properties.assign.properties.away.items,data:data49};if(vErrors === null){vErrors = [err111];}else {vErrors.push(err111);}errors++;}if(data49.to === undefined){const err112 = {instancePath:instancePath+"/reviews/assign/away/" + i8,schemaPath:"#/properties/reviews/properties/assign/properties/away/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema6.properties.reviews.properties.assign.properties.away.items.required,parentSchema:schema6.properties.reviews.properties.assign.properties.away.items,data:data49};if(vErrors === null){vErrors = [err112];}else {vErrors.push(err112);}errors++;}for(const key10 in data49){if(!(((key10 === "login") || (key10 === "from")) || (key10 === "to"))){const err113 = {instancePath:instancePath+"/reviews/assign/away/" + i8,schemaPath:"#/properties/reviews/properties/assign/properties/away/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema6.properties.reviews.properties.assign.properties.away.items,data:data49};if(vErrors === null){vErrors = [err113];}else {vErrors.push(err113);}errors++;}}if(data49.login !== undefined){let data50 = data49.login;if(typeof data50 === "string"){if(!pattern13.test(data50)){const err114 = {instancePath:instancePath+"/reviews/assign/away/" + i8+"/login",schemaPath:"#/properties/reviews/properties/assign/properties/away/items/properties/login/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,39}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{1,39}$"+"\"",schema:"^[A-Za-z0-9_-]{1,39}$",parentSchema:schema6.properties.reviews.properties.assign.properties.away.items.properties.login,data:data50};if(vErrors === null){vErrors = [err114];}else {vErrors.push(err114);}errors++;}}else {const err115 = {instancePath:instancePath+"/reviews/assign/away/" + i8+"/login",schemaPath:"#/properties/reviews/properties/assign/properties/away/items/properties/login/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.reviews.properties.assign.properties.away.items.properties.login.type,parentSchema:schema6.properties.reviews.properties.assign.properties.away.items.properties.login,data:data50};if(vErrors === null){vErrors = [err115];}else {vErrors.push(err115);}errors++;}}if(data49.from !== undefined){let data51 = data49.from;if(typeof data51 === "string"){if(!pattern12.test(data51)){const err116 = {instancePath:instancePath+"/reviews/assign/away/" + i8+"/from",schemaPath:"#/properties/reviews/properties/assign/properties/away/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\"",schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",parentSchema:schema6.properties.reviews.properties.assign.properties.away.items.properties.from,data:data51};if(vErrors === null){vErrors = [err116];}else {vErrors.push(err116);}errors++;}}else {const err117 = {instancePath:instancePath+"/reviews/assign/away/" + i8+"/from",schemaPath:"#/properties/reviews/properties/assign/properties/away/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.reviews.properties.assign.properties.away.items.properties.from.type,parentSchema:schema6.properties.reviews.properties.assign.properties.away.items.properties.from,data:data51};if(vErrors === null){vErrors = [err117];}else {vErrors.push(err117);}errors++;}}if(data49.to !== undefined){let data52 = data49.to;if(typeof data52 === "string"){if(!pattern12.test(data52)){const err118 = {instancePath:instancePath+"/reviews/assign/away/" + i8+"/to",schemaPath:"#/properties/reviews/properties/assign/properties/away/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\"",schema:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",parentSchema:schema6.properties.reviews.properties.assign.properties.away.items.properties.to,data:data52};if(vErrors === null){vErrors = [err118];}else {vErrors.push(err118);}errors++;}}else {const err119 = {instancePath:instancePath+"/reviews/assign/away/" + i8+"/to",schemaPath:"#/properties/reviews/properties/assign/properties/away/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.reviews.properties.assign.properties.away.items.properties.to.type,parentSchema:schema6.properties.reviews.properties.assign.properties.away.items.properties.to,data:data52};if(vErrors === null){vErrors = [err119];}else {vErrors.push(err119);}errors++;}}}else {const err120 = {instancePath:instancePath+"/reviews/assign/away/" + i8,schemaPath:"#/properties/reviews/properties/assign/properties/away/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.reviews.properties.assign.properties.away.items.type,parentSchema:schema6.properties.reviews.properties.assign.properties.away.items,data:data49};if(vErrors === null){vErrors = [err120];}else {vErrors.push(err120);}errors++;}}}else {const err121 = {instancePath:instancePath+"/reviews/assign/away",schemaPath:"#/properties/reviews/properties/assign/properties/away/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.reviews.properties.assign.properties.away.type,parentSchema:schema6.properties.reviews.properties.assign.properties.away,data:data48};if(vErrors === null){vErrors = [err121];}else {vErrors.push(err121);}errors++;}}}else {const err122 = {instancePath:instancePath+"/reviews/assign",schemaPath:"#/properties/reviews/properties/assign/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.reviews.properties.assign.type,parentSchema:schema6.properties.reviews.properties.assign,data:data44};if(vErrors === null){vErrors = [err122];}else {vErrors.push(err122);}errors++;}}if(data38.blind !== undefined){let data53 = data38.blind;if(typeof data53 !== "boolean"){const err123 = {instancePath:instancePath+"/reviews/blind",schemaPath:"#/properties/reviews/properties/blind/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema6.properties.reviews.properties.blind.type,parentSchema:schema6.properties.reviews.properties.blind,data:data53};if(vErrors === null){vErrors = [err123];}else {vErrors.push(err123);}errors++;}}}else {const err124 = {instancePath:instancePath+"/reviews",schemaPath:"#/properties/reviews/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.reviews.type,parentSchema:schema6.properties.reviews,data:data38};if(vErrors === null){vErrors = [err124];}else {vErrors.push(err124);}errors++;}}}else {const err125 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.type,parentSchema:schema6,data};if(vErrors === null){vErrors = [err125];}else {vErrors.push(err125);}errors++;}validate21.errors = vErrors;return errors === 0;}

;// CONCATENATED MODULE: ./build/hub/event-types.js
/** What a hiring system can be told. */
const EVENT_TYPES = ['invited', 'handed-in', 'reviewed', 'scored'];

;// CONCATENATED MODULE: ./build/hub/webhook-rules.js

function toWebhook(yaml) {
    if (yaml === undefined)
        return null;
    const since = yaml.since === undefined ? null : `${yaml.since}T00:00:00Z`;
    return { url: yaml.url, events: yaml.events ?? EVENT_TYPES, since };
}

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
function meaningIssues(yaml, zone) {
    const { reviews, loops = {}, exercises, retain } = yaml;
    return [
        ...(0,clock/* clockIssues */.RS)(yaml),
        ...(0,retain_rules/* retainIssues */._K)(retain),
        ...loopIssues(loops, exercises),
        ...(luxon/* IANAZone */.oh.isValidZone(zone)
            ? []
            : [
                {
                    at: (0,read_yaml/* pointer */.W)('time_zone'),
                    message: `"${zone}" is not a time zone`,
                    hint: 'Use a name such as Europe/Zurich or America/New_York, or UTC.',
                },
            ]),
        ...(0,review_rules/* reviewIssues */.JQ)(reviews),
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
function settingsOf(yaml, id) {
    const own = yaml.exercises[id];
    const start = (0,clock/* startRules */.OF)(yaml, own);
    return {
        role: own?.role ?? null,
        ...(own?.ai === undefined ? {} : { ai: own.ai }),
        ...(start === null ? {} : { start }),
    };
}
function toConfig(yaml, timeZone) {
    const [owner = '', repo = ''] = yaml.hub.split('/');
    const exercises = Object.keys(yaml.exercises).map((id) => [id, settingsOf(yaml, id)]);
    return {
        hub: { owner, repo },
        organisation: yaml.organisation,
        exercises: new Map(exercises),
        loops: new Map(Object.entries(yaml.loops ?? {})),
        pack: yaml.pack ?? 'exercises',
        days: yaml.days ?? 7,
        deadlineTime: yaml.deadline_time ?? '18:00',
        timeZone,
        remindHours: yaml.remind ?? 24,
        feedback: yaml.feedback ?? 'bands',
        variants: yaml.variants ?? 'none',
        gradedPushesPerDay: yaml.graded_pushes_per_day ?? 10,
        rulesets: yaml.rulesets ?? false,
        reviews: (0,review_rules/* toReviews */.$D)(yaml.reviews),
        notice: {
            contact: filledIn(yaml.contact),
            privacy: filledIn(yaml.privacy),
            retention: yaml.retention ?? null,
        },
        retain: (0,retain_rules/* toRetain */.Xp)(yaml.retain),
        webhook: toWebhook(yaml.webhook),
    };
}
// What init writes stands in angle brackets, which no mail address and no link in brackets looks like.
const PLACEHOLDER = /<[^<>@:]*>|^\W*$|\b(?:TODO|TBD|FIXME|XXX)\b/;
function filledIn(text) {
    return text === undefined || PLACEHOLDER.test(text) ? null : text;
}


/***/ }),

/***/ 4281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fy: () => (/* binding */ retainWords),
/* harmony export */   J9: () => (/* binding */ hasPeriods),
/* harmony export */   Jx: () => (/* binding */ ENDINGS),
/* harmony export */   Xp: () => (/* binding */ toRetain),
/* harmony export */   _K: () => (/* binding */ retainIssues),
/* harmony export */   r2: () => (/* binding */ NO_PERIODS)
/* harmony export */ });
/* harmony import */ var _input_read_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6263);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1610);


/** How an application ended. */
const ENDINGS = ['rejected', 'hired', 'withdrawn'];
/** What `retention` alone means. */
const NO_PERIODS = {
    periods: { rejected: null, hired: null, withdrawn: null },
    noticeDays: 14,
    residue: false,
};
function toRetain(yaml) {
    const { rejected = null, hired = null, withdrawn = null } = yaml ?? {};
    const { noticeDays, residue } = NO_PERIODS;
    return {
        periods: { rejected, hired, withdrawn },
        noticeDays: yaml?.notice ?? noticeDays,
        residue: yaml?.residue ?? residue,
    };
}
/** Null where takehome.yml names no period at all. */
function hasPeriods({ periods }) {
    return ENDINGS.some((ending) => periods[ending] !== null);
}
function retainIssues(yaml) {
    if (yaml === undefined)
        return [];
    const empty = ENDINGS.filter((name) => yaml[name] !== undefined && !(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .isSomeTime */ .yq)(yaml[name]));
    return empty.map((name) => ({
        at: (0,_input_read_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .pointer */ .W)('retain', name),
        message: `"${yaml[name]}" is an empty period`,
        hint: 'Give at least a day, such as P90D or P2Y.',
    }));
}
/** `hired 4 years, rejected 2 years, otherwise 180 days`. */
function retainWords(rules, retention) {
    const known = ENDINGS.flatMap((ending) => {
        const period = rules.periods[ending];
        return period === null ? [] : [`${ending} ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .durationWords */ .Sh)(period)}`];
    });
    const other = retention === null ? 'otherwise the longest of these' : `otherwise ${retention} days`;
    return [...known, other].join(', ');
}


/***/ }),

/***/ 1436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ toReviews),
/* harmony export */   JQ: () => (/* binding */ reviewIssues),
/* harmony export */   wU: () => (/* binding */ namedReviewers)
/* harmony export */ });
/* harmony import */ var luxon__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8714);
/* harmony import */ var _input_read_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6263);


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
/** Who can be asked, or waited for by name; null where that is everybody who can write to the hub. */
function namedReviewers({ reviewers, assign, }) {
    return assign.people.length > 0 ? assign.people : reviewers;
}
/** What no shape says. */
function reviewIssues(yaml = {}) {
    const needed = yaml.needed ?? NEEDED;
    return [
        ...tooFew(yaml.reviewers, needed, (0,_input_read_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .pointer */ .W)('reviews', 'reviewers')),
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
    const at = (...keys) => (0,_input_read_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .pointer */ .W)('reviews', 'assign', ...keys);
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
    const wrong = [from, to].find((day) => !luxon__WEBPACK_IMPORTED_MODULE_1__/* .DateTime */ .c9.fromISO(day, { zone: 'utc' }).isValid);
    const hint = 'Give the first and the last day as yyyy-mm-dd.';
    if (wrong !== undefined)
        return [{ at, message: `"${wrong}" is not a day`, hint }];
    return from <= to ? [] : [{ at, message: `ends on ${to}, before it begins`, hint }];
}
/** Each person once. */
function peopleOf(logins) {
    return logins === undefined ? null : [...new Set(logins.map((login) => login.toLowerCase()))];
}


/***/ }),

/***/ 4311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ shift),
/* harmony export */   O: () => (/* binding */ secondsBetween)
/* harmony export */ });
/** Whole seconds from one moment to another, both as below; fewer than none where that is the earlier one. */
function secondsBetween(from, to) {
    return Math.round((Date.parse(to) - Date.parse(from)) / 1_000);
}
/**
 * A moment so much later, both in UTC as ISO 8601 to the second, so that texts compare as times do. A look
 * asks it of ten thousand assignments: a library of dates would take most of the look.
 */
function shift(moment, { seconds = 0, minutes = 0, hours = 0 }) {
    const ms = Date.parse(moment) + 1_000 * (seconds + 60 * (minutes + 60 * hours));
    // Comes after every moment, so that what cannot be read never counts as past.
    return Number.isNaN(ms) ? 'no moment' : `${new Date(ms).toISOString().slice(0, 19)}Z`;
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
/* unused harmony export TOKEN_HINT */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8561);
/* harmony import */ var _github_client_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9761);
/* harmony import */ var _github_client_reasons_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9281);
/* harmony import */ var _github_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3069);
/* harmony import */ var _hub_hub_config_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2495);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8186);
/* harmony import */ var _input_config_issue_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2055);
/* harmony import */ var _input_disk_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1830);










const HUB_FILE = 'takehome.yml';
const TOKEN_HINT = 'Set it to a token that can write to the hub, such as a classic one with the scopes repo and read:org: export GITHUB_TOKEN=...';
/** Reads takehome.yml and connects. Throws CallerError with all that is missing. */
async function openSession(access, home, log, { wrong = [], isOffline = false } = {}) {
    const config = await readHubConfig(access.folder);
    const issues = [...wrong, ...(isOffline ? [] : accessIssues(access))];
    if (!config.ok || issues.length > 0) {
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_7__/* .CallerError */ .ED([...(config.ok ? [] : config.error), ...issues]);
    }
    const connect = { apiUrl: access.apiUrl, log };
    const hub = await (0,_github_client_client_js__WEBPACK_IMPORTED_MODULE_3__/* .openGitHub */ .o)({ ...connect, credential: { token: access.token } });
    const { appId, appKey: privateKey } = access;
    const { organisation } = config.value;
    const candidates = appId === '' || isOffline
        ? hub
        : await (0,_github_client_client_js__WEBPACK_IMPORTED_MODULE_3__/* .openGitHub */ .o)({ ...connect, credential: { appId, privateKey, organisation } });
    return {
        config: config.value,
        folder: access.folder,
        home,
        serverUrl: access.serverUrl,
        key: access.key,
        hub,
        candidates,
        ledger: (0,_github_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .openLedger */ .a)(hub, config.value.hub),
        log,
    };
}
async function readHubConfig(folder) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, HUB_FILE);
    try {
        return (0,_hub_hub_config_js__WEBPACK_IMPORTED_MODULE_6__/* .parseHubConfig */ .H)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'), file);
    }
    catch (error) {
        const message = (0,_input_disk_words_js__WEBPACK_IMPORTED_MODULE_8__/* .whyNotRead */ .O)(error);
        if (message === null)
            throw error;
        const hint = 'Name the folder that has it with --hub, or write one: npx takehome init <folder> --hub <owner>/<repo> --organisation <name> --action <owner>/takehome@<commit>';
        return { ok: false, error: [(0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_9__/* .problem */ .CC)(file, message, hint)] };
    }
}
function accessIssues({ token, appId, appKey }) {
    return [
        ...(token === '' ? [(0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_9__/* .problem */ .CC)('GITHUB_TOKEN', 'is missing', TOKEN_HINT)] : []),
        ...((appId === '') === (appKey === '')
            ? []
            : [
                (0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_9__/* .problem */ .CC)('TAKEHOME_APP_ID, TAKEHOME_APP_KEY', 'one of them is missing', "Give both, or neither to use GITHUB_TOKEN in candidates' repositories too."),
            ]),
    ];
}
/** What the ledger says of an assignment. Throws CallerError for one it does not know. */
async function readState(session, id) {
    const state = (0,_assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_2__/* .foldLog */ .e)(await session.ledger.readLog(id));
    if (state !== null)
        return state;
    const hint = 'Assignments are named as their repositories: <exercise>-<login>.';
    const message = `the ledger of ${session.config.hub.owner}/${session.config.hub.repo} has no assignment "${id}"`;
    throw (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_7__/* .callerError */ .ee)('assignment', message, hint);
}
/**
 * GitHub's own clock: a laptop's may be wrong, and a deadline is decided by it. As ISO 8601 to the second.
 * Throws WorldError where nobody says what time it is.
 */
async function serverTime(octokit) {
    const said = await dateOf(octokit);
    if (said !== null)
        return said;
    throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_7__/* .WorldError */ .nM('GitHub did not say what time it is', { code: 'github' });
}
/** Asking for the limits counts against none of them. A server without limits answers 404, and the time. */
async function dateOf(octokit) {
    try {
        return momentOf((await octokit.rest.rateLimit.get()).headers.date);
    }
    catch (error) {
        const said = momentOf((0,_github_client_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .headerOf */ .rR)(error, 'date'));
        if (said !== null)
            return said;
        throw (0,_github_client_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .worldError */ .ZT)('GitHub was not asked what time it is', error);
    }
}
function momentOf(date) {
    const ms = Date.parse(date ?? '');
    return Number.isNaN(ms) ? null : `${new Date(ms).toISOString().slice(0, 19)}Z`;
}


/***/ })

};
