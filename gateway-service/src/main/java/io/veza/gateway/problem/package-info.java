/**
 * The one form in which this process says no: application/problem+json (RFC 9457), whether the
 * refusal comes from HTTP itself, from a filter, or from a service behind.
 */
@NullMarked
package io.veza.gateway.problem;

import org.jspecify.annotations.NullMarked;
