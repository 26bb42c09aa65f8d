/** From one master key to the next: what is left to do, and how far it has come. */
@NullMarked
package io.veza.user.domain.rewrap;

import org.jspecify.annotations.NullMarked;
