/**
 * The HTTP API, one resource per noun: each method forwards one request message to the service that
 * owns the noun. Reading requests, writing answers and turning failures into problems happen here
 * once, for all of them.
 */
@NullMarked
package io.veza.gateway.rest;

import org.jspecify.annotations.NullMarked;
