/** Speaks to Last.fm, or to what speaks as it does. */
@NullMarked
package io.veza.stream.adapter.lastfm;

import org.jspecify.annotations.NullMarked;
