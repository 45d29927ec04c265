package io.duban.plugins.html;

import io.duban.api.document.Block;
import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** 文字量: how much text, linked text and running text each element of a page holds, measured in one walk. */
final class TextMass {
    /** Shorter lines without a sentence's punctuation are labels as likely as text. */
    private static final int RUNNING_LENGTH = 12;

    private static final class Mass {
        private int words;
        private int linkedWords;
        private int links;
        private int running;
        private final StringBuilder ownText = new StringBuilder();
    }

    private final IdentityHashMap<Element, Mass> masses = new IdentityHashMap<>();

    private TextMass() {}

    static TextMass of(Element root) {
        TextMass mass = new TextMass();
        NodeTraversor.traverse(new Measuring(mass), root);
        return mass;
    }

    /** Characters that are not blank. */
    int words(Element element) {
        return get(element).words;
    }

    /** Of these, the ones in links. */
    int linkedWords(Element element) {
        return get(element).linkedWords;
    }

    /** Number of links. */
    int links(Element element) {
        return get(element).links;
    }

    /** Characters of lines that read like sentences of an article and not like parts of a page. */
    int running(Element element) {
        return get(element).running;
    }

    private Mass get(Element element) {
        return masses.computeIfAbsent(element, unseen -> new Mass());
    }

    private static boolean runs(String line) {
        return !Cleaner.isFurniture(line)
                && (line.length() >= RUNNING_LENGTH || line.chars().anyMatch(c -> "。；，：、".indexOf(c) >= 0));
    }

    private static int count(String text) {
        return (int) text.chars().filter(c -> !Block.isBlank((char) c)).count();
    }

    private record Measuring(TextMass mass) implements NodeVisitor {
        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                Element block = blockAround(text);
                Element parent = text.parent();
                if (block != null && parent != null) {
                    int count = count(text.getWholeText());
                    mass.get(parent).words += count;
                    if (!Markup.isWithin(parent, "a")) {
                        mass.get(block).ownText.append(text.getWholeText());
                    }
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            Mass own = mass.get(element);
            if (element.normalName().equals("a") && element.hasAttr("href")) {
                own.linkedWords = own.words;
                own.links++;
            }
            String line = own.ownText.toString().strip();
            if (runs(line)) {
                own.running += count(line);
            }
            if (element.parent() != null) {
                Mass parent = mass.get(element.parent());
                parent.words += own.words;
                parent.linkedWords += own.linkedWords;
                parent.links += own.links;
                parent.running += own.running;
            }
        }

        private static @Nullable Element blockAround(TextNode text) {
            Element element = text.parent();
            while (element != null && !Markup.isBlock(element)) {
                element = element.parent();
            }
            return element;
        }
    }
}
