package io.duban.engine.analysis.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.record.Directive;
import io.duban.engine.analysis.ChineseRecordAnalyzer;
import io.duban.engine.analysis.layout.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompanyTest {
    private static final String HEAD = """
            青石县防汛工作会议纪要
            时间：2026年3月12日
            """;
    private static final String BARE = "县农业农村局组织技术员进村入户，查看苗情。";

    private final ChineseRecordAnalyzer analyzer = new ChineseRecordAnalyzer();

    @Test
    void takesAFirstPointForALeadInWhereMoreFollowsIt() {
        String lead = "镇长田大川强调，一要抓早抓小，把隐患当事故。";

        assertThat(directives(lead + "镇水利站要逐闸检修。二要补齐物资。")).containsExactly("镇水利站要逐闸检修。", "二要补齐物资。");
        assertThat(directives(lead)).containsExactly(lead);
    }

    @Test
    void takesWhatAPointMustBeThoughtOfForTheGroundOfWhatFollows() {
        String point = "三要反思溃口教训，研究加固预案。";

        assertThat(directives(point)).containsExactly(point);
    }

    @Test
    void takesAFewWordsBeforeASemicolonForOneOfSeveralOrders() {
        assertThat(directives("镇长田大川强调，做好水位登记；统筹好护堤与春灌的关系；看好东闸。"))
                .containsExactly("镇长田大川强调，做好水位登记；", "统筹好护堤与春灌的关系；", "看好东闸。");
    }

    @Test
    void takesADemandedPointForAnOrderThatOnlyTheNextPointFollows() {
        assertThat(directives("各闸站一要备料。二要巡堤。三要守好闸口。")).containsExactly("各闸站一要备料。", "二要巡堤。", "三要守好闸口。");
    }

    @Test
    void takesThePointsOfAnAimForNoOrders() {
        assertThat(directives("今天开会主要目的有两方面，一是督促各闸站备足沙袋，守好闸口；二是部署巡堤，看好堤脚。")).isEmpty();
    }

    @Test
    void takesLinesBelowWhatTellsOrProposesForWhatTheyAre() {
        assertThat(directives("巡堤发现以下问题：\n加固北堤的石料不足。\n部分闸门生锈，要及时更换。\n针对问题，县水务局要逐项销号。"))
                .containsExactly("部分闸门生锈，要及时更换。", "针对问题，县水务局要逐项销号。");
        assertThat(directives("船户代表柳大婶提出了一些建议，包括：\n加密渡船班次，定期公布水位；\n加强码头的照明；")).isEmpty();
        assertThat(directives("几位闸长分享了经验：\n定期检修水泵，提高出力。")).isEmpty();
    }

    @Test
    void takesWhatAUnitDoesForAnOrderBesideAnOrder() {
        assertThat(directives("会议要求，县水务局要加固北堤，更换破损闸门。" + BARE)).contains(BARE);
    }

    @Test
    void takesItForAReportBesideReports() {
        assertThat(directives("春耕以来，全县播种进度过半，雨水也比常年多了两成。" + BARE)).doesNotContain(BARE);
    }

    @Test
    void takesTheHeadOfAPointForNoReport() {
        String order = "县水务局要加固北堤，更换破损闸门。";

        assertThat(directives(order + "三是抓好堤防管护。" + BARE)).contains(BARE);
        assertThat(directives("县长田大川强调，要看好水闸。" + BARE)).contains(BARE);
        assertThat(directives(order + "三是雨水偏多。" + BARE)).doesNotContain(BARE);
    }

    @Test
    void takesWhatIsToBeDoneSomewhereOrToSomethingForAnOrderBesideAnOrder() {
        String order = "会议要求，县水务局要加固北堤，更换破损闸门。";
        List<String> bare = List.of(
                "在低洼塘埂设置警示牌，防止落水。",
                "每个闸口派驻一名闸工，防止误开。",
                "把沙袋码到塘埂上，把水泵架到塘口。",
                "当前正值主汛期，加大对塘埂的巡查，落实好人员和沙袋。",
                "必须充分认识汛情，加大巡堤密度，备足编织袋。",
                "抓好塘埂两侧的绿化和日常管护。",
                "各站长在开完会以后，及时到塘站开展宣传。",
                "各站长在大潮来临前到塘站开展宣传。");

        assertThat(directives(order + String.join("", bare))).containsAll(bare);
        assertThat(directives("会议要求，一是县水务局要加固北堤；二是对低洼塘埂安排专人盯守。")).hasSize(2);
    }

    @Test
    void takesTheLastPointOfAListWithinAParagraphForAnOrder() {
        assertThat(directives("县长田大川提出要求，一要看好水闸，补齐人手；二要抓好堤防巡查。他随后看望了闸工。")).hasSize(2);
        assertThat(directives("会议要求，一是看好水闸。县水务局要派人值守；二是抓好巡堤。县水务局要逐段登记。"))
                .as("what more sentences spell out is a head")
                .doesNotContain("二是抓好巡堤。");
    }

    @Test
    void takesTheNextItemOfAnAgendaForNoOrder() {
        assertThat(directives("三、现在进行会议第三项，请闸站站长周明对排涝工作进行部署；")).isEmpty();
    }

    @Test
    void takesAFactForAReportAnywhere() {
        String fact = "县农业农村局目前掌握种粮大户四十家。";

        assertThat(directives("会议要求，县水务局要加固北堤，更换破损闸门。" + fact)).doesNotContain(fact);
    }

    @Test
    void takesPointsForReportsWhereTheirLeadInTellsOfFaults() {
        assertThat(directives("督查组通报了三起问题：一是水利站提前两天撤走值守人员；二是东闸一名管护员每周擅自离岗；三是仓库无人清点。"))
                .isEmpty();
        assertThat(directives("分析淤堵的原因,主要是:1、闸工巡查要等通知。2、水利站管护员每周只到岗一次。")).isEmpty();
        assertThat(directives("督查组通报了两起问题：一是仓库无人清点；县水务局要在明天前派人清点。"))
                .as("what follows without a number is no point")
                .hasSize(1);
        assertThat(directives("针对查出的问题，会议提出三点要求：一是水利站要派人值守；二是东闸要换锁。")).hasSize(2);
    }

    @Test
    void takesPointsForAnAgendaThatSayWhoIsToSpeak() {
        assertThat(directives("今天主要有三件事。一是我来宣读一下表扬渔户的通报；二是由田大川镇长传达清沟会议精神，安排本镇冬修；三是麦书记作重要讲话。"))
                .isEmpty();
        assertThat(directives("会议要求：一是由田大川镇长负责东闸；二是由麦书记包保北堤。")).hasSize(2);
    }

    @Test
    void takesASentenceForATaskWhereALabelBehindItSaysWhoIsResponsible() {
        String bare = "困难农户的水费全额减免，不留缺口。";

        assertThat(directives(bare + "（责任单位：县水务局）")).contains(bare);
        assertThat(directives(bare)).doesNotContain(bare);
        String point = "（三）多年的水费争议，要拿出办法，不得影响供水。";
        assertThat(directives(point + "（责任单位：县水务局）")).contains(point);
    }

    private List<String> directives(String line) {
        String[] lines = (HEAD + line).lines().toArray(String[]::new);
        return analyzer.analyze(Texts.document(lines)).get(0).directives().stream()
                .map(Directive::text)
                .toList();
    }
}
