export const id = 75;
export const ids = [75];
export const modules = {

/***/ 8727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ STARTER_BRANCH),
/* harmony export */   _i: () => (/* binding */ OBJECT_NAME),
/* harmony export */   fd: () => (/* binding */ WORK_BRANCH)
/* harmony export */ });
/** The branch that candidates work on, and the frozen one that their work is compared with. */
const WORK_BRANCH = 'main';
const STARTER_BRANCH = 'starter';
/** The name of a commit or a tree; nothing else is ever put into a request in its place. */
const OBJECT_NAME = /^[0-9a-f]{40}$/;


/***/ }),

/***/ 9950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O0: () => (/* binding */ parseDeadline),
/* harmony export */   g2: () => (/* binding */ defaultDeadline),
/* harmony export */   sr: () => (/* binding */ showMoment)
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
function parseDeadline(text) {
    if (!/T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/i.test(text)) {
        return { ok: false, error: 'Give day, time and offset, as 2026-12-01T18:00+01:00 or …Z.' };
    }
    const moment = luxon__WEBPACK_IMPORTED_MODULE_0__/* .DateTime */ .c9.fromISO(text, { setZone: true });
    if (!moment.isValid)
        return { ok: false, error: 'There is no such day or time.' };
    return { ok: true, value: inUtc(moment) };
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

/***/ 513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ describedDeadline),
/* harmony export */   MD: () => (/* binding */ describeRepository),
/* harmony export */   RQ: () => (/* binding */ assignmentId),
/* harmony export */   W5: () => (/* binding */ isLogin),
/* harmony export */   ZO: () => (/* binding */ planInvitation)
/* harmony export */ });
/* harmony import */ var _assignment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8727);

/** GitHub's rule for logins, as its sign-up page has it: letters, digits and single hyphens, at most 39. */
function isLogin(text) {
    return /^[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}$/.test(text);
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
        step('look', 'what an earlier run has done', 2, 0),
        step('create', `private repository ${organisation}/${id}`, 0, 1),
        step('actions-off', 'no workflow ever runs in it', 0, 1),
        step('settings', 'no forks, wiki, issues or projects', 0, 1),
        step('content', `${files} files on ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .WORK_BRANCH */ .fd}, and ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .STARTER_BRANCH */ .DL} to compare with`, 1, 5),
        ...(rulesets ? [step('freeze', `a ruleset keeps ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .STARTER_BRANCH */ .DL} as it is`, 1, 1)] : []),
        step('pull', `pull request from ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .WORK_BRANCH */ .fd} to ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .STARTER_BRANCH */ .DL}`, 1, 1),
        step('comment', 'the comment that will hold the feedback', 1, 1),
        step('audit', 'all of it looked at again', 8, 0),
        step('invite', `${login} (account ${userId}) may push`, 2, 1),
        step('record', 'one record on the ledger', 1, 1),
    ];
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
/* harmony import */ var _assignment_invitation_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(513);
/* harmony import */ var _assignment_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8921);
/* harmony import */ var _github_repository_permission_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3072);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8186);
/* harmony import */ var _session_hub_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5333);
/* harmony import */ var _session_who_acts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7621);
/* harmony import */ var _verb_check_reason_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3898);
/* harmony import */ var _verb_with_session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7560);









const runExtend = (0,_verb_with_session_js__WEBPACK_IMPORTED_MODULE_5__/* .withSession */ .f)(async (session, { text }) => {
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
    const reason = (0,_verb_check_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .checkReason */ .D)(request.reason);
    const before = await (0,_session_hub_session_js__WEBPACK_IMPORTED_MODULE_2__/* .readState */ .un)(session, request.assignment);
    const now = await (0,_session_hub_session_js__WEBPACK_IMPORTED_MODULE_2__/* .serverTime */ .nI)(session.candidates);
    const deadline = checkDeadline(request.deadline, now);
    if (before.status === 'closed')
        throw closedIssue(request.assignment);
    const record = {
        kind: 'extended',
        at: now,
        by: await (0,_session_who_acts_js__WEBPACK_IMPORTED_MODULE_3__/* .whoActs */ .Q)(session.hub),
        deadline,
        reason,
    };
    const log = await session.ledger.append(request.assignment, (current) => (0,_assignment_state_js__WEBPACK_IMPORTED_MODULE_6__/* .foldLog */ .e)(current)?.deadline === deadline ? null : record);
    const { assignment } = before;
    const place = { owner: assignment.repository.owner, repo: assignment.repository.name };
    await (0,_github_repository_permission_js__WEBPACK_IMPORTED_MODULE_0__/* .setPermission */ .K)(session.candidates, place, assignment.candidate, 'push');
    const description = (0,_assignment_invitation_js__WEBPACK_IMPORTED_MODULE_7__/* .describeRepository */ .MD)(assignment.exercise, deadline);
    await session.candidates.rest.repos.update({ ...place, description });
    return (0,_assignment_state_js__WEBPACK_IMPORTED_MODULE_6__/* .foldLog */ .e)(log) ?? before;
}
function checkDeadline(text, now) {
    const deadline = (0,_assignment_deadline_js__WEBPACK_IMPORTED_MODULE_8__/* .parseDeadline */ .O0)(text);
    const issue = (hint) => {
        const message = `"${text}" will not do`;
        return (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__/* .callerError */ .ee)('deadline', message, hint);
    };
    if (!deadline.ok)
        throw issue(deadline.error);
    if (deadline.value <= now)
        throw issue(`It is ${now} on GitHub's clock: give a later moment.`);
    return deadline.value;
}
function closedIssue(assignment) {
    const message = `${assignment} is closed`;
    const hint = 'Invite the candidate to another exercise, or open the repository by hand.';
    return (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__/* .callerError */ .ee)('assignment', message, hint);
}


/***/ })

};
