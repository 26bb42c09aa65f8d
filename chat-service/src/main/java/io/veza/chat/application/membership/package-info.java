/** Coming, going, and how far one has read. */
@NullMarked
package io.veza.chat.application.membership;

import org.jspecify.annotations.NullMarked;
