/**
 * Which service is calling: each signs short-lived tokens with a key of its own, and knows the
 * public keys of the others from its configuration. Nobody issues anything to anybody.
 */
@NullMarked
package io.veza.platform.peer;

import org.jspecify.annotations.NullMarked;
