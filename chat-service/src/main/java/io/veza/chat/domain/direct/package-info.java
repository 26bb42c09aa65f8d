/** Rooms of a few people. What two people have between them is always the same room. */
@NullMarked
package io.veza.chat.domain.direct;

import org.jspecify.annotations.NullMarked;
