/**
 * The door for players of OpenSubsonic below {@code /rest}: who asks, what, and how the answer goes
 * out. What the answers say is in the packages inside.
 */
@NullMarked
package io.veza.gateway.subsonic;

import org.jspecify.annotations.NullMarked;
