/** Tests of records, passages, sentences and outline. */
@NullMarked
package io.duban.engine.analysis.layout;

import org.jspecify.annotations.NullMarked;
