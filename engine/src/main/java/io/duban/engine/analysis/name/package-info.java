/** Full names of units: which names mean the same one. */
@NullMarked
package io.duban.engine.analysis.name;

import org.jspecify.annotations.NullMarked;
