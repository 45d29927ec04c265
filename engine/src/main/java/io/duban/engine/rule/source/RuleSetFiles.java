package io.duban.engine.rule.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * 规则集文件: the files of one rule set, read but not yet understood.
 *
 * @param manifest what it says of itself
 * @param rules its DRL files by name
 * @param sentences its rules in sentences by name
 * @param tables its decision tables by name
 * @param pages its pages by name
 * @param words its tables of words
 * @param digest SHA-256 of all of them in hexadecimal
 */
public record RuleSetFiles(
        RuleSetManifest manifest,
        List<RuleFile> rules,
        List<RuleFile> sentences,
        List<RuleBytes> tables,
        List<RuleFile> pages,
        WordTables words,
        String digest) {
    private static final int MAX_BYTES = 1 << 20;
    private static final int MAX_FILES = 2_000;

    public RuleSetFiles {
        rules = List.copyOf(rules);
        sentences = List.copyOf(sentences);
        tables = List.copyOf(tables);
        pages = List.copyOf(pages);
    }

    /**
     * Reads a rule set, or every rule set in the direct subfolders, of a folder or a jar.
     *
     * @throws RuleSetException if there is none, or a file cannot be read
     */
    public static List<RuleSetFiles> readAll(Path folderOrJar) {
        String shown = folderOrJar.toString();
        try {
            if (Files.isDirectory(folderOrJar)) {
                return readFolders(folderOrJar, shown);
            }
            if (Files.isRegularFile(folderOrJar)) {
                try (FileSystem jar = FileSystems.newFileSystem(folderOrJar)) {
                    return readFolders(jar.getPath("/"), shown + "!");
                }
            }
        } catch (IOException | UnsupportedOperationException | ProviderNotFoundException e) {
            throw nothing(shown, "无法读取，应是文件夹或 jar", "cannot be read; a folder or a jar is expected");
        }
        throw nothing(shown, "没有这个文件夹或 jar", "there is no such folder or jar");
    }

    private static List<RuleSetFiles> readFolders(Path root, String shown) throws IOException {
        if (Files.exists(root.resolve(RuleSetManifest.FILE))) {
            return List.of(read(root, shown));
        }
        List<RuleSetFiles> sets = new ArrayList<>();
        for (Path folder : list(root)) {
            if (Files.exists(folder.resolve(RuleSetManifest.FILE))) {
                sets.add(read(folder, shown + "/" + name(folder)));
            }
        }
        if (sets.isEmpty()) {
            throw nothing(shown, "没有规则集：缺少 ruleset.yaml", "no rule set here: ruleset.yaml is missing");
        }
        return sets;
    }

    /** Reads the rule set of one folder, its files named after {@code shown}. */
    private static RuleSetFiles read(Path folder, String shown) throws IOException {
        RuleFile own = readFile(folder.resolve(RuleSetManifest.FILE), "", shown);
        RuleSetManifest manifest = RuleSetManifest.read(own);
        Path pageFolder = folder.resolve("pages");
        List<RuleFile> rules = readFiles(folder, ".drl", manifest.id(), shown);
        List<RuleFile> sentences = readFiles(folder, ".rules.md", manifest.id(), shown);
        List<RuleBytes> tables = readTables(folder, manifest.id(), shown);
        List<RuleFile> pages = Files.isDirectory(pageFolder)
                ? readFiles(pageFolder, ".md", manifest.id(), shown + "/pages")
                : List.of();
        Path wordFolder = folder.resolve(WordTables.FOLDER);
        List<RuleFile> words = Files.isDirectory(wordFolder)
                ? readFiles(wordFolder, WordTables.SUFFIX, manifest.id(), shown + "/" + WordTables.FOLDER)
                : List.of();
        FilesDigest digest = new FilesDigest(shown).add(own);
        rules.forEach(digest::add);
        sentences.forEach(digest::add);
        tables.forEach(digest::add);
        pages.forEach(digest::add);
        words.forEach(digest::add);
        return new RuleSetFiles(manifest, rules, sentences, tables, pages, WordTables.read(words), digest.hex());
    }

    /** The files of a folder with that ending, sorted by name and named after {@code shown}. */
    public static List<RuleFile> readFiles(Path folder, String suffix, String ruleSet, String shown)
            throws IOException {
        List<RuleFile> files = new ArrayList<>();
        for (Path path : list(folder)) {
            if (name(path).endsWith(suffix) && Files.isRegularFile(path)) {
                files.add(readFile(path, ruleSet, shown));
            }
        }
        return files;
    }

    private static List<RuleBytes> readTables(Path folder, String ruleSet, String shown) throws IOException {
        List<RuleBytes> tables = new ArrayList<>();
        for (Path path : list(folder)) {
            // What a spreadsheet has open stands beside the file as ~$name.
            if ((name(path).endsWith(".rules.csv") || name(path).endsWith(".rules.xlsx"))
                    && !name(path).startsWith("~$")
                    && Files.isRegularFile(path)) {
                RuleFile unread = new RuleFile(ruleSet, shown + "/" + name(path), "");
                tables.add(new RuleBytes(unread, bytes(path, unread)));
            }
        }
        return tables;
    }

    private static byte[] bytes(Path path, RuleFile unread) throws IOException {
        if (Files.isSymbolicLink(path)) {
            throw unread.error(0, "不能是符号链接，请放文件本身", "must not be a symbolic link; put the file itself here");
        }
        // Not by its size: what a jar says of that may be a lie.
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw unread.error(0, "文件超过 1 MiB", "the file is larger than 1 MiB");
            }
            return bytes;
        }
    }

    private static RuleFile readFile(Path path, String ruleSet, String shown) throws IOException {
        RuleFile unread = new RuleFile(ruleSet, shown + "/" + name(path), "");
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(path, unread)))
                    .toString();
            String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
            PlainCharacters.require(unread, 1, plain);
            return new RuleFile(ruleSet, unread.name(), plain);
        } catch (CharacterCodingException e) {
            throw unread.error(0, "不是 UTF-8 编码，请另存为 UTF-8", "not encoded in UTF-8; save it as UTF-8");
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            List<Path> sorted = paths.sorted().limit(MAX_FILES + 1L).toList();
            if (sorted.size() > MAX_FILES) {
                throw nothing(folder.toString(), "文件超过 2000 个", "there are more than 2,000 files");
            }
            return sorted;
        }
    }

    private static String name(Path path) {
        Path last = path.getFileName();
        return last == null ? "" : last.toString().replace("/", "");
    }

    private static RuleSetException nothing(String shown, String zh, String en) {
        return new RuleFile("", shown, "").error(0, zh, en);
    }
}
