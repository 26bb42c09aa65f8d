/** What players tell of listening: stars, songs played, and the queue that goes along. */
@NullMarked
package io.veza.gateway.subsonic.listening;

import org.jspecify.annotations.NullMarked;
