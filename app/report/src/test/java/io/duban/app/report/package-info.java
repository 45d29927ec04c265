/** Tests of the report writers over one fixed report. */
@NullMarked
package io.duban.app.report;

import org.jspecify.annotations.NullMarked;
