"""Every module as it is and under each disguise, as tokens: one process for all, because starting costs most.

python3 ladder.py FOLDER_OF_CODE_TOKENS < [{"source", "template", "seeds"}, ...]
Prints [[{"rung": "" | name, "tokens"}, ...], ...].
"""

import json
import random
import sys

sys.path.insert(0, sys.argv[1])

from code_tokens import tokens  # noqa: E402
from disguise import RUNGS  # noqa: E402


def versions(module):
    source, template = module["source"], module["template"]
    yield {"rung": "", "text": source, "tokens": tokens(source, template)}
    for rung, disguise in RUNGS.items():
        for seed in module["seeds"]:
            text = disguise(source, random.Random(seed))
            yield {"rung": rung, "text": text, "tokens": tokens(text, template)}


json.dump([list(versions(module)) for module in json.load(sys.stdin)], sys.stdout)
