package io.duban.app.cli.plugin;

import io.duban.api.document.ContainerReader;
import io.duban.api.document.DocumentReader;
import io.duban.api.report.ReportWriter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.Function;

/** 插件加载: finds readers and writers by {@link ServiceLoader} and sets the broken ones apart. */
public final class PluginLoading {
    private final ClassLoader own;
    private final List<Broken> broken = new ArrayList<>();
    private final Map<String, Found<DocumentReader>> readers = new TreeMap<>();
    private final Map<String, Found<ContainerReader>> containers = new TreeMap<>();
    private final Map<String, Found<ReportWriter>> writers = new TreeMap<>();

    private PluginLoading(ClassLoader own) {
        this.own = own;
    }

    /** Everything on the class path and, after it, in the folder: a plugin cannot take the id of what is built in. */
    public static Plugins load(PluginFolder folder) {
        PluginLoading loading = new PluginLoading(PluginLoading.class.getClassLoader());
        loading.addAll(loading.own, "class path");
        for (Path jar : folder.jars()) {
            loading.addJar(jar);
        }
        return new Plugins(
                List.copyOf(loading.readers.values()),
                List.copyOf(loading.containers.values()),
                List.copyOf(loading.writers.values()),
                loading.broken);
    }

    private void addJar(Path jar) {
        String origin = jar.getFileName().toString();
        try {
            int before = count();
            addAll(PluginFolder.loaderOf(jar, own), origin);
            if (count() == before) {
                broken.add(new Broken(origin, "no reader or writer is declared in META-INF/services"));
            }
        } catch (IOException | RuntimeException e) {
            broken.add(new Broken(origin, reason(e)));
        }
    }

    private int count() {
        return readers.size() + containers.size() + writers.size() + broken.size();
    }

    private void addAll(ClassLoader loader, String origin) {
        add(DocumentReader.class, loader, origin, DocumentReader::id, readers);
        add(ContainerReader.class, loader, origin, ContainerReader::id, containers);
        add(ReportWriter.class, loader, origin, ReportWriter::id, writers);
    }

    private <T> void add(
            Class<T> type, ClassLoader loader, String origin, Function<T, String> id, Map<String, Found<T>> found) {
        Iterator<ServiceLoader.Provider<T>> providers =
                ServiceLoader.load(type, loader).stream().iterator();
        // A provider that fails to load does not end the iteration; the one after a broken one may be sound.
        while (true) {
            try {
                if (!providers.hasNext()) {
                    return;
                }
                ServiceLoader.Provider<T> provider = providers.next();
                boolean inherited = loader != own && provider.type().getClassLoader() != loader;
                if (!inherited) {
                    T service = provider.get();
                    String name = id.apply(service);
                    Found<T> first = found.putIfAbsent(name, new Found<>(service, originOf(service, origin)));
                    if (first != null) {
                        broken.add(new Broken(origin, "id " + name + " is taken by " + first.origin()));
                    }
                }
            } catch (ServiceConfigurationError | LinkageError | RuntimeException e) {
                broken.add(new Broken(origin, reason(e)));
            }
        }
    }

    private static String originOf(Object service, String fallback) {
        CodeSource source = service.getClass().getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return fallback;
        }
        Path path = Path.of(URI.create(source.getLocation().toString()));
        return path.getFileName().toString();
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure instanceof ServiceConfigurationError && failure.getCause() != null
                ? failure.getCause()
                : failure;
        String message = cause.getMessage();
        String text = message == null ? cause.getClass().getSimpleName() : message;
        return text.lines().findFirst().orElse("");
    }
}
