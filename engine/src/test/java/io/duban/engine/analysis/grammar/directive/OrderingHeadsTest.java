package io.duban.engine.analysis.grammar.directive;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.record.Directive;
import io.duban.engine.analysis.ChineseRecordAnalyzer;
import io.duban.engine.analysis.layout.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderingHeadsTest {
    private final ChineseRecordAnalyzer analyzer = new ChineseRecordAnalyzer();

    @Test
    void takesPointsUnderADecisionForOrdersWhateverTheirWords() {
        assertThat(
                        directives(
                                """
                一、会议决议
                1.对旧泵房进行加固。
                2.将闸门钥匙移交管理站。
                3.路灯费用从公益金中列支。
                4.旧围栏拆除，新围栏用条石砌。
                二、现场情况
                1.渡口栈桥由两家共用。
                """))
                .hasSize(4);
        assertThat(directives("决议：\n1.渡口栈桥由木改钢。\n2.水费每吨加收两角，从七月起执行。\n3.鼓励渔民提出护堤建议，设立奖励办法。"))
                .hasSize(3);
    }

    @Test
    void takesPointsUnderADemandForOrders() {
        assertThat(directives("站长对下半年护堤提出了新的要求：\n1、突破夜巡难题，健全值班台账。\n2、抓好沟渠、闸门的看护。"))
                .hasSize(2);
    }

    @Test
    void takesTheLinesBelowADecisionForOrdersUpToTheNextHead() {
        assertThat(
                        directives(
                                """
                渔业社会议记录
                会议决议：
                - 码头栈桥将在下个月进行加宽；
                - 渔业社将采纳船户的意见，修改泊位图。
                下次会议时间：
                - 船户将在月底归航。
                """))
                .containsExactly("码头栈桥将在下个月进行加宽；", "渔业社将采纳船户的意见，修改泊位图。");
        assertThat(directives("渔业社会议记录\n决议：\n修栈桥。\n案由二：渡船减速争议，请讨论。")).containsExactly("修栈桥。");
    }

    @Test
    void readsTheDayOfWhatADecisionConvenes() {
        assertThat(directives("会议议定事项：\n1.下个月初召开第二次碰头会，评估进展。\n2.渡船检修后再启用。")).contains("1.下个月初召开第二次碰头会，评估进展。");
    }

    @Test
    void readsDecisionsThatLettersNumber() {
        assertThat(directives("一、讨论后达成以下决策：\na. 闸管所将增设两处标尺。\nb. 圩管会将更换旧缆绳。")).hasSize(2);
    }

    @Test
    void takesThePointsBehindADemandForOrders() {
        assertThat(directives("会议要求，一是加强巡堤；二是对险段进行排查；三是将名单报县水务局。")).hasSize(3);
    }

    @Test
    void leavesWhatIsToldUnderSuchAHead() {
        assertThat(
                        directives(
                                """
                一、下周工作安排
                （一）存在问题
                1.闸室渗水未处理。
                （二）清淤方面
                代表田大川建议增设护栏。
                1.上周完成了基础回填。
                2.本月供水三万吨，比上月多两千吨。
                """))
                .isEmpty();
    }

    private List<String> directives(String text) {
        String[] lines = text.lines().toArray(String[]::new);
        return analyzer.analyze(Texts.document(lines)).get(0).directives().stream()
                .map(Directive::text)
                .toList();
    }
}
