package io.duban.plugins.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** 条目名称: decodes the names of entries, which Chinese programs write in GBK and do not say so, and makes them harmless. */
final class EntryNames {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String NAMELESS = "unnamed";

    private EntryNames() {}

    /** The name that the bytes spell: UTF-8 where they are, else GB18030. */
    static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, GB18030);
        }
    }

    /** The same path below the archive, whatever tricks it plays with roots and parents. */
    static String harmless(String name) {
        List<String> steps = new ArrayList<>();
        for (String step : name.replace('\\', '/').split("/", -1)) {
            String plain = step.replaceAll("\\p{Cntrl}", "").strip();
            if (!plain.isEmpty() && !plain.equals(".") && !plain.equals("..") && !plain.matches("[A-Za-z]:")) {
                steps.add(plain);
            }
        }
        return steps.isEmpty() ? NAMELESS : String.join("/", steps);
    }

    /** Whether an operating system left it there: nobody hands it in. */
    static boolean isLitter(String name) {
        return name.startsWith("__MACOSX/")
                || name.matches("(.*/)?(\\.[^/]*|~\\$[^/]*|(?i:thumbs\\.db|desktop\\.ini))");
    }
}
