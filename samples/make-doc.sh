#!/bin/sh
# Prints the committed samples anew: .docx and .txt from their truths by the generator, .doc from the .docx by LibreOffice,
# because no Java library writes the tables of the older format. Needs Maven, and soffice on the path.
set -eu
cd "$(dirname "$0")/.."
mvn -q -B -Dquick -pl samples -am test -Dtest=CommittedSampleTest -Dsurefire.failIfNoSpecifiedTests=false -Dsamples.update=true
for sample in samples/reports/*/; do
  soffice --headless --convert-to 'doc:MS Word 97' --outdir "$sample" "$sample/report.docx" >/dev/null
done
