/**
 * The keys that sign access tokens and the states each passes through. Key material is opaque here:
 * making, wrapping and signing are the adapters' part.
 */
@NullMarked
package io.veza.user.domain.key;

import org.jspecify.annotations.NullMarked;
