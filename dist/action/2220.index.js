export const id = 2220;
export const ids = [2220];
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

/***/ 64502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ reachesBack),
/* harmony export */   J: () => (/* binding */ standing)
/* harmony export */ });
const NO_COMMIT = /^0+$/;
/**
 * The commit that the branch stood at when the deadline came, from its moves in any order. Commits carry
 * whatever dates their author likes, so none is looked at. A branch that was deleted stands where it was.
 */
function standing(activities, deadline) {
    const moves = activities.toSorted((a, b) => compare(a.at, b.at) || a.id - b.id);
    const inTime = moves.filter(({ at }) => at <= deadline);
    const after = moves.slice(inTime.length);
    const last = inTime.at(-1);
    const sha = last === undefined ? after[0]?.before : isDeletion(last) ? last.before : last.after;
    return {
        sha: sha === undefined || NO_COMMIT.test(sha) ? null : sha,
        late: after.some((move) => !isDeletion(move)),
    };
}
/** Whether moves, newest first, reach back far enough: older ones would change nothing. */
function reachesBack(newestFirst, deadline) {
    const inTime = newestFirst.filter(({ at }) => at <= deadline);
    // Moves of one second may stand on two pages.
    return inTime.some(({ at }) => at < (inTime[0]?.at ?? at));
}
function isDeletion({ after }) {
    return NO_COMMIT.test(after);
}
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}


/***/ }),

/***/ 42220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInvite: () => (/* binding */ runInvite)
});

// EXTERNAL MODULE: ./build/assignment/deadline.js
var assignment_deadline = __webpack_require__(49950);
// EXTERNAL MODULE: ./build/github/client/pace.js
var pace = __webpack_require__(44557);
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
 * a loop of which somebody gets a part. `known` are the ids of assignments that there are; those count as
 * given, and nobody is asked about them again. Roles without a loop in takehome.yml promise nothing.
 */
function loopDeviations(list, known, { loops }) {
    const people = Map.groupBy(list, ({ words }) => words.candidate.toLowerCase());
    return [...people.values()].flatMap((own) => deviationsOf(own, known, loops));
}
function deviationsOf(own, known, loops) {
    // Whoever has a role with a loop on this list is somebody of that role, also where a line names none.
    const first = own.find(({ role }) => role !== null && loops.has(role))?.role ?? null;
    const placed = own.map(({ words, role }) => ({ words, role: role ?? first }));
    return placed.flatMap(({ words, role }) => {
        const loop = role === null ? undefined : loops.get(role);
        if (loop === undefined || known.has(idOf(words)))
            return [];
        const alike = placed.filter((one) => one.role === role).map((one) => idOf(one.words));
        const given = new Set([...known, ...alike]);
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
// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(18186);
// EXTERNAL MODULE: ./build/input/read-table-file.js
var read_table_file = __webpack_require__(72293);
// EXTERNAL MODULE: ./build/commands/verb/check-reason.js
var check_reason = __webpack_require__(93898);
// EXTERNAL MODULE: ./build/assignment/audit.js
var audit = __webpack_require__(95135);
// EXTERNAL MODULE: ./build/assignment/extra-time.js
var extra_time = __webpack_require__(97014);
// EXTERNAL MODULE: ./build/assignment/fold-log.js + 1 modules
var fold_log = __webpack_require__(58561);
// EXTERNAL MODULE: ./build/assignment/place-of.js
var place_of = __webpack_require__(73073);
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
    return (0,phrasing/* words */.aL) `To start, write ${(0,phrasing/* code */.aY)(start/* START_WORD */.ol)} in a comment on this pull request, by ${(0,phrasing/* strong */.ko)(startBy(terms))}. You have ${(0,phrasing/* strong */.ko)((0,phrasing/* ours */.Od)((0,assignment_deadline/* showSpan */.u8)(terms.minutes)))} from the moment at which the task arrives.`;
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
            (0,phrasing/* words */.aL) `You have ${long} from the moment at which GitHub receives the task.`,
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
;// CONCATENATED MODULE: ./build/commands/invite/invite-one.js




















/** The plan that `invite` would carry out now: an earlier, unfinished run may have fixed the deadline. */
async function planFor(session, invitee) {
    const { exercise, role, candidate } = invitee;
    const id = (0,invitation/* assignmentId */.RQ)(exercise.rubric.id, candidate.login);
    const place = { owner: session.config.organisation, repo: id };
    const found = await (0,provision/* findRepository */.W1)(session.candidates, place);
    const decided = (0,invitation/* describedTerms */.Fj)(found?.description ?? null, exercise.rubric.id);
    const now = await (0,hub_session/* serverTime */.nI)(session.candidates);
    if (decided !== null && decided.deadline <= now)
        await refuseOver(session, id, decided.deadline);
    const { deadline, minutes } = decided ?? newTerms(session, invitee, now);
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
/** What an unfinished run began is not finished when its deadline is over: nobody could push to it. */
async function refuseOver(session, id, deadline) {
    if ((await session.ledger.readLog(id)).length > 0)
        return;
    const message = `an unfinished invitation was begun with the deadline ${deadline}, which has passed`;
    const hint = `Delete the repository ${session.config.organisation}/${id}, and invite again.`;
    throw (0,bad_news/* callerError */.ee)(id, message, hint);
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
async function invite(session, invitee) {
    const id = (0,invitation/* assignmentId */.RQ)(invitee.exercise.rubric.id, invitee.candidate.login);
    const known = (0,fold_log/* foldLog */.e)(await session.ledger.readLog(id));
    if (known !== null)
        return await keepInvited(session, known, invitee);
    const plan = await planFor(session, invitee);
    const { reference } = invitee;
    const made = await carryOut(session, plan);
    const assignment = reference === null ? made : { ...made, reference };
    const invited = {
        kind: 'invited',
        at: await (0,hub_session/* serverTime */.nI)(session.candidates),
        by: await (0,who_acts/* whoActs */.Q)(session.hub),
        assignment,
        comment: (0,text_digest/* textDigest */.o)(plan.comment),
        ...recordedTerms(plan.terms),
        ...(invitee.outsideLoop === null ? {} : { outsideLoop: invitee.outsideLoop }),
    };
    await session.ledger.append(id, (log) => ((0,fold_log/* foldLog */.e)(log) === null ? invited : null));
    await (0,send_answers/* sendAnswers */.ST)(session, assignment, await (0,send_answers/* readAnswers */.Mr)(session, assignment.exercise));
    return { assignment, fresh: true, renewed: false };
}
function recordedTerms({ zone, extra, minutes }) {
    return {
        ...(zone === null ? {} : { zone }),
        ...(extra === 0 ? {} : { extra }),
        ...(minutes === null ? {} : { start: { minutes } }),
    };
}
/** Who was invited before and never came may have let the invitation expire. */
async function keepInvited(session, { assignment, status, acceptedAt }, invitee) {
    sameAccount(assignment, invitee);
    await keepReference(session, assignment.id, invitee.reference);
    const { repository } = assignment;
    const place = (0,place_of/* placeOf */.$)(assignment);
    const isWaiting = status === 'open' && acceptedAt === null;
    const found = isWaiting ? await (0,provision/* findRepository */.W1)(session.candidates, place) : null;
    // Another repository may have taken the name.
    if (found?.id !== repository.id)
        return { assignment, fresh: false, renewed: false };
    const by = await (0,who_acts/* whoActs */.Q)(session.hub);
    const renewed = await (0,renew_invitation/* renewInvitation */.vJ)(session, assignment, place, by);
    return { assignment, fresh: false, renewed };
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
    await (0,invite_candidate/* ensureInvitation */.s)(octokit, place, plan.candidate, permission);
    const { id, exercise, variant, ai, role, candidate, deadline } = plan;
    const named = { owner, name: repo, id: repository.id };
    const asked = { ...(variant === null ? {} : { variant }), ...(ai === null ? {} : { ai }) };
    const decided = { id, exercise, ...asked, role, candidate };
    return { ...decided, deadline, repository: named, starter, pull, comment };
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
/** The record names an account; whoever has taken over its login is somebody else. */
function sameAccount(assignment, { candidate }) {
    if (assignment.candidate.userId === candidate.userId)
        return;
    const message = `was account ${assignment.candidate.userId} when invited, and is ${candidate.userId} now`;
    const hint = 'Somebody else has this login now. Ask the candidate for their present one.';
    throw (0,bad_news/* callerError */.ee)(candidate.login, message, hint);
}

// EXTERNAL MODULE: ./build/github/ledger/ledger-table.js
var ledger_table = __webpack_require__(47404);
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
async function resolve_invitees_deviationsOf({ config, hub }, list) {
    if (config.loops.size === 0)
        return [];
    const table = await (0,ledger_table/* readLedgerTable */.qW)(hub, config.hub);
    const known = new Set(table?.logs.keys());
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










/** What `--dry-run` prints: every decision, nothing done. */
async function planInvitations(session, request) {
    const plans = [];
    for (const invitee of await inviteesOf(session, request)) {
        plans.push(await planFor(session, invitee));
    }
    return plans;
}
/** Invites them one after the other. What one run did not finish, the next one does. */
async function inviteAll(session, request, progress) {
    const invitees = await inviteesOf(session, request);
    await (0,ledger_branch/* ensureLedgerBranch */.k)(session.hub, session.config.hub);
    const done = [];
    for (const invitee of invitees) {
        progress(done.length, invitees.length, invitee.candidate.login);
        done.push(await inviteOrSay(session, invitee, done.length));
    }
    progress(done.length, invitees.length, 'done');
    return done;
}
/** All that is wrong with the list is said before anything is created. */
async function inviteesOf(session, request) {
    const list = expandLoops(await listOf(request), session.config);
    return await resolveInvitees(session, list, (0,check_reason/* checkReason */.D)(request.outsideLoop ?? ''));
}
async function inviteOrSay(session, invitee, done) {
    try {
        return await invite(session, invitee);
    }
    catch (error) {
        if (!(0,reasons/* isFromGitHub */.m3)(error))
            throw error;
        const { login } = invitee.candidate;
        throw (0,reasons/* worldError */.ZT)(`${login} is not invited yet; ${done} before it are`, error);
    }
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
    const invited = await inviteAll(session, request, progress);
    const text = [invitationsTable(invited, timeZone), ...howToAccept(invited, session.serverUrl)];
    return { json: invited, text };
});
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
function planned(plans, timeZone) {
    const cost = costOf(plans);
    const shown = plans.map(({ template, ...plan }) => ({ ...plan, files: [...template.keys()] }));
    const { reads, writes, seconds } = cost;
    const budget = `${plans.length} to invite: ${reads} reads and ${writes} writes. GitHub takes 80 writes a minute and 500 an hour: ${duration(seconds)} if nothing else writes.`;
    const text = plans.flatMap((plan) => planText(plan, timeZone));
    return { json: { plans: shown, cost }, text: [...text, budget] };
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
    const rows = invited.map(({ assignment, fresh, renewed }) => [
        assignment.candidate.login,
        `${assignment.repository.owner}/${assignment.repository.name}`,
        `#${assignment.pull}`,
        (0,assignment_deadline/* showMoment */.sr)(assignment.deadline, timeZone),
        outcomeOf(fresh, renewed),
    ]);
    return { head: ['candidate', 'repository', 'pull request', 'due or start by', ''], rows };
}
function outcomeOf(fresh, renewed) {
    if (fresh)
        return 'invited';
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

/***/ 51714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ sameComments)
/* harmony export */ });
/* harmony import */ var _text_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88455);

/** The comments with this very text, by whomever. */
async function sameComments(octokit, { owner, repo, number }, body) {
    const digest = (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .textDigest */ .o)(body);
    const issue = { owner, repo, issue_number: number, per_page: 100 };
    const all = await octokit.paginate(octokit.rest.issues.listComments, issue);
    return all.filter((one) => (0,_text_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .textDigest */ .o)(one.body ?? '') === digest);
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

/***/ 67985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GM: () => (/* binding */ findAccess),
/* harmony export */   J1: () => (/* binding */ listInvitations),
/* harmony export */   gp: () => (/* binding */ makeInvitation)
/* harmony export */ });
/* harmony import */ var _assignment_invitation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30513);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18186);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29281);
/* harmony import */ var _activity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12154);
/* harmony import */ var _organisation_allows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76028);





/**
 * All invitations into a repository, those too that have expired: GitHub marks them, and where it does not,
 * their age by GitHub's clock tells.
 */
async function listInvitations(octokit, place) {
    const all = { ...place, per_page: 100 };
    const seen = [];
    const pages = octokit.paginate.iterator(octokit.rest.repos.listInvitations, all);
    for await (const { data, headers } of pages) {
        seen.push(...data.map((one) => see(one, headers.date)));
    }
    return seen;
}
function see({ id, invitee, permissions, created_at, expired }, now) {
    const since = (0,_activity_js__WEBPACK_IMPORTED_MODULE_4__/* .toSecond */ .u)(created_at);
    const isOld = now !== undefined && (0,_assignment_invitation_js__WEBPACK_IMPORTED_MODULE_0__/* .hasRunOut */ .SQ)(since, (0,_activity_js__WEBPACK_IMPORTED_MODULE_4__/* .toSecond */ .u)(now));
    return { id, invitee, permissions, since, expired: expired === true || isOld };
}
/** By the account's number: its login may be somebody else's by now. */
async function findAccess(octokit, place, { userId }) {
    const own = (await listInvitations(octokit, place)).filter(({ invitee }) => invitee?.id === userId);
    const open = own.find(({ expired }) => !expired);
    if (open !== undefined)
        return { kind: 'invited', invitation: open };
    const direct = { ...place, affiliation: 'direct', per_page: 100 };
    const people = await octokit.paginate(octokit.rest.repos.listCollaborators, direct);
    const person = people.find(({ id }) => id === userId);
    if (person !== undefined)
        return { kind: 'collaborator', login: person.login };
    return own[0] === undefined ? { kind: 'none' } : { kind: 'expired', invitation: own[0] };
}
/**
 * Invites the account that was looked up and no other. Whether asking again renews an invitation that has
 * expired is not documented, so an expired one goes first. Null where GitHub lets the account in at once.
 */
async function makeInvitation(octokit, place, candidate, access, permission = 'push') {
    const { repos } = octokit.rest;
    if (access.kind === 'expired') {
        await repos.deleteInvitation({ ...place, invitation_id: access.invitation.id });
    }
    const { login: username, userId } = candidate;
    if (!(await isStillCalled(octokit, candidate)))
        throw strangerIssue(candidate);
    const add = () => repos.addCollaborator({ ...place, username, permission });
    const { data } = await (0,_organisation_allows_js__WEBPACK_IMPORTED_MODULE_3__/* .unlessKept */ .X)(place.owner, 'invite', add);
    // With 204 there is no invitation, whatever the types say.
    if (!data)
        return null;
    if (data.invitee !== null && data.invitee.id !== userId) {
        // A login can be given up and taken by somebody else between two requests.
        await repos.deleteInvitation({ ...place, invitation_id: data.id });
        throw strangerIssue(candidate);
    }
    return { since: (0,_activity_js__WEBPACK_IMPORTED_MODULE_4__/* .toSecond */ .u)(data.created_at) };
}
/** Before anybody is written to: whoever has the login now would hear of it at every look. */
async function isStillCalled(octokit, { login, userId }) {
    try {
        const { data } = await octokit.rest.users.getByUsername({ username: login });
        return data.id === userId;
    }
    catch (error) {
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error) === 404)
            return false;
        throw error;
    }
}
function strangerIssue({ login, userId }) {
    const message = `the account ${userId} is not called that any more, and nobody was invited in its place`;
    const hint = 'Ask the candidate for their present login. Invite that one, and close this assignment with npx takehome close.';
    return (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__/* .callerError */ .ee)(login, message, hint);
}


/***/ }),

/***/ 12154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ fetchActivities),
/* harmony export */   u: () => (/* binding */ toSecond)
/* harmony export */ });
/* harmony import */ var _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28727);
/* harmony import */ var _assignment_standing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64502);


/** The moves of `main`, newest first, as far back as they matter for this deadline. */
async function fetchActivities(octokit, place, deadline) {
    const ref = `refs/heads/${_assignment_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .WORK_BRANCH */ .fd}`;
    const pages = octokit.paginate.iterator(octokit.rest.repos.listActivities, {
        ...place,
        ref,
        per_page: 100,
    });
    const moves = [];
    for await (const { data } of pages) {
        moves.push(...data.map(({ id, activity_type: kind, before, after, actor, timestamp }) => {
            return { id, kind, before, after, by: actor?.id ?? null, at: toSecond(timestamp) };
        }));
        // A thousand pushes in vain cost a candidate's pages, not ours.
        if ((0,_assignment_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .reachesBack */ .F)(moves, deadline))
            break;
    }
    return moves;
}
/** GitHub's moments as the ledger has them. */
function toSecond(moment) {
    return `${new Date(moment).toISOString().slice(0, 19)}Z`;
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

/***/ 14472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ switchActionsOff),
/* harmony export */   IT: () => (/* binding */ ensureComment),
/* harmony export */   KK: () => (/* binding */ forbidForks),
/* harmony export */   Sk: () => (/* binding */ ensurePull),
/* harmony export */   W1: () => (/* binding */ findRepository),
/* harmony export */   rx: () => (/* binding */ ensureFrozen),
/* harmony export */   z0: () => (/* binding */ ensureRepository)
/* harmony export */ });
/* harmony import */ var _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28727);
/* harmony import */ var _assignment_invitation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30513);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18186);
/* harmony import */ var _client_look_or_make_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23510);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29281);
/* harmony import */ var _organisation_allows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76028);






async function findRepository(octokit, place) {
    try {
        return describe((await octokit.rest.repos.get(place)).data);
    }
    catch (error) {
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(error) === 404)
            return null;
        throw error;
    }
}
function describe(data) {
    return {
        id: data.id,
        createdAt: data.created_at,
        description: data.description,
        private: data.private,
        allowForking: data.allow_forking === true,
        defaultBranch: data.default_branch,
    };
}
/** Made with all of its settings at once: each change later would be one more write of the hour's 500. */
async function ensureRepository(octokit, { repository, exercise }) {
    const { owner, repo, description } = repository;
    const found = await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_2__/* .lookOrMake */ .J)(() => findRepository(octokit, { owner, repo }), async () => {
        // With a first commit, because GitHub refuses blobs and trees in an empty repository.
        const wanted = {
            org: owner,
            name: repo,
            description,
            private: true,
            auto_init: true,
            has_issues: false,
            has_projects: false,
            has_wiki: false,
            allow_merge_commit: true,
            allow_squash_merge: false,
            allow_rebase_merge: false,
            delete_branch_on_merge: false,
        };
        const make = () => octokit.rest.repos.createInOrg(wanted);
        return describe((await (0,_organisation_allows_js__WEBPACK_IMPORTED_MODULE_4__/* .unlessKept */ .X)(owner, 'create', make)).data);
    });
    if ((0,_assignment_invitation_js__WEBPACK_IMPORTED_MODULE_0__/* .describedDeadline */ .EN)(found.description, exercise) === null)
        throw notOurs(owner, repo);
    return found;
}
function notOurs(owner, repo) {
    const message = 'there is a repository of this name that takehome did not make';
    const hint = 'Rename or delete it, then run the same command again.';
    return (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__/* .callerError */ .ee)(`${owner}/${repo}`, message, hint);
}
/** Where the organisation lets no workflow run there is nothing to switch, and GitHub may refuse to. */
async function switchActionsOff(octokit, place) {
    const { actions } = octokit.rest;
    const { data } = await actions.getGithubActionsPermissionsRepository({ ...place });
    if (data.enabled)
        await actions.setGithubActionsPermissionsRepository({ ...place, enabled: false });
}
/**
 * In a request of its own, and only where it changes something: where the organisation lets nobody fork,
 * as new ones do, GitHub refuses the mere word (422, https://github.com/cli/cli/issues/10000). What a
 * repository shows there is not documented, so that refusal is as good as a success.
 */
async function forbidForks(octokit, place, { allowForking }) {
    if (!allowForking)
        return;
    await octokit.rest.repos.update({ ...place, allow_forking: false }).catch((error) => {
        if (!isForkless(error))
            throw error;
    });
}
function isForkless(error) {
    if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(error) !== 422 || !(error instanceof Error))
        return false;
    return /does not allow private repository forking/i.test(error.message);
}
const FREEZE = 'takehome: starter stays as it is';
/**
 * Without a ruleset the recorded commit counts; with one, nobody can move the branch in the first place. Throws
 * CallerError where the organisation's plan has none.
 */
async function ensureFrozen(octokit, place) {
    try {
        await freeze(octokit, place);
    }
    catch (error) {
        if (!isBeyondPlan(error))
            throw error;
        const message = `rulesets is true, and ${place.owner} has no rulesets for private repositories`;
        const hint = 'Set rulesets: false there, or use an organisation on GitHub Team.';
        throw (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__/* .callerError */ .ee)('takehome.yml', message, hint);
    }
}
/** The words are GitHub's: https://github.com/github/branch-deploy/pull/345. */
function isBeyondPlan(error) {
    return (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(error) === 403 && error instanceof Error && /^Upgrade to /.test(error.message);
}
async function freeze(octokit, place) {
    await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_2__/* .lookOrMake */ .J)(async () => {
        const rulesets = await octokit.paginate(octokit.rest.repos.getRepoRulesets, {
            ...place,
            per_page: 100,
        });
        return rulesets.find(({ name }) => name === FREEZE) ?? null;
    }, async () => {
        const { data } = await octokit.rest.repos.createRepoRuleset({
            ...place,
            name: FREEZE,
            target: 'branch',
            enforcement: 'active',
            conditions: { ref_name: { include: [`refs/heads/${_assignment_assignment_js__WEBPACK_IMPORTED_MODULE_5__/* .STARTER_BRANCH */ .DL}`], exclude: [] } },
            rules: [{ type: 'update' }, { type: 'deletion' }, { type: 'non_fast_forward' }],
        });
        return data;
    });
}
async function ensurePull(octokit, { repository: { owner, repo }, pull }) {
    const place = { owner, repo };
    return await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_2__/* .lookOrMake */ .J)(async () => {
        const head = `${owner}:${_assignment_assignment_js__WEBPACK_IMPORTED_MODULE_5__/* .WORK_BRANCH */ .fd}`;
        const asked = { ...place, state: 'all', head, base: _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_5__/* .STARTER_BRANCH */ .DL };
        const { data } = await octokit.rest.pulls.list({
            ...asked,
            sort: 'created',
            direction: 'asc',
        });
        return data[0]?.number ?? null;
    }, async () => {
        const branches = { head: _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_5__/* .WORK_BRANCH */ .fd, base: _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_5__/* .STARTER_BRANCH */ .DL };
        return (await octokit.rest.pulls.create({ ...place, ...branches, ...pull })).data.number;
    });
}
/** Everybody in the repository so far is one of us: the candidate is invited last. */
async function ensureComment(octokit, { repository: { owner, repo }, comment }, pull) {
    const place = { owner, repo, issue_number: pull };
    const [marker = ''] = comment.split('\n');
    return await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_2__/* .lookOrMake */ .J)(async () => {
        const all = await octokit.paginate(octokit.rest.issues.listComments, {
            ...place,
            per_page: 100,
        });
        return all.find(({ body }) => body?.startsWith(marker))?.id ?? null;
    }, async () => (await octokit.rest.issues.createComment({ ...place, body: comment })).data.id);
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
/** The reply to an appeal that was taken in, each to another comment. */
function appealReceipt(comment) {
    const blocks = [
        (0,_scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_scorecard_phrasing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL) `Your request for another review has been received. Somebody of the team who has not reviewed your work yet will review it.`),
    ];
    return `<!-- takehome:appeal-${comment} -->\n${(0,_scorecard_safe_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)(blocks)}`;
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

/***/ 19467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ loadHubRole),
/* harmony export */   Ln: () => (/* binding */ loadAssigned),
/* harmony export */   Rx: () => (/* binding */ exerciseRoot),
/* harmony export */   lr: () => (/* binding */ drawHubVariant),
/* harmony export */   qe: () => (/* binding */ isReviewed),
/* harmony export */   sE: () => (/* binding */ loadHubExercise)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _exercise_ai_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12724);
/* harmony import */ var _exercise_exercise_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34899);
/* harmony import */ var _exercise_find_role_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66030);
/* harmony import */ var _exercise_load_exercise_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36148);
/* harmony import */ var _exercise_vary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46547);
/* harmony import */ var _input_config_issue_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82055);
/* harmony import */ var _rubric_rubric_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62007);
/* harmony import */ var _hub_key_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13654);









/** The folder that holds an exercise: the team's own pack before what comes with takehome. */
async function exerciseRoot({ config, folder, home }, id) {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, config.pack);
    return (await (0,_exercise_exercise_files_js__WEBPACK_IMPORTED_MODULE_2__/* .listExercises */ .SW)(own)).includes(id) ? own : home;
}
// A long list asks for the same few exercises and roles again and again.
const exercises = new WeakMap();
const variants = new WeakMap();
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
/** Loads what an assignment asks: as it was handed out, with what was said about AI assistants. */
async function loadAssigned(session, { ai, ...assigned }) {
    const task = await loadTask(session, assigned);
    return task.ok ? { ok: true, value: (0,_exercise_ai_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .withAiPolicy */ .H)(task.value, ai) } : task;
}
/** The exercise as shipped, or the variant that was handed out. */
function loadTask(session, { exercise, variant }) {
    if (variant === undefined)
        return loadHubExercise(session, exercise);
    const id = JSON.stringify([exercise, variant]);
    return once(variants, session, id, async () => {
        const shipped = await loadHubExercise(session, exercise);
        if (!shipped.ok)
            return shipped;
        return await (0,_exercise_load_exercise_js__WEBPACK_IMPORTED_MODULE_4__/* .loadVariant */ .CR)(await exerciseRoot(session, exercise), exercise, variant);
    });
}
/**
 * The variant that takehome.yml wants a new assignment to have; null for the exercise as shipped.
 * Throws CallerError where TAKEHOME_KEY is needed and missing.
 */
function drawHubVariant({ config, key }, { conventions, rubric }, assignment) {
    if (config.variants === 'none' || conventions.length === 0)
        return null;
    const label = (0,_exercise_vary_js__WEBPACK_IMPORTED_MODULE_5__/* .variantLabel */ ._q)(rubric.id, config.variants === 'team' ? null : assignment);
    return (0,_exercise_vary_js__WEBPACK_IMPORTED_MODULE_5__/* .drawOptions */ .$q)(conventions, (0,_hub_key_js__WEBPACK_IMPORTED_MODULE_6__/* .checkHubKey */ .V)(key), label);
}
/** Whether people review anything of it. One that is given out no more is reviewed no more. */
async function isReviewed(session, id) {
    const exercise = await loadHubExercise(session, id);
    return exercise.ok && (0,_rubric_rubric_js__WEBPACK_IMPORTED_MODULE_7__/* .reviewedCriteria */ .jj)(exercise.value.rubric).length > 0;
}
async function readHubExercise(session, id) {
    if (session.config.exercises.has(id))
        return await (0,_exercise_load_exercise_js__WEBPACK_IMPORTED_MODULE_4__/* .loadExercise */ .ND)(await exerciseRoot(session, id), id);
    const known = [...session.config.exercises.keys()].join(', ');
    const message = id === '' ? 'is missing' : `takehome.yml has no exercise "${id}"`;
    const hint = `Choose ${known}, or add it under exercises.`;
    return { ok: false, error: [(0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_8__/* .problem */ .CC)('exercise', message, hint)] };
}
/** A role of the hub's own roles.yml, or of the one that comes with takehome. */
async function loadHubRole(session, id) {
    if (id === null)
        return { ok: true, value: null };
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(session.folder, session.config.pack);
    return await once(roles, session, id, () => (0,_exercise_find_role_js__WEBPACK_IMPORTED_MODULE_3__/* .findRole */ ._)(id, own, session.home));
}


/***/ }),

/***/ 38424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mr: () => (/* binding */ readAnswers),
  ST: () => (/* binding */ sendAnswers),
  w0: () => (/* binding */ writeToCandidate)
});

// EXTERNAL MODULE: ./build/assignment/answers.js
var assignment_answers = __webpack_require__(92915);
// EXTERNAL MODULE: ./build/assignment/ledger-record.js + 1 modules
var ledger_record = __webpack_require__(328);
// EXTERNAL MODULE: ./build/assignment/may-ask.js
var may_ask = __webpack_require__(93361);
// EXTERNAL MODULE: ./build/assignment/place-of.js
var place_of = __webpack_require__(73073);
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
    return await ensureText(session.candidates, (0,place_of/* pullOf */.p)(assignment), text);
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
    await session.ledger.append(assignment, (log) => {
        const state = (0,_assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_1__/* .foldLog */ .e)(log);
        const isWanted = state !== null && wanted(state, now);
        may = isWanted ? (0,_assignment_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .maySend */ .ct)(state.messages, message, { now, run }) : 'unwanted';
        return may === 'claim' ? { kind: 'sending', at: now, by: 'takehome', message, run } : null;
    });
    const elsewhere = sentElsewhere(may);
    if (elsewhere !== null)
        return elsewhere;
    const number = await send();
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


/***/ })

};
