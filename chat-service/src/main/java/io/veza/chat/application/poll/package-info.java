/** Polls that close by themselves. */
@NullMarked
package io.veza.chat.application.poll;

import org.jspecify.annotations.NullMarked;
