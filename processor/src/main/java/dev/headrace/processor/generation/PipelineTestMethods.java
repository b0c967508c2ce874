package dev.headrace.processor.generation;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.List;

/** Writes the methods of a pipeline class that return its data tests, by which IDEs and JUnit name them. */
final class PipelineTestMethods {
    private static final int FEW = 500;

    private final List<NamedTest> tests;
    private final TestCode code;

    PipelineTestMethods(List<NamedTest> tests, TestCode code) {
        this.tests = tests;
        this.code = code;
    }

    /** Whether one class can hold them and remain a class that one reads. */
    boolean areFew() {
        return tests.size() <= FEW;
    }

    /** Calls of the methods. */
    List<CodeBlock> calls() {
        return tests.stream().map(test -> CodeBlock.of("$L()", test.method())).toList();
    }

    /** The tests themselves. */
    List<CodeBlock> expressions() {
        return tests.stream().map(code::expression).toList();
    }

    /** Methods that make their tests. */
    List<MethodSpec> methods() {
        return tests.stream()
                .map(test -> PipelineMembers.test(test, CodeBlock.of("return $L;\n", code.expression(test))))
                .toList();
    }

    /** Methods that look their tests up, which take less of the class's room for constants. */
    List<MethodSpec> lookups() {
        return tests.stream()
                .map(test -> PipelineMembers.test(
                        test,
                        CodeBlock.of("return $L.get($L);\n", LargePipeline.TESTS, JavaString.quoted(test.name()))))
                .toList();
    }
}
