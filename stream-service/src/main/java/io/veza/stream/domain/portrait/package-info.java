/** Pictures that people show of themselves. */
@NullMarked
package io.veza.stream.domain.portrait;

import org.jspecify.annotations.NullMarked;
