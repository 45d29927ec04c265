/** Workbooks, old and new, as ledgers: sheets into tables with their header row first. */
@NullMarked
package io.duban.plugins.sheet;

import org.jspecify.annotations.NullMarked;
