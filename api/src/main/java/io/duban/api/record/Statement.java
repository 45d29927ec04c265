package io.duban.api.record;

import io.duban.api.document.Location;

/**
 * 发言: what one person says in a record that tells speakers apart.
 *
 * @param text as it stands, the speaker's name included
 * @param speaker 发言人, without post and title where the name is known
 * @param location from the speaker's name to the last word
 */
public record Statement(String text, String speaker, Location location) implements Located {}
