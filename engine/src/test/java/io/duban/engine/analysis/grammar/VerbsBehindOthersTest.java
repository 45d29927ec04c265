package io.duban.engine.analysis.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.record.Deadline;
import io.duban.api.record.ResponsibleUnit;
import io.duban.engine.analysis.lexicon.Lexicon;
import io.duban.engine.analysis.lexicon.PhraseSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each verb of the tables behind each modal and each time: the last character of the one and the first of the other may make
 * a word (要领|会, 应验|收, 前排|查, 周一|并), which no text that somebody wrote shows for all of them.
 */
class VerbsBehindOthersTest {
    private static final String OBJECT = "护堤方案，按规定办好手续。";
    /** Sanctions have nobody who must act, and these tell of a state, of who came or of a demand. */
    private static final PhraseSet NO_DEEDS = PhraseSet.of(
            "问责", "追究", "追责", "约谈", "惩治", "停发", "撤换", "解聘", "离岗", "摘牌", "诫勉", "函询", "求助", "求证", "求实", "求真", "求新", "求效",
            "求真务实", "表扬", "出席", "到会", "参会", "带领", "立足于", "有的放矢", "三班倒", "两班倒", "来一趟", "取消");
    /** Amounts, prohibitions and what only has a time as its attribute. */
    private static final PhraseSet NO_TIMES = PhraseSet.of(
            "保量", "全额", "减量", "商量", "尽量", "扣减", "扣款", "扣留", "扣除", "测量", "约束", "罚没", "补助", "补贴", "足额", "高质量", "冲刺", "总结",
            "攻坚", "测评", "督办", "考核", "评比", "评议", "重点", "没收", "号召", "不断", "不间断", "不折不扣", "内审", "内控", "内查", "前置", "率先",
            "起垄", "同频", "禁止", "严禁", "严防", "令行禁止", "再次", "无条件", "有效");

    private final SentenceReader reader = new SentenceReader();

    private static List<String> verbs(PhraseSet... left) {
        return Lexicon.table("words/verb.txt").stream()
                .filter(verb -> verb.length() > 1)
                .filter(verb -> List.of(left).stream().noneMatch(words -> words.endAt(verb, 0) == verb.length()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"要", "应", "须", "需", "必须", "务必", "都要"})
    void leaveTheModalWhole(String modal) {
        List<String> misread = new ArrayList<>();
        for (String verb : verbs(NO_DEEDS)) {
            SentenceReader.Reading reading = reader.read(Texts.sentence("各闸站" + modal + verb + OBJECT), null);
            if (reading.directive() == null || !units(reading).equals(List.of("各闸站"))) {
                misread.add(modal + verb + units(reading));
            }
        }

        assertThat(misread).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"6月底前", "于6月20日前", "3日内", "本月内", "每周", "每月", "下周", "下周一", "节前", "汛期前", "9月中旬", "月底", "会后3日内"})
    void leaveTheTimeWhole(String time) {
        List<String> misread = new ArrayList<>();
        String expected = time.startsWith("于") ? time.substring(1) : time;
        for (String verb : verbs(NO_DEEDS, NO_TIMES)) {
            SentenceReader.Reading reading = reader.read(Texts.sentence("各闸站要" + time + verb + OBJECT), null);
            List<String> times =
                    reading.deadlines().stream().map(Deadline::text).toList();
            if (times.isEmpty() || !times.get(0).endsWith(expected)) {
                misread.add(time + verb + times);
            }
        }

        assertThat(misread).isEmpty();
    }

    private static List<String> units(SentenceReader.Reading reading) {
        return reading.units().stream().map(ResponsibleUnit::text).toList();
    }
}
