export const id = 3519;
export const ids = [3519];
export const modules = {

/***/ 4365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m7: () => (/* reexport safe */ _sealing_review_answers_js__WEBPACK_IMPORTED_MODULE_0__.m)
/* harmony export */ });
/* unused harmony exports LEVELS, givenTo, withLevel, withNote, withTick, missingIn, isLogin, levelsGiven, finalAnswers, readAnswers */
/* harmony import */ var _sealing_review_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6948);


const LEVELS = (/* unused pure expression or super */ null && ([1, 2, 3, 4]));
const NOTHING = { level: null, ticks: [], note: '' };
function givenTo(answers, criterion) {
    return answers[criterion] ?? NOTHING;
}
function withLevel(answers, criterion, level) {
    return { ...answers, [criterion]: { ...givenTo(answers, criterion), level } };
}
function withNote(answers, criterion, note) {
    const kept = note.slice(0, LONGEST_NOTE);
    return { ...answers, [criterion]: { ...givenTo(answers, criterion), note: kept } };
}
function withTick(answers, criterion, item, ticked) {
    const given = givenTo(answers, criterion);
    const others = given.ticks.filter((other) => other !== item);
    const ticks = ticked ? [...others, item].sort((a, b) => a - b) : others;
    return { ...answers, [criterion]: { ...given, ticks } };
}
/** The same as a comment is asked for: every level, and a reason where a must-item is not ticked. */
function missingIn(answers, criteria, login) {
    const ofCriteria = criteria.flatMap(({ id, musts }) => {
        const { level, ticks, note } = givenTo(answers, id);
        const isUnticked = musts.some((must, item) => must && !ticks.includes(item));
        const lacksReason = isUnticked && note.trim() === '';
        if (level !== null)
            return lacksReason ? [{ criterion: id, what: 'reason' }] : [];
        return [{ criterion: id, what: lacksReason ? 'both' : 'level' }];
    });
    return [...(isLogin(login) ? [] : [{ criterion: null, what: 'login' }]), ...ofCriteria];
}
/** Whether a text could be a login. GitHub decides which ones there are; some end in a hyphen. */
function isLogin(text) {
    return /^[A-Za-z0-9_-]{1,39}$/.test(text);
}
function levelsGiven(answers, criteria) {
    return criteria.filter(({ id }) => givenTo(answers, id).level !== null).length;
}
/** One for each criterion that is asked for, as they are sealed. */
function finalAnswers(answers, criteria) {
    return criteria.flatMap(({ id }) => {
        const { level, ticks, note } = givenTo(answers, id);
        if (level === null)
            return [];
        return [{ criterion: id, level, ticks, note: note.trim() === '' ? null : note.trim() }];
    });
}
/** What the browser kept, as far as it fits the page; the store is the reviewer's own to change. */
function readAnswers(text, criteria) {
    const kept = text === null ? null : parsed(text);
    return Object.fromEntries(criteria.map(({ id, musts }) => [id, readGiven(Object(kept)[id], musts.length)]));
}
function readGiven(kept, items) {
    const { level, ticks, note } = Object(kept);
    return {
        level: LEVELS.find((each) => each === level) ?? null,
        ticks: Array.isArray(ticks)
            ? [...Array(items).keys()].filter((item) => ticks.includes(item))
            : [],
        note: typeof note === 'string' ? note.slice(0, LONGEST_NOTE) : '',
    };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
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

/***/ 518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qP: () => (/* binding */ codePanel),
  Yb: () => (/* binding */ diffPanel),
  $t: () => (/* binding */ placeOf)
});

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(7291);
// EXTERNAL MODULE: ./build/report/html.js
var html = __webpack_require__(5138);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(5175);
// EXTERNAL MODULE: ./build/review-page/visible.js
var visible = __webpack_require__(2533);
;// CONCATENATED MODULE: ./build/review-page/csv-table.js



// A table of figures has a few rows; a longer one is better read as it is.
const MOST_CELLS = 2_000;
/** A table of figures as one; null for what is none, or is too long. */
function csvTable(text) {
    const rows = rowsOf(text);
    const [head = [], ...body] = rows;
    if (body.length === 0 || rows.flat().length > MOST_CELLS)
        return null;
    const cells = (row) => row.map((cell) => (0,html/* html */.q) `<td>${(0,visible/* visible */.R)(cell)}</td>`);
    return (0,html/* html */.q) `<div class="scroll" tabindex="0"><table><thead><tr>${head.map((name) => (0,html/* html */.q) `<th scope="col">${(0,visible/* visible */.R)(name)}</th>`)}</tr></thead><tbody>${body.map((row) => (0,html/* html */.q) `<tr>${cells(row)}</tr>`)}</tbody></table></div>`;
}
function rowsOf(text) {
    try {
        return (0,sync/* parse */.qg)(text, { relax_column_count: true, skip_empty_lines: true, trim: true, bom: true });
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./build/review-page/numbered-lines.js
var numbered_lines = __webpack_require__(4685);
;// CONCATENATED MODULE: ./build/review-page/code-panels.js





/** Files to read beside the write-up: what was asked for first. */
function textFiles({ files, rubric }) {
    const rank = ({ path }) => (path === rubric.module ? 0 : 1);
    return files
        .filter(({ path, text }) => text !== null && path !== rubric.writeUp?.file)
        .toSorted((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
}
/** Those that the candidate changed, and the module in any case: what can be pointed to. */
function shownFiles(input) {
    const { rubric } = input;
    return textFiles(input).filter((file) => file.path === rubric.module || !isGiven(input, file));
}
/** Where links to lines of a file lead on the page; null for a file that it does not show. */
function placeOf(input, path) {
    if (path === input.rubric.writeUp?.file)
        return 'write-up';
    const at = shownFiles(input).findIndex((file) => file.path === path);
    return at < 0 ? null : `file-${at}`;
}
/** Every text that was handed in. Those that are as they were given are named and not shown. */
function codePanel(input, mostChars) {
    const shown = shownFiles(input);
    const given = textFiles(input).filter((file) => !shown.includes(file));
    let left = mostChars;
    const files = shown.map(({ path, text }, index) => {
        const room = Math.max(0, left);
        left -= text?.length ?? 0;
        return (0,html/* html */.q) `<h3>${(0,visible/* visible */.R)(path)}</h3><div class="hostile" id="file-${index}">${fileOf(path, text ?? '', room)}</div>`;
    });
    const names = given.map(({ path }) => path).join(', ');
    return (0,html/* html */.q) `${files}${names === '' ? null : (0,html/* html */.q) `<p class="quiet">As in the starter: ${names}.</p>`}`;
}
function fileOf(path, text, room) {
    const table = path.endsWith('.csv') && text.length <= room ? csvTable(text) : null;
    return table ?? (0,numbered_lines/* numberedLines */.U)(text, room);
}
function isGiven({ starter }, { path, text }) {
    return starter.get(path) === text;
}
// Honest files differ in a few hundred lines; a hostile pair could keep the comparison busy for long.
const LIMITS = { context: 3, maxEditLength: 2_000 };
/** What changed since the starter, file by file. */
function diffPanel(input, mostChars) {
    const changed = textFiles(input).filter((file) => !isGiven(input, file));
    const missing = [...input.starter.keys()].filter((path) => !input.files.some((file) => file.path === path) && !path.startsWith('.'));
    let left = mostChars;
    const parts = changed.map((file) => {
        const before = input.starter.get(file.path) ?? null;
        if (before === null)
            return (0,html/* html */.q) `<h3>${(0,visible/* visible */.R)(file.path)}</h3><p>Added.</p>`;
        left -= file.text?.length ?? 0;
        const lines = left < 0 ? null : diffLines(before, file.text ?? '');
        const shown = lines === null
            ? (0,html/* html */.q) `<p class="warning">Too long to be compared here. Compare on the pull request.</p>`
            : (0,html/* html */.q) `<div class="hostile"><pre class="diff" tabindex="0"><code>${lines}</code></pre></div>`;
        return (0,html/* html */.q) `<h3>${(0,visible/* visible */.R)(file.path)}</h3>${shown}`;
    });
    return (0,html/* html */.q) `${changed.length === 0 ? (0,html/* html */.q) `<p>No other file differs from the starter.</p>` : parts}${missing.map((path) => (0,html/* html */.q) `<h3>${path}</h3><p>Removed.</p>`)}`;
}
function diffLines(before, after) {
    const plain = (text) => text.replace(/\r\n?/g, '\n');
    const patch = (0,create/* structuredPatch */.YB)('', '', plain(before), plain(after), '', '', LIMITS);
    return patch === undefined ? null : patch.hunks.flatMap(hunk);
}
function hunk({ oldStart, newStart, lines }) {
    let [old, now] = [oldStart, newStart];
    const shown = lines.map((line) => {
        // Behind a backslash stands that a file has no last line end.
        const kind = KINDS[line[0] ?? ''];
        if (kind === undefined)
            return (0,html/* html */.q) ``;
        const number = kind.isOld && !kind.isNew ? old : now;
        old += Number(kind.isOld);
        now += Number(kind.isNew);
        const { tag } = kind;
        return (0,html/* html */.q) `<${tag} class="l" data-line="${number}">${(0,numbered_lines/* code */.a)(line)}\n</${tag}>`;
    });
    return [(0,html/* html */.q) `<span class="hunk">Line ${newStart}\n</span>`, ...shown];
}
const KINDS = {
    '+': { tag: (0,html/* html */.q) `ins`, isOld: false, isNew: true },
    '-': { tag: (0,html/* html */.q) `del`, isOld: true, isNew: false },
    ' ': { tag: (0,html/* html */.q) `span`, isOld: true, isNew: true },
};


/***/ }),

/***/ 9511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ criterionForm)
/* harmony export */ });
/* harmony import */ var _page_script_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4365);
/* harmony import */ var _report_html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5138);
/* harmony import */ var _rubric_rubric_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2007);
/* harmony import */ var _scorecard_reviewed_points_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2284);
/* harmony import */ var _measured_panel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6648);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2533);






/** One criterion: where to read, what to tick, which level, and why. */
function criterionForm(criterion, form) {
    const { title, checklist } = criterion;
    const { id, beside, asksReason } = form;
    return (0,_report_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .q) `<section class="criterion" id="${id}" data-criterion="${id}" aria-labelledby="${id}-title">
<h3 id="${id}-title" tabindex="-1">${criterion.id}: ${title} <span class="quiet">${beside}</span></h3>
<p class="place">${place(criterion, form)}</p>
<fieldset class="items"><legend>Tick what you find</legend>
${checklist.map((item, index) => checkbox(index, item, form))}
</fieldset>
<fieldset class="levels"><legend>Level</legend>
${_rubric_rubric_js__WEBPACK_IMPORTED_MODULE_5__/* .LEVELS */ .A_.map((level) => radio(id, level, criterion.levels[level]))}
</fieldset>
${asksReason ? reason(id) : (0,_report_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .q) `<p class="keyed" data-keyed hidden></p>`}
</section>`;
}
function reason(id) {
    return (0,_report_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .q) `<label class="reason" for="${id}-note">Reason <span class="quiet" id="${id}-asked">one line helps the others</span></label>
<textarea id="${id}-note" data-note rows="2" maxlength="${_page_script_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_NOTE */ .m7}" aria-describedby="${id}-asked"></textarea>
<p class="printed" data-printed></p>`;
}
function place({ section }, { fact, writeUp }) {
    if (fact === undefined)
        return (0,_report_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .q) `Section <em>${section}</em>.`;
    const { lines, words, minWords, maxWords, untouched, yours = [] } = fact;
    if (lines === null) {
        const names = yours.slice(0, 8).map((heading) => `“${(0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(heading)}”`);
        return (0,_report_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .q) `<strong>No heading <em>${section}</em> was found.</strong> ${names.length === 0 ? '' : `There are: ${names.join(', ')}.`}`;
    }
    const state = untouched ? 'as it was in the template' : lengthOf(words, minWords, maxWords);
    return (0,_report_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .q) `Read ${(0,_measured_panel_js__WEBPACK_IMPORTED_MODULE_3__/* .goLink */ .$)(writeUp, lines.from, lines.to, (0,_report_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .q) `section <em>${section}</em>`)} (${state}).`;
}
function lengthOf(words, min, max) {
    if (words < min)
        return `only ${words} words, ${min} to ${max} were asked for`;
    if (words > max)
        return `${words} words, more than the ${min} to ${max} asked for`;
    return `${words} words, ${min} to ${max} were asked for`;
}
function checkbox(index, { text, must }, form) {
    return (0,_report_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .q) `<div class="item" data-item="${index}"><label><input type="checkbox" data-tick="${index}"> <span>${must ? (0,_report_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .q) `<strong>Must:</strong> ` : null}${text}</span></label>${pointers(form, index)}</div>`;
}
/** Where its words were seen: a place to begin reading. A good answer may use others. */
function pointers({ fact, writeUp }, index) {
    const pointer = fact?.pointers.find(({ item }) => item === index);
    if (fact === undefined || pointer === undefined || fact.untouched)
        return null;
    if (pointer.lines.length === 0)
        return (0,_report_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .q) ` <span class="pointers quiet">no line has the usual words</span>`;
    const links = pointer.lines.map((line, at) => (0,_report_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .q) `${at === 0 ? null : ', '}${(0,_measured_panel_js__WEBPACK_IMPORTED_MODULE_3__/* .goLink */ .$)(writeUp, line, line, `line ${line}`)}`);
    return (0,_report_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .q) ` <span class="pointers">perhaps ${links}</span>`;
}
function radio(id, level, anchor) {
    return (0,_report_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .q) `<label class="level"><input type="radio" name="${id}-level" value="${level}"> <span class="digit">${level}</span> <span class="anchor">${anchor} <span class="quiet share">${_scorecard_reviewed_points_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVEL_PERCENT */ .fe[level]} % of the points</span></span></label>`;
}


/***/ }),

/***/ 5992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ CALIBRATION_HELP),
/* harmony export */   _$: () => (/* binding */ HELP),
/* harmony export */   tH: () => (/* binding */ TALK_HELP)
/* harmony export */ });
/* harmony import */ var _report_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5138);

const KEYS = [
    ['1 2 3 4', 'gives a level'],
    ['j k', 'next and previous criterion'],
    ['x', 'ticks the marked item, and goes on to the next'],
    ['n p', 'marks the next or previous item'],
    ['l', 'shows the next line to look at'],
    ['r', 'goes to the reason; Esc leaves it'],
    ['t', 'next tab'],
    ['d', 'done'],
    ['?', 'this help'],
];
/** How to review, and the keys. */
const HELP = help('How to review', KEYS, [
    (0,_report_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `Read the section that a criterion names.`,
    (0,_report_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `Tick what you find. If you leave a <strong>must</strong> item unticked, give a reason, at every level.`,
    (0,_report_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `Choose the level whose text fits best, and say why.`,
    (0,_report_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `Press Done. Copy the sealed block into a comment on the pull request.`,
]);
/** How to calibrate, and the keys. */
const CALIBRATION_HELP = help('How to calibrate', KEYS.filter(([key]) => key !== 'r'), [
    (0,_report_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `Read each paper as you would a candidate's. Its criteria stand beside it.`,
    (0,_report_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `Tick what you find. Levels 3 and 4 need every <strong>must</strong> item.`,
    (0,_report_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `Choose the level whose text fits best. Discuss the papers with nobody before you are done.`,
    (0,_report_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `Press Done. Copy the sealed block into a comment on the issue, and paste the answer here.`,
]);
/** How to give levels for a talk, and the keys. */
const TALK_HELP = help('How to give levels for a talk', KEYS.filter(([key]) => !['x', 'n p', 'l', 't'].includes(key)), [
    (0,_report_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `Ask the questions on the left. The sheet has the answers.`,
    (0,_report_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `After the talk, choose the level whose text fits best, and write what you heard.`,
    (0,_report_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `Press Done. Copy the sealed block into a comment on the pull request.`,
]);
function help(title, keys, steps) {
    return (0,_report_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<dialog id="help" aria-labelledby="help-title">
<h2 id="help-title">${title}</h2>
<ol>
${steps.map((step) => (0,_report_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<li>${step}</li>\n`)}</ol>
<p>What you give is kept in this browser until you are done, and sent nowhere.</p>
<table><caption>Keys</caption><tbody>${keys.map(([key, does]) => (0,_report_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<tr><th scope="row">${key.split(' ').map((one) => (0,_report_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<kbd>${one}</kbd> `)}</th><td>${does}</td></tr>`)}</tbody></table>
<p><label><input type="checkbox" id="use-keys" checked> Use these keys</label></p>
<button type="button" id="close-help" class="main">Close</button>
</dialog>`;
}


/***/ }),

/***/ 6648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ goLink),
/* harmony export */   n: () => (/* binding */ measuredPanel)
/* harmony export */ });
/* harmony import */ var _report_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5138);
/* harmony import */ var _scorecard_render_reviewer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1883);
/* harmony import */ var _code_panels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(518);
/* harmony import */ var _render_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9344);




// Links of a scorecard are addresses; these lead to places of the page and never leave it.
const HERE = 'https://page.invalid/here';
/** The scorecard's measured part, which is Markdown of ours. */
function measuredPanel(input) {
    const blocks = (0,_scorecard_render_reviewer_js__WEBPACK_IMPORTED_MODULE_1__/* .measuredBlocks */ .h)(input.scorecard, input.rubric, { permalinkBase: HERE });
    const rendering = {
        lines: false,
        below: 1,
        picture: () => (0,_report_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) ``,
        definitions: new Map(),
        link: (address, label) => linkInside(input, address, label),
        // Only details and summary of ours: a candidate's text is never a raw node (scorecard/safe-markdown.ts).
        raw: (text) => new _report_html_js__WEBPACK_IMPORTED_MODULE_0__/* .Html */ .E(text.startsWith('<!--') ? '' : text),
    };
    return (0,_render_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .renderMarkdown */ .G)(blocks.flat(), rendering);
}
function linkInside(input, address, label) {
    const [, path = '', from = '', to = ''] = /^https:\/\/page\.invalid\/here\/([^?#]+)[^#]*#L(\d+)(?:-L(\d+))?$/.exec(address) ?? [];
    const place = (0,_code_panels_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(input, decodeURIComponent(path));
    return place === null ? label : goLink(place, Number(from), Number(to || from), label);
}
/** Leads to lines of a file on the page, and marks them. */
function goLink(place, from, to, label) {
    return (0,_report_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .q) `<a class="go" href="#${place}" data-from="${from}" data-to="${to}">${label}</a>`;
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

/***/ 6249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S3: () => (/* binding */ LOGIN),
  vI: () => (/* binding */ fittingPage),
  L2: () => (/* binding */ linkOut),
  KH: () => (/* binding */ sealedBox)
});

// UNUSED EXPORTS: MOST_BYTES

;// CONCATENATED MODULE: ./build/page-script/bundle.generated.js
// Made of browser/ by scripts/page-script.mjs with esbuild; change that and run npm run generate.
const SCRIPT = "\"use strict\";(()=>{var er=Object.create;var Ze=Object.defineProperty;var tr=Object.getOwnPropertyDescriptor;var rr=Object.getOwnPropertyNames;var nr=Object.getPrototypeOf,ir=Object.prototype.hasOwnProperty;var or=(t=>typeof require<\"u\"?require:typeof Proxy<\"u\"?new Proxy(t,{get:(e,r)=>(typeof require<\"u\"?require:e)[r]}):t)(function(t){if(typeof require<\"u\")return require.apply(this,arguments);throw Error('Dynamic require of \"'+t+'\" is not supported')});var ar=(t,e,r,n)=>{if(e&&typeof e==\"object\"||typeof e==\"function\")for(let i of rr(e))!ir.call(t,i)&&i!==r&&Ze(t,i,{get:()=>e[i],enumerable:!(n=tr(e,i))||n.enumerable});return t};var sr=(t,e,r)=>(r=t!=null?er(nr(t)):{},ar(e||!t||!t.__esModule?Ze(r,\"default\",{value:t,enumerable:!0}):r,t));function u(t,e){let r=document.getElementById(t);if(r instanceof e)return r;throw new Error(`the page has no ${t}`)}function b(t,e,r){return[...t.querySelectorAll(e)].filter(n=>n instanceof r)}function k(t){u(\"said\",HTMLElement).textContent=t}var cr=[\"key\",\"pseudonym\",\"tree\",\"criteria\",\"reviewer\"];function Qe(t){let e=cr.map(n=>t[n]).join(`\n`),r=new TextEncoder().encode(e.padEnd(242));if(r.length!==242)throw new RangeError(\"the label of a review is too long\");return Uint8Array.from([1,...r])}function Ie(t,e=1){let r=new TextEncoder().encode(t),n=Math.max(e,Math.ceil(r.length/8190));if(n>5)throw new RangeError(\"the reasons are too long together\");let i=new Uint8Array(n*8190).fill(32);return i.set(r),i}function Z(t){let e=\"\";for(let r=0;r<t.length;r+=4096)e+=String.fromCharCode(...t.subarray(r,r+4096));return btoa(e)}function C(t){try{return Uint8Array.from(atob(t),e=>e.charCodeAt(0))}catch{return null}}var ur=76,et=\"?\";function Oe(t,e=\"REVIEW\"){let[r,n]=rt(e),i=Z(t).match(new RegExp(`.{1,${ur}}`,\"g\"))??[];return[\"```\",r,...i,n,\"```\",\"\"].join(`\n`)}function tt(t,e=\"REVIEW\"){let[r,n]=rt(e),i=lr(t),o=[...i.entries()].filter(([,c])=>c===r||c===n),s=o.flatMap(([c,a],l)=>{let f=o[l-1]?.[1]===r;if(a===n)return f?[]:[et];let[y,_]=o[l+1]??[];return[_===n?i.slice(c+1,y).join(\"\").replaceAll(/\\s/g,\"\"):et]});return[...new Set(s)].map(C)}function rt(t){return[`-----BEGIN TAKEHOME ${t}-----`,`-----END TAKEHOME ${t}-----`]}function lr(t){return t.split(/\\r\\n|\\r|\\n/).map(e=>e.replace(/^[\\s>]+/,\"\").trimEnd())}var m=class extends Error{constructor(e){let r;e instanceof Error?r=e.message:typeof e==\"string\"?r=e:r=\"\",super(r),this.name=this.constructor.name}},w=class extends m{};var A=class extends m{},P=class extends m{},Q=class extends m{},ee=class extends m{},te=class extends m{},re=class extends m{},ne=class extends m{},ie=class extends m{},T=class extends m{},x=class extends m{};var fr={},Ue=dr(globalThis,fr);function dr(t,e){return new Proxy(t,{get(r,n,i){return n in e?e[n]:t[n]},set(r,n,i){return n in e&&delete e[n],t[n]=i,!0},deleteProperty(r,n){let i=!1;return n in e&&(delete e[n],i=!0),n in t&&(delete t[n],i=!0),i},ownKeys(r){let n=Reflect.ownKeys(t),i=Reflect.ownKeys(e),o=new Set(i);return[...n.filter(s=>!o.has(s)),...i]},defineProperty(r,n,i){return n in e&&delete e[n],Reflect.defineProperty(t,n,i),!0},getOwnPropertyDescriptor(r,n){return n in e?Reflect.getOwnPropertyDescriptor(e,n):Reflect.getOwnPropertyDescriptor(t,n)},has(r,n){return n in e||n in t}})}async function hr(){if(Ue!==void 0&&globalThis.crypto!==void 0)return globalThis.crypto.subtle;try{let{webcrypto:t}=await import(\"crypto\");return t.subtle}catch(t){throw new x(t)}}var g=class{constructor(){Object.defineProperty(this,\"_api\",{enumerable:!0,configurable:!0,writable:!0,value:void 0})}async _setup(){this._api===void 0&&(this._api=await hr())}};var K={Base:0,Psk:1,Auth:2,AuthPsk:3},v={NotAssigned:0,DhkemP256HkdfSha256:16,DhkemP384HkdfSha384:17,DhkemP521HkdfSha512:18,DhkemSecp256k1HkdfSha256:19,DhkemX25519HkdfSha256:32,DhkemX448HkdfSha512:33,HybridkemX25519Kyber768:48,MlKem512:64,MlKem768:65,MlKem1024:66,XWing:25722},oe={HkdfSha256:1,HkdfSha384:2,HkdfSha512:3,Sha3256:4,Sha3384:5,Sha3512:6,Shake128:16,Shake256:17,TurboShake128:18,TurboShake256:19},H={Aes128Gcm:1,Aes256Gcm:2,Chacha20Poly1305:3,ExportOnly:65535};var h=new Uint8Array(0);var it=(()=>{let t=new Array(256),e=0,r=0n;for(;e<256;)t[e]=r,e++,r+=1n;return t})();var we=new Uint8Array([75,69,77,0,0]);var ot=new Uint8Array([72,80,75,69,45,118,49]);function z(t){return new Uint8Array(d(t))}function d(t){return t instanceof ArrayBuffer?t:ArrayBuffer.isView(t)?new Uint8Array(t.buffer,t.byteOffset,t.byteLength).slice().buffer:new Uint8Array(t).slice().buffer}var je=class extends g{constructor(){super(),Object.defineProperty(this,\"id\",{enumerable:!0,configurable:!0,writable:!0,value:oe.HkdfSha256}),Object.defineProperty(this,\"hashSize\",{enumerable:!0,configurable:!0,writable:!0,value:0}),Object.defineProperty(this,\"_suiteId\",{enumerable:!0,configurable:!0,writable:!0,value:h}),Object.defineProperty(this,\"algHash\",{enumerable:!0,configurable:!0,writable:!0,value:{name:\"HMAC\",hash:\"SHA-256\",length:256}})}init(e){this._suiteId=e}buildLabeledIkm(e,r){this._checkInit();let n=new Uint8Array(7+this._suiteId.byteLength+e.byteLength+r.byteLength);return n.set(ot,0),n.set(this._suiteId,7),n.set(e,7+this._suiteId.byteLength),n.set(r,7+this._suiteId.byteLength+e.byteLength),n}buildLabeledInfo(e,r,n){this._checkInit();let i=new Uint8Array(9+this._suiteId.byteLength+e.byteLength+r.byteLength);return i.set(new Uint8Array([0,n]),0),i.set(ot,2),i.set(this._suiteId,9),i.set(e,9+this._suiteId.byteLength),i.set(r,9+this._suiteId.byteLength+e.byteLength),i}async extract(e,r){await this._setup();let n=e.byteLength===0?new ArrayBuffer(this.hashSize):d(e);if(n.byteLength!==this.hashSize)throw new w(\"The salt length must be the same as the hashSize\");let i=d(r),o=await this._api.importKey(\"raw\",n,this.algHash,!1,[\"sign\"]);return await this._api.sign(\"HMAC\",o,i)}async expand(e,r,n){await this._setup();let i=d(e),o=await this._api.importKey(\"raw\",i,this.algHash,!1,[\"sign\"]),s=new ArrayBuffer(n),c=new Uint8Array(s),a=h,l=z(r),f=new Uint8Array(1);if(n>255*this.hashSize)throw new Error(\"Entropy limit reached\");let y=new Uint8Array(this.hashSize+l.length+1);for(let _=1,p=0;p<c.length;_++)f[0]=_,y.set(a,0),y.set(l,a.length),y.set(f,a.length+l.length),a=new Uint8Array(await this._api.sign(\"HMAC\",o,y.slice(0,a.length+l.length+1))),c.length-p>=a.length?(c.set(a,p),p+=a.length):(c.set(a.slice(0,c.length-p),p),p+=c.length-p);return s}async extractAndExpand(e,r,n,i){await this._setup();let o=d(r),s=await this._api.importKey(\"raw\",o,\"HKDF\",!1,[\"deriveBits\"]);return await this._api.deriveBits({name:\"HKDF\",hash:this.algHash.hash,salt:d(e),info:d(n)},s,i*8)}async labeledExtract(e,r,n){return await this.extract(e,this.buildLabeledIkm(r,n))}async labeledExpand(e,r,n,i){return await this.expand(e,this.buildLabeledInfo(r,n,i),i)}_checkInit(){if(this._suiteId===h)throw new Error(\"Not initialized. Call init()\")}},I=class extends je{constructor(){super(...arguments),Object.defineProperty(this,\"id\",{enumerable:!0,configurable:!0,writable:!0,value:oe.HkdfSha256}),Object.defineProperty(this,\"hashSize\",{enumerable:!0,configurable:!0,writable:!0,value:32}),Object.defineProperty(this,\"algHash\",{enumerable:!0,configurable:!0,writable:!0,value:{name:\"HMAC\",hash:\"SHA-256\",length:256}})}};var O=t=>typeof t==\"object\"&&t!==null&&typeof t.privateKey==\"object\"&&typeof t.publicKey==\"object\";function E(t,e){if(e<=0)throw new Error(\"i2Osp: too small size\");if(t>=256**e)throw new Error(\"i2Osp: too large integer\");let r=new Uint8Array(e);for(let n=0;n<e&&t;n++)r[e-(n+1)]=t%256,t=Math.floor(t/256);return r}function j(t,e){let r=new Uint8Array(t.length+e.length);return r.set(t,0),r.set(e,t.length),r}function R(t){let e=t.replace(/-/g,\"+\").replace(/_/g,\"/\"),r=atob(e),n=new Uint8Array(r.length);for(let i=0;i<r.length;i++)n[i]=r.charCodeAt(i);return n}function Me(t,e){if(t.byteLength!==e.byteLength)throw new Error(\"xor: different length inputs\");let r=new Uint8Array(t.byteLength);for(let n=0;n<t.byteLength;n++)r[n]=t[n]^e[n];return r}var br=new Uint8Array([101,97,101,95,112,114,107]),pr=new Uint8Array([115,104,97,114,101,100,95,115,101,99,114,101,116]);function yr(t,e,r){let n=new Uint8Array(t.length+e.length+r.length);return n.set(t,0),n.set(e,t.length),n.set(r,t.length+e.length),n}var M=class{constructor(e,r,n){Object.defineProperty(this,\"id\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),Object.defineProperty(this,\"secretSize\",{enumerable:!0,configurable:!0,writable:!0,value:0}),Object.defineProperty(this,\"encSize\",{enumerable:!0,configurable:!0,writable:!0,value:0}),Object.defineProperty(this,\"publicKeySize\",{enumerable:!0,configurable:!0,writable:!0,value:0}),Object.defineProperty(this,\"privateKeySize\",{enumerable:!0,configurable:!0,writable:!0,value:0}),Object.defineProperty(this,\"_prim\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),Object.defineProperty(this,\"_kdf\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),this.id=e,this._prim=r,this._kdf=n;let i=new Uint8Array(we);i.set(E(this.id,2),3),this._kdf.init(i)}async serializePublicKey(e){return await this._prim.serializePublicKey(e)}async deserializePublicKey(e){return await this._prim.deserializePublicKey(d(e))}async serializePrivateKey(e){return await this._prim.serializePrivateKey(e)}async deserializePrivateKey(e){return await this._prim.deserializePrivateKey(d(e))}async importKey(e,r,n=!0){return await this._prim.importKey(e,r,n)}async generateKeyPair(){return await this._prim.generateKeyPair()}async deriveKeyPair(e){let r=d(e);if(r.byteLength>8192)throw new w(\"Too long ikm\");return await this._prim.deriveKeyPair(r)}async encap(e){let r;e.ekm===void 0?r=await this.generateKeyPair():O(e.ekm)?r=e.ekm:r=await this.deriveKeyPair(e.ekm);let n=await this._prim.serializePublicKey(r.publicKey),i=await this._prim.serializePublicKey(e.recipientPublicKey);try{let o;if(e.senderKey===void 0)o=new Uint8Array(await this._prim.dh(r.privateKey,e.recipientPublicKey));else{let a=O(e.senderKey)?e.senderKey.privateKey:e.senderKey,l=new Uint8Array(await this._prim.dh(r.privateKey,e.recipientPublicKey)),f=new Uint8Array(await this._prim.dh(a,e.recipientPublicKey));o=j(l,f)}let s;if(e.senderKey===void 0)s=j(new Uint8Array(n),new Uint8Array(i));else{let a=O(e.senderKey)?e.senderKey.publicKey:await this._prim.derivePublicKey(e.senderKey),l=await this._prim.serializePublicKey(a);s=yr(new Uint8Array(n),new Uint8Array(i),new Uint8Array(l))}let c=await this._generateSharedSecret(o,s);return{enc:n,sharedSecret:c}}catch(o){throw new Q(o)}}async decap(e){let r=d(e.enc),n=await this._prim.deserializePublicKey(r),i=O(e.recipientKey)?e.recipientKey.privateKey:e.recipientKey,o=O(e.recipientKey)?e.recipientKey.publicKey:await this._prim.derivePublicKey(e.recipientKey),s=await this._prim.serializePublicKey(o);try{let c;if(e.senderPublicKey===void 0)c=new Uint8Array(await this._prim.dh(i,n));else{let l=new Uint8Array(await this._prim.dh(i,n)),f=new Uint8Array(await this._prim.dh(i,e.senderPublicKey));c=j(l,f)}let a;if(e.senderPublicKey===void 0)a=j(new Uint8Array(r),new Uint8Array(s));else{let l=await this._prim.serializePublicKey(e.senderPublicKey);a=new Uint8Array(r.byteLength+s.byteLength+l.byteLength),a.set(new Uint8Array(r),0),a.set(new Uint8Array(s),r.byteLength),a.set(new Uint8Array(l),r.byteLength+s.byteLength)}return await this._generateSharedSecret(c,a)}catch(c){throw new ee(c)}}async _generateSharedSecret(e,r){let n=this._kdf.buildLabeledIkm(br,e),i=this._kdf.buildLabeledInfo(pr,r,this.secretSize);return await this._kdf.extractAndExpand(h,n,i,this.secretSize)}};var U=[\"deriveBits\"],D=new Uint8Array([100,107,112,95,112,114,107]);var me=class{constructor(e){Object.defineProperty(this,\"_num\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),this._num=new Uint8Array(e)}val(){return this._num}reset(){this._num.fill(0)}set(e){if(e.length!==this._num.length)throw new Error(\"Bignum.set: invalid argument\");this._num.set(e)}isZero(){for(let e=0;e<this._num.length;e++)if(this._num[e]!==0)return!1;return!0}lessThan(e){if(e.length!==this._num.length)throw new Error(\"Bignum.lessThan: invalid argument\");for(let r=0;r<this._num.length;r++){if(this._num[r]<e[r])return!0;if(this._num[r]>e[r])return!1}return!1}};var wr=new Uint8Array([99,97,110,100,105,100,97,116,101]),mr=new Uint8Array([255,255,255,255,0,0,0,0,255,255,255,255,255,255,255,255,188,230,250,173,167,23,158,132,243,185,202,194,252,99,37,81]),xr=new Uint8Array([255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,199,99,77,129,244,55,45,223,88,26,13,178,72,176,167,122,236,236,25,106,204,197,41,115]),gr=new Uint8Array([1,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,255,250,81,134,135,131,191,47,150,107,127,204,1,72,247,9,165,208,59,181,201,184,137,156,71,174,187,111,183,30,145,56,100,9]),vr=new Uint8Array([48,65,2,1,0,48,19,6,7,42,134,72,206,61,2,1,6,8,42,134,72,206,61,3,1,7,4,39,48,37,2,1,1,4,32]),_r=new Uint8Array([48,78,2,1,0,48,16,6,7,42,134,72,206,61,2,1,6,5,43,129,4,0,34,4,55,48,53,2,1,1,4,48]),kr=new Uint8Array([48,96,2,1,0,48,16,6,7,42,134,72,206,61,2,1,6,5,43,129,4,0,35,4,73,48,71,2,1,1,4,66]),Pr={p:0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn,b:0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn,gx:0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296n,gy:0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5n,coordinateSize:32},Er={p:0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffffn,b:0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aefn,gx:0xaa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7n,gy:0x3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5fn,coordinateSize:48},Ar={p:(1n<<521n)-1n,b:0x0051953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef109e156193951ec7e937b1652c0bd3bb1bf073573df883d2c34f1ef451fd46b503f00n,gx:0x00c6858e06b70404e9cd9e3ecb662395b4429c648139053fb521f828af606b4d3dbaa14b5e77efe75928fe1dc127a2ffa8de3348b3c1856a429bf97e7e31c2e5bd66n,gy:0x011839296a789a3bc0045c8a5fb42c7d1bd998f54449579b446817afbd17273e662c97ee72995ef42640c550b9013fad0761353c7086a272c24088be94769fd16650n,coordinateSize:66};function G(t,e){let r=t%e;return r>=0n?r:r+e}function ct(t,e,r){let n=1n,i=G(t,r),o=e;for(;o>0n;)(o&1n)===1n&&(n=G(n*i,r)),i=G(i*i,r),o>>=1n;return n}function Sr(t,e){let r=ct(t,e+1n>>2n,e);if(G(r*r,e)!==G(t,e))throw new Error(\"Invalid ECDH point\");return r}function Kr(t){let e=0n;for(let r of t)e=e<<8n|it[r];return e}function at(t,e){let r=new Uint8Array(e),n=t;for(let i=e-1;i>=0;i--)r[i]=Number(n&0xffn),n>>=8n;if(n!==0n)throw new Error(\"Invalid coordinate length\");return r}function st(t,e,r){let n=new Uint8Array(1+r*2);return n[0]=4,n.set(at(t,r),1),n.set(at(e,r),1+r),n}var ae=class extends g{constructor(e,r){switch(super(),Object.defineProperty(this,\"_hkdf\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),Object.defineProperty(this,\"_alg\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),Object.defineProperty(this,\"_nPk\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),Object.defineProperty(this,\"_nSk\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),Object.defineProperty(this,\"_nDh\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),Object.defineProperty(this,\"_order\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),Object.defineProperty(this,\"_bitmask\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),Object.defineProperty(this,\"_pkcs8AlgId\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),Object.defineProperty(this,\"_curveParams\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),this._hkdf=r,e){case v.DhkemP256HkdfSha256:this._alg={name:\"ECDH\",namedCurve:\"P-256\"},this._nPk=65,this._nSk=32,this._nDh=32,this._order=mr,this._bitmask=255,this._pkcs8AlgId=vr,this._curveParams=Pr;break;case v.DhkemP384HkdfSha384:this._alg={name:\"ECDH\",namedCurve:\"P-384\"},this._nPk=97,this._nSk=48,this._nDh=48,this._order=xr,this._bitmask=255,this._pkcs8AlgId=_r,this._curveParams=Er;break;default:this._alg={name:\"ECDH\",namedCurve:\"P-521\"},this._nPk=133,this._nSk=66,this._nDh=66,this._order=gr,this._bitmask=1,this._pkcs8AlgId=kr,this._curveParams=Ar;break}}async serializePublicKey(e){await this._setup();try{return await this._api.exportKey(\"raw\",e)}catch(r){throw new A(r)}}async deserializePublicKey(e){await this._setup();try{return await this._importRawKey(d(e),!0)}catch(r){throw new P(r)}}async serializePrivateKey(e){await this._setup();try{let r=await this._api.exportKey(\"jwk\",e);if(!(\"d\"in r))throw new Error(\"Not private key\");return R(r.d).buffer}catch(r){throw new A(r)}}async deserializePrivateKey(e){await this._setup();try{return await this._importRawKey(d(e),!1)}catch(r){throw new P(r)}}async importKey(e,r,n){await this._setup();try{if(e===\"raw\")return await this._importRawKey(r,n);if(r instanceof ArrayBuffer)throw new Error(\"Invalid jwk key format\");return await this._importJWK(r,n)}catch(i){throw new P(i)}}async generateKeyPair(){await this._setup();try{return await this._api.generateKey(this._alg,!0,U)}catch(e){throw new x(e)}}async deriveKeyPair(e){await this._setup();try{let r=d(e),n=await this._hkdf.labeledExtract(h,D,new Uint8Array(r)),i=new me(this._nSk);for(let s=0;i.isZero()||!i.lessThan(this._order);s++){if(s>255)throw new Error(\"Faild to derive a key pair\");let c=new Uint8Array(await this._hkdf.labeledExpand(n,wr,E(s,1),this._nSk));c[0]=c[0]&this._bitmask,i.set(c)}let o=await this._deserializePkcs8Key(i.val());return i.reset(),{privateKey:o,publicKey:await this.derivePublicKey(o)}}catch(r){throw new T(r)}}async derivePublicKey(e){await this._setup();try{let r=await this._api.exportKey(\"jwk\",e);return delete r.d,delete r.key_ops,await this._api.importKey(\"jwk\",r,this._alg,!0,[])}catch{try{return await this._derivePublicKeyWithoutJwkExport(e)}catch(r){throw new P(r)}}}async dh(e,r){try{return await this._setup(),await this._api.deriveBits({name:\"ECDH\",public:r},e,this._nDh*8)}catch(n){throw new A(n)}}async _importRawKey(e,r){if(r&&e.byteLength!==this._nPk)throw new Error(\"Invalid public key for the ciphersuite\");if(!r&&e.byteLength!==this._nSk)throw new Error(\"Invalid private key for the ciphersuite\");return r?await this._api.importKey(\"raw\",e,this._alg,!0,[]):await this._deserializePkcs8Key(new Uint8Array(e))}async _importJWK(e,r){if(typeof e.crv>\"u\"||e.crv!==this._alg.namedCurve)throw new Error(`Invalid crv: ${e.crv}`);if(r){if(typeof e.d<\"u\")throw new Error(\"Invalid key: `d` should not be set\");return await this._api.importKey(\"jwk\",e,this._alg,!0,[])}if(typeof e.d>\"u\")throw new Error(\"Invalid key: `d` not found\");return await this._api.importKey(\"jwk\",e,this._alg,!0,U)}async _deserializePkcs8Key(e){let r=new Uint8Array(this._pkcs8AlgId.length+e.length);return r.set(this._pkcs8AlgId,0),r.set(e,this._pkcs8AlgId.length),await this._api.importKey(\"pkcs8\",r,this._alg,!0,U)}async _derivePublicKeyWithoutJwkExport(e){let r=st(this._curveParams.gx,this._curveParams.gy,this._curveParams.coordinateSize),n=await this._api.importKey(\"raw\",r.buffer,this._alg,!0,[]),i=new Uint8Array(await this._api.deriveBits({name:\"ECDH\",public:n},e,this._nDh*8)),o=this._curveParams.p,s=Kr(i),c=G(ct(s,3n,o)-3n*s+this._curveParams.b,o),a=Sr(c,o);(a&1n)===1n&&(a=o-a);let l=st(s,a,this._curveParams.coordinateSize);return await this._api.importKey(\"raw\",l.buffer,this._alg,!0,[])}};var Be=[\"encrypt\",\"decrypt\"];function Tr(t){return t instanceof Uint8Array||ArrayBuffer.isView(t)&&t.constructor.name===\"Uint8Array\"}function se(t,e=\"\"){if(!Number.isSafeInteger(t)||t<0){let r=e&&`\"${e}\" `;throw new Error(`${r}expected integer >0, got ${t}`)}}function N(t,e,r=\"\"){let n=Tr(t),i=t?.length,o=e!==void 0;if(!n||o&&i!==e){let s=r&&`\"${r}\" `,c=o?` of length ${e}`:\"\",a=n?`length=${i}`:`type=${typeof t}`;throw new Error(s+\"expected Uint8Array\"+c+\", got \"+a)}return t}function $(t,e=!0){if(t.destroyed)throw new Error(\"Hash instance has been destroyed\");if(e&&t.finished)throw new Error(\"Hash#digest() has already been called\")}function F(...t){for(let e=0;e<t.length;e++)t[e].fill(0)}var Hr=new Uint32Array([287454020]),Ir=new Uint8Array(Hr.buffer),Or=Ir[0]===68;function ft(t){if(typeof t!=\"function\"||typeof t.create!=\"function\")throw new Error(\"Hash must wrapped by utils.createHasher\");se(t.outputLen),se(t.blockLen)}var ge=class{constructor(e,r){if(Object.defineProperty(this,\"oHash\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),Object.defineProperty(this,\"iHash\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),Object.defineProperty(this,\"blockLen\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),Object.defineProperty(this,\"outputLen\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),Object.defineProperty(this,\"finished\",{enumerable:!0,configurable:!0,writable:!0,value:!1}),Object.defineProperty(this,\"destroyed\",{enumerable:!0,configurable:!0,writable:!0,value:!1}),ft(e),N(r,void 0,\"key\"),this.iHash=e.create(),typeof this.iHash.update!=\"function\")throw new Error(\"Expected instance of class which extends utils.Hash\");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;let n=this.blockLen,i=new Uint8Array(n);i.set(r.length>n?e.create().update(r).digest():r);for(let o=0;o<i.length;o++)i[o]^=54;this.iHash.update(i),this.oHash=e.create();for(let o=0;o<i.length;o++)i[o]^=106;this.oHash.update(i),F(i)}update(e){return $(this),this.iHash.update(e),this}digestInto(e){$(this),N(e,this.outputLen,\"output\"),this.finished=!0,this.iHash.digestInto(e),this.oHash.update(e),this.oHash.digestInto(e),this.destroy()}digest(){let e=new Uint8Array(this.oHash.outputLen);return this.digestInto(e),e}_cloneInto(e){e||=Object.create(Object.getPrototypeOf(this),{});let{oHash:r,iHash:n,finished:i,destroyed:o,blockLen:s,outputLen:c}=this;return e=e,e.finished=i,e.destroyed=o,e.blockLen=s,e.outputLen=c,e.oHash=r._cloneInto(e.oHash),e.iHash=n._cloneInto(e.iHash),e}clone(){return this._cloneInto()}destroy(){this.destroyed=!0,this.oHash.destroy(),this.iHash.destroy()}},dt=(t,e,r)=>new ge(t,e).update(r).digest();dt.create=(t,e)=>new ge(t,e);var ve=0xffffffffn,bt=32n;function Mr(t,e=!1){return e?{h:Number(t&ve),l:Number(t>>bt&ve)}:{h:Number(t>>bt&ve)|0,l:Number(t&ve)|0}}function De(t,e=!1){let r=t.length,n=new Uint32Array(r),i=new Uint32Array(r);for(let o=0;o<r;o++){let{h:s,l:c}=Mr(t[o],e);[n[o],i[o]]=[s,c]}return[n,i]}var zr=0n,ce=1n,Rr=2n,Gr=7n,$r=256n,Fr=0x71n,Vr=[],Wr=[],pt=[];for(let t=0,e=ce,r=1,n=0;t<24;t++){[r,n]=[n,(2*r+3*n)%5],Vr.push(2*(5*n+r)),Wr.push((t+1)*(t+2)/2%64);let i=zr;for(let o=0;o<7;o++)e=(e<<ce^(e>>Gr)*Fr)%$r,e&Rr&&(i^=ce<<(ce<<BigInt(o))-ce);pt.push(i)}var yt=De(pt,!0),Uo=yt[0],jo=yt[1];var ze=class extends g{constructor(e){super(),Object.defineProperty(this,\"_rawKey\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),Object.defineProperty(this,\"_key\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),this._rawKey=d(e)}async seal(e,r,n){await this._setupKey();let i={name:\"AES-GCM\",iv:d(e),additionalData:d(n)};return await this._api.encrypt(i,this._key,d(r))}async open(e,r,n){await this._setupKey();let i={name:\"AES-GCM\",iv:d(e),additionalData:d(n)};return await this._api.decrypt(i,this._key,d(r))}async _setupKey(){if(this._key!==void 0)return;await this._setup();let e=await this._importKey(this._rawKey);new Uint8Array(this._rawKey).fill(0),this._key=e}async _importKey(e){return await this._api.importKey(\"raw\",e,{name:\"AES-GCM\"},!0,Be)}},_e=class{constructor(){Object.defineProperty(this,\"id\",{enumerable:!0,configurable:!0,writable:!0,value:H.Aes128Gcm}),Object.defineProperty(this,\"keySize\",{enumerable:!0,configurable:!0,writable:!0,value:16}),Object.defineProperty(this,\"nonceSize\",{enumerable:!0,configurable:!0,writable:!0,value:12}),Object.defineProperty(this,\"tagSize\",{enumerable:!0,configurable:!0,writable:!0,value:16})}createEncryptionContext(e){return new ze(e)}},ue=class extends _e{constructor(){super(...arguments),Object.defineProperty(this,\"id\",{enumerable:!0,configurable:!0,writable:!0,value:H.Aes256Gcm}),Object.defineProperty(this,\"keySize\",{enumerable:!0,configurable:!0,writable:!0,value:32}),Object.defineProperty(this,\"nonceSize\",{enumerable:!0,configurable:!0,writable:!0,value:12}),Object.defineProperty(this,\"tagSize\",{enumerable:!0,configurable:!0,writable:!0,value:16})}};function Re(){return new Promise((t,e)=>{e(new x(\"Not supported\"))})}var qr=new Uint8Array([115,101,99]),V=class{constructor(e,r,n){Object.defineProperty(this,\"_api\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),Object.defineProperty(this,\"exporterSecret\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),Object.defineProperty(this,\"_kdf\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),this._api=e,this._kdf=r,this.exporterSecret=n}async seal(e,r){return await Re()}async open(e,r){return await Re()}async export(e,r){let n=d(e);if(n.byteLength>8192)throw new w(\"Too long exporter context\");try{return await this._kdf.labeledExpand(this.exporterSecret,qr,new Uint8Array(n),r)}catch(i){throw new te(i)}}},ke=class extends V{},Pe=class extends V{constructor(e,r,n,i){super(e,r,n),Object.defineProperty(this,\"enc\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),this.enc=i}};var W=class extends V{constructor(e,r,n){if(super(e,r,n.exporterSecret),Object.defineProperty(this,\"_aead\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),Object.defineProperty(this,\"_nK\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),Object.defineProperty(this,\"_nN\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),Object.defineProperty(this,\"_nT\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),Object.defineProperty(this,\"_ctx\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),n.key===void 0||n.baseNonce===void 0||n.seq===void 0)throw new Error(\"Required parameters are missing\");this._aead=n.aead,this._nK=this._aead.keySize,this._nN=this._aead.nonceSize,this._nT=this._aead.tagSize;let i=this._aead.createEncryptionContext(n.key);this._ctx={key:i,baseNonce:n.baseNonce,seq:n.seq}}computeNonce(e){let r=E(e.seq,e.baseNonce.byteLength);return Me(e.baseNonce,r).buffer}incrementSeq(e){if(e.seq>Number.MAX_SAFE_INTEGER)throw new ie(\"Message limit reached\");e.seq+=1}};var Jr=function(t,e,r,n){if(r===\"a\"&&!n)throw new TypeError(\"Private accessor was defined without a getter\");if(typeof e==\"function\"?t!==e||!n:!e.has(t))throw new TypeError(\"Cannot read private member from an object whose class did not declare it\");return r===\"m\"?n:r===\"a\"?n.call(t):n?n.value:e.get(t)},Zr=function(t,e,r,n,i){if(n===\"m\")throw new TypeError(\"Private method is not writable\");if(n===\"a\"&&!i)throw new TypeError(\"Private accessor was defined without a setter\");if(typeof e==\"function\"?t!==e||!i:!e.has(t))throw new TypeError(\"Cannot write private member to an object whose class did not declare it\");return n===\"a\"?i.call(t,r):i?i.value=r:e.set(t,r),r},Ee,Y=class{constructor(){Ee.set(this,Promise.resolve())}async lock(){let e,r=new Promise(i=>{e=i}),n=Jr(this,Ee,\"f\");return Zr(this,Ee,r,\"f\"),await n,e}};Ee=new WeakMap;var xt=function(t,e,r,n){if(r===\"a\"&&!n)throw new TypeError(\"Private accessor was defined without a getter\");if(typeof e==\"function\"?t!==e||!n:!e.has(t))throw new TypeError(\"Cannot read private member from an object whose class did not declare it\");return r===\"m\"?n:r===\"a\"?n.call(t):n?n.value:e.get(t)},Qr=function(t,e,r,n,i){if(n===\"m\")throw new TypeError(\"Private method is not writable\");if(n===\"a\"&&!i)throw new TypeError(\"Private accessor was defined without a setter\");if(typeof e==\"function\"?t!==e||!i:!e.has(t))throw new TypeError(\"Cannot write private member to an object whose class did not declare it\");return n===\"a\"?i.call(t,r):i?i.value=r:e.set(t,r),r},le,Ae=class extends W{constructor(){super(...arguments),le.set(this,void 0)}async open(e,r=h.buffer){Qr(this,le,xt(this,le,\"f\")??new Y,\"f\");let n=await xt(this,le,\"f\").lock(),i;try{i=await this._ctx.key.open(this.computeNonce(this._ctx),d(e),d(r))}catch(o){throw new ne(o)}finally{n()}return this.incrementSeq(this._ctx),i}};le=new WeakMap;var gt=function(t,e,r,n){if(r===\"a\"&&!n)throw new TypeError(\"Private accessor was defined without a getter\");if(typeof e==\"function\"?t!==e||!n:!e.has(t))throw new TypeError(\"Cannot read private member from an object whose class did not declare it\");return r===\"m\"?n:r===\"a\"?n.call(t):n?n.value:e.get(t)},en=function(t,e,r,n,i){if(n===\"m\")throw new TypeError(\"Private method is not writable\");if(n===\"a\"&&!i)throw new TypeError(\"Private accessor was defined without a setter\");if(typeof e==\"function\"?t!==e||!i:!e.has(t))throw new TypeError(\"Cannot write private member to an object whose class did not declare it\");return n===\"a\"?i.call(t,r):i?i.value=r:e.set(t,r),r},fe,Se=class extends W{constructor(e,r,n,i){super(e,r,n),Object.defineProperty(this,\"enc\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),fe.set(this,void 0),this.enc=i}async seal(e,r=h.buffer){en(this,fe,gt(this,fe,\"f\")??new Y,\"f\");let n=await gt(this,fe,\"f\").lock(),i;try{i=await this._ctx.key.seal(this.computeNonce(this._ctx),d(e),d(r))}catch(o){throw new re(o)}finally{n()}return this.incrementSeq(this._ctx),i}};fe=new WeakMap;var tn=new Uint8Array([98,97,115,101,95,110,111,110,99,101]),rn=new Uint8Array([101,120,112]),nn=new Uint8Array([105,110,102,111,95,104,97,115,104]),on=new Uint8Array([107,101,121]),an=new Uint8Array([112,115,107,95,105,100,95,104,97,115,104]),sn=new Uint8Array([115,101,99,114,101,116]),cn=new Uint8Array([72,80,75,69,0,0,0,0,0,0]),Ke=class extends g{constructor(e){if(super(),Object.defineProperty(this,\"_kem\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),Object.defineProperty(this,\"_kdf\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),Object.defineProperty(this,\"_aead\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),Object.defineProperty(this,\"_suiteId\",{enumerable:!0,configurable:!0,writable:!0,value:void 0}),typeof e.kem==\"number\")throw new w(\"KemId cannot be used\");if(this._kem=e.kem,typeof e.kdf==\"number\")throw new w(\"KdfId cannot be used\");if(this._kdf=e.kdf,typeof e.aead==\"number\")throw new w(\"AeadId cannot be used\");this._aead=e.aead,this._suiteId=new Uint8Array(cn),this._suiteId.set(E(this._kem.id,2),4),this._suiteId.set(E(this._kdf.id,2),6),this._suiteId.set(E(this._aead.id,2),8),this._kdf.init(this._suiteId)}get kem(){return this._kem}get kdf(){return this._kdf}get aead(){return this._aead}async createSenderContext(e){this._validateInputLength(e),await this._setup();let r=await this._kem.encap(e),n;return e.psk!==void 0?n=e.senderKey!==void 0?K.AuthPsk:K.Psk:n=e.senderKey!==void 0?K.Auth:K.Base,await this._keyScheduleS(n,r.sharedSecret,r.enc,e)}async createRecipientContext(e){this._validateInputLength(e),await this._setup();let r=await this._kem.decap(e),n;return e.psk!==void 0?n=e.senderPublicKey!==void 0?K.AuthPsk:K.Psk:n=e.senderPublicKey!==void 0?K.Auth:K.Base,await this._keyScheduleR(n,r,e)}async seal(e,r,n=h.buffer){let i=await this.createSenderContext(e);return{ct:await i.seal(r,n),enc:i.enc}}async open(e,r,n=h.buffer){return await(await this.createRecipientContext(e)).open(r,n)}async _keySchedule(e,r,n){let i=n.psk===void 0?h:z(n.psk.id),o=await this._kdf.labeledExtract(h,an,i),s=n.info===void 0?h:z(n.info),c=await this._kdf.labeledExtract(h,nn,s),a=new Uint8Array(1+o.byteLength+c.byteLength);a.set(new Uint8Array([e]),0),a.set(new Uint8Array(o),1),a.set(new Uint8Array(c),1+o.byteLength);let l=n.psk===void 0?h:z(n.psk.key),f=this._kdf.buildLabeledIkm(sn,l),y=this._kdf.buildLabeledInfo(rn,a,this._kdf.hashSize),_=await this._kdf.extractAndExpand(r,f,y,this._kdf.hashSize);if(this._aead.id===H.ExportOnly)return{aead:this._aead,exporterSecret:_};let p=this._kdf.buildLabeledInfo(on,a,this._aead.keySize),J=await this._kdf.extractAndExpand(r,f,p,this._aead.keySize),Zt=this._kdf.buildLabeledInfo(tn,a,this._aead.nonceSize),Qt=await this._kdf.extractAndExpand(r,f,Zt,this._aead.nonceSize);return{aead:this._aead,exporterSecret:_,key:J,baseNonce:new Uint8Array(Qt),seq:0}}async _keyScheduleS(e,r,n,i){let o=await this._keySchedule(e,r,i);return o.key===void 0?new Pe(this._api,this._kdf,o.exporterSecret,n):new Se(this._api,this._kdf,o,n)}async _keyScheduleR(e,r,n){let i=await this._keySchedule(e,r,n);return i.key===void 0?new ke(this._api,this._kdf,i.exporterSecret):new Ae(this._api,this._kdf,i)}_validateInputLength(e){if(e.info!==void 0&&e.info.byteLength>268435456)throw new w(\"Too long info\");if(e.psk!==void 0){if(e.psk.key.byteLength<32)throw new w(`PSK must have at least ${32} bytes`);if(e.psk.key.byteLength>8192)throw new w(\"Too long psk.key\");if(e.psk.id.byteLength>8192)throw new w(\"Too long psk.id\")}}};var Le=class extends M{constructor(){let e=new I,r=new ae(v.DhkemP256HkdfSha256,e);super(v.DhkemP256HkdfSha256,r,e),Object.defineProperty(this,\"id\",{enumerable:!0,configurable:!0,writable:!0,value:v.DhkemP256HkdfSha256}),Object.defineProperty(this,\"secretSize\",{enumerable:!0,configurable:!0,writable:!0,value:32}),Object.defineProperty(this,\"encSize\",{enumerable:!0,configurable:!0,writable:!0,value:65}),Object.defineProperty(this,\"publicKeySize\",{enumerable:!0,configurable:!0,writable:!0,value:65}),Object.defineProperty(this,\"privateKeySize\",{enumerable:!0,configurable:!0,writable:!0,value:32})}};var de=class extends Ke{},he=class extends Le{};var be=class extends I{};var gs=new Uint8Array([48,46,2,1,0,48,5,6,3,43,101,110,4,34,4,32]);var Ss=new Uint8Array([48,70,2,1,0,48,5,6,3,43,101,111,4,58,4,56]);var Te=new de({kem:new he,kdf:new be,aead:new ue}),vt=new TextEncoder().encode(\"takehome review 1\").buffer,_t=new TextEncoder().encode(\"takehome reply 1\").buffer,kt=64;async function Pt({id:t,x:e,y:r}){let n=[e,r].map(o=>C(o.replaceAll(\"-\",\"+\").replaceAll(\"_\",\"/\"))),i=Uint8Array.from([4,...n.flatMap(o=>[...o??[]])]);if(i.length!==65||await un(i)!==t)return null;try{return await Te.kem.deserializePublicKey(i.buffer)}catch{return null}}async function un(t){return[...new Uint8Array(await crypto.subtle.digest(\"SHA-256\",t)).slice(0,8)].map(r=>r.toString(16).padStart(2,\"0\")).join(\"\")}async function Et(t,e){let{pseudonym:r,tree:n,criteria:i,reviewer:o}=t,s=Qe({key:e.id,pseudonym:r,tree:n,criteria:i,reviewer:o}),c=await ln(e),a=Ie(JSON.stringify(t.answers)),l=new Uint8Array(await c.seal(a.buffer,s.buffer));return{block:Oe(fn(s,new Uint8Array(c.enc),l)),replyKey:new Uint8Array(await c.export(_t,kt))}}async function ln(t){let e=await Pt(t);if(e===null)throw new RangeError(\"this is no review key\");return await Te.createSenderContext({recipientPublicKey:e,info:vt})}function fn(...t){let e=new Uint8Array(t.reduce((n,{length:i})=>n+i,0)),r=0;for(let n of t)e.set(n,r),r+=n.length;return e}var pe=[1,2,3,4],dn={level:null,ticks:[],note:\"\"};function S(t,e){return t[e]??dn}function Ge(t,e,r){return{...t,[e]:{...S(t,e),level:r}}}function St(t,e,r){let n=r.slice(0,1e3);return{...t,[e]:{...S(t,e),note:n}}}function $e(t,e,r,n){let i=S(t,e),o=i.ticks.filter(c=>c!==r),s=n?[...o,r].sort((c,a)=>c-a):o;return{...t,[e]:{...i,ticks:s}}}function Fe(t,e,r){let n=e.flatMap(({id:i,musts:o})=>{let{level:s,ticks:c,note:a}=S(t,i),f=o.some((y,_)=>y&&!c.includes(_))&&a.trim()===\"\";return s!==null?f?[{criterion:i,what:\"reason\"}]:[]:[{criterion:i,what:f?\"both\":\"level\"}]});return[...hn(r)?[]:[{criterion:null,what:\"login\"}],...n]}function hn(t){return/^[A-Za-z0-9_-]{1,39}$/.test(t)}function Ve(t,e){return e.filter(({id:r})=>S(t,r).level!==null).length}function Kt(t,e){return e.flatMap(({id:r})=>{let{level:n,ticks:i,note:o}=S(t,r);return n===null?[]:[{criterion:r,level:n,ticks:i,note:o.trim()===\"\"?null:o.trim()}]})}function Lt(t,e){let r=t===null?null:pn(t);return Object.fromEntries(e.map(({id:n,musts:i})=>[n,bn(Object(r)[n],i.length)]))}function bn(t,e){let{level:r,ticks:n,note:i}=Object(t);return{level:pe.find(o=>o===r)??null,ticks:Array.isArray(n)?[...Array(e).keys()].filter(o=>n.includes(o)):[],note:typeof i==\"string\"?i.slice(0,1e3):\"\"}}function pn(t){try{return JSON.parse(t)}catch{return null}}var Tt=new Map;function We(t,e,r){let n=Ht();t!==null&&Tt.set(t,n.scrollTop),r(),Ht().scrollTop=Tt.get(e)??0}function Ht(){let t=u(\"reading\",HTMLElement);return getComputedStyle(t).overflowY===\"auto\"?t:document.scrollingElement??document.documentElement}function Ut(){let t=b(document,\"[role=tab]\",HTMLButtonElement),e=()=>t.find(n=>n.getAttribute(\"aria-selected\")===\"true\");for(let n of t)n.addEventListener(\"click\",()=>X(t,n)),n.addEventListener(\"keydown\",i=>{let o={ArrowRight:1,ArrowLeft:-1}[i.key];o!==void 0&&X(t,It(t,n,o)).focus()});let[r]=t;return r!==void 0&&X(t,r),document.addEventListener(\"click\",n=>{let i=n.target instanceof Element?n.target.closest(\"a.go\"):null;i!==null&&(n.preventDefault(),Ot(t,i))}),{nextTab:()=>{let n=e();n!==void 0&&X(t,It(t,n,1)).focus()},go:n=>Ot(t,n),show:n=>{let i=t.find(o=>Ye(o)?.id===n);i!==void 0&&X(t,i)},whenShown:n=>{let i=o=>n(o?.getAttribute(\"aria-controls\")??\"\");for(let o of t)o.addEventListener(\"shown\",()=>i(o));i(e())}}}function It(t,e,r){return t[(t.indexOf(e)+r+t.length)%t.length]??e}function X(t,e){let r=t.find(n=>n.getAttribute(\"aria-selected\")===\"true\");return r===e||(We(r?.id??null,e.id,()=>{for(let n of t){let i=n===e;n.setAttribute(\"aria-selected\",String(i)),n.tabIndex=i?0:-1,Ye(n)?.classList.toggle(\"shown\",i)}}),e.dispatchEvent(new Event(\"shown\"))),e}function Ye(t){return document.getElementById(t.getAttribute(\"aria-controls\")??\"\")}function L(t){let e=document.body.classList.contains(\"reviewing\")?\"criteria\":\"reading\";if(e===t)return;let r=getComputedStyle(u(t,HTMLElement)).display===\"none\",n=()=>{document.body.classList.toggle(\"reviewing\",t===\"criteria\");for(let i of b(document,\"[data-show]\",HTMLButtonElement))i.setAttribute(\"aria-pressed\",String(i.dataset.show===t))};r?We(e,t,n):n()}function Ot(t,e){if(!(e instanceof HTMLAnchorElement))return;let r=document.getElementById(e.hash.slice(1)),n=t.find(s=>Ye(s)?.contains(r));if(r===null||n===void 0)return;X(t,n),L(\"reading\");let i=yn(r,Number(e.dataset.from),Number(e.dataset.to)),o=e.dataset.from!==e.dataset.to;i?.scrollIntoView({block:o?\"start\":\"center\"})}function yn(t,e,r){for(let a of b(u(\"reading\",HTMLElement),\".marked\",HTMLElement))a.classList.remove(\"marked\");let n=b(t,\"[data-line]\",HTMLElement),i=n.filter(({dataset:a})=>Number(a.line)===e),o=n.filter(({dataset:{line:a,to:l}})=>Number(a)<=e&&Number(l??a)>=e),s=i.filter(({dataset:a})=>a.to===void 0),c=s.length>0?s:o.slice(-1);if(e===r)for(let a of c)a.classList.add(\"marked\");return i[0]??c[0]??null}function jt(t,e,r,n){let i=async()=>{L(\"criteria\");let{answers:s,login:c}=r(),a=Fe(s,t.criteria,c);wn(t,e,a),!(a.length>0)&&n(await gn(t,s,c))},o=()=>{i().catch(s=>He(`Your levels were not sealed: ${String(s)}`))};return u(\"done\",HTMLElement).addEventListener(\"click\",o),u(\"open-done\",HTMLElement).addEventListener(\"click\",o),u(\"copy\",HTMLElement).addEventListener(\"click\",()=>{vn().catch(()=>_n())}),{done:o,changed:()=>{let{answers:s,login:c}=r(),a=u(\"sealed\",HTMLElement);a.hidden||k(\"You changed something. Press Done again for a new block.\"),a.hidden=!0,u(\"missing\",HTMLElement).hidden||Mt(t,e,Fe(s,t.criteria,c))}}}function He(t){let e=u(\"trouble\",HTMLElement);e.textContent=t,e.hidden=!1,k(t)}function wn(t,e,r){Mt(t,e,r),r.length>0&&u(\"missing\",HTMLElement).querySelector(\"h3\")?.focus()}function Mt(t,e,r){let n=u(\"missing\",HTMLElement);n.hidden=r.length===0,n.querySelector(\"ul\")?.replaceChildren(...r.map(i=>mn(t,e,i)))}function mn(t,e,{criterion:r,what:n}){let i=t.criteria.find(({id:c})=>c===r),o=document.createElement(\"button\");o.type=\"button\",o.textContent=r===null?\"Your GitHub login\":`${i?.name} ${i?.title}: ${xn[n]}`,o.addEventListener(\"click\",()=>{r===null?u(\"login\",HTMLElement).focus():e.moveTo(r),n===\"reason\"&&u(`${r}-note`,HTMLElement).focus()});let s=document.createElement(\"li\");return s.append(o),s}var xn={login:\"\",level:\"a level\",reason:\"a reason, because a must item is not ticked\",both:\"a level, and a reason because a must item is not ticked\"};async function gn(t,e,r){let{pseudonym:n,tree:i,criteriaDigest:o,key:s}=t,c={version:1,pseudonym:n,tree:i,criteria:o,reviewer:r.toLowerCase()},a=Kt(e,t.criteria),{block:l,replyKey:f}=await Et({...c,answers:a},s);u(\"block\",HTMLTextAreaElement).value=l,u(\"copied\",HTMLElement).textContent=\"\",u(\"sealed\",HTMLElement).hidden=!1,u(\"sealed\",HTMLElement).scrollIntoView({block:\"nearest\"}),u(\"copy\",HTMLElement).focus();let y=u(\"sealed\",HTMLElement).querySelector(\"h3\")?.textContent;return k(`${y}. Copy the block and paste it as a comment.`),f}async function vn(){await navigator.clipboard.writeText(u(\"block\",HTMLTextAreaElement).value),Bt(\"Copied.\")}function _n(){u(\"block\",HTMLTextAreaElement).select(),Bt(\"The block is selected. Copy it with Ctrl+C or ⌘C.\")}function Bt(t){u(\"copied\",HTMLElement).textContent=t,k(t)}var Dt={j:{wish:\"criterion\",step:1},k:{wish:\"criterion\",step:-1},n:{wish:\"item\",step:1},p:{wish:\"item\",step:-1},x:{wish:\"tick\"},l:{wish:\"look\"},r:{wish:\"reason\"},t:{wish:\"tab\"},d:{wish:\"done\"},\"?\":{wish:\"help\"}};function Nt(t){if(t.ctrlKey||t.altKey||t.metaKey)return null;let e=pe.find(r=>String(r)===t.key);return e!==void 0?{wish:\"level\",level:e}:Object.hasOwn(Dt,t.key)?Dt[t.key]??null:null}function Ct(t){let e=Sn(t);document.addEventListener(\"keydown\",r=>{let n=kn(r,t);n!==null&&(r.preventDefault(),n.wish===\"look\"?e():An(n,t))})}function kn(t,{place:e,usesKeys:r}){return Pn(t.target)?(t.key===\"Escape\"&&En(e),null):r()&&!u(\"help\",HTMLDialogElement).open?Nt(t):null}function Pn(t){return t instanceof HTMLTextAreaElement?!0:t instanceof HTMLInputElement&&t.type===\"text\"}function En(t){u(`${t.criterion()}-title`,HTMLElement).focus({preventScroll:!0})}function An(t,{place:e,reviewing:r,nextTab:n,done:i}){let o=e.criterion();t.wish===\"level\"&&r.give(o,t.level),t.wish===\"criterion\"&&e.step(t.step),t.wish===\"item\"&&e.stepItem(t.step),t.wish===\"tick\"&&(r.tick(o,e.item()),e.stepItem(1)),t.wish===\"tab\"&&n(),t.wish===\"help\"&&u(\"help\",HTMLDialogElement).showModal(),t.wish===\"reason\"&&(L(\"criteria\"),document.getElementById(`${o}-note`)?.focus()),t.wish===\"done\"&&i()}function Sn({place:t,go:e}){let[r,n]=[\"\",0];return()=>{let i=u(t.criterion(),HTMLElement),o=`${t.criterion()}.${t.item()}`,s=b(i,`[data-item=\"${t.item()}\"] a.go`,HTMLAnchorElement),c=s.length>0?s:b(i,\".place a.go\",HTMLAnchorElement);n=o===r?(n+1)%Math.max(1,c.length):0,r=o;let a=c[n];a!==void 0&&e(a)}}function zt({criteria:t},e,r){let n=o=>t.find(({id:s})=>s===o)?.panel??null,i=o=>t.find(s=>s.panel===o)?.id;e.whenShown(o=>{if(i(o)!==void 0){for(let s of b(document,\".paper\",HTMLElement))s.classList.toggle(\"shown\",s.dataset.panel===o);n(r.criterion())!==o&&r.enter(i(o)??\"\")}}),r.whenMoved(o=>{let s=n(o);s!==null&&e.show(s)});for(let o of b(document,\"[data-next]\",HTMLButtonElement))o.addEventListener(\"click\",()=>r.moveTo(i(o.dataset.next??\"\")??\"\"));return{changed:o=>{for(let s of b(document,\"[role=tab]\",HTMLButtonElement)){let c=s.getAttribute(\"aria-controls\"),a=t.filter(f=>f.panel===c),l=a.length>0&&a.every(({id:f})=>S(o,f).level!==null);s.classList.toggle(\"given\",l)}}}}function Rt({criteria:t}){let e=t.map(({id:a})=>a),r=e[0]??\"\",n=0,i=a=>{},o=()=>{for(let a of e){u(a,HTMLElement).classList.toggle(\"current\",a===r);let l=document.querySelector(`[data-chip=\"${a}\"]`);a===r?l?.setAttribute(\"aria-current\",\"true\"):l?.removeAttribute(\"aria-current\")}for(let a of b(document,\".item\",HTMLElement)){let l=a.closest(\".criterion\")?.id===r;a.classList.toggle(\"here\",l&&a.dataset.item===String(n))}},s=(a,l=0)=>{a===r&&l===n||([r,n]=[a,l],o())},c=a=>{s(a),i(a),L(\"criteria\"),u(a,HTMLElement).scrollIntoView({block:\"start\"}),u(`${a}-title`,HTMLElement).focus({preventScroll:!0})};return Kn(e,(a,l)=>s(a,l??(a===r?n:0)),c),o(),{criterion:()=>r,item:()=>n,moveTo:c,enter:s,whenMoved:a=>{i=a},step:a=>c(e[e.indexOf(r)+a]??r),stepItem:a=>{let{length:l}=b(u(r,HTMLElement),\".item\",HTMLElement);s(r,(n+a+l)%l)}}}function Kn(t,e,r){for(let n of t){for(let i of[\"focusin\",\"click\"])u(n,HTMLElement).addEventListener(i,({target:o})=>{let s=o instanceof Element?o.closest(\".item\"):null;e(n,s instanceof HTMLElement?Number(s.dataset.item):null)});document.querySelector(`[data-chip=\"${n}\"]`)?.addEventListener(\"click\",i=>{i.preventDefault(),r(n)})}}function Ft(t,e,r){let n=e.answers(),i=o=>{n=o,e.keepAnswers(o),$t(t,o),r()};for(let{id:o}of t.criteria){let s=u(o,HTMLElement);s.addEventListener(\"change\",({target:c})=>{c instanceof HTMLInputElement&&i(Ln(n,o,c))}),s.addEventListener(\"input\",({target:c})=>{c instanceof HTMLTextAreaElement&&i(St(n,o,c.value))})}return $t(t,n),{answers:()=>n,give:(o,s)=>{i(Ge(n,o,s));let c=Ve(n,t.criteria);k(`${Gt(t,o)}: level ${s}. ${c} of ${t.criteria.length} levels given.`)},tick:(o,s)=>{let c=!S(n,o).ticks.includes(s);i($e(n,o,s,c)),k(`${Gt(t,o)}, item ${s+1}: ${c?\"ticked\":\"not ticked\"}`)}}}function Gt({criteria:t},e){return t.find(({id:r})=>r===e)?.name??e}function Ln(t,e,r){if(r.type===\"checkbox\")return $e(t,e,Number(r.dataset.tick),r.checked);let n=pe.find(i=>String(i)===r.value);return n===void 0?t:Ge(t,e,n)}function $t(t,e){for(let n of t.criteria)Tn(n,e);let r=Ve(e,t.criteria);u(\"progress\",HTMLElement).textContent=`${r} of ${t.criteria.length} levels`}function Tn({id:t,musts:e},r){let n=u(t,HTMLElement),{level:i,ticks:o,note:s}=S(r,t);for(let f of b(n,\"input\",HTMLInputElement))f.checked=f.type===\"radio\"?f.value===String(i):o.includes(Number(f.dataset.tick));for(let f of b(n,\"textarea\",HTMLTextAreaElement))f.value!==s&&(f.value=s);for(let f of b(n,\"[data-printed]\",HTMLElement))f.textContent=s;document.querySelector(`[data-chip=\"${t}\"]`)?.classList.toggle(\"given\",i!==null);let a=document.getElementById(`${t}-asked`);if(a===null)return;let l=e.some((f,y)=>f&&!o.includes(y));a.textContent=l?\"needed, because a must item is not ticked\":\"one line helps the others\",a.classList.toggle(\"asked\",l&&i!==null&&s.trim()===\"\")}var Vt=\"takehome-login\",Wt=\"takehome-no-keys\",Hn=20;function Yt({pseudonym:t,tree:e,criteriaDigest:r,criteria:n}){let i=[\"takehome-review\",t,e,r].join(\" \"),[o,s]=[`${i} keys`,`${i} reply`],c=(ye(o)??\"\").split(\" \").filter(a=>a!==\"\");return{works:q(\"takehome-works\",\"yes\"),answers:()=>Lt(ye(i),n),keepAnswers:a=>q(i,JSON.stringify(a)),replyKeys:()=>c.flatMap(a=>C(a)??[]),keepReplyKey:a=>{c=[Z(a),...c].slice(0,Hn),q(o,c.join(\" \"))},reply:()=>ye(s)??\"\",keepReply:a=>q(s,a),login:()=>ye(Vt)??\"\",keepLogin:a=>q(Vt,a),usesKeys:()=>ye(Wt)!==\"yes\",keepUsesKeys:a=>q(Wt,a?\"\":\"yes\")}}function ye(t){try{return localStorage.getItem(t)}catch{return null}}function q(t,e){try{return localStorage.setItem(t,e),!0}catch{return!1}}var In=1,On=12,Xt=1+On,Un=32;async function qt(t,e){let[r,n]=tt(t,\"VERDICT\");if(!r||n!==void 0||r[0]!==In)return null;try{let i=await Mn(e,\"decrypt\"),o=await crypto.subtle.decrypt(jn(r.slice(1,Xt)),i,r.slice(Xt));return JSON.parse(new TextDecoder().decode(o))}catch{return null}}function jn(t){return{name:\"AES-GCM\",iv:t}}async function Mn(t,e){let r=t.slice(0,Un);return await crypto.subtle.importKey(\"raw\",r,\"AES-GCM\",!1,[e])}function Jt(t,e,r){if(t.kind!==\"calibration\")return;let n=u(\"answer\",HTMLTextAreaElement),i=async o=>{if(n.value.trim()===\"\")return;let s=await Bn(n.value,e.replyKeys()),c=u(\"answer-trouble\",HTMLElement);if(c.hidden=s!==null,c.textContent=s===null?Xe:\"\",s===null)return k(Xe);e.keepReply(n.value),Dn(t,r,s),o&&u(\"verdict-title\",HTMLElement).focus()};n.addEventListener(\"input\",()=>{i(!0).catch(()=>k(Xe))}),n.value=e.reply(),i(!1).catch(()=>{}),Je(e)}function Je(t){u(\"reply\",HTMLElement).hidden=t.replyKeys().length===0}var Xe=\"This does not open here. Copy the whole block of the answer to you, from BEGIN to END. If you sealed in another browser, paste it there, or press Done again and send the new block.\";async function Bn(t,e){for(let r of e){let n=await qt(t,r);if(n!==null)return n}return null}function Dn(t,e,r){let{passed:n,ratings:i,kappa:o,meanDifference:s,reasons:c,levels:a}=r;u(\"verdict\",HTMLElement).hidden=!1;let l=u(\"verdict-title\",HTMLElement);l.textContent=n?\"You passed: you can review.\":\"Not passed yet\";let f=o===null?\"none\":(Math.round(o*100)/100||0).toFixed(2);u(\"verdict-next\",HTMLElement).hidden=n,u(\"verdict-figures\",HTMLElement).textContent=`${i} levels compared. Quadratic kappa ${f}; ${s.toFixed(2)} levels off on average.`,u(\"verdict-reasons\",HTMLElement).replaceChildren(...c.map(p=>qe(p)));let y=({given:p,key:J})=>Math.abs(p-J),_=a.filter(p=>y(p)>0).sort((p,J)=>y(J)-y(p));u(\"verdict-differences\",HTMLElement).replaceChildren(..._.length===0?[qe(\"Nowhere.\")]:_.map(p=>Nn(t,e,p)));for(let p of a)Cn(p);k(l.textContent)}function Nn(t,e,{criterion:r,given:n,key:i}){let o=t.criteria.find(({id:c})=>c===r),s=document.createElement(\"button\");return s.type=\"button\",s.textContent=`${o?.name??r}: you gave ${n}, the right level is ${i}`,s.addEventListener(\"click\",()=>e.moveTo(r)),qe(s)}function qe(t){let e=document.createElement(\"li\");return e.append(t),e}function Cn({criterion:t,given:e,key:r,why:n}){let i=document.getElementById(t);if(i!==null){for(let o of b(i,\"[data-keyed]\",HTMLElement)){let s=e===r?\"You gave the same.\":`You gave ${e}.`;o.textContent=`The right level is ${r}: ${n} ${s}`,o.hidden=!1,o.classList.toggle(\"differs\",e!==r)}for(let o of b(i,\".level\",HTMLElement))o.classList.toggle(\"key\",o.querySelector(\"input\")?.value===String(r))}}zn(JSON.parse(u(\"data\",HTMLElement).textContent??\"\"));function zn(t){document.documentElement.classList.add(\"js\");let e=Yt(t),r=Ut(),n=Rt(t),i=zt(t,r,n),o=u(\"login\",HTMLInputElement);o.value=e.login();let s=()=>{},c=Ft(t,e,()=>s()),l=jt(t,n,()=>({answers:c.answers(),login:o.value.trim()}),f=>{t.kind===\"calibration\"&&(e.keepReplyKey(f),Je(e))});s=()=>{l.changed(),i.changed(c.answers())},i.changed(c.answers()),Jt(t,e,n),o.addEventListener(\"input\",()=>{e.keepLogin(o.value.trim()),s()}),Ct({...r,place:n,reviewing:c,done:l.done,usesKeys:e.usesKeys}),Rn(e),Gn(),$n(e)}function Rn(t){let e=u(\"help\",HTMLDialogElement);u(\"open-help\",HTMLElement).addEventListener(\"click\",()=>e.showModal()),u(\"close-help\",HTMLElement).addEventListener(\"click\",()=>e.close());let r=u(\"use-keys\",HTMLInputElement);r.checked=t.usesKeys(),r.addEventListener(\"change\",()=>t.keepUsesKeys(r.checked))}function Gn(){for(let r of b(document,\"[data-show]\",HTMLButtonElement))r.addEventListener(\"click\",()=>{L(r.dataset.show===\"criteria\"?\"criteria\":\"reading\")});let t=document.querySelector(\"body > header\"),e=()=>{document.documentElement.style.setProperty(\"--top\",`${t.offsetHeight}px`)};new ResizeObserver(e).observe(t),e()}function $n(t){crypto.subtle===void 0?He(\"This browser cannot seal here. Download the page and open the file in Chrome, Edge or Firefox.\"):t.works||He(\"This browser keeps nothing for this page. Finish before you close it.\")}})();"
const SCRIPT_HASH = "sha256-dFDrUiB5m1w9ibSM0BGAxQnXNnBBut0gebkfgwoN8oQ="
const STYLE = ":root{--ink: #1b1f24;--quiet: #57606a;--paper: #ffffff;--raised: #f4f6f8;--line: #d0d7de;--first: #0b62c4;--on-first: #ffffff;--second: #8a4b08;--mark: #fff2b8;--plus: #dff5e3;--minus: #fde5e4;--done: #1a7f37}@media(prefers-color-scheme:dark){:root{--ink: #e6edf3;--quiet: #9ba7b4;--paper: #0d1117;--raised: #161c24;--line: #3a434d;--first: #6cb2ff;--on-first: #0d1117;--second: #e8a35c;--mark: #4d4210;--plus: #12351d;--minus: #42191b;--done: #56d071}}*{box-sizing:border-box}html{scroll-padding-top:4.5rem}body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif;overflow-wrap:break-word}h1,h2,h3,h4,h5,h6{line-height:1.25}h1{font-size:1.15rem;margin:0}h2{font-size:1.2rem}h3{font-size:1.05rem;margin:1.4rem 0 .4rem}h4,h5,h6{font-size:1rem;margin:1.2rem 0 .3rem}p{margin:.5rem 0}a{color:var(--first)}.quiet,caption{color:var(--quiet);font-size:.88rem;font-weight:400}.warning{border-left:.3rem solid var(--second);padding-left:.8rem}kbd{font:.78em ui-monospace,monospace;border:1px solid currentColor;border-radius:.25rem;padding:0 .3em;opacity:.8}button,input[type=text],textarea{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--line);border-radius:.35rem;padding:.35rem .7rem}button{cursor:pointer;background:var(--raised)}button.main{background:var(--first);color:var(--on-first);border-color:var(--first);font-weight:600}:focus-visible{outline:2px solid var(--first);outline-offset:2px}.skip{position:absolute;left:-99rem}.skip:focus{left:.5rem;top:.5rem;z-index:9;background:var(--paper);padding:.4rem}.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.printed{display:none}body>header{position:sticky;top:0;z-index:5;display:flex;flex-wrap:wrap;gap:.4rem 1.2rem;align-items:center;justify-content:space-between;padding:.5rem 1rem;background:var(--raised);border-bottom:1px solid var(--line)}body>header p{margin:0}.tools{display:flex;gap:.5rem}nav{display:flex;gap:.35rem;align-items:center;flex-wrap:wrap}.chip{border:1px solid var(--line);border-radius:1rem;padding:.1rem .65rem;color:var(--ink);text-decoration:none;background:var(--paper)}.chip[aria-current]{border-color:var(--first);box-shadow:0 0 0 1px var(--first)}.chip.given{color:var(--done);border-color:var(--done);font-weight:600}.chip.given:after{content:\" ✓\"}#progress{margin-left:.4rem;color:var(--quiet);font-size:.9rem}main{display:grid;grid-template-columns:minmax(0,1.1fr) minmax(0,1fr)}#reading,#criteria{padding:.5rem 1.2rem 3rem}#reading{border-right:1px solid var(--line)}.js #reading,.js #criteria{height:calc(100vh - var(--top, 4rem));overflow-y:auto;scroll-padding-top:3.5rem}[role=tablist]{display:none}.js [role=tablist]{display:flex;flex-wrap:wrap;gap:.2rem;position:sticky;top:-.5rem;z-index:2;background:var(--paper);border-bottom:1px solid var(--line);padding-top:.3rem}[role=tab]{white-space:nowrap;border:0;border-bottom:3px solid transparent;border-radius:0;background:none}[role=tab][aria-selected=true]{border-bottom-color:var(--first);font-weight:600}.js [role=tabpanel]>h2{display:none}.js [role=tabpanel]:not(.shown){display:none}.hostile{contain:layout paint;overflow:hidden;overflow-wrap:anywhere}.prose{max-width:46rem;padding-left:2.4rem}.prose>[data-line]:before{content:attr(data-line);float:left;width:2rem;margin-left:-2.4rem;text-align:right;color:var(--quiet);font:.7rem/2.2 ui-monospace,monospace}.prose blockquote{margin:.6rem 0;padding-left:.9rem;border-left:.25rem solid var(--line)}.hostile img{max-width:100%;height:auto;background:#fff}figure{margin:1rem 0}.display{display:block;overflow-x:auto}.address,.left-out,.raw{color:var(--quiet)}pre{overflow-x:auto;background:var(--raised);border:1px solid var(--line);border-radius:.35rem;padding:.6rem;font:.84rem/1.5 ui-monospace,monospace;overflow-wrap:normal}code{font-family:ui-monospace,monospace;font-size:.92em;direction:ltr;unicode-bidi:isolate}pre code{font-size:1em}.l{display:block;min-height:1.5em;padding-left:3.6em;position:relative;text-decoration:none}.l:before{content:attr(data-line);position:absolute;left:0;width:2.8em;text-align:right;color:var(--quiet)}ins.l{background:var(--plus)}del.l{background:var(--minus)}.hunk{display:block;color:var(--quiet);padding:.3em 0}.marked{background:var(--mark);box-shadow:0 0 0 .15rem var(--mark)}.scroll{overflow-x:auto}table{border-collapse:collapse;font-size:.92rem}th,td{border-bottom:1px solid var(--line);padding:.3rem .6rem;text-align:left;vertical-align:top}.number{text-align:right}#measured{overflow-x:auto}details.file>summary{cursor:pointer;font-weight:600;padding:.4rem 0}pre.numbered,pre.diff{white-space:pre-wrap;overflow-wrap:anywhere}.criterion{margin:0 -.7rem 1.2rem;padding:.2rem .7rem .8rem;border-left:4px solid transparent;border-bottom:1px solid var(--line)}.criterion.current{border-left-color:var(--first)}.criterion h3:focus{outline:none}fieldset{border:0;margin:.6rem 0;padding:0;min-width:0}legend,.reason{font-weight:600;font-size:.92rem;padding:0}.item{padding:.15rem 0 .15rem .4rem;border-left:3px solid transparent}.current .item.here{border-left-color:var(--second)}.item label{display:flex;gap:.5rem;align-items:baseline}.pointers{display:block;margin-left:1.4rem;font-size:.88rem}.share{white-space:nowrap}[tabindex=\"-1\"]:focus{outline:none}.level{display:flex;gap:.6rem;align-items:baseline;padding:.35rem .5rem;border:1px solid var(--line);border-radius:.35rem;margin:.3rem 0;cursor:pointer}.level:has(:checked){border-color:var(--first);box-shadow:inset 0 0 0 1px var(--first);background:var(--raised)}.level:has(:focus-visible){outline:2px solid var(--first);outline-offset:1px}.digit{font-weight:700}textarea{width:100%;resize:vertical}.asked{color:var(--second);font-weight:600}.login input{width:14rem;max-width:100%}#block{font:.75rem/1.4 ui-monospace,monospace}dialog{max-width:34rem;color:var(--ink);background:var(--paper);border:1px solid var(--line);border-radius:.5rem;padding:.5rem 1.4rem 1.2rem}dialog::backdrop{background:#0008}.switch{display:none}#missing ul{padding:0;list-style:none}#missing button{width:100%;margin:.2rem 0;text-align:left}.js .paper:not(.shown){display:none}nav .paper{display:contents}[role=tab].given{color:var(--done)}[role=tab].given:after{content:\" ✓\"}.keyed{border-left:.3rem solid var(--done);padding-left:.8rem}.keyed.differs{border-left-color:var(--second);font-weight:600}.level.key .digit:after{content:\" key\";color:var(--second);font-size:.8rem}#verdict{border:1px solid var(--line);border-radius:.5rem;padding:0 1rem .6rem;margin:.8rem 0}#verdict-differences{padding:0;list-style:none}#verdict-differences button{width:100%;margin:.2rem 0;text-align:left}#answer{font:.75rem/1.4 ui-monospace,monospace}@media(max-width:800px){html{scroll-padding-top:1rem}body>header{position:static}main{display:block}.js #reading,.js #criteria{height:auto;overflow:visible;border:0;padding:.5rem .9rem 5rem}.js [role=tablist]{top:0}.js body:not(.reviewing) #criteria,.js body.reviewing #reading{display:none}.js .switch{display:flex;position:fixed;inset:auto 0 0;z-index:6;border-top:1px solid var(--line);background:var(--raised)}.switch button{flex:1;border:0;border-radius:0;padding:.8rem;background:none}.switch [aria-pressed=true]{font-weight:700;box-shadow:inset 0 3px var(--first)}.prose{padding-left:0}.prose>[data-line]:before{content:none}[role=tab]{padding:.35rem .5rem}#criteria .login input{display:block;width:100%}kbd{display:none}dialog kbd{display:inline}}@media print{:root{--ink: #000;--quiet: #333;--paper: #fff;--raised: #fff;--line: #999;--first: #0b62c4;--second: #8a4b08;--mark: #fff;--plus: #eee;--minus: #ddd}body{font-size:10pt}body>header{position:static}main{display:block}#reading{border:0}.js #reading,.js #criteria,.js body:not(.reviewing) #criteria,.js body.reviewing #reading{display:block;height:auto;overflow:visible;padding:0}.js [role=tabpanel]>h2,.js [role=tabpanel]:not(.shown),.js .paper:not(.shown){display:block}.js [role=tablist],.js .switch,.js .tools,.js .skip,.js #finish,.js textarea,.js .chip,.js #changes:not(.shown),.js #changes.shown{display:none}.criterion{break-inside:avoid;border-left:0}.printed{display:block;white-space:pre-wrap}.level:has(:checked){border:2pt solid #000;font-weight:600}pre{white-space:pre-wrap;overflow-wrap:anywhere}}@media print{.js #write-up>h2{display:none}}"
const STYLE_HASH = "sha256-2X0jAyKYDXWCoU1jnoZWcm6XJ8f2/OmyX1uuRAPg7i8="

// EXTERNAL MODULE: ./build/report/html.js
var html = __webpack_require__(5138);
;// CONCATENATED MODULE: ./build/review-page/page-shell.js


/** Bytes of a page without its pictures. */
const MOST_BYTES = 300_000;
const MOST_CHARS = 60_000;
const PICTURES = /data:image\/[a-z]+;base64,[A-Za-z0-9+/=]*/g;
/** A hostile text can be far longer as HTML than it is; then less of it is shown. */
function fittingPage(parts) {
    for (let most = MOST_CHARS; most > 500; most /= 2) {
        const page = pageOf(parts(most));
        if (Buffer.byteLength(page.replace(PICTURES, '')) <= MOST_BYTES)
            return page;
    }
    return pageOf(parts(0));
}
function pageOf({ heading, title, about, chips, reading, panels, criteria, sealed, help, data, }) {
    return (0,html/* html */.q) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${heading}: ${title}</title>
<style>${new html/* Html */.E(STYLE)}</style>
</head>
<body>
<a class="skip" href="#criteria">Skip to the criteria</a>
<header>
<div><h1>${heading}</h1><p class="quiet">${title}. ${about}</p></div>
<nav aria-label="Criteria">${chips}<span id="progress"></span></nav>
<div class="tools"><button type="button" id="open-help">Help <kbd>?</kbd></button><button type="button" id="open-done" class="main">Done <kbd>d</kbd></button></div>
</header>
<noscript><p class="warning">This page needs its script to take your levels. Without it, you can read.</p></noscript>
<main>
<section id="reading" aria-label="${reading}">
${tabs(reading, panels)}
</section>
<section id="criteria" aria-label="Your levels" tabindex="-1">
${criteria}
<div id="finish" aria-label="Hand in" role="group">
<button type="button" id="done" class="main">Done</button>
<div id="missing" hidden><h3 tabindex="-1">Not done yet</h3><ul></ul></div>
${sealed}
</div>
</section>
</main>
<div class="switch" role="group" aria-label="What is shown"><button type="button" data-show="reading" aria-pressed="true">Read</button><button type="button" data-show="criteria" aria-pressed="false">Review</button></div>
<p id="said" class="unseen" role="status"></p>
${help}
<script type="application/json" id="data">${json(data)}</script>
<script>${new html/* Html */.E(SCRIPT)}</script>
</body>
</html>
`.text;
}
/** No request at all: scripts and styles only as they were built, pictures only from the page itself. */
const POLICY = `default-src 'none'; script-src '${SCRIPT_HASH}'; style-src '${STYLE_HASH}'; img-src data:; connect-src 'none'; form-action 'none'; base-uri 'none'`;
/** Asks who reviews, and has room for what goes wrong. */
const LOGIN = (0,html/* html */.q) `<p class="login"><label for="login">Your GitHub login</label> <input id="login" type="text" autocomplete="username" autocapitalize="none" spellcheck="false" maxlength="39" aria-describedby="login-why"> <span class="quiet" id="login-why">It is sealed in with your levels, so that nobody can hand them in as theirs.</span></p>
<p id="trouble" class="warning" hidden></p>`;
function tabs(reading, panels) {
    const list = panels.map(({ id, title }) => (0,html/* html */.q) `<button type="button" role="tab" id="tab-${id}" aria-controls="${id}" aria-selected="false" tabindex="-1">${title}</button>`);
    const shown = panels.map(({ id, title, content }) => (0,html/* html */.q) `<div role="tabpanel" id="${id}" aria-labelledby="tab-${id}" tabindex="0"><h2>${title}</h2>${content}</div>\n`);
    return (0,html/* html */.q) `<div role="tablist" aria-label="${reading}">${list}</div>\n${shown}`;
}
/** In a script nothing is escaped, and only a tag could end it. */
function json(value) {
    return new html/* Html */.E(JSON.stringify(value).replaceAll('<', '\\u003c'));
}
/** The block with the way to hand it in; `where` is a link, and `afterwards` what follows. */
function sealedBox({ heading, where, promise, }, afterwards) {
    return (0,html/* html */.q) `<div id="sealed" hidden><h3 tabindex="-1">${heading}</h3>
<ol><li><button type="button" id="copy" class="main">Copy the block</button> <span id="copied"></span></li>
<li>Open ${where}.</li>
<li>Paste it as a comment and send it. ${promise}</li></ol>
<label for="block">The block</label><textarea id="block" readonly rows="5" spellcheck="false"></textarea>
${afterwards}</div>`;
}
/** A link out of the page, which tells nobody where it was. */
function linkOut(address, label) {
    return (0,html/* html */.q) `<a href="${address}" target="_blank" rel="noopener noreferrer">${label}</a>`;
}


/***/ }),

/***/ 986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ withDollars),
/* harmony export */   m: () => (/* binding */ parseWriteUp)
/* harmony export */ });
/* harmony import */ var mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7391);
/* harmony import */ var mdast_util_gfm__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46);
/* harmony import */ var mdast_util_math__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3926);
/* harmony import */ var micromark_extension_gfm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2297);
/* harmony import */ var micromark_extension_math__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1795);





// The longest write-up that an exercise asks for has some 1,400 words. A parser takes the square of these,
// and seconds for a hostile text that is not much longer (test/review-page/hostile.test.ts).
const MOST_CHARS = 48_000;
const MOST_LINES = 2_000;
const MOST_MARKS = 3_000;
const NESTED = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*){12}/m;
const MARKS = /[*_~[\]<|$`]/g;
/** Stands for a dollar sign that begins no formula; in no honest text, and taken out of all others. */
const DOLLAR = '\uE024';
/** The tree of a write-up, lines counted from 1; null for a text that is better shown as it is written. */
function parseWriteUp(text) {
    if (text.length > MOST_CHARS || text.split('\n').length > MOST_LINES)
        return null;
    if ((text.match(MARKS)?.length ?? 0) > MOST_MARKS || NESTED.test(text))
        return null;
    try {
        return (0,mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0__/* .fromMarkdown */ .Y)(withPlainDollars(text), {
            extensions: [(0,micromark_extension_gfm__WEBPACK_IMPORTED_MODULE_1__/* .gfm */ .T)(), (0,micromark_extension_math__WEBPACK_IMPORTED_MODULE_2__/* .math */ .D)()],
            mdastExtensions: [(0,mdast_util_gfm__WEBPACK_IMPORTED_MODULE_3__/* .gfmFromMarkdown */ .C)(), (0,mdast_util_math__WEBPACK_IMPORTED_MODULE_4__/* .mathFromMarkdown */ .c)()],
        });
    }
    catch {
        // A text that nests deeper than the stack.
        return null;
    }
}
// As GitHub has it: no word touches a formula from outside, and no blank from inside.
const FORMULA = /(?<![\w\\$])\$(?![\s$])[^$\n]*(?<![\s\\])\$(?![\w$])|\$\$+|\$/g;
/** A price is no formula: only dollar signs that GitHub takes for one are left to the parser. */
function withPlainDollars(text) {
    return text.replaceAll(DOLLAR, '').replace(FORMULA, (found) => (found === '$' ? DOLLAR : found));
}
/** The text of a node as it was written. */
function withDollars(text) {
    return text.replaceAll(DOLLAR, '$');
}


/***/ }),

/***/ 9344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ definitionsOf),
  G: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./build/report/html.js
var html = __webpack_require__(5138);
// EXTERNAL MODULE: ./node_modules/katex/dist/katex.mjs
var katex = __webpack_require__(3971);
// EXTERNAL MODULE: ./build/review-page/visible.js
var visible = __webpack_require__(2533);
;// CONCATENATED MODULE: ./build/review-page/math.js



// A formula of a page has a few dozen characters; macros make more of them.
const LONGEST = 2_000;
const LONGEST_MADE = 40_000;
/** A formula as MathML, which browsers and screen readers know and which needs no font; else its source. */
function formula(source, isBlock) {
    const made = source.length > LONGEST ? null : mathMl(source, isBlock);
    const shown = made ?? (0,html/* html */.q) `<code class="formula">${(0,visible/* visible */.R)(source)}</code>`;
    return isBlock ? (0,html/* html */.q) `<span class="display" tabindex="0">${shown}</span>` : shown;
}
function mathMl(source, displayMode) {
    try {
        const text = katex/* default.renderToString */.Ay.renderToString((0,visible/* visible */.R)(source), {
            output: 'mathml',
            displayMode,
            throwOnError: true,
            strict: 'ignore',
            trust: false,
            maxExpand: 100,
            maxSize: 20,
        });
        const math = /^<span class="katex">(<math[\s\S]*<\/math>)<\/span>$/.exec(text)?.[1] ?? '';
        return math.length <= LONGEST_MADE && isMathMl(math) ? new html/* Html */.E(math) : null;
    }
    catch {
        return null;
    }
}
const ELEMENTS = 'math|semantics|annotation|mrow|mi|mn|mo|ms|mtext|mspace|mfrac|msqrt|mroot|mstyle|mpadded|mphantom|menclose|msub|msup|msubsup|munder|mover|munderover|mmultiscripts|mtable|mtr|mtd|mlabeledtr';
const ATTRIBUTES = 'xmlns|display|encoding|mathvariant|stretchy|fence|separator|accent|accentunder|lspace|rspace|minsize|maxsize|movablelimits|symmetric|linethickness|width|height|depth|voffset|scriptlevel|displaystyle|mathcolor|mathbackground|columnalign|columnspacing|rowspacing|columnlines|rowlines|notation|width|form|largeop|side';
const TAG = new RegExp(`^</?(?:${ELEMENTS})(?: (?:${ATTRIBUTES})="[^"<>&]*")* ?/?>`);
/** KaTeX escapes what it is given; this believes it only where every tag is one that shows and does nothing. */
function isMathMl(text) {
    return [...text.matchAll(/</g)].every(({ index }) => TAG.test(text.slice(index, index + 500)));
}

// EXTERNAL MODULE: ./build/review-page/parse-write-up.js
var parse_write_up = __webpack_require__(986);
;// CONCATENATED MODULE: ./build/review-page/render-markdown.js




function renderMarkdown(nodes, rendering) {
    return (0,html/* html */.q) `${nodes.map((node) => renderNode(node, rendering))}`;
}
/** The addresses that references of a text stand for; the first of a name counts. */
function definitionsOf(nodes) {
    const found = nodes.flatMap((node) => node.type === 'definition' ? [[node.identifier, (0,parse_write_up/* withDollars */.S)(node.url)]] : []);
    return new Map(found.toReversed());
}
const RENDERERS = {
    paragraph: (node, to) => (0,html/* html */.q) `<p dir="auto"${at(node, to)}>${inside(node.children, to)}</p>`,
    heading: (node, to) => {
        const tag = new html/* Html */.E(`h${Math.min(6, node.depth + to.below)}`);
        return (0,html/* html */.q) `<${tag} dir="auto"${at(node, to)}>${inside(node.children, to)}</${tag}>`;
    },
    thematicBreak: () => (0,html/* html */.q) `<hr>`,
    blockquote: (node, to) => (0,html/* html */.q) `<blockquote>${inside(node.children, to)}</blockquote>`,
    list: (node, to) => {
        const items = (0,html/* html */.q) `${inside(node.children, to)}`;
        if (node.ordered !== true)
            return (0,html/* html */.q) `<ul>${items}</ul>`;
        return (0,html/* html */.q) `<ol start="${node.start ?? 1}">${items}</ol>`;
    },
    listItem: (node, to) => {
        const box = node.checked === true ? '☑ ' : '☐ ';
        const first = typeof node.checked === 'boolean' ? box : '';
        return (0,html/* html */.q) `<li dir="auto">${first}${inside(node.spread === true ? node.children : tight(node.children), to)}</li>`;
    },
    table: (node, to) => {
        const [head, ...rows] = node.children.map((row) => {
            const cells = row.children.map((cell, index) => {
                const side = node.align?.[index] === 'right' ? (0,html/* html */.q) ` class="number"` : null;
                const tag = new html/* Html */.E(row === node.children[0] ? 'th' : 'td');
                return (0,html/* html */.q) `<${tag} dir="auto"${side}>${inside(cell.children, to)}</${tag}>`;
            });
            return (0,html/* html */.q) `<tr${at(row, to)}>${cells}</tr>`;
        });
        return (0,html/* html */.q) `<div class="scroll" tabindex="0"><table><thead>${head ?? null}</thead><tbody>${rows}</tbody></table></div>`;
    },
    code: (node, to) => {
        if (node.lang === 'math')
            return (0,html/* html */.q) `<p${at(node, to)}>${formula(node.value, true)}</p>`;
        const lines = (0,parse_write_up/* withDollars */.S)(node.value).split('\n');
        const { start, end } = node.position ?? NOWHERE;
        const first = end.line - start.line + 1 > lines.length ? start.line + 1 : start.line;
        return (0,html/* html */.q) `<pre tabindex="0"><code>${lines.map((line, index) => lineOf(`${line}\n`, first + index, to))}</code></pre>`;
    },
    math: (node, to) => (0,html/* html */.q) `<p${at(node, to)}>${formula(node.value, true)}</p>`,
    inlineMath: ({ value }) => formula(/^`[^`]+`$/.test(value) ? value.slice(1, -1) : value, false),
    text: (node, to) => {
        const { start, end } = node.position ?? NOWHERE;
        const lines = (0,parse_write_up/* withDollars */.S)(node.value).split('\n');
        return (0,html/* html */.q) `${lines.map((line, index) => {
            const text = index < lines.length - 1 ? `${line}\n` : line;
            return lineOf(text, Math.min(start.line + index, end.line), to);
        })}`;
    },
    emphasis: (node, to) => (0,html/* html */.q) `<em>${inside(node.children, to)}</em>`,
    strong: (node, to) => (0,html/* html */.q) `<strong>${inside(node.children, to)}</strong>`,
    delete: (node, to) => (0,html/* html */.q) `<del>${inside(node.children, to)}</del>`,
    inlineCode: (node) => (0,html/* html */.q) `<code>${(0,visible/* visible */.R)((0,parse_write_up/* withDollars */.S)(node.value))}</code>`,
    break: () => (0,html/* html */.q) `<br>`,
    link: (node, to) => to.link(node.url, (0,html/* html */.q) `${inside(node.children, to)}`),
    linkReference: (node, to) => {
        const label = (0,html/* html */.q) `${inside(node.children, to)}`;
        const address = to.definitions.get(node.identifier);
        return address === undefined ? label : to.link(address, label);
    },
    image: (node, to) => to.picture((0,parse_write_up/* withDollars */.S)(node.url), node.alt ?? ''),
    imageReference: (node, to) => {
        return to.picture(to.definitions.get(node.identifier) ?? node.identifier, node.alt ?? '');
    },
    footnoteReference: (node) => (0,html/* html */.q) `<sup>[${(0,visible/* visible */.R)(node.identifier)}]</sup>`,
    footnoteDefinition: (node, to) => (0,html/* html */.q) `<div class="footnote"${at(node, to)}>[${(0,visible/* visible */.R)(node.identifier)}] ${inside(tight(node.children), to)}</div>`,
    html: (node, to) => to.raw((0,parse_write_up/* withDollars */.S)(node.value), to),
};
/** Without the paragraphs around the words of a list whose items stand close together. */
function tight(nodes) {
    return nodes.flatMap((node) => (node.type === 'paragraph' ? node.children : [node]));
}
const NOWHERE = { start: { line: 1 }, end: { line: 1 } };
function renderNode(node, rendering) {
    const render = RENDERERS[node.type];
    return render?.(node, rendering) ?? (0,html/* html */.q) ``;
}
const PLAIN_TAG = /^<(sub|sup|kbd|b|i|em|strong)>$/i;
/** Children in order. A pair of tags that only shapes words is kept, where both stand among them. */
function inside(nodes, rendering) {
    const made = [];
    for (let at = 0; at < nodes.length; at++) {
        const node = nodes[at];
        const name = node.type === 'html' ? PLAIN_TAG.exec(node.value)?.[1]?.toLowerCase() : undefined;
        const end = name === undefined ? -1 : closing(nodes, at, name);
        if (name === undefined || end < 0)
            made.push(renderNode(node, rendering));
        else {
            const tag = new html/* Html */.E(name);
            made.push((0,html/* html */.q) `<${tag}>${inside(nodes.slice(at + 1, end), rendering)}</${tag}>`);
            at = end;
        }
    }
    return made;
}
function closing(nodes, after, name) {
    const closes = (node) => node.type === 'html' && node.value.toLowerCase() === `</${name}>`;
    return nodes.findIndex((node, index) => index > after && closes(node));
}
function at({ position }, { lines }) {
    if (!lines || position === undefined)
        return null;
    const { start, end } = position;
    return (0,html/* html */.q) ` data-line="${start.line}" data-to="${end.line}"`;
}
function lineOf(text, line, { lines }) {
    const end = text.endsWith('\n') ? '\n' : '';
    const shown = `${(0,visible/* visible */.R)(text.slice(0, text.length - end.length))}${end}`;
    return lines ? (0,html/* html */.q) `<span data-line="${line}">${shown}</span>` : (0,html/* html */.q) `${shown}`;
}


/***/ }),

/***/ 8644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ chip),
  w: () => (/* binding */ renderReviewPage)
});

// EXTERNAL MODULE: ./build/report/html.js
var html = __webpack_require__(5138);
// EXTERNAL MODULE: ./build/review-page/code-panels.js + 1 modules
var code_panels = __webpack_require__(518);
// EXTERNAL MODULE: ./build/review-page/criterion-form.js
var criterion_form = __webpack_require__(9511);
// EXTERNAL MODULE: ./build/review-page/help.js
var help = __webpack_require__(5992);
// EXTERNAL MODULE: ./build/review-page/measured-panel.js
var measured_panel = __webpack_require__(6648);
// EXTERNAL MODULE: ./build/review-page/page-shell.js + 1 modules
var page_shell = __webpack_require__(6249);
;// CONCATENATED MODULE: ./build/review-page/pushes-panel.js

/** When the candidate pushed, and how much there was each time; null where nothing is known. */
function pushesPanel({ pushes }) {
    if (pushes === null || pushes.list.length === 0)
        return null;
    const { list, earlier } = pushes;
    const before = earlier === 0 ? '' : ` At least ${earlier} came before these.`;
    return (0,html/* html */.q) `<p>GitHub’s servers noted when. The candidate cannot change it.${before}</p>
<table><thead><tr><th scope="col">Share of the time that had passed</th><th scope="col">Lines beyond the starter</th><th scope="col">History</th></tr></thead><tbody>${list.map(pushRow)}</tbody></table>
<p class="quiet">This says little. Many people commit at home and push once. Lines are counted where a push was graded. Give no level for any of it.</p>`;
}
function pushRow({ percent, lines, forced }) {
    return (0,html/* html */.q) `<tr><th scope="row">${percent} %</th><td>${lines === null ? 'not graded' : lines}</td><td>${forced ? 'rewritten' : 'added to'}</td></tr>`;
}

// EXTERNAL MODULE: ./build/review-page/write-up-panel.js + 1 modules
var write_up_panel = __webpack_require__(1586);
;// CONCATENATED MODULE: ./build/review-page/review-page.js








/**
 * One file with all that a reviewer needs: what was handed in, and what is asked about it. It is the same
 * for all reviewers of a submission, makes no request, and shows nothing of another review.
 */
function renderReviewPage(input) {
    const { pseudonym, rubric, asked, scorecard } = input;
    const forms = asked.map((criterion) => {
        const { id, points } = criterion;
        const facts = scorecard.criteria.find((one) => one.id === id)?.evidence ?? [];
        const fact = facts.find((one) => one.kind === 'section');
        const place = { id, fact, writeUp: 'write-up', beside: `${points} points` };
        return (0,criterion_form/* criterionForm */.y)(criterion, { ...place, asksReason: true });
    });
    return (0,page_shell/* fittingPage */.vI)((most) => ({
        heading: `Review of ${pseudonym}`,
        title: rubric.title,
        about: `Nobody else sees what you give here until all reviewers are done.`,
        chips: asked.map(({ id, title }) => chip(id, id, title)),
        reading: 'What was handed in',
        panels: panels(input, most),
        criteria: (0,html/* html */.q) `${stillOpen(input)}${page_shell/* LOGIN */.S3}
${forms}`,
        sealed: (0,page_shell/* sealedBox */.KH)({
            heading: 'Your review is sealed',
            where: (0,page_shell/* linkOut */.L2)(input.pull, 'the pull request of this review'),
            promise: 'Nobody can read it before all reviewers are done.',
        }, (0,html/* html */.q) `<p class="quiet">To change something, change it above, press Done again and send the new block. The last one counts.</p>`),
        help: help/* HELP */._$,
        data: dataOf(input),
    }));
}
/** Leads to a criterion. */
function chip(id, name, title) {
    return (0,html/* html */.q) `<a class="chip" href="#${id}" data-chip="${id}" title="${title}">${name}<span class="unseen">: ${title}</span></a>`;
}
function stillOpen({ isOpen }) {
    if (!isOpen)
        return null;
    return (0,html/* html */.q) `<p class="warning">The candidate can still push. Reviews of this submission do not count for a later one.</p>\n`;
}
function panels(input, most) {
    const pushes = pushesPanel(input);
    const code = input.rubric.module === null ? 'Files' : 'Code';
    return [
        { id: 'write-up', title: 'Write-up', content: (0,write_up_panel/* writeUpPanel */.n)(input, most) },
        { id: 'code', title: code, content: (0,code_panels/* codePanel */.qP)(input, most) },
        { id: 'changes', title: 'Changes', content: (0,code_panels/* diffPanel */.Yb)(input, most) },
        { id: 'measured', title: 'Measured', content: (0,measured_panel/* measuredPanel */.n)(input) },
        ...(pushes === null ? [] : [{ id: 'pushes', title: 'Pushes', content: pushes }]),
    ];
}
function dataOf({ pseudonym, tree, criteriaDigest, key, pull, asked }) {
    const criteria = asked.map(({ id, title, checklist }) => {
        return { id, name: id, title, musts: checklist.map(({ must }) => must), panel: null };
    });
    return { version: 1, kind: 'review', pseudonym, tree, criteriaDigest, key, pull, criteria };
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

/***/ 1586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ writeUpPanel)
});

// EXTERNAL MODULE: ./build/report/html.js
var html = __webpack_require__(5138);
// EXTERNAL MODULE: ./build/review-page/numbered-lines.js
var numbered_lines = __webpack_require__(4685);
// EXTERNAL MODULE: ./build/review-page/parse-write-up.js
var parse_write_up = __webpack_require__(986);
// EXTERNAL MODULE: ./build/review-page/visible.js
var visible = __webpack_require__(2533);
;// CONCATENATED MODULE: ./build/review-page/pictures.js


function pictureShower(files) {
    const shown = new Set();
    return (address, alt) => {
        const path = pathOf(address);
        const file = files.find((one) => one.path === path);
        const type = file === undefined ? null : typeOf(file.bytes);
        const name = (0,visible/* visible */.R)(path);
        if (file === undefined || type === null) {
            return (0,html/* html */.q) `<span class="left-out">[picture, not part of the submission: ${(0,visible/* visible */.R)(address)}${alt === '' ? '' : `, ${(0,visible/* visible */.R)(alt)}`}]</span>`;
        }
        if (shown.has(path))
            return (0,html/* html */.q) `<span class="left-out">[picture as above: ${name}]</span>`;
        shown.add(path);
        return picture(file, type, (0,visible/* visible */.R)(alt));
    };
}
/** Pictures that the write-up does not show. */
function otherPictures(files, text) {
    return files.flatMap((file) => {
        const type = typeOf(file.bytes);
        if (type === null || text.includes(file.path))
            return [];
        return [
            (0,html/* html */.q) `<figure>${picture(file, type, '')}<figcaption>${(0,visible/* visible */.R)(file.path)}</figcaption></figure>`,
        ];
    });
}
function picture({ path, bytes }, type, alt) {
    const data = `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
    return (0,html/* html */.q) `<img src="${data}" alt="${alt === '' ? (0,visible/* visible */.R)(path) : alt}">`;
}
function pathOf(address) {
    const plain = address.replace(/^\.\//, '').replace(/[?#].*$/, '');
    try {
        return decodeURIComponent(plain);
    }
    catch {
        return plain;
    }
}
const SIGNATURES = [
    ['image/png', /^89504e470d0a1a0a/],
    ['image/jpeg', /^ffd8ff/],
    ['image/gif', /^47494638/],
    ['image/webp', /^52494646.{8}57454250/],
];
/** By its first bytes: a name may say anything. */
function typeOf(bytes) {
    const start = Buffer.from(bytes.subarray(0, 12)).toString('hex');
    return SIGNATURES.find(([, signature]) => signature.test(start))?.[0] ?? null;
}

// EXTERNAL MODULE: ./build/review-page/render-markdown.js + 1 modules
var render_markdown = __webpack_require__(9344);
;// CONCATENATED MODULE: ./build/review-page/write-up-panel.js






/** What the candidate wrote, as GitHub would show it. */
function writeUpPanel({ rubric, files }, mostChars) {
    const name = rubric.writeUp?.file ?? '';
    const text = files.find(({ path }) => path === name)?.text ?? null;
    if (text === null)
        return (0,html/* html */.q) `<p class="warning">The submission has no ${name} that can be read.</p>`;
    const pictures = otherPictures(files, text);
    return (0,html/* html */.q) `<div class="hostile prose">${writeUp(text, files, mostChars)}</div>
${pictures.length === 0 ? null : (0,html/* html */.q) `<h3>Other pictures of the submission</h3><div class="hostile">${pictures}</div>`}`;
}
function writeUp(text, files, mostChars) {
    const tree = text.length > mostChars ? null : (0,parse_write_up/* parseWriteUp */.m)(text.replace(/\r\n?/g, '\n'));
    if (tree !== null) {
        return (0,render_markdown/* renderMarkdown */.G)(tree.children, {
            lines: true,
            below: 2,
            picture: pictureShower(files),
            definitions: (0,render_markdown/* definitionsOf */.m)(tree.children),
            link: showAddress,
            raw: showRaw,
        });
    }
    return (0,html/* html */.q) `<p class="warning">This text is too long, or nested too deeply, to be laid out. It is shown as it was written.</p>${(0,numbered_lines/* numberedLines */.U)(text, mostChars)}`;
}
/** No link leads out of a page on which levels are given: its owner would learn who reads it, and when. */
function showAddress(address, label) {
    const plain = (0,visible/* visible */.R)(address);
    if (plain.startsWith('#') || label.text.includes((0,html/* html */.q) `${plain}`.text))
        return label;
    return (0,html/* html */.q) `${label} <span class="address">(${plain})</span>`;
}
function showRaw(text, { picture }) {
    const seen = text.replace(/<!--[\s\S]*?-->/g, '').trim();
    if (seen === '')
        return (0,html/* html */.q) ``;
    if (/^<br ?\/?>$/i.test(seen))
        return (0,html/* html */.q) `<br>`;
    if (!/^<img\b[^>]*>$/i.test(seen))
        return (0,html/* html */.q) `<code class="raw">${seen.split('\n').map((line) => (0,html/* html */.q) `${(0,visible/* visible */.R)(line)}\n`)}</code>`;
    const attribute = (name) => new RegExp(`\\s${name}\\s*=\\s*["']?([^"'>\\s]+)`, 'i').exec(seen)?.[1] ?? '';
    return picture(attribute('src'), attribute('alt'));
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


/***/ })

};
