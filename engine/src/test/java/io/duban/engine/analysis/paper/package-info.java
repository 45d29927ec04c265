/** Tests of what a record tells as a paper. */
@NullMarked
package io.duban.engine.analysis.paper;

import org.jspecify.annotations.NullMarked;
