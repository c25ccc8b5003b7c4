export const id = 8123;
export const ids = [8123];
export const modules = {

/***/ 3073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   p: () => (/* binding */ pullOf)
/* harmony export */ });
/** The candidate's repository, as requests name it. */
function placeOf({ repository }) {
    return { owner: repository.owner, repo: repository.name };
}
/** The feedback pull request in it. */
function pullOf(assignment) {
    return { ...placeOf(assignment), number: assignment.pull };
}


/***/ }),

/***/ 8410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runKit: () => (/* binding */ runKit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/exercise/exercise-files.js
var exercise_files = __webpack_require__(4899);
// EXTERNAL MODULE: ./build/exercise/find-role.js + 2 modules
var find_role = __webpack_require__(6030);
// EXTERNAL MODULE: ./build/exercise/load-exercise.js + 12 modules
var load_exercise = __webpack_require__(6148);
// EXTERNAL MODULE: ./build/input/bad-news.js
var bad_news = __webpack_require__(8186);
// EXTERNAL MODULE: ./build/rubric/rubric.js
var rubric = __webpack_require__(2007);
// EXTERNAL MODULE: ./build/scorecard/competency-titles.js
var competency_titles = __webpack_require__(9480);
// EXTERNAL MODULE: ./build/scorecard/phrasing.js
var phrasing = __webpack_require__(5825);
// EXTERNAL MODULE: ./build/scorecard/safe-markdown.js
var safe_markdown = __webpack_require__(6226);
// EXTERNAL MODULE: ./build/rubric/talk-scales.js
var talk_scales = __webpack_require__(4722);
;// CONCATENATED MODULE: ./build/kit/allowed-help.js
/** What an interviewer says of the help that a task allowed; without a policy, the exercise's own rules hold. */
function allowedHelp(ai) {
    return ai === null ? 'that the task said which help was allowed' : SAID[ai];
}
const SAID = {
    forbidden: 'that books, documentation and search were allowed, but no AI assistants',
    allowed: 'that AI assistants were allowed',
    expected: 'that they were expected to work with AI assistants',
};

// EXTERNAL MODULE: ./build/rubric/title-of-test.js
var title_of_test = __webpack_require__(5815);
;// CONCATENATED MODULE: ./build/kit/place-in-line.js
/** Which of several equal places in its line a change is about, from 1; null where there is only one. */
function placeInLine(source, change) {
    const bytes = new TextEncoder().encode(source);
    const before = decode(bytes.subarray(0, change.start));
    const from = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
    const line = source.slice(from).split(/[\r\n]/, 1)[0] ?? '';
    const start = before.length - from;
    const end = start + decode(bytes.subarray(change.start, change.end)).length;
    const places = [...line.matchAll(asToken(change.before))].map(({ index }) => index);
    const at = places.findIndex((place) => place < end && place + change.before.length > start);
    return places.length < 2 || at < 0 ? null : at + 1;
}
function decode(bytes) {
    return new TextDecoder().decode(bytes);
}
/** The text where a reader sees it stand alone: no `<` of `<=`, no 1 of 11 or 1.5. */
function asToken(text) {
    const [first, last] = [text.at(0) ?? '', text.at(-1) ?? ''];
    const open = isWord(first) ? '(?<![\\p{L}\\p{N}_])(?<!\\d\\.)' : '(?<![<>=!*/%&|-])';
    const close = isWord(last) ? '(?![\\p{L}\\p{N}_])(?!\\.\\d)' : '(?![<>=*/&|])';
    return new RegExp(`${open}${text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}${close}`, 'gu');
}
function isWord(letter) {
    return /[\p{L}\p{N}_]/u.test(letter);
}

;// CONCATENATED MODULE: ./build/kit/change-questions.js




const MOST_CHARS = 60;
const AROUND = 2;
const MOST_WIDTH = 110;
/** A question about one small change of the candidate's own lines; the answer only for the interviewer. */
function changeBlocks(pick, number, source, rubric, audience) {
    const question = (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `${(0,phrasing/* strong */.ko)((0,phrasing/* ours */.Od)(`${number}.`))} ${questionOf(source, pick.change)}`);
    const code = (0,safe_markdown/* codeBlock */.DV)(excerpt(source, pick.change), 4_000);
    return [question, code, ...(audience === 'screen' ? [] : answerBlocks(pick, rubric))];
}
function questionOf(source, change) {
    const { kind, before, after } = change;
    const here = (0,phrasing/* join */.fj)([lineWords(change), placeOf(change)], (0,phrasing/* words */.aL) ``);
    const was = (0,phrasing/* words */.aL) `${(0,phrasing/* ours */.Od)(whichOf(placeInLine(source, change)))}${(0,phrasing/* untrusted */.bp)(before, MOST_CHARS)}`;
    if (kind === 'dropped')
        return (0,phrasing/* words */.aL) `What breaks if ${here} ${(0,phrasing/* ours */.Od)(verb(change))} left out?`;
    if (kind === 'argument')
        return (0,phrasing/* words */.aL) `What breaks if ${was} is left out in ${here}?`;
    return (0,phrasing/* words */.aL) `What breaks if ${was} becomes ${(0,phrasing/* untrusted */.bp)(after, MOST_CHARS)} in ${here}?`;
}
const ORDINALS = ['first', 'second', 'third', 'fourth'];
function whichOf(place) {
    return place === null ? '' : `the ${ORDINALS[place - 1] ?? `${place}th`} `;
}
function verb({ line, to }) {
    return line === to ? 'is' : 'are';
}
function lineWords({ line, to }) {
    return line === to ? (0,phrasing/* words */.aL) `line ${line}` : (0,phrasing/* words */.aL) `lines ${line} to ${to}`;
}
function placeOf({ where }) {
    return where === '' ? (0,phrasing/* words */.aL) `` : (0,phrasing/* words */.aL) ` (${(0,phrasing/* untrusted */.bp)(where, MOST_CHARS)})`;
}
/** The lines with their numbers, and a mark at what the question is about. */
function excerpt(source, { line, to }) {
    const lines = source.split(/\r\n|\r|\n/);
    const from = Math.max(1, line - AROUND);
    const width = String(to + AROUND).length;
    return lines
        .slice(from - 1, to + AROUND)
        .map((text, index) => {
        const number = from + index;
        const mark = number >= line && number <= to ? '>' : ' ';
        const shown = text.length > MOST_WIDTH ? `${text.slice(0, MOST_WIDTH)}…` : text;
        return `${mark} ${String(number).padStart(width)} | ${shown}`;
    })
        .join('\n');
}
const WHAT = {
    'wrong-value': 'a result is wrong, and no error says so',
    raised: 'a call that has to succeed raises an error',
    'did-not-raise': 'input that has to be refused is taken',
    crashed: 'the process ends',
    'did-not-load': 'the module no longer loads',
    'timed-out': 'a call does not come back',
    'too-slow': 'a call is too slow',
    'broke-protocol': 'a call gives no answer',
};
/** What to listen for beside the answer. */
const LISTEN = {
    boundary: 'They name the value that stands exactly on the boundary, and what happens to it before and after.',
    comparison: 'They name an input that takes the other branch now, and follow it to the result.',
    dropped: 'They say which input these lines are for, and what it would do without them.',
    copy: 'They say whose array is written to now, and who would notice.',
    neighbour: 'They say on which input both give the same, and on which they differ.',
    argument: 'They say what stands in its place when it is left out, and what shape or value comes out.',
    order: 'They say what each place means, and whether an error or a wrong number follows.',
    number: 'They say why it is this number, and give the first result that changes.',
    logic: 'They give one input for which both sides differ.',
    arithmetic: 'They give the result for a small input before and after, by hand.',
};
function answerBlocks({ broken, about, change }, rubric) {
    const first = broken.find(({ criterion }) => criterion === about);
    const others = broken.filter(({ criterion }) => criterion !== about);
    const title = (id) => (0,phrasing/* ours */.Od)(rubric.criteria.find((one) => one.id === id)?.title ?? id);
    const what = (first?.reasons ?? []).map((reason) => (0,phrasing/* ours */.Od)(WHAT[reason]));
    const titles = (first?.tests ?? [])
        .slice(0, 3)
        .map((name) => (0,title_of_test/* titleOfTest */.E)(name.replace(/\[.*$/s, '')));
    const tests = [...new Set(titles)];
    const say = tests.length === 1 ? 'test says' : 'tests say';
    const lines = [
        (0,phrasing/* words */.aL) `Answer: it breaks ${(0,phrasing/* strong */.ko)(title(about))}: ${(0,phrasing/* join */.fj)(what, (0,phrasing/* words */.aL) `; `)}.`,
        ...(others.length === 0
            ? [(0,phrasing/* words */.aL) `Nothing else that the hidden tests look at changes.`]
            : [
                (0,phrasing/* words */.aL) `It also breaks: ${(0,phrasing/* join */.fj)(others.map(({ criterion }) => title(criterion)), (0,phrasing/* words */.aL) `; `)}.`,
            ]),
        (0,phrasing/* words */.aL) `For you alone, the hidden ${(0,phrasing/* ours */.Od)(say)}: ${(0,phrasing/* join */.fj)(tests.map(phrasing/* ours */.Od), (0,phrasing/* words */.aL) `; `)}.`,
        (0,phrasing/* words */.aL) `Listen for: ${(0,phrasing/* ours */.Od)(LISTEN[change.kind])}`,
    ];
    return [(0,safe_markdown/* list */.p_)(lines)];
}
/** Why there are fewer than five. */
function whyFewer({ problem, picks, met, tries }) {
    if (problem === 'too-large')
        return 'The module is too large to be asked about line by line. Pick three functions, and let the candidate explain them.';
    if (problem === 'unreadable')
        return 'The module cannot be read as Python, so no change of a line could be tried. Mend it together with the candidate, line by line.';
    if (picks.length >= 5)
        return null;
    if (met === 0)
        return 'The module meets no requirement completely, so no change can be shown to break one. Use the openings below.';
    const found = picks.length === 0 ? 'none' : String(picks.length);
    return `Of ${tries} changes that the judge tried, ${found} broke something that it can see. Use the openings below for the rest of the time.`;
}

// EXTERNAL MODULE: ./build/checks/read-sections.js
var read_sections = __webpack_require__(719);
// EXTERNAL MODULE: ./build/checks/visible-lines.js + 1 modules
var visible_lines = __webpack_require__(2996);
;// CONCATENATED MODULE: ./build/kit/sentences.js


// Nobody talks about more than this in 45 minutes; a hostile write-up can have any number.
const MOST_TEXT = 100_000;
const MOST_LINES = 5_000;
const MOST_SENTENCES = 2_000;
const sentences_MOST_CHARS = 400;
/** The sentences of paragraphs and lists, in order; no code, no tables, nothing that is not shown. */
function sentencesOf(markdown) {
    const reading = { found: [], section: '', open: null };
    for (const [index, line] of (0,visible_lines/* visibleLines */.gB)(markdown.slice(0, MOST_TEXT))
        .slice(0, MOST_LINES)
        .entries()) {
        if (reading.found.length < MOST_SENTENCES)
            readLine(reading, line, index + 1);
    }
    sentences_close(reading);
    return reading.found;
}
function readLine(reading, line, number) {
    const heading = (0,read_sections/* headingOf */.Wm)(line);
    if (heading !== null || isApart(line) || BULLET.test(line))
        sentences_close(reading);
    if (heading !== null)
        reading.section = heading.text;
    else if (!isApart(line))
        for (const part of partsOf(line))
            addPart(reading, part, number);
}
const BULLET = /^\s*(?:[-*+]|\d{1,4}[.)])\s/;
function addPart(reading, part, number) {
    const { open } = reading;
    reading.open =
        open === null
            ? { text: part, line: number }
            : { ...open, text: `${open.text} ${part}`.slice(0, sentences_MOST_CHARS) };
    if (/[.!?]["')\]]*$/.test(part))
        sentences_close(reading);
}
function sentences_close(reading) {
    if (reading.open !== null)
        reading.found.push({ ...reading.open, section: reading.section });
    reading.open = null;
}
function partsOf(line) {
    const text = line.slice(0, sentences_MOST_CHARS * 4).replace(/^\s*(?:>|[-*+]\s|\d+[.)]\s)\s*/, '');
    return text
        .split(/(?<=[a-z)\]%"'\d][.!?])\s+(?=[^a-z])/)
        .map((part) => part.trim())
        .filter((part) => part !== '');
}
/** A row of a table, or a line that only divides. */
function isApart(line) {
    return /^\s*\|/.test(line) || /^\s*(?:[-=_*]\s*){3,}$/.test(line) || line.trim() === '';
}
/** Whether the candidate was given a sentence and did not write it. */
function isUntouchedLine(template) {
    const given = new Set(sentencesOf(template).map(({ text }) => text));
    return (text) => given.has(text);
}

;// CONCATENATED MODULE: ./build/kit/claims.js

const MOST = 3;
const LEAST_CHARS = 30;
const MEASURED = /\b(?:measured|took|takes|fell|rose|dropped|reduced|saved|faster|slower|higher|lower|improved|increased|from .{1,40} to|per (?:day|week|month|hour)|timed)\b/i;
const UNIT = /\d\s*(?:%|percent|(?:ms|µs|us|s|sec|min|minutes?|\w*seconds?|hours?|days?|weeks?|months?|EUR|USD|euros?|dollars?|pounds?|GB|MB|KB)\b|€)|[€$£]\s*\d/i;
/** Nobody else can know it: they ran something. */
const OWN = /\b(?:(?:I|we) (?:measured|timed|counted|ran|got|saw|found|tried)|(?:my|our) (?:own )?(?:runs?|data|rows|experiments?|tests?|results?|laptop|machine)|over \d+ (?:runs|seeds|folds))\b/i;
/** A plan, an assumption or a rule is no result. */
const ONLY_SAID = /\b(?:would|will|could|can|should|might|may|assum\w*|suppos\w*|I use|we use)\b/i;
// A result usually has more digits than a choice: 0.142, not 10.
const EXACT = /\d[.,]\d{2,}/;
/** At most three, each from a section of its own while there are any, in the order of the lines; none that is quoted already. */
function claimsOf(writeUp, template, quoted = new Set()) {
    const given = isUntouchedLine(template);
    const ranked = sentencesOf(writeUp)
        .filter(({ text }) => /\d/.test(text) && text.length >= LEAST_CHARS && !given(text))
        .map((sentence, index) => ({ sentence, rank: rankOf(sentence.text), index }))
        .filter(({ sentence: { text } }) => !quoted.has(text) && isClaim(text))
        .sort((one, other) => other.rank - one.rank || one.index - other.index);
    const picked = [];
    for (const isFree of [true, false]) {
        for (const one of ranked) {
            const taken = picked.some(({ sentence }) => sentence.section === one.sentence.section);
            if (picked.length < MOST && !picked.includes(one) && !(isFree && taken))
                picked.push(one);
        }
    }
    const sentences = picked
        .sort((one, other) => one.sentence.line - other.sentence.line || one.index - other.index)
        .map(({ sentence }) => sentence);
    return askAbout(sentences.map(({ text }) => text)).map((ask, index) => ({
        ...sentences[index],
        ...ask,
    }));
}
/** 09:12, "at 9.12", 24.04. and 2025 are no result; 0.91 is one. */
const WHEN = /\b\d{1,2}:\d{2}\b|\bat \d{1,2}\.\d{2}\b|\b\d{1,2}\.\d{1,2}\.(?:\d{2,4})?(?!\d)|\b(?:19|20)\d{2}\b/gi;
function isClaim(text) {
    const rest = text.replace(WHEN, '');
    return /\d/.test(rest) && [OWN, MEASURED, UNIT].some((pattern) => pattern.test(rest));
}
function rankOf(text) {
    const numbers = text.match(/\d+(?:[.,]\d+)*/g)?.length ?? 0;
    return (3 * Number(OWN.test(text)) +
        2 * Number(MEASURED.test(text)) +
        Number(UNIT.test(text)) +
        Number(EXACT.test(text)) -
        4 * Number(ONLY_SAID.test(text)) +
        Math.min(numbers, 3));
}
/** From what fits a sentence closest to what fits any. There are more for any than claims. */
const ASKS = [
    {
        fits: /\d\s*(?:ms|µs|us|s|sec|\w*seconds?)\b/i,
        question: 'How was this timed: on what data and machine, how many runs, and how far apart were they?',
        listen: 'They know the size of the data, and that one run is not a measurement.',
    },
    {
        fits: /\bfrom\b.{0,40}\d.{0,40}\bto\b/i,
        question: 'Where did the first number come from, and what else changed between the two?',
        listen: 'They know how the first one was measured, and name another cause that they looked at.',
    },
    {
        fits: /\b(?:higher|lower|faster|slower|better|worse|differ\w*|improved|increased|reduced|saved)\b/i,
        question: 'What else differed between them? How far apart would two runs of the same thing be?',
        listen: 'They name another cause that they looked at, and a spread beside the difference.',
    },
    {
        fits: /(?:EUR|USD|euros?|dollars?|pounds?)\b|[€$£]/i,
        question: 'What would you decide differently if this were half as much? From which value on?',
        listen: 'They tie the number to a decision, and find where it changes.',
    },
    {
        fits: /%|percent/i,
        question: 'Percent of what? How many cases is that, and how much would another sample change it?',
        listen: 'They give both counts, and an idea of the spread.',
    },
    {
        fits: /\d/,
        question: 'How would you get this again now: which data, which call, how many runs?',
        listen: 'They can make the numbers again in front of you, or say what is missing.',
    },
    {
        fits: /\d/,
        question: 'What does this depend on most? Change that in your head: which way does it move, and how far?',
        listen: 'They name the strongest cause, a direction and a rough size.',
    },
    {
        fits: /\d/,
        question: 'How sure are you of this? What did you do to prove yourself wrong?',
        listen: 'They name a check that could have failed, or one that is missing.',
    },
];
/** A question for each of some sentences, no two in the same words. */
function askAbout(texts) {
    const used = new Set();
    return texts.map((text) => {
        const ask = ASKS.find((one) => !used.has(one) && one.fits.test(text));
        if (ask !== undefined)
            used.add(ask);
        return { question: ask?.question ?? '', listen: ask?.listen ?? '' };
    });
}

;// CONCATENATED MODULE: ./build/kit/follow-ups.js

/** What somebody who was there knows without thinking, and an invented story does not hold. */
const LIVED = [
    {
        pattern: /\b(?:told|informed|reported|escalated|wrote to|called|phoned|announced|raised)\b/i,
        ask: 'Who was told first, when, and how? What did they answer?',
        silent: 'The write-up does not say who was told. Who was it first, when, and what did they answer?',
        listen: 'A person or a role, a day, and an answer that fits the order of events in the write-up.',
    },
    {
        pattern: /\b(?:before|baseline|from|previous\w*|used to|until then)\b.{0,80}\d|\d.{0,60}\b(?:before|baseline)\b/i,
        ask: 'What was this number the week before? Where could you read it, and who else looked at it?',
        silent: 'What was the number before? Where could you read it, and who else looked at it?',
        listen: 'A number with its source. It fits the write-up, or they say why it does not.',
    },
    {
        pattern: /\b(?:logs?|logged|alerts?|alarm|dashboard|trace|query|monitor\w*|chart)\b/i,
        ask: 'What did the log or the chart say, as close to its words as you can? Who saw it first?',
        silent: 'What was the first sign: a log, a chart, a person? What exactly did it say?',
        listen: 'A concrete sign, a wrong idea that came first, and what ruled it out.',
    },
    {
        pattern: /\bI\b/,
        ask: 'What of this did you do with your own hands? What would a colleague say was theirs?',
        silent: 'What of this did you do with your own hands? What would a colleague say was theirs?',
        listen: 'They keep "I" and "we" apart, and say what others did without being asked.',
    },
    {
        pattern: /\b(?:since|now|today|afterwards?|from then on|changed)\b/i,
        ask: 'When did this last work, or fail? How would somebody who joined last week meet it?',
        silent: 'What is different today? How would somebody who joined last week meet it?',
        listen: 'A later case in which the change was put to the test, with what came of it.',
    },
];
/** For a write-up about what happened. */
function livedQuestions(writeUp) {
    return questionsOn(LIVED, writeUp);
}
const DESIGN = [
    {
        pattern: /\b(?:assum\w*|suppos\w*|we asked|I asked|clarif\w*|require\w*)\b|\?/i,
        ask: 'You asked or assumed this. What would you have done if the answer had been the opposite?',
        silent: 'The write-up asks nobody anything. Which question, asked early, would have changed most, and whom would you have asked?',
        listen: 'They name the part that changes and the part that stays, and what it would have cost to find out late.',
    },
];
/** Both sides of "ask clarifying questions first": what they asked, and what they ask now. */
function clarifyQuestions(rubric, writeUp) {
    if (!rubric.criteria.some(({ competency }) => competency === 'system-design'))
        return [];
    return [
        ...questionsOn(DESIGN, writeUp),
        {
            ask: 'Now the other side. A product manager says: "we need this for our second product by next month". What do you ask before you say yes?',
            listen: 'At least three questions before any design: the goal and how it is measured, the scale, what may go wrong and for whom. Answer, when asked: ten times the users, half of the time for an answer, a goal that nobody has written down. They say what each answer changes.',
            about: null,
        },
    ];
}
function questionsOn(themes, writeUp) {
    const sentences = sentencesOf(writeUp);
    const used = new Set();
    return themes.map(({ pattern, ask, silent, listen }) => {
        const about = sentences.find((one) => !used.has(one) && pattern.test(one.text));
        if (about === undefined)
            return { ask: silent, listen, about: null };
        used.add(about);
        return { ask, listen, about };
    });
}

// EXTERNAL MODULE: ./build/rubric/to-candidate.js
var to_candidate = __webpack_require__(4287);
;// CONCATENATED MODULE: ./build/kit/openings.js

const openings_MOST = 4;
/** What earned least of its points first. */
function openingsOf({ criteria }, rubric) {
    return criteria
        .filter(({ status }) => status !== 'passed' && status !== 'not-assessed')
        .map((criterion, index) => ({ criterion, opening: openingOf(criterion, rubric), index }))
        .flatMap(({ opening, ...rest }) => (opening === null ? [] : [{ opening, ...rest }]))
        .sort((one, other) => lost(other.criterion) - lost(one.criterion) || one.index - other.index)
        .slice(0, openings_MOST)
        .map(({ opening }) => opening);
}
function lost({ points, earned, status }) {
    return status === 'pending' ? points / 4 : points - (earned ?? points);
}
function openingOf(criterion, rubric) {
    const tests = criterion.evidence.filter((fact) => fact.kind === 'test');
    if (tests.length > 0)
        return testedOpening(criterion.title, tests);
    const found = criterion.evidence.find((fact) => fact.kind === 'found');
    if (found !== undefined) {
        const { caught, flaws, alarms, correct } = found;
        return {
            ask: `Where in the module would you look for this: ${criterion.title}? Which test would you write next?`,
            because: `Their tests caught ${caught} of ${flaws} versions with such a flaw, and failed on ${alarms} of ${correct} correct ones.`,
            lines: null,
        };
    }
    return writtenOpening(criterion, rubric);
}
const SLOW = ['too-slow', 'timed-out'];
function testedOpening(title, tests) {
    const failed = tests.filter(({ outcome }) => outcome === 'failed');
    const titles = failed.slice(0, 3).map((test) => test.title);
    const more = failed.length > titles.length ? ', and others' : '';
    const isSlow = failed.every(({ reason }) => SLOW.includes(reason));
    return {
        ask: isSlow
            ? 'Where would your code spend most of its time with a hundred times as many rows? What would you change first?'
            : `Show us where your code deals with "${title}". For which input would you trust it least?`,
        because: `${failed.length} of ${tests.length} hidden tests failed: ${titles.join('; ')}${more}. Do they find it without being told?`,
        lines: null,
    };
}
function writtenOpening(criterion, rubric) {
    const section = criterion.evidence.find((fact) => fact.kind === 'section');
    const asked = rubric.criteria.find(({ id }) => id === criterion.id);
    if (section === undefined || asked?.kind !== 'reviewed')
        return null;
    const unticked = missedItems(criterion, asked.checklist.length);
    const unseen = section.pointers.filter(({ lines }) => lines.length === 0).map(({ item }) => item);
    const items = criterion.reviews.length > 0 ? unticked : unseen;
    const missed = asked.checklist.filter(({ must }, item) => must && items.includes(item));
    const isBare = section.lines === null || section.untouched;
    if (missed.length === 0 && !isBare)
        return null;
    const about = (0,to_candidate/* toCandidate */.b)(missed[0]?.text ?? criterion.title);
    return {
        ask: isBare
            ? `Tell us what you would write under "${section.heading}" today.`
            : `A reader of "${section.heading}" looks for this: "${about}". What would you add?`,
        because: becauseOf(criterion, isBare, missed.map(({ text }) => text)),
        lines: section.lines === null ? null : { file: section.file, ...section.lines },
    };
}
function becauseOf(criterion, isBare, missed) {
    if (isBare)
        return 'The section is missing, or still as it was in the template.';
    const levels = criterion.reviews.map(({ level }) => level);
    if (levels.length === 0)
        return `None of the usual words for this were found; the text may say it in others: ${missed.join('; ')}.`;
    return `Reviewers gave ${new Intl.ListFormat('en-GB').format(levels.map((level) => `level ${level}`))}. Not all of them ticked: ${missed.join('; ')}.`;
}
/** Items that at least one reviewer did not tick. */
function missedItems({ reviews }, items) {
    return Array.from({ length: items }, (_, item) => item).filter((item) => reviews.some(({ ticks = [] }) => !ticks.includes(item)));
}

;// CONCATENATED MODULE: ./build/kit/talk-levels.js


/** A form to fill in by hand, before interviewers talk with each other. */
function levelBlocks(scales) {
    return [
        (0,safe_markdown/* heading */.R_)(2, (0,phrasing/* words */.aL) `Your levels`),
        (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `Tick one level in each row before you talk with anybody about it. These levels belong to the talk. They add nothing to the points of the take-home, and take nothing from them. Write one sentence that you heard below each.`),
        ...scales.flatMap(({ title, anchors }) => [
            (0,safe_markdown/* heading */.R_)(3, (0,phrasing/* ours */.Od)(title)),
            (0,safe_markdown/* table */.tp)([(0,phrasing/* words */.aL) `Level`, (0,phrasing/* words */.aL) `What you heard`], anchors.map((text, index) => row(index + 1, text))),
            (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `What I heard: ………………………………………………………………`),
        ]),
        (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `Interviewer: ……………………  Day: ……………`),
    ];
}
function row(level, text) {
    return [(0,phrasing/* words */.aL) `☐ ${(0,phrasing/* strong */.ko)((0,phrasing/* words */.aL) `${level}`)}`, (0,phrasing/* ours */.Od)(text)];
}

;// CONCATENATED MODULE: ./build/kit/test-questions.js

const test_questions_MOST = 4;
const MOST_ALARMS = 1;
const test_questions_MOST_LINES = 14;
const ALARM = {
    ask: 'What would a version of the module have to do to fail here? Which of that does the documentation forbid?',
    answer: 'it fails on a correct version, and so it catches nothing.',
    listen: 'This test asks for more than the documentation does. They find what that leaves open, and write the same test without it.',
};
/** One after the other, so that no two questions in a row are the same. */
const CAUGHT = [
    {
        ask: 'What is this test for? Change one line of the module in your head so that it fails.',
        listen: 'They name a line and follow the input to a wrong value.',
    },
    {
        ask: 'How do you know that this expected value is right?',
        listen: 'By the documentation, by hand or by another way to compute it; not by what the module returned.',
    },
    {
        ask: 'Which flawed version would still pass here? Which input would tell it?',
        listen: 'They change a limit, an order or a type, and give one input more.',
    },
    {
        ask: 'What does this test leave open on purpose, and why?',
        listen: 'They name something that the documentation allows to differ, and how the test allows it.',
    },
];
/** Questions about tests that the judge saw to find something: one of each kind first. */
function testQuestions({ criteria }, rubric, files) {
    const found = criteria.flatMap(({ evidence }) => evidence.filter((fact) => fact.kind === 'found'));
    const alarming = (found[0]?.alarming ?? []).slice(0, MOST_ALARMS);
    const catching = onePerKind(found).slice(0, test_questions_MOST - alarming.length);
    const code = (test) => codeOf(test, files);
    return [
        ...alarming.map((test) => ({ test, code: code(test), ...ALARM })),
        ...catching.map((test, index) => {
            const { ask, listen } = CAUGHT[index % CAUGHT.length] ?? ALARM;
            const kinds = found
                .filter(({ tests }) => tests.some(({ name }) => name === test.name))
                .map(({ criterion }) => rubric.criteria.find(({ id }) => id === criterion)?.title ?? criterion);
            return { test, code: code(test), ask, listen, answer: `it found ${kinds.join('; ')}.` };
        }),
    ];
}
function onePerKind(found) {
    const picked = [];
    // Sets of parameters are one test to whoever reads it.
    const nameOf = ({ name }) => name.replace(/\[.*$/s, '');
    for (const { tests } of found) {
        const free = tests.find((test) => !picked.some((one) => nameOf(one) === nameOf(test)));
        if (free !== undefined)
            picked.push(free);
    }
    return picked;
}
/** From its first line to the next definition, with the numbers of lines. */
function codeOf({ where }, files) {
    const text = files.find(({ path }) => path === where?.path)?.text;
    const first = where?.line ?? null;
    if (first === null || text === undefined)
        return null;
    const lines = text.split(/\r\n|\r|\n/).slice(first - 1, first - 1 + test_questions_MOST_LINES);
    const next = lines.findIndex((line, index) => index > 0 && /^(?:def|class|@|async def)\b|^@/.test(line));
    const own = withoutBlankEnd(next < 0 ? lines : lines.slice(0, next));
    const width = String(first + own.length).length;
    return own.map((line, index) => `  ${String(first + index).padStart(width)} | ${line}`).join('\n');
}
function withoutBlankEnd(lines) {
    return lines.slice(0, lines.findLastIndex((line) => line.trim() !== '') + 1);
}
const MOST_FINDINGS = 3;
/** Sentences of the review about a function of the module, each about another one. */
function findingsOf({ suite }, writeUp) {
    const sentences = sentencesOf(writeUp);
    const about = (suite?.functions ?? []).flatMap((name) => {
        const word = new RegExp(`\\b${name}\\b`);
        return sentences.find(({ text }) => word.test(text)) ?? [];
    });
    return [...new Set(about)].sort((one, other) => one.line - other.line).slice(0, MOST_FINDINGS);
}

;// CONCATENATED MODULE: ./build/kit/sheet.js










const MOST_QUOTED = 240;
/** 45 minutes about one candidate's own work. */
function sheetOf(input, audience) {
    const parts = sheet_partsOf(input, audience);
    let from = 5;
    const shown = parts.flatMap(({ title, minutes, lead, blocks }) => {
        const time = `${from} to ${from + minutes} min`;
        from += minutes;
        const head = (0,safe_markdown/* heading */.R_)(2, audience === 'screen' ? (0,phrasing/* ours */.Od)(title) : (0,phrasing/* ours */.Od)(`${title} (${time})`));
        return [head, ...(audience === 'screen' ? [] : [(0,safe_markdown/* paragraph */.FY)((0,phrasing/* ours */.Od)(lead))]), ...blocks];
    });
    const title = `Walk-through: ${input.rubric.title}`;
    if (audience === 'screen')
        return { title, blocks: shown };
    const levels = audience === 'page' ? [] : levelBlocks((0,talk_scales/* scalesOf */.F)(input.rubric));
    return { title, blocks: [...introBlocks(input), ...shown, ...closing(from), ...levels] };
}
function introBlocks({ name, ai }) {
    return [
        (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `Work of ${(0,phrasing/* untrusted */.bp)(name, 100)}. ${(0,phrasing/* strong */.ko)((0,phrasing/* words */.aL) `For interviewers: this version holds the answers.`)} Show the other version, screen.html, and leave this one closed.`),
        (0,safe_markdown/* heading */.R_)(2, (0,phrasing/* words */.aL) `Begin (0 to 5 min)`),
        (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `Say that this is about their own work, ${(0,phrasing/* ours */.Od)(allowedHelp(ai))}, and that "I do not know, I would look there" is an answer. Ask: what would you do differently if you had one more hour?`),
    ];
}
function closing(from) {
    return [
        (0,safe_markdown/* heading */.R_)(2, (0,phrasing/* ours */.Od)(`Their questions (${from} to 45 min)`)),
        (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `Leave this time to them.`),
    ];
}
function sheet_partsOf(input, audience) {
    const { changes, rubric } = input;
    const first = rubric.suite !== undefined
        ? testsPart(input, audience)
        : changes === null
            ? storyPart(input, audience)
            : changesPart(input, changes, audience);
    const parts = [first, clarifyPart(input, audience), openPart(input, audience)];
    const constraint = rubric.talk === undefined ? [] : [constraintPart(rubric.talk.constraint, audience)];
    return withTime([...parts.filter(({ blocks }) => blocks.length > 0), ...constraint]);
}
const ALL = 37;
/** What a part that is missing would have taken goes to the first. */
function withTime(parts) {
    const spent = parts.reduce((sum, { minutes }) => sum + minutes, 0);
    return parts.map((part, index) => index === 0 ? { ...part, minutes: part.minutes + ALL - spent } : part);
}
function changesPart({ source, rubric }, changes, audience) {
    const why = whyFewer(changes);
    const lead = 'Small changes of their own lines. Each answer was found by the judge: it ran the hidden tests on the changed module. Give each three or four minutes, and let them think aloud.';
    const blocks = changes.picks.flatMap((pick, index) => changeBlocks(pick, index + 1, source ?? '', rubric, audience));
    const fewer = why === null || audience === 'screen' ? [] : [(0,safe_markdown/* paragraph */.FY)((0,phrasing/* ours */.Od)(why))];
    return { title: 'Small changes', minutes: 17, lead, blocks: [...blocks, ...fewer] };
}
function clarifyPart(input, audience) {
    const { rubric } = input;
    const questions = clarifyOf(input);
    const lead = 'Asking first has two sides: what they asked or assumed, and what they ask now.';
    return {
        title: 'Questions before answers',
        minutes: 5,
        lead,
        blocks: followUpBlocks(questions, rubric.writeUp?.file ?? '', audience),
    };
}
function storyPart(input, audience) {
    const { rubric } = input;
    const questions = livedOf(input);
    const lead = 'Somebody who was there knows these things without thinking. Go two questions deep wherever an answer stays general.';
    return {
        title: 'What happened',
        minutes: 13,
        lead,
        blocks: followUpBlocks(questions, rubric.writeUp?.file ?? '', audience),
    };
}
function testsPart({ scorecard, rubric, tests }, audience) {
    const lead = 'Their own tests. What the judge saw is for you alone: kinds of flaws, and never a version. Give each about four minutes.';
    const blocks = testQuestions(scorecard, rubric, tests).flatMap(({ test, ask, answer, listen, code }, index) => [
        (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `${(0,phrasing/* strong */.ko)((0,phrasing/* ours */.Od)(`${index + 1}.`))} ${(0,phrasing/* untrusted */.bp)(test.name, 100)}: ${(0,phrasing/* strong */.ko)((0,phrasing/* ours */.Od)(ask))}`),
        ...(code === null ? [] : [(0,safe_markdown/* codeBlock */.DV)(code, 4_000)]),
        ...(audience === 'screen'
            ? []
            : [(0,safe_markdown/* list */.p_)([(0,phrasing/* words */.aL) `The judge: ${(0,phrasing/* ours */.Od)(answer)}`, (0,phrasing/* words */.aL) `Listen for: ${(0,phrasing/* ours */.Od)(listen)}`])]),
    ]);
    return { title: 'Their tests', minutes: 17, lead, blocks };
}
function openPart(input, audience) {
    const lead = 'Choose two or three. What the checks and the reviewers saw is for you alone.';
    return {
        title: 'Your work',
        minutes: 8,
        lead,
        blocks: [...openingBlocks(input, audience), ...claimBlocks(input, audience)],
    };
}
function openingBlocks({ scorecard, rubric }, audience) {
    return openingsOf(scorecard, rubric).flatMap(({ ask, because, lines }) => {
        const where = lines === null ? (0,phrasing/* words */.aL) `` : (0,phrasing/* words */.aL) ` (${(0,phrasing/* ours */.Od)(lines.file)}, lines ${lines.from} to ${lines.to})`;
        const question = (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `${(0,phrasing/* strong */.ko)((0,phrasing/* ours */.Od)(ask))}${where}`);
        return audience === 'screen' ? [question] : [question, (0,safe_markdown/* list */.p_)([(0,phrasing/* words */.aL) `Because: ${(0,phrasing/* ours */.Od)(because)}`])];
    });
}
const FINDING = {
    ask: 'What is the smallest input that shows this? What comes out, and what should?',
    listen: 'An input, both results, and the sentence of the documentation that decides.',
};
function claimBlocks(input, audience) {
    const { writeUp, template, rubric } = input;
    const file = (0,phrasing/* ours */.Od)(rubric.writeUp?.file ?? '');
    if (writeUp === null)
        return [];
    if (rubric.suite !== undefined)
        return followUpBlocks(findingsOf(rubric, writeUp).map((about) => ({ ...FINDING, about })), rubric.writeUp?.file ?? '', audience);
    return claimsOf(writeUp, template, quotedIn(input)).flatMap(({ text, line, question, listen }) => {
        const quote = (0,phrasing/* words */.aL) `${file}, line ${line}: ${(0,phrasing/* untrusted */.bp)(text, MOST_QUOTED)}`;
        const block = (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `${quote} ${(0,phrasing/* strong */.ko)((0,phrasing/* ours */.Od)(question))}`);
        return audience === 'screen' ? [block] : [block, (0,safe_markdown/* list */.p_)([(0,phrasing/* words */.aL) `Listen for: ${(0,phrasing/* ours */.Od)(listen)}`])];
    });
}
/** What other parts of the talk ask about. */
function quotedIn(input) {
    const asked = [...livedOf(input), ...clarifyOf(input)];
    return new Set(asked.flatMap(({ about }) => about?.text ?? []));
}
function livedOf({ changes, rubric, writeUp }) {
    const isStory = changes === null && rubric.suite === undefined;
    return isStory && writeUp !== null ? livedQuestions(writeUp) : [];
}
function clarifyOf({ rubric, writeUp }) {
    return writeUp === null ? [] : clarifyQuestions(rubric, writeUp);
}
function followUpBlocks(questions, file, audience) {
    return questions.flatMap(({ ask, listen, about }) => {
        const quote = about === null
            ? (0,phrasing/* words */.aL) ``
            : (0,phrasing/* words */.aL) `${(0,phrasing/* ours */.Od)(file)}, line ${about.line}: ${(0,phrasing/* untrusted */.bp)(about.text, MOST_QUOTED)} `;
        const question = (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `${quote}${(0,phrasing/* strong */.ko)((0,phrasing/* ours */.Od)(ask))}`);
        return audience === 'screen'
            ? [question]
            : [question, (0,safe_markdown/* list */.p_)([(0,phrasing/* words */.aL) `Listen for: ${(0,phrasing/* ours */.Od)(listen)}`])];
    });
}
function constraintPart(constraint, audience) {
    return {
        title: 'Something new',
        minutes: 7,
        lead: 'Nobody could prepare this. What counts is how they come to an answer.',
        blocks: [
            (0,safe_markdown/* paragraph */.FY)((0,phrasing/* strong */.ko)((0,phrasing/* ours */.Od)(constraint.ask))),
            ...(audience === 'screen' ? [] : [(0,safe_markdown/* list */.p_)(anchorLines(constraint))]),
        ],
    };
}
function anchorLines({ good, great }) {
    return [
        (0,phrasing/* words */.aL) `${(0,phrasing/* strong */.ko)((0,phrasing/* words */.aL) `Good:`)} ${(0,phrasing/* ours */.Od)(good)}`,
        (0,phrasing/* words */.aL) `${(0,phrasing/* strong */.ko)((0,phrasing/* words */.aL) `Great:`)} ${(0,phrasing/* ours */.Od)(great)}`,
    ];
}

;// CONCATENATED MODULE: ./build/kit/role-sheet.js





/** Those of the structured interview, in its order; all of them where no exercise says that it has one. */
function roleQuestions(rubrics) {
    const all = rubrics.flatMap((rubric) => rubric.talk === undefined ? [] : [{ rubric, talk: rubric.talk }]);
    const asked = all.filter(({ talk }) => talk.seedQuestion > 0);
    return (asked.length === 0 ? all : asked).toSorted((one, other) => one.talk.seedQuestion - other.talk.seedQuestion);
}
/** The questions of all exercises as a blank scorecard for a structured interview. */
function roleSheet(role, rubrics) {
    const questions = roleQuestions(rubrics);
    return {
        title: `Interview scorecard: ${role.title}`,
        blocks: [
            (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `Ask every candidate for this role the same questions, in the same order. Give a level right after each answer, before you talk with anybody. Write down what you heard, not what you think of it.`),
            (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `Candidate: …………………  Interviewer: …………………  Day: ……………`),
            ...questions.flatMap((question, index) => questionBlocks(question, index + 1)),
            ...levelKey(),
            ...sums(role, questions),
        ],
    };
}
function questionBlocks({ rubric, talk }, number) {
    const about = competenciesOf(rubric).map((id) => competency_titles/* COMPETENCY_TITLES */.i[id]);
    return [
        (0,safe_markdown/* heading */.R_)(2, (0,phrasing/* ours */.Od)(`${number}. ${rubric.title}`)),
        (0,safe_markdown/* paragraph */.FY)((0,phrasing/* strong */.ko)((0,phrasing/* ours */.Od)(talk.ask))),
        (0,safe_markdown/* list */.p_)([...anchorLines(talk), (0,phrasing/* words */.aL) `Shows: ${(0,phrasing/* ours */.Od)(about.join(', '))}`]),
        (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `Level: ☐ 1 ☐ 2 ☐ 3 ☐ 4`),
        (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `What I heard: ………………………………………………………………………`),
        (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `………………………………………………………………………………………………`),
    ];
}
function levelKey() {
    const rows = [
        ['1', 'Wrong, or nothing to the point, also after a hint.'],
        ['2', 'Right in part, or true of any project. Reaches "good" with help.'],
        ['3', 'All of "good", by themselves, with an example.'],
        ['4', 'All of "good" and most of "great", with reasons that fit the case.'],
    ];
    return [
        (0,safe_markdown/* heading */.R_)(2, (0,phrasing/* words */.aL) `What the levels mean`),
        (0,safe_markdown/* table */.tp)([(0,phrasing/* words */.aL) `Level`, (0,phrasing/* words */.aL) `What you heard`], rows.map(([level, text]) => [(0,phrasing/* strong */.ko)((0,phrasing/* ours */.Od)(level)), (0,phrasing/* ours */.Od)(text)])),
    ];
}
/** A mean for each competency, weighted as the role is. */
function sums({ weights }, questions) {
    const rows = rubric/* COMPETENCIES */.YP.map((id) => {
        const numbers = questions.flatMap(({ rubric }, index) => competenciesOf(rubric).includes(id) ? [index + 1] : []);
        return [
            (0,phrasing/* ours */.Od)(competency_titles/* COMPETENCY_TITLES */.i[id]),
            (0,phrasing/* ours */.Od)(numbers.length === 0 ? 'none' : numbers.join(', ')),
            (0,phrasing/* words */.aL) `………`,
            (0,phrasing/* ours */.Od)(`${Math.round(100 * weights[id])} %`),
        ];
    });
    return [
        (0,safe_markdown/* heading */.R_)(2, (0,phrasing/* words */.aL) `Together`),
        (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `Take the mean level of each row, and weight the means. A question that was not asked leaves its row. Points of a take-home stand beside this and are not added.`),
        (0,safe_markdown/* table */.tp)([(0,phrasing/* words */.aL) `Competency`, (0,phrasing/* words */.aL) `Questions`, (0,phrasing/* words */.aL) `Mean level`, (0,phrasing/* words */.aL) `Weight`], rows),
    ];
}
/** Those that have at least a quarter of the exercise's points. */
function competenciesOf({ criteria }) {
    const all = criteria.reduce((sum, { points }) => sum + points, 0);
    return rubric/* COMPETENCIES */.YP.filter((id) => {
        const own = criteria.filter(({ competency }) => competency === id);
        return own.reduce((sum, { points }) => sum + points, 0) >= all / 4;
    });
}

// EXTERNAL MODULE: ./build/session/hub-session.js
var hub_session = __webpack_require__(5333);
// EXTERNAL MODULE: ./build/commands/verb/open-workshop.js
var open_workshop = __webpack_require__(5147);
// EXTERNAL MODULE: ./build/exercise/exercise.js
var exercise_exercise = __webpack_require__(4177);
// EXTERNAL MODULE: ./build/grading/grader.js + 5 modules
var grading_grader = __webpack_require__(1276);
// EXTERNAL MODULE: ./build/input/decode-text.js
var decode_text = __webpack_require__(8933);
// EXTERNAL MODULE: ./build/submission/submission.js
var submission_submission = __webpack_require__(3161);
// EXTERNAL MODULE: ./build/verify/generate-solutions.js
var generate_solutions = __webpack_require__(9960);
// EXTERNAL MODULE: ./build/grading/ask-twice.js
var ask_twice = __webpack_require__(4375);
// EXTERNAL MODULE: ./build/grading/exercise-judge.js
var exercise_judge = __webpack_require__(1187);
// EXTERNAL MODULE: ./build/judge/limits.js
var limits = __webpack_require__(5922);
;// CONCATENATED MODULE: ./build/kit/small-change.js
/** From what is best to talk about to what is plainest. */
const CHANGE_KINDS = [
    'boundary',
    'dropped',
    'copy',
    'neighbour',
    'argument',
    'number',
    'logic',
    'order',
    'arithmetic',
    'comparison',
];
/** The module with the change in it. */
function changedSource(source, { start, end, text }) {
    const bytes = new TextEncoder().encode(source);
    const decode = (part) => new TextDecoder().decode(part);
    return decode(bytes.subarray(0, start)) + text + decode(bytes.subarray(end));
}

;// CONCATENATED MODULE: ./build/kit/plan-changes.js

const WANTED = 5;
/** What an interviewer can say of a change that breaks nothing new: there is no need for more tries. */
const ENOUGH_TRIES = 16;
/**
 * The order in which changes are tried: each function has its turn, and in each function each kind, so that
 * a few tries see all of a module. Functions that the exercise asks for come before helpers, which check
 * arguments more often than they compute.
 */
function orderTries(changes, asked) {
    const groups = Object.values(Object.groupBy(changes, ({ where }) => `in ${where}`));
    const functions = groups
        .map((own = []) => ({ own, isHelper: !asked.has(own[0]?.where ?? '') }))
        .sort((one, other) => Number(one.isHelper) - Number(other.isHelper));
    return turns(functions.map(({ own }, index) => byKinds(own, index)));
}
/** Kinds that are as good to talk about as each other take turns at being first. */
const AS_GOOD = 3;
function byKinds(changes, turn) {
    const kinds = CHANGE_KINDS.map((kind) => changes.filter((change) => change.kind === kind)).filter(({ length }) => length > 0);
    const first = turn % Math.min(AS_GOOD, kinds.length);
    return turns([...kinds.slice(first, AS_GOOD), ...kinds.slice(0, first), ...kinds.slice(AS_GOOD)]);
}
/** Two changes of a function that broke nothing: often none of its tests passes as it is. */
const DRY = 2;
/** The next change to try: one of a function that may break something, while there are any. */
function nextTry(left, done) {
    const isDry = ({ where }) => {
        const own = done.filter((one) => one.where === where);
        return own.length >= DRY && !own.some(({ isProof }) => isProof);
    };
    return left.find((change) => !isDry(change)) ?? left[0];
}
/** The first of each list, then the second of each. */
function turns(lists) {
    const most = Math.max(0, ...lists.map(({ length }) => length));
    return Array.from({ length: most }, (_, index) => lists.flatMap((list) => list.slice(index, index + 1))).flat();
}
/**
 * At most five proofs, no two on one line: spread over as many criteria as there are, results that are wrong
 * before errors that anybody sees, then as many kinds and functions as there are. In the order of the lines.
 */
function pickProofs(proofs) {
    const picks = [];
    while (picks.length < WANTED) {
        const free = proofs.filter(({ change }) => !picks.some((pick) => meets(pick.change, change)));
        const [best] = free
            .map((proof, index) => ({ proof, rank: [...plan_changes_rankOf(proof, picks), -index] }))
            .sort((one, other) => compare(other.rank, one.rank));
        if (best === undefined)
            break;
        picks.push({ ...best.proof, about: aboutOf(best.proof, picks) });
    }
    return picks.sort((one, other) => one.change.line - other.change.line);
}
/** Whether further tries can be saved. `criteria` is how many could be broken. */
function isEnough(proofs, tries, criteria) {
    const picks = pickProofs(proofs);
    if (picks.length < WANTED)
        return false;
    const about = new Set(picks.map((pick) => pick.about));
    const kinds = new Set(picks.map(({ change }) => change.kind));
    const isVaried = kinds.size > WANTED / 2 && !picks.some(isLoud);
    return tries >= ENOUGH_TRIES || (isVaried && about.size >= Math.min(WANTED, criteria));
}
function plan_changes_rankOf(proof, picks) {
    const { change, broken } = proof;
    return [
        -timesAsked(aboutOf(proof, picks), picks),
        Number(!isLoud(proof)),
        Number(picks.every((pick) => pick.change.kind !== change.kind)),
        Number(picks.every((pick) => pick.change.where !== change.where)),
        -broken.length,
    ];
}
function timesAsked(criterion, picks) {
    return picks.filter(({ about }) => about === criterion).length;
}
/** Nothing but errors: the first run of the code would show it. */
function isLoud({ broken }) {
    return broken.every(({ reasons }) => reasons.every((reason) => reason !== 'wrong-value' && reason !== 'did-not-raise'));
}
/** What it breaks that was asked about least. */
function aboutOf({ broken }, picks) {
    const least = broken
        .map(({ criterion }) => criterion)
        .toSorted((one, other) => timesAsked(one, picks) - timesAsked(other, picks));
    return least[0] ?? '';
}
function meets(one, other) {
    return one.line <= other.to && other.line <= one.to;
}
function compare(one, other) {
    for (const [index, value] of one.entries()) {
        const difference = value - (other[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}

;// CONCATENATED MODULE: ./build/verify/prove-changes.js





// What a change makes endless proves nothing to people, and has to end soon.
const PATIENCE = { ...limits/* LIMITS */.b1, callSeconds: 3, totalSeconds: 15 };
// On two cores that are free, all tries take less than a minute. On a busy machine five changes are waited for.
const MOST_TRIES = 24;
const SECONDS = 40;
/** Two, so that no answer hangs on one draw of hidden inputs. */
const KIT_SEEDS = ['kit-1', 'kit-2'];
// What depends on the machine is no answer.
const NO_PROOF = [
    'too-slow',
    'timed-out',
    'broke-protocol',
    'did-not-load',
];
/** The changes that the judge sees to break what the module meets as it is: one judge for all, a few at a time. */
async function proveChanges(exercise, module, source, changes, workshop) {
    const bench = openTests(exercise, module, workshop);
    const until = performance.now() + SECONDS * 1000;
    try {
        const met = await metCriteria(bench.run, source);
        const proofs = [];
        const done = [];
        const left = [...orderTries(changes, askedFunctions(exercise, module))];
        let free = met.length === 0 ? 0 : MOST_TRIES;
        const isDone = () => isEnough(proofs, done.length, met.length) ||
            (performance.now() > until && pickProofs(proofs).length === WANTED);
        const lane = async () => {
            while (free > 0 && !isDone()) {
                const change = nextTry(left, done);
                if (change === undefined)
                    break;
                free -= 1;
                left.splice(left.indexOf(change), 1);
                const broken = await brokenBy(bench.run, changedSource(source, change), met);
                done.push({ where: change.where, isProof: broken.length > 0 });
                if (broken.length > 0)
                    proofs.push({ change, broken });
            }
        };
        await Promise.all(Array.from({ length: workshop.parallel }, lane));
        return { picks: pickProofs(proofs), tries: done.length, met: met.length };
    }
    finally {
        await bench.close();
    }
}
/** What the template defines is what the exercise asks for. */
function askedFunctions({ template }, module) {
    const text = new TextDecoder().decode(template.get(module));
    return new Set([...text.matchAll(/^(?:def|class) (\w+)/gm)].map(([, name = '']) => name));
}
/** A judge as a function; it serves until it is closed. */
function openTests(exercise, module, workshop) {
    const judge = (0,exercise_judge/* judgeOf */.P)(exercise, module, workshop, { limits: PATIENCE });
    let jobs = 0;
    const run = async (source, seed, only, timed) => {
        const untimed = timed === undefined;
        const trial = { seeds: [seed], only, first: null, until_failure: false, untimed };
        const [tests = []] = await (0,ask_twice/* askTwice */.g)(() => judge.tryOut({ id: `${jobs++}`, source, trial }));
        return tests;
    };
    return { run, close: () => judge.close() };
}
/**
 * Criteria of which every test passes, whatever the seed. Time is measured once: it costs as much as all other tests,
 * no change is proven by it, and the numbers drawn hardly change it.
 */
async function metCriteria(run, source) {
    const [first, second] = KIT_SEEDS;
    const runs = await Promise.all([run(source, first, null, 'timed'), run(source, second, null)]);
    const tests = runs.flat();
    const all = [...new Set(tests.map(({ criterion }) => criterion))];
    return all.filter((id) => tests.every(({ criterion, passed }) => criterion !== id || passed));
}
/** What a changed module no longer meets, whatever the seed. */
async function brokenBy(run, changed, met) {
    const [first, second] = KIT_SEEDS;
    const failed = failures(await run(changed, first, met));
    if (failed.length === 0)
        return [];
    const suspects = [...new Set(failed.map(({ criterion }) => criterion))];
    const again = failures(await run(changed, second, suspects)).map(({ name }) => name);
    const sure = failed.filter(({ name }) => again.includes(name));
    return suspects.flatMap((criterion) => {
        const own = sure.filter((test) => test.criterion === criterion);
        if (own.length === 0)
            return [];
        const reasons = [...new Set(own.flatMap(({ reason }) => reason ?? []))];
        return [{ criterion, tests: own.map(({ name }) => name), reasons }];
    });
}
function failures(tests) {
    return tests.filter(({ passed, reason }) => !passed && !NO_PROOF.includes(reason));
}

;// CONCATENATED MODULE: ./build/commands/kit/gather-kit.js







/** Reads the work as data, and lets the judge try what a changed line breaks. */
async function gatherKit(work, workshop) {
    const { exercise, submission, name, ai } = work;
    const { rubric, template } = exercise;
    const source = rubric.module === null ? null : (0,submission_submission/* submittedText */.li)(submission, rubric.module);
    const file = rubric.writeUp?.file ?? '';
    const scorecard = work.scorecard ?? (await graded(work, workshop));
    return {
        name,
        rubric,
        ai,
        scorecard,
        source,
        writeUp: (0,submission_submission/* submittedProse */.pE)(submission, file),
        tests: rubric.suite === undefined ? [] : testTexts(submission),
        template: (0,decode_text/* decodeProse */.ok)(template.get(file) ?? new Uint8Array())?.text ?? '',
        changes: rubric.module === null
            ? null
            : await provenChanges(exercise, rubric.module, source, workshop),
    };
}
/** Those that can be read as Python. */
function testTexts(submission) {
    const paths = submission.files.map(({ path }) => path).filter(exercise_exercise/* isSuiteFile */.R);
    return paths.flatMap((path) => {
        const text = (0,submission_submission/* submittedText */.li)(submission, path);
        return text === null ? [] : [{ path, text }];
    });
}
async function graded({ exercise, role, submission }, workshop) {
    const grader = (0,grading_grader/* openGrader */.uP)(exercise, workshop);
    try {
        return await grader.grade('kit', submission, { role, seed: KIT_SEEDS[0], sha: null });
    }
    finally {
        await grader.close();
    }
}
async function provenChanges(exercise, module, source, workshop) {
    const none = { picks: [], met: 0, tries: 0 };
    if (source === null)
        return { problem: 'unreadable', ...none };
    const programs = (0,external_node_path_.join)(workshop.home, 'src', 'verify', 'python');
    const { problem, changes } = await (0,generate_solutions/* findChanges */.pz)({ python: workshop.python, programs }, source);
    if (changes.length === 0)
        return { problem, ...none };
    return { problem, ...(await proveChanges(exercise, module, source, changes, workshop)) };
}

// EXTERNAL MODULE: ./build/assignment/ledger-record.js + 1 modules
var ledger_record = __webpack_require__(328);
// EXTERNAL MODULE: ./build/assignment/place-of.js
var place_of = __webpack_require__(3073);
// EXTERNAL MODULE: ./build/assignment/state.js
var assignment_state = __webpack_require__(8921);
// EXTERNAL MODULE: ./build/exercise/variant-folder.js
var variant_folder = __webpack_require__(9627);
// EXTERNAL MODULE: ./build/github/repository/fetch-tree.js
var fetch_tree = __webpack_require__(2340);
// EXTERNAL MODULE: ./build/review/review-progress.js
var review_progress = __webpack_require__(6769);
// EXTERNAL MODULE: ./build/session/find-review.js
var find_review = __webpack_require__(6397);
// EXTERNAL MODULE: ./build/session/hub-exercise.js
var hub_exercise = __webpack_require__(9467);
// EXTERNAL MODULE: ./build/session/keep-complete.js + 1 modules
var keep_complete = __webpack_require__(456);
// EXTERNAL MODULE: ./build/submission/read-tree.js
var read_tree = __webpack_require__(6046);
;// CONCATENATED MODULE: ./build/commands/kit/opened-work.js













/** Does something with the work and the hidden tests that it was graded by. */
async function withHiddenTests(session, { assignment, ...work }, make) {
    const { exercise: id, variant } = assignment;
    return await (0,variant_folder/* withExercise */.H)(await (0,hub_exercise/* exerciseRoot */.Rx)(session, id), id, variant, (exercise) => make({ ...work, exercise }));
}
/**
 * An assignment's work as it was graded last, once nothing about it is sealed any more: before that, a kit
 * would tell an interviewer who also reviews what the checks saw. Throws CallerError with the reason.
 */
async function openedWork(session, id) {
    const state = await (0,hub_session/* readState */.un)(session, id);
    const graded = (0,assignment_state/* latestGraded */.R3)(state);
    if (graded === undefined)
        throw notYet(id, 'nothing of it is graded yet', 'Wait for its grade.');
    const [exercise, role] = await Promise.all([
        (0,hub_exercise/* loadAssigned */.Ln)(session, state.assignment),
        (0,hub_exercise/* loadHubRole */.I1)(session, state.assignment.role),
    ]);
    if (!exercise.ok)
        throw new bad_news/* CallerError */.ED(exercise.error);
    if (!role.ok)
        throw new bad_news/* CallerError */.ED(role.error);
    const { rubric } = exercise.value;
    const on = { tree: graded.tree, criteria: (0,find_review/* criteriaDigest */.QB)(rubric) };
    const first = await (0,find_review/* readScorecard */.Pw)(session, (0,ledger_record/* scorecardPath */.OW)(id, graded.tree, graded.rubric));
    const why = whySealed(state, first, (0,review_progress/* foldReviews */.Jr)(state.reviewed, on).unsealed !== null);
    if (why !== null)
        throw notYet(id, ...why);
    const by = { state, exercise: exercise.value, role: role.value, on };
    const objects = (0,fetch_tree/* gitObjects */.f)(session.candidates, (0,place_of/* placeOf */.$)(state.assignment));
    const { submission } = await (0,read_tree/* readTree */.Z)(objects, graded.sha, (path) => (0,exercise_exercise/* isAllowed */.J)(exercise.value, path)).catch((error) => {
        throw (0,fetch_tree/* wasNotFound */.V)(error) ? gone(id) : error;
    });
    const scorecard = (0,keep_complete/* withReviews */.s)(first, by);
    const { assignment } = state;
    const ai = assignment.ai ?? null;
    return { name: id, assignment, exercise: by.exercise, role: by.role, ai, submission, scorecard };
}
/** Null where everybody may know all of it. */
function whySealed({ status }, { criteria }, isUnsealed) {
    if (isUnsealed)
        return null;
    if (criteria.some((one) => one.status === 'pending')) {
        return [
            'its reviews are still sealed',
            'Wait until all reviewers are done: what a kit tells could sway a level.',
        ];
    }
    if (status !== 'open')
        return null;
    return [
        'the candidate can still push',
        'Wait for the deadline: the talk is about what was handed in.',
    ];
}
function notYet(id, why, hint) {
    return (0,bad_news/* callerError */.ee)(id, `has no kit yet: ${why}`, hint);
}
function gone(id) {
    return (0,bad_news/* callerError */.ee)(id, 'has no files any more', 'Its repository was deleted or erased.');
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/input/config-issue.js
var config_issue = __webpack_require__(2055);
// EXTERNAL MODULE: ./build/submission/read-folder.js
var read_folder = __webpack_require__(2326);
;// CONCATENATED MODULE: ./build/commands/kit/own-work.js








/** A folder as a candidate's work, so that a kit can be tried without a hub. Throws CallerError. */
async function ownWork(folder, { text }, { home }) {
    const root = text('exercises') || home;
    const [exercise, role] = await Promise.all([
        (0,load_exercise/* loadExercise */.ND)(root, text('exercise')),
        (0,find_role/* findRole */._)(text('role'), root, home),
    ]);
    const isThere = (await (0,promises_.stat)(folder).catch(() => null))?.isDirectory() ?? false;
    const hint = "Name the folder that holds the candidate's files.";
    const issues = [
        ...(exercise.ok ? [] : exercise.error),
        ...(role.ok ? [] : role.error),
        ...(isThere ? [] : [(0,config_issue/* problem */.CC)('submission', `there is no folder ${folder}`, hint)]),
    ];
    if (!exercise.ok || !role.ok || issues.length > 0)
        throw new bad_news/* CallerError */.ED(issues);
    const submission = await (0,read_folder/* readFolder */.j)(folder, (path) => (0,exercise_exercise/* isAllowed */.J)(exercise.value, path));
    const name = (0,external_node_path_.basename)((0,external_node_path_.resolve)(folder));
    return { name, exercise: exercise.value, role: role.value, ai: null, submission, scorecard: null };
}

// EXTERNAL MODULE: ./build/github/pages/review-comments.js
var review_comments = __webpack_require__(9232);
// EXTERNAL MODULE: ./build/github/repository/review-branches.js
var review_branches = __webpack_require__(5044);
// EXTERNAL MODULE: ./build/input/write-out.js
var write_out = __webpack_require__(7473);
// EXTERNAL MODULE: ./build/report/html.js
var html = __webpack_require__(5138);
;// CONCATENATED MODULE: ./build/kit/render-sheet.js



function sheetMarkdown({ title, blocks }) {
    return (0,safe_markdown/* render */.XX)([(0,safe_markdown/* heading */.R_)(1, (0,phrasing/* ours */.Od)(title)), ...blocks]);
}
/** One self-contained page without a script, for a screen and for paper. */
function sheetHtml({ title, blocks }, hashOf) {
    const policy = `default-src 'none'; style-src '${hashOf(STYLE)}'; form-action 'none'; base-uri 'none'`;
    return (0,html/* html */.q) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new html/* Html */.E(STYLE)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${blocks.flat().map(nodeHtml)}
</main>
</body>
</html>
`.text;
}
/** The sheet alone, to stand in another page. */
function sheetBody({ blocks }) {
    return (0,html/* html */.q) `${blocks.flat().map(nodeHtml)}`;
}
/** Only what our own blocks hold; anything else is shown as nothing. */
function nodeHtml(node) {
    switch (node.type) {
        case 'heading':
            return new html/* Html */.E(`<h${node.depth}>${inside(node.children)}</h${node.depth}>\n`);
        case 'paragraph':
            return (0,html/* html */.q) `<p>${node.children.map(nodeHtml)}</p>\n`;
        case 'list':
            return (0,html/* html */.q) `<ul>${node.children.map(nodeHtml)}</ul>\n`;
        case 'listItem':
            // Without the paragraphs around the words of an item.
            return (0,html/* html */.q) `<li>${node.children.map((child) => (child.type === 'paragraph' ? (0,html/* html */.q) `${child.children.map(nodeHtml)}` : nodeHtml(child)))}</li>`;
        case 'table':
            return tableHtml(node.children.map((row) => row.children.map((cell) => (0,html/* html */.q) `${cell.children.map(nodeHtml)}`)));
        case 'code':
            return codeHtml(node.value);
        case 'inlineCode':
            return (0,html/* html */.q) `<code>${node.value}</code>`;
        case 'strong':
            return (0,html/* html */.q) `<strong>${node.children.map(nodeHtml)}</strong>`;
        case 'text':
            return (0,html/* html */.q) `${node.value}`;
        default:
            return (0,html/* html */.q) ``;
    }
}
function inside(nodes) {
    return nodes.map((node) => nodeHtml(node).text).join('');
}
function tableHtml([head = [], ...rows]) {
    const cells = (row, tag) => row.map((cell) => new html/* Html */.E(`<${tag}>${cell.text}</${tag}>`));
    return (0,html/* html */.q) `<table><thead><tr>${cells(head, 'th')}</tr></thead><tbody>${rows.map((row) => (0,html/* html */.q) `<tr>${cells(row, 'td')}</tr>`)}</tbody></table>\n`;
}
/** Lines that a question is about begin with a mark. */
function codeHtml(code) {
    const lines = code
        .split('\n')
        .map((line) => (line.startsWith('>') ? (0,html/* html */.q) `<mark>${line}</mark>\n` : (0,html/* html */.q) `${line}\n`));
    return (0,html/* html */.q) `<pre tabindex="0"><code>${lines}</code></pre>\n`;
}
const STYLE = `
:root { --ink: #1b1f24; --quiet: #57606a; --paper: #ffffff; --line: #d0d7de; --shade: #f3f5f7; --mark: #fff3c4; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6edf3; --quiet: #9ba7b4; --paper: #0d1117; --line: #3a434d; --shade: #161c24; --mark: #4a3d10; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.5 system-ui, sans-serif; }
main { max-width: 54rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.5rem; line-height: 1.2; }
h2 { font-size: 1.2rem; margin: 2.2rem 0 .6rem; border-bottom: 1px solid var(--line); padding-bottom: .3rem; }
h3 { font-size: 1.05rem; margin: 1.4rem 0 .4rem; }
p { margin: .9rem 0 .4rem; }
p, li, th, td { overflow-wrap: anywhere; }
ul { margin: .2rem 0 1.2rem; padding-left: 1.2rem; }
li { margin: .15rem 0; }
code { font: .88em/1.45 ui-monospace, monospace; background: var(--shade); border-radius: .25rem; padding: .05rem .25rem; unicode-bidi: isolate; direction: ltr; }
pre { overflow-x: auto; background: var(--shade); border: 1px solid var(--line); border-radius: .35rem; padding: .5rem .6rem; margin: .4rem 0; }
pre code { background: none; padding: 0; display: block; width: max-content; min-width: 100%; }
pre:focus-visible { outline: 2px solid #0b62c4; }
mark { background: var(--mark); color: inherit; display: inline-block; min-width: 100%; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid var(--line); }
th:first-child, td:first-child { min-width: 3.6rem; }
@media print {
  :root { --ink: #000; --quiet: #333; --paper: #fff; --line: #999; --shade: #f3f3f3; --mark: #e4e4e4; }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  h2, h3 { break-after: avoid; }
  pre { white-space: pre-wrap; overflow: visible; }
  pre, table, ul { break-inside: avoid; }
  p:has(+ pre), p:has(+ ul), pre:has(+ ul) { break-after: avoid; }
}
`;

// EXTERNAL MODULE: ./build/page-script/answers.js
var answers = __webpack_require__(4365);
// EXTERNAL MODULE: ./build/review-page/help.js
var help = __webpack_require__(5992);
// EXTERNAL MODULE: ./build/review-page/page-shell.js + 1 modules
var page_shell = __webpack_require__(6249);
// EXTERNAL MODULE: ./build/review-page/review-page.js + 1 modules
var review_page = __webpack_require__(8644);
;// CONCATENATED MODULE: ./build/review-page/talk-page.js






/** One file for an interviewer: the sheet on the left, and levels of the talk to seal on the right. */
function renderTalkPage(input) {
    const { asked, title, sheet, pull } = input;
    return (0,page_shell/* fittingPage */.vI)((most) => ({
        heading: 'Talk',
        title,
        about: 'For interviewers. Keep it closed while you share your screen.',
        chips: asked.map(({ id, title: name }) => (0,review_page/* chip */.j)(id, id, name)),
        reading: 'Sheet',
        // A sheet holds five short pieces of code; one that is too long is on paper, whole.
        // In an element of its own: a panel shows no heading of itself where its tab says it.
        panels: [
            {
                id: 'sheet',
                title: 'Questions',
                content: most > 0 ? (0,html/* html */.q) `<div>${sheet}</div>` : (0,html/* html */.q) `See kit.html.`,
            },
        ],
        criteria: (0,html/* html */.q) `${page_shell/* LOGIN */.S3}
<p>Give your levels before you talk with anybody about it. They add nothing to the points of the take-home.</p>
${asked.map(talk_page_form)}`,
        sealed: (0,page_shell/* sealedBox */.KH)({
            heading: 'Your levels are sealed',
            where: (0,page_shell/* linkOut */.L2)(pull, 'the pull request'),
            promise: 'They open when all interviewers are done.',
        }, (0,html/* html */.q) ``),
        help: help/* TALK_HELP */.tH,
        data: { version: 1, kind: 'talk', ...about(input), criteria: asked.map(askedOf) },
    }));
}
function about({ pseudonym, tree, criteriaDigest, key, pull }) {
    return { pseudonym, tree, criteriaDigest, key, pull };
}
function askedOf({ id, title }) {
    return { id, name: id, title, musts: [], panel: null };
}
function talk_page_form({ id, title, levels }) {
    return (0,html/* html */.q) `<section class="criterion" id="${id}" data-criterion="${id}" aria-labelledby="${id}-title">
<h3 id="${id}-title" tabindex="-1">${title}</h3>
<fieldset class="levels"><legend>Level</legend>
${rubric/* LEVELS */.A_.map((level) => (0,html/* html */.q) `<label class="level"><input type="radio" name="${id}-level" value="${level}"> <span class="digit">${level}</span> <span class="anchor">${levels[level]}</span></label>`)}
</fieldset>
<label class="reason" for="${id}-note">What you heard <span class="quiet" id="${id}-asked">one sentence helps the others</span></label>
<textarea id="${id}-note" data-note rows="2" maxlength="${answers/* LONGEST_NOTE */.m7}" aria-describedby="${id}-asked"></textarea>
<p class="printed" data-printed></p>
</section>`;
}

// EXTERNAL MODULE: ./build/session/hub-key.js
var hub_key = __webpack_require__(3654);
// EXTERNAL MODULE: ./build/session/talk.js
var talk = __webpack_require__(4673);
;// CONCATENATED MODULE: ./build/commands/kit/write-levels.js









/**
 * Writes the page on which an interviewer seals levels for the talk. The file's name; none where the review's
 * pull request, to which they are handed in, is closed.
 */
async function writeLevels(session, assignment, sheet, out) {
    const { hub } = session.config;
    const branch = (0,review_branches/* reviewBranch */.z)((0,hub_key/* useHubKey */.c)(session.key).pseudonym(assignment));
    const pull = (await (0,review_comments/* listReviewPulls */.dN)(session.hub, hub)).find((one) => one.branch === branch);
    const review = pull === undefined ? null : await (0,find_review/* findReview */.IE)(session, pull, assignment);
    if (pull === undefined || review === null)
        return [];
    const { pseudonym, pair, on, reviewed } = (0,talk/* talkOf */.q)(review);
    const page = renderTalkPage({
        pseudonym,
        tree: on.tree,
        criteriaDigest: on.criteria,
        key: pair.key,
        pull: `${session.serverUrl}/${hub.owner}/${hub.repo}/pull/${pull.number}`,
        title: review.exercise.rubric.title,
        asked: reviewed,
        sheet: sheetBody(sheet),
    });
    await (0,write_out/* writeOut */.s)(out, [['levels.html', page]]);
    return [(0,external_node_path_.join)(out, 'levels.html')];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/commands/kit/write-sheet.js




/** Writes a sheet as HTML and as Markdown; the files' names. Throws CallerError where the disk takes none. */
async function writeSheet(out, name, sheet) {
    const texts = { html: sheetHtml(sheet, hashOf), md: sheetMarkdown(sheet) };
    const files = Object.entries(texts).map(([end, text]) => [`${name}.${end}`, text]);
    await (0,write_out/* writeOut */.s)(out, files);
    return files.map(([file]) => (0,external_node_path_.join)(out, file));
}
function hashOf(style) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(style).digest('base64')}`;
}

;// CONCATENATED MODULE: ./build/commands/kit/run-kit.js














/** Makes an interview sheet of one candidate's work, or of a role's questions. */
const runKit = async (words, around) => {
    const [assignment] = words.rest;
    const folder = words.text('submission');
    const isAlone = [assignment, folder].filter((one) => one !== undefined && one !== '').length < 2;
    if (!isAlone)
        throw (0,bad_news/* callerError */.ee)('submission', 'cannot be given with an assignment', 'Give one of the two.');
    if (assignment !== undefined)
        return await hubKit(assignment, words, around);
    if (folder !== '')
        return await kitOf(await ownWork(folder, words, around), words, around);
    if (words.text('role') !== '')
        return await roleKit(words, around);
    const hint = 'Give an assignment of the hub, a folder with --submission and --exercise, or --role alone.';
    throw (0,bad_news/* callerError */.ee)('assignment', 'is missing', hint);
};
async function hubKit(assignment, words, around) {
    const session = await (0,hub_session/* openSession */.fA)(around.access, around.home, around.log);
    const opened = await openedWork(session, assignment);
    return await withHiddenTests(session, opened, (work) => kitOf(work, words, around, (sheet, out) => writeLevels(session, assignment, sheet, out)));
}
const NO_HUB = async () => [];
async function kitOf(work, words, around, levels = NO_HUB) {
    const workshop = await (0,open_workshop/* openWorkshop */._)(words, around);
    const input = await gatherKit(work, workshop);
    const out = words.text('out');
    const files = [
        ...(await writeSheet(out, 'kit', sheetOf(input, 'interviewer'))),
        ...(await writeSheet(out, 'screen', sheetOf(input, 'screen'))),
    ];
    const pages = await levels(sheetOf(input, 'page'), out);
    const sealed = pages.map((page) => `Interviewers seal their levels on ${page}.`);
    return { json: jsonOf(input, [...files, ...pages]), text: [saidOf(input, out), ...sealed] };
}
function saidOf({ changes }, out) {
    const what = changes === null ? 'Questions on the write-up' : `${changes.picks.length} changes with answers`;
    return `${what}: ${(0,external_node_path_.join)(out, 'kit.html')} is for interviewers, ${(0,external_node_path_.join)(out, 'screen.html')} can be shown.`;
}
/** With the place of each change, so that anybody can let the judge run it again. */
function jsonOf({ rubric, changes }, files) {
    return { exercise: rubric.id, files, changes: changes?.picks ?? [], met: changes?.met ?? null };
}
async function roleKit(words, { home }) {
    const root = words.text('exercises') || home;
    const role = await (0,find_role/* findRole */._)(words.text('role'), root, home);
    if (!role.ok)
        throw new bad_news/* CallerError */.ED(role.error);
    const loaded = await Promise.all((await (0,exercise_files/* listExercises */.SW)(root)).map(async (id) => await (0,load_exercise/* loadExercise */.ND)(root, id)));
    const issues = loaded.flatMap((one) => (one.ok ? [] : one.error));
    if (role.value === null || issues.length > 0)
        throw new bad_news/* CallerError */.ED(issues);
    const rubrics = loaded.flatMap((one) => (one.ok ? [one.value.rubric] : []));
    const asked = roleQuestions(rubrics);
    const out = words.text('out');
    const files = await writeSheet(out, 'scorecard', roleSheet(role.value, rubrics));
    const said = `${asked.length} questions: ${(0,external_node_path_.join)(out, 'scorecard.html')}, to print or to fill in.`;
    return { json: { role: role.value.id, questions: asked.length, files }, text: [said] };
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

/***/ 9627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ withExercise),
/* harmony export */   h: () => (/* binding */ inVariantFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _input_bad_news_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8186);
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
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'takehome-'));
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
        throw new _input_bad_news_js__WEBPACK_IMPORTED_MODULE_3__/* .CallerError */ .ED(result.error);
    return result.value;
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

/***/ 5044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ REVIEW_BASE),
/* harmony export */   z: () => (/* binding */ reviewBranch)
/* harmony export */ });
/**
 * What every review is compared with: a branch with a history of its own and none of the hub's files. A
 * review then has no hidden test beside it, and no workflow, which a workflow's token may not write: GitHub
 * answers 403 to a branch whose workflows are not those of the default branch.
 */
const REVIEW_BASE = 'review-base';
/** The branch of a review, by the pseudonym of its candidate. */
function reviewBranch(pseudonym) {
    return `review/${pseudonym}`;
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

/***/ 6866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I4: () => (/* binding */ openLevels),
/* harmony export */   MU: () => (/* binding */ EMPTY_DRAFT),
/* harmony export */   Xx: () => (/* binding */ takeAnswers),
/* harmony export */   ph: () => (/* binding */ takeWords)
/* harmony export */ });
const EMPTY_DRAFT = { levels: {}, ticks: {} };
/** What a comment makes of a draft. Lines that make no sense are answered, and the others count. */
function takeWords(before, words, asked) {
    const start = { ...before, undo: false, answers: [] };
    return words.reduce((step, word) => takeWord(step, word, asked), start);
}
/**
 * What a sealed block makes of a draft, as a whole; an incomplete one makes nothing of it. Null for answers to
 * what is not asked: no page of ours gives these.
 */
function takeAnswers(given, asked) {
    const isAsked = given.every(({ criterion, ticks }) => {
        const items = asked.reviewed.find(({ id }) => id === criterion)?.checklist;
        return items !== undefined && ticks.every((item) => item < items.length);
    });
    if (!isAsked)
        return null;
    const draft = {
        levels: Object.fromEntries(given.map(({ criterion, level, note }) => [criterion, { level, note }])),
        ticks: Object.fromEntries(given.map(({ criterion, ticks }) => [criterion, ticks])),
    };
    const step = finish({ draft, done: false, undo: false, answers: [] }, asked);
    return { ...step, answers: step.answers.flatMap(byPage) };
}
/** What is missing, for somebody who has a page and types no commands. */
function byPage(answer) {
    if (answer.kind !== 'levels-missing' && answer.kind !== 'reason-missing')
        return [];
    const lacks = answer.kind === 'levels-missing' ? 'level' : 'reason';
    return [{ kind: 'page-incomplete', lacks, criteria: answer.criteria }];
}
function takeWord(step, word, asked) {
    const answer = (given) => ({ ...step, answers: [...step.answers, given] });
    switch (word.say) {
        case 'mistake':
            return answer({ kind: 'mistake', line: word.line, mistake: word.mistake });
        case 'help':
            return answer({ kind: 'help' });
        case 'scores':
            return step;
        case 'undo':
            return { ...step, undo: true };
        case 'done':
            return finish(step, asked);
        case 'score':
        case 'tick': {
            const criterion = asked.reviewed.find(({ id }) => id === word.criterion);
            if (criterion === undefined) {
                return answer({ kind: 'unknown-criterion', line: word.line, criterion: word.criterion });
            }
            if (word.say === 'score')
                return withLevel(step, word);
            if (criterion.checklist[word.item] === undefined) {
                return answer({ kind: 'unknown-item', line: word.line, criterion: word.criterion });
            }
            return withTick(step, word);
        }
    }
}
function withLevel(step, { criterion, level, note }) {
    const levels = { ...step.draft.levels, [criterion]: { level, note } };
    return { ...step, done: false, draft: { ...step.draft, levels } };
}
function withTick(step, { criterion, item, ticked }) {
    const others = (step.draft.ticks[criterion] ?? []).filter((other) => other !== item);
    const own = ticked ? [...others, item].sort((a, b) => a - b) : others;
    const ticks = { ...step.draft.ticks, [criterion]: own };
    return { ...step, done: false, draft: { ...step.draft, ticks } };
}
/**
 * Done is done when every level that is wanted is there, with a reason beside each must-item that is not
 * ticked. It is asked for at any level: asked for at levels 3 and 4 alone, the question would tell the level.
 */
function finish(step, { reviewed, wanted }) {
    const { levels, ticks } = step.draft;
    const missing = wanted.filter((id) => levels[id] === undefined);
    const silent = reviewed.filter(({ id }) => levels[id] !== undefined && levels[id].note === null);
    const lacksReason = silent.some(({ id, checklist }) => checklist.some(({ must }, item) => must && !ticks[id]?.includes(item)));
    // All without a reason are named, so that nobody learns which boxes are ticked.
    const unreasoned = lacksReason ? silent.map(({ id }) => id) : [];
    const answers = [
        ...(missing.length === 0 ? [] : [{ kind: 'levels-missing', criteria: missing }]),
        ...(unreasoned.length === 0 ? [] : [{ kind: 'reason-missing', criteria: unreasoned }]),
    ];
    return { ...step, done: answers.length === 0, answers: [...step.answers, ...answers] };
}
/** The levels of a draft, as everybody may see them later. */
function openLevels({ levels, ticks }) {
    return Object.entries(levels)
        .map(([criterion, { level, note }]) => ({
        criterion,
        level,
        note,
        ticks: ticks[criterion] ?? [],
    }))
        .sort((a, b) => (a.criterion < b.criterion ? -1 : 1));
}


/***/ }),

/***/ 6769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ foldReviews),
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   Qg: () => (/* binding */ wantedFrom),
/* harmony export */   dR: () => (/* binding */ isFinal),
/* harmony export */   ig: () => (/* binding */ apartOn),
/* harmony export */   r4: () => (/* binding */ neededFor),
/* harmony export */   sk: () => (/* binding */ nextStep),
/* harmony export */   xp: () => (/* binding */ wasOpened)
/* harmony export */ });
/* harmony import */ var _scorecard_reviewed_points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2284);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6866);


/**
 * Folds the reviews of one submission; those of another one, or by other criteria, are left aside. With the id
 * of the hub's review key, so are those that only an earlier secret opens.
 */
function foldReviews(records, on, key) {
    const here = records.filter(({ tree, criteria }) => tree === on.tree && criteria === on.criteria);
    const own = here.filter((record) => !isLost(record, key));
    const steps = new Map();
    for (const record of own) {
        const before = steps.get(record.by) ?? [];
        if (record.kind === 'reviewed')
            steps.set(record.by, [...before, record]);
        if (record.kind === 'undone')
            steps.set(record.by, before.slice(0, -1));
    }
    const last = [...steps].flatMap(([login, all]) => {
        const step = all.at(-1);
        return step === undefined ? [] : [[login, step]];
    });
    const unsealed = own.findLast((record) => record.kind === 'unsealed') ?? null;
    const appeal = own.findLast((record) => record.kind === 'appealed') ?? null;
    const isPending = unsealed !== null && appeal !== null && own.indexOf(appeal) > own.indexOf(unsealed);
    const reviewers = new Map(last);
    const lost = namesOf(here.filter((record) => isLost(record, key)));
    return {
        reviewers,
        unsealed,
        appeal: isPending ? appeal : null,
        exposed: namesOf(own.filter(({ kind }) => kind === 'exposed')),
        lost: lost.filter((login) => !reviewers.has(login)),
    };
}
function isLost(record, key) {
    if (record.kind !== 'reviewed' || record.key === undefined)
        return false;
    return key !== undefined && record.key !== key;
}
function namesOf(records) {
    return [...new Set(records.map(({ by }) => by))].sort();
}
/** Whether nobody is waited for any more: all levels are open, and no appeal asks for one more review. */
function isOver({ unsealed, appeal }) {
    return unsealed !== null && appeal === null;
}
/** How many reviews open all levels: after an appeal, one more than were open before. */
function neededFor({ unsealed, appeal }, needed) {
    return unsealed === null || appeal === null ? needed : unsealed.reviews.length + 1;
}
/** Whether somebody's levels were among those that were opened: they are final, whatever is asked for since. */
function wasOpened({ unsealed }, login) {
    const name = login.toLowerCase();
    return unsealed?.reviews.some(({ by }) => by.toLowerCase() === name) ?? false;
}
/** Criteria on which those who are done differ by two levels or more. */
function apartOn(finished, criteria) {
    return criteria.filter((criterion) => (0,_scorecard_reviewed_points_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(reviewsOf(finished, criterion)).kind === 'apart');
}
function reviewsOf(finished, criterion) {
    return finished.flatMap(({ by, draft }) => {
        const given = draft.levels[criterion];
        return given === undefined ? [] : [{ reviewer: by, criterion, ...given }];
    });
}
/**
 * Whether all may be seen now: enough people are done, and nobody is needed to decide between them. A level
 * that a third person still has to review is not shown to anybody, nor any other of the same submission.
 */
function nextStep(finished, criteria, needed, nameOf) {
    const apart = finished.length < needed ? [] : apartOn(finished, criteria);
    if (finished.length < needed || apart.length > 0)
        return { kind: 'wait', apart };
    const who = finished.map(({ by }) => by).sort();
    return {
        kind: 'unseal',
        why: `${new Intl.ListFormat('en-GB').format(who)} are done`,
        reviews: who.map((by) => {
            const draft = finished.find((one) => one.by === by)?.draft;
            return { by, reviewer: nameOf(by), levels: draft === undefined ? [] : (0,_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .openLevels */ .I4)(draft) };
        }),
    };
}
/**
 * Whether a reviewer's word is final: enough people are done, and this is one of them. From then on everybody
 * may learn where they are apart, and an answer could follow what the others gave. It depends on no level.
 */
function isFinal(login, finished, needed) {
    return finished.length >= needed && finished.some(({ by }) => by === login);
}
/** What a reviewer is asked for: everything, or what the others are apart on. */
function wantedFrom(login, finished, criteria, needed) {
    const others = finished.filter(({ by }) => by !== login);
    return others.length < needed ? criteria : apartOn(others, criteria);
}


/***/ }),

/***/ 4722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ talkCriteria),
/* harmony export */   F: () => (/* binding */ scalesOf)
/* harmony export */ });
const NEW_GROUND = {
    title: 'Thinks on new ground',
    anchors: [
        'Starts to build at once, or does not know where to begin.',
        'Finds a change that would help, and misses what else it touches.',
        'Asks what is needed, names the parts that change and those that stay, and one price.',
        'Level 3, and compares two ways by their price, says how to tell which one is right, and what would prove it wrong.',
    ],
};
const ANSWERS = {
    title: 'Answers for the work',
    anchors: [
        'Defends what is wrong, or cannot say where a number came from.',
        'Sees a weakness once it is shown. Numbers are repeated, not explained.',
        'Explains where numbers come from, and names a weakness before it is shown.',
        'Level 3, and says what they would measure or change first, and why not the rest.',
    ],
};
const CODE_SCALES = [
    {
        title: 'Knows the code',
        anchors: [
            'Reads the lines as if for the first time. Most answers are guesses.',
            'Follows the lines when asked to. Finds what breaks in fewer than half of the changes.',
            'Finds what breaks in at least half of the changes, mostly without help, and says for which input.',
            'Finds it in nearly all, says what stays as it is, and how a test would catch it.',
        ],
    },
    ANSWERS,
    NEW_GROUND,
];
const REVIEW_SCALES = [
    {
        title: 'Knows the tests',
        anchors: [
            'Reads the tests as if for the first time, or repeats what they call.',
            'Says what a test is for when asked to. Sees what it misses once it is shown.',
            'Says for most tests which flaw they find, why the expected value is right, and what they leave open.',
            'Level 3, and makes a test stronger with another input, without failing on what the documentation allows.',
        ],
    },
    ANSWERS,
    NEW_GROUND,
];
const STORY_SCALES = [
    {
        title: 'Was there',
        anchors: [
            'Details do not come, or change when they are asked for again.',
            'Some details come. People, days or numbers stay vague.',
            'People, days and numbers come without effort and fit the write-up.',
            'Level 3, and adds what the write-up left out, including something that speaks against them.',
        ],
    },
    {
        title: 'Knows their own part',
        anchors: [
            'It stays open who did what, or others are to blame.',
            'Their own part is clear once you ask. They cannot explain decisions of others.',
            'They explain their own decisions with the options that there were, and say what others did.',
            'Level 3, and says what they would decide differently today, and what that would have cost.',
        ],
    },
    NEW_GROUND,
];
function scalesOf({ module, suite }) {
    if (suite !== undefined)
        return REVIEW_SCALES;
    return module === null ? STORY_SCALES : CODE_SCALES;
}
/** The scales as criteria that people give levels to, K1 and on. They have no points: a talk adds none. */
function talkCriteria(work) {
    return scalesOf(work).map(({ title, anchors: [one, two, three, four] }, index) => ({
        kind: 'reviewed',
        id: `K${index + 1}`,
        title,
        competency: 'practical-coding',
        points: 0,
        section: '',
        checklist: [],
        levels: { 1: one, 2: two, 3: three, 4: four },
    }));
}


/***/ }),

/***/ 4287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ ownAnchor),
/* harmony export */   b: () => (/* binding */ toCandidate)
/* harmony export */ });
// What rubrics begin a level with, see "The write-up and its levels" in docs/authoring.md. A candidate knows
// neither the checklist nor the numbers of levels.
const GENERAL = /^(?:Missing or wrong\.|Partly right or generic\.|Every (?:must )?item is ticked and correct\.|All of level \d(?:, with evidence[:.]|[,:.]))\s*/i;
/** What the text of a level says beside the words that every level of its number has; empty for nothing. */
function ownAnchor(anchor) {
    const own = anchor.replace(GENERAL, '');
    return own === anchor ? anchor : own.charAt(0).toUpperCase() + own.slice(1);
}
/** A text of the rubric, said to the candidate where the grammar of its sentence stays right. */
function toCandidate(text) {
    return text
        .replace(/\b(t)he candidate['’]s\b/gi, (_, first) => (first === 'T' ? 'Your' : 'your'))
        .replace(/\bthat the candidate (\w+ed)\b/gi, 'that you $1')
        .replace(/\bthe candidate (would|could|should|can|will)\b/gi, 'you $1');
}


/***/ }),

/***/ 6909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ fromBase64),
/* harmony export */   n: () => (/* binding */ toBase64)
/* harmony export */ });
// A call may have far more, and not as many as a block has bytes.
const MOST_ARGUMENTS = 4096;
/** Base64 by what browsers and Node both have. */
function toBase64(bytes) {
    let text = '';
    for (let at = 0; at < bytes.length; at += MOST_ARGUMENTS) {
        text += String.fromCharCode(...bytes.subarray(at, at + MOST_ARGUMENTS));
    }
    return btoa(text);
}
/** Null for what is no Base64. */
function fromBase64(text) {
    try {
        return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 6868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fb: () => (/* binding */ REPLY),
/* harmony export */   J3: () => (/* binding */ SUITE),
/* harmony export */   h9: () => (/* binding */ REPLY_KEY),
/* harmony export */   rD: () => (/* binding */ INFO)
/* harmony export */ });
/* harmony import */ var _hpke_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4240);

/** HPKE, RFC 9180: ECDH on P-256 with a key made for each seal, HKDF-SHA-256, AES-256-GCM. */
const SUITE = new _hpke_core__WEBPACK_IMPORTED_MODULE_0__/* .CipherSuite */ .GR({
    kem: new _hpke_core__WEBPACK_IMPORTED_MODULE_0__/* .DhkemP256HkdfSha256 */ .RG(),
    kdf: new _hpke_core__WEBPACK_IMPORTED_MODULE_0__/* .HkdfSha256 */ .v7(),
    aead: new _hpke_core__WEBPACK_IMPORTED_MODULE_0__/* .Aes256Gcm */ .ws(),
});
/** What these keys are for, so that nothing else sealed with them opens as a review. */
const INFO = new TextEncoder().encode('takehome review 1').buffer;
/** What the hub's answer to a seal is sealed with, RFC 9180, section 5.3. */
const REPLY = new TextEncoder().encode('takehome reply 1').buffer;
/** Bytes: 32 to encrypt with, and 32 from which the nonce follows. */
const REPLY_KEY = 64;


/***/ }),

/***/ 9467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ loadHubRole),
/* harmony export */   Ln: () => (/* binding */ loadAssigned),
/* harmony export */   Rx: () => (/* binding */ exerciseRoot),
/* harmony export */   lr: () => (/* binding */ drawHubVariant),
/* harmony export */   qe: () => (/* binding */ isReviewed),
/* harmony export */   sE: () => (/* binding */ loadHubExercise)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _exercise_ai_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2724);
/* harmony import */ var _exercise_exercise_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4899);
/* harmony import */ var _exercise_find_role_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6030);
/* harmony import */ var _exercise_load_exercise_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6148);
/* harmony import */ var _exercise_vary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6547);
/* harmony import */ var _input_config_issue_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2055);
/* harmony import */ var _rubric_rubric_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2007);
/* harmony import */ var _hub_key_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3654);









/** The folder that holds an exercise: the team's own pack before what comes with takehome. */
async function exerciseRoot({ config, folder, home }, id) {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, config.pack);
    return (await (0,_exercise_exercise_files_js__WEBPACK_IMPORTED_MODULE_2__/* .listExercises */ .SW)(own)).includes(id) ? own : home;
}
// A long list asks for the same few exercises and roles again and again.
const exercises = new WeakMap();
const variants = new WeakMap();
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
/** Loads what an assignment asks: as it was handed out, with what was said about AI assistants. */
async function loadAssigned(session, { ai, ...assigned }) {
    const task = await loadTask(session, assigned);
    return task.ok ? { ok: true, value: (0,_exercise_ai_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .withAiPolicy */ .H)(task.value, ai) } : task;
}
/** The exercise as shipped, or the variant that was handed out. */
function loadTask(session, { exercise, variant }) {
    if (variant === undefined)
        return loadHubExercise(session, exercise);
    const id = JSON.stringify([exercise, variant]);
    return once(variants, session, id, async () => {
        const shipped = await loadHubExercise(session, exercise);
        if (!shipped.ok)
            return shipped;
        return await (0,_exercise_load_exercise_js__WEBPACK_IMPORTED_MODULE_4__/* .loadVariant */ .CR)(await exerciseRoot(session, exercise), exercise, variant);
    });
}
/**
 * The variant that takehome.yml wants a new assignment to have; null for the exercise as shipped.
 * Throws CallerError where TAKEHOME_KEY is needed and missing.
 */
function drawHubVariant({ config, key }, { conventions, rubric }, assignment) {
    if (config.variants === 'none' || conventions.length === 0)
        return null;
    const label = (0,_exercise_vary_js__WEBPACK_IMPORTED_MODULE_5__/* .variantLabel */ ._q)(rubric.id, config.variants === 'team' ? null : assignment);
    return (0,_exercise_vary_js__WEBPACK_IMPORTED_MODULE_5__/* .drawOptions */ .$q)(conventions, (0,_hub_key_js__WEBPACK_IMPORTED_MODULE_6__/* .checkHubKey */ .V)(key), label);
}
/** Whether people review anything of it. One that is given out no more is reviewed no more. */
async function isReviewed(session, id) {
    const exercise = await loadHubExercise(session, id);
    return exercise.ok && (0,_rubric_rubric_js__WEBPACK_IMPORTED_MODULE_7__/* .reviewedCriteria */ .jj)(exercise.value.rubric).length > 0;
}
async function readHubExercise(session, id) {
    if (session.config.exercises.has(id))
        return await (0,_exercise_load_exercise_js__WEBPACK_IMPORTED_MODULE_4__/* .loadExercise */ .ND)(await exerciseRoot(session, id), id);
    const known = [...session.config.exercises.keys()].join(', ');
    const message = id === '' ? 'is missing' : `takehome.yml has no exercise "${id}"`;
    const hint = `Choose ${known}, or add it under exercises.`;
    return { ok: false, error: [(0,_input_config_issue_js__WEBPACK_IMPORTED_MODULE_8__/* .problem */ .CC)('exercise', message, hint)] };
}
/** A role of the hub's own roles.yml, or of the one that comes with takehome. */
async function loadHubRole(session, id) {
    if (id === null)
        return { ok: true, value: null };
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(session.folder, session.config.pack);
    return await once(roles, session, id, () => (0,_exercise_find_role_js__WEBPACK_IMPORTED_MODULE_3__/* .findRole */ ._)(id, own, session.home));
}


/***/ }),

/***/ 4866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r6: () => (/* binding */ hubReviewKey),
  NP: () => (/* binding */ parseReviewKey),
  zu: () => (/* binding */ printReviewKey)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/input/parse-json.js
var parse_json = __webpack_require__(4355);
// EXTERNAL MODULE: ./build/sealing/base64.js
var base64 = __webpack_require__(6909);
// EXTERNAL MODULE: ./build/sealing/suite.js
var suite = __webpack_require__(6868);
;// CONCATENATED MODULE: ./build/sealing/review-key.js


/**
 * The pair that follows from 32 secret bytes, by DeriveKeyPair of RFC 9180, section 7.1.3. For Node: not
 * every browser finds the point of a secret number.
 */
async function deriveReviewKey(seed) {
    const { publicKey, privateKey } = await suite/* SUITE */.J3.kem.deriveKeyPair(seed.slice().buffer);
    const point = new Uint8Array(await suite/* SUITE */.J3.kem.serializePublicKey(publicKey));
    const [x, y] = [base64url(point.slice(1, 33)), base64url(point.slice(33))];
    return { key: { version: 1, id: await idOf(point), x, y }, secret: privateKey };
}
/** The key to seal with; null for what is none, or has the id of another one. */
async function openReviewKey({ id, x, y }) {
    const halves = [x, y].map((half) => (0,base64/* fromBase64 */.E)(half.replaceAll('-', '+').replaceAll('_', '/')));
    const point = Uint8Array.from([4, ...halves.flatMap((half) => [...(half ?? [])])]);
    if (point.length !== 65 || (await idOf(point)) !== id)
        return null;
    try {
        return await suite/* SUITE */.J3.kem.deserializePublicKey(point.buffer);
    }
    catch {
        return null;
    }
}
async function idOf(point) {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', point));
    return [...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
function base64url(bytes) {
    return (0,base64/* toBase64 */.n)(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

;// CONCATENATED MODULE: ./build/session/hub-review-key.js



// Every review of a hub asks for the same pair.
const pairs = new Map();
/** The pair that follows from TAKEHOME_KEY, apart from all else that does. */
function hubReviewKey(hubKey) {
    const pair = pairs.get(hubKey) ?? derivePair(hubKey);
    pairs.set(hubKey, pair);
    return pair;
}
async function derivePair(hubKey) {
    const seed = (0,external_node_crypto_.hkdfSync)('sha256', hubKey, '', 'takehome review page', 32);
    return await deriveReviewKey(new Uint8Array(seed));
}
function printReviewKey(key) {
    return `${JSON.stringify(key, null, 2)}\n`;
}
/** What the file holds; null for what is no key, or one by the id of another. */
async function parseReviewKey(text) {
    const { version, id, x, y } = Object((0,parse_json/* parseJson */.q)(text));
    if (version !== 1 || ![id, x, y].every((part) => typeof part === 'string'))
        return null;
    const key = { version, id, x, y };
    return (await openReviewKey(key)) === null ? null : key;
}


/***/ }),

/***/ 456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ keepComplete),
  s: () => (/* binding */ withReviews)
});

// EXTERNAL MODULE: ./build/assignment/ledger-record.js + 1 modules
var ledger_record = __webpack_require__(328);
// EXTERNAL MODULE: ./build/review/review-progress.js
var review_progress = __webpack_require__(6769);
// EXTERNAL MODULE: ./build/scorecard/score.js + 2 modules
var score = __webpack_require__(9973);
;// CONCATENATED MODULE: ./build/scorecard/complete.js

/** The same evidence scored with what people reviewed: a later version of the same scorecard. */
function completeScorecard(scorecard, by, reviews) {
    const { flags, submission, seed, runtime, statedHours, trusted, timings } = scorecard;
    return (0,score/* score */.f)({
        ...by,
        evidence: scorecard.criteria.flatMap(({ evidence }) => evidence),
        flags,
        submission,
        seed,
        runtime,
        statedHours,
        trusted,
        timings,
        reviews: reviews.flatMap(({ reviewer, levels }) => levels.map(({ criterion, level, note, ticks }) => {
            return { reviewer, criterion, level, note, ticks };
        })),
    });
}

;// CONCATENATED MODULE: ./build/session/keep-complete.js



/** The later version of the scorecard lies beside the first one, which stays. */
async function keepComplete(session, state, { scorecard, exercise, role, graded, on }) {
    const complete = withReviews(scorecard, { state, exercise, role, on });
    if (complete === scorecard)
        return;
    const { id } = state.assignment;
    const text = `${JSON.stringify(complete, null, 2)}\n`;
    // Opened once more after an appeal, it is another one; else the first stays, whatever the rubric says since.
    const openings = state.reviewed.filter(({ kind, tree, criteria }) => kind === 'unsealed' && tree === on.tree && criteria === on.criteria);
    await session.ledger.rewrite((0,ledger_record/* completePath */.hk)(id, graded.tree, graded.rubric), (present) => present === null || openings.length > 1
        ? { text, subject: `${id}: scorecard with reviews` }
        : null);
}
/** The scorecard with what people reviewed, once that is open; before, as it is. */
function withReviews(scorecard, by) {
    const { unsealed } = (0,review_progress/* foldReviews */.Jr)(by.state.reviewed, by.on);
    const { rubric, digest: rubricDigest } = by.exercise;
    // Evidence by an older rubric cannot be scored by this one: a regrade is due, which comes by here too.
    if (unsealed === null || scorecard.rubric.digest !== rubricDigest)
        return scorecard;
    return completeScorecard(scorecard, { rubric, rubricDigest, role: by.role }, unsealed.reviews);
}


/***/ }),

/***/ 4673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ talkOf)
/* harmony export */ });
/* harmony import */ var _github_pages_text_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8455);
/* harmony import */ var _rubric_talk_scales_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4722);


/** The talk about a submission, to be reviewed as the submission is: other criteria, and records of its own. */
function talkOf(review) {
    const asked = (0,_rubric_talk_scales_js__WEBPACK_IMPORTED_MODULE_1__/* .talkCriteria */ .C)(review.exercise.rubric);
    const criteria = (0,_github_pages_text_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .textDigest */ .o)(JSON.stringify(asked));
    return {
        ...review,
        reviewed: asked,
        criteria: asked.map(({ id }) => id),
        on: { tree: review.on.tree, criteria, about: 'talk' },
    };
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
