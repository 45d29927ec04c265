/** What a sentence says: directives, units, deadlines, accountability clauses, placeholders. */
@NullMarked
package io.duban.engine.analysis.grammar;

import org.jspecify.annotations.NullMarked;
