package io.duban.api.record;

import io.duban.api.document.Location;

/** 有出处的要素: anything recognised in a record that can be pointed at. */
public interface Located {
    /** The words as they stand in the source, never changed. */
    String text();

    /** Where they stand. */
    Location location();
}
