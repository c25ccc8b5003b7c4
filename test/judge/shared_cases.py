"""Work that is shared by processes: prints what came of it, one JSON line a case."""

import json
import os
import sys
import time

sys.path.insert(0, sys.argv[1])
from takehome.bad_news import Bug
from takehome.lanes import shared
from takehome.sandbox import Broken


def draw_all(drawn):
    return list(drawn)


def draw_slowly(drawn):
    taken = []
    for task in drawn:
        taken.append(task)
        time.sleep(0.02)
    return taken


def die(drawn):
    os._exit(3)


def fail(drawn):
    raise ValueError("no luck")


def lack_memory(drawn):
    raise OSError(12, "Cannot allocate memory")


def give_no_json(drawn):
    return [{1}]


def case(name, *works):
    try:
        answers = shared(list(range(40)), works)
        print(json.dumps({"name": name, "drawn": sorted(sum(answers, [])), "works": len(answers)}))
    except Broken as error:
        print(json.dumps({"name": name, "broken": str(error)}))
    except Bug as error:
        print(json.dumps({"name": name, "bug": str(error).strip().splitlines()[-1]}))
    except ValueError as error:
        print(json.dumps({"name": name, "raised": str(error)}))


case("one", draw_all)
case("two", draw_slowly, draw_slowly)
case("the other dies", draw_all, die)
case("the other fails", draw_all, fail)
case("the other lacks memory", draw_all, lack_memory)
case("the other gives no JSON", draw_all, give_no_json)
case("this one fails", fail, draw_slowly)
try:
    os.waitpid(-1, os.WNOHANG)
    print(json.dumps({"name": "left", "children": "some"}))
except ChildProcessError:
    print(json.dumps({"name": "left", "children": "none"}))
