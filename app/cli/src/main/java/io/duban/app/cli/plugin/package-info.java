/** 插件: readers and writers found on the class path and in the plugins folder. */
@NullMarked
package io.duban.app.cli.plugin;

import org.jspecify.annotations.NullMarked;
