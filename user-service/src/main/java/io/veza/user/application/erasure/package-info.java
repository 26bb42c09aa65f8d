/** Erases somebody on every service, step by step, and certifies it. */
@NullMarked
package io.veza.user.application.erasure;

import org.jspecify.annotations.NullMarked;
