package io.duban.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.Language;
import io.duban.api.report.Report;
import io.duban.api.report.SourceReport;
import io.duban.api.report.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmittingUnitTest {
    private final SubmittingUnit units = SubmittingUnit.among(SampleReport.in(Language.ZH));

    @ParameterizedTest
    @CsvSource({
        "青石县水务局例会纪要.docx,青石县水务局",
        "03_柳溪镇党委会议记录.docx,柳溪镇党委",
        "城市管理局例会纪要.docx,城市管理局",
        "城市更新专题会议纪要.docx,",
        "社区共建座谈会纪要.docx,",
        "在全县防汛会上的讲话.docx,"
    })
    void isReadFromTheNameOfAFile(String name, @Nullable String unit) {
        assertThat(units.of(source(name))).isEqualTo(unit == null ? "" : unit);
    }

    @ParameterizedTest
    @CsvSource({
        "送审/北乡/1.txt 送审/北乡/2.txt 送审/南镇/1.txt, 北乡 北乡 南镇",
        "送审/北乡/三月/1.txt 送审/北乡/四月/1.txt, 三月 四月",
        "送审/1.txt 送审/北乡/1.txt, - 北乡",
        "北乡/1.txt 北乡镇/1.txt, 北乡 北乡镇",
        "送审/1.txt 送审/2.txt, - -",
        "1.txt, -"
    })
    void isTheFirstFolderThatNotAllOfThemLieIn(String names, String folders) {
        List<SourceReport> sources =
                Stream.of(names.split(" ")).map(SubmittingUnitTest::source).toList();
        Report empty = SampleReport.empty(Language.ZH);
        SubmittingUnit among = SubmittingUnit.among(new Report(
                empty.version(),
                empty.language(),
                empty.ruleSets(),
                empty.rules(),
                empty.profiles(),
                empty.waivers(),
                empty.unreached(),
                empty.verdict(),
                sources));

        assertThat(sources.stream().map(among::folder).map(folder -> folder.isEmpty() ? "-" : folder))
                .containsExactly(folders.split(" "));
    }

    private static SourceReport source(String name) {
        return new SourceReport(name, "docx", null, Verdict.ACCEPTABLE, List.of(), List.of(), List.of(), null);
    }
}
