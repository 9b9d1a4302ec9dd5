# SPDX-FileCopyrightText: 2026 The Beatreel developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""One delivery of one task, as the others of the farm see it."""

import json
import mmap
import os
import time
import uuid

import redis
from celery.exceptions import Ignore

from beatreel_steps import TICK, Stopped

CANCEL_EVERY = 0.5  # s
BEAT_EVERY = 5.0  # at most; a third of the time after which a silent worker counts as dead
RESULT_KEPT = 86400
FINAL = ("SUCCESS", "FAILURE", "REVOKED")

# One byte that the worker shares with its places: 1 once it is to end.
shutdown_flag = mmap.mmap(-1, 1)


class Rest:
    """The pause of a place that cannot do steps, its disk being full say: others are to take them meanwhile."""

    KINDS = ("storage", "unavailable")
    MOST = 12  # times the first pause

    def __init__(self, first):
        self.first = first
        self.failures = 0
        self.is_due = False

    def failed(self, kind):
        self.is_due = kind in self.KINDS
        self.failures = self.failures + 1 if self.is_due else 0

    def succeeded(self):
        self.is_due, self.failures = False, 0

    def seconds(self):
        return self.first * min(self.MOST, 2 ** (self.failures - 1)) if self.is_due else 0

    def take(self):
        """Pauses where that is due; ends early where the worker ends."""
        end = time.monotonic() + self.seconds()
        self.is_due = False
        while time.monotonic() < end and not shutdown_flag[0]:
            time.sleep(TICK)


class Run:
    """One delivery of one task: whether it is wanted, that nobody else does it, and what is told of it meanwhile."""

    # One worker at a time: the lock is renewed by its holder, and taken where nobody has it.
    HOLD = """
        local holder = redis.call('GET', KEYS[1])
        if holder and holder ~= ARGV[1] then return 0 end
        redis.call('SET', KEYS[1], ARGV[1], 'EX', ARGV[2])
        return 1
    """
    LEAVE = "if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end"

    def __init__(self, client, request, settings):
        self.client = client
        self.id = request.id
        self.tag = (request.properties or {}).get("delivery_tag")
        self.host = request.hostname
        self.settings = settings
        self.me = uuid.uuid4().hex
        self.parent = os.getppid()
        self.limit = time.monotonic() + settings.step_limit
        self.next_cancel = 0.0
        self.next_beat = 0.0
        self.next_word = 0.0
        self.word = {"fraction": 0.0}
        self.is_held = False

    def begin(self):
        """Waits until this delivery has the task for itself. Ignore where it is done already."""
        while True:
            reason = self.tick()
            if reason is not None:
                raise Stopped(reason)
            if self.is_final():
                raise Ignore()
            if self.is_held:
                self.tell(self.word)
                return
            time.sleep(TICK)

    def end(self):
        self._safely(lambda: self.client.eval(self.LEAVE, 1, self._lock(), self.me))

    def tick(self):
        """Looks at what happens elsewhere; a reason where the step has to stop."""
        now = time.monotonic()
        if shutdown_flag[0]:
            return "shutdown"
        if os.getppid() != self.parent:
            return "orphan"
        if now >= self.limit:
            return "limit"
        if now >= self.next_beat or not self.is_held:
            self.next_beat = now + min(BEAT_EVERY, self.settings.visibility / 3)
            self._beat()
        if now >= self.next_cancel:
            self.next_cancel = now + CANCEL_EVERY
            if self._safely(lambda: self.client.exists(f"beatreel:cancel:{self.id}")):
                return "cancelled"
        return None

    def heard(self, answer):
        if not isinstance(answer.get("progress"), (int, float)):
            return
        self.word = {"fraction": min(1.0, max(0.0, float(answer["progress"])))}
        if isinstance(answer.get("note"), str):
            self.word["note"] = answer["note"][:500]
        if time.monotonic() >= self.next_word:
            self.tell(self.word)

    def tell(self, word):
        self.next_word = time.monotonic() + TICK
        document = json.dumps(
            {
                "status": "PROGRESS",
                "result": {**word, "worker": self.host},
                "traceback": None,
                "children": [],
                "date_done": None,
                "task_id": self.id,
            }
        )
        pipe = self.client.pipeline(transaction=False)
        pipe.setex(self._result(), RESULT_KEPT, document)
        pipe.publish(self._result(), document)
        self._safely(pipe.execute)

    def is_final(self):
        text = self._safely(lambda: self.client.get(self._result()))
        try:
            return bool(text) and json.loads(text).get("status") in FINAL
        except (ValueError, AttributeError):
            return False

    def _beat(self):
        """Shows that the step is being done: the message stays ours, and the waiting client hears of it."""
        if self.tag:
            self._safely(lambda: self.client.zadd("unacked_index", {self.tag: time.time()}, xx=True))
        held = self._safely(lambda: self.client.eval(self.HOLD, 1, self._lock(), self.me, self.settings.visibility))
        was_held, self.is_held = self.is_held, bool(held) if held is not None else self.is_held
        if was_held:
            self.tell(self.word)

    def _lock(self):
        return f"beatreel:run:{self.id}"

    def _result(self):
        return f"celery-task-meta-{self.id}"

    @staticmethod
    def _safely(ask):
        """A Redis that is away for a moment does not end a step."""
        try:
            return ask()
        except (redis.RedisError, OSError):
            return None
