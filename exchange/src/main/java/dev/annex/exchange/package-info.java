/** What lies in a folder of outputs, handed over to spreadsheets, other programs and databases. */
@NullMarked
package dev.annex.exchange;

import org.jspecify.annotations.NullMarked;
