package io.duban.engine.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.Language;
import io.duban.api.document.Block;
import io.duban.api.document.Document;
import io.duban.api.document.DocumentReader.Probe;
import io.duban.api.document.Location;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult;
import io.duban.api.record.Likeness;
import io.duban.api.record.MeetingRecord;
import io.duban.api.record.RecordKind;
import io.duban.api.report.Finding;
import io.duban.api.report.Problem;
import io.duban.api.report.Report;
import io.duban.api.report.SourceReport;
import io.duban.api.report.Verdict;
import io.duban.api.rule.Outcome.Satisfied;
import io.duban.api.rule.Rule;
import io.duban.api.rule.Severity;
import io.duban.engine.analysis.ChineseRecordAnalyzer;
import io.duban.engine.cache.FolderCache;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrossCheckingTest {
    private static final String BODY =
            """
            会议指出，冬季用火用电增多，老旧小区线路老化，消防通道时有堵塞，形势不容乐观。
            一、派出所要清理占用消防通道的车辆，坚持每周巡查一次，发现一起清理一起。
            二、社区要挨家挨户提醒独居老人关好燃气阀门，落实专人上门检查，做好登记。
            """;
    private static final String OTHER =
            """
            会议听取了春播备耕情况汇报，研究了农机检修和种子调运。
            一、农技站要在3月15日前备足玉米种子，做好墒情监测，及时发布农事提醒。
            二、水管站要疏通干渠支渠，保证春灌用水，分片轮灌，先远后近，不误农时。
            """;
    private static final UnopenedSource ONE = text("1.txt", "青山镇工作会议纪要\n时间：2025年11月3日\n" + BODY);
    private static final UnopenedSource COPY = text("2.txt", "柳河镇工作会议纪要\n时间：2026年1月8日\n" + BODY);
    private static final UnopenedSource UNLIKE = text("3.txt", "石桥镇工作会议纪要\n时间：2026年1月9日\n" + OTHER);

    @Test
    void recordsThatAreAlikeAreCheckedOnceMoreAndTellOfOneAnother() {
        Report report = check(checker(), List.of(ONE, COPY, UNLIKE), 1);

        assertThat(likenesses(report, 0)).singleElement().satisfies(likeness -> {
            assertThat(likeness.relation()).isEqualTo(Likeness.Relation.OTHER);
            assertThat(likeness.percent()).isGreaterThan(80);
            assertThat(likeness.others()).isEqualTo("2.txt");
            assertThat(likeness.text()).startsWith("会议指出");
        });
        assertThat(likenesses(report, 1)).extracting(Likeness::others).containsExactly("1.txt");
        assertThat(likenesses(report, 2)).isEmpty();
        assertThat(report.sources())
                .extracting(SourceReport::verdict)
                .containsExactly(Verdict.NOT_ACCEPTABLE, Verdict.NOT_ACCEPTABLE, Verdict.ACCEPTABLE);
    }

    @Test
    void theSameUnitTellsOfItsEarlierRecordAndOneMeetingOfNone() {
        UnopenedSource later = text("5.txt", "青山镇工作会议纪要\n时间：2025年12月3日\n" + BODY);
        UnopenedSource draft = text("4.txt", "青山镇工作会议纪要（送审稿）\n时间：2025年11月3日\n" + BODY);

        Report report = check(checker(), List.of(ONE, draft, later), 1);

        assertThat(likenesses(report, 0)).isEmpty();
        assertThat(likenesses(report, 1)).isEmpty();
        assertThat(likenesses(report, 2)).singleElement().satisfies(likeness -> {
            assertThat(likeness.relation()).isEqualTo(Likeness.Relation.EARLIER);
            assertThat(likeness.others()).isEqualTo("1.txt, 4.txt");
        });
    }

    @Test
    void nothingIsComparedWhereNoRuleInForceAsksForIt() {
        Checker other = checker(null, RecordKind.values());
        Checker off = checker("likenesses");

        assertThat(List.of(other, off))
                .allSatisfy(checker -> assertThat(likenesses(check(checker, List.of(ONE, COPY), 1), 0))
                        .isEmpty());
    }

    @Test
    void onePaperHandedInTwiceIsNoCopy() {
        UnopenedSource again = text("2.txt", "讲话提纲\n" + BODY);

        Report report = check(checker(), List.of(text("1.txt", "讲话提纲\n\n" + BODY), again), 1);

        assertThat(report.sources()).extracting(SourceReport::verdict).containsOnly(Verdict.ACCEPTABLE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void theReportIsTheSameForAnyNumberOfThreadsAndInAnyOrder(int jobs) {
        List<UnopenedSource> sources = Stream.concat(
                        Stream.of(UNLIKE),
                        IntStream.range(0, 12)
                                .mapToObj(i -> text(
                                        "f" + (i * 5) % 12,
                                        "青山镇".replace('青', (char) ('红' + i)) + "工作会议纪要\n时间：2026年1月" + (i + 1) + "日\n"
                                                + BODY)))
                .toList();

        Report report = check(checker(), sources, jobs);

        assertThat(report).isEqualTo(check(checker(), sources, 1));
        assertThat(likenesses(report, 1).get(0).others()).endsWith(", …");
    }

    @Test
    void whatLiesOnDiskIsComparedLikeWhatIsInMemory() {
        List<UnopenedSource> many = Stream.concat(
                        IntStream.range(0, 400).mapToObj(i -> text("0" + i + ".txt", "石桥镇会议记录\n第" + i + "次")),
                        Stream.of(ONE, COPY, UNLIKE))
                .toList();

        Report report = check(checker(), many, 2);

        assertThat(report.sources().subList(400, 403))
                .isEqualTo(check(checker(), List.of(ONE, COPY, UNLIKE), 1).sources());
    }

    @Test
    void keptResultsAreComparedLikeFreshOnes(@TempDir Path folder) {
        Checker keeping = checker().with(RunOptions.DEFAULT.caching(new FolderCache(folder, "k")));
        List<UnopenedSource> sources = List.of(ONE, COPY, UNLIKE);
        Report fresh = check(checker(), sources, 1);

        assertThat(check(keeping, List.of(ONE), 1).verdict()).isEqualTo(Verdict.ACCEPTABLE);
        assertThat(check(keeping, sources, 1)).isEqualTo(fresh);
        assertThat(check(keeping, sources, 1)).isEqualTo(fresh);
    }

    @Test
    void textsThatAreKeptAnywayNeedNotBeReadAgain() {
        AtomicInteger opened = new AtomicInteger();
        UnopenedSource counted = new UnopenedSource("2.txt", () -> {
            opened.incrementAndGet();
            return COPY.content().open();
        });
        Report report = check(checker().with(RunOptions.DEFAULT.keepingTexts(true)), List.of(ONE, counted), 1);

        assertThat(opened).hasValue(1);
        assertThat(likenesses(report, 0)).hasSize(1);
    }

    @Test
    void aFileThatChangesMeanwhileIsNotTakenForUnlike() {
        AtomicInteger opened = new AtomicInteger();
        UnopenedSource changing = new UnopenedSource("2.txt", () -> {
            String text = opened.getAndIncrement() == 0 ? "柳河镇工作会议纪要\n" + BODY : "空";
            return new ByteArrayInputStream(text.getBytes(UTF_8));
        });

        Report report = check(checker(), List.of(ONE, changing), 1);

        assertThat(report.sources().get(1).problems())
                .containsExactly(new Problem("not-accessible", "changed or gone while it was checked"));
        assertThat(report.sources().get(1).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    private static Report check(Checker checker, List<UnopenedSource> sources, int jobs) {
        return checker.check(sources, jobs, "1.0", Language.ZH);
    }

    private static List<Likeness> likenesses(Report report, int source) {
        MeetingRecord record = report.sources().get(source).records().get(0).record();
        assertThat(report.sources().get(source).records().get(0).findings())
                .extracting(Finding::ruleId)
                .hasSize(record.likenesses().size());
        return record.likenesses();
    }

    private static Checker checker() {
        return checker("likenesses", RecordKind.values());
    }

    /** That has one rule, about an element and in force for some kinds of record. */
    private static Checker checker(@Nullable String about, RecordKind... kinds) {
        Rule rule = Fakes.rule("T-01", Severity.ERROR, kinds);
        Fakes.Rules rules = new Fakes.Rules(
                "test",
                List.of(new Rule(
                        rule.id(),
                        rule.title(),
                        rule.severities(),
                        rule.category(),
                        about,
                        rule.needs(),
                        rule.citations(),
                        rule.parameters(),
                        rule.suggestion(),
                        rule.since(),
                        rule.aliases(),
                        rule.page())),
                (id, record) -> record.likenesses().isEmpty()
                        ? new Satisfied()
                        : Fakes.violated(record.likenesses().get(0)));
        ReaderSelection readers = new ReaderSelection(
                List.of(new Fakes.Reader("text", text -> Probe.YES, Set.of(), CrossCheckingTest::paragraphs)));
        return new Checker(
                new SourceReading(readers, ReadLimits.DEFAULT),
                new ChineseRecordAnalyzer(),
                new RecordChecking(List.of(rules), Fakes.selection(Severity.ERROR, List.of(), Map.of())));
    }

    private static ReadResult paragraphs(String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : text.lines().toList()) {
            if (!line.isEmpty()) {
                blocks.add(Block.Paragraph.body(Location.of(start, start + line.length())));
            }
            start += line.length() + 1;
        }
        return new ReadResult.Readable(new Document("text", text, blocks), List.of());
    }

    private static UnopenedSource text(String name, String text) {
        return new UnopenedSource(name, () -> new ByteArrayInputStream(text.getBytes(UTF_8)));
    }
}
