/** The task ledger (督办台账): who must do what by when, one row a task, as a table and as a calendar. */
@NullMarked
package io.duban.app.report.ledger;

import org.jspecify.annotations.NullMarked;
