/** The contract that every document reader passes, as interfaces of tests to implement. */
@NullMarked
package io.duban.plugins.testkit;

import org.jspecify.annotations.NullMarked;
