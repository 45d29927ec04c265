/** Tests of the pipeline with small readers, analyzers and rule sets written by hand. */
@NullMarked
package io.duban.engine.check;

import org.jspecify.annotations.NullMarked;
