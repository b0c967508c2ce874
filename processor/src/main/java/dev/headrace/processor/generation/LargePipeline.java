package dev.headrace.processor.generation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * Spreads a pipeline that is too large for one class of javac's: its nodes over classes beside it, its data tests over classes above
 * it. The pipeline class looks the same from outside, and javac can forget each of the others as soon as it is written.
 */
final class LargePipeline {
    private static final TypeName NODES = listOf(ClassName.get("dev.headrace.graph", "Node"));
    private static final TypeName DATA_TESTS = listOf(TestCode.DATA_TEST);
    private static final String NODES_OF_CLASS = "all";

    /** Of two words, which no data test's name is. */
    private static final String TESTS_OF_CLASS = "theseTests";

    private final NodeLayout layout;
    private final NodeCode nodes;
    private final List<ClassPart> parts;

    LargePipeline(ClassName name, NodeLayout layout, NodeCode nodes, PipelineTestMethods tests) {
        this.layout = layout;
        this.nodes = nodes;
        this.parts = ClassPart.of(
                name, name.simpleName() + "DataTests", ClassName.OBJECT, tests.methods(), PipelineTestMethods.FEW);
    }

    /**
     * All the classes, the pipeline's own last.
     *
     * @param pipeline begins that one with its public members, of which {@code definition} is given what it does
     * @param definition returns the whole, made of variables {@code nodes} and {@code tests}
     */
    List<TypeSpec> types(Function<CodeBlock, TypeSpec.Builder> pipeline, CodeBlock definition) {
        List<TypeSpec> types = new ArrayList<>();
        CodeBlock.Builder gather = CodeBlock.builder().add("$T nodes = new $T<>();\n", NODES, ArrayList.class);
        for (int i = 0; i < layout.groups().size(); i++) {
            types.add(holder(layout.holder(i), layout.groups().get(i)));
            gather.add("nodes.addAll($L.$L());\n", layout.holder(i), NODES_OF_CLASS);
        }
        gather.add("$T tests = new $T<>();\n", DATA_TESTS, ArrayList.class);
        for (ClassPart part : parts) {
            gather.add("tests.addAll($T.$L());\n", part.name(), TESTS_OF_CLASS);
        }
        parts.subList(0, parts.size() - 1).forEach(part -> types.add(tests(part)));
        types.add(whole(pipeline, gather.add(definition).build()));
        return types;
    }

    private TypeSpec holder(String name, List<PlannedNode> group) {
        TypeSpec.Builder holder = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.FINAL)
                .addJavadoc(
                        "Some of the nodes of {@link $L}.\n", pipeline().name().simpleName());
        group.forEach(node -> holder.addField(nodes.constant(layout.name(node), node)));
        List<CodeBlock> names = group.stream()
                .map(node -> CodeBlock.of("$L", layout.name(node)))
                .toList();
        return holder.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(all(NODES_OF_CLASS, NODES, names))
                .build();
    }

    private TypeSpec tests(ClassPart part) {
        return TypeSpec.classBuilder(part.name())
                .addModifiers(Modifier.ABSTRACT)
                .superclass(part.above())
                .addJavadoc(
                        "Some of the data tests of {@link $L}.\n",
                        pipeline().name().simpleName())
                .addMethods(part.methods())
                .addMethod(testsOf(part))
                .build();
    }

    private TypeSpec whole(Function<CodeBlock, TypeSpec.Builder> pipeline, CodeBlock definition) {
        TypeSpec once = TypeSpec.classBuilder("Whole")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(FieldSpec.builder(PipelineMembers.DEFINITION, "DEFINITION")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("definition()")
                        .build())
                .addMethod(MethodSpec.methodBuilder("definition")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .returns(PipelineMembers.DEFINITION)
                        .addCode(definition)
                        .build())
                .build();
        return pipeline.apply(CodeBlock.of("return Whole.DEFINITION;\n"))
                .superclass(pipeline().above())
                .addMethods(pipeline().methods())
                .addMethod(testsOf(pipeline()))
                .addType(once)
                .build();
    }

    private ClassPart pipeline() {
        return parts.get(parts.size() - 1);
    }

    private static MethodSpec testsOf(ClassPart part) {
        return all(
                TESTS_OF_CLASS,
                DATA_TESTS,
                part.methods().stream()
                        .map(method -> CodeBlock.of("$L()", method.name()))
                        .toList());
    }

    private static MethodSpec all(String name, TypeName type, List<CodeBlock> elements) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .returns(type)
                .addCode("return $L;\n", PipelineClass.list(elements))
                .build();
    }

    private static TypeName listOf(TypeName element) {
        return ParameterizedTypeName.get(ClassName.get(List.class), element);
    }
}
