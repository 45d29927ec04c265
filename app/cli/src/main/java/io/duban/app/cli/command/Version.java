package io.duban.app.cli.command;

import java.util.ResourceBundle;
import picocli.CommandLine.IVersionProvider;

/** 版本. */
public final class Version implements IVersionProvider {
    /** The version of this build. */
    public static String current() {
        return ResourceBundle.getBundle("io.duban.app.cli.version").getString("version");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"duban " + current(), "Java ${java.version} (${java.vendor})"};
    }
}
