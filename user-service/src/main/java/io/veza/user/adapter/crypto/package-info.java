/** Hashing, signing, wrapping. The only package that touches key material or a password's hash. */
@NullMarked
package io.veza.user.adapter.crypto;

import org.jspecify.annotations.NullMarked;
