#!/usr/bin/env python3
"""Runs the selection beside two published programs on the same sittings, and checks that all agree.

    scripts/compare-selection.py [--seconds 600] [--work FOLDER] [--pqt target/release/pqt]

abcvoting and pabutools come from PyPI into a virtual environment in the work folder. Both compute exactly (gmpy2 fractions).
They know no limits, no ceiling and no seed, so the sittings compared have none: the ceiling is the number of positions, and ties go by
the references. Three comparisons on each sitting:

    equal shares, then Phragmen   abcvoting's "equal-shares" against the whole slate
    equal shares alone            pabutools' method_of_equal_shares against the questions bought in step 1
    Phragmen alone                pabutools' sequential_phragmen against the slate when everybody's share is next to nothing

Our time is that of the whole command `pqt select`: starting, reading the file, checking, the rule, every reason, a substitute for each
position, the audit, writing the record. Theirs is that of the one call that computes, on a profile built before. A program that
does not answer in its share of the time is not asked about larger sittings. The table is Markdown, for docs/benchmarks.md.

Never: a dependency of the service; this is for comparison only.
"""

import argparse
import json
import multiprocessing
import pathlib
import subprocess
import sys
import time
import venv

ROOT = pathlib.Path(__file__).resolve().parent.parent
POSITIONS = 20
SIZES = [1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000, 2_000_000]
PACKAGES = ["abcvoting", "pabutools"]
# So many people whose only question is excluded make everybody's share too small for step 1.
CROWD = 2_000_000_000


def main():
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    words.add_argument("--seconds", type=float, default=600, help="for all other programs together")
    words.add_argument("--work", type=pathlib.Path, default=ROOT / "target" / "compare-selection")
    words.add_argument("--pqt", type=pathlib.Path, default=ROOT / "target" / "release" / "pqt")
    words.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    line = words.parse_args()
    line.work.mkdir(parents=True, exist_ok=True)
    if not line.inside:
        sys.exit(step_inside(line))
    compare(line)


def step_inside(line):
    """Runs this file again with the Python of the virtual environment."""
    python = line.work / "venv" / "bin" / "python"
    if not python.exists():
        venv.create(line.work / "venv", with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", *PACKAGES], check=True)
    if not line.pqt.exists():
        subprocess.run(["cargo", "build", "--release"], cwd=ROOT, check=True)
    return subprocess.run([python, __file__, *sys.argv[1:], "--inside"]).returncode


def compare(line):
    share = line.seconds / len(PEERS)
    left = {name: share for name in PEERS}
    agreed = True
    print_head()
    for size in SIZES:
        if not left:
            break
        sitting = written(line, size)
        for name in list(left):
            agreed &= compare_one(line, sitting, name, left)
    print()
    print("All slates agree." if agreed else "NOT ALL SLATES AGREE.")
    sys.exit(0 if agreed else 1)


def print_head():
    print(f"\nPositions: {POSITIONS}. Versions: {versions()}.\n")
    print("| questions | supporters | upvotes | compared | theirs | `pqt select`, all of it | ratio | the same slate |")
    print("|---|---|---|---|---|---|---|---|", flush=True)


def versions():
    from importlib.metadata import version

    return ", ".join(f"{name} {version(name)}" for name in PACKAGES)


def written(line, size):
    """The sitting of that size, made by the benchmark."""
    file = line.work / f"sitting-{size}.json"
    if not file.exists():
        command = ["cargo", "bench", "--quiet", "--bench", "selection", "--", "write", file]
        command += [str(size), str(POSITIONS), str(POSITIONS)]
        subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    sitting = json.loads(file.read_text())
    # The others do not know that a questioner is heard once, so everybody asks one question.
    for question in sitting["questions"]:
        question["questioner"] = question["reference"]
    return sitting


def compare_one(line, sitting, name, left):
    """One row of the table. Whether the slates agree, as far as there are two."""
    theirs, seconds = in_time(name, sitting, left[name])
    ours, own_seconds = PEERS[name].ours(line, sitting)
    supporters = len(sitting["ballots"])
    upvotes = sum(map(len, sitting["ballots"]))
    start = f"| {len(sitting['questions'])} | {supporters} | {upvotes} | {name} "
    if theirs is None:
        print(f"{start}| no result in {left.pop(name):.0f} s | {own_seconds:.2f} s | | |", flush=True)
        return True
    left[name] -= seconds
    same = sorted(theirs) == sorted(ours)
    verdict = "yes" if same else f"NO: {sorted(set(theirs) ^ set(ours))}"
    print(f"{start}| {seconds:.2f} s | {own_seconds:.2f} s | {seconds / own_seconds:.1f} | {verdict} |", flush=True)
    return same


def in_time(name, sitting, seconds):
    """What a program answers and how long it computed; nothing if it takes longer than `seconds`."""
    here, there = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=lambda: there.send(PEERS[name].theirs(sitting)))
    process.start()
    answer = None
    # Building a profile is not counted, but it must not take for ever either.
    if here.poll(seconds * 2 + 60):
        answer = here.recv()
    process.kill()
    process.join()
    return answer if answer and answer[1] <= seconds else (None, seconds)


def select(line, sitting, name):
    """The record of `pqt select`, and how long the whole command took."""
    task = line.work / f"{name}.json"
    record = line.work / f"{name}.record.json"
    task.write_text(json.dumps(sitting))
    start = time.perf_counter()
    subprocess.run([line.pqt, "select", "--input", task, "--output", record], check=True)
    seconds = time.perf_counter() - start
    return json.loads(record.read_text())["selection"], seconds


def numbered(sitting, references):
    number = {question["reference"]: at for at, question in enumerate(sitting["questions"])}
    return [number[reference] for reference in references]


class WholeRule:
    """abcvoting: the method of equal shares, completed by sequential Phragmen."""

    @staticmethod
    def theirs(sitting):
        from abcvoting import abcrules
        from abcvoting.preferences import Profile

        profile = Profile(len(sitting["questions"]))
        profile.add_voters(sitting["ballots"])
        start = time.perf_counter()
        committees = abcrules.compute_equal_shares(profile, POSITIONS, algorithm="gmpy2-fractions")
        return list(committees[0]), time.perf_counter() - start

    @staticmethod
    def ours(line, sitting):
        selection, seconds = select(line, sitting, "whole")
        return numbered(sitting, selection["slate"]), seconds


def pabutools_profile(sitting):
    from pabutools.election import ApprovalBallot, ApprovalProfile, Instance, Project

    # Names sort like numbers, since ties go by the name.
    projects = [Project(f"{at:06}", 1) for at in range(len(sitting["questions"]))]
    ballots = (ApprovalBallot(projects[at] for at in ballot) for ballot in sitting["ballots"])
    instance = Instance(projects, budget_limit=POSITIONS)
    return instance, ApprovalProfile(ballots, instance=instance)


class FirstStep:
    """pabutools: the method of equal shares without a completion."""

    @staticmethod
    def theirs(sitting):
        from pabutools.election import Cardinality_Sat
        from pabutools.rules import method_of_equal_shares

        instance, profile = pabutools_profile(sitting)
        start = time.perf_counter()
        bought = method_of_equal_shares(instance, profile, sat_class=Cardinality_Sat)
        return [int(project.name) for project in bought], time.perf_counter() - start

    @staticmethod
    def ours(line, sitting):
        selection, seconds = select(line, sitting, "first-step")
        steps = selection["trace"]["steps"]
        bought = [step["reference"] for step in steps if step["phase"] == "equal-shares"]
        return numbered(sitting, bought), seconds


class SecondStep:
    """pabutools: sequential Phragmen."""

    @staticmethod
    def theirs(sitting):
        from pabutools.rules import sequential_phragmen

        instance, profile = pabutools_profile(sitting)
        start = time.perf_counter()
        bought = sequential_phragmen(instance, profile)
        return [int(project.name) for project in bought], time.perf_counter() - start

    @staticmethod
    def ours(line, sitting):
        crowd = json.loads(json.dumps(sitting["questions"][0]))
        crowd["reference"] = crowd["questioner"] = "crowd"
        other = dict(sitting)
        other["questions"] = sitting["questions"] + [crowd]
        other["people"] = [1] * len(sitting["ballots"]) + [CROWD]
        other["ballots"] = sitting["ballots"] + [[len(sitting["questions"])]]
        other["brief"] = dict(sitting["brief"], exclusions=[{"reference": "crowd", "reason": "no part in it"}])
        selection, seconds = select(line, other, "second-step")
        return numbered(sitting, selection["slate"]), seconds


PEERS = {
    "equal shares, then Phragmén (abcvoting)": WholeRule,
    "equal shares alone (pabutools)": FirstStep,
    "Phragmén alone (pabutools)": SecondStep,
}

if __name__ == "__main__":
    # Processes that begin as copies need no pickling of what they run.
    multiprocessing.set_start_method("fork")
    main()
