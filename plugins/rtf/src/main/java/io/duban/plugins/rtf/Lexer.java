package io.duban.plugins.rtf;

import java.nio.charset.StandardCharsets;

/** 词法: takes the bytes of an RTF apart. After {@link #next} its fields tell what was found. */
final class Lexer {
    /** 记号: what the bytes consist of. */
    enum Token {
        OPEN,
        CLOSE,
        /** A control word: {@link #word}, and {@link #number} where {@link #hasNumber}. */
        WORD,
        /** A control symbol: {@link #value} is its character. */
        SYMBOL,
        /** One byte of text: {@link #value}. */
        BYTE,
        END
    }

    private static final int LONGEST_WORD = 32;

    private final byte[] bytes;
    private int at;
    private String word = "";
    private int number;
    private boolean hasNumber;
    private int value;

    Lexer(byte[] bytes) {
        this.bytes = bytes;
    }

    String word() {
        return word;
    }

    int number() {
        return number;
    }

    boolean hasNumber() {
        return hasNumber;
    }

    int value() {
        return value;
    }

    /** Whether a property is switched on: present without a number, or with any but 0. */
    boolean isOn() {
        return !hasNumber || number != 0;
    }

    Token next() {
        while (at < bytes.length) {
            int b = bytes[at++] & 0xFF;
            switch (b) {
                case '{' -> {
                    return Token.OPEN;
                }
                case '}' -> {
                    return Token.CLOSE;
                }
                case '\\' -> {
                    return control();
                }
                case '\r', '\n', 0 -> {
                    // Lines of the file mean nothing.
                }
                default -> {
                    value = b;
                    return Token.BYTE;
                }
            }
        }
        return Token.END;
    }

    /** Passes over raw data, whose braces are none. */
    void skip(int count) {
        at = (int) Math.min(bytes.length, at + Math.max(0L, count));
    }

    private Token control() {
        if (at >= bytes.length) {
            return Token.END;
        }
        int b = bytes[at] & 0xFF;
        if (!isLetter(b)) {
            at++;
            if (b != '\'') {
                value = b;
                return Token.SYMBOL;
            }
            value = hex(at) * 16 + hex(at + 1);
            at = Math.min(bytes.length, at + 2);
            return Token.BYTE;
        }
        int start = at;
        while (at < bytes.length && at - start < LONGEST_WORD && isLetter(bytes[at])) {
            at++;
        }
        word = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
        readNumber();
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        return Token.WORD;
    }

    private void readNumber() {
        boolean isNegative = at + 1 < bytes.length && bytes[at] == '-' && isDigit(bytes[at + 1]);
        if (isNegative) {
            at++;
        }
        long read = 0;
        int start = at;
        while (at < bytes.length && isDigit(bytes[at])) {
            read = Math.min(Integer.MAX_VALUE, read * 10 + bytes[at++] - '0');
        }
        hasNumber = at > start;
        number = (int) (isNegative ? -read : read);
    }

    private int hex(int index) {
        return index < bytes.length ? Math.max(0, Character.digit(bytes[index], 16)) : 0;
    }

    private static boolean isLetter(int b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    }

    private static boolean isDigit(int b) {
        return b >= '0' && b <= '9';
    }
}
