package io.duban.engine.analysis.meeting;

import io.duban.api.document.Location;
import io.duban.api.record.Meeting;
import io.duban.api.record.MeetingElement;
import io.duban.api.record.Statement;
import io.duban.engine.analysis.layout.Passage;
import io.duban.engine.analysis.layout.RecordText;
import io.duban.engine.analysis.lexicon.PhraseSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 发言记录: who says what in a record that gives the speakers line by line. */
public final class StatementReader {
    private static final PhraseSet POSTS = PhraseSet.table("meeting/posts.txt");
    private static final PhraseSet SURNAMES = PhraseSet.table("meeting/surnames.txt");

    private StatementReader() {}

    /**
     * The statements in the order of the text: each from its speaker's name to the next speaker, heading or label. Speakers
     * are those whom the record names as attendants, and those told by surname and post.
     */
    public static List<Statement> read(RecordText record, Meeting meeting) {
        List<String> names = names(meeting);
        List<Statement> statements = new ArrayList<>();
        List<Passage> said = new ArrayList<>();
        String speaker = null;
        for (Passage passage : record.body()) {
            String label = Turns.speaker(passage.text());
            if (label != null || heading(passage.text())) {
                close(statements, speaker, said);
                speaker = label == null ? null : speaker(label.strip(), names).orElse(null);
            }
            said.add(passage);
        }
        close(statements, speaker, said);
        return List.copyOf(statements);
    }

    private static void close(List<Statement> statements, @Nullable String speaker, List<Passage> said) {
        if (speaker != null) {
            String text = String.join("\n", said.stream().map(Passage::original).toList());
            Location first = said.get(0).location();
            Location last = said.get(said.size() - 1).location();
            statements.add(new Statement(text, speaker, first.withOffsets(first.start(), last.end())));
        }
        said.clear();
    }

    private static Optional<String> speaker(String label, List<String> names) {
        return names.stream().filter(label::contains).findFirst().or(() -> Optional.of(label)
                .filter(StatementReader::surnameAndPost));
    }

    private static boolean surnameAndPost(String label) {
        int surname = SURNAMES.endAt(label, 0);
        return surname > 0 && POSTS.endAt(label, surname) == label.length();
    }

    /** A line that begins another item of the agenda, or tells of the meeting as a whole. */
    private static boolean heading(String line) {
        int number = 0;
        while (number < line.length() && "一二三四五六七八九十".indexOf(line.charAt(number)) >= 0) {
            number++;
        }
        return line.startsWith("会议") || (number > 0 && number < line.length() && line.charAt(number) == '、');
    }

    private static List<String> names(Meeting meeting) {
        return Stream.concat(
                        Stream.of(meeting.host(), meeting.recorder()).filter(Objects::nonNull),
                        meeting.attendees().stream())
                .map(MeetingElement::value)
                .filter(name -> name.length() > 1)
                .distinct()
                .toList();
    }
}
