/** Pages (网页): the report and what was recognised, marked in the text itself; each one file that needs no network. */
@NullMarked
package io.duban.app.report.page;

import org.jspecify.annotations.NullMarked;
