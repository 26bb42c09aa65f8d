package io.veza.user.adapter.mail;

import org.jspecify.annotations.Nullable;

/**
 * A mail with all its words.
 *
 * @param id the same at each try, so that a mail sent twice can be told from two mails
 * @param link null when there is none in it
 */
record WrittenMail(
        long id, String to, String subject, String text, String html, @Nullable String link) {}
