/** Revocations as they travel through a real NATS and Redis. */
@NullMarked
package io.veza.platform.testing.revoking;

import org.jspecify.annotations.NullMarked;
