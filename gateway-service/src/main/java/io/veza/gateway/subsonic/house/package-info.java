/** What players ask of the house itself, of whoever asks, and of what it has not. */
@NullMarked
package io.veza.gateway.subsonic.house;

import org.jspecify.annotations.NullMarked;
