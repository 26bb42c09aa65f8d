/**
 * Listening: from samples to tempo, key and shape of a sound. Nothing of files, tracks and what
 * people say of them.
 */
@NullMarked
package io.veza.stream.domain.hearing;

import org.jspecify.annotations.NullMarked;
