/** Finding, making and publishing signing keys. Knows when a key is needed, not how one is made. */
@NullMarked
package io.veza.user.application.key;

import org.jspecify.annotations.NullMarked;
