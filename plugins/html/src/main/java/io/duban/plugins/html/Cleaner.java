package io.duban.plugins.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** 清理: takes away what is never part of an article: scripts, navigation, forms, hidden text, lists of links. */
final class Cleaner {
    /** Stands where hidden text stood, so that the article knows it had some. */
    static final String HIDDEN_MARK = "duban-hidden";

    private static final String NEVER_TEXT =
            "head, script, style, noscript, template, nav, aside, footer, iframe, object, embed, svg, canvas, audio,"
                    + " video, map, select, button, input, textarea, [role=navigation], [role=banner], [role=contentinfo],"
                    + " [role=complementary], [role=search], [role=menu],"
                    // Running headers and footers as LibreOffice saves them.
                    + " div[title=header], div[title=footer]";

    private static final Pattern FURNITURE_NAME = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:breadcrumbs?|crumbs?|nav|navbar|navigation|menu|sidebar|side-?bar|footer|foot|copyright|share"
                    + "|sharing|related|recommend(?:ed)?|toolbar|advert|ads?|banner|pagination|pager|comments?|login"
                    + "|friendlinks?|links)(?:$|[\\s_-])");
    /** How lines of the page begin. Words that a task may begin with, such as 关闭, need their whole line. */
    private static final Pattern FURNITURE_TEXT = Pattern.compile(
            "(?:您?(?:现在|当前)?的?(?:当前)?位置(?:是)?[:：]|上一[篇页条][:：]?|下一[篇页条][:：]?|版权所有|Copyright\\b|相关(?:阅读|链接|文章)[:：]?"
                    + "|推荐阅读|分享到|责任编辑[:：]|来源[:：]|(?:发布|发表|更新)(?:时间|日期)[:：]|(?:浏览|点击|阅读)(?:次数|量|数)[:：]|字体[:：]|热搜词?[:：]|扫一扫).*|今天是.{0,20}星期.*|(?:[【\\[]?(?:打印|打印本页|关闭|关闭窗口|关闭本页|返回顶部|智能问答)[】\\]]?\\s*)+",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final Pattern FURNITURE_MARK =
            Pattern.compile("ICP备|ICP证|公网安备|技术支持[:：]|(?i)copyright|©|网站标识码|All Rights Reserved");
    /** How the table begins that disclosing pages set above a document: its number in their index, its publisher. */
    private static final Pattern INDEX_TABLE = Pattern.compile("索\\s*引\\s*号.*", Pattern.DOTALL);

    private static final int FURNITURE_LENGTH = 160;
    /** So many make a list of links; one alone is a reference. */
    private static final int LIST_OF_LINKS = 2;

    private static final double LINKS = 0.5;

    private Cleaner() {}

    /** Whether a short text is that of a page and not of an article. */
    static boolean isFurniture(String text) {
        return text.length() <= FURNITURE_LENGTH
                && (FURNITURE_TEXT.matcher(text).matches()
                        || FURNITURE_MARK.matcher(text).find());
    }

    static void clean(Document page) {
        page.select(NEVER_TEXT).remove();
        for (Element element : page.select("body *")) {
            if (Markup.isHidden(element)) {
                boolean hasText = element.hasText();
                element.empty();
                element.clearAttributes();
                element.tagName(hasText ? HIDDEN_MARK : "span");
            }
        }
        List<Element> furniture = new ArrayList<>();
        TextMass mass = TextMass.of(page.body());
        for (Element element : page.body().children()) {
            collect(element, mass, furniture);
        }
        furniture.forEach(Element::remove);
    }

    private static void collect(Element top, TextMass mass, List<Element> furniture) {
        List<Element> open = new ArrayList<>(List.of(top));
        while (!open.isEmpty()) {
            Element element = open.remove(open.size() - 1);
            if (isFurniture(element, mass)) {
                furniture.add(element);
            } else {
                open.addAll(element.children());
            }
        }
    }

    private static boolean isFurniture(Element element, TextMass mass) {
        if (!Markup.isBlock(element) || element.normalName().matches("t[dhr]|thead|tbody|tfoot")) {
            return false;
        }
        int words = mass.words(element);
        int linked = mass.linkedWords(element);
        if (element.normalName().equals("table")
                && words < 2 * FURNITURE_LENGTH
                && INDEX_TABLE.matcher(element.text().strip()).matches()) {
            return true;
        }
        if (mass.links(element) >= LIST_OF_LINKS && linked > LINKS * words) {
            return true;
        }
        if (words < FURNITURE_LENGTH && isImprint(element.text())) {
            return true;
        }
        boolean isNamed =
                FURNITURE_NAME.matcher(element.className() + " " + element.id()).find();
        // A name alone proves little: some sites call the article's own frame "links" or "foot".
        return isNamed
                && (words < FURNITURE_LENGTH || linked > LINKS * words)
                && element.select("h1").isEmpty();
    }

    /** Who runs the site, in lines of which only one has the mark; an article around it would have a sentence. */
    private static boolean isImprint(String text) {
        return text.indexOf('。') < 0 && FURNITURE_MARK.matcher(text).find();
    }
}
