/** What has been done so far, on disk, so that nothing is done twice. */
@NullMarked
package dev.annex.folders.journal;

import org.jspecify.annotations.NullMarked;
