# SPDX-FileCopyrightText: 2026 The Beatreel developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""s3.py FOLDER PORT: all of Swift in one process, with everything it stores in FOLDER.

Swift is four servers that talk by HTTP; here they are on four ports of loopback, of which PORT speaks S3.
"""

import os

os.environ["EVENTLET_NO_GREENDNS"] = "yes"  # no names are looked up; it starts sooner

import eventlet

eventlet.monkey_patch()

import logging
import sys

from eventlet import wsgi
from swift.common.ring import RingBuilder
from swift.common.swob import Request
from swift.common.wsgi import loadapp
from swift.common import utils

BUCKET = "films"

STORAGE = """[DEFAULT]
swift_dir = {folder}
devices = {folder}/node
mount_check = false
log_address = {folder}/no-syslog
[app:main]
use = egg:swift#{server}
"""

# Parts may be as small as AWS takes them; the region is not the usual one, so that who forgets it is told.
PROXY = """[DEFAULT]
swift_dir = {folder}
log_address = {folder}/no-syslog
[pipeline:main]
pipeline = catch_errors listing_formats bulk s3api tempauth copy slo proxy-server
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
allow_account_management = true
[filter:catch_errors]
use = egg:swift#catch_errors
[filter:listing_formats]
use = egg:swift#listing_formats
[filter:bulk]
use = egg:swift#bulk
[filter:copy]
use = egg:swift#copy
[filter:slo]
use = egg:swift#slo
[filter:s3api]
use = egg:swift#s3api
location = eu-test-1
[filter:tempauth]
use = egg:swift#tempauth
user_studio_editor = marked+secret/0815 .admin
"""


class NoCache:
    """Stands where Swift wants a memcached: it remembers nothing."""

    def get(self, *_args, **_options):
        return None

    def set(self, *_args, **_options):
        pass

    delete = set


def without_cache(app):
    def call(env, start_response):
        env["swift.cache"] = NoCache()
        return app(env, start_response)

    return call


def write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def ring(folder, name, port):
    """Says that everything lies on the one disk of the one server of this kind."""
    builder = RingBuilder(2, 1, 0)
    builder.add_dev({"region": 1, "zone": 1, "ip": "127.0.0.1", "port": port, "device": "d1", "weight": 1,
                     "replication_ip": "127.0.0.1", "replication_port": port})
    builder.rebalance()
    builder.get_ring().save(f"{folder}/{name}.ring.gz")


def serve(socket, app):
    quiet = logging.getLogger("wsgi")
    quiet.addHandler(logging.NullHandler())
    quiet.propagate = False
    eventlet.spawn(wsgi.server, socket, app, log=quiet, max_size=64)


def main(folder, port):
    os.makedirs(f"{folder}/node/d1", exist_ok=True)
    write(f"{folder}/swift.conf", "[swift-hash]\nswift_hash_path_suffix = beatreel\n")
    utils.SWIFT_CONF_FILE = f"{folder}/swift.conf"
    utils.HASH_PATH_SUFFIX = b"beatreel"
    for server in ("account", "container", "object"):
        socket = eventlet.listen(("127.0.0.1", 0))
        ring(folder, server, socket.getsockname()[1])
        write(f"{folder}/{server}.conf", STORAGE.format(folder=folder, server=server))
        serve(socket, loadapp(f"{folder}/{server}.conf"))
    write(f"{folder}/proxy.conf", PROXY.format(folder=folder))
    proxy = without_cache(loadapp(f"{folder}/proxy.conf"))
    serve(eventlet.listen(("127.0.0.1", port)), proxy)
    made = Request.blank(f"/v1/AUTH_studio/{BUCKET}", environ={"REQUEST_METHOD": "PUT", "swift.authorize_override": True}).get_response(proxy)
    if made.status_int // 100 != 2:
        sys.exit(f"The bucket could not be made: {made.status} {made.body!r}")
    write(f"{folder}/ready", "")
    eventlet.Event().wait()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
