package io.duban.plugins.docx;

import io.duban.api.document.FileProperties;
import io.duban.api.document.UnreadableException;
import io.duban.api.document.part.XmlCursor;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 核心属性: what {@code docProps/core.xml} tells of the file. */
final class CoreProperties {
    private CoreProperties() {}

    static FileProperties read(XmlCursor xml) throws UnreadableException {
        String author = "";
        String editor = "";
        @Nullable LocalDate created = null;
        @Nullable LocalDate modified = null;
        while (xml.nextChild(0)) {
            while (xml.nextChild(1)) {
                switch (xml.name()) {
                    case "dc:creator" -> author = xml.text();
                    case "cp:lastModifiedBy" -> editor = xml.text();
                    case "dcterms:created" -> created = FileProperties.day(xml.text());
                    case "dcterms:modified" -> modified = FileProperties.day(xml.text());
                    default -> {
                        // Subject, keywords, counts.
                    }
                }
            }
        }
        return new FileProperties(author, editor, created, modified);
    }
}
