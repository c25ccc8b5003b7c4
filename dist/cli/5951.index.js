export const id = 5951;
export const ids = [5951];
export const modules = {

/***/ 5951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fileLines: () => (/* binding */ fileLines),
  runInit: () => (/* binding */ runInit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/hub/fill-notice.js
var fill_notice = __webpack_require__(3824);
// EXTERNAL MODULE: ./build/hub/github-server.js
var github_server = __webpack_require__(5097);
// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(8186);
// EXTERNAL MODULE: ./build/session/hub-key.js
var hub_key = __webpack_require__(3654);
// EXTERNAL MODULE: ./build/session/hub-review-key.js + 1 modules
var hub_review_key = __webpack_require__(4866);
// EXTERNAL MODULE: ./build/commands/setup/init.js + 1 modules
var init = __webpack_require__(272);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/github/client/client.js + 1 modules
var client = __webpack_require__(9761);
// EXTERNAL MODULE: ./build/hub/plan-review-key.js
var plan_review_key = __webpack_require__(2412);
// EXTERNAL MODULE: ./build/hub/plan-set-up.js + 1 modules
var plan_set_up = __webpack_require__(1909);
// EXTERNAL MODULE: ./build/commands/verb/port-number.js
var port_number = __webpack_require__(9061);
// EXTERNAL MODULE: ./build/github/set-up/change-settings.js
var change_settings = __webpack_require__(8023);
// EXTERNAL MODULE: ./build/github/client/reasons.js
var reasons = __webpack_require__(9281);
;// CONCATENATED MODULE: ./build/github/set-up/hub-settings-file.js



const SETTINGS_FILE = 'takehome.yml';
/** A file of the hub's default branch, and the name of its blob; null where there is none. */
async function readHubFile(octokit, hub, path) {
    try {
        const { data } = await octokit.rest.repos.getContent({ ...hub, path });
        if (Array.isArray(data) || data.type !== 'file')
            return null;
        return { text: Buffer.from(data.content, 'base64').toString('utf8'), sha: data.sha };
    }
    catch (error) {
        // GitHub says 409 of a repository without a single commit.
        if ((0,reasons/* statusOf */.c2)(error) === 404 || (0,reasons/* statusOf */.c2)(error) === 409)
            return null;
        throw error;
    }
}
/** Lets the settings that are there say what was told. A change that came in between is kept, and this one fails. */
async function tellNotice(octokit, hub, notice) {
    const before = await readHubFile(octokit, hub, SETTINGS_FILE);
    const after = before === null ? null : (0,fill_notice/* withNotice */.HL)(before.text, notice);
    if (before === null || after === null || after === before.text)
        return;
    await octokit.rest.repos.createOrUpdateFileContents({
        ...hub,
        path: SETTINGS_FILE,
        message: `Change ${Object.keys(notice).join(', ')}`,
        content: Buffer.from(after).toString('base64'),
        sha: before.sha,
    });
}
/** Puts the public half of another TAKEHOME_KEY in the place of the one that is there. */
async function replaceReviewKey(octokit, hub, text) {
    const before = await readHubFile(octokit, hub, plan_review_key/* REVIEW_KEY_FILE */.wn);
    if (before === null || before.text === text)
        return;
    await octokit.rest.repos.createOrUpdateFileContents({
        ...hub,
        path: plan_review_key/* REVIEW_KEY_FILE */.wn,
        message: 'Seal reviews with the present key',
        content: Buffer.from(text).toString('base64'),
        sha: before.sha,
    });
}

// EXTERNAL MODULE: ./build/hub/app-needs.js
var app_needs = __webpack_require__(6559);
;// CONCATENATED MODULE: ./build/github/set-up/look-apps.js

/** How far the two Apps have come: GitHub lists those that are installed, and the hub remembers the rest. */
async function lookAtApps(octokit, organisation, kept) {
    const installed = await listInstallations(octokit, organisation);
    const apps = app_needs/* APP_KINDS */.Ax.map((kind) => [kind, seenApp(kind, organisation, kept, installed)]);
    return Object.fromEntries(apps);
}
function seenApp(kind, organisation, kept, installed) {
    const recorded = (0,app_needs/* parseAppName */.QV)(kept?.variables.get(app_needs/* APP_VARIABLES */.sO[kind]));
    const { id, key } = app_needs/* APP_SECRETS */.kE[kind];
    const has = (name) => kept?.secrets.has(name) === true ||
        (kind === 'provisioner' && kept?.environment?.has(name) === true);
    // One that was set up by hand is in no variable: its name or its permissions tell.
    const isIt = (each) => {
        if (recorded !== null)
            return each.id === recorded.id;
        return each.slug === (0,app_needs/* appName */.JB)(kind, organisation).toLowerCase();
    };
    const found = installed.find(isIt) ??
        (recorded === null
            ? installed.find(({ permissions }) => (0,app_needs/* isJustFor */.Eq)(kind, permissions))
            : undefined);
    return { recorded, hasId: has(id), hasKey: has(key), installed: found ?? null };
}
/** Throws 403 for whoever does not own the organisation. */
async function listInstallations(octokit, org) {
    const asked = { org, per_page: 100 };
    const all = await octokit.paginate(octokit.rest.orgs.listAppInstallations, asked);
    return all.map((each) => ({
        id: each.app_id,
        slug: each.app_slug,
        allRepositories: each.repository_selection === 'all',
        suspended: each.suspended_at !== null,
        permissions: Object.fromEntries(Object.entries(each.permissions).map(([name, level]) => [name, String(level)])),
    }));
}

;// CONCATENATED MODULE: ./build/github/set-up/look-hub-settings.js




/** The hub as far as its set-up has come; null where there is none, or none that this token sees. */
async function lookAtHubSettings(octokit, hub) {
    const { repos, actions, issues } = octokit.rest;
    const found = await orNull(repos.get({ ...hub }));
    if (found === null)
        return null;
    const { data } = found;
    const mayAdminister = data.permissions?.admin === true;
    // Whoever may not change its settings is not shown most of them, and one refusal says enough.
    if (!mayAdminister)
        return { ...UNSEEN, private: data.private };
    const pulls = await actions.getGithubActionsDefaultWorkflowPermissionsRepository({ ...hub });
    const files = await filesOf(octokit, hub, data.default_branch);
    const textOf = async (path) => (await readHubFile(octokit, hub, path))?.text ?? null;
    return {
        private: data.private,
        mayAdminister,
        files,
        settings: await textOf(SETTINGS_FILE),
        reviewKey: files.has(plan_review_key/* REVIEW_KEY_FILE */.wn) ? await textOf(plan_review_key/* REVIEW_KEY_FILE */.wn) : null,
        actionsOn: (await actions.getGithubActionsPermissionsRepository({ ...hub })).data.enabled,
        mayCreatePulls: pulls.data.can_approve_pull_request_reviews,
        access: (await actions.getWorkflowAccessToRepository({ ...hub })).data.access_level,
        hasLabel: (await orNull(issues.getLabel({ ...hub, name: plan_set_up/* FORM_LABEL */.mz }))) !== null,
        ...(await lookAtKept(octokit, hub)),
    };
}
async function lookAtKept(octokit, hub) {
    return {
        secrets: await secretsOf(octokit, hub),
        environment: await environmentSecrets(octokit, hub),
        variables: await variablesOf(octokit, hub),
    };
}
/** The repository whose Actions the workflows use; null where this token sees none. */
async function lookAtAction(octokit, action) {
    const found = await orNull(octokit.rest.repos.get({ ...action }));
    if (found === null)
        return null;
    if (!found.data.private)
        return { private: false, access: null };
    const asked = octokit.rest.actions.getWorkflowAccessToRepository({ ...action });
    const access = (await orNull(asked, [403, 404]))?.data.access_level ?? null;
    return { private: true, access };
}
const UNSEEN = {
    private: true,
    mayAdminister: false,
    files: new Set(),
    settings: null,
    reviewKey: null,
    actionsOn: true,
    mayCreatePulls: false,
    access: 'none',
    hasLabel: false,
    secrets: new Set(),
    environment: null,
    variables: new Map(),
};
/** The paths on the hub's default branch. */
async function lookAtFiles(octokit, hub) {
    const { data } = await octokit.rest.repos.get({ ...hub });
    return await filesOf(octokit, hub, data.default_branch);
}
async function filesOf(octokit, hub, branch) {
    const asked = { ...hub, tree_sha: branch, recursive: 'true' };
    // GitHub says 409 of a repository without a single commit.
    const found = await orNull(octokit.rest.git.getTree(asked), [404, 409]);
    const blobs = found?.data.tree.filter(({ type }) => type === 'blob') ?? [];
    return new Set(blobs.map(({ path }) => path));
}
async function secretsOf(octokit, hub) {
    const asked = { ...hub, per_page: 100 };
    const secrets = await octokit.paginate(octokit.rest.actions.listRepoSecrets, asked);
    return new Set(secrets.map(({ name }) => name));
}
async function environmentSecrets(octokit, hub) {
    const place = { ...hub, environment_name: plan_set_up/* ENVIRONMENT */.M0 };
    if ((await orNull(octokit.rest.repos.getEnvironment(place))) === null)
        return null;
    const asked = { ...place, per_page: 100 };
    const secrets = await octokit.paginate(octokit.rest.actions.listEnvironmentSecrets, asked);
    return new Set(secrets.map(({ name }) => name));
}
async function variablesOf(octokit, hub) {
    const asked = { ...hub, per_page: 30 };
    const variables = await octokit.paginate(octokit.rest.actions.listRepoVariables, asked);
    return new Map(variables.map(({ name, value }) => [name, value]));
}
/** What was asked for; null where GitHub says that there is no such thing. */
async function orNull(request, statuses = [404]) {
    try {
        return await request;
    }
    catch (error) {
        if (statuses.includes((0,reasons/* statusOf */.c2)(error) ?? 0))
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/github/health/look-organisation.js
var look_organisation = __webpack_require__(6366);
;// CONCATENATED MODULE: ./build/github/set-up/look-organisation-settings.js



/** Null for an account that is a person's. Throws CallerError for one that the token does not own. */
async function lookAtSettings(octokit, org) {
    const data = await find(octokit, org);
    if (data === null)
        return null;
    // Only owners are told the plan.
    if (data.plan === undefined) {
        const hint = `Use the token of an owner of ${org}: a classic one with repo, workflow and admin:org.`;
        throw (0,bad_news/* callerError */.ee)('GITHUB_TOKEN', `does not own the organisation ${org}`, hint);
    }
    const workflow = await octokit.rest.actions.getGithubActionsDefaultWorkflowPermissionsOrganization({
        org,
    });
    const repositories = await octokit.rest.repos.listForOrg({ org, per_page: 100 });
    return {
        login: data.login,
        plan: data.plan.name,
        basePermission: data.default_repository_permission ?? 'read',
        actions: await (0,look_organisation/* actionsOf */.R)(octokit, org),
        allowed: await allowedIn(octokit, org),
        mayCreatePulls: workflow.data.can_approve_pull_request_reviews,
        repositories: repositories.data.map(({ name }) => name),
    };
}
async function find(octokit, org) {
    try {
        return (await octokit.rest.orgs.get({ org })).data;
    }
    catch (error) {
        if ((0,reasons/* statusOf */.c2)(error) === 404)
            return null;
        throw error;
    }
}
async function allowedIn(octokit, org) {
    const { actions } = octokit.rest;
    const { data } = await actions.getGithubActionsPermissionsOrganization({ org });
    const kind = data.allowed_actions ?? 'all';
    if (kind !== 'selected')
        return { kind, githubOwned: kind === 'all', patterns: [] };
    const selected = (await actions.getAllowedActionsOrganization({ org })).data;
    return {
        kind,
        githubOwned: selected.github_owned_allowed ?? false,
        patterns: selected.patterns_allowed ?? [],
    };
}

// EXTERNAL MODULE: ./build/github/set-up/make-hub.js
var make_hub = __webpack_require__(7989);
// EXTERNAL MODULE: ./build/github/set-up/put-secret.js
var put_secret = __webpack_require__(6629);
;// CONCATENATED MODULE: ./build/commands/setup/apply-set-up.js











/** Asks GitHub how far the set-up has come. Throws CallerError for an organisation that the token does not own. */
async function lookAtSetUp(octokit, wish) {
    const { hub, organisation } = wish;
    const here = await lookAtSettings(octokit, organisation);
    if (here === null) {
        const hint = 'Create it on GitHub (the free plan is enough), or correct the name.';
        throw (0,bad_news/* callerError */.ee)('--organisation', `there is no organisation ${organisation}`, hint);
    }
    const isSame = hub.owner.toLowerCase() === organisation.toLowerCase();
    const seenHub = await lookAtHubSettings(octokit, hub);
    return {
        organisation: here,
        owner: isSame ? here : await lookAtSettings(octokit, hub.owner),
        hub: seenHub,
        action: await lookAtAction(octokit, wish.action),
        apps: await lookAtApps(octokit, organisation, seenHub),
    };
}
/**
 * Does what is left of the plan, step after step; the Apps on a page that their owner opens. It remembers
 * nothing: whoever is stopped runs it again, and it goes on from what GitHub says.
 * @returns The plan as it stands afterwards.
 */
async function applySetUp(octokit, request, registerApps, log) {
    const { wish } = request;
    const seen = await lookAtSetUp(octokit, wish);
    const before = (0,plan_set_up/* planSetUp */.z2)(wish, seen);
    const stuck = before.find(({ id, state }) => id === 'hub-repository' && state === 'by hand');
    // Everything else happens in it.
    if (stuck !== undefined)
        return before;
    for (const step of before.filter(({ id, state }) => state === 'to do' && id !== 'files')) {
        log(`${step.what} ...`);
        await perform(octokit, request, step.id);
    }
    await registerApps(seen);
    // Their workflows begin at once, and find their secrets.
    await perform(octokit, request, 'files');
    return (0,plan_set_up/* planSetUp */.z2)(wish, await lookAtSetUp(octokit, wish));
}
async function perform(octokit, request, id) {
    const { wish, folder, key } = request;
    const { hub, organisation } = wish;
    const isHere = hub.owner.toLowerCase() === organisation.toLowerCase();
    const work = {
        'hub-repository': () => (0,make_hub/* ensureHub */.q3)(octokit, hub),
        'base-permission': () => (0,change_settings/* closeRepositories */.VL)(octokit, organisation),
        'candidates-actions': () => (0,change_settings/* runOnlyIn */.TQ)(octokit, organisation, isHere ? [hub] : []),
        'hub-in-selected': () => (0,change_settings/* runAlsoIn */.IY)(octokit, hub),
        'owner-pulls': () => (0,change_settings/* allowPullsIn */.v9)(octokit, hub.owner),
        'action-access': () => (0,change_settings/* shareAction */.QY)(octokit, wish.action),
        'hub-actions': () => (0,change_settings/* switchActionsOn */.vX)(octokit, hub),
        'hub-pulls': () => (0,change_settings/* allowPulls */.Kr)(octokit, hub),
        'hub-access': () => (0,change_settings/* keepWorkflows */.S$)(octokit, hub),
        label: () => (0,make_hub/* ensureLabel */.zU)(octokit, hub),
        'review-key': () => replaceReviewKey(octokit, hub, wish.reviewKey ?? ''),
        'hub-key': async () => (await (0,put_secret/* openSecrets */.c)(octokit, hub, 'repository'))(plan_set_up/* HUB_KEY */.SM, key),
        environment: () => (0,change_settings/* ensureEnvironment */.sL)(octokit, hub),
        files: () => pushMissing(octokit, wish, folder),
        notice: () => tellNotice(octokit, hub, wish.notice ?? {}),
    };
    await work[id]?.();
}
async function pushMissing(octokit, wish, folder) {
    const paths = (0,plan_set_up/* missingFiles */.wE)(wish, { files: await lookAtFiles(octokit, wish.hub) });
    const files = paths.map(async (path) => [path, await (0,promises_.readFile)((0,external_node_path_.join)(folder, path))]);
    if (paths.length > 0)
        await (0,make_hub/* pushFiles */.Ko)(octokit, wish.hub, new Map(await Promise.all(files)));
}

// EXTERNAL MODULE: ./build/input/in-shell.js
var in_shell = __webpack_require__(6251);
;// CONCATENATED MODULE: ./build/commands/setup/checkout-words.js



/**
 * How to get a checkout of the hub, from which its settings are changed: the files were pushed through the API, so
 * that their folder is none. Nothing where it is one. What the folder holds is kept: the hub may lack some of it.
 */
async function checkoutWords(folder, hubUrl) {
    const place = (0,external_node_path_.normalize)(folder).replace(/(?<=.)\/+$/, '');
    const isCheckout = await (0,promises_.stat)((0,external_node_path_.join)(place, '.git')).then(() => true, () => false);
    if (isCheckout)
        return [];
    const clone = `git clone ${(0,in_shell/* inShell */.w)(hubUrl)}`;
    // Nobody can move the folder in which they are.
    const isNamed = !['.', '..', ''].includes((0,external_node_path_.basename)(place));
    const command = isNamed
        ? `mv ${(0,in_shell/* inShell */.w)(place)} ${(0,in_shell/* inShell */.w)(`${place}-before`)} && ${clone} ${(0,in_shell/* inShell */.w)(place)}`
        : clone;
    return [
        `${folder} is no checkout of the hub, so nothing in it can be pushed. Get one: ${command}`,
    ];
}

// EXTERNAL MODULE: ./build/commands/setup/doctor.js + 30 modules
var doctor = __webpack_require__(7524);
;// CONCATENATED MODULE: ./build/github/set-up/app-key.js



/**
 * Buys the App's key for the code with which GitHub sent its owner back. A code is good once.
 * Throws CallerError for an App of somebody else.
 */
async function convertManifest(octokit, kind, organisation, code) {
    const { data } = await octokit.rest.apps.createFromManifest({ code });
    refuseOthers(kind, organisation, data);
    return { id: data.id, slug: data.slug ?? '', pem: data.pem };
}
/** The App that a key belongs to, as it says itself. Throws CallerError for another one than was meant. */
async function recogniseApp(connect, kind, organisation, { id, pem }) {
    try {
        const app = await connect({ appId: String(id), privateKey: pem });
        const { data } = await app.rest.apps.getAuthenticated();
        if (data === null)
            throw (0,bad_news/* callerError */.ee)('key', `is not one of the App ${id}`, ANOTHER);
        refuseOthers(kind, organisation, data);
        return { id: data.id, slug: data.slug ?? '', pem };
    }
    catch (error) {
        if ((0,reasons/* statusOf */.c2)(error) !== 401 && (0,reasons/* statusOf */.c2)(error) !== 404)
            throw error;
        throw (0,bad_news/* callerError */.ee)('key', `is not one of the App ${id}`, ANOTHER);
    }
}
const ANOTHER = 'Look up the App ID at the top of the App’s settings, and generate a new key there.';
function refuseOthers(kind, organisation, { owner, permissions }) {
    const login = new Map(Object.entries(owner ?? {})).get('login');
    if (String(login).toLowerCase() !== organisation.toLowerCase()) {
        const hint = `Register it in ${organisation}: candidates' repositories are there.`;
        throw (0,bad_news/* callerError */.ee)('App', `belongs to ${login}`, hint);
    }
    const granted = Object.entries(permissions).map(([name, level]) => [name, level ?? '']);
    const lacking = (0,app_needs/* lackingFor */.no)(kind, Object.fromEntries(granted));
    if (lacking.length === 0)
        return;
    const hint = `The ${kind} needs them: change the App's permissions, then go on.`;
    throw (0,bad_news/* callerError */.ee)('App', `lacks ${lacking.join(', ')}`, hint);
}

// EXTERNAL MODULE: ./build/github/client/look-or-make.js
var look_or_make = __webpack_require__(3510);
;// CONCATENATED MODULE: ./build/github/set-up/put-variable.js


/** Makes or changes a variable of the hub. */
async function putVariable(octokit, hub, name, value) {
    const { actions } = octokit.rest;
    const look = async () => {
        try {
            return (await actions.getRepoVariable({ ...hub, name })).data.value;
        }
        catch (error) {
            if ((0,reasons/* statusOf */.c2)(error) === 404)
                return null;
            throw error;
        }
    };
    const found = await (0,look_or_make/* lookOrMake */.J)(look, async () => {
        await actions.createRepoVariable({ ...hub, name, value });
        return value;
    });
    if (found !== value)
        await actions.updateRepoVariable({ ...hub, name, value });
}

// EXTERNAL MODULE: ./build/hub/plan-app.js
var plan_app = __webpack_require__(4087);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: ./build/report/html.js
var html = __webpack_require__(5138);
;// CONCATENATED MODULE: ./build/registration/registration-page.js


/** The one page of the set-up: two Apps to register and to install, a click each, on GitHub's own pages. */
function registrationPage(facts) {
    const isDone = facts.steps.every(({ state }) => state === 'done');
    // It looks again by itself only while there is nothing to fill in.
    const looksAgain = !facts.steps.some((step) => step.id.endsWith('-registered') && step.state === 'click');
    const again = looksAgain ? (0,html/* html */.q) `<meta http-equiv="refresh" content="3">` : null;
    const reload = looksAgain
        ? null
        : (0,html/* html */.q) ` After that, <a href="${facts.here}">reload this page</a>: it does not see by itself what you did on GitHub.`;
    return (0,html/* html */.q) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="referrer" content="no-referrer">
${isDone ? null : again}
<title>takehome: two Apps</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
button { font: inherit; padding: .3rem .8rem; }
li { margin: 1rem 0; }
.notice { border-left: 4px solid #b00; padding-left: 1rem; }
</style>
</head>
<body>
<h1>Two GitHub Apps for ${facts.organisation}</h1>
${facts.notice === null ? null : (0,html/* html */.q) `<p class="notice">${facts.notice}</p>`}
<ol>
${app_needs/* APP_KINDS */.Ax.flatMap((kind) => [registerItem(kind, facts), installItem(kind, facts, reload)])}
</ol>
<p>${isDone ? 'All is done. You can close this page: the terminal goes on.' : 'Come back here after each step.'}</p>
</body>
</html>
`.text;
}
function registerItem(kind, facts) {
    const step = stepOf(facts, `${kind}-registered`);
    if (step?.state !== 'click')
        return (0,html/* html */.q) `<li>Done: the ${kind} is registered.</li>`;
    const { organisation, serverUrl, hubUrl, here, states } = facts;
    const manifest = JSON.stringify((0,app_needs/* appManifest */.Xh)(kind, organisation, hubUrl, `${here}registered`));
    const action = `${serverUrl}/organizations/${organisation}/settings/apps/new?state=${states[kind]}`;
    return (0,html/* html */.q) `<li>
<form method="post" action="${action}">
<input type="hidden" name="manifest" value="${manifest}">
<button>Register the ${kind}</button>
</form>
<details><summary>It is registered already, or its name is taken</summary>
<p>An App of this name may be yours, from a run that was stopped before its key was stored. GitHub shows a key once, so make a new one:
<a href="${serverUrl}/organizations/${organisation}/settings/apps/${slugIn(step, kind, organisation)}" target="_blank" rel="noreferrer">its settings</a>,
<i>Generate a private key</i>. Then choose the file that your browser saves, and delete that file.</p>
<form method="post" action="${here}key?kind=${kind}" enctype="multipart/form-data">
<p><label>App ID <input name="id" inputmode="numeric" pattern="[0-9]+" required></label></p>
<p><label>Key <input type="file" name="key" accept=".pem" required></label></p>
<button>Use this key</button>
</form>
</details>
</li>`;
}
/** The App that is known to have lost its key, or the one that would be called as ours. */
function slugIn({ page }, kind, organisation) {
    const known = /\/settings\/apps\/([^/]+)$/.exec(page ?? '')?.[1];
    return known ?? (0,app_needs/* appName */.JB)(kind, organisation).toLowerCase();
}
function installItem(kind, facts, reload) {
    const step = stepOf(facts, `${kind}-installed`);
    if (step === undefined || step.state === 'done') {
        return (0,html/* html */.q) `<li>Done: the ${kind} is installed.</li>`;
    }
    if (stepOf(facts, `${kind}-registered`)?.state === 'click') {
        return (0,html/* html */.q) `<li>Then install the ${kind}.</li>`;
    }
    const link = `${facts.serverUrl}${step.page}`;
    return (0,html/* html */.q) `<li><a href="${link}" target="_blank" rel="noreferrer">Install the ${kind}</a>. ${step.hint ?? ''}${reload}</li>`;
}
function stepOf({ steps }, id) {
    return steps.find((step) => step.id === id);
}

;// CONCATENATED MODULE: ./build/registration/serve-registration.js






const HOST = '127.0.0.1';
const MOST_BODY_BYTES = 64 * 1024;
const SECRET_BYTES = 32;
const NOT_FOUND = { status: 404, text: 'not found' };
/**
 * Serves the page of the set-up on this machine alone. Its path is random, so other users of the machine
 * cannot read it; `host` must be ours, so that no web page can through a name of its own; and a code counts
 * only with the state that this run gave out, so that nobody can make us take another App.
 */
async function openRegistration(registrations, port) {
    const path = `/${secret()}/`;
    const server = (0,external_node_http_.createServer)();
    server.listen(port, HOST);
    await (0,external_node_events_.once)(server, 'listening');
    const host = hostOf(server);
    const desk = {
        registrations,
        here: `http://${host}${path}`,
        states: { grader: secret(), provisioner: secret() },
        notice: null,
    };
    const answer = async (request) => {
        // Whoever is on this machine, or has a page open in its browser, may ask for what is no address.
        const url = URL.parse(request.url ?? '/', desk.here);
        if (request.headers.host !== host || !url?.pathname.startsWith(path))
            return NOT_FOUND;
        const route = ROUTES.get(`${request.method} ${url.pathname.slice(path.length)}`);
        return (await route?.(desk, url.searchParams, request)) ?? NOT_FOUND;
    };
    server.on('request', (request, response) => void respond(request, response, answer, registrations));
    return { url: desk.here, close: () => serve_registration_close(server) };
}
function secret() {
    return (0,external_node_crypto_.randomBytes)(SECRET_BYTES).toString('base64url');
}
const ROUTES = new Map([
    ['GET ', showPage],
    ['GET registered', takeCode],
    ['POST key', takeKey],
]);
async function showPage({ registrations, here, states, notice }) {
    return { status: 200, text: registrationPage({ ...registrations.facts(), here, states, notice }) };
}
async function takeCode(desk, query) {
    const kind = kindOfState(query.get('state') ?? '', desk.states);
    const code = query.get('code') ?? '';
    if (kind === null || !/^[\w-]{1,200}$/.test(code))
        return null;
    // A code is good once, and so is the state that came with it.
    desk.states[kind] = secret();
    return await act(desk, desk.registrations.registered(kind, code));
}
async function takeKey(desk, query, request) {
    const kind = app_needs/* APP_KINDS */.Ax.find((each) => each === query.get('kind'));
    const app = await readKey(request);
    if (kind === undefined || app === null)
        return null;
    return await act(desk, desk.registrations.keyChosen(kind, app));
}
/** Then back to the page, which says what the owner can mend there. */
async function act(desk, work) {
    desk.notice = null;
    try {
        await work;
    }
    catch (error) {
        if (!(error instanceof bad_news/* CallerError */.ED))
            throw error;
        const issues = error.issues.map(({ file, message, hint }) => `${file} ${message}. ${hint}`);
        desk.notice = issues.join(' ');
    }
    return { status: 303, text: '', location: desk.here };
}
async function respond(request, response, answer, { failed }) {
    try {
        write(response, await answer(request));
    }
    catch (error) {
        const text = 'That did not work. The terminal says why; run the same command again.';
        write(response, { status: 500, text });
        failed(error);
    }
}
function write(response, { status, text, location }) {
    const type = text.startsWith('<') ? 'text/html' : 'text/plain';
    response.writeHead(status, {
        connection: 'close',
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
        'content-type': `${type}; charset=utf-8`,
        ...(location === undefined ? {} : { location }),
    });
    response.end(text);
}
function kindOfState(state, states) {
    const isSame = (known) => {
        return /^[\w-]{43}$/.test(state) && (0,external_node_crypto_.timingSafeEqual)(Buffer.from(known), Buffer.from(state));
    };
    return app_needs/* APP_KINDS */.Ax.find((kind) => isSame(states[kind])) ?? null;
}
const KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]+?-----END [A-Z ]*PRIVATE KEY-----/;
/** The two fields of the form; null for any other body. */
async function readKey(request) {
    const body = (await readBody(request).catch(() => null)) ?? '';
    const id = /name="id"\r\n\r\n(\d{1,15})\r\n/.exec(body)?.[1];
    const pem = KEY.exec(body)?.[0];
    return id === undefined || pem === undefined ? null : { id: Number(id), pem: `${pem}\n` };
}
/** Null for one that is too long; fails where the browser has left. */
async function readBody(request) {
    const chunks = [];
    let size = 0;
    for await (const chunk of request) {
        size += chunk.length;
        if (size > MOST_BODY_BYTES)
            return null;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
async function serve_registration_close(server) {
    const closed = (0,external_node_events_.once)(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
}
function hostOf(server) {
    const address = server.address();
    if (address === null || typeof address === 'string')
        throw new Error('not listening on a port');
    return `${HOST}:${address.port}`;
}

;// CONCATENATED MODULE: ./build/commands/setup/register-apps.js









/** What GitHub lets only people do is done on a page of this machine; what is left of it needs no page. */
function registerWith(octokit, request) {
    return async (seen) => {
        const { hub, organisation } = request.wish;
        const look = async () => await lookAtApps(octokit, organisation, await lookAtKept(octokit, hub));
        const apps = await look();
        const put = await openPlaces(octokit, request, seen);
        await finishIds(put, apps);
        await serveUntilDone(octokit, request, { put, look, apps });
    };
}
async function serveUntilDone(octokit, request, desk) {
    const { organisation } = request.wish;
    let { apps } = desk;
    const steps = () => app_needs/* APP_KINDS */.Ax.flatMap((kind) => (0,plan_app/* planApp */.B)(kind, request.wish, { apps }));
    const left = () => steps().filter(({ state }) => state === 'click');
    if (left().length === 0)
        return;
    const failure = Promise.withResolvers();
    // It may come while nobody waits for it yet.
    failure.promise.catch(() => { });
    const keep = async (kind, app) => {
        await keepApp(octokit, request.wish, desk.put[kind], kind, app);
        const recorded = { id: app.id, slug: app.slug };
        apps = { ...apps, [kind]: { ...apps[kind], recorded, hasId: true, hasKey: true } };
    };
    const registration = await openRegistration({
        registered: async (kind, code) => await keep(kind, await convertManifest(octokit, kind, organisation, code)),
        keyChosen: async (kind, app) => await keep(kind, await recogniseApp(request.connect, kind, organisation, app)),
        facts: () => factsOf(request, steps()),
        failed: failure.reject,
    }, request.port);
    try {
        let goesOn = true;
        while (goesOn && left().length > 0) {
            goesOn = await Promise.race([request.wait(registration.url, left()), failure.promise]);
            apps = await desk.look();
        }
    }
    finally {
        await registration.close();
    }
}
function factsOf({ wish, serverUrl }, steps) {
    const { hub, organisation } = wish;
    return { organisation, serverUrl, hubUrl: `${serverUrl}/${hub.owner}/${hub.repo}`, steps };
}
/** The provisioner's key is for the job that invites alone, where the plan has a place for that. */
async function openPlaces(octokit, { wish: { hub } }, seen) {
    const forInvitations = (0,plan_set_up/* hasEnvironments */.Z2)(seen) ? 'environment' : 'repository';
    return {
        grader: await (0,put_secret/* openSecrets */.c)(octokit, hub, 'repository'),
        provisioner: await (0,put_secret/* openSecrets */.c)(octokit, hub, forInvitations),
    };
}
/**
 * First whose key it is, so that a run which dies right after leaves a trace; then the key, which nobody can
 * ask for again; then the id.
 */
async function keepApp(octokit, { hub }, put, kind, { id, slug, pem }) {
    await putVariable(octokit, hub, app_needs/* APP_VARIABLES */.sO[kind], (0,app_needs/* appNameText */.ER)({ id, slug }));
    await put(app_needs/* APP_SECRETS */.kE[kind].key, pem);
    await put(app_needs/* APP_SECRETS */.kE[kind].id, String(id));
}
/** Where a run died between a key and its id, what was written down before says the id. */
async function finishIds(put, apps) {
    for (const kind of app_needs/* APP_KINDS */.Ax) {
        const { recorded, hasKey, hasId } = apps[kind];
        if (recorded === null || !hasKey || hasId)
            continue;
        await put[kind](app_needs/* APP_SECRETS */.kE[kind].id, String(recorded.id));
    }
}

// EXTERNAL MODULE: ./build/commands/setup/run-doctor.js
var run_doctor = __webpack_require__(2758);
// EXTERNAL MODULE: ./build/commands/setup/token-scopes.js
var token_scopes = __webpack_require__(568);
;// CONCATENATED MODULE: ./build/commands/setup/run-set-up.js


















const LOOK_EVERY_MS = 3_000;
const WAIT_MS = 30 * 60_000;
/** `init --apply`, and `init --dry-run`, which prints what it would do. */
async function runSetUp(request, { text, isOn }, around) {
    const { access, home, log } = around;
    const named = await wishOf(request, home);
    const connection = { apiUrl: access.apiUrl, log };
    const octokit = await (0,client/* openGitHub */.o)({ ...connection, credential: { token: tokenOf(around) } });
    const narrow = await (0,token_scopes/* narrowTokenIssues */.Hg)(octokit, 'GITHUB_TOKEN', token_scopes/* SET_UP_SCOPES */.Zh);
    if (narrow.length > 0)
        throw new bad_news/* CallerError */.ED(narrow);
    const seen = await lookAtSetUp(octokit, named);
    const key = hubKey(access.key);
    await refuseForeignKey(request, seen);
    const keyed = { ...request, reviewKey: await reviewKeyOf(request, key, seen) };
    const wish = { ...(await wishOf(keyed, home)), ...knownReviewKey(keyed, access.key, seen) };
    if (isOn('dry-run'))
        return planned((0,plan_set_up/* planSetUp */.z2)(wish, seen), around);
    const noEnvironments = !(0,plan_set_up/* hasEnvironments */.Z2)(seen);
    const files = await (0,init/* initialise */.Y)({ ...keyed, keepChanged: true, noEnvironments }, home);
    const registerApps = registerWith(octokit, {
        wish,
        serverUrl: access.serverUrl,
        port: (0,port_number/* portNumber */.J)(text('port')),
        connect: (app) => (0,client/* openAsApp */.E)(connection, app),
        wait: waitForPeople(around),
    });
    const setUp = { wish, folder: request.folder, key };
    const steps = await applySetUp(octokit, setUp, registerApps, log);
    const hub = { ...access, folder: request.folder, appId: '', appKey: '' };
    const { findings, trouble } = await (0,doctor/* examine */.s)(hub, { home, path: around.machine.path }, log);
    const isDone = steps.every(({ state }) => state === 'done');
    const isWell = findings.every(({ severity }) => severity !== 'error');
    return {
        json: { files, steps: asData(steps, around), findings },
        text: [
            stepsTable(steps),
            ...leftLines(steps, around),
            ...(0,run_doctor.findingsText)(findings),
            ...(isPushed(steps) ? await checkoutWords(request.folder, hubUrlOf(request, around)) : []),
        ],
        unmet: isDone && isWell ? null : 'Do what is left, then run the same command again.',
        trouble,
    };
}
function isPushed(steps) {
    return steps.some(({ id, state }) => id === 'files' && state === 'done');
}
function hubUrlOf({ hub }, { access }) {
    return `${access.serverUrl}/${hub}`;
}
/** Throws CallerError with all that is wrong with what was asked for. */
async function wishOf(request, home) {
    const files = await (0,init/* hubFiles */.l)(request, home);
    const repository = (name) => {
        const [owner = '', repo = ''] = name.split('/');
        return { owner, repo };
    };
    return {
        hub: repository(request.hub),
        organisation: request.organisation,
        action: repository(request.action.replace(/@.*$/, '')),
        files: [...files.keys()],
        ...(request.notice === undefined ? {} : { notice: request.notice }),
    };
}
function tokenOf({ access }) {
    if (access.token !== '')
        return access.token;
    const hint = `Give one of an owner of the organisation: a classic token with ${(0,token_scopes/* scopeList */.Jb)(token_scopes/* SET_UP_SCOPES */.Zh)}. Delete it afterwards: takehome does not store it.`;
    throw (0,bad_news/* callerError */.ee)('GITHUB_TOKEN', 'is missing', hint);
}
/**
 * TAKEHOME_KEY where the caller has one, so that a copy can be kept; it is used only if the hub has none.
 * Throws CallerError for one that is too short.
 */
function hubKey(given) {
    if (given === '')
        return (0,external_node_crypto_.randomBytes)(32).toString('hex');
    (0,hub_key/* useHubKey */.cA)(given);
    return given;
}
/** The hub keeps the secret that it has, so that the public half of another one would belong to nothing. */
async function refuseForeignKey({ folder, hub, reviewKey }, seen) {
    if (reviewKey === undefined || !seen.hub?.secrets.has(plan_set_up/* HUB_KEY */.SM))
        return;
    const path = (0,external_node_path_.join)(folder, plan_review_key/* REVIEW_KEY_FILE */.wn);
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => null);
    const issues = (0,plan_review_key/* foreignKeyIssues */.e5)({
        hub,
        reviewKey: (0,hub_review_key/* printReviewKey */.zu)(reviewKey),
        inHub: seen.hub.reviewKey,
        here: text === null ? null : { path, text },
    });
    if (issues.length > 0)
        throw new bad_news/* CallerError */.ED(issues);
}
/**
 * The public half of what is, or becomes, the hub's key. A run that was stopped after it had made one has left
 * it in the folder; where neither is so, only who has TAKEHOME_KEY can make it.
 */
async function reviewKeyOf({ folder, reviewKey }, key, { hub }) {
    if (reviewKey !== undefined)
        return reviewKey;
    if (!hub?.secrets.has(plan_set_up/* HUB_KEY */.SM))
        return (await (0,hub_review_key/* hubReviewKey */.r6)(key)).key;
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, plan_review_key/* REVIEW_KEY_FILE */.wn), 'utf8').catch(() => '');
    return (await (0,hub_review_key/* parseReviewKey */.NP)(text)) ?? undefined;
}
/** Only from the key itself: the file of the folder may be older than the hub's. */
function knownReviewKey({ reviewKey }, given, { hub }) {
    const isMadeNow = given !== '' || !hub?.secrets.has(plan_set_up/* HUB_KEY */.SM);
    return reviewKey === undefined || !isMadeNow ? {} : { reviewKey: (0,hub_review_key/* printReviewKey */.zu)(reviewKey) };
}
/** Says where the page is, and looks again every few seconds until half an hour has passed. */
function waitForPeople({ log, stopped }) {
    const end = performance.now() + WAIT_MS;
    // Asked once: each time adds listeners to the process.
    const isStopped = stopped().then(() => true);
    let said = '';
    return async (page, left) => {
        const now = left.map(({ what }) => `  ${what}`).join('\n');
        if (now !== said)
            log(`Open ${page} in a browser on this machine. Left to do there:\n${now}`);
        said = now;
        const wasStopped = await Promise.race([(0,external_node_timers_promises_.setTimeout)(LOOK_EVERY_MS, false), isStopped]);
        return !wasStopped && performance.now() < end;
    };
}
function planned(steps, around) {
    return {
        json: { steps: asData(steps, around) },
        text: [stepsTable(steps), ...leftLines(steps, around)],
    };
}
/** With whole addresses in place of paths. */
function asData(steps, { access }) {
    return steps.map(({ page, hint, ...step }) => ({
        ...step,
        page: page === undefined ? null : `${access.serverUrl}${page}`,
        hint: step.state === 'done' || step.state === 'to do' ? null : (hint ?? null),
    }));
}
function stepsTable(steps) {
    return { head: [], rows: steps.map(({ state, what }) => [state, what]) };
}
function leftLines(steps, around) {
    return asData(steps, around).flatMap(({ state, what, page, hint }) => hint === null ? [] : [`${state}: ${what}\n  ${hint}\n  ${page}`]);
}

;// CONCATENATED MODULE: ./build/commands/setup/run-init.js








const runInit = async (words, around) => {
    const { text, isOn, rest } = words;
    const [folder = '.'] = rest;
    const server = (0,github_server/* serverKind */.CG)(around.access.apiUrl);
    const notice = noticeOf(words);
    const request = {
        folder,
        hub: text('hub'),
        organisation: text('organisation'),
        action: text('action'),
        force: isOn('force'),
        notice,
        server,
        reviewKey: await run_init_reviewKeyOf(around.access.key),
    };
    if (isOn('apply') || isOn('dry-run'))
        return await runSetUp(request, words, around);
    if (text('port') !== '0') {
        throw (0,bad_news/* callerError */.ee)('--port', 'is for --apply', 'Add --apply, or leave it out.');
    }
    const done = await (0,init/* initialise */.Y)(request, around.home);
    return {
        json: done,
        text: [...fileLines(done), ...(0,fill_notice/* noticeLeft */.g9)(notice), ...nextLines(folder), ...leftOut(server)],
    };
};
/** Throws CallerError for a TAKEHOME_KEY that is too short. */
async function run_init_reviewKeyOf(key) {
    if (key === '')
        return undefined;
    (0,hub_key/* useHubKey */.cA)(key);
    return (await (0,hub_review_key/* hubReviewKey */.r6)(key)).key;
}
function noticeOf({ text }) {
    const given = ['contact', 'privacy', 'retention'].filter((name) => text(name) !== '');
    return Object.fromEntries(given.map((name) => [name, text(name)]));
}
function fileLines({ written, kept }) {
    return [...written.map((path) => `wrote ${path}`), ...kept.map((path) => `kept  ${path}`)];
}
function nextLines(folder) {
    return [`Next: read ${(0,external_node_path_.join)(folder, 'README.md')}. It goes on from here.`];
}
function leftOut(server) {
    if (server !== 'server')
        return [];
    return [`Left out .github: ${github_server/* NO_WORKFLOWS */.L8}. Use the command line.`];
}


/***/ }),

/***/ 9061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ portNumber)
/* harmony export */ });
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8186);

/** Throws CallerError for anything but a port. */
function portNumber(text) {
    const port = Number(text);
    if (/^\d{1,5}$/.test(text) && port <= 65_535)
        return port;
    throw (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .callerError */ .ee)('--port', `"${text}" is not a port`, 'Give a number from 0 to 65535.');
}


/***/ }),

/***/ 5138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ Html),
/* harmony export */   q: () => (/* binding */ html)
/* harmony export */ });
/** HTML that is safe to show: whatever is put into it was escaped, or was made here. */
class Html {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** html`<td>${name}</td>`: texts are escaped, lists are joined, null is nothing. */
function html(texts, ...values) {
    return new Html(texts.map((text, index) => text + show(values[index] ?? null)).join(''));
}
function show(value) {
    if (value === null)
        return '';
    if (value instanceof Html)
        return value.text;
    if (typeof value === 'number')
        return String(value);
    return typeof value === 'string' ? escaped(value) : value.map(show).join('');
}
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
function escaped(text) {
    return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}


/***/ })

};
