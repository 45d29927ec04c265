package io.duban.api.report;

import io.duban.api.LocalizedText;

/**
 * 方案选择: by which profile a record was checked.
 *
 * @param id of the profile
 * @param reason why this one, such as the words in which the governing body was recognised
 */
public record ProfileChoice(String id, LocalizedText reason) {}
