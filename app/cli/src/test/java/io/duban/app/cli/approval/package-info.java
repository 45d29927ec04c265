/** 输出批准: what every writer makes of the examples, compared with what a person has read. */
@NullMarked
package io.duban.app.cli.approval;

import org.jspecify.annotations.NullMarked;
