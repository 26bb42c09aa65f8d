/** What listeners do with tracks: like them, pass them on, comment on them. Pure rules. */
@NullMarked
package io.veza.stream.domain.audience;

import org.jspecify.annotations.NullMarked;
