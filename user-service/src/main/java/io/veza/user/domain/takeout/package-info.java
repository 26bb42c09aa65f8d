/** A copy of everything that is held of somebody: how it comes about and how long it is there. */
@NullMarked
package io.veza.user.domain.takeout;

import org.jspecify.annotations.NullMarked;
