/** The effects of the ffmpeg backend, and the text of the filter graphs that make them. */
@NullMarked
package io.veza.stream.adapter.ffmpeg.graph;

import org.jspecify.annotations.NullMarked;
