package io.duban.engine.analysis.grammar.unit;

import io.duban.api.record.ResponsibleUnit;
import io.duban.api.record.ResponsibleUnit.Role;
import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.lexicon.PhraseSet;
import java.util.ArrayList;
import java.util.List;

/** 责任所在: units named as bearing a duty or as partners, where a sentence has no subject: 压实各乡镇责任, 加强与县应急局的协作. */
final class Bearers {
    private static final List<String> BEARING = List.of("压实", "落实好", "落实", "夯实");
    private static final List<String> PARTNERSHIP =
            List.of("的协作", "的配合", "的协同", "的联动", "的沟通", "的对接", "的协调", "的衔接", "密切配合", "协同配合");
    private static final PhraseSet NOBODY = PhraseSet.of("主体", "领导", "各方", "各方面", "相关方", "有关方面", "各自");

    private Bearers() {}

    /** 加强与Y的协作, 发挥Y的作用: those with or through whom the work is to be done, where nobody else is named. */
    static List<ResponsibleUnit> partners(Clause clause) {
        String text = clause.passageText();
        int play = clause.find("发挥", clause.start());
        if (play >= 0) {
            int effect = clause.find("作用", play);
            int quote = clause.find("“", play);
            int end = quote > 0 && quote < effect ? quote : effect;
            List<UnitList.Item> items = end > play
                    ? UnitList.read(text, clause.hits(), text.startsWith("好", play + 2) ? play + 3 : play + 2, end)
                    : List.of();
            return UnitGrammar.with(clause, items, Role.RESPONSIBLE, 0.6);
        }
        int with = clause.find("与", clause.start());
        if (with < 0) {
            return List.of();
        }
        for (String word : PARTNERSHIP) {
            int end = clause.find(word, with);
            if (end > with) {
                return UnitGrammar.with(clause, UnitList.read(text, clause.hits(), with + 1, end), Role.SUPPORT, 0.6);
            }
        }
        return List.of();
    }

    /** 压实各乡镇属地责任和学校责任: those on whom a duty is laid, where nobody else is the subject. */
    static List<ResponsibleUnit> of(Clause clause) {
        String text = clause.passageText();
        for (String word : BEARING) {
            int at = clause.find(word, clause.start());
            if (at < 0) {
                continue;
            }
            List<ResponsibleUnit> units = new ArrayList<>();
            int from = at + word.length();
            int duty = duty(clause, from);
            while (duty >= 0) {
                units.addAll(UnitGrammar.with(clause, bearer(clause, from, duty), Role.RESPONSIBLE, 0.6));
                from = duty + 2;
                while (from < clause.end() && "、和及与".indexOf(text.charAt(from)) >= 0) {
                    from++;
                }
                duty = duty(clause, from);
            }
            return units;
        }
        return List.of();
    }

    /** Where the next duty stands that is no part of another word (责任单位, 责任人), or -1. */
    private static int duty(Clause clause, int from) {
        int duty = clause.find("责任", from);
        while (duty >= 0
                && duty + 2 < clause.end()
                && "单人部主区田书状制".indexOf(clause.passageText().charAt(duty + 2)) >= 0) {
            duty = clause.find("责任", duty + 2);
        }
        return duty;
    }

    private static List<UnitList.Item> bearer(Clause clause, int from, int duty) {
        int of = Characters.findLast(clause.passageText(), '的', from, duty);
        int last = of > from ? of + 1 : duty;
        // 企业主体|责任: what duty it is, and nobody's name; 各村的主体责任 says whose it is.
        if (clause.passageText().startsWith("主体", duty - 2) && of != duty - 3) {
            return List.of();
        }
        for (int end = last; end > from + 1 && end > duty - 8; end--) {
            int stop = clause.passageText().charAt(end - 1) == '的' ? end - 1 : end;
            List<UnitList.Item> items = UnitList.read(clause.passageText(), clause.hits(), from, stop);
            if (!items.isEmpty() && NOBODY.endAt(clause.passageText(), from, stop) < 0) {
                return items;
            }
        }
        return List.of();
    }
}
