/** 输出: the console, its messages and what commands print themselves. */
@NullMarked
package io.duban.app.cli.output;

import org.jspecify.annotations.NullMarked;
