/**
 * Second factors: turning them on and off, and proving them where somebody signs in or steps up.
 */
@NullMarked
package io.veza.user.application.factor;

import org.jspecify.annotations.NullMarked;
