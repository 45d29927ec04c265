package io.duban.api.document;

/**
 * 限制项: what is bounded while one source is read. The defaults are far above what an office hands in (the longest
 * minutes we know of have 60,000 characters) and far below what harms the machine.
 */
public enum Limit {
    /** 文件字节数: bytes of the source itself; 64 MiB. */
    SOURCE_BYTES(64L << 20),
    /** 展开字节数: bytes of all parts of a package or entries of an archive after decompression; 256 MiB. */
    EXPANDED_BYTES(256L << 20),
    /** 压缩比: expanded over compressed bytes of one part, looked at beyond the first megabyte. */
    EXPANSION_RATIO(200),
    /** 条目数: parts of a package, entries of an archive. */
    ENTRIES(10_000),
    /** 元素层数: nesting of elements. */
    DEPTH(256),
    /** 套装层数: archives and mails within each other. */
    NESTING(5),
    /** 页数. */
    PAGES(5_000),
    /** 单元格数: cells of a workbook. */
    CELLS(1_000_000),
    /** 字数: UTF-16 units of text. */
    CHARACTERS(20_000_000),
    /** 秒数: wall time. */
    SECONDS(60);

    private final long usual;

    Limit(long usual) {
        this.usual = usual;
    }

    long usual() {
        return usual;
    }
}
