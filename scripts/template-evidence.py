def evidence_report():
    """What evidence() gives, twice, as rows for the table of the write-up."""
    runs = [run_evidence(), run_evidence()]
    wrong = next((run for run in runs if isinstance(run, str)), None)
    if wrong is not None:
        return [f"Evidence: {EVIDENCE} gave no numbers: {wrong}"], False
    lines, is_fine = [f"Evidence: {EVIDENCE} gave"], True
    for name in NAMES:
        first, second = (run.get(name) for run in runs)
        problem = "missing, or no finite number" if first is None else ""
        if first is not None and first != second:
            problem = f"{second} in a second run: give every generator a fixed seed"
        lines.append(f"  | {name} | {'' if first is None else format(first, '.4g')} | {problem}".rstrip())
        is_fine = is_fine and not problem
    return lines, is_fine


def run_evidence():
    """The finite numbers that a fresh Python gives, by name, or a text that says why there are none."""
    program = (
        "import importlib, json, math, sys; sys.path.insert(0, '')\n"
        "found = importlib.import_module(sys.argv[1]).evidence()\n"
        "number = lambda it: getattr(it, 'item', lambda: it)()\n"
        "real = lambda it: isinstance(it, (int, float)) and not isinstance(it, bool) and math.isfinite(it)\n"
        "print(json.dumps({k: float(number(v)) for k, v in found.items() if real(number(v))}))\n"
    )
    command = [sys.executable, "-B", "-c", program, EVIDENCE.removesuffix(".py")]
    try:
        run = subprocess.run(command, cwd=MODULE.parent, capture_output=True, text=True, timeout=10 * SECONDS)
        return json.loads(run.stdout.splitlines()[-1])
    except subprocess.TimeoutExpired:
        return f"it took far longer than {SECONDS} seconds"
    except (IndexError, ValueError):
        return (run.stderr.strip().splitlines() or ["it printed an error"])[-1]
