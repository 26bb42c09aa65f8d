/** Reading: how far, what is new, and who may know. */
@NullMarked
package io.veza.chat.application.reading;

import org.jspecify.annotations.NullMarked;
