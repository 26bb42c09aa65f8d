/**
 * How the suite's services call each other: who calls, what is well-formed, how failures look on
 * the wire, and how patient a client is. The rules hold for every method without the method's help.
 */
@NullMarked
package io.veza.platform.grpc;

import org.jspecify.annotations.NullMarked;
