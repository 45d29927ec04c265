package io.duban.app.cli.plugin;

/**
 * A service that was found.
 *
 * @param service the reader or writer
 * @param origin name of the jar or folder it came from
 */
public record Found<T>(T service, String origin) {}
