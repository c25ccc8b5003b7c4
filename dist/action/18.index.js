export const id = 18;
export const ids = [18];
export const modules = {

/***/ 2487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EU: () => (/* binding */ STATED),
  Y8: () => (/* binding */ isBefore),
  WX: () => (/* binding */ isMissingOn),
  oE: () => (/* binding */ isStated),
  o6: () => (/* binding */ statedRuntime),
  WS: () => (/* binding */ versionWords)
});

// UNUSED EXPORTS: STATED_PACKAGES, minorOf, ruffTarget

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

/***/ 5815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ titleOfTest)
/* harmony export */ });
/** `test_reaches_least_squares` is a sentence already. */
function titleOfTest(name) {
    return name.replace(/^test_/, '').replaceAll('_', ' ');
}


/***/ }),

/***/ 2483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ bandOf)
/* harmony export */ });
/* unused harmony export BANDS */
/** Names for parts of the scale; nothing is decided by them. */
const BANDS = (/* unused pure expression or super */ null && (['below', 'developing', 'meets', 'strong']));
function bandOf(percent) {
    if (percent < 40)
        return 'below';
    if (percent < 60)
        return 'developing';
    return percent < 80 ? 'meets' : 'strong';
}


/***/ }),

/***/ 9480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ COMPETENCY_TITLES)
/* harmony export */ });
const COMPETENCY_TITLES = {
    'ml-fundamentals': 'ML fundamentals',
    'practical-coding': 'Practical coding',
    'system-design': 'System design',
    'business-impact': 'Business impact',
};


/***/ }),

/***/ 1298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ flagWords),
/* harmony export */   r: () => (/* binding */ countFlags)
/* harmony export */ });
/** How many flags ask to decide, to look and to know. */
function countFlags(flags) {
    const of = (severity) => flags.filter((flag) => flag.severity === severity).length;
    return { serious: of('serious'), look: of('look'), note: of('note') };
}
/** In a few words for a cell, without what there is none of: "1 serious, 2 to look at, 3 notes". */
function flagWords({ serious, look, note }) {
    const parts = [
        ...(serious === 0 ? [] : [`${serious} serious`]),
        ...(look === 0 ? [] : [`${look} to look at`]),
        ...(note === 0 ? [] : [`${note} ${note === 1 ? 'note' : 'notes'}`]),
    ];
    return parts.length === 0 ? 'none' : parts.join(', ');
}


/***/ }),

/***/ 4391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QS: () => (/* binding */ COMPLEXITY_LIMITS),
/* harmony export */   WI: () => (/* binding */ measuredShare)
/* harmony export */ });
/* unused harmony export HOPELESS_MCCABE */
// One finding in ten lines costs all points; short modules are not punished for being short.
const HOPELESS_FINDINGS_PER_100_LINES = 10;
const LEAST_SOURCE_LINES = 50;
const COMPLEXITY_LIMITS = { mccabe: 12, lines: 60, nesting: 3 };
// Past this, short and flat functions elsewhere do not help.
const HOPELESS_MCCABE = 24;
/** The share of its points, 0 to 1, that a measured criterion earns; null when it was not assessed. */
function measuredShare(criterion, evidence, { works, budget }) {
    if (evidence.some(({ kind }) => kind === 'not-assessed'))
        return null;
    if (criterion.check === 'tests') {
        const passed = evidence.filter((fact) => fact.kind === 'test' && fact.outcome === 'passed');
        return Math.min(1, passed.length / criterion.tests);
    }
    // A tidy file that does nothing asked for has no quality to speak of.
    if (criterion.check !== 'structure' && !works)
        return 0;
    return Math.min(...evidence.map((fact) => qualityShare(fact, budget)));
}
function qualityShare(fact, budget) {
    if (fact.kind === 'lint')
        return lintShare(fact);
    if (fact.kind === 'complexity')
        return complexityShare(fact);
    if (fact.kind === 'structure')
        return structureShare(fact);
    return fact.kind === 'loops' && budget !== null ? loopsShare(fact, budget) : 0;
}
function structureShare({ checks }) {
    return checks.filter(({ passed }) => passed).length / checks.length;
}
function lintShare({ analysable, findings, sourceLines }) {
    if (!analysable)
        return 0;
    const density = (100 * findings.length) / Math.max(LEAST_SOURCE_LINES, sourceLines);
    return Math.max(0, 1 - density / HOPELESS_FINDINGS_PER_100_LINES);
}
/** A third each for simple, short and flat functions. */
function complexityShare(fact) {
    const mccabe = fact.mostComplex?.mccabe ?? 0;
    if (!fact.analysable || mccabe > HOPELESS_MCCABE)
        return 0;
    const kept = [
        mccabe <= COMPLEXITY_LIMITS.mccabe,
        (fact.longest?.lines ?? 0) <= COMPLEXITY_LIMITS.lines,
        (fact.deepest?.nesting ?? 0) <= COMPLEXITY_LIMITS.nesting,
    ];
    return kept.filter(Boolean).length / kept.length;
}
/** A third for the depth and two thirds for the number of loops, one of them up to twice the budget. */
function loopsShare({ analysable, count, depth, forbidden }, budget) {
    if (!analysable || forbidden.length > 0)
        return 0;
    const countThirds = count <= budget.count ? 2 : count <= 2 * budget.count ? 1 : 0;
    return ((depth <= budget.depth ? 1 : 0) + countThirds) / 3;
}


/***/ }),

/***/ 2284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ LEVEL_PERCENT),
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
/** What each level is worth, in per cent of the criterion's points. */
const LEVEL_PERCENT = { 1: 0, 2: 40, 3: 75, 4: 100 };
// Two readers this far apart read two different things: a third decides.
const APART = 2;
/** The last review of each reviewer counts; two give their mean, more give their median. */
function outcomeOf(reviews) {
    const byReviewer = new Map(reviews.map(({ reviewer, level }) => [reviewer, level]));
    const levels = [...byReviewer.values()].sort((a, b) => a - b);
    const [lowest, highest] = [levels.at(0), levels.at(-1)];
    if (lowest === undefined || highest === undefined)
        return { kind: 'waiting', reviews: 0 };
    if (levels.length === 1)
        return { kind: 'waiting', reviews: 1 };
    if (levels.length === 2 && highest - lowest >= APART)
        return { kind: 'apart' };
    return { kind: 'agreed', percent: median(levels.map((level) => LEVEL_PERCENT[level])) };
}
/** Of two values the median is the mean. */
function median(sorted) {
    const middle = (sorted.length - 1) / 2;
    const [low = 0, high = low] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
    return (low + high) / 2;
}


/***/ }),

/***/ 3200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ score)
});

// EXTERNAL MODULE: ./build/scorecard/bands.js
var bands = __webpack_require__(2483);
// EXTERNAL MODULE: ./build/judge/stated-python.js + 1 modules
var stated_python = __webpack_require__(2487);
;// CONCATENATED MODULE: ./build/scorecard/cause.js

/**
 * The one thing behind all that failed, and what to do next; null where each failure speaks for itself.
 * It follows from the evidence and the flags, and tells nothing that a candidate could not see at home.
 */
function causeOf({ module }, evidence, flags, runtime) {
    const tests = evidence.filter((fact) => fact.kind === 'test');
    if (module === null || tests.length === 0)
        return null;
    const looks = { module, tests, flags };
    return (notThere(looks) ??
        otherVersions(looks, runtime) ??
        notPython(looks) ??
        notLoaded(looks) ??
        withoutFunctions(looks) ??
        otherParameters(looks) ??
        stubs(looks));
}
function notThere({ module, flags }) {
    const isMissing = flags.some(({ code, where }) => code === 'missing-file' && where?.path === module);
    if (!isMissing)
        return null;
    const what = `${module} is missing, or is no ordinary file that can be read`;
    const next = `Put your work into ${module}, at the top of the folder.`;
    return inNotebook(module, flags) ?? cause('no-module', what, next);
}
function inNotebook(module, flags) {
    if (!flags.some(({ code }) => code === 'notebook'))
        return null;
    return cause('notebook', `There is a notebook, which is not read, and nothing new in ${module}`, `Move the functions from the notebook into ${module}, and push again.`);
}
// What a name that is missing raises, by an attribute, an import, or an argument of its own.
const MISSING = /(?:^|: )raised (?:AttributeError|ImportError|ModuleNotFoundError|NameError|TypeError)$/;
/** Whatever failed did so where the Python or NumPy of this run lacks what others have. */
function otherVersions({ module, tests }, runtime) {
    const [gap] = runtime?.gaps ?? [];
    const failed = tests.filter(({ outcome }) => outcome === 'failed');
    if (runtime === null || gap === undefined || failed.length === 0)
        return null;
    const isBehind = gap.kind === 'syntax'
        ? failed.every(({ reason }) => reason === 'did-not-load')
        : failed.every(({ detail }) => MISSING.test(detail));
    if (!isBehind)
        return null;
    const ran = gap.kind === 'syntax' ? runtime.python : runtime.numpy;
    const what = `${module} is written for other versions than it ran on: ${lacking(gap)}, and this run had ${ran}`;
    return cause('other-versions', what, versionsNext(runtime), gap.line);
}
function lacking({ kind, line, since, until }) {
    const of = kind === 'syntax' ? 'Python' : 'NumPy';
    return until === null
        ? `line ${line} needs ${of} ${since} or later`
        : `line ${line} needs a ${of} before ${until}`;
}
/** What a candidate can do about what the versions of a run lack. */
function versionsNext({ gaps }) {
    return gaps.some((gap) => (0,stated_python/* isMissingOn */.WX)(stated_python/* STATED */.EU, gap))
        ? `Write it for ${(0,stated_python/* versionWords */.WS)(stated_python/* STATED */.EU)}: install requirements.txt in a new environment, and run the public tests there.`
        : `${(0,stated_python/* versionWords */.WS)(stated_python/* STATED */.EU)}, on which scores count, has all of it. You need not change it: tell the team that another version was used.`;
}
function notPython({ module, tests, flags }) {
    if (!tests.every(({ reason }) => reason === 'did-not-load'))
        return null;
    const unread = flags.find(({ code, where }) => code === 'not-utf8' && where?.path === module);
    if (unread !== undefined && tests.every(({ detail }) => detail.includes('no module to load'))) {
        const what = `${module} is not UTF-8 text, so it could not be read`;
        return cause('not-text', what, `Save ${module} as UTF-8.`);
    }
    const refused = flags.find(({ code }) => code === 'not-analysable');
    if (refused === undefined || !tests.every(({ detail }) => /Syntax|Indentation|Tab/.test(detail)))
        return null;
    const line = refused.where?.line ?? null;
    const place = line === null ? 'it' : `line ${line}`;
    return cause('syntax', `${module} could not be read as Python: ${place} is not valid for the Python that grades`, 'Run python -m py_compile on it. If that finds nothing, the line needs a newer Python than the one that grades.', line);
}
/** What an import that failed asks for, by the error that it raised. */
const WHY = {
    ModuleNotFoundError: [
        'imports something that is not there',
        'Only this one file is loaded, with the standard library, NumPy and what the README names beside it: put your own functions into it, and import nothing else.',
    ],
    ImportError: [
        'imports a name that is not there',
        'Import only what the standard library, NumPy and what the README names have.',
    ],
    EOFError: [
        'asks for input',
        'Remove input(), or put it below if __name__ == "__main__":, which is not run.',
    ],
    SystemExit: [
        'ends the program',
        'Put what is to run as a program below if __name__ == "__main__":, which is not run.',
    ],
};
const FILES = /^(?:PermissionError|FileNotFoundError|OSError|IsADirectoryError|FileExistsError)$/;
const OPENS = [
    'opens a file',
    'There are no files and no network: remove that, or put it below if __name__ == "__main__":, which is not run.',
];
function notLoaded({ module, tests, flags }) {
    const details = tests.flatMap(({ reason, detail }) => (reason === 'did-not-load' ? detail : []));
    const [detail] = details;
    if (detail === undefined || details.length < tests.length)
        return null;
    const error = /: raised (\w{1,60})$/.exec(detail)?.[1] ?? null;
    const line = flags.find(({ code }) => code === 'not-loaded')?.where?.line ?? null;
    const place = line === null ? 'it' : `line ${line}`;
    const [what, next] = whyNot(error, module);
    const named = error === null ? '' : ` (${error})`;
    const said = `${module} could not be imported: ${place} ${what}${named}`;
    return cause('not-loaded', said, next, line);
}
function whyNot(error, module) {
    if (error === null) {
        return [
            'took too long or ended its process',
            'Importing it must only define functions: put everything else below if __name__ == "__main__":.',
        ];
    }
    if (FILES.test(error))
        return OPENS;
    const own = `Run python -c "import ${module.replace(/\.py$/, '')}" and mend what it says. If it says nothing: where it is graded there are no files, no network, no threads and no other programs.`;
    return WHY[error] ?? ['raised an error', own];
}
function withoutFunctions({ module, tests }) {
    const names = namesIn(tests, /^the module has no function (\w{1,60})$/);
    if (names === null)
        return null;
    return cause('missing-functions', `${module} does not have ${names}`, 'Define what is missing at the top level of the file, by the names of the README.');
}
function otherParameters({ module, tests }) {
    const names = namesIn(tests, /^the function (\w{1,60}) does not take the arguments of the task$/);
    if (names === null)
        return null;
    return cause('other-parameters', `${module} cannot be called as the task says: see the parameters of ${names}`, 'Give each function the parameters of the README, in their order and by their names.');
}
/** "the functions a, b" out of what is said of tests, by a pattern with the name in it; null for none. */
function namesIn(tests, said) {
    const names = new Set(tests.flatMap(({ detail }) => said.exec(detail)?.[1] ?? []));
    if (names.size === 0)
        return null;
    return `${names.size === 1 ? 'the function' : 'the functions'} ${[...names].sort().join(', ')}`;
}
function stubs({ module, tests, flags }) {
    if (!tests.every(({ detail }) => detail === 'raised NotImplementedError'))
        return null;
    const what = `The functions of ${module} are not written yet: they raise NotImplementedError`;
    const next = 'Replace the lines that raise by your own code, and push again.';
    return inNotebook(module, flags) ?? cause('stubs', what, next);
}
function cause(kind, what, next, line = null) {
    return { kind, line, what: `${what}.`, next };
}

// EXTERNAL MODULE: ./build/scorecard/competency-titles.js
var competency_titles = __webpack_require__(9480);
// EXTERNAL MODULE: ./build/scorecard/count-flags.js
var count_flags = __webpack_require__(1298);
// EXTERNAL MODULE: ./build/scorecard/measured-points.js
var measured_points = __webpack_require__(4391);
// EXTERNAL MODULE: ./build/scorecard/reviewed-points.js
var reviewed_points = __webpack_require__(2284);
;// CONCATENATED MODULE: ./build/scorecard/score-criterion.js


function scoreCriterion(criterion, facts, reviews, context) {
    const { id, title, competency, kind, points } = criterion;
    const critical = criterion.kind === 'measured' && criterion.check === 'tests' && criterion.critical;
    const evidence = [...facts].sort(byText);
    const result = criterion.kind === 'measured'
        ? measured((0,measured_points/* measuredShare */.WI)(criterion, evidence, context), points)
        : reviewed(criterion, evidence, reviews);
    return { id, title, competency, kind, critical, points, ...result, evidence, reviews };
}
const NOT_ASSESSED = { earned: null, status: 'not-assessed' };
function measured(share, points) {
    if (share === null)
        return NOT_ASSESSED;
    return { earned: inHundredths(points * share), status: statusOf(share, 1) };
}
function reviewed({ points }, evidence, reviews) {
    if (evidence.some(({ kind }) => kind === 'not-assessed'))
        return NOT_ASSESSED;
    const outcome = (0,reviewed_points/* outcomeOf */.s)(reviews);
    if (outcome.kind !== 'agreed')
        return { earned: null, status: 'pending' };
    const { percent } = outcome;
    return {
        earned: inHundredths((points * percent) / 100),
        status: statusOf(percent, reviewed_points/* LEVEL_PERCENT */.f[3]),
    };
}
function statusOf(share, full) {
    if (share >= full)
        return 'passed';
    return share > 0 ? 'partial' : 'failed';
}
function inHundredths(points) {
    return Math.round(points * 100) / 100;
}
/** Any fixed order will do, so that the order in which checks finish leaves no trace. */
function byText(a, b) {
    const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
    return left < right ? -1 : left > right ? 1 : 0;
}

// EXTERNAL MODULE: ./build/rubric/rubric.js
var rubric = __webpack_require__(2007);
// EXTERNAL MODULE: ./build/rubric/title-of-test.js
var title_of_test = __webpack_require__(5815);
;// CONCATENATED MODULE: ./build/scorecard/sums.js


/** Sums are made of whole hundredths, where 0.1 + 0.2 is 0.3. */
const hundredths = (points) => Math.round(points * 100);
/** At most half of the measured points count while the core of a critical criterion is not met. */
function capOf(criteria, rubric) {
    const missed = criteria
        .filter(({ critical, status }) => critical && isUnmet(status))
        .map((criterion) => ({ id: criterion.id, core: missedCore(criterion, rubric) }));
    const unmet = missed.filter(({ core }) => core === null || core.length > 0);
    if (unmet.length === 0)
        return null;
    const core = unmet.flatMap((criterion) => criterion.core ?? []);
    const before = earnedOf(criteria, 'measured');
    const half = Math.round(possibleOf(criteria, 'measured') / 2);
    return {
        criteria: unmet.map(({ id }) => id),
        beforeCap: before / 100,
        earned: Math.min(before, half) / 100,
        ...(core.length === 0 ? {} : { core }),
    };
}
/** What the core asks for and no passed test shows; null where the whole criterion is the core. */
function missedCore({ id, evidence }, rubric) {
    const criterion = rubric.criteria.find((one) => one.id === id);
    if (criterion?.kind !== 'measured' || criterion.check !== 'tests')
        return null;
    const passed = evidence.filter((fact) => fact.kind === 'test' && fact.outcome === 'passed');
    const titles = new Set(passed.map((fact) => (fact.kind === 'test' ? fact.title : '')));
    return criterion.core?.map(title_of_test/* titleOfTest */.E).filter((title) => !titles.has(title)) ?? null;
}
function isUnmet(status) {
    return status === 'failed' || status === 'partial';
}
function sumByCompetency(criteria, cap, role) {
    const shrink = capScale(cap);
    let before = 0;
    return rubric/* COMPETENCIES */.YP.map((id) => {
        const own = criteria.filter(({ competency }) => competency === id);
        const counted = shrink(before);
        before += earnedOf(own, 'measured');
        return {
            id,
            weight: role?.weights[id] ?? null,
            ...sums(own, (shrink(before) - counted) / 100),
        };
    });
}
function sumAll(criteria, cap) {
    return sums(criteria, cap?.earned ?? earnedOf(criteria, 'measured') / 100);
}
/** Scales running sums, not parts, so that the rounded parts still add up to the rounded whole. */
function capScale(cap) {
    if (cap === null || cap.beforeCap === 0)
        return (running) => running;
    const { earned, beforeCap } = cap;
    return (running) => Math.round((running * hundredths(earned)) / hundredths(beforeCap));
}
function sums(criteria, earned) {
    return {
        measured: {
            earned,
            beforeCap: earnedOf(criteria, 'measured') / 100,
            possible: possibleOf(criteria, 'measured') / 100,
        },
        reviewed: reviewedSum(criteria),
    };
}
function reviewedSum(criteria) {
    const pending = criteria.filter(({ status }) => status === 'pending');
    return {
        earned: earnedOf(criteria, 'reviewed') / 100,
        possible: possibleOf(criteria, 'reviewed') / 100,
        pending: possibleOf(pending, 'reviewed') / 100,
    };
}
function earnedOf(criteria, kind) {
    return criteria
        .filter((criterion) => criterion.kind === kind)
        .reduce((sum, { earned }) => sum + hundredths(earned ?? 0), 0);
}
function possibleOf(criteria, kind) {
    return criteria
        .filter((criterion) => criterion.kind === kind && criterion.status !== 'not-assessed')
        .reduce((sum, { points }) => sum + hundredths(points), 0);
}
/** The competencies that a role weighs and that have no points here. */
function withoutPoints(competencies) {
    return competencies
        .filter(({ weight, measured, reviewed }) => weight !== null && weight > 0 && measured.possible + reviewed.possible === 0)
        .map(({ id }) => id);
}

;// CONCATENATED MODULE: ./build/scorecard/score.js






/** What the evidence and the reviews come to, by the rubric and nothing else. */
function score(input) {
    const { rubric, rubricDigest, role, flags, submission, seed, runtime, trusted, timings } = input;
    refuseGaps(input);
    const works = input.evidence.some((fact) => fact.kind === 'test' && fact.outcome === 'passed');
    const criteria = rubric.criteria.map((criterion) => {
        const facts = input.evidence.filter((fact) => fact.criterion === criterion.id);
        const reviews = input.reviews.filter((review) => review.criterion === criterion.id);
        return scoreCriterion(criterion, facts, reviews, { works, budget: rubric.loopBudget });
    });
    const cap = capOf(criteria, rubric);
    const competencies = sumByCompetency(criteria, cap, role);
    const totals = sumAll(criteria, cap);
    return {
        schemaVersion: 2,
        exercise: rubric.id,
        rubric: { id: rubric.id, version: rubric.version, digest: rubricDigest },
        role: role === null ? null : { id: role.id, weights: role.weights },
        submission: { ...submission, files: [...submission.files].sort() },
        seed,
        runtime,
        cause: causeOf(rubric, input.evidence, flags, runtime),
        criteria,
        competencies,
        totals,
        cap,
        flags: [...flags].sort(bySeverity),
        flagCounts: (0,count_flags/* countFlags */.r)(flags),
        overall: overallOf(competencies, totals),
        trusted,
        timings,
    };
}
/** A grade that could not be finished is ours to mend and never a score. */
function refuseGaps({ rubric, evidence, reviews }) {
    const ids = new Set(rubric.criteria.map(({ id }) => id));
    const stray = [...evidence, ...reviews].find(({ criterion }) => !ids.has(criterion));
    if (stray !== undefined)
        throw new Error(`the rubric has no criterion ${stray.criterion}`);
    const seen = new Set(evidence.map(({ criterion }) => criterion));
    const gap = rubric.criteria.find(({ kind, id }) => kind === 'measured' && !seen.has(id));
    if (gap !== undefined)
        throw new Error(`nothing was observed for criterion ${gap.id}`);
}
/** A percentage only when nothing is missing: what is missing is not zero, and no weight moves elsewhere. */
function overallOf(competencies, totals) {
    const unknown = (reason) => ({ percent: null, band: null, reason });
    if (competencies.some(({ weight }) => weight === null))
        return unknown('no role was given');
    if (totals.reviewed.pending > 0)
        return unknown('write-up points wait for reviewers');
    const [missing] = withoutPoints(competencies);
    if (missing !== undefined) {
        return unknown(`the role weighs ${competency_titles/* COMPETENCY_TITLES */.i[missing]}, but this exercise has no points for it`);
    }
    const share = competencies.reduce((sum, { weight, ...sums }) => sum + (weight ?? 0) * shareOf(sums), 0);
    const percent = Math.round(share * 1000) / 10;
    return { percent, band: (0,bands/* bandOf */.B)(percent), reason: null };
}
function shareOf({ measured, reviewed }) {
    const possible = measured.possible + reviewed.possible;
    return possible === 0 ? 0 : (measured.earned + reviewed.earned) / possible;
}
const SEVERITIES = ['serious', 'look', 'note'];
/** Serious ones first; the rest of the order is fixed and means nothing. */
function bySeverity(a, b) {
    const difference = SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
    return difference || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
}


/***/ }),

/***/ 9987:
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
/** Names that look like something else, and names that another machine would take for one. */
function oddNames(paths) {
    const named = paths.filter((path) => (0,_tool_debris_js__WEBPACK_IMPORTED_MODULE_0__/* .toolDebris */ .k)(path) === null);
    const strange = named.filter((path) => isHiddenName(path) || STRANGE.test(path));
    const twins = Map.groupBy(named, (path) => path.normalize('NFC').toLowerCase());
    const colliding = [...twins.values()].filter((group) => group.length > 1).flat();
    return [
        ...strange.map((path) => ({ kind: 'strange-name', path })),
        ...colliding.map((path) => ({ kind: 'name-collision', path })),
    ];
}
/** Whether a reader does not see all of a name as it is. */
function isHiddenName(path) {
    return HIDDEN.test(path.replace(EMOJI, ''));
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
/* harmony import */ var _decode_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9987);


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
    return bytes === null ? null : (0,_decode_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePython */ .vb)(bytes);
}
/** The text of one file to be read; null when it is missing or no text in any encoding. */
function submittedProse(submission, path) {
    const bytes = submittedBytes(submission, path);
    return bytes === null ? null : ((0,_decode_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeProse */ .ok)(bytes)?.text ?? null);
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


/***/ })

};
