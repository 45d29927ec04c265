package io.duban.engine.likeness;

/** 待比文字: a masked text with its shingles. */
final class ShingledText {
    /** Texts of fewer signs say too little for their likeness to mean anything. */
    private static final int SHORTEST = 60;

    private final MaskedText text;
    private final long[] shingles;

    ShingledText(MaskedText text) {
        this.text = text;
        this.shingles = text.length() < SHORTEST ? new long[0] : Shingles.of(text.signs());
    }

    MaskedText text() {
        return text;
    }

    /** By place; nobody changes them. */
    long[] shingles() {
        return shingles;
    }
}
