/** Lyrics in Timed Text Markup Language, which is XML that strangers wrote. */
@NullMarked
package io.veza.stream.adapter.ttml;

import org.jspecify.annotations.NullMarked;
