/** Limits counted in a real Redis, and without one. */
@NullMarked
package io.veza.platform.testing.limits;

import org.jspecify.annotations.NullMarked;
