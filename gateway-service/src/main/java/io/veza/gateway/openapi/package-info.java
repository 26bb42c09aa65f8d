/**
 * Makes the OpenAPI 3.1 document from the resources' signatures and the field rules of the protobuf
 * messages, so that it cannot say anything else than the code does. Runs at build time.
 */
@NullMarked
package io.veza.gateway.openapi;

import org.jspecify.annotations.NullMarked;
