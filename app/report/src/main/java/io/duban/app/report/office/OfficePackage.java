package io.duban.app.report.office;

import io.duban.app.report.Xml;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipOutputStream;

/** 办公文件包: the parts of an office file, their types and relationships (Open Packaging Conventions). */
final class OfficePackage {
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final ZipOutputStream zip;
    private final Map<String, String> types = new LinkedHashMap<>();
    private final Map<String, String> related = new LinkedHashMap<>();
    private String main = "";

    OfficePackage(OutputStream out) {
        this.zip = new ZipOutputStream(out);
    }

    /** The id by which the main part speaks of the part that it is related to as number so many, from 0. */
    static String id(int number) {
        return "rId" + (number + 1);
    }

    /** The part that all others hang on. */
    void main(String name, String type, ZipParts.Part part) throws IOException {
        main = name;
        put(name, type, part);
    }

    /** A part that the main part is related to. */
    void related(String name, String type, String relation, ZipParts.Part part) throws IOException {
        related.put(name, relation);
        put(name, type, part);
    }

    void finish() throws IOException {
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        String relations = folder + "_rels/" + main.substring(folder.length()) + ".rels";
        Map<String, String> inner = new LinkedHashMap<>();
        related.forEach((name, relation) -> inner.put(name.substring(folder.length()), relation));
        ZipParts.put(zip, relations, out -> relationships(out, inner));
        ZipParts.put(zip, "_rels/.rels", out -> relationships(out, Map.of(main, "officeDocument")));
        ZipParts.put(zip, "[Content_Types].xml", this::types);
        zip.finish();
        zip.flush();
    }

    private void put(String name, String type, ZipParts.Part part) throws IOException {
        types.put("/" + name, type);
        ZipParts.put(zip, name, part);
    }

    private static void relationships(OutputStream out, Map<String, String> targets) throws IOException {
        Xml xml = new Xml(out);
        xml.open("Relationships", "xmlns", PACKAGE + "relationships");
        int number = 0;
        for (Map.Entry<String, String> target : targets.entrySet()) {
            xml.empty(
                    "Relationship",
                    "Id",
                    id(number++),
                    "Type",
                    RELATIONSHIPS + "/" + target.getValue(),
                    "Target",
                    target.getKey());
        }
        xml.close();
        xml.end();
    }

    private void types(OutputStream out) throws IOException {
        Xml xml = new Xml(out);
        xml.open("Types", "xmlns", PACKAGE + "content-types");
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        for (Map.Entry<String, String> type : types.entrySet()) {
            xml.empty("Override", "PartName", type.getKey(), "ContentType", type.getValue());
        }
        xml.close();
        xml.end();
    }
}
