/** Files on messages, as far as chat knows of them: where to claim them, and their facts. */
@NullMarked
package io.veza.chat.application.attachment;

import org.jspecify.annotations.NullMarked;
