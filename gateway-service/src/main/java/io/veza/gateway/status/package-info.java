/**
 * Asks every service how it is, for the status page and for readiness. Nothing here remembers an
 * answer: who asks wants to know now.
 */
@NullMarked
package io.veza.gateway.status;

import org.jspecify.annotations.NullMarked;
