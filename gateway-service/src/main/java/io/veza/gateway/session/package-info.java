/**
 * Who is calling: programs prove it by bearer token, browsers by cookie. Reads, verifies and sets
 * those, and keeps other sites from using a browser's cookies.
 */
@NullMarked
package io.veza.gateway.session;

import org.jspecify.annotations.NullMarked;
