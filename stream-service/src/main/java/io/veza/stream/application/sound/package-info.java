/** Listening to tracks once they can be played, and telling how they sound. */
@NullMarked
package io.veza.stream.application.sound;

import org.jspecify.annotations.NullMarked;
