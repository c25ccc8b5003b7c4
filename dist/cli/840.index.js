export const id = 840;
export const ids = [840];
export const modules = {

/***/ 4891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ps: () => (/* binding */ teamName),
/* harmony export */   SP: () => (/* binding */ NAME_COLUMNS),
/* harmony export */   t7: () => (/* binding */ nameCells)
/* harmony export */ });
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1302);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5138);


const NAME_COLUMNS = [(0,_data_table_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Candidate'), (0,_data_table_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Name for reviewers')];
/** Both names, so that a row of one table is found in every other. */
function nameCells({ works, ...person }) {
    return [
        { shown: teamName(person) },
        { shown: works.map(({ pseudonym }) => pseudonym).join(', '), links: links(works) },
    ];
}
/** `ada (candidate-1a2b, application-7)`, or without names `candidate-1a2b`. */
function teamName({ candidate, login, reference }) {
    if (login === null)
        return candidate;
    return `${login} (${[candidate, reference].filter((one) => one !== null).join(', ')})`;
}
function links(works) {
    const [first, ...others] = works.map(({ exercise, pseudonym, review }) => (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .q) `<a href="${review}" title="Review of ${exercise}">${pseudonym}</a>`);
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .q) `${first ?? null}${others.map((link) => (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .q) `, ${link}`)}`;
}


/***/ }),

/***/ 9062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ histogram),
/* harmony export */   PC: () => (/* binding */ scoreBars),
/* harmony export */   Tb: () => (/* binding */ scatter),
/* harmony export */   ZR: () => (/* binding */ spanChart)
/* harmony export */ });
/* harmony import */ var _observablehq_plot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1696);
/* harmony import */ var linkedom__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3543);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5138);



// Drawn when the page is made, so that the page needs no script and no network to show it.
const { document } = (0,linkedom__WEBPACK_IMPORTED_MODULE_1__/* .parseHTML */ .BW)('<!doctype html><html><body></body></html>');
// Below the numbers and not among them.
const AXIS = { labelAnchor: 'center', labelOffset: 40 };
function draw(options) {
    const svg = _observablehq_plot__WEBPACK_IMPORTED_MODULE_0__/* .plot */ .QI({
        ...options,
        document: document,
        marginBottom: 48,
        style: { fontSize: '13px', background: 'none' },
    });
    return new _html_js__WEBPACK_IMPORTED_MODULE_2__/* .Html */ .E(String(svg.outerHTML));
}
/** Room for the longest label, at about seven pixels a letter. */
function leftMargin(labels) {
    return Math.max(40, ...labels.map(({ length }) => 16 + length * 7.9));
}
const PER_ROW = 26;
function spanChart(spans, axis) {
    const order = spans.map(({ label }) => label);
    const wide = spans.filter(({ low, high }) => low !== null && high !== null);
    return draw({
        width: 720,
        height: 80 + PER_ROW * spans.length,
        marginLeft: leftMargin(order),
        marginRight: 24,
        x: {
            ...AXIS,
            label: axis.label,
            domain: axis.domain,
            grid: true,
            reverse: axis.reverse ?? false,
        },
        y: { domain: order, label: null, type: 'point', padding: 0.6 },
        marks: [
            _observablehq_plot__WEBPACK_IMPORTED_MODULE_0__/* .ruleX */ .hI(axis.marks ?? [], { stroke: 'var(--quiet)', strokeDasharray: '4 3' }),
            _observablehq_plot__WEBPACK_IMPORTED_MODULE_0__/* .ruleY */ .OJ(wide, {
                y: 'label',
                x1: 'low',
                x2: 'high',
                stroke: 'var(--first)',
                strokeWidth: 2,
            }),
            _observablehq_plot__WEBPACK_IMPORTED_MODULE_0__/* .dot */ .Om(spans, { y: 'label', x: 'point', fill: 'var(--first)', r: 4.5 }),
        ],
    });
}
/** Points side by side, of 100: measured, reviewed, and what still waits. */
function scoreBars(bars) {
    const parts = ['measured', 'reviewed', 'waiting'];
    const fills = { measured: 'var(--first)', reviewed: 'var(--second)', waiting: 'var(--waiting)' };
    const pieces = bars.flatMap((bar) => parts.map((part) => ({ label: bar.label, fill: fills[part], points: bar[part] })));
    const order = bars.map(({ label }) => label);
    return draw({
        width: 720,
        height: 80 + PER_ROW * bars.length,
        marginLeft: leftMargin(order),
        x: { ...AXIS, label: 'points of 100', domain: [0, 100], grid: true },
        y: { domain: order, label: null },
        marks: [
            // Fills are colours already; a scale would make up others.
            _observablehq_plot__WEBPACK_IMPORTED_MODULE_0__/* .barX */ .uL(pieces, {
                y: 'label',
                x: 'points',
                fill: (piece) => piece.fill,
                insetTop: 3,
                insetBottom: 3,
            }),
        ],
        color: { type: 'identity' },
    });
}
/** How many candidates have how many per cent. */
function histogram(values, label) {
    return draw({
        width: 720,
        height: 240,
        x: { ...AXIS, label, domain: [0, 100] },
        y: { label: 'candidates', grid: true },
        marks: [
            _observablehq_plot__WEBPACK_IMPORTED_MODULE_0__/* .rectY */ .aT(values.map((value) => ({ value })), 
            // Its types want an interval where thresholds are given.
            _observablehq_plot__WEBPACK_IMPORTED_MODULE_0__/* .binX */ .CV({ y: 'count' }, {
                x: { value: 'value', thresholds: 20, domain: [0, 100] },
                fill: 'var(--first)',
            })),
            _observablehq_plot__WEBPACK_IMPORTED_MODULE_0__/* .ruleY */ .OJ([0]),
        ],
    });
}
function scatter(points, axes) {
    return draw({
        width: 560,
        height: 360,
        x: { ...AXIS, label: axes.x, grid: true },
        y: { label: axes.y, grid: true },
        marks: [_observablehq_plot__WEBPACK_IMPORTED_MODULE_0__/* .dot */ .Om(points, { x: 'x', y: 'y', fill: 'var(--first)', fillOpacity: 0.7, r: 4.5 })],
    });
}


/***/ }),

/***/ 1822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   YP: () => (/* binding */ interval),
/* harmony export */   _: () => (/* binding */ decimal)
/* harmony export */ });
/** Two digits after the point, as readers of agreement expect; a dash where there is nothing. */
function decimal(value, digits = 2) {
    return value === null || value === undefined ? '–' : value.toFixed(digits);
}
function percent(share) {
    return share === null ? '–' : `${Math.round(share * 100)} %`;
}
function interval(bounds, digits = 2) {
    return bounds === null ? '–' : `${decimal(bounds.low, digits)} to ${decimal(bounds.high, digits)}`;
}


/***/ }),

/***/ 2874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ itemsTable)
/* harmony export */ });
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1302);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1822);


/** How each criterion behaves among the others; `counted` tells of how many complete scorecards. */
function itemsTable(caption, items, { counted }) {
    const columns = [
        (0,_data_table_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Criterion'),
        ...(counted ? [(0,_data_table_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)('Complete')] : []),
        (0,_data_table_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)('Difficulty'),
        (0,_data_table_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)('Item-rest'),
        (0,_data_table_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)('Upper − lower'),
        (0,_data_table_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Look at'),
    ];
    const rows = items.map(({ id, title, n, difficulty, itemRest, discrimination, flags }) => [
        { shown: `${id} ${title}` },
        ...(counted ? [{ shown: String(n), by: n }] : []),
        { shown: (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .decimal */ ._)(difficulty), by: difficulty },
        { shown: (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .decimal */ ._)(itemRest), by: itemRest },
        { shown: (0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .decimal */ ._)(discrimination), by: discrimination },
        { shown: flags.join(', ') || '–' },
    ]);
    return (0,_data_table_js__WEBPACK_IMPORTED_MODULE_0__/* .dataTable */ .Jx)(caption, columns, rows);
}


/***/ }),

/***/ 840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderReport: () => (/* binding */ renderReport)
});

// EXTERNAL MODULE: ./build/rubric/rubric.js
var rubric = __webpack_require__(2007);
// EXTERNAL MODULE: ./build/scorecard/competency-titles.js
var competency_titles = __webpack_require__(9480);
// EXTERNAL MODULE: ./build/report/candidate-names.js
var candidate_names = __webpack_require__(4891);
// EXTERNAL MODULE: ./build/report/charts.js
var charts = __webpack_require__(9062);
// EXTERNAL MODULE: ./build/report/data-table.js
var data_table = __webpack_require__(1302);
// EXTERNAL MODULE: ./build/report/figures.js
var figures = __webpack_require__(1822);
// EXTERNAL MODULE: ./build/report/html.js
var html = __webpack_require__(5138);
// EXTERNAL MODULE: ./build/report/loop-weights.js
var loop_weights = __webpack_require__(1177);
// EXTERNAL MODULE: ./build/report/page.js
var page = __webpack_require__(7916);
// EXTERNAL MODULE: ./build/report/render-arrivals.js
var render_arrivals = __webpack_require__(8466);
// EXTERNAL MODULE: ./build/statistics/severity.js
var severity = __webpack_require__(6679);
;// CONCATENATED MODULE: ./build/report/in-short.js


const MOST_NAMES = 5;
// Points are sums of fractions.
const SAME = 1e-9;
const LIST = new Intl.ListFormat('en-GB');
/** What a cohort comes to, for somebody who reads no further: who is tied, who is severe, what to calibrate. */
function inShort(cohort) {
    return [tied(cohort), severe(cohort), calibrate(cohort)];
}
function tied({ rows, tiedWithin }) {
    const complete = rows
        .filter(({ total }) => total.percent !== null)
        .toSorted((a, b) => points(b) - points(a));
    const [best, next] = complete;
    if (best === undefined || next === undefined)
        return 'Fewer than two candidates are complete, so nobody can be compared yet.';
    if (tiedWithin === null)
        return 'Too few write-ups were read by two people to say who is tied.';
    const behind = (row) => points(best) - points(row);
    const equal = complete.filter((row) => behind(row) < SAME);
    const group = complete.filter((row) => behind(row) < tiedWithin);
    if (equal.length > 1 && group.length <= equal.length)
        return `${names(equal)} are tied for the most points: they have the same.`;
    if (tiedWithin < SAME)
        return `${nameOf(best)} has the most points. Readers of the same write-up have never differed yet, so nobody can say what such a lead is worth.`;
    const reach = (0,figures/* decimal */._)(tiedWithin, 1);
    if (group.length <= 1)
        return `${nameOf(best)} has the most points. The lead is larger than a choice of other reviewers would explain (${reach} points).`;
    return `${names(group)} are tied for the most points: they are less than ${reach} points apart, and other reviewers could have put them in another order.`;
}
function points({ total: { measured, reviewed } }) {
    return measured.earned + reviewed.earned;
}
function nameOf({ login, pseudonym }) {
    return login === null ? pseudonym : `${login} (${pseudonym})`;
}
function names(rows) {
    const more = rows.length - MOST_NAMES;
    const shown = rows.slice(0, MOST_NAMES).map(nameOf);
    return LIST.format(more > 0 ? [...shown, `${more} more`] : shown);
}
function severe({ severities }) {
    if (severities.length === 0)
        return 'No two people have read the same work yet.';
    const flagged = severities.filter(({ flag }) => flag !== null);
    const unknown = severities.filter(({ interval }) => interval === null).map(({ rater }) => rater);
    if (unknown.length === severities.length)
        return `Too few candidates were read by two people to say who is severe or lenient: it needs ${severity/* FEWEST_CANDIDATES */.q} for a reviewer.`;
    const rest = unknown.length === 0 ? '' : ` Too little is known of ${LIST.format(unknown)}.`;
    if (flagged.length === 0)
        return `No reviewer is clearly severe or lenient.${rest}`;
    const said = flagged.map(({ rater, difference }) => {
        const side = difference < 0 ? 'less' : 'more';
        return `${rater} gives ${(0,figures/* decimal */._)(Math.abs(difference), 1)} of a level ${side} than others who read the same work`;
    });
    return `${LIST.format(said)}.${rest}`;
}
function calibrate({ agreement: { criteria } }) {
    const known = criteria.flatMap(({ criterion, title, alpha }) => alpha.ok ? [{ name: `${criterion} (${title})`, band: alpha.value.band }] : []);
    if (known.length === 0)
        return 'Too few reviews to say which criterion needs calibration.';
    const again = known.filter(({ band }) => band === 'recalibrate').map(({ name }) => name);
    if (again.length === 0)
        return 'No criterion needs calibration.';
    return `Reviewers read ${LIST.format(again)} too differently: calibrate on ${again.length === 1 ? 'it' : 'them'} again.`;
}

// EXTERNAL MODULE: ./build/report/items-table.js
var items_table = __webpack_require__(2874);
;// CONCATENATED MODULE: ./build/report/render-agreement.js






/** How well reviewers agree, on everything and on each criterion. */
function agreementParts({ agreement }) {
    const { all, criteria, intraclass } = agreement;
    if (all.units === 0)
        return [(0,page/* note */.N4)('Nobody’s work has been reviewed by two people yet.')];
    const rows = [{ criterion: 'all', title: 'every criterion', ...all }, ...criteria];
    const spans = rows.flatMap(({ criterion, alpha }) => {
        if (!alpha.ok)
            return [];
        const { value, interval: bounds } = alpha.value;
        return [{ label: criterion, point: value, low: bounds.low, high: bounds.high }];
    });
    const low = Math.min(0, ...spans.map((span) => Math.floor((span.low ?? 0) * 5) / 5));
    return [
        (0,page/* note */.N4)('Krippendorff’s alpha is 1 when reviewers always agree and 0 when they agree as if by chance; one level apart counts less than three. Levels are reliable from 0.80 on. From 0.667 on, use them with care. Below that, reviewers should calibrate again. All open levels count here. Some may not have been given blind: whoever reviews after levels were opened, as in an appeal, can see them first, and colleagues can read levels in comments early.'),
        ...(spans.length === 0
            ? []
            : [
                (0,page/* figure */.vP)('Alpha with its 95 % interval; dashed lines at 0.667 and 0.80', (0,charts/* spanChart */.ZR)(spans, { label: 'alpha', domain: [low, 1], marks: [0.667, 0.8] })),
            ]),
        (0,data_table/* dataTable */.Jx)('Agreement on each criterion', [
            (0,data_table/* text */.Qq)('Criterion'),
            (0,data_table/* number */.ai)('Units'),
            (0,data_table/* number */.ai)('Same level'),
            (0,data_table/* number */.ai)('One apart at most'),
            (0,data_table/* number */.ai)('Alpha'),
            (0,data_table/* text */.Qq)('95 % interval'),
            (0,data_table/* text */.Qq)('What it means'),
        ], rows.map(({ criterion, title, units, exact, adjacent, alpha }) => [
            { shown: criterion === 'all' ? title : `${criterion} ${title}` },
            { shown: String(units), by: units },
            { shown: (0,figures/* percent */.KN)(exact), by: exact },
            { shown: (0,figures/* percent */.KN)(adjacent), by: adjacent },
            alpha.ok
                ? { shown: (0,figures/* decimal */._)(alpha.value.value), by: alpha.value.value }
                : { shown: '–', by: null },
            { shown: alpha.ok ? (0,figures/* interval */.YP)(alpha.value.interval) : '–' },
            { shown: alpha.ok ? BAND_WORDS[alpha.value.band] : `not computed: ${alpha.error}` },
        ])),
        typeof intraclass === 'string'
            ? (0,page/* note */.N4)(`Intraclass correlation of write-up points: not computed, ${intraclass}.`)
            : (0,page/* note */.N4)(`Write-up points: one reviewer’s agree with another’s at ICC(2,1) ${(0,figures/* decimal */._)(intraclass.single)} (95 % interval ${(0,figures/* interval */.YP)(intraclass.singleInterval)}), the mean of two at ICC(2,k) ${(0,figures/* decimal */._)(intraclass.average)}.`),
    ];
}
const BAND_WORDS = {
    ok: 'reliable',
    tentative: 'use with care',
    recalibrate: 'calibrate again',
};
/** Who is harder or softer than those who reviewed the same work. */
function severityParts({ severities }) {
    if (severities.length === 0)
        return [];
    const spans = severities.flatMap(({ rater, difference, interval: bounds }) => bounds === null ? [] : [{ label: rater, point: difference, ...bounds }]);
    const widest = Math.max(1, ...spans.map(({ low, high }) => Math.max(-low, high)));
    return [
        (0,html/* html */.q) `<h3>Severe and lenient reviewers</h3>`,
        (0,page/* note */.N4)(`How many levels a reviewer gives above or below the others who reviewed the same work. Each candidate counts once, with the mean of all criteria: who likes a candidate gives more on each. A reviewer is called severe or lenient when the interval leaves out 0, which needs ${severity/* FEWEST_CANDIDATES */.q} candidates. If all reviewers are alike, at most one cohort in 20 has a reviewer who is called so by chance. With three reviewers, and 40 candidates whom two of them read, this finds a reviewer who is half a level harder in six cohorts of ten, and one who is a whole level harder nearly always.`),
        ...(spans.length === 0
            ? []
            : [
                (0,page/* figure */.vP)('Difference from co-reviewers in levels, with its interval; left is severe', (0,charts/* spanChart */.ZR)(spans, { label: 'levels', domain: [-widest, widest], marks: [0] })),
            ]),
        (0,data_table/* dataTable */.Jx)('Reviewers beside those who reviewed the same work', [(0,data_table/* text */.Qq)('Reviewer'), ...DIFFERENCE, (0,data_table/* text */.Qq)('Verdict')], severities.map((one) => [
            { shown: one.rater },
            ...differenceCells(one),
            { shown: one.interval === null ? 'too few to say' : (one.flag ?? 'not flagged') },
        ])),
    ];
}
const DIFFERENCE = [(0,data_table/* number */.ai)('Candidates'), (0,data_table/* number */.ai)('Difference'), (0,data_table/* text */.Qq)('Interval')];
/** A difference over a few candidates is mostly chance, and is not shown. */
function differenceCells({ candidates, difference, interval: bounds }) {
    const known = bounds === null ? null : difference;
    return [
        { shown: String(candidates), by: candidates },
        { shown: (0,figures/* decimal */._)(known), by: known },
        { shown: (0,figures/* interval */.YP)(bounds) },
    ];
}
/** The same by quarter, once there are two. */
function driftParts({ drift }) {
    if (drift.length === 0)
        return [];
    const rows = drift.flatMap(({ quarter, severities }) => severities.map((one) => [{ shown: one.rater }, { shown: quarter }, ...differenceCells(one)]));
    const columns = [(0,data_table/* text */.Qq)('Reviewer'), (0,data_table/* text */.Qq)('Quarter'), ...DIFFERENCE];
    return [
        (0,data_table/* dataTable */.Jx)(`The same by quarter, where there are ${severity/* FEWEST_CANDIDATES */.q} candidates`, columns, rows),
    ];
}

// EXTERNAL MODULE: ./build/scorecard/count-flags.js
var count_flags = __webpack_require__(1298);
;// CONCATENATED MODULE: ./build/report/render-scores.js








const MOST_DRAWN = 40;
const LEGEND = (0,html/* html */.q) `<p class="legend quiet"><span style="background:var(--first)"></span>measured<span style="background:var(--second)"></span>reviewed<span style="background:var(--waiting)"></span>waiting for reviewers</p>`;
/** Points of each candidate; of many, how they are spread. */
function scoresFigure(rows) {
    if (rows.length > MOST_DRAWN) {
        const caption = 'Measured points of all candidates, in per cent of what could be measured';
        const shares = rows.map(({ total: { measured } }) => (100 * measured.earned) / measured.possible);
        return (0,page/* figure */.vP)(caption, (0,charts/* histogram */.JW)(shares, 'measured, per cent'));
    }
    const bars = [...rows]
        .sort((a, b) => render_scores_points(b.total) - render_scores_points(a.total))
        .map(({ pseudonym, total }) => {
        return {
            label: pseudonym,
            measured: total.measured.earned,
            reviewed: total.reviewed.earned,
            waiting: total.reviewed.pending,
        };
    });
    return (0,html/* html */.q) `${LEGEND}${(0,page/* figure */.vP)('Points of each candidate, after the cap', (0,charts/* scoreBars */.PC)(bars))}`;
}
function render_scores_points({ measured, reviewed }) {
    return measured.earned + reviewed.earned;
}
/** All candidates side by side. */
function scoresTable({ exercise, rows }) {
    const used = rubric/* COMPETENCIES */.YP.filter((id) => rows.some(({ competencies }) => hasPoints(competencies[id])));
    const hasOverall = rows.some(({ overall }) => overall.percent !== null);
    const columns = [
        ...candidate_names/* NAME_COLUMNS */.SP,
        (0,data_table/* number */.ai)('Measured'),
        (0,data_table/* number */.ai)('Reviewed'),
        (0,data_table/* number */.ai)('Waiting'),
        ...used.map((id) => (0,data_table/* number */.ai)(competency_titles/* COMPETENCY_TITLES */.i[id])),
        ...(hasOverall ? [(0,data_table/* number */.ai)('Overall')] : []),
        (0,data_table/* number */.ai)('Flags'),
        (0,data_table/* number */.ai)('Reviews done'),
    ];
    return (0,data_table/* dataTable */.Jx)('Points earned of points possible; a competency shows measured + reviewed, and what waits', columns, rows.map((row) => [
        ...(0,candidate_names/* nameCells */.t7)({ ...row, works: [{ ...row, exercise }] }),
        part(row.total.measured),
        reviewedCell(row.total),
        { shown: String(row.total.reviewed.pending), by: row.total.reviewed.pending },
        ...used.map((id) => competencyCell(row.competencies[id])),
        ...(hasOverall ? [overallCell(row)] : []),
        { shown: (0,count_flags/* flagWords */.G)(row.flags), by: 1000 * row.flags.serious + row.flags.look },
        { shown: String(row.reviewsDone), by: row.reviewsDone },
    ]));
}
function overallCell({ overall: { percent } }) {
    return { shown: percent === null ? '–' : `${percent} %`, by: percent };
}
function reviewedCell({ reviewed: { earned, possible, pending } }) {
    if (possible > 0 && possible === pending)
        return { shown: 'waiting', by: null };
    return part({ earned, possible: possible - pending });
}
/** A reference is told with the login alone. */
function hasPoints({ measured, reviewed }) {
    return measured.possible + reviewed.possible > 0;
}
function part({ earned, possible }) {
    return possible === 0
        ? { shown: '–', by: null }
        : { shown: `${earned} of ${possible}`, by: earned };
}
function competencyCell(cell) {
    if (!hasPoints(cell))
        return { shown: '–', by: null };
    const { measured, reviewed } = cell;
    const waiting = reviewed.pending === 0 ? '' : `, ${reviewed.pending} wait`;
    const possible = measured.possible + reviewed.possible;
    return {
        shown: `${measured.earned} + ${reviewed.earned} of ${possible}${waiting}`,
        by: render_scores_points(cell),
    };
}

;// CONCATENATED MODULE: ./build/report/render-cohort.js










function cohortSection(cohort) {
    const { exercise, title, rubric, completion, medianElapsedHours, deviating } = cohort;
    const digest = rubric.digest.slice(0, 8);
    const elapsed = medianElapsedHours === null
        ? ''
        : ` Median time from invitation to the last graded push: ${Math.round(medianElapsedHours)} h on the wall clock, which is not working time.`;
    const { medianStatedHours, statedHours } = cohort;
    const spent = medianStatedHours === null
        ? ''
        : ` Median of the hours that ${statedHours} of them say they spent: ${(0,figures/* decimal */._)(medianStatedHours)}.`;
    return (0,page/* section */.uW)(`${title} (${exercise}, rubric ${rubric.version}, ${digest})`, [
        deviating
            ? (0,html/* html */.q) `<p class="warning">Graded under another rubric than most candidates of this exercise. Do not compare the two groups. The workflow Regrade grades everybody under one rubric.</p>`
            : null,
        (0,loop_weights/* countWeights */.bD)(cohort.rows) > 1
            ? (0,html/* html */.q) `<p class="warning">Do not compare the overall scores: they are by different weights of the competencies. Regrade each exercise of the role to score everybody by the present weights.</p>`
            : null,
        (0,html/* html */.q) `<ul class="short">${inShort(cohort).map((sentence) => (0,html/* html */.q) `<li>${sentence}</li>`)}</ul>`,
        (0,page/* note */.N4)(`${completion.graded} of ${completion.invited} candidates are in this cohort.${elapsed}${spent}`),
        scoresFigure(cohort.rows),
        scoresTable(cohort),
        (0,html/* html */.q) `<h3>How well reviewers agree</h3>`,
        ...agreementParts(cohort),
        ...severityParts(cohort),
        ...driftParts(cohort),
        (0,html/* html */.q) `<h3>How the criteria behave</h3>`,
        ...itemParts(cohort),
    ]);
}
function itemParts({ items, cronbach }) {
    if (items.length === 0 || items[0]?.n === 0) {
        return [(0,page/* note */.N4)('No candidate of this cohort has a complete scorecard yet.')];
    }
    const alphas = rubric/* COMPETENCIES */.YP.flatMap((id) => cronbach[id] === null ? [] : [`${competency_titles/* COMPETENCY_TITLES */.i[id]} ${(0,figures/* decimal */._)(cronbach[id])}`]);
    return [
        (0,page/* note */.N4)(`Of ${items[0]?.n ?? 0} complete scorecards. Difficulty is the mean share of the points. Item-rest says whether candidates who do well here also do well elsewhere. It needs 20 candidates; the upper-lower difference needs 30.`),
        (0,items_table/* itemsTable */.f)('Criteria of this exercise', items, { counted: false }),
        ...(alphas.length === 0 ? [] : [(0,page/* note */.N4)(`Cronbach’s alpha: ${alphas.join(', ')}.`)]),
    ];
}

// EXTERNAL MODULE: ./build/report/funnel.js
var funnel = __webpack_require__(5935);
// EXTERNAL MODULE: ./build/report/funnel-table.js
var funnel_table = __webpack_require__(3826);
;// CONCATENATED MODULE: ./build/report/render-funnel.js





/** How many came how far in each exercise, and who has to do something now. */
function funnelSections({ funnel, waits, outside }) {
    return [funnelSection(funnel), waitsSection(waits), outsideSection(outside)];
}
function funnelSection(rows) {
    if (rows.length === 0)
        return (0,html/* html */.q) ``;
    const columns = [(0,data_table/* text */.Qq)('Role and exercise'), ...funnel/* STEPS */.UT.map((step) => (0,data_table/* number */.ai)(funnel_table/* STEP_TITLES */.pT[step]))];
    return (0,page/* section */.uW)('How far candidates are', [
        (0,page/* note */.N4)('How many have reached each step, and in brackets the median days since the step before. For reviews, the days count from the deadline. In the row for all exercises of a role, a person counts once each of their exercises has reached the step.'),
        (0,data_table/* dataTable */.Jx)('From the invitation to the end', columns, rows.map((row) => [
            { shown: (0,funnel_table/* funnelName */.Q6)(row) },
            ...funnel/* STEPS */.UT.map((step) => ({ shown: (0,funnel_table/* stepWords */.c9)(row, step), by: row.counts[step] })),
        ])),
    ]);
}
function waitsSection(waits) {
    if (waits.length === 0)
        return (0,html/* html */.q) ``;
    const { head, rows } = (0,funnel_table/* waitsTable */.Lw)(waits);
    const columns = head.map((one) => (one === 'days' ? (0,data_table/* number */.ai)(titled(one)) : (0,data_table/* text */.Qq)(titled(one))));
    const cells = rows.map((row) => row.map((shown, at) => (head[at] === 'days' ? { shown, by: Number(shown) } : { shown })));
    return (0,page/* section */.uW)('Who waits for whom', [
        (0,data_table/* dataTable */.Jx)('What has to be done next, the longest wait first', columns, cells),
    ]);
}
function outsideSection(outside) {
    if (outside.length === 0)
        return (0,html/* html */.q) ``;
    const { head, rows } = (0,funnel_table/* outsideTable */.WC)(outside);
    return (0,page/* section */.uW)('Outside of the loop', [
        (0,html/* html */.q) `<p class="warning">These candidates were not given exactly the loop of their role in takehome.yml. Compare them with care.</p>`,
        (0,data_table/* dataTable */.Jx)('How it differs, and why', head.map((one) => (0,data_table/* text */.Qq)(titled(one))), rows.map((row) => row.map((shown) => ({ shown })))),
    ]);
}
function titled(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

// EXTERNAL MODULE: ./build/report/due-table.js
var due_table = __webpack_require__(1528);
;// CONCATENATED MODULE: ./build/report/render-reviews.js




/** Which reviews wait for whom, since when and until when. */
function reviewsSection({ reviews }) {
    if (reviews.length === 0)
        return (0,html/* html */.q) ``;
    const { head, rows } = (0,due_table/* dueTable */.Z)(reviews);
    const late = reviews.filter(({ isLate }) => isLate).length;
    return (0,page/* section */.uW)('Waiting for reviewers', [
        (0,page/* note */.N4)(`Reviews that are waiting: ${reviews.length}, of which late: ${late}.`),
        (0,data_table/* dataTable */.Jx)('Levels stay sealed until all who are needed are done', head.map((one) => (0,data_table/* text */.Qq)(`${one.charAt(0).toUpperCase()}${one.slice(1)}`)), rows.map((row) => row.map((shown) => ({ shown })))),
    ]);
}

;// CONCATENATED MODULE: ./build/report/render-report.js













// More rows than this are no chart that anybody reads.
const render_report_MOST_DRAWN = 40;
/** The page that a hiring team decides by: who stands where, how sure that is, and how well people agreed. */
function renderReport(report) {
    return (0,page/* page */.MY)('Cohort report', [
        (0,page/* note */.N4)(report.pseudonymous
            ? 'Candidates and reviewers appear under pseudonyms. Points that wait for reviewers are shown as waiting and never as zero.'
            : 'Candidates appear with their logins, because you asked for names. Points that wait for reviewers are shown as waiting and never as zero.'),
        ...report.loops.map((loop, index) => loopSection(loop, deviation(report.loops.slice(0, index), loop))),
        ...report.cohorts.map(cohortSection),
        ...funnelSections(report),
        reviewsSection(report),
        (0,render_arrivals/* arrivalSection */.d2)(report),
        (0,render_arrivals/* dueSection */.yY)(report),
    ]);
}
/** How the same exercises for the same role stand beside those above; null where these are the first. */
function deviation(before, loop) {
    const exercisesOf = ({ exercises }) => exercises.map(({ id }) => id).join();
    const digestsOf = ({ exercises }) => exercises.map(({ digest }) => digest).join();
    const same = before.filter((one) => one.role === loop.role && exercisesOf(one) === exercisesOf(loop));
    if (same.length === 0)
        return null;
    // Of the same rubrics, the first in the list deviates by its rubrics, and the others by their weights too.
    return same.some((one) => digestsOf(one) === digestsOf(loop)) ? 'weights' : 'rubrics';
}
const DEVIATION = {
    rubrics: {
        title: ', under other rubrics',
        warning: 'Do not compare with those above. Some of this was graded under another rubric.',
    },
    weights: {
        title: ', by other weights',
        warning: 'Do not compare with those above. They were scored by other weights of the role.',
    },
};
function loopSection(loop, deviating) {
    const exercises = loop.exercises.map(({ id, version }) => `${id} ${version}`).join(', ');
    const ranked = loop.rows.filter(({ rank }) => rank !== null);
    const words = deviating === null ? null : DEVIATION[deviating];
    const otherwise = (0,loop_weights/* otherwiseWords */.ab)(loop.otherwise);
    return (0,page/* section */.uW)(`Overall for ${loop.role}${words?.title ?? ''}`, [
        words === null ? null : (0,html/* html */.q) `<p class="warning">${words.warning}</p>`,
        otherwise === '' ? null : (0,html/* html */.q) `<p class="warning">${otherwise}</p>`,
        (0,page/* note */.N4)(`Exercises: ${exercises}. Weights: ${(0,loop_weights/* weightsWords */.X4)(loop.weights)}.`),
        ranked.length === 0
            ? (0,html/* html */.q) `<p class="warning">Nobody has an overall score yet: ${reasonsOf(loop.rows)}</p>`
            : null,
        loopTable(loop),
        ...stabilityParts(loop, ranked),
    ]);
}
function reasonsOf(rows) {
    const reasons = [...new Set(rows.flatMap(({ reason }) => reason ?? []))];
    return `${reasons.join('; ')}. You get an overall score only when everything is graded. Missing parts are never re-weighted.`;
}
function loopTable({ rows, weights }) {
    const weighed = rubric/* COMPETENCIES */.YP.filter((id) => weights[id] > 0);
    const columns = [
        ...candidate_names/* NAME_COLUMNS */.SP,
        (0,data_table/* number */.ai)('Rank'),
        (0,data_table/* number */.ai)('Rank if weights move'),
        (0,data_table/* number */.ai)('Overall'),
        (0,data_table/* text */.Qq)('Band'),
        ...weighed.map((id) => (0,data_table/* number */.ai)(competency_titles/* COMPETENCY_TITLES */.i[id])),
    ];
    return (0,data_table/* dataTable */.Jx)('Per cent of all points. A dash means that something waits or that there are no points.', columns, rows.map((row) => [
        ...(0,candidate_names/* nameCells */.t7)(row),
        numberCell(row.rank, 0),
        spanCell(row),
        numberCell(row.overall, 1),
        { shown: row.band ?? '–' },
        ...weighed.map((id) => numberCell(row.competencies[id], 0)),
    ]));
}
function numberCell(value, digits) {
    return { shown: (0,figures/* decimal */._)(value, digits), by: value };
}
function spanCell({ ranks }) {
    if (ranks === null)
        return { shown: '–', by: null };
    const { best, worst } = ranks;
    return { shown: best === worst ? String(best) : `${best} to ${worst}`, by: worst };
}
function stabilityParts({ stability }, ranked) {
    if (stability === null)
        return [];
    const swapped = Math.max(0, ...stability.shifts.map((shift) => shift.swapped));
    const tau = Math.min(1, ...stability.shifts.flatMap((shift) => shift.tau ?? []));
    const isDrawn = ranked.length <= render_report_MOST_DRAWN;
    return [
        (0,html/* html */.q) `<h3>How much the order depends on the weights</h3>`,
        (0,page/* note */.N4)(`Each weight moves up and down by five points in turn, and the others adjust in proportion. At most ${swapped} of ${stability.pairs} pairs of candidates swap places (Kendall’s tau-b ${(0,figures/* decimal */._)(tau)}). Treat candidates with overlapping ${isDrawn ? 'lines' : 'ranks'} as tied.`),
        !isDrawn
            ? (0,page/* note */.N4)(`The table above has each candidate’s ranks. ${ranked.length} lines are too many to draw.`)
            : (0,page/* figure */.vP)('Rank under the role’s weights (point), and the best and worst rank when a weight moves by five points (line); 1 is first', (0,charts/* spanChart */.ZR)(ranked.map(({ candidate, rank, ranks }) => {
                return {
                    label: candidate,
                    point: rank ?? 0,
                    low: ranks?.best ?? null,
                    high: ranks?.worst ?? null,
                };
            }), { label: 'rank', domain: [0.5, ranked.length + 0.5] })),
    ];
}


/***/ })

};
