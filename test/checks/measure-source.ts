import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { type ModuleFacts, parseModuleFacts } from '../../src/checks/module-facts.ts'

const PYTHON = process.env['TAKEHOME_PYTHON'] ?? '/usr/bin/python3'
const HOME = join(import.meta.dirname, '../../src/judge/python')
const MEASURE = `
import importlib.util, json, sys
sys.path.insert(0, sys.argv[2])
spec = importlib.util.spec_from_file_location("structure", sys.argv[1])
structure = importlib.util.module_from_spec(spec)
spec.loader.exec_module(structure)
print(json.dumps([structure.measure(source) for source in json.load(sys.stdin)]))
`

/** What `inside/structure.py` measures of each text, as the checks read it. */
export function measureAll(sources: readonly string[]): readonly ModuleFacts[] {
  const program = join(HOME, 'inside', 'structure.py')
  const output = execFileSync(PYTHON, ['-I', '-B', '-c', MEASURE, program, HOME], {
    input: JSON.stringify(sources),
    maxBuffer: 2 ** 26,
    timeout: 60_000,
  })
  const facts: unknown[] = JSON.parse(output.toString())
  return facts.map(parseModuleFacts)
}

/** Of one text that can be measured. */
export function measure(source: string): Extract<ModuleFacts, { analysable: true }> {
  const [facts] = measureAll([source])
  if (!facts?.analysable) throw new Error(`not analysable: ${facts?.why}`)
  return facts
}
