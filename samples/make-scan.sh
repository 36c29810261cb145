#!/bin/sh
# Makes a scan of a printed report: make-scan.sh PRINTED.pdf TIER SEED SCAN.(pdf|tif|png|jpg)
# The tiers are listed in README.md. Builds annex first where that is needed.
set -eu
home=$(cd "$(dirname "$0")/.." && pwd -P)
"$home/annex" --version >/dev/null
exec java -Djava.awt.headless=true -cp "$home/cli/target/annex-cli.jar" dev.annex.samples.scan.WriteScan "$@"
