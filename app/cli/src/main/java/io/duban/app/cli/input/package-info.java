/** 输入: which files the paths on the command line stand for. */
@NullMarked
package io.duban.app.cli.input;

import org.jspecify.annotations.NullMarked;
