/** Leaving for good: what is done in which order, and what proves it. */
@NullMarked
package io.veza.user.domain.erasure;

import org.jspecify.annotations.NullMarked;
