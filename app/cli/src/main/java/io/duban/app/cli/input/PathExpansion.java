package io.duban.app.cli.input;

import io.duban.app.cli.output.Console;
import io.duban.app.cli.output.UsageException;
import io.duban.engine.check.UnopenedSource;
import io.duban.engine.rule.source.NearestWord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** 路径展开: turns the paths on the command line into inputs: a file, a folder with all below it, or standard input. */
public final class PathExpansion {
    private static final String STANDARD_INPUT = "-";

    private final FolderFilter filter;
    private final Console console;

    public PathExpansion(FolderFilter filter, Console console) {
        this.filter = filter;
        this.console = console;
    }

    /**
     * All inputs in the order given, none twice.
     *
     * @throws UsageException if a path does not exist or there is nothing to read
     */
    public Inputs expand(List<String> arguments) throws UsageException {
        Map<Path, UnopenedSource> inputs = new LinkedHashMap<>();
        List<String> skipped = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.equals(STANDARD_INPUT)) {
                UnopenedSource standardInput = new UnopenedSource("(stdin)", new StandardInput(console::in));
                inputs.putIfAbsent(Path.of(STANDARD_INPUT), standardInput);
            } else {
                Path path = existing(argument);
                FolderVisitor.Found found = Files.isDirectory(path)
                        ? FolderVisitor.visit(path, filter)
                        : new FolderVisitor.Found(List.of(path), List.of());
                found.documents().forEach(file -> inputs.putIfAbsent(key(file), input(file)));
                found.skipped().forEach(file -> skipped.add(name(file)));
            }
        }
        if (inputs.isEmpty()) {
            throw console.usage("input.nothing", String.join(" ", arguments));
        }
        return new Inputs(List.copyOf(inputs.values()), skipped);
    }

    private Path existing(String argument) throws UsageException {
        try {
            Path path = Path.of(argument);
            // A dangling link exists: it is an input that cannot be opened, which is the report's business.
            if (!argument.isEmpty() && Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                return path;
            }
            Optional<String> nearest = nearest(path);
            throw nearest.isPresent()
                    ? console.usage("input.missing.nearest", argument, nearest.get())
                    : console.usage("input.missing", argument);
        } catch (InvalidPathException e) {
            throw console.usage("input.missing", argument);
        }
    }

    private static Optional<String> nearest(Path path) {
        Path folder = path.toAbsolutePath().normalize().getParent();
        Path name = path.getFileName();
        if (folder == null || name == null || !Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> siblings = Files.list(folder)) {
            List<String> names =
                    siblings.map(sibling -> sibling.getFileName().toString()).toList();
            return NearestWord.to(name.toString(), names).map(near -> name(path.resolveSibling(near)));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Path key(Path file) {
        return file.toAbsolutePath().normalize();
    }

    private static UnopenedSource input(Path file) {
        return UnopenedSource.file(name(file), file);
    }

    private static String name(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
