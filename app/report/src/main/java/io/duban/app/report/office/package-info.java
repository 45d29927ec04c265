/** Office documents (办公文档): workbooks and letters that a unit can be handed. Their libraries load only when asked for. */
@NullMarked
package io.duban.app.report.office;

import org.jspecify.annotations.NullMarked;
