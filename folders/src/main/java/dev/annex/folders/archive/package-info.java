/** What lies in zip and tar archives, unpacked under limits. */
@NullMarked
package dev.annex.folders.archive;

import org.jspecify.annotations.NullMarked;
