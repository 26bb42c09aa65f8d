/**
 * What operators see of a process: metric names and sizes, trace ids, one JSON object per log line.
 * Measuring itself is done where the work is.
 */
@NullMarked
package io.veza.platform.telemetry;

import org.jspecify.annotations.NullMarked;
