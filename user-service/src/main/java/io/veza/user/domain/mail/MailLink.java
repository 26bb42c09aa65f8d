package io.veza.user.domain.mail;

import io.veza.user.domain.account.Email;

/**
 * What a mailed token is good for.
 *
 * @param letter the mail it came in; a later one has a higher number
 * @param email the address the mail went to
 */
public record MailLink(LetterKind kind, long letter, long account, Email email) {}
