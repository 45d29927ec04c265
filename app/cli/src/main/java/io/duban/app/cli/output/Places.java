package io.duban.app.cli.output;

import io.duban.api.document.Location;
import java.util.ArrayList;
import java.util.List;

/** 位置说明: says where something stands in the terms its format has. */
public final class Places {
    private final Messages messages;

    public Places(Messages messages) {
        this.messages = messages;
    }

    /** Page, paragraph and line as far as they are known; else the offset. */
    public String describe(Location location) {
        List<String> parts = new ArrayList<>();
        add(parts, "place.page", location.page());
        add(parts, "place.paragraph", location.paragraph());
        add(parts, "place.line", location.line());
        if (parts.isEmpty()) {
            parts.add(messages.text("place.offset", location.start()));
        }
        return String.join(messages.text("place.separator"), parts);
    }

    private void add(List<String> parts, String key, int number) {
        if (number > 0) {
            parts.add(messages.text(key, number));
        }
    }
}
