/**
 * The suite's face to the outside: HTTP, WebSocket, media and the web client's files. It holds no
 * data and knows no rule of the trade; it checks who is calling and passes on.
 */
@NullMarked
package io.veza.gateway;

import org.jspecify.annotations.NullMarked;
