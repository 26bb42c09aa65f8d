/** Journeys: what people do with the suite, told from outside through the gateway alone. */
@NullMarked
package io.veza.journey;

import org.jspecify.annotations.NullMarked;
