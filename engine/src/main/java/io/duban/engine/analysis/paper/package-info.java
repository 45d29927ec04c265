/** What a record tells as a paper: its secrecy, its number and those that it cites, its dates. */
@NullMarked
package io.duban.engine.analysis.paper;

import org.jspecify.annotations.NullMarked;
