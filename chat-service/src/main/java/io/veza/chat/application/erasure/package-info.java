/**
 * Taking away what somebody said and chose, so that nothing of them is left but deleted entries.
 */
@NullMarked
package io.veza.chat.application.erasure;

import org.jspecify.annotations.NullMarked;
