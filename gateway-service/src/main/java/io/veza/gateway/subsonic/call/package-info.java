/**
 * One call of a player of OpenSubsonic, and what can become of it. Knows nothing of how either
 * travels.
 */
@NullMarked
package io.veza.gateway.subsonic.call;

import org.jspecify.annotations.NullMarked;
