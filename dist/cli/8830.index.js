export const id = 8830;
export const ids = [8830];
export const modules = {

/***/ 6449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSimilar: () => (/* binding */ runSimilar)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/exercise/load-exercise.js + 12 modules
var load_exercise = __webpack_require__(6148);
// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(8186);
// EXTERNAL MODULE: ./build/input/write-out.js
var write_out = __webpack_require__(7473);
// EXTERNAL MODULE: ./build/session/hub-exercise.js
var hub_exercise = __webpack_require__(9467);
// EXTERNAL MODULE: ./build/session/hub-session.js
var hub_session = __webpack_require__(5333);
// EXTERNAL MODULE: ./node_modules/@dodona/dolos-core/dist/index.js + 15 modules
var dist = __webpack_require__(8924);
;// CONCATENATED MODULE: ./build/similarity/measured.js
/**
 * What the comparison goes by. `test/similarity/ladder.hands.test.ts` measures these numbers again and prints
 * what docs/similarity.md says about them.
 */
/** Tokens in a row that have to be the same. Shorter runs are found in everybody's code. */
const RUN_LENGTH = 12;
/**
 * The least share, of the smaller work's runs, at which a pair is shown. It stands between what independent
 * solutions share and what disguised copies keep.
 */
const SHOWN_FROM = 0.4;
/** A work with fewer runs of its own is not compared: in little code, every solution is like every other. */
const FEWEST_RUNS = 100;
/**
 * How often one run of a work counts. Honest code repeats a few; a file of thousands of the same would be
 * compared with itself a million times.
 */
const MOST_REPEATS = 20;
/** The largest share of two independent shipped solutions, and the smallest of a disguised copy. */
const MEASURED = { independent: 0.24, disguised: 0.88 };

;// CONCATENATED MODULE: ./build/similarity/runs.js

const ALONE = '\0';
/**
 * No run crosses the mark between two functions, and none counts more often than `MOST_REPEATS`: a token that
 * is like no other ends what would.
 */
function runsOf({ tokens }, work) {
    const kept = [];
    const seen = new Map();
    let length = 0;
    for (const [token] of tokens) {
        const run = runEndingIn(token, kept, length);
        const times = seen.get(run) ?? 0;
        const ends = token === '' || times >= MOST_REPEATS;
        kept.push(ends ? `${ALONE}${work}:${kept.length}` : token);
        length = ends ? 0 : length + 1;
        if (run !== '' && !ends)
            seen.set(run, times + 1);
    }
    return { tokens: kept, count: [...seen.values()].reduce((sum, times) => sum + times, 0) };
}
/** Empty where too few tokens stand before this one. */
function runEndingIn(token, before, length) {
    return length + 1 < RUN_LENGTH ? '' : [...before.slice(1 - RUN_LENGTH), token].join(' ');
}

;// CONCATENATED MODULE: ./build/similarity/compare.js



/** Every work of the round with every other, and with those of elsewhere; these are not compared among themselves. */
function compareWorks(works, from = SHOWN_FROM) {
    const read = works.map((work, at) => ({ work, runs: runsOf(work.list, at) }));
    const leftOut = read.flatMap(({ work: { name, origin, ...work }, runs }) => {
        const why = whyLeftOut(work, runs);
        return why === null ? [] : [{ name, origin, why }];
    });
    const entries = read.filter(({ work, runs }) => whyLeftOut(work, runs) === null).map(entryOf);
    const index = new dist/* FingerprintIndex */.nz(RUN_LENGTH, 1);
    index.addFiles(entries.map(({ file }) => file));
    const asked = entries.flatMap((left, at) => entries.slice(at + 1).flatMap((right) => (isAsked(left, right) ? [{ left, right }] : [])));
    const pairs = asked.flatMap(({ left, right }) => {
        const found = index.getPair(left.file, right.file);
        const share = shareOf(found, left, right);
        return share >= from ? [pairOf(found, left, right, share)] : [];
    });
    return { pairs: pairs.sort((a, b) => b.share - a.share), leftOut, compared: asked.length };
}
function isAsked(left, right) {
    return left.work.origin === 'round' || right.work.origin === 'round';
}
function whyLeftOut({ text, list }, { count }) {
    if (text === null)
        return 'missing';
    return list.problem ?? (count < FEWEST_RUNS ? 'too-little' : null);
}
/** Its places are those in the list: statements were sorted, so lines do not ascend. */
function entryOf({ work, runs }, index) {
    const tokens = [...runs.tokens];
    const places = tokens.map((_, at) => new dist/* Region */.Tp(0, at, 0, at + 1));
    return { work, runs, file: new dist/* TokenizedFile */.ce(new dist/* File */.ZH(String(index), ''), tokens, places) };
}
/** The runs that both have, of all that the smaller one has: what is added to a copy makes it no less like. */
function shareOf({ leftCovered, rightCovered }, left, right) {
    return Math.min(1, Math.max(leftCovered / left.runs.count, rightCovered / right.runs.count));
}
function pairOf(found, left, right, share) {
    const fragments = found
        .buildFragments()
        .toSorted((a, b) => b.pairs.length - a.pairs.length)
        .map((fragment) => passageOf(fragment, left.work, right.work));
    return { left: left.work, right: right.work, share, passages: withoutRepeats(fragments) };
}
function passageOf({ pairs }, left, right) {
    const [first, last] = [pairs[0], pairs.at(-1)];
    return {
        left: linesOf(left, first?.left.start ?? 0, last?.left.stop ?? 0),
        right: linesOf(right, first?.right.start ?? 0, last?.right.stop ?? 0),
    };
}
function linesOf({ list }, start, stop) {
    const lines = list.tokens.slice(start, stop + 1).map(([, line]) => line);
    return [...new Set(lines)].sort((a, b) => a - b);
}
/** Without those of which every line, on one of the sides, stands in a longer one already. */
function withoutRepeats(passages) {
    const [left, right] = [new Set(), new Set()];
    return passages.filter((passage) => {
        const says = passage.left.some((line) => !left.has(line)) && passage.right.some((line) => !right.has(line));
        if (says) {
            for (const line of passage.left)
                left.add(line);
            for (const line of passage.right)
                right.add(line);
        }
        return says;
    });
}

// EXTERNAL MODULE: ./build/report/html.js
var html = __webpack_require__(5138);
// EXTERNAL MODULE: ./build/report/page.js
var page = __webpack_require__(7916);
// EXTERNAL MODULE: ./build/review-page/numbered-lines.js
var numbered_lines = __webpack_require__(4685);
;// CONCATENATED MODULE: ./build/similarity/render-similar.js




// More than this is no page that anybody reads; the rest stands in the JSON.
const MOST_PAIRS = 50;
const MOST_PASSAGES = 12;
const MOST_LINES = 60;
/** The page for the hiring team: which works have code in common, line beside line, and what that can mean. */
function renderSimilar(title, comparison) {
    const { pairs } = comparison;
    return (0,page/* page */.MY)(`Similar code: ${title}`, [
        ...meaning(comparison),
        ...pairs.slice(0, MOST_PAIRS).map(pairSection),
        pairs.length > MOST_PAIRS
            ? (0,page/* note */.N4)(`${pairs.length - MOST_PAIRS} more pairs stand in similar.json.`)
            : (0,html/* html */.q) ``,
        leftOutSection(comparison.leftOut),
    ], STYLE);
}
function meaning({ pairs, compared }) {
    return [
        (0,html/* html */.q) `<p><strong>${countWords(pairs.length)}</strong> of ${compared} compared share at least ${percent(SHOWN_FROM)} of the smaller module.</p>`,
        (0,html/* html */.q) `<div class="meaning"><p>This page is a reason to look, and nothing more. It gives no points, changes no score and is shown to no candidate.</p>
<ul>
<li>Similar code can have the same author, one source that both have read, the same teacher, the same assistant, or a task that leaves few ways.</li>
<li>It cannot say who wrote first, who knew of whom, or whether a rule was broken. Read RULES.md of the exercise before you think about that.</li>
<li>Code that is not on this page can come from elsewhere too: a solution that was told again in another structure is not found.</li>
<li>Talk before you decide. An interview about the candidate’s own lines shows who understands them: <code>npx takehome kit &lt;assignment&gt; --hub ../hub</code>.</li>
</ul>
<p>Names, comments, layout, order and unused code are left out of the comparison, and so is the template. On the shipped exercises two independent solutions share at most ${percent(MEASURED.independent)}, and disguised copies at least ${percent(MEASURED.disguised)}. Do not show this page to reviewers whose levels are still sealed.</p></div>`,
    ];
}
function countWords(count) {
    return count === 1 ? '1 pair' : `${count} pairs`;
}
function percent(share) {
    return `${Math.round(share * 100)} %`;
}
const ORIGIN = {
    round: 'this round',
    earlier: 'earlier round',
    leaked: 'leaked solution',
};
function pairSection({ left, right, share, passages }, index) {
    const shown = passages.slice(0, MOST_PASSAGES);
    return (0,page/* section */.uW)(`${index + 1}. ${nameOf(left)} and ${nameOf(right)}`, [
        (0,page/* note */.N4)(`${percent(share)} of the smaller module stands in the other as well. Longest passages first.`),
        ...shown.map((passage) => passageHtml(passage, left, right)),
        passages.length > shown.length
            ? (0,page/* note */.N4)(`${passages.length - shown.length} shorter passages are not shown.`)
            : null,
    ]);
}
function nameOf({ name, origin }) {
    const seen = (0,numbered_lines/* code */.a)(name);
    return origin === 'round' ? seen : `${seen} (${ORIGIN[origin]})`;
}
function passageHtml({ left, right }, one, other) {
    return (0,html/* html */.q) `<div class="pair">${sideHtml(one, left)}${sideHtml(other, right)}</div>`;
}
function sideHtml(work, lines) {
    const texts = (work.text ?? '').split(/\r\n?|\n/);
    const shown = lines.slice(0, MOST_LINES);
    const rows = shown.map((line, index) => {
        const gap = index > 0 && line !== (shown[index - 1] ?? 0) + 1 ? (0,html/* html */.q) `<i>⋯\n</i>` : null;
        return (0,html/* html */.q) `${gap}<span data-line="${line}">${(0,numbered_lines/* code */.a)(texts[line - 1] ?? '')}\n</span>`;
    });
    const rest = lines.length > shown.length ? (0,html/* html */.q) `<i>⋯\n</i>` : null;
    const label = `${nameOf(work)}, ${lineWords(lines)}`;
    return (0,html/* html */.q) `<figure><figcaption>${label}</figcaption><pre tabindex="0" role="region" aria-label="${label}"><code>${rows}${rest}</code></pre></figure>`;
}
function lineWords(lines) {
    const [first, last] = [lines[0] ?? 0, lines.at(-1) ?? 0];
    return first === last ? `line ${first}` : `lines ${first} to ${last}`;
}
const WHY = {
    missing: 'has no module that can be read as text',
    'too-large': 'is too large to be compared',
    unreadable: 'is not Python that can be parsed',
    'too-little': `has too little code beside the template (fewer than ${FEWEST_RUNS} runs of tokens)`,
};
function leftOutSection(leftOut) {
    if (leftOut.length === 0)
        return (0,html/* html */.q) ``;
    const items = leftOut.map(({ name, origin, why }) => (0,html/* html */.q) `<li>${(0,numbered_lines/* code */.a)(name)} (${ORIGIN[origin]}) ${WHY[why]}.</li>`);
    return (0,page/* section */.uW)('Not compared', [(0,html/* html */.q) `<ul>${items}</ul>`]);
}
const STYLE = `
.meaning { border-left: .3rem solid var(--second); padding-left: .8rem; }
.pair { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: .8rem; margin: 1rem 0; }
.pair figure { margin: 0; min-width: 0; }
.pair figcaption { overflow-wrap: anywhere; }
.pair pre { overflow-x: auto; margin: .2rem 0; padding: .5rem .6rem; border: 1px solid var(--line); border-radius: .3rem; font: .82rem/1.45 ui-monospace, monospace; }
.pair pre:focus-visible { outline: 2px solid var(--first); }
.pair code { display: block; width: max-content; min-width: 100%; direction: ltr; unicode-bidi: isolate; }
.pair span::before { content: attr(data-line); display: inline-block; width: 3.2em; padding-right: .8em; text-align: right; color: var(--quiet); user-select: none; }
.pair i { color: var(--quiet); padding-left: 2.4em; }
h2 { overflow-wrap: anywhere; }
@media (max-width: 50rem) { .pair { grid-template-columns: minmax(0, 1fr); } }
@media print { .pair pre { white-space: pre-wrap; overflow: visible; } .pair code { width: auto; } }
`;

// EXTERNAL MODULE: ./build/commands/verb/open-workshop.js
var open_workshop = __webpack_require__(5147);
;// CONCATENATED MODULE: ./build/commands/similar/comparison-json.js

/** What a program reads: names, shares and lines, without anybody's code. */
function comparisonJson({ pairs, leftOut, compared }) {
    return { compared, shownFrom: SHOWN_FROM, pairs: pairs.map(pairJson), notCompared: leftOut };
}
function pairJson({ left, right, share, passages }) {
    const [one, other] = [left, right].map(({ name, origin }) => ({ name, origin }));
    return { left: one, right: other, share: Math.round(share * 1000) / 1000, passages };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/input/decode-text.js
var decode_text = __webpack_require__(8933);
// EXTERNAL MODULE: ./build/submission/read-folder.js
var read_folder = __webpack_require__(2326);
// EXTERNAL MODULE: ./build/submission/submission.js
var submission_submission = __webpack_require__(3161);
;// CONCATENATED MODULE: ./build/commands/similar/folder-modules.js






/** The modules in a folder: one in each folder in it, and each Python file that stands there itself. Throws CallerError. */
async function folderModules(asked) {
    const { folder, origin, file, template } = asked;
    const names = await (0,promises_.readdir)(folder).catch(() => null);
    if (names === null)
        throw refused(asked, 'there is no such folder');
    const found = [];
    for (const name of names.filter((each) => !each.startsWith('.')).sort()) {
        const path = (0,external_node_path_.join)(folder, name);
        if (!((await (0,promises_.stat)(path).catch(() => null))?.isDirectory() ?? false))
            continue;
        const submission = await (0,read_folder/* readFolder */.j)(path, (each) => each === file);
        found.push({ name, origin, template, text: (0,submission_submission/* submittedText */.li)(submission, file) });
    }
    found.push(...(await looseModules(asked)));
    if (found.length === 0)
        throw refused(asked, 'holds no folder and no Python file');
    return found;
}
async function looseModules(asked) {
    const { folder, origin, template } = asked;
    const isLoose = (path) => /^[^/]+\.py$/.test(path);
    const { files, oddities } = await (0,read_folder/* readFolder */.j)(folder, isLoose);
    const odd = oddities.find(({ path, kind }) => isLoose(path) && kind !== 'name-collision');
    if (odd !== undefined) {
        throw refused(asked, `${odd.path} cannot be read as a file of its own (${odd.kind})`);
    }
    return files.map(({ path, bytes }) => {
        return { name: path, origin, template, text: (0,decode_text/* decodePython */.vb)(bytes) };
    });
}
function refused({ option, folder, file }, why) {
    const hint = `Name a folder with --${option} that holds a folder for each submission, with ${file} in it.`;
    return (0,bad_news/* callerError */.ee)(folder, why, hint);
}

// EXTERNAL MODULE: ./build/github/repository/fetch-tree.js
var fetch_tree = __webpack_require__(2340);
// EXTERNAL MODULE: ./build/session/hub-key.js
var hub_key = __webpack_require__(3654);
// EXTERNAL MODULE: ./build/session/ledger-source.js
var ledger_source = __webpack_require__(8738);
// EXTERNAL MODULE: ./build/submission/read-tree.js
var read_tree = __webpack_require__(6046);
;// CONCATENATED MODULE: ./build/commands/similar/template-text.js

/** The module as a candidate gets it; empty where the template has none. */
function templateText({ rubric, template }) {
    const bytes = template.get(rubric.module ?? '');
    return bytes === undefined ? '' : ((0,decode_text/* decodeText */.g7)(bytes) ?? '');
}

;// CONCATENATED MODULE: ./build/commands/similar/hub-modules.js








/**
 * What counts of every assignment of an exercise once GitHub's clock has passed its deadline. Those that are
 * closed are an earlier round; one whose repository is gone has no module any more.
 */
async function hubModules(session, wanted) {
    const found = [];
    for await (const state of (0,ledger_source/* ledgerSource */.L)(session, wanted.ledger).states()) {
        const { assignment, status, submission } = state;
        if (assignment.exercise !== wanted.exercise || status === 'open' || submission === null)
            continue;
        const task = await (0,hub_exercise/* loadAssigned */.Ln)(session, assignment);
        if (!task.ok)
            throw new bad_news/* CallerError */.ED(task.error);
        const text = await moduleText(session, state, submission, task.value);
        const { pseudonym } = (0,hub_key/* useHubKey */.cA)(session.key);
        found.push({
            name: wanted.names ? assignment.candidate.login : pseudonym(assignment.id),
            origin: status === 'submitted' ? 'round' : 'earlier',
            template: templateText(task.value),
            text,
        });
    }
    return found;
}
async function moduleText({ candidates }, { assignment: { repository }, status }, sha, { rubric }) {
    const { owner, name: repo } = repository;
    const file = rubric.module ?? '';
    const read = (0,read_tree/* readTree */.Z)((0,fetch_tree/* gitObjects */.f)(candidates, { owner, repo }), sha, (path) => path === file);
    const tree = await read.catch((error) => {
        // Of this round it is bad news: the token cannot read what it has to.
        if (status === 'closed' && (0,fetch_tree/* wasNotFound */.V)(error))
            return null;
        throw error;
    });
    return tree === null ? null : (0,submission_submission/* submittedText */.li)(tree.submission, file);
}

// EXTERNAL MODULE: ./build/verify/generate-solutions.js
var generate_solutions = __webpack_require__(9960);
;// CONCATENATED MODULE: ./build/commands/similar/read-works.js

/** Each module as tokens, by a process of its own: what kills the parser is said of that one alone. */
async function readWorks(modules, where, { machine, progress }) {
    const works = [];
    const waiting = modules.entries();
    let done = 0;
    const work = async () => {
        for (const [at, module] of waiting) {
            works[at] = await readWork(module, where);
            done += 1;
            progress(done, modules.length, module.name);
        }
    };
    await Promise.all(Array.from({ length: machine.parallel }, work));
    return works;
}
async function readWork({ template, ...module }, where) {
    const { text } = module;
    const list = text === null ? NOTHING : await (0,generate_solutions/* readTokens */.He)(where, text, template);
    return { ...module, list };
}
const NOTHING = { problem: null, tokens: [] };

;// CONCATENATED MODULE: ./build/commands/similar/run-similar.js














/** Which modules of an exercise have code in common: a page for the hiring team, and nothing else anywhere. */
const runSimilar = async (words, around) => {
    const [id = ''] = words.rest;
    const { task, modules } = await gather(id, words, around);
    const { python } = await (0,open_workshop/* openWorkshop */._)(words, around);
    const programs = (0,external_node_path_.join)(around.home, 'src', 'verify', 'python');
    const works = await readWorks(modules, { python, programs }, around);
    const comparison = compareWorks(works);
    const json = { exercise: id, ...comparisonJson(comparison) };
    const out = words.text('out');
    await write(out, renderSimilar(task.rubric.title, comparison), json);
    return { json, text: said(comparison, (0,external_node_path_.join)(out, 'similar.html')) };
};
async function gather(id, words, around) {
    const own = words.text('submissions');
    if (own !== '') {
        const task = loaded(await (0,load_exercise/* loadExercise */.ND)(words.text('exercises') || around.home, id));
        const round = await beside(task, words, [['submissions', 'round']]);
        return { task, modules: [...round, ...(await elsewhere(task, words))] };
    }
    const session = await (0,hub_session/* openSession */.fA)(around.access, around.home, around.log);
    const task = loaded(await (0,hub_exercise/* loadHubExercise */.sE)(session, id));
    const wanted = { exercise: id, ledger: words.text('ledger'), names: words.isOn('names') };
    const others = await elsewhere(task, words);
    return { task, modules: [...(await hubModules(session, wanted)), ...others] };
}
function loaded(result) {
    if (!result.ok)
        throw new bad_news/* CallerError */.ED(result.error);
    if (result.value.rubric.module !== null)
        return result.value;
    const hint = 'Only an exercise whose rubric names a module can be compared.';
    throw (0,bad_news/* callerError */.ee)(result.value.rubric.id, 'has no Python module', hint);
}
async function elsewhere(task, words) {
    return await beside(task, words, [
        ['earlier', 'earlier'],
        ['leaked', 'leaked'],
    ]);
}
async function beside(task, words, options) {
    const found = [];
    const file = task.rubric.module ?? '';
    for (const [option, origin] of options) {
        const folder = words.text(option);
        const asked = { option, folder, origin, file, template: templateText(task) };
        if (folder !== '')
            found.push(...(await folderModules(asked)));
    }
    return found;
}
async function write(out, page, json) {
    await (0,write_out/* writeOut */.sD)(out, [
        ['similar.html', page],
        ['similar.json', `${JSON.stringify(json, null, 2)}\n`],
    ]);
}
function said({ pairs, compared, leftOut }, file) {
    const left = leftOut.length === 0 ? '' : ` ${leftOut.length} could not be compared.`;
    return [
        `${pairs.length} of ${compared} pairs have much code in common: ${file}.${left}`,
        'It is a note, not a verdict. Do not show it to reviewers whose levels are still sealed.',
    ];
}


/***/ }),

/***/ 5147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openWorkshop)
/* harmony export */ });
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8186);
/* harmony import */ var _judge_find_python_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6192);


/** What grading needs of this machine. Throws CallerError or WorldError where it may not or cannot grade. */
async function openWorkshop({ text, isOn }, { home, machine }) {
    const unsafe = isOn('unsafe-no-sandbox');
    if (unsafe && machine.isCi) {
        const hint = 'It lets code use everything on this machine. Grade in the sandbox here.';
        throw (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .callerError */ .ee)('--unsafe-no-sandbox', 'is refused in CI', hint);
    }
    const python = await (0,_judge_find_python_js__WEBPACK_IMPORTED_MODULE_1__/* .findPython */ .K)(text('python') || null, machine.path);
    return { home, python, parallel: machine.parallel, unsafe };
}


/***/ }),

/***/ 9080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readFolderTexts),
/* harmony export */   V: () => (/* binding */ listFolderNames)
/* harmony export */ });
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8186);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9281);
/* harmony import */ var _repository_branch_head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1850);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3069);




/** The texts of all files directly in a folder of the ledger, one request each; none where there is no folder. */
async function readFolderTexts(octokit, hub, folder) {
    try {
        const texts = [];
        for (const { sha: file_sha } of await filesIn(octokit, hub, folder)) {
            const { data } = await octokit.rest.git.getBlob({ ...hub, file_sha });
            texts.push(Buffer.from(data.content, 'base64').toString('utf8'));
        }
        return texts;
    }
    catch (error) {
        if (error instanceof _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM)
            throw error;
        throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .worldError */ .ZT)(`the ledger's ${folder} was not read`, error);
    }
}
/** The names of all files directly in a folder of the ledger; none where there is no folder. */
async function listFolderNames(octokit, hub, folder) {
    try {
        return (await filesIn(octokit, hub, folder)).map(({ path }) => path);
    }
    catch (error) {
        if (error instanceof _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM)
            throw error;
        throw (0,_client_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .worldError */ .ZT)(`the ledger's ${folder} was not listed`, error);
    }
}
/** Of a folder, the contents API lists at most 1,000 files, and a tree 100,000. */
async function filesIn(octokit, hub, folder) {
    const head = await (0,_repository_branch_head_js__WEBPACK_IMPORTED_MODULE_2__/* .branchHead */ .P)(octokit, hub, _ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .LEDGER_BRANCH */ .j);
    if (head === null)
        return [];
    const root = await octokit.rest.git.getTree({ ...hub, tree_sha: head });
    const found = root.data.tree.find(({ path, type }) => path === folder && type === 'tree');
    if (found === undefined)
        return [];
    const { data } = await octokit.rest.git.getTree({ ...hub, tree_sha: found.sha });
    if (data.truncated)
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__/* .WorldError */ .nM(`GitHub does not list all of ${folder}`, { code: 'github' });
    return data.tree.flatMap(({ type, path, sha }) => (type === 'blob' ? [{ path, sha }] : []));
}


/***/ }),

/***/ 2340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ wasNotFound),
/* harmony export */   f: () => (/* binding */ gitObjects)
/* harmony export */ });
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8186);
/* harmony import */ var _submission_read_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6046);
/* harmony import */ var _client_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9281);



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

/***/ 8933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qc: () => (/* binding */ declaredEncoding),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   ok: () => (/* binding */ decodeProse),
/* harmony export */   vb: () => (/* binding */ decodePython)
/* harmony export */ });
/* harmony import */ var chardet__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(629);

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

/***/ 6192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ lookForPython),
/* harmony export */   K: () => (/* binding */ findPython)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7975);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8186);
/* harmony import */ var _profile_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2849);
/* harmony import */ var _own_libraries_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1906);
/* harmony import */ var _packs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6403);
/* harmony import */ var _stated_python_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2487);









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

/***/ 2487:
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
var judge_packs = __webpack_require__(6403);
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

/***/ 2849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ partDone)
/* harmony export */ });
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3053);

/** Where the program says that a part of its work is done. Nobody listens but `npm run bench -- --profile`. */
const parts = (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.channel)('takehome:part');
function partDone(name, detail = null) {
    if (parts.hasSubscribers)
        parts.publish({ name, detail });
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


/***/ }),

/***/ 7916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MY: () => (/* binding */ page),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   uW: () => (/* binding */ section),
/* harmony export */   vP: () => (/* binding */ figure)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5138);

/**
 * One self-contained page: no network (the policy forbids it), readable without scripts, in light and dark,
 * on a phone and on paper. Sections that are not on the screen are laid out when they come near it: thousands of
 * rows would take longer than somebody waits. `style` is what this page has of its own.
 */
function page(title, body, style = '') {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${new _html_js__WEBPACK_IMPORTED_MODULE_0__/* .Html */ .E(STYLE + style)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
<script>${new _html_js__WEBPACK_IMPORTED_MODULE_0__/* .Html */ .E(SCRIPT)}</script>
</body>
</html>
`.text;
}
/** A drawing with its caption; what it shows also stands in a table beside it. */
function figure(caption, drawing) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<figure><div class="scroll" tabindex="0" role="img" aria-label="${caption}">${drawing}</div><figcaption>${caption}</figcaption></figure>`;
}
function section(title, content) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<section><h2>${title}</h2>${content.flatMap((part) => part ?? [])}</section>`;
}
function note(text) {
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<p>${text}</p>`;
}
const STYLE = `
:root { --ink: #1b1f24; --quiet: #57606a; --paper: #ffffff; --line: #d0d7de; --first: #0b62c4; --second: #8a4b08; --waiting: #b8c0c8; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6edf3; --quiet: #9ba7b4; --paper: #0d1117; --line: #3a434d; --first: #6cb2ff; --second: #e8a35c; --waiting: #565f69; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 110rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.6rem; line-height: 1.2; }
h2 { font-size: 1.25rem; margin-top: 2.5rem; border-bottom: 1px solid var(--line); padding-bottom: .3rem; }
h3 { font-size: 1.05rem; margin-top: 1.8rem; }
section { content-visibility: auto; contain-intrinsic-size: auto 60rem; }
p, li, figcaption { max-width: 46rem; }
figure { margin: 1.2rem 0; }
figcaption, caption, .quiet { color: var(--quiet); font-size: .9rem; text-align: left; }
caption { padding-bottom: .4rem; }
.scroll { overflow-x: auto; max-width: 100%; }
.warning { border-left: .3rem solid var(--second); padding-left: .8rem; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: .92rem; }
th, td { padding: .3rem .7rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; white-space: nowrap; }
td.wide { white-space: normal; min-width: 14rem; }
th.number, td.number { text-align: right; }
caption span { position: sticky; left: 0; display: inline-block; max-width: min(46rem, calc(100vw - 2rem)); }
a { color: var(--first); }
thead th, tbody th, td.names { white-space: normal; }
@media (min-width: 48rem) { td { white-space: normal; } }
td.names a { white-space: nowrap; }
tbody th { background: var(--paper); position: sticky; left: 0; }
thead th { background: var(--paper); position: sticky; top: 0; padding: 0; }
thead button { all: unset; cursor: pointer; font-weight: 600; padding: .4rem .7rem; display: block; width: 100%; box-sizing: border-box; }
thead button:focus-visible, .scroll:focus-visible, input:focus-visible { outline: 2px solid var(--first); outline-offset: -2px; }
thead th[aria-sort=ascending] button::after { content: " \\2191"; }
thead th[aria-sort=descending] button::after { content: " \\2193"; }
input { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); padding: .3rem .6rem; border-radius: .3rem; }
svg { max-width: none; color: var(--ink); background: none !important; }
.legend span { display: inline-block; width: .9em; height: .9em; margin: 0 .3em 0 1em; vertical-align: -.1em; }
@media (max-width: 40rem) { th, td { padding: .3rem .35rem; white-space: normal; } thead button { padding: .4rem .35rem; } }
@media print {
  :root { --ink: #000; --quiet: #333; --paper: #fff; --line: #999; --first: #0b62c4; --second: #8a4b08; --waiting: #bbb; }
  section { content-visibility: visible; }
  .scroll { overflow: visible; }
  thead th { position: static; }
  section, figure, tr { break-inside: avoid; }
  table { font-size: 7.5pt; } th, td { padding: .15rem .3rem; white-space: normal; }
  input, label { display: none; }
}
`;
const SCRIPT = `
for (const table of document.querySelectorAll('table.sortable')) {
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  const valueOf = (row, index, numeric) => {
    const cell = row.cells[index];
    const text = cell.dataset.by ?? cell.textContent;
    if (!numeric) return text;
    return text === '' || Number.isNaN(Number(text)) ? null : Number(text);
  };
  heads.forEach((head, index) => {
    const numeric = head.classList.contains('number');
    head.firstElementChild.addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') === (numeric ? 'descending' : 'ascending');
      const turn = numeric === down ? 1 : -1;
      const rows = [...body.rows].map((row) => [row, valueOf(row, index, numeric)]);
      rows.sort(([, a], [, b]) => {
        if (a === null || b === null) return (a === null) - (b === null);
        return turn * (numeric ? a - b : a.localeCompare(b));
      });
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', turn === 1 ? 'ascending' : 'descending');
      body.append(...rows.map(([row]) => row));
    });
  });
  if (body.rows.length > 20) {
    const label = document.createElement('label');
    const input = document.createElement('input');
    label.append('Find: ', input);
    input.type = 'search';
    input.addEventListener('input', () => {
      const wanted = input.value.toLowerCase();
      for (const row of body.rows) row.hidden = !row.textContent.toLowerCase().includes(wanted);
    });
    table.parentElement.before(label);
  }
}
`;


/***/ }),

/***/ 9090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ isComplete),
/* harmony export */   L5: () => (/* binding */ residuePath),
/* harmony export */   NI: () => (/* binding */ residueOfScorecard),
/* harmony export */   Ni: () => (/* binding */ printResidue),
/* harmony export */   Pm: () => (/* binding */ RESIDUE_FOLDER),
/* harmony export */   Xh: () => (/* binding */ parseResidue)
/* harmony export */ });
/* harmony import */ var _input_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4355);

/** A total without a part could not be compared. */
function isComplete({ criteria }) {
    return criteria.every(({ earned }) => earned !== null);
}
/** No commit, no moment, no hours, no flag and no text: each could be recognised. */
function residueOfScorecard({ exercise, rubric, criteria }) {
    const { version, digest } = rubric;
    const points = Object.fromEntries(criteria.map(({ id, earned }) => [id, earned ?? 0]));
    return { schemaVersion: 1, exercise, rubric: { version, digest }, points };
}
const RESIDUE_FOLDER = 'residue';
function residuePath({ exercise, rubric }, name) {
    return `${RESIDUE_FOLDER}/${exercise}-${rubric.digest.slice(0, 8)}-${name}.json`;
}
function printResidue(residue) {
    return `${JSON.stringify(residue)}\n`;
}
/** Null for a text that is none. */
function parseResidue(text) {
    const value = (0,_input_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text);
    if (typeof value !== 'object' || value === null || !('points' in value))
        return null;
    return value.schemaVersion === 1 ? value : null;
}


/***/ }),

/***/ 4685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ numberedLines),
/* harmony export */   a: () => (/* binding */ code)
/* harmony export */ });
/* harmony import */ var _report_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5138);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2533);


// Each line is an element of its own.
const MOST_LINES = 1_500;
/** A file as it is, each line with its number; what is beyond the limit is said and not shown. */
function numberedLines(text, mostChars) {
    const all = text
        .slice(0, mostChars)
        .replace(/\r?\n$/, '')
        .split(/\r\n?|\n/);
    const cut = text.length > mostChars || all.length > MOST_LINES;
    const lines = all
        .slice(0, MOST_LINES)
        .map((line, index) => (0,_report_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<span class="l" data-line="${index + 1}">${code(line)}\n</span>`);
    const notice = cut
        ? (0,_report_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<p class="warning">The rest of this file is left out. Read it on the pull request.</p>`
        : null;
    return (0,_report_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<pre class="numbered" tabindex="0"><code>${lines}</code></pre>${notice}`;
}
/** A line of code, its indent as wide as it was. */
function code(line) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .R)(line.replaceAll('\t', '    '));
}


/***/ }),

/***/ 2533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible)
/* harmony export */ });
/* harmony import */ var _scorecard_plain_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8952);

/** One line in which every character can be seen. Soft hyphens and the marks of an emoji hide nothing. */
function visible(text) {
    const line = text.replace(/\u00AD|\uFE0E|\uFE0F/g, '').replace(/\s/g, ' ');
    return (0,_scorecard_plain_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .plainCharacters */ .Z)(line, line.length);
}


/***/ }),

/***/ 8952:
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

/***/ 8738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ledgerSource),
/* harmony export */   W: () => (/* binding */ readOnce)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8561);
/* harmony import */ var _assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(328);
/* harmony import */ var _github_ledger_ledger_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7404);
/* harmony import */ var _github_ledger_read_folder_texts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9080);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8186);
/* harmony import */ var _input_if_absent_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8856);
/* harmony import */ var _report_residue_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9090);
/* harmony import */ var _hub_session_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5333);











/** A checkout is read without a single request, which is the way for a large cohort. */
function ledgerSource(session, folder) {
    return folder === '' ? ofGitHub(session) : ofFolder(folder);
}
/** The same for somebody who goes over all logs several times: they are read now, and not again. */
async function readOnce(source) {
    const states = [];
    for await (const state of source.states())
        states.push(state);
    return {
        ...source,
        states: async function* () {
            yield* states;
        },
    };
}
function ofGitHub(session) {
    const { hub, config } = session;
    return {
        now: () => (0,_hub_session_js__WEBPACK_IMPORTED_MODULE_9__/* .serverTime */ .nI)(hub),
        states: async function* () {
            const table = await (0,_github_ledger_ledger_table_js__WEBPACK_IMPORTED_MODULE_5__/* .readLedgerTable */ .qW)(hub, config.hub);
            for (const [id, log] of table?.logs ?? []) {
                const state = await (0,_github_ledger_ledger_table_js__WEBPACK_IMPORTED_MODULE_5__/* .readLogState */ .o8)(hub, config.hub, id, log);
                if (state !== null)
                    yield state;
            }
        },
        readText: async (path) => (await session.ledger.readFile(path))?.text ?? null,
        residue: () => (0,_github_ledger_read_folder_texts_js__WEBPACK_IMPORTED_MODULE_6__/* .readFolderTexts */ .R)(hub, config.hub, _report_residue_js__WEBPACK_IMPORTED_MODULE_10__/* .RESIDUE_FOLDER */ .Pm),
    };
}
function ofFolder(folder) {
    const readText = async (path) => textAt((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path));
    return {
        readText,
        residue: async () => {
            const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _report_residue_js__WEBPACK_IMPORTED_MODULE_10__/* .RESIDUE_FOLDER */ .Pm);
            const names = await (0,_input_if_absent_js__WEBPACK_IMPORTED_MODULE_8__/* .ifAbsent */ .T)(place, (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(place), []);
            return names.flatMap((name) => textAt((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _report_residue_js__WEBPACK_IMPORTED_MODULE_10__/* .RESIDUE_FOLDER */ .Pm, name)) ?? []);
        },
        now: async () => `${new Date().toISOString().slice(0, 19)}Z`,
        states: async function* () {
            for (const name of await logNames(folder)) {
                const path = (0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_4__/* .logPath */ .Q2)(name);
                const state = (0,_assignment_fold_log_js__WEBPACK_IMPORTED_MODULE_3__/* .foldLog */ .e)(logIn(await readText(path), path));
                if (state !== null)
                    yield state;
            }
        },
    };
}
/** Of a file that was listed. Throws WorldError. */
function logIn(text, path) {
    if (text === null)
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_7__/* .WorldError */ .nM(`${path} is not there any more`, { code: 'ledger' });
    const log = (0,_assignment_ledger_record_js__WEBPACK_IMPORTED_MODULE_4__/* .parseLog */ .g_)(text);
    if (log.ok)
        return log.value;
    throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_7__/* .WorldError */ .nM(`${path}: ${log.error}`, { code: 'ledger' });
}
/** Without a promise: of thousands of small files, each costs several times what reading it does. */
function textAt(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch (error) {
        (0,_input_if_absent_js__WEBPACK_IMPORTED_MODULE_8__/* .refuseUnlessAbsent */ .K)(file, error);
        return null;
    }
}
async function logNames(folder) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'assignments');
    const names = await (0,_input_if_absent_js__WEBPACK_IMPORTED_MODULE_8__/* .ifAbsent */ .T)(place, (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(place), null);
    if (names === null)
        throw noLedger(folder);
    const logs = names.filter((name) => name.endsWith('.jsonl')).sort();
    return logs.map((name) => name.slice(0, -'.jsonl'.length));
}
function noLedger(folder) {
    const message = 'has no folder assignments';
    const hint = 'Check out the branch ledger of the hub there, or leave --ledger out.';
    return (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_7__/* .callerError */ .ee)(folder, message, hint);
}


/***/ }),

/***/ 61:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isHiddenName),
/* harmony export */   u: () => (/* binding */ oddNames)
/* harmony export */ });
/* harmony import */ var _tool_debris_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(235);

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

/***/ 2326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8186);
/* harmony import */ var _read_submission_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1442);





/** Reads a candidate's folder as data: no link is followed, nothing but regular files is opened. */
async function readFolder(folder, allow, limits = _read_submission_js__WEBPACK_IMPORTED_MODULE_4__/* .SUBMISSION_LIMITS */ .M) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder);
    const source = {
        list: (path) => listFolder(root, path),
        open: (path, maxBytes) => openRegularFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path), maxBytes),
    };
    const submission = await (0,_read_submission_js__WEBPACK_IMPORTED_MODULE_4__/* .readSubmission */ .V)(source, allow, limits);
    const locked = submission.oddities.find(({ kind, path }) => kind === 'unreadable' && (path === '' || allow(path)));
    if (locked !== undefined)
        throw unreadable((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, locked.path));
    return submission;
}
/** Whoever grades a folder of their own disk can change that, and no candidate may pay for it. */
function unreadable(path) {
    return (0,_input_bad_news_js__WEBPACK_IMPORTED_MODULE_3__/* .callerError */ .ee)(path, 'cannot be read: permission denied', 'Change its permissions.');
}
/** Null for a folder that cannot be opened, such as one whose name is not UTF-8. */
async function listFolder(root, folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, folder), { withFileTypes: true }).catch(() => null);
    if (entries === null)
        return null;
    return entries
        .filter(({ name }) => folder !== '' || name !== '.git')
        .map((entry) => ({
        path: folder === '' ? entry.name : `${folder}/${entry.name}`,
        kind: kindOf(entry),
    }));
}
function kindOf(entry) {
    if (entry.isFile())
        return 'file';
    if (entry.isDirectory())
        return 'folder';
    return entry.isSymbolicLink() ? 'symlink' : 'special';
}
// A pipe would block an ordinary open, and a link may have taken the file's place since it was listed.
const DATA_ONLY = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
const REFUSALS = {
    ELOOP: 'symlink',
    EACCES: 'unreadable',
    EPERM: 'unreadable',
};
/** The bytes are read at once: what is on disk can change. */
async function openRegularFile(path, maxBytes) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, DATA_ONLY).catch((error) => {
        const refusal = REFUSALS[error.code ?? ''];
        if (refusal !== undefined)
            return refusal;
        throw error;
    });
    if (typeof file === 'string')
        return file;
    try {
        const stat = await file.stat();
        if (!stat.isFile())
            return 'special';
        if (stat.size > maxBytes)
            return 'too-large';
        const buffer = Buffer.alloc(stat.size);
        const { bytesRead } = await file.read(buffer, 0, stat.size, 0);
        const bytes = new Uint8Array(buffer.subarray(0, bytesRead));
        return { size: bytes.length, bytes: async () => bytes };
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 1442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ SUBMISSION_LIMITS),
/* harmony export */   V: () => (/* binding */ readSubmission)
/* harmony export */ });
/* harmony import */ var _input_compare_texts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1033);
/* harmony import */ var _odd_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61);
/* harmony import */ var _submission_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3161);
/* harmony import */ var _tool_debris_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(235);




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

/***/ 6046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isObjectId),
/* harmony export */   Z: () => (/* binding */ readTree)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8186);
/* harmony import */ var _read_submission_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1442);



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

/***/ 3161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ isPicture),
/* harmony export */   le: () => (/* binding */ submissionDigest),
/* harmony export */   li: () => (/* binding */ submittedText),
/* harmony export */   pE: () => (/* binding */ submittedProse)
/* harmony export */ });
/* unused harmony export ODDITY_KINDS */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _input_decode_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8933);


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

/***/ 235:
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


/***/ }),

/***/ 9960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   He: () => (/* binding */ readTokens),
/* harmony export */   c5: () => (/* binding */ writeCheats),
/* harmony export */   ks: () => (/* binding */ generateMutants),
/* harmony export */   pz: () => (/* binding */ findChanges),
/* harmony export */   w9: () => (/* binding */ layTripwires)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8321);
/* harmony import */ var _input_decode_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8933);
/* harmony import */ var _judge_own_libraries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1906);




async function generateMutants(where, reference) {
    return await ask(where, 'mutants', reference);
}
/** One for each function of the reference. */
async function layTripwires(where, reference) {
    return await ask(where, 'tripwires', reference);
}
/** Modules that know what the template's public tests give away, and nothing else. */
async function writeCheats(where, files, module, reference) {
    const python = [...files].filter(([path]) => path.endsWith('.py'));
    const template = Object.fromEntries(python.map(([path, bytes]) => [path, (0,_input_decode_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g7)(bytes)]));
    return await ask(where, 'cheats', JSON.stringify({ template, module, reference }));
}
/** Small changes of a candidate's module, which is parsed and not run. What kills the parser is unreadable. */
async function findChanges(where, source) {
    const answer = await answerOf(where, 'small_changes', source);
    return answer.text === '' ? { problem: 'unreadable', changes: [] } : JSON.parse(answer.text);
}
/** A candidate's module as tokens, without what the template gives. It is parsed and not run. */
async function readTokens(where, source, template) {
    const answer = await answerOf(where, 'code_tokens', JSON.stringify({ source, template }));
    return answer.text === '' ? { problem: 'unreadable', tokens: [] } : JSON.parse(answer.text);
}
const BOOT = 'import runpy, sys; sys.path.insert(0, sys.argv.pop(1)); runpy.run_module(sys.argv.pop(1), run_name="__main__", alter_sys=True)';
async function ask(where, program, input) {
    const { text: answer, complaint } = await answerOf(where, program, input);
    if (answer === '')
        throw new Error(`${program}.py gave no answer: ${complaint}`);
    return JSON.parse(answer);
}
async function answerOf({ python, programs }, program, input) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(python, ['-I', '-B', '-c', BOOT, programs, program], {
        env: (0,_judge_own_libraries_js__WEBPACK_IMPORTED_MODULE_3__/* .ownLibraries */ .c)(python),
        stdio: ['pipe', 'pipe', 'pipe'],
    });
    // One that died while it was told something has no answer, which is what counts.
    child.stdin.on('error', () => { });
    child.stdin.end(input);
    const [answer, complaint] = await Promise.all([(0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.text)(child.stdout), (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.text)(child.stderr)]);
    return { text: answer, complaint };
}


/***/ })

};
