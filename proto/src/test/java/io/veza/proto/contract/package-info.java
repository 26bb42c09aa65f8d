/**
 * Guards the contract itself: nothing that landed may break, and what is new keeps the house style.
 * Knows descriptors and source text only, never the generated code.
 */
@NullMarked
package io.veza.proto.contract;

import org.jspecify.annotations.NullMarked;
