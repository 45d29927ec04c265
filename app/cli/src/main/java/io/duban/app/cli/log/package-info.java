/** 日志: how quiet the program is. */
@NullMarked
package io.duban.app.cli.log;

import org.jspecify.annotations.NullMarked;
