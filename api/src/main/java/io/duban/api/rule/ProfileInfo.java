package io.duban.api.rule;

import io.duban.api.LocalizedText;

/**
 * 方案信息: a profile that a run used.
 *
 * @param id such as {@code general}
 * @param title its name
 * @param intolerable the mildest severity that makes a record not acceptable
 * @param digest of everything in force under it: 16 hexadecimal digits; two runs of one digest ask the same
 */
public record ProfileInfo(String id, LocalizedText title, Severity intolerable, String digest) {}
