#!/usr/bin/env python3
"""Runs each contender a few times in turn and prints median wall, processor time, peak memory, and ratios.

usage: compare.py FOLDER    (as workload.py wrote it)
"""
import os
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROUNDS = 3
root = Path(sys.argv[1])
ours, theirs, copy = root / "out-synchro", root / "out-hugo", root / "out-copy"
CONTENDERS = {
    "synchro": [".build/release/synchro", "build", "-q", "--content", str(root / "synchro"), "--output", str(ours)],
    "hugo": ["hugo", "--quiet", "--source", str(root / "hugo"), "--destination", str(theirs)],
    "copy": ["cp", "-r", str(ours), str(copy)],
}


def run(command):
    start = time.perf_counter()
    process = subprocess.Popen(command)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"{command[0]} failed")
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def size(folder):
    files = [f for f in folder.rglob("*") if f.is_file()]
    return len(files), sum(f.stat().st_size for f in files) / 1e6


results = {name: [] for name in CONTENDERS}
for _ in range(ROUNDS):
    for name, command in CONTENDERS.items():
        for folder in {"synchro": [ours], "hugo": [theirs], "copy": [copy]}[name]:
            shutil.rmtree(folder, ignore_errors=True)
        results[name].append(run(command))
print(f"{'':10}{'wall s':>10}{'cpu s':>10}{'peak MB':>10}{'files':>10}{'MB':>10}")
medians = {}
for name, runs in results.items():
    wall, cpu, memory = (statistics.median(column) for column in zip(*runs))
    medians[name] = wall
    count, megabytes = size({"synchro": ours, "hugo": theirs, "copy": copy}[name])
    print(f"{name:10}{wall:10.2f}{cpu:10.2f}{memory:10.0f}{count:10}{megabytes:10.1f}")
print(f"hugo / synchro: {medians['hugo'] / medians['synchro']:.1f}   "
      f"synchro / copy: {medians['synchro'] / medians['copy']:.1f}")
