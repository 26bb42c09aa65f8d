/** Speaks to ListenBrainz, or to what speaks as it does. */
@NullMarked
package io.veza.stream.adapter.listenbrainz;

import org.jspecify.annotations.NullMarked;
