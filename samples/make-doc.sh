#!/bin/sh
# Prints the committed samples anew: .docx and .txt from their truths by the generator, .doc and .pdf from the .docx by
# LibreOffice, since files as offices publish them are printed by an office program. Needs Maven, soffice on the path, and a Chinese
# font with TrueType outlines (Debian: fonts-wqy-zenhei).
set -eu
cd "$(dirname "$0")/.."
mvn -q -B -Dquick -pl samples -am test -Dtest=CommittedSampleTest -Dsurefire.failIfNoSpecifiedTests=false -Dsamples.update=true
for sample in samples/reports/*/; do
  for format in 'doc:MS Word 97' pdf; do
    soffice --headless --convert-to "$format" --outdir "$sample" "$sample/report.docx" >/dev/null
  done
done
