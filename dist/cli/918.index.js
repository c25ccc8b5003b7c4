export const id = 918;
export const ids = [918];
export const modules = {

/***/ 4918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runReport: () => (/* binding */ runReport)
});

// EXTERNAL MODULE: ./build/commands/verb/with-session.js
var with_session = __webpack_require__(7560);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/rubric/rubric.js
var rubric_rubric = __webpack_require__(2007);
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
    'flags',
    ...['total', ...rubric_rubric/* COMPETENCIES */.YP.map((id) => id.replace('-', '_'))].flatMap((name) => PARTS.map((part) => `${name}_${part}`)),
    'overall_percent',
    'overall_band',
    'overall_missing_because',
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
        row.flags,
        ...partCells(row.total),
        ...rubric_rubric/* COMPETENCIES */.YP.flatMap((id) => partCells(row.competencies[id])),
        overall.percent,
        overall.band,
        overall.reason,
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

// EXTERNAL MODULE: ./build/report/report.js + 10 modules
var report = __webpack_require__(4613);
// EXTERNAL MODULE: ./build/session/ledger-source.js
var ledger_source = __webpack_require__(8738);
// EXTERNAL MODULE: ./build/commands/report/gather-entries.js
var gather_entries = __webpack_require__(1782);
;// CONCATENATED MODULE: ./build/commands/report/make-report.js






/** The cohort side by side; with `out` as one page, one JSON, and one CSV for each cohort. */
async function make_report_report(session, request) {
    const { exercise, names, ledger, out } = request;
    const source = (0,ledger_source/* ledgerSource */.L)(session, ledger);
    const made = (0,report/* buildReport */.F)(await (0,gather_entries/* gatherEntries */.m)(session, source, { exercise, names }));
    if (out !== '')
        await writeReport(made, out);
    return made;
}
async function writeReport(made, out) {
    // Nothing else needs the drawing library, which is larger than all the rest of the command.
    const { renderReport } = await Promise.all(/* import() */[__webpack_require__.e(302), __webpack_require__.e(485)]).then(__webpack_require__.bind(__webpack_require__, 485));
    await (0,promises_.mkdir)(out, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(out, 'report.html'), renderReport(made));
    await (0,promises_.writeFile)((0,external_node_path_.join)(out, 'report.json'), `${JSON.stringify(made, null, 2)}\n`);
    for (const cohort of made.cohorts) {
        const name = `${cohort.exercise}-${cohort.rubric.digest.slice(0, 8)}`;
        await (0,promises_.writeFile)((0,external_node_path_.join)(out, `${name}.csv`), exportCsv(cohort));
        await (0,promises_.writeFile)((0,external_node_path_.join)(out, `${name}.json`), `${JSON.stringify(cohort, null, 2)}\n`);
    }
}
function reportTable({ cohorts, waiting }) {
    const rows = cohorts.flatMap(({ exercise, rubric, rows: own, deviating }) => own.map(({ pseudonym, login, status, total, reviewsDone, flags, overall }) => [
        login ?? pseudonym,
        exercise,
        status,
        `${total.measured.earned} of ${total.measured.possible}`,
        total.reviewed.pending > 0
            ? `${total.reviewed.pending} wait`
            : `${total.reviewed.earned} of ${total.reviewed.possible}`,
        overall.percent === null ? '' : `${overall.percent} %`,
        String(reviewsDone),
        String(flags),
        `${rubric.digest.slice(0, 8)}${deviating ? ' (deviates)' : ''}`,
    ]));
    const idle = waiting.map(({ pseudonym, exercise }) => [pseudonym, exercise, 'nothing graded']);
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
    return { head, rows: [...rows, ...idle] };
}

;// CONCATENATED MODULE: ./build/commands/report/run-report.js


const runReport = (0,with_session/* withSession */.f)(async (session, { text, isOn }) => {
    const made = await make_report_report(session, {
        exercise: text('exercise') || null,
        ledger: text('ledger'),
        out: text('out'),
        names: isOn('names'),
    });
    return { json: made, text: [reportTable(made)] };
});


/***/ })

};
