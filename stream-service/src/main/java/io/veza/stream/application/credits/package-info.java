/** Whom credits name. */
@NullMarked
package io.veza.stream.application.credits;

import org.jspecify.annotations.NullMarked;
