/** Reading threads, and following them. */
@NullMarked
package io.veza.chat.application.thread;

import org.jspecify.annotations.NullMarked;
