/** A picture that a page names for its preview: how large it may be, and what opens it. */
@NullMarked
package io.veza.stream.domain.picture;

import org.jspecify.annotations.NullMarked;
