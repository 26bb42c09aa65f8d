/** All that is published, for players that copy a whole library. Changes nothing. */
@NullMarked
package io.veza.stream.application.library;

import org.jspecify.annotations.NullMarked;
