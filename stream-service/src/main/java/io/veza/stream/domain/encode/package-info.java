/**
 * Jobs and their progress. When to try again and how far an encode has come, nothing of how it is
 * done.
 */
@NullMarked
package io.veza.stream.domain.encode;

import org.jspecify.annotations.NullMarked;
