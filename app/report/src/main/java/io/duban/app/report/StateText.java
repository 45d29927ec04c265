package io.duban.app.report;

import io.duban.api.report.FindingState;
import io.duban.api.report.Waiver;

/** 处置文案: whether a finding counts, and who let it pass. */
public final class StateText {
    private StateText() {}

    public static String of(FindingState state, Messages messages) {
        return state instanceof FindingState.Waived waived
                ? messages.text("state.waived", reason(waived.waiver(), messages))
                : messages.text("state." + state.id());
    }

    /** Why something was waived, by whom and until when. */
    public static String reason(Waiver waiver, Messages messages) {
        return messages.text("state.reason", Printable.of(waiver.reason()), Printable.of(waiver.who()), waiver.until());
    }
}
