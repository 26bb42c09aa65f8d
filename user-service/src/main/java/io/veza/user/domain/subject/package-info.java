/**
 * Whom personal data is about, as far as keeping it unreadable for everybody one day is concerned.
 */
@NullMarked
package io.veza.user.domain.subject;

import org.jspecify.annotations.NullMarked;
