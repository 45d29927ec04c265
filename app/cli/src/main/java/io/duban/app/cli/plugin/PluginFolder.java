package io.duban.app.cli.plugin;

import io.duban.api.ApiVersion;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** 插件文件夹: the jars that users drop beside the program's own. */
public final class PluginFolder {
    private final List<Path> jars;

    private PluginFolder(List<Path> jars) {
        this.jars = jars;
    }

    /** No folder at all: the program runs from something else than its distribution. */
    public static PluginFolder none() {
        return new PluginFolder(List.of());
    }

    /** The jars of a folder, sorted by name; none if there is no such folder. */
    public static PluginFolder of(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return none();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return new PluginFolder(files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList());
        }
    }

    /** The same jars and these after them. */
    public PluginFolder and(List<Path> more) {
        return new PluginFolder(Stream.concat(jars.stream(), more.stream()).toList());
    }

    /** The jars that were dropped in, sorted by name. */
    public List<Path> jars() {
        return jars;
    }

    /**
     * A loader of its own for a jar, so that plugins do not see each other's libraries. It stays open as long as the
     * program runs: classes are loaded from it at any time.
     *
     * @throws IOException if the file is no jar, or is made for another version of the api
     */
    static ClassLoader loaderOf(Path jar, ClassLoader parent) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            String range =
                    manifest == null ? null : manifest.getMainAttributes().getValue(ApiVersion.ATTRIBUTE);
            if (range != null && !ApiVersion.isWithin(range)) {
                throw new IOException(
                        "made for version " + range + " of the api; this Duban has " + ApiVersion.CURRENT);
            }
        }
        try {
            return new URLClassLoader(
                    jar.getFileName().toString(), new URL[] {jar.toUri().toURL()}, parent);
        } catch (MalformedURLException e) {
            throw new IOException(e);
        }
    }
}
