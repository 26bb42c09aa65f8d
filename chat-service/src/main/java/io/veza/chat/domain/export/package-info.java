/** Taking a room's history away. */
@NullMarked
package io.veza.chat.domain.export;

import org.jspecify.annotations.NullMarked;
