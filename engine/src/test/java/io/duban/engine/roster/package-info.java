/** Tests of reading rosters. */
@NullMarked
package io.duban.engine.roster;

import org.jspecify.annotations.NullMarked;
