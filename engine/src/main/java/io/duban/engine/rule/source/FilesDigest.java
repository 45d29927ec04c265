package io.duban.engine.rule.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** 规则集摘要: a digest of files with their names below a folder, by which somebody can vouch for just these rules. */
final class FilesDigest {
    private final MessageDigest digest = sha256();
    private final int root;

    FilesDigest(String shownRoot) {
        this.root = shownRoot.length();
    }

    FilesDigest add(RuleFile file) {
        return add(file, file.text().getBytes(StandardCharsets.UTF_8));
    }

    FilesDigest add(RuleBytes file) {
        return add(file.file(), file.bytes());
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Name and length go in before the content, so that no two sets of files look alike. */
    private FilesDigest add(RuleFile file, byte[] content) {
        String head = file.name().substring(root) + "\0" + content.length + "\0";
        digest.update(head.getBytes(StandardCharsets.UTF_8));
        digest.update(content);
        return this;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
