/** Uploads, from stream-service. */
@NullMarked
package io.veza.chat.adapter.stream;

import org.jspecify.annotations.NullMarked;
