/** Tells the platform that tokens have died. Holds no rules of its own. */
@NullMarked
package io.veza.user.adapter.auth;

import org.jspecify.annotations.NullMarked;
