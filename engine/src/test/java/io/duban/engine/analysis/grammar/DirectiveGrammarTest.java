package io.duban.engine.analysis.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.record.ResponsibleUnit;
import io.duban.engine.analysis.layout.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectiveGrammarTest {
    private final SentenceReader reader = new SentenceReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "权属不清的由所在街道兜底。",
                "改造费用由区财政局先行垫付。",
                "3.不得外传名单。",
                "● 同意租赁水泵2台，租期三个月。",
                "各水务站须30分钟内口头报告。",
                "值班情况每日17:00前由各所长负责报送。",
                "各单位要高度重视并做好自查。",
                "请县水务局会后通报水位。",
                "要拆除沿线围网，清运废弃船只。",
                "管护经费需由镇财政所落实。",
                "派出所要加密巡逻。",
                "会议决定，北闸改由机房远程启闭。",
                "会议研究同意镇水利站的清淤方案。",
                "（一）闸房供电改造力争6月底前完成；",
                "老费明天去堤上盯着。",
                "镇里明天就把闸门修了，把钱付清。",
                "向阳镇要抓好落实。",
                "县审计局要对已报整改的问题逐一核验。",
                "水利站要管好水闸，以优异成绩迎接检查。",
                "各街道专干要24小时在岗。",
                "收到的反映，由镇水利站牵头，三天内答复。",
                "各科室长回去把今天的内容跟科里的人说一声。",
                "散会以后计生专干留一下。",
                "小郭你盯一下快递。",
                "老梁去跑一趟水利站，把章盖了。",
                "请设计院出变更。",
                "尺寸偏差过大，马上返修。",
                "会议研究决定，从预备费中安排20万元。",
                "店长回去先把电暖器拔了。",
                "渡槽加固工作于7月10日前完成。",
                "长堤绿化X月X日前完工。",
                "新泵房正在安装，会议要求争取上半年通水。",
                "麻烦小郭把投影打开。",
                "从下月起，采购砂石一律先过磅再入库，磅单交镇财政所。",
                "要求施工队增加两个班组。",
                "水泵由水务站先行垫资更换。",
                "各泵站要认真落实省委批示精神，管好闸门。",
                "各级各部门要加密巡堤，思想和行动统一到县委部署上来。",
                "镇长田大川在会上要求各村清沟排水。",
                "田大川要求，清理沟渠，加固北堤。"
            })
    void findsAnOrder(String text) {
        assertThat(orders(text)).as(text).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "望河镇把改厕和管网一并考虑，做法值得借鉴。",
                "由于水泵不到位，北闸未能按期启用。",
                "清淤周期由原来的三个月缩短为一个月。",
                "有的村认识不到位，存在等靠要思想。",
                "如果修不完，水费就要被收回。",
                "镇水利站汇报说，二季度将更换水泵。",
                "镇水利站表示，将在5月底前修好水闸。",
                "有村民提出要加强巡河。",
                "他建议由镇水利站牵头检查一次。",
                "我们要感谢各位守堤的乡亲。",
                "同意。",
                "老梁把手举起来想了想。",
                "麻烦的是养殖棚，手续办了一半。",
                "合同约定乙方应在30日内交货。",
                "应当看到，我县发展不平衡的问题仍然突出。",
                "大家不要以为没出事就没有事。",
                "要想管好河道，就必须先管好人。",
                "应该说，村民提的事都不大，拖一拖就大了。",
                "检测站认为会影响通行，需重新测算。",
                "请镇党委看我们的行动。",
                "石大川：同意。",
                "石小川：同意老费说的。",
                "发出票9张，收回9张，赞成8票，弃权1票。",
                "2、泵房已封顶，但电缆没有完成，镇水厂不具备供水条件。",
                "附：签到表（略）",
                "这里必须强调，账目公开不是走形式。",
                "这个教训必须引起高度警觉。",
                "水利站老费建议，月底前换一批闸门。",
                "副镇长提出，护坡费每年要六十万。",
                "大家务必高度重视。",
                "还有不少硬骨头要啃。",
                "河道管护水平仍需提高。",
                "这可怪不得养护工人。",
                "该桥由某建设集团投资，总长120米。",
                "会议由副镇长主持，党政办记录。",
                "下面，请水务局局长通报情况。",
                "请各位领导放心。",
                "新建泵站6座，办理热线9800余件。",
                "供水公司负责人表示认识到问题，已全部更换。",
                "水利站站长、各村会计参加会议。",
                "在全县涉水违法打击整治行动部署会上的讲话",
                "供水期自9月1日起，至12月31日止。",
                "会后，我镇将立即召开党委会，力争6月底前销号。",
                "红石村还剩四户没签字，有一户在外地。",
                "还有人说要再等一等。",
                "我先说说为什么要管河道。",
                "请放心，我们将按时交账。",
                "今天召开全县河道管护会议，总结去年工作，部署今年任务。",
                "河道管护要盯住两个环节抓进度。",
                "所以要把路修到田头。",
                "水利站站长介绍，渠道每天要走三趟。",
                "假期七天，预计接待游客三万人次，住宿6月底前订满。",
                "大家心里要有数。",
                "我们要携起手来，谱写水利事业新篇章。",
                "水利站再次上阵，封堵了管涌，转移了群众。",
                "镇政府决定利用开渠的机会，召开这次清沟调度会。",
                "会议进行第三项：请水利站站长安排清淤工作。",
                "请田大川同志简要汇报北堤的情况。",
                "请水利站站长作清淤报告，大家欢迎！",
                "一、统一思想今年3月，我镇几个村接连发生溺水事故。",
                "前天，县水务局约谈了我镇，对我镇提出明确要求。"
            })
    void findsNoneInInsightLackAndProcedure(String text) {
        assertThat(orders(text)).as(text).isFalse();
    }

    private boolean orders(String text) {
        Sentence sentence = Texts.sentence(text);
        SentenceReader.Reading reading = reader.read(sentence, null);
        return reading.directive() != null && reading.directive().confidence() > Company.TENTATIVE;
    }

    @Test
    void namesThoseWhoCarryOutAThreatButNotThoseWhomItStrikes() {
        Sentence sentence = Texts.sentence("镇水务站要每天巡堤，漏报两次的，站长在全镇大会上作检讨，再漏的由镇纪委约谈。");

        assertThat(reader.read(sentence, null).units())
                .extracting(ResponsibleUnit::text)
                .containsExactly("镇水务站", "镇纪委");
    }
}
