/**
 * Whether somebody is there, and how they want to be seen. Invisible people are offline to
 * everybody but themselves.
 */
@NullMarked
package io.veza.chat.domain.presence;

import org.jspecify.annotations.NullMarked;
