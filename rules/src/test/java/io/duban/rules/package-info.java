/** Tests of the built-in rule sets: their pages are the tests, these classes only run them. */
@NullMarked
package io.duban.rules;

import org.jspecify.annotations.NullMarked;
