/** What people do with a room's roles. */
@NullMarked
package io.veza.chat.application.role;

import org.jspecify.annotations.NullMarked;
