/** Drafts, the same on all of a person's devices. */
@NullMarked
package io.veza.chat.application.draft;

import org.jspecify.annotations.NullMarked;
