package io.duban.engine.rule.drl;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.regex.Matcher;

/** 模式: regular expressions of authors, on RE2/J, which takes time in proportion to the text whatever the expression. */
final class Patterns {
    private static final int LONGEST = 200;
    /** RE2/J unrolls counted repetitions, those within one another too. */
    private static final int MOST_REPETITIONS = 1000;

    private static final java.util.regex.Pattern REPETITION =
            java.util.regex.Pattern.compile("\\{([0-9]{1,9})(?:,([0-9]{0,9}))?}");

    private Patterns() {}

    /** The expression compiled, or refused with the reason. */
    static Pattern compile(String expression) {
        if (expression.isEmpty() || expression.length() > LONGEST) {
            throw new RefusedException("正则表达式应有1至200个字符", "a pattern has from 1 to 200 characters");
        }
        if (repetitions(expression) > MOST_REPETITIONS) {
            throw new RefusedException(
                    "正则表达式“" + expression + "”重复的次数太多，相乘不能超过1000",
                    "the pattern '" + expression + "' repeats too much: the counts multiplied must not exceed 1000");
        }
        try {
            return Pattern.compile(expression);
        } catch (PatternSyntaxException e) {
            throw new RefusedException(
                    "正则表达式“" + expression + "”有错：" + e.getDescription() + "（按 RE2 的写法，不能用回溯引用和环视）",
                    "the pattern '" + expression + "' is wrong: " + e.getDescription()
                            + " (RE2 has no back-references and no look-around)");
        }
    }

    private static double repetitions(String expression) {
        double product = 1;
        Matcher matcher = REPETITION.matcher(expression);
        while (matcher.find()) {
            String most = matcher.group(2) == null || matcher.group(2).isEmpty() ? matcher.group(1) : matcher.group(2);
            product *= Math.max(1, Integer.parseInt(most));
        }
        return product;
    }
}
