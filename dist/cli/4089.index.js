export const id = 4089;
export const ids = [4089];
export const modules = {

/***/ 9950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O0: () => (/* binding */ parseDeadline),
/* harmony export */   g2: () => (/* binding */ defaultDeadline),
/* harmony export */   sr: () => (/* binding */ showMoment),
/* harmony export */   x9: () => (/* binding */ parseFutureDeadline)
/* harmony export */ });
/* harmony import */ var luxon__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8714);

/** The policy's deadline for an invitation made at `now`; both in UTC, as ISO 8601. */
function defaultDeadline(now, policy) {
    const [hour = 0, minute = 0] = policy.deadlineTime.split(':').map(Number);
    const day = luxon__WEBPACK_IMPORTED_MODULE_0__/* .DateTime */ .c9.fromISO(now, { zone: policy.timeZone }).plus({ days: policy.days });
    return inUtc(day.set({ hour, minute, second: 0, millisecond: 0 }));
}
/**
 * A deadline that somebody typed, in UTC. It needs a day, a time and an offset or `Z`: "18:00" alone is
 * six different moments for six people.
 */
function parseDeadline(typed) {
    const text = plainly(typed);
    if (!/T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?[0-5]\d)$/i.test(text)) {
        return { ok: false, error: 'Give a day, a time and an offset, such as 2026-12-01T18:00+01:00.' };
    }
    if (/T24:/i.test(text)) {
        return {
            ok: false,
            error: 'A day ends at 23:59, and the next one begins at 00:00: give one of these.',
        };
    }
    const moment = luxon__WEBPACK_IMPORTED_MODULE_0__/* .DateTime */ .c9.fromISO(text, { setZone: true });
    if (moment.isValid && !isOffset(moment.offset)) {
        return { ok: false, error: 'No place has this offset: they go from -12:00 to +14:00.' };
    }
    if (!moment.isValid)
        return { ok: false, error: 'This day or time does not exist.' };
    return { ok: true, value: inUtc(moment) };
}
/** With the marks of ISO 8601, where a sheet or a hand left blanks and a longer minus. */
function plainly(typed) {
    return typed
        .trim()
        .replace(/[\u2010-\u2013\u2212]/g, '-')
        .replace(/^(\d{4}-\d\d-\d\d)[ \u00a0]+(?=\d)/, '$1T')
        .replace(/[ \u00a0]+(?=(?:Z|[+-]\d\d:?\d\d)$)/i, '');
}
// In minutes, as Luxon gives it.
function isOffset(offset) {
    return offset >= -12 * 60 && offset <= 14 * 60;
}
/** The same for a deadline that is still to come: nobody is given one that has passed. */
function parseFutureDeadline(text, now) {
    const deadline = parseDeadline(text);
    if (!deadline.ok) {
        return { ok: false, error: { message: `"${text}" is no deadline`, hint: deadline.error } };
    }
    if (deadline.value > now)
        return deadline;
    const hint = `It is ${now} on GitHub's clock. Give a later moment.`;
    return { ok: false, error: { message: `"${text}" is in the past`, hint } };
}
/** `2026-12-01 18:00 Europe/Zurich (17:00 UTC)`: people read their own zone, and check the other. */
function showMoment(iso, timeZone) {
    const utc = luxon__WEBPACK_IMPORTED_MODULE_0__/* .DateTime */ .c9.fromISO(iso, { zone: 'utc' });
    if (timeZone === 'UTC')
        return `${utc.toFormat('yyyy-MM-dd HH:mm')} UTC`;
    const local = utc.setZone(timeZone);
    const sameDay = local.toFormat('yyyy-MM-dd') === utc.toFormat('yyyy-MM-dd');
    const inner = utc.toFormat(sameDay ? 'HH:mm' : 'yyyy-MM-dd HH:mm');
    return `${local.toFormat('yyyy-MM-dd HH:mm')} ${timeZone} (${inner} UTC)`;
}
function inUtc(moment) {
    return moment.toUTC().toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'");
}


/***/ }),

/***/ 9075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   extend: () => (/* binding */ extend),
/* harmony export */   runExtend: () => (/* binding */ runExtend)
/* harmony export */ });
/* harmony import */ var _assignment_deadline_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9950);
/* harmony import */ var _assignment_invitation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(513);
/* harmony import */ var _assignment_state_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8921);
/* harmony import */ var _github_repository_permission_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3072);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8186);
/* harmony import */ var _session_hub_session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5333);
/* harmony import */ var _session_who_acts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7621);
/* harmony import */ var _verb_check_reason_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3898);
/* harmony import */ var _verb_with_session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7560);









const runExtend = (0,_verb_with_session_js__WEBPACK_IMPORTED_MODULE_6__/* .withSession */ .f)(async (session, { text }) => {
    const state = await extend(session, {
        assignment: text('assignment'),
        deadline: text('deadline'),
        reason: text('reason'),
    });
    return { json: state, text: [`${state.assignment.id} is due ${state.deadline}`] };
});
/**
 * Moves a deadline:
 * 1. the new moment has to come after now and needs an offset;
 * 2. record it: from then on it counts;
 * 3. the candidate may push again, and the repository says until when.
 */
async function extend(session, request) {
    const reason = (0,_verb_check_reason_js__WEBPACK_IMPORTED_MODULE_5__/* .checkReason */ .D)(request.reason);
    const before = await (0,_session_hub_session_js__WEBPACK_IMPORTED_MODULE_3__/* .readState */ .un)(session, request.assignment);
    const now = await (0,_session_hub_session_js__WEBPACK_IMPORTED_MODULE_3__/* .serverTime */ .nI)(session.candidates);
    const deadline = checkDeadline(request.deadline, now);
    if (before.status === 'closed')
        throw closedIssue(request.assignment);
    const record = {
        kind: 'extended',
        at: now,
        by: await (0,_session_who_acts_js__WEBPACK_IMPORTED_MODULE_4__/* .whoActs */ .Q)(session.hub),
        deadline,
        reason,
    };
    const log = await session.ledger.append(request.assignment, (current) => (0,_assignment_state_js__WEBPACK_IMPORTED_MODULE_7__/* .foldLog */ .eY)(current)?.deadline === deadline ? null : record);
    const { assignment } = before;
    const place = { owner: assignment.repository.owner, repo: assignment.repository.name };
    await (0,_github_repository_permission_js__WEBPACK_IMPORTED_MODULE_1__/* .setPermission */ .K)(session.candidates, place, assignment.candidate, 'push');
    const description = (0,_assignment_invitation_js__WEBPACK_IMPORTED_MODULE_0__/* .describeRepository */ .MD)(assignment.exercise, deadline);
    await session.candidates.rest.repos.update({ ...place, description });
    return (0,_assignment_state_js__WEBPACK_IMPORTED_MODULE_7__/* .foldLog */ .eY)(log) ?? before;
}
function checkDeadline(text, now) {
    const deadline = (0,_assignment_deadline_js__WEBPACK_IMPORTED_MODULE_8__/* .parseFutureDeadline */ .x9)(text, now);
    if (deadline.ok)
        return deadline.value;
    throw (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_2__/* .callerError */ .ee)('deadline', deadline.error.message, deadline.error.hint);
}
function closedIssue(assignment) {
    const message = `${assignment} is closed`;
    const hint = 'Invite the candidate to another exercise, or open the repository by hand.';
    return (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_2__/* .callerError */ .ee)('assignment', message, hint);
}


/***/ }),

/***/ 4311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ shift)
/* harmony export */ });
/**
 * A moment so much later, both in UTC as ISO 8601 to the second, so that texts compare as times do. A look
 * asks it of ten thousand assignments: a library of dates would take most of the look.
 */
function shift(moment, { seconds = 0, minutes = 0, hours = 0 }) {
    const ms = Date.parse(moment) + 1_000 * (seconds + 60 * (minutes + 60 * hours));
    // Comes after every moment, so that what cannot be read never counts as past.
    return Number.isNaN(ms) ? 'no moment' : `${new Date(ms).toISOString().slice(0, 19)}Z`;
}


/***/ })

};
