package io.veza.gateway.media;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Marks what belongs to stream-service's HTTP side. */
@Qualifier
@Retention(RUNTIME)
@Target({METHOD, PARAMETER})
@interface StreamMedia {}
