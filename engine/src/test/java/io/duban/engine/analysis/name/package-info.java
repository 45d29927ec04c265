/** Tests of unit names. */
@NullMarked
package io.duban.engine.analysis.name;

import org.jspecify.annotations.NullMarked;
