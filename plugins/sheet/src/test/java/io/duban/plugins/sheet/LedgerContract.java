package io.duban.plugins.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.document.Limit;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult.NoticeKind;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.ReadResult.Unreadable;
import io.duban.plugins.testkit.DocumentReaderContract;
import io.duban.plugins.testkit.Feature;
import io.duban.plugins.testkit.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What both formats make of the same ledger. */
interface LedgerContract extends DocumentReaderContract {
    byte[] ledger();

    @Override
    default List<Sample> samples() {
        return List.of(Sample.of(
                        "ledger." + reader().id(),
                        ledger(),
                        "重点任务督办台账",
                        "任务\t责任单位\t完成时限\n水库巡查\t县水利局\t2031年6月1日\n县应急管理局\t6月底前\n合计2项\t6月1日",
                        "注：按月报送。")
                .showing(Feature.MERGED_CELLS, Feature.HIDDEN_TEXT)
                .noticing(NoticeKind.HIDDEN_TEXT)
                .leavingOut("作废", "内部"));
    }

    @Test
    default void moreCellsThanAllowedAreTooLarge() {
        assertThat(reader().read(samples().get(0).source(), ReadLimits.DEFAULT.with(Limit.CELLS, 3)))
                .isInstanceOfSatisfying(Unreadable.class, unreadable -> assertThat(unreadable.reason())
                        .isEqualTo(Reason.TOO_LARGE));
    }
}
