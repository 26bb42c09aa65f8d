/**
 * The encodings of a track and the playlists over them. Text is written from measured segments;
 * no\n * playlist of a tool is ever served.
 */
@NullMarked
package io.veza.stream.domain.rendition;

import org.jspecify.annotations.NullMarked;
