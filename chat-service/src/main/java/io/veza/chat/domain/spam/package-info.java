/**
 * Spam told from talk: what a text shows, what its author has done lately and what others write,
 * weighed by coefficients that were learnt.
 */
@NullMarked
package io.veza.chat.domain.spam;

import org.jspecify.annotations.NullMarked;
