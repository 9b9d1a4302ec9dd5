# SPDX-FileCopyrightText: 2026 The Beatreel developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""A queue of Celery's on which anything may lie."""

import base64
import json
import logging

from kombu.transport import redis as redis_transport

from beatreel_run import shutdown_flag

log = logging.getLogger("beatreel")


class FarmQoS(redis_transport.Channel.QoS):
    """Messages of workers that died are put back at each look for them, which is every ten seconds; and no place waits."""

    def restore_visible(self, start=0, num=10, interval=1):
        return super().restore_visible(start, num, 1)

    def ack(self, delivery_tag):
        super().ack(delivery_tag)
        # Celery's loop asks for the next message before it acknowledges the last one, and then not before one of its timers
        # goes off: a place would idle for up to two seconds after each step.
        if not shutdown_flag[0]:
            self.channel.connection.cycle.on_poll_start()


class FarmChannel(redis_transport.Channel):
    """A queue on which anything may lie."""

    QoS = FarmQoS

    def _brpop_read(self, **options):
        try:
            return super()._brpop_read(**options)
        except ValueError:
            log.error("Something that is no JSON lay on the queue and was thrown away.")
            return True


class FarmTransport(redis_transport.Transport):
    """What is no message of Celery's is thrown away instead of ending the worker or coming back for ever."""

    Channel = FarmChannel

    def _deliver(self, message, queue):
        if not queue.endswith(".pidbox") and not is_message(message):
            log.error("Something that is no message of Celery's lay on the queue and was thrown away.")
            return
        try:
            super()._deliver(message, queue)
        except (ValueError, KeyError, TypeError, AttributeError):
            log.exception("A message on the queue could not be taken and was thrown away.")
            tag = message["properties"]["delivery_tag"]
            for channel in self.channels:
                if tag in channel.qos._delivered:
                    channel.basic_reject(tag, requeue=False)


def is_message(message):
    """Whether it has what Celery and its transport need, in the form that they need."""
    if not isinstance(message, dict):
        return False
    headers, about = message.get("headers"), message.get("properties")
    if not isinstance(headers, dict) or not isinstance(about, dict) or not isinstance(about.get("delivery_info"), dict):
        return False
    texts = [message.get("body"), message.get("content-type"), message.get("content-encoding"), about.get("delivery_tag")]
    texts += [headers.get("task"), headers.get("id"), about["delivery_info"].get("exchange"), about["delivery_info"].get("routing_key")]
    if not all(isinstance(text, str) for text in texts):
        return False
    try:
        body = message["body"].encode()
        if about.get("body_encoding") == "base64":
            body = base64.b64decode(body, validate=True)
        args, kwargs, embedded = json.loads(body)
    except ValueError:
        return False
    return isinstance(args, list) and isinstance(kwargs, dict) and isinstance(embedded, dict)


def use():
    """Lets redis:// and rediss:// stand for it."""
    redis_transport.Transport = FarmTransport
