package io.duban.app.cli.output;

import io.duban.engine.rule.sentence.Listing;

/** 句子清单: the sentences that rules may be written in, as Markdown: the guide holds it word for word. */
public final class SentenceListText {
    private static final String INTRODUCTION =
            """
            # 规则语句

            {数}写数字（3、三），{小数}写0到1之间的小数（0.8），{文}写引号里的文字（“尽快”）；其余的空从文末的词表里选。
            空的名称带“…”的，可以写几个，用“、”隔开，满足一个即可。

            In the holes: {数} a whole number, {小数} a fraction, {文} a text in quotation marks, others a word of the lists
            at the end; those with … take several, parted by 、, of which one must hold.
            """;

    private SentenceListText() {}

    /** The list. */
    public static String render(Listing listing) {
        StringBuilder text = new StringBuilder(INTRODUCTION);
        String part = "";
        for (Listing.Entry sentence : listing.entries()) {
            if (!sentence.part().equals(part)) {
                part = sentence.part();
                text.append("\n## ").append(part).append("\n\n");
            }
            text.append("- ").append(sentence.form());
            if (!sentence.form().equals(sentence.example())) {
                text.append("　例：").append(sentence.example());
            }
            text.append('\n');
        }
        text.append("\n## 词表\n\n");
        listing.words().forEach((hole, list) -> text.append("- {")
                .append(hole)
                .append("}：")
                .append(String.join("、", list))
                .append('\n'));
        return text.toString();
    }
}
