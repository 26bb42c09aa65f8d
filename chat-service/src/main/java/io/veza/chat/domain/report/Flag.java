package io.veza.chat.domain.report;

/**
 * A case that a rule or the detection of spam brings.
 *
 * @param id of the case
 */
public record Flag(long id, long message, long subject, String evidence, Report.Source source) {}
