/** Where else listens are sent, and what becomes of them there. Pure rules. */
@NullMarked
package io.veza.stream.domain.scrobbler;

import org.jspecify.annotations.NullMarked;
