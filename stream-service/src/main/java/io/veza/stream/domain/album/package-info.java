/** What artists publish of their tracks as one thing: what is said of it, and what stands on it. */
@NullMarked
package io.veza.stream.domain.album;

import org.jspecify.annotations.NullMarked;
