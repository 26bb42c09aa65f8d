/** Spam told from talk: what is looked at, remembered and concluded. */
@NullMarked
package io.veza.chat.application.spam;

import org.jspecify.annotations.NullMarked;
