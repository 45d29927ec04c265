package io.duban.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.Language;
import io.duban.api.report.SourceReport;
import io.duban.api.report.Verdict;
import java.util.List;
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
        SourceReport source =
                new SourceReport(name, "docx", null, Verdict.ACCEPTABLE, List.of(), List.of(), List.of(), null);

        assertThat(units.of(source)).isEqualTo(unit == null ? "" : unit);
    }
}
