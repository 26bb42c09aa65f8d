/**
 * Podcasts: shows and episodes in the API, and the feeds of shows, which podcast apps read without
 * signing in.
 */
@NullMarked
package io.veza.gateway.podcast;

import org.jspecify.annotations.NullMarked;
