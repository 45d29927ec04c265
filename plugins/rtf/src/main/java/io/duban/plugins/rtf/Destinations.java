package io.duban.plugins.rtf;

import io.duban.plugins.rtf.State.Destination;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 去处表: the control words that say where the text of their group goes. */
final class Destinations {
    private static final Map<String, Destination> ALL = all();

    private Destinations() {}

    /** Where the text goes, or null where the word says nothing of that. */
    static @Nullable Destination of(String word) {
        return ALL.get(word);
    }

    private static Map<String, Destination> all() {
        Map<String, Destination> all = new HashMap<>();
        all.put("fonttbl", Destination.FONTS);
        all.put("stylesheet", Destination.STYLES);
        all.put("listtext", Destination.LABEL);
        all.put("pntext", Destination.LABEL);
        all.put("footnote", Destination.NOTE);
        all.put("shptxt", Destination.TEXT_BOX);
        all.put("shp", Destination.SHAPE);
        all.put("shpinst", Destination.SHAPE);
        List.of("header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf")
                .forEach(word -> all.put(word, Destination.FURNITURE));
        // Instructions, pictures, properties, and what says the same a second time for older programs.
        List.of(
                        "colortbl",
                        "info",
                        "pict",
                        "objdata",
                        "fldinst",
                        "annotation",
                        "atnid",
                        "atnauthor",
                        "atnref",
                        "sp",
                        "shprslt",
                        "shpgrp",
                        "nonshppict",
                        "bkmkstart",
                        "bkmkend",
                        "listtable",
                        "listoverridetable",
                        "rsidtbl",
                        "generator",
                        "themedata",
                        "datastore",
                        "latentstyles",
                        "xmlnstbl",
                        "pn",
                        "pnseclvl",
                        "ftnsep",
                        "ftnsepc",
                        "aftnsep",
                        "aftnsepc",
                        "tc",
                        "xe",
                        "nonesttables",
                        "filetbl")
                .forEach(word -> all.put(word, Destination.SKIPPED));
        return Map.copyOf(all);
    }
}
