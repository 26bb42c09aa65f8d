/**
 * Fetches from addresses that strangers name, without lending them our place in the network: each
 * name is resolved once, every address it has must be public, the connection goes to that very
 * address, and each redirect is a new beginning of all this.
 */
@NullMarked
package io.veza.platform.fetch;

import org.jspecify.annotations.NullMarked;
