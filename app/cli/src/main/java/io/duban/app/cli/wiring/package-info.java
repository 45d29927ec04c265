/** 装配: who gets what, decided at compile time by Dagger. */
@NullMarked
package io.duban.app.cli.wiring;

import org.jspecify.annotations.NullMarked;
