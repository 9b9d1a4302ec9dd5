#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Beatreel developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""The parts of packaging/farm/beatreel_worker.py that need no Redis."""

import base64
import json
import logging
import os
import pathlib
import sys
import tempfile
import time
import types
import unittest
import unittest.mock

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging" / "farm"))
sys.dont_write_bytecode = True

import beatreel_queue as queue  # noqa: E402
import beatreel_run as run  # noqa: E402
import beatreel_worker as worker  # noqa: E402

STAND_IN = str(ROOT / "tests" / "support" / "step_stand_in.py")
URL = "redis://:s3cret@127.0.0.1:1/0"


def never():
    return None


class SettingsTest(unittest.TestCase):
    def read(self, **environment):
        return worker.Settings.read({"BEATREEL_FARM_URL": URL, "BEATREEL_CLI": STAND_IN, **environment})

    def test_defaults(self):
        settings = self.read()
        self.assertEqual(settings.queue, "beatreel")
        self.assertEqual(settings.places, os.cpu_count())
        self.assertEqual(settings.visibility, 120)
        self.assertEqual(settings.cli, STAND_IN)
        self.assertEqual(settings.folder, os.getcwd())

    def test_what_is_given(self):
        settings = self.read(BEATREEL_FARM_QUEUE="night", BEATREEL_FARM_PLACES=" 3 ", BEATREEL_FARM_VISIBILITY="7", BEATREEL_FARM_NAME="w@h")
        self.assertEqual((settings.queue, settings.places, settings.visibility, settings.name), ("night", 3, 7, "w@h"))

    def test_bad_values_are_sentences(self):
        bad = [
            {"BEATREEL_FARM_URL": ""},
            {"BEATREEL_FARM_URL": "amqp://:s3cret@host"},
            {"BEATREEL_CLI": "/no/such/program"},
            {"BEATREEL_FARM_PLACES": "0"},
            {"BEATREEL_FARM_PLACES": "two"},
            {"BEATREEL_FARM_VISIBILITY": "-5"},
            {"BEATREEL_FARM_FOLDER": "/no/such/folder"},
            {"BEATREEL_FARM_AUTHORITIES": "/no/such/file.pem"},
        ]
        for environment in bad:
            with self.subTest(environment), self.assertRaises(worker.BadSetting) as raised:
                self.read(**environment)
            self.assertIn(next(iter(environment)), str(raised.exception))
            self.assertNotIn("s3cret", str(raised.exception))

    def test_credentials_are_for_the_program_alone(self):
        with tempfile.TemporaryDirectory() as folder:
            for name, value in (("beatreel_REPLICATE_API_TOKEN", "r8_x\n"), ("beatreel_BEATREEL_FARM_URL", "rediss://farm/1\n")):
                pathlib.Path(folder, name).write_text(value, encoding="utf-8")
            settings = self.read(CREDENTIALS_DIRECTORY=folder, BEATREEL_FARM_URL="")
        self.assertEqual(settings.url, "rediss://farm/1")
        self.assertEqual(settings.environment["REPLICATE_API_TOKEN"], "r8_x")
        self.assertNotIn("REPLICATE_API_TOKEN", os.environ)
        self.assertNotIn("BEATREEL_FARM_URL", settings.environment)
        self.assertNotIn("CREDENTIALS_DIRECTORY", settings.environment)

    def test_tls_holds_the_server_to_its_name(self):
        self.assertIsNone(worker.tls_of(self.read()))
        tls = worker.tls_of(self.read(BEATREEL_FARM_URL="rediss://farm", BEATREEL_FARM_AUTHORITIES=__file__))
        self.assertEqual(tls["ssl_ca_certs"], __file__)
        self.assertTrue(tls["ssl_check_hostname"])
        self.assertEqual(tls["ssl_cert_reqs"], worker.ssl.CERT_REQUIRED)

    def test_the_app_takes_json_and_one_step_a_place(self):
        conf = worker.make_app(self.read(BEATREEL_FARM_VISIBILITY="9")).conf
        self.assertEqual(conf.accept_content, ["json"])
        self.assertTrue(conf.task_acks_late and conf.task_reject_on_worker_lost)
        self.assertEqual(conf.worker_prefetch_multiplier, 1)
        self.assertEqual(conf.broker_transport_options["visibility_timeout"], 9)

    def test_the_tasks_of_the_specification_are_there(self):
        tasks = worker.make_app(self.read()).tasks
        for name in ("beatreel.step", "phase3_chunks", "app.phases.phase5_music.task.generate_music"):
            self.assertIn(name, tasks)


class RestTest(unittest.TestCase):
    def test_it_grows_and_ends(self):
        rest = run.Rest(5)
        pauses = []
        for _ in range(6):
            rest.failed("storage")
            pauses.append(rest.seconds())
        self.assertEqual(pauses, [5, 10, 20, 40, 60, 60])
        rest.succeeded()
        self.assertEqual(rest.seconds(), 0)
        rest.failed("unavailable")
        self.assertEqual(rest.seconds(), 5)

    def test_a_bad_step_is_not_the_places_fault(self):
        rest = run.Rest(5)
        rest.failed("bad_input")
        self.assertEqual(rest.seconds(), 0)

    def test_it_is_taken_once(self):
        rest = run.Rest(1)
        rest.failed("storage")
        begin = time.monotonic()
        rest.take()
        self.assertGreaterEqual(time.monotonic() - begin, 1)
        self.assertEqual(rest.seconds(), 0)


class HandOverTest(unittest.TestCase):
    def test_a_task_is_let_go_once_its_result_is_told(self):
        order = []

        class SeenRun:
            tick = heard = None

            def __init__(self, *_):
                pass

            def begin(self):
                order.append("begin")

            def end(self):
                order.append("end")

        with unittest.mock.patch.object(worker, "Run", SeenRun), unittest.mock.patch.object(worker, "make_client"), \
             unittest.mock.patch.object(worker.StepProgram, "run", return_value=7):
            app = worker.make_app(worker.Settings.read({"BEATREEL_FARM_URL": URL, "BEATREEL_CLI": STAND_IN}))
            app.conf.task_store_eager_result = True
            step = app.tasks["beatreel.step"]
            with unittest.mock.patch.object(step.backend, "mark_as_done", side_effect=lambda *_, **__: order.append("result")):
                self.assertEqual(step.apply(kwargs={"step": "echo"}).get(), 7)
        self.assertEqual(order, ["begin", "result", "end"])


class MessagesTest(unittest.TestCase):
    def message(self, **changes):
        body = base64.b64encode(json.dumps([[], {}, {}]).encode()).decode()
        about = {"delivery_tag": "t", "delivery_info": {"exchange": "", "routing_key": "q"}, "body_encoding": "base64"}
        return {
            "body": body,
            "content-type": "application/json",
            "content-encoding": "utf-8",
            "headers": {"task": "beatreel.step", "id": "i"},
            "properties": about,
            **changes,
        }

    def test_celerys_are_taken(self):
        self.assertTrue(queue.is_message(self.message()))
        self.assertTrue(queue.is_message(self.message(headers={"task": "unknown", "id": "i", "lang": "py"})))

    def test_the_next_one_is_asked_for_at_once(self):
        channel = unittest.mock.MagicMock()
        with unittest.mock.patch.object(queue.redis_transport.Channel.QoS, "ack") as ack:
            queue.FarmQoS(channel).ack("tag")
        ack.assert_called_once_with("tag")
        channel.connection.cycle.on_poll_start.assert_called_once_with()

    def test_others_are_not(self):
        others = [None, [], "x", {}, self.message(headers=None), self.message(headers={"task": {}, "id": "i"}), self.message(headers={"task": "t"})]
        others += [self.message(body=7), self.message(body="!!"), self.message(body="bm8="), self.message(properties={}), self.message(**{"content-type": None})]
        for other in others:
            with self.subTest(other):
                self.assertFalse(queue.is_message(other))


class ProgramTest(unittest.TestCase):
    def setUp(self):
        logging.disable(logging.CRITICAL)
        self.addCleanup(logging.disable, logging.NOTSET)
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.program = worker.StepProgram([STAND_IN, "step", "--serve"], {"PATH": os.environ["PATH"]}, self.folder.name, 0.5)
        self.addCleanup(self.program.close)

    def run_step(self, step, tick=never, heard=lambda answer: None, **more):
        return self.program.run({"id": "i", "step": step, **more}, tick, heard)

    def test_one_program_for_many_steps(self):
        first = self.run_step("echo", value="ä\n🎬")
        self.assertEqual(first["value"], "ä\n🎬")
        self.assertEqual(self.run_step("echo")["pid"], first["pid"])

    def test_one_that_died_meanwhile_is_replaced(self):
        pid = self.run_step("echo")["pid"]
        os.kill(pid, 9)
        self.program.process.wait()
        self.assertNotEqual(self.run_step("echo")["pid"], pid)

    def test_progress_is_heard(self):
        heard = []
        self.run_step("sleep", seconds=0.3, heard=heard.append)
        self.assertGreater(len(heard), 2)
        self.assertTrue(all(0 <= answer["progress"] <= 1 for answer in heard))

    def test_long_lines_come_whole(self):
        value = "x" * 3_000_000
        self.assertEqual(self.run_step("echo", value=value)["value"], value)

    def test_failures_keep_their_words(self):
        with self.assertRaises(worker.StepFailed) as raised:
            self.run_step("fail", error={"kind": "media", "message": "No.", "detail": "d", "retry_after_ms": 5, "more": 1})
        self.assertEqual(raised.exception.args, ("media", "No.", {"detail": "d", "retry_after_ms": 5}))
        with self.assertRaises(worker.StepFailed) as raised:
            self.run_step("fail", error="what?")
        self.assertEqual(raised.exception.args[0], "unavailable")

    def test_a_crash_is_tried_once_more(self):
        mark = os.path.join(self.folder.name, "mark")
        self.assertEqual(self.run_step("die once", mark=mark)["value"], "alive")
        with self.assertRaises(worker.StepFailed):
            self.run_step("die")

    def test_a_program_that_cannot_start(self):
        self.program.command = ["/no/such/program"]
        with self.assertRaises(worker.StepFailed) as raised:
            self.run_step("echo")
        self.assertEqual(raised.exception.args[0], "unavailable")

    def test_babble_is_passed_over(self):
        self.assertEqual(self.run_step("babble")["value"], "said")

    def test_stopping(self):
        for stubborn in (False, True):
            with self.subTest(stubborn=stubborn):
                begin = time.monotonic()
                with self.assertRaises(worker.Stopped) as raised:
                    self.run_step("sleep", seconds=30, stubborn=stubborn, tick=lambda: "cancelled" if time.monotonic() > begin + 0.5 else None)
                self.assertEqual(str(raised.exception), "cancelled")
                self.assertLess(time.monotonic() - begin, 10)
        self.assertIsNone(self.run_step("echo")["value"])

    def test_phases(self):
        settings = types.SimpleNamespace(cli=STAND_IN, folder=self.folder.name, environment=dict(os.environ), grace=0.5)
        output = worker.run_phase(settings, "phase1_planning", {"video_id": "v", "prompt": "p"}, never)
        self.assertEqual(output["phase"], "phase1_planning")
        with self.assertRaises(worker.StepFailed):
            worker.run_phase(settings, "phase1_planning", {"video_id": "v", "prompt": "say nothing"}, never)
        with self.assertRaises(worker.Stopped):
            worker.run_phase(settings, "phase1_planning", {"video_id": "v", "prompt": "sleep"}, lambda: "limit")


if __name__ == "__main__":
    unittest.main()
