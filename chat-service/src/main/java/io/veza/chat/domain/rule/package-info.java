/**
 * What may be said in a room: rules that messages are held against, and what follows when one is
 * broken.
 */
@NullMarked
package io.veza.chat.domain.rule;

import org.jspecify.annotations.NullMarked;
