/**
 * How tracks sound: tempo, key and mood, as they were heard and as their artists say. Nothing of
 * how they are heard.
 */
@NullMarked
package io.veza.stream.domain.sound;

import org.jspecify.annotations.NullMarked;
