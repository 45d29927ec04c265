package io.duban.engine.analysis.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.document.Location;
import io.duban.api.record.Directive;
import io.duban.api.record.Meeting;
import io.duban.api.record.RecordKind;
import io.duban.engine.analysis.layout.RecordText;
import io.duban.engine.analysis.layout.Texts;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class KindJudgeTest {
    private static KindJudge.Judgement judge(String... lines) {
        RecordText record = Texts.record(lines);
        return new KindJudge().judge(record, new MeetingReader().read(record), List.of());
    }

    @Test
    void tellsTheKindsApart() {
        assertThat(judge("修桥会议纪要", "会议听取了汇报。会议议定：拨款修桥。").kind()).isEqualTo(RecordKind.MINUTES);
        assertThat(judge("青河公司董事会决议", "会议审议了修桥议案。会议同意拨款。").kind()).isEqualTo(RecordKind.MINUTES);
        assertThat(judge("股东会议决议 篇1", "时间：____", "会议审议并通过了以下事项：", "1、拨款修桥。").kind())
                .isEqualTo(RecordKind.MINUTES);
        assertThat(judge("镇政府常务会议召开", "4月2日，镇长石大川主持召开常务会议。会议听取了汇报。会议指出，桥要修好。会议要求抓紧。")
                        .kind())
                .isEqualTo(RecordKind.NEWS);
        assertThat(judge("例会记录", "时间：2026年4月2日", "地点：镇政府", "主持人：石大川", "记录人：麦青", "散会。")
                        .kind())
                .isEqualTo(RecordKind.NOTES);
        assertThat(judge("在修桥会上的讲话", "同志们：", "刚才大家都讲了，我再讲两点。").kind()).isEqualTo(RecordKind.SPEECH);
        assertThat(judge("青河镇召开修桥会", "本报讯（记者 麦青）4月2日，青河镇召开修桥会。石大川指出，桥要修好。").kind())
                .isEqualTo(RecordKind.NEWS);
        assertThat(judge("青河镇举办赛龙舟活动", "日前，青河镇举办赛龙舟活动，十二支队伍同场竞渡。").kind()).isEqualTo(RecordKind.NEWS);
        assertThat(judge("为修好青石桥，4月2日，青河镇召开修桥会议。会议要求抓紧备料。").kind()).isEqualTo(RecordKind.NEWS);
        assertThat(judge("修桥任务台账", "序号\t任务\t责任单位", "1\t清沟\t水务站", "2\t铺路\t交通站").kind())
                .isEqualTo(RecordKind.LEDGER);
        assertThat(judge("一次班会有感", "班会课上，老师说要爱护公物，同学们都点头。回家后妈妈问我，我觉得很开心。").kind())
                .isEqualTo(RecordKind.ESSAY);
        assertThat(judge("浅谈会议纪要的写作", "会议纪要是常用的公文。笔者认为，要准确，要简明，要及时。").kind()).isEqualTo(RecordKind.ESSAY);
        assertThat(judge("关于召开例会的通知", "各村：", "例会改到周五。").kind()).isEqualTo(RecordKind.OTHER);
        assertThat(judge("护桥会议记录", "会议时间：", "会议地点：", "会议内容：", "我们要看好桥，大家都要出力。").kind())
                .isEqualTo(RecordKind.NOTES);
    }

    @Test
    void tellsWhatLacksAHeadByHowItBegins() {
        assertThat(judge("会议指出，桥要修好，路要铺平。").kind()).isEqualTo(RecordKind.MINUTES);
        assertThat(judge("青河镇组织开展修桥动员会议。站长石大川说：“备料要快。”麦青强调“各村要出工”。").kind()).isEqualTo(RecordKind.NEWS);
        assertThat(judge("会上，麦青通报了桥面裂缝。石大川指出，桥要修好。").kind()).isEqualTo(RecordKind.NEWS);
        assertThat(judge("镇长在修桥会上的讲话 同志们：今天我们只讲修桥。").kind()).isEqualTo(RecordKind.SPEECH);
        assertThat(judge("青河县组织收看全市修桥视频会议", "青河分会场设在县政府。").kind()).isEqualTo(RecordKind.NEWS);
        assertThat(judge("4月2日，六组党支部召开了组织生活会。会上，各位同志畅所欲言，讨论了修桥计划。").kind()).isEqualTo(RecordKind.NEWS);
        assertThat(judge("为备好桥料，在镇政府召开了修桥会议。会议由麦青主持，护堤队、各村会计共同参与。").kind()).isEqualTo(RecordKind.NEWS);
        assertThat(judge("本月第二次修桥会议", "4月2日晚，我镇召开本月第二次修桥会议，三位站长布置了工作。").kind()).isEqualTo(RecordKind.NEWS);
        assertThat(judge("时间：", "地点：镇政府", "主持人：***", "参加人员：石大川、麦青", "1、分派出工。").kind())
                .isEqualTo(RecordKind.NOTES);
    }

    @Test
    void reliesOnTheVoiceWhereTheTitleMisleads() {
        assertThat(judge("支部会议记录", "各位同志，刚才大家的发言我都听了，我们支部的工作我讲三点，我再补充一句，谢谢大家。").kind())
                .isEqualTo(RecordKind.SPEECH);
    }

    @Test
    void whatResolvesAndLetsNobodySpeakIsMinutesWhateverItsTitle() {
        String[] head = {"董事会会议记录", "时间：2026年4月2日", "主持人：石大川"};

        assertThat(judge(head[0], head[1], head[2], "会议审议了修桥议案。会议决定：拨款修桥。会议要求五月开工。")
                        .kind())
                .isEqualTo(RecordKind.MINUTES);
        assertThat(judge(head[0], head[1], head[2], "石大川：桥怎么修？", "麦青：先拨款。", "会议决定：拨款修桥。会议要求五月开工。")
                        .kind())
                .isEqualTo(RecordKind.NOTES);
    }

    @Test
    void countsSpeakersInBracketsAsTurns() {
        assertThat(judge(
                                "修桥调度（语音转写）",
                                "【所长】大家先静一静，我念一下雨量。",
                                "【老佟】照这个来量，半夜要超汛限。",
                                "【技术员】压不住的，闸门要全开。",
                                "【所长】先放一百，警报拉够十五分钟。",
                                "【老佟】好，我叫上大春。")
                        .kind())
                .isEqualTo(RecordKind.NOTES);
    }

    @Test
    void isSurerOfManySignsThanOfNone() {
        double clear = judge("修桥会议纪要", "会议听取了汇报。会议认为，会议决定，会议要求，会议强调。").confidence();
        double doubtful = judge("青石桥", "桥在河上。").confidence();

        assertThat(clear).isGreaterThan(0.8);
        assertThat(doubtful).isLessThan(0.8);
    }

    @Test
    void takesNotesForNotesOnlyWhereTheTextBearsItOut() {
        String order = "各村要修好水渠，镇水务站要备足沙袋。";
        RecordText record = Texts.record("防汛工作会议记录", order.repeat(6));
        List<Directive> orders = Collections.nCopies(
                6, new Directive(order, Directive.Kind.TASK, 0, List.of(), List.of(), Location.of(0, 1), 1));

        assertThat(new KindJudge().judge(record, Meeting.UNKNOWN, orders).kind())
                .isEqualTo(RecordKind.SPEECH);
        assertThat(judge("防汛工作会议记录", "时间：2026年4月2日", "主持人：石大川", order.repeat(6)).kind())
                .isEqualTo(RecordKind.NOTES);
    }

    @Test
    void takesMinutesThatTellWhatEachSaidForMinutes() {
        String turn = "石大川：修桥的钱够了，人还差三个。";
        String other = "童小满：人从水务站抽，钱先挂账。";

        assertThat(judge("镇长办公会议纪要", "时间：2026年4月2日", turn, other, turn, other, turn, other, turn, other)
                        .kind())
                .isEqualTo(RecordKind.MINUTES);
        assertThat(judge("镇长办公会议记录", "时间：2026年4月2日", turn, other, turn, other, turn, other, turn, other)
                        .kind())
                .isEqualTo(RecordKind.NOTES);
    }

    @Test
    void takesTheLabelsOfMinutesForNoTurns() {
        assertThat(judge("例会纪要", "会议时间：2026年4月2日", "工程名称：青石桥大修工程", "参加单位：镇交通站和水务站", "记录人：麦青", "会议决定封桥。")
                        .kind())
                .isEqualTo(RecordKind.MINUTES);
    }
}
