/** The rules about what may be said: kept, held against messages, tried out. */
@NullMarked
package io.veza.chat.application.rule;

import org.jspecify.annotations.NullMarked;
