export const id = 9883;
export const ids = [9883];
export const modules = {

/***/ 28727:
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

/***/ 30513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ isReference),
/* harmony export */   EN: () => (/* binding */ describedDeadline),
/* harmony export */   Fj: () => (/* binding */ describedTerms),
/* harmony export */   MD: () => (/* binding */ describeRepository),
/* harmony export */   RQ: () => (/* binding */ assignmentId),
/* harmony export */   SQ: () => (/* binding */ hasRunOut),
/* harmony export */   W5: () => (/* binding */ isLogin),
/* harmony export */   Xj: () => (/* binding */ loginIn),
/* harmony export */   ZO: () => (/* binding */ planInvitation),
/* harmony export */   l0: () => (/* binding */ USUAL_TERMS),
/* harmony export */   sf: () => (/* binding */ runsOutAt)
/* harmony export */ });
/* harmony import */ var _input_moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4311);
/* harmony import */ var _assignment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28727);


/** Those of somebody of whom nothing special is known. */
const USUAL_TERMS = { zone: null, extra: 0, minutes: null };
/**
 * What a hiring system calls a candidate or an application. No mail address is one: it would name the candidate
 * to everybody who reads the ledger.
 */
function isReference(text) {
    return /^[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}$/.test(text);
}
const GOOD_FOR = { hours: _assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .INVITATION_DAYS */ .sV * 24 };
/** Whether an invitation that was made then is good no more; both in UTC, as ISO 8601. */
function hasRunOut(madeAt, now) {
    return now >= runsOutAt(madeAt);
}
/** From when on; in UTC, as ISO 8601 to the second, as `madeAt` is. */
function runsOutAt(madeAt) {
    return (0,_input_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .shift */ .B)(madeAt, GOOD_FOR);
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
function describeRepository(exercise, deadline, minutes = null) {
    return minutes === null
        ? `Take-home ${exercise}, due ${deadline}`
        : `Take-home ${exercise}, start by ${deadline}, then ${minutes} minutes`;
}
/** The deadline in a description of ours for this exercise; null for a repository somebody else made. */
function describedDeadline(description, exercise) {
    return describedTerms(description, exercise)?.deadline ?? null;
}
const DESCRIPTION = /^Take-home ([a-z0-9-]+), (?:due|start by) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)(?:, then (\d{1,6}) minutes)?$/;
/** The same with the time from the start, where the candidate has still to start the clock. */
function describedTerms(description, exercise) {
    const [, about, deadline, minutes] = DESCRIPTION.exec(description ?? '') ?? [];
    if (about !== exercise || deadline === undefined)
        return null;
    return { deadline, minutes: minutes === undefined ? null : Number(minutes) };
}
function planInvitation(request, config) {
    const { exercise, variant, ai, role, candidate, deadline, template, pull, comment } = request;
    const { terms = USUAL_TERMS } = request;
    const id = assignmentId(exercise, candidate.login);
    // The branch moves on to the task when that is delivered, and is frozen then.
    const freezeStarter = config.rulesets && terms.minutes === null;
    return {
        id,
        exercise,
        variant,
        ai,
        role,
        candidate,
        deadline,
        terms,
        repository: {
            owner: config.organisation,
            repo: id,
            description: describeRepository(exercise, deadline, terms.minutes),
        },
        template,
        pull,
        comment,
        freezeStarter,
        steps: planSteps(id, template.size, candidate, { ...config, rulesets: freezeStarter }),
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
        step('invite', `${login} (account ${userId}) may push`, 3, 1),
        step('record', 'one record on the ledger', 1, 1),
    ];
}


/***/ }),

/***/ 58388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ printSubmissionName),
/* harmony export */   y: () => (/* binding */ parseSubmissionNames)
/* harmony export */ });
/* harmony import */ var _assignment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28727);

function printSubmissionName({ assignment, sha }) {
    return `${assignment}@${sha}`;
}
/** Names separated by blanks; the error is the first word that is none. */
function parseSubmissionNames(text) {
    const names = [];
    for (const word of text.split(/\s+/).filter((one) => one !== '')) {
        const [assignment = '', sha = '', ...rest] = word.split('@');
        const harmless = /^[a-z0-9][a-z0-9_-]{0,99}$/.test(assignment) && _assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .OBJECT_NAME */ ._i.test(sha);
        if (!harmless || rest.length > 0)
            return { ok: false, error: word };
        names.push({ assignment, sha });
    }
    return { ok: true, value: names };
}


/***/ }),

/***/ 89883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchSubmissions: () => (/* binding */ fetchSubmissions),
/* harmony export */   runFetch: () => (/* binding */ runFetch)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _exercise_exercise_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(64177);
/* harmony import */ var _github_repository_fetch_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72340);
/* harmony import */ var _grading_job_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50092);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18186);
/* harmony import */ var _input_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9647);
/* harmony import */ var _input_make_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5586);
/* harmony import */ var _input_write_out_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37473);
/* harmony import */ var _session_hub_exercise_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19467);
/* harmony import */ var _session_hub_key_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13654);
/* harmony import */ var _session_hub_session_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45333);
/* harmony import */ var _session_one_fault_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(67214);
/* harmony import */ var _session_present_place_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(39526);
/* harmony import */ var _submission_read_tree_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(36046);
/* harmony import */ var _verb_submissions_of_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(988);
/* harmony import */ var _verb_with_session_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(77560);
















const runFetch = (0,_verb_with_session_js__WEBPACK_IMPORTED_MODULE_14__/* .withSession */ .f)(async (session, { text }) => {
    const submissions = (0,_verb_submissions_of_js__WEBPACK_IMPORTED_MODULE_13__/* .submissionsOf */ .n)(text('submissions'));
    const out = text('out');
    const fetched = await fetchSubmissions(session, { submissions, out });
    return {
        json: { ...fetched, out },
        text: [
            `${fetched.submissions.length} fetched into ${out}`,
            ...fetched.failed.map(({ assignment, why }) => `${assignment}: not fetched, ${why}`),
        ],
    };
}, _verb_submissions_of_js__WEBPACK_IMPORTED_MODULE_13__/* .checkSubmissions */ .Y);
/**
 * Fetches submissions by GitHub's API and runs nothing of theirs. One that cannot be fetched keeps nothing from
 * the others; throws where that is so of all.
 */
async function fetchSubmissions(session, request) {
    const submissions = [];
    const faults = [];
    for (const name of request.submissions) {
        const { assignment } = name;
        try {
            await fetchOne(session, name, request.out);
            submissions.push(name);
        }
        catch (error) {
            const fault = (0,_session_one_fault_js__WEBPACK_IMPORTED_MODULE_10__/* .faultOf */ .K)(error, assignment, 'fetched');
            session.log(`${assignment}: not fetched, ${(0,_input_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .whyOf */ .gf)(fault)}`);
            faults.push({ assignment, fault });
        }
    }
    if (submissions.length === 0 && faults.length > 0)
        throw (0,_input_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .allOf */ .bn)(faults.map(({ fault }) => fault));
    const failed = faults.map(({ assignment, fault }) => ({ assignment, why: (0,_input_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .whyOf */ .gf)(fault) }));
    return { submissions, failed };
}
/**
 * 1. the ledger says whose repository it is and which exercise was given;
 * 2. its tree and blobs are read as data, at exactly this commit;
 * 3. it becomes a job under its pseudonym, with the exercise beside it when it is the team's own.
 */
async function fetchOne(session, { assignment: id, sha }, out) {
    const key = (0,_session_hub_key_js__WEBPACK_IMPORTED_MODULE_8__/* .useHubKey */ .cA)(session.key);
    const { assignment } = await (0,_session_hub_session_js__WEBPACK_IMPORTED_MODULE_9__/* .readState */ .un)(session, id);
    const exercise = await (0,_session_hub_exercise_js__WEBPACK_IMPORTED_MODULE_7__/* .loadAssigned */ .Ln)(session, assignment);
    if (!exercise.ok)
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_3__/* .CallerError */ .ED(exercise.error);
    const objects = (0,_github_repository_fetch_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .gitObjects */ .f)(session.candidates, await (0,_session_present_place_js__WEBPACK_IMPORTED_MODULE_11__/* .presentPlace */ .T)(session, assignment));
    const allow = (path) => (0,_exercise_exercise_js__WEBPACK_IMPORTED_MODULE_15__/* .isAllowed */ .J)(exercise.value, path);
    const { submission, tree } = await (0,_submission_read_tree_js__WEBPACK_IMPORTED_MODULE_12__/* .readTree */ .Z)(objects, sha, allow);
    await (0,_grading_job_js__WEBPACK_IMPORTED_MODULE_2__/* .writeJob */ .Pg)(out, {
        schemaVersion: 1,
        pseudonym: key.pseudonym(id),
        sha,
        tree,
        exercise: assignment.exercise,
        ...(assignment.variant === undefined ? {} : { variant: assignment.variant }),
        ...(assignment.ai === undefined ? {} : { ai: assignment.ai }),
        role: assignment.role,
        seed: key.seed(id),
        submission,
    });
    await copyPack(session, assignment.exercise, out);
    session.log(`${id}: ${submission.files.length} files of ${sha.slice(0, 12)}`);
}
async function copyPack(session, exercise, out) {
    const pack = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(out, _grading_job_js__WEBPACK_IMPORTED_MODULE_2__/* .PACK_FOLDER */ .hS);
    await (0,_input_make_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(pack, 'rubrics'));
    // A team need not have any of its own: the shipped ones count then.
    const roles = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)('rubrics', 'roles.yml');
    await (0,_input_write_out_js__WEBPACK_IMPORTED_MODULE_6__/* .copyOut */ .ew)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(session.folder, session.config.pack, roles), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(pack, roles));
    const root = await (0,_session_hub_exercise_js__WEBPACK_IMPORTED_MODULE_7__/* .exerciseRoot */ .Rx)(session, exercise);
    if (root === session.home)
        return;
    const parts = [`rubrics/${exercise}.yml`, `templates/${exercise}`, `graders/${exercise}`];
    for (const part of parts) {
        if (await (0,_input_write_out_js__WEBPACK_IMPORTED_MODULE_6__/* .copyOut */ .ew)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, part), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(pack, part)))
            continue;
        const hint = 'An exercise of the team needs its rubric, its template and its grader folder.';
        throw (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_3__/* .callerError */ .ee)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, part), 'is not there', hint);
    }
}


/***/ }),

/***/ 72201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WU: () => (/* binding */ NEEDED_ASSIGNMENT),
/* harmony export */   eN: () => (/* binding */ needs),
/* harmony export */   yL: () => (/* binding */ issuesThrownBy)
/* harmony export */ });
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18186);
/* harmony import */ var _input_config_issue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82055);


/** The same for every verb that works on one assignment. */
const NEEDED_ASSIGNMENT = "Give the name of the candidate's repository: <exercise>-<login>, such as linear-regression-octocat.";
/** What a verb cannot do without, by option's name, and what to give for it. */
function needs(needed) {
    return ({ text }) => {
        const missing = Object.entries(needed).filter(([name]) => text(name) === '');
        return missing.map(([name, hint]) => (0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(name, 'is missing', hint));
    };
}
/** What somebody who reads words would throw as CallerError. */
function issuesThrownBy(read) {
    try {
        read();
        return [];
    }
    catch (error) {
        if (error instanceof _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .CallerError */ .ED)
            return error.issues;
        throw error;
    }
}


/***/ }),

/***/ 988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ checkSubmissions),
/* harmony export */   n: () => (/* binding */ submissionsOf)
/* harmony export */ });
/* harmony import */ var _assignment_submission_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58388);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18186);
/* harmony import */ var _missing_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72201);



/** The submissions somebody typed. Throws CallerError when a word is none, or when there is none. */
function submissionsOf(text) {
    const names = (0,_assignment_submission_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSubmissionNames */ .y)(text);
    if (names.ok && names.value.length > 0)
        return names.value;
    const message = names.ok ? 'names no commit' : `"${names.error}" names no commit`;
    const hint = 'Name commits as <assignment>@<40 hexadecimal digits>, separated by blanks.';
    throw (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .callerError */ .ee)('submissions', message, hint);
}
const checkSubmissions = ({ text }) => (0,_missing_words_js__WEBPACK_IMPORTED_MODULE_1__/* .issuesThrownBy */ .yL)(() => submissionsOf(text('submissions')));


/***/ }),

/***/ 77560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withLedger),
/* harmony export */   f: () => (/* binding */ withSession)
/* harmony export */ });
/* harmony import */ var _session_hub_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45333);

/**
 * A verb that works on a hub: it gets a session that is open. What is missing, and what `check` says of the
 * words, is listed at once and before GitHub is asked.
 */
function withSession(run, check = () => []) {
    return async (words, around) => {
        const wrong = check(words);
        const session = await (0,_session_hub_session_js__WEBPACK_IMPORTED_MODULE_0__/* .openSession */ .fA)(around.access, around.home, around.log, { wrong });
        return await run(session, words, around);
    };
}
/** A verb that reads the ledger alone. Where that is a checkout, nobody is asked, and no token is needed. */
function withLedger(run, check = () => []) {
    return async (words, around) => {
        const isOffline = words.text('ledger') !== '';
        const asked = { wrong: check(words), isOffline };
        return await run(await (0,_session_hub_session_js__WEBPACK_IMPORTED_MODULE_0__/* .openSession */ .fA)(around.access, around.home, around.log, asked), words);
    };
}


/***/ }),

/***/ 64177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isAllowed),
/* harmony export */   R: () => (/* binding */ isSuiteFile)
/* harmony export */ });
/** Whether a candidate's file is one that the exercise asks for. */
function isAllowed(exercise, path) {
    const { template, rubric } = exercise;
    if (template.has(path))
        return true;
    // In the folder of tests, nothing but tests counts.
    if (rubric.suite !== undefined && path.startsWith('tests/'))
        return isSuiteFile(path);
    return rubric.extraFiles.some((glob) => matches(glob, path));
}
/** Whether a file is one of a candidate's tests, or what they share; as `TEST_FILE` in review_server.py. */
function isSuiteFile(path) {
    return /^tests\/(?:test_[^/.]+|conftest)\.py$/.test(path);
}
/** `folder/*.ext`: one folder, one ending, as the rubric's schema has it. */
function matches(glob, path) {
    const [folder = '', ending = ''] = glob.split('/*');
    const name = path.slice(folder.length + 1);
    return path.startsWith(`${folder}/`) && name.endsWith(ending) && !name.includes('/');
}


/***/ }),

/***/ 5551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ keepOldest)
/* harmony export */ });
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29281);

/**
 * Deletes all but the oldest of what is the same. GitHub makes no comment on condition that there is none, so two that
 * looked at the same time have both written. Each looks once more afterwards: whoever wrote last sees both, and both
 * keep the same one.
 */
async function keepOldest(octokit, place, same) {
    const [oldest, ...others] = same.toSorted((a, b) => a.id - b.id);
    for (const { id: comment_id } of others) {
        try {
            await octokit.rest.issues.deleteComment({ ...place, comment_id });
        }
        catch (error) {
            // The other one was quicker.
            if ((0,_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) !== 404)
                throw error;
        }
    }
    return oldest ?? null;
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

/***/ 72340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ wasNotFound),
/* harmony export */   f: () => (/* binding */ gitObjects)
/* harmony export */ });
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18186);
/* harmony import */ var _submission_read_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36046);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29281);



// GitHub asks for few requests at a time, and the connection is full with these.
const AT_ONCE = 4;
/** A repository's git objects through GitHub's Git Data API: no clone, so no hook, filter or attribute runs. */
function gitObjects(octokit, repository) {
    const inTurn = atMost(AT_ONCE);
    return {
        commitTree: async (sha) => {
            requireObjectId(sha);
            return await asked(repository, `commit ${sha}`, () => fetchCommitTree(octokit, repository, sha));
        },
        blob: async (sha) => {
            requireObjectId(sha);
            return await inTurn(() => asked(repository, `blob ${sha}`, () => fetchBlob(octokit, repository, sha)));
        },
    };
}
/** What is asked for becomes a part of an address. */
function requireObjectId(sha) {
    if (!(0,_submission_read_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isObjectId */ .T)(sha))
        throw new Error(`no object id: ${JSON.stringify(sha)}`);
}
async function fetchCommitTree(octokit, repository, sha) {
    const commit = (await octokit.rest.git.getCommit({ ...repository, commit_sha: sha })).data;
    const asking = { ...repository, tree_sha: commit.tree.sha };
    const all = (await octokit.rest.git.getTree({ ...asking, recursive: '1' })).data;
    // Which part of a tree is left out is GitHub's affair and can change; its top is always the same, and
    // cannot be crowded out by what lies in a folder.
    const tree = all.truncated ? (await octokit.rest.git.getTree(asking)).data : all;
    if (tree.sha !== commit.tree.sha)
        throw new Error(`GitHub sent the tree ${tree.sha} instead`);
    return {
        sha: commit.sha,
        tree: tree.sha,
        truncated: all.truncated,
        entries: tree.tree.map(({ path, mode, type, sha: object, size = null }) => {
            return { path, mode, type, sha: object, size };
        }),
    };
}
async function fetchBlob(octokit, repository, sha) {
    const { data } = await octokit.rest.git.getBlob({ ...repository, file_sha: sha });
    if (data.encoding !== 'base64')
        throw new Error(`GitHub sent it as ${data.encoding}`);
    return new Uint8Array(Buffer.from(data.content, 'base64'));
}
/** Whether a fetch failed because GitHub shows no such repository or object: it is gone, or the token cannot read it. */
function wasNotFound(error) {
    return error instanceof _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM && (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error.cause) === 404;
}
async function asked({ owner, repo }, what, ask) {
    try {
        return await ask();
    }
    catch (cause) {
        const failed = `${what} of ${owner}/${repo} was not fetched`;
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(cause) !== 404)
            throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .worldError */ .ZT)(failed, cause);
        const why = 'it does not exist, or the token cannot read it';
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM(`${failed}: ${why}`, { code: 'github', cause });
    }
}
/** Runs work as it is given, so many at a time; the rest waits for its turn. */
function atMost(limit) {
    let running = 0;
    const waiting = [];
    return async (work) => {
        if (running === limit)
            await new Promise((go) => waiting.push(go));
        else
            running += 1;
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                running -= 1;
            else
                next();
        }
    };
}


/***/ }),

/***/ 76028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ unlessKept)
/* harmony export */ });
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18186);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29281);


/** What an organisation may keep for its owners, with the setting under Member privileges. */
const KEPT = {
    create: { what: 'no repository was made', setting: 'Repository creation' },
    invite: { what: 'the candidate was not invited', setting: 'Outside collaborators' },
};
const MOST_SAID = 200;
/**
 * Does what an organisation may keep for its owners. In which words GitHub refuses that is not documented, so every 403
 * is shown with the setting; whoever has too few permissions reads the same and sees GitHub's own words. Throws
 * WorldError then: what one assignment is refused keeps nothing from the others.
 */
async function unlessKept(organisation, kept, work) {
    try {
        return await work();
    }
    catch (error) {
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) !== 403 || !(error instanceof Error) || (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .isAboutLimits */ .md)(error))
            throw error;
        const { what, setting } = KEPT[kept];
        const said = error.message.replace(/\s+/g, ' ').slice(0, MOST_SAID);
        const where = `Settings of ${organisation}, Member privileges, ${setting}`;
        const message = `${what}: HTTP 403, ${said} (${where})`;
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM(message, { code: 'organisation-forbids', cause: error });
    }
}


/***/ }),

/***/ 71996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ findOwnRepository)
/* harmony export */ });
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29281);
/* harmony import */ var _provision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14472);


/**
 * The very repository that was made for a candidate, as it is called now; null where it is gone, or where the
 * credential does not reach it. A name can lead to another repository, and a renamed organisation takes the names of
 * its repositories along, but the number stays. The description of the API leaves this address out. GitHub's staff
 * say that it can be relied on (https://github.com/PyGithub/PyGithub/issues/245), and its redirects lead there.
 */
async function findOwnRepository(octokit, { owner, name, id }) {
    const named = await (0,_provision_js__WEBPACK_IMPORTED_MODULE_1__/* .findRepository */ .W1)(octokit, { owner, repo: name });
    if (named?.id === id)
        return named.place;
    try {
        const { data } = await octokit.request('GET /repositories/{id}', { id });
        return data.id === id ? { owner: data.owner.login, repo: data.name } : null;
    }
    catch (error) {
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404)
            return null;
        throw error;
    }
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
/* harmony export */   n4: () => (/* binding */ findNamed),
/* harmony export */   rx: () => (/* binding */ ensureFrozen),
/* harmony export */   z0: () => (/* binding */ ensureRepository)
/* harmony export */ });
/* harmony import */ var _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28727);
/* harmony import */ var _assignment_invitation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30513);
/* harmony import */ var _hub_repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99106);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18186);
/* harmony import */ var _client_keep_oldest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5551);
/* harmony import */ var _client_look_or_make_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23510);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29281);
/* harmony import */ var _organisation_allows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76028);








/** What GitHub finds by this name, which may be called otherwise by now. */
async function findRepository(octokit, place) {
    try {
        return describe((await octokit.rest.repos.get(place)).data);
    }
    catch (error) {
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .statusOf */ .c2)(error) === 404)
            return null;
        throw error;
    }
}
/** What has this very name. A former name of another repository leads to that one, and is free to be taken. */
async function findNamed(octokit, place) {
    const found = await findRepository(octokit, place);
    return found !== null && (0,_hub_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .isSamePlace */ .O)(found.place, place) ? found : null;
}
function describe(data) {
    return {
        id: data.id,
        place: { owner: data.owner.login, repo: data.name },
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
    const found = await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_3__/* .lookOrMake */ .J)(() => findNamed(octokit, { owner, repo }), async () => {
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
        return describe((await (0,_organisation_allows_js__WEBPACK_IMPORTED_MODULE_5__/* .unlessKept */ .X)(owner, 'create', make)).data);
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
    if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .statusOf */ .c2)(error) !== 422 || !(error instanceof Error))
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
    return (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .statusOf */ .c2)(error) === 403 && error instanceof Error && /^Upgrade to /.test(error.message);
}
async function freeze(octokit, place) {
    await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_3__/* .lookOrMake */ .J)(async () => {
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
            conditions: { ref_name: { include: [`refs/heads/${_assignment_assignment_js__WEBPACK_IMPORTED_MODULE_7__/* .STARTER_BRANCH */ .DL}`], exclude: [] } },
            rules: [{ type: 'update' }, { type: 'deletion' }, { type: 'non_fast_forward' }],
        });
        return data;
    });
}
async function ensurePull(octokit, { repository: { owner, repo }, pull }) {
    const place = { owner, repo };
    return await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_3__/* .lookOrMake */ .J)(async () => {
        const head = `${owner}:${_assignment_assignment_js__WEBPACK_IMPORTED_MODULE_7__/* .WORK_BRANCH */ .fd}`;
        const asked = { ...place, state: 'all', head, base: _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_7__/* .STARTER_BRANCH */ .DL };
        const { data } = await octokit.rest.pulls.list({
            ...asked,
            sort: 'created',
            direction: 'asc',
        });
        return data[0]?.number ?? null;
    }, async () => {
        const branches = { head: _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_7__/* .WORK_BRANCH */ .fd, base: _assignment_assignment_js__WEBPACK_IMPORTED_MODULE_7__/* .STARTER_BRANCH */ .DL };
        return (await octokit.rest.pulls.create({ ...place, ...branches, ...pull })).data.number;
    });
}
/**
 * Everybody in the repository so far is one of us: the candidate is invited last. Another run may invite the same one
 * at the same time.
 */
async function ensureComment(octokit, { repository: { owner, repo }, comment }, pull) {
    const place = { owner, repo, issue_number: pull };
    const [marker = ''] = comment.split('\n');
    const ours = async () => {
        const list = octokit.rest.issues.listComments;
        const all = await octokit.paginate(list, { ...place, per_page: 100 });
        return all.filter(({ body }) => body?.startsWith(marker));
    };
    let isMade = false;
    const found = await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_3__/* .lookOrMake */ .J)(async () => (await ours())[0]?.id ?? null, async () => {
        isMade = true;
        return (await octokit.rest.issues.createComment({ ...place, body: comment })).data.id;
    });
    if (!isMade)
        return found;
    return (await (0,_client_keep_oldest_js__WEBPACK_IMPORTED_MODULE_2__/* .keepOldest */ .b)(octokit, { owner, repo }, await ours()))?.id ?? found;
}


/***/ }),

/***/ 99106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isSamePlace)
/* harmony export */ });
/** "The name is not case sensitive": docs.github.com, REST, Get a repository. */
function isSamePlace(one, other) {
    return nameOf(one) === nameOf(other);
}
function nameOf({ owner, repo }) {
    return `${owner}/${repo}`.toLowerCase();
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

/***/ 13654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vi: () => (/* binding */ checkHubKey),
/* harmony export */   cA: () => (/* binding */ useHubKey),
/* harmony export */   zW: () => (/* binding */ namesOfAnyKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18186);
/* harmony import */ var _input_config_issue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82055);



// 32 characters of anything random; what `openssl rand -hex 32` prints has 64.
const SHORTEST_KEY = 32;
// Animals, because nobody has opinions on a heron's code. 64 x 64 x 65,536 names.
const COLOURS = 'amber azure beige black blue brass bronze brown cedar chalk cherry clay cobalt copper coral cream crimson cyan dusty ebony emerald fern flint fog ginger gold granite green grey hazel honey indigo iron ivory jade khaki lemon lilac lime linen maple mauve mint moss navy ochre olive onyx opal orange pearl pine pink plum purple quartz red rose ruby rust sage sand silver slate snow';
const ANIMALS = 'adder badger bat bear beaver bison boar bream buzzard carp cat cod crab crane crow deer dipper dog dove duck eagle eel eland elk falcon ferret finch fox frog gecko goat goose grouse gull hare hawk heron ibex ibis jackdaw jay kestrel kite koala lark lemur linnet lion lizard llama lynx magpie marten mole moose moth mouse newt oriole otter owl ox panda pike plover pony';
/** Throws CallerError for a key that is too short. */
function checkHubKey(key) {
    if (key.length < SHORTEST_KEY)
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__/* .CallerError */ .ED([keyIssue(key)]);
    return key;
}
function useHubKey(key) {
    checkHubKey(key);
    const digest = (purpose, assignment) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(`${purpose}\0${assignment}`).digest();
    return {
        seed: (assignment) => digest('seed', assignment).toString('hex'),
        pseudonym: (assignment) => {
            const bytes = digest('pseudonym', assignment);
            const colour = pick(COLOURS, bytes.readUInt8(0));
            const animal = pick(ANIMALS, bytes.readUInt8(1));
            return `${colour}-${animal}-${bytes.subarray(2, 4).toString('hex')}`;
        },
        event: (about) => `evt_${digest('event', about).toString('hex').slice(0, 32)}`,
        comment: (text) => digest('comment', text.replaceAll('\r\n', '\n').trim()).toString('hex'),
        candidate: (userId) => `candidate-${digest('candidate', String(userId)).toString('hex').slice(0, 8)}`,
        reviewer: (login) => `reviewer-${digest('reviewer', login.toLowerCase()).toString('hex').slice(0, 8)}`,
    };
}
const OF_ANY_KEY = new RegExp(`\\b(?:(?:${oneOf(COLOURS)})-(?:${oneOf(ANIMALS)})-[0-9a-f]{4}|(?:candidate|reviewer)-[0-9a-f]{8})\\b`, 'gi');
/** What a text has that a key may have made: pseudonyms, and what reports call people. The key may be gone. */
function namesOfAnyKey(text) {
    return text.match(OF_ANY_KEY) ?? [];
}
function oneOf(words) {
    return words.replaceAll(' ', '|');
}
function pick(words, byte) {
    const list = words.split(' ');
    return list[byte % list.length] ?? '';
}
function keyIssue(key) {
    const message = key === '' ? 'is missing' : `has ${key.length} characters, and ${SHORTEST_KEY} are needed`;
    const hint = 'Make one: openssl rand -hex 32. Keep it: seeds and pseudonyms are made from it, and SECURITY.md says what a change costs.';
    return (0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('TAKEHOME_KEY', message, hint);
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

/***/ 39526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ presentPlace),
/* harmony export */   b: () => (/* binding */ presentPull)
/* harmony export */ });
/* harmony import */ var _github_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29281);
/* harmony import */ var _github_repository_own_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71996);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18186);



/** The feedback pull request, where it is now. */
async function presentPull(session, assignment) {
    return { ...(await presentPlace(session, assignment)), number: assignment.pull };
}
/** Where the candidate's repository is now, whatever the ledger calls it. Throws CallerError where it is nowhere. */
async function presentPlace({ candidates }, { id, repository }) {
    const found = await (0,_github_repository_own_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .findOwnRepository */ .w)(candidates, repository).catch((error) => {
        throw (0,_github_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .worldError */ .ZT)(`${id}: its repository was not found`, error);
    });
    if (found !== null)
        return found;
    const message = `its repository, which was ${repository.owner}/${repository.name}, was deleted, or the App or token does not reach it`;
    const hint = 'If it is still there, let the App into it. If it was transferred, transfer it back. If it is gone, nothing of it can be read or changed any more.';
    throw (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_2__/* .callerError */ .ee)(id, message, hint);
}


/***/ }),

/***/ 80061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isHiddenName),
/* harmony export */   u: () => (/* binding */ oddNames)
/* harmony export */ });
/* harmony import */ var _tool_debris_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50235);

const EMOJI = /\p{Extended_Pictographic}\ufe0f(?:\u200d\p{Extended_Pictographic}\ufe0f?)*/gu;
// Control, invisible and undecodable characters, and the ways up of both kinds of system.
const HIDDEN = /[\p{C}\p{Default_Ignorable_Code_Point}\u2028\u2029]|(?:^|\/)\.{1,2}(?:\/|$)/u;
// What another system would not take: its separators, and white space or a dot where it would drop it.
const STRANGE = /[\ufffd\\:]|(?:^|\/)\s|[\s.](?:\/|$)/u;
// File systems take 255 bytes (NAME_MAX of Linux); git and GitHub take more.
const LONGEST_NAME_BYTES = 255;
/** Names that look like something else, and names that another machine would take for one. */
function oddNames(paths) {
    const named = paths.filter((path) => (0,_tool_debris_js__WEBPACK_IMPORTED_MODULE_0__/* .toolDebris */ .k)(path) === null);
    const strange = named.filter((path) => isHiddenName(path) || isStrange(path));
    const twins = Map.groupBy(named, (path) => path.normalize('NFC').toLowerCase());
    const colliding = [...twins.values()].filter((group) => group.length > 1).flat();
    return [
        ...strange.map((path) => ({ kind: 'strange-name', path })),
        ...colliding.map((path) => ({ kind: 'name-collision', path })),
    ];
}
function isStrange(path) {
    const names = path.split('/');
    return STRANGE.test(path) || names.some((name) => Buffer.byteLength(name) > LONGEST_NAME_BYTES);
}
/** Whether a reader does not see all of a name as it is. */
function isHiddenName(path) {
    return HIDDEN.test(path.replace(EMOJI, ''));
}


/***/ }),

/***/ 71442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ SUBMISSION_LIMITS),
/* harmony export */   V: () => (/* binding */ readSubmission)
/* harmony export */ });
/* harmony import */ var _input_compare_texts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51033);
/* harmony import */ var _odd_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80061);
/* harmony import */ var _submission_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53161);
/* harmony import */ var _tool_debris_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50235);




const SUBMISSION_LIMITS = {
    // The linter needs 1.5 s for a megabyte; a hundred honest modules fit into this.
    textBytes: 256 * 1024,
    pictureBytes: 2 * 1024 * 1024,
    totalBytes: 16 * 1024 * 1024,
    entries: 2_000,
    depth: 8,
    files: 100,
};
/** Takes from a source what the exercise allows, as data, within limits that hold for every source. */
async function readSubmission(source, allow, limits) {
    const seen = await walk(source, allow, limits);
    const names = (0,_odd_names_js__WEBPACK_IMPORTED_MODULE_0__/* .oddNames */ .u)(seen.listing);
    const strange = new Set(names.filter(({ kind }) => kind === 'strange-name').map((odd) => odd.path));
    const wanted = seen.regular.filter((path) => allow(path) && !strange.has(path));
    const read = await readFiles(source, wanted, limits);
    return {
        files: read.files,
        listing: seen.listing.toSorted(),
        oddities: [...seen.oddities, ...names, ...read.oddities],
        digest: (0,_submission_js__WEBPACK_IMPORTED_MODULE_1__/* .submissionDigest */ .le)(read.files),
    };
}
/**
 * Breadth first, so that no heap of files in a subfolder hides the files beside it. When a heap has used up the
 * entries, the folders that are known are still looked into, and what the exercise asks for is still found there.
 */
async function walk(source, allow, limits) {
    const seen = { listing: [], regular: [], oddities: [] };
    const folders = [''];
    const left = { entries: limits.entries, files: limits.files };
    for (const folder of folders) {
        const entries = await source.list(folder);
        if (entries === null) {
            seen.oddities.push(unopened(folder));
            continue;
        }
        const taken = take(filesFirst(entries), left, allow, limits);
        const inner = taken.filter((entry) => note(seen, entry, limits)).map(({ path }) => path);
        folders.push(...inner.slice(0, limits.entries - folders.length));
        if (spend(left, entries.length))
            seen.oddities.push({ kind: 'too-many', path: folder });
    }
    return seen;
}
/** True where this was too much, and not before. */
function spend(left, entries) {
    const wasEnough = left.entries >= 0;
    left.entries -= entries;
    return wasEnough && left.entries < 0;
}
/** As many as are left, and behind them texts that the exercise asks for and folders that may hold some. */
function take(entries, left, allow, limits) {
    const counted = Math.max(0, left.entries);
    const others = entries.slice(counted);
    const isText = ({ path, kind }) => kind !== 'folder' && allow(path) && !(0,_submission_js__WEBPACK_IMPORTED_MODULE_1__/* .isPicture */ .D1)(path);
    const asked = others.filter(isText).slice(0, left.files);
    left.files -= asked.length;
    const ways = others.filter((entry) => isWay(entry, limits));
    return [...entries.slice(0, counted), ...asked, ...ways];
}
/** Whether it is a folder to walk into. */
function isWay({ path, kind }, { depth }) {
    const isOwn = kind === 'folder' && (0,_tool_debris_js__WEBPACK_IMPORTED_MODULE_2__/* .toolDebris */ .k)(path) === null && !isRepository(path);
    return isOwn && path.split('/').length < depth;
}
function unopened(path) {
    return { kind: path.includes('\ufffd') ? 'strange-name' : 'unreadable', path };
}
/** Files before folders, in the order of their names whatever order the source has. */
function filesFirst(entries) {
    const rank = ({ path, kind }) => `${kind === 'folder' ? 1 : 0}${path}`;
    return entries.toSorted((a, b) => (0,_input_compare_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .compareTexts */ .q)(rank(a), rank(b)));
}
/** Records one entry; true for a folder to walk into. */
function note(seen, entry, limits) {
    const { path, kind } = entry;
    if (isWay(entry, limits))
        return true;
    if (kind === 'folder')
        noteFolder(seen, path);
    else
        noteFile(seen, entry);
    return false;
}
function noteFolder({ listing, oddities }, path) {
    // Thousands of files that nobody wrote; its name is all there is to say.
    if ((0,_tool_debris_js__WEBPACK_IMPORTED_MODULE_2__/* .toolDebris */ .k)(path) !== null)
        listing.push(`${path}/`);
    else if (isRepository(path))
        noteFile({ listing, oddities, regular: [] }, { path, kind: 'special' });
    else
        oddities.push({ kind: 'too-deep', path });
}
function noteFile({ listing, regular, oddities }, { path, kind }) {
    listing.push(path);
    if (kind === 'file')
        regular.push(path);
    else
        oddities.push({ kind: kind === 'symlink' ? 'symlink' : 'special', path });
}
function isRepository(path) {
    return path.split('/').at(-1) === '.git';
}
/** Texts first, so that a hoard of pictures does not use up their share. */
async function readFiles(source, paths, limits) {
    const opened = [];
    const oddities = [];
    let left = limits.totalBytes;
    const inTurn = [...paths.filter((path) => !(0,_submission_js__WEBPACK_IMPORTED_MODULE_1__/* .isPicture */ .D1)(path)), ...paths.filter(_submission_js__WEBPACK_IMPORTED_MODULE_1__/* .isPicture */ .D1)];
    for (const path of inTurn.slice(0, limits.files)) {
        const ownLimit = (0,_submission_js__WEBPACK_IMPORTED_MODULE_1__/* .isPicture */ .D1)(path) ? limits.pictureBytes : limits.textBytes;
        const file = await source.open(path, Math.min(ownLimit, left));
        if (typeof file === 'string') {
            oddities.push({ kind: file, path });
        }
        else {
            opened.push({ path, file });
            left -= file.size;
        }
    }
    const [surplus] = inTurn.slice(limits.files);
    if (surplus !== undefined)
        oddities.push({ kind: 'too-many', path: surplus });
    const files = await Promise.all(opened.map(async ({ path, file }) => ({ path, bytes: await file.bytes() })));
    return { files: files.sort((a, b) => (0,_input_compare_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .compareTexts */ .q)(a.path, b.path)), oddities };
}


/***/ }),

/***/ 36046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isObjectId),
/* harmony export */   Z: () => (/* binding */ readTree)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18186);
/* harmony import */ var _read_submission_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71442);



/** Names, branches and options are never one. */
function isObjectId(text) {
    return /^[0-9a-f]{40}$/.test(text);
}
/** Reads one commit as data: nothing is checked out, and only blobs that the exercise allows are asked for. */
async function readTree(objects, sha, allow, limits = _read_submission_js__WEBPACK_IMPORTED_MODULE_2__/* .SUBMISSION_LIMITS */ .M) {
    if (!isObjectId(sha))
        throw new Error(`not the SHA of a commit: ${JSON.stringify(sha)}`);
    const commit = await objects.commitTree(sha);
    if (commit.sha !== sha)
        throw wrong(`asked for the commit ${sha}, got ${commit.sha}`);
    const { folders, blobs } = arrange(commit.entries);
    const source = {
        list: async (folder) => [...(folders.get(folder) ?? [])].map(toEntry),
        open: async (path, maxBytes) => openBlob(objects, blobs.get(path), maxBytes),
    };
    const submission = await (0,_read_submission_js__WEBPACK_IMPORTED_MODULE_2__/* .readSubmission */ .V)(source, allow, limits);
    return { submission: commit.truncated ? incomplete(submission) : submission, tree: commit.tree };
}
/**
 * The files that were listed are the commit's own, each proven by its hash, and a heap of other files
 * does not undo an honest module; but a reviewer is always told that this is not all.
 */
function incomplete(submission) {
    return { ...submission, oddities: [{ kind: 'too-many', path: '' }, ...submission.oddities] };
}
/** The flat list as folders. They follow from the paths, so that no entry falls out for want of its folder's own. */
function arrange(entries) {
    const folders = new Map();
    for (const entry of entries) {
        place(folders, entry.path, kindOf(entry));
        for (let folder = parent(entry.path); folder !== ''; folder = parent(folder)) {
            if (!place(folders, folder, 'folder'))
                break;
        }
    }
    return { folders, blobs: new Map(entries.map((entry) => [entry.path, entry])) };
}
/** False for a folder that has its place already. A name listed twice is neither of the two. */
function place(folders, path, kind) {
    const siblings = folders.get(parent(path)) ?? new Map();
    folders.set(parent(path), siblings);
    const before = siblings.get(path);
    if (before === 'folder' && kind === 'folder')
        return false;
    siblings.set(path, before === undefined ? kind : 'special');
    return true;
}
function parent(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function toEntry([path, kind]) {
    return { path, kind };
}
function kindOf({ type, mode }) {
    if (type === 'tree')
        return 'folder';
    if (type === 'blob' && (mode === '100644' || mode === '100755'))
        return 'file';
    return type === 'blob' && mode === '120000' ? 'symlink' : 'special';
}
function openBlob(objects, entry, maxBytes) {
    if (entry === undefined || entry.size === null)
        throw wrong('a blob has no size');
    const { sha, size } = entry;
    if (size > maxBytes)
        return 'too-large';
    return {
        size,
        bytes: async () => {
            const bytes = await objects.blob(sha);
            if (bytes.length === size && blobId(bytes) === sha)
                return bytes;
            throw wrong(`the bytes of the blob ${sha} are not what the tree promised`);
        },
    };
}
function blobId(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
function wrong(detail) {
    return new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__/* .WorldError */ .nM(detail, { code: 'github' });
}


/***/ }),

/***/ 53161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ isPicture),
/* harmony export */   le: () => (/* binding */ submissionDigest),
/* harmony export */   li: () => (/* binding */ submittedText),
/* harmony export */   pE: () => (/* binding */ submittedProse)
/* harmony export */ });
/* unused harmony export ODDITY_KINDS */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _input_decode_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78933);


const ODDITY_KINDS = (/* unused pure expression or super */ null && ([
    'symlink',
    'special',
    'too-large',
    'too-many',
    'too-deep',
    'unreadable',
    'strange-name',
    'name-collision',
]));
function submissionDigest(files) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const { path, bytes } of files) {
        hash.update(`${path}\0${bytes.length}\0`).update(bytes);
    }
    return hash.digest('hex');
}
/** The text of one file to be run; null when it is missing or not in an encoding that Python takes. */
function submittedText(submission, path) {
    const bytes = submittedBytes(submission, path);
    return bytes === null ? null : (0,_input_decode_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePython */ .vb)(bytes);
}
/** The text of one file to be read; null when it is missing or no text in any encoding. */
function submittedProse(submission, path) {
    const bytes = submittedBytes(submission, path);
    return bytes === null ? null : ((0,_input_decode_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeProse */ .ok)(bytes)?.text ?? null);
}
function submittedBytes({ files }, path) {
    return files.find((file) => file.path === path)?.bytes ?? null;
}
/** Whether a path names a picture; everything else is read as text. */
function isPicture(path) {
    return /\.(?:png|jpe?g|gif|webp|pdf)$/i.test(path);
}


/***/ }),

/***/ 50235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ toolDebris)
/* harmony export */ });
// What editors, Python and operating systems leave behind, by name. Nobody has to look into it.
const FOLDERS = new Set([
    '.venv venv env .env .virtualenv .conda __pycache__ .pytest_cache .ruff_cache .mypy_cache .pytype',
    '.hypothesis .tox .nox .eggs .cache .ipynb_checkpoints node_modules .idea .vs .fleet __MACOSX',
    '.pixi .pdm-build .uv-cache .history .zed .trunk .serena htmlcov wandb mlruns .Trashes .Spotlight-V100',
]
    .join(' ')
    .split(' '));
const FILES = new Set('.DS_Store Thumbs.db ehthumbs.db desktop.ini Icon .directory .localized .coverage coverage.xml nohup.out .Rhistory .python_history'.split(' '));
// An editor's or Office's copy of a file that is open, what a merge leaves, and what macOS and Windows write
// beside each file.
const COPIES = /^\._.|.~$|^\..+\.sw[a-p]$|^#.+#$|^\.#.|^~\$.|.\.(?:orig|rej|bak|tmp)$|.:Zone\.Identifier$|^\.(?:nfs|fuse_hidden)\w+$/;
/** The name of a tool's folder or file that a path is or lies in, one of our own words; null for none. */
function toolDebris(path) {
    const names = path.replace(/\/$/, '').split('/');
    const folder = names.find((name) => FOLDERS.has(name));
    if (folder !== undefined)
        return folder;
    // The icon of a folder of macOS has a carriage return at the end of its name.
    const name = (names.at(-1) ?? '').replace(/\r$/, '');
    if (FILES.has(name))
        return name;
    return COPIES.test(name) ? 'copies of an editor' : null;
}


/***/ })

};
