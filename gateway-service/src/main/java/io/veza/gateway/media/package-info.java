/**
 * The way of media bytes between clients and stream-service: piped, never held. In a cluster the
 * ingress or a CDN may take it over.
 */
@NullMarked
package io.veza.gateway.media;

import org.jspecify.annotations.NullMarked;
