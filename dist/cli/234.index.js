export const id = 234;
export const ids = [234];
export const modules = {

/***/ 6234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registerSetup: () => (/* binding */ registerSetup)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./build/github/client/client.js + 1 modules
var client = __webpack_require__(9761);
// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(8186);
// EXTERNAL MODULE: ./build/github/client/reasons.js
var reasons = __webpack_require__(9281);
;// CONCATENATED MODULE: ./build/github/client/observe.js


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
    if (error instanceof bad_news/* WorldError */.nM)
        return error.message;
    if (error instanceof bad_news/* CallerError */.ED) {
        return error.issues.map(({ file, message }) => `${file} ${message}`).join('; ');
    }
    const status = (0,reasons/* statusOf */.c2)(error);
    if (status !== null && REFUSALS.includes(status))
        return `HTTP ${status}`;
    throw (0,reasons/* nameGitHubError */.DH)(error);
}

;// CONCATENATED MODULE: ./build/github/health/look-credentials.js

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
        if ((0,reasons/* statusOf */.c2)(error) === 403)
            return { kind: 'anonymous' };
        if ((0,reasons/* statusOf */.c2)(error) === 401)
            return { kind: 'refused', reason: 'HTTP 401' };
        throw (0,reasons/* worldError */.ZT)('GitHub was not asked whose token this is', error);
    }
}
/** What the organisation granted to the App that `octokit` speaks for. */
async function lookAtApp(octokit, organisation) {
    const { data } = await octokit.rest.apps.getOrgInstallation({ org: organisation });
    const granted = Object.entries(data.permissions).map(([name, level]) => [name, String(level)]);
    return {
        slug: data.app_slug,
        permissions: Object.fromEntries(granted),
        suspended: typeof data.suspended_at === 'string',
        allRepositories: data.repository_selection === 'all',
    };
}

// EXTERNAL MODULE: ./build/github/ledger/ledger.js
var ledger = __webpack_require__(3069);
;// CONCATENATED MODULE: ./build/github/health/look-hub.js



/** The settings of the hub that its workflows and its secrecy rest on. */
async function lookAtHub(octokit, hub) {
    const { repos, actions } = octokit.rest;
    return {
        repository: await observe(async () => {
            const { data } = await repos.get({ ...hub });
            return { private: data.private, canWrite: data.permissions?.push ?? null };
        }),
        hasLedger: await observe(() => hasLedger(octokit, hub)),
        mayCreatePulls: await observe(async () => {
            const { data } = await actions.getGithubActionsDefaultWorkflowPermissionsRepository({
                ...hub,
            });
            return data.can_approve_pull_request_reviews;
        }),
        access: await observe(async () => {
            return (await actions.getWorkflowAccessToRepository({ ...hub })).data.access_level;
        }),
        secrets: await observe(async () => {
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

;// CONCATENATED MODULE: ./build/github/health/look-organisation.js

/** What the candidates' organisation costs, and what in it candidates could reach. */
async function lookAtOrganisation(octokit, organisation) {
    const org = { org: organisation };
    return {
        plan: await lookAtPlan(octokit, organisation),
        actions: await observe(() => actionsOf(octokit, organisation)),
        secrets: await observe(async () => {
            const asked = { ...org, per_page: 100 };
            const secrets = await octokit.paginate(octokit.rest.actions.listOrgSecrets, asked);
            return secrets.map(({ name, visibility }) => ({ name, visibility }));
        }),
    };
}
/** Whoever does not own the organisation is shown all of it but the plan. */
async function lookAtPlan(octokit, org) {
    const answer = await observe(async () => {
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
async function actionsOf(octokit, org) {
    const { actions } = octokit.rest;
    const { data } = await actions.getGithubActionsPermissionsOrganization({ org });
    if (data.enabled_repositories !== 'selected')
        return { kind: data.enabled_repositories };
    const selected = await octokit.paginate(actions.listSelectedRepositoriesEnabledGithubActionsOrganization, { org, per_page: 100 });
    return { kind: 'selected', repositories: selected.map(({ name }) => name) };
}

;// CONCATENATED MODULE: ./build/hub/finding.js
function ok(seen) {
    return { severity: 'ok', seen, mend: null };
}
function warning(seen, mend) {
    return { severity: 'warning', seen, mend };
}
function error(seen, mend) {
    return { severity: 'error', seen, mend };
}
/** Concludes from what was seen; what was not is a warning with the way to see it. */
function conclude(about, answer, mend, verdict) {
    if (answer.kind === 'seen')
        return { about, ...verdict(answer.value) };
    return { about, ...warning(`could not be looked at (${answer.reason})`, mend) };
}

;// CONCATENATED MODULE: ./build/hub/diagnose-github.js

// What the workflows that init writes read; grading cannot go without any of them.
const SECRETS = ['TAKEHOME_APP_ID', 'TAKEHOME_APP_KEY', 'TAKEHOME_KEY'];
const AS_ADMIN = "Run doctor with the token of somebody who administers the hub's repository.";
const AS_OWNER = 'Run doctor with the token (scope admin:org) of an owner of the organisation.';
function diagnoseHub(hub, { hub: place }) {
    const name = `${place.owner}/${place.repo}`;
    return [
        diagnoseRepository(`hub ${name}`, hub.repository),
        conclude('ledger', hub.hasLedger, AS_ADMIN, (has) => ok(has ? 'the branch is there' : 'there is none yet; the first invitation makes it')),
        conclude("hub's pull requests", hub.mayCreatePulls, AS_ADMIN, (may) => {
            const mend = 'Settings, Actions, General: tick Allow GitHub Actions to create and approve pull requests.';
            return may ? ok('workflows may open them') : error('workflows may not open reviews', mend);
        }),
        conclude("hub's workflows", hub.access, AS_ADMIN, (level) => {
            const seen = `other repositories may use them and show their logs (${level})`;
            const mend = 'Settings, Actions, General, Access: choose Not accessible.';
            return level === 'none' ? ok('are for the hub alone') : error(seen, mend);
        }),
        conclude("hub's secrets", hub.secrets, AS_ADMIN, verdictOnNames),
    ];
}
/** Without the hub there is nothing to work on: not to see it is worse than a warning. */
function diagnoseRepository(about, repository) {
    if (repository.kind === 'hidden') {
        const mend = 'Create it as a private repository, mend hub: in takehome.yml, or use a token that may see it.';
        return { about, ...error(`could not be looked at (${repository.reason})`, mend) };
    }
    const { private: isPrivate, canWrite } = repository.value;
    if (!isPrivate) {
        return { about, ...error('is public: so are its hidden tests', 'Make it private.') };
    }
    if (canWrite !== false)
        return { about, ...ok('is private') };
    return { about, ...error('is private, and this token may not write to it', 'Use one that may.') };
}
function verdictOnNames(names) {
    const missing = SECRETS.filter((name) => !names.includes(name));
    if (missing.length === 0)
        return ok(`${SECRETS.join(', ')} are set`);
    const mend = 'Settings, Secrets and variables, Actions: add them; README.md says what they hold.';
    return error(`${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing`, mend);
}
function diagnoseOrganisation({ plan, actions, secrets }, config) {
    const { organisation } = config;
    return [
        conclude(`plan of ${organisation}`, plan, AS_OWNER, (found) => verdictOnPlan(found, config)),
        conclude('Actions for candidates', actions, AS_OWNER, (found) => verdictOnActions(found, config)),
        conclude(`secrets of ${organisation}`, secrets, AS_OWNER, (found) => {
            const exposed = found.filter(({ visibility }) => visibility !== 'selected');
            if (exposed.length === 0)
                return ok("none reaches candidates' repositories");
            const names = exposed.map(({ name }) => name).join(', ');
            const mend = 'Limit each to selected repositories, or move it out of this organisation.';
            return error(`${names}: for every private repository, candidates' too`, mend);
        }),
    ];
}
function verdictOnPlan(plan, { rulesets }) {
    const { name, seats, filledSeats } = plan;
    if (name === 'free') {
        const mend = 'Set rulesets: false in takehome.yml.';
        if (rulesets)
            return error('free, which has no rulesets for private repositories', mend);
        return ok('free: candidates take no paid seat');
    }
    const taken = seats === null || filledSeats === null ? '' : `, ${filledSeats} of ${seats} taken`;
    const seen = `${name}: each candidate takes a paid seat, from the invitation on${taken}`;
    return warning(seen, 'Close assignments that are over, or use an organisation on the free plan.');
}
function verdictOnActions(actions, { hub, organisation }) {
    const hubIsHere = hub.owner.toLowerCase() === organisation.toLowerCase();
    const which = hubIsHere ? `only ${hub.repo}` : 'none';
    const mend = `Settings of ${organisation}, Actions, General: Selected repositories, and ${which}.`;
    if (actions.kind === 'all') {
        const seen = "are allowed in all repositories; each repository's own switch is relied upon";
        return warning(seen, mend);
    }
    const enabled = actions.kind === 'none' ? [] : actions.repositories;
    const isHub = (name) => hubIsHere && name.toLowerCase() === hub.repo.toLowerCase();
    const others = enabled.filter((name) => !isHub(name));
    if (hubIsHere && !enabled.some(isHub))
        return error('are off in the hub', mend);
    if (others.length > 0)
        return warning(`are on in ${others.join(', ')} too`, mend);
    return ok(hubIsHere ? 'are on in the hub alone' : 'are off in every repository');
}

;// CONCATENATED MODULE: ./build/hub/diagnose.js


/** What the observations mean, and how to mend what is not well. */
function diagnose(observed) {
    const { machine, files, token, app, key, hub, organisation } = observed;
    return [
        ...diagnoseMachine(machine),
        ...diagnoseFiles(files),
        diagnoseToken(token),
        diagnoseApp(app),
        diagnoseKey(key),
        ...(hub === null || files.config === null ? [] : diagnoseHub(hub, files.config)),
        ...(organisation === null || files.config === null
            ? []
            : diagnoseOrganisation(organisation, files.config)),
    ];
}
/** Whoever only invites and reads needs no Python: the workflows bring their own machine. */
function diagnoseMachine({ node, python, sandbox }) {
    const grading = 'Only for grading on this machine; the workflows bring their own.';
    return [
        { about: 'Node', ...ok(node) },
        conclude('Python', python, grading, (path) => ok(path)),
        ...(sandbox === null
            ? []
            : [conclude('sandbox', sandbox, grading, (kind) => ok(`proven to hold (${kind})`))]),
    ];
}
function diagnoseFiles({ config, issues, exercises }) {
    if (config === null) {
        return issues.map(({ file, line, path, message, hint }) => {
            const where = [file, line].filter((part) => part !== null).join(':');
            return { about: 'takehome.yml', ...error(`${where} ${path} ${message}`, hint) };
        });
    }
    return [
        { about: 'takehome.yml', ...ok(`${exercises.length} exercises are given out`) },
        ...exercises.flatMap(diagnoseExercise),
    ];
}
function diagnoseExercise({ id, shipped, issues }) {
    const about = `exercise ${id}`;
    if (issues.length > 0) {
        return issues.map(({ file, message, hint }) => ({
            about,
            ...error(`${file}: ${message}`, hint),
        }));
    }
    if (!shipped)
        return [{ about, ...ok("is the team's own") }];
    const seen = 'is the one that comes with takehome, whose hidden tests are public';
    return [{ about, ...warning(seen, 'Copy it into exercises/ and change its tests; see there.') }];
}
function diagnoseToken(token) {
    const about = 'GITHUB_TOKEN';
    switch (token.kind) {
        case 'missing':
            return { about, ...error('is missing', 'Set it to a token that can write to the hub.') };
        case 'refused':
            return { about, ...error(`is refused (${token.reason})`, 'Make a new one.') };
        case 'anonymous':
            return { about, ...ok("is a workflow's or an App's") };
        case 'personal':
            return { about, ...scopesOf(token.login, token.scopes) };
    }
}
function scopesOf(login, scopes) {
    if (scopes === null)
        return ok(`is ${login}'s, with fine-grained permissions`);
    const said = `is ${login}'s, with the scopes ${scopes.join(', ') || '(none)'}`;
    if (scopes.includes('repo'))
        return ok(said);
    return error(said, 'Make one with the scope repo; admin:org lets doctor see more.');
}
// What each of the two Apps of a hub is there for; hub/README.md says why.
const PROVISIONER = { administration: 'write', contents: 'write', pull_requests: 'write' };
const GRADER = {
    administration: 'write',
    contents: 'read',
    pull_requests: 'write',
    issues: 'write',
    checks: 'write',
};
function diagnoseApp(app) {
    const about = 'App';
    if (app === null) {
        const seen = "no App is given, so the token works in candidates' repositories too";
        return { about, ...warning(seen, 'Create the two Apps: only an App can write check runs.') };
    }
    // Without it nothing works, so not being able to look is worse than a warning here.
    if (app.kind === 'hidden') {
        return { about, ...error(app.reason, 'Check its id and key, and where it is installed.') };
    }
    return { about, ...verdictOnApp(app.value) };
}
function verdictOnApp(app) {
    const { slug, permissions, suspended, allRepositories } = app;
    if (suspended)
        return error(`${slug} is suspended`, 'Let an owner of the organisation resume it.');
    const [grader, provisioner] = [GRADER, PROVISIONER].map((needs) => lacks(permissions, needs));
    const both = [...(grader ?? []), ...(provisioner ?? [])];
    if (grader?.length !== 0 && provisioner?.length !== 0) {
        const mend = 'Change its permissions, and let an owner of the organisation accept the change.';
        return error(`${slug} lacks ${lackText('grade', grader)}, and ${lackText('invite', provisioner)}`, mend);
    }
    if (both.length === 0) {
        const mend = 'Make two Apps of it: the key that workflows hold should not create anything.';
        return warning(`${slug} may grade and invite`, mend);
    }
    if (!allRepositories) {
        return warning(`${slug} sees selected repositories only`, 'Install it on all repositories.');
    }
    return ok(`${slug} may ${grader?.length === 0 ? 'grade' : 'invite'}`);
}
function lacks(permissions, needs) {
    return Object.entries(needs)
        .filter(([name, level]) => permissions[name] !== 'write' && permissions[name] !== level)
        .map(([name, level]) => `${name.replaceAll('_', ' ')}: ${level}`);
}
function lackText(purpose, lacking) {
    return `to ${purpose} ${(lacking ?? []).join(', ')}`;
}
function diagnoseKey(key) {
    const about = 'TAKEHOME_KEY';
    const make = 'Make one with openssl rand -hex 32.';
    if (key === 'given')
        return { about, ...ok('is given') };
    if (key === 'too-short')
        return { about, ...error('is shorter than 32 characters', make) };
    return { about, ...ok('is not given here; fetch, publish and close need it') };
}

// EXTERNAL MODULE: ./build/session/columns.js
var columns = __webpack_require__(8936);
// EXTERNAL MODULE: ./build/session/hub-exercise.js
var hub_exercise = __webpack_require__(9467);
// EXTERNAL MODULE: ./build/session/hub-key.js
var hub_key = __webpack_require__(3654);
// EXTERNAL MODULE: ./build/session/hub-session.js
var hub_session = __webpack_require__(5333);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/exercise/load-exercise.js + 5 modules
var load_exercise = __webpack_require__(1298);
// EXTERNAL MODULE: ./build/judge/find-python.js
var find_python = __webpack_require__(6192);
// EXTERNAL MODULE: ./build/judge/judge.js + 2 modules
var judge_judge = __webpack_require__(7515);
// EXTERNAL MODULE: ./build/judge/limits.js
var limits = __webpack_require__(5922);
;// CONCATENATED MODULE: ./build/commands/setup/look-at-machine.js






async function lookAtMachine({ home, path }) {
    const node = process.versions.node;
    const python = await observe(() => (0,find_python/* findPython */.K)(null, path));
    if (python.kind === 'hidden')
        return { node, python, sandbox: null };
    return { node, python, sandbox: await tryTheSandbox(python.value, home) };
}
/** The judge proves its sandbox before it takes any work, so it is started and given none. */
async function tryTheSandbox(python, home) {
    const ids = await (0,load_exercise/* listExercises */.S)(home);
    const exercises = await Promise.all(ids.map((id) => (0,load_exercise/* loadExercise */.N)(home, id)));
    const exercise = exercises.find((one) => one.ok && one.value.rubric.module !== null);
    if (!exercise?.ok || exercise.value.rubric.module === null)
        return null;
    const judge = (0,judge_judge/* startJudge */.z)({
        python,
        pythonHome: (0,external_node_path_.join)(home, 'src', 'judge', 'python'),
        grader: exercise.value.grader,
        module: exercise.value.rubric.module,
        limits: limits/* LIMITS */.b,
        parallel: 1,
        unsafe: false,
    });
    try {
        return await observe(async () => (await judge.ready).sandbox);
    }
    finally {
        await judge.close();
    }
}

;// CONCATENATED MODULE: ./build/commands/setup/doctor.js












/** Looks at everything a hub needs; changes nothing. */
async function runDoctor(access, around, log) {
    const read = await (0,hub_session/* readHubConfig */.an)(access.folder);
    const config = read.ok ? read.value : null;
    const [machine, files] = await Promise.all([
        lookAtMachine(around),
        lookAtFiles(config, access.folder, around.home),
    ]);
    const issues = read.ok ? [] : read.error;
    const seen = await lookAtGitHub(access, config, log);
    return diagnose({ machine, files: { ...files, issues }, key: keyOf(access.key), ...seen });
}
async function lookAtGitHub(access, config, log) {
    const app = config === null ? null : await lookAtOwnApp(access, config, log);
    const blind = { app, hub: null, organisation: null };
    if (access.token === '')
        return { ...blind, token: { kind: 'missing' } };
    const connection = { apiUrl: access.apiUrl, log };
    const octokit = await (0,client/* openGitHub */.o)({ ...connection, credential: { token: access.token } });
    const token = await lookAtToken(octokit);
    // With a token that GitHub refuses, every other answer would be the same refusal.
    if (config === null || token.kind === 'refused')
        return { ...blind, token };
    return {
        token,
        app,
        hub: await lookAtHub(octokit, config.hub),
        organisation: await lookAtOrganisation(octokit, config.organisation),
    };
}
async function lookAtOwnApp({ appId, appKey: privateKey, apiUrl }, { organisation }, log) {
    if (appId === '' && privateKey === '')
        return null;
    if (appId === '' || privateKey === '') {
        return { kind: 'hidden', reason: 'TAKEHOME_APP_ID and TAKEHOME_APP_KEY belong together' };
    }
    return await observe(async () => {
        const credential = { appId, privateKey, organisation };
        return await lookAtApp(await (0,client/* openGitHub */.o)({ apiUrl, credential, log }), organisation);
    });
}
async function lookAtFiles(config, folder, home) {
    if (config === null)
        return { config, exercises: [] };
    const folders = { config, folder, home };
    const exercises = [...config.exercises].map(async ([id, { role }]) => {
        const loaded = [await (0,hub_exercise/* loadHubExercise */.sE)(folders, id), await (0,hub_exercise/* loadHubRole */.I1)(folders, role)];
        const issues = loaded.flatMap((one) => (one.ok ? [] : one.error));
        return { id, shipped: (await (0,hub_exercise/* exerciseRoot */.Rx)(folders, id)) === home, issues };
    });
    return { config, exercises: await Promise.all(exercises) };
}
function keyOf(key) {
    if (key === '')
        return 'missing';
    try {
        (0,hub_key/* useHubKey */.c)(key);
        return 'given';
    }
    catch {
        return 'too-short';
    }
}
function hasError(findings) {
    return findings.some(({ severity }) => severity === 'error');
}
/** What is well first, then what to mend. */
function findingsText(findings) {
    const well = findings.filter(({ severity }) => severity === 'ok');
    const unwell = findings.filter(({ severity }) => severity !== 'ok');
    const table = (0,columns/* columns */.Y)(['', '', ''], well.map(({ severity, about, seen }) => [severity, about, seen]));
    const lines = unwell.map(({ severity, about, seen, mend }) => {
        return `${severity}: ${about}: ${seen}\n  ${mend}`;
    });
    return [table.trim(), ...lines].join('\n');
}
/** `access` reads the environment, which only a door may. */
function registerDoctor(program, around, access) {
    program
        .command('doctor')
        .description('say what a hub is missing, and how to mend it; changes nothing')
        .option('--hub <folder>', 'the folder that holds takehome.yml', '.')
        .option('--json', 'print one JSON document and nothing else', false)
        .action(async ({ hub, json }) => {
        const say = (text) => process.stderr.write(`${text}\n`);
        const findings = await runDoctor(access(hub), around, say);
        const text = json ? JSON.stringify({ findings }) : findingsText(findings);
        process.stdout.write(`${text}\n`);
        if (hasError(findings))
            process.exitCode = bad_news/* EXIT */.dc.belowThreshold;
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/assignment/takehome.schema.json
var takehome_schema = __webpack_require__(9288);
// EXTERNAL MODULE: ./build/hub/hub-config.js
var hub_config = __webpack_require__(918);
// EXTERNAL MODULE: ./build/input/config-issue.js
var config_issue = __webpack_require__(2055);
;// CONCATENATED MODULE: ./build/commands/setup/init.js







// What the files in hub/ say where a team's own names belong.
const PLACEHOLDERS = {
    hub: 'your-organisation/your-hub',
    organisation: 'your-candidates',
    action: `your-organisation/takehome@${'0'.repeat(40)}`,
};
const ACTION = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/[A-Za-z0-9._-]+@[0-9a-f]{40}$/;
const SCHEMA_FILE = 'takehome.schema.json';
/**
 * Writes a hub:
 * 1. put the team's names into the files of hub/, and check the takehome.yml that comes out;
 * 2. compare with what the folder holds: a file that differs stops everything, unless forced;
 * 3. write what is missing.
 */
async function runInit(request, home) {
    const files = await hubFiles(request, home);
    const found = await Promise.all([...files].map(async ([path, text]) => {
        const before = await (0,promises_.readFile)((0,external_node_path_.join)(request.folder, path), 'utf8').catch(() => null);
        return { path, text, before };
    }));
    const differing = found.filter(({ before, text }) => before !== null && before !== text);
    if (differing.length > 0 && !request.force) {
        throw new bad_news/* CallerError */.ED(differing.map(({ path }) => changedIssue((0,external_node_path_.join)(request.folder, path))));
    }
    const wanted = found.filter(({ before, text }) => before !== text);
    for (const { path, text } of wanted) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(request.folder, path)), { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(request.folder, path), text);
    }
    const kept = found.filter(({ before, text }) => before === text);
    return { written: wanted.map(({ path }) => path), kept: kept.map(({ path }) => path) };
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
    const config = (0,hub_config/* parseHubConfig */.H)(files.get(hub_session/* HUB_FILE */.n) ?? '', hub_session/* HUB_FILE */.n);
    const issues = [...actionIssue(request.action), ...(config.ok ? [] : config.error)];
    if (issues.length > 0)
        throw new bad_news/* CallerError */.ED(issues);
    return files.set(SCHEMA_FILE, `${JSON.stringify(takehome_schema, null, 2)}\n`);
}
/** In one go: a name that somebody gave is never taken for a placeholder. */
function fill(text, request) {
    const names = new Map([
        [PLACEHOLDERS.hub, request.hub],
        [PLACEHOLDERS.organisation, request.organisation],
        [PLACEHOLDERS.action, request.action],
    ]);
    const pattern = new RegExp([...names.keys()].join('|'), 'g');
    return text.replace(pattern, (placeholder) => names.get(placeholder) ?? placeholder);
}
function actionIssue(action) {
    if (ACTION.test(action))
        return [];
    const message = action === '' ? 'is missing' : `"${action}" names no commit`;
    const hint = 'Give owner/takehome@ and the 40 digits of a commit: open the repository that holds takehome and its newest release, or run git ls-remote https://github.com/<owner>/takehome. A tag can be moved to other code; a commit cannot.';
    return [(0,config_issue/* problem */.C)('--action', message, hint)];
}
function changedIssue(file) {
    const message = 'differs from what init writes; nothing was written';
    const hint = 'Add --force to overwrite it, and take back what was yours with git.';
    return (0,config_issue/* problem */.C)(file, message, hint);
}
function registerInit(program, home) {
    program
        .command('init')
        .description('write a hub: takehome.yml, workflows, the form that invites, a README')
        .argument('[folder]', 'where to write it', '.')
        .option('--hub <owner/name>', 'the private repository that it will be', '')
        .option('--organisation <name>', "where candidates' repositories are created", '')
        .option('--action <owner/takehome@commit>', 'the takehome that workflows use', '')
        .option('--force', 'overwrite files that differ', false)
        .option('--json', 'print one JSON document and nothing else', false)
        .action(async (folder, options) => {
        const done = await runInit({ ...options, folder }, home);
        process.stdout.write(`${options.json ? JSON.stringify(done) : describe(done, folder)}\n`);
    });
}
function describe({ written, kept }, folder) {
    const lines = [...written.map((path) => `wrote ${path}`), ...kept.map((path) => `kept  ${path}`)];
    return [...lines, `Next: read ${(0,external_node_path_.join)(folder, 'README.md')}; it goes on from here.`].join('\n');
}

// EXTERNAL MODULE: ./build/scorecard/plain-characters.js
var plain_characters = __webpack_require__(8952);
;// CONCATENATED MODULE: ./build/relay/gather-pushes.js

const MOST_REASON_CHARS = 300;
/**
 * Makes one dispatch of the pushes to one repository within a window. The window begins with the
 * first push and later ones do not lengthen it: somebody who never stops pushing is graded as well.
 */
function gatherPushes({ dispatch, windowMs, after, log }) {
    const waiting = new Map();
    const underWay = new Set();
    async function tell({ notice, undos }) {
        try {
            await dispatch(notice);
            log(`${notice.repository}: the hub was told`);
        }
        catch (error) {
            for (const undo of undos)
                undo();
            const reason = (0,plain_characters/* plainCharacters */.Z)(error instanceof Error ? error.message : 'unknown', MOST_REASON_CHARS);
            log(`${notice.repository}: the hub was not told, its schedule will find the push (${reason})`);
        }
    }
    function send(id) {
        const ready = waiting.get(id);
        if (ready === undefined)
            return;
        waiting.delete(id);
        ready.callOff();
        const telling = tell(ready).finally(() => underWay.delete(telling));
        underWay.add(telling);
    }
    return {
        add: (notice, undo) => {
            const id = notice.repository_id;
            const known = waiting.get(id);
            if (known === undefined) {
                const callOff = after(windowMs, () => send(id));
                waiting.set(id, { notice, undos: [undo], callOff });
            }
            else {
                known.notice = notice;
                known.undos.push(undo);
            }
        },
        flush: async () => {
            for (const id of [...waiting.keys()])
                send(id);
            await Promise.all(underWay);
        },
    };
}

;// CONCATENATED MODULE: ./build/relay/decide.js
// What GitHub lets a repository be called; the name goes into logs and on to the hub.
const REPOSITORY_NAME = /^[\w.-]{1,100}$/;
// GitHub sends a GUID. The header is not signed, and goes on to the hub too.
const DELIVERY = /^[\w-]{1,64}$/;
/** What follows from a delivery whose signature holds. */
function decide(event, headers, rules) {
    const name = headers['x-github-event'];
    if (name === 'ping')
        return { kind: 'ping' };
    if (name !== 'push')
        return ignore('not a push');
    const { ref, deleted, repository } = Object(event);
    if (ref !== 'refs/heads/main')
        return ignore('not the branch main');
    if (deleted === true)
        return ignore('the branch was deleted');
    return decideOn(Object(repository), headers['x-github-delivery'], rules);
}
function decideOn(repository, delivery, { organisation, hub }) {
    const { login } = Object(repository['owner']);
    const { name, id } = repository;
    if (typeof login !== 'string' || !isSameName(login, organisation)) {
        return ignore('not of the organisation');
    }
    if (typeof name !== 'string' || !REPOSITORY_NAME.test(name) || !isId(id)) {
        return ignore('not a repository');
    }
    if (isSameName(login, hub.owner) && isSameName(name, hub.repo))
        return ignore('the hub itself');
    if (typeof delivery !== 'string' || !DELIVERY.test(delivery))
        return ignore('no delivery id');
    return { kind: 'dispatch', notice: { repository: name, repository_id: id, delivery } };
}
function ignore(why) {
    return { kind: 'ignore', why };
}
/** GitHub's names differ by more than their capitals. */
function isSameName(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
function isId(value) {
    return Number.isSafeInteger(value) && Number(value) > 0;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./node_modules/@octokit/webhooks-methods/dist-node/index.js
// pkg/dist-src/node/sign.js


// pkg/dist-src/version.js
var VERSION = "6.0.0";

// pkg/dist-src/node/sign.js
async function sign(secret, payload) {
  if (!secret || !payload) {
    throw new TypeError(
      "[@octokit/webhooks-methods] secret & payload required for sign()"
    );
  }
  if (typeof payload !== "string") {
    throw new TypeError("[@octokit/webhooks-methods] payload must be a string");
  }
  const algorithm = "sha256";
  return `${algorithm}=${(0,external_node_crypto_.createHmac)(algorithm, secret).update(payload).digest("hex")}`;
}
sign.VERSION = VERSION;

// pkg/dist-src/node/verify.js


async function verify(secret, eventPayload, signature) {
  if (!secret || !eventPayload || !signature) {
    throw new TypeError(
      "[@octokit/webhooks-methods] secret, eventPayload & signature required"
    );
  }
  if (typeof eventPayload !== "string") {
    throw new TypeError(
      "[@octokit/webhooks-methods] eventPayload must be a string"
    );
  }
  const signatureBuffer = external_node_buffer_.Buffer.from(signature);
  const verificationBuffer = external_node_buffer_.Buffer.from(await sign(secret, eventPayload));
  if (signatureBuffer.length !== verificationBuffer.length) {
    return false;
  }
  return (0,external_node_crypto_.timingSafeEqual)(signatureBuffer, verificationBuffer);
}
verify.VERSION = VERSION;

// pkg/dist-src/index.js
async function verifyWithFallback(secret, payload, signature, additionalSecrets) {
  const firstPass = await verify(secret, payload, signature);
  if (firstPass) {
    return true;
  }
  if (additionalSecrets !== void 0) {
    for (const s of additionalSecrets) {
      const v = await verify(s, payload, signature);
      if (v) {
        return v;
      }
    }
  }
  return false;
}


;// CONCATENATED MODULE: ./build/relay/is-signed.js


const SIGNATURE = /^sha256=[0-9a-f]{64}$/;
/** Whether the sender of exactly these bytes knows the secret. Compared in constant time. */
async function isSigned(bytes, signature, secret) {
    if (typeof signature !== 'string' || !SIGNATURE.test(signature))
        return false;
    // The library signs text. Bytes that are no UTF-8 could be read as the text of other bytes.
    if (bytes.length === 0 || !(0,external_node_buffer_.isUtf8)(bytes))
        return false;
    return await verify(secret, bytes.toString('utf8'), signature);
}

;// CONCATENATED MODULE: ./build/relay/recent-keys.js
/** Remembers the last so many keys. */
function createRecentKeys(most) {
    // A set keeps the order in which its members came.
    const keys = new Set();
    return {
        has: (key) => keys.has(key),
        add: (key) => {
            keys.add(key);
            const [oldest] = keys;
            if (keys.size > most && oldest !== undefined)
                keys.delete(oldest);
        },
        forget: (key) => {
            keys.delete(key);
        },
    };
}

;// CONCATENATED MODULE: ./build/relay/receive.js



const REFUSED = { status: 401, text: 'refused' };
const SEEN = { status: 200, text: 'seen before' };
const QUEUED = { status: 202, text: 'queued' };
/** Takes deliveries one by one; the hub is told later, so that GitHub need not wait for it. */
function createReceive({ secret, rules, pushes, remembered }) {
    // Two keys for each delivery.
    const seen = createRecentKeys(2 * remembered);
    function queue(notice, signature) {
        // The delivery's id is not signed: a copy under another id still has the same signature.
        const keys = [`id ${notice.delivery}`, `signature ${signature}`];
        if (keys.some(seen.has))
            return SEEN;
        for (const key of keys)
            seen.add(key);
        pushes.add(notice, () => {
            for (const key of keys)
                seen.forget(key);
        });
        return QUEUED;
    }
    return async (bytes, headers) => {
        const signature = headers['x-hub-signature-256'];
        if (!(await isSigned(bytes, signature, secret)))
            return REFUSED;
        const event = parse(bytes);
        if (event === undefined)
            return { status: 400, text: 'not JSON' };
        const decision = decide(event, headers, rules);
        switch (decision.kind) {
            case 'ping':
                return { status: 200, text: 'pong' };
            case 'ignore':
                return { status: 202, text: `ignored: ${decision.why}` };
            case 'dispatch':
                return queue(decision.notice, String(signature));
        }
    };
}
/** Undefined for what is not JSON: the parser's own words would quote the payload. */
function parse(bytes) {
    try {
        return JSON.parse(bytes.toString('utf8'));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./build/relay/serve.js


// GitHub gives up after ten seconds.
const LIMITS = { headersMs: 5_000, requestMs: 10_000, checkMs: 1_000 };
// GitHub sends up to 25 MB, but a push of a take-home that long is none we know.
const MOST_BODY_BYTES = 1024 * 1024;
// Together with the limit of a body, this bounds the memory that strangers can fill.
const MOST_CONNECTIONS = 100;
const TOO_LARGE = { status: 413, text: 'too large' };
/** Listens for deliveries: the one part that touches the network. */
async function serve(options) {
    const { host, port, limits = LIMITS } = options;
    const server = (0,external_node_http_.createServer)({
        headersTimeout: limits.headersMs,
        requestTimeout: limits.requestMs,
        connectionsCheckingInterval: limits.checkMs,
    });
    server.maxConnections = MOST_CONNECTIONS;
    server.on('request', (request, response) => void respond(request, response, options));
    server.listen(port, host);
    await (0,external_node_events_.once)(server, 'listening');
    return { url: urlOf(server), close: () => serve_close(server, limits.requestMs) };
}
async function respond(request, response, { receive, log }) {
    try {
        write(response, routed(request) ?? (await read(request, receive)));
    }
    catch (error) {
        // The sender left, or was too slow and has its answer.
        if (request.errored !== null)
            return;
        // The message of an error may quote the payload.
        log(`This is a bug of takehome; please report it: ${error instanceof Error && error.name}`);
        write(response, { status: 500, text: 'failed' });
    }
}
/** The answer to what is no delivery; null for what has to be read. */
function routed({ method, url, headers }) {
    if (url === '/healthz')
        return method === 'GET' ? { status: 200, text: 'ok' } : notAllowed('GET');
    if (url !== '/')
        return { status: 404, text: 'not found' };
    if (method !== 'POST')
        return notAllowed('POST');
    if (!/^application\/json\s*(?:;|$)/i.test(headers['content-type'] ?? '')) {
        return { status: 415, text: 'only application/json' };
    }
    return Number(headers['content-length'] ?? 0) > MOST_BODY_BYTES ? TOO_LARGE : null;
}
function notAllowed(allow) {
    return { status: 405, text: `only ${allow}`, allow };
}
async function read(request, receive) {
    const chunks = [];
    let size = 0;
    for await (const chunk of request) {
        size += chunk.length;
        if (size > MOST_BODY_BYTES)
            return TOO_LARGE;
        chunks.push(chunk);
    }
    return await receive(Buffer.concat(chunks), request.headers);
}
/** One request a connection: nothing of a refused one is read any more. */
function write(response, { status, text, allow }) {
    response.writeHead(status, {
        connection: 'close',
        'content-type': 'text/plain; charset=utf-8',
        ...(allow === undefined ? {} : { allow }),
    });
    response.end(`${text}\n`);
}
async function serve_close(server, graceMs) {
    const closed = (0,external_node_events_.once)(server, 'close');
    server.close();
    // A closed server no longer looks who is too slow.
    const cut = setTimeout(() => server.closeAllConnections(), graceMs);
    await closed;
    clearTimeout(cut);
}
function urlOf(server) {
    const address = server.address();
    if (address === null || typeof address === 'string')
        throw new Error('not listening on a port');
    const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
    return `http://${host}:${address.port}`;
}

;// CONCATENATED MODULE: ./build/commands/setup/relay.js





/** The `repository_dispatch` that the hub's watch waits for. */
const PUSH_EVENT = 'takehome-push';
const WINDOW_MS = 5_000;
const REMEMBERED = 10_000;
/**
 * Wakes the hub as soon as a candidate pushes. It decides nothing: whatever it misses, the hub's
 * schedule finds, and whatever it says twice changes nothing.
 */
async function startRelay(options) {
    const { secret, organisation, hub, log, after = timer, remembered = REMEMBERED } = options;
    if (secret === '') {
        throw (0,bad_news/* callerError */.ee)('secret', 'is missing', "Give the secret that the webhook's settings have.");
    }
    const dispatch = tellHub(options);
    const pushes = gatherPushes({ dispatch, windowMs: WINDOW_MS, after, log });
    const receive = createReceive({ secret, rules: { organisation, hub }, pushes, remembered });
    const { url, close } = await listen(options, receive);
    log(`Listening on ${url}`);
    const stop = async () => {
        await close();
        await pushes.flush();
    };
    return { url, stop };
}
function tellHub({ octokit, hub }) {
    return async (notice) => {
        const event = { ...hub, event_type: PUSH_EVENT, client_payload: { ...notice } };
        try {
            await octokit.rest.repos.createDispatchEvent(event);
        }
        catch (error) {
            throw (0,reasons/* worldError */.ZT)(PUSH_EVENT, error);
        }
    };
}
async function listen({ host, port, log, limits }, receive) {
    try {
        return await serve({ host, port, receive, log, ...(limits === undefined ? {} : { limits }) });
    }
    catch (error) {
        if (!(error instanceof Error) || !('code' in error))
            throw error;
        const hint = 'Choose an address of this machine and a port that is free.';
        throw (0,bad_news/* callerError */.ee)('host, port', `${host}:${port} cannot be used (${error.code})`, hint);
    }
}
const timer = (ms, run) => {
    const waiting = setTimeout(run, ms);
    return () => clearTimeout(waiting);
};

// EXTERNAL MODULE: ./build/doors/cli-hub.js + 115 modules
var cli_hub = __webpack_require__(9405);
;// CONCATENATED MODULE: ./build/doors/cli-setup.js
/** The command line's part around a hub: write one, look whether it is well, wake it when somebody pushes. */







function registerSetup(program, home) {
    registerInit(program, home);
    registerDoctor(program, { home, path: process.env['PATH'] ?? '' }, cli_hub/* hubAccess */.o);
    program
        .command('relay')
        .description('wake the hub as soon as a candidate pushes: receives webhooks until it is stopped')
        .option('--hub <folder>', 'the folder that holds takehome.yml', '.')
        .option('--host <address>', 'where to listen', '127.0.0.1')
        .option('--port <number>', 'where to listen; 0 for any free one', '8080')
        .action((typed) => runRelay(typed, home));
}
/** The webhook's secret comes from TAKEHOME_WEBHOOK_SECRET. Ends when the process is asked to. */
async function runRelay({ hub, host, port }, home) {
    const log = (text) => process.stderr.write(`${text}\n`);
    const session = await (0,hub_session/* openSession */.fA)((0,cli_hub/* hubAccess */.o)(hub), home, log);
    const relay = await startRelay({
        host,
        port: portNumber(port),
        secret: process.env['TAKEHOME_WEBHOOK_SECRET'] ?? '',
        organisation: session.config.organisation,
        hub: session.config.hub,
        octokit: session.hub,
        log,
    });
    await Promise.race([(0,external_node_events_.once)(process, 'SIGTERM'), (0,external_node_events_.once)(process, 'SIGINT')]);
    await relay.stop();
}
function portNumber(text) {
    const port = Number(text);
    if (/^\d{1,5}$/.test(text) && port <= 65_535)
        return port;
    const message = `"${text}" will not do`;
    const hint = 'Give a number from 0 to 65535.';
    throw (0,bad_news/* callerError */.ee)('--port', message, hint);
}


/***/ })

};
