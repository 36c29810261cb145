/** Tables as other systems want them: their names, order and choice of columns, told in a file. */
@NullMarked
package dev.annex.exchange.mapping;

import org.jspecify.annotations.NullMarked;
