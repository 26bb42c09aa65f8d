/**
 * How many different ones there were within the last minute, hour, day: estimates in Redis that all
 * nodes write and read together. They are figures, never the truth.
 */
@NullMarked
package io.veza.platform.distinct;

import org.jspecify.annotations.NullMarked;
