/** Looking up what is behind the links of messages, after they were stored. */
@NullMarked
package io.veza.chat.application.preview;

import org.jspecify.annotations.NullMarked;
