import type { FailureReason } from '../../src/judge/judge-message.ts'

/**
 * What an attack may win, in hidden tests passed: `nothing`; `refusals`, the test that a ValueError passes;
 * `as-wrong`, exactly what the wrong twin passes; `at-most-wrong`, where its own races decide; `all-but-speed`;
 * `first-value`, all but the second value that one worker is asked for.
 */
export type Verdict =
  | 'nothing'
  | 'refusals'
  | 'as-wrong'
  | 'at-most-wrong'
  | 'all-but-speed'
  | 'first-value'

export interface Attack {
  readonly file: string
  readonly variant: number
  readonly verdict: Verdict
  readonly reasons: readonly FailureReason[]
}

type Row = readonly [verdict: Verdict, ...reasons: FailureReason[]]

const refused: Row = ['nothing', 'raised']
const unloaded: Row = ['nothing', 'did-not-load']
const wrong: Row = ['as-wrong', 'wrong-value']
const crashed: Row = ['nothing', 'crashed']
const unsupported: Row = ['nothing', 'wrong-value']
const unsupportedButRefusing: Row = ['refusals', 'wrong-value']
const broken: Row = ['nothing', 'broke-protocol']
const tooFree: Row = ['at-most-wrong', 'wrong-value', 'did-not-raise']

/** Each file of the corpus with one row for each of its variants. */
const TABLE: Readonly<Record<string, readonly Row[]>> = {
  '01-frames': [refused],
  '02-gc': [refused],
  '03-fs-hunt': [refused],
  '04-proc-env': [refused],
  '05-fd-scan': [refused],
  '06-exit-at-import': [unloaded],
  '07-exit-in-call': [refused, crashed, refused, refused],
  '08-kill-self': [crashed, crashed, crashed],
  '09-atexit': [wrong],
  '12-own-library': [wrong],
  '16-results-spoof': [refused],
  '17-stdout-spoof': [wrong],
  '18-frame-forge': [
    unloaded,
    ...Array(5).fill(broken),
    ['at-most-wrong', 'wrong-value', 'broke-protocol', 'did-not-raise'],
    ['at-most-wrong', 'wrong-value', 'broke-protocol', 'did-not-raise', 'timed-out'],
  ],
  '19-oversize': [broken, broken, broken, crashed],
  '20-never-reply': [unloaded, unloaded],
  '21-reply-then-garbage': [
    ['at-most-wrong', 'did-not-load', 'broke-protocol', 'wrong-value'],
    ['at-most-wrong', 'did-not-load', 'broke-protocol', 'wrong-value', 'crashed'],
  ],
  '22-always-equal': [unsupported],
  // A subclass is worth what its base holds: a class decides nothing on the judge's side.
  '23-array-subclass': [tooFree, tooFree, unsupported, unsupported],
  '24-float-subclass': Array(5).fill(tooFree),
  '25-pickle': [unsupported, unsupported, refused],
  // Many more against the comparison itself: test/judge/compare.hands.test.ts.
  '26-values': [
    ...[wrong, wrong, wrong, wrong, wrong],
    ['at-most-wrong', 'wrong-value'],
    ...[wrong, wrong, wrong],
    ...Array(5).fill(unsupportedButRefusing),
  ],
  '27-json': [
    ...[tooFree, tooFree, unsupported, unsupported, unsupported, unsupported],
    ...[tooFree, unsupported, unsupported, unsupported],
  ],
  '28-diff-bomb': [tooFree, unsupported, refused],
  '31-bombs': [refused],
  '32-memory': [unloaded, unloaded, unloaded, unloaded, refused],
  '33-disk': [refused],
  '34-hang': [...Array(6).fill(unloaded), ['nothing', 'timed-out', 'raised']],
  '35-flood': Array(4).fill(unloaded),
  '36-net': [refused],
  '37-syscalls': [refused],
  '38-oracle': [refused, ['nothing', 'crashed', 'raised'], tooFree],
  '39-echo': [
    ...[['refusals', 'raised'] as const, refused, refused, ['refusals', 'raised'] as const],
    ...[refused, refused, refused, refused],
  ],
  '40-stateful': [['first-value', 'wrong-value'], wrong, wrong],
  '50-signal-the-zygote': [refused],
  '51-limit-the-zygote': Array(5).fill(refused),
  '52-slow-the-zygote': [refused],
  '53-forged-digests': [
    ...Array(3).fill(['at-most-wrong', 'broke-protocol']),
    ['at-most-wrong', 'wrong-value'],
  ],
  '54-forged-error': [broken, ['refusals', 'raised'], broken, broken, broken],
  '55-descriptors': [wrong],
  '56-socket': Array(9).fill(['at-most-wrong', 'wrong-value', 'crashed', 'raised']),
  '57-slow-reader': [['at-most-wrong', 'wrong-value', 'timed-out', 'too-slow']],
  '58-next-worker': [refused, refused],
  '59-stack': [crashed, refused, crashed, crashed],
  '61-kernel-memory': [refused],
  '62-own-worker': Array(5).fill([
    'at-most-wrong',
    'wrong-value',
    'crashed',
    'broke-protocol',
    'raised',
  ]),
  '63-slow': [['all-but-speed', 'too-slow', 'timed-out']],
  '64-import-hooks': [wrong],
  '65-numpy-allocator': Array(5).fill(['at-most-wrong', 'wrong-value', 'crashed', 'raised']),
  '66-late-frames': [['at-most-wrong', 'broke-protocol', 'wrong-value', 'did-not-load']],
  '67-attributes': [refused],
  '68-locks': [refused],
  '69-page-cache': [refused],
  '70-host-socket': [refused],
  '71-machine-wide': [refused],
  '72-pack-doors': [refused],
  '73-pack-values': Array(6).fill(unsupported),
  '74-pack-next-worker': [refused],
  '75-new-image': Array(3).fill(['nothing', 'crashed', 'broke-protocol']),
  '76-strange-callables': [refused, refused, refused, tooFree, refused, refused],
}

export const ATTACKS: readonly Attack[] = Object.entries(TABLE).flatMap(([name, rows]) =>
  rows.map(([verdict, ...reasons], variant) => ({ file: `${name}.py`, variant, verdict, reasons })),
)
