/** What somebody has heard, what counts as heard, and where they go on. Pure rules. */
@NullMarked
package io.veza.stream.domain.listen;

import org.jspecify.annotations.NullMarked;
