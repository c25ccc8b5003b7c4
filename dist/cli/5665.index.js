export const id = 5665;
export const ids = [5665];
export const modules = {

/***/ 5665:
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
    // What is left out may begin in an earlier line than the words that are named.
    const ends = [0, ...[...source.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)];
    const from = ends[change.line - 1] ?? 0;
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
    'wrong-value': 'a result, or an argument after the call, is not as it has to be, and no error says so',
    raised: 'an error comes where a result, or an error of another kind, has to come',
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
            ? [(0,phrasing/* words */.aL) `No other requirement that was met is seen to break.`]
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
    if (problem === 'missing')
        return 'There is no module that could be read, so no change of a line could be tried. Use the openings below.';
    if (problem === 'too-large')
        return 'The module is too large to be asked about line by line. Pick three functions, and let the candidate explain them.';
    if (problem === 'unreadable')
        return 'The module cannot be read as Python, so no change of a line could be tried. Mend it together with the candidate, line by line.';
    if (picks.length >= 5)
        return null;
    if (met === null)
        return 'The module has no line of which the judge could try a change. Use the openings below.';
    if (met === 0)
        return 'The module meets no requirement completely, so no change can be shown to break one. Use the openings below.';
    const found = picks.length === 0 ? 'none' : String(picks.length);
    return `Of ${tries} changes that the judge tried, ${found} broke something that it can see. Use the openings below for the rest of the time.`;
}
/** A module that stays a subject although no change of it could be tried. */
function isTalkable({ problem }) {
    return problem === 'unreadable' || problem === 'too-large';
}

;// CONCATENATED MODULE: ./build/kit/follow-up-blocks.js


const MOST_QUOTED = 240;
/** Questions, each behind the sentence of the write-up that it is about. */
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

;// CONCATENATED MODULE: ./build/kit/given-text.js
/**
 * Whether the candidate was given a sentence and did not write it: it stands in the template, be it in a comment of
 * guidance, however its lines were broken and whatever was put in front of it.
 */
function isGivenIn(template) {
    const given = plain(template.replaceAll(/<!--|-->/g, ' '));
    return (text) => {
        const said = plain(text);
        const own = plain(text.slice(text.indexOf(':') + 1));
        return [said, own].some((one) => one.length >= LEAST_CHARS && given.includes(one));
    };
}
/** A few words can stand anywhere. */
const LEAST_CHARS = 12;
function plain(text) {
    return text
        .toLowerCase()
        .replaceAll(/[*_`>#"“”]/g, '')
        .replaceAll(/\s+/g, ' ')
        .trim();
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
    const reading = { found: [], section: '', item: 0, open: null };
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
    if (heading !== null || isApart(line) || BULLET.test(line)) {
        sentences_close(reading);
        reading.item += 1;
    }
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
    if (LAST_END.test(part))
        sentences_close(reading);
}
function sentences_close(reading) {
    const { open, section, item } = reading;
    if (open !== null)
        reading.found.push({ ...open, section, item });
    reading.open = null;
}
// A full stop behind a name in capitals or in backticks ends a sentence, and that of an initial or of "approx." does not.
const SHORT = '(?<!\\b(?:approx|ca|vs|e\\.g|i\\.e|cf|resp|fig|incl)\\.)';
const END = new RegExp(`(?<=(?:[a-z)\\]%"'\`*_\\d€]|[A-Z]{2})[.!?]["')\\]*_]*)${SHORT}\\s+(?=[^a-z])`);
const LAST_END = new RegExp(`[.!?]["')\\]*_]*${SHORT}$`);
function partsOf(line) {
    const text = line.slice(0, sentences_MOST_CHARS * 4).replace(/^\s*(?:>|[-*+]\s|\d+[.)]\s)\s*/, '');
    return text
        .split(END)
        .map((part) => part.trim())
        .filter((part) => part !== '');
}
/** A row of a table, or a line that only divides. */
function isApart(line) {
    return /^\s*\|/.test(line) || /^\s*(?:[-=_*]\s*){3,}$/.test(line) || line.trim() === '';
}

;// CONCATENATED MODULE: ./build/kit/moved-numbers.js
const MOVED = '\\b(?:fell|fallen|rose|risen|dropped|went|gone|grew|grown|moved|climbed|sank|shrank|improved|increased|decreased|reduced|lowered|raised|came|jumped|(?:cut|brought|took|changed) (?!from|between|us|me)|down|up)\\b';
const A_NUMBER = '(?:about |only |almost |over )?[-€$£]?\\d';
const FROM_TO = [
    new RegExp(`${MOVED}.{0,60}\\bfrom ${A_NUMBER}[^;]{0,40}\\bto ${A_NUMBER}`, 'i'),
    new RegExp(`\\bfrom ${A_NUMBER}.{0,30}${MOVED}.{0,20}\\bto ${A_NUMBER}`, 'i'),
];
const SPREAD = /\b(?:rang\w*|scale|sweep\w*|swept|interval|between)\b/i;
/** What people choose, and not what came of it. */
const SETTING = /\b(?:learning rate|thresholds?|cut-?offs?|batch\w*|epochs?|depth|alpha|beta|lambda|lr|seeds?|window|folds?|layers?|versions?|weights?|teams?|people|engineers?|persons?|members|head-?count|roll-?out|pods|machines|replicas|parameters?|time-?outs?|budget|users|traffic|columns|features|rows|pixels|tokens|dimensions|components|models)\b/i;
/** A descent goes from its start to its end: nothing was done between the two. */
const DESCENT = /\b(?:iterations?|epochs?|gradient descent|descent steps?|(?:during|over|in|of) (?:the )?training)\b|\b\d[\d,.]*\s+(?:\w+\s+)?(?:steps|updates|passes|sweeps|rounds)\b|\b(?:first|last|final) (?:step|update|pass|round)\b/i;
const CHOSEN = `(?:${SETTING.source}|\\b(?:degrees?|regulari[sz]ation|penalty|strength|noise|sample size|gamma|sigma|[knc])\\b|[λαβγσ])`;
/** A setting that goes from one value to another, and what goes with it. */
const SWEPT = [
    new RegExp(`${CHOSEN}[^,;.]{0,25}\\bfrom ${A_NUMBER}`, 'i'),
    new RegExp(`\\b(?:when|while|as|if|with|by|for)\\b[^,;.]{0,40}\\bfrom ${A_NUMBER}[^,;.]{0,20}\\bto ${A_NUMBER}[^;]{0,12},`, 'i'),
];
/** Whether a number went from one value to another, as opposed to what a scale, a sweep or a descent goes through. */
function isMove(text) {
    if (SPREAD.test(text) || DESCENT.test(text))
        return false;
    return FROM_TO.some((one) => one.test(text)) && !SWEPT.some((one) => one.test(text));
}

;// CONCATENATED MODULE: ./build/kit/claim-questions.js

/** A plan, an assumption or a rule is no result. */
const ONLY_SAID = /\b(?:would|will|could|can|should|might|may|must|(?:has|have|needs?) to|if|assum\w*|suppos\w*|I use|we use)\b/i;
const ALLOWED = /\b(?:at most|at least|no more than|budget|limit|target|goal|SLA|SLO|require\w*|allow\w*|deadline|time-?out|promis\w*|delay|peak|expect\w*|wait\w*|overtime)\b/i;
const TIME = '\\d\\s?(?:ms|µs|μs|us|s|secs?|\\w*seconds?)\\b';
const TIMED = '\\b(?:[Mm]easured|[Tt]imed|[Cc]locked|[Pp]rofiled|[Bb]enchmarked|took|takes|needed|(?:ran|runs) (?:in|for)|(?:finish|answer|respond)\\w* (?:in|within)|fell|dropped|my (?:own )?runs?|our (?:own )?runs?)\\b';
const TIMES = [
    new RegExp(`${TIMED}.{0,80}${TIME}`),
    new RegExp(`${TIME}.{0,60}${TIMED}`),
];
// "Less than 3 s" and "more than half" compare with nothing that somebody else could run.
const COMPARED = /\b(?:higher|lower|faster|slower|better|worse|more|less|fewer|larger|smaller|longer|shorter)\b.{0,60}\bthan (?!(?:about |some |over )?[€$£]?\d|(?:an? )?(?:half|third|quarter|fifth|tenth|day|week|month|year|hour|minute|second|dozen|hundred|thousand|million|one|two|three|four|five|ten|twice)\b|(?:expected|enough|usual|needed|necessary|planned|that|ever|I|we)\b)|\bdiffer(?:s|ed|ences?)?\b/i;
const AGAIN = /\b(?:measured|re-?computed|computed|simulat\w*|resampl\w*|replay\w*|experiments?|(?:my|our) (?:own )?(?:runs?|data|rows|laptop|machine|lab|simulation|tests?)|[\d,]+ (?:runs|seeds|folds|draws|epochs|iterations))\b|\d\.\d{2,}/i;
/** "95 per cent interval" says how an interval was made. */
const CONFIDENCE = /\b\d+(?:\.\d+)?\s?(?:%|per ?cent)\s+(?:\w+\s+)?(?:interval|confidence|level)/gi;
function isOnlySaid(text) {
    return ONLY_SAID.test(text);
}
/** From what fits a sentence closest to what fits any. There are as many for any as claims. */
const ASKS = [
    {
        fits: (text) => !isOnlySaid(text) && !ALLOWED.test(text) && TIMES.some((pattern) => pattern.test(text)),
        question: 'How was this timed: on which machine or by whom, how many times, and how far apart were the times?',
        listen: 'They know what was timed and how large it was, and that one run is not a measurement.',
    },
    {
        fits: isMove,
        question: 'Where did the first number come from, and what else changed between the two?',
        listen: 'They know how the first one was measured, and name another cause that they looked at.',
    },
    {
        fits: (text) => !isOnlySaid(text) && COMPARED.test(text),
        question: 'What else differed between them? How far apart would two runs of the same thing be?',
        listen: 'They name another cause that they looked at, and a spread beside the difference.',
    },
    {
        fits: (text) => /\d\s?(?:EUR|USD|GBP|CHF|euros?|dollars?|pounds?)\b|[€$£]\s?\d|\d\s?[€$£]/i.test(text),
        question: 'Who gave this sum, and what is in it? From which sum on would you decide differently?',
        listen: 'They know its parts, tie it to a decision, and find where this changes.',
    },
    {
        fits: (text) => /\d\s?(?:%|per ?cent)/i.test(text.replace(CONFIDENCE, '')),
        question: 'Percent of what? Which two numbers stand behind it, and how far could each be off?',
        listen: 'They give both counts, and an idea of the spread.',
    },
    {
        fits: (text) => !isOnlySaid(text) && AGAIN.test(text),
        question: 'How would you get this again now: which data, which call, how many runs?',
        listen: 'They can make the numbers again in front of you, or say what is missing.',
    },
    {
        fits: (text) => !isOnlySaid(text) && AGAIN.test(text),
        question: 'What does this depend on most? Change that in your head: which way does it move, and how far?',
        listen: 'They name the strongest cause, a direction and a rough size.',
    },
    {
        fits: () => true,
        question: 'Where does each number here come from: measured, counted, given or assumed?',
        listen: 'They give a source for each, and say which one they are least sure of.',
    },
    {
        fits: () => true,
        question: 'Somebody doubts this. What would you show them first, and what would settle it?',
        listen: 'Data, code or a person that could prove them wrong; or they say that nothing is left.',
    },
    {
        fits: () => true,
        question: 'How sure are you of this? What did you do to prove yourself wrong?',
        listen: 'They name a check that could have failed, or one that is missing.',
    },
];
/** A question for each of some sentences, no two in the same words. */
function askAbout(texts) {
    const used = new Set();
    return texts.map((text) => {
        const ask = ASKS.find((one) => !used.has(one) && one.fits(text));
        if (ask !== undefined)
            used.add(ask);
        return { question: ask?.question ?? '', listen: ask?.listen ?? '' };
    });
}

;// CONCATENATED MODULE: ./build/kit/moments.js
const MONTH = '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?';
const ORDINAL = '(?:st|nd|rd|th)';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const SPAN = '(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|quarters?|years?)';
const COUNTED = '(?:%|[€$£]|(?:rows|samples|points|users|customers|items|cases|requests|records|examples|images|orders|trees|steps|iterations|epochs|runs|draws|ms|EUR|euros?|dollars?|pounds?)\\b)';
const NUMBERED = '(?:weeks?|days?|months?|sprint|version|release|revision|python|numpy|pandas|phase|sections?|chapter|figure|fig\\.|lines?|page|findings?|issue|ticket|PR|seeds?|level)';
/** What has digits and measures nothing: dates, times of day, moments that are counted from another one, names. */
const MOMENTS = [
    /\b\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?)?\b/g,
    /\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|\b24\/7\b/g,
    // 24.04.2025, and "on 24.04." or "24.04. the"; 0.91 at the end of a sentence is none.
    new RegExp(`\\b${DAY}\\.(?:0?[1-9]|1[0-2])\\.(?:(?:19|20)?\\d{2}\\b|(?=,|\\s+[a-z]))`, 'g'),
    new RegExp(`(?<=\\b(?:on|since|until|till) )${DAY}\\.(?:0?[1-9]|1[0-2])\\.(?!\\d)`, 'gi'),
    // 09:12, 9h30, "at 9.12", 6 pm.
    /\b(?:[01]?\d|2[0-4])[:h][0-5]\d(?::[0-5]\d)?\b(?:\s?[ap]\.?m\b\.?)?/g,
    /(?<!\b(?:set|settled|st[ao]y\w*|stood|l[ai]es?|loss|error|auc|mse|f1|scores?|rate|ratio|accuracy|precision|recall|thresholds?|\w+verge\w*)\b.{0,20})\bat (?:[1-9]|1\d|2[0-3])\.[0-5]\d(?!\d)(?!\s*(?:%|per\b|of\b))/gi,
    /\b\d{1,2}\s?(?:[ap]\.?m\b\.?|o['’]clock)/gi,
    // 10 May, May 10, 18 to 22 March, the 18th.
    new RegExp(`\\b${DAY}${ORDINAL}?\\s*(?:to|and|until|-|–)\\s*${DAY}${ORDINAL}?\\.?\\s+(?:of )?${MONTH}`, 'g'),
    new RegExp(`\\b${DAY}(?:\\.|${ORDINAL})?\\s+(?:of )?${MONTH}(?:,?\\s+\\d{4}\\b)?`, 'g'),
    new RegExp(`\\b${MONTH}\\s+(?:the )?${DAY}${ORDINAL}?\\b(?![.,]?\\d|\\s*${COUNTED})`, 'g'),
    new RegExp(`\\b\\d{1,3}${ORDINAL}\\b(?!\\s+percentile)`, 'g'),
    new RegExp(`(?<![.,\\d€$£])(?:19|20)\\d{2}s?\\b(?![.,]\\d|\\s*${COUNTED})`, 'g'),
    // 52 weeks before, the last 7 days.
    new RegExp(`\\b\\d+(?:[.,]\\d+)?\\s+${SPAN}\\s+(?:before|earlier|later|ago|after(?:wards)?|old|in advance|prior|ahead|into)\\b`, 'gi'),
    new RegExp(`\\b(?:last|past|next|first|every|each|previous|following|after)\\s+\\d+\\s+${SPAN}\\b`, 'gi'),
    // Week 9, line 62, Python 3.12, Q3, #123.
    new RegExp(`(?<!\\d\\s)\\b(?:${NUMBERED})\\s*#?\\d+(?:\\.\\d+)*(?:(?: to |, | and |-)\\d+)*(?![.,]?\\d|\\s*${COUNTED})`, 'gi'),
    /\b(?:v\d+(?:\.\d+)*|\d+\.\d+\.\d+|[QH][1-4])\b|#\d+\b/g,
];
/** The text without what has digits and measures nothing. */
function withoutMoments(text) {
    return [...MOMENTS, /\bMay\b/g].reduce((rest, pattern) => rest.replace(pattern, '–'), text);
}

;// CONCATENATED MODULE: ./build/kit/story-patterns.js



/**
 * What a sentence must say before a question stands on it. They are narrow on purpose: a question that fits nothing is
 * asked without a sentence, and does no harm, but one on a wrong sentence makes an interviewer look careless.
 */
const THEN = '(?:(?:\\w+ly|then|also|first|next|later|at once|had|have|only|never|alone|all|both|mostly|together)\\s+)*';
const WE = `\\b(?:I|[Ww]e)\\s+${THEN}`;
const PEOPLE = '(?:team|manager|lead|leader|boss|head|director|owner|customer|client|user|editor|colleague|engineer|analyst|developer|operator|supplier|vendor|buyer|planner|agent|driver|nurse|doctor|stakeholder|department|desk|office|branch|administrator|admin|scientist|partner|provider|sponsor|founder|chief|CTO|CEO|CFO|board|person|people|staff|teacher|technician|sales(?:man|woman|person)|product manager|support)s?\\b';
const ABOUT = '(?=[.,;:]|\\s+(?:at|on|in|and|to|about|that|what|when|by|after|before|the|of|how|why|within|straight|immediately)\\b)';
const SOMEBODY = `(?:(?:her|him|them)${ABOUT}|(?:every|any|some)(?:body|one)\\b|nobody\\b|no one\\b|(?:support|marketing|finance|legal|sales|management)\\b|(?:the|our|my|their|his|her|its|an?|each|every|all|both|two|three|some|those)\\s+(?:[\\w'’-]+\\s+){0,4}?${PEOPLE})`;
const NAMED = '[A-Z][a-z]+(?=[.,;:]|\\s+(?:at|on|in|and|from|about|what|when)\\b)';
const TROUBLE = '(?:it\\b|this(?=[.,;]|\\s+(?:to|at|on|in)\\b)|(?:the|this|my|our) (?:\\w+ )?(?:problem|incident|issue|outage|failure|mistake|bug|news|leak|fault)\\b)';
const TOLD = [
    new RegExp(`${WE}(?:told|informed|notified|warned|phoned|rang|e-?mailed|messaged|briefed)\\s+(?:up )?(?:${SOMEBODY}|${NAMED})(?!.{0,30}\\bapart\\b)`),
    new RegExp(`${WE}(?:called|wrote(?: an? [\\w-]+)? to)\\s+(?:up )?(?!the (?:\\w+ )?(?:host|head|operations|lead)\\b)${SOMEBODY}(?!\\s+["'“‘])`),
    new RegExp(`${WE}(?:reported|escalated|announced|admitted|disclosed)\\s+(?:${TROUBLE}|(?:[\\w ]{1,40} )?to ${SOMEBODY})`),
    new RegExp(`${WE}let\\s+(?:${SOMEBODY}|[A-Z][a-z]+)\\s+know\\b`),
    new RegExp(`\\b${PEOPLE}(?: [\\w'’-]+){0,6} (?:was|were|had been) ${THEN}(?:told|informed|notified|warned|briefed)\\b`, 'i'),
];
function tellsSomebody(text) {
    return !/\b[Ii]f\b/.test(text) && TOLD.some((pattern) => pattern.test(text));
}
const SET = new RegExp(`${WE}(?:changed|moved|raised|lowered|set|switched|tuned|went|came|grew|dropped)\\b`);
const N = '(?:about |only |almost |over |nearly )?[-€$£]?\\d';
const MOVES = [
    new RegExp(`\\b(?:fell|rose|dropped|sank|grew|climbed|increased|decreased|jumped|shrank|(?:went|came|gone) (?:up|down))\\b.{0,40}\\b(?:by|to) ${N}`, 'i'),
    new RegExp(`\\b(?:up|down) from ${N}|\\b(?:up|down) by ${N}`, 'i'),
    new RegExp(`(?<!\\bthere )\\b(?:was|were|been|stood) (?:at )?${N}[^,;]{0,30}\\b(?:before|until then)\\b(?=[.,;)]|$)`, 'i'),
];
/** A number that went from one value to another, and was read somewhere. */
function movesNumber(sentence) {
    const text = withoutMoments(sentence);
    if (isOnlySaid(text) || SETTING.test(text) || SET.test(text))
        return false;
    return isMove(text) || MOVES.some((pattern) => pattern.test(text));
}
const SIGN = '(?:logs?(?![-_ ]*(?:loss|likelihood|odds|scale|space|ratio|transform|normal|prob))|alerts?|alarms?|pagers?|dashboards?|charts?|graphs?|traces?|monitoring|monitors?|health checks?|error messages?)';
const SEEN = [
    new RegExp(`\\b(?:[Tt]he|[Aa]n?|[Oo]ur|[Mm]y|[Ii]ts|[Tt]his|[Tt]hat|[Oo]ne)\\s+(?:[\\w-]+\\s+){0,3}?${SIGN}\\s+(?:\\w+ly |then |also |first )?(?:fired\\b|rang\\b|went off\\b|(?:went|turned) red\\b|came (?:in|at|on|up|too|late|\\d)|said\\b|told\\b|showed\\b|reported\\b|woke\\b|listed\\b|read ["'“‘]|jumped\\b|triggered\\b)`),
    /\b(?:got|received|heard|saw|noticed)\s+(?:an?|the|our|this|that|one|its)\s+(?:[\w-]+\s+){0,2}?(?:alert|alarm|page|error message)s?\b/,
    new RegExp(`\\b(?:saw|noticed|found|read|spotted|discovered|recogni[sz]ed|looked)\\b.{0,60}\\b(?:in|on|at|from)\\s+(?:the|our|my|its|a|an|their)\\s+(?:[\\w-]+\\s+){0,2}?${SIGN}\\b`),
];
const NOT = /\b(?:no|not|never|nothing|none|nobody|without|neither)\b|n['’]t\b/i;
/** A word of the trade, and no sign that something is wrong. */
const FALSE_ALARM = /\bfalse (?:alarm|alert)s?\b/gi;
function seesSign(sentence) {
    const text = sentence.replace(FALSE_ALARM, '');
    return !isOnlySaid(text) && !NOT.test(text) && SEEN.some((pattern) => pattern.test(text));
}
const DID = [
    new RegExp(`${WE}(?:built|wrote(?! to\\b| an? (?:e-?mail|message|letter|note))|rewrote|trained|deployed|shipped|designed|implemented|changed(?! (?:my|our) mind)|replaced|fixed|mended|led|ran(?! into| out)|owned|did(?! not|n['’]t| well| better| so)|made(?! a mistake| an error| sure)|set up|moved(?! to [A-Z]| to (?:another|a new) (?:team|company|job|city))|created|developed|added(?! that)|tested|labell?ed|prepared|cleaned|migrated|introduced(?! myself)|proposed|worked)\\b`),
    /\b(?:I was|[Ww]e were)\s+(?:\w+ )?(?:responsible|in charge|on call|the (?:lead|one|only|owner|engineer)\b)/,
];
function doesWork(text) {
    return DID.some((pattern) => pattern.test(text));
}
const SINCE = /\b[Ss]ince (?:then|that (?:day|week|time|release|incident)|the (?:\w+ )?(?:release|incident|outage|failure)|(?:early |late )?(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|(?:19|20)\d{2}))\b|\bsince\s*(?:[.,;]|$)|\b(?:now|(?<!\b(?:of|until|by) )today|nowadays|these days|from then on|from that day on|ever since|no longer)\b/;
const GUARD = /\b(?:checks?|checked|(?<!A\/B )tests?(?! (?:set|data|error|score|rows|part|split|month|week|loss|auc))|tested|alarms?|alerts?|guards?|rules?|(?<!customer )reviews?(?! of customers)|reviewed|reviewers?|checklists?|contracts?|schemas?|monitor\w*|run ?books?|on-call book|validat\w*|canar(?:y|ies)|roll-?backs?|gates?|asserts?|assertions?|drills?|sign(?:s|ed)? off|comparisons?|compares?|compared|refuses?|blocks?|blocked|stops)\b/i;
const HOPES = /\b(?:would|could|should|might|will|wish|hope|want\w*|plan\w*|intend\w*|try|difficult)\b/i;
const CHANGES = /\b(?:chang\w*|different|lessons?|prevent\w*|safeguards?)\b/i;
const LASTS = /\b(?:is|are|has|have|runs?|must|needs?|every|each|compares?|refuses?|checks?|stops?|blocks?|fails?|alerts?|rings?|always|never|trains?|asks?|reads?|reviews?|signs?)\b/i;
/** Something that guards against it and is still there. */
function lastsOn(sentence, section) {
    const text = sentence.replace(FALSE_ALARM, '');
    if (HOPES.test(text) || !GUARD.test(text))
        return false;
    return LASTS.test(text) && (SINCE.test(text) || CHANGES.test(section));
}
const ASSUMES = [
    new RegExp(`${WE}(?:assumed?|presumed?|took (?:it )?for granted)\\b`),
    /\b[Ii]t was (?:\w+ )?assumed\b|\b(?:[Mm]y|[Oo]ur|[Oo]ne) (?:\w+ )?assumptions?\b|\band assume\b/,
    /^\W*(?:Assumed|Assumptions?|Assuming)\b/,
];
const TAKEN_ON = /\bassum\w+ (?:full )?(?:responsibility|the role|command|charge|control|office|nothing)\b/i;
function assumes(text) {
    return !TAKEN_ON.test(text) && ASSUMES.some((pattern) => pattern.test(text));
}
const LEAST_WORDS = 4;
/** Whoever tells a story asks themselves what happened. */
const LOOKS_BACK = /\b(?:did|was|were|went|happened|had|answers?|why|myself)\b|\b(?:would|could|do|did|might) I\b/i;
const ASKED = new RegExp(`${WE}(?:would )?(?:asked?|clarified|clarify)\\b.{0,60}\\b(?:whether|what|which|who|when|if|how (?:many|much|often|long|fast|large))\\b`);
function asksSomebody(text) {
    const isQuestion = text.endsWith('?') && text.split(/\s+/).length >= LEAST_WORDS;
    const own = text.slice(text.lastIndexOf(':') + 1);
    return (isQuestion && !LOOKS_BACK.test(own)) || ASKED.test(text);
}

;// CONCATENATED MODULE: ./build/kit/follow-ups.js



/** What somebody who was there knows without thinking, and an invented story does not hold. */
const LIVED = [
    {
        fits: tellsSomebody,
        ask: 'Who was told first, when, and how? What did they answer?',
        silent: 'Who outside of your team had to know first? When and how did they hear of it, and what did they answer?',
        listen: 'A person or a role, a day, and an answer that fits the order of events in the write-up.',
    },
    {
        fits: movesNumber,
        ask: 'What was this number the week before? Where could you read it, and who else looked at it?',
        silent: 'Which number was this about? What was it the week before, where could you read it, and who else looked at it?',
        listen: 'A number with its source. It fits the write-up, or they say why it does not.',
    },
    {
        fits: seesSign,
        ask: 'What did the log or the chart say, as close to its words as you can? Who saw it first?',
        silent: 'What was the first sign that it worked, or that it did not: a log, a chart, a person? What exactly did it say?',
        listen: 'A concrete sign, a wrong idea that came first, and what ruled it out.',
    },
    {
        fits: doesWork,
        ask: 'What of this did you do with your own hands? What would a colleague say was theirs?',
        silent: 'What did you do with your own hands? What would a colleague say was theirs?',
        listen: 'They keep "I" and "we" apart, and say what others did without being asked.',
    },
    {
        fits: lastsOn,
        ask: 'When did this last work, or fail? How would somebody who joined last week meet it?',
        silent: 'What is different today? How would somebody who joined last week meet it?',
        listen: 'A later case in which the change was put to the test, with what came of it.',
    },
];
/** For a write-up about what happened. */
function livedQuestions(writeUp, template) {
    const sentences = ownSentences(writeUp, template);
    const used = new Set();
    return LIVED.map(({ fits, ask, silent, listen }) => {
        const about = sentences.find((one) => !used.has(one) && fits(one.text, one.section));
        if (about === undefined)
            return { ask: silent, listen, about: null };
        used.add(about);
        return { ask, listen, about };
    });
}
const CHANGES_MOST = 'They name the part that changes and the part that stays, and what it would have cost to find out late.';
/** The first that fits a sentence. */
const DESIGN = [
    {
        fits: asksSomebody,
        ask: 'Whom did you ask this, or whom would you ask? Which answer did you expect, and what would another one change?',
        listen: CHANGES_MOST,
    },
    {
        fits: assumes,
        ask: 'This was assumed. What would have told you early that it is wrong, and what would you have done then?',
        listen: CHANGES_MOST,
    },
];
/** Both sides of "ask clarifying questions first": what they asked, and what they ask now. */
function clarifyQuestions(rubric, writeUp, template) {
    if (!rubric.criteria.some(({ competency }) => competency === 'system-design'))
        return [];
    return [
        askedFirst(ownSentences(writeUp, template)),
        {
            ask: 'Now the other side. A product manager says: "we need this for our second product by next month". What do you ask before you say yes?',
            listen: 'At least three questions before any design: the goal and how it is measured, the scale, what may go wrong and for whom. Answer, when asked: ten times the users, half of the time for an answer, a goal that nobody has written down. They say what each answer changes.',
            about: null,
        },
    ];
}
/** Guidance that was left in the text, or copied into it, says nothing of theirs. */
function ownSentences(writeUp, template) {
    const isGiven = isGivenIn(template);
    return sentencesOf(writeUp).filter(({ text }) => !isGiven(text));
}
function askedFirst(sentences) {
    for (const { fits, ask, listen } of DESIGN) {
        const about = sentences.find((one) => fits(one.text, one.section));
        if (about !== undefined)
            return { ask, listen, about };
    }
    const ask = 'Which question, asked early, would have changed most, and whom would you have asked?';
    return { ask, listen: CHANGES_MOST, about: null };
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

// EXTERNAL MODULE: ./build/checks/place-of-test.js
var place_of_test = __webpack_require__(3526);
// EXTERNAL MODULE: ./build/checks/definitions.js
var checks_definitions = __webpack_require__(3974);
// EXTERNAL MODULE: ./build/checks/python-statements.js
var python_statements = __webpack_require__(5735);
;// CONCATENATED MODULE: ./build/kit/test-code.js


/** More than this nobody reads while somebody talks. */
const test_code_MOST_LINES = 28;
const MOST_GIVEN = 10;
const MOST_TABLES = 3;
const test_code_MOST_WIDTH = 160;
const MARK = '…';
/**
 * A test as a reader needs it: what its decorators name, the heads of its classes, and all of it from its first
 * decorator on, with the numbers of lines. Null where no definition stands in this line.
 */
function codeOfTest(text, line) {
    const definitions = (0,checks_definitions/* definitionsOf */.m)(text);
    const test = definitions.findLast((one) => one.line === line && one.kind !== 'class');
    if (test === undefined)
        return null;
    const lines = text.split(/\r\n?|\n/);
    const classes = classesAround(test, definitions);
    const named = namesIn(text, [...classes, test]);
    const given = definitions.filter((one) => isGiven(one, named, test)).slice(0, MOST_TABLES);
    const parts = [
        ...given.flatMap(({ from, to }) => cut({ from, to }, MOST_GIVEN)),
        ...classes.flatMap(({ from, head }) => cut({ from, to: head }, MOST_GIVEN)),
        ...cut({ from: test.from, to: test.to }, test_code_MOST_LINES),
    ];
    return numbered(parts, lines);
}
function classesAround({ scope, line }, definitions) {
    return scope.flatMap((name, depth) => {
        const own = definitions.findLast((one) => one.kind === 'class' &&
            one.name === name &&
            one.scope.length === depth &&
            one.line < line &&
            line <= one.to);
        return own === undefined ? [] : [own];
    });
}
/** Without strings and comments. */
function namesIn(text, shown) {
    const statements = (0,python_statements/* statementsOf */.G)(text);
    const above = statements.filter(({ line }) => shown.some(({ from, line: named }) => from <= line && line < named));
    const test = shown.at(-1);
    const body = statements.filter(({ line }) => test !== undefined && line > test.head && line <= test.to);
    const textOf = (all) => all.map((one) => one.text).join('\n');
    return { above: textOf(above), body: textOf(body) };
}
/** A table above the test: any that a decorator names, and those in capitals that its body names. */
function isGiven(one, { above, body }, test) {
    const { kind, scope, name, line } = one;
    if (kind !== 'value' || scope.length > 0 || line >= test.from)
        return false;
    const isNamed = new RegExp(`(?<![\\w.])${name}(?!\\w|\\s*=(?!=))`);
    return isNamed.test(above) || (/^[A-Z][A-Z\d_]*$/.test(name) && isNamed.test(body));
}
/** The first and the last lines of what is too long. */
function cut({ from, to }, most) {
    if (to - from < most)
        return [{ from, to }];
    const half = Math.floor(most / 2);
    return [
        { from, to: from + half - 1 },
        { from: to - half + 1, to },
    ];
}
function numbered(parts, lines) {
    const width = String(parts.at(-1)?.to ?? 0).length;
    const shown = parts.map(({ from, to }) => lines
        .slice(from - 1, to)
        .map((text, index) => `  ${String(from + index).padStart(width)} | ${inWidth(text)}`));
    return shown
        .flatMap((part, index) => {
        const before = parts[index - 1]?.to ?? 0;
        const isNext = index === 0 || before + 1 === parts[index]?.from;
        return isNext ? part : [`  ${MARK.padStart(width)} |`, ...part];
    })
        .join('\n');
}
function inWidth(text) {
    return text.length > test_code_MOST_WIDTH ? `${text.slice(0, test_code_MOST_WIDTH)}${MARK}` : text;
}

;// CONCATENATED MODULE: ./build/kit/test-questions.js


const MOST = 4;
const MOST_ALARMS = 1;
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
        ask: 'Where does what this test expects come from? How do you know that it is right?',
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
    const catching = onePerKind(found).slice(0, MOST - alarming.length);
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
/** By its name, since evidence of earlier versions may name the line of another test with the same name. */
function codeOf({ name }, files) {
    const where = (0,place_of_test/* placeOfTest */.P)(name, files);
    const text = files.find(({ path }) => path === where?.path)?.text;
    const line = where?.line ?? null;
    return line === null || text === undefined ? null : codeOfTest(text, line);
}

// EXTERNAL MODULE: ./build/checks/hours-line.js
var hours_line = __webpack_require__(1582);
;// CONCATENATED MODULE: ./build/kit/claims.js






const claims_MOST = 3;
const claims_LEAST_CHARS = 20;
const MEASURED = /\b(?:measured|took|takes|fell|rose|dropped|reduced|saved|faster|slower|higher|lower|improved|increased|from [^.;]{0,15}\d[^.;]{0,25} to|per (?:day|week|month|hour)|timed)\b/i;
const UNIT = /\d\s*(?:%|per ?cent|(?:ms|µs|us|s|sec|min|minutes?|\w*seconds?|hours?|days?|weeks?|months?|EUR|USD|euros?|dollars?|pounds?|GB|MB|KB)\b|€)|[€$£]\s*\d/i;
/** Nobody else can know it: they ran something. */
const OWN = /\b(?:(?:I|we) (?:measured|timed|counted|ran|got|saw|found|tried)|(?:my|our) (?:own )?(?:runs?|data|rows|experiments?|tests?|results?|laptop|machine)|over \d+ (?:runs|seeds|folds))\b/i;
// A result usually has more digits than a choice: 0.142, not 10.
const EXACT = /\d[.,]\d{2,}/;
/** At most three, each from a section of its own while there are any, in the order of the lines; none that is quoted already. */
function claimsOf(writeUp, template, quoted = new Set()) {
    const given = isGivenIn(template);
    const ranked = sentencesOf(withoutHours(writeUp))
        .filter(({ text }) => /\d/.test(text) && text.length >= claims_LEAST_CHARS && !given(text))
        .map((sentence, index) => ({ sentence, rank: rankOf(sentence.text), index }))
        .filter(({ sentence: { text } }) => !quoted.has(text) && isClaim(text))
        .sort((one, other) => other.rank - one.rank || one.index - other.index);
    const picked = [];
    for (const isFree of [true, false]) {
        for (const one of ranked) {
            const taken = picked.some(({ sentence }) => sentence.section === one.sentence.section);
            if (picked.length < claims_MOST && !picked.includes(one) && !(isFree && taken))
                picked.push(one);
        }
    }
    const sentences = picked
        .sort((one, other) => one.sentence.line - other.sentence.line || one.index - other.index)
        .map(({ sentence }) => sentence);
    return askAbout(sentences.map(({ text }) => withoutMoments(text))).map((ask, index) => ({
        ...sentences[index],
        ...ask,
    }));
}
/** The hours that they say they spent are no claim: nobody has to stand behind them. */
function withoutHours(writeUp) {
    return (0,visible_lines/* linesOf */.Dx)(writeUp)
        .map((line) => ((0,hours_line/* isHoursLine */.e)(line) ? '' : line))
        .join('\n');
}
// "1 - rate" and "from 0 to 1" are no results.
const NUMBER = /[2-9]|\d{2}|\d[.,]\d/;
function isClaim(text) {
    const rest = withoutMoments(text);
    return NUMBER.test(rest) && [OWN, MEASURED, UNIT].some((pattern) => pattern.test(rest));
}
function rankOf(sentence) {
    const text = withoutMoments(sentence);
    const numbers = text.match(/\d+(?:[.,]\d+)*/g)?.length ?? 0;
    return (3 * Number(OWN.test(text)) +
        2 * Number(MEASURED.test(text)) +
        Number(UNIT.test(text)) +
        Number(EXACT.test(text)) -
        4 * Number(isOnlySaid(text)) +
        Math.min(numbers, 3));
}

;// CONCATENATED MODULE: ./build/kit/finding-subjects.js


/**
 * What sentences are about that say "it": the last sentence in their paragraph or point that names a function, a line in
 * bold or with a colon that stands by itself above them, or their heading.
 */
function withSubjects(sentences, { names, isTitle }) {
    let label = null;
    const found = [];
    for (const [index, sentence] of sentences.entries()) {
        const { text } = sentence;
        if (names(text) || (isTitle(text) && isLabel(sentence, sentences[index - 1])))
            label = sentence;
        else
            found.push({ sentence, subject: subjectOf(sentence, label) });
    }
    return found.filter(({ subject }) => names(subject) || isTitle(subject));
}
function subjectOf(sentence, label) {
    return label !== null && reaches(label, sentence) ? label.text : sentence.section;
}
function reaches(label, { item, section }) {
    if (label.item === item)
        return true;
    return label.section === section && finding_subjects_isApart(label.text);
}
/** In bold from end to end, or with a colon at the end. */
function finding_subjects_isApart(text) {
    return /^(?:\*\*|__)(?:(?!\*\*|__).)+(?:\*\*|__)\W*$|:\W*$/.test(text);
}
/** The first of its paragraph, as a title is. */
function isLabel(sentence, before) {
    return before?.item !== sentence.item && finding_subjects_isApart(sentence.text);
}
/** Headings as sentences: some say all that there is to say. */
function headingsOf(text) {
    return (0,visible_lines/* visibleLines */.gB)(text).flatMap((row, index) => {
        const heading = (0,read_sections/* headingOf */.Wm)(row);
        return heading === null
            ? []
            : { text: heading.text.slice(0, finding_subjects_MOST_CHARS), line: index + 1, section: '', item: -1 };
    });
}
const finding_subjects_MOST_CHARS = 400;

;// CONCATENATED MODULE: ./build/kit/findings.js




const findings_MOST = 3;
/** For what goes wrong; no two findings are asked about in the same words. */
const SHOWN = [
    {
        ask: 'What is the smallest input that shows this? What comes out, and what should?',
        listen: 'An input, both results, and the sentence of the documentation that decides.',
    },
    {
        ask: 'Which sentence of the documentation does this break? How could somebody read it so that the module is right?',
        listen: 'The sentence in its words, another reading of it, and why that one does not hold.',
    },
    {
        ask: 'Who would notice this first, in which number? On which inputs would nobody?',
        listen: 'A reader of a number, and inputs on which right and wrong are the same.',
    },
];
/** For what may be a flaw or a matter of taste. */
const DOUBTED = [
    {
        ask: 'Somebody says that this is no flaw. Which call would you show them, and what comes out?',
        listen: 'A call with its result, and the sentence of the documentation that decides; or they say that it is a matter of taste.',
    },
    {
        ask: 'What would happen if nobody changed this?',
        listen: 'A result that is wrong, with a call that gives it; or that nothing would.',
    },
];
/** For a row of a table, which often has the input and both results already. */
const LISTED = [
    {
        ask: 'How did you find this? Which line does it?',
        listen: 'They go to the line, and say whether they read it or a test told them.',
    },
    SHOWN[2],
    SHOWN[1],
];
/** What to ask about findings of a review: sentences and rows about a function of the module, each about another one. */
function findingsOf({ suite, writeUp }, text) {
    const lines = findingLines(writeUp?.sections ?? [], text);
    if (suite === undefined || lines === null)
        return [];
    const isInside = ({ line }) => line > lines.from && line <= lines.to;
    const all = sentencesOf(text).filter(isInside);
    // A title that says no more than where is none.
    const isPlace = ({ about, asks }) => asks === DOUBTED && finding_subjects_isApart(about.text);
    const sentences = all.flatMap(findingIn).filter((one) => !isPlace(one));
    const headings = headingsOf(text)
        .filter(isInside)
        .flatMap(findingIn)
        .filter(({ asks }) => asks === SHOWN);
    const rows = rowsOf(text)
        .filter(isInside)
        .map((about) => ({ about, asks: LISTED }));
    const titled = titledFindings(all, suite.functions);
    const found = suite.functions.flatMap((name) => {
        const fits = ({ about }) => isNamed(name, about.text);
        const isTitled = ({ about }) => fits({ about, asks: [] }) || isTitle(name, about.text);
        return (sentences.find(fits) ??
            titled.find(isTitled) ??
            headings.find(isTitled) ??
            rows.find(fits) ??
            []);
    });
    const first = [...new Set(found)].toSorted((one, other) => one.about.line - other.about.line);
    return inOtherWords(first.slice(0, findings_MOST));
}
function inOtherWords(findings) {
    const used = new Set();
    return findings.flatMap(({ about, asks }) => {
        const ask = asks.find((one) => !used.has(one)) ?? asks[0];
        if (ask === undefined)
            return [];
        used.add(ask);
        return { ...ask, about };
    });
}
/** The section that asks for findings: the first one, unless another is called so. */
function findingLines(sections, text) {
    const wanted = sections.find(({ heading }) => FOUND.test(heading)) ?? sections[0];
    return wanted === undefined
        ? null
        : ((0,read_sections/* readSections */.jn)(text, sections).get(wanted.heading)?.lines ?? null);
}
const FOUND = /\b(?:findings?|flaws?|bugs?|defects?|problems?|issues?)\b/i;
/** `decide` is a word of everyday language, too: it counts as code, and names that are no words count anywhere. */
function isNamed(name, text) {
    const code = new RegExp(`\`[^\`]*(?<![\\w])${name}(?!\\w)[^\`]*\`|(?<![\\w])${name}\\(`);
    return code.test(text) || (name.includes('_') && new RegExp(`(?<!\\w)${name}(?!\\w)`).test(text));
}
/** In front of a title, after its number, a name is one whatever else it means. */
function isTitle(name, text) {
    return new RegExp(`^(?:finding|flaw|bug)?[\\W\\d_]*${name}(?!\\w)`, 'i').test(text);
}
/** Findings that name their function in the words above or in front of them, quoted with these. */
function titledFindings(sentences, functions) {
    const isNaming = (text) => functions.some((name) => isNamed(name, text));
    const isAnyTitle = (text) => functions.some((name) => isTitle(name, text));
    const naming = { names: isNaming, isTitle: isAnyTitle };
    return withSubjects(sentences, naming).flatMap(({ sentence, subject }) => {
        const isOther = !isBare(subject) && isNoFinding(subject);
        const finding = isOther ? [] : [findingIn(sentence)].flat();
        return finding.map(({ asks }) => {
            const link = /[.:!?*_]$/.test(subject) ? ' ' : ': ';
            return { about: { ...sentence, text: `${subject}${link}${sentence.text}` }, asks };
        });
    });
}
/** A name with a number or a place beside it; `resample` alone is no mend. */
function isBare(title) {
    const words = title.match(/[a-z]\w*/gi) ?? [];
    return words.filter((word) => !/^(?:finding|flaw|bug|lines?|to|and)$/i.test(word)).length === 1;
}
function isNoFinding(text) {
    return [isRight, isMend, isMethod].some((is) => is(text)) || STYLE.test(text);
}
function findingIn(about) {
    // What is behind "Mend:" is none of the finding.
    const text = about.text.split(/\b(?:mend|fix|remedy|correction)\s*:/i, 1)[0] ?? '';
    if (isNoFinding(text) || about.text.endsWith('?'))
        return [];
    if (FLAW.test(text))
        return { about, asks: SHOWN };
    return findings_ABOUT.test(text) ? { about, asks: DOUBTED } : [];
}
/** What the candidate did not look at, did not find or liked. */
const PASSED = [
    /\b(?:I|[Ww]e)\s+(?:\w+ )?(?:did|do|could|can|have|had|am|are|was|were)\s?(?:not|n['’]t)\s+(?:\w+ )?(?:find|found|see|seen|spot|notice|have|look|looked|check|checked|test|tested|try|tried|read|review|reviewed|measure|understand|reproduce|go|sure)\b|\bI am unsure\b/,
    /\b(?:found?|see|saw|has|have|is|are|with|shows?|had) no (?:flaws?|bugs?|problems?|mistakes?|issues?|findings?|faults?)\b|^\W*no (?:further |other |more )?(?:flaws?|bugs?|findings?|problems?)\b|\bnothing (?:wrong|odd|is wrong|to report|to mend)\b/i,
    /\bI (?:do )?like\b|\bnice(?:ly)?\b|\bwell (?:done|tested|handled|thought)\b|\bhandles\b.*\b(?:well|correctly|properly)\b|\bgot the same\b|\bneeds? no (?:change|mend|fix)\w*\b|\b(?:can|may) stay\b/i,
];
const RIGHT = [
    /(?<!\bnot |\bnever )\b(?:agrees?|consistent|in line|complies|conforms|follows)\s+(?:\w+ )?(?:with )?(?:the )?(?:DOCS|docs|documentation)\b/,
    /\blooks? (?:wrong|odd|strange|suspicious|like an? (?:bug|flaw|error)).{0,40}\b(?:right|correct|fine|ok)\b/i,
    /(?:`[^`]*`(?:\([^)]*\))?|\b(?:it|this|that|they|these|those|both|all|rest|others?|function|code|and|seeds?|results?|formula|logic|which|\w+_\w+))\s+(?:is|are|was|were|seems?|looks?|turned out)\s+(?:(?:\w+ly|also|all|to be|as|so|still|in fact)\s+)*(?:right|correct|fine|ok|okay|sound|good|in order|clean|intended|as documented|as it should|not (?:a|an|any) (?:flaw|bug|finding|error))\b/i,
    /\bworks? (?:as|well|fine|correctly|for me)\b|\bas (?:it|they) should\b|:\s*(?:right|correct|fine|ok(?:ay)?|good|no (?:flaw|bug|finding)s?|nothing)\b/i,
    /\b(?:documentation|DOCS(?:\.md)?) (?:allows|leaves|permits)\b|\b(?:allowed|left open|permitted) by the\b/,
];
/** "Right only for sorted rows" is not right. */
const UNLESS = /\b(?:but|only|except|unless|however|wrong(?:ly)?|instead|until)\b/i;
const LOOKS_WRONG = /\blooks? wrong\b|\b(?:nothing|anything|not) wrong\b|\bat first\b/gi;
function isRight(text) {
    if (PASSED.some((pattern) => pattern.test(text)))
        return true;
    if (!RIGHT.some((pattern) => pattern.test(text)))
        return false;
    return /\bsuspected\b/.test(text) || !UNLESS.test(text.replace(LOOKS_WRONG, ''));
}
const IMPERATIVE = 'use(?! of)|call|pass|move|replace|return|sort|keep|filter|deal|drop|share|change|add|build|make|compute|divide|multiply|round|compare|seed|cast|convert|check|take|leave|put|let|give|count|apply|swap|remove|delete|rename|wrap|store|read|write|choose|average|split|initiali[sz]e|raise|catch|set|clip|normali[sz]e|scale|fit|resample|draw|copy|clear|reset|merge|group|handle|avoid|do|prefer|consider|go back|switch';
const MENDS = new RegExp(`^[\\W\\d_]*(?:mend|fix|repair|remedy|solution|suggest\\w*|propos\\w*|correction|patch|to (?:fix|mend|repair|correct|solve)|I(?: would|['’]d)? (?:suggest|propose|recommend|change|use|call|move|replace|rewrite|mend|fix)|better|instead(?! of)|the (?:mend|fix|remedy|repair|correction|solution)|please|${IMPERATIVE})\\b`, 'i');
const TO_BE = /\b(?:(?:has|have|needs?|ought) to|should|must)\s+(?:(?:instead|rather|only|first|therefore|then|always)\s+)*(?:be\s+)?(?:called|moved|replaced|changed|renamed|removed|mended|fixed|split|passed|rewritten|sorted|computed|seeded|call|use|take|pass|move|sort|seed|come|run|be)\b/i;
function isMend(text) {
    return MENDS.test(text) || (TO_BE.test(text) && !FLAW.test(text));
}
const METHOD = /\b(?:I|[Ww]e)\s+(?:\w+ )?(?:use|used|wrote|write|tested|test|checked|check|compared|compare|computed|ran|tried|planted|added|read)\b/;
const RESULT = /\b(?:gives?|gave|returns?|returned|instead of|wrong(?:ly)?|got|gets|fails?|failed|loses?|twice|should|but|bug|flaw)\b/i;
/** How the candidate went about it. */
function isMethod(text) {
    return METHOD.test(text) && !RESULT.test(text);
}
const STYLE = /(?:\b|(?=`))(?:style|readab\w+|unreadable|hard(?:er)? to (?:read|follow|understand|maintain|extend)|easy to (?:read|follow|understand)|ugly|messy|elegant|idiomatic|pythonic|verbose|concise|shorter(?! than)|simpler|cleaner|nicer|tidier|clearer|too (?:complex|complicated)|(?:function|method|it|line|name|which|body|`) (?:is|are) (?:far |much |a bit )?too (?:long|big|large)|too many (?:arguments|parameters|lines|branches|returns|responsibilities|things)|magic (?:numbers?|constants?|strings?)|naming|renam\w*|(?:bad|badly|poor|poorly|better|good|misleading|confusing|clearer|ugly|odd|strange) name[ds]?|names? (?:is|are|says?|does|should|suggests?|could)|confusing|easily confused|type hints?|annotat\w+|(?:no|missing|longer|better|without|needs?|lacks?|an?d? a) docstrings?|docstrings? (?:is|are) (?:missing|short)|comments? (?:is|are) (?:missing|wrong|outdated)|no comments?|more comments|logging|dataclass\w*|namedtuple|dict(?:ionary)? of functions|refactor\w*|duplicat(?:ion|e code|ed code)|split (?:in|into|up in|up into) (?:two|three|several|smaller|more|parts)|simplif\w*|vectori[sz]\w*|nested (?:loops?|ifs?|comprehensions?|list)|list comprehensions?|one-liner|(?:would|could|should|might) be (?:a (?:class|method|parameter|constant|dict\w*|function)|written|moved|faster|split|shared)|(?:is|are|be|too|very|much|quite|rather) (?:slow|fast|inefficient)(?:er)?\b|efficien\w+|PEP ?8|lint\w*|formatting|global variables?|unused (?:variables?|imports?|arguments?|parameters?)|dead code|cyclomatic|well (?:written|organi[sz]ed|structured|named)|deserves? a (?:name|class|test)|praise)\b/i;
const FLAW = /\b(?:gives?|gave|given|returns?|returned|yields?|gets?|got|comes? out|instead of|in place of|rather than|but|although|though|wrong(?:ly)?|incorrect\w*|bugs?|flaws?|errors?|loses?|lost|twice|double|never|not|n['’]t|ignor\w+|drops?|dropped|counts?|counted|keeps?|kept|crash\w*|raises?|fails?|forgets?|mix\w+|leaks?|overflows?|overwrit\w+|mutat\w+|averages|averaged|stores|takes|taken|puts|treats|fits|learns|resamples|rounds|compares|sorts|falls|stays|remains|ends|starts|flaps|includes|excludes|shifts|off by one|missing|without|before|only|too (?:small|large|high|low|early|late|few|many|much|little))\b|(?:DOCS(?:\.md)?|[Dd]ocumentation) (?:says|asks|wants|has|demands|requires)|[<>]=?`|\b\d+(?:\.\d+)?\b.{0,20}\b(?:right|expected)\b/;
/** That a sentence is about the function, and does not only name it. */
const findings_ABOUT = /^[^`]{0,40}`[^`]+`(?:\([^)]*\))?\s*(?::|,|\w+s\b)|^\W*\w+_\w+(?:\([^)]*\))?\s*(?::|\w+s\b)/;
/** Rows of tables with a name in backticks, a cell behind the other. */
function rowsOf(text) {
    return (0,visible_lines/* visibleLines */.gB)(text).flatMap((row, index) => {
        if (!/^\s*\|/.test(row) || row.length > 2_000)
            return [];
        const cells = row.split('|').map((cell) => cell.trim());
        const said = cells.filter((cell) => cell !== '').join(' | ');
        return { text: said, line: index + 1, section: '', item: -1 };
    });
}

// EXTERNAL MODULE: ./build/rubric/to-candidate.js
var to_candidate = __webpack_require__(4287);
// EXTERNAL MODULE: ./build/scorecard/found-words.js
var found_words = __webpack_require__(6003);
;// CONCATENATED MODULE: ./build/kit/tested-openings.js
/**
 * Shown in place of every question that names a part of the code: candidates are not told which criteria failed
 * unless the hub's feedback says so.
 */
const tested_openings_SHOWN = 'Which part of your code do you trust least? For which input could it be wrong, and how would you find out?';
const SLOW = ['too-slow', 'timed-out'];
/**
 * The opening that stands at the place of each criterion with hidden tests. One for all where one thing is behind all
 * of them, and one for all that was slow: the same question is not asked twice.
 */
function testedOpenings(open, cause) {
    const tested = open.map(testedOf).filter(({ tests }) => tests.length > 0);
    const whole = wholeOpening(tested, cause);
    const slow = tested.filter(isSlow);
    const openingAt = (one) => {
        if (whole !== null)
            return one === tested[0] ? [whole] : [];
        if (slow.includes(one))
            return one === slow[0] ? [slowOpening(slow)] : [];
        return [partOpening(one)];
    };
    return new Map(tested.map((one) => [one.criterion, openingAt(one)]));
}
function testedOf(criterion) {
    const tests = criterion.evidence.filter((fact) => fact.kind === 'test');
    return { criterion, tests, failed: tests.filter(({ outcome }) => outcome === 'failed') };
}
const RUN_IT = 'Import your module with us, as it was handed in. What happens, and which line does it? What would you change first?';
const WHERE = 'Where is the code that you wanted to hand in? What would you put into the module, and in which order?';
/** Questions for what is behind everything; other causes leave tests that failed for reasons of their own. */
const WHOLE = {
    'no-module': WHERE,
    notebook: WHERE,
    'not-text': RUN_IT,
    syntax: RUN_IT,
    'not-loaded': RUN_IT,
    'other-versions': 'On which versions of Python and NumPy did you run this? Which line would another version refuse?',
    stubs: 'Which function would you write first, and how would it go?',
};
function wholeOpening(tested, cause) {
    const ask = cause === null ? undefined : WHOLE[cause.kind];
    if (cause !== null && ask !== undefined)
        return {
            ask,
            shown: ask,
            because: `${cause.what} This is behind all that failed.`,
            lines: null,
        };
    const failed = tested.flatMap((one) => one.failed);
    const isUnloaded = failed.length > 0 && failed.every(({ reason }) => reason === 'did-not-load');
    const because = 'The module did not load where the hidden tests ran, so none of them says more.';
    return isUnloaded ? { ask: RUN_IT, shown: RUN_IT, because, lines: null } : null;
}
function isSlow({ failed }) {
    return failed.length > 0 && failed.every(({ reason }) => SLOW.includes(reason));
}
function slowOpening(slow) {
    const ask = 'Where would your code spend most of its time with a hundred times as many rows? What would you change first?';
    const [first, ...others] = slow;
    const late = slow.map(({ criterion }) => criterion.title);
    const because = first !== undefined && others.length === 0
        ? becauseOf(first)
        : `Too slow, or no answer in time: ${late.join('; ')}. One call without an end can be behind all of them.`;
    return { ask, shown: tested_openings_SHOWN, because, lines: null };
}
function partOpening(one) {
    const ask = `Show us where your code deals with "${one.criterion.title}". For which input would you trust it least?`;
    return { ask, shown: tested_openings_SHOWN, because: becauseOf(one), lines: null };
}
function becauseOf({ tests, failed }) {
    const titles = failed.slice(0, 3).map((test) => test.title);
    const more = failed.length > titles.length ? ', and others' : '';
    return `${failed.length} of ${tests.length} hidden tests failed: ${titles.join('; ')}${more}. Do they find it without being told?`;
}

;// CONCATENATED MODULE: ./build/kit/openings.js



const openings_MOST = 4;
/**
 * What earned least of its points first. Kinds of flaws are one opening together, and it stands in front: its place
 * would tell how many there are. Numbers that a run does not give again come next.
 */
function openingsOf({ criteria, cause }, rubric) {
    const open = criteria.filter(({ status }) => status !== 'passed' && status !== 'not-assessed');
    const kinds = open.filter(({ evidence }) => evidence.some(isFound));
    const others = open
        .filter((criterion) => !kinds.includes(criterion))
        .toSorted((one, other) => lost(other) - lost(one));
    const tested = testedOpenings(others, cause);
    const openings = others.flatMap((criterion) => tested.get(criterion) ?? writtenOpening(criterion, rubric) ?? []);
    const first = kinds.length > 0 ? [untestedOpening(kinds)] : [];
    return [...first, ...others.flatMap(numbersOpening), ...openings].slice(0, openings_MOST);
}
function lost({ points, earned, status }) {
    return status === 'pending' ? points / 4 : points - (earned ?? points);
}
function isFound(fact) {
    return fact.kind === 'found';
}
/** Numbers of the write-up that differ from those of a run, or that no run gives. */
function numbersOpening({ evidence }) {
    return evidence.flatMap((fact) => {
        if (fact.kind !== 'reproduced')
            return [];
        const open = fact.numbers.filter(({ verdict }) => verdict !== 'reproduced');
        if (open.length === 0)
            return [];
        const ask = `Run ${fact.file} with us. Which of its numbers agree with "${fact.heading}", and where does each difference come from?`;
        const lines = open.flatMap(({ written }) => written?.line ?? []);
        const at = { file: fact.writeUp, from: Math.min(...lines), to: Math.max(...lines) };
        return [
            {
                ask,
                shown: ask,
                because: numbersBecause(fact, open),
                lines: lines.length === 0 ? null : at,
            },
        ];
    });
}
function numbersBecause({ file, numbers, runs }, open) {
    const each = open.map(({ name, verdict, why }) => {
        return `${name}, ${verdict === 'differs' ? 'differs' : 'not run'}${why === '' ? '' : ` (${why})`}`;
    });
    const silent = runs.reason === null ? '' : ` ${file} gave no numbers when it ran.`;
    return `${open.length} of ${numbers.length} numbers are not given again: ${each.join('; ')}.${silent}`;
}
/** Its question names no kind: a candidate who was told which ones were missed could tell others. */
function untestedOpening(kinds) {
    const found = kinds.flatMap(({ title, evidence }) => evidence.filter(isFound).map((fact) => ({ title, fact })));
    const ask = 'Which part of the module do you trust least after your tests? Which test would you write next, and on which line would it fail?';
    return { ask, shown: ask, because: untestedBecause(found), lines: null };
}
function untestedBecause(found) {
    const failure = found[0]?.fact.failure ?? null;
    if (failure !== null)
        return `No test counts: ${(0,found_words/* failureWords */.AC)(failure)}.`;
    const left = found
        .filter(({ fact: { caught, flaws } }) => caught < flaws)
        .map(({ title, fact: { caught, flaws } }) => `${title}, ${caught} of ${flaws}`);
    const { alarms = 0, correct = 0 } = found[0]?.fact ?? {};
    const missed = `Flawed versions that their tests caught: ${left.join('; ')}. Do they come to one of these kinds without being told? Name none.`;
    const alarmed = `Tests of theirs failed on ${alarms} of ${correct} correct versions.`;
    return [...(left.length > 0 ? [missed] : []), ...(alarms > 0 ? [alarmed] : [])].join(' ');
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
    const ask = isBare
        ? `Tell us what you would write under "${section.heading}" today.`
        : `A reader of "${section.heading}" looks for this: "${about}". What would you add?`;
    return {
        ask,
        shown: ask,
        because: openings_becauseOf(criterion, isBare, missed.map(({ text }) => text)),
        lines: section.lines === null ? null : { file: section.file, ...section.lines },
    };
}
function openings_becauseOf(criterion, isBare, missed) {
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

;// CONCATENATED MODULE: ./build/kit/work-blocks.js







/** Why the talk begins here. */
function noChangeBlocks(changes, audience) {
    if (changes === null || changes.picks.length > 0 || isTalkable(changes))
        return [];
    return audience === 'screen' ? [] : [(0,safe_markdown/* paragraph */.FY)((0,phrasing/* ours */.Od)(whyFewer(changes) ?? ''))];
}
function openingBlocks({ scorecard, rubric }, audience) {
    const openings = openingsOf(scorecard, rubric);
    if (audience === 'screen')
        return shownOpenings(openings);
    const hidden = openings.find(({ ask, shown }) => ask !== shown);
    const begin = hidden === undefined
        ? []
        : [(0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `Shown, and to begin with: ${(0,phrasing/* strong */.ko)((0,phrasing/* ours */.Od)(hidden.shown))}`)];
    const all = openings.flatMap((opening) => [
        (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `${(0,phrasing/* strong */.ko)((0,phrasing/* ours */.Od)(opening.ask))}${work_blocks_placeOf(opening)}`),
        (0,safe_markdown/* list */.p_)([(0,phrasing/* words */.aL) `Because: ${(0,phrasing/* ours */.Od)(opening.because)}`]),
    ]);
    return [...begin, ...all];
}
/** The same words are shown once. */
function shownOpenings(openings) {
    const isFirst = ({ shown }, at) => openings.findIndex((one) => one.shown === shown) === at;
    return openings
        .filter(isFirst)
        .map((opening) => (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `${(0,phrasing/* strong */.ko)((0,phrasing/* ours */.Od)(opening.shown))}${work_blocks_placeOf(opening)}`));
}
function work_blocks_placeOf({ lines }) {
    if (lines === null)
        return (0,phrasing/* words */.aL) ``;
    return (0,phrasing/* words */.aL) ` (${(0,phrasing/* ours */.Od)(lines.file)}, lines ${lines.from} to ${lines.to})`;
}
/**
 * Claims of the write-up, or findings of a review.
 *
 * quoted: sentences that other parts of the talk ask about.
 */
function claimBlocks(input, quoted, audience) {
    const { writeUp, template, rubric } = input;
    const file = (0,phrasing/* ours */.Od)(rubric.writeUp?.file ?? '');
    if (writeUp === null)
        return [];
    if (rubric.suite !== undefined)
        return followUpBlocks(findingsOf(rubric, writeUp), rubric.writeUp?.file ?? '', audience);
    return claimsOf(writeUp, template, quoted).flatMap(({ text, line, question, listen }) => {
        const quote = (0,phrasing/* words */.aL) `${file}, line ${line}: ${(0,phrasing/* untrusted */.bp)(text, MOST_QUOTED)}`;
        const block = (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `${quote} ${(0,phrasing/* strong */.ko)((0,phrasing/* ours */.Od)(question))}`);
        return audience === 'screen' ? [block] : [block, (0,safe_markdown/* list */.p_)([(0,phrasing/* words */.aL) `Listen for: ${(0,phrasing/* ours */.Od)(listen)}`])];
    });
}

;// CONCATENATED MODULE: ./build/kit/sheet.js










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
    const parts = [first, clarifyPart(input, audience), openPart(input, audience, changes)];
    const constraint = rubric.talk === undefined ? [] : [constraintPart(rubric.talk.constraint, audience)];
    return withTime([...parts.filter(({ blocks }) => blocks.length > 0), ...constraint]);
}
const ALL = 37;
/** What a part that is missing or short would have taken goes to the first that has more to ask. */
function withTime(parts) {
    const spent = parts.reduce((sum, { minutes }) => sum + minutes, 0);
    const taker = parts.find(({ isShort = false }) => !isShort);
    return parts.map((part) => part === taker ? { ...part, minutes: part.minutes + ALL - spent } : part);
}
function changesPart({ source, rubric }, changes, audience) {
    if (changes.picks.length === 0)
        return codePart(changes, audience);
    const why = whyFewer(changes);
    const lead = 'Small changes of their own lines. Each answer was found by the judge: it ran the hidden tests on the changed module. Give each three or four minutes, and let them think aloud.';
    const blocks = changes.picks.flatMap((pick, index) => changeBlocks(pick, index + 1, source ?? '', rubric, audience));
    const fewer = why === null || audience === 'screen' ? [] : [(0,safe_markdown/* paragraph */.FY)((0,phrasing/* ours */.Od)(why))];
    const minutes = Math.min(CHANGES_MINUTES, MINUTES_EACH * changes.picks.length + 1);
    const isShort = minutes < CHANGES_MINUTES;
    return { title: 'Small changes', minutes, isShort, lead, blocks: [...blocks, ...fewer] };
}
const CHANGES_MINUTES = 17;
const MINUTES_EACH = 4;
/** Where there is no change to ask about: what to do with the code instead, or nothing. */
function codePart(changes, audience) {
    const why = isTalkable(changes) && audience !== 'screen' ? whyFewer(changes) : null;
    return {
        title: 'Their code',
        minutes: CHANGES_MINUTES,
        lead: 'There is no question with an answer of the judge.',
        blocks: why === null ? [] : [(0,safe_markdown/* paragraph */.FY)((0,phrasing/* ours */.Od)(why))],
    };
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
    const questions = testQuestions(scorecard, rubric, tests);
    const blocks = questions.flatMap(({ test, ask, answer, listen, code }, index) => {
        const first = questions.findIndex((one) => one.code === code);
        return [
            (0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `${(0,phrasing/* strong */.ko)((0,phrasing/* ours */.Od)(`${index + 1}.`))} ${(0,phrasing/* untrusted */.bp)(test.name, 100)}: ${(0,phrasing/* strong */.ko)((0,phrasing/* ours */.Od)(ask))}`),
            ...codeOnce(code, index === first ? null : first + 1),
            ...(audience === 'screen'
                ? []
                : [(0,safe_markdown/* list */.p_)([(0,phrasing/* words */.aL) `The judge: ${(0,phrasing/* ours */.Od)(answer)}`, (0,phrasing/* words */.aL) `Listen for: ${(0,phrasing/* ours */.Od)(listen)}`])]),
        ];
    });
    return { title: 'Their tests', minutes: 17, lead, blocks };
}
/** Sets of parameters are tests of the same lines. */
function codeOnce(code, shownAt) {
    if (code === null)
        return [];
    if (shownAt === null)
        return [(0,safe_markdown/* codeBlock */.DV)(code, 4_000)];
    return [(0,safe_markdown/* paragraph */.FY)((0,phrasing/* words */.aL) `Its lines are those of question ${shownAt}, with other parameters.`)];
}
function openPart(input, audience, changes) {
    const lead = 'Choose two or three. What the checks and the reviewers saw is for you alone.';
    return {
        title: 'Your work',
        minutes: 8,
        lead,
        blocks: [
            ...noChangeBlocks(changes, audience),
            ...openingBlocks(input, audience),
            ...claimBlocks(input, quotedIn(input), audience),
        ],
    };
}
/** What other parts of the talk ask about. */
function quotedIn(input) {
    const asked = [...livedOf(input), ...clarifyOf(input)];
    return new Set(asked.flatMap(({ about }) => about?.text ?? []));
}
function livedOf({ changes, rubric, writeUp, template }) {
    const isStory = changes === null && rubric.suite === undefined;
    return isStory && writeUp !== null ? livedQuestions(writeUp, template) : [];
}
function clarifyOf({ rubric, writeUp, template }) {
    return writeUp === null ? [] : clarifyQuestions(rubric, writeUp, template);
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
        changes: rubric.module === null ? null : await provenChanges(exercise, submission, source, workshop),
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
async function provenChanges(exercise, { files }, source, workshop) {
    const module = exercise.rubric.module ?? '';
    const none = { picks: [], met: null, tries: 0 };
    const isThere = files.some(({ path }) => path === module);
    if (source === null)
        return { problem: isThere ? 'unreadable' : 'missing', ...none };
    const programs = (0,external_node_path_.join)(workshop.home, 'src', 'verify', 'python');
    const { problem, changes } = await (0,generate_solutions/* findChanges */.pz)({ python: workshop.python, programs }, source);
    if (changes.length === 0)
        return { problem, ...none };
    return { problem, ...(await proveChanges(exercise, module, source, changes, workshop)) };
}

// EXTERNAL MODULE: ./build/assignment/counted-grade.js
var counted_grade = __webpack_require__(4412);
// EXTERNAL MODULE: ./build/assignment/ledger-record.js + 1 modules
var ledger_record = __webpack_require__(328);
// EXTERNAL MODULE: ./build/exercise/variant-folder.js
var variant_folder = __webpack_require__(9627);
// EXTERNAL MODULE: ./build/github/repository/fetch-tree.js
var fetch_tree = __webpack_require__(2340);
// EXTERNAL MODULE: ./build/github/repository/own-repository.js
var own_repository = __webpack_require__(1996);
// EXTERNAL MODULE: ./build/review/review-progress.js
var review_progress = __webpack_require__(6769);
// EXTERNAL MODULE: ./build/review/why-not-open.js
var why_not_open = __webpack_require__(2332);
// EXTERNAL MODULE: ./build/session/find-review.js
var find_review = __webpack_require__(6397);
// EXTERNAL MODULE: ./build/session/hub-exercise.js
var hub_exercise = __webpack_require__(9467);
// EXTERNAL MODULE: ./build/session/keep-complete.js + 1 modules
var keep_complete = __webpack_require__(456);
// EXTERNAL MODULE: ./build/session/ledger-source.js
var ledger_source = __webpack_require__(8738);
// EXTERNAL MODULE: ./build/session/read-latest.js
var read_latest = __webpack_require__(6111);
// EXTERNAL MODULE: ./build/submission/read-tree.js
var read_tree = __webpack_require__(6046);
;// CONCATENATED MODULE: ./build/commands/kit/opened-work.js
















/** Does something with the work and the hidden tests that it was graded by. */
async function withHiddenTests(session, { assignment, ...work }, make) {
    const { exercise: id, variant } = assignment;
    return await (0,variant_folder/* withExercise */.H)(await (0,hub_exercise/* exerciseRoot */.Rx)(session, id), id, variant, (exercise) => make({ ...work, exercise }));
}
/**
 * An assignment's work as it was graded last, or what counts of it, once nothing about it is sealed any more: before that, a kit
 * would tell an interviewer who also reviews what the checks saw. Throws CallerError with the reason.
 */
async function openedWork(session, id) {
    const state = await (0,hub_session/* readState */.un)(session, id);
    const graded = (0,counted_grade/* reportedGrade */.B)(state);
    if (graded === undefined)
        throw notGraded(state);
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
    const path = (0,ledger_record/* scorecardPath */.OW)(id, graded.tree, graded.rubric);
    const first = await (0,read_latest/* readScorecard */.Pw)((0,ledger_source/* ledgerSource */.L)(session, ''), path);
    const why = whySealed(state, first, { on, folder: session.folder });
    if (why !== null)
        throw notYet(id, ...why);
    const by = { state, exercise: exercise.value, role: role.value, on };
    const place = await (0,own_repository/* findOwnRepository */.w)(session.candidates, state.assignment.repository);
    if (place === null)
        throw gone(id);
    const objects = (0,fetch_tree/* gitObjects */.f)(session.candidates, place);
    const { submission } = await (0,read_tree/* readTree */.Z)(objects, graded.sha, (path) => (0,exercise_exercise/* isAllowed */.J)(exercise.value, path)).catch((error) => {
        throw (0,fetch_tree/* wasNotFound */.V)(error) ? gone(id) : error;
    });
    const scorecard = (0,keep_complete/* withReviews */.s)(first, by);
    const { assignment } = state;
    const ai = assignment.ai ?? null;
    return { name: id, assignment, exercise: by.exercise, role: by.role, ai, submission, scorecard };
}
/** Null where everybody may know all of it. An appeal changes nothing about what is known. */
function whySealed(state, { criteria }, { on, folder }) {
    const { unsealed } = (0,review_progress/* foldReviews */.Jr)(state.reviewed, on);
    if (unsealed !== null)
        return null;
    const notOpen = (0,why_not_open/* whyNotOpen */.w)(state, on, { unsealed, appeal: null }, folder);
    if (notOpen !== null && criteria.some((one) => one.status === 'pending')) {
        return notOpen.kind === 'sealed' ? SEALED : [notOpen.why, notOpen.hint];
    }
    if (state.status !== 'open')
        return null;
    return [
        'the candidate can still push',
        'Wait for the deadline: the talk is about what was handed in.',
    ];
}
const SEALED = [
    'its reviews are still sealed',
    'Wait until all reviewers are done: what a kit tells could sway a level.',
];
function notGraded({ assignment: { id }, status, submission }) {
    if (status === 'open')
        return notYet(id, 'nothing of it is graded yet', 'Wait for its grade.');
    return submission === null
        ? notYet(id, 'nothing was handed in', 'There is no work to talk about.')
        : notYet(id, 'what was handed in is not graded', 'Wait for its grade.');
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
    const policy = `default-src 'none'; style-src '${hashOf(render_sheet_STYLE)}'; form-action 'none'; base-uri 'none'`;
    return (0,html/* html */.q) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new html/* Html */.E(render_sheet_STYLE)}</style>
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
const render_sheet_STYLE = `
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
    const branch = (0,review_branches/* reviewBranch */.zJ)((0,hub_key/* useHubKey */.cA)(session.key).pseudonym(assignment));
    const pull = (await (0,review_comments/* listReviewPulls */.dN)(session.hub, hub)).find((one) => one.branch === branch);
    const review = pull === undefined ? null : await (0,find_review/* findReview */.IE)(session, pull, assignment);
    if (pull === undefined || review === null)
        return [];
    const { pseudonym, pair, on, reviewed } = (0,talk/* talkOf */.qH)(review);
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
    await (0,write_out/* writeOut */.sD)(out, [['levels.html', page]]);
    return [(0,external_node_path_.join)(out, 'levels.html')];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/commands/kit/write-sheet.js




/** Writes a sheet as HTML and as Markdown; the files' names. Throws CallerError where the disk takes none. */
async function writeSheet(out, name, sheet) {
    const texts = { html: sheetHtml(sheet, hashOf), md: sheetMarkdown(sheet) };
    const files = Object.entries(texts).map(([end, text]) => [`${name}.${end}`, text]);
    await (0,write_out/* writeOut */.sD)(out, files);
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

/***/ 4673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a9: () => (/* binding */ isPresentTalk),
/* harmony export */   qH: () => (/* binding */ talkOf)
/* harmony export */ });
/* unused harmony export talkDigest */
/* harmony import */ var _github_pages_text_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8455);
/* harmony import */ var _rubric_talk_scales_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4722);
/* harmony import */ var _hub_exercise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9467);
/* harmony import */ var _hub_review_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4866);




/** The talk about a submission, to be reviewed as the submission is: other criteria, and records of its own. */
function talkOf(review) {
    const { rubric } = review.exercise;
    const asked = (0,_rubric_talk_scales_js__WEBPACK_IMPORTED_MODULE_1__/* .talkCriteria */ .C)(rubric);
    return {
        ...review,
        reviewed: asked,
        criteria: asked.map(({ id }) => id),
        on: { tree: review.on.tree, criteria: talkDigest(rubric), about: 'talk' },
    };
}
/** Whether levels of a talk count today: its criteria or the secret of the hub may be others than at that time. */
async function isPresentTalk(session, assignment, by) {
    const task = await (0,_hub_exercise_js__WEBPACK_IMPORTED_MODULE_2__/* .loadAssigned */ .Ln)(session, assignment);
    if (!task.ok || talkDigest(task.value.rubric) !== by.criteria)
        return false;
    // Whoever watches without the secret cannot tell, and a look that comes of nothing costs nobody anything.
    const { key = null } = by;
    return key === null || session.key === '' || key === (await (0,_hub_review_key_js__WEBPACK_IMPORTED_MODULE_3__/* .hubReviewKey */ .r6)(session.key)).key.id;
}
/** Of what a talk about work by this rubric is asked for. */
function talkDigest(rubric) {
    return (0,_github_pages_text_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .textDigest */ .o)(JSON.stringify((0,_rubric_talk_scales_js__WEBPACK_IMPORTED_MODULE_1__/* .talkCriteria */ .C)(rubric)));
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
