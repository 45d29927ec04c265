/** Findings for other programs (交换格式): spreadsheets (CSV), builds (JUnit XML) and code scanners (SARIF). */
@NullMarked
package io.duban.app.report.exchange;

import org.jspecify.annotations.NullMarked;
