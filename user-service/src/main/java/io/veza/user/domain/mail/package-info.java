/**
 * Mails to people and the links in them. What may be sent, for how long a link is good, and in
 * which language.
 */
@NullMarked
package io.veza.user.domain.mail;

import org.jspecify.annotations.NullMarked;
