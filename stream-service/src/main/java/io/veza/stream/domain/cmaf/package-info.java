/**
 * Reads fragmented MP4 as far as cutting it into segments takes. It knows boxes and durations,
 * not\n * codecs.
 */
@NullMarked
package io.veza.stream.domain.cmaf;

import org.jspecify.annotations.NullMarked;
