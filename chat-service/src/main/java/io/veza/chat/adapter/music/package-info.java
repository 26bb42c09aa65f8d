/** The music people talk about, from stream-service. */
@NullMarked
package io.veza.chat.adapter.music;

import org.jspecify.annotations.NullMarked;
