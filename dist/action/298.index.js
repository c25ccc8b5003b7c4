export const id = 298;
export const ids = [298];
export const modules = {

/***/ 1298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ listExercises),
  N: () => (/* binding */ loadExercise)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/input/config-issue.js
var config_issue = __webpack_require__(2055);
// EXTERNAL MODULE: ./build/input/read-yaml.js
var read_yaml = __webpack_require__(6263);
// EXTERNAL MODULE: ./build/input/shape-issues.js
var shape_issues = __webpack_require__(6083);
// EXTERNAL MODULE: ./build/rubric/rubric.js
var rubric = __webpack_require__(2007);
// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var ajv = __webpack_require__(2463);
// EXTERNAL MODULE: ./build/input/lazy-validator.js
var lazy_validator = __webpack_require__(3398);
;// CONCATENATED MODULE: ./build/rubric/rubric.schema.json
const rubric_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","$id":"takehome/rubric-1.json","title":"takehome rubric","description":"How one exercise is reviewed: criteria with points, the competency each belongs to, and for reviewed criteria a checklist and four anchored levels.","type":"object","additionalProperties":false,"required":["schema_version","id","version","title","seed_question","kind","time_box_h","competencies","criteria"],"properties":{"schema_version":{"const":1,"description":"The version of this format."},"id":{"type":"string","pattern":"^[a-z][a-z0-9-]{1,63}$","description":"The exercise\'s id: the name of its template and grader folders."},"version":{"type":"string","pattern":"^[0-9]+\\\\.[0-9]+\\\\.[0-9]+$","description":"Raise it whenever points, tests or anchors change; scores of different major versions are not pooled."},"title":{"type":"string","minLength":3,"maxLength":100,"description":"What the exercise is called on a scorecard."},"seed_question":{"type":"integer","minimum":0,"description":"The interview question it came from; 0 for none."},"kind":{"enum":["code","both","write-up"],"description":"Code alone, code with a write-up, or a write-up alone."},"time_box_h":{"type":"number","exclusiveMinimum":0,"maximum":8,"description":"Hours a candidate should spend."},"module":{"type":"string","pattern":"^[a-z_][a-z0-9_]*\\\\.py$","description":"The one Python file that is graded; none for a write-up alone."},"competencies":{"type":"object","description":"Points per competency; checked against the criteria.","additionalProperties":false,"properties":{"ml-fundamentals":{"type":"number","minimum":0},"practical-coding":{"type":"number","minimum":0},"system-design":{"type":"number","minimum":0},"business-impact":{"type":"number","minimum":0}}},"loop_budget":{"type":"object","description":"Loops (for, while, comprehension generators) a good solution needs.","additionalProperties":false,"required":["depth","count"],"properties":{"depth":{"type":"integer","minimum":0,"description":"Deepest nesting inside one function."},"count":{"type":"integer","minimum":0,"description":"Loops in the whole module."}}},"forbidden_calls":{"type":"array","description":"Names that must not be called, such as a library routine that solves the task.","items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"uniqueItems":true},"extra_files":{"type":"array","description":"Files beside the template\'s own that a candidate may add, one folder deep: figures/*.png.","items":{"type":"string","pattern":"^[a-z0-9_-]+/\\\\*\\\\.[a-z0-9]+$"}},"writeup":{"type":"object","description":"The write-up and its sections, in order.","additionalProperties":false,"required":["file","sections"],"properties":{"file":{"type":"string","pattern":"^[A-Za-z0-9_-]+\\\\.md$"},"sections":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["heading","min_words","max_words"],"properties":{"heading":{"type":"string","minLength":1},"min_words":{"type":"integer","minimum":0},"max_words":{"type":"integer","minimum":1},"subheadings":{"type":"array","minItems":1,"items":{"type":"string","minLength":1},"description":"Headings that the section has to have, in this order."}}}},"min_words":{"type":"integer","minimum":0,"description":"Words of all sections together."},"max_words":{"type":"integer","minimum":1},"table":{"type":"object","description":"A small CSV table of figures that comes with the write-up.","additionalProperties":false,"required":["file","columns","numeric","min_rows","max_rows","unit_columns","unit_words","in_text"],"properties":{"file":{"type":"string","pattern":"^[A-Za-z0-9_-]+\\\\.csv$"},"columns":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"numeric":{"type":"array","minItems":1,"items":{"type":"string","minLength":1},"description":"Columns that hold numbers."},"choices":{"type":"object","additionalProperties":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"description":"Columns that take one of a few words."},"min_rows":{"type":"integer","minimum":1},"max_rows":{"type":"integer","minimum":1},"unit_columns":{"type":"array","minItems":1,"items":{"type":"string","minLength":1},"description":"Where a unit may be named."},"unit_words":{"type":"array","minItems":1,"items":{"type":"string","minLength":1},"description":"Units of time, money or users; one row has to name one."},"in_text":{"type":"object","description":"Each number of the column has to stand in the section too.","additionalProperties":false,"required":["column","section"],"properties":{"column":{"type":"string"},"section":{"type":"string"}}}}}}},"criteria":{"type":"array","minItems":1,"description":"Everything that gets points; the points sum to 100.","items":{"anyOf":[{"$ref":"#/definitions/tests"},{"$ref":"#/definitions/quality"},{"$ref":"#/definitions/structure"},{"$ref":"#/definitions/reviewed"}]}}},"definitions":{"competency":{"enum":["ml-fundamentals","practical-coding","system-design","business-impact"]},"tests":{"type":"object","additionalProperties":false,"required":["id","title","check","competency","points","tests"],"properties":{"id":{"type":"string","pattern":"^T[0-9]+$"},"title":{"type":"string","minLength":3,"maxLength":100},"check":{"const":"tests","description":"Measured by hidden tests."},"competency":{"$ref":"#/definitions/competency"},"points":{"type":"number","exclusiveMinimum":0},"critical":{"type":"boolean","description":"While it is not met, the measured points are capped at half."},"tests":{"type":"integer","minimum":1,"description":"How many test functions share the points; checked against the suite."}}},"quality":{"type":"object","additionalProperties":false,"required":["id","title","check","competency","points"],"properties":{"id":{"type":"string","pattern":"^Q[0-9]+$"},"title":{"type":"string","minLength":3,"maxLength":100},"check":{"enum":["lint","complexity","loops"],"description":"Measured from the source text."},"competency":{"$ref":"#/definitions/competency"},"points":{"type":"number","exclusiveMinimum":0}}},"structure":{"type":"object","additionalProperties":false,"required":["id","title","check","competency","points","looks_at"],"properties":{"id":{"type":"string","pattern":"^S[0-9]+$"},"title":{"type":"string","minLength":3,"maxLength":100},"check":{"const":"structure","description":"Measured from the form of the write-up."},"competency":{"$ref":"#/definitions/competency"},"points":{"type":"number","exclusiveMinimum":0},"looks_at":{"type":"array","minItems":1,"uniqueItems":true,"description":"What is looked at; each part passes or fails, and all share the points.","items":{"enum":["headings","section-words","total-words","own-words","number-and-date","table-parses","table-rows","table-filled","table-unit","table-in-text"]}}}},"reviewed":{"type":"object","additionalProperties":false,"required":["id","title","competency","points","section","checklist","levels"],"properties":{"id":{"type":"string","pattern":"^W[0-9]+$"},"title":{"type":"string","minLength":3,"maxLength":100},"competency":{"$ref":"#/definitions/competency"},"points":{"type":"number","exclusiveMinimum":0},"section":{"type":"string","minLength":1,"description":"The heading of the write-up section that is read."},"checklist":{"type":"array","minItems":1,"items":{"anyOf":[{"type":"string","minLength":3},{"type":"object","additionalProperties":false,"minProperties":1,"oneOf":[{"required":["must"]},{"required":["item"]}],"properties":{"must":{"type":"string","minLength":3,"description":"An item that levels 3 and 4 need."},"item":{"type":"string","minLength":3},"look_for":{"type":"array","minItems":1,"items":{"type":"string","minLength":1},"description":"Words that show a reviewer where to read first, found at the start of a word in any case. They earn nothing."}}}]}},"levels":{"type":"object","description":"The mark of each level.","additionalProperties":false,"required":["1","2","3","4"],"properties":{"1":{"type":"string","minLength":3},"2":{"type":"string","minLength":3},"3":{"type":"string","minLength":3},"4":{"type":"string","minLength":3}}}}}}}');
;// CONCATENATED MODULE: ./build/rubric/rubric-yaml.js



const rubric_yaml_ajv = new ajv.Ajv({ allErrors: true, verbose: true, schemas: [rubric_schema_namespaceObject] });
function validator(place) {
    return new lazy_validator/* LazyValidator */.l(() => rubric_yaml_ajv.compile({ $ref: `${rubric_schema_namespaceObject.$id}${place}` }));
}
const rubricYaml = validator('');
const criteriaYaml = validator('#/properties/criteria');
const competenciesYaml = validator('#/properties/competencies');
const writeUpYaml = validator('#/properties/writeup');
const FORMS = {
    tests: validator('#/definitions/tests'),
    quality: validator('#/definitions/quality'),
    structure: validator('#/definitions/structure'),
    reviewed: validator('#/definitions/reviewed'),
};
/** The parts that have their shape, so that a mistake in one does not hide what is wrong in another. */
function shapedParts(rubric) {
    if (rubricYaml.accepts(rubric)) {
        const { criteria, competencies, writeup } = rubric;
        return { criteria, competencies, writeUp: writeup ?? null };
    }
    const [criteria, competencies, writeUp] = ['criteria', 'competencies', 'writeup'].map((name) => get(rubric, name));
    return {
        criteria: criteriaYaml.accepts(criteria) ? criteria : null,
        competencies: competenciesYaml.accepts(competencies) ? competencies : null,
        writeUp: writeUpYaml.accepts(writeUp) ? writeUp : null,
    };
}
/** A criterion is one of four forms and ajv complains about all of them: each is held against the one it means. */
function shapeErrors(rubric) {
    if (rubricYaml.accepts(rubric))
        return [];
    const { errors } = rubricYaml;
    const criteria = get(rubric, 'criteria');
    if (!Array.isArray(criteria))
        return errors;
    return [
        ...errors.filter(({ instancePath }) => !/^\/criteria\/\d/.test(instancePath)),
        ...criteria.flatMap((criterion, index) => criterionErrors(criterion, `/criteria/${index}`, errors)),
    ];
}
function criterionErrors(criterion, at, allForms) {
    const form = formOf(criterion);
    if (form === null) {
        return allForms.filter(({ instancePath, keyword }) => instancePath === at && keyword === 'anyOf');
    }
    if (FORMS[form].accepts(criterion))
        return [];
    return FORMS[form].errors
        .filter(isMeantItem)
        .map((error) => ({ ...error, instancePath: at + error.instancePath }));
}
/** A checklist item is a text or a mapping; of the other form ajv only finds that the type is wrong. */
function isMeantItem({ schemaPath, data, keyword }) {
    if (!schemaPath.includes('/checklist/items/anyOf'))
        return true;
    if (keyword === 'anyOf')
        return typeof data !== 'string' && !isMapping(data);
    return !/\/anyOf\/[01]\/type$/.test(schemaPath);
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function formOf(criterion) {
    const check = get(criterion, 'check');
    if (check === 'tests')
        return 'tests';
    if (check === 'lint' || check === 'complexity' || check === 'loops')
        return 'quality';
    const letter = String(get(criterion, 'id') ?? '').charAt(0);
    if (letter === 'T')
        return 'tests';
    if (letter === 'Q')
        return 'quality';
    if (check === 'structure' || letter === 'S')
        return 'structure';
    return letter === 'W' ? 'reviewed' : null;
}
/** The value under a key of something that may be anything. */
function get(value, key) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    return Object.entries(value).find(([name]) => name === key)?.[1];
}

;// CONCATENATED MODULE: ./build/rubric/rubric-meaning.js



/** What a schema cannot say. Each rule runs when the parts it reads have their shape. */
function meaningIssues(rubric) {
    const entries = get(rubric, 'criteria');
    const written = get(rubric, 'writeup') ?? null;
    const { criteria, competencies, writeUp } = shapedParts(rubric);
    const issues = [...kindIssues(rubric)];
    if (writeUp !== null)
        issues.push(...wordIssues(writeUp), ...tableIssues(writeUp));
    if (Array.isArray(entries)) {
        issues.push(...idIssues(entries.map((criterion) => get(criterion, 'id'))));
        // The form of a write-up alone is looked at as a whole, so no section of it is written in vain.
        const readWhole = get(rubric, 'kind') === 'write-up';
        const sections = entries.map((criterion) => get(criterion, 'section'));
        if (written === null || writeUp !== null) {
            issues.push(...sectionIssues(sections, writeUp, readWhole));
        }
    }
    if (criteria === null)
        return issues;
    issues.push(...totalIssues(criteria), ...checkIssues(criteria, get(rubric, 'kind')));
    if (written === null || writeUp !== null)
        issues.push(...structureIssues(criteria, writeUp));
    if (competencies !== null)
        issues.push(...competencyIssues(criteria, competencies));
    return issues;
}
/** Which parts each kind of exercise has. */
const PARTS = {
    code: { module: true, loop_budget: true, writeup: false },
    both: { module: true, loop_budget: true, writeup: true },
    'write-up': { module: false, loop_budget: false, forbidden_calls: false, writeup: true },
};
function kindIssues(rubric) {
    const kind = get(rubric, 'kind');
    const parts = Object.entries(PARTS).find(([name]) => name === kind)?.[1] ?? {};
    return Object.entries(parts).flatMap(([part, isWanted]) => {
        const isThere = (get(rubric, part) ?? null) !== null;
        if (isThere === isWanted)
            return [];
        const message = `is ${kind}, ${isWanted ? 'but there is no' : 'but there is a'} ${part}`;
        const hint = 'code has a module, a write-up has a writeup, and both has both.';
        return [{ at: '/kind', message, hint }];
    });
}
/** Sums in hundredths, as scores are: 0.1 + 0.2 is 0.3 here. */
function sum(criteria) {
    return criteria.reduce((total, { points }) => total + Math.round(points * 100), 0) / 100;
}
function totalIssues(criteria) {
    const total = sum(criteria);
    if (total === 100)
        return [];
    const hint = 'Change points until they sum to 100.';
    return [{ at: '/criteria', message: `the points sum to ${total}, not 100`, hint }];
}
function competencyIssues(criteria, stated) {
    return rubric/* COMPETENCIES */.YP.flatMap((competency) => {
        const total = sum(criteria.filter((criterion) => criterion.competency === competency));
        const said = stated[competency] ?? 0;
        if (total === said)
            return [];
        const message = `says ${said}, but its criteria sum to ${total}`;
        const hint = 'Make this number and the points of its criteria agree.';
        return [{ at: (0,read_yaml/* pointer */.W)('competencies', competency), message, hint }];
    });
}
function idIssues(ids) {
    return ids.flatMap((id, index) => {
        const first = ids.indexOf(id);
        if (id === undefined || first === index)
            return [];
        const message = `${id} is taken by criteria[${first}]`;
        const hint = 'Evidence is bound to a criterion by its id, so each needs its own.';
        return [{ at: (0,read_yaml/* pointer */.W)('criteria', index, 'id'), message, hint }];
    });
}
function checkIssues(criteria, kind) {
    const isWriteUp = kind === 'write-up';
    const stray = criteria.flatMap((criterion, index) => {
        if (!isWriteUp || !('check' in criterion) || criterion.check === 'structure')
            return [];
        const message = `${criterion.id} measures code, and a write-up has none`;
        const hint = 'Remove it, or change the kind.';
        return [{ at: (0,read_yaml/* pointer */.W)('criteria', index), message, hint }];
    });
    const wanted = isWriteUp ? 'structure' : 'tests';
    if (criteria.some((criterion) => 'check' in criterion && criterion.check === wanted))
        return stray;
    const message = isWriteUp
        ? 'no criterion is measured from its form'
        : 'no criterion is measured by hidden tests';
    const missing = { at: '/criteria', message, hint: `Add a criterion with check: ${wanted}.` };
    return [...stray, missing];
}
/** What an S criterion looks at has to be there. */
function structureIssues(criteria, writeUp) {
    return criteria.flatMap((criterion, index) => {
        if (!('looks_at' in criterion))
            return [];
        return criterion.looks_at.flatMap((check) => {
            const needs = missingFor(check, writeUp);
            if (needs === null)
                return [];
            const message = `${check} needs ${needs}`;
            return [{ at: (0,read_yaml/* pointer */.W)('criteria', index), message, hint: `Add ${needs}.` }];
        });
    });
}
function missingFor(check, writeUp) {
    if (writeUp === null)
        return 'a writeup';
    if (check === 'total-words') {
        const { min_words: min, max_words: max } = writeUp;
        return min === undefined || max === undefined ? 'min_words and max_words of the writeup' : null;
    }
    return check.startsWith('table-') && writeUp.table === undefined ? 'a table of the writeup' : null;
}
/** Columns and sections that a table names have to be there. */
function tableIssues({ table, sections }) {
    if (table === undefined)
        return [];
    const { columns, numeric, unit_columns, choices = {}, in_text } = table;
    const named = [...numeric, ...unit_columns, ...Object.keys(choices), in_text.column];
    const at = (0,read_yaml/* pointer */.W)('writeup', 'table');
    const strangers = named.filter((name) => !columns.includes(name));
    const isSection = sections.some(({ heading }) => heading === in_text.section);
    return [
        ...[...new Set(strangers)].map((name) => {
            return {
                at,
                message: `there is no column "${name}"`,
                hint: `Columns: ${columns.join(', ')}.`,
            };
        }),
        ...(isSection
            ? []
            : [{ at, message: `there is no section "${in_text.section}"`, hint: 'Name a section.' }]),
    ];
}
function wordIssues({ sections }) {
    return sections.flatMap(({ min_words, max_words }, index) => {
        if (min_words <= max_words)
            return [];
        const message = `min_words ${min_words} is more than max_words ${max_words}`;
        return [{ at: (0,read_yaml/* pointer */.W)('writeup', 'sections', index), message, hint: 'Swap or change the two.' }];
    });
}
function sectionIssues(read, writeUp, readWhole) {
    const headings = (writeUp?.sections ?? []).map(({ heading }) => heading);
    const unknown = read.flatMap((section, index) => {
        if (section === undefined || headings.includes(section))
            return [];
        const message = `there is no write-up section "${section}"`;
        const hint = headings.length === 0 ? 'Add a writeup.' : `Sections: ${headings.join(', ')}.`;
        return [{ at: (0,read_yaml/* pointer */.W)('criteria', index, 'section'), message, hint }];
    });
    const unread = headings.flatMap((heading, index) => {
        const at = (0,read_yaml/* pointer */.W)('writeup', 'sections', index);
        if (headings.indexOf(heading) !== index) {
            return [
                { at, message: `"${heading}" is there twice`, hint: 'Give each section its own heading.' },
            ];
        }
        if (readWhole || read.includes(heading))
            return [];
        const hint = 'Candidates should not write what gets no points: remove it, or judge it.';
        return [{ at, message: `no criterion reads "${heading}"`, hint }];
    });
    return [...unknown, ...unread];
}

;// CONCATENATED MODULE: ./build/rubric/parse-rubric.js




/** Reads a rubric; everything wrong with its shape and its meaning is listed at once. */
function parseRubric(text, file) {
    const document = (0,read_yaml/* readYaml */.g)(text, file);
    if (!document.ok)
        return document;
    const { value, lineOf } = document.value;
    const shaped = rubricYaml.accepts(value);
    const meaning = meaningIssues(value).map(({ at, message, hint }) => {
        return { file, line: lineOf(at), path: (0,shape_issues/* readablePath */.q)(at), message, hint };
    });
    const issues = [...(0,shape_issues/* shapeIssues */.K)(shapeErrors(value), document.value, file), ...meaning];
    if (!shaped || issues.length > 0)
        return { ok: false, error: issues };
    return { ok: true, value: toRubric(value) };
}
function toRubric(yaml) {
    return {
        id: yaml.id,
        version: yaml.version,
        title: yaml.title,
        module: yaml.module ?? null,
        loopBudget: yaml.loop_budget ?? null,
        forbiddenCalls: yaml.forbidden_calls ?? [],
        extraFiles: yaml.extra_files ?? [],
        criteria: yaml.criteria.map(toCriterion),
        writeUp: yaml.writeup === undefined ? null : toWriteUp(yaml.writeup),
    };
}
function toCriterion(yaml) {
    const { id, title, competency, points } = yaml;
    const base = { id, title, competency, points };
    if ('section' in yaml) {
        const checklist = yaml.checklist.map(toItem);
        return { ...base, kind: 'reviewed', section: yaml.section, checklist, levels: yaml.levels };
    }
    if (yaml.check === 'structure') {
        return { ...base, kind: 'measured', check: 'structure', looksAt: yaml.looks_at };
    }
    if (yaml.check !== 'tests')
        return { ...base, kind: 'measured', check: yaml.check };
    return {
        ...base,
        kind: 'measured',
        check: 'tests',
        tests: yaml.tests,
        critical: yaml.critical ?? false,
    };
}
function toItem(yaml) {
    if (typeof yaml === 'string')
        return { text: yaml, must: false, lookFor: [] };
    const { must, item = '', look_for: lookFor = [] } = yaml;
    return { text: must ?? item, must: must !== undefined, lookFor };
}
function toWriteUp({ file, sections, min_words, max_words, table }) {
    return {
        file,
        sections: sections.map((section) => ({
            heading: section.heading,
            minWords: section.min_words,
            maxWords: section.max_words,
            subheadings: section.subheadings ?? [],
        })),
        minWords: min_words ?? null,
        maxWords: max_words ?? null,
        table: table === undefined ? null : toTable(table),
    };
}
function toTable(yaml) {
    return {
        file: yaml.file,
        columns: yaml.columns,
        numeric: yaml.numeric,
        choices: yaml.choices ?? {},
        minRows: yaml.min_rows,
        maxRows: yaml.max_rows,
        unitColumns: yaml.unit_columns,
        unitWords: yaml.unit_words,
        inText: yaml.in_text,
    };
}

;// CONCATENATED MODULE: ./build/rubric/rubric-digest.js
/** One text for one meaning: the order of keys and the layout of the file leave no trace. Hash it outside. */
function canonicalText(rubric) {
    return JSON.stringify(rubric, (_key, value) => rubric_digest_isMapping(value) ? sorted(value) : value);
}
function rubric_digest_isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function sorted(mapping) {
    return Object.fromEntries(Object.entries(mapping).sort(([a], [b]) => (a < b ? -1 : 1)));
}

;// CONCATENATED MODULE: ./build/exercise/load-exercise.js






/** The ids of the exercises in a folder with `templates/`, `rubrics/` and `graders/`. */
async function listExercises(root) {
    const files = await (0,promises_.readdir)((0,external_node_path_.join)(root, 'rubrics')).catch(() => []);
    return files
        .filter((file) => file.endsWith('.yml') && file !== 'roles.yml')
        .map((file) => file.slice(0, -'.yml'.length))
        .sort();
}
/** Reads and checks one exercise; every problem of it is listed at once. */
async function loadExercise(root, id) {
    const known = await listExercises(root);
    if (!known.includes(id))
        return { ok: false, error: [unknownExercise(root, id, known)] };
    const file = (0,external_node_path_.join)(root, 'rubrics', `${id}.yml`);
    const rubric = parseRubric(await (0,promises_.readFile)(file, 'utf8'), file);
    const template = await readFiles((0,external_node_path_.join)(root, 'templates', id));
    const grader = (0,external_node_path_.join)(root, 'graders', id);
    const suite = await readFiles(grader);
    const issues = [
        ...(rubric.ok ? idIssue(rubric.value, id, file) : rubric.error),
        ...folderIssues(root, id, template, suite, rubric.ok ? rubric.value.module === null : null),
        ...(rubric.ok && template.size > 0 ? templateIssues(rubric.value, template, file) : []),
    ];
    if (!rubric.ok || issues.length > 0)
        return { ok: false, error: issues };
    return {
        ok: true,
        value: { rubric: rubric.value, digest: digest(rubric.value, suite), template, grader },
    };
}
function unknownExercise(root, id, known) {
    const hint = known.length === 0
        ? `There is no rubrics/*.yml in ${root}.`
        : `Known exercises: ${known.join(', ')}.`;
    return (0,config_issue/* problem */.C)((0,external_node_path_.join)(root, 'rubrics'), `no exercise "${id}"`, hint);
}
function idIssue(rubric, id, file) {
    if (rubric.id === id)
        return [];
    return [
        {
            file,
            line: null,
            path: 'id',
            message: `is "${rubric.id}", but the file is named ${id}.yml`,
            hint: 'Give the file, the template folder, the grader folder and the id one name.',
        },
    ];
}
function folderIssues(root, id, template, suite, isWriteUp) {
    const issues = [];
    if (template.size === 0) {
        issues.push((0,config_issue/* problem */.C)((0,external_node_path_.join)(root, 'templates', id), 'there is no template', 'Put the files a candidate receives here.'));
    }
    // A rubric that cannot be read says nothing of what its grader has to hold.
    if (isWriteUp === null)
        return issues;
    if (isWriteUp) {
        if ([...suite.keys()].some((path) => path.startsWith('reference/')))
            return issues;
        const folder = (0,external_node_path_.join)(root, 'graders', id);
        const hint = 'A grader folder of a write-up holds reference/ with an excellent paper.';
        issues.push((0,config_issue/* problem */.C)(folder, 'the reference is missing', hint));
    }
    else if (!suite.has('reference.py') ||
        ![...suite.keys()].some((path) => path.startsWith('test_'))) {
        issues.push((0,config_issue/* problem */.C)((0,external_node_path_.join)(root, 'graders', id), 'hidden tests or the reference are missing', 'A grader folder holds test_*.py and reference.py.'));
    }
    return issues;
}
function templateIssues(rubric, template, file) {
    const wanted = [rubric.module, rubric.writeUp?.file, rubric.writeUp?.table?.file];
    return wanted
        .filter((path) => typeof path === 'string')
        .filter((path) => !template.has(path))
        .map((path) => (0,config_issue/* problem */.C)(file, `the template has no ${path}`, `Add templates/${rubric.id}/${path}, or name the file that is there.`));
}
/** The regular files of a folder, by path; empty when there is no such folder. */
async function readFiles(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    const paths = entries
        .filter((entry) => entry.isFile() && !/__pycache__|\.pytest_cache/.test(entry.parentPath))
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name).slice(folder.length + 1))
        .sort();
    const contents = await Promise.all(paths.map((path) => (0,promises_.readFile)((0,external_node_path_.join)(folder, path))));
    return new Map(paths.map((path, index) => [path, contents[index] ?? new Uint8Array()]));
}
/** Flawed solutions test the tests; they decide no score and are left out. */
function digest(rubric, suite) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(canonicalText(rubric));
    const testsTheTests = /^(?:loops\.py|mutants\.yml|equivalent\.yml|(?:mutants|anchors|reference)\/.*)$/;
    for (const [path, bytes] of suite)
        if (!testsTheTests.test(path))
            hash.update(`\0${path}\0`).update(bytes);
    return hash.digest('hex');
}


/***/ }),

/***/ 2007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   YP: () => (/* binding */ COMPETENCIES),
/* harmony export */   jj: () => (/* binding */ reviewedCriteria)
/* harmony export */ });
/* unused harmony export STRUCTURE_CHECKS */
const COMPETENCIES = [
    'ml-fundamentals',
    'practical-coding',
    'system-design',
    'business-impact',
];
const LEVELS = [1, 2, 3, 4];
/** What a program can see of a write-up without judging it. */
const STRUCTURE_CHECKS = (/* unused pure expression or super */ null && ([
    'headings',
    'section-words',
    'total-words',
    'own-words',
    'number-and-date',
    'table-parses',
    'table-rows',
    'table-filled',
    'table-unit',
    'table-in-text',
]));
function reviewedCriteria({ criteria, }) {
    return criteria.filter((criterion) => criterion.kind === 'reviewed');
}


/***/ })

};
