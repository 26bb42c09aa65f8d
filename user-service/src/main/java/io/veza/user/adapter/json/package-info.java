/** JSON where its exact bytes matter: RFC 8785, the one form in which an audit entry is hashed. */
@NullMarked
package io.veza.user.adapter.json;

import org.jspecify.annotations.NullMarked;
