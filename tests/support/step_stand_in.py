#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Beatreel developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Stands in for beatreel-cli under a farm's worker: speaks the lines of `step --serve`, and does what a test asks.

The steps of a real build take half a minute and come to nothing; their begin and end are noted in STEP_STAND_IN_LOG. Where a
file of that name with ".lost" is there, it is removed, and the step has not found what it needs.
"""

import json
import os
import queue
import sys
import threading
import time

lines = queue.Queue()


def read_lines():
    for line in sys.stdin:
        lines.put(json.loads(line))
    os._exit(0)  # nobody is there any more


def say(**answer):
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


def note(path, line):
    """One line more in a file, so that a test can count."""
    with open(path, "a", encoding="utf-8") as file:
        file.write(line + "\n")


def sleep(request):
    """Sleeps with progress; ends early where it is cancelled, unless it is stubborn."""
    seconds, begin = request["seconds"], time.monotonic()
    while (passed := time.monotonic() - begin) < seconds:
        say(id=request["id"], progress=passed / seconds, note="sleeping")
        try:
            line = lines.get(timeout=0.05)
        except queue.Empty:
            continue
        if line.get("cancel") and line["id"] == request["id"] and not request.get("stubborn"):
            if "file" in request:
                note(request["file"], "cancelled")
            say(id=request["id"], error={"kind": "cancelled", "message": "Stopped."})
            return False
    return True


def wait(request):
    """Takes its time and nothing else, as a model does; ends early where it is cancelled."""
    end = time.monotonic() + request["seconds"]
    while (left := end - time.monotonic()) > 0:
        try:
            line = lines.get(timeout=left)
        except queue.Empty:
            break
        if line.get("cancel") and line["id"] == request["id"]:
            say(id=request["id"], error={"kind": "cancelled", "message": "Stopped."})
            return
    say(id=request["id"], result={"value": request.get("value")})


def serve():
    threading.Thread(target=read_lines, daemon=True).start()
    while True:
        request = lines.get()
        if request.get("cancel"):
            continue
        step = request["step"]
        if "order" in request:
            request = {**request, "seconds": 30, "file": os.environ["STEP_STAND_IN_LOG"]}
            step = "sleep"
            if os.path.exists(request["file"] + ".lost"):
                os.remove(request["file"] + ".lost")
                say(id=request["id"], error={"kind": "not_found", "message": "There is no such file in the storage."})
                continue
        if "file" in request:
            note(request["file"], "begin")
        if step == "echo":
            say(id=request["id"], result={"value": request.get("value"), "pid": os.getpid()})
        elif step == "sleep":
            if sleep(request):
                if "file" in request:
                    note(request["file"], "end")
                say(id=request["id"], result={"value": request.get("value"), "pid": os.getpid()})
        elif step == "wait":
            wait(request)
        elif step == "fail":
            say(id=request["id"], error=request["error"])
        elif step == "die":
            os._exit(3)
        elif step == "die once":
            if not os.path.exists(request["mark"]):
                note(request["mark"], "died")
                os._exit(3)
            say(id=request["id"], result={"value": "alive"})
        elif step == "babble":
            print("this is no JSON", flush=True)
            say(id="somebody else", result={})
            say(id=request["id"], result={"value": "said"})
        elif step == "environment":
            say(id=request["id"], result={"names": sorted(os.environ), "key": os.environ.get("REPLICATE_API_TOKEN")})


def phase(name):
    document = json.load(sys.stdin)
    if document.get("prompt") == "sleep":
        time.sleep(60)
    if document.get("prompt") == "say nothing":
        sys.exit(1)
    json.dump({"video_id": document["video_id"], "phase": name, "status": "success", "output_data": document}, sys.stdout)


if __name__ == "__main__":
    if sys.argv[1:] == ["step", "--serve"]:
        serve()
    elif sys.argv[1] == "phase":
        phase(sys.argv[2])
    else:
        sys.exit(2)
