/**
 * The document that describes the WebSocket (AsyncAPI 3.0). It is made of the same schemas as the
 * HTTP API's, so the two cannot differ.
 */
@NullMarked
package io.veza.gateway.asyncapi;

import org.jspecify.annotations.NullMarked;
