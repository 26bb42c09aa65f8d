/** What should be on the disk and what is. */
@NullMarked
package io.veza.stream.domain.upkeep;

import org.jspecify.annotations.NullMarked;
