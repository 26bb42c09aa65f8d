/** The use cases of effects: hearing a chain, and saving a track that went through it. */
@NullMarked
package io.veza.stream.application.effect;

import org.jspecify.annotations.NullMarked;
