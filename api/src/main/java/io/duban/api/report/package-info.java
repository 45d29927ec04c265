/** The result of a run, complete and immutable, and the contract of those who write it out. */
@NullMarked
package io.duban.api.report;

import org.jspecify.annotations.NullMarked;
