/** What somebody has begun to write. */
@NullMarked
package io.veza.chat.domain.draft;

import org.jspecify.annotations.NullMarked;
