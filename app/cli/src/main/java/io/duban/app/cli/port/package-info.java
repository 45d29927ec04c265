/** 接口: what the commands need of the engine, in their own words. */
@NullMarked
package io.duban.app.cli.port;

import org.jspecify.annotations.NullMarked;
