/** The running suite a journey walks through: real processes on real engines, and its clients. */
@NullMarked
package io.veza.journey.suite;

import org.jspecify.annotations.NullMarked;
