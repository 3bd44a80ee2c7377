package org.stocktake;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * Marks a test of many cases: {@code mvn verify} runs some of each kind, the proofs more, the whole run all.
 * {@link Cases} chooses. The quick profile leaves the test out.
 */
@Tag("exhaustive")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Exhaustive {}
