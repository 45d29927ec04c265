/** Reading the user's roster of units from YAML or CSV. */
@NullMarked
package io.duban.engine.roster;

import org.jspecify.annotations.NullMarked;
