package io.duban.api.record;

import io.duban.api.document.Location;

/**
 * 占位符: a mask or blank where a name, a number or a date should stand.
 *
 * @param text the mask with the noun it stands for (XX局, X月底, ____)
 * @param location where it stands
 * @param confidence from 0 to 1
 */
public record Placeholder(String text, Location location, double confidence) implements Located {}
