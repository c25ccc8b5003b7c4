"""Work that is shared by this process and forks of it, where processors would stand idle."""

import json
import os
import signal

from takehome.bad_news import Bug, told
from takehome.sandbox import Broken

# One byte names a task.
MOST_TASKS = 256


def shared(tasks, works):
    """Each task done once. Returns what each work gave, in their order; raises Broken where one gave nothing, and Bug
    where one failed by a bug of ours.

    works: functions of an iterator over tasks. Each draws the next task when it is done with the last. The
    first runs in this process, each other one in a fork, and gives what JSON can carry.
    """
    drawn = _queue(len(tasks))
    forks = [_fork(work, tasks, drawn) for work in works[1:]]
    try:
        own = works[0](_draws(tasks, drawn))
    except BaseException:
        for pid, _ in forks:
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
        raise
    finally:
        os.close(drawn)
    return [own, *map(_answer, forks)]


def _queue(count):
    """A pipe of task numbers: reading one byte takes one, and no two readers get the same."""
    theirs, ours = os.pipe()
    os.write(ours, bytes(range(count)))
    os.close(ours)
    return theirs


def _draws(tasks, drawn):
    while number := os.read(drawn, 1):
        yield tasks[number[0]]


def _fork(work, tasks, drawn):
    ours, theirs = os.pipe()
    pid = os.fork()
    if pid:
        os.close(theirs)
        return pid, ours
    try:
        try:
            said = json.dumps({"answer": work(_draws(tasks, drawn))})
        except BaseException as error:
            said = json.dumps(told(error))
        with open(theirs, "w") as pipe:
            pipe.write(said)
    finally:
        # Whatever happens, this fork must not go on with the work of the process that it is a copy of.
        os._exit(0)


def _answer(fork):
    pid, pipe = fork
    with open(pipe) as said:
        text = said.read()
    os.waitpid(pid, 0)
    if text == "":
        raise Broken("a process of the judge ended without a result")
    said = json.loads(text)
    if "answer" in said:
        return said["answer"]
    raise (Bug if said["kind"] == "bug" else Broken)(said["detail"])
