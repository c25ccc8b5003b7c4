export const id = 677;
export const ids = [677];
export const modules = {

/***/ 92915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ printAnswer),
/* harmony export */   Mw: () => (/* binding */ answerMessage),
/* harmony export */   lF: () => (/* binding */ parseAnswers)
/* harmony export */ });
/* harmony import */ var _input_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44355);

/** One answer a line, oldest first. The error says which line was changed by hand. */
function parseAnswers(text) {
    const answers = [];
    for (const [index, line] of (text ?? '').split('\n').entries()) {
        if (line === '')
            continue;
        const value = (0,_input_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(line);
        if (!isAnswer(value))
            return { ok: false, error: `line ${index + 1} is no answer` };
        answers.push({ ...value, number: answers.length + 1 });
    }
    return { ok: true, value: answers };
}
function isAnswer(value) {
    const { kind, at, by, issue, comment, question, answer } = Object(value);
    const texts = [at, by, answer, question ?? ''];
    return (kind === 'answered' &&
        texts.every((text) => typeof text === 'string') &&
        [issue, comment].every(Number.isSafeInteger));
}
function printAnswer(record) {
    return `${JSON.stringify(record)}\n`;
}
/** The name under which an assignment's log says that it was told. */
function answerMessage({ number }) {
    return `answer-${number}`;
}


/***/ }),

/***/ 95135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ auditRepository)
/* harmony export */ });
/* harmony import */ var _assignment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28727);

function auditRepository(observed, expected) {
    return [
        ...settingsDrift(observed),
        ...accessDrift(observed, expected),
        ...branchDrift(observed, expected.starter),
    ];
}
function settingsDrift(observed) {
    const { defaultBranch } = observed;
    return [
        ...when(!observed.private, 'public', 'the repository is public', 'Make it private.'),
        ...when(observed.actionsEnabled, 'actions', 'GitHub Actions are switched on', 'Settings, Actions: disable them.'),
        ...when(defaultBranch !== _assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .WORK_BRANCH */ .fd, 'default-branch', `the default branch is not ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .WORK_BRANCH */ .fd}`, `Settings, Default branch: choose ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .WORK_BRANCH */ .fd}.`),
    ];
}
function accessDrift(observed, { candidate, isRunning }) {
    const present = [...observed.collaborators, ...observed.invited];
    const others = present.filter(({ userId }) => userId !== candidate.userId);
    const own = present.filter(({ userId }) => userId === candidate.userId);
    const [accounts, logins] = [listed(others, 'userId'), listed(others, 'login')];
    return [
        ...when(others.length > 0, 'people', `somebody else has access, with the account numbers ${accounts}`.slice(0, MOST_CHARACTERS), `Settings, Collaborators: remove ${logins}.`),
        ...when(own.some(({ manages }) => manages), 'too-much-access', 'the candidate can change settings', 'Settings, Collaborators: give them the role Write.'),
        ...when(isRunning && own.some(({ writes }) => !writes), 'too-little-access', 'the candidate could not push', 'Settings, Collaborators: give them the role Write.'),
        ...when((observed.deployKeys ?? 0) > 0, 'deploy-keys', 'there is a deploy key', 'Delete it.'),
        ...when((observed.webhooks ?? 0) > 0, 'webhooks', 'there is a webhook', 'Delete it.'),
    ];
}
/** The log keeps numbers: a login there would name another candidate, who may be erased. */
function listed(people, what) {
    return people.map((one) => one[what]).join(', ');
}
function branchDrift({ starter, pull }, expected) {
    const asIs = `the branch ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .STARTER_BRANCH */ .DL} was ${starter === null ? 'deleted' : 'moved'}`;
    return [
        ...when(starter !== expected, 'starter', asIs, `Set ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .STARTER_BRANCH */ .DL} back to ${expected}.`),
        ...when(pull.merged, 'pull-merged', 'the pull request was merged', 'Nothing to do. The work and the comment are still there.'),
        ...when(pull.state === 'closed' && !pull.merged, 'pull-closed', 'the pull request was closed', 'Open it again.'),
        ...when(pull.base !== _assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .STARTER_BRANCH */ .DL, 'pull-base', `the pull request does not compare with ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .STARTER_BRANCH */ .DL}`, `Edit the pull request: choose the base ${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .STARTER_BRANCH */ .DL}.`),
    ];
}
// What a record of the ledger has room for, and to spare.
const MOST_CHARACTERS = 400;
function when(drifted, kind, what, mend) {
    return drifted ? [{ kind, what, mend }] : [];
}


/***/ }),

/***/ 31030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ namePersons),
/* harmony export */   w: () => (/* binding */ matchPersons)
/* harmony export */ });
/* harmony import */ var _input_compare_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51033);

/**
 * Everybody keeps the name that they had at the first invitation that the ledger has, whatever TAKEHOME_KEY is since.
 * `byKey` is the name by the present key, for whom no invitation names.
 */
function namePersons(states, byKey) {
    const names = new Map();
    const present = new Map();
    const oldestFirst = states.toSorted((a, b) => (0,_input_compare_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .compareTexts */ .q)(a.invitedAt, b.invitedAt) || (0,_input_compare_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .compareTexts */ .q)(a.assignment.id, b.assignment.id));
    for (const { assignment, person } of oldestFirst) {
        const { userId } = assignment.candidate;
        if (person !== null && !names.has(userId))
            names.set(userId, person);
    }
    const nameOf = (userId) => names.get(userId) ?? byKey(userId);
    for (const { assignment, person } of states) {
        const { userId } = assignment.candidate;
        for (const one of [byKey(userId), ...(person === null ? [] : [person])]) {
            present.set(one, nameOf(userId));
        }
    }
    return { nameOf, presentName: (name) => present.get(name) };
}
/** A list may have names of before TAKEHOME_KEY was changed, and of after it. */
function matchPersons(list, { presentName }, isSame) {
    const known = new Map();
    const named = new Map();
    const strangers = [];
    const twice = [];
    for (const [name, value] of list) {
        const present = presentName(name);
        if (present === undefined) {
            strangers.push(name);
            continue;
        }
        const before = known.get(present);
        if (before !== undefined && !isSame(before, value)) {
            twice.push([named.get(present) ?? present, name]);
        }
        known.set(present, value);
        named.set(present, name);
    }
    return { known, strangers, twice };
}


/***/ }),

/***/ 60677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  invitedOutcome: () => (/* binding */ invitedOutcome),
  runInvite: () => (/* binding */ runInvite)
});

// EXTERNAL MODULE: ./build/assignment/deadline.js
var assignment_deadline = __webpack_require__(49950);
// EXTERNAL MODULE: ./build/github/client/pace.js
var pace = __webpack_require__(44557);
// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(18186);
// EXTERNAL MODULE: ./build/input/fault.js
var input_fault = __webpack_require__(9647);
// EXTERNAL MODULE: ./build/commands/verb/with-session.js
var with_session = __webpack_require__(77560);
// EXTERNAL MODULE: ./build/assignment/assignment.js
var assignment = __webpack_require__(28727);
;// CONCATENATED MODULE: ./build/commands/invite/how-to-accept.js

/**
 * What to tell those who were invited just now. They cannot read it in the repository: nobody sees a private
 * one before accepting, and GitHub's mail does not say when an invitation expires.
 */
function howToAccept(invited, serverUrl) {
    const news = invited.filter(({ fresh, renewed }) => fresh || renewed);
    if (news.length === 0)
        return [];
    const addresses = news.map(({ assignment: { candidate, repository } }) => {
        return `  ${candidate.login}: ${serverUrl}/${repository.owner}/${repository.name}/invitations`;
    });
    return [
        '',
        `Tell them: accept within ${assignment/* INVITATION_DAYS */.sV} days, signed in to GitHub as the account above. The page is not found for any other account. watch renews an invitation that has expired.`,
        ...addresses,
    ];
}

// EXTERNAL MODULE: ./build/assignment/invitation.js
var invitation = __webpack_require__(30513);
// EXTERNAL MODULE: ./build/input/read-csv.js
var read_csv = __webpack_require__(14106);
;// CONCATENATED MODULE: ./build/assignment/invitation-list.js

const COLUMNS = ['candidate', 'exercise', 'role', 'deadline', 'time', 'zone', 'reference'];
/** Reads a list with a heading line: `candidate`, then `exercise` or `role` or both, and the other columns if wanted. */
function parseInvitationList(text, file) {
    const { head, rows, issues } = (0,read_csv/* readCsv */.N)(text, file, {
        known: COLUMNS,
        required: (named) => (named.includes('role') ? ['candidate'] : ['candidate', 'exercise']),
        takesOthers: false,
        hint: `The first line names the columns: ${COLUMNS.join(',')}. Leave out exercise for the whole loop of a role; the others are optional.`,
    });
    const words = rows.map(({ cells, line }) => {
        const cell = (name) => cells[name] ?? '';
        return {
            candidate: cell('candidate'),
            exercise: cell('exercise'),
            role: cell('role'),
            deadline: cell('deadline'),
            ...(head.includes('time') ? { time: cell('time') } : {}),
            ...(head.includes('zone') ? { zone: cell('zone') } : {}),
            reference: cell('reference'),
            where: { file, line },
        };
    });
    return { words, issues };
}

;// CONCATENATED MODULE: ./build/assignment/role-loop.js

/** Whoever is invited to a role alone is invited to all of its loop: one line becomes several. */
function expandLoops(list, hub) {
    const issues = [...list.issues];
    const words = list.words.flatMap((one) => {
        if (one.exercise !== '')
            return [one];
        const loop = one.role === '' ? [] : exercisesOf(one.role, hub);
        if (loop.length === 0)
            issues.push(noLoop(one, hub));
        return loop.map((exercise) => ({ ...one, exercise }));
    });
    return { words, issues };
}
/** As the team names them, or else those that give out the role. */
function exercisesOf(role, { exercises, loops }) {
    const given = [...exercises].filter(([, settings]) => settings.role === role).map(([id]) => id);
    return loops.get(role) ?? given;
}
function noLoop({ role, where }, { loops }) {
    const message = role === '' ? 'names no exercise and no role' : `takehome.yml names no loop for "${role}"`;
    const known = [...loops.keys()].join(', ');
    const hint = `Name an exercise, or a role that has a loop${known === '' ? '' : `: ${known}`}.`;
    return { ...where, path: '', message, hint };
}
/**
 * What of a list is not as the loops in takehome.yml say: an exercise that is not in the loop of its role, or
 * a loop of which somebody gets a part. Roles without a loop in takehome.yml promise nothing.
 */
function loopDeviations(list, known, { loops }) {
    const people = Map.groupBy(list, ({ words }) => words.candidate.toLowerCase());
    return [...people.values()].flatMap((own) => deviationsOf(own, known, loops));
}
function deviationsOf(own, { all, withdrawn }, loops) {
    // Whoever has a role with a loop on this list is somebody of that role, also where a line names none.
    const first = own.find(({ role }) => role !== null && loops.has(role))?.role ?? null;
    const placed = own.map(({ words, role }) => ({ words, role: role ?? first }));
    return placed.flatMap(({ words, role }) => {
        const loop = role === null ? undefined : loops.get(role);
        if (loop === undefined || all.has(idOf(words)))
            return [];
        const alike = placed.filter((one) => one.role === role).map((one) => idOf(one.words));
        const given = new Set([...all, ...alike].filter((id) => !withdrawn.has(id)));
        const what = whatDeviates(words, { role, loop, given });
        return what === null ? [] : [{ words, what }];
    });
}
function idOf({ exercise, candidate }) {
    return (0,invitation/* assignmentId */.RQ)(exercise, candidate);
}
function whatDeviates({ exercise, candidate }, of) {
    if (!of.loop.includes(exercise))
        return `${exercise} is not in the loop of ${of.role}`;
    const missing = of.loop.filter((id) => !of.given.has((0,invitation/* assignmentId */.RQ)(id, candidate)));
    if (missing.length === 0)
        return null;
    return `the loop of ${of.role} is given without ${missing.join(', ')}`;
}

// EXTERNAL MODULE: ./build/github/client/reasons.js
var reasons = __webpack_require__(29281);
// EXTERNAL MODULE: ./build/github/ledger/ledger-branch.js
var ledger_branch = __webpack_require__(81470);
// EXTERNAL MODULE: ./build/input/read-table-file.js
var read_table_file = __webpack_require__(72293);
// EXTERNAL MODULE: ./build/session/one-fault.js
var one_fault = __webpack_require__(67214);
// EXTERNAL MODULE: ./build/commands/verb/check-reason.js
var check_reason = __webpack_require__(93898);
// EXTERNAL MODULE: ./build/assignment/audit.js
var audit = __webpack_require__(95135);
// EXTERNAL MODULE: ./build/assignment/fold-log.js + 1 modules
var fold_log = __webpack_require__(58561);
// EXTERNAL MODULE: ./build/github/pages/text-digest.js
var text_digest = __webpack_require__(88455);
// EXTERNAL MODULE: ./build/github/repository/invite-candidate.js
var invite_candidate = __webpack_require__(12286);
// EXTERNAL MODULE: ./build/github/repository/look-at-repository.js
var look_at_repository = __webpack_require__(84781);
// EXTERNAL MODULE: ./build/github/repository/provision.js
var provision = __webpack_require__(14472);
// EXTERNAL MODULE: ./build/github/repository/starter-content.js
var starter_content = __webpack_require__(32956);
// EXTERNAL MODULE: ./build/input/config-issue.js
var config_issue = __webpack_require__(82055);
// EXTERNAL MODULE: ./build/assignment/start.js
var start = __webpack_require__(42364);
// EXTERNAL MODULE: ./build/scorecard/phrasing.js
var phrasing = __webpack_require__(75825);
// EXTERNAL MODULE: ./build/scorecard/safe-markdown.js
var safe_markdown = __webpack_require__(66226);
// EXTERNAL MODULE: ./build/scorecard/welcome-comment.js
var welcome_comment = __webpack_require__(32195);
;// CONCATENATED MODULE: ./build/scorecard/start-page.js






/** The only file of the repository until the task is there. */
function startReadme(page) {
    return (0,safe_markdown/* render */.XX)([
        (0,safe_markdown/* heading */.R_)(1, (0,phrasing/* ours */.Od)(page.title)),
        (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `The task is not here yet. You choose when your time begins.`),
        ...howToStart(page),
    ]);
}
function startPull(page) {
    const blocks = [...howToStart(page), ...(0,welcome_comment/* whatElseToKnow */.Et)(page)];
    return { title: `Your work on: ${page.title}`, body: (0,safe_markdown/* render */.XX)(blocks) };
}
/** The comment that holds the feedback later. */
function startText({ title, ...terms }) {
    return (0,safe_markdown/* render */.XX)([
        (0,safe_markdown/* marker */.xL)('candidate'),
        (0,safe_markdown/* heading */.R_)(1, (0,phrasing/* words */.aL) `Your work on: ${(0,phrasing/* ours */.Od)(title)}`),
        (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `You have not started yet. ${inOneSentence(terms)}`),
    ]);
}
function inOneSentence(terms) {
    return (0,phrasing/* words */.aL) `To start, write ${(0,phrasing/* code */.aY)(start/* START_WORD */.ol)} in a comment on this pull request, by ${(0,phrasing/* strong */.ko)(startBy(terms))}. You have ${(0,phrasing/* strong */.ko)((0,phrasing/* ours */.Od)((0,assignment_deadline/* showSpan */.u8)(terms.minutes)))} from the comment that tells you that the task is here.`;
}
function howToStart(page) {
    const long = (0,phrasing/* strong */.ko)((0,phrasing/* ours */.Od)((0,assignment_deadline/* showSpan */.u8)(page.minutes)));
    return [
        (0,safe_markdown/* heading */.R_)(2, (0,phrasing/* words */.aL) `How to start`),
        (0,safe_markdown/* list */.p_)([
            (0,phrasing/* words */.aL) `Write ${(0,phrasing/* code */.aY)(start/* START_WORD */.ol)} on a line of its own, in a comment on the pull request of this repository.`,
            (0,phrasing/* words */.aL) `If you prefer a box, write ${(0,phrasing/* code */.aY)(start/* START_LINE */.qf)} there instead, and tick the box in your comment.`,
            (0,phrasing/* words */.aL) `Start by ${(0,phrasing/* strong */.ko)(startBy(page))}. Ask the hiring team before then if you need more time.`,
            (0,phrasing/* words */.aL) `The task then arrives here, on ${(0,phrasing/* code */.aY)(assignment/* WORK_BRANCH */.fd)}. This usually takes less than an hour, and at times a few hours. That costs you no time. A comment then tells you that it is there, and when your deadline is.`,
            (0,phrasing/* words */.aL) `You have ${long} from the moment of that comment.`,
            (0,phrasing/* words */.aL) `Until then, you can read this repository but not push to it.`,
        ]),
    ];
}
function startBy({ deadline, zone = null, config, }) {
    return (0,phrasing/* ours */.Od)((0,assignment_deadline/* showMoment */.sr)(deadline, config.timeZone, zone));
}

// EXTERNAL MODULE: ./build/session/hub-exercise.js
var hub_exercise = __webpack_require__(19467);
// EXTERNAL MODULE: ./build/session/hub-session.js
var hub_session = __webpack_require__(45333);
// EXTERNAL MODULE: ./build/session/renew-invitation.js
var renew_invitation = __webpack_require__(13964);
// EXTERNAL MODULE: ./build/session/send-answers.js + 1 modules
var send_answers = __webpack_require__(38424);
// EXTERNAL MODULE: ./build/session/who-acts.js
var who_acts = __webpack_require__(77621);
// EXTERNAL MODULE: ./build/assignment/extra-time.js
var extra_time = __webpack_require__(97014);
// EXTERNAL MODULE: ./build/input/in-shell.js
var in_shell = __webpack_require__(26251);
// EXTERNAL MODULE: ./build/input/moment.js
var moment = __webpack_require__(4311);
// EXTERNAL MODULE: ./build/assignment/may-ask.js
var may_ask = __webpack_require__(93361);
// EXTERNAL MODULE: ./build/assignment/start-state.js
var start_state = __webpack_require__(7792);
;// CONCATENATED MODULE: ./build/assignment/invited-before.js





/**
 * Sentences: what an invitation to what somebody was invited to before leaves undone, and how it is done. Nothing here says how
 * much more time somebody has, or where they live: runs of the hub can be read.
 */
function leftUndone(state, asked) {
    const closed = closedWords(state, asked.hub);
    if (closed !== null)
        return [closed];
    return [...leftTime(state, asked), ...leftTerms(state, asked)];
}
function leftTime(state, asked) {
    const { hub } = asked;
    const more = (0,start_state/* isUnstarted */.jq)(state) ? extend(state, hub, '--time <percent>') : move(state, hub);
    // A list that is kept has what was asked for first, and more may have been given since.
    const isExtra = asked.extra <= state.extra || wasMoved(state);
    return [
        ...(isGiven(state, asked)
            ? []
            : [`the deadline ${asked.deadline} is not set. ${notSet(state, hub)}`]),
        ...(isExtra ? [] : [`the extra time is not given. ${more}`]),
    ];
}
/** Whether somebody who has the task was given a later deadline: extra time is given so after the start. */
function wasMoved(state) {
    return !(0,start_state/* isUnstarted */.jq)(state) && state.deadlineSince !== (state.start?.at ?? state.invitedAt);
}
/** The deadline of an invitation with `clock: start` is the latest moment to start. */
function notSet(state, hub) {
    if (state.start === null || (0,start_state/* isUnstarted */.jq)(state))
        return move(state, hub);
    return 'It is the latest moment to start, and they have started.';
}
function leftTerms({ assignment: { role }, zone }, asked) {
    const isRole = asked.role === null || asked.role === role;
    const isZone = asked.zone === null || asked.zone === zone;
    return [
        ...(isRole ? [] : [`the role stays ${role ?? 'none'}: no command changes it.`]),
        ...(isZone ? [] : ['the time zone stays as it is: no command changes it.']),
    ];
}
function closedWords(state, hub) {
    const { status, deadline, keeping, assignment } = state;
    if (status !== 'closed')
        return null;
    if (!(0,may_ask/* isClosedForGood */.jj)(state)) {
        const words = `is closed, because nobody started it by ${deadline}`;
        return `${words}. ${extend(state, hub, '--start-by <moment>')}`;
    }
    if (keeping.closings.includes('erase')) {
        return `is being erased. Run npx takehome close --assignment ${assignment.id} --how erase${(0,in_shell/* onHub */.b)(hub)} before you invite again.`;
    }
    const how = keeping.closings.includes('withdraw') ? 'was withdrawn' : 'is archived';
    return `${how}, and nothing opens it again. Invite the candidate to another exercise.`;
}
/** What moves the moment that is meant by a deadline. */
function move(state, hub) {
    return extend(state, hub, (0,start_state/* isUnstarted */.jq)(state) ? '--start-by <moment>' : '--deadline <moment>');
}
function extend({ assignment: { id } }, hub, option) {
    return toExtend(id, option, hub);
}
/** A sentence with the command that gives more time. `hub` is the folder of the hub. */
function toExtend(id, option, hub) {
    return `To give more time: npx takehome extend --assignment ${id} ${option} --reason <text>${(0,in_shell/* onHub */.b)(hub)}`;
}
// A run that dies after it has fixed a deadline is finished within a day.
const BEGUN_BEFORE = { hours: -24 };
/** Whether that deadline was given at any time: a list that is kept has the first one. */
function isGiven(state, asked) {
    const { deadline } = asked;
    if (deadline === null || state.deadlines.includes(deadline))
        return true;
    if (state.start !== null)
        return false;
    // With extra time, the recorded one is later; by how much follows from when the invitation was begun.
    const extra = asked.extra === 0 ? state.extra : asked.extra;
    const least = (0,extra_time/* stretched */.RP)(state.invitedAt, deadline, extra);
    const most = (0,extra_time/* stretched */.RP)((0,moment/* shift */.B)(state.invitedAt, BEGUN_BEFORE), deadline, extra);
    const [first = ''] = state.deadlines;
    return extra > 0 && least <= first && first <= most;
}

// EXTERNAL MODULE: ./build/github/repository/access.js
var access = __webpack_require__(67985);
// EXTERNAL MODULE: ./build/github/repository/activity.js
var activity = __webpack_require__(12154);
;// CONCATENATED MODULE: ./build/commands/invite/begun-invitation.js







/** With a clock that starts with the candidate, extra time is theirs from the start. */
function newTerms({ config }, { exercise, deadline, extra }, now) {
    const start = config.exercises.get(exercise.rubric.id)?.start;
    if (start !== undefined) {
        const startBy = deadline ?? (0,assignment_deadline/* defaultDeadline */.g2)(now, { ...config, days: start.days });
        return { deadline: startBy, minutes: (0,extra_time/* minutesOf */.dp)(start.hours, extra) };
    }
    const end = deadline === null ? (0,assignment_deadline/* defaultDeadline */.g2)(now, config, extra) : (0,extra_time/* stretched */.RP)(now, deadline, extra);
    return { deadline: end, minutes: null };
}
/** What an unfinished run began is not finished when its deadline is over: nobody could push to it. */
async function refuseOver(session, id, deadline) {
    if ((await session.ledger.readLog(id)).length > 0)
        return;
    throw begunOtherwise(session, id, `with the deadline ${deadline}, which has passed`);
}
/**
 * What an unfinished run decided gives nobody less than they would have by a new invitation:
 * 1. the time from the start is asked of first, whatever else was typed: nobody has begun, and the repository can go;
 * 2. whoever has been invited by then has had the repository since, and their days count from there.
 *
 * A deadline that somebody typed and that is not the decided one is told afterwards, with what is left undone.
 */
async function refuseLess(session, invitee, begun) {
    const id = (0,invitation/* assignmentId */.RQ)(invitee.exercise.rubric.id, invitee.candidate.login);
    const { minutes } = newTerms(session, invitee, begun.now);
    const isWithout = invitee.extra > 0 && begun.minutes !== minutes;
    if (isWithout && begun.minutes !== null) {
        throw begunOtherwise(session, id, 'without this extra time');
    }
    if (hasFewer(begun, { minutes }))
        throw begunOtherwise(session, id, 'with less time from the start');
    await refuseEarlier(session, invitee, begun, { id, isWithout });
}
async function refuseEarlier(session, invitee, begun, { id, isWithout }) {
    const { extra, deadline, candidate } = invitee;
    const isLess = (at) => isWithout || begun.deadline < newTerms(session, invitee, at).deadline;
    if ((deadline !== null && extra === 0) || !isLess(begun.now))
        return;
    const { kind } = await (0,access/* findAccess */.GM)(session.candidates, begun.place, candidate);
    if (kind === 'none') {
        const how = extra > 0 ? 'without this extra time, or days ago' : 'days ago';
        throw begunOtherwise(session, id, `${how}, and leaves less time than a new one`);
    }
    if (isLess((0,activity/* toSecond */.u)(begun.createdAt)))
        throw gaveLess(session, id, begun);
}
/** Where the clock does not wait for a start any more, there are days instead of hours. */
function hasFewer({ minutes }, wanted) {
    return minutes !== null && minutes < (wanted.minutes ?? Number.POSITIVE_INFINITY);
}
function begunOtherwise({ config }, id, how) {
    const hint = `Delete the repository ${config.organisation}/${id}, and invite again.`;
    return (0,bad_news/* callerError */.ee)(id, `an unfinished invitation was begun ${how}`, hint);
}
/** Finished with the decided terms first: then there is something on the ledger that can be extended. */
function gaveLess({ folder }, id, { deadline, minutes }) {
    const message = 'an unfinished invitation gave less time, and the candidate has it already';
    const [asDecided, option] = minutes === null
        ? [`${deadline} and no extra time`, '--deadline <moment>']
        : [deadline, '--start-by <moment>'];
    const hint = `Invite again with --deadline ${asDecided}. ${toExtend(id, option, folder)}`;
    return (0,bad_news/* callerError */.ee)(id, message, hint);
}

// EXTERNAL MODULE: ./build/github/repository/own-repository.js
var own_repository = __webpack_require__(71996);
;// CONCATENATED MODULE: ./build/commands/invite/keep-invited.js







/** Who was invited before and never came may have let the invitation expire. */
async function keepInvited(session, state, invitee) {
    const { assignment, status, acceptedAt } = state;
    const left = leftBy(session, state, invitee);
    await keepReference(session, assignment.id, invitee.reference);
    const { repository } = assignment;
    const isWaiting = status === 'open' && acceptedAt === null;
    const place = isWaiting ? await (0,own_repository/* findOwnRepository */.w)(session.candidates, repository) : null;
    if (place === null)
        return { assignment, fresh: false, renewed: false, left };
    const by = await (0,who_acts/* whoActs */.Q)(session.hub);
    const renewed = await (0,renew_invitation/* renewInvitation */.vJ)(session, assignment, place, by);
    return { assignment, fresh: false, renewed, left };
}
/** What an invitation to what there is already would not carry out. Throws CallerError for another account. */
function leftBy({ folder }, state, invitee) {
    sameAccount(state.assignment, invitee);
    return leftUndone(state, { ...invitee, role: invitee.typedRole, hub: folder });
}
/** A list that is given again may know what the hiring system calls somebody by now. */
async function keepReference(session, id, reference) {
    if (reference === null)
        return;
    const isNew = (log) => (0,fold_log/* foldLog */.e)(log)?.reference !== reference;
    if (!isNew(await session.ledger.readLog(id)))
        return;
    const stamp = { at: await (0,hub_session/* serverTime */.nI)(session.candidates), by: await (0,who_acts/* whoActs */.Q)(session.hub) };
    await session.ledger.append(id, (log) => isNew(log) ? { kind: 'referenced', ...stamp, reference } : null);
}
/** The record names an account; whoever has taken over its login is somebody else. */
function sameAccount(assignment, { candidate }) {
    if (assignment.candidate.userId === candidate.userId)
        return;
    const message = `was account ${assignment.candidate.userId} when invited, and is ${candidate.userId} now`;
    const hint = 'Somebody else has this login now. Ask the candidate for their present one.';
    throw (0,bad_news/* callerError */.ee)(candidate.login, message, hint);
}

;// CONCATENATED MODULE: ./build/commands/invite/invite-one.js



















/** The plan that `invite` would carry out now: an earlier, unfinished run may have fixed the deadline. */
async function planFor(session, invitee) {
    const { exercise, role, candidate } = invitee;
    const id = (0,invitation/* assignmentId */.RQ)(exercise.rubric.id, candidate.login);
    const place = { owner: session.config.organisation, repo: id };
    const found = await (0,provision/* findNamed */.n4)(session.candidates, place);
    const decided = (0,invitation/* describedTerms */.Fj)(found?.description ?? null, exercise.rubric.id);
    const now = await (0,hub_session/* serverTime */.nI)(session.candidates);
    if (decided !== null && decided.deadline <= now)
        await refuseOver(session, id, decided.deadline);
    const wanted = newTerms(session, invitee, now);
    if (decided !== null && found !== null) {
        await refuseLess(session, invitee, { ...decided, place, createdAt: found.createdAt, now });
    }
    const { deadline, minutes } = decided ?? wanted;
    const variant = (0,hub_exercise/* drawHubVariant */.lr)(session, exercise, id);
    const ai = session.config.exercises.get(exercise.rubric.id)?.ai ?? null;
    const asked = await (0,hub_exercise/* loadAssigned */.Ln)(session, {
        exercise: exercise.rubric.id,
        ...(variant === null ? {} : { variant }),
        ...(ai === null ? {} : { ai }),
    });
    if (!asked.ok)
        throw new bad_news/* CallerError */.ED(asked.error);
    const terms = { zone: invitee.zone, extra: invitee.extra, minutes };
    const pages = pagesOf(session, asked.value, { deadline, ai, ...terms });
    const decisions = { exercise: exercise.rubric.id, variant, ai, role, candidate, deadline, terms };
    return (0,invitation/* planInvitation */.ZO)({ ...decisions, ...pages }, session.config);
}
/** What the candidate finds: the task, or a page that says how to start it. */
function pagesOf({ config, serverUrl }, { template, rubric: { title } }, told) {
    const { deadline, ai, zone, minutes } = told;
    if (minutes === null) {
        const pull = (0,welcome_comment/* welcomePull */.Gg)({ title, deadline, zone, ai, config, serverUrl });
        return { template, pull, comment: (0,welcome_comment/* welcomeText */.Yh)(title, deadline, config, zone) };
    }
    const page = { title, deadline, zone, minutes, config, serverUrl };
    const readme = new TextEncoder().encode(startReadme(page));
    return {
        template: new Map([['README.md', readme]]),
        pull: startPull(page),
        comment: startText(page),
    };
}
/**
 * Invites one candidate. Every step looks before it makes, so that a run which crashed anywhere is
 * finished by the next one:
 * 1. whoever is on the ledger has been invited: only an invitation that has expired is made again;
 * 2. create the repository, switch its Actions off, set it up;
 * 3. the template on two branches, a pull request between them, the comment for the feedback;
 * 4. look at all of it again, and only then invite;
 * 5. record it;
 * 6. tell what others were answered before. A run that dies here leaves that to `questions`.
 */
async function invite(session, invitee, personOf) {
    const known = await findInvited(session, invitee);
    if (known !== null)
        return await keepInvited(session, known, invitee);
    const person = await personOf(invitee.candidate);
    const id = invite_one_idOf(invitee);
    const plan = await planFor(session, invitee);
    const { reference } = invitee;
    const { assignment: made, isIn } = await carryOut(session, plan);
    const assignment = reference === null ? made : { ...made, reference };
    const invited = {
        kind: 'invited',
        at: await (0,hub_session/* serverTime */.nI)(session.candidates),
        by: await (0,who_acts/* whoActs */.Q)(session.hub),
        assignment,
        comment: (0,text_digest/* textDigest */.o)(plan.comment),
        ...recordedTerms(plan.terms),
        ...(invitee.outsideLoop === null ? {} : { outsideLoop: invitee.outsideLoop }),
        ...(person === null ? {} : { person }),
    };
    await session.ledger.append(id, (log) => ((0,fold_log/* foldLog */.e)(log) === null ? invited : null));
    if (isIn)
        await (0,renew_invitation/* recordAcceptance */.hb)(session, id, invited.at);
    await (0,send_answers/* sendAnswers */.S)(session, assignment, await (0,send_answers/* readAnswers */.M)(session, assignment.exercise));
    // An unfinished run may have decided otherwise.
    const state = (0,fold_log/* foldLog */.e)([invited]);
    const left = state === null ? [] : leftBy(session, state, invitee);
    return { assignment, fresh: true, renewed: false, left };
}
function invite_one_idOf({ exercise, candidate }) {
    return (0,invitation/* assignmentId */.RQ)(exercise.rubric.id, candidate.login);
}
/** What the ledger knows of it; null where nobody was invited to it. */
async function findInvited({ ledger }, invitee) {
    return (0,fold_log/* foldLog */.e)(await ledger.readLog(invite_one_idOf(invitee)));
}
function recordedTerms({ zone, extra, minutes }) {
    return {
        ...(zone === null ? {} : { zone }),
        ...(extra === 0 ? {} : { extra }),
        ...(minutes === null ? {} : { start: { minutes } }),
    };
}
/** `isIn`: whoever belongs to the organisation is let in at once, and has nothing to accept. */
async function carryOut(session, plan) {
    const { candidates: octokit } = session;
    const { owner, repo } = plan.repository;
    const place = { owner, repo };
    const repository = await (0,provision/* ensureRepository */.z0)(octokit, plan);
    await (0,provision/* switchActionsOff */.Fq)(octokit, place);
    await (0,provision/* forbidForks */.KK)(octokit, place, repository);
    const starter = await (0,starter_content/* ensureContent */.m)(octokit, plan, repository);
    if (plan.freezeStarter)
        await (0,provision/* ensureFrozen */.rx)(octokit, place);
    const pull = await (0,provision/* ensurePull */.Sk)(octokit, plan);
    const comment = await (0,provision/* ensureComment */.IT)(octokit, plan, pull);
    await refuseDrift(session, plan, starter, pull);
    const permission = plan.terms.minutes === null ? 'push' : 'pull';
    const standing = await (0,invite_candidate/* ensureInvitation */.s)(octokit, place, plan.candidate, permission);
    const { id, exercise, variant, ai, role, candidate, deadline } = plan;
    const named = { owner, name: repo, id: repository.id };
    const asked = { ...(variant === null ? {} : { variant }), ...(ai === null ? {} : { ai }) };
    const decided = { id, exercise, ...asked, role, candidate };
    const assignment = { ...decided, deadline, repository: named, starter, pull, comment };
    return { assignment, isIn: standing.kind === 'accepted' };
}
/** Nobody is invited into a repository that is not as it should be. */
async function refuseDrift(session, plan, starter, pull) {
    const { owner, repo } = plan.repository;
    const observed = await (0,look_at_repository/* lookAtRepository */.z)(session.candidates, { owner, repo }, pull);
    const { candidate } = plan;
    // Whoever is in already may be waiting for their start, or past their deadline.
    const expected = { starter: starter.sha, candidate, isRunning: false };
    const drift = (0,audit/* auditRepository */.Q)(observed, expected);
    if (drift.length > 0)
        throw new bad_news/* CallerError */.ED(drift.map((one) => driftIssue(`${owner}/${repo}`, one)));
}
function driftIssue(file, { what, mend }) {
    return (0,config_issue/* problem */.CC)(file, what, mend);
}

// EXTERNAL MODULE: ./build/assignment/person-names.js
var person_names = __webpack_require__(31030);
// EXTERNAL MODULE: ./build/assignment/watch-index.js + 1 modules
var watch_index = __webpack_require__(26389);
// EXTERNAL MODULE: ./build/github/ledger/ledger-table.js
var ledger_table = __webpack_require__(47404);
// EXTERNAL MODULE: ./build/session/hub-key.js
var hub_key = __webpack_require__(13654);
;// CONCATENATED MODULE: ./build/commands/invite/person-in-use.js





/**
 * Whoever was invited before keeps the name of that invitation, whatever TAKEHOME_KEY is by now. It is recorded with
 * each invitation, so that the name stays when the first of them is erased. The ledger's table is read once.
 */
async function personsInUse(session) {
    const { hub, config, key, ledger } = session;
    const table = await (0,ledger_table/* readLedgerTable */.qW)(hub, config.hub);
    const byKey = (userId) => (key === '' ? '' : (0,hub_key/* useHubKey */.cA)(key).candidate(userId));
    return async (candidate) => {
        const states = [];
        for (const id of table === null ? [] : assignmentsOf(table, candidate)) {
            const state = (0,fold_log/* foldLog */.e)(await ledger.readLog(id));
            if (state?.assignment.candidate.userId === candidate.userId)
                states.push(state);
        }
        const name = (0,person_names/* namePersons */.G)(states, byKey).nameOf(candidate.userId);
        return name === '' ? null : name;
    };
}
/** Those of the account by the derived table, and what it does not have yet by the login. */
function assignmentsOf({ logs, index }, { login, userId }) {
    const { assignments } = (0,watch_index/* parseIndex */.A1)(index);
    const suffix = `-${login.toLowerCase()}`;
    return [...logs.keys()].filter((id) => {
        const known = assignments[id]?.assignment.candidate.userId;
        return known === undefined ? id.endsWith(suffix) : known === userId;
    });
}

;// CONCATENATED MODULE: ./build/commands/invite/known-assignments.js



const NOBODY = { all: new Set(), withdrawn: new Set() };
/** What the ledger has, and what of it was withdrawn from people on the list. */
async function knownAssignments({ config, ledger }, { logs, index }, list) {
    const { assignments } = (0,watch_index/* parseIndex */.A1)(index);
    // The table says of most logs that they are not closed, without a request for each.
    const mayBeClosed = (id) => assignments[id]?.log !== logs.get(id) || assignments[id]?.status === 'closed';
    const exercises = new Set([...config.loops.values()].flat());
    const people = new Set(list.map(({ candidate }) => candidate.toLowerCase()));
    const theirs = [...people].flatMap((login) => [...exercises].map((id) => (0,invitation/* assignmentId */.RQ)(id, login)));
    const withdrawn = new Set();
    for (const id of theirs.filter((one) => logs.has(one) && mayBeClosed(one))) {
        const state = (0,fold_log/* foldLog */.e)(await ledger.readLog(id));
        if (state?.keeping.closings.includes('withdraw'))
            withdrawn.add(id);
    }
    return { all: new Set(logs.keys()), withdrawn };
}

// EXTERNAL MODULE: ./build/github/client/own-app.js
var own_app = __webpack_require__(55902);
// EXTERNAL MODULE: ./build/github/health/look-credentials.js
var look_credentials = __webpack_require__(88029);
// EXTERNAL MODULE: ./build/hub/template-workflows.js
var template_workflows = __webpack_require__(89019);
;// CONCATENATED MODULE: ./build/commands/invite/workflow-issues.js





/**
 * Templates whose workflows GitHub would refuse: halfway through an invitation, or only when a candidate has asked for
 * the task. GitHub is asked who we are only where there are any.
 */
async function workflowIssues(session, exercises) {
    const issues = [];
    for (const { rubric, template } of exercises) {
        const files = (0,template_workflows/* workflowsAmong */.Lm)(template.keys());
        if (files.length === 0)
            continue;
        const starts = session.config.exercises.get(rubric.id)?.start !== undefined;
        const refused = starts
            ? { why: template_workflows/* WHY_START */.gS, mend: template_workflows/* MEND_START */.Iq }
            : (0,template_workflows/* refusedWriter */.Qp)(await lookAtWriter(session));
        if (refused === null)
            continue;
        const message = `holds ${files.join(', ')}, and cannot be given out: ${refused.why}`;
        issues.push((0,config_issue/* problem */.CC)(`templates/${rubric.id}`, message, refused.mend));
    }
    return issues;
}
/** What the installed App may do, or the scopes of a classic token; null of anything else, which GitHub will judge. */
async function lookAtWriter({ candidates, config: { organisation } }) {
    try {
        if ((await (0,own_app/* ownApp */.e)(candidates)) !== null) {
            const { slug, permissions } = await (0,look_credentials/* lookAtApp */.i)(candidates, organisation);
            return { app: slug, permissions };
        }
        const token = await (0,look_credentials/* lookAtToken */.m)(candidates);
        return token.kind === 'personal' ? token.scopes : null;
    }
    catch (error) {
        throw (0,reasons/* worldError */.ZT)('GitHub was not asked whether workflows may be written', error);
    }
}

;// CONCATENATED MODULE: ./build/commands/invite/resolve-invitees.js











/** Checks the whole list before anything is created. Throws CallerError with all that is wrong. */
async function resolveInvitees(session, { words: list, issues: unread }, reason = '') {
    const exercises = await loadAll(session, list);
    const results = [];
    // One after the other: for a long list, side by side would be a burst of requests.
    for (const words of list)
        results.push(await resolve(session, words, exercises));
    // Where lines cannot be read, what is there may look like a part of a loop.
    const deviating = unread.length > 0 ? [] : await resolve_invitees_deviationsOf(session, list);
    const issues = [
        ...unread,
        ...results.flatMap((one) => (one.ok ? [] : one.error)),
        ...repeated(list),
        ...(reason === '' ? deviating.map(({ words, what }) => outside(words, what)) : []),
        ...(await workflowIssues(session, [...exercises.values()].flatMap((one) => (one.ok ? one.value : [])))),
    ];
    if (issues.length > 0)
        throw new bad_news/* CallerError */.ED(issues);
    return results.flatMap((one, index) => {
        if (!one.ok)
            return [];
        const deviates = deviating.some(({ words }) => words === list[index]);
        return [{ ...one.value, outsideLoop: deviates ? reason : null }];
    });
}
/** What the ledger knows is asked only where the team has named a loop. */
async function resolve_invitees_deviationsOf(session, list) {
    const { config, hub } = session;
    if (config.loops.size === 0)
        return [];
    const table = await (0,ledger_table/* readLedgerTable */.qW)(hub, config.hub);
    const known = table === null ? NOBODY : await knownAssignments(session, table, list);
    const invitations = list.map((words) => ({ words, role: roleOf(words, config) }));
    return loopDeviations(invitations, known, config);
}
function roleOf({ role, exercise }, { exercises }) {
    return role || (exercises.get(exercise)?.role ?? null);
}
function outside(words, what) {
    const hint = 'Leave out the exercise to give the whole loop, or say why with --outside-loop "<reason>": the ledger and the report keep it.';
    return issueAt(words, `${words.candidate}: ${what}`, hint);
}
async function loadAll(session, list) {
    const ids = [...new Set(list.map(({ exercise }) => exercise))];
    const loaded = await Promise.all(ids.map(async (id) => [id, await (0,hub_exercise/* loadHubExercise */.sE)(session, id)]));
    return new Map(loaded);
}
async function resolve(session, words, exercises) {
    const exercise = exercises.get(words.exercise);
    const candidate = await findAccount(session, words);
    const deadline = words.deadline === '' ? null : await checkDeadline(session, words);
    const wanted = roleOf(words, session.config);
    const role = await (0,hub_exercise/* loadHubRole */.I1)(session, wanted);
    const terms = checkTerms(words);
    const issues = [
        ...[terms, exercise, candidate, role, deadline].flatMap(errorsOf),
        ...referenceIssues(words),
    ];
    if (!exercise?.ok || !candidate.ok || !terms.ok || issues.length > 0)
        return { ok: false, error: issues };
    const moment = deadline?.ok === true ? deadline.value : null;
    const decided = { exercise: exercise.value, role: wanted, candidate: candidate.value };
    return {
        ok: true,
        value: {
            ...decided,
            ...terms.value,
            deadline: moment,
            typedRole: words.role === '' ? null : words.role,
            reference: referenceOf(words),
            outsideLoop: null,
        },
    };
}
function errorsOf(checked) {
    return checked?.ok === false ? checked.error : [];
}
function checkTerms(words) {
    const extra = typed(words, 'time', extra_time/* parseExtraTime */.VB);
    const zone = typed(words, 'zone', assignment_deadline/* parseZone */.Cd);
    if (extra.ok && zone.ok)
        return { ok: true, value: { zone: zone.value, extra: extra.value ?? 0 } };
    return { ok: false, error: [extra, zone].flatMap(errorsOf) };
}
/** What somebody typed about one person's time; null where they typed nothing. */
function typed(words, name, parse) {
    const text = words[name] ?? '';
    if (text === '')
        return { ok: true, value: null };
    const parsed = parse(text);
    if (parsed.ok)
        return parsed;
    const what = name === 'time' ? 'extra time' : 'time zone';
    return { ok: false, error: [issueAt(words, `"${text}" is no ${what}`, parsed.error)] };
}
function referenceOf({ reference }) {
    return reference === '' ? null : reference;
}
function referenceIssues(words) {
    const { reference } = words;
    if (reference === '' || (0,invitation/* isReference */.A_)(reference))
        return [];
    const hint = 'Give the id of your hiring system: at most 100 letters, digits, dots, colons, slashes, hyphens and underscores.';
    return [issueAt(words, `"${reference}" is not a reference`, hint)];
}
/** A list is kept and grows: lines of people who are invited already may have deadlines that are over. */
async function checkDeadline(session, words) {
    const now = await (0,hub_session/* serverTime */.nI)(session.candidates);
    const deadline = (0,assignment_deadline/* parseFutureDeadline */.x9)(words.deadline, now);
    if (deadline.ok)
        return deadline;
    const written = (0,assignment_deadline/* parseDeadline */.O0)(words.deadline);
    const id = (0,invitation/* assignmentId */.RQ)(words.exercise, words.candidate);
    if (written.ok && (0,invitation/* isLogin */.W5)(words.candidate) && (await session.ledger.readLog(id)).length > 0) {
        return written;
    }
    return { ok: false, error: [issueAt(words, deadline.error.message, deadline.error.hint)] };
}
async function findAccount(session, words) {
    const { candidate: login } = words;
    const hint = 'Give the login of a personal GitHub account.';
    const unknown = { ok: false, error: [issueAt(words, `no account "${login}"`, hint)] };
    if (/[\s\p{Cf}]/u.test(login)) {
        const message = `"${login}" has a blank or an invisible character in it`;
        return { ok: false, error: [issueAt(words, message, hint)] };
    }
    if (!(0,invitation/* isLogin */.W5)(login))
        return unknown;
    try {
        const { data } = await session.candidates.rest.users.getByUsername({ username: login });
        if (data.type !== 'User')
            return unknown;
        return { ok: true, value: { login: data.login, userId: data.id } };
    }
    catch (error) {
        if ((0,reasons/* statusOf */.c2)(error) === 404)
            return unknown;
        throw (0,reasons/* worldError */.ZT)(`the account ${login} was not looked up`, error);
    }
}
function repeated(list) {
    const seen = new Set();
    return list.flatMap((words) => {
        const key = `${words.exercise}/${words.candidate.toLowerCase()}`;
        if (!seen.has(key)) {
            seen.add(key);
            return [];
        }
        return [issueAt(words, `${words.candidate} is on the list twice`, 'Remove one of the lines.')];
    });
}
function issueAt({ where }, message, hint) {
    return { ...where, path: '', message, hint };
}

;// CONCATENATED MODULE: ./build/commands/invite/invite-all.js














/** Throws CallerError with all that is wrong with any of them. */
async function planInvitations(session, request) {
    const plans = [];
    const before = [];
    const wrong = [];
    for (const invitee of await inviteesOf(session, request)) {
        try {
            const known = await findInvited(session, invitee);
            if (known === null)
                plans.push(await planFor(session, invitee));
            else
                before.push({ assignment: known.assignment, left: leftBy(session, known, invitee) });
        }
        catch (error) {
            if (!(error instanceof bad_news/* CallerError */.ED))
                throw error;
            if (!wrong.some((other) => saysSame(other, error)))
                wrong.push(error);
        }
    }
    if (wrong.length > 0)
        throw (0,input_fault/* allOf */.bn)(wrong);
    return { plans, before };
}
/**
 * Invites them one after the other. What goes wrong with one keeps nothing from the others, and what stands in the
 * way of all ends the run. What one run did not finish, the next one does.
 */
async function inviteEach(session, request, progress) {
    const invitees = await inviteesOf(session, request);
    await (0,ledger_branch/* ensureLedgerBranch */.k)(session.hub, session.config.hub);
    const personOf = await personsInUse(session);
    const invited = [];
    const failed = [];
    for (const [index, invitee] of invitees.entries()) {
        const { login } = invitee.candidate;
        progress(index, invitees.length, login);
        try {
            invited.push(await invite(session, invitee, personOf));
        }
        catch (error) {
            const fault = (0,one_fault/* faultOf */.K)(error, login, 'invited');
            const isRepeated = failed.some((one) => one.login !== login && saysSame(one.fault, fault));
            failed.push({ login, fault });
            if (isRepeated || standsInTheWay(fault))
                break;
        }
    }
    const tried = invited.length + failed.length;
    progress(tried, invitees.length, 'done');
    return { invited, failed, untried: invitees.length - tried };
}
/** The same for whoever needs all of them. Throws where anybody is not invited. */
async function inviteAll(session, request, progress) {
    const { invited, failed } = await inviteEach(session, request, progress);
    if (failed.length > 0)
        throw allOf(failed.map(({ fault }) => fault));
    return invited;
}
/** What the organisation or the ledger refuses, and what is about GitHub or the credential, the next one meets too. */
function standsInTheWay(fault) {
    return fault instanceof bad_news/* WorldError */.nM && (fault.code !== 'github' || (0,reasons/* isAboutEverything */.ZJ)(fault));
}
/** Words that name nobody, such as those about takehome.yml, come again with each candidate. */
function saysSame(one, other) {
    return one instanceof bad_news/* CallerError */.ED && other instanceof bad_news/* CallerError */.ED && (0,input_fault/* whyOf */.gf)(one) === (0,input_fault/* whyOf */.gf)(other);
}
/** All that is wrong with the list is said before anything is created. */
async function inviteesOf(session, request) {
    const list = expandLoops(await listOf(request), session.config);
    return await resolveInvitees(session, list, (0,check_reason/* checkReason */.D)(request.outsideLoop ?? ''));
}
async function listOf(request) {
    const { csv } = request;
    const candidate = (0,invitation/* loginIn */.Xj)(request.candidate);
    if ((csv === '') === (candidate === '')) {
        const message = csv === '' ? 'nobody is named' : 'was given with --candidate';
        const hint = 'Name one candidate, or give a list with --csv.';
        throw (0,bad_news/* callerError */.ee)(csv || 'candidate', message, hint);
    }
    const { reference = '' } = request;
    if (csv === '') {
        const where = { file: 'invite', line: null };
        return { words: [{ ...request, candidate, reference, where }], issues: [] };
    }
    if (reference !== '') {
        const hint = 'Give the list a column of that name.';
        throw (0,bad_news/* callerError */.ee)('--reference', 'was given with a list', hint);
    }
    const { words, issues } = parseInvitationList(await (0,read_table_file/* readTableFile */.F)(csv), csv);
    return { words: words.map((one) => ({ ...one, candidate: (0,invitation/* loginIn */.Xj)(one.candidate) })), issues };
}

;// CONCATENATED MODULE: ./build/commands/invite/run-invite.js







/** Invites one candidate or a list, or only says what that would do. */
const runInvite = (0,with_session/* withSession */.f)(async (session, words, { progress }) => {
    const { timeZone } = session.config;
    const request = requestOf(words);
    if (words.isOn('dry-run'))
        return planned(await planInvitations(session, request), timeZone);
    const { invited, ...rest } = await inviteEach(session, request, progress);
    const faults = rest.failed.map(({ fault }) => fault);
    if (invited.length === 0 && faults.length > 0)
        throw (0,input_fault/* allOf */.bn)(faults);
    return withFailures(invitedOutcome(invited, { timeZone, serverUrl: session.serverUrl }), rest);
});
/** What a run says of its invitations. */
function invitedOutcome(invited, { timeZone, serverUrl }) {
    const text = [
        invitationsTable(invited, timeZone),
        ...leftLines(invited),
        ...howToAccept(invited, serverUrl),
    ];
    return { json: invited, text, unmet: unmetOf(invited) };
}
/** Whoever is not invited is named last, below the links of those who are. */
function withFailures(outcome, { failed, untried }) {
    if (failed.length === 0)
        return outcome;
    const lines = failed.map(({ login, fault }) => `${login}: not invited, ${(0,input_fault/* whyOf */.gf)(fault)}`);
    const rest = untried === 0 ? [] : [`Not tried after that: ${untried}.`];
    const count = failed.length + untried;
    const unmet = `not invited: ${count}. See above why. Run the same command again after you have mended that: it goes on with those who are not invited.`;
    const unmets = [outcome.unmet, unmet].filter((one) => typeof one === 'string');
    const faults = failed.map(({ fault }) => fault);
    const trouble = faults.every((fault) => fault instanceof bad_news/* WorldError */.nM) ? (faults[0] ?? null) : null;
    return {
        ...outcome,
        text: [...outcome.text, ...lines, ...rest],
        unmet: unmets.join(' '),
        trouble,
    };
}
function leftLines(invited) {
    return invited.flatMap(({ assignment: { candidate, exercise }, left }) => left.map((what) => `${candidate.login}, ${exercise}: ${what}`));
}
/** Whoever asks for something that is not done is not told by a run that succeeds. */
function unmetOf(invited) {
    const count = invited.filter(({ left }) => left.length > 0).length;
    if (count === 0)
        return null;
    return `not carried out as asked: ${count}. See above what to do instead, and take what is closed off the list.`;
}
function requestOf({ text }) {
    return {
        candidate: text('candidate'),
        exercise: text('exercise'),
        role: text('role'),
        deadline: text('deadline'),
        csv: text('csv'),
        time: text('time'),
        zone: text('zone'),
        reference: text('reference'),
        outsideLoop: text('outside-loop'),
    };
}
function costOf(plans) {
    const steps = plans.flatMap((plan) => plan.steps);
    const reads = steps.reduce((sum, step) => sum + step.reads, 0);
    const writes = steps.reduce((sum, step) => sum + step.writes, 0);
    return { reads, writes, seconds: Math.ceil((0,pace/* estimate */.jA)({ reads, writes })) };
}
/** A plan without the template's bytes. */
function planned({ plans, before }, timeZone) {
    const cost = costOf(plans);
    const shown = plans.map(({ template, ...plan }) => ({ ...plan, files: [...template.keys()] }));
    const { reads, writes, seconds } = cost;
    const budget = `${plans.length} to invite: ${reads} reads and ${writes} writes. GitHub takes 80 writes a minute and 500 an hour: ${duration(seconds)} if nothing else writes.`;
    const text = plans.flatMap((plan) => planText(plan, timeZone));
    const known = before.map(({ assignment: { candidate, exercise } }) => `${candidate.login}: ${exercise}, invited before`);
    const json = { plans: shown, before, cost };
    const lines = [...text, ...known, ...leftLines(before), budget];
    return { json, text: lines, unmet: unmetOf(before) };
}
function planText(plan, timeZone) {
    const { minutes } = plan.terms;
    const moment = (0,assignment_deadline/* showMoment */.sr)(plan.deadline, timeZone);
    const due = minutes === null ? `due ${moment}` : `start by ${moment}, then ${(0,assignment_deadline/* showSpan */.u8)(minutes)}`;
    const head = `${plan.candidate.login}: ${plan.exercise}, ${due}`;
    const rows = plan.steps.map(({ step, what, reads, writes }) => [
        step,
        String(reads),
        String(writes),
        what,
    ]);
    return [head, { head: ['step', 'reads', 'writes', ''], rows }, ''];
}
function invitationsTable(invited, timeZone) {
    const rows = invited.map(({ assignment, ...how }) => [
        assignment.candidate.login,
        `${assignment.repository.owner}/${assignment.repository.name}`,
        `#${assignment.pull}`,
        (0,assignment_deadline/* showMoment */.sr)(assignment.deadline, timeZone),
        outcomeOf(how),
    ]);
    return { head: ['candidate', 'repository', 'pull request', 'due or start by', ''], rows };
}
function outcomeOf({ fresh, renewed, left }) {
    if (fresh)
        return 'invited';
    if (left.length > 0)
        return 'not as asked, see below';
    return renewed ? 'invited again: the invitation had expired' : 'was invited before';
}
function duration(seconds) {
    if (seconds < 90)
        return `about ${Math.max(1, seconds)} seconds`;
    if (seconds < 5400)
        return `about ${Math.round(seconds / 60)} minutes`;
    return `about ${(seconds / 3600).toFixed(1)} hours`;
}


/***/ }),

/***/ 93898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ checkReason)
/* harmony export */ });
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18186);

// What a record of the ledger has room for: a longer one could never be read again.
const MOST_CHARACTERS = 500;
/** Why somebody moved a deadline or ended an assignment. Throws CallerError. */
function checkReason(reason) {
    const length = [...reason].length;
    if (length <= MOST_CHARACTERS)
        return reason;
    const message = `has ${length} characters, and ${MOST_CHARACTERS} are allowed`;
    const hint = 'Shorten it, and keep the rest elsewhere.';
    throw (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .callerError */ .ee)('reason', message, hint);
}


/***/ }),

/***/ 23510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ lookOrMake),
/* harmony export */   R: () => (/* binding */ makeOrLook)
/* harmony export */ });
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29281);

// A lost answer, then a lost race, then the look that finds it; more than that is an outage.
const ATTEMPTS = 4;
/**
 * The way to create anything that must exist once: look, make, and look again when nobody knows whether
 * it was made. GitHub answers 409 or 422 where somebody else has made it meanwhile.
 */
async function lookOrMake(look, make) {
    for (let attempt = 1;; attempt += 1) {
        const found = await look();
        if (found !== null)
            return found;
        try {
            return await make();
        }
        catch (error) {
            if (!mayExistNow(error) || attempt === ATTEMPTS)
                throw error;
        }
    }
}
/**
 * The same where it can hardly be there yet, and a look first would be a request in vain: make, and look
 * only when nobody knows whether it was made, or somebody else has made it.
 */
async function makeOrLook(make, look) {
    try {
        return await make();
    }
    catch (error) {
        if (!mayExistNow(error))
            throw error;
        return await lookOrMake(look, make);
    }
}
function mayExistNow(error) {
    return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .isAmbiguous */ .X2)(error) || (0,_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 409 || (0,_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 422;
}


/***/ }),

/***/ 88029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ lookAtApp),
/* harmony export */   m: () => (/* binding */ lookAtToken)
/* harmony export */ });
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29281);

/** Whose token it is, and what a classic one may do. */
async function lookAtToken(octokit) {
    try {
        const { data, headers } = await octokit.rest.users.getAuthenticated();
        const scopes = headers['x-oauth-scopes'];
        const listed = scopes?.split(',').map((scope) => scope.trim());
        return {
            kind: 'personal',
            login: data.login,
            scopes: listed?.filter((scope) => scope !== '') ?? null,
        };
    }
    catch (error) {
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 403)
            return { kind: 'anonymous' };
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 401)
            return { kind: 'refused', reason: 'HTTP 401' };
        throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .worldError */ .ZT)('could not ask GitHub whose token this is', error);
    }
}
/** What the organisation granted to the App that `octokit` speaks for. */
async function lookAtApp(octokit, organisation) {
    const { data } = await octokit.rest.apps.getOrgInstallation({ org: organisation });
    const granted = Object.entries(data.permissions).map(([name, level]) => [name, String(level)]);
    return {
        id: data.app_id,
        slug: data.app_slug,
        permissions: Object.fromEntries(granted),
        suspended: typeof data.suspended_at === 'string',
        allRepositories: data.repository_selection === 'all',
    };
}


/***/ }),

/***/ 81470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ensureLedgerBranch)
/* harmony export */ });
/* harmony import */ var _client_look_or_make_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23510);
/* harmony import */ var _repository_branch_head_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81850);
/* harmony import */ var _repository_rulesets_on_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5432);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3069);




const README = `# The ledger

takehome writes this branch; please change nothing here by hand.

- \`assignments/<assignment>.jsonl\`: what happened, one record a line, oldest first.
- \`scorecards/<assignment>/\`: every scorecard that was given.
- \`receipts/\`: what was erased, without names.
- \`residue/\`: points of those who were erased, without anything that names them, where takehome.yml says so.
- \`index.json\`: a table made of the rest. It may be deleted; the next \`watch\` makes it again.
`;
/** The ledger has a history of its own, without the hub's files in it. */
async function ensureLedgerBranch(octokit, hub) {
    const begun = (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_0__/* .lookOrMake */ .J)(() => (0,_repository_branch_head_js__WEBPACK_IMPORTED_MODULE_1__/* .branchHead */ .P)(octokit, hub, _ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .LEDGER_BRANCH */ .j), async () => {
        const readme = { path: 'README.md', mode: '100644', type: 'blob', content: README };
        const tree = await octokit.rest.git.createTree({ ...hub, tree: [readme] });
        const commit = await octokit.rest.git.createCommit({
            ...hub,
            message: 'Begin the ledger',
            tree: tree.data.sha,
            parents: [],
        });
        const ref = `refs/heads/${_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .LEDGER_BRANCH */ .j}`;
        await octokit.rest.git.createRef({ ...hub, ref, sha: commit.data.sha });
        return commit.data.sha;
    });
    await begun.catch(async (cause) => {
        if (!(0,_repository_rulesets_on_js__WEBPACK_IMPORTED_MODULE_2__/* .isRefusedByRule */ .cX)(cause))
            throw cause;
        const what = 'the ledger was not begun';
        throw await (0,_repository_rulesets_on_js__WEBPACK_IMPORTED_MODULE_2__/* .refusedOn */ .Es)(octokit, hub, { branch: _ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .LEDGER_BRANCH */ .j, what, cause });
    });
}


/***/ }),

/***/ 88455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ textDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 of a comment's text. GitHub may hand it back with other line ends and without a trailing blank. */
function textDigest(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text.replaceAll('\r\n', '\n').trim()).digest('hex');
}


/***/ }),

/***/ 23457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ treeEntry),
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   qI: () => (/* binding */ signedBy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * Author and committer of what we commit, at a moment that the caller decides: the same commit made again
 * has the same name. There is no account behind it, and no mail can reach it (RFC 2606).
 */
function signedBy(date) {
    const us = { name: 'takehome', email: 'takehome@takehome.invalid', date };
    return { author: us, committer: us };
}
/** Whether a file travels inside the tree's request, as JSON can only hold texts. */
function isText(bytes) {
    return Buffer.from(Buffer.from(bytes).toString('utf8')).equals(bytes);
}
/** The name that Git gives to such a file. */
function blobName(bytes) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`);
    return hash.update(bytes).digest('hex');
}
/**
 * One file of a tree. A text travels inside the tree's request; anything else is a request of its own,
 * unless its name is among those that the repository is known to hold.
 */
async function treeEntry(octokit, place, path, bytes, known = new Set()) {
    const entry = { path, mode: '100644', type: 'blob' };
    if (isText(bytes))
        return { ...entry, content: Buffer.from(bytes).toString('utf8') };
    const sha = blobName(bytes);
    if (known.has(sha))
        return { ...entry, sha };
    const content = Buffer.from(bytes).toString('base64');
    const { data } = await octokit.rest.git.createBlob({ ...place, content, encoding: 'base64' });
    return { ...entry, sha: data.sha };
}


/***/ }),

/***/ 45385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ deleteBranch)
/* harmony export */ });
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29281);

// GitHub's words for a ref that is not there, with 422 (https://github.com/suzuki-shunsuke/lock-action/pull/255)
// or 404 (https://github.com/eclipse-csi/otterdog/pull/713). It says 422 too where a rule or a protection keeps
// the branch: https://developer.github.com/changes/2015-09-03-ensure-your-app-is-ready-for-protected-branches/.
const GONE = /^Reference does not exist/;
/** Deletes a branch unless it is gone already. Throws GitHub's refusal where the branch stays. */
async function deleteBranch(octokit, place, branch) {
    try {
        await octokit.rest.git.deleteRef({ ...place, ref: `heads/${branch}` });
    }
    catch (error) {
        if (!isGone(error))
            throw error;
    }
}
function isGone(error) {
    if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404)
        return true;
    return (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 422 && error instanceof Error && GONE.test(error.message);
}


/***/ }),

/***/ 12286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ ensureInvitation)
/* harmony export */ });
/* harmony import */ var _client_look_or_make_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23510);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67985);


/** Leaves the candidate with access or an open invitation, and an open invitation as it is. */
async function ensureInvitation(octokit, place, candidate, permission = 'push') {
    let access = { kind: 'none' };
    return await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_0__/* .lookOrMake */ .J)(async () => {
        access = await (0,_access_js__WEBPACK_IMPORTED_MODULE_1__/* .findAccess */ .GM)(octokit, place, candidate);
        if (access.kind === 'collaborator')
            return { kind: 'accepted' };
        return access.kind === 'invited' ? { kind: 'invited', since: access.invitation.since } : null;
    }, async () => {
        const made = await (0,_access_js__WEBPACK_IMPORTED_MODULE_1__/* .makeInvitation */ .gp)(octokit, place, candidate, access, permission);
        return made === null ? { kind: 'accepted' } : { kind: 'invited', since: made.since };
    });
}


/***/ }),

/***/ 84781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ lookAtRepository)
/* harmony export */ });
/* harmony import */ var _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28727);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29281);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67985);
/* harmony import */ var _branch_head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81850);




/** Everything that takehome promised about a candidate's repository, as it is now. */
async function lookAtRepository(octokit, { owner, repo }, pull) {
    const place = { owner, repo };
    const { data: repository } = await octokit.rest.repos.get(place);
    const actions = await octokit.rest.actions.getGithubActionsPermissionsRepository(place);
    const { data: shown } = await octokit.rest.pulls.get({ ...place, pull_number: pull });
    return {
        id: repository.id,
        private: repository.private,
        defaultBranch: repository.default_branch,
        actionsEnabled: actions.data.enabled,
        collaborators: await outsiders(octokit, place),
        invited: await invited(octokit, place),
        deployKeys: await countIfAllowed(octokit.rest.repos.listDeployKeys({ ...place })),
        webhooks: await countIfAllowed(octokit.rest.repos.listWebhooks({ ...place })),
        starter: await (0,_branch_head_js__WEBPACK_IMPORTED_MODULE_2__/* .branchHead */ .P)(octokit, place, _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_3__/* .STARTER_BRANCH */ .DL),
        pull: {
            state: shown.state === 'open' ? 'open' : 'closed',
            merged: shown.merged,
            base: shown.base.ref,
        },
    };
}
async function outsiders(octokit, place) {
    const people = await octokit.paginate(octokit.rest.repos.listCollaborators, {
        ...place,
        affiliation: 'outside',
        per_page: 100,
    });
    return people.map(({ id, login, permissions }) => {
        const manages = permissions?.admin === true || permissions?.maintain === true;
        return { userId: id, login, manages, writes: permissions?.push === true };
    });
}
async function invited(octokit, place) {
    return (await (0,_access_js__WEBPACK_IMPORTED_MODULE_1__/* .listInvitations */ .J1)(octokit, place))
        .filter(({ expired }) => !expired)
        .map(({ invitee, permissions }) => {
        const manages = permissions === 'admin' || permissions === 'maintain';
        const writes = manages || permissions === 'write';
        return { userId: invitee?.id ?? 0, login: invitee?.login ?? '?', manages, writes };
    });
}
/** An App that grades needs no right to see keys and webhooks, so it may be refused the list. */
async function countIfAllowed(list) {
    try {
        return (await list).data.length;
    }
    catch (error) {
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 403 || (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 32956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ ensureContent)
/* harmony export */ });
/* harmony import */ var _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28727);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18186);
/* harmony import */ var _client_look_or_make_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23510);
/* harmony import */ var _branch_head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81850);
/* harmony import */ var _commit_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23457);
/* harmony import */ var _delete_branch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45385);
/* harmony import */ var _rulesets_on_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5432);







/**
 * The template on `starter`, and one commit further on `main`: a pull request needs something to show. Both stand on
 * the commit that GitHub began the repository with, so `main` only moves on: rulesets block force pushes unless
 * somebody switches that off (docs.github.com, Available rules for rulesets).
 * `starter` is made last, so where it is there is nothing left to do, and `main` may be the candidate's
 * already. Dates come from the repository: a second run makes the very same commits.
 */
async function ensureContent(octokit, { template, repository: { owner, repo } }, repository) {
    const place = { owner, repo };
    return await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_1__/* .lookOrMake */ .J)(() => findStarter(octokit, place), () => unlessRuled(octokit, place, async () => {
        const tree = await createTree(octokit, place, template);
        const commit = async (message, parents) => {
            const wanted = { message, tree, parents, ...(0,_commit_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .signedBy */ .qI)(repository.createdAt) };
            return (await octokit.rest.git.createCommit({ ...place, ...wanted })).data.sha;
        };
        const begun = await lookAtBranches(octokit, place, repository.defaultBranch);
        const starter = await commit('Start here', begun.first === null ? [] : [begun.first]);
        const work = await commit('Open the pull request', [starter]);
        await putOnWorkBranch(octokit, place, { ...repository, ...begun, starter, work });
        const frozen = `refs/heads/${_assignment_assignment_js__WEBPACK_IMPORTED_MODULE_6__/* .STARTER_BRANCH */ .DL}`;
        await octokit.rest.git.createRef({ ...place, ref: frozen, sha: starter });
        return { sha: starter, tree };
    }));
}
/** Rulesets are the operator's: the error names them. */
async function unlessRuled(octokit, place, make) {
    try {
        return await make();
    }
    catch (error) {
        if (!(0,_rulesets_on_js__WEBPACK_IMPORTED_MODULE_5__/* .isRefusedByRule */ .cX)(error))
            throw error;
        const branches = [_assignment_assignment_js__WEBPACK_IMPORTED_MODULE_6__/* .WORK_BRANCH */ .fd, _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_6__/* .STARTER_BRANCH */ .DL];
        const rulesets = await (0,_rulesets_on_js__WEBPACK_IMPORTED_MODULE_5__/* .rulesetsOn */ .t$)(octokit, place, branches);
        const said = error instanceof Error ? error.message.replace(/\s+/g, ' ') : '';
        const message = `the branches ${branches.join(' and ')} were not made, because of ${rulesets}: ${said}`;
        const hint = `Exclude candidates' repositories from these rules in the settings of ${place.owner} (Repository, Rulesets), or let the provisioner bypass them, then run the same command again. doctor says which rules block takehome.`;
        throw (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .callerError */ .ee)(`${place.owner}/${place.repo}`, message, hint);
    }
}
async function lookAtBranches(octokit, place, defaultBranch) {
    const { git } = octokit.rest;
    const { data } = await git.listMatchingRefs({ ...place, ref: 'heads' });
    const heads = new Map(data.map(({ ref, object }) => [ref.replace('refs/heads/', ''), object.sha]));
    // An earlier run may have put its commits on top.
    let first = heads.get(_assignment_assignment_js__WEBPACK_IMPORTED_MODULE_6__/* .WORK_BRANCH */ .fd) ?? heads.get(defaultBranch) ?? null;
    for (let parent = first; parent !== null;) {
        first = parent;
        const commit = await git.getCommit({ ...place, commit_sha: parent });
        parent = commit.data.parents[0]?.sha ?? null;
    }
    return { heads, first };
}
async function findStarter(octokit, place) {
    const sha = await (0,_branch_head_js__WEBPACK_IMPORTED_MODULE_2__/* .branchHead */ .P)(octokit, place, _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_6__/* .STARTER_BRANCH */ .DL);
    if (sha === null)
        return null;
    const { data } = await octokit.rest.git.getCommit({ ...place, commit_sha: sha });
    return { sha, tree: data.tree.sha };
}
async function createTree(octokit, place, files) {
    const entries = [...files].map(([path, bytes]) => (0,_commit_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .treeEntry */ .$E)(octokit, place, path, bytes));
    const tree = await Promise.all(entries);
    return (await octokit.rest.git.createTree({ ...place, tree })).data.sha;
}
/**
 * An organisation can name the first branch of its repositories as it likes. Then `main` is made beside it
 * and becomes the default, and the branch with GitHub's README goes.
 */
async function putOnWorkBranch(octokit, place, { defaultBranch, heads, first, starter, work }) {
    const { git, repos } = octokit.rest;
    const ref = `heads/${_assignment_assignment_js__WEBPACK_IMPORTED_MODULE_6__/* .WORK_BRANCH */ .fd}`;
    if (heads.has(_assignment_assignment_js__WEBPACK_IMPORTED_MODULE_6__/* .WORK_BRANCH */ .fd))
        await git.updateRef({ ...place, ref, sha: work, force: false });
    else
        await git.createRef({ ...place, ref: `refs/${ref}`, sha: work });
    if (defaultBranch !== _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_6__/* .WORK_BRANCH */ .fd)
        await repos.update({ ...place, default_branch: _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_6__/* .WORK_BRANCH */ .fd });
    for (const [branch, head] of heads) {
        if (branch !== _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_6__/* .WORK_BRANCH */ .fd && head === first)
            await leave(octokit, place, branch, starter);
    }
}
/** Where a ruleset keeps every branch, the branch that nobody needs shows what `starter` does, and no work. */
async function leave(octokit, place, branch, starter) {
    try {
        await (0,_delete_branch_js__WEBPACK_IMPORTED_MODULE_4__/* .deleteBranch */ .S)(octokit, place, branch);
    }
    catch (error) {
        if (!(0,_rulesets_on_js__WEBPACK_IMPORTED_MODULE_5__/* .isRefusedByRule */ .cX)(error))
            throw error;
        const ref = `heads/${branch}`;
        await octokit.rest.git.updateRef({ ...place, ref, sha: starter, force: false });
    }
}


/***/ }),

/***/ 56559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ APP_KINDS),
/* harmony export */   ER: () => (/* binding */ appNameText),
/* harmony export */   Eq: () => (/* binding */ isJustFor),
/* harmony export */   JB: () => (/* binding */ appName),
/* harmony export */   QV: () => (/* binding */ parseAppName),
/* harmony export */   Xh: () => (/* binding */ appManifest),
/* harmony export */   hN: () => (/* binding */ needsOf),
/* harmony export */   kE: () => (/* binding */ APP_SECRETS),
/* harmony export */   no: () => (/* binding */ lackingFor),
/* harmony export */   sO: () => (/* binding */ APP_VARIABLES)
/* harmony export */ });
/* unused harmony export APP_NEEDS */
/** The two Apps of a hub: one makes repositories and invites, the other works in them after that. */
const APP_KINDS = ['grader', 'provisioner'];
/** What each App may do in repositories; hub/README.md says why. */
const APP_NEEDS = {
    provisioner: { administration: 'write', contents: 'write', pull_requests: 'write' },
    grader: {
        administration: 'write',
        contents: 'read',
        pull_requests: 'write',
        issues: 'write',
        checks: 'write',
    },
};
/** Where the hub keeps what belongs to each App. */
const APP_SECRETS = {
    grader: { id: 'TAKEHOME_APP_ID', key: 'TAKEHOME_APP_KEY' },
    provisioner: { id: 'TAKEHOME_PROVISIONER_ID', key: 'TAKEHOME_PROVISIONER_KEY' },
};
/** A secret cannot be read again, so a variable says which App its key belongs to, as `<id>/<slug>`. */
const APP_VARIABLES = {
    grader: 'TAKEHOME_GRADER_APP',
    provisioner: 'TAKEHOME_PROVISIONER_APP',
};
function appNameText({ id, slug }) {
    return `${id}/${slug}`;
}
function parseAppName(text) {
    const [, id, slug] = /^(\d{1,15})\/([a-z0-9-]{1,100})$/.exec(text ?? '') ?? [];
    return id === undefined || slug === undefined ? null : { id: Number(id), slug };
}
// "GitHub App names [...] cannot be longer than 34 characters": docs.github.com, Registering a GitHub App.
const LONGEST_NAME = 34;
/** What an App is called unless its owner changes it while registering; names are taken once on all of GitHub. */
function appName(kind, organisation) {
    const ending = `-${kind}`;
    const start = organisation.slice(0, LONGEST_NAME - ending.length).replace(/-+$/, '');
    return `${start}${ending}`;
}
/**
 * What GitHub registers an App from. Without `hook_attributes` it has no webhook; with them GitHub wants
 * an address even for one that is off (https://github.com/vikasprogrammer/agentric/pull/317).
 */
function appManifest(kind, organisation, page, back) {
    return {
        name: appName(kind, organisation),
        url: page,
        redirect_url: back,
        public: false,
        default_permissions: APP_NEEDS[kind],
    };
}
/** What a kind needs beyond that where candidates start the clock, so that somebody brings them the task. */
const BRINGS_TASKS = {
    provisioner: {},
    grader: { contents: 'write' },
};
/** `delivers` says whether candidates start the clock. */
function needsOf(kind, delivers) {
    return delivers ? { ...APP_NEEDS[kind], ...BRINGS_TASKS[kind] } : APP_NEEDS[kind];
}
/** What permissions lack for a kind, such as `issues: write`; more than enough lacks nothing. */
function lackingFor(kind, granted, delivers = false) {
    return Object.entries(needsOf(kind, delivers))
        .filter(([name, level]) => granted[name] !== 'write' && granted[name] !== level)
        .map(([name, level]) => `${name.replaceAll('_', ' ')}: ${level}`);
}
// Every App has the first. The second is for templates that hold workflows (template-workflows.ts).
const BESIDE = ['metadata', 'workflows'];
/** Whether an App holds exactly what a kind needs: which of several Apps is the one that we look for. */
function isJustFor(kind, granted) {
    const needs = APP_NEEDS[kind];
    const names = Object.keys(granted).filter((name) => !BESIDE.includes(name));
    return (names.length === Object.keys(needs).length &&
        names.every((name) => granted[name] === needs[name] || granted[name] === BRINGS_TASKS[kind][name]));
}


/***/ }),

/***/ 94205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   Ep: () => (/* binding */ conclude),
/* harmony export */   FA: () => (/* binding */ AS_OWNER),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   ok: () => (/* binding */ ok),
/* harmony export */   on: () => (/* binding */ on),
/* harmony export */   z3: () => (/* binding */ error)
/* harmony export */ });
function ok(seen) {
    return { severity: 'ok', seen, mend: null };
}
function warning(seen, mend) {
    return { severity: 'warning', seen, mend };
}
function error(seen, mend) {
    return { severity: 'error', seen, mend };
}
/** The way to see what only an owner may see. */
const AS_OWNER = 'Run doctor with the token (scope admin:org) of an owner of the organisation.';
/** Concludes from what was seen; what was not is a warning with the way to see it. */
function conclude(about, answer, mend, verdict) {
    if (answer.kind === 'seen')
        return finding(about, verdict(answer.value));
    return finding(about, warning(`could not be checked (${answer.reason})`, mend));
}
function finding(about, verdict) {
    return { about, ...verdict, page: null };
}
/** The same with the page where it is mended. */
function on(page, found) {
    return { ...found, page };
}


/***/ }),

/***/ 89019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iq: () => (/* binding */ MEND_START),
/* harmony export */   Lm: () => (/* binding */ workflowsAmong),
/* harmony export */   Qp: () => (/* binding */ refusedWriter),
/* harmony export */   d3: () => (/* binding */ verdictOnWorkflows),
/* harmony export */   gS: () => (/* binding */ WHY_START)
/* harmony export */ });
/* unused harmony export mayWriteWorkflows */
/* harmony import */ var _app_needs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56559);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94205);


const FOLDER = '.github/workflows/';
/** The workflow files among the paths of a template, which GitHub does not let everybody write. */
function workflowsAmong(paths) {
    return [...paths].filter((path) => path.startsWith(FOLDER)).toSorted();
}
/** Whether an App may write them. `workflows` is no permission that our Apps have by themselves. */
function mayWriteWorkflows(granted) {
    return granted['workflows'] === 'write';
}
const TAKE_OUT = "Take .github/workflows out of the template: Actions are off in candidates' repositories, so that no workflow runs there";
const MEND_APP = `${TAKE_OUT}. Or give the App that invites the permission Workflows: Read and write in its settings, and let an owner of the organisation accept that.`;
const MEND_TOKEN = `${TAKE_OUT}. Or use a token with the scope workflow as well.`;
const MEND_START = `${TAKE_OUT}. Or hand the task out with the invitation, without start.`;
/** Why this App, or this token, cannot give the template out, and the mend; null where it can. */
function refusedWriter(writer) {
    if (writer === null)
        return null;
    if ('app' in writer) {
        if (mayWriteWorkflows(writer.permissions))
            return null;
        const why = `GitHub lets no App write a workflow without the permission workflows: write, and ${writer.app} lacks it`;
        return { why, mend: MEND_APP };
    }
    if (writer.includes('workflow'))
        return null;
    const why = 'GitHub lets no classic token write a workflow without the scope workflow';
    return { why, mend: MEND_TOKEN };
}
const WHY_START = 'candidates start the clock, so that the App grader brings the task, and only then GitHub would refuse the workflow';
/** What a template that holds workflows means for who gives it out. */
function verdictOnWorkflows(files, starts, { app, token }) {
    const seen = `its template has ${files.join(', ')}`;
    if (starts)
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)(`${seen}; ${WHY_START}`, MEND_START);
    const writer = writerOf({ app, token });
    if (writer === 'unknown') {
        const why = 'whoever invites needs the permission workflows: write, or the scope workflow';
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e)(`${seen}; ${why}, without which GitHub refuses it`, MEND_APP);
    }
    const refused = refusedWriter(writer);
    return refused === null
        ? (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__.ok)(`${seen}, which GitHub lets this credential write`)
        : (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3)(`${seen}; ${refused.why}, so that nobody can be invited`, refused.mend);
}
const INVITES = 'provisioner';
/** Of an App that cannot invite nothing follows for the one that can. */
function writerOf({ app, token }) {
    if (app !== null) {
        if (app === 'unasked' || app.kind === 'hidden')
            return 'unknown';
        const { slug, permissions } = app.value;
        const invites = (0,_app_needs_js__WEBPACK_IMPORTED_MODULE_0__/* .lackingFor */ .no)(INVITES, permissions).length === 0;
        return invites ? { app: slug, permissions } : 'unknown';
    }
    return token.kind === 'personal' && token.scopes !== null ? token.scopes : 'unknown';
}


/***/ }),

/***/ 78933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qc: () => (/* binding */ declaredEncoding),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   ok: () => (/* binding */ decodeProse),
/* harmony export */   vb: () => (/* binding */ decodePython)
/* harmony export */ });
/* harmony import */ var chardet__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20629);

/** The text of a UTF-8 file without its byte order mark, or null when it is not UTF-8. */
function decodeText(bytes) {
    return decodeAs(bytes, 'utf-8');
}
/**
 * A text for people, such as a write-up or a table, in whatever encoding an editor or a spreadsheet chose;
 * null for what is no text in any. An encoding that the bytes do not tell is guessed by their statistics.
 */
function decodeProse(bytes) {
    const text = decodeText(bytes);
    if (text !== null && !text.includes('\0'))
        return { text, encoding: 'UTF-8' };
    const encoding = utf16(bytes) ?? (0,chardet__WEBPACK_IMPORTED_MODULE_0__.detect)(bytes);
    const read = encoding === null ? null : decodeAs(bytes, encoding);
    return read === null || NO_TEXT.test(read) ? null : { text: read, encoding: encoding ?? '' };
}
// Control characters that no text of several lines has, and what stands for a byte that is none.
const NO_TEXT = /(?![\t\n\f\r])\p{Cc}|\ufffd/u;
/** By its byte order mark, or by a zero in every other one of its first bytes. */
function utf16(bytes) {
    const start = [...bytes.subarray(0, 64)];
    const zeros = (rest) => start.filter((byte, at) => byte === 0 && at % 2 === rest).length;
    const half = start.length / 2;
    if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (half > 1 && zeros(1) > half / 2))
        return 'UTF-16LE';
    if ((bytes[0] === 0xfe && bytes[1] === 0xff) || (half > 1 && zeros(0) > half / 2))
        return 'UTF-16BE';
    return null;
}
/** The text of a Python file: UTF-8, or what its first lines declare; null where Python would refuse it. */
function decodePython(bytes) {
    const text = decodeText(bytes);
    if (text !== null)
        return text;
    const declared = declaredEncoding(new TextDecoder('latin1').decode(bytes.subarray(0, 1_000)));
    return declared === null ? null : decodeAs(bytes, PYTHON_NAMES[declared] ?? declared);
}
// Python's names that the web does not have.
const PYTHON_NAMES = {
    'latin-1': 'latin1',
    'iso-latin-1': 'latin1',
    cp932: 'shift_jis',
    cp936: 'gbk',
    cp949: 'euc-kr',
    cp950: 'big5',
};
/** The encoding other than UTF-8 that the first lines of a Python file declare (PEP 263); null for none. */
function declaredEncoding(text) {
    const start = text.slice(0, 1_000).split(/\r\n?|\n/, 2);
    const names = start.map((line) => /^[ \t\f]*#.{0,200}?coding[:=][ \t]*([-\w.]+)/.exec(line)?.[1]);
    const name = names
        .find((one) => one !== undefined)
        ?.toLowerCase()
        .replaceAll('_', '-');
    return name === undefined || /^utf-?8(?:-sig)?$/.test(name) ? null : name;
}
function decodeAs(bytes, encoding) {
    try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch {
        return null;
    }
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

/***/ 26251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ onHub),
/* harmony export */   w: () => (/* binding */ inShell)
/* harmony export */ });
/** A word of a command that people paste: in quotation marks where a shell would read it otherwise. */
function inShell(word) {
    return /^[\w./@:+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
/** Behind a command that people paste: the folder of the hub, unless commands look there by themselves. */
function onHub(folder) {
    return folder === '.' ? '' : ` --hub ${inShell(folder)}`;
}


/***/ }),

/***/ 14106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readCsv)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25175);

/**
 * Reads a table with a heading line as spreadsheets of any country save it: with commas, semicolons or tabs,
 * `sep=;` above, empty rows below and empty columns at the right. Names of columns are read in any case.
 */
function readCsv(text, file, columns) {
    const issue = (line, message, hint) => {
        return { file, line, path: '', message, hint };
    };
    const parsed = parseRecords(text);
    if ('fault' in parsed) {
        const { fault, line } = parsed;
        return { head: [], rows: [], issues: [issue(line, fault, 'Correct this line.')] };
    }
    const [heading, ...records] = parsed;
    const head = headOf(heading?.cells ?? [], columns.known);
    const wrong = [
        ...headFaults(head, columns),
        ...(records.length === 0 ? ['there is no line below the column names'] : []),
    ];
    if (wrong.length > 0) {
        const issues = wrong.map((message) => issue(heading?.line ?? 1, message, columns.hint));
        return { head, rows: [], issues };
    }
    const isEven = ({ cells }) => cells.length >= head.length && cells.slice(head.length).every((cell) => cell === '');
    const [even, uneven] = [records.filter(isEven), records.filter((record) => !isEven(record))];
    const issues = uneven.map(({ line, cells }) => issue(line, `has ${cells.length} cells, and the first line names ${head.length} columns`, UNEVEN));
    return {
        head,
        issues,
        rows: even.map(({ line, cells }) => rowOf(line, cells, head, columns.known)),
    };
}
const UNEVEN = 'Leave a cell empty where there is nothing to say, and put quotation marks around one with a comma in it.';
function headOf(cells, known) {
    const isLike = (name) => (one) => one.toLowerCase() === name.toLowerCase();
    const head = cells.map((name) => known.find(isLike(name)) ?? name);
    return head.slice(0, head.findLastIndex((name) => name !== '') + 1);
}
function headFaults(head, { known, required, takesOthers }) {
    const unknown = takesOthers ? [] : head.filter((name) => !known.includes(name));
    const repeated = new Set(head.filter((name, index) => head.indexOf(name) < index));
    const missing = required(head).filter((name) => !head.includes(name));
    return [
        ...unknown.map((name) => `"${name}" is not a column`),
        ...[...repeated].map((name) => `the column ${name} is there twice`),
        ...missing.map((name) => `the column ${name} is missing`),
    ];
}
function rowOf(line, cells, head, known) {
    const absent = known.map((name) => [name, '']);
    const present = head.map((name, index) => [name, cells[index] ?? '']);
    return { line, cells: Object.fromEntries([...absent, ...present]) };
}
function parseRecords(text) {
    const [above = ''] = /^\ufeff?\s*"?sep=.?"?\r?\n/i.exec(text) ?? [];
    const linesAbove = above.split('\n').length - 1;
    const table = text.slice(above.length);
    try {
        const lines = [];
        const rows = (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(table, {
            bom: true,
            delimiter: delimiterOf(table),
            relax_column_count: true,
            trim: true,
            skip_empty_lines: true,
            // A spreadsheet saves the rows below the list, too.
            skip_records_with_empty_values: true,
            onRecord: (record, { lines: line }) => {
                lines.push(line + linesAbove);
                return record;
            },
        });
        return rows.map((cells, index) => ({ cells, line: lines[index] ?? 0 }));
    }
    catch (error) {
        if (!(error instanceof csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .CsvError */ .J$))
            throw error;
        const line = typeof error['lines'] === 'number' ? error['lines'] + linesAbove : null;
        return { fault: error.message, line };
    }
}
/** The one that the heading line has most of: a cell below may hold any of them. */
function delimiterOf(table) {
    const [heading = ''] = /[^\r\n]+/.exec(table) ?? [];
    const counts = [',', ';', '\t'].map((one) => ({ one, count: heading.split(one).length }));
    return counts.reduce((most, next) => (next.count > most.count ? next : most)).one;
}


/***/ }),

/***/ 72293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readTableFile),
/* harmony export */   U: () => (/* binding */ findTable)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _bad_news_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18186);
/* harmony import */ var _decode_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78933);



/** A table's text, or why there is none. Spreadsheets save UTF-16 as gladly as UTF-8. */
async function findTable(file) {
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file).catch(() => null);
    if (bytes === null)
        return { ok: false, error: 'there is no such file' };
    const prose = (0,_decode_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeProse */ .ok)(bytes);
    return prose === null ? { ok: false, error: 'is no text' } : { ok: true, value: prose.text };
}
/** A table's text; throws CallerError for a file that cannot be read. */
async function readTableFile(file, hint = 'Name a file that can be read.') {
    const found = await findTable(file);
    if (!found.ok)
        throw (0,_bad_news_js__WEBPACK_IMPORTED_MODULE_1__/* .callerError */ .ee)(file, found.error, hint);
    return found.value;
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


/***/ }),

/***/ 29295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ appealReceipt),
/* harmony export */   y: () => (/* binding */ answerText)
/* harmony export */ });
/* harmony import */ var _scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75825);
/* harmony import */ var _scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66226);
/* harmony import */ var _text_blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72414);



/** What everybody who does the exercise reads. Of the ledger alone, so that it can be told from other comments. */
function answerText({ number, question, answer }) {
    const blocks = [
        (0,_scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(3, (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Answer ${number}, to everybody who does this exercise`),
        ...(question === null ? [] : [(0,_scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `The question:`), ...(0,_text_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .textBlocks */ .I)(question)]),
        ...(question === null ? [] : [(0,_scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `The answer:`)]),
        ...(0,_text_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .textBlocks */ .I)(answer),
        (0,_scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Everybody gets the same text. Write ${(0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)('/ask')} and your question in a comment here to ask something yourself.`),
    ];
    return `<!-- takehome:answer-${number} -->\n${(0,_scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)(blocks)}`;
}
/** The reply to an appeal that was taken in. It promises somebody only where somebody is left. */
function appealReceipt(isSomebodyNew) {
    const who = isSomebodyNew
        ? (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Somebody of the team who took no part in the earlier result will review your work.`
        : (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `The hiring team first has to find somebody for it who took no part in the earlier result.`;
    return (0,_scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)([(0,_scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Your request for another review has been received. ${who}`)]);
}


/***/ }),

/***/ 72414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ textBlocks)
/* harmony export */ });
/* harmony import */ var _scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75825);
/* harmony import */ var _scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66226);


const ITEM = /^\s*[-*+]\s+(.*)$/;
const FENCE = /^\s{0,3}```/;
const LONGEST_CODE = 10_000;
/**
 * What somebody of the team typed: paragraphs, lists, code and whole https addresses stay what they are, and
 * everything else is plain text. It can mention nobody.
 */
function textBlocks(text) {
    const blocks = [];
    let lines = [];
    let inCode = false;
    const end = () => {
        blocks.push(...(inCode ? [(0,_scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeBlock */ .DV)(lines.join('\n'), LONGEST_CODE)] : prose(lines)));
        lines = [];
    };
    for (const line of text.split(/\r?\n/)) {
        if (FENCE.test(line)) {
            end();
            inCode = !inCode;
        }
        else
            lines.push(line);
    }
    end();
    return blocks;
}
function prose(lines) {
    const groups = [];
    for (const [index, line] of lines.entries()) {
        const goesOn = index > 0 && kindOf(line) === kindOf(lines[index - 1] ?? '');
        if (goesOn)
            groups.at(-1)?.push(line);
        else
            groups.push([line]);
    }
    const told = groups.filter(([first = '']) => kindOf(first) !== 'blank');
    return told.map((group) => {
        const items = group.flatMap((line) => ITEM.exec(line)?.[1] ?? []);
        return items.length > 0 ? (0,_scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(items.map(inline)) : (0,_scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(inline(group.join(' ')));
    });
}
function kindOf(line) {
    if (line.trim() === '')
        return 'blank';
    return ITEM.test(line) ? 'item' : 'text';
}
/** Every second piece stood between backticks. */
function inline(text) {
    const pieces = text.split(/`([^`]+)`/);
    return (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(pieces.map((piece, index) => (index % 2 === 1 ? (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(piece) : (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .linked */ .q)(piece))), (0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) ``);
}


/***/ }),

/***/ 75825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Od: () => (/* binding */ ours),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   bp: () => (/* binding */ untrusted),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   h_: () => (/* binding */ toNodes),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   q: () => (/* binding */ linked)
/* harmony export */ });
/* unused harmony export Phrasing */
/* harmony import */ var _plain_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18952);

/** A run of words that is safe to show. A bare string is none: it has to say whose it is. */
class Phrasing {
    pieces;
    constructor(pieces) {
        this.pieces = pieces;
    }
}
/** Words of ours: words`${failed} of ${count(tests, 'test', 'tests')} failed`. */
function words(texts, ...values) {
    const pieces = texts.flatMap((text, index) => [...ours(text).pieces, ...piecesOf(values[index])]);
    return new Phrasing(pieces);
}
function piecesOf(value) {
    if (value === undefined)
        return [];
    return typeof value === 'number' ? ours(String(value)).pieces : value.pieces;
}
const ENOUGH = 2000;
/** Text of the rubric, the hub or the judge, never of a candidate. */
function ours(text) {
    return new Phrasing([{ type: 'text', value: (0,_plain_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .plainCharacters */ .Z)(text.replace(/\s+/g, ' '), ENOUGH) }]);
}
/** Anything that a candidate, or a person who types freely, may have written: shown as code. */
function untrusted(text, maxChars) {
    const value = (0,_plain_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .plainCharacters */ .Z)(text, maxChars);
    return value === '' ? words `(empty)` : new Phrasing([{ type: 'inlineCode', value }]);
}
/** A name or a command of ours. */
function code(text) {
    return untrusted(text, ENOUGH);
}
const HONEST_ADDRESS = /^https:\/\/[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:\/[\w.~%/-]*)?$/;
/** Text of the hub in which whole https addresses are links; all else is inert, mail addresses too. */
function linked(text) {
    const pieces = text.split(/(\s+)/).flatMap((word) => {
        const [, address = '', rest = ''] = /^(.*?)([.,;:!?]*)$/.exec(word) ?? [];
        if (!HONEST_ADDRESS.test(address))
            return ours(word).pieces;
        return [{ type: 'link', label: address, url: address }, ...ours(rest).pieces];
    });
    return new Phrasing(pieces);
}
function strong(phrasing) {
    return new Phrasing([{ type: 'strong', phrasing }]);
}
function count(number, one, many) {
    return ours(`${number} ${number === 1 ? one : many}`);
}
function join(phrasings, separator) {
    return new Phrasing(phrasings.flatMap(({ pieces }, index) => index === 0 ? pieces : [...separator.pieces, ...pieces]));
}
// Word characters, dots, dashes and slashes: nothing that Markdown, a shell or a reader could mistake.
const HONEST_PATH = /^[\w./-]+$/;
const MAX_PATH = 120;
/** A file's path: as text when nothing in it could mislead, else as untrusted. */
function path(text) {
    return HONEST_PATH.test(text) && text.length <= MAX_PATH ? ours(text) : untrusted(text, MAX_PATH);
}
// GitHub shows these as pages, on which a line has no place unless the address asks for the text:
// docs.github.com, Creating a permanent link to a code snippet, "Linking to Markdown".
const RENDERED = /\.(?:md|markdown|mdown|mkdn?|rst|adoc|asciidoc|org|textile)$/i;
const HTTPS_BASE = /^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w.~-]+)+$/;
/** `line 12`, as a link below the permalink base when there is one and the path is an honest one. */
function lines(place, permalinkBase) {
    const label = place.from === place.to ? `line ${place.from}` : `lines ${place.from} to ${place.to}`;
    const url = permalink(place, permalinkBase);
    return url === null ? ours(label) : new Phrasing([{ type: 'link', label, url }]);
}
function permalink(place, base) {
    const segments = place.path.split('/');
    const climbs = segments.some((segment) => ['', '.', '..'].includes(segment));
    if (base === null || !HTTPS_BASE.test(base) || !HONEST_PATH.test(place.path) || climbs)
        return null;
    const to = place.to === place.from ? '' : `-L${place.to}`;
    const plain = RENDERED.test(place.path) ? '?plain=1' : '';
    return `${base}/${segments.map(encodeURIComponent).join('/')}${plain}#L${place.from}${to}`;
}
/** The Markdown tree of a phrasing. */
function toNodes({ pieces }) {
    const nodes = merged(pieces).flatMap(nodesOf);
    // Two spans of code side by side would run into one another.
    return nodes.flatMap((node, index) => {
        const touches = node.type === 'inlineCode' && nodes[index - 1]?.type === 'inlineCode';
        return touches ? [{ type: 'text', value: ' ' }, node] : [node];
    });
}
/** Only whole words show what they would do on GitHub. */
function merged(pieces) {
    const result = [];
    for (const piece of pieces) {
        const last = result.at(-1);
        if (piece.type === 'text' && last?.type === 'text') {
            result[result.length - 1] = { type: 'text', value: last.value + piece.value };
        }
        else
            result.push(piece);
    }
    return result;
}
function nodesOf(piece) {
    switch (piece.type) {
        case 'text':
            return inertText(piece.value);
        case 'inlineCode':
            return [{ type: 'inlineCode', value: piece.value }];
        case 'strong':
            return [{ type: 'strong', children: toNodes(piece.phrasing) }];
        case 'link':
            return [{ type: 'link', url: piece.url, children: [{ type: 'text', value: piece.label }] }];
    }
}
// What GitHub turns into a mention, a reference, a formula, a link or a commit, escaped or not.
const ACTIVE_WORD = /[@#$]|:\/\/|www\.|^\W*GH-\d|^(?=.*\d)[\da-f]{7,}$/i;
/** Words that GitHub would act on become code, in which it acts on nothing. */
function inertText(text) {
    return text
        .split(/( +)/)
        .filter((word) => word !== '')
        .reduce((nodes, word) => {
        const last = nodes.at(-1);
        if (ACTIVE_WORD.test(word))
            nodes.push({ type: 'inlineCode', value: word });
        else if (last?.type === 'text')
            last.value += word;
        else
            nodes.push({ type: 'text', value: word });
        return nodes;
    }, []);
}


/***/ }),

/***/ 18952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ plainCharacters),
/* harmony export */   y: () => (/* binding */ plainLines)
/* harmony export */ });
const ESC = '\u001b';
// A terminal's colours and titles, whole; what is left of a broken one is a control character.
const ANSI = new RegExp(`(?:${ESC}\\[|\u009b)[0-?]*[ -/]*[@-~]|${ESC}\\][^\u0007${ESC}]*(?:\u0007|${ESC}\\\\)`, 'g');
// Controls, line separators and what takes no room on a screen; U+2800 is a blank that counts as a symbol.
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const REPLACEMENT = '\uFFFD';
/** One line of text in which every character can be seen, of at most `maxChars` characters. */
function plainCharacters(text, maxChars) {
    const seen = text.replace(ANSI, '').replace(UNSEEN, REPLACEMENT);
    // Our marker is an HTML comment, and nobody else writes one.
    return shortened(seen.replaceAll('<!--', `<!${REPLACEMENT}--`), maxChars);
}
/** The same for a text of several lines. */
function plainLines(text, maxChars) {
    const lines = text
        .split(/\r\n|\n/)
        .map((line) => plainCharacters(line.replaceAll('\t', '    '), maxChars));
    return shortened(lines.join('\n'), maxChars);
}
/** A character is a code point, whichever way its length is looked at. */
function shortened(text, maxChars) {
    const characters = [...text];
    if (characters.length <= maxChars)
        return text;
    return `${characters.slice(0, maxChars - 1).join('')}…`;
}


/***/ }),

/***/ 66226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ renderWithin),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   Rt: () => (/* binding */ MAX_CHARS),
/* harmony export */   U7: () => (/* binding */ markerText),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   eG: () => (/* binding */ verdictMarker),
/* harmony export */   ig: () => (/* binding */ taskList),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   xL: () => (/* binding */ marker),
/* harmony export */   xx: () => (/* binding */ verdictMarkerText),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var mdast_util_gfm__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46);
/* harmony import */ var mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91286);
/* harmony import */ var _phrasing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75825);
/* harmony import */ var _plain_characters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18952);




function heading(depth, text) {
    return [{ type: 'heading', depth, children: (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .toNodes */ .h_)(text) }];
}
function paragraph(text) {
    return [{ type: 'paragraph', children: (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .toNodes */ .h_)(text) }];
}
function list(items) {
    return bullets(items, null);
}
/** GitHub shows each item with a box: one to tick, or one that is ticked. */
function taskList(items, isTicked = (_item) => false) {
    return bullets(items, isTicked);
}
function bullets(items, isTicked) {
    if (items.length === 0)
        return [];
    const children = items.map((item, index) => {
        const checked = isTicked === null ? null : isTicked(index);
        return { type: 'listItem', checked, children: [...rootParagraph(item)] };
    });
    return [{ type: 'list', ordered: false, spread: false, children }];
}
function rootParagraph(item) {
    return [{ type: 'paragraph', children: (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .toNodes */ .h_)(item) }];
}
function table(head, rows) {
    const children = [head, ...rows].map((row) => ({
        type: 'tableRow',
        children: row.map((cell) => ({ type: 'tableCell', children: (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .toNodes */ .h_)(cell) })),
    }));
    return [{ type: 'table', align: head.map(() => null), children }];
}
/** Untrusted text of several lines. */
function codeBlock(text, maxChars) {
    return [{ type: 'code', lang: null, value: (0,_plain_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLines */ .y)(text, maxChars) }];
}
/** Folds a long part away. */
function details(summary, content) {
    const open = `<details>\n<summary>${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .toNodes */ .h_)(summary).map(html).join('')}</summary>`;
    return [{ type: 'html', value: open }, ...content.flat(), { type: 'html', value: '</details>' }];
}
/** A summary stands in HTML, where Markdown's escapes do not work. */
function html(node) {
    if ('children' in node)
        return node.children.map(html).join('');
    const value = 'value' in node ? node.value : '';
    const escaped = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    return node.type === 'inlineCode' ? `<code>${escaped}</code>` : escaped;
}
/** What a page of ours starts with; tells it from other comments by the same author. */
function markerText(name) {
    return `<!-- takehome:${name} -->`;
}
function marker(name) {
    return [{ type: 'html', value: markerText(name) }];
}
// Made once: each has patterns of its own, which are compiled when they are first used.
const EXTENSIONS = [(0,mdast_util_gfm__WEBPACK_IMPORTED_MODULE_2__/* .gfmToMarkdown */ .H)({ tablePipeAlign: false })];
/** Of the hub's answer to one reviewer on the calibration issue. Throws RangeError for what is no login. */
function verdictMarkerText(login) {
    if (!/^[\w-]{1,39}$/.test(login))
        throw new RangeError('this is no login');
    return `<!-- takehome:verdict ${login.toLowerCase()} -->`;
}
function verdictMarker(login) {
    return [{ type: 'html', value: verdictMarkerText(login) }];
}
function render(blocks) {
    const root = { type: 'root', children: [...blocks.flat()] };
    return (0,mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_3__/* .toMarkdown */ .l)(root, { extensions: EXTENSIONS, bullet: '-', fences: true });
}
// GitHub rejects a comment of more than 65,536 characters; the rest is room for what a caller adds.
const MAX_CHARS = 60_000;
const inCharacters = (text) => text.length;
/** Renders sections in order. When they are too long, the last ones lose detail first, step by step. */
function renderWithin(sections, most, cutNotice, lengthOf = inCharacters) {
    const texts = sections.map((section) => [...section.map(whenAsked), () => '']);
    const deepest = Math.max(...texts.map((steps) => steps.length - 2));
    const notice = whenAsked([paragraph(cutNotice)]);
    const steps = texts.map(() => 0);
    let page = assemble(texts, steps);
    for (let step = 1; step <= deepest + 1; step++) {
        for (let index = texts.length - 1; index >= 0 && lengthOf(page) > most; index--) {
            steps[index] = stepOf(texts[index], step, deepest);
            page = assemble([...texts, [notice]], [...steps, 0]);
        }
    }
    return page;
}
/** Most pages are short enough, and nobody sees what else they could have said. */
function whenAsked(blocks) {
    let text = null;
    return () => {
        text ??= render(blocks);
        return text;
    };
}
/** A section waits in its shortest form until all the others are short too, and only then goes. */
function stepOf(texts = [], step, deepest) {
    return step > deepest ? texts.length - 1 : Math.min(step, texts.length - 2);
}
function assemble(texts, steps) {
    return texts
        .map((section, index) => section[steps[index] ?? 0]?.() ?? '')
        .filter((text) => text !== '')
        .join('\n');
}


/***/ }),

/***/ 32195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ whatElseToKnow),
/* harmony export */   Gg: () => (/* binding */ welcomePull),
/* harmony export */   Yh: () => (/* binding */ welcomeText)
/* harmony export */ });
/* harmony import */ var _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28727);
/* harmony import */ var _assignment_deadline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49950);
/* harmony import */ var _assignment_may_ask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93361);
/* harmony import */ var _hub_duration_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91610);
/* harmony import */ var _hub_retain_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64281);
/* harmony import */ var _rubric_ai_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82227);
/* harmony import */ var _phrasing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75825);
/* harmony import */ var _safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66226);








function welcomePull(welcome) {
    const { title, deadline, zone = null, ai, config } = welcome;
    const due = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)((0,_assignment_deadline_js__WEBPACK_IMPORTED_MODULE_5__/* .showMoment */ .sr)(deadline, config.timeZone, zone));
    const blocks = [
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Push your work to ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(_assignment_assignment_js__WEBPACK_IMPORTED_MODULE_6__/* .WORK_BRANCH */ .fd)}. This pull request compares it with what you started from (${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(_assignment_assignment_js__WEBPACK_IMPORTED_MODULE_6__/* .STARTER_BRANCH */ .DL)}). One comment here says what the automatic checks saw. Due ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)(due)}.`),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Do not merge or close this pull request. The task is in ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)('README.md')}.`),
        ...(ai === null
            ? []
            : [(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)(3, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `What you may use`), (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(_rubric_ai_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .AI_SENTENCES */ .Ui[ai]))]),
        ...whatElseToKnow(welcome),
    ];
    return { title: `Your work on: ${title}`, body: (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .render */ .XX)(blocks) };
}
/** What holds before the task is there as well as after. */
function whatElseToKnow({ config, serverUrl, }) {
    return [...howToPush(serverUrl), ...whomToAsk(config), ...whatIsStored(config)];
}
/** Fine-grained tokens do not reach the repositories of outside collaborators: github/roadmap#601. */
function howToPush(serverUrl) {
    const host = new URL(serverUrl).host;
    const login = host === 'github.com' ? 'gh auth login' : `gh auth login --hostname ${host}`;
    return [
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)(3, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `How to push`),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)([
            (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Clone with SSH, or run ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(login)} and clone with HTTPS. A fine-grained token does not work: GitHub accepts none from people outside the organisation.`,
            (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `The organisation may require two-factor authentication. If GitHub shows you no repository after you accepted the invitation, switch it on for your account.`,
        ]),
    ];
}
function whomToAsk({ notice }) {
    const whom = notice.contact === null
        ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Ask whoever invited you.`
        : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Your contact: ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .linked */ .q)(notice.contact)}`;
    return [
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)(3, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Questions and more time`),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)([
            (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `To ask what the task means, write ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)('/ask')} and your question in a comment here. The team sees it under a pseudonym, and everybody who does the exercise gets the answer. Leave your name out of it. You can ask ${_assignment_may_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .QUESTIONS */ .cE.aDay} questions a day, and ${_assignment_may_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .QUESTIONS */ .cE.inAll} in all.`,
            whom,
            (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `If you need more time, ask before the deadline. Only the hiring team can move it.`,
            (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `An invitation expires after ${_assignment_assignment_js__WEBPACK_IMPORTED_MODULE_6__/* .INVITATION_DAYS */ .sV} days. If yours has expired, you get a new one, or ask for it.`,
        ]),
    ];
}
function whatIsStored(config) {
    const { notice } = config;
    const lines = [
        (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `We store your GitHub login, what you push and when, what you ask, the results of the checks, and what reviewers say about your work. Reviewers know you by a pseudonym.`,
        notice.privacy === null ? null : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .linked */ .q)(notice.privacy),
        howLong(config),
    ];
    return [
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)(3, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `What is stored, and who sees it`),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(lines.filter((line) => line !== null)),
    ];
}
const COPIES = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Copies that GitHub keeps can outlast that, until GitHub removes them on request.`;
function howLong({ notice: { retention }, retain }) {
    if ((0,_hub_retain_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .hasPeriods */ .J9)(retain))
        return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `${byEnding(retain, retention)} ${COPIES}`;
    if (retention === null)
        return null;
    return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `All of it is erased ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(retention, 'day', 'days')} after the deadline. ${COPIES}`;
}
const WHEN = {
    rejected: 'if you are not hired',
    hired: 'if you are hired',
    withdrawn: 'if you withdraw',
};
function byEnding(retain, retention) {
    const known = _hub_retain_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .ENDINGS */ .Jx.flatMap((ending) => {
        const period = retain.periods[ending];
        return period === null ? [] : [`${(0,_hub_duration_js__WEBPACK_IMPORTED_MODULE_7__/* .durationWords */ .Sh)(period)} ${WHEN[ending]}`];
    });
    const other = retention === null ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `the longest of these` : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(retention, 'day', 'days');
    const kept = retain.residue
        ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) ` Points by criterion are kept without anything that names you.`
        : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) ``;
    return (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `All of it is erased some time after the deadline: ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(known.join(', '))}, and ${other} in every other case. A comment here tells you at least ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(retain.noticeDays, 'day', 'days')} before. A legal duty to keep it can delay that.${kept}`;
}
/** The comment before anything was graded. The deadline is the first one, whatever came later. */
function welcomeText(title, deadline, config, zone = null) {
    const pushes = config.gradedPushesPerDay;
    const due = (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)((0,_assignment_deadline_js__WEBPACK_IMPORTED_MODULE_5__/* .showMoment */ .sr)(deadline, config.timeZone, zone));
    const allowed = pushes === 1 ? (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `one push is` : (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `${pushes} pushes are`;
    return (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .render */ .XX)([
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .marker */ .xL)('candidate'),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)(1, (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Your work on: ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(title)}`),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)((0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Nothing has been graded yet. Push to ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(_assignment_assignment_js__WEBPACK_IMPORTED_MODULE_6__/* .WORK_BRANCH */ .fd)} and this comment will say what the automatic checks saw.`),
        (0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)([
            (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Due ${(0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .strong */ .ko)(due)}. What GitHub has received by then counts. The commits' own dates do not matter.`,
            (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `At most ${allowed} graded in 24 hours. The last commit before the deadline is always graded.`,
            (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `Checks are one part of the picture. People read your work.`,
            (0,_phrasing_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL) `How to push, whom to ask and what is stored: see the description of this pull request, at the top.`,
        ]),
    ]);
}


/***/ }),

/***/ 67214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ faultOf),
/* harmony export */   Y: () => (/* binding */ tryOnGitHub)
/* harmony export */ });
/* harmony import */ var _github_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29281);
/* harmony import */ var _input_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9647);
/* harmony import */ var _input_try_each_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14850);



/** Throws what is neither GitHub's news nor something for the team to mend. */
function faultOf(error, assignment, what) {
    if ((0,_input_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .isFault */ .Zh)(error))
        return error;
    if (!(0,_github_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .isFromGitHub */ .m3)(error))
        throw error;
    return (0,_github_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .worldError */ .ZT)(`${assignment} was not ${what}`, error);
}
/** One after the other. What GitHub said is bad news of the world, in the words of what did not happen. */
function tryOnGitHub(log) {
    return (0,_input_try_each_js__WEBPACK_IMPORTED_MODULE_2__/* .tryEach */ .Z)(log, (error, failed) => ((0,_github_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .isFromGitHub */ .m3)(error) ? (0,_github_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .worldError */ .ZT)(failed, error) : error));
}


/***/ }),

/***/ 13964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ recordFirstPush),
/* harmony export */   hb: () => (/* binding */ recordAcceptance),
/* harmony export */   vJ: () => (/* binding */ renewInvitation)
/* harmony export */ });
/* harmony import */ var _assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58561);
/* harmony import */ var _assignment_start_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7792);
/* harmony import */ var _github_repository_invite_candidate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12286);
/* harmony import */ var _give_access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13577);
/* harmony import */ var _hub_session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45333);





/**
 * Looks whether the candidate has come in, invites again where the invitation has expired, and records what
 * is new. True where there was an invitation to make.
 */
async function renewInvitation(session, { id, candidate }, place, by) {
    const state = (0,_assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_0__/* .foldLog */ .e)(await session.ledger.readLog(id));
    // Until they have started, there is nothing that they could push.
    const permission = state !== null && (0,_assignment_start_state_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnstarted */ .jq)(state) ? 'pull' : 'push';
    const standing = await (0,_github_repository_invite_candidate_js__WEBPACK_IMPORTED_MODULE_1__/* .ensureInvitation */ .s)(session.candidates, place, candidate, permission);
    if (standing.kind === 'accepted') {
        await recordAcceptance(session, id, await (0,_hub_session_js__WEBPACK_IMPORTED_MODULE_3__/* .serverTime */ .nI)(session.candidates));
        return false;
    }
    const record = { kind: 'reinvited', at: standing.since, by };
    const isNew = ({ lastInvitedAt }) => lastInvitedAt < standing.since;
    const { written, after } = await recordOnce(session, id, record, isNew);
    await (0,_give_access_js__WEBPACK_IMPORTED_MODULE_2__/* .takeBackAccess */ .fA)(session, place, candidate, after);
    return written;
}
/** Each assignment once. */
async function recordAcceptance(session, assignment, at) {
    const record = { kind: 'accepted', at, by: 'takehome' };
    await recordOnce(session, assignment, record, ({ acceptedAt }) => acceptedAt === null);
}
/** Each assignment once; `at` is when GitHub saw the push. */
async function recordFirstPush(session, assignment, { sha, at }) {
    const record = { kind: 'pushed', at, by: 'takehome', sha };
    await recordOnce(session, assignment, record, ({ firstPushAt }) => firstPushAt === null);
}
async function recordOnce(session, assignment, record, isNew) {
    let written = false;
    const log = await session.ledger.append(assignment, (current) => {
        const state = (0,_assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_0__/* .foldLog */ .e)(current);
        written = state !== null && state.status !== 'closed' && isNew(state);
        return written ? record : null;
    });
    return { written, after: (0,_assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_0__/* .foldLog */ .e)(log) };
}


/***/ }),

/***/ 38424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ readAnswers),
  S: () => (/* binding */ sendAnswers)
});

// EXTERNAL MODULE: ./build/assignment/answers.js
var assignment_answers = __webpack_require__(92915);
// EXTERNAL MODULE: ./build/assignment/ledger-record.js + 1 modules
var ledger_record = __webpack_require__(328);
// EXTERNAL MODULE: ./build/assignment/may-ask.js
var may_ask = __webpack_require__(93361);
// EXTERNAL MODULE: ./build/github/client/look-or-make.js
var look_or_make = __webpack_require__(23510);
// EXTERNAL MODULE: ./build/github/pages/same-comments.js
var same_comments = __webpack_require__(51714);
;// CONCATENATED MODULE: ./build/github/pages/ensure-text.js


/**
 * Leaves one comment with this very text, whichever of our Apps wrote it; its number. A candidate who copies it
 * before it is sent knows it already.
 */
async function ensureText(octokit, pull, body) {
    const { owner, repo, number: issue_number } = pull;
    const issue = { owner, repo, issue_number };
    return await (0,look_or_make/* lookOrMake */.J)(async () => (await (0,same_comments/* sameComments */.N)(octokit, pull, body))[0]?.id ?? null, async () => (await octokit.rest.issues.createComment({ ...issue, body })).data.id);
}

// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(18186);
// EXTERNAL MODULE: ./build/mail/render-answer.js
var render_answer = __webpack_require__(29295);
// EXTERNAL MODULE: ./build/session/present-place.js
var present_place = __webpack_require__(39526);
// EXTERNAL MODULE: ./build/session/send-once.js
var send_once = __webpack_require__(84455);
;// CONCATENATED MODULE: ./build/session/send-answers.js








/** What was answered to everybody who does this exercise, oldest first. */
async function readAnswers(session, exercise) {
    const path = (0,ledger_record/* answersPath */.R1)(exercise);
    const answers = (0,assignment_answers/* parseAnswers */.lF)((await session.ledger.readFile(path))?.text ?? null);
    if (answers.ok)
        return answers.value;
    const detail = `${path} on the branch ledger was changed by hand: ${answers.error}. Put back its last good version.`;
    throw new bad_news/* WorldError */.nM(detail, { code: 'ledger' });
}
/** Tells one candidate what they or others were answered, each answer once and in order; how many were sent. */
async function sendAnswers(session, assignment, answers) {
    let sent = 0;
    for (const answer of answers) {
        const sending = await (0,send_once/* sendOnce */.E)(session, assignment.id, (0,assignment_answers/* answerMessage */.Mw)(answer), {
            wanted: (state, now) => (0,may_ask/* isToldAnswer */.kS)(state, answer, now),
            send: () => writeToCandidate(session, assignment, (0,render_answer/* answerText */.y)(answer)),
        });
        sent += sending === 'sent' ? 1 : 0;
    }
    return sent;
}
/** Leaves one comment with this text on the candidate's pull request; its number. */
async function writeToCandidate(session, assignment, text) {
    return await ensureText(session.candidates, await (0,present_place/* presentPull */.b)(session, assignment), text);
}


/***/ }),

/***/ 84455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ sendOnce)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58561);
/* harmony import */ var _assignment_messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95646);
/* harmony import */ var _hub_session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45333);




/**
 * Sends a message once, whoever else is about to: the ledger has who sends it before it is sent, and the number
 * of the comment or issue afterwards. `send` looks before it makes, for a run before this one may have died in
 * between; that is taken for dead after half an hour.
 *
 * One message can still come twice. Outside of workflows a run has no end, and its requests may wait an hour for
 * GitHub (patience.ts). Where one waits longer than half an hour between its look and its making, another run sends the
 * message first. GitHub makes no comment on condition that there is none. To believe longer that a run lives would
 * keep everybody waiting after each death, which is far more common.
 */
async function sendOnce(session, assignment, message, { wanted, send }) {
    const now = await (0,_hub_session_js__WEBPACK_IMPORTED_MODULE_3__/* .serverTime */ .nI)(session.hub);
    const run = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    let may = 'unwanted';
    const begun = await session.ledger.append(assignment, (log) => {
        const state = (0,_assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_1__/* .foldLog */ .e)(log);
        const isWanted = state !== null && wanted(state, now);
        may = isWanted ? (0,_assignment_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .maySend */ .ct)(state.messages, message, { now, run }) : 'unwanted';
        return may === 'claim' ? { kind: 'sending', at: now, by: 'takehome', message, run } : null;
    });
    const elsewhere = sentElsewhere(may);
    if (elsewhere !== null)
        return elsewhere;
    const earlier = begun.flatMap((one) => one.kind === 'sending' && one.message === message && one.run !== run ? one.run : []);
    const number = await send([run, ...earlier]);
    const at = await (0,_hub_session_js__WEBPACK_IMPORTED_MODULE_3__/* .serverTime */ .nI)(session.hub);
    await session.ledger.append(assignment, (log) => {
        const isNoted = log.some((one) => one.kind === 'sent' && one.message === message);
        return isNoted ? null : { kind: 'sent', at, by: 'takehome', message, number };
    });
    return 'sent';
}
function sentElsewhere(may) {
    if (may === 'claim' || may === 'go-on')
        return null;
    return may === 'sent' ? 'sent-before' : may;
}


/***/ }),

/***/ 77621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ whoActs)
/* harmony export */ });
/* harmony import */ var _github_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29281);

/** Whose hand a record names: a login, or `takehome` for a workflow's token, which may not ask. */
async function whoActs(octokit) {
    try {
        return (await octokit.rest.users.getAuthenticated()).data.login;
    }
    catch (error) {
        if ((0,_github_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 403)
            return 'takehome';
        throw (0,_github_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .worldError */ .ZT)('could not ask GitHub who we are', error);
    }
}


/***/ })

};
