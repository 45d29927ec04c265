package io.duban.engine.rule.drl;

import io.duban.engine.rule.source.Diagnostic;
import io.duban.engine.rule.source.RuleFile;
import java.util.ArrayList;
import java.util.List;

/**
 * 字符检查: what can be said of a DRL file before it is parsed. Full-width punctuation gets a message of its own because
 * the parser's names no character; {@code \}u is refused because Java compilers decode it before they see quotes.
 */
final class DrlCharacters {
    private static final String FULL_WIDTH = "（），；：“”‘’＝！＜＞．｜＆　";

    private DrlCharacters() {}

    static List<Diagnostic> check(RuleFile file) {
        List<Diagnostic> found = new ArrayList<>();
        List<String> lines = file.text().lines().toList();
        boolean inComment = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.contains("\\u")) {
                found.add(file.diagnostic(i + 1, "不能用 \\u 转义，请直接写这个字", "no \\u escapes; write the character itself"));
            }
            boolean inString = false;
            for (int j = 0; j < line.length(); j++) {
                char c = line.charAt(j);
                if (inComment) {
                    inComment = !line.startsWith("*/", j);
                } else if (inString) {
                    j += c == '\\' ? 1 : 0;
                    inString = c != '"';
                } else if (line.startsWith("//", j)) {
                    break;
                } else if (line.startsWith("/*", j)) {
                    inComment = true;
                } else if (c == '"') {
                    inString = true;
                } else if (FULL_WIDTH.indexOf(c) >= 0) {
                    found.add(file.diagnostic(
                            i + 1,
                            "引号外不能用全角符号“" + c + "”，请改成半角",
                            "the full-width '" + c + "' stands outside a string; use its ASCII form"));
                    break;
                }
            }
        }
        return found;
    }
}
