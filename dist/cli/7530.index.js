export const id = 7530;
export const ids = [7530];
export const modules = {

/***/ 6543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runVerify: () => (/* binding */ runVerify)
});

// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(8186);
;// CONCATENATED MODULE: ./build/verify/verdict-report.js
/** What the report says below the table: problems first, then every generated mutant that nothing caught. */
function verdictDetails(verdicts) {
    return verdicts.flatMap(({ id, problems, generated }) => [
        ...problems.map((text) => `${id}: ${text}`),
        ...(generated === null || generated.survivors.length === 0
            ? []
            : ['', ...survivorLines(id, generated.survivors)]),
    ]);
}
function survivorLines(id, survivors) {
    return [
        `${id}: no test caught`,
        ...survivors.flatMap(({ where, line, statement, change, expected }) => [
            `  line ${line}${where === '' ? '' : ` in ${where}`}: ${statement}`,
            `    ${change}${expected.length === 0 ? '' : `   (${expected.join(' or ')} should see it)`}`,
        ]),
    ];
}

// EXTERNAL MODULE: ./build/exercise/exercise-files.js
var exercise_files = __webpack_require__(4899);
// EXTERNAL MODULE: ./build/exercise/load-exercise.js + 12 modules
var load_exercise = __webpack_require__(6148);
// EXTERNAL MODULE: ./build/exercise/anchors.js + 1 modules
var exercise_anchors = __webpack_require__(2647);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./build/input/if-absent.js
var if_absent = __webpack_require__(8856);
// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(6214);
;// CONCATENATED MODULE: ./build/verify/equivalents.generated.js
// Made of equivalents.schema.ts by scripts/schemas.mjs with ajv; change that and run npm run generate.

const isEquivalents = validate21;const schema6 = {"type":"array","items":{"type":"object","required":["where","statement","changes","reason"],"properties":{"where":{"type":"string"},"statement":{"type":"string","minLength":1},"changes":{"type":"array","items":{"type":"string","minLength":1},"minItems":1},"reason":{"type":"string","minLength":1}},"additionalProperties":false}};const func2 = ucs2length["default"] ?? ucs2length;function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(Array.isArray(data)){const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(data0 && typeof data0 == "object" && !Array.isArray(data0)){if(data0.where === undefined){const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "where"},message:"must have required property '"+"where"+"'"};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data0.statement === undefined){const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "statement"},message:"must have required property '"+"statement"+"'"};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data0.changes === undefined){const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "changes"},message:"must have required property '"+"changes"+"'"};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(data0.reason === undefined){const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}for(const key0 in data0){if(!((((key0 === "where") || (key0 === "statement")) || (key0 === "changes")) || (key0 === "reason"))){const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data0.where !== undefined){if(typeof data0.where !== "string"){const err5 = {instancePath:instancePath+"/" + i0+"/where",schemaPath:"#/items/properties/where/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data0.statement !== undefined){let data2 = data0.statement;if(typeof data2 === "string"){if(func2(data2) < 1){const err6 = {instancePath:instancePath+"/" + i0+"/statement",schemaPath:"#/items/properties/statement/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}else {const err7 = {instancePath:instancePath+"/" + i0+"/statement",schemaPath:"#/items/properties/statement/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}if(data0.changes !== undefined){let data3 = data0.changes;if(Array.isArray(data3)){if(data3.length < 1){const err8 = {instancePath:instancePath+"/" + i0+"/changes",schemaPath:"#/items/properties/changes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}const len1 = data3.length;for(let i1=0; i1<len1; i1++){let data4 = data3[i1];if(typeof data4 === "string"){if(func2(data4) < 1){const err9 = {instancePath:instancePath+"/" + i0+"/changes/" + i1,schemaPath:"#/items/properties/changes/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}else {const err10 = {instancePath:instancePath+"/" + i0+"/changes/" + i1,schemaPath:"#/items/properties/changes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}}else {const err11 = {instancePath:instancePath+"/" + i0+"/changes",schemaPath:"#/items/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}if(data0.reason !== undefined){let data5 = data0.reason;if(typeof data5 === "string"){if(func2(data5) < 1){const err12 = {instancePath:instancePath+"/" + i0+"/reason",schemaPath:"#/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}else {const err13 = {instancePath:instancePath+"/" + i0+"/reason",schemaPath:"#/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}}else {const err14 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}}else {const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}validate21.errors = vErrors;return errors === 0;}

;// CONCATENATED MODULE: ./build/verify/equivalents.js




/** Reads `equivalent.yml`; without the file there are none. */
async function readEquivalents(file) {
    const written = await (0,if_absent/* ifAbsent */.T)(file, (0,promises_.readFile)(file, 'utf8'), '[]');
    const issue = (path, message) => ({
        file,
        line: null,
        path,
        message,
        hint: 'Each entry has where, statement and changes as verify prints them, and a reason.',
    });
    try {
        const document = (0,js_yaml/* load */.Hh)(written);
        if (isEquivalents(document))
            return { ok: true, value: document.flatMap(each) };
        return {
            ok: false,
            error: (isEquivalents.errors ?? []).map(({ instancePath, message = '' }) => issue(instancePath.slice(1), message)),
        };
    }
    catch (error) {
        return { ok: false, error: [issue('', String(error).split('\n')[0] ?? '')] };
    }
}
function each({ where, statement, changes }) {
    return changes.map((change) => ({ where, statement, change }));
}
/** Lines move when a reference is edited; what stands there is what an entry means. */
function isSame(one, other) {
    return (one.where === other.where && one.statement === other.statement && one.change === other.change);
}

;// CONCATENATED MODULE: ./build/verify/variant-problems.js
/** How many variants there is nothing to say against. */
function countSound(variants) {
    if (variants.length === 0)
        return null;
    const sound = variants.filter((variant) => variantProblems(variant).length === 0);
    return { sound: sound.length, tried: variants.length };
}
/** What makes one variant harder, softer or no other exercise than the shipped one. */
function variantProblems(variant) {
    const { options, broken, failed, lost, loops, missed, shippedLoses } = variant;
    const name = Object.entries(options).map(([id, option]) => `${id}=${option}`);
    const said = [
        ...broken,
        ...(failed === null
            ? []
            : [`its reference fails ${failed.criterion} ${failed.name}: ${failed.detail}`]),
        ...(lost === null || lost === 0 ? [] : [`its reference loses ${lost} measured points`]),
        ...(loops.length === 0 ? [] : [`its plain loops lose ${loops.join(', ')}`]),
        ...missed.map((flaw) => `${flaw} is not caught`),
        ...(broken.length === 0 && shippedLoses.length === 0
            ? ['the shipped reference keeps all critical criteria']
            : []),
    ];
    return said.map((text) => `variant ${name.join(' ')}: ${text}`);
}

;// CONCATENATED MODULE: ./build/verify/exercise-verdict.js



// A suite is relied on when it notices 97 of 100 small changes that can be noticed.
const ENOUGH = 0.97;
// A sum of squares is not changed by a guard, and a share of a thousand rows is never that small. So they
// may stay unseen under every seed; seen under some only, they are flakes like all others.
const MAY_STAY_UNSEEN = ['guard', 'zeroed'];
// What somebody may earn who only repeats what the public tests give away.
const CHEAT_SHARE = 0.25;
/** What a trial says of the tests. */
function judgeTrial(rubric, trial) {
    const { template, reference, loops, listed, cheats } = trial;
    const survivors = listed.filter(({ caught }) => !caught.every(Boolean));
    const flaky = flakyOnes(trial);
    const verdict = {
        id: rubric.id,
        possible: reference.totals.measured.possible,
        template: { earned: measured(template), testsPassed: testsPassed(template) },
        reference: { earned: measured(reference) },
        loops: loops && { earned: measured(loops), lost: lostByMoreThanSpeed(loops) },
        listed: {
            killed: listed.length - survivors.length,
            total: listed.length,
            survivors: survivors.map(({ id, name, criterion }) => ({ id, name, criterion })),
        },
        generated: trial.generated && judgeGenerated(trial.generated, trial.equivalents),
        cheats: cheats.map(({ name, scorecard }) => ({ name, ...testPoints(scorecard) })),
        variants: countSound(trial.variants),
        flakes: flaky.length,
        flaky,
    };
    return { ...verdict, problems: problemsOf(verdict, rubric, trial) };
}
function measured({ totals }) {
    return totals.measured.beforeCap;
}
function testsPassed({ criteria }) {
    const evidence = criteria.flatMap((criterion) => criterion.evidence);
    return evidence.filter((fact) => fact.kind === 'test' && fact.outcome === 'passed').length;
}
/** Points for hidden tests alone: a cheat may be tidy. */
function testPoints({ criteria }) {
    const tested = criteria.filter(({ id }) => id.startsWith('T'));
    const earned = tested.reduce((sum, criterion) => sum + (criterion.earned ?? 0), 0);
    const possible = tested.reduce((sum, { points }) => sum + points, 0);
    return { earned: Math.round(earned * 100) / 100, possible };
}
function lostByMoreThanSpeed({ criteria }) {
    return criteria
        .filter(({ evidence }) => evidence.some((fact) => fact.kind === 'test' && fact.outcome === 'failed' && fact.reason !== 'too-slow'))
        .map(({ id }) => id);
}
function flakyOnes({ repeats, listed, generated }) {
    const failed = repeats.flatMap(({ solution, seed, failed }) => failed === null
        ? []
        : [
            `the ${solution} fails ${failed.criterion} ${failed.name} under seed ${seed}: ${failed.detail}`,
        ]);
    const moody = listed
        .filter(({ caught }) => caught.some(Boolean) && !caught.every(Boolean))
        .map(({ id, criterion }) => `${criterion} catches ${id} under some seeds and not under others`);
    return [...failed, ...moody, ...(generated ?? []).flatMap(moodyMutant)];
}
function moodyMutant({ where, line, change, caught }) {
    const times = caught.filter(Boolean).length;
    if (times === 0 || times === caught.length)
        return [];
    return [
        `a mutant is caught under ${times} of ${caught.length} seeds: line ${line}, ${where}: ${change}`,
    ];
}
function judgeGenerated(tried, equivalents) {
    const generated = tried.filter(({ kind, caughtBy }) => caughtBy !== null || !MAY_STAY_UNSEEN.includes(kind));
    const survived = generated.filter(({ caughtBy }) => caughtBy === null);
    const unexplained = survived.filter((one) => !equivalents.some((known) => isSame(known, one)));
    return {
        killed: generated.length - survived.length,
        total: generated.length,
        equivalent: survived.length - unexplained.length,
        survivors: unexplained.map(({ caughtBy: _, caught: __, kind: ___, ...one }) => ({
            ...one,
            expected: expected(one, generated),
        })),
    };
}
function expected({ where }, generated) {
    const near = generated.filter((other) => other.where === where && other.caughtBy !== null);
    return [...Map.groupBy(near, ({ caughtBy }) => caughtBy ?? '')]
        .sort(([, a], [, b]) => b.length - a.length)
        .slice(0, 2)
        .map(([criterion]) => criterion);
}
/** What keeps a suite from being relied on, each with the way to see more. */
function problemsOf(verdict, rubric, { listed, generated, equivalents, anchors, variants }) {
    const { possible, template, reference, loops } = verdict;
    const tested = rubric.criteria.filter(({ id }) => /^[TS]/.test(id));
    const unseen = tested.filter(({ id }) => !listed.some(({ criterion }) => criterion === id));
    return [
        ...(template.testsPassed > 0
            ? [`the untouched template passes ${template.testsPassed} hidden tests`]
            : []),
        ...(reference.earned < possible
            ? [`the reference earns ${reference.earned} of ${possible} measured points`]
            : []),
        ...(loops !== null && loops.lost.length > 0
            ? [`the plain-loop solution loses ${loops.lost.join(', ')} for more than speed`]
            : []),
        ...verdict.listed.survivors.map(({ id, name, criterion }) => `${id} (${name}) is not caught by ${criterion}`),
        ...unseen.map(({ id }) => `no flawed solution fails ${id}`),
        ...verdict.cheats
            .filter(({ earned, possible }) => earned > CHEAT_SHARE * possible)
            .map(({ name, earned, possible }) => `the cheat "${name}" earns ${earned} of ${possible} points for hidden tests`),
        ...verdict.flaky,
        ...(verdict.generated === null ? [] : tooFew(verdict.generated)),
        ...variants.flatMap(variantProblems),
        ...(0,exercise_anchors/* missingLevels */.Y)(anchors, rubric),
        ...equivalents
            .filter((known) => generated !== null &&
            !generated.some((one) => isSame(known, one) && one.caughtBy === null))
            .map(({ where, change }) => `equivalent.yml names a mutant that is caught or does not exist: ${where}: ${change}`),
    ];
}
function tooFew({ killed, total, equivalent }) {
    const catchable = total - equivalent;
    return killed < ENOUGH * catchable
        ? [
            `${killed} of ${catchable} generated mutants are caught; at least ${Math.ceil(ENOUGH * catchable)} must be`,
        ]
        : [];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/input/write-out.js
var write_out = __webpack_require__(7473);
;// CONCATENATED MODULE: ./build/verify/journal.js



/** A file of JSON lines; null remembers nothing. A last line that was cut off counts as not written. */
async function openJournal(file) {
    const written = file === null ? '' : await (0,promises_.readFile)(file, 'utf8').catch(() => '');
    if (file !== null && written !== '' && !written.endsWith('\n'))
        await (0,write_out/* appendOut */.zu)(file, '\n');
    const entries = new Map(written.split('\n').flatMap(readLine));
    return {
        known: (key) => entries.get(digest(key)) ?? null,
        keep: async (key, runs) => {
            entries.set(digest(key), runs);
            if (file !== null)
                await (0,write_out/* appendOut */.zu)(file, `${JSON.stringify([digest(key), runs])}\n`);
        },
    };
}
function readLine(line) {
    try {
        return [JSON.parse(line)];
    }
    catch {
        return [];
    }
}
function digest(key) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(key)).digest('hex');
}

// EXTERNAL MODULE: ./build/rubric/rubric.js
var rubric_rubric = __webpack_require__(2007);
// EXTERNAL MODULE: ./build/rubric/suite-meaning.js
var suite_meaning = __webpack_require__(5722);
;// CONCATENATED MODULE: ./build/verify/review-verdict.js



// What the tests of somebody may earn who looks at little.
const NAIVE_SHARE = 0.5;
/** What a trial says of the modules of a review. */
function judgeReview(rubric, modules, trial) {
    const flaws = modules.filter(({ criterion }) => criterion !== null);
    const caught = (id) => trial.reference.map(({ verdict }) => verdict.caught.includes(id));
    const survivors = flaws.filter(({ id }) => !caught(id).every(Boolean));
    const flaky = [
        ...flaws
            .filter(({ id }) => caught(id).some(Boolean) && !caught(id).every(Boolean))
            .map(({ id }) => `the reference catches ${id} under some seeds and not under others`),
        ...moodyTests(trial.reference),
    ];
    const points = (result) => ({ name: result.name, ...flawPoints(rubric, result) });
    const [reference] = trial.reference;
    const verdict = {
        id: rubric.id,
        possible: trial.template.scorecard.totals.measured.possible,
        template: { earned: flawPoints(rubric, trial.template).earned, testsPassed: 0 },
        reference: { earned: reference?.scorecard.totals.measured.earned ?? 0 },
        loops: null,
        listed: {
            killed: flaws.length - survivors.length,
            total: flaws.length,
            survivors: survivors.map(({ id, name, criterion }) => {
                return { id, name, criterion: criterion ?? '' };
            }),
        },
        generated: null,
        cheats: trial.cheats.map(points),
        variants: null,
        flakes: flaky.length,
        flaky,
        naive: trial.naive.map(points),
        guessing: Math.round(1000 * trial.guess.share) / 1000,
    };
    return { ...verdict, problems: review_verdict_problemsOf(verdict, rubric, trial) };
}
/** Points for flaws alone: whoever writes about them may earn others. */
function flawPoints(rubric, { scorecard }) {
    const kinds = (0,rubric_rubric/* foundCriteria */.Gr)(rubric);
    const ids = kinds.map(({ id }) => id);
    const own = scorecard.criteria.filter(({ id }) => ids.includes(id));
    const earned = own.reduce((sum, criterion) => sum + (criterion.earned ?? 0), 0);
    const possible = kinds.reduce((sum, kind) => sum + kind.points, 0);
    return { earned: Math.round(earned * 100) / 100, possible };
}
function moodyTests(reference) {
    const names = new Set(reference.flatMap(({ verdict }) => verdict.moody));
    return [...names].map((name) => `the reference's ${name} gives two verdicts on the same replies, or is missing from a run: seed what it draws`);
}
function review_verdict_problemsOf(verdict, rubric, trial) {
    const { template, reference, possible, listed, naive = [], cheats } = verdict;
    return [
        ...(template.earned > 0
            ? [`the untouched template earns ${template.earned} points: its tests have to catch nothing`]
            : []),
        ...alarms(trial.reference),
        ...(reference.earned < possible
            ? [`the reference earns ${reference.earned} of ${possible} measured points`]
            : []),
        ...untidy(trial.reference),
        ...listed.survivors.map(({ id, name, criterion }) => `${id} (${name}, ${criterion}) ${missed(id, trial)}`),
        ...trial.loud.map((id) => `${id} raises wherever it is called: let it return something wrong instead`),
        ...(trial.givenIsFlawed ? [] : [NO_FLAW_GIVEN]),
        ...trial.pages,
        ...[...trial.naive, ...trial.cheats].filter(isWritten).flatMap(unloaded),
        ...tooGood(naive, NAIVE_SHARE),
        ...tooGood(cheats, suite_meaning/* COIN_SHARE */.C),
        ...guessing(trial),
        ...verdict.flaky,
        ...(0,exercise_anchors/* missingLevels */.Y)(trial.anchors, rubric),
    ];
}
const NO_FLAW_GIVEN = 'the module that candidates are given passes all tests of the reference: give it several of the flaws';
function missed(id, { reference }) {
    return reference.some(({ verdict }) => verdict.alone.includes(id))
        ? 'is caught by the reference alone, and not beside other flaws of its base: give the flaw that hides it apart: true'
        : 'is not caught by the reference: write a test that fails on it';
}
function alarms(reference) {
    const failures = reference.flatMap(({ verdict }) => verdict.failure ?? []);
    const tests = [...new Set(reference.flatMap(({ verdict }) => verdict.alarming))];
    const modules = [...new Set(reference.flatMap(({ verdict }) => verdict.alarmed))];
    return [
        ...[...new Set(failures)].map((failure) => `no test of the reference counts: ${failure}; mend that first`),
        ...(tests.length === 0
            ? []
            : [
                `the reference's ${tests.join(', ')} fails on ${modules.join(', ')}: mend the test or the module`,
            ]),
    ];
}
/** What the linter says of the reference, where the rubric gives points for that. */
function untidy([first]) {
    const facts = first?.scorecard.criteria.flatMap(({ evidence }) => evidence) ?? [];
    return facts.flatMap((fact) => {
        if (fact.kind !== 'lint')
            return [];
        return fact.findings.map(({ path, line, rule, message }) => `the reference's ${path}, line ${line}: ${rule} ${message}`);
    });
}
/** Of those that the author wrote: what does not load was not tried. */
function isWritten({ name }) {
    return /^(?:naive|cheat)-/.test(name);
}
const UNTRIED = new Map([
    ['did-not-load', 'does not load'],
    ['no-tests', 'has no test'],
    ['too-many-tests', 'has too many tests'],
]);
function unloaded({ name, verdict: { failure } }) {
    const why = failure === null ? undefined : UNTRIED.get(failure);
    return why === undefined ? [] : [`"${name}" ${why}, so it was not tried: mend its tests`];
}
function tooGood(suites, share) {
    return suites
        .filter(({ earned, possible }) => earned > share * possible)
        .map(({ name, earned, possible }) => `"${name}" earns ${earned} of ${possible} points for flaws; at most ${share * 100} % is fair: take flaws that it does not see`);
}
function guessing({ guess: { share, alike } }) {
    const percent = Math.round(100 * share);
    return [
        ...(share <= suite_meaning/* COIN_SHARE */.C
            ? []
            : [
                `tests that guess by the replies earn ${percent} % of the points for flaws, and at most ${100 * suite_meaning/* COIN_SHARE */.C} % is fair: give each flaw a base that two others change too`,
            ]),
        ...(alike.length === 0
            ? []
            : [
                `${alike.join(', ')} give the same replies: let them differ in what the documentation leaves open`,
            ]),
    ];
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/grading/grader.js + 5 modules
var grading_grader = __webpack_require__(1276);
// EXTERNAL MODULE: ./build/input/config-issue.js
var config_issue = __webpack_require__(2055);
// EXTERNAL MODULE: ./build/exercise/apply-edits.js
var apply_edits = __webpack_require__(4111);
;// CONCATENATED MODULE: ./build/verify/mutants.generated.js
// Made of mutants.schema.ts by scripts/schemas.mjs with ajv; change that and run npm run generate.

const isFlaws = mutants_generated_validate21;const mutants_generated_schema6 = {"type":"array","items":{"type":"object","required":["id","name","criterion"],"properties":{"id":{"type":"string","minLength":1},"name":{"type":"string","minLength":1},"criterion":{"type":"string","minLength":1},"edits":{"type":"array","items":{"type":"object","required":["find","replace"],"properties":{"file":{"type":"string","minLength":1},"find":{"type":"string","minLength":1},"replace":{"type":"string"}},"additionalProperties":false},"minItems":1},"file":{"type":"string","minLength":1},"folder":{"type":"string","minLength":1}},"additionalProperties":false,"oneOf":[{"required":["edits"]},{"required":["file"]},{"required":["folder"]}]},"minItems":1};const mutants_generated_func2 = ucs2length["default"] ?? ucs2length;function mutants_generated_validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(Array.isArray(data)){if(data.length < 1){const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];const _errs3 = errors;let valid2 = false;let passing0 = null;const _errs4 = errors;if(data0 && typeof data0 == "object" && !Array.isArray(data0)){if(data0.edits === undefined){const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/0/required",keyword:"required",params:{missingProperty: "edits"},message:"must have required property '"+"edits"+"'"};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}var _valid0 = _errs4 === errors;if(_valid0){valid2 = true;passing0 = 0;}const _errs5 = errors;if(data0 && typeof data0 == "object" && !Array.isArray(data0)){if(data0.file === undefined){const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/1/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}var _valid0 = _errs5 === errors;if(_valid0 && valid2){valid2 = false;passing0 = [passing0, 1];}else {if(_valid0){valid2 = true;passing0 = 1;}const _errs6 = errors;if(data0 && typeof data0 == "object" && !Array.isArray(data0)){if(data0.folder === undefined){const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/2/required",keyword:"required",params:{missingProperty: "folder"},message:"must have required property '"+"folder"+"'"};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}var _valid0 = _errs6 === errors;if(_valid0 && valid2){valid2 = false;passing0 = [passing0, 2];}else {if(_valid0){valid2 = true;passing0 = 2;}}}if(!valid2){const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}else {errors = _errs3;if(vErrors !== null){if(_errs3){vErrors.length = _errs3;}else {vErrors = null;}}}if(data0 && typeof data0 == "object" && !Array.isArray(data0)){if(data0.id === undefined){const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}if(data0.name === undefined){const err6 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}if(data0.criterion === undefined){const err7 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "criterion"},message:"must have required property '"+"criterion"+"'"};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}for(const key0 in data0){if(!((((((key0 === "id") || (key0 === "name")) || (key0 === "criterion")) || (key0 === "edits")) || (key0 === "file")) || (key0 === "folder"))){const err8 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}if(data0.id !== undefined){let data1 = data0.id;if(typeof data1 === "string"){if(mutants_generated_func2(data1) < 1){const err9 = {instancePath:instancePath+"/" + i0+"/id",schemaPath:"#/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}else {const err10 = {instancePath:instancePath+"/" + i0+"/id",schemaPath:"#/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}if(data0.name !== undefined){let data2 = data0.name;if(typeof data2 === "string"){if(mutants_generated_func2(data2) < 1){const err11 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}else {const err12 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data0.criterion !== undefined){let data3 = data0.criterion;if(typeof data3 === "string"){if(mutants_generated_func2(data3) < 1){const err13 = {instancePath:instancePath+"/" + i0+"/criterion",schemaPath:"#/items/properties/criterion/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}else {const err14 = {instancePath:instancePath+"/" + i0+"/criterion",schemaPath:"#/items/properties/criterion/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}if(data0.edits !== undefined){let data4 = data0.edits;if(Array.isArray(data4)){if(data4.length < 1){const err15 = {instancePath:instancePath+"/" + i0+"/edits",schemaPath:"#/items/properties/edits/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}const len1 = data4.length;for(let i1=0; i1<len1; i1++){let data5 = data4[i1];if(data5 && typeof data5 == "object" && !Array.isArray(data5)){if(data5.find === undefined){const err16 = {instancePath:instancePath+"/" + i0+"/edits/" + i1,schemaPath:"#/items/properties/edits/items/required",keyword:"required",params:{missingProperty: "find"},message:"must have required property '"+"find"+"'"};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}if(data5.replace === undefined){const err17 = {instancePath:instancePath+"/" + i0+"/edits/" + i1,schemaPath:"#/items/properties/edits/items/required",keyword:"required",params:{missingProperty: "replace"},message:"must have required property '"+"replace"+"'"};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}for(const key1 in data5){if(!(((key1 === "file") || (key1 === "find")) || (key1 === "replace"))){const err18 = {instancePath:instancePath+"/" + i0+"/edits/" + i1,schemaPath:"#/items/properties/edits/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}}if(data5.file !== undefined){let data6 = data5.file;if(typeof data6 === "string"){if(mutants_generated_func2(data6) < 1){const err19 = {instancePath:instancePath+"/" + i0+"/edits/" + i1+"/file",schemaPath:"#/items/properties/edits/items/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}}else {const err20 = {instancePath:instancePath+"/" + i0+"/edits/" + i1+"/file",schemaPath:"#/items/properties/edits/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}}if(data5.find !== undefined){let data7 = data5.find;if(typeof data7 === "string"){if(mutants_generated_func2(data7) < 1){const err21 = {instancePath:instancePath+"/" + i0+"/edits/" + i1+"/find",schemaPath:"#/items/properties/edits/items/properties/find/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}}else {const err22 = {instancePath:instancePath+"/" + i0+"/edits/" + i1+"/find",schemaPath:"#/items/properties/edits/items/properties/find/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}}if(data5.replace !== undefined){if(typeof data5.replace !== "string"){const err23 = {instancePath:instancePath+"/" + i0+"/edits/" + i1+"/replace",schemaPath:"#/items/properties/edits/items/properties/replace/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}}}else {const err24 = {instancePath:instancePath+"/" + i0+"/edits/" + i1,schemaPath:"#/items/properties/edits/items/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}}}else {const err25 = {instancePath:instancePath+"/" + i0+"/edits",schemaPath:"#/items/properties/edits/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}}if(data0.file !== undefined){let data9 = data0.file;if(typeof data9 === "string"){if(mutants_generated_func2(data9) < 1){const err26 = {instancePath:instancePath+"/" + i0+"/file",schemaPath:"#/items/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};if(vErrors === null){vErrors = [err26];}else {vErrors.push(err26);}errors++;}}else {const err27 = {instancePath:instancePath+"/" + i0+"/file",schemaPath:"#/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err27];}else {vErrors.push(err27);}errors++;}}if(data0.folder !== undefined){let data10 = data0.folder;if(typeof data10 === "string"){if(mutants_generated_func2(data10) < 1){const err28 = {instancePath:instancePath+"/" + i0+"/folder",schemaPath:"#/items/properties/folder/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};if(vErrors === null){vErrors = [err28];}else {vErrors.push(err28);}errors++;}}else {const err29 = {instancePath:instancePath+"/" + i0+"/folder",schemaPath:"#/items/properties/folder/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err29];}else {vErrors.push(err29);}errors++;}}}else {const err30 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err30];}else {vErrors.push(err30);}errors++;}}}else {const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err31];}else {vErrors.push(err31);}errors++;}mutants_generated_validate21.errors = vErrors;return errors === 0;}

;// CONCATENATED MODULE: ./build/verify/flawed-solutions.js





/** The solution that earns every measured point: the module, and what `paper/` holds beside it. */
async function readReference(grader, module) {
    const [paper, reference] = await Promise.all([
        readFolder((0,external_node_path_.join)(grader, 'paper')),
        (0,promises_.readFile)((0,external_node_path_.join)(grader, 'reference.py'), 'utf8'),
    ]);
    return new Map([...paper, [module, reference]]);
}
/** Reads `mutants.yml`: each flaw is some edits of the reference, or a file or folder of its own. */
async function readFlawedSolutions({ grader, rubric }, reference) {
    const file = (0,external_node_path_.join)(grader, 'mutants.yml');
    const entries = await readEntries(file);
    if (!entries.ok)
        return entries;
    const main = rubric.module ?? rubric.writeUp?.file ?? '';
    const read = await Promise.all(entries.value.map(async ({ id, name, criterion, ...flaw }) => {
        const known = rubric.criteria.some((one) => one.id === criterion);
        const { solution, problems } = await applyFlaw(flaw, reference, grader, main);
        const unknown = `the rubric has no criterion ${criterion}`;
        return {
            issues: [...(known ? [] : [unknown]), ...problems].map((message) => issueOf(file, id, message)),
            flawed: { id, name, criterion, solution },
        };
    }));
    const issues = read.flatMap((one) => one.issues);
    return issues.length > 0
        ? { ok: false, error: issues }
        : { ok: true, value: read.map(({ flawed }) => flawed) };
}
function issueOf(file, path, message) {
    const hint = 'A flaw names a criterion, and edits that find exactly one place, or a file that is there.';
    return { file, line: null, path, message, hint };
}
async function readEntries(file) {
    const hint = 'Write a YAML list: each entry has id, name, criterion, and edits (find, replace), file or folder.';
    const issue = (path, message) => ({ file, line: null, path, message, hint });
    try {
        const document = (0,js_yaml/* load */.Hh)(await (0,promises_.readFile)(file, 'utf8'));
        if (isFlaws(document))
            return { ok: true, value: document };
        const issues = (isFlaws.errors ?? []).map(({ instancePath, message = '' }) => issue(instancePath.slice(1), message));
        return { ok: false, error: issues };
    }
    catch (error) {
        const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
        return { ok: false, error: [issue('', message)] };
    }
}
async function applyFlaw({ edits, file, folder }, reference, grader, main) {
    if (edits !== undefined)
        return editFiles(edits, reference, main);
    const given = file === undefined
        ? await readFolder((0,external_node_path_.join)(grader, folder ?? ''))
        : await readAs(main, (0,external_node_path_.join)(grader, file));
    const problems = given.size === 0 ? [`there is no file ${file ?? `in ${folder}`}`] : [];
    return { solution: new Map([...reference, ...given]), problems };
}
function editFiles(edits, reference, main) {
    const edited = [...Map.groupBy(edits, ({ file = main }) => file)].map(([file, own]) => {
        return { file, ...(0,apply_edits/* applyEdits */.c)(reference.get(file) ?? '', own, `the reference's ${file}`) };
    });
    return {
        solution: new Map([...reference, ...edited.map(({ file, text }) => [file, text])]),
        problems: edited.flatMap(({ problems }) => problems),
    };
}
async function readAs(name, file) {
    try {
        return new Map([[name, await (0,promises_.readFile)(file, 'utf8')]]);
    }
    catch {
        return new Map();
    }
}
/** The files of a folder by name; empty when there is none. */
async function readFolder(folder) {
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    const texts = await Promise.all(names.map((name) => (0,promises_.readFile)((0,external_node_path_.join)(folder, name), 'utf8')));
    return new Map(names.map((name, index) => [name, texts[index] ?? '']));
}

// EXTERNAL MODULE: ./build/verify/generate-solutions.js
var generate_solutions = __webpack_require__(9960);
// EXTERNAL MODULE: ./build/grading/ask-twice.js
var ask_twice = __webpack_require__(4375);
// EXTERNAL MODULE: ./build/grading/exercise-judge.js
var exercise_judge = __webpack_require__(1187);
// EXTERNAL MODULE: ./build/judge/limits.js
var limits = __webpack_require__(5922);
;// CONCATENATED MODULE: ./build/verify/open-bench.js



// A mutant that loops for ever is caught by waiting; no honest call of a shipped exercise takes a second.
const TRIAL_LIMITS = { ...limits/* LIMITS */.b1, callSeconds: 5 };
/** A judge that answers for one exercise, and a journal of what it said. */
function openBench(exercise, module, workshop, journal) {
    const judge = (0,exercise_judge/* judgeOf */.P)(exercise, module, workshop, { limits: TRIAL_LIMITS });
    let jobs = 0;
    return {
        firstFailures: async (source, seeds, look = {}) => {
            const { only = null, tests = null, first = null, sparing = false } = look;
            const key = { suite: exercise.digest, source, seeds, only, tests, sparing };
            const trial = { seeds, only, tests, first, until_failure: true, sparing };
            const known = journal.known(key);
            const runs = known ?? (await (0,ask_twice/* askTwice */.g)(() => judge.tryOut({ id: `${jobs++}`, source, trial })));
            if (known === null)
                await journal.keep(key, runs);
            return runs.map((tests) => tests.find(({ passed }) => !passed) ?? null);
        },
        failures: async (source, seed, only) => {
            const trial = { seeds: [seed], only, first: null, until_failure: false };
            const [tests = []] = await (0,ask_twice/* askTwice */.g)(() => judge.tryOut({ id: `${jobs++}`, source, trial }));
            return tests.filter(({ passed }) => !passed);
        },
        close: () => judge.close(),
    };
}

;// CONCATENATED MODULE: ./build/verify/reach.js
/** Tries out which tests run which functions, under the seed under which every mutant is tried first. */
async function findReach(bench, tripwires, step) {
    const found = await Promise.all(tripwires.map(async ({ where, source }) => {
        const failed = await bench.failures(source, 'verify-1', null);
        step('what tests run');
        return [where, failed.map(({ criterion, name }) => [criterion, name])];
    }));
    return new Map(found);
}
/** The tests that can notice a change of a function; null for all, where it is in none, or no test runs it. */
function testsThatRun(reach, where) {
    const tests = reach.get(where) ?? [];
    return tests.length > 0 ? tests : null;
}

;// CONCATENATED MODULE: ./build/verify/seed-names.js
/** The first so many seeds under which solutions are tried. */
function seedNames(count) {
    return Array.from({ length: count }, (_, index) => `verify-${index + 1}`);
}

// EXTERNAL MODULE: ./build/submission/submission.js
var submission = __webpack_require__(3161);
;// CONCATENATED MODULE: ./build/verify/solution.js

/** The template as a candidate receives it, with a solution in place of the starter. */
function submissionOf({ template }, solution) {
    const encode = (text) => new TextEncoder().encode(text);
    const files = [...template].map(([path, bytes]) => {
        const text = solution.get(path);
        return { path, bytes: text === undefined ? bytes : encode(text) };
    });
    return {
        files,
        listing: files.map(({ path }) => path),
        oddities: [],
        digest: (0,submission/* submissionDigest */.le)(files),
    };
}

;// CONCATENATED MODULE: ./build/verify/try-solutions.js



async function repeat(bench, solution, source, seeds, look, step) {
    const runs = await Promise.all(inFives(seeds).map(async (five) => {
        const failures = await bench.firstFailures(source, five, look);
        return five.map((seed, index) => {
            step(`the ${solution} under other seeds`);
            return { solution, seed, failed: failures[index] ?? null };
        });
    }));
    return runs.flat();
}
/** Under the first seed of a job all tests are run, so that each fifth run is whole. */
function inFives(seeds) {
    return [...Map.groupBy(seeds, (_, index) => Math.floor(index / 5)).values()];
}
async function tryListed(bench, flawed, module, seeds, step) {
    return await Promise.all(flawed.map(async ({ id, name, criterion, solution }) => {
        const source = solution.get(module) ?? '';
        const failed = await bench.firstFailures(source, seeds, { only: [criterion] });
        step(id);
        return { id, name, criterion, caught: failed.map((test) => test !== null) };
    }));
}
// A cosine with a guarded divisor once kept full marks under two seeds of five.
const SEEDS_FOR_SLIPS = seedNames(10);
/**
 * A few at a time, each by the tests that run its function, and first by the criterion that caught the last one of
 * that function. What a seed may decide is tried under ten: after the first by the criterion that caught it, or by all
 * where none did. Where the author says that no test can, one seed is enough to find that one does.
 */
async function tryGenerated(bench, mutants, known, hands, step) {
    const waiting = mutants.entries();
    const tried = [];
    const catcher = new Map();
    const work = async () => {
        for (const [index, mutant] of waiting) {
            const trial = await tryMutant(bench, mutant, known, catcher.get(mutant.where));
            if (trial.caughtBy !== null)
                catcher.set(trial.where, trial.caughtBy);
            tried[index] = trial;
            step('generated mutants');
        }
    };
    await Promise.all(Array.from({ length: hands }, work));
    return tried;
}
async function tryMutant(bench, { source, ...place }, { equivalents, reach }, first) {
    const tests = testsThatRun(reach, place.where);
    const isDecided = place.kind === 'plain' || equivalents.some((equivalent) => isSame(equivalent, place));
    const seeds = isDecided ? seedNames(1) : SEEDS_FOR_SLIPS;
    const failed = await bench.firstFailures(source, seeds, { tests, first, sparing: true });
    const caught = failed.map((test) => test !== null);
    return { ...place, caughtBy: failed[0]?.criterion ?? null, caught };
}

;// CONCATENATED MODULE: ./build/verify/try-code.js
















/** Tries out the hidden tests of an exercise with code. Throws CallerError for what its author has to mend. */
async function tryCode(exercise, module, effort, workshop, journal, progress) {
    const { solution, reference, loops, equivalents, anchors, ...read } = await readMaterials(exercise, module);
    const [flawed, wholly] = read.flawed;
    const python = { python: workshop.python, programs: programsFolder(workshop) };
    const [changes, cheats] = await Promise.all([
        effort.generated ? generateChanges(python, reference) : null,
        (0,generate_solutions/* writeCheats */.c5)(python, exercise.template, module, reference),
    ]);
    const seeds = seedNames(effort.seeds);
    // Plain loops take their time: where there is none, the one whole run has to do.
    const patience = effort.generated ? seeds : [];
    const modules = changes === null ? [] : [...changes.tripwires, ...changes.mutants];
    const total = 3 + effort.repeats + [cheats, patience, flawed, wholly, modules].flat().length;
    let done = 0;
    const step = (what) => progress(++done, total, `${exercise.rubric.id}: ${what}`);
    const [template, full, slow, ...rest] = await gradeWhole(exercise, [
        new Map(),
        solution,
        new Map([[module, loops]]),
        ...wholly.map((flaw) => flaw.solution),
        ...cheats.map(({ source }) => new Map([[module, source]])),
    ], workshop, () => step('whole submissions'));
    if (!(template && full && slow))
        throw new Error('no scorecard');
    const cheated = rest.slice(wholly.length);
    const bench = openBench(exercise, module, workshop, journal);
    try {
        const [repeats, patient, listed, generated] = await Promise.all([
            repeat(bench, 'reference', reference, seedNames(effort.repeats), {}, step),
            repeat(bench, 'loops', loops, patience, { only: criteriaMet(slow) }, step),
            tryListed(bench, flawed, module, seeds, step),
            changes && tryChanges(bench, changes, equivalents, workshop.parallel, step),
        ]);
        return {
            template,
            reference: full,
            loops: slow,
            cheats: cheats.map(({ name }, index) => ({ name, scorecard: cheated[index] ?? full })),
            repeats: [...repeats, ...patient],
            listed: [...listed, ...wholly.map((flaw, index) => triedWhole(flaw, rest[index] ?? full))],
            generated,
            equivalents,
            anchors,
        };
    }
    finally {
        await bench.close();
    }
}
async function generateChanges(python, reference) {
    const [mutants, tripwires] = await Promise.all([
        (0,generate_solutions/* generateMutants */.ks)(python, reference),
        (0,generate_solutions/* layTripwires */.w9)(python, reference),
    ]);
    return { mutants, tripwires };
}
async function tryChanges(bench, { mutants, tripwires }, equivalents, hands, step) {
    const reach = await findReach(bench, tripwires, step);
    return await tryGenerated(bench, mutants, { equivalents, reach }, hands, step);
}
function programsFolder({ home }) {
    return (0,external_node_path_.join)(home, 'src', 'verify', 'python');
}
/** What an exercise with code tries its tests with. Throws CallerError for all that is wrong with it. */
async function readMaterials(exercise, module) {
    const solution = await readReference(exercise.grader, module);
    const counters = (0,external_node_path_.join)(exercise.grader, 'loops.py');
    const [flawed, equivalents, anchors, loops] = await Promise.all([
        readFlawedSolutions(exercise, solution),
        readEquivalents((0,external_node_path_.join)(exercise.grader, 'equivalent.yml')),
        (0,exercise_anchors/* readAnchors */.D)(exercise),
        (0,if_absent/* ifAbsent */.T)(counters, (0,promises_.readFile)(counters, 'utf8'), null),
    ]);
    const issues = [
        ...(0,config_issue/* issuesOf */.wf)(flawed),
        ...(0,config_issue/* issuesOf */.wf)(equivalents),
        ...(0,config_issue/* issuesOf */.wf)(anchors),
        ...(loops === null ? [noLoops(exercise)] : []),
    ];
    if (!flawed.ok || !equivalents.ok || !anchors.ok || loops === null)
        throw new bad_news/* CallerError */.ED(issues);
    return {
        solution,
        reference: solution.get(module) ?? '',
        loops,
        flawed: byTestsOrWhole(exercise.rubric, flawed.value),
        equivalents: equivalents.value,
        anchors: anchors.value,
    };
}
/** Hidden tests find most flaws by the module alone; the others are those of a whole submission. */
function byTestsOrWhole(rubric, flawed) {
    const reproduced = (0,rubric_rubric/* reproducedCriteria */.FW)(rubric).map(({ id }) => id);
    const isWhole = ({ criterion }) => reproduced.includes(criterion);
    return [flawed.filter((flaw) => !isWhole(flaw)), flawed.filter(isWhole)];
}
function triedWhole({ id, name, criterion }, scorecard) {
    const isMet = scorecard.criteria.some((one) => one.id === criterion && one.status === 'passed');
    return { id, name, criterion, caught: [!isMet] };
}
function noLoops({ grader }) {
    const hint = 'Write a correct solution in plain loops: it shows that only speed and quality tell it apart.';
    return (0,config_issue/* problem */.CC)((0,external_node_path_.join)(grader, 'loops.py'), 'is missing', hint);
}
const AS_VERIFIED = { role: null, seed: 'verify', sha: null };
/** Scorecards of solutions, as a candidate would get them. */
async function gradeWhole(exercise, solutions, workshop, step) {
    const grader = (0,grading_grader/* openGrader */.uP)(exercise, workshop);
    try {
        return await Promise.all(solutions.map(async (solution, index) => {
            const submission = submissionOf(exercise, solution);
            const scorecard = await grader.grade(`${index}`, submission, AS_VERIFIED);
            step();
            return scorecard;
        }));
    }
    finally {
        await grader.close();
    }
}
/** Criteria on hidden tests that a solution met. */
function criteriaMet({ criteria }) {
    return criteria
        .filter(({ id, status }) => id.startsWith('T') && status === 'passed')
        .map(({ id }) => id);
}

// EXTERNAL MODULE: ./build/checks/found.js
var found = __webpack_require__(4496);
// EXTERNAL MODULE: ./build/grading/suite-runner.js + 1 modules
var suite_runner = __webpack_require__(8665);
// EXTERNAL MODULE: ./build/rubric/coin-share.js
var coin_share = __webpack_require__(4009);
// EXTERNAL MODULE: ./build/statistics/seeded-random.js
var seeded_random = __webpack_require__(886);
;// CONCATENATED MODULE: ./build/verify/guess-share.js


const BIASES = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
// Of a share of a tenth, the mean is then off by less than half a hundredth.
const SALTS = 10_000;
/**
 * What the best tests earn that make the reference's calls, bring replies that mean the same to one form, and then guess
 * by a hash of them: all correct modules look alike, so that one guess is right or wrong about all of them.
 */
function guessShare(runs, modules, kinds) {
    const replies = new Map(runs.map((run) => [run.variant, repliesOf(run)]));
    const places = new Map([...new Set(replies.values())].map((text, index) => [text, index]));
    const at = ({ id }) => places.get(replies.get(id) ?? '') ?? 0;
    const correct = modules.filter(({ holds }) => holds.length === 0);
    const usual = new Set(correct.map(at));
    const groups = kinds.map(({ id, points, flaws }) => {
        const own = modules.filter(({ criterion }) => criterion === id);
        const chances = own
            .filter((flaw) => !usual.has(at(flaw)))
            .map((flaw) => withCompany(flaw, modules).map(at));
        return { points, flaws, chances };
    });
    const board = { count: places.size, groups };
    const twins = correct.filter((module) => correct.some((other) => isTwin(module, other, at)));
    return {
        share: Math.max(...BIASES.map((bias) => meanShare(board, bias))),
        alike: twins.map(({ id }) => id),
    };
}
/** All modules on which tests have to fail for one flaw. */
function withCompany(flaw, modules) {
    return modules.filter(({ holds }) => holds.includes(flaw.id));
}
function repliesOf({ tests }) {
    return tests.map(({ name, transcript }) => `${name} ${transcript}`).join('\n');
}
function isTwin(one, other, at) {
    return one !== other && at(one) === at(other);
}
/** Correct modules all have the form on which tests pass with the chance of 1 - bias. */
function meanShare({ count, groups }, bias) {
    // The same numbers in every run.
    const random = (0,seeded_random/* seededRandom */.I)('guess');
    const total = groups.reduce((sum, { points }) => sum + points, 0);
    let sum = 0;
    for (let salt = 0; salt < SALTS; salt += 1) {
        const fails = Array.from({ length: count }, () => random.unit() < bias);
        for (const { points, flaws, chances } of groups) {
            const caught = chances.filter((all) => all.every((place) => fails[place])).length;
            sum += points * (0,coin_share/* kindShare */.IQ)(caught, flaws);
        }
    }
    return ((1 - bias) * sum) / SALTS / total;
}

;// CONCATENATED MODULE: ./build/verify/loud-flaws.js
/** Reasons of a test that looked at a value, or waited for an error that did not come. */
const LOOKED = ['AssertionError', 'Failed'];
/**
 * Flaws that raise wherever somebody calls: no test of the reference needs to look at a value, and a naive suite fails
 * on them too. They tell nobody who knows what is right from somebody who calls each function once.
 */
function loudFlaws(reference, naive, modules) {
    const flaws = modules.filter(({ criterion }) => criterion !== null).map(({ id }) => id);
    const raises = (runs, id) => {
        const reasons = reasonsOn(runs, id);
        return reasons.length > 0 && !reasons.some((reason) => LOOKED.includes(reason));
    };
    return flaws.filter((id) => raises(reference, id) && naive.some((runs) => raises(runs, id)));
}
function reasonsOn(runs, id) {
    return runs
        .filter(({ variant }) => variant === id)
        .flatMap(({ tests }) => tests)
        .filter(({ outcome }) => outcome === 'failed' || outcome === 'error')
        .map(({ reason }) => reason);
}

// EXTERNAL MODULE: ./build/checks/compare-headings.js
var compare_headings = __webpack_require__(5151);
// EXTERNAL MODULE: ./build/checks/lint/lint-evidence.js + 1 modules
var lint_evidence = __webpack_require__(8323);
// EXTERNAL MODULE: ./build/checks/lint/lint-rules.js
var lint_rules = __webpack_require__(3125);
;// CONCATENATED MODULE: ./build/verify/review-pages.js



/** What candidates of a review read and the rubric says otherwise. `template`: bytes of each file, by path. */
function pageProblems(rubric, template) {
    const text = (path) => new TextDecoder().decode(template.get(path));
    return [
        ...headingProblems(rubric, text(rubric.writeUp?.file ?? '')),
        ...rowProblems(rubric, text('RULES.md')),
        ...lintProblems(rubric, text('RULES.md')),
        ...untold(rubric, template),
    ];
}
function headingProblems({ writeUp }, page) {
    if (writeUp === null)
        return [];
    const { file, sections } = writeUp;
    const written = [...page.matchAll(/^##+[ \t]+(.+)$/gm)].map(([, heading = '']) => heading);
    const find = (0,compare_headings/* headingFinder */.p)(sections);
    const found = new Set(written.map(find));
    return [
        ...sections
            .filter(({ heading }) => !found.has(heading))
            .map(({ heading }) => `${file} has no heading "${heading}": add it, or change the section`),
        ...written
            .filter((heading) => find(heading) === undefined)
            .map((heading) => `${file} asks for "${heading}", and no section of the rubric reads it`),
    ];
}
/** Candidates read there what each criterion is worth. */
function rowProblems({ criteria }, page) {
    const rows = page
        .split('\n')
        .filter((line) => line.startsWith('|'))
        .map((line) => line.split('|').map((cell) => cell.trim().toLowerCase()));
    return criteria
        .filter(({ id, title, points }) => {
        const what = `${id} ${title}`.toLowerCase();
        return !rows.some((cells) => cells.includes(what) && cells.includes(`${points}`));
    })
        .map(({ id, title, points }) => `RULES.md has no row | ${id} ${title} | ${points} |: add it`);
}
/** Whoever loses points for lint can run it at home. */
function lintProblems(rubric, page) {
    const command = `ruff check ${(0,lint_rules/* lintFlags */.$y)()} tests`;
    if ((0,lint_evidence/* lintCriteria */.DP)(rubric).length === 0 || page.includes(command))
        return [];
    return [`RULES.md does not say how to lint the tests: add "${command}"`];
}
function untold({ suite }, template) {
    const page = new TextDecoder().decode(template.get('DOCS.md'));
    return (suite?.functions ?? [])
        .filter((name) => !new RegExp(`\\b${name}\\b`).test(page))
        .map((name) => `DOCS.md does not say what ${name} does: candidates test what stands there`);
}

// EXTERNAL MODULE: ./build/input/compare-texts.js
var compare_texts = __webpack_require__(1033);
;// CONCATENATED MODULE: ./build/verify/suites.js






async function readSuites({ grader }) {
    const folder = (0,external_node_path_.join)(grader, 'suites');
    const names = (await (0,if_absent/* ifAbsent */.T)(folder, (0,promises_.readdir)(folder), [])).sort();
    const suites = await Promise.all(names.map(async (name) => ({ name, files: await readTree((0,external_node_path_.join)(folder, name)) })));
    const named = (start) => suites.filter(({ name }) => name.startsWith(start));
    const reference = suites.find(({ name }) => name === 'reference');
    const strangers = names.filter((name) => !/^(?:reference$|naive-|cheat-)/.test(name));
    const lacking = reference === undefined ? ['reference/'] : [];
    if (named('naive-').length === 0)
        lacking.push('naive-<name>/');
    return {
        reference: reference ?? { name: 'reference', files: new Map() },
        naive: named('naive-'),
        cheats: named('cheat-'),
        issues: [
            ...lacking.map((name) => (0,config_issue/* problem */.CC)((0,external_node_path_.join)(folder, name), 'is missing', HINT)),
            ...strangers.map((name) => (0,config_issue/* problem */.CC)((0,external_node_path_.join)(folder, name), 'is no suite', HINT)),
        ],
    };
}
const HINT = 'suites/ holds reference/, at least one naive-<name>/, and cheat-<name>/ where you think of one; each has tests/test_*.py.';
/** The files below a folder, by path. */
async function readTree(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    const paths = entries
        .filter((entry) => entry.isFile() && /\.(?:py|md)$/.test(entry.name))
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name).slice(folder.length + 1))
        .sort();
    const texts = await Promise.all(paths.map((path) => (0,promises_.readFile)((0,external_node_path_.join)(folder, path), 'utf8')));
    return new Map(paths.map((path, index) => [path, texts[index] ?? '']));
}
/** The template with what a suite adds and changes. */
function suiteSubmission({ template }, files) {
    const encoder = new TextEncoder();
    const own = [...files].map(([path, text]) => [path, encoder.encode(text)]);
    const all = [...new Map([...template, ...own])]
        .map(([path, bytes]) => ({ path, bytes }))
        .sort((a, b) => (0,compare_texts/* compareTexts */.q)(a.path, b.path));
    return {
        files: all,
        listing: all.map(({ path }) => path),
        oddities: [],
        digest: (0,submission/* submissionDigest */.le)(all),
    };
}
/** Tests that know nothing of the module but the names of its functions. */
function builtInCheats({ module, functions }) {
    const name = module.replace(/\.py$/, '');
    const calls = functions.map((called) => `def test_${called}():\n    touch(${name}.${called})\n    assert VERDICT()\n`);
    const suite = (title, verdict) => {
        const head = `import os\n\nimport ${name}\n\nVERDICT = ${verdict}\n\n`;
        const text = [head + TOUCH, ...calls].join('\n\n');
        return { name: title, files: new Map([['tests/test_cheat.py', text]]) };
    };
    return [
        suite('fails everything', 'lambda: False'),
        suite('passes everything', 'lambda: True'),
        suite('a coin for each test', 'lambda: os.urandom(1)[0] >= 64'),
    ];
}
const TOUCH = `
def touch(function):
    try:
        function([1.0, 2.0])
    except Exception:
        pass
`;

;// CONCATENATED MODULE: ./build/verify/try-review.js












const SEEDS = seedNames(3);
/** Tries out the modules of a review by tests that others wrote. Throws CallerError for what its author has to mend. */
async function tryReview(exercise, suite, workshop, progress) {
    const suites = await readSuites(exercise);
    const anchors = await (0,exercise_anchors/* readAnchors */.D)(exercise);
    const issues = [...suites.issues, ...(0,config_issue/* issuesOf */.wf)(anchors)];
    if (!anchors.ok || issues.length > 0)
        throw new bad_news/* CallerError */.ED(issues);
    const cheats = [...suites.cheats, ...builtInCheats(suite)];
    const template = { name: 'template', files: new Map() };
    const once = [template, ...suites.naive, ...cheats].map((tried) => ({
        tried,
        seed: SEEDS[0] ?? '',
    }));
    const often = SEEDS.map((seed) => ({ tried: suites.reference, seed }));
    const runner = (0,suite_runner/* openSuiteRunner */.r)(exercise, suite, workshop);
    try {
        let done = 0;
        const all = [...often, ...once];
        const results = await Promise.all(all.map(async ({ tried, seed }, index) => {
            const submission = suiteSubmission(exercise, tried.files);
            const outcome = await runner.run(`${index}`, submission);
            done += 1;
            progress(done, all.length, `${exercise.rubric.id}: suites of tests`);
            const given = { role: null, seed, sha: null };
            const scorecard = (0,grading_grader/* scoreRun */.I6)(exercise, given, submission, outcome, {});
            return { name: tried.name, scorecard, verdict: verdictOf(exercise, outcome), outcome };
        }));
        const [reference, others] = [results.slice(0, often.length), results.slice(often.length)];
        const [plain, ...rest] = others;
        const [first] = reference;
        if (plain === undefined || first === undefined)
            throw new Error('no scorecard');
        const naive = rest.slice(0, suites.naive.length);
        const { rubric, modules = [] } = exercise;
        const { runs, given } = first.outcome.suite;
        return {
            template: plain,
            reference,
            naive,
            cheats: rest.slice(suites.naive.length),
            guess: guessShare(runs, modules, (0,rubric_rubric/* foundCriteria */.Gr)(rubric)),
            loud: loudFlaws(runs, naive.map(({ outcome }) => outcome.suite.runs), modules),
            givenIsFlawed: given?.tests.some(({ outcome }) => outcome === 'failed') ?? false,
            pages: pageProblems(rubric, exercise.template),
            anchors: anchors.value,
        };
    }
    finally {
        await runner.close();
    }
}
/** Suites of a folder are fit to run, or earn nothing, which is told by their scorecards. */
function verdictOf({ modules = [] }, { suite }) {
    if (suite.runs.length > 0)
        return (0,found/* judgeSuite */.C)(suite.runs, modules);
    const none = { alarmed: [], alarming: [], moody: [], caught: [], alone: [], byKind: new Map() };
    return { failure: 'no-tests', ...none };
}

// EXTERNAL MODULE: ./build/exercise/variant-folder.js
var variant_folder = __webpack_require__(9627);
// EXTERNAL MODULE: ./build/exercise/vary.js
var vary = __webpack_require__(6547);
;// CONCATENATED MODULE: ./build/verify/try-variants.js









const SEED = 'verify-1';
/**
 * Tries each convention alone, and `count` variants that are drawn whole. In all of them the reference
 * has to be right, and the shipped one wrong; in whole ones plain loops and flaws behave as in the shipped one.
 */
async function tryVariants(exercise, count, bed) {
    const { conventions, rubric } = exercise;
    if (count === 0 || conventions.length === 0)
        return [];
    const near = (0,vary/* nearestVariants */.jK)(conventions);
    const wanted = [...near, ...sampleVariants(conventions, count)];
    const trials = [];
    for (const [index, options] of wanted.entries()) {
        bed.progress(index + 1, wanted.length, `${rubric.id}: variants`);
        trials.push(await tryVariant(exercise, options, index >= near.length, bed));
    }
    return trials;
}
/** Different variants, the same in every run. */
function sampleVariants(conventions, count) {
    const found = new Map();
    const most = Math.min(count, (0,vary/* countVariants */.sg)(conventions) - 1);
    for (let index = 1; found.size < most; index += 1) {
        const options = (0,vary/* drawOptions */.$q)(conventions, 'verify', `${index}`);
        found.set(JSON.stringify(options), options);
    }
    return [...found.values()];
}
async function tryVariant(shipped, options, isWhole, bed) {
    try {
        const judge = (variant) => judgeVariant(shipped, variant, isWhole, bed);
        const found = await (0,variant_folder/* inVariantFolder */.h)(bed.root, shipped.rubric.id, options, judge);
        return { ...NOTHING, ...found, options: differences(shipped.conventions, options) };
    }
    catch (error) {
        if (!(error instanceof bad_news/* CallerError */.ED))
            throw error;
        const broken = error.issues.map(({ file, path, message }) => [file.replace(/^.*[/](?=graders[/])/, ''), path, message]
            .filter((part) => part !== '')
            .join(': '));
        return { ...NOTHING, broken, options: differences(shipped.conventions, options) };
    }
}
const NOTHING = { broken: [], failed: null, lost: null, loops: [], missed: [], shippedLoses: [] };
function differences(conventions, options) {
    const differing = conventions.filter(({ id, shipped }) => options[id] !== shipped);
    return Object.fromEntries(differing.map(({ id }) => [id, options[id] ?? '']));
}
async function judgeVariant(shipped, variant, isWhole, { module, patient, workshop, journal }) {
    const own = await readMaterials(variant, module);
    const old = await (0,promises_.readFile)((0,external_node_path_.join)(shipped.grader, 'reference.py'), 'utf8');
    const bench = openBench(variant, module, workshop, journal);
    try {
        const [[failed = null], strange] = await Promise.all([
            bench.firstFailures(own.reference, [SEED]),
            bench.failures(old, SEED, criticalCriteria(variant.rubric).map(({ id }) => id)),
        ]);
        const first = { failed, shippedLoses: lostCritical(variant.rubric, strange) };
        if (!isWhole)
            return first;
        const [slow, listed, [full]] = await Promise.all([
            bench.failures(own.loops, SEED, patient),
            tryListed(bench, own.flawed[0], module, [SEED], () => { }),
            gradeWhole(variant, [own.solution], workshop, () => { }),
        ]);
        return {
            ...first,
            lost: pointsLost(variant.rubric, full),
            loops: [...new Set(slow.map(({ criterion }) => criterion))],
            missed: listed
                .filter(({ caught }) => !caught.every(Boolean))
                .map(({ id, name, criterion }) => `${id} (${name}, ${criterion})`),
        };
    }
    finally {
        await bench.close();
    }
}
/** Numbers that a write-up gives are those of the shipped variant; no other paper is written for a trial. */
function pointsLost(rubric, scorecard) {
    const rewritten = (0,rubric_rubric/* reproducedCriteria */.FW)(rubric).map(({ id }) => id);
    const measured = (scorecard?.criteria ?? []).filter(({ id, status }) => status !== 'pending' && !rewritten.includes(id));
    return measured.reduce((lost, { points, earned }) => lost + points - (earned ?? 0), 0);
}
function criticalCriteria(rubric) {
    return (0,rubric_rubric/* testsCriteria */.ru)(rubric).filter(({ critical }) => critical);
}
/** A critical criterion is lost by a test of its core; without one, by any. */
function lostCritical(rubric, failed) {
    return criticalCriteria(rubric)
        .filter(({ id, core }) => failed.some(({ criterion, name }) => criterion === id && (core?.includes(name) ?? true)))
        .map(({ id }) => id);
}

// EXTERNAL MODULE: ./build/checks/read-sections.js
var read_sections = __webpack_require__(719);
// EXTERNAL MODULE: ./build/input/decode-text.js
var decode_text = __webpack_require__(8933);
;// CONCATENATED MODULE: ./build/verify/write-up-mutants.js


/** Sections dropped, emptied, cut, padded, renamed and swapped; cells of the table emptied and spoilt. */
function writeUpMutants({ rubric: { writeUp }, template }, reference) {
    if (writeUp === null)
        return [];
    const text = reference.get(writeUp.file) ?? '';
    const given = (0,decode_text/* decodeText */.g7)(template.get(writeUp.file) ?? new Uint8Array()) ?? '';
    const parts = partsOf(text, writeUp.sections);
    const guidance = partsOf(given, writeUp.sections);
    const sections = writeUp.sections.flatMap((section) => mutateSection(section, parts, guidance).map(({ lines, ...place }) => ({
        ...place,
        solution: new Map([...reference, [writeUp.file, lines.join('\n')]]),
    })));
    const { table } = writeUp;
    if (table === null)
        return sections;
    const csv = (reference.get(table.file) ?? '').trimEnd().split('\n');
    const cells = mutateTable(csv, table.file).map(({ lines, ...place }) => ({
        ...place,
        solution: new Map([...reference, [table.file, `${lines.join('\n')}\n`]]),
    }));
    return [...sections, ...cells];
}
/** Each section's own lines; whatever stands before the first one is kept under an empty heading. */
function partsOf(text, sections) {
    const lines = text.split('\n');
    const found = [...(0,read_sections/* readSections */.jn)(text, sections)].sort(([, a], [, b]) => a.lines.from - b.lines.from);
    const first = found[0]?.[1].lines.from ?? lines.length + 1;
    return new Map([
        ['', { from: 1, lines: lines.slice(0, first - 1) }],
        ...found.map(([heading, section]) => {
            const { from, to } = section.lines;
            return [heading, { from, lines: lines.slice(from - 1, to) }];
        }),
    ]);
}
function mutateSection({ heading, minWords, maxWords, subheadings }, parts, guidance) {
    const { from = 1, lines = [] } = parts.get(heading) ?? {};
    const [title = '', ...body] = lines;
    const prose = body.filter((line) => line !== '' && !line.startsWith('#'));
    const words = prose.join(' ').split(/\s+/);
    const others = [...parts.keys()];
    const next = others[others.indexOf(heading) + 1];
    const put = (change, section) => ({
        where: heading,
        line: from,
        statement: title,
        change,
        lines: [...parts].flatMap(([name, part]) => (name === heading ? section : part.lines)),
    });
    return [
        put('dropped', []),
        put('emptied', [title, '']),
        put('renamed', [`${title} and more`, ...body]),
        put('as the template has it', guidance.get(heading)?.lines ?? []),
        put('cut to half of its shortest', [title, '', words.slice(0, minWords / 2).join(' '), '']),
        put('padded beyond its longest', [...lines, ...Array(maxWords).fill('word'), '']),
        ...(next === undefined
            ? []
            : [{ ...put('swapped with the next', []), lines: swapped(parts, heading, next) }]),
        ...subheadings.map((sub) => put(`without ${sub}`, lines.filter((line) => line.replace(/^#+\s*/, '') !== sub))),
    ];
}
function swapped(parts, one, other) {
    const names = [...parts.keys()].map((name) => name === one ? other : name === other ? one : name);
    return names.flatMap((name) => parts.get(name)?.lines ?? []);
}
/** Rows and cells of a table without quoted commas, as the reference's has to be. */
function mutateTable([head = '', ...rows], file) {
    const columns = head.split(',');
    const at = (line, change, lines) => ({
        where: file,
        line,
        statement: lines[line - 1] ?? '',
        change,
        lines,
    });
    const cut = columns.map((column, index) => at(1, `without the column ${column}`, [head, ...rows].map((row) => row.split(',').toSpliced(index, 1).join(','))));
    const spoilt = rows.flatMap((row, rowIndex) => columns.map((column, index) => {
        const changed = row.split(',').with(index, '').join(',');
        return at(rowIndex + 2, `an empty ${column}`, [head, ...rows.with(rowIndex, changed)]);
    }));
    return [
        ...cut,
        ...spoilt,
        at(1, 'one row alone', [head, ...rows.slice(0, 1)]),
        at(1, 'no rows', [head]),
    ];
}

;// CONCATENATED MODULE: ./build/verify/try-write-up.js







/** Tries out the structure checks of an exercise that is a write-up alone: nothing runs, and no seed matters. */
async function tryWriteUp(exercise, effort, workshop, progress) {
    const reference = await readFolder((0,external_node_path_.join)(exercise.grader, 'reference'));
    const flawed = await readFlawedSolutions(exercise, reference);
    const equivalents = await readEquivalents((0,external_node_path_.join)(exercise.grader, 'equivalent.yml'));
    const anchors = await (0,exercise_anchors/* readAnchors */.D)(exercise);
    const issues = [flawed, equivalents, anchors].flatMap((read) => (read.ok ? [] : read.error));
    if (!flawed.ok || !equivalents.ok || !anchors.ok)
        throw new bad_news/* CallerError */.ED(issues);
    const mutants = effort.generated ? writeUpMutants(exercise, reference) : [];
    const solutions = [
        new Map(),
        reference,
        ...flawed.value.map(({ solution }) => solution),
        ...mutants.map(({ solution }) => solution),
    ];
    let done = 0;
    const [template, full, ...rest] = await gradeWhole(exercise, solutions, workshop, () => {
        done += 1;
        progress(done, solutions.length, `${exercise.rubric.id}: structure`);
    });
    if (template === undefined || full === undefined)
        throw new Error('no scorecard');
    const listed = flawed.value.map(({ id, name, criterion }, index) => {
        return { id, name, criterion, caught: [lost(rest[index] ?? full).includes(criterion)] };
    });
    const generated = mutants.map(({ solution: _, ...place }, index) => {
        const caughtBy = lost(rest[listed.length + index] ?? full)[0] ?? null;
        return { ...place, kind: 'plain', caughtBy, caught: [caughtBy !== null] };
    });
    return {
        template,
        reference: full,
        loops: null,
        cheats: [],
        repeats: [],
        listed,
        generated: effort.generated ? generated : null,
        equivalents: equivalents.value,
        anchors: anchors.value,
        variants: [],
    };
}
function lost({ criteria }) {
    return criteria
        .filter(({ kind, status }) => kind === 'measured' && status !== 'passed')
        .map(({ id }) => id);
}

;// CONCATENATED MODULE: ./build/verify/verify.js










/** Tests the tests of each exercise: by its reference, by solutions with one flaw each, and by cheats. */
async function verify({ ids, root, resume, ...effort }, workshop, progress) {
    const journal = await openJournal(resume);
    const tryOut = async (exercise) => {
        const { module } = exercise.rubric;
        if (module === null)
            return await tryWriteUp(exercise, effort, workshop, progress);
        const trial = await tryCode(exercise, module, effort, workshop, journal, progress);
        const patient = criteriaMet(trial.loops ?? trial.reference);
        const bed = { root, module, patient, workshop, journal, progress };
        return { ...trial, variants: await tryVariants(exercise, effort.variants, bed) };
    };
    const verdicts = [];
    for (const exercise of await loadAll(ids, root)) {
        const { rubric, modules = [] } = exercise;
        if (rubric.suite === undefined)
            verdicts.push(judgeTrial(rubric, await tryOut(exercise)));
        else {
            const trial = await tryReview(exercise, rubric.suite, workshop, progress);
            verdicts.push(judgeReview(rubric, modules, trial));
        }
    }
    return verdicts;
}
async function loadAll(ids, root) {
    const wanted = ids.length > 0 ? ids : await (0,exercise_files/* listExercises */.SW)(root);
    const loaded = await Promise.all(wanted.map((id) => (0,load_exercise/* loadExercise */.ND)(root, id)));
    const issues = loaded.flatMap((result) => (result.ok ? [] : result.error));
    if (issues.length > 0)
        throw new bad_news/* CallerError */.ED(issues);
    return loaded.flatMap((result) => (result.ok ? [result.value] : []));
}

// EXTERNAL MODULE: ./build/commands/verb/open-workshop.js
var open_workshop = __webpack_require__(5147);
;// CONCATENATED MODULE: ./build/commands/write-modules.js




/**
 * Writes each module of a review to a folder of its own, under the name that tests import, so that its author can run
 * tests on one of them. The files' names. Throws CallerError.
 */
async function writeModules(ids, root, out) {
    const [id = ''] = ids;
    if (ids.length !== 1)
        throw (0,bad_news/* callerError */.ee)('--modules', 'needs the name of one exercise', 'Name the review alone.');
    const exercise = await (0,load_exercise/* loadExercise */.ND)(root, id);
    if (!exercise.ok)
        throw new bad_news/* CallerError */.ED(exercise.error);
    const { rubric, modules = [] } = exercise.value;
    const { suite } = rubric;
    if (suite === undefined)
        throw (0,bad_news/* callerError */.ee)(id, 'is not a review, so it has no such modules', 'Name one of kind review.');
    const files = [];
    for (const module of modules) {
        const path = (0,external_node_path_.join)(module.id, suite.module);
        await (0,write_out/* writeOut */.sD)(out, [[path, module.source]]);
        files.push((0,external_node_path_.join)(out, path));
    }
    return files;
}

;// CONCATENATED MODULE: ./build/commands/run-verify.js





/** Tests the tests of the exercises that are named, or of all. */
const runVerify = async (words, around) => {
    const root = words.text('exercises') || around.home;
    const modules = words.text('modules');
    if (modules !== '') {
        const written = await writeModules(words.rest, root, modules);
        return { json: { written }, text: written };
    }
    const seeds = count(words.text('seeds'), '--seeds');
    const repeats = count(words.text('repeats'), '--repeats');
    const isQuick = words.isOn('quick');
    const request = {
        ids: words.rest,
        root,
        resume: words.text('resume') || null,
        seeds,
        repeats: isQuick ? seeds : repeats,
        generated: !isQuick,
        variants: words.text('variants') === '0' ? 0 : count(words.text('variants'), '--variants'),
    };
    const verdicts = await verify(request, await (0,open_workshop/* openWorkshop */._)(words, around), around.progress);
    const isSound = verdicts.every(({ problems }) => problems.length === 0);
    return {
        json: { exercises: verdicts },
        text: [verdictsTable(verdicts), ...verdictDetails(verdicts)],
        unmet: isSound ? null : 'At least one exercise has problems.',
    };
};
function count(text, option) {
    if (/^[1-9]\d{0,4}$/.test(text))
        return Number(text);
    throw (0,bad_news/* callerError */.ee)(option, `"${text}" is not a count`, 'Give a whole number, 1 or more.');
}
/** Verdicts on exercises side by side. */
function verdictsTable(verdicts) {
    const rows = verdicts.map((verdict) => [
        verdict.id,
        `${verdict.template.earned}`,
        `${verdict.reference.earned} of ${verdict.possible}`,
        verdict.loops === null ? '' : `${verdict.loops.earned}`,
        `${Math.max(0, ...verdict.cheats.map(({ earned }) => earned))}`,
        `${verdict.listed.killed} of ${verdict.listed.total}`,
        generatedCell(verdict),
        verdict.variants === null ? '' : `${verdict.variants.sound} of ${verdict.variants.tried}`,
        `${verdict.flakes}`,
        verdict.problems.length === 0 ? 'ok' : 'problems',
    ]);
    const head = [
        'exercise',
        'template',
        'reference',
        'plain loops',
        'best cheat',
        'flaws caught',
        'mutants caught',
        'sound variants',
        'flakes',
        'verdict',
    ];
    return { head, rows };
}
function generatedCell({ generated }) {
    if (generated === null)
        return 'not tried';
    const { killed, total, equivalent } = generated;
    return `${killed} of ${total - equivalent}${equivalent === 0 ? '' : ` (${equivalent} equivalent)`}`;
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

/***/ 2647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ missingLevels),
  D: () => (/* binding */ readAnchors)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./build/input/if-absent.js
var if_absent = __webpack_require__(8856);
// EXTERNAL MODULE: ./build/rubric/rubric.js
var rubric_rubric = __webpack_require__(2007);
// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(6214);
;// CONCATENATED MODULE: ./build/exercise/anchors.generated.js
// Made of anchors.schema.ts by scripts/schemas.mjs with ajv; change that and run npm run generate.

const isAnchors = validate21;const schema6 = {"type":"array","items":{"type":"object","required":["paper","levels","why"],"properties":{"paper":{"type":"string","pattern":"^[a-z0-9-]+$"},"levels":{"type":"object","minProperties":1,"propertyNames":{"pattern":"^W[0-9]+$"},"additionalProperties":{"enum":[1,2,3,4]}},"why":{"type":"object","minProperties":1,"propertyNames":{"pattern":"^W[0-9]+$"},"additionalProperties":{"type":"string","minLength":3}}},"additionalProperties":false}};const pattern0 = new RegExp("^[a-z0-9-]+$", "u");const pattern1 = new RegExp("^W[0-9]+$", "u");const func2 = ucs2length["default"] ?? ucs2length;function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(Array.isArray(data)){const len0 = data.length;for(let i0=0; i0<len0; i0++){let data0 = data[i0];if(data0 && typeof data0 == "object" && !Array.isArray(data0)){if(data0.paper === undefined){const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "paper"},message:"must have required property '"+"paper"+"'"};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data0.levels === undefined){const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "levels"},message:"must have required property '"+"levels"+"'"};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data0.why === undefined){const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}for(const key0 in data0){if(!(((key0 === "paper") || (key0 === "levels")) || (key0 === "why"))){const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data0.paper !== undefined){let data1 = data0.paper;if(typeof data1 === "string"){if(!pattern0.test(data1)){const err4 = {instancePath:instancePath+"/" + i0+"/paper",schemaPath:"#/items/properties/paper/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+$"},message:"must match pattern \""+"^[a-z0-9-]+$"+"\""};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}else {const err5 = {instancePath:instancePath+"/" + i0+"/paper",schemaPath:"#/items/properties/paper/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data0.levels !== undefined){let data2 = data0.levels;if(data2 && typeof data2 == "object" && !Array.isArray(data2)){if(Object.keys(data2).length < 1){const err6 = {instancePath:instancePath+"/" + i0+"/levels",schemaPath:"#/items/properties/levels/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}for(const key1 in data2){const _errs8 = errors;if(typeof key1 === "string"){if(!pattern1.test(key1)){const err7 = {instancePath:instancePath+"/" + i0+"/levels",schemaPath:"#/items/properties/levels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^W[0-9]+$"},message:"must match pattern \""+"^W[0-9]+$"+"\"",propertyName:key1};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}var valid3 = _errs8 === errors;if(!valid3){const err8 = {instancePath:instancePath+"/" + i0+"/levels",schemaPath:"#/items/properties/levels/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}for(const key2 in data2){let data3 = data2[key2];if(!((((data3 === 1) || (data3 === 2)) || (data3 === 3)) || (data3 === 4))){const err9 = {instancePath:instancePath+"/" + i0+"/levels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/items/properties/levels/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema6.items.properties.levels.additionalProperties.enum},message:"must be equal to one of the allowed values"};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}}else {const err10 = {instancePath:instancePath+"/" + i0+"/levels",schemaPath:"#/items/properties/levels/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}if(data0.why !== undefined){let data4 = data0.why;if(data4 && typeof data4 == "object" && !Array.isArray(data4)){if(Object.keys(data4).length < 1){const err11 = {instancePath:instancePath+"/" + i0+"/why",schemaPath:"#/items/properties/why/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}for(const key3 in data4){const _errs13 = errors;if(typeof key3 === "string"){if(!pattern1.test(key3)){const err12 = {instancePath:instancePath+"/" + i0+"/why",schemaPath:"#/items/properties/why/propertyNames/pattern",keyword:"pattern",params:{pattern: "^W[0-9]+$"},message:"must match pattern \""+"^W[0-9]+$"+"\"",propertyName:key3};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}var valid5 = _errs13 === errors;if(!valid5){const err13 = {instancePath:instancePath+"/" + i0+"/why",schemaPath:"#/items/properties/why/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid"};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}for(const key4 in data4){let data5 = data4[key4];if(typeof data5 === "string"){if(func2(data5) < 3){const err14 = {instancePath:instancePath+"/" + i0+"/why/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/items/properties/why/additionalProperties/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}else {const err15 = {instancePath:instancePath+"/" + i0+"/why/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/items/properties/why/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}}else {const err16 = {instancePath:instancePath+"/" + i0+"/why",schemaPath:"#/items/properties/why/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}}else {const err17 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}}else {const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}validate21.errors = vErrors;return errors === 0;}

;// CONCATENATED MODULE: ./build/exercise/anchors.js






/** Reads `anchors/anchors.yml` and looks for the papers; without the file there are none. */
async function readAnchors({ grader, rubric, }) {
    const folder = (0,external_node_path_.join)(grader, 'anchors');
    const file = (0,external_node_path_.join)(folder, 'anchors.yml');
    const written = await (0,if_absent/* ifAbsent */.T)(file, (0,promises_.readFile)(file, 'utf8'), '[]');
    const issue = (path, message) => {
        const hint = 'Each entry has paper, levels and why; docs/authoring.md shows one.';
        return { file, line: null, path, message, hint };
    };
    let anchors;
    try {
        anchors = (0,js_yaml/* load */.Hh)(written);
    }
    catch (error) {
        return { ok: false, error: [issue('', String(error).split('\n')[0] ?? '')] };
    }
    if (!isAnchors(anchors)) {
        const issues = (isAnchors.errors ?? []).map(({ instancePath, message = '' }) => issue(instancePath.slice(1), message));
        return { ok: false, error: issues };
    }
    const reviewed = (0,rubric_rubric/* reviewedCriteria */.jj)(rubric);
    const papers = await Promise.all(anchors.map(({ paper }) => filesOf((0,external_node_path_.join)(folder, paper))));
    const issues = anchors.flatMap((anchor, index) => anchorProblems(anchor, reviewed, papers[index] ?? [], rubric.writeUp?.file ?? '').map((text) => issue(anchor.paper, text)));
    return issues.length > 0 ? { ok: false, error: issues } : { ok: true, value: anchors };
}
async function filesOf(folder) {
    return await (0,if_absent/* ifAbsent */.T)(folder, (0,promises_.readdir)(folder), []);
}
function anchorProblems({ levels, why }, reviewed, files, writeUp) {
    const ids = reviewed.map(({ id }) => id);
    return [
        ...(files.includes(writeUp) ? [] : [`there is no ${writeUp} of this paper`]),
        ...ids.filter((id) => !(id in levels)).map((id) => `${id} has no level`),
        ...ids.filter((id) => !(id in why)).map((id) => `${id} has no reason`),
        ...Object.keys({ ...levels, ...why })
            .filter((id) => !ids.includes(id))
            .map((id) => `the rubric has no criterion ${id} that people review`),
    ];
}
/** What a set of papers lacks for calibrating by it: levels that no paper shows. */
function missingLevels(anchors, rubric) {
    if (anchors.length === 0)
        return [];
    return (0,rubric_rubric/* reviewedCriteria */.jj)(rubric).flatMap(({ id }) => [1, 2, 3, 4]
        .filter((level) => !anchors.some(({ levels }) => levels[id] === level))
        .map((level) => `no anchor shows level ${level} of ${id}`));
}


/***/ }),

/***/ 9627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ withExercise),
/* harmony export */   h: () => (/* binding */ inVariantFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8186);
/* harmony import */ var _input_make_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5586);
/* harmony import */ var _exercise_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4899);
/* harmony import */ var _load_exercise_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6148);






/**
 * Works with an exercise and its hidden tests: as it is shipped, or the variant with these options.
 * Throws CallerError for what is wrong with either, and what `work` throws.
 */
async function withExercise(root, id, variant, work) {
    if (variant !== undefined)
        return await inVariantFolder(root, id, variant, work);
    return await work(orThrow(await (0,_load_exercise_js__WEBPACK_IMPORTED_MODULE_5__/* .loadExercise */ .ND)(root, id)));
}
/**
 * Works with a variant whose hidden tests stand in a folder that only this user can read, and removes it
 * afterwards. Throws CallerError for options that are none, and what `work` throws.
 */
async function inVariantFolder(root, id, options, work) {
    const folder = await (0,_input_make_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeTemporaryFolder */ .wE)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)());
    try {
        await (0,_exercise_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeExerciseFiles */ .jJ)(folder, id, orThrow(await (0,_load_exercise_js__WEBPACK_IMPORTED_MODULE_5__/* .readVariant */ .Uo)(root, id, options)));
        return await work(orThrow(await (0,_load_exercise_js__WEBPACK_IMPORTED_MODULE_5__/* .loadExercise */ .ND)(folder, id)));
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
function orThrow(result) {
    if (!result.ok)
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_2__/* .CallerError */ .ED(result.error);
    return result.value;
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

/***/ 2227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lj: () => (/* binding */ WHAT_I_USED),
/* harmony export */   MZ: () => (/* binding */ TRANSCRIPTS),
/* harmony export */   Ui: () => (/* binding */ AI_SENTENCES),
/* harmony export */   Xx: () => (/* binding */ TRANSCRIPT_SENTENCE),
/* harmony export */   g$: () => (/* binding */ WHAT_I_USED_PROMPT)
/* harmony export */ });
/* unused harmony export AI_POLICIES */
/** Whether candidates may use AI assistants in an exercise, or are expected to. */
const AI_POLICIES = (/* unused pure expression or super */ null && (['forbidden', 'allowed', 'expected']));
/** What candidates are told, each in two or three sentences. */
const AI_SENTENCES = {
    forbidden: 'You may use books, documentation and search. Please do not use AI assistants, not even for the write-up. In the write-up, under “What I used”, list what you used and for what. You must be able to explain every line in a live conversation.',
    allowed: 'You may use books, documentation, search and AI assistants. Nobody gains or loses points by that. In the write-up, under “What I used”, list what you used and for what. You must be able to explain every line in a live conversation.',
    expected: 'Work as you would on the job: with AI assistants, books, documentation and search. In the write-up, under “What I used”, list what you used, for what, and what you changed or threw away. You must be able to explain every line in a live conversation.',
};
/** The section of the write-up that says it. Whether it is there is noted; what it says gives and costs no points. */
const WHAT_I_USED = 'What I used';
const WHAT_I_USED_PROMPT = 'What did you use besides your own head, and for what? Nobody gains or loses points by this.';
/** Where a candidate may put the conversations with an assistant; nothing in them gives or costs points. */
const TRANSCRIPTS = 'transcript/*.md';
const TRANSCRIPT_SENTENCE = 'If you like, put the conversations into `transcript/` as Markdown files. Reviewers can read them. They give and cost no points.';


/***/ }),

/***/ 886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ seededRandom)
/* harmony export */ });
/* harmony import */ var pure_rand_distribution_uniformFloat64__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8460);
/* harmony import */ var pure_rand_distribution_uniformInt__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2577);
/* harmony import */ var pure_rand_generator_xoroshiro128plus__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9821);



function seededRandom(seed) {
    const generator = (0,pure_rand_generator_xoroshiro128plus__WEBPACK_IMPORTED_MODULE_1__/* .xoroshiro128plus */ .b)(hash(seed));
    return {
        below: (n) => (0,pure_rand_distribution_uniformInt__WEBPACK_IMPORTED_MODULE_0__/* .uniformInt */ .C)(generator, 0, n - 1),
        unit: () => (0,pure_rand_distribution_uniformFloat64__WEBPACK_IMPORTED_MODULE_2__/* .uniformFloat64 */ .d)(generator),
    };
}
/** FNV-1a, 32 bits: it only has to tell seeds apart. */
function hash(text) {
    let value = 0x811c9dc5;
    for (const character of text) {
        value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
    }
    return value | 0;
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


/***/ }),

/***/ 8460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ uniformFloat64)
/* harmony export */ });
//#region src/distribution/uniformFloat64.ts
const scale26 = 1.4901161193847656e-8;
const scale53 = 11102230246251565e-32;
const mask1 = 67108863;
const mask2 = 134217727;
/**
* Uniformly generate random 64-bit floating point values between 0 (included) and 1 (excluded)
*
* @remarks Generated values are multiples of 2**-53, providing 53 bits of randomness.
*
* @param rng - Instance of RandomGenerator to extract random values from
*
* @public
*/
function uniformFloat64(rng) {
	const value1 = rng.next() & mask1;
	const value2 = rng.next() & mask2;
	return value1 * scale26 + value2 * scale53;
}
//#endregion



/***/ }),

/***/ 2577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ uniformInt)
/* harmony export */ });
//#region src/distribution/internals/uniformIntInternal.ts
/**
* Uniformly generate number in range [0 ; rangeSize[
* With rangeSize <= 0x100000000
* @internal
*/
function uniformIntInternal(rng, rangeSize) {
	const MaxAllowed = rangeSize > 2 ? ~~(4294967296 / rangeSize) * rangeSize : 4294967296;
	let deltaV = rng.next() + 2147483648;
	while (deltaV >= MaxAllowed) deltaV = rng.next() + 2147483648;
	return deltaV % rangeSize;
}
//#endregion
//#region src/distribution/internals/ArrayInt64.ts
/**
* We only accept safe integers here
* @internal
*/
function fromNumberToArrayInt64(out, n) {
	if (n < 0) {
		const posN = -n;
		out.sign = -1;
		out.data[0] = ~~(posN / 4294967296);
		out.data[1] = posN >>> 0;
	} else {
		out.sign = 1;
		out.data[0] = ~~(n / 4294967296);
		out.data[1] = n >>> 0;
	}
	return out;
}
/**
* Substract two ArrayInt of 64 bits on 64 bits.
* With arrayIntA - arrayIntB >= 0
* @internal
*/
function substractArrayInt64(out, arrayIntA, arrayIntB) {
	const lowA = arrayIntA.data[1];
	const highA = arrayIntA.data[0];
	const signA = arrayIntA.sign;
	const lowB = arrayIntB.data[1];
	const highB = arrayIntB.data[0];
	const signB = arrayIntB.sign;
	out.sign = 1;
	if (signA === 1 && signB === -1) {
		const low = lowA + lowB;
		const high = highA + highB + (low > 4294967295 ? 1 : 0);
		out.data[0] = high >>> 0;
		out.data[1] = low >>> 0;
		return out;
	}
	let lowFirst = lowA;
	let highFirst = highA;
	let lowSecond = lowB;
	let highSecond = highB;
	if (signA === -1) {
		lowFirst = lowB;
		highFirst = highB;
		lowSecond = lowA;
		highSecond = highA;
	}
	let reminderLow = 0;
	let low = lowFirst - lowSecond;
	if (low < 0) {
		reminderLow = 1;
		low = low >>> 0;
	}
	out.data[0] = highFirst - highSecond - reminderLow;
	out.data[1] = low;
	return out;
}
//#endregion
//#region src/distribution/internals/uniformArrayIntInternal.ts
/**
* Uniformly generate ArrayInt64 in range [0 ; rangeSize[
*
* @remarks
* In the worst case scenario it may discard half of the randomly generated value.
* Worst case being: most significant number is 1 and remaining part evaluates to 0.
*
* @internal
*/
function uniformArrayIntInternal(rng, out, rangeSize) {
	const maxIndex0 = rangeSize[0] + 1;
	out[0] = uniformIntInternal(rng, maxIndex0);
	out[1] = uniformIntInternal(rng, 4294967296);
	while (out[0] >= rangeSize[0] && (out[0] !== rangeSize[0] || out[1] >= rangeSize[1])) {
		out[0] = uniformIntInternal(rng, maxIndex0);
		out[1] = uniformIntInternal(rng, 4294967296);
	}
	return out;
}
//#endregion
//#region src/distribution/uniformInt.ts
const safeNumberMaxSafeInteger = Number.MAX_SAFE_INTEGER;
const sharedA = {
	sign: 1,
	data: [0, 0]
};
const sharedB = {
	sign: 1,
	data: [0, 0]
};
const sharedC = {
	sign: 1,
	data: [0, 0]
};
const sharedData = [0, 0];
function uniformLargeIntInternal(rng, from, to, rangeSize) {
	const rangeSizeArrayIntValue = rangeSize <= safeNumberMaxSafeInteger ? fromNumberToArrayInt64(sharedC, rangeSize) : substractArrayInt64(sharedC, fromNumberToArrayInt64(sharedA, to), fromNumberToArrayInt64(sharedB, from));
	if (rangeSizeArrayIntValue.data[1] === 4294967295) {
		rangeSizeArrayIntValue.data[0] += 1;
		rangeSizeArrayIntValue.data[1] = 0;
	} else rangeSizeArrayIntValue.data[1] += 1;
	uniformArrayIntInternal(rng, sharedData, rangeSizeArrayIntValue.data);
	return sharedData[0] * 4294967296 + sharedData[1] + from;
}
/**
* Uniformly generate random integer values between `from` (included) and `to` (included)
*
* @param rng - Instance of RandomGenerator to extract random values from
* @param from - Lower bound of the range (included)
* @param to - Upper bound of the range (included)
*
* @public
*/
function uniformInt(rng, from, to) {
	const rangeSize = to - from;
	if (rangeSize <= 4294967295) return uniformIntInternal(rng, rangeSize + 1) + from;
	return uniformLargeIntInternal(rng, from, to, rangeSize);
}
//#endregion



/***/ }),

/***/ 9821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ xoroshiro128plus)
/* harmony export */ });
/* unused harmony export xoroshiro128plusFromState */
//#region src/generator/xoroshiro128plus.ts
const jumps = [
	3639956645,
	3750757012,
	1261568508,
	386426335
];
var XoroShiro128Plus = class XoroShiro128Plus {
	constructor(s01, s00, s11, s10) {
		this.s01 = s01;
		this.s00 = s00;
		this.s11 = s11;
		this.s10 = s10;
	}
	clone() {
		return new XoroShiro128Plus(this.s01, this.s00, this.s11, this.s10);
	}
	next() {
		const out = this.s00 + this.s10 | 0;
		const a0 = this.s10 ^ this.s00;
		const a1 = this.s11 ^ this.s01;
		const s00 = this.s00;
		const s01 = this.s01;
		this.s00 = s00 << 24 ^ s01 >>> 8 ^ a0 ^ a0 << 16;
		this.s01 = s01 << 24 ^ s00 >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
		this.s10 = a1 << 5 ^ a0 >>> 27;
		this.s11 = a0 << 5 ^ a1 >>> 27;
		return out;
	}
	jump() {
		let ns01 = 0;
		let ns00 = 0;
		let ns11 = 0;
		let ns10 = 0;
		let s01 = this.s01;
		let s00 = this.s00;
		let s11 = this.s11;
		let s10 = this.s10;
		for (let i = 0; i !== 4; ++i) {
			const ji = jumps[i];
			for (let mask = 1; mask; mask <<= 1) {
				if (ji & mask) {
					ns01 ^= s01;
					ns00 ^= s00;
					ns11 ^= s11;
					ns10 ^= s10;
				}
				const a0 = s10 ^ s00;
				const a1 = s11 ^ s01;
				const s00_ = s00;
				const s01_ = s01;
				s00 = s00_ << 24 ^ s01_ >>> 8 ^ a0 ^ a0 << 16;
				s01 = s01_ << 24 ^ s00_ >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
				s10 = a1 << 5 ^ a0 >>> 27;
				s11 = a0 << 5 ^ a1 >>> 27;
			}
		}
		this.s01 = ns01;
		this.s00 = ns00;
		this.s11 = ns11;
		this.s10 = ns10;
	}
	getState() {
		return [
			this.s01,
			this.s00,
			this.s11,
			this.s10
		];
	}
};
function xoroshiro128plusFromState(state) {
	if (!(state.length === 4)) throw new Error("The state must have been produced by a xoroshiro128plus RandomGenerator");
	return new XoroShiro128Plus(state[0], state[1], state[2], state[3]);
}
function xoroshiro128plus(seed) {
	return new XoroShiro128Plus(-1, ~seed, seed | 0, 0);
}
//#endregion



/***/ })

};
