export const id = 5425;
export const ids = [5425];
export const modules = {

/***/ 5425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRetrospective: () => (/* binding */ runRetrospective)
});

// EXTERNAL MODULE: ./build/commands/verb/missing-words.js
var missing_words = __webpack_require__(2201);
// EXTERNAL MODULE: ./build/commands/verb/with-session.js
var with_session = __webpack_require__(7560);
// EXTERNAL MODULE: ./build/assignment/person-names.js
var person_names = __webpack_require__(1030);
// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(8186);
// EXTERNAL MODULE: ./build/input/config-issue.js
var config_issue = __webpack_require__(2055);
// EXTERNAL MODULE: ./build/input/read-table-file.js
var read_table_file = __webpack_require__(2293);
// EXTERNAL MODULE: ./build/input/write-out.js
var write_out = __webpack_require__(7473);
// EXTERNAL MODULE: ./build/input/read-csv.js
var read_csv = __webpack_require__(4106);
// EXTERNAL MODULE: ./build/rubric/rubric.js
var rubric = __webpack_require__(2007);
;// CONCATENATED MODULE: ./build/report/outcomes.js


const REQUIRED = [
    'candidate_id',
    'hired',
    'start_date',
    'perf_overall',
    'rater_id',
    'rated_on',
    'blind',
];
const PERFORMANCE = {
    'ml-fundamentals': 'perf_F',
    'practical-coding': 'perf_C',
    'system-design': 'perf_S',
    'business-impact': 'perf_B',
};
const COLUMNS = [...REQUIRED, ...Object.values(PERFORMANCE)];
/** Reads outcomes.csv; everything wrong with it is listed at once. */
function parseOutcomes(text, file) {
    const table = (0,read_csv/* readCsv */.N)(text, file, {
        known: COLUMNS,
        required: () => REQUIRED,
        takesOthers: true,
        hint: `The first line names the columns: ${REQUIRED.join(',')}.`,
    });
    const hint = 'docs/outcomes.md says what each column holds.';
    const issues = table.rows.flatMap((row, index) => [...problemsOf(row.cells), ...twice(table.rows, index)].map((message) => {
        return { file, line: row.line, path: '', message, hint };
    }));
    const all = [...table.issues, ...issues];
    return all.length > 0
        ? { ok: false, error: all }
        : { ok: true, value: table.rows.map(({ cells }) => outcomeOf(cells)) };
}
function problemsOf(line) {
    const yesOrNo = ['hired', 'blind'].filter((name) => !/^[01]?$/.test(line[name] ?? ''));
    const dates = ['start_date', 'rated_on'].filter((name) => dayOf(line[name]) === undefined);
    const ratings = ['perf_overall', ...Object.values(PERFORMANCE)].filter((name) => !/^(?:[1-5](?:\.\d+)?)?$/.test(line[name] ?? '') || Number(line[name]) > 5);
    return [
        ...(line['candidate_id'] === '' ? ['candidate_id is empty'] : []),
        ...yesOrNo.map((name) => `${name} must be 0 or 1, not "${line[name]}"`),
        ...dates.map((name) => `${name} must be a date such as 2026-03-01, not "${line[name]}"`),
        ...ratings.map((name) => `${name} must be from 1 to 5, not "${line[name]}"`),
    ];
}
function twice(rows, index) {
    const id = rows[index]?.cells['candidate_id'];
    const first = rows.findIndex(({ cells }) => cells['candidate_id'] === id);
    return first === index ? [] : [`${id} is on line ${rows[first]?.line} too`];
}
function outcomeOf(line) {
    const [start, rated] = [dayOf(line['start_date']), dayOf(line['rated_on'])];
    return {
        candidate: line['candidate_id'] ?? '',
        hired: line['hired'] === '1',
        days: start == null || rated == null ? null : rated - start,
        overall: ratingOf(line['perf_overall']),
        competencies: Object.fromEntries(rubric/* COMPETENCIES */.YP.map((id) => [id, ratingOf(line[PERFORMANCE[id]])])),
        blind: line['blind'] === '1',
    };
}
function ratingOf(text) {
    return text === undefined || text === '' ? null : Number(text);
}
const DATE = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
/** Days since 1 March of the year 0 (Hinnant, "chrono-compatible date algorithms"); null for none. */
function dayOf(text) {
    if (text === undefined || text === '')
        return null;
    const match = DATE.exec(text);
    if (match === null)
        return undefined;
    const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
    if (day > daysOf(year, month))
        return undefined;
    const [y, m] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
    const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
    return y * 365 + leaps + Math.floor((153 * m + 2) / 5) + day - 1;
}
function daysOf(year, month) {
    if (month !== 2)
        return [4, 6, 9, 11].includes(month) ? 30 : 31;
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

// EXTERNAL MODULE: ./build/scorecard/phrasing.js
var phrasing = __webpack_require__(5825);
// EXTERNAL MODULE: ./build/scorecard/safe-markdown.js
var safe_markdown = __webpack_require__(6226);
;// CONCATENATED MODULE: ./build/report/refinement-record.js


/** The record that a team fills in after a round; the figures are in retrospective.json beside it. */
function refinementRecord({ role, exercises, refinements, validity, }) {
    const looked = validity.map(({ blind, hires, ranking }) => {
        const kind = blind ? 'blind ratings' : 'ratings by people who had seen the scorecard';
        const share = ranking.ok
            ? `pairs ordered as the score orders them: ${Math.round(ranking.value.value * 100)} %`
            : ranking.error;
        return (0,phrasing/* words */.aL) `${hires} hires, ${(0,phrasing/* ours */.Od)(kind)}; ${(0,phrasing/* ours */.Od)(share)}`;
    });
    const rows = refinements.map(({ what, evidence }) => [
        (0,phrasing/* ours */.Od)(what),
        (0,phrasing/* ours */.Od)(evidence),
        (0,phrasing/* words */.aL) ` `,
        (0,phrasing/* words */.aL) ` `,
        (0,phrasing/* words */.aL) ` `,
    ]);
    return (0,safe_markdown/* render */.XX)([
        (0,safe_markdown/* heading */.R_)(1, (0,phrasing/* words */.aL) `Retrospective: ${(0,phrasing/* ours */.Od)(role)}`),
        (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `Exercises: ${(0,phrasing/* ours */.Od)(exercises.join(', '))}.`),
        (0,safe_markdown/* list */.p_)(looked),
        (0,safe_markdown/* heading */.R_)(2, (0,phrasing/* words */.aL) `Refinement record`),
        (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `Action is keep, reword, reweight or retire. Changed points, tests or anchors are a new version of the exercise; scores of different major versions are not pooled.`),
        (0,safe_markdown/* table */.tp)([
            (0,phrasing/* words */.aL) `Criterion, exercise or reviewer`,
            (0,phrasing/* words */.aL) `Evidence`,
            (0,phrasing/* words */.aL) `Action`,
            (0,phrasing/* words */.aL) `Owner`,
            (0,phrasing/* words */.aL) `Version`,
        ], rows.length > 0
            ? rows
            : [[(0,phrasing/* words */.aL) `none`, (0,phrasing/* words */.aL) `no statistic suggests a change`, (0,phrasing/* words */.aL) ` `, (0,phrasing/* words */.aL) ` `, (0,phrasing/* words */.aL) ` `]]),
    ]);
}

// EXTERNAL MODULE: ./build/report/report.js + 3 modules
var report_report = __webpack_require__(3104);
// EXTERNAL MODULE: ./build/report/residue.js
var report_residue = __webpack_require__(9090);
// EXTERNAL MODULE: ./build/scorecard/competency-titles.js
var competency_titles = __webpack_require__(9480);
// EXTERNAL MODULE: ./build/statistics/moments.js
var moments = __webpack_require__(5624);
;// CONCATENATED MODULE: ./build/statistics/range-restriction.js
// Beyond this the correction is mostly assumption.
const LARGEST_RATIO = 3;
const FEWEST_HIRES = 30;
/**
 * Thorndike's case 2: what Pearson's r among those hired would be among all assessed, if they were chosen on
 * this very score and the relation is straight. Standard deviations in the score's own unit.
 */
function thorndikeCase2(r, sdAll, sdHired) {
    const u = sdAll / sdHired;
    return (r * u) / Math.sqrt(1 - r * r + r * r * u * u);
}
function correctRange(r, { all, hired, hires }) {
    const refuse = (error) => ({ ok: false, error });
    if (hires < FEWEST_HIRES)
        return refuse(`${hires} hires, and ${FEWEST_HIRES} are needed`);
    if (!(hired > 0))
        return refuse('the scores of those hired are all the same');
    const u = all / hired;
    if (u > LARGEST_RATIO) {
        return refuse(`scores of all vary ${u.toFixed(1)} times as much as those of hires; beyond ${LARGEST_RATIO} it is mostly assumption`);
    }
    return { ok: true, value: { r, u, corrected: thorndikeCase2(r, all, hired) } };
}

// EXTERNAL MODULE: ./build/statistics/bootstrap.js
var bootstrap = __webpack_require__(168);
;// CONCATENATED MODULE: ./build/statistics/concordance.js
/** Of the pairs with different outcomes, how many the score orders alike (Harrell's C, nothing censored). */
function concordance(scores, outcomes) {
    let [ordered, pairs] = [0, 0];
    for (let i = 0; i < scores.length; i += 1) {
        for (let j = i + 1; j < scores.length; j += 1) {
            const outcome = Math.sign((outcomes[i] ?? 0) - (outcomes[j] ?? 0));
            if (outcome === 0)
                continue;
            pairs += 1;
            ordered += (1 + outcome * Math.sign((scores[i] ?? 0) - (scores[j] ?? 0))) / 2;
        }
    }
    return { ordered, pairs };
}

// EXTERNAL MODULE: ./build/statistics/seeded-random.js
var seeded_random = __webpack_require__(886);
;// CONCATENATED MODULE: ./build/statistics/validity.js




const RESAMPLES = 10_000;
const FEWEST = 10;
// How many redrawn resamples are worth a warning.
const MANY_REDRAWN = 0.05;
/** Spearman's rank correlation, ties sharing their ranks; null when either side is constant. */
function spearman(scores, outcomes) {
    return (0,moments/* pearson */.nc)((0,moments/* averageRanks */.BR)(scores), (0,moments/* averageRanks */.BR)(outcomes));
}
/** Spearman's rho with a bootstrap interval over candidates; or why it is not computed. */
function rankCorrelation(pairing, seed) {
    return coefficient(pairing, spearman, (0,seeded_random/* seededRandom */.I)(`spearman ${seed}`));
}
/** The share of pairs with different outcomes that the score orders alike, with its interval. */
function rankingCheck(pairing, seed) {
    const share = (scores, outcomes) => {
        const { ordered, pairs } = concordance(scores, outcomes);
        return pairs === 0 ? null : ordered / pairs;
    };
    return coefficient(pairing, share, (0,seeded_random/* seededRandom */.I)(`concordance ${seed}`));
}
function coefficient({ scores, outcomes }, statistic, random) {
    const n = scores.length;
    if (n < FEWEST)
        return { ok: false, error: `not computed: n = ${n}, and ${FEWEST} are needed` };
    const value = statistic(scores, outcomes);
    const interval = value === null
        ? null
        : (0,bootstrap/* bootstrap */.Nw)(n, (drawn) => statistic(pickAll(scores, drawn), pickAll(outcomes, drawn)), {
            random,
            resamples: RESAMPLES,
        });
    if (value === null || interval === null) {
        return { ok: false, error: 'not computed: scores or outcomes are all the same' };
    }
    const many = interval.redrawn > MANY_REDRAWN * interval.resamples;
    const warnings = many
        ? [`${interval.redrawn} resamples were constant and drawn again: the interval is doubtful`]
        : [];
    return { ok: true, value: { n, value, interval, precision: precisionOf(n), warnings } };
}
function pickAll(values, drawn) {
    return drawn.map((index) => values[index] ?? Number.NaN);
}
function precisionOf(n) {
    if (n < 30)
        return 'exploratory';
    return n < 80 ? 'low precision' : 'plain';
}
/** Two-sided permutation p of Spearman's rho: how often chance alone gives a rho as far from 0. */
function permutationP({ scores, outcomes }, seed) {
    const ranks = (0,moments/* averageRanks */.BR)(scores);
    const shuffled = [...(0,moments/* averageRanks */.BR)(outcomes)];
    const observed = (0,moments/* pearson */.nc)(ranks, shuffled);
    if (observed === null)
        return null;
    const random = (0,seeded_random/* seededRandom */.I)(`permutation ${seed}`);
    let asFar = 1;
    for (let round = 0; round < RESAMPLES; round += 1) {
        shuffle(shuffled, random);
        const rho = (0,moments/* pearson */.nc)(ranks, shuffled) ?? 0;
        // Sums of the same ranks in another order differ in their last bits.
        if (Math.abs(rho) >= Math.abs(observed) - 1e-12)
            asFar += 1;
    }
    return asFar / (RESAMPLES + 1);
}
function shuffle(values, random) {
    for (let i = values.length - 1; i > 0; i -= 1) {
        const j = random.below(i + 1);
        const kept = values[i] ?? 0;
        values[i] = values[j] ?? 0;
        values[j] = kept;
    }
}
/** Holm's step-down correction (1979) for looking at several coefficients, in the order given. */
function holm(ps) {
    const order = ps.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
    const adjusted = new Array(ps.length).fill(1);
    let largest = 0;
    for (const [step, { p, index }] of order.entries()) {
        largest = Math.max(largest, Math.min(1, p * (ps.length - step)));
        adjusted[index] = largest;
    }
    return adjusted;
}

;// CONCATENATED MODULE: ./build/report/refinements.js
/** What a team should talk about: every criterion that a statistic points at. */
function refinementsOf({ exercise, items, agreement, severities, }) {
    const flagged = items.flatMap(({ id, title, flags, difficulty, itemRest }) => flags.map((flag) => {
        const rest = itemRest === null ? '' : `, item-rest ${itemRest.toFixed(2)}`;
        return {
            what: `${exercise}.${id} ${title}`,
            evidence: `${flag}: difficulty ${difficulty.toFixed(2)}${rest}`,
        };
    }));
    const apart = agreement.criteria.flatMap(({ criterion, title, alpha }) => alpha.ok && alpha.value.band === 'recalibrate'
        ? [
            {
                what: `${exercise}.${criterion} ${title}`,
                evidence: `reviewers disagree: alpha ${alpha.value.value.toFixed(2)} (${alpha.value.interval.low.toFixed(2)} to ${alpha.value.interval.high.toFixed(2)})`,
            },
        ]
        : []);
    const raters = severities.flatMap(({ rater, flag, difference }) => flag === null
        ? []
        : [
            {
                what: `${exercise}: ${rater}`,
                evidence: `${flag} by ${Math.abs(difference).toFixed(2)} levels`,
            },
        ]);
    return [...flagged, ...apart, ...raters];
}

// EXTERNAL MODULE: ./build/statistics/selection-rates.js
var selection_rates = __webpack_require__(9866);
;// CONCATENATED MODULE: ./build/report/selection.js


const selection_COLUMNS = ['stage', 'attribute', 'group', 'assessed', 'passed'];
const [selection_FEWEST, SMALLEST_SHARE] = [5, 0.02];
const SUPPORTED = 0.05;
function parseGroups(text, file) {
    const { rows, issues } = (0,read_csv/* readCsv */.N)(text, file, {
        known: selection_COLUMNS,
        required: () => selection_COLUMNS,
        takesOthers: true,
        hint: `The first line names the columns: ${selection_COLUMNS.join(',')}.`,
    });
    const counts = rows.map(({ cells, line }) => {
        return {
            line,
            stage: cells['stage'] ?? '',
            attribute: cells['attribute'] ?? '',
            group: cells['group'] ?? '',
            assessed: wholeNumber(cells['assessed']),
            passed: wholeNumber(cells['passed']),
        };
    });
    const wrong = counts.flatMap(({ assessed, passed, line }) => {
        if (assessed >= 0 && passed >= 0 && passed <= assessed)
            return [];
        const message = 'assessed and passed must be whole numbers, and passed at most assessed';
        return [{ file, line, path: '', message, hint: 'Give counts, not names.' }];
    });
    const all = [...issues, ...wrong];
    if (all.length > 0)
        return { ok: false, error: all };
    return { ok: true, value: counts.map(({ line: _, ...count }) => count) };
}
/** -1 for what is none. */
function wholeNumber(text = '') {
    return /^\d+$/.test(text) ? Number(text) : -1;
}
/** Each group beside the one with the highest rate, within each stage and attribute. */
function compareGroups(counts) {
    const tables = Map.groupBy(counts, ({ stage, attribute }) => JSON.stringify([stage, attribute]));
    return [...tables.values()].flatMap((groups) => {
        const pool = groups.reduce((sum, { assessed }) => sum + assessed, 0);
        const isEnough = ({ assessed }) => assessed >= selection_FEWEST && assessed >= SMALLEST_SHARE * pool;
        const shown = groups.filter(isEnough);
        const highest = shown.toSorted((a, b) => rateOf(b) - rateOf(a) || b.assessed - a.assessed)[0];
        return groups.map((group) => {
            if (highest === undefined || !isEnough(group))
                return tooFew(group);
            if (group === highest)
                return { ...group, kind: 'highest', rate: rateOf(group) };
            const others = shown.filter((other) => other !== group);
            return compared(group, highest, (0,selection_rates/* flips */.bI)(group, ...others));
        });
    });
}
function tooFew({ stage, attribute, group }) {
    return { stage, attribute, group, kind: 'too-few' };
}
function rateOf({ assessed, passed }) {
    return passed / assessed;
}
function compared(group, highest, isFlipped) {
    const fisherP = (0,selection_rates/* fisherExact */.Rr)(group, highest);
    return {
        ...group,
        kind: 'compared',
        rate: rateOf(group),
        // Where nobody passed, all rates are the same.
        ratio: highest.passed === 0 ? 1 : (0,selection_rates/* impactRatio */.K7)(group, highest),
        fisherP,
        difference: rateOf(group) - rateOf(highest),
        interval: (0,selection_rates/* newcombe */.pv)(group, highest),
        flips: isFlipped,
        verdict: verdictOf((0,selection_rates/* isBelowFourFifths */.YN)(group, highest), fisherP, isFlipped),
    };
}
function verdictOf(below, fisherP, isFlipped) {
    const supported = fisherP < SUPPORTED ? 'also statistically supported' : 'not statistically supported';
    const words = below ? `below four-fifths, ${supported}` : 'not below four-fifths';
    return isFlipped ? `${words}, changes with one person` : words;
}

;// CONCATENATED MODULE: ./build/report/retrospective.js







const SEED = 'retrospective';
const [EARLIEST, LATEST] = [75, 120];
/** Sets the largest loop's scores beside performance; null when nobody is in a loop. */
function buildRetrospective(report, outcomes, groups, asked) {
    const [loop] = report.loops;
    if (loop === undefined)
        return null;
    const digests = new Set(loop.exercises.map(({ digest }) => digest));
    const cohorts = report.cohorts.filter(({ rubric }) => digests.has(rubric.digest));
    const { counted, excluded } = sortOutcomes(loop, outcomes);
    const [blind, seen] = [true, false].map((one) => counted.filter(({ outcome }) => outcome.blind === one));
    return {
        schemaVersion: 2,
        seed: SEED,
        role: loop.role,
        exercises: loop.exercises.map(({ id, version }) => `${id} ${version}`),
        assessed: loop.rows.length,
        excluded,
        validity: [
            validityOf(loop, blind ?? [], true, asked),
            ...((seen ?? []).length > 0 ? [validityOf(loop, seen ?? [], false, asked)] : []),
        ],
        items: cohorts.map(({ exercise, title, rubric, items, cronbach, completion }) => {
            return { exercise, title, rubric, items, cronbach, completion };
        }),
        groups: groups === null ? null : compareGroups(groups),
        refinements: cohorts.flatMap(refinementsOf),
    };
}
function sortOutcomes(loop, outcomes) {
    const rows = new Map(loop.rows.map((row) => [row.candidate, row]));
    const kinds = Map.groupBy(outcomes, (outcome) => kindOf(outcome, rows.get(outcome.candidate)));
    const count = (kind) => kinds.get(kind)?.length ?? 0;
    return {
        counted: (kinds.get('counted') ?? []).flatMap((outcome) => {
            const row = rows.get(outcome.candidate);
            return row === undefined ? [] : [{ row, outcome }];
        }),
        excluded: {
            notHired: count('notHired'),
            noScore: count('noScore'),
            wrongTime: count('wrongTime'),
            notRated: count('notRated'),
        },
    };
}
function kindOf({ hired, overall, days }, row) {
    if (!hired)
        return 'notHired';
    if (row === undefined || row.overall === null)
        return 'noScore';
    if (overall === null || days === null)
        return 'notRated';
    return days < EARLIEST || days > LATEST ? 'wrongTime' : 'counted';
}
function validityOf(loop, hires, blind, asked) {
    const pairings = pairingsOf(hires);
    const looks = pairings.map((one) => {
        return {
            ...one,
            rho: rankCorrelation(one.pairing, `${SEED} ${one.score} ${one.performance}`),
            p: null,
        };
    });
    const overall = pairings[0]?.pairing ?? { scores: [], outcomes: [] };
    return {
        blind,
        hires: hires.length,
        looks: asked.pValues ? withP(looks) : looks,
        ranking: rankingCheck(overall, SEED),
        range: asked.rangeCorrection ? rangeOf(loop, overall) : null,
    };
}
function pairingsOf(hires) {
    const pair = (score, performance, of) => {
        const pairs = hires
            .map(of)
            .filter((each) => !each.includes(null));
        const pairing = { scores: pairs.map(([x]) => x), outcomes: pairs.map(([, y]) => y) };
        return { score, performance, pairing };
    };
    const against = rubric/* COMPETENCIES */.YP.flatMap((id) => [
        pair(competency_titles/* COMPETENCY_TITLES */.i[id], 'overall', ({ row, outcome }) => [
            row.competencies[id],
            outcome.overall,
        ]),
        pair(competency_titles/* COMPETENCY_TITLES */.i[id], competency_titles/* COMPETENCY_TITLES */.i[id], ({ row, outcome }) => [
            row.competencies[id],
            outcome.competencies[id],
        ]),
    ]);
    const overall = pair('Overall', 'overall', ({ row, outcome }) => [row.overall, outcome.overall]);
    // A competency that nobody was rated on is no look.
    return [overall, ...against.filter(({ pairing }) => pairing.scores.length > 0)];
}
/** Several looks at once find something by chance: each p is raised for it. */
function withP(looks) {
    const computed = looks.filter(({ rho }) => rho.ok);
    const raw = computed.map(({ pairing, score, performance }) => permutationP(pairing, `${SEED} ${score} ${performance}`) ?? 1);
    const adjusted = holm(raw);
    return looks.map((look) => {
        const index = computed.indexOf(look);
        return index === -1 ? look : { ...look, p: adjusted[index] ?? null };
    });
}
function rangeOf({ rows }, { scores, outcomes }) {
    const all = rows.flatMap(({ overall }) => overall ?? []);
    const r = scores.length < 2 ? null : (0,moments/* pearson */.nc)(scores, outcomes);
    if (r === null)
        return { ok: false, error: 'scores or performance of hires are all the same' };
    return correctRange(r, { all: (0,moments/* sampleSd */._E)(all), hired: (0,moments/* sampleSd */._E)(scores), hires: scores.length });
}

// EXTERNAL MODULE: ./build/session/ledger-source.js
var ledger_source = __webpack_require__(8738);
// EXTERNAL MODULE: ./build/session/read-persons.js
var read_persons = __webpack_require__(6484);
// EXTERNAL MODULE: ./build/commands/report/gather-entries.js + 2 modules
var gather_entries = __webpack_require__(8348);
;// CONCATENATED MODULE: ./build/commands/report/make-retrospective.js














/** Scores beside performance, months later: one page, one JSON, and the record that the team fills in. */
async function retrospective(session, request) {
    const { outcomes: listed, groups } = await readTables(request);
    const source = await (0,ledger_source/* readOnce */.W)((0,ledger_source/* ledgerSource */.L)(session, request.ledger));
    const outcomes = await withPresentNames(session, source, listed, request.outcomes);
    const entries = await (0,gather_entries/* gatherEntries */.m)(session, source, { exercise: null, names: false });
    const residue = (await source.residue()).flatMap((text) => (0,report_residue/* parseResidue */.Xh)(text) ?? []);
    const report = (0,report_report/* buildReport */.F)(entries, [], await source.now(), { residue });
    const made = buildRetrospective(report, outcomes, groups, request);
    if (made === null)
        throw nobody();
    const { renderRetrospective } = await Promise.all(/* import() */[__webpack_require__.e(1302), __webpack_require__.e(1371)]).then(__webpack_require__.bind(__webpack_require__, 1371));
    await (0,write_out/* writeOut */.sD)(request.out, [
        ['retrospective.html', renderRetrospective(made)],
        ['retrospective.json', `${JSON.stringify(made, null, 2)}\n`],
        ['retrospective.md', refinementRecord(made)],
    ]);
    return made;
}
/** Lines that were written before TAKEHOME_KEY was changed are of the same people. */
async function withPresentNames(session, source, listed, file) {
    const list = new Map(listed.map((one) => [one.candidate, one]));
    const persons = await (0,read_persons/* readPersons */.B)(session, source);
    const { known, strangers, twice } = (0,person_names/* matchPersons */.w)(list, persons, () => false);
    if (twice.length > 0)
        throw new bad_news/* CallerError */.ED(twice.map((names) => ratedTwice(file, names)));
    if (strangers.length > 0) {
        const said = `${strangers.length} lines of ${file} match nobody on the ledger`;
        session.log(`${said}: erased, or misspelt, or named by an earlier TAKEHOME_KEY`);
    }
    const present = [...known].map(([candidate, one]) => ({ ...one, candidate }));
    return [...present, ...listed.filter(({ candidate }) => strangers.includes(candidate))];
}
function ratedTwice(file, [one, other]) {
    const hint = 'TAKEHOME_KEY was changed in between. Leave out one of the lines.';
    return (0,config_issue/* problem */.CC)(file, `${one} and ${other} are one person`, hint);
}
async function readTables(request) {
    const outcomes = await readAndParse(request.outcomes, 'outcomes', parseOutcomes);
    const groups = request.groups === '' ? null : await readAndParse(request.groups, 'groups', parseGroups);
    const issues = [outcomes, ...(groups === null ? [] : [groups])].flatMap((each) => each.ok ? [] : each.error);
    if (!outcomes.ok || issues.length > 0)
        throw new bad_news/* CallerError */.ED(issues);
    return { outcomes: outcomes.value, groups: groups?.ok ? groups.value : null };
}
async function readAndParse(file, option, parse) {
    const text = await (0,read_table_file/* findTable */.U)(file);
    if (text.ok)
        return parse(text.value, file);
    const message = file === '' ? 'is missing' : text.error;
    const hint = `Name a CSV with --${option}; docs/outcomes.md says what it holds.`;
    return {
        ok: false,
        error: [(0,config_issue/* problem */.CC)(file || `--${option}`, message, hint)],
    };
}
function nobody() {
    const message = 'no candidate has a scorecard with a role';
    const hint = 'A retrospective needs exercises that were given with a role (takehome.yml).';
    return (0,bad_news/* callerError */.ee)('ledger', message, hint);
}
function retrospectiveText({ validity, excluded, refinements }) {
    const left = Object.values(excluded).reduce((sum, count) => sum + count, 0);
    return [
        ...validity.map(({ blind, hires, ranking }) => {
            const kind = blind ? 'rated blind' : 'rated with the scorecard known';
            return `${hires} hires ${kind}: ${ranking.ok ? `${Math.round(ranking.value.value * 100)} % of pairs ordered as the score orders them (95 % interval ${Math.round(ranking.value.interval.low * 100)} to ${Math.round(ranking.value.interval.high * 100)})` : ranking.error}`;
        }),
        `${left} outcomes left out, ${refinements.length} things to refine`,
    ].join('\n');
}

;// CONCATENATED MODULE: ./build/commands/report/run-retrospective.js



const runRetrospective = (0,with_session/* withLedger */.C)(async (session, { text, isOn }) => {
    const made = await retrospective(session, {
        outcomes: text('outcomes'),
        groups: text('groups'),
        ledger: text('ledger'),
        out: text('out'),
        rangeCorrection: isOn('range-correction'),
        pValues: isOn('p-values'),
    });
    return { json: made, text: [retrospectiveText(made)] };
}, (0,missing_words/* needs */.eN)({ outcomes: 'Name a CSV with --outcomes; docs/outcomes.md says what it holds.' }));


/***/ }),

/***/ 2201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WU: () => (/* binding */ NEEDED_ASSIGNMENT),
/* harmony export */   eN: () => (/* binding */ needs),
/* harmony export */   yL: () => (/* binding */ issuesThrownBy)
/* harmony export */ });
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8186);
/* harmony import */ var _input_config_issue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2055);


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

/***/ 4106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readCsv)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5175);

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

/***/ 2293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readTableFile),
/* harmony export */   U: () => (/* binding */ findTable)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _bad_news_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8186);
/* harmony import */ var _decode_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8933);



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

/***/ 5825:
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
/* harmony import */ var _plain_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8952);

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

/***/ 6226:
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
/* harmony import */ var mdast_util_to_markdown__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1286);
/* harmony import */ var _phrasing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5825);
/* harmony import */ var _plain_characters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8952);




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

/***/ 9866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ impactRatio),
/* harmony export */   Rr: () => (/* binding */ fisherExact),
/* harmony export */   YN: () => (/* binding */ isBelowFourFifths),
/* harmony export */   bI: () => (/* binding */ flips),
/* harmony export */   kv: () => (/* binding */ FOUR_FIFTHS),
/* harmony export */   pv: () => (/* binding */ newcombe)
/* harmony export */ });
/* harmony import */ var jstat__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2453);

const FOUR_FIFTHS = 0.8;
/** How a group's rate stands to the highest; with one division, so that what is exactly 0.8 is 0.8. */
function impactRatio(group, highest) {
    return (group.passed * highest.assessed) / (group.assessed * highest.passed);
}
/**
 * Whether a group's rate is below four fifths of another's (29 CFR 1607.4 D), in whole numbers: 3 of 5 is exactly four
 * fifths of 6 of 8, and their quotients are not.
 */
function isBelowFourFifths(group, other) {
    return 5 * group.passed * other.assessed < 4 * other.passed * group.assessed;
}
/**
 * Fisher's exact test, two-sided: the chance of a table at most as likely as this one, all margins given.
 */
function fisherExact(a, b) {
    const passed = a.passed + b.passed;
    const all = a.assessed + b.assessed;
    const chance = (x) => Math.exp(logChoose(a.assessed, x) + logChoose(b.assessed, passed - x) - logChoose(all, passed));
    // Tables exactly as likely differ in their last bits.
    const limit = chance(a.passed) * (1 + 1e-7);
    let p = 0;
    for (let x = Math.max(0, passed - b.assessed); x <= Math.min(a.assessed, passed); x += 1) {
        const probability = chance(x);
        if (probability <= limit)
            p += probability;
    }
    return Math.min(1, p);
}
function logChoose(n, k) {
    let log = 0;
    for (let i = 1; i <= k; i += 1)
        log += Math.log((n - k + i) / i);
    return log;
}
/** 95 % interval of the difference in rates from Wilson's intervals (Newcombe, 1998, method 10). */
function newcombe(a, b) {
    const [one, two] = [wilson(a), wilson(b)];
    const difference = one.rate - two.rate;
    return {
        low: difference - Math.hypot(one.rate - one.low, two.high - two.rate),
        high: difference + Math.hypot(one.high - one.rate, two.rate - two.low),
    };
}
function wilson({ assessed: n, passed }) {
    const z = jstat__WEBPACK_IMPORTED_MODULE_0__.jStat.normal.inv(0.975, 0, 1);
    const rate = passed / n;
    const middle = (rate + (z * z) / (2 * n)) / (1 + (z * z) / n);
    const half = (z / (1 + (z * z) / n)) * Math.sqrt((rate * (1 - rate)) / n + (z * z) / (4 * n * n));
    return { rate, low: middle - half, high: middle + half };
}
/** One person more or fewer in a group or in another one, or one in the place of another: what each changes in `passed`. */
const ONE_PERSON = [
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
    [1, -1],
    [-1, 1],
];
/**
 * Whether one person changes the verdict on a group among all others, in either direction. One in the place of another
 * is the rule of the Uniform Guidelines for small numbers (Questions and Answers, 1979, question 21).
 */
function flips(group, ...others) {
    const isBelow = (one, rest) => rest.some((other) => isBelowFourFifths(one, other));
    const now = isBelow(group, others);
    return others.some((other, index) => ONE_PERSON.some(([ofGroup, ofOther]) => {
        const [one, moved] = [changed(group, ofGroup), changed(other, ofOther)];
        if (one === null || moved === null)
            return false;
        return isBelow(one, others.with(index, moved)) !== now;
    }));
}
/** Null where nobody is left to pass, or nobody has. */
function changed({ assessed, passed }, by) {
    const moved = passed + by;
    return moved < 0 || moved > assessed ? null : { assessed, passed: moved };
}


/***/ })

};
