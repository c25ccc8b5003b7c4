export const id = 2871;
export const ids = [2871];
export const modules = {

/***/ 2871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runReport: () => (/* binding */ runReport)
});

// EXTERNAL MODULE: ./build/commands/verb/with-session.js
var with_session = __webpack_require__(77560);
// EXTERNAL MODULE: ./build/report/render-arrivals.js
var render_arrivals = __webpack_require__(18466);
;// CONCATENATED MODULE: ./build/commands/report/arrival-text.js

/** Who has not accepted, not pushed or not been graded, and the invitations that were made again. */
function arrivalText(report) {
    const head = ['candidate', 'exercise', 'reached', 'invited', 'renewed', 'accepted', 'first push'];
    const rows = report.waiting.map((row) => [
        row.login ?? row.pseudonym,
        row.exercise,
        (0,render_arrivals/* reachedWords */.Kb)(row),
        (0,render_arrivals/* day */.vd)(row.lastInvitedAt),
        String(row.renewals),
        (0,render_arrivals/* day */.vd)(row.acceptedAt),
        (0,render_arrivals/* day */.vd)(row.firstPushAt),
    ]);
    return ['', (0,render_arrivals/* arrivalSentence */.FL)(report), ...(rows.length === 0 ? [] : [{ head, rows }])];
}
/** What may be due to be erased, and how to know. */
function dueText({ due }) {
    if (due.length === 0)
        return [];
    const rows = due.map(({ exercise, pseudonym, login, since }) => [
        login ?? pseudonym,
        exercise,
        (0,render_arrivals/* day */.vd)(since),
    ]);
    const how = due.some(({ login }) => login === null) ? ' --names shows their logins.' : '';
    return [
        '',
        `${due.length} may be due to be erased: they were kept for as long as takehome.yml says for applications whose ending is not known. Run npx takehome retain --preview --outcomes outcomes.csv: it knows who was hired, and tells candidates first.${how}`,
        { head: ['candidate', 'exercise', 'due since'], rows },
    ];
}

// EXTERNAL MODULE: ./build/report/funnel-table.js
var funnel_table = __webpack_require__(3826);
;// CONCATENATED MODULE: ./build/commands/report/funnel-text.js

/** How far candidates are, who waits for whom, and who was given something else than their loop. */
function funnelText({ funnel, waits, outside }) {
    return [
        ...(funnel.length === 0
            ? []
            : [
                '',
                'How many have reached each step, with median days since the step before:',
                (0,funnel_table/* funnelTable */.vg)(funnel),
            ]),
        ...(waits.length === 0 ? [] : ['', 'Who waits for whom:', (0,funnel_table/* waitsTable */.Lw)(waits)]),
        ...(outside.length === 0
            ? []
            : ['', 'Given something other than the loop of their role:', (0,funnel_table/* outsideTable */.WC)(outside)]),
    ];
}

// EXTERNAL MODULE: ./build/input/write-out.js
var write_out = __webpack_require__(37473);
// EXTERNAL MODULE: ./build/report/due-reviews.js
var due_reviews = __webpack_require__(35933);
// EXTERNAL MODULE: ./build/rubric/rubric.js
var rubric_rubric = __webpack_require__(62007);
// EXTERNAL MODULE: ./build/report/loop-weights.js
var loop_weights = __webpack_require__(81177);
;// CONCATENATED MODULE: ./build/report/export-csv.js


const PARTS = [
    'measured_earned',
    'measured_possible',
    'reviewed_earned',
    'reviewed_possible',
    'reviewed_pending',
    'percent',
];
const EXPORT_COLUMNS = [
    'schema_version',
    'candidate_id',
    'pseudonym',
    'login',
    'exercise',
    'rubric_version',
    'rubric_digest',
    'deviating',
    'status',
    'reviews_done',
    'flags_serious',
    'flags_look',
    'flags_note',
    ...['total', ...rubric_rubric/* COMPETENCIES */.YP.map((id) => id.replace('-', '_'))].flatMap((name) => PARTS.map((part) => `${name}_${part}`)),
    'overall_percent',
    'overall_band',
    'overall_missing_because',
    'reference',
    'overall_weights',
];
/** One line a candidate; docs/exports.md says what each column holds. Empty is unknown, and never zero. */
function exportCsv(cohort) {
    const rows = cohort.rows.map((row) => cells(cohort, row).map(quoted).join(','));
    return `${[EXPORT_COLUMNS.join(','), ...rows].join('\r\n')}\r\n`;
}
function cells({ exercise, rubric, deviating }, row) {
    const { overall } = row;
    return [
        2,
        row.candidate,
        row.pseudonym,
        row.login,
        exercise,
        rubric.version,
        rubric.digest,
        deviating,
        row.status,
        row.reviewsDone,
        row.flags.serious,
        row.flags.look,
        row.flags.note,
        ...partCells(row.total),
        ...rubric_rubric/* COMPETENCIES */.YP.flatMap((id) => partCells(row.competencies[id])),
        overall.percent,
        overall.band,
        overall.reason,
        row.reference,
        overall.weights === null ? null : (0,loop_weights/* weightsWords */.X4)(overall.weights),
    ];
}
function partCells({ measured, reviewed, percent }) {
    const shown = percent === null ? null : Math.round(percent * 10) / 10;
    return [
        measured.earned,
        measured.possible,
        reviewed.earned,
        reviewed.possible,
        reviewed.pending,
        shown,
    ];
}
/** A spreadsheet takes text that begins like a formula for one, so a quote goes before it. */
function quoted(cell) {
    if (cell === null)
        return '';
    const text = typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// EXTERNAL MODULE: ./build/report/report.js + 3 modules
var report = __webpack_require__(73104);
// EXTERNAL MODULE: ./build/report/sheet.js
var sheet = __webpack_require__(35524);
// EXTERNAL MODULE: ./build/scorecard/count-flags.js
var count_flags = __webpack_require__(91298);
// EXTERNAL MODULE: ./build/session/hub-key.js
var hub_key = __webpack_require__(13654);
// EXTERNAL MODULE: ./build/session/ledger-source.js
var ledger_source = __webpack_require__(78738);
// EXTERNAL MODULE: ./build/commands/report/gather-entries.js + 2 modules
var gather_entries = __webpack_require__(58348);
// EXTERNAL MODULE: ./build/commands/report/run-due.js
var run_due = __webpack_require__(53908);
;// CONCATENATED MODULE: ./build/commands/report/make-report.js











/** The cohort side by side; with `out` as one page, one JSON, and one CSV for each cohort. */
async function make_report_report(session, request) {
    const { exercise, names, ledger, out } = request;
    const source = await (0,ledger_source/* readOnce */.W)((0,ledger_source/* ledgerSource */.L)(session, ledger));
    const entries = await (0,gather_entries/* gatherEntries */.m)(session, source, { exercise, names });
    const due = await (0,run_due.findDueReviews)(session, source);
    const reviews = due.filter((one) => exercise === null || one.exercise === exercise);
    const nameOf = names ? (login) => login : (0,hub_key/* useHubKey */.cA)(session.key).reviewer;
    const shown = reviews.map((one) => (0,due_reviews/* withNames */.B)(one, nameOf));
    // With one exercise alone, everybody would seem to lack the others.
    const loops = exercise === null ? session.config.loops : new Map();
    const made = (0,report/* buildReport */.F)(entries, shown, await source.now(), { loops });
    if (out !== '')
        await writeReport(made, (0,sheet/* buildSheets */.J)(entries, made.loops), out);
    return made;
}
async function writeReport(made, sheets, out) {
    // Nothing else needs the drawing library, which is larger than all the rest of the command.
    const { renderReport } = await Promise.all(/* import() */[__webpack_require__.e(1302), __webpack_require__.e(840)]).then(__webpack_require__.bind(__webpack_require__, 50840));
    const { renderSheets } = await __webpack_require__.e(/* import() */ 7372).then(__webpack_require__.bind(__webpack_require__, 17372));
    const cohorts = made.cohorts.flatMap((cohort) => {
        const name = `${cohort.exercise}-${cohort.rubric.digest.slice(0, 8)}`;
        return [
            [`${name}.csv`, exportCsv(cohort)],
            [`${name}.json`, `${JSON.stringify(cohort, null, 2)}\n`],
        ];
    });
    await (0,write_out/* writeOut */.s)(out, [
        ['sheets.html', renderSheets(sheets)],
        ['report.html', renderReport(made)],
        ['report.json', `${JSON.stringify(made, null, 2)}\n`],
        ...cohorts,
    ]);
}
/** One row an assignment that was graded. */
function gradedTable({ cohorts }) {
    const rows = cohorts.flatMap(({ exercise, rubric, rows: own, deviating }) => {
        const differ = (0,loop_weights/* countWeights */.bD)(own) > 1 ? ', weights differ' : '';
        return own.map(({ pseudonym, login, status, total, reviewsDone, flags, overall }) => [
            login ?? pseudonym,
            exercise,
            status,
            `${total.measured.earned} of ${total.measured.possible}`,
            total.reviewed.pending > 0
                ? `${total.reviewed.pending} wait`
                : `${total.reviewed.earned} of ${total.reviewed.possible}`,
            overall.percent === null ? '' : `${overall.percent} %${differ}`,
            String(reviewsDone),
            (0,count_flags/* flagWords */.G)(flags),
            `${rubric.digest.slice(0, 8)}${deviating ? ' (deviates)' : ''}`,
        ]);
    });
    const head = [
        'candidate',
        'exercise',
        'status',
        'measured',
        'reviewed',
        'overall',
        'reviews',
        'flags',
        'rubric',
    ];
    return { head, rows };
}

;// CONCATENATED MODULE: ./build/commands/report/run-report.js





const runReport = (0,with_session/* withLedger */.C)(async (session, { text, isOn }) => {
    const made = await make_report_report(session, {
        exercise: text('exercise') || null,
        ledger: text('ledger'),
        out: text('out'),
        names: isOn('names'),
    });
    const { reviews } = made;
    const waiting = reviews.length === 0 ? [] : ['', ...(0,run_due.dueReviewsText)(reviews)];
    const said = [
        gradedTable(made),
        ...funnelText(made),
        ...waiting,
        ...arrivalText(made),
        ...dueText(made),
    ];
    return { json: made, text: said };
});


/***/ }),

/***/ 3826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lw: () => (/* binding */ waitsTable),
/* harmony export */   Q6: () => (/* binding */ funnelName),
/* harmony export */   WC: () => (/* binding */ outsideTable),
/* harmony export */   c9: () => (/* binding */ stepWords),
/* harmony export */   pT: () => (/* binding */ STEP_TITLES),
/* harmony export */   vg: () => (/* binding */ funnelTable)
/* harmony export */ });
/* harmony import */ var _funnel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65935);
/* harmony import */ var _render_arrivals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18466);


const STEP_TITLES = {
    invited: 'Invited',
    accepted: 'Accepted',
    started: 'Started',
    handedIn: 'Handed in',
    reviewed: 'Reviewed',
    closed: 'Closed',
};
/** What a row is about. */
function funnelName({ role, exercise }) {
    if (exercise === null)
        return `${role}: all exercises`;
    return role === null ? exercise : `${role}: ${exercise}`;
}
/** `12 (2.5 d)`: how many, and the median days since the step before. */
function stepWords({ counts, days }, step) {
    const count = counts[step];
    const median = step === 'invited' ? null : days[step];
    if (count === null)
        return '–';
    return count === 0 || median === null ? String(count) : `${count} (${median} d)`;
}
function funnelTable(rows) {
    return {
        head: ['role and exercise', ..._funnel_js__WEBPACK_IMPORTED_MODULE_1__/* .STEPS */ .UT.map((step) => STEP_TITLES[step].toLowerCase())],
        rows: rows.map((row) => [funnelName(row), ..._funnel_js__WEBPACK_IMPORTED_MODULE_1__/* .STEPS */ .UT.map((step) => stepWords(row, step))]),
    };
}
function waitsTable(waits) {
    return {
        head: ['waited for', 'to', 'candidate', 'exercise', 'since', 'days', 'until'],
        rows: waits.map(({ waitsFor, what, pseudonym, login, exercise, since, days, until }) => [
            waitsFor,
            what,
            login ?? pseudonym,
            exercise,
            (0,_render_arrivals_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)(since),
            String(days),
            (0,_render_arrivals_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)(until),
        ]),
    };
}
function outsideTable(rows) {
    return {
        head: ['candidate', 'role', 'given', 'because'],
        rows: rows.map(({ candidate, login, role, differs, reasons }) => [
            login ?? candidate,
            role,
            differs.join('; ') || 'the rest since',
            reasons.join('; ') || 'nobody said why',
        ]),
    };
}


/***/ }),

/***/ 35524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ buildSheets),
/* harmony export */   i: () => (/* binding */ spread)
/* harmony export */ });
/* harmony import */ var _cohort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71574);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59175);


const MOST_WEAK = 5;
/** One for each candidate with something graded, and for each role of theirs, in the order of the loops. */
function buildSheets(entries, loops) {
    const people = Map.groupBy(entries.filter(_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .isGraded */ .g), ({ candidate }) => candidate);
    const standings = loops.flatMap((loop) => loop.rows.map((row) => ({ loop, row })));
    const ranked = new Set(standings.map(({ row }) => row.candidate));
    const others = [...people.keys()].filter((id) => !ranked.has(id)).sort();
    return [
        ...standings.map((standing) => {
            const { candidate } = standing.row;
            const elsewhere = standings.filter((one) => one !== standing && one.row.candidate === candidate);
            const roles = elsewhere.map(({ loop }) => loop.role);
            const isHere = ({ scorecard: { role } }) => role === null || !roles.includes(role.id);
            return sheetOf(candidate, (people.get(candidate) ?? []).filter(isHere), standing);
        }),
        ...others.map((candidate) => sheetOf(candidate, people.get(candidate) ?? [], null)),
    ];
}
function sheetOf(candidate, own, standing) {
    return {
        candidate,
        login: own[0]?.login ?? null,
        reference: own[0]?.reference ?? null,
        standing,
        works: own.map(workOf),
        weakest: own.flatMap(measuredOf).sort(byShare).slice(0, MOST_WEAK),
        reviewed: own.flatMap(reviewedOf).sort((a, b) => spread(b) - spread(a)),
    };
}
function workOf({ scorecard, ...entry }) {
    const { exercise, title, pseudonym, review } = entry;
    const total = (0,_cohort_js__WEBPACK_IMPORTED_MODULE_0__/* .cellOf */ .W)(scorecard.totals);
    return { exercise, title, pseudonym, review, total, statedHours: scorecard.statedHours ?? null };
}
/** Full points say nothing that a debrief has to talk about. */
function measuredOf({ exercise, scorecard }) {
    return scorecard.criteria.flatMap(({ kind, title, earned, points }) => kind !== 'measured' || earned === null || earned >= points
        ? []
        : [{ exercise, title, earned, points }]);
}
function byShare(a, b) {
    return a.earned / a.points - b.earned / b.points || b.points - a.points;
}
function reviewedOf({ exercise, scorecard, reviews }) {
    return scorecard.criteria.flatMap(({ id, kind, title }) => {
        const levels = reviews.flatMap(({ reviewer, levels: given }) => given.flatMap(({ criterion, level }) => (criterion === id ? [{ reviewer, level }] : [])));
        return kind === 'reviewed' && levels.length > 0 ? [{ exercise, title, levels }] : [];
    });
}
/** How many levels lie between the highest and the lowest. */
function spread({ levels }) {
    const given = levels.map(({ level }) => level);
    return Math.max(...given) - Math.min(...given);
}


/***/ })

};
