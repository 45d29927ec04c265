package io.duban.plugins.docx;

import io.duban.api.document.UnreadableException;
import io.duban.api.document.part.XmlCursor;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** 关系: which part of the package plays which role for another, as its {@code .rels} file says. */
final class Relationships {
    /** A part by the last word of the type of its relationship, such as {@code numbering}. */
    private record Relationship(String type, String target) {}

    private final List<Relationship> relationships = new ArrayList<>();

    /**
     * Reads a {@code .rels} part.
     *
     * @param base folder of the part it belongs to, such as {@code word/}; empty for the package
     */
    static Relationships read(XmlCursor xml, String base) throws UnreadableException {
        Relationships read = new Relationships();
        while (xml.nextChild(0)) {
            while (xml.nextChild(1)) {
                String type = xml.attribute("Type");
                String target = xml.attribute("Target");
                boolean isExternal = "External".equals(xml.attribute("TargetMode"));
                if (xml.name().equals("rel:Relationship") && type != null && target != null && !isExternal) {
                    read.relationships.add(
                            new Relationship(type.substring(type.lastIndexOf('/') + 1), resolve(base, target)));
                }
            }
        }
        return read;
    }

    /** Name of the first part of that type. */
    Optional<String> first(String type) {
        return all(type).stream().findFirst();
    }

    /** Names of all parts of that type in the order of the file. */
    List<String> all(String type) {
        return relationships.stream()
                .filter(relationship -> relationship.type().equals(type))
                .map(Relationship::target)
                .toList();
    }

    /** Name of the part that holds the relationships of a part. */
    static String of(String part) {
        int folder = part.lastIndexOf('/') + 1;
        return part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
    }

    private static String resolve(String base, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        try {
            return Objects.requireNonNullElse(
                    URI.create("/" + base).resolve(target).normalize().getPath().substring(1), target);
        } catch (IllegalArgumentException e) {
            // Not a URI, as some programs write them: taken as a plain name.
            return base + target;
        }
    }
}
