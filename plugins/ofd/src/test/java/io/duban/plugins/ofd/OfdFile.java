package io.duban.plugins.ofd;

import io.duban.plugins.testkit.SamplePackage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 测试用 OFD: put together part by part, with the measures that office programs use. */
final class OfdFile {
    private static final String NAMESPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    private final List<String> pages = new ArrayList<>();
    private final Map<String, String> others = new LinkedHashMap<>();
    private StringBuilder content = new StringBuilder();

    /** Text with its baseline at a height from the top, in millimetres; every character as wide as the size. */
    OfdFile text(float x, float y, float size, String text) {
        int count = text.codePointCount(0, text.length());
        String steps = count > 1 ? " DeltaX=\"g " + (count - 1) + " " + size + "\"" : "";
        return object(
                "Boundary=\"%s %s 150 10\" Font=\"2\" Size=\"%s\"".formatted(x, y - size, size),
                "<ofd:TextCode X=\"0\" Y=\"%s\"%s>%s</ofd:TextCode>".formatted(size, steps, text));
    }

    OfdFile object(String attributes, String codes) {
        content.append("<ofd:TextObject ID=\"9\" " + attributes + ">" + codes + "</ofd:TextObject>");
        return this;
    }

    OfdFile picture() {
        content.append("<ofd:ImageObject ID=\"8\" Boundary=\"0 0 210 297\" ResourceID=\"7\"/>");
        return this;
    }

    OfdFile part(String name, String text) {
        others.put(name, text);
        return this;
    }

    /** Ends the page. */
    OfdFile page() {
        pages.add(content.toString());
        content = new StringBuilder();
        return this;
    }

    byte[] bytes() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "OFD.xml",
                "<ofd:OFD" + NAMESPACE + " DocType=\"OFD\" Version=\"1.0\"><ofd:DocBody><ofd:DocInfo>"
                        + "<ofd:DocID>1</ofd:DocID></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            list.append("<ofd:Page ID=\"1" + i + "\" BaseLoc=\"Pages/Page_" + i + "/Content.xml\"/>");
            parts.put(
                    "Doc_0/Pages/Page_" + i + "/Content.xml",
                    "<ofd:Page" + NAMESPACE
                            + "><ofd:Template TemplateID=\"4\"/><ofd:Content><ofd:Layer ID=\"3\" Type=\"Body\">"
                            + pages.get(i)
                            + "</ofd:Layer></ofd:Content></ofd:Page>");
        }
        parts.put(
                "Doc_0/Document.xml",
                "<ofd:Document" + NAMESPACE
                        + "><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>"
                        + "<ofd:TemplatePage ID=\"4\" BaseLoc=\"Tpls/Tpl_0/Content.xml\"/></ofd:CommonData><ofd:Pages>"
                        + list + "</ofd:Pages></ofd:Document>");
        parts.put("Doc_0/Tpls/Tpl_0/Content.xml", "<ofd:Page" + NAMESPACE + "><ofd:Content/></ofd:Page>");
        others.forEach(parts::put);
        return SamplePackage.of(parts);
    }
}
