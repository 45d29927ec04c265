/** Report writers: for people (text), for programs (JSON) and for the task ledger (CSV). */
@NullMarked
package io.duban.app.report;

import org.jspecify.annotations.NullMarked;
