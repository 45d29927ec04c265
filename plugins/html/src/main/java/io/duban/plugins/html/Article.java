package io.duban.plugins.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * 正文: the part of a page that is the article: the smallest element that holds nearly all running text.
 *
 * @param root its element
 * @param title its title where it stands outside the element, such as a heading above it or the page's own title
 */
record Article(Element root, Optional<String> title) {
    /** What an element must hold of the running text around it to stand for it. */
    private static final double NEARLY_ALL = 0.9;
    /** What the page's author calls the article needs less proof. */
    private static final double MOST = 0.5;

    /** What pages and the content systems of government sites call the frame of an article. */
    private static final String DECLARED = "article, main, [role=main], .TRS_Editor, .trs_editor_view, #zoom, #zoomcon,"
            + " #UCAP-CONTENT, .pages_content, .article-content, .article_content, .view";

    private static final Set<String> FRAMES =
            Set.of("body", "div", "section", "article", "main", "center", "form", "table", "tbody", "tr", "td");
    private static final Pattern SITE_NAME = Pattern.compile("(?:[_|｜]| [-–—] |—{2}|-(?=[^-]*$)).*$", Pattern.DOTALL);
    private static final Set<String> MEANINGLESS =
            Set.of("无标题文档", "无标题", "新建网页", "untitled", "untitled document", "document", "首页", "new page", "网页标题");
    private static final int SHORTEST_TITLE = 4;
    /** Where an article that has its title inside would show it. */
    private static final int BEGINNING = 120;

    /** Finds the article of a page that was cleaned. */
    static Article of(Document page, String pageTitle) {
        TextMass mass = TextMass.of(page.body());
        Element root = declared(page, mass).orElse(page.body());
        Optional<Element> inner = Optional.of(root);
        while (inner.isPresent()) {
            root = inner.get();
            inner = within(root, mass);
        }
        return new Article(root, title(page, root, pageTitle));
    }

    private static Optional<Element> declared(Document page, TextMass mass) {
        int all = mass.running(page.body());
        return page.body().select(DECLARED).stream()
                .filter(element -> mass.running(element) > MOST * all)
                .reduce((outer, inner) -> inner);
    }

    private static Optional<Element> within(Element root, TextMass mass) {
        if (root.normalName().equals("table") && !Tables.isLayout(root)) {
            return Optional.empty();
        }
        return root.children().stream()
                .filter(child -> FRAMES.contains(child.normalName()))
                .filter(child -> !child.normalName().equals("table") || Tables.isLayout(child))
                .filter(child -> mass.running(child) > 0 && mass.running(child) >= NEARLY_ALL * mass.running(root))
                .findFirst();
    }

    private static Optional<String> title(Document page, Element root, String pageTitle) {
        List<Element> inside = root.select("h1, h2");
        if (!inside.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> above = page.body().select("h1, h2").stream()
                .map(Element::text)
                .filter(text -> text.length() >= SHORTEST_TITLE && isPartOf(text, pageTitle))
                .findFirst();
        return above.or(() -> meaningful(pageTitle))
                .filter(text -> !beginningOf(root).contains(squeezed(text)));
    }

    /** Headings outside the article may be the site's name; the article's is also in the title of the page. */
    private static boolean isPartOf(String heading, String pageTitle) {
        return pageTitle.isBlank()
                || squeezed(pageTitle)
                        .startsWith(squeezed(heading)
                                .substring(0, Math.min(8, squeezed(heading).length())));
    }

    private static Optional<String> meaningful(String pageTitle) {
        String text = SITE_NAME.matcher(pageTitle).replaceFirst("").strip();
        return Optional.of(text)
                .filter(title -> title.length() >= SHORTEST_TITLE)
                .filter(title -> !MEANINGLESS.contains(title.toLowerCase(Locale.ROOT)));
    }

    private static String beginningOf(Element root) {
        String text = root.text();
        return squeezed(text.substring(0, Math.min(BEGINNING, text.length())));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u3000\\u00A0]", "");
    }
}
