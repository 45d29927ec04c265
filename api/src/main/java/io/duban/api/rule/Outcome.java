package io.duban.api.rule;

import io.duban.api.LocalizedText;
import io.duban.api.record.Located;
import java.util.List;

/** 规则结论: what a rule says of a record. */
public sealed interface Outcome {
    /**
     * 违反: the rule is broken at one place or more.
     *
     * @param violations at least one, sorted by place
     */
    record Violated(List<Violation> violations) implements Outcome {
        public Violated {
            if (violations.isEmpty()) {
                throw new IllegalArgumentException("violated by nothing");
            }
            violations = List.copyOf(violations);
        }
    }

    /** 符合. */
    record Satisfied() implements Outcome {}

    /**
     * 不适用: the record has nothing that the rule is about.
     *
     * @param about the element that is absent, such as {@code tasks}
     */
    record NotApplicable(String about) implements Outcome {}

    /**
     * 无法判定: something the rule needs was not recognised.
     *
     * @param missing the elements, such as {@code meeting.date}; at least one
     */
    record Undecidable(List<String> missing) implements Outcome {
        public Undecidable {
            missing = List.copyOf(missing);
        }
    }

    /**
     * 规则出错: the rule itself broke.
     *
     * @param error what happened, in plain English, without a stack trace
     */
    record Failed(String error) implements Outcome {}

    /**
     * A place where a rule is broken.
     *
     * @param element what the rule matched: it gives the finding its place
     * @param message what is wrong here, one sentence without a full stop
     */
    record Violation(Located element, LocalizedText message) {}
}
