/**
 * Makes repeating an unsafe call harmless: the same {@code Idempotency-Key} within a day gives the
 * same answer, on whichever gateway it arrives.
 */
@NullMarked
package io.veza.gateway.idempotency;

import org.jspecify.annotations.NullMarked;
