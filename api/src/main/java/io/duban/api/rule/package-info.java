/** Rules, the sets they come in, the profile that selects them, and what came of them. */
@NullMarked
package io.duban.api.rule;

import org.jspecify.annotations.NullMarked;
