package io.duban.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.document.ContainerReader;
import io.duban.api.document.DocumentReader.Probe;
import io.duban.api.document.Limit;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.ReadResult.Unreadable;
import io.duban.api.document.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceExpansionTest {
    @Test
    void aSourceThatIsNoContainerStandsForItself() {
        assertThat(expand("会议纪要", ReadLimits.DEFAULT)).containsExactly("a");
    }

    @Test
    void partsAreNamedAfterTheirContainersAtAnyDepth() {
        assertThat(expand("[b=会议纪要|c=[d=讲话稿]]", ReadLimits.DEFAULT)).containsExactly("a/b", "a/c/d");
    }

    @Test
    void whatIsNotWantedIsPassedOverAndAnEmptyContainerTold() {
        assertThat(expand("[b=会议纪要|c=program]", ReadLimits.DEFAULT)).containsExactly("a/b");
        assertThat(expand("[c=program]", ReadLimits.DEFAULT)).containsExactly("a: EMPTY");
    }

    @Test
    void containersBeyondTheAllowedDepthAreTold() {
        assertThat(expand("[b=[c=[d=会议纪要]]]", ReadLimits.DEFAULT.with(Limit.NESTING, 2)))
                .containsExactly("a/b/c: TOO_LARGE");
    }

    @Test
    void whatInnerContainersUseUpIsGoneForOuterOnes() {
        assertThat(expand("[b=[c=一二三]|d=[e=四五六]]", ReadLimits.DEFAULT.with(Limit.EXPANDED_BYTES, 43)))
                .containsExactly("a/b/c", "a/d: TOO_LARGE");
    }

    @Test
    void aContainerThatBreaksIsTold() {
        assertThat(expand("[b=会议纪要|!]", ReadLimits.DEFAULT)).containsExactly("a/b", "a: INTERNAL");
    }

    private static List<String> expand(String content, ReadLimits limits) {
        List<String> found = new ArrayList<>();
        new SourceExpansion(List.of(new Brackets()), part -> !text(part).equals("program"), limits)
                .expand(source("a", content), new SourceExpansion.Sink() {
                    @Override
                    public void source(Source source) {
                        found.add(source.name());
                    }

                    @Override
                    public void unreadable(Source source, Unreadable reason) {
                        found.add(source.name() + ": " + reason.reason());
                    }
                });
        return found;
    }

    private static Source source(String name, String content) {
        return new Source(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Source source) {
        return new String(source.bytes(), StandardCharsets.UTF_8);
    }

    /** A container that looks like {@code [name=content|name=content]}. */
    private static final class Brackets implements ContainerReader {
        @Override
        public String id() {
            return "brackets";
        }

        @Override
        public Probe probe(Source source) {
            return text(source).startsWith("[") ? Probe.YES : Probe.NO;
        }

        @Override
        public Optional<Unreadable> open(Source source, ReadLimits limits, Parts parts) {
            String rest = text(source).substring(1, text(source).length() - 1);
            while (!rest.isEmpty()) {
                if (rest.startsWith("!")) {
                    throw new IllegalStateException("broken");
                }
                int end = endOf(rest);
                String[] part = rest.substring(0, end).split("=", 2);
                byte[] content = part[1].getBytes(StandardCharsets.UTF_8);
                if (content.length > limits.of(Limit.EXPANDED_BYTES)) {
                    return Optional.of(new Unreadable(Reason.TOO_LARGE, ""));
                }
                parts.part(part[0], content);
                rest = end < rest.length() ? rest.substring(end + 1) : "";
            }
            return Optional.empty();
        }

        private static int endOf(String text) {
            int depth = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                depth += c == '[' ? 1 : c == ']' ? -1 : 0;
                if (c == '|' && depth == 0) {
                    return i;
                }
            }
            return text.length();
        }
    }
}
