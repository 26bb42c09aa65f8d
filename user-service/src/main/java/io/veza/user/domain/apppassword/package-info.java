/**
 * Keys that people make for programs: what each is good for, and what its secret looks like.
 * Decides nothing about who may make them.
 */
@NullMarked
package io.veza.user.domain.apppassword;

import org.jspecify.annotations.NullMarked;
