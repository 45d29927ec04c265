package io.duban.app.cli.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** 遍历文件夹: collects the documents below a folder, sorted by path. Links to folders are not followed. */
final class FolderVisitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final FolderFilter filter;
    private final List<Path> documents = new ArrayList<>();
    private final List<Path> skipped = new ArrayList<>();

    private FolderVisitor(Path root, FolderFilter filter) {
        this.root = root;
        this.filter = filter;
    }

    /**
     * What a folder holds.
     *
     * @param documents what is handed in; also what could not be looked into, so that it shows up as unchecked
     * @param skipped what is no document
     */
    record Found(List<Path> documents, List<Path> skipped) {}

    static Found visit(Path folder, FolderFilter filter) {
        FolderVisitor visitor = new FolderVisitor(folder, filter);
        try {
            Files.walkFileTree(folder, visitor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Collections.sort(visitor.documents);
        Collections.sort(visitor.skipped);
        return new Found(List.copyOf(visitor.documents), List.copyOf(visitor.skipped));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean hidden = !folder.equals(root) && FolderFilter.isLitter(folder);
        return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        boolean linkedFolder = attributes.isSymbolicLink() && Files.isDirectory(file);
        boolean document = !FolderFilter.isLitter(file) && !linkedFolder && filter.accepts(file);
        (document ? documents : skipped).add(file);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException reason) {
        documents.add(file);
        return FileVisitResult.CONTINUE;
    }
}
