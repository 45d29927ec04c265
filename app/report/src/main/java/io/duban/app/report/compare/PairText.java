package io.duban.app.report.compare;

import io.duban.api.likeness.ComparedRecord;
import io.duban.api.likeness.LikePair;
import io.duban.app.report.Messages;
import io.duban.app.report.Printable;
import java.time.LocalDate;

/** 雷同文案: what there is to say of a pair, in words. */
final class PairText {
    private final Messages messages;

    PairText(Messages messages) {
        this.messages = messages;
    }

    /** Per cent without decimals, rounded down: nothing is called the same that is not. */
    static String share(LikePair pair) {
        return (int) (pair.share() * 100) + "%";
    }

    String name(ComparedRecord compared) {
        return messages.text(
                "compare.name",
                Printable.of(compared.source()),
                compared.record().index(),
                compared.record().title() == null
                        ? messages.text("record.untitled")
                        : Printable.of(compared.record().text()));
    }

    String day(ComparedRecord compared) {
        LocalDate day = compared.record().meeting().day();
        return day == null ? messages.text("compare.day.unknown") : day.toString();
    }

    String earlier(LikePair pair) {
        return pair.earlier()
                .map(earlier -> messages.text("compare.earlier", Printable.of(earlier.source()), day(earlier)))
                .orElse(messages.text("compare.earlier.unknown"));
    }

    int length(LikePair pair) {
        return pair.passages().stream()
                .mapToInt(passage -> passage.first().length())
                .sum();
    }
}
