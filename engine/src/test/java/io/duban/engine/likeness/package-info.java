/** Tests of likeness over small invented records. */
@NullMarked
package io.duban.engine.likeness;

import org.jspecify.annotations.NullMarked;
