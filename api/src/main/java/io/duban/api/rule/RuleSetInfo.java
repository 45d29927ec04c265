package io.duban.api.rule;

import io.duban.api.LocalizedText;

/**
 * 规则集信息.
 *
 * @param id such as {@code required-elements}; unique
 * @param version of its content
 * @param title what it is about
 * @param owner who answers for it
 * @param origin where it was loaded from: {@code built-in}, or the path of a folder or jar
 * @param digest SHA-256 of its files in hexadecimal; empty for what is built in
 * @param trusted whether its rules are taken as they stand, because somebody vouched for that digest
 */
public record RuleSetInfo(
        String id, String version, LocalizedText title, String owner, String origin, String digest, boolean trusted) {}
