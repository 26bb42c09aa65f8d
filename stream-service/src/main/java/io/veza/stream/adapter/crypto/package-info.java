/** Signs the addresses of private media. Keys are derived for this purpose alone. */
@NullMarked
package io.veza.stream.adapter.crypto;

import org.jspecify.annotations.NullMarked;
