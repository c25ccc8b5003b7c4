export const id = 390;
export const ids = [390];
export const modules = {

/***/ 4951:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://github.com/ajv-validator/ajv/issues/889
const equal = __webpack_require__(3430);
equal.code = 'require("ajv/dist/runtime/equal").default';
exports["default"] = equal;
//# sourceMappingURL=equal.js.map

/***/ }),

/***/ 3430:
/***/ ((module) => {



// do not edit .js files directly - edit src/index.jst



module.exports = function equal(a, b) {
  if (a === b) return true;

  if (a && b && typeof a == 'object' && typeof b == 'object') {
    if (a.constructor !== b.constructor) return false;

    var length, i, keys;
    if (Array.isArray(a)) {
      length = a.length;
      if (length != b.length) return false;
      for (i = length; i-- !== 0;)
        if (!equal(a[i], b[i])) return false;
      return true;
    }



    if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
    if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
    if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();

    keys = Object.keys(a);
    length = keys.length;
    if (length !== Object.keys(b).length) return false;

    for (i = length; i-- !== 0;)
      if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;

    for (i = length; i-- !== 0;) {
      var key = keys[i];

      if (!equal(a[key], b[key])) return false;
    }

    return true;
  }

  // true if both NaN, false otherwise
  return a!==a && b!==b;
};


/***/ }),

/***/ 9748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findingsText: () => (/* binding */ findingsText),
  runDoctor: () => (/* binding */ runDoctor)
});

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
        throw (0,reasons/* worldError */.ZT)('could not ask GitHub whose token this is', error);
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
    return { about, ...warning(`could not be checked (${answer.reason})`, mend) };
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
            return may ? ok('workflows can open them') : error('workflows cannot open reviews', mend);
        }),
        conclude("hub's workflows", hub.access, AS_ADMIN, (level) => {
            const seen = `other repositories can use them and show their logs (${level})`;
            const mend = 'Settings, Actions, General, Access: choose Not accessible.';
            return level === 'none' ? ok('are for the hub alone') : error(seen, mend);
        }),
        conclude("hub's secrets", hub.secrets, AS_ADMIN, verdictOnNames),
    ];
}
/** Without the hub there is nothing to work on: not to see it is worse than a warning. */
function diagnoseRepository(about, repository) {
    if (repository.kind === 'hidden') {
        const mend = 'Create it as a private repository, correct hub: in takehome.yml, or use a token that can see it.';
        return { about, ...error(`could not be checked (${repository.reason})`, mend) };
    }
    const { private: isPrivate, canWrite } = repository.value;
    if (!isPrivate) {
        return { about, ...error('is public, and so are its hidden tests', 'Make it private.') };
    }
    if (canWrite !== false)
        return { about, ...ok('is private') };
    return { about, ...error('is private, and this token cannot write to it', 'Use one that can.') };
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
            return error(`${names}: every private repository can read them, candidates' too`, mend);
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
        const seen = "are allowed in all repositories; only each repository's own switch keeps them off";
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
    const seen = 'comes with takehome, so its hidden tests are public';
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
        return warning(`${slug} can grade and invite`, mend);
    }
    if (!allRepositories) {
        return warning(`${slug} sees selected repositories only`, 'Install it on all repositories.');
    }
    return ok(`${slug} can ${grader?.length === 0 ? 'grade' : 'invite'}`);
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

// EXTERNAL MODULE: ./build/session/hub-exercise.js
var hub_exercise = __webpack_require__(9467);
// EXTERNAL MODULE: ./build/session/hub-key.js
var hub_key = __webpack_require__(3654);
// EXTERNAL MODULE: ./build/session/hub-session.js
var hub_session = __webpack_require__(5333);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/exercise/load-exercise.js + 5 modules
var load_exercise = __webpack_require__(8897);
// EXTERNAL MODULE: ./build/judge/find-python.js
var find_python = __webpack_require__(6192);
// EXTERNAL MODULE: ./build/judge/judge.js + 1 modules
var judge_judge = __webpack_require__(268);
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
async function examine(access, around, log) {
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

;// CONCATENATED MODULE: ./build/commands/setup/run-doctor.js

const runDoctor = async (_, { access, home, machine, log }) => {
    const findings = await examine(access, { home, path: machine.path }, log);
    const hasError = findings.some(({ severity }) => severity === 'error');
    return {
        json: { findings },
        text: findingsText(findings),
        unmet: hasError ? 'Fix every error before you invite anybody.' : null,
    };
};
/** What is well first, then what to mend. */
function findingsText(findings) {
    const well = findings.filter(({ severity }) => severity === 'ok');
    const unwell = findings.filter(({ severity }) => severity !== 'ok');
    const rows = well.map(({ severity, about, seen }) => [severity, about, seen]);
    const lines = unwell.map(({ severity, about, seen, mend }) => {
        return `${severity}: ${about}: ${seen}\n  ${mend}`;
    });
    return [...(rows.length === 0 ? [] : [{ head: [], rows }]), ...lines];
}


/***/ }),

/***/ 6030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ findRole)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/input/config-issue.js
var config_issue = __webpack_require__(2055);
// EXTERNAL MODULE: ./build/input/read-yaml.js
var read_yaml = __webpack_require__(6263);
// EXTERNAL MODULE: ./build/input/shape-issues.js
var shape_issues = __webpack_require__(6083);
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
    const own = (0,external_node_path_.join)(exercises, 'rubrics', 'roles.yml');
    const file = (await isFile(own)) ? own : (0,external_node_path_.join)(home, 'rubrics', 'roles.yml');
    const roles = parseRoles(await (0,promises_.readFile)(file, 'utf8'), file);
    if (!roles.ok)
        return roles;
    const role = roles.value.find((known) => known.id === id);
    if (role !== undefined)
        return { ok: true, value: role };
    const known = roles.value.map((one) => one.id);
    return { ok: false, error: [(0,config_issue/* unknownValue */.U)('role', id, known)] };
}
async function isFile(path) {
    return (await (0,promises_.stat)(path).catch(() => null))?.isFile() ?? false;
}


/***/ }),

/***/ 6192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findPython)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8186);
/* harmony import */ var _own_libraries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1906);




const run = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
// The system's interpreter first: it is the one that `apt-get install python3-numpy` serves.
const CANDIDATES = ['/usr/bin/python3', 'python3', 'python'];
// What is found by name may be a shim, a link or a script: what runs in the end says where it is.
const PROBE = `
import importlib.util, json, sys
missing = [name for name in ("numpy", "pytest") if importlib.util.find_spec(name) is None]
try:
    from importlib.metadata import version
    numpy = version("numpy")
except Exception:
    numpy = None
print(json.dumps({"executable": sys.executable, "prefix": sys.prefix, "numpy": numpy, "missing": missing,
                  "version": list(sys.version_info[:3])}))
`;
/**
 * An interpreter of at least 3.11 with NumPy and pytest; the named one, or the first that will do.
 * Returns the file that ran when it was tried. Raises WorldError with what each lacks.
 */
async function findPython(named, path) {
    const found = [];
    for (const python of named === null ? CANDIDATES : [named]) {
        const answer = await probe(python, path);
        const lacks = typeof answer === 'string' ? answer : whatItLacks(answer);
        if (typeof answer !== 'string' && lacks === null)
            return answer.executable;
        found.push(`${python}: ${lacks}`);
    }
    throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_2__/* .WorldError */ .nM(found.join('; '), { code: 'no-python' });
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
    const env = { PATH: path, ...(0,_own_libraries_js__WEBPACK_IMPORTED_MODULE_3__/* .ownLibraries */ .c)(python, path) };
    try {
        const { stdout } = await run(python, ['-I', '-c', PROBE], { env });
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

/***/ 268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ BrokenSuite),
  z: () => (/* binding */ startJudge)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(8186);
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
/** Reads one line of the judge's process. The process is ours and trusted; no candidate byte is in it. */
function parseJudgeMessage(line) {
    const message = JSON.parse(line);
    if (message.kind !== 'ready')
        return message;
    const tests = message.tests.map(([criterion, name]) => ({ criterion, name }));
    return { ...message, tests };
}

// EXTERNAL MODULE: ./build/judge/own-libraries.js
var own_libraries = __webpack_require__(1906);
;// CONCATENATED MODULE: ./build/judge/judge.js





/** Hidden tests that cannot be collected: the hiring team's to mend. */
class BrokenSuite extends Error {
    name = 'BrokenSuite';
    problems;
    constructor(problems) {
        super('the hidden tests cannot be collected');
        this.problems = problems;
    }
}
const BOOT = 'import sys; sys.path.insert(0, sys.argv.pop(1)); from takehome.server import main; main()';
const WORLD_CODE = {
    'no-bubblewrap': 'no-bubblewrap',
    'no-numpy': 'no-python',
    'no-pytest': 'no-python',
    'unreadable-python': 'no-python',
    'sandbox-refused': 'sandbox-refused',
    'canary-escaped': 'canary-escaped',
};
/** Starts the judge's process at once; jobs may be handed in before it is ready. */
function startJudge(setup) {
    // Nothing else in its environment: a process that parses hostile answers has nothing worth taking.
    const child = (0,external_node_child_process_.spawn)(setup.python, ['-I', '-B', '-c', BOOT, setup.pythonHome], {
        env: (0,own_libraries/* ownLibraries */.c)(setup.python),
        stdio: ['pipe', 'pipe', 'pipe'],
    });
    const conversation = new Conversation(child);
    child.stdin.write(`${JSON.stringify(setupLine(setup))}\n`);
    return {
        ready: conversation.ready.promise,
        grade: (job) => conversation.ask(job),
        tryOut: (job) => conversation.ask(job),
        close: () => conversation.close(),
    };
}
function setupLine({ grader, module, unsafe, parallel, limits }) {
    return {
        grader,
        module,
        unsafe,
        parallel,
        limits: {
            memory_bytes: limits.memoryBytes,
            output_bytes: limits.outputBytes,
            call_seconds: limits.callSeconds,
            total_seconds: limits.totalSeconds,
        },
    };
}
class Conversation {
    ready = Promise.withResolvers();
    #child;
    #waiting = new Map();
    #ended;
    #failure = null;
    #stderr = '';
    constructor(child) {
        this.#child = child;
        // Whoever awaits `ready` or a grade hears of a failure; nobody has to await both.
        this.ready.promise.catch(() => { });
        child.stderr.setEncoding('utf8').on('data', (text) => {
            this.#stderr = (this.#stderr + text).slice(-4000);
        });
        // A judge that died is reported when it ends, not when a write to it fails.
        child.stdin.on('error', () => { });
        (0,external_node_readline_.createInterface)({ input: child.stdout }).on('line', (line) => this.#hear(parseJudgeMessage(line)));
        this.#ended = new Promise((resolve) => {
            child.on('error', (cause) => this.#fail(new bad_news/* WorldError */.nM(String(cause), { code: 'no-python', cause })));
            child.on('close', () => {
                this.#fail(new bad_news/* WorldError */.nM(this.#stderr.trim() || 'the judge stopped', { code: 'sandbox-failed' }));
                resolve();
            });
        });
    }
    /** The answer is of the kind that the job asks for: the judge is ours, and no candidate speaks for it. */
    async ask(job) {
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
    #hear(message) {
        switch (message.kind) {
            case 'ready':
                this.ready.resolve(message);
                break;
            case 'unavailable':
                this.#fail(new bad_news/* WorldError */.nM(message.detail, { code: WORLD_CODE[message.code] }));
                break;
            case 'broken-exercise':
                this.#fail(new BrokenSuite(message.problems));
                break;
            case 'graded':
                this.#settle(message.id)?.resolve({ tests: message.tests, facts: message.facts });
                break;
            case 'tried':
                this.#settle(message.id)?.resolve(message.runs);
                break;
            case 'failed':
                this.#settle(message.id)?.reject(new bad_news/* WorldError */.nM(message.detail, { code: 'sandbox-failed' }));
        }
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


/***/ }),

/***/ 5922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
const LIMITS = {
    memoryBytes: 2 * 2 ** 30,
    // Nobody reads what a submission prints; a megabyte is room for honest debugging output.
    outputBytes: 2 ** 20,
    callSeconds: 30,
    totalSeconds: 300,
};


/***/ }),

/***/ 1906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ ownLibraries)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


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

/***/ 9467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ loadHubRole),
/* harmony export */   Rx: () => (/* binding */ exerciseRoot),
/* harmony export */   sE: () => (/* binding */ loadHubExercise)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _exercise_find_role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6030);
/* harmony import */ var _exercise_load_exercise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8897);
/* harmony import */ var _input_config_issue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2055);




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
async function readHubExercise(session, id) {
    if (session.config.exercises.has(id))
        return await (0,_exercise_load_exercise_js__WEBPACK_IMPORTED_MODULE_2__/* .loadExercise */ .N)(await exerciseRoot(session, id), id);
    const known = [...session.config.exercises.keys()].join(', ');
    const message = `takehome.yml has no exercise "${id}"`;
    const hint = `Choose ${known}, or add it under exercises.`;
    return { ok: false, error: [(0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .C)('exercise', message, hint)] };
}
/** A role of the hub's own roles.yml, or of the one that comes with takehome. */
async function loadHubRole(session, id) {
    if (id === null)
        return { ok: true, value: null };
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(session.folder, session.config.pack);
    return await once(roles, session, id, () => (0,_exercise_find_role_js__WEBPACK_IMPORTED_MODULE_1__/* .findRole */ ._)(id, own, session.home));
}


/***/ }),

/***/ 3654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ useHubKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8186);
/* harmony import */ var _input_config_issue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2055);



// 32 characters of anything random; what `openssl rand -hex 32` prints has 64.
const SHORTEST_KEY = 32;
// Animals, because nobody has opinions on a heron's code. 64 x 64 x 65,536 names.
const COLOURS = 'amber azure beige black blue brass bronze brown cedar chalk cherry clay cobalt copper coral cream crimson cyan dusty ebony emerald fern flint fog ginger gold granite green grey hazel honey indigo iron ivory jade khaki lemon lilac lime linen maple mauve mint moss navy ochre olive onyx opal orange pearl pine pink plum purple quartz red rose ruby rust sage sand silver slate snow';
const ANIMALS = 'adder badger bat bear beaver bison boar bream buzzard carp cat cod crab crane crow deer dipper dog dove duck eagle eel eland elk falcon ferret finch fox frog gecko goat goose grouse gull hare hawk heron ibex ibis jackdaw jay kestrel kite koala lark lemur linnet lion lizard llama lynx magpie marten mole moose moth mouse newt oriole otter owl ox panda pike plover pony';
function useHubKey(key) {
    if (key.length < SHORTEST_KEY)
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__/* .CallerError */ .ED([keyIssue(key)]);
    const digest = (purpose, assignment) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(`${purpose}\0${assignment}`).digest();
    return {
        seed: (assignment) => digest('seed', assignment).toString('hex'),
        pseudonym: (assignment) => {
            const bytes = digest('pseudonym', assignment);
            const colour = pick(COLOURS, bytes.readUInt8(0));
            const animal = pick(ANIMALS, bytes.readUInt8(1));
            return `${colour}-${animal}-${bytes.subarray(2, 4).toString('hex')}`;
        },
        candidate: (userId) => `candidate-${digest('candidate', String(userId)).toString('hex').slice(0, 8)}`,
        reviewer: (login) => `reviewer-${digest('reviewer', login.toLowerCase()).toString('hex').slice(0, 8)}`,
    };
}
function pick(words, byte) {
    const list = words.split(' ');
    return list[byte % list.length] ?? '';
}
function keyIssue(key) {
    const message = key === '' ? 'is missing' : `has ${key.length} characters, and ${SHORTEST_KEY} are needed`;
    const hint = 'Make one: openssl rand -hex 32. Never change it: seeds and pseudonyms follow from it.';
    return (0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)('TAKEHOME_KEY', message, hint);
}


/***/ })

};
