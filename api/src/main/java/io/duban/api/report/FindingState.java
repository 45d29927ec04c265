package io.duban.api.report;

/** 处置: whether a finding counts towards the verdict. Known and waived ones stay in every report. */
public sealed interface FindingState {
    /** 待改: it counts. */
    record Open() implements FindingState {}

    /** 存量: it stood in the baseline already, and does not count. */
    record Known() implements FindingState {}

    /**
     * 豁免: somebody answers for leaving it as it is, so that it does not count.
     *
     * @param waiver the decision
     */
    record Waived(Waiver waiver) implements FindingState {}

    /** As programs read it: {@code open}, {@code known} or {@code waived}. */
    default String id() {
        return this instanceof Open ? "open" : this instanceof Known ? "known" : "waived";
    }
}
