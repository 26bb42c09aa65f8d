/** The use cases of secret links: make, list, revoke, open. */
@NullMarked
package io.veza.stream.application.link;

import org.jspecify.annotations.NullMarked;
