/** What is told of records that share text (雷同): as a list, as a table, and side by side on a page. */
@NullMarked
package io.duban.app.report.compare;

import org.jspecify.annotations.NullMarked;
