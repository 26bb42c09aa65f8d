/** Effects for one's own tracks: what there is, how it sounds, and the whole as a new file. */
@NullMarked
package io.veza.gateway.effect;

import org.jspecify.annotations.NullMarked;
