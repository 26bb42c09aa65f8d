/** Peaks for drawing a track. Fed with samples, it gives the audiowaveform format. */
@NullMarked
package io.veza.stream.domain.waveform;

import org.jspecify.annotations.NullMarked;
