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
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/** Spreads a pipeline that is too large for one class of javac's over nested ones; the class outside looks the same. */
final class LargePipeline {
    static final String DEFINITION = "Whole.DEFINITION";
    static final String TESTS = "Whole.TESTS";

    private static final int TESTS_A_CLASS = 200;
    private static final TypeName NODES = listOf(ClassName.get("dev.headrace.graph", "Node"));
    private static final TypeName DATA_TESTS = listOf(TestCode.DATA_TEST);

    private final NodeLayout layout;
    private final NodeCode nodes;
    private final List<CodeBlock> tests;

    LargePipeline(NodeLayout layout, NodeCode nodes, PipelineTestMethods tests) {
        this.layout = layout;
        this.nodes = nodes;
        this.tests = tests.expressions();
    }

    /** The nested classes; {@code definition} returns the whole, made of variables {@code nodes} and {@code tests}. */
    List<TypeSpec> holders(CodeBlock definition) {
        List<TypeSpec> holders = new ArrayList<>();
        CodeBlock.Builder gather = CodeBlock.builder().add("$T nodes = new $T<>();\n", NODES, ArrayList.class);
        for (int i = 0; i < layout.groups().size(); i++) {
            holders.add(nodeHolder(layout.holder(i), layout.groups().get(i)));
            gather.add("nodes.addAll($L.all());\n", layout.holder(i));
        }
        gather.add("$T tests = new $T<>();\n", DATA_TESTS, ArrayList.class);
        for (int i = 0; i * TESTS_A_CLASS < tests.size(); i++) {
            int end = Math.min(tests.size(), (i + 1) * TESTS_A_CLASS);
            TypeSpec holder = holder("Tests" + (i + 1))
                    .addMethod(all(DATA_TESTS, tests.subList(i * TESTS_A_CLASS, end)))
                    .build();
            holders.add(holder);
            gather.add("tests.addAll($L.all());\n", holder.name());
        }
        holders.add(whole(gather.add(definition).build()));
        return holders;
    }

    private TypeSpec nodeHolder(String name, List<PlannedNode> group) {
        TypeSpec.Builder holder = holder(name);
        group.forEach(node -> holder.addField(nodes.constant(layout.name(node), node)));
        List<CodeBlock> names = group.stream()
                .map(node -> CodeBlock.of("$L", layout.name(node)))
                .toList();
        return holder.addMethod(all(NODES, names)).build();
    }

    private static TypeSpec whole(CodeBlock definition) {
        TypeName byName =
                ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), TestCode.DATA_TEST);
        return holder("Whole")
                .addField(constant(PipelineMembers.DEFINITION, "DEFINITION")
                        .initializer("definition()")
                        .build())
                .addField(constant(byName, "TESTS").initializer("tests()").build())
                .addMethod(method("definition", PipelineMembers.DEFINITION)
                        .addCode(definition)
                        .build())
                .addMethod(method("tests", byName)
                        .addStatement("$T tests = new $T<>()", byName, TreeMap.class)
                        .addStatement("DEFINITION.tests().forEach(test -> tests.put(test.name(), test))")
                        .addStatement("return tests")
                        .build())
                .build();
    }

    private static MethodSpec all(TypeName type, List<CodeBlock> elements) {
        return method("all", type)
                .addCode("return $L;\n", PipelineClass.list(elements))
                .build();
    }

    private static TypeSpec.Builder holder(String name) {
        return TypeSpec.classBuilder(name).addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    }

    private static FieldSpec.Builder constant(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    }

    private static MethodSpec.Builder method(String name, TypeName type) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(type);
    }

    private static TypeName listOf(TypeName element) {
        return ParameterizedTypeName.get(ClassName.get(List.class), element);
    }
}
