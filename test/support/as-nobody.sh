#!/bin/sh
# Chromium has no sandbox for root: where the tests run as root, the kiosk runs as the user nobody, sandboxed.
exec setpriv --reuid=nobody --regid=nogroup --clear-groups "$@"
