/**
 * The platform's call machinery against a real server in a real Quarkus: one service that behaves
 * and misbehaves as it is told.
 */
@NullMarked
package io.veza.platform.testing.calls;

import org.jspecify.annotations.NullMarked;
