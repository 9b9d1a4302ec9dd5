# SPDX-FileCopyrightText: 2026 The Beatreel developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""The programs that do the steps: `beatreel-cli step --serve` and `beatreel-cli phase`."""

import json
import logging
import os
import selectors
import signal
import subprocess
import tempfile
import time

log = logging.getLogger("beatreel")

TICK = 0.25  # s between two looks at what else happens while a step runs
LONGEST_LINE = 64 << 20  # bytes
HANDED_ON = ("shutdown", "orphan")  # why a step is left to another worker, and is not unwanted


class StepFailed(Exception):
    """StepFailed(kind, sentence[, more]): why a step failed, in words that Beatreel understands."""


class Stopped(Exception):
    """A step was ended before it was done: "cancelled", "shutdown", "limit" or "orphan"."""


def end_group(process, how):
    try:
        os.killpg(process.pid, how)
    except ProcessLookupError:
        pass


class StepProgram:
    """The long-lived `beatreel-cli step --serve` of one place. It is started when it is needed and after each death."""

    def __init__(self, command, environment, folder, grace):
        self.command = command
        self.environment = environment
        self.folder = folder
        self.grace = grace
        self.process = None
        self.buffer = b""

    def run(self, request, tick, heard):
        """Has a request done: `tick()` is called all the time and says why to stop; `heard(answer)` gets progress.

        Returns the result. Raises StepFailed, or Stopped where `tick` had its way."""
        for is_last in (False, True):
            try:
                return self._run_once(request, tick, heard)
            except EOFError as end:
                # A program that crashed or was killed: once more with a new one; what it paid for is in the ledger.
                log.warning("The step's program ended in the middle (%s).", end)
                if is_last:
                    raise StepFailed(
                        "unavailable", "The program of a worker ended in the middle of a step, twice. Its log says why."
                    ) from None

    def close(self):
        if self.process:
            end_group(self.process, signal.SIGKILL)
            self.process.wait()
            self.process.stdin.close()
            self.process.stdout.close()
            self.process = None
        self.buffer = b""

    def _leave(self):
        """Ends the program in the middle of a step, which another worker goes on with: nothing is cancelled that was paid for."""
        try:
            self.process.stdin.close()
            self.process.wait(self.grace)
        except (BrokenPipeError, subprocess.TimeoutExpired):
            pass
        self.close()

    def _run_once(self, request, tick, heard):
        self._start()
        self._say(request)
        reason, end = None, None
        while True:
            answer = self._answer(request["id"])
            if answer is not None:
                if "result" in answer:
                    return answer["result"]
                if "error" in answer:
                    raise self._failure(answer["error"], reason)
                if reason is None:
                    heard(answer)
            if reason is None:
                reason = tick()
                if reason in HANDED_ON:
                    self._leave()
                    raise Stopped(reason)
                if reason is not None:
                    self._say({"id": request["id"], "cancel": True})
                    end = time.monotonic() + self.grace
            elif time.monotonic() >= end:
                self.close()
                raise Stopped(reason)

    @staticmethod
    def _failure(error, reason):
        error = error if isinstance(error, dict) else {}
        kind, sentence = str(error.get("kind", "")), str(error.get("message", ""))
        if reason is not None and kind == "cancelled":
            return Stopped(reason)
        more = {name: error[name] for name in ("detail", "retry_after_ms") if name in error}
        return StepFailed(kind or "unavailable", sentence or "A step failed, and its program did not say why.", more)

    def _start(self):
        if self.process and self.process.poll() is None:
            return
        self.close()
        try:
            self.process = subprocess.Popen(
                self.command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                cwd=self.folder,
                env=self.environment,
                start_new_session=True,
            )
        except OSError as error:
            raise StepFailed(
                "unavailable", "A worker could not start beatreel-cli. Check BEATREEL_CLI on it.", {"detail": str(error.strerror)}
            ) from None

    def _say(self, line):
        try:
            self.process.stdin.write(json.dumps(line, ensure_ascii=False).encode() + b"\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            self._ended()

    def _ended(self):
        process = self.process
        self.close()
        raise EOFError(f"status {process.returncode}")

    def _answer(self, task_id):
        """The next answer about this request within a tick, or None. Other lines are noted and passed over."""
        line = self._line()
        if line is None:
            return None
        try:
            answer = json.loads(line)
        except ValueError:
            answer = None
        if isinstance(answer, dict) and answer.get("id") == task_id:
            return answer
        log.warning("The step's program said something that is no answer (%d bytes).", len(line))
        return None

    def _line(self):
        end = time.monotonic() + TICK
        with selectors.DefaultSelector() as selector:
            selector.register(self.process.stdout, selectors.EVENT_READ)
            while b"\n" not in self.buffer:
                if not selector.select(max(0.0, end - time.monotonic())):
                    return None
                some = os.read(self.process.stdout.fileno(), 1 << 16)
                if not some or len(self.buffer) > LONGEST_LINE:
                    self._ended()
                self.buffer += some
        line, _, self.buffer = self.buffer.partition(b"\n")
        return line


def run_phase(settings, phase, document, tick):
    """Has one of the specification's phases done by `beatreel-cli phase`; returns its output document."""
    with tempfile.TemporaryFile() as given, tempfile.TemporaryFile() as made:
        given.write(json.dumps(document).encode())
        given.seek(0)
        process = subprocess.Popen(
            [settings.cli, "phase", phase],
            stdin=given,
            stdout=made,
            cwd=settings.folder,
            env=settings.environment,
            start_new_session=True,
        )
        reason, end = None, None
        while process.poll() is None:
            try:
                process.wait(TICK)
            except subprocess.TimeoutExpired:
                pass
            if reason is None:
                reason = tick()
                if reason is not None:
                    end_group(process, signal.SIGTERM)
                    end = time.monotonic() + (0 if reason == "orphan" else settings.grace)
            elif time.monotonic() >= end:
                end_group(process, signal.SIGKILL)
                process.wait()
        if reason is not None:
            raise Stopped(reason)
        made.seek(0)
        try:
            output = json.loads(made.read())
        except ValueError:
            output = None
    if not isinstance(output, dict):
        raise StepFailed("unavailable", f"{phase} ended without a result. The worker's log says why.")
    return output
