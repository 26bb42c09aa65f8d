/** Wraps anew what former master keys have sealed, a batch at a time, on any node. */
@NullMarked
package io.veza.user.application.rewrap;

import org.jspecify.annotations.NullMarked;
