/** 命令行: the program's entry, its exit codes and its top command. */
@NullMarked
package io.duban.app.cli;

import org.jspecify.annotations.NullMarked;
