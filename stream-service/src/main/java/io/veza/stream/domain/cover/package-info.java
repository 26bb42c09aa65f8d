/** Pictures of albums and of single tracks. */
@NullMarked
package io.veza.stream.domain.cover;

import org.jspecify.annotations.NullMarked;
