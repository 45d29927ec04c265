package io.duban.engine.rule.sentence;

import io.duban.api.record.RecordKind;
import io.duban.api.rule.Citation;
import io.duban.engine.rule.sentence.Consequence.Effect;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** 结论语句表: all sentences that may stand after 那么. */
final class Consequences {
    private final List<Consequence> all = new ArrayList<>();

    Consequences(Vocabulary vocabulary) {
        Words words = vocabulary.words();
        for (Element element : vocabulary.elements()) {
            add(words, "报告" + element.reference() + "：{文}", (draft, holes) -> draft.report(element, holes.text()));
        }
        add(words, "英文消息是{文}", (draft, holes) -> draft.english(holes.text()));
        add(words, "英文标题是{文}", (draft, holes) -> draft.englishTitle(holes.text()));
        add(words, "列为{严重程度}", (draft, holes) -> draft.severity(holes.severity()));
        add(words, "在{材料类型…}里列为{严重程度}", (draft, holes) -> draft.severity(holes.kinds(), holes.severity()));
        add(words, "只用于{材料类型…}", (draft, holes) -> draft.kinds(holes.kinds()));
        add(words, "不用于{材料类型…}", (draft, holes) -> draft.kinds(others(holes.kinds())));
        add(words, "没有{要件}时不适用", (draft, holes) -> draft.about(holes.meaning("要件")));
        add(words, "认不出{要件…}时不作判断", (draft, holes) -> holes.meanings("要件…").forEach(draft::need));
        add(words, "依据内部要求{文}", (draft, holes) -> draft.cite(holes.text(), Citation.Status.HOUSE));
        add(words, "依据{文}，已核实", (draft, holes) -> draft.cite(holes.text(), Citation.Status.VERIFIED));
        add(words, "依据{文}，二手来源", (draft, holes) -> draft.cite(holes.text(), Citation.Status.SECONDARY));
        add(
                words,
                "原文见{网址}",
                (draft, holes) ->
                        draft.readAt(Hole.texts(holes.written(Hole.ADDRESS)).get(0)));
        add(words, "建议{文}", (draft, holes) -> draft.suggest(holes.text()));
        add(words, "曾用编号{编号}", (draft, holes) -> draft.alias(holes.written(Hole.ID)));
    }

    List<Consequence> all() {
        return all;
    }

    /** Does what a sentence says. */
    void apply(String sentence, RuleDraft draft) {
        for (Consequence consequence : all) {
            Optional<Map<String, String>> written = consequence.sentence().match(sentence);
            if (written.isPresent()) {
                consequence.effect().on(draft, new Holes(consequence.sentence().holes(), written.get()));
                return;
            }
        }
        throw Vocabulary.unknown(
                sentence,
                all.stream()
                        .flatMap(each -> each.sentence().variants().stream())
                        .toList());
    }

    private void add(Words words, String form, Effect effect) {
        all.add(new Consequence(Sentence.of(form, words), effect));
    }

    private static Set<RecordKind> others(Set<RecordKind> kinds) {
        return EnumSet.complementOf(EnumSet.copyOf(kinds));
    }
}
