/** Seals secrets that must be opened again, under a key that can be replaced. */
@NullMarked
package io.veza.platform.seal;

import org.jspecify.annotations.NullMarked;
