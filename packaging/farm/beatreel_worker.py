#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Beatreel developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""A worker of a Beatreel farm: takes steps from a Celery queue and has them done by `beatreel-cli step --serve`.

Each place of the worker (a process of Celery's pool) has one such program, which lives as long as the place does. This
file knows nothing of what a step is. Settings come from the environment; docs/farm.md lists them and the lines that are
spoken with the program.
"""

import os
import shutil
import ssl
import sys
from typing import NamedTuple

import redis
from celery import Celery, signals
from celery.app import trace
from celery.exceptions import Ignore, Reject

import beatreel_queue
from beatreel_run import RESULT_KEPT, Rest, Run, shutdown_flag
from beatreel_steps import StepFailed, StepProgram, Stopped, run_phase

# Keys and addresses with passwords: they go to the step's program, and stay nowhere else.
SECRETS = (
    "OPENAI_API_KEY",
    "REPLICATE_API_TOKEN",
    "AWS_ACCESS_KEY_ID",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "BEATREEL_DATABASE_URL",
)

# The tasks of the specification, by the names that Celery gives them there: phase, names of the arguments in order.
PHASES = {
    "app.phases.phase1_planning.task.plan_video_intelligent": ("phase1_planning", ("video_id", "prompt", "creativity_level")),
    "app.phases.phase2_storyboard.task.generate_storyboard": ("phase2_storyboard", ("video_id", "spec")),
    "app.phases.phase3_chunks.task.generate_chunks": ("phase3_chunks", ("video_id", "spec", "storyboard")),
    "app.phases.phase4_stitching.task.stitch_chunks": ("phase4_stitching", ("video_id", "chunks")),
    "app.phases.phase5_music.task.generate_music": ("phase5_music", ("video_id", "spec", "stitched_url")),
}


class BadSetting(Exception):
    """A sentence for whoever starts the worker."""


class Settings(NamedTuple):
    url: str
    authorities: str
    cli: str
    queue: str
    name: str
    places: int
    visibility: int
    step_limit: int
    grace: int
    rest: int
    folder: str
    environment: dict  # of the step's program

    @staticmethod
    def read(environment):
        credentials = read_credentials(environment.get("CREDENTIALS_DIRECTORY", ""))
        given = {**environment, **credentials}
        url = given.get("BEATREEL_FARM_URL", "").strip()
        if not url.startswith(("redis://", "rediss://")):
            raise BadSetting("BEATREEL_FARM_URL says where the farm's Redis is: redis://host:6379/0.")
        authorities = given.get("BEATREEL_FARM_AUTHORITIES", "")
        if authorities and not os.path.isfile(authorities):
            raise BadSetting("BEATREEL_FARM_AUTHORITIES names no file.")
        cli = shutil.which(given.get("BEATREEL_CLI", "beatreel-cli"))
        if not cli:
            raise BadSetting("beatreel-cli was not found: give its path in BEATREEL_CLI.")
        folder = os.path.abspath(given.get("BEATREEL_FARM_FOLDER", "."))
        if not os.path.isdir(folder) or not os.access(folder, os.W_OK):
            raise BadSetting("BEATREEL_FARM_FOLDER must be a folder that the worker may write to.")
        # The program has no use for the farm's address, and systemd's folder is for this process.
        hidden = ("BEATREEL_FARM_URL", "CREDENTIALS_DIRECTORY")
        return Settings(
            url=url,
            authorities=authorities,
            cli=os.path.abspath(cli),
            queue=given.get("BEATREEL_FARM_QUEUE", "beatreel"),
            name=given.get("BEATREEL_FARM_NAME", "beatreel@%h"),
            places=number(given, "BEATREEL_FARM_PLACES", os.cpu_count() or 1, 1, 512),
            visibility=number(given, "BEATREEL_FARM_VISIBILITY", 120, 1, 86400),
            step_limit=number(given, "BEATREEL_FARM_STEP_LIMIT", 7200, 1, 86400),
            grace=number(given, "BEATREEL_FARM_GRACE", 10, 0, 3600),
            rest=number(given, "BEATREEL_FARM_REST", 5, 0, 3600),
            folder=folder,
            environment={name: value for name, value in given.items() if name not in hidden},
        )


def number(environment, name, default, least, most):
    text = environment.get(name, "").strip()
    if not text:
        return default
    if not text.isascii() or not text.isdigit() or not least <= int(text) <= most:
        raise BadSetting(f"{name} must be a whole number from {least} to {most}.")
    return int(text)


def read_credentials(folder):
    """What systemd's LoadCredential=beatreel:FOLDER put there: a file beatreel_NAME for each variable."""
    found = {}
    if folder and os.path.isdir(folder):
        for name in os.listdir(folder):
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                found[name.removeprefix("beatreel_")] = file.read().strip()
    return found


def tls_of(settings):
    if not settings.url.startswith("rediss://"):
        return None
    tls = {"ssl_cert_reqs": ssl.CERT_REQUIRED, "ssl_check_hostname": True}
    if settings.authorities:
        tls["ssl_ca_certs"] = settings.authorities
    return tls


def make_client(settings):
    # A step that runs is looked after between two calls, so none may take long.
    return redis.Redis.from_url(settings.url, socket_timeout=3, socket_connect_timeout=3, **(tls_of(settings) or {}))


def make_app(settings):
    trace.LOG_SUCCESS = "Task %(name)s[%(id)s] succeeded in %(runtime)ss"  # results are nobody's business in a log
    beatreel_queue.use()
    app = Celery("beatreel", broker=settings.url, backend=settings.url)
    app.conf.update(
        accept_content=["json"],
        task_serializer="json",
        result_serializer="json",
        result_expires=RESULT_KEPT,
        task_default_queue=settings.queue,
        task_acks_late=True,
        task_reject_on_worker_lost=True,
        worker_prefetch_multiplier=1,
        worker_deduplicate_successful_tasks=True,
        worker_concurrency=settings.places,
        broker_connection_max_retries=None,
        broker_transport_options={"visibility_timeout": settings.visibility, "socket_keepalive": True},
        result_backend_transport_options={"retry_policy": {"max_retries": 600, "interval_start": 0, "interval_step": 0.2, "interval_max": 1}},
        redis_socket_keepalive=True,
        broker_use_ssl=tls_of(settings),
        redis_backend_use_ssl=tls_of(settings),
    )
    add_tasks(app, settings)
    return app


def add_tasks(app, settings):
    program = StepProgram([settings.cli, "step", "--serve"], settings.environment, settings.folder, settings.grace)
    clients = []
    runs = []  # whose end Celery has yet to tell
    rest = Rest(settings.rest)  # of this place: each has its own after the fork

    def guarded(task, work):
        """Does `work(run)` as one delivery of a task, and tells Celery how it ended."""
        if not clients:
            clients.append(make_client(settings))  # after the fork
        run = Run(clients[0], task.request, settings)
        runs.append(run)
        try:
            run.begin()
            return work(run)
        except Stopped as stopped:
            run.end()
            return ended_early(task, str(stopped))

    def let_go(**_):
        while runs:
            runs.pop().end()

    # Its result is told by then: another delivery of the task, which waits for this one's end, finds it done.
    signals.task_postrun.connect(let_go, weak=False)

    def ended_early(task, reason):
        if reason == "shutdown":
            raise Reject("the worker ends", requeue=True)
        if reason == "limit":
            raise StepFailed("provider_refused", f"A step took longer than {settings.step_limit} s and was ended. Raise BEATREEL_FARM_STEP_LIMIT.")
        if reason == "orphan":
            program.close()
            os._exit(1)
        task.backend.mark_as_revoked(task.request.id, "cancelled", request=task.request, store_result=True)
        raise Ignore()

    @app.task(name="beatreel.step", bind=True, typing=False, throws=(StepFailed,))
    def step(self, *args, **kwargs):
        if args or not isinstance(kwargs.get("step"), str):
            raise StepFailed("bad_input", "A task on the farm's queue is none of Beatreel's: it names no step.")
        request = {**kwargs, "id": self.request.id}
        request.pop("cancel", None)
        try:
            result = guarded(self, lambda run: program.run(request, run.tick, run.heard))
        except StepFailed as failed:
            rest.failed(failed.args[0])
            raise
        rest.succeeded()
        return result

    # The failure is told by then, so that the step is done elsewhere while this place rests.
    signals.task_postrun.connect(lambda **_: rest.take(), sender=step, weak=False)

    def add_phase(name, phase, names):
        @app.task(name=name, bind=True, typing=False, throws=(StepFailed,))
        def phase_task(self, *args, **kwargs):
            document = {**dict(zip(names, args)), **kwargs}
            if len(args) > len(names) or not isinstance(document.get("video_id"), str):
                raise StepFailed("bad_input", f"{phase} takes {', '.join(names)}.")
            document = {key: value for key, value in document.items() if value is not None}
            return guarded(self, lambda run: run_phase(settings, phase, document, run.tick))

    for name, (phase, names) in PHASES.items():
        add_phase(name, phase, names)
        add_phase(phase, phase, names)


@signals.worker_shutting_down.connect
def on_shutting_down(**_):
    shutdown_flag[0] = 1


def main():
    try:
        settings = Settings.read(os.environ)
    except BadSetting as bad:
        print(bad, file=sys.stderr)
        return 2
    for name in SECRETS:
        os.environ.pop(name, None)
    os.chdir(settings.folder)
    app = make_app(settings)
    app.worker_main(
        [
            "worker",
            "--hostname", settings.name,
            "--queues", settings.queue,
            "--pool", "prefork",
            "--loglevel", os.environ.get("BEATREEL_FARM_LOG", "INFO"),
            "--without-gossip",
            "--without-mingle",
        ]
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
