/**
 * What browsers get: the headers that protect them, the web client's files, the documentation page.
 * The files themselves are packed into the jar by Maven.
 */
@NullMarked
package io.veza.gateway.web;

import org.jspecify.annotations.NullMarked;
