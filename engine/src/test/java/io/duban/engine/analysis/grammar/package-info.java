/** Tests of the package of the same name. */
@NullMarked
package io.duban.engine.analysis.grammar;

import org.jspecify.annotations.NullMarked;
