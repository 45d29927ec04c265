package io.duban.plugins.odt;

import io.duban.api.document.FileProperties;
import io.duban.api.document.UnreadableException;
import io.duban.api.document.part.XmlCursor;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 元数据: what {@code meta.xml} tells of the file. */
final class MetaProperties {
    private MetaProperties() {}

    static FileProperties read(XmlCursor xml) throws UnreadableException {
        String author = "";
        String editor = "";
        @Nullable LocalDate created = null;
        @Nullable LocalDate modified = null;
        xml.nextChild(0);
        while (xml.nextChild(1)) {
            while (xml.nextChild(2)) {
                switch (xml.name()) {
                    case "meta:initial-creator" -> author = xml.text();
                    case "dc:creator" -> editor = xml.text();
                    case "meta:creation-date" -> created = FileProperties.day(xml.text());
                    case "dc:date" -> modified = FileProperties.day(xml.text());
                    default -> {
                        // Subject, keywords, counts.
                    }
                }
            }
        }
        return new FileProperties(author, editor, created, modified);
    }
}
