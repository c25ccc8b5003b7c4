export const id = 2758;
export const ids = [2758];
export const modules = {

/***/ 36616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ hasPassed)
/* harmony export */ });
/* harmony import */ var _input_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44355);

/** Whether a reviewer's log says that they have passed on this exercise, by these very criteria. */
function hasPassed(log, { exercise, criteria }) {
    return (log ?? '').split('\n').some((line) => {
        const record = Object((0,_input_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(line));
        return record.passed === true && record.exercise === exercise && record.criteria === criteria;
    });
}


/***/ }),

/***/ 64502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ reachesBack),
/* harmony export */   J: () => (/* binding */ standing)
/* harmony export */ });
/* harmony import */ var _input_compare_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51033);

const NO_COMMIT = /^0+$/;
/**
 * The commit that the branch stood at when the deadline came, from its moves in any order. Commits carry
 * whatever dates their author likes, so none is looked at. A branch that was deleted stands where it was.
 */
function standing(activities, deadline) {
    const moves = activities.toSorted((a, b) => (0,_input_compare_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .compareTexts */ .q)(a.at, b.at) || a.id - b.id);
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


/***/ }),

/***/ 53263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y$: () => (/* binding */ LIVE_FILE),
  rb: () => (/* binding */ checkLive)
});

// UNUSED EXPORTS: ALL_CHECKS

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/github/client/client.js + 1 modules
var client = __webpack_require__(59761);
// EXTERNAL MODULE: ./build/assignment/invitation.js
var invitation = __webpack_require__(30513);
;// CONCATENATED MODULE: ./build/github/live/bench.js

/** GitHub did not do what takehome relies on. */
class Unexpected extends Error {
    name = 'Unexpected';
}
/** Whoever was asked did not do it: nothing was tried, and nothing has failed. */
class NotDone extends Error {
    name = 'NotDone';
}
function expect(holds, otherwise) {
    if (!holds)
        throw new Unexpected(otherwise);
}
// Names and descriptions by which left-overs are known: no exercise and no person is called so.
const EXERCISE = 'live-check';
const NAME = /^(takehome-live-[0-9a-f]{8})(?:-.+)?$/;
function throwAwayName(random) {
    return `takehome-live-${random}`;
}
function throwAwayDescription(now) {
    return (0,invitation/* describeRepository */.MD)(EXERCISE, now);
}
/** Whether a repository was made by a live check and by nothing else. */
function isThrowAway(name, description) {
    const [, run] = NAME.exec(name) ?? [];
    if (run === undefined)
        return false;
    // What the throw-away hub made is described as an assignment of its exercise, which is called as the run.
    return [EXERCISE, run].some((exercise) => (0,invitation/* describedDeadline */.EN)(description, exercise) !== null);
}
const LIVE_EXERCISE = EXERCISE;

// EXTERNAL MODULE: ./build/assignment/assignment.js
var assignment = __webpack_require__(28727);
// EXTERNAL MODULE: ./build/github/client/reasons.js
var reasons = __webpack_require__(29281);
// EXTERNAL MODULE: ./build/github/pages/check-run.js
var check_run = __webpack_require__(89425);
// EXTERNAL MODULE: ./build/github/repository/access.js
var repository_access = __webpack_require__(67985);
// EXTERNAL MODULE: ./build/github/repository/permission.js
var repository_permission = __webpack_require__(3072);
;// CONCATENATED MODULE: ./build/github/live/answer-of.js

/** Throws where GitHub did not answer, or refused for a limit, which says nothing of what was asked. */
async function answerOf(request) {
    try {
        return { status: (await request).status };
    }
    catch (error) {
        const status = (0,reasons/* statusOf */.c2)(error);
        const isLimit = (0,reasons/* headerOf */.rR)(error, 'retry-after') !== null || status === 429;
        if (status === null || status >= 500 || isLimit)
            throw error;
        return { status, refusal: error };
    }
}
const MOST_CHARACTERS = 200;
/** On one line. */
function wordsOf(refusal) {
    const words = refusal instanceof Error ? refusal.message : String(refusal);
    return words.replace(/\s+/g, ' ').slice(0, MOST_CHARACTERS);
}

// EXTERNAL MODULE: ./build/github/repository/activity.js
var activity = __webpack_require__(12154);
// EXTERNAL MODULE: ./build/github/repository/commit-parts.js
var commit_parts = __webpack_require__(23457);
// EXTERNAL MODULE: ./build/github/repository/invite-candidate.js
var invite_candidate = __webpack_require__(12286);
;// CONCATENATED MODULE: ./build/github/live/check-people.js







const PATIENCE_SECONDS = 120;
/** Steps 4 and 5: somebody is invited, comes, and pushes. */
const PEOPLE_CHECKS = [
    {
        step: 4,
        id: 'invitation',
        what: 'An invitation says whom it is for and whether it has expired',
        by: ['provisioner', 'owner'],
        after: ['branches'],
        run: async (bench, octokit) => {
            const second = secondOf(bench);
            const standing = await (0,invite_candidate/* ensureInvitation */.s)(octokit, bench.place, second);
            expect(standing.kind === 'invited', 'the account was let in at once');
            const { data } = await octokit.rest.repos.listInvitations(bench.place);
            const own = data.find(({ invitee }) => invitee?.id === second.userId);
            if (own === undefined)
                throw new Unexpected('no invitation in the list is for this account');
            expect(own.expired === false, 'it does not say that it has not expired');
            return { permissions: own.permissions };
        },
    },
    {
        step: 4,
        id: 'invitation-again',
        what: 'To invite again leaves one invitation',
        by: ['provisioner', 'owner'],
        after: ['invitation'],
        run: async (bench, octokit) => {
            const { login: username } = secondOf(bench);
            const list = async () => (await octokit.rest.repos.listInvitations(bench.place)).data;
            const before = await list();
            await octokit.rest.repos.addCollaborator({ ...bench.place, username, permission: 'push' });
            const after = await list();
            expect(after.length === 1, `there are ${after.length}`);
            return { isTheSame: before[0]?.id === after[0]?.id };
        },
    },
    {
        step: 4,
        id: 'invitation-permission',
        what: 'The permission of an open invitation can be lowered and raised',
        by: ['grader', 'provisioner', 'owner'],
        after: ['invitation'],
        run: async (bench, octokit) => {
            for (const [permission, word] of [
                ['pull', 'read'],
                ['push', 'write'],
            ]) {
                await (0,repository_permission/* setPermission */.K)(octokit, bench.place, secondOf(bench), permission);
                const { data } = await octokit.rest.repos.listInvitations(bench.place);
                expect(data[0]?.permissions === word, `it says ${data[0]?.permissions} in place of ${word}`);
            }
            return {};
        },
    },
    {
        step: 4,
        id: 'acceptance',
        what: 'The second account accepts, and is a collaborator who can push',
        by: ['second account', 'person'],
        after: ['invitation'],
        run: async (bench, octokit) => {
            await accept(bench);
            const { owner } = bench.clients;
            const access = await (0,repository_access/* findAccess */.GM)(owner ?? octokit, bench.place, secondOf(bench));
            expect(access.kind === 'collaborator', `GitHub says ${access.kind}`);
            return {};
        },
    },
    {
        step: 5,
        id: 'push',
        what: 'A push of the second account shows in the list of repositories and in the activity',
        by: ['second account'],
        after: ['acceptance'],
        run: async (bench, octokit) => {
            const before = await pushedAt(bench);
            const from = bench.clock();
            const sha = await commitOn(bench, octokit, bench.found.work ?? '', 'A push');
            await octokit.rest.git.updateRef({ ...bench.place, ref: `heads/${assignment/* WORK_BRANCH */.fd}`, sha });
            bench.found.pushed = sha;
            return await untilShown(bench, { from, before, isOurs: ({ after }) => after === sha });
        },
    },
    {
        step: 5,
        id: 'force-push',
        what: 'A force-push of the second account shows in the list of repositories and in the activity',
        by: ['second account'],
        after: ['push'],
        run: async (bench, octokit) => {
            const before = await pushedAt(bench);
            const from = bench.clock();
            const sha = await commitOn(bench, octokit, bench.found.starter ?? '', 'In place of it');
            const ref = `heads/${assignment/* WORK_BRANCH */.fd}`;
            await octokit.rest.git.updateRef({ ...bench.place, ref, sha, force: true });
            return await untilShown(bench, { from, before, isOurs: ({ after }) => after === sha });
        },
    },
    {
        step: 5,
        id: 'foreign-comment',
        what: 'The second account can edit our comment, which publish has to notice',
        by: ['second account'],
        after: ['acceptance', 'comment'],
        run: async ({ place, found }, octokit) => {
            const comment_id = found.comment ?? 0;
            const { data } = await octokit.rest.issues.updateComment({
                ...place,
                comment_id,
                body: 'Edited',
            });
            expect(data.body === 'Edited', 'it was not edited');
            return {};
        },
    },
    ...['SSH', 'HTTPS'].map((way) => ({
        step: 5,
        id: `push-by-${way.toLowerCase()}`,
        what: `A push of the second account with Git by ${way} shows, in seconds from the answer of whoever pushed`,
        by: ['person'],
        after: ['acceptance'],
        run: async (bench) => {
            const before = await pushedAt(bench);
            const known = new Set((await pushes(bench)).map(({ after }) => after));
            const page = bench.pageOf(bench.place);
            await agree(bench, `As the second account, clone ${page} by ${way} and push one commit. Done?`);
            // Whoever has pushed answers after it, so this is the least that it can have taken.
            const from = bench.clock();
            return await untilShown(bench, { from, before, isOurs: ({ after }) => !known.has(after) });
        },
    })),
];
function secondOf({ second }) {
    if (second === null)
        throw new Unexpected('there is no second account: give TAKEHOME_SECOND_TOKEN');
    return second;
}
async function accept(bench) {
    if (bench.clients['second account'] !== undefined) {
        await acceptInto(bench, bench.place.repo);
        return;
    }
    await agree(bench, `As the second account, accept ${bench.pageOf(bench.place)}/invitations. Done?`);
}
/** With the second account's own key, which it returns. */
async function acceptInto({ clients }, repo) {
    const own = clients['second account'];
    if (own === undefined)
        throw new Unexpected('needs TAKEHOME_SECOND_TOKEN');
    const { data } = await own.rest.repos.listInvitationsForAuthenticatedUser({ per_page: 100 });
    const invitation = data.find(({ repository }) => repository.name === repo);
    if (invitation === undefined)
        throw new Unexpected('the second account sees no invitation');
    const invitation_id = invitation.id;
    await own.rest.repos.acceptInvitationForAuthenticatedUser({ invitation_id });
    return own;
}
async function agree({ confirm }, question) {
    const answer = (await confirm?.(question)) ?? false;
    if (!answer)
        throw new NotDone('needs somebody who does it and says so');
}
/** One small file on top of a commit, written by whoever holds the key. */
async function commitOn({ place, now }, octokit, parent, message) {
    const { git } = octokit.rest;
    const file = { path: 'work.txt', mode: '100644', type: 'blob', content: `${message}\n` };
    const base = (await git.getCommit({ ...place, commit_sha: parent })).data.tree.sha;
    const tree = (await git.createTree({ ...place, base_tree: base, tree: [file] })).data.sha;
    const commit = { message, tree, parents: [parent], ...(0,commit_parts/* signedBy */.qI)(now) };
    return (await git.createCommit({ ...place, ...commit })).data.sha;
}
async function untilShown(bench, { from, before, isOurs }) {
    let at = '';
    const secondsToActivity = await until(bench, from, async () => {
        const ours = (await pushes(bench)).find(isOurs);
        at = ours?.at ?? '';
        return ours !== undefined;
    });
    const secondsToPushedAt = await until(bench, from, async () => {
        const listed = await pushedAt(bench);
        // Both moments are in whole seconds: within one of them, the list may show what it showed before.
        return listed !== null && (listed !== before || listed >= at);
    });
    return { secondsToActivity, secondsToPushedAt };
}
/** As watch sees them: with our own key. */
async function pushes(bench) {
    return await (0,activity/* fetchActivities */.m)(watcherOf(bench), bench.place, bench.now);
}
async function pushedAt(bench) {
    const { owner: org, repo } = bench.place;
    const asked = { org, sort: 'pushed', direction: 'desc', per_page: 100 };
    const { data } = await watcherOf(bench).rest.repos.listForOrg(asked);
    return data.find(({ name }) => name === repo)?.pushed_at ?? null;
}
function watcherOf({ clients }) {
    const octokit = clients.grader ?? clients.owner;
    if (octokit === undefined)
        throw new Unexpected('nobody can look: give GITHUB_TOKEN');
    return octokit;
}
/** Looks every second; the seconds since `from` when it held. */
async function until(bench, from, holds) {
    for (let waited = 0; waited < PATIENCE_SECONDS; waited += 1) {
        if (await holds())
            return Math.round((bench.clock() - from) * 10) / 10;
        await bench.wait(1);
    }
    throw new Unexpected(`not seen within ${PATIENCE_SECONDS} seconds`);
}

;// CONCATENATED MODULE: ./build/github/live/check-grader.js








const ANNOTATIONS = 51;
/** Steps 6 and 14: what the grader does while an assignment is open, and when it ends. */
const GRADER_CHECKS = [
    {
        step: 6,
        id: 'check-run',
        what: `A check run takes ${ANNOTATIONS} annotations in two requests`,
        by: ['grader'],
        after: ['branches'],
        run: async ({ place, found, now }, octokit) => {
            const sha = found.work ?? '';
            const annotations = Array.from({ length: ANNOTATIONS }, (_, index) => {
                return { path: 'README.md', line: 1, message: `Annotation ${index + 1}` };
            });
            const words = { title: 'A live check', summary: `Of ${now}` };
            const run = { sha, externalId: place.repo, ...words, annotations, first: true };
            expect(await (0,check_run/* ensureCheckRun */.a)(octokit, place, run), 'it may not write check runs (403)');
            const { data } = await octokit.rest.checks.listForRef({ ...place, ref: sha, filter: 'all' });
            const count = data.check_runs[0]?.output.annotations_count ?? 0;
            expect(count === ANNOTATIONS, `${count} annotations arrived`);
            return { annotations: count };
        },
    },
    {
        step: 6,
        id: 'comment-kept',
        what: 'The grader writes the comment that the candidate reads, and edits it',
        by: ['grader'],
        after: ['empty-pull-request'],
        run: async ({ place, found }, octokit) => {
            const issue_number = found.pull ?? 0;
            const { issues } = octokit.rest;
            const made = await issues.createComment({ ...place, issue_number, body: 'First' });
            const comment_id = made.data.id;
            const { data } = await issues.updateComment({ ...place, comment_id, body: 'Second' });
            expect(data.body === 'Second', 'it was not edited');
            return {};
        },
    },
    {
        step: 6,
        id: 'pull-request-reopened',
        what: 'A pull request that was closed can be opened again',
        by: ['grader'],
        after: ['empty-pull-request'],
        run: async ({ place, found }, octokit) => {
            const pull_number = found.pull ?? 0;
            await octokit.rest.pulls.update({ ...place, pull_number, state: 'closed' });
            const { data } = await octokit.rest.pulls.update({ ...place, pull_number, state: 'open' });
            expect(data.state === 'open', 'it stays closed');
            return {};
        },
    },
    {
        step: 6,
        id: 'push-refused',
        what: 'Once push is taken away, a push is refused',
        by: ['grader'],
        after: ['acceptance'],
        run: async (bench, octokit) => {
            await (0,repository_permission/* setPermission */.K)(octokit, bench.place, secondOf(bench), 'pull');
            return { status: await refusalOfPush(bench) };
        },
    },
    {
        step: 6,
        id: 'push-given-back',
        what: 'Once it is given back, a push is taken',
        by: ['grader'],
        after: ['push-refused'],
        run: async (bench, octokit) => {
            await (0,repository_permission/* setPermission */.K)(octokit, bench.place, secondOf(bench), 'push');
            await pushSomething(bench, 'Given back');
            return {};
        },
    },
    {
        step: 14,
        id: 'withdraw',
        what: 'Withdrawn, the second account is no collaborator any more and cannot push',
        by: ['grader'],
        after: ['acceptance'],
        run: async (bench, octokit) => {
            await (0,repository_permission/* revokeAccess */.N)(octokit, bench.place, secondOf(bench));
            const access = await (0,repository_access/* findAccess */.GM)(octokit, bench.place, secondOf(bench));
            expect(access.kind === 'none', `GitHub says ${access.kind}`);
            return { status: await refusalOfPush(bench) };
        },
    },
    {
        step: 14,
        id: 'unreachable-commit',
        what: 'A commit that no branch leads to is still readable by its name',
        by: ['owner'],
        after: ['force-push'],
        run: async ({ place, found }, octokit) => {
            const commit_sha = found.pushed ?? '';
            const status = await octokit.rest.git.getCommit({ ...place, commit_sha }).then((answer) => answer.status, (error) => (0,reasons/* statusOf */.c2)(error));
            expect(status === 200 || status === 404, `GitHub says ${status}`);
            return { isReadable: status === 200 };
        },
    },
    {
        step: 14,
        id: 'pull-request-ref',
        what: "A pull request's own ref leads to its commits after its branch is gone",
        by: ['owner'],
        after: ['empty-pull-request'],
        run: async ({ place, found }, octokit) => {
            const { git } = octokit.rest;
            const sha = found.work ?? '';
            await git.createRef({ ...place, ref: 'refs/heads/review/live-check', sha });
            const branches = { head: 'review/live-check', base: 'starter' };
            const pull = await octokit.rest.pulls.create({ ...place, ...branches, title: 'Gone soon' });
            await git.deleteRef({ ...place, ref: 'heads/review/live-check' });
            const own = { ...place, ref: `pull/${pull.data.number}/head` };
            const { status } = await answerOf(git.getRef(own));
            expect(status === 200 || status === 404, `GitHub says ${status}`);
            const head = `${place.owner}:review/live-check`;
            const byHead = await octokit.rest.pulls.list({ ...place, state: 'all', head });
            return { isReadable: status === 200, isFoundByHead: byHead.data.length > 0 };
        },
    },
    {
        step: 14,
        id: 'archive',
        what: 'An archived repository takes no push and can be opened again',
        by: ['grader'],
        after: ['repository'],
        run: async ({ place, found }, octokit) => {
            await octokit.rest.repos.update({ ...place, archived: true });
            const { data } = await octokit.rest.repos.get(place);
            expect(data.archived, 'it is not archived');
            await octokit.rest.repos.update({ ...place, archived: false });
            return { hadWork: found.work !== undefined };
        },
    },
];
async function pushSomething(bench, message) {
    const second = bench.clients['second account'];
    if (second === undefined)
        throw new Unexpected('needs TAKEHOME_SECOND_TOKEN');
    const ref = `heads/${assignment/* WORK_BRANCH */.fd}`;
    const head = (await second.rest.git.getRef({ ...bench.place, ref })).data.object.sha;
    const sha = await commitOn(bench, second, head, message);
    await second.rest.git.updateRef({ ...bench.place, ref, sha });
}
/** The status of GitHub's refusal; Unexpected where the push was taken. */
async function refusalOfPush(bench) {
    try {
        await pushSomething(bench, 'To be refused');
    }
    catch (error) {
        const status = (0,reasons/* statusOf */.c2)(error);
        // A limit that is reached refuses as well, and says nothing of rights.
        const isLimit = (0,reasons/* headerOf */.rR)(error, 'retry-after') !== null || status === 429;
        if (!isLimit && (status === 403 || status === 404))
            return status;
        throw error;
    }
    throw new Unexpected('the push was taken');
}

// EXTERNAL MODULE: ./build/github/health/present-hour.js
var present_hour = __webpack_require__(2033);
;// CONCATENATED MODULE: ./build/github/live/check-hub.js




const DAY_MS = 86_400_000;
const check_hub_PATIENCE_SECONDS = 30;
const TEXT = 'A text that is removed at once';
/** Step 13 begins before all others. */
const LIMIT_BEFORE = {
    step: 13,
    id: 'limit-before',
    what: 'GitHub says how many requests are left before anything is done',
    by: ['provisioner', 'grader', 'owner'],
    run: async (bench, octokit) => {
        const left = (await (0,present_hour/* presentHour */.K)(octokit))?.left ?? null;
        if (left !== null)
            bench.found.requestsBefore = left;
        return { left };
    },
};
/** Steps 7 to 13, as far as they need no run of a workflow. */
const HUB_CHECKS = [
    {
        step: 7,
        id: 'parallel-writes',
        what: 'Of two writes of one file at once, GitHub refuses one',
        by: ['owner'],
        after: ['branches'],
        run: async ({ place }, octokit) => {
            const write = async (text) => await octokit.rest.repos.createOrUpdateFileContents({
                ...place,
                path: 'ledger.jsonl',
                branch: 'main',
                message: text,
                content: Buffer.from(text).toString('base64'),
            });
            const statuses = await Promise.all(['one', 'two'].map((text) => statusOfWrite(write(text))));
            const taken = statuses.filter((status) => status === 201).length;
            expect(taken === 1, `GitHub answered ${statuses.join(' and ')}`);
            return { refusedWith: statuses.find((status) => status !== 201) ?? null };
        },
    },
    {
        step: 10,
        id: 'removed-comment',
        what: 'A comment can be removed at once, and whether the events still show it',
        by: ['owner'],
        after: ['empty-pull-request'],
        run: async (bench, octokit) => {
            const issue_number = bench.found.pull ?? 0;
            const { issues } = octokit.rest;
            const from = bench.clock();
            const made = await issues.createComment({ ...bench.place, issue_number, body: TEXT });
            const comment_id = made.data.id;
            await issues.deleteComment({ ...bench.place, comment_id });
            const visible = Math.round((bench.clock() - from) * 100) / 100;
            const left = await issues.listComments({ ...bench.place, issue_number, per_page: 100 });
            expect(!left.data.some(({ id }) => id === comment_id), 'it is still there');
            return { secondsVisible: visible, eventsStillShowIt: await inEvents(bench, octokit) };
        },
    },
    {
        step: 10,
        id: 'mail',
        what: 'Whether a mail with a removed comment came',
        by: ['person'],
        after: ['removed-comment'],
        run: async (bench) => {
            await agree(bench, 'Look into the mailbox of somebody who watches the repository. Done?');
            const came = (await bench.confirm?.(`Is there a mail with the words "${TEXT}"?`)) ?? false;
            return { came };
        },
    },
    {
        step: 12,
        id: 'watch-starts',
        what: 'How often Watch began by its schedule within 24 hours, and the longest wait',
        by: ['owner'],
        run: async ({ config, now }, octokit) => {
            const since = Date.parse(now) - DAY_MS;
            const asked = { ...config.hub, workflow_id: 'watch.yml', event: 'schedule', per_page: 100 };
            const { data } = await octokit.rest.actions.listWorkflowRuns(asked);
            const starts = data.workflow_runs
                .map((run) => Date.parse(run.run_started_at ?? run.created_at))
                .filter((at) => at >= since)
                .sort((a, b) => a - b);
            expect(starts.length > 0, 'it never began');
            const all = [since, ...starts, Date.parse(now)];
            const gaps = all.slice(1).map((at, index) => (at - (all[index] ?? at)) / 60_000);
            return { starts: starts.length, longestMinutes: Math.round(Math.max(...gaps)) };
        },
    },
    {
        step: 13,
        id: 'limit-after',
        what: 'How many requests of the hour this check has used',
        by: ['provisioner', 'grader', 'owner'],
        after: ['limit-before'],
        run: async ({ found }, octokit) => {
            const left = (await (0,present_hour/* presentHour */.K)(octokit))?.left ?? null;
            const before = found.requestsBefore ?? null;
            if (left === null || before === null)
                return { left, used: null };
            expect(left <= before, `there were ${before}, and now there are ${left}`);
            return { left, used: before - left };
        },
    },
];
async function statusOfWrite(write) {
    return await write.then(({ status }) => status, (error) => {
        const status = (0,reasons/* statusOf */.c2)(error);
        if (status === 409 || status === 422)
            return status;
        throw error;
    });
}
/** GitHub shows events late, so it is asked for a while. */
async function inEvents(bench, octokit) {
    for (let waited = 0; waited < check_hub_PATIENCE_SECONDS; waited += 10) {
        const { data } = await octokit.rest.activity.listRepoEvents({ ...bench.place, per_page: 100 });
        if (JSON.stringify(data).includes(TEXT))
            return true;
        await bench.wait(10);
    }
    return false;
}

// EXTERNAL MODULE: ./build/scorecard/graded-note.js
var graded_note = __webpack_require__(61335);
// EXTERNAL MODULE: ./build/github/ledger/ledger.js
var ledger_ledger = __webpack_require__(3069);
;// CONCATENATED MODULE: ./build/github/live/hub-runs.js



const LOOK_EVERY_SECONDS = 10;
const RUN_SECONDS = 15 * 60;
function partsOf({ life }) {
    if (typeof life === 'string')
        throw new NotDone(`needs ${life}`);
    return life;
}
/** The repository that Invite makes for the second account. */
function candidateOf(bench) {
    const { exercise } = partsOf(bench);
    const repo = (0,invitation/* assignmentId */.RQ)(exercise, secondOf(bench).login);
    return { owner: bench.config.organisation, repo };
}
async function dispatch(octokit, place, workflow_id, inputs) {
    const ref = (await octokit.rest.repos.get({ ...place })).data.default_branch;
    await octokit.rest.actions.createWorkflowDispatch({ ...place, workflow_id, ref, inputs });
}
/** Waits until a run has gone well. What GitHub skipped or cancelled, because another run did its work, does not count. */
async function ended(bench, octokit, workflow, event) {
    return await lookUntilGood(bench, octokit, workflow, event, 1);
}
/** Waits until as many runs have gone well. */
async function lookUntilGood(bench, octokit, workflow, event, wanted) {
    const from = bench.clock();
    return await lookUntil(bench, RUN_SECONDS, `no run of ${workflow} went well`, async () => {
        const { good, bad, runs } = await runsOf(bench, octokit, workflow, event);
        if (good >= wanted)
            return { runs, seconds: Math.round(bench.clock() - from) };
        if (bad !== null)
            throw new Unexpected(`its run ended with ${bad}`);
        return null;
    });
}
/** What a look finds, as soon as it finds it. Throws Unexpected, with what was not found, when the time is over. */
async function lookUntil(bench, seconds, missed, look) {
    for (let waited = 0; waited < seconds; waited += LOOK_EVERY_SECONDS) {
        const found = await look();
        if (found !== null)
            return found;
        await bench.wait(LOOK_EVERY_SECONDS);
    }
    throw new Unexpected(`${missed} within ${seconds / 60} minutes`);
}
/** `bad` is the conclusion of one that failed, once none is under way. */
async function runsOf(bench, octokit, workflow_id, event) {
    const asked = { ...partsOf(bench).place, workflow_id, event, per_page: 100 };
    const { data } = await octokit.rest.actions.listWorkflowRuns(asked);
    const ends = data.workflow_runs.map(({ status, conclusion }) => status === 'completed' ? conclusion : null);
    const counted = ends.filter((end) => end !== 'skipped' && end !== 'cancelled');
    const failed = counted.find((end) => end !== null && end !== 'success') ?? null;
    return {
        runs: counted.length,
        good: counted.filter((end) => end === 'success').length,
        bad: counted.includes(null) ? null : failed,
    };
}
/** The one review of the throw-away hub. */
async function reviewOf(bench, octokit) {
    const { data } = await octokit.rest.pulls.list({ ...partsOf(bench).place, state: 'open' });
    const [review] = data;
    if (review === undefined)
        throw new Unexpected('no review is open');
    return { number: review.number, byBot: review.user?.type === 'Bot' };
}

// EXTERNAL MODULE: ./build/input/parse-json.js
var parse_json = __webpack_require__(44355);
// EXTERNAL MODULE: ./build/github/health/look-organisation.js
var look_organisation = __webpack_require__(73985);
// EXTERNAL MODULE: ./build/github/set-up/change-settings.js
var change_settings = __webpack_require__(48023);
// EXTERNAL MODULE: ./build/github/set-up/make-hub.js
var make_hub = __webpack_require__(77989);
// EXTERNAL MODULE: ./build/github/set-up/put-secret.js
var put_secret = __webpack_require__(86629);
;// CONCATENATED MODULE: ./build/github/live/throw-away-hub.js





/** A workflow of the throw-away hub alone, whose one job names an environment. */
const ENVIRONMENT_WORKFLOW = 'live-environment.yml';
/** A hub beside the team's own, set up as init does; nothing of the team's own is touched. */
async function makeThrowAwayHub(octokit, { place, files, secrets }, now) {
    await octokit.rest.repos.createInOrg({
        org: place.owner,
        name: place.repo,
        description: throwAwayDescription(now),
        private: true,
        auto_init: true,
        has_wiki: false,
        has_projects: false,
    });
    const actions = await (0,look_organisation/* actionsOf */.R)(octokit, place.owner);
    expect(actions.kind !== 'none', 'the organisation runs no workflows');
    if (actions.kind === 'selected')
        await (0,change_settings/* runAlsoIn */.IY)(octokit, place);
    await (0,change_settings/* allowPulls */.Kr)(octokit, place);
    await (0,make_hub/* ensureLabel */.zU)(octokit, place);
    const put = await (0,put_secret/* openSecrets */.c)(octokit, place, 'repository');
    for (const [name, value] of Object.entries(secrets))
        await put(name, value);
    const bytes = [...files].map(([path, text]) => [path, Buffer.from(text)]);
    await (0,make_hub/* pushFiles */.Ko)(octokit, place, new Map(bytes));
}

;// CONCATENATED MODULE: ./build/github/live/self-test.js





/** A workflow of the throw-away hub alone, which tries what its own token may do. */
const SELF_TEST_WORKFLOW = 'live-self-test.yml';
const FOUND = 'found.json';
/** Starts it, and waits for the file in which it says what it found, on a branch of its own. */
async function runSelfTest(bench, octokit, turn) {
    const { place } = partsOf(bench);
    await dispatch(octokit, place, SELF_TEST_WORKFLOW, { turn });
    return await lookUntil(bench, RUN_SECONDS, 'the self-test wrote nothing down', async () => {
        const text = await textOf(octokit, { ...place, path: FOUND, ref: `live-${turn}` });
        if (text !== null)
            return Object((0,parse_json/* parseJson */.q)(text));
        const { bad } = await runsOf(bench, octokit, SELF_TEST_WORKFLOW, 'workflow_dispatch');
        if (bad !== null)
            throw new Unexpected(`the run of the self-test ended with ${bad}`);
        return null;
    });
}
async function textOf(octokit, file) {
    try {
        const { data } = await octokit.rest.repos.getContent(file);
        return Buffer.from(String(Object(data).content), 'base64').toString('utf8');
    }
    catch (error) {
        if ((0,reasons/* statusOf */.c2)(error) === 404)
            return null;
        throw error;
    }
}
/** In the machine there is a Node, and nothing of ours. */
const SELF_TEST = `name: A self-test
on:
  workflow_dispatch:
    inputs:
      turn:
        required: true
permissions: {}
jobs:
  one:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      actions: write
      contents: write
      pull-requests: write
    steps:
      - env:
          GH_TOKEN: \${{ github.token }}
          TURN: \${{ inputs.turn }}
        run: |
          cat > self-test.mjs <<'EOF'
          const { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_REF_NAME, GITHUB_SHA, GH_TOKEN, TURN } = process.env
          const here = '/repos/' + GITHUB_REPOSITORY
          const review = 'review/live-self-test'
          const ask = async (method, path, body) => {
            const answer = await fetch(GITHUB_API_URL + path, {
              method,
              headers: { authorization: 'Bearer ' + GH_TOKEN, accept: 'application/vnd.github+json' },
              ...(body === undefined ? {} : { body: JSON.stringify(body) }),
            })
            return { status: answer.status, json: await answer.json().catch(() => ({})) }
          }
          const hour = async () => {
            const { status, json } = await ask('GET', '/rate_limit')
            if (status !== 200) return null
            const { remaining, reset } = json.resources.core
            return { left: remaining, endsAt: new Date(reset * 1000).toISOString().slice(0, 19) + 'Z' }
          }
          const branch = (name) => ask('POST', here + '/git/refs', { ref: 'refs/heads/' + name, sha: GITHUB_SHA })
          const write = (branch, path, text) =>
            ask('PUT', here + '/contents/' + path, {
              branch,
              message: path,
              content: Buffer.from(text).toString('base64'),
            })
          const tryAll = async () => {
            const writes = await Promise.all(['one', 'two'].map((text) => write('live-first', 'ledger.jsonl', text)))
            const made = await branch(review)
            await write(review, 'answer.txt', 'An answer')
            const asked = { title: 'A self-test', head: review, base: GITHUB_REF_NAME }
            const pull = await ask('POST', here + '/pulls', asked)
            // The one open pull request is to be the review of the candidate.
            await ask('PATCH', here + '/pulls/' + pull.json.number, { state: 'closed' })
            const start = await ask('POST', here + '/actions/workflows/${ENVIRONMENT_WORKFLOW}/dispatches', {
              ref: GITHUB_REF_NAME,
            })
            return {
              writes: writes.map(({ status }) => status),
              branch: made.status,
              pull: pull.status,
              dispatch: start.status,
            }
          }
          const before = await hour()
          const own = 'live-' + TURN
          await branch(own)
          const did = TURN === 'first' ? await tryAll() : undefined
          const found = { before, after: await hour(), did }
          const { status } = await write(own, '${FOUND}', JSON.stringify(found))
          if (status !== 201) throw new Error('GitHub answered ' + status)
          EOF
          node self-test.mjs
`;

;// CONCATENATED MODULE: ./build/github/live/check-grading.js






const DISPATCH = 'workflow_dispatch';
/** Step 7: what the token of a workflow may do, in a workflow of its own. */
const OWN_TOKEN = {
    step: 7,
    id: 'own-token',
    what: 'The token of a workflow makes branches, writes at once, opens a pull request and starts a workflow',
    by: ['owner'],
    after: ['throw-away-hub'],
    run: async (bench, octokit) => {
        const before = await runsOf(bench, octokit, ENVIRONMENT_WORKFLOW, DISPATCH);
        if (bench.clients.grader !== undefined)
            bench.found.graderHour = await (0,present_hour/* presentHour */.K)(bench.clients.grader);
        const { after, did } = await runSelfTest(bench, octokit, 'first');
        bench.found.workflowHour = after;
        const { writes = [], branch, pull, dispatch } = did ?? {};
        const taken = writes.filter((status) => status === 201).length;
        expect(taken === 1, `GitHub answered ${writes.join(' and ')} to two writes of one file`);
        expect(branch === 201, `GitHub answered ${branch} to the branch of a review`);
        expect(pull === 201, `GitHub answered ${pull} to the pull request`);
        expect(dispatch === 204, `GitHub answered ${dispatch} to the start of another workflow`);
        await lookUntilGood(bench, octokit, ENVIRONMENT_WORKFLOW, DISPATCH, before.good + 1);
        return { refusedWith: writes.find((status) => status !== 201) ?? null };
    },
};
// As grade.yml calls them. Its first step installs with apt and then sets sysctl, so both have one time.
const STEPS = {
    secondsOfAptAndSysctl: 'Install the sandbox',
    secondsOfPython: 'Install Python',
    // Proves the sandbox with a canary before it grades.
    secondsOfCanaryAndGrading: 'Grade',
};
/** Step 8: the machines that graded what was pushed. */
const GRADED = {
    step: 8,
    id: 'graded-in-workflow',
    what: 'Machines of GitHub installed and proved the sandbox, graded and handed on: a scorecard is on the ledger',
    by: ['owner'],
    after: ['push-to-grade'],
    run: async (bench, octokit) => {
        await ended(bench, octokit, 'watch.yml', DISPATCH);
        const jobs = await jobsOfWatch(bench, octokit);
        const steps = jobs.flatMap((job) => job.steps ?? []);
        const times = Object.entries(STEPS).map(([fact, name]) => {
            const step = steps.find((one) => one.name === name);
            expect(step !== undefined, `no job has the step ${name}`);
            expect(step?.conclusion === 'success', `the step ${name} ended with ${step?.conclusion}`);
            return [fact, secondsOf(step ?? {})];
        });
        const { place } = partsOf(bench);
        const asked = { ...place, tree_sha: ledger_ledger/* LEDGER_BRANCH */.j, recursive: 'true' };
        const { data } = await octokit.rest.git.getTree(asked);
        const cards = data.tree.filter(({ path }) => /^scorecards\/.+\.json$/.test(path));
        expect(cards.length > 0, 'there is none');
        const worked = jobs.filter(({ conclusion }) => conclusion !== 'skipped');
        // GitHub rounds each job up to a minute: docs.github.com, About billing for GitHub Actions.
        const minutes = worked.map((job) => Math.max(1, Math.ceil(secondsOf(job) / 60)));
        return {
            scorecards: cards.length,
            ...Object.fromEntries(times),
            jobs: worked.length,
            minutes: minutes.reduce((sum, each) => sum + each, 0),
        };
    },
};
/** Step 13, around the one grading of the throw-away hub. */
const GRADING_COST = {
    step: 13,
    id: 'grading-cost',
    what: "What one grading costs of the hour of the grader and of the workflow's token",
    by: ['owner'],
    after: ['own-token', 'graded-in-workflow'],
    run: async (bench, octokit) => {
        const { grader } = bench.clients;
        const { graderHour = null, workflowHour = null } = bench.found;
        const graderNow = grader === undefined ? null : await (0,present_hour/* presentHour */.K)(grader);
        const { before } = await runSelfTest(bench, octokit, 'last');
        const ofWorkflow = spent(workflowHour, before);
        return {
            ofGrader: spent(graderHour, graderNow),
            // One of them wrote down what the first self-test had found.
            ofWorkflowToken: ofWorkflow === null ? null : Math.max(0, ofWorkflow - 1),
        };
    },
};
/** Null where GitHub sets no limit, or where another hour has begun. */
function spent(before, now) {
    if (before === null || now === null || before.endsAt !== now.endsAt)
        return null;
    expect(now.left <= before.left, `there were ${before.left}, and now there are ${now.left}`);
    return before.left - now.left;
}
async function jobsOfWatch(bench, octokit) {
    const { place } = partsOf(bench);
    const asked = { ...place, workflow_id: 'watch.yml', event: DISPATCH, per_page: 100 };
    const { data: listed } = await octokit.rest.actions.listWorkflowRuns(asked);
    const run_id = listed.workflow_runs.find(({ conclusion }) => conclusion === 'success')?.id ?? 0;
    const { data } = await octokit.rest.actions.listJobsForWorkflowRun({
        ...place,
        run_id,
        per_page: 100,
    });
    return data.jobs;
}
function secondsOf({ started_at, completed_at }) {
    return (Date.parse(completed_at ?? '') - Date.parse(started_at ?? '')) / 1_000 || 0;
}

;// CONCATENATED MODULE: ./build/github/live/check-life.js








const GRADING_SECONDS = 30 * 60;
/** Steps 7 to 11 as they are: a throw-away hub whose own workflows invite, watch, grade, publish and review. */
const LIFE_CHECKS = [
    {
        step: 7,
        id: 'throw-away-hub',
        what: 'A hub of its own is set up as init does',
        by: ['owner'],
        run: async (bench, octokit) => {
            const parts = partsOf(bench);
            await refusePersonal(octokit, parts.place.owner);
            await makeThrowAwayHub(octokit, parts, bench.now);
            return {};
        },
    },
    {
        step: 7,
        id: 'environment',
        what: 'A job with an environment runs on this plan',
        by: ['owner'],
        after: ['throw-away-hub'],
        run: async (bench, octokit) => {
            const { place } = partsOf(bench);
            await dispatch(octokit, place, ENVIRONMENT_WORKFLOW, {});
            return await ended(bench, octokit, ENVIRONMENT_WORKFLOW, 'workflow_dispatch');
        },
    },
    {
        step: 9,
        id: 'form',
        what: 'An issue with the label of the form starts Invite, by its label or by its opening',
        by: ['owner'],
        after: ['throw-away-hub'],
        run: async (bench, octokit) => {
            const { place, exercise } = partsOf(bench);
            const { login } = secondOf(bench);
            const body = `### Candidate\n\n${login}\n\n### Exercise\n\n${exercise}`;
            const issue = { ...place, title: 'Invitation', body, labels: ['invitation'] };
            await octokit.rest.issues.create(issue);
            const facts = await ended(bench, octokit, 'invite.yml', 'issues');
            await acceptInto(bench, candidateOf(bench).repo);
            return facts;
        },
    },
    {
        step: 7,
        id: 'private-action',
        what: 'The Action of the hub was found, private or not',
        by: ['owner'],
        after: ['form'],
        run: async (bench, octokit) => {
            const { data } = await octokit.rest.repos.get({ ...partsOf(bench).action });
            return { isPrivate: data.private };
        },
    },
    OWN_TOKEN,
    {
        step: 11,
        id: 'push-to-grade',
        what: 'Seconds from a push, and Watch started as the relay does, to a visible grade',
        by: ['owner'],
        after: ['form'],
        run: pushToGrade,
    },
    GRADED,
    {
        step: 7,
        id: 'workflow-token',
        what: 'The token of a workflow has written the ledger and opened a review',
        by: ['owner'],
        after: ['push-to-grade'],
        run: async (bench, octokit) => {
            const review = await reviewOf(bench, octokit);
            expect(review.byBot, 'the review was opened by somebody else');
            return {};
        },
    },
    GRADING_COST,
    {
        step: 10,
        id: 'as-triage',
        what: 'A comment of somebody with Triage starts Review',
        by: ['owner'],
        after: ['push-to-grade'],
        run: async (bench, octokit) => {
            const { place } = partsOf(bench);
            const { login: username } = secondOf(bench);
            await octokit.rest.repos.addCollaborator({ ...place, username, permission: 'triage' });
            const second = await acceptInto(bench, place.repo);
            const { number: issue_number } = await reviewOf(bench, octokit);
            await second.rest.issues.createComment({ ...place, issue_number, body: '/help' });
            return await ended(bench, octokit, 'review.yml', 'issue_comment');
        },
    },
];
/** A person's account has no organisation's settings, and GitHub knows it by no such name. */
async function refusePersonal(octokit, org) {
    const isThere = await octokit.rest.orgs.get({ org }).then(() => true, (error) => {
        if ((0,reasons/* statusOf */.c2)(error) === 404)
            return false;
        throw error;
    });
    if (!isThere)
        throw new NotDone('needs a hub that an organisation owns');
}
async function pushToGrade(bench, octokit) {
    const { place, solution } = partsOf(bench);
    const second = bench.clients['second account'];
    if (second === undefined)
        throw new Unexpected('needs TAKEHOME_SECOND_TOKEN');
    const file = { ...candidateOf(bench), path: solution.path };
    const { data: before } = await second.rest.repos.getContent(file);
    const from = bench.clock();
    const { data } = await second.rest.repos.createOrUpdateFileContents({
        ...file,
        branch: assignment/* WORK_BRANCH */.fd,
        message: 'A solution',
        content: Buffer.from(solution.text).toString('base64'),
        sha: String(Object(before).sha),
    });
    await dispatch(octokit, place, 'watch.yml', { audit: 'false' });
    const sha = data.commit.sha ?? '';
    return await lookUntil(bench, GRADING_SECONDS, 'no grade was seen', async () => {
        if (await isGraded(bench, octokit, sha))
            return { seconds: Math.round(bench.clock() - from) };
        const { bad } = await runsOf(bench, octokit, 'watch.yml', 'workflow_dispatch');
        if (bad !== null)
            throw new Unexpected(`the run of Watch ended with ${bad}`);
        return null;
    });
}
/** As the candidate learns it: by a new comment that names the commit. */
async function isGraded(bench, octokit, sha) {
    const place = candidateOf(bench);
    const { data: pulls } = await octokit.rest.pulls.list({ ...place, state: 'open' });
    const asked = { ...place, issue_number: pulls[0]?.number ?? 0, per_page: 100 };
    const { data } = await octokit.rest.issues.listComments(asked);
    const note = (0,graded_note/* gradedNote */.U)(secondOf(bench).login, sha).trim();
    return data.some(({ body = '' }) => body.trim() === note);
}

// EXTERNAL MODULE: ./build/hub/app-needs.js
var app_needs = __webpack_require__(56559);
// EXTERNAL MODULE: ./build/hub/clock.js
var clock = __webpack_require__(13162);
// EXTERNAL MODULE: ./build/github/health/look-credentials.js
var look_credentials = __webpack_require__(88029);
// EXTERNAL MODULE: ./build/github/health/look-policies.js
var look_policies = __webpack_require__(98153);
// EXTERNAL MODULE: ./build/github/ledger/swap-branch.js
var swap_branch = __webpack_require__(24344);
// EXTERNAL MODULE: ./build/github/repository/provision.js
var provision = __webpack_require__(14472);
// EXTERNAL MODULE: ./build/github/repository/starter-content.js
var starter_content = __webpack_require__(32956);
;// CONCATENATED MODULE: ./build/github/live/check-repository.js










function appCheck(app) {
    return {
        step: 1,
        id: `${app}-permissions`,
        what: `The ${app} holds exactly the permissions of the README`,
        by: [app],
        run: async ({ config }, octokit) => {
            const { permissions } = await (0,look_credentials/* lookAtApp */.i)(octokit, config.organisation);
            const wanted = (0,app_needs/* needsOf */.hN)(app, (0,clock/* bringsTasks */.u$)(config.exercises));
            const names = new Set([...Object.keys(wanted), ...Object.keys(permissions)]);
            const other = [...names].filter((name) => name !== 'metadata' && permissions[name] !== wanted[name]);
            const said = other.map((name) => `${name}: ${permissions[name] ?? 'none'}`).join(', ');
            expect(other.length === 0, `it holds other ones: ${said}`);
            return permissions;
        },
    };
}
/** Steps 1 to 3: what stands before anybody is invited. */
const REPOSITORY_CHECKS = [
    {
        step: 1,
        id: 'organisation-facts',
        what: 'The organisation tells an owner what it has decided',
        by: ['owner'],
        run: async ({ config }, octokit) => {
            const { facts, rulesets } = await (0,look_policies/* lookAtPolicies */.N)(octokit, config.organisation);
            if (facts.kind === 'hidden')
                throw new Unexpected(`it does not (${facts.reason})`);
            expect(facts.value.plan !== null, 'only owners are told, and this token is of none');
            return { ...facts.value, rulesets: rulesets.kind === 'seen' ? 'listed' : rulesets.reason };
        },
    },
    appCheck('provisioner'),
    appCheck('grader'),
    {
        step: 2,
        id: 'repository',
        what: 'It creates a private repository with all settings at once',
        by: ['provisioner', 'owner'],
        run: async (bench, octokit) => {
            const made = await (0,provision/* ensureRepository */.z0)(octokit, planOf(bench));
            Object.assign(bench.found, { repositoryId: made.id, ...made });
            expect(made.private, 'it is public');
            return { defaultBranch: made.defaultBranch, allowForking: made.allowForking };
        },
    },
    {
        step: 2,
        id: 'forks-off',
        what: 'Forks are off, or can be switched off',
        by: ['provisioner', 'owner'],
        after: ['repository'],
        run: async ({ place, found }, octokit) => {
            const allowForking = found.allowForking === true;
            await (0,provision/* forbidForks */.KK)(octokit, place, { allowForking });
            const { data } = await octokit.rest.repos.get(place);
            expect(data.allow_forking !== true, 'it can still be forked');
            return { wasOn: allowForking };
        },
    },
    {
        step: 2,
        id: 'actions-off',
        what: 'Actions are off, or can be switched off where the organisation selects',
        by: ['provisioner', 'owner'],
        after: ['repository'],
        run: async ({ place, found }, octokit) => {
            const ask = async () => (await octokit.rest.actions.getGithubActionsPermissionsRepository(place)).data.enabled;
            const wasOn = await ask();
            found.actionsWereOn = wasOn;
            await (0,provision/* switchActionsOff */.Fq)(octokit, place);
            expect(!(await ask()), 'they are still on');
            return { wasOn };
        },
    },
    {
        step: 3,
        id: 'branches',
        what: `${assignment/* WORK_BRANCH */.fd} becomes the default branch whatever the organisation calls its own`,
        by: ['provisioner', 'owner'],
        after: ['repository'],
        run: async (bench, octokit) => {
            const { createdAt = bench.now, defaultBranch = assignment/* WORK_BRANCH */.fd } = bench.found;
            const starter = await (0,starter_content/* ensureContent */.m)(octokit, planOf(bench), { createdAt, defaultBranch });
            bench.found.starter = starter.sha;
            const { data } = await octokit.rest.repos.get(bench.place);
            expect(data.default_branch === assignment/* WORK_BRANCH */.fd, 'another branch is the default');
            bench.found.work = await headOf(octokit, bench, assignment/* WORK_BRANCH */.fd);
            return { wasDefault: defaultBranch };
        },
    },
    {
        step: 3,
        id: 'force-update',
        what: `${assignment/* STARTER_BRANCH */.DL} and ${assignment/* WORK_BRANCH */.fd} can be moved to where they do not lead`,
        by: ['provisioner', 'owner'],
        after: ['branches'],
        run: async (bench, octokit) => {
            const { starter = '', work = '' } = bench.found;
            const move = async (branch, sha) => await octokit.rest.git.updateRef({
                ...bench.place,
                ref: `heads/${branch}`,
                sha,
                force: true,
            });
            await move(assignment/* STARTER_BRANCH */.DL, work);
            expect((await headOf(octokit, bench, assignment/* STARTER_BRANCH */.DL)) === work, 'the branch did not move');
            await move(assignment/* STARTER_BRANCH */.DL, starter);
            await move(assignment/* WORK_BRANCH */.fd, starter);
            await move(assignment/* WORK_BRANCH */.fd, work);
            expect((await headOf(octokit, bench, assignment/* WORK_BRANCH */.fd)) === work, 'the branch did not move');
            return {};
        },
    },
    {
        step: 3,
        id: 'compare-and-swap',
        what: `${assignment/* STARTER_BRANCH */.DL} is moved by force only from where it is`,
        by: ['provisioner', 'owner'],
        after: ['force-update'],
        run: async ({ place, found }, octokit) => {
            const { starter = '', work = '' } = found;
            const move = async (from, to) => await (0,swap_branch/* swapBranch */.c)(octokit, place, { branch: assignment/* STARTER_BRANCH */.DL, from, to });
            expect(!(await move(work, work)), 'it moved from where it was not');
            expect(await move(starter, work), 'it did not move');
            expect(await move(work, starter), 'it did not move back');
            return {};
        },
    },
    {
        step: 3,
        id: 'empty-pull-request',
        what: 'A pull request whose one commit has the same tree opens',
        by: ['provisioner', 'owner'],
        after: ['branches'],
        run: async (bench, octokit) => {
            const pull_number = await (0,provision/* ensurePull */.Sk)(octokit, planOf(bench));
            bench.found.pull = pull_number;
            const { data } = await octokit.rest.pulls.get({ ...bench.place, pull_number });
            expect(data.state === 'open', 'it is not open');
            return { changedFiles: data.changed_files, commits: data.commits };
        },
    },
    {
        step: 3,
        id: 'comment',
        what: 'A comment can be written on it although issues are off',
        by: ['provisioner', 'owner'],
        after: ['empty-pull-request'],
        run: async (bench, octokit) => {
            const { pull = 0 } = bench.found;
            bench.found.comment = await (0,provision/* ensureComment */.IT)(octokit, planOf(bench), pull);
            return {};
        },
    },
];
async function headOf(octokit, { place }, branch) {
    return (await octokit.rest.git.getRef({ ...place, ref: `heads/${branch}` })).data.object.sha;
}
/** The throw-away repository as an invitation would make it. */
function planOf({ place, second, now }) {
    const text = '# A live check of takehome\n\nDelete this repository whenever you see it.\n';
    return {
        id: place.repo,
        exercise: LIVE_EXERCISE,
        variant: null,
        ai: null,
        role: null,
        candidate: second ?? { login: 'nobody', userId: 0 },
        deadline: now,
        terms: invitation/* USUAL_TERMS */.l0,
        repository: { ...place, description: throwAwayDescription(now) },
        template: new Map([['README.md', Buffer.from(text)]]),
        pull: { title: 'A live check', body: text },
        comment: '<!-- takehome live check -->\nA comment.',
        freezeStarter: false,
        steps: [],
    };
}

// EXTERNAL MODULE: ./build/github/repository/kept-refs.js
var kept_refs = __webpack_require__(72406);
// EXTERNAL MODULE: ./build/github/repository/rulesets-on.js
var rulesets_on = __webpack_require__(5432);
// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(18186);
;// CONCATENATED MODULE: ./build/github/live/record-requests.js

const PERMISSIONS = 'x-accepted-github-permissions';
/** Keeps what clients ask and are answered, by the route as GitHub documents it and without any name. */
function recordRequests(clients, clock) {
    let kept = [];
    for (const octokit of new Set(clients))
        recordOf(octokit, clock, (one) => kept.push(one));
    return {
        take: () => {
            const taken = kept;
            kept = [];
            return taken;
        },
    };
}
function recordOf(octokit, clock, keep) {
    octokit.hook.wrap('request', async (request, options) => {
        const from = clock();
        const { method, url: route } = options;
        const note = (status, permissions) => keep({ method, route: routeOf(route), status, permissions, seconds: rounded(clock() - from) });
        try {
            const response = await request(options);
            const said = response.headers[PERMISSIONS];
            note(response.status, said === undefined ? null : String(said));
            return response;
        }
        catch (error) {
            note((0,reasons/* statusOf */.c2)(error), (0,reasons/* headerOf */.rR)(error, PERMISSIONS));
            throw error;
        }
    });
}
const TEMPLATES = [
    [/^\/api\/v3(?=\/)/, ''],
    [/^\/repos\/[^/]+\/[^/]+/, '/repos/{owner}/{repo}'],
    [/^\/orgs\/[^/]+/, '/orgs/{org}'],
    [/\/collaborators\/[^/]+/, '/collaborators/{username}'],
    [/\b[0-9a-f]{40}\b/g, '{sha}'],
    [/\/\d+(?=\/|$)/g, '/{id}'],
];
/** Pages of a list are asked for by their whole address. */
function routeOf(url) {
    if (url.includes('{') || !URL.canParse(url))
        return url;
    const { pathname } = new URL(url);
    return TEMPLATES.reduce((path, [names, stand]) => path.replace(names, stand), pathname);
}
function rounded(seconds) {
    return Math.round(seconds * 1_000) / 1_000;
}

;// CONCATENATED MODULE: ./build/github/live/run-checks.js




/** What each key is called where it is given. */
const KEYS = {
    owner: 'GITHUB_TOKEN of an owner of the organisation',
    provisioner: 'TAKEHOME_PROVISIONER_ID and TAKEHOME_PROVISIONER_KEY',
    grader: 'TAKEHOME_APP_ID and TAKEHOME_APP_KEY',
    'second account': 'TAKEHOME_SECOND_TOKEN: a token of a second account',
    person: 'somebody at the terminal',
};
/** Makes one check after the other; one that fails stops only those that rest on it. */
async function runChecks(bench, plans, { recorder, say, isStopped }) {
    const done = [];
    let unreached = null;
    for (const plan of plans) {
        if (isStopped())
            unreached = 'time: it was stopped';
        const needs = unreached ?? whatIsMissing(bench, plan, done);
        if (needs !== null || 'needs' in plan) {
            done.push(notRun(plan, `needs ${needs}`));
            continue;
        }
        say(`${plan.step}. ${plan.what}`);
        recorder.take();
        const check = await runOne(bench, plan);
        if (check.isUnreached)
            unreached = 'GitHub, which was not reached any more';
        done.push({ ...check.made, requests: recorder.take() });
    }
    return done;
}
function whatIsMissing(bench, plan, done) {
    if ('needs' in plan)
        return plan.needs;
    const actor = actorOf(bench, plan);
    if (actor === null)
        return plan.by.map((one) => KEYS[one]).join(', or ');
    const hasPassed = (id) => done.some((one) => one.id === id && one.outcome === 'passed');
    const before = (plan.after ?? []).find((id) => !hasPassed(id));
    return before === undefined ? null : `the check ${before} to pass`;
}
function actorOf({ clients, confirm }, { by }) {
    return (by.find((actor) => (actor === 'person' ? confirm !== null : clients[actor] !== undefined)) ??
        null);
}
function notRun({ step, id, what }, why) {
    return { step, id, what, outcome: 'not-run', by: null, why, seconds: 0, requests: [], facts: {} };
}
async function runOne(bench, plan) {
    const { step, id, what } = plan;
    const by = actorOf(bench, plan);
    const from = bench.clock();
    const seconds = () => rounded(bench.clock() - from);
    const head = { step, id, what, by, requests: [] };
    try {
        const facts = await plan.run(bench, clientOf(bench, by));
        const made = { ...head, outcome: 'passed', why: null, seconds: seconds(), facts };
        return { made, isUnreached: false };
    }
    catch (error) {
        if (error instanceof NotDone)
            return { made: notRun(plan, error.message), isUnreached: false };
        const why = withoutNames(bench, reasonOf(error));
        const made = { ...head, outcome: 'failed', why, seconds: seconds(), facts: {} };
        return { made, isUnreached: isUnreached(error) };
    }
}
/** What a person does is looked at with the owner's key. */
function clientOf({ clients }, by) {
    const octokit = by === null || by === 'person' ? clients.owner : clients[by];
    if (octokit === undefined)
        throw new Unexpected('nobody can look at it: give GITHUB_TOKEN');
    return octokit;
}
/** What went wrong, in words that may hold names. */
function reasonOf(error) {
    if (error instanceof Unexpected)
        return error.message;
    const named = (0,reasons/* nameGitHubError */.DH)(error);
    if (named instanceof Error)
        return `${named.name}: ${named.message}`;
    return String(named);
}
function isUnreached(error) {
    if (error instanceof bad_news/* WorldError */.nM)
        return error.code === 'github-unreachable';
    return (0,reasons/* statusOf */.c2)(error) === null && (0,reasons/* isAmbiguous */.X2)(error);
}
/** A live.json is sent to others: it names neither the team nor anybody. */
function withoutNames({ config, place, second }, text) {
    const names = [
        [place.repo, '{repo}'],
        [`${config.hub.owner}/${config.hub.repo}`, '{hub}'],
        [config.organisation, '{org}'],
        [config.hub.owner, '{owner}'],
        [second?.login ?? '', '{second}'],
    ];
    return names
        .filter(([name]) => name !== '')
        .reduce((before, [name, stand]) => before.replaceAll(name, stand), text)
        .slice(0, 1_000);
}

;// CONCATENATED MODULE: ./build/github/live/check-unsaid.js








const RULED_BRANCH = 'live-check-ruled';
/** Answers that GitHub's documentation leaves out, in the order of their steps. */
const UNSAID_CHECKS = [
    {
        step: 1,
        id: 'app-by-slug',
        what: 'Whether GitHub shows an owner a private App by its name',
        by: ['owner'],
        run: async ({ clients, config }, octokit) => {
            const app = clients.grader ?? clients.provisioner;
            if (app === undefined)
                throw new NotDone('needs the id and the key of one of the Apps');
            const { slug } = await (0,look_credentials/* lookAtApp */.i)(app, config.organisation);
            const { status } = await answerOf(octokit.rest.apps.getBySlug({ app_slug: slug }));
            expect(status === 200 || status === 404, `GitHub says ${status}`);
            return { isShown: status === 200 };
        },
    },
    {
        step: 2,
        id: 'actions-forbidden',
        what: 'What switching Actions off or on answers where the organisation lets them run nowhere else',
        by: ['provisioner', 'owner'],
        after: ['actions-off'],
        run: async ({ place, found }, octokit) => {
            if (found.actionsWereOn !== false)
                throw new NotDone('needs an organisation that lets Actions run in selected repositories');
            const { actions } = octokit.rest;
            const set = async (enabled) => (await answerOf(actions.setGithubActionsPermissionsRepository({ ...place, enabled })))
                .status;
            const facts = { off: await set(false), on: await set(true) };
            const { data } = await actions.getGithubActionsPermissionsRepository(place);
            if (data.enabled)
                await set(false);
            expect(!data.enabled, 'they are on, whatever the organisation has decided');
            return facts;
        },
    },
    {
        step: 3,
        id: 'kept-ref',
        what: 'A commit is kept by a ref outside of branches and tags, and is listed and read again',
        by: ['provisioner', 'owner'],
        after: ['branches'],
        run: async (bench, octokit) => {
            const { place, found } = bench;
            const sha = await commitOn(bench, octokit, found.starter ?? '', 'Kept');
            await (0,kept_refs/* keepCommit */.H)(octokit, place, sha);
            // As an audit that goes on where another one died.
            await (0,kept_refs/* keepCommit */.H)(octokit, place, sha);
            expect((await (0,kept_refs/* keptCommits */.T)(octokit, place)).includes(sha), 'no ref is listed for it');
            const { data } = await octokit.rest.git.getCommit({ ...place, commit_sha: sha });
            expect(data.sha === sha, 'GitHub shows another commit');
            return {};
        },
    },
    {
        step: 3,
        id: 'ruleset-refusal',
        what: 'A ruleset refuses a move, a forced move, a deletion and a file, in words that takehome knows',
        by: ['provisioner', 'owner'],
        after: ['branches'],
        run: async (bench, octokit) => {
            await makeRuledBranch(bench, octokit);
            const { git, repos } = octokit.rest;
            const { place } = bench;
            const { starter = '', work = '' } = bench.found;
            const moved = await commitOn(bench, octokit, work, 'Refused');
            const branch = { ...place, ref: `heads/${RULED_BRANCH}` };
            const content = Buffer.from('Refused\n').toString('base64');
            const file = { path: 'refused.txt', message: 'Refused', branch: RULED_BRANCH, content };
            const move = await refused(bench, git.updateRef({ ...branch, sha: moved }));
            const forced = await refused(bench, git.updateRef({ ...branch, sha: starter, force: true }));
            const deletion = await refused(bench, git.deleteRef(branch));
            const contents = await refused(bench, repos.createOrUpdateFileContents({ ...place, ...file }));
            return {
                move: move.status,
                forcedMove: forced.status,
                deletion: deletion.status,
                file: contents.status,
                words: move.words,
            };
        },
    },
    {
        step: 7,
        id: 'environment-made',
        what: 'What making an environment in a private repository answers on this plan',
        by: ['owner'],
        after: ['repository'],
        run: async ({ place }, octokit) => {
            const { status } = await answerOf((0,change_settings/* ensureEnvironment */.sL)(octokit, place).then(() => ({ status: 200 })));
            const refusals = [403, 404, 422];
            expect(status === 200 || refusals.includes(status), `GitHub says ${status}`);
            return { status };
        },
    },
];
/** A branch and its ruleset, which nothing else uses: both go with the throw-away repository. */
async function makeRuledBranch({ place, found }, octokit) {
    const { git, repos } = octokit.rest;
    const ref = `refs/heads/${RULED_BRANCH}`;
    await git.createRef({ ...place, ref, sha: found.work ?? '' });
    const ruleset = repos.createRepoRuleset({
        ...place,
        name: 'live check',
        target: 'branch',
        enforcement: 'active',
        conditions: { ref_name: { include: [ref], exclude: [] } },
        rules: [{ type: 'update' }, { type: 'deletion' }, { type: 'non_fast_forward' }],
    });
    // "Upgrade to GitHub Pro or make this repository public": https://github.com/SoftEtherApp/SoftEther-Web/issues/37.
    const { status, refusal } = await answerOf(ruleset);
    if (status === 403 && /\bupgrade to\b/i.test(wordsOf(refusal)))
        throw new NotDone('needs a plan with rulesets for private repositories');
    expect(status === 201, `GitHub says ${status} to the ruleset`);
}
async function refused(bench, request) {
    const { status, refusal } = await answerOf(request);
    if (refusal === undefined)
        throw new Unexpected('GitHub did it although the ruleset forbids it');
    const words = withoutNames(bench, wordsOf(refusal));
    expect((0,rulesets_on/* isRefusedByRule */.cX)(refusal), `it refuses in other words: HTTP ${status}, ${words}`);
    return { status, words };
}

// EXTERNAL MODULE: ./build/input/moment.js
var moment = __webpack_require__(4311);
;// CONCATENATED MODULE: ./build/github/live/clean-up.js




// No run takes as long, so what is older belongs to none that is still at work.
const LONGEST_RUN = { hours: 24 };
/**
 * Deletes the run's own throw-away repositories of the organisations, and what a killed run left more than a
 * day ago. What GitHub does not say is part of what comes of it, and no failure: a report is not to be lost with it.
 */
async function cleanUp(places, run) {
    const done = [];
    for (const place of places)
        done.push(await cleanUpOrganisation(place, run));
    const sum = (key) => done.reduce((total, one) => total + one[key], 0);
    return {
        deleted: sum('deleted'),
        left: sum('left'),
        unlisted: done.flatMap(({ unlisted }) => unlisted),
        statuses: done.flatMap(({ statuses }) => statuses),
    };
}
async function cleanUpOrganisation(place, { own, began }) {
    const { keys, org } = place;
    const listed = await repositoriesOf(place).catch((why) => ({ why }));
    if ('why' in listed)
        return { deleted: 0, left: 0, unlisted: [listed.why], statuses: [] };
    const old = (0,moment/* shift */.B)(began, { hours: -LONGEST_RUN.hours });
    const ours = listed.filter(({ name, description, created_at }) => {
        const isOwn = name === own || name.startsWith(`${own}-`);
        const isOurs = isOwn || (typeof created_at === 'string' && created_at < old);
        return isOurs && isThrowAway(name, description);
    });
    const refused = [];
    for (const { name: repo } of ours) {
        const status = await deleteOne(keys, { owner: org, repo });
        if (status !== undefined)
            refused.push(status);
    }
    const deleted = ours.length - refused.length;
    return { deleted, left: refused.length, unlisted: [], statuses: refused };
}
async function repositoriesOf({ keys: [first], org, isPerhapsPerson }) {
    if (first === undefined)
        return [];
    const asked = { org, sort: 'created', direction: 'desc', per_page: 100 };
    try {
        return await first.paginate(first.rest.repos.listForOrg, asked);
    }
    catch (error) {
        // GitHub knows nobody's account as an organisation.
        if (isPerhapsPerson === true && (0,reasons/* statusOf */.c2)(error) === 404)
            return [];
        throw error;
    }
}
/** Undefined where it is gone. */
async function deleteOne(keys, place) {
    let refused;
    for (const octokit of keys) {
        try {
            await octokit.rest.repos.delete(place);
            return undefined;
        }
        catch (error) {
            refused = (0,reasons/* statusOf */.c2)(error);
        }
    }
    // Somebody else deleted it, or it is hidden from these keys only.
    return refused === 404 && !(await isThere(keys, place)) ? undefined : refused;
}
async function isThere(keys, place) {
    for (const octokit of keys) {
        const status = await octokit.rest.repos.get(place).then((answer) => answer.status, (error) => (0,reasons/* statusOf */.c2)(error));
        if (status !== 404)
            return true;
    }
    return false;
}
/** Step 15. What could not be deleted has failed, whatever else was found. */
function cleanUpCheck(bench, { deleted, left, unlisted, statuses }, requests) {
    const isDone = left === 0 && unlisted.length === 0;
    const why = [
        ...(left === 0 ? [] : [`${left} are left: GitHub says ${statuses.map(said).join(', ')}`]),
        ...unlisted.map((error) => `${OWN} may be left: ${reasonOf(error)}`),
    ];
    return {
        step: 15,
        id: 'clean-up',
        what: 'Every throw-away repository is deleted',
        outcome: isDone ? 'passed' : 'failed',
        by: null,
        why: isDone ? null : withoutNames(bench, why.join('; ')),
        seconds: requests.reduce((sum, request) => sum + request.seconds, 0),
        requests,
        facts: { deleted, left: leftOf({ left, unlisted }) },
    };
}
// As withoutNames has it: a live.json names no organisation.
const OWN = '{org}/{repo}, and repositories whose names begin with {repo}-,';
function said(status) {
    return status === null ? 'nothing' : String(status);
}
/** Null where GitHub did not say. */
function leftOf({ left, unlisted }) {
    return unlisted.length === 0 ? left : null;
}

;// CONCATENATED MODULE: ./build/hub/live-steps.js
/** What only the real GitHub can tell, in steps; each check of `doctor --live` belongs to one. */
const LIVE_STEPS = {
    1: 'The organisation and the two Apps',
    2: 'The provisioner creates a private repository',
    3: 'Branches, an empty pull request, a comment where issues are off',
    4: 'An invitation, its permission and its acceptance',
    5: 'Pushes of a second account, and when GitHub shows them',
    6: 'The grader: check run, comment, pull request, taking push away',
    7: "The hub's own token",
    8: 'One exercise graded on a machine of GitHub',
    9: 'The issue form starts its run',
    10: 'What stays of a comment that is removed',
    11: 'From a push to a visible grade',
    12: 'Starts of Watch within a day, against its schedule',
    13: 'What it costs of the hour',
    14: 'Withdraw, archive, erase: what is still readable',
    15: 'Everything is deleted',
};

;// CONCATENATED MODULE: ./build/hub/live.js

const WORDS = { passed: 'passed ', failed: 'FAILED ', 'not-run': 'not run' };
/** The same for people, step by step. */
function liveReport({ at, server, takehome, checks, cleanUp }) {
    const steps = Object.entries(LIVE_STEPS).flatMap(([step, title]) => [
        '',
        `${step}. ${title}`,
        ...checks.filter((check) => check.step === Number(step)).flatMap(linesOf),
    ]);
    return [
        `${server} on ${at}, takehome ${takehome}`,
        ...steps,
        '',
        `${count(checks, 'passed')} passed, ${count(checks, 'failed')} failed, ${count(checks, 'not-run')} not run`,
        `${cleanUp.deleted} throw-away repositories deleted; ${leftWords(cleanUp.left)}`,
    ];
}
function leftWords(left) {
    if (left === null)
        return 'GitHub did not say what is left';
    return left === 0 ? 'nothing is left' : `${left} could not be deleted`;
}
function linesOf({ outcome, what, why, seconds, facts, requests }) {
    const time = outcome === 'not-run' ? '' : ` (${seconds.toFixed(1)} s)`;
    const said = Object.entries(facts).map(([name, value]) => `${name}: ${value}`);
    const last = requests.at(-1);
    const answer = last === undefined
        ? []
        : [
            `${last.method} ${last.route}: ${last.status ?? 'no answer'}${last.permissions === null ? '' : `, accepts ${last.permissions}`}`,
        ];
    return [
        `   ${WORDS[outcome]}  ${what}${time}`,
        ...[...(why === null ? [] : [why]), ...answer, ...said].map((line) => `            ${line}`),
    ];
}
function count(checks, outcome) {
    return checks.filter((check) => check.outcome === outcome).length;
}

// EXTERNAL MODULE: ./build/input/config-issue.js
var config_issue = __webpack_require__(82055);
// EXTERNAL MODULE: ./build/input/write-out.js
var write_out = __webpack_require__(37473);
// EXTERNAL MODULE: ./build/session/hub-session.js
var hub_session = __webpack_require__(45333);
// EXTERNAL MODULE: ./build/github/repository/branch-head.js
var branch_head = __webpack_require__(81850);
;// CONCATENATED MODULE: ./build/github/live/still-readable.js





async function findTraces(bench, octokit) {
    const { place } = partsOf(bench);
    const { number: pull_number } = await reviewOf(bench, octokit);
    const { data } = await octokit.rest.pulls.get({ ...place, pull_number });
    const ledger = await (0,branch_head/* branchHead */.P)(octokit, place, ledger_ledger/* LEDGER_BRANCH */.j);
    if (ledger === null)
        throw new Unexpected('there is no ledger');
    const { title, body, head } = data;
    return { review: { number: pull_number, sha: head.sha, title, body }, ledger };
}
/** Throws Unexpected where something stands there still that an erasure takes away. */
async function readTraces(bench, octokit, { review, ledger }) {
    const { place } = partsOf(bench);
    const { git, pulls, issues } = octokit.rest;
    await expectGone(bench, octokit);
    const pull_number = review.number;
    const { data: pull } = await pulls.get({ ...place, pull_number });
    expect(pull.body !== review.body, 'the review keeps its text');
    const asked = { ...place, issue_number: pull_number, per_page: 100 };
    const { data: comments } = await issues.listComments(asked);
    expect(comments.length === 0, `${comments.length} comments of the review are left`);
    const ref = await answerOf(git.getRef({ ...place, ref: `pull/${pull_number}/head` }));
    const isThere = async (commit_sha) => (await answerOf(git.getCommit({ ...place, commit_sha }))).status === 200;
    return {
        reviewCommitIsReadable: await isThere(review.sha),
        reviewRefIsReadable: ref.status === 200,
        reviewKeepsItsTitle: pull.title === review.title,
        formerLedgerIsReadable: await isThere(ledger),
        runsAreListed: (await octokit.rest.actions.listWorkflowRuns(watchOf(bench))).data.total_count > 0,
    };
}
async function expectGone(bench, octokit) {
    const candidate = candidateOf(bench);
    const { status } = await answerOf(octokit.rest.repos.get({ ...candidate }));
    expect(status === 404, `GitHub says ${status} to the repository`);
    const path = `assignments/${candidate.repo}.jsonl`;
    const asked = { ...partsOf(bench).place, path, ref: ledger_ledger/* LEDGER_BRANCH */.j };
    const log = await answerOf(octokit.rest.repos.getContent(asked));
    expect(log.status === 404, `GitHub says ${log.status} to the log on the ledger`);
}
function watchOf(bench) {
    return { ...partsOf(bench).place, workflow_id: 'watch.yml', per_page: 1 };
}

// EXTERNAL MODULE: ./build/hub/hub-config.js + 3 modules
var hub_config = __webpack_require__(92495);
// EXTERNAL MODULE: ./build/session/erase-assignment.js + 6 modules
var erase_assignment = __webpack_require__(67488);
;// CONCATENATED MODULE: ./build/commands/setup/live-erase.js








/** Step 14, of the throw-away hub's own assignment and by the command itself. */
const ERASE = {
    step: 14,
    id: 'erase',
    what: 'The assignment of the throw-away hub is erased, and what of it is still readable',
    by: ['owner'],
    after: ['workflow-token'],
    run: async (bench, octokit) => {
        const traces = await findTraces(bench, octokit);
        const assignment = candidateOf(bench).repo;
        await (0,erase_assignment/* eraseAssignment */._k)(sessionOf(bench), { assignment, reason: 'A live check' });
        return await readTraces(bench, octokit, traces);
    },
};
function sessionOf(bench) {
    const { owner, grader } = bench.clients;
    if (owner === undefined || grader === undefined)
        throw new Unexpected('needs GITHUB_TOKEN, TAKEHOME_APP_ID and TAKEHOME_APP_KEY');
    const { files, place, secrets } = partsOf(bench);
    const config = (0,hub_config/* parseHubConfig */.H)(String(files.get(hub_session/* HUB_FILE */.n)), hub_session/* HUB_FILE */.n);
    if (!config.ok)
        throw new bad_news/* CallerError */.ED(config.error);
    return {
        config: config.value,
        // No file of the hub and none of takehome is read to erase.
        folder: '',
        home: '',
        serverUrl: new URL(bench.pageOf(place)).origin,
        key: secrets['TAKEHOME_KEY'] ?? '',
        hub: owner,
        candidates: grader,
        ledger: (0,ledger_ledger/* openLedger */.a)(owner, place),
        log: () => { },
    };
}

// EXTERNAL MODULE: ./build/hub/used-action.js
var used_action = __webpack_require__(56682);
// EXTERNAL MODULE: ./build/commands/setup/init.js + 1 modules
var init = __webpack_require__(80272);
// EXTERNAL MODULE: ./build/commands/setup/new.js
var setup_new = __webpack_require__(39523);
;// CONCATENATED MODULE: ./build/commands/setup/live-hub.js









/** What a throw-away hub is made of: the takehome that the team's own hub uses, and an exercise named as the run. */
async function lifeParts(request, run) {
    const { access, home, config } = request;
    const action = (0,used_action/* usedAction */.K)(await workflowTexts(access.folder));
    if (action === null)
        return 'workflows in the folder of the hub that use takehome';
    const secrets = secretsOf(access);
    const missing = Object.entries(secrets).flatMap(([name, value]) => (value === '' ? [name] : []));
    if (!request.hasSecond)
        missing.push('TAKEHOME_SECOND_TOKEN');
    if (missing.length > 0)
        return missing.join(', ');
    const place = { owner: config.hub.owner, repo: `${run}-hub` };
    const hub = `${place.owner}/${place.repo}`;
    const { organisation } = config;
    const written = await (0,init/* hubFiles */.l)({ hub, organisation, action, noEnvironments: true }, home);
    const exercise = await (0,setup_new/* scaffoldFiles */.G)(run, home);
    const [owner = '', repo = ''] = action.split('@')[0]?.split('/') ?? [];
    const files = [
        ...written,
        [hub_session/* HUB_FILE */.n, `hub: ${hub}\norganisation: ${organisation}\nexercises: { ${run}: }\n`],
        [`.github/workflows/${ENVIRONMENT_WORKFLOW}`, ENVIRONMENT],
        [`.github/workflows/${SELF_TEST_WORKFLOW}`, SELF_TEST],
        ...[...exercise].map(([path, text]) => [`exercises/${path}`, text]),
    ];
    const module = `${run.replaceAll('-', '_')}.py`;
    const text = exercise.get(`graders/${run}/reference.py`) ?? '';
    return {
        place,
        action: { owner, repo },
        files: new Map(files),
        secrets,
        exercise: run,
        solution: { path: module, text },
    };
}
async function workflowTexts(folder) {
    const workflows = (0,external_node_path_.join)(folder, '.github', 'workflows');
    const names = await (0,promises_.readdir)(workflows).catch(() => []);
    return await Promise.all(names.map((name) => (0,promises_.readFile)((0,external_node_path_.join)(workflows, name), 'utf8')));
}
function secretsOf({ appId, appKey, live }) {
    return {
        TAKEHOME_APP_ID: appId,
        TAKEHOME_APP_KEY: appKey,
        TAKEHOME_PROVISIONER_ID: live?.provisionerId ?? '',
        TAKEHOME_PROVISIONER_KEY: live?.provisionerKey ?? '',
        TAKEHOME_KEY: (0,external_node_crypto_.randomBytes)(32).toString('hex'),
    };
}
const ENVIRONMENT = `name: An environment
on: workflow_dispatch
permissions: {}
jobs:
  one:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    environment: live-check
    steps:
      - run: echo "It runs."
`;

// EXTERNAL MODULE: ./build/commands/setup/token-scopes.js
var token_scopes = __webpack_require__(20568);
;// CONCATENATED MODULE: ./build/commands/setup/check-live.js























const SECOND = 1_000;
/** Beside takehome.yml, where doctor reads it again. */
const LIVE_FILE = 'live.json';
/** What `--live` tries, in this order: the end of an assignment comes last. */
const ALL_CHECKS = [
    LIMIT_BEFORE,
    ...REPOSITORY_CHECKS,
    ...UNSAID_CHECKS,
    ...PEOPLE_CHECKS,
    ...GRADER_CHECKS.filter(({ step }) => step === 6),
    ...LIFE_CHECKS,
    ERASE,
    ...HUB_CHECKS.filter(({ id }) => id !== 'limit-after'),
    ...GRADER_CHECKS.filter(({ step }) => step === 14),
    ...HUB_CHECKS.filter(({ id }) => id === 'limit-after'),
];
/**
 * Tries on throw-away repositories of the candidates' organisation what only the real GitHub can tell.
 * They are deleted at the end, whatever happens; one that a killed run left is deleted by a run a day later.
 */
async function checkLive({ access, home, log, confirm, stopped }, { out, second = SECOND, wait, checks: plans = ALL_CHECKS }) {
    const config = await configOf(access);
    // So that no report is lost for want of a folder. An earlier one stays as it is until there is another.
    await (0,write_out/* tryToWrite */.oo)(out);
    const clients = await openClients(access, config, { log, second });
    await refuseNarrowTokens(clients);
    const recorder = recordRequests(Object.values(clients), check_live_clock);
    const waits = wait ?? (async (seconds) => await (0,external_node_timers_promises_.setTimeout)(seconds * second));
    const parts = { access, home, config, clients, wait: waits, confirm: confirm ?? null };
    const bench = await benchOf(parts);
    const places = placesOf(config, clients);
    const run = { own: bench.place.repo, began: bench.now };
    const earlier = await cleanUp(places, run);
    if (earlier.unlisted.length > 0)
        throw earlier.unlisted[0];
    let isStopped = false;
    void stopped().then(() => {
        isStopped = true;
    });
    let checks = [];
    let end = null;
    try {
        checks = await runChecks(bench, plans, { recorder, say: log, isStopped: () => isStopped });
    }
    finally {
        recorder.take();
        end = await cleanUp(places, run);
    }
    const live = {
        schemaVersion: 1,
        takehome: await versionOf(home),
        at: bench.now,
        server: serverOf(access.apiUrl),
        checks: [...checks, cleanUpCheck(bench, end, recorder.take())],
        cleanUp: { deleted: earlier.deleted + end.deleted, left: leftOf(end) },
    };
    await (0,write_out/* writeOut */.sD)((0,external_node_path_.dirname)(out), [[(0,external_node_path_.basename)(out), `${JSON.stringify(live, null, 2)}\n`]]);
    return outcomeOf(live, out, end.unlisted.length > 0 ? places : [], run.own);
}
/** `unseen` is where throw-away repositories may be left: the terminal may name them. */
function outcomeOf(live, out, unseen, own) {
    const hasFailed = live.checks.some(({ outcome }) => outcome === 'failed');
    const written = `Written to ${out}. It names nobody: please send it to us (CONTRIBUTING.md).`;
    return {
        json: live,
        text: [...liveReport(live), ...unseen.map(({ org }) => leftThere(org, own)), written],
        unmet: hasFailed ? 'GitHub did not do what takehome relies on.' : null,
    };
}
function leftThere(org, own) {
    return `Look whether ${org}/${own} is left, or one whose name begins with ${own}-, and delete it. A run more than a day later deletes it, too.`;
}
async function configOf(access) {
    const config = await (0,hub_session/* readHubConfig */.an)(access.folder);
    const hint = `Give one of an owner of the organisation: a classic token with ${(0,token_scopes/* scopeList */.Jb)(token_scopes/* LIVE_SCOPES */.R2)}.`;
    const issues = [
        ...(config.ok ? [] : config.error),
        ...(access.token === '' ? [(0,config_issue/* problem */.CC)('GITHUB_TOKEN', 'is missing', hint)] : []),
    ];
    if (!config.ok || issues.length > 0)
        throw new bad_news/* CallerError */.ED(issues);
    return config.value;
}
/** Before anything is made: what is made needs deleting, and a check that lacks a scope tells nothing. */
async function refuseNarrowTokens({ owner, 'second account': other, }) {
    const look = async (octokit, name, scopes) => octokit === undefined ? [] : await (0,token_scopes/* narrowTokenIssues */.Hg)(octokit, name, scopes);
    const issues = [
        ...(await look(owner, 'GITHUB_TOKEN', token_scopes/* LIVE_SCOPES */.R2)),
        ...(await look(other, 'TAKEHOME_SECOND_TOKEN', token_scopes/* SECOND_SCOPES */.FF)),
    ];
    if (issues.length > 0)
        throw new bad_news/* CallerError */.ED(issues);
}
async function openClients({ apiUrl, token, appId, appKey, live }, { organisation }, { log, second }) {
    const connect = { apiUrl, log, second };
    const asApp = async (id = '', privateKey = '') => {
        if (id === '' || privateKey === '')
            return undefined;
        return await (0,client/* openGitHub */.o)({ ...connect, credential: { appId: id, privateKey, organisation } });
    };
    const asSecond = live?.secondToken ?? '';
    const given = {
        owner: await (0,client/* openGitHub */.o)({ ...connect, credential: { token } }),
        provisioner: await asApp(live?.provisionerId, live?.provisionerKey),
        grader: await asApp(appId, appKey),
        'second account': asSecond === ''
            ? undefined
            : await (0,client/* openGitHub */.o)({ ...connect, credential: { token: asSecond } }),
    };
    return Object.fromEntries(Object.entries(given).filter(([, client]) => client !== undefined));
}
/** The provisioner is installed among the candidates alone. */
function placesOf({ hub, organisation }, clients) {
    const given = (...keys) => keys.filter((key) => key !== undefined);
    const { provisioner, owner } = clients;
    const here = { org: organisation, keys: given(provisioner, owner) };
    const isSame = hub.owner.toLowerCase() === organisation.toLowerCase();
    return isSame ? [here] : [here, { org: hub.owner, keys: given(owner), isPerhapsPerson: true }];
}
async function benchOf({ access, home, ...parts }) {
    const { config, clients } = parts;
    const { owner, 'second account': other } = clients;
    if (owner === undefined)
        throw new Error('there is always an owner');
    const repo = throwAwayName((0,external_node_crypto_.randomUUID)().slice(0, 8));
    return {
        ...parts,
        place: { owner: config.organisation, repo },
        second: other === undefined ? null : await accountOf(other),
        pageOf: (place) => `${access.serverUrl}/${place.owner}/${place.repo}`,
        clock: check_live_clock,
        now: await (0,hub_session/* serverTime */.nI)(owner),
        life: await lifeParts({ access, home, config, hasSecond: other !== undefined }, repo),
        found: {},
    };
}
async function accountOf(octokit) {
    const { data } = await octokit.rest.users.getAuthenticated();
    return { login: data.login, userId: data.id };
}
function check_live_clock() {
    return performance.now() / SECOND;
}
function serverOf(apiUrl) {
    return new URL(apiUrl).hostname === 'api.github.com' ? 'github.com' : 'enterprise server';
}
async function versionOf(home) {
    return String(JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(home, 'package.json'), 'utf8')).version);
}


/***/ }),

/***/ 97524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ examine)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/exercise/find-role.js + 2 modules
var find_role = __webpack_require__(66030);
// EXTERNAL MODULE: ./build/judge/stated-python.js + 1 modules
var stated_python = __webpack_require__(32487);
// EXTERNAL MODULE: ./build/hub/clock.js
var clock = __webpack_require__(13162);
// EXTERNAL MODULE: ./build/hub/used-action.js
var used_action = __webpack_require__(56682);
;// CONCATENATED MODULE: ./build/hub/copy-from-init.js

/**
 * A hub that is in use holds the team's own settings, so that init cannot write into it: it refuses all of it, or
 * overwrites theirs. `written` is what init writes for the takehome that the hub uses; null where nobody knows that.
 */
function copyFromInit({ hub: { owner, repo }, organisation }, written) {
    const [takehome] = (0,used_action/* usedAction */.K)(written?.values() ?? [])?.split('@') ?? [];
    const action = `${takehome ?? '<owner>/takehome'}@$(git rev-parse HEAD)`;
    const command = `npx takehome init ../new-hub --hub ${owner}/${repo} --organisation ${organisation} --action ${action}`;
    return (files) => `In a checkout of takehome, run ${command} and then copy ${files} from ../new-hub into a checkout of the hub. Commit and push.`;
}

// EXTERNAL MODULE: ./build/hub/app-needs.js
var app_needs = __webpack_require__(56559);
// EXTERNAL MODULE: ./build/hub/finding.js
var finding = __webpack_require__(94205);
;// CONCATENATED MODULE: ./build/hub/diagnose-app.js



/** Whether the App of the environment may do what it is for. */
function diagnoseApp(app, { files, hub }) {
    const about = 'App';
    if (app === null)
        return (0,finding/* finding */.gk)(about, verdictOnNoApp(hub?.secrets ?? null));
    // Without it nothing works, so not being able to look is worse than a warning here.
    if (app.kind === 'hidden') {
        return (0,finding/* finding */.gk)(about, (0,finding/* error */.z3)(app.reason, 'Check its id and key, and where it is installed.'));
    }
    return (0,finding/* finding */.gk)(about, verdictOnApp(app.value, (0,clock/* bringsTasks */.u$)(files.config?.exercises ?? new Map())));
}
/** A laptop needs none where the workflows have the grader's key, which nobody can read there. */
function verdictOnNoApp(secrets) {
    const seen = "none is given here, so the token is used in candidates' repositories too";
    const names = secrets?.kind === 'seen' ? secrets.value : [];
    return Object.values(app_needs/* APP_SECRETS */.kE.grader).every((name) => names.includes(name))
        ? (0,finding.ok)(`${seen}; the hub's workflows have the grader's key`)
        : (0,finding/* warning */.$e)(seen, 'Create the two Apps, if there are none: only an App can write check runs.');
}
function verdictOnApp(app, delivers) {
    const { slug, permissions, suspended, allRepositories } = app;
    if (suspended)
        return (0,finding/* error */.z3)(`${slug} is suspended`, 'Let an owner of the organisation resume it.');
    const grader = (0,app_needs/* lackingFor */.no)('grader', permissions, delivers);
    const provisioner = (0,app_needs/* lackingFor */.no)('provisioner', permissions);
    const both = [...grader, ...provisioner];
    if (grader.length > 0 && provisioner.length > 0) {
        const mend = 'Change its permissions, and let an owner of the organisation accept the change.';
        return (0,finding/* error */.z3)(`${slug} lacks ${lackText('grade', grader)}, and ${lackText('invite', provisioner)}`, mend);
    }
    if (both.length === 0 && !delivers) {
        const mend = 'Use two Apps: the key that workflows hold should not be able to create anything.';
        return (0,finding/* warning */.$e)(`${slug} can grade and invite`, mend);
    }
    if (!allRepositories) {
        return (0,finding/* warning */.$e)(`${slug} sees selected repositories only`, 'Install it on all repositories.');
    }
    const can = grader.length > 0 ? 'invite' : delivers ? 'grade, and bring tasks' : 'grade';
    return (0,finding.ok)(`${slug} can ${can}`);
}
function lackText(purpose, lacking) {
    return `to ${purpose} ${lacking.join(', ')}`;
}

// EXTERNAL MODULE: ./build/hub/review-rules.js
var review_rules = __webpack_require__(91436);
;// CONCATENATED MODULE: ./build/hub/diagnose-appeals.js


/** Whether an appeal would find somebody to ask who has not reviewed; nothing where nobody is named. */
function diagnoseAppeals(rules) {
    const people = (0,review_rules/* namedReviewers */.wU)(rules)?.length;
    if (people === undefined)
        return [];
    const { needed } = rules;
    // Of two who are two levels apart, a third decides.
    const most = needed === 2 ? needed + 1 : needed;
    if (people > most)
        return [
            (0,finding/* finding */.gk)('appeals', (0,finding.ok)(`${people} people can be asked, at most ${most} review one submission`)),
        ];
    const mayReview = rules.reviewers?.length ?? Number.POSITIVE_INFINITY;
    return [
        (0,finding/* finding */.gk)('appeals', mayReview > most ? askedTooFew(people, most) : nobodyElse(mayReview, most)),
    ];
}
function nobodyElse(people, most) {
    const seen = `find nobody new where ${most} of the ${people} people who may review have reviewed a submission: its letter will offer no appeal`;
    return (0,finding/* warning */.$e)(seen, 'Name one more person under reviewers in takehome.yml.');
}
/** Others may review, and nobody tells them. */
function askedTooFew(people, most) {
    const seen = `find nobody new to ask where ${most} of the ${people} people who can be asked have reviewed a submission: an appeal waits until somebody else reviews it unasked`;
    return (0,finding/* warning */.$e)(seen, 'Name one more person under people, below assign in takehome.yml.');
}

// EXTERNAL MODULE: ./build/input/read-yaml.js
var read_yaml = __webpack_require__(16263);
;// CONCATENATED MODULE: ./build/hub/form-options.js

const FORM_FILE = '.github/ISSUE_TEMPLATE/invitation.yml';
/** Reads an issue form of GitHub's; null where it is none. */
function formOptions(text) {
    const document = (0,read_yaml/* readYaml */.g)(text, FORM_FILE);
    const body = document.ok ? Object(document.value.value).body : null;
    if (!Array.isArray(body))
        return null;
    return { exercise: optionsOf(body, 'exercise'), role: optionsOf(body, 'role') };
}
function optionsOf(body, id) {
    const field = body.find((one) => Object(one).id === id);
    const options = Object(Object(field).attributes).options;
    return Array.isArray(options) ? options.map(String) : null;
}

;// CONCATENATED MODULE: ./build/hub/diagnose-form.js


/** Whether the pushed form offers what takehome.yml gives out, and roles that there are. */
function diagnoseForm({ files }, { exercises }, roles, pages, copy) {
    const text = files.kind === 'seen' ? files.value.get(FORM_FILE) : undefined;
    if (text === undefined)
        return [];
    const options = formOptions(text);
    const page = pages.hub(`/edit/HEAD/${FORM_FILE}`);
    if (options === null) {
        const mend = `${copy(FORM_FILE)} Its list names the exercises of takehome: put yours there.`;
        const broken = (0,finding/* error */.z3)('is no issue form, so GitHub does not show it', mend);
        return [(0,finding.on)(page, (0,finding/* finding */.gk)('invitation form', broken))];
    }
    return [(0,finding.on)(page, (0,finding/* finding */.gk)('invitation form', verdictOn(options, [...exercises.keys()], roles)))];
}
function verdictOn({ exercise, role }, given, roles) {
    const offered = exercise ?? given;
    const without = (some, others) => some.filter((one) => !others.includes(one));
    const wrong = [
        ...sentence('does not offer what takehome.yml gives out:', without(given, offered)),
        ...sentence('offers what takehome.yml does not give out:', without(offered, given)),
        ...sentence('offers a role that does not exist:', without(role ?? [], roles)),
    ];
    if (wrong.length === 0)
        return (0,finding.ok)('offers what takehome.yml gives out');
    const mend = `Keep the options of ${FORM_FILE} and takehome.yml alike.`;
    return (0,finding/* error */.z3)(`${wrong.join('; ')}: such an invitation fails or cannot be made`, mend);
}
function sentence(what, names) {
    return names.length === 0 ? [] : [`${what} ${names.join(', ')}`];
}

;// CONCATENATED MODULE: ./build/hub/diagnose-github.js

// What the workflows that init writes read; grading cannot go without any of them.
const SECRETS = ['TAKEHOME_APP_ID', 'TAKEHOME_APP_KEY', 'TAKEHOME_KEY'];
const AS_ADMIN = "Run doctor with the token of somebody who administers the hub's repository.";
function diagnoseHub(hub, { hub: place }, pages) {
    const name = `${place.owner}/${place.repo}`;
    const actions = pages.hub('/settings/actions');
    const pulls = (0,finding/* conclude */.Ep)("hub's pull requests", hub.mayCreatePulls, AS_ADMIN, (may) => {
        const mend = 'First in the settings of the organisation, then in those of the hub, under Actions, General: tick Allow GitHub Actions to create and approve pull requests.';
        return may ? (0,finding.ok)('workflows can open them') : (0,finding/* error */.z3)('workflows cannot open reviews', mend);
    });
    const access = (0,finding/* conclude */.Ep)("hub's workflows", hub.access, AS_ADMIN, (level) => {
        const seen = `other repositories can use them and show their logs (${level})`;
        const mend = 'Settings, Actions, General, Access: choose Not accessible.';
        return level === 'none' ? (0,finding.ok)('are for the hub alone') : (0,finding/* error */.z3)(seen, mend);
    });
    const ledger = (0,finding/* conclude */.Ep)('ledger', hub.hasLedger, AS_ADMIN, (has) => (0,finding.ok)(has ? 'the branch is there' : 'there is none yet; the first invitation makes it'));
    const secrets = (0,finding/* conclude */.Ep)("hub's secrets", hub.secrets, AS_ADMIN, verdictOnNames);
    return [
        (0,finding.on)(pages.hub('/settings'), diagnoseRepository(`hub ${name}`, hub.repository)),
        ...diagnoseName(name, hub.repository).map((one) => (0,finding.on)(pages.hub('/settings'), one)),
        (0,finding.on)(pages.hub('/tree/ledger'), ledger),
        (0,finding.on)(actions, pulls),
        (0,finding.on)(actions, access),
        (0,finding.on)(pages.hub('/settings/secrets/actions'), secrets),
    ];
}
/** Without the hub there is nothing to work on: not to see it is worse than a warning. */
function diagnoseRepository(about, repository) {
    if (repository.kind === 'hidden') {
        const mend = 'Create it as a private repository, correct hub: in takehome.yml, or use a token that can see it.';
        return (0,finding/* finding */.gk)(about, (0,finding/* error */.z3)(`could not be checked (${repository.reason})`, mend));
    }
    const { private: isPrivate, canWrite } = repository.value;
    if (!isPrivate) {
        return (0,finding/* finding */.gk)(about, (0,finding/* error */.z3)('is public, and so are its hidden tests', 'Make it private.'));
    }
    if (canWrite !== false)
        return (0,finding/* finding */.gk)(about, (0,finding.ok)('is private'));
    return (0,finding/* finding */.gk)(about, (0,finding/* error */.z3)('is private, and this token cannot write to it', 'Use one that can.'));
}
/** GitHub finds a hub by its former name, until somebody takes it. */
function diagnoseName(name, repository) {
    if (repository.kind === 'hidden' || repository.value.name === name)
        return [];
    const present = repository.value.name;
    const mend = `Write hub: ${present} in takehome.yml.`;
    return [(0,finding/* finding */.gk)('name of the hub', (0,finding/* warning */.$e)(`GitHub calls it ${present}, and not ${name}`, mend))];
}
function verdictOnNames(names) {
    const missing = SECRETS.filter((name) => !names.includes(name));
    if (missing.length === 0)
        return (0,finding.ok)(`${SECRETS.join(', ')} are set`);
    const mend = 'Settings, Secrets and variables, Actions: add them; README.md says what they hold.';
    return (0,finding/* error */.z3)(`${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing`, mend);
}
function diagnoseOrganisation({ plan, actions, secrets }, config, pages) {
    const { organisation } = config;
    const seats = (0,finding/* conclude */.Ep)(`GitHub plan of ${organisation}`, plan, finding/* AS_OWNER */.FA, (found) => verdictOnPlan(found, config));
    const running = (0,finding/* conclude */.Ep)('Actions for candidates', actions, finding/* AS_OWNER */.FA, (found) => verdictOnActions(found, config));
    const exposed = (0,finding/* conclude */.Ep)(`secrets of ${organisation}`, secrets, finding/* AS_OWNER */.FA, (found) => {
        const reaching = found.filter(({ visibility }) => visibility !== 'selected');
        if (reaching.length === 0)
            return (0,finding.ok)("none reaches candidates' repositories");
        const names = reaching.map(({ name }) => name).join(', ');
        const mend = 'Limit each to selected repositories, or move it out of this organisation.';
        return (0,finding/* error */.z3)(`${names}: every private repository can read them, candidates' too`, mend);
    });
    return [
        (0,finding.on)(pages.organisation('/settings/billing'), seats),
        (0,finding.on)(pages.organisation('/settings/actions'), running),
        (0,finding.on)(pages.organisation('/settings/secrets/actions'), exposed),
    ];
}
function verdictOnPlan(plan, { rulesets }) {
    const { name, seats, filledSeats } = plan;
    if (name === 'free') {
        const mend = 'Set rulesets: false in takehome.yml.';
        if (rulesets)
            return (0,finding/* error */.z3)('free, which has no rulesets for private repositories', mend);
        return (0,finding.ok)('free: candidates take no paid seat');
    }
    const taken = seats === null || filledSeats === null ? '' : `, ${filledSeats} of ${seats} taken`;
    const seen = `${name}: each candidate takes a paid seat, from the invitation on${taken}`;
    return (0,finding/* warning */.$e)(seen, 'Close assignments that are over, or use an organisation on the free plan.');
}
function verdictOnActions(actions, { hub, organisation }) {
    const hubIsHere = hub.owner.toLowerCase() === organisation.toLowerCase();
    const which = hubIsHere ? `only ${hub.repo}` : 'none';
    const mend = `Settings of ${organisation}, Actions, General: Selected repositories, and ${which}.`;
    if (actions.kind === 'all') {
        const seen = "are allowed in all repositories; only each repository's own switch keeps them off";
        return (0,finding/* warning */.$e)(seen, mend);
    }
    const enabled = actions.kind === 'none' ? [] : actions.repositories;
    const isHub = (name) => hubIsHere && name.toLowerCase() === hub.repo.toLowerCase();
    const others = enabled.filter((name) => !isHub(name));
    if (hubIsHere && !enabled.some(isHub))
        return (0,finding/* error */.z3)('are off in the hub', mend);
    if (others.length > 0)
        return (0,finding/* warning */.$e)(`are on in ${others.join(', ')} too`, mend);
    return (0,finding.ok)(hubIsHere ? 'are on in the hub alone' : 'are off in every repository');
}

;// CONCATENATED MODULE: ./build/hub/diagnose-live.js

/** What the last live check of this hub found; nothing where none was kept. */
function diagnoseLive(live) {
    if (live === null)
        return [];
    const count = (outcome) => live.checks.filter((check) => check.outcome === outcome).length;
    const failed = live.checks.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id);
    const seen = `of ${live.at.slice(0, 10)}: ${count('passed')} passed, ${count('not-run')} not run`;
    const mend = 'When it is mended, run doctor again with --live; live.json says what GitHub answered.';
    const verdict = failed.length === 0 ? (0,finding.ok)(seen) : (0,finding/* warning */.$e)(`${seen}, failed: ${failed.join(', ')}`, mend);
    return [(0,finding/* finding */.gk)('live check', verdict)];
}

// EXTERNAL MODULE: ./build/rubric/rubric.js
var rubric = __webpack_require__(62007);
;// CONCATENATED MODULE: ./build/hub/diagnose-loop.js


/**
 * Whether the loops of a hub can give an overall score, which needs points for every competency that the
 * role weighs. A loop that the team named and that cannot is an error; one that nobody named is a warning,
 * because a single exercise may be all that the team wants.
 */
function diagnoseLoops(loops) {
    return loops.map((loop) => (0,finding/* finding */.gk)(`loop of ${loop.role}`, diagnose_loop_verdictOn(loop)));
}
function diagnose_loop_verdictOn({ role, weights, exercises, named }) {
    const ids = exercises.map(({ id }) => id).join(', ');
    const without = rubric/* COMPETENCIES */.YP.filter((id) => weights[id] > 0 && pointsFor(exercises, id) === 0);
    if (without.length === 0)
        return (0,finding.ok)(`${ids}: points for each competency that the role weighs`);
    const parts = without.map((id) => `${id} (${Math.round(weights[id] * 100)} % of the weight)`);
    const seen = `nobody gets an overall score: ${ids} ${exercises.length === 1 ? 'has' : 'have'} no points for ${parts.join(' and ')}`;
    const mend = `Add an exercise with such points to ${role} under loops in takehome.yml, or give the role other weights in a roles.yml of your own.`;
    return named ? (0,finding/* error */.z3)(seen, mend) : (0,finding/* warning */.$e)(seen, mend);
}
function pointsFor(exercises, competency) {
    return exercises.reduce((sum, { points }) => sum + points[competency], 0);
}
/** What an exercise has points for, by competency. */
function pointsOf(criteria) {
    const sums = {
        'ml-fundamentals': 0,
        'practical-coding': 0,
        'system-design': 0,
        'business-impact': 0,
    };
    for (const { competency, points } of criteria)
        sums[competency] += points;
    return sums;
}
/** By role, the exercises of its loop: as the team names them, or those that give out the role. */
function loopsOf(config) {
    const named = [...config.loops].map(([role, ids]) => ({ role, ids, named: true }));
    const given = Map.groupBy(config.exercises, ([, { role }]) => role);
    const others = [...given].flatMap(([role, exercises]) => {
        if (role === null || config.loops.has(role))
            return [];
        return [{ role, ids: exercises.map(([id]) => id), named: false }];
    });
    return [...named, ...others];
}

// EXTERNAL MODULE: ./build/hub/retain-rules.js
var retain_rules = __webpack_require__(64281);
;// CONCATENATED MODULE: ./build/hub/diagnose-notice.js


/** Candidates have a right to know these before they push anything, so nobody is invited without them. */
function diagnoseNotice({ contact, privacy, retention }, retain = retain_rules/* NO_PERIODS */.r2) {
    const privacyHow = 'that, and the address of your privacy notice';
    return [
        (0,finding/* finding */.gk)('contact', filledIn(contact, 'whom to ask', 'a name and a mail address')),
        (0,finding/* finding */.gk)('privacy', filledIn(privacy, 'who sees their work and what for', privacyHow)),
        (0,finding/* finding */.gk)('retention', verdictOnRetention(retention, retain)),
    ];
}
function verdictOnRetention(days, retain) {
    if ((0,retain_rules/* hasPeriods */.J9)(retain)) {
        const detail = `candidates' data is erased after: ${(0,retain_rules/* retainWords */.Fy)(retain, days)}; retain lists who is due`;
        return (0,finding.ok)(detail);
    }
    return days === null
        ? missing('for how long you keep their data', 'a number of days from the deadline, as 180')
        : (0,finding.ok)(`candidates' data is erased ${days} days after the deadline; report lists who is due`);
}
function filledIn(text, what, how) {
    return text === null ? missing(what, how) : (0,finding.ok)(`candidates are told ${what}`);
}
function missing(what, how) {
    return (0,finding/* error */.z3)(`is not filled in: candidates are not told ${what}`, `In takehome.yml, give ${how}.`);
}

;// CONCATENATED MODULE: ./build/hub/branch-rules.js
const NOTHING_WRITTEN = {
    ledger: 'the ledger cannot be written',
    'review-base': 'no review opens',
    review: 'no review opens',
    candidates: "candidates' repositories cannot be made",
};
/**
 * Rules that refuse commits made through the API, on every branch:
 * https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets
 */
const REFUSES = {
    required_signatures: ['require', 'signed commits'],
    pull_request: ['require', 'a pull request for each change'],
    required_status_checks: ['require', 'checks before each change'],
    workflows: ['require', 'workflows that pass before each change'],
    commit_message_pattern: ['require', 'a form of commit messages'],
    commit_author_email_pattern: ['require', 'a form of the author’s address'],
    committer_email_pattern: ['require', 'a form of the committer’s address'],
    branch_name_pattern: ['require', 'a form of the names of branches'],
};
const OTHERS = {
    update: ['require', 'that nobody changes it'],
    creation: ['restrict', 'creations'],
    deletion: ['restrict', 'deletions'],
    non_fast_forward: ['block', 'force pushes'],
    required_linear_history: ['require', 'a linear history'],
};
/** What the others break, where they break something. */
const BREAKS = {
    ledger: {
        update: ['error', NOTHING_WRITTEN.ledger],
        creation: ['warning', 'a ledger that is not there yet cannot be begun'],
        non_fast_forward: ['warning', 'erase and retain fail until an owner lifts it'],
    },
    'review-base': {
        creation: ['warning', 'the first review does not open unless the branch is there'],
    },
    review: {
        update: ['error', 'a review does not show what is handed in later'],
        creation: ['error', NOTHING_WRITTEN.review],
        deletion: ['warning', 'erase and retain fail until an owner lifts it'],
    },
    candidates: {
        update: ['error', NOTHING_WRITTEN.candidates],
        creation: ['error', NOTHING_WRITTEN.candidates],
        required_linear_history: [
            'warning',
            'no task comes to a candidate whose clock starts with them, and nobody can push a merge',
        ],
    },
};
/** Each rule that is in takehome's way on these branches, once. */
function rulesMet(types, where) {
    return [...new Set(types)].flatMap((type) => {
        const refuses = REFUSES[type];
        if (refuses !== undefined) {
            return [{ severity: 'error', words: refuses, breaks: NOTHING_WRITTEN[where] }];
        }
        const [severity, breaks] = BREAKS[where][type] ?? [];
        const words = OTHERS[type];
        return severity === undefined || breaks === undefined || words === undefined
            ? []
            : [{ severity, words, breaks }];
    });
}
/** In words: `require signed commits: the ledger cannot be written`. Rules that break the same stand together. */
function sayMet(met, ending = '') {
    const consequences = [...new Set(met.map(({ breaks }) => breaks))];
    const said = consequences.map((breaks) => {
        const rules = met.filter((one) => one.breaks === breaks);
        return `${rules.map(({ words: [verb, what] }) => `${verb}${ending} ${what}`).join(' and ')}: ${breaks}`;
    });
    return said.join('; ');
}

;// CONCATENATED MODULE: ./build/hub/ruleset-bypass.js

const UNKNOWN_WRITER = { app: null, isOnly: false, isPerson: false };
/** The provisioner commits there, and where candidates start the clock the grader does, too. */
function writerOf(app, delivers) {
    if (app === null)
        return { ...UNKNOWN_WRITER, isPerson: true };
    if (app === 'unasked' || app.kind === 'hidden')
        return UNKNOWN_WRITER;
    const { id = null, permissions } = app.value;
    const invites = (0,app_needs/* lackingFor */.no)('provisioner', permissions).length === 0;
    const brings = !delivers || (0,app_needs/* lackingFor */.no)('grader', permissions, true).length === 0;
    return { app: id, isOnly: invites && brings, isPerson: false };
}
/** Whether a ruleset lets whoever commits there through; null where it does not, else in words whom it does. */
function letThrough(bypass, { app, isOnly, isPerson }) {
    const { apps, owners } = bypass ?? { apps: [], owners: false };
    if (isPerson)
        return owners ? { isSure: false, whom: 'owners' } : null;
    if (apps.length === 0)
        return null;
    const whom = `the ${apps.length === 1 ? 'App' : 'Apps'} ${apps.join(', ')}`;
    return { isSure: isOnly && app !== null && apps.includes(app), whom };
}

;// CONCATENATED MODULE: ./build/hub/ruleset-reach.js
/** WORK_BRANCH and STARTER_BRANCH, which a test compares. */
const MADE_BRANCHES = ['main', 'starter'];
/**
 * All conditions have to be met: docs.github.com, REST, Rules, Create an organization repository ruleset. What is
 * picked one by one is there already, and the repositories of later candidates are not. Properties have values that
 * the organisation sets by its own defaults.
 */
function reachOf({ names, isPicked, properties, branches }, exercises) {
    const made = exercises.map((exercise) => `${exercise}-somebody`);
    if (isPicked)
        return 'free';
    if (names !== null && !made.some((name) => isNamed(names, name)))
        return 'free';
    const refs = MADE_BRANCHES.map((branch) => `refs/heads/${branch}`);
    if (branches !== null && !refs.some((ref) => isNamed(branches, ref)))
        return 'free';
    return properties.length === 0 ? 'held' : 'perhaps';
}
function isNamed({ include, exclude }, name) {
    const fits = (pattern) => isLike(pattern, name);
    return include.some(fits) && !exclude.some(fits);
}
function isLike(pattern, name) {
    if (pattern === '~ALL')
        return true;
    if (pattern === '~DEFAULT_BRANCH')
        return name === `refs/heads/${MADE_BRANCHES[0]}`;
    try {
        return new RegExp(`^${expressionOf(pattern)}$`, 'i').test(name);
    }
    catch {
        // A set such as [z-a] is none. A warning too many costs less than a round that stands still.
        return true;
    }
}
/**
 * "GitHub uses the `File::FNM_PATHNAME` flag", without sets that begin with `^` and without `File::FNM_EXTGLOB`:
 * docs.github.com, Creating rulesets for a repository, Using fnmatch syntax.
 */
function expressionOf(pattern) {
    return pattern.replaceAll(/\*\*\/|\*+|\?|\[[^\]^\\]+\]|./gs, (part) => {
        if (part === '**/')
            return '(?:[^/]+/)*';
        if (part.startsWith('*'))
            return '[^/]*';
        if (part === '?')
            return '[^/]';
        return part.length > 1 ? part : part.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&');
    });
}

;// CONCATENATED MODULE: ./build/hub/diagnose-policies.js




/** What the candidates' organisation has decided for its repositories, and for those of these exercises. */
function diagnosePolicies({ facts, rulesets }, exercises, pages, writer = UNKNOWN_WRITER) {
    const members = pages.organisation('/settings/member_privileges');
    const plan = facts.kind === 'seen' ? facts.value.plan : null;
    return [
        ...diagnoseFacts(facts, members, pages),
        (0,finding.on)(pages.organisation('/settings/rules'), diagnoseRulesets(rulesets, plan, exercises, writer)),
    ];
}
const RULES = [
    { about: 'base permissions', fact: 'basePermission', verdict: verdictOnBase },
    {
        about: 'default branch',
        fact: 'defaultBranch',
        verdict: (name) => (0,finding.ok)(name === 'main'
            ? 'is main'
            : `is ${name}; takehome makes main the default of each repository`),
    },
    {
        about: 'forks of private repositories',
        fact: 'mayForkPrivate',
        verdict: (may) => (0,finding.ok)(may ? 'are switched off in each repository' : 'are not allowed'),
    },
    {
        about: 'deleting repositories',
        fact: 'mayDelete',
        verdict: (may) => {
            if (may)
                return (0,finding.ok)('is allowed');
            const seen = 'is allowed to owners only, so GitHub may refuse an erasure (403)';
            return (0,finding/* warning */.$e)(seen, 'Allow members to delete repositories, or let an owner erase with their own token.');
        },
    },
    {
        about: 'outside collaborators',
        fact: 'mayInviteOutsiders',
        verdict: (may) => {
            if (may)
                return (0,finding.ok)('may be invited');
            const seen = 'may be invited by owners only: GitHub may refuse an invitation by the App (doctor --live, step 4)';
            return (0,finding/* warning */.$e)(seen, 'Let administrators of repositories invite outside collaborators.');
        },
    },
    {
        about: 'creating private repositories',
        fact: 'mayCreatePrivate',
        verdict: (may) => {
            if (may)
                return (0,finding.ok)('is allowed');
            const seen = 'is allowed to owners only: GitHub may refuse an invitation by the App (doctor --live, step 2)';
            return (0,finding/* warning */.$e)(seen, 'Allow members to create private repositories.');
        },
    },
    {
        about: 'two factors',
        fact: 'needsTwoFactors',
        verdict: (needed) => {
            if (!needed)
                return (0,finding.ok)('are not required');
            const seen = 'are required: a candidate without them cannot accept';
            return (0,finding/* warning */.$e)(seen, 'Tell candidates before you invite them, or do not require it in this organisation.');
        },
    },
];
function verdictOnBase(permission) {
    if (permission === 'none')
        return (0,finding.ok)('are none');
    const seen = `are ${permission}: every member of the organisation can ${permission === 'read' ? 'read' : 'change'} all repositories in it, those of candidates too`;
    const mend = 'Set base permissions to No permission.';
    return permission === 'read' ? (0,finding/* warning */.$e)(seen, mend) : (0,finding/* error */.z3)(seen, mend);
}
function diagnoseFacts(facts, page, pages) {
    return RULES.flatMap(({ about, fact, verdict }) => {
        const answer = ofFact(facts, fact);
        const where = fact === 'needsTwoFactors' ? pages.organisation('/settings/security') : page;
        return [(0,finding.on)(where, (0,finding/* conclude */.Ep)(about, answer, finding/* AS_OWNER */.FA, verdict))];
    });
}
function ofFact(facts, fact) {
    if (facts.kind === 'hidden')
        return facts;
    const value = facts.value[fact];
    return value === null
        ? { kind: 'hidden', reason: 'only owners are shown it' }
        : { kind: 'seen', value };
}
const KNOWN_TARGETS = ['branch', 'tag', 'push', 'repository'];
/** The free plan has none, and refuses to list them. */
function diagnoseRulesets(rulesets, plan, exercises, writer) {
    const about = 'rulesets of the organisation';
    if (rulesets.kind === 'hidden' && plan === 'free')
        return (0,finding/* finding */.gk)(about, (0,finding.ok)('are none on the free plan'));
    return (0,finding/* conclude */.Ep)(about, rulesets, finding/* AS_OWNER */.FA, (found) => verdictOnRulesets(found, exercises, writer));
}
function verdictOnRulesets(rulesets, exercises, writer) {
    const active = rulesets
        .map((one) => ({ ...one, reach: reachOf(one.conditions, exercises) }))
        .filter(({ enforcement, reach }) => enforcement === 'active' && reach !== 'free');
    const refusing = active.flatMap((one) => refusalOf(one, writer));
    if (refusing.length > 0) {
        const mend = `Leave candidates' repositories out of these rulesets: commits by an App's API are not signed and follow no review. Or let takehome's Apps always bypass them: the provisioner, and with clock: start the grader.`;
        const seen = refusing.map(({ said }) => said).join('; ');
        return refusing.some(({ isError }) => isError) ? (0,finding/* error */.z3)(seen, mend) : (0,finding/* warning */.$e)(seen, mend);
    }
    const strange = active.filter(({ target }) => !KNOWN_TARGETS.includes(target));
    if (strange.length === 0)
        return (0,finding.ok)('do not block takehome');
    const names = strange.map(({ name, target }) => `"${name}" (${target})`).join(', ');
    const mend = 'Check what it blocks, and run doctor again with --live.';
    return (0,finding/* warning */.$e)(`have a kind that takehome does not know: ${names}`, mend);
}
/** No error where nobody knows whether the ruleset holds, or whom it lets through. */
function refusalOf({ name, rules, target, reach, bypass, conditions: { properties } }, writer) {
    const met = target === 'branch' ? rulesMet(rules, 'candidates') : [];
    const through = letThrough(bypass, writer);
    if (met.length === 0 || through?.isSure === true)
        return [];
    const where = reach === 'perhaps' ? ` (for repositories by their property ${properties.join(', ')})` : '';
    const except = through === null ? '' : ` (but not ${through.whom})`;
    const isSure = reach === 'held' && through === null;
    const isError = isSure && met.some(({ severity }) => severity === 'error');
    return [{ said: `"${name}"${where}${except} ${sayMet(met, 's')}`, isError }];
}

;// CONCATENATED MODULE: ./build/hub/diagnose-review-key.js

const FILE = 'review-key.json';
/** Whether what reviewers seal with is what the hub opens with. */
function diagnoseReviewKey(seen, copy) {
    const mend = `With TAKEHOME_KEY in the environment: ${copy(FILE)} It holds nothing secret.`;
    return (0,finding/* finding */.gk)(FILE, diagnose_review_key_verdictOn(seen, mend));
}
function diagnose_review_key_verdictOn({ file, expected }, mend) {
    if (file === 'absent') {
        return (0,finding/* warning */.$e)('is missing, so nobody can check what reviewers seal with', mend);
    }
    if (file === 'broken')
        return (0,finding/* error */.z3)('holds no key', mend);
    if (expected === null)
        return (0,finding.ok)('holds a key; with TAKEHOME_KEY given, doctor compares the two');
    if (file.id === expected)
        return (0,finding.ok)('is the public half of TAKEHOME_KEY');
    return (0,finding/* error */.z3)('is of another TAKEHOME_KEY: blocks that are sealed with it cannot be opened', `${mend} Reviewers then press Done again on a new page.`);
}

// EXTERNAL MODULE: ./node_modules/luxon/build/es6/luxon.mjs
var luxon = __webpack_require__(68714);
;// CONCATENATED MODULE: ./build/hub/diagnose-round.js


// The schedule says every half an hour, and GitHub is often forty minutes late.
const LATE_HOURS = 3;
const DEAD_HOURS = 24;
// Each Watch audits once the last audit is 20 hours old, and Watch may be late.
const AUDIT_HOURS = 30;
const READ_LEDGER = 'Use a token that can read the hub.';
/** Whether those who were invited are in, whether those who review can, and whether anybody looks after it. */
function diagnoseRound({ now, ledger, reviewers }, workflows, pages) {
    const open = ledger.kind === 'seen' ? ledger.value.open : 0;
    const about = (what, verdict) => (0,finding.on)(pages.hub('/actions/workflows/watch.yml'), (0,finding/* conclude */.Ep)(what, ledger, READ_LEDGER, verdict));
    return [
        about('invitations', ({ waiting }) => verdictOnInvitations(waiting)),
        ...(workflows === null
            ? []
            : [
                (0,finding.on)(pages.hub('/actions/workflows/watch.yml'), (0,finding/* conclude */.Ep)('last Watch', workflows.lastWatch, READ_LEDGER, (at) => verdictOnWatch(at, now, open))),
                ...diagnoseSchedule(workflows, now, open, pages),
            ]),
        about('last audit', ({ auditedAt }) => verdictOnAudit(auditedAt, now, open)),
        ...reviewers.flatMap((one) => [
            (0,finding.on)(pages.hub('/settings/access'), diagnoseReviewer(one)),
            ...diagnoseCalibration(one),
        ]),
    ];
}
function verdictOnInvitations(waiting) {
    const expired = waiting.filter((one) => one.expired);
    const names = (some) => some.map(({ assignment, since }) => `${assignment} (invited ${since.slice(0, 10)})`).join(', ');
    if (expired.length > 0) {
        const mend = 'Start Watch, which invites them again, or run invite for them once more. Watch says whose account is not called that any more: ask them for their present login.';
        return (0,finding/* error */.z3)(`have expired before they were accepted: ${names(expired)}. Nobody can accept them any more`, mend);
    }
    if (waiting.length === 0)
        return (0,finding.ok)('are accepted, or there are none');
    const mend = 'Ask the candidate whether the mail has come. The link of the repository leads to the invitation too. An invitation is valid for seven days.';
    return (0,finding/* warning */.$e)(`are not accepted yet: ${names(waiting)}`, mend);
}
function hoursSince(at, now) {
    return luxon/* DateTime */.c9.fromISO(now).diff(luxon/* DateTime */.c9.fromISO(at), 'hours').hours;
}
function verdictOnWatch(at, now, open) {
    const mend = 'Start Watch by hand. If it does not start, check whether it is enabled, whether Actions minutes are left, and its schedule. A follower on a machine of your own needs no schedule: docs/follow.md.';
    const means = `${open} open assignments are not looked at`;
    if (at === null) {
        return open === 0
            ? (0,finding.ok)('no run has succeeded yet, and nobody waits for one')
            : (0,finding/* error */.z3)(`no run has succeeded yet: ${means}`, mend);
    }
    const hours = hoursSince(at, now);
    const seen = `began ${Math.floor(hours)} hours ago`;
    if (hours < LATE_HOURS || open === 0)
        return (0,finding.ok)(seen);
    return hours < DEAD_HOURS ? (0,finding/* warning */.$e)(`${seen}: ${means}`, mend) : (0,finding/* error */.z3)(`${seen}: ${means}`, mend);
}
/**
 * A relay or a person starts Watch too, and a schedule that has died is then not missed: until a deadline
 * passes at which nobody pushes. Nothing where no Watch began at all, which is told already.
 */
function diagnoseSchedule({ lastWatch, lastScheduled }, now, open, pages) {
    const isWatched = lastWatch.kind === 'seen' && lastWatch.value !== null;
    if (!isWatched || hoursSince(lastWatch.value, now) >= DEAD_HOURS)
        return [];
    const mend = 'Open Watch under Actions and choose Enable workflow where it is disabled. GitHub switches a schedule off when whoever committed it last leaves the organisation: let somebody who stays commit to watch.yml.';
    const verdict = (at) => {
        const hours = at === null ? null : Math.floor(hoursSince(at, now));
        if (hours !== null && (hours < DEAD_HOURS || open === 0))
            return (0,finding.ok)(`began ${hours} hours ago`);
        if (open === 0)
            return (0,finding.ok)('has begun none yet, and nobody waits for one');
        const seen = hours === null ? 'has begun none' : `began the last one ${hours} hours ago`;
        return (0,finding/* warning */.$e)(`${seen}: only a push or a person starts Watch, so a deadline may pass unseen`, mend);
    };
    const page = pages.hub('/actions/workflows/watch.yml');
    return [(0,finding.on)(page, (0,finding/* conclude */.Ep)('schedule of Watch', lastScheduled, READ_LEDGER, verdict))];
}
function verdictOnAudit(at, now, open) {
    if (at !== null && hoursSince(at, now) < AUDIT_HOURS) {
        return (0,finding.ok)(`was ${Math.floor(hoursSince(at, now))} hours ago`);
    }
    if (open === 0)
        return (0,finding.ok)('nobody waits for one');
    const seen = at === null ? 'is not on the ledger' : `was ${Math.floor(hoursSince(at, now))} hours ago`;
    const mend = 'Start Watch by hand with audit ticked. Each Watch audits by itself once the last audit is 20 hours old, so look at why Watch does not run.';
    return (0,finding/* warning */.$e)(`${seen}: nobody notices changed settings and comments`, mend);
}
const MAY_REVIEW = ['write', 'maintain', 'admin'];
function diagnoseReviewer({ login, role, isListed = true }) {
    const about = `reviewer ${login}`;
    const where = isListed ? 'reviews.reviewers' : 'reviews.assign';
    const mend = `Give ${login} the access ${isListed ? 'Triage' : 'Write'} in the hub, or take them off ${where} in takehome.yml.`;
    if (role.kind === 'hidden' && role.reason === 'HTTP 404') {
        return (0,finding/* finding */.gk)(about, (0,finding/* error */.z3)('is no account on GitHub', `Correct ${login} in takehome.yml.`));
    }
    return (0,finding/* conclude */.Ep)(about, role, 'Use a token that can write to the hub.', (name) => {
        if (name === 'none')
            return (0,finding/* error */.z3)('cannot see the hub, so they cannot review', mend);
        // Without a list, those review who can write.
        const isShort = !isListed && ['read', 'triage'].includes(name);
        return isShort
            ? (0,finding/* error */.z3)(`has the access ${name}, and without a list of reviewers only ${MAY_REVIEW.join(', ')} review`, mend)
            : (0,finding.ok)(`has the access ${name}`);
    });
}
/** Nobody is asked to review what they have not calibrated on. */
function diagnoseCalibration({ login, uncalibrated }) {
    if (uncalibrated === undefined)
        return [];
    return [
        (0,finding/* conclude */.Ep)(`calibration of ${login}`, uncalibrated, READ_LEDGER, (missing) => {
            if (missing.length === 0)
                return (0,finding.ok)('is passed for every exercise');
            const mend = `Start Actions, Review pages, which writes the pages to calibrate on. The issue Calibration of reviewers says to ${login} how.`;
            return (0,finding/* warning */.$e)(`is missing for ${missing.join(', ')}: they are not asked to review it`, mend);
        }),
    ];
}

// EXTERNAL MODULE: ./build/hub/github-server.js
var github_server = __webpack_require__(5097);
;// CONCATENATED MODULE: ./build/hub/diagnose-server.js


/** Where takehome works, in whole or in part, and where it cannot. */
function diagnoseServer(server, token) {
    return [
        (0,finding/* finding */.gk)('GitHub', verdictOnServer(server)),
        ...(isManaged(server, token) ? [(0,finding/* finding */.gk)('managed users', verdictOnManaged(token))] : []),
    ];
}
function verdictOnServer({ kind, host, hasWorkflows }) {
    switch (kind) {
        case 'github.com':
            return (0,finding.ok)('is github.com');
        case 'ghe.com':
            return (0,finding/* error */.z3)(`is ${host}: ${github_server/* MANAGED_USERS */.bJ}`, 'Use an organisation of its own on github.com.');
        case 'server':
            return hasWorkflows
                ? (0,finding/* error */.z3)(`is the server ${host}: ${github_server/* NO_WORKFLOWS */.L8}`, 'Delete .github from the hub and use the command line, which works there.')
                : (0,finding.ok)(`is the server ${host}, where the command line works and the workflows do not`);
    }
}
/**
 * On github.com only managed accounts have an underscore, before the short code of their enterprise:
 * docs.github.com, Username considerations for external authentication. A server of one's own has none.
 */
function isManaged({ kind }, token) {
    return kind === 'github.com' && token.kind === 'personal' && token.login.includes('_');
}
function verdictOnManaged(token) {
    const login = token.kind === 'personal' ? token.login : '?';
    return (0,finding/* error */.z3)(`${login} is an account of Enterprise Managed Users: ${github_server/* MANAGED_USERS */.bJ}`, 'Use an organisation on github.com that no such enterprise owns, and a personal account.');
}

;// CONCATENATED MODULE: ./build/hub/diagnose-branch-rules.js


const AS_READER = 'Use a token that can read the hub.';
/** Whether rules for the hub's branches let takehome write and erase. */
function diagnoseBranchRules(rules, pages) {
    const page = pages.hub('/settings/rules');
    return [
        (0,finding.on)(page, (0,finding/* conclude */.Ep)('rules of the ledger', rules.ledger, AS_READER, (types) => diagnose_branch_rules_verdictOn(rulesMet(types, 'ledger'), 'Exclude the branch ledger from these rules.'))),
        (0,finding.on)(page, (0,finding/* conclude */.Ep)('rules of reviews', rules.reviews, AS_READER, ({ base, review }) => diagnose_branch_rules_verdictOn([...rulesMet(base, 'review-base'), ...rulesMet(review, 'review')], 'Exclude the branch review-base and the branches under review/ from these rules.'))),
    ];
}
function diagnose_branch_rules_verdictOn(met, mend) {
    if (met.length === 0)
        return (0,finding.ok)('do not block takehome');
    const isError = met.some(({ severity }) => severity === 'error');
    return isError ? (0,finding/* error */.z3)(sayMet(met), mend) : (0,finding/* warning */.$e)(sayMet(met), mend);
}

;// CONCATENATED MODULE: ./build/hub/diagnose-protections.js

const ABOUT = 'workflow execution protections';
const TRY = 'doctor --live shows whether a form (step 9) and a comment of a reviewer (step 10) start their runs';
/** The events that start workflows of a hub, and the workflows that nothing else starts in time. */
const STARTED_BY = {
    issues: ['invite.yml'],
    issue_comment: ['questions.yml', 'review.yml'],
    schedule: ['watch.yml', 'review-pages.yml'],
    workflow_dispatch: ['watch.yml', 'invite.yml', 'grade.yml', 'close.yml'],
};
/**
 * Whether the hub's workflows start at all. GitHub asks each active policy for the event and for who caused it:
 * docs.github.com, Governing execution of GitHub Actions workflows.
 */
function diagnoseProtections(answer, pages) {
    const own = pages.hub('/settings/actions');
    if (answer.kind === 'hidden')
        return (0,finding.on)(own, (0,finding/* finding */.gk)(ABOUT, (0,finding.ok)(whyHidden(answer.reason))));
    const active = answer.value.filter(({ enforcement }) => enforcement === 'active');
    const limiting = active.filter((one) => missingEvents(one).length > 0 || one.actors !== null);
    const page = limiting[0]?.isInherited === true ? pages.owner('/settings/actions') : own;
    return (0,finding.on)(page, (0,finding/* finding */.gk)(ABOUT, diagnose_protections_verdictOn(limiting)));
}
function whyHidden(reason) {
    return `GitHub does not show them (${reason}): a private hub has them on the GitHub plans Team and Enterprise alone, an older server has none, and only administrators see them; ${TRY}`;
}
function diagnose_protections_verdictOn(limiting) {
    if (limiting.length === 0)
        return (0,finding.ok)('keep no workflow of the hub from starting');
    const seen = limiting.map(describe).join('; ');
    const mend = `Under Actions, Policies: allow these events, and allow whoever invites, reviews (Triage), starts Watch or the relay, and whoever changed a schedule last. ${TRY}.`;
    return (0,finding/* warning */.$e)(seen, mend);
}
function describe(protection) {
    const { name, actors } = protection;
    const missing = missingEvents(protection);
    const without = missing.length === 0 ? [] : [`does not allow ${missing.join(', ')}`];
    const named = actors === null ? [] : [`allows ${actors} actors, whom GitHub names by number`];
    return `"${name}" ${[...without, ...named].join(' and ')}`;
}
function missingEvents({ events, paths }) {
    if (events === null)
        return [];
    return Object.entries(STARTED_BY)
        .filter(([event, files]) => !events.includes(event) && files.some((file) => isIn(paths, file)))
        .map(([event]) => event);
}
/** A pattern with a star counts as one that fits: a warning too many costs less than a round that stands still. */
function isIn({ include, exclude }, file) {
    const path = `.github/workflows/${file}`;
    if (exclude.includes(path))
        return false;
    const fits = (pattern) => pattern === '~ALL' || pattern === path || pattern.includes('*');
    return include.length === 0 || include.some(fits);
}

;// CONCATENATED MODULE: ./build/hub/scheduled-runs.js
const CRON = /^\s*-\s*cron:\s*["']?([^"'#\n]+?)["']?\s*(?:#.*)?$/gm;
const NAMES = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const MONTH_DAYS = 30;
const WEEK_DAYS = 7;
/** How many runs in 30 days the schedules of these workflows start, each of which is a minute at least. */
function scheduledRuns(workflows) {
    const crons = [...workflows].flatMap((text) => [...text.matchAll(CRON)].map(([, cron]) => cron));
    return Math.round(crons.reduce((sum, cron = '') => sum + runsOf(cron), 0));
}
function runsOf(cron) {
    const [minute, hour, day = '*', month = '*', weekday = '*'] = cron.trim().split(/\s+/);
    if (minute === undefined || hour === undefined)
        return 0;
    // Where both are given, either of them starts a run: the more frequent one is near enough.
    const byDay = day === '*' ? 0 : count(day, 1, 31);
    const byWeekday = weekday === '*' ? 0 : (MONTH_DAYS * count(weekday, 0, 6)) / WEEK_DAYS;
    const days = day === '*' && weekday === '*' ? MONTH_DAYS : Math.max(byDay, byWeekday);
    return count(minute, 0, 59) * count(hour, 0, 23) * days * (count(month, 1, 12) / 12);
}
/** How many values a field of a cron line names: lists of numbers, names, ranges and steps. */
function count(field, first, last) {
    const counts = field.split(',').map((part) => {
        const [range = '*', step = '1'] = part.split('/');
        const [from = '', to] = range.split('-');
        const isSpan = range === '*' || to !== undefined || part.includes('/');
        if (!isSpan)
            return 1;
        const start = range === '*' ? first : numberOf(from);
        const end = to === undefined ? last : numberOf(to);
        return Math.max(1, Math.floor((end - start) / Number(step)) + 1);
    });
    return counts.reduce((sum, each) => sum + (Number.isFinite(each) ? each : 1), 0);
}
function numberOf(text) {
    const weekday = NAMES.indexOf(text.toUpperCase());
    return weekday < 0 ? Number(text) : weekday;
}

// EXTERNAL MODULE: ./build/hub/without-environment.js
var without_environment = __webpack_require__(56320);
;// CONCATENATED MODULE: ./build/hub/diagnose-workflows.js






const diagnose_workflows_AS_READER = 'Use a token that can read the hub.';
const diagnose_workflows_AS_ADMIN = "Run doctor with the token of somebody who administers the hub's repository.";
const WORKFLOWS = '.github/workflows/';
/** What runs in the hub: whether it was pushed, is what this version writes, and may run. */
function diagnoseWorkflows(seen, { written, files: { config } }, pages, copy) {
    const actions = pages.hub('/settings/actions');
    const first = [
        (0,finding.on)(pages.hub(''), (0,finding/* conclude */.Ep)("hub's files", seen.isEmpty, diagnose_workflows_AS_READER, verdictOnEmpty)),
        (0,finding.on)(actions, (0,finding/* conclude */.Ep)('Actions in the hub', seen.actions, diagnose_workflows_AS_ADMIN, (found) => verdictOnSwitch(found, (0,used_action/* usedAction */.K)(written?.values() ?? [])))),
    ];
    if (seen.isEmpty.kind === 'seen' && seen.isEmpty.value)
        return first;
    return [
        ...first,
        ...diagnoseFiles(seen, written, pages, copy),
        (0,finding.on)(pages.hub('/labels'), (0,finding/* conclude */.Ep)('label invitation', seen.hasLabel, diagnose_workflows_AS_READER, verdictOnLabel)),
        ...diagnosePullsOfOwner(seen.ownerMayCreatePulls, pages),
        diagnoseProtections(seen.protections, pages),
        ...diagnoseBranchRules(seen.rules, pages),
        (0,finding.on)(pages.owner('/billing/usage'), (0,finding/* conclude */.Ep)('minutes of Actions', seen.usage, finding/* AS_OWNER */.FA, (usage) => verdictOnUsage(usage, seen.files.kind === 'seen' ? seen.files.value : new Map()))),
        ...(config === null ? [] : diagnoseEnvironment(seen, pages)),
    ];
}
function verdictOnEmpty(isEmpty) {
    if (!isEmpty)
        return (0,finding.ok)('were pushed');
    const seen = 'is an empty repository, so no workflow can run';
    return (0,finding/* error */.z3)(seen, 'Commit all files that init wrote and push them to the default branch.');
}
function verdictOnSwitch(seen, used) {
    const mend = 'First in the settings of the organisation, then in those of the hub, under Actions, General: allow Actions, with those of GitHub and of your takehome.';
    const { enabled, allowed, ofGitHub, patterns } = seen;
    if (!enabled)
        return (0,finding/* error */.z3)('are off, so nobody is invited, watched or graded', mend);
    if (allowed === 'all')
        return (0,finding.ok)('are on');
    const local = allowed === 'local_only';
    if (local || !ofGitHub) {
        return (0,finding/* error */.z3)("are on, but GitHub's own Actions are not allowed: every workflow here uses actions/checkout", mend);
    }
    const name = used?.split('@')[0] ?? null;
    if (name === null || patterns.some((pattern) => lets(pattern, name))) {
        return (0,finding.ok)("are on for GitHub's own and for selected others");
    }
    return (0,finding/* warning */.$e)(`are on for selected ones, and no pattern allows ${name}`, mend);
}
/** Patterns name an owner, a repository or a part of it: `acme/*`, `acme/takehome@*`, `acme/takehome/*`. */
function lets(pattern, name) {
    const [owner] = name.split('/');
    const starts = ['@', '/', '*'].map((next) => `${name}${next}`);
    return pattern === `${owner}/*` || starts.some((start) => pattern.startsWith(start));
}
function diagnoseFiles({ files, states }, written, pages, copy) {
    return [
        (0,finding.on)(pages.hub('/tree/HEAD/.github'), (0,finding/* conclude */.Ep)("hub's .github", files, diagnose_workflows_AS_READER, (found) => verdictOnFiles(found, written, copy))),
        (0,finding.on)(pages.hub('/actions'), (0,finding/* conclude */.Ep)('switches of workflows', states, diagnose_workflows_AS_READER, verdictOnStates)),
    ];
}
function verdictOnFiles(found, written, copy) {
    const mend = (files) => `${copy(files)} If your GitHub plan has no environments, take the line environment: out of invite.yml again.`;
    if (written === null) {
        const seen = 'has no workflow that uses takehome, so nobody is invited or graded';
        return (0,finding/* error */.z3)(seen, mend('.github'));
    }
    const missing = [...written.keys()].filter((path) => !found.has(path));
    if (missing.length > 0)
        return (0,finding/* error */.z3)(`lacks ${missing.join(', ')}`, mend(missing.join(', ')));
    const differing = [...written].filter(([path, text]) => {
        // Either is right on its plan; what is wrong on a plan is a finding of its own.
        return isOurs(path) && ![text, (0,without_environment/* withoutEnvironment */._)(text)].includes(found.get(path) ?? '');
    });
    if (differing.length === 0)
        return (0,finding.ok)('is what this version of takehome writes');
    const names = differing.map(([path]) => path).join(', ');
    const kept = `Leave what you have changed on purpose. For the rest: ${mend(names)}`;
    return (0,finding/* warning */.$e)(`differs from what this version of takehome writes: ${names}`, kept);
}
/** The form holds the team's own exercises. */
function isOurs(path) {
    return !path.includes('ISSUE_TEMPLATE');
}
function verdictOnStates(states) {
    const off = [...states].filter(([, state]) => state !== 'active');
    if (off.length === 0)
        return (0,finding.ok)('are on');
    const names = off.map(([path, state]) => `${path.replace(WORKFLOWS, '')} (${state})`).join(', ');
    const mend = 'Open the workflow under Actions and choose Enable workflow. GitHub switches a schedule off when whoever committed it last leaves the organisation: let somebody who stays commit to it.';
    return (0,finding/* error */.z3)(`do not run: ${names}`, mend);
}
function verdictOnLabel(has) {
    if (has)
        return (0,finding.ok)('is there');
    const mend = 'Create a label with the name invitation.';
    return (0,finding/* error */.z3)('is missing, so a filled-in form starts nothing', mend);
}
function diagnosePullsOfOwner(may, pages) {
    if (may === null)
        return [];
    const about = "pull requests in the hub's organisation";
    const page = pages.owner('/settings/actions');
    return [
        (0,finding.on)(page, (0,finding/* conclude */.Ep)(about, may, finding/* AS_OWNER */.FA, (value) => {
            const mend = 'In the settings of the organisation, Actions, General, tick Allow GitHub Actions to create and approve pull requests. Only then can you tick it in the settings of the hub.';
            return value
                ? (0,finding.ok)('workflows may open them')
                : (0,finding/* error */.z3)('workflows may not open them, so no review can open', mend);
        })),
    ];
}
// https://docs.github.com/en/billing/concepts/product-billing/github-actions: included minutes a month.
const INCLUDED = { free: 2_000, team: 3_000, enterprise: 50_000 };
const NEARLY = 0.8;
function verdictOnUsage({ minutes, paid, plan }, files) {
    const included = INCLUDED[plan ?? ''];
    const runs = scheduledRuns(files.values());
    const scheduled = runs === 0 ? '' : `; the hub's schedules take about ${runs} a month`;
    const used = `${Math.round(minutes)}${included === undefined ? '' : ` of ${included}`} were used this month${scheduled}`;
    const mend = 'Set a budget for Actions in the settings for billing, or watch less often. Without minutes, GitHub starts no workflow of a private repository until the next month.';
    if (paid > 0 || included === undefined)
        return (0,finding.ok)(used);
    if (minutes >= included)
        return (0,finding/* error */.z3)(`${used}: nothing runs before the next month`, mend);
    if (runs >= included * NEARLY)
        return (0,finding/* warning */.$e)(`${used}: few are left for gradings`, mend);
    return minutes >= included * NEARLY ? (0,finding/* warning */.$e)(`${used}: few are left`, mend) : (0,finding.ok)(used);
}
/** Private repositories have environments on paid plans alone. */
function diagnoseEnvironment({ usage, files }, pages) {
    const plan = usage.kind === 'seen' ? usage.value.plan : null;
    const invite = files.kind === 'seen' ? files.value.get(`${WORKFLOWS}invite.yml`) : undefined;
    if (plan !== 'free' || invite === undefined || !/^ {4}environment:/m.test(invite))
        return [];
    const seen = 'invite.yml names the environment invitations, which a private repository on GitHub Free cannot configure. GitHub does not document whether the job still runs (doctor --live, step 7)';
    const mend = 'Take the line environment: out of invite.yml, and keep the two secrets in the repository.';
    return [
        (0,finding.on)(pages.hub('/settings/secrets/actions'), (0,finding/* finding */.gk)('environment invitations', (0,finding/* warning */.$e)(seen, mend))),
    ];
}

;// CONCATENATED MODULE: ./build/hub/settings-pages.js
/** `server` is GITHUB_SERVER_URL, such as https://github.com. */
function settingsPages(server, { hub, organisation }) {
    const base = server.replace(/\/+$/, '');
    const named = (name) => encodeURIComponent(name);
    return {
        hub: (place) => `${base}/${named(hub.owner)}/${named(hub.repo)}${place}`,
        organisation: (place) => `${base}/organizations/${named(organisation)}${place}`,
        owner: (place) => `${base}/organizations/${named(hub.owner)}${place}`,
    };
}

// EXTERNAL MODULE: ./build/hub/template-workflows.js
var template_workflows = __webpack_require__(89019);
;// CONCATENATED MODULE: ./build/hub/diagnose.js



















/** What the observations mean, and how to mend what is not well. */
function diagnose(observed) {
    const { site, machine, files, token, app, key, network } = observed;
    return [
        ...diagnoseMachine(machine),
        ...diagnoseServer(site, token),
        ...diagnose_diagnoseFiles(files),
        ...diagnosePackages(machine, files),
        ...diagnoseLoops(observed.loops),
        ...diagnoseToken(token, app === null),
        ...(app === 'unasked' ? [] : [diagnoseApp(app, observed)]),
        ...diagnoseTemplates(observed),
        diagnoseKey(key),
        // Before there are settings there is no hub that could have it.
        ...(files.config?.reviews.blind
            ? [diagnoseReviewKey(observed.reviewKey, copyFromInit(files.config, observed.written))]
            : []),
        ...(files.config === null ? [] : diagnoseGitHub(observed, files.config)),
        ...diagnoseLive(observed.live),
        ...(network === null ? [] : [(0,finding/* finding */.gk)('network', verdictOnNetwork(network))]),
    ];
}
function diagnoseGitHub(observed, config) {
    const { hub, organisation, policies, round, roles } = observed;
    // A server of one's own runs none, and has been told so.
    const workflows = observed.site.kind === 'server' ? null : observed.workflows;
    const pages = settingsPages(observed.server, config);
    const copy = copyFromInit(config, observed.written);
    const writer = writerOf(observed.app, (0,clock/* bringsTasks */.u$)(config.exercises));
    return [
        ...(hub === null ? [] : diagnoseHub(hub, config, pages)),
        ...(workflows === null ? [] : diagnoseWorkflows(workflows, observed, pages, copy)),
        ...(workflows === null ? [] : diagnoseForm(workflows, config, roles, pages, copy)),
        ...(organisation === null ? [] : diagnoseOrganisation(organisation, config, pages)),
        ...(policies === null
            ? []
            : diagnosePolicies(policies, [...config.exercises.keys()], pages, writer)),
        ...(round === null ? [] : diagnoseRound(round, workflows, pages)),
    ];
}
function verdictOnNetwork(reason) {
    const mend = 'Check the network, the proxy and https://www.githubstatus.com, then run doctor again. The other findings do not need GitHub.';
    return (0,finding/* error */.z3)(`GitHub could not be reached, so nothing was checked there (${reason})`, mend);
}
const GRADING = 'Only for grading on this machine; the workflows bring their own.';
/** Whoever only invites and reads needs no Python: the workflows bring their own machine. */
function diagnoseMachine({ node, python, sandbox }) {
    return [
        (0,finding/* finding */.gk)('Node', (0,finding.ok)(node)),
        (0,finding/* conclude */.Ep)('Python', python, GRADING, ({ executable, has: _, ...runtime }) => {
            const seen = `${executable}, ${runtime.python} with NumPy ${runtime.numpy}`;
            // No more than a word: only the workflows' own Python makes scores that count.
            const counts = `scores count on ${stated_python/* STATED */.EU.python} with NumPy ${stated_python/* STATED */.EU.numpy}`;
            return (0,finding.ok)((0,stated_python/* isStated */.oE)(runtime) ? `${seen}, on which scores count` : `${seen}; ${counts}`);
        }),
        ...(sandbox === null
            ? []
            : [(0,finding/* conclude */.Ep)('sandbox', sandbox, GRADING, (kind) => (0,finding.ok)(`proven to hold (${kind})`))]),
    ];
}
/** What exercises ask for and the Python of this machine does not have. */
function diagnosePackages({ python }, { exercises }) {
    if (python.kind === 'hidden')
        return [];
    const { executable, has } = python.value;
    return exercises.flatMap(({ id, packages }) => {
        const lacking = packages.filter((name) => !has.includes(name));
        if (lacking.length === 0)
            return [];
        const seen = `asks for ${lacking.join(', ')}, which ${executable} does not have`;
        const mend = `${GRADING} Install takehome's python/requirements.lock and python/packs.lock in a virtual environment, and name it with --python.`;
        return [(0,finding/* finding */.gk)(`exercise ${id}`, (0,finding/* warning */.$e)(seen, mend))];
    });
}
function diagnose_diagnoseFiles({ config, issues, exercises }) {
    if (config === null) {
        return issues.map(({ file, line, path, message, hint }) => {
            const where = [file, line].filter((part) => part !== null).join(':');
            return (0,finding/* finding */.gk)('takehome.yml', (0,finding/* error */.z3)(`${where} ${path} ${message}`, hint));
        });
    }
    return [
        (0,finding/* finding */.gk)('takehome.yml', (0,finding.ok)(`${exercises.length} exercises are given out`)),
        ...diagnoseNotice(config.notice, config.retain),
        ...diagnoseAppeals(config.reviews),
        ...exercises.flatMap(diagnoseExercise),
    ];
}
function diagnoseExercise({ id, shipped, variants, issues }) {
    const about = `exercise ${id}`;
    if (issues.length > 0) {
        return issues.map(({ file, message, hint }) => (0,finding/* finding */.gk)(about, (0,finding/* error */.z3)(`${file}: ${message}`, hint)));
    }
    if (!shipped)
        return [(0,finding/* finding */.gk)(about, (0,finding.ok)("is the team's own"))];
    return [(0,finding/* finding */.gk)(about, verdictOnShipped(id, variants))];
}
function verdictOnShipped(id, variants) {
    if (variants === 'given')
        return (0,finding.ok)('comes with takehome, and is given out in variants');
    const seen = 'comes with takehome, so its hidden tests are public';
    const copy = `opy templates/${id}, rubrics/${id}.yml and graders/${id} of takehome into the hub's exercises/, and change the tests. exercises/README.md says more.`;
    if (variants === 'none')
        return (0,finding/* warning */.$e)(`${seen}, and it has no variants`, `C${copy}`);
    return (0,finding/* warning */.$e)(seen, `Set variants: team in takehome.yml. Or c${copy}`);
}
function diagnoseTemplates({ files: { config, exercises }, ...by }) {
    return exercises.flatMap(({ id, workflows = [] }) => {
        const starts = config?.exercises.get(id)?.start !== undefined;
        if (workflows.length === 0)
            return [];
        return [(0,finding/* finding */.gk)(`exercise ${id}`, (0,template_workflows/* verdictOnWorkflows */.d3)(workflows, starts, by))];
    });
}
function diagnoseToken(token, isForAll) {
    if (token.kind === 'unasked')
        return [];
    return [(0,finding/* finding */.gk)('GITHUB_TOKEN', verdictOnToken(token, isForAll))];
}
/** `isForAll` where no App is given, so that the token is used in candidates' repositories too. */
function verdictOnToken(token, isForAll) {
    switch (token.kind) {
        case 'missing':
            return (0,finding/* error */.z3)('is missing', 'Set it to a token that can write to the hub.');
        case 'refused':
            return (0,finding/* error */.z3)(`is refused (${token.reason})`, 'Make a new one.');
        case 'anonymous':
            return (0,finding.ok)("is a workflow's or an App's");
        case 'personal':
            return scopesOf(token.login, token.scopes, isForAll);
    }
}
// docs.github.com, REST, List repository collaborators: a classic token needs `read:org` and `repo`. The larger
// scopes hold it: docs.github.com, Scopes for OAuth apps.
const READS_ORGANISATION = ['read:org', 'write:org', 'admin:org'];
function scopesOf(login, scopes, isForAll) {
    if (scopes === null)
        return (0,finding.ok)(`is ${login}'s, with fine-grained permissions`);
    const said = `is ${login}'s, with the scopes ${scopes.join(', ') || '(none)'}`;
    const more = 'admin:org in place of read:org lets doctor see more.';
    if (!scopes.includes('repo')) {
        return (0,finding/* error */.z3)(said, `Make one with the scopes repo and read:org; ${more}`);
    }
    if (!isForAll || READS_ORGANISATION.some((scope) => scopes.includes(scope)))
        return (0,finding.ok)(said);
    const mend = `Without an App, GitHub also asks for read:org before it says who may come into a candidate's repository. Make one with the scopes repo and read:org; ${more}`;
    return (0,finding/* error */.z3)(said, mend);
}
function diagnoseKey(key) {
    const about = 'TAKEHOME_KEY';
    const make = 'Make one with openssl rand -hex 32.';
    if (key === 'given')
        return (0,finding/* finding */.gk)(about, (0,finding.ok)('is given'));
    if (key === 'too-short')
        return (0,finding/* finding */.gk)(about, (0,finding/* error */.z3)('is shorter than 32 characters', make));
    return (0,finding/* finding */.gk)(about, (0,finding.ok)('is not given here; most commands need it, and their --help says so'));
}

// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(36214);
;// CONCATENATED MODULE: ./build/hub/live.generated.js
// Made of live.schema.ts by scripts/schemas.mjs with ajv; change that and run npm run generate.

const isLive = validate21;const schema6 = {"type":"object","required":["schemaVersion","takehome","at","server","checks","cleanUp"],"properties":{"schemaVersion":{"const":1},"takehome":{"type":"string","description":"The version that looked."},"at":{"type":"string","description":"By GitHub's clock, in UTC.","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"},"server":{"enum":["github.com","enterprise server"],"description":"Not the server's own name."},"checks":{"type":"array","items":{"type":"object","required":["step","id","what","outcome","by","why","seconds","requests","facts"],"properties":{"step":{"type":"integer","minimum":1,"maximum":15},"id":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"},"what":{"type":"string","minLength":1,"maxLength":1000},"outcome":{"enum":["passed","failed","not-run"],"description":"What was not tried, or what nobody confirmed, has not passed."},"by":{"type":["string","null"],"description":"Whose key: owner, provisioner, grader, second account, person."},"why":{"type":["string","null"],"description":"What was not as expected, or what it needs to run.","maxLength":1000},"seconds":{"type":"number","minimum":0},"requests":{"type":"array","items":{"type":"object","required":["method","route","status","permissions","seconds"],"properties":{"method":{"type":"string","pattern":"^[A-Z]+$"},"route":{"type":"string","description":"As GitHub documents it, with {owner} and {repo}: nobody's name stands in it.","maxLength":200},"status":{"type":["integer","null"],"description":"Null where no answer came."},"permissions":{"type":["string","null"],"description":"The header x-accepted-github-permissions.","maxLength":1000},"seconds":{"type":"number","minimum":0}},"additionalProperties":false}},"facts":{"type":"object","description":"What GitHub said, by name.","propertyNames":{"pattern":"^[A-Za-z0-9_]{1,60}$"},"additionalProperties":{"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"},{"type":"null"}]}}},"additionalProperties":false}},"cleanUp":{"type":"object","required":["deleted","left"],"properties":{"deleted":{"type":"integer","minimum":0,"description":"Throw-away repositories, also of earlier runs."},"left":{"type":["integer","null"],"minimum":0,"description":"What could not be deleted; a run a day later tries again. Null where GitHub did not say."}},"additionalProperties":false}},"additionalProperties":false,"title":"What the real GitHub answered to doctor --live; it names no organisation and nobody"};const pattern0 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "u");const pattern1 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");const pattern2 = new RegExp("^[A-Z]+$", "u");const pattern3 = new RegExp("^[A-Za-z0-9_]{1,60}$", "u");const func2 = Object.prototype.hasOwnProperty;const func3 = ucs2length["default"] ?? ucs2length;function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if(((((((data.schemaVersion === undefined) && (missing0 = "schemaVersion")) || ((data.takehome === undefined) && (missing0 = "takehome"))) || ((data.at === undefined) && (missing0 = "at"))) || ((data.server === undefined) && (missing0 = "server"))) || ((data.checks === undefined) && (missing0 = "checks"))) || ((data.cleanUp === undefined) && (missing0 = "cleanUp"))){validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];return false;}else {const _errs1 = errors;for(const key0 in data){if(!((((((key0 === "schemaVersion") || (key0 === "takehome")) || (key0 === "at")) || (key0 === "server")) || (key0 === "checks")) || (key0 === "cleanUp"))){validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];return false;break;}}if(_errs1 === errors){if(data.schemaVersion !== undefined){const _errs2 = errors;if(1 !== data.schemaVersion){validate21.errors = [{instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];return false;}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.takehome !== undefined){const _errs3 = errors;if(typeof data.takehome !== "string"){validate21.errors = [{instancePath:instancePath+"/takehome",schemaPath:"#/properties/takehome/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid0 = _errs3 === errors;}else {var valid0 = true;}if(valid0){if(data.at !== undefined){let data2 = data.at;const _errs5 = errors;if(errors === _errs5){if(typeof data2 === "string"){if(!pattern0.test(data2)){validate21.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"+"\""}];return false;}}else {validate21.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid0 = _errs5 === errors;}else {var valid0 = true;}if(valid0){if(data.server !== undefined){let data3 = data.server;const _errs7 = errors;if(!((data3 === "github.com") || (data3 === "enterprise server"))){validate21.errors = [{instancePath:instancePath+"/server",schemaPath:"#/properties/server/enum",keyword:"enum",params:{allowedValues: schema6.properties.server.enum},message:"must be equal to one of the allowed values"}];return false;}var valid0 = _errs7 === errors;}else {var valid0 = true;}if(valid0){if(data.checks !== undefined){let data4 = data.checks;const _errs8 = errors;if(errors === _errs8){if(Array.isArray(data4)){var valid1 = true;const len0 = data4.length;for(let i0=0; i0<len0; i0++){let data5 = data4[i0];const _errs10 = errors;if(errors === _errs10){if(data5 && typeof data5 == "object" && !Array.isArray(data5)){let missing1;if((((((((((data5.step === undefined) && (missing1 = "step")) || ((data5.id === undefined) && (missing1 = "id"))) || ((data5.what === undefined) && (missing1 = "what"))) || ((data5.outcome === undefined) && (missing1 = "outcome"))) || ((data5.by === undefined) && (missing1 = "by"))) || ((data5.why === undefined) && (missing1 = "why"))) || ((data5.seconds === undefined) && (missing1 = "seconds"))) || ((data5.requests === undefined) && (missing1 = "requests"))) || ((data5.facts === undefined) && (missing1 = "facts"))){validate21.errors = [{instancePath:instancePath+"/checks/" + i0,schemaPath:"#/properties/checks/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];return false;}else {const _errs12 = errors;for(const key1 in data5){if(!(func2.call(schema6.properties.checks.items.properties, key1))){validate21.errors = [{instancePath:instancePath+"/checks/" + i0,schemaPath:"#/properties/checks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];return false;break;}}if(_errs12 === errors){if(data5.step !== undefined){let data6 = data5.step;const _errs13 = errors;if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){validate21.errors = [{instancePath:instancePath+"/checks/" + i0+"/step",schemaPath:"#/properties/checks/items/properties/step/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs13){if((typeof data6 == "number") && (isFinite(data6))){if(data6 > 15 || isNaN(data6)){validate21.errors = [{instancePath:instancePath+"/checks/" + i0+"/step",schemaPath:"#/properties/checks/items/properties/step/maximum",keyword:"maximum",params:{comparison: "<=", limit: 15},message:"must be <= 15"}];return false;}else {if(data6 < 1 || isNaN(data6)){validate21.errors = [{instancePath:instancePath+"/checks/" + i0+"/step",schemaPath:"#/properties/checks/items/properties/step/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];return false;}}}}var valid2 = _errs13 === errors;}else {var valid2 = true;}if(valid2){if(data5.id !== undefined){let data7 = data5.id;const _errs15 = errors;if(errors === _errs15){if(typeof data7 === "string"){if(!pattern1.test(data7)){validate21.errors = [{instancePath:instancePath+"/checks/" + i0+"/id",schemaPath:"#/properties/checks/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(?:-[a-z0-9]+)*$"+"\""}];return false;}}else {validate21.errors = [{instancePath:instancePath+"/checks/" + i0+"/id",schemaPath:"#/properties/checks/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid2 = _errs15 === errors;}else {var valid2 = true;}if(valid2){if(data5.what !== undefined){let data8 = data5.what;const _errs17 = errors;if(errors === _errs17){if(typeof data8 === "string"){if(func3(data8) > 1000){validate21.errors = [{instancePath:instancePath+"/checks/" + i0+"/what",schemaPath:"#/properties/checks/items/properties/what/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"}];return false;}else {if(func3(data8) < 1){validate21.errors = [{instancePath:instancePath+"/checks/" + i0+"/what",schemaPath:"#/properties/checks/items/properties/what/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];return false;}}}else {validate21.errors = [{instancePath:instancePath+"/checks/" + i0+"/what",schemaPath:"#/properties/checks/items/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid2 = _errs17 === errors;}else {var valid2 = true;}if(valid2){if(data5.outcome !== undefined){let data9 = data5.outcome;const _errs19 = errors;if(!(((data9 === "passed") || (data9 === "failed")) || (data9 === "not-run"))){validate21.errors = [{instancePath:instancePath+"/checks/" + i0+"/outcome",schemaPath:"#/properties/checks/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema6.properties.checks.items.properties.outcome.enum},message:"must be equal to one of the allowed values"}];return false;}var valid2 = _errs19 === errors;}else {var valid2 = true;}if(valid2){if(data5.by !== undefined){let data10 = data5.by;const _errs20 = errors;if((typeof data10 !== "string") && (data10 !== null)){validate21.errors = [{instancePath:instancePath+"/checks/" + i0+"/by",schemaPath:"#/properties/checks/items/properties/by/type",keyword:"type",params:{type: schema6.properties.checks.items.properties.by.type},message:"must be string,null"}];return false;}var valid2 = _errs20 === errors;}else {var valid2 = true;}if(valid2){if(data5.why !== undefined){let data11 = data5.why;const _errs22 = errors;if((typeof data11 !== "string") && (data11 !== null)){validate21.errors = [{instancePath:instancePath+"/checks/" + i0+"/why",schemaPath:"#/properties/checks/items/properties/why/type",keyword:"type",params:{type: schema6.properties.checks.items.properties.why.type},message:"must be string,null"}];return false;}if(errors === _errs22){if(typeof data11 === "string"){if(func3(data11) > 1000){validate21.errors = [{instancePath:instancePath+"/checks/" + i0+"/why",schemaPath:"#/properties/checks/items/properties/why/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"}];return false;}}}var valid2 = _errs22 === errors;}else {var valid2 = true;}if(valid2){if(data5.seconds !== undefined){let data12 = data5.seconds;const _errs24 = errors;if(errors === _errs24){if((typeof data12 == "number") && (isFinite(data12))){if(data12 < 0 || isNaN(data12)){validate21.errors = [{instancePath:instancePath+"/checks/" + i0+"/seconds",schemaPath:"#/properties/checks/items/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];return false;}}else {validate21.errors = [{instancePath:instancePath+"/checks/" + i0+"/seconds",schemaPath:"#/properties/checks/items/properties/seconds/type",keyword:"type",params:{type: "number"},message:"must be number"}];return false;}}var valid2 = _errs24 === errors;}else {var valid2 = true;}if(valid2){if(data5.requests !== undefined){let data13 = data5.requests;const _errs26 = errors;if(errors === _errs26){if(Array.isArray(data13)){var valid3 = true;const len1 = data13.length;for(let i1=0; i1<len1; i1++){let data14 = data13[i1];const _errs28 = errors;if(errors === _errs28){if(data14 && typeof data14 == "object" && !Array.isArray(data14)){let missing2;if((((((data14.method === undefined) && (missing2 = "method")) || ((data14.route === undefined) && (missing2 = "route"))) || ((data14.status === undefined) && (missing2 = "status"))) || ((data14.permissions === undefined) && (missing2 = "permissions"))) || ((data14.seconds === undefined) && (missing2 = "seconds"))){validate21.errors = [{instancePath:instancePath+"/checks/" + i0+"/requests/" + i1,schemaPath:"#/properties/checks/items/properties/requests/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];return false;}else {const _errs30 = errors;for(const key2 in data14){if(!(((((key2 === "method") || (key2 === "route")) || (key2 === "status")) || (key2 === "permissions")) || (key2 === "seconds"))){validate21.errors = [{instancePath:instancePath+"/checks/" + i0+"/requests/" + i1,schemaPath:"#/properties/checks/items/properties/requests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];return false;break;}}if(_errs30 === errors){if(data14.method !== undefined){let data15 = data14.method;const _errs31 = errors;if(errors === _errs31){if(typeof data15 === "string"){if(!pattern2.test(data15)){validate21.errors = [{instancePath:instancePath+"/checks/" + i0+"/requests/" + i1+"/method",schemaPath:"#/properties/checks/items/properties/requests/items/properties/method/pattern",keyword:"pattern",params:{pattern: "^[A-Z]+$"},message:"must match pattern \""+"^[A-Z]+$"+"\""}];return false;}}else {validate21.errors = [{instancePath:instancePath+"/checks/" + i0+"/requests/" + i1+"/method",schemaPath:"#/properties/checks/items/properties/requests/items/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid4 = _errs31 === errors;}else {var valid4 = true;}if(valid4){if(data14.route !== undefined){let data16 = data14.route;const _errs33 = errors;if(errors === _errs33){if(typeof data16 === "string"){if(func3(data16) > 200){validate21.errors = [{instancePath:instancePath+"/checks/" + i0+"/requests/" + i1+"/route",schemaPath:"#/properties/checks/items/properties/requests/items/properties/route/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];return false;}}else {validate21.errors = [{instancePath:instancePath+"/checks/" + i0+"/requests/" + i1+"/route",schemaPath:"#/properties/checks/items/properties/requests/items/properties/route/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid4 = _errs33 === errors;}else {var valid4 = true;}if(valid4){if(data14.status !== undefined){let data17 = data14.status;const _errs35 = errors;if((!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) && (data17 !== null)){validate21.errors = [{instancePath:instancePath+"/checks/" + i0+"/requests/" + i1+"/status",schemaPath:"#/properties/checks/items/properties/requests/items/properties/status/type",keyword:"type",params:{type: schema6.properties.checks.items.properties.requests.items.properties.status.type},message:"must be integer,null"}];return false;}var valid4 = _errs35 === errors;}else {var valid4 = true;}if(valid4){if(data14.permissions !== undefined){let data18 = data14.permissions;const _errs37 = errors;if((typeof data18 !== "string") && (data18 !== null)){validate21.errors = [{instancePath:instancePath+"/checks/" + i0+"/requests/" + i1+"/permissions",schemaPath:"#/properties/checks/items/properties/requests/items/properties/permissions/type",keyword:"type",params:{type: schema6.properties.checks.items.properties.requests.items.properties.permissions.type},message:"must be string,null"}];return false;}if(errors === _errs37){if(typeof data18 === "string"){if(func3(data18) > 1000){validate21.errors = [{instancePath:instancePath+"/checks/" + i0+"/requests/" + i1+"/permissions",schemaPath:"#/properties/checks/items/properties/requests/items/properties/permissions/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"}];return false;}}}var valid4 = _errs37 === errors;}else {var valid4 = true;}if(valid4){if(data14.seconds !== undefined){let data19 = data14.seconds;const _errs39 = errors;if(errors === _errs39){if((typeof data19 == "number") && (isFinite(data19))){if(data19 < 0 || isNaN(data19)){validate21.errors = [{instancePath:instancePath+"/checks/" + i0+"/requests/" + i1+"/seconds",schemaPath:"#/properties/checks/items/properties/requests/items/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];return false;}}else {validate21.errors = [{instancePath:instancePath+"/checks/" + i0+"/requests/" + i1+"/seconds",schemaPath:"#/properties/checks/items/properties/requests/items/properties/seconds/type",keyword:"type",params:{type: "number"},message:"must be number"}];return false;}}var valid4 = _errs39 === errors;}else {var valid4 = true;}}}}}}}}else {validate21.errors = [{instancePath:instancePath+"/checks/" + i0+"/requests/" + i1,schemaPath:"#/properties/checks/items/properties/requests/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid3 = _errs28 === errors;if(!valid3){break;}}}else {validate21.errors = [{instancePath:instancePath+"/checks/" + i0+"/requests",schemaPath:"#/properties/checks/items/properties/requests/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid2 = _errs26 === errors;}else {var valid2 = true;}if(valid2){if(data5.facts !== undefined){let data20 = data5.facts;const _errs41 = errors;if(errors === _errs41){if(data20 && typeof data20 == "object" && !Array.isArray(data20)){for(const key3 in data20){const _errs43 = errors;if(typeof key3 === "string"){if(!pattern3.test(key3)){const err0 = {instancePath:instancePath+"/checks/" + i0+"/facts",schemaPath:"#/properties/checks/items/properties/facts/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_]{1,60}$"},message:"must match pattern \""+"^[A-Za-z0-9_]{1,60}$"+"\"",propertyName:key3};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}}var valid5 = _errs43 === errors;if(!valid5){const err1 = {instancePath:instancePath+"/checks/" + i0+"/facts",schemaPath:"#/properties/checks/items/properties/facts/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid"};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;validate21.errors = vErrors;return false;break;}}if(valid5){for(const key4 in data20){let data21 = data20[key4];const _errs45 = errors;const _errs46 = errors;let valid7 = false;const _errs47 = errors;if(typeof data21 !== "string"){const err2 = {instancePath:instancePath+"/checks/" + i0+"/facts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/items/properties/facts/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}var _valid0 = _errs47 === errors;valid7 = valid7 || _valid0;if(!valid7){const _errs49 = errors;if(!((typeof data21 == "number") && (isFinite(data21)))){const err3 = {instancePath:instancePath+"/checks/" + i0+"/facts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/items/properties/facts/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "number"},message:"must be number"};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}var _valid0 = _errs49 === errors;valid7 = valid7 || _valid0;if(!valid7){const _errs51 = errors;if(typeof data21 !== "boolean"){const err4 = {instancePath:instancePath+"/checks/" + i0+"/facts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/items/properties/facts/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}var _valid0 = _errs51 === errors;valid7 = valid7 || _valid0;if(!valid7){const _errs53 = errors;if(data21 !== null){const err5 = {instancePath:instancePath+"/checks/" + i0+"/facts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/items/properties/facts/additionalProperties/anyOf/3/type",keyword:"type",params:{type: "null"},message:"must be null"};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}var _valid0 = _errs53 === errors;valid7 = valid7 || _valid0;}}}if(!valid7){const err6 = {instancePath:instancePath+"/checks/" + i0+"/facts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/items/properties/facts/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;validate21.errors = vErrors;return false;}else {errors = _errs46;if(vErrors !== null){if(_errs46){vErrors.length = _errs46;}else {vErrors = null;}}}var valid6 = _errs45 === errors;if(!valid6){break;}}}}else {validate21.errors = [{instancePath:instancePath+"/checks/" + i0+"/facts",schemaPath:"#/properties/checks/items/properties/facts/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid2 = _errs41 === errors;}else {var valid2 = true;}}}}}}}}}}}}else {validate21.errors = [{instancePath:instancePath+"/checks/" + i0,schemaPath:"#/properties/checks/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid1 = _errs10 === errors;if(!valid1){break;}}}else {validate21.errors = [{instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid0 = _errs8 === errors;}else {var valid0 = true;}if(valid0){if(data.cleanUp !== undefined){let data22 = data.cleanUp;const _errs55 = errors;if(errors === _errs55){if(data22 && typeof data22 == "object" && !Array.isArray(data22)){let missing3;if(((data22.deleted === undefined) && (missing3 = "deleted")) || ((data22.left === undefined) && (missing3 = "left"))){validate21.errors = [{instancePath:instancePath+"/cleanUp",schemaPath:"#/properties/cleanUp/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];return false;}else {const _errs57 = errors;for(const key5 in data22){if(!((key5 === "deleted") || (key5 === "left"))){validate21.errors = [{instancePath:instancePath+"/cleanUp",schemaPath:"#/properties/cleanUp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];return false;break;}}if(_errs57 === errors){if(data22.deleted !== undefined){let data23 = data22.deleted;const _errs58 = errors;if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){validate21.errors = [{instancePath:instancePath+"/cleanUp/deleted",schemaPath:"#/properties/cleanUp/properties/deleted/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs58){if((typeof data23 == "number") && (isFinite(data23))){if(data23 < 0 || isNaN(data23)){validate21.errors = [{instancePath:instancePath+"/cleanUp/deleted",schemaPath:"#/properties/cleanUp/properties/deleted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];return false;}}}var valid8 = _errs58 === errors;}else {var valid8 = true;}if(valid8){if(data22.left !== undefined){let data24 = data22.left;const _errs60 = errors;if((!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))) && (data24 !== null)){validate21.errors = [{instancePath:instancePath+"/cleanUp/left",schemaPath:"#/properties/cleanUp/properties/left/type",keyword:"type",params:{type: schema6.properties.cleanUp.properties.left.type},message:"must be integer,null"}];return false;}if(errors === _errs60){if((typeof data24 == "number") && (isFinite(data24))){if(data24 < 0 || isNaN(data24)){validate21.errors = [{instancePath:instancePath+"/cleanUp/left",schemaPath:"#/properties/cleanUp/properties/left/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];return false;}}}var valid8 = _errs60 === errors;}else {var valid8 = true;}}}}}else {validate21.errors = [{instancePath:instancePath+"/cleanUp",schemaPath:"#/properties/cleanUp/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs55 === errors;}else {var valid0 = true;}}}}}}}}}else {validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}validate21.errors = vErrors;return errors === 0;}

// EXTERNAL MODULE: ./build/hub/plan-review-key.js
var plan_review_key = __webpack_require__(2412);
// EXTERNAL MODULE: ./build/input/parse-json.js
var parse_json = __webpack_require__(44355);
// EXTERNAL MODULE: ./build/session/find-review.js
var find_review = __webpack_require__(66397);
// EXTERNAL MODULE: ./build/session/hub-exercise.js
var hub_exercise = __webpack_require__(19467);
// EXTERNAL MODULE: ./build/session/hub-key.js
var hub_key = __webpack_require__(13654);
// EXTERNAL MODULE: ./build/session/hub-review-key.js + 1 modules
var hub_review_key = __webpack_require__(64866);
// EXTERNAL MODULE: ./build/session/hub-session.js
var hub_session = __webpack_require__(45333);
// EXTERNAL MODULE: ./build/commands/setup/check-live.js + 20 modules
var check_live = __webpack_require__(53263);
// EXTERNAL MODULE: ./build/commands/setup/init.js + 1 modules
var init = __webpack_require__(80272);
// EXTERNAL MODULE: ./build/github/client/client.js + 1 modules
var client = __webpack_require__(59761);
// EXTERNAL MODULE: ./build/github/client/observe.js
var observe = __webpack_require__(82700);
// EXTERNAL MODULE: ./build/github/client/reasons.js
var reasons = __webpack_require__(29281);
// EXTERNAL MODULE: ./build/github/health/look-credentials.js
var look_credentials = __webpack_require__(88029);
// EXTERNAL MODULE: ./build/github/ledger/ledger.js
var ledger = __webpack_require__(3069);
;// CONCATENATED MODULE: ./build/github/health/look-hub.js



/** The settings of the hub that its workflows and its secrecy rest on. */
async function lookAtHub(octokit, hub) {
    const { repos, actions } = octokit.rest;
    return {
        repository: await (0,observe/* observe */.l)(async () => {
            const { data } = await repos.get({ ...hub });
            const { full_name: name, private: isPrivate, permissions } = data;
            return { name, private: isPrivate, canWrite: permissions?.push ?? null };
        }),
        hasLedger: await (0,observe/* observe */.l)(() => hasLedger(octokit, hub)),
        mayCreatePulls: await (0,observe/* observe */.l)(async () => {
            const { data } = await actions.getGithubActionsDefaultWorkflowPermissionsRepository({
                ...hub,
            });
            return data.can_approve_pull_request_reviews;
        }),
        access: await (0,observe/* observe */.l)(async () => {
            return (await actions.getWorkflowAccessToRepository({ ...hub })).data.access_level;
        }),
        secrets: await (0,observe/* observe */.l)(async () => {
            const asked = { ...hub, per_page: 100 };
            const secrets = await octokit.paginate(actions.listRepoSecrets, asked);
            return secrets.map(({ name }) => name);
        }),
    };
}
async function hasLedger(octokit, hub) {
    try {
        await octokit.rest.git.getRef({ ...hub, ref: `heads/${ledger/* LEDGER_BRANCH */.j}` });
        return true;
    }
    catch (error) {
        // GitHub says 409 of a repository without a single commit.
        if ((0,reasons/* statusOf */.c2)(error) === 404 || (0,reasons/* statusOf */.c2)(error) === 409)
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/github/health/look-organisation.js
var look_organisation = __webpack_require__(73985);
// EXTERNAL MODULE: ./build/github/health/look-policies.js
var look_policies = __webpack_require__(98153);
// EXTERNAL MODULE: ./build/assignment/calibration-record.js
var calibration_record = __webpack_require__(36616);
// EXTERNAL MODULE: ./build/assignment/invitation.js
var assignment_invitation = __webpack_require__(30513);
// EXTERNAL MODULE: ./build/assignment/ledger-record.js + 1 modules
var ledger_record = __webpack_require__(328);
// EXTERNAL MODULE: ./build/assignment/watch-index.js + 1 modules
var watch_index = __webpack_require__(26389);
// EXTERNAL MODULE: ./build/github/ledger/ledger-table.js
var ledger_table = __webpack_require__(47404);
// EXTERNAL MODULE: ./build/github/repository/access.js
var access = __webpack_require__(67985);
// EXTERNAL MODULE: ./build/github/repository/own-repository.js
var own_repository = __webpack_require__(71996);
;// CONCATENATED MODULE: ./build/github/health/look-round.js









// One request or two for each; more than that are seen to by watch.
const MOST_LOOKS = 100;
/**
 * Who was invited and is not in, who reviews, and when all was audited. `now` is GitHub's clock, `criteria` the
 * digest of what people judge by, for each exercise.
 */
async function lookAtRound(octokit, { hub, reviews }, now, criteria = new Map()) {
    const reviewers = [];
    const { people } = reviews.assign;
    for (const username of new Set([...(reviews.reviewers ?? []), ...people])) {
        const role = await (0,observe/* observe */.l)(async () => {
            const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ ...hub, username });
            return data.role_name;
        });
        const isListed = reviews.reviewers?.includes(username) ?? false;
        const isJudged = reviews.calibration && people.includes(username) && criteria.size > 0;
        const uncalibrated = isJudged
            ? { uncalibrated: await (0,observe/* observe */.l)(() => lookAtCalibration(octokit, hub, username, criteria)) }
            : {};
        reviewers.push({ login: username, role, isListed, ...uncalibrated });
    }
    return { now, reviewers, ledger: await (0,observe/* observe */.l)(() => lookAtLedger(octokit, hub, now)) };
}
/** The exercises on which somebody has not calibrated. */
async function lookAtCalibration(octokit, hub, login, criteria) {
    const log = await (0,ledger/* openLedger */.a)(octokit, hub).readFile((0,ledger_record/* reviewerPath */.T1)(login));
    const missing = [...criteria].filter(([exercise, digest]) => !(0,calibration_record/* hasPassed */.P)(log?.text ?? null, { exercise, criteria: digest }));
    return missing.map(([exercise]) => exercise);
}
async function lookAtLedger(octokit, hub, now) {
    const table = await (0,ledger_table/* readLedgerTable */.qW)(octokit, hub);
    if (table === null)
        return { open: 0, waiting: [], auditedAt: null };
    const before = (0,watch_index/* parseIndex */.A1)(table.index);
    const versions = new Map();
    for (const [id, log] of table.logs) {
        const isKnown = before.assignments[id]?.log === log;
        versions.set(id, { log, state: isKnown ? null : await (0,ledger_table/* readLogState */.o8)(octokit, hub, id, log) });
    }
    const entries = Object.values((0,watch_index/* refreshIndex */.O0)(before, versions).assignments);
    const open = entries.filter(({ status }) => status === 'open');
    return {
        open: open.length,
        waiting: await waitingOf(octokit, open, now),
        auditedAt: table.auditedAt,
    };
}
async function accessNow(octokit, { repository, candidate }) {
    const place = await (0,own_repository/* findOwnRepository */.w)(octokit, repository);
    return place === null ? { kind: 'none' } : await (0,access/* findAccess */.GM)(octokit, place, candidate);
}
async function waitingOf(octokit, open, now) {
    const unknown = open.filter(({ invitation }) => !invitation.accepted);
    const waiting = [];
    for (const [index, { assignment, invitation }] of unknown.entries()) {
        const access = index < MOST_LOOKS ? await (0,observe/* observe */.l)(() => accessNow(octokit, assignment)) : null;
        const kind = access?.kind === 'seen' ? access.value.kind : null;
        if (kind === 'collaborator')
            continue;
        const isOld = (0,assignment_invitation/* hasRunOut */.SQ)(invitation.at, now);
        const expired = kind === 'expired' || (kind !== 'invited' && isOld);
        waiting.push({ assignment: assignment.id, since: invitation.at, expired });
    }
    return waiting;
}

// EXTERNAL MODULE: ./build/github/repository/review-branches.js
var review_branches = __webpack_require__(65044);
// EXTERNAL MODULE: ./build/github/health/bypass-of.js
var bypass_of = __webpack_require__(93163);
// EXTERNAL MODULE: ./build/github/health/array-of.js
var array_of = __webpack_require__(19952);
;// CONCATENATED MODULE: ./build/github/health/look-protections.js

/**
 * Policies of the organisation and the enterprise are listed too: https://docs.github.com/en/rest/actions/policies,
 * since September 2026. Octokit has no method for it yet.
 */
async function protectionsOf(octokit, hub) {
    const url = 'GET /repos/{owner}/{repo}/actions/policies';
    const listed = await octokit.paginate(url, { ...hub, per_page: 100 });
    return listed.map(protectionOf);
}
function protectionOf(listed) {
    const { name, source_type, enforcement, conditions, rules } = Object(listed);
    const allowed = (type, list) => {
        const rule = (0,array_of/* arrayOf */.j)(rules).find((one) => Object(one).type === type);
        return rule === undefined ? null : (0,array_of/* arrayOf */.j)(Object(Object(rule).parameters)[list]);
    };
    const paths = Object(Object(conditions).workflow_path);
    return {
        name: String(name),
        isInherited: source_type !== 'Repository',
        enforcement: String(enforcement),
        events: allowed('restrict_action_events', 'allowed_events')?.map(String) ?? null,
        actors: allowed('restrict_actions_actors', 'allowed_actors')?.length ?? null,
        paths: {
            include: (0,array_of/* arrayOf */.j)(paths.include).map(String),
            exclude: (0,array_of/* arrayOf */.j)(paths.exclude).map(String),
        },
    };
}

;// CONCATENATED MODULE: ./build/github/health/look-workflows.js






const WATCH = 'watch.yml';
/** What was pushed to the hub, and whether GitHub runs it. */
async function lookAtWorkflows(octokit, hub) {
    const { actions, issues } = octokit.rest;
    return {
        isEmpty: await (0,observe/* observe */.l)(() => isEmpty(octokit, hub)),
        files: await (0,observe/* observe */.l)(() => filesOf(octokit, hub)),
        states: await (0,observe/* observe */.l)(async () => {
            const asked = { ...hub, per_page: 100 };
            const found = await octokit.paginate(actions.listRepoWorkflows, asked);
            return new Map(found.map(({ path, state }) => [path, state]));
        }),
        hasLabel: await (0,observe/* observe */.l)(() => unlessMissing(async () => (await issues.getLabel({ ...hub, name: 'invitation' })).status === 200)),
        actions: await (0,observe/* observe */.l)(() => switchOf(octokit, hub)),
        ownerMayCreatePulls: await lookAtOwner(octokit, hub),
        rules: await lookAtRules(octokit, hub),
        lastWatch: await (0,observe/* observe */.l)(() => lastRunOf(octokit, hub, { status: 'success' })),
        lastScheduled: await (0,observe/* observe */.l)(() => lastRunOf(octokit, hub, { event: 'schedule' })),
        usage: await (0,observe/* observe */.l)(() => usageOf(octokit, hub.owner)),
        protections: await (0,observe/* observe */.l)(() => protectionsOf(octokit, hub)),
    };
}
/** "The branch does not need to exist": docs.github.com, REST, Get rules for a branch. */
async function lookAtRules(octokit, hub) {
    const known = new Map();
    const isFree = async (id) => {
        if (id === undefined)
            return false;
        const asked = known.get(id) ?? letsWorkflowsThrough(octokit, hub, id);
        known.set(id, asked);
        return await asked;
    };
    const typesOn = async (branch) => {
        const asked = { ...hub, branch, per_page: 100 };
        const rules = await octokit.paginate(octokit.rest.repos.getBranchRules, asked);
        const held = [];
        for (const { type, ruleset_id } of rules) {
            if (!(await isFree(ruleset_id)))
                held.push(type);
        }
        return held;
    };
    return {
        ledger: await (0,observe/* observe */.l)(() => typesOn(ledger/* LEDGER_BRANCH */.j)),
        reviews: await (0,observe/* observe */.l)(async () => ({
            base: await typesOn(review_branches/* REVIEW_BASE */.hD),
            review: await typesOn((0,review_branches/* reviewBranch */.zJ)('any')),
        })),
    };
}
// The App as which a workflow's own token writes: https://api.github.com/apps/github-actions.
const ACTIONS_APP = 15_368;
/** Whether a workflow may always bypass the ruleset. Whoever may not see that sees it as one that holds everybody. */
async function letsWorkflowsThrough(octokit, hub, ruleset_id) {
    try {
        const { data } = await octokit.rest.repos.getRepoRuleset({ ...hub, ruleset_id });
        return (0,bypass_of/* bypassOf */.A)(data)?.apps.includes(ACTIONS_APP) === true;
    }
    catch (error) {
        if ((0,reasons/* statusOf */.c2)(error) === null)
            throw error;
        return false;
    }
}
async function lastRunOf(octokit, hub, which) {
    const asked = { ...hub, workflow_id: WATCH, ...which, per_page: 1 };
    const { data } = await octokit.rest.actions.listWorkflowRuns(asked);
    return data.workflow_runs[0]?.created_at ?? null;
}
/** GitHub says 409 of a repository without a single commit. */
async function isEmpty(octokit, hub) {
    try {
        await octokit.rest.repos.listCommits({ ...hub, per_page: 1 });
        return false;
    }
    catch (error) {
        if ((0,reasons/* statusOf */.c2)(error) === 409)
            return true;
        throw error;
    }
}
/** Of the default branch: schedules and forms come from there. */
async function filesOf(octokit, hub) {
    const { data: repository } = await octokit.rest.repos.get({ ...hub });
    const tree = await unlessEmpty(async () => {
        const asked = { ...hub, tree_sha: repository.default_branch, recursive: 'true' };
        return (await octokit.rest.git.getTree(asked)).data.tree;
    });
    const wanted = tree.filter(({ path, type }) => type === 'blob' && path.startsWith('.github/'));
    const texts = wanted.map(async ({ path, sha }) => {
        const { data } = await octokit.rest.git.getBlob({ ...hub, file_sha: sha });
        return [path, Buffer.from(data.content, 'base64').toString('utf8')];
    });
    return new Map(await Promise.all(texts));
}
async function unlessEmpty(look) {
    try {
        return await look();
    }
    catch (error) {
        if ((0,reasons/* statusOf */.c2)(error) === 409)
            return [];
        throw error;
    }
}
async function unlessMissing(look) {
    try {
        return await look();
    }
    catch (error) {
        if ((0,reasons/* statusOf */.c2)(error) === 404)
            return false;
        throw error;
    }
}
async function switchOf(octokit, hub) {
    const { actions } = octokit.rest;
    const { data } = await actions.getGithubActionsPermissionsRepository({ ...hub });
    const allowed = data.allowed_actions ?? 'all';
    const found = { enabled: data.enabled, allowed, ofGitHub: allowed === 'all', patterns: [] };
    if (!data.enabled || allowed !== 'selected')
        return found;
    const selected = (await actions.getAllowedActionsRepository({ ...hub })).data;
    const patterns = selected.patterns_allowed ?? [];
    return { ...found, ofGitHub: selected.github_owned_allowed === true, patterns };
}
/** Null where a person owns the hub: nobody stands above its settings. */
async function lookAtOwner(octokit, { owner }) {
    const answer = await (0,observe/* observe */.l)(async () => {
        const asked = { org: owner };
        const { data } = await octokit.rest.actions.getGithubActionsDefaultWorkflowPermissionsOrganization(asked);
        return data.can_approve_pull_request_reviews;
    });
    return answer.kind === 'hidden' && answer.reason === 'HTTP 404' ? null : answer;
}
/** https://docs.github.com/en/rest/billing/usage, in public preview: octokit has no method for it yet. */
async function usageOf(octokit, org) {
    const url = 'GET /organizations/{org}/settings/billing/usage/summary';
    const { data } = await octokit.request(url, { org, product: 'actions' });
    const items = Object(data).usageItems ?? [];
    const minutes = items
        .map((item) => Object(item))
        .filter(({ product, unitType }) => /^actions$/i.test(product) && /^minutes$/i.test(unitType));
    const sum = (name) => minutes.reduce((total, item) => total + Number(item[name] ?? 0), 0);
    const { plan } = (await octokit.rest.orgs.get({ org })).data;
    return { minutes: sum('grossQuantity'), paid: sum('netAmount'), plan: plan?.name ?? null };
}

// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(18186);
;// CONCATENATED MODULE: ./build/commands/setup/look-at-github.js











/** One look after the other. Where GitHub is not reached, what was seen before stays. */
async function lookAtGitHub(asking) {
    let seen = {
        token: { kind: 'unasked' },
        app: 'unasked',
        hub: null,
        organisation: null,
        workflows: null,
        policies: null,
        round: null,
    };
    try {
        for (const step of await stepsOf(asking))
            seen = { ...seen, ...(await step(seen)) };
        return { ...seen, trouble: null };
    }
    catch (error) {
        const named = (0,reasons/* nameGitHubError */.DH)(error);
        if (named instanceof bad_news/* WorldError */.nM)
            return { ...seen, trouble: named };
        throw named;
    }
}
async function stepsOf(asking) {
    const { access, config } = asking;
    const app = async () => ({ app: await lookAtOwnApp(asking) });
    if (access.token === '') {
        const token = async () => ({ token: { kind: 'missing' } });
        return [token, app];
    }
    const octokit = await (0,client/* openGitHub */.o)({ ...connection(asking), credential: { token: access.token } });
    const token = async () => ({ token: await (0,look_credentials/* lookAtToken */.m)(octokit) });
    return [token, app, ...(config === null ? [] : stepsInHub(octokit, config, asking.criteria))];
}
/** With a token that GitHub refuses, or one that cannot see the hub, other answers would be refusals too. */
function stepsInHub(octokit, config, criteria) {
    const { hub, organisation } = config;
    const always = [
        async () => ({ hub: await lookAtHub(octokit, hub) }),
        async () => ({ organisation: await (0,look_organisation/* lookAtOrganisation */.L)(octokit, organisation) }),
        async () => ({ policies: await (0,look_policies/* lookAtPolicies */.N)(octokit, organisation) }),
    ];
    const inside = [
        async () => ({ workflows: await lookAtWorkflows(octokit, hub) }),
        async () => {
            return { round: await lookAtRound(octokit, config, await (0,hub_session/* serverTime */.nI)(octokit), criteria) };
        },
    ];
    const unless = (isUseless) => (step) => async (seen) => isUseless(seen) ? {} : await step(seen);
    return [
        ...always.map(unless(isRefused)),
        ...inside.map(unless((seen) => isRefused(seen) || seen.hub?.repository.kind === 'hidden')),
    ];
}
function isRefused({ token }) {
    return token.kind === 'refused';
}
async function lookAtOwnApp(asking) {
    const { access, config } = asking;
    const { appId, appKey: privateKey } = access;
    if (config === null || (appId === '' && privateKey === ''))
        return null;
    if (appId === '' || privateKey === '') {
        return { kind: 'hidden', reason: 'TAKEHOME_APP_ID and TAKEHOME_APP_KEY belong together' };
    }
    const { organisation } = config;
    return await (0,observe/* observe */.l)(async () => {
        const credential = { appId, privateKey, organisation };
        return await (0,look_credentials/* lookAtApp */.i)(await (0,client/* openGitHub */.o)({ ...connection(asking), credential }), organisation);
    });
}
function connection({ access: { apiUrl }, log, second }) {
    return { apiUrl, log, ...(second === undefined ? {} : { second }) };
}

;// CONCATENATED MODULE: ./build/commands/setup/look-at-loops.js


/** The loops of a hub whose role and exercises can be read; what cannot is said of the exercise itself. */
async function lookAtLoops(config, folder, home) {
    const folders = { config, folder, home };
    const looks = loopsOf(config).map(async ({ role: id, ids, named }) => {
        const role = await (0,hub_exercise/* loadHubRole */.I1)(folders, id);
        const loaded = await Promise.all(ids.map((each) => (0,hub_exercise/* loadHubExercise */.sE)(folders, each)));
        const exercises = loaded.flatMap((each) => (each.ok ? [each.value.rubric] : []));
        if (!role.ok || role.value === null || exercises.length < ids.length)
            return [];
        const { weights } = role.value;
        const points = exercises.map((rubric) => ({ id: rubric.id, points: pointsOf(rubric.criteria) }));
        return [{ role: id, weights, exercises: points, named }];
    });
    return (await Promise.all(looks)).flat();
}

// EXTERNAL MODULE: ./build/exercise/exercise-files.js
var exercise_files = __webpack_require__(34899);
// EXTERNAL MODULE: ./build/exercise/load-exercise.js + 12 modules
var load_exercise = __webpack_require__(36148);
// EXTERNAL MODULE: ./build/judge/find-python.js
var find_python = __webpack_require__(76192);
// EXTERNAL MODULE: ./build/judge/judge.js + 1 modules
var judge_judge = __webpack_require__(90268);
// EXTERNAL MODULE: ./build/judge/limits.js
var limits = __webpack_require__(65922);
;// CONCATENATED MODULE: ./build/commands/setup/look-at-machine.js







async function lookAtMachine({ home, path }) {
    const node = process.versions.node;
    const python = await (0,observe/* observe */.l)(() => (0,find_python/* lookForPython */.J)(null, path));
    if (python.kind === 'hidden')
        return { node, python, sandbox: null };
    return { node, python, sandbox: await tryTheSandbox(python.value.executable, home) };
}
/** The judge proves its sandbox before it takes any work, so it is started and given none. */
async function tryTheSandbox(python, home) {
    const ids = await (0,exercise_files/* listExercises */.SW)(home);
    const exercises = await Promise.all(ids.map((id) => (0,load_exercise/* loadExercise */.ND)(home, id)));
    const exercise = exercises.find((one) => one.ok && one.value.rubric.module !== null);
    if (!exercise?.ok || exercise.value.rubric.module === null)
        return null;
    const judge = (0,judge_judge/* startJudge */.S)({
        python,
        pythonHome: (0,external_node_path_.join)(home, 'src', 'judge', 'python'),
        grader: exercise.value.grader,
        module: exercise.value.rubric.module,
        limits: limits/* LIMITS */.b1,
        parallel: 1,
        unsafe: false,
    });
    try {
        return await (0,observe/* observe */.l)(async () => (await judge.ready).sandbox);
    }
    finally {
        await judge.close();
    }
}

;// CONCATENATED MODULE: ./build/commands/setup/doctor.js




















/** Looks at everything a hub needs; changes nothing. `second` is how long GitHub's client takes for one. */
async function examine(access, around, log) {
    const read = await (0,hub_session/* readHubConfig */.an)(access.folder);
    const config = read.ok ? read.value : null;
    const [machine, files] = await Promise.all([
        lookAtMachine(around),
        lookAtFiles(config, access.folder, around.home),
    ]);
    const issues = read.ok ? [] : read.error;
    const { trouble, ...seen } = await lookAtGitHub({
        access,
        config,
        criteria: config === null ? new Map() : await criteriaOf(config, access.folder, around.home),
        log,
        second: around.second,
    });
    const findings = diagnose({
        server: access.serverUrl,
        site: await lookAtServer(access),
        machine,
        files: { ...files, issues },
        key: keyOf(access.key),
        reviewKey: await lookAtReviewKey(access),
        network: trouble?.message ?? null,
        written: await writtenFiles(config, seen.workflows, around.home),
        live: await readLive(access.folder),
        roles: config === null ? [] : await rolesOf(config, access.folder, around.home),
        loops: config === null ? [] : await lookAtLoops(config, access.folder, around.home),
        ...seen,
    });
    return { findings, trouble };
}
async function lookAtServer({ apiUrl, serverUrl, folder }) {
    const workflows = await (0,promises_.readdir)((0,external_node_path_.join)(folder, '.github', 'workflows')).catch(() => []);
    const host = new URL(serverUrl).host;
    return { kind: (0,github_server/* serverKind */.CG)(apiUrl), host, hasWorkflows: workflows.length > 0 };
}
/** What init would write under `.github` for the takehome that the hub uses. */
async function writtenFiles(config, workflows, home) {
    const files = workflows?.files;
    const action = files?.kind === 'seen' ? (0,used_action/* usedAction */.K)(files.value.values()) : null;
    if (config === null || action === null)
        return null;
    const { hub, organisation } = config;
    const request = { hub: `${hub.owner}/${hub.repo}`, organisation, action };
    const all = await (0,init/* hubFiles */.l)(request, home);
    return new Map([...all].filter(([path]) => path.startsWith('.github/')));
}
/** What the last live check left; one that is broken is none. */
async function readLive(folder) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, check_live/* LIVE_FILE */.y$), 'utf8').catch(() => '');
    const live = (0,parse_json/* parseJson */.q)(text);
    return isLive(live) ? live : null;
}
async function rolesOf({ pack }, folder, home) {
    const roles = await (0,find_role/* readRoles */.i)((0,external_node_path_.join)(folder, pack), home);
    return roles.ok ? roles.value.map(({ id }) => id) : [];
}
async function lookAtFiles(config, folder, home) {
    if (config === null)
        return { config, exercises: [] };
    const folders = { config, folder, home };
    const exercises = [...config.exercises].map(async ([id, { role }]) => {
        const exercise = await (0,hub_exercise/* loadHubExercise */.sE)(folders, id);
        const packages = exercise.ok ? (exercise.value.rubric.packages ?? []) : [];
        const workflows = exercise.ok ? (0,template_workflows/* workflowsAmong */.Lm)(exercise.value.template.keys()) : [];
        const issues = [exercise, await (0,hub_exercise/* loadHubRole */.I1)(folders, role)].flatMap((one) => one.ok ? [] : one.error);
        const shipped = (await (0,hub_exercise/* exerciseRoot */.Rx)(folders, id)) === home;
        const variants = variantsOf(config, exercise.ok ? exercise.value.conventions.length : 0);
        return {
            id,
            shipped,
            variants,
            packages,
            ...(workflows.length === 0 ? {} : { workflows }),
            issues,
        };
    });
    return { config, exercises: await Promise.all(exercises) };
}
function variantsOf({ variants }, conventions) {
    if (conventions === 0)
        return 'none';
    return variants === 'none' ? 'offered' : 'given';
}
/** An exercise that cannot be loaded is told of elsewhere. */
async function criteriaOf(config, folder, home) {
    const folders = { config, folder, home };
    const found = new Map();
    for (const id of config.exercises.keys()) {
        const exercise = await (0,hub_exercise/* loadHubExercise */.sE)(folders, id);
        const isJudged = exercise.ok && (await (0,hub_exercise/* isReviewed */.qe)(folders, id));
        if (isJudged)
            found.set(id, (0,find_review/* criteriaDigest */.QB)(exercise.value.rubric));
    }
    return found;
}
async function lookAtReviewKey({ folder, key }) {
    const expected = keyOf(key) === 'given' ? (await (0,hub_review_key/* hubReviewKey */.r6)(key)).key.id : null;
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, plan_review_key/* REVIEW_KEY_FILE */.wn), 'utf8').catch(() => null);
    if (text === null)
        return { file: 'absent', expected };
    const held = await (0,hub_review_key/* parseReviewKey */.NP)(text);
    return { file: held === null ? 'broken' : { id: held.id }, expected };
}
function keyOf(key) {
    if (key === '')
        return 'missing';
    try {
        (0,hub_key/* useHubKey */.cA)(key);
        return 'given';
    }
    catch {
        return 'too-short';
    }
}


/***/ }),

/***/ 80272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ hubFiles),
  Y: () => (/* binding */ initialise)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/assignment/takehome.schema.json
const takehome_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","title":"takehome.yml","description":"How a hiring team runs its take-homes.","type":"object","additionalProperties":false,"required":["hub","organisation","exercises"],"properties":{"hub":{"description":"This repository, as owner/name. It holds hidden tests, the ledger and the reviews: keep it private.","type":"string","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})/[A-Za-z0-9._-]{1,100}$"},"organisation":{"description":"The organisation in which candidates\' repositories are created. A separate one is safest: candidates see nothing else there.","type":"string","pattern":"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$"},"exercises":{"description":"The exercises you give out, by id; each may name the role whose competency weights count.","type":"object","additionalProperties":{"type":["object","null"],"additionalProperties":false,"properties":{"clock":{"description":"When the time begins: with the invitation, or with the start, when the candidate asks for the task.","enum":["invitation","start"]},"start_by":{"description":"With clock: start, the candidate has to start within this many days of the invitation. Without it, within as many days as days says.","type":"integer","minimum":1,"maximum":90},"hours":{"description":"With clock: start, the hours that a candidate has from the start.","type":"integer","minimum":1,"maximum":720},"role":{"description":"Whose competency weights count: ml-engineer, mlops, research, or one of your own roles.yml.","type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"},"ai":{"description":"What candidates are told about AI assistants: forbidden, allowed or expected. Without it they read what the exercise says.","enum":["forbidden","allowed","expected"]}}},"minProperties":1,"propertyNames":{"pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"}},"loops":{"description":"The exercises that everybody who applies for a role does, by role. Together they need points for each competency that the role weighs; otherwise nobody gets an overall score.","type":"object","additionalProperties":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"},"minItems":1,"uniqueItems":true},"propertyNames":{"pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$"}},"pack":{"description":"A folder of this repository with templates/, rubrics/ and graders/ of your own; exercises that are not there come with takehome.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","default":"exercises"},"days":{"description":"Days from the invitation to the deadline.","type":"integer","minimum":1,"maximum":90,"default":7},"deadline_time":{"description":"The time of that day, as \\"18:00\\", in the time zone below. Quote it: YAML reads 18:00 as a number.","type":"string","pattern":"^(?:[01][0-9]|2[0-3]):[0-5][0-9]$","default":"18:00"},"clock":{"description":"When the time begins: with the invitation, or with the start, when the candidate asks for the task.","enum":["invitation","start"]},"start_by":{"description":"With clock: start, the candidate has to start within this many days of the invitation. Without it, within as many days as days says.","type":"integer","minimum":1,"maximum":90},"hours":{"description":"With clock: start, the hours that a candidate has from the start.","type":"integer","minimum":1,"maximum":720},"remind":{"description":"Candidates who have pushed nothing are reminded once, this many hours before the end. With 0, nobody is reminded.","type":"integer","minimum":0,"maximum":336,"default":24},"time_zone":{"description":"The time zone in which deadlines are given and shown, such as Europe/Zurich; UTC is always shown beside it.","type":"string","default":"UTC"},"feedback":{"description":"What a candidate sees of the hidden tests: none, bands (one word) or criteria (met or not met).","enum":["none","bands","criteria"],"default":"bands"},"variants":{"description":"Whether exercises differ from what comes with takehome: none, team (one variant for all your candidates) or candidate (one for each). They are drawn from TAKEHOME_KEY.","enum":["none","team","candidate"],"default":"none"},"graded_pushes_per_day":{"description":"How many pushes of one candidate are graded within 24 hours. The last commit before the deadline is always graded.","type":"integer","minimum":1,"maximum":100,"default":10},"rulesets":{"description":"Freeze the starter branch with a ruleset. Private repositories have rulesets on GitHub Team and Enterprise only; without one the recorded commit counts.","type":"boolean","default":false},"contact":{"description":"Whom candidates ask, as a name and a mail address. They read it in the description of their pull request. doctor asks for it.","type":"string","minLength":1,"maxLength":300},"privacy":{"description":"Who sees a candidate\'s work, what it is used for, and where your privacy notice is. Candidates read it. doctor asks for it.","type":"string","minLength":1,"maxLength":1000},"retention":{"description":"Days from the deadline until you erase everything about a candidate. Candidates read it, and report lists who is due. doctor asks for it.","type":["integer","null"],"minimum":1,"maximum":3650},"retain":{"description":"How long candidates’ data is kept, by how their application ended; takehome retain erases it. For an ending that is not known or not listed here, retention counts; without retention, the longest of these periods.","type":"object","additionalProperties":false,"properties":{"rejected":{"description":"How long everything about somebody who was not hired is kept, such as P2Y, P6M or P90D, counted from the deadline.","type":"string","pattern":"^P(?=[0-9])(?:[0-9]{1,2}Y)?(?:[0-9]{1,3}M)?(?:[0-9]{1,3}W)?(?:[0-9]{1,4}D)?$"},"hired":{"description":"How long everything about somebody who was hired is kept, such as P2Y, P6M or P90D, counted from the deadline.","type":"string","pattern":"^P(?=[0-9])(?:[0-9]{1,2}Y)?(?:[0-9]{1,3}M)?(?:[0-9]{1,3}W)?(?:[0-9]{1,4}D)?$"},"withdrawn":{"description":"How long everything about somebody who withdrew is kept, such as P2Y, P6M or P90D, counted from the deadline.","type":"string","pattern":"^P(?=[0-9])(?:[0-9]{1,2}Y)?(?:[0-9]{1,3}M)?(?:[0-9]{1,3}W)?(?:[0-9]{1,4}D)?$"},"notice":{"description":"How many days before it is erased the candidate is told, once.","type":"integer","minimum":1,"maximum":90,"default":14},"residue":{"description":"Whether an erasure keeps the points of each criterion, without anything that names somebody, for retrospective.","type":"boolean","default":false}}},"webhook":{"description":"Your hiring system, or a program in front of it: takehome notify tells it what happened, signed with TAKEHOME_NOTIFY_SECRET.","type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"description":"Where events are sent, over https. No redirect is followed.","type":"string","pattern":"^(?:https://[^\\\\s/@?#]+|http://(?:localhost|127\\\\.0\\\\.0\\\\.1|\\\\[::1\\\\])(?::[0-9]{1,5})?)(?:[/?][^\\\\s#]*)?$"},"events":{"description":"Which events are sent. Without it, all: invited, handed-in, reviewed, scored.","type":"array","items":{"enum":["invited","handed-in","reviewed","scored"]},"minItems":1,"uniqueItems":true},"since":{"description":"A day in UTC: nothing that happened before is sent.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}},"reviews":{"description":"Who reviews, and what it takes.","type":"object","additionalProperties":false,"properties":{"reviewers":{"description":"GitHub logins of the people who may review; each needs access to this repository. Without it, everybody who can write to it.","type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,39}$"},"minItems":2,"uniqueItems":true},"needed":{"description":"How many people review each write-up. If two are needed and they are two levels apart, a third is asked.","type":"integer","minimum":2,"maximum":5,"default":2},"calibration":{"description":"Whether a reviewer has to pass takehome calibrate on an exercise before their first review of it.","type":"boolean","default":true},"days":{"description":"Days from the deadline until reviews are due. takehome due lists them.","type":"integer","minimum":1,"maximum":60,"default":7},"assign":{"description":"Who is asked to review, evenly, once the deadline has passed. GitHub tells them by a review request and one comment, and reminds them once.","type":"object","additionalProperties":false,"properties":{"people":{"description":"GitHub logins of the people who are asked. Without it, those under reviewers; without those, nobody is asked.","type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,39}$"},"minItems":1,"uniqueItems":true},"each":{"description":"How many people are asked for each submission; by default as many as are needed. With 0, nobody is asked.","type":"integer","minimum":0,"maximum":5},"away":{"description":"Who is away, from the first to the last day, both included, in your time zone. They are not asked then.","type":"array","items":{"type":"object","additionalProperties":false,"required":["login","from","to"],"properties":{"login":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,39}$"},"from":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"to":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}}}}},"blind":{"description":"Whether levels are sealed before they leave the reviewer. With false, reviewers may write levels in comments, and colleagues can see them early: GitHub mails every comment.","type":"boolean","default":true}}}}}');
// EXTERNAL MODULE: ./build/hub/fill-notice.js
var fill_notice = __webpack_require__(13824);
// EXTERNAL MODULE: ./build/hub/github-server.js
var github_server = __webpack_require__(5097);
// EXTERNAL MODULE: ./build/hub/hub-config.js + 3 modules
var hub_config = __webpack_require__(92495);
// EXTERNAL MODULE: ./build/hub/plan-review-key.js
var plan_review_key = __webpack_require__(2412);
// EXTERNAL MODULE: ./build/hub/without-environment.js
var without_environment = __webpack_require__(56320);
// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(18186);
// EXTERNAL MODULE: ./build/input/config-issue.js
var config_issue = __webpack_require__(82055);
// EXTERNAL MODULE: ./build/input/write-out.js
var write_out = __webpack_require__(37473);
// EXTERNAL MODULE: ./build/session/hub-review-key.js + 1 modules
var hub_review_key = __webpack_require__(64866);
// EXTERNAL MODULE: ./build/session/hub-session.js
var hub_session = __webpack_require__(45333);
;// CONCATENATED MODULE: ./build/commands/setup/init.js













// What the files in hub/ say where a team's own names belong. An Action's verb stands before the commit.
const PLACEHOLDERS = /your-organisation\/your-hub|your-candidates|your-organisation\/takehome(?<verb>\/[a-z-]+)?@0{40}/g;
const ACTION = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/[A-Za-z0-9._-]+@[0-9a-f]{40}$/;
const SCHEMA_FILE = 'takehome.schema.json';
/**
 * Writes a hub:
 * 1. put the team's names into the files of hub/, and check the takehome.yml that comes out;
 * 2. compare with what the folder holds: a file that differs stops everything, unless forced;
 * 3. write what is missing.
 */
async function initialise(request, home) {
    if (request.server === 'ghe.com')
        throw new bad_news/* CallerError */.ED([noCandidates()]);
    const files = [...(await hubFiles(request, home))].filter(([path]) => request.server !== 'server' || !path.startsWith('.github'));
    const keepsChanged = request.keepChanged === true && !request.force;
    const found = await Promise.all(files.map(async ([path, text]) => {
        const before = await (0,promises_.readFile)((0,external_node_path_.join)(request.folder, path), 'utf8').catch(() => null);
        // Nobody writes the key by hand: another one is of a TAKEHOME_KEY that is gone.
        const isKept = keepsChanged && before !== null && path !== plan_review_key/* REVIEW_KEY_FILE */.wn;
        return { path, text: isKept ? keptText(path, before, request) : text, before };
    }));
    const differing = found.filter(({ before, text, path }) => {
        return before !== null && before !== text && path !== plan_review_key/* REVIEW_KEY_FILE */.wn;
    });
    if (differing.length > 0 && !request.force && !keepsChanged) {
        throw new bad_news/* CallerError */.ED(differing.map(({ path }) => changedIssue((0,external_node_path_.join)(request.folder, path))));
    }
    const isWanted = ({ before, text }) => before !== text;
    const wanted = found.filter(isWanted);
    await (0,write_out/* writeOut */.sD)(request.folder, wanted.map(({ path, text }) => [path, text]));
    const kept = found.filter((file) => !isWanted(file));
    return { written: wanted.map(({ path }) => path), kept: kept.map(({ path }) => path) };
}
/** A file that is kept says what the caller says now about people and data, and is the team's own otherwise. */
function keptText(path, before, { notice = {} }) {
    return path === hub_session/* HUB_FILE */.n ? ((0,fill_notice/* withNotice */.HL)(before, notice) ?? before) : before;
}
/** What init writes, by path. Throws CallerError with all that is wrong with the request. */
async function hubFiles(request, home) {
    const root = (0,external_node_path_.join)(home, 'hub');
    const entries = await (0,promises_.readdir)(root, { recursive: true, withFileTypes: true });
    const paths = entries
        .filter((entry) => entry.isFile())
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name))
        .sort();
    const texts = await Promise.all(paths.map((path) => (0,promises_.readFile)(path, 'utf8')));
    const files = new Map(paths.map((path, index) => [(0,external_node_path_.relative)(root, path), fill(texts[index] ?? '', request)]));
    const { notice = {} } = request;
    files.set(hub_session/* HUB_FILE */.n, (0,fill_notice/* fillNotice */.MP)(files.get(hub_session/* HUB_FILE */.n) ?? '', notice));
    const config = (0,hub_config/* parseHubConfig */.H)(files.get(hub_session/* HUB_FILE */.n) ?? '', hub_session/* HUB_FILE */.n);
    const told = (0,fill_notice/* noticeIssues */.BU)(notice, config);
    const issues = [
        ...actionIssue(request.action),
        ...told.map((issue) => typedIssue(issue, request)),
    ];
    if (issues.length > 0)
        throw new bad_news/* CallerError */.ED(issues);
    if (request.reviewKey !== undefined) {
        files.set(plan_review_key/* REVIEW_KEY_FILE */.wn, (0,hub_review_key/* printReviewKey */.zu)(request.reviewKey));
    }
    return files.set(SCHEMA_FILE, `${JSON.stringify(takehome_schema_namespaceObject, null, 2)}\n`);
}
/** In one go: a name that somebody gave is never taken for a placeholder. */
function fill(text, request) {
    const kept = request.noEnvironments === true ? (0,without_environment/* withoutEnvironment */._)(text) : text;
    return kept.replace(PLACEHOLDERS, (placeholder, verb = '') => {
        if (placeholder.endsWith('/your-hub'))
            return request.hub;
        if (placeholder === 'your-candidates')
            return request.organisation;
        return request.action.replace('@', () => `${verb}@`);
    });
}
function noCandidates() {
    return (0,config_issue/* problem */.CC)('GITHUB_API_URL', github_server/* MANAGED_USERS */.bJ, 'Use an organisation on github.com.');
}
/** There is no takehome.yml yet: what is wrong with a name is said of the option that it came from. */
function typedIssue(issue, request) {
    if (issue.path !== 'hub' && issue.path !== 'organisation')
        return issue;
    const typed = request[issue.path];
    const message = typed === '' ? 'is missing' : `"${typed}" ${issue.message}`;
    return (0,config_issue/* problem */.CC)(`--${issue.path}`, message, issue.hint);
}
function actionIssue(action) {
    if (ACTION.test(action))
        return [];
    const message = action === '' ? 'is missing' : `"${action}" names no commit`;
    const hint = 'Give owner/takehome@ and the full sha of a commit. A tag can be moved to other code; a commit cannot. To find one: git rev-parse HEAD in a checkout that is pushed, or git ls-remote https://github.com/<owner>/takehome';
    return [(0,config_issue/* problem */.CC)('--action', message, hint)];
}
function changedIssue(file) {
    const message = 'differs from what init writes; nothing was written';
    const hint = 'Name an empty folder, and copy from it what you need. --force overwrites this file, with your own changes in it.';
    return (0,config_issue/* problem */.CC)(file, message, hint);
}


/***/ }),

/***/ 39523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ scaffoldFiles),
/* harmony export */   T: () => (/* binding */ newExercise)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _exercise_scaffold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62653);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18186);
/* harmony import */ var _input_config_issue_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82055);
/* harmony import */ var _input_write_out_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37473);






// The rubric's schema asks for the same.
const ID = /^[a-z][a-z0-9-]{1,63}$/;
/**
 * Writes a small exercise that verify accepts, to be changed into the author's own:
 * 1. put its name into the files of scaffold/;
 * 2. a file that is there already stops everything;
 * 3. write them.
 */
async function newExercise(id, root, home, kind) {
    if (!ID.test(id))
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_3__/* .CallerError */ .ED([badId(id)]);
    const files = await scaffoldFiles(id, home, kind);
    const found = await Promise.all([...files.keys()].map(async (path) => {
        const isThere = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)).then(() => true, () => false);
        return isThere ? [inTheWay((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path))] : [];
    }));
    if (found.flat().length > 0)
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_3__/* .CallerError */ .ED(found.flat());
    await (0,_input_write_out_js__WEBPACK_IMPORTED_MODULE_4__/* .writeOut */ .sD)(root, files);
    return [...files.keys()];
}
/** The files of a small exercise of this name, by path. */
async function scaffoldFiles(id, home, kind = 'code') {
    return (0,_exercise_scaffold_js__WEBPACK_IMPORTED_MODULE_2__/* .nameScaffold */ ._)(await readScaffold((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'scaffold')), id, kind);
}
async function readScaffold(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true, withFileTypes: true });
    const paths = entries
        .filter((entry) => entry.isFile())
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name))
        .sort();
    const texts = await Promise.all(paths.map((path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8')));
    return new Map(paths.map((path, index) => [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path), texts[index] ?? '']));
}
function badId(id) {
    const hint = 'Use lower-case letters, digits and dashes, and begin with a letter: my-exercise.';
    return (0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)('id', `"${id}" is not an exercise id`, hint);
}
function inTheWay(file) {
    const hint = 'Choose another id, or move it away. Nothing was written.';
    return (0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)(file, 'already exists', hint);
}


/***/ }),

/***/ 22758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findingsText: () => (/* binding */ findingsText),
/* harmony export */   runDoctor: () => (/* binding */ runDoctor)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _check_live_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53263);
/* harmony import */ var _doctor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97524);



const runDoctor = async ({ isOn, text }, around) => {
    if (isOn('live'))
        return await (0,_check_live_js__WEBPACK_IMPORTED_MODULE_1__/* .checkLive */ .rb)(around, {
            out: text('out') || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(around.access.folder, _check_live_js__WEBPACK_IMPORTED_MODULE_1__/* .LIVE_FILE */ .y$),
        });
    const { access, home, machine, log } = around;
    const { findings, trouble } = await (0,_doctor_js__WEBPACK_IMPORTED_MODULE_2__/* .examine */ .s)(access, { home, path: machine.path }, log);
    const hasError = findings.some(({ severity }) => severity === 'error');
    return {
        json: { findings },
        text: findingsText(findings),
        unmet: hasError ? 'Fix every error before you invite anybody.' : null,
        trouble,
    };
};
/** What is well first, then what to mend. */
function findingsText(findings) {
    const well = findings.filter(({ severity }) => severity === 'ok');
    const unwell = findings.filter(({ severity }) => severity !== 'ok');
    const rows = well.map(({ severity, about, seen }) => [severity, about, seen]);
    const lines = unwell.map(({ severity, about, seen, mend, page }) => {
        return [`${severity}: ${about}: ${seen}`, ...[mend, page].flatMap((one) => one ?? [])].join('\n  ');
    });
    return [...(rows.length === 0 ? [] : [{ head: [], rows }]), ...lines];
}


/***/ }),

/***/ 20568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ SECOND_SCOPES),
/* harmony export */   Hg: () => (/* binding */ narrowTokenIssues),
/* harmony export */   Jb: () => (/* binding */ scopeList),
/* harmony export */   R2: () => (/* binding */ LIVE_SCOPES),
/* harmony export */   Zh: () => (/* binding */ SET_UP_SCOPES)
/* harmony export */ });
/* harmony import */ var _github_health_look_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88029);
/* harmony import */ var _input_config_issue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82055);


// Scopes of a classic token. `workflow`: GitHub answers 404 to trees with workflow files without it
// (https://github.com/octokit/rest.js/issues/368).
const SET_UP_SCOPES = ['repo', 'workflow', 'admin:org'];
/** The live check also deletes what it has made: docs.github.com, REST, Delete a repository. */
const LIVE_SCOPES = [...SET_UP_SCOPES, 'delete_repo'];
/** The second account of a live check accepts an invitation, comments and pushes. */
const SECOND_SCOPES = ['repo'];
/**
 * What a token lacks of what it is asked for, before anything is made with it. A fine-grained token does not say
 * what it may do, so that it passes.
 */
async function narrowTokenIssues(octokit, name, wanted) {
    const token = await (0,_github_health_look_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .lookAtToken */ .m)(octokit);
    const missing = token.kind === 'personal' && token.scopes !== null
        ? wanted.filter((scope) => !token.scopes?.includes(scope))
        : [];
    if (token.kind === 'personal' && missing.length === 0)
        return [];
    const hint = `Make a classic token with ${scopeList(wanted)}.`;
    return [(0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(name, complaint(token, missing), hint)];
}
function scopeList(scopes) {
    return `the ${scopes.length === 1 ? 'scope' : 'scopes'} ${scopes.join(', ')}`;
}
function complaint(token, missing) {
    if (token.kind === 'refused')
        return `is refused (${token.reason})`;
    return token.kind === 'personal' ? `lacks ${scopeList(missing)}` : 'is no person’s';
}


/***/ }),

/***/ 82700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ observe)
/* harmony export */ });
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18186);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29281);


const REFUSALS = [401, 403, 404];
/**
 * Looks at something and takes a refusal for an observation: GitHub's 401, 403 and 404, a Python that is
 * missing, a sandbox that does not hold. Throws WorldError when GitHub does not work; a bug of ours stays one.
 */
async function observe(look) {
    try {
        return { kind: 'seen', value: await look() };
    }
    catch (error) {
        return { kind: 'hidden', reason: whyHidden(error) };
    }
}
function whyHidden(error) {
    // What keeps us from everything is no observation of this one thing.
    if (error instanceof _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM && error.code === 'github-unreachable')
        throw error;
    if (error instanceof _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM)
        return error.message;
    if (error instanceof _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .CallerError */ .ED) {
        return error.issues.map(({ file, message }) => `${file} ${message}`).join('; ');
    }
    const status = (0,_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error);
    if (status !== null && REFUSALS.includes(status))
        return `HTTP ${status}`;
    throw (0,_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .nameGitHubError */ .DH)(error);
}


/***/ }),

/***/ 19952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ arrayOf)
/* harmony export */ });
/** A list in an answer of GitHub's that no type vouches for; empty for anything else. */
function arrayOf(value) {
    return Array.isArray(value) ? value : [];
}


/***/ }),

/***/ 93163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ bypassOf)
/* harmony export */ });
/* harmony import */ var _array_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19952);

// "`pull_request` means that an actor can only bypass rules on pull requests": docs.github.com, REST, Rules.
const ON_EVERY_PUSH = ['always', 'exempt'];
/** Whom a ruleset lets through; null where it names nobody, or GitHub keeps it from whoever may not change it. */
function bypassOf(ruleset) {
    const apps = [];
    let owners = false;
    for (const actor of (0,_array_of_js__WEBPACK_IMPORTED_MODULE_0__/* .arrayOf */ .j)(ruleset.bypass_actors)) {
        const { actor_id, actor_type, bypass_mode = 'always' } = Object(actor);
        if (!ON_EVERY_PUSH.includes(bypass_mode))
            continue;
        if (actor_type === 'Integration' && typeof actor_id === 'number')
            apps.push(actor_id);
        if (actor_type === 'OrganizationAdmin')
            owners = true;
    }
    return apps.length > 0 || owners ? { apps, owners } : null;
}


/***/ }),

/***/ 73985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ lookAtOrganisation),
/* harmony export */   R: () => (/* binding */ actionsOf)
/* harmony export */ });
/* harmony import */ var _client_observe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82700);

/** What the candidates' organisation costs, and what in it candidates could reach. */
async function lookAtOrganisation(octokit, organisation) {
    const org = { org: organisation };
    return {
        plan: await lookAtPlan(octokit, organisation),
        actions: await (0,_client_observe_js__WEBPACK_IMPORTED_MODULE_0__/* .observe */ .l)(() => actionsOf(octokit, organisation)),
        secrets: await (0,_client_observe_js__WEBPACK_IMPORTED_MODULE_0__/* .observe */ .l)(async () => {
            const asked = { ...org, per_page: 100 };
            const secrets = await octokit.paginate(octokit.rest.actions.listOrgSecrets, asked);
            return secrets.map(({ name, visibility }) => ({ name, visibility }));
        }),
    };
}
/** Whoever does not own the organisation is shown all of it but the plan. */
async function lookAtPlan(octokit, org) {
    const answer = await (0,_client_observe_js__WEBPACK_IMPORTED_MODULE_0__/* .observe */ .l)(async () => {
        return (await octokit.rest.orgs.get({ org })).data.plan ?? null;
    });
    if (answer.kind === 'hidden')
        return answer;
    if (answer.value === null)
        return { kind: 'hidden', reason: 'only owners are shown it' };
    const { name, seats, filled_seats } = answer.value;
    const value = { name, seats: seats ?? null, filledSeats: filled_seats ?? null };
    return { kind: 'seen', value };
}
/** In which repositories an organisation lets workflows run. */
async function actionsOf(octokit, org) {
    const { actions } = octokit.rest;
    const { data } = await actions.getGithubActionsPermissionsOrganization({ org });
    if (data.enabled_repositories !== 'selected')
        return { kind: data.enabled_repositories };
    const selected = await octokit.paginate(actions.listSelectedRepositoriesEnabledGithubActionsOrganization, { org, per_page: 100 });
    return { kind: 'selected', repositories: selected.map(({ name }) => name) };
}


/***/ }),

/***/ 98153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ lookAtPolicies)
/* harmony export */ });
/* harmony import */ var _client_observe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82700);
/* harmony import */ var _array_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19952);
/* harmony import */ var _bypass_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93163);



/** What the candidates' organisation has decided for all of its repositories. */
async function lookAtPolicies(octokit, org) {
    return {
        facts: await (0,_client_observe_js__WEBPACK_IMPORTED_MODULE_0__/* .observe */ .l)(() => factsOf(octokit, org)),
        rulesets: await (0,_client_observe_js__WEBPACK_IMPORTED_MODULE_0__/* .observe */ .l)(() => rulesetsOf(octokit, org)),
    };
}
/** One request says all of it, and says it to owners alone. */
async function factsOf(octokit, org) {
    const { data } = await octokit.rest.orgs.get({ org });
    const said = { ...data };
    const flag = (name) => {
        const value = said[name];
        return typeof value === 'boolean' ? value : null;
    };
    const text = (name) => {
        const value = said[name];
        return typeof value === 'string' ? value : null;
    };
    return {
        plan: data.plan?.name ?? null,
        basePermission: text('default_repository_permission'),
        defaultBranch: text('default_repository_branch'),
        mayForkPrivate: flag('members_can_fork_private_repositories'),
        mayDelete: flag('members_can_delete_repositories'),
        mayInviteOutsiders: flag('members_can_invite_outside_collaborators'),
        mayCreatePrivate: flag('members_can_create_private_repositories'),
        needsTwoFactors: flag('two_factor_requirement_enabled'),
    };
}
/** The list leaves the rules out. */
async function rulesetsOf(octokit, org) {
    const { repos } = octokit.rest;
    const listed = await octokit.paginate(repos.getOrgRulesets, { org, per_page: 100 });
    const found = [];
    for (const { id, name, target = 'branch', enforcement } of listed) {
        const { data } = await repos.getOrgRuleset({ org, ruleset_id: id });
        const rules = (data.rules ?? []).map(({ type }) => type);
        const bypass = (0,_bypass_of_js__WEBPACK_IMPORTED_MODULE_1__/* .bypassOf */ .A)(data);
        const whole = { name, target, enforcement, rules, conditions: conditionsOf(data.conditions) };
        found.push(bypass === null ? whole : { ...whole, bypass });
    }
    return found;
}
function conditionsOf(said) {
    const { repository_name, repository_id, repository_property, ref_name } = Object(said);
    const { include, exclude } = Object(repository_property);
    const properties = [...(0,_array_of_js__WEBPACK_IMPORTED_MODULE_2__/* .arrayOf */ .j)(include), ...(0,_array_of_js__WEBPACK_IMPORTED_MODULE_2__/* .arrayOf */ .j)(exclude)];
    return {
        names: patternsOf(repository_name),
        isPicked: repository_id !== undefined,
        properties: properties.map((property) => String(Object(property).name)),
        branches: patternsOf(ref_name),
    };
}
function patternsOf(said) {
    if (said === undefined)
        return null;
    const { include, exclude } = Object(said);
    return { include: (0,_array_of_js__WEBPACK_IMPORTED_MODULE_2__/* .arrayOf */ .j)(include).map(String), exclude: (0,_array_of_js__WEBPACK_IMPORTED_MODULE_2__/* .arrayOf */ .j)(exclude).map(String) };
}


/***/ }),

/***/ 2033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ presentHour)
/* harmony export */ });
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29281);

/**
 * How many requests this credential may still send within its present hour, other processes' already taken
 * off, and when that ends; null where GitHub sets no limit. Asking counts against none.
 */
async function presentHour(octokit) {
    try {
        const { core } = (await octokit.rest.rateLimit.get()).data.resources;
        return { left: core.remaining, endsAt: isoTime(core.reset) };
    }
    catch (error) {
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404)
            return null;
        throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .worldError */ .ZT)('GitHub was not asked how much it still takes', error);
    }
}
/** Null where nobody says: a proxy may leave it out. */
function isoTime(seconds) {
    if (seconds === undefined)
        return null;
    return `${new Date(seconds * 1_000).toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 89425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ensureCheckRun)
/* harmony export */ });
/* harmony import */ var _client_look_or_make_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23510);
/* harmony import */ var _client_own_app_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55902);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29281);



const NAME = 'takehome';
// GitHub refuses more in one request and adds those of each update to the ones before.
const BATCH = 50;
/**
 * A run that only our App can write, on the graded commit. It is `neutral`, whatever was found: the
 * candidate reads a comment, and nobody a tick. False where the credential is no App's. Two that look for it at the
 * same moment both make one. None can be deleted, and GitHub shows the later one of a name alone.
 */
async function ensureCheckRun(octokit, place, run) {
    try {
        const app = await (0,_client_own_app_js__WEBPACK_IMPORTED_MODULE_1__/* .ownApp */ .e)(octokit);
        if (app === null)
            return false;
        await bringToEnd(octokit, place, run, app.id);
        return true;
    }
    catch (error) {
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error) === 403)
            return false;
        throw error;
    }
}
/** Goes on from what is there: what was lost on the way is looked for, and nothing is sent twice. */
async function bringToEnd(octokit, place, run, appId) {
    let present = null;
    await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_0__/* .lookOrMake */ .J)(async () => {
        present = await findRun(octokit, place, run, appId);
        return present?.isDone === true ? present : null;
    }, async () => {
        const begun = present ?? (await begin(octokit, place, run, appId));
        await complete(octokit, place, run, begun);
        return begun;
    });
}
async function begin(octokit, place, run, appId) {
    if (run.first)
        await stopQueuedSuites(octokit, place, appId);
    const first = run.annotations.slice(0, BATCH);
    const { data } = await octokit.rest.checks.create({
        ...place,
        name: NAME,
        head_sha: run.sha,
        external_id: run.externalId,
        status: 'in_progress',
        output: outputOf(run, first),
    });
    return { id: data.id, sent: first.length, isDone: false };
}
/**
 * GitHub queues a suite of an App's at every push, which then waits for ever beside our runs. Where the App
 * may not set this, candidates see the suites, and that is all.
 */
async function stopQueuedSuites(octokit, place, app_id) {
    const never = { auto_trigger_checks: [{ app_id, setting: false }] };
    await octokit.rest.checks.setSuitesPreferences({ ...place, ...never }).catch((error) => {
        if (![403, 404, 422].includes((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error) ?? 0))
            throw error;
    });
}
async function findRun(octokit, place, { sha, externalId, title, summary }, appId) {
    const all = await octokit.paginate(octokit.rest.checks.listForRef, {
        ...place,
        ref: sha,
        check_name: NAME,
        app_id: appId,
        filter: 'all',
        per_page: 100,
    });
    const own = all.find((one) => one.app?.id === appId && one.external_id === externalId);
    if (own === undefined)
        return null;
    const isSame = own.output.title === title && own.output.summary?.trim() === summary.trim();
    const isDone = own.status === 'completed' && isSame;
    return { id: own.id, sent: own.output.annotations_count, isDone };
}
async function complete(octokit, place, run, { id: check_run_id, sent }) {
    for (let from = sent; from < run.annotations.length; from += BATCH) {
        const output = outputOf(run, run.annotations.slice(from, from + BATCH));
        // Sent twice, a batch would stand there twice.
        const request = { retries: 0 };
        await octokit.rest.checks.update({ ...place, check_run_id, output, request });
    }
    await octokit.rest.checks.update({
        ...place,
        check_run_id,
        status: 'completed',
        conclusion: 'neutral',
        output: outputOf(run, []),
    });
}
function outputOf({ title, summary }, batch) {
    const annotations = batch.map(({ path, line, message }) => ({
        path,
        start_line: line,
        end_line: line,
        annotation_level: 'notice',
        message,
    }));
    return { title, summary, ...(annotations.length === 0 ? {} : { annotations }) };
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
    const { login: username, userId } = candidate;
    if (!(await isStillCalled(octokit, candidate)))
        throw strangerIssue(candidate);
    if (access.kind === 'expired') {
        await repos.deleteInvitation({ ...place, invitation_id: access.invitation.id });
    }
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
    const hint = 'Ask the candidate for their present login. Invite that one, and close this assignment: Actions, Extend or close.';
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

/***/ 72406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ keepCommit),
/* harmony export */   T: () => (/* binding */ keptCommits)
/* harmony export */ });
/* harmony import */ var _client_look_or_make_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23510);

// Outside heads and tags, so that no clone fetches it.
const KEPT = 'takehome/kept';
/** Keeps a commit that no branch may lead to any more. Throws where it is not kept. */
async function keepCommit(octokit, place, sha) {
    const { git } = octokit.rest;
    const ref = `${KEPT}/${sha}`;
    await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_0__/* .lookOrMake */ .J)(async () => (await git.listMatchingRefs({ ...place, ref })).data[0] ?? null, async () => (await git.createRef({ ...place, ref: `refs/${ref}`, sha })).data);
}
async function keptCommits(octokit, place) {
    const { data } = await octokit.rest.git.listMatchingRefs({ ...place, ref: KEPT });
    return data.map(({ object }) => object.sha);
}


/***/ }),

/***/ 3072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ setPermission),
/* harmony export */   N: () => (/* binding */ revokeAccess)
/* harmony export */ });
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18186);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29281);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67985);



/**
 * What the candidate may do from now on, whether or not the invitation was accepted. Taking away never
 * invites somebody who left; giving back does.
 */
async function setPermission(octokit, place, candidate, permission) {
    await changed(place, async () => {
        const access = await (0,_access_js__WEBPACK_IMPORTED_MODULE_2__/* .findAccess */ .GM)(octokit, place, candidate);
        if (access.kind === 'invited') {
            const permissions = permission === 'pull' ? 'read' : 'write';
            const invitation_id = access.invitation.id;
            await octokit.rest.repos.updateInvitation({ ...place, invitation_id, permissions });
        }
        else if (access.kind === 'collaborator') {
            const username = access.login;
            await octokit.rest.repos.addCollaborator({ ...place, username, permission });
        }
        else if (permission === 'push')
            await (0,_access_js__WEBPACK_IMPORTED_MODULE_2__/* .makeInvitation */ .gp)(octokit, place, candidate, access);
    });
}
/** Ends the candidate's access, an open invitation too. */
async function revokeAccess(octokit, place, candidate) {
    await changed(place, async () => {
        const access = await (0,_access_js__WEBPACK_IMPORTED_MODULE_2__/* .findAccess */ .GM)(octokit, place, candidate);
        if (access.kind === 'invited' || access.kind === 'expired') {
            const invitation_id = access.invitation.id;
            await octokit.rest.repos.deleteInvitation({ ...place, invitation_id });
        }
        else if (access.kind === 'collaborator') {
            await octokit.rest.repos.removeCollaborator({ ...place, username: access.login });
        }
    });
}
async function changed({ owner, repo }, change) {
    try {
        await change();
    }
    catch (error) {
        if (error instanceof _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .CallerError */ .ED)
            throw error;
        throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .worldError */ .ZT)(`access to ${owner}/${repo} was not changed`, error);
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

/***/ 48023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IY: () => (/* binding */ runAlsoIn),
/* harmony export */   Kr: () => (/* binding */ allowPulls),
/* harmony export */   QY: () => (/* binding */ shareAction),
/* harmony export */   S$: () => (/* binding */ keepWorkflows),
/* harmony export */   TQ: () => (/* binding */ runOnlyIn),
/* harmony export */   VL: () => (/* binding */ closeRepositories),
/* harmony export */   sL: () => (/* binding */ ensureEnvironment),
/* harmony export */   v9: () => (/* binding */ allowPullsIn),
/* harmony export */   vX: () => (/* binding */ switchActionsOn)
/* harmony export */ });
/* harmony import */ var _hub_plan_set_up_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91909);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18186);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29281);



/** Members of the organisation get at a repository only by name. */
async function closeRepositories(octokit, org) {
    await octokit.rest.orgs.update({ org, default_repository_permission: 'none' });
}
/** Workflows run in these repositories of the organisation and in no other. */
async function runOnlyIn(octokit, org, repositories) {
    const { actions, repos } = octokit.rest;
    const { data } = await actions.getGithubActionsPermissionsOrganization({ org });
    const allowed_actions = data.allowed_actions ?? 'all';
    const enabled_repositories = 'selected';
    await actions.setGithubActionsPermissionsOrganization({
        org,
        enabled_repositories,
        allowed_actions,
    });
    const ids = await Promise.all(repositories.map(async (place) => (await repos.get({ ...place })).data.id));
    const selected = await octokit.paginate(actions.listSelectedRepositoriesEnabledGithubActionsOrganization, { org, per_page: 100 });
    // GitHub keeps the list from the last time that some were selected.
    const isSame = selected.length === ids.length && selected.every(({ id }) => ids.includes(id));
    if (isSame)
        return;
    await actions.setSelectedRepositoriesEnabledGithubActionsOrganization({
        org,
        selected_repository_ids: ids,
    });
}
/** Beside those that are selected already. */
async function runAlsoIn(octokit, hub) {
    const { actions, repos } = octokit.rest;
    const repository_id = (await repos.get({ ...hub })).data.id;
    const org = hub.owner;
    await actions.enableSelectedRepositoryGithubActionsOrganization({ org, repository_id });
}
async function switchActionsOn(octokit, hub) {
    const { actions } = octokit.rest;
    await orSay('Actions of the hub', actions.setGithubActionsPermissionsRepository({ ...hub, enabled: true }));
}
async function allowPullsIn(octokit, org) {
    const allow = { org, can_approve_pull_request_reviews: true };
    await octokit.rest.actions.setGithubActionsDefaultWorkflowPermissionsOrganization(allow);
}
/** Jobs may read, unless they say that they need more; and together they may open pull requests. */
async function allowPulls(octokit, hub) {
    const { actions } = octokit.rest;
    const request = actions.setGithubActionsDefaultWorkflowPermissionsRepository({
        ...hub,
        default_workflow_permissions: 'read',
        can_approve_pull_request_reviews: true,
    });
    await orSay('pull requests of workflows', request);
}
async function keepWorkflows(octokit, hub) {
    const access = { ...hub, access_level: 'none' };
    await octokit.rest.actions.setWorkflowAccessToRepository(access);
}
/** Workflows of its owner's other repositories may use its Actions. */
async function shareAction(octokit, action) {
    const access = { ...action, access_level: 'organization' };
    await octokit.rest.actions.setWorkflowAccessToRepository(access);
}
async function ensureEnvironment(octokit, hub) {
    await octokit.rest.repos.createOrUpdateEnvironment({ ...hub, environment_name: _hub_plan_set_up_js__WEBPACK_IMPORTED_MODULE_0__/* .ENVIRONMENT */ .M0 });
}
/** GitHub answers 409 where the organisation, or the enterprise above it, has decided otherwise. */
async function orSay(what, request) {
    try {
        await request;
    }
    catch (error) {
        if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error) !== 409)
            throw error;
        const hint = 'An owner changes it there, under Settings, Actions, General. Then run the same command again.';
        throw (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__/* .callerError */ .ee)(what, 'are forbidden by the organisation or its enterprise', hint);
    }
}


/***/ }),

/***/ 77989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ pushFiles),
/* harmony export */   q3: () => (/* binding */ ensureHub),
/* harmony export */   zU: () => (/* binding */ ensureLabel)
/* harmony export */ });
/* harmony import */ var _hub_plan_set_up_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91909);
/* harmony import */ var _client_look_or_make_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23510);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29281);
/* harmony import */ var _repository_commit_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23457);
/* harmony import */ var _repository_provision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14472);





/** With a first commit, because GitHub refuses trees in an empty repository. */
async function ensureHub(octokit, hub) {
    await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_1__/* .lookOrMake */ .J)(() => (0,_repository_provision_js__WEBPACK_IMPORTED_MODULE_4__/* .findRepository */ .W1)(octokit, hub), async () => {
        const { data } = await octokit.rest.repos.createInOrg({
            org: hub.owner,
            name: hub.repo,
            description: 'Runs our take-homes',
            private: true,
            auto_init: true,
            has_wiki: false,
            has_projects: false,
        });
        return data;
    });
}
async function ensureLabel(octokit, hub) {
    await (0,_client_look_or_make_js__WEBPACK_IMPORTED_MODULE_1__/* .lookOrMake */ .J)(async () => {
        try {
            return (await octokit.rest.issues.getLabel({ ...hub, name: _hub_plan_set_up_js__WEBPACK_IMPORTED_MODULE_0__/* .FORM_LABEL */ .mz })).data;
        }
        catch (error) {
            if ((0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error) === 404)
                return null;
            throw error;
        }
    }, async () => {
        const label = { name: _hub_plan_set_up_js__WEBPACK_IMPORTED_MODULE_0__/* .FORM_LABEL */ .mz, color: '0e8a16', description: 'Invites a candidate' };
        return (await octokit.rest.issues.createLabel({ ...hub, ...label })).data;
    });
}
/**
 * Adds files to the default branch in one commit, over whatever stands there under their names. The branch
 * moves only from where we saw it: a commit that came in between is kept, and this one fails.
 * @returns The sha of the commit.
 */
async function pushFiles(octokit, hub, files) {
    const { git, repos } = octokit.rest;
    const ref = `heads/${(await repos.get({ ...hub })).data.default_branch}`;
    const head = (await git.getRef({ ...hub, ref })).data.object.sha;
    const { data: parent } = await git.getCommit({ ...hub, commit_sha: head });
    const entries = [...files].map(([path, bytes]) => (0,_repository_commit_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .treeEntry */ .$E)(octokit, hub, path, bytes));
    const tree = await git.createTree({
        ...hub,
        base_tree: parent.tree.sha,
        tree: await Promise.all(entries),
    });
    const commit = { message: 'Set up the hub', tree: tree.data.sha, parents: [head] };
    const { sha } = (await git.createCommit({ ...hub, ...commit })).data;
    await git.updateRef({ ...hub, ref, sha });
    return sha;
}


/***/ }),

/***/ 86629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ openSecrets)
/* harmony export */ });
/* harmony import */ var libsodium_wrappers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54768);
/* harmony import */ var _hub_plan_set_up_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91909);


/**
 * Secrets are sealed here with the public key of the repository or its environment, so that GitHub
 * alone can open them: docs.github.com, Encrypting secrets for the REST API. The key is asked for at once,
 * so that nobody gets a value that cannot be had again and then finds no place for it.
 */
async function openSecrets(octokit, hub, where) {
    await libsodium_wrappers__WEBPACK_IMPORTED_MODULE_1__/* ["default"].ready */ .Ay.ready;
    const { actions } = octokit.rest;
    const place = { ...hub, environment_name: _hub_plan_set_up_js__WEBPACK_IMPORTED_MODULE_0__/* .ENVIRONMENT */ .M0 };
    const { data } = where === 'repository'
        ? await actions.getRepoPublicKey({ ...hub })
        : await actions.getEnvironmentPublicKey(place);
    return async (secret_name, value) => {
        const sealed = libsodium_wrappers__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .Ay.crypto_box_seal(Buffer.from(value), Buffer.from(data.key, 'base64'));
        const secret = {
            secret_name,
            encrypted_value: Buffer.from(sealed).toString('base64'),
            key_id: data.key_id,
        };
        if (where === 'repository')
            await actions.createOrUpdateRepoSecret({ ...hub, ...secret });
        else
            await actions.createOrUpdateEnvironmentSecret({ ...place, ...secret });
    };
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

/***/ 13824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ noticeIssues),
/* harmony export */   HL: () => (/* binding */ withNotice),
/* harmony export */   MP: () => (/* binding */ fillNotice),
/* harmony export */   g9: () => (/* binding */ noticeLeft)
/* harmony export */ });
/* unused harmony export saysNotice */
/* harmony import */ var _input_config_issue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82055);
/* harmony import */ var _hub_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92495);


const NAMES = ['contact', 'privacy', 'retention'];
const HOW = {
    contact: 'Give a name and a mail address, such as "Grace Hopper, hiring@acme.example".',
    privacy: 'Say who sees the work and what for, and give the address of your privacy notice.',
    retention: 'Give a whole number of days from the deadline, from 1 to 3650, such as 180.',
};
/** Puts what is told into a takehome.yml that has a line for each. */
function fillNotice(yaml, words) {
    return NAMES.reduce((text, name) => {
        const value = words[name];
        if (value === undefined)
            return text;
        // A JSON string is a YAML string too, whatever stands in it.
        const shown = name === 'retention' && /^\d+$/.test(value) ? value : JSON.stringify(value);
        return text.replace(new RegExp(`^${name}:.*$`, 'm'), () => `${name}: ${shown}`);
    }, yaml);
}
/**
 * A takehome.yml of the team's that says what was told, and is otherwise as it was; itself where it says so
 * already. Null where changing one line for each does not make it so: a line is missing, or goes on below.
 */
function withNotice(yaml, words) {
    if (saysNotice(yaml, words))
        return yaml;
    const filled = fillNotice(yaml, words);
    return saysNotice(filled, words) ? filled : null;
}
/** Whether a takehome.yml means what was told, however it is written there. */
function saysNotice(yaml, words) {
    const config = (0,_hub_config_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHubConfig */ .H)(yaml, 'takehome.yml');
    if (!config.ok)
        return false;
    const { notice } = config.value;
    const says = (name, word) => name === 'retention' ? notice.retention === Number(word) : notice[name] === word;
    return NAMES.every((name) => words[name] === undefined || says(name, words[name]));
}
/** What is wrong with the takehome.yml that came out; a typed word is named by its option. */
function noticeIssues(words, config) {
    const given = NAMES.filter((name) => words[name] !== undefined);
    if (config.ok) {
        const unsaid = given.filter((name) => config.value.notice[name] === null);
        return unsaid.map((name) => (0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(`--${name}`, 'says nothing', HOW[name]));
    }
    const wrong = given.filter((name) => config.error.some(({ path }) => path === name));
    const other = config.error.filter(({ path }) => !wrong.some((name) => name === path));
    return [...wrong.map((name) => (0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(`--${name}`, 'does not fit', HOW[name])), ...other];
}
/** What is left to be filled in, in a sentence; none where nothing is. */
function noticeLeft(words) {
    const left = NAMES.filter((name) => words[name] === undefined);
    if (left.length === 0)
        return [];
    const names = left.join(', ');
    return [`Fill in ${names} in takehome.yml before you invite anybody: candidates read them.`];
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

/***/ 64087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ planApp)
/* harmony export */ });
/* harmony import */ var _app_needs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56559);

/** What is left to do about one of the two Apps: register it, and install it on all repositories. */
function planApp(kind, { organisation }, { apps }) {
    const app = apps[kind];
    return [
        {
            id: `${kind}-registered`,
            what: `the ${kind} is registered, and the hub has its id and key as secrets`,
            ...registration(kind, organisation, app),
        },
        {
            id: `${kind}-installed`,
            what: `the ${kind} is installed on all repositories of ${organisation}`,
            ...installation(kind, organisation, app),
        },
    ];
}
function registration(kind, organisation, app) {
    if (app.hasId && app.hasKey)
        return { state: 'done' };
    // The key is there and says nothing; whose it is was written down before it.
    if (app.hasKey && app.recorded !== null)
        return { state: 'to do' };
    const known = app.recorded ?? app.installed;
    if (known !== null) {
        return {
            state: 'click',
            page: `/organizations/${organisation}/settings/apps/${known.slug}`,
            hint: `${known.slug} is registered and its key was lost, because GitHub shows it once. Generate a private key there, and choose the file on the page that init shows.`,
        };
    }
    const hint = `Register it on the page that init shows. If GitHub says that the name ${(0,_app_needs_js__WEBPACK_IMPORTED_MODULE_0__/* .appName */ .JB)(kind, organisation)} is taken, it was registered before: make a new key for it, and choose the file on that page.`;
    return { state: 'click', page: `/organizations/${organisation}/settings/apps`, hint };
}
function installation(kind, organisation, { recorded, installed }) {
    if (installed === null) {
        const slug = recorded?.slug ?? (0,_app_needs_js__WEBPACK_IMPORTED_MODULE_0__/* .appName */ .JB)(kind, organisation).toLowerCase();
        const hint = 'Install it on All repositories.';
        return { state: 'click', page: `/apps/${slug}/installations/new`, hint };
    }
    const page = `/organizations/${organisation}/settings/installations`;
    if (installed.suspended)
        return { state: 'click', page, hint: 'It is suspended: resume it.' };
    if (!installed.allRepositories) {
        return { state: 'click', page, hint: 'Change its access to All repositories.' };
    }
    const lacking = (0,_app_needs_js__WEBPACK_IMPORTED_MODULE_0__/* .lackingFor */ .no)(kind, installed.permissions);
    if (lacking.length === 0)
        return { state: 'done' };
    const hint = `It lacks ${lacking.join(', ')}: change the App, then accept the change here.`;
    return { state: 'click', page, hint };
}


/***/ }),

/***/ 2412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ planReviewKey),
/* harmony export */   e5: () => (/* binding */ foreignKeyIssues),
/* harmony export */   wn: () => (/* binding */ REVIEW_KEY_FILE)
/* harmony export */ });
/* harmony import */ var _input_config_issue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82055);
/* harmony import */ var _input_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44355);


/** Where a hub keeps the public half: whoever reads the hub may seal, and only TAKEHOME_KEY opens. */
const REVIEW_KEY_FILE = 'review-key.json';
/**
 * A file that is there is of a TAKEHOME_KEY that is gone, where the caller has another one. It is written
 * before the secret: who is stopped in between makes both anew.
 */
function planReviewKey({ reviewKey }, hub) {
    const before = hub?.reviewKey ?? null;
    // The files that are pushed have it.
    if (reviewKey === undefined || before === null)
        return [];
    const isOurs = isSame(before, reviewKey);
    const what = `${REVIEW_KEY_FILE} of the hub is the public half of TAKEHOME_KEY`;
    return [{ id: 'review-key', what, state: isOurs ? 'done' : 'to do' }];
}
function isSame(one, other) {
    return JSON.stringify((0,_input_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(one)) === JSON.stringify((0,_input_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(other));
}
/** What is wrong with a TAKEHOME_KEY for a hub that has one already: nobody could open what is sealed with it. */
function foreignKeyIssues({ hub, reviewKey, inHub, here, }) {
    const give = `Give the key that ${hub} has, or none. If you have replaced its secret by this one,`;
    const again = 'and run the same command again.';
    if (inHub !== null) {
        if (isSame(inHub, reviewKey))
            return [];
        const message = `is not the key of ${hub}, whose ${REVIEW_KEY_FILE} is of another one`;
        const left = here === null || isSame(here.text, reviewKey) ? '' : ` and ${here.path}`;
        const hint = `${give} delete ${REVIEW_KEY_FILE} in the hub${left} ${again}`;
        return [(0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('TAKEHOME_KEY', message, hint)];
    }
    if (here === null || isSame(here.text, reviewKey))
        return [];
    const message = `is not the key that ${here.path} is of`;
    return [(0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)('TAKEHOME_KEY', message, `${give} delete ${here.path} ${again}`)];
}


/***/ }),

/***/ 91909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M0: () => (/* binding */ ENVIRONMENT),
  mz: () => (/* binding */ FORM_LABEL),
  SM: () => (/* binding */ HUB_KEY),
  Z2: () => (/* binding */ hasEnvironments),
  wE: () => (/* binding */ missingFiles),
  z2: () => (/* binding */ planSetUp)
});

// EXTERNAL MODULE: ./build/hub/app-needs.js
var app_needs = __webpack_require__(56559);
// EXTERNAL MODULE: ./build/hub/fill-notice.js
var fill_notice = __webpack_require__(13824);
// EXTERNAL MODULE: ./build/hub/plan-app.js
var plan_app = __webpack_require__(64087);
;// CONCATENATED MODULE: ./build/hub/plan-organisation.js
/**
 * Settings of the candidates' organisation, and of the hub's. What concerns every repository of an
 * organisation is changed only where it holds none but the hub and takehome; elsewhere people decide.
 */
function planOrganisations(wish, seen) {
    const { organisation, owner } = seen;
    return [
        planBasePermission(wish, organisation),
        planCandidatesActions(wish, organisation),
        ...(owner === null
            ? []
            : [
                ...(isSame(owner.login, organisation.login) ? [] : [planHubIn(wish, owner)]),
                planAllowedActions(wish, owner),
                planPulls(wish, owner, seen.hub?.mayCreatePulls ?? false),
            ]),
    ];
}
function planBasePermission(wish, organisation) {
    const { login, basePermission } = organisation;
    return {
        id: 'base-permission',
        what: `members of ${login} see a repository only if somebody gave them access`,
        ...stateOf(basePermission === 'none', wish, organisation),
        page: `/organizations/${login}/settings/member_privileges`,
        hint: 'Choose base permissions: No permission.',
    };
}
function planCandidatesActions(wish, organisation) {
    const { login, actions } = organisation;
    const hubIsHere = isSame(wish.hub.owner, login);
    const enabled = actions.kind === 'selected' ? actions.repositories : [];
    const isFine = hubIsHere
        ? actions.kind === 'selected' && enabled.length === 1 && isSame(enabled[0], wish.hub.repo)
        : actions.kind !== 'all' && enabled.length === 0;
    const which = hubIsHere ? `in ${wish.hub.repo} alone` : 'nowhere';
    return {
        id: 'candidates-actions',
        what: `in ${login}, workflows run ${which}: no candidate's ever does`,
        ...stateOf(isFine, wish, organisation),
        page: `/organizations/${login}/settings/actions`,
        hint: `Choose Selected repositories, and ${hubIsHere ? `only ${wish.hub.repo}` : 'none'}.`,
    };
}
/** To add the hub takes nothing from anybody; to switch Actions on in an organisation is another matter. */
function planHubIn({ hub }, { login, actions }) {
    const isSelected = actions.kind === 'all' ||
        (actions.kind === 'selected' && actions.repositories.some((name) => isSame(name, hub.repo)));
    return {
        id: 'hub-in-selected',
        what: `${login} lets workflows run in ${hub.repo}`,
        state: isSelected ? 'done' : actions.kind === 'none' ? 'by hand' : 'to do',
        page: `/organizations/${login}/settings/actions`,
        hint: `Choose Selected repositories, and ${hub.repo}.`,
    };
}
function planAllowedActions({ action }, organisation) {
    const { login, allowed } = organisation;
    return {
        id: 'allowed-actions',
        what: `${login} lets workflows use the Actions that the hub's name`,
        state: isAllowed(action, allowed) ? 'done' : 'by hand',
        page: `/organizations/${login}/settings/actions`,
        hint: `Allow those of GitHub, and ${action.owner}/${action.repo}/*.`,
    };
}
/** Every job begins with `actions/checkout`. A pattern names a repository, or an owner, and ends in a star. */
function isAllowed(action, { kind, githubOwned, patterns }) {
    if (kind !== 'selected')
        return kind === 'all';
    const name = `${action.owner}/${action.repo}/invite@`.toLowerCase();
    const fits = (pattern) => {
        const start = pattern.toLowerCase().replace(/\*.*$/, '');
        return pattern.includes('*') && name.startsWith(start);
    };
    return githubOwned && patterns.some(fits);
}
function planPulls(wish, organisation, isDone) {
    const { login, mayCreatePulls } = organisation;
    return {
        id: 'owner-pulls',
        what: `${login} does not forbid workflows to open pull requests`,
        ...stateOf(mayCreatePulls || isDone, wish, organisation),
        page: `/organizations/${login}/settings/actions`,
        hint: 'Tick Allow GitHub Actions to create and approve pull requests.',
    };
}
function stateOf(isDone, wish, organisation) {
    if (isDone)
        return { state: 'done' };
    return {
        state: isForTakehomeAlone(wish, organisation) ? 'to do' : 'by hand',
    };
}
function isForTakehomeAlone({ hub, action }, organisation) {
    const ours = [hub, action].filter(({ owner }) => isSame(owner, organisation.login));
    return organisation.repositories.every((name) => ours.some(({ repo }) => isSame(repo, name)));
}
function isSame(a, b) {
    return a?.toLowerCase() === b.toLowerCase();
}

// EXTERNAL MODULE: ./build/hub/plan-review-key.js
var plan_review_key = __webpack_require__(2412);
;// CONCATENATED MODULE: ./build/hub/plan-set-up.js





/** The label of the form that invites: GitHub sets it only if it exists. */
const FORM_LABEL = 'invitation';
const ENVIRONMENT = 'invitations';
const HUB_KEY = 'TAKEHOME_KEY';
/**
 * Everything that stands between nothing and the first invitation, in the order in which it is done. It
 * follows from what GitHub says alone: who was stopped half-way goes on where GitHub is.
 * The files come after the secrets that their workflows need, and last of all.
 */
function planSetUp(wish, seen) {
    const { hub } = seen;
    return [
        planRepository(wish, seen),
        ...planOrganisations(wish, seen),
        planAction(wish, seen),
        ...planSettings(wish, hub),
        ...(0,plan_review_key/* planReviewKey */.LD)(wish, hub),
        {
            id: 'hub-key',
            what: `${HUB_KEY}, from which hidden inputs and pseudonyms follow, as a secret of the hub`,
            state: hub?.secrets.has(HUB_KEY) ? 'done' : 'to do',
        },
        ...(hasEnvironments(seen) ? [planEnvironment(hub)] : []),
        ...app_needs/* APP_KINDS */.Ax.flatMap((kind) => (0,plan_app/* planApp */.B)(kind, wish, seen)),
        planFiles(wish, hub),
        ...planNotice(wish, hub),
    ];
}
/** Private repositories have environments on every plan but the free one. */
function hasEnvironments({ owner }) {
    return owner !== null && owner.plan !== 'free';
}
function planRepository({ hub: { owner, repo } }, seen) {
    const step = { id: 'hub-repository', what: `the private repository ${owner}/${repo}` };
    if (seen.hub === null) {
        if (seen.owner !== null)
            return { ...step, state: 'to do' };
        return {
            ...step,
            state: 'by hand',
            page: '/new',
            hint: 'Create it, private and with a README.',
        };
    }
    const settings = `/${owner}/${repo}/settings`;
    if (!seen.hub.private) {
        const hint = 'It is public, and so would be the hidden tests: make it private.';
        return { ...step, state: 'by hand', page: settings, hint };
    }
    if (seen.hub.mayAdminister)
        return { ...step, state: 'done' };
    const hint = 'Its settings can be changed by an administrator of it only: use their token.';
    return { ...step, state: 'by hand', page: settings, hint };
}
/** Workflows use a private repository's Actions only if that repository lets them. */
function planAction({ hub, action }, { action: found }) {
    const name = `${action.owner}/${action.repo}`;
    const step = { id: 'action-access', what: `workflows of the hub may use ${name}` };
    if (found === null) {
        const hint = 'There is no such repository. Push your copy of takehome there.';
        return { ...step, state: 'by hand', page: `/${name}`, hint };
    }
    if (!found.private || (found.access ?? 'none') !== 'none')
        return { ...step, state: 'done' };
    const isNear = action.owner.toLowerCase() === hub.owner.toLowerCase();
    if (isNear && found.access !== null)
        return { ...step, state: 'to do' };
    const hint = `Under Access, let the owner of the hub, ${hub.owner}, use it. If that is no choice, move it there.`;
    return { ...step, state: 'by hand', page: `/${name}/settings/actions`, hint };
}
function planSettings({ hub: { owner, repo } }, hub) {
    const page = `/${owner}/${repo}/settings/actions`;
    const state = (isDone) => (isDone ? 'done' : 'to do');
    return [
        {
            id: 'hub-actions',
            what: 'Actions are on in the hub',
            state: state(hub?.actionsOn ?? true),
            page,
        },
        {
            id: 'hub-pulls',
            what: 'workflows of the hub may open pull requests, which reviews are',
            state: state(hub?.mayCreatePulls),
            page,
        },
        {
            id: 'hub-access',
            what: 'no other repository uses the workflows of the hub',
            state: state((hub?.access ?? 'none') === 'none'),
            page,
        },
        {
            id: 'label',
            what: `the label ${FORM_LABEL} of the form that invites`,
            state: state(hub?.hasLabel),
        },
    ];
}
function planEnvironment(hub) {
    const state = (hub?.environment ?? null) === null ? 'to do' : 'done';
    return { id: 'environment', what: `the environment ${ENVIRONMENT} of the hub`, state };
}
/** The README with which GitHub begins a repository makes room for ours. */
function missingFiles({ files }, hub) {
    const there = hub?.files ?? new Set();
    const isFresh = there.size === 1 && there.has('README.md');
    return files.filter((path) => isFresh || !there.has(path));
}
function planFiles(wish, hub) {
    const missing = missingFiles(wish, hub);
    const what = `${wish.files.length} files of the hub; none that is there is changed`;
    return { id: 'files', what, state: missing.length === 0 ? 'done' : 'to do' };
}
/** Where the hub has settings already, only the lines of what the caller has given change in them. */
function planNotice({ hub, notice = {} }, seen) {
    const names = Object.keys(notice);
    const before = seen?.settings ?? null;
    // The file that is written says it from the start.
    if (names.length === 0 || before === null)
        return [];
    const step = {
        id: 'notice',
        what: `takehome.yml has the ${names.join(', ')} given here`,
    };
    const after = (0,fill_notice/* withNotice */.HL)(before, notice);
    if (after !== null)
        return [{ ...step, state: after === before ? 'done' : 'to do' }];
    const page = `/${hub.owner}/${hub.repo}/edit/HEAD/takehome.yml`;
    const hint = `The takehome.yml of the hub says otherwise, and not in one line each: change ${names.join(', ')} there.`;
    return [{ ...step, state: 'by hand', page, hint }];
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

/***/ 56682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ usedAction)
/* harmony export */ });
// The verbs that a hub cannot go without; each stands in a step of its workflows.
const USES = /\buses: (?<name>[\w.-]+\/[\w.-]+)\/(?:invite|watch|fetch|publish)@(?<commit>[0-9a-f]{40})\b/;
/** The takehome that a hub's workflows use, as `owner/name@<commit>`; null where none does. */
function usedAction(texts) {
    for (const text of texts) {
        const { name, commit } = USES.exec(text)?.groups ?? {};
        if (name !== undefined && commit !== undefined)
            return `${name}@${commit}`;
    }
    return null;
}


/***/ }),

/***/ 56320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ withoutEnvironment)
/* harmony export */ });
// With the comment above it. Whether a job runs that names an environment which cannot be made is documented nowhere.
const ENVIRONMENT_LINE = /^ +# On a plan with environments.*\n +environment: .*\n/m;
/** A workflow as init writes it where the plan has no environments: no job of it names one. */
function withoutEnvironment(workflow) {
    return workflow.replace(ENVIRONMENT_LINE, '');
}


/***/ }),

/***/ 79853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ limitsLine),
/* harmony export */   SO: () => (/* binding */ BrokenSuite),
/* harmony export */   sy: () => (/* binding */ Conversation)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80481);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18186);
/* harmony import */ var _huge_pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44608);
/* harmony import */ var _own_libraries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91906);





/** Hidden tests that cannot be collected: the hiring team's to mend. */
class BrokenSuite extends Error {
    name = 'BrokenSuite';
    problems;
    constructor(problems) {
        super('the hidden tests cannot be collected');
        this.problems = problems;
    }
}
const WORLD_CODE = {
    'no-bubblewrap': 'no-bubblewrap',
    'no-numpy': 'no-python',
    'no-pytest': 'no-python',
    'unreadable-python': 'no-python',
    'no-package': 'no-package',
    'sandbox-refused': 'sandbox-refused',
    'canary-escaped': 'canary-escaped',
};
/** Python's names of the limits. */
function limitsLine(limits) {
    return {
        memory_bytes: limits.memoryBytes,
        output_bytes: limits.outputBytes,
        call_seconds: limits.callSeconds,
        total_seconds: limits.totalSeconds,
    };
}
function start({ python, pythonHome, module, setup }) {
    const boot = `import sys; sys.path.insert(0, sys.argv.pop(1)); from takehome.${module} import main; main()`;
    // Nothing of ours is in its environment: a process that parses hostile answers has nothing worth taking.
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(python, ['-I', '-B', '-c', boot, pythonHome], {
        // For the arrays of a speed test: a tenth of the page faults.
        env: { ...(0,_own_libraries_js__WEBPACK_IMPORTED_MODULE_4__/* .ownLibraries */ .c)(python), ..._huge_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .HUGE_PAGES */ .v },
        stdio: ['pipe', 'pipe', 'pipe'],
    });
    // A judge that died is reported when it ends, not when a write to it fails.
    child.stdin.on('error', () => { });
    child.stdin.write(`${JSON.stringify(setup)}\n`);
    return child;
}
/** A judge's process, started at once; jobs may be handed in before it is ready. */
class Conversation {
    ready = Promise.withResolvers();
    #child;
    #hearing;
    #waiting = new Map();
    #ended;
    #failure = null;
    #stderr = '';
    constructor(program, hearing) {
        this.#hearing = hearing;
        this.#child = start(program);
        // Whoever awaits `ready` or a grade hears of a failure; nobody has to await both.
        this.ready.promise.catch(() => { });
        this.#child.stderr.setEncoding('utf8').on('data', (text) => {
            this.#stderr = (this.#stderr + text).slice(-4000);
        });
        (0,node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({ input: this.#child.stdout }).on('line', (line) => this.#hear(hearing.parse(line)));
        this.#ended = this.#end();
    }
    /** The answer is of the kind that the job asks for: the judge is ours, and no candidate speaks for it. */
    async ask(job) {
        // Answers are told apart by it: one of the two would be awaited for ever.
        if (this.#waiting.has(job.id))
            throw new Error(`the judge has the job "${job.id}" already`);
        const result = Promise.withResolvers();
        result.promise.catch(() => { });
        this.#waiting.set(job.id, result);
        if (this.#failure !== null)
            this.#fail(this.#failure);
        else
            this.#child.stdin.write(`${JSON.stringify(job)}\n`);
        return (await result.promise);
    }
    async close() {
        this.#child.stdin.end();
        await this.#ended;
    }
    #end() {
        return new Promise((resolve) => {
            this.#child.on('error', (cause) => this.#fail(new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM(String(cause), { code: 'no-python', cause })));
            this.#child.on('close', () => {
                this.#fail(new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM(this.#stderr.trim() || 'the judge stopped', { code: 'sandbox-failed' }));
                resolve();
            });
        });
    }
    #hear(message) {
        if (isCommon(message))
            this.#hearBadNews(message);
        else {
            const ready = this.#hearing.ready(message);
            if (ready !== null)
                this.ready.resolve(ready);
            else {
                const { id, value } = this.#hearing.answer(message);
                this.#settle(id)?.resolve(value);
            }
        }
    }
    #hearBadNews(message) {
        switch (message.kind) {
            case 'unavailable':
                this.#fail(new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM(message.detail, { code: WORLD_CODE[message.code] }));
                break;
            case 'broken-exercise':
                this.#fail(new BrokenSuite(message.problems));
                break;
            case 'failed':
                this.#refuse(message.id, new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM(message.detail, { code: 'sandbox-failed' }));
                break;
            case 'bug':
                this.#refuse(message.id, new Error(`the judge failed: ${message.detail}`));
        }
    }
    #refuse(id, error) {
        if (id === undefined)
            this.#fail(error);
        else
            this.#settle(id)?.reject(error);
    }
    #settle(id) {
        const result = this.#waiting.get(id);
        this.#waiting.delete(id);
        return result;
    }
    /** The first reason wins: a promise that is settled stays as it is. */
    #fail(error) {
        this.#failure ??= error;
        this.ready.reject(error);
        for (const id of [...this.#waiting.keys()])
            this.#settle(id)?.reject(error);
    }
}
const BAD_NEWS = ['unavailable', 'broken-exercise', 'failed', 'bug'];
function isCommon(message) {
    return BAD_NEWS.includes(message.kind);
}


/***/ }),

/***/ 76192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ lookForPython),
/* harmony export */   K: () => (/* binding */ findPython)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18186);
/* harmony import */ var _profile_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42849);
/* harmony import */ var _own_libraries_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91906);
/* harmony import */ var _packs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46403);
/* harmony import */ var _stated_python_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32487);









const run = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
// The system's interpreter first: it is the one that `apt-get install python3-numpy` serves.
const SYSTEM = '/usr/bin/python3';
const BY_NAME = 'python3';
// Where both names are, they are the same interpreter: this one is asked only where no other will do.
const LAST_NAME = 'python';
// What is found by name may be a shim, a link or a script: what runs in the end says where it is.
// NumPy's version is read off its folder where it can be: Python's own way loads half of its mail package.
const PROBE = `
import importlib.util, json, os, sys, time
missing = [name for name in ("numpy", "pytest") if importlib.util.find_spec(name) is None]
def version():
    packages = os.path.dirname(os.path.dirname(importlib.util.find_spec("numpy").origin))
    for name in os.listdir(packages):
        if name.startswith("numpy-") and name.endswith((".dist-info", ".egg-info")):
            return name.split("-")[1].removesuffix(".dist").removesuffix(".egg")
    from importlib.metadata import version
    return version("numpy")
try:
    numpy = version()
except Exception:
    numpy = None
packs = [name for name, module in json.loads(sys.argv[1]) if importlib.util.find_spec(module)]
print(json.dumps({"executable": sys.executable, "prefix": sys.prefix, "numpy": numpy, "missing": missing, "packs": packs,
                  "version": list(sys.version_info[:3]), "cpu": time.process_time()}))
`;
const PACKS = JSON.stringify(_packs_js__WEBPACK_IMPORTED_MODULE_7__/* .PACK_NAMES */ .dl.map((name) => [name, (0,_packs_js__WEBPACK_IMPORTED_MODULE_7__/* .packOf */ .FM)(name).module]));
/**
 * An interpreter of at least 3.11 with NumPy and pytest: the named one, the stated one where it is found
 * by name, or the first that will do. Returns the file that ran when it was tried. Raises WorldError with
 * what each lacks.
 */
async function findPython(named, path) {
    return (await lookForPython(named, path)).executable;
}
/** As `findPython`, with the versions that were found. */
async function lookForPython(named, path) {
    const tried = [];
    for (const names of named === null ? [usualNames(path), [LAST_NAME]] : [[named]]) {
        tried.push(...(await Promise.all(names.map((python) => tryPython(python, path)))));
        const best = bestOf(tried);
        if (best !== null)
            return best;
    }
    const lacking = tried.map(({ python, lacks }) => `${python}: ${lacks}`);
    throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__/* .WorldError */ .nM(lacking.join('; '), { code: 'no-python' });
}
/** Each interpreter once: to start one costs as much as a small criterion. */
function usualNames(path) {
    return isSystem(BY_NAME, path) ? [SYSTEM] : [SYSTEM, BY_NAME];
}
/** The folder's links are followed, the file's are not: that of a virtual environment has other packages. */
function isSystem(name, path) {
    const place = path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).find((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)));
    return place !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(place), name) === SYSTEM;
}
async function tryPython(python, path) {
    const answer = await probe(python, path);
    if (typeof answer === 'string')
        return { python, answer: null, lacks: answer };
    (0,_profile_js__WEBPACK_IMPORTED_MODULE_5__/* .partDone */ .A)(`${python} asked`, answer.cpu);
    return { python, answer, lacks: whatItLacks(answer) };
}
function bestOf(tried) {
    const fit = tried.flatMap(({ answer, lacks }) => answer === null || lacks !== null ? [] : [answer]);
    const [best] = [...fit.filter(runsStated), ...fit];
    if (best === undefined)
        return null;
    const { executable, version, numpy, packs } = best;
    return { executable, python: version.join('.'), numpy: numpy ?? '', has: packs };
}
function runsStated({ version, numpy }) {
    return numpy !== null && (0,_stated_python_js__WEBPACK_IMPORTED_MODULE_8__/* .isStated */ .oE)({ python: version.join('.'), numpy });
}
function whatItLacks({ executable, prefix, version, missing }) {
    const [major, minor] = version;
    const which = `(Python ${version.join('.')} in ${prefix})`;
    if (executable === '')
        return `does not say where it is ${which}`;
    if (major < 3 || (major === 3 && minor < 11))
        return `too old ${which}`;
    return missing.length > 0 ? `no ${missing.join(' and no ')} ${which}` : null;
}
async function probe(python, path) {
    const env = { PATH: path, ...(0,_own_libraries_js__WEBPACK_IMPORTED_MODULE_6__/* .ownLibraries */ .c)(python, path) };
    try {
        const { stdout } = await run(python, ['-I', '-c', PROBE, PACKS], { env });
        return JSON.parse(stdout);
    }
    catch (cause) {
        return whyNot(cause);
    }
}
function whyNot(cause) {
    const { code, stderr } = cause;
    if (code === 'ENOENT')
        return 'is not there';
    if (code === 'EACCES')
        return 'may not be run by this user';
    const library = /error while loading shared libraries: ([\w.+-]+)/.exec(String(stderr))?.[1];
    if (library === undefined)
        return 'does not run';
    return `does not find ${library} (LD_LIBRARY_PATH is not passed on: only what lies beside the interpreter is loaded)`;
}


/***/ }),

/***/ 44608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ HUGE_PAGES)
/* harmony export */ });
/**
 * For the environment of a process whose memory lies in few large pieces: the C library puts them in huge pages. One
 * that does not know the setting goes on as before:
 * https://sourceware.org/glibc/manual/latest/html_node/Memory-Allocation-Tunables.html
 */
const HUGE_PAGES = { GLIBC_TUNABLES: 'glibc.malloc.hugetlb=1' };


/***/ }),

/***/ 90268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ startJudge)
});

// EXTERNAL MODULE: ./build/profile.js
var profile = __webpack_require__(42849);
// EXTERNAL MODULE: ./build/judge/conversation.js
var judge_conversation = __webpack_require__(79853);
;// CONCATENATED MODULE: ./build/judge/judge-message.js
/** Why a hidden test failed. The judge chooses the word; candidate code never does. */
const FAILURE_REASONS = (/* unused pure expression or super */ null && ([
    'wrong-value',
    'raised',
    'did-not-raise',
    'did-not-load',
    'timed-out',
    'too-slow',
    'crashed',
    'broke-protocol',
]));
/** Why a number that was asked for is none. */
const NO_NUMBER = (/* unused pure expression or super */ null && (['missing', 'not-a-number', 'not-finite']));
/** Reads one line of the judge's process. The process is ours and trusted; no candidate byte is in it. */
function parseJudgeMessage(line) {
    const message = JSON.parse(line);
    if (message.kind !== 'ready')
        return message;
    const tests = message.tests.map(([criterion, name]) => ({ criterion, name }));
    return { ...message, tests };
}

// EXTERNAL MODULE: ./build/judge/limits.js
var limits = __webpack_require__(65922);
// EXTERNAL MODULE: ./build/judge/packs.js + 1 modules
var judge_packs = __webpack_require__(46403);
;// CONCATENATED MODULE: ./build/judge/judge.js





/** Starts the judge's process at once; jobs may be handed in before it is ready. */
function startJudge(setup) {
    const { python, pythonHome } = setup;
    const program = { python, pythonHome, module: 'server', setup: setupLine(setup) };
    const conversation = new judge_conversation/* Conversation */.sy(program, HEARING);
    return {
        ready: conversation.ready.promise,
        grade: (job) => conversation.ask(job),
        tryOut: (job) => conversation.ask(job),
        close: () => conversation.close(),
    };
}
function setupLine(setup) {
    const { grader, module, packs = [], unsafe, parallel, limits, evidence } = setup;
    return {
        grader,
        module,
        packs: packs.map(judge_packs/* packOf */.FM),
        unsafe,
        parallel,
        limits: (0,judge_conversation/* limitsLine */.Li)(limits),
        evidence: evidence === undefined ? null : { ...evidence, ...evidenceSeconds(limits) },
    };
}
/** Never more than a submission itself may take. */
function evidenceSeconds({ callSeconds, totalSeconds }) {
    return {
        call_seconds: Math.min(limits/* EVIDENCE_SECONDS */.Kb.call_seconds, callSeconds),
        total_seconds: Math.min(limits/* EVIDENCE_SECONDS */.Kb.total_seconds, totalSeconds),
    };
}
const HEARING = {
    parse: parseJudgeMessage,
    ready: (message) => {
        if (message.kind !== 'ready')
            return null;
        (0,profile/* partDone */.A)('judge ready', message.spent);
        return message;
    },
    answer: answerOf,
};
function answerOf(message) {
    if (message.kind === 'ready')
        throw new Error('the judge is ready twice');
    const { id } = message;
    if (message.kind === 'tried')
        return { id, value: message.runs };
    (0,profile/* partDone */.A)('judged', message.spent);
    const { tests, facts, evidence } = message;
    return { id, value: { tests, facts, evidence } };
}


/***/ }),

/***/ 65922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EA: () => (/* binding */ REVIEW_LIMITS),
/* harmony export */   Kb: () => (/* binding */ EVIDENCE_SECONDS),
/* harmony export */   b1: () => (/* binding */ LIMITS)
/* harmony export */ });
const LIMITS = {
    memoryBytes: 2 * 2 ** 30,
    // Nobody reads what a submission prints; a megabyte is room for honest debugging output.
    outputBytes: 2 ** 20,
    callSeconds: 30,
    totalSeconds: 300,
};
/** What `evidence()` may take beside that: it is run twice, and once without the module. */
const EVIDENCE_SECONDS = { call_seconds: 20, total_seconds: 80 };
/**
 * What a suite may use against one version of a module, and the version for its answers. A version that hangs is
 * given two calls' time.
 */
const REVIEW_LIMITS = {
    memoryBytes: 2 * 2 ** 30,
    outputBytes: 2 ** 20,
    callSeconds: 5,
    // Forty honest tests need about two; a suite that sleeps through its time on thirty modules holds up others.
    totalSeconds: 20,
};


/***/ }),

/***/ 91906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ ownLibraries)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * The environment that an interpreter needs to start: where its own library lies, if beside it.
 *
 * In a prefix that was moved, such as a tool cache or a copied folder, the interpreter finds its
 * libpython by LD_LIBRARY_PATH alone. Nobody else's is passed on: it would decide what the judge runs.
 */
function ownLibraries(python, path = '') {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(binOf(whereIs(python, path))), 'lib');
    return hasLibpython(folder) ? { LD_LIBRARY_PATH: folder } : {};
}
/** The folder of the interpreter; of a copy in a virtual environment, the folder of the one it was copied from. */
function binOf(python) {
    const bin = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(python);
    try {
        const settings = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(bin), 'pyvenv.cfg'), 'utf8');
        return /^home\s*=\s*(.+)$/m.exec(settings)?.[1]?.trim() ?? bin;
    }
    catch {
        return bin;
    }
}
function whereIs(python, path) {
    const places = python.includes('/') ? [''] : path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
    for (const place of places) {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, python));
        }
        catch {
            // not in this one
        }
    }
    return python;
}
function hasLibpython(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).some((name) => /^libpython3.*\.so/.test(name));
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 32487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EU: () => (/* binding */ STATED),
  Y8: () => (/* binding */ isBefore),
  WX: () => (/* binding */ isMissingOn),
  oE: () => (/* binding */ isStated),
  Dl: () => (/* binding */ ruffTarget),
  o6: () => (/* binding */ statedRuntime),
  WS: () => (/* binding */ versionWords)
});

// UNUSED EXPORTS: STATED_PACKAGES, minorOf

// EXTERNAL MODULE: ./build/judge/packs.js + 1 modules
var judge_packs = __webpack_require__(46403);
;// CONCATENATED MODULE: ./build/judge/stated-python.json
const stated_python_namespaceObject = /*#__PURE__*/JSON.parse('{"Hg":"3.13","ot":"2.4.6","U$":[{"name":"numpy","version":"2.4.6","sha256":["a7830bab239b79cda9c08c2da014761cafb48da6150e1da17ac06283f43b6089","72fbe16c6fac95aedf5937fa873445cec2110be35d8a4e9433d7501fd98dae6b"]},{"name":"pytest","version":"9.1.1","sha256":["37a86b45efb9a47a61a36449063e8e18d0cab3161329fc099eb21783169c4f0c"]},{"name":"iniconfig","version":"2.3.0","sha256":["f631c04d2c48c52b84d0d0549c99ff3859c98df65b3101406327ecc7d53fbf12"]},{"name":"packaging","version":"26.3","sha256":["d7193f7c8e4e93f444fde0262bf90af30e16fa0ad0ad44cb553c87339b23cd1c"]},{"name":"pluggy","version":"1.6.0","sha256":["e920276dd6813095e9377c0bc5566d94c932c33b27a3e3945d8389c374dd4746"]},{"name":"pygments","version":"2.21.0","sha256":["2363c69b61c4a97c838da3b130dcd6468f4848992b21a82f2a63ec34377137d9"]}]}');
;// CONCATENATED MODULE: ./build/judge/stated-python.js


/** What scores that count run on: a Python as 3.13, whatever its last number, and one exact NumPy. */
const STATED = { python: stated_python_namespaceObject.Hg, numpy: stated_python_namespaceObject.ot };
/** Wheels for Linux on x86-64 and ARM, by the SHA-256 that the package index publishes for each. */
const STATED_PACKAGES = stated_python_namespaceObject.U$;
/** Whether code ran on the stated Python, NumPy and packages. */
function isStated({ python, numpy, packs = [] }) {
    return (minorOf(python) === STATED.python &&
        numpy === STATED.numpy &&
        packs.every(({ name, version }) => version === (0,judge_packs/* statedVersion */.yP)(name)));
}
/** What the same code runs on where scores count. */
function statedRuntime({ packs = [] }) {
    return { ...STATED, packs: packs.map(({ name }) => ({ name, version: (0,judge_packs/* statedVersion */.yP)(name) })) };
}
/** Such as "Python 3.13.9 with NumPy 2.4.6 and pandas 3.0.1". */
function versionWords({ python, numpy, packs = [] }) {
    const others = packs.map(({ name, version }) => ` and ${name} ${version}`);
    return `Python ${python} with NumPy ${numpy}${others.join('')}`;
}
/** `3.13` of `3.13.9`. */
function minorOf(python) {
    return python.split('.').slice(0, 2).join('.');
}
/** As ruff names a Python: `py313`. */
function ruffTarget(python) {
    return `py${minorOf(python).replace('.', '')}`;
}
/** Whether this Python, or this NumPy, lacks it. */
function isMissingOn({ python, numpy }, { kind, since, until }) {
    const version = kind === 'syntax' ? python : numpy;
    return ((since !== null && isBefore(version, since)) || (until !== null && !isBefore(version, until)));
}
/** Compares the first two numbers: `3.9.1` is before `3.11`. */
function isBefore(version, other) {
    const [a = 0, b = 0] = minorOf(version).split('.').map(Number);
    const [c = 0, d = 0] = minorOf(other).split('.').map(Number);
    return a < c || (a === c && b < d);
}


/***/ }),

/***/ 42849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ partDone)
/* harmony export */ });
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53053);

/** Where the program says that a part of its work is done. Nobody listens but `npm run bench -- --profile`. */
const parts = (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.channel)('takehome:part');
function partDone(name, detail = null) {
    if (parts.hasSubscribers)
        parts.publish({ name, detail });
}


/***/ }),

/***/ 61335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ gradedNote)
/* harmony export */ });
/* harmony import */ var _safe_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66226);

/**
 * A few words in a comment of their own: GitHub tells nobody that a comment was edited, and the one with
 * the feedback is older than the invitation. One for each commit that was graded.
 */
function gradedNote(login, sha) {
    return `${(0,_safe_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markerText */ .U7)('graded')}\n@${login} your commit ${sha.slice(0, 7)} is graded: see the comment above.\n`;
}


/***/ })

};
