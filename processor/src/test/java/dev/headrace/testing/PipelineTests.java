package dev.headrace.testing;

/** As in the testing module. */
public @interface PipelineTests {
    Class<?> value();

    TestDatabase database() default TestDatabase.EMBEDDED;

    Proof[] proofs() default Proof.INCREMENTS;
}
