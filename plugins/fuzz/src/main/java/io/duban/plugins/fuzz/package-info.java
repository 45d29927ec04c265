/** Coverage-guided fuzzing of readers: bytes go in, a document or a reason must come out. */
@NullMarked
package io.duban.plugins.fuzz;

import org.jspecify.annotations.NullMarked;
