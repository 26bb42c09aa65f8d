/** How tracks come out: secret links, files to save, and the files they are made of. */
@NullMarked
package io.veza.gateway.release;

import org.jspecify.annotations.NullMarked;
