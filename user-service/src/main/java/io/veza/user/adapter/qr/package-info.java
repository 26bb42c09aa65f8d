/** Pictures of texts that telephones read. */
@NullMarked
package io.veza.user.adapter.qr;

import org.jspecify.annotations.NullMarked;
