/** Secret links: whoever has one hears a track that is private. */
@NullMarked
package io.veza.stream.domain.link;

import org.jspecify.annotations.NullMarked;
