/**
 * Speaks with providers: OpenID Connect, and the OAuth 2.0 of those who know no ID tokens. What
 * comes from them is believed only after it was checked.
 */
@NullMarked
package io.veza.user.adapter.provider;

import org.jspecify.annotations.NullMarked;
