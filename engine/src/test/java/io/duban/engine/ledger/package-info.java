/** Tests of ledgers against their minutes. */
@org.jspecify.annotations.NullMarked
package io.duban.engine.ledger;
