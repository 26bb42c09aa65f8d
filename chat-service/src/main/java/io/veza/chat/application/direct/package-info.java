/** Rooms of a few people that nobody else can find. */
@NullMarked
package io.veza.chat.application.direct;

import org.jspecify.annotations.NullMarked;
