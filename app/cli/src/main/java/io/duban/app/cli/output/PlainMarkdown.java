package io.duban.app.cli.output;

import java.util.regex.Pattern;

/** 纯文本化: a rule's page as it should look in a terminal: headings bold, marks of the markup gone. */
public final class PlainMarkdown {
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\(([^)\\s]+)\\)");
    private static final Pattern STRONG = Pattern.compile("\\*\\*([^*]+)\\*\\*");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private final Style style;

    public PlainMarkdown(Style style) {
        this.style = style;
    }

    /** The page with a line feed after each line. */
    public String render(String markdown) {
        StringBuilder out = new StringBuilder();
        boolean fenced = false;
        for (String line : markdown.strip().lines().toList()) {
            if (line.startsWith("```")) {
                fenced = !fenced;
                String info = line.substring(3).strip();
                out.append(info.isEmpty() ? "" : style.dim("    [" + info + "]"))
                        .append('\n');
            } else if (fenced) {
                out.append("    ").append(line).append('\n');
            } else {
                out.append(prose(line)).append('\n');
            }
        }
        return out.toString();
    }

    private String prose(String line) {
        var heading = HEADING.matcher(line);
        if (heading.matches()) {
            return style.bold(unmark(heading.group(1)));
        }
        return unmark(line);
    }

    private String unmark(String text) {
        String linked = LINK.matcher(text).replaceAll("$1 ($2)");
        String strong = STRONG.matcher(linked).replaceAll("$1");
        return CODE.matcher(strong).replaceAll("$1");
    }
}
