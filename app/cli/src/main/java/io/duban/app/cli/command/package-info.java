/** 命令: one class a command; each parses its options and calls what does the work. */
@NullMarked
package io.duban.app.cli.command;

import org.jspecify.annotations.NullMarked;
