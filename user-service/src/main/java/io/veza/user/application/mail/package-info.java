/**
 * Mails people get. They are written in the transaction that gives reason for them and sent
 * afterwards, again and again until the mail server has taken them.
 */
@NullMarked
package io.veza.user.application.mail;

import org.jspecify.annotations.NullMarked;
