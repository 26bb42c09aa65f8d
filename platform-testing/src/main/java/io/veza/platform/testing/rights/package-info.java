/** Asks each RPC of a service what somebody without the right to it gets to hear. */
@NullMarked
package io.veza.platform.testing.rights;

import org.jspecify.annotations.NullMarked;
