/** Names behind ids. A name that cannot be had in time never holds a message up. */
@NullMarked
package io.veza.chat.application.person;

import org.jspecify.annotations.NullMarked;
