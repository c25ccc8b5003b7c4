import { EVENT_ID, type Event, getScalarValue, load, parseEvents, YAMLException } from 'js-yaml'
import type { ConfigIssue, Result } from './config-issue.ts'

export interface YamlDocument {
  readonly value: unknown
  /** The line of the node at a JSON pointer, or of the nearest node around it; null for the root. */
  readonly lineOf: (pointer: string) => number | null
}

export function readYaml(text: string, file: string): Result<YamlDocument, readonly ConfigIssue[]> {
  try {
    const value = load(text)
    const lines = linesByPointer(text)
    return { ok: true, value: { value, lineOf: (pointer) => nearestLine(lines, pointer) } }
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const line = error.mark === undefined ? null : error.mark.line + 1
    const hint = 'Fix the YAML first. Everything else is checked after that.'
    return { ok: false, error: [{ file, line, path: '', message: error.reason, hint }] }
  }
}

export function pointer(...segments: readonly (string | number)[]): string {
  return segments
    .map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('')
}

function nearestLine(lines: ReadonlyMap<string, number>, at: string): number | null {
  if (at === '') return null
  return lines.get(at) ?? nearestLine(lines, at.slice(0, at.lastIndexOf('/')))
}

interface Frame {
  readonly kind: 'document' | 'mapping' | 'sequence'
  readonly pointer: string
  key: string | null
  next: number
}

/** Loaded values have no positions; the parser's events have, so they are walked once more. */
function linesByPointer(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>()
  const open: Frame[] = []
  for (const event of parseEvents(text, {})) {
    if (event.type === EVENT_ID.POP) {
      open.pop()
      continue
    }
    const at = place(open.at(-1), event, text, lines)
    const kind = collectionKind(event)
    if (kind !== null) open.push({ kind, pointer: at, key: null, next: 0 })
  }
  return lines
}

/** The pointer of the node that starts here; a mapping's entry has the line of its key. */
function place(
  parent: Frame | undefined,
  event: Event,
  text: string,
  lines: Map<string, number>,
): string {
  if (parent === undefined || parent.kind === 'document') return ''
  if (parent.kind === 'mapping' && parent.key !== null) {
    const at = parent.pointer + pointer(parent.key)
    parent.key = null
    return at
  }
  const name = parent.kind === 'sequence' ? parent.next++ : keyOf(event, text)
  if (parent.kind === 'mapping') parent.key = String(name)
  const at = parent.pointer + pointer(name)
  lines.set(at, text.slice(0, offsetOf(event)).split('\n').length)
  return at
}

function keyOf(event: Event, text: string): string {
  return event.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : ''
}

function offsetOf(event: Event): number {
  if ('valueStart' in event) return event.valueStart
  if ('start' in event) return event.start
  return 'anchorStart' in event ? event.anchorStart : 0
}

function collectionKind(event: Event): Frame['kind'] | null {
  if (event.type === EVENT_ID.DOCUMENT) return 'document'
  if (event.type === EVENT_ID.MAPPING) return 'mapping'
  return event.type === EVENT_ID.SEQUENCE ? 'sequence' : null
}
