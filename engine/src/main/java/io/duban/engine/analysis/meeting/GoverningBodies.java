package io.duban.engine.analysis.meeting;

import io.duban.api.record.GoverningBody;
import io.duban.engine.analysis.lexicon.PhraseSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** 会议主体判断: whose meeting a name speaks of, by the word for the meeting that stands last in it. */
public final class GoverningBodies {
    private static final Map<GoverningBody, PhraseSet> WORDS = new EnumMap<>(Map.of(
            GoverningBody.GOVERNMENT,
            PhraseSet.of(
                    "常务会", "政府全体会", "政府办公会", "省长办公会", "市长办公会", "州长办公会", "区长办公会", "县长办公会", "镇长办公会", "乡长办公会", "政府会议"),
            GoverningBody.PARTY,
            PhraseSet.of(
                    "党委会", "党组会", "党工委会", "党委班子会", "党组班子会", "党委成员会", "党组成员会", "党总支会", "党支部会", "支委会", "支部委员会", "委常委会",
                    "委全会", "党员大会"),
            GoverningBody.VILLAGERS,
            PhraseSet.of("村民代表会", "村民代表大会", "村民会", "村民大会", "村民小组会", "村民代表议事会"),
            GoverningBody.OWNERS,
            PhraseSet.of("业主大会", "业主会", "业主代表会", "业主代表大会", "业主委员会", "业委会"),
            GoverningBody.COMPANY,
            PhraseSet.of("董事会", "股东会", "股东大会", "监事会", "总经理办公会", "经理办公会", "总裁办公会", "经理层会"),
            GoverningBody.DEPARTMENT,
            PhraseSet.of(
                    "专题会", "局务会", "局长办公会", "厅务会", "厅长办公会", "部务会", "委务会", "主任办公会", "处务会", "科务会", "所务会", "院务会", "院长办公会",
                    "校务会", "校长办公会", "行政办公会", "现场办公会", "工作例会", "调度会", "协调会", "推进会")));

    /** What may stand inside a name without changing it: numbers of sessions, years, remarks in brackets, 扩大. */
    private static final Pattern FILLING =
            Pattern.compile("\\s|[（(][^（）()]*[）)]|扩大|第[0-9０-９一二三四五六七八九十百零〇]+[次届期]|[0-9]{4}年度?");

    private GoverningBodies() {}

    /**
     * 主体判断.
     *
     * @param body whose meeting it is
     * @param words in which it was recognised
     */
    public record Sign(GoverningBody body, String words) {}

    /** The body that a title or the name of a meeting speaks of, or nothing where it speaks of none. */
    public static Optional<Sign> in(String name) {
        String bare = FILLING.matcher(name).replaceAll("");
        Optional<Sign> last = Optional.empty();
        // Of two words the later one is the meeting's, the earlier one says who called it: 公司党委会, 政府专题会.
        for (int start = 0; start < bare.length(); start++) {
            for (Map.Entry<GoverningBody, PhraseSet> each : WORDS.entrySet()) {
                int end = each.getValue().endAt(bare, start);
                if (end >= 0) {
                    last = Optional.of(new Sign(each.getKey(), bare.substring(start, end)));
                }
            }
        }
        return last;
    }
}
