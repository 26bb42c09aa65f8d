/** Collects everything that is held of somebody, on every service, and lets them take it away. */
@NullMarked
package io.veza.user.application.takeout;

import org.jspecify.annotations.NullMarked;
