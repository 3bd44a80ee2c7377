package org.stocktake;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * Marks a test that takes seconds and guards what seldom breaks: {@code mvn verify} leaves it out, the proofs run it
 * with the {@link Exhaustive} tests.
 */
@Tag("exhaustive")
@Tag("only-in-proofs")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OnlyInProofs {}
