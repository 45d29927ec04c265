package io.duban.api.likeness;

import io.duban.api.document.Location;

/**
 * 雷同段落: a run of words that two records share, names and dates apart.
 *
 * @param first where it stands in the document of the first
 * @param second where it stands in that of the second
 */
public record CommonPassage(Location first, Location second) {}
