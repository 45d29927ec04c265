package io.duban.app.cli.plugin;

/**
 * 损坏的插件: a plugin that could not be used.
 *
 * @param origin name of its jar
 * @param reason in one line
 */
public record Broken(String origin, String reason) {}
