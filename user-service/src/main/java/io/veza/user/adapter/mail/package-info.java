/**
 * Mails as they are read. They leave by SMTP where the operator names a server; in development they
 * lie in a mailbox that can be looked into.
 */
@NullMarked
package io.veza.user.adapter.mail;

import org.jspecify.annotations.NullMarked;
