package dev.headrace.processor.generation;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.List;

/** Writes the methods of a pipeline class that return its data tests, by which IDEs and JUnit name them. */
final class PipelineTestMethods {
    /** As many as one class can hold and remain a class that one reads. */
    static final int FEW = 500;

    private final List<NamedTest> tests;
    private final TestCode code;

    PipelineTestMethods(List<NamedTest> tests, TestCode code) {
        this.tests = tests;
        this.code = code;
    }

    boolean areFew() {
        return tests.size() <= FEW;
    }

    /** Calls of the methods. */
    List<CodeBlock> calls() {
        return tests.stream().map(test -> CodeBlock.of("$L()", test.method())).toList();
    }

    /** The methods; each makes its test. */
    List<MethodSpec> methods() {
        return tests.stream()
                .map(test -> PipelineMembers.test(test, CodeBlock.of("return $L;\n", code.expression(test))))
                .toList();
    }
}
