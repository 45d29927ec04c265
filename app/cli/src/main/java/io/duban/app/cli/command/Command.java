package io.duban.app.cli.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/**
 * 命令: what a command understands and, once it has understood, does. Options are objects and not annotated fields: to
 * take annotations apart picocli needs a fifth of the time of a whole check.
 */
public interface Command extends Callable<Integer> {
    /** What stands on its command line; made once for each command. */
    CommandSpec spec();
}
