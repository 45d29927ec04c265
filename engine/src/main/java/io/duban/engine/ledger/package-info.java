/** Ledgers (台账) against the minutes that they keep track of: which row is which task, and what differs. */
@NullMarked
package io.duban.engine.ledger;

import org.jspecify.annotations.NullMarked;
