package io.duban.plugins.docx;

import org.jspecify.annotations.Nullable;

/**
 * 编号引用: the list and level that a paragraph or a style names.
 *
 * @param list id of the list, {@code 0} for "no list", or null where only the level is given
 * @param level 0-based, or -1 where only the list is given
 * @param style the style that names the list, or null where the paragraph itself does; a list may know its level by it
 */
record ListReference(@Nullable String list, int level, @Nullable String style) {
    /** The same in a style of that id. */
    ListReference ofStyle(String id) {
        return new ListReference(list, level, id);
    }

    /** This reference of a paragraph, with what it leaves open taken from that of its style. */
    ListReference over(@Nullable ListReference inherited) {
        if (inherited == null || (list != null && level >= 0)) {
            return this;
        }
        return list == null
                ? new ListReference(inherited.list(), level >= 0 ? level : inherited.level(), inherited.style())
                : this;
    }
}
