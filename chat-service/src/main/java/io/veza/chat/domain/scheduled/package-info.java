/** Messages that are to be sent later. */
@NullMarked
package io.veza.chat.domain.scheduled;

import org.jspecify.annotations.NullMarked;
