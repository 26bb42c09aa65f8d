/** ffmpeg and ffprobe as supervised child processes. The only place that knows their arguments. */
@NullMarked
package io.veza.stream.adapter.ffmpeg;

import org.jspecify.annotations.NullMarked;
